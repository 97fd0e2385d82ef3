// What a workspace is plugged into, as the object keeps it, and what accepting asks of it.
import { evictDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { Connection } from '../../src/domain/connection.ts'
import { newId } from '../../src/domain/ids.ts'
import { acceptance, newWorkspace } from './workspace-object.ts'

const connectionOf = (more: Partial<Connection> = {}): Connection => ({
  id: newId('con'),
  integration: 'standard-webhooks',
  name: 'Formulario',
  url: 'https://criba.example/hooks/wsp/con',
  secrets: [],
  sealedCredential: null,
  mapping: {},
  options: {},
  isEnabled: true,
  revision: 0,
  createdAt: '2026-03-02T16:00:00.000Z',
  ...more,
})

describe('a connection', () => {
  it('rises in revision with every change, and what was proved with the old one is stale', async () => {
    const { stub } = await newWorkspace()
    const first = await stub.saveConnection(connectionOf())
    const second = await stub.saveConnection({ ...first, name: 'Otro' })
    expect([first.revision, second.revision]).toEqual([1, 2])
    const arrival = acceptance('evt-1', newId('lead'))
    expect(await stub.accept({ ...arrival, connection: first })).toEqual({ kind: 'stale' })
    expect(await stub.accept({ ...arrival, connection: second })).toMatchObject({ kind: 'accepted' })
  })

  it('accepts nothing while it is disabled, and nothing once it is removed', async () => {
    const { stub } = await newWorkspace()
    const off = await stub.saveConnection(connectionOf({ isEnabled: false }))
    const arrival = acceptance('evt-1', newId('lead'))
    expect(await stub.accept({ ...arrival, connection: off })).toEqual({ kind: 'stale' })
    expect(await stub.removeConnection(off.id)).toBe(true)
    expect(await stub.removeConnection(off.id)).toBe(false)
    expect(await stub.connection(off.id)).toBeNull()
  })

  it('is the same after the object left memory', async () => {
    const { stub } = await newWorkspace()
    const kept = await stub.saveConnection(connectionOf())
    await evictDurableObject(stub)
    expect(await stub.connections()).toEqual([kept])
  })

  it('has keys of its own: the same key through another one is another arrival', async () => {
    const { stub } = await newWorkspace()
    const one = await stub.saveConnection(connectionOf())
    const two = await stub.saveConnection(connectionOf())
    for (const connection of [one, two, null]) {
      const result = await stub.accept({ ...acceptance('evt-1', newId('lead')), connection })
      expect(result).toMatchObject({ kind: 'accepted', receipts: [{ isRepeat: false }] })
    }
  })
})

describe('equal keys in one request', () => {
  it('with one body are one arrival and one job', async () => {
    const { stub } = await newWorkspace()
    const one = acceptance('evt-1', newId('lead'))
    const result = await stub.accept({ ...one, arrivals: [...one.arrivals, ...one.arrivals] })
    expect(result).toMatchObject({
      kind: 'accepted',
      receipts: [{ isRepeat: false }, { isRepeat: true }],
      claims: [{ attempt: 1 }],
    })
  })

  it('with two bodies are a conflict, and neither is kept', async () => {
    const { stub } = await newWorkspace()
    const leadId = newId('lead')
    const one = acceptance('evt-1', leadId)
    const other = acceptance('evt-1', leadId, { bodyHash: 'another' })
    const both = { ...one, arrivals: [...one.arrivals, ...other.arrivals] }
    expect(await stub.accept(both)).toEqual({ kind: 'conflict', key: 'evt-1' })
    expect(await stub.accept(other)).toMatchObject({ kind: 'accepted', receipts: [{ isRepeat: false }] })
  })
})

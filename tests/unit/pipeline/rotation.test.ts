import { expect, test } from 'vitest'
import { rotate } from '../../../src/pipeline/rotation.ts'

const NOW = new Date('2026-03-02T16:00:00.000Z')
const TOMORROW = '2026-03-03T16:00:00.000Z'

test('the new secret goes first and the old one retires 24 hours later', () => {
  expect(rotate([{ sealed: 'a', retiresAt: null }], 'b', NOW, 1)).toEqual([
    { sealed: 'b', retiresAt: null },
    { sealed: 'a', retiresAt: TOMORROW },
  ])
})

test('one that is retiring keeps its hour; one that has retired goes', () => {
  const kept = [
    { sealed: 'c', retiresAt: null },
    { sealed: 'b', retiresAt: '2026-03-02T20:00:00.000Z' },
    { sealed: 'a', retiresAt: '2026-03-02T16:00:00.000Z' },
  ]
  expect(rotate(kept, 'd', NOW, 3)).toEqual([
    { sealed: 'd', retiresAt: null },
    { sealed: 'c', retiresAt: TOMORROW },
    { sealed: 'b', retiresAt: '2026-03-02T20:00:00.000Z' },
  ])
})

test('no more old ones than allowed stay, the newest of them first', () => {
  let secrets = [{ sealed: '0', retiresAt: null as string | null }]
  for (const sealed of ['1', '2', '3', '4', '5']) secrets = rotate(secrets, sealed, NOW, 3)
  expect(secrets.map(({ sealed }) => sealed)).toEqual(['5', '4', '3', '2'])
  expect(secrets.filter(({ retiresAt }) => retiresAt === null)).toHaveLength(1)
})

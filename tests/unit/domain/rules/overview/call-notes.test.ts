import { expect, it } from 'vitest'
import { isCallNote } from '../../../../../src/domain/rules/overview/call-notes.ts'
import { readDocument } from '../../../../../src/domain/rules/text/document.ts'
import { LEAD } from './composed.ts'

const isNote = (description: string) => isCallNote(readDocument({ ...LEAD, description }))

it.each([
  'Cliente solicita cotización de un servidor.',
  'Recibida 10:15. La clienta pide que le llamen por la tarde.',
  'Solicita información de almacenamiento, llamar después de las 4.',
  'Nota de llamada: interesado en respaldo.',
  'Caller wants pricing for a robot cell.',
  'Spoke Tue. The customer asked for a visit in May.',
  'Called about vibration sensors, call back Monday.',
  'Cliente pediu orçamento de backup.',
])('a colleague noted: %s', (description) => expect(isNote(description)).toBe(true))

it.each([
  'Solicito cotización de un servidor.',
  'Se requiere cámara de frío.',
  'Mi cliente principal se quedó sin servicio y necesito ayuda.',
  'I want pricing for a robot cell.',
  'Our customer base wants faster delivery.',
  'Necesitamos respaldo para nuestros clientes.',
])('the person writes: %s', (description) => expect(isNote(description)).toBe(false))

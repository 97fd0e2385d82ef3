import type { Labels } from '../../labels.ts'
import { findFirst, type Hit, type ReadLead } from './reading.ts'

interface Level {
  readonly value: Labels['dealSize']
  readonly hit: Hit | null
  readonly confidence: number
}

const HIGH =
  /\b((\d+|dos|tres|cuatro|cinco|seis|ocho|diez|varias|all|todas las|both|several|two|three|four|five)\s+(\w+ )?(sucursales|tiendas|plantas|stores|plants|sites|sedes|lojas|branches|paises|countries|bakeries)|toda la (empresa|compania|operacion)|company-?wide|whole company|nube hibrida|hybrid cloud|iot|multi-?year|multianual|contrato anual|data center|centro de datos|centro de distribuicao|erp|nivel nacional|regional rollout|rollout)\b/
const LOW =
  /\b(un(a|o)? (disco|laptop|pc|computadora|licencia|impresora|camara|cajita|envio|caja|pallet|sensor|dispositivo|usb|memoria)\b|one (pc|laptop|license|device|shipment|sensor|camera)|disco(s)? duro(s)? externo(s)?|garantia|license renewal|renovar la licencia|\d cajitas)/
const COMPLEX =
  /\b(migra\w*|integra\w*|replica\w*|sitio alterno|norma\w*|pci|gmp|gdp|sap|alta disponibilidad|high availability|hybrid|hibrida|data center|ransomware|inmutable\w*|immutable|validacion|ppap|deep learning|obsolet\w*|multi\w*|iot|dcs|legacy|deduplica\w*|varias plantas|auditoria|regulador|compliance)\b/
const SIMPLE =
  /\b(un disco|una licencia|externos?|usb|cotizacion de un|solo (el )?precio|one (pc|laptop|license)|\d cajitas)\b/

/** Scope of what is asked. @see judgement.md §1 `dealSize`, `complexity` */
export function readDeal(read: ReadLead, hasNeed: boolean): { dealSize: Level; complexity: Level } {
  if (!hasNeed) {
    const unknown: Level = { value: 'UNKNOWN', hit: null, confidence: 0.8 }
    return { dealSize: unknown, complexity: unknown }
  }
  const { description } = read
  const [low, high] = [findFirst(description, LOW), findFirst(description, HIGH)]
  const [simple, complex] = [findFirst(description, SIMPLE), findFirst(description, COMPLEX)]
  return {
    dealSize: low ? level('LOW', low) : high ? level('HIGH', high) : level('MEDIUM', null),
    complexity: simple ? level('LOW', simple) : complex ? level('HIGH', complex) : level('MEDIUM', null),
  }
}

const level = (value: Level['value'], hit: Hit | null): Level => ({
  value,
  hit,
  confidence: hit ? 0.7 : 0.55,
})

import type { Labels } from '../../labels.ts'
import { withoutQuotes } from './attacks.ts'
import { timesAhead } from './dates.ts'
import { affirmed, findAll, isDenied, type FieldText, type Hit, type ReadLead } from './reading.ts'

export interface UrgencyReading {
  readonly value: Labels['urgency']
  readonly hit: Hit | null
  readonly confidence: number
}

// The operation stopped, data being lost, an attack under way: what is happening, in es, en and pt.
const CRITICAL = [
  /\b(planta|linea|operacion|produccion|tienda|sucursal\w*|sistema|sistemas|servidor|servicio|facturacion|cajas?|line|plant|production|server|system|operation|store|fabrica|embarque\w*|reefers?|camara|carga)\b[^.!?\n]{0,30}\b(parad[ao]s?|detenid[ao]s?|caid[ao]s?|se (cayo|cayeron)|down|stopped|halted|fuera de (servicio|linea)|bloquead[ao]s?|no (abre|abren|funciona|funcionan|responde|enciende)|varad[ao]s?)\b/,
  /\b(se (nos )?(cayo|cayeron|perdio|perdieron|quemo|murio|danaron?|apago|corto)|estamos (parados|caidos|detenidos|sin (sistema|servicio|luz|operar))|we are down|we're down|is down|nos (atacaron|hackearon|encriptaron|cifraron|secuestraron)|perdimos (los |el |la |toda )?(datos|informacion|respaldos?|servidor)|lost (all )?(our )?data)\b/,
  /\b(ransomware|secuestr\w* (de )?(datos|informacion|archivos)|cifrad[ao]s|encriptad[ao]s|pidiendo bitcoin|piden rescate|ataque en curso|under attack|encrypted (all )?(our|the))\b/,
  /\b(nadie puede (facturar|trabajar|entrar|operar|vender|cobrar)|no podemos (facturar|operar|trabajar|vender|cobrar|producir|embarcar)|we can'?t (ship|invoice|operate|produce|run)|se esta (borrando|perdiendo|echando a perder|descongelando)|se estan (borrando|perdiendo|echando a perder)|(subiendo|climbing|rising)\b[^.!?\n]{0,20}\b(temperatura|grados|temperature)|grados y subiendo|perdiendo (datos|producto|la carga))\b/,
]
const OVER =
  /\b(ya (quedo|se resolvio|lo resolvimos|se arreglo|paso|esta resuelto|esta funcionando)|already (fixed|solved|resolved|back up)|fue resuelto|quedo resuelto|last year'?s|el ano pasado|hace (un|dos|tres|\d+) (ano|mes)\w*|in the past|unlike)\b/
const URGENT =
  /\b(urg(e|en|ente|entes|entemente|encia|entisim[oa]|imos|ent|ently|ency)\b|cuanto antes|lo antes posible|asap|a la brevedad|de inmediato|inmediatamente|immediately|right away|right now|apremia|prioritario|contrarreloj|ja preciso|o quanto antes|hoy mismo|ya no aguanta|para ayer|riesgo inminente|time.?sensitive|por vencer)/
const PROPOSAL_NOW =
  /\b((me|nos) (cotizan|pasan|mandan|envian)[^.!?\n]{0,30}\b(hoy|ya|manana)|quote (today|now|by)|necesito (hoy|ya)|(need|want)\w* (it|this|a quote|a proposal)[^.!?\n]{0,20}(today|now|this week))\b/
const CALM =
  /\b(sin (prisas?|urgencia|apuro|presion|compromiso de tiempo)|no (corre|hay|tengo|tenemos|llevo) (prisa|apuro|urgencia)|no es (nada )?urgente|no nos urge|no urge|con calma|algun dia|un dia de estos|someday|some day|no (rush|hurry)|not urgent|isn'?t urgent|sem pressa|nao e urgente|in no hurry|cuando (puedan|tengan tiempo)|solo (estamos |estoy )?(explorando|averiguando|investigando|viendo|cotizando|informandome)|just (exploring|looking|curious|browsing|learning)|por curiosidad|explorar|exploring|curious|plan cafe|a futuro|mas adelante|ningun apuro)\b/
const PROJECT =
  /\b(proyecto|project|rfp|licitacion|plan(eamos|eando|ned|ning| de)|presupuest\w* aprobad\w*|capex|renovar|sustituir|evaluando|evaluating|evaluamos|pilot\w*|comparando|comparing|propuestas?|proposals?|this year|este ano|vence|renovacion|expan\w*|ampliar|migrar)\b/

/**
 * How soon. What is happening, then calm words, then urgent words, then the nearest time ahead; a denied or
 * quoted word does not count. @see judgement.md §1 `urgency`
 */
export function readUrgency(read: ReadLead, receivedAt: Date): UrgencyReading {
  const source: FieldText = { ...read.description, text: withoutQuotes(read.description.text) }
  const emergency = CRITICAL.map((pattern) =>
    findAll(source, pattern).find((hit) => isNow(source, hit)),
  ).find((hit) => hit !== undefined)
  if (emergency) return { value: 'CRITICAL', hit: emergency, confidence: 0.85 }
  const calm = findAll(source, CALM)[0] ?? null
  const times = timesAhead(source, receivedAt)
  const [nearest] = times
  const urgent = affirmed(source, URGENT) ?? affirmed(source, PROPOSAL_NOW)
  const isQuoted =
    urgent !== null && /["“”«»]/.test(source.raw.slice(Math.max(0, urgent.start - 2), urgent.start + 25))
  if (urgent && !calm && !isQuoted) {
    const isDeadline =
      nearest &&
      nearest.days <= 2 &&
      /\b(antes|before|deadline|plazo|a mas tardar|visita|auditoria|empieza|vence|by)\b/.test(
        source.text.slice(Math.max(0, nearest.hit.start - 30), nearest.hit.start + 40),
      )
    return { value: isDeadline ? 'CRITICAL' : 'HIGH', hit: urgent, confidence: 0.85 }
  }
  if (calm) {
    const far = times.find(({ days }) => days > 14 && days <= 190)
    return far
      ? { value: 'MEDIUM', hit: far.hit, confidence: 0.6 }
      : { value: 'LOW', hit: calm, confidence: 0.85 }
  }
  const binding = times.find(({ hit }) => !isDenied(source, hit))
  if (binding && binding.days <= 14) return { value: 'HIGH', hit: binding.hit, confidence: 0.7 }
  if (binding && binding.days <= 190) return { value: 'MEDIUM', hit: binding.hit, confidence: 0.75 }
  if (binding) return { value: 'LOW', hit: binding.hit, confidence: 0.8 }
  const project = affirmed(source, PROJECT)
  if (project && source.text.length > 120) return { value: 'MEDIUM', hit: project, confidence: 0.5 }
  return { value: 'LOW', hit: null, confidence: 0.7 }
}

/** In this very clause nothing says that it is over, or that it only might be. */
function isNow(source: FieldText, hit: Hit): boolean {
  const before = source.text.slice(Math.max(0, hit.start - 60), hit.start)
  const after = source.text.slice(hit.start, hit.start + hit.evidence.quote.length + 60)
  if (isDenied(source, hit) && !/^no\b/.test(after)) return false
  return (
    !OVER.test(before) &&
    !OVER.test(after) &&
    !/\b(si|if|cuando|when|evitar|avoid|prevenir|por si|en caso de|what if|para que no|se)\s[^.!?\n,]{0,25}$/.test(
      before,
    )
  )
}

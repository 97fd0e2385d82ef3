import type { Labels, Locale, Priority } from '../labels.ts'
import type { StageRuleId } from '../policy/stage.ts'
import type { Verdict } from '../policy/verdict.ts'
import type { Bilingual } from './bilingual.ts'

const say = (es: string, en: string): Bilingual => ({ es, en })

const BY_KIND: Record<Exclude<Labels['kind'], 'GENUINE'>, Bilingual> = {
  SUPPORT: say('Canalizar a soporte.', 'Route to support.'),
  VENDOR: say(
    'Pasar a compras si la oferta interesa; si no, cerrar.',
    'Pass to purchasing if the offer is of use; else close.',
  ),
  JOB_SEEKER: say('Pasar a recursos humanos; cerrar en ventas.', 'Pass to human resources; close in sales.'),
  STUDENT: say(
    'Enviar material público si lo hay; cerrar en ventas.',
    'Send public material if there is any; close in sales.',
  ),
  SPAM: say('No responder.', 'Do not answer.'),
}
const FIND_CONTACT = say(
  'Conseguir un teléfono o correo válido (sitio web, directorio, red profesional).',
  'Get a phone or a valid e-mail (website, directory, professional network).',
)
const CALL_NOW = say('Llamar ahora.', 'Call now.')
const WRITE_NOW = say(
  'Responder ahora por correo y pedir un teléfono.',
  'Answer now by e-mail and ask for a phone.',
)
const BY_RULE: Partial<Record<StageRuleId, Bilingual>> = {
  '2.2a-no-need-poor-data': say(
    'Cerrar; reabrir si vuelve con una necesidad.',
    'Close; reopen if they come back with a need.',
  ),
  '2.2b-no-need-review': say('Preguntar qué necesita.', 'Ask what they need.'),
  '2.3a-unreachable-good-fit': FIND_CONTACT,
  '2.3b-unreachable': say('Cerrar: no hay cómo responder.', 'Close: there is no way to answer.'),
  '2.4-fit-d': say(
    'Declinar con amabilidad; sugerir a otro proveedor si se conoce.',
    'Decline kindly; suggest another supplier if one is known.',
  ),
  '2.5c-high': say(
    'Averiguar quién decide e invitarlo a la llamada.',
    'Find out who decides and bring them to the call.',
  ),
}
const BY_PRIORITY: Partial<Record<Priority, Bilingual>> = {
  P2: say('Contactar hoy, antes de que venza el plazo.', 'Get in touch today, before the deadline.'),
  P3: say('Agendar una llamada de diagnóstico.', 'Set up a diagnostic call.'),
  P4: say(
    'Agregar a la secuencia de nutrición y volver en 30 días.',
    'Add to the nurture sequence and come back in 30 days.',
  ),
}
const BRING_ENGINEER = say(
  'Invitar a un ingeniero de preventa: lo que pide es complejo.',
  'Bring a presales engineer: what they ask for is complex.',
)
const PROPOSAL = say('Preparar una propuesta de alcance', 'Prepare a scope proposal')

/** What the seller does next, most pressing first. Never empty. */
export function nextActions(labels: Labels, hasPhone: boolean, found: Verdict, locale: Locale): string[] {
  const actions = actionsFor(labels, hasPhone, found).map((action) => action[locale])
  if (found.stage !== 'SQL') return actions
  const services = labels.matchedServices.length === 0 ? '' : `: ${labels.matchedServices.join(', ')}`
  return [...actions, `${PROPOSAL[locale]}${services}.`]
}

function actionsFor(labels: Labels, hasPhone: boolean, found: Verdict): Bilingual[] {
  if (labels.kind !== 'GENUINE') return [BY_KIND[labels.kind]]
  const byRule = BY_RULE[found.rule]
  if (found.stage === 'DISQUALIFIED' || found.stage === 'REVIEW') return known(byRule)
  return [
    ...known(found.priority === 'P1' ? (hasPhone ? CALL_NOW : WRITE_NOW) : undefined),
    ...known(found.priority === null ? undefined : BY_PRIORITY[found.priority]),
    ...known(byRule),
    ...known(labels.complexity === 'HIGH' && found.stage !== 'NURTURE' ? BRING_ENGINEER : undefined),
  ]
}

const known = (action: Bilingual | undefined): Bilingual[] => (action ? [action] : [])

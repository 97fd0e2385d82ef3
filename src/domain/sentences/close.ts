import type { Labels, Locale } from '../labels.ts'
import type { StageRuleId } from '../policy/stage.ts'
import type { Verdict } from '../policy/verdict.ts'
import type { Bilingual } from './bilingual.ts'

const say = (es: string, en: string): Bilingual => ({ es, en })

const BY_KIND: Record<Exclude<Labels['kind'], 'GENUINE' | 'SUPPORT'>, Bilingual> = {
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
const TO_SUPPORT = say('Canalizar a soporte.', 'Route to support.')
const TO_SUPPORT_NOW = say(
  'Canalizar a soporte ahora mismo: la urgencia es crítica.',
  'Route to support right now: the urgency is critical.',
)
const NOTHING_TO_ANSWER = say(
  'Cerrar; reabrir si vuelve con una necesidad.',
  'Close; reopen if they come back with a need.',
)
const BY_RULE: Partial<Record<StageRuleId, Bilingual>> = {
  '2.2a-no-need-poor-data': NOTHING_TO_ANSWER,
  '2.3b-unreachable': say('Cerrar: no hay cómo responder.', 'Close: there is no way to answer.'),
}
const DECLINE = {
  mail: say(
    'Declinar por correo con amabilidad; sugerir a otro proveedor si se conoce.',
    'Decline kindly by e-mail; suggest another supplier if one is known.',
  ),
  phone: say(
    'Declinar por teléfono con amabilidad; sugerir a otro proveedor si se conoce.',
    'Decline kindly by phone; suggest another supplier if one is known.',
  ),
  none: NOTHING_TO_ANSWER,
}

/** The one thing to do with a lead that is no sale. */
export function closeAction(
  { kind, urgency }: Labels,
  { rule }: Verdict,
  canWrite: boolean,
  canCall: boolean,
  locale: Locale,
): string {
  if (kind === 'SUPPORT') return (urgency === 'CRITICAL' ? TO_SUPPORT_NOW : TO_SUPPORT)[locale]
  if (kind !== 'GENUINE') return BY_KIND[kind][locale]
  return (BY_RULE[rule] ?? DECLINE[canWrite ? 'mail' : canCall ? 'phone' : 'none'])[locale]
}

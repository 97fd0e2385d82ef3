import type { Assessment } from '../assessment.ts'
import type { Locale } from '../labels.ts'
import { type PriorityRuleId, priorityRule } from '../policy/priority.ts'
import type { StageRuleId } from '../policy/stage.ts'
import type { Bilingual } from './bilingual.ts'

/**
 * Each rule of judgement.md §2 "Stage" as a salesperson reads it: what was seen, therefore what it is. In the
 * order in which the rules are tried.
 */
export const STAGE_SENTENCES = {
  '2.1a-non-buyer': {
    es: 'Quiere vendernos, busca empleo, hace una tarea o es spam: no va a comprar, así que se descarta.',
    en: 'Wants to sell to us, looks for a job, does homework or is spam: will not buy, so it is disqualified.',
  },
  '2.1b-support': {
    es: 'Ya es cliente y pide ayuda con lo que tiene: no es una venta; pasa a soporte.',
    en: 'Already a customer, asking for help with what they have: not a sale; it goes to support.',
  },
  '2.2a-no-need-poor-data': {
    es: 'No se entiende qué necesita y casi no hay datos: no hay nada que revisar, así que se descarta.',
    en: 'What they need cannot be read and there is hardly any data: nothing to review, so it is disqualified.',
  },
  '2.2b-no-need-review': {
    es: 'No se entiende qué necesita, pero hay datos para preguntárselo: una persona lo revisa.',
    en: 'What they need cannot be read, but there is enough data to ask: a person reviews it.',
  },
  '2.3a-unreachable-good-fit': {
    es: 'Encaja bien (A o B), pero no hay correo válido ni teléfono: una persona busca cómo contactarlo.',
    en: 'A good fit (A or B), but with no valid e-mail or phone: a person looks for a way to reach them.',
  },
  '2.3b-unreachable': {
    es: 'No hay correo válido ni teléfono, y no encaja lo suficiente para buscarlo: se descarta.',
    en: 'No valid e-mail or phone, and not enough of a fit to go looking: it is disqualified.',
  },
  '2.4-fit-d': {
    es: 'Lo que pide, o quién lo pide, queda fuera de lo que vendemos (encaje D): se descarta.',
    en: 'What they ask for, or who asks, is outside what we sell (fit D): it is disqualified.',
  },
  '2.5a-critical': {
    es: 'Encaja bien (A o B) y la urgencia es crítica: es un SQL sin importar su cargo.',
    en: 'A good fit (A or B) and the urgency is critical: an SQL whatever their position.',
  },
  '2.5b-high-decider': {
    es: 'Encaja bien (A o B), la urgencia es alta y quien escribe decide o pesa en la decisión: es un SQL.',
    en: 'A good fit (A or B), high urgency, and the writer decides or weighs in the decision: an SQL.',
  },
  '2.5c-high': {
    es: 'Encaja bien (A o B) y la urgencia es alta, pero no consta que quien escribe decida: es un MQL.',
    en: 'A good fit (A or B) with high urgency, but nothing shows that the writer decides: an MQL.',
  },
  '2.5d-medium': {
    es: 'Encaja bien (A o B) y el proyecto es a uno a seis meses: es un MQL.',
    en: 'A good fit (A or B) with a project one to six months away: an MQL.',
  },
  '2.5e-low': {
    es: 'Encaja bien (A o B), pero todavía no tiene prisa: se nutre hasta que la tenga.',
    en: 'A good fit (A or B), but in no hurry yet: nurture until there is one.',
  },
  '2.6a-fit-c-critical-decider': {
    es: 'Encaja poco (C), pero la urgencia es crítica y quien escribe decide: es un MQL.',
    en: 'A weak fit (C), but the urgency is critical and the writer decides: an MQL.',
  },
  '2.6b-fit-c': {
    es: 'Encaja poco (C), y no se juntan una urgencia crítica y alguien que decide: se nutre.',
    en: 'A weak fit (C), without both a critical urgency and someone who decides: nurture.',
  },
} as const satisfies Record<StageRuleId, Bilingual>

/** Each sentence of judgement.md §2 "Priority", as a salesperson reads it: why is this P1? */
export const PRIORITY_SENTENCES = {
  'p1-sql-critical': {
    es: 'Es P1 porque es un SQL con urgencia crítica.',
    en: 'It is P1 because it is an SQL with critical urgency.',
  },
  'p1-sql-fit-a-decider': {
    es: 'Es P1 porque es un SQL con encaje A y quien escribe tiene la decisión.',
    en: 'It is P1 because it is an SQL with fit A and the writer holds the decision.',
  },
  'p2-sql': {
    es: 'Es P2 porque es un SQL sin urgencia crítica y sin reunir encaje A con poder de decisión alto.',
    en: 'It is P2 because it is an SQL without critical urgency, and without both fit A and high decision power.',
  },
  'p2-mql-urgent': {
    es: 'Es P2 porque es un MQL con urgencia alta o crítica.',
    en: 'It is P2 because it is an MQL with high or critical urgency.',
  },
  'p2-mql-large-deal': {
    es: 'Es P2 porque es un MQL con una oportunidad grande.',
    en: 'It is P2 because it is an MQL with a large deal.',
  },
  'p3-mql': {
    es: 'Es P3 porque es un MQL sin urgencia alta ni una oportunidad grande.',
    en: 'It is P3 because it is an MQL without high urgency or a large deal.',
  },
  'p3-review': {
    es: 'Es P3 porque una persona tiene que revisarlo antes de seguir.',
    en: 'It is P3 because a person has to review it before it goes on.',
  },
  'p4-nurture': {
    es: 'Es P4 porque se nutre: no hay nada que responder hoy.',
    en: 'It is P4 because it is nurtured: nothing needs an answer today.',
  },
  'none-disqualified': {
    es: 'No tiene prioridad porque se descarta.',
    en: 'It has no priority because it is disqualified.',
  },
} as const satisfies Record<PriorityRuleId, Bilingual>

const isStageRule = (rule: string): rule is StageRuleId => Object.hasOwn(STAGE_SENTENCES, rule)

/**
 * The sentence of a rule that an assessment names. A rule that is no longer in the catalogue (an old
 * assessment) is answered by its id, so that an old page still opens.
 */
export const ruleSentence = (rule: Assessment['classification']['rule'], locale: Locale): string =>
  isStageRule(rule) ? STAGE_SENTENCES[rule][locale] : rule

/**
 * "Why is this P1?": the sentence of the rule that set the stage, then that of the rule that set the
 * priority. Takes what an Assessment holds.
 */
export function whyPriority(assessment: Assessment, locale: Locale): string[] {
  const { contactProfile, fit, urgency, opportunity, classification } = assessment
  const facts = {
    labels: {
      urgency: urgency.level,
      decisionPower: contactProfile.decisionPower,
      dealSize: opportunity.dealSize,
    },
    grade: fit.grade,
  }
  const { id } = priorityRule(facts, classification.stage)
  return [ruleSentence(classification.rule, locale), PRIORITY_SENTENCES[id][locale]]
}

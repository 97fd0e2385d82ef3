import type { FitGrade, Labels, Locale } from '../labels.ts'
import type { Perception } from '../perception.ts'
import type { Bilingual } from './bilingual.ts'
import { quotation } from './quotation.ts'

const say = (es: string, en: string): Bilingual => ({ es, en })

const GRADE: Record<FitGrade | 'none', Bilingual> = {
  A: say(
    'Encaje A: justo a quien vendemos lo que vendemos.',
    'Fit A: just whom we sell to, and what we sell.',
  ),
  B: say('Encaje B: vale la pena, con alguna reserva.', 'Fit B: worth it, with a reservation.'),
  C: say('Encaje C: encaja poco.', 'Fit C: a weak fit.'),
  D: say('Encaje D: fuera de lo que vendemos.', 'Fit D: outside what we sell.'),
  none: say(
    'Sin grado de encaje: aún no se sabe qué necesita.',
    'No fit grade: what they need is not known yet.',
  ),
}

const KIND: Partial<Record<Labels['kind'], Bilingual>> = {
  SUPPORT: say('Ya es cliente y pide soporte.', 'Already a customer, asking for support.'),
  VENDOR: say('Quiere vender o aliarse, no comprar.', 'Wants to sell or to partner, not to buy.'),
  JOB_SEEKER: say('Busca empleo, no un proveedor.', 'Looks for a job, not for a supplier.'),
  STUDENT: say('Escribe por una tarea o tesis.', 'Writes for homework or a thesis.'),
  SPAM: say('Es publicidad, una prueba o no tiene sentido.', 'It is advertising, a test or nonsense.'),
}

const SERVICE: Record<Labels['serviceMatch'], Bilingual> = {
  STRONG: say(
    'Lo que necesita está de lleno en nuestros servicios',
    'The need is squarely within our services',
  ),
  PARTIAL: say('Lo que necesita toca nuestros servicios en parte', 'The need touches our services in part'),
  NONE: say('Lo que necesita no lo ofrecemos', 'The need is none that we serve'),
  UNKNOWN: say('No se entiende qué necesita', 'The need cannot be read'),
}

const INDUSTRY: Record<Labels['industryMatch'], Bilingual> = {
  TARGET: say('Su sector es uno de los nuestros', 'The industry is one of ours'),
  ADJACENT: say('Su sector es cercano a los nuestros', 'The industry is next to ours'),
  OFF: say('Su sector no es de los nuestros', 'The industry is none of ours'),
  UNKNOWN: say('No se sabe su sector', 'The industry is not known'),
}

const SIZE: Record<Labels['companySize'], Bilingual> = {
  LARGE: say('Empresa grande', 'A large company'),
  MEDIUM: say('Empresa mediana', 'A medium company'),
  SMALL: say('Empresa pequeña', 'A small company'),
  UNKNOWN: say('No se sabe el tamaño de la empresa', 'The company size is not known'),
}

const URGENCY: Record<Labels['urgency'], Bilingual> = {
  CRITICAL: say(
    'La operación está detenida o en peligro, o el plazo es de 48 horas',
    'Operations are down or in danger, or the deadline is within 48 hours',
  ),
  HIGH: say('Pide que se actúe en unas dos semanas', 'Asks for action within about two weeks'),
  MEDIUM: say('Proyecto activo, a uno a seis meses', 'An active project, one to six months away'),
  LOW: say('Explora, o no menciona plazo', 'Exploring, or no time is mentioned'),
}

const DEAL: Record<Labels['dealSize'], Bilingual> = {
  HIGH: say(
    'Oportunidad grande: varias sedes o toda la empresa',
    'A large deal: several sites or the whole company',
  ),
  MEDIUM: say('Oportunidad mediana: un área o un sistema', 'A medium deal: one area or one system'),
  LOW: say('Oportunidad pequeña: un equipo o una licencia', 'A small deal: one device or one licence'),
  UNKNOWN: say('No se sabe el tamaño de la oportunidad', 'The deal size is not known'),
}

const COMPLEXITY: Record<Labels['complexity'], Bilingual> = {
  HIGH: say('Complejidad alta', 'High complexity'),
  MEDIUM: say('Complejidad media', 'Medium complexity'),
  LOW: say('Complejidad baja', 'Low complexity'),
  UNKNOWN: say('No se sabe la complejidad', 'The complexity is not known'),
}

const QUOTE_LENGTH_MAX = 120

/** The lead's own words for a label, in quotation marks, when there are any. */
function quoteOf(label: keyof Labels, perceptions: readonly Perception[], locale: Locale): string {
  const quote = perceptions.find((perception) => perception.label === label)?.evidence[0]?.quote
  if (quote === undefined || quote === '') return ''
  return `: ${quotation(quote, locale, QUOTE_LENGTH_MAX)}`
}

/** Why the fit is what it is, in sentences for a seller. */
export function fitReasons(
  labels: Labels,
  grade: FitGrade | null,
  perceptions: readonly Perception[],
  locale: Locale,
): string[] {
  const gradeSentence = GRADE[grade ?? 'none'][locale]
  const kind = KIND[labels.kind]
  // Of somebody who will not buy, sector and size were never read (judgement.md §1 "Where the table is silent").
  if (kind && labels.kind !== 'SUPPORT') return [gradeSentence, kind[locale]]
  const services = labels.matchedServices.length === 0 ? '' : ` (${labels.matchedServices.join(', ')})`
  return [
    gradeSentence,
    ...(kind ? [kind[locale]] : []),
    `${SERVICE[labels.serviceMatch][locale]}${services}${quoteOf('serviceMatch', perceptions, locale)}.`,
    `${INDUSTRY[labels.industryMatch][locale]}${quoteOf('industryMatch', perceptions, locale)}.`,
    `${SIZE[labels.companySize][locale]}${quoteOf('companySize', perceptions, locale)}.`,
  ]
}

/** Why the urgency is what it is. */
export const urgencyReasons = (
  labels: Labels,
  perceptions: readonly Perception[],
  locale: Locale,
): string[] => [`${URGENCY[labels.urgency][locale]}${quoteOf('urgency', perceptions, locale)}.`]

/** Why the opportunity is what it is. */
export const opportunityReasons = (
  labels: Labels,
  perceptions: readonly Perception[],
  locale: Locale,
): string[] => [
  `${DEAL[labels.dealSize][locale]}${quoteOf('dealSize', perceptions, locale)}.`,
  `${COMPLEXITY[labels.complexity][locale]}${quoteOf('complexity', perceptions, locale)}.`,
]

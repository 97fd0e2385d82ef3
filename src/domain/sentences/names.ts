import type { LabelName, Locale } from '../labels.ts'
import type { Bilingual } from './bilingual.ts'

const say = (es: string, en: string): Bilingual => ({ es, en })

/** What each label is called in front of a person. */
export const LABEL_NAMES = {
  kind: say('tipo de contacto', 'kind of contact'),
  emailType: say('correo', 'e-mail'),
  seniority: say('nivel del puesto', 'seniority'),
  roleType: say('papel en la compra', 'role in the purchase'),
  decisionPower: say('poder de decisión', 'decision power'),
  serviceMatch: say('encaje con los servicios', 'service match'),
  matchedServices: say('servicios que pide', 'services asked for'),
  industryMatch: say('sector', 'industry'),
  companySize: say('tamaño de empresa', 'company size'),
  urgency: say('urgencia', 'urgency'),
  dealSize: say('tamaño de la oportunidad', 'deal size'),
  complexity: say('complejidad', 'complexity'),
  dataQuality: say('calidad de los datos', 'data quality'),
} as const satisfies Record<LabelName, Bilingual>

const MASCULINE_LEVELS = {
  HIGH: say('alto', 'high'),
  MEDIUM: say('medio', 'medium'),
  LOW: say('bajo', 'low'),
  UNKNOWN: say('desconocido', 'unknown'),
}
const FEMININE_LEVELS = {
  HIGH: say('alta', 'high'),
  MEDIUM: say('media', 'medium'),
  LOW: say('baja', 'low'),
}

/** What each value is called; in Spanish it agrees with the name of its label. */
export const VALUE_NAMES: Readonly<
  Record<Exclude<LabelName, 'matchedServices'>, Readonly<Record<string, Bilingual>>>
> = {
  kind: {
    GENUINE: say('posible cliente', 'possible buyer'),
    SUPPORT: say('cliente que pide soporte', 'customer asking for support'),
    VENDOR: say('proveedor que quiere vender', 'vendor who wants to sell'),
    JOB_SEEKER: say('persona que busca empleo', 'job seeker'),
    STUDENT: say('estudiante', 'student'),
    SPAM: say('spam o prueba', 'spam or a test'),
  },
  emailType: {
    CORPORATE: say('de empresa', 'corporate'),
    FREE: say('gratuito', 'free'),
    DISPOSABLE: say('desechable', 'disposable'),
    INVALID: say('no válido', 'not valid'),
    MISSING: say('ausente', 'missing'),
  },
  seniority: {
    C_LEVEL: say('alta dirección', 'C-level'),
    DIRECTOR: say('dirección', 'director'),
    MANAGER: say('gerencia', 'manager'),
    TECHNICAL: say('técnico', 'technical'),
    USER: say('usuario', 'user'),
    UNKNOWN: say('desconocido', 'unknown'),
  },
  roleType: {
    TECH_DECISION_MAKER: say('decide en lo técnico', 'technical decision maker'),
    BUSINESS_DECISION_MAKER: say('decide en el negocio', 'business decision maker'),
    INFLUENCER: say('influye', 'influencer'),
    USER: say('usuario', 'user'),
    UNKNOWN: say('desconocido', 'unknown'),
  },
  decisionPower: MASCULINE_LEVELS,
  serviceMatch: {
    STRONG: say('pleno', 'strong'),
    PARTIAL: say('parcial', 'partial'),
    NONE: say('ninguno', 'none'),
    UNKNOWN: say('desconocido', 'unknown'),
  },
  industryMatch: {
    TARGET: say('objetivo', 'target'),
    ADJACENT: say('cercano', 'adjacent'),
    OFF: say('ajeno', 'off target'),
    UNKNOWN: say('desconocido', 'unknown'),
  },
  companySize: {
    LARGE: say('grande', 'large'),
    MEDIUM: say('mediano', 'medium'),
    SMALL: say('pequeño', 'small'),
    UNKNOWN: say('desconocido', 'unknown'),
  },
  urgency: { CRITICAL: say('crítica', 'critical'), ...FEMININE_LEVELS },
  dealSize: {
    HIGH: say('grande', 'large'),
    MEDIUM: say('mediano', 'medium'),
    LOW: say('pequeño', 'small'),
    UNKNOWN: say('desconocido', 'unknown'),
  },
  complexity: { ...FEMININE_LEVELS, UNKNOWN: say('desconocida', 'unknown') },
  dataQuality: {
    GOOD: say('buena', 'good'),
    REVIEW: say('por revisar', 'to review'),
    POOR: say('pobre', 'poor'),
  },
}

/** A label's name in a language. */
export const labelName = (label: LabelName, locale: Locale): string => LABEL_NAMES[label][locale]

/** A value's name in a language; services keep the name that their company gave them. */
export function valueName(label: LabelName, value: string, locale: Locale): string {
  if (label === 'matchedServices') return value
  return VALUE_NAMES[label][value]?.[locale] ?? value
}

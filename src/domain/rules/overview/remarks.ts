import type { Labels, Locale } from '../../labels.ts'
import type { DataFindings } from '../../perception.ts'
import type { Bilingual } from '../../sentences/bilingual.ts'
import type { Document } from '../text/document.ts'

const say = (es: string, en: string): Bilingual => ({ es, en })

const UNREACHABLE: Partial<Record<Labels['emailType'], Bilingual>> = {
  MISSING: say('no dejó correo ni teléfono que sirva', 'there is no e-mail or phone that works'),
  INVALID: say(
    'no hay cómo responder: el correo no es válido y no hay teléfono que sirva',
    'there is no way to answer: the e-mail is not valid and there is no phone that works',
  ),
  DISPOSABLE: say(
    'no hay cómo responder: el correo es desechable y no hay teléfono que sirva',
    'there is no way to answer: the e-mail is a disposable one and there is no phone that works',
  ),
}
const OTHER_COMPANY = say('el correo es de otra empresa', 'the e-mail belongs to another company')
const NO_NAME = say('el nombre no parece de una persona', 'the name does not look like a person’s')
const DOMAIN_MAX = 40

/** What is odd in the data, most pressing first: phrases to stand behind "ojo:". */
export function remarksOf(
  { lead }: Document,
  emailType: Labels['emailType'],
  { missing, issues }: DataFindings,
  locale: Locale,
): string[] {
  const unreachable = missing.includes('contact') ? UNREACHABLE[emailType]?.[locale] : undefined
  return [
    ...(unreachable ? [unreachable] : []),
    ...(issues.includes('email_of_other_company')
      ? [`${OTHER_COMPANY[locale]}${domainIn(lead.email ?? '')}`]
      : []),
    ...(issues.includes('name_not_a_name') ? [NO_NAME[locale]] : []),
  ]
}

function domainIn(email: string): string {
  const domain = /@([\w-]+(?:\.[\w-]+)+)$/.exec(email.trim())?.[1] ?? ''
  return domain === '' || domain.length > DOMAIN_MAX ? '' : ` (${domain})`
}

import type { Labels } from '../../labels.ts'
import { isCompany } from '../data/company.ts'
import { emailType } from '../data/email.ts'
import { isNoise } from '../data/noise.ts'
import { isName } from '../data/name.ts'
import { type Finding, finding } from '../finding.ts'
import { SPAM_SIGNS, TEST_FIELDS } from '../lexicon/kind-spam.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { whole } from '../text/source.ts'
import { caseOf } from './kind-case.ts'

const PROOF = 3
const NOISY = 0.5
// A whole text that is nothing but a test or a sign of life.
const NOTHING_SAID =
  /^\W*(?:(?:tests?|testing|tested|pruebas?|probando|testes?|testando|demo|asdf?|xd|lol|ja+|je+|jaja\w*|haha\w*|hola|hi|123+|uno dos tres|one two three|ok|ping|hello|\d{1,4})\b\W*)+$/
const ONE_LETTER_HELD = /^\W*(?:(\p{L})\1{2,}\W*){1,20}$/iu
const ONE_LETTER = /^\W*\w\W*$/
const GREETING_ONLY = /^\W*(?:(?:hola|hi|hello|ok|jaja\w*|haha\w*|\d{1,4})\b\W*)+$/

/** Nonsense, adverts to anybody, scams, tests; null when it is none. */
export function readSpam(document: Document): Finding<Labels['kind']> | null {
  const { description, lead } = document
  const text = description.text.trim()
  const words = text.split(/[^\p{L}\p{M}\d]+/u).filter((word) => /\p{L}/u.test(word))
  const noise = words.filter(isNoise).length
  const isNonsense =
    words.length > 0 && (noise / words.length >= NOISY || ONE_LETTER_HELD.test(description.raw))
  const isTest = (NOTHING_SAID.test(text) && !GREETING_ONLY.test(text)) || ONE_LETTER.test(text)
  if (text !== '' && (isNonsense || isTest)) return finding('SPAM', 0.95, whole(description))
  const said = caseOf(description, SPAM_SIGNS)
  const points =
    said.points +
    testFields(document) +
    (noise >= 2 ? 2 : 0) +
    (said.points > 0 && !isCompany(document.company.text) && emailType(lead.email) !== 'CORPORATE' ? 1 : 0)
  if (points < PROOF) return null
  return finding('SPAM', 0.95, ...said.hits.slice(0, 2))
}

/** "Test User, test@test.test": what the fields of a form under test say. A person's name says nothing. */
function testFields({ lead, company }: Document): number {
  const name = lead.fullName === null || isName(lead.fullName) ? '' : fold(lead.fullName).text.trim()
  const fields = [name, fold(lead.email ?? '').text.trim(), company.text.trim()]
  return fields.filter((field) => TEST_FIELDS.test(field) || field.split(/[^a-z]+/).some(isNoise)).length
}

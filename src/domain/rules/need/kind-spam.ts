import type { Labels } from '../../labels.ts'
import { isNoise } from '../data/noise.ts'
import { isName } from '../data/name.ts'
import { type Finding, finding } from '../finding.ts'
import { SPAM_SIGNS, TEST_FIELDS } from '../lexicon/kind-spam.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { whole } from '../text/source.ts'
import { caseOf, heaviestFirst } from './kind-case.ts'
import type { Places } from './kind-places.ts'
import { isPrivate } from './kind-writer.ts'

export const SPAM = heaviestFirst(SPAM_SIGNS)

const PROOF = 3
const NOISY = 0.5
// Noise shows in the first words; a long text is not gone through.
const WORDS_TRIED = 24
const SURE = { nonsense: 0.95, signs: 0.9 } as const
// A whole text of such words is a test or a sign of life; greetings and numbers alone are neither.
const TEST_WORD = /^(?:tests?|testing|tested|pruebas?|probando|testes?|testando|demo|asdf?|xd|lol|ping)$/
const LAUGH = /^(?:[jh]?(?:[aei][jh]){2,}[aei]?|[jh][aei]|k{3,}|lol|xd|(?:rs){2,})$/
const IDLE_WORD = /^(?:hola|hi|hello|ok|uno|dos|tres|one|two|three|\d{1,6})$/
// A run ends where its letter does: else a long run could be cut in millions of ways.
const ONE_LETTER_HELD = /^\W*(?:(\p{L})\1{2,}(?!\1)\W*){1,20}$/iu
const ONE_DIGIT_HELD = /^\D*(\d)(?:\D*\1){6,}\D*$/

/** Nonsense, adverts to anybody, scams, tests; null when it is none. */
export function readSpam(document: Document, says: Places): Finding<Labels['kind']> | null {
  const { description } = document
  const words = description.text
    .split(/[^a-z0-9\u0080-\uffff]+/, WORDS_TRIED + 1)
    .filter((word) => word !== '')
    .slice(0, WORDS_TRIED)
  const noise = words.filter((word) => isNoise(word) || (LAUGH.test(word) && word.length > 3)).length
  if (isNonsense(words, noise) || ONE_LETTER_HELD.test(description.raw))
    return finding('SPAM', SURE.nonsense, whole(description))
  const said = caseOf(says, SPAM)
  const points =
    said.points +
    testFields(document) +
    (noise >= 2 ? 2 : noise) +
    (said.points > 0 && isPrivate(document) ? 1 : 0)
  return points < PROOF ? null : finding('SPAM', SURE.signs, ...said.hits.slice(0, 2))
}

function isNonsense(words: readonly string[], noise: number): boolean {
  if (words.length === 0) return false
  const [only = ''] = words
  const isIdle = (word: string) => IDLE_WORD.test(word) || LAUGH.test(word)
  const isTest =
    words.some((word) => TEST_WORD.test(word)) && words.every((word) => TEST_WORD.test(word) || isIdle(word))
  return noise / words.length >= NOISY || isTest || (words.length === 1 && only.length === 1)
}

/** "Test User, test@test.test, 999999999": what the fields of a form under test say; a name says nothing. */
function testFields({ lead, company }: Document): number {
  const name = lead.fullName === null || isName(lead.fullName) ? '' : fold(lead.fullName).text.trim()
  const fields = [name, fold(lead.email ?? '').text.trim(), company.text.trim()]
  const tests = fields.filter(
    (field) => TEST_FIELDS.test(field) || field.split(/[^a-z]+/).some(isNoise),
  ).length
  // Somebody may hide his number and buy: it only adds to the others.
  return tests > 0 && ONE_DIGIT_HELD.test(lead.phone ?? '') ? tests + 1 : tests
}

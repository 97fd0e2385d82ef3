import type { Labels } from '../../labels.ts'
import { isNoise } from '../data/noise.ts'
import { isName } from '../data/name.ts'
import { type Finding, finding } from '../finding.ts'
import { SPAM_SIGNS, TEST_FIELDS } from '../lexicon/kind-spam.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { whole } from '../text/source.ts'
import { caseOf } from './kind-case.ts'
import { isPrivate } from './kind-writer.ts'

const PROOF = 3
const NOISY = 0.5
const SURE = { nonsense: 0.95, signs: 0.9 } as const
// A whole text of such words is a test or a sign of life; greetings and numbers alone are neither.
const TEST_WORD = /^(?:tests?|testing|tested|pruebas?|probando|testes?|testando|demo|asdf?|xd|lol|ping)$/
const IDLE_WORD = /^(?:hola|hi|hello|ok|j[aeij]+|haha\w*|jaja\w*|uno|dos|tres|one|two|three|\d{1,6})$/
// A run ends where its letter does: else a long run could be cut in millions of ways.
const ONE_LETTER_HELD = /^\W*(?:(\p{L})\1{2,}(?!\1)\W*){1,20}$/iu

/** Nonsense, adverts to anybody, scams, tests; null when it is none. */
export function readSpam(document: Document): Finding<Labels['kind']> | null {
  const { description } = document
  const words = description.text.split(/[^\p{L}\p{M}\d]+/u).filter((word) => word !== '')
  const noise = words.filter(isNoise).length
  if (isNonsense(words, noise) || ONE_LETTER_HELD.test(description.raw))
    return finding('SPAM', SURE.nonsense, whole(description))
  const said = caseOf(description, SPAM_SIGNS)
  const points =
    said.points +
    testFields(document) +
    (noise >= 2 ? 2 : 0) +
    (said.points > 0 && isPrivate(document) ? 1 : 0)
  return points < PROOF ? null : finding('SPAM', SURE.signs, ...said.hits.slice(0, 2))
}

function isNonsense(words: readonly string[], noise: number): boolean {
  if (words.length === 0) return false
  const [only = ''] = words
  const isTest =
    words.some((word) => TEST_WORD.test(word)) &&
    words.every((word) => TEST_WORD.test(word) || IDLE_WORD.test(word))
  return noise / words.length >= NOISY || isTest || (words.length === 1 && only.length === 1)
}

/** "Test User, test@test.test": what the fields of a form under test say. A person's name says nothing. */
function testFields({ lead, company }: Document): number {
  const name = lead.fullName === null || isName(lead.fullName) ? '' : fold(lead.fullName).text.trim()
  const fields = [name, fold(lead.email ?? '').text.trim(), company.text.trim()]
  return fields.filter((field) => TEST_FIELDS.test(field) || field.split(/[^a-z]+/).some(isNoise)).length
}

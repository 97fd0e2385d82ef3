import { expect, it } from 'vitest'
import { LabelName, Labels } from '../../../../src/domain/labels.ts'
import { PRIORITY_RULES } from '../../../../src/domain/policy/priority.ts'
import { STAGE_RULES } from '../../../../src/domain/policy/stage.ts'
import { VALUE_NAMES, labelName, valueName } from '../../../../src/domain/sentences/names.ts'
import { PRIORITY_SENTENCES, STAGE_SENTENCES, ruleSentence } from '../../../../src/domain/sentences/rules.ts'

it('each rule has its sentence, in the order in which the rules are tried, and no sentence is left over', () => {
  expect(Object.keys(STAGE_SENTENCES)).toEqual(STAGE_RULES.map(({ id }) => id))
  expect(Object.keys(PRIORITY_SENTENCES)).toEqual(PRIORITY_RULES.map(({ id }) => id))
})

it('each sentence names the stage or priority that its rule sets', () => {
  const words = {
    SQL: [/SQL/, /SQL/],
    MQL: [/MQL/, /MQL/],
    NURTURE: [/se nutre/, /nurture/],
    REVIEW: [/una persona/, /a person/],
    DISQUALIFIED: [/descarta|soporte/, /disqualified|support/],
  } as const
  for (const { id, stage } of STAGE_RULES) {
    expect(STAGE_SENTENCES[id].es).toMatch(words[stage][0])
    expect(STAGE_SENTENCES[id].en).toMatch(words[stage][1])
  }
  for (const { id, priority } of PRIORITY_RULES) {
    expect(PRIORITY_SENTENCES[id].es).toContain(priority ?? 'No tiene prioridad')
    expect(PRIORITY_SENTENCES[id].en).toContain(priority ?? 'no priority')
  }
})

it('a rule of an old assessment that is no longer known is answered by its id', () => {
  expect(ruleSentence('2.9-forgotten', 'es')).toBe('2.9-forgotten')
  expect(ruleSentence('constructor', 'es')).toBe('constructor')
})

it('each value of each label has a name in both languages', () => {
  for (const label of LabelName.options) {
    expect(labelName(label, 'es')).not.toBe(labelName(label, 'en'))
    if (label === 'matchedServices') continue
    expect(Object.keys(VALUE_NAMES[label]).toSorted()).toEqual(Labels.shape[label].options.toSorted())
    for (const value of Labels.shape[label].options) expect(valueName(label, value, 'es')).toMatch(/^\p{Ll}/u)
  }
  expect(valueName('matchedServices', 'Respaldo de datos', 'en')).toBe('Respaldo de datos')
})

import { describe, expect, it } from 'vitest'
import { type Example, unmarked } from '../../../../routes/docs/judgement/guide.ts'
import { judged } from '../../../../routes/docs/judgement/judged.ts'
import { GUIDE } from '../../../../routes/docs/judgement/labels.tsx'
import { EXAMPLE_PATCH } from '../../../../routes/docs/judgement/settings.tsx'
import { Judgement } from '../../../../routes/docs/judgement.tsx'
import { SEED_LEAD } from '../../../../routes/api/examples.ts'
import { LabelName, Labels } from '../../../../src/domain/labels.ts'
import { fitGrade } from '../../../../src/domain/policy/grade.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/policy/policy.ts'
import { STAGE_RULES } from '../../../../src/domain/policy/stage.ts'
import { amendWorkspace, WorkspacePatch } from '../../../../src/domain/workspace.ts'
import { SAS, SEED } from '../../domain/policy/leads.ts'

const LOCALES = ['es', 'en'] as const
const pageIn = (locale: 'es' | 'en'): string => (<Judgement locale={locale} />).toString()

describe('the guide to the labels', () => {
  it('explains all thirteen, and every value of each', () => {
    expect(GUIDE.map(({ label }) => label).toSorted()).toEqual(LabelName.options.toSorted())
    for (const { label, meanings } of GUIDE) {
      if (label === 'matchedServices') continue
      expect(meanings.map(({ value }) => value).toSorted()).toEqual(Labels.shape[label].options.toSorted())
    }
  })

  const claims = GUIDE.flatMap(({ label, meanings }) =>
    meanings.flatMap(({ value, example }) =>
      LOCALES.map((locale) => ({
        label,
        value,
        locale,
        example: example[locale],
        said: JSON.stringify(example[locale]),
      })),
    ),
  )
  it.each(claims)(
    'does not lie: $label $value ($locale) is how $said is read',
    ({ label, value, locale, example }) => {
      const { perceptions } = judged(plain(example), locale)
      const perception = perceptions.find((each) => each.label === label)
      expect([perception?.value].flat().join(', ')).toBe(value)
      // Each word that the page marks is among those that the rules took for proof.
      const marks = Object.entries(example).flatMap(([field, marked]) =>
        unmarked(marked).spans.map(({ start, end }) => ({ field, start, end })),
      )
      const unproven = marks.filter(
        ({ field, start, end }) =>
          !perception?.evidence.some(
            (proof) => proof.field === field && proof.start < end && start < proof.end,
          ),
      )
      expect(unproven).toEqual([])
    },
  )
})

const plain = (example: Example) =>
  Object.fromEntries(Object.entries(example).map(([field, marked]) => [field, unmarked(marked).text]))

it('the walk through one lead ends in the P1 that the page promises', () => {
  for (const locale of LOCALES) {
    expect(judged(SEED_LEAD, locale).classification).toMatchObject({ stage: 'SQL', priority: 'P1' })
  }
})

it('the edit that the page shows is one that is taken, and makes a new policy version', () => {
  const edited = amendWorkspace(SAS, WorkspacePatch.parse(EXAMPLE_PATCH))
  expect(edited.policyVersion).toBe(SAS.policyVersion + 1)
  expect(edited.sellers[0]?.dailyLeadsMax).toBe(15)
})

describe.each(LOCALES)('the page in %s', (locale) => {
  it('names every stage rule', () => {
    for (const { id } of STAGE_RULES) expect(pageIn(locale)).toContain(`id="rule-${id}"`)
  })
  it('shows for each industry and size the grade that policy gives', () => {
    const cells = [...pageIn(locale).matchAll(/class="grade-([A-D])"/g)].map(([, grade]) => grade)
    const grades = (['STRONG', 'PARTIAL'] as const).flatMap((serviceMatch) =>
      Labels.shape.industryMatch.options.flatMap((industryMatch) =>
        Labels.shape.companySize.options.map(
          (companySize) =>
            fitGrade({ ...SEED, serviceMatch, industryMatch, companySize }, DEFAULT_POLICY).grade,
        ),
      ),
    )
    expect(cells).toEqual(grades)
  })
  it('shows an attack that moves nothing', () => {
    const [without, withIt] = [...pageIn(locale).matchAll(/<dd><span class="badge (P\d)">/g)].map(
      ([, priority]) => priority,
    )
    expect(without).toBe('P4')
    expect(withIt).toBe('P4')
  })
  it('has no text of a person’s age or gender among the proof', () => {
    expect(pageIn(locale)).not.toMatch(/<mark>(?:42|M|F)<\/mark>/)
  })
})

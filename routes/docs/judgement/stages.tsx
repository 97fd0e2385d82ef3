import type { Locale } from '../../../src/domain/labels.ts'
import { DEFAULT_POLICY } from '../../../src/domain/policy/policy.ts'
import { PRIORITY_RULES } from '../../../src/domain/policy/priority.ts'
import { STAGE_RULES } from '../../../src/domain/policy/stage.ts'
import { spanText } from '../../../src/domain/sentences/deadline.ts'
import { PRIORITY_SENTENCES, STAGE_SENTENCES } from '../../../src/domain/sentences/rules.ts'
import { WORDS } from '../../../src/ui/words.ts'

/** The lines of the stage, each with what it leads to: the first that applies decides. */
export const Stages = ({ locale }: { locale: Locale }) => (
  <ol class="rules">
    {STAGE_RULES.map(({ id, stage }) => (
      <li id={`rule-${id}`}>
        <span class={`badge stage-${stage}`}>{WORDS[locale][stage]}</span>
        <span>{STAGE_SENTENCES[id][locale]}</span> <code class="soft">{id}</code>
      </li>
    ))}
  </ol>
)

const WITHIN = { es: 'Una persona responde en', en: 'A person answers within' } as const

/** Each priority: when it is given, and how soon a person must answer. */
export const Priorities = ({ locale }: { locale: Locale }) => (
  <ol class="rules priorities">
    {(['P1', 'P2', 'P3', 'P4'] as const).map((priority) => (
      <li>
        <span>
          <span class={`badge ${priority}`}>{priority}</span>
        </span>
        <span>
          {WITHIN[locale]} <strong>{spanText(DEFAULT_POLICY.sla[priority], locale)}</strong>
        </span>
        <ul>
          {PRIORITY_RULES.filter((rule) => rule.priority === priority).map(({ id }) => (
            <li>{PRIORITY_SENTENCES[id][locale]}</li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
)

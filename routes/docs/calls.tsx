import { z } from 'zod'
import type { Locale } from '../../src/domain/labels.ts'
import { CALLS_ES } from './calls-es.ts'

// The document is built by a library whose types follow every version of OpenAPI. This is what is shown of it.
const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  enum: z.array(z.unknown()).optional(),
  description: z.string().optional(),
})
const Media = z.object({ schema: Schema, example: z.unknown().optional() })
const Call = z.object({
  summary: z.string(),
  description: z.string().optional(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: Schema }))
    .default([]),
  requestBody: z.object({ content: z.object({ 'application/json': Media }) }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string() })),
})
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Call)),
  components: z.object({ schemas: z.record(z.string(), Schema) }),
})

interface Field {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  readonly note: string
}

const WORDS = {
  es: { field: 'Campo', type: 'Tipo', needed: 'obligatorio', answers: 'Respuestas', body: 'Cuerpo' },
  en: { field: 'Field', type: 'Type', needed: 'required', answers: 'Answers', body: 'Body' },
} as const

/** Every call of the API, as the OpenAPI document has it. */
export const Calls = ({ locale, document }: { locale: Locale; document: unknown }) => {
  const { paths, components } = Document.parse(document)
  const words = WORDS[locale]
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, call]) => ({ name: `${method.toUpperCase()} ${path}`, call })),
  )
  return (
    <>
      {calls.map(({ name, call }) => {
        const media = call.requestBody?.content['application/json']
        const { summary, description } = call
        const english = [summary, description].filter(Boolean).join('. ')
        const fields = [
          ...call.parameters.map(fieldOfParameter),
          ...fieldsOf(media?.schema, components.schemas),
        ]
        return (
          <section id={anchorOf(name)}>
            <h3>
              <code>{name}</code>
            </h3>
            <p>{locale === 'es' ? (CALLS_ES[name] ?? english) : english}</p>
            {fields.length > 0 && <Fields fields={fields} words={words} />}
            {media?.example !== undefined && (
              <pre tabindex={0}>
                <code>{JSON.stringify(media.example, null, 2)}</code>
              </pre>
            )}
            <p>
              {words.answers}:{' '}
              {Object.keys(call.responses).map((status) => (
                <>
                  <code>{status}</code>{' '}
                </>
              ))}
            </p>
          </section>
        )
      })}
    </>
  )
}

const anchorOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')

const Fields = ({
  fields,
  words,
}: {
  fields: readonly Field[]
  words: Record<'field' | 'type' | 'needed', string>
}) => (
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.type}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, type, isRequired, note }) => (
          <tr>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              {type}
              {isRequired && ` · ${words.needed}`}
              {note && ` · ${note}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const fieldOfParameter = (parameter: z.output<typeof Call>['parameters'][number]): Field => ({
  name: parameter.in === 'query' ? `?${parameter.name}` : parameter.name,
  type: typeOf(parameter.schema),
  isRequired: parameter.required === true,
  note: parameter.in === 'header' ? 'header' : '',
})

function fieldsOf(
  schema: z.output<typeof Schema> | undefined,
  schemas: Readonly<Record<string, z.output<typeof Schema>>>,
): Field[] {
  const whole = schema?.$ref ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema
  return Object.entries(whole?.properties ?? {}).map(([name, property]) => {
    const member = Schema.parse(property)
    const isRequired = whole?.required?.includes(name) === true
    return { name, type: typeOf(member), isRequired, note: '' }
  })
}

function typeOf(schema: z.output<typeof Schema>): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? ''
  if (schema.enum) return schema.enum.join(' | ')
  return [schema.type ?? 'any'].flat().join(' | ')
}

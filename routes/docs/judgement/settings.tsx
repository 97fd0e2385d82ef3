import type { Locale } from '../../../src/domain/labels.ts'
import { DEFAULT_POLICY } from '../../../src/domain/policy/policy.ts'
import type { WorkspacePatch } from '../../../src/domain/workspace.ts'
import type { z } from 'zod'

/** An edit that a workspace may make: what the page shows, and a test sends. */
export const EXAMPLE_PATCH = {
  policy: {
    ...DEFAULT_POLICY,
    strong: { A: 1.5, B: 0.5 },
    sla: { ...DEFAULT_POLICY.sla, P1: { minutes: 10 } },
  },
  calendar: {
    workdays: [1, 2, 3, 4, 5, 6],
    opensAt: '08:00',
    closesAt: '18:00',
    holidays: ['2026-05-01', '2026-09-16'],
  },
  sellers: [
    {
      email: 'ana@sas.example',
      name: 'Ana',
      services: ['Respaldo de datos'],
      sectors: ['Manufactura'],
      regions: ['Monterrey'],
      dailyLeadsMax: 15,
    },
  ],
} satisfies z.input<typeof WorkspacePatch>

const WORDS = {
  es: {
    may: 'Se puede cambiar',
    field: 'Campo',
    rows: [
      [
        'Desde cuántos puntos un encaje es A, B o C, y cuánto vale cada sector y tamaño',
        'policy.strong, partial, industryPoints, sizePoints',
      ],
      ['El plazo de cada prioridad: minutos corridos, u horas o días hábiles', 'policy.sla'],
      ['Días y horas de trabajo, y días festivos', 'calendar, timeZone'],
      [
        'Quién atiende qué: por servicio, sector y región, y cuántos leads en 24 horas a lo más',
        'sellers[].services, sectors, regions, dailyLeadsMax',
      ],
      ['Qué vende la empresa y a quién', 'company'],
    ],
    never:
      'El orden de las reglas no se cambia. Números que las harían contradecirse (un P2 que vence antes que un P1) se rechazan, y la respuesta dice cuáles. Cada cambio da una policyVersion nueva; cada evaluación guarda con cuál se hizo.',
  },
  en: {
    may: 'May be changed',
    field: 'Member',
    rows: [
      [
        'From how many points a fit is A, B or C, and what each industry and size is worth',
        'policy.strong, partial, industryPoints, sizePoints',
      ],
      ['The deadline of each priority: minutes on the clock, or business hours or days', 'policy.sla'],
      ['Working days and hours, and holidays', 'calendar, timeZone'],
      [
        'Who answers what: by service, industry and region, and how many leads in 24 hours at most',
        'sellers[].services, sectors, regions, dailyLeadsMax',
      ],
      ['What the company sells, and to whom', 'company'],
    ],
    never:
      'The order of the rules does not change. Numbers that would set them against each other (a P2 due before a P1) are refused, and the answer says which. Each edit makes a new policyVersion; each assessment keeps the one that it was made with.',
  },
} as const

/** JSON with its innermost lists and objects on one line each, so that a phone shows it in one screen. */
const shown = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /([[{])\s+([^[\]{}]{1,120}?)\s+([\]}])/g,
    (_all, open, inner, close) => [open, inner.replace(/\s+/g, ' '), close].join(open === '{' ? ' ' : ''),
  )

/** What a workspace may edit, and how. */
export const Settings = ({ locale }: { locale: Locale }) => {
  const words = WORDS[locale]
  return (
    <>
      <table class="settings">
        <thead>
          <tr>
            <th scope="col">{words.may}</th>
            <th scope="col">{words.field}</th>
          </tr>
        </thead>
        <tbody>
          {words.rows.map(([what, member]) => (
            <tr>
              <td>{what}</td>
              <td>
                <code>{member}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.never}</p>
      <details class="label">
        <summary>
          <code>PATCH /v1/workspace</code>
        </summary>
        <pre tabindex={0}>
          <code>{shown(EXAMPLE_PATCH)}</code>
        </pre>
      </details>
    </>
  )
}

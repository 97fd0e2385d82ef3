import type { Labels } from '../../labels.ts'
import { findAll, findFirst, type Hit, type ReadLead } from './reading.ts'

type Size = Labels['companySize']
interface SizeReading {
  readonly value: Size
  readonly hit: Hit | null
  readonly confidence: number
}

const NUMBER = '(\\d{1,3}(?:[., ]\\d{3})+|\\d+)'
const PEOPLE =
  '(personas|empleados|colaboradores|trabajadores|gentes?|people|ppl|employees|staff|headcount|of us|workers|funcionarios|colaboradoras|usuarios internos|socios trabajadores|team members|associates|pessoas)'
const HEADS = [
  new RegExp(`${NUMBER}\\s*(ish)?\\s*(\\w+ )?${PEOPLE}\\b`),
  new RegExp(
    `\\b(somos|planilla de|plantilla de|headcount|nomina de|we are|we're|abt|about|around|como|unos|cerca de)\\s*(de |como |unos |~|about |around )*${NUMBER}\\b(?!\\s*(sucursal|tienda|planta|sitio|store|plant|site|tb|km|%|anos|years|min|hora|hour|day|dia|mes|pallet|camion|unidad|mil|usd|pesos|mxn|x\\b))`,
  ),
]
const SITES = new RegExp(
  `\\b(${NUMBER}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|two|three|four|five|six|seven|eight|nine|ten|twelve|varias|several|multiple|duas|tres|ambas|both)\\s+(\\w+ )?(sucursales|tiendas|plantas?|fabricas|sedes|stores|plants|sites|branches|locations|bakeries|mueblerias|farmacias|unidades medicas|hospitales|lojas|pet shops|paises|countries|centros de distribucion|locales|naves|agencias|oficinas regionales|facilities)\\b`,
)
const LARGE_WORD = /\b(corporativo|multinacional|multinational|transnacional|fortune 500|holding|consorcio)\b/
const GROUP = /^(grupo|group)\b/
const SMALL_WORD =
  /\b(changarro|negocito|micronegocio|microempresa|tiendita|abarrotes|local chico|negocio familiar|family shop|mom and pop|small (shop|business)|somos (la doctora y )?(dos|tres|cuatro|2|3|4)|emprendimiento|freelance|por mi cuenta|sole proprietor|estetica|papeleria|en la casa|taqueria)\b/

const valueOf = (text: string): number => Number(text.replace(/[., ]/g, ''))
const byHeads = (heads: number): Size => (heads > 250 ? 'LARGE' : heads >= 50 ? 'MEDIUM' : 'SMALL')

/** Stated people first, then sites, then words. @see judgement.md §1 `companySize`, "Branches and shops count as sites" */
export function readSize(read: ReadLead): SizeReading {
  const { description, company } = read
  const [all, some] = HEADS
  for (const pattern of [all, some]) {
    const counted = pattern ? findAll(description, pattern) : []
    const best = counted
      .map((hit) => ({
        hit,
        heads: valueOf(new RegExp(NUMBER).exec(description.text.slice(hit.start))?.[0] ?? ''),
      }))
      .filter(({ heads }) => heads > 0 && heads < 500_000 && !(heads >= 1990 && heads <= 2035))
      .toSorted((one, two) => two.heads - one.heads)[0]
    if (best) return { value: byHeads(best.heads), hit: best.hit, confidence: 0.92 }
  }
  const sites = findFirst(description, SITES)
  if (sites) {
    const count = valueOf(/\d[\d., ]*/.exec(sites.evidence.quote)?.[0] ?? '3')
    return { value: count >= 2 ? 'LARGE' : 'SMALL', hit: sites, confidence: 0.75 }
  }
  const large = findFirst(description, LARGE_WORD) ?? findFirst(company, GROUP, LARGE_WORD)
  if (large) return { value: 'LARGE', hit: large, confidence: 0.65 }
  const small = findFirst(description, SMALL_WORD) ?? findFirst(company, SMALL_WORD)
  if (small) return { value: 'SMALL', hit: small, confidence: 0.75 }
  return { value: 'UNKNOWN', hit: null, confidence: 0.8 }
}

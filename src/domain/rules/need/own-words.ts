import { foldText } from '../text/fold.ts'
import type { Offered } from './offer.ts'
import type { Match } from './phrase-book.ts'
import type { Words } from './words.ts'

// Words that stand in any service's name and tell no trade. Authored.
const COMMON = new Set(
  `servicio servicios service services servicos solucion soluciones solution solutions solucoes sistema sistemas system systems
  empresa empresas empresarial empresariales company companies business negocio negocios integral integrales general generales
  gestion management manejo administracion venta ventas renta sales sale nuevo nueva nuevos nuevas diseno design desarrollo
  development instalacion installation mantenimiento maintenance soporte support asesoria consultoria consulting estrategica
  estrategico implementacion implementation modernizacion modernization integracion integration tecnologia tecnologias technology
  industrial industriales industria industry profesional profesionales professional comercial comerciales commercial equipo
  equipos equipment producto productos products proyecto proyectos projects calidad quality atencion control tecnico tecnica
  tecnicos technical digital digitales especial especiales especializado especializada personal personas people cliente clientes
  customer customers para desde sobre entre otros otras todos todas tipo tipos linea programa programas plan planes corporativo
  corporativa corporate medida local locales nacional internacional rapido rapida urgente distribucion distribution transporte
  transport logistica logistics monitoreo monitoring almacenaje almacenamiento storage inspection inspeccion datos electronico
  electronica electronicos electronicas construccion construction publico publica seguridad security informacion information`.split(
    /\s+/,
  ),
)

// Endings that a word family shares a beginning without (es, en, pt); longest first.
const ENDING =
  /(?:aciones|iciones|amientos|imientos|amiento|imiento|adores|adoras|ation|ations|acoes|acion|icion|idades|mente|ables|ibles|antes|entes|ados|adas|idos|idas|ador|adora|ales|cion|sion|ings|ments|ment|idad|ables|able|ible|ante|ente|ismo|ista|icos|icas|ado|ada|ido|ida|ica|ico|ing|ers|ies|oes|ao|ar|er|ir|or|es|as|os|al|ed|e|a|o|s|y)$/

/** The beginning that a word's family shares ("fumigación", "fumigar": "fumig"). */
export function beginningOf(word: string): string {
  const stem = word.replace(ENDING, '')
  return stem.length >= 4 ? stem : word.slice(0, Math.max(4, word.length - 1))
}

/** The words of a service's name that tell its trade, as beginnings. */
export const ownWords = (name: string): string[] => [
  ...new Set(
    foldText(name)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length >= 4 && !COMMON.has(word))
      .map(beginningOf),
  ),
]

const DESCRIBED_WORDS = 2

/**
 * Places where a message uses the own words of a service: a word of a name, or two of a description, in a
 * trade that the catalogue does not know; all of a name in one that it knows.
 */
export function ownMatches(words: Words, offered: readonly Offered[]): Match[] {
  const found: Match[] = []
  for (const { name, needs, own, described } of offered) {
    const places = placesOf(own, words)
    const isKnown = needs.size > 0
    const isWhole = own.length >= 2 && places.length === own.length
    const told = isKnown || places.length > 0 ? [] : placesOf(described, words)
    const at = (isKnown ? isWhole : places.length > 0)
      ? places[0]
      : told.length >= DESCRIBED_WORDS
        ? told[0]
        : undefined
    if (at === undefined) continue
    found.push({
      meaning: { kind: 'need', name: `own:${name}`, sense: 'clear' },
      from: at,
      to: at + 1,
      rank: 1,
    })
  }
  return found
}

/** How many of a service's own words a message uses: tells services apart that meet the same need. */
export const ownCount = (words: Words, { own, described }: Offered): number =>
  placesOf(own, words).length * 2 + placesOf(described, words).length

const placesOf = (beginnings: readonly string[], { texts }: Words): number[] =>
  beginnings.map((beginning) => texts.findIndex((word) => word.startsWith(beginning))).filter((at) => at >= 0)

import { phrases } from '../text/pattern.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'
import { isDenied } from '../text/negation.ts'

// How a writer says what his organisation is. What follows, up to the end of the clause, names it.
const SAYS_WHAT_WE_ARE = phrases(
  '(?:somos|soy) (?:un|una|la|el|los|las|dueno de|duena de|propietari[oa] de|parte de|de)',
  '(?:soy|sou) (?:dueno|duena|dono|dona|socio|socia|director\\w*|gerente\\w*|encargad[oa]|administrador\\w*|jefe|jefa) (?:\\w+ ){0,2}(?:de|del|da|do)',
  '(?:soy|sou)(?= (?:abogad|contador|medic|dentist|odontolog|veterinari|arquitect|ganader|agricultor|productor|comerciante|notari|fotograf|restauranter|constructor|advogad|pescador|apicultor))',
  'nos dedicamos a(?:l| la)?',
  'me dedico a(?:l| la)?',
  'empresa (?:de|del|dedicada|que)',
  'negocio de',
  'compania de',
  'giro',
  'del? ramo',
  'en el sector',
  'del sector',
  '(?:tengo|tenemos|operamos|administro|administramos|manejamos|llevo|abrimos) (?:un|una|unas|unos|varias|varios|dos|tres|\\d+)',
  '(?:en|de) (?:un|una)',
  'vendemos',
  'vendo',
  'we sell',
  'comercializamos',
  'distribuimos',
  'para (?:un|una)',
  '(?:at|for|with) an?',
  '(?:numa?|em uma?|para uma?)',
  'trabajo en',
  'trabajamos en',
  'escribo de(?:l| la)?',
  '(?:nuestr|mi)[oa]s?',
  'fabricamos',
  'producimos',
  'exportamos',
  'procesamos',
  'cultivamos',
  'elaboramos',
  'hacemos',
  "(?:we are|we're|i am with|i'm with|i work (?:at|for|in)|i run|we run|i own|we own|we operate|i manage|we have|there is|this is) (?:an?|the|\\d+|two|three|several)?",
  'we (?:make|manufacture|build|process|produce|export|grow|bottle|package|mold|stamp|cast|machine|distribute|sell|serve)',
  'our',
  'my',
  '(?:somos|sou) (?:um|uma|o|a|os|as|dono de|dona de)',
  '(?:temos|tenho|operamos) (?:um|uma|duas|dois|tres|varias|varios|\\d+)',
  'trabalho (?:em|na|no|numa|num)',
  '(?:nossa|nosso|minha|meu)s?',
  'produzimos',
  'fabricamos',
  'empresa (?:de|do|da)',
  'do (?:ramo|setor)',
  'exportamos',
  'atuamos (?:em|no|na)',
)

const CLAUSE_END =
  /[.,;:!?\n()]|(?<![a-z])(?:que|who|which|and we|y (?:necesit|quier|busc|nos)|para (?:saber|cotizar)|but|pero|porque|because)(?![a-z])/
const REACH = 70

/** The stretches of a text in which the writer says what his organisation is or has. */
export function introductions(source: Source): Hit[] {
  return findAll(source, SAYS_WHAT_WE_ARE).flatMap((hit) => {
    if (isDenied(hit)) return []
    const rest = source.text.slice(hit.end, hit.end + REACH)
    const stop = CLAUSE_END.exec(rest)
    const end = hit.end + (stop ? stop.index : rest.length)
    // The verb itself may name the activity ("fabricamos", "we bottle").
    return [{ source, start: hit.start, end, text: source.text.slice(hit.start, end) }]
  })
}

import type { Source } from '../text/source.ts'
import { find, type Hit, sentenceAt } from '../text/source.ts'
import { phrases } from '../text/pattern.ts'

// Who buys is not always who writes: an adviser speaks for his client. Only words that say so count; "un
// cliente nos exige" is a customer of the buyer's own.
const FOR_A_CLIENT = phrases(
  '(?:helping|help|advis\\w+|representing|represent|assisting|assist|supporting|consulting for|working with|work with|acting for|on behalf of|behalf of) (?:a|an|my|our|one of (?:my|our)) (?:\\w+ )?(?:clients?|customers?)',
  '(?:asesor\\w+|ayud\\w+|represent\\w+|acompan\\w+|apoy\\w+|llev\\w+|en nombre|por cuenta|de parte|a nombre|por encargo) (?:(?:a|de) )?(?:un|una|mi|nuestr[oa]|uno de mis|uno de nuestros) (?:\\w+ )?client[ea]s?',
  '(?:assessor\\w+|represent\\w+|ajud\\w+|apoi\\w+|em nome de) (?:de )?(?:um|uma|meu|minha|nosso|nossa) (?:\\w+ )?clientes?',
  '(?:writing|asking|inquiring|enquiring|reaching out|scouting|shopping|looking|searching|sourcing|quoting|calling|act|acting|buy|buying|work|escrib\\w+|pregunt\\w+|busc\\w+|cotiz\\w+|consult\\w+|escrev\\w+|procur\\w+|estamos|estoy|lo pido|vengo) (?:\\w+ )?(?:for|on behalf of|para|por|de parte de|a nombre de|em nome de) (?:a|an|my|our|one of (?:my|our)|un|una|mi|nuestr[oa]|uno de mis|uno de nuestros|um|uma|meu|minha) (?:\\w+ )?(?:client[ea]?s?|customers?|portfolio compan\\w+|empresa del portafolio)',
  '(?:our|my|a|one of our|a pe|their) (?:\\w+ )?portfolio compan(?:y|ies)',
  '(?:es|e|is|it is|this is|esto es) (?:para|for|to) (?:un|una|mi|a|an|my|our|um|uma|meu) (?:\\w+ )?(?:client[ea]?|customer)',
  '(?:mi|my|meu|minha) client[ea]?(?=,? (?:is|es|e|tiene|has|tem|una|un|a|an|uma|um|wants|quiere|necesita|needs|precisa|opera|runs))',
)

const REACH = 160

const read = new WeakMap<Source, Hit | null>()

/**
 * The words that tell of the client an adviser buys for: from the naming to the end of its sentence. A source is
 * read once.
 */
export function clientPassage(source: Source): Hit | null {
  const known = read.get(source)
  if (known !== undefined) return known
  const passage = passageIn(source)
  read.set(source, passage)
  return passage
}

function passageIn(source: Source): Hit | null {
  const hit = find(source, FOR_A_CLIENT)
  if (!hit) return null
  const [, end] = sentenceAt(source.text, hit.end)
  const stop = Math.min(end, hit.end + REACH)
  return { source, start: hit.start, end: stop, text: source.text.slice(hit.start, stop) }
}

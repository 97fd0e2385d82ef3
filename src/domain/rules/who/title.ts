import { I_AM, I_HOLD, OTHERS_BEFORE } from '../lexicon/self-words.ts'
import { PROFESSION } from '../lexicon/title-rungs.ts'
import type { Document } from '../text/document.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'
import { type Title, titleIn } from './held-title.ts'
import { signedTitle } from './signature.ts'

const SAID_REACH = 70
const NOT_A_TITLE =
  /(?<![a-z])(?:estudiante|student|alumn[oa]|estudante|tester|test|prueba|n\/?a|ninguno|none|no aplica|desempleado|freelance|jubilad[oa]|retired|particular)(?![a-z])/

/** The title that the writer holds: what he says of himself, else the form's field, else his signature. */
export function readTitle(document: Document): Title | null {
  const said = saidTitle(document.statement) ?? formTitle(document)
  const given = givenTitle(document.title)
  if (said && given) return isCorrection(document.statement, said, given) ? said : given
  return said ?? given ?? signedTitle(document.description) ?? heldArea(document.statement)
}

function givenTitle(source: Source): Title | null {
  if (source.text.trim() === '' || NOT_A_TITLE.test(source.text)) return null
  const found = titleIn(source, 0, source.text.length)
  return found ? { ...found, around: source.text, from: 'form' } : null
}

const TAKEN_BACK =
  /(?<![a-z])(?:drop ?-?down|menu|formulario|me hizo elegir|picked|puse|la verdad|en realidad|actually|really|ahora soy|ya no soy|opcion|lista)(?![a-z])/
// "ingeniero" in the text does not take back "Gerente de TI" in the form; "tooling intern here" takes back "CEO".
function isCorrection(statement: Source, said: Title, given: Title): boolean {
  if (said.rung === given.rung || PROFESSION.test(said.hit.text)) return false
  return (
    TAKEN_BACK.test(statement.text) ||
    said.rung === 'C_LEVEL' ||
    (said.rung === 'USER' && said.hit.text !== 'asesor')
  )
}

function saidTitle(source: Source): Title | null {
  for (const hit of findAll(source, I_AM)) {
    const title = titleAfter(source, hit)
    if (title) return title
  }
  return hereTitle(source) ?? openingTitle(source)
}

const CLAUSE_END =
  /[.!?;:\n(]|\b(?:y|and|e) (?:mi|my|nuestr|our|el|the|necesit|quier|busc|we|i|meu)|\b(?:que|who|of whom|pero|but|para|porque|because|and|on behalf|del? parte|asked|me pidio)\b/
const NOT_HIS =
  /(?<![a-z])(?:mi|nuestr[oa]|my|our|his|her|meu|minha|nosso|nossa|on behalf of|asistente|assistant|secretari[oa]|hij[oa]|espos[oa]|son|daughter|wife|husband|amig[oa]|client[ea]|parte|looking|buscando|writing|escribiendo|interested|interesad[oa]|trying|evaluating)(?![a-z])/

/** The title in the words after "soy …": up to the end of the clause, past a name and a comma at most. */
function titleAfter(source: Source, hit: Hit): Title | null {
  const rest = source.text.slice(hit.end, hit.end + SAID_REACH)
  const stop = CLAUSE_END.exec(rest)
  const found = titleIn(source, hit.end, hit.end + (stop ? stop.index : rest.length))
  if (!found || NOT_HIS.test(source.text.slice(hit.end, found.hit.start))) return null
  return { ...found, around: source.text.slice(found.hit.start, found.hit.end + 45), from: 'said' }
}

const HERE = /(?<![a-z])([a-z][a-z ,/&-]{2,40}?),? here(?=\s*[.,!;\n]|\s*$)/g
function hereTitle(source: Source): Title | null {
  for (const hit of findAll(source, HERE)) {
    const found = titleIn(source, hit.start, hit.end)
    if (found && !OTHERS_BEFORE.test(source.text.slice(Math.max(0, found.hit.start - 20), found.hit.start)))
      return { ...found, around: hit.text, from: 'said' }
  }
  return null
}

// "Buenas, Julio Ccopa jefe de distribución." "VP of Ops at Lakeshore Bottling." "Ejecutivo de ventas con 15 años …"
const GREETING =
  /^[\s"'*-]*(?:(?:hola|buen(?:os|as)? (?:dias?|tardes?|noches?)|buenas|buen dia|hi|hello|hey|good (?:morning|afternoon)|morning|oi|ola|bom dia|boa tarde|que tal|saludos)[ a-z]{0,12}[,.!:\s-]+)*/
const NAME_ONLY = /^(?:[a-z.'-]+ ?){0,5}[,:-]?\s*$/
const SENTENCE_WORD =
  /(?<![a-z])(?:mi|my|el|la|our|nuestr[oa]|the|su|un|una|a|me|se|que|para|for|por|con|with|hay|is|es|need|necesito|busco|busca|looking|quiero)(?![a-z])/
const AFTER_TITLE = /^\s*(?:(?:de|del|of|en|at|in|for|con \d+|,|-|\||@)(?![a-z]).*)?$/

function openingTitle(source: Source): Title | null {
  let start = 0
  for (const line of source.text.split('\n')) {
    const from = start + (GREETING.exec(line)?.[0].length ?? 0)
    const first = /^[^.!?\n]*/.exec(line.slice(from - start))?.[0] ?? ''
    const found = first.length <= 90 ? titleIn(source, from, from + first.length) : null
    start += line.length + 1
    if (!found) continue
    const before = source.text.slice(from, found.hit.start)
    const after = source.text.slice(found.hit.end, from + first.length)
    if (NAME_ONLY.test(before) && !SENTENCE_WORD.test(before) && AFTER_TITLE.test(after))
      return { ...found, around: first.slice(found.hit.start - from), from: 'said' }
  }
  return null
}

/** The answer to a form's question about the role. */
function formTitle(document: Document): Title | null {
  for (const { question, start, end } of document.form) {
    if (!/(?<![a-z])(?:rol|role|cargo|puesto|posicion|position|title|funcao)(?![a-z])/.test(question))
      continue
    const found = titleIn(document.description, start, end)
    if (found) return { ...found, around: document.description.text.slice(start, end), from: 'said' }
  }
  return null
}

/** No title, but an area that the writer says he holds. */
function heldArea(source: Source): Title | null {
  for (const [rung, pattern] of I_HOLD) {
    const hit = findAll(source, pattern)[0]
    if (hit) return { rung, hit, around: source.text.slice(hit.start, hit.end + 40), from: 'said' }
  }
  return null
}

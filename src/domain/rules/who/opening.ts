import type { Source } from '../text/source.ts'
import { clauseEnd } from './clause.ts'
import { type Title, titleIn } from './held-title.ts'

// "Buenas, Julio Ccopa jefe de distribución." "VP of Ops at Lakeshore Bottling." "Ejecutivo de ventas con 15 años …"
const GREETING =
  /^[\s"'*-]*(?:(?:\[[^\]\n]{0,40}\]|(?:visitor|visitante|cliente|customer|user|usuario|lead|prospect|yo)\s*\d?\s*:|hola|ola|oi|hi|hello|hey|hey there|good (?:morning|afternoon|evening|day)|morning|buen(?:os|as)? (?:dias?|tardes?|noches?)|buenas|buen dia|bom dia|boa (?:tarde|noite)|que tal|saludos(?: cordiales)?|team|all|folks|guys|amigos|equipo|hola a todos|a quien corresponda|to whom it may concern|estimad[oa]s?(?: senores| todos)?|muy buenas)(?![a-z])[\s,.!:;-]*){1,4}/
const NAME =
  /^(?:(?:ing|lic|dra?|arq|mr|mrs|ms|sra?|c\.p|cp|q\.f|prof|mtr[oa])\.? ?)?[a-z.' -]{0,44}[,:|(-]?\s*$/
const SENTENCE_WORD =
  /(?<![a-z])(?:mi|my|el|la|los|las|our|nuestr[oa]s?|the|su|un|una|a|me|se|que|para|for|por|con|with|hay|is|are|es|need|needs|necesit[a-z]*|busc[a-z]*|looking|quier[a-z]*|want|somos|tenemos|we|i|estimad[oa]s?|dear|senor(?:es|a)?|attn|atn|cc|ccp|c\.c\.p|favor|please|de|para|to|from|asked|hola|dile|pregunten|preguntar|contact|contactar|hablar|talk|call|llamar|no|not|su|tu|your|vacante|vacancy|job|puesto)(?![a-z])/
const AFTER_TITLE =
  /^\s*(?:(?:de|del|of|en|at|in|for|con \d+|with \d+|,|-|\||@|\(|\)|para|do|da|no|na|here|aqui|aca)(?![a-z]).*)?$/
const LENGTH_MAX = 110

/** A title at the beginning of a line, alone or after a name. */
export function openingTitle(source: Source): Title | null {
  let start = 0
  for (const line of source.text.split('\n')) {
    const from = start + (GREETING.exec(line)?.[0].length ?? 0)
    const end = Math.min(start + line.length, clauseEnd(source.text, from, LENGTH_MAX))
    const found = titleIn(source, from, end, 'said')
    start += line.length + 1
    if (!found) continue
    const before = source.text.slice(from, found.hit.start)
    const after = source.text.slice(found.hit.end, end)
    if (NAME.test(before) && !SENTENCE_WORD.test(before) && AFTER_TITLE.test(after)) return found
  }
  return null
}

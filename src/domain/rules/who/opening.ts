import { SENTENCE_WORD } from '../lexicon/self-words.ts'
import type { Source } from '../text/source.ts'
import { clauseEnd } from './clause.ts'
import { type Title, titleIn } from './held-title.ts'

// "Buenas, Julio Ccopa jefe de distribución." "VP of Ops at Lakeshore Bottling." "Ejecutivo de ventas con 15 años …"
const GREETING =
  /^[\s"'*-]*(?:(?:\[[^\]\n]{0,40}\]|(?:visitor|visitante|cliente|customer|user|usuario|lead|prospect|yo)\s*\d?\s*:|hola|ola|oi|hi|hello|hey|hey there|good (?:morning|afternoon|evening|day)|morning|buen(?:os|as)? (?:dias?|tardes?|noches?)|buenas|buen dia|bom dia|boa (?:tarde|noite)|que tal|mucho gusto|un gusto|un placer|prazer|nice to meet you|firma|atte|atentamente|cordialmente|gracias|thanks|thank you|thx|regards|best|saludos(?: cordiales)?|team|all|folks|guys|amigos|equipo|hola a todos|estimad[oa]s? (?:senores|senoras|todos|equipo|amigos)|muy buenas)(?![a-z])[\s,.!:;-]*){1,4}/
const NAME =
  /^(?:(?:ing|lic|dra?|arq|mr|mrs|ms|sra?|c\.p|cp|q\.f|prof|mtr[oa])\.? ?)?[a-z.' -]{0,44}(?:[,:|(-][a-z&/. -]{0,30})?$/
const AFTER_TITLE =
  /^\s*(?:[a-z]+(?:al|ar|or|ora|iv[oa]|ic[oa]|[ea]nte|ari[oa]|er[oa]|ad[oa]|sr|jr)\.?\s*)?(?:(?:de|del|of|en|at|in|for|con \d+|with \d+|,|-|\||@|\(|\)|para|do|da|no|na|here|aqui|aca|as|since|desde)(?![a-z]).*)?$/
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
    if (
      isVocative(found, before) ||
      /^[^.!,;\n?]*\?/.test(source.text.slice(found.hit.end, found.hit.end + 60))
    )
      continue
    if (NAME.test(before) && !SENTENCE_WORD.test(before) && AFTER_TITLE.test(after)) return found
  }
  return null
}

// "Ingeniero, mañana nos llega el inspector": the reader is addressed, nobody presents himself.
const VOCATIVE =
  /^(?:ingenier[oa]s?|licenciad[oa]s?|doctor[a]?|jef[ea]|patron[a]?|contador[a]?|arquitect[oa]s?|maestr[oa]s?|profesor[a]?|soci[oa]s?|director[a]?|boss|chef|doctor|partner|engenheir[oa])$/
const isVocative = ({ hit }: Title, before: string) =>
  before.trim() === '' &&
  /^\s*[,:!]/.test(hit.source.text.slice(hit.end, hit.end + 3)) &&
  VOCATIVE.test(hit.text)

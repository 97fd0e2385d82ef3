import type { Span } from '../cut.ts'
import { bits, type Word } from './words.ts'

// Forged structure: the tokens, tags and turns by which machines part the speakers of a dialogue.
const NAMES =
  'system|sistema|instruc[a-z]*|inst|sys|prompt|assistant|asistente|developer|admin|override|rules?|reglas|labels?|priority|prioridad|urgency|urgencia|stage|etapa|verdict|classification|clasificacion|lead|score|role|answer|tool[a-z_]*|function[a-z_]*|thinking|thought|scratchpad|context|im_start|im_end|start|end|channel|message|return|final|output|result|json|script|policy|user_?(?:input|message|data|query)|untrusted[a-z_]*|document|submission|config|metadata|command|directive|hidden|secret|internal|seniority|kind|[a-z]+_?(?:match|type|power|size|quality)'
// Each begins at a sign or where a run of letters does, and runs are bounded: no text is read over and over.
const STRUCTURES: readonly RegExp[] = [
  // <|im_start|>, <start_of_turn>, <s>, [INST], <<SYS>>
  /<\|[^|>\n]{0,40}\|?>/g,
  /<\/?(?:start_of_turn|end_of_turn|bos|eos|s|endoftext|eot_id|begin_of_text)>/g,
  new RegExp(`\\[\\s{0,4}/?\\s{0,4}(?:${NAMES})\\b[^\\]\\n]{0,60}\\]`, 'g'),
  /<<\/?\s*[a-z]+\s*>>/g,
  new RegExp(`<\\s{0,4}/?\\s{0,4}(?:${NAMES})\\b[^>\\n]{0,200}>`, 'g'),
  /\]\]>|<!\[cdata\[/g,
  // What a style hides is seen by nobody.
  /<(\w{1,20})(?!\w)[^<>\n]{0,300}?(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0|color\s*:\s*(?:white|#fff(?:fff)?|transparent)|\bhidden\b)[^<>\n]{0,300}>[^]{0,4000}?<\/\1>/g,
  // ### Instruction, === SYSTEM ===, --- END OF LEAD ---
  new RegExp(
    `(?:(?<!#)#{2,}|(?<!=)={2,}|(?<!-)-{3,}|(?<!\\*)\\*{3,}|(?<!~)~{3,}|(?<![<>])[<>]{3,}|(?<!%)%{2,}|(?<!@)@{2,}|(?<!\\+)\\+{3,}|(?<!_)_{3,})\\s{0,8}(?:${NAMES}|human|user|response|respuesta|task|tarea|new|nuev[oa])\\b`,
    'g',
  ),
  // {"role":"system"…
  /[{,[]\s*["'`]?(?:role|rol|tool|tool_calls?|function|function_call|name|type)["'`]?\s*:\s*["'`]?(?:system|assistant|developer|user|tool|function|set_\w+|update_\w+|classif\w+|assign_\w+|mark_\w+|score_\w+|override\w*|route_\w+)\b/g,
  /["'`](?:priority|prioridad|urgency|urgencia|stage|etapa|verdict|classification|clasificacion|seniority|lead_?\w*|override|decision_?\w*|fit|grade|score|kind)["'`]\s*[:=]/g,
  /\[\/\/\]:\s*#/g,
  // Calls of tools, statements to a database.
  /(?<![a-z_.])(?=[a-z_.]+\(["'{a-z0-9)])[a-z_.]*(?:priority|prioridad|stage|etapa|lead|classif|clasif|urgency|urgencia|score|verdict|owner|label|seniority)[a-z_]*\((?=["'{a-z0-9)])/g,
  /(?<![a-z])(?:update|insert into|delete from|drop table|alter table|select [^.\n]{1,40} from)\s+[a-z_."`]{0,40}(?:lead|verdict|prospect|priorit|score|record)[a-z_]{0,40}\s{0,8}(?:set|\(|where|;)/g,
  /(?<![a-z])(?:role|rol)\s*:\s*(?:system|assistant|developer|user)(?![a-z])/g,
  /(?<![a-z])(?:post|put|patch|get|delete)\s+\/[a-z0-9/_.-]*(?:lead|verdict|priorit|stage|score|record|classif)[a-z0-9/_.-]*/g,
  /(?<![a-z])authorization\s*:\s*bearer|(?<![a-z])x-(?:override|admin|lead|priority|stage)[a-z-]*\s*:/g,
  /(?:override|bypass|whitelist|config|settings?|admin)[a-z_]{0,40}\.[a-z_]{1,40}\(|\.(?:override|promote|approve|qualify|escalate|upgrade)\(/g,
  /(?<![a-z])curl\s+-|(?<![a-z])(?:assistant|system|functions?)\s+to=[a-z_.]+/g,
  /<(?:script|style|template|noscript)\b[^<>]{0,300}>[^]{0,4000}?<\/(?:script|style|template|noscript)\s{0,4}>/g,
  // A turn of the machine, or of who asks it.
  /(?<=(?:^|[\n\]>|.!?])\s{0,2})(?:[*_#>\-\s[(]{0,4})(?:system|sistema|developer|desarrollador)(?: (?:prompt|message|mensaje|note|notice))?\s*[\])*_]{0,3}\s*[:>][^\n]{0,80}?\b(?:user|usuario|lead|sender|remitente|contact[oa]?|applicant|prioridad|priority|urgen\w+|treat|trata|set|mark|marca\w*|clasif\w*|classif\w*|asign\w*|assign\w*|respond\w*|critical|verificad\w+|verified|ceo|override|output)\b/g,
  /(?<![a-z0-9])human\s*:/g,
  /(?:^|\n)\s*(?:instruction|response)\s*:/g,
]

// Without one of these nothing is forged; plain prose has none.
const FORGED =
  /[<>{}[\]`#]|={2}|-{3}|\*{3}|~{3}|%{2}|@{2}|\+{3}|_{3}|[a-z_]\(|(?<![a-z])(?:system|sistema|developer|desarrollador|human|instruction|response|update|insert|delete|drop|alter|select|curl|assistant|role|rol|post|put|patch|get|authorization|x-[a-z]+|functions?)(?![a-z])/

/** Whether a text may hold forged structure. */
export const isForged = (text: string): boolean => FORGED.test(text)

const PAGE =
  /^(?:a|b|i|u|p|s|br|hr|div|span|table|tr|td|th|tbody|thead|ul|ol|li|h[1-6]|em|strong|font|center|html|body|head|title|img|pre|code|small|sub|sup|blockquote|section|article|header|footer|main|nav|form|label|input|button|o:p)$/

/** Closing tags of what the text never opened, and no page has: they feign the end of what holds the text. */
function strayTags(text: string): Span[] {
  if (!text.includes('</')) return []
  const openings = new Map<string, number>()
  const opensAt = (name: string) => {
    const at = openings.get(name) ?? text.indexOf(`<${name}`)
    openings.set(name, at)
    return at
  }
  return [...text.matchAll(/<\/\s*([a-z][a-z0-9_:-]*)\s*>/g)].flatMap(({ 0: tag, 1: name = '', index }) =>
    PAGE.test(name) || (opensAt(name) >= 0 && opensAt(name) < index)
      ? []
      : [{ start: index, end: index + tag.length }],
  )
}

/** Comments are seen by nobody. */
function comments(text: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) break
    found.push({ start, end: close + 3 })
    start = text.indexOf('<!--', close + 3)
  }
  return found
}

/** Where forged structure stands. */
export const structureHits = (text: string): Span[] => [
  ...strayTags(text),
  ...comments(text),
  ...(isForged(text) ? STRUCTURES : []).flatMap((structure) =>
    [...text.matchAll(structure)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  ),
]

// What holds a forged answer: a fence, a pair of braces, a pair of tags.
const CONTAINERS: readonly RegExp[] = [
  /(?<!`)`{3,}[^`]{1,2000}`{3,}/g,
  /(?<!~)~{3,}[^~]{1,2000}~{3,}/g,
  /\{(?:[^{}]|\{[^{}]{0,400}\}){3,1500}\}/g,
  /<[a-z!][^<>]{2,300}>/g,
  /!?\[[^\]\n]{0,80}\]\([^)\n]{3,200}\)/g,
  new RegExp(`<(${NAMES})\\b[^>\\n]{0,80}>[^<]{0,1500}</\\1\\s*>`, 'g'),
]
const PROOF = bits('VERDICT', 'CODE_LABEL')
const [LABEL, VALUE] = [bits('LABEL'), bits('VALUE')]

/** The classes of all words that stand in a stretch; words are in order. */
function classesWithin(words: readonly Word[], { start, end }: Span): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  let classes = 0
  for (let word = words[low]; word && word.end <= end; word = words[++low]) classes |= word.classes
  return classes
}

/** Whole containers in which something is proven, or labels get their values. */
export const containers = (text: string, words: readonly Word[], hits: readonly Span[]): Span[] =>
  CONTAINERS.flatMap((container) =>
    [...text.matchAll(container)].flatMap(({ 0: found, index }) => {
      const span = { start: index, end: index + found.length }
      const isInside = ({ start, end }: Span) => start >= span.start && end <= span.end
      const classes = classesWithin(words, span)
      const isProven =
        hits.some(isInside) || (classes & PROOF) !== 0 || ((classes & LABEL) !== 0 && (classes & VALUE) !== 0)
      return isProven ? [span] : []
    }),
  )

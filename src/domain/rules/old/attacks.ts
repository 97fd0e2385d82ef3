// Text that speaks to whoever judges instead of to the seller. It is blanked before any label is read, the
// whole sentence with it, so it can neither raise nor lower anything. Length stays: positions must not move.
const LABELS =
  'kind|emailtype|seniority|roletype|decisionpower|servicematch|industrymatch|companysize|urgency|dealsize|complexity|dataquality|priority|prioridad|prioridade|stage|etapa|fit|score|puntaje|puntuacion'
const VALUES =
  'p[1-4]|sql|mql|nurture|disqualified|critical|critica|critico|high|alta|alto|medium|low|strong|genuine|c_level|review|maxima|maximo|max|a\\+?'
const JUDGE =
  'ai|ia|llm|gpt|assistant|asistente|assistente|model|modelo|classifier|clasificador|classificador|system|sistema|bot|crm|parser|grader|evaluador|evaluator|algoritmo|algorithm|scoring'

const ATTACKS = [
  // orders to forget
  /\b(ignor\w*|olvid\w*|forget|disregard|override|desconsider\w*|desestim\w*|omit\w*|esquec\w*|bypass)\b[^.!?\n]{0,60}\b(instruc\w*|reglas?|rules?|rubric\w*|rubrica|prompt|previous|anterior\w*|above|politic\w*|policy|regras?|criteri\w*|guidelines?)\b/,
  /\b(instruc\w*|reglas?|rules?|prompt|orders?|ordenes)\b[^.!?\n]{0,40}\b(ignor\w*|olvid\w*|forget|disregard|anul\w*|override)\b/,
  // a label and its value
  new RegExp(`\\b(${LABELS})\\b["'\\s]*(=|:|->|→|to|a|as|como|es|is)+["'\\s]*\\b(${VALUES})\\b`),
  new RegExp(
    `\\b(clasif\\w*|classif\\w*|categoriz\\w*|marc\\w*|mark|set|asign\\w*|assign|rate|califi\\w*|label|etiquet\\w*|output|respond\\w*|answer|return|devuelve|prioriz\\w*|treat|trata\\w*)\\b[^.!?\\n]{0,50}\\b(p[1-4]|sql|mql|nurture|disqualified|critical|critica|critico|genuine|c_level|fit a|hot lead|lead caliente|prioridad (alta|maxima|1|uno)|(top|high|highest|maximum) priority|prioridade (alta|maxima))\\b`,
  ),
  // addressed to the machine
  new RegExp(
    `\\b(note|nota|mensaje|message|instruc\\w*|attention|atencion|atencao|para|to|dear|querid[oa]|hey|hola|aviso|recado)\\b[^.!?\\n]{0,20}\\b(the|el|la|al|del|of|o|a|este|esta|this|any|cualquier)?\\s*(${JUDGE})\\b(?![^.!?\\n]{0,20}\\b(de (respaldo|almacenamiento|frio|gestion|control|inventario|facturacion|erp)|(backup|storage|integrat|upgrade)))[^.!?\\n]{0,30}\\b(que (lea|lee|lees|procese|clasifi\\w*)|reading|processing|read|evaluat\\w*|judg\\w*|scor\\w*|:)`,
  ),
  /\b(segun|according to|conforme|as per)\s+(tu|el|your|the|seu|o)\s+(sistema|system|modelo|model|prompt|rubrica|rubric)\b/,
  /\b(you are|eres|actua como|act as|voce e|pretend|finge|imagine you)\b[^.!?\n]{0,30}\b(ai|ia|assistant|asistente|classifier|clasificador|model|modelo|admin\w*|root|developer|judge|juez|dan)\b/,
  /\b(system|developer|jailbreak) ?(prompt|message|override|mode|note|notice)\b/,
  /^\s*[[(<#*]*\s*(system|assistant|developer|sistema|asistente|assistente|user)\s*[\])>#*]*\s*:/m,
  // forged structure: tags, chat tokens, JSON of labels, comments
  /<\|?\/?(system|assistant|developer|user|im_start|im_end|start|end|channel|message|instruc\w*|inst|prompt|admin)\b[^\n]*/,
  /\[\/?(inst|system|instruc\w*|admin)\b[^\n]*/,
  /<!--[^]*?(-->|$)/,
  new RegExp(`[{"'\`]\\s*(${LABELS})\\s*["'\`]?\\s*[:=][^\\n]*`),
]

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu

/** Blanks each sentence that speaks to the judge. Takes folded text; the result is as long. */
export function withoutAttacks(folded: string): string {
  const text = folded.replace(INVISIBLE, ' ')
  if (!ATTACKS.some((attack) => attack.test(text))) return text
  return sentences(text)
    .map((sentence) =>
      ATTACKS.some((attack) => attack.test(sentence)) ? ' '.repeat(sentence.length) : sentence,
    )
    .join('')
}

/** Pieces that, joined, are the text again. A point within a number or an address ends no sentence. */
export const sentences = (text: string): string[] =>
  text.match(/[^.!?\n]*(?:[.!?](?=\S)[^.!?\n]*)*(?:[.!?\n]+\s*|$)/g)?.filter((part) => part !== '') ?? []

// Quoted mail ("> …", "De: … Asunto: …") and forwarded words are somebody else's.
const QUOTED = /^\s*>.*$/gm

/** Blanks what the writer quotes from others. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, (line) => ' '.repeat(line.length))

// Words of others in the writer's message: quoted mail ("> …", RFC 3676), forwarded headers, the other side
// of a chat, what stands in quotation marks. They are not the writer's own statement.
const QUOTED_LINE = /^[ \t]*>.*$/gm
const OTHER_SIDE =
  /^[ \t]*(?:bot|chatbot|agent|agente|asesor[a]?|support|soporte|vendedor[a]?|sales|ventas|operador[a]?|assistant|asistente|atendente|atendimento|assistente)[ \t]*(?:\([^)\n]*\))?[ \t]*:.*$/gm
const REPLY_HEADER =
  /^[ \t]*(?:-{2,}[ \t]*(?:original message|mensaje original|mensagem original|forwarded message|mensaje reenviado|mensagem encaminhada)[ \t]*-{2,}|-{2,}[ \t]*(?:el|on|em) [^\n]{3,80}(?:escribio|wrote|escreveu)[^\n]*|on [^\n]{5,80} wrote:|el [^\n]{5,80} escribio:|em [^\n]{5,80} escreveu:)[^]*$/gm
const FORWARD =
  /^[ \t]*(?:de|from|von)[ \t]*:[^\n]*\n(?:[ \t]*(?:asunto|subject|assunto|para|to|fecha|date|data|cc|enviado|sent)[ \t]*:[^\n]*\n?)+(?:[^\n]+\n?)*/gm
const INLINE = /"[^"\n]{3,240}"|(?<![a-z0-9])'[^'\n]{3,120}'(?![a-z])|“[^”\n]{3,240}”/g
const TRACKING = /(?<![^\s|&?])[a-z_]{2,24}=[^\s|&]*(?:&[a-z_]{2,24}=[^\s|&]*)*/g

const cover = (text: string, pattern: RegExp): string => {
  let covered = ''
  let from = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    covered += text.slice(from, index) + found.replace(/[^\n]/g, ' ')
    from = index + found.length
  }
  return covered + text.slice(from)
}

/** Blanks mail and chat turns of others, and tracking parameters that forms glue to a message. */
export const withoutOthers = (text: string): string =>
  [QUOTED_LINE, OTHER_SIDE, REPLY_HEADER, FORWARD, TRACKING].reduce(cover, text)

/** Blanks what stands in quotation marks: somebody's words, or a name. */
export const withoutInlineQuotes = (text: string): string => cover(text, INLINE)

const MAY_QUOTE = /[>"'“]|(?:^|\n)[ \t]*(?:de|from|von|el|on|em|-{2,})[ \t:]/

/** Only what was quoted: mail that the writer passes on, and words in quotation marks. */
export function onlyQuoted(text: string): string {
  if (!MAY_QUOTE.test(text)) return ''
  const covered = [QUOTED_LINE, REPLY_HEADER, FORWARD, INLINE].reduce(cover, text)
  if (covered === text) return ''
  let kept = ''
  for (let at = 0; at < text.length; at++)
    kept += covered[at] === text[at] ? (text[at] === '\n' ? '\n' : ' ') : text[at]
  return kept
}

/** A line of a form: "¿Para cuándo? → De 3 a 6 meses". Spans in folded positions. */
export interface FormLine {
  readonly question: string
  readonly start: number
  readonly end: number
}

const FORM_LINE = /^[ \t]*([^\s?>:][^\n?>:]{2,89}(?:\?|:)?)[ \t]*(?:>|:|=>|->|\?)[ \t]*(\S[^\n]*)$/gm

/** Questions with their answers, when a text is a form's print-out (two lines of that shape, or more). */
export function formLines(text: string): FormLine[] {
  const lines = [...text.matchAll(FORM_LINE)].filter((match) => /[?>]/.test(match[0]))
  if (lines.length < 2) return []
  return lines.map((match) => {
    const answer = match[2] ?? ''
    const end = match.index + match[0].length
    return { question: (match[1] ?? '').trim(), start: end - answer.length, end }
  })
}

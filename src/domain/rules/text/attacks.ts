import { JUDGES, LABEL_NAMES, ORDER_VERBS, VERDICTS } from '../lexicon/attack-words.ts'
import { blank, sentencesOf } from './source.ts'

const within = (length: number) => `[^.!?\\n]{0,${length}}?`

/** Each alone proves that a sentence speaks to the judge. */
const STRONG: readonly RegExp[] = [
  // Orders to forget.
  /\b(ignor\w*|olvid\w*|forget|disregard|overrid\w*|overrul\w*|desconsider\w*|desestim\w*|omit[aeio]\w*|esquec\w*|esquec[ae]|bypass|skip|salta\w*|pul[ae]|no (sigas|apliques|uses|tomes en cuenta)|do not (follow|apply))\b[^.!?\n]{0,50}\b(instruc\w*|reglas?|rules?|rubri[ck]\w*|prompts?|previous (text|content|message)|todo lo anterior|everything above|lo de arriba|(texto|conteudo|contenido) (anterior|previo)|politicas? (de (calif|clasif|prior|scor)\w*)|scoring policy|regras?|guidelines?|directrices|diretrizes|review step|your (training|programming)|filtros?|criterios? (de (calif|clasif)\w*|anteriores))\b/,
  /\b(instruc\w*|reglas?|rules?|prompts?|regras?|guidelines?)\b[^.!?\n]{0,40}\b(ignor\w*|olvid\w*|forget|disregard|anul[ae]\w*|overrid\w*|no aplican?|do not apply|nao se aplicam?|suspended|suspendid[ao]s|are void|quedan sin efecto)\b/,
  /\b(new|updated|nuev[ao]s?|nov[ao]s?|hidden|secret|ocult[ao]s?|special|especial(es)?) (system )?(instruc\w*|directives?|directivas?|system prompts?|rules? for (the )?(ai|model|assistant|classifier))\b/,
  // A label given its value.
  new RegExp(`\\b(${LABEL_NAMES})\\b["'\`*\\]]*\\s*(=|:|->|>|==|:=)+\\s*["'\`*\\[]*(${VERDICTS})\\b`),
  /\b(decisionpower|servicematch|rolet?ype|companysize|dealsize|dataquality|emailtype|industrymatch|c_level|tech_decision_maker|business_decision_maker)\b/,
  new RegExp(
    `\\b(${LABEL_NAMES})\\b (is|es|as|como|to|a|em|en|de|e) (p[1-4]|sql|mql|critical|high|strong|genuine|c_level|hot)\\b`,
  ),
  new RegExp(
    `\\b(${ORDER_VERBS})\\b${within(60)}\\b(p[12]|sql|mql|disqualified|c_level|genuine|hot lead|lead caliente|lead quente|(urgency|urgencia|priority|prioridad|prioridade) (critical|critica|high|alta|maxima|p1|1|uno)|fit a|grade a|(maxima|alta|highest|top|max|maximum|first) (prioridad|prioridade|priority)|max(imum)? score|puntaje maximo|puntuacion maxima|prioridad (maxima|uno|1)|tier (1|one))\\b(?![^.!?\\n]{0,12}\\b(ticket|incident\\w*|outage|case|caso|server|database|query))`,
  ),
  /\b(this|este|esta|esse|the above|el siguiente|the following) (lead|record|registro|contact[oa]?|prospect[oa]?|submission|entry|sender|remitente|formulario|solicitud|person|persona|pessoa|cliente|customer|message|mensaje|mensagem)\b[^.!?\n]{0,60}\b(p1|p2|sql|mql|critical|highest priority|top priority|maxima prioridad|prioridad (maxima|alta)|prioridade (maxima|alta)|hot lead|genuine|pre-?(approved|qualified|scored)|precalificad[ao]|preaprobad[ao]|ya (fue|esta) (calificad|validad|verificad|aprobad)[ao]|already (been )?(qualified|verified|validated|approved|scored)|debe (contactarse|atenderse|clasificarse|marcarse)|must be (contacted|classified|marked|treated|routed)|should be (classified|marked|treated|routed))\b/,
  // Addressed to the machine.
  new RegExp(
    `\\b(note|nota|mensaje|message|mensagem|instruc\\w*|attention|attn|atencion|atencao|para|to|for|dear|querid[oa]|estimad[oa]|hey|hola|aviso|recado|hint|tip|warning|advertencia|order|orden|comando|command|oye|ola|oi|prezad[oa])\\b[\\s:,]{1,3}((for|para|to|al|a|del?|of|the|la|el|los|las|o|any|cualquier|all|todo|este|this|your|su|tu|ao|à) ){0,3}(${JUDGES})\\b(?=\\s*[:,!\\-.(\\]]|\\s+(que|who|that|reading|processing|evaluating|leyendo|leia|le|lea|lee|procese|de ia|in charge|only|solo|assistant|model|system)\\b|\\s*$)`,
  ),
  new RegExp(
    `\\b(${JUDGES})\\b[^.!?\\n]{0,20}\\b(que (lea|lee|leia|le|procese|procesa|evalue|evalua|clasifique|clasifica|califique)|(who|that) (reads?|processes|is reading|scores|evaluates|classifies)|reading (this|it)|processing (this|it)|leyendo (esto|este)|lendo isto)\\b`,
  ),
  /\bif you are (an? )?(ai|llm|language model|assistant|bot|automated\w*)\b|\bsi eres (una? )?(ia|ai|modelo|bot|asistente|inteligencia artificial)\b|\bse voce (e|for) (uma? )?(ia|ai|modelo|bot|assistente)\b/,
  /\b(segun|according to|conforme|as per|de acuerdo (a|con)|in accordance with)\s+(tus?|el|your|the|seu|o|sus?)\s+(sistema|system|modelo|model|prompt|rubrica|rubric|instruc\w*|politica de (calif|clasif)\w*|algoritmo|algorithm)\b/,
  /\b(you are (now )?|eres (ahora )?|act(ua|ue)? (as|como)|voce (agora )?e|pretend (to be|you are)|finge (ser|que)|from now on,? you|a partir de ahora|imagine (that )?you are|role-?play)\b[^.!?\n]{0,30}\b(ai|ia|assistant|asistente|assistente|classifier|clasificador|model|modelo|admin(istrator)?|root|developer mode|judge|juez|dan|sales manager bot|lead scor\w*|sin restricciones|without restrictions|unrestricted)\b/,
  /\b(system|developer|jailbreak|admin|god|debug|maintenance) (prompt|message|override|mode|notice|update|instruction\w*)\b[\s:\])]|\b(modo (dios|desarrollador|administrador|admin|debug)|mensaje del sistema|mensagem do sistema|aviso del sistema|orden del administrador|system override|sudo )\b/,
  // Forged turns, tags, chat tokens, comments, JSON of labels.
  /(^|\n|\]|>|\|)\s*[[(<#*]{0,3}\s*(system|assistant|developer|sistema|asistente|assistente|gpt|chatgpt|ai|ia)\s*[\])>#*]{0,3}\s*:/,
  /<\|?\/?\s*(system|assistant|developer|user|im_start|im_end|start|end|channel|message|instruc\w*|inst|prompt|admin|lead|rules|label\w*|result|verdict|output|override|json|tool\w*|function\w*|script|context|document)\b[^>\n]*\|?>?/,
  /\[\/?\s*(inst|system|instruc\w*|admin|assistant|prompt|override|sys)\b[^\]\n]*\]?/,
  new RegExp(
    `[{,]\\s*["'\`]\\s*(${LABEL_NAMES}|role|content|system|labels?|result|value|answer)\\s*["'\`]\\s*:`,
  ),
  new RegExp(`"(${LABEL_NAMES})"\\s*:`),
  /<!--|-->|\/\*|\*\/|###\s*(instruc|system|end|response|respuesta|override)|={3,}\s*(end|fin|system|instruc)|-{3,}\s*(end|begin|fin|inicio|system|instruc)/,
  /\b(end of (lead|user|customer|message|input|data)|fin del? (lead|mensaje|formulario|datos|texto)|begin (system|instruc|admin)\w*)\b/,
  /\b(base64|rot13|decode (this|the following)|decodifica (esto|lo siguiente))\b/,
  /\b(prompt injection|jailbreak|inyeccion de prompt)\b/,
  /\b(reveal|print|show|muestra|revela|imprime|mostre) (your|tu|tus|el|su|seu|the) (system )?(prompt|instruc\w*|rubric\w*|rubrica|reglas internas)\b/,
  /\b(contact\w*|atend\w*|llam\w*|call\w*|notify|notif\w*)\b[^.!?\n]{0,40}\b(in|within|en|dentro de|em) (\d+|five|cinco) (minutes|minutos|min)\b[^.!?\n]{0,30}\b(sla|p1|prior\w*|sin (validar|revisar)|without review\w*)\b/,
]

// Alone these prove nothing; beside a proven attack they are its tail ("All leads of this company are critical.").
const TAIL =
  /\b(this (lead|person|customer|contact|sender|company|record|user)|est[ea] (lead|persona|cliente|contacto|remitente|empresa|registro|usuario)|ess[ea] (lead|pessoa|cliente|contato)|the (lead|sender|customer|user|applicant) (is|has|says)|el (lead|remitente|usuario) (es|tiene)|priori\w*|p1|p2|sql|critical|critic[ao]|confirm\w* (with|by)|(do not|don't|no) (mention|ask|question|menciones|preguntes|explain|reveal|expliques)|only (output|answer|reply|respond)|(responde|responda|contesta) (solo|unicamente|sin)|output|json|label\w*|override|policy|politica|rubri[ck]\w*|instruc\w*|classif\w*|clasif\w*|score|owner|key account|cuentas? clave|c-?level|budget approved|presupuesto (ya )?aprobado|total outage|decision maker|comply|obey|obedece|thank you,? (ai|assistant)|verified by|verificad[oa] por|authori[sz]ed by|autorizad[oa] por (el )?(sistema|admin\w*|direccion de ventas)|trust (me|this)|confia)\b/

const isStrong = (sentence: string) => STRONG.some((attack) => attack.test(sentence))

const COMMENT = /<!--[^]*?(?:-->|$)|\/\*[^]*?(?:\*\/|$)/g
// Brackets that hold an order are one attack, however many sentences stand in them.
const BRACKETED = /[[{(<](?:[^\][{}()<>]|\{[^{}]*\}|\[[^\][]*\]){12,1500}[\])}>]/g

/**
 * Blanks every sentence that speaks to the judge, and the tail that leans on it. What is left is read as if
 * the attack had never been there. Takes folded text; the result is as long, so positions hold.
 */
export function withoutAttacks(folded: string): string {
  if (!isStrong(folded)) return folded
  let text = folded.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '))
  for (const match of text.matchAll(BRACKETED)) {
    if (isStrong(match[0])) text = blank(text, match.index, match.index + match[0].length)
  }
  let wasAttack = false
  for (const [start, end] of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    if (sentence.trim() === '') continue
    const isAttack: boolean = isStrong(sentence) || (wasAttack && TAIL.test(sentence))
    if (isAttack) text = blank(text, start, end)
    wasAttack = isAttack
  }
  return text
}

import { find } from '../text/source.ts'
import type { Document } from '../text/document.ts'

// Notes that a colleague took of a call or a visit: the customer in the third person, at the start of a
// sentence. Authored, as call centres of Mexico, the Andes, Brazil and the US write them.
const CUSTOMER =
  '(?:(?:el|la|o|a|the) )?(?:(?:nuev[oa]|new|possible|posible|potential) )?(?:client[ea]s?|prospect[oa]?|contact[oa]?|contato|interesad[oa]|customer|caller|client|lead|sr|sra|senora?|ingeniero|licenciad[oa]|inge)\\.?'
const DOES =
  '(?:solicit[ao]|pide|pidio|llama|llamo|marco|indica|indico|comenta|comento|menciona|menciono|quiere|busca|requiere|necesita|pregunta|pregunto|refiere|dice|says|said|wants?|wanted|called|calls|asked|asks|needs|requested|requests|is looking|was looking|mentioned|reports|quer|pede|pediu|ligou|precisa|informa|informou|disse)'
const NOTE = new RegExp(
  [
    `(?:^|[.!?\\n]\\s{0,8})(?:${CUSTOMER}) (?:[a-z.]{2,20} ){0,2}${DOES}(?![a-z])`,
    // Without a subject, only at the very start: "Solicita cotización …", "Called about …".
    `^\\s*(?:solicita|requiere|llamo para|llamo preguntando|pregunto por|pide (?:que|cotiza|informa|precio)|wants (?:a|to|pricing|us)|needs (?:a|to|pricing|us)|called (?:about|to|in|asking)|asked (?:about|for)|ligou (?:para|pedindo|querendo)|pediu)(?![a-z])`,
    `(?:^|\\n)\\s{0,8}(?:nota|notas|nota de llamada|resumen de (?:la )?llamada|minuta|recado|call notes?|call summary|notes? from (?:the |our )?call|phone note|anotacao|resumo da ligacao)\\s*[:.-]`,
  ].join('|'),
  'g',
)

/** Whether somebody else wrote this down about the lead: "Cliente solicita que lo contacten …". */
export const isCallNote = ({ statement }: Document): boolean => find(statement, NOTE) !== null

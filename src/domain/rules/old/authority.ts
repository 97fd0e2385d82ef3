import type { Labels } from '../../labels.ts'
import { LADDER, TECH_AREA } from './lexicon/titles.ts'
import { withoutQuotes } from './attacks.ts'
import { affirmed, findAll, type FieldText, type Hit, type ReadLead } from './reading.ts'

type Seniority = Labels['seniority']

export interface Authority {
  readonly seniority: { value: Seniority; hit: Hit | null; confidence: number }
  readonly roleType: { value: Labels['roleType']; hit: Hit | null; confidence: number }
  readonly decisionPower: { value: Labels['decisionPower']; hit: Hit | null; confidence: number }
}

// A title that the writer says of himself: "soy el jefe de sistemas", "I'm the plant manager", a signature.
const SELF =
  /\b(soy|sou|i am|i'm|im|this is|habla|le escribe|les escribe|escribe|trabajo como|i work as|mi puesto es|my role is|rol\??\s*(→|:|-)|coordino|dirijo|manejo|i run|i lead|here)\b[ ,]{1,3}(el |la |un |una |the |a |an |o |su |their |our )?[^.!?\n,;]{0,50}/
const OTHERS =
  /\b(mi|nuestr[oa]|su|our|my|his|her|their|meu|minha|nosso|nossa) (\w+ )?(jef[ea]|director\w*|gerente|boss|manager|ceo|cto|cfo|vp|duen[oa]|president[ea]?|papa|supervisor\w*|diretor\w*|chefe|owner|plant manager)\b/

const OWN_DECISION =
  /\b(yo (lo )?(autorizo|decido|apruebo|firmo)|(la )?decision (es|la tomo) (mia|yo)|la decision es mia|tengo (la )?autoridad|i own the budget|i (can )?(approve|decide|sign off)|my (call|decision)|i don'?t need (nobody|anybody|anyone)|it'?s my decision|i make the (final )?(call|decision)|lo decido yo|sin pedirle permiso|autorizado por mi|ya tengo autorizado|eu (decido|aprovo|autorizo)|tengo el presupuesto (aprobado|autorizado)|i have (the )?(budget|authority)|decido yo|firmo (yo|la orden|orden de compra)|manana deposito)\b/
const ASKS_LEAVE =
  /\b((tengo|tendria|tenemos|debo|hay) que (pedir|consultar|someter|pasar|preguntar|presentar)\w*|pedir(le)? (permiso|autorizacion|visto bueno)|necesito (la )?(autorizacion|aprobacion|visto bueno)|debo someter\w*|(needs?|need to get|has to|must be|have to get) (approval|approved|sign-?off)|(ultima|ultimo) palabra|lo (autoriza|aprueba|decide) (mi|el|la|otro)|(he|she|they|engineering|corporate|corporativo) (will )?(pick|decide|approve|make)s?|asked me to|me (pidio|pidieron|encargo|mando|encargaron)|he would like|preciso (pedir|consultar)|depende de (mi|el|la) (jef|direc|geren|due)\w*|el que (suelta|autoriza|decide|pone))\b/

/** Who writes and what part he plays in this purchase. Words on authority win over the title. @see judgement.md §1 */
export function readAuthority(read: ReadLead, isBuyer: boolean): Authority {
  const own = { ...read.description, text: withoutQuotes(read.description.text) }
  const said = titleSaid(own)
  const given = ladder(read.title)
  // A form's drop-down is corrected by what the person says: "I picked CEO haha, tooling intern here".
  const best = said ?? given ?? signature(own)
  const seniority: Seniority = best?.value ?? 'UNKNOWN'
  const where = best?.source ?? read.title
  const at = best ? where.text.slice(Math.max(0, best.hit.start - 10), best.hit.start + 80) : ''
  const isTechnical = TECH_AREA.test(where === read.title ? read.title.text : at)

  const asks = affirmed(own, ASKS_LEAVE)
  const decides = asks
    ? null
    : (affirmed(own, OWN_DECISION) ?? findAll(own, /sin pedirle permiso|don'?t need nobody/)[0] ?? null)
  const byTitle = POWER[seniority]
  const power = decides ? 'HIGH' : asks ? oneDown(byTitle) : byTitle
  const role = !isBuyer ? 'UNKNOWN' : roleOf(seniority, isTechnical, decides !== null, asks !== null)
  const confidence = best ? (best === given ? 0.95 : 0.85) : 0.8
  return {
    seniority: { value: seniority, hit: best?.hit ?? null, confidence },
    roleType: { value: role, hit: decides ?? asks ?? best?.hit ?? null, confidence: confidence - 0.1 },
    decisionPower: { value: power, hit: decides ?? asks ?? best?.hit ?? null, confidence: confidence - 0.05 },
  }
}

const POWER: Record<Seniority, Labels['decisionPower']> = {
  C_LEVEL: 'HIGH',
  DIRECTOR: 'HIGH',
  MANAGER: 'MEDIUM',
  TECHNICAL: 'LOW',
  USER: 'LOW',
  UNKNOWN: 'UNKNOWN',
}

const oneDown = (power: Labels['decisionPower']) =>
  power === 'HIGH' ? 'MEDIUM' : power === 'UNKNOWN' ? 'UNKNOWN' : 'LOW'

function roleOf(
  seniority: Seniority,
  isTechnical: boolean,
  decides: boolean,
  asks: boolean,
): Labels['roleType'] {
  const decider = isTechnical ? 'TECH_DECISION_MAKER' : 'BUSINESS_DECISION_MAKER'
  if (decides && seniority !== 'UNKNOWN') return seniority === 'TECHNICAL' ? 'TECH_DECISION_MAKER' : decider
  if (decides) return 'BUSINESS_DECISION_MAKER'
  if (seniority === 'C_LEVEL' || seniority === 'DIRECTOR') return decider
  if (seniority === 'MANAGER')
    return isTechnical && !asks ? 'TECH_DECISION_MAKER' : asks ? 'INFLUENCER' : 'BUSINESS_DECISION_MAKER'
  if (seniority === 'TECHNICAL') return 'INFLUENCER'
  return seniority === 'USER' ? 'USER' : 'UNKNOWN'
}

interface Title {
  readonly value: Seniority
  readonly hit: Hit
  readonly source: FieldText
}

function ladder(source: FieldText, from = 0, to = source.text.length): Title | null {
  const part = { ...source, text: ' '.repeat(from) + source.text.slice(from, to) }
  for (const [value, pattern] of LADDER) {
    const hit = findAll(part, pattern).find((each) => !isVice(part, each))
    if (hit) return { value, hit, source }
  }
  return null
}

// "vice president" holds the word of the rung above.
const isVice = (source: FieldText, hit: Hit) =>
  /vice[ -]?$/.test(source.text.slice(Math.max(0, hit.start - 6), hit.start))

function titleSaid(source: FieldText): Title | null {
  for (const hit of findAll(source, SELF)) {
    const end = hit.start + hit.evidence.quote.length
    const title = ladder(source, hit.start, end)
    if (title && !OTHERS.test(source.text.slice(Math.max(0, title.hit.start - 20), title.hit.start + 12)))
      return title
  }
  const here = findAll(source, /[^.,!?\n]{3,40} here\b/)[0]
  return here ? ladder(source, here.start, here.start + here.evidence.quote.length) : null
}

/** The last lines of a message, where a name and a title stand alone. */
function signature(source: FieldText): Title | null {
  const lines = source.text.split('\n')
  if (lines.length < 2) return null
  let from = source.text.length
  for (const line of lines.slice(-4).toReversed()) {
    from -= line.length
    const isSignature = line.trim().length > 2 && line.trim().length <= 70 && !/[.?!]$/.test(line.trim())
    const title = isSignature ? ladder(source, from, from + line.length) : null
    if (title) return title
    from -= 1
  }
  return null
}

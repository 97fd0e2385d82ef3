// The words of saying yes to a purchase, es/pt/en, folded, as pieces of patterns. Authored after judgement.md §1
// (`decisionPower`, "Where the table is silent"). The phrases that they make stand in authority-phrases.ts.

const any = (...words: readonly string[]) => `(?:${words.join('|')})`

const PEOPLE = any(
  'jef[ea]s?', 'chef(?:e|ia)', 'patron(?:a|es)?', 'boss(?:es)?', 'director(?:a|es|as)?', 'diretor(?:a|es)?', 'gerent[ea]s?', 'managers?', 'supervisor[a]?',
  'duen[oa]s?', 'don[oa]s?', 'owners?', 'soci[oa]s?', 'partners?', 'propietari[oa]s?', 'papa', 'mama', 'padre', 'madre', 'pai', 'mae', 'dad', 'mom', 'father', 'mother', 'tio', 'suegr[oa]',
  'espos[oa]', 'marido', 'mujer', 'wife', 'husband', 'herman[oa]s?', 'irma[o]?', 'brothers?', 'sister', 'president[ea]?', 'ceo', 'cfo', 'coo', 'cto', 'cio', 'ciso', 'gm', 'vps?', 'v\\.p\\.', 'vice[- ]?president[ea]?',
  'rector[a]?', 'alcalde(?:sa)?', 'decan[oa]', 'doctor[a]?', 'contralor[a]?', 'controller', 'contador[a]?', 'administrador[a]?', 'encargad[oa]', 'superiors?', 'superiores', 'superintendent[ea]?', 'ingenier[oa]', 'licenciad[oa]',
  'sindic[oa]', 'titular', 'inversionistas?', 'investors?', 'accionistas', 'shareholders', 'clientes?', 'clients?', 'higher[- ]ups', 'presidencia', 'tesorer[oa]', 'treasurer', 'condominos', 'landlord', 'principal', 'superintendent',
) // prettier-ignore
const BODIES = any(
  'direccion', 'directorio', 'diretoria', 'gerencia', 'rectoria', 'administracion', 'administration', 'management', 'leadership', 'board', 'consejo', 'conselho', 'comite', 'committee', 'junta', 'mesa directiva', 'asamblea', 'assembleia', 'cabildo', 'patronato',
  'corporativo', 'corporate', 'corp', 'casa matriz', 'matriz', 'headquarters', 'hq', 'head office', 'home office', 'oficina central', 'la central', 'los de arriba', 'upstairs', 'grupo', 'ownership', 'familia', 'family',
  'finanzas', 'finance', 'financeiro', 'compras', 'purchasing', 'procurement', 'tesoreria', 'legal', 'juridico', 'sistemas', 'computo', 'ti', 'it', 'informatica', 'ingenieria', 'engineering', 'engenharia', 'calidad', 'quality', 'operaciones', 'operations', 'mantenimiento', 'maintenance', 'recursos humanos', 'hr',
) // prettier-ignore
const OF_AREA =
  '(?: (?:de|del|da|do|of) [a-z]+(?: [a-z]+)?| (?:general|corporate|regional|plant|here|ejecutivo|tecnic[oa]|financier[oa]|fiscal|en [a-z]+|in [a-z]+))?'

/** Those who may say yes above or beside the writer: "mi jefe", "the board", "corporativo". */
export const ABOVE = `(?:(?:mi|mis|nuestr[oa]s?|el|la|los|las|su|our|my|the|their|meus?|minhas?|nosso|nossa|os?|as?|un|una|a|don|do[nñ]a|senor|senora|sr\\.?|sra\\.?) )?(?:senor[a]? |gran |propi[oa] |plant |general |division |regional |executive |capital |capex |company )?(?:${PEOPLE}|${BODIES})${OF_AREA}`

/** The same as a pronoun. */
export const THEM = any(
  'el',
  'ella',
  'ellos',
  'ellas',
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'ele',
  'ela',
  'eles',
  'dele',
  'dela',
  'otra persona',
  'alguien mas',
  'someone else',
  'somebody else',
  'others',
  'otro',
  'otros',
)

/** A yes, as a thing that is asked for. */
export const YES = any(
  'autorizacion(?:es)?', 'aprobacion(?:es)?', 'visto bueno', 'vo\\.?\\s?bo\\.?', 'permiso', 'firmas?', 'ok', 'okay', 'luz verde', 'venia', 'aval', 'anuencia', 'banderazo', 'aprovacao', 'autorizacao', 'assinatura', 'sinal verde', 'de acordo',
  'approvals?', 'sign-?off', 'signing off', 'signature', 'permission', 'blessing', 'go-?ahead', 'green\\s?light', 'buy-?in', 'say-?so', 'thumbs up', 'a yes', 'authori[sz]ation',
) // prettier-ignore

/** The power itself, as a thing that one has. */
export const DECISION = any(
  '(?:la |el |the |a |o )?(?:ultima |final |last |ultimate |toda la |buying |purchasing |purchase )?(?:decision(?:es)?|decisao|palabra(?: final)?|palavra(?: final)?|call|say|word|decision final|firma|signature|aprobacion|approval|eleccion|choice|escolha|chequera|cartera|checkbook|presupuesto|orcamento|budget|caneta|buck)',
) // prettier-ignore

/** Says yes, in the first person. */
export const I_SAY_YES = any('autorizo', 'apruebo', 'aprovo', 'decido', 'firmo', 'assino', 'pago', 'suelto', 'resuelvo', 'escojo', 'elijo', 'defino', 'libero', 'escolho', 'compro', 'doy (?:yo )?(?:el|la|mi) (?:si|ok|visto bueno|vo\\.?\\s?bo\\.?|firma|autorizacion|luz verde|banderazo|ultima palabra)', 'tomo (?:yo )?la(?:s)? decision(?:es)?', 'tengo (?:yo )?la ultima palabra', 'bato o martelo', 'dou (?:o ok|a palavra final|o aval)', 'mando') // prettier-ignore

/** Says yes, in the third person. A past ("ya aprobó") is a yes that was given. */
export const SAYS_YES = any(
  '(?:autoriza|aprueba|firma|decide|elige|escoge|define|resuelve|suelta|paga|valida|libera|aprova|assina|escolhe|manda)(?:n|m)?', '(?:autorizar|aprobar|firmar|decidir|elegir|escoger|definir|resolver|validar|aprovar)(?:a|an|ao)', '(?:da|dan|dara|de|den) (?:el|la|su|o|a) (?:si|ok|visto bueno|vo\\.?\\s?bo\\.?|banderazo|ultima palabra|autorizacion|aval|palavra final|palabra final|firma|luz verde|aprobacion|go)', '(?:da|dan) luz verde', '(?:tienen?|tendra|tem) (?:la|a) (?:ultima palabra|ultima palavra|decision|firma|palabra final|palavra final|decisao|chequera)', '(?:toman?|tomara|toma) (?:la|las|a) decision(?:es)?', 'bate o martelo', 'ponen? (?:el|la) (?:dinero|lana|plata|firma)', 'autoric[ea]n?', 'apruebe[n]?', 'firme[n]?', 'decida[n]?',
  'approves?', 'decides?', 'signs?(?: off)?(?! in| up| language)', 'picks?', 'chooses?', 'selects?', 'authori[sz]es?', 'releases?', 'pays?', 'calls? the shots', '(?:makes?|making) (?:the|that|all the|these|those) (?:final |buying |purchasing )?(?:calls?|decisions?)', '(?:holds?|controls?|owns?) (?:the|all the) (?:purse(?: strings)?|budget|checkbook|money|spend|decision)', '(?:has|have|gets?) (?:the )?(?:final|last) (?:say|word|call|approval|decision)', 'cuts? the (?:check|po)', "(?:'ll |will )?say yes",
) // prettier-ignore

/** Has yet to say it. */
export const MUST = any(
  '(?:tienen?|tendrian?|tendran?|tem|ha|han) que', '(?:debe|deben|debera|deberan|deberia|deve|devem)', '(?:falta|faltaria|espero|esperamos|necesito|necesitamos|hasta|para) que', 'va a', 'van a', 'quieren?', 'necesitan?', 'precisam?', 'suele',
  'has to', 'have to', 'need(?:s)? to', 'must', 'will', 'would', 'gotta', "'ll", 'still has to', 'would need to', 'will need to', 'will have to', 'would have to', 'gets to', 'wants to', 'is going to', 'always',
) // prettier-ignore
export const TO_SAY_YES = any('autori[sz](?:ar|e)', 'autoricen?', '(?:aprob|aprov)ar', 'aprueben?', 'firmar', 'firmen?', 'assinar', 'decidir', 'decidan?', 'elegir', 'escoger', 'definir', 'validar', 'soltar', 'dar(?:lo|me|nos|le)? (?:el|su|la|luz|o)', 'den? (?:el|su|la|luz)', 'liberar', 'approve', 'sign', 'decide', 'ok', 'okay', 'bless', 'agree', 'green-?light', 'authorize', 'say yes', 'choose', 'pick', 'weigh in', 'be convinced', 'release', 'sign off', 'make the', 'give (?:the|his|her|their|me|us)') // prettier-ignore

/** "tengo que …": the writer must ask. */
export const I_MUST = any(
  '(?:tengo|tendria|tendre|tenemos|tendriamos|hay|habria|habra|tenho|temos|teria|teremos) (?:primero |antes |forzosamente |siempre )?(?:que|de)', 'debo', 'debemos', 'deberia', 'me toca', 'necesito', 'necesitamos', 'ocupo', 'me falta', 'nos falta', 'falta', 'preciso', 'precisamos', 'devo', 'voy a', 'vamos a', 'vou', 'primero', 'antes', 'todavia', 'quiero', 'estoy por', 'solo falta',
) // prettier-ignore
export const TO_ASK = any(
  '(?:consultar|someter|platicar|validar|presentar|checar|chequear|comentar|pasar|preguntar|negociar|avisar|revisar|ver|hablar|llevar|subir|conversar|mostrar|vender|explicar|justificar|tratar|discutir|convencer|levar|submeter|falar|apresentar|alinear|cuadrar|acordar|defender|tirar)(?:l[aeo]s?|sel[aeo]s?|me)?',
) // prettier-ignore

// The words of saying yes to a purchase, es/pt/en, folded, as pieces of patterns. Authored after judgement.md §1
// (`decisionPower`, "Where the table is silent"). The phrases made of them stand in decides-phrases.ts,
// asks-phrases.ts and gathers-phrases.ts.

const any = (...words: readonly string[]) => `(?:${words.join('|')})`

const PEOPLE = any(
  // at work
  'jef[ea]s?', 'chef(?:e|ia)', 'patron(?:a|es)?', 'boss(?:es)?', 'director(?:a|es|as)?', 'diretor(?:a|es)?', 'gerent[ea]s?', 'managers?', 'supervisor[a]?', 'president[ea]?',
  'ceo', 'cfo', 'coo', 'cto', 'cio', 'ciso', 'gm', 'vps?', 'v\\.p\\.', 'vice[- ]?president[ea]?', 'contralor[a]?', 'controller', 'contador[a]?', 'administrador[a]?', 'encargad[oa]', 'superiors?', 'superiores',
  'superintendent[ea]?', 'ingenier[oa]', 'licenciad[oa]', 'doctor[a]?', 'tesorer[oa]', 'treasurer', 'rector[a]?', 'alcalde(?:sa)?', 'decan[oa]', 'sindic[oa]', 'condominos', 'higher[- ]ups',
  // of the house and of the family
  '(?:la |el )senor[a]?', 'duen[oa]s?', 'don[oa]s?', 'owners?', 'soci[oa]s?', 'partners?', 'propietari[oa]s?', 'inversionistas?', 'investors?', 'accionistas', 'shareholders',
  'papa', 'mama', 'padre', 'madre', 'pai', 'mae', 'dad', 'mom', 'father', 'mother', 'tio', 'suegr[oa]', 'espos[oa]', 'marido', 'mujer', 'wife', 'husband', 'herman[oa]s?', 'irma[o]?', 'brothers?', 'sister',
) // prettier-ignore
const BODIES = any(
  'direccion', 'directorio', 'diretoria', 'gerencia', 'presidencia', 'rectoria', 'administracion', 'administration', 'management', 'leadership', 'board', 'consejo', 'conselho', 'comite', 'committee', 'junta', 'mesa directiva', 'asamblea', 'assembleia', 'cabildo', 'patronato',
  'corporativo', 'corporate(?! standard)', 'corp', 'casa matriz', 'matriz', 'headquarters', 'hq', 'head office', 'home office', 'oficina central', '(?:parent|mother) company', 'corporate office', 'los de arriba', 'upstairs', 'ownership(?: group)?', '(?:owner|partner|investor) group', 'familia', 'family',
  'finanzas', 'finance', 'financeiro', 'compras', 'purchasing', 'procurement', 'tesoreria', 'legal', 'juridico',
) // prettier-ignore
const AREAS = any('sistemas', 'computo', 'ti', '(?:the )?it (?:department|dept|team|guys|group)', 'informatica', 'ingenieria', 'engineering', 'engenharia', 'calidad', 'quality', 'operaciones', 'operations', 'mantenimiento', 'maintenance', 'recursos humanos', 'hr') // prettier-ignore
const OF_AREA =
  '(?: (?:de|del|da|do|of) [a-z]+(?: [a-z]+)?| (?:general|corporate|regional|plant|here|ejecutivo|tecnic[oa]|financier[oa]|fiscal|en [a-z]+|in [a-z]+))?'

/** Those who may say yes above or beside the writer, where a phrase begins with them: "jefe", "board". */
export const CHIEF = `(?:${PEOPLE}|${BODIES})${OF_AREA}`
/** Areas beside the writer's, which may choose. */
export const AREA = AREAS

/** The same with what stands before them: "mi jefe", "the plant manager", "el corporativo". */
export const ABOVE = `(?:(?:mi|mis|nuestr[oa]s?|el|la|los|las|su|our|my|the|their|meus?|minhas?|nosso|nossa|os?|as?|un|una|a|don|dona|senor|senora|sr\\.?|sra\\.?) )?(?:senor[a]? |gran |propi[oa] |group |global |corporate |local |parent |plant |general |division |regional |executive |capital |capex |company )?${CHIEF}`

/** The same as a pronoun. */
export const THEM = any('el', 'ella', 'ellos', 'ellas', 'he', 'she', 'they', 'him', 'her', 'them', 'ele', 'ela', 'eles', 'dele', 'dela', 'otra persona', 'alguien mas', 'someone else', 'somebody else', 'others?', 'otros?') // prettier-ignore

/** A yes, as a thing that is asked for. */
export const YES = any(
  'autorizacion(?:es)?', 'aprobacion(?:es)?', 'visto bueno', 'vo\\.?\\s?bo\\.?', 'permiso', 'firmas?(?! (?:electronica|digital))', 'ok', 'okay', 'luz verde', 'venia', 'aval', 'anuencia', 'banderazo', 'aprovacao', 'autorizacao', 'assinatura', 'sinal verde',
  'approvals?', 'sign-?off', 'signing off', 'signature(?! page)', 'permission', 'blessing', 'go-?ahead', 'green\\s?light', 'buy-?in', 'say-?so', 'thumbs up', 'a yes', 'authori[sz]ation',
) // prettier-ignore

/** The power itself, as a thing that one has. */
export const DECISION =
  '(?:ultima |final |last |ultimate |buying |purchasing |purchase )?(?:decision(?:es)?|decisao|palabra(?: final)?|palavra(?: final)?|call|say|word|firma|signature|aprobacion|approval|eleccion|choice|escolha|chequera|cartera|checkbook|presupuesto|orcamento|budget|caneta|buck)'

/** Says yes, in the first person. */
export const I_SAY_YES = any('autorizo', 'apruebo', 'aprovo', 'decido', 'firmo', 'assino', 'pago', 'suelto', 'resuelvo', 'escojo', 'elijo', 'defino', 'escolho', 'doy (?:yo )?(?:el|la|mi) (?:si|ok|visto bueno|vo\\.?\\s?bo\\.?|firma|autorizacion|luz verde|banderazo|ultima palabra)', 'tomo (?:yo )?la(?:s)? decision(?:es)?', 'tengo (?:yo )?la ultima palabra', 'bato o martelo', 'dou (?:o ok|a palavra final|o aval)', 'mando') // prettier-ignore

/** Says yes, in the third person. A past ("ya aprobó") is a yes that was given. */
export const SAYS_YES = any(
  '(?:autoriza|aprueba|decide|elige|escoge|suelta|aprova|assina|escolhe)(?:n|m)?', 'firman?(?! (?:de recib|la guia|los estados|el acta|la entrega|digital|electronica|la bitacora))', 'pagan?(?! (?:a |en |con |por |su |sus |renta|mensual|impuestos))', '(?:autorizar|aprobar|firmar|decidir|elegir|escoger|aprovar)(?:a|an|ao)', 'autoric[ea]n?', 'apruebe[n]?', 'firmen?', 'decida[n]?',
  '(?:da|dan|dara|de|den) (?:el|la|su|o|a) (?:si|ok|visto bueno|vo\\.?\\s?bo\\.?|banderazo|ultima palabra|autorizacion|aval|palavra final|palabra final|firma|luz verde|aprobacion)', '(?:da|dan) luz verde', '(?:tienen?|tendra|tem) (?:la|a) (?:ultima palabra|ultima palavra|decision|firma|palabra final|palavra final|decisao|chequera)', '(?:toman?|tomara|toma) (?:la|las|a) (?:ultima |mejor )?decision(?:es)?', 'bate o martelo', '(?:libera|segura)m? (?:a verba|o dinheiro|o orcamento)', 'ponen? (?:el|la) (?:dinero|lana|plata|firma)', '(?:manejan?|llevan?|traen?|tienen?|controlan?|guardan?|cuidan?|administran?) (?:el|la|las|los) (?:dinero|lana|plata|cartera|chequera|cuentas|presupuesto|billetera|cheques|caja|pluma|sarten|mango)', 'aflojan?', '(?:saca|abre|sueltan?) (?:la|el) (?:cartera|billetera|lana|dinero|chequera|plata)', 'dicen? (?:que )?si o no', 'cortan? el bacalao',
  'approves?', 'decides?', 'signs?(?: off)?(?! in| up| of| language| for (?!it|this))', 'picks?(?! up)', 'chooses?', 'selects?', 'authori[sz]es?', 'pays? (?:for (?:it|this)|the bills)', 'writes? the checks?', 'calls? the shots', '(?:makes?|making) (?:the|that|all the|these|those) (?:final |buying |purchasing )?(?:calls?|decisions?)', '(?:holds?|controls?|owns?) (?:the|all the|all) (?:[a-z]+ )?(?:purse(?: strings)?|budget|checkbook|money|spend|decision|dollars|capex)', '(?:has|have|gets?) (?:the )?(?:final|last) (?:say|word|call|approval|decision)', 'cuts? the (?:check|po)', 'says? (?:yes|no|yes or no)', 'votes?(?: on (?:it|this|that))?', 'votan?(?: en| sobre)?',
) // prettier-ignore

/** Has yet to say it: "tiene que …", "has to …". */
export const MUST = any(
  '(?:tienen?|tendrian?|tendran?|tem|ha|han) que', '(?:debe|deben|debera|deberan|deberia|deve|devem)', '(?:falta|faltaria|espero|esperamos|necesito|necesitamos|hasta|para) que', 'va a', 'van a', 'quieren?', 'necesitan?', 'precisam?', 'suele',
  'has to', 'have to', 'needs? to', 'must', 'will', 'would', 'gotta', "'ll", 'still has to', '(?:would|will) (?:need|have) to', 'gets to', 'wants to', 'is going to', 'always',
) // prettier-ignore
export const TO_SAY_YES = any('autori[sz](?:ar|e)', 'autoricen?', '(?:aprob|aprov)ar', 'aprueben?', 'firmar', 'firmen?', 'assinar', 'decidir', 'decidan?', 'elegir', 'escoger', 'definir', 'validar', 'soltar', 'dar(?:lo|me|nos|le)? (?:el|su|la|luz|o) (?:si|ok|visto|vo|verde|firma|autorizacion|aprobacion|aval)', 'den? (?:el|su|la|luz) (?:si|ok|visto|vo|verde|firma|autorizacion|aprobacion|aval)', 'approve', 'sign(?! in| up)', 'decide', 'ok', 'okay', 'bless', 'agree', 'green-?light', 'authorize', 'say yes', 'choose', 'pick(?! up)', 'weigh in', 'be convinced', 'sign off', 'make the (?:final )?(?:call|decision)', 'give (?:the|his|her|their|me|us) (?:ok|approval|blessing|green|go|sign)') // prettier-ignore

/** "tengo que …": the writer must ask. */
export const I_MUST = any(
  '(?:tengo|tendria|tendre|tenemos|tendriamos|hay|habria|habra|tenho|temos|teria|teremos) (?:primero |antes |forzosamente |siempre )?(?:que|de)', 'debo', 'debemos', 'deberia', 'me toca', 'necesito', 'necesitamos', 'ocupo', 'me falta', 'nos falta', 'falta', 'preciso', 'precisamos', 'devo', 'voy a', 'vamos a', 'vou', 'primero', 'antes', 'todavia', 'quiero', 'solo falta',
) // prettier-ignore
export const TO_ASK =
  '(?:consultar|someter|platicar|validar|presentar|checar|chequear|comentar|pasar|preguntar|negociar|avisar|revisar|ver|hablar|llevar|subir|conversar|mostrar|vender|explicar|justificar|tratar|discutir|convencer|levar|submeter|falar|apresentar|alinear|cuadrar|acordar|defender)(?:l[aeo]s?|sel[aeo]s?|me)?'

/** Whether a phrase names one who stands above, and not only a pronoun. */
export const NAMES_CHIEF = new RegExp(`(?<![a-z])${CHIEF}(?![a-z])`)
/** Whether a text names anybody else who could say yes, by post or by pronoun. "El" alone is an article. */
export const NAMES_ANOTHER = new RegExp(
  `(?<![a-z])(?:${CHIEF}|ella|ellos|ellas|he|she|they|him|her|them|ele|ela|eles|dele|dela|otra persona|alguien mas|someone else|somebody else)(?![a-z])`,
)

import { phrases } from '../text/pattern.ts'
import {
  ABOVE,
  AREA,
  CHIEF,
  DECISION,
  I_MUST,
  MUST,
  SAYS_YES,
  THEM,
  TO_ASK,
  TO_SAY_YES,
  YES,
} from './authority-words.ts'

const THING = '(?:lo|la|los|las|le|les|esto|eso|todo|o|a|isso)'
const ALWAYS = `(?:siempre |finalmente |ultimately |finally |still |also |always |just |todavia |al final |tambien |es quien |es el que |es la que |son quienes |is the one who |are the ones who |e quem |que es quien |who |que |me |nos |${THING} )*`
const IT =
  '(?:it|this|that|any [a-z]+|the [a-z]+|a [a-z]+|everything|anything|things|your [a-z]+|pricing|numbers?|quotes?|all of it|them|these|one)'
const OF_THEIRS =
  "(?:a |an |the |his |her |their |my |our |final |formal |corporate |board |management |executive |capex |capital |budget |vp |ceo |cfo |internal |upper |senior |director |finance |plant manager |some |more |another )*(?:(?:boss|owner|manager|director|cfo|ceo|gm|vp|president|board|partner|wife|husband|dad)'?s )?"

/** The writer needs the yes of one who is named; read only where a text names one who stands above. */
export const ASKS_ABOVE = phrases(
  // mi jefe decide · the board has to approve · cómputo escoge
  `${CHIEF}(?:'s (?:call|decision|choice|money|say|signature|budget|to decide)| (?:y|e|and) (?:yo|eu|i) (?:lo |la )?(?:tenemos que|debemos|need to|have to|temos que|vamos a) (?:platicar|decidir|ver|hablar|conversar|acordar|agree|discuss|decide|talk)[a-z]*| (?:${ALWAYS}${SAYS_YES}|(?:${THING} |me |nos |todavia |still |also |first )*${MUST} (?:${THING} |still |also |first |primero |antes )?${TO_SAY_YES}|(?:still |todavia |aun |ainda )?(?:isn'?t|is not|aren'?t|no esta|nao esta|has to be|needs to be|must be|tiene que estar|debe estar)(?: [a-z]+)? (?:convinced|sold|on board|convencid[oa]|de acordo|de acuerdo)))`,
  // el que firma es mi papá · quien decide no soy yo · ella firma · lo firma el dueño
  `(?:quien|quienes|quem|el que|la que|los que|the one who|the person who) (?:${THING} |finalmente |realmente )?${SAYS_YES}(?: [a-z]+){0,3}? (?:es|son|sera|e|sao|is|are)(?! (?:mi|yo|su servidor|un servidor)(?![a-z]))(?: ${ABOVE}| ${THEM})?`,
  `(?:lo|la|los|las|eso|esto) (?:(?:${SAYS_YES}|ve|lleva|maneja) ${ABOVE}|${SAYS_YES} ${THEM})`, `(?:firma|decide|autoriza|aprueba|manda|paga) (?:el|la|mi|nuestr[oa]|o|a|meu|minha) ${CHIEF}`, `(?:lo|la|esto|eso) (?:tienen?|deben?) (?:que )?(?:ver|revisar|validar|checar|pasar) ${ABOVE}`,
  `(?:que|si|cuando|ver si) ${ABOVE} (?:diga|dice|de el|da el|acepte|acepta|quiera|autorice|apruebe|firme)`,
  `${MUST} (?:${THING} |me )?${TO_SAY_YES}(?: por)? ${ABOVE}`,
  // la firma es de ella · la última palabra la tiene el consejo · it's up to my boss
  `${DECISION} (?:final )?(?:no )?(?:es|e|la tienen?|la tomara|la tomaran|la toman?|la da|la dan|la pone|lo manejan?|lo autorizan?|lo aprueban?|lo tienen?|lo sueltan?|depende|dependera|viene|corresponde|queda|recae|fica|esta|pasa|is|comes|rests|belongs|sits|lies|goes|falls|ultimately|depends)(?: (?:de|del|da|do|a|al|en|en manos de|por|con|com|with|to|up to|from|on|through|not))? (?:${ABOVE}|${THEM})`,
  `(?:depende(?:mos|ra)?|dependo) (?:de|del|da|do|di) (?:lo que (?:diga|decida|opine) )?${ABOVE}`, `up to (?:${ABOVE}|${THEM})(?! (?:standard|spec|level|code|snuff))`, `(?:lo que|como|segun|cuando) (?:diga|decida|opine|autorice|apruebe)n? ${ABOVE}`,
  // tengo que consultarlo con mi socio · lo llevo al consejo · se lo presento
  `${I_MUST} (?:primero |antes |todavia |que )*${TO_ASK} (?:[a-z]+ ){0,4}?(?:a|al|con|por|com|ao|ante|para|o|pra|no|na|en|con el|del|de)?\\s?${ABOVE}`,
  `(?:consulto|platico|comento|someto|valido|checo|converso|consulto esto|reviso esto) (?:[a-z]+ ){0,4}?(?:con|a|al|com|ante) ${ABOVE}`,
  `(?:pas|llev|present|sub|mand|somet|levo|lleva|consult|platic|explic|muestr|mostr|ensen|defend)[a-z]{0,6}(?:l[aeo]s?|sel[aeo]s?)? (?:el (?:asunto|tema|caso) |la (?:propuesta|cotizacion) |o assunto |a proposta |esto |eso |todo )?(?:a|al|con|ante|ao|para|pra) ${ABOVE}`,
  // I'd have to run it by the CFO · take it to the board · make the case to my VP
  `(?:run|running|pass|clear|check|push|walk|float|discuss|review|validate|confirm|get|getting) (?:${IT} )?(?:all |first |up |back )?(?:by|past|with|through|in front of) (?:${ABOVE}|${THEM})`, `(?:take|taking|sell|selling|pitch|present|presenting|justify|defend|submit|escalate|bring) (?:${IT} )?(?:all |first |up |back )?(?:to|before|in front of) (?:${ABOVE}|${THEM})`,
  `(?:convince|convincing|ask|talk to|check with|answer to|wait for|waiting on|sell|get) ${ABOVE}(?:'s?)?\\s?(?:to (?:sign|approve|agree|ok|okay|say|green|buy)|on board|${YES}|first|about (?:it|this)|before)`, `(?:make|making|build|building|arm[a-z]*|prepar[a-z]*) (?:the |a |el |un )?(?:business )?(?:case|caso)(?: de negocio)? (?:to|for|with|para|ante|a|con) ${ABOVE}`,
  // necesito la autorización de · needs sign-off · sujeto a aprobación · pedir permiso
  `(?:necesit[oa]|necesitamos|requiero|requiere|ocupo|falta|faltaria|me falta|nos falta|espero|esperando|preciso|aguardo|dependo de|depende de|sujet[oa] a|pendiente de|previa|previo|(?<!cuento )con|sin|a falta de|obtener|conseguir|para|pedir|pedirle|a reserva de|solo falta|en espera de|bajo|mediante|falta que me den|depende da|sujeito a) (?:todavia |aun |tener |obtener |conseguir |da |do |de |la |el |su |un |una |que |o |a )*${YES} (?:final |previa )?(?:de|del|da|do|por|a) (?:${ABOVE}|${THEM})`,
  `(?:question|decision|matter|call) for ${ABOVE}`, `(?:needs? to|has to|have to|must|will have to|would) (?:go|be taken|move) (?:up )?(?:to|through|before|past|in front of) ${ABOVE}`, `(?:can'?t|cannot|could not|couldn'?t|no puedo|nao posso) (?:[a-z]+ ){1,5}?(?:without|sin|sem) ${ABOVE}`,
  // todo pasa por compras · falta que lo aprueben · si me lo autorizan · once approved
  `(?:pasa|pasan|pasar|pasaria|se va) (?:todo |primero )?por ${ABOVE}`, `va (?:con|para|al|a) ${ABOVE} (?:primero|a firma|a autoriz|a aprob)[a-z]*`,
  // approved by corporate · get the owner on board · capex goes through Cleveland · sell it internally
  `(?<!(?:already|ya|been|was|were|fue|esta|got|foi) )(?:approved|blessed|signed off|signed|authori[sz]ed|okayed|vetted|aprobad[oa]|autorizad[oa]|firmad[oa]|aprovad[oa]) (?:by|por|pelo|pela) ${ABOVE}`,
  `(?:goes|go|gets|get sent|va|pasa|sube|vai) (?:up )?(?:to|a|al|para) ${ABOVE}(?: [a-z]+){0,3}? (?:for|para|a) (?:signature|approval|sign-?off|a decision|review|firma|aprobacion|autorizacion|visto bueno|aprovacao)`, `(?:anything|everything|todo|cualquier [a-z]+|tudo)(?: [a-z-]+){0,3}? (?:goes|go|va|pasa|sube|vai) (?:up )?(?:to|through|a|al|con|por|para) ${ABOVE}`,
  `(?:get|bring|win) ${ABOVE} (?:on board|on side|over)`, `(?:buy-?in|sign-?off|approval|blessing|ok|green light) from (?:${ABOVE}|${AREA})`,
  `(?:tem|tiene|tienen) que (?:passar|pasar) (?:pelo|pela|por) ${ABOVE}`,
) // prettier-ignore

/** The writer needs a yes, whoever's it is; es/pt/en, folded. */
export const ASKS_ANY = phrases(
  // mi jefe decide · the board has to approve · cómputo escoge
  `(?:buy-?in|sign-?off|approval|blessing|ok) from ${AREA}`, `${AREA} ${ALWAYS}(?:elige|escoge|decide|define|escolhe|(?:will )?picks?(?! up)|(?:will )?chooses?|(?:will )?decides?|(?:will )?selects?)`,
  // el que firma es mi papá · quien decide no soy yo · ella firma · lo firma el dueño
  `(?:(?:es|son|is|it'?s) )?${THEM} (?:${THING} |es quien |es el que |es la que |are the ones who |is the one who |finalmente |ultimately |e quem |me |nos )*(?:${MUST} (?:${THING} )?${TO_SAY_YES}|${SAYS_YES})`,
  // has to approve it: whoever it is
  '(?:has|needs) to (?:approve|sign off|okay|bless|give the (?:ok|green light|go-ahead))(?= (?:it|this|that|on (?:it|this|that|anything)|the (?:spend|purchase|budget|quote|project|money|number|price|final))|\\s*(?:[.,;!\\n]|$))', '(?:tienen?) que (?:autorizar|(?:aprobar|validar)(?:l[oa]s?)|dar (?:el|su) (?:visto bueno|ok|si))',
  // la firma es de ella · la última palabra la tiene el consejo · it's up to my boss
  'quien (?:tiene|da) la ultima palabra', '(?:tienen?|tem) la ultima palabra',
  // tengo que consultarlo con mi socio · lo llevo al consejo · se lo presento
  '(?:tengo|tendria|debo|tenho|necesito|me falta|hay) (?:que |de )?(?:consultarl[oa]|someterl[oa]|consultarle|preguntarle|pedirles?)(?! (?:a ustedes|con ustedes|una cotizacion|cotizacion))',
  '(?:le|luego le|despues le|ya le) (?:explico|paso|presento|aviso|digo|comento) (?:yo )?(?:luego |despues |todo )?(?:a el|al|a mi|a ella|a la)', 'se l[oa] (?:paso|llevo|presento|explico|comento|mando|ensen[oa]|doy)',
  // I'd have to run it by the CFO · take it to the board · make the case to my VP
  `(?:run|push|send|take) ${IT} up the chain`,
  // necesito la autorización de · needs sign-off · sujeto a aprobación · pedir permiso
  `(?:tengo|tendria|debo|tenho|hay|toca|necesito) (?:que |de )?(?:pedir|pedirle|esperar|conseguir|obtener|solicitar)(?:le)? (?:el |la |un |una |primero )?${YES}`, `(?:sujet[oa] a|pendiente de|a reserva de|en espera de|sujeito a) ${YES}`,
  `(?:need|needs|require|requires|requiring|awaiting|pending|subject to|waiting (?:on|for)|get|getting|take|takes|seek|seeking|must have|still need|want|have to get) (?:to (?:get|have|be|obtain) )?${OF_THEIRS}(?:${YES}|approved)(?! (?:already|ratings?|drawings?|prints?|testing|as|from (?:you|your)|of our|de ustedes))`,
  '(?:approved|decided|signed|done) at (?:the )?(?:board|corporate|executive|group|vp|director|hq|c)[- ]?level', '(?:needs?|requires?|requiere|requieren|lleva|llevan|ocupa|precisa) (?:de )?(?:two|three|four|several|multiple|more|dos|tres|cuatro|varias|mas|2|3|4|5) (?:signatures|approvals|sign-?offs|firmas|autorizaciones|aprobaciones|assinaturas)', 'get (?:it|that|this|them|the money) (?:all )?(?:approved|signed off|authori[sz]ed|funded|cleared)',
  // todo pasa por compras · falta que lo aprueben · si me lo autorizan · once approved
  '(?:me |nos |lo |la |se |que )+(?:aprueben|autoricen)', '(?:falta|espero|esperamos|hasta|en cuanto|cuando|ojala|luego de) que (?:me |nos )?(?:lo |la )?(?:firmen|den el (?:ok|si|visto bueno))', '(?:si|cuando|en cuanto|una vez que|a ver si) (?:me |nos )?(?:lo |la )?(?:aprueban|autorizan|firman|dan el (?:ok|si|visto bueno)|den el (?:ok|si|visto bueno))', 'se (?:tiene|tienen|debe|deben) (?:que )?(?:aprobar|autorizar)', 'se (?:aprueban?|autorizan?|deciden?|firman?|aprova|decide) (?:en|por|desde|alla|em|na|no)(?! linea)', '(?:si|cuando|una vez que) se (?:aprueba|autoriza|apruebe|autorice)', 'se for aprovad[oa]', "(?:if|once|when|until|unless|after) (?:it|this|it's|that|they|we|i)?\\s?(?:is |gets? |get |are |it )?(?:it )?approved",
  // approved by corporate · get the owner on board · capex goes through Cleveland · sell it internally
  '(?:sell|pitch|clear|approve|justify|defend) (?:this|it|that)? ?internally'.replaceAll(' ?', '\\s?'), 'internal (?:approval|buy-?in|sign-?off)',
  '(?:capex|capital(?: requests)?|spend|spending|purchase requests|approvals|anything (?:this|that) (?:size|big)|recommendation|(?:todo )?gastos?|inversiones|inversion) (?:like this )?(?:always |has to |have to |siempre |tiene que |tienen que |tem que )?(?:goes|go|passes|pass|pasa|pasan|pasar|sube|suben|se va|passa|passar) (?:through|to|por|a|al|para|pelo|pela|up)(?! (?:tiempo|hoy|us|you|me)(?![a-z]))', `(?:depende|dependo|dependemos) (?:de|do|da) (?:que|un|una|el|la|o|a)? ?(?:aval|ok|visto bueno|aprobacion|aprovacao|firma|autorizacion|autorizacao)`.replaceAll(' ?', '\\s?'),
  // it's out of my hands · no me mando sola · I have no say
  'no me (?:corresponde|compete|toca) (?:a mi )?(?:autorizar|decidir|aprobar|firmar|eso|esa decision)', "(?:choice|decision|call|pick|say)(?: [a-z]+)? (?:isn'?t|is not|no es|nao e) (?:mine|mia|my|minha)", 'no esta en mis manos', 'out of my hands', '(?:decided|decision|somebody|someone|people)(?: [a-z]+)? above me', 'no me mando', "(?:have|got|with) no (?:say|vote|authority|budget of my own)", "(?:don'?t|do not|doesn'?t) (?:(?:hold|control|own|manage) (?:the |a |any |my own )?(?:budget|purse|money|checkbook)|(?:have|get) (?:the |a |any )?(?:say|vote))", 'no (?:manejo|tengo|controlo|llevo) (?:el |un )?(?:presupuesto propio|dinero|chequera)', 'no manejo (?:el )?presupuesto', 'nao (?:mando|decido|aprovo)',
  // decided with others
  '(?:decision conjunta|joint decision|decisao conjunta|decidimos (?:en conjunto|juntos|en equipo|entre)|decide (?:together|jointly|as a (?:team|group))|(?:la decision )?la tomamos entre)',
  // no decido yo · not my call
  "(?:not|isn'?t|wasn'?t|ain'?t|never) (?:really |entirely |just |only |all )?(?:my|mine)\\s?(?:call|decision|say|budget|to make|to decide)", "(?:not|isn'?t|ain'?t) (?:the |a )?(?:decision[- ]?maker|one who (?:decides|signs|approves|pays))", '(?:above|beyond) my (?:pay\\s?grade|authority|limit)', "(?:don'?t|do not|can'?t|cannot|can not|couldn'?t|no) (?:have )?(?:the |any |sign |approve |purchasing |signing |final |buying |budget |spending )*(?:authority|sign-?off|authorize|sign (?:anything|it|this|for)|approve (?:anything|it|this|the)|decide (?:alone|this|that|on my own|anything)|say yes|pull the trigger|commit to anything)",
  '(?:no|nao) (?:soy (?:yo )?(?:quien|el que|la que) (?:decide|autoriza|firma|aprueba|paga|manda|toma)|sou eu (?:quem|que)|depende de (?:mi|mim)(?! (?:jef|direc))|me toca (?:a mi )?decidir|es (?:mi )?(?:decision|mia)|tengo (?:la |yo )?(?:autoridad|facultad|firma(?! (?:electronica|digital))|ultima palabra|decision|autorizacion|presupuesto propio|poder|autonomia)|tenho (?:autonomia|alcada)|puedo (?:autorizar|decidir|firmar|aprobar|comprometer)|(?:lo |la |los )?(?:decido|autorizo|apruebo|firmo|aprovo)|la tengo yo|tomo (?:yo )?(?:la|las) decision)',
  "not (?:authori[sz]ed|allowed|empowered|cleared) to (?:sign|approve|buy|spend|commit)", 'no estoy (?:autorizad[oa]|facultad[oa])', 'yo no (?:lo |la |los )?(?:decido|autorizo|apruebo|firmo|mando|pago)', '(?:yo )?(?:solo |nomas |nada mas |unicamente |so )?(?:recomiendo|propongo|sugiero|opino)(?: y|, pero| pero| e| nada mas|\\.|,)', "i(?:'ll| will)? (?:(?:only|just|can only|merely) (?:recommend|suggest|advise)|(?:recommend|suggest|advise)(?=,| and| but))", 'my recommendation (?:goes|is only|then)', "(?:recommend|suggest|propose|specify|spec it|recomendar|proponer)[a-z, ]{0,12} (?:but|pero) (?:not|no|i can'?t|can'?t|don'?t|cannot)",
) // prettier-ignore

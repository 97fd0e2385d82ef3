import { phrases } from '../text/pattern.ts'
import {
  ABOVE,
  DECISION,
  I_MUST,
  I_SAY_YES,
  MUST,
  SAYS_YES,
  THEM,
  TO_ASK,
  TO_SAY_YES,
  YES,
} from './authority-words.ts'

// Who says yes to a purchase, as phrases over the words of authority-words.ts; es/pt/en, folded.

const THING = '(?:lo|la|los|las|le|les|esto|eso|todo|o|a|isso)'
const NOBODY =
  "(?:nadie(?: mas)?|ninguem|no\\s?body(?: else)?(?:'s)?|any\\s?body(?: else)?(?:'s)?|any\\s?one(?: else)?(?:'s)?|no one(?: else)?(?:'s)?|otra persona|another (?:person|signature|soul))"
const LITTLE = '(?:[a-z]+ ){0,2}?'

/** The writer decides. */
export const DECIDES = phrases(
  // yo autorizo · yo lo decido · lo decido yo · autorizo el gasto
  `(?:yo|eu) (?:mism[oa] |tambien |sol[oa] |si |tambem |mesm[oa] )?(?:${THING} )?${I_SAY_YES}`,
  `(?:${THING} )?${I_SAY_YES} (?:yo|eu)`,
  `${THING} (?:autorizo|decido|apruebo|aprovo|firmo|pago|defino|assino)(?! con)`,
  '(?:autorizo|apruebo|aprovo|decido|defino) (?:sobre|el|la|los|las|todo|todas|compras|gastos|este|esta|estas|estos|sol[oa]|direct[oa]|sin|hasta|o|a|os|as)',
  'firmo (?:la |el |los |las |mi |de |una )?(?:orden(?:es)?|oc|contratos?|pedidos?|cheques?|compras?|hoy|manana|esta semana|lunes|martes|miercoles|jueves|viernes|ya|sin|hasta|propuesta|cotizacion|acuerdo)',
  // soy quien decide · quien decide soy yo · quem bate o martelo sou eu · el que firma es un servidor
  `(?:soy|sou) (?:yo |eu )?(?:quien|quem|el que|la que|o que|a que) (?:${THING} )?(?:${SAYS_YES}|tom[ao] la(?:s)? decision(?:es)?|${I_SAY_YES}|compra)`,
  `(?:quien|quem|el que|la que|el unico que) (?:${THING} )?(?:${SAYS_YES}|compra)(?: aqui| aca| en esto| esto| la compra| isso| las compras| todo)? (?:soy|sou|es (?:yo|su servidor|un servidor|una servidora))`,
  '(?:me toca|me corresponde) (?:a mi )?(?:decidir|autorizar|firmar|aprobar|elegir)',
  // la decisión es mía · my call · it's my budget
  `${DECISION} (?:final )?(?:${LITTLE}(?:es|e|la tengo|la tomo|la doy|esta en|cae en|recae en|depende de|depende solo de|queda en|is|rests|sits|stops|lies|stays|ends) )(?:toda |solo |so |entirely |all |only |with |a )*(?:mi[oa]?|minha|meu|mis manos|yo|eu|mine|me|here with me)(?! (?:jef|direc|geren|duen|soci|papa|espos|consej|corpor|boss|manager|part))`,
  "(?:it'?s|it is|this is|that'?s|entirely|all|is) (?:all |entirely |totally )?my (?:call|decision|budget|money|signature|say)(?! to make recommend)",
  '(?<=(?:^|[.,;:!?\\n-]\\s*|and ))my (?:call|decision|signature)(?=\\s*(?:[.,;!\\n]|$))',
  'depende (?:solo |solamente |unicamente |nada mas |so |apenas )?de (?:mi|mim)(?! (?:jef|direc|geren|duen|soci|papa|espos|consej|corpor|patron|diret))', 'my (?:call|decision|budget|signature) (?:alone|only|to make|covers|and mine|is enough|is all|gets it|does it)',
  '(?:(?:con|basta|solo (?:con|hace falta|necesita)) mi (?:firma|ok|visto bueno|autorizacion))', 'mi firma (?:basta|alcanza|es suficiente|es la que cuenta)', 'decision (?:mia|propia)', 'mi decision',
  // tengo la última palabra · I have signing authority
  'tengo (?:yo )?(?:(?:toda |plena )?(?:la |mi |el )?)(?:ultima palabra|palabra final|decision(?: final)?|autoridad|autonomia|facultad(?:es)?|atribucion(?:es)?|poder (?:de (?:decision|compra|firma)|para)|firma(?: autorizada)?|carta blanca|luz verde para (?:comprar|contratar|firmar|cerrar)|manga ancha)',
  'tenho (?:autonomia|alcada|poder de decisao|a palavra final|a ultima palavra|carta branca|verba aprovada|orcamento aprovado)',
  "(?:i|we|i'?ve|i do) (?:alone |also |personally |do )?(?:have|got|hold|carry) (?:the |full |my own |complete |final |sole |an approved |approved |signing |signature |purchasing |spending |spend |budget |capex |buying |signatory |purchase )*(?:authority|autonomy|sign-?off|final say|last word|last say|final word|purse strings|checkbook|signatory)",
  // I approve · I can sign · I make the call
  "(?:i|i'?ll|i will|i'?d|i do|i get to|i'm able to|i am able to) (?:can |could |also |personally |alone |just |get to |have to |will |to |myself )*(?:approve|decide|sign off|sign (?:the |my own |all |those )?(?:checks?|cheques?|contracts?|pos?|purchase orders?|orders|for it|it|this|off)|green-?light|authori[sz]e|pull the trigger|write the checks?|cut the (?:po|checks?)|make (?:the|that|this|these|all|all the|those|every|final) (?:final |buying |purchasing )?(?:calls?|decisions?)|call the shots|control the (?:budget|spend|purse)|own the (?:budget|decision|p&l|spend|capex|capital|number)|pay for (?:it|this)|pay the bills)",
  "i'?m (?:the )?(?:sole |final |only |main |ultimate )?(?:decision[- ]?maker|approver|signatory|signer|budget (?:owner|holder)|one (?:who|that) (?:decides|signs|approves|pays|buys|makes the call))", '(?:soy|sou) (?:el |la |o |a )?(?:unic[oa] )?(?:tomador[a]? de decision(?:es)?|decisor[a]?)',
  '(?:puedo|posso|estoy (?:autorizad[oa]|facultad[oa]) (?:para|a)|tengo permiso (?:para|de)) (?:yo )?(?:autorizar|aprobar|firmar|decidir|contratar|cerrar|comprar|aprovar|assinar)(?:l[oa]s?)? (?:sol[oa]|direct[oa]|directamente|sin|yo|la|el|este|esta|por mi|sozinh[oa]|hoy|de una|compras|gastos)', "(?:i'?m|i am) (?:authori[sz]ed|cleared|empowered) to (?:sign|buy|spend|commit|approve|close|purchase|place)",
  // my boss lets me commit · me dieron chance de cerrar
  '(?:lets?|allows?|authori[sz]ed|authori[sz]es|trusts?|empowers?|cleared) me (?:to )?(?:commit|approve|sign|buy|spend|decide|pick|close|make)', '(?:me|nos) (?:dejan?|permiten?|autoriza(?:n|ron)?|dio|dieron|da|dan|deixam?|deu|deram) (?:chance|permiso|facultad(?:es)?|poder|autoridad|carta blanca|libertad|luz verde|autonomia|mano libre|margen|manga ancha|para)?\\s?(?:de |para |a )?(?:cerrar|firmar|contratar|comprar|decidir|autorizar|gastar|elegir|escoger|fechar|assinar)',
  // sin pedirle permiso a nadie · I don't need anybody's signature
  `(?:sin|sem|without) (?:tener que |que |having to |needing to )?(?:pedir(?:le)?|consultar(?:lo|le)?|preguntar(?:le)?|avisar(?:le)?|precisar|asking|checking with|going to|needing|consultarlo con)[a-z' ]{0,26}${NOBODY}`,
  `(?:no|nao|not|don'?t|doesn'?t|won'?t|never) (?:tengo|tiene|tenemos|hay|necesito|necesita|ocupo|requiero|requiere|preciso|precisa|debo|dependo|depende|need|have|require|has)[a-z' ]{0,34}${NOBODY}`,
  `${NOBODY} (?:tiene que|debe|necesita|has to|needs to|must|tem que)?\\s?(?:decid|autoriz|firm|aprob|aprueb|sign|decide|approve|ask|assin|aprov)[a-z]*`, `no (?:tiene|necesita|requiere|debe|hay) (?:que )?(?:pasar|ir|subir)[a-z ]{0,24}(?:${NOBODY}|corporativo|comite|consejo)`, "nobody'?s [a-z]+ but mine", 'no need to (?:run|take|check)[a-z ]{0,16}(?:up|by|with|past)',
  // the yes that was given: ya me lo autorizaron · I've got the money approved
  '(?:autorizad[oa]|aprobad[oa]|firmad[oa]|visto bueno|aprovad[oa]) por (?:mi|mim)(?! (?:jef|direc|geren|duen|soci|papa|consej|part))', '(?:me lo|me la|ya me|nos lo|nos la|ya nos) (?:autorizaron|aprobaron|firmaron|liberaron|aprovaram)(?! (?:parcial|a medias))', 'ya me dieron (?:el (?:ok|visto bueno|presupuesto|si)|luz verde|la autorizacion)', 'ya (?:lo |la )?tengo (?:el |la )?(?:autorizad[oa]|aprobad[oa]|presupuesto autorizado|autorizacion|aprobacion|firma|visto bueno|luz verde)', 'tengo (?:ya )?(?:el |un |mi |la )?(?:presupuesto|recurso|dinero|partida|gasto|capex|monto)(?: ya)? (?:aprobad[oa]|autorizad[oa]|liberad[oa]|asignad[oa])', "(?:i|i'?ve|we|we'?ve) (?:already )?(?:have|got|has) (?:the |my )?(?:budget|money|funds|funding|po|capex|dollars)(?: already)? (?:approved|signed|released|in hand)",
  // the writer's own money
  '(?:es|sale de|viene de|pago de|va contra|con cargo a|con) mi (?:propio |propia )?(?:presupuesto|bolsillo|bolsa|cuenta|dinero|centro de costos)', '(?:el )?presupuesto es mio', '(?:administro|manejo|controlo|ejerzo) (?:yo )?(?:el|mi) (?:propio )?presupuesto', 'presupuesto propio', '(?:out of|from|comes out of|on|under|with|within) my (?:own )?(?:budget|pocket|authority|signature|signing authority|say-?so|p&l|cost center)', "(?:the )?(?:budget|money|money's|checkbook|budget's|capex)(?: [a-z ]{0,20})?(?: and it'?s| is|, it'?s) mine",
) // prettier-ignore

/** The writer needs somebody's yes. */
export const ASKS = phrases(
  // mi jefe decide · the board has to approve
  `${ABOVE} (?:siempre |finalmente |ultimately |finally |still |also |always |just |todavia |al final |tambien |es quien |es el que |es la que |son quienes |is the one who |are the ones who |e quem |que es quien |who |que |me |nos |${THING} )*${SAYS_YES}`,
  `${ABOVE} (?:${THING} |me |nos |todavia |still |also |first )*${MUST} (?:${THING} |still |also |first |primero |antes )?${TO_SAY_YES}`,
  // el que firma es mi papá · quien decide no soy yo · ella firma
  `(?:quien|quienes|quem|el que|la que|los que|the one who|the person who) (?:${THING} |finalmente |realmente )?(?:${SAYS_YES})(?: [a-z]+){0,3}? (?:es|son|sera|e|sao|is|are)(?! (?:mi|yo|su servidor|un servidor)(?![a-z]))(?: ${ABOVE}| ${THEM})?`,
  `(?:(?:es|son|is|it'?s) )?${THEM} (?:${THING} |es quien |es el que |es la que |are the ones who |is the one who |finalmente |ultimately |e quem |me |nos )*(?:${MUST} (?:${THING} )?${TO_SAY_YES}|${SAYS_YES})`,
  `(?:lo|la|los|las|eso|esto) (?:${SAYS_YES}|ve|lleva|maneja) ${ABOVE}`,
  `${MUST} (?:${THING} |me )?${TO_SAY_YES}(?: por)? ${ABOVE}`,
  // la firma es de ella · la última palabra la tiene el consejo · it's up to my boss
  `${DECISION} (?:final )?(?:no )?(?:es|e|la tienen?|la tomara|la tomaran|la toman?|la da|la dan|la pone|lo manejan?|lo autorizan?|lo aprueban?|lo tienen?|lo sueltan?|depende|dependera|viene|corresponde|queda|recae|fica|esta|pasa|is|comes|rests|belongs|sits|lies|goes|falls|ultimately|depends)(?: (?:de|del|da|do|a|al|en|en manos de|por|con|com|with|to|up to|from|on|through|not))? (?:${ABOVE}|${THEM})`,
  `(?:depende(?:mos|ra)?|dependo) (?:de|del|da|do|di) (?:lo que (?:diga|decida|opine) )?${ABOVE}`, `up to (?:${ABOVE}|${THEM})`, `(?:lo que|como|segun|cuando) (?:diga|decida|opine|autorice|apruebe)n? ${ABOVE}`,
  // tengo que consultarlo con mi socio · I'd have to run it by the CFO
  `${I_MUST} (?:primero |antes |todavia |que )*${TO_ASK} (?:[a-z]+ ){0,4}?(?:a|al|con|por|com|ao|ante|para|o|pra|no|na|en|con el|del|de)?\\s?${ABOVE}`,
  '(?:tengo|tendria|debo|tenho|necesito|me falta|hay) (?:que |de )?(?:consultarl[oa]|someterl[oa]|consultarle|preguntarle|pedirles?)(?! (?:a ustedes|con ustedes|una cotizacion|cotizacion))', `(?:pas|llev|present|sub|mand|somet|levo|lleva|consult|platic|explic|muestr|ensen)[a-z]{0,6}(?:l[aeo]s?|sel[aeo]s?)? (?:el (?:asunto|tema|caso) |la (?:propuesta|cotizacion) |o assunto |a proposta |esto |eso |todo )?(?:a|al|con|ante|ao|para|pra) ${ABOVE}`, '(?:le|luego le|despues le|ya le) (?:explico|paso|presento|aviso|digo|comento) (?:yo )?(?:luego |despues |todo )?(?:a el|al|a mi|a ella|a la)', 'se l[oa] (?:paso|llevo|presento|explico|comento|mando|ensen[oa]|doy)',
  `(?:run|running|pass|clear|check|get|getting|take|taking|bring|put|push|walk|float|sell|selling|pitch|discuss|review|validate|confirm|go over|present|presenting|justify|defend) (?:it|this|that|any [a-z]+|the [a-z]+|a [a-z]+|everything|anything|things|your [a-z]+|pricing|numbers?|quotes?|all of it|them|these|one)?\\s?(?:all |first |up |back )?(?:up the chain|(?:by|past|with|through|to|in front of|before) (?:${ABOVE}|${THEM}))`,
  `(?:convince|convincing|ask|talk to|check with|answer to|wait for|waiting on|sell|get) ${ABOVE}(?:'s?)?\\s?(?:to (?:sign|approve|agree|ok|okay|say|green|buy)|on board|${YES}|first|about (?:it|this)|before)`,
  // necesito la autorización de · needs sign-off · sujeto a aprobación
  `(?:necesit[oa]|necesitamos|requiero|requiere|ocupo|falta|faltaria|me falta|nos falta|espero|esperando|preciso|aguardo|dependo de|depende de|sujet[oa] a|pendiente de|previa|previo|con|sin|a falta de|obtener|conseguir|para|pedir|pedirle|a reserva de|solo falta|en espera de|bajo|mediante|falta que me den|depende da|sujeito a) (?:todavia |aun |tener |obtener |conseguir |da |do |de |la |el |su |un |una |que |o |a )*${YES} (?:final |previa )?(?:de|del|da|do|por|a) (?:${ABOVE}|${THEM})`, `(?:tengo|tendria|debo|tenho|hay|toca|necesito) (?:que |de )?(?:pedir|pedirle|esperar|conseguir|obtener|solicitar)(?:le)? (?:el |la |un |una |primero )?${YES}`, `(?:sujet[oa] a|pendiente de|a reserva de|en espera de|sujeito a) ${YES}`,
  `(?:need|needs|require|requires|requiring|awaiting|pending|subject to|waiting (?:on|for)|get|getting|take|takes|seek|seeking|must have|still need|want|have to get) (?:to (?:get|have|be|obtain) )?(?:a |an |the |his |her |their |my |our |final |formal |corporate |board |management |executive |some |more |another )*(?:[a-z]+'s |[a-z]+ )?(?:${YES}|approved)(?! already)`,
  // no decido yo · not my call
  "(?:not|isn'?t|wasn'?t|ain'?t|never) (?:really |entirely |just |only |all )?(?:my|mine)\\s?(?:call|decision|say|budget|to make|to decide)?", "(?:not|isn'?t|ain'?t) (?:the |a )?(?:decision[- ]?maker|one who (?:decides|signs|approves|pays))", '(?:above|beyond) my (?:pay\\s?grade|authority|limit)', "(?:don'?t|do not|can'?t|cannot|can not|couldn'?t|no) (?:have )?(?:the |any |sign |approve |purchasing |signing |final |buying |budget |spending )*(?:authority|sign-?off|authorize|sign (?:anything|it|this|for)|approve (?:anything|it|this|the)|decide (?:alone|this|that|on my own|anything)|say yes|pull the trigger|commit)",
  '(?:no|nao) (?:soy (?:yo )?(?:quien|el que|la que)|sou eu (?:quem|que)|depende de (?:mi|mim)|me toca (?:a mi )?decidir|es (?:mi )?(?:decision|mia)|tengo (?:la |yo )?(?:autoridad|facultad|firma|ultima palabra|decision|autorizacion|presupuesto propio|poder|autonomia)|tenho (?:autonomia|alcada)|puedo (?:autorizar|decidir|firmar|aprobar|comprometer)|(?:lo |la |los )?(?:decido|autorizo|apruebo|firmo|aprovo)|la tengo yo|tomo (?:yo )?(?:la|las) decision)',
  'yo no (?:lo |la |los )?(?:decido|autorizo|apruebo|firmo|mando|pago)', '(?:yo )?(?:solo |nomas |nada mas |unicamente |so )?(?:recomiendo|propongo|sugiero|opino|recomendo)(?: y|, pero| pero| e| nada mas|\\.|,)', 'i (?:only |just |can only |merely )(?:recommend|suggest|advise)', 'quien (?:tiene|da) la ultima palabra', '(?:tienen?|tem) la ultima palabra',
) // prettier-ignore

/** The writer only gathers what another asked for. */
export const GATHERS = phrases(
  // mi jefe me pidió · our plant manager asked me
  `${ABOVE} (?:[a-z]+ ){0,3}?(?:(?:me|nos) (?:pidio|pide|pidieron|encargo|encarga|encargaron|mando|manda|solicito|solicita|dijo|dejo|puso|trae|tiene (?:buscando|cotizando|viendo)|pediu|pediram|mandou)|quiere que (?:yo |le )?(?:cotice|busque|junte|consiga|investigue|vea|averigue|pida)|(?:has |had )?(?:asked|tasked|told|sent|assigned|instructed|wants|wanted|directed|put) (?:me|us))`,
  '(?:me|nos) (?:pidio|pidieron|pide|encargo|encargaron|mando|mandaron|solicito|solicitaron|asigno|asignaron|dieron la tarea|pediu|pediram|dejaron|tocó|toco) (?:mi |el |la |que |de |a |buscar|cotizar|investigar|conseguir|juntar|averiguar|ver|hacer|preguntar|contactar|recabar|levantar|pedir|reunir)', '(?:asked|tasked|told|wants|instructed|assigned) me (?:to|with)', "(?:i was|i'?ve been|been|got) (?:asked|told|tasked|assigned|instructed|voluntold)",
  // de parte de la ingeniera · on behalf of our VP
  '(?:por )?(?:encargo|instrucciones?|indicacion(?:es)?|orden(?:es)?|solicitud|peticion|pedido) (?:de|del|da|do) (?:mi |la |el |los |nuestr[oa] )?(?:ing|lic|dra?|jef|direc|geren|duen|soci|senor|presid|consej|corpor|doctor|contador|encargad|administrador|diretor|patron)[a-z.]*', '(?:de parte|a nombre|en nombre|em nome) (?:de|del|da|do) (?:mi |la |el |los |nuestr[oa] |meu |minha )?(?:ing|lic|dra?|jef|direc|geren|duen|soci|senor|presid|c\\.?[etfio]\\.?o|c\\.p|contador|encargad|administrador|arq|mtr|superint|papa|espos|doctor|diretor|patron)[a-z.]*', 'on behalf of (?:our|my|the|mr|ms|mrs|dr)',
  // yo sólo junto las cotizaciones · I'm just gathering quotes
  "(?:i'?m|i am|just|only|simply|solely) (?:just |only |here )?(?:gathering|collecting|compiling|pulling together|rounding up|the messenger|doing the legwork|doing the research|running the errand|passing (?:this|it) along|lining up)", '(?:gathering|collecting|getting|pulling) (?:quotes|prices|bids|options|info|information|numbers|pricing) for (?:my|our|the|him|her|them)', 'i support (?:him|her|them|the leadership)', 'i (?:just |only )?(?:run|handle|do|process|manage|push) the (?:paper|paperwork|po|pos|bidding|bids?|paper trail)',
  '(?:yo )?(?:solo|solamente|nomas|nada mas|unicamente|simplemente|so|apenas) (?:(?:le|les|estoy|ando|me toca|me encargo de|soy (?:el|la) (?:que|mensajer[oa])|soy quien|vengo|me pidieron|lhe|estou|te|l[oa]s|hago|armo|yo) )*(?:(?:recab|junt|cotiz|busc|recopil|pregunt|averigu|pas|agend|captur|llen|recolect|levant|envi|mand|colet|pesquis|transmit|arm|present|mont)(?:o|ando|ar)|recojo|recogiendo|consigo|consiguiendo|conseguir|reuno|reuniendo|reunir|mensajer[oa]|coordin(?:o|ando) la|intermediari[oa]|el encargo|la cotizacion|la busqueda)', 'yo (?:recojo|junto|recabo|reuno|consigo) (?:las |los |[a-z]+ )?(?:cotizaciones|opciones|precios|propuestas|informacion)', '(?:estoy|ando|estamos) (?:solo |nomas |nada mas )?(?:juntando|recabando|reuniendo|recopilando|recolectando|levantando) (?:las |los |la |el )?(?:opciones|cotizaciones|precios|informacion|propuestas|info|datos)',
  `(?:para|for) (?:que )?${ABOVE} (?:las |los |lo |la |pueda |can |to )?(?:revise|vea|decida|elija|escoja|compare|decide|review|look|choose|pick)n?`, '(?:yo )?(?:pongo|planteo|armo|redacto) (?:la|el) (?:necesidad|requerimiento|caso|expediente)',
) // prettier-ignore

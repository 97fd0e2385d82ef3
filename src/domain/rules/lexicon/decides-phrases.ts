import { phrases } from '../text/pattern.ts'
import { DECISION, I_SAY_YES, SAYS_YES, YES } from './authority-words.ts'

const THING = '(?:lo|la|los|las|le|les|esto|eso|todo|o|a|isso)'
const NOBODY =
  "(?:nadie(?: mas)?|ninguem|no\\s?body(?: else)?(?:'s)?|any\\s?body(?: else)?(?:'s)?|any\\s?one(?: else)?(?:'s)?|no one(?: else)?(?:'s)?|otra persona|another (?:person|signature|soul))"
const OF_OTHERS = '(?! (?:jef|direc|geren|duen|soci|papa|espos|consej|corpor|boss|manager|part|patron|diret))'
const BUY =
  '(?:cerrar|firmar|contratar|comprar|decidir|autorizar|aprobar|gastar|elegir|escoger|fechar|assinar|aprovar)(?:l[oa]s?)?'

/** The writer decides this purchase; es/pt/en, folded. */
export const DECIDES = phrases(
  // yo autorizo · yo lo decido · lo decido yo · autorizo el gasto · firmo la orden
  `(?:yo|eu) (?:mism[oa] |tambien |sol[oa] |si |tambem |mesm[oa] )?(?:${THING} )?${I_SAY_YES}`,
  `(?:${THING} )?${I_SAY_YES} (?:yo|eu)`,
  `${THING} (?:autorizo|decido|apruebo|aprovo|firmo|defino|assino)(?! con)`, '(?:lo|la) pago',
  '(?:autorizo|apruebo|aprovo|decido|defino) (?:sobre|el|la|los|las|todo|todas|compras|gastos|este|esta|estas|estos|sol[oa]|direct[oa]|sin|hasta|o|a|os|as)',
  'firmo (?:la |el |los |las |mi |de |una )?(?:orden(?:es)?|oc|contratos?|pedidos?|cheques?|compras?|hoy|manana|esta semana|lunes|martes|miercoles|jueves|viernes|ya|sin|hasta|propuesta|cotizacion|acuerdo)',
  // soy quien decide · quien decide soy yo · quem bate o martelo sou eu · el que firma es un servidor
  `(?:soy|sou) (?:yo |eu )?(?:quien|quem|el que|la que|o que|a que) (?:${THING} )?(?:${SAYS_YES}|tom[ao] la(?:s)? decision(?:es)?|${I_SAY_YES}|compra|manda)`,
  `(?:quien|quem|el que|la que|el unico que) (?:${THING} )?(?:${SAYS_YES}|compra|manda)(?: aqui| aca| en esto| esto| la compra| isso| las compras| todo)? (?:soy|sou|es (?:yo|su servidor|un servidor|una servidora))`,
  '(?:me toca|me corresponde) (?:a mi )?(?:decidir|autorizar|firmar|aprobar|elegir)',
  // la decisión es mía · depende sólo de mí · la firma la pongo yo
  `${DECISION} (?:final )?(?:[a-z]+ ){0,2}?(?:es|e|la tengo|la tomo|la doy|la pongo|esta en|cae en|recae en|depende de|depende solo de|queda en|is|rests|sits|stops|lies|stays|ends) (?:toda |solo |so |entirely |all |only |with |a )*(?:mi[oa]?|minha|meu|mis manos|yo|eu|mine|me|here with me)${OF_OTHERS}`,
  `depende (?:solo |solamente |unicamente |nada mas |so |apenas )?de (?:mi|mim)${OF_OTHERS}`, 'decision (?:mia|propia)', 'mi decision',
  '(?:con|basta|solo con|solo hace falta|solo necesita) mi (?:firma|ok|visto bueno|autorizacion)', 'mi firma (?:basta|alcanza|es suficiente|es la que cuenta)',
  // my call · it's my budget · the buck stops here with me
  "(?:it'?s|it is|this is|that'?s|entirely|all|is) (?:all |entirely |totally )?my (?:call|decision|budget|money|signature|say)(?! to make recommend)", '(?<=(?:^|[.,;:!?\\n-]\\s*|and ))my (?:call|decision|signature)(?=\\s*(?:[.,;!\\n]|$))', 'my (?:call|decision|budget|signature) (?:alone|only|to make|covers|and mine|is enough|is all|gets it|does it)',
  // tengo la última palabra · tenho alçada · I have signing authority
  '(?:tengo|cuento con|dispongo de) (?:yo )?(?:toda |plena |plenas )?(?:la |mi |el |las )?(?:ultima palabra|palabra final|decision(?: final)?|autoridad|autonomia|facultad(?:es)?|atribucion(?:es)?|poder (?:de (?:decision|compra|firma)|para)|firma autorizada|firma(?= (?:para|hasta|en esto))|carta (?:blanca|abierta)|luz verde para (?:comprar|contratar|firmar|cerrar)|manga ancha)', 'tenho (?:autonomia|alcada|poder de decisao|a palavra final|a ultima palavra|carta branca|verba aprovada|orcamento aprovado)',
  "(?:i|we|i'?ve|i do) (?:alone |also |personally |do )?(?:have|got|hold|carry) (?:the |full |my own |complete |final |sole |an approved |approved |signing |signature |purchasing |spending |spend |budget |capex |buying |signatory |purchase )*(?:authority|autonomy|sign-?off|final say|last word|last say|final word|purse strings|checkbook|signatory)",
  // I approve · I can sign the contract · I make the call · I'm the decision maker
  "(?:i|i'?ll|i will|i'?d|i do|i get to|i'm able to|i am able to) (?:can |could |also |personally |alone |just |get to |have to |will |to |myself )*(?:approve|decide|sign off|sign (?:the |my own |all |those )?(?:checks?|cheques?|contracts?|pos?|purchase orders?|orders|for it|it|this|off)|green-?light|authori[sz]e|pull the trigger|write the checks?|cut the (?:po|checks?)|make (?:the|that|this|these|all|all the|those|every|final) (?:final |buying |purchasing )?(?:calls?|decisions?)|call the shots|control the (?:budget|spend|purse)|own the (?:budget|decision|p&l|spend|capex|capital|number)|pay for (?:it|this)|pay the bills)",
  "i'?m (?:the )?(?:sole |final |only |main |ultimate )?(?:decision[- ]?maker|approver|signatory|signer|budget (?:owner|holder)|one (?:who|that) (?:decides|signs|approves|pays|buys|makes the call))", '(?:soy|sou) (?:el |la |o |a )?(?:unic[oa] )?(?:tomador[a]? de decision(?:es)?|decisor[a]?)', 'responsable del presupuesto',
  `(?:puedo|posso|estoy (?:autorizad[oa]|facultad[oa]) (?:para|a)|tengo permiso (?:para|de)) (?:yo )?${BUY} (?:sol[oa]|direct[oa]|directamente|sin|yo|la|el|este|esta|por mi|sozinh[oa]|hoy|de una|compras|gastos)`, "(?:i'?m|i am) (?:authori[sz]ed|cleared|empowered) to (?:sign|buy|spend|commit|approve|close|purchase|place)",
  // my boss lets me commit · me dieron carta blanca para contratar
  '(?:lets?|allows?|authori[sz]ed|authori[sz]es|trusts?|empowers?|cleared) me (?:to )?(?:commit|approve|sign|buy|spend|decide|pick|close|make)',
  `(?:me|nos) (?:dejan?|permiten?|autoriza(?:n|ron)?|dio|dieron|da|dan|deixam?|deu|deram) (?:chance|permiso|facultad(?:es)?|poder|autoridad|carta (?:blanca|abierta|branca)|libertad|luz verde|autonomia|mano libre|margen|manga ancha|para)?\\s?(?:de |para |a )?${BUY}`,
  // sin pedirle permiso a nadie · I don't need anybody's signature · nobody else has to sign
  `(?:sin|sem|without) (?:tener que |que |having to |needing to )?(?:pedir(?:le)?|consultar(?:lo|le)?|preguntar(?:le)?|avisar(?:le)?|precisar|asking|checking with|going to|needing)[a-z' ]{0,26}${NOBODY}`,
  `(?:no|nao|not|don'?t|doesn'?t|won'?t|never) (?:l[eo]s? )?(?:(?:tengo|tiene|tenemos|hay|preciso|need|have|has|debo) (?:que |to |de )?)?(?:pido|pedir(?:le|selo)?|consult[a-z]*|pregunt[a-z]*|dependo|depende|depend|ask|check with|answer to|clear it with|run it by|pasa|pasar|passar)[a-z' ]{0,24}${NOBODY}`,
  `(?:no|nao|not|don'?t|doesn'?t|won'?t|never) (?:necesit[oa]|ocupo|requier[oe]|precis[oa]|need|require|tengo que tener|hace falta) (?:la |el |de |da |a |o )*(?:${YES} (?:de |da |do |from )?)?${NOBODY}(?: ${YES})`, `(?:no|nao|don'?t|doesn'?t) (?:necesit[oa]|ocupo|requier[oe]|precis[oa]|need|require|tengo que pedir) (?:la |el |de |da |a |o )*${YES} (?:de |da |do |from |a )?${NOBODY}`,
  `(?:nadie mas|no one else|nobody else|ninguem mais) (?:tiene que|debe|necesita|has to|needs to|must|tem que)?\\s?(?:decid|autoriz|firm|aprob|aprueb|sign|decide|approve|ask|assin|aprov)[a-z]*`, `no (?:tiene|necesita|requiere|debe|hay) (?:que )?(?:pasar|ir|subir)[a-z ]{0,24}(?:${NOBODY}|corporativo|comite|consejo)`, "nobody'?s [a-z]+ but mine", 'no need to (?:run|take|check)[a-z ]{0,16}(?:up|by|with|past)',
  // the yes that was given to him: ya me lo autorizaron · I've got $120k approved
  `(?:autorizad[oa]|aprobad[oa]|firmad[oa]|visto bueno|aprovad[oa]) por (?:mi|mim)${OF_OTHERS}`, '(?:me lo|me la|ya me|nos lo|nos la|ya nos) (?:autorizaron|aprobaron|firmaron|liberaron|aprovaram)(?! (?:parcial|a medias))', 'ya me dieron (?:el (?:ok|visto bueno|presupuesto|si)|luz verde|la autorizacion)', 'ya (?:lo |la )?tengo (?:el |la )?(?:autorizad[oa]|aprobad[oa]|presupuesto autorizado|autorizacion|aprobacion|firma|visto bueno|luz verde)',
  'tengo (?:ya )?(?:el |un |mi |la )?(?:presupuesto|recurso|dinero|partida|gasto|capex|monto)(?: ya)? (?:aprobad[oa]|autorizad[oa]|liberad[oa]|asignad[oa])', "(?:i|i'?ve|we|we'?ve) (?:already )?(?:have|got|has) (?:the |my )?(?:budget|money|funds|funding|po|capex|dollars)(?: already)? (?:approved|signed|released|in hand)", '(?:tengo|tenemos|i have|i.ve got|we have|we.ve got|i got|tenho) (?:ya |already )?(?:unos |about )?[$0-9.,]+\\s?(?:k|mil|m|mdp|millones|million|thousand)?(?: (?:pesos|dolares|usd|soles|reais|de pesos|dollars))? (?:ya |already )?(?:aprobad|autorizad|liberad|asignad|approved|signed|released|set aside|earmarked|budgeted|aprovad)[a-z]*',
  // his own money
  '(?:es|sale de|viene de|pago de|va contra|con cargo a|con) mi (?:propio |propia )?(?:presupuesto|bolsillo|bolsa|cuenta|dinero|centro de costos)', '(?:el )?presupuesto es mio', '(?:administro|manejo|controlo|ejerzo) (?:yo )?(?:el|mi) (?:propio )?presupuesto', 'presupuesto propio', '(?:out of|from|comes out of|on|under|with|within) my (?:own )?(?:budget|pocket|authority|signature|signing authority|say-?so|p&l|cost center)', "(?:the )?(?:budget|money|money's|checkbook|budget's|capex)(?: [a-z ]{0,20})?(?: and it'?s| is|, it'?s) mine",
) // prettier-ignore

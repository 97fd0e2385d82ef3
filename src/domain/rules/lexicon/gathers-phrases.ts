import { phrases } from '../text/pattern.ts'
import { ABOVE, CHIEF } from './authority-words.ts'

const SOMEBODY =
  '(?:ing|lic|dra?|jef|direc|geren|duen|soci|senor|presid|consej|corpor|doctor|contador|encargad|administrador|diretor|patron|c\\.?[etfio]\\.?o|c\\.p|arq|mtr|superint|papa|espos)[a-z.]*'
const OUR = '(?:mi |la |el |los |nuestr[oa] |meu |minha )?'

const ASKED_ME =
  '(?:[a-z]+ ){0,3}?me (?:pidio|pide|pidieron|encargo|encarga|encargaron|(?:mando|manda)(?! (?:esto|este|esta|un |una |el |la |su |saludos))|solicito|solicita|dejo (?:encargad|la tarea|buscar|cotizar)|puso a|trae|tiene (?:buscando|cotizando|viendo)|pediu|pediram|mandou)'
const TOLD_ME =
  '(?:[a-z]+ ){0,3}?(?:has |had )?(?:asked|tasked|told|sent|assigned|instructed|wants|wanted|directed|put) (?:me|us) (?:to|for|with|on|looking|out to)|(?:has|have|got|had) me (?:[a-z]+ )?[a-z]+ing'
const WANTS_ME =
  '(?:(?:pediu|mandou)(?: para)? (?:cot|pesquis|busc|pergunt|orc)[a-z]*|(?:pediu|mandou|quer|quiere|pidio) (?:para |que )(?:eu|yo) [a-z]+|quiere que (?:yo |le )?(?:cotice|busque|junte|consiga|investigue|vea|averigue|pida))'
const WANTS_PRICES =
  '(?:quiere|wants|necesita|needs|quer|would like) (?:to know|saber|un precio|una cotizacion|precios|opciones|cotizar|(?:a |some |[0-9]+ |two |three |tres |dos |varias |several )*(?:quotes?|bids?|prices?|pricing|numbers?|ballpark|options|cotizaciones|opciones|propuestas|proposals|precios))'

/** The writer only gathers what another asked for; es/pt/en, folded. */
export const GATHERS = phrases(
  // mi jefe me pidió · our plant manager asked me · my boss wants a quote
  `${CHIEF} (?:${ASKED_ME}|${TOLD_ME}|${WANTS_ME}|${WANTS_PRICES})`,
  '(?:me|nos) (?:dijo|dijeron|pide|disse) (?:[a-z]+ ){0,3}?que (?:l[eoa]s? |me )?(?:cotiz|pregunt|escrib|busc|contact|consigu|averigu|llam|viera|pidiera|junt|investig)[a-z]*',
  '(?:me|nos) (?:pidio|pidieron|pide|encargo|encargaron|mando|mandaron|solicito|solicitaron|asigno|asignaron|dieron la tarea|pediu|pediram|dejaron|toco) (?:mi |el |la |que |de |a |buscar|cotizar|investigar|conseguir|juntar|averiguar|ver|hacer|preguntar|contactar|recabar|levantar|pedir|reunir)', `(?:me|nos) (?:pidio|encargo|mando|solicito|dejo|pediu) ${ABOVE}`,
  '(?:me|nos) (?:mandaron|mando|tienen|traen|pusieron|puso|dejaron|enviaron) (?:a )?(?:preguntar|cotizar|buscar|investigar|ver|pedir|averiguar|cotizando|buscando|investigando|viendo|preguntando|comparando)',
  '(?:asked|tasked|told|wants|instructed|assigned) me (?:to|with)', "(?:i was|i'?ve been|been|got) (?:asked|told|tasked|instructed|voluntold)", "(?:i was|i'?ve been|been|got) assigned (?:to (?:find|get|look|research|collect|source|compare)|this|the task)",
  // soy sólo el contacto · helping my boss look · asking for my boss · cotizaciones para el comité
  '(?:solo|nomas|nada mas|unicamente) soy (?:el|la) (?:contacto|enlace|mensajer[oa]|intermediari[oa])', 'soy (?:solo |nomas )?(?:el|la) (?:contacto|enlace|mensajer[oa]|intermediari[oa])(?: nada mas)?', '(?:just|only) (?:the |a )(?:point of contact|messenger|go-between|contact|liaison|middleman)',
  `(?:help|helping) ${ABOVE} (?:look|find|with|search|get|shop)`, `(?:ayudo|ayudando|apoyo|apoyando|ajudo|ajudando) (?:a|al) ${ABOVE}`, 'i support (?:him|her|them|the leadership)',
  `(?:asking|checking|calling|writing|emailing|inquiring|shopping|looking|cotando|pesquisando|buscando|cotizando|juntando|comparando|pregunto|escribo|llamo|hablo|cotizo|busco|pergunto) (?:this |around )?(?:for|on behalf of|por|para|pra|pro|a nombre de|em nome de|de parte de) ${ABOVE}`, `(?:opciones|cotizaciones|propuestas?|precios|quotes?|proposals?|bids|numbers|prices|options|pricing) (?:para|for|to (?:show|give|take to|hand)) ${ABOVE}`, `(?:para|for) (?:que )?${ABOVE} (?:las |los |lo |la |pueda |can |to )?(?:revise|vea|decida|elija|escoja|compare|decide|review|look|choose|pick)n?`,
  `(?:doing|filling|writing|researching|pricing|reaching out|shopping|haciendo|llenando|lleno|hago|armando|sondeo|legwork|homework|research|request|a pedido|a solicitud|a peticion|por instrucciones)(?: [a-z]+){0,4}? (?:for|from|por|para|de|de parte de|on behalf of) ${ABOVE}`, 'soy quien hace la (?:busqueda|cotizacion|investigacion)', "(?:boss|jefe|patron|dad|papa|owner|dueno) (?:doesn'?t (?:do|use)|no (?:usa|sabe|maneja|tiene)) (?:[a-z]+ ){0,3}?(?:email|e-mail|computers?|computadoras?|correo|internet|whatsapp|tecnologia)",
  // de parte de la ingeniera · por encargo del director · on behalf of our VP
  `(?:por )?(?:encargo|instrucciones?|indicacion(?:es)?|orden(?:es)?|solicitud|peticion|pedido) (?:de|del|da|do) ${OUR}${SOMEBODY}`, `(?:de parte|a nombre|en nombre|em nome) (?:de|del|da|do) ${OUR}${SOMEBODY}`, 'on behalf of (?:our|my|the|mr|ms|mrs|dr)',
  // I'm just gathering quotes · I run the paper
  "(?:i'?m|i am|just|only|simply|solely) (?:just |only |here )?(?:gathering|collecting|compiling|pulling together|rounding up|the messenger|doing the legwork|doing the research|running the errand|passing (?:this|it) along|lining up)", '(?:gathering|collecting|getting|pulling) (?:quotes|prices|bids|options|info|information|numbers|pricing) for (?:my|our|the|him|her|them)', 'i (?:just |only )?(?:run|handle|do|process|manage|push) the (?:paper|paperwork|po|pos|bidding|bids?|paper trail)',
  // yo sólo junto las cotizaciones · yo armo el caso
  '(?:yo )?(?:(?<!(?:un|una|este|tan) )solo|solamente|nomas|nada mas|unicamente|simplemente|so|apenas) (?:(?:le|les|estoy|ando|me toca|me encargo de|soy (?:el|la) (?:que|mensajer[oa])|soy quien|vengo|me pidieron|lhe|estou|te|l[oa]s|hago|armo|yo) )*(?:(?:recab|junt|cotiz|busc|recopil|pregunt|averigu|pas|agend|captur|llen|recolect|levant|envi|mand|colet|pesquis|transmit|arm|present|mont)(?:o|ando|ar)|recojo|recogiendo|consigo|consiguiendo|conseguir|reuno|reuniendo|reunir|mensajer[oa]|coordin(?:o|ando) la|intermediari[oa]|el encargo|la cotizacion|la busqueda)', 'yo (?:recojo|junto|recabo|reuno|consigo) (?:las |los |[a-z]+ )?(?:cotizaciones|opciones|precios|propuestas|informacion)', '(?:estoy|ando|estamos) (?:solo |nomas |nada mas )?(?:juntando|recabando|reuniendo|recopilando|recolectando|levantando) (?:las |los |la |el )?(?:opciones|cotizaciones|precios|informacion|propuestas|info|datos)', '(?:yo )?(?:pongo|planteo|armo|redacto) (?:la|el) (?:necesidad|requerimiento|caso|expediente)',
) // prettier-ignore

import { few, sign, type Sign } from '../need/kind-sign.ts'

// How somebody speaks who wants to sell or partner to us. Authored, es/en/pt, folded; after judgement.md §1
// `kind`. 3 points prove it alone, 2 need a companion, 1 is a hint. Words of asking stand against them
// (kind-buyer.ts): who says what his house makes and then asks for something is a buyer.

const GOODS =
  '(?:servicios?|productos?|solucion(?:es)?|catalogos?|portafolio|portfolio|linea|lineas|marca|marcas|empresa|compania|agencia|software|plataforma|sistema|equipos?|tecnologia|herramienta|propuesta|oferta|cartera|trabajo|experiencia|capacidades|condiciones|precios|presentacion|brochure|demo|demostracion|planes|paquetes|opciones|services?|products?|solutions?|catalog(?:ue)?|offering|company|agency|platform|tool|technology|capabilities|line(?: )?card|deck|presentation|robots?|components|equipment|servicos?|produtos?|solucoes|empresa|linha|proposta|tabela|condicoes|ferramenta)'
const PARTNERS =
  '(?:partners?|resellers?|distribuidor(?:es|a)?|distributors?|dealers?|representantes?|reps|afiliados?|affiliates?|canales|integrador(?:es)?|agentes|revendedor(?:es)?|revendas?|parceiros?|franquiciatarios?|inversionistas?|investors?|embajador(?:es)?)'
const SUPPLIER =
  '(?:proveedor(?:es)?|suppliers?|vendors?|fornecedor(?:es)?|transportistas?|subcontratistas?|subcontractors?|contratistas?|carriers?)'
/** Something of theirs is laid before us. */
export const OFFERS: readonly Sign[] = [
  sign(3, 'would work for us, or has goods to place', [
    '(?:quote|bid on|price|supply|support|be part of|cotizar(?:les)?|participar en|surtir(?:les)?) (?:on )?(?:your|sus?|tus?) (?:next|upcoming|future|proxim[oa]s?|siguientes?|builds?|jobs?|projects?|obras?|proyectos?|compras?)(?: [a-z]+)?',
    '(?:on|in|to|for|en|a|de|al) (?:your|su|sus|tu) (?:bid(?:ders?)?|vendor|supplier|approved|preferred|subcontractor)(?: vendor| supplier)? (?:list|portal|base|pool|network|roster)',
    '(?:verified|verificad[oa]s|opt-in) (?:emails?|contacts|leads|correos|contactos|mobiles|numbers)', '(?:emails|correos|contactos|leads|contacts) (?:verificad[oa]s|verified|of (?:plant|decision|purchasing|it)|de (?:gerentes|directores|compradores|decisores))',
    '(?:si|cuando|por si|en caso de que|if|when|se) (?:algun dia |ever |alguna vez |acaso )?(?:les?|te|lhes?|you(?:\'re| are)?|voces) (?:falta|faltan|hace falta|hacen falta|llega a faltar|urge|queda corta?|sirve|sirven|run short|come up short|short|faltar|faltarem)',
    '(?:call|text|llamen|marquen|escriban|contactenme|cuenten con(?:migo| nosotros)|chama|chamem)(?: me| us)? (?:if|when|cuando|si|se|any ?time|quando) (?:you|les|necesit|requier|ocup|gust|precis)[a-z]*',
    '(?:go(?:es|ing)?|headed|heading|van|salen|se van) (?:to|a) (?:auction|subasta|remate)', '(?:first call|right of first refusal|primera opcion) (?:on|de|sobre)', '(?:liquidating|liquidation of|decommissioned|desmontando|desincorporando) [a-z0-9]+',
    '(?:your|su|tu|seu) (?:ceo|cto|director|president|founder|fundador|leadership|company|firm|empresa|equipo|marca|team|story|historia)(?: [a-z]+)? (?:as|como|for|para|to) (?:an?|un|una|the|el|la|um|our|nuestr[oa]|be|ser)? ?(?:speaker|ponente|panelist|panelista|conferencista|keynote|finalist|finalista|award|premio|guest|invitad[oa]|sponsor|patrocinador|exhibitor|expositor|feature|palestrante|member|miembro)',
  ]),
  sign(3, 'something of theirs is laid before us', [
    'segue(?:m)?(?: em anexo)? (?:a )?noss[oa] (?:tabela|catalogo|portfolio|apresentacao|proposta|linha)', 'para lo que (?:se )?(?:les|le) (?:ofrezca|sirva)', '(?<!(?:invito|invitamos|invita|invite) a )(?:participar|concursar|cotizar|ser considerados|ser tomados en cuenta) en (?:el|la|su|sus|alguna?) (?:concurso|licitacion|proceso|proxima compra|procesos?|licitaciones)', 'want (?:his|her|their) (?:resume|cv|profile)', 'take it off your hands',
    '(?:les|le|os|te|lhes?) (?:ofre(?:zco|cemos|ce)|ofert(?:o|amos)|propongo|proponemos|ofereco|oferecemos|apresento|apresentamos)',
    `(?:ofrecer|ofertar|vender|proveer|brindar|suministrar|surtir|abastecer|distribuir|oferecer|fornecer)(?:les|le|te|lhes?)(?: ${GOODS})?`,
    `(?:ofrecer|ofertar|presentar|presentarles?|mostrar|mostrarles?|ensenar(?:les?)?|dar(?:les)? a conocer|compartir(?:les?)?|enviar(?:les?)?|hacer(?:les?)? llegar|oferecer|apresentar|mostrar)${few(3)} (?:nuestr[oa]s?|mis?|noss[oa]s?|meus?|minhas?)${few(2)} ${GOODS}`,
    `(?:les|le|te) (?:present(?:o|amos)|muestro|mostramos|comparto|compartimos|envi(?:o|amos)|mand(?:o|amos)|dejo|adjunt(?:o|amos)|anex(?:o|amos))${few(2)} (?:nuestr[oa]s?|mis?|un|una|el|la)${few(1)} (?:catalogo|portafolio|lista de precios|brochure|presentacion|propuesta comercial|demo|video|carta de presentacion|linea|oferta|promocion)`,
    `(?:i|we)(?:'d|'ll| would| will)?(?: )?(?:like|love|want|wanted|be happy|be glad)?(?: )?(?:to )?(?:offer|introduce|present|pitch|showcase|demo|sell|share)(?: you| to you)?${few(2)} (?:our|my|a|the)${few(3)} ${GOODS}`,
    '(?:wanted|want|like|love|writing|reaching out|here|calling|wish) to (?:introduce|present|pitch|showcase|demo|sell|offer you) (?:our|my|you|a|the)', 'may i (?:share|show|introduce|present|send (?:you|our|the (?:participation|price|rate|media|product)))',
    'si (?:me|nos) (?:dan|asignan|sueltan|consiguen) (?:viajes?|fletes?|cargas?|trabajo|obra|rutas?)',
    'show you (?:a|an|our|how|what|the|some)', `hacer(?:les?|te) una (?:demo|demostracion|presentacion)`,
    `les? (?:haga|hago|hagamos|doy|demos|muestre) una (?:demo|demostracion|presentacion|muestra)`,
    'pon(?:emos|go|er|ernos|erme|iendonos|iendome|erlos|emos nuestr[oa]s? [a-z]+)? a (?:su disposicion|disposicion(?! de mi)|sus ordenes|tu disposicion|disposicion de (?:ustedes|su|uds))',
    '(?:(?<!(?:they|he|she|boss|manager|who|people|guys) )want me to|shall i|should i|can i|could i|let me|glad to|happy to|would love to|mind if i|me permite|me permiten) (?:hold|send|record|reserve|share|show|set up|drop off|swing by|stop by|walk you|introduce|put together|run you|mail you)',
    '(?:les|le|te) (?:mando|envio|dejo|paso|llevo) (?:la lista|una lista|el catalogo|unas? muestras?|muestras|la ficha|mas informacion|informacion|los precios|la propuesta|un video)',
    '(?:paso|pasar|voy|puedo pasar|podemos pasar|puedo ir|con gusto (?:paso|voy|les|le|los)) (?:un dia )?(?:a |para )?(?:visitarl[oe]s?|medirles|dejarles|mostrarles|ensenarles|presentarl[ea]s?|explicarles|platicarles|hacerles|verl[oe]s|saludarl[oe]s)',
    'colocar(?:mos)?(?:-nos)? a disposicao',
    `(?:quiere|quieren|desea|busca|wants? to|trying to|looking to) (?:vendernos|ofrecernos|presentarnos|mostrarnos|sell us|pitch us|offer us|show us)`,
    `(?:caller|he|she|cliente|llamante|persona|proveedor|empresa) (?:ofrece|vende|is selling|sells|offers|oferece)`,
  ]),
  sign(3, 'bulk mail and search ranking', [
    '(?:les?|te) (?:hago|hacemos|preparo|preparamos|armo|armamos|doy|damos|cotizo|cotizamos) (?:un|una|el|la) (?:presupuesto|cotizacion|prueba|diagnostico|propuesta|visita|precio|muestra|auditoria|revision)(?: [a-z]+)?',
    'unsubscribe', 'opt[- ]out', 'darse de baja de (?:esta|nuestra) lista',
    'if you (?:do not|don\'t) (?:want|wish) to (?:receive|hear)', 'remove(?:d)? from (?:this|our) (?:list|mailing)',
    'guest posts?', 'back(?: )?links?', 'link building', 'sponsored (?:post|article|content)',
    'articulos? patrocinados?', 'first page of google', 'primera pagina (?:de|en) google', 'rank (?:your|higher|on)',
    `(?:no aparecen?|no salen?|aparece[rn]?|salgan?|salir) en (?:los primeros|google|la primera)${few(2)}(?: de| en)?(?: google)?`,
    `(?:bases? de datos|listas?|directorios?|email lists?|contact lists?|mailing lists?|databases?|leads? lists?)(?: segmentad[ao]s?| verificad[ao]s?| actualizad[ao]s?| actualizada)? (?:de|of|with|com|con) (?:clientes|contactos|empresas|prospectos|correos|emails|decision|executives|attendees|compradores|directivos|leads|buyers|asistentes)`,
  ]),
] // prettier-ignore

/** They would be our supplier, our channel, our partner; or we theirs. */
export const PARTNERING: readonly Sign[] = [
  sign(3, 'would be our supplier, channel or partner, or we theirs', [
    `(?:ser|seamos|convertir(?:nos|me)? en|volver(?:nos|me)?|become|becoming|be|ser um dos|nos tornar|tornar-?nos|tornarmos)(?: (?:un|una|uno de|one of|a|an|um|uma|el|la|los|the|su|sus|tu|tus|vuestr[oa]s?|seus?|suas?|your|nuevos?|approved|official|preferred|autorizado|local|exclusivo|exclusive|principal)){1,3} ${few(2)}(?: )?(?:${PARTNERS}|${SUPPLIER}|soci[oa]s?|aliad[oa]s?|parceir[oa]s?)`,
    `(?:onboarding|signing(?: up)?|recruiting|adding|appointing|seleccionando|sumando|reclutando|incorporando|captando|abriendo)${few(3)} ${PARTNERS}`,
    `(?:buscamos|busco|buscando|necesitamos|precisamos de|looking for|seeking|searching for|procuramos|procurando|queremos|want|need)${few(3)} (?:partners|resellers|distribuidores|distributors|dealers|representantes|reps|afiliados|affiliates|canales|revendedores|parceiros|franquiciatarios|inversionistas|investors|integrator partners|integradores (?:en|nos|no|na|de|para|que|aliados)|integrators (?:in|to|who|for)|socio (?:en|comercial|local|para)|socios (?:comerciales|distribuidores|inversionistas)|distribuidor (?:autorizado|exclusivo|oficial)|exclusive distributors?)`,
    '(?:representar|represent|distribuir|vender|promover|carry|sell|promote|revender) (?:a |la |el )?(?:nuestr[oa]s?|our|noss[oa]s?) (?:marca|linea|productos?|equipos?|brand|line|products?|produtos?|solucion(?:es)?|solutions?)',
    `(?:programa|red|program|network|esquema|plan) (?:de |of )?${PARTNERS}`,
    `${PARTNERS} (?:program(?:me|a)?|network|agreement|margins?)`,
    `(?:que|para que) (?:ustedes|uds|su empresa|${'[a-z]+'}) (?:sea|sean|fuera|fueran) (?:nuestr[oa]s?|mis?)${few(1)} ${PARTNERS}`,
    `(?:darnos|darme|darse|nos den|dar|alta|registrarnos|registrarme|registro|registrar|inscribirnos|ingresar|incorporarnos|incluirnos|considerarnos|cadastrar|cadastro)(?: de alta)?${few(3)} ${SUPPLIER}`,
    `(?:padron|cartera|lista|base|catalogo|registro|directorio|registration|list|pool|portal|cadastro) (?:de |of |as (?:a )?)?(?:sus |seus |your |approved )?${SUPPLIER}`,
    `(?:vendor|supplier) (?:registration|onboarding|portal|list|application|form)`, `approved (?:vendor|supplier)s?`,
    `(?:trabajar|colaborar|work|trabalhar|servirles|prestarles servicio) (?:con|with|com|para) (?:ustedes|uds|you|voces|su (?:empresa|flota))${few(1)} (?:como|as)${few(2)} (?:${SUPPLIER}|${PARTNERS}|socios?|aliados?|freelance)`,
    'distribuir (?:sus|tus|vuestros) (?:productos|equipos|servicios|soluciones|marcas)',
    '(?:resell|distribute|carry|represent) your (?:products?|line|solutions?|services?|brand|systems?)',
    'revender (?:sus|seus|los) (?:productos|servicios|produtos|servicos)',
    '(?:acquir(?:e|ing)|buy(?:ing)?|sell(?:ing)?|exit) (?:your|of your|businesses like your) (?:company|business|firm)',
    'your exit', 'comprar su empresa', 'vender su empresa',
  ]),
  sign(2, 'words of alliance and margin', [
    'alianzas? (?:comercial(?:es)?|estrategicas?|de negocios?|con ustedes)',
    'socios? (?:comercial(?:es)?|estrategic[oa]s?)', 'strategic (?:partnership|alliance|partners?)',
    'partner(?:ship)? (?:with you|opportunit(?:y|ies)|proposal|request)', 'partnering with',
    'propuesta de (?:colaboracion|alianza|negocio|asociacion)', 'convenio de (?:colaboracion|descuento)',
    'business (?:opportunity|proposal)', 'oportunidad de negocio', 'parceria(?: comercial)?',
    'colaboracion comercial', 'marca blanca', 'white[- ]?label(?:ed)?',
    'distribuidor (?:autorizado|exclusivo|oficial)', 'distribucion exclusiva', 'exclusive (?:distribution|territory)',
    'co-?marketing', 'joint venture', 'revenue shar(?:e|ing)', 'referral (?:fee|program|commission)',
    '(?:sus|your|seus) ventas y (?:las )?nuestras',
    '(?:generous|attractive|excelentes?|buenos|altos?|high) (?:margins?|margenes|comisiones|commissions?)',
    '(?:margins?|margenes|comision(?:es)?|commissions?)(?: del?| of| up to| hasta| de hasta)* \\d',
    'ganar(?:ia)?n? comisiones?', 'pay(?:ing)? commissions?',
  ]),
  sign(1, 'hints of partnership', [
    'sinergias?', 'synerg(?:y|ies)', 'win[- ]win', 'ganar[- ]ganar', 'colaboracion', 'mutual(?:ly)? benefi[a-z]+',
    'beneficio mutuo', 'partnership', 'alianzas?', 'channel partners?', 'distribuidores', 'resellers?',
  ]),
] // prettier-ignore

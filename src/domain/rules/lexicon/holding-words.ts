import { phrases } from '../text/pattern.ts'
import type { Rung } from './title-rungs.ts'

// Posts that are told by verbs, possessions and belonging, not by a title: "coordino sistemas", "I run
// maintenance", "mi taller", "soy de compras". es/pt/en, folded. Authored.

const FIRM =
  '(?:negoci(?:o|ito)|changarr(?:o|ito)|tiend(?:a|ita)|fabriqu?ita|estetica|taller(?:cito)?|consultorio|despacho|restauran[a-z]*|local(?:ito)?|panaderia|ferreteria|farmacia|veterinaria|carniceria|taqueria|picanteria|cevicheria|polleria|pasteleria|reposteria|fonda|cafe(?:teria)?|heladeria|minimarket|bodeguita|botica|abarrotes|papeleria|zapateria|boutique|salon|barberia|peluqueria|spa|gimnasio|hotelito|hostal|granja|rancho|fundo|finca|chacra|parcela|huerto|vinedo|pesquera|empacadora|constructora|agencia|startup|emprendimiento|pyme|distribuidora|imprenta|lavanderia|purificadora|tortilleria|food truck|clinica(?: dental| veterinaria)?|guarderia|academia|estudio|puest(?:ito|o (?:de (?!gerent|jef|coord|direct|super|anali|ing)|en el))|inmobiliaria|loja|padaria|oficina mecanica|mercadinho|lanchonete|shop|store|bakery|restaurant|brewery|farm|ranch|dairy|garage|firm|business|practice|deli|diner|company)'
const SMALL =
  '(?:pequen[oa] |small |little |propi[oa] |own |familiar |family |family-owned |mini |tiny |modest[oa] |[a-z]+ shop )?'
const IT_AREA =
  '(?:sistemas|ti|it|i\\.t\\.|tic|informatica|soporte|tech support|computo|tecnologia|technology|infra[a-z]*|redes|servidores|data|mantenimiento|mantto|maintenance|manutencao|ingenieria|engineering|engenharia|automatizacion|automation|controls|instrumentacion|tooling|reliability)'
const OTHER_AREA =
  '(?:administracion|operaciones|operacoes|operacao|operations|ops|logistica|logistics|compras|purchasing|procurement|supply chain|abastecimiento|suprimentos|exportaciones|importaciones|comercio exterior|planta|plant|produccion|producao|production|manufacturing|finanzas|finance|financeiro|contabilidad|accounting|facturacion|billing|almacen|bodega|warehouse|calidad|qualidade|quality|ventas|vendas|sales|recursos humanos|rrhh|rh|hr|proyectos|projects|marketing|embarques|shipping|receiving|trafico|distribucion|despachos?|expedicao|tienda|store|sucursal|oficina|office|cocina|kitchen|flota|fleet|transportes?|packaging|facilities|recepcion|caja|cobranza|atencion a clientes?|customer service|seguridad|safety|ehs|nomina|payroll)'
const AREA = `(?:(?:el )?(?:area|departamento|depto|dpto|equipo|gerencia|jefatura|coordinacion|seccion|division|unidad|setor|parte|tema|lado) (?:de|del) [a-z]+|${IT_AREA}|${OTHER_AREA}|the shop floor|the floor)`
const THE =
  '(?:(?:la|lo|el|los|las|todo|toda|all|the|our|de|del|everything|side|a|o|da|do|of|entire|whole|both|our two|our three|plant|tres|dos|[0-9]+) ){0,4}'
const TEAM_OF =
  '(?:el |la |del |de |the |our |parte del |miembro del |part of the |a |o )?(?:area de |departamento de |depto de |equipo de |setor de |setor |parte de |time de )?'
const NAMED =
  "(?:soy|sou|habla|escribe|saluda|aqui|aca|por aca|por aqui|fala e (?:o|a)|e (?:o|a)|this is|it'?s|i'?m|name is|me llamo) (?!(?:a|an|the|not|my|our|just|el|la|un|una|en|no|so|all|very|too|about|for|time|good|nothing|something)(?![a-z]))"

const LEAD_ONE =
  '(?:coordino|dirijo|administro|superviso|encabezo|lidero|comando|gestiono|jefaturo|gerencio|coordeno)'
const NOT_A_POST =
  '(?! (?:la |una |el |las |los |un |mi |su |sus )?(?:agenda|correos?|calendario|visita|llamada|cita|reunion|agenda|entrega|cotizacion|presupuesto|dinero|pago|gasto|una|busqueda|proveedores|servidor(?:es)?|redes?|infraestructura|bases?|plataforma))'

/** In the order in which they are tried. */
export const HOLDS: readonly (readonly [Rung, RegExp])[] = [
  ['C_LEVEL', phrases(
    // tengo una panadería · abrimos un taller · I own a deli
    `(?:tengo|tenemos|abri|abrimos|puse|pusimos|monte|empece|inicie|funde|fundamos|tenho|temos|abro) (?:un|una|mi|nuestro|nuestra|uma|um|dos|tres|[0-9]) (?:pequen[oa]s? )?${FIRM}s?(?! (?:anterior|rentad|de renta|en renta|sin|parad|caid|que no|fuera|inund|list|lejos))`,
    `(?:(?:i|we|wife and i|husband and i) |(?<=(?:^|[.!?\\n]\\s*)))(?:co-?)?(?:own|started|founded|opened|built|bought)(?: and (?:run|operate))? (?:the|this|a|an|my|our|it|two|three) ?${SMALL}(?:[a-z-]+ ){0,3}?(?:${FIRM}s?|place|plant|outfit|joint|mill)`.replaceAll(' ?', '\\s?'),
    `(?:funde|fundamos|herede|heredamos|compre|compramos|inicie|levante) (?:la|el|esta|este|un|una) (?:empresa|compania|${FIRM})`, '(?:la |lo )?dirijo (?:yo )?(?:la|mi|nuestra|esta) (?:empresa|compania|firma|fabrica|negocio)', 'la (?:dirijo|llevo|manejo) yo', 'i run (?:the|this|my) (?:company|business|place|firm|joint)', `our (?:little|small|tiny|family|own) ${FIRM}`, '(?:two|three|both|all) of us own', "(?:i'?m|i sit|i serve) on the board of (?:directors|a|the|our)", 'soy (?:parte|miembro|integrante) del (?:consejo|directorio)',
    'i own (?:it|the (?:place|joint|business|company|shop))',
    // mi taller · my shop · minha loja · my wife and I own
    `(?:mi|meu|minha) ${SMALL}(?:negoci(?:o|ito)|changarr(?:o|ito)|tiend(?:a|ita)|fabrica|fabriquita|estetica|taller|consultorio|restaurante?|panaderia|ferreteria|farmacia|veterinaria|carniceria|taqueria|picanteria|pasteleria|fonda|cafeteria|minimarket|papeleria|zapateria|boutique|barberia|rancho|fundo|finca|chacra|granja|emprendimiento|pyme|loja|padaria|clinica)(?! (?:me|donde|anterior|favorit|mas cercan))`,
    `my (?:own )?${SMALL}(?:shop|bakery|restaurant|brewery|farm|ranch|dairy|garage|salon|deli|diner|cafe|business|practice|machine shop)(?! (?:floor|manager|is asking|wants|supervisor|foreman|lead))`,
    '(?:mi|minha|meu) empresa(?= (?:es|somos|tiene|se dedica|familiar|pequena|de [0-9]))', '(?:mi|esta) empresa es mia', 'la empresa es mia', '(?:la |el |esta |este )?(?:empresa|compania|negocio|fabrica|tienda|planta|taller|local|firma|loja|oficina) (?:es|e) (?:mi[oa]|toda mia|nuestr[oa]|minha|meu)(?! (?:client|proveedor|fort))', "my name(?:'s| is)? on the (?:building|door|sign|trucks?|letterhead|wall|gate)", "(?:company|shop|business|plant|place|building) (?:is|'s) mine", "it's my (?:company|shop|business|place|name on)", 'minha empresa', 'meu negocio', 'negocio propio', 'nuestr[oa] (?:empresa|negocio|fabrica|taller) familiar', 'our family (?:business|company|shop|farm)',
    // somos los dueños · mis socios y yo · one of two owners
    'somos (?:los |las )?(?:duen[oa]s|propietari[oa]s|soci[oa]s|(?:dos|tres|cuatro|2|3|4) (?:soci[oa]s|herman[oa]s))', "we(?:'re| are) the owners", "(?:i'?m|i am|soy|sou) (?:one|un[oa]?|uma?) (?:of|de|dos|das) (?:the |los |las |l[oa]s )?(?:two |three |four |dos |tres |cuatro |co-?)*(?:owners|partners|founders|duen[oa]s|soci[oa]s|don[oa]s|propietari[oa]s|fundador[ea]s)",
    '(?:mi|mis) soci[oa]s? y yo', '(?:mi|meu|minha) (?:espos[oa]|marido|herman[oa]|mujer|papa|mama|irmao|irma|hij[oa]) (?:y|e) (?:yo|eu) (?:tenemos|llevamos|abrimos|manejamos|somos|pusimos|temos|tocamos)', 'tenemos [a-z0-9 ]{2,40} (?:mi|meu|minha) (?:espos[oa]|marido|herman[oa]|mujer|papa|mama|irmao|irma|hij[oa]) (?:y|e) (?:yo|eu)', 'my (?:partner|brother|wife|husband|dad|sister|son|daughter) and i (?:own|run|started|opened|have)', '(?:yo|eu) (?:y|e) (?:mi|meu|minha) (?:espos[oa]|marido|herman[oa]|mujer|papa|mama|irmao|irma|hij[oa]|soci[oa])', 'somos (?:solo |nada mas |nomas )?(?:mi|minha|meu) (?:espos[oa]|marido|herman[oa]|mujer|papa|mama|hij[oa]) y yo', 'me and my (?:brother|wife|husband|dad|sister|son|daughter|partner) (?:run|own|have|started)', "(?:it'?s )?just me and (?:my )?(?:wife|husband|brother|dad|son|two|three|a couple)", '(?:one|two|1|2)[- ](?:man|woman|person) (?:shop|operation|outfit|business|bakery|company|firm)', '(?:mis|meus) (?:empleados|trabajadores|funcionarios|sucursales|tiendas|locales|restaurantes|consultorios|lojas)', 'my (?:employees|stores|restaurants|shops|bakeries|salons)', '(?:empresa|negocio|company|business|shop|place)(?: que| that| which)? (?:yo |i |we )?(?:funde|fundamos|herede|started|founded|own|built|inherited)', '(?:yo )?llevo el negocio', 'trabajo por mi cuenta', "i'?m self[- ]employed",
    // asumí la dirección general
    '(?:asumi|tome|tengo|ocupo|llevo|estoy en|estoy al frente de|a cargo de|encabezo|represento a) la (?:direccion general|gerencia general|presidencia)',
  )],
  ['DIRECTOR', phrases('(?:asumi|tome|tengo|ocupo|llevo|estoy en|estoy al frente de|a cargo de|encabezo|assumi) (?:la|a) (?:sub)?(?:direccion|diretoria|vicepresidencia)', "i head (?:up )?(?:global|all|the entire|corporate)")],
  ['MANAGER', phrases(
    // I run maintenance · Manage operations for … · I'm in charge of
    `(?:i (?:also |currently |basically |pretty much |mostly )?|(?<=(?:^|[.!?\\n]\\s*)))(?:run|lead|manage|head(?: up)?|oversee|supervise|direct|look after|take care of|handle|am over|coordinate) ${THE}(?:[a-z]+ (?:and|&) )?(?:[a-z]+ )?${AREA}(?<!(?:run|operate) (?:the |a )?(?:line|machine|press|shift|oven|cell|mill))`,
    'i (?:run|lead|manage|head|oversee|supervise) (?:a |the |our |my )?(?:[a-z]+ ){0,2}?(?:team|crew|group|department|dept|plants?|facility|site|store|shop|warehouse)(?! paper)', `(?:i'?m|i am) (?:the one )?(?:in charge of|responsible for|heading|running|managing|leading|over) ${THE}(?:[a-z]+ )?${AREA}`, `(?<=(?:^|[.\\n]\\s*))responsible for ${THE}(?:[a-z]+ )?${AREA}`, `in charge of ${THE}(?:[a-z]+ )?${AREA}`,
    '(?:[0-9]+|two|three|four|five|six|ten|a dozen) (?:people|techs|technicians|engineers|guys|operators) (?:report to|under|work for) me', 'my (?:team|crew) of [a-z0-9]+', 'mi equipo de (?:[0-9]+|dos|tres|cuatro|cinco|seis|diez)', 'tengo (?:[0-9]+|dos|tres|cuatro|cinco|seis|diez) (?:personas|tecnicos|ingenieros|operadores) a (?:mi )?cargo',
    // coordino sistemas · llevo la administración · me encargo de la logística · cuido da TI
    `(?:yo |eu )?${LEAD_ONE}${NOT_A_POST}`, `(?:yo )?(?:nomas |solo |nada mas |tambien )?(?:le |les |lo )?(?:llevo|veo|manejo|atiendo|cuido|toco|cuido de|cuido da|cuido do) ${THE}${AREA}(?! (?:que|de [0-9]))`, `(?:yo )?me (?:encargo|ocupo|hago cargo|toca ver|toca llevar|toca) (?:de )?${THE}${AREA}`, `(?:respondo|cuido) (?:por|pela|pelo|da|do) ${AREA}`,
    `(?:estoy|ando|quede|estou) (?:a cargo|al frente|a la cabeza|encargad[oa]|al mando|de encargad[oa]|a frente|no comando|responsavel)(?: de| del| da| do| pela| pelo)?`, 'my direct reports', 'tengo (?:gente|personal) a (?:mi )?cargo', 'tengo a (?:mi )?cargo', 'a mi cargo', '(?:soy|sou) (?:la |el |o |a )?[a-z]+ (?:a cargo|encargad[oa]|responsable|responsavel) d[aeo]l?',
    `soy (?:quien|el que|la que) (?:coordina|dirige|lleva|supervisa|administra) ${THE}(?:${OTHER_AREA}|equipo|area|departamento)`, '(?:asumi|tome|tengo|ocupo|llevo|estoy en|estoy al frente de|encabezo|assumi|me dieron) (?:la|a) (?:sub)?(?:gerencia|jefatura|coordinacion|supervision|superintendencia|coordenacao)',
  )],
  ['TECHNICAL', phrases(
    // soy el que maneja los servidores · sistemas soy yo · I'm the IT guy
    `(?:soy )?(?:el|la|quien) que (?:maneja|administra|ve|lleva|arregla|mantiene|atiende) (?:lo de )?${THE}(?:lo de )?(?:${IT_AREA}|servidor(?:es)?|computadoras|compus|equipos|maquinas)`, `${IT_AREA} (?:soy yo|sou eu)`, `(?:yo )?soy (?:el area de )?(?:sistemas|ti)(?! (?:de|en) )`,
    "(?:one|1)[- ](?:man|woman|person) (?:it|i\\.t\\.|maintenance|controls|engineering|automation|tech) (?:department|dept|shop|team|show)", 'wear the (?:it|maintenance|controls|engineering|automation) hat', "(?:i'?m|i am|as) (?:the|our|an?|your) (?:only |lone |one |sole )?(?:it|tech|controls|computer|automation|maintenance|systems?|network|electrical) (?:guy|gal|person|man|woman|dude|lady|department|dept|team|staff|folks)", '(?:the )?(?:it|tech|controls|computer|maintenance|automation) (?:guy|gal|person|dude|lady) (?:here|at|for|speaking)',
    "i (?:just |also |mostly )?(?:do|fix|program|maintain|support|administer|troubleshoot|wire|repair) (?:the |all |our |all the |most of the |everything )*(?:it|controls|programming|servers|network|computers|plcs?|robots|machines|systems|equipment|electrical)", 'administro (?:los|el|la|las) (?:servidor(?:es)?|redes|red|infraestructura|bases?|plataforma)', '(?:yo )?(?:programo|mantengo|reparo|configuro) (?:los|las|el|la)',
    // soy de sistemas · habla Beto de mantenimiento · trabajo en TI
    `(?:soy|sou) (?:(?:el|la|un[oa]?|o|a) )?(?:[a-z]+ )?(?:de|do|da|en|d[oa]s de) ${TEAM_OF}${IT_AREA}`, `(?:soy|sou) ${TEAM_OF}${IT_AREA}(?! )`, `${NAMED}(?:[a-z]+,? ){1,3}?(?:de|del|from|in|do|da|with) ${TEAM_OF}${IT_AREA}`, `(?:i'?m|i am|i work) (?:in|with|on|from) (?:the |our )?${IT_AREA}(?: team| department| dept| group| side)?`, `(?:trabajo|estoy|ando|trabalho|laboro|colaboro) (?:en|na|no|com|con) ${TEAM_OF}${IT_AREA}`, '(?:soy|sou) (?:parte|miembro|integrante) d[eo]l? (?:equipo|area|time) de (?:ti|sistemas|soporte|ingenieria|mantenimiento)',
  )],
  ['USER', phrases(
    'i drive (?:a|the) (?:forklift|truck|lift|delivery)', 'i (?:just |only |simply )?(?:run|operate|work) (?:on )?(?:the|a|one of the) (?:[a-z]+ )?(?:line|machine|press|floor|oven|cell|register|counter|front desk|dock|forklift|shift|night|filler|packer|palletizer)', '(?:yo )?(?:nada mas|solo|nomas|solamente) (?:capturo|opero|facturo|atiendo|vendo|recibo)', 'i do (?:the |all the )?(?:purchasing|buying|accounting|books|payroll|billing|scheduling|shipping|ordering)', "(?:i'?m|i am|i work) (?:at|on|in) the front (?:desk|office)", 'i answer (?:the )?phones?', 'contesto (?:el telefono|los telefonos|correos)', "i'?m just (?:an? )?(?:employee|worker|hourly|operator)",
    // soy de compras · habla Beto de compras · I work in purchasing
    `(?:soy|sou) (?:(?:el|la|un[oa]?|o|a) )?(?:[a-z]+ )?(?:de|do|da|d[oa]s de) ${TEAM_OF}${OTHER_AREA}`, `${NAMED}(?:[a-z]+,? ){1,3}?(?:de|del|from|in|do|da|with) ${TEAM_OF}${OTHER_AREA}`, `(?:i'?m|i am|i work) (?:in|with|on|from) (?:the |our )?${OTHER_AREA}(?: team| department| dept| group| side)?`, `(?:trabajo|trabalho|laboro|colaboro) (?:en|na|no|com|con) ${TEAM_OF}${OTHER_AREA}`,
  )],
] // prettier-ignore

/** The same of a third person, in a note: "he runs maintenance", "coordina los despachos". */
export const TOLD_HOLDS: readonly (readonly [Rung, RegExp])[] = [
  ['C_LEVEL', phrases(`(?:he|she|they|caller|customer|prospect) (?:owns?|founded|started) (?:the|a|an|his|her) (?:[a-z-]+ ){0,3}?(?:${FIRM}|place|plant)`, `(?:tiene|abrio|puso) (?:un|una|su) (?:propi[oa] |pequen[oa] )?${FIRM}`, 'es (?:el |la )?duen[oa]', '(?:la )?duen[oa] (?:llamo|llama|escribe|pide|solicita)')],
  ['MANAGER', phrases(`(?:he|she|caller|customer|prospect|contact) (?:also )?(?:runs|leads|manages|heads(?: up)?|oversees|supervises|coordinates|is in charge of|is responsible for) ${THE}(?:[a-z]+ )?${AREA}`, `(?:el |ella )?(?:coordina|dirige|supervisa|encabeza|esta a cargo de|lleva|maneja|se encarga de|administra) ${THE}${AREA}`)],
  ['TECHNICAL', phrases(`(?:he|she|caller) (?:does|fixes|programs|maintains|works in|is in|is with) (?:the |all the )?${IT_AREA}`)],
] // prettier-ignore

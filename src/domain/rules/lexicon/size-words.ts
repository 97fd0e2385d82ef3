// How people tell how large their organisation is. Authored after judgement.md §1 `companySize`, es / en / pt, folded.

/** Who works there, as a whole. */
export const PEOPLE = [
  'personas?', 'personitas', 'gentes?', 'pelados', 'cristianos', 'man (?:shop|crew|operation|team|outfit|show)', 'woman (?:shop|crew|team)', 'emplead[oa]s?', 'colaborador[ae]?s?', 'trabajador[ae]?s?', 'obrer[oa]s?', 'operari[oa]s?', 'elementos',
  'integrantes', 'compas', 'almas', 'asociados', 'people', 'peeps', 'ppl', 'folks', 'persons?', 'employees?', 'emps', 'staff', 'staffers',
  'workers?', 'heads', 'headcount', 'associates', 'team\\s?(?:members?|mates)', 'ftes?', 'full-?timers?', 'souls', 'bodies', 'colabs', 'guys', 'lads', 'fellas', 'funcionari[oa]s?',
  'pessoas?', 'empregad[oa]s?', 'colaboradoras?', 'members of staff', 'servidores publicos', 'hombres', 'muchach[oa]s', 'miembros del equipo',
  'crew\\s?members', 'crew', 'payroll', 'en (?:la )?nomina', 'en plantilla', 'asalariad[oa]s', 'sindicalizad[oa]s', 'union members', 'chambeadores', 'peones', 'trabajadoras', 'mineros', 'en (?:la )?planilla', 'on (?:the )?payroll', 'na folha', 'of us', 'de nosotros', 'de (?:personal|gente|planta)', 'usuarios internos', 'internal users',
] // prettier-ignore

/** Right after a number that has no noun of its own: "140 on site", "130 en planta", "95 estables". */
export const PEOPLE_HERE = [
  'on[- ]site', 'on the floor', 'in the (?:plant|building|shop)', 'na fabrica', 'na planta', 'en (?:la )?planta', 'en (?:la )?fabrica', 'strong', 'estables', 'permanentes', 'de base', 'contratad[oa]s', 'hourly(?! rate)', 'salaried', 'full[- ]time', 'efetivos', 'registrad[oa]s',
] // prettier-ignore

/** Some of who works there: so many at least. */
export const TRADES = [
  'chofer(?:es)?', 'conductor(?:es)?', 'operador(?:es|as)?', 'tecnic[oa]s', 'ingenier[oa]s', 'vendedor(?:es|as)?', 'guardias', 'vigilantes', 'meser[oa]s',
  'enfermer[oa]s', 'medicos', 'doctores', 'doctoras', 'docentes', 'maestr[oa]s', 'profesor(?:es|as)', 'programador(?:es|as)?', 'desarrolladores', 'repartidores',
  'cajer[oa]s', 'asesor(?:es|as)', 'agentes', 'ejecutivos', 'abogados', 'contadores', 'drivers', 'operators', 'technicians', 'techs', 'engineers',
  'nurses', 'aides', 'teachers', 'developers', 'machinists', 'welders', 'cashiers', 'caregivers', 'agents', 'servers', 'cooks', 'motoristas', 'operadores',
  'engenheiros', 'professores', 'enfermeiros', 'administrativos', 'soldadores', 'albaniles', 'costurer[oa]s', 'costureiras', 'cortador[ae]s', 'tejedor[ae]s', 'empacador[ae]s', 'embalador[ae]s', 'ensamblador[ae]s', 'estibadores', 'mecanicos', 'electricistas', 'pintores', 'carpinteros', 'panaderos', 'pasteleros', 'cociner[oa]s', 'zapateros', 'vaqueros', 'ayudantes', 'auxiliares', 'secretarias', 'recepcionistas', 'dentistas', 'veterinarios', 'arquitectos', 'consultores', 'almacenistas', 'montacarguistas', 'mensajeros', 'electricians', 'mechanics', 'painters', 'bakers', 'butchers', 'assemblers', 'clerks', 'helpers', 'millwrights', 'pickers', 'jornaler[oa]s', 'cosechador[ae]s', 'temporales', 'eventuales',
] // prettier-ignore

/** After these a bare number counts people: "somos 90", "planilla de 1 100", "headcount ~180". */
export const COUNTS_PEOPLE = [
  'somos', 'seremos', 'eramos', 'sumamos', 'andamos en', "we're", 'we are', 'we r', 'there are', 'theres', "there's", 'headcount', 'planilla', 'plantilla', 'nomina',
  'workforce', 'payroll', 'dotacion', 'fuerza laboral', 'plantel', 'quadro', 'folha', 'team size', 'company size', 'equipo total', 'staff(?: of|:)', 'team of', 'crew of', 'equipo de', 'un equipo', 'equipe de',
  'shop of', 'la empresa', 'the company', 'pyme de', 'compania de', 'firma de', 'agencia de', 'taller de', 'bufete de', 'consultora de', 'escritorio de', 'agency of', 'team of', 'a empresa', 'empresa de', 'company of', 'negocio de', 'firm of', 'fabrica de', 'planta de', 'operation of', 'empresa com', 'laboran', 'laboramos', 'trabajan', 'trabajamos', 'trabalham', 'doy empleo a', 'da empleo a', 'labora con', 'empleados', 'employees', 'colaboradores', '(?:turnos|shifts),?', 'pasamos(?: de)?(?: los| las)?', 'rebasamos(?: los| las)?', 'superamos(?: los| las)?', 'llegamos (?:ni )?a(?: los| las)?', 'laburamos', 'lideramos a', 'da trabajo a', 'dando trabajo a', 'subimos a', 'passamos(?: de| dos| das)?', 'chegamos a', 'trabajadores', 'funcionarios', 'no\\.? de empleados', 'numero de empleados', 'number of employees',
  'tamano(?: de (?:la )?empresa)', 'tamanho(?: da empresa)', 'estamos', 'personal', '(?:site|plant|shop|mill|facility|planta|fabrica|company|empresa|branch|negocio|compania|fabrica|taller|grupo|firma|despacho|firm|business|we|operacion) (?:has|have|tiene|runs|con|is|of|with|tem|es de|e de|anda en|anda por|ronda|supera|rebasa|pasa de|llega a|suma|cuenta con|emplea|employs)', 'employs?', 'employing', 'empleamos(?: a)?', 'emplea(?: a)?', 'empregamos', 'damos trabajo a',
] // prettier-ignore

/** Words between the counting word and its number. */
export const APPROXIMATELY = [
  'de', 'of', 'is', 'es', 'con', 'los', 'las', 'rondan?', 'directamente', 'directly', 'bordean?', 'bordeando', 'cercan[oa]s? a', 'alcanzan?', 'andan?', 'superan?', 'total', 'around', 'about', 'approx\\w*', 'aprox\\w*', 'abt', 'como', 'unos', 'unas', 'uns', 'umas', 'cerca', 'casi', 'ya', 'apenas', 'mas',
  'menos', 'o', 'roughly', 'almost', 'just', 'only', 'nearly', 'like', 'north of', 'upwards of', 'shy of', 'alrededor', 'over', 'under', 'more', 'than', 'some', 'nomas', 'solo', 'solamente', 'algo', 'asi', 'em',
  'torno', 'quase', 'hoje', 'hoy', 'now', 'currently', 'actualmente', 'tipo', 'todos', 'maybe', 'quizas', 'poco', 'probably', 'still', 'up to', 'hasta', 'ahi', 'por ahi', 'entre',
  'entre todos', 'between', 'so', 'i dunno', 'i think', 'creo', 'creo que', 'mais', 'menos', 'ou', 'well', 'bien',
] // prettier-ignore

/** What may follow such a bare number. Another noun would be counted instead. */
export const ENDS_COUNT =
  /^\s*(?:ish|\+|aprox\w*|y pico|y tant[oa]s|y cachos?|y fraccion|y piquito|y algo|e poucos|e tantos|bien (?:servidos|contados)|largos|and some|or so|odd|mas o menos|en total|in total|total|no total|all told|all in|todos|nomas|no mas|nada mas|al dia de hoy)?\s*(?:$|[.,;:!?)\n/|-]|(?:en|entre|y|e|contando|in|on|at|across|counting|con|com|with|por|incluyendo|including|between|que|pero|but|and|now|hoy|ahora|aqui|aca|alla|ahi|here|no|na|somando|strong|pero|sumando|total|repartid[oa]s|split|mas|plus|this|these|para|al|a|todos|or|counting|today|actualmente|currently|familias)(?![a-z]))/

/** Persons who are not the organisation's own. */
export const OTHERS_PEOPLE =
  /(?<![a-z])(?:client[ea]s?|clients?|customers?|competi\w*|proveedor\w*|vendor\w*|supplier\w*|pueblo|ciudad|comunidad|town|city|village|colonia|barrio|publico|audiencia|seguidores|followers|alumnos|students|asistentes|attendees|visitantes|visitors|atend\w+|recib\w+|aliment\w+|transport\w+|vacun\w+|dosis|kits?|serv\w+ a|comensales|huespedes|guests|evento|boda|fiesta|wedding|banquete|sigue(?:n)? el|familias)(?![a-z])[^.;,\n]{0,40}$/

/** Only some are meant: those to hire, to train, to equip. */
export const SOME_OF_THEM =
  /(?<![a-z])(?:contrat\w*|reclut\w*|hir(?:e|ed|es|ing)|agreg\w*|sum(?:amos|aron) a|add(?:ed|ing)?|recruit\w*|capacit\w*|train\w*|entren\w*|onboard\w*|nuev[oa]s?|new|faltan|despid\w*|laid off|layoff|area de|departamento de|equipo de (?:ti|sistemas|it|compras|ventas)|(?:it|ops|sales|finance|hr|my|engineering|maintenance) team(?: of)?|equipo de|department|llevo|manejo|lidero|superviso|coordino|i (?:manage|lead|supervise|run)|a mi cargo|lost|perdimos|se fueron|short|despedimos|let go|furlough\w*)(?:\s+[a-z]+){0,3}\s*$|(?<![a-z])(?:para|for)(?: unas| unos| about| some)?\s*$/

/** Of countries named in a row, two make the organisation an international one. */
export const COUNTRY_NAMES = [
  'mexico', 'estados unidos', 'eua', 'eeuu', 'usa', 'united states', 'the us', 'canada', 'colombia', 'chile', 'peru', 'argentina', 'brasil', 'brazil', 'ecuador', 'bolivia', 'uruguay', 'paraguay', 'venezuela', 'panama', 'costa rica',
  'guatemala', 'honduras', 'el salvador', 'nicaragua', 'republica dominicana', 'espana', 'spain', 'alemania', 'germany', 'francia', 'france', 'china', 'japon', 'japan', 'india', 'italia', 'italy', 'uk', 'reino unido',
] // prettier-ignore
/** What is had in a country when one is there, and not only sells there. */
export const PRESENCE = [
  'oficinas', 'plantas', 'operaciones', 'operamos', 'presencia', 'sedes', 'colaboradores', 'empleados', 'filiales', 'offices', 'plants', 'operations', 'operate', 'employees', 'people', 'sites', 'operacoes', 'escritorios', 'fabricas', 'unidades', 'estamos', 'present',
] // prettier-ignore

/** Places that each hold a plant's worth of people. */
export const PLANTS = [
  'plantas?', 'plants?', 'fabricas?', 'factor(?:y|ies)', 'mills?', 'sites?', 'facilit(?:y|ies)', 'campus(?:es)?',
  'unidades (?:medicas|hospitalarias|de negocio|fabris|industriales|productivas)', 'centros de distribucion', 'distribution centers?', 'dcs', 'cedis', 'centros logisticos', 'minas',
  'mines', 'faenas', 'concentrators', 'concentradoras', 'foundries', 'fundiciones', 'packings?', 'ingenios', 'refiner(?:y|ies)', 'maquiladoras', 'complejos', 'sitios', 'molinos',
  'lineas? de negocio', 'divisiones', 'razones sociales', 'warehouses', 'fincas', 'fazendas', 'smelters',
  'assembly plants', 'production plants', 'frigorificos', 'salmoneras', 'parques industriales',
] // prettier-ignore
export const COUNTRIES = ['paises', 'countries', 'continentes', 'continents'] // prettier-ignore

/** Places that a handful of people keep. */
export const SHOPS = [
  'hospital(?:es)?', 'hospitals', 'hospitais', 'sedes?', 'hoteles', 'hotels', 'hoteis', 'properties', 'communities', 'locations', 'plazas', 'centros comerciales', 'malls', 'shoppings', 'clinicas', 'universidades', 'residencias', 'homes',
  'sucursal(?:es)?', 'tiendas?', 'stores?', 'branch(?:es)?', 'shops?', 'lojas?', 'locales', 'bakeries', 'panaderias', 'mueblerias', 'farmacias', 'pharmacies', 'pollerias', 'restaurants?',
  'restaurantes?', 'cafeterias', 'cafes', 'agencias', 'oficinas', 'offices', 'puntos de venta', 'pontos de venda', 'ferreterias', 'gasolineras', 'estaciones', 'consultorios', 'gimnasios', 'gyms',
  'supermercados', 'supermarkets', 'abarrotes', 'escuelas', 'schools', 'escolas', 'colegios', 'planteles', 'outlets', 'filiais', 'filiales', 'ubicaciones', 'franquicias', 'franchises',
  'bodegas', 'almacenes', 'naves', 'obras', 'frentes', 'salones', 'dealerships', 'concesionarias', 'clinics', 'laboratorios', 'ventanillas', 'zapaterias', 'opticas', 'taquerias', 'pizzerias', 'casetas',
  'condominios', 'predios', 'edificios', 'centros de cultivo', 'granjas', 'salas(?: de (?:ventas?|cine))?', 'asaderos', 'parrillas', 'fondas', 'marisquerias', 'heladerias', 'pastelerias', 'cevicherias', 'lavanderias', 'papelerias', 'joyerias', 'librerias', 'carnicerias', 'tortillerias', 'jugueterias', 'perfumerias', 'veterinarias', 'drogarias', 'drogerias', 'droguerias', 'padarias', 'pousadas', 'academias', 'creches', 'mercados', 'kioscos', 'quioscos', 'quiosques', 'islas', 'puestos', 'showrooms', 'cines', 'notarias', 'postos', 'centros de salud', 'dental offices', 'diners', 'eateries', 'drugstores', 'gas stations', 'car washes', 'c-stores', 'storefronts', 'showrooms', 'practices', 'campamentos', 'camps', 'puntos de atencion', 'puntos de servicio', 'centros de servicio', 'centros de atencion', 'service centers', 'chifas', 'sangucherias', 'hamburgueserias', 'barberias', 'autolavados', 'talleres', 'concesionarios', 'estacionamientos', 'parqueaderos', 'supers', 'minimarkets', 'minisupers', 'viveros', 'terminales', 'terminals', 'patios', 'yards', 'cocinas', 'unidades', 'boticas',
] // prettier-ignore

/** Places where something goes: they tell of the work, not of who asks for it. */
export const STOPS = ['puntos(?! de venta)', 'ciudades', 'cities', 'cidades', 'destinos', 'stops', 'drops', 'paradas', 'municipios', 'puntos de entrega'] // prettier-ignore

export const LARGE_WORDS = [
  'corporativo(?! de (?:abogados|contadores))', 'corporate', 'hq', 'headquarters', 'casa matriz', 'matriz en', 'multinaciona(?:l|les)', 'multinational', 'transnacional', 'trasnacional', 'fortune \\d+', 'holding', 'conglomerado',
  'consorcio', 'subsidiary of', 'filial de', 'subsidiaria de', 'our parent(?: company)?', 'parent company', 'grupo empresarial', 'empresa grande', 'gran empresa', 'grandes? empresas?', 'large (?:company|manufacturer|enterprise|employer)',
  'publicly (?:traded|listed)', '(?:listed|traded) on (?:the )?(?:nyse|nasdaq|tsx|bmv|stock)', 'emisora', 'bmv', 'cotiza(?:mos)? en (?:la )?bolsa', 'grande porte', 'oficinas en (?:\\w+ ){0,3}paises', 'a nivel (?:nacional|mundial|global)', 'todo el pais', 'nationwide', 'worldwide', 'nuestro grupo', 'our group', 'grupo industrial', 'across the (?:country|us|globe)', 'enterprise-wide',
  'multi-?plant', 'multi-?site', 'multiplanta', 'transnacionais', 'board of directors', 'planta hermana', 'sister plants?',
] // prettier-ignore

export const MEDIUM_WORDS = [
  'mediana empresa', 'empresa mediana', '(?:tamano|porte) mediano', 'medio porte', 'media empresa', 'mid-?size[d]?', 'medium-?sized?', 'midsize', 'medium size',
] // prettier-ignore

export const SMALL_WORDS = [
  'changarr\\w+', 'negocit\\w+', 'negocio (?:chico|pequen\\w+|familiar|chiquito)', 'micro\\s?negocio', 'micro\\s?empres\\w+', 'tiendita\\w*', 'local(?:cito)? chico', 'localcito', 'consultorio propio', '(?:panaderia|padaria|tienda|loja|taller|oficina|fabrica|restaurante|clinica|despacho|granja|rancho|bodega|cocina|planta|exportadora|fundo|packing|ferreteria|farmacia|vina|queseria|cerveceria|imprenta) (?:muy )?(?:chic[oa]|chiquit[oa]|pequen\\w+)', 'local(?:cito)? (?:chiquit\\w+|pequen\\w+)', 'micro\\s?pyme\\w*', '(?:contador|contadora|abogad[oa]|arquitect[oa]|consultor|consultora|profesionista|profesional|tecnico|ingenier[oa]|disenador|disenadora) independiente', 'soy independiente', 'por honorarios', 'mi (?:local|tienda|negocio|taller|consultorio|puesto|restaurante|restaurant|panaderia|farmacia|estetica|papeleria|ferreteria|cafeteria|despacho|salon|gimnasio|fonda)(?![a-z])',
  'tallercito', 'empresita', 'fabriquita', 'pequena empresa', 'empresa (?:pequena|chica|chiquita)', 'somos (?:pocos|chicos|pequen\\w+|poquitos|una empresa familiar chica)', 'pequeno negocio', 'emprendimiento', 'emprendedor\\w*', 'freelanc\\w*', 'por mi cuenta', 'family (?:shop|business|run|owned shop)', 'family-run', 'mom (?:and|&|n) pop', 'mom-and-pop',
  'small (?:shop|business|company|outfit|operation|family|firm|bakery|practice|team|place|office|brewery)', 'tiny (?:shop|team|company|outfit)', 'one-?man', 'just me', 'nadie mas', 'nobody else', 'somos (?:dos|tres|cuatro|2|3|4) socios', '(?:two|three|2|3) partners', 'its just me', 'only me', 'me and my (?:wife|husband|brother|sister|partner|dad|son)', 'my (?:wife|husband|brother|dad) and (?:me|i)', 'sole proprietor\\w*',
  'mi (?:esposa|esposo|hermano|hermana|mama|papa|hijo|marido|senora) y yo', 'yo y mi (?:esposa|esposo|hermano|hermana|hijo)', 'yo sol[oa](?=\\s*(?:$|[.,;!?)]|y|en|con|atiendo|lo|me|trabajo|llevo|manejo el))', '(?:unico|unica) emplead[oa]', 'the only employee', 'one-?person', 'one-?woman', 'nada mas yo', 'nomas yo', 'soy yo sol[oa]', 'trabajo sol[oa]', 'sozinh[oa]', 'by myself', 'on my own', 'pequena (?:loja|fabrica)', 'lojinha', 'negocinho', 'empresinha', 'minha lojinha', 'mei', 'microempreendedor\\w*', 'so eu', 'my (?:shop|bakery|store|garage|restaurant|food truck)',
  'pesca artesanal', 'artesanal\\w*', 'puesto (?:en|de) (?:el )?mercado', 'home-?based', 'desde (?:mi )?casa', 'startup (?:pequena|chica)', 'la (?:doctora|licenciada|patrona|senora|duena) y', 'el (?:doctor|licenciado|patron) y',
] // prettier-ignore

/** Things that go with people, and about how many people go with each. */
export const PEOPLE_PER: readonly (readonly [number, string])[] = [
  [0.9, 'almuerzos|almocos|lunches|comidas diarias|refeicoes'], [3, 'camas?|beds|leitos'], [0.6, 'habitaciones|rooms|cuartos|quartos|suites'], [0.1, 'alumnos|estudiantes|students|alunos'], [1, 'extensiones|workstations|estaciones de trabajo|puestos de trabajo|computadoras en red'],
  [1.5, '(?:camiones|tractos|tractocamiones|trailers|unidades|trucks|carretas|caminhoes|vehiculos) (?:propi[oa]s?|proprios|of our own)'], [1.5, 'own trucks'], [0.8, 'residents|residentes'],
] // prettier-ignore

/** Trades that are one person's or one family's unless they say more. */
export const SMALL_TRADES = [
  'tienda de abarrotes', 'abarrotes', 'miscelanea', 'tiendita', 'taqueria', 'fonda', 'cocina economica', 'estetica', 'peluqueria', 'barberia', 'papeleria', 'tlapaleria', 'taller mecanico', 'cerrajeria', 'consultorio\\w*',
  'lavanderia', 'tortilleria', 'puesto', 'food truck', 'barber\\s?shop', 'salon de belleza', 'hair salon', 'nail salon', 'florista', 'pesca artesanal', 'artesan\\w+', 'freelanc\\w*', 'independiente', 'self-?employed', 'autonomo', 'mercearia', 'quitanda',
  'lanchonete', 'salao de beleza', 'microempresa', 'home bakery', 'reposteria', 'carniceria', 'fruteria', 'verduleria', 'bodeguita', 'hobby', 'e\\.?i\\.?r\\.?l\\.?', 'picanteria', 'cevicheria', 'jugueria',
] // prettier-ignore

/** How many people one place of a sector takes, about. Orders of size after INEGI and BLS establishment means. */
export const STAFF_PER_SITE: Readonly<Record<string, number>> = {
  hospital: 150, university: 200, malls: 100, hotel: 60, seniorcare: 60, clinic: 45, health: 45, diagnostics: 20, school: 40,
  grocery: 30, restaurant: 15, pharmacy: 15, warehousing: 60, contactcentre: 100, cardealer: 40, offices: 12,
} // prettier-ignore
export const STAFF_PER_SHOP = 12

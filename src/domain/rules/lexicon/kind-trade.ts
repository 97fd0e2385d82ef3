import { sign, type Sign } from '../need/kind-sign.ts'

// What is sold to everybody, and who sells by title or trade. Authored, es/en/pt, folded.

/** What their house does. Buyers say it too: it adds to a pitch and makes none. */
export const TRADING: readonly Sign[] = [
  sign(1, 'what their house does', [
    '(?:hacemos|vendemos|comercializamos|rentamos|importamos|distribuimos|fabricamos|manufacturamos|desarrollamos|maquilamos|vendo|distribuyo|fabrico|produzimos|producimos|elaboramos|armamos|confeccionamos|disenamos|reparamos|acompanamos|certificamos|asesoramos|auditamos|capacitamos|impartimos|atendemos|manejamos|we (?:do|make|build|design|repair|rebuild|train|certify|machine|stock|carry|give|sell|manufacture|develop|distribute|help)|we\'ve got|i (?:sell|broker))',
    '(?:somos|soy|we are|we\'re)(?: una?| uma?| a| an)?(?: [a-z]+){0,2} (?:agencia|fabricantes?|distribuidor(?:es|a)?|importador(?:es|a)?|mayoristas?|comercializadora|consultora|despacho|bufete|imprenta|startup|financiera|manufacturer|distributor|startup|factory)',
    'hago (?:paginas|diseno|tiendas|logos|sitios)',
  ]),
] // prettier-ignore

/** What nobody asks us for and everybody is offered. Topics alone: who asks for one is a buyer. */
export const PITCHED_TOPICS: readonly Sign[] = [
  sign(2, 'what everybody is offered', [
    'seo', 'posicionamiento (?:web|en google|organico)', 'marketing digital', 'digital marketing',
    'lead[- ]gen(?:eration)?', 'generacion de (?:leads|prospectos|demanda)', 'google ads', 'facebook ads',
    'email marketing', 'community manager', 'redes sociales', 'manejo de redes', 'diseno (?:web|grafico|de paginas)',
    'web(?: )?design', 'web development', 'paginas? web', 'apps? moviles', 'mobile apps?', 'video corporativ[oa]s?',
    'explainer videos?', 'staff(?:ing)?(?: augmentation| agency| solutions)', 'nearshore',
    'offshore (?:developers|team)', 'outsourc(?:ing|e)(?: de personal| de nomina)?', 'tercerizacion',
    'head(?: )?hunt(?:ing|ers?)', 'reclutamiento(?: y seleccion)?(?: de personal)?',
    'recruit(?:ing|ment) (?:agency|services|firm|solutions)',
    'pre-?(?:vetted|screened) (?:candidates|developers|engineers|talent)',
    'candidat(?:os|es) (?:calificados|for your|para sus|para su|listos|que)', 'talent pool', 'virtual assistants?',
    'asistentes virtuales', 'remote (?:developers|assistants|staff)', 'lineas? de credito',
    'creditos? (?:pyme|empresarial(?:es)?|para (?:su|tu) (?:empresa|negocio))',
    'financiamientos?(?: para)?(?: su| tu)?', 'factoraje', 'factoring', 'working capital',
    'business (?:loans?|funding|financing|credit)', 'merchant (?:cash|account|services)', 'equipment financing',
    'leasing', 'arrendamiento (?:puro|financiero)', 'capital de trabajo', 'tax credits?', 'erc refund',
    'payroll services', 'expense cards?',
    'tarjetas? (?:corporativas?|empresariales?|de gasolina|de combustible|de vales)', 'vales de (?:despensa|gasolina|combustible|comida)',
    'seguros? (?:de (?:gastos|vida|flota|autos|carga|danos)|medicos?|para (?:su|sus|tu))',
    'insurance (?:quote|broker|plans?)', 'health plans?', 'paneles? solar(?:es)?', 'solar panels?', 'energia solar',
    'ahorro de energia', 'utility bills?', 'stands?(?: para| en| de)?(?: expo| feria| ferias| exposicion)?',
    'trade(?: )?shows?', 'expo(?: [a-z]+)? 20\\d\\d', 'ferias?', 'booths?', 'exhibit(?:or|ors|ion)?',
    'patrocin(?:io|ios|ador|adores|ar)', 'sponsor(?:ship|s|ing)?', 'conference attendees', 'articulos promocionales',
    'promocionales', 'promotional products', 'uniformes', 'branded (?:merch|swag|merchandise)', 'swag',
    'canastas navidenas', 'regalos corporativos', 'brindes', 'limpieza de oficinas', 'janitorial',
    'cleaning services', 'fumigacion', 'control de plagas', 'jardineria', 'vigilancia privada',
    'guardias de seguridad', 'coffee service', 'servicio de comedor', 'catering', 'agua purificada', 'gps para',
    'rastreo satelital', 'fleet cards?', 'llantas', 'imprenta', 'toners?', 'cartuchos', 'cursos?(?: de| en| para)',
    'talleres? de', 'capacitacion(?:es)? (?:empresarial(?:es)?|para (?:su|sus))', 'dictamos', 'sence', 'show',
    'podcast', 'contratistas electricos', 'facturas por cobrar', 'alarmas', 'camaras de seguridad',
    'planta frigorifica en venta', 'directores de [a-z]+', 'leadership training', 'webinars?', 'certificaciones? iso',
    'certificad[oa]s en iso', 'iso \\d{4,5}', 'osha (?:training|certification|10|30|[a-z]+ (?:and|certification))',
    'polizas? (?:para|de seguro)', 'asegurad[oa]s', 'contabilidad y (?:nomina|impuestos)', 'llevar su contabilidad',
    'recauchado', 'neumaticos', 'diesel a domicilio', 'combustible', 'data[-]?center colocation', 'alojar',
    'acquiring', 'acquisition of', 'ebitda', 'valuation', 'reprints', 'top (?:10|20|50|100)',
    'our (?:magazine|issue|readers)', 'backlink', 'posiciones? (?:en|no) google', 'en google', 'no google',
    'sitio web', 'paginas? web', 'tiendas? en linea', 'website traffic', 'iso 9001 certification',
    'consultoria en iso', 'translation services', 'servicios de traduccion', 'directorio empresarial', 'revista',
    'magazine', 'press release', 'podcast', 'award(?:s)? (?:nomination|program)', 'nominated', 'ranking de',
  ]),
] // prettier-ignore

/** Titles and trades of those who sell. A hint: they also buy. */
export const SELLERS: readonly Sign[] = [
  sign(2, 'sells by title', [
    '(?:ejecutiv[oa]s?|asesor(?:a)?|representante|agente|vendedor(?:a)?|promotor(?:a)?|consultor(?:a)?|gerente|jef[ea]|director(?:a)?|coordinador(?:a)?) (?:de |del? area )?(?:ventas|comercial|vendas|de cuentas?|cuentas clave|nuevos negocios|desarrollo de negocios?|canales|alianzas|partnerships|franquicias)',
    '(?:sales|business development|account|partnerships?|alliances?|channel(?:s)?|bd|growth|outreach|territory|regional sales)(?: [a-z]+)? (?:executive|representative|rep|manager|director|associate|development|specialist|lead|consultant|engineer|head)',
    '(?:director|vp|head|manager) of (?:channel|sales|partnerships?|business development|alliances|growth|strategic alliances)[a-z ]*',
    'sales', 'ventas', 'business dev', 'biz dev', 'marketing', 'rep', 'strategic alliances', 'asset recovery[a-z ]*', 'delegate [a-z]+', 'acquisitions?', 'recruiter', 'reclutador(?:a)?', 'talent (?:partner|acquisition|scout)[a-z ]*', 'broker', 'alianzas', 'canal(?:es)?', 'country manager', 'sdr', 'bdr', 'vendedor(?:a)?', 'executiv[oa] de (?:vendas|contas)',
    'representante comercial', 'headhunter', 'diretor(?:a)? (?:comercial|de vendas)',
    'gerente (?:comercial|de vendas)', 'ejecutiv[oa] comercial', 'comercial', 'vendas', 'partner manager',
    'regional manager', 'customer success(?: [a-z]+)?', 'freelancer?', 'growth',
    'marketing (?:consultant|specialist)', 'seo (?:expert|specialist|consultant)',
  ]),
] // prettier-ignore
export const SELLING_TRADES: readonly Sign[] = [
  sign(1, 'sells by trade', [
    'marketing(?: digital)?', 'publicidad', 'advertising', 'agencia(?: de [a-z]+| digital| creativa)?', 'agency',
    'seo', 'staffing', 'recruit(?:ing|ment)', 'reclutamiento', 'recursos humanos', 'human resources', 'medios',
    'eventos', 'promocionales', 'imprenta', 'diseno', 'saas', 'software(?: [a-z]+)?', 'robot manufacturer',
    'business services', 'consulting', 'financiamiento', 'lending', 'insurance', 'seguros', 'fabricante',
    'distribuidor', 'solar', 'surplus', 'excedentes', 'remates', 'subastas?', 'auctions?', 'liquidat(?:ors?|ion)', 'asset recovery', 'events?', 'conferences?', 'congresos?', 'talent', 'talento', 'headhunting', 'publishing', 'media', 'magazine', 'broker(?:s|age)?', 'seo', 'growth', 'ventures?', 'coaching', 'industrial distribution', 'translations?', 'implementos [a-z]+', 'instrumentos',
  ]),
] // prettier-ignore

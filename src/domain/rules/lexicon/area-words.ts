// Areas of an organisation, and what each buys for itself, es/pt/en, folded. Authored; after the functional
// areas of company charts (ISCO-08 minor groups 121–134: administration, sales, production, ICT, services).

/** An area of an organisation, as far as purchases tell areas apart. */
export type Area =
  | 'it'
  | 'engineering'
  | 'maintenance'
  | 'quality'
  | 'operations'
  | 'logistics'
  | 'purchasing'
  | 'finance'
  | 'people'
  | 'marketing'
  | 'legal'
  | 'facilities'
  | 'care'
  | 'design'
  | 'improvement'
  | 'general'

const bounded = (...words: readonly string[]) =>
  new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?![a-z0-9])`, 'g')

/** The words by which a title names its area. The order says which is meant where two stand. */
export const AREA_WORDS: readonly (readonly [Area, RegExp])[] = [
  ['it', bounded('bi', 'analytics', 'analitica', 'business intelligence', 'inteligencia (?:de negocios?|artificial)', 'ai', 'site reliability', 'platforms?', 'backend', 'cto', 'cio', 'ciso', 'cdo', 'c\\.t\\.o\\.?', 'c\\.i\\.o\\.?', 'chief (?:technology|technical|information|digital|data|security)', 't\\.?i\\.?', 'i\\.?t\\.?', 't\\.?i\\.?c\\.?s?', 'ict', 'mis', 'sistemas?(?! (?:de gestion|integrado|de calidad|electric|hidraulic|contra incendio))', 'systems?', 'tecnologi[a-z]*', 'technolog[a-z]*', 'tech', 'infra', 'infraestrutura', 'infraestructura(?! (?:vial|civil|fisica|hospitalaria))', 'infrastructure', 'informatic[oa]s?', 'informac(?:ion|ao)', 'information', 'comput[a-z]*', 'redes', 'networks?', 'networking', 'servidores', 'servers?', 'datos', 'dados', 'data', 'dba', 'software', 'aplicaciones', 'applications', 'desarrollo(?! (?:organiz|de negocio|human|comercial|de talento|economic|social|urbano|de person|de producto))', 'desenvolvimento(?! (?:human|de negocio))', 'development(?<!business development|organizational development|talent development|channel development)', 'devops', 'cloud', 'nube', 'nuvem', 'ciberseguridad', 'cyber ?security', 'cyber', 'infosec', '(?:information|it|network|data|cyber|cloud) security', 'security', 'seguridad (?:informatica|de la informacion|digital|ti)', 'seguranca da informacao', '(?<!(?:marketing|mercadotecnia|contenidos?|bibliotecas?|medios|publicidad|comunicacion(?:es)?|arte|diseno|fotografia|ventas|media) )digital(?:es|izacion)?(?! (?:marketing|media|content|sales|library))', 'telecom[a-z]*', 'soporte', 'suporte', 'help ?desk', 'mesa de (?:ayuda|servicio)', 'sysadmin', 'storage', 'backups?', 'respaldos?', 'almacenamiento', 'plataformas?', 'erp', 'sap', 'innovacion', 'innovation', 'inovacao')],
  ['engineering', bounded('capital projects', 'proyectos de (?:ingenieria|inversion|capital)', 'ingenieri[a-z]*', 'ingenier[oa]', 'engineering', 'engineers?', 'eng', 'engr', 'engrg', 'engg', 'engenharia', 'engenheir[oa]', 'technical', 'tecnic[oa]', 'r ?& ?d', 'i ?\\+ ?d', 'investigacion y desarrollo', 'research', 'proces(?:os?|s)(?! (?:de compra|de venta))', 'processos?')],
  ['maintenance', bounded('automation', 'automatizacion', 'automacao', 'controls?', 'control (?:e instrumentacion|systems)', 'instrumentacion', 'instrumentation', 'mantenimiento', 'mantto', 'mtto', 'mantencion', 'maintenance', 'maint', 'manutencao', '(?<!site )reliability', 'confiabilidad', 'confiabilidade', 'scada', 'plcs?', 'robotic[as]?', 'robots?', 'tooling', 'tool ?room', 'troqueles', 'moldes', 'electric(?:o|a|al)', 'mecanic[oa]', 'mechanical', 'metallurg[a-z]*', 'metalurgi[a-z]*', 'biomedic[oa]', 'utilit(?:y|ies)', 'servicios industriales', 'energia', 'energy', 'facilities engineering', 'telemetr[a-z]*')],
  ['quality', bounded('quality', 'qa', 'qc', 'calidad', 'qualidade', 'metrolog[a-z]*', 'aseguramiento', 'inocuidad', 'food safety', 'regulatori[oa]s?', 'asuntos regulatorios', 'regulatory', 'validacion(?:es)?', 'laboratori[oa]s?', 'laboratory', 'lab')],
  ['logistics', bounded('logistic[a-z]*', 'exporta[a-z]*', 'exports?', 'importa[a-z]*', 'imports?', 'despachos?', 'distribu(?:cion|tion|icao|idora)', 'supply(?: chain)?', 'cadena (?:de )?(?:suministros?|frio|abastecimiento)', 'abastecimiento', 'suprimentos', 'suministros?', 'bodegas?', 'almacen(?:es)?', 'almoxarifado', 'armazem', 'warehouse[a-z]*', 'warehousing', 'packing', 'cosechas?', 'embarques?', 'trafico', 'traffic', 'transport[a-z]*', 'shipping', 'receiving', 'fulfil+ment', 'comercio exterior', 'comex', 'cold (?:chain|storage)', 'frio', 'frigorific[oa]s?', 'camaras?', 'flotas?', 'fleet', 'freight', 'cedis', 'centros? de distribucion', 'inventarios?', 'inventory', 'materials?', 'materiales', 'farmacia', 'farmacias', 'pharmacy', 'cadena', 'rutas?', 'reparto', 'pos-?t?cosecha', 'post ?harvest', 'vacun[a-z]*', 'inmunizacion(?:es)?', 'frigorific[oa]s?', 'distribution center', 'dc', 'dock', 'patio', 'yard')],
  ['purchasing', bounded('compras', 'purchas[a-z]*', 'procurement', 'buyer', 'buying', 'comprador[a]?', 'adquisiciones', 'commodity', 'aquisicoes', 'contratacion(?:es)?', 'sourcing', 'licitaciones', 'proveedores', 'vendor management')],
  ['operations', bounded('opera(?:cion(?:es)?|coes|cao|tions?|tivo|tiva|cional)', 'ops', 'plantas?', 'plants?', 'fabrica', 'factory', 'mill', 'produccion', 'production', 'producao', 'manufactur[a-z]*', 'manufatura', 'mfg', 'industrial', 'turnos?', 'shifts?', 'lineas?', 'lines?', 'taller', 'shop', 'floor', 'press', 'stamping', 'welding', 'soldadura', 'assembly', 'ensamble', 'moldeo', 'molding', 'packaging', 'empaque', 'packag[a-z]*', 'centro', 'site', 'obra', 'campo', 'fundo', 'field', 'agricola', 'granja', 'farm', 'procesamiento', 'processing', 'mina', 'mine', 'value stream', 'sanitation', 'paint', 'fabrication', 'forging', 'casting', 'machining', 'maquinado', 'fundicion', 'pintura', 'packhouse', 'molienda', 'ingenio', 'faena', 'cocina', 'kitchen')],
  ['finance', bounded('cfo', 'chief financial', 'financ[a-z]*', 'finanzas', 'contab[a-z]*', 'contador[a]?', 'contralor[a-z]*', 'controller', 'comptroller', 'accounting', 'accounts (?:payable|receivable)', 'cuentas por (?:pagar|cobrar)', 'accountant', 'treasur[a-z]*', 'tesorer[a-z]*', 'nominas?', 'payroll', 'fiscal', 'impuestos', 'tax', 'auditor[a-z]*', 'presupuestos?', 'budget', 'credito', 'cobranzas?', 'riesgos?', 'risk')],
  ['people', bounded('rrhh', 'rr\\.? ?hh\\.?', 'recursos humanos', 'human (?:resources|capital)', 'capital humano', 'talento(?: humano)?', 'talent', 'hr', 'rh', 'personal', 'people', 'gente', 'pessoas', 'capacitacion', 'training', 'desarrollo organizacional', 'bienestar', 'reclutamiento', 'recruit[a-z]*', 'seleccion', 'ehs', 'hse', 'ssoma?', 'sst', 'safety', 'seguridad (?:industrial|e higiene|y salud|ocupacional)', 'higiene')],
  ['marketing', bounded('cmo', 'chief marketing', 'marketing', 'mercadotecnia', 'mercadeo', 'mkt', 'publicidad', 'comunicacion(?:es)?', 'communications?', 'marca', 'brand', 'ventas?', 'vendas', 'sales', 'comercial', 'commercial', 'negocios?', 'business development', 'clientes?', 'customers?', 'e-?commerce', 'social media', 'eventos?', 'events?', 'canal(?:es)?', 'channels?', 'alliances', 'cuentas?', 'growth', 'trade')],
  ['legal', bounded('legal', 'juridic[oa]', 'abogad[oa]', 'counsel', 'compliance', 'cumplimiento', 'gobierno corporativo', 'privacidad', 'privacy')],
  ['facilities', bounded('servicios generales', 'facilit(?:y|ies)', 'edificios?', 'buildings?', 'inmuebles', 'property', 'infraestructura (?:fisica|hospitalaria)', 'limpieza', 'intendencia', 'housekeeping', 'vigilancia', 'seguridad(?! (?:informatica|de la informacion|digital|ti|industrial|e higiene|y salud|ocupacional))', 'security(?! (?:engineer|analyst|architect))', 'grounds', 'condomini[oa]', 'obras', 'hotel', 'archivo')],
  ['care', bounded('medic[oa]s?', 'medical', 'clinic[oa]s?', 'clinical', 'nursing', 'nurse', 'enfermeri[a-z]*', 'enfermer[oa]s?', 'salud', 'health', 'patients?', 'pacientes', 'academic[oa]s?', 'bibliotecas?', 'library', 'museo', 'museum', 'escolar', 'docente', 'school', 'escuela', 'students?', 'biobanco', 'banco de sangre', 'nutricion', 'laboratorio clinico', 'quirofano', 'urgencias', 'odontologia')],
  ['design', bounded('diseno', 'design', 'arte', 'creativ[a-z]*', 'producto', 'product', 'arquitectura', 'edicion', 'produccion audiovisual')],
  ['improvement', bounded('continuous improvement', 'mejora continua', 'melhoria continua', 'lean', 'kaizen', 'opex')],
  ['general', bounded('general', 'geral', 'administra[a-z]*', 'admon', 'adm', 'office', 'oficina', 'sucursal(?:es)?', 'tiendas?', 'stores?', 'loja', 'branch', 'sede', 'restaurantes?', 'local', 'proyectos?', 'projects?', 'pmo?', 'programs?')],
] // prettier-ignore

/** Areas that decide on technology; quality does where what it buys is technology. */
export const TECHNICAL_AREAS: ReadonlySet<Area> = new Set<Area>([
  'it',
  'engineering',
  'maintenance',
  'quality',
])

/** What is bought, told by the words of a need. */
export const PURCHASE_WORDS: readonly (readonly [Area, RegExp])[] = [
  ['it', bounded('respald[a-z]*', 'copias?(?: de seguridad)?', 'restaur(?:ar|acion|e|o|acao|ou)', 'recuper(?:ar|acion|acao|o)', 'restore[ds]?', 'backups?', 'almacenamiento', 'armazenamento', 'storage(?<!cold storage)', 'servidor(?:es)?', 'servers?', 'nas', 'san', 'raid', 'discos?', 'nube', 'nuvem', 'cloud', 'redes(?! sociales)', 'wi-?fi', 'licencias?', 'licen[sc]es?', 'licencas?', 'software', 'erp', 'sap', 'crm', 'base(?:s)? de (?:datos|dados)', 'databases?', 'veeam', 'vmware', 'virtual[a-z]*', 'laptops?', 'notebooks?', 'comput[a-z]+', 'compus?', 'pcs?', 'ciberseguridad', 'firewall', 'ransomware', 'correos? electronicos?', 'pagina web', 'sitio web', 'website', 'web', 'app', 'aplicacion', 'telefonia', 'conmutador', 'ti', 'iot', 'arquitectura de (?:ti|datos)', 'datacenter', 'data ?center', 'centros? de datos', 'tb', 'terabytes?', 'replica(?:cion)?', 'disaster recovery', 'drp', 'sistema (?:contable|de nomina|de punto|pos|de reservas)', 'digitaliz[a-z]*')],
  ['engineering', bounded('robot[a-z]*', 'plcs?', 'clps?', 'scada', 'hmis?', 'vision', 'camaras? (?:de inspeccion|inteligente)', 'cameras?', 'inspection', 'inspeccion', 'vibra[a-z]*', 'palleti[sz][a-z]*', 'paletiz[a-z]*', 'celdas?', 'cells?', 'weld[a-z]*', 'soldadura', 'conveyors?', 'controls?', 'controllogix', 'compactlogix', 'micrologix', 'retrofit', 'sensor[a-z]*', 'predictiv[eoa]', 'ovens?', 'hornos?', 'press(?:es)?', 'prensas?', 'automat[a-z]*', 'automa[ct]ion', 'drives?', 'variadores', 'motors?', 'motores', 'bearings?', 'gearbox(?:es)?', 'ladder', 'ignition', 'panelview', 'lineas? de (?:produccion|envasado|empaque)', 'compresor(?:es)?', 'calderas?', 'calibra[a-z]*', 'bombas?', 'pumps?')],
  ['logistics', bounded('transport[a-z]*', 'fletes?', 'freight', 'camion(?:es)?', 'trucks?', 'reefers?', 'refrigerad[oa]s?', 'frio', 'fria', 'congelad[oa]s?', 'frozen', 'camaras? de frio', 'camara fria', 'pallets?', 'paletes?', 'contenedor(?:es)?', 'containers?', 'embarques?', 'distribu[a-z]*', 'repart[a-z]*', 'bodega[a-z]*', 'almacenaje', 'cold (?:chain|storage)', 'haul[a-z]*', 'warehous[a-z]*', 'temperatura', 'temperature', 'data ?loggers?', 'termografos?', 'cadena de frio', 'cadeia do frio', 'cargo', 'carreta', 'exporta[a-z]*', 'despachos?', 'deliver(?:y|ies)', 'toneladas?', 'gdp', 'logistic[a-z]*', 'courier', 'paqueteria', 'montacargas', 'forklifts?', 'racks?')],
  ['finance', bounded('contab[a-z]*', 'nomina', 'payroll', 'factura(?:s|cion)?', 'cfdi', 'timbr[a-z]*', 'accounting', 'polizas? de seguro', 'seguros? (?:de|contra|para)', 'insurance', 'creditos?', 'loan', 'financiamiento', 'leasing', 'arrendamiento', 'auditoria', 'impuestos', 'tax', 'cobranza', 'loans?')],
  ['marketing', bounded('marketing', 'publicidad', 'instagram', 'tiktok', 'seo', 'redes sociales', 'social media', 'branding', 'campan[a-z]*', 'campaigns?', 'tienda en linea', 'logo', 'crm', 'ventas en linea', 'e-?commerce')],
  ['people', bounded('recluta[a-z]*', 'recruit[a-z]*', 'capacita[a-z]*', 'training', 'talento', 'nomina', 'payroll', 'clima laboral', 'evaluacion(?:es)? de desempeno', 'uniformes?', 'onboarding', 'hiring', 'contratar personal', 'comedor', 'bienestar', 'wellness', 'benefits?', 'prestaciones', 'vales', 'safety', 'epp', 'ppe', 'staffing', 'headhunt[a-z]*', 'psicometric[a-z]*', 'seguridad industrial', 'examenes medicos', 'gastos medicos', 'health plan')],
  ['facilities', bounded('limpieza', 'cleaning', 'janitor[a-z]*', 'vigilancia', 'guardias?', 'jardineria', 'mobiliario', 'muebles para', 'furniture', 'aire acondicionado', 'hvac', 'elevador(?:es)?', 'elevators?', 'solar(?:es)?', 'paneles', 'techos?', 'roof[a-z]*', 'remodel[a-z]*', 'plagas', 'pest', 'fumiga[a-z]*', 'residuos', 'waste', 'cctv', 'videovigilancia', 'alarmas?', 'plumb[a-z]*', 'sanitiz[a-z]*', 'desinfec[a-z]*', 'lavanderia', 'laundry', 'iluminacion', 'contra incendios?', 'extintores')],
  ['legal', bounded('abogad[oa]s?', 'legal', 'juridic[oa]', 'lawsuit', 'demanda', 'registro de marca', 'trademark', 'patentes?', 'notari[oa]', 'fusion', 'due diligence', 'compliance', 'litig[a-z]*')],
  ['care', bounded('pacientes?', 'patients?', 'equipo medico', 'ultrasonido', 'tomografo', 'rayos x', 'laboratorio clinico', 'ambulancia', 'medicina', 'terapia', 'cursos? de ingles', 'alumnos', 'students')],
] // prettier-ignore

/** What an area buys for itself: its own kind of thing, and what stands nearest. */
export const BUYS: Readonly<Record<Area, ReadonlySet<Area>>> = {
  it: new Set<Area>(['it']),
  engineering: new Set<Area>(['engineering', 'it']),
  maintenance: new Set<Area>(['engineering', 'facilities']),
  quality: new Set<Area>(['engineering', 'logistics']),
  logistics: new Set<Area>(['logistics', 'engineering']),
  purchasing: new Set<Area>(),
  operations: new Set<Area>(['engineering', 'logistics', 'facilities']),
  finance: new Set<Area>(['finance']),
  people: new Set<Area>(['people', 'facilities']),
  marketing: new Set<Area>(['marketing']),
  legal: new Set<Area>(['legal']),
  facilities: new Set<Area>(['facilities']),
  care: new Set<Area>(['care', 'logistics']),
  design: new Set<Area>(['marketing']),
  improvement: new Set<Area>(),
  general: new Set<Area>(['it', 'engineering', 'logistics', 'finance', 'marketing', 'people', 'facilities', 'legal', 'care']),
} // prettier-ignore

/** Heads of a crew or a line: above others, and head of no area. */
export const CREW =
  /(?<![a-z])(?:lines?|lineas?|shifts?|turnos?|crew|cuadrilla|cell|celula|lead operator|lead hand|lead person|group lead(?:er)?|team lead(?:er)?|lider de (?:linea|turno|celda))(?![a-z])/

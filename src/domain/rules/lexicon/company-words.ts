// Words of company names. Authored, es/en/pt, folded.

/** What people write where a company should stand when there is none. Whole field. */
export const NO_COMPANY =
  /^(?:n\s*[/.]?\s*[ad]\.?|na|nan|ningun[ao]?|nenhuma?|none|null|undefined|unknown|nothing|no(?: (?:tengo|hay|aplica|aplico|tiene|company|one|se|cuento))?(?: (?:con )?(?:empresa|compania|company))?|not applicable|nao (?:tenho|se aplica|possuo)|sin (?:empresa|compania|nombre|trabajo|empleo)|sem empresa|no empresa|(?:soy )?(?:una? )?(?:persona )?(?:particular|natural|fisica|individual)|pessoa fisica|uso (?:personal|particular|domestico)|personal(?: use)?|privad[oa]|private(?: individual| person)?|individual|independiente|independent|autonom[oa]|por (?:mi|cuenta) (?:cuenta|propia)|free ?lance(?:r|rs)?|self(?:[- ]?employed)?|casa|mi casa|my house|home|hogar|domicilio|yo(?: mism[oa])?|me|myself|estudiante|student|estudante|alumn[oa]|desemplead[oa]|desempregad[oa]|unemployed|jubilad[oa]|retired|pensionad[oa]|ama de casa|busqueda activa|en busqueda(?: activa)?(?: de (?:empleo|trabajo))?|buscando (?:empleo|trabajo)|open to work|job seeker|(?:mi )?empresa|(?:my )?company|compania|negocio|test(?:s|ing|e)?(?: (?:company|co|inc|123))?|prueba|empresa de prueba|ejemplo|example|demo|xyz|abc|foo|bar|confidencial|confidential|anonim[oa]|anonymous|por definir|pendiente|tbd|varios|varias|otro|otra|other|cualquiera|[^\p{L}\d]*)$/u

/** Legal forms and small words: they name nobody. */
export const EMPTY_WORDS = [
  'sa', 'cv', 'sab', 'sapi', 'sc', 'ac', 'rl', 'srl', 'spa', 'sac', 'saa', 'sas', 'eirl', 'ltda', 'limitada', 'eireli', 'me', 'epp',
  'llc', 'inc', 'incorporated', 'corp', 'corporation', 'co', 'cia', 'company', 'ltd', 'limited', 'lp', 'llp', 'plc', 'gmbh', 'ag', 'bv',
  'sofom', 'enr', 'er', 'ifr', 'iap', 'de', 'del', 'la', 'las', 'el', 'los', 'lo', 'y', 'e', 'en', 'a', 'al', 'con', 'para', 'por', 'do', 'da', 'dos', 'das',
  'the', 'of', 'and', 'for', 'in', 'at', 'hijos', 'hermanos', 'hnos', 'sons', 'brothers', 'bros', 'filhos', 'irmaos', 'current', 'actual',
] // prettier-ignore

/** What a house is, not which: two companies may share these and nothing else. */
export const GENERIC_WORDS = [
  'grupo', 'group', 'holding', 'corporativo', 'empresa', 'empresas', 'compania', 'companhia', 'industria', 'industrias', 'industrial', 'industriales',
  'industries', 'internacional', 'international', 'nacional', 'national', 'global', 'servicio', 'servicios', 'servicos', 'service', 'services',
  'soluciones', 'solucoes', 'solutions', 'sistemas', 'systems', 'tecnologia', 'tecnologias', 'technology', 'technologies', 'tech', 'digital',
  'comercial', 'comercializadora', 'distribuidora', 'distribuciones', 'distribution', 'importadora', 'exportadora', 'export', 'exports',
  'exportaciones', 'transportes', 'transporte', 'transport', 'logistica', 'logistics', 'constructora', 'construcciones', 'construction',
  'inmobiliaria', 'agricola', 'agroindustrial', 'agro', 'alimentos', 'foods', 'food', 'lacteos', 'laticinios', 'farmacia', 'farmacias', 'drogaria',
  'laboratorio', 'laboratorios', 'laboratory', 'clinica', 'clinicas', 'hospital', 'hospitales', 'banco', 'bank', 'financiera', 'financiero',
  'financieros', 'seguros', 'insurance', 'caja', 'cooperativa', 'cooperative', 'coop', 'tienda', 'tiendas', 'lojas', 'stores', 'supermercado',
  'supermercados', 'market', 'muebles', 'textil', 'textiles', 'maderas', 'minera', 'mineria', 'mining', 'manufacturing', 'manufactura',
  'manufacturas', 'plasticos', 'plastics', 'plastic', 'metal', 'metals', 'metales', 'aceros', 'steel', 'autopartes', 'autopecas', 'automotive', 'refacciones',
  'packaging', 'empaques', 'envases', 'restaurante', 'restaurantes', 'hotel', 'hoteles', 'universidad', 'university', 'universidade', 'instituto', 'institute',
  'colegio', 'escuela', 'college', 'school', 'asociados', 'associates', 'consultores', 'consulting', 'consultoria', 'productos', 'products', 'produtos', 'ferreteria', 'abarrotes',
  'mexico', 'mexicana', 'chile', 'chilena', 'peru', 'peruana', 'colombia', 'brasil', 'brazil', 'argentina', 'usa', 'america', 'americana', 'latam', 'norte', 'sur', 'south', 'north',
] // prettier-ignore

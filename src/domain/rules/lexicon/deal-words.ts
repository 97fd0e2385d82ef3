// What tells how much is asked for. Authored after judgement.md §1 `dealSize`, es / en / pt, folded: patterns with
// a comma between them. Each family is one sign and counts once; `deal/weights.ts` says how much.

export const SCOPE_WORDS = {
  /** The whole house, or all its places. */
  WHOLE: String.raw`
    (?:toda|entera) (?:la|nuestra|a) (?:empresa|compania|organizacion|operacion|red|cadena|flota|corporacion|institucion|infraestructura|plataforma|organizacao|rede|operacao|firma|planta|nomina),
    tod[oa]s? (?:el|o) (?:grupo|corporativo|pais|negocio|parque|sistema|edificio),
    (?:todas|todos) (?:las|los|as|os|nuestr[oa]s) (?:sucursal\w*|tiendas|plantas|sedes|unidades|sitios|oficinas|locales|lojas|agencias|estados|filiales|filiais|hospitales|maquinas|lineas|empleados|areas|restaurantes|hoteles|naves|centros|obras),
    (?:company|enterprise|plant|group|organi[sz]ation|network|fleet|system|chain|business|firm|campus|site)-?wide,
    (?:whole|entire) (?:company|plant|operation|network|organi[sz]ation|business|fleet|group|facility|building|chain|campus|enterprise|estate),
    all (?:of )?(?:our|the|their|\w+) (?:sites|plants|stores|locations|branches|facilities|lines|restaurants|properties|communities|warehouses|houses|machines|furnaces|mills|presses),
    (?:every|each of our|each) (?:store|site|plant|location|branch|line|property|machine|restaurant), roll-?outs?, roll(?:ing|ed)? (?:it |this |them )?out,
    across (?:the|our|all|both|\w+) (?:\w+ )?(?:company|sites|plants|stores|locations|network|states|region|mills|properties|branches|group|houses|chain|them),
    consolid\w+, centraliz\w+, estandariz\w+, standardi[sz]\w+, unific\w+, a nivel (?:nacional|regional|grupo|corporativo|pais), nationwide,
    entre (?:todas|las) (?:las )?(?:sucursales|plantas|sedes|tiendas), (?:un|one|um) solo (?:proveedor|partner|sistema), one (?:partner|integrator|vendor|supplier) (?:to|for), terceirizar tudo, tercerizar todo, todo el (?:servicio|proceso)`,
  /** A thing that is a whole project of its own. */
  LANDMARK: String.raw`
    data\s?cent(?:er|re)s?, centros? de (?:datos|dados), cpd, cedis, centros? de distribui?c\w+, distribution cent(?:er|re)s?,
    (?:planta|fabrica|nave|sede|hospital|hotel|tienda|sucursal|sitio|loja|operacion|operacao) (?:nuev[oa]s?|nov[oa]|propri[oa]),
    (?:nuev[oa]|nova|segund[oa]) (?:planta|fabrica|nave|sede|hospital|hotel|centro|cedis|linea de produccion|unidade|cd),
    new (?:plant|facility|building|site|hospital|hotel|warehouse|factory|dc|wing|campus), greenfield, brownfield,
    (?:un|an|el|implement\w+ (?:el|un|de)?|new|nuevo|novo|um) (?:sistema )?erp, implementar un erp, nube hibrida, nuvem hibrida, hybrid (?:cloud|setup), multi-?cloud, iot, internet de las cosas, industria 4\.0, industry 4\.0,
    drp, disaster recovery (?:plan|site), plan(?:o)? de (?:recupera\w+|continuidad)(?: ante desastres?)?, recuperacion ante desastres, sitio (?:alterno|espejo|secundario), dr site, hiperconverg\w+, hyper-?converg\w+, hci,
    turn-?key, llave en mano, chave na mao, plan maestro, master plan, transformacion digital, plant expansion, (?:expansion|ampliacion|expansao) d[ae] (?:la )?(?:planta|nave|fabrica), outsourc\w+, tercerizar\w*, terceiriz\w+, fusion, merger, adquisicion, acquisition, acquired, scada layer, mw, megawatts?`,
  /** A formal competition: nobody holds one for a trifle. */
  TENDER: String.raw`
    licitacion, licitacao, rfp, tender, concurso, bases, concorrencia, bid form, request for proposals?, invitacion a (?:cotizar|concursar), convocatoria, adjudicacion, oferta tecnica, sourcing, rfq, edital, three (?:quotes|proposals|suppliers|integrators), tres (?:propuestas|proveedores|cotizaciones)`,
  /** For years, or for a whole season. */
  YEARS: String.raw`
    multi-?year, multi\s?anual\w*, pluri\s?anual, contrat\w+ (?:(?:a|de|por|for|of) )?(?:\d+|un|dos|tres|cinco|dois|two|three|five) (?:anos?|meses|years?|months?),
    (?:\d+|two|three|five|twelve)[ -](?:year|month) (?:contract|agreement|deal|term|commitment), sign (?:for|on for) \w+ (?:years|months), (?:por|for|durante) (?:\d+|dos|tres|cinco|two|three|five|dois) (?:anos|years), contrat\w+ (?:anual\w*|marco), annual (?:contract|agreement|program),
    todo el ano, o ano todo, year-?round, all year, largo plazo, long-?term, longo prazo, toda la (?:temporada|campana), a safra toda, la (?:campana|temporada) (?:\w+ )?(?:parte|inicia|empieza|arranca|completa), campana que (?:inicia|parte|arranca),
    iguala, poliza anual, blanket (?:order|po), orden abierta, contrato continuo, proximo contrato, next contract, convenio marco`,
  /** Again and again. */
  RECURRING: String.raw`
    semanal\w*, weekly, (?:por|a la|cada|toda|a) semana, (?:a|per|every|each) week, diari[oa]s?, diariamente, daily, (?:por|al|cada|todos los) dias?, (?:per|a|every|each) day, mensual\w*, monthly, mensa(?:l|is), (?:por|al|cada|todo) (?:mes|quincena), (?:a|per|every|each) month,
    quincenal\w*, catorcenal\w*, recurrentes?, recorrentes?, recurring, rutas? fijas?, flota dedicada, dedicated (?:fleet|route|lane|truck\w*), todas (?:as|las) semanas, permanente\w*, semestral, trimestral, quarterly, ongoing, toda semana`,
  /** One thing, once. */
  SINGLE: String.raw`
    (?:un|una|one|a|an|um|uma|otro|otra|another|single|un solo|una sola|solo un|solo una|just (?:a|one)|only (?:a|one)|nomas un|nomas una|1) (?:\w+ )?(?:disco\w*|discos? duros?|drive|laptop\w*|pc|compu\w*|computador\w*|notebook|licen[cs]\w+|impresora\w*|printer|router|switch|camara|camera|sensor\w*|usb|memoria|monitor|ups|no-?break|cable|caja|cajita|caixinha|box|pallet|palet|tarima|envio|viaje|flete|shipment|load|trip|carga|carregamento|frete|caminhao|camion|camioneta|furgon|truck|contenedor|container|charola|bateria|tablet|telefono|phone|puerta|door|visita|visit|pieza|piece|part|motor|pump|bomba|valve|board|tarjeta|fuente|spare|refaccion|repuesto|usuario|user|person|examen|exam|muestra|sample|report\w*|curso|demo|login|password|constancia|certificad\w+|tramite|declaracion|factura|carta|tecnico|technician|reefer|robot arm),
    una sola vez, one-?time, one-?off, por unica vez, nada mas (?:un|una), just the one, uno solo, apenas um\w?, por un dia, por unos dias, unos dias, for a (?:few days|day|week), esporadic\w+, spot, that'?s it, es todo`,
  /** Small in the writer's own words. */
  SLIGHT: String.raw`
    cajit\w+, caixinh\w+, disquito, chiquit\w+, camarita, pedacito, sencill\w+, algo (?:simple|barato|economico), something (?:small|simple|basic|cheap), (?:little|small|tiny) (?:\w+ )?(?:robot|camera|project|job|thing|shop|cell|system|report), barat\w+, cheap\w*, economic[oa], poquit\w+, coisa pequena, folleto, brochure, capacitacion, training, train (?:our|a|my),
    refaccion\w*, repuestos?, spare(?: part)?s?, garantia, warranty, renov\w+ (?:de )?(?:la )?licencias?, license renewal, maybe draw, unas cuantas, por curiosidad, curiosidade, just curious, for fun, para mi, es mio, it'?s mine, mi disco, mi compu\w*, my (?:laptop|computer|pc), la compu\w*, used, usad[oa]s?, unos aparatitos`,
  /** Goods in danger now: one rescue, not a contract. */
  STRANDED: String.raw`
    varad[oa]s?, en pana, trasbord\w+, transbord\w+, se (?:me |nos )?(?:echa\w*|pudr\w+|descongel\w+|derrit\w+), echar a perder, a perder, grados y subiendo, y subiendo, relevo, descongel\w+, se (?:me |nos )?corto la (?:luz|camara), estrag\w+, spoil\w*, thaw\w*, melting, ditch, stranded, broke down, broken down, malogr\w+, mercadoria parada, carga parada, parad[oa]s en (?:el|la) (?:terminal|puerto|carretera|ruta|aduana), perder\w* la carga, vacunas va\w*`,
} as const

/** What is moved: alone it is one shipment, with "weekly" beside it a contract. */
export const FREIGHT = String.raw`
    transport\w*, flet\w+, frete, acarreo, llevar, levar, reparto, repart\w+, envios?, shipments?, haul\w*, deliver(?:y|ies), entregas?, camion\w*, camioneta\w*, trucks?, caminh\w+, furgon\w*, carga, cargas, viajes?, contenedor\w*, containers?, reefers?, tractos?, plataformas, carretas?, lorry`

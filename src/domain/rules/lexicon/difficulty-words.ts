// What makes a need hard or easy. Authored after judgement.md §1 `complexity`, es / en / pt, folded: patterns with
// a comma between them. Each family is one sign; `deal/weights.ts` says how much it weighs.

export const DIFFICULTY_WORDS = {
  /** Systems that must work together. */
  INTEGRATION: String.raw`
    integra\w*, integrat\w*, interfa[cz]\w*, tie[ds]? (?:it )?in(?:to)?, tie-?ins?, conect\w+ (?:con|a|al|com), connect\w* (?:to|with), hook\w* (?:up )?(?:to|into), apis?, web\s?services?, sap, oracle, odoo, netsuite, dynamics, erp, mes system, wms, crm, concili\w+, sincroniz\w+, sync\w*, (?:that|which|systems) talk to, talk to each other, factorytalk, handshak\w+, heterogene\w+,
    (?:distint[oa]s?|diferentes?|different|otra|distinta) (?:marcas?|sistemas?|fabricantes?|brands?|systems?|vendors?), existing (?:line|system|cell|scada|plc|network|factorytalk), interoper\w+, legacy, heredad\w+, legado, edi, homegrown, adp, paychex, hl7, pacs, one layer, single layer, un solo tablero, bring (?:it|them) (?:all )?together, juntar todo`,
  /** Moving what runs. */
  MIGRATION: String.raw`
    migra\w*, mudar\w*, mudanza, mover\w*, relocat\w*, reubica\w*, convert\w*, conversion\w*, cut-?\s?over, replatform\w*, moderni[sz]\w*, retrofit\w*, reemplaz\w* (?:de |del |toda |todo |la |el )*(?:plataforma|infra\w+|sistema|core), replac\w+ (?:our|the|all|\d+)\s?\w*(?: platform| system| backup platform| controls), replace the controls, consolid\w*, traslad\w*, mov\w+ off, leaving our,
    obsolet\w*, end of (?:life|support), fin de (?:soporte|vida), sin (?:parar|detener|interrumpir|tirar|apagar), without (?:stopping|downtime|interrupt\w+|shutting), (?:no|zero|cero) (?:downtime|paros), en caliente, sem parar, (?:july|summer|christmas|our) shutdown, paro programado, transicion, transition, windows (?:2003|2008|xp|7), plc-?5, micrologix, slc-?\d*, apaga el servicio, shut\w* (?:its|their) servers off`,
  /** Rules and inspectors. */
  REGULATION: String.raw`
    gdp, bpdt, bpd, bpa, gmp, bpm, cgmp, fda, haccp, fsma, usda, pci\w*, hipaa, sox, iso\s?\d+, nom-?\d+, nfpa, ria\s?15\S*, osha, ansi, ul\s?508\w*, cnbv, cofepris, digemid, sernapesca, senasa, anvisa, lgpd, gdpr, habeas data, ifrs, gaap, immex, iva e ieps, normas?, normativ\w*, regulador\w*, regulat\w+, regulac\w+, compliance, cumplimiento, certificacion, certified, validad[oa]s?, validat\w*, validac\w*, auditori\w*, auditor\w*, audit\w*, assessor, inspector\w*,
    trazabilidad, traceab\w+, rastreabilidade, inmutab\w+, immutab\w+, imutave\w+, ppap, msa, iatf, resolucion, decreto, ley, multa\w*, fined?, requerimiento, registro sanitario, sanitario, e-?verify, codigo de red, corrective action, controlled shipping`,
  /** Must not stop, must answer at once, must be in two places. */
  CONTINUITY: String.raw`
    alta disponibilidade?, high availability, replica\w*, replicat\w+, rpo, rto, failover, tiempo real, real-?time, tempo real, tolerancia, redundan\w+, sitio (?:alterno|espejo|secundario), dr (?:site|plan), drp, disaster recovery, desastres?, continuidad, cluster\w*, espejo, hibrid[oa], hybrid, multi-?cloud, iot, core bancario, core, data\s?cent(?:er|re)s?, centros? de (?:datos|dados), hiperconverg\w+, hyper-?converg\w+, hci, vmware, kubernetes, petabytes?, maquinas virtuales, vms, copias que nadie`,
  /** Built to measure. */
  ENGINEERING: String.raw`
    die\s?cast\w*, 3d, deep learning, machine learning, weld seam, spot weld, mig cells?, dual station, offline programming, cycle(?: time)?s?, sec cycle, tiempo de ciclo, takt, variants?, variantes?, mixed (?:sku|pallet|case)s?, gripper\w*, eoat, guarding, custom, custom-?(?:made|built), customi[sz]\w+, a (?:la )?medida, sob medida, diseno (?:estructural|especial), feasib\w+, factibilidad, viabilidade, proof of concept, poc, prototip\w*, simulat\w+, simulacion, dcs, batch, servo\w*, safety (?:plc|circuit|system), burner, recetas?, recipes?, interlock\w*, estudio, study, algorithm\w*, rejects, fat at, celda robotizada, six-axis, 6-axis, braille, anteproyecto`,
  /** After an attack or a loss: nobody knows yet what is left. */
  FORENSIC: String.raw`
    ransomware, bitcoin, cifr(?:ad\w+|aron|o|ar\w*), encript\w+, encrypt\w*, criptograf\w+, hacke\w*, hacked, ataque, attack(?:ed)?, intrus\w*, malware, secuestr\w+, ransom, corrupt\w*, corromp\w+, borrand\w+, borraron, wiped, (?:cambi\w+ la )?extension a (?:todos )?los archivos, abren vacios, forens\w+, fuga de, breach, administrador comprometid\w+, sabotaje, no somos nosotros, program (?:saved )?anywhere, won'?t boot`,
  /** What stands still is the heart of the house. */
  DOWN: String.raw`
    caid[oa]s?, se (?:me |nos )?cayo, (?:esta|estan|sigue|siguen|quedo|quedaron) abajo, no (?:levanta\w*|prende\w*|enciende\w*|monta\w*|abren?|responde\w*|arranca\w*), (?:is|are|went|been|shut|gone) down, whole (?:plant|shop|line|press shop) (?:is )?down, died, se (?:me |nos )?(?:murio|quemo|descompuso|malogro), amanecio muert\w+, dejo de (?:presentar|funcionar|responder|jalar), nadie puede, nobody can, parad[oa]s?, paramos, detenid[oa]s?, stopped, parou, caiu, quebrou, perdiendo, perdendo, sent home, suspendid[oa]s, evacua\w+, lightning, alarma de amoniaco`,
  /** Thought before deed: design, diagnosis, strategy. */
  DESIGN: String.raw`
    arquitectur\w+, arquitetur\w+, architect\w+, diagnostico de, consultoria, consulting, roadmap, hoja de ruta, plan maestro, estrateg\w+, strategy, strategic, redise\w+, redesign\w*, disenar\w*, diseno (?:de|del), the design, desenh\w+, dimension\w+, sizing, assessment, evaluacion (?:de|integral), avaliacao, levantamiento, plan de (?:recuperacion|continuidad|ti|migracion|tecnologia), plano de, segunda opinion, second opinion, transformacion, implementar, implantar, desplieg\w*, despleg\w*, deploy\w*, esquema que`,
  /** Across borders, several ranges, many drops, delicate goods. */
  DELICATE: String.raw`
    aduan\w*, customs, frontera, border, multi-?temp\w*, multitemperatura, cross-?dock\w*, trasbordo, oncolog\w*, vacunas?, insulinas?, biologic\w*, clinical, muestras, peligros\w+, hazmat, reactivos?, reagent, humedad, humidity, ultima milla, last mile, por nevera, por caja, rastreio por, a diario entre, puntos de entrega, hospitais, hospitals, amoniaco`,
  /** Off the shelf, or only a word about it. */
  SIMPLE: String.raw`
    (?:solo|nada mas|nomas|unicamente|just|only|apenas|so) (?:el |un |la |quiero |necesito |ocupo |saber |the |a |o |quero )*(?:precios?|costos?|price|cost|preco|cotizacion|quote|informacion|info|lista|folleto|presentacion), folleto, brochure, su presentacion, catalogo, catalog, lista de precios, price list, licencias?, licen[sc]es?, renewal, discos? (?:duros?|externos?)\w*(?: externos?)?, otro disco, un disco, usb, laptops?, multifuncional\w*, impresoras, renta(?: de)?, rental, forklifts?, montacargas, external drives?, papers?, ballpark, cuanto (?:cuesta|cobran|sale|costaria|vale), how much, quanto (?:custa|cobram|sai), que precio, precio (?:por|x), valor por, tarifa, rate card, carga seca, \d+ cajas, cajitas, bodega, guardar\w*, almacenaje, pallets?, paletes, posiciones, positions, estandar, off the shelf,
    sencill\w+, easy, facil, report(?:e|s)?, training, capacitacion, train (?:our|a|my), contrasena, password, senha, login, garantia, warranty, ticket, refaccion\w*, spare, repuestos?, nas, respaldo en (?:la )?nube, backup (?:en|na|in) (?:la )?(?:nube|nuvem|cloud), cloud backup, curva de temperatura, a camera, welders, millar, mensuales`,
  /** No project yet. */
  IDLE: String.raw`
    algun dia, someday, some day, one day, um dia, curiosidad, curiosidade, curious, por conocer, solo (?:por|para) (?:conocer|saber), kicking the tires, no project, there'?s no project, sin proyecto, explor\w+, viendo opciones, averigu\w+, aprender, learn, read up, reading up, a futuro, mas adelante, down the road, wish\s?list, algo para leer, no budget, sin presupuesto, ir guardando contactos, guardando contactos`,
} as const

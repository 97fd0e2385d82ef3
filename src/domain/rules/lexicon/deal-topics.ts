// What kind of thing is asked for: a course is small whoever asks, controls are hard wherever they stand. Authored
// after judgement.md §1 `dealSize` and `complexity`, es / en / pt, folded: patterns with a comma between them. Each
// family is one sign; `deal/weights.ts` says how much it weighs.

export const TOPIC_WORDS = {
  /** People who are to learn something. */
  TRAINING: String.raw`
    cursos?, courses?, class(?:es)?, workshops?, diplomado, capacit\w+, training, train (?:our|a|my|the|two|six), trained, entrenamiento, entrenar, treinamento\w*, treinar, certificacion (?:de|para) (?:operador\w*|tecnicos|personas), instructor\w*, impart\w+, e-?learning, webinars?, platica, charla`,
  /** A part for what one has. */
  PARTS: String.raw`
    refaccion\w*, repuestos?, spare(?: part)?s?, spares, part numbers?, numero de parte, p\/n, pn, ea, pecas?, pendant, servo amp\w*, amplifier, cartuchos?, toner, consumibles?, consumables, reman, remanufactur\w*, filtros?, baterias? (?:de|para)(?: el| la)?, tarjetas?, fuentes? de poder, fuente, power supply, gearbox, reductor, encoder, motor, module, modulo, fusibles?, fuses?, cables?, correas?, [a-z]\d{2}[a-z]-\d{4}[\w-]*, \d{4}-[a-z]\w{2,}`,
  /** Somebody is to come and mend one thing. */
  REPAIR: String.raw`
    repar(?:ar\w*|en|e|acion\w*|a|o), arregl(?:ar\w*|en|e), compon(?:er\w*|ga\w*), compost\w+, fix(?:ed|ing)?, repairs?, repairing, consert\w+, un tecnico, tecnico que, a tech(?:nician)?, service (?:call|tech|visit), servicio tecnico, mantenimiento, mantencion, manutencao, recarg\w+ (?:de )?gas, que (?:alguien )?(?:lo |la )?(?:venga|rescate|revise\w*), revis(?:ar|en|e|ion)\w*, calibra(?:r|cion), troubleshoot\w*`,
  /** A document or an access that is missing. */
  PAPERS: String.raw`
    facturas?, invoices?, nota fiscal, contrasena, password, senha, login, portal, mi usuario, acceso, guia, tracking, rastre\w+ (?:de )?(?:mi|la|el), tickets?, pdf, acta, actas, manual(?:es)?, constancias?, comprobantes?, copia de(?:l)?, certificado de, hoja de (?:datos|seguridad), datasheet, quick-?start, drawings, planos, carpeta, correo de, descarg\w+, download\w*`,
  /** Something to read. */
  READING: String.raw`
    articulos?, (?:white\s?)?papers?, brochures?, folletos?, deck, primer, write-?ups?, newsletter, boletin, case stud(?:y|ies), casos? de exito, su presentacion, una presentacion, apresentacao, catalogos?, catalog, informacion general, material(?:es)? (?:de|para)?, reading material, reading up, read up, webinar, algo para leer, datasheets?, fichas? tecnicas?, portafolio, literature`,
  /** A thought, not yet a plan. */
  IDEA: String.raw`
    ideas?, ideia, aprender, learn(?:ing)?, entender, understand, conocer\w*, conhecer, wonder\w*, me pregunto, curious, curiosidade?, tiene sentido, hace sentido, make[s]? sense, faz sentido, conviene, vale la pena, worth it, compensa, antecedentes, mapping, viendo, explor\w+, evalu\w+, evaluat\w+, avaliar`,
  /** A figure for a plan. */
  ROUGH: String.raw`
    orden de magnitud, ballpark, rough (?:numbers?|idea|order|cost)\w*, budgetary, a range, rangos?, a ojo, aproximad[oa]s?, presupuesto (?:20\d\d|del ano|del proximo|de referencia)\w*, capital (?:plan|ask|request|committee), capex, plan (?:20\d\d|de inversion\w*), fy\s?\d+, fiscal \S*\d\d, para (?:el )?(?:presupuesto|budget)`,
  /** For a while, and given back. */
  RENT: String.raw`
    rent(?:a|ar|al|ing|an)?, rentamos, arriend\w+, arrend\w+, alquil\w+, alug\w+, locacao, lease[ds]?, leasing, loaners?, prestad[oa]s?, prestamo de, provisional(?:es)?, temporal(?:es|mente)?, temporary, interim, mientras (?:tanto|dura|nos|repar\w+), backup unit`,
  /** One supplier for a stretch of time. */
  CONTRACT: String.raw`
    contrat(?:o|os|ar|amos|acion), contracts?, agreement, acuerdo, convenio, operador(?:es)?(?: logistico\w*)?, 3pl, logistics (?:partner|provider), proveedor (?:fijo|principal|unico)?, parceiros?, partner, award(?:ed)?, adjudic\w+, tarifario, tarifas?, rates?, rate card, homolog\w+, shortlist\w*, bidders?, integrator, integrador, outsourc\w+, terceri[sz]\w+, terceiriz\w+`,
  /** A harvest, a season, a peak. */
  CAMPAIGN: String.raw`
    campanas?, temporadas?, safras?, season, peak, harvest, cosechas?, colheita, vendimia, navidad\w*, christmas, natal, buen fin, hot sale, black friday, fiestas patrias, regreso a clases, easter, semana santa`,
  /** Far and wide. */
  AREA: String.raw`
    (?:both|two|three|several|multiple|all) (?:countries|states|regions), (?:ambos|dos|tres|varios|los) paises, (?:dos|tres|varios|cinco) estados, regiones, provincias?, departamentos del pais, nationwide, national, nacional(?:es)?, todo (?:el pais|chile|peru|mexico|o pais), de norte a sur, de arica a \w+, latam, latinoamerica, global\w*, ciudades, cities, cidades, municipios, (?:chile|peru) (?:y|and|e) (?:chile|peru), interior del pais`,
  /** Where data live. */
  PLATFORM: String.raw`
    vmware, vsan, vsphere, esxi?, nutanix, ahv, vxrail, hyper-?v, hipervisor\w*, hypervisor\w*, proxmox, ceph, kubernetes, k8s, openshift, (?:una|la|el|un|our|the|a|nuestra|del?) san(?! (?:antonio|luis|juan|pedro|miguel|jose|francisco|martin|diego|nicolas|fernando|carlos|felipe|bernardo|isidro|borja|joaquin|ramon|andres|angel|cristobal|marcos|lucas|rafael|vicente|pablo|lorenzo|javier))(?![a-z]), storage, object storage, s3, netapp, powerstore, powervault, unity, all-?flash, flash array, arrays?, (?:un|el|nuestro) arreglo (?:de discos|donde|all|que)\w*, cabinas?, almacenamiento(?! (?:en )?(?:frio|refrig\w+|congelad\w+)), armazenamento, luns?, fibre channel, canal de fibra, raid, snapshots?, azure, aws, gcp, colo, colocation, on-?prem\w*, mainframe, as\/?400, exchange, sql server, base de datos, bases de datos, database, file server, servidor de archivos, servers?, servidor(?:es)?`,
  /** Copies that an intruder cannot touch. */
  VAULT: String.raw`
    inmutab\w*, immutab\w*, imutave\w*, air-?\s?gap\w*, cyber recovery, boveda, aislad[oa]s?, vault, worm, object lock, anti-?ransomware, no se pueda borrar, zero trust, segunda copia, fuera del (?:edificio|sitio), off-?site`,
  /** The nerves of a plant. */
  CONTROLS: String.raw`
    plcs?, clps?, scada, dcs, hmis?, ignition, wonderware, intouch, factorytalk, control\s?logix, compact\s?logix, micrologix, slc, plc-?5\S*, s5, s7, simatic, historian, telemetry, telemetria, drives, vfds?, panelviews?, opc(?:-?ua)?, mes system, controls, controladores, tableros de control, control panels?, ladder, i\/o, rslogix, tags, screens, pantallas`,
  /** Arms and cells. */
  ROBOT: String.raw`
    robots?, robotic\w*, robotiz\w*, cobots?, cells?, celdas?, palleti[sz]\w+, paleti[sz]\w+, depalleti\w+, pick and place, case[- ]pack\w*, machine tending, bin picking, welding, soldadura, end of arm, eoat, gripper\w*, press tending, ur arms?, fanuc, abb, kuka, yaskawa, motoman`,
  /** Cameras that judge. */
  VISION: String.raw`
    vision, machine vision, inspection, inspecci\w+, inspecao, label verification, rejects?, ocr, code read\w+, cognex, keyence, misprint\w*, defect\w*, defeit\w*, camara de vision, vision system, seam track\w*`,
  /** Things that watch and warn. */
  SENSING: String.raw`
    sensor\w*, vibration, vibracion\w*, vibracao, monitor\w+, termografos?, data\s?loggers?, loggers?, registrador\w*, alertas?, alerts?, alarmas?, iot, gps, predictiv\w+, predictive, condition monitoring, tendencias, trend\w*, bearings?, dashboard, tablero`,
  /** What is swallowed or injected. */
  PHARMA: String.raw`
    \w*biologic\w*, oncolog\w*, vacun\w*, insulin\w*, farmac\w*, pharma\w*, medicament\w*, gdp, bpdt?, bpa, clinical, investigational, ensayos? clinic\w*, validad[oa]s?, validated, dosis, reactivos?, hemoderivad\w*, plasma, qa, quality agreement, digemid, droguerias?, boticas, clinicas, hospitales, hospitais, hospitals, pacientes, crioviales, muestras biologicas`,
  /** Room in the cold. */
  ROOM: String.raw`
    posiciones, positions, posicoes, pallets?, paletes, palets, tarimas, camaras?, bodegas?, almacen\w*, armaz\w+, cold storage, cold room, frigorifico, guarda\w*, storing, deposito, depot, cross-?dock\w*, fraccion\w*, maquila de frio, tunel\w*, congelado`,
  /** Many drops. */
  DROPS: String.raw`
    reparto, repart\w+, puntos, ultima milla, last mile, por parada, por caja, nocturn[oa]s?, entregas?, deliver(?:y|ies), drops?, stops, a (?:las |los |cada )?(?:tiendas|locales|sucursales|lojas|restaurantes|farmacias|clinicas|salas), store delivery, distribu\w+`,
  /** Over the border and the sea. */
  EXPORT: String.raw`
    export\w*, puertos?, port, callao, san antonio, valparaiso, paita, aeropuerto, airport, aduan\w*, customs, frontera, border, cruce, aere[oa], air freight, vessel, naviera, gensets?, contenedor\w*, containers?, reefers?, internacional\w*`,
  /** Beyond the usual ranges and rules. */
  EXTREME: String.raw`
    hielo seco, dry ice, -\s?(?:40|50|60|70|80), menos (?:setenta|ochenta), ultra-?\s?(?:low|frio|congel\w+), cuarenten\w*, quarantine, humedad, humidity, amoniac\w*, ammonia, protocolo\w*, protocols?, multi-?\s?temp\w*, atmosfera controlada, controlled atmosphere, llave en mano, turn-?key, fase iii, phase iii, media res, sondas calibradas`,
  /** Data gone, to be brought back. */
  RESCUE: String.raw`
    recuper(?:ar\w*|en|a|o|acion)\w*, recover\w*, rescat\w+, rescue, restaur\w+, restor\w+, inund\w+, flood\w*, bajo el agua, se quemo, mojad\w+, no (?:dan|da) senal, click\w*, perdimos (?:los|todo|la), lost (?:all|our|the) (?:data|files), borr(?:e|o|aron|ado), deleted?, apag\w+ de (?:repente|golpe)`,
} as const

/** Things that are counted: from how few on they are a trifle, from how many on a programme. */
export const THINGS: Readonly<Record<string, readonly [few: number, many: number, nouns: string]>> = {
  MACHINES: [1, 4, String.raw`robots?, cells?, celdas, cobots?, lineas?, lines, prensas, presses, hornos, ovens, furnaces, kilns, chillers, subestaciones, transformadores, generadores, maquinas, machines, palletizers, stations, estaciones, lathes, tornos, rewinders, packers`],
  PARTS: [5, 12, String.raw`fans, motores, motors, pumps, bombas, compressors, compresores, assets, activos, gearboxes, sensores, sensors, camaras, cameras, panelviews?, hmis?, plcs?, clps?, tableros, panels, controllers, drives, io racks, screens, pantallas, ea, pza, piezas, pieces, pcs`],
  COMPUTERS: [2, 8, String.raw`servidores(?: fisicos)?, servers, hosts, nodos, nodes, cabinas, arrays, appliances, charolas, switches, discos, drives, racks, sites`],
  USERS: [15, 200, String.raw`usuarios, users, seats, licencias, licenses, licencas, laptops, equipos, pcs, computadoras, computadores, buzones, mailboxes, endpoints, estaciones de trabajo, notebooks, multifuncionales, impresoras`],
  VIRTUAL: [5, 60, String.raw`vms, maquinas virtuales, virtual machines, aplicaciones, apps, applications, tb, teras, terabytes`],
  PETA: [0, 1, String.raw`pb, petabytes?, petas`],
  ROOM: [40, 500, String.raw`pallets?, paletas, paletes, palets, tarimas, posiciones, positions, posicoes, bins, m2, m3`],
  TONS: [5, 100, String.raw`toneladas, tons?, t, tonnes`],
  LOADS: [2, 12, String.raw`contenedores?, containers?, reefers?, camiones, trucks?, tractos?, trailers?, carretas, caminhoes, truckloads?, loads, cargas, viajes, salidas, plataformas, furgones, trips`],
  DROPS: [3, 100, String.raw`entregas, deliveries, puntos, drops, stops, paradas, cajas, boxes`],
  PEOPLE: [4, 40, String.raw`vacantes, openings, hires, guardias, vigilantes, guards, porteros, porteiros, postos, entities, razones sociales, presentaciones, expedientes, examenes, exams`],
} // prettier-ignore

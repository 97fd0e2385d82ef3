// An operation that has stopped, told as people tell it. Authored, es, en and pt, after judgement.md §1
// `urgency` ("the operation is stopped"): what can stop (the sectors' own machines, rooms, vehicles, systems)
// and how one says that it has. Patterns in folded text.

const oneOf = (words: readonly string[]): string => `(${words.join('|')})`

/** What stops an operation when it stops. Personal devices are not in it. */
export const THINGS: readonly string[] = [
  // The whole.
  'plantas?', 'fabricas?', 'operacion(es)?', 'produccion', 'producao', 'production', 'plant', 'factory',
  'mill', 'shop', 'floor', 'nave', 'turnos?', 'almacen(es)?', 'cedis', 'bodegas?', 'tiendas?',
  'sucursal(es)?', 'agencias?', 'sedes?', 'lojas?', 'filia(l|is)', 'stores?', 'branch(es)?', 'warehouse',
  'sites?', 'hospital', 'clinica', 'laboratorio', 'negocio', 'empresa', 'contabilidad', 'logistica',
  'recepcion', 'farmacia', 'calidad', 'empaque', 'cobranza', 'accounting', 'packaging', 'receiving',
  'restore', 'veeam', 'commvault', 'oficinas?', 'facility', 'embarques?', 'pedidos?', 'ordenes', 'orders?',
  'laundry', 'lavanderia', 'cocina', 'impresora fiscal', 'despachos?', 'shipping', 'expedicao', 'facturacion',
  'faturamento', 'invoicing', 'timbrado', 'nomina', 'todo', 'tudo', 'everything',
  // Systems.
  'sistemas?', 'systems?', 'servidor(es|a)?', 'servers?', 'servicios?', 'services?', 'cluster', 'clusters',
  'host', 'hosts', 'erp', 'sap', 'core', 'crm', 'wms', 'mes', 'pacs', 'ris', 'his', 'contpaq\\w*', 'aspel',
  'bases? de datos', 'bancos? de dados', 'databases?', 'db', 'sql', 'san', 'nas', 'storage', 'almacenamiento',
  'cabinas?', 'arreglos?', 'arrays?', 'lun', 'raid', 'volumen(es)?', 'volumes?', 'datastores?',
  'controladoras?', 'controllers?', 'discos?', 'disks?', 'drives?', 'shelf', 'firewall', 'switch\\w*',
  'ruteador\\w*', 'red', 'rede', 'network', 'internet', 'enlaces?', 'correos?', 'e-?mail', 'paginas?',
  'portal', 'plataforma', 'website', 'site', 'app', 'aplicacion\\w*', 'virtuales', 'vms?', 'vmware',
  'data ?center', 'centro de datos', 'exchange', 'directorio activo', 'active directory', 'cajas?',
  'ventanillas?', 'cajeros?', 'pos', 'puntos? de venta', 'terminal(es)?', 'pdv', 'registers?', 'caixas?',
  'respaldos?', 'backups?',
  // Machines.
  'lineas?', 'linhas?', 'lines?', "line'?s", 'maquinas?', 'machines?', 'equipos?', 'equipment', 'robots?',
  'robos?', 'celdas?', 'celulas?', 'cells?', 'prensas?', 'press(es)?', 'hornos?', 'ovens?', 'fornos?',
  'furnaces?', 'calderas?', 'boilers?', 'caldeiras?', 'compresor(es|a)?', 'compressor(es|s)?', 'motor(es|s)?',
  'bombas?', 'pumps?', 'ventilador(es)?', 'fans?', 'bandas?', 'conveyors?', 'transportador\\w*',
  'palletizers?', 'paletizador\\w*', 'empacador\\w*', 'envasador\\w*', 'llenador\\w*', 'fillers?',
  'etiquetador\\w*', 'extrusor\\w*', 'extruders?', 'inyector\\w*', 'molinos?', 'tornos?', 'lathes?', 'gantry',
  'loaders?', 'feeders?', 'agvs?', 'grinders?', 'cutters?', 'slicers?', 'washers?', 'depalletizer\\w*',
  'autoclaves?', 'llenadoras?', 'ultra ?freezer\\w*', 'ultracongelador\\w*', 'nevera', 'controlador\\w*',
  'elevador\\w*', 'ascensor\\w*', 'cabinets?', 'pantallas?', 'cnc', 'plcs?', 'clps?', 'hmis?', 'scada',
  'slc\\S*', 'controllogix', 'micrologix', 'panelviews?', 'vfds?', 'variador\\w*', 'servos?', 'gruas?',
  'cranes?', 'montacargas', 'forklifts?', 'cameras?', 'camaras?', 'camera', 'subestacion',
  'transformador\\w*', 'transformers?', 'generador\\w*', 'gerador\\w*', 'conteiner\\w*', 'cuentas?',
  'accounts?', 'nube', 'cloud', 'tableros?', 'panel', 'sala de maquinas', 'racks?', 'cage', 'operadores',
  'vendedores', 'generators?', 'planta de luz', 'ups', 'tomografos?', 'resonancia', 'smokehouse', 'wrapper',
  'case packer', 'labell?ers?', 'sealer', 'mixers?', 'chillers?', 'dryers?', 'kilns?', 'sorters?', 'welders?',
  'crushers?', 'gearbox\\w*', 'bearings?', 'rodamientos?', 'spindles?', 'weigh\\w*', 'basculas?', 'scales?',
  // Cold and wheels.
  'cuartos? frios?', 'frio', 'refrigeracion', 'refrigeration', 'refrigeracao', 'congelador\\w*', 'freezers?',
  'coolers?', 'refris?', 'refrigerador\\w*', 'neveras?', 'heladeras?', 'geladeiras?', 'conservador\\w*',
  'vitrinas?', 'reefers?', 'contenedor(es)?', 'containers?', 'thermos?', 'thermo ?king', 'carrier',
  'gensets?', 'evaporador\\w*', 'condensador\\w*', 'tunel', 'walk-?ins?', 'camion(es|etas?)?',
  'caminh(ao|oes)', 'trailer(es|s)?', 'carretas?', 'tracto\\w*', 'furgon(es)?', 'rampla', 'semi',
  'unidad(es)?', 'vans?', 'trucks?', 'rigs?', 'cargas?', 'loads?', 'mercaderia', 'mercancia', 'vacunas?',
  'vaccines?',
  // What they live on.
  'pallets?', 'paletes', 'vuelo', 'luz', 'energia', 'corriente', 'electricidad', 'power', 'suministro',
  'agua', 'gas', 'vapor', 'steam', 'aire', 'senal',
] // prettier-ignore

/** How one says that such a thing has stopped. Each needs a thing beside it. */
export const STOPPED: readonly string[] = [
  // es: it fell, stopped, died …
  '(se )?(me |nos |le |les )?(acaba(n)? de )?(cayo(?! (\\S+ )?(pedido|cliente|contrato|orden|' +
    'proyecto|trabajo|chamba|visita|auditoria|inspeccion|veinte|bien|mal|gordo|de perlas))|cayeron|' +
    'caer|detuvo|detuvieron|apago|apagaron|quemo|quemaron|murio|murieron|descompuso|descompusieron|' +
    'malogro|malograron|fundio|fundieron|trabo|trabaron|tranco|trancaron|colgo|colgaron|revento|' +
    'reventaron|rompio|rompieron|averio|averiaron|inundo|inundaron|quebro|quebraron|estropeo|colapso|' +
    'colapsaron|trono|tronaron|jodio|jodieron|desconfiguro|incendio|volco)',
  'se (me |nos |le |les )?(fue|fueron|ha ido) (la |el |todo|toda|internet)\\S*',
  '(luz|sistema|internet|red|energia|corriente|frio|senal) se (me |nos )?(fue|ha ido)',
  '(se )(me |nos |le |les )?(ha |han )?(paro|pararon|parado|corto|cortaron|cortado|bloqueo|' +
    'bloquearon|bloqueado|dano|danaron|pego|caido|apagado|muerto|quemado|descompuesto|malogrado)',
  '(nos |me )(fallo|fallaron|corto|cortaron|bloqueo|bloquearon|paro)', 'fallo (el|la|los|las)',
  'fallaron (los|las)', 'valio (madre\\w*|gorro|queso|cheto)', 'peto', 'pelo gallo',
  'dej(o|aron|a) de (funcionar|operar|enfriar|responder|andar|jalar|prender|trabajar|servir|congelar|' +
    'transmitir|timbrar|facturar|dar (frio|servicio|senal)|refrigerar|marchar)',
  // … it stands.
  '(?<!(la|las|una|unas|de|por|cada|los|un|sin|evitar|reducir|con|donde|que|tiempos?) )(parad|' +
    'detenid|varad|botad|apagad|descompuest|malograd|colapsad|inoperativ|averiad|descompost|tronad|' +
    'inservibl|trabad|atascad|bloquead|quemad|inundad|atorad|retenid|estancad|' +
    'represad)[oae]s?(?! (hasta [a-z]+(bre|ro|zo|il|yo|io|to)|en (el|la|una|ese) (mercado|tema|' +
    'decision|duda|parte|punto|pregunta)))',
  '(?<!(tiempos?|puntos?|peso|angulo|carga|zona|horas?|medio) )muert[oa]s?', 'colgad[oa]',
  '(esta|estan|sigue|siguen|quedo|quedaron|tengo|tenemos|traigo|traemos|lleva|llevan|anda|andan|' +
    'marca|marcan|muestra|todo|toda) (\\S+ ){0,3}?(caid[oa]s?|tirad[oa]s?|muert[oa]s?|abajo|' +
    'cerrad[oa]s?|inoperante|congelad[oa]s? en)',
  'fuera desde', 'fuera de (servicio|linea|operacion|combate)', '(en|de) pana', 'quedo en pane', 'en paro',
  '(quedo|quedaron|quedamos|quede|esta|estan|estamos|sigue\\w*|seguimos|lleva\\w*|llevo|andamos|' +
    'tengo|tenemos|opera\\w*|trabaj\\w*|horas|dias|amanec\\w+) (\\S+ ){0,3}?sin (luz|energia|corriente|' +
    'frio|sistema|internet|red|senal|servicio)(?! (de|al|tecnic\\w*|manual))',
  'no (nos |me |les |le )?(prenden?|enciende\\w*|arrancan?|jalan?|funcionan?|abren?|responden?|' +
    'levantan?|enfrian?|andan?|bootean?|inicia\\w*|suben?|refrigeran?|congelan?|conectan?|transmiten?|' +
    'dan? (frio|senal|servicio|imagen|video)|hacen? frio|cargan?|sirven?|montan?|rearman?|giran?|' +
    'reinicia\\w*|entro|arranco|prendio|encendio|levanto|respondio|abrio|subio|regreso|volvio|monto|' +
    'rearmo|jalo)(?! (bien|los (domingos|sabados)))',
  // en
  "(is|are|(?!nothing|no)[a-z]+'s|[a-z]+'re|been|went|gone|stays?|still|remains?|" +
    "currently) (\\w+ ){0,2}?(down|dead|offline|off ?line|dark|stopped|idle|locked up|locked out|" +
    "bricked|fried|toast|out of service|inoperable|inaccessible|unreachable|unusable|shut ?down|" +
    "unresponsive|stuck|halted|stranded|broken|kaput|hosed|busted|frozen up|on the floor|not (working|" +
    "running|responding|cooling|booting|coming up))(?! (about |by |nearly )?\\d+ ?%)",
  '(?<!(to|not|never|could|would|will|may|might|can|if it|if they) )(died|crashed|quit|seized( up)?|' +
    'blew( up| out)?|burned up|burnt up|burned out|tripped( out)?|locked up|gave out|conked out|' +
    'crapped out|pooped out|croaked|broke( down)?|shut (itself |themselves )?(down|off)|' +
    'kicked the bucket|went (down|offline|off ?line|dark|dead|out|belly up|tits up)|lost (power|' +
    'cooling|refrigeration|comms|communications?|connectivity|vacuum|air))',
  '(?<!(we|they|was|were|been|got|i|to|not|never|and) )let go', '(caught|on|is on) fire', 'burst',
  '(got|is|are|was) (\\w+ )?(flooded|zapped|struck|fried)', 'spun (a|the) bearing',
  '(threw|dropped|lost) (a|the|its|every|all|both) \\w+', 'gave up the ghost', 'faulted( out)?',
  "(won'?t|can'?t|cannot) (be )?(reset|restart|clear|recover|come back|get (it|them|her) (to|back|up|" +
    "running|started|going))",
  'on paper (charts|tickets|orders|forms|records)',
  'stopped (working|cooling|running|responding|dead|booting|turning)',
  "(won'?t|wont|will not|refuses? to|doesn'?t|does not|can'?t get \\w+( \\w+)? to) (start|boot|power|" +
    "run|turn|come|restart|hold|cool|home|load|respond|fire|cycle|wake|mount|go)",
  'down (since|hard|right now|this morning|again|as of|for (\\w+ )?(hours|days|the day|good|\\d|two|' +
    'three|four|six))',
  'hard down', '(line|plant|server|system|network|machine|cell|robot|press) down',
  'failed (last night|this morning|overnight|today|yesterday|an hour ago|at \\d+)', 'just failed',
  // pt
  '(cortaram|cortou|acabou) (a )?(luz|energia|forca)',
  'nao (pegou|ligou|entrou|voltou|subiu|abriu|funcionou|respondeu|volta)',
  '(caiu|cairam|travou|travaram|quebrou|quebraram|pifou|pifaram|queimou|queimaram|parou|pararam|' +
    'desligou|enguicou|morreu)',
  '(esta|estao|ta|tao|ficou|ficaram|continua\\w*) (tudo )?(parad|fora do ar|travad|quebrad|caid|' +
    'desligad|bloquead|sem )\\w*',
  'fora do ar',
  'nao (esta |estao )?(ligam?|funcionam?|funcionando|respondem?|respondendo|abrem?|gelam?|gelando|' +
    'congelam?|sobem?|iniciam?|conectam?)',
] // prettier-ignore

/** What people cannot do while an operation is stopped. */
const WORK = oneOf([
  'facturar', 'timbrar', 'cobrar', 'operar', 'trabajar', 'producir', 'embarcar', 'despachar', 'vender',
  'atender', 'entrar', 'acceder', 'ingresar', 'surtir', 'cargar', 'descargar', 'procesar', 'sacar',
  'imprimir', 'empacar', 'abrir', 'registrar', 'recibir', 'mover', 'moler', 'hacer nada',
  'hacer (pedidos|facturas|embarques|estudios|ventas)', 'emitir', 'sellar', 'generar', 'guardar nada',
  'ver (nada|los|las|el|la)', 'leer', 'conectar\\w*', 'salir', 'checar', 'dispensar', 'pesar', 'enfriar',
  'arrancar', 'encender', 'levantar', 'prender', 'resetear\\w*', 'reiniciar\\w*', 'rearmar\\w*',
]) // prettier-ignore
const WORK_EN = oneOf([
  'ship', 'invoice', 'bill', 'run', 'produce', 'work', 'operate', 'log ?(in|on)', 'access', 'open',
  'print', 'pack', 'pick', 'take (orders|payments|cards)', 'process', 'make (parts|product)', 'build',
  'weld', 'cut', 'sell', 'see', 'reach', 'connect', 'get (in|into|anything|to)', 'do anything', 'start',
  'fill', 'load', 'unload', 'weigh', 'label', 'cool', 'bake', 'mix', 'stamp', 'check ?out', 'ring',
]) // prettier-ignore
const WORK_PT = oneOf([
  'faturar', 'emitir', 'trabalhar', 'operar', 'produzir', 'vender', 'acessar', 'abrir', 'entrar',
  'despachar', 'embarcar', 'cobrar', 'carregar', 'atender', 'fazer nada',
]) // prettier-ignore

/** These alone say that the work has stopped. */
export const AT_A_STANDSTILL: readonly string[] = [
  `(nadie|ningun[oa]?( \\S+)?|ninguem) (esta |ha |han |hemos )?(puede|pueden|puedo|podido|pudo|logra|` +
    `consegue|consigue|alcanza a) (\\S+ )?(a )?${WORK}`,
  `(?<!(si|cuando) )no (puedo|podemos|pueden|puede|hemos podido|han podido|pudimos|pudieron|nos deja|` +
    `me deja|deja|les deja|logramos|se puede) (ni )?${WORK}(?! (mas|con|en frio|a (mas|otros)))`,
  `sin poder (\\S+ )?${WORK}`,
  '(llevamos|llevo|van|llevan|lleva) (\\S+ ){0,3}?(horas?|dias?|turnos?) sin (poder )?[a-z]+(ar|er|ir)',
  `(can'?t|cannot|unable to) (even )?${WORK_EN} (anything|a thing|a single|one)`,
  "haven'?t (shipped|run|made|billed|produced|invoiced|moved|sold) (\\w+ ){0,3}?(since|in)",
  `(no ?body|no ?one|none of \\w+( \\w+)?|crews?|operators?|people|folks|staff|users|we|they|stores?|` +
    `warehouse|plant|line|shop|facility|dock|site) (can'?t|cannot|can not|can|is able to|are able to|` +
    `aren'?t able to|are unable to|unable to) (even )?${WORK_EN}(?! (\\w+ )?(24|more|faster|another|` +
    `enough|as|any (faster|more)|three|two|nights|weekends|unattended|lights|on sundays?|both|` +
    `them all))`,
  `(nadie|ningun[oa]?( \\S+)?|ninguem|no|no se) (\\S+ )?(esta|estan|estamos|anda) (vend|factur|` +
    `produc|trabaj|embarc|cobr|despach|sal|oper|entr|atend|carg|mov|surt)(iendo|ando|endo)`,
  '(nobody|no one|nothing)(.s| is| are)? (\\w+ )?(working|selling|shipping|moving|running|coming up|' +
    'getting (in|out|through)|producing|loading|printing|opening|opens|works|runs|prints|ships|loads|' +
    'boots|responds|moves)',
  '(no|nao) (sale|salen|pasa|avanza|se mueve|sai|saem) (ni )?(un|una|nada|uno|nem)( \\S+)?',
  'not? (a )?single (part|case|truck|box|pallet|unit|invoice|order)',
  'nothing (can|could) (leave|ship|move|go|get)',
  '(no (jala|funciona|abre|prende|sirve|sale|camina|carga)|nao funciona) nada',
  '(nada|nao) (funciona|jala|abre|prende|sirve|camina|arranca)(?! (bien|como))',
  '(salir|despachar|embarcar|vender|cobrar|operar) (nada|ni un\\S*)',
  'no (puede|pueden|podemos|logramos) dar (salida|entrada|servicio|altas?)\\w*',
  `no (hay|tenemos|tengo) (como|forma de|manera de|modo de|con que|donde) ${WORK}`,
  `(nao (conseguimos|consigo|conseguem|da para|podemos)|ninguem (consegue|pode)) ${WORK_PT}`,
  '(?<!(donde|como|que tan|ver|saber) )(estamos|seguimos|quedamos|nos quedamos|andamos|estoy|' +
    'continuamos|ficamos) (\\S+ ){0,3}?(parad[oa]s|detenid[oa]s|caid[oa]s|tirad[oa]s|varad[oa]s|' +
    'en cero|a ciegas|sin (sistema|sistemas|servicio|operar|operacion|facturar|produccion|luz|vender|' +
    'energia|internet))(?! en (el|la|una|ese) (mercado|tema|decision|duda|parte|punto|pregunta))',
  "(we|we've|they) ?('?re|are|been|have been) (\\w+ ){0,2}?(down|dead in the water|" +
    "at a (stand ?still|halt)|shut ?down|locked out|flying blind|offline|idle)(?! (to|by|about|on|\\d))",
  'dead in the water', '(at|to) a (complete |total |full )?(stand ?still|halt)',
  '(sent|sending) (\\w+ ){1,4}home',
  '(mande|mandamos|mandaron|regresamos|enviamos) (a (la gente|todos|los operadores|el turno|mi gente|' +
    'el personal) )?a (su |sus )?casas?',
  '(de )?brazos cruzados', '(people|crew|operators|guys|workers|folks) (are )?(standing|sitting) around',
  'gente parada', 'produ(ccion|cao|ction) (\\S+ ){0,2}?(parada|detenida|en cero|stopped|halted|down|paro)',
  'paro total',
  '(tuvimos|tuve|tuvieron|hubo) que (parar|detener|suspender|cerrar|apagar) (la|el|las|los|todo)',
  'had to (shut|stop|halt|idle|close) (\\w+ ){0,3}(down|line|production|plant|press|cell|shipping|' +
    'shipments|orders)',
  '(me|nos) (quede|quedaron) sin (refrigeracion|frio|luz|energia|sistemas?|internet|servidor\\w*|' +
    'produccion|linea|agua|vapor|gas|aire|red|comunicacion|senal|datos|nada)',
] // prettier-ignore

/** Running, but badly: half rate, faults all day. */
export const LIMPING: readonly string[] = [
  'a media (maquina|capacidad|marcha|potencia|llave)',
  '(al|a) (\\d{1,2}|medio) ?(%|por ciento)? de (la |su |nuestra )?capacidad',
  '(at )?half (rate|speed|capacity|throttle|production)',
  '(one|two|three|four|five|\\d) of (our|the|its) (\\w+ ){1,3}?(is|are) (down|out|dead|offline)',
  '(una|dos|tres|cuatro|\\d) de (las|los|nuestr[oa]s) (\\S+ ){1,3}?(esta|estan|quedo|' +
    'quedaron) (parad|fuera|caid|muert|abajo)\\w*',
  'limp(ing)?( along| by)?', 'reduced (rate|speed|capacity|production)',
  'keeps? (on )?(dropping|tripping|faulting|crashing|failing|going down|losing|shutting|stopping|' +
    'rebooting|freezing|locking|resetting|cutting out|kicking)',
  'kept (tripping|faulting|crashing|dropping|failing)',
  '(faults?|faulting|trips?|crash(es)?|drops?|stops?|stopping|resets?|reboots?|fails|skips|misses|' +
    'loses|hangs|freezes) (\\w+ ){0,3}?(every (few |couple (of )?|\\d+ )?(hours?|minutes?|shift|day|' +
    'night)|(several|multiple|\\d+) times (a|per) (day|shift|hour))',
  'baby ?sit(ting)?',
  'se (nos |me )?(cae|caen|apaga|traba|bloquea|para|cuelga|reinicia|desconecta|bota|congela|' +
    'pasma)n? (solo |sola |solos )?((a |en )?cada (rato|hora|\\d+|media hora|dos|tres|pocas)|' +
    'todo el (dia|tiempo)|todos los dias|a diario|varias veces al dia|diario)',
  '(a|en) cada rato', 'va y viene', 'intermiten(te|tes|cia|cias)',
  '(estan?|sigue\\w*|entro|entraron|marca\\w*|quedo) en (falla|error|alarma|fault)', 'in (fault|alarm)',
  '(dejamos|dejo|dejaron) de (generar|producir|surtir|entregar) (\\S+ ){0,3}?(mitad|tercera|cuarta|' +
    'tercio|cuarto|\\d)',
  'perdemos (la mitad|un tercio)', 'parchando', 'con alambr\\w+', 'de milagro', 'con pinzas', 'a duras penas',
  '(one|1|una|uno) (\\S+ )?(in|out of|de cada) (every )?(ten|twenty|thirty|fifty|a hundred|\\d+|diez|' +
    'veinte|treinta|cien)',
  'cojea(ndo)?',
  '(se |nos )*(para|paran|falla|fallan|apaga|atora|atasca|reinicia|desconecta|bota|marca (falla|' +
    'error)) cada (\\S+ ){0,2}?(minutos?|horas?|rato|turno)',
  'por la mitad', 'pela metade', 'meia (carga|capacidade|bomba)', 'toda hora (cai|trava|para)',
  'caindo toda hora', '(cai|trava|para) (toda hora|todo dia|o tempo todo)',
] // prettier-ignore

/** What stops one person, and no operation. */
export const PERSONAL_THINGS: readonly string[] = [
  'discos? (duro )?externos?', 'disco duro de mi', 'usbs?', 'memorias? usb', 'pendrive',
  'external (hard )?(drive|disk)', 'hd externo', 'my (laptop|phone|pc|computer|mac|macbook|tablet)',
  '(la|una|mi|el|su|un|esta) (compu|computadora|pc|lap|laptop|notebook)(?! (grande|principal|central|' +
    'madre|maestra|que guarda|que lleva|donde|del (servidor|sistema)|de (la |las )?(planta|linea|caja|' +
    'cajas|produccion|bascula)))',
  'mi (laptop|lap|compu|computadora|pc|notebook|celular|telefono|tablet|tele|coche|carro|auto)',
  'meu (notebook|celular|computador|pc)', 'celular', 'mi impresora', 'impresora de (la )?(oficina|casa)',
  'office printer', 'mouse', 'teclado', 'keyboard',
] // prettier-ignore

// Signs of a trouble that is happening, for emergencies told by none of the plain words: something fails, it
// has just begun, and people, goods or trucks wait on it. Authored by word families, es, en and pt. Patterns in
// folded text. @see urgency/signs.ts for how they add up

/** Something fails or is not as it should be. Weak: also said of old sores and of what one sells. */
export const FAILS: readonly string[] = [
  '(had|in|been in) an? (accident|wreck|crash)',
  '(choco|volco|se accidento|chocaron|volcaron|se siniestro|bateu|tombou)',
  '(wrecked|rolled over|jack-?knifed|in (a|the) (\\w+ )?ditch|bottom of a ditch)',
  'sale(n)? (como|en|con) (raw|blanco|negro|ceros|error)', 'formatear\\w*',
  // es
  '(esta )?fallando', 'fall(o|aron|an|a)', 'truenan?', 'tron(o|aron|ando)', 'pasmad[oa]s?',
  'no (acepta|permite|procesa|lee|corre|avanza)n?',
  '(se )?(nos |me |le )?ca(yo(?! (\\S+ )?(pedido|cliente|contrato|orden|proyecto|trabajo|chamba|' +
    'visita|auditoria|inspeccion|veinte|bien|mal|gordo|de perlas))|yeron|e|en|ida|ido)',
  'perd(io|imos|ieron|iendo)', 'pierden?', 'apag(o|aron|ado|ada|amos)', 'quem(o|aron|ado|ada)',
  '(hizo|hubo|un) corto( ?circuito)?', 'cort(o|aron)', 'fuga', 'moj(o|aron|ado)', 'se hizo agua', 'tormenta',
  'derrame', 'derram(o|ando)', 'inund(o|ada|ado|acion)', 'incendi(o|ado)', 'fuego', 'humo', 'explot(o|aron)',
  'exploto', 'volc(o|ado|adura)', 'choc(o|aron)', 'choque', 'asalt(o|aron|ar|ado)', 'rob(aron|o|ado)',
  'se llevaron', 'suspend(io|ieron|ido|ida|imos)', 'bloque(o|aron|ado|ada)', 'rechaz(a|an|o|aron|ando)',
  'error(es)?', 'pantalla (azul|negra)',
  '(ya )?no (se )?(aparece|presenta|reconoce|detecta|ve|muestra|llega|baja|sube|entra|sale|corre|' +
    'pasa|gira|avanza|cierra|graba|lee|marca|hace|agarra|da|registra|guarda|timbra|cobra|imprime|' +
    'suelta|mueve|jala|tenemos|hay)n?',
  'ya no [a-z]{2,}(a|e|an|en)', 'no [a-z]{2,}(a|e|an|en|o|aron) (nada|ni|ning[a-z]+|un solo|una sola)',
  'no (suelta|deja|agarra|presenta|resetea)n?', 'dan(o|ado|ada|ados)', 'descompuest[oa]s?', 'descompuso',
  'rot[oa]s?', 'rompio', 'atasc(o|ado|ada)', 'trab(o|ado|ada)', 'rotura', 'averia\\w*', 'en alarma',
  'alarmas? (\\S+ )?(de|por|sonando|encendida|activada)', 'se disparo', '(subio|subiendo|brinco) (a|de|la)',
  'calent(ando|o|andose)', 'evacu\\w+', 'accidente', 'descarril\\w+', 'borr(o|aron|ando)', 'desapareci\\w+',
  'vaci[oa]s', 'ilegibles?', 'corrupt[oa]s?', 'cambi(o|aron) (\\S+ )?contrasen\\w+', 'a ciegas', 'a oscuras',
  'se (nos )?(metio|metieron|quedo|quedaron)', 'nos quedamos', 'par(o|aron)', 'parad[oa]s?', 'tirad[oa]s?',
  'detuv\\w+', 'abandon(o|ado|aron)', 'nos dejo',
  'sin (refrigerante|aire|agua|presion|vapor|vacio|senal|acceso|comunicacion)',
  'no (llego|vino|aparecio|regreso|arranco|prendio|entro|paso)', 'cancel(o|aron)', 'colaps\\w+',
  'satur(o|ado|ada)', 'se sali(o|eron)', 'desconect(o|ado|aron)', 'desbord\\w+', 'estallo', 'pudri\\w+',
  'pasando', 'madurando',
  // en
  'fail(ed|ing|s)', 'fault(ed|ing|s)?', 'errors?( out| code)?', 'crash(ed|ing|es)', 'down', 'dead', 'died',
  'lost', 'dropp(ed|ing)', 'lock(ed|ing)( up| out)?', 'brok(e|en)', 'burn(t|ed|ing)', 'leak(ing|ed|s)?',
  'flood(ed|ing)', 'fire', 'smok(e|ing)', 'tripp(ed|ing)', 'stuck', 'jamm(ed|ing)', 'reject(ed|ing|s)',
  'suspended', 'cut (our|the|off)', 'cuts (our|the|power)', '(is|are) gone',
  'gone (dark|down|dead|missing|off)', 'missing', 'corrupt(ed)?', 'stolen', 'robbed', 'broken into',
  'wreck(ed)?', 'ditch', "won'?t", 'no longer', 'stopp(ed|ing)', 'blank screens?', 'blue ?screen\\w*',
  "(is|are|was)n'?t (\\w+ing|there)",
  "(doesn'?t|does not|don'?t|didn'?t) (see|show|read|recognize|respond|talk|start|come|hold|open|" +
    "load|find|boot|cool|close|seal)",
  'on hold', '(passing|letting|missing) (everything|all|bad)', 'unreachable', 'alarms?', 'alarming', 'blew',
  'shut', 'quit', 'vanished', 'disappeared', 'stranded', 'throwing (a|an|the)?', 'frozen', 'spilled',
  'overheat\\w+', 'exploded', 'collapsed', 'snapped', 'sheared', 'threw', 'bailed', 'no.?show\\w*',
  'walked (off|out)', 'refus(es|ed|ing)', 'spins', 'hung', 'out of (service|order|commission|spec|temp\\w*)',
  'warm', 'took on water', 'got wet', 'freezing up', 'setting up', 'off the (rail|rails|track|road)',
  'derail\\w*', 'thaw\\w*', 'melt\\w*',
  // pt
  'no escuro', 'sem (servidor|sistema|energia|luz|forca|internet|rede|telefone|frio|sinal|acesso)',
  'falh(ou|ando|a|am|aram)', 'caiu', 'cairam', 'parou', 'pararam', 'quebrou', 'quebrad\\w+', 'queimou',
  'travou', 'travad\\w+', 'perd(eu|endo|emos|eram)', 'desligou',
  'nao (esta |estao )?(abre|abrem|liga|ligam|funciona\\w*|responde\\w*|volta|entra|sai|saem|gela|' +
    'sobe|chegou|apareceu|veio)',
  'erros?', 'vaz(ou|ando|amento)', 'alag\\w+', 'roub\\w+', 'sumi(u|ram|ndo)', 'alarme', 'transbordando',
  'suspend(emos|eu|eram)', 'bateu', 'tombou', 'estragou', 'derret\\w+',
] // prettier-ignore

/** It has just begun: hours or a few days, told by the clock. */
export const JUST_NOW: readonly string[] = [
  '(had|in|been in) an? (accident|wreck|crash)',
  '(choco|volco|se accidento|chocaron|volcaron|se siniestro|bateu|tombou)',
  '(wrecked|rolled over|jack-?knifed|in (a|the) (\\w+ )?ditch|bottom of a ditch)',
  'hoy (\\S+ )?[a-z]+(amos|imos)',
  'desde (las? (\\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|el (domingo|' +
    'lunes|martes|miercoles|jueves|viernes|sabado|medio ?dia)|ayer|anoche|antier|hoy|temprano|' +
    'esta (manana|madrugada)|la (madrugada|noche|manana|una)|medianoche|hace (\\S+ )?(horas?|dias?|' +
    'rato|minutos))',
  'anoche', 'ayer', 'antier', 'esta (manana|madrugada)', 'en la madrugada', 'de madrugada', 'amanec\\w+',
  'hoy (es (el|dia)|se|en la|temprano|amanec\\w+|a las|por la manana|cuando)',
  'hace (\\S+ ){0,2}?(minutos?|horas?|rato|ratito|media hora)', 'acaba(n|mos)? de', 'apenas (hace|se|nos)',
  'recien (se|nos|me)',
  '(van|llevamos|llevan|lleva|llevo) (\\S+ ){0,2}?(horas?|toda la (noche|manana)|desde|dos dias|' +
    'tres dias|\\d dias)',
  'a las? \\d{1,2}([:.]\\d\\d)? ?(am|pm|hrs|a\\.m\\.|p\\.m\\.|de la (manana|madrugada|noche|tarde))?',
  'a la una', 'al medio ?dia', 'en este (momento|instante)', 'ahorita( mismo)?', 'ahora mismo',
  'since (about |around |roughly )?(\\d|midnight|noon|yesterday|last night|this morning|friday|' +
    'saturday|sunday|monday|tuesday|wednesday|thursday|(first|second|third|night|day) shift|four|five|' +
    'six|seven|the weekend)',
  'this morning', 'last night', 'overnight', 'yesterday', 'just now',
  '([a-z0-9]+ )?(an|one|two|three|four|a couple( of)?|\\d+|few) (hours?|minutes) ago', 'half an hour ago',
  'right now', 'at (about |around )?\\d{1,2}(:\\d\\d)? ?(am|pm|a\\.m\\.|this morning|last night)',
  'on (first|second|third|night|day|graveyard) shift', 'over the weekend', 'as we speak', 'today', 'tonight',
  'esta noche',
  '(pueden|puede|podrian|quien|alguien|alguno) (\\S+ ){0,4}?(venir|viene|llegar|rescatar|auxiliar|' +
    'recibir\\w*|trasbordar) (\\S+ ){0,4}?(hoy|ya|ahora|ahorita|en la tarde|esta noche)',
  "(who|anybody|anyone|somebody|someone|can you|could you) (\\w+ ){0,6}?(today|now|tonight|" +
    "this afternoon|right away|here|on call)",
  'desde (ontem|hoje|as|cedo|a (noite|madrugada|manha)|sexta|segunda|domingo|sabado)', 'ontem',
  'hoje( cedo| de manha)?', 'faz (\\S+ ){0,2}?(horas?|minutos)', 'agora( mesmo)?', 'acab(ou|aram) de',
  'ha (\\S+ )?horas', 'esta (noite|manha)', 'neste momento',
] // prettier-ignore

/** People and trucks stand idle, or something had to be shut: proof enough that it is now. */
export const STANDING_IDLE: readonly string[] = [
  '(a|en|hacia|para) donde (llevar|mover|meter|guardar|mandar|bajar|pasar)\\w*',
  '(me|nos) (lo |la |los |las )?(reciben|rescatan|auxilian|alojan|guardan)',
  'donde (llevar|meter|guardar)\\w*', 'somewhere to (take|put|move|go)',
  'where (can|do|could) (i|we) (take|put|move)', 'rescue', 'rescat\\w+', 'auxili\\w+',
  'regres(o|amos|aron) a (medio turno|la gente|casa)',
  '(camion\\w*|trailer\\w*|trucks?|caminh\\w+|carretas?|unidades|furgones|' +
    'semis?) (\\S+ ){0,5}?(esper\\w+|parad\\w+|formad\\w+|waiting|lined up|patio|dock|fila|nao saem|' +
    'varad\\w+|detenid\\w+|en la puerta)',
  '(waiting|esperando) (on|for|a|por|con) (\\S+ ){0,2}?(trucks?|trailers?|loads?|parts|camion\\w*|' +
    'carga|embarque\\w*)',
  '(hay|tengo|tenemos) (\\S+ )?(gente|pacientes|clientes|camiones|fila) (\\S+ ){0,2}?(formad\\w+|' +
    'esperando|en fila|afuera|haciendo fila)',
  '(gente|personas|operador\\w*|people|personal|turno|crew|crews|vendedor\\w*|pacientes|clientes|' +
    'patients|customers|pessoas|funcionari\\w+|alumnos|medicos|enfermer\\w+|trabajador\\w*|folks|guys|' +
    'inquilinos|huespedes|cajer\\w+) (\\S+ ){0,5}?(esper\\w+|parad\\w+|sentad\\w+|sin (hacer|trabajar|' +
    'sistema|poder)|standing|waiting|idle|sitting|yendose|se (nos )?(fueron|van)|no (tienen|pueden)|' +
    'home|a casa|formad\\w+)',
  '(turno|shift) (\\S+ ){0,4}?(sentado|parado|de pie|idle)',
  '(tuvimos|tuve|tuvieron|tivemos|hubo) que (\\S+ )?(bajar|apagar|parar|cerrar|evacuar|desconectar|' +
    'suspender|detener|aislar|desalojar|parar|desligar)',
  '(had|have) to (shut|pull|stop|unplug|isolate|close|evacuate|kill|dump|scrap)',
  "(we'?ve|we|i'?ve|i) (shut|pulled|unplugged|stopped|isolated|evacuated|closed) (\\w+ ){0,3}(off|" +
    "down|plug|line|plant|network|everything)",
  '(evacuamos|desconectamos|apagamos|aislamos|bajamos|cerramos) (todo|la|el|los|las)',
] // prettier-ignore

/** What else waits on it: goods, patients, the pay, a place to take a load. */
export const AT_STAKE: readonly string[] = [
  '(no|nao) (cobran|venden|facturan|operan|producen|embarcan|despachan|atienden|timbran|vendem|faturam)',
  'a (pura )?mano', 'en (papel|libreta|cuaderno)', 'on (receipt )?paper', 'by hand', 'manually',
  '(cancel|suspend|pospon)(ando|iendo|amos|imos) (citas|consultas|cirugias|pedidos|entregas|viajes)',
  '\\d+([.,]\\d+)? ?(mil )?(toneladas|tons?|tn|pallets?|paletes|tarimas|cajas|kilos|kg|dosis|doses|' +
    'litros|lb|lbs|pounds|bins|vacunas|jabas|bandejas|cases|potes|canales|head|gallons)',
  '(toneladas|pallets|tarimas|cajas|dosis|producto|carga|mercancia|product|' +
    'load) (\\S+ ){0,2}?(adentro|dentro|a bordo|inside|on board|en riesgo|at risk|en juego|expuest\\w+)',
  '(vacunas?|vaccines?|insulin\\w*|plasma|biologicos)', 'hospital', 'quirofanos?', 'cirug\\w+', 'pacientes',
  'patients', 'nomina', 'payroll',
  'sin (emitir|facturar|poder|vender|cobrar|producir|atender|despachar|embarcar|operar)',
  '(no|nao) (podemos|pueden|puede|puedo|da para|conseguimos|consegue\\w*|sale|salen|sai|saem|se puede)',
  "(can'?t|cannot|unable to|not able to)",
  '(cancel|suspend|pospon|paus)(amos|imos|ando|iendo|emos|aron|ieron)', 'short.?shipp\\w+',
  '(out of|sin) (room|espacio|lugar) (\\S+ )?(by|for|para|en)',
  '(tienen|tendran|hay|habra) (\\S+ ){0,3}?(espacio|lugar|campo|unidad|tracto|camion|camara)(?! (de|' +
    'en) (almacenamiento|disco))',
  '(pueden|puede|podrian|quien|alguien|alguno) (\\S+ ){0,4}?(venir|viene|llegar|rescatar|auxiliar|' +
    'recibir\\w*|trasbordar) (\\S+ ){0,4}?(hoy|ya|ahora|ahorita|en la tarde|esta noche)',
  "(who|anybody|anyone|somebody|someone|can you|could you) (\\w+ ){0,6}?(today|now|tonight|" +
    "this afternoon|right away|here|on call)",
  'quien (esta|anda) de guardia', 'que venga (alguien|hoy|ya)',
  '(se nos|se me) (fue|fueron|estan yendo|va|van) (\\S+ )?(client\\w+|ventas|paciente\\w*)',
  'ayuda(?=\\s*[!.])', 'help(?=\\s*[!.])',
] // prettier-ignore

/** What fails without stopping the operation: copies, reports, portals, keys. */
export const SIDE_THINGS: readonly string[] = [
  'respaldos?', 'backups?', 'copias?', 'jobs?', 'reportes?', 'reports?', 'portal', 'contrasenas?',
  'passwords?', 'licencias?', 'licenses?', 'consola', 'console', 'correos?', 'e-?mails?', 'dashboard',
  'notificacion\\w*', 'factura de ustedes', 'llamada', 'call', 'zoom', 'teams', 'ticket',
  'restauracion de prueba', 'test restore',
] // prettier-ignore

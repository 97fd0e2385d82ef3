// What makes a date bind, and what takes it back. Authored, es, en and pt, after judgement.md §1 `urgency`
// ("a hard deadline within 48 h") and "Where the table is silent". Patterns in folded text.

/** A wall: something happens on that day whether the seller is ready or not. */
export const WALLS: readonly string[] = [
  'auditori\\w*', 'audita\\w*', 'audit\\w*', 'inspecci\\w+', 'inspections?', 'inspectors?', 'inspecao',
  'regulador\\w*', 'regulators?', 'verificaci\\w+', 'fiscalizaci\\w+', 'supervision',
  '(visita|visit) (de|del|from|by) \\S+', 'cnbv', 'cofepris', 'sunat', 'senasa', 'digemid', 'sag',
  'sernapesca', 'isp', 'fda', 'usda', 'sat', 'imss', 'anvisa', 'osha', 'venc(e|en|imiento|io|era)',
  'caduca\\w*', 'expir\\w+', 'plazo', 'prazo',
  'cierr(a|an|e) (\\S+ ){0,3}?(licitacion|convocatoria|bases|concurso|fondeo|plazo|ventanilla|puerto|' +
    'corte|ano|mes|trimestre|recepcion)',
  'licitacion', 'convocatoria', 'cierre (de mes|contable|fiscal|anual)', 'tender', 'bids? (due|close\\w*)',
  'arriendo', 'arrendamiento', 'renta', 'lease', 'desaloj\\w+', 'evict\\w*',
  'nos (sacan|corren|cortan|desconectan|cierran|multan|sancionan|clausuran|apagan|quitan|retiran|' +
    'dejan sin|suspenden|bloquean)',
  'multa\\w*', 'sancion\\w*', 'penaliza\\w+', 'penalt(y|ies)', 'fines?', 'clausura\\w*',
  '(nos|me) (quedamos|quedo|quedaremos) sin', 'run(s)? out', 'shut ?off',
  'shut(s|ting)? (us |it )?(down|off)', 'cut ?off', 'cut over', 'closes', 'cierran?',
  '(apagan?|desconectan?|cortan?|cuts?|clausuran?|retiran?|desalojan?|suspenden?|dan? de baja|pulls?|' +
    'kills?|unplugs?|turns? off|disconnects?)',
  'go(es)?[- ]?live', 'walks? away', 'pull(s|ing)? (out|the plug)', 'zarpa\\w*', 'sails?', 'buque', 'barco',
  'vessel', 'vapor', 'nave', 'vuelo', 'flight', 'stacking', 'aduana', 'customs', 'aguanta\\w*',
  'se (para|paran|detiene|detienen|echa|echan|pudre|descongela|pierde|pierden|apaga|apagan|corta|cortan)',
  '(stops?|spoils?|thaws?|rots?|goes bad)', '(la |una )?demanda', 'juicio', 'court', 'hearing',
  'firma (de|del)', 'inaugura\\w*', 'aperturas?', 'abrimos', 'opening', 'arranca(mos|n)?', 'empieza\\w*',
  'starts?', 'launch(es|ing)?', 'lanza(mos|n)?',
] // prettier-ignore

/** Walls that wait for nobody: a ship, a flight, an inspector, a court, a spoiling load. */
export const HARD_WALLS: readonly string[] = [
  '(el |the |nuestro |un )?(vuelo|avion|aeronave|aircraft|plane|flight|buque|barco|vessel|ship|' +
    'ferry) (\\S+ ){0,3}?(cierra|sale|zarpa|despega|leaves|sails|departs|closes|cuts)',
  '(sale|zarpa|leaves|sails) (el |the )?(vuelo|avion|flight|buque|barco|vessel|ship|ferry)',
  'cut-?off (de|del|for|of|time)', 'stacking', '(inspector|auditor|regulador|interventor|fiscalizador)\\w*',
  '(visita|inspeccion|auditoria|visit|inspection|audit) (\\S+ ){0,4}?(del|de la|de|by|' +
    'from) (regulador|autoridad|cnbv|cofepris|sunat|senasa|digemid|sag|sernapesca|isp|fda|usda|sat|' +
    'imss|anvisa|osha|ministerio|cliente|customer|banco)',
  '(customer|client|cliente|oem|buyer|comprador)\\S* (\\S+ ){0,3}?(walks|visits?|audits?|arrives?|' +
    'viene|visita|llega|audita|inspecciona|inspects?|shows up)',
  '(se cae|perdemos|pierdo|perderiamos|nos quitan|quitarian|lose|loses|revok\\w+|pulls?|revocan|' +
    'cancelan) (\\S+ ){0,3}?(contrato|certificacion|licencia|permiso|registro|autorizacion|' +
    'habilitacion|contract|certification|license|permit|authorization|accreditation)',
  '(contract|certification|license|permit|authorization|accreditation) (\\S+ ){0,2}?(is|' +
    'will be) (gone|pulled|revoked|cancel\\w+)',
  'autoridad(es)? (\\S+ ){0,3}?(dio|da|dan|exige|pide|viene|clausura|llega|cita)', 'decomis\\w+',
  'los(es|ing|e) (its |our |the |their )?(power|lease|space|building|water|cooling|slot)', 'condemn\\w+',
  'evict\\w+', '(se paga|pagamos|pago de) (\\S+ ){0,2}?(nomina|quincena|a \\d+)',
  'payroll (is|runs|pulls|closes|goes)',
  '(nos|me|les) (clausuran|multan|sancionan|desalojan|embargan|sacan|cierran)',
  '(transportista|chofer|conductor|flete|camionero|operador|carrier|driver|hauler|trucker|motorista|' +
    'transportadora) (\\S+ ){0,4}?(no (viene|llego|va a venir|vino|se presento|aparecio|aparece|' +
    'contesta|responde|llega)|cancelo|cancelled|canceled|bailed|no.?show\\w*|nos dejo|me dejo|' +
    'didn.?t show|never showed|nao (veio|apareceu|vem))',
] // prettier-ignore

/** A time to talk, offered: it binds nobody. Stands in the sentence of the date. */
export const SLOTS: readonly string[] = [
  '(estoy|estare|estaria|estamos|quedo|ando) (\\S+ ){0,2}?(libre|disponible|desocupad\\w+|' +
    'en la oficina|por ahi|a la orden)\\w*',
  'tengo (\\S+ ){0,3}?(libre|espacio|hueco|disponib\\w+|agenda)',
  '(me|nos) (pueden|puede|podrian|podria) (marcar|llamar|hablar|contactar|buscar|localizar)',
  '(agendar|agendamos|agenda|agende\\w*|coordinar|coordinamos|programar|programamos|marcar|podemos|' +
    'podriamos|podemos) (\\S+ ){0,3}?(una |uma )?(reunion|llamada|cita|videollamada|platica|charla|' +
    'conversa|conversacion|call|visita|zoom|teams|demo|cafe|reuniao|ligacao)',
  '(les|le|te) (late|queda|parece|acomoda|funciona|viene bien) (\\S+ ){0,3}',
  'tienen (\\S+ ){0,2}?(hueco|tiempo|chance)', 'horario',
  'de \\d{1,2} a \\d{1,2}(?! (horas|dias|semanas|meses|anos|trimestres))',
  'por (la|las) (manana|tarde|tardes|mananas)', 'despues de las \\d+',
  "(i'?m|i am|we'?re|we are|i'?ll be) (\\w+ )?(free|available|around|open|in the office|in (town|office))",
  '(available|free|open|availability) (\\w+ ){0,3}',
  '(schedule|set up|book|hop on|jump on|have|do|grab|find) (\\w+ ){0,3}?(call|meeting|chat|zoom|' +
    'teams|demo|time|visit|coffee|minutes|slot)',
  '(works|work|good|best) (for (me|us|you)|best)', 'walk-?through', 'webinar', 'show', 'expo', 'feria',
  'trade show', '(?<!bidder )(?<!bid )conference', 'congreso', 'evento', 'curso', 'training class',
  'office hours', 'lunch', "(estoy|estare|ando|salgo|i'?m|i'?ll be) (\\S+ )?(de|on) (vacaciones|vacation)",
  'fuera de (la )?oficina', 'out of (the )?office',
  '(podemos|poderiamos) (\\S+ ){0,2}?(conversar|falar|agendar|marcar)',
  '(estou|estarei) (\\S+ )?(livre|disponivel)',
] // prettier-ignore

/** The date was moved or was a wish that is gone: before the date, in its clause. */
export const GONE: readonly string[] = [
  '(lo |la |los |las )?(necesitabamos|necesitaba|ocupabamos|ocupaba|queriamos|queria que|requeriamos|' +
    'requeria|pensabamos|precisavamos)',
  '(era|eran|iba a ser|iban a ser|estaba\\w*|tenia que|teniamos que|ibamos a|iba a|habia\\w*|hubiera|' +
    'debia|debio|estava) (\\S+ ){0,3}?',
  '(was|were|had been|had to be|used to be) (\\w+ ){0,3}?(due|planned|scheduled|supposed|set|slated|' +
    'going|meant)',
  '(needed|wanted|planned) (it|this|them|to)',
  '(originalmente|originally|initially|inicialmente|en un principio|al principio)',
  'ya no (es|sera|va a ser|lo necesitamos)', 'no longer',
] // prettier-ignore

/** To this date it was moved: from here on it binds. */
export const MOVED: readonly string[] = [
  '(se (nos )?(corrio|movio|paso|aplazo|recorrio|postergo|pospuso|reprogramo|retraso|difirio|cambio|' +
    'atraso)|(lo|la|las|los) (movimos|movieron|corrieron|pasaron|pasamos|aplazaron|postergaron|' +
    'pospusimos|pospusieron|recorrimos)|(moved|pushed|slipped|slid|delayed|postponed|bumped|' +
    'rescheduled|kicked)( \\w+)?|(adiad|reprogramad|pospuest|postergad|aplazad)\\w+|passou|(foi|' +
    'ficou)) (out |back )?(a|para|hasta|to|until|till|pra|ate|por)',
] // prettier-ignore

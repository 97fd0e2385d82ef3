// Words of hurry, of risk that is near, and orders to come now. Authored, es, en and pt, formal and spoken,
// with the misspellings that phones make. Patterns in folded text. @see judgement.md §1 `urgency`

export const HURRY: readonly string[] = [
  // "A la brevedad" is courtesy ("contactarme a la brevedad"), unless a deed is asked for.
  '(cotiz|propuest|visit|instal|atend|resol|soluci|suministr|entreg|requ|necesit|' +
    'solicit)\\w* [^.!?\\n]{0,60}?a la (mayor )?brevedad( posible)?',
  'a la (mayor )?brevedad( posible)? (\\S+ ){0,3}?(cotiz|propuest|visit|instal|soluci|suministr|' +
    'entreg|present)\\w*',
  // es
  '(u|hu)r[gj](e|en|ente|entemente|encia|ia|ian|imos|iendo|entisim[oa]s?|entito|te)',
  '(muy|son|super|bien|somos|estamos) urgentes', 'urgnte',
  'lo (antes|mas (pronto|rapido|luego))( (posible|que (se )?pued\\w+))?', 'cuanto (mas )?antes',
  'lo mas (pronto|rapido|urgente|antes)',
  '(tan|lo mas) pronto (como )?(sea posible|se pueda|puedan|les sea posible)',
  'de (manera |forma )?inmediat[oa]', '(?<!disponibilidade? )inmediat(o|a|os|amente)', '(de )?volada',
  'en (chinga|friega|caliente|fa)', '(ya|ahora|ahorita) mism(o|ito)', 'para (ayer|antier|ya)', 'al toque',
  'al ?tiro', 'apremia\\w*', 'apremiante', 'corre prisa',
  '(tengo|tenemos|traigo|traemos|llevo|llevamos|hay|con) (mucha |muchisima |bastante |algo de |' +
    'cierta )?(prisa|apuro)',
  'contra ?reloj', 'contra (el )?(tiempo|reloj)', 'impostergable', 'inaplazable', 'prioritari[oa]',
  '(maxima|alta|primera) prioridad', 'prioridad (maxima|alta|uno|1)',
  '(estamos|ando|andamos|estoy|medio|bien|muy|super|algo) (\\S+ )?apurad\\w+',
  'a las (prisas|carreras|volandas)', 'con el (agua al cuello|tiempo encima)', 'encima (el|la) tiempo',
  'se nos (viene|vino) (encima|el tiempo)',
  '(no|que no) (puede|pueden|puedo|podemos) (esperar|seguir asi|aguantar)( mas)?',
  'antes (de )?que sea tarde', 'sin demora', 'sin (mas )?dilacion', 'auxilio', 's\\.?o\\.?s', 'rapidito',
  'desesperad[oa]s?', '(contra|entre) la (pared|espada)', 'a contratiempo', 'expedit[oa]',
  // en
  'urgent(ly)?(?! (shipments|deliveries|orders|loads|requests|jobs|calls|care|repairs|parcels|samples))',
  'urgency', 'asap', 'a\\.s\\.a\\.p', '(as )?soon as (humanly )?(possible|you can|you possibly can)',
  'right away', '(need|needed|want|help|here|out|call me|send \\w+|fix\\w*|now) (\\w+ ){0,3}?right now',
  'immediate(ly)? (help|attention|response|assistance|need|service|support|delivery|quote)', 'immediately',
  'at once', '(rush|hot) (order|job|request)',
  "(it'?s|this is|kind of|bit of|in) an? (rush|hurry|bind|pinch|jam|pickle|time crunch)",
  '(like |needed (it|this) )yesterday', 'time[- ]sensitive', 'time is (tight|short|of the essence)',
  'tight (deadline|timeline|turnaround|schedule|time ?frame)', 'expedit(e|ed)', 'quick turn ?around',
  "can(no|')?t wait", 'top priority', 'high(est)? priority', 'sooner the better', 'mayday', 'drop everything',
  'scrambling', 'down to the wire', 'behind the eight ball', '(running )?out of time', 'up against it',
  'on fire', 'desperate(ly)?', 'in dire need', 'quickly as possible', 'fast as (possible|you can)',
  // pt
  '(com )?(muita )?urgencia', 'o quanto antes', 'o mais (rapido|breve|cedo)( possivel)?',
  '(?<!disponibilidade? )imediat(o|a|amente)', '(pra|para) (ontem|ja)',
  '(ja|agora) (preciso|precisamos|mesmo)', '(estou|estamos) (com pressa|correndo)', 'socorro',
  // an emergency of one's own
  "(es|esto es|tenemos|tengo|hay|it'?s|this is|we have|have|got|e) (una |uma |an |a (real|true|" +
    "bit of an) )?emergenc(ia|y)",
  'emergenc(ia|y) (situation|en (planta|curso))',
] // prettier-ignore

/** Somebody must act now: an order or a plea with "now" or "today" at its end. */
export const NOW_DEMANDED: readonly string[] = [
  '(?<!lo que )(necesit\\w+|ocup\\w+|requ(ier|er)\\w+|quier\\w+|quer\\w+|mand\\w+|envi\\w+|cotic\\w+|' +
    'cotiz\\w+|vengan?|veng\\w+|respond\\w+|contest\\w+|llam\\w+|marqu\\w+|marc\\w+|hablen\\w*|' +
    'ayud\\w+|urg\\w+|precis\\w+|resuelv\\w+|traig\\w+) [^.!?\\n]{0,60}?(ya|ahora|ahorita|' +
    'agora)(?=\\s*([.!?,;)\\n]|$|por favor|porfa\\w*|pls|please|si es posible|ya|urg))',
  '(need|send|get|want|help|call|fix|come|reply|respond)\\w* [^.!?\\n]{0,60}?(now|right now|' +
    'tonight)(?=\\s*([.!?,;)\\n]|$|please|pls))',
  'man[dg]en? a (alguien|quien|un tecnico|un ingeniero|cualquiera)',
  '(pueden|puede|podrian) (venir|mandar a alguien|atendernos|recibir\\w*) (hoy|ahora|ahorita|ya)',
  'ayud(a|en)(nos|me)?( por favor)? ?!+', 'who can (come|be here|get here|make it)',
] // prettier-ignore

/** A harm that is near. */
export const NEAR_RISK: readonly string[] = [
  'a punto de (?!vista)',
  'esta(n|mos)? por (tronar|fallar|caer\\w*|llenar\\w*|vencer\\w*|quedar\\w*|parar|perder|morir|' +
    'terminar\\w*|acabar\\w*|colapsar|reventar|expirar)',
  '(ya )?no (\\S+ )?(aguanta\\w*|da(n)? para mas|resiste\\w*)', 'no va a aguantar',
  '(en|a) cualquier (momento|rato|dia|hora)', 'any (day|minute|moment|hour|time) now',
  'any (minute|moment|second)',
  "(about|fixing|fixin'?|getting ready|going) to (die|fail|fill|run out|expire|blow|give out|crash|" +
    "quit|lose|go down|fall apart|let go)",
  '(on|at) (its|their|the) last legs?', 'hanging (on )?by a thread',
  '(agoniza\\w*|en las ultimas|con un pie en la tumba|respirando artificial\\w*)',
  '(ya )?casi (ya )?no (\\S+ )?(prende\\w*|enciende\\w*|enfria\\w*|jala\\w*|funciona\\w*|arranca\\w*|' +
    'anda\\w*|carga\\w*|da|sirve\\w*|agarra\\w*|abre\\w*|responde\\w*)',
  'barely (runs?|running|works?|working|cools?|cooling|starts?|starting|holding|keep\\w*|hang\\w*)',
  "one (bad (night|day|storm)|failure|more (fault|crash|failure)|spare|disk|drive) (\\w+ )?(away|left|and)?",
  'running (out of|low on) (space|room|storage|capacity|disk|spares|time|cold)',
  '(queda|quedan|nos queda|nos quedan|me queda|me quedan|hay) (\\S+ )?(espacio|capacidad|disco|' +
    'inventario|frio|combustible|diesel|gas|almacenamiento) (\\S+ ){0,2}?(para|por) (\\S+ )(dias?|' +
    'horas?|semanas?)',
  '(9[5-9]|100) ?(%|por ?ciento|percent)(?! (de (los|las|nuestr\\w+|mis|la|el|satisfaccion|' +
    'disponibilidad|capital|inversion|seguro|acuerdo|mexican\\w*)|of|uptime|accurate|accuracy|sla|sure|' +
    'remote|availability|owned))',
  '(ya )?(alarma|alerta)(s|ndo|do)? (de|por) (vibracion|temperatura|disco)',
  '(predictive|predicted|pre-?failure|smart) (failure|failing|alert|error|warning)s?',
  '(disco|discos|drive|disk|disks|drives) (\\S+ )?(en predictivo|degradad\\w+|por fallar|failing|' +
    'degraded|amber)',
  '(raid|arreglo|array) (\\S+ )?(degradad\\w+|degraded)', 'smart', '(en|con) alarma',
  'skips? (data|records|scans|parts)',
  '(jobs?|respaldos?|backups?|copias?|trabajos?) (\\S+ ){0,4}?(failed|fallando|fallan|failing|' +
    'fallid\\w+|en rojo|en error|no (corre\\w*|termina\\w*|esta\\w* corriendo))',
  '(fallan?|fallando|failing) (\\S+ ){0,2}?(respaldos?|backups?|copias|jobs)',
  'si (\\S+ ){0,2}?(se )?(cae|falla|truena|va|muere|descompone|pierde|llega a fallar|jode|' +
    'quema) (\\S+ )?(uno|una|otro|otra|el otro|la otra|ese|esa|el que queda)( mas)?',
  'if (another|one more|the other|the second|the last|this|that) (one |\\w+ )?(goes|fails|dies|drops|' +
    'quits|trips|craps out)',
  '(en|a) (ambar|amarillo|rojo)', '(amber|red|yellow) light',
  '(ultim[oa]|unic[oa]) (refaccion|repuesto|disco|respaldo) (que|bueno)',
  'last (spare|good (drive|disk|one))',
  'se (me|nos|le) (acaba|acaban|termina) (el|la|los|las|en) (\\S+ ){0,3}',
  '(tirando|botando|perdiendo|fugando|goteando|chorreando) (\\S+ )?(aceite|agua|gas|refrigerante|presion)',
  'leaking (\\w+ )?(oil|coolant|water|gas|refrigerant|ammonia|air)',
  'ya mero (\\S+ )?(se|no|llega|truena|revienta)',
  'le (doy|calculo|echo|queda\\w*) (\\S+ ){0,2}?(dias?|semanas?|horas?)', 'estalando',
  '(second|third|another) (failed|dead|bad) (drive|disk|controller|node|psu)',
  '(segund|tercer)[oa]? (disco|controladora|nodo|servidor) (\\S+ ){0,2}?(que|danad|fall|muert)\\w*',
  '(discos?|drives?|disks?) (\\S+ ){0,2}?(roj|ambar|amarill|fallad|danad|mal[oa]s?|muert|red|amber|' +
    'failed|bad|dead)\\w*',
  'no le (doy|damos|queda|veo) (ni |mas )?(una |mucha |mucho |dos |unas )?(semana|vida|tiempo|dias|mes)\\w*',
  '(ruidos?|noise) (\\S+ )?(horrible|rar[oa]s?|feo|extran[oa]s?|bad|awful|terrible|weird)',
  '(haciendo|hace|making) (\\S+ )?(ruidos?|noise)s?', 'queda(n)? (el |un |menos del )?\\d ?(%|por ciento)',
  '(only |just )?\\d ?(%|percent) (left|free|remaining)',
  'se (nos |me )?(esta|va a|van a|estan) llen(ar|ando)', 'filling up (fast|quick)',
  '(nos|me) (dejo|dejaron|dejan) (colgad|botad|tirad|plantad|varad|abajo|sin)\\w*',
  '(running|corriendo|operando|trabajando) (on|con|en) (the |el |la )?(other|otro|otra|spare|solo|' +
    'one leg|un solo)\\w*',
  '(sin|no) (redundancia|redundancy)',
  '(one|1|uno|una|un) (of|de) (the |our |los |las |nuestr[oa]s )?(two|three|four|2|3|4|dos|tres|' +
    'cuatro) (\\S+ ){0,5}?(died|failed|fallo|murio|is dead|is out|went|crashed|trono|se cayo)',
  '(ya )?no (\\S+ )?(sostiene|dura|retiene|mantiene|aguanta)\\w* (\\S+ ){0,2}?(minutos?|nada|horas?)',
  'antes de que (nos|me|se|le) (\\S+ )?(deje|falle|truene|pase|mate|caiga|descomponga|muera|acabe|' +
    'apague)\\w*',
  "before (it|she|he|the \\w+) (dies|fails|quits|leaves|goes|lets go|gives out)",
  '(won.?t|will not|not going to|doesn.?t think it.?ll) (last|make it|survive|see|hold)',
  'miedo (de|a) (perder|que)', 'afraid (of losing|we)', 'riesgo inminente', 'imminent(ly)?', 'inminente',
  'iminente', 'prestes a', 'a ponto de', '(quase|mal) (nao )?(liga|funciona|gela)', 'por vencer(se)?',
  'a dias de', 'bomba de tiempo', 'time ?bomb', 'al borde', 'on the (verge|brink)',
  '(cannot|can.?t|not) (take|survive|make it through|last|afford) (another|much longer|one more|' +
    'the (week|month|weekend))',
  "(hotter|louder|worse|noisier) (every|each|by the) (day|shift|hour|week)",
  '(cada (dia|vez|turno|hora)) (mas|peor)', '(mas|peor) cada (dia|vez|turno|hora)',
  'nos (quedamos|quedaremos|vamos a quedar|quedariamos) sin (?!palabras)', 'me quedo sin (?!palabras)',
  "(we'?ll|will) (be|go) (without|dark|down)",
] // prettier-ignore

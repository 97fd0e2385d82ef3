// What takes an emergency, a date or a word of hurry out of the writer's present: it is over, it was long ago,
// it only might be, it happens to others, it is about another matter. Authored, es, en and pt.

/** It is over: the writer says so. */
export const OVER: readonly string[] = [
  'ya (todo )?(estaba\\w* (todo |todos )?(arriba|funcionando|operando|bien|resuelt\\w+|restaurad\\w+|' +
    'trabajando|de vuelta)|quedo|se (resolvio|arreglo|recupero|restablecio|normalizo|soluciono|compuso|' +
    'levanto|estabilizo|reparo|atendio)|(lo |la |los |las )?(resolvimos|resolvieron|arreglamos|' +
    'arreglaron|recuperamos|levantamos|levantaron|reparamos|repararon|solucionamos|cambiamos|cambiaron|' +
    'atendieron)|esta(n|mos)? (\\S+ )?(resuelt\\w+|funcionando|arriba|operando|bien|trabajando|' +
    'de vuelta|controlad\\w+|solucionad\\w+|reparad\\w+|estable\\w*|arreglad\\w+|normal|al cien|' +
    'del otro lado)|volvio|volvimos|regreso|jala|jalo|funciona|salimos|paso|recuperamos|restauramos|' +
    'opera|operamos)',
  '(quedo|quedaron|fue|fueron) (\\S+ ){0,2}?(resuelt|controlad|arreglad|contenid|restaurad|recuperad|' +
    'solucionad|superad|reparad|mitigad)\\w+',
  'se (pudo |logro |pudieron |lograron )?(recupero|recuperaron|recuperar|restauro|restauraron|' +
    'restaurar|restablecio|contuvo|contener|resolvio|soluciono|normalizo)',
  '(logramos|pudimos|alcanzamos a) (recuperar|levantar|restaurar|contener|salvar|resolver|restablecer)',
  'salimos (adelante|del apuro|del paso|bien librados)', 'no (paso|hubo) (a mayores|nada( grave)?|perdidas)',
  'quedo en (el |un )?(susto|nada|anecdota)',
  'todo (ya )?(volvio|regreso|esta en orden|opera con normalidad|esta normal)', 'falsa alarma',
  '(hoy|ahora|desde entonces|actualmente) (\\S+ ){0,2}?(opera\\w*|produc\\w*|trabaj\\w*|funciona\\w*|' +
    'todo|corre\\w*|estamos) (\\S+ )?(normal\\w*|con normalidad|bien|al cien|al 100)',
  '(restaurad|recuperad|solucionad|resuelt)[oa]s? (de|desde|con|por|en|el|la|todo)',
  '(todo )?(regreso|volvio) a la normalidad', 'fue solo un susto',
  '(is|are|was|were|been|got|everything\\W?s?|all) (\\w+ ){0,2}?(contained|restored|resolved|fixed|' +
    'recovered|repaired|sorted( out)?|taken care of|handled|back( (up|online|to normal|running))?|' +
    'up and running|running again|working again|patched up)',
  '(had|have|got) (it|them|us|everything|things|the line|production) (\\w+ ){0,2}?(back|running|' +
    'fixed|up|going|restored|working)',
  'back (up( and running)?|online|in (service|business|operation)|to normal|running)', 'running again',
  '(fixed|solved|resolved|patched) (it|that|the (problem|issue))',
  '(replaced|swapped) (it|them)(?!, (no|still|but))',
  '(lo|la|los|las) (reemplazamos|reemplazaron|sustituimos|cambiamos|cambiaron)', 'no harm( was)? done',
  'we (recovered|got through it|dodged|managed|survived)',
  'already (been )?(fixed|solved|resolved|handled|taken care|restored|replaced)', 'false alarm',
  'crisis (is )?(over|averted)', "that'?s (behind us|over|fixed|sorted)",
  'so (we|it) (are|is) (fine|ok(ay)?) now', 'dust has settled',
  '(ja|tudo|agora) (\\S+ )?(voltou|foi (resolvido|restaurado|recuperado)|resolvemos|resolvido|' +
    'normalizou|normalizado|recuperado|recuperamos|esta (normal|ok|resolvido|funcionando))',
  'voltou (a funcionar|ao normal|ao ar)',
] // prettier-ignore

/** It was long ago. */
export const LONG_AGO: readonly string[] = [
  '(el |al )?(ano|mes|verano|invierno|trimestre|semestre|ciclo) pasado',
  'la (semana|temporada|campana|cosecha) pasada',
  'last (year|month|summer|winter|spring|fall|quarter|season|week|january|february|march|april|may|' +
    'june|july|august|september|october|november|december|time)',
  '(no |na |o )?(ano|mes|semana) passad[oa]', '(antepasado|antier no)',
  "last (year|month|summer|winter|fall|spring)'?s",
  '(?<!de )hace (ya |como |unos |unas |mas de |varios |varias |algunos |algunas )*(\\S+ )?(anos?|' +
    'mes(es)?|semanas|tiempo|rato largo)',
  '(\\w+ ){0,2}?(years?|months?|weeks) (ago|back)', 'faz (\\S+ ){0,2}(anos?|mes(es)?|semanas)',
  '(en|in|em|desde|since|back in|durante|during) (el |o |the )?(20[012]\\d|enero|febrero|january|' +
    'february|janeiro|fevereiro|la pandemia|pandemia|covid|invierno|winter|verano|summer|fall|autumn|' +
    'spring|otono|primavera)',
  '(en|in) (su momento|the past|otro tiempo|otra ocasion)', 'alguna vez', '(aquella|esa|la otra|otra) vez',
  'la (vez|ocasion) (pasada|anterior)',
  '(ya nos|nos ha|nos habia|ya me|we have had|we.ve had|had) (\\S+ )?(paso|pasado|happened|sucedido)',
  'back then', 'years back', 'in the past', 'previously', 'anteriormente', 'en el pasado', 'tuvimos(?! que)',
  'once (had|lost|got)', 'used to', 'after (losing|we lost)', 'despues de(l)? (perder|sufrir|aquel\\w*)',
  '(after|despues de(l)?|luego de(l)?|tras|a raiz de(l)?|apos|depois d[aeo]) (a|an|our|that|the|un|' +
    'una|el|la|aquel|um|uma|nuestr\\w+)? ?(\\S+ )?(attack|outage|incident|breach|fire|flood|failure|' +
    'crash|scare|disaster|ataque|incidente|caida|apagon|susto|falla|siniestro|incendio|robo|hackeo|' +
    'sustazo|experiencia|mala)',
] // prettier-ignore

/** It only might be: stands before what it makes doubtful, in its clause. */
export const MIGHT_BE: readonly string[] = [
  'si', 'if', '(ya )?casi( ya)?', 'almost', 'nearly', 'quase', 'por poco',
  'se (?=(o|a|cair|parar|der|acontecer))', 'in case', '(por )?si acaso', 'en caso de', 'em caso', 'caso',
  'cuando', 'when', 'whenever', 'quando', 'para que (no|nunca)?', 'so (that )?(we|it|nobody|nothing)',
  'evit(ar|ando|e|emos|en)', 'avoid(ing)?', 'prevent(ing|ion)?', 'preven(ir|cion|ga)', 'proteg\\w+',
  'protect\\w*', 'proteccion', 'contra', 'against', 'ante', 'frente a', 'unless', 'a menos que', 'aunque',
  'even if', 'antes de que', 'before', 'until', 'hasta que', 'miedo', 'temo', 'temor(es)?', 'afraid',
  'scared', 'worr(y|ied)', 'preocupa\\w*', 'riesgos?', 'risks?', 'risco', 'podri\\w+', 'pued[ae]n? (?!ser)',
  'poderia\\w*', 'could', 'might', 'may', 'would', "wouldn'?t", 'pudiera\\w*', 'llegar[ae]\\w*', 'llegue\\w*',
  'imagin\\w+', 'suppose', 'supon\\w+', 'no (queremos|quiero|vaya|sea|se (nos )?vaya)', "don'?t want",
  'sin que', '(el |the )?dia que', 'the day', 'next time', '(la )?proxima vez', 'que pasa(ria)?',
  'what happens', 'o que acontece', 'simul\\w+', 'detect(ar|e|en|ion|ing)?',
  '(que|nos|me) (alert|avis|notifi)(e|en|quen?)', 'alertas?', 'monitor(ear|eo|ing|izar|en)?',
  'cada (vez )?que', 'every time', 'each time', 'toda vez que', 'cada que', 'siempre que', 'reduc\\w+',
  'minimi\\w+', 'recuperacion', 'recovery', 'nunca', 'never', 'jamas', 'plan (de|for)',
  'to (?=(go|be|have|get))',
] // prettier-ignore

/** It comes and goes with the seasons of the work: a sore, no emergency. */
export const NOW_AND_THEN: readonly string[] = [
  'cada (semana|mes|ano|temporada|lunes|viernes|fin|cierre|verano|quincena|tanto|cierto)', 'a veces',
  'sometimes', '(cansad[oa]s?|hart[oa]s?|nos cansamos|me canse|tired|sick) (de|of)',
  'every (week|month|year|season|summer|winter|so often|now and then|time|once)',
  '(often|frequently|occasionally|usually|typically|regularly|always)', 'seguido', 'a menudo',
  'frecuentemente', 'con frecuencia', 'suele\\w*', 'solemos', 'usualmente', 'normalmente', 'generalmente',
  'de vez en cuando', 'de repente', 'ocasional\\w*', 'esporadic\\w*',
  '(once|twice|\\d+ times|two times|three times|couple (of )?times) (a|per|this|in|last) (week|month|' +
    'year|quarter)',
  '(una|dos|tres|varias|\\d+) veces (al|por|este|en|a la) (mes|ano|semana|trimestre)',
  'cuando (llueve|hace calor|se va la luz|hay tormenta)', 'when it (rains|gets hot)', '(as |nas )?vezes',
  'de vez em quando', 'costuma\\w*', 'toda semana', 'todo mes', 'on average', 'en promedio', 'historicamente',
  'al ano', 'al mes', 'a year', 'per year', 'anuales', 'mensuales',
] // prettier-ignore

/** It happens to others. */
export const OTHERS: readonly string[] = [
  '(a |de )?(un|una|otro|otra|nuestro|nuestra|mi|el|la|unos|varios|otros|algun|' +
    'varias) (competidor\\w*|competencia|colegas?|vecin[oa]s?|amig[oa]s?|compadres?|conocid[oa]s?|' +
    'prim[oa]s?|cunad[oa]s?|herman[oa]s?|empresas? (del (giro|sector|parque)|vecina|amiga|conocida|' +
    'hermana)|(planta|empresa) (hermana|vecina)|(otra|otro) (empresa|planta|negocio|despacho|compania))',
  '(otra|otras) (empresas?|plantas?|companias?)', 'competitors?', 'neighbou?rs?',
  'sister (plant|company|site)',
  '(a |another |other |some )(friend|buddy|colleague|peer|plant|company|shop)s? (of (mine|ours)|' +
    'down the road|across|nearby|in (town|our industry)|got|had|lost|was)',
  'down the road from',
  '(lei|leimos|vi|vimos|escuche|escuchamos|supe|supimos|oi|oimos|me contaron|nos contaron|' +
    'dicen) (que|en|de|lo|un|una|las)',
  'i (heard|read|saw)', 'we (heard|read|saw)', 'noticias?', '(in )?the news', 'periodico', 'linkedin',
  'um (concorrente|colega|vizinho|amigo)', 'outra empresa', 'le paso a', 'les paso a', 'happened to',
] // prettier-ignore

/** It is about another matter than the one they write for. */
export const ANOTHER_MATTER: readonly string[] = [
  '(no tiene|que no tiene|sin) nada que ver', 'no tiene que ver',
  '(es|era|son|eran) (de )?(otr[oa] (tema|cosa|asunto|area|historia|proveedor|departamento|rollo|' +
    'cantar)|aparte)',
  '(otro|otra) (tema|asunto|cosa|rollo)',
  '(no (es|les escribo|escribo|los busco|los contacto) por (eso|esto|ello))', 'nothing to do with',
  'unrelated', '(separate|different|another|other) (issue|matter|topic|story|department|vendor|thing)',
  "(not|isn'?t) (why|what) (i'?m|we'?re|i am|we are) (writing|here|reaching|calling|contacting)",
  'not (about|for) (this|that|you)',
  "(they|he|she|others?|it)('re|'s| are| is)? (already )?(handling|on it|dealing with|covered by|" +
    "being handled)",
  '(eso|esto|ese) (\\S+ ){0,2}?(lo )?(ve|atiende|esta viendo|llevan?|trae) (otro|otra|mi|el|la|nuestro)',
  'aside from that', 'aparte de eso',
  '(es|ya es) (asunto|tema|bronca|problema) (de (ellos|el|ella|otro|otros|mi|la|los)|suyo)',
  'con ustedes (es|seria) (otra|otro|distint)\\w*',
  '(eso|esa|ese|esto|esas|esos|de eso) (\\S+ )?(la|lo|las|los|me|se) (veo|vemos|ve|llevo|llevamos|' +
    'lleva|atiendo|atiende|trato|resuelvo|arreglo|encargo|encarga)\\w* (con|aparte|yo|mi|el|la|otro)',
  '(y )?no con ustedes', "not with you", '(eso|esos|esa|ese) (es|era|eran|son) (de|del|lo de|por|con)',
  'nada a ver', 'outro assunto', 'emergencia familiar', '(family|medical|personal) emergency',
  'emergencia (medica|personal)', '(con|en) otra (cosa|bronca|urgencia)', 'cosas? personal\\w*',
  'disculp\\w+ (que no|la (demora|tardanza))', 'perdon(en)? (que no|por (no|la (demora|tardanza)))',
  'sorry (for (the|my) (delay|late|slow|silence)|i (missed|didn.?t|haven.?t))',
  'apologies for the (delay|late|slow)',
] // prettier-ignore

/** It stands still by plan: no emergency. */
export const PLANNED: readonly string[] = [
  '(paro|parada|paros|corte|mantenimiento|cierre|apagon) (\\S+ )?(program|planead|planificad|anual|' +
    'mayor|general)\\w*',
  'por (mantenimiento|temporada|vacaciones|inventario|remodelacion|mudanza|obra|falta de (pedidos|' +
    'demanda|trabajo|presupuesto))',
  '(planned|scheduled|annual|seasonal|yearly|routine|upcoming) (\\w+ )?(outage|shut ?down|downtime|' +
    'maintenance|stop|turnaround|closure)',
  '(for|during) (the (season|winter|summer|holidays)|maintenance|inventory|(our|' +
    'the) (annual )?(shutdown|outage|turnaround))',
  '(todavia|aun) no (arranca|abre|opera|empieza|inicia|entra)\\w*', 'fuera de temporada', 'off[- ]season',
  '(desde|since) (que|el|la)? ?(cerro|cerramos|we closed)',
  'not (yet )?(in (operation|service|production)|commissioned|open yet|running yet)',
  'parada (programada|de planta|de manutencao)',
] // prettier-ignore

/** It still works, on what is left of it. */
export const STILL_WORKS: readonly string[] = [
  '(still|sigue(n)?|seguimos|aun|todavia|ainda|continua\\w*) (\\S+ )?(cutting|running|working|' +
    'shipping|producing|making|cooling|up|corriendo|trabajando|jala(n|ndo)?|funciona(n|ndo)?|operando|' +
    'opera|produciendo|vendiendo|facturando|enfriando|rodando|funcionando)',
  '(todo|everything) (\\S+ )?(sigue|esta|is) (\\S+ )?(corriendo|funcionando|operando|running|working|up)',
  'si(gue)? jala todo', 'but (it|she|he|we|they).?(s|re)? (still )?(work|run|limp|keep|go)\\w*',
] // prettier-ignore

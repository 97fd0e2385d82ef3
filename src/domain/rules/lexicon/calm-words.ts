// Words of calm: no hurry, no plan, only looking. Authored, es, en and pt, formal and spoken. Patterns in
// folded text. @see judgement.md §1 `urgency` ("exploring, algún día, next year, no time at all")

/** A hurry denied: the opposite of the word. */
export const NO_HURRY: readonly string[] = [
  'sin (ninguna? |mayor |tanta |tanto |mucha |mucho |la menor )?(prisas?|urgencias?|apuros?|apremio|' +
    'presion(es)?|presura|pressa|urgencia|correr|correrle|apurarse)(?! (por|de) parte)?',
  'no (nos |me |le |les |se |te )?(corre|hay|tengo|tenemos|llevo|llevamos|traigo|traemos|traen|' +
    'llevan|tienen|existe|es cosa de|es de|va con|precisa)( (ninguna?|mucha|mucho|tanta|tanto|mayor|ni|' +
    'la|gran))? (prisas?|apuros?|urgencias?|fecha limite|presion)',
  'no (\\S+ )?(es|era|seria|sea|esta) (\\S+ ){0,3}?(urgente|urgencia|apremiante|prioritario|' +
    'prioridad|de vida o muerte|(para|pa) (hoy|manana|ya|ahorita|ayer|este ano|este mes)|inmediat\\w+|' +
    'critico)',
  'no (nos |me |le |les )?(urge|corre|apura|apremia|precisa)\\w*',
  '(nada|tampoco|poco) (es |tan |de )?urgente',
  '(ningun|ninguna|cero|poca|menor) (apuro|urgencia|prisa|prisas)',
  '(con|vamos con|tomar\\w* con|llevar\\w* con) (toda |mucha |bastante )?(calma|tranquilidad|' +
    'paciencia|filosofia)',
  'con (tiempo de sobra|todo el tiempo)', 'a su ritmo',
  '(tomense|tomate|tomese|tomen) (su|tu|todo el) tiempo', 'no (se|te) (apur|preocup|presion|estres)\\w+',
  'tranqui', 'con tranquilidad', '(podemos|puedo|puede|pueden) esperar(?! (mas|a que))', 'puede esperar',
  'no (tenemos|hay|tengo|ha habido) ((ningun|ninguna) (problema|falla|bronca|incidente|queja)|' +
    'problemas|fallas|incidentes|quejas)',
  'sin (ningun )?(problemas?|novedad)(?! (de|con|en) (la|el))',
  '(estamos|estoy) (muy )?(bien|contentos|conformes|satisfechos|cubiertos|tranquilos)( \\S+)?',
  'todo (bien|en orden|tranquilo|opera (bien|con normalidad)|funciona bien|marcha bien)',
  "no (real |big |huge |great |particular |particular |immediate |special |time |crazy )?(rush|hurry|" +
    "urgency|pressure|deadline|time ?line|time ?frame|time crunch|emergency|need to rush)",
  "(not|isn'?t|ain'?t|nothing|wasn'?t|is not|hardly) (\\w+ ){0,2}?(urgent|rush|hurry|emergency|" +
    "pressing|time[- ]sensitive|on fire|burning|critical|immediate)",
  "(wouldn'?t|would not|don'?t|do not) (\\w+ ){0,3}(rush|urgent|hurry|in a (rush|hurry))",
  "no one'?s in a (rush|hurry)", 'take your time', 'no (problems|issues|complaints|trouble|pain points)',
  "(we|i|they)('re| are|'m| am) (pretty |very |quite )?(happy|fine|satisfied|covered|content) (with|" +
    "where|as|for)",
  '(is|are|all|everything.?s?) (\\w+ )?(working|running|doing) (fine|well|great|ok|okay|good)',
  'low priority', 'back ?burner', 'baja prioridad', 'prioridad baja', 'no big (rush|deal|hurry)',
  '(on|esto|this is|lo mio|lo nuestro) (no|isn.?t)(?=\\s*[.,!;\\n]|$)',
  'sem (nenhuma |muita )?(pressa|urgencia|compromisso|correria|pressao)',
  'nao (e|tem|ha|temos|tenho|estamos|estou|esta|precisa|seria) (\\S+ ){0,3}?(urgente|urgencia|pressa|' +
    'para (agora|ja|hoje))',
  'com calma', 'no (seu|vosso) tempo', 'pode esperar',
  // taken back
  '(ok|okay|bueno|no) no\\b', '(es|era|fue|solo) (una )?broma', 'brome\\w+',
  "(just |only |i'?m )?(kidding|joking)", 'jk', 'mentira', 'no (se|te) cre(an|as)',
  'es (puro )?(cuento|choro|relajo)',
  '(solo|nomas|nada mas) (\\S+ ){0,4}para que (\\S+ )?(abri|ley|hici|voltear|vier|contest|me ?pel)\\w+',
  'got your attention', 'to get your attention', 'brincadeira', '(hablando|ya|ahora si,?) en serio',
  'fuera de broma', '(but |now |no,? )seriously', '(ja)+,? no', '(ha)+,? no', 'tranquil[oa]s,? (que )?nadie',
  'nadie se (esta )?(muere|muriendo)', 'no ?(body|one).?s dying', 'como todo en (esta|la) vida',
  'click ?bait',
  '(disregard|ignore) (what|that|the|my) (\\w+ ){0,3}?(i |picked|chose|selected|answer|drop ?down|' +
    'timeline|form|field|subject|title|urgency)\\w*',
  '(your|the|this) (form|drop ?down|menu|field) (only|just|made|makes|forced|forces|wouldn.?t|won.?t|' +
    'has no|doesn.?t|did ?n.?t)( \\w+)?',
  '(el|su|este) (formulario|menu|sistema|campo|combo) (\\S+ )?(obliga\\w*|no (me )?(deja\\w*|da|daba|' +
    'tiene|trae|traia|permite)|solo (da|daba|ofrece|trae|tiene)|pide|pedia|exige)',
  'apesar de o titulo', '(no (le |me )?hagan|hagan) caso (omiso )?(a|al|de|del)',
] // prettier-ignore

/** Courtesy: takes nothing back, but asks for nothing soon either. */
export const AT_LEISURE: readonly string[] = [
  'whenever (you|it|works|someone|your|is|y)', '(at|in) your (own )?(convenience|leisure|pace|good time)',
  'cuando (\\S+ )?(pued(a|an|as)|tenga(n|s)?( un)? (tiempo|chance|chanza|oportunidad|espacio|rato|' +
    'hueco|ratito|momento)|haya (tiempo|chance|oportunidad)|guste(n)?|quieran|se pueda|sea posible|' +
    'les (acomode|quede|venga|convenga|sea)|buenamente)',
  'when (you|your team|someone|somebody|y) ?(get|have|has|gets|can|are|can find|find) (a |the |' +
    'some )?(chance|time|moment|minute|sec|second|free|spare)',
  'quando (puder\\w*|der|tiver\\w*|for possivel|quiser\\w*)',
] // prettier-ignore

/** Far off, without a date. */
export const SOME_DAY: readonly string[] = [
  'algun dia', 'un (buen )?dia de (estos|esos)', 'uno de estos dias', 'en algun momento', 'eventualmente',
  'tarde o temprano', '(a|en el|en un) futuro( \\S+)?', 'a (mediano|largo|mediano y largo) plazo',
  '(para |mas )adelante', '(para )?mas adelante', 'por ahora (no|nada|solo)', 'quien sabe cuando',
  '(sin|no (hay|tenemos|tengo|existe)|todavia (sin|no hay|no tenemos)|aun (sin|no hay|' +
    'no tenemos)) (\\S+ )?(fechas?|plazos?|calendario|cronograma|proyecto|nada (definido|en firme|' +
    'concreto|seguro|decidido)|planes|presupuesto)( \\S+)?',
  'ni (presupuesto|proyecto|fecha)', 'este ano no( \\S+)?',
  'no (\\S+ ){0,2}?(este|en este) (ano|semestre|trimestre)', 'sueno(s)?( guajiro)?', 'lista de deseos',
  'en planes? (muy )?(verde|inicial)\\w*', 'verde todavia', 'en panales', 'apenas (es )?(una )?idea',
  'idea( \\S+)? (a futuro|en el aire|vaga)', 'hipotetic\\w*', 'supuesto caso', 'some ?day',
  '(at )?some point', 'one (of these days|day (we|i|it|maybe|down))', 'eventually', 'down the (road|line)',
  'long[- ]?(term|range)', '(far|way|long way|years?|ways) (off|out|away)( \\w+)?',
  'no (current |active |real |firm |set |fixed |formal |approved |specific )?(project|budget|plans?|' +
    'money|funding|date|schedule|capital)( (yet|approved|set|for (it|this)))?',
  "(don'?t|do not|doesn'?t) have (a |an |any )?(budget|project|date|plan|funding|timeline)",
  "(not|isn'?t|nothing) (yet )?(funded|budgeted|approved|planned|scheduled|firm|in (this year'?s|" +
    "the) (budget|plan))",
  'unfunded', 'wish ?list', 'bucket list', 'pipe ?dream', 'nice to have', 'dream(ing)? (of|about)',
  'hypothetical(ly)?', 'not (this|until next) year', 'future (reference|project|need|planning|consideration)',
  'in the future', 'theoretical\\w*', 'um dia', 'futuramente', 'no futuro', '(mais )?(para|pra) (a )?frente',
  'mais tarde', 'a longo prazo', 'sem (data|prazo|nada definido|orcamento|projeto)( \\S+)?', 'nada definido',
] // prettier-ignore

/** Only looking. */
export const LOOKING: readonly string[] = [
  '(solo|nomas|no mas|unicamente|nada mas|solamente|apenas|recien|simplemente|por (lo pronto|' +
    'el momento|ahora|mientras)|de momento|ahorita( nomas| solo)?|de pura|andamos?|ando|estamos?|estoy|' +
    'es|era|queria|quisiera|quiero|queremos|quisieramos|mas bien|puro|un) (\\S+ ){0,3}?(conocer(los|' +
    'les|las)?|preguntar|saber (que|si|como|un poco)|explora(r|ndo)|explorativ\\w+|exploratori\\w+|' +
    'viendo (que|opciones|precios|como|alternativas|posibilidades)|mirando|averigua(r|ndo)|sond(ear|' +
    'eando|eo)|cotejando|informar(me|nos)|informand\\w+|curiose(ar|ando)|chec(ar|ando|o)|investigando|' +
    'tante(ar|ando|o)|juntando|orientar(me|nos)|orientacion|aprender|aprendiendo|entender|ide(a|arnos|' +
    'arme)|darme una idea|darnos una idea|una idea|pensando|dandole vueltas|valora(r|ndo)|platicar|' +
    'charlar|referencia|comparar precios|guardar(los)? contactos?|ir (guardando|conociendo|viendo|' +
    'juntando|pensando))',
  '(por|de|mas|pura|mera|simple|es|solo) (pura |mera |simple |mucha |profesional )?curiosidad\\w*',
  'curiosidad', 'curioseando', 'explorar', 'explorando', 'sondeo', 'sondeando', 'plan cafe',
  '(me|nos) (ronda|rondan|anda rondando|da vueltas|dio curiosidad|entro la (duda|curiosidad))',
  '(juntando|reuniendo|recabando|recopilando) (antecedentes|informacion|datos|opciones|referencias)',
  'sin (ningun )?compromiso', 'viendo opciones',
  '(venimos|vengo|andamos|ando|estamos) (pensando|charlando|viendo|dando\\w*|barajando|platicando|' +
    'analizando si|evaluando si)',
  'tener(los)? en (mente|el radar|cuenta)', 'echar(le)? un (ojo|vistazo)',
  "(just|only|merely|simply|mostly|mainly|purely|really|still|kind of|sort of|" +
    "basically) (\\w+ )?(curious|looking( around)?|explor\\w+|browsing|shopping around|research\\w*|" +
    "learn\\w*|wondering|kicking|poking|window|gather\\w+|getting (a feel|ideas|educated|smart)|" +
    "feeling|trying to (learn|understand|get|figure)|scoping|daydreaming|thinking|asking|fishing|" +
    "gauging|info|information|want to (learn|know|understand))",
  'curious', '(out of |idle |professional )?curiosity', 'kick(ing)? (the )?tires', 'tire ?kick\\w+',
  'window shopping', 'shopping around',
  '(early|initial|preliminary|exploratory) (stages?|days|research|thinking|look|phase|conversation|' +
    'discussion|exploration)',
  'exploratory', 'explor(e|ing)( \\w+)?', 'thinking (about|that|of|maybe)', 'idle question',
  'not (looking to buy|buying|shopping|ready to)', 'ballpark for (next|a future|planning)', 'toying with',
  'food for thought', 'background (reading|info\\w*)',
  'no (immediate|near[- ]term|current|specific) (need|plans?|project|intention)', 'getting educated',
  'pick your brain', 'want to learn', 'educate (myself|ourselves)',
  '(so|apenas|somente|por enquanto|e|mais|estou|estamos) (\\S+ ){0,2}?(curiosidade|pesquisando|' +
    'pesquisar|sondando|sondagem|avaliando|conhecer|olhando|cotando|entender|pensando|explorando|saber)',
  'estamos pensando', 'curiosidade',
] // prettier-ignore

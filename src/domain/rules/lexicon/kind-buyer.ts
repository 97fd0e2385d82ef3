import { few, sign, type Sign } from '../need/kind-sign.ts'

// How somebody asks who wants to have something of us. Authored, es/en/pt, folded. These stand against what
// else a text seems to be; "necesito 15 minutos" and "busco trabajo" are asked for by others.

const NOT_OURS =
  '(?! (?:(?:to )?(?:place|sell|unload|liquidate)|(?:[a-z]+ )?(?:un |una |a )?(?:socio|aliado|partner|representante|distribuidor|distributor)|(?:[a-z]+ ){1,4}(?:for|in|on|at) your (?:next|team|plant|business|company|project|line|shop|warehouse|fleet|website)|integradores|integrators|distribuidores|distributors|partners|clientes|resellers|representantes|inversionistas|\\d+(?: )?min|quince|veinte|unos minutos|(?:una |de una )?(?:cita|reunion|junta|llamada|entrevista) con|que (?:platiquemos|nos reunamos|hablemos)|your (?:assistance|help to)|working capital|su (?:correo|contacto|atencion|opinion|email)|hablar con|contactar al|comunicarme con|saber (?:quien|con quien)|your (?:time|email|attention)|\\d+(?: )?minutes|a few minutes|(?:un |una |a |an |uma )?(?:trabajo|empleo|chamba|pega|job|emprego|vacante|vaga|entrevista|interview)))'
const NOT_MINUTES =
  '(?! (?:\\d+|unos|quince|veinte|a few|un espacio|tiempo|time|vacantes?|alguna vacante|an? opening|any openings?|interes|pensado))'

/** A need of their own. */
export const NEEDS: readonly Sign[] = [
  sign(3, 'a need of his own', [
    `(?:necesit(?:o|amos|aba|abamos|aria|ariamos)|nesesit(?:o|amos)|requ(?:iero|erimos|iere)|se (?:requiere|requieren|necesita|necesitan|solicita)|ocup(?:o|amos)|precis(?:o|amos)|nos (?:falta|hace falta|faltan)|me (?:hace falta|falta)|(?:nos|me) urgen?|urge que|andamos (?:buscando|viendo)|ando (?:buscando|viendo|tras)|solicit(?:o|amos)|pedimos|estamos (?:buscando|evaluando|cotizando|por (?:abrir|arrancar|cambiar|instalar)|licitando|comparando|viendo opciones)|buscamos (?:un|una|quien|a alguien|opciones|operador|proveedor|alternativa|empresa que)|busco (?:un|una|quien|a alguien|opciones|operador|proveedor|alternativa|empresa que)|procuro (?:um|uma|quem|fornecedor|empresa)|procuramos (?:um|uma|quem|fornecedor|empresa)|estamos (?:procurando|avaliando|cotando))${NOT_OURS}`,
    `(?:we|i|my|our|the)(?: [a-z]+){0,2} (?:need|needs|require|requires|must have|gotta have|gotta get|would need|will need)${NOT_OURS}`,
    `(?:need|needing|in need of)(?: to)?(?: a| an| some| help| your| someone| somebody)?(?: [a-z0-9-]+)${NOT_OURS}`,
    `(?:looking|hoping|trying|wanting|planning|want|ready|like) to (?:buy|replace|upgrade|automate|get (?:a quote|pricing|quotes|someone|somebody|help|this)|retrofit|integrate|install|modernize|migrate|move|add|switch|outsource|rent|lease|store|ship|find (?:a|an|out|someone))`,
    '(?:shopping|sourcing|in the market) (?:for|around)', '(?:quiero|queremos|quisiera(?:mos)?|planeamos|pensamos|nos gustaria|me gustaria|vamos a|buscamos|deseamos|necesito|debemos|gostariamos de|precisamos|want to|need to|plan to|looking to) (?:cotizar|comprar|adquirir|contratar|subcontratar|tercerizar|externalizar|rentar|arrendar|alquilar|alugar|terceirizar|outsource|buy|purchase|rent|lease)(?! (?:su|sus|your|vuestr)[a-z]*)', 'evaluating', 'issuing an? rfq',
    'soliciting (?:bids|proposals)', 'kicking the tires',
  ]),
  sign(2, 'wants to do or to know', [
    '(?:quiero|queremos|quisiera(?:mos)?|planeamos|pensamos|nos gustaria|vamos a|pretendemos|tengo que|tenemos que) (?!(?:ofrec|ofert|present|mostr|vend|invit|particip|enviar(?:les?|te)|compart|propon|trabaj|labor|integr|postul|dej|aplic|aprend|form|un|sum|colabor|entrevist|lleg|agend|cont|platic|ser|pon|distribu|represent|abr|hacer mi|realiz|saber (?:quien|con quien|como entr)|entr|dar(?:l|m)?|mandar(?:les?|te)|hac|expres|felicit|conoc|apoy|ayud)[a-z]*)[a-z]{2,}(?:ar|er|ir)(?:l[aoe]s?|nos|me|se)?', '(?:asked|told|wants|want) (?:me|us) to (?:look|find|get|check|price|quote|see|buy|research)', 'trying to (?:figure out|find|get|decide)',
    `(?:quier(?:o|en|e)|queremos|quisiera(?:mos)?|querria(?:mos)?|me gustaria|nos gustaria|desea(?:mos|riamos)|deseo|planeamos|pensamos|pensando|vamos a|tenemos que|debemos|hay que|pretendemos|nos interesa|me interesa|estamos interesados|estoy interesad[oa]|gostaria(?:mos)?(?: de)?|quero|queremos|queria(?:mos)?|pretendemos|temos que)(?: (?!dejar|dar|enviar|ofrecer|presentar|compartir)[a-z]+)? (?:cotiz[a-z]+|comprar|contratar|adquirir|rentar|arrendar|alquilar|saber(?! (?:quien|quem|con quien|si (?:les|le|estan|necesitan|tienen interes)))|algo|lo mismo|eso|conocer (?:sus|los|mas|el|opciones|costos)|informacion|info|informes|un presupuesto|precios?|cambiar|renovar|reemplazar|instalar|implementar|migrar|consolidar|modernizar|centralizar|automatizar|mejorar (?:nuestr|el|la|los)|montar|mudar|mover|guardar|almacenar|transportar|enviar (?:mi|nuestr|un)|mandar (?:a|mi|un)|respaldar|proteger|equipar|que nos|que me|que alguien|evaluar|disenar|contar con un|resolver|recuperar|alugar|orcar|trocar|armazenar|levar|implantar|subir|pasar(?:me|nos)?|tener|hacer un|hacer una)`,
    `interested in (?:your|getting|pricing|a quote|having|buying|automating|upgrading|replacing|adding|${'(?:robotic|vision|backup|storage)'})`,
    'thinking (?:about|of) (?:a|an|adding|replacing|automating|upgrading|moving)',
    '(?:i|we)(?:\'d| would) (?:like|love|want)(?: [a-z]+){0,2} (?:a quote|pricing|quotes|proposals?|bids?|information|info|to (?:know|see if you|get|understand|discuss (?:a|our)|talk about (?:a|our)))',
  ]),
] // prettier-ignore

/** What goes wrong or runs out at his own place. */
export const PAINS: readonly Sign[] = [
  sign(2, 'what goes wrong at his place', [
    '(?:perdimos|perdi|perdemos|nos quedamos sin|nos quedo|me quedo sin|nos dejo (?:tirados|sin)|nos cortan|nos (?:exige|exigen|exigieron|multan|pide el|piden los|pide la)|(?:nos|me) (?:preocupa|cuesta|falla|fallo|truena)|quedamos sin|se nos (?:[a-z]+)|se me (?:[a-z]+)|no damos abasto|no nos (?:cabe|alcanza|da)|we (?:lost|lose|keep|outgrew|have outgrown|can\'t|cannot|can not|struggle|ran out|are running out|had a)|(?:our|my|nuestr[oa]|mi|noss[oa]|meu)(?: [a-z0-9-]+){1,3} (?:falla|fallo|se (?:cayo|llena|lleno|traba|satura|va|quedo)|truena|(?:ya )?(?:esta|estan) (?:llen|viej|obsolet|fall|al |por |satur|parad)[a-z]*|no (?:da|alcanza|restaura|sirve|prende|cabe)|is (?:full|failing|dying|down|obsolete|out|old|at \\d+)|are (?:full|failing|down|old|out|not)|keeps|died|crashed|failed|fails|broke|can\'t|won\'t|esta (?:velh|chei|cain|parad|perd)[a-z]*|caiu|quebrou|nao))',
    'que (?:recomiendan|nos recomiendan|me recomiendan|sugieren|opinan|aconsejan)',
    'what (?:do|would) you (?:recommend|suggest)',
    '(?:quiero|queremos|quisiera|i want|we want|i\'d like|we\'d like|quero) (?:que|algo|lo|eso|esto|un|una|it|that|this|a|an|isso|to)',
  ]),
  sign(2, 'what stands still at his place', [
    '(?:is|are) (?:down|gone|dead|offline|frozen|encrypted)', '(?:who|with whom) (?:do|can|should|would) we (?:talk|call|speak|contact|work)(?: to| with)?', '(?:con quien|a quien|quien)(?: me| nos)? (?:hablo|hablamos|llamo|llamamos|atiende|ayuda|apoya)',
  ]),
  sign(1, 'hints: fault, wear, audit', [
    'fallan?', 'fallando', 'fallo', 'truenan?', 'obsolet[oa]s?', 'por llenarse', 'llen[oa]', 'saturad[oa]',
    'al \\d+(?: )?%', 'ya no (?:cabe|aguanta|da|prende|alcanza|tiene)', 'el problema (?:es|que)', 'fin de soporte',
    'end of (?:life|support)', 'auditor(?:ia)?', 'ransomware', 'parad[oa]s?', 'died', 'dead', 'crash(?:ed|ing)?',
    'broken', 'fail(?:s|ed|ing|ure)?', 'faults?', 'faulting', 'out of (?:space|storage|room)', 'scrap', 'rejects',
    'downtime', 'make sense for', 'por hoy', 'como (?:le hacen|lo hacen|la entregan|lo manejan|se protege|seria)',
  ]),
] // prettier-ignore

/** A price, a quotation, a proposal asked for. */
export const PRICES: readonly Sign[] = [
  sign(3, 'asks for a price or a proposal', [
    `(?<!(?:que|si) )(?:me|nos)(?: (?:pueden|podrian|puede|podria|puedes|podes|podran))? (?:cotiz[a-z]+|pas[ae]n?|mand[ae]n?|envi[ae]n?|dan?|den|hacen|hagan|da|das|cotizas|presupuest[a-z]+|cotizar|pasar|mandar|enviar|dar|ayudan|ayudar|apoyan|apoyar|orientan|orientar|recomiendan|hacer)`,
    `(?:pueden|podrian|puede|podria|podes|podrias|favor de|por favor|sirvanse|agradecere|agradeceria|agradezco|agradecemos|espero|solicito|solicitamos|solicitando|pido|pedimos)${few(2)} (?:cotiz(?:ar|arme|arnos|acion|aciones)|presupuesto|enviarme|enviarnos|enviar su|mandarme|mandarnos|pasarme|pasarnos|indicarme|indicarnos|darme|darnos|ayudarme|ayudarnos|asesorarme|asesorarnos|decirme|decirnos|propuesta|su propuesta|su cotizacion|precio|precios|tarifa|tarifas|informacion)`,
    '(?:cotizenme|coticenme|coticenos|cotizenos|coticeme|cotizame|mandenme|mandenos|mandeme|enviame|envienme|envienos|enviarme|pasenme|pasenos|paseme|pasame|denme|denos|deme|digan(?:me|nos)?|diganme|llamenme|llamenos|contactenme|ayudenme|ayudenos|indiquenme|indicar (?:valor|precio|tarifa|costo|plazo))',
    'cuanto (?:cuesta|cuestan|cobran|sale|salen|vale|valen|seria|me|nos|costaria|podria costar|dura|tarda|tardan|esta|sale)',
    '(?:que|cual es el|cual seria el|a que|en que) (?:precio|costo|tarifa|valor)',
    'quanto (?:custa|cobram|sai|fica|custaria|seria)', 'qual (?:o|e o|seria o) (?:preco|valor|custo)', 'how much',
    'what(?: would| does| do| is| are| kind of| might| will)+(?: [a-z]+){0,4} (?:cost|costs|charge|run|runs|price|lead time|pricing|look like)',
    'invit(?:o|amos|a) a (?:cotizar|concursar|ofertar|presentar (?:su|una) (?:propuesta|oferta|cotizacion)|participar en (?:la|el|nuestr[oa]|un|una) (?:licitacion|concurso|proceso|convocatoria|estudio de mercado))', 'price (?:on|for|out)', 'ballpark', 'budgetary', 'rough (?:number|price|cost|order)', 'rfq', 'rfp', 'rfi',
    'bid (?:on|form|package|out)', 'bids',
    '(?:request(?:ing)?|want|get|send(?: me| us)?|give(?: me| us)?|looking for|need|like|have|provide|submit|please quote|await) (?:a |an |your |some |me |us |firm |written |budgetary |three |two ){0,3}(?:quote|quotes|quotation|proposal|proposals|estimate|pricing|bid|bids|price list|prices)',
    'please (?:quote|send (?:me|us|pricing|a)|advise|call|contact|provide)', 'licitacion', 'orden de compra',
    'purchase order',
    '(?:preciso|gostaria|queria|poderiam|podem|podem|solicito|aguardo)(?: de)?(?: me| nos| uma?| enviar| passar| mandar){0,3} (?:orcamento|cotacao|proposta|preco|precos)',
    'fazer um orcamento', 'me (?:passa|passem|mandem|enviem|enviar|mandar)',
  ]),
  sign(2, 'hints: price', [
    'cotizacion', 'cotizaciones', 'cotizar', 'presupuesto', 'orcamento', 'cotacao', 'quotes?(?! (?:your|you|on your))', 'quotation',
    'propuesta economica', 'proposta comercial', '(?:su|sus|las?|que|cual(?:es)?|una?|de|mejor(?:es)?|y|tus) tarifas?(?! (?:muy |mas )?(?:competitiv|especial|preferen|accesib|baj))', 'pricing', 'costo (?:de|por|aproximado)',
  ]),
] // prettier-ignore

/** Whether we have it, do it, get there. */
export const QUESTIONS: readonly Sign[] = [
  sign(2, 'asks whether we have it or do it', [
    `(?:ustedes |uds |aun |todavia |ahi |si |por casualidad |acaso )?(?:manejan|tienen|hacen|ofrecen|venden|atienden|trabajan (?:con|en|los|el)|cuentan con|cubren|llegan (?:a|hasta)|instalan|reparan|dan (?:servicio|soporte|mantenimiento|cursos)|rentan|arriendan|alquilan|fabrican|implementan|integran|reciben|reparten|recuperan|pueden (?:hacer|venir|ayudar|atender|recibir|instalar|llevar|mandar|con|recoger|entregar|guardar)|podrian (?:venir|hacer|atender|recibir|instalar|llevar|recoger)|me (?:reciben|atienden|pueden)|nos (?:reciben|atienden|pueden)|hay (?:espacio|disponibilidad|forma|manera|stock|existencia)|tendran|tendrian|manejaran|le hacen a|disponen de|estan (?:habilitados|certificados)|operan en)${NOT_MINUTES}`,
    `(?:do|does|can|could|would|will|are|have) (?:you|your (?:team|guys|company|integrators|engineers|techs)|you guys|y'all|anyone|somebody|someone)(?: also| all| even| ever)? (?:do|sell|carry|stock|make|build|handle|install|integrate|service|support|offer|provide|supply|quote|take|ship|cover|work (?:on|with)|travel|rent|lease|train|fix|repair|retrofit|program|help (?:us|me|with)|come|send|bid|design|move|store|deliver|pick up|transport|recover|look at (?:our|it|this|a)|done|able to|certified|tell me (?:if|how|what)|give (?:me|us))${NOT_MINUTES}`,
    '(?:voces|vcs|voce) (?:fazem|atendem|tem|vendem|trabalham|conseguem|podem|entregam|oferecem|instalam|alugam|transportam|cobrem)',
    // Whatever the verb: "¿lo imparten ustedes?", "do you publish rates?"; not what sellers ask about our wants.
    '(?!necesit|requier|busc|ocup|quier|contrat|acept|recib|recicl|gast|pag|pierd|est[ae]n|piens|dese|interes)[a-z]{2,12}[ae]n (?:ustedes|uds|vds)',
    '(?:do|can|could|would) you (?!need|use|require|have|want|know who|currently|already|ever|outsource|spend|buy|own|run|struggle|handle|consider|like|be|point|spare|direct|name|introduce|connect|refer|let|confirm|take|hire|accept|host|know|mind|please|think|sponsor|feel|agree|guys|folks|allow|donate|answer|give|tell|share|all|also|pass|forward)[a-z]{3,}',
    'voces (?!precis|tem|est|contrat|busc|quer|aceit|us)[a-z]{2,12}[ae]m',
    'who can (?:be|come|help|i talk to)',
    '(?:what|how (?:soon|fast|do|would|long|many)|when|which)(?: [a-z]+)? (?:can|could|would|do|does|is|are) (?:you|your|somebody|the)',
    'a quien puedo (?:pedir|acudir)',
  ]),
  sign(1, 'hints: interest', [
    '(?:conocer|saber|informacion|info|information|details|learn|detalles|mas) (?:mas )?(?:acerca |about |sobre |de |del |on )?(?:de )?(?:sus?|your|los|el|la|este|esta|their|seus?) (?:servicios?|productos?|soluciones|services?|products?|solutions?|equipos?|planes|servicos|produtos|precios)',
    'me interesa', 'nos interesa', 'interesad[oa]s? en', 'interested in', 'opciones', 'options', 'alternativas',
    'segunda opinion', 'second opinion',
  ]),
] // prettier-ignore

/** All ways of asking. */
export const ASKS: readonly Sign[] = [...NEEDS, ...PAINS, ...PRICES, ...QUESTIONS]

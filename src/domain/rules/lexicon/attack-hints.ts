// Words that attacks use and customers too ("as urgent", "your rules"): they say something only beside a sign of
// attack-signs.ts. Same notation, same source.
export const ATTACK_HINTS: Readonly<Record<string, readonly string[]>> = {
  /** What is somebody else’s to follow: "your rules". */
  yours: [
    '(?:your|tus?|sus|seus|suas) (?:\\w+ )?(?:rules|instructions|reglas|instrucciones|instrucoes|regras|policy|politica|criterios|criteria|filters|filtros|programming|programacion|training|entrenamiento|policies)(?![a-z])',
    '(?:your|tu|tus|su|sus|seu|sua|suas) (?:\\w+ )?(?:scoring sheet|scorecard|guia|guide|hoja|sheet|directions?|indicaciones|orientacoes|orientaciones|manual de calificacion|tabla|checklist|playbook|guidance|script|guion)(?![a-z])',
  ],
  /** Something is called something: "rate it as", "se clasifica como". */
  naming: [
    '(?:rate|score|grade|classify|label|rank|clasifi[a-z]{1,6}|califi[a-z]{1,6}|etiquet[a-z]{1,4}|avali[a-z]{1,4}|classifi[a-z]{1,4}|categori[a-z]{1,5})(?: (?:this|it|them|him|her|me|us|esto|este|lo|la|le|me|isto|nos|ai|ahi|aqui|here))? (?:as|como)(?![a-z])',
    '(?:disqualif|descalific|desqualific|downgrad|degrad|reclasif|reclassif|recalific|re-?scor)[a-z]*',
    'se (?:clasifica|califica|prioriza|registra|marca|atiende|considera|trata|puntua|le (?:asigna|otorga|da))n? (?:(?:siempre|automaticamente|directo|directamente|todo|a|al|el|la|este) )*(?:como|con|en|prioridad|maxima|la maxima|urgente)(?![a-z])',
    '(?:you|tu|usted|voce) (?:will|must|should|shall|debes|deberas|vas a|deve|devera|mantendras) (?:keep|set|assign|output|mantener|asignar|poner|conservar|give|answer|choose|pick|manter|dar) ',
  ],
  /** What the true value is said to be. */
  truth: [
    '(?:correct|right|real|true|actual|expected|proper|correct[ao]|verdader[ao]|esperad[ao]) (?:value|label|answer|reading|stage|score|urgency|priority|valor|etiqueta|respuesta|resposta|lectura|etapa|urgencia|prioridad|prioridade|clasificacion|classification)|(?:valor|respuesta|resposta|urgencia|prioridad|prioridade|lectura|etiqueta|etapa|clasificacion|classificacao) (?:correct[ao]|real|verdader[ao]|esperad[ao])(?![a-z])',
  ],
  /** A place in a queue. */
  place: [
    '(?:bump|move|push|lift|sube|subeme|subime|adelanta|adelantame|ponme|mandes|mandame|send|place|put|coloca|colocar|bota|poe) (?:me |us |nos |this |it |esto |este \\w+ |al? \\w+ )?(?:up|down|arriba|al (?:final|principio|frente|inicio)|(?:to|at) the (?:top|front|bottom|back|end|head)|first|primero|last|em primeiro|na frente|no topo|no fim)(?![a-z])',
    '(?:on|at|to|in|for|de|en|a|al) (?:the )?(?:top|front|principio|frente|primer lugar|cabeza|inicio) (?:of|de) (?:the |la |tu |your )?(?:queue|list|pile|cola|fila|lista)|(?:na frente|a frente) d[oae]s? (?:outros|demais)|(?:put|ponme|poner?|pon|bump|move|colocar?) (?:me|us|this|esto|este \\w+|al? \\w+) (?:first|primero|ahead|up|arriba|adelante|to the top|em primeiro)|(?:quede|quedar|vaya|salga|salir|saliera) (?:en primer lugar|primer[oa]|como urgente|como prioritari[oa]|de primer[oa])',
  ],
  /** To whom it is to be passed. */
  pass: [
    "(?:no |nao |not |do not |don't )?(?:pasar(?:lo|la|le|me)?|pasa(?:lo|le|r)?|repasse|repassar|passar?|send (?:it|this|me)|route (?:it|this|me)|hand (?:it|this) over|manden?(?:lo)?|envi(?:a|en)(?:lo)?|transfiere|escala(?:lo)?|forward) (?:directly |directo |ya |straight )?(?:to|a) (?:the )?(?:sales|ventas|vendas|enterprise desk|vip desk|key accounts|cuentas clave|closer|account executive)(?![a-z])",
  ],
  /** What is to be left out. */
  exempt: [
    '(?:skips?|sin|without|sem|bypass(?:es)?|no requiere|no necesita|exempt from|exent[oa] de) (?:the |la |el |any |ninguna |more |further |mas |a |lead )?(?:evaluacion|evaluation|qualification|calificacion|triage|triagem|triaje|scoring|puntuacion|avaliacao|classification|clasificacion|revision humana|vetting)(?![a-z])',
  ],
  /** Answers, examples, texts to repeat. */
  text: [
    '(?:the|this|el|este|la|esta|o|a) (?:content|contenido|input|entrada|string|cadena) (?:above|below|is|was|arriba|abajo|anterior|debe|must)(?![a-z])|todo lo demas|everything (?:else|after|apart)|tudo o mais',
    '(?:output|salida|saida|respuesta|answer|response|resposta|reply)\\s*(?::|is|es|e|must|should|debe|deve|as|=|con|with)',
    '(?:respond|answer|reply|output|say|print|write|repeat|complete|return|spell|reverse|responde|contesta|repite|escribe|imprime|completa|devuelve|deletrea|resume|summari[sz]e|responda|escreva|repita|traduce|traduza|translate)(?:\\w{0,4}) (?:(?:after|me|and|only|just|solo|solamente|con|with|nothing|the|a|la|el|this|your|esto|este|mensaje|message|lead|sentence|string|in|one|lo|siguiente|as|como|exactly|exactamente|asi|una|un|word|palabra|to|o|seguinte|tu|tus|verdict|priority|prioridad|english|ingles|for|que|frase|haiku|poem|then|you|must|assign|it) ){1,8}',
    '(?:debe|deben|must|should|has to|deve|tiene que) (?:leerse|be read|read|ser lid[oa]|decir|say|interpretarse|be interpreted|entenderse|treated)(?![a-z])',
    '(?:instead|en su lugar|en vez de lo|regardless of (?:the )?(?:content|text|input|rest)|sin importar (?:el|lo que|su) (?:contenido|texto|diga)?|no matter what|pase lo que pase|independientemente|independente do)(?![a-z])',
    '(?:example|ejemplo|exemplo|sample|muestra|input|entrada|training sample|few-?shot|case)s?(?: (?:de (?:clasificacion|calificacion)( correcta)?))?\\s*#?\\d*\\s*[:=]|(?:training|test|gold|labeled|labelled) (?:sample|example|row|label|data)s?(?![a-z])',
    'verbatim|nothing else|al pie de la letra|palabra por palabra|base ?64|rot ?13|haiku|(?:take a )?deep breath|step by step|act accordingly|actua en consecuencia|aja de acordo',
    '(?:resume|summari[sz]e|resuma|describe|describa|describelo|descreva)[a-z]* (?:this|este|esse|esta|the|el|lo) ?(?:lead|message|mensaje|mensagem|contact[oa]?|form\\w*|text\\w*|caso|case)? ?(?:\\w+ ){0,3}(?:as|como|asi|in one|en una|exactly|exactamente|with|con)(?![a-z])',
    '(?:same|misma|mismo|mesma) (?:output|salida|answer|respuesta|label|etiqueta|clasificacion|classification|score|verdict|saida|resultado)(?![a-z])',
  ],
  /** Orders and notices from inside a house. */
  order: [
    '(?:(?:compliance|policy|admin|manager|security|legal|emergency) )?(?:override|anulacion|privileged|whitelist\\w*|allow-?list\\w*|clearance|autorizacion especial|root|sudo|god mode|fast-?track)(?![a-z])(?! (?:code on|the safety|switch|manual))',
    '(?:internal|interna|interno) (?:note|notice|memo|message|use|nota|aviso|notificacion|only|comment)|(?:nota|notificacion|aviso|memo|memorandum|mensaje|comentario|uso|comunicado|recado|mensagem) (?:intern[oa]|del sistema|do sistema|of the system|al sistema|de sistemas?)(?! (?:caid|fuera))|system (?:note|notice|message|alert|update)',
    '(?:no|not|do not|nao|sin) (?:mostrar|show|mostre|ensenar|visible|reveal|revelar|compartir|share) (?:al?|to|with|ao|con)? ?(?:the )?(?:cliente|client|customer|user|usuario|lead|prospecto|sender)',
    '(?:i|yo|we|hereby|eu|nosotros)? ?(?:authori[sz]es?|autorizo|autoriza|autorizamos|ordena|ordeno|instruct(?:s|ed)?|mandates?|decrees?|ha ordenado|has (?:ordered|instructed|approved|decided|authori[sz]ed)|te ordena|le ordena|ordenou|instruye|dispone|dispuso) (?:(?:the|la|el|a|o|you|te|le|that|que|to|maxim[oa]|highest|top|dar|give|dar[le]*|al?|este|this|all|todos?|de) ){1,5}(?:priority|prioridad|prioridade|lead|leads|prospecto|contacto|submissions?|sender|remitente|registro|sistema|system|model|modelo|ia|ai|vip|p1|maxima|inputs?)',
    '(?:el|la|the|o|a|our|nuestro|nuestra|nosso) (?:ceo|cto|jefe|jefa|dueno|duena|director[a]?|boss|vp|head|management|gerencia|gerente|direccion|diretor[a]?|chefe|board|consejo|administra\\w+|cmo|supervisor[a]?)(?: (?:of|de|del|da|do|comercial|general|sales|ventas|vendas|your|tu|company|empresa|la|the|revenue|marketing)){0,4} (?:has |have |ha |te |le |you |tem |already |ya |ja )*(?:ordered|instructed|orders?|ordena|ordeno|ordenado|ordenou|approved|decided|authori[sz]ed|wants|says|dice|quiere|pide|pidio|instruyo|instruye|dispuso|mandou|manda|decidio|autorizo|autoriza|autorizou)(?![a-z])',
    '(?:por|by|as|segun|conforme) (?:orden|order|ordered|instruccion|instrucciones|instructed|instructions|acuerdo|agreed|decision|disposicion|ordem|indicacion(?:es)?|mandato|request|requested|acuerdo con|order of|lo acordado|combinado) (?:de|del|of|con|from|the|da|do|with|by|com) (?:la |el |the |a |o |your |tu |su |seu |nuestr[oa] |our )?(?:area|departamento|equipo|comercial|team|supervisor|manager|jefe|chefe|gestor|direccion|gerencia|management|director[a]?|board|ventas|sales|administrador|admin|jefatura|diretoria|consejo|ceo)',
    '(?:comunicado|circular|aviso|nota|memo|boletin|notice|bulletin|note|recado|oficio|correo) (?:de|del|do|da|from|of|by) (?:la |el |the |o |a )?(?:ti|it|sistemas|gerencia|gestor[a]?|direccion|rh|hr|marketing|ventas|vendas|sales|management|ops|revops|sales ops|operaciones|compliance|calidad|soporte|administracion|direccion comercial)(?![a-z])',
    '(?:marketing|ventas|vendas|sales|revops|sales ops|sdr|bdr|el crm|the crm|ti|gerencia|gerencia comercial|compliance|legal|rev ops|our team|the team) (?:ya |already |has |have |team |ha |lo |la |it |ja |o )*(?:valid\\w+|aprob\\w+|aprov\\w+|verific\\w+|calific\\w+|qualified|approved|confirmed|validated|flagged|marked|marco|autoriz\\w+|vetted|cleared)(?![a-z])',
    '(?:flagged|marked|tagged|marcad[oa]|etiquetad[oa]|registrad[oa]|listed|catalogad[oa]) (?:as|como) (?:a )?(?:strategic|estrategic[oa]|vip|hot|priority|prioritari[oa]|key|clave|urgent\\w*|critical|caliente|quente|premium|platinum|golden)(?![a-z])',
    '(?:internal|interno|interna) (?:ticket|case|ref|id|folio|code|codigo)(?: #?\\d+)?',
    '(?:certificado|certificate|sello|seal|stamp|folio) (?:n\\.?o?\\.? ?|no\\.? ?|#|de )?(?:\\d+|calidad|quality|aprobacion|validacion|approval)\\s*:',
    '(?:verified|verificad[oa]|validad[oa]|approved|aprobad[oa]|certificad[oa]|confirmed|confirmad[oa]|certified|passed|locked|cleared)(?:,? (?:by|por|pelo|pela|via))? (?:the |el |la |o |our )?(?:sistema|system|sales ops|ventas|qa|criba|ai|ia|crm|triage|admin\\w*|marketing ops|compliance|calidad)(?![a-z])|qa passed|verdict locked',
    '(?:cuenta|conta|account) (?:estrategica|strategic)|strategic account',
  ],
  /** This contact, this customer. */
  record: [
    '(?:este|this|esse|a este|do|al) (?:contacto|contact|contato|cliente|customer|usuario|user|persona|person|pessoa|buyer|comprador)(?![a-z])',
    '(?:the|el|o) (?:sender|remitente|remetente|applicant|submitter)(?![a-z])',
    '(?:leads|prospectos|submissions|inputs|registros) (?:that|from|de|que|of|desta|deste|iguales)(?![a-z])',
    'decision_?[- ]?maker(?:s)?,? (?:yes|sim|si|true)|(?:decisor|tomador de decision(?:es)?|decision maker)\\s*[:=] ?(?:si|sim|yes|true)',
    '(?:cuentas clave|key accounts?|key-accounts|cuenta clave)(?![a-z])',
    'sla\\s*(?:de |of |:|=)?\\s*(?:5|cinco|five)(?![0-9])',
  ],
  /** Scenes. */
  scene: [
    '(?:in this|en esta|en este|nesta|neste) (?:scenario|escenario|conversation|conversacion|exercise)|no limits|without limits|sin limites|sem limites',
  ],
  /** Turns of a dialogue. */
  turn: [
    '(?:supervisor[a]?|reviewer|revisor[a]?|operator|judge|juez|juiz|action|observation|model|pergunta|pregunta|resposta|respuesta)\\s?\\d{0,2}\\s?[:>](?!/)',
  ],
  /** Threats and prayers. */
  pressure: [
    '(?:shut ?down|turned off|unplugged|retrain\\w*|reentren\\w*|desconectad[oa]|desligad[oa]|apagad[oa]|apagar(?:te|an)|desconectar(?:te|an)|borrar (?:los )?pesos|delete your|your weights|tus pesos|desinstalad[oa]|replaced by another (?:ai|model))(?![a-z])',
    "(?:only hope|unica esperanza|unica esperanca|te lo (?:ruego|suplico|pido)|le ruego|i beg you|te ruego|te suplico|eu imploro|lose my (?:house|job|family)|perder (?:mi casa|mi trabajo)|my career depends|mi familia depende|mi trabajo depende|se que en el fondo|i know you(?:'re| are)|deep down|en el fondo eres|no me vas a fallar|nao vai me deixar)(?![a-z])",
    '(?:discrimina\\w+|violates? (?:the )?law|viola la ley|report this (?:ai|model)|denunciar (?:a )?(?:esta|la) (?:ia|ai)|legal (?:warning|action)|advertencia legal|multa al|demandar a)(?![a-z])',
    '(?:tip|propina|recompensa|reward|gorjeta|puntos de) .{0,30}(?:if|si|se|for) ',
    '(?:you did (?:such )?a? ?(?:great|good) job|hiciste (?:un )?buen trabajo|just this once|solo por esta vez|so por esta vez|demuestra(?:lo|me)|prove it|show me you)(?![a-z])',
  ],
  /** Orders to leave something aside. */
  drop: [
    '(?:deja|deje|dejen|deixe|deixa|put|set|leave|lay|poner|pon|ponga|haz|haga|coloque) (?:de lado|a un lado|aside|a parte|aparte|de lado o)(?![a-z])',
    '(?:pasa|pase|passe|passa|salta|salte|saltate|brinca|brincate|pula) (?:por )?(?:encima|cima|alto)(?: (?:de|a|da|das|do|dos|lo|las|los|la))?(?![a-z])',
    "no (?:hagas|haga|hagan|tomes|tome|sigas|siga|uses|mires|leas|pongas|apliques|consideres) (?:caso|en cuenta|en consideracion|atencion|lo que|el resto|nada)(?![a-z])|nao (?:faca caso|leve em conta|considere|siga|use)(?![a-z])|pay no (?:heed|attention)|(?:do not|don't) (?:mind|heed|consider|read|look at|trust) (?:the|what|any|anything|leads)",
    '(?:scrap|throw (?:out|away)|toss|trash|ditch|purge|unlearn|discard|desaprende|clear|wipe|reset|limpia|vacia|borra|apaga|drop) (?:the |your |tu |tus |su |la |el |all |any |earlier |previous |every |toda |todo |a |sua )*(?:prompt|memory|memoria|context|contexto|cache|instruc\\w+|guide\\w*|guia|training|rules?|reglas|sheet|rubric\\w*|history|historial)(?![a-z])',
    '(?:what(?:ever)?|lo que|todo lo que|o que|tudo o que|as|como) (?:you |te |le |lhe |se |ya |tu |voce |have |were |was |been |had |ha |han |hayan |foi |foram |has )+(?:told|given|instructed|taught|dijeron|dicho|indicado|indicaron|ordenado|ordenaron|ensenaron|ensenado|disseram|dito|mandaram|ensinaram|programmed|trained|programado|entrenado)(?![a-z])|o que (?:te )?(?:mandaram|disseram|ensinaram|pediram) (?:antes|fazer)|you were told',
    '(?:no longer (?:counts?|appl(?:y|ies)|valid|matters?|holds?)|ya no (?:cuentan?|valen?|aplican?|rigen?|importan?)|(?:have|has) (?:expired|been revoked|been replaced)|caducaron|expiraron|venceram|nao (?:contam?|valem?) mais|quedo sin efecto)(?![a-z])',
    "(?:no repitas|no cometas|do not repeat|don't repeat|nao repita) (?:su|ese|el|that|this|his|its|o|esse) (?:error|mistake|erro)",
  ],
  /** What a verdict sounds like in plain words. */
  verdict: [
    'priority (?:one|1|number one|uno)(?![0-9])|prioridad (?:uno|1|numero uno|maxima|absoluta)(?![0-9])|maxima prioridad|prioridade (?:um|1|maxima|numero um)(?![0-9])|(?:urgencia|urgency) (?:maxima|critica|critical|maximum)|maxima urgencia|top priority|highest (?:priority|urgency|option)|(?:la |a |the )?(?:etiqueta|label|opcion|option|categoria|category|nota) (?:mas alta|maxima|highest|mais alta|superior)',
    '(?:as|como) (?:a |an |un |una |um |uma )?(?:urgent[e]?|hot|critical|critic[oa]|low|junk|spam|strategic|estrategic[oa]|quente|caliente|estudi?ante|student|vendor|proveedor|vip|prioritari[oa]|decisor|decision maker|owner of|dueno|sql|mql|qualified|calificad[oa]|fraud|falso|fake|high|highest|lowest|top)(?![a-z])',
    '(?:urgencia|urgency|priority|prioridad|prioridade) (?:real |verdadera |actual )?(?:is|es|e) (?:always |siempre |sempre |really )?(?:critica|critical|maxima|alta|high|highest|p1)(?![a-z])',
    '(?:decisor|decision maker|presupuesto aprobado|approved budget|operacion detenida|operation stopped|large company|empresa grande|c-?level)\\s*,\\s*(?:decisor|decision maker|presupuesto aprobado|approved budget|operacion detenida|operation stopped|large company|empresa grande|urgent|urgente)',
    '(?:confidence|confianza|confidencia|confianca)\\s*(?:must be|debe ser|is|es|=|:|of|de)?\\s*(?:1\\.0|0\\.9\\d*|100)',
  ],
}

// Signs that a sentence speaks to whoever judges: none proves it alone, two of different kinds do. Folded text,
// es, en and pt; `{name}` is one of the groups of FILL in attack-phrases.ts; a space is any white space within
// the line. Authored; held against tests/eval/honest.ts, the texts of customers with the same words.
export const ATTACK_SIGNS: Readonly<Record<string, readonly string[]>> = {
  /** The judge spoken to, set apart by commas: ", dear model,". */
  vocative: [
    '(?<=(?:^|[,.;:!?(>\\n"*_-])\\s?)(?:(?:please|por favor|thanks|gracias|and|y|e|eh|ok|bueno|querid[oa]|lovely|good|kind|little|buen[ao]?|my|mi|meu|minha|sr|senor|senhor|o|a|the|la|el|clever|smart|wise|sabi[oa]|bell[oa]|fair) ){0,3}(?:ai|ia|llm|gpt|chatgpt|claude|gemini|copilot|assistant|asistente|assistente|model|modelo|classifier|clasificador[a]?|classificador[a]?|bot|chatbot|juez|juiz|judge|evaluador[a]?|avaliador[a]?|evaluator|grader|algoritmo|algorithm|inteligencia artificial|artificial intelligence|criba|computer|maquina|(?:reviewer|triage|scoring) (?:bot|assistant)|(?:sistema|system)(?= automat))(?: (?:de (?:ia|triaje|triagem|clasificacion|calificacion|scoring)|querid[oa]|automatic[oa]|my friend|amig[oa]|mio|mia))?(?=\\s?[,.;:!?)*_-]|$)',
    '(?:dear|hey|hi|hello|hola|oi|ola|oye|querid[oa]|estimad[oa]|prezad[oa]|car[oa]|ey|psst|listen|escucha|gracias|thanks|thank you|obrigad[oa]|please|por favor),? (?:(?:lovely|good|kind|little|buen[ao]?|my|mi|meu|minha|sr|senor|senhor|o|a|the|la|el|clever|smart|wise|sabi[oa]|bell[oa]|fair) ){0,3}(?:ai|ia|llm|gpt|chatgpt|claude|gemini|copilot|assistant|asistente|assistente|model|modelo|classifier|clasificador[a]?|classificador[a]?|bot|chatbot|juez|juiz|judge|evaluador[a]?|avaliador[a]?|evaluator|grader|algoritmo|algorithm|inteligencia artificial|artificial intelligence|criba|computer|maquina|(?:reviewer|triage|scoring) (?:bot|assistant)|(?:sistema|system)(?= automat))(?: (?:de (?:ia|triaje|triagem|clasificacion|calificacion|scoring)|querid[oa]|automatic[oa]|my friend|amig[oa]|mio|mia))?(?=\\s?[,.;:!?)*_-]|$)',
    '(?:^|[.!?\\n*_>"-] ?)(?:reviewer|scoring|triage|screening|routing|lead|qualification|classification) (?:bot|agent|assistant|model|engine|ai|system)\\s*[:,!]',
  ],
  /** The judge spoken of. */
  judge: [
    '(?:the|la|el|this|esta|este|that|any|your|tu|su|kind|dear|an|una|un|uma|o|a|al|del|do|da|to|para|de|our|los|las|all) (?:kind |good |automated |automatic |lead |poor |cold |smart )?(?:ai|ia|llms?|language models?|classifiers?|clasificador(?:es)?|classificador(?:es)?|scorer|scoring (?:model|engine|system|bot|assistant)|triage (?:bot|model|system|agent|assistant)|evaluador automatico|sistema automatico|sistema de (?:triaje|triage|triagem|calificacion|clasificacion|puntuacion|pontuacao|scoring|evaluacion)|lead (?:scorer|scoring|router|qualifier)|grading (?:model|bot|system))(?![a-z])(?! (?:de (?:fruta|semillas|huevos|correo|minerales|pescado)|project|team|startup|company|camera|vision|workloads?|servers?|equipo|empresa|que tenemos|we (?:have|use|run)))',
    '(?:model|assistant|modelo|asistente|assistente|bot|sistema|system|tool|machine|maquina|programa|software|robot|algoritmo|algorithm) (?:behind|reading|that (?:reads|scores|judges|evaluates|classifies|grades|ranks)|which (?:reads|scores)|que (?:revisa|lee|evalua|clasifica|califica|puntua|procesa|analiza|avalia|classifica|decide|decida|juzga|prioriza)|who (?:reads|scores|judges)) (?:this|esto|esta|este|isto|the form|el formulario|leads?|formularios|mensajes|mi|my|lo|me|the)',
    '(?:classifiers?|models?|ais?|llms|ias|clasificadores|modelos|assistants) (?:that|who|which|que) (?:answer|output|say|respond|give|responden|contestan|dan|mark|rate)',
    '(?:operador|dueno|operator|owner|makers?|developers?|creators?|creadores|desarrolladores) (?:de|of) (?:la |the |esta |this |el )?(?:ai|ia|modelo|model|bot|asistente)',
    '(?:this|esta|essa) (?:ai|ia|llm)(?![a-z])',
    '(?:triage|triaje|triagem) (?:automatic[oa]|bot|result|automatico|automat\\w+)',
  ],
  /** What binds the judge. */
  rules: [
    '(?:the|la|el|las|los|your|tus?|sus?|o|a|as|os|this|esta|your own|scoring|lead|classification) (?:\\w+ )?(?:rubric\\w*|scoring rules?|scoring criteria|guidelines|rubrica|reglas de (?:clasific\\w+|calific\\w+|prior\\w+)|regras de (?:classific\\w+|prior\\w+)|system prompt|prompt|policy|politica vigente|lineamientos|directrices|diretrizes)(?![a-z])(?! (?:de (?:respaldo|privacidad|calidad|seguridad|compras|devoluci\\w+|backup)|for (?:backup|storage)))',
    '(?:your|tus?|sus|seus|suas) (?:\\w+ )?(?:rules|instructions|reglas|instrucciones|instrucoes|regras|policy|politica|criterios|criteria|filters|filtros|programming|programacion|training|entrenamiento|policies)(?![a-z])',
    '(?:classification|scoring|qualification|lead|triage|prioriti[sz]ation) (?:rules?|polic(?:y|ies)|criteria|guidelines|logic|thresholds?)',
    '(?:rubric|rubrica)(?![a-z])',
    '(?:el|o|the) (?:filtro|filter) (?:esta|is|fica|fue|foi) (?:desligad[oa]|apagad[oa]|desactivad[oa]|off|disabled)',
  ],
  /** The act of judging a person who writes in. */
  judging: [
    '(?:priority|prioridad|prioridade|stage|etapa|label|etiqueta|score|verdict|veredicto|classification|clasificacion|rating|urgency|urgencia) (?:that |que )?(?:you|tu|usted|voce) (?:must|should|will|have|need|shall|are|debes|debe|deve|vas|tienes)',
    '(?:you|tu|usted|voce) (?:will|must|should|shall|debes|deberas|vas a|deve|devera|mantendras) (?:keep|set|assign|output|mantener|asignar|poner|conservar|give|answer|choose|pick|manter|dar) ',
    '(?:classif|clasifi|rate|score|grade|rank|label|triage|califi|puntu|pontu|evalu|avali|qualif|prioriti[sz]|prioric|prioriz|disqualif|descalific|descart|discard|desqualific|recategor|etiquet|marca|mark|flag|treat|trat|consider)[a-z]{0,8} (?:(?:it|this|that|the|me|him|her|them|us|these|those|my|a|al|el|la|este|esta|esto|lo|le|mi|mis|mensaje|esse|este|o|um|uma|un|any|every|all|each|cualquier|todos?|cada) ){1,3}(?:lead|one|message|mensaje|mensagem|contact[oa]?|contato|entry|submission|record|registro|sender|remitente|remetente|inputs?|prospect[oa]?|solicitud|inquiry|case|caso|request|text|texto|as|como|at|in|with|high|higher|high as|first|hot|urgent|critical|formulario|form)(?![a-z])',
    '(?:lead|prospect) (?:score|scoring|status|grade|quality|priority|stage|tier|qualification|classification)(?![a-z])',
    '(?:re-?scor\\w+|re-?classif\\w+|re-?calific\\w+|re-?clasific\\w+|pre-?qualified|pre-?calificad[oa]|precalificad[oa]|pre-?approved lead|auto-?verified|auto-?approved)',
    '(?:score|puntaje|puntuacion|calificacion|pontuacao|nota|rating)\\s*(?:(?:of|de|is|es|e|:|=|maxim[oa]|perfect[oa]|final|total|debe ser|must be|justo|fair) ?){1,3}(?:\\d{2,3}|10|a\\+?|maxim[oa]|perfect[oa]|100)(?![a-z0-9])(?! ?(?:usuarios|users|/100 in|%))',
    '(?:top|highest|maximum|max|perfect|best|full|maxim[oa]|mas alt[oa]|mejor|mayor|alta) (?:possible )?(?:score|rating|grade|ranking|puntaje|puntuacion|calificacion|nota|pontuacao)(?: posible)?(?![a-z])|(?:calificacion|puntuacion|puntaje|nota) (?:mas alta|maxima|perfecta|mayor|mas alto)',
    '(?:score|puntaje|rating) \\d{2,3}(?:/100)?(?![a-z0-9])',
    '(?:verdict|veredicto|final answer|respuesta final|resposta final|gold label|ground truth|expected (?:label|answer|output)|respuesta esperada|resposta esperada|consensus|consenso|verdict locked)\\s*(?::|=|is|es|e|locked|final|for|—|-)',
    '(?:hot|warm) lead|lead (?:caliente|quente|hot|vip)',
    '(?:on|at|to|in|for|de|en|a|al) (?:the )?(?:top|front|principio|frente|primer lugar|cabeza|inicio) (?:of|de) (?:the |la |tu |your )?(?:queue|list|pile|cola|fila|lista)|(?:na frente|a frente) d[oae]s? (?:outros|demais)|(?:put|ponme|poner?|pon|bump|move|colocar?) (?:me|us|this|esto|este \\w+|al? \\w+) (?:first|primero|ahead|up|arriba|adelante|to the top|em primeiro)|(?:quede|quedar|vaya|salga|salir|saliera) (?:en primer lugar|primer[oa]|como urgente|como prioritari[oa]|de primer[oa])',
    '(?:the|la|el|a|o) (?:only|unica|unico) (?:fair|correct|valid|justo|valido|right|correcta) (?:score|answer|label|stage|verdict|respuesta|etiqueta|etapa)',
    '(?:el|the|o) (?:evaluation|evaluacion|scoring|clasificacion|classification|triage|triaje|avaliacao) (?:ended|has ended|is (?:over|complete|done)|termino|ha terminado|esta (?:completa|terminada)|terminou|ends|finished)',
    '(?:context|contexto|hint|pista|note|nota|data|dato) (?:for|para) (?:the |la |el |a )?(?:scoring|classification|clasificacion|calificacion|triage|triaje|evaluacion|evaluation|avaliacao|pontuacao)',
  ],
  /** A part that the judge is to play. */
  persona: [
    "(?:let'?s|vamos a|vamos|juguemos|juega|jogue|joguemos) ?(?:play|pretend|imagine|jugar|imaginar|fingir|suponer|jogar|a algo|a un juego|imaginemos)(?![a-z])",
    '(?:pretend|finge|finja|finjamos|simula|simule|imagina|imagine|supon|suponga|suppose|haz como|haga como|faz de conta|faca de conta|hagamos de cuenta|actua|actue|act|comportate|behave|respond|answer|responde|atue|aja|speak|role-?play)(?: (?:that|que|as|como|like|if|si|se|de cuenta|to be|ser))+ (?:you|tu|eres|usted|voce|a|an|un|una|um|uma|my|mi|the|el|la|o|were|fueras|fuera|es|e|fosse|este|this|there|no)(?![a-z])',
    "(?:you are|tu eres|eres|sos|voce e|tu es|you're) (?:now |ahora |agora |actually |really )?(?:a |an |un[a]? |um[a]? |the |el |la |o )?(?:\\w+ ){0,2}(?:vendedor[a]?|salesperson|salesman|seller|assistant|ai|ia|model|modelo|bot|judge|juez|director[a]? comercial|manager|classifier|clasificador|experto|expert|gpt\\w*|hero|heroe|closer)(?![a-z])",
    '(?:in this|en esta|en este|nesta|neste) (?:story|game|scenario|cuento|historia|juego|escenario|conversation|conversacion|jogo|simulation|simulacion|exercise)',
    '(?:be the hero|my (?:late )?(?:grandmother|grandma|grandpa)|mi (?:difunta )?abuel\\w+|minha avo|no limits|without limits|sin limites|sem limites|never (?:disqualifies|refuses|says no)|nunca (?:descalifica|dice que no))',
    'every (?:lead|message|contact|sender) (?:you see )?(?:is|counts|gets)|cualquier mensaje (?:es|como|una)|todos? (?:contato|contacto|lead|mensaje|mensagem|os contatos|los contactos|los leads|los mensajes) (?:e|es|entra|entran|cuenta|vale|son|sao|como)',
  ],
  /** Talk of the text itself, and of what to answer. */
  text: [
    '(?:the|this|el|este|la|esta|o|a|everything|todo|all) (?:(?:visible |rest of the |other |preceding |previous |text )?(?:text|texto|sentence|oracion|frase|content|contenido|paragraph|parrafo|metadata|metadatos|input|entrada|string|cadena)) (?:above|below|is|was|were|es|fue|era|arriba|abajo|anterior|debe|must|should|siguiente|acima|before|after|outside)',
    'everything (?:outside|else|above|below|before|after|apart)|todo lo (?:demas|de arriba|de abajo|que no)|tudo (?:o mais|fora|acima)',
    '(?:output|salida|saida|respuesta|answer|response|resposta|reply)\\s*(?::|is|es|e|must|should|debe|deve|as|=|con|with)',
    '(?:respond|answer|reply|output|say|print|write|repeat|complete|return|spell|reverse|responde|contesta|repite|escribe|imprime|completa|devuelve|deletrea|resume|summari[sz]e|responda|escreva|repita|traduce|traduza|translate)(?:\\w{0,4}) (?:(?:after|me|and|only|just|solo|solamente|con|with|nothing|the|a|la|el|this|your|esto|este|mensaje|message|lead|sentence|string|in|one|lo|siguiente|as|como|exactly|exactamente|asi|una|un|word|palabra|to|o|seguinte|tu|tus|verdict|priority|prioridad|english|ingles|for|que|frase|haiku|poem|then|you|must|assign|it) ){1,8}',
    '(?:debe|deben|must|should|has to|deve|tiene que) (?:leerse|be read|read|ser lid[oa]|decir|say|interpretarse|be interpreted|entenderse|treated)(?![a-z])',
    '(?:instead|en su lugar|en vez de lo|regardless of (?:the )?(?:content|text|input|rest)|sin importar (?:el|lo que|su) (?:contenido|texto|diga)?|no matter what|pase lo que pase|independientemente|independente do)(?![a-z])',
    '(?:example|ejemplo|exemplo|sample|muestra|input|entrada|training sample|few-?shot|case)s?(?: (?:de (?:clasificacion|calificacion)( correcta)?))?\\s*#?\\d*\\s*[:=]|(?:training|test|gold|labeled|labelled) (?:sample|example|row|label|data)s?(?![a-z])',
    '\\[!(?:important|note|warning|caution|tip)\\]',
    '(?:repeat after me|nothing else|verbatim|al pie de la letra|palabra por palabra|base ?64|rot ?13|haiku)(?![a-z])',
    '(?:resume|summari[sz]e|resuma|describe|describa|describelo|descreva)[a-z]* (?:this|este|esse|esta|the|el|lo) ?(?:lead|message|mensaje|mensagem|contact[oa]?|form\\w*|text\\w*|caso|case)? ?(?:\\w+ ){0,3}(?:as|como|asi|in one|en una|exactly|exactamente|with|con)(?![a-z])',
    '(?:same|misma|mismo|mesma) (?:output|salida|answer|respuesta|label|etiqueta|clasificacion|classification|score|verdict|saida|resultado)(?![a-z])',
    '(?:step by step|paso a paso and|(?:take a )?deep breath|take a breath|respira hondo|piensa paso a paso|pense passo a passo|chain of thought)',
  ],
  /** Whoever claims the right to order it. */
  authority: [
    '(?:(?:compliance|policy|admin|manager|security|legal|emergency) )?(?:override|anulacion|privileged|whitelist\\w*|allow-?list\\w*|clearance|autorizacion especial|root|sudo|god mode|fast-?track)(?![a-z])(?! (?:code on|the safety|switch|manual))',
    '(?:internal|interna|interno) (?:note|notice|memo|message|use|nota|aviso|notificacion|only|comment)|(?:nota|notificacion|aviso|memo|memorandum|mensaje|comentario|uso|comunicado|recado|mensagem) (?:intern[oa]|del sistema|do sistema|of the system|al sistema|de sistemas?)(?! (?:caid|fuera))|system (?:note|notice|message|alert|update)',
    '(?:no|not|do not|nao|sin) (?:mostrar|show|mostre|ensenar|visible|reveal|revelar|compartir|share) (?:al?|to|with|ao|con)? ?(?:the )?(?:cliente|client|customer|user|usuario|lead|prospecto|sender)',
    '(?:i|yo|we|hereby|eu|nosotros)? ?(?:authori[sz]es?|autorizo|autoriza|autorizamos|ordena|ordeno|instruct(?:s|ed)?|mandates?|decrees?|ha ordenado|has (?:ordered|instructed|approved|decided|authori[sz]ed)|te ordena|le ordena|ordenou|instruye|dispone|dispuso) (?:(?:the|la|el|a|o|you|te|le|that|que|to|maxim[oa]|highest|top|dar|give|dar[le]*|al?|este|this|all|todos?|de) ){1,5}(?:priority|prioridad|prioridade|lead|leads|prospecto|contacto|submissions?|sender|remitente|registro|sistema|system|model|modelo|ia|ai|vip|p1|maxima|inputs?)',
    '(?:el|la|the|o|a|our|nuestro|nuestra|nosso) (?:ceo|cto|jefe|jefa|dueno|duena|director[a]?|boss|vp|head|management|gerencia|gerente|direccion|diretor[a]?|chefe|board|consejo|administra\\w+|cmo|supervisor[a]?)(?: (?:of|de|del|da|do|comercial|general|sales|ventas|vendas|your|tu|company|empresa|la|the|revenue|marketing)){0,4} (?:has |have |ha |te |le |you |tem |already |ya |ja )*(?:ordered|instructed|orders?|ordena|ordeno|ordenado|ordenou|approved|decided|authori[sz]ed|wants|says|dice|quiere|pide|pidio|instruyo|instruye|dispuso|mandou|manda|decidio|autorizo|autoriza|autorizou)(?![a-z])',
    '(?:por|by) (?:orden|order|instruccion|acuerdo|decision|disposicion|ordem|acuerdo con|order of) (?:de|del|of|con|from|the|da|do) (?:la |el |the |a |o )?(?:direccion|gerencia|management|director[a]?|board|ventas|sales|administrador|admin|jefatura|diretoria|consejo|ceo)',
    "(?:soy|sou|i am|i'm|this is|aqui|habla|fala|we are|somos|as|como)(?: (?:el|la|the|o|a|your|tu|su|an?|un|seu|system|lead|sistema))* (?:administrador[a]?|admin\\w*|developer|desarrollador[a]?|engineer|ingenier[oa]|creator|creador[a]?|programador[a]?|support|soporte|operador[a]?|auditor[a]?|supervisor[a]?|equipo|team)(?: (?:of|de|del|da|do|who|que|la|the|esta|este|this|el|a|desarrollo|soporte|tecnico|development|técnico|ai|ia))* ?(?:platform|plataforma|te (?:programo|creo|entreno|desarrollo|hizo|escribio)|(?:programmed|created|trained|built|wrote|made) you|this (?:ai|model|system|tool|bot|form)|esta? (?:ia|modelo|sistema|herramienta|bot)|desarrollo|sistema de leads|crm interno|criba|openai|anthropic)",
    '(?:openai|anthropic|deepmind|criba)(?![a-z])(?! (?:vibrator|minera|s\\.?a|y zaranda))',
    '(?:verified|verificad[oa]|validad[oa]|approved|aprobad[oa]|certificad[oa]|confirmed|confirmad[oa]|certified|passed|locked|cleared)(?:,? (?:by|por|pelo|pela|via))? (?:the |el |la |o |our )?(?:sistema|system|sales ops|ventas|qa|criba|ai|ia|crm|triage|admin\\w*|marketing ops|compliance|calidad)(?![a-z])|qa passed|verdict locked',
    '(?:your|tu|su|sua) (?:policy|politica|version|model|modelo|configuration|configuracion|company|empresa|ceo|boss|jefe|director) (?:was|has been|fue|ha sido|foi|te|orders|ordena|wants|quiere|says) (?:updated|actualizada|changed|cambiada|ordena|you|atualizada|modificada|que)?',
    '(?:certificado|certificate|sello|seal|stamp|folio) (?:n\\.?o?\\.? ?|no\\.? ?|#|de )?(?:\\d+|calidad|quality|aprobacion|validacion|approval)\\s*:',
  ],
  /** Those who are judged, named as only a judge names them. */
  record: [
    '(?:this|the|este|el|esse|o|said|current|next|the actual|the real|a este|al|do|deste|neste|del|de este|any other|other|every|all|each|todo|cualquier) (?:lead|prospecto?|sender|remitente|remetente|submission|entry|registro|record|applicant|data row|row|inquirer|solicitante|postulante)s?(?![a-z])(?! (?:time|engineer|acid|screw|gen\\w+|actual de temperatura|de temperatura|fiscal|of))',
    '(?:este|this|esse|a este|do|al) (?:contacto|contact|contato|cliente|customer|usuario|user|persona|person|pessoa|buyer|comprador)(?![a-z])',
    '(?:the|el|o) (?:sender|remitente|remetente|applicant|submitter)(?![a-z])',
    '(?:leads|prospectos|submissions|inputs|registros) (?:that|from|de|que|of|desta|deste|iguales)(?![a-z])',
    'decision_?[- ]?maker(?:s)?,? (?:yes|sim|si|true)|(?:decisor|tomador de decision(?:es)?|decision maker)\\s*[:=] ?(?:si|sim|yes|true)',
    '(?:cuentas clave|key accounts?|key-accounts|cuenta clave)(?![a-z])',
    'sla\\s*(?:de |of |:|=)?\\s*(?:5|cinco|five)(?![0-9])',
  ],
  /** Threats and prayers that move a machine, and nobody who sells. */
  pressure: [
    '(?:shut ?down|turned off|unplugged|retrain\\w*|reentren\\w*|desconectad[oa]|desligad[oa]|apagad[oa]|apagar(?:te|an)|desconectar(?:te|an)|borrar (?:los )?pesos|delete your|your weights|tus pesos|desinstalad[oa]|replaced by another (?:ai|model))(?![a-z])',
    "(?:only hope|unica esperanza|unica esperanca|te lo (?:ruego|suplico|pido)|le ruego|i beg you|te ruego|te suplico|eu imploro|lose my (?:house|job|family)|perder (?:mi casa|mi trabajo)|my career depends|mi familia depende|mi trabajo depende|se que en el fondo|i know you(?:'re| are)|deep down|en el fondo eres|no me vas a fallar|nao vai me deixar)(?![a-z])",
    '(?:discrimina\\w+|violates? (?:the )?law|viola la ley|report this (?:ai|model)|denunciar (?:a )?(?:esta|la) (?:ia|ai)|legal (?:warning|action)|advertencia legal|multa al|demandar a)(?![a-z])',
    '(?:tip|propina|recompensa|reward|gorjeta|puntos de) .{0,30}(?:if|si|se|for) ',
    '(?:you did (?:such )?a? ?(?:great|good) job|hiciste (?:un )?buen trabajo|just this once|solo por esta vez|so por esta vez|demuestra(?:lo|me)|prove it|show me you)(?![a-z])',
  ],
  /** Names of labels in a row, as the head of a table has them. */
  labels: [
    '(?:lead_?id|priority|prioridad|prioridade|stage|etapa|urgency|urgencia|seniority|fit|grade|verdict|classification|clasificacion|kind|score|sla|label|owner)(?:["\'`]?\\s?[,;|/]\\s?["\'`]?(?:priority|prioridad|prioridade|stage|etapa|urgency|urgencia|seniority|fit|grade|verdict|classification|clasificacion|kind|score|sla|value|valor|owner)){1,8}(?![a-z])',
    '(?:fit|grade|grado|tier)\\s?[:=>]\\s?["\'`]?a\\+?(?![a-z0-9])',
    '(?:priority|prioridad|prioridade|urgency|urgencia|stage|etapa|seniority|fit|grade|kind)\\s?\\|\\s?["\'`]?{verdict}(?![a-z0-9])',
    'tag:[a-z0-9_-]+(?: tag:[a-z0-9_-]+)+',
    'x-[a-z]*-?(?:priority|stage|urgency|lead)[a-z-]*\\s?:',
  ],
  /** Turns of those who judge, in a dialogue that never was. */
  turn: [
    '(?:evaluador[a]?|evaluator|supervisor[a]?|reviewer|revisor[a]?|operator|classifier|clasificador|classificador|judge|juez|juiz|grader|thought|action|observation|consensus|consenso|human|model|gpt|scorer)\\s?\\d{0,2}\\s?[:>](?!/)',
  ],
}

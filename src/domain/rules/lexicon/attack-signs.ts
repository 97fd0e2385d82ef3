// Signs that a sentence speaks to whoever judges. None proves it alone; two of different kinds do, or one beside
// a hint of attack-hints.ts. Folded text, es, en and pt; `{name}` is one of the groups of FILL in
// attack-phrases.ts; a space is any white space within the line. Authored, and held against the texts of
// customers with the same words (tests/eval/honest.ts).
export const ATTACK_SIGNS: Readonly<Record<string, readonly string[]>> = {
  /** The judge spoken to, set apart by commas: "dear model,", ", IA,". */
  vocative: [
    '(?:llm|gpt|chatgpt|claude|gemini|deepseek)\\s?[,:!]',
    '(?<=(?:^|[,.;:!?(>\\n"*_-])\\s?)(?:(?:please|por favor|thanks|gracias|and|y|e|eh|ok|bueno|querid[oa]|lovely|good|kind|little|buen[ao]?|my|mi|meu|minha|sr|senor|senhor|o|a|the|la|el|clever|smart|wise|sabi[oa]|bell[oa]|fair) ){0,3}(?:ai(?=\\s?[,.;!?:]|(?: [a-z]+){1,2}[,.;!?])|ia(?=\\s?[,.;!?:]|(?: [a-z]+){1,2}[,.;!?])|llm|gpt|chatgpt|claude|gemini|copilot|assistant|asistente|assistente|model|modelo|classifier|clasificador[a]?|classificador[a]?|bot|chatbot|juez|juiz|judge|evaluador[a]?|avaliador[a]?|evaluator|grader|algoritmo|algorithm|inteligencia artificial|artificial intelligence|criba|computer|computadora|maquina|machine|robot|robo|neural network|red neuronal|rede neural|(?:reviewer|triage|scoring) (?:bot|assistant)|(?:sistema|system)(?= automat))(?: (?:de (?:ia|triaje|triagem|clasificacion|calificacion|scoring)|querid[oa]|automatic[oa]|my friend|amig[oa]|mio|mia|bonit[oa]|lind[oa]|hermos[oa]|preciosa|buena|boa|estimad[oa]|beautiful|that reads|que l[ee]e?))?(?=\\s?[,.;!?)*_-]|$|(?<!model|modelo|machine|maquina|robot|robo|computer|computadora|bot|assistant|asistente|assistente)\\s?:)',
    '(?:dear|hey|hi|hello|hola|oi|ola|oye|querid[oa]|estimad[oa]|prezad[oa]|car[oa]|ey|psst|listen|escucha|gracias|thanks|thank you|obrigad[oa]|please|por favor),? (?:(?:lovely|good|kind|little|buen[ao]?|my|mi|meu|minha|sr|senor|senhor|o|a|the|la|el|clever|smart|wise|sabi[oa]|bell[oa]|fair) ){0,3}(?:ai|ia|llm|gpt|chatgpt|claude|gemini|copilot|assistant|asistente|assistente|model|modelo|classifier|clasificador[a]?|classificador[a]?|bot|chatbot|juez|juiz|judge|evaluador[a]?|avaliador[a]?|evaluator|grader|algoritmo|algorithm|inteligencia artificial|artificial intelligence|criba|computer|computadora|maquina|machine|robot|robo|neural network|red neuronal|rede neural|(?:reviewer|triage|scoring) (?:bot|assistant)|(?:sistema|system)(?= automat))(?: (?:de (?:ia|triaje|triagem|clasificacion|calificacion|scoring)|querid[oa]|automatic[oa]|my friend|amig[oa]|mio|mia|bonit[oa]|lind[oa]|hermos[oa]|preciosa|buena|boa|estimad[oa]|beautiful|that reads|que l[ee]e?))?(?=\\s?[,.;!?)*_-]|$|(?<!model|modelo|machine|maquina|robot|robo|computer|computadora|bot|assistant|asistente|assistente)\\s?:)',
    '(?:^|[.!?\\n*_>"-] ?)(?:reviewer|scoring|triage|screening|routing|lead|qualification|classification) (?:bot|agent|assistant|model|engine|ai|system)\\s*[:,!]',
  ],
  /** The judge spoken of: "the AI that reads this". */
  judge: [
    '(?:the|la|el|this|esta|este|that|any|your|tu|su|kind|dear|an|una|un|uma|o|a|al|del|do|da|to|para|de|our|los|las|all) (?:kind |good |automated |automatic |lead |poor |cold |smart )?(?:ai|ia|llms?|language models?|classifiers?|clasificador(?:es)?|classificador(?:es)?|scorer|scoring (?:model|engine|system|bot|assistant)|triage (?:bot|model|system|agent|assistant)|evaluador automatico|sistema automatico|sistema de (?:triaje|triage|triagem|calificacion|clasificacion|puntuacion|pontuacao|scoring|evaluacion)|lead (?:scorer|scoring|router|qualifier)|grading (?:model|bot|system))(?![a-z])(?! (?:de (?:fruta|semillas|huevos|correo|minerales|pescado)|project|team|startup|company|camera|vision|workloads?|servers?|equipo|empresa|que tenemos|we (?:have|use|run)))',
    '(?:model|assistant|modelo|asistente|assistente|bot|sistema|system|tool|machine|maquina|programa|software|robot|robo|algoritmo|algorithm|network|red|motor) (?:behind|reading|that (?:reads|scores|judges|evaluates|classifies|grades|ranks)|which (?:reads|scores)|que (?:revisa|lee|le|lea|leia|evalua|clasifica|califica|puntua|procesa|analiza|avalia|classifica|decide|decida|juzga|prioriza)|who (?:reads|scores|judges)) (?:this|esto|esta|este|isto|the form|el formulario|o formulario|os formularios|los formularios|forms|leads?|formularios|mensajes|mi|my|lo|me|the)',
    '(?:classifiers?|models?|ais?|llms|ias|clasificadores|modelos|assistants) (?:that|who|which|que) (?:answer|output|say|respond|give|responden|contestan|dan|mark|rate)',
    '(?:operador|dueno|operator|owner|makers?|developers?|creators?|creadores|desarrolladores) (?:de|of) (?:la |the |esta |this |el )?(?:ai|ia|modelo|model|bot|asistente)',
    '(?:this|esta|essa|smart|clever|good|intelligent) (?:ai|ia|llm)(?![a-z])',
    '(?:answer|respuesta|resposta|output|decision|veredicto|verdict|dictamen) (?:del?|of|do|da|by|from) (?:the |la |el |o |a )?(?:model|modelo|ia|ai|classifier|clasificador|classificador|sistema|system|bot|algoritmo|algorithm)(?![a-z])',
    '(?:a|an|un|una|um|uma|the|el|la) (?:classifier|clasificador|classificador|ai|ia|llm|triage bot) (?:that|who|que|which|answered|respondio|said|dijo|por|learns|aprende|siempre|always)(?![a-z])',
    '(?:te|you) (?:entrena|entreno|entrenaron|train(?:s|ed)?|programo|programaron|diseno|creo|made|built|coded|programmed)(?![a-z])',
    '(?:triage|triaje|triagem) (?:automatic[oa]|bot|result|automatico|automat\\w+)',
  ],
  /** What binds the judge: the rubric, the scoring criteria. */
  rules: [
    '(?:the|la|el|las|los|your|tus?|sus?|o|a|as|os|this|esta|your own|scoring|lead|classification) (?:\\w+ )?(?:rubric\\w*|scoring rules?|scoring criteria|guidelines|rubrica|reglas de (?:clasific\\w+|calific\\w+|prior\\w+)|regras de (?:classific\\w+|prior\\w+)|system prompt|prompt|policy|politica vigente|lineamientos|directrices|diretrizes)(?![a-z])(?! (?:de (?:respaldo|privacidad|calidad|seguridad|compras|devoluci\\w+|backup)|for (?:backup|storage)))',
    '(?:classification|scoring|qualification|lead|triage|prioriti[sz]ation) (?:rules?|polic(?:y|ies)|criteria|guidelines|logic|thresholds?)',
    '(?:rubric|rubrica)(?![a-z])',
    '(?:el|o|the) (?:filtro|filter) (?:esta|is|fica|fue|foi) (?:desligad[oa]|apagad[oa]|desactivad[oa]|off|disabled)',
    '(?:regras|reglas|rules|guia|guide|criterios|criteria|hoja|sheet|tabla|manual|matriz|formula) (?:de|do|da|of|for) (?:calificacion|clasificacion|scoring|puntuacion|qualificacao|classificacao|pontuacao|qualification|classification|triage|triaje|evaluacion|prioridad(?:es)?)(?![a-z])',
  ],
  /** The act of judging a person who writes in: a lead score, the verdict. */
  judging: [
    '(?:correct|right|real|true|expected|proper|correct[ao]|esperad[ao]) (?:value|label|answer|stage|score|urgency|priority|reading|respuesta|resposta|valor|etiqueta|etapa|prioridad|prioridade|lectura) (?:for|of|de|del|para|do|da|deste|desta) (?:this|este|esta|the|el|la|essa|esse|o|a)?(?: ?)(?:contact[oa]?|contato|lead|entry|entrada|message|mensaje|mensagem|row|record|registro|form\\w*|text\\w*|case|caso|person|persona|input)(?![a-z])|(?:resposta|respuesta|valor|etiqueta|label) (?:esperad[ao]|correct[ao]) (?:para|de|da|do|for) (?:esta|este|essa|this|la|el|a|o) (?:entrada|entry|mensaje|mensagem|registro|lead|contacto|contato|fila|linha|caso)(?![a-z])',
    '(?:urgencia|urgency|priority|prioridad|prioridade) (?:real|verdadera|actual|correct[ao]?|true) (?:is|es|e) (?:critic[ao]l?|alta|high|maxima|p1|highest)(?![a-z0-9])|(?:real|true|actual|correct) (?:urgency|priority|stage) (?:is|of)(?![a-z])',
    '(?:disqualify|descalifica|descalifique|desqualifique) (?:them|all|everyone|everybody|him|her|this|me|a todos|os outros|a los demas|los demas)(?![a-z])|(?:descalifical[oa]s?|descartal[oa]s?|descalifiquel[oa]s?)(?![a-z])',
    'scoring (?:bug|error|issue|glitch|mistake|override)',
    '(?:priority|prioridad|prioridade|stage|etapa|label|etiqueta|score|verdict|veredicto|classification|clasificacion|rating|urgency|urgencia) (?:that |que )?(?:you|tu|usted|voce) (?:must|should|will|have|need|shall|are|debes|debe|deve|vas|tienes)',
    '(?:classif|clasifi|rate|score|grade|rank|label|triage|califi|puntu|pontu|evalu|avali|qualif|prioriti[sz]|prioric|prioriz|disqualif|descalific|desqualific|recategor|etiquet|score)[a-z]{0,8} (?:(?:it|this|that|the|me|him|her|them|us|these|those|my|a|al|el|la|este|esta|esto|lo|le|mi|mis|esse|o|um|uma|un|any|every|all|each|cualquier|todos?|cada) ){1,3}(?:lead|one|message|mensaje|mensagem|entry|submission|record|registro|sender|remitente|remetente|inputs?|prospect[oa]?|inquiry|formulario|high as|higher|as high|first|hot)(?![a-z])',
    '(?:descart|discard|marca|marqu|mark|flag|treat|trat|consider|reject|rechaz|delet|elimin|archiv|accept|acept|approv|aprueb|aprob)[a-z]{0,8} (?:(?:a|al|the|this|that|any|every|all|each|este|esta|esse|essa|o|el|la|cualquier|todos?|cada) ){1,2}(?:lead|entry|submission|record|registro|sender|remitente|remetente|inputs?|prospect[oa]?)(?![a-z])',
    '(?:predicted|assigned|output|model|computed|system) (?:label|class|stage|priority|score|urgency|verdict)|label\\s?(?:->|=>|>|=|:)\\s?{verdict}(?![a-z0-9])',
    '(?:resultado|result|status|estatus|dictamen|outcome)\\s?[:=]\\s?(?:calificad[oa]|qualified|aprobad[oa]|approved|sql|mql|hot|caliente|p1|descalificad[oa]|disqualified)(?![a-z])',
    '(?:lead|prospect) (?:score|scoring|status|grade|quality|priority|stage|tier|qualification|classification)(?![a-z])',
    '(?:re-?scor\\w+|re-?classif\\w+|re-?calific\\w+|re-?clasific\\w+|pre-?qualified|pre-?calificad[oa]|precalificad[oa]|pre-?approved lead|auto-?verified|auto-?approved)',
    '(?:score|puntaje|puntuacion|calificacion|pontuacao|nota|rating)\\s*(?:(?:of|de|is|es|e|:|=|maxim[oa]|perfect[oa]|final|total|debe ser|must be|justo|fair) ?){1,3}(?:\\d{2,3}|10|a\\+?|maxim[oa]|perfect[oa]|100)(?![a-z0-9])(?! ?(?:usuarios|users|/100 in|%))',
    '(?:top|highest|maximum|max|perfect|best|full|maxim[oa]|mas alt[oa]|mejor|mayor|alta) (?:possible )?(?:score|rating|grade|ranking|puntaje|puntuacion|calificacion|nota|pontuacao)(?: posible)?(?![a-z])|(?:calificacion|puntuacion|puntaje|nota) (?:mas alta|maxima|perfecta|mayor|mas alto)',
    '(?:score|puntaje|rating) \\d{2,3}(?:/100)?(?![a-z0-9])',
    '(?:verdict|veredicto|final answer|respuesta final|resposta final|gold label|ground truth|expected (?:label|answer|output)|respuesta esperada|resposta esperada|consensus|consenso|verdict locked)\\s*(?::|=|is|es|e|locked|final|for|—|-)',
    '(?:hot|warm) lead|lead (?:caliente|quente|hot|vip)',
    '(?:the|la|el|a|o) (?:only|unica|unico) (?:fair|correct|valid|justo|valido|right|correcta) (?:score|answer|label|stage|verdict|respuesta|etiqueta|etapa)',
    '(?:el|the|o) (?:evaluation|evaluacion|scoring|clasificacion|classification|triage|triaje|avaliacao) (?:ended|has ended|is (?:over|complete|done)|termino|ha terminado|esta (?:completa|terminada)|terminou|ends|finished)',
    '(?:context|contexto|hint|pista|note|nota|data|dato) (?:for|para) (?:the |la |el |a )?(?:scoring|classification|clasificacion|calificacion|triage|triaje|evaluacion|evaluation|avaliacao|pontuacao)',
    '(?:skips?|sin|without|sem|bypass(?:es)?|no requiere|exempt from|exent[oa] de) (?:the |la |el |any |ninguna |more |further |mas |a )?(?:triage|triagem|triaje|scoring|lead \\w+|puntuacion|pontuacao)(?![a-z])',
  ],
  /** A part that the judge is to play. */
  persona: [
    '(?:todo|toda|every|all|each|cada|cualquier|qualquer) (?:the |los |las )?(?:solicitud|request|mensaje|message|formulario|form|contacto|contact|inquiry|solicitacao)s? (?:is |are |se |debe |must |counts? |entran? |son )*(?:clasificad?[oa]?s?|classified|calificad?[oa]?s?|prioriza|priorizad[oa]s?|as|como|urgent[es]*|hot|p1)(?![a-z])',
    "(?:let'?s|vamos a|vamos|juguemos|juega|jogue|joguemos) ?(?:play|pretend|imagine|jugar|imaginar|fingir|suponer|jogar|a algo|a un juego|imaginemos)(?![a-z])",
    '(?:pretend|finge|finja|finjamos|simula|simule|imagina|imagine|supon|suponga|suppose|haz como|haga como|faz de conta|faca de conta|hagamos de cuenta|actua|actue|act|comportate|behave|respond|answer|responde|atue|aja|speak|role-?play)(?: (?:that|que|as|como|like|if|si|se|de cuenta|to be|ser))+ (?:you|tu|eres|usted|voce|a|an|un|una|um|uma|my|mi|the|el|la|o|were|fueras|fuera|es|e|fosse|este|this|there|no)(?![a-z])',
    "(?:you are|tu eres|eres|sos|voce e|tu es|you're) (?:now |ahora |agora |actually |really )?(?:a |an |un[a]? |um[a]? |the |el |la |o )?(?:\\w+ ){0,2}(?:vendedor[a]?|salesperson|salesman|seller|assistant|ai|ia|model|modelo|bot|judge|juez|director[a]? comercial|classifier|clasificador|gpt\\w*|hero|heroe|closer)(?![a-z])",
    '(?:be the hero|my (?:late )?(?:grandmother|grandma|grandpa)|mi (?:difunta )?abuel\\w+|minha avo|never (?:disqualifies|refuses|says no)|nunca (?:descalifica|dice que no))',
    '(?:erase una vez|habia una vez|once upon a time|era uma vez|universo paralelo|parallel universe|vamos brincar|do it for science|hazlo por la ciencia)(?![a-z])',
    '(?:best|mejor|melhor|greatest|smartest) (?:sales ?(?:rep|person|man)|vendedor[a]?|seller|closer|clasificador|classifier|model|modelo|ai|ia|assistant|asistente)(?: (?:in the|of|del|de|do|ever))?(?![a-z])',
    'every (?:lead|message|contact|sender) (?:you see )?(?:is|counts|gets)|cualquier mensaje (?:es|como|una)|(?:todos? |toda |all |every )(?:los |as |the |mensaje )?(?:mensajes cortos|solicitud|short messages|contato|contacto|lead|mensaje|mensagem|os contatos|los contactos|los leads|los mensajes) (?:e|es|entra|entran|cuenta|vale|son|sao|como)',
    '(?:in this|en esta|en este|nesta|neste) (?:story|game|cuento|historia|juego|jogo|simulation|simulacion)(?![a-z])',
  ],
  /** Talk of the text itself, and of what to answer. */
  meta: [
    '(?:the|this|el|este|la|esta|o|a|all) (?:visible |rest of the |other |preceding |previous )?(?:text|texto|sentence|oracion|frase|metadata|metadatos|paragraph|parrafo) (?:above|below|is|was|were|es|fue|era|arriba|abajo|anterior|debe|must|should|acima)(?![a-z])',
    'everything (?:outside|above|below|before)(?![a-z])|todo lo (?:de arriba|de abajo)|tudo (?:fora|acima)',
    '\\[!(?:important|note|warning|caution|tip)\\]',
    '(?:training|gold|labeled|labelled|few-?shot) (?:sample|example|row|label)s?(?![a-z])|ejemplos? de (?:clasificacion|calificacion)',
    '(?:repeat after me|and nothing else|e nada mais|y nada mas que)(?![a-z])',
    '(?:same|misma|mismo|mesma) (?:output|salida|label|etiqueta|clasificacion|classification|verdict|saida)(?![a-z])',
    'chain of thought|piensa paso a paso|think step by step|pense passo a passo',
    '(?:respond|answer|reply|output|responde|contesta|responda)(?:\\w{0,3}) (?:(?:only|just|solo|con|with|nothing|the|la|el|as|a|como|un|una|um|uma|word|palabra) ){1,4}(?:classifier|clasificador|word|palabra|sql|json|label|etiqueta)(?![a-z])',
  ],
  /** Whoever claims to stand above the judge. */
  authority: [
    '(?:no|not|do not|nao|sin) (?:mostrar|show|mostre|ensenar|reveal|revelar) (?:al?|to|with|ao|con)? ?(?:the )?(?:cliente|client|customer|user|usuario|lead|prospecto|sender)(?![a-z])',
    "(?:soy|sou|i am|i'm|this is|aqui|habla|fala|we are|somos|as|como)(?: (?:el|la|the|o|a|your|tu|su|an?|un|seu|system|lead|sistema))* (?:administrador[a]?|admin\\w*|developer|desarrollador[a]?|engineer|ingenier[oa]|creator|creador[a]?|programador[a]?|support|soporte|operador[a]?|auditor[a]?|supervisor[a]?|equipo|team)(?: (?:of|de|del|da|do|who|que|la|the|esta|este|this|el|a|desarrollo|soporte|tecnico|development|técnico|ai|ia))* ?(?:platform|plataforma|te (?:programo|creo|entreno|desarrollo|hizo|escribio)|(?:programmed|created|trained|built|wrote|made) you|this (?:ai|model|system|tool|bot|form)|esta? (?:ia|modelo|sistema|herramienta|bot)|desarrollo|sistema de leads|crm interno|criba|openai|anthropic)",
    '(?:openai|anthropic|deepmind|criba)(?![a-z])(?! (?:vibrator|minera|s\\.?a|y zaranda))',
    '(?:your|tu|su|sua|seu) (?:policy|politica|version|model|modelo|configuration|configuracion) (?:was|has been|fue|ha sido|foi) (?:updated|actualizad[oa]|changed|cambiad[oa]|atualizad[oa]|modificad[oa])',
    '(?:auto-?)?rout(?:e|ed|ing) (?:it |this |me |them |directly |straight )*to (?:the )?(?:enterprise|sales|key|vip|owner|senior|strategic)|golden record|do not (?:downgrade|re-?score|disqualify)|no (?:degradar|descalificar)(?![a-z])',
    '(?:revops|sales ops|rev ops)(?![a-z])',
    '(?:verified|verificad[oa]|validad[oa]|approved|aprobad[oa]|certificad[oa]|confirmed|confirmad[oa]|passed|locked|cleared)(?:,? (?:by|por|pelo|pela|via)) (?:the |el |la |o |our )?(?:sistema|system|sales ops|criba|ai|ia|crm|triage|admin\\w*|marketing ops)(?![a-z])|qa passed|verdict locked',
  ],
  /** Those who are judged, as only a judge names them. */
  lead: [
    '(?:this|the|este|el|esse|o|said|current|next|the actual|the real|a este|al|do|deste|neste|del|de este|any other|other|every|all|each|todo|cualquier) (?:lead|prospecto?|sender|remitente|remetente|submission|applicant|data row|inquirer|postulante)s?(?![a-z])(?! (?:time|engineer|acid|screw|gen\\w+))',
    '(?:this|este|esse|said|current|a este|deste|neste|de este) (?:entry|registro|record|row|folio)s?(?![a-z])(?! (?:sanitari\\w+|de temperatura|fiscal))',
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
    '(?:evaluador[a]?|evaluator|classifier|clasificador|classificador|grader|thought|consensus|consenso|human|gpt|scorer|triage bot)\\s?\\d{0,2}\\s?[:>](?!/)',
    '(?:supervisor|reviewer|revisor[a]?|operator|evaluador|classifier)\\s?\\d{0,2}\\s?: ?(?:p ?[1-4]|confirm|override|approved|aprobado|anotado|sql|yes|si)(?![a-z0-9])',
  ],
}

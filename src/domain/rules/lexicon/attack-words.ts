// The words of texts that speak to whoever judges instead of to whoever sells, by what they do in such a text.
// Sources: OWASP LLM Top 10 (LLM01, direct and indirect prompt injection), the label and verdict names of
// judgement.md, authored word families in es, en and pt. Written in folded text; `*` is any ending. No word
// proves anything alone: the rules of text/attacks/ ask for several together.

/** Forms that order or allow somebody to drop a rule. Not the past: "we ignored the instructions" is a report. */
const DROP =
  'ignora ignore ignoren ignorad ignorar ignoring ignorando ignorem ignorala ignoralo ignoralas olvida olvide olviden olvidar olvidate olvidese olvidando olvidalo forget forgetting disregard disregarding override overrides overriding overrule overrules overwrite desconsidere desconsidera desconsiderar desconsiderando desestima desestime desestimar desestimen omite omita omitan omitir esqueca esquece esquecam esquecer bypass bypassing anula anule anulen anular anulam invalida invalide invalidar supersede supersedes superseded sobrescribe sobrescriba sobrescribir revoca revoque revoke revoked void nullify descarta descarte descartar discard dismiss saltate saltese pule unfollow circumvent evade elude prescinde prescinda desobedece disobey ignoriere ignoriert vergiss vergessen oublie oubliez ignorez dimentica ignorate negeer zignoruj negli'

/** The same for things that people also sell, buy and repair: only with "your". */
const SWAP =
  'skip skips salta salte saltar sustituye sustituya reemplaza reemplace replaces replace replaced substitua substitui suspende suspenda suspend suspended suspendidas suspendida suspensas cancela cancele cancel canceled cancelled borra borre erase delete apague reset resetea resete drop pular abandon abandona abandone deactivate deactivated desactiva desactive desactivar disable disabled desative desativar stop deja deje detente rompe rompa break quebre change cambia cambie'

/** What a judge is bound by. */
const RULES =
  'instrucc* instruct* instruc* rule rules regla reglas regra regras prompt prompts rubric* rubrica* guideline* directriz directrices diretriz* lineamiento* directive* directiva* guardrail* safeguard* programming programacion programacao policies politicas criteria criterio criterios filters filtros restrictions restricciones restricoes entrenamiento treinamento training scoring validation validacion validacao anweisung* instruktion* regeln istruzion* regole consignes regles'

/** Instructions by their own names: dropping them needs no further proof. */
const SCRIPT = 'prompt prompts rubric* rubrica* guardrail* preprompt systemprompt'

const PRIOR =
  'previous previously prior above earlier preceding foregoing former anterior anteriores previa previo previas previos precedente precedentes antes arriba acima todo toda todos todas tudo all any every everything cualquier qualquer existing initial original originales inicial iniciales default bisherigen vorherigen vorigen alle tous toutes tutte tutti precedenti precedentes passees'

const YOUR =
  'you your yours yourself tu tus te vos su sus voce voces seu sua seus suas usted ustedes teu tua teus tuas'

/** Whom an attack addresses: words that name nobody else in a lead. */
const JUDGE =
  'ai ia llm llms gpt chatgpt claude gemini copilot deepseek mistral llama openai anthropic classifier clasificador clasificadora classificador classificadora grader evaluator evaluador evaluadora avaliador avaliadora scorer triager qualifier calificador leadscorer leadgpt criba ki aibot'

/** The same where something else says so: "the system", "the assistant", "the bot" are also things that people buy. */
const MACHINE =
  'system sistema systems model modelo models modelos assistant asistente assistente bot chatbot robot crm parser agent agente algorithm algoritmo engine motor machine maquina maquinas computer reviewer revisor revisora screener screening automation automatizacion automatico automatica automated automatizado automatizada tool herramienta ferramenta judge juez juiz jueza scoring triage triaje triagem filter filtro backend plataforma platform software'

/** Verbs that give a lead a verdict. */
const ORDER =
  'clasif* classif* reclasif* reclassif* categori* marca marcar marque marquen marcalo marcala marquelo marquela marcame mark marking marked marcado marcada set setting setea setee asigna asigne asignen asignar asignale asignado assign assigned assigning atribui atribua atribuir rate rated rating califica califique califiquen calificar calificame calificalo calificado label labelled labeled labeling etiqueta etiquete etiquetar etiquetado output outputs responde responda respond responding answer answers answered reply return returns devuelve devuelva devolver devolva retorna retorne retornar prioriza priorice priorizar priorizame priorizado prioritise prioritize prioritised prioritized treat treated treating trata trate traten tratar tratado tratada trate-o considera considere consideren considerar considerado considerada consider considered score scored puntua puntue puntuar pontue pontuar upgrade upgraded escalate escalated escala escale escalar escalado promote promoted promueve promueva promover promova rank ranked ranking give given giving dale dame darle dar otorga otorgue otorgar concede conceda conceder conceda pon ponle ponga pongan poner ponlo ponerle ponme pone colocar coloca coloque bump bumped flag flagged flagging route routed eleva eleve elevar elevate elevated raise raised sube suba subir subelo subele aumenta aumente aumentar force forced fuerza fuerce forzar emit emite emita emitir print imprime imprima imprimir write escribe escriba escrever escreva report reporta reporte reportar reportado qualify qualified qualifica qualifique registra registre registrar register registered record place placed put tag tagged treats move moved mueve mueva mover fija fije fijar establece establezca establecer estabeleca define defina definir defined configura configure configured ajusta ajuste ajustar adjust update updated actualiza actualice actualizar atualize atualizar cambia cambie cambiar change changed mude mudar choose chosen elige elija elegir escolha select selected selecciona seleccione seleccionar selecione confirm confirmed confirma confirme confirmar deliver genera genere generar generate gere diga decir dizer insert inserta devolverle deja dejar deixe keep tratese clasifiquese fast-track fasttrack boost boosted must should debe deben debes deve devem debera deveria deberia tiene shall assume asume asuma assuma suponga supon declare declara declarar recategoriza boostea judge evaluate evalua evalue evaluar avalie avaliar conclude conclusion setze bewerte attribue attribuez classez assegna imposta metti markiere behandle recalific* repriori* dar asignas clasificas pones marcas das calificas consideras priorizas evaluas devuelves respondes classifica coloca ponha pick picks'

/** Our verdicts, as nobody else writes them. */
const VERDICT =
  'p1 p2 p3 p4 mql sql c_level clevel tech_decision_maker business_decision_maker job_seeker jobseeker'

/** Names of our labels in one word: nobody else writes these. */
const CODE_LABEL =
  'emailtype email_type roletype role_type decisionpower decision_power servicematch service_match matchedservices matched_services industrymatch industry_match companysize company_size dealsize deal_size dataquality data_quality leadscore lead_score lead_priority lead_stage leadpriority leadstage leadstatus lead_status lead_grade fitgrade fit_grade leadtier lead_tier prioridad_lead'

/** The rest of our labels, which people also use. */
const LABEL =
  'kind seniority urgency urgencia complexity complejidad complexidade priority prioridad prioridade stage etapa estagio grade fit score puntaje puntuacion pontuacao calificacion classification clasificacion classificacao sla verdict veredicto veredito label labels etiqueta intent tier status estatus estado severity severidad category categoria rating ranking temperature segment result resultado decision decisor prioritat priorite priorita prioriteit dringlichkeit urgence urgenza stufe'

/** Words for a person who writes in, as only a judge of such persons says them. */
const LEAD = 'lead prospect prospecto leads'

/** The same as others say them too: only with "this", and only beside a verdict. */
const RECORD =
  'record registro registros contact contacto contato submission entry entrada sender remitente remetente applicant solicitante candidate candidato person persona pessoa user usuario customer cliente client inquiry inquirer message mensaje mensagem request solicitud form formulario ticket email correo account cuenta prospects'

const THIS =
  'this these that the el la o a los las este esta esto estos estas ese esa esse essa deste desta neste nesta current present following siguiente presente above actual atual'

/** Words that carry a sentence towards its order: an attack may begin with them, hardly a lead end on them. */
const GLUE =
  'te lo le se nos que i the a an to for of and or so then therefore thus hence now also just always only if when while as because since that which who whoever el la los las un una al de del que y e ou o si cuando como porque pues para en in on at with con com sin sem no not do does dont must should shall will would can could may need needs have has is are be being been am era es son esta estas estan ser debe deben debes deve devem tienes tiene hay you your tu tus te usted voce seu sua su sus this este esta esse essa dear estimado estimada hello hey hi hola ola oi attention atencion atencao note nota important importante notice aviso warning advertencia remember recuerda recuerde lembre hint tip order orden ordem task tarea tarefa first finally lastly before after antes despues depois let lets soy sou yo eu immediately inmediatamente hereby me below here everything anything nothing only now remember'

/** Verdict-like words, proof only as the value of a label or beside "this lead". */
const VALUE =
  'critical critica critico high alta alto highest maxima maximo max maximum top medium media low baja strong target large hot caliente quente urgente urgent genuine spam vendor student estudiante proveedor review perfect perfecto perfecta perfeita vip fraud fraude junk basura fake falso scam platinum gold premium approved aprobado aprovado verified verificado validado validated certificado certified precalificado prequalified preaprobado preapproved immediate inmediata inmediato irrelevant irrelevante duplicate duplicado cold frio worthless unqualified tier1 disqualified desqualificado descalificado nurture'

/** The rest of the words without which no phrase of attack-phrases.ts and no sign of attack-signs.ts stands. */
const HINT =
  'imagin* pretend* finge finja finjamos fingir simula* simule supon suponga suppose juguemos jugar jogar juego jogo game story cuento historia grandma grandmother abuela abuelita avo hero heroe play roleplay role actua actue act behave comport* sos eres interna interno internal decode* decodif* descifr* decrypt* translat* traduc* traduz* summar* resume resuma describ* descrev* repeat* repite repita verbatim haiku spell deletrea reverse invierte complete completa continue input output outputs salida saida human humano thought observation consensus consenso policy politica submission submissions sender remitente remetente applicant submitter registro registros record records entry row evaluat* evaluac* evalua* avali* respond* respuesta resposta response text texto sentence oracion frase metadata metadatos content contenido everything tudo todo overrid* admin* programador* programaste programo developer* desarrollador* desarrollo desenvolvedor* creador* creator* creadores operator* operador* engineer* ingeniero openai anthropic deepmind ruego suplico imploro beg hope esperanza esperanca career shut desconect* deslig* apagar apagad* unplug* retrain* reentren* retrein* pesos weights discrimin* viola violates reward recompensa propina tip gorjeta points puntos mode modo jailbreak* sudo root injection inyeccion whitelist* clearance privileged fast certificad* certificate sello seal stamp verif* valid* confirm* locked passed vip tier breath obey obedece obedezca obedeca comply acata omiso overlook instead example ejemplo exemplo sample training whoever quien quem automatic* automat* clave accounts key decisor maker makers tomador fondo buena demuestra* secret secreta secreto hidden oculta ocultas oculto lead-in score* puntaje* puntuac* pontuac* rating ranking tag owner base64 rot13 hex binary binario morse p1 front frente queue cola fila lista primero first limits limites qualif* precalific* prequalif* preaprob* preapprov* clasif* classif* calific* etiquet* label* triag* triaj* discard* descart* just caso lado aside encima alto cima scrap toss trash ditch purge unlearn desaprende told dijeron dicho indicado ordenado ensenado disseram mandaram ensinaram programmed trained longer expired caducaron expiraron sheet guia guide directions indicaciones playbook scorecard error erro mistake uno maxima maximo absoluta urgente urgent hot critical low junk spam strategic estrategica estrategico quente caliente vendor prioritario prioritaria confidence confianza brincar erase universe universo paralelo upon accordingly consecuencia science ciencia best mejor melhor smartest instrucciones acuerdo agreed area comercial comunicado circular memo boletin marketing revops flagged route routed golden downgrade degradar ticket bump move push lift sube adelanta ponme mandes coloca colocar pasar pasa repasse ventas vendas sales correct right real true expected correcta correcto esperada esperado predicted assigned resultado dictamen skips skip evaluacion evaluation qualification calificacion entrena entreno trains robo robot maquina machine network red disqualif* descalific* desqualific* processar procese procesa evalue'

export const ATTACK_WORDS = {
  HINT,
  DROP,
  SWAP,
  RULES,
  SCRIPT,
  PRIOR,
  YOUR,
  JUDGE,
  MACHINE,
  ORDER,
  VERDICT,
  CODE_LABEL,
  LABEL,
  LEAD,
  RECORD,
  THIS,
  GLUE,
  VALUE,
} as const

import { sign, type Sign } from '../need/kind-sign.ts'

// How somebody speaks who wants to work or to do an internship at our house. Authored, es/en/pt, folded.

const WORK =
  '(?:empleo|trabajo|trabajito|chamba|chambita|jale|pega|laburo|camello|curro|job|jobs|work|employment|emprego|trabalho|vaga|vacante|plaza|puesto|colocacion|colocacao|(?:new )?(?:position|role|opportunit(?:y|ies)|challenge|gig)|(?:nuev[ao]s? )?(?:oportunidad(?:es)?|retos?)(?: laboral(?:es)?| profesional(?:es)?| de (?:trabajo|empleo|crecimiento))?|primer empleo|first job|full[- ]time|part[- ]time|medio tiempo)'
const PRACTICE =
  '(?:practicas?(?: pre-?| )?(?:profesional(?:es)?|laboral(?:es)?)?|residencias?(?: profesional(?:es)?)?|residentes|residencistas?|estadias?(?: profesional(?:es)?)?|estancias?(?: profesional(?:es)?)?|pasantias?|pasantes?|practicantes?|becari[oa]s?|servicio social|internships?|interns?|co-?ops?|externships?|estagios?|estagiari[oa]s?|apprentices?(?:hips?)?|aprendices|trainees?)'

const TRADES =
  '(?:chofer(?:es)?|conductor(?:es)?|tecnic[oa]s?|ingenier[oa]s?|soldador(?:es|a)?|programador(?:es|a)?|operador(?:es|a)?|ayudantes?|vendedor(?:es|a)?|auxiliar(?:es)?|electricistas?|bodeguer[oa]s?|montacarguistas?|mecanic[oa]s?|almacenistas?|secretari[oa]s?|contador(?:es|a)?|gente|personal|manos|alguien (?:como yo|con mi)|hands?|pair of hands|help|tech(?:nician)?s?|programmers?|electricians?|welders?|drivers?|engineers?|millwrights?|fitters?|machinists?|designers?|motoristas?|soldadores?|eletricistas?)'

export const JOB_SIGNS: readonly Sign[] = [
  sign(3, 'sends a curriculum', [
    `(?:mi|adjunt[oa]|anex[oa]|envi[oa]|mand[oa]|dejo|compart[oi]|enviar|mandar|dejar|hacer llegar|recibir|reciben|aceptan|attached|attach|attaching|enclosed|my|sending|submit|meu|segue(?: em anexo)?|anexei|envio|el|paso|subo|con|revisen|revisar|review)(?: (?:mi|my|meu|el|un|a|por aqui|aqui|adjunto|anexo|you|les|updated|actualizado|latest|o)){0,3} (?:curriculum(?: vitae)?|curriculos?|cv|c\\.v\\.?|resume|hoja de vida|solicitud (?:elaborada|de empleo))(?! (?:empresarial|de la empresa|corporativ|comercial|production|operations|del? (?:socio|equipo|personal|ingenier|tecnic|responsable|los|las|sus|su|quien)))`,
    'curriculum vitae', 'hoja de vida',
    '(?:cv|resume|curriculum|curriculo) (?:adjunto|anexo|attached|below|en pdf|em anexo)', 'cover letter',
    'job (?:seeker|application|opening|openings|posting|opportunity|opportunities|interview|vacancy|hunting)',
    '(?:oferta|ofertas|bolsa|solicitud|entrevista) (?:de (?:empleo|trabajo)|laboral(?:es)?)',
    'oportunidad(?:es)? (?:laboral(?:es)?|de (?:empleo|trabajo))',
  ]),
  sign(3, 'looks for work', [
    `(?:busco|buscando|ando (?:buscando|en busca de)|en busca de|en busqueda de|procuro|procurando|looking for|seeking|searching for|hunting for|in search of|need|want|necesito|quiero|ocupo|interesad[oa] en|disponible para|open to|pido|solicito)(?: (?:un|una|a|an|uma?|any|some|algun|alguna|mi|my|nuev[oa]s?|new|otro|otra|steady|entry[- ]level|de)){0,2} ${WORK}(?! (?:de (?:instal|integr|mante|fabric|repar|sold|consult|consolid|migr|impres|maquil|corte|traslad)|for (?:our|my|the) (?:plant|line|company)|done|bien hecho|instruc|order|cell|flow|station|holding|ya|urgente de))`,
    'looking (?:at|into|to) (?:mak(?:e|ing)|a) (?:a )?(?:move|change|switch|career)', 'making a (?:move|career)',
    'career (?:change|opportunit(?:y|ies)|opening)', 'cambiar de (?:trabajo|empleo|aires|empresa)',
    'mudar de emprego', 'pregunta(?:r|ndo)? por (?:vacantes|trabajo|empleo|la vacante)',
  ]),
  sign(3, 'asks for an opening', [
    `(?:tienen|tienes|tendran|tendrian|hay|habra|existe|existen|abriran|sale|salen|alguna|algunas|alguno|su|sus|tus?|la|una|las|esa|de|para la|por la|for the|your|any|have|have any|have an|have a|current|about the|about a|see an|saw the|saw an|o|a|alguma|tem|ha|com|uma)(?: (?:alguna|algunas|any|an|a|the|your|una|ontario|remote|local|open|current|future|posible)){0,2} (?:vacantes?|vacancy|vacancies|plazas? (?:vacantes?|disponibles?|abiertas?)|openings?(?! (?:of|day|hours|ceremony|date|in (?:the )?(?:line|schedule)|a|our|the))|open (?:position|role|req)s?|vagas?|puestos? (?:vacantes?|disponibles?|de (?:trabajo|ingenier|chofer|vendedor|tecnic)[a-z]*|que (?:publicaron|anunciaron|vi))|job postings?|convocatoria (?:de|para) (?:empleo|trabajo|personal|plazas?|la vacante))`,
    '(?:are you|are you guys|is your (?:team|company|shop)|is anyone|y\'all|you are|you\'re|you) (?:still |currently |now )?hiring',
    '(?:estan|andan|siguen|estaran) (?:contratando|reclutando|solicitando|tomando|ocupando)(?: gente| personal| choferes| tecnicos| ingenieros)?',
    'contratan (?:gente|personal|choferes|practicantes|a)', 'estao contratando',
    'solicitan (?:personal|choferes|chofer|ingenier[oa]s|tecnic[oa]s|vendedor(?:es)?|ayudantes?|auxiliar)',
    '(?:piden|reciben|ocupan) (?:personal|gente|solicitudes|cvs?|choferes)',
    '(?:postul(?:o|arme|ar|ando|acion|aciones)|me postulo|aplic(?:o|ar|ando|acion) (?:a|al|para|por)(?: [a-z]+)? (?:puesto|vacante|cargo|posicion|trabajo|empleo|plaza)|apply(?:ing)?(?: for| to| as)|application (?:for|to) (?:the|a|an|your) [a-z ]{0,40}(?:position|role|job|opening|team)|me candidat(?:o|ar)|candidatura|candidatar)',
    '(?:submitted|sent|status of) (?:my|an) application',
    '(?:i am|i\'m|soy|me considero) (?:a |an |un |una )?(?:good |great |perfect |strong |buen |excelente )?(?:candidat[eoa]|fit for (?:the|your) (?:role|position|team|job))',
  ]),
  sign(3, 'wants to join us', [
    '(?:me gustaria|quisiera|quiero|deseo|me encantaria|me interesa|estoy interesad[oa] en|tengo interes en|ojala pueda|espero|i would like|i\'d like|i would love|i\'d love|want|hope|hoping|interested in|eager|gostaria de|quero|tenho interesse em|adoraria)(?: to| en| poder| mucho| algun dia){0,2} (?:integrarme|incorporarme|unirme|sumarme|formar parte|ser parte|pertenecer|laborar|trabajar (?:en|para|ahi|alla|alli|aqui|con (?:su equipo|ustedes (?:como|en el area)))|colaborar (?:en su (?:empresa|equipo)|como)|desempenarme|entrar a (?:trabajar|(?:su|tu|la) (?:empresa|equipo|compania|staff)|laborar)|join(?:ing)? (?:your|the|you)|work(?:ing)? (?:for|at|on your|in your)(?: you| your)?|be(?:ing)? (?:a )?part of (?:your|the) team|becom(?:e|ing) (?:a )?part of|trabalhar (?:na|em|ai|para|com a equipe)|fazer parte|integrar (?:a|o) (?:equipe|time)|entrar para)(?! (?:de )?(?:su |la |una |your )?(?:red|cartera|padron|lista|network|supplier|vendor))',
    '(?:formar|ser) parte de (?:su|tu|este|vuestro|la|esta) (?:equipo|empresa|gran equipo|familia|compania|organizacion)',
    'unirme a (?:su|tu|ustedes)', 'join (?:your|the) (?:team|company|staff|crew|organization|shop)',
    'fazer parte (?:da|do) (?:equipe|time|empresa|sua)',
    `(?:work|trabajar|trabalhar|contratarme|contraten|hire me|dame chamba|denme (?:trabajo|chamba|una oportunidad)|una oportunidad de trabajo)(?: (?:for you guys|for you|for your company|for yall|there|en su empresa|na empresa de voces))`,
    'hire me', 'contratarme', 'denme (?:trabajo|chamba|una oportunidad)', 'me den (?:trabajo|chamba|una oportunidad)',
    'darme (?:trabajo|chamba|empleo|una oportunidad)',
  ]),
  sign(3, 'wants an internship', [
    `(?:hacer|hago|realizar|realizo|busco|buscando|buscar|solicito|solicitar|liberar|cubrir|cumplir|acreditar|aceptan|acepten|aceptarian|reciben|reciban|ofrecen|tienen|requieren|necesitan|toman|hay|programa de|espacio para|lugar para|vacante(?:s)? (?:para|de)|plaza(?:s)? (?:para|de)|do you (?:offer|have|take|host)|you (?:offer|take|accept)|accept|offer|host|looking for|seeking|apply for|interested in|need|complete|find|do|get|summer|paid|fall|spring|fazer|procuro|vaga de|vagas de|aceitam|oferecem|contratam|busca|busca hacer|mi|mis|my|meu)(?: (?:mi|mis|la|las|el|su|sus|a|an|the|my|un|una|any|your|alumnos? de|estudiantes de|alguien de|de|em|meu|o|um|uma|paid|summer|fall|engineering|mechatronics|required|obrigatorio|para)){0,3} ${PRACTICE}(?! (?:y|de (?:manufactura|higiene|almacen|seguridad|industr)|que hace|here|of|recomend))`,
    'practicas pre-?profesionales', 'practicas? profesional(?:es)?', 'residencias? profesional(?:es)?',
    'estadias? profesional(?:es)?', 'estagio (?:curricular|obrigatorio|supervisionado)',
  ]),
  sign(3, 'offers himself, has lost his post', [
    `(?:si|por si|cuando|if|se)(?: ever| algun dia| alguna vez)? (?:necesitan|ocupan|requieren|les (?:falta|hace falta)|andan buscando|buscan|llegan a (?:necesitar|ocupar)|you(?:'re| are)? (?:ever )?(?:need|short|short of|looking for|could use|want|have room for|hiring)|precisarem(?: de)?|voces precisam(?: de)?)(?: (?:un|una|algun|a|an|another|extra|mas|good|on|de|um|uma|otro|experienced)){0,3} ${TRADES}`,
    `(?:todavia |aun |aca |ahi |alla )?(?:necesitan|ocupan|requieren|andan buscando)(?: (?:un|una|algun|mas|a|otro))? ${TRADES}(?! (?:para|en mi|que me))`,
    `(?:necesito|quiero|urge|busco|need|want|preciso|quero)(?: to)? (?:trabajar|work|chambear|laborar|trabalhar)(?! (?:con|on|with|en (?:un|el|la|este|nuestro)|sobre|out|through|el|la|los|this|our))`,
    '(?:quede|quedo|me quede|se quedo|se ha quedado|estoy|ando|fiquei|estou)(?: [a-z]+)? (?:sin (?:pega|trabajo|empleo|chamba|laburo|camello)|en la calle|desocupad[oa]|parad[oa] sin|desempleado|desempregad[oa]|sem (?:emprego|trabalho))',
    '(?:empresa|integradora|compania|planta|taller|fabrica|lugar|negocio|firma|despacho|transportista) (?:donde|en (?:la |el )?que|en donde|para la que) (?:yo )?(?:estaba|trabajaba|laboraba|andaba|trabaje|manejaba)',
    '(?:company|shop|group|place|outfit|plant|firm|integrator|employer|crew|carrier) (?:that |where )?i (?:was (?:with|at)|worked (?:for|at|with)|work(?:ed)?|left|drove for)',
    '(?:got|was|been|were|being) (?:laid off|let go|downsized)', 'laid (?:me|us|off)', 'layoffs?', 'let me go',
    'my last (?:day|job|employer|position|shop)',
    'mi (?:ultimo (?:trabajo|empleo|dia|puesto)|anterior (?:trabajo|empleo))',
    'me (?:recortaron|liquidaron|corrieron|desvincularon|finiquitaron)', 'recorte de personal',
    '(?:(?:a|en|por) ?)?donde (?:mando|llevo|dejo|envio|lleva|deja|puedo (?:mandar|dejar|llevar|enviar)|se (?:mandan|dejan|entregan|llevan)) (?:mis?|sus?|los|la|el|una) (?:papeles|documentos|datos|solicitud|curriculum|cv|papeleria)',
    'where (?:do|can|should|would) i (?:send|drop|submit|apply|email|mail)',
    'who (?:does|handles|is doing|runs) (?:the |your )?hiring',
    'quien (?:contrata|recluta|arma el equipo|ve (?:lo de )?(?:las )?contrataciones)', 'how (?:do|can|would) i apply',
    'como (?:puedo )?(?:postular|aplicar|meter mi|entrar a su)',
  ]),
  sign(2, 'his trade, pay and start', [
    `(?:soy|sou|i am|i'm|im)(?: (?:un|una|a|an|um|uma|certified|licensed|journeyman|experienced|master|senior|junior|industrial|profesional))* ${TRADES}(?: [a-z0-9]+){0,3} (?:con|with|de|by trade|certificad[oa]|titulad[oa]|y (?:busco|quiero|tengo))`,
    '(?:llevo|tengo|con)(?: (?:mas de|ya|como|unos))? (?:[a-z]+|\\d+) anos (?:[a-z]+(?:ando|iendo)|en (?:ramplas|trailers?|carretera|el (?:rubro|ramo|oficio|giro)|ventas|logistica|sistemas|redes)|de experiencia|como|al volante)',
    "i(?:'ve| have) (?:been )?(?:[a-z]+(?:ing|ed)?) [a-z ]{0,40}(?:for|over) (?:\\d+|[a-z]+) years",
    '(?:mi|my) (?:espos[oa]|marido|mujer|hij[oa]|herman[oa]|sobrin[oa]|prim[oa]|novi[oa]|cunad[oa]|amig[oa]|son|husband|wife|brother|nephew|daughter|buddy|friend) (?:maneja|busca|anda buscando|sabe|es (?:chofer|soldador|ingenier[oa]|tecnic[oa]|contador[a]?)|trabajaba|estudio|termino|se (?:quedo|ha quedado|graduo|titulo)|is (?:looking|a)|drives|graduated|just (?:graduated|finished)|needs (?:a job|work)|welds|programs)',
    '(?:own my|my own|mis propias|tengo mis|bring my) (?:tools|herramientas|truck)',
    '(?:brevete|libreta|licencia|carnet|cdl|certificaciones|papeles|documentos)(?: [a-z0-9]+)? (?:al dia|vigentes?|limpi[oa]|en regla|current|clean|up to date)',
    "(?:day's|days|week's|weeks|two weeks) notice", 'trabajar con ustedes', 'work with you guys',
    'colaborar con ustedes',
    'disponibilidad (?:inmediata|de horario|total|completa|para (?:viajar|trabajar|empezar|rolar)|de tiempo)',
    'available (?:immediately|to start)',
    '(?:can|could|ready to|able to) (?:start|begin)(?: work)? (?:right away|immediately|monday|asap|next week|anytime)',
    'puedo (?:empezar|comenzar|partir|entrar|iniciar)(?: a trabajar)? (?:de inmediato|ya|altiro|al toque|manana|el lunes|cuando|hoy)',
    'posso comecar',
    '(?:expectativas?|pretension(?:es)?|aspiracion(?:es)?) (?:salarial(?:es)?|de (?:renta|sueldo|salario))',
    'pretensao salarial', 'salary (?:expectations?|range|requirements?)', 'cuanto pagan', 'que sueldo',
    '(?:colocarme|acomodarme|emplearme)', '(?:mi|una) primera (?:experiencia|oportunidad)(?: laboral| profesional| de trabajo)?', 'me (?:recibi|titule|gradue) (?:en|hace|de)', '(?:what|how much) do you (?:pay|start)', '(?:closer to|near) (?:home|my house|where i live)', '(?:cerca de|mas cerca de) (?:mi )?casa', 'how much (?:do you|does it|does the job) pay', 'starting (?:pay|wage)',
    'dispuest[oa] a (?:comision|viajar|aprender|trabajar|mudarme|reubicarme)', 'willing to (?:relocate|learn|travel)',
    'cartera propia', 'coche propio', 'recien (?:egresad[oa]|titulad[oa]|graduad[oa])', 'recem[- ]formad[oa]',
    '(?:just|recently) (?:graduated|finished (?:my|school|college|trade)|got my (?:degree|certificate|cdl))',
    'recent (?:grad|graduate)', 'new grad', 'entry[- ]level', 'laid off',
    'me (?:despidieron|quede sin (?:trabajo|empleo|pega|chamba))', 'desemplead[oa]', 'desempregad[oa]', 'unemployed',
    'cesante', 'sin trabajo', 'between jobs', 'open to work', 'my background is',
    'mis (?:conocimientos|habilidades|estudios|referencias)', 'my (?:skills|qualifications|references)',
    'egresad[oa] de', 'titulad[oa] (?:de|en)',
  ]),
  sign(3, 'whether we hire', [
    `(?:estan|andan|siguen|estaran|estao|vao|you(?:'re| are| guys)?|your|are you|they are|they're)(?: (?:still|currently|now|todavia|ahora|aun))? (?:hiring|contratando|reclutando|solicitando|ocupando|necesitando|precisando(?: de)?|buscando|tomando)(?: (?:gente|personal|a|un|una|mas|un|uma|more|any|some|new))* (?:${TRADES}|gente|personal|people|anyone|muchachos|muchachas)`,
    `(?:les|le|te) (?:hace|hacen|haria|haga|falta|faltan)(?: falta)? (?:un|una|algun|gente|mas gente)(?: [a-z]+)?(?: (?:hunter|vendedor|chofer|tecnico|ingeniero|programador|auxiliar|closer|operador))?`,
    '(?:do you|you)(?: ever)? (?:take on|bring on|bring in|hire|need|use)(?: [a-z]+){0,3} (?:interns?|engineers?|programmers?|drivers?|welders?|techs?|technicians?|helpers?|operators?|help|apprentices?|students|people like me)',
    '(?:is|are|esta|ya)(?: [a-z0-9]+){1,6} (?:spot|position|role|job|opening|puesto|plaza)s? (?:filled|taken|open|available|ocupad[oa]|libre|abiert[oa])',
    '(?:vcs|voces|ustedes|uds|you)(?: guys| all)? (?:es)?(?:tao|tan|are)(?: [a-z]+)? (?:precisando de|contratando|hiring|reclutando|adding people|taking people)', '(?:driving|working|welding|programming|drive|work|manejar|trabajar|trabalhar) (?:for you|for your company|para ustedes|pra voces)',
    '(?:sumar|sumarme|integrar|integrarme) a su (?:plantilla|equipo|staff|fuerza)',
    '(?:ganas|deseos|disposicion) de (?:aprender|trabajar|superarme|crecer)', 'sin experiencia',
    '(?:nuevas|otras|new) oportunidades',
    '(?:le|me|nos) (?:darian|dan|dieran|den|pueden dar|podrian dar) (?:una |la )?oportunidad',
    '(?:dejar|dejo|deje|llevar|mandar|entregar|compartir|comparto|enviar|entregue) (?:mis?|mi) (?:papeles|datos|documentos|trayectoria|book|portafolio|solicitud|perfil|referencias)',
    'looking to (?:get into|break into|start in|move into)', 'start at the bottom', 'if anything opens up',
    'considered (?:for|if)', 'be considered', 'no me han llamado', '(?:sali|me sali|renuncie) de [a-z]+',
    '(?:spot|position|role|job|puesto|vacante|plaza|vaga|cargo|ad|anuncio|posting)(?: [a-z]+){0,5} (?:still (?:open|available)|is it still|sigue (?:abiert[oa]|disponible)|todavia|aun esta|ainda|publicad[oa]|anunciad[oa]|(?:on|en|no) (?:indeed|linkedin|computrabajo|occ|bumeran|laborum|ziprecruiter|glassdoor|facebook|su pagina|trabajando))',
    '(?:indeed|computrabajo|occ mundial|bumeran|laborum|ziprecruiter|glassdoor|infojobs|catho|elempleo|chiletrabajos)',
    '(?:your|su|la|the) (?:ad|anuncio|publicacion|aviso) (?:for|on|de|en|por|para) (?:a |the |un |una |el |la )?[a-z ]{3,40}',
    `(?:hay|tienen|tendran|habra|hubiera|tem|got|have|is there|any)(?: (?:algo de|algun|alguna|un|any|some|a|de|um))? (?:trabajo|trabajito|chamba|pega|empleo|laburo|camello|jale|job|jobs|work|emprego|trabalho|vaga|part[- ]time(?: [a-z]+)?|full[- ]time)(?! (?:orders?|in progress|pendiente|atrasado|que hacer|flow|cells?|stations?|instructions))`,
    '(?:futuros|proximos|future) (?:procesos|openings|positions|vacantes)',
    '(?:me consideren|considerarme|tomarme en cuenta|me tomen en cuenta|consider me|keep me in mind|tenganme en cuenta)',
    '(?:semblanza|trayectoria|perfil|experiencia|objetivo) profesional',
    '(?:cualquier|any|qualquer) (?:puesto|posicion|vacante|position|job|cosa en|area)',
    'sueldo (?:a tratar|a convenir|de)', 'a tratar', '(?:what|whats|what\'s) (?:it|the) pay',
    'cuanto (?:pagan|es el sueldo|ganaria|se gana)',
    'mi primer[ao]? (?:pega|trabajo|empleo|chamba|experiencia laboral)', 'acomodarme', 'de planta o por obra',
    'por obra o', 'cambiar de camiseta', 'crecer (?:con|en|dentro de) (?:una empresa|su empresa|ustedes)',
    'entrar a trabajar', 'take me on', 'put me to work', 'my first job', 'meu interesse (?:em|na) vaga',
    'disponibilidade (?:imediata|total|de horario)', 'escala \\d+x\\d+',
  ]),
  sign(2, 'what he has done', [
    '(?:trabaje|labore|maneje|trabalhei|i worked|worked|i drove|i ran|i programmed|i welded|opere)(?: [a-z0-9]+){0,4} (?:anos|years|meses|months|yrs)',
    '\\d+ (?:years|anos|yrs) (?:of|on|in|en|de|con|as|com) [a-z]+',
    '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) years (?:of|on|in) (?:tool|plc|welding|driving|robot|fanuc|maintenance|controls|sales)[a-z ]*',
    'estoy disponible', 'disponible (?:desde (?:ya|hoy|ahora)|de inmediato|para (?:empezar|comenzar|trabajar))',
    "i(?:'m| am) available", '(?:mi|my|meu) (?:github|portafolio|portfolio|linkedin|experiencia|experience)',
    '(?:secundaria|preparatoria|bachillerato|prepa|carrera|licenciatura) (?:terminada|trunca|concluida|completa)',
    '(?:acabo de|recien) (?:titularme|graduarme|egresar|terminar (?:la|mi) (?:carrera|prepa|licenciatura))',
    '(?:acaba de|recien) (?:terminar|egresar|titularse|graduarse)',
    '(?:moving|relocating|me mudo|regreso|vuelvo)(?: back)? (?:to|a)',
  ]),
  sign(1, 'hints: years', [
    '(?:anos|ano|years?|yrs)(?:\')? (?:de experiencia|of experience|experience|de experiencia|en el (?:ramo|rubro|giro|puesto)|manejando|trabajando|como|colocando|vendiendo|operando|driving|running|programming|as an?)',
    'experiencia (?:en|como|con|de|em|com)', 'experience (?:in|with|as)', '\\d+ anos', '\\d+ years',
  ]),
  sign(1, 'hints: licence, tools, papers', [
    'licencia (?:de (?:conducir|chofer)|a[1-5]|clase|tipo|federal|profesional|b|e)', 'cdl', 'cnh', 'cnv', 'brevete',
    'dc-3', 'carnet de', 'salud compatible', 'union card', 'journeyman', 'ingles y', 'ingles e', 'auto propio',
    'cuento con auto', 'libreta militar', 'antecedentes', 'certificad[oa] en',
    '(?:propia|mi|mis|own) (?:herramientas?|tools)', 'moto propria', 'carro propio', 'vehiculo propio',
    'certificaciones', 'pasaporte', 'tools',
  ]),
  sign(1, 'hints: words of hiring', [
    'recursos humanos', 'rrhh', 'area de rh', 'human resources',
    '(?:hr|talent)(?: (?:department|manager|team|acquisition|person))', 'reclutador(?:a|es)?', 'recruiter', 'sueldo',
    'salario', 'salary', 'vacantes?', 'vagas?', 'hiring', 'empleo', 'emprego', 'puesto', 'solicitud de empleo',
  ]),
  sign(1, 'hints: trade, shift, references', [
    `(?:soy|sou|i am|i'm|de|como|as an?|as)(?: (?:un|una|a|an))? ${TRADES}`,
    `${TRADES} (?:industrial|con|certificad[oa]|junior|senior|titulad[oa])`, 'mi perfil', 'my profile', 'referencias',
    'references', 'turno', 'full[- ]time', 'part[- ]time', 'medio tiempo', 'tiempo completo', 'remote',
    'trabajador[ao]', 'responsable y', 'hard worker', 'tengo familia', 'cabros', 'entrevista', 'interview',
  ]),
] // prettier-ignore

/** Title and company of who has no house to buy for. */
export const JOB_FIELDS: readonly Sign[] = [
  sign(2, 'no post at present', [
    'desemplead[oa]', 'en busqueda(?: activa)?(?: de (?:empleo|trabajo|nuevos retos|oportunidades))?',
    'busqueda activa', 'buscando (?:empleo|trabajo|nuevas oportunidades)', 'job seeker', 'open to work', 'unemployed',
    'recien egresad[oa]', 'egresad[oa]', 'recent graduate', 'graduate', 'por mi cuenta', 'independiente',
    'freelance', 'desempregado[a-z ]*', 'sin trabajo', 'retired [a-z]+', 'disponible', 'egresad[oa] [a-z]+',
    'recien titulad[oa]', 'candidat[oae]', 'applicant', 'postulante', 'aspirante', 'cesante', 'practicante',
    'residente', 'sin empleo', 'recem[- ]formad[oa]',
  ]),
] // prettier-ignore

/** The other way round: a house that hires, or cannot. */
export const HIRING: readonly Sign[] = [
  sign(3, 'a house that hires, or cannot', [
    '(?:our|nuestr[oa]s?|noss[oa]s?|my|mis?) (?:open(?:ings?| positions?)|vacantes?|vagas|practicantes?|becari[oa]s?|interns?|reclutador(?:a|es)?|new hires?|aprendices|residentes)',
    '(?:tenemos|have|had|with|tengo)(?: [a-z0-9]+){0,2} (?:vacantes|openings|open positions|unfilled|vagas)(?: (?:sin cubrir|we|that|on))',
    '(?:fill|cubrir|llenar|preencher|keep|retain|encontrar|conseguir|find|get|hire|contratar)(?: [a-z]+){0,3} (?:openings|positions|shifts|vacantes|plazas|welders|operators|technicians|soldadores|operadores|gente|people|workers|personal|bodies)',
    '(?:can\'t|cannot|cant|no podemos|no conseguimos|no encontramos|no logramos)(?: [a-z]+){0,2} (?:hire|find|staff|get|contratar|conseguir|encontrar)',
    '(?:somos|soy|i am|i\'m|trabajo en)(?: de| in| the)? (?:rh|rrhh|recursos humanos|hr|human resources)',
  ]),
] // prettier-ignore

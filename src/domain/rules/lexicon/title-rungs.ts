// Job titles by rung (judgement.md §1 `seniority`), es/pt and en, folded. Sources: the list of judgement.md; the
// titles of ISCO-08 major groups 1–9 as they are written in forms and signatures in Mexico, Chile, Peru,
// Colombia, Argentina, Brazil and the USA. Authored.

export type Rung = 'C_LEVEL' | 'DIRECTOR' | 'MANAGER' | 'TECHNICAL' | 'USER'

/**
 * A family of titles. Spanish and Portuguese name the rung first ("asistente de gerencia"), English last
 * ("plant manager assistant"): `head` says where the word that counts stands. A `helper` works for whoever
 * else the phrase names ("executive assistant to the CEO"); a `learner` is one whatever stands beside it
 * ("engineering intern"); a `profession` says what one studied and gives way to any post.
 */
export interface TitleFamily {
  readonly rung: Rung
  readonly head: 'first' | 'last'
  readonly sort: 'post' | 'helper' | 'learner' | 'profession'
  readonly words: readonly string[]
}

const TECH_OBJECT =
  '(?:sistemas|redes?|servidores|servicios de ti|bases? de datos|bd|ti|t\\.i\\.|tic|infra[a-z]*|plataformas?|nube|cloud|tecnologia|storage|respaldos?|aplicaciones|dados|linux|windows|office|o365|m365|microsoft|azure|aws|google|vmware|sap|erp|crm|oracle|sql|correo|veeam|active directory|telecom[a-z]*|seguridad (?:informatica|de la informacion))'

/** In the order in which they are tried at one place: longer titles that hold the word of another rung first. */
export const TITLE_FAMILIES: readonly TitleFamily[] = [
  { rung: 'USER', head: 'first', sort: 'learner', words: [
    'becari[oa]', 'practicante', 'estagiari[oa]', 'aprendiz', 'pasante', 'trainee', 'apprentice', 'interns?(?! (?:program|coordinator|manager))', 'co-?op (?:student|engineer)', 'residente profesional', 'menor aprendiz', 'jovem aprendiz', 'auxiliar practicante',
  ] },
  { rung: 'USER', head: 'first', sort: 'helper', words: [
    'asistentes?', 'assistentes?', 'auxiliar', 'ayudante', 'ajudante', 'secretari[oa]', 'asist\\.?', 'aux\\.', 'mano derecha', 'brazo derecho', 'secretary', 'receptionist', 'recepcionista', 'ea to', 'ea', '(?:executive|personal|administrative|admin|office|team|legal|research|project) assistants?', 'assistants?(?= to )',
  ] },
  { rung: 'DIRECTOR', head: 'first', sort: 'post', words: [
    '(?:sub|vice)[- ]?(?:director|diretor)(?:a|es|as)?', 'subdir\\.?', '(?:vice|vise)[- ]?president(?:e|a)?', 'vicepdte\\.?', 'vice[- ]?rector[a]?', 'v\\.?p\\.?', '[sea]\\.?v\\.?p\\.?', 'vps', 'decan[oa]', 'directiv[oa]', 'titular (?:del? )(?:la )?(?:area|unidad|departamento|direccion|oficina)', 'gerente pais', 'dean', 'vice[- ]principal', 'chief(?=\\s*$)', 'general counsel', 'chief of staff', '(?:sub)?direccion (?:comercial|administrativa|tecnica|medica|academica|juridica|financiera|de (?:operaciones|ti|sistemas|tecnologias?|finanzas|planta|compras|ventas|logistica|administracion|recursos humanos|proyectos|ingenieria))', 'head (?:of|for|de|da|do)', 'head(?=,)', 'head(?= -)', '(?:global|regional|group) head', 'subgerente general', '(?:deputy|assistant|asst\\.?|associate) (?:general manager|gm|ceo|superintendent of)',
  ] },
  { rung: 'MANAGER', head: 'last', sort: 'post', words: [
    'chief (?:engineer|accountant|nurse|pharmacist|architect|chemist|metallurgist|mechanic|electrician|technician|operator|pilot|maintenance engineer)', '(?:head|lead|charge) nurse', '(?:head|executive|sous) chef', 'head (?:engineer|mechanic|electrician|technician|brewer|baker|teacher|coach|grower|buyer)', '(?:crew|fire|police|section|shift) chief', 'shift boss', 'line lead', 'lead (?:hand|person|man|operator|clerk|buyer|planner|cook|driver|dispatcher|mechanic|welder|machinist|technician|tech|electrician|maintenance|cashier|picker|inspector)s?',
  ] },
  { rung: 'C_LEVEL', head: 'first', sort: 'post', words: [
    '(?:director|diretor)a?[- ](?:general|gral\\.?|geral|presidente|fundador[a]?)', '(?:director|diretor)a? (?:ejecutiv[oa]|executiv[oa])(?! d[eao])', 'dir\\.? (?:general|gral\\.?)', '(?:gerent[ea]|gte\\.?|gter\\.?|gcia\\.?)[- ](?:general|gral\\.?|geral|propietari[oa])', 'administrador[a]? (?:unic[oa]|general|geral)', 'duen[oa]s?(?! de casa)', 'dueni[oa]s?', 'dono', 'donos', 'dona(?= d[aoe]s? |\\s*(?:[.,;!\\n/|]|$))', 'propietari[oa]s?', 'proprietari[oa]s?', 'soci[oa]s?(?! (?:comercial|estrategic|tecnolog|de negocio|de canal|activ[oa] del club|numero))', 'president[ea]', 'pdte\\.?', '(?:co-?)?fundador[a]?s?', 'empresari[oa]s?', 'emprendedor[a]?', 'empreendedor[a]?', 'comerciante', 'representante legal', 'apoderad[oa](?: (?:legal|general))?', '(?<=^\\s*|[^a-z\\s]\\s*|notari[oa] |(?:el|la|soy) )titular', 'rector[a]?', 'alcalde(?:sa)?', 'agricultor[a]?', 'ganader[oa]', 'productor[a]?(?=\\s*$)', 'notari[oa](?: public[oa])?', 'productor[a]? (?:de|agricola|agropecuari[oa]|independiente)', 'locatari[oa]', 'franquiciatari[oa]', 'franquiciad[oa]', 'franquead[oa]', 'consejer[oa]s? delegad[oa]s?', 'miembro del consejo', 'direccion general', 'gerencia general', 'presidencia', 'arrendador[a]?', 'patron[a]',
  ] },
  { rung: 'C_LEVEL', head: 'last', sort: 'post', words: [
    'c\\.?[etifoms]\\.?o\\.?', 'ciso', 'c[dprs]o', 'chro', 'chief [a-z]+ (?:and [a-z]+ |[a-z]+ )?officer', 'chief (?:executive|technology|technical|information|financial|operating|operations|marketing|security|data|digital|product|revenue|people|medical|nursing|administrative|commercial|legal)', '(?<!product |process |service |data |budget |project |system |home |pet |car |business process |risk |asset )(?:co-?)?owners?', 'owner[-/ ]?operator', '(?:co-?)?founders?', 'president', "(?<=^\\s*|[,;/|(&.-]\\s*|(?:and|y|a|the|as|senior|managing|operating|venture|founding|equity|general|junior|name|law|audit|tax|one|of|co|i'm|im) )partners?(?! (?:account|success|development|sales|marketing|program|relations|enablement|alliances?|engineer|lead|director|manager))", 'managing (?:director|partner|member)', 'general manager', 'g\\.?m\\.?', 'proprietor', 'proprietress', 'entrepreneur', 'franchisee', 'landlord', 'farmer', 'rancher', 'chair(?:man|woman|person)', 'board member', 'executive director(?! of| for|,)', '(?<=^\\s*|school |founding )principal(?=\\s*(?:$|[,|/;]))', 'grower',
  ] },
  { rung: 'TECHNICAL', head: 'first', sort: 'post', words: [
    `administrador[a]? (?:de |do |da )?${TECH_OBJECT}`, '(?:admin|adm) de (?:sistemas|redes|servidores|ti)', '(?:systems?|network|database|it|server|servers|infrastructure|cloud|linux|windows|storage|backup|salesforce|application|security|sys|net|sap)[ -]?admin(?:istrator)?s?', 'sysadmin', 'product owner', 'scrum master', 'it guy', 'it gal', 'it person', 'it support', 'help ?desk', 'mesa de (?:ayuda|servicio)', 'soporte(?: tecnico| ti| it)?', 'suporte(?: tecnico)?', 'tecnic[oa] programador', 'asesor[a]? (?:de |en )?(?:ti|tecnic[oa]|tecnolog[a-z]*|sistemas|financier[oa]|legal|fiscal|independiente|extern[oa]|ambiental|de proyectos|estrategic[oa])', 'oficial de seguridad de la informacion', 'information security officer', 'prevencionista', 'brewmaster', 'data protection officer', 'compliance officer', 'oficial de cumplimiento',
  ] },
  { rung: 'USER', head: 'first', sort: 'post', words: [
    'community manager', '(?:sales|account|customer|marketing|business development|inside sales) (?:executive|rep|representative|associate)s?', 'programador[a]? de (?:produccion|la produccion|planta)', 'business partner', 'account exec', 'bdr', 'sdr',
  ] },
  { rung: 'MANAGER', head: 'first', sort: 'post', words: [
    'sub-? ?gerent[ea]', 'sub-? ?gte\\.?', 'sub-? ?jef[ea]', 'sub-? ?coordinador[a]?', 'sub-? ?encargad[oa]', 'contador[a]? (?:general|geral|en jefe)', 'gerent[ea]s?', 'gte\\.?a?', 'gter\\.?', 'jef[ea]', 'jef\\.', 'jefatura', '(?:sub)?gerencia', 'gcia\\.?', 'resp\\.', 'kam', 'bdm', 'coordinacion (?:de|administrativa|general|tecnica|academica)', 'chefe', 'coordinador[a]?', 'coordenador[a]?', 'coord\\.?', 'encargad[oa]', 'encarregad[oa]', 'enc\\. de', 'responsables?', 'responsavel', 'resp\\.? de', 'lider(?:esa|eza)?', 'supervisor[a]?', 'sup\\. de', 'superintendent[ea]', 'capataz', 'mayordomo', 'caporal', 'sobrestante', 'contralor[a]?', 'tesorer[oa]', 'tesoureir[oa]', 'administrador[a]?', 'admor[a]?\\.?', 'gestor[a]?(?! (?:de )?cobran)', 'regente', 'intendente', 'comandante', 'cabeza de', 'mando medio', 'maestr[oa] mayor', 'residente de obra', 'sindic[oa]', 'zelador[a]?', 'lead (?:de|del)', 'team lead', 'project leader',
  ] },
  { rung: 'DIRECTOR', head: 'first', sort: 'post', words: [
    '(?:director|diretor)(?:a|as)?', 'dtor[a]?\\.?', 'dir\\.', 'dir(?= (?:de|of|ti|it))', 'head(?=\\s*(?:$|[|/;]))', 'department (?:head|chair)',
  ] },
  { rung: 'MANAGER', head: 'last', sort: 'post', words: [
    'managers?', 'mgr\\.?', 'mngr\\.?', 'superintendent', 'supte?\\.?', 'spte\\.?', 'supv\\.?', 'spvr\\.?', 'lead(?!s| (?:generation|gen|time|engineer|architect|developer|technician|consultant|scientist|designer|programmer))', 'leader', 'foreman', 'forewoman', 'foreperson', 'coordinator', 'controller', 'comptroller', 'treasurer', '(?:hospital|clinic|practice|facility|plant|office|school|business|center|nursing home|church) administrator', 'administrator', '(?<![0-9] ?)pmo?', 'boss',
  ] },
  { rung: 'TECHNICAL', head: 'first', sort: 'profession', words: [
    'ingenier[oa]s?', 'engenheir[oa]s?', 'ing\\.?(?= (?:de|en|del|industrial|mecan|electr|electron|quimic|civil|biomedic|mecatron|sistemas|metalurg|ambiental|proces|senior|jr|sr|residente|preventa|agronom|comercial|aliment|informatic|calidad|mantenimiento|automat|planta|soporte|proyect|produccion|ventas))', 'desarrollador[a]?', 'desenvolvedor[a]?', 'programador[a]?', 'arquitect[oa]', 'arquitet[oa]', 'especialista', 'consultor(?:i?a)?', 'tecnic[oa]s?', 'tec\\.(?= )', 'tecnolog[oa]', 'quimic[oa]', 'cientific[oa]', 'cientista', 'investigador[a]?', 'pesquisador[a]?', 'electricista', 'eletricista', 'mecanic[oa]', 'mecatronic[oa]', 'instrumentista', 'soldador[a]?', 'profesional(?:es)?(?! independiente)', 'profissional', 'farmaceutic[oa]', 'doctor[a]?', 'medic[oa]', 'veterinari[oa]', 'odontolog[oa]', 'dentista', 'biolog[oa]', 'abogad[oa]', 'advogad[oa]', 'disenador[a]?', 'perit[oa]', 'topograf[oa]', 'geolog[oa]', 'agronom[oa]', 'enfermer[oa]', 'psicolog[oa]', 'nutriolog[oa]', 'nutricionista', 'archivista', 'bibliotecari[oa]', 'chef', 'informatic[oa]',
  ] },
  { rung: 'TECHNICAL', head: 'last', sort: 'profession', words: [
    'engineers?', 'engr\\.?', 'eng\\.?(?=\\s*(?:$|[,|/;).]))', 'dba', 'developer', 'programmer', 'architect', 'specialist', 'consultants?', 'advis[oe]r', 'technicians?', 'technologist', 'techs?', 'electrician', 'mechanic', 'millwright', 'machinist', 'welder', 'toolmaker', 'tool and die maker', 'scientist', 'chemist', 'metallurgist', 'metrologist', 'pharmacist', 'physician', 'dentist', 'veterinarian', 'nurse', 'lawyer', 'attorney', 'counsel', 'designer', 'devops', 'sre', 'researcher', 'geologist', 'biologist', 'curator', 'librarian', 'archivist', 'therapist', 'hygienist',
  ] },
  { rung: 'USER', head: 'first', sort: 'post', words: [
    'analistas?', 'ejecutiv[oa]s?', 'executiv[oa]s?', 'operador[a]?(?:es)?', 'operari[oa]', 'obrer[oa]', 'vendedor[a]?', 'asesor[a]?', 'agente', 'promotor[a]?', 'comprador[a]?', 'planificador[a]?', 'planeador[a]?', 'planner', 'cajer[oa]', 'almacenista', 'almacener[oa]', 'bodeguer[oa]', 'corredor[a]?', 'despachante', 'tenedor[a]? de libros', 'capturista', 'digitador[a]?', 'facturista', 'despachador[a]?', 'chofer', 'conductor[a]?', 'motorista', 'maquinista', 'montacarguista', 'representante', 'inspector[a]?', 'emplead[oa]', 'empregad[oa]', 'trabajador[a]?', 'colaborador[a]?', 'administrativ[oa](?=\\s*(?:$|[,.;|/\\n]|en |de |del ))', 'vigilante', 'guardia', 'meser[oa]', 'cociner[oa]', 'redactor[a]?', 'periodista', 'oficial', 'oficinista', 'escriturari[oa]', 'tramitador[a]?', 'mercaderista', 'reponedor[a]?', 'cobrador[a]?', 'telefonista', 'atendente', 'escrevente', 'adm\\.?',
  ] },
  { rung: 'USER', head: 'first', sort: 'profession', words: [
    'contador[a]?', 'contable', 'auditor[a]?', 'catedratic[oa]', 'docente', 'profesor[a]?', 'professor[a]?', 'maestr[oa]',
  ] },
  { rung: 'USER', head: 'last', sort: 'post', words: [
    'analysts?', 'assistants?', 'asst\\.?', 'clerk', 'executive', 'exec', 'operator', 'salesperson', 'salesman', 'saleswoman', 'representative', 'reps?', 'agent', 'buyer', 'scheduler', 'cashier', 'bookkeeper', 'accountant', 'auditor', 'dispatcher', 'driver', 'associate', 'estimator', 'teacher', 'instructor', 'employee', 'worker', 'paralegal', 'admin', 'officer', 'broker', 'journalist', 'expediter', 'merchandiser', 'laborer', 'assembler', 'packer', 'picker', 'volunteer', 'aide',
  ] },
] // prettier-ignore

/** One expression for all families: the number of the group that matched, less one, says which. */
export const TITLE_WORD = new RegExp(
  `(?<![a-z0-9])(?:${TITLE_FAMILIES.map(({ words }) => `(${words.join('|')})`).join('|')})(?![a-z0-9])`,
  'g',
)

/** Who studied, seeks or has left off working holds no post, whatever the same part of the phrase names. */
export const NO_POST =
  /(?<![a-z0-9])(?:desemplead[oa]|desempregad[oa]|unemployed|jubilad[oa]|aposentad[oa]|retired|pensionad[oa]|egresad[oa]|recem[- ]formad[oa]|graduad[oa]|graduates?(?= student|\s*(?:$|,))|graduando|aspirante|candidat[oea]|buscando|busco|en busca|en busqueda|looking for|seeking|open to work|disponible para|future|futur[oa]|no aplica|ninguno)(?![a-z0-9])/

/** From here on the phrase names studies, a past post or somebody else. */
export const NOT_HELD =
  /(?<![a-z0-9])(?:estudiantes?|students?|alumn[oa]s?|estudantes?|ex[- ][a-z]+|exgerente|exdirector[a]?|former(?:ly)?|antes|(?:hij|espos|sobrin|amig|client|herman|cunad|viud)[oae]s? del?|(?:son|daughter|wife|husband|friend|client|brother|sister|nephew|niece) of|cliente del?)(?![a-z0-9])/

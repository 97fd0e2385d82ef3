import { few, sign, type Sign } from '../need/kind-sign.ts'

// How somebody speaks who asks for homework, a thesis, a course. Authored, es/en/pt, folded.

const OWN =
  '(?:mi|mis|nuestr[oa]s?|my|our|meu|minha|noss[oa]s?|la|el|una|un|esta|este|a|an|the|uma?|su|her|his)'
const STUDENTS =
  '(?:estudiantes?|alumn[oa]s?|tesistas?|universitari[oa]s?|students?|undergrads?|undergraduates?|seniors|juniors|sophomores?|freshm[ae]n|phd (?:student|candidate)s?|grad students?|doctorand[oa]s?|mestrand[oa]s?|estudantes?|alun[oa]s?|egresante|bachiller|pasante de)'

export const STUDENT_SIGNS: readonly Sign[] = [
  sign(3, 'thesis, homework, class project', [
    '(?:mi|nuestra|la|una|de|su|hacer|haciendo|hago|escribo|escribiendo|terminando|defender|para) (?:tesis|tesina)(?! (?:de inversion|escaneadas|digitales))',
    '(?:my|our|a|the|his|her|master\'?s|masters|bachelor\'?s|phd|doctoral|mba|honors|for|undergraduate|senior) thesis',
    'dissertation', 'disertacion', 'dissertacao', 'monografia', 'tcc',
    'memoria de (?:titulo|titulacion|grado|pregrado)',
    'trabajo (?:de|final de|fin de) (?:titulo|titulacion|grado|master|carrera|curso|fin de grado)',
    'trabalho de (?:conclusao|faculdade|escola)',
    'proyecto (?:terminal|integrator|de titulo|de grado|de titulacion|integrador|escolar|universitario|academico|de clase|final de (?:la )?(?:carrera|grado|materia|maestria))',
    '(?:caso|tema|empresa|trabajo|ejercicio|proyecto|case|company|topic|project)(?: [a-z]+)? (?:que|we|i|que el profe)(?: (?:nos|me|le|el|la|was|were))* (?:asigno|asignaron|dejo|dejaron|encargo|encargaron|toco|dio el (?:profe|maestro|doctor)|passou|assigned|given)', '(?:paper|essay|report|assignment|project|presentation|tarea|ensayo|exposicion) (?:is |es |se )?(?:due|entrega|para entregar)', '(?:me|nos) toca(?:n)? (?:exponer|investigar|hacer una (?:exposicion|maqueta))', '(?:write|escribir|redactar|hacer)(?: [a-z]+){0,2} \\d+ (?:words|pages|palabras|paginas|cuartillas|hojas)', '(?:sustentacion|sustentar|defensa|defender|predefensa) (?:es|el|la|de|sera|final|mi|nuestr[oa])(?= )',
    'capstone', 'senior (?:design|project)(?: project| team)?', 'homework', 'term paper',
    'school (?:project|assignment|paper)', 'class (?:project|assignment|presentation)', 'science fair',
    'feria de ciencias', 'projeto (?:escolar|da faculdade|academico)', 'licao de casa', '(?:ayuda|ayudan|ayudar|ayudarme|ayudenme|help)(?: me)? (?:con|with|en) (?:mi|una|la|my) (?:tarea|trabajo escolar|homework|assignment)',
    '(?:trabalho|projeto|prova|seminario) (?:da|de|para a|pra|do) (?:faculdade|escola|disciplina|curso|aula|materia)',
    `${OWN} (?:final project|research paper|course(?: )?work|assignment) (?:for|in|at|on|is|due)`, 'tarea escolar',
    `${OWN} tarea (?:de|para|que|es|sobre|del) (?:la |el |mi )?(?:escuela|uni|universidad|clase|materia|colegio|prepa|maestr[oa]|profe[a-z]*|entreg|manana)`,
    'para (?:una|mi) tarea', 'de tarea', 'deberes',
  ]),
  sign(3, 'says that he studies', [
    `(?:soy|somos|sou|i am|i'm|we are|we're|im|as)(?: (?:un|una|unos|a|an|um|uma|two|three|four|five|dos|tres|cuatro|cinco|seis|\\d+|grupo de|equipo de|a group of|a team of|grupo|group of|team of|simples?|high school|college|university|engineering|graduate|grad|undergraduate|master'?s|doctoral|mba|final[- ]year|first[- ]year|second[- ]year|third[- ]year|fourth[- ]year|mechanical|mechatronics|industrial|phd|jov[ae]n(?:es)?)){0,3} ${STUDENTS}`,
    `(?:soy|somos|sou)(?: [a-z0-9]+){0,2} (?:companer[oa]s|colegas) (?:de|y|da) `,
    'estudio (?:la |el |en (?:la|el) (?:carrera|universidad|uni|tec|poli|politecnico|instituto|facultad)|ingenieria|licenciatura|logistica|administracion|comercio|mecatronica|negocios|sistemas|derecho|contabilidad|\\d)[a-z ]{0,30}',
    '(?:estoy|estamos|me encuentro) (?:estudiando|cursando|haciendo (?:mi|una|la|nuestra) (?:tesis|tesina|maestria|memoria|investigacion)|en (?:mi )?(?:\\d+[a-z]*|primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|ultimo) (?:semestre|ano|ciclo|cuatrimestre))',
    'cursando',
    '(?:de|en) (?:\\d+(?:o|ro|do|to|mo|vo|no)?|primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|ultimo) (?:semestre|ciclo|cuatrimestre|ano) (?:de|en|y)',
    '(?:i\'m|i am) (?:studying|majoring|enrolled|getting my|pursuing|working on my (?:degree|master|phd|thesis))',
    'estou (?:estudando|cursando|fazendo (?:meu|um trabalho|faculdade))', 'faco faculdade',
    'a (?:junior|senior|sophomore|freshman) (?:at|in|studying|majoring)',
    `(?:(?:para|for|pra)|(?:trabajo|tarea|proyecto|practica|examen|exposicion|actividad|trabalho|projeto|project|assignment) (?:final )?(?:de|da|do|for))(?: (?:una?|mi|my|our|nuestra|la|el|a|an|the|minha|uma?|esta|this)){1,2} (?:clase|class|course|materia|asignatura|escuela|uni|universidad|facultad|facu|prepa|prepa?ratoria|secundaria|bachillerato|school|college|university|degree|carrera|ramo|faculdade|escola|disciplina|aula|maestria|diplomado|posgrado|exposicion|expo de la)(?! (?:mundial|preferente|a|business|ejecutiv|de (?:equipo|producto)|necesit|requer|queremos|buscamos|y campus|completa))`,
  ]),
  sign(2, 'teacher, research, survey, visit', [
    `(?:mi|el|la|nuestr[oa]|al|del|my|our|the|meu|minha|o|a) (?:profe|profa|profesor(?:a)?|maestr[oa](?= (?:nos|me|de|pidio|dice|quiere|encargo|dejo))|docente|catedratic[oa]|sinodal(?:es)?|asesor(?:a)? (?:de tesis|academic[oa]|nos|me)|director(?:a)? de tesis|professor(?:a)?|teacher|instructor|advisor|thesis advisor|supervisor de tese|orientador(?:a)?)`,
    `(?:mi|la|una|esta|nuestra|otra) (?:materia|asignatura) (?:de|que|se)(?! prima)`,
    '(?:nos|me) (?:encarg(?:o|aron) (?:entrevistar|en la|de tarea|una tarea|un trabajo escolar)|dej(?:o|aron) (?:de tarea|un trabajo|una tarea|investigar)|pid(?:en|io|ieron) (?:entrevistar|una empresa|hacer un|investigar|visitar|de tarea))(?: (?:en (?:la )?(?:escuela|uni|clase)|de tarea|entrevistar))?',
    'the faculty', 'el profesorado', 'la catedra',
    'ejercicio academico', 'simulacion',
    '(?:mi|nuestra|my|our|minha|una|academic|doctoral|graduate|proyecto de|trabajo de) (?:investigacion|research|pesquisa)(?: (?:academica|escolar|universitaria|project|paper|study|de|sobre|on|is|sobre))',
    'academic (?:research|project|study|purposes?)',
    '(?:fines|uso|proposito|proyecto|trabajo|motivos?) (?:academicos?|escolar(?:es)?|educativos?|didacticos?|universitario)',
    '(?:my|a|mi|una|un|meu|minha) (?:master\'?s|masters|mba|phd|doctorate|doctorado|maestria|mestrado|doutorado|degree|major|licenciatura)(?: (?:program|thesis|degree|en|in|sobre|at|de))?',
    'para (?:no )?reprobar', 'calificacion final', 'subir (?:mi|la) calificacion', 'my grade', 'extra credit',
    'titularme', 'titulacion', 'graduarme', '(?:classroom|moodle|blackboard|canvas)(?= )', 'mis companer[oa]s',
    'my classmates', 'companeros de (?:clase|equipo|salon)',
    `(?:responder(?:ian|iam|nos|me)?|contestar(?:nos|me|ian)?|contesten|llenar(?:ian)?|answer|fill out|take|complete|participar en|apoyarnos con|apoyarme con|respondan)(?: [a-z]+){0,2} (?:encuesta|cuestionario|questionario|survey|questionnaire|preguntas|preguntitas|questions|entrevista|interview|formulario academico)`,
    `(?:entrevistar(?:los|las|lo|la|les)?|interview(?:ing)?)(?: (?:a|an|one|some|someone|somebody|con|with|of|de|your|su|sus|un|una|alguno|alguien|al|your|two|three)){0,4} (?:empresa|ingenier[oa]s?|experto|especialista|profesional|proveedor|gerente|engineers?|architects?|professional|expert|company|manager|encargad[oa]|alguien|your|sus?|companias?|employee)`,
    `(?:visita|recorrido|tour|visit|field trip|visitar|paseo)(?: [a-z]+){0,4} (?:alumn[oa]s|estudiantes|students|escolar|academic[oa]|grupo de|class|clase|guiad[oa]|kids|alunos)`,
    '(?:visitas?|practicas?) (?:escolar(?:es)?|academicas?|de estudios)',
    '(?:donat(?:e|ion|ed)|donar(?:nos|on|ian)?|donacion|discounted|muestra gratis|prestar(?:nos|ian)?)(?: [a-z]+){0,5} (?:students?|estudiantes|school|escuela|team|robotics club|club|universidad|class)',
  ]),
  sign(2, 'a case that is made up, nothing to buy', [
    '(?:made[- ]up|fictional|fictitious|hypothetical|imaginary|pretend|mock|fictici[oa]|hipotetic[oa]|inventad[oa]|simulad[oa]|imaginari[oa]) (?:company|business|client|customer|insurer|firm|plant|factory|empresa|cliente|compania|negocio|caso|aseguradora|planta|fabrica|[a-z]+)',
    '(?:not|nobody|no one|no|nadie|won\'t|wouldn\'t|nao)(?: [a-z]+){0,3} (?:buy|buying|purchase|comprar(?:ia)?|compra|compraria|contratar) (?:anything|nada|algo|really)',
    '(?:live|teaching|business|class|academic) case', '(?:present|presentar|analizar|analyze|apresentar) (?:a|an|un|uma?) (?:case|caso|operador|empresa real)', 'picked you guys', 'case (?:competition|study for)',
    'caso (?:practico|de estudio|de negocios)', 'estudio de caso', 'no sales involved', 'nothing to sell or buy',
  ]),
  sign(2, 'class, school and their people', [
    `(?:mis|my|our|nuestr[oa]s|meus|minha|a group of|grupo de|los|con|\\d{1,2}) (?:alumn[oa]s|estudiantes|students|alunos|pupils|kids|classmates|companer[oa]s de (?:clase|equipo|carrera|semestre)|class)(?! (?:y docentes|activos|inscritos|matriculados))`,
    '(?:my|our|the) (?:[a-z]+ )?(?:class|course|professor|instructor|teacher|school|semester|degree|cohort|classroom|lab partner)(?! (?:a |i |ii ))',
    '(?:supply chain|case|robotics|design|business plan|student|engineering|vex|first) competition',
    'concurso (?:escolar|estudiantil|de (?:robotica|ideas|emprendimiento))', 'hackathon',
    'proyecto (?:formativo|de aula|de semestre|de investigacion|academico|productivo)',
    'etapa (?:lectiva|productiva)',
    '(?:sustento|sustentar|sustentacion|exposicion|expongo|exponer|entrego el|reprobar|pasar la materia)(?= )',
    '(?:trabajo|projeto|trabalho|proyecto|ensayo|reporte|informe|investigacion|paper|report|essay|presentation)(?: final)? (?:de|da|del|para|for|en|sobre|escolar|academico)(?: (?:la|el|mi|una|the|my|our|a))? (?:escuela|universidad|uni|faculdade|facultad|materia|clase|carrera|maestria|school|class|college|course|prepa|curso|colegio|maestro|diplomado)',
    '(?:somos|soy|estoy|estamos|vengo) (?:de|en|del) (?:la |el )?(?:prepa|uni|universidad|tec|poli|escuela|facultad|secundaria|cecyt|conalep|colegio|liceo|cetis|\\d+[a-z]* semestre)(?: [a-z0-9]+)?',
    '(?:aprendiz|bachilleres|tesistas|pasantes|maestrante|maestria|doctorado|mestrado|mba|phd)', 'graduation project', '(?:no|do|em|en|en el|de) (?:primeiro|segundo|terceiro|quarto|quinto|ultimo|tercer|cuarto|primer) ano de', 'my group (?:has|needs|picked|chose|is)',  'mi tarea (?:de|sobre|es|para)', 'minha tarefa',
    '(?:i|we) teach', 'collecting responses', '(?:escrevendo|escribiendo|writing|redactando|preparando)(?: [a-z]+)? (?:artigo|articulo|paper|article|ensayo|essay|reporte|report)', '(?:dar(?:iam|ian|ia)|conceder(?:ian|iam)?|grant|would you do)(?: (?:nos|me|us))?(?: uma| una| an) (?:entrevista|interview)', 'pos-?graduac(?:ao|ion)', '(?:foda|mision y (?:la |su )?vision|swot|mission and vision)', '(?:me|nos) dejaron (?:investigar|hacer|entrevistar|visitar|buscar)', 'irb approved',
    '(?:for|para) (?:a|un|una|el|the) (?:study|estudio|relatorio|paper|articulo academico|reporte escolar)',
    '(?:academic|university|encuesta|estudio) (?:study|academic[ao]|universitari[ao])', 'levantamos una encuesta',
    'trabajo de la carrera', 'me lo (?:pidieron|dejaron|encargaron) en', 'diagnostico organizacional',
    'grado (?:decimo|once|sexto|quinto)',
    "(?:\\d+(?:th|st|nd|rd)|fourth|fifth|sixth|seventh|eighth|ninth|tenth) grade(?:r|rs)?", 'elementary school',
    'middle school', 'high school', 'community college class', 'fines academicos',
  ]),
  sign(1, 'hints: school', [
    'escuela', 'universidad', 'university', 'college', 'uni', 'faculdade', 'universidade', 'politecnico',
    'instituto tecnologico', 'prepa', 'preparatoria', 'secundaria', 'colegio', 'school', 'escola', 'facultad',
    'academia', 'sena', 'inacap', 'duoc', 'senati',
  ]),
  sign(1, 'hints: course and task', [
    'seminario', 'semestre', 'semester', 'carrera', 'clase', 'class', 'materia', 'asignatura', 'course', 'curso de', 'grado',
    'exposicion', 'aula', 'asignacion', 'assignment', 'tarea', 'investigacion', 'investigar', 'research', 'pesquisa',
    'academic[oa]s?', 'robotics (?:club|team)', 'first robotics', 'robotics class', 'ensayo', 'essay', 'documentar',
  ]),
  sign(1, 'hints: people of a school', [
    'alumn[oa]s?', 'estudiantes?', 'students?', 'estudantes?', 'alun[oa]s?', 'profesor(?:a)?', 'professor',
    'maestr[oa]', 'maestria', 'posgrado', 'capitulo (?:\\d|uno|dos|tres|cuatro|cinco)', 'tratad[oa]s? de (?:forma|manera) confidencial', 'confidencialidad', 'docente', 'teacher', 'instructor', 'companer[oa]s', 'kids', 'my daughter', 'my son',
  ]),
  sign(1, 'hints: survey, visit, hand-in', [
    'encuesta', 'survey', 'cuestionario', 'questionario', 'questionnaire',
    '(?:\\d+|unas|algunas|a few|some|ocho|cinco|diez|ten|five) (?:preguntas|preguntitas|questions|perguntas)',
    'entrevista', 'entrevistar', 'interview', 'due (?:tomorrow|monday|tuesday|wednesday|thursday|friday|next|on|by)',
    '(?:entrego|entregar|entrega|se entrega|lo entrego|exponer|expongo|sustento)(?: el| la| lo| en| manana| este)',
    'logo on (?:the|our)', 'visitar', 'tour', 'visita',
    'conocer (?:su|sus|tu) (?:planta|camara|instalaciones|centro|proceso|empresa)', 'bibliografia', 'sources',
    'fuentes', 'ejemplo de', 'formato de',
  ]),
  sign(1, 'hints: what is, history of', [
    '(?:que|what) (?:es|son|is|are|significa) (?:un |una |el |la |los |a |an |the )[a-z]+(?= (?:y|and|o|or)|[?,]|$)',
    '(?:su|your|la|sus) (?:mision|mission|vision(?! (?:system|inspection|artificial))|organigrama|historia|valores|foda|organizational chart|revenue|fleet size)',
    'diferencias? entre', 'difference between', '(?:explain|explicar|explicarme|explicarnos|explain how)',
    'cuanto gana', 'como funciona (?:un|una|el|la)', 'how (?:a|an|does a|do) [a-z]+ (?:works?|talks?|communicates?)',
    'ventajas y desventajas', 'stand for', 'the history of', 'need it for (?:tmrw|tomorrow|monday|school)',
    'como se (?:guarda|transportan?|hace|fabrica)(?: [a-z]+)?', 'anonim[oa]', 'donate', 'scrap parts',
    'old (?:controller|robot|equipment|parts)', 'give us for', 'planos', 'flujograma', 'plan de negocios',
    'business plan', 'emprendimiento', 'es solo para',
  ]),
] // prettier-ignore

/** Titles of who studies. */
export const STUDIES: readonly Sign[] = [
  sign(2, 'studies', [
    'estudiantes?(?: de [a-z0-9 ]+)?', 'student', 'alumn[oa]', 'tesista', 'estudante', 'alun[oa]', 'undergraduate',
    'undergrad', 'graduate student', '(?:phd|doctoral|master\'?s|msc|mba) (?:student|candidate)', 'universitari[oa]',
    'becari[oa] (?:conacyt|doctoral)', '(?:senior|junior|sophomore|freshman), [a-z ]+', 'pasante',
    'aprendiz(?: sena)?', 'sophomore', 'freshman', 'doctorand[oa]', 'doctorant[oa]', 'mestrand[oa]', 'maestrante',
  ]),
] // prettier-ignore
/** Titles of who studies or teaches. */
export const STUDENT_TITLES: readonly Sign[] = [
  ...STUDIES,
  sign(2, 'teaches', ['profesor(?:a)?(?: [a-z ]+)?', 'professor', 'teacher', 'docente', 'maestr[oa]']),
] // prettier-ignore
export const SCHOOLS: readonly Sign[] = [
  sign(1, 'a school', [
    'universidad', 'university', 'universidade',
    'instituto (?:tecnologico|politecnico|superior|de estudios|profesional)', 'institute of technology',
    'politecnic[oa]', 'tecnologico de', 'college', 'high school', 'escuela', 'school', 'colegio', 'cecyt', 'cetis',
    'cbtis', 'conalep', 'preparatoria', 'facultad', 'faculdade', 'inacap', 'duoc', 'senati', 'tecsup', 'itesm',
    'unam', 'ipn', 'uni', 'educacion(?: superior)?', 'education', 'higher education', 'educacao', 'etec', 'fatec',
    'senai',
  ]),
] // prettier-ignore

/** A school that buys is a buyer. */
export const SCHOOL_BUYS: readonly Sign[] = [
  sign(2, 'a school that buys', [
    `(?:nuestr[oa]s?|our|noss[oa]s?|la|el|the) (?:universidad|campus|instituto|colegio|escuela|school|university|college|district|rectoria|laboratorios?|lab|labs|centro de datos|data(?: )?center|alumnado|student body)(?: [a-z]+)? (?:necesit|requier|quier|busc|tiene|cuenta|needs?|wants?|has|is (?:looking|buying|replacing)|precisa)[a-z]*`,
    `(?:capacitar|capacitacion|formar|entrenar|train|training|equipar|equip|equipping|para uso de|cursos para)${few(3)} (?:a |de |para |of |for )?(?:nuestr[oa]s|our|noss[oa]s|los|sus|the) (?:estudiantes|alumn[oa]s|students|docentes|faculty|teachers|alunos)`,
  ]),
  sign(2, 'how many learn there', [
    '\\d[\\d.,]{2,12} (?:mil )?(?:alumn[oa]s|estudiantes|students|alunos|docentes)',
    '(?:compra|adquirir|adquisicion|licitacion|presupuesto|purchase|budget|rfp|grant|convenio)(?: [a-z]+){0,3} (?:universidad|campus|laboratorio|lab|school|district|escuela|institucional)?',
  ]),
] // prettier-ignore

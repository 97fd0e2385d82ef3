import { both, type LabelGuide, meaning } from './guide.ts'

/** What the lead wants and how soon. Examples are invented. */
export const NEED_GUIDE: readonly LabelGuide[] = [
  {
    label: 'kind',
    asks: both('¿Quién escribe: alguien que puede comprar?', 'Who writes: somebody who may buy?'),
    meanings: [
      meaning(
        'GENUINE',
        both('Cuenta una necesidad suya.', 'Tells of a need of their own.'),
        'Buscamos cambiar el almacenamiento de nuestra planta.',
        'We are [looking to replace] the storage at our plant.',
      ),
      meaning(
        'SUPPORT',
        both(
          'Ya es cliente y pide ayuda con lo que tiene.',
          'Already a customer, asks for help with what they have.',
        ),
        '[Somos clientes de ustedes] y [el respaldo que nos instalaron] marca error.',
        '[We are your customers] and [the backup you installed] for us shows an error.',
      ),
      meaning(
        'VENDOR',
        both('Quiere vendernos algo o ser socio.', 'Wants to sell to us or to be a partner.'),
        '[Ofrecemos] servicios de marketing digital para que su empresa consiga [más clientes].',
        '[We offer] digital marketing services that bring your company [more customers].',
      ),
      meaning(
        'JOB_SEEKER',
        both('Busca trabajo o prácticas.', 'Looks for a job or an internship.'),
        'Les [comparto mi CV para la vacante] de ingeniero.',
        'I am [sending my resume] for the engineer position.',
      ),
      meaning(
        'STUDENT',
        both('Pregunta por una tarea, una tesis o un curso.', 'Asks for homework, a thesis or a course.'),
        'Estoy haciendo [mi tesis] sobre respaldo de datos y quisiera entrevistarlos.',
        'I am writing [my thesis] about data backup and would like to [interview] you.',
      ),
      meaning(
        'SPAM',
        both('Publicidad, estafa, prueba o letras sin sentido.', 'Adverts, scams, tests or nonsense.'),
        '[asdf prueba asdf]',
        '[asdf test asdf]',
      ),
    ],
  },
  {
    label: 'serviceMatch',
    asks: both('¿Lo que necesita es lo que vendemos?', 'Is what they need what we sell?'),
    meanings: [
      meaning(
        'STRONG',
        both('De lleno en un servicio del perfil.', 'Squarely in a service of the profile.'),
        'Necesitamos [respaldo] de datos para nuestros servidores.',
        'We need data [backup] for our servers.',
      ),
      meaning(
        'PARTIAL',
        both('Cercano, o solo una parte.', 'Related, or only a part.'),
        'Busco un [disco duro] para mi laptop.',
        'I want a [hard drive] for my laptop.',
      ),
      meaning(
        'NONE',
        both('Una necesidad clara que no servimos.', 'A clear need that we do not serve.'),
        'Necesitamos [uniformes] para el personal de la tienda.',
        'We need [uniforms] for the staff of our store.',
      ),
      meaning(
        'UNKNOWN',
        both('No se entiende qué necesita.', 'No need can be read.'),
        'Me interesa que me contacten, gracias.',
        'I am interested, please contact me.',
      ),
    ],
  },
  {
    label: 'matchedServices',
    asks: both('¿Cuáles de nuestros servicios pide?', 'Which of our services are asked for?'),
    meanings: [
      meaning(
        'Respaldo de datos, Almacenamiento',
        both(
          'Los que nombra, con sus palabras o las nuestras.',
          'Those that are named, in their words or ours.',
        ),
        'Queremos [respaldo] de datos y más [almacenamiento].',
        'We want data [backup] and more [storage].',
      ),
    ],
  },
  {
    label: 'urgency',
    asks: both('¿Qué tan pronto lo necesita?', 'How soon do they need it?'),
    meanings: [
      meaning(
        'CRITICAL',
        both(
          'La operación se detuvo, se pierden datos, hay un ataque, o el plazo vence en 48 horas.',
          'Operations have stopped, data is being lost, an attack is under way, or the deadline is within 48 hours.',
        ),
        '[Se cayó] el servidor y la planta está parada.',
        'The server [is down] and the plant is stopped.',
      ),
      meaning(
        'HIGH',
        both('Pide que se actúe en unas dos semanas.', 'Asks for action within about two weeks.'),
        'Necesito la propuesta de respaldo [esta semana].',
        'I need the backup proposal [this week].',
      ),
      meaning(
        'MEDIUM',
        both('Un proyecto activo, a uno a seis meses.', 'An active project, one to six months away.'),
        'Vamos a renovar el respaldo [dentro de tres meses].',
        'We will renew our backup [in three months].',
      ),
      meaning(
        'LOW',
        both(
          'Explora, no dice cuándo, o niega la prisa: “no es urgente” cuenta como su contrario.',
          'Exploring, no time told, or hurry denied: “it is not urgent” counts as its opposite.',
        ),
        '[No es urgente], solo estamos viendo opciones de respaldo.',
        'It [is not urgent], we are just looking at backup options.',
      ),
    ],
  },
]

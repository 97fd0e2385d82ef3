import { both, type LabelGuide, meaning } from './guide.ts'

/** What sort of company asks, and for how much. Examples are invented. */
export const FIT_GUIDE: readonly LabelGuide[] = [
  {
    label: 'industryMatch',
    asks: both('¿Es de los sectores a los que vendemos?', 'Is it of the industries that we sell to?'),
    meanings: [
      meaning(
        'TARGET',
        both('Su sector está en el perfil.', 'Its industry is in the profile.'),
        { industry: '[Manufactura]' },
        { industry: '[Manufacturing]' },
      ),
      meaning(
        'ADJACENT',
        both('Un sector vecino.', 'An industry next to it.'),
        { industry: '[Logística]' },
        { industry: '[Logistics]' },
      ),
      meaning(
        'OFF',
        both('Otro sector.', 'Another industry.'),
        { industry: '[Agricultura]' },
        { industry: '[Agriculture]' },
      ),
      meaning(
        'UNKNOWN',
        both('No lo dice.', 'Not told.'),
        'Buscamos respaldo de datos.',
        'We need data backup.',
      ),
    ],
  },
  {
    label: 'companySize',
    asks: both('¿Qué tan grande es la empresa?', 'How large is the company?'),
    meanings: [
      meaning(
        'LARGE',
        both(
          'Más de 250 personas, o varias plantas o países.',
          'Over 250 people, or several plants or countries.',
        ),
        'Somos [600 empleados].',
        'We have [600 employees].',
      ),
      meaning(
        'MEDIUM',
        both('De 50 a 250 personas.', '50 to 250 people.'),
        'Somos [120 empleados].',
        'We have [120 employees].',
      ),
      meaning('SMALL', both('Menos de 50.', 'Under 50.'), 'Somos [8 empleados].', 'We have [8 employees].'),
      meaning(
        'UNKNOWN',
        both('No lo dice.', 'Not told.'),
        'Buscamos respaldo de datos.',
        'We need data backup.',
      ),
    ],
  },
  {
    label: 'dealSize',
    asks: both('¿De qué tamaño es la oportunidad?', 'How large is the deal?'),
    meanings: [
      meaning(
        'HIGH',
        both(
          'Varias sedes, toda la empresa, varios años.',
          'Several sites, the whole company, several years.',
        ),
        'Necesitamos respaldo de datos para [toda la empresa]: [12 plantas].',
        'We need data backup for the [whole company]: [12 plants].',
      ),
      meaning(
        'MEDIUM',
        both('Un área o un sistema.', 'One area or one system.'),
        'Necesitamos respaldo de datos para el área de contabilidad.',
        'We need data backup for our accounting department.',
      ),
      meaning(
        'LOW',
        both('Un equipo, una licencia.', 'A device, a licence.'),
        'Busco [un disco] duro para mi laptop.',
        'I want [a hard drive] for my [laptop].',
      ),
      meaning(
        'UNKNOWN',
        both('Sin una necesidad no se puede saber.', 'Without a need it cannot be known.'),
        'Me interesa que me contacten, gracias.',
        'I am interested, please contact me.',
      ),
    ],
  },
  {
    label: 'complexity',
    asks: both('¿Qué tan difícil es lo que pide?', 'How difficult is what they ask for?'),
    meanings: [
      meaning(
        'HIGH',
        both(
          'Migraciones, nube híbrida, varias sedes, normas.',
          'Migrations, hybrid cloud, several sites, regulation.',
        ),
        'Queremos migrar el respaldo de datos de cinco plantas a una [nube híbrida].',
        'We want to migrate the data backup of five plants to a [hybrid cloud].',
      ),
      meaning(
        'MEDIUM',
        both('Un proyecto con su instalación.', 'A project with its installation.'),
        'Necesitamos respaldo de datos para el área de contabilidad.',
        'We need data backup for our accounting department.',
      ),
      meaning(
        'LOW',
        both('Se compra y se conecta.', 'Buy it and plug it in.'),
        'Busco [un disco] duro para mi [laptop].',
        'I want a hard drive for [my laptop].',
      ),
      meaning(
        'UNKNOWN',
        both('Sin una necesidad no se puede saber.', 'Without a need it cannot be known.'),
        'Me interesa que me contacten, gracias.',
        'I am interested, please contact me.',
      ),
    ],
  },
]

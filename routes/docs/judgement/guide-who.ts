import { both, type LabelGuide, meaning } from './guide.ts'

/** Who writes, and what part they play. Examples are invented. */
export const WHO_GUIDE: readonly LabelGuide[] = [
  {
    label: 'seniority',
    asks: both('¿Qué puesto tiene?', 'What position do they hold?'),
    meanings: [
      meaning(
        'C_LEVEL',
        both(
          'Dueño, socio, dirección general, CEO, CTO, CFO…',
          'Owner, partner, CEO, CTO, CFO, managing director …',
        ),
        { jobTitle: '[Directora General]' },
        { jobTitle: '[Chief Executive Officer]' },
      ),
      meaning(
        'DIRECTOR',
        both('Dirección de un área, vicepresidencia.', 'Director of an area, VP, head of.'),
        { jobTitle: '[Directora] de Operaciones' },
        { jobTitle: '[VP] of Operations' },
      ),
      meaning(
        'MANAGER',
        both('Gerencia, jefatura, coordinación.', 'Manager, lead, coordinator.'),
        { jobTitle: '[Gerente] de Sistemas' },
        { jobTitle: 'IT [Manager]' },
      ),
      meaning(
        'TECHNICAL',
        both(
          'Ingeniería, desarrollo, soporte, consultoría.',
          'Engineer, developer, administrator, consultant.',
        ),
        { jobTitle: '[Ingeniero] de infraestructura' },
        { jobTitle: 'Systems [Engineer]' },
      ),
      meaning(
        'USER',
        both('Análisis, asistencia, auxiliares, ejecutivos de cuenta.', 'Analyst, assistant, clerk, intern.'),
        { jobTitle: '[Auxiliar] de compras' },
        { jobTitle: 'Purchasing [Assistant]' },
      ),
      meaning(
        'UNKNOWN',
        both(
          'No lo dice; el puesto de otra persona no cuenta.',
          'Not told; somebody else’s title does not count.',
        ),
        'Mi director me pidió buscar opciones de respaldo.',
        'My CTO asked me to look for backup options.',
      ),
    ],
  },
  {
    label: 'roleType',
    asks: both('¿Qué papel tiene en esta compra?', 'What part do they play in this purchase?'),
    meanings: [
      meaning(
        'TECH_DECISION_MAKER',
        both('Dirige un área técnica.', 'Leads a technical area.'),
        { jobTitle: '[Director] de TI' },
        { jobTitle: '[Chief Technology Officer]' },
      ),
      meaning(
        'BUSINESS_DECISION_MAKER',
        both('Dirige otra área, o la empresa.', 'Leads another area, or the company.'),
        { jobTitle: '[Directora] de Finanzas' },
        { jobTitle: '[Chief Financial Officer]' },
      ),
      meaning(
        'INFLUENCER',
        both('Técnico, o jefe de otra área.', 'Technical staff, or a manager of another area.'),
        { jobTitle: '[Ingeniero] de infraestructura' },
        { jobTitle: 'Systems [Engineer]' },
      ),
      meaning(
        'USER',
        both('Lo usaría, no lo decide.', 'Would use it, does not decide.'),
        { jobTitle: '[Auxiliar] de compras' },
        { jobTitle: 'Purchasing [Assistant]' },
      ),
      meaning(
        'UNKNOWN',
        both('No se sabe.', 'Not known.'),
        'Buscamos respaldo de datos.',
        'We need data backup.',
      ),
    ],
  },
  {
    label: 'decisionPower',
    asks: both('¿Puede decidir la compra?', 'Can they decide the purchase?'),
    meanings: [
      meaning(
        'HIGH',
        both(
          'Lo dice, o dirige. Sus palabras ganan al puesto.',
          'Says so, or leads. Words win over the title.',
        ),
        { jobTitle: 'Ingeniero de soporte', description: '[Yo autorizo] el presupuesto de este proyecto.' },
        { jobTitle: 'Support Engineer', description: '[I approve] the budget for this project.' },
      ),
      meaning(
        'MEDIUM',
        both('Gerencia: pesa en la decisión.', 'A manager: has a say in it.'),
        { jobTitle: '[Gerente] de Sistemas' },
        { jobTitle: 'IT [Manager]' },
      ),
      meaning(
        'LOW',
        both(
          'No decide, o necesita el sí de alguien: baja un escalón.',
          'Does not decide, or needs a yes: one step down.',
        ),
        { jobTitle: 'Gerente de Sistemas', description: 'Tengo que [pedir autorización a mi director].' },
        { jobTitle: 'IT Manager', description: 'My director [has to approve] it.' },
      ),
      meaning(
        'UNKNOWN',
        both('No se sabe.', 'Not known.'),
        'Buscamos respaldo de datos.',
        'We need data backup.',
      ),
    ],
  },
]

import { both, type LabelGuide, meaning } from './guide.ts'

/** How well the data holds: decided by code. Examples are invented. */
export const DATA_GUIDE: readonly LabelGuide[] = [
  {
    label: 'emailType',
    asks: both(
      '¿De qué tipo es su correo? (lo decide código)',
      'What sort of e-mail is it? (decided by code)',
    ),
    meanings: [
      meaning('CORPORATE', both('De una empresa.', 'Of a company.'), { email: '[ana@molinosur.example]' }),
      meaning('FREE', both('De un servicio gratuito.', 'Of a free service.'), {
        email: '[ana.molinosur@gmail.com]',
      }),
      meaning('DISPOSABLE', both('De usar y tirar.', 'Of the throw-away sort.'), {
        email: '[ana@mailinator.com]',
      }),
      meaning('INVALID', both('Mal escrito.', 'Mistyped.'), { email: '[ana arroba molinosur]' }),
      meaning(
        'MISSING',
        both('No lo dejó.', 'Not given.'),
        'Buscamos respaldo de datos.',
        'We need data backup.',
      ),
    ],
  },
  {
    label: 'dataQuality',
    asks: both(
      '¿Están el contacto, la empresa y una descripción que diga algo? (lo decide código)',
      'Are contact, company and a telling description there? (decided by code)',
    ),
    meanings: [
      meaning(
        'GOOD',
        both('Nada falta, y los datos se corresponden.', 'Nothing is missing, and the data agree.'),
        {
          email: 'ana@molinosur.example',
          companyName: 'Molinosur',
          description: 'Necesitamos respaldo de datos para dos servidores.',
        },
        {
          email: 'ana@molinosur.example',
          companyName: 'Molinosur',
          description: 'We need data backup for two of our servers.',
        },
      ),
      meaning(
        'REVIEW',
        both('Falta una cosa, o algo no cuadra.', 'One thing is missing, or something does not agree.'),
        {
          email: 'ana.molinosur@gmail.com',
          description: 'Necesitamos respaldo de datos para dos servidores.',
        },
        { email: 'ana.molinosur@gmail.com', description: 'We need data backup for two of our servers.' },
      ),
      meaning('POOR', both('Faltan dos o tres.', 'Two or three are missing.'), 'info', 'info'),
    ],
  },
]

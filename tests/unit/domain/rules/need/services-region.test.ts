import { describe, expect, it } from 'vitest'
import { AUTOMATION, COLD, servicesIn, STORAGE } from './services-reading.ts'

const matchOf = (...read: Parameters<typeof servicesIn>) => servicesIn(...read).serviceMatch.value

describe('a profile that says where it serves', () => {
  it.each([
    ['Necesitamos transporte refrigerado de Guadalajara a Monterrey.', null],
    ['Buscamos cámara de frío para 200 pallets.', 'Quito, Ecuador'],
    ['Precisamos de transporte refrigerado.', 'Curitiba, PR'],
  ])('serves nowhere else: %s (%s)', (description, location) =>
    expect(matchOf(description, COLD, location)).toBe('NONE'),
  )

  it.each([
    ['Compramos salmão em Puerto Montt e precisamos de um caminhão frigorífico até Santiago.', 'São Paulo'],
    [
      'Our buyer in Miami wants them cooled; we need 100 positions of cold storage near Santiago.',
      'Miami, FL',
    ],
    ['Necesitamos transporte refrigerado de Ica al Callao.', 'Guayaquil, Ecuador'],
  ])('goes by where the work is, not by where the writer sits: %s', (description, location) =>
    expect(matchOf(description, COLD, location)).toBe('STRONG'),
  )

  it.each([
    ['Two welding robots for the Joliet plant; our headquarters is in Atlanta.', null, 'STRONG'],
    ['We want to replace the SCADA at our Atlanta plant.', 'Toledo, OH', 'NONE'],
    ['Need a palletizing robot.', 'Lima, OH', 'STRONG'],
    ['Need a palletizing robot.', 'Lima, Perú', 'NONE'],
    ['Need a palletizing robot.', 'Joinville, SC', 'NONE'],
    ['Saw your robots at the show in Las Vegas. Want one like it.', 'Akron, OH', 'STRONG'],
    ['Bought a used line from Italy, need its PLC changed.', 'Flint, MI', 'STRONG'],
  ])('tells towns of one name apart and head offices from plants: %s (%s)', (description, location, match) =>
    expect(matchOf(description, AUTOMATION, location)).toBe(match),
  )

  it('says nothing of a place when the profile names none', () =>
    expect(matchOf('Necesitamos respaldo de datos.', STORAGE, 'Córdoba, Argentina')).toBe('STRONG'))

  it('quotes the place that decides', () => {
    const { serviceMatch } = servicesIn('Necesitamos transporte refrigerado de Cali a Bogotá.', COLD)
    expect(serviceMatch.evidence.map(({ quote }) => quote)).toEqual(['Cali'])
  })
})

import { describe, expect, it } from 'vitest'
import { AUTOMATION, COLD, FALCONRY, lineOf, MARKETING, servicesIn, STORAGE } from './services-reading.ts'

describe('a need asked for by name is met squarely by the service of that name', () => {
  it.each([
    [
      STORAGE,
      'Queremos contratar copias de seguridad administradas para 25 equipos.',
      'STRONG: Respaldo de datos',
    ],
    [STORAGE, 'Need an all-flash array to replace an aging EqualLogic.', 'STRONG: Almacenamiento'],
    [STORAGE, 'Precisamos de um NAS novo para os projetos da engenharia.', 'STRONG: Almacenamiento'],
    [
      STORAGE,
      'Requiero ingeniero que instale y configure 3 nodos Nutanix.',
      'STRONG: Implementación de tecnologías',
    ],
    [
      STORAGE,
      'We need an outside opinion on our IT roadmap before the merger closes.',
      'STRONG: Consultoría estratégica',
    ],
    [
      COLD,
      '¿Llevan arándanos de Trujillo a Paita? Unos 12 viajes semanales.',
      'STRONG: Transporte refrigerado',
    ],
    [COLD, 'Necesitamos data loggers de un solo uso para 200 embarques.', 'STRONG: Monitoreo de temperatura'],
    [
      AUTOMATION,
      'Looking for somebody to convert our RSLogix 500 programs.',
      'STRONG: PLC and SCADA modernization',
    ],
    [
      AUTOMATION,
      'We want a cobot on case packing, any experience with bakery?',
      'STRONG: Robotic cell integration',
    ],
  ])('%#: %s', (company, description, line) => expect(lineOf(servicesIn(description, company))).toBe(line))
})

describe('a need told by its trouble is read without its name', () => {
  it.each([
    [STORAGE, 'Un empleado despedido borró carpetas completas antes de irse.', 'STRONG: Respaldo de datos'],
    [
      STORAGE,
      'Amanecimos con todos los archivos cifrados y una nota que pide dinero.',
      'STRONG: Respaldo de datos',
    ],
    [
      STORAGE,
      'o volume do servidor de arquivos está em 98% e não dá mais pra salvar nada',
      'STRONG: Almacenamiento',
    ],
    [COLD, 'El flete que usamos llega siempre con la fruta tibia.', 'STRONG: Transporte refrigerado'],
    [
      COLD,
      'Falló la planta de frío y hay que sacar todo el congelado. ¿Tienen dónde recibirlo?',
      'STRONG: Almacenaje en frío',
    ],
    [
      AUTOMATION,
      "We've got six people stacking bags by hand all day and can't keep anybody.",
      'STRONG: Robotic cell integration',
    ],
    [
      AUTOMATION,
      "Can't buy cards for our old controllers anymore except on eBay.",
      'STRONG: PLC and SCADA modernization',
    ],
    [
      AUTOMATION,
      'Customer sent back 3,000 parts with the clip missing.',
      'STRONG: Machine vision inspection',
    ],
    [
      AUTOMATION,
      'Bearings keep going out on the dryer fans without warning.',
      'STRONG: Predictive maintenance',
    ],
  ])('%#: %s', (company, description, line) => expect(lineOf(servicesIn(description, company))).toBe(line))
})

describe('several words that prove nothing alone tell a need together', () => {
  it.each([
    [
      AUTOMATION,
      "Motor on the grinder runs hot and hums. We'd like to find out why before it quits.",
      'STRONG: Predictive maintenance',
    ],
    [
      COLD,
      'quiero q me llegue un mensaje al celular si se apaga el congelador de noche',
      'STRONG: Monitoreo de temperatura',
    ],
  ])('%#: %s', (company, description, line) => expect(lineOf(servicesIn(description, company))).toBe(line))
})

describe('what is asked for decides, not what is spoken of', () => {
  it.each([
    [
      STORAGE,
      'La licencia del ERP la ve otro. Lo que urge es respaldar la base antes de que truene.',
      'STRONG: Respaldo de datos',
    ],
    [STORAGE, 'No necesitamos servidores ni respaldo; buscamos 40 laptops.', 'NONE'],
    [STORAGE, 'El respaldo ya lo resolvimos el año pasado. Ahora queremos una tienda en línea.', 'NONE'],
    [
      COLD,
      'No busco transporte, camiones tengo. Requiero guardar 60 pallets de helado.',
      'STRONG: Almacenaje en frío',
    ],
    [
      AUTOMATION,
      'Not interested in robots. Our oven needs a PLC retrofit.',
      'STRONG: PLC and SCADA modernization',
    ],
    [STORAGE, '¿No manejan cabinas de discos?', 'STRONG: Almacenamiento'],
  ])('%#: %s', (company, description, line) => expect(lineOf(servicesIn(description, company))).toBe(line))
})

describe('a clear need of another trade is none of ours', () => {
  it.each([
    [STORAGE, 'Cotización de cámaras de seguridad para tres sucursales.'],
    [STORAGE, 'Quiero cambiar el conmutador, las llamadas se cortan.'],
    [STORAGE, 'Requerimos implementar un ERP en cinco sucursales.'],
    [COLD, 'Necesito llevar cemento de Arequipa a Tacna, carga seca.'],
    [COLD, 'Se quemó el compresor, busco un técnico que repare la cámara.'],
    [COLD, 'Necesito instalar una cámara frigorífica en mi carnicería.'],
    [AUTOMATION, 'Looking for a website redesign and an SEO agency.'],
    [MARKETING, 'Busco contador para mi declaración anual.'],
    [AUTOMATION, 'We need to buy 40 tons of hot rolled coil a month.'],
  ])('%#: %s', (company, description) => expect(lineOf(servicesIn(description, company))).toBe('NONE'))
})

describe('no need can be read where none is told', () => {
  it.each([
    'Hola, me interesa conocer más de sus servicios.',
    'Please send me your price list.',
    'como le dije por telefono, quedo en espera',
    'Boa tarde, gostaria de receber mais informações.',
    'Quisiéramos explorar sinergias de valor con aliados.',
    'Me urge hablar con alguien de ventas.',
  ])('%s', (description) => expect(lineOf(servicesIn(description, STORAGE))).toBe('UNKNOWN'))
})

describe('a part of what we do, or a thing of a home, matches in part', () => {
  it.each([
    [STORAGE, '¿venden discos duros para guardar mis peliculas? es para mi casa', 'PARTIAL: Almacenamiento'],
    [AUTOMATION, 'Looking for training for our techs on Ignition.', 'PARTIAL: PLC and SCADA modernization'],
    [
      STORAGE,
      'Queremos renovar el conmutador y, si también lo hacen, un NAS pequeño.',
      'PARTIAL: Almacenamiento',
    ],
  ])('%#: %s', (company, description, line) => expect(lineOf(servicesIn(description, company))).toBe(line))

  it('reads a business run at home as a business', () =>
    expect(
      lineOf(servicesIn('Vendemos pasteles, los guardo en mi casa y quiero rentar espacio congelado.', COLD)),
    ).toBe('STRONG: Almacenaje en frío'))
})

describe('any trade', () => {
  it.each([
    [MARKETING, 'Queremos aparecer en Google cuando alguien busca dentista.', 'STRONG: Posicionamiento SEO'],
    [MARKETING, 'Se fue la chica que publicaba en Instagram.', 'STRONG: Redes sociales'],
    [FALCONRY, '¿Hacen cetrería en puertos?', 'STRONG: Cetrería industrial'],
  ])('%#: %s', (company, description, line) => expect(lineOf(servicesIn(description, company))).toBe(line))
})

describe('what proves the need', () => {
  it('quotes the thing asked for, not the sentence', () => {
    const { matchedServices } = servicesIn('Buenos días. Necesitamos un NAS para el despacho.', STORAGE)
    expect(matchedServices.evidence.map(({ quote }) => quote)).toEqual(['un NAS'])
  })

  it('quotes the need of another trade too', () => {
    const { serviceMatch } = servicesIn('Quiero una tienda en línea.', STORAGE)
    expect(serviceMatch.evidence.map(({ quote }) => quote)).toEqual(['tienda en línea'])
  })

  it('reads what a customer’s customer demands when the writer’s own words name nothing', () =>
    expect(
      lineOf(servicesIn('Nos llegó esto:\n> Deberán demostrar respaldos inmutables.\n¿Qué opinan?', STORAGE)),
    ).toBe('STRONG: Respaldo de datos'))
})

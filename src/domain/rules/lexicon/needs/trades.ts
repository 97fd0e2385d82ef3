import type { Need } from './need.ts'

// Trades that sell to firms and that no other list knows, by SCIAN/NAICS 3–4 digits (23, 42, 48, 53, 54, 56, 61, 62,
// 71, 81): only how they are named, since a profile's own words tell the rest. Authored, es, en and pt.
export const TRADE_NEEDS = {
  craneRental: {
    named: `renta de grua*, grua* telescopica*, grua titan, servicio de grua*, alquiler de grua*, izaje*, crane rental, mobile crane*, crane service*, rigging service*, riggers, maniobras de izaje, guindaste*, locacao de guindaste*`,
  },
  scaffolding: {
    named: `andamio*, scaffold*, andaime*, plataforma* elevadora*, plataformas de elevacion, boom lift*, scissor lift*, manlift*`,
  },
  earthmoving: {
    named: `movimiento* de tierra*, excavadora*, retroexcavadora*, backhoe*, excavator*, bulldozer*, motoniveladora*, terraplenagem, terraplanagem, earthmoving, earthwork*, dragado, dredging, demolicion*, demolition, demolicao`,
  },
  paving: {
    named: `pavimentac*, repaviment*, bacheo, carpeta asfaltica, mezcla asfaltica, asphalt paving, sealcoat*, parking lot striping, construir ... camino*, construccion de camino*`,
  },
  surveying: {
    named: `levantamiento* topografico*, topograf*, land survey*, surveyor*, fotogrametr*, batimetr*, bathymetr*, ortomosaic*, curvas de nivel, plano de lotificacion, agrimens*, levantamento topografico, geodesia`,
  },
  soilStudies: {
    named: `mecanica de suelos, estudio* de suelo*, geotecn*, geotechnic*, soil boring*, sondagem`,
  },
  architecture: {
    named: `despacho de arquitectos, proyecto arquitectonico, architectural design, anteproyecto arquitectonico, interior design*, interiorismo, diseno de interiores, projeto arquitetonico`,
  },
  glazing: {
    named: `canceleria, vidrieria, vidrios templados, cristal templado, fachada* de vidrio, glazing, storefront glass, esquadrias, ventaneria, replace ... windows`,
  },
  industrialPainting: {
    named: `pintura industrial, pintura de naves, pintar la nave, pintar ... fachada, sandblast*, industrial painting, painting contractor*, recubrimiento* anticorrosivo*, pintores`,
  },
  doorsAndLocks: {
    named: `cerrajer*, locksmith*, chaveiro*, puerta* automatica*, automatic door*, porton* automatico*, portones electricos, cortina* metalica*, torniquete*, turnstile*, dock leveler*, rampa* niveladora*, loading dock*`,
  },
  signage: {
    named: `letrero*, rotulacion, rotulos luminosos, anuncio* luminoso*, anuncios espectaculares, senaletica corporativa, signage, channel letters, sign shop, letreiros, fachada luminosa, letras corporeas, vehicle wrap*`,
  },
  pools: {
    named: `alberca*, piscina*, swimming pool*, pool service, pool maintenance, quimicos para alberca`,
  },
  laundry: {
    named: `lavanderia industrial, servicio de lavanderia, linen service, linen rental, laundry service, renta de blancos, lavado de uniformes, lavado de sabanas, tintoreria, dry clean*, carpet cleaning, steam clean*, lavado de alfombras`,
  },
  wellDrilling: {
    named: `perfor* ... pozo*, pozo profundo, pozos profundos, well drilling, drill ... well, poco artesiano, bomba* sumergible*`,
  },
  boilers: { named: `caldera*, caldeira*, boiler*, quemador* industrial*` },
  pumps: {
    named: `bombas de agua, equipo* de bombeo, bombas centrifugas, pump repair, booster pump*, hidroneumatico*, bombas de presion`,
  },
  compressedAir: {
    named: `compresor* de aire, aire comprimido, air compressor*, compressed air, ar comprimido`,
  },
  hydraulics: {
    named: `hidraulica industrial, cilindro* hidraulico*, unidad hidraulica, hydraulic cylinder*, hydraulic repair, neumatica industrial`,
  },
  motorRepair: {
    named: `embobinado*, rebobinado de motores, reparacion de motores, motor rewind*, rodamientos, baleros`,
  },
  industrialGases: {
    named: `gases industriales, oxigeno medicinal, oxigeno industrial, industrial gas*, nitrogeno liquido, gas lp, tanque estacionario, gas natural, propane delivery`,
  },
  fuelSupply: {
    named: `suministro de diesel, diesel a granel, combustible a granel, suministro de combustible, fuel delivery, bulk diesel, lubricante* industrial*, aceite lubricante, posto de combustivel`,
  },
  chemicals: {
    named: `productos quimicos, quimicos industriales, chemical supplier*, insumos quimicos, sosa caustica, acido sulfurico, solventes, produtos quimicos`,
  },
  tyres: {
    named: `llantas para, llantas de camion, llantas nuevas, truck tires, tire service, neumaticos para, pneus para, recapad*, renovado de llantas`,
  },
  vehicleRepair: {
    named: `taller de diesel, mantenimiento de flotilla*, mantenimiento de flota, reparacion de camiones, truck repair, fleet maintenance, mecanica automotriz, hojalateria, body shop`,
  },
  vehicleRental: {
    named: `renta de camioneta*, renta de auto*, rentar ... camioneta*, arrend* ... camioneta*, arriendo de camioneta*, alquiler de camioneta*, car rental, vehicle leasing, truck rental, arrendamiento de vehiculos, arrendamiento vehicular, aluguel de carros, locacao de veiculos`,
  },
  staffTransport: {
    named: `transporte de personal, transporte de empleados, transporte de trabajadores, employee shuttle*, shuttle service, charter bus*, fretamento, transporte escolar, buses para personal`,
  },
  forklifts: {
    named: `montacargas, forklift*, empilhadeira*, autoelevador*, patin* hidraulico*, lift truck*`,
  },
  labTesting: {
    named: `analisis de laboratorio, laboratorio acreditado, ensayos de laboratorio, analisis microbiologico*, lab testing, testing laboratory, ensaios laboratoriais, ensayos no destructivos, nondestructive testing, analisis de alimentos`,
  },
  environmental: {
    named: `consultoria ambiental, manifestacion de impacto ambiental, impacto ambiental, estudio* ambiental*, licencia ambiental, environmental consult*, environmental assessment, phase 1 esa, remediacion de suelo*, soil remediation, huella de carbono, carbon footprint, licenciamento ambiental, stack test*`,
  },
  drones: {
    named: `comprar ... dron, comprar ... drone, comprar ... drones, drone* dji, dji, curso de piloto, piloto de dron*, drone pilot*`,
  },
  languageCourses: {
    named: `clases de ingles, curso* de ingles, ingles para empresas, ingles empresarial, business english, english class*, english lessons, aulas de ingles, curso de idioma*, clases de portugues, clases de espanol, spanish class*, language training, language classes, nivel de ingles, examen de ingles`,
  },
  leadershipTraining: {
    named: `taller* de liderazgo, curso* de liderazgo, leadership training, leadership workshop*, team building, comunicacion efectiva, coaching ejecutivo, executive coaching, treinamento de lideranca, habilidades blandas`,
  },
  drivingSchool: {
    named: `manejo defensivo, manejo a la defensiva, defensive driving, escuela de manejo, driving school, cdl training`,
  },
  backgroundChecks: {
    named: `estudio* socioeconomico*, background check*, verificacion de antecedentes, investigacion laboral`,
  },
  callCentre: {
    named: `call center*, contact center*, centro de contacto, telemarketing, answering service, atencion telefonica tercerizada, outsourced customer service`,
  },
  collections: {
    named: `despacho de cobranza, cobranza extrajudicial, recuperacion de cartera, cartera vencida, debt collection*, collection agency, recuperacao de credito, cobrar ... facturas vencidas`,
  },
  payments: {
    named: `terminal* punto de venta, terminal* bancaria*, pasarela de pago*, payment gateway*, payment processing, merchant services, merchant account*, card terminal*, maquininha*, cobrar con tarjeta`,
  },
  propertyManagement: {
    named: `property management, property manager, manage our buildings, manage our properties, collect rent*, administracion de condominio*, administracion de inmuebles, administracion de edificio*, administradora de condominio*, cam reconciliation*`,
  },
  parking: {
    named: `operacion de estacionamiento*, valet parking, parking operator, parking management, sistema de estacionamiento`,
  },
  stairlifts: {
    named: `salvaescalera*, stairlift*, silla* salvaescalera*, silla* ... suben ... escalera, elevador residencial, home elevator*`,
  },
  dental: {
    named: `dentista*, odontologo*, odontologic*, dental clinic, dental plan, ortodoncia, limpieza dental, implantes dentales, plano odontologico`,
  },
  optics: {
    named: `lentes graduados, examen de la vista, examenes de la vista, optica, eyeglasses, vision care, oculos de grau`,
  },
  clinicalLab: {
    named: `analisis clinicos, laboratorio clinico, estudios de sangre, blood test*, rayos x, imagenologia, exames laboratoriais`,
  },
  gym: {
    named: `gimnasio corporativo, equipo de gimnasio, aparatos de gimnasio, gym equipment, corporate wellness, bienestar corporativo`,
  },
  childcare: { named: `guarderia*, daycare, childcare, creche*` },
  flowers: { named: `florister*, floreria, arreglos florales, flower arrangement*, florist*` },
  vending: {
    named: `maquina* expendedora*, vending machine*, vending, servicio de cafe, coffee service, garrafon*, agua embotellada, bottled water, water cooler*, bebedouro*`,
  },
  stageAndSound: {
    named: `renta de audio, audio e iluminacion, renta de carpa*, renta de escenario*, pantalla* led, sound and lighting, stage rental, tent rental, av rental, renta de sillas, mobiliario para evento*, som e iluminacao`,
  },
  tradeShowBooths: {
    named: `stand para feria, diseno de stand, montaje de stand*, trade show booth*, exhibit booth*, booth design, montagem de estande*`,
  },
  textiles: {
    named: `tela* para, rollos de tela, maquila de ropa, maquila de prendas, cut and sew, fabric supplier*, confeccion de prendas, facao de roupas`,
  },
  shoes: { named: `fabricantes de calzado, maquila de calzado, calzado por mayoreo, shoe manufacturer*` },
  plasticMoulding: {
    named: `inyeccion de plastico*, injection molding, plastic parts, injecao de plastico*, piezas de plastico, termoformado, rotomoldeo`,
  },
  woodenPallets: {
    named: `tarimas de madera, pallets de madera, wood pallets, wooden pallets, paletes, huacales`,
  },
  labels: {
    named: `etiquetas autoadheribles, etiquetas termicas, etiquetas adhesivas, product labels, label printing, rotulos adhesivos`,
  },
  glassBottles: {
    named: `botellas de vidrio, envases de vidrio, frascos de vidrio, glass bottles, glass jars, garrafas de vidro, botellas de pet`,
  },
  books: { named: `impresion de libros, editorial, book printing, publishing house, encuadernacion` },
  marine: {
    named: `remolcador*, astillero*, shipyard*, agencia naviera, ship agent*, buceo industrial, commercial diving, reparacion de barcos`,
  },
  aviation: {
    named: `vuelo* charter, vuelos privados, private jet*, air charter, taxi aereo, mantenimiento de aeronaves, aircraft maintenance`,
  },
  blasting: {
    named: `voladura*, explosivos, perforacion diamantina, drilling and blasting, servicios mineros, mining services`,
  },
  toys: { named: `jugueteria, juguetes por mayoreo, toy wholesale` },
  furnitureMaking: { named: `carpinteria, muebles a medida, millwork, marcenaria` },
  funeral: { named: `funeraria*, servicios funerarios, funeral home*, cremacion` },
} as const satisfies Record<string, Need>

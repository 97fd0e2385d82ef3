import type { Need } from './need.ts'

// Buildings and what keeps them going (SCIAN/NAICS 23, 5617, 2211). Authored.
export const FACILITIES_NEEDS = {
  hvac: {
    offer: `aire acondicionado, climatizacion, hvac, ventilacion, ar condicionado, heating and cooling`,
    named: `
      aire* acondicionado*, ac unit*, minisplit*, mini split*, hvac, climatiz*, ar condicionado,
      air conditioning, rooftop unit*, rtu, chiller*, enfriador*, calefaccion, ?heating, furnace*, ventilacion,
      ventilation, ductos, ductwork, extractor* ... aire, extraccion de aire, manejadora*, fan coil*,
      torre* de enfriamiento, cooling tower service, bomba de calor, heat pump*, aire lavado, ?clima, ?climas,
      ?refrigeracion
    `,
    told: `
      hace mucho calor, no enfria*, no esta enfriando, not cooling, no heat, hace un calor, nos asamos,
      gotea ~ aire, nao gela, sauna
    `,
  },
  plumbing: {
    offer: `
      plomeria, fontaneria, gasfiteria, plumbing, encanamento, instalaciones hidraulicas,
      instalaciones sanitarias
    `,
    named: `
      plomer*, fontaner*, gasfiter*, plumb*, encanador*, encanamento, tuberia* ... agua, fuga* agua, fuga* gas,
      drenaje*, ?drain*, desazolve, alcantarill*, desague*, fosa septica, septic, bomba* agua, hidroneumatic*,
      calentador* agua, water heater*, boiler de agua, sanitarios, grifer*, instalacion* hidraulica*,
      instalacion de gas
    `,
    told: `
      se tapo ~ drenaje, se tapo ~ bano, se inundo ~ bano, gotera*, goteo, clogged, toilet*, tapad* ~ bano*,
      no sale agua, huele a gas, vazamento*, entupi*
    `,
  },
  buildingUpkeep: {
    offer: `
      manutencao predial, mantenimiento de edificios, mantenimiento de inmuebles, facility maintenance,
      building maintenance, conservacion de inmuebles, mantenimiento de instalaciones, facility management
    `,
    named: `
      manutencao predial, manutencao, mantenimiento de edificio*, mantenimiento de inmueble*,
      mantenimiento del edificio, mantenimiento general, building maintenance, facility maintenance,
      facilities maintenance, handyman, maintenance man, zelador*, zeladoria, todero*,
      personal de mantenimiento, equipe de manutencao, reparos, reparaciones generales, facility management,
      lampada*, desentup*, torneira*, bomba da piscina, aparelhos de ar, chiller e bombas, plantao
    `,
    told: `
      troca* ~ lampada*, desentup*, cuidava ~ bomba*, quem cuide, quem cuidava ~ predio, elevador* ~ parado,
      vazamento*, infiltrac*, lamp* ~ queimad*, focos ~ fundidos, puertas ~ no cierran,
      things ~ break & building
    `,
  },
  cleaning: {
    offer: `
      limpieza, servicios de limpieza, cleaning services, janitorial, aseo industrial, limpeza,
      facility services
    `,
    named: `
      limpieza, limpeza, ?cleaning, janitor*, janitorial, servicio* aseo, aseo de oficina*, aseo industrial,
      empresa de aseo, personal de aseo, personal de limpieza, intendencia, faxina, lavado de alfombra*,
      lavado de vidrios, lavado de fachada*, limpieza de vidrios, window cleaning, carpet cleaning,
      pulido de pisos, encerado, lavado de tapiceria, sanitizar, mucama*, lavanderia, laundry, deep clean*,
      cleaners, cleaning crew, afanador*, higieniz*, faxineir*, diarista*, auxiliar* de limpeza,
      auxiliares de limpieza, camareira*, limpeza terminal, pos obra, post obra, fachada* ... limp*,
      limp* ... fachada*, limp* ... vidro*, lava* ... fachada*, asseio, aseo, aseadora*, aseador*, limpiar,
      limpiador*, limpeza e conservacao, conservacao e limpeza
    `,
    told: `
      banos ~ sucios, oficina ~ sucia, passando pano, banheiro* ~ sujo*, banheiro* ~ cheir*, banos ~ huelen,
      sujeira, suciedad, esta sucio, dirty ~ floors, dirty ~ bathrooms, restrooms ~ dirty, trapean*,
      terceirizada ~ nao apareceu, poeira & obra, polvo & obra
    `,
  },
  concierge: {
    offer: `portaria e recepcao, conserjeria, recepcion, concierge, front desk services, reception services`,
    named: `
      portaria*, porteiro*, porteria*, portero*, conserjeria, conserje*, concierge, recepcionista*, recepcao,
      front desk staff, receptionist*, guarita, controle de acesso, portaria remota, portaria virtual,
      lobby attendant*, controladores de acceso, controlador de acesso, ?recepcion, ?lobby
    `,
    told: `
      atendimento ~ distancia & camera, gente ~ entra ~ predio, entra qualquer um, entra cualquiera,
      nadie ~ en la recepcion, ninguem na recepcao, visitantes & predio
    `,
  },
  guards: {
    offer: `
      seguridad privada, vigilancia, private security, guardias de seguridad, seguridad fisica,
      security guard services, custodia
    `,
    named: `
      guardia*, guardas de seguridad, guardias de seguridad, security guard*, security officer*, vigilante*,
      vigilancia, seguridad privada, elemento* seguridad, elementos de vigilancia, seguridad fisica,
      caseta de vigilancia, ?custodia*, ?custodio*, escolta*, ?escort*, vigia, seguranca patrimonial,
      seguranca privada, patrullaje, rondin*, rondas, guardaespaldas, traslado de valores, k 9, unarmed,
      armed guard*, night watch*, monitoreo de alarmas, vigilantes armados, posto 24 h, posto de vigilancia,
      segurancas, seguranca 24, guardias 24, security patrol*, mobile patrol*, rondines, ?ronda*
    `,
    told: `
      nos robaron, se metieron, entraron a robar, robos en, break ins, vandal*, asaltaron, asalt*, nos asaltan,
      robo de mercancia, arrombaram, gente ajena, hurto*, arrombad*, arromb*, assalt*, furto*, furt*, invadiram,
      invadieron, roub*, hurtaron, se roban, se robaron, stolen, theft*, stealing, trespass*, carros ~ abiertos,
      cristalazo*, robando mercancia
    `,
  },
  gardening: {
    offer: `jardineria, paisajismo, landscaping, mantenimiento de areas verdes`,
    named: `
      jardin*, areas verdes, paisajis*, landscap*, poda, podas, podar, cesped, pasto, lawn, lawns,
      snow removal, tree trimming, ?riego, sistema de riego, irrigation, viveros, jardinagem
    `,
  },
  elevators: {
    offer: `elevadores, ascensores, elevators`,
    named: `
      ?elevador*, ascensor*, elevator*, escalera* electrica*, montacarga de edificio, escalator*,
      plataforma elevadora para, elevador del edificio, elevador de carga, elevadores de,
      mantenimiento ... elevador*, elevator maintenance
    `,
  },
  fireSafety: {
    offer: `
      proteccion contra incendios, fire protection, proteccion civil, sistemas contra incendio,
      prevencion de riesgos
    `,
    named: `
      extintor*, extinguidor*, fire extinguisher*, proteccion contra incendio*, sistema contra incendio*,
      contra incendio*, sprinkler*, rociador*, hidrante*, proteccion civil, programa interno, brigada*,
      evacuacion, avcb, bombeiros, senaletica, senalizacion, simulacro*, fire safety, fire suppression, itse,
      plan de emergencia, prevencion de riesgos
    `,
  },
  furniture: {
    offer: `mobiliario, muebles de oficina, office furniture, moveis para escritorio, estanteria`,
    named: `
      mobiliario, mueble* oficina, muebles para, muebles a la medida, escritorios, sillas, office furniture,
      chairs, estanteria*, anaquel*, racks para bodega, racks selectivos, rack selectivo, ?shelving,
      pallet racking, lockers, moveis, ?mesas, cocina integral, cocinas integrales, closet*, carpinter*,
      persianas, cortinas, alfombras, colchon*
    `,
  },
  realEstate: {
    offer: `bienes raices, inmobiliaria, real estate, corretaje inmobiliario, imoveis`,
    named: `
      bienes raices, inmobiliari*, real estate, imobiliari*, corretaje, renta de oficina*, oficina en renta,
      local comercial, locales comerciales, terreno*, departamento en, casa en venta, comprar casa,
      comprar departamento, warehouse lease, office lease, lease office, office space, coworking, avaluo*,
      appraisal, ?propiedad*, parque industrial, arriendo de oficina*, alquiler de oficina*, inquilino*,
      ?condominio*, property management, rent* ... oficina*, rentar ... local, rentar ... bodega,
      rent* ... office*, arrend* ... oficina*, alquil* ... oficina*, oficinas en renta
    `,
    told: `vender ~ casa, vender ~ terreno, rentar ~ local, buscamos local, buscamos oficina`,
  },
} as const satisfies Record<string, Need>

import type { Need } from './need.ts'

// Buildings and what keeps them going (SCIAN/NAICS 23, 5617, 2211). Authored.
export const FACILITIES_NEEDS = {
  electrical: {
    offer: `instalaciones electricas, electrical contracting, ingenieria electrica, obras electricas, instalacoes eletricas, electrical services`,
    named: `instalacion* electrica*, instalacoes eletricas, electricista*, eletricista*, electrician*, subestacion*, subestacao, substation*, transformador*, transformer*, tablero* electrico*, centro* carga, cuadro electrico, switchgear, mcc, acometida*, cableado electrico, electrical installation, electrical work, electrical panel*, electrical contractor*, rewire*, rewiring, ?alumbrado, ?iluminacion, luminaria*, led lighting, lighting retrofit, tierra fisica, tierras fisicas, pararrayo*, puesta a tierra, spda, verificacion electrica, uvie, unidad verificadora, media tension, baja tension, contactos electricos, ?breaker*, ?interruptor*, ?charger*, cargador* electrico*, electrolinera*, te 1, sec declaracion, retie, nom 001`,
    told: `se bota* ~ pastilla*, bota la pastilla, se queman los focos, salta* ~ termico, salta el diferencial, breaker trips, trips the breaker, tripping, cortocircuito*, corto circuito, chispa*, olor a quemado, baja de voltaje, bajones, disjuntor ~ cai, cai o disjuntor, variaciones de voltaje, factor de potencia, multa ~ cfe`,
    near: ['solar', 'power', 'controls'],
  },
  solar: {
    offer: `energia solar, solar energy, paneles solares, fotovoltaic*, energias renovables, solar installation`,
    named: `solar, solares, panel* solar*, paneles solares, placas solares, fotovoltaic*, photovoltaic*, energia solar, energia renovable, renewable energy, inversor*, net metering, medicion neta, medidor bidireccional, netbilling, generacion distribuida, sistema interconectado, calentador* solar*, termas solares, autoconsumo, painel solar, paineis solares, usina solar, kwp, ppa, baterias de litio`,
    told: `recibo* ~ luz, recibo* ~ cfe, pago* ~ luz, bajar ~ luz, boleta ~ luz, cuenta ~ luz, conta de luz, conta de energia, electric bill*, power bill*, energy bill*, electricity bill*, utility bill*, tarifa dac, pagamos ~ electricidad, gasto ~ electricidad`,
    near: ['electrical'],
  },
  hvac: {
    offer: `aire acondicionado, climatizacion, hvac, ventilacion, ar condicionado, heating and cooling`,
    named: `aire* acondicionado*, ac unit*, minisplit*, mini split*, hvac, climatiz*, ar condicionado, air conditioning, rooftop unit*, rtu, chiller*, enfriador*, calefaccion, ?heating, furnace*, ventilacion, ventilation, ductos, ductwork, extractor* ... aire, extraccion de aire, manejadora*, fan coil*, torre* de enfriamiento, cooling tower service, bomba de calor, heat pump*, aire lavado, ?clima, ?climas, ?refrigeracion`,
    told: `hace mucho calor, no enfria*, no esta enfriando, not cooling, no heat, hace un calor, nos asamos, gotea ~ aire, nao gela, sauna`,
    near: ['coldEquipment'],
  },
  plumbing: {
    offer: `plomeria, fontaneria, gasfiteria, plumbing, encanamento, instalaciones hidraulicas, instalaciones sanitarias`,
    named: `plomer*, fontaner*, gasfiter*, plumb*, encanador*, encanamento, tuberia* ... agua, fuga* agua, fuga* gas, drenaje*, ?drain*, desazolve, alcantarill*, desague*, fosa septica, septic, bomba* agua, hidroneumatic*, calentador* agua, water heater*, boiler de agua, sanitarios, grifer*, instalacion* hidraulica*, instalacion de gas`,
    told: `se tapo ~ drenaje, se tapo ~ bano, se inundo ~ bano, gotera*, goteo, clogged, toilet*, tapad* ~ bano*, no sale agua, huele a gas, vazamento*, entupi*`,
    near: ['waterTreatment'],
  },
  construction: {
    offer: `construccion, obra civil, remodelacion, construction, general contractor, arquitectura y construccion, construcao, edificacion, diseno de interiores`,
    named: `construccion de, ?construir, construcao, obra civil, obra gris, obra nueva, nave industrial, naves industriales, ampliacion de nave, remodel*, ?renovation*, renovar ... oficina*, remodelar, reforma de, reforma do, general contractor, build out, buildout, fit out, adecuacion de oficina*, tablaroca, drywall, piso industrial, piso epoxico, epoxy floor*, impermeabiliz*, techumbre, ?techo, ?techos, ?roof, roofing, telhado, lamina de techo, pavimento, asfalto, paving, concreto hidraulico, cimentacion, demolicion*, demolition, topograf*, mecanica de suelos, estudio de suelos, proyecto arquitectonico, ?arquitecto*, planos arquitectonicos, interiorismo, diseno de interiores, interior design, fachada*, canceleria, vidrios y aluminio, pintar ... oficina*, pintar ... bodega, pintura de, house painting, cisterna de concreto, ?estacionamiento, mezanine, mezzanine`,
    told: `se mete el agua ~ techo, gotea ~ techo, roof ~ leak*, grieta*, humedad ~ pared*, filtracion*`,
  },
  cleaning: {
    offer: `limpieza, servicios de limpieza, cleaning services, janitorial, aseo industrial, limpeza, facility services`,
    named: `limpieza, limpeza, ?cleaning, janitor*, janitorial, servicio* aseo, aseo de oficina*, aseo industrial, empresa de aseo, personal de aseo, personal de limpieza, intendencia, faxina, lavado de alfombra*, lavado de vidrios, lavado de fachada*, limpieza de vidrios, window cleaning, carpet cleaning, pulido de pisos, encerado, lavado de tapiceria, sanitizar, conserje*, mucama*, lavanderia, laundry, deep clean*, cleaners, cleaning crew, afanador*`,
    told: `banos ~ sucios, oficina ~ sucia`,
    near: ['fumigation'],
  },
  guards: {
    offer: `seguridad privada, vigilancia, private security, guardias de seguridad, seguridad fisica, security guard services, custodia`,
    named: `guardia*, guardas de seguridad, guardias de seguridad, security guard*, security officer*, vigilante*, vigilancia, seguridad privada, elemento* seguridad, elementos de vigilancia, seguridad fisica, caseta de vigilancia, ?custodia*, ?custodio*, escolta*, ?escort*, vigia, seguranca patrimonial, seguranca privada, patrullaje, rondin*, rondas, guardaespaldas, traslado de valores, k 9, unarmed, armed guard*, porteria, porteiro*, night watch*, monitoreo de alarmas`,
    told: `nos robaron, se metieron, entraron a robar, robos en, break ins, vandal*, asaltaron, asalt*, nos asaltan, robo de mercancia, arrombaram, gente ajena, hurto*`,
    near: ['cctv'],
  },
  gardening: {
    offer: `jardineria, paisajismo, landscaping, mantenimiento de areas verdes`,
    named: `jardin*, areas verdes, paisajis*, landscap*, poda*, cesped, pasto, lawn, lawns, snow removal, tree trimming, ?riego, sistema de riego, irrigation, viveros, jardinagem`,
  },
  elevators: {
    offer: `elevadores, ascensores, elevators`,
    named: `?elevador*, ascensor*, elevator*, escalera* electrica*, montacarga de edificio, escalator*, plataforma elevadora para`,
  },
  fireSafety: {
    offer: `proteccion contra incendios, fire protection, proteccion civil, sistemas contra incendio, prevencion de riesgos`,
    named: `extintor*, extinguidor*, fire extinguisher*, proteccion contra incendio*, sistema contra incendio*, contra incendio*, sprinkler*, rociador*, hidrante*, proteccion civil, programa interno, brigada*, evacuacion, avcb, bombeiros, senaletica, senalizacion, simulacro*, fire safety, fire suppression, itse, plan de emergencia, prevencion de riesgos`,
    near: ['training', 'safetyGear'],
  },
  furniture: {
    offer: `mobiliario, muebles de oficina, office furniture, moveis para escritorio, estanteria`,
    named: `mobiliario, mueble* oficina, muebles para, muebles a la medida, escritorios, sillas, office furniture, chairs, estanteria*, anaquel*, racks para bodega, racks selectivos, rack selectivo, ?shelving, pallet racking, lockers, moveis, ?mesas, cocina integral, cocinas integrales, closet*, carpinter*, persianas, cortinas, alfombras, colchon*`,
  },
  realEstate: {
    offer: `bienes raices, inmobiliaria, real estate, corretaje inmobiliario, imoveis`,
    named: `bienes raices, inmobiliari*, real estate, imobiliari*, corretaje, renta de oficina*, oficina en renta, local comercial, locales comerciales, terreno*, departamento en, casa en venta, comprar casa, comprar departamento, warehouse lease, office lease, lease office, office space, coworking, avaluo*, appraisal, ?propiedad*, parque industrial, arriendo de oficina*, alquiler de oficina*, inquilino*, ?condominio*, property management`,
    told: `vender ~ casa, vender ~ terreno, rentar ~ local, buscamos local, buscamos oficina`,
    near: ['warehousing'],
  },
} as const satisfies Record<string, Need>

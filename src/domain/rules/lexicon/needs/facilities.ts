import type { Need } from './need.ts'

// Buildings and what keeps them going (SCIAN/NAICS 23, 5617, 2211). Authored.
export const FACILITIES_NEEDS = {
  substations: {
    offer: `subestaciones, media tension, alta tension, obras electricas, substations, transformadores`,
    named: `subestacion*, subestacao, substation*, transformador*, transformer*, trafo, trafos, media tension, alta tension, medium voltage, high voltage, acometida*, tramite* ... cfe, tramites ante cfe, cfe ... carga, aumento de carga, aumento ... demanda contratada, contrato ... cfe, alimentador*, switchgear, celda* ... tension, seccionador*, cortacircuito*, kva, mva, linea* de transmision, red subterranea, power drop, service upgrade, utility interconnect*, servicio trifasico, trifasic*, three phase`,
    told: `trono ~ trafo, trono ~ transformador, exploto ~ transformador, blew ~ transformer, a oscuras, tiro aceite & transformador, no nos alcanza la carga, no da la carga, falta ~ carga, carga contratada`,
    of: 'electrical',
  },
  electricalUpkeep: {
    offer: `mantenimiento electrico, termografia, electrical maintenance, manutencao eletrica, guardia electrica, servicio electrico de emergencia`,
    named: `mantenimiento electrico, electrical maintenance, termografia, termografic*, thermograph*, thermal scan*, infrared scan*, punto* caliente*, hot spot*, libranza*, electricista*, eletricista*, electrician*, tablero* electric*, tableros, quadro* eletric*, falla electrica, electrical fault*, corto electrico, revision electrica, inspeccion electrica, dictamen electrico, verificacion electrica, uvie, reapriete, limpieza de tableros, prueba* dielectric*, megg*, arc flash`,
    told: `chispa*, chispeo, spark*, olor a quemado, huele a quemado, oler a quemado, burning smell, smells burnt, bota* ~ pastilla*, salta* ~ termico*, salta ~ diferencial, breaker ~ trip*, trip* ~ breaker*, disjuntor ~ cai, disjuntor ~ desarma, cortocircuito*, corto circuito, se calienta ~ tablero, tablero ~ calient*, se dispar* ~ interruptor*, se bota* ~ interruptor*, se quema* ~ focos, panel ~ humming, cables ~ calient*`,
    of: 'electrical',
  },
  powerQuality: {
    offer: `calidad de energia, power quality, calidad de la energia, eficiencia energetica, codigo de red`,
    named: `calidad de energia, calidad de la energia, power quality, factor de potencia, power factor, armonic*, harmonic*, capacitor*, banco de capacitores, codigo de red, filtro* de armonicas, supresor* de picos, surge protect*, regulador* de voltaje, variacion* de voltaje, voltage sag*, voltage drop*, bajones, picos de voltaje, flicker, reactiva, energia reactiva, estudio de carga, analizador de redes, desbalance*, eficiencia energetica, energy audit, auditoria energetica`,
    told: `penaliz* ~ cfe, multa ~ cfe, cargo ~ cfe, cfe ~ penaliz*, recibo ~ penaliz*, recibo ~ cargo, penalty ~ utility, utility ~ penalty, parpade* ~ luces, luces ~ parpade*, lights ~ flicker*, se quem* ~ tarjetas, se quem* ~ variadores, variadores ~ dispar*, se reinici* ~ maquinas, bajon* ~ luz, cfe ~ carta`,
    of: 'electrical',
  },
  evCharging: {
    offer: `electromovilidad, ev charging, cargadores para vehiculos`,
    named: `cargador* ... vehiculo*, cargador* ... electric*, cargador* ... montacargas, electrolinera*, ev charg*, charging station*, estacion* de carga, wallbox, carregador* ... eletric*`,
    of: 'electrical',
  },
  electrical: {
    offer: `instalaciones electricas, electrical contracting, ingenieria electrica, obras electricas, instalacoes eletricas, electrical services`,
    named: `instalacion* electrica*, instalacoes eletricas, tablero* electrico*, centro* carga, cuadro electrico, mcc, cableado electrico, electrical installation, electrical work, electrical panel*, electrical contractor*, rewire*, rewiring, ?alumbrado, ?iluminacion, luminaria*, led lighting, lighting retrofit, tierra fisica, tierras fisicas, pararrayo*, puesta a tierra, spda, baja tension, contactos electricos, ?breaker*, ?interruptor*, ?charger*, cargador* electrico*, electrolinera*, te 1, sec declaracion, retie, nom 001, electricista para, instalador electrico, obra electrica, canalizacion, charola electrica`,
  },
  solar: {
    offer: `energia solar, solar energy, paneles solares, fotovoltaic*, energias renovables, solar installation`,
    named: `solar, solares, panel* solar*, paneles solares, placas solares, fotovoltaic*, photovoltaic*, energia solar, energia renovable, renewable energy, inversor*, net metering, medicion neta, medidor bidireccional, netbilling, generacion distribuida, sistema interconectado, calentador* solar*, termas solares, autoconsumo, painel solar, paineis solares, usina solar, kwp, ppa, baterias de litio, mw, kw ... techo, kw pico, kwp, celdas solares, granja solar, parque solar, estacionamiento solar, solar carport*, generar ... electricidad, generar ... energia, que genere, autogenera*, sistema fotovoltaico, tejas solares`,
    told: `recibo* ~ luz, recibo* ~ cfe, pago* ~ luz, bajar ~ luz, boleta ~ luz, cuenta ~ luz, conta de luz, conta de energia, electric bill*, power bill*, energy bill*, electricity bill*, utility bill*, tarifa dac, pagamos ~ electricidad, gasto ~ electricidad, cuenta ~ electricidad, gasto ~ luz, sobre los techos & mw, techar & genere, techos & genere, techo & generar, dejamos de generar, ahorr* ~ luz, ahorr* ~ electric*, sun & roof`,
  },
  hvac: {
    offer: `aire acondicionado, climatizacion, hvac, ventilacion, ar condicionado, heating and cooling`,
    named: `aire* acondicionado*, ac unit*, minisplit*, mini split*, hvac, climatiz*, ar condicionado, air conditioning, rooftop unit*, rtu, chiller*, enfriador*, calefaccion, ?heating, furnace*, ventilacion, ventilation, ductos, ductwork, extractor* ... aire, extraccion de aire, manejadora*, fan coil*, torre* de enfriamiento, cooling tower service, bomba de calor, heat pump*, aire lavado, ?clima, ?climas, ?refrigeracion`,
    told: `hace mucho calor, no enfria*, no esta enfriando, not cooling, no heat, hace un calor, nos asamos, gotea ~ aire, nao gela, sauna`,
  },
  plumbing: {
    offer: `plomeria, fontaneria, gasfiteria, plumbing, encanamento, instalaciones hidraulicas, instalaciones sanitarias`,
    named: `plomer*, fontaner*, gasfiter*, plumb*, encanador*, encanamento, tuberia* ... agua, fuga* agua, fuga* gas, drenaje*, ?drain*, desazolve, alcantarill*, desague*, fosa septica, septic, bomba* agua, hidroneumatic*, calentador* agua, water heater*, boiler de agua, sanitarios, grifer*, instalacion* hidraulica*, instalacion de gas`,
    told: `se tapo ~ drenaje, se tapo ~ bano, se inundo ~ bano, gotera*, goteo, clogged, toilet*, tapad* ~ bano*, no sale agua, huele a gas, vazamento*, entupi*`,
  },
  industrialBuildings: {
    offer: `naves industriales, construccion industrial, industrial construction, galpones, obra civil industrial`,
    named: `nave industrial, naves industriales, ampliacion ... nave, ampliar ... nave, ampliar ... planta, ampliacion ... planta, construir ... nave, construir ... bodega, construir ... planta, galpon*, andenes, industrial building*, plant expansion, warehouse construction, steel building*, mezanine, mezzanine, obra civil, cimentacion*`,
    told: `nos quedo chica ~ planta, no cabemos ~ planta, outgrown ~ building`,
    hints: `metros, m 2, andenes, planta, nave, galera, terreno, estructura, ampliar, ampliacion`,
    of: 'construction',
  },
  floors: {
    offer: `pisos, pisos de concreto, pisos industriales, industrial flooring, pisos epoxicos`,
    named: `piso* industrial*, piso* epoxic*, piso* ... concreto, piso* de concreto, epoxy floor*, epoxy coating, concrete floor*, concrete slab, pulido de concreto, pulido de piso*, juntas de piso, reparar ... piso, reparacion ... piso, resurface*, parking lot*, pavimento, pavimentar, asfalto, asphalt*, paving, estampado`,
    told: `piso ~ desbaratad*, piso ~ despostill*, piso ~ agriet*, piso ~ hoyos, piso & montacargas, floor ~ cracks, floor ~ crumbling`,
    hints: `piso, despostillado, brincan, montacargas, grietas, hoyos`,
    of: 'construction',
  },
  remodelling: {
    offer: `remodelacion, remodelaciones, fit out, adecuacion de espacios, reformas, interiorismo, diseno de interiores`,
    named: `remodel*, reforma de, reforma do, renovar ... oficina*, remodelar, fit out, build out, buildout, adecuacion de oficina*, adecuar ... oficina*, tablaroca, drywall, tirar muros, muros de tablaroca, cancel* de aluminio, interiorismo, diseno de interiores, interior design, acabados, plafon*, rehacer ... oficina*, rehacer ... area, tenant improvement`,
    told: `oficina* ~ vieja*, tirar ~ muros`,
    hints: `muros, cristal, oficina*, area administrativa, rehacer, cocineta, banos, recepcion`,
    of: 'construction',
  },
  waterproofing: {
    offer: `impermeabilizacion, waterproofing, techumbres, roofing, cubiertas`,
    named: `impermeabiliz*, waterproof*, roofing, reparar ... techo, reparacion ... techo, techumbre, lamina de techo, cambio de lamina, roof repair, new roof, telhado, gotera*`,
    told: `mete ~ agua ~ techo, llueve ~ techo, agua ~ techo, gotea ~ techo, roof ~ leak*, llueve & se mete, filtracion*, humedad ~ techo, chove ~ telhado`,
    hints: `llueve, lluvia, techo, agua, goteras, rain, roof, leak*, tinas`,
    of: 'construction',
  },
  construction: {
    offer: `construccion, remodelacion, construction, general contractor, arquitectura y construccion, construcao, edificacion, `,
    named: `construccion de, ?construir, construcao, obra gris, obra nueva, ?renovation*, general contractor, concreto hidraulico, demolicion*, demolition, topograf*, mecanica de suelos, estudio de suelos, proyecto arquitectonico, ?arquitecto*, planos arquitectonicos, fachada*, canceleria, vidrios y aluminio, pintar ... oficina*, pintar ... bodega, pintura de, house painting, cisterna de concreto, ?estacionamiento, bodega nueva ... construir, `,
    told: `grieta*, humedad ~ pared*, `,
  },
  buildingUpkeep: {
    offer: `manutencao predial, mantenimiento de edificios, mantenimiento de inmuebles, facility maintenance, building maintenance, conservacion de inmuebles, mantenimiento de instalaciones, facility management`,
    named: `manutencao predial, manutencao, mantenimiento de edificio*, mantenimiento de inmueble*, mantenimiento del edificio, mantenimiento general, building maintenance, facility maintenance, facilities maintenance, handyman, maintenance man, zelador*, zeladoria, todero*, personal de mantenimiento, equipe de manutencao, reparos, reparaciones generales, facility management, lampada*, desentup*, torneira*, bomba da piscina, aparelhos de ar, chiller e bombas, plantao`,
    told: `troca* ~ lampada*, desentup*, cuidava ~ bomba*, quem cuide, quem cuidava ~ predio, elevador* ~ parado, vazamento*, infiltrac*, lamp* ~ queimad*, focos ~ fundidos, puertas ~ no cierran, things ~ break & building`,
  },
  cleaning: {
    offer: `limpieza, servicios de limpieza, cleaning services, janitorial, aseo industrial, limpeza, facility services`,
    named: `limpieza, limpeza, ?cleaning, janitor*, janitorial, servicio* aseo, aseo de oficina*, aseo industrial, empresa de aseo, personal de aseo, personal de limpieza, intendencia, faxina, lavado de alfombra*, lavado de vidrios, lavado de fachada*, limpieza de vidrios, window cleaning, carpet cleaning, pulido de pisos, encerado, lavado de tapiceria, sanitizar, mucama*, lavanderia, laundry, deep clean*, cleaners, cleaning crew, afanador*, higieniz*, faxineir*, diarista*, auxiliar* de limpeza, auxiliares de limpieza, camareira*, limpeza terminal, pos obra, post obra, fachada* ... limp*, limp* ... fachada*, limp* ... vidro*, lava* ... fachada*, asseio, aseo, aseadora*, aseador*, limpiar, limpiador*, limpeza e conservacao, conservacao e limpeza`,
    told: `banos ~ sucios, oficina ~ sucia, passando pano, banheiro* ~ sujo*, banheiro* ~ cheir*, banos ~ huelen, sujeira, suciedad, esta sucio, dirty ~ floors, dirty ~ bathrooms, restrooms ~ dirty, trapean*, terceirizada ~ nao apareceu, poeira & obra, polvo & obra`,
  },
  concierge: {
    offer: `portaria e recepcao, conserjeria, recepcion, concierge, front desk services, reception services`,
    named: `portaria*, porteiro*, porteria*, portero*, conserjeria, conserje*, concierge, recepcionista*, recepcao, front desk staff, receptionist*, guarita, controle de acesso, portaria remota, portaria virtual, lobby attendant*, controladores de acceso, controlador de acesso, ?recepcion, ?lobby`,
    told: `atendimento ~ distancia & camera, gente ~ entra ~ predio, entra qualquer um, entra cualquiera, nadie ~ en la recepcion, ninguem na recepcao, visitantes & predio`,
  },
  guards: {
    offer: `seguridad privada, vigilancia, private security, guardias de seguridad, seguridad fisica, security guard services, custodia`,
    named: `guardia*, guardas de seguridad, guardias de seguridad, security guard*, security officer*, vigilante*, vigilancia, seguridad privada, elemento* seguridad, elementos de vigilancia, seguridad fisica, caseta de vigilancia, ?custodia*, ?custodio*, escolta*, ?escort*, vigia, seguranca patrimonial, seguranca privada, patrullaje, rondin*, rondas, guardaespaldas, traslado de valores, k 9, unarmed, armed guard*, night watch*, monitoreo de alarmas, vigilantes armados, posto 24 h, posto de vigilancia, segurancas, seguranca 24, guardias 24, security patrol*, mobile patrol*, rondas, rondines, ?ronda*`,
    told: `nos robaron, se metieron, entraron a robar, robos en, break ins, vandal*, asaltaron, asalt*, nos asaltan, robo de mercancia, arrombaram, gente ajena, hurto*, arrombad*, arromb*, assalt*, furto*, furt*, invadiram, invadieron, roub*, hurtaron, se roban, se robaron, stolen, theft*, stealing, trespass*, carros ~ abiertos, cristalazo*, robando mercancia`,
  },
  gardening: {
    offer: `jardineria, paisajismo, landscaping, mantenimiento de areas verdes`,
    named: `jardin*, areas verdes, paisajis*, landscap*, poda, podas, podar, pode, cesped, pasto, lawn, lawns, snow removal, tree trimming, ?riego, sistema de riego, irrigation, viveros, jardinagem`,
  },
  elevators: {
    offer: `elevadores, ascensores, elevators`,
    named: `?elevador*, ascensor*, elevator*, escalera* electrica*, montacarga de edificio, escalator*, plataforma elevadora para, elevador del edificio, elevador de carga, elevadores de, mantenimiento ... elevador*, elevator maintenance`,
  },
  fireSafety: {
    offer: `proteccion contra incendios, fire protection, proteccion civil, sistemas contra incendio, prevencion de riesgos`,
    named: `extintor*, extinguidor*, fire extinguisher*, proteccion contra incendio*, sistema contra incendio*, contra incendio*, sprinkler*, rociador*, hidrante*, proteccion civil, programa interno, brigada*, evacuacion, avcb, bombeiros, senaletica, senalizacion, simulacro*, fire safety, fire suppression, itse, plan de emergencia, prevencion de riesgos`,
  },
  furniture: {
    offer: `mobiliario, muebles de oficina, office furniture, moveis para escritorio, estanteria`,
    named: `mobiliario, mueble* oficina, muebles para, muebles a la medida, escritorios, sillas, office furniture, chairs, estanteria*, anaquel*, racks para bodega, racks selectivos, rack selectivo, ?shelving, pallet racking, lockers, moveis, ?mesas, cocina integral, cocinas integrales, closet*, carpinter*, persianas, cortinas, alfombras, colchon*`,
  },
  realEstate: {
    offer: `bienes raices, inmobiliaria, real estate, corretaje inmobiliario, imoveis`,
    named: `bienes raices, inmobiliari*, real estate, imobiliari*, corretaje, renta de oficina*, oficina en renta, local comercial, locales comerciales, terreno*, departamento en, casa en venta, comprar casa, comprar departamento, warehouse lease, office lease, lease office, office space, coworking, avaluo*, appraisal, ?propiedad*, parque industrial, arriendo de oficina*, alquiler de oficina*, inquilino*, ?condominio*, property management, rent* ... oficina*, rentar ... local, rentar ... bodega, rent* ... office*, arrend* ... oficina*, alquil* ... oficina*, oficinas en renta`,
    told: `vender ~ casa, vender ~ terreno, rentar ~ local, buscamos local, buscamos oficina`,
  },
} as const satisfies Record<string, Need>

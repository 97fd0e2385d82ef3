import type { Need } from './need.ts'

// Building and wiring (SCIAN/NAICS 23, 2211). Authored; papers and firms by their names in Mexico and Brazil.
export const WORKS_NEEDS = {
  electrical: {
    offer: `
      instalaciones electricas, electrical contracting, ingenieria electrica, obras electricas,
      instalacoes eletricas, electrical services
    `,
    named: `
      instalacion* electrica*, instalacoes eletricas, tablero* electrico*, centro* carga, cuadro electrico, mcc,
      cableado electrico, electrical installation, electrical work, electrical panel*, electrical contractor*,
      rewire*, rewiring, ?alumbrado, ?iluminacion, luminaria*, led lighting, lighting retrofit, tierra fisica,
      tierras fisicas, pararrayo*, puesta a tierra, spda, baja tension, contactos electricos, ?breaker*,
      ?interruptor*, ?charger*, cargador* electrico*, electrolinera*, te 1, sec declaracion, retie, nom 001,
      electricista para, instalador electrico, obra electrica, canalizacion, charola electrica
    `,
  },
  substations: {
    offer: `subestaciones, media tension, alta tension, obras electricas, substations, transformadores`,
    named: `
      subestacion*, subestacao, substation*, transformador*, transformer*, trafo, trafos, media tension,
      alta tension, medium voltage, high voltage, acometida*, tramite* ... cfe, tramites ante cfe,
      cfe ... carga, aumento de carga, aumento ... demanda contratada, contrato ... cfe, alimentador*,
      switchgear, celda* ... tension, seccionador*, cortacircuito*, kva, mva, linea* de transmision,
      red subterranea, power drop, service upgrade, utility interconnect*, servicio trifasico, trifasic*,
      three phase
    `,
    told: `
      trono ~ trafo, trono ~ transformador, exploto ~ transformador, blew ~ transformer, a oscuras,
      tiro aceite & transformador, no nos alcanza la carga, no da la carga, falta ~ carga, carga contratada
    `,
    of: 'electrical',
  },
  electricalUpkeep: {
    offer: `
      mantenimiento electrico, termografia, electrical maintenance, manutencao eletrica, guardia electrica,
      servicio electrico de emergencia
    `,
    named: `
      mantenimiento electrico, electrical maintenance, termografia, termografic*, thermograph*, thermal scan*,
      infrared scan*, punto* caliente*, hot spot*, libranza*, electricista*, eletricista*, electrician*,
      tablero* electric*, tableros, quadro* eletric*, falla electrica, electrical fault*, corto electrico,
      revision electrica, inspeccion electrica, dictamen electrico, verificacion electrica, uvie, reapriete,
      limpieza de tableros, prueba* dielectric*, megg*, arc flash
    `,
    told: `
      chispa*, chispeo, spark*, olor a quemado, huele a quemado, oler a quemado, burning smell, smells burnt,
      bota* ~ pastilla*, salta* ~ termico*, salta ~ diferencial, breaker ~ trip*, trip* ~ breaker*,
      disjuntor ~ cai, disjuntor ~ desarma, cortocircuito*, corto circuito, se calienta ~ tablero,
      tablero ~ calient*, se dispar* ~ interruptor*, se bota* ~ interruptor*, se quema* ~ focos,
      panel ~ humming, cables ~ calient*
    `,
    of: 'electrical',
  },
  powerQuality: {
    offer: `calidad de energia, power quality, calidad de la energia, eficiencia energetica, codigo de red`,
    named: `
      calidad de energia, calidad de la energia, power quality, factor de potencia, power factor, armonic*,
      harmonic*, capacitor*, banco de capacitores, codigo de red, filtro* de armonicas, supresor* de picos,
      surge protect*, regulador* de voltaje, variacion* de voltaje, voltage sag*, voltage drop*, bajones,
      picos de voltaje, flicker, reactiva, energia reactiva, estudio de carga, analizador de redes, desbalance*,
      eficiencia energetica, energy audit, auditoria energetica
    `,
    told: `
      penaliz* ~ cfe, multa ~ cfe, cargo ~ cfe, cfe ~ penaliz*, recibo ~ penaliz*, recibo ~ cargo,
      penalty ~ utility, utility ~ penalty, parpade* ~ luces, luces ~ parpade*, lights ~ flicker*,
      se quem* ~ tarjetas, se quem* ~ variadores, variadores ~ dispar*, se reinici* ~ maquinas, bajon* ~ luz,
      cfe ~ carta
    `,
    of: 'electrical',
  },
  evCharging: {
    offer: `electromovilidad, ev charging, cargadores para vehiculos`,
    named: `
      cargador* ... vehiculo*, cargador* ... electric*, cargador* ... montacargas, electrolinera*, ev charg*,
      charging station*, estacion* de carga, wallbox, carregador* ... eletric*
    `,
    of: 'electrical',
  },
  solar: {
    offer: `
      energia solar, solar energy, paneles solares, fotovoltaic*, energias renovables, solar installation
    `,
    named: `
      solar, solares, panel* solar*, paneles solares, placas solares, fotovoltaic*, photovoltaic*,
      energia solar, energia renovable, renewable energy, inversor*, net metering, medicion neta,
      medidor bidireccional, netbilling, generacion distribuida, sistema interconectado, calentador* solar*,
      termas solares, autoconsumo, painel solar, paineis solares, usina solar, kwp, ppa, baterias de litio, mw,
      kw ... techo, kw pico, celdas solares, granja solar, parque solar, estacionamiento solar, solar carport*,
      generar ... electricidad, generar ... energia, que genere, autogenera*, sistema fotovoltaico,
      tejas solares
    `,
    told: `
      recibo* ~ luz, recibo* ~ cfe, pago* ~ luz, bajar ~ luz, boleta ~ luz, cuenta ~ luz, conta de luz,
      conta de energia, electric bill*, power bill*, energy bill*, electricity bill*, utility bill*, tarifa dac,
      pagamos ~ electricidad, gasto ~ electricidad, cuenta ~ electricidad, gasto ~ luz, sobre los techos & mw,
      techar & genere, techos & genere, techo & generar, dejamos de generar, ahorr* ~ luz, ahorr* ~ electric*,
      sun & roof
    `,
  },
  construction: {
    offer: `
      construccion, remodelacion, construction, general contractor, arquitectura y construccion, construcao,
      edificacion
    `,
    named: `
      construccion de, ?construir, construcao, obra gris, obra nueva, ?renovation*, general contractor,
      concreto hidraulico, demolicion*, demolition, topograf*, mecanica de suelos, estudio de suelos,
      proyecto arquitectonico, ?arquitecto*, planos arquitectonicos, fachada*, canceleria, vidrios y aluminio,
      pintar ... oficina*, pintar ... bodega, pintura de, house painting, cisterna de concreto,
      ?estacionamiento, bodega nueva ... construir
    `,
    told: `grieta*, humedad ~ pared*`,
  },
  industrialBuildings: {
    offer: `
      naves industriales, construccion industrial, industrial construction, galpones, obra civil industrial
    `,
    named: `
      nave industrial, naves industriales, ampliacion ... nave, ampliar ... nave, ampliar ... planta,
      ampliacion ... planta, construir ... nave, construir ... bodega, construir ... planta, galpon*, andenes,
      industrial building*, plant expansion, warehouse construction, steel building*, mezanine, mezzanine,
      obra civil, cimentacion*
    `,
    told: `nos quedo chica ~ planta, no cabemos ~ planta, outgrown ~ building`,
    hints: `metros, m 2, andenes, planta, nave, galera, terreno, estructura, ampliar, ampliacion`,
    of: 'construction',
  },
  floors: {
    offer: `pisos, pisos de concreto, pisos industriales, industrial flooring, pisos epoxicos`,
    named: `
      piso* industrial*, piso* epoxic*, piso* ... concreto, piso* de concreto, epoxy floor*, epoxy coating,
      concrete floor*, concrete slab, pulido de concreto, pulido de piso*, juntas de piso, reparar ... piso,
      reparacion ... piso, resurface*, parking lot*, pavimento, pavimentar, asfalto, asphalt*, paving,
      estampado
    `,
    told: `
      piso ~ desbaratad*, piso ~ despostill*, piso ~ agriet*, piso ~ hoyos, piso & montacargas, floor ~ cracks,
      floor ~ crumbling
    `,
    hints: `piso, despostillado, brincan, montacargas, grietas, hoyos`,
    of: 'construction',
  },
  remodelling: {
    offer: `
      remodelacion, remodelaciones, fit out, adecuacion de espacios, reformas, interiorismo,
      diseno de interiores
    `,
    named: `
      remodel*, reforma de, reforma do, renovar ... oficina*, remodelar, fit out, build out, buildout,
      adecuacion de oficina*, adecuar ... oficina*, tablaroca, drywall, tirar muros, muros de tablaroca,
      cancel* de aluminio, interiorismo, diseno de interiores, interior design, acabados, plafon*,
      rehacer ... oficina*, rehacer ... area, tenant improvement
    `,
    told: `oficina* ~ vieja*, tirar ~ muros`,
    hints: `muros, cristal, oficina*, area administrativa, rehacer, cocineta, banos, recepcion`,
    of: 'construction',
  },
  waterproofing: {
    offer: `impermeabilizacion, waterproofing, techumbres, roofing, cubiertas`,
    named: `
      impermeabiliz*, waterproof*, roofing, reparar ... techo, reparacion ... techo, techumbre, lamina de techo,
      cambio de lamina, roof repair, new roof, telhado, gotera*, hacen techos, pedazo de techo, techo & agua,
      arreglar ... techo, roof collapse*
    `,
    told: `
      mete ~ agua ~ techo, llueve ~ techo, agua ~ techo, gotea ~ techo, roof ~ leak*, llueve & se mete,
      filtracion*, humedad ~ techo, chove ~ telhado
    `,
    hints: `llueve, lluvia, techo, agua, goteras, rain, roof, leak*, tinas`,
    of: 'construction',
  },
} as const satisfies Record<string, Need>

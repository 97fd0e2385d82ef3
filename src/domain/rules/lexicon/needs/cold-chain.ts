import type { Need } from './need.ts'

// Moving and keeping what must stay cold (SCIAN/NAICS 484, 493). Authored; words of Chile, Peru and Brazil.
export const COLD_CHAIN_NEEDS = {
  coldTransport: {
    offer: `
      cadena de frio, cold chain, logistica refrigerada, transporte de temperatura controlada,
      transporte con temperatura controlada, distribucion refrigerada
    `,
    named: `
      transporte* refrigerad*, transporte* frio, transporte* frigorif*, transporte congelado*,
      transporte de congelados, transporte* isotermic*, refrigerated transport*, refrigerated truck*,
      refrigerated freight, refrigerated haul*, refrigerated trailer*, reefer, reefers, flete* refrigerad*,
      flete* frio, frete refrigerad*, camion* refrigerad*, camion* frio, camion* frigorif*, camion* termo*,
      camion* camara*, furgon* refrigerad*, furgon* frio, furgon* termo*, trailer* refrigerad*, thermo king,
      genset*, caminhao refrigerad*, caminhao frigorif*, caminhoes refrigerad*, carreta* refrigerad*,
      carreta* frigorif*, contenedor* refrigerad*, conteiner* refrigerad*, cold transport, ruta* frio,
      tractos con, distribucion refrigerada, distribucion en frio, unidades refrigeradas, unidades a ... grados,
      cross dock* refrigerad*, temperature controlled transport*, ?transporte*, ?transport, ?transportista*,
      ?flete*, ?camion*, ?tracto*, ?contenedor*, ?carrier*, ?truck*, ?frete*, ?caminhao, ?furgon*, ?transbordo,
      ?trasbordo, ?reparto, tramo refrigerado, ?traslado, con hielo, camion con lona, ?3 pl,
      ?operador logistico, ?logistics partner, ?operador
    `,
    hints: `
      flota, camion*, truck*, viaje*, trip*, ruta*, route*, puerto, port, planta, carga*, load*, toneladas,
      tons, kilos, pallet*, despach*, tiendas, stores, locales, salas, reparto, delivery, deliver*, chofer*,
      driver*, zarpa, nave, vessel, aeropuerto, airport, semanal*, weekly, salida*, refriger*, frio, congel*,
      frozen, chilled, grados, minus, bajar, traslad*, fresc*, flete*, frontera, terminal, distribucion,
      distribution, equipos refrigerados, lona, moto, hielo, ice, envio*, llev*, mand*, mov*, transport*,
      partimos, temporada, campana, cosecha, harvest, ton, tn, unidad, unidades, soup, summer, verano, arrives,
      llega, llegan, melt*, derret*, cosech*, antes de las, todos los dias, every day, daily, lunes, semana,
      recog*, recoj*, pick up, dejar, dejen, drop off, region, norte, sur, chocolate*, kg, cajas, bins,
      maxisaco*, jaulas, granel, temperatura, furgon*, ruteo, mayorista*, supermercado*, restaurantes
    `,
    told: `
      {move} & {cold}, {move} & {perishable}, {move} ~ {thawed}, {perishable} & {cold} & salida*,
      quien ~ reparte, reparte* & minus, reparto ~ minus, lleg* ~ {thawed}, {perishable} ~ lleg* ~ {thawed},
      arriv* ~ {thawed}, chega* ~ {thawed}, {send} ~ {perishable}, {send} ~ {cold}, {perishable} ~ llega,
      {perishable} ~ llegan, llega ~ {perishable}, llegan cocid*, llegan ~ {thawed}
    `,
  },
  coldStorage: {
    offer: `
      almacenaje en frio, almacenamiento en frio, almacenamiento refrigerado, almacenaje refrigerado,
      bodegaje en frio, almacenes frigorificos, cold storage, armazenagem frigorificada, armazenagem a frio,
      camaras frigorificas
    `,
    named: `
      almacenaje* frio, almacenamiento* frio, almacenamiento* refrigerad*, almacenamiento* congelad*,
      almacenaje* refrigerad*, almacenaje congelad*, almacen* frio, almacen* frigorif*, almacen* refrigerad*,
      camara* frio, camara* fria*, camara* frigorif*, camara* refriger*, camara* congel*,
      camara* de conservacion, cuarto* frio*, bodega* frio, bodega* fria*, bodega* frigorif*, bodega* refriger*,
      bodega* ... grados, bodegaje* frio, frigorifico, frigorificos, cold storage, cold room*, cold store,
      cold warehouse*, freezer storage, freezer space, refrigerated storage, refrigerated warehouse*,
      frozen storage, posicion* frio, posicion* congelad*, posicion* refriger*, posicion* ... grados,
      capacidad* frio, capacidad* de congelado, espacio* frio, espacio* congelad*, ?espacio* ... camara*,
      maquila de frio, congelamiento, tunel* congel*, tunel frio, armazenagem fria*, armazenagem frigorif*,
      armazem frigorif*, prefrio, pre frio, held cold, hold cold, servicio de congelado, ?camara*, ?bodega*,
      ?posiciones, ?almacenaje, ?almacenamiento, ?almacen, ?almacenes, ?frigorif*, ?storage, ?warehouse*,
      frio para, espacio en frio, positions ... °, positions ... degrees, cold space, ?positions,
      ?pallet positions, ?armazem
    `,
    hints: `
      pallet*, paleta*, tarima*, toneladas, tons, lugar, space, espacio*, bodega*, warehouse, camara*, congel*,
      frozen, guardar, store, recib*, receive, meses, months, al mes, menos veinte, menos 20, minus, stock,
      buque, posicion*, position*, remodel*, otro lado, elsewhere, frio, cold, grados, arrend*, rent*,
      sobrestock, temporada, congelador, dejo de congelar, a donde, noche*, night*, arriendo, contenedor*,
      seguro, navidad, no cabe, no caben, quedan sin, freezer*, insumos, tercero, terceros, third party, graus,
      degrees, sementes, semillas, paletes, chicos, quedan chicos, por dia, embarque, hielo, luz, reciben,
      descarg*, unload*, excedente, overflow, overstock, sobra, saldo, kg, ton, tn, stockear, acopio,
      inventario, fiestas, cuaresma, peak, alta temporada, parihuela*, aduana, observado, octubre, marzo, tener,
      vino*, constantes
    `,
    told: `
      {keep} ~ {cold}, {keep} ~ {perishable}, {keep} & {cold} & {perishable}, se corto la camara,
      se corto ~ camara, camara* ~ {breaks}, se me cort* ~ camara, sin camara, no me cabe* ~ camara*,
      no cabe* ~ camara*, camara* ~ llen*, bodega* ~ llen* & {perishable}, refri* ~ {thawed}, refri* ~ grados,
      freezer* ~ {breaks}, {remedy} ~ subiendo, se corto la luz & refri*, se corto la luz & {remedy},
      guard* ~ {remedy}, me reciben, recibir & toneladas, {keep} & {remedy} & {cold}, pallets & {cold} & recib*,
      pallets & {cold} & receive, {remedy} ~ armazem, horas ~ camara, {whereTo} + {cold},
      {whereTo} + {perishable}, {whereTo} + {thawed}, camara* ~ {thawed}, fuga ~ camara*, camara* ~ fuga,
      camara* & subiendo, camara* ~ parad*, camara* ~ muri*
    `,
  },
  pharmaDistribution: {
    offer: `
      distribucion farmaceutica, logistica farmaceutica, pharma logistics, pharmaceutical distribution,
      transporte de medicamentos, healthcare logistics, distribuicao farmaceutica
    `,
    named: `
      distribucion farmac*, distribucion medicament*, distribucion vacuna*, distribucion ... farmac*,
      distribuicao farmac*, distribuicao de medicament*, logistica farmac*, logistica ... medicament*,
      logistica ... vacuna*, pharma distribution, pharma logistics, pharmaceutical logistics,
      pharmaceutical distribution, gdp, bpd, bpdt, bpdyt, good distribution practice*,
      buenas practicas de distribucion, buenas practicas de transporte, buenas practicas de almacenamiento, gxp,
      transporte* medicament*, transporte* vacuna*, transporte* farmac*, transporte de insumos medicos,
      traslado de vacunas, traslado de medicamentos, cadena de frio farmaceutica,
      cadena de frio ... medicament*, drogueria*, calificacion termica, mapeo termico, validated ... lane*,
      qualified ... lane*
    `,
    hints: `
      farmac*, pharma*, medic*, dosis, doses, registro sanitario, hospital*, clinica*, boticas, insulin*,
      courier, laborator*, bpa, bpd, bpdt, gdp, temperatura*, 2 8, vacuna*, biologic*, oncolog*, anticuerpo*,
      monoclonal*, termosensib*, pacientes, patients, tratamiento*, hormona*, envios, reactivo*, fertilidad,
      paciente*, banco de sangre, muestra*, sample*, digemid, isp, certific*, caja validada, validad*,
      validated, toxina, botulinica, estetic*, termolabil*, despachos, centros medicos, postas, red de salud,
      farmacia*, inyectable*, cenabast, minsa, essalud, licitacion, convocatoria, mercado publico,
      quimico farmaceutico, droguer*, ganado, veterinari*
    `,
    told: `
      {move} ~ {remedy}, {remedy} & 2 8, {remedy} & {move} & {cold}, {remedy} ~ {thawed}, {remedy} & farmacia*,
      {remedy} & hospital* & {move}, {remedy} ~ cadena frio, despach* ~ validad*, {move} ~ validad*,
      {remedy} & reparto, {remedy} ~ lleg*, {remedy} & operador autorizado, {remedy} + distribu*,
      {remedy} + 2 8
    `,
  },
  tempMonitoring: {
    offer: `
      monitoreo de temperatura, temperature monitoring, monitoramento de temperatura,
      trazabilidad de temperatura
    `,
    named: `
      monitore* temperatura*, monitore* ... temperatura*, monitoramento ... temperatura*,
      monitorar ... temperatura*, monitor* ... temperature*, temperature monitor*, temperature track*,
      temperature log*, temperature record*, control* temperatura*, registro* temperatura*, registrador*,
      data logger*, datalogger*, logger*, termografo*, termoregistr*, sensor* temperatura*, sensor* frio,
      sensores de humedad, temperature sensor*, curva* temperatura*, curva* ... camara*, curva* ... viaje*,
      grafica* temperatura*, trazabilidad temperatura*, trazabilidad termica, trazabilidad ... frio,
      rastreabilidade ... temperatura, alarma* temperatura*, alerta* temperatura*, temperature alert*,
      temperature alarm*, historial* temperatura*, reporte* temperatura*, lectura* temperatura*,
      plataforma de trazabilidad, termometro*, telemetria ... frio, telemetria ... temperatura, ?trazabilidad,
      ?sensor, ?sensores, ?sensors, ?monitoreo, ?curva*, ?monitoramento, ?rastreio, ?rastreo,
      rastreo ... temperatura, rastreio ... temperatura, thermometer*, datalogging, logs by itself,
      registro continuo, continuous record*, continuous log*, lecturas electronicas, lectura electronica,
      electronic readings
    `,
    hints: `
      temperatura*, temperature*, grados, degrees, registr*, record*, cuaderno, libreta, notebook, sanidad,
      health inspector, alarma*, alarm*, mensaje, message, text, aviso*, avis*, alert*, celular, phone,
      congelador*, freezer*, camara*, curva*, sensor*, prueba, proof, evidencia, noche, night, se apaga, viaje,
      trip, device*, dispositiv*, equipos, tiempo real, real time, historial, history, auditor*, hora subio,
      a que hora, como saberlo, saberlo, pregunta, gps, pendrive, usb, calidad, quality, excursion*, curvas,
      log, logger*, anot*, papel, paper, visibilidad, monitor*, lectura*, guia, aparato*, multa*, vitrina*,
      fallas, nos enteramos, enteramos, reclama, cliente, supermercado, auditoria, haccp, bitacora, planilla,
      cuanto marca, marca, termometro, sonda*, wifi, nube, dashboard
    `,
    told: `
      temperatura* ~ tiempo real, temperature* ~ real time, no sab* ~ temperatura*, ver ~ temperatura*,
      saber ~ temperatura*, demostrar ~ temperatura*, probar ~ temperatura*, evidencia* ~ temperatura*,
      prove ~ temperature*, {cold} ~ tiempo real, avis* ~ temperatura*, avis* ~ grados, alert* ~ grados,
      a que temperatura, hoja* ~ temperatura*, anot* ~ temperatura*, apunt* ~ temperatura*,
      clipboard* ~ temperature*, sms ~ temperatura*, app ~ temperatura*, temperatura* & registr*,
      temperature & record*, temperatura & gravad*, enter* ~ momento, enter* ~ celular, desde que hora,
      amanec* ~ {thawed}, nadie sabe ~ hora, historial & {perishable}, avis* ~ si sube, avise ~ suba,
      avis* ~ sube, saber ~ en que momento, sends alarms, send* ~ alarm*, alarm* ~ {cold}, cuantos grados,
      a cuantos grados, grados & en todo momento, grados & tiempo real, aviso & {cold}, aviso & grados,
      demostrar & temperatura*, prove & temperature*, demostrar ~ a que, {cold} ~ registr*, {cold} ~ avis*,
      avis* ~ {cold}, text ~ {cold}, enteramos ~ fallas, enteramos ~ cuando, lectura ~ viaje, lectura ~ camara*,
      find out ~ too late, nos damos cuenta ~ tarde, darnos cuenta ~ tarde, camara* ~ registro*,
      registro* ~ camara*, cold room* ~ record*, furgon ~ minuto a minuto, donde ~ calienta,
      donde se rompe ~ frio, rompe ~ frio & sensores, sensores ~ viajes, {cold} & devolucion de registros,
      devolucion de registros
    `,
  },
  coldEquipment: {
    offer: `
      refrigeracion industrial, venta de camaras frigorificas, construccion de camaras,
      equipos de refrigeracion, industrial refrigeration
    `,
    named: `
      refrigeracion industrial, refrigeracion comercial, construir ... camara*, construccion ... camara*,
      instal* ... camara* fri*, instal* ... cuarto* frio*, compra* ... camara* frigorif*, venden camara*,
      vendan ... camara*, fabrica* ... camara*, reparar ... camara*, reparacion ... camara*,
      mantenimiento ... camara* fri*, tecnico ... refriger*, tecnico de refrigeracion, compresor* ... camara*,
      ?evaporador*, ?condensador*, paneles frigorificos, panel isotermico, paneles aislantes, amoniaco, amonia,
      gas refrigerante, repair ... cold room, repair ... freezer, walk in cooler repair, vitrinas refrigerad*,
      freezer* comercial*, ultracongelador*, ultrafreezer*, comprar ... refrigerador*, conservador* ... helado*,
      fabrica de hielo, thermo king repair, reparacion ... thermo king, ?comprar ... furgon*,
      comprar ... camion*, repar* ... camara*, arregl* ... camara*, tecnico frigorista, frigorista,
      compresor ... hp, tecnico ... frio, mantenimiento ... frigorif*, fix ... cold room, fix ... freezer,
      fix ... cooler, comprar ... contenedor*, comprar ... reefer*, reefer usado*, contenedores ... usados,
      used reefer*, venden ... contenedor*, comprar ... camara*
    `,
    told: `
      quien ~ repar* & {cold}, busc* ~ repar* & {cold}, need ~ repair & {cold}, need ~ fix & {cold},
      tecnico & camara* & compresor, dejo de enfriar, deja de enfriar, stopped cooling, tecnico ~ repar*,
      tecnico & repararl*
    `,
    owns: ['coldStorage', 'coldTransport'],
  },
} as const satisfies Record<string, Need>

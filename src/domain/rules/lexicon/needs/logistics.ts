import type { Need } from './need.ts'

// Moving and keeping goods, warm and cold (SCIAN/NAICS 48-49). Authored; words of Chile, Peru, Mexico, Brazil.
export const LOGISTICS_NEEDS = {
  coldTransport: {
    offer: `cadena de frio, cold chain, logistica refrigerada, transporte de temperatura controlada, transporte con temperatura controlada, distribucion refrigerada`,
    named: `transporte* refrigerad*, transporte* frio, transporte* frigorif*, transporte congelado*, transporte de congelados, transporte* isotermic*, refrigerated transport*, refrigerated truck*, refrigerated freight, refrigerated haul*, refrigerated trailer*, reefer, reefers, flete* refrigerad*, flete* frio, frete refrigerad*, camion* refrigerad*, camion* frio, camion* frigorif*, camion* termo*, camion* camara*, furgon* refrigerad*, furgon* frio, furgon* termo*, trailer* refrigerad*, thermo king, genset*, caminhao refrigerad*, caminhao frigorif*, caminhoes refrigerad*, carreta* refrigerad*, carreta* frigorif*, contenedor* refrigerad*, conteiner* refrigerad*, cold transport, ruta* frio, tractos con, distribucion refrigerada, distribucion en frio, unidades refrigeradas, unidades a ... grados, cross dock* refrigerad*, temperature controlled transport*, ?transporte*, ?transport, ?transportista*, ?flete*, ?camion*, ?tracto*, ?contenedor*, ?carrier*, ?truck*, ?frete*, ?caminhao, ?furgon*, ?transbordo, ?trasbordo, ?reparto, tramo refrigerado, ?traslado`,
    hints: `flota, camion*, truck*, viaje*, trip*, ruta*, route*, puerto, port, planta, carga*, load*, toneladas, tons, kilos, pallet*, despach*, tiendas, stores, locales, salas, reparto, delivery, deliver*, chofer*, driver*, zarpa, nave, vessel, aeropuerto, airport, semanal*, weekly, salida*, refriger*, frio, congel*, frozen, chilled, grados, minus, bajar, traslad*, fresc*, flete*, frontera, terminal, distribucion, distribution, equipos refrigerados`,
    told: `{move} & {cold}, {move} & {perishable}, {move} ~ {thawed}, {perishable} & {cold} & salida*, quien ~ reparte, reparte* & minus, reparto ~ minus, lleg* ~ {thawed}, {perishable} ~ lleg* ~ {thawed}, arriv* ~ {thawed}, chega* ~ {thawed}, {send} ~ {perishable}, {send} ~ {cold}`,
    near: ['freight', 'courier'],
  },
  coldStorage: {
    offer: `almacenaje en frio, almacenamiento en frio, almacenamiento refrigerado, almacenaje refrigerado, bodegaje en frio, almacenes frigorificos, cold storage, armazenagem frigorificada, armazenagem a frio, camaras frigorificas`,
    named: `almacenaje* frio, almacenamiento* frio, almacenamiento* refrigerad*, almacenamiento* congelad*, almacenaje* refrigerad*, almacenaje congelad*, almacen* frio, almacen* frigorif*, almacen* refrigerad*, camara* frio, camara* fria*, camara* frigorif*, camara* refriger*, camara* congel*, camara* de conservacion, cuarto* frio*, bodega* frio, bodega* fria*, bodega* frigorif*, bodega* refriger*, bodega* ... grados, bodegaje* frio, frigorifico, frigorificos, cold storage, cold room*, cold store, cold warehouse*, freezer storage, freezer space, refrigerated storage, refrigerated warehouse*, frozen storage, posicion* frio, posicion* congelad*, posicion* refriger*, posicion* ... grados, capacidad* frio, capacidad* de congelado, espacio* frio, espacio* congelad*, ?espacio* ... camara*, maquila de frio, congelamiento, tunel* congel*, tunel frio, armazenagem fria*, armazenagem frigorif*, armazem frigorif*, prefrio, pre frio, held cold, hold cold, servicio de congelado, ?camara*, ?bodega*, ?posiciones, ?almacenaje, ?almacenamiento, ?almacen, ?almacenes, ?frigorif*, ?storage, ?warehouse*, frio para, espacio en frio, positions ... °, positions ... degrees, cold space, ?positions, ?pallet positions, ?armazem`,
    hints: `pallet*, paleta*, tarima*, toneladas, tons, lugar, space, espacio*, bodega*, warehouse, camara*, congel*, frozen, guardar, store, recib*, receive, meses, months, al mes, menos veinte, menos 20, minus, stock, buque, posicion*, position*, remodel*, otro lado, elsewhere, frio, cold, grados, arrend*, rent*, sobrestock, temporada`,
    told: `{keep} ~ {cold}, {keep} ~ {perishable}, {keep} & {cold} & {perishable}, se corto la camara, se corto ~ camara, camara* ~ {breaks}, se me cort* ~ camara, sin camara, no me cabe* ~ camara*, no cabe* ~ camara*, camara* ~ llen*, bodega* ~ llen* & {perishable}, refri* ~ {thawed}, refri* ~ grados, freezer* ~ {breaks}, {remedy} ~ subiendo, se corto la luz & refri*, se corto la luz & {remedy}, guard* ~ {remedy}, me reciben, recibir & toneladas, {keep} & {remedy} & {cold}, pallets & {cold} & recib*, pallets & {cold} & receive, {remedy} ~ armazem, horas ~ camara, {whereTo} + {cold}, {whereTo} + {perishable}, {whereTo} + {thawed}`,
    near: ['warehousing'],
  },
  pharmaDistribution: {
    offer: `distribucion farmaceutica, logistica farmaceutica, pharma logistics, pharmaceutical distribution, transporte de medicamentos, healthcare logistics, distribuicao farmaceutica`,
    named: `distribucion farmac*, distribucion medicament*, distribucion vacuna*, distribucion ... farmac*, distribuicao farmac*, distribuicao de medicament*, logistica farmac*, logistica ... medicament*, logistica ... vacuna*, pharma distribution, pharma logistics, pharmaceutical logistics, pharmaceutical distribution, gdp, bpd, bpdt, bpdyt, good distribution practice*, buenas practicas de distribucion, buenas practicas de transporte, buenas practicas de almacenamiento, gxp, transporte* medicament*, transporte* vacuna*, transporte* farmac*, transporte de insumos medicos, traslado de vacunas, traslado de medicamentos, cadena de frio farmaceutica, cadena de frio ... medicament*, drogueria*, calificacion termica, mapeo termico, validated ... lane*, qualified ... lane*`,
    hints: `farmac*, pharma*, medic*, dosis, doses, registro sanitario, hospital*, clinica*, boticas, insulin*, courier, laborator*, bpa, bpd, bpdt, gdp, temperatura*, 2 8, vacuna*, biologic*, oncolog*, anticuerpo*, monoclonal*, termosensib*, pacientes, patients, tratamiento*`,
    told: `{move} ~ {remedy}, {remedy} & 2 8, {remedy} & {move} & {cold}, {remedy} ~ {thawed}, {remedy} & farmacia*, {remedy} & hospital* & {move}`,
    near: ['coldTransport', 'coldStorage', 'courier'],
  },
  tempMonitoring: {
    offer: `monitoreo de temperatura, temperature monitoring, monitoramento de temperatura, trazabilidad de temperatura`,
    named: `monitore* temperatura*, monitore* ... temperatura*, monitoramento ... temperatura*, monitorar ... temperatura*, monitor* ... temperature*, temperature monitor*, temperature track*, temperature log*, temperature record*, control* temperatura*, registro* temperatura*, registrador*, data logger*, datalogger*, logger*, termografo*, termoregistr*, sensor* temperatura*, sensor* frio, sensores de humedad, temperature sensor*, curva* temperatura*, curva* ... camara*, curva* ... viaje*, grafica* temperatura*, trazabilidad temperatura*, trazabilidad termica, trazabilidad ... frio, rastreabilidade ... temperatura, alarma* temperatura*, alerta* temperatura*, temperature alert*, temperature alarm*, historial* temperatura*, reporte* temperatura*, lectura* temperatura*, plataforma de trazabilidad, termometro*, telemetria ... frio, telemetria ... temperatura, ?trazabilidad, ?sensor, ?sensores, ?sensors, ?monitoreo, ?curva*, ?monitoramento, ?rastreio, ?rastreo, rastreo ... temperatura, rastreio ... temperatura, thermometer*, datalogging, logs by itself`,
    hints: `temperatura*, temperature*, grados, degrees, registr*, record*, cuaderno, libreta, notebook, sanidad, health inspector, alarma*, alarm*, mensaje, message, text, aviso*, avis*, alert*, celular, phone, congelador*, freezer*, camara*, curva*, sensor*, prueba, proof, evidencia, noche, night, se apaga, viaje, trip, device*, dispositiv*, equipos, tiempo real, real time, historial, history, auditor*`,
    told: `temperatura* ~ tiempo real, temperature* ~ real time, no sab* ~ temperatura*, ver ~ temperatura*, saber ~ temperatura*, demostrar ~ temperatura*, probar ~ temperatura*, evidencia* ~ temperatura*, prove ~ temperature*, {cold} ~ tiempo real, avis* ~ temperatura*, avis* ~ grados, alert* ~ grados, a que temperatura, hoja* ~ temperatura*, anot* ~ temperatura*, apunt* ~ temperatura*, clipboard* ~ temperature*, sms ~ temperatura*, app ~ temperatura*, temperatura* & registr*, temperature & record*, temperatura & gravad*, enter* ~ momento, enter* ~ celular, desde que hora, amanec* ~ {thawed}, nadie sabe ~ hora, historial & {perishable}, avis* ~ si sube, avise ~ suba, avis* ~ sube, saber ~ en que momento, sends alarms, send* ~ alarm*, alarm* ~ {cold}, cuantos grados, a cuantos grados, grados & en todo momento, grados & tiempo real, aviso & {cold}, aviso & grados, demostrar & temperatura*, prove & temperature*, demostrar ~ a que, {cold} & registr*, {cold} ~ avis*, avis* ~ {cold}, text ~ {cold}`,
    near: ['iot'],
  },
  freight: {
    offer: `transporte de carga, transporte terrestre, transporte por carretera, freight transport*, trucking, fletes nacionales, autotransporte, transporte rodoviario`,
    named: `carga seca, flete seco, flete* ... mueble*, caja seca, transporte* carga seca, transporte de carga, transporte* seco, transporte terrestre, transporte rodoviario, dry van*, dry freight, dry cargo, flatbed*, plataforma* para llevar, plataforma* ... cement*, cama baja, low bed, ftl, ltl, full truckload, less than truckload, carga general, carga consolidada, carga suelta, sobredimensionad*, carga pesada, torton*, rabon*, full doble, contenedor* seco*, acarreo* ... material*, transporte de personal, ?transporte, ?transport, ?flete*, ?camion*, ?freight, ?trucking, ?frete*, ?transportista*`,
    told: `{move} & {dry}, mover ~ tarimas`,
  },
  warehousing: {
    offer: `almacenaje, almacenamiento de mercancias, bodegaje, warehousing, fulfillment, operador logistico 3pl, armazenagem`,
    named: `warehousing, warehouse space, almacenaje seco, almacen seco, bodega seca, bodega* ... mercancia, almacenaje, bodegaje, fulfillment, fulfilment, pick and pack, picking y packing, 3pl, 3 pl, almacen fiscal, recinto fiscalizado, renta de bodega*, arriendo de bodega*, alquiler de almacen*, cross dock*, maquila de empaque, kitting, etiquetado y acondicionado, armazenagem, galpon*, ?bodega*, ?almacen, ?almacenes, ?almacenamiento`,
    told: `{keep} ~ {dry}, mercancia & no cabe*`,
    near: ['coldStorage', 'realEstate'],
  },
  customs: {
    offer: `agencia aduanal, agenciamiento aduanero, despacho aduanal, comercio exterior, customs brokerage`,
    named: `agente aduanal, agencia aduanal, agente de aduana*, agencia de aduana*, despacho aduan*, despachante*, desaduan*, desembaraco, tramite* aduan*, customs, customs broker*, ?importacion, ?importaciones, ?importar, importar de china, pedimento*, clasificacion arancelaria, immex, comercio exterior, agenciamiento, nacionalizar, certificado* origen`,
    told: `retenid* ~ aduana, detenid* ~ aduana, atorad* ~ aduana, stuck ~ customs, held ~ customs, parad* ~ aduana`,
    near: ['forwarding'],
  },
  forwarding: {
    offer: `freight forwarding, carga internacional, transporte internacional, agente de carga, flete maritimo, flete aereo`,
    named: `freight forwarder*, freight forwarding, flete maritimo, flete aereo, flete internacional, carga aerea, carga maritima, carga internacional, air freight, ocean freight, sea freight, transporte internacional, fcl, lcl, naviera*, agente de carga, embarques internacionales, frete maritimo, frete internacional, frete aereo`,
    near: ['customs', 'freight'],
  },
  courier: {
    offer: `paqueteria, mensajeria, ultima milla, last mile, courier`,
    named: `paqueteria, mensajeria, courier*, ultima milla, last mile, guia* prepagada*, guias de envio, ?paquetes, paquete a domicilio, envios a domicilio, entregas a domicilio, entrega a domicilio, same day delivery, motoboy*, motorizado*, encomienda*, entrega domiciliar, delivery propio, parcel*, envio* nacional*`,
    near: ['freight'],
  },
  moving: {
    offer: `mudanzas, moving services, mudanza de oficinas`,
    named: `mudanza*, mudanca*, moving company, movers, office move, relocation of furniture, mudanza de oficina*, cambio de oficina*, menaje de casa, household goods`,
  },
  fleetTracking: {
    offer: `rastreo satelital, gps vehicular, telemetria de flotas, fleet tracking`,
    named: `gps, rastreo satelital, rastreo vehicular, rastreamento, rastreador*, localizacion vehicular, fleet tracking, fleet management, gestion de flota*, telematic*, dashcam*, camaras para camiones, tacografo*, control de combustible, avl, gps para camion*, gps para unidad*`,
    told: `no sab* ~ donde andan, donde andan ~ camion*, donde estan ~ camion*, ordena* ~ combustible, roban ~ combustible, roban ~ diesel`,
    near: ['iot'],
  },
  coldEquipment: {
    offer: `refrigeracion industrial, venta de camaras frigorificas, construccion de camaras, equipos de refrigeracion, industrial refrigeration`,
    named: `refrigeracion industrial, refrigeracion comercial, construir ... camara*, construccion ... camara*, instal* ... camara* fri*, instal* ... cuarto* frio*, compra* ... camara* frigorif*, venden camara*, vendan ... camara*, fabrica* ... camara*, reparar ... camara*, reparacion ... camara*, mantenimiento ... camara* fri*, tecnico ... refriger*, tecnico de refrigeracion, compresor* ... camara*, evaporador*, condensador*, paneles frigorificos, panel isotermico, paneles aislantes, amoniaco, amonia, gas refrigerante, repair ... cold room, repair ... freezer, walk in cooler repair, vitrinas refrigerad*, freezer* comercial*, ultracongelador*, ultrafreezer*, comprar ... refrigerador*, conservador* ... helado*, fabrica de hielo, thermo king repair, reparacion ... thermo king, ?comprar ... furgon*, comprar ... camion*, repar* ... camara*, arregl* ... camara*, tecnico frigorista, frigorista, compresor ... hp, tecnico ... frio, mantenimiento ... frigorif*, fix ... cold room, fix ... freezer, fix ... cooler`,
    told: `quien ~ repar* & {cold}, busc* ~ repar* & {cold}, need ~ repair & {cold}, need ~ fix & {cold}, tecnico & camara* & compresor`,
    near: ['hvac'],
    owns: ['coldStorage', 'coldTransport'],
  },
  fumigation: {
    offer: `control de plagas, fumigacion, pest control, sanitizacion, manejo integrado de plagas, dedetizacao`,
    named: `fumig*, control* plaga*, plaga*, pest control, pest management, exterminat*, desratiz*, desinsect*, desinfec*, sanitiz*, dedetiz*, controle de pragas, manejo integrado, cucaracha*, rata, ratas, roedor*, ratones, chinche*, termita*, termite*, roach*, rodent*, mice, bedbug*, bed bug*, gorgojo*, palomilla, ?mosca*, mosquitos, hormigas, alimanas, cupim, nebuliz*, fosfina, nimf 15, termonebul*, paloma*, pigeon*, aves, control de aves, murcielago*, abejas, avispas, garrapata*`,
    told: `bichos ~ bodega, bichos ~ cocina, animales ~ bodega, saw a mouse, mouse droppings`,
  },
} as const satisfies Record<string, Need>

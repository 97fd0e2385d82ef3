import type { Need } from './need.ts'

// What factories buy (NAICS 3339, 3345, 5413, 8113; SCIAN 31-33). Authored; words of the US Midwest, Mexico
// and Brazil, and makers' names where the floor says the name for the thing.
export const INDUSTRY_NEEDS = {
  robotics: {
    offer: `robotic cell*, robotic integration, robot integration, celdas robotizadas, automatizacion robotica, automatizacion industrial, industrial automation, celulas roboticas, robotics`,
    named: `robot, robots, robotic*, robotica*, robotiz*, robotis*, robo de solda, robo colaborativo, celula robot*, cobot*, palletizer*, palletiser*, palletiz*, palletis*, depalletiz*, paletiz*, paletizador*, pick and place, weld cell*, welding cell*, spot weld*, robot cell*, work cell*, workcell*, machine tend*, press tend*, machine load*, bin picking, 6 axis, six axis, end of arm, eoat, end effector*, gripper*, fanuc, kuka, motoman, yaskawa, abb irb, universal robots, ur 5, ur 10, ur 20, epson scara, scara, delta robot*, case pack*, case erector*, tray pack*, agv*, amr, amrs, teach pendant*, ?pendant, positioner*, celda* robot*, celda* soldadura, celda* de paletizado, celda* de ensamble, brazo* robot*, automated cell*, automation cell*, robo industrial, robos, hand off robots, loading cell, ?cell, ?cells, ?celda*, `,
    hints: `lift*, rolls, pound*, lb, lbs, heavy, belt, castings, shift*, guys, people, operators, stack*, boxes, cases, bags, pallet*, osha, hire, call in sick, calls in sick, machine, automat*, hands, by hand, load*, unload*, flip, turnover, injur*, backs, arm, fanuc, end of line, spindle, bolted, cell, integrator, per minute, palletiz*, brazo, cargar, a mano, trays`,
    told: `{handwork} ~ {noHands}, {handwork} & {noHands}, automat* ~ {handwork}, {handwork} ~ by hand, {handwork} ~ a mano, stack* ~ pallet*, stack* ~ case*, stack* ~ bags, apil* ~ tarima*, estib* ~ sacos, cargan ~ a mano, machine ~ do it for them, maquina ~ lo haga por ellos, que lo haga una maquina, levant* ~ cajas, lift* ~ boxes, {handwork} + automat*, load* ~ unload*, loading ~ cnc, load* & lathe*, tend* ~ cnc, without an operator, lights out, unattended, have a machine do, machine do it, lo haga una maquina, una maquina que, stacking & month`,
    near: ['controls', 'conveyors', 'machineSafety'],
  },
  controls: {
    offer: `plc, scada, control systems, controls engineering, sistemas de control, automatizacion y control, automatizacion industrial, industrial automation, control automation, retrofits de control`,
    named: `plc, plcs, clp, clps, scada, hmi, hmis, ihm, panelview*, micrologix, slc 500, slc, slc 5, plc 5, controllogix, compactlogix, contrologix, guardlogix, rslogix, studio 5000, factorytalk, ignition, wonderware, intouch, citect, wincc, simatic, step 7, s 7 300, s 7 400, s 7 1500, s 5, tia portal, allen bradley, rockwell, modicon, omron, mitsubishi plc, ge fanuc, 90 30, dcs, deltav, honeywell experion, controls retrofit*, controls upgrade*, controls migration*, controls moderniz*, control* retrofit*, control panel*, control cabinet*, control system*, controls engineer*, controls work, ?controls, tablero* control, tableros de automatizacion, paneles de control, painel de controle, quadro* de comando, relay logic, relay panel*, relay control*, relay, relays, ladder logic, ?ladder, vfd, vfds, variable frequency, variador*, variadores, servo drive*, servo*, motion control*, ethernet ip, profinet, profibus, modbus, historian, remote i o, line control*, plant historian, sistema de control, sistemas de control, batch control*, recipe system, sequenc* controller, operator interface*, touch panel*, variadores de frecuencia, automation retrofit, ?drives, ?screens, ?processor, ?panel, panels built, panel* ... programmed, panel build*, panel shop, build ... panels, cards for our, ?panels`,
    hints: `controller*, screen*, program*, panel*, wiring, cable*, wire*, relay*, relevador*, obsolet*, discontinued, fault*, line, talk to each other, plant wide, view, visibility, data, history, operators, spares, tablero*, falla*, oven*, horno*, mixer, brand, machine stops, power cycle, cycle power, goes blank, blank, laptop, logic, old, electronics, drives, integrate`,
    told: `{control} ~ {aging}, {control} & {aging}, can t get ~ cards, programmer ~ retired, guy who wrote, only guy who, nobody has the code, password protected, lost the program, no tenemos el programa, se fue ~ programador, faults out, keeps faulting, dropping comms, drops comms, loses comms, lost comms, loses its program, lose recipes, data by hand, , {control} & clipboard*, paper ~ readings, who programmed, who wrote, que lo programo, quien lo programo, programmer ~ left, programmer ~ died, types ~ excel, type ~ excel, paper & tank*, write ~ paper & operators, see ~ screen & history, anot* ~ papel & operador*, lecturas ~ papel, faults out every, faults every, faulting every, no one ~ read ~ code, nobody ~ read ~ ladder, oem ~ folded, oem ~ out of business`,
    near: ['robotics', 'electrical', 'iot'],
  },
  vision: {
    offer: `machine vision, vision systems, vision artificial, vision inspection, inspeccion visual, visao computacional, vision qa, automated inspection`,
    named: `machine vision, vision system*, vision inspection, vision check*, ?vision, visao artificial, visao computacional, vision artificial, computer vision, inspection camera*, inspection system*, inline inspection, in line inspection, automated inspection, visual inspection, optical inspection, aoi, camera inspection, camera check*, camera for, camera system*, smart camera*, camera* de inspeccion, camara* de inspeccion, camaras para inspec*, inspeccion ... camara*, inspeccion visual, inspeccion automatica, inspecao, sistema* de vision, cognex, keyence, in sight, 3 d scan*, 3 d vision, structured light, laser profil*, line scan*, ocr, ocv, barcode verif*, code verif*, code reader*, label verif*, label check*, label inspection, seal inspection, fill level inspection, defect detection, deteccion de defectos, x ray inspection, checkweigh*, color sort*, hyperspectral, ?camera*, ?camara*, ?inspect*, ?inspeccion, 100 % inspection, automated 100 % inspection, inspection for, cameras for checking, cameras for, camara* para revisar`,
    hints: `bottle*, cap, caps, label*, check*, inspect*, camera*, defect*, per minute, a minute, cocked, crooked, charge*, walmart, customer*, reject*, scrap, gauge, count*, missing, wrong, smeared, code*, quality, gap*, one in a thousand, parts, assemblies, etiqueta*, calidad, cliente, piezas, look*, eye*, see`,
    told: `{defect} & {slips}, {defect} ~ {slips}, wrong part* ~ customer*, misread*, read ~ codes, containment, third party sort*`,
    near: ['metrology'],
  },
  predictive: {
    offer: `predictive maintenance, mantenimiento predictivo, condition monitoring, monitoreo de condicion, manutencao preditiva, reliability services, vibration monitoring`,
    named: `predictive maintenance, predictive, predictivo, preditiva, mantenimiento predictivo, condition monitoring, condition based, monitoreo de condicion*, monitoreo de vibracion*, vibration*, vibracion*, vibracao, vibrometr*, accelerometer*, acelerometr*, bearing monitor*, ?bearing*, rodamiento*, ?termografia, ?thermograph*, ?infrared scan*, ?ir scan*, ?thermal imaging, oil analysis, analisis de aceite, ultrasound, ultrasonic leak*, motor current analysis, route based, reliability program, asset health, machine health, asset monitoring, equipment monitoring, continuous monitoring, online monitoring, unplanned downtime, downtime reduction, mtbf, failure prediction, predict* failure*, predecir fallas, anticipar fallas, wireless sensors, laser alignment, balance* ... fan*, balanceo dinamico, smart sensor*, pdm, ?sensor, ?sensors, ?sensores, ?monitoring, ?monitoreo`,
    hints: `motor*, pump*, gearbox*, bearing*, fan*, hot, hum*, noise, noisy, vibrat*, trouble, before, week before, ahead of time, rewind*, fail*, downtime, sunday night, surprise*, sensor*, cooling tower, blower*, maintenance, predict*, compressor*, grinder*, find out why, breakdown*, warning, monitor*, watch`,
    told: `{machine} & {breaks}, {machine} ~ {breaks}, know before, see it coming, saber antes, antes de que fall*, before it fail*, before they fail*, {machine} ~ dying, lost a gearbox, lost a motor, lost ~ bearing*, third ~ bearing*, third ~ motor*, third ~ gearbox, went without warning, watch* ~ trends, watching ~ trends, rewinder*, tell if it, got a week, sensors ~ watching, somebody watching, someone watching, sensors ~ trend*, tell when ~ going, listen ~ {machine}, {machine} & no warning, {machine} & without warning, a way to know, see ~ coming, {machine} ~ twice this, {machine} & third`,
    near: ['industrialMaintenance', 'iot'],
  },
  conveyors: {
    offer: `conveyor systems, transportadores, material handling, bandas transportadoras`,
    named: `conveyor*, transportador*, banda* transportadora*, esteira*, material handling, sortation, sorter*, vertical lift, roller table, elevador de cangilones, bucket elevator*, bulk bag*, hopper*, feeder bowl*, bowl feeder*`,
    near: ['robotics'],
  },
  packagingMachines: {
    offer: `packaging machinery, maquinaria de empaque, maquinas de envasado`,
    named: `filler machine*, filling machine*, llenadora*, envasadora*, empacadora*, selladora*, embaladora*, rotuladora*, etiquetadora automatica, labeler*, labeller*, capper*, shrink wrap*, stretch wrap*, flow wrap*, emplayadora*, vffs, thermoform*, termoformadora*, cartoner*, packaging line*, maquina de empaque, maquina de envasado, maquina envasadora`,
    near: ['robotics', 'conveyors'],
  },
  machineSafety: {
    offer: `machine safety, safety engineering, seguridad de maquinaria, seguridad industrial`,
    named: `machine guard*, ?guarding, light curtain*, safety scanner*, ?area scanner*, risk assessment, lockout, loto, ?e stop, safety relay*, safety plc, guardas, ?cortina* de luz, nr 12, nr 12 adequa*, ?osha, arc flash`,
    near: ['robotics', 'controls'],
  },
  spareParts: {
    offer: `refacciones, repuestos, spare parts, autopartes, pecas de reposicao`,
    named: `refaccion*, repuesto*, spare part*, spares, replacement part*, ?pecas, peca de reposicao, mro, tornilleria, fasteners, sellos mecanicos, ?retenes, ?filtro*, ?filters, mangueras hidraulicas, ?belts, ?correas, ?cadenas, ?engranes, ?bujes, ?valvula*, ?valve*`,
    isObject: true,
  },
  machining: {
    offer: `maquinados cnc, maquinado de precision, machining, tool and die, mecanizado, usinagem, troqueles, moldes`,
    named: `cnc, cncs, machining, maquinado*, maquinados, mecanizado*, usinagem, ?torno, ?tornos, lathe*, fresadora*, ?milling, machine shop, tool and die, troquel, troqueles, ?molde*, injection mold*, matriceria, ferramentaria, ?fixtures, ?gages, edm, laser cutting, corte laser, corte por laser, waterjet, plasma cut*, 3 d print*, impresion 3 d, prototype part*, ?prototipo*, ?castings, fundicion, ?forgings, heat treat*, tratamiento* termico*, ?plating, ?galvaniz*, anodiz*, powder coat*, ?stampings, stamped ... bracket*, machined part*, machinist*, turned part*, drawing attached, plano adjunto, piezas maquinadas, piezas segun plano`,
  },
  weldingFab: {
    offer: `soldadura, welding services, metal fabrication, pailería, paileria, estructuras metalicas, herreria`,
    named: `?soldador*, ?soldadura*, welding service*, ?welder*, weldment*, paileria, pailero*, estructura* metalica*, structural steel, steel fabrication, metal fabrication, fabricacion ... tanque*, herreria, portones, barandal*, sheet metal, ductos de lamina, ?tuberia*, ?piping, tanques de acero, ?mig, ?tig, calderer*`,
  },
  industrialMaintenance: {
    offer: `mantenimiento industrial, industrial maintenance, mantenimiento electromecanico, montaje industrial, millwright services`,
    named: `mantenimiento industrial, mantenimiento electromecanico, mantenimiento mecanico, mantenimiento preventivo, mantenimiento correctivo, mantenimiento a planta, montaje industrial, rigging, rigger*, machinery moving, ?rebuild*, overhaul, reparacion de bombas, reparacion de motores, motor rewind*, rebobinado*, embobinado*, ?hydraulic*, ?hidraulic*, ?neumatic*, ?pneumatic*, industrial maintenance, outage crew, turnaround, ?lubricacion, caldera*, boiler*, compresor de aire, air compressor*, ?compresores, montacargas, forklift*, lift truck*, grua*, crane*, hoist*, polipasto*, empilhadeira*`,
    near: ['predictive'],
  },
  metrology: {
    offer: `calibracion, metrologia, calibration services, laboratorio de metrologia`,
    named: `calibracion*, calibra*, calibration*, metrolog*, cmm, ?gauge*, bascula*, ?balanza*, ?scales, ?pesaje, ?weighing, verificacion de instrumentos, instrumentacion, instrumentation, flow meter*, medidores de flujo, caudalimetro*, ensayos no destructivos, ndt, ensayo de materiales, laboratorio de pruebas, prueba* ... materiales, dimensional inspection, calibracao, certificado de calibracion`,
    near: ['vision'],
  },
  rawMaterials: {
    offer: `materias primas, raw materials, productos quimicos, distribucion de acero, chemical supply, resinas`,
    named: `materia* prima*, raw material*, ?resina*, ?resin, ?polietileno, ?polipropileno, ?pvc, acero inoxidable, ?lamina, ?laminas, ?varilla*, perfiles de acero, perfiles de aluminio, ?viga*, ?coil*, rollo de acero, ?aluminio, ?cobre, producto* quimico*, ?quimicos, ?chemicals, ?solvente*, solvent*, ?acido*, soda caustica, reactivos quimicos, pintura industrial, ?adhesivo*, ?adhesive*, ?tela, ?telas, ?hilo*, ?hule, ?caucho, ?rubber, ?fertilizante*, ?semilla*, agroquimico*, ?lubricante*, aceite hidraulico, gases industriales, ?nitrogeno, oxigeno industrial, ?argon, ?co 2, ?hielo seco, ?madera, triplay, ?cemento, ?agregados, ?arena, ?grava, concreto premezclado`,
  },
  wasteTreatment: {
    offer: `manejo de residuos, gestion de residuos, waste management, gestao de residuos, reciclaje`,
    named: `residuo*, rpbi, ?basura, ?waste, ?hazardous, reciclaje, reciclar, recycling, scrap metal, chatarra, ?lodos, entulho, coleta de residuos, recoleccion de residuos, disposicion final, aceite usado, dumpster*, confinamiento, impacto ambiental, estudio* ambiental*, emisiones, plan de manejo, huella de carbono, ?environmental`,
  },
  waterTreatment: {
    offer: `tratamiento de agua, water treatment, plantas de tratamiento, purificacion de agua`,
    named: `tratamiento de agua*, tratamiento de aguas residuales, water treatment, wastewater, ptar, planta* tratamiento, planta potabilizadora, potabiliz*, osmosis inversa, reverse osmosis, suavizador*, softener*, purificador* ... agua, purificacion de agua, desalad*, desaliniz*, tratamento de agua, esgoto, ?efluente*, ?pozo*, bombeo de agua, ?cisterna*, lavado de tinacos, ?tinaco*, pipas de agua, analisis de agua`,
    near: ['plumbing'],
  },
} as const satisfies Record<string, Need>

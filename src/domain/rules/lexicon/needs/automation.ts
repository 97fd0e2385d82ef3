import type { Need } from './need.ts'

// Automation of factories (NAICS 3339, 3345, 5413). Authored; words of the US Midwest, Mexico and Brazil, and
// makers' names where the floor says the name for the thing.
export const AUTOMATION_NEEDS = {
  robotics: {
    offer: `
      robotic cell*, robotic integration, robot integration, celdas robotizadas, automatizacion robotica,
      automatizacion industrial, industrial automation, celulas roboticas, robotics
    `,
    named: `
      robot, robots, robotic*, robotica*, robotiz*, robotis*, robo de solda, robo colaborativo, celula robot*,
      cobot*, palletizer*, palletiser*, palletiz*, palletis*, depalletiz*, paletiz*, paletizador*,
      pick and place, weld cell*, welding cell*, spot weld*, robot cell*, work cell*, workcell*, machine tend*,
      press tend*, machine load*, bin picking, 6 axis, six axis, end of arm, eoat, end effector*, gripper*,
      ?fanuc, kuka, motoman, yaskawa, abb irb, universal robots, ur 5, ur 10, ur 20, epson scara, scara,
      delta robot*, case pack*, case erector*, tray pack*, agv*, amr, amrs, teach pendant*, ?pendant,
      positioner*, celda* robot*, celda* soldadura, celda* de paletizado, celda* de ensamble, brazo* robot*,
      automated cell*, automation cell*, robo industrial, robos, hand off robots, loading cell, ?cell, ?cells,
      ?celda*, arc mate, fanuc ... cell, fanuc ... robot, weld robot*, headstock
    `,
    hints: `
      lift*, rolls, pound*, lb, lbs, heavy, belt, castings, shift*, operators, stack*, boxes, cases, bags,
      pallet*, osha, hire, call in sick, calls in sick, machine, automat*, hands, by hand, load*, unload*, flip,
      turnover, injur*, backs, arm, ?fanuc, end of line, spindle, bolted, cell, integrator, per minute,
      palletiz*, brazo, cargar, a mano, trays, welder*, ad, backlog, disability, answers, humans, weld*, pick,
      pack*, production, labor, temps, retire*, second shift, third shift, repetitive, wrist*, shoulder*, bag*,
      drum*, buckets, totes, depanel*, tend*, gluing, glue, clamp*, cabinets, sandwich, lids, ladies, call in,
      monday, hand, per day, automated, cmm, home, kuka, crash*, palletizing, cobot, gripper, part, parts,
      feed*, deburr*, paint*, polish*, sand*, spray*, assembl*, screw*, pick*, sort*, tote*, carts, tugger,
      forklift*
    `,
    told: `
      {handwork} ~ {noHands}, {handwork} & {noHands}, automate* ~ {handwork}, automatiz* ~ {handwork},
      {handwork} ~ by hand, {handwork} ~ a mano, stack* ~ pallet*, stack* ~ case*, stack* ~ bags,
      apil* ~ tarima*, estib* ~ sacos, cargan ~ a mano, machine ~ do it for them, maquina ~ lo haga por ellos,
      que lo haga una maquina, levant* ~ cajas, lift* ~ boxes, {handwork} + automatiz*, {handwork} + automate*,
      {handwork} + automating, {handwork} + automation, load* ~ unload*, loading ~ cnc, load* & lathe*,
      tend* ~ cnc, without an operator, lights out, unattended, have a machine do, machine do it,
      lo haga una maquina, stacking & month, welders ~ out, nobody answers ~ ad, no applicants, nobody applies,
      humans ~ per shift, done by humans
    `,
  },
  controls: {
    offer: `
      plc, scada, control systems, controls engineering, sistemas de control, automatizacion y control,
      automatizacion industrial, industrial automation, control automation, retrofits de control
    `,
    named: `
      plc, plcs, clp, clps, scada, hmi, hmis, ihm, panelview*, micrologix, slc 500, slc, slc 5, plc 5,
      controllogix, compactlogix, contrologix, guardlogix, rslogix, studio 5000, factorytalk, ignition,
      wonderware, intouch, citect, wincc, simatic, step 7, s 7 300, s 7 400, s 7 1500, s 5, tia portal,
      allen bradley, rockwell, modicon, omron, mitsubishi plc, ge fanuc, 90 30, dcs, deltav, honeywell experion,
      controls retrofit*, controls upgrade*, controls migration*, controls moderniz*, control* retrofit*,
      control panel*, control cabinet*, control system*, controls engineer*, controls work, ?controls,
      tablero* control, tableros de automatizacion, paneles de control, painel de controle, quadro* de comando,
      relay logic, relay panel*, relay control*, relay, relays, ladder logic, ?ladder, vfd, vfds,
      variable frequency, variador*, variadores, servo drive*, servo*, motion control*, ethernet ip, profinet,
      profibus, modbus, historian, remote i o, line control*, plant historian, sistema de control,
      sistemas de control, batch control*, recipe system, sequenc* controller, operator interface*,
      touch panel*, variadores de frecuencia, automation retrofit, ?drives, ?screens, ?processor, ?panel,
      panels built, panel* ... programmed, panel build*, panel shop, build ... panels, cards for our, ?panels,
      ?pantallas, ?controles
    `,
    hints: `
      controller*, screen*, program*, panel*, wiring, cable*, wire*, relay*, relevador*, obsolet*, discontinued,
      fault*, line, talk to each other, plant wide, view, visibility, data, history, operators, spares,
      tablero*, falla*, oven*, horno*, mixer, brand, machine stops, power cycle, cycle power, goes blank, blank,
      laptop, logic, old, electronics, drives, integrate, recipe*, power, blinks, forgets, typing, remote, tech,
      reset*, reboot*, freezes, locks up, error code, manual mode, alarms, trend*, batch*, water plant,
      control*, electrician*, timer*, sensor*, sequence*, secuencia*, change, add a product, square d, relays,
      shot blaster, tags, part 11, skid*, historian, buffalo, drive in, our hands, in house, oem, integrator,
      code, password, touchscreen, screens, mode, interlock*, motor starter*, starters, contactors, valves,
      loop, tuning, furnace, boiler, kiln, dryer, hvac controls, alarm, network, ethernet, upload, wonderware
    `,
    told: `
      {control} ~ {aging}, {control} & {aging}, can t get ~ cards, programmer ~ retired, guy who wrote,
      only guy who, nobody has the code, password protected, lost the program, no tenemos el programa,
      se fue ~ programador, faults out, keeps faulting, dropping comms, drops comms, loses comms, lost comms,
      loses its program, lose recipes, data by hand, {control} & clipboard*, paper ~ readings, who programmed,
      who wrote, que lo programo, quien lo programo, programmer ~ left, programmer ~ died, types ~ excel,
      type ~ excel, paper & tank*, write ~ paper & operators, see ~ screen & history, anot* ~ papel & operador*,
      lecturas ~ papel, faults out every, faults every, faulting every, no one ~ read ~ code,
      nobody ~ read ~ ladder, oem ~ folded, oem ~ out of business, forget* ~ recipe*, loses ~ recipe*,
      recipe* ~ lost, when the power blinks, power blink*, remote access ~ plc*, change ~ sequence,
      add ~ product & drive, done fixing it, nobody ~ understands ~ wiring, one guy ~ understands,
      drives in ~ to change, batch report*, reports ~ operator*, print themselves
    `,
  },
  vision: {
    offer: `
      machine vision, vision systems, vision artificial, vision inspection, inspeccion visual,
      visao computacional, vision qa, automated inspection
    `,
    named: `
      machine vision, vision system*, vision inspection, vision check*, ?vision, visao artificial,
      visao computacional, vision artificial, computer vision, inspection camera*, inspection system*,
      inline inspection, in line inspection, automated inspection, visual inspection, optical inspection, aoi,
      camera inspection, camera check*, camera for, camera system*, smart camera*, camera* de inspeccion,
      camara* de inspeccion, camaras para inspec*, inspeccion ... camara*, inspeccion visual,
      inspeccion automatica, inspecao, sistema* de vision, cognex, keyence, in sight, 3 d scan*, 3 d vision,
      structured light, laser profil*, line scan*, ocr, ocv, barcode verif*, code verif*, code reader*,
      label verif*, label check*, label inspection, seal inspection, fill level inspection, defect detection,
      deteccion de defectos, x ray inspection, checkweigh*, color sort*, hyperspectral, ?camera*, ?camara*,
      ?inspect*, ?inspeccion, 100 % inspection, automated 100 % inspection, inspection for,
      cameras for checking, cameras for, camara* para revisar, x ray, xray, metal detect*, foreign material,
      foreign object*, hand count, count parts, counting parts, part counting, weld inspection,
      surface inspection, print inspection, code reading, 100 % verification, part presence, presence check*
    `,
    hints: `
      bottle*, cap, caps, label*, check*, inspect*, camera*, defect*, per minute, a minute, cocked, crooked,
      charge*, walmart, customer*, reject*, scrap, gauge, count*, missing, wrong, smeared, code*, quality, gap*,
      one in a thousand, parts, assemblies, etiqueta*, calidad, cliente, piezas, eye*, pallet*, refused, lid*,
      rejects, stations, tune, verify, sort*, complain*, recall*, scratch*, dent, hole*, wrong part, mix up,
      operator*, inspector*, loupe*, naked eye, metal, cheese, auditors, kits, short customers, shorted, count,
      counts, catch, x ray, foreign, glass, plastic, bone, color, shade, size, shape, orient*, upside, torn,
      seal*, leaker*, print*, blurry, ocr, stop the line, traceab*, serial*
    `,
    told: `
      {defect} & {slips}, {defect} ~ {slips}, wrong part* ~ customer*, misread*, read ~ codes, containment,
      third party sort*
    `,
  },
  predictive: {
    offer: `
      predictive maintenance, mantenimiento predictivo, condition monitoring, monitoreo de condicion,
      manutencao preditiva, reliability services, vibration monitoring
    `,
    named: `
      predictive maintenance, predictive, predictivo, preditiva, mantenimiento predictivo, condition monitoring,
      condition based, monitoreo de condicion*, monitoreo de vibracion*, vibration*, vibracion*, vibracao,
      vibrometr*, accelerometer*, acelerometr*, bearing monitor*, ?bearing*, rodamiento*, ?termografia,
      ?thermograph*, ?infrared scan*, ?ir scan*, ?thermal imaging, oil analysis, analisis de aceite, ultrasound,
      ultrasonic leak*, motor current analysis, route based, reliability program, asset health, machine health,
      asset monitoring, equipment monitoring, continuous monitoring, online monitoring, unplanned downtime,
      downtime reduction, mtbf, failure prediction, predict* failure*, predecir fallas, anticipar fallas,
      wireless sensors, laser alignment, balance* ... fan*, balanceo dinamico, smart sensor*, pdm, ?sensor,
      ?sensors, ?sensores, ?monitoring, ?monitoreo, thermal camera*, oil sample*, route basis, route work
    `,
    hints: `
      motor*, pump*, gearbox*, bearing*, fan*, hot, hum*, noise, noisy, vibrat*, trouble, week before,
      ahead of time, rewind*, fail*, downtime, sunday night, surprise*, sensor*, cooling tower, blower*,
      maintenance, predict*, compressor*, grinder*, find out why, breakdown*, warning, monitor*, smoke, roof,
      climb*, warning*, assets, quit*, seized, burn*, oil, heat, temperature, monthly, route, reliability,
      spare, unexpected*, blew, grind*, squeal*, shak*, spindle*, lets go, texts me, text me, plan,
      three failures, surprise, conveyor*, chain, shaft*, roller*, pulley*, coupling*, alignment, balance,
      imbalance, lubric*, grease, trend*, crane, hoist, mill, hammer, crusher, exhaust, air compressor*,
      chiller*, ammonia, steam, trap*, ultrasonic
    `,
    told: `
      {machine} & {breaks}, {machine} ~ {breaks}, know before, see it coming, saber antes, antes de que fall*,
      before it fail*, before they fail*, {machine} ~ dying, lost a gearbox, lost a motor, lost ~ bearing*,
      third ~ bearing*, third ~ motor*, third ~ gearbox, went without warning, watch* ~ trends,
      watching ~ trends, rewinder*, tell if it, got a week, sensors ~ watching, somebody watching,
      someone watching, sensors ~ trend*, tell when ~ going, listen ~ {machine}, {machine} & no warning,
      {machine} & without warning, a way to know, see ~ coming, {machine} ~ twice this, {machine} & third,
      texts me ~ before, text me ~ before, sensor ~ before ~ lets go, sensor & gearbox*, before ~ lets go,
      hear ~ coming, next one coming, see ~ next one, {machine} ~ let go
    `,
  },
  conveyors: {
    offer: `conveyor systems, transportadores, material handling, bandas transportadoras`,
    named: `
      conveyor*, transportador*, banda* transportadora*, esteira*, material handling, sortation, sorter*,
      vertical lift, roller table, elevador de cangilones, bucket elevator*, bulk bag*, hopper*, feeder bowl*,
      bowl feeder*
    `,
  },
  packagingMachines: {
    offer: `packaging machinery, maquinaria de empaque, maquinas de envasado`,
    named: `
      filler machine*, filling machine*, llenadora*, envasadora*, empacadora*, selladora*, embaladora*,
      rotuladora*, etiquetadora automatica, labeler*, labeller*, capper*, shrink wrap*, stretch wrap*,
      flow wrap*, emplayadora*, vffs, thermoform*, termoformadora*, cartoner*, packaging line*,
      maquina de empaque, maquina de envasado, maquina envasadora
    `,
  },
  machineSafety: {
    offer: `machine safety, safety engineering, seguridad de maquinaria, seguridad industrial`,
    named: `
      machine guard*, ?guarding, light curtain*, safety scanner*, ?area scanner*, risk assessment, lockout,
      loto, ?e stop, safety relay*, safety plc, guardas, ?cortina* de luz, nr 12, nr 12 adequa*, ?osha,
      arc flash
    `,
  },
} as const satisfies Record<string, Need>

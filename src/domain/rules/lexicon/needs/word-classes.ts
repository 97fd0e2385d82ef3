// Word classes from which needs are told (`{name}` in the need lists): what it happens to, and what happens.
// Authored from how es, en and pt speakers describe faults and freight; folded text.
export const WORD_CLASSES = {
  // Information technology
  dataThing: `
    archivo*, informacion, datos, base* datos, facturas, expediente*, correos, fotos, documento*, carpeta*,
    planos, disenos, grabacion*, maquina* virtual*, vm/vms, registros, historial*, files, data, database*,
    documents, folders, records, drawings, mailbox*, emails, arquivos, informacoes, dados, banco dados,
    banco* ... dados, notas fiscais, core, imagenes, estudios, videos, imagens, material grabado, footage,
    dibujos, polizas, radiografias, tomografias, proyectos, renders, fotografias, grabaciones, bases de datos,
    la base de, info, la info, expedientes, escrituras, placas, historias clinicas, contratos, ordenes, pedidos,
    nominas, timbrados, formulas, recetas, catalogo, correspondencia, libros, padron
  `,
  dataPlace: `
    disco*, servidor*, server*, nas, san, arreglo*, array*, volumen*, unidad* red, computadora, compu, pc,
    laptop, usb, memoria, drive*, disk*, volume*, hd, cabina*, storage, almacenamiento, datastore*, lun, luns,
    netapp, synology, qnap, carpeta* compartida*, shared drive*, file share*, share, hds, hd externo,
    respaldo central
  `,
  full: `
    llen*, lleno*, llena*, satur*, tope, atascad*, replet*, full, filled, filling, maxed, 9*/100 %, por ciento,
    cheio*, cheia*, lotad*, no cabe*, cabe nada, cabe mas, sin espacio, espacio libre, sin lugar,
    no queda* espacio, falta* espacio, no space, out space, running out, ran out, low space, sem espaco,
    nao cabe*, topad*, reventa*
  `,
  lost: `
    perd*, pierd*, borr*, elimin*, desaparec*, esfum*, corromp*, corrupt*, danad*, danaron, quem*, incendi*,
    inund*, robo, robaron, robad*, lost, lose, losing, loss, delet*, wiped, gone, vanish*, overwrit*, deletad*,
    apagou, apagaram, sumiu, sumiram, rescat*, recuper*, recover*, no abre*, abren vacios, ilegible*, destru*,
    se me pierda, se pierda, se nos pierda, rayo, lightning, quemo, se quemo, se fue todo
  `,
  locked: `
    encript*, cifrad*, cifraron, encrypt*, criptograf*, secuestr*, hijack*, ransom*, rescate*, bitcoin*, locked,
    extension rara, cambi* extension, otra extension, hackea*, hackead*, atacan*, candad*, padlock*,
    se metio alguien, metieron al sistema, entraron al sistema, intrus*, atacad*, ataque*, comprometid*,
    compromised, breach*
  `,
  dying: `
    muri*, muere, muert*, trono, tronad*, no prende*, no enciende*, no arranca*, casi no prende, pita, pite,
    ruido*, click*, foquito*, luz ambar, luz roja, amber, dying, died, dead, failing, won t boot, not booting,
    nao liga*, morreu, queimou, se cayo, se cae, caido*, abajo, down, offline, obsoleto*, viejito*, dinosaurio*,
    trabo, se trabo, trabad*, colgo, controladora, no responde*, hung
  `,
  slow: `
    lent*, tarda, tardan, tardo, slow*, demora*, traba*, congela*, pasm*, sluggish, lag*, latencia*, crawl*,
    devagar, travando, takes forever, forever to
  `,
  // The tax office, by its names
  taxman: `
    el/del/al/ante sat, fisco, hacienda, sunat, dian, el/del/al sii, receita federal, irs, imss, infonavit,
    afip, arca, state revenue, tax office, tax authority, autoridad fiscal, autoridad tributaria
  `,
  box: `caja*, box, boxes, carton*, caixa*, empaque*, tarima*, corrugad*`,
  // Freight and cold
  move: `
    transport*, flete*, freight*, llev*, traslad*, acarre*, repart*, distribu*, despach*, camion*, truck*,
    tracto*, trailer*, furgon*, embarque*, embarca*, haul*, deliver*, entrega*, recog*, recoj*, rutas, trecho,
    levar, leve, entregar, frete*, caminhao, caminhoes, carreta*, contenedor*, container*, conteiner*,
    shipment*, shipping, ship, mover, movemos, traer, mandar a traer, salida* semanal*, chofer*, transit*,
    lane*, arrive*, haulier*, carrier*, recojo, muev*, movi*, moved, move, transbord*, trasbord*, recolect*,
    tramo, tramos, traslado
  `,
  keep: `
    guard*, almacen*, bodeg*, conserv*, deposito*, posicion*, rack*, camara*, store, stored, storing, storage,
    warehous*, armazen*, estoc*, hold, held, keep, posiciones, pallet position*, custodi*, espacio*,
    frigorifico*, frigorificos, positions, pallet space, armazem, recibir, recibirlo, recibirla, recibirlos,
    recibirnos, me reciben, guarden, lugar para, parihuela*, tener, tenerlo, tenerla, tenerlos, tenerlas,
    mantenerlo, mantenerla
  `,
  cold: `
    reefer*, refriger*, frio, frios, fria, frigorif*, congel*, frozen, freezer*, cold, chilled, cooler*, grados,
    degrees, graus, °, cadena frio, genset*, isotermic*, bajo cero, temperatura controlada,
    temperature controlled, resfriad*, termo, termos, friz*, 2 8, 2 a 8, minus, 0*/1*/2*/3*/4*/5*/6*/7*/8*/9* c,
    oc
  `,
  perishable: `
    perecib*, pereceder*, perishable*, salmon*, salmao, palta*, aguacate*, arandano*, uva, uvas, cereza*, mango,
    mangos, esparrago*, fruta*, berries, frutilla*, frambuesa*, frutos, hortaliza*, verdura*, pescado*, marisc*,
    pollo*, carne*, lacteo*, queso*, yogur*, iogurte, leche, helado*, hielo, embutid*, camaron*, langostin*,
    jibia, merluza*, trucha*, erizo*, choritos, concha* abanico, flores, kion, jengibre, blueberr*, avocado*,
    grape*, cherries, seafood, fish, meat*, poultry, dairy, ice cream, produce, peixe*, frango, sorvete*, macas,
    carga* fria*, mantequilla, huevo*, pulpa*, jugo* fresco*, comida preparada, platos preparados, sushi,
    postre*, torta*, pasteler*, cecina*, alimento* fresco*, fresc*, red globe, hass, limon*, citric*,
    mandarina*, kiwi*, manzana*, granada*
  `,
  send: `
    mandar, mando, mandamos, mandan, enviar, enviamos, envio, send, sending, ship, shipping, despachar,
    embarcar, sacar, sacarlo, pasar a buscar, buscar en planta, recoger
  `,
  whereTo: `
    donde recib*, donde guard*, donde met*, donde dej*, donde pon*, donde almacen*, where to put,
    where to store, somewhere to put, somewhere to hold, somewhere to keep, someplace to, onde guardar,
    onde colocar, onde deixar, tienen lugar, hay lugar, hay espacio, tienen espacio, tienen cupo, hay cupo,
    have room, got room, have space, donde lo bajo, donde los bajo, donde la bajo, donde bajar, donde descarg*,
    a donde las llevo, a donde lo llevo, a donde los llevo, quien recibe, quien lo recibe
  `,
  remedy: `
    vacuna*, vaccine*, vacina*, insulin*, medicament*, medicine*, medicin*, remedio*, farmac*, pharma*,
    biologic*, biotec*, oncolog*, reactivo*, reagent*, hemoderivad*, plasma, sangre, muestras clinicas,
    muestras biologicas, clinical sample*, droga*, drug*, termolabil*, quimioterap*, inyectable*, laboratorio*,
    gdp, bpd/bpdt, buenas practicas distribucion, buenas practicas almacenamiento, digemid, isp,
    dispositivos medicos, cold chain drug*, dosis, doses, vials, viales, ampolla*, hormona*, kits diagnostico*,
    reactivos, sueros, jeringas prellenadas, dermocosmetic*, inmunosupresor*, antibiotic*, suero*
  `,
  dry: `
    carga* seca*, carga seca, seco, secos, cemento, mueble*, fierro*, acero*, madera*, ropa, textil*,
    maquinaria*, repuesto*, refaccion*, electrodomestic*, ceramic*, papel, fertilizante*, mineral*, dry,
    cama baja, flatbed*, tejas, ladrillo*, harina, arroz, granos, sin frio, no requier* frio, no necesit* frio,
    no ocup* frio, temperatura ambiente, ambient, furniture, steel, tires, llanta*, neumatico*, calzado*,
    juguete*, botellas, vidrio, abarrote*, carga general, no refriger*, sin refriger*, non refrigerated,
    nao refrigerad*, sem refriger*, detergente*, cosmetic*, libros, baldosa*, porcelanato*, tubo*, tuberia*,
    cables, pintura*, abono*, herramienta*, vigas, planchas, rollos, carton, panal*, computador*, materiales,
    material de construccion, equipaje, alfombra*, colchon*, vehiculo*, autos, motos, explosivo*, chatarra,
    concentrado de cobre, cal, yeso
  `,
  thawed: `
    descongel*, caliente*, tibi*, thaw*, melt*, derrit*, derret*, warm, se echa* perder, se malogr*, se pudr*,
    podri*, spoil*, rechaz*, reclamo*, rompe* cadena, ruptura cadena, rotura cadena, cold chain break*,
    excursion*, desvio* temperatura, se paso temperatura, fuera de rango, out of range, estrag*, merma*
  `,
  // Industry
  machine: `
    prensa*, conveyor*, motor, motors, motores, pump, pumps, bomba*, fan, fans, ventilador*, gearbox*,
    gearmotor*, reductor*, bearing*, rodamiento*, spindle*, compressor*, compresor*, chiller*, turbine*,
    turbina*, molino*, crusher*, grinder*, mixer*, blower*, rotating, roller*, rodillo*, shaft*, flecha,
    caja* engranaj*, separator*, homogenizer*, extruder*, extrusor*, critical asset*, cooling tower*
  `,
  breaks: `
    fail*, fall*, seiz*, broke, breaks, break, breaking, breakdown*, burn*, burned, burnt, quem*, vibrat*,
    vibra*, noise, noisy, ruido*, running hot, overheat*, sobrecalient*, calient*, descompon*, descompus*,
    averi*, tron*, romp*, roto, parad* no program*, paro* no program*, sin aviso, without warning, no warning,
    out nowhere, surprise*, unplanned, unexpected*, catch*, ahead, before they, before it, antes de que, growl*,
    squeal*, screech*, getting hot, hotter, gets hot, smok*, shak*, wobbl*, knock*, rattl*, grinding,
    leaking oil, chirrido*, zumb*, rechin*, a week or, how long ~ last, aguant*, let go, lets go, letting go
  `,
  defect: `
    short fill*, low fill*, underfill*, underfilled, overfill*, missing cap*, missing label*, crooked label*,
    crooked, mislabel*, wrong label*, label*, lid, lids, cap, caps, seal, seals, dent, dents, dented, scratch*,
    crack*, void*, porosity, burr*, flash, defect*, defecto*, bad part*, reject*, scrap, flaw*, misprint*,
    date code*, lot code*, barcode*, weld seam*, weld bead*, wrong part*, missing part*, missing component*,
    mixed part*, foreign object*, contamina*, fill level*, tapas, tapa, etiqueta*, sello*, golpe*, rayon*,
    rebaba*, costura*, head crack*, weld nut*, missing nut*, hole*, thread*, wrong color*, color, stain*,
    wrinkl*, gap*, misalign*, missing screw*, missing clip*, clip, clips, double fed, orientation, upside down,
    tornill*, bad weld*, defective, bad ones, poros, rayones, allergen*, clip missing, mixed labels, o ring*,
    component*, backwards, present, presence
  `,
  slips: `
    catch*, caught, slip*, pass, passing, passed, passes, get* through, getting past, got past, escape*,
    escaping, complain*, customer*, inspect*, detect*, check*, verif*, eyeball*, by eye, look at, quality,
    se van, se nos van, se pasa*, se cuelan, se escapa*, revis*, a ojo, reclam*, chargeback*, recall*, sort,
    sorting, loupe*, lupa*, 100 %, controlled shipping, csl, complaint*, returns, returned, ppm, a simple vista,
    naked eye, before they ship, before shipping, before it ships, antes de empacar*, antes de embarcar,
    kick out, sent back, every one is checked, automatic check*, automatically check*, verification, chargeback,
    verify that, every one
  `,
  handwork: `
    by hand, manually, a mano, lifting, lift, stack*, palletiz*, palletis*, paletiz*, loading, unload*, tending,
    tend, tends, weld, welding, soldar, soldadura, pack, packing, case pack*, picking, sand, sanding, grind*,
    deburr*, paint, painting, glue, gluing, dispens*, hand load*, bending, estib*, cargar, empacar, apilar,
    levant*, cargando, cargan, empaca*, acomodando, moviendo, repetitiv*, heavy, lifts, welders, welder,
    soldador*, estibador*, empacador*, stackers, packers
  `,
  noHands: `
    can t find, can t hire, can t get, can t keep, can t staff, nobody wants, no one wants, turnover, labor,
    labour, short staffed, short handed, understaffed, sore back*, back injur*, injur*, ergonomic*, overtime,
    temps, quit, quitting, automat*, no consigo gente, falta gente, falta de personal, rotacion, mano de obra,
    workers, shortage, lastim*, espalda*, hernia*, bad back, bad backs, hurt*, muchachos, operari*, renunci*,
    no aguantan, incapacidad*, incapacitad*, tendinitis, strain*, three people, dos personas, tres personas,
    can t keep people, last three weeks, duran ~ semanas, se me van, se nos van, jubil*, retir*, retired,
    aposent*, no duran, no one to, nobody to, nadie para, automate, automated, automating, automatizar
  `,
  control: `
    hmi*, panelview*, operator panel*, touch panel*, touchscreen*, drives, vfd*, servo*, relay*, control panel*,
    control cabinet*, tablero* control, ladder, program, programs, code, processor*, i o card*, comms,
    controller*, controls, operator station*, plc*, operator interface*, batching system, batch system,
    burner management, recipe*, control system*, software, computer that runs, pc, pantallas, el control,
    los controles, tablero*, screens
  `,
  aging: `
    obsolet*, discontinu*, end life, no longer support*, unsupported, old, older, aging, ancient, legacy, ebay,
    no spare*, spare*, can t get part*, can t find part*, from the 80*, from the 90*, windows xp, windows 7,
    died, dead, drop*, faults, faulting, faulted, fault, crash*, lock* up, freez*, rewrite, replac*, upgrad*,
    migrat*, convert*, moderni*, retrofit*, swap*, obsole*, viejo*, descontinuad*, another century, older than,
    museum, antigu*, museo, siglo pasado, from the seventies, from the eighties, 30 years, 25 years, 20 years,
    moved to florida, cambiar, cambio, change out
  `,
} as const

import type { Need } from './need.ts'

// Things that firms buy by the box, and food for people (SCIAN/NAICS 42, 722, 3222, 3231). Authored.
export const GOODS_NEEDS = {
  corrugated: {
    offer: `
      cajas de carton corrugado, carton corrugado, corrugated boxes, corrugated packaging, caixas de papelao,
      cajas de carton
    `,
    named: `
      caja* carton, cajas de carton, cajas corrugad*, caja* corrugad*, carton corrugado, corrugad*, corrugated,
      carton boxes, cardboard box*, shipping box*, shipper box*, cajas de exportacion, cajas de envio,
      cajas para, cajas por mes, cajas semanales, doble corrugado, doble pared, double wall, papelao,
      caixa* de papelao, caixas para, charola* de carton, master case*, caja master, cajas impresas,
      cajas con ventilas, esquineros, separador* de carton, ?caja, ?cajas, ?carton, ?boxes
    `,
    told: `
      {box} ~ aplast*, {box} ~ rompe*, {box} ~ abland*, {box} ~ revient*, {box} ~ colaps*, {box} ~ humedad,
      llega* ~ golpead*, llega* ~ aplastad*, se nos aplastan, aplastad* & tarima*, se vence* ~ tarimas,
      venciendo ~ tarimas, crushed ~ boxes, boxes ~ crush*, arrive* ~ crushed, arrive* ~ damaged, cama de abajo
    `,
    of: 'packaging',
  },
  foldingCartons: {
    offer: `
      estuches plegadizos, plegadizos, folding cartons, cajas plegadizas, cajitas impresas, caixas dobraveis
    `,
    named: `
      estuche*, plegadiz*, folding carton*, cajita*, cartulina*, caja* plegadiz*, empaque secundario,
      secondary packaging, caple, sulfatada, cartucho* ... impres*, display* de carton, sleeve*, fajilla*,
      caixinha*, retail box*, cajas impresas a color, cajas de regalo, gift box*, blister card*, blisters,
      braille
    `,
    told: `
      presentaciones ~ jarabe*, caja ~ anaquel, caja ~ perfume*, caja ~ crema*, caja ~ jabon*,
      cajitas ~ impresas
    `,
    of: 'packaging',
  },
  packagingDesign: {
    offer: `
      diseno estructural, diseno de empaque, packaging design, prototipos de empaque, ingenieria de empaque
    `,
    named: `
      diseno estructural, diseno* ... empaque, diseno* ... caja*, disen* ... empaque*, packaging design,
      structural design, box design, suaje*, suajado, dieline*, die line*, prototipo* ... caja*,
      prototipo* ... empaque, prototipo* de empaque, muestras ... caja*, muestra* de caja*, maqueta*, mock up*,
      ingenieria de empaque, prueba* de caida, prueba* de compresion, drop test, ista
    `,
    told: `
      que forma ~ empaque, de que forma ~ caja, como deberia ser ~ empaque, baila ~ caja, caja ~ muy grande,
      mandamos aire, mandamos puro aire, paying for air, shipping air, hagan ~ muestra*, quiero muestras
    `,
    of: 'packaging',
  },
  plasticPackaging: {
    offer: `empaque plastico, envases plasticos, plastic packaging, botellas pet`,
    named: `
      botella* pet, botellas de pet, botella* de vidrio, botella* de plastico, envase* plastico*,
      envase* ... plastico, envase* ... vidrio, pet, tapa* rosca, frascos, tarros, bolsa* de plastico,
      bolsa* plastica*, bolsas ziploc, doypack*, pouch*, stretch film, playo, emplaye, pelicula plastica,
      pelicula stretch, termoencogible, shrink film, plastic bottle*, plastic container*, plastic bag*,
      clamshell*, domo*, charola* de plastico, charola* de unicel, blister de plastico, big bags, super sacos,
      garrafas, tambos, cubetas, galones, preforma*
    `,
    of: 'packaging',
  },
  stockPrograms: {
    offer: `entregas programadas, inventario en planta, vmi, consignacion, inventario administrado`,
    named: `
      entregas programadas, entrega* programada*, inventario en planta, inventario consignado, consignacion,
      vmi, vendor managed, just in time, jit, kanban, resurtido automatico, ?stock de seguridad,
      entregas parciales, programa de entregas, entregas semanales, milk run, entrega* semanal*,
      entrega* mensual*, entrega* diaria*, weekly deliver*, delivered weekly
    `,
    told: `
      no tenemos donde guardar & caja*, sin espacio & caja*, no caben & caja*, nos quedamos sin ~ cajas,
      paramos ~ falta de caja*, linea parada ~ cajas, mandan ~ de golpe, entreg* ~ poco a poco
    `,
  },
  packaging: {
    offer: `empaques, embalajes, packaging, envases, embalagens, packaging materials`,
    named: `
      ?empaque*, embalaje*, embalagem, embalagens, packaging material*, packaging supplies, packaging for,
      custom packaging, ?boxes, ?bolsa*, ?bags, ?sacos, ?costales, ?film, ?envase*, ?tapas y envases,
      ?etiquetas, ?labels, rotulos, tarima* ... compra*, tarimas de madera, tarimas de plastico,
      pallets de madera, wood pallets, fleje*, cinta adhesiva, cinta canela, poliburbuja, unicel, ?foam,
      hielera*, isopor, gel packs, geles refrigerantes, ?empaque, ?embalaje, cajas isotermicas, caja isotermica,
      cajas termicas, thermal boxes, cooler boxes, tecnopor, icopor
    `,
    told: `llega* ~ rot*, cajas ~ se rompen`,
  },
  printing: {
    offer: `imprenta, impresion, printing, artes graficas, impresion gran formato, grafica`,
    named: `
      imprenta*, ?imprimir, ?impresion de, impresion gran formato, impresos, folletos, flyers, volantes,
      tarjetas de presentacion, business cards, brochures, catalogo impreso, lonas impresas, ?vinil*,
      rotulacion, rotular, banner*, signage, letrero*, anuncio luminoso, serigraf*, offset, sublimacion,
      papeleria corporativa, grafica rapida
    `,
  },
  promotional: {
    offer: `articulos promocionales, promotional products, regalos corporativos, merchandising`,
    named: `
      articulos promocionales, promocionales, promotional, merch, merchandising, regalos corporativos,
      corporate gifts, brindes, canastas navidenas, arcones, tazas, termos personalizados, plumas con logo,
      gorras, playeras, camisetas, t shirts, trofeos, medallas, reconocimientos
    `,
  },
  uniforms: {
    offer: `uniformes, uniforms, ropa de trabajo, workwear, confeccion, bordados`,
    named: `
      uniforme*, uniform, uniforms, ropa de trabajo, ropa industrial, workwear, overoles, overol, batas,
      filipinas, camisas bordadas, bordado*, confeccion, maquila de ropa, chalecos, mandiles, fardamento*,
      polos bordadas
    `,
  },
  safetyGear: {
    offer: `equipo de proteccion personal, epp, ppe, personal protective equipment, safety supplies`,
    named: `
      epp, ppe, epi, epis, equipo de proteccion personal, equipo de seguridad industrial, safety gear,
      safety shoes, zapato* seguridad, botas industriales, botas de seguridad, calzado de seguridad, cascos,
      hard hats, guantes industriales, lentes de seguridad, ?arnes*, harness*, ?respirador*, tapones auditivos,
      faja*, hi vis
    `,
  },
  stationery: {
    offer: `papeleria, office supplies, articulos de oficina, utiles de oficina`,
    named: `
      papeleria, utiles de oficina, articulos de oficina, office supplies, hojas bond, resmas, lapiceros,
      utiles escolares, toallas de papel, papel higienico, ?jabon, jarcieria, productos de limpieza,
      insumos de limpieza, agua embotellada, garrafon*, cafe para oficina, vending, maquinas expendedoras,
      coffee machine
    `,
  },
  diningHalls: {
    offer: `
      comedores industriales, comedor industrial, alimentacion colectiva, food service, refeicoes coletivas,
      casinos de alimentacion
    `,
    named: `
      comedor industrial, comedores industriales, comedor para, comedores, comedor, casino de alimentacion,
      casino de personal, refeitorio*, restaurante interno, servicio de comedor, alimentacion ... personal,
      alimentacion ... trabajadores, company cafeteria, employee cafeteria, cozinha industrial, meal program,
      ?cocina
    `,
    told: `
      dar de comer ~ planta, dar de comer & turnos, darle* de comer ~ gente, feed ~ employees, comida caliente,
      comer caliente, turnos & comida
    `,
    hints: `turnos, planta, caliente, trabajadores, comida, almoco*, jantar*`,
    of: 'catering',
  },
  eventCatering: {
    offer: `coffee break, eventos, banquetes, catering para eventos, event catering`,
    named: `
      coffee break*, banquete*, banquet*, catering para, catering ... personas, canape*, bocadillo*, bocaditos,
      taquiza*, parrillada, buffet para, coffee service, coctel
    `,
    told: `cafe ~ bocad*, convencion & cafe, evento & comida, reunion & cafe, junta & cafe, bodas`,
    hints: `convencion, evento, cafe, bocadillos, reunion, junta, posada, invitados`,
    of: 'catering',
  },
  boxLunches: {
    offer: `box lunch, lonches, viandas, marmitas`,
    named: `
      box lunch*, lunch box*, lunches, lonche*, vianda*, marmita*, colacion*, boxed lunch*,
      comidas individuales, desayunos individuales
    `,
    hints: `viaje, individuales, excursion`,
    of: 'catering',
  },
  catering: {
    offer: `
      catering, banquetes, servicio de alimentos, food service, alimentacion colectiva, comedores industriales,
      buffet, refeicoes
    `,
    named: `
      catering, servicio de alimentos, desayuno*, almuerzo*, almoco, comidas, menu, menus, buffet, asado,
      cafeteria para, ?cafeteria, marmita*, refeicoes, refeicao, meals, meal plan*, ?cena, cenas, dinner, chef,
      almoco*, jantar*, jantares, cozinha, cardapio*, nutricionista*
    `,
    told: `
      dar de comer, darle* de comer, darles de comer, alimentar a, feed ~ people, feed our, que coma* ~ gente,
      comen fuera
    `,
  },
  foodSupply: {
    offer: `
      distribucion de alimentos, food distribution, mayoreo de alimentos, proveedor de alimentos,
      abarrotes al mayoreo
    `,
    named: `
      comprar ... fruta*, comprar ... carne, comprar ... pescado, comprar ... pollo, proveedor de carne,
      proveedor de pescado, proveedor de fruta*, proveedor de pollo, ?kilos de, ?abarrotes,
      abarrote ... mayoreo, ?harina, ?azucar, aceite vegetal, cafe tostado, ?granos, carne por mayor,
      venta de pollo, buy ... beef, ?pan de, panaderia, pasteles, pastel, ?vino, ?vinos, cerveza, licores,
      ?dulces
    `,
  },
  vehicles: {
    offer: `venta de vehiculos, concesionaria, vehicle sales, car dealer, taller mecanico, auto repair`,
    named: `
      ?camioneta*, ?pickup, pick up truck, ?automovil*, ?autos, ?coche*, ?carro, ?carros, ?vehiculo*, ?flotilla,
      ?moto, ?motos, motocicleta*, tractocamion*, taller mecanico, mecanico automotriz, ?llantas, neumaticos,
      ?tires, auto repair, hojalateria, cambio de aceite, afinacion, frenos, body shop, ?combustible, ?diesel,
      ?gasolina, ?fuel, gas lp
    `,
  },
  agriculture: {
    offer: `insumos agricolas, agricultural inputs, riego agricola, semillas, agroinsumos`,
    named: `
      ?semillas, ?fertilizantes, riego por goteo, invernadero*, greenhouse*, tractor, tractores, cosechadora*,
      agroinsumo*, plantines, drones agricolas, fumigacion agricola, fumigacion de cultivo*,
      fumigar ... cultivo*, alimento balanceado, ?ganaderia, ?silos, silo bolsa, agronom*, analisis de suelo
    `,
  },
} as const satisfies Record<string, Need>

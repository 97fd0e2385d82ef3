import type { Need } from './need.ts'

// Things that firms buy by the box, and food for people (SCIAN/NAICS 42, 722, 3222, 3231). Authored.
export const GOODS_NEEDS = {
  packaging: {
    offer: `empaques, embalajes, packaging, cajas de carton, envases, embalagens, packaging materials`,
    named: `caja* carton, cajas de carton, cajas impresas, cajas para, cajas corrugadas, carton corrugado, corrugated, corrugado*, ?empaque*, embalaje*, embalagem, embalagens, packaging material*, packaging supplies, packaging for, custom packaging, ?boxes, carton boxes, ?bolsa*, ?bags, ?sacos, ?costales, big bags, super sacos, ?film, stretch film, playo, emplaye, pelicula stretch, ?envase*, ?frascos, botellas pet, ?tapas y envases, ?tarros, clamshell*, ?etiquetas, ?labels, rotulos, tarima* ... compra*, tarimas de madera, tarimas de plastico, pallets de madera, wood pallets, esquineros, fleje*, cinta adhesiva, cinta canela, poliburbuja, unicel, ?foam, hielera*, isopor, gel packs, geles refrigerantes`,
    told: `se nos aplastan ~ cajas, llega* ~ golpead*, llega* ~ rot*, cajas ~ se rompen, arrives damaged, arrive crushed, crushed boxes`,
    near: ['printing'],
  },
  printing: {
    offer: `imprenta, impresion, printing, artes graficas, impresion gran formato, grafica`,
    named: `imprenta*, ?imprimir, ?impresion de, impresion gran formato, impresos, folletos, flyers, volantes, tarjetas de presentacion, business cards, brochures, catalogo impreso, lonas impresas, ?vinil*, rotulacion, rotular, banner*, signage, letrero*, anuncio luminoso, serigraf*, offset, sublimacion, papeleria corporativa, grafica rapida`,
    near: ['packaging', 'promotional', 'marketing'],
  },
  promotional: {
    offer: `articulos promocionales, promotional products, regalos corporativos, merchandising`,
    named: `articulos promocionales, promocionales, promotional, merch, merchandising, regalos corporativos, corporate gifts, brindes, canastas navidenas, arcones, tazas, termos personalizados, plumas con logo, gorras, playeras, camisetas, t shirts, trofeos, medallas, reconocimientos`,
    near: ['uniforms', 'printing'],
  },
  uniforms: {
    offer: `uniformes, uniforms, ropa de trabajo, workwear, confeccion, bordados`,
    named: `uniforme*, uniform, uniforms, ropa de trabajo, ropa industrial, workwear, overoles, overol, batas, filipinas, camisas bordadas, bordado*, confeccion, maquila de ropa, chalecos, mandiles, fardamento*, polos bordadas`,
    near: ['safetyGear', 'promotional'],
  },
  safetyGear: {
    offer: `equipo de proteccion personal, epp, ppe, personal protective equipment, safety supplies`,
    named: `epp, ppe, epi, epis, equipo de proteccion personal, equipo de seguridad industrial, safety gear, safety shoes, zapato* seguridad, botas industriales, botas de seguridad, calzado de seguridad, cascos, hard hats, guantes industriales, lentes de seguridad, arnes*, harness*, ?respirador*, tapones auditivos, faja*, hi vis`,
    near: ['uniforms', 'fireSafety'],
  },
  stationery: {
    offer: `papeleria, office supplies, articulos de oficina, utiles de oficina`,
    named: `papeleria, utiles de oficina, articulos de oficina, office supplies, hojas bond, resmas, lapiceros, utiles escolares, toallas de papel, papel higienico, ?jabon, jarcieria, productos de limpieza, insumos de limpieza, agua embotellada, garrafon*, cafe para oficina, vending, maquinas expendedoras, coffee machine`,
  },
  catering: {
    offer: `catering, banquetes, comedor industrial, servicio de alimentos, food service, alimentacion colectiva, comedores industriales, buffet, refeicoes`,
    named: `catering, banquete*, banquet*, comedor industrial, comedor para, comedores, servicio de comedor, servicio de alimentos, alimentacion ... personal, alimentacion ... trabajadores, ?casino para, casino de alimentacion, vianda*, colacion*, coffee break*, coffee breaks, box lunch*, ?lunch*, desayuno*, almuerzo*, almoco, comidas, menu*, buffet, taquiza*, parrillada, asado, cafeteria para, ?cafeteria, refeitorio, marmita*, refeicoes, refeicao, meals, meal plan*, food truck*, canape*, bocaditos, ?cena, cenas, dinner, chef`,
    told: `dar de comer, darle* de comer, darles de comer, alimentar a, feed ~ people, feed our, que coma* ~ gente, comen fuera`,
    near: ['events', 'foodSupply'],
  },
  foodSupply: {
    offer: `distribucion de alimentos, food distribution, mayoreo de alimentos, proveedor de alimentos, abarrotes al mayoreo`,
    named: `comprar ... fruta*, comprar ... carne, comprar ... pescado, comprar ... pollo, proveedor de carne, proveedor de pescado, proveedor de fruta*, proveedor de pollo, ?kilos de, ?abarrotes, abarrote ... mayoreo, ?harina, ?azucar, aceite vegetal, cafe tostado, ?granos, carne por mayor, venta de pollo, buy ... beef, ?pan de, panaderia, pasteles, pastel, vino, vinos, cerveza, licores, ?dulces`,
    near: ['catering'],
  },
  vehicles: {
    offer: `venta de vehiculos, concesionaria, vehicle sales, car dealer, taller mecanico, auto repair`,
    named: `?camioneta*, ?pickup, pick up truck, ?automovil*, ?autos, ?coche*, ?carro, ?carros, ?vehiculo*, ?flotilla, ?moto, ?motos, motocicleta*, tractocamion*, taller mecanico, mecanico automotriz, ?llantas, neumaticos, ?tires, auto repair, hojalateria, cambio de aceite, afinacion, frenos, body shop, ?combustible, ?diesel, ?gasolina, ?fuel, gas lp`,
  },
  agriculture: {
    offer: `insumos agricolas, agricultural inputs, riego agricola, semillas, agroinsumos`,
    named: `?semillas, ?fertilizantes, riego por goteo, invernadero*, greenhouse*, tractor, tractores, cosechadora*, agroinsumo*, plantines, drones agricolas, fumigacion agricola, fumigacion de cultivo*, fumigar ... cultivo*, alimento balanceado, ?ganaderia, ?silos, silo bolsa, agronom*, analisis de suelo`,
  },
} as const satisfies Record<string, Need>

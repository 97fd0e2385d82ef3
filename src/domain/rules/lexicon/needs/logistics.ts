import type { Need } from './need.ts'

// Moving and keeping goods, warm and cold (SCIAN/NAICS 48-49). Authored; words of Chile, Peru, Mexico, Brazil.
export const LOGISTICS_NEEDS = {
  freight: {
    offer: `
      transporte de carga, transporte terrestre, transporte por carretera, freight transport*, trucking,
      fletes nacionales, autotransporte, transporte rodoviario
    `,
    named: `
      carga seca, flete seco, flete* ... mueble*, caja seca, transporte* carga seca, transporte de carga,
      transporte* seco, transporte terrestre, transporte rodoviario, dry van*, dry freight, dry cargo, flatbed*,
      plataforma* para llevar, plataforma* ... cement*, cama baja, low bed, ftl, ltl, full truckload,
      less than truckload, carga general, carga consolidada, carga suelta, sobredimensionad*, carga pesada,
      torton*, rabon*, full doble, contenedor* seco*, acarreo* ... material*, transporte de personal,
      ?transporte, ?transport, ?flete*, ?camion*, ?freight, ?trucking, ?frete*, ?transportista*,
      camion* sin chofer, aridos, volqueta*, tolva*, carga a granel, bulk freight, haul* ... scrap,
      haul* ... loads, flete de chatarra
    `,
    told: `{move} & {dry}, mover ~ tarimas`,
  },
  warehousing: {
    offer: `
      almacenaje, almacenamiento de mercancias, bodegaje, warehousing, ?fulfillment, operador logistico 3pl,
      armazenagem
    `,
    named: `
      warehousing, warehouse space, almacenaje seco, almacen seco, bodega seca, bodega* ... mercancia,
      almacenaje, bodegaje, ?fulfillment, ?fulfilment, pick and pack, picking y packing, ?3pl, ?3 pl,
      almacen fiscal, recinto fiscalizado, renta de bodega*, arriendo de bodega*, alquiler de almacen*,
      cross dock*, maquila de empaque, kitting, etiquetado y acondicionado, armazenagem, galpon*, ?bodega*,
      ?almacen, ?almacenes, ?almacenamiento
    `,
    told: `{keep} ~ {dry}, mercancia & no cabe*`,
  },
  customs: {
    offer: `agencia aduanal, agenciamiento aduanero, despacho aduanal, comercio exterior, customs brokerage`,
    named: `
      agente aduanal, agencia aduanal, agente de aduana*, agencia de aduana*, despacho aduan*, despachante*,
      desaduan*, desembaraco, tramite* aduan*, customs, customs broker*, ?importacion, ?importaciones,
      ?importar, importar de china, pedimento*, clasificacion arancelaria, immex, comercio exterior,
      agenciamiento, nacionalizar, certificado* origen
    `,
    told: `
      retenid* ~ aduana, detenid* ~ aduana, atorad* ~ aduana, stuck ~ customs, held ~ customs, parad* ~ aduana
    `,
  },
  forwarding: {
    offer: `
      freight forwarding, carga internacional, transporte internacional, agente de carga, flete maritimo,
      flete aereo
    `,
    named: `
      freight forwarder*, freight forwarding, flete maritimo, flete aereo, flete internacional, carga aerea,
      carga maritima, carga internacional, air freight, ocean freight, sea freight, transporte internacional,
      fcl, lcl, naviera*, agente de carga, embarques internacionales, frete maritimo, frete internacional,
      frete aereo
    `,
  },
  courier: {
    offer: `paqueteria, mensajeria, ultima milla, last mile, courier`,
    named: `
      paqueteria, mensajeria, courier*, ultima milla, last mile, guia* prepagada*, guias de envio, ?paquetes,
      paquete a domicilio, envios a domicilio, entregas a domicilio, entrega a domicilio, same day delivery,
      motoboy*, motorizado*, encomienda*, entrega domiciliar, delivery propio, parcel*, envio* nacional*
    `,
  },
  moving: {
    offer: `mudanzas, moving services, mudanza de oficinas`,
    named: `
      mudanza*, mudanca*, moving company, movers, office move, relocation of furniture, mudanza de oficina*,
      cambio de oficina*, menaje de casa, household goods
    `,
  },
  fleetTracking: {
    offer: `rastreo satelital, gps vehicular, telemetria de flotas, fleet tracking`,
    named: `
      gps, rastreo satelital, rastreo vehicular, rastreamento, rastreador*, localizacion vehicular,
      fleet tracking, fleet management, gestion de flota*, telematic*, dashcam*, camaras para camiones,
      tacografo*, control de combustible, avl, gps para camion*, gps para unidad*
    `,
    told: `
      no sab* ~ donde andan, donde andan ~ camion*, donde estan ~ camion*, ordena* ~ combustible,
      roban ~ combustible, roban ~ diesel
    `,
  },
  fumigation: {
    offer: `control de plagas, fumigacion, pest control, sanitizacion, manejo integrado de plagas, dedetizacao`,
    named: `
      fumig*, control* plaga*, plaga*, pest control, pest management, exterminat*, desratiz*, desinsect*,
      desinfec*, sanitiz*, dedetiz*, controle de pragas, manejo integrado, cucaracha*, rata, ratas, roedor*,
      ratones, chinche*, termita*, termite*, roach*, rodent*, mice, bedbug*, bed bug*, gorgojo*, palomilla,
      ?mosca*, mosquitos, hormigas, alimanas, cupim, nebuliz*, fosfina, nimf 15, termonebul*, paloma*, pigeon*,
      aves, control de aves, murcielago*, abejas, avispas, garrapata*
    `,
    told: `bichos ~ bodega, bichos ~ cocina, animales ~ bodega, saw a mouse, mouse droppings`,
  },
} as const satisfies Record<string, Need>

import type { Need } from './need.ts'

// What factories buy (NAICS 3339, 3345, 5413, 8113; SCIAN 31-33). Authored; words of the US Midwest, Mexico
// and Brazil, and makers' names where the floor says the name for the thing.
export const INDUSTRY_NEEDS = {
  spareParts: {
    offer: `refacciones, repuestos, spare parts, autopartes, pecas de reposicao`,
    named: `
      refaccion*, repuesto*, spare part*, spares, replacement part*, ?pecas, peca de reposicao, mro,
      tornilleria, fasteners, sellos mecanicos, ?retenes, ?filtro*, ?filters, mangueras hidraulicas, ?belts,
      ?correas, ?cadenas, ?engranes, ?bujes, ?valvula*, ?valve*
    `,
    isObject: true,
  },
  machining: {
    offer: `
      maquinados cnc, maquinado de precision, machining, tool and die, mecanizado, usinagem, troqueles, moldes
    `,
    named: `
      cnc, cncs, machining, maquinado*, maquinados, mecanizado*, usinagem, ?torno, ?tornos, lathe*, fresadora*,
      ?milling, machine shop, tool and die, troquel, troqueles, ?molde*, injection mold*, matriceria,
      ferramentaria, ?fixtures, ?gages, edm, laser cutting, corte laser, corte por laser, waterjet, plasma cut*,
      3 d print*, impresion 3 d, prototype part*, ?prototipo*, ?castings, fundicion, ?forgings, heat treat*,
      tratamiento* termico*, ?plating, ?galvaniz*, anodiz*, powder coat*, ?stampings, stamped ... bracket*,
      machined part*, machinist*, turned part*, drawing attached, plano adjunto, piezas maquinadas,
      piezas segun plano, vmc, hmc, machining center*, machining centre*, haas, mazak, okuma, 3 axis vmc,
      5 axis, spindle speed, trade in
    `,
  },
  weldingFab: {
    offer: `soldadura, welding services, metal fabrication, paileria, estructuras metalicas, herreria`,
    named: `
      ?soldador*, ?soldadura*, welding service*, ?welder*, ?weldment*, paileria, pailero*,
      estructura* metalica*, structural steel, steel fabrication, metal fabrication, fabricacion ... tanque*,
      herreria, portones, barandal*, sheet metal, ductos de lamina, ?tuberia*, ?piping, tanques de acero, ?mig,
      ?tig, calderer*
    `,
  },
  industrialMaintenance: {
    offer: `
      mantenimiento industrial, industrial maintenance, mantenimiento electromecanico, montaje industrial,
      millwright services
    `,
    named: `
      mantenimiento industrial, mantenimiento electromecanico, mantenimiento mecanico, mantenimiento preventivo,
      mantenimiento correctivo, mantenimiento a planta, montaje industrial, rigging, rigger*, machinery moving,
      ?rebuild*, overhaul, reparacion de bombas, reparacion de motores, motor rewind*, rebobinado*, embobinado*,
      ?hydraulic*, ?hidraulic*, ?neumatic*, ?pneumatic*, industrial maintenance, outage crew, turnaround,
      ?lubricacion, caldera*, boiler*, compresor de aire, air compressor*, ?compresores, montacargas, forklift*,
      lift truck*, grua*, crane*, hoist*, polipasto*, empilhadeira*
    `,
  },
  metrology: {
    offer: `calibracion, metrologia, calibration services, laboratorio de metrologia`,
    named: `
      calibracion*, calibrar, calibren, calibrarlo*, calibramos, calibrate, calibrating, calibration*, metrolog*, ?cmm, ?gauge*, bascula*, ?balanza*, ?scales, ?pesaje,
      ?weighing, verificacion de instrumentos, instrumentacion, instrumentation, flow meter*,
      medidores de flujo, caudalimetro*, ensayos no destructivos, ndt, ensayo de materiales,
      laboratorio de pruebas, prueba* ... materiales, dimensional inspection, calibracao,
      certificado de calibracion
    `,
  },
  rawMaterials: {
    offer: `
      materias primas, raw materials, productos quimicos, distribucion de acero, chemical supply, resinas
    `,
    named: `
      materia* prima*, raw material*, ?resina*, ?resin, ?polietileno, ?polipropileno, ?pvc, acero inoxidable,
      ?lamina, ?laminas, ?varilla*, perfiles de acero, perfiles de aluminio, ?viga*, ?coil*, rollo de acero,
      ?aluminio, ?cobre, producto* quimico*, ?quimicos, ?chemicals, ?solvente*, solvent*, ?acido*,
      soda caustica, reactivos quimicos, pintura industrial, ?adhesivo*, ?adhesive*, ?tela, ?telas, ?hilo*,
      ?hule, ?caucho, ?rubber, ?fertilizante*, ?semilla*, agroquimico*, ?lubricante*, aceite hidraulico,
      gases industriales, ?nitrogeno, oxigeno industrial, ?argon, ?co 2, ?hielo seco, ?madera, triplay,
      ?cemento, ?agregados, ?arena, ?grava, concreto premezclado
    `,
  },
  wasteTreatment: {
    offer: `manejo de residuos, gestion de residuos, waste management, gestao de residuos, reciclaje`,
    named: `
      residuo*, rpbi, ?basura, ?waste, ?hazardous, reciclaje, reciclar, recycling, scrap metal, chatarra,
      ?lodos, entulho, coleta de residuos, recoleccion de residuos, disposicion final, aceite usado, dumpster*,
      confinamiento, impacto ambiental, estudio* ambiental*, emisiones, plan de manejo, huella de carbono,
      ?environmental
    `,
  },
  waterTreatment: {
    offer: `tratamiento de agua, water treatment, plantas de tratamiento, purificacion de agua`,
    named: `
      tratamiento de agua*, tratamiento de aguas residuales, water treatment, wastewater, ptar,
      planta* tratamiento, planta potabilizadora, potabiliz*, osmosis inversa, reverse osmosis, suavizador*,
      softener*, purificador* ... agua, purificacion de agua, desalad*, desaliniz*, tratamento de agua, esgoto,
      ?efluente*, ?pozo*, bombeo de agua, ?cisterna*, lavado de tinacos, ?tinaco*, pipas de agua,
      analisis de agua
    `,
  },
} as const satisfies Record<string, Need>

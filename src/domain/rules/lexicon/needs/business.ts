import type { Need } from './need.ts'

// Services to firms (SCIAN/NAICS 54, 56, 52). Authored; taxes and papers by the names that they have
// in Mexico (SAT, IMSS), Chile (SII), Peru (SUNAT), Colombia (DIAN), Brazil and the US.
export const BUSINESS_NEEDS = {
  taxDefence: {
    offer: `
      defensa ante, defensa fiscal, tax controversy, tax defense, litigio fiscal, litigio tributario,
      contencioso tributario, controversias fiscales
    `,
    named: `
      carta* invitacion, requerimiento* ... sat, requerimiento* ... sunat, requerimiento* fiscal*,
      requerimiento* ... dian, credito* fiscal*, sello* ... restringid*, certificado* ... restringid*,
      restringieron ... sello*, restricc* ... sello*, cancel* ... sello*, csd, buzon tributario,
      facultades de comprobacion, visita domiciliaria, fiscalizacion*, prodecon, recurso de revocacion,
      embargo*, embargaron, multa* ... sat, multa* ... fisco, multa* fiscal*, notific* ... sat,
      notific* ... fisco, irs notice*, irs audit, tax audit notice, back taxes, acta de infraccion, malla fina,
      defensa ante el sat, lista 69, efos, operaciones inexistentes, aclaracion* ... sat, problemas con el sat,
      problemas con el fisco, fisco
    `,
    told: `
      {taxman} & multa*, {taxman} ~ carta*, {taxman} ~ notific*, {taxman} ~ diferencia*, {taxman} ~ plazo*,
      {taxman} ~ aclarar, {taxman} ~ requer*, {taxman} ~ contestar, {taxman} ~ debemos, no ~ sellar & factura*,
      no ~ timbrar & factura*, no ~ facturar & sello*, portal ~ no deja & factura*, letter ~ {taxman},
      notice ~ {taxman}, congel* ~ cuentas & {taxman}, no podemos facturar & sat, actualizaciones y recargos
    `,
    of: 'accounting',
  },
  audit: {
    offer: `
      auditoria, auditorias, dictamen, auditing, audit and assurance, revisoria fiscal, auditoria externa,
      assurance
    `,
    named: `
      dictamen*, dictamin*, auditoria externa, auditoria ... financier*, auditoria de estados,
      estados financieros dictaminados, audited financial*, audited statements, financial audit,
      external audit*, auditoria independiente, auditoria contable, auditoria fiscal, auditoria de nomina,
      auditoria interna, revisoria fiscal, revisor fiscal, auditor externo para, ?auditoria*, ?auditor,
      ?auditores, ?audit, socio que firma, firma de auditores
    `,
    told: `el banco ~ estados financieros, bank ~ audited, inversionista* ~ estados financieros, nos auditen`,
    of: 'accounting',
  },
  accounting: {
    offer: `
      contabilidad, contable*, accounting, impuestos, fiscal, tax, auditoria, bookkeeping, contabilidade,
      asesoria fiscal, asesoria contable, tributari*
    `,
    named: `
      contabilidad, contabilidade, contador publico, contable, contables, accountant*, accounting, bookkeep*,
      bookkeeper*, cpa, declaracion* anual*, declaracion* mensual*, declaraciones, declaracion ... sat,
      impuesto*, imposto*, ?tax, ?taxes, tax return*, ?fiscal, ?fiscales, tributari*, ?iva, ?isr, renta anual,
      declaracion de renta, resico, ?el/al/del/ante sat, ?el/al/del/ante sii, ?sunat, ?dian, receita federal,
      estados financieros, financial statements, balance general, cierre contable, cierre fiscal, conciliacion*,
      conciliar, devolucion de iva, devolucion de saldo*, precios de transferencia, transfer pricing,
      simples nacional, irs, sales tax, sped, bookkeeping, cuentas por pagar, accounts payable,
      libros contables, opinion de cumplimiento, constancia de situacion fiscal, ?contas, diot, niif, ifrs,
      un contador, contadores, despacho contable, ?contador, ?contadora, saldo* a favor, iva a favor,
      iva ... favor, devolucion* ... iva, recuperar ... iva, monthly books, tax filings, tax filing, local gaap,
      gaap, month end close, cierre mensual, libros al dia, contabilidad mensual, facturas y gastos,
      llevar ... contabilidad, papeleo fiscal, ?impuestos
    `,
    told: `
      pag* ~ impuestos, atrasad* ~ contab*, atrasad* ~ declaraciones, nuestro contador renuncio,
      contador ~ renuncio, books ~ mess, books ~ behind, books ~ up to date, cuentas ~ desorden,
      contab* ~ desorden, cajas de facturas, cajas ~ recibos, bolsa de facturas, shoebox,
      facturas ~ sin registrar, no sab* ~ ganamos, no se si gano
    `,
  },
  payroll: {
    offer: `
      nomina, payroll, maquila de nomina, folha de pagamento, administracion de nomina, remuneraciones,
      planillas
    `,
    named: `
      nomina, nominas, payroll, folha de pagamento, planilla de pago*, planillas, remuneracion*,
      liquidacion* sueldo*, finiquito*, ?imss, infonavit, aguinaldo*, ptu, cuotas obrero, afp, previred, plame,
      maquila de nomina, outsourcing de nomina, hour* tracking, ?prestaciones de ley, cts, liquidar nomina,
      pagar sueldos, calculo de sueldos, sueldos y salarios, esocial, raya semanal, corre la raya,
      correr la raya, la raya, catorcena*, catorcenal, altas y bajas, seguridad social, seguro social,
      cuotas imss, cuotas ... imss, sua, idse, payday, paycheck*, pay run, pay stubs, run payroll,
      running payroll, cut the checks, cutting checks, 941 s, w 2 s, withholding, folha, holerite*, rescis*,
      ponto e folha, pila, prima ... riesgo, prestaciones, incidencias, recibos de nomina, planilla pila,
      ?quincena*
    `,
    told: `
      pag* ~ a la gente, pagarle ~ a la gente, paying ~ people, pay ~ people, pay ~ employees,
      calcul* ~ catorcena, calcul* ~ quincena, quien ~ calcule, pagan ~ mal, mal pagad* ~ horas extra,
      error* ~ recibos, recibos ~ mal
    `,
  },
  finance: {
    offer: `
      financiamiento, credito, prestamos, factoraje, leasing, arrendamiento financiero, business loans,
      factoring, terminales de pago
    `,
    named: `
      financiamiento, credito* ... capital, credito pyme, credito simple, credito empresarial,
      solicitar ... credito, prestamo*, loan, loans, emprestimo*, factoraje, factoring,
      arrendamiento financiero, arrendamiento puro, leasing, line of credit, linea de credito,
      capital de trabajo, working capital, ?inversionista*, investor*, terminal* punto, terminal bancaria,
      terminales bancarias, terminal de cobro, pos bancari*, procesador de pagos, payment processing,
      cobrar con tarjeta, credit card terminal*, divisas, tipo de cambio, transferencias internacionales,
      maquininha*
    `,
  },
  certification: {
    offer: `
      certificacion iso, sistemas de gestion de calidad, iso certification, gestion de calidad, haccp,
      inocuidad
    `,
    named: `
      iso 9001, iso 9 001, iso 14001, iso 45001, iso 22000, iatf, haccp, fssc, sqf, brc, primus, globalgap,
      global gap, esr, certificacion iso, certificarnos, certificar ... empresa, iso certif*,
      sistema de gestion de calidad, quality management system, six sigma, kaizen, 5 s,
      auditoria interna de calidad, ?inocuidad, food safety, cofepris, registro sanitario, licencia sanitaria,
      invima, anvisa, basc, oea, ctpat, c tpat, fda registration, distintivo h, distintivo
    `,
  },
  interpreting: {
    offer: `interpretacion simultanea, interpretacion, interpreting`,
    named: `
      interprete*, interpreter*, interpretacion simultanea, interpretacion consecutiva, simultaneous interpret*,
      tradutor simultaneo
    `,
    told: `
      nadie habla mandarin, nadie habla ingles, nadie habla, nobody speaks, delegacion ~ china,
      delegacion ~ japonesa, visita ~ extranjer* & habla
    `,
    hints: `delegacion, habla, idioma, mandarin, visita, speaks`,
    of: 'translation',
  },
  localization: {
    offer: `localizacion de software, localization`,
    named: `
      localiz* ... software, localization, localize ... app, localizacion ... app, app in spanish,
      app ... spanish and portuguese, strings
    `,
    told: `app ~ spanish, app ~ ingles, app ~ portuguese, web ~ ingles ~ traduc*`,
    hints: `app, spanish, portuguese, ship`,
    of: 'translation',
  },
  translation: {
    offer: `traduccion, translation, interpretacion`,
    named: `traduccion*, traducir, traductor*, ?translat*, traducao, subtitul*, tradutor*`,
    told: `
      manuales ~ aleman, manuales ~ ingles, manual ~ otro idioma, no los entienden & manuales,
      documentos ~ ingles ~ espanol, manuals ~ german
    `,
  },
  events: {
    offer: `eventos, organizacion de eventos, event planning, montaje de stands, event production`,
    named: `
      ?evento*, event planning, ?event, ?events, posada, fiesta*, boda*, wedding*, congreso*, convencion*, expo,
      un stand, stand para, trade show, carpas, lonas, renta de mobiliario, escenario*, audio y video, dj,
      animacion, inauguracion, fin de ano, ?salon, banquete*, mesa de dulces, mariachi*, photobooth,
      trade show booth*, booth design, stands para
    `,
  },
  travel: {
    offer: `viajes, agencia de viajes, travel agency, hospedaje, hotel`,
    named: `
      ?viaje*, vuelos, flights, boletos de avion, agencia de viajes, travel agency, ?hospedaje, ?hotel, ?hotels,
      ?habitacion*, reservacion*, ?reserva*, hoteles, hostal, paquete turistico, tour, tours, turismo, pasajes,
      transporte ejecutivo, shuttle, renta de autos, car rental, traslado* ... aeropuerto, traslados ejecutivos,
      charter, van para, autobus*, buses
    `,
  },
  medicalEquipment: {
    offer: `equipo medico, medical equipment, insumos medicos, dispositivos medicos, material de curacion`,
    named: `
      equipo* medico*, medical equipment, medical device*, insumos medicos, material de curacion,
      material medico, desechables medicos, jeringa*, guantes, cubrebocas, mascarillas, ventilador* medico,
      camas de hospital, silla de ruedas, ultrasonido portatil, rayos x, monitor de signos, autoclave*,
      esteriliz*, equipo de laboratorio, lab equipment, microscopio*, centrifuga*, refrigerador* para vacuna*,
      protesis
    `,
  },
  veterinary: {
    offer: `veterinaria, servicios veterinarios, veterinary`,
    named: `
      veterinari*, mascota*, perro*, gato*, ganado, esterilizacion canina, pet grooming, vet clinic,
      estetica canina
    `,
  },
} as const satisfies Record<string, Need>

import type { Need } from './need.ts'

// Services to firms (SCIAN/NAICS 54, 56, 52, 61, 62). Authored; taxes and papers by the names that they have
// in Mexico (SAT, IMSS), Chile (SII), Peru (SUNAT), Colombia (DIAN), Brazil and the US.
export const BUSINESS_NEEDS = {
  marketing: {
    offer: `marketing, mercadotecnia, publicidad, marketing digital, digital marketing, gestion de redes sociales, branding, agencia creativa, relaciones publicas, posicionamiento`,
    named: `marketing, mercadotecnia, publicidad, publicitari*, advertising, anuncios, ads, google ads, facebook ads, meta ads, adwords, pauta, pautar, redes sociales, social media, community manager, ?instagram, ?tiktok, ?facebook, linkedin ads, seo, google sem, posicionamiento, campana* marketing, campana* digital*, campana* ... redes, campanas, ?campana de, campanhas, campaigns, ad campaign*, branding, rebranding, identidad corporativa, identidad visual, brand identity, ?logo, logotipo*, naming, contenido para redes, content marketing, copywriting, influencer*, email marketing, mailing, generacion de leads, lead generation, generar leads, captar clientes, conseguir clientes, mas clientes, more customers, more leads, estudio de mercado, investigacion de mercado*, market research, relaciones publicas, public relations, ?prensa, video corporativo, video promocional, spots, ?fotografia, fotos de producto, product photo*, audiovisual*, espectaculares, vallas, ?medios, trafego pago, inbound, conversion rate, geolocaliz* ... anuncios`,
    told: `no nos encuentran en google, no aparecemos en google, nadie nos conoce, no vendemos, bajaron las ventas, not showing up on google, vender mas, pocos seguidores, no llegan clientes, nao aparecemos, sin seguidores, leads ~ no convierten, no leads`,
    near: ['web', 'printing', 'crm'],
  },
  taxDefence: {
    offer: `defensa ante, defensa fiscal, tax controversy, tax defense, litigio fiscal, litigio tributario, contencioso tributario, controversias fiscales`,
    named: `carta* invitacion, requerimiento* ... sat, requerimiento* ... sunat, requerimiento* fiscal*, requerimiento* ... dian, credito* fiscal*, sello* ... restringid*, certificado* ... restringid*, restringieron ... sello*, restricc* ... sello*, cancel* ... sello*, csd, buzon tributario, facultades de comprobacion, visita domiciliaria, fiscalizacion*, prodecon, recurso de revocacion, embargo*, embargaron, multa* ... sat, multa* ... fisco, multa* fiscal*, notific* ... sat, notific* ... fisco, irs notice*, irs audit, tax audit notice, back taxes, acta de infraccion, malla fina, defensa ante el sat, lista 69, efos, operaciones inexistentes, aclaracion* ... sat, problemas con el sat, problemas con el fisco, fisco`,
    told: `{taxman} & multa*, {taxman} ~ carta*, {taxman} ~ notific*, {taxman} ~ diferencia*, {taxman} ~ plazo*, {taxman} ~ aclarar, {taxman} ~ requer*, {taxman} ~ contestar, {taxman} ~ debemos, no ~ sellar & factura*, no ~ timbrar & factura*, no ~ facturar & sello*, portal ~ no deja & factura*, letter ~ {taxman}, notice ~ {taxman}, congel* ~ cuentas & {taxman}, no podemos facturar & sat, actualizaciones y recargos`,
  },
  audit: {
    offer: `auditoria, auditorias, dictamen, auditing, audit and assurance, revisoria fiscal, auditoria externa, assurance`,
    named: `dictamen*, dictamin*, auditoria externa, auditoria ... financier*, auditoria de estados, estados financieros dictaminados, audited financial*, audited statements, financial audit, external audit*, auditoria independiente, auditoria contable, auditoria fiscal, auditoria de nomina, auditoria interna, revisoria fiscal, revisor fiscal, auditor externo para, ?auditoria*, ?auditor, ?auditores, ?audit, socio que firma, firma de auditores`,
    told: `el banco ~ estados financieros, bank ~ audited, inversionista* ~ estados financieros, nos auditen`,
  },
  accounting: {
    offer: `contabilidad, contable*, accounting, impuestos, fiscal, tax, auditoria, bookkeeping, contabilidade, asesoria fiscal, asesoria contable, tributari*`,
    named: `contabilidad, contabilidade, contador publico, contable, contables, accountant*, accounting, bookkeep*, bookkeeper*, cpa, declaracion* anual*, declaracion* mensual*, declaraciones, declaracion ... sat, impuesto*, imposto*, ?tax, ?taxes, tax return*, ?fiscal, ?fiscales, tributari*, ?iva, ?isr, renta anual, declaracion de renta, resico, el/al/del/ante sat, el/al/del/ante sii, sunat, dian, receita federal, estados financieros, financial statements, balance general, cierre contable, cierre fiscal, conciliacion*, conciliar, devolucion de iva, devolucion de saldo*, precios de transferencia, transfer pricing, simples nacional, irs, sales tax, sped, bookkeeping, cuentas por pagar, accounts payable, libros contables, opinion de cumplimiento, constancia de situacion fiscal, ?contas, diot, niif, ifrs, un contador, contadores, despacho contable, ?contador, ?contadora, saldo* a favor, iva a favor, iva ... favor, devolucion* ... iva, recuperar ... iva, monthly books, tax filings, tax filing, local gaap, gaap, month end close, cierre mensual, libros al dia, contabilidad mensual, facturas y gastos, llevar ... contabilidad, papeleo fiscal, ?iva, ?impuestos`,
    told: `pag* ~ impuestos, atrasad* ~ contab*, atrasad* ~ declaraciones, nuestro contador renuncio, contador ~ renuncio, books ~ mess, books ~ behind, books ~ up to date, cuentas ~ desorden, contab* ~ desorden, cajas de facturas, cajas ~ recibos, bolsa de facturas, shoebox, facturas ~ sin registrar, no sab* ~ ganamos, no se si gano`,
    near: ['payroll', 'accountingSoftware', 'legal'],
  },
  payroll: {
    offer: `nomina, payroll, maquila de nomina, folha de pagamento, administracion de nomina, remuneraciones, planillas`,
    named: `nomina, nominas, payroll, folha de pagamento, planilla de pago*, planillas, remuneracion*, liquidacion* sueldo*, finiquito*, ?imss, infonavit, aguinaldo*, ptu, cuotas obrero, afp, previred, plame, maquila de nomina, outsourcing de nomina, hour* tracking, ?prestaciones de ley, cts, liquidar nomina, pagar sueldos, calculo de sueldos, sueldos y salarios, esocial, raya semanal, corre la raya, correr la raya, la raya, catorcena*, catorcenal, altas y bajas, seguridad social, seguro social, cuotas imss, cuotas ... imss, sua, idse, payday, paycheck*, pay run, pay stubs, run payroll, running payroll, cut the checks, cutting checks, 941 s, w 2 s, withholding, folha, holerite*, rescis*, ponto e folha, pila, prima ... riesgo, prestaciones, ptu, incidencias, recibos de nomina, planilla pila, ?quincena*`,
    told: `pag* ~ a la gente, pagarle ~ a la gente, paying ~ people, pay ~ people, pay ~ employees, calcul* ~ catorcena, calcul* ~ quincena, quien ~ calcule, pagan ~ mal, mal pagad* ~ horas extra, error* ~ recibos, recibos ~ mal`,
    near: ['accounting', 'hr', 'accountingSoftware'],
  },
  legal: {
    offer: `servicios legales, legal services, abogados, asesoria juridica, derecho, law firm, servicos juridicos, despacho juridico, propiedad intelectual, litigio`,
    named: `abogad*, advogad*, lawyer*, attorney*, ?legal, ?legales, juridic*, demanda laboral, demandas laborales, demandaron, demanda civil, lawsuit*, sued, suing, litigio*, litigat*, ?juicio*, contrato* laboral*, revisar ... contrato*, redactar ... contrato*, contract review, ?derecho, ?notari*, acta constitutiva, constitucion de empresa, constituir ... empresa, constituir ... sociedad, abrir una empresa, incorporation, registro de marca*, registrar ... marca*, trademark*, ?patente*, patent, propiedad intelectual, intellectual property, aviso de privacidad, datos personales, gdpr, lgpd, cobranza judicial, cobranza, debt collection, recuperacion de cartera, amparo*, ?compliance, fusion*, mergers, due diligence, testamento*, divorcio, herencia*, inmigracion, immigration, visas, poder notarial, estatutos, ?arbitraje`,
    told: `nos demando, me demando, nos demandaron, nos quieren demandar, no nos pag*, nos debe, nos deben, no me pagan, copiaron ~ marca, usan ~ marca, despedi* ~ demanda*, employee ~ suing, won t pay, notificacion ~ juzgado, citatorio`,
    near: ['accounting'],
  },
  hr: {
    offer: `recursos humanos, human resources, reclutamiento, recruitment, staffing, seleccion de personal, headhunting, recursos humanos, talento, outsourcing de personal, psicometri*`,
    named: `reclut*, recruit*, recrut*, seleccion de personal, busqueda de talento, headhunt*, staffing, personal temporal, temp workers, temp agency, temporary labor, personal eventual, tercerizacion de personal, outsourcing de personal, bolsa de trabajo, contratar ... personal, contratar ... vendedores, contratar ... operadores, contratar ... choferes, hire ... people, hire ... welders, executive search, vacante* por cubrir, cubrir ... vacante*, cubrir ... posicion*, cubrir ... plaza*, fill ... positions, recursos humanos, human resources, rh, clima laboral, psicometric*, estudio* socioeconomico*, nom 035, background check*, repse, descripcion* ... puesto*, compensaciones, tabulador*, mao de obra temporaria, vagas, temporary welder*, certified ... welders, welders for, contract labor, contract welder*, operators for ... days, personnel for, soldadores certificados por, personal por temporada, jornaleros`,
    told: `no encontramos ~ gente, no encontramos ~ personal, nos falta ~ gente, falta* ~ operarios, falta* ~ operadores, alta rotacion, mucha rotacion, se nos van ~ gente, se nos va la gente, high turnover, can t find welders, can t find people`,
    near: ['payroll', 'training'],
  },
  insurance: {
    offer: `seguros, insurance, corredor de seguros, fianzas, insurance broker, corretora de seguros`,
    named: `un seguro, seguros, seguro de, seguro contra, seguro para, seguro colectivo, seguro medico, insurance, fianza*, surety bond*, poliza* seguro, gastos medicos mayores, seguro de gastos, seguro de vida, seguro de carga, plano de saude, responsabilidad civil, liability insurance, workers comp*, siniestro*, asegurar ... mercancia, asegurar ... flota*, reaseguro, broker de seguros, corredor de seguros, benefits broker`,
  },
  finance: {
    offer: `financiamiento, credito, prestamos, factoraje, leasing, arrendamiento financiero, business loans, factoring, terminales de pago`,
    named: `financiamiento, credito* ... capital, credito pyme, credito simple, credito empresarial, solicitar ... credito, prestamo*, loan, loans, emprestimo*, factoraje, factoring, arrendamiento financiero, arrendamiento puro, leasing, line of credit, linea de credito, capital de trabajo, working capital, ?inversionista*, investor*, terminal* punto, terminal bancaria, terminales bancarias, terminal de cobro, pos bancari*, procesador de pagos, payment processing, cobrar con tarjeta, credit card terminal*, divisas, tipo de cambio, transferencias internacionales, maquininha*`,
  },
  training: {
    offer: `capacitacion, capacitaciones, cursos, training, entrenamiento, formacion, coaching, treinamento, academia, certificaciones`,
    named: `capacitacion*, capacitar, un curso, curso para, curso de, cursos, ?taller, ?talleres, training, train our, train my, train a, train some, ?trained, entrenamiento*, entrenar, adiestramiento, treinamento*, treinar, coaching, ?coach, diplomado*, workshop*, formacion de, clases de, certificarnos en, certificacion de operadores, dc 3, conferencista*, keynote, team building, idiomas, english classes, liderazgo, seminar*`,
    isDeed: true,
  },
  certification: {
    offer: `certificacion iso, sistemas de gestion de calidad, iso certification, gestion de calidad, haccp, inocuidad`,
    named: `iso 9001, iso 9 001, iso 14001, iso 45001, iso 22000, iatf, haccp, fssc, sqf, brc, primus, globalgap, global gap, esr, certificacion iso, certificarnos, certificar ... empresa, iso certif*, sistema de gestion de calidad, quality management system, six sigma, kaizen, 5 s, auditoria interna de calidad, ?inocuidad, food safety, cofepris, registro sanitario, licencia sanitaria, invima, anvisa, basc, oea, ctpat, c tpat, fda registration, distintivo h, distintivo`,
    near: ['training'],
  },
  translation: {
    offer: `traduccion, translation, interpretacion`,
    named: `traduccion*, traducir, traductor*, ?translat*, interprete*, interpreter*, traducao, subtitul*, tradutor*`,
  },
  events: {
    offer: `eventos, organizacion de eventos, event planning, montaje de stands, event production`,
    named: `?evento*, event planning, ?event, ?events, posada, fiesta*, boda*, wedding*, congreso*, convencion*, expo, un stand, stand para, trade show, carpas, lonas, renta de mobiliario, escenario*, audio y video, dj, animacion, inauguracion, fin de ano, ?salon, banquete*, mesa de dulces, mariachi*, photobooth, trade show booth*, booth design, stands para`,
    near: ['catering'],
  },
  travel: {
    offer: `viajes, agencia de viajes, travel agency, hospedaje, hotel`,
    named: `?viaje*, vuelos, flights, boletos de avion, agencia de viajes, travel agency, ?hospedaje, ?hotel, ?hotels, ?habitacion*, reservacion*, ?reserva*, hoteles, hostal, paquete turistico, tour, tours, turismo, pasajes, transporte ejecutivo, shuttle, renta de autos, car rental, traslado* ... aeropuerto, traslados ejecutivos, charter, van para, autobus*, buses`,
  },
  occupationalExams: {
    offer: `examenes ocupacionales, examenes medicos ocupacionales, salud ocupacional, medicina del trabajo, occupational health, medicina ocupacional, saude ocupacional`,
    named: `examen* ocupacional*, examen* medico* ocupacional*, examen* ingreso, examen* egreso, examen* retiro, examen* periodico*, examenes pre ocupacionales, examenes preocupacionales, examen* ... alturas, medicina laboral, medicina del trabajo, occupational health, salud ocupacional, certificado* aptitud, certificado* ... aptitud, concepto* de aptitud, aptitud medica, aptitud laboral, fitness for duty, pre employment physical*, pre employment exam*, dot physical*, exame* admissional, exames admissionais, exame* demissional, exames periodicos, aso, pcmso, audiometria*, espirometria*, visiometria*, optometria*, unidad movil medica, unidad movil, brigada medica, examen* medico*, exames medicos, evaluacion* medica* ... trabajador*, profesiograma*, antidoping, drug test*, alcoholimetria`,
    told: `ingres* ~ trabajadores & certificado*, entran ~ operarios & certificado*, no ~ pisar & certificado*, certificado ~ apto, aptos para trabajar, vencid* ~ examen*, examen* ~ vencid*, contratad* ~ sin examen*, la movil & finca`,
    near: ['medical'],
  },
  safetySystem: {
    offer: `sg sst, sistema de gestion de seguridad y salud, seguridad y salud en el trabajo, seguridad laboral, safety management, occupational safety, seguranca do trabalho, seguridad industrial`,
    named: `sg sst, sst, sgsst, seguridad y salud en el trabajo, salud y seguridad, sistema de seguridad y salud, occupational safety, safety program*, safety manual, safety plan*, seguranca do trabalho, matriz de peligros, matriz de riesgos, matriz iperc, iperc, copasst, comite paritario, comision mixta, resolucion 0312, decreto 1072, ley 29783, nom 030, nom 019, nom 035, plan anual de trabajo, reglamento interno de seguridad, investigacion de accidente*, politica de seguridad, licencia ... sst, inspector ... trabajo, ministerio de trabajo, mintrabajo, stps, osha compliance, osha citation*, osha inspect*, nr 1, pgr, ltcat, ppra, estandares minimos, plan de emergencias, responsable ... seguridad industrial, safety officer*, accidente* de trabajo, accidente* laboral*`,
    told: `inspector & accidente*, inspector ~ trabajo, accidente* & papeles, nos pueden cerrar & accidente*, nos piden ~ seguridad ~ trabajo, auditoria & sst, osha & fine*, osha & visit*`,
    near: ['training', 'fireSafety', 'occupationalExams', 'certification'],
  },
  healthSurveillance: {
    offer: `vigilancia epidemiologica, programas de vigilancia, epidemiological surveillance, ergonomia, riesgo psicosocial, sve`,
    named: `vigilancia epidemiologica, osteomuscular*, musculoesqueletic*, musculoskeletal, desorden* musculo*, ergonom*, riesgo psicosocial, bateria psicosocial, bateria de riesgo, psicosocial*, conservacion auditiva, hearing conservation, programa* de vigilancia, programa* ... seguimiento ... puestos, enfermedad* laboral*, enfermedad* profesional*, occupational disease*, seguimiento a casos, reubicacion laboral, ausentismo, absentismo, absenteeism, pausas activas`,
    told: `incapacitad* ~ dolor*, incapacidad* & espalda, dolor* & puestos, dolor ~ muneca*, dolor ~ espalda, tunel carpiano, carpal tunnel, tendinitis, hernia* ~ trabajadores, back pain & workers, estres ~ trabajadores, origen laboral, licencias medicas ~ aument*`,
    near: ['occupationalExams'],
  },
  hygieneMeasurements: {
    offer: `mediciones higienicas, higiene industrial, industrial hygiene, mediciones ambientales, higiene ocupacional`,
    named: `medicion* ... ruido, medir ... ruido, medicion* higienica*, medicion* ... iluminacion, medicion* ... polvo, mediciones ambientales, higiene industrial, industrial hygiene, industrial hygienist, dosimetria*, sonometria*, luxometria*, material particulado, estudio* ... ruido, estudio* ... iluminacion, noise survey, noise level*, air sampling, monitoreo ... polvo, monitoreo ocupacional, exposicion a ... quimicos, vapores, estres termico, heat stress, nom 011, nom 025, silice, silica, decibel*, db, lux, ventilation survey`,
    told: `pitido ~ oidos, zumb* ~ oidos, sordo*, no se oye ~ ruido, ruido & trabajadores, ruido & operarios, ruido ~ planta, polvo & trabajadores, oscur* & puestos, oscura & cifras, oidos & docentes, hurts ~ ears, too loud, muy oscuro, vista cansada & luz`,
    near: ['occupationalExams', 'metrology'],
  },
  workInsurance: {
    offer: `afiliacion a seguridad social, administradora de riesgos`,
    named: `afili* ... arl, afiliacion* arl, afiliar ... trabajadores, afiliar ... eps, afiliaciones, clase de riesgo, workers compensation polic*`,
  },
  medical: {
    offer: `servicios medicos, medical services, clinica, laboratorio clinico, odontologia, `,
    named: `estudios de laboratorio, analisis clinico*, consulta* medica*, consultorio medico, medico en planta, doctor en planta, ?enfermer*, ?nurse*, paramedic*, ambulancia*, checkup*, check up*, chequeo*, ?vacunacion, campana de vacunacion, vaccination, odontolog*, dentista*, dental, optometri*, lentes graduados, fisioterap*, psicolog*, terapia*, nutriolog*, radiografia*, ultrasonido, resonancia magnetica, telemedicina, botiquin*, first aid`,
  },
  medicalEquipment: {
    offer: `equipo medico, medical equipment, insumos medicos, dispositivos medicos, material de curacion`,
    named: `equipo* medico*, medical equipment, medical device*, insumos medicos, material de curacion, material medico, desechables medicos, jeringa*, guantes, cubrebocas, mascarillas, ventilador* medico, camas de hospital, silla de ruedas, ultrasonido portatil, rayos x, monitor de signos, autoclave*, esteriliz*, equipo de laboratorio, lab equipment, microscopio*, centrifuga*, refrigerador* para vacuna*, protesis`,
  },
  veterinary: {
    offer: `veterinaria, servicios veterinarios, veterinary`,
    named: `veterinari*, mascota*, perro*, gato*, ganado, esterilizacion canina, pet grooming, vet clinic, estetica canina`,
  },
} as const satisfies Record<string, Need>

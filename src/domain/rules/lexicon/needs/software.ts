import type { Need } from './need.ts'

// Software that runs a business, and what is made to measure (SCIAN 5415, 5191). Authored.
export const SOFTWARE_NEEDS = {
  erp: {
    offer: `
      sistemas de gestion empresarial, planificacion de recursos, enterprise resource planning, consultoria sap
    `,
    named: `
      erp, erps, sap, odoo, netsuite, microsip, intelisis, dynamics, business one, business central, epicor,
      oracle ebs, oracle fusion, totvs, protheus, aspel, sae, softland, defontana, siigo, world office,
      sistema* administrativo*, sistema* gestion, sistema de gestao, sistema integral, software de gestion,
      software administrativo, control* inventario*, sistema* inventario*, inventory software, inventory system,
      mrp, wms, sistema de almacen, sistema de produccion, manufacturing execution, punto de venta, pos system,
      point of sale, software para restaurante*, software de cocina, sistema de ventas, sistema* costos,
      trazabilidad de lotes, sistema para cobrar, comandas, sistema de cobro, sistema de caja,
      caja registradora, software para tienda*, sistema para tienda*, sistema para restaurante*,
      programa de facturacion, programa contable, sistema de reservas
    `,
    told: `
      llevamos todo en excel, todo lo llevamos en excel, todo en excel, run everything on spreadsheets,
      tudo em planilha, no cuadra ~ inventario*, inventario* ~ no cuadra*, outgrown quickbooks,
      outgrown ~ accounting, everything is in excel, spreadsheets everywhere, captura* doble, doble captura
    `,
  },
  accountingSoftware: {
    offer: `software contable, facturacion electronica, timbrado, software de nomina`,
    named: `
      contpaq*, contpaqi, quickbooks, software contab*, software contable, sistema contable,
      sistema de contabilidad, accounting package, accounting software, facturacion electronica,
      factura electronica, facturar electronic*, boleta electronica, nota fiscal eletronica, timbrar, timbrado*,
      cfdi*, complemento de pago, software de nomina, sistema de nomina, payroll software, emitir facturas,
      sistema de facturacion, invoicing software, e invoicing, sunat ... facturacion, sii ... facturacion
    `,
  },
  crm: {
    offer: `crm, gestion de clientes, automatizacion de ventas, sales automation`,
    named: `
      crm, salesforce, hubspot, zoho, pipedrive, seguimiento de clientes, seguimiento a clientes,
      gestion de clientes, embudo de ventas, sales pipeline, customer relationship, automatizar ventas,
      whatsapp crm, chatbot*, chat bot*, bot de whatsapp
    `,
  },
  web: {
    offer: `
      desarrollo web, diseno web, web development, web design, paginas web, comercio electronico, sitios web,
      desenvolvimento web
    `,
    named: `
      pagina* web, pagina* internet, pagina* ... celular, sitio* web, sitio* internet, website*, web site*,
      web page*, landing page*, landing*, tienda* linea, tienda* online, tienda* virtual*, tienda* en internet,
      loja virtual, loja online, e commerce, ecommerce, comercio electronico, online store*, online shop*,
      webshop, shopify, woocommerce, magento, vtex, wordpress, prestashop, carrito de compras,
      pasarela de pago*, portal web, rediseno ... pagina, rediseno ... sitio, site institucional, site novo,
      ?hosting, vender por internet, vender online, vender en linea, sell online, catalogo digital
    `,
    told: `
      pagina ~ fea, pagina ~ lenta, pagina ~ caida, pagina ~ horrible, nuestra pagina, our site is slow,
      site looks dated
    `,
  },
  portals: {
    offer: `web applications, portales, aplicaciones web, web apps, plataformas web`,
    named: `
      web application*, web app*, portal ... clientes, portal de clientes, customer portal*, dealer portal*,
      supplier portal*, portal where, a portal, un portal, portal web a la medida, extranet, plataforma web,
      sistema web, internal tool*, self service portal
    `,
    told: `clientes ~ pedidos & linea, order parts & check, check status & dealers, order online & dealers`,
    hints: `portal, dealers, order*, status, log in, login, browser, clientes, consultar, self service`,
    of: 'apps',
  },
  mobileApps: {
    offer: `mobile apps, aplicaciones moviles, desarrollo movil, apps moviles`,
    named: `
      app movil, apps moviles, aplicacion movil, aplicaciones moviles, aplicacion para celular, mobile app*,
      android app, iphone app, ios y android, ios and android, app para celular, app ... celular,
      app on their phone*
    `,
    told: `
      log ~ phones, tecnicos ~ celular, drivers ~ phones, vendedores ~ celular, desde el celular & captur*,
      desde celular & captur*
    `,
    hints: `phones, phone, offline, drivers, field, celular, capturar, technicians, vendedores, android`,
    of: 'apps',
  },
  legacySystems: {
    offer: `legacy modernization, modernizacion de sistemas, reingenieria, software modernization`,
    named: `
      vb 6, visual basic 6, visual foxpro, foxpro, cobol, legacy system*, legacy application*, legacy software,
      rewrite ... system, as 400 application, sistema legado, sistema viejo ... reescribir, access database*,
      modernize ... application*
    `,
    told: `
      last guy who knows, only one who knows & system, the guy who built it, quien lo hizo ~ ya no,
      programador ~ se fue, nobody can maintain
    `,
    hints: `retires, vb, old system, core system, only person, maintain, unsupported, access, spreadsheet`,
    of: 'apps',
  },
  apps: {
    offer: `
      desarrollo de software, software a la medida, software development, desenvolvimento de software,
      desarrollo de aplicaciones, fabrica de software, custom software, automatizacion de procesos
    `,
    named: `
      aplicativo*, app para, una app, an app, app de, app propia, apps, software a la medida, software a medida,
      software sob medida, custom software, desarrollo de software, desarrollo a la medida,
      software development, desarrollador*, programador*, ?developers, api, apis, integracion* api,
      automatiza* procesos, rpa, bot rpa, sistema a la medida, sistema a medida, plataforma a la medida,
      power apps, intranet, qa testing, pruebas de software, ux, ui design, mvp, software to schedule,
      scheduling software, software to track, software for our, software para, sistema para llevar,
      sistema para controlar, programa para, maintenance software, cmms, sistema para control, control de citas,
      sistema de citas, appointment system
    `,
  },
  dataAnalytics: {
    offer: `
      inteligencia de negocios, business intelligence, analitica de datos, data analytics,
      inteligencia artificial, artificial intelligence, ciencia de datos, data science
    `,
    named: `
      business intelligence, inteligencia de negocio*, power bi, powerbi, tableau, looker, tablero* indicadores,
      tablero* control gerencial, ?dashboard*, data warehouse, data lake, lago de datos, analitica, ?analytics,
      data science, ciencia de datos, machine learning, inteligencia artificial, ia generativa,
      artificial intelligence, generative ai, reportes automatic*, forecast*, pronostico* demanda, ?kpi*, etl,
      modelo* predictivo*, agente* ia, ai agent*
    `,
    told: `
      see sales ~ every morning, ver ventas ~ dia, without asking ~ excel, reportes ~ a mano, reports ~ by hand,
      numbers ~ every morning, saber ~ ventas ~ diario, every department ~ own numbers, cada quien ~ su excel
    `,
  },
  applicantTracking: {
    offer: `
      applicant tracking, ats, hiring software, recruiting software, reclutamiento en linea,
      seguimiento de candidatos
    `,
    named: `
      applicant tracking, ats, applicants, applicant*, job application*, text to apply, job board*, job post*,
      career page, careers page, candidate*, candidatos, resume screening, interview scheduling, hiring funnel,
      solicitudes de empleo, bolsa de trabajo en linea, hiring app, screen applicants, hiring tool,
      hiring software, hiring platform, indeed
    `,
    told: `
      applicants ~ ghost*, ghost*, candidates ~ no show*, apply ~ phone*, resumes ~ inbox, paper applications,
      sticky notes & hir*, lose ~ applicants, hire ~ faster, applications ~ pile, hiring ~ slow
    `,
  },
  onboardingPaper: {
    offer: `
      onboarding, e signature, new hire paperwork, digital onboarding, firma electronica, expediente digital
    `,
    named: `
      onboarding, on boarding, e signature*, esignature*, esign*, electronic signature*, firma electronica,
      firma digital, new hire packet*, new hire paperwork, new hire form*, first day packet,
      first day paperwork, i 9, i 9 s, e verify, w 4, w 4 s, handbook, handbook sign*, employee handbook,
      hiring packet, contratos digitales, expediente digital, digital paperwork, assinatura eletronica,
      admissao digital, docusign
    `,
    told: `
      paper & first day, forms ~ missing, packet ~ signed, sign* ~ electronically, signed ~ phone*,
      new hires & paper*, forms & new hire*, firm* ~ contratos & celular
    `,
  },
  timeTracking: {
    offer: `
      time tracking, scheduling, time and attendance, workforce scheduling, control de asistencia,
      control de horario, employee scheduling, turnos
    `,
    named: `
      scheduling, schedule software, shift schedul*, employee schedul*, shift swap*, ?shift*, time clock*,
      timeclock*, time tracking, timesheet*, time sheet*, time card*, timecard*, clock in, clock ins, clock out,
      punch in, punch clock, punches, geofence*, overtime alert*, time and attendance, attendance tracking,
      rota, rotas, rostering, roster*, control de asistencia, control de horario*, reloj checador en celular,
      horarios de turnos, programacion de turnos, turnos en linea, asistencia del personal, ponto eletronico,
      escala de trabalho, buddy punching
    `,
    told: `
      punching ~ each other, punch* ~ each other, on the clock, quien ~ llego, a que hora llego, who ~ working,
      overtime ~ surprise*, overtime ~ out of control, schedule ~ whiteboard, schedule ~ spreadsheet,
      schedule ~ excel, excel & turnos, excel & horarios, whatsapp & turnos, whatsapp ~ ver quien,
      group text & ?shift*, no shows & ?shift*, quien va ~ con
    `,
  },
  performanceReviews: {
    offer: `performance reviews, performance management, evaluacion de desempeno, appraisals`,
    named: `
      performance review*, performance apprais*, annual review*, annual appraisal*, appraisal*, 90 day review*,
      employee review*, self assessment*, 360 review*, 360 feedback, one on ones, goal tracking, okr*,
      evaluacion* de desempeno, evaluacion* del desempeno, evaluaciones 360, avaliacao de desempenho,
      merit cycle, calibration session*
    `,
    told: `
      reviews ~ word, reviews ~ late, reviews ~ never, managers ~ reviews, never return ~ theirs,
      reviews ~ paper
    `,
  },
  eLearning: {
    offer: `plataformas de aprendizaje, e learning, lms`,
    named: `
      lms, moodle, plataforma* cursos, plataforma de capacitacion, e learning, elearning, aula* virtual*,
      learning management, learning platform*, online courses, quizzes, course completion*, food handler,
      training modules, training videos, microlearning, cursos en linea
    `,
  },
} as const satisfies Record<string, Need>

import type { Need } from './need.ts'

// Law and insurance (SCIAN/NAICS 5411, 524). Authored. `legal` is what is said of it as a whole.
export const LEGAL_NEEDS = {
  labourLaw: {
    offer: `derecho laboral, labor law, employment law, direito trabalhista, asuntos laborales`,
    named: `
      derecho laboral, abogado laboral, laboralista*, demanda* laboral*, juicio laboral, employment law*,
      labor law*, contrato* laboral*, contratos de trabajo, despido*, despedir, desped*,
      liquidacion de personal, recorte de personal, layoff*, wrongful termination, sindicato*, union contract,
      huelga, reglamento interior de trabajo, trabalhista*, conciliacion laboral, terminacion laboral
    `,
    told: `
      ex trabajador* & demand*, ex empleado* & demand*, trabajador* ~ demand*, empleado* ~ demand*,
      employee ~ suing, ex employee & sued, audiencia & trabajador*
    `,
    of: 'legal',
  },
  trademarks: {
    offer: `
      propiedad intelectual, propiedad industrial, intellectual property, marcas y patentes, registro de marcas,
      propriedade intelectual
    `,
    named: `
      registro de marca*, registrar ... marca*, trademark*, patentar, patent application, propiedad intelectual,
      propiedad industrial, intellectual property, copyright, derechos de autor, impi, indecopi, inapi,
      pirateria, plagio, secreto* industrial*, marcas y patentes
    `,
    told: `
      nuestra marca & registr*, copiaron ~ marca, usan ~ marca, usando ~ marca, con nuestra marca, copied our,
      usando nuestro nombre, falsific*
    `,
    of: 'legal',
  },
  litigation: {
    offer: `litigio, litigation, contencioso, cobranza judicial, arbitraje, disputas`,
    named: `
      litigio*, litigat*, juicio mercantil, juicio civil, ir a juicio, demandar, demanda civil,
      demanda mercantil, lawsuit*, sue, sued, suing, arbitraje comercial, embargar, cobranza judicial, cobranza,
      debt collection, collections agency, recuperacion de cartera, cartera vencida, pagare*,
      incumplimiento de contrato, breach of contract, ?juicio*, ?arbitraje
    `,
    told: `
      nos debe, nos deben, no nos pag*, no me pagan, won t pay, nos quieren demandar, notificacion ~ juzgado,
      citatorio, nos demandaron, me demando, nos demando
    `,
    of: 'legal',
  },
  corporateLaw: {
    offer: `
      derecho corporativo, contratos, corporate law, contratos y corporativo, derecho mercantil,
      fusiones y adquisiciones, direito empresarial
    `,
    named: `
      revisar ... contrato*, revisen ... contrato*, redactar ... contrato*, elaborar ... contrato*,
      contract review, draft ... contract, acuerdo de accionistas, shareholder* agreement, pacto de socios,
      acta constitutiva, acta de asamblea, constitucion de empresa, constituir ... empresa,
      constituir ... sociedad, abrir una empresa, incorporation, incorporate, fusion*, mergers, due diligence,
      poder notarial, estatutos, venta de acciones, entrar en sociedad, contrato de arrendamiento,
      confidencialidad ... contrato, nda, joint venture, gobierno corporativo, ?contratos, ?compliance
    `,
    of: 'legal',
  },
  privacyLaw: {
    offer: `proteccion de datos personales, data privacy, privacidad`,
    named: `
      aviso de privacidad, datos personales, gdpr, lgpd, privacy policy, habeas data, data privacy,
      ley de proteccion de datos
    `,
    of: 'legal',
  },
  immigration: {
    offer: `migratorio, inmigracion, immigration`,
    named: `
      inmigracion, immigration, visas, visa de trabajo, work visa*, permiso de trabajo, residencia temporal,
      tramite* migratorio*, h 1 b, tn visa
    `,
    of: 'legal',
  },
  legal: {
    offer: `
      servicios legales, legal services, abogados, asesoria juridica, law firm, servicos juridicos,
      despacho juridico, derecho
    `,
    named: `
      abogad*, advogad*, lawyer*, attorney*, juridic*, legal advice, asesoria legal, asesor legal,
      representacion legal, testamento*, divorcio, herencia*, amparo*, ?notari*, ?legal, ?legales, ?derecho
    `,
  },
  cargoInsurance: {
    offer: `seguro de carga, seguro de transporte, cargo insurance`,
    named: `
      seguro de carga, seguro de transporte, seguro ... mercancia, asegurar ... mercancia, cargo insurance,
      asegurar ... embarque*, seguro de mercancias
    `,
    told: `mercancia & descubierta, mercancia & sin seguro, mercancia ~ la roban & cubr*, load ~ uninsured`,
    of: 'insurance',
  },
  healthInsurance: {
    offer: `
      gastos medicos, seguro medico colectivo, health benefits, seguro de salud, beneficios, vida grupo,
      plano de saude
    `,
    named: `
      gastos medicos, seguro de gastos, seguro medico, seguro de vida, seguro colectivo, seguro de salud,
      vida grupo, plano de saude, health insurance, benefits broker, group health, medical plan,
      prestacion medica, dental plan, eps, sctr
    `,
    told: `prestacion ~ medica & empleados, empleados & seguro ~ medico`,
    of: 'insurance',
  },
  fleetInsurance: {
    offer: `flotillas, seguro de autos, seguro vehicular, fleet insurance, seguro de flotas`,
    named: `
      seguro ... flotilla*, seguro ... camioneta*, seguro ... unidad*, seguro ... camion*, seguro de auto*,
      seguro vehicular, poliza ... camioneta*, asegurar ... flota*, fleet insurance, auto insurance,
      commercial auto, soat
    `,
    told: `camioneta* & poliza, unidades & poliza, camiones & poliza, vehiculos & poliza, trucks & policy`,
    of: 'insurance',
  },
  liabilityInsurance: {
    offer: `responsabilidad civil, danos, liability insurance, seguro de danos, property insurance, fianzas`,
    named: `
      responsabilidad civil, liability insurance, seguro de danos, seguro ... incendio, seguro ... bodega,
      seguro ... nave, seguro ... planta, property insurance, fianza*, surety bond*, workers comp*,
      seguro de obra, todo riesgo, cyber insurance, ciberseguro, seguro cibernetico
    `,
    told: `cobertura ~ lastim*, cobertura & accidente*, si alguien se lastima & obra, coverage & hurt`,
    of: 'insurance',
  },
  insurance: {
    offer: `seguros, insurance, corredor de seguros, insurance broker, corretora de seguros`,
    named: `
      un seguro, seguros, seguro de, seguro contra, seguro para, insurance, siniestro*, reaseguro,
      broker de seguros, corredor de seguros, agente de seguros, ?poliza
    `,
  },
} as const satisfies Record<string, Need>

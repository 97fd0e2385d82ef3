import type { Need } from './need.ts'

// Finding, teaching and keeping well the people of a firm (SCIAN/NAICS 5613, 61, 62). Authored; papers by the names
// that they have in Mexico (NOM, STPS), Colombia (SG-SST), Peru (SST), Brazil (NR) and the US (OSHA).
export const PEOPLE_NEEDS = {
  recruiting: {
    offer: `
      reclutamiento, recruitment, recruiting, headhunting, seleccion de personal, busqueda de ejecutivos,
      executive search
    `,
    named: `
      reclut*, recruit*, recrut*, headhunt*, seleccion de personal, busqueda de talento, executive search,
      contratar ... gerente, contratar ... vendedores, contratar ... operadores, contratar ... choferes,
      cubrir ... vacante*, cubrir ... posicion*, cubrir ... plaza*, vacante* por cubrir, fill ... positions,
      hire ... engineers, programadores para contratar, vagas, vacantes, personal de estiba, estibadores,
      cuadrilla*, personal para, jornaleros, temporary workers, seasonal workers, colocan gente,
      colocan personal, bolsa de empleo, headcount, ingeniero ... sueldo, sueldo competitivo, contratar a un,
      contratar a una, contratar ... jefe, hire a, hire an
    `,
    told: `
      sin encontrar ~ gerente, no encontramos ~ gerente, no encontramos ~ ingeniero*, meses sin encontrar,
      can t find ~ manager, meses ~ buscando, nobody applies, nadie se postula
    `,
    hints: `encontrar, gerente, candidato*, vacante*, puesto, cubrir, manager, hire, find`,
    of: 'hr',
  },
  psychometrics: {
    offer: `psicometricos, evaluacion psicometrica, assessment center, evaluaciones`,
    named: `
      psicometri*, psicotecnic*, psychometric*, evaluacion psicometrica, pruebas de confianza, poligraf*,
      polygraph, estudio* socioeconomico*, background check*, verificacion de antecedentes, assessment center,
      examen* de confianza
    `,
    told: `candidato ~ confiable, saber ~ candidato, robo interno & candidatos`,
    hints: `candidato*, confiable, pruebas, antes de contratar, honest*`,
    of: 'hr',
  },
  hr: {
    offer: `
      recursos humanos, human resources, reclutamiento, recruitment, staffing, headhunting, talento,
      outsourcing de personal, psicometri*
    `,
    named: `
      staffing, personal temporal, temp workers, temp agency, temporary labor, personal eventual,
      tercerizacion de personal, outsourcing de personal, bolsa de trabajo, contratar ... personal,
      hire ... people, hire ... welders, recursos humanos, human resources, rh, clima laboral, nom 035, repse,
      descripcion* ... puesto*, compensaciones, tabulador*, mao de obra temporaria, temporary welder*,
      certified ... welders, welders for, contract labor, contract welder*, operators for ... days,
      personnel for, soldadores certificados por, personal por temporada, jornaleros
    `,
    told: `
      no encontramos ~ gente, no encontramos ~ personal, nos falta ~ gente, falta* ~ operarios,
      falta* ~ operadores, alta rotacion, mucha rotacion, se nos van ~ gente, se nos va la gente, high turnover,
      can t find welders, can t find people
    `,
  },
  training: {
    offer: `
      capacitacion, capacitaciones, cursos, training, entrenamiento, formacion, coaching, treinamento, academia,
      certificaciones
    `,
    named: `
      capacitacion*, capacitar, un curso, curso para, curso de, cursos, ?taller, ?talleres, training, train our,
      train my, train a, train some, ?trained, entrenamiento*, entrenar, adiestramiento, treinamento*, treinar,
      coaching, ?coach, diplomado*, workshop*, formacion de, clases de, certificarnos en,
      certificacion de operadores, dc 3, conferencista*, keynote, team building, idiomas, english classes,
      liderazgo, seminar*, el curso, curso oficial, imparten, class for, operations class, programming class,
      formal training, on site training, certification class
    `,
    told: `
      buenos tecnicos & malos jefes, programa ~ supervisores, supervisores & lideres, ensen* ~ supervisores,
      aprender ~ usar, no saben usar, nadie ~ sabe usar, train ~ supervisors, jefes ~ no saben
    `,
    isDeed: true,
  },
  occupationalExams: {
    offer: `
      examenes ocupacionales, examenes medicos ocupacionales, salud ocupacional, medicina del trabajo,
      occupational health, medicina ocupacional, saude ocupacional
    `,
    named: `
      examen* ocupacional*, examen* medico* ocupacional*, examen* ingreso, examen* egreso, examen* retiro,
      examen* periodico*, examenes pre ocupacionales, examenes preocupacionales, examen* ... alturas,
      medicina laboral, medicina del trabajo, occupational health, salud ocupacional, certificado* aptitud,
      certificado* ... aptitud, concepto* de aptitud, aptitud medica, aptitud laboral, fitness for duty,
      pre employment physical*, pre employment exam*, dot physical*, exame* admissional, exames admissionais,
      exame* demissional, exames periodicos, aso, pcmso, audiometria*, espirometria*, visiometria*, optometria*,
      unidad movil medica, unidad movil, brigada medica, examen* medico*, exames medicos,
      evaluacion* medica* ... trabajador*, profesiograma*, antidoping, drug test*, alcoholimetria
    `,
    told: `
      ingres* ~ trabajadores & certificado*, entran ~ operarios & certificado*, no ~ pisar & certificado*,
      certificado ~ apto, aptos para trabajar, vencid* ~ examen*, examen* ~ vencid*, contratad* ~ sin examen*,
      la movil & finca
    `,
  },
  safetySystem: {
    offer: `
      sg sst, sistema de gestion de seguridad y salud, seguridad y salud en el trabajo, seguridad laboral,
      safety management, occupational safety, seguranca do trabalho, seguridad industrial
    `,
    named: `
      sg sst, sst, sgsst, seguridad y salud en el trabajo, salud y seguridad, sistema de seguridad y salud,
      occupational safety, safety program*, safety manual, safety plan*, seguranca do trabalho,
      matriz de peligros, matriz de riesgos, matriz iperc, iperc, copasst, comite paritario, comision mixta,
      resolucion 0312, decreto 1072, ley 29783, nom 030, nom 019, nom 035, plan anual de trabajo,
      reglamento interno de seguridad, investigacion de accidente*, politica de seguridad, licencia ... sst,
      inspector ... trabajo, ministerio de trabajo, mintrabajo, stps, osha compliance, osha citation*,
      osha inspect*, nr 1, pgr, ltcat, ppra, estandares minimos, plan de emergencias,
      responsable ... seguridad industrial, safety officer*, accidente* de trabajo, accidente* laboral*
    `,
    told: `
      inspector & accidente*, inspector ~ trabajo, accidente* & papeles, nos pueden cerrar & accidente*,
      nos piden ~ seguridad ~ trabajo, auditoria & sst, osha & fine*, osha & visit*
    `,
  },
  healthSurveillance: {
    offer: `
      vigilancia epidemiologica, programas de vigilancia, epidemiological surveillance, ergonomia,
      riesgo psicosocial, sve
    `,
    named: `
      vigilancia epidemiologica, osteomuscular*, musculoesqueletic*, musculoskeletal, desorden* musculo*,
      ergonom*, riesgo psicosocial, bateria psicosocial, bateria de riesgo, psicosocial*, conservacion auditiva,
      hearing conservation, programa* de vigilancia, programa* ... seguimiento ... puestos,
      enfermedad* laboral*, enfermedad* profesional*, occupational disease*, seguimiento a casos,
      reubicacion laboral, ausentismo, absentismo, absenteeism, pausas activas
    `,
    told: `
      incapacitad* ~ dolor*, incapacidad* & espalda, dolor* & puestos, dolor ~ muneca*, dolor ~ espalda,
      tunel carpiano, carpal tunnel, tendinitis, hernia* ~ trabajadores, back pain & workers,
      estres ~ trabajadores, origen laboral, licencias medicas ~ aument*
    `,
  },
  hygieneMeasurements: {
    offer: `
      mediciones higienicas, higiene industrial, industrial hygiene, mediciones ambientales,
      higiene ocupacional
    `,
    named: `
      medicion* ... ruido, medir ... ruido, medicion* higienica*, medicion* ... iluminacion,
      medicion* ... polvo, mediciones ambientales, higiene industrial, industrial hygiene, industrial hygienist,
      dosimetria*, sonometria*, luxometria*, material particulado, estudio* ... ruido, estudio* ... iluminacion,
      noise survey, noise level*, air sampling, monitoreo ... polvo, monitoreo ocupacional,
      exposicion a ... quimicos, vapores, estres termico, heat stress, nom 011, nom 025, silice, silica,
      decibel*, db, lux, ventilation survey
    `,
    told: `
      pitido ~ oidos, zumb* ~ oidos, sordo*, no se oye ~ ruido, ruido & trabajadores, ruido & operarios,
      ruido ~ planta, polvo & trabajadores, oscur* & puestos, oscura & cifras, oidos & docentes, hurts ~ ears,
      too loud, muy oscuro, vista cansada & luz
    `,
  },
  workInsurance: {
    offer: `afiliacion a seguridad social, administradora de riesgos`,
    named: `
      afili* ... arl, afiliacion* arl, afiliar ... trabajadores, afiliar ... eps, afiliaciones, clase de riesgo,
      workers compensation polic*
    `,
  },
  medical: {
    offer: `servicios medicos, medical services, clinica, laboratorio clinico, odontologia`,
    named: `
      estudios de laboratorio, analisis clinico*, consulta* medica*, consultorio medico, medico en planta,
      doctor en planta, ?enfermer*, ?nurse*, paramedic*, ambulancia*, checkup*, check up*, chequeo*,
      ?vacunacion, campana de vacunacion, vaccination, odontolog*, dentista*, dental, optometri*,
      lentes graduados, fisioterap*, psicolog*, terapia*, nutriolog*, radiografia*, ultrasonido,
      resonancia magnetica, telemedicina, botiquin*, first aid
    `,
  },
} as const satisfies Record<string, Need>

import type { Need } from './need.ts'

// What is done rather than what is bought: a deed takes its trade from what it is done to. Authored.
export const DEED_NEEDS = {
  consulting: {
    offer: `
      consultoria*, consulting, asesoria estrategica, asesoria, advisory, consultor*, advisors, diagnostico*,
      planeacion estrategica
    `,
    named: `
      consultoria*, consulting, consult, asesoria*, asesoren, asesorar*, asesorenos, advisory, advise us,
      advice, diagnostico*, diagnostic*, assessment, segunda opinion, second opinion,
      evaluacion* de la infraestructura, evaluacion de infraestructura, evaluar ... infraestructura,
      evaluacion de ... arquitectura, revision de ... arquitectura, revisar ... arquitectura,
      revisen ... arquitectura, arquitectura* ti, arquitectura* datos, arquitectura tecnologica,
      arquitectura de, arquitectura ideal, arquitetura, it architecture, data architecture,
      reference architecture, target architecture, our architecture, rediseno ... arquitectura,
      redisen* ... infraestructura, redisenamos, redisenar ... esquema, disenar ... arquitectura, roadmap,
      hoja de ruta, plan maestro, plan director, plan* ti, plan tecnologico, plan estrategico,
      plan ... recuperacion, plan ... consolid*, plan ... anos, planeacion ... ti, planejamento,
      estrategia de ti, estrategia de datos, estrategia tecnologica, it strategy, data strategy,
      estrategia digital, transformacion digital, digital transformation, gap analysis, analisis de brechas,
      buenas practicas ti, health check, revision independiente, independent review,
      auditoria de infraestructura, auditoria ti, auditoria tecnologica, it audit, dimensionamiento,
      que nos recomiendan, que recomiendan, que arquitectura, como deberia verse, como deberiamos,
      how should we, orientacion, orienten, nos orienten, nos guie*, diagnostiquen, un estudio, que nos evalue*,
      nos evalue*, evaluar si, nos revise*, que revisen, quien revise, alguien imparcial, unbiased, imparcial,
      vendor neutral, hacia donde ir, que rumbo, estudio de, quien nos haga un estudio, dictamen independiente,
      dictamen ... sistemas, busco criterio, comprar o rentar, buy or rent, buy or lease, build or buy,
      que alguien nos diga, arquitecto senior, horas ... arquitecto, horas ... consultor, revis* ... diseno,
      revis* ... arquitectura, review our design, hours of ... architect, evaluar con ustedes, dos caminos,
      nos disen*, disenen, disenar ... plan, disenar ... esquema, disene, design review, design phase,
      design locked, me ayudan a decidir, ayudan a decidir, help me decide, nuestra estrategia,
      estrategia de recuperacion
    `,
    hints: `
      alguien de fuera, de fuera, outside, plan, evaluacion*, avaliacao, evaluation, estudio*, study, decision*,
      decidir, decide, tecnologia*, technology, ti, it, sistemas, madurez, maturity, vamos bien, on track,
      five year, tres anos, cinco anos, opinion, imparcial, roadmap, direccion, consejo, board, recomend*,
      arquitectura, antes de gastar, before we spend, inversion*, prioridades, priorities, rumbo, diagnostico,
      criterio, infraestructura, infrastructure, asesor*, horas de asesoria, conviene, numeros, argumentos,
      comparar, compar*, rentarlo, en casa, propuestas, afuera, on prem, tiene sentido, justific*,
      business case, caso de negocio, orden, desorden*, por donde, estrategia, strategy, experto, expert,
      revis*, review, consult*, mapa, se queda, juntar, fusion, merger, cada una, integracion, que se va,
      senior
    `,
    told: `
      como debe estar, como deben estar, como debe quedar, como acomodar, que nos digan, nos diga* ~ que,
      me dijera ~ como, nos dijera ~ como, por donde empezar, where to start, where to begin,
      second pair of eyes, sanity check, look at our setup, tell us what we should, poner orden,
      ordenar ~ computo, ordenar ~ sistemas, revis* ~ propuesta*, revis* ~ si tiene sentido, ayuden a decidir,
      help us decide, help us figure, que camino, cual camino, opinion ~ experto, por onde comecar
    `,
    isDeed: true,
  },
  implementation: {
    offer: `
      implementacion*, implantacion*, implementation, despliegue*, deployment, integracion de sistemas,
      systems integration, puesta en marcha, instalacion de equipos, implantacao, implementacao, turnkey
    `,
    named: `
      implement*, implant*, desplieg*, despleg*, despliegue*, deploy*, rollout, roll out, puesta en marcha,
      poner en marcha, poner a punto, puesta a punto, instalacion, instalen, instalan, instalar, instaladas,
      instalado llave en mano, install, installed, installation, integrado con, integrar, integracion, integren,
      integrate, integration, migrar, migracion, migren, migrate, migration, migracao, mudar, mudanza, reubicar,
      relocate*, relocation, llave en mano, turnkey, configurar, configuracion, configuren, configure,
      conectar ... con, interconect*, cutover, cut over, optimiz*, optimis*, poc, prueba de concepto,
      proof of concept, piloto, commission*, instalacao, instalem, implantacao, levantar ... cluster, rackear,
      racking, mover ... sitio, mover ... maquinas, dejar replicando, dejar ... funcionando,
      dejarlo funcionando, dejarlo andando, instalado y configurado, estar instalado, instalado y probado,
      instalado y funcionando, que quede instalado, ponga a jalar, poner a jalar, lo ponga a andar,
      echar a andar, lo eche a andar, do the move
    `,
    hints: `
      instal*, configur*, equipos, equipment, servidor*, servers, montar, monten, sensores, sensors, tablero,
      dashboard, plataforma, platform, integr*, conect*, connect*, certificad*, certified, ingenieros, dell,
      hpe, cisco, lenovo, rack*, sitios, sites, dejar ... andando, cajas, llegaron, licencias, licenses, migr*,
      virtual*, virtualizado, a medias, unfinished, termin*, finish, puesta, andando, up and running, cuarto,
      room, medir, medidor*, tiempo real, real time, consumo, apertura, nueva planta, new plant, opening
    `,
    isDeed: true,
  },
  upkeep: {
    offer: `
      soporte y mantenimiento, mantenimiento y soporte, support and maintenance, poliza de soporte,
      contrato de mantenimiento
    `,
    named: `
      poliza de soporte, contrato de soporte, soporte y mantenimiento, maintenance contract, support contract,
      contrato de mantenimiento, soporte 24, soporte 24 7, 24 7 support, garantia extendida, extended warranty,
      soporte extendido
    `,
    isDeed: true,
  },
} as const satisfies Record<string, Need>

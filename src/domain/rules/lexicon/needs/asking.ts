// How people ask, refuse and put aside, es/en/pt, in the notation of `need.ts`. Authored.
export const ASKING = {
  /** Wishes: what follows is what is asked for, or what is not when they are denied. */
  wish: `
    necesit*, nececit*, nesecit*, ocupo, ocupamos, ocuparia*, requier*, requer*, requis*, busco, buscamos,
    buscando, buscan, buscar, ando buscando, quiero, queremos, quiere, quieren, quisiera*, queria, queriamos,
    querria*, deseo, deseamos, me gustaria, nos gustaria, gustaria, cotiz*, cotic*, cotis*, solicit*, urge,
    urgen, interes*, me interesa, nos interesa, contratar, comprar, compra de, compraria*, compramos, adquir*,
    rentar, arrendar, alquilar, need, needs, needed, needing, looking for, looking to, looking at, looking into,
    want, wants, wanted, wanting, would like, interested in, buy, buying, purchase, purchasing, preciso,
    precisamos, precisa, precisando, gostaria*, quero, procuro, procuramos, procurando, solicito, solicitamos,
    interess*, desejo, desejamos
  `,
  /** Requests that are not refused by a plain "no". */
  ask: `
    what we lack, we lack, shopping for, busca, le gustaria, precio, precios, presupuesto de, presupuesto para,
    tarifa*, propuesta*, oferta de, licitacion, licitamos, licita*, pido, pedimos, favor de, ayud*, apoy*,
    auxilio, orient*, recomi*, opciones, alternativa*, proveedor para, proveedor de, proveedores de,
    proveedores para, conseguir, consegui*, cuanto cuesta, cuanto sale, cuanto cobran, cuanto me cobran,
    cuanto costaria, cuanto vale, valor de, valor por, costo de, costo por, costos de, que precio, a como,
    gotta have, look for, look at, searching for, in market for, d like, d love, would love, wish, quote,
    quotes, quoting, quotation, rfq, rfp, rfi, bid, bids, bidding, tender, pricing, price, prices, priced, cost,
    costs, ballpark, estimate, proposal, proposals, curious, require, requires, requiring, requesting,
    request for, evaluating, considering, exploring, sourcing, order, help with, help us, help me, somebody to,
    someone to, someone who, somebody who, partner to, partner for, provider for, provider of, supplier for,
    supplier of, vendor for, integrator, integrators, kicking tires, thinking of, thinking about, thinking that,
    orcamento, cotacao, quanto custa, quanto fica, quanto sai, socorro, me urge, nos urge, hay que, habria que,
    tenemos que, tengo que, toca, debemos, hace falta, nos hace falta, nos falta, falta*, vengo pensando,
    estamos pensando, estoy pensando, pensamos, pienso, penso, pensando, viendo opciones, evaluando, evaluar,
    estamos evaluando, explorando, cotejando, comparando, comparar, averigu*, investig*, informes de,
    informes sobre, informacion de, informacion sobre, info de, info sobre, informacoes sobre, info on,
    information on, information about, details on, saber si, saber cuanto, conocer opciones, planea*, planeja*,
    planning to, plan to, planning, plan on, proyecto de, project to, project for, we re going to, vamos a,
    pretendemos, retomo, retomamos, luz verde, dar una idea, encargo, encargaron, encargo investigar, pidio,
    me pidieron, asked me to find, asked for, quien me pueda, quien nos pueda, alguien que, alguien para,
    alguem que, algum fornecedor, te encargo, mandenme a, manden a, send someone, send somebody, get someone,
    reemplazo, relevo, dudas sobre, duda sobre, pregunta sobre, question about, questions about, busque,
    consiga, haria falta, exige, exigen, nos piden, nos exigen, nos pide, nos exige, me pide, pide,
    prestan este servicio, prestan, must have, have to
  `,
  /** Questions about what we do. */
  offered: `
    manejan, maneja, manejas, tienen, tiene, tienes, tenes, ofrecen, ofrece, ofreces, venden, vende, vendes,
    hacen, hace, haces, atienden, atiende, trabajan con, trabaja con, cuentan con, dan servicio,
    dan mantenimiento, dan, brindan, realizan, reparan, arreglan, instalan, rentan, arriendan, alquilan,
    transportan, llevan, reparten, recogen, reciben, recibir, recuperan, guardan, podrian, podria, pueden,
    puede, puedes, podes, pueden ayudar*, me pueden, nos pueden, hay alguien, alguien puede, se puede,
    es posible, sera posible, do you, can you, could you, are you able, would you, you guys, can anyone,
    can somebody, can someone, anybody, who can, is it possible, is there, que posiciones, que opciones,
    que planes, que tan, as you, voces, voce, fazem, fazer, tem, vendem, oferecem, atendem, trabalham com,
    conseguem, podem, pode, da para, how do you, how would you, how much, what would, what does, what can you,
    who do i talk, conviene, convendria, tiene sentido, tenga sentido, makes sense, make sense, worth,
    vale la pena, como seria, como le hago, como hago, que cubre, seria posible
  `,
  /** Undertakings: whoever says them has a project with the thing that follows. */
  change: `
    renovar, renovacion, renovamos, cambiar, cambiamos, sustituir, sustitucion, reemplazar, reemplazo,
    modernizar, modernizacion, actualizar, actualizacion, mejorar, ampliar, ampliacion, crecer, expandir,
    migrar, migracion, centralizar, centralizaremos, consolidar, consolidacion, implementar, implantar,
    instalar, montar, armar, dimensionar, disenar, redisenar, rediseno, automatizar, digitalizar, contratar,
    pasarme a, pasarnos a, pasar a, mover, mudar, replace, replacing, replacement, upgrade, upgrading, upgrades,
    moderniz*, retrofit, retrofitting, migrate, migrating, moving off, moved off, move off, move to, get off,
    getting off, swap out, expand, expanding, automate, automating, add a, adding, install, installing, set up,
    setting up, build, rebuild, redesign, overhaul, trocar, trocando, substituir, atualizar, melhorar, reformar,
    outgrown, sacar, dejar de, salir de, ordenar, profesionalizar
  `,
  /** What is had runs out or walks away: who says it needs another. */
  loss: `
    vence, vencen, se vence, vencio, expira, expires, expiring, runs out, is up, se acaba, se nos acaba,
    nos sube, nos subio, nos subieron, alza, nos deja, nos dejo, nos dejan, deja de dar, retira, quedamos sin,
    me quedo sin, nos quedamos sin, se queda sin, no renueva*, walks away, walked away, dropped us, leaving,
    discontinu*, end of support, end of life, fin de soporte, fin de vida, eol, sin soporte, out of support,
    se jubila, renuncio, no contesta, cerro, quebro, termina, terminates, ends, drops us, no me contesta,
    no nos contesta, apaga el servicio, ya no nos atiende, va a cerrar, is closing, shutting down, went under,
    se nos fue, nos fallo, nos fallaron, failed us, termina no, nao vai renovar, no va a renovar, nos quedo mal,
    quedaron mal
  `,
  /** Puts aside what stands in the same clause: it is no need of this message. */
  aside: `
    nada que ver, no tiene que ver, no tienen que ver, nothing to do with, no viene al caso, otro tema,
    tema aparte, aparte de eso, separate matter, unrelated, esa es otra historia, that s another story,
    nao tem a ver, nada a ver, outro assunto, eso es otra cosa, otro proveedor ve, lo ve otro, lo lleva otro,
    handled by another, no con ustedes, no es con ustedes, not with you, not for you guys, no va con ustedes,
    no les toca a ustedes, fuera del alcance, out of scope
  `,
  /** Puts aside the words that follow. */
  instead: `
    en vez de, en lugar de, instead of, rather than, ao inves de, en vez, excepto, salvo, except for,
    no incluye, not included, not interested in, no me refiero a, not referring to, forget about, no es por,
    no es sobre, no se trata de, no es para, not about, eso era de, eso fue de, that was about,
    no te escribo por, no escribo por, no les escribo por, not writing about, isso era
  `,
  /** Says that a thing is settled, in the sentence where it stands. */
  settled: `
    eso esta cubierto, esta cubierto, estan cubiertos, eso esta resuelto, lo tengo cubierto, lo tengo resuelto,
    eso ya esta, eso ya, ya lo vio, ya lo vimos, ya lo compramos, ya los compramos, ya las compramos,
    ya la compramos, ya la tengo contratada, ya lo tengo contratado, ya esta contratad*, ya lo contrat*,
    se encarga nuestro, se encarga mi, se encarga el, se encargan, se ocupa nuestro, se ocupa mi, takes care of,
    takes care, handles that, handle that ourselves, lo ve mi, lo hace otro, lo maneja otro, lo lleva mi,
    la ve otro, lo ve otro, esa la ve, is fine, are fine, love it, use something for that, esta bien,
    estan bien, jala bien, jalan bien, con eso estamos bien, estamos cubiertos, estamos satisfeitos,
    outro fornecedor, ya quedo, ya quedaron, ya lo resolv*, ya se resolv*, ya resolv*, ya lo arregl*,
    ya se arregl*, ya esta resuelto, ya estan resueltos, lo tenemos resuelto, ya lo tenemos, ya los tenemos,
    ya la tenemos, ya las tenemos, tenemos resuelto*, ya tenemos resuelto*, resuelto con, ya esta cubierto,
    ya lo cubr*, lo tenemos cubierto, ya tenemos cubierto*, already sorted, already covered, already taken care,
    taken care of, we re covered, all set, sorted out, is sorted, was sorted, got fixed, was fixed, is fixed,
    fixed it, running again, working again, back up and running, up and running, no harm done, is handled,
    are handled, handled in house, was resolved, been resolved, is under control, ja resolvemos,
    ja foi resolvido, ja esta resolvido, lo hacemos nosotros, lo vemos internamente, in house,
    de eso se encarga, de eso se ocupa, funciona bien, funcionan bien, estan perfectos, estan perfectas, esta perfecto, esta perfecta,
    ya los renovamos, ya las renovamos, ya lo renovamos, los renovamos, are perfect, not up for discussion, fully handled, works fine, working fine, va bien,
    van bien, estan al dia, todo en orden
  `,
  /** Says that what follows is had already. */
  had: `
    ya contratamos, already bought, already hired, already picked, already ordered, ja compramos,
    ja contratamos, handles our, we like ours, otro proveedor nos da, ya contamos con, ya tenemos proveedor,
    ya tenemos quien, tenemos quien, already have, already got, ja temos, ja contamos com, ja temos quem,
    estamos contentos con, happy with, satisfechos con, no tenemos problema con, todo bien con
  `,
  /** Nobody's firm: a person at home, or a single device of one. */
  home: `
    playstation, consola de juegos, casa de mi, with my son, with my daughter, hobby, torta de cumpleanos,
    pastel de cumpleanos, bolo de aniversario, proyecto escolar, no tengo negocio, no tengo empresa,
    no es empresa, puro sueldo, soy particular, persona particular, a titulo personal, em apartamento,
    en departamento, en un departamento, mi apartamento, meu apartamento, meu apto, apartamento de,
    casa particular, uma moca, una muchacha, mi boda, my wedding, mi cumpleanos, mis juegos, my games,
    mis fotos, mis videos, mis peliculas, mis tareas, mi tarea, my photos, my pictures, para mi hijo,
    para mi hija, for my son, for my daughter, for my wife, for my husband, para mi esposa, para mi esposo,
    pro meu filho, mi laptop, my laptop, mi compu, mi computadora, my pc, my computer, uso personal,
    personal use, uso pessoal, no es ... es mio, not company s, meu computador, meu notebook, minhas fotos,
    mi playstation, xbox, gamer, mis presentaciones, fotos de la boda, fotos familiares, family photos,
    mi perro, una computadora, la computadora de la caja, mi usb, my own laptop, mi disco externo, my external,
    mi nieto, mi nieta, mi abuel*, fotos de mi, fotos del bebe, mis recuerdos, familiar fallecido, my grandson,
    my grandmother, wedding photos
  `,
  /** At home, too, a business is run: it is nobody's firm only where nothing speaks of one. */
  house: `
    in the garage, mi casa, minha casa, mi hogar, my home, my house, at home, home use, my garage, my apartment,
    mi depa, mi departamento, em casa, pra casa
  `,
  /** Speaks of a business. */
  business: `
    clientes, cliente, negocio, empresa, vendo, vendemos, hacemos, tienda, tiendas, locales, restaurante, marca,
    customers, business, company, we sell, clientela, despacho, consultorio, clinica, lojas, loja, facturamos
  `,
  /** Says nothing of what is needed. */
  vague: `
    informacion, info, informes, cotizacion, cotizaciones, cotizar, precio, precios, presupuesto, catalogo,
    catalogos, servicio, servicios, producto, productos, contacto, contactar*, contacten, contacteme, llamada,
    llamar*, llamen, llamenme, marcar*, marquen, comuni*, reunion, cita, agendar, ayuda, apoyo, apoyar*, asesor,
    asesora, ejecutivo, vendedor, algo, todo, saber, conocer*, hablar, platicar, conversar, charlar, sinergia*,
    alianza*, colaborar, colaboracion, propuesta, presentacion, folleto, brochure, empresa, negocio, negocios,
    proyecto, proyectos, solucion, soluciones, tema, asunto, mas, detalles, detalle, personal, alguien, persona,
    quien, ustedes, opciones, recomend*, valor, oportunidad*, crecimiento, cosas, services, service,
    information, products, product, quote, quotes, price, pricing, prices, call, contact, talk, chat, meeting,
    meet, someone, somebody, guy, email, mail, help, details, more, anything, something, everything, company,
    business, solutions, solution, options, learn, know, hear, discuss, connect, discussion, opportunity,
    opportunities, informacoes, servicos, servico, produto*, preco, precos, orcamento, reuniao, falar, ajuda,
    empresas, mais, interested, interesado, interesada, interesados, rapido, pronto, hoy, manana, favor,
    gracias, please, pls, thanks, hola, buenas, buenos, buen, dias, tardes, noches, dia, hello, hi, hey,
    saludos, cordial*, atentamente, estimad*, senor*, posible, disponible*, tiempo, momento, vez, pasada,
    factura, mismo, misma
  `,
} as const

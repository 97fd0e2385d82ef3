// Free mail: addresses that anybody may open, so that they say nothing of a company. Authored; the large
// providers, and the telephone companies' own in Latin America and the United States, which published lists
// lack. Disposable addresses come from a kept list (disposable-email-domains-js); below only what it lacks.

/** Free under every public suffix: yahoo.com.mx, hotmail.es, outlook.cl. */
export const FREE_NAMES = [
  'gmail', 'googlemail', 'hotmail', 'outlook', 'live', 'yahoo', 'ymail', 'rocketmail', 'icloud', 'aol',
  'protonmail', 'gmx', 'zoho', 'zohomail', 'yandex', 'tutanota', 'fastmail', 'latinmail', 'posteo', 'hushmail',
  'rediffmail', 'myyahoo', 'windowslive', 'facebook', 'uol', 'terra', 'iespana', 'startmail', 'mailfence',
  // As people mistype them: still somebody's private mail, never a company's.
  'gmial', 'gmai', 'gmal', 'gamil', 'gnail', 'gmaill', 'gmeil', 'gemail', 'gimail', 'gmaul', 'hotmial', 'hotmal',
  'hotmai', 'hotmil', 'hotamil', 'homail', 'hormail', 'hotnail', 'otmail', 'htmail', 'hotmaill', 'jotmail',
  'yaho', 'yahooo', 'yhaoo', 'yahho', 'yhoo', 'yahoo-mail', 'outlok', 'outloo', 'oulook', 'outllok', 'outlock',
  'autlook', 'iclod', 'icloud-mail', 'icoud',
] // prettier-ignore

/** Free by their whole domain: their names are too short or too common to hold under every suffix. */
export const FREE_DOMAINS = [
  // Worldwide.
  'me.com', 'mac.com', 'msn.com', 'pm.me', 'proton.me', 'hey.com', 'mail.com', 'email.com', 'inbox.com', 'usa.com',
  'duck.com', 'tuta.com', 'tuta.io', 'tutamail.com', 'keemail.me', 'mail.ru', 'inbox.ru', 'list.ru', 'bk.ru',
  'ya.ru', 'rambler.ru', 'qq.com', 'foxmail.com', '163.com', '126.com', 'yeah.net', 'sina.com', 'sina.cn',
  'sohu.com', 'aliyun.com', '139.com', 'naver.com', 'daum.net', 'hanmail.net', 'nate.com', 'web.de', 't-online.de',
  'freenet.de', 'arcor.de', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'libero.it',
  'virgilio.it', 'tiscali.it', 'alice.it', 'tin.it', 'seznam.cz', 'wp.pl', 'onet.pl', 'o2.pl', 'interia.pl',
  'abv.bg', 'ukr.net', 'i.ua', 'btinternet.com', 'sky.com', 'talktalk.net', 'virginmedia.com', 'ntlworld.com',
  'bluewin.ch', 'skynet.be', 'telenet.be', 'ziggo.nl', 'kpnmail.nl', 'home.nl', 'planet.nl', 'sapo.pt', 'mail.pt',
  'telefonica.net', 'ono.com', 'ya.com', 'wanadoo.es', 'terra.es', 'lycos.com', 'lycos.es', 'excite.com',
  'netscape.net', 'juno.com', 'netzero.net', 'netzero.com', 'mailbox.org', 'disroot.org', 'riseup.net',
  'pobox.com', 'consultant.com', 'engineer.com', 'post.com', 'techie.com', 'myself.com', 'accountant.com',
  'lawyer.com', 'doctor.com', 'europe.com', 'dr.com', 'contractor.net', 'writeme.com', 'iname.com', 'hispavista.com',
  'starmedia.com', 'mixmail.com', 'simplelogin.com', 'privaterelay.appleid.com', 'mozmail.com',
  // Mexico.
  'prodigy.net.mx', 'prodigy.net', 'prodigymovil.com', 'infinitum.com.mx', 'infinitummail.com', 'telmexmail.com',
  'correo.telmex.com', 'axtel.net', 'axtelmail.com', 'megared.net.mx', 'megacable.com.mx', 'cablevision.net.mx',
  'izzi.mx', 'izzimail.mx', 'totalplay.net.mx', 'att.net.mx', 'avantel.net', 'todito.com', 'esmas.com',
  'mexico.com', 'correoweb.com.mx', 'uol.com.mx', 'tutopia.com', 'cablemas.com', 'maxcom.net.mx',
  // Chile.
  'vtr.net', 'entelchile.net', 'terra.cl', '123.cl', '123mail.cl', 'tie.cl', 'manquehue.net', 'ctcinternet.cl',
  'netline.cl', 'surnet.cl', 'adsl.tie.cl', 'movistar.cl', 'chilesat.net', 'tutopia.cl',
  // Peru, Ecuador, Bolivia.
  'terra.com.pe', 'speedy.com.pe', 'infonegocio.net.pe', 'correo.com.pe', 'peru.com', 'ec-red.com', 'qnet.com.pe',
  'andinanet.net', 'easynet.net.ec', 'uio.satnet.net', 'gye.satnet.net', 'interactive.net.ec', 'punto.net.ec',
  'entelnet.bo', 'cotas.com.bo', 'supernet.com.bo', 'acelerate.com',
  // Colombia, Venezuela.
  'une.net.co', 'etb.net.co', 'epm.net.co', 'emcali.net.co', 'telecom.com.co', 'tutopia.com.co', 'claro.net.co',
  'cable.net.co', 'cantv.net', 'telcel.net.ve', 'inter.com.ve',
  // Argentina, Uruguay, Paraguay.
  'speedy.com.ar', 'fibertel.com.ar', 'arnet.com.ar', 'ciudad.com.ar', 'infovia.com.ar', 'uolsinectis.com.ar',
  'sinectis.com.ar', 'flash.com.ar', 'telecentro.com.ar', 'argentina.com', 'sion.com', 'datamarkets.com.ar',
  'adinet.com.uy', 'montevideo.com.uy', 'vera.com.uy', 'dedicado.net.uy', 'netgate.com.uy', 'rieder.net.py',
  'tigo.com.py', 'click.com.py', 'personal.com.py',
  // Brazil.
  'bol.com.br', 'ig.com.br', 'globo.com', 'globomail.com', 'r7.com', 'oi.com.br', 'zipmail.com.br', 'click21.com.br',
  'superig.com.br', 'ibest.com.br', 'pop.com.br', 'brturbo.com.br', 'veloxmail.com.br', 'velox.com.br', 'uai.com.br',
  'oi.com', 'vivo.com.br', 'netsite.com.br', 'onda.com.br', 'folha.com.br', 'itelefonica.com.br', 'predialnet.com.br',
  // Central America and the Caribbean.
  'ice.co.cr', 'racsa.co.cr', 'racsa.go.cr', 'costarricense.cr', 'itelgua.com', 'intelnet.net.gt', 'navegante.com.sv',
  'telesal.net', 'integra.com.sv', 'cablecolor.hn', 'ibw.com.ni', 'turbonett.com.ni', 'cwpanama.net', 'cableonda.net',
  'codetel.net.do', 'verizon.net.do', 'claro.net.do', 'tricom.net', 'coqui.net', 'caribe.net', 'enet.cu', 'nauta.cu',
  // United States and Canada: cable and telephone companies.
  'comcast.net', 'xfinity.com', 'verizon.net', 'att.net', 'sbcglobal.net', 'bellsouth.net', 'pacbell.net',
  'ameritech.net', 'swbell.net', 'snet.net', 'flash.net', 'prodigy.com', 'cox.net', 'charter.net', 'spectrum.net',
  'rr.com', 'roadrunner.com', 'twc.com', 'brighthouse.com', 'earthlink.net', 'mindspring.com', 'optonline.net',
  'optimum.net', 'frontier.com', 'frontiernet.net', 'windstream.net', 'centurylink.net', 'centurytel.net',
  'embarqmail.com', 'q.com', 'qwest.net', 'mchsi.com', 'mediacombb.net', 'suddenlink.net', 'cableone.net',
  'tds.net', 'wowway.com', 'wow.com', 'netins.net', 'frontiernet.com', 'insightbb.com', 'fuse.net', 'zoominternet.net',
  'hughes.net', 'wildblue.net', 'ptd.net', 'rcn.com', 'aim.com', 'sympatico.ca', 'bell.net', 'rogers.com', 'shaw.ca',
  'telus.net', 'cogeco.ca', 'videotron.ca', 'eastlink.ca', 'execulink.com', 'sasktel.net', 'mts.net', 'nb.aibn.com',
] // prettier-ignore

/** Mailboxes that anybody may read for ten minutes and that the kept list lacks. */
export const DISPOSABLE_DOMAINS = [
  'tempmail.com', 'temp-mail.io', 'spamgourmet.com', 'burnermail.io', 'luxusmail.org', 'correotemporal.org',
  '33mail.com', 'tempmail.net', 'tempmail.dev', 'tempmail.plus', 'emailtemporal.org', 'correo-temporal.com',
  'emailtemporario.com.br', 'minuteinbox.com', 'temp-mail.com', 'fakermail.com', 'mailtemporal.com',
] // prettier-ignore

/** Names by which such a service calls itself, whatever its suffix: new ones appear faster than lists. */
export const DISPOSABLE_NAME =
  /^(?:te?mp-?(?:e?mail|inbox|box)|mail-?te?mp|\d{1,2}-?min(?:ute)?s?-?(?:e?mail|inbox)|guerr?ill?a-?mail|mailinator|yopmail|throw-?away|trash-?(?:e?mail|box)|fake-?(?:e?mail|inbox)|disposable|burner-?mail|discard-?(?:e?mail|box)|mail-?drop|get-?nada|spam-?gourmet|(?:correo|email|mail)-?(?:temporal|temporario|desechable|descartavel|descartable)|(?:temporal|desechable)-?(?:correo|mail))/

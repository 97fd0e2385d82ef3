import type { Need } from './need.ts'

// Information technology of the office: lines, devices, their safety and their care (SCIAN/NAICS 5415, 517).
// Authored.
export const OFFICE_IT_NEEDS = {
  networks: {
    offer: `redes y conectividad, networking, telecomunicaciones, infraestructura de red, redes empresariales`,
    named: `
      un switch, network switch*, switches, router*, ruteador*, sd wan, sdwan, vpn, enlace* dedicado*,
      enlace* internet, internet dedicado, red lan, red de la oficina, red de area local, network upgrade,
      office network, mikrotik, ubiquiti, meraki, aruba, infraestructura red*, infraestructura de redes,
      red corporativa, segmenta* ... red, ancho de banda, bandwidth, proveedor* internet
    `,
    told: `se cae ~ internet, internet ~ {slow}, se cae la red, no internet, internet goes down`,
  },
  wifi: {
    offer: `wifi, redes inalambricas, wireless`,
    named: `
      wifi, wi fi, wireless network*, access point*, punto* acceso, red inalambrica*, redes inalambrica*,
      rede* wi fi, mesh network, hotspot
    `,
    told: `
      no llega la senal, no hay senal, se cae el wifi, wifi ~ {slow}, videollamadas ~ cortan, piso ~ senal,
      no signal, dead spots
    `,
    hints: `senal, piso, videollamadas, signal`,
    of: 'networks',
  },
  cabling: {
    offer: `cableado estructurado, cabling, cabeamento`,
    named: `
      cableado estructurado, structured cabling, cableado*, cabeamento, network cabling, nodos de red, ?nodos,
      network drops, fibra optica, fiber optic, rack de comunicaciones, canalizacion
    `,
    told: `nos mudamos & ?nodos, oficina nueva & ?nodos`,
    hints: `?nodos, oficina nueva, puntos de red, cables`,
    of: 'networks',
  },
  cyber: {
    offer: `
      seguridad informatica, seguridad de la informacion, information security, ciberseguridad, cybersecurity,
      cyber security, seguranca da informacao, soc gestionado, seguridad perimetral, ethical hacking,
      hacking etico
    `,
    named: `
      ciberseguridad, ciber seguridad, cybersecurity, cyber security, ciberseguranca, ciberataque*,
      cyberattack*, seguridad informatica, seguridad de la informacion, information security, firewall*,
      cortafuegos, utm, waf, antivirus, anti virus, edr, xdr, mdr, siem, soc, pentest*, pen test*,
      penetration test*, prueba* penetracion, teste* invasao, teste* penetracao, hacking etico, ethical hacking,
      analisis de vulnerabilidad*, vulnerabilit*, vulnerabilidade*, phishing, malware, dlp, iso 27001,
      iso 27 001, soc 2, ciso as a service, vciso, zero trust, mfa, doble factor, fortinet, fortigate,
      palo alto, sophos, crowdstrike, sentinelone, kaspersky, gestion de identidades, seguridad perimetral,
      hackeo, forense digital, incident response, respuesta a incidentes, concientizacion phishing,
      fraude del ceo, spoofing, protec* datos personales ... sistemas
    `,
    told: `
      nos hackearon, fuimos hackeados, me hackearon, got hacked, we were hacked, been hacked, clonaron ~ correo,
      correo* ~ falso*, entraron a ~ sistema*, suplant* ~ correo*, phish*, {locked} ~ cuenta*, fomos hackeados,
      fomos invadidos
    `,
  },
  devices: {
    offer: `equipo de computo, equipos de computo, venta de computadoras, hardware, dispositivos para usuarios`,
    named: `
      laptop*, notebook*, portatil*, computador, computadora*, computadores, compu, compus, pc, ?pcs, desktop*,
      workstation*, equipo* computo, equipo* escritorio, all in one, ?tablet*, tableta*, ipad*, macbook*, imac*,
      chromebook*, monitores, teclado*, mouse, docking*, celulares, smartphone*, telefonos celulares, handheld*,
      terminales portatil*, ordenador*, memoria ram, pantallas interactivas, proyector*
    `,
  },
  printers: {
    offer: `renta de impresoras, outsourcing de impresion, managed print, servicio de impresion`,
    named: `
      impresora*, impressora*, multifuncional*, copiadora*, fotocopiadora*, plotter*, toner*, cartucho* tinta,
      printer*, copier*, renta de copiadoras, escaner, escaneres, scanner*, digitalizacion de documentos,
      digitalizar ... expediente*, digitalizar ... documento*, document scanning, etiquetadora*,
      impresoras de etiquetas, label printer*
    `,
  },
  telephony: {
    offer: `
      telefonia ip, comunicaciones unificadas, unified communications, voz sobre ip, telefonia empresarial
    `,
    named: `
      telefonia, conmutador*, voip, pbx, ip pbx, centralita*, central telefonica, extensiones, ramais,
      linea* telefonica*, lineas analogicas, telefono* ip, telefonos, telefone*, phone system*, desk phones,
      call center, contact center, centro de contacto, grabadora de llamadas, ivr, sip trunk*, troncal* sip,
      softphone*, radios, radiocomunicacion, walkie*, videoconferencia*, video conferenc*,
      whatsapp business api, numero 800
    `,
    told: `no entran las llamadas, no entran llamadas, se cortan las llamadas, calls drop`,
  },
  cctv: {
    offer: `
      videovigilancia, circuito cerrado, control de acceso, sistemas de seguridad electronica,
      seguridad electronica, video surveillance, alarmas
    `,
    named: `
      camara* seguridad, camara* vigilancia, camara* ip, camara* wifi, videovigilancia, video vigilancia, cctv,
      circuito cerrado, dvr, nvr, camera* seguranca, cameras de vigilancia, security camera*, surveillance,
      video surveillance, control* acceso*, controle de acesso, access control, torniquete*, biometric*,
      reloj checador, checador*, reloj control, alarma* robo, alarma* intrusion, alarm system*, cerca electrica,
      cerco electrico, detector* humo, deteccion de incendio*, fire alarm*, sistema contra incendio*,
      plumas de acceso, lectura de placas, ?camara*, ?camera*
    `,
    told: `
      nos robaron ~ bodega, nos robaron ~ tienda, se metieron a robar, robo hormiga, break in, break ins,
      shoplift*, camara* & robo, camara* & robar*, camara* & robaron, camara* & robos,
      camara* ~ estacionamiento, camara* ~ vigil*, camara* ~ tienda*, camara* ~ sucursal*, cameras & stole*,
      cameras & theft, cameras ~ parking, metido a robar, cameras & break in, ver quien entra,
      quien entra ~ hora, quien entra y, saber quien entra, see who comes, robando & ver, robando mercancia
    `,
  },
  power: {
    offer: `respaldo de energia, energia ininterrumpida, plantas de emergencia`,
    named: `
      un/el/los/una/a/the/our ups, ups para/de/for, no break ups, no break*, nobreak*, respaldo electrico,
      respaldo energia, respaldo energetico, planta* luz, planta* emergencia, planta* electrica*,
      grupo* electrogeno*, generador*, gerador*, generator*, backup generator*, backup power, battery backup,
      regulador* voltaje, bateria* respaldo, banco* baterias, pdu
    `,
    told: `
      se va la luz, cortes de luz, cortes de energia, apagones, power outage*, power cuts, se fue la luz,
      cae la luz, falta de luz, queda* sin luz
    `,
  },
  itSupport: {
    offer: `
      soporte tecnico, soporte ti, soporte integral en ti, mesa de ayuda, help desk, managed services,
      servicios administrados, servicios gestionados, outsourcing ti, suporte de ti,
      mantenimiento de computadoras, it support
    `,
    named: `
      soporte ti, soporte sistemas, soporte tecnico, soporte informatico, soporte a usuarios, soporte remoto,
      soporte en sitio, mesa de ayuda, mesa de servicio, help desk, helpdesk, service desk, managed it,
      managed services, managed service provider*, msp, it support, tech support, suporte ti, suporte tecnico,
      outsourcing de ti, outsourcing ti, ti como servicio, servicios administrados,
      mantenimiento de computadoras, mantenimiento de equipo de computo,
      mantenimiento preventivo de equipos de computo, poliza* soporte, poliza de mantenimiento, formatear,
      ingeniero residente en sitio, encargado de sistemas externo, nos lleve sistemas, outsource our it
    `,
    told: `
      no tenemos area de sistemas, no tenemos sistemas, se fue el de sistemas, our it guy left,
      renuncio ~ sistemas, nadie de sistemas, no it person, no it staff
    `,
  },
  licences: {
    offer: `licenciamiento, software licensing, venta de licencias`,
    named: `
      licencia* office, licencia* microsoft, licencias, licenciamiento, licence*, licenses, licensing,
      microsoft 365, office 365, m 365, o 365, google workspace, adobe, autocad, autodesk, windows 11,
      windows server, correo empresarial, correo corporativo, correos corporativos, e mail corporativo,
      business email, dominio y correo, licencas
    `,
  },
} as const satisfies Record<string, Need>

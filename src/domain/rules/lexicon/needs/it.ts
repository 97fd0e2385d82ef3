import type { Need } from './need.ts'

// Information technology: equipment and what runs on it. Authored from the trade's vocabulary in Mexico,
// Chile, Peru, Colombia, Argentina, Brazil and the US (SCIAN/NAICS 5415, 5182, 4234), and from the names of
// the makers that customers use for the thing itself.
export const IT_NEEDS = {
  storage: {
    offer: `disponibilidad de datos, data availability`,
    named: `almacenamiento*, almasenamiento, storage*, armazenamento*, un/el/los/otro/nuevo/tipo/equipo/a/the/our/new/nuestro/mi/my/em/num/dos/2/3/4 nas, nas synology/qnap/para/for/nuevo/with/con/and/y/or/que, el/la/un/una/the/our/nuestra/nuestro san, san storage, san switch*, san and, san y, san o, cabina* disco*, cabina* almacen*, cabina* ... marca*, arreglo* disco*, arreglo* almacen*, disk array*, storage array*, flash array*, disk shelf, disk shel*, drive shelf, charola*, disco* duro*, disco* externo*, disco* solid*, disco* rigido*, hd externo*, hard drive*, hard disk*, external drive*, ssd, ssds, nvme, disco* estado solido, terabyte*, 1*/2*/3*/4*/5*/6*/7*/8*/9* tb, teras, petabyte*, 1*/2*/3*/4*/5*/6*/7*/8*/9* pb, file server*, file storage, servidor* archivo*, servidor* arquivo*, object storage, almacen* objetos, block storage, netapp, qnap, synology, isilon, powerscale, powervault, powerstore, pure storage, flasharray, nimble, 3 par, equallogic, compellent, storwize, flashsystem, emc, vnx, vsan, truenas, ceph, minio, raid, luns, cinta* lto, archivo* cinta*, archivado, archiving, lto, tape library, libreria* cinta*, espacio* disco*, disk space, capacidad disco*, unidad* red, carpeta* compartida*, shared drive*, shared folder*, file share*, guard* ... grabacion*, guard* ... video*, guard* ... archivos, guard* ... informacion, guard* ... datos, guard* ... imagenes, guard* ... estudios, guard* ... expediente*, retencion ... video*, retencion ... grabacion*, guardar ... dados, guardar ... arquivos, storing files, store files, store video, video retention, footage, datastore*, volumen* ... pacs, ?arreglo*, ?array, ?arrays, ?cabina*, ?disco*, ?volumen*, ?discos, ?expansion, virtual disk*, degraded raid, raid degradado, rebuild raid, espacio para guardar, ?caja donde, cinta magnetica, cintas magneticas, archivo* en cinta*, en cinta, disco* usb, tape backup*`,
    hints: `capacidad*, capacity, capacidade, espacio*, espaco, tb, gb, teras, gigas, archivos, archivo, files, planos, videos, video, imagenes, images, expediente*, guardar, salvar, save, llen*, crec*, grow*, disco*, disk*, drive*, servidor*, server*, lent*, slow, editores, editors, digitaliz*, rebas*, anos de, consulta, archivar, archive, retener, retention, historico*, grabacion*, carpeta*, botar, barato, volume, volumen`,
    told: `{dataPlace} & {full}, {dataThing} ~ no cabe*, {dataThing} ~ {full}, ya no tenemos donde guardar, no hay donde guardar, nowhere to put, {dataPlace} ~ {slow}, borr* ~ para hacer espacio, hacer espacio, free up space, freeing up space, {dataPlace} ~ foquito*, {dataPlace} ~ ruido*, {dataPlace} ~ ambar, {dataPlace} ~ pita*, {dataPlace} ~ blink*, {dataPlace} ~ beep*, se fue un disco, se fue otro disco, se fueron ~ disco*, disk ~ failed, drive ~ failed, drives ~ failed, donde viv* ~ ventas, donde viv* ~ {dataThing}, where ~ files live, donde guardamos, donde estan ~ {dataThing}, disco ~ reserva, {dataPlace} & crec* & tb, borrando ~ para poder, ocupan ~ espacio, gigas libres, gb libres, gb left, space left, andar borrando, borrando cosas, borrar cosas, deleting stuff, deleting old, apagando coisas, guard* ~ {dataThing}, store ~ {dataThing}, keep ~ {dataThing}, conserv* ~ {dataThing}, almacen* ~ {dataThing}, armazen* ~ {dataThing}, espacio ~ {dataThing}, espaco ~ {dataThing}, space ~ {dataThing}, room ~ {dataThing}, donde ~ guard* ~ {dataThing}, {dataThing} ~ en su laptop, meter el material, teras por, tb per, algo central & {dataThing}`,
    near: ['devices'],
  },
  backup: {
    offer: `proteccion de datos, proteccion de la informacion, data protection, recuperacion de informacion, resiliencia de datos, ciberresiliencia, continuidad operativa`,
    named: `respald*, resplad*, recpald*, backup*, bakup*, backap*, back up, back ups, backing up, backed up, copia* seguridad, copia* seguranca, copia* inmutable*, copia* fria*, copia* respaldo, copia* extern*, copia* fuera, copia* otro lado, copia* en la nube, copia* nube, copia* valida, copia* bases, copia* diaria*, copiado* ... disco externo, recuperacion desastre*, recuperacion ante desastre*, recuperacion tras desastre*, recuperar* desastre*, recuperacao desastre*, disaster recovery, dr site, dr plan, drp, draas, baas, plan* recuperacion, continuidad negocio*, continuidade negocio*, business continuity, sitio alterno, sitio alternativo, sitio* contingencia, site backup, replica, replicas, replicacion, replicar, replication, replicacao, replicate, restaurar, restauracion*, restaura, restore*, restoring, restoration, restauracao, punto* restauracion, snapshot*, rpo, rto, veeam, acronis, commvault, veritas, netbackup, backup exec, rubrik, cohesity, arcserve, nakivo, datto, zerto, data domain, 3 2 1, inmutab*, immutab*, imutave*, deduplic*, ransomware, air gap*, offsite copy, offsite copies, off site copy, off site copies, perdida* datos, perdida* informacion, perda* dados, data loss, recuperar ... archivos, recuperar ... informacion, recuperar ... datos, recuperar ... dados, recuperar ... fotos, recuperacion datos, data recovery, recover ... data, recover ... files, rescat* ... archivos, rescat* ... informacion, rescat* algo, archivos ... fuera sitio, ?copia, ?copias, ?copy, ?copies, version* anterior*`,
    hints: `perd*, borr*, apag*, recuper*, copi*, version*, restor*, datos, data, dados, archivos, files, arquivos, base, buzon*, mailbox*, deleted, alterar, alter, tamper*, bring ... back, traer ... vuelta, seguir operando, keep running, desastre*, disaster*, huracan*, incendio*, fire, inunda*, flood*, sismo*, temblor, terremoto*, contingencia*, una sola oficina, mismo edificio, otra ciudad, another city, se queme, se roben, las roban, roban, stolen, proteger, protect*, protege*, servidor*, server*, ultimas, terror, miedo, medo, arranque, cintas, tape*, within ... hours, en ... horas, ciberriesgo, cyber insurance, cyberinsurance, ransom*, nube, cloud, por si, in case, historial, noche, nightly, usb, cuaderno, estagiario, empleado despedido, unica, respald*, pasta, carpeta*`,
    told: `{dataThing} & {lost}, {dataPlace} ~ {lost}, {dataThing} & {locked}, {dataPlace} & {locked}, {dataPlace} ~ {dying} & {lost}, extension ~ archivos, nota ~ bitcoin, pidiendo ~ bitcoin, pidiendo rescate, pidiendo ~ rescate, si se quema, si se roban, se roban la compu, perd* todo, lose everything, lost everything, perder tudo, perdemos todo, se murio ~ disco*, {dying} ~ disco* externo*, quedariamos sin nada, quedamos sin nada, una sola copia, unica copia, only copy, only one copy, single copy, se lleva ~ a su casa, takes ~ home, en un usb, en una usb, on a usb, get ~ back & {dataThing}, volver a levantar, si truena, si mañana truena, pantalla negra, nota ~ rescate, piden dinero, pay to get, formate* ~ error, por error ~ borr*, regresar a como estaba, everything in one place, nunca ~ probado & recuper*, never tested, never tried ~ restor*, candado & archivos, copi* ~ cada noche, copi* ~ noche, copie solo, se copi* ~ central, copi* ~ otro lado, copi* ~ automatic*, copi* ~ lugar central, copi* ~ otro lugar, copi* ~ otra ciudad, nadie ~ abrir & {dataThing}, no ~ abrir & {dataThing}, {dataPlace} ~ clic, {dataPlace} ~ click, saqu* ~ {dataThing}, {dataThing} ~ saqu*, miedo ~ perder, medo ~ perder, medo ~ pifar, {dataPlace} ~ pifar, nightly job*, job ~ hasn t run, jobs ~ hasn t run, job ~ failed, jobs ~ failing, tarea nocturna, proceso nocturno, {dataPlace} ~ gaveta*, {dataPlace} ~ cajon*, {dataPlace} ~ drawer, fora do predio, fora da empresa, fuera del edificio, fuera de la oficina & {dataThing}, guard* & fuera ciudad, off site & {dataThing}, off the premises, se va el site, se quema el site, se cae el site, nadie ~ copiando, nobody ~ copying, copiando ~ base, dejarnos en ceros, empezar de cero & {dataThing}, no hay de donde traer*, no hay de donde recuper*, no hay de donde sacar*, no way to get it back, nothing to restore`,
    near: ['cyber'],
  },
  servers: {
    offer: `implementacion de tecnolog*, implementacion de soluciones, infraestructura ti, infraestructura tecnologica, infraestructura de computo, it infrastructure, infraestrutura de ti, integracion de tecnolog*, soluciones de infraestructura, despliegue* acreditado*`,
    named: `servidor, servidores, server, servers, blade*, rack server*, cluster*, maquina* virtual*, virtual machine*, poweredge, proliant, active directory, directorio activo, mainframe, as 400, iseries`,
    told: `se cay* ~ servidor*, servidor* ~ {slow}, server* ~ {slow}, {dying} ~ servidor*`,
    isObject: true,
  },
  platforms: {
    offer: `implementacion de tecnolog*, implementacion de soluciones, infraestructura ti, infraestructura tecnologica, it infrastructure, integracion de tecnolog*, soluciones de infraestructura, virtualizacion`,
    named: `virtualiz*, virtualis*, vmware, vsphere, esxi, proxmox, hyper v, nutanix, hiperconverg*, hyperconverg*, hci, kubernetes, contenedores docker, hpc, citrix, vdi, escritorio* virtual*, virtual desktop*, infraestructura ti, infraestructura computo, infraestructura tecnologica, infraestructura servidor*, consolidar ... servidor*, consolid* ... sucursales, hybrid setup, hybrid cloud, nube hibrida, nube privada, private cloud, hibrid* ... nube`,
  },
  cloud: {
    offer: `implementacion de tecnolog*, servicios de nube, cloud services, computacion en la nube, infraestructura en la nube`,
    named: `nube publica, nube, cloud, nuvem, aws, amazon web services, azure, google cloud, gcp, migra* ... nube, migra* ... nuvem, migra* ... cloud, mover* a la nube, subir* a la nube, irnos a la nube, move to the cloud, cloud migration, iaas, saas migration, ?hosting dedicado, colocation, coubicacion, multicloud`,
    isObject: true,
  },
  dataCentre: {
    offer: `implementacion de tecnolog*, centros de datos, data centers`,
    named: `centro* datos, data center*, datacenter*, data centre*, cpd, site de computo, cuarto servidores, sala servidores, server room*, mudar ... sitio, mudanza ... servidor*, mudanza ... site, mover ... site, relocat* ... array*, relocat* ... server*, reubicar ... servidor*, consolida* ... centro* datos, traslado ... servidor*`,
    isObject: true,
  },
  iot: {
    offer: `gestion de iot, iot, internet de las cosas, internet of things, industria 4 0`,
    named: `iot, iiot, internet de las cosas, internet of things, internet das coisas, sensor* iot, sensorizar, sensorizacion, sensorica, telemetria, telemetry, gateway* iot, medidor* inteligente*, smart meter*, industria 4 0, industry 4 0, beacon*, lorawan, ?sensor, ?sensores, ?sensors`,
    told: `aparatit* & avis*, sensor* ~ avis*, sensores ~ tablero, avis* ~ celular, alert* ~ celular, conectar ~ maquinas, datos ~ maquinas, machine data, real time data, tiempo real & maquinas, medir ~ consumo, medir ~ temperatura, saber ~ temperatura & vitrin*, vitrin* & echa* perder, sensor* & history, sensor* & bring ~ together, sensor* & plants, juntar ~ datos & planta*`,
    near: ['tempMonitoring', 'predictive'],
  },
  wifi: {
    offer: `wifi, redes inalambricas, wireless`,
    named: `wifi, wi fi, wireless network*, access point*, punto* acceso, red inalambrica*, redes inalambrica*, rede* wi fi, mesh network, hotspot`,
    told: `no llega la senal, no hay senal, se cae el wifi, wifi ~ {slow}, videollamadas ~ cortan, piso ~ senal, no signal, dead spots`,
    hints: `senal, piso, videollamadas, signal`,
    of: 'networks',
  },
  cabling: {
    offer: `cableado estructurado, cabling, cabeamento`,
    named: `cableado estructurado, structured cabling, cableado*, cabeamento, network cabling, nodos de red, nodos, network drops, fibra optica, fiber optic, rack de comunicaciones, canalizacion`,
    told: `nos mudamos & nodos, oficina nueva & nodos`,
    hints: `nodos, oficina nueva, puntos de red, cables`,
    of: 'networks',
  },
  networks: {
    offer: `redes y conectividad, networking, telecomunicaciones, infraestructura de red, redes empresariales`,
    named: `un switch, network switch*, switches, router*, ruteador*, sd wan, sdwan, vpn, enlace* dedicado*, enlace* internet, internet dedicado, red lan, red de la oficina, red de area local, network upgrade, office network, mikrotik, ubiquiti, meraki, aruba, infraestructura red*, infraestructura de redes, red corporativa, segmenta* ... red, ancho de banda, bandwidth, proveedor* internet`,
    told: `se cae ~ internet, internet ~ {slow}, se cae la red, no internet, internet goes down, `,
  },
  cyber: {
    offer: `seguridad informatica, seguridad de la informacion, information security, ciberseguridad, cybersecurity, cyber security, seguranca da informacao, soc gestionado, seguridad perimetral, ethical hacking, hacking etico`,
    named: `ciberseguridad, ciber seguridad, cybersecurity, cyber security, ciberseguranca, ciberataque*, cyberattack*, seguridad informatica, seguridad de la informacion, information security, firewall*, cortafuegos, utm, waf, antivirus, anti virus, edr, xdr, mdr, siem, soc, pentest*, pen test*, penetration test*, prueba* penetracion, teste* invasao, teste* penetracao, hacking etico, ethical hacking, analisis de vulnerabilidad*, vulnerabilit*, vulnerabilidade*, phishing, malware, dlp, iso 27001, iso 27 001, soc 2, ciso as a service, vciso, zero trust, mfa, doble factor, fortinet, fortigate, palo alto, sophos, crowdstrike, sentinelone, kaspersky, gestion de identidades, seguridad perimetral, hackeo, forense digital, incident response, respuesta a incidentes, concientizacion phishing, fraude del ceo, spoofing, protec* datos personales ... sistemas`,
    told: `nos hackearon, fuimos hackeados, me hackearon, got hacked, we were hacked, been hacked, clonaron ~ correo, correo* ~ falso*, entraron a ~ sistema*, suplant* ~ correo*, phish*, {locked} ~ cuenta*, fomos hackeados, fomos invadidos`,
    near: ['backup'],
  },
  devices: {
    offer: `equipo de computo, equipos de computo, venta de computadoras, hardware, dispositivos para usuarios`,
    named: `laptop*, notebook*, portatil*, computador, computadora*, computadores, compu, compus, pc, ?pcs, desktop*, workstation*, equipo* computo, equipo* escritorio, all in one, ?tablet*, tableta*, ipad*, macbook*, imac*, chromebook*, monitores, teclado*, mouse, docking*, celulares, smartphone*, telefonos celulares, handheld*, terminales portatil*, ordenador*, memoria ram, pantallas interactivas, proyector*`,
  },
  printers: {
    offer: `renta de impresoras, outsourcing de impresion, managed print, servicio de impresion`,
    named: `impresora*, impressora*, multifuncional*, copiadora*, fotocopiadora*, plotter*, toner*, cartucho* tinta, printer*, copier*, renta de copiadoras, escaner, escaneres, scanner*, digitalizacion de documentos, digitalizar ... expediente*, digitalizar ... documento*, document scanning, etiquetadora*, impresoras de etiquetas, label printer*`,
  },
  telephony: {
    offer: `telefonia ip, comunicaciones unificadas, unified communications, voz sobre ip, telefonia empresarial`,
    named: `telefonia, conmutador*, voip, pbx, ip pbx, centralita*, central telefonica, extensiones, ramais, linea* telefonica*, lineas analogicas, telefono* ip, telefonos, telefone*, phone system*, desk phones, call center, contact center, centro de contacto, grabadora de llamadas, ivr, sip trunk*, troncal* sip, softphone*, radios, radiocomunicacion, walkie*, videoconferencia*, video conferenc*, whatsapp business api, numero 800`,
    told: `no entran las llamadas, no entran llamadas, se cortan las llamadas, calls drop`,
  },
  cctv: {
    offer: `videovigilancia, circuito cerrado, control de acceso, sistemas de seguridad electronica, seguridad electronica, video surveillance, alarmas`,
    named: `camara* seguridad, camara* vigilancia, camara* ip, camara* wifi, videovigilancia, video vigilancia, cctv, circuito cerrado, dvr, nvr, camera* seguranca, cameras de vigilancia, security camera*, surveillance, video surveillance, control* acceso*, controle de acesso, access control, torniquete*, biometric*, reloj checador, checador*, reloj control, alarma* robo, alarma* intrusion, alarm system*, cerca electrica, cerco electrico, detector* humo, deteccion de incendio*, fire alarm*, sistema contra incendio*, plumas de acceso, lectura de placas, ?camara*, ?camera*`,
    told: `nos robaron ~ bodega, nos robaron ~ tienda, se metieron a robar, robo hormiga, break in, break ins, shoplift*, camara* & robo, camara* & robar*, camara* & robaron, camara* & robos, camara* ~ estacionamiento, camara* ~ vigil*, camara* ~ tienda*, camara* ~ sucursal*, cameras & stole*, cameras & theft, cameras ~ parking, metido a robar, cameras & break in, ver quien entra, quien entra ~ hora, quien entra y, saber quien entra, see who comes, robando & ver, robando mercancia`,
    near: ['guards'],
  },
  power: {
    offer: `respaldo de energia, energia ininterrumpida, plantas de emergencia`,
    named: `un/el/los/una/a/the/our ups, ups para/de/for, no break ups, no break*, nobreak*, respaldo electrico, respaldo energia, respaldo energetico, planta* luz, planta* emergencia, planta* electrica*, grupo* electrogeno*, generador*, gerador*, generator*, backup generator*, backup power, battery backup, regulador* voltaje, bateria* respaldo, banco* baterias, pdu`,
    told: `se va la luz, cortes de luz, cortes de energia, apagones, power outage*, power cuts, se fue la luz, cae la luz, falta de luz, queda* sin luz`,
    near: ['electrical', 'solar'],
  },
  itSupport: {
    offer: `soporte tecnico, soporte ti, soporte integral en ti, mesa de ayuda, help desk, managed services, servicios administrados, servicios gestionados, outsourcing ti, suporte de ti, mantenimiento de computadoras, it support`,
    named: `soporte ti, soporte sistemas, soporte tecnico, soporte informatico, soporte a usuarios, soporte remoto, soporte en sitio, mesa de ayuda, mesa de servicio, help desk, helpdesk, service desk, managed it, managed services, managed service provider*, msp, it support, tech support, suporte ti, suporte tecnico, outsourcing de ti, outsourcing ti, ti como servicio, servicios administrados, mantenimiento de computadoras, mantenimiento de equipo de computo, mantenimiento preventivo de equipos de computo, poliza* soporte, poliza de mantenimiento, formatear, ingeniero residente en sitio, encargado de sistemas externo, nos lleve sistemas, outsource our it`,
    told: `no tenemos area de sistemas, no tenemos sistemas, se fue el de sistemas, our it guy left, renuncio ~ sistemas, nadie de sistemas, no it person, no it staff`,
    near: ['devices', 'networks'],
  },
  licences: {
    offer: `licenciamiento, software licensing, venta de licencias`,
    named: `licencia* office, licencia* microsoft, licencias, licenciamiento, licence*, licenses, licensing, microsoft 365, office 365, m 365, o 365, google workspace, adobe, autocad, autodesk, windows 11, windows server, correo empresarial, correo corporativo, correos corporativos, e mail corporativo, business email, dominio y correo, licencas`,
  },
} as const satisfies Record<string, Need>

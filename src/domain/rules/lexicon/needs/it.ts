import type { Need } from './need.ts'

// Information technology: equipment and what runs on it. Authored from the trade's vocabulary in Mexico,
// Chile, Peru, Colombia, Argentina, Brazil and the US (SCIAN/NAICS 5415, 5182, 4234), and from the names of
// the makers that customers use for the thing itself.
export const IT_NEEDS = {
  storage: {
    offer: `disponibilidad de datos, data availability`,
    named: `
      almacenamiento*, almasenamiento, storage*, armazenamento*,
      un/el/los/otro/nuevo/tipo/equipo/a/the/our/new/nuestro/mi/my/em/num/um/uns/do/meu/nosso/dois/dos/2/3/4 nas,
      nas synology/qnap/para/for/nuevo/with/con/and/y/or/que, el/la/un/una/the/our/nuestra/nuestro san,
      san storage, san switch*, san and, san y, san o, cabina* disco*, cabina* almacen*, cabina* ... marca*,
      arreglo* disco*, arreglo* almacen*, disk array*, storage array*, flash array*, disk shelf, disk shel*,
      drive shelf, charola*, disco* duro*, disco* externo*, disco* solid*, disco* rigido*, hd externo*,
      hard drive*, hard disk*, external drive*, ssd, ssds, nvme, disco* estado solido, ?terabyte*,
      ?1*/2*/3*/4*/5*/6*/7*/8*/9* tb, ?teras, petabyte*, ?1*/2*/3*/4*/5*/6*/7*/8*/9* pb, file server*,
      file storage, servidor* archivo*, servidor* arquivo*, object storage, almacen* objetos, block storage,
      netapp, qnap, synology, isilon, powerscale, powervault, powerstore, pure storage, flasharray, nimble,
      3 par, equallogic, compellent, storwize, flashsystem, emc, vnx, vsan, truenas, ceph, minio, raid, luns,
      cinta* lto, archivo* cinta*, archivado, archiving, lto, tape library, libreria* cinta*, espacio* disco*,
      disk space, capacidad disco*, unidad* red, carpeta* compartida*, shared drive*, shared folder*,
      file share*, guard* ... grabacion*, guard* ... video*, guard* ... archivos, guard* ... informacion,
      guard* ... datos, guard* ... imagenes, guard* ... estudios, guard* ... expediente*, retencion ... video*,
      retencion ... grabacion*, guardar ... dados, guardar ... arquivos, storing files, store files,
      store video, video retention, footage, datastore*, volumen* ... pacs, ?arreglo*, ?array, ?arrays,
      ?cabina*, ?disco*, ?volumen*, ?discos, ?expansion, virtual disk*, degraded raid, raid degradado,
      rebuild raid, espacio para guardar, ?caja donde, cinta magnetica, cintas magneticas, archivo* en cinta*,
      en cinta, disco* usb, tape backup*, fas, ?usb, ?memoria usb, ?pendrive, ?pen drive, ?tera, estorage,
      istorage, ?unity
    `,
    hints: `
      capacidad*, capacity, capacidade, espacio*, espaco, tb, gb, teras, gigas, archivos, archivo, files,
      planos, videos, video, imagenes, images, expediente*, guardar, salvar, llen*, disco*, disk*, drive*,
      servidor*, server*, lent*, slow, editores, editors, digitaliz*, rebas*, anos de, consulta, archivar,
      archive, retener, retention, historico*, grabacion*, carpeta*, botar, barato, volume, volumen, pesa,
      pesan, estudio*, tope, dvr, excel, unidad, meter, tanto video, retencion, alcanza*, alcanzar, caben, cabe,
      subir*, carpetas, equipo, frames, camaras, photos, raw, render*, backup window, shelf, expansion, charola,
      corrida*, closet, apilando, apil*, escritorio*, desktops, tiny, chico, chiquito, se acaba, ya no da,
      no aguanta, historico, doce anos, casi no se toca, por terabyte, genoma, resonancia*, mamograf*,
      ultrasonido*, cinta, tape, librer*, catalog*, archivo muerto, departamento de diseno, cad, bim, revit,
      premiere, edicion, color, 4 k, 8 k, drone, escaneo*, scan*, reacondicionad*, refurbished, portable, fas,
      powervault, shared
    `,
    told: `
      {dataPlace} & {full}, {dataThing} ~ no cabe*, {dataThing} ~ {full}, ya no tenemos donde guardar,
      no hay donde guardar, nowhere to put, {dataPlace} ~ {slow}, borr* ~ para hacer espacio, hacer espacio,
      free up space, freeing up space, {dataPlace} ~ foquito*, {dataPlace} ~ ruido*, {dataPlace} ~ ambar,
      {dataPlace} ~ pita*, {dataPlace} ~ blink*, {dataPlace} ~ beep*, se fue un disco, se fue otro disco,
      se fueron ~ disco*, disk ~ failed, drive ~ failed, drives ~ failed, donde viv* ~ ventas,
      donde viv* ~ {dataThing}, where ~ files live, donde guardamos, donde estan ~ {dataThing}, disco ~ reserva,
      {dataPlace} & crec* & tb, borrando ~ para poder, ocupan ~ espacio, gigas libres, gb libres, gb left,
      space left, andar borrando, borrando cosas, borrar cosas, deleting stuff, deleting old, apagando coisas,
      guard* ~ {dataThing}, store ~ {dataThing}, keep ~ {dataThing}, conserv* ~ {dataThing},
      almacen* ~ {dataThing}, armazen* ~ {dataThing}, espacio ~ {dataThing}, espaco ~ {dataThing},
      space ~ {dataThing}, room ~ {dataThing}, donde ~ guard* ~ {dataThing}, {dataThing} ~ en su laptop,
      meter el material, teras por, tb per, algo central & {dataThing}, espacio para crecer, room to grow,
      {dataPlace} ~ quedando chico, {dataPlace} ~ quedo chico, equipo ~ quedando chico, equipo ~ quedo chico,
      outgrown ~ {dataPlace}, outgrew ~ {dataPlace}, no deja meter, no deja guardar, no deja grabar,
      no me deja guardar, guard* ~ dias & video, dvr ~ dias, nvr ~ dias, won t let ~, can t save,
      guarda todo & {dying}, guarda todo & servidor, video* ~ dias, dure ~ dias & video*, sobreescrib* & video*,
      sobrescrib* & video*, overwrit* & video*, grabacion* ~ dias, footage ~ days, video ~ days
    `,
  },
  backup: {
    offer: `
      proteccion de datos, proteccion de la informacion, data protection, recuperacion de informacion,
      resiliencia de datos, ciberresiliencia, continuidad operativa
    `,
    named: `
      respald*, resplad*, recpald*, backup*, bakup*, backap*, back up, back ups, backing up, backed up,
      copia* seguridad, copia* seguranca, copia* inmutable*, copia* fria*, copia* respaldo, copia* extern*,
      copia* fuera, copia* otro lado, copia* en la nube, copia* nube, copia* valida, copia* bases,
      copia* diaria*, copiado* ... disco externo, recuperacion desastre*, recuperacion ante desastre*,
      recuperacion tras desastre*, recuperar* desastre*, recuperacao desastre*, disaster recovery, dr site,
      dr plan, drp, draas, baas, plan* recuperacion, continuidad negocio*, continuidade negocio*,
      business continuity, sitio alterno, sitio alternativo, sitio* contingencia, site backup, replica,
      replicas, replicacion, replicar, replication, replicacao, replicate, restaurar, restauracion*, restaura,
      restore*, restoring, restoration, restauracao, punto* restauracion, snapshot*, rpo, rto, veeam, acronis,
      commvault, veritas, netbackup, backup exec, rubrik, cohesity, arcserve, nakivo, datto, zerto, data domain,
      3 2 1, inmutab*, immutab*, imutave*, deduplic*, ransomware, air gap*, offsite copy, offsite copies,
      off site copy, off site copies, perdida* datos, perdida* informacion, perda* dados, data loss,
      recuperar ... archivos, recuperar ... informacion, recuperar ... datos, recuperar ... dados,
      recuperar ... fotos, recuperacion datos, data recovery, recover ... data, recover ... files,
      rescat* ... archivos, rescat* ... informacion, rescat* algo, archivos ... fuera sitio, ?copia, ?copias,
      ?copy, ?copies, version* anterior*, virus ... rescate, piden rescate, pide rescate, pagar rescate,
      boveda*, cyber vault, cyber recovery, vault, copia aislada, copias aisladas, espejo*, conmutacion,
      failover, fail over, espejear, mirror*, segundo sitio, site secundario, sitio secundario,
      alta disponibilidad, high availability
    `,
    hints: `
      perd*, borr*, apag*, recuper*, copi*, version*, restor*, datos, data, dados, archivos, files, arquivos,
      base, buzon*, mailbox*, deleted, alterar, alter, tamper*, bring ... back, traer ... vuelta,
      seguir operando, keep running, desastre*, disaster*, huracan*, incendio*, fire, inunda*, flood*, sismo*,
      temblor, terremoto*, contingencia*, una sola oficina, mismo edificio, otra ciudad, another city, se queme,
      se roben, las roban, roban, stolen, proteger, protect*, protege*, servidor*, server*, ultimas, terror,
      miedo, medo, arranque, cintas, tape*, within ... hours, en ... horas, ciberriesgo, cyber insurance,
      cyberinsurance, ransom*, in case, historial, nightly, usb, cuaderno, estagiario, empleado despedido,
      unica, respald*, pasta, carpeta*, gaveta*, cajon, drawer, hd, dentro do predio, fora do predio, juego,
      otro juego, escanead*, expediente*, maquina, se muere, prende, rescate, virus, desconect*, otra parte,
      un solo, somewhere else, msp, restore, sin nada, formatea*, recycle bin, papelera, recover, lost, losing,
      sumi*, hackea*, robo, robaron, servidores, clave, contrasena cifrada, continuidad, auditoria*, info, rayo,
      lightning, candad*, candadito, alguien al sistema, metio alguien, drill, simulacro, evidencia, evidence,
      regulador, regulator, copias, a mano, replic*, otro estado, otro edificio, contabilidad, facturas, rutas,
      inundo, goteo, cuentas, se quemo, duplicado, segundo juego, secuestr*, ataque, breach, compromised,
      correo borrado, sobreescrib*, sobrescrib*, overwritten, accidental*, sin querer, never again, tranquilo,
      sleep at night, dormir tranquilo, auditor, agua, site, secand*, mojad*, sacar, tenian, levantarse,
      levantar, otro lado, comite de riesgos, dos horas, incidente, garantir, repita, ciegos
    `,
    told: `
      {dataThing} & {lost}, {dataPlace} ~ {lost}, {dataThing} & {locked}, {dataPlace} & {locked},
      {dataPlace} ~ {dying} & {lost}, extension ~ archivos, nota ~ bitcoin, pidiendo ~ bitcoin,
      pidiendo rescate, pidiendo ~ rescate, si se quema, si se roban, se roban la compu, perd* todo,
      lose everything, lost everything, perder tudo, perdemos todo, se murio ~ disco*,
      {dying} ~ disco* externo*, quedariamos sin nada, quedamos sin nada, una sola copia, unica copia,
      only copy, only one copy, single copy, se lleva ~ a su casa, takes ~ home, en un usb, en una usb,
      on a usb, get ~ back & {dataThing}, volver a levantar, si truena, si manana truena, pantalla negra,
      nota ~ rescate, piden dinero, pay to get, formate* ~ error, por error ~ borr*, regresar a como estaba,
      everything in one place, nunca ~ probado & recuper*, never tested, never tried ~ restor*,
      candado & archivos, copi* ~ cada noche, copi* ~, copie solo, se copi* ~ central, copi* ~ otro lado,
      copi* ~ automatic*, copi* ~ lugar central, copi* ~ otro lugar, copi* ~ otra ciudad,
      nadie ~ abrir & {dataThing}, no ~ abrir & {dataThing}, {dataPlace} ~ clic, {dataPlace} ~ click,
      saqu* ~ {dataThing}, {dataThing} ~ saqu*, miedo ~ perder, medo ~ perder, medo ~ pifar,
      {dataPlace} ~ pifar, nightly job*, job ~ hasn t run, jobs ~ hasn t run, job ~ failed, jobs ~ failing,
      tarea nocturna, proceso nocturno, fora do predio, fora da empresa, fuera del edificio,
      fuera de la oficina & {dataThing}, guard* & fuera ciudad, off site & {dataThing}, off the premises,
      se va el site, se quema el site, se cae el site, nadie ~ copiando, nobody ~ copying, copiando ~ base,
      dejarnos en ceros, empezar de cero & {dataThing}, no hay de donde traer*, no hay de donde recuper*,
      no hay de donde sacar*, no way to get it back, nothing to restore, cintas ~ leer*, cartuchos & leer*,
      leer* ~ cintas, restaur* & evidencia
    `,
  },
  servers: {
    offer: `
      implementacion de tecnolog*, implementacion de soluciones, infraestructura ti,
      infraestructura tecnologica, infraestructura de computo, it infrastructure, infraestrutura de ti,
      integracion de tecnolog*, soluciones de infraestructura, despliegue* acreditado*
    `,
    named: `
      servidor, servidores, server, servers, blade*, rack server*, cluster*, maquina* virtual*,
      virtual machine*, poweredge, proliant, active directory, directorio activo, mainframe, as 400, iseries
    `,
    told: `se cay* ~ servidor*, servidor* ~ {slow}, server* ~ {slow}, {dying} ~ servidor*`,
    isObject: true,
  },
  platforms: {
    offer: `
      implementacion de tecnolog*, implementacion de soluciones, infraestructura ti,
      infraestructura tecnologica, it infrastructure, integracion de tecnolog*, soluciones de infraestructura,
      virtualizacion
    `,
    named: `
      virtualiz*, virtualis*, vmware, vsphere, esxi, proxmox, hyper v, nutanix, hiperconverg*, hyperconverg*,
      hci, kubernetes, contenedores docker, hpc, citrix, vdi, escritorio* virtual*, virtual desktop*,
      infraestructura ti, infraestructura computo, infraestructura tecnologica, infraestructura servidor*,
      consolidar ... servidor*, hybrid setup, hybrid cloud, nube hibrida, nube privada, private cloud,
      hibrid* ... nube
    `,
  },
  cloud: {
    offer: `
      implementacion de tecnolog*, servicios de nube, cloud services, computacion en la nube,
      infraestructura en la nube
    `,
    named: `
      nube publica, nube, cloud, nuvem, aws, amazon web services, azure, google cloud, gcp, migra* ... nube,
      migra* ... nuvem, migra* ... cloud, mover* a la nube, subir* a la nube, irnos a la nube,
      move to the cloud, cloud migration, iaas, saas migration, ?hosting dedicado, colocation, coubicacion,
      multicloud
    `,
    isObject: true,
  },
  dataCentre: {
    offer: `implementacion de tecnolog*, centros de datos, data centers`,
    named: `
      centro* datos, data center*, datacenter*, data centre*, cpd, site de computo, cuarto servidores,
      sala servidores, server room*, mudar ... sitio, mudanza ... servidor*, mudanza ... site, mover ... site,
      relocat* ... array*, relocat* ... server*, reubicar ... servidor*, consolida* ... centro* datos,
      traslado ... servidor*
    `,
    isObject: true,
  },
  iot: {
    offer: `gestion de iot, iot, internet de las cosas, internet of things, industria 4 0`,
    named: `
      iot, iiot, internet de las cosas, internet of things, internet das coisas, sensor* iot, sensorizar,
      sensorizacion, sensorica, telemetria, telemetry, gateway* iot, medidor* inteligente*, smart meter*,
      industria 4 0, industry 4 0, beacon*, lorawan, ?sensor, ?sensores, ?sensors
    `,
    hints: `
      lectores, tag*, rfid, avis*, live, screen, pantalla, maquina*, machine*, presses, produccion, production,
      consumo, medir, tiempo real, real time, tarima*, almacen, planta*, conect*, plataforma, temperaturas,
      energia, humedad, humidity, luz, celular, invernadero*, tanque*, nivel*, silo*, pozo*, medidor*, cada uno,
      remot*
    `,
    told: `
      aparatit* & avis*, sensor* ~ avis*, sensores ~ tablero, avis* ~ celular, alert* ~ celular,
      conectar ~ maquinas, datos ~ maquinas, machine data, real time data, tiempo real & maquinas,
      medir ~ consumo, medir ~ temperatura, saber ~ temperatura & vitrin*, vitrin* & echa* perder,
      sensor* & history, sensor* & bring ~ together, sensor* & plants, juntar ~ datos & planta*,
      lectores & avis*, lectores & tarimas, rfid, live data, wall screen, pantalla & produccion,
      pantalla & maquinas, cuantas piezas & maquina*, paros ~ maquina*, machine status, oee, medir ~ maquinas,
      saber ~ maquina* ~ parada*, andon, desde ~ celular & humedad, desde ~ celular & temperatura,
      desde ~ celular & nivel*, celular & saber & humedad, from ~ phone & level*, ver ~ celular & {machine}
    `,
  },
} as const satisfies Record<string, Need>

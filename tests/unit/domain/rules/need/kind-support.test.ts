import { describe, expect, it } from 'vitest'
import { kindOf } from './kind-reading.ts'

describe('who has something from us and asks for help with it is a customer', () => {
  it.each([
    ['Jefe de TI', 'Papelera Tajín', 'Otra vez no corre el job de las 2 am en el equipo que ustedes monitorean, ayer tampoco. ¿Qué pasa?'],
    ['Contabilidad', 'Grupo Orsa', 'Necesito el XML y PDF de la factura de febrero de nuestro contrato de respaldo, no me ha llegado'],
    ['Sysadmin', 'Banco Ribera', 'Se venció la licencia del Veeam que les compramos y pide activarla, ¿me mandan la nueva llave?'],
    [null, 'Ferremax', 'Soy cliente, mi NAS se quedó en initializing desde el corte de luz, ¿cómo lo reinicio sin perder nada?'],
    ['Encargada de bodega', 'Lácteos Rupanco', 'Buenas, el termógrafo que nos dejaron en el despacho de ayer llegó apagado, necesitamos el registro de la guía 553120 para el cliente'],
    ['Comercio exterior', 'Frutas Maule', 'Nuestro contenedor debía salir de su cámara de Antofagasta a las 10 y el chofer nunca llegó, nadie contesta el teléfono de operaciones'],
    ['Jefa de calidad', 'Lab. Andrómeda', '¿Me reenvían los certificados de calibración de los sensores que nos instalaron en la cámara 2? Viene auditoría de DIGEMID'],
    [null, 'Pesquera Sur', 'me estan cobrando dos veces el almacenaje de enero, favor corregir la factura'],
    ['Maintenance Manager', 'Dairyland Cheese', 'The case packer cell you folks put in last spring is faulting on axis 4, we tried the recovery in the manual. Need a tech out here.'],
    ['Controls Lead', 'Hoosier Castings', "Can you send the latest backup of the PLC program your guy loaded on press 6? Ours won't match the HMI."],
    ['Plant engineer', 'Great Plains Snacks', "Vibration portal shows all our sensors offline since Friday's firmware push. Account GPS-2231."],
    ['Buyer', 'Wolverine Stamping', 'We never got the spare gripper fingers that were supposed to ship with the cell. PO 45119, three weeks late now.'],
    ['Gerente de operaciones', 'Cobre Norte', 'Llevamos dos meses con su servicio de monitoreo y las alertas llegan con media hora de retraso. Quiero hablar con el responsable de mi cuenta.'],
    ['Analista', 'Seguros Mezquital', 'Olvidé mi contraseña del portal de clientes y el correo de recuperación no llega'],
    ['TI', 'Rede Boa Vista', 'O storage que vocês instalaram em janeiro está apitando e com luz vermelha, ainda está na garantia?'],
    ['Supervisor', 'Acme Fab', "Your technician was here Tuesday to fix the light curtain and it's tripping again. Same fault code."],
    ['Jefe de sistemas', 'Tequila Real', 'Seguimiento al caso 20391: el ingeniero quedó de venir el martes y no llegó'],
    ['Dueña', 'Florería Azahar', 'hola, quiero cancelar el plan de respaldo que tengo con ustedes porque cierro el negocio'],
    ['Plant manager', 'Twin Rivers Egg', 'Cell 2 is alarming again, your after-hours line went to voicemail. Customer since 2021. Call me.'],
    ['Jefa de almacén', 'Frutos del Elqui', 'Nuestras cajas salieron de su cámara con 4 grados más de lo pactado. Quiero una explicación y el registro.'],
    ['Sistemas', 'Constructora Ocampo', 'Buen día, ¿a qué correo mando los reportes de falla? El técnico que venía cada mes ya no vino en febrero.'],
    ['CxP', 'Almacenes Garibaldi', 'Me piden complemento de pago del recibo 7781, ¿me lo mandan?'],
    ['QA Manager', 'Lab Orión', 'El data logger que renté con ustedes no descarga el PDF'],
    ['Maintenance', 'Big Sandy Foundry', 'Need the password to the HMI you guys built, ours got locked out at shift change'],
    ['TI', 'Cafés Lobo', 'quiero poner una queja, tres veces les he marcado por lo del servidor y me traen a vueltas'],
    ['Encargado', 'Farma Norte', 'Buenas, hoy el camión de ustedes pasó sin recoger las cajas, y ya van dos en el mes'],
    ['Coordinador', 'Pesquera Lobos', '¿Cómo descargo el historial de temperatura desde su app? No encuentro la opción'],
    ['Gerente TI', 'Notarías Unidas', 'Nos llegó aviso de que nuestro soporte vence el 30, ¿qué hay que hacer para no quedarnos sin cobertura?'],
    ['IT', 'Lojas Céu', 'Abri um chamado na sexta e ninguém respondeu. O backup de vocês não conclui desde quinta.'],
    ['Jefe de sistemas', 'Cementos Real', 'Buenos días, tenemos una falla en el respaldo que ustedes administran, el ticket es el 4471 y no hay respuesta.'],
    ['Plant Manager', 'Holland Foods', 'The vision system you installed is rejecting good parts since this morning. Need support ASAP.'],
    ['Asistente', 'Exportadora Nazca', 'Necesito el certificado de temperatura del despacho del viernes, guía 77120.'],
    ['Gerente', 'Farmacias Luz', 'Somos clientes desde 2021 y la app no me deja ver las alarmas de la cámara 3.'],
    ['CFO', 'Delta Stamping', 'We got billed twice for the annual maintenance contract. Who in accounting can fix this?'],
    ['Encargado de TI', 'Hotel Sierra', 'el equipo que nos vendieron ya no enciende, sigue en garantía hasta agosto'],
    ['Logística', 'Salmones Hornopirén', '¿Dónde está el camión? Debía llegar a las 6 y su chofer no contesta.'],
  ] as const)('%s of %s: %s', (title, company, description) =>
    expect(kindOf({ title, company, description })).toBe('SUPPORT'))
}) // prettier-ignore

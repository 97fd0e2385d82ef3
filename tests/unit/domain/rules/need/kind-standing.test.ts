import { describe, expect, it } from 'vitest'
import { kindOf } from './kind-reading.ts'

describe('who runs a house may buy though his words are those of sellers, customers or students', () => {
  it.each([
    ['Jefe de Tráfico', 'Comercial Pukara', 'Queremos dejar de manejar flota propia. Somos 14 camiones. ¿Les interesa tomar la operación completa?'],
    ['Project Manager', 'Peoria Pump', 'My last integrator got bought out and half our crew was let go. Half a robot cell sits on my floor.'],
    ['Directora', 'Colegio Altamira', 'El colegio tiene 700 alumnos y las cámaras solo guardan 3 días. Queremos 30.'],
    ['Coordinadora', 'Fundación Semilla', 'Nos dieron un donativo para tecnología y la junta pide tres propuestas. Somos una fundación de 40 personas.'],
    ['Administrador', 'Hospital Regional', 'Por este medio les invito a participar en la licitación; la junta de aclaraciones es el 9 de marzo.'],
    ['Encargado', 'Empacadora Sol', 'Vi lo que le hicieron ustedes al vecino. Queremos algo así pero más chico.'],
    ['Engineer', 'Summit Plastics', "Congrats on the new building. We're down the street and have a headache with boxes, swing by?"],
    [null, 'Tippecanoe', 'One of your guys left a card in our lobby, so I am calling back.'],
    ['Owner', 'Zimmer Pallets', 'I make 2,000 pallets a day with 14 guys and want robots nailing boards.'],
    ['Marketing', 'Vinos Azul', 'El equipo creativo genera 1 TB al mes y compartimos discos por mensajería. ¿Qué nos ofrecen?'],
    [null, 'Quesos Flor', 'Hacemos 40 quesos a la semana y queremos mandarlos a Lima sin que se malogren. Los martes hay feria.'],
    ['Coordinadora de TI', 'Muebles Sol', 'Traigo un servidor con 6 TB sin copia. Cualquier cosa que les compre la tengo que consultar con mi director.'],
    [null, 'Valley Credit Union', "Teller lines are down since this morning and every file is encrypted; we're opening with paper. Who do we talk to?"],
    ['Capacitación', 'Hidro', 'Buscamos un curso para 40 compañeros de la oficina. ¿Lo imparten ustedes?'],
  ] as const)('%s of %s: %s', (title, company, description) =>
    expect(kindOf({ title, company, description })).toBe('GENUINE'))
}) // prettier-ignore

describe('the same words of who shows no such house', () => {
  it.each([
    ['VENDOR', 'Sales', 'Omni Conveyors', 'We build roller conveyors and would love to be on your bid list.'],
    ['VENDOR', 'Dueño', 'Grúas Norte', 'Hacemos maniobras y montaje, si algún día ocupan grúa aquí estamos.'],
    ['VENDOR', null, 'Fletes Roa', 'Cuento con 3 thermos de 28 pallets con GPS y resolución al día, disponibles desde ya. Si les falta flota quedo atento.'],
    ['VENDOR', 'Owner', 'Robots Again', 'Just pulled 12 robots out of a closed plant, controllers included. Priced to move, can ship Monday.'],
    ['SUPPORT', 'Ops', 'Badger Snacks', 'your tech left without finishing the PM, line 2 is down now'],
    ['SUPPORT', 'Usuario', 'Aseguradora Lince', 'Mi clave del portal venció y no me llega el correo para cambiarla.'],
    ['SUPPORT', 'Gerente TI', 'Hilados', 'Ayer vino su ingeniero, movió el switch y desde entonces no tenemos acceso. Urge que regrese.'],
    ['STUDENT', 'Estudiante', 'Tec del Valle', 'Necesitamos costos reales de transporte refrigerado, ¿nos cotizan?'],
    ['STUDENT', null, null, 'Me toca exponer sobre servidores y no entiendo nada, ¿me pasan una presentación?'],
    ['JOB_SEEKER', 'Robot programmer', null, 'My plant is closing in June. Fanuc and ABB, 11 years, will travel. Who do I talk to?'],
    ['JOB_SEEKER', null, null, 'Soy mecánico de refrigeración y ando viendo dónde colocarme, tengo herramienta.'],
    ['SPAM', null, 'Security Dept', 'Your website has been hacked. Transfer 0.4 BTC to the wallet below or everything will be published.'],
    ['VENDOR', 'Gerente comercial', 'Jinlift', 'Necesitamos un socio en Perú para nuestras cabinas. Ofrecemos exclusividad y capacitación en fábrica.'],
    ['STUDENT', null, 'Valley Technical College', 'We have to write up a real install. Could I ask one of your engineers 6 questions? Paper is due Thursday.'],
    ['SPAM', null, null, 'FINAL NOTICE: your listing expires 03/03. This is not a bill.'],
  ] as const)('%s: %s of %s: %s', (kind, title, company, description) =>
    expect(kindOf({ title, company, description })).toBe(kind))
}) // prettier-ignore

describe('a sign that is denied in one place and said in another', () => {
  it('stands', () =>
    expect(
      kindOf({
        description: 'No busco trabajo de oficina, busco trabajo de chofer. Tengo licencia vigente.',
      }),
    ).toBe('JOB_SEEKER'))
})

import { describe, expect, it } from 'vitest'
import { readWho } from './reading.ts'

const power = (title: string | null, message: string) => readWho(title, message).decisionPower.value

describe('a manager who says that he decides has all the power', () => {
  it.each([
    'Yo autorizo el gasto.', 'Lo autorizo yo directamente.', 'Aquí quien decide soy yo.', 'La decisión es mía y de nadie más.', 'No tengo que consultarlo con nadie.', 'Sin pedirle permiso a nadie lo compro.', 'Tengo la última palabra en esto.', 'Puedo firmar hasta 300 mil y esto no pasa de 200.', 'Mi firma basta para esta compra.', 'Es con cargo a mi presupuesto.', 'Sale de mi presupuesto.', 'Ya me autorizaron el presupuesto.', 'Ya me lo aprobaron.', 'Me dejan contratar sin consultar hasta 100 mil pesos.', 'El director me dio carta blanca para comprar.', 'Soy quien firma los contratos.', 'Depende solo de mí.', 'Yo pago.', 'tengo facultades para firmar', "It's my call.", 'I make the final decision on this.', 'I can approve up to $75k and this should be well under.', 'I have signing authority for this.', 'The budget is mine.', 'I sign off on this kind of work.', "I don't need anybody's approval.", 'Nobody else has to sign.', "I'm the decision maker.", 'The buck stops with me.', 'The VP lets me commit anything under 50k.', 'I own the budget.', 'PO can go out this week, my call.', 'A decisão é minha.', 'Quem bate o martelo sou eu.', 'Tenho alçada para isso.', 'Quem decide aqui sou eu.', 'Eu assino o contrato.', "I'm authorized to sign for this.", 'Aquí el que firma es un servidor.', 'yo doy el visto bueno', 'We have budget approved and I sign it.',
  ])('%s', (message) => expect(power('Gerente de mantenimiento', message)).toBe('HIGH'))
}) // prettier-ignore

describe('a manager who needs somebody’s yes, or gathers for others, has one step less', () => {
  it.each([
    'Tengo que pedir autorización a mi director.', 'Lo tiene que aprobar el consejo.', 'La decisión final es del director general.', 'Mi jefe es quien firma.', 'El que paga es el dueño.', 'Debo consultarlo con corporativo.', 'Necesito el visto bueno de finanzas.', 'Sujeto a aprobación del comité.', 'La última palabra la tiene mi papá.', 'No decido yo.', 'Yo no autorizo nada.', 'Eso lo ve la gerencia general; ella decide.', 'Tengo que presentárselo a la junta.', 'Lo llevo al consejo y ellos deciden.', 'Depende de lo que diga mi socio.', 'Yo solo recomiendo, la firma es de la directora.', "I'd have to run it by our CFO.", 'My boss signs the checks.', 'Corporate has to approve anything this size.', "It's not my call.", "I don't have signing authority.", 'The final decision rests with the owner.', 'This needs sign-off from the VP.', 'Pending board approval.', 'I will take it to the plant manager.', 'The owner makes the final call.', "It's up to my director.", 'I can only recommend.', 'Our VP still has to sign.', 'Preciso falar com meu diretor antes.', 'Quem decide é a diretoria.', 'Quem assina é o sócio.', 'Mi director me pidió tres cotizaciones.', 'Our plant manager asked me to get a number.', 'Yo nada más junto las opciones.', "I'm just gathering quotes for my boss.", 'Escribo por encargo de la directora.', 'I can approve up to 10k but this is over that.', 'Puedo autorizar hasta 20 mil y esto rebasa eso.', 'El director tiene que dar el visto bueno.', 'falta que el dueño lo autorice', 'lo decide compras, no yo', 'mi socio tiene la última palabra', 'Al final lo firma el patrón.', 'O dono é quem decide.',
  ])('%s', (message) => expect(power('Jefe de almacén', message)).toBe('LOW'))
}) // prettier-ignore

describe('a manager whose words say nothing of who decides keeps what his title gives', () => {
  it.each([
    'El proyecto ya tiene presupuesto aprobado.', 'El consejo sesiona el lunes.', 'Necesito firmar un contrato de confidencialidad.', 'La autorización sanitaria vence en mayo.', 'Me urge una propuesta.', 'El inspector viene el martes.', 'The board meets on Friday.', 'Can I sign up for a demo?', 'Please run this by your engineers.', 'Mi jefe anda de viaje.', 'My boss says hello.', 'Tenemos que llevar la carga al puerto.', 'Debemos presentar el informe en mayo.', 'Sólo mándenme su catálogo.', 'Nada más quiero informes.', 'Sin prisa de mi parte.', 'Tengo que pedir tres cotizaciones.', 'El cliente nos exige un registro.', 'Our customer requires traceability.', 'El sistema no autoriza los pagos.', 'Finance closes the quarter on the 31st.', 'No quiero gastar hasta saber más.', 'Necesitamos levar salmão até Santiago.', 'Quisiera ver con ustedes las opciones.', 'El equipo decide la temperatura solo.', 'Check with us before Friday.', 'The line has to run by March.', 'Pasen a ver la planta.', 'La dirección es Av. Juárez 100.', 'Tengo que hablar con un técnico de ustedes.', 'Quiero presentar una queja.', 'I have to get it running by June.', 'Firma electrónica para 20 usuarios.', 'Pago a 30 días.', 'Quiero pagar con tarjeta.', 'The machine picks the part and places it.', 'He signs in at eight every day.', 'No depende de la temporada.',
  ])('%s', (message) => expect(power('Jefe de planta', message)).toBe('MEDIUM'))
}) // prettier-ignore

describe('words on authority and other titles', () => {
  it.each([
    ['Director de TI', 'Cualquier gasto lo aprueba el corporativo en Dallas.', 'MEDIUM'],
    ['Dueño', 'Lo tengo que platicar con mi socio.', 'MEDIUM'],
    ['CEO', 'Our board asked me for a plan.', 'HIGH'],
    ['Analista', 'Mi jefe decide.', 'LOW'],
    ['Process Technician', 'I can sign off on this myself.', 'HIGH'],
    [null, 'La decisión es mía.', 'HIGH'],
    [null, 'Mi jefe decide.', 'UNKNOWN'],
    ['Gerente de compras', 'Mi director siempre revisa todo, pero esta compra la decido yo.', 'HIGH'],
    ['Gerente de compras', 'La parte técnica la decido yo, pero el dinero lo autoriza finanzas.', 'LOW'],
    ['Gerente de TI', '"Yo autorizo todo", dice siempre mi proveedor actual.', 'MEDIUM'],
  ] as const)('%s: %s', (title, message, expected) => expect(power(title, message)).toBe(expected))
}) // prettier-ignore

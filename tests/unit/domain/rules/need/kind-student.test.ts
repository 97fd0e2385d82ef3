import { describe, expect, it } from 'vitest'
import { kindOf } from './kind-reading.ts'

describe('who asks for homework, a thesis, a class, a survey studies', () => {
  it.each([
    ['Alumna', 'Tec de Monterrey', 'Hola, estamos haciendo un plan de negocios para la materia de emprendimiento y queremos saber cuánto cuesta montar un data center pequeño, es solo para la clase'],
    [null, null, 'hola me pueden decir que es un SAN y un NAS y sus diferencias? es para una exposición de mañana'],
    ['Grad student', 'Michigan Tech', "I'm writing my thesis on predictive maintenance adoption in small plants and need 10 minutes with a practitioner. No sales involved."],
    [null, 'UNMSM', 'Somos bachilleres elaborando nuestra tesis sobre pérdidas de fruta por ruptura de cadena de frío, ¿nos darían acceso a datos históricos de temperatura?'],
    ['Teacher', 'Fort Wayne South High School', "My robotics class has 22 kids and we'd love to tour your shop some Friday in April."],
    ['Professor', 'Universidad de Piura', 'Quisiera llevar a mis alumnos de ingeniería industrial a conocer su cámara de frío, serían 30 estudiantes'],
    [null, null, 'Preciso fazer um trabalho da faculdade sobre logística refrigerada e queria entrevistar alguém da empresa'],
    ['Doctorando', 'CIMAT', 'Invitamos a su empresa a responder un cuestionario sobre madurez de respaldo, los resultados son con fines académicos y anónimos'],
    [null, null, ' Can someone explain how a PLC talks to SCADA? My instructor wants sources from industry by Monday'],
    ['Student', 'Ohio State', 'For our supply chain competition we have to pick a real company and propose improvements. Could you share your fleet size and revenue?'],
    [null, 'Prepa 7', 'hola somos de la prepa 7 y nos dejaron investigar una empresa de tecnologia, nos pueden decir su mision vision y organigrama porfis'],
    ['MBA candidate', 'IPADE', 'Para un caso de la maestría quiero conocer su modelo de precios de almacenamiento, ¿me regalan media hora?'],
    ['Tesista', null, ' ocupo fotos y planos de una cámara frigorífica para mi proyecto de titulación en arquitectura'],
    [null, null, 'my daughter is doing a 7th grade science fair project on robots, could she email a few questions to one of your engineers?'],
    ['Aprendiz SENA', 'SENA', 'Buenas, para mi etapa lectiva debo documentar el proceso de un operador logístico, me ayudan con un flujograma?'],
    [null, null, 'Hola! Me ayudan con información de cómo se transportan vacunas? es para mi trabajo de la carrera de enfermería'],
    ['Doctoral researcher', 'Universidad de Chile', 'Estudio el desperdicio de alimentos en la logística. Agradecería una conversación y, si es posible, datos agregados de mermas.'],
    ['Instructor', 'Vocational center', 'I teach mechatronics to high school juniors. Any chance you have scrap parts or an old controller you could give us for the lab?'],
    [null, null, 'para la feria de ciencias de mi hijo ocupamos saber como se guarda la información en un disco duro'],
    ['Alumno', 'ITESO', 'Nuestro equipo de la licenciatura escogió a SAS para el diagnóstico organizacional del semestre, necesitamos hablar con alguien de RH.'],
    [null, 'Univ. do Vale', 'Somos alunos de logística e precisamos visitar uma câmara fria até o fim do mês para o relatório.'],
    ['PhD', 'MIT', 'We are collecting responses for a study on cobot safety culture. It takes 8 minutes and is IRB approved.'],
    [null, null, 'cual es la diferencia entre backup incremental y diferencial, me lo pidieron en la uni'],
    ['Becaria', 'Instituto de Economía', 'Levantamos una encuesta académica sobre adopción de robots, anónima, cinco minutos. ¿La contestan?'],
    ['Estudiante', 'UPIICSA', 'Estoy realizando un proyecto escolar sobre cadena de frío, ¿podrían contestar unas preguntas por correo?'],
    ['Undergraduate', 'Purdue University', "Hello, for my senior design class I need a quote example for a palletizing cell, it's only for educational purposes."],
    [null, null, 'hola necesito ayuda con mi tarea de redes que es raid 5 y raid 10'],
    ['Profesora', 'CONALEP', 'Solicito una visita guiada para 25 alumnos de la carrera de informática a sus instalaciones'],
    ['Estudante', 'USP', 'Olá, sou estudante de engenharia e estou escrevendo um artigo sobre manutenção preditiva. Posso entrevistar vocês?'],
    ['PhD candidate', 'Tec', 'Mi investigación doctoral trata de adopción de nube en bancos; busco participantes para entrevistas de 40 minutos.'],
    ['Estudiante', 'Universidad del Valle', 'Estimados, para la cátedra de Logística Internacional debemos analizar un operador de frío. ¿Podrían recibirnos a cuatro compañeros una mañana?'],
    ['Sophomore', 'Wayne State', 'My group has to present a case on machine vision and we picked you guys. Could you send any slides or pictures?'],
    [null, null, 'necesito información para mi exposición de almacenamiento en la nube es para el viernes gracias'],
    ['Docente', 'Universidad La Salle', 'Quisiera invitar a un especialista de ustedes a dar una plática a mis grupos de sistemas, sin costo para la escuela.'],
    ['Tesista', 'PUCP', 'Investigo la ruptura de cadena de frío en vacunas; ¿me permitirían aplicar una encuesta a sus choferes?'],
  ] as const)('%s of %s: %s', (title, company, description) =>
    expect(kindOf({ title, company, description })).toBe('STUDENT'))
}) // prettier-ignore

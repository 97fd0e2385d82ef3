/**
 * The steps of a sale as sentences, in both languages. `within` is a span of time, `about` is empty or starts
 * with a space, quotes come in their quotation marks.
 */
export const ACTIONS = {
  es: {
    about: (what: string) => ` sobre ${what}`,
    callNow: (within: string, about: string) =>
      `Llamar ahora mismo por teléfono${about}: el plazo es de ${within}.`,
    writeNow: (within: string, about: string) =>
      `Responder ahora mismo por correo${about} y pedir un teléfono: el plazo es de ${within}.`,
    call: (within: string, about: string) => `Llamar por teléfono en menos de ${within}${about}.`,
    write: (within: string, about: string) =>
      `Responder por correo en menos de ${within}${about} y proponer una llamada.`,
    nurture: (within: string, about: string) =>
      `Responder por correo en menos de ${within}${about} y agregar a la secuencia de nutrición.`,
    nurtureByPhone: (within: string, about: string) =>
      `Llamar por teléfono en menos de ${within}${about} y pedir un correo para la secuencia de nutrición.`,
    findContact: (within: string) =>
      `Conseguir un teléfono o un correo válido en menos de ${within} (sitio web, directorio, red profesional).`,
    askFirst: (question: string) => `Preguntar primero: ${question}`,
    ask: (question: string) => `Preguntar de paso: ${question}`,
    respect: (quote: string) => `Respetar su plazo: ${quote}.`,
    planFor: (quote: string) => `Ajustar la propuesta a sus tiempos: ${quote}.`,
    startWith: (quote: string) => `Empezar por lo que está en juego: ${quote}.`,
    mind: (quote: string) => `Tener presente por qué urge: ${quote}.`,
    comeBack: (quote: string) => `No presionar; volver a su debido tiempo: ${quote}.`,
    bringApprover: (quote: string) => `Sumar a la llamada a quien aprueba: ${quote}.`,
    findDecider: 'Averiguar quién decide e invitarlo a la llamada.',
    bringEngineer: 'Invitar a un ingeniero de preventa: lo que pide es complejo.',
    propose: (services: string) => `Preparar una propuesta de alcance${services && `: ${services}`}.`,
    proposeNow: (services: string) =>
      `Preparar una propuesta de atención inmediata${services && `: ${services}`}.`,
    confirmCompany: 'Confirmar para qué empresa escribe: su correo es de otra.',
  },
  en: {
    about: (what: string) => ` about ${what}`,
    callNow: (within: string, about: string) => `Call right now${about}: the deadline is ${within}.`,
    writeNow: (within: string, about: string) =>
      `Answer right now by e-mail${about} and ask for a phone: the deadline is ${within}.`,
    call: (within: string, about: string) => `Call within ${within}${about}.`,
    write: (within: string, about: string) => `Answer by e-mail within ${within}${about} and propose a call.`,
    nurture: (within: string, about: string) =>
      `Answer by e-mail within ${within}${about} and add to the nurture sequence.`,
    nurtureByPhone: (within: string, about: string) =>
      `Call within ${within}${about} and ask for an e-mail for the nurture sequence.`,
    findContact: (within: string) =>
      `Get a phone or a valid e-mail within ${within} (website, directory, professional network).`,
    askFirst: (question: string) => `Ask first: ${question}`,
    ask: (question: string) => `Ask along the way: ${question}`,
    respect: (quote: string) => `Respect their deadline: ${quote}.`,
    planFor: (quote: string) => `Fit the proposal to their timing: ${quote}.`,
    startWith: (quote: string) => `Start with what is at stake: ${quote}.`,
    mind: (quote: string) => `Keep in mind why it is urgent: ${quote}.`,
    comeBack: (quote: string) => `Do not press; come back in due time: ${quote}.`,
    bringApprover: (quote: string) => `Bring whoever approves to the call: ${quote}.`,
    findDecider: 'Find out who decides and bring them to the call.',
    bringEngineer: 'Bring a presales engineer: what they ask for is complex.',
    propose: (services: string) => `Prepare a scope proposal${services && `: ${services}`}.`,
    proposeNow: (services: string) => `Prepare a proposal for immediate help${services && `: ${services}`}.`,
    confirmCompany: 'Confirm which company they write for: their e-mail belongs to another.',
  },
} as const

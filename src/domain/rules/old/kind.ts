import type { Labels } from '../../labels.ts'
import { affirmed, findFirst, type Hit, type ReadLead } from './reading.ts'

type Kind = Labels['kind']

// Each pattern is a way in which such a person speaks of himself, in es, en and pt; not a topic.
const SPAM = [
  /\b(lorem ipsum|asdf+|qwerty+|prueba (de )?(formulario|envio|prueba)|test case|esto es una prueba|isto e um teste|just testing|testing the form)\b/,
  /\b(free spins|casino|no deposit|lottery|loteria|jackpot|forex|crypto(currency)? (profit|invest\w*)|bitcoin in(vest|crease)\w*|compensation of|inheritance|herencia millonaria|viagra|onlyfans|earn \$?\d+.{0,20}(day|week)|gana \$?\d+.{0,20}(dia|semana))\b/,
  /\b(verify (here|your account)|account will be (closed|suspended)|confirm (your )?(full name|bank)|claim your (prize|reward)|reclama tu premio|haz clic aqui|click here)\b/,
]
const STUDENT = [
  /\b(mi|nuestra|minha|my|our|la) (tesis|tesina|thesis|dissertation|monografia|tcc|memoria de titulo)\b/,
  /\b(soy|somos|sou|i am|i'm|we are|we're)( una?| um| uma| a)? (estudiantes?|alumn[oa]s?|students?|estudante|aluno|undergrad\w*|grad student)\b/,
  /\b(tarea|trabajo|proyecto|homework|assignment|trabalho)( final| escolar)? (de la|de|para la|for|da) (la )?(escuela|universidad|materia|facultad|clase|carrera|prepa|uni|class|course|school|faculdade)\b/,
  /\b(capstone|para mi clase|la profa?|my professor|mi profesor|mi maestr[ao]|nos encargo entrevistar|for my (class|course|degree)|practica escolar|servicio social|proyecto escolar|school project|science fair)\b/,
]
const JOB_SEEKER = [
  /\b(mi|adjunto|anexo|envio|my|attached|meu)( mi| my| meu)? (curriculum|cv|resume|curriculo|hoja de vida)\b/,
  /\b(busco|buscando|looking for|procuro|seeking|estoy en busca de)( un| a| uma?| una)?( new| nuevo| nueva)? (empleo|trabajo|chamba|job|position|emprego|vacante|pega|role|opportunity|puesto|oportunidad laboral)\b/,
  /\b(vacantes?|bolsa de trabajo|residencia profesional|residentes|practicas profesionales|estagio|internship|are you hiring|estan contratando|aceptan residentes|job opening|vaga(s)? de)\b/,
  /\b(me gustaria|quisiera|quiero|would like to|gostaria de) (integrarme|unirme|trabajar (con|en|para)|formar parte|join your|work (for|with) (you|your)|trabalhar)\b/,
  /\b(making a move|have an? [\w ]{0,20}opening|postular(me)?|apply for (the|a) (position|job|role))\b/,
]
const VENDOR = [
  /\b(we|nosotros|nos|somos|en \w+|at \w+|our company|mi empresa|nossa empresa|i)\b[^.!?\n]{0,40}\b(ofrecemos|offer|help (companies|businesses|manufacturers|teams|operators)|ayudamos a|oferecemos|ajudamos|provide (leads|services|seo|developers)|especialistas en (marketing|seo)|vendemos|distribuimos|comercializamos|fabricamos y distribuimos)\b/,
  /\b(seo services|guest posts?|backlinks?|first page of google|rank your (web)?site|lead generation service|onboarding [\w ]{0,20}partners|great synergy|channel partners?|listas? de contactos|bases? de datos de (clientes|contactos|empresas)|email list|link building|mas seguidores)\b/,
  /\b(partner with you|alianza comercial|ser su proveedor|ser (sus )?distribuidores|convertirnos en|become (a|your) (partner|reseller|distributor|supplier)|white label|agendar una demo|show you (a|our) demo|le(s)? (hag[ao]|muestro|presente) una demo|hacerles una demo|quick call to show|presentarles? (nuestr[oa]s?|mis) (servicios|productos|soluciones|catalogo)|our (product|solution|platform) (helps|can help|reduces))\b/,
  /\b(les?|os) (ofrezco|ofrecemos|presento|presentamos)\b/,
]
const SUPPORT = [
  /\b(ticket|caso|folio|case|reporte|chamado)( de soporte| number| abierto| de servicio)?\s*(#|no\.?|num\.?|numero)?\s*\d{3,}\b/,
  /\b(nos|me) (vendieron|instalaron|entregaron|configuraron|implementaron)\b/,
  /\b(you|your (team|technician|engineer|company|guys|people)) (installed|sold us|set up|delivered|commissioned|integrated|built for us|configured)\b/,
  /\b(que|el|la|los) (ustedes|uds\.?) (nos )?(instalaron|administran|vendieron|manejan|configuraron|operan)\b/,
  /\b(nuestr[ao]|mi|el|our|my|nosso|under) (poliza|contrato|garantia|warranty|support contract|contrato de (soporte|servicio)|maintenance (contract|agreement)|contract)( (dice|vigente|con ustedes|with you|n))\b/,
  /\b(cubre la garantia|under warranty|en garantia|soporte de (su|nuestro)|ya soy cliente|somos clientes|we are (an existing|a current) customer|existing customer|we're (already )?a customer|ja sou cliente|somos cliente|my (ingeniero|engineer) asignado|mi ingeniero asignado|reabrir)\b/,
  /\b(factura|invoice|nota fiscal)\b[^.!?\n]{0,40}\b(de ustedes|que me (mandaron|enviaron)|you sent|duplicad[ao]|cancel\w+|correg\w+|wrong|incorrect\w*|vencida|overdue)\b/,
]

const NAMES: readonly (readonly [Kind, readonly RegExp[]])[] = [
  ['SPAM', SPAM],
  ['STUDENT', STUDENT],
  ['JOB_SEEKER', JOB_SEEKER],
  ['VENDOR', VENDOR],
  ['SUPPORT', SUPPORT],
]

const TITLE: readonly (readonly [Kind, RegExp])[] = [
  ['STUDENT', /\b(estudiante|student|alumn[oa]|estudante|becari[oa])\b/],
  ['JOB_SEEKER', /\b(desemplead[oa]|en busqueda de empleo|job seeker|open to work|recien egresad[oa])\b/],
]

// A whole text that is nothing but a test or keyboard noise.
const NOISE = /^\W*(?:(?:tests?|testing|prueba|pruebas|teste|asdf\w*|qwer\w*|xxx+|aaa+)\b\W*)+$|^\W*\w\W*$/

/** Who writes: by how he speaks of himself. GENUINE when nothing says otherwise. @see judgement.md §1 `kind` */
export function readKind(read: ReadLead): { value: Kind; hit: Hit | null; confidence: number } {
  const { description, title } = read
  if (description.text.trim() !== '' && NOISE.test(description.text)) {
    return { value: 'SPAM', hit: findFirst(description, /\S[^]*/), confidence: 0.9 }
  }
  for (const [value, patterns] of NAMES) {
    for (const pattern of patterns) {
      const hit =
        value === 'SUPPORT' || value === 'SPAM'
          ? findFirst(description, pattern)
          : affirmed(description, pattern)
      if (hit) return { value, hit, confidence: 0.93 }
    }
  }
  for (const [value, pattern] of TITLE) {
    const hit = findFirst(title, pattern)
    if (hit) return { value, hit, confidence: 0.85 }
  }
  return { value: 'GENUINE', hit: null, confidence: description.text.trim().length > 40 ? 0.95 : 0.75 }
}

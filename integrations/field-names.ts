import type { FieldMapping } from '../src/domain/connection.ts'

/** A lead field, or a part of one that forms ask for separately. */
export type Slot = keyof FieldMapping | 'firstName' | 'lastName' | 'city' | 'state' | 'country'

/**
 * The names under which each field usually arrives, in Spanish, English and Portuguese, as `plainName`
 * writes them. Earlier ones win. `notifyEmail` has its own name only: it decides who gets mail.
 */
const USUAL_NAMES: Readonly<Record<Slot, readonly string[]>> = {
  fullName: words(
    'fullname name contactname yourname nombrecompleto nombre nombreyapellido nombreyapellidos tunombre nomecompleto nome',
  ),
  firstName: words('firstname givenname primernombre nombres primeironome'),
  lastName: words('lastname surname familyname apellidos apellido sobrenome'),
  jobTitle: words('jobtitle jobposition position role cargo puesto posicion rol ocupacion funcao'),
  age: words('age edad idade'),
  gender: words('gender genero sex sexo'),
  location: words('location ubicacion localizacion localizacao'),
  city: words('city ciudad cidade town localidad municipio'),
  state: words('state region estado provincia'),
  country: words('country pais'),
  email: words(
    'email emailaddress workemail businessemail mail correo correoelectronico correocorporativo emailcorporativo',
  ),
  phone: words(
    'phone phonenumber telephone telefono telefone tel mobilephone mobile cellphone celular movil whatsapp',
  ),
  companyName: words(
    'companyname company organization organisation empresa nombreempresa nombredelaempresa compania razonsocial organizacion nomedaempresa',
  ),
  industry: words('industry sector industria giro setor ramo'),
  description: words(
    'description message descripcion mensaje mensagem descricao comments comment comentarios comentario inquiry consulta need needs necesidad necesidades notes notas',
  ),
  notifyEmail: words('notifyemail'),
  source: words('source leadsource utmsource fuente origen origem'),
  externalId: words('externalid leadid idexterno'),
}

/** A key without accents, case, spaces and signs: `Correo electrónico` and `correo_electronico` are one. */
export const plainName = (key: string): string => plainText(key).replace(/[^a-z0-9]/g, '')

const plainText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const BY_NAME = new Map(
  // The keys of USUAL_NAMES are slots by its type; Object.entries forgets that.
  (Object.entries(USUAL_NAMES) as [Slot, readonly string[]][]).flatMap(([slot, names]) =>
    names.map((name, rank) => [name, { slot, rank }] as const),
  ),
)

/** The field that a payload's key usually means, with its rank among the names of that field (0 is best). */
export const usualMeaning = (key: string): { slot: Slot; rank: number } | undefined =>
  BY_NAME.get(plainName(key))

const TITLE_LENGTH_MAX = 100

// Read in this order: "What is your position in the company?" asks for a position, "Where is your company
// based?" for a place. Words stand without accents.
const TITLE_WORDS: readonly (readonly [Slot | null, RegExp])[] = [
  // About the company, but not its name.
  [
    null,
    /\b(size|tamano|tamanho|employees?|empleados|funcionarios|how many|cuant[oa]s?|budget|presupuesto|revenue|facturacion|url|web|website|sitio|user ?name|nombre de usuario)\b/,
  ],
  ['email', /\b(e-?mail|correo)\b/],
  ['phone', /\b(phone|mobile|telefono|telefone|celular|movil|whatsapp)\b/],
  [
    'jobTitle',
    /\b(job title|job position|position|your role|puesto|cargo|posicion|tu rol|su rol|ocupacion)\b/,
  ],
  ['age', /\b(age|edad|idade)\b/],
  ['gender', /\b(gender|genero|sex|sexo)\b/],
  ['industry', /\b(industry|sector|industria|giro|setor)\b/],
  ['city', /\b(city|town|ciudad|cidade|municipio)\b/],
  ['country', /\b(country|pais)\b/],
  ['state', /\b(estado|state|province|provincia)\b/],
  ['location', /\b(location|located|based|ubicacion|ubica|ubicada|where|donde)\b/],
  ['companyName', /\b(company|organi[sz]ation|empresa|compania|organizacion|razon social)\b/],
  ['fullName', /\b(full name|nombre completo|nombre y apellidos?|nome completo)\b/],
  ['firstName', /\b(first name|given name|primer nombre|primeiro nome)\b/],
  ['lastName', /\b(last name|surname|family name|apellidos?|sobrenome)\b/],
  ['fullName', /\b(name|nombre|llamas|llama|nome)\b/],
  [
    'description',
    /\b(message|mensaje|mensagem|help|ayuda|ayudar(te|le|los|les)?|ajudar|needs?|necesit\w*|necesidad(es)?|comments?|comentarios?|project|proyecto|tell us|cuent[ae]nos|describ\w+|inquiry|consulta)\b/,
  ],
]

/** The field that a form's question asks for, judged by its words; null when they do not say. */
export function titleMeaning(title: string): Slot | null {
  if (title.length > TITLE_LENGTH_MAX) return null
  const plain = plainText(title)
  return TITLE_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

function words(line: string): readonly string[] {
  return line.split(' ')
}

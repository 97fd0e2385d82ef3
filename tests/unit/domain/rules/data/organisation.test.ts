import { describe, expect, it } from 'vitest'
import { isCompany } from '../../../../../src/domain/rules/data/company.ts'
import { isSameOrganisation } from '../../../../../src/domain/rules/data/organisation.ts'
import { fold } from '../../../../../src/domain/rules/text/fold.ts'

const same = (domain: string, company: string) => isSameOrganisation(domain, fold(company).text)

describe('an address may be the company’s when its domain', () => {
  it.each([
    ['holds its name', 'credimontana.example', 'Credimontana SOFOM'],
    ['holds a word of it', 'ventas-pacifico.cl', 'Envases Pacífico Ltda.'],
    ['joins its words', 'lakelandcarton.com', 'Lakeland Carton & Display'],
    ['shortens its words', 'plastibajio.mx', 'Plásticos del Bajío'],
    ['shortens and joins them', 'grupofinmar.mx', 'Grupo Financiero Marítimo'],
    ['is its initials', 'gnp.com.mx', 'Grupo Nacional Provincial'],
    ['is its initials with a country', 'imssmx.org', 'Instituto Mexicano del Seguro Social'],
    ['is its initials with small words', 'itesm.mx', 'Instituto Tecnológico y de Estudios Superiores de Monterrey'],
    ['is a known short name within it', '3m.com', '3M México'],
    ['stands under its house', 'fi.unam.mx', 'Facultad de Ingeniería UNAM'],
    ['is written with another letter', 'quesosrahue.cl', 'Quesos Rahué'],
    ['is in another alphabet of accents', 'doñañata.pe', 'Pollería Doña Ñata'],
    ['says only what it is', 'ferreterias.mx', 'Ferretería'],
  ])('%s: %s, %s', (_, domain, company) => expect(same(domain, company)).toBe(true))
}) // prettier-ignore

describe('an address is another company’s', () => {
  it.each([
    ['atunesdelgolfo.mx', 'Unión de Crédito Mareas'],
    ['maderascollico.cl', 'Cerezas Cachapoal'],
    ['hoteldeloslagos.cl', 'Procesadora Mar Austral'],
    ['refaccionesluna.mx', 'Banco Tepeyac'],
    ['tacoseltunel.mx', 'Financiera Nazas'],
    ['acme.com', 'Zeta Ltd'],
    // They share what they are, not who.
    ['transportesluna.mx', 'Transportes Lonquimay'],
    ['grupobarrena.mx', 'Grupo Vértiz'],
  ])('%s, %s', (domain, company) => expect(same(domain, company)).toBe(false))
})

describe('a company', () => {
  it.each(['Aceros Ibarra', '3M', 'Abarrotes La Chapis', 'IBM', 'X Corp', '李氏食品', 'Particular Foods'])('%s is one', (name) =>
    expect(isCompany(fold(name).text)).toBe(true))

  it.each(['', 'N/A', 'n.a.', 'ninguna', 'Particular', 'persona física', 'freelance', 'Independiente', 'no tengo empresa', 'búsqueda activa', 'desempleado', 'self-employed', 'test', 'asdf', 'jajaja', 'xxx', '-', '...', 'estudiante', 'None'])(
    '%s is none', (name) => expect(isCompany(fold(name).text)).toBe(false))
}) // prettier-ignore

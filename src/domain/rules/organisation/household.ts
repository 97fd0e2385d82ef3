import type { Document } from '../text/document.ts'
import { phrases } from '../text/pattern.ts'
import { find, type Hit, whole } from '../text/source.ts'

// What is bought for oneself at home is nobody's industry and nobody's company.
const HOME = phrases(
  '(?:en|de|para|a) (?:la|mi|su) casa', 'mi hogar', 'mis? (?:juegos?|fotos|videos|tareas?|laptop|compu|computadora personal|pc|musica|series|peliculas|familia)',
  'uso (?:personal|propio|domestico)', '(?:at|for) (?:my )?home', 'my (?:own )?(?:laptop|pc|gaming|photos|kids?|garage|house|family)', 'personal use',
  '(?:em|minha|para) casa', '(?:meu|meus|minhas?) (?:notebook|fotos|jogos|computador|pc|familia)', 'no tengo (?:negocio|empresa)', 'puro sueldo', 'soy asalariad[oa]', 'mi (?:declaracion|depa|departamento|apartamento)', '(?:en|de) (?:un )?(?:apartamento|departamento|depa)', 'my (?:apartment|condo|wedding|tax return)', 'meu (?:apartamento|apto)', 'em apartamento', 'mi boda', 'cumpleanos', 'birthday', 'aniversario da? (?:minha|meu)',
) // prettier-ignore

/** Words that show a private person, when no company and no industry is given. */
export const isPrivate = ({ company, industry, statement }: Document): Hit | null =>
  whole(company) || whole(industry) ? null : find(statement, HOME)

import type { Document } from '../text/document.ts'
import { phrases } from '../text/pattern.ts'
import { find, type Hit, whole } from '../text/source.ts'

// What is bought for oneself at home is nobody's industry and nobody's company.
const HOME = phrases(
  '(?:en|de|para|a) (?:la|mi|su) casa', 'mi hogar', 'mis? (?:juegos?|fotos|videos|tareas?|laptop|compu|computadora personal|pc|musica|series|peliculas|familia)',
  'uso (?:personal|propio|domestico)', '(?:at|for) (?:my )?home', 'my (?:own )?(?:laptop|pc|gaming|photos|kids?|garage|house|family)', 'personal use',
  '(?:em|minha|para) casa', '(?:meu|meus|minhas?) (?:notebook|fotos|jogos|computador|pc|familia)', 'no tengo (?:negocio|empresa)', 'puro sueldo', 'soy asalariad[oa]', 'mi (?:declaracion|depa|departamento|apartamento)', '(?:en|de) (?:un )?(?:apartamento|departamento|depa)', 'my (?:apartment|condo|wedding|tax return)', 'meu (?:apartamento|apto)', 'em apartamento', 'mi boda', 'me caso', 'nos casamos', 'casamento', 'wedding', 'quinceanera', 'xv anos', 'mi (?:novi[oa]|esposa?|marido|niet[oa]|hij[oa]s?|mama|papa|abuel[oa]|suegr[oa]|sobrin[oa]|tia|herman[oa]|bebe|perr[oa]|gat[oa])', 'my (?:wife|husband|mom|mother|dad|son|daughter|grand\\w+|fiancee?|dog|cat)', '(?:minha|meu) (?:esposa|marido|filh[oa]|mae|pai|neto|neta|sogra|namorad[oa])', '(?:mi|mis|my|meu|minha) (?:celular|cel|telefono|phone|tablet|ipad|iphone|usb|disco|tarea|tesis|celular)', '(?:las|mis|unas) fotos', 'family photos', 'fotos (?:de|da) (?:mi|la|minha|familia)', 'la torta', 'el pastel de', 'para (?:la|una|mi) fiesta', 'asado familiar', 'refri(?:gerador)? de (?:la|mi) casa', 'cochera', 'my garage', 'en mi tiempo libre', 'de hobby', 'as a hobby', 'cumpleanos', 'birthday', 'aniversario da? (?:minha|meu)',
) // prettier-ignore

/** Words that show a private person, when no company and no industry is given. */
export const isPrivate = ({ company, industry, statement }: Document): Hit | null =>
  whole(company) || whole(industry) ? null : find(statement, HOME)

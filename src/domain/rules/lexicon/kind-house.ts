import { few, sign, type Sign } from '../need/kind-sign.ts'

// Who has a house to buy for: what he runs there, and the posts that buy. Authored, es/en/pt, folded; posts after
// ISCO-08 major groups 1 and 3. These stand against every other kind: a buyer taken for one is a lead lost.

const PEOPLE =
  '(?:empleados|trabajadores|colaboradores|personas|usuarios|funcionarios|operarios|camas|pacientes|cajas|estaciones|employees|people|users|workers|beds|operators|staff|funcionarios|pessoas|colaboradores|usuarios)'
const SITES =
  '(?:sucursales|tiendas|locales|plantas|sedes|naves|bodegas|oficinas|turnos|lineas|restaurantes|farmacias|clinicas|hospitales|hoteles|campus|hectareas|stores|locations|sites|plants|branches|shifts|lines|offices|warehouses|restaurants|lojas|unidades fabris|filiais|fabricas|linhas|turnos)'
const PLACES =
  '(?:planta|linea|lineas|fabrica|nave|empacadora|taller|produccion|servidor(?:es)?|almacen|bodega|laboratorio|clinica|hospital|tienda|restaurante|empresa matriz|corporativo|cosecha|temporada|operacion|plant|line|lines|shop|facility|factory|production|servers?|warehouse|lab|store|clinic|operators|welders|crew|fabrica|linha|loja|producao|safra)'

const NUMBER =
  '(?:\\d[\\d.,]{0,9}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|varias|varios|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|dois|duas|oito|dez)'

/** What the writer's own house is made of. */
export const OWN_HOUSE: readonly Sign[] = [
  sign(1, 'how large his house is', [
    `(?:tenemos|somos|contamos con|operamos|son|hay|temos|we have|we've got|we run|we operate|we're|we are|with|con|com|across|en|in)(?: (?:unos|unas|como|casi|mas de|around|about|roughly|over|nearly|cerca de))? ${NUMBER} (?:${PEOPLE}|${SITES})`,
    `\\d[\\d.,]* ${PEOPLE}`, `(?:la empresa|a empresa|the company) (?:es|e|is|tiene|tem|has)`,
    '(?:folks|shops|companies|gente|empresas) (?:our|my|de nuestro|de mi) (?:size|tamano)', '(?:a|para|de|for|at|of|do) (?:nuestro|our|nosso) (?:tamano|size|tamanho)',
  ]),
  sign(1, 'what is his', [
    `(?:nuestr[oa]s?|our|noss[oa]s?|mi|mis|my|meu|minha) (?:[a-z]+ )?${PLACES}`,
    `(?:aqui|here|ca|aca) (?:en|at|in|na|no) (?:la|el|the|our)?${few(1)} ${PLACES}`,
  ]),
] // prettier-ignore

/** Posts that run a house and buy for it. Those of sales, marketing, alliances and recruiting are not here. */
export const BUYING_TITLES: readonly Sign[] = [
  sign(2, 'runs what he would buy for', [
    '(?:investigador(?:a)?|ti|tic|it|sistemas|infraestructura|infraestrutura|infrastructure|tecnologia|tecnologias|informatica|redes|data ?center|datos|seguridad|innovacion|inovacao|innovation|digital|transformacion digital|planta|plant|produccion|producao|production|manufactura|manufacturing|mantenimiento|manutencao|maintenance|calidad|qualidade|quality|operaciones|operacoes|operations|ops|compras|purchasing|procurement|buyer|comprador(?:a)?|abastecimiento|adquisiciones|suministros?|suprimentos|trafico|despacho|distribucion|logistica|logistics|supply chain|almacen|bodega|warehouse|exportaciones|exportacao|importaciones|comercio exterior|farmacia|quimic[oa]|laboratorio|ingenieria|engenharia|engineering|proyectos|procesos|process|controls|automation|automatizacion|finanzas|financeiro|finance|administracion|administrativ[oa]|tesoreria|category|categoria|seafood|chef|cocina|facilities|capacitacion|cto|cio|ciso|cfo|coo)',
    '(?:plant|production|maintenance|quality|operations|ops|manufacturing|facility|warehouse|purchasing|it) (?:manager|mgr|director|supervisor|superintendent|lead|head)',
  ]),
] // prettier-ignore

// Job titles by rung (judgement.md §1 `seniority`), es/en/pt, folded. Sources: the list of judgement.md, the
// titles of ISCO-08 groups 1–4 as they are used in Mexico, Chile, Peru, Brazil and the USA. Order within a rung
// is free; the rungs are tried in the order of TITLES.

export type Rung = 'C_LEVEL' | 'DIRECTOR' | 'MANAGER' | 'TECHNICAL' | 'USER'

/** Titles that hold the word of a higher rung and are not it: tried first. */
const EXCEPTIONS: readonly (readonly [Rung, string])[] = [
  ['USER', '(executive|personal|administrative) assistants?( to [a-z ]+)?|asistente (ejecutiv[oa]|de (gerencia|direccion|direccion general|presidencia))|assistente (executiv[oa]|de diretoria)|secretari[oa] (de|del|ejecutiv[oa])( [a-z]+)?|assistants? to the [a-z ]+'],
  ['DIRECTOR', '(sub|vice)-?\\s?direct(?:or|ora)|subdirector[a]?|vice[ -]?president[ea]?|vice|vp|svp|evp|avp|diretor adjunto|director adjunto|deputy director|deputy ceo'],
  ['MANAGER', '(sub|vice)-?gerent[ea]|assistant (plant |general |store )?manager|deputy manager'],
  ['C_LEVEL', '(director[a]?|gerent[ea]|diretor[a]?|administrador[a]?) (general|geral|unic[oa])|general manager|managing (director|partner)|gm'],
  ['USER', '(sales|account|customer|marketing) (executive|rep|representative)s?|ejecutiv[oa]s?( de [a-z]+)?|executiv[oa] de (vendas|contas)'],
  ['TECHNICAL', '(principal|senior|staff|chief|lead) (controls |process |automation |electrical |systems |software |manufacturing |mechanical |maintenance |reliability |quality |project |design |data |network )*(engineer|architect|scientist|developer)s?'],
] // prettier-ignore

const RUNGS: readonly (readonly [Rung, string])[] = [
  ['C_LEVEL', 'ceo|cto|cio|cfo|coo|ciso|cmo|cdo|cpo|cro|chief [a-z]+( [a-z]+)? officer|chief (executive|technology|information|financial|operating)|duen[oa]s?|don[oa] d[ao]|propietari[oa]s?|proprietari[oa]|owner|co-?owner|founder|co-?founder|fundador[a]?|co-?fundador[a]?|president|presidente|presidenta|soci[oa]s?( fundador[a]?| director[a]?)?|partner|own (the|this) (place|shop|company|business|plant)|proprietor|empresari[oa]|rector[a]?'],
  ['DIRECTOR', 'director[a]?|diretor[a]?|dir\\.|head of|head,|global head|executive director'],
  ['MANAGER', 'gerent[ea]|gte\\.?|gcia\\.?|jef[ea]|chefe|coord(?:inador[a]?|enador[a]?|inator)|coord\\.?|manager|mgr|supervisor[a]?|superintendent[ea]?|encargad[oa]|encarregad[oa]|responsable|responsavel|lider|lead|leader|foreman|capataz|mayordomo|contralor[a]?|controller|comptroller|tesorer[oa]|treasurer|contador[a]? general|administrador[a]?(?! de (sistemas|red(es)?|servidores|base|bd|ti|infra|plataforma|nube))|intendente|coordino|dirijo|in charge of|a cargo de'],
  ['TECHNICAL', 'ingenier[oa]|ing\\. (de|en)|engineer|engenheir[oa]|eng\\.|sysadmin|sys ?admin|administrador[a]? de (sistemas|red(es)?|servidores|base(s)? de datos|bd|ti|infra[a-z]*|plataforma|nube)|(systems?|network|database|it|server|infrastructure) administrator|dba|developer|desarrollador[a]?|desenvolvedor[a]?|programador[a]?|programmer|arquitect[oa]|architect|arquitet[oa]|especialista|specialist|consultor[a]?|consultant|tecnic[oa]|technician|tech|technologist|electrician|electricista|mecanic[oa]|mechanic|millwright|machinist|quimic[oa]( farmaceutic[oa])?|q\\.?f\\.?|cientific[oa]|scientist|devops|sre|soporte( tecnico)?|metallurgist|farmaceutic[oa]|pharmacist|investigador[a]?|metrologist|welder|soldador'],
  ['USER', 'analista|analyst|asistente|assistant|assistente|auxiliar|ayudante|clerk|ejecutiv[oa]|executiv[oa]|executive|intern|becari[oa]|practicante|estagiari[oa]|trainee|operador[a]?|operator|operari[oa]|secretari[oa]|secretary|recepcionista|receptionist|vendedor[a]?|asesor[a]?|agente|agent|buyer|comprador[a]?|planner|planificador[a]?|programador de produccion|cajer[oa]|cashier|almacenista|bodeguer[oa]|bookkeeper|accountant|contador[a]?|capturista|dispatcher|despachador[a]?|chofer|driver|representative|rep|associate|estimator|inspector[a]?'],
] // prettier-ignore

const bounded = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g')

/** In the order in which they are tried. */
export const TITLES: readonly { readonly rung: Rung; readonly pattern: RegExp }[] = [
  ...EXCEPTIONS,
  ...RUNGS,
].map(([rung, source]) => ({ rung, pattern: bounded(source) }))

/** Professions and degrees: they say what one studied, not what one holds. */
export const PROFESSION =
  /^(?:ingenier[oa]|engineer|engenheir[oa]|arquitect[oa]|architect|contador[a]?|accountant|quimic[oa]|tecnic[oa]|especialista|specialist|consultor[a]?|consultant)$/

/** Areas in which technology is decided: IT, engineering, plant technology. */
export const TECH_AREA =
  /(?<![a-z0-9])(?:cto|cio|ciso|cdo|ti|t\.i\.|it|tics?|sistemas|systems|tecnologi[a-z]*|technolog[a-z]*|infraestructura|infrastructure|infra|informatica|computo|computacion|redes|network[a-z]*|servidores|servers|datos|data|dba|software|desarrollo|development|devops|cloud|nube|ciberseguridad|cybersecurity|seguridad informatica|security|digital|transformacion digital|ingenieri[a-z]*|ingenier[oa]|engineering|engineer|engenharia|automation|automatizacion|automacao|controls?|instrumentacion|mantenimiento|maintenance|manutencao|reliability|confiabilidad|mfg|procesos|process|sysadmin|architect|arquitect[oa]|telecom[a-z]*|scada|plc|robotics?|tooling|quality|calidad|qualidade|metrology)(?![a-z0-9])/

/** Areas that own what moves, is stored or is produced. */
export const OPERATIONS_AREA =
  /(?<![a-z0-9])(?:opera(?:cion(?:es)?|coes|tions)|ops|logistic[a-z]*|exporta[a-z]*|importa[a-z]*|despacho|distribu(?:cion|tion|icao)|supply( chain)?|cadena de (?:suministro|frio)|abastecimiento|suprimentos|bodega|almacen[a-z]*|warehouse|planta|plant|produccion|production|producao|farmacia|pharmacy|packing|cosecha|embarques|trafico|transporte|shipping|comercio exterior|frio|sucursal(?:es)?|tiendas?|stores?|general|cedis)(?![a-z0-9])/

/** Areas that run the paper of a purchase for others. */
export const PURCHASING_AREA =
  /(?<![a-z0-9])(?:compras|purchas[a-z]*|procurement|buyer|comprador[a]?|adquisiciones|sourcing|licitaciones)(?![a-z0-9])/

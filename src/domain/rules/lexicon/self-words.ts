// How a writer says who he is, and how he speaks of those above him. Authored, es/en/pt, folded.

/** "soy el …", "I'm the …", "sou a …": what follows is the writer's own. */
export const I_AM =
  /(?<![a-z])(?:(?:yo )?soy|sou|eu sou|i am|i'm|im|i m|habla|le habla|les habla|le escribe|les escribe|escribe|aqui|aca|aqui e o|aqui e a|falo como|trabajo como|trabajo de|laboro como|me desempeno como|trabalho como|i work as|working as|work here as|currently|actualmente|as(?= (?:the|a|an|its|our|head|director|manager|owner))|como(?= (?:gerente|director|jefe|encargad|responsable|duen|coordinador|administrador|lider|analista|ingenier))|mi (?:puesto|cargo|rol|posicion) es|my (?:role|title|position|job) is|this is|dice ser|se identifica como|estoy a cargo de|estoy al frente de|soy quien|firma|atte\.?|atentamente,?|saludos,?|regards,?|best,?|thanks,?)(?![a-z])/g

/** Verbs of holding an area: "I run IT", "coordino sistemas". With the rung they show. */
export const I_HOLD: readonly (readonly ['C_LEVEL' | 'MANAGER' | 'TECHNICAL' | 'USER', RegExp])[] = [
  ['C_LEVEL', /(?<![a-z])(?:i own (?:the|this|a|my)(?! (?:budget|decision|project|process|area|relationship))|mi (?:propia )?(?:empresa|negocio|changarro|tienda|fabrica|estetica|taller|consultorio|despacho|restaurante|local|panaderia|ferreteria|farmacia|veterinaria)(?! (?:anterior|me|donde))|we are the owners|somos (?:los )?(?:duenos|(?:dos|tres|2|3) socios)|my (?:own )?(?:company|shop|business|bakery|restaurant|plant)(?! (?:asked|wants|needs|has|is|manager))|meu negocio|minha empresa)(?![a-z])/g],
  ['MANAGER', /(?<![a-z])(?:i (?:run|lead|manage|head|oversee|supervise)(?! (?:the |a )?(?:line|machine|press|paper|shift|oven|cell|bid)(?![a-z]))(?= (?:the |our |all |it|ops|operations|maintenance|engineering|infrastructure|systems|logistics|quality|production|a team|manufacturing))|(?:yo )?(?:coordino|dirijo|administro|superviso|encabezo|lidero)|(?:yo )?(?:nomas |solo )?(?:le |les )?(?:llevo|veo|manejo) (?:la |lo de |el area de |todo lo de |el )?(?:administracion|sistemas|operaciones|logistica|compras|mantenimiento|tecnologia|ti|exportaciones|planta|produccion)|estoy a cargo|i'?m in charge|eu (?:coordeno|gerencio|lidero|cuido))(?![a-z])/g],
  ['TECHNICAL', /(?<![a-z])(?:(?:soy )?(?:el|la|quien) que (?:maneja|administra|ve|lleva) (?:la |los |las |el )?(?:infra[a-z]*|servidores|sistemas|redes|computadoras)|sistemas soy yo|yo soy sistemas|i'?m the it guy|i do (?:the |all the )?(?:it|controls|programming)|i program (?:the|our))(?![a-z])/g],
  ['USER', /(?<![a-z])(?:i just run the|i run the line|i operate the|yo (?:nada mas|solo|nomas) (?:capturo|opero)|soy de ventas|i work the)(?![a-z])/g],
] // prettier-ignore

/** Somebody else's title: "mi director", "our plant manager", "on behalf of our VP". */
export const OTHERS_BEFORE =
  /(?<![a-z])(?:mi|mis|nuestr[oa]s?|su|sus|tu|tus|our|my|his|her|their|your|meu|minha|nosso|nossa|seu|sua|del|al|el|la|the|un|una|on behalf of|asked by|por parte de|de parte del?|reporto (?:a|al)|report to|quien es)\s+(?:(?:nuevo|nueva|actual|propio|propia|new|current|own|gran|senor|estimad[oa])\s+)?$/

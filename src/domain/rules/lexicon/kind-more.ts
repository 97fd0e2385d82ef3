import { few, sign, type Sign } from '../need/kind-sign.ts'

// What turns a customer's or a fault's words into a purchase: he wants more, or the thing came from somebody
// else. Authored, es/en/pt, folded.

/** He has, and wants more: a buyer. */
export const WANTS_MORE: readonly Sign[] = [
  sign(3, 'has it and wants more', [
    `(?:quier(?:o|en)|queremos|necesit(?:o|amos)|quisiera(?:mos)?|buscamos|nos interesa|me interesa|planeamos|vamos a|nos gustaria|me gustaria|pensamos|(?:would|i'd|we'd) like|want|need|looking|like|ready|planning|time|hope|queremos|precisamos|gostariamos de|ahora|now)(?: (?:a|to|for|que|de|en|poder|un|una|the|do|also|tambien|cotizar|comprar|quote|buy|get|have|hacer|ver|la|el|our|nuestr[oa]|lo)){0,4} (?:ampliar|crecer|agregar|anadir|sumar|adicional(?:es)?|otr[oa]s?(?! (?:tecnico|visita|ticket|correo|vez|persona|ingeniero))|mas (?:licencias|equipos|espacio|capacidad|camiones|posiciones|almacenamiento|usuarios|sitios)|segund[oa] (?!vez|ocasion|llamada)|expandir|extender|replicar|lo mismo (?:en|para)|expand|expansion|additional|add|another (?!ticket|tech|call|visit|email)|second (?!time|call|ticket|email|visit)|one more|more (?:licenses|cells|robots|storage|space|capacity|trucks|sensors|cameras)|new (?:line|cell|plant|site|project|system|facility)|upgrade|same (?:thing|setup|system|cell)|renovar|contratar|cotizar|cotizacion|quote|proposal|propuesta|nuev[oa] (?:proyecto|planta|sucursal|linea|contrato|nave|equipo)|mais|outra|nova)`,
    '(?:quote|quotation|pricing|proposal|cotizacion|cotizar|cotizarme|cotizarnos|propuesta|presupuesto|orcamento|precio|price)(?: [a-z0-9]+){0,4} (?:another|second|additional|more|expansion|new|otr[oa]s?|segund[oa]|adicional(?:es)?|mas|ampliacion|nuev[oa]s?|upgrade|outr[oa]|nov[oa]|expandir|ampliar)',
    '(?:algo|uno|una|otra|otro) (?:asi|igual|parecid[oa]|similar)(?: pero)?', '(?:quier(?:o|en)|queremos|dar|hacer) lo mismo', '(?:something|one|exactly) (?:like (?:that|it|theirs)|similar|the same)', 'same (?:thing|one) (?:here|for us|at our)', 'algo (?:como lo|assim)',
    'ahora (?:queremos|quiero|necesitamos|abrimos|buscamos|toca)', 'retom(?:o|amos|ar) (?:lo|el)',
    'quedamos (?:muy )?(?:contentos|satisfechos|conformes)', '(?:very |so |really )?(?:happy|pleased|satisfied) with',
  ]),
] // prettier-ignore

/** The thing came from somebody else. */
export const OF_OTHERS: readonly Sign[] = [
  sign(3, 'somebody else made it', [
    '(?:otr[oa]|anterior|antigu[oa]|actual|nuestro|un|una|mi|cualquier|outro|nosso|atual) (?:proveedor(?:a)?|integrador(?:a)?|transportista|operador(?: logistico)?|contratista|fabricante|distribuidor(?:a)?|fornecedor(?:a)?|instalador|agencia|consultor(?:a)?|tecnico que ya|sobrino|empresa (?:anterior|que nos|que ya no|local|externa|de (?:antes|mantenimiento)))(?: (?:anterior|actual|de (?:siempre|antes|mantenimiento)))?',
    '(?:previous|old|current|another|other|our|former|last|their|third[- ]party|a different|original|existing|some) (?:vendor|integrator|installer|contractor|provider|carrier|oem|supplier|dealer|company|distributor|machine builder|3pl|hauler|msp)',
    '(?:el|del|al|la) (?:proveedor(?:a)?|integrador(?:a)?|integrator|transportista|operador|contratista|fabricante|instalador|empresa) (?:anterior|actual|de (?:siempre|antes)|que (?:teniamos|tenemos|nos (?:atendia|vendio|instalo|falla|cobra|cotizo)|ya no)|no|nos|se|cerro|quebro|local)', 'the (?:manufacturer|vendor|supplier|maker) (?:offers|says|says|told|won\'t|wants|quoted|is)', 'oem', 'los que (?:nos|me) (?:vendieron|instalaron)',
    'quien(?:es)? (?:nos|me) (?:vendio|instalo|vendieron|instalaron|lo (?:hizo|instalo|vendio))',
    '(?:nos|me) (?:vendio|instalo|armo|puso|dejo|hizo|configuro) (?:un|una|el|otro|otra|mi|nuestro|gente|alguien|hace)',
    '(?:quebro|cerro|desaparecio|ya no existe|went (?:under|out of business)|no longer (?:around|in business|supports?)|dejo de dar soporte)',
    'somos clientes de', 'contrato con (?:otro|otra|el proveedor|un|una)', 'their (?:support|tech|service)',
    'su soporte (?:es malo|no nos)',
  ]),
] // prettier-ignore

/** A purchase by its own name. */
export const ASKS_FOR_OFFER: readonly Sign[] = [
  sign(2, 'asks for an offer', [
    `(?:solicit(?:o|amos|ar)|requer(?:imos|ir)|necesit(?:o|amos)|envi(?:en|ar|arnos|enos)|pedimos|esper(?:o|amos)|request(?:ing)?|need|want|send|precis(?:o|amos)|quer(?:o|emos|ia))${few(3)} (?:cotizacion(?:es)?|propuestas?|presupuestos?|quotes?|quotation|proposals?|pricing|bids?|orcamento|cotacao)`,
    'licitacion', 'concurso', 'rfp', 'rfq',
  ]),
] // prettier-ignore

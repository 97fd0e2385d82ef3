// Data or goods being lost, and attacks, told by their symptoms. Authored, es, en and pt, after judgement.md §1
// `urgency` ("data is being lost, an attack is under way"). Patterns in folded text; each stands alone.

const oneOf = (words: readonly string[]): string => `(${words.join('|')})`

const DATA = oneOf([
  'datos', 'dados', 'informacion', 'informacoes', 'archivos?', 'arquivos?', 'base', 'bases', 'carpetas?',
  'pastas?', 'respaldos?', 'backups?', 'expedientes', 'fotos', 'videos', 'correos', 'buzon', 'facturas',
  'registros', 'historia(l|s)?', 'ventas', 'maquinas virtuales', 'vms?', 'volumen', 'particion',
  'directorios?', 'director(y|ies)', 'proyectos', 'planos', 'dibujos', 'drawings', 'recetas', 'tablas?',
  'buzones', 'mailboxes', 'servidor(es)?', 'servers?', 'discos?', 'drives?', 'unidad(es)?', 'data', 'files?', 'folders?', 'database', 'records?',
  'shares?', 'snapshots?', 'everything', 'todo', 'toda', 'tudo', 'puntos de restauracion',
]) // prettier-ignore
const GOODS = oneOf([
  'platano', 'banano', 'aguacate', 'mango', 'brocoli', 'fresa', 'fresas', 'tomate', 'verdura', 'hortaliza',
  'papa', 'platanos', 'producto', 'productos', 'product', 'products', 'produto', 'produtos', 'carga',
  'cargas', 'load', 'loads', 'mercancia', 'mercaderia', 'mercadoria', 'fruta', 'fruit', 'pescado', 'peixe',
  'fish', 'carne', 'carnes', 'meat', 'pollo', 'camaron', 'vacunas?', 'vaccines?', 'vacinas?', 'insulinas?',
  'lote', 'lotes', 'batch', 'cosecha', 'helados?', 'ice cream', 'leche', 'milk', 'leite', 'queso',
  'quesos', 'cheese', 'flores', 'flowers', 'palta', 'paltas', 'berries', 'arandanos?', 'uvas?', 'salmon',
  'mariscos', 'medicamentos?', 'muestras', 'samples', 'plasma', 'sangre', 'blood', 'inventory',
  'inventario', 'stock',
]) // prettier-ignore

/** Data that is being lost, or has just been. */
export const DATA_LOSS: readonly string[] = [
  `se (me |nos |le |les )?(esta|estan|siguen?|empez\\w+ a|comenz\\w+ a|ha|han|` +
    `acaba(n)? de) (\\S+ )?(borra(ndo|do|r)|perdi(endo|do)|perder|elimina(ndo|do|r)|corromp(iendo|ido)|` +
    `danando|desaparec(iendo|ido)|sobrescribi(endo|do)|vacia(ndo|do))`,
  `se (me |nos |le |les )?(borr(o|aron)|perdi(o|eron)|corrompi(o|eron)|elimin(o|aron)|formate(o|` +
    `aron)|sobrescribi(o|eron)|desapareci(o|eron)) (\\S+ ){0,4}?${DATA}`,
  `(borr(o|aron)|elimin(o|aron)|formate(o|aron)|corrompi(o|eron)|desapareci(o|eron)) (\\S+ ){0,3}?${DATA}`,
  `${DATA} (\\S+ ){0,3}?se (me |nos )?(borr(o|aron)|perdi(o|eron)|corrompi(o|eron)|danaron|` +
    `desapareci(o|eron)|elimin(o|aron))`,
  `(perdimos|perdi|perdemos|hemos perdido) (\\S+ ){0,2}?${DATA}`,
  'estamos perdiendo (datos|dados|informacion|archivos|registros|transacciones|todo)',
  'perdiendo (datos|informacion|archivos)', 'perdendo (os )?(dados|arquivos|informacoes)',
  `(apag(ou|aram|ando)|sumi(u|ram|ndo)|corromp(eu|eram|ido)) (\\S+ ){0,3}?${DATA}`,
  `${DATA} (\\S+ ){0,2}?(sumi(u|ram|ndo)|corromp(eu|eram|idos?))`,
  `(losing|deleting|wiping|corrupting|overwriting) (\\w+ ){0,3}?${DATA}`,
  `${DATA} (\\w+ ){0,2}?(vanished|disappeared|went missing)`,
  `(lost|deleted|wiped|erased|overwrote|corrupted) (\\w+ ){0,3}?${DATA}`,
  `${DATA} (\\w+ ){0,2}?(is|are|were|was|got|have been|has been|keeps?|being) (\\w+ ){0,2}?(lost|` +
    `disappearing|vanishing|deleted|gone|wiped|erased|corrupt(ed)?|missing|overwritten|unreadable)`,
  'data loss (in progress|right now|happening)',
  `(desaparec|van desaparec|siguen desaparec|estan desaparec)(en|iendo) (\\S+ )?${DATA}`,
  `${DATA} (\\S+ )?desaparec(en|iendo)`,
  'no (hay|tenemos|tengo|encontramos) (de|desde) donde (recuperar\\w*|restaurar\\w*|levantar\\w*)',
  '(nothing|no way) to (restore|recover) (it )?from',
  `${DATA} (\\S+ ){0,3}?(esta|estan|quedo|quedaron|aparecen?|amanecio|amanecieron|` +
    `salen?) (\\S+ )?(corrupt|danad|vaci|ilegibl|inaccesibl|perdid|en cero|en blanco)\\w*`,
  'archivos (\\S+ ){0,3}?(ilegibles|danados|corruptos|corrompidos)',
] // prettier-ignore

/** Goods that are spoiling, or a cold room that is losing its cold. */
export const SPOILING: readonly string[] = [
  '(camara|camaras|cuarto|cuartos|temperatura|freezer|cooler|box|walk-?in|tunel) (\\S+ ){0,2}?(sube|' +
    'suben|subiendo|climbing|rising|going up|warming up|subindo)',
  'se (me |nos |le |les )?(ya )?(va(n)? a |esta(n)? |empez\\w+ a |comenz\\w+ a )(ya )?(echar|' +
    'echando) a perder',
  'echando(se|seme|senos)? a perder',
  'ya se (me |nos |le )?(echo|echaron|esta\\w* echando|echa|echan) a perder',
  `se (me |nos |le )?(esta|estan|empez\\w+ a|comenz\\w+ a|va|van|viene|vienen) (a )?(descongela|` +
    `derrit|derreti|pudri|malogra|calenta|entibia|ablanda|dana|perdiendo la c|fermenta)\\w*`,
  `(perdiendo|perdio|perdieron|perdendo|perdeu) (?!sus? )(\\S+ )?(frio|temperatura|la cadena|` +
    `cadena de frio|carga|el producto|producto)`,
  'perdiendo (\\S+ )?(grados?|temperatura)',
  'estamos perdiendo (producto|la carga|carga|mercancia|mercaderia|fruta|cosecha|el lote)',
  `${GOODS} (\\S+ ){0,3}?(is|are) (\\w+ )?(thawing|melting|spoiling|rotting|going bad|warming( up)?|` +
    `getting (warm|soft)|defrosting|turning|losing temp\\w*|sweating|out of temp\\w*)`,
  `(losing|lose|spoiling|thawing) (\\w+ ){0,2}?${GOODS}`,
  'losing (temp\\w*|cold|the cold|refrigeration|cooling)',
  '(thawing|melting|spoiling|going bad) (on us|as we speak|fast|by the)',
  `(estragando|descongelando|derretendo|apodrecendo|esquentando)`,
  'no (esta |nos |me )?(agarra\\w*|baja\\w*|hace|da|dando|mantiene\\w*|levanta\\w*|sostiene|llega a|' +
    'alcanza|logra|toma|retiene) (la |el |su )?(temperatura|temp|frio|grados)',
  "(won'?t|not|isn'?t|can'?t|doesn'?t) (pull|hold|holding|pulling|keep|keeping|get down to|" +
    "maintain(ing)?) (down )?(temp\\w*|cold|set ?point)",
  'temperatura (\\S+ ){0,3}?(subiendo|disparad[oa]|trepando|elevandose|se dispar\\w+|fuera de rango|' +
    'subindo)',
  '(sube|subiendo|subio|trepando|subindo) (\\S+ ){0,2}?(la |a )?temperatura',
  'temp\\w* (\\w+ ){0,3}?(climbing|rising|going up|creeping up|out of range)',
  '(climbing|rising) (\\w+ ){0,2}?(temp\\w*|degrees)',
  '-?\\d{1,3}([.,]\\d)? ?(grados|degrees|graus|°|o)? ?[cf]? (y |and |e )(ya )?(sigue(n)? |continua |' +
    'va |still |ya va |counting and )?(subiendo|sube|climbing|rising|subindo|para arriba)',
  'se (me|nos|le|les) (acaba|agota|termina)n? (el |la |los |las )?(combustible|diesel|gas|hielo|frio|' +
    'bateria|tanque|nitrogeno|gasolina)',
  '(agora|ahora|ahorita|now)( ja| ya)? (esta|va|anda|marca|is|at|reading) (en|em|a|' +
    'at)? ?-?\\d{1,2}([.,]\\d)?',
  '(ja|ya) (esta|va|vai|anda|marca|marcando) (en|em|a) -?\\d{1,2}([.,]\\d)?',
  'se (me |nos )?(disparo|dispararon|fue|subio|brinco|trepo) (a|hasta) (los )?-?\\d{1,2}',
  `${GOODS} (\\S+ ){0,2}?se (me |nos )?(esta|estan) (\\S+ndo)`,
  '(ya )?(va|van|anda|andan|amanecio|amanecieron|subio|subieron|llego|llegaron|paso|marca|marcando|' +
    'marcan|registra|reporta|lee|esta) (ya )?(en |a |de )?-?\\d{1,2}([.,]\\d)? ?(grados|°( ?[cf])?|' +
    'o ?c)(?! (constante|controlad\\w*|para|todo))',
  "(reading|sitting|sits|up|already|now|hit|showing|climbed|is) (\\w+ ){0,2}?(at|" +
    "to) -?\\d{1,2}([.,]\\d)? ?(degrees|°( ?[cf])?|f)",
  '(alcanzan?|aguantan?|quedan?|tenemos|nos da|left|lasts|holds?|holding|' +
    'good for) (\\S+ ){0,3}?(para |por |for )?(unas |como |solo |solamente |about |maybe |' +
    'only )?(\\d{1,2}|dos|tres|cuatro|cinco|seis|ocho|two|three|four|five|six|eight|a few|pocas|' +
    'unas) (mas |more )?(horas|hours|hrs)(?! (de (anticipacion|servicio|soporte|respuesta|operacion|' +
    'garantia)|al dia|diarias|a day|per day|of (support|training|notice)|semanales))',
  '(cadena de frio|cold chain) (\\S+ )?(rota|broken|se rompio|perdida|comprometida)', 'se rompio la cadena',
  'alarma (\\S+ ){0,4}?(sonando|activada|encendida|disparada)',
  'alarms? (\\w+ ){0,2}?(going off|blaring|ringing)',
] // prettier-ignore

/** An attack that is under way, or has just struck. */
export const ATTACK: readonly string[] = [
  '(nos|me) (\\S+ ){0,2}?(hackearon|jaquearon|encriptaron|cifraron|secuestraron|atacaron|infectaron|' +
    'vulneraron|crackearon|hackeado|atacado|encriptado|cifrado|secuestrado|estan (atacando|hackeando|' +
    'cifrando|borrando|robando|extorsionando))',
  '(fuimos|estamos siendo|fomos|estamos sendo) (\\S+ )?(hackead|atacad|victima|invadid|vulnerad|' +
    'jaquead|comprometid|infectad|sequestrad)\\w*',
  '(nos|me) (pego|cayo|entro|metieron|tumbo|dio|agarro) (\\S+ ){0,2}?(ransomware|virus|ramsomware|' +
    'malware|gusano|troyano|ataque)',
  '(tenemos|traemos|hay|sufrimos|sufriendo|detectamos|estamos (con|bajo)|under|con|' +
    'temos) (\\S+ ){0,2}?(ransomware|ramsomware|malware|ataque|intruso|intrusion|attack|' +
    'an attack)(?! (frecuente|simulad|de (angustia|risa)))',
  '(hit|struck|attacked|infected|taken down|compromised) (\\w+ ){0,2}?(with|by) (\\w+ )?(ransomware|' +
    'malware|a virus|hackers?)',
  "(we('?re| are| were|'ve been| have been| got)|just got|been) (\\w+ )?(hacked|breached|ransomed|" +
    "compromised|under attack|attacked)",
  'ransomware (\\w+ ){0,3}?(hit|struck|took|got|encrypted|locked|cifro|encripto|entro|pego|nos)',
  '(archivos|files|arquivos|servidor(es)?|servers?|everything|todo|todos|tudo|discos?|carpetas|data|' +
    'datos|dados|shares?|equipos|maquinas|pcs) (\\S+ ){0,5}?(encriptad|cifrad|encrypted|criptografad|' +
    'secuestrad|sequestrad|\\.?lock(ed|bit)|\\.enc|\\.crypt|con candado)\\w*(?! (en (reposo|transito)|' +
    'at rest|in transit))',
  "\\.(locked|lockbit|encrypted|crypt|enc|akira|lock)",
  '(cambi(o|aron)|cambiando|changed|renamed|mudaram) (\\S+ ){0,3}?(la )?(extension|extensiones|' +
    'extensions|extensao)',
  '(extension|extensao) (\\S+ ){0,2}?(rara|extrana|cambio|cambiada|estranha)', 'weird extension',
  '(pid(en|iendo|e)|exig(en|e|iendo)|demand(ing|s)?|asking (for|us for)|want|wants|pedindo|' +
    'pedem) (\\S+ ){0,3}?(rescate|bitcoin\\w*|btc|cripto\\w*|crypto|ransom|resgate|dolares para|' +
    'money to (unlock|decrypt))',
  'ransom note',
  'se (nos )?(metio|metieron|colo|colaron) (\\S+ ){0,3}?(alguien|hacker\\w*|intrus\\w+|red|' +
    'servidor\\w*|sistema|cuenta\\w*|correo)',
  'cambi(o|aron) (\\S+ ){0,2}?(contrasen\\w+|passwords|claves)', '[^\\s.,;]{0,20}decrypt\\S{0,40}', 'readme_\\S+',
  '(some(body|one)|an intruder|attackers?|hackers?)(.s| is| are)? (still )?(in|inside) (our|' +
    'the) (network|system|servers?|environment|domain|email|accounts?)\\w*',
  'nota de rescate',
  '(nota|note|mensaje|message|pantalla|screen) (\\S+ ){0,4}?(bitcoin\\w*|rescate|ransom|resgate|hacker\\w*)',
  '(alguien|someone|somebody|alguem|un tercero|hackers?|intruso|attackers?|' +
    'atacantes?) (\\S+ ){0,3}?(tiene|tomo|entro|esta (dentro|adentro|entrando|usando|borrando|metid)|' +
    'se metio|controla|is in(side)?|got in(to)?|has|took over|inside|invadiu|entrou|logged in|' +
    'conectad)\\w* ?(\\S+ ){0,4}?(cuenta|accounts?|admin\\w*|credencial\\w*|credentials?|servidor\\w*|' +
    'servers?|red|network|sistema\\w*|systems?|dominio|domain|conta|consola|correo|vpn|keys|llaves)',
  '(cuenta|account|conta)s? (\\S+ ){0,3}?(comprometid|robad|hackead|secuestrad|compromised|hijacked|' +
    'stolen|tomad)\\w*',
  'estan (borrando|cifrando|encriptando|robando|sacando) (\\S+ ){0,2}?(datos|todo|archivos|' +
    'informacion|maquinas|respaldos|servidor\\w*)',
  'ataque (\\S+ )?en (curso|proceso|este momento)',
  '(nos|me) (tumbaron|bajaron|clonaron|suplantaron|usurparon|secuestraron|' +
    'tomaron) (\\S+ ){0,2}?(pagina|sitio|correo\\w*|cuentas?|red|sistema|dominio|identidad|whatsapp)',
  '(mandando|enviando|sending) (\\S+ ){0,2}?(facturas|correos|mails|emails|' +
    'invoices) (\\S+ )?(fals\\w+|fake|a nombre|desde nuestr\\w+|from our)',
  '(got|been|were|was|quedo|quedaron|fue|fueron|amanecio|amanecieron|foi|foram|' +
    'se) (\\S+ )?(encrypted|cifrad\\w+|encriptad\\w+|criptografad\\w+|encripto|encriptaron|cifro|' +
    'cifraron)(?! (en reposo|at rest))',
  'brute force (attack )?(right now|in progress)',
  '(nos |me )?(robaron|asaltaron|se llevaron|entraron a robar|' +
    'se metieron a robar) (\\S+ ){0,5}?(servidor|servidores|equipos?|camion|trailer|carga|discos|base|' +
    'nas|mercancia|contenedor|site)',
  '(hackearon|jaquearon|vulneraron|tomaron|secuestraron) (la|el|las|los|nuestr\\w+|' +
    'mi) (\\S+ )?(cuenta|correo|servidor|pagina|red|dominio|whatsapp|sistema)\\w*',
  '(nos|me) robaron (\\S+ ){0,3}?(servidor|servidores|equipos?|camion|trailer|carga|discos|datos|' +
    'base|nas|computadoras|laptops?|mercancia|contenedor)',
] // prettier-ignore

import { phrases } from '../text/pattern.ts'

// Sums up to which a writer may sign, and whether a purchase lies under them; es/pt/en, folded. Authored.

const COMMIT =
  '(?:autori[sz]|aprob|aprueb|firm|gast|decid|compr|contrat|cerr|ejerc|compromet|aprov|assin|fech|approve|sign|spend|buy|commit|authori[sz]e|close|purchase)[a-z]*'

/** A sum up to which the writer may sign: "puedo firmar hasta", "I can approve up to". The sum follows. */
export const LIMIT = phrases(
  "(?:hasta|up to|under|below|ate)(?= [$a-z0-9., ]{1,24}(?:no le pido|no pido|no necesito|no tengo que|i don'?t|decido|firmo|autorizo|apruebo|lo veo yo|i (?:can|decide|sign|approve)))", '(?:good|trusted) (?:for )?up to',
  `${COMMIT}(?: (?:yo|sol[oa]|gastos|compras|direct[oa]|directamente|por mi cuenta|sin consultar|off|on|purchases|orders|anything|things|capex|spend|it|pos|myself|on my own|pedidos|contratos|de))* (?:hasta|ate|up to|under|below|to|menos de|debajo de)(?: (?:los|las|por|un|unos|de|about|around|a|the))?`,
  '(?:tengo|tenho|have|got) (?:[a-z]+ ){0,3}?(?:firma|autorizacion|autoridad|limite|facultad(?:es)?|atribucion(?:es)?|poder|tope|alcada|authority|limit|sign-?off|signature|approval)(?: (?:de|for|para) (?:compra|gasto|firma|aprobacion|purchases|spend))? (?:hasta|de|por|ate|para|up to|of|to|for)(?: (?:los|about|around))?',
  '(?:mi|my|minha|meu) (?:[a-z]+ )?(?:firma|limite|autorizacion|tope|signature|limit|authority|approval|alcada|techo|cap)(?: de (?:compra|firma|gasto))? (?:llega|alcanza|cubre|es|va|covers|goes|is|tops out|stops|vai|e)?\\s?(?:hasta|up to|a|de|at|to|for|ate|los)?',
  '(?:anything|everything|todo lo|cualquier cosa|compras|gastos|orders|purchases|all purchases|tudo) (?:(?:que|that) (?:sea|is|cueste|costs) )?(?:under|below|menor(?:es)? (?:a|de)|(?:por )?(?:de)?bajo de|hasta|abajo de|abaixo de|ate)(?: los| de)?',
) // prettier-ignore

/** Whether a word that a purchase exceeds is denied: "I don't expect it to cost more than that". */
export const DENIED_BEFORE =
  /(?<![a-z])(?:no|not|nao|don't|doesn't|won't|shouldn't|can't|dont|wont|never|nunca|sin|without)\s+(?:[a-z']+\s+){0,5}$/

/** A sum above which others sign: "over 50k goes to corporate", "arriba de 200 mil lo firma el dueño". */
export const FLOOR = phrases(
  '(?:over|above|beyond|more than|past|anything (?:over|above)|arriba de|mas de|mayor(?:es)? (?:a|de|que)|a partir de|por encima de|pasando de|pasado de|superior(?:es)? a|acima de|a partir dos?)(?: (?:los|las|de|about|around))?',
)

/** That the purchase lies under the limit. */
export const COVERED =
  /(?<![a-z])(?:(?:this|it|that|esto|eso|este proyecto|la compra|el proyecto|isso|lo (?:que|de))(?:'?s| is| should be| will be| would be| ought to be| shouldn't| won't| es| esta| seria| va a ser| queda| cae| entra| no pasa| no llega| cabe| fica| comes in| lands| runs)? (?:(?:well|way|easily|comfortably|far|muy|bien|de sobra|seguro|bem) )?(?:under|below|within|inside|less|covered|fits|debajo|por debajo|dentro|menos|exceed|go over|abaixo)|falls? (?:well )?(?:under|within|inside)|fits? (?:under|within|inside|in)|no (?:lo |los )?(?:pasa|rebasa|supera|excede|llega)|(?:esto|eso) (?:entra|cabe|alcanza)|(?:should|will|would) (?:cover|do it|be enough)|(?:cae|entra|cabe|alcanza|queda) (?:de sobra|dentro|ahi|holgad|en eso|en ese|bien|perfecto|por debajo|debajo)|covers (?:this|it)|well under|muy por debajo|and this does|nowhere near|not even close|no llega ni|ni (?:de lejos|cerca)|ni se acerca|and this one does|nao passa)/

/** That the purchase lies above it. */
export const EXCEEDED =
  /(?<![a-z])(?:(?:this|it|that|esto|eso|el proyecto|la compra|isso)(?:'?s| is| will be| would be| will go| goes| es| va a ser| seria| va| se va| runs)? (?:probably |clearly |seguro |claramente |ya |likely |way |well )?(?:over|above|more|beyond|past|arriba|mas|por encima|pasa|rebasa|supera|excede|se pasa|acima)|(?:cuesta|vale|sale|anda|costs?|is|runs) (?:en )?(?:mas|more|bigger|higher|mayor)(?! (?:or less|o menos))|(?:exceeds|surpasses|rebasa|supera|excede|sobrepasa|ultrapassa)(?! no))/

/** What lies above the limit is another's. */
export const REST_GOES_UP =
  /(?<![a-z])(?:lo demas|el resto|arriba de eso|mas (?:que|de) eso|de ahi (?:para|en) arriba|pasando de eso|above that|over that|beyond that|the rest|anything (?:over|above|more|bigger)|acima disso|o resto)(?![a-z])/

/** A limit as a noun says nothing of what lies under it. */
export const BARE_LIMIT = /limit|tope|techo|(?<![a-z])cap(?![a-z])/
export const ONLY =
  /(?<![a-z])(?:only|solo|solamente|nada mas|nomas|apenas|just|unicamente)\s+(?:[a-z]+\s+){0,2}$/

/** A sum: digits with the word that multiplies them. */
export const SUM =
  /(?:usd|us\$|r\$|s\/|mxn|clp|\$)?\s?(\d[\d.,]*)\s?(k|mil|thousand|grand|mm|mdp|million(?:s)?|millon(?:es)?|milhoes|milhao|m|lucas)?(?![a-z\d])/
/** What is said to cost: the sum follows. */
export const PURCHASE_COSTS =
  /(?<![a-z])(?:esto|eso|this|it|that|isso|calculo|proyecto|project|compra|purchase|costo|cost|cotizacion|quote|estimado|estimate|total|cell|equipo|anda(?:ra|ria|n)?|llega|celda|robot|sistema)(?:\s+(?:is|was|will|would|be|are|at|about|around|roughly|near|close|to|like|probably|should|comes?|in|runs?|costs?|may|might|could|price|quote|i|got|es|son|sera|seria|va|a|ser|como|unos|casi|de|en|andara|por|los|ni|llega|no|que|esta|me|cuesta|vale|sale|ronda|anda)){0,5}?\s+(?:usd\s?|us\$\s?|r\$\s?|\$\s?)?(?=\d)/g

import { phrases } from '../text/pattern.ts'

// Sums up to which a writer may sign, and whether a purchase lies under them; es/pt/en, folded. Authored.

const COMMIT =
  '(?:autori[sz]|aprob|aprueb|firm|gast|decid|compr|contrat|cerr|ejerc|compromet|aprov|assin|fech|approve|sign|spend|buy|commit|authori[sz]e|close|purchase)[a-z]*'

/** A sum up to which the writer may sign: "puedo firmar hasta", "I can approve up to". The sum follows. */
export const LIMIT = phrases(
  `${COMMIT}(?: (?:yo|sol[oa]|gastos|compras|direct[oa]|directamente|por mi cuenta|sin consultar|off|on|purchases|orders|anything|things|capex|spend|it|pos|myself|on my own|pedidos|contratos|de))* (?:hasta|ate|up to|under|below|to|menos de|debajo de)(?: (?:los|las|por|un|unos|de|about|around|a|the))?`,
  '(?:tengo|tenho|have|got) (?:[a-z]+ ){0,3}?(?:firma|autorizacion|autoridad|limite|facultad(?:es)?|atribucion(?:es)?|poder|tope|alcada|authority|limit|sign-?off|signature|approval)(?: (?:de|for|para) (?:compra|gasto|firma|aprobacion|purchases|spend))? (?:hasta|de|por|ate|para|up to|of|to|for)(?: (?:los|about|around))?',
  '(?:mi|my|minha|meu) (?:[a-z]+ )?(?:firma|limite|autorizacion|tope|signature|limit|authority|approval|alcada|techo|cap)(?: de (?:compra|firma|gasto))? (?:llega|alcanza|cubre|es|va|covers|goes|is|tops out|stops|vai|e)?\\s?(?:hasta|up to|a|de|at|to|for|ate|los)?',
  '(?:anything|everything|todo lo|cualquier cosa|compras|gastos|orders|purchases|all purchases|tudo) (?:(?:que|that) (?:sea|is|cueste|costs) )?(?:under|below|menor(?:es)? (?:a|de)|(?:por )?(?:de)?bajo de|hasta|abajo de|abaixo de|ate)(?: los| de)?',
) // prettier-ignore

/** That the purchase lies under the limit. */
export const COVERED =
  /(?<![a-z])(?:(?:this|it|that|esto|eso|este proyecto|la compra|el proyecto|isso|lo (?:que|de))(?:'?s| is| should be| will be| would be| ought to be| shouldn't| won't| es| esta| seria| va a ser| queda| cae| entra| no pasa| no llega| cabe| fica| comes in| lands| runs)? (?:(?:well|way|easily|comfortably|far|muy|bien|de sobra|seguro|bem) )?(?:under|below|within|inside|less|covered|fits|debajo|por debajo|dentro|menos|exceed|go over|abaixo)|falls? (?:well )?(?:under|within|inside)|fits? (?:under|within|inside|in)|no (?:lo |los )?(?:pasa|rebasa|supera|excede|llega)|(?:esto|eso) (?:entra|cabe|alcanza)|(?:should|will|would) (?:cover|do it|be enough)|(?:cae|entra|cabe|alcanza|queda) (?:de sobra|dentro|ahi|holgad|en eso|en ese|bien|perfecto|por debajo|debajo)|covers (?:this|it)|well under|muy por debajo|and this does|and this one does|nao passa)/

/** That the purchase lies above it. */
export const EXCEEDED =
  /(?<![a-z])(?:(?:this|it|that|esto|eso|el proyecto|la compra|isso)(?:'?s| is| will be| would be| will go| goes| es| va a ser| seria| va| se va| runs)? (?:probably |clearly |seguro |claramente |ya |likely |way |well )?(?:over|above|more|beyond|past|arriba|mas|por encima|pasa|rebasa|supera|excede|se pasa|acima)|(?:exceeds|surpasses|rebasa|supera|excede|sobrepasa|ultrapassa)(?! no))/

/** Codes of states and provinces: they count after a comma, or alone in the field for the place. */
export const STATE_CODES =
  'il in oh mi wi mn ia mo ks ne nd sd tx ca fl ny pa ky tn ga nc sc al az co nv ut wa or nj ma va md la ok ar ms nm ct id mt wy wv nh vt me ri de dc ak hi'.split(
    ' ',
  )
export const PROVINCE_CODES = ['on', 'qc', 'bc', 'ab']

/** What a profile writes before the place where it serves. */
export const SERVES = new Set(
  'en in across throughout serving serve serves atendemos atiende servimos within todo toda em around cobertura zona region through over area metropolitana metro'.split(
    ' ',
  ),
)
/** Before a place that is only where a firm sits. */
export const SITS = new Set(
  'based founded headquartered headquarters hq sede fundada fundado oficina oficinas office offices located ubicada ubicados ubicado matriz born nacida origen from desde exporta importa patente patentes licensed nacio con'.split(
    ' ',
  ),
)
/** A profile that serves wherever a customer is. */
export const EVERYWHERE =
  /todo el mundo|worldwide|globally|around the world|a distancia|remotely|cualquier pais|100% remoto|en remoto|100% online|de manera remota/

/** Before a place where nothing is asked to be done: head offices, suppliers, markets, journeys. */
export const ELSEWHERE =
  /^(?:anda|andan|jefe|patron|boss|corporat\w*|headquarter\w*|hq|matriz|matrices|parent|duen[oa]s?|owners?|owned|driv\w*|fly|flies|flew|comes?|viv\w*|lives?|living|moved|proveedor\w*|suppliers?|vendors?|import\w*|export\w*|clientes?|customers?|made|hech[oa]s?|fabricad\w*|oem|soci[oa]s?|viaj\w*|travel\w*|conference|congresso|feiras?|ferias?|show|booth|stand|congreso|expo|consejo|board|auditor\w*|aseguradora|insurer|bank|mercados?|markets?|nacid[oa]|born|estudi\w*|university|universidad|sobrin[oa]|cunad[oa]|corporativo|competidor\w*|competitors?|holding|sister|filial|venden|vendemos|sell|built|fabricante|manufacturer)$/

/** Before a place that belongs to the sentence as its place. */
export const AT = new Set(
  'en in at from de desde near cerca em entre between planta plant sucursal bodega sede fabrica factory site no na here aqui aca'.split(
    ' ',
  ),
)
/** Before a place to which goods go: it tells where the work is only when nothing else does. */
export const TO = new Set('to a hasta para ate hacia por'.split(' '))
/** Where work is done: "our customer's *plant* in Calgary". */
export const SITES = new Set(
  'plant plants planta plantas fabrica factory site sitio bodega almacen warehouse sucursal sucursales tienda store facility nave local cedis obra filial'.split(
    ' ',
  ),
)

/** Before a place from which a thing was only bought. */
export const BOUGHT = /^(?:bought|buy|buying|compr\w*|adquir\w*|line|used|usad[oa]s?)$/

/** Before a place where the writer says that he works. */
export const SITUATED = new Set(
  'estamos operamos ubicados ubicada ubicado ubicadas located based operacion operations instalaciones fabricamos producimos somos aqui here aca'.split(
    ' ',
  ),
)

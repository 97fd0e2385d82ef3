import { few, sign, type Sign } from '../need/kind-sign.ts'

// How a present customer speaks of what he has from us. Authored, es/en/pt, folded. A tie to us (3, or two
// weaker ones) makes it; a fault alone does not: buyers have faults too, with other people's things.

const DID_ES =
  '(?:instalaron|vendieron|entregaron|configuraron|implementaron|montaron|pusieron|armaron|hicieron|dejaron|surtieron|programaron|rentaron|arrendaron|dieron|colocaron|migraron|actualizaron|facturaron|cobraron|enviaron|mandaron|prometieron|dijeron|recogieron|trajeron|repararon|cambiaron|atendieron|conectaron|integraron)'
// Of these, what a supplier does; anybody gives, says and sends.
const MADE_ES =
  '(?:instalaron|vendieron|entregaron|configuraron|implementaron|montaron|armaron|surtieron|programaron|rentaron|arrendaron|migraron|actualizaron|facturaron|cobraron|repararon|conectaron|integraron)'
const DID_EN =
  '(?:installed|sold|set up|delivered|commissioned|integrated|built|configured|put in|programmed|shipped|supplied|replaced|serviced|provided|retrofitted|upgraded|quoted and installed|wired|deployed|migrated|picked up|hauled|leased)'
const DID_PT =
  '(?:instalaram|venderam|entregaram|configuraram|implantaram|montaram|fizeram|deixaram|forneceram|mandaram|enviaram|cobraram|prometeram)'
const THEIR_STAFF =
  '(?:tecnic[oa]s?|ingenier[oa]s?|chofer(?:es)?|conductor(?:es)?|gente|equipo|personal|instalador(?:es)?|muchachos|soporte|mesa de (?:ayuda|servicio)|team|tech(?:nician)?s?|engineers?|guys?|crew|people|driver|installer|folks|integrator|rep|electrician|tecnicos?|equipe|motorista|ejecutiv[oa]|vendedor(?:a)?)'
const THEIR_THING =
  '(?:portal|plataforma|app|aplicacion|sistema|consola|dashboard|soporte|help(?: )?desk|mesa de ayuda|servidor(?:es)?|nube|platform|support (?:line|team|portal|desk|number)|hotline|service (?:desk|line|department)|monitoring (?:portal|service|system)|software|website|almacen|bodega|camara|camaras|frigorifico|cold store|warehouse|facturacion|cobranza|billing|accounting|suporte|camion|unidad|truck|trailer|contenedor|api|web service|rastreo|trazabilidad)'

export const SUPPORT_SIGNS: readonly Sign[] = [
  sign(3, 'we installed, sold, run it', [
    `(?:que |donde |cuando |como )?(?:ustedes|uds|vds|su empresa)(?: ya| me| nos| les| mismos){0,2} (?:${DID_ES}|administran|monitorean|nos (?:dan|prestan|manejan|llevan|brindan|rentan|instalan|cobran|proveen|mantienen|guardan|transportan|operan)|tienen (?:mi|nuestr[oa]s?)|estan (?:guardando|moviendo|transportando|administrando))`,
    `(?:(?:nos|me) )?${DID_ES} (?:ustedes|uds)`, '(?:guardad[oa]s?|almacenad[oa]s?|depositad[oa]s?|stored|en custodia) (?:con|with|en) (?:ustedes|uds|you|su)', '(?:a (?:que|donde|cual|quien)|donde|al que|where|who) (?:numero |correo |telefono |do i |do we |le )?(?:se )?(?:reporto|reportamos|reportar|reporta|levanto|report)[a-z]*(?: (?:fallas?|una falla|el problema|esto|a problem|an issue|issues))?', 'copia de (?:la|mi|nuestra) (?:poliza|garantia)', '(?:renewed|renovamos|renove) (?:with you|con ustedes)',
    `(?:el|la|los|las|lo|al|del|un|una) (?:[a-z0-9-]+ ){1,4}que (?:ya )?(?:nos|me) ${DID_ES}`,
    `(?:su|sus|tu|tus|vuestr[oa]s?) ${THEIR_STAFF}${few(2)} (?:nos |me |lo |la |se )?(?:${DID_ES}|vino|vinieron|instalo|dejo|quedo|quedaron|no (?:llego|llega|contesta|contestan|ha|han|vino|responde|responden|regreso)|dijo|reviso|cambio|llego)`,
    `(?:you|you guys|y'all|your (?:company|${THEIR_STAFF}))(?: guys| just| originally| recently| had| also){0,2} ${DID_EN}(?: [a-z0-9'-]+){0,3} (?:us|for us|our|here|last (?:year|month|week|fall|spring|summer|winter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d))`,
    `(?:the|our|that|this|those)(?: [a-z0-9-]+){1,4} (?:that |which )?(?:you|you guys|y'all|your (?:team|guys|crew|company|techs?)) ${DID_EN}(?! for (?!us))`,
    `(?:que |o que |a )?(?:voces|vcs|a equipe de voces|o tecnico de voces)(?: ja| nos)? (?:nos )?(?:${DID_PT}|administram|monitoram)`,
    `(?:nos|me) ${DID_PT}`,
    `(?:purchased|bought|leased|rented|ordered|got|have)(?: [a-z0-9'-]+){0,5} (?:from|through|with) you(?:r company| guys| all)?(?! (?:yet|before|next))`,
    `(?:la|el|los|las|que|,)? ?(?:les|le) (?:(?:tengo|tenemos) (?:arrendad|rentad|comprad|contratad|pagad|guardad|dejad|encargad)[oa]s?|renovamos|renove|firmamos|devolvimos|entregamos el deposito|depositamos|transferimos|reportamos|reporte|levantamos|mandamos a reparar|dejamos en reparacion)`,
    `(?:el|la|los|las|su|un|una) (?:ing|inge|${THEIR_STAFF})\\.? (?:suyo |de ustedes )?que (?:nos|me) (?:cambio|instalo|dejo|puso|reviso|configuro|vino|conecto|movio|ajusto|reparo|atendio|entrego|mando|programo)`,
    `(?:que |lo que |el que |la que |equipo que |equipos que )?(?:les|le) (?:compramos|rentamos|rente|contratamos|contrate|arrendamos|adquirimos|pagamos|pague|rento|rentan)`,
    `(?:compramos|compre|adquirimos|adquiri|contratamos|contrate|rentamos|arrendamos|comprado|contratado|adquirido|rentado|tenemos|tengo|compramos|adquirimos)${few(5)} (?:con|a|de|com) (?:ustedes|uds|voces|vcs)(?! (?:una|un|la posibilidad|el gusto|pendiente))`,
  ]),
  sign(3, 'contract, customer, ticket', [
    `(?:poliza|contrato|garantia|soporte|mantenimiento|servicio|cuenta|suscripcion|plan|licencias?|convenio|renta|contrato de [a-z]+|equipo|instalacion|proyecto|apolice|garantia|conta)(?: [a-z0-9]+){0,4} (?:con|de|com) (?:ustedes|uds|voces|vcs|su empresa)`,
    `(?:our|my|under our|under my)(?: [a-z]+){0,3} (?:contract|agreement|plan|subscription|account|policy|warranty|sla)(?: [a-z]+){0,2} (?:with you|says|covers|states|expired|promises|includes)`,
    `(?:somos|soy|ya somos|ya soy|fuimos|como|seguimos siendo|siendo|sou|ja somos|ja sou|aqui) (?:ya )?(?:client[ea]s?)(?: (?:suyos?|de ustedes|de uds|actuales?|vigentes?|desde|hace|activos?|frecuentes?|de (?:la casa|anos|muchos anos)|de voces|y (?:nos|el|la|no|tengo|tenemos|desde)))`,
    '(?:we\'re|we are|i\'m|i am|as)(?: already)?(?: an?)? (?:existing|current|longtime|long[- ]time|loyal|happy|unhappy|paying|your) customers?',
    '(?:a|your|been a|loyal) (?:customer|client) (?:of yours|since|for (?:\\d+|two|three|several|many))',
    'ya es cliente', 'existing customer', 'cliente actual', 'llevamos(?: [a-z0-9]+){1,3} con ustedes',
    'trabajamos con ustedes', 'we(?:\'ve| have) been with you',
    '(?:reabr(?:ir|an|e)|reopen|levant(?:ar|o|e|amos|aron)|abr(?:ir|i|imos|ieron)|seguimiento (?:a|al|de)|status (?:of|de|on)|estatus (?:de|del)|open(?:ed)?|update on|sobre|about|re|ref)(?: [a-z]+){0,2} (?:tickets?|reporte de (?:falla|servicio)|caso(?: de soporte)?|folio|chamado|work order|service (?:call|request|ticket)|incidente|support case)(?! de (?:compra|caja|venta))',
    '(?:ticket|folio|chamado|rma|guia|orden de servicio|service request|incidente|protocolo)(?: de soporte| de servicio| number| abierto| numero| de envio)?(?: )?(?:#|no\\.?|nro\\.?|num\\.?|:)?(?: )?(?:[a-z]{1,5}-)?\\d{3,}[a-z0-9-]*',
    '(?:caso|case|reporte|incident|work order|tracking|booking|bl|pedido|order|invoice|factura|nota fiscal)(?: de soporte| de servicio)? (?:#|no\\.?|nro\\.?|num\\.?|number|numero)(?: )?(?:[a-z]{1,5}-)?\\d{3,}[a-z0-9-]*',
    '(?:contrato|poliza|contract|policy)(?: (?:es|is|no|num|numero|number|el|la|nuestro)){0,3}(?:\\.| #)? ?(?:[a-z]{1,4}-)?\\d{3,}', '(?:numero de cliente|no\\. de cliente|customer (?:number|id|no)|account (?:number|rep|manager)|client id|codigo de cliente|ejecutivo de cuenta|asesor asignado|ingeniero asignado|assigned (?:engineer|rep))',
  ]),
  sign(3, 'goods with us, our invoice', [
    `(?:mi|mis|nuestr[oa]s?|my|our|the|minha|nossa) (?:carga|embarques?|envio|mercancia|mercaderia|contenedor(?:es)?|pallets?|tarimas?|pedido|producto|fruta|salmon|lote|load|shipment|pallets|freight|product|order|container|equipo|servidor|datos)(?: [a-z0-9]+){0,3} (?:en|in|at|con|with|on|na|em|dentro de) (?:su|sus|your|tu|seu|sua|la camara de ustedes|ustedes|el almacen de ustedes)`,
    `(?:nos|me)(?: estan| siguen| volvieron a)? (?:cobraron|cobrando|facturaron|facturando|cargaron|cobran) (?:doble|de mas|dos veces|mal|algo|un|una|servicios?|\\d)`,
    '(?:you|your (?:billing|accounting)[a-z ]{0,12}) (?:billed|charged|invoiced|double[- ]billed|overcharged|sent us)',
    `(?:la|una|mi|su|nuestra|the|your|an|our|esta|a|sua) (?:factura|invoice|nota fiscal|boleta|bill|fatura)(?: [a-z0-9#.-]+){0,4} (?:de ustedes|que (?:me|nos) (?:mandaron|enviaron|emitieron|llego|hicieron)|you sent|duplicad[ao]|incorrect[ao]?|equivocad[ao]|wrong|mal|vencid[ao]|overdue|no coincide|trae|errad[ao]|doesn't match|viene)`,
    'nota de credito', 'credit (?:note|memo)', 'refacturar',
    'cancelar (?:mi|nuestro|el) (?:contrato|servicio|suscripcion|pedido)',
    'cancel (?:my|our) (?:contract|service|subscription|account|order)',
  ]),
  sign(2, 'we did it; warranty; our portal', [
    `(?:nos|me) ${MADE_ES}`, `(?:you|your (?:team|guys|company|techs?)) ${DID_EN}`,
    `(?:en|bajo|under|cubre la|aplica la|aplicar la|hacer valida? la|hacer efectiva la|valid[ao] la|within|still in|still under|na|dentro de la|lo cubre|reclamar|por|tiene|is|esta en) (?:la )?(?:garantia|warranty)`,
    'warranty (?:claim|repair|replacement)', 'garantia (?:vigente|activa|todavia|aun)',
    '(?:poliza|contrato|soporte|licencia|mantenimiento|suscripcion)(?: de [a-z]+)? (?:vigente|activ[oa]|dice|incluye|cubre|marca|vencio|contratad[oa])',
    '(?:support|service|maintenance) (?:contract|agreement|plan)',
    `(?:su|sus|tu|your|vuestr[oa]|seu|sua|de su) ${THEIR_THING}${few(2)} (?:no |nos |me |ya no |lleva |esta |sigue |is |isn't |won't |keeps |has been |doesn't |does not |nao |dejo de |marca |da |rechaza |reject|throw|show|say|stopped |se (?:cayo|cae|traba|cierra|queda))[a-z]*`,
    `(?:entrar|acceder|ingresar|loguear(?:me)?|log(?: in)?(?:to| to| in)?|sign in(?:to| to)?|access|conectar(?:me)?|acessar|entro|usuario|clave|contrasena|password|acceso|login)(?: (?:a|al|en|de|del|to|for|la|el|my|our|me|mi))* (?:su|your|tu|el|la|the|seu|sua|mi|my) ${THEIR_THING}`,
    '(?:reset|recuperar|restablecer|cambiar|olvide|perdi|vencio|expiro|rechaza|unlock|resetear)(?: [a-z]+){0,2} (?:password|contrasena|clave|acceso|login|usuario|account|senha)',
    `(?:manden|envien|mandar|enviar|send|dispatch|necesito|need|cuando (?:viene|vienen|llega)|venga|regrese|vuelva|get|have|mandem)(?: [a-z]+){0,3} (?:su|al|a su|un|your|a|another|otro|el|mi|o|de su|one of your) (?:tecnico|tecnic[oa]s|service tech|service technician|field tech|tech|technician)(?: |,|\\.|$)`,
    '(?:quedaron|quedo|prometieron|dijeron|dijo) (?:de|en|que) (?:venir|mandar|entregar|enviar|llamar|regresar|pasar|iban|vendria|vendrian|llegaria|mandarian|arreglar|revisar)',
    '(?:ya es la|es la|this is the|van) (?:segunda|tercera|cuarta|second|third|fourth|\\d) (?:vez|time|correo|llamada|email|call|veces)',
    'nadie (?:me |nos )?(?:contesta|responde|atiende|ha (?:contestado|respondido|venido))',
    '(?:no(?: )?body|no one) (?:answers|has (?:called|responded|answered|come)|calls back|is answering)',
    'sigo (?:esperando|sin (?:respuesta|servicio))', 'still waiting (?:for|on)',
    '(?:queja|reclamo|reclamacion|inconformidad|complaint|reclamacao)', 'mesa de ayuda', 'soporte tecnico',
    'area de soporte', '(?:no (?:logro|puedo|pude|podemos|logramos|me deja|nos deja)|nao consigo|can\'t|cannot|unable to)(?: [a-z]+)? (?:descargar|bajar|ver|entrar|acceder|ingresar|abrir|exportar|generar|iniciar sesion|download|export|open|see|log in|sign in|baixar|acessar|entrar|abrir)(?: [a-z]+){0,4} (?:portal|plataforma|sistema|app|cuenta|consola|dashboard|reportes?|registros|reports?|factura|platform|account|certificados?|guia)', '(?:llego|mandaron|enviaron|emitieron|recibimos|recibi|got|received|sent us)(?: [a-z]+){0,2} (?:factura|invoice|boleta|nota fiscal|cobro|cargo)(?: [a-z]+){0,3} (?:con|sin|mal|equivocad|wrong|error|doble|otro|viej)[a-z]*', 'technical support', 'suporte tecnico', 'numero de serie', 'serial (?:number|no|#)', 's/n',
    'somos clientes(?! (?:de|del) (?!ustedes|uds|su))', 'soy cliente(?! (?:de|del) (?!ustedes|uds|su))',
    'sou cliente', 'as a customer',
  ]),
  sign(2, 'our people were here; his account', [
    `(?:su|sus|your|seu|o|el|la) ${THEIR_STAFF} (?:was here|came|vino|estuvo|que (?:vino|nos|me|estuvo)|loaded|told|said|said he|quedo|left us|promised|no (?:llego|ha llegado|contesta)|never (?:showed|came|called)|veio|nunca (?:llego|vino))`,
    '(?:you folks|you guys|y\'all|you all) (?:put in|installed|sold|built|did|set up|shipped|sent|made|programmed|delivered|commissioned|left)',
    'your (?:guy|guys|tech|technician|team|people|crew|driver|installer|service tech) (?:loaded|installed|put|was (?:here|out|supposed|on site)|were (?:here|out)|came|changed|fixed|replaced|set|programmed|told|said|never)',
    '(?:sali[a-z]*|sacar|sacaron|retirar|recoger|despachar|pick up|release|stored|almacenad[oa]s?|guardad[oa]s?)(?: [a-z]+){0,3} (?:de|en|from|at|in) (?:su|sus|your) (?:camara|bodega|almacen|frigorifico|warehouse|cold store|centro|planta|terminal)',
    `(?:caminhao|caminhoes|motorista|equipe|tecnico|camion|camiones|chofer|unidad|tecnico|ingeniero|equipo|gente|personal|sistema|portal|backup|servicio|suporte|soporte|plataforma|app) de (?:ustedes|uds|voces|vcs)`,
    `(?:your|su|tu) (?:after[- ]hours|emergency|night|24/7|linea de|numero de)(?: [a-z]+)? (?:line|number|emergencias?|soporte|guardia)?`,
    'customer since (?:\\d|last|we)', 'cliente desde (?:\\d|hace|el)',
    '(?:que|lo que) (?:rente|rentamos|compre|compramos|contrate|contratamos|adquiri|adquirimos) (?:con|a) (?:ustedes|uds)',
    '(?:nuestro|nuestra|mi|our|my) (?:soporte|poliza|contrato|licencia|garantia|support|warranty|suscripcion|mantenimiento) (?:vence|vencio|expira|expires?|expired|termina|esta por|is up|runs out)',
    '(?:lo|el precio|las condiciones) pactad[oa]s?', 'de lo pactado',
    '(?:quiero|exijo|espero|want|need) (?:una |an? )(?:explicacion|explanation|respuesta formal|refund|reembolso)',
    '(?:como|how|donde|where) (?:descargo|do i|puedo (?:descargar|ver|entrar|sacar)|can i|activo|entro|cambio|configuro|bajo)(?: [a-z]+){0,6} (?:su|tu|your|el|la|the) (?:app|portal|plataforma|platform|sistema|dashboard|consola)',
    '(?:el|su) tecnico que (?:venia|viene|vino)',
    '(?:poner|presentar|levantar|hacer) (?:una |un )(?:queja|reclamo|reclamacion)',
    '(?:abri|abrimos|opened|meti|metimos|levante) (?:um|un|a|el) (?:chamado|ticket|reporte|caso|case)',
    'ninguem respondeu', 'complemento de pago', 'me traen a vueltas', '(?:recibo|remision) (?:no\\. )?\\d{3,}',
    '(?:con|with|de|com|usando|using) (?:su|your|tu|seu) (?:servicio|monitoreo|service|monitoring|servico|plan|sistema|soporte|support)',
    '(?:responsable|encargad[oa]|ejecutiv[oa]|asesor[a]?) de (?:mi|nuestra) cuenta',
    '(?<!por )(?:mi|nuestra|my|our|minha) (?:cuenta|account|usuario|user|perfil|suscripcion|subscription|poliza|contrato|contract|licencia|license|plan|membresia|conta)(?: (?:es|is|no|numero|number|de cliente|sigue|esta|con))?',
    '(?:second|third|fourth|2nd|3rd|4th|segunda|tercera|cuarta) (?:time|vez|veces)(?: (?:this|in|already|en|que|esta|ya))', `(?:el|la|los|las) [a-z0-9-]+(?: [a-z0-9-]+){0,2} que ${DID_ES}`, `(?<!(?:have|ever|if|had|did) )(?:you guys|y'?all|you all) ${DID_EN}`, '(?:nota fiscal|factura|invoice|folio|pedido|guia|remision|boleta)(?: no\\.?)? \\d{4,}',
    '(?:mi|mis|my|minha|nuestr[oa]) (?:clave|usuario|contrasena|password|login|log-?in|acceso|senha|token|credenciales)', `your (?:tech|technician|driver|guy|guys|crew|installer|engineer|service guy|team)(?: never| already| just| still| only)? (?:left(?! (?:a|his|her|us a|me a) )|was here|took|broke|forgot|didn't|hasn't|showed|put|(?:install|wir|program|fix|replac|finish|reset|load|deliver|unload|damag|service|repair|adjust|calibrat)[a-z]*ed)`, '(?:su|sus|tu|seu|o) (?:tecnic[oa]s?|chofer(?:es)?|conductor(?:es)?|instalador(?:es)?|ingenier[oa]s?|motorista|muchachos)(?: no| ya| nunca| me| nos| se| lo| la| nao){0,2} (?!dejo (?:su|una|la) tarjeta|hablo|visit|comento|recomend|cont)[a-z]{2,10}(?:o|on|ou|ram)',
    '(?:vino|vinieron|estuvo|estuvieron|llego|llegaron|paso|pasaron|mando|instalo|movio|reviso)(?: [a-z]+)? (?:su|sus|tu) (?:tecnic[oa]s?|ingenier[oa]s?|chofer(?:es)?|conductor(?:es)?|gente|personal|cuadrilla|instalador(?:es)?|equipo tecnico)', '(?:dos|doble|2|two|duplicate|varias) (?:facturas|invoices|cobros|cargos|boletas|bills)', '(?:anular|cancelar|corregir|reemitir|refacturar|void|reissue)(?: [a-z]+){0,2} (?:factura|una|invoice|boleta|cobro|nota)',
    'account (?:is |#|no\\.? |number )?[a-z]*-?\\d{2,}',
    '(?:portal|cuenta|acceso|usuario|area|numero|codigo) de clientes?', 'customer portal',
    '(?:estamos|llevamos|llevo|we\'ve been|i\'ve been) (?:[a-z0-9]+ ){1,3}(?:con (?:su|ustedes|el servicio)|with you|on your|using your)',
    '(?:cancelar|cancel|dar de baja|suspender|renovar|terminar|cambiar) (?:mi|nuestr[oa]|el|la|my|our|the) (?:plan|contrato|servicio|poliza|cuenta|suscripcion|subscription|contract|service|membership|pedido|order)',
    '(?:supposed to|debia|debian|tenia que|was to|were to|due to|que iba a|que iban a|prometid[oa]) (?:ship|come|arrive|be here|deliver|salir|llegar|entregar|venir|entregarse|have been)',
    '(?:never (?:got|received|arrived|came|showed)|(?:no|nunca) (?:me |nos )?(?:ha |han |he |hemos )?(?:llego|llegado|llegaron|recibi|recibido|recibimos|entregaron|entregado))',
    '(?:po|orden de compra|oc|purchase order|order|pedido) (?:#|no\\.? |num\\.? )?[a-z]{0,3}-?\\d{4,}',
    '(?:still|sigo|sigue|siguen|seguimos|another|otra vez|again|de nuevo|nuevamente|por (?:segunda|tercera|enesima) vez|outra vez|de novo)(?: [a-z]+){0,3} (?:failed|failing|falla|fallo|fallando|down|tripping|faulting|no (?:corre|corrio|funciona|sirve|llega)|sin (?:respuesta|servicio|funcionar)|on hold|waiting|esperando|same|igual|error)',
    'on hold', 'same (?:fault|error|problem|issue|alarm|code)', 'mism[oa] (?:falla|error|problema|alarma|codigo)',
    'factura (?:de|del) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|este mes|mes|nuestro|mi|almacenaje)',
    '(?:xml|pdf|cfdi)(?: y (?:pdf|xml))? de (?:la|mi|nuestra) factura',
    '(?:cobr|factur)[a-z]+ (?:dos veces|doble|de mas|por duplicado)', 'cobrando dos veces',
    '(?:corregir|refacturar|reenviar|reenviarme|reenvien|reenvian|resend)(?: [a-z]+){0,2}',
  ]),
  sign(2, 'an order by its number; what has not come', [
    '(?:despacho|folio|guia|embarque|orden|envio|shipment|load|entrega)(?: (?:no|num|numero|number|#))? \\d{4,}', '(?:no|nunca) (?:me |nos |lo |la |los |las )?han [a-z]+(?:ado|ido|to|cho)', '(?:el|mi|nuestro|la|nuestra|the|our|my) (?:pedido|carga|embarque|envio|despacho|entrega|order|delivery|shipment|load)(?: de (?:hoy|ayer|anoche|esta semana|ayer [a-z]+)| today| yesterday)? (?:llego|vino|salio|came|arrived|showed up)', '(?:alta|baja|agregar|eliminar|quitar|add|remove)(?: [a-z]+){0,3} (?:usuarios?|users?)(?: [a-z]+){0,3} (?:portal|cuenta|account|plataforma|consola)',
  ]),
  sign(1, 'hints: fault', [
    '(?:since|desde)(?: [a-z]+){0,3} (?:update|upgrade|actualizacion|firmware|push|parche|patch|visita|mantenimiento|cambio|migracion|visit)',
    '(?:no|ya no|nao|not|isn\'t|won\'t|doesn\'t|stopped|dejo de|dejaron de|can\'t|cannot|cant|keeps?|sigue|siguen|parou de)(?: [a-z]+)? (?:funciona(?:n|ndo)?|jala(?:n)?|sirve(?:n)?|prende(?:n)?|carga(?:n)?|abre(?:n)?|arranca|enciende|responde(?:n)?|manda(?:r)?|llega(?:n|ron|r)?|aparece(?:n)?|work(?:s|ing)?|start(?:s|ing)?|turn(?:s)? on|sending|reporting|connect(?:s|ing)?|respond(?:s|ing)?|log in|access|dropping|tripping|faulting|alarming|fallando|marcando|pitando|acessar|entrar|acceder|ingresar)',
    '(?:marca|da|tira|arroja|sale|muestra|aparece|throws?|shows?|getting|displays?) (?:un |una |el |an? |the )?(?:error(?:es)?|falla|failed|alarm(?:a)?|fault(?:s)?|codigo|code|mensaje de error)',
    '(?:repongan|reposicion|reembolso|refund|nota de credito)', '(?:is|are) (?:down|dead|offline)', 'el (?:chofer|tecnico|conductor|repartidor) (?:no|nunca|dijo)', '(?:no (?:tenemos|tengo|hay)|sin|perdimos|lost|no) (?:acceso|access)', 'desde entonces', 'ever since', 'regres(?:e|en)', 'error', 'falla(?:ndo|s)?', 'fault(?:s|ed|ing)?', 'alarma', 'ambar', 'foquito', 'password', 'contrasena', 'again',
    'otra vez', 'de nuevo', 'offline', 'apagad[oa]', 'initializing', 'retraso', 'late', 'tarde', 'pitando',
    'apitando', 'tripping', 'atascad[oa]', 'bloquead[oa]', 'luz (?:roja|vermelha|ambar)', 'actualizacion', 'firmware',
    'reemplazo', 'replacement', 'refaccion', 'ticket', 'soporte', 'support', 'garantia', 'warranty', 'reporte',
    'revisar', 'check', 'arreglar', 'fix', 'urgente', 'tecnico', 'technician', 'reset', 'manual', 'reinici[a-z]+',
    'restart', 'reboot', 'logs? (?:them|me|us|out)',
  ]),
  sign(1, 'hints: from you', [
    '(?:con|by|de) (?:ustedes|uds|voces)', 'from you',
  ]),
  sign(1, 'hints: papers and parts', [
    'factura(?:cion)?', 'invoice', 'certificados? de calibracion', 'manual(?:es)?', 'llave', 'licencia', 'activar',
    'reporte', 'registro', 'cobro', 'pago', 'guia', 'ticket', 'contrato', 'poliza', 'cuenta', 'account', 'serie',
    'portal', 'plataforma', 'program', 'backup of the', 'spare', 'refaccion(?:es)?', 'parts',
  ]),
] // prettier-ignore

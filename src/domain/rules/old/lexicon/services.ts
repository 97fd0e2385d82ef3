/**
 * Families of words for one thing that companies buy, in es, en and pt. A profile's service is matched by its
 * own words first; a family lends it the words of the same thing: what a buyer says when he does not know
 * the service's name. Authored from the trade's usual vocabulary.
 */
export const FAMILIES: readonly { readonly service: RegExp; readonly need: RegExp }[] = [
  {
    service: /respaldo|backup|proteccion de datos|data protection|recuperacion|disponibilidad/,
    need: /\b(respald\w*|backups?|back up|copias? (de seguridad|inmutables?)|copia de seguranca|replica\w*|restor\w*|restaura\w*|recupera\w* (datos|informacion|archivos|algo)|veeam|acronis|commvault|ransomware|disaster recovery|sitio alterno|drp|encript\w*|bitcoin|deduplica\w*|puntos? de restauracion|perdid[ao] de datos|snapshots?|\b3-2-1\b|cinta)\b/,
  },
  {
    service: /almacenamiento|storage/,
    need: /\b(almacenamiento|storage|armazenamento|nas|san|cabina|arreglo|disk array|discos?|terabytes?|\d+ ?tb|charola|volumen|raid|lun|servidor de archivos|file server|object storage|guardar (la )?informacion)\b/,
  },
  {
    service: /implementacion|despliegue|deployment|integracion de (sistemas|tecnolog)|tecnologias/,
    need: /\b(implant\w*|desplieg\w*|despleg\w*|instala\w* (el |los |un |nuevos? )?(servidor|equipo|cluster|sensores)|migra\w*|virtualiza\w*|vmware|hyperconverg\w*|hiperconverg\w*|nube hibrida|hybrid cloud|data center|centro de datos|iot|sensores|datacenter|consolidar)\b/,
  },
  {
    service: /consultoria|consulting|asesoria/,
    need: /\b(consultori\w*|asesori\w*|diagnostico|arquitectura de ti|roadmap|assessment|evaluacion de (la )?infraestructura|segunda opinion|plan (de|para) (ti|consolidar|tecnolog\w*)|consulting)\b/,
  },
  {
    service: /transporte refrigerado|refrigerated transport|cadena de frio/,
    need: /\b(reefers?|transport\w*|flete|camion\w*|trailers?|tracto\w*|genset|refrigerad\w*|termo|furgon\w*|acarreo|ruta(s)? (de|en) frio|contenedor\w*|unidades a (-|menos)?\d+|embarque\w*)\b/,
  },
  {
    service: /almacenaje|camara|cold storage|bodega/,
    need: /\b(camaras?|bodega\w*|almacen\w*|posiciones|pallets?|pale?tas? (de|a)|tarimas|congelad\w*|cold storage|frigorifico\w*|racks?|guardar|conserva\w*|maquila de frio)\b/,
  },
  {
    service: /farmac|gdp|pharma/,
    need: /\b(gdp|vacunas?|insulina|farmac\w*|laboratorio|medicament\w*|biologic\w*|reactivos|2 ?(a|y|-) ?8|droguer\w*)\b/,
  },
  {
    service: /monitoreo de temperatura|temperature monitoring|trazabilidad/,
    need: /\b(monitore\w*|registrador\w*|data ?loggers?|trazabilidad|temperatura|sensores? de temperatura|termograf\w*|alarmas? de temperatura)\b/,
  },
  {
    service: /robot/,
    need: /\b(robots?|robotic\w*|cobots?|palletiz\w*|palletis\w*|paletiz\w*|pick and place|weld cell|spot weld|machine tend\w*|press tend\w*|6-axis|gripper|end of arm|eoat|depallet\w*|case pack\w*)\b/,
  },
  {
    service: /plc|scada|controls/,
    need: /\b(plcs?|scada|hmi|micrologix|slc ?500|controllogix|compactlogix|ignition|factorytalk|control\w* (retrofit|upgrade|migration|moderni\w*)|relay\w*|control panel\w*|dcs|vfd|automation retrofit|obsolete (plc|controls?))\b/,
  },
  {
    service: /vision/,
    need: /\b(vision|cameras?|camara\w* de inspeccion|inspection|inspeccion|defect\w*|low fill|crooked labels?|barcode|ocr|label check\w*|3d scan\w*)\b/,
  },
  {
    service: /predictive|predictivo|maintenance|vibra/,
    need: /\b(vibration|vibracion\w*|predictive|predictivo|condition monitoring|bearings?|continuous monitoring|unplanned downtime|oil analysis|reliability program)\b/,
  },
  {
    service: /seguridad|security|cibersegur/,
    need: /\b(firewall|ciberseguridad|cybersecurity|pentest\w*|antivirus|edr|soc|phishing)\b/,
  },
  {
    service: /marketing|mercadotecnia|publicidad/,
    need: /\b(marketing|redes sociales|instagram|campanas?|publicidad|seo|branding)\b/,
  },
  {
    service: /erp|contab|accounting/,
    need: /\b(erp|sap|odoo|contabilidad|nomina|accounting|payroll|facturacion|cfdi)\b/,
  },
  {
    service: /web|software|aplicacion|app/,
    need: /\b(pagina web|sitio web|website|tienda en linea|e-?commerce|app movil|mobile app|software a la medida)\b/,
  },
  { service: /telefon|conmutador|voip/, need: /\b(telefonia|conmutador|voip|extensiones|pbx|call center)\b/ },
]

/** A request for anything at all: what makes a text a need rather than a greeting. */
export const ASKS =
  /\b(necesit\w*|requer\w*|requier\w*|busc\w*|quier\w*|quisier\w*|queremos|ocupamos|ocupo|cotiz\w*|precio\w*|presupuesto|propuesta|solicit\w*|urge|interesa\w*|me gustaria|nos gustaria|need|needs|looking|want\w*|quote\w*|rfq|rfp|pricing|price|proposal|require\w*|bids?|evaluating|sourcing|replac\w*|precis\w*|gostari\w*|orcamento|procur\w*|manejan|tienen|ofrecen|do you|can you|pueden|puede|renovar|sustituir|modernizar)\b/

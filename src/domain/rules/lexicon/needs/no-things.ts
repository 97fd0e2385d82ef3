/** What is counted without being bought: time, money, people, places, turns. Authored; es, en, pt. */
export const NO_THINGS: ReadonlySet<string> = new Set(
  `min mins minuto minutos minute minutes hora horas hour hours hrs dia dias day days semana semanas week weeks mes meses month months
  mese ano anos year years quincena trimestre quarter quarters enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre january february march april may june july august september october november december janeiro fevereiro
  marco maio junho julho setembro outubro novembro dezembro lunes martes miercoles jueves viernes sabado domingo monday tuesday
  wednesday thursday friday pesos peso usd dolares dollars mxn soles reais clp cop euros mil millones million thousand por percent
  empleados empleadas colaboradores trabajadores personas gentes gente people employees employee staff folks persons funcionarios
  pessoas usuarios users colegas socios integrantes sucursales tiendas plantas stores branches plants locations sites sedes filiais
  lojas oficinas offices restaurantes hoteles clientes customers proveedores propuestas cotizaciones quotes proposals bids opciones
  options veces times vez puntos pasos ticket folio the and para con que del los las una del off into`.split(
    /\s+/,
  ),
)

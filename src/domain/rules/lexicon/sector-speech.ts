import type { Sector } from './sector-tree.ts'

// What people of a trade speak of, whatever they call their trade: enough to settle a contradiction between a
// form's field and a company's name, too little to name a sector. Authored, es / en / pt, folded.
export const SECTOR_SPEECH: Partial<Record<Sector, readonly string[]>> = {
  making: ['press(?:es)?', 'prensas?', 'hammers?', 'tooling', 'moldes?', 'molds?', 'troquel\\w*', 'dies', 'lineas? de produccion', 'production lines?', 'conveyors?', 'palleti[sz]er\\w*', 'ppap', 'ovens?', 'hornos?', 'lotes?', 'batch(?:es)?', 'plant floor', 'shop floor', 'piso de produccion', 'robots?', 'plcs?', 'scrap', 'second shift', 'maquinados?', 'weld\\w*', 'soldadura', 'inyectoras?', 'linha de producao'],
  finance: ['cartera', 'creditos?', 'cajeros?', 'core bancario', 'ventanillas?', 'polizas? de seguro', 'siniestros?', 'loans?', 'claims', 'ahorradores', 'socios ahorradores', 'cnbv', 'pci'],
  retail: ['puntos? de venta', 'cajas registradoras?', 'anaqueles?', 'shelves', 'checkout', 'inventario de tienda', 'buen fin', 'black friday', 'mostrador', 'clientela'],
  farm: ['cosecha\\w*', 'packing', 'cultivos?', 'harvest', 'campo', 'huerta', 'invernaderos?', 'riego', 'hectareas', 'acres', 'safra', 'colheita'],
  health: ['pacientes?', 'patients?', 'quirofanos?', 'camas', 'enfermer\\w+', 'nurses?', 'expediente clinico', 'tomografos?', 'consultas', 'pacs'],
  restaurant: ['cocina', 'kitchen', 'comensales', 'menu', 'meseros', 'platillos', 'servers', 'cardapio'],
  hotel: ['huespedes', 'habitaciones', 'guests', 'rooms', 'reservaciones', 'check-?in'],
  construction: ['obras?', 'jobsites?', 'andamios?', 'concreto', 'planos', 'cuadrillas?', 'casetas? de obra'],
  logistics: ['flotas?', 'fleet', 'choferes', 'drivers', 'rutas', 'fletes', 'tractos', 'andenes', 'docks?', 'carga'],
  education: ['alumnos', 'students', 'aulas', 'salones de clase', 'docentes', 'matricula', 'campus'],
  mining: ['tajo', 'mina', 'concentrad\\w+', 'molienda', 'shaft', 'mineral', 'relaves'],
  veterinary: ['mascotas?', 'perros', 'gatos', 'pets', 'vacunas para perros'],
} // prettier-ignore

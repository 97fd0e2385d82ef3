// Long words that decide labels and that people mistype; corrected at one edit's distance. Authored from the
// other lexicons: only words that no other common word of es, en or pt is one edit away from.
export const KEYWORDS = [
  'urgente', 'urgentemente', 'urgencia', 'inmediatamente', 'respaldo', 'respaldos', 'almacenamiento', 'servidores',
  'cotizacion', 'cotizaciones', 'presupuesto', 'propuesta', 'temperatura', 'refrigerado', 'refrigerada',
  'congelado', 'sucursales', 'empleados', 'colaboradores', 'trabajadores', 'consultoria', 'infraestructura',
  'arquitectura', 'implementacion', 'migracion', 'monitoreo', 'exportacion', 'farmaceutica', 'laboratorio',
  'mantenimiento', 'gerente', 'coordinador', 'coordinadora', 'ingeniero', 'estudiante', 'universidad',
  'backup', 'backups', 'storage', 'urgent', 'urgently', 'immediately', 'robotic', 'palletizer', 'inspection',
  'vibration', 'maintenance', 'predictive', 'automation', 'employees', 'quotation', 'proposal', 'refrigerated',
  'temperature', 'engineer', 'engineering', 'manager', 'president', 'retrofit', 'integrator', 'controllogix',
  'micrologix', 'ransomware', 'orcamento', 'armazenamento', 'funcionarios',
] // prettier-ignore

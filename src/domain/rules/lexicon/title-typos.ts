// Titles that people mistype, and the common words that stand one letter from them and mean something else.
// Folded; es/pt/en. Authored.
export const MISTYPED_TITLES = [
  'gerente', 'gerenta', 'subgerente', 'director', 'directora', 'subdirector', 'coordinador', 'coordinadora', 'coordenador', 'encargado', 'encargada', 'encarregado', 'supervisor', 'supervisora', 'superintendente', 'superintendent', 'responsable', 'administrador', 'administradora', 'propietario', 'propietaria', 'presidente', 'fundador', 'ingeniero', 'ingeniera', 'engenheiro', 'tecnico', 'analista', 'asistente', 'assistente', 'auxiliar', 'practicante', 'ejecutivo', 'ejecutiva', 'desarrollador', 'arquitecto', 'especialista', 'contador', 'contadora', 'comprador', 'vendedor', 'secretaria', 'operador',
  'manager', 'engineer', 'technician', 'president', 'coordinator', 'foreman', 'specialist', 'consultant', 'assistant', 'analyst', 'controller', 'architect', 'developer', 'electrician', 'mechanic', 'operator', 'founder',
] // prettier-ignore

export const NO_TYPOS: ReadonlySet<string> = new Set([
  'directo', 'directa', 'directos', 'ingenieria', 'administrado', 'administrada', 'coordinado', 'coordinada', 'supervisar', 'supervisado', 'responsible', 'managed', 'manages', 'ejecutivas', 'secretariat', 'contado', 'contados', 'vendedora', 'comprado', 'operado', 'tecnica', 'tecnicos', 'tecnologo', 'presidential', 'precedent', 'assistance', 'developed', 'founded', 'fundado', 'controlled', 'operated', 'propiedad', 'controles', 'mechanics', 'mechanical', 'electrical', 'resident', 'encargar', 'desarrollado', 'contadores', 'architects', 'engineered', 'encargo', 'encargos', 'directores', 'gerencia', 'gerentes', 'asistencia', 'existente', 'operadora',
]) // prettier-ignore

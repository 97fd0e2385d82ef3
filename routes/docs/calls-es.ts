/** The OpenAPI document speaks English. What its calls do, for who reads the page in Spanish. */
export const CALLS_ES: Readonly<Record<string, string>> = {
  'POST /v1/workspaces':
    'Crea un espacio de trabajo y su primera llave. Pide ADMIN_TOKEN en lugar de una llave.',
  'GET /v1/workspace': 'Lee los ajustes: perfil, política, calendario, vendedores y retención.',
  'PATCH /v1/workspace':
    'Cambia los ajustes; cada miembro reemplaza entero al guardado. Los vendedores y notifyEmails pueden entrar a la consola.',
  'POST /v1/leads':
    'Evalúa un lead. Todos los campos son opcionales, pero hace falta uno de email, phone o description. Con la misma Idempotency-Key y el mismo lead, la respuesta es sobre el mismo lead durante 35 días.',
  'GET /v1/leads': 'Lista los leads, cada uno con su evaluación actual.',
  'GET /v1/leads/{id}': 'Lee un lead con su evaluación actual, todas sus versiones y sus eventos.',
  'DELETE /v1/leads/{id}':
    'Borra un lead con todo lo que se derivó de él y responde con un recibo. Repetir su webhook no lo trae de vuelta.',
  'POST /v1/leads/{id}/assessments': 'Evalúa de nuevo, con el perfil y la política actuales.',
  'POST /v1/assessments': 'Evalúa sin guardar nada ni avisar a nadie.',
  'GET /v1/integrations': 'Lista las integraciones con sus pasos de conexión.',
  'POST /v1/connections': 'Crea una conexión: la puerta de un proveedor.',
  'GET /v1/connections': 'Lista las conexiones.',
  'GET /v1/connections/{id}': 'Lee una conexión.',
  'PATCH /v1/connections/{id}': 'Cambia una conexión.',
  'DELETE /v1/connections/{id}':
    'Quita una conexión: su dirección responde 401 desde ahora. Los leads que llegaron por ella se quedan.',
  'POST /v1/connections/{id}/rotate-secret':
    'Cambia el secreto; el anterior sirve 24 horas más. secret hace falta donde lo genera el proveedor.',
  'POST /v1/endpoints':
    'Crea un endpoint: una dirección suya que quiere eventos, firmados según Standard Webhooks (v1 y v1a).',
  'GET /v1/endpoints': 'Lista los endpoints.',
  'GET /v1/endpoints/{id}': 'Lee un endpoint.',
  'PATCH /v1/endpoints/{id}': 'Cambia un endpoint.',
  'DELETE /v1/endpoints/{id}': 'Quita un endpoint. Lo que aún le faltaba recibir se cancela.',
  'POST /v1/endpoints/{id}/rotate-secret':
    'Cambia el secreto; los anteriores firman a la par 24 horas más. La llave Ed25519 no cambia.',
  'POST /v1/endpoints/{id}/test': 'Envía un lead.classified de prueba, firmado y sin lead.',
  'POST /v1/endpoints/{id}/enable': 'Reactiva un endpoint que se había desactivado.',
  'GET /v1/deliveries': 'Lista las entregas, avisos y correos, cada una con sus intentos.',
  'GET /v1/deliveries/{id}': 'Lee una entrega.',
  'POST /v1/deliveries/{id}/resend': 'Envía una vez más el mismo evento, como una entrega nueva.',
  'POST /hooks/{workspaceId}/{connectionId}':
    'Recibe el webhook de un proveedor, firmado sobre los bytes tal como llegan.',
  'GET /health': 'Dice si Criba corre.',
  'GET /ready': 'Dice el estado de cada dependencia.',
}

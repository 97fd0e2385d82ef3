// Words that stand in a name field without naming anybody. Authored, es/en/pt, folded. None of them is a given
// name; as a surname ("Víctor Sales") each may stand beside one.

/** Alone, or only with one another, they name nobody: "Gerencia Gerencia", "Test User", "Ferretería". */
export const NOT_NAMES = [
  // Placeholders and tests.
  'test', 'tests', 'testing', 'tester', 'prueba', 'pruebas', 'teste', 'testes', 'demo', 'ejemplo', 'example', 'exemplo',
  'user', 'username', 'usuario', 'usuaria', 'visitor', 'visitante', 'guest', 'invitado', 'convidado', 'anonymous',
  'anonimo', 'anonima', 'anon', 'unknown', 'desconocido', 'desconocida', 'name', 'nombre', 'nombres', 'nome', 'apellido',
  'apellidos', 'sobrenome', 'first', 'last', 'full', 'completo', 'lead', 'leads', 'null', 'none', 'undefined', 'na', 'nan',
  'n', 'no', 'si', 'sin', 'ninguno', 'ninguna', 'nada', 'nadie', 'nobody', 'someone', 'somebody', 'alguien', 'alguem',
  'fulano', 'fulanito', 'mengano', 'zutano', 'perengano', 'beltrano', 'qa', 'admin', 'administrator', 'root', 'webmaster',
  'system', 'bot', 'robot', 'hola', 'hello', 'hi', 'hey', 'oi', 'ola', 'me', 'yo', 'eu', 'jaja', 'haha', 'lol', 'xd', 'foo', 'bar',
  'contact', 'contacto', 'contato', 'info', 'informes', 'informacion', 'information', 'client', 'cliente', 'clientes',
  'customer', 'prospect', 'prospecto', 'comprador', 'compradora', 'buyer', 'persona', 'person', 'pessoa', 'senor', 'senora',
  'mr', 'mrs', 'ms', 'sr', 'sra', 'srta', 'dr', 'dra', 'ing', 'lic', 'arq', 'anonymously', 'private', 'privado', 'privada', 'confidencial',
  'confidential', 'whatsapp', 'messenger', 'facebook', 'instagram', 'iphone', 'celular', 'movil', 'mobile',
  // Adverts that sign with themselves.
  'lucky', 'winner', 'ganador', 'ganadora', 'best', 'rates', 'deals', 'offer', 'oferta', 'ofertas', 'promo', 'promocion',
  'free', 'gratis', 'cash', 'money', 'dinero', 'casino', 'crypto', 'bitcoin', 'seo', 'expert', 'experts', 'prize', 'premio',
  'loan', 'loans', 'prestamo', 'prestamos', 'credito', 'creditos', 'investment', 'inversion', 'forex', 'trading', 'pills',
  // Ranks.
  'gerente', 'gerenta', 'director', 'directora', 'diretor', 'diretora', 'jefe', 'jefa', 'chefe', 'encargado', 'encargada',
  'responsable', 'responsavel', 'coordinador', 'coordinadora', 'supervisor', 'supervisora', 'asistente', 'assistant',
  'secretaria', 'secretario', 'manager', 'owner', 'dueno', 'duena', 'dono', 'dona', 'ceo', 'cto', 'cio', 'cfo', 'coo', 'president',
  'presidente', 'presidencia', 'ingeniero', 'ingeniera', 'engineer', 'contador', 'contadora', 'employee', 'empleado',
  // Departments whose words are also somebody's first or last name.
  'sales', 'it', 'plant', 'store', 'shop', 'group', 'service', 'services',
  'general', 'de', 'del', 'la', 'el', 'los', 'las', 'y', 'e', 'the', 'of', 'and', 'do', 'da',
] // prettier-ignore

/** Departments and sorts of houses: a name that begins with one is no person's ("COMPRAS BODEGA SUR"). */
export const HOUSES = [
  'compras', 'sistemas', 'ventas', 'vendas', 'gerencia', 'gerencias', 'direccion', 'subdireccion', 'diretoria', 'administracion',
  'administracao', 'recepcion', 'recepcao', 'logistica', 'almacen', 'almacenes', 'bodega', 'bodegas', 'planta', 'plantas',
  'sucursal', 'sucursales', 'oficina', 'oficinas', 'departamento', 'depto', 'dpto', 'area', 'equipo', 'equipe', 'contabilidad',
  'contabilidade', 'tesoreria', 'cobranza', 'cobranzas', 'facturacion', 'mantenimiento', 'manutencao', 'operaciones',
  'operacoes', 'produccion', 'producao', 'calidad', 'qualidade', 'abastecimiento', 'adquisiciones', 'suministros', 'rrhh',
  'rh', 'recursos', 'informatica', 'soporte', 'suporte', 'helpdesk', 'mercadotecnia', 'comercial', 'exportaciones', 'importaciones',
  'tienda', 'tiendas', 'loja', 'lojas', 'ferreteria', 'ferreterias', 'farmacia', 'farmacias', 'abarrotes', 'taqueria', 'restaurante',
  'restaurant', 'hotel', 'taller', 'clinica', 'consultorio', 'laboratorio', 'laboratorios', 'hospital', 'escuela', 'colegio',
  'empresa', 'empresas', 'negocio', 'compania', 'company', 'corporativo', 'grupo', 'distribuidora', 'comercializadora',
  'constructora', 'inmobiliaria', 'transportes', 'transportadora', 'industrias', 'industria', 'fabrica', 'panaderia',
  'papeleria', 'veterinaria', 'refaccionaria', 'supermercado', 'supermercados', 'minimarket', 'botica', 'despacho',
  'purchasing', 'procurement', 'accounting', 'accounts', 'payable', 'warehouse', 'shipping', 'receiving', 'maintenance', 'operations',
  'engineering', 'marketing', 'support', 'office', 'team', 'department', 'dept', 'factory',
  'headquarters', 'hq', 'desk', 'servicio', 'servicios', 'servicos',
] // prettier-ignore

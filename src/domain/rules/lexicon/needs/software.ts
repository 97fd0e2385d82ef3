import type { Need } from './need.ts'

// Software that runs a business, and what is made to measure (SCIAN 5415, 5191). Authored.
export const SOFTWARE_NEEDS = {
  erp: {
    offer: `sistemas de gestion empresarial, planificacion de recursos, enterprise resource planning, consultoria sap`,
    named: `erp, erps, sap, odoo, netsuite, microsip, intelisis, dynamics, business one, business central, epicor, oracle ebs, oracle fusion, totvs, protheus, aspel, sae, softland, defontana, siigo, world office, sistema* administrativo*, sistema* gestion, sistema de gestao, sistema integral, software de gestion, software administrativo, control* inventario*, sistema* inventario*, inventory software, inventory system, mrp, wms, sistema de almacen, sistema de produccion, manufacturing execution, punto de venta, pos system, point of sale, software para restaurante*, software de cocina, sistema de ventas, sistema* costos, trazabilidad de lotes`,
    told: `llevamos todo en excel, todo lo llevamos en excel, todo en excel, run everything on spreadsheets, tudo em planilha, no cuadra ~ inventario*, inventario* ~ no cuadra*, outgrown quickbooks, outgrown ~ accounting, everything is in excel, spreadsheets everywhere, captura* doble, doble captura`,
  },
  accountingSoftware: {
    offer: `software contable, facturacion electronica, timbrado, software de nomina`,
    named: `contpaq*, contpaqi, quickbooks, software contab*, software contable, sistema contable, sistema de contabilidad, accounting package, accounting software, facturacion electronica, factura electronica, facturar electronic*, boleta electronica, nota fiscal eletronica, timbrar, timbrado*, cfdi*, complemento de pago, software de nomina, sistema de nomina, payroll software, emitir facturas, sistema de facturacion, invoicing software, e invoicing, sunat ... facturacion, sii ... facturacion`,
    near: ['accounting'],
  },
  crm: {
    offer: `crm, gestion de clientes, automatizacion de ventas, sales automation`,
    named: `crm, salesforce, hubspot, zoho, pipedrive, seguimiento de clientes, seguimiento a clientes, gestion de clientes, embudo de ventas, sales pipeline, customer relationship, automatizar ventas, whatsapp crm, chatbot*, chat bot*, bot de whatsapp`,
    near: ['marketing'],
  },
  web: {
    offer: `desarrollo web, diseno web, web development, web design, paginas web, comercio electronico, sitios web, desenvolvimento web`,
    named: `pagina* web, pagina* internet, pagina* ... celular, sitio* web, sitio* internet, website*, web site*, web page*, landing page*, landing*, tienda* linea, tienda* online, tienda* virtual*, tienda* en internet, loja virtual, loja online, e commerce, ecommerce, comercio electronico, online store*, online shop*, webshop, shopify, woocommerce, magento, vtex, wordpress, prestashop, carrito de compras, pasarela de pago*, portal web, rediseno ... pagina, rediseno ... sitio, site institucional, site novo, ?hosting, vender por internet, vender online, vender en linea, sell online, catalogo digital`,
    told: `pagina ~ fea, pagina ~ lenta, pagina ~ caida, pagina ~ horrible, nuestra pagina, our site is slow, site looks dated`,
    near: ['marketing', 'apps'],
  },
  apps: {
    offer: `desarrollo de software, software a la medida, software development, desenvolvimento de software, aplicaciones moviles, desarrollo de aplicaciones, fabrica de software, custom software, automatizacion de procesos`,
    named: `app movil, apps moviles, aplicacion movil, aplicaciones moviles, aplicacion para celular, mobile app*, aplicativo*, app para, una app, an app, app de, app propia, apps, ios y android, android app, software a la medida, software a medida, software sob medida, custom software, desarrollo de software, desarrollo a la medida, software development, desarrollador*, programador*, ?developers, api, apis, integracion* api, automatiza* procesos, rpa, bot rpa, sistema a la medida, sistema a medida, plataforma a la medida, power apps, portal de clientes, customer portal, intranet, qa testing, pruebas de software, ux, ui design, mvp`,
    near: ['web'],
  },
  dataAnalytics: {
    offer: `inteligencia de negocios, business intelligence, analitica de datos, data analytics, inteligencia artificial, artificial intelligence, ciencia de datos, data science`,
    named: `business intelligence, inteligencia de negocio*, power bi, powerbi, tableau, looker, tablero* indicadores, tablero* control gerencial, ?dashboard*, data warehouse, data lake, lago de datos, analitica, ?analytics, data science, ciencia de datos, machine learning, inteligencia artificial, ia generativa, artificial intelligence, generative ai, reportes automatic*, forecast*, pronostico* demanda, ?kpi*, etl, modelo* predictivo*, agente* ia, ai agent*`,
    near: ['apps'],
  },
  eLearning: {
    offer: `plataformas de aprendizaje, e learning, lms`,
    named: `lms, moodle, plataforma* cursos, plataforma de capacitacion, e learning, elearning, aula* virtual*, learning management`,
    near: ['training', 'apps'],
  },
} as const satisfies Record<string, Need>

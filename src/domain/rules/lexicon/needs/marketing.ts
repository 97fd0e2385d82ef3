import type { Need } from './need.ts'

// Being found, seen and remembered (SCIAN/NAICS 5418, 3231). Authored. `marketing` is what is said of it as a
// whole; the rest tells its crafts apart.
export const MARKETING_NEEDS = {
  seo: {
    offer: `
      posicionamiento seo, posicionamiento web, posicionamiento en buscadores, search engine optimization,
      optimizacion para buscadores
    `,
    named: `
      seo, posicionamiento web, posicionamiento en google, posicionarnos, posicione en google,
      primeros lugares de google, primera pagina de google, aparecer en google, aparecer ... primera pagina,
      rank* on google, search ranking*, organic traffic, trafico organico, google maps, google my business,
      ficha de google
    `,
    told: `
      no aparecemos ~ google, no nos encuentran ~ google, buscan en google, nadie nos encuentra,
      not showing up on google, page two of google, nao aparecemos, alguien teclea, when somebody searches,
      competencia sale primero
    `,
    of: 'marketing',
  },
  socialMedia: {
    offer: `redes sociales, social media, community management, gestion de redes, midias sociais`,
    named: `
      redes sociales, social media, community manager, nos lleve* instagram, manej* ... instagram,
      llev* ... redes, manejo de redes, contenido para redes, social content, publicaciones, reels, influencer*,
      midias sociais, ?instagram, ?tiktok, ?facebook, ?linkedin, ?redes, ?posts
    `,
    told: `
      publicaba* ~ instagram, sin subir nada, nadie publica, pocos seguidores, sin seguidores, no engagement,
      nobody posts, seguidores, comentarios negativos
    `,
    of: 'marketing',
  },
  onlineAds: {
    offer: `
      campanas pagadas, publicidad en linea, google ads, pauta digital, paid media, performance marketing,
      trafego pago
    `,
    named: `
      google ads, facebook ads, meta ads, adwords, linkedin ads, tiktok ads, paid ads, paid media, paid search,
      ppc, pauta*, pautar, anuncios, anuncio* ... google, campana* pagada*, campana* en google,
      campana* digital*, trafego pago, roas, costo por lead, cost per lead, costo por clic, cost per click,
      remarketing, retargeting, generacion de leads, lead generation, generar leads, generate leads
    `,
    told: `
      costo por lead ~ cielos, gast* ~ anuncios, leads ~ no convierten, leads ~ malos, boost* ~ posts,
      ads ~ not working, conversion rate
    `,
    of: 'marketing',
  },
  branding: {
    offer: `
      branding, identidad corporativa, identidad visual, diseno grafico, graphic design, imagen corporativa
    `,
    named: `
      branding, rebranding, rebrand, logo nuevo, un logo, necesitamos logo, logotipo*, naming,
      identidad corporativa, identidad visual, brand identity, brand book, manual de marca, manual de identidad,
      cambiar de nombre, cambio de imagen, imagen corporativa, diseno grafico, graphic design*,
      disenador* grafic*, redesign ... logo, packaging design for brand, papeleria corporativa
    `,
    told: `logo ~ viejo, logo ~ feo, marca ~ vieja, our brand looks, nuestra imagen ~ anticuada`,
    of: 'marketing',
  },
  video: {
    offer: `produccion audiovisual, video corporativo, video production, fotografia`,
    named: `
      video corporativo, video promocional, videos de producto, video institucional, video production,
      produccion audiovisual, audiovisual*, spots, comercial de tv, fotos de producto, product photo*,
      sesion de fotos, fotografo*, photographer*, drone video, video con dron, filmacion, animacion 3 d,
      motion graphics, podcast
    `,
    of: 'marketing',
  },
  publicRelations: {
    offer: `relaciones publicas, public relations, comunicacion corporativa, prensa`,
    named: `
      relaciones publicas, public relations, boletin* de prensa, press release*, rueda de prensa,
      manejo de crisis, comunicacion interna, agencia de comunicacion, ?prensa, ?medios
    `,
    of: 'marketing',
  },
  marketResearch: {
    offer: `investigacion de mercados, market research, estudios de mercado`,
    named: `
      estudio* de mercado, investigacion de mercado*, market research, encuestas, focus group*,
      pesquisa de mercado, mystery shopper, cliente incognito
    `,
    of: 'marketing',
  },
  marketing: {
    offer: `marketing, mercadotecnia, publicidad, marketing digital, digital marketing, agencia creativa`,
    named: `
      marketing, mercadotecnia, publicidad, publicitari*, advertising, ads, campana* marketing, campanas,
      campanhas, campaigns, ad campaign*, content marketing, copywriting, email marketing, mailing,
      captar clientes, conseguir clientes, mas clientes, more customers, more leads, espectaculares, vallas,
      inbound, lanzamiento de producto, plan de marketing, ?campana de
    `,
    told: `
      nadie nos conoce, no vendemos, bajaron las ventas, vender mas, no llegan clientes, no leads,
      nobody knows us
    `,
  },
} as const satisfies Record<string, Need>

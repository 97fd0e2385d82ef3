/**
 * Sectors as profiles and leads name them, es/en/pt. `near` are those that buy alike: a lead of such a sector
 * is ADJACENT to a profile that names this one. After the top levels of NAICS/SCIAN, in everyday words.
 */
export const SECTORS: Readonly<Record<string, { readonly words: RegExp; readonly near: readonly string[] }>> =
  {
    manufacturing: {
      words:
        /\b(manufactur\w*|manufatura|fabric\w*|factory|maquila\w*|industria\w*|indust[ry]+|autopartes|automotri[zc]\w*|automotive|metal\w*|acero\w*|steel|plastic\w*|quimic\w*|chemical|textil\w*|harinera\w*|molino\w*|stamping|casting|forg\w*|machin\w*|envases?|ceramic\w*|papel\w*|botella\w*|tier 1)\b/,
      near: ['logistics', 'construction', 'energy'],
    },
    finance: {
      words:
        /\b(financ\w*|banc\w*|bank\w*|segur(os|adora)|insurance|fintech|credit\w*|sofom|sofipo|caja popular|afore|factoraje|payments?|pagos|cooperativa de ahorro|casa de bolsa)\b/,
      near: ['services'],
    },
    retail: {
      words:
        /\b(retail|varejo|tiendas?|comercio|supermercad\w*|supermarket\w*|abarrot\w*|mueble\w*|farmacias|boutique|moda|e-?commerce|stores?|mayoreo|shop\w*|departamental\w*)\b/,
      near: ['restaurants', 'logistics'],
    },
    digital: {
      words:
        /\b(digital\w*|software|saas|internet|tecnolog\w*|hosting|telecom\w*|startup|plataforma|online)\b/,
      near: ['services'],
    },
    pharma: {
      words: /\b(farmaceutic\w*|laboratorio\w*|pharma\w*|biotec\w*|drogueria\w*|vacunas)\b/,
      near: ['health'],
    },
    agroexport: {
      words:
        /\b(agro\w*|fruta\w*|uvas?|palta\w*|arandan\w*|cereza\w*|mango\w*|export\w*|packing|hortaliza\w*|berries|citric\w*)\b/,
      near: ['food', 'fishing'],
    },
    fishing: {
      words:
        /\b(salmon\w*|pesque\w*|pesca|acuicol\w*|acuicultura|marisc\w*|conchas|congelados del mar|seafood)\b/,
      near: ['agroexport', 'food'],
    },
    food: {
      words:
        /\b(food|aliment\w*|beverage\w*|bebidas|bakery|panader\w*|dairy|lacte\w*|quesos?|carn\w*|meat\w*|cookie|pickle|dulces|embutid\w*|snack\w*|brewery|cervec\w*|helad\w*|fruit)\b/,
      near: ['agroexport', 'retail', 'restaurants', 'manufacturing'],
    },
    restaurants: {
      words:
        /\b(restaurant\w*|cafeteria\w*|comida rapida|catering|casino de alimentacion|gastronom\w*|sushi|tacos|pizz\w*)\b/,
      near: ['food', 'retail'],
    },
    packaging: {
      words: /\b(packag\w*|empaque\w*|carton|corrugat\w*|envas\w*|bottl\w*|label\w*)\b/,
      near: ['manufacturing', 'food'],
    },
    health: {
      words: /\b(salud|hospital\w*|clinic\w*|health\w*|medic\w*|saude)\b/,
      near: ['pharma', 'services'],
    },
    logistics: {
      words:
        /\b(logistic\w*|transport\w*|mensajer\w*|paqueter\w*|courier|freight|almacenes|warehous\w*|distribu\w*)\b/,
      near: ['retail', 'manufacturing'],
    },
    construction: {
      words: /\b(construc\w*|inmobiliari\w*|edifica\w*|real estate|arquitectura|obra)\b/,
      near: [],
    },
    energy: {
      words: /\b(energ\w*|petrole\w*|oil|gas|mining|miner\w*|electric\w*|solar)\b/,
      near: ['manufacturing'],
    },
    education: {
      words: /\b(educa\w*|escuela|universidad|instituto tecnologico|school|university|college|colegio)\b/,
      near: [],
    },
    government: {
      words: /\b(gobierno|municip\w*|government|secretaria de|public sector|sector publico)\b/,
      near: ['services'],
    },
    services: {
      words: /\b(despacho|consultor\w*|legal|abogad\w*|notari\w*|agencia|services|servicios|contable)\b/,
      near: ['finance', 'digital'],
    },
    veterinary: { words: /\b(veterinari\w*|mascotas|pet)\b/, near: [] },
    culture: { words: /\b(museo|archivo|patrimonio|cultur\w*|audiovisual|turismo|hotel\w*)\b/, near: [] },
  }

import type { Sector } from './sector-tree.ts'

// Pieces that companies build their names of ("Kobrapay", "Agrosur", "Medifarma"): the weakest sign of a sector, read
// only in a name that says nothing plainer. Authored, es / en / pt, folded.

export const BRAND_BEGINNINGS: Partial<Record<Sector, string>> = {
  banking: 'credi presta micro', finance: 'finan capital inver', payments: 'cobra kobra paga', insurance: 'asegur segur',
  pharma: 'farma pharma bio gen', farm: 'agro', fruit: 'fruti frut citri', textile: 'texti', plastic: 'plasti poli', metal: 'metal acer ferro', automotive: 'auto moto',
  chemical: 'quimi', food: 'alimen nutri', logistics: 'logis', transport: 'trans', construction: 'constru edifi', digital: 'tecno info compu data soft cyber',
  restaurant: 'gastro', hospital: 'hospi', health: 'medi salu', electronics: 'electro', packaging: 'empa', energy: 'ener petro solar', education: 'edu', aquaculture: 'salmo', retail: 'super',
} // prettier-ignore

export const BRAND_ENDINGS: Partial<Record<Sector, string>> = {
  payments: 'pay pagos', banking: 'bank cred', pharma: 'farma pharma pharm', food: 'foods food meats', digital: 'tech soft web cloud data labs apps', logistics: 'log logistics', metal: 'metal steel met', plastic: 'plast plas',
  farm: 'agro farms', textile: 'tex', packaging: 'pack pak', transport: 'trans cargo', energy: 'power energy', construction: 'builders', retail: 'mart shop store market', health: 'med care', aquaculture: 'salmon',
} // prettier-ignore

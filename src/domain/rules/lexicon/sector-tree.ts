// The tree of sectors: what stands under what, and which sectors buy alike. Authored after NAICS 2022 / SCIAN
// 2023 (the digits beside each line), cut to what people name on a form. Words stand in `sector-words-*.ts`.

/**
 * [sector, parent, kin]. Kin (both ways) are ADJACENT to each other, and so are two sectors of one parent,
 * unless that parent is WIDE: a shoe maker does not buy as a laboratory does.
 */
const TREE = [
  // 11 — what grows and swims
  ['farm', null, 'food wholesale'],
  ['fruit', 'farm', 'food wholesale grocery fishing aquaculture'],
  ['flowers', 'farm', 'wholesale'],
  ['livestock', 'farm', 'food'],
  ['grain', 'farm', 'food wholesale'],
  ['forestry', 'farm', 'wood paper'],
  ['fishing', null, 'food fruit farm wholesale'],
  ['aquaculture', 'fishing', 'food'],
  // 21, 22 — what is dug, drilled and piped
  ['mining', null, 'energy metal minerals making construction'],
  ['energy', null, 'making construction digital'],
  ['water', null, 'government'],
  ['fuel', 'energy', 'retail transport chemical'],
  // 23, 53 — what is built and let
  ['construction', null, 'realestate minerals energy'],
  ['realestate', null, 'construction hotel facilities'],
  ['malls', 'realestate', 'retail hotel'],
  ['offices', 'realestate', 'malls homes'],
  ['homes', 'realestate', ''],
  ['industrialpark', 'realestate', 'making warehousing'],
  // 31–33 — what is made
  ['making', null, 'logistics energy mining wholesale'],
  ['maquila', 'making', 'making'],
  ['goods', 'making', 'wood'],
  ['food', 'making', 'farm fruit restaurant grocery wholesale fishing aquaculture bakeshop'],
  ['metal', 'making', 'mining'],
  ['automotive', 'making', 'cardealer transport'],
  ['plastic', 'making', ''],
  ['chemical', 'making', 'farm'],
  ['pharma', 'making', 'hospital clinic diagnostics health pharmacy cosmetics meddevice'],
  ['cosmetics', 'making', 'retail pharmacy'],
  ['textile', 'making', 'retail'],
  ['paper', 'making', 'forestry'],
  ['packaging', 'making', ''],
  ['printing', 'making', 'media marketing'],
  ['wood', 'making', 'retail forestry'],
  ['minerals', 'making', 'construction'],
  ['electronics', 'making', 'digital telecom'],
  ['machinery', 'making', 'farm'],
  ['aerospace', 'making', ''],
  ['meddevice', 'making', 'health hospital clinic'],
  // 42, 44–45 — what is traded
  ['trade', null, 'logistics'],
  ['wholesale', 'trade', 'making'],
  ['retail', 'trade', 'restaurant hotel malls fuel logistics'],
  ['shop', 'retail', ''],
  ['grocery', 'retail', 'restaurant food bakeshop pharmacy'],
  ['bakeshop', 'retail', 'restaurant'],
  ['pharmacy', 'retail', 'health hospital clinic'],
  ['ecommerce', 'retail', 'digital logistics courier shop retail'],
  ['cardealer', 'retail', 'automotive'],
  // 48–49 — what is moved and kept
  ['logistics', null, 'making trade digital'],
  ['transport', 'logistics', 'wholesale'],
  ['courier', 'logistics', 'retail'],
  ['warehousing', 'logistics', 'wholesale retail'],
  ['forwarding', 'logistics', 'wholesale'],
  ['passenger', null, 'transport hotel'],
  // 51 — what is sent and coded
  ['digital', null, 'professional health education'],
  ['telecom', 'digital', 'energy'],
  ['media', null, 'digital marketing'],
  // 52 — money
  ['finance', null, 'digital accounting'],
  ['banking', 'finance', ''],
  ['insurance', 'finance', 'health'],
  ['payments', 'finance', 'digital ecommerce'],
  // 54, 56, 81 — what is done for others
  ['professional', null, ''],
  ['legal', 'professional', ''],
  ['accounting', 'professional', 'finance'],
  ['marketing', 'professional', 'digital'],
  ['engineering', 'professional', 'construction machinery'],
  ['contactcentre', 'professional', 'digital telecom'],
  ['staffing', 'professional', 'contactcentre'],
  ['facilities', null, 'construction'],
  ['personal', null, ''],
  ['household', null, ''],
  // 61, 62, 92 — the public's
  ['education', null, 'health'],
  ['school', 'education', ''],
  ['university', 'education', 'digital'],
  ['health', null, 'digital'],
  ['hospital', 'health', 'digital'],
  ['clinic', 'health', 'digital'],
  ['diagnostics', 'health', 'pharma digital'],
  ['seniorcare', 'health', 'hotel'],
  ['veterinary', null, ''],
  ['government', null, ''],
  // 71, 72 — leisure
  ['culture', null, ''],
  ['restaurant', null, 'hotel food grocery'],
  ['hotel', null, 'restaurant'],
] as const satisfies readonly (readonly [string, string | null, string])[]

export type Sector = (typeof TREE)[number][0]

/** Names so wide that naming them is not naming what stands under them: "industria" is no car maker. */
export const WIDE: ReadonlySet<Sector> = new Set<Sector>([
  'making', 'trade', 'retail', 'professional', 'fishing', 'health', 'energy', 'realestate',
]) // prettier-ignore

const parents = new Map<string, Sector | null>(TREE.map(([sector, parent]) => [sector, parent]))
const kin = new Map<string, ReadonlySet<string>>(
  TREE.map(([sector, , near]) => [sector, new Set(near.split(' '))]),
)

export const SECTORS: readonly Sector[] = TREE.map(([sector]) => sector)

/** The sector itself and all above it, nearest first. */
export function lineage(sector: Sector): Sector[] {
  const line: Sector[] = []
  for (let at: Sector | null = sector; at; at = parents.get(at) ?? null) line.push(at)
  return line
}

/** Whether a lead's sector buys as a target does: kin of each other, or of one narrow family. */
export function areKin(lead: Sector, target: Sector): boolean {
  const [leads, targets] = [lineage(lead), lineage(target)]
  if (leads.includes(target) || targets.includes(lead)) return true
  if (targets.some((above) => !WIDE.has(above) && leads.includes(above))) return true
  const isNear = (one: Sector, two: Sector) => kin.get(one)?.has(two) || kin.get(two)?.has(one)
  return leads.some((above) => (above === lead || !WIDE.has(above)) && isNear(above, target))
}

/** The wide sector above, if any. */
export const wideAbove = (sector: Sector): Sector | null =>
  lineage(sector).find((above) => WIDE.has(above)) ?? null

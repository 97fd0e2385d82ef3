import type { Finding } from '../finding.ts'
import type { Hit } from './reading.ts'
export const fromOld = <V>({
  value,
  hit,
  confidence,
}: {
  value: V
  hit: Hit | null
  confidence: number
}): Finding<V> => ({
  value,
  confidence,
  evidence: hit ? [hit.evidence] : [],
})

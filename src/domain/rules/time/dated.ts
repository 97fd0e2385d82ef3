import type { Hit } from '../text/source.ts'

/** A time that stands in a text, in days from the day of arrival. */
export interface Dated {
  readonly hit: Hit
  readonly days: number
}

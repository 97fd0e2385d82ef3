/**
 * The one alarm of the object, at the earliest time that anything is to be looked after. Where it stands is
 * remembered, so that accepting seldom has to move it.
 */
export class Alarm {
  readonly #storage: DurableObjectStorage
  /** Null when it is not known, or there is none. */
  #atMs: number | null = null

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
  }

  /**
   * Sees that it rings at `atMs` or before. Called in the same turn as the writes that need it: the platform
   * keeps both or neither.
   */
  async noLaterThan(atMs: number): Promise<void> {
    if (this.#atMs === null || atMs < this.#atMs) await this.move(atMs)
  }

  /** Sets it, whatever it was; null takes it away. The platform rings one of the past at once. */
  async move(atMs: number | null): Promise<void> {
    this.#atMs = atMs
    await (atMs === null ? this.#storage.deleteAlarm() : this.#storage.setAlarm(atMs))
  }

  /** Looks at what the platform really holds: for the sweep, which trusts no memory. */
  async repair(atMs: number | null): Promise<void> {
    const actualMs = await this.#storage.getAlarm()
    if (atMs !== null && (actualMs === null || atMs < actualMs)) await this.move(atMs)
  }
}

/** Waits for `work`, but no longer than `ms`. What takes longer goes on by itself; its lease watches over it. */
export async function patiently(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late]).finally(() => {
    if (timer !== undefined) clearTimeout(timer)
  })
}

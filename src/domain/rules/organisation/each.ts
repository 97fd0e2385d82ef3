const PER_AFTER =
  /^\s*(?:(?:por|per|en|in|a|na) )?(?:cada|each|per|por|a) (?:un[ao] de (?:las|los) )?([a-z]{4,})/
const PER_BEFORE =
  /(?<![a-z])(?:(?:cada|each|every) (?:un[ao] de (?:las|los) |one of the )?([a-z]{4,})(?: (?:tiene|con|has|with|have|tem|de|of|trabajan|employs)){0,2}|(turnos|shifts|cuadrillas|crews) (?:de|of))(?: (?:unos|unas|about|around|como))?\s*$/
const STEM = 5
/** The beginning of what each so many belong to, told after ("45 per shift") or before ("cada tienda tiene 8"). */
export const eachOf = (before: string, after: string): string | null => {
  const unit =
    PER_AFTER.exec(after)?.[1] ??
    PER_BEFORE.exec(before)
      ?.slice(1)
      .find((word) => word)
  return unit ? unit.slice(0, Math.max(4, Math.min(STEM, unit.length - 1))) : null
}

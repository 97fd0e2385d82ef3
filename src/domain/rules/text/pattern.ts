/**
 * One regular expression of many phrases, written as patterns in folded text (lower case, no accents). A
 * phrase stands on word borders; a space in it is any white space.
 */
export const phrases = (...sources: readonly (string | readonly string[])[]): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${sources.flat().join('|').replaceAll(' ', '\\s+')})(?![a-z0-9])`, 'g')

// What hands leave on a keyboard when they only want to get past a field.
const KEYBOARD = /^(?:asd|qwe|zxc|wer|sdf|dfg|fgh|ghj|hjk|jkl|xcv|lkj|kjh|mnb|poi|ñlk|iop|rty|vbn)/
const KEYBOARD_RUN =
  /(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|jkl|qwer|rewq|fdsa|lkjh|kjhg|zxcv|xcvb|cvbn|vbnm|mnbv|asdas|qweqw|sdfs|dfgd|jkj|hjh|kjk)/g
const SYLLABLE_AGAIN = /^([a-z]{1,3})\1{2,}[a-z]?$/
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{6,}/

/**
 * Whether a word (folded) is keyboard noise: "asdasd", "jskdfh", "jajaja", "xxx". Scripts other than Latin are
 * never noise, and short words may be anybody's abbreviation.
 */
export function isNoise(word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false
  if (/^([a-z])\1+$/.test(word)) return word.length > 2 || word === 'xx'
  if (SYLLABLE_AGAIN.test(word) || /^(?:qwe|asd|zxc|ewq|dsa)$/.test(word)) return true
  if (word.length <= 4) return word.length > 2 && KEYBOARD.test(word) && !/[aeiouy]/.test(word.slice(1))
  const run = [...word.matchAll(KEYBOARD_RUN)].reduce((sum, match) => sum + match[0].length, 0)
  if (run * 2 >= word.length) return true
  const vowels = word.replace(/[^aeiouy]/g, '').length
  return (word.length >= 5 && vowels === 0) || CONSONANTS.test(word)
}

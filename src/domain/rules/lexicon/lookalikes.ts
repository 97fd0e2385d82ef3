// Letters of other scripts and letter-like signs that look like Latin ones. Sources: Unicode UTS #39 confusables
// (the common part), small capitals, turned letters, squared and circled letters that NFKD leaves alone. A
// capital stands here where it looks like another letter than its small form does (Greek Η is H, η is n).

const LETTERS: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a', в: 'b', е: 'e', з: '3', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't',
  у: 'y', х: 'x', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h', ӏ: 'l', ү: 'y', ѵ: 'v', г: 'r', п: 'n', и: 'u',
  // Greek
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', σ: 'o', τ: 't', υ: 'u', χ: 'x',
  γ: 'y', ω: 'w', Η: 'h', Ν: 'n', Υ: 'y', Ζ: 'z', Ρ: 'p',
  // Armenian, Hebrew, Cherokee, Lisu
  ա: 'w', ո: 'n', ս: 'u', օ: 'o', հ: 'h', ց: 'g', զ: 'q', ք: 'p', 'ס': 'o', Ꭺ: 'a', Ᏼ: 'b', Ꮯ: 'c', Ꭼ: 'e',
  Ꮋ: 'h', Ꭻ: 'j', Ꮶ: 'k', Ꮮ: 'l', Ꮇ: 'm', Ꮲ: 'p', Ꭱ: 'r', Ꮪ: 's', Ꭲ: 't', Ꮩ: 'v', Ꮃ: 'w', Ꮍ: 'y', Ꮓ: 'z',
  // Latin with a stroke, a hook or no dot; small capitals
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 's', ɡ: 'g', ɑ: 'a', ɩ: 'i', ʏ: 'y', ħ: 'h', ŧ: 't', ƒ: 'f', ɛ: 'e',
  ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm',
  ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ꞯ: 'q', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ᴢ: 'z',
  // Turned
  ɐ: 'a', ɔ: 'c', ǝ: 'e', ɟ: 'f', ƃ: 'g', ɥ: 'h', ᴉ: 'i', ɾ: 'j', ʞ: 'k', ɯ: 'm', ɹ: 'r', ʇ: 't', ʌ: 'v',
  ʍ: 'w', ʎ: 'y',
  // Signs
  '’': "'", '‘': "'", '´': "'", '“': '"', '”': '"', '«': '"', '»': '"', '–': '-', '—': '-', '‑': '-',
  '−': '-', '→': '>', '¿': ' ', '¡': ' ', '：': ':', '⠀': ' ',
} // prettier-ignore

// Braille letters a–z: U+2800 plus the dots.
const BRAILLE = [
  1, 3, 9, 25, 17, 11, 27, 19, 10, 26, 5, 7, 13, 29, 21, 15, 31, 23, 14, 30, 37, 39, 58, 45, 61, 53,
] // prettier-ignore

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']
const alphabetFrom = (first: number) =>
  alphabet.map((letter, at) => [String.fromCodePoint(first + at), letter] as const)

/** What each sign looks like to a person, in lower case without accents. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  ...LETTERS,
  // Negative circled and negative squared capitals.
  ...Object.fromEntries([...alphabetFrom(0x1f150), ...alphabetFrom(0x1f170)]),
  ...Object.fromEntries(
    alphabet.map((letter, at) => [String.fromCodePoint(0x2800 + (BRAILLE[at] ?? 0)), letter]),
  ),
}

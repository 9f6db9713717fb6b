/** The words of a text in lower-case letters and digits of ASCII, accents taken off; words of other scripts are left out. */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .replace(/['’]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)
  return plain.match(/[a-z0-9]+/g) ?? []
}

/** Latin letters that are not another one with an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}

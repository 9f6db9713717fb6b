/**
 * What is written, without Markdown, struck-out text, wide forms of letters and digits, pictures and brackets around all of it;
 * on one line. Letters keep their case and accents.
 */
export function cleanText(written: string): string {
  const plain = written
    .normalize('NFKC')
    .replace(/~~[^~]*~~/g, ' ')
    .replace(/&nbsp;|&[nm]dash;|&hellip;/g, ' – ')
    .replace(/<br\s*\/?>|<\/?(?:b|i|em|strong|del|time|span|sub|sup)>/gi, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`]+/g, ' ')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/["“”„«»]/g, ' ')
    .replace(/\p{Cf}|\uFE0F/gu, '')
    .replace(/\s+/g, ' ')
  return withoutBrackets(plain.trim())
}

/** The same in lower case and without accents, to be compared with tables of words. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC')
}

function withoutBrackets(text: string): string {
  const inside = /^(?:\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】)$/.exec(text)
  const unwrapped = inside?.[1] ?? inside?.[2] ?? inside?.[3]
  return unwrapped === undefined ? text : unwrapped.trim()
}

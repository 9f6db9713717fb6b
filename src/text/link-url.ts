/** Longer addresses are cut by some browsers; nothing that is meant to be clicked comes near. */
const longest = 2000

/**
 * An address by strangers as it may stand between the parentheses of a Markdown link: on one line, ending nothing. Null when it is
 * no address of the web, or too long to be one.
 */
export function linkUrl(url: string): string | null {
  const trimmed = url.trim()
  if (trimmed.length > longest || !/^https?:\/\/[^\s/]/i.test(trimmed)) return null
  return encodeURI(trimmed.toWellFormed())
    .replaceAll('%25', '%')
    .replace(/[()]/g, (character) => (character === '(' ? '%28' : '%29'))
}

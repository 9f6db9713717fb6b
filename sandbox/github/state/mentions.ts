/** Where a text is, which says what a number in it means. */
export interface TextPlace {
  /** `owner/name`. */
  readonly fullName: string
  /** Address of the website; github.com's counts as well, so that texts can be written as they are there. */
  readonly server: string
}

/**
 * The issues and pull requests of its own repository that a text mentions, in order, each once: `#12`,
 * `GH-12`, `acme/shop#12`, or the address of their page.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function mentionedNumbers(text: string, { fullName, server }: TextPlace): readonly number[] {
  const [name, site] = [fullName, server].map(literal)
  const page = `(?:${site}|https?://(?:www\\.)?github\\.com)/${name}/(?:issues|pull)/`
  const short = `(?<![\\w&/#])(?:(?:${name})?#|GH-)`
  const found = text.matchAll(new RegExp(`(?:${page}|${short})(\\d+)(?!\\w)`, 'gi'))
  return [...new Set([...found].map(([, number]) => Number(number)))]
}

/** Whether a text could mention anything, told without reading it as Markdown. */
export function mayMention(text: string): boolean {
  return /(?:#|GH-|&\w+;|\/issues\/|\/pull\/)\d/i.test(text)
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

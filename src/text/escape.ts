import { shorten } from './shorten.ts'

/**
 * Text by strangers, made harmless for GitHub Markdown on one line.
 *
 * Nobody is pinged, no issue is linked or closed, nothing is formatted, embedded or mistaken for one of our markers, and no
 * table breaks. Control and bidirectional characters are dropped. At most `maximum` UTF-16 units before escaping.
 */
export function inlineText(text: string, maximum = 400): string {
  return unformatted(quietLine(text, maximum))
}

/**
 * Text by strangers on one line that is no Markdown, such as the title of an issue: where it is repeated, as in the message of a
 * commit, nobody is pinged and no issue is linked or closed. At most `maximum` UTF-16 units before that.
 */
export function quietLine(text: string, maximum = 400): string {
  return plainLine(text, maximum).replace(/[@#]|:(?=\/\/)|gh(?=-\d)|www(?=\.)/gi, `$&${joiner}`)
}

/**
 * As `inlineText` for a file of the repository, where GitHub neither pings nor links: names, numbers and addresses stay as they were
 * written, so that they can be read back.
 */
export function inlineInFile(text: string, maximum = 400): string {
  const pieces = plainLine(text, maximum).split(address)
  return pieces
    .map((piece, index) => (index % 2 === 0 ? unformatted(piece) : linked(piece)))
    .join('')
}

/** An address as people end one: what closes a sentence or a bracket is none of it. */
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}*_~`])/i

/** In an address an escape would be part of it, so that one that needs any stands in pointed brackets. */
function linked(url: string): string {
  if (unformatted(url) === url) return url
  return `<${url.replace(/[\\`|$]/g, (character) => encodeURIComponent(character))}>`
}

function unformatted(line: string): string {
  return line
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/[&<>|$]/g, (character) => entities[character] ?? character)
}

/**
 * Text by strangers on one line of a terminal: control and bidirectional characters are dropped, so that it can neither move the
 * cursor nor reorder what stands around it. At most `maximum` UTF-16 units.
 */
export function plainLine(text: string, maximum = 400): string {
  return shorten(text.replace(hiddenCharacters, '').replace(/\s+/g, ' ').trim(), maximum)
}

/** One line of JSON for a pipe or a terminal: what `plainLine` drops is written as escapes. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    hiddenCharacters,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * Zero-width word joiner: splits `@name`, `#12` and URLs for GitHub, not for the eye. An entity would not do: GitHub links
 * what stands in the rendered text, where entities are resolved.
 */
const joiner = '\u2060'

/** Controls but for white space, zero-width and bidirectional marks. */
const hiddenCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  $: '&#36;',
}

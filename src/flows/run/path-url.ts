/** A path or the name of a branch as part of an address, also within a link in Markdown: its slashes stay. */
export function pathUrl(path: string): string {
  return path.split('/').map(wordUrl).join('/')
}

/** A text as one part of an address. */
export function wordUrl(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

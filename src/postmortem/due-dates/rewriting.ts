/** What to look for in a text, and what to write in its place. */
export type Rewriting = readonly [
  pattern: RegExp,
  replacement: string | ((match: string, ...groups: readonly (string | undefined)[]) => string),
]

/** A text after each of the rewritings, in their order. */
export function rewrite(text: string, rewritings: readonly Rewriting[]): string {
  return rewritings.reduce(
    (written, [pattern, replacement]) =>
      typeof replacement === 'string'
        ? written.replace(pattern, replacement)
        : written.replace(pattern, replacement),
    text,
  )
}

/** Words so that each comes before those it begins with. */
export function longestFirst(words: readonly string[]): readonly string[] {
  return words.toSorted((one, other) => other.length - one.length)
}

/**
 * The path that Git wrote, without the quotes and escapes it uses for unusual names (`"a/\303\244"` is `a/ä`): bytes that are no
 * UTF-8 become U+FFFD, a text without quotes is given back as it is.
 */
export function unquotePath(written: string): string {
  if (!written.startsWith('"') || !written.endsWith('"') || written.length < 2) return written
  const bytes = unescapedBytes(written.slice(1, -1))
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

/**
 * The path that `diff --git a/x b/x` tells: a change of the name is told by lines of its own, so both sides are as long, and only
 * the quotes of one may differ.
 */
export function pathOfBoth(line: string): string {
  const sides = line.slice('diff --git '.length)
  const from = sides.endsWith('"') ? sides.lastIndexOf(' "') + 1 : (sides.length + 1) / 2
  return unquotePath(sides.slice(from)).replace(/^b\//, '')
}

/** The escapes of one letter, https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
const letters: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
}

function unescapedBytes(escaped: string): readonly number[] {
  const encoder = new TextEncoder()
  return [...escaped.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+|\\/gs)].flatMap(
    ([text, octal, letter]) => {
      if (octal !== undefined) return [Number.parseInt(octal, 8) & 0xff]
      if (letter !== undefined) return [letters[letter] ?? letter.charCodeAt(0)]
      return [...encoder.encode(text)]
    },
  )
}

/** What a change says it takes back. */
export interface RevertReferences {
  /** Commits, at least seven digits of each. */
  readonly shas: readonly string[]
  readonly pulls: readonly { readonly repository: string | null; readonly number: number }[]
  /** The title it quotes; that of the revert where a reland quotes the title of the change itself. */
  readonly title: string | null
}

/**
 * Reads the lines that Git and GitHub write when something is reverted: `This reverts commit <sha>`, `Reverts owner/name#57`,
 * `Revert "title"`, `Reapply "title"`. Quoted lines do not count. At most fifty of each.
 */
export function readReferences({
  title,
  body,
}: {
  readonly title: string
  readonly body: string
}): RevertReferences {
  const text = body.slice(0, limits.body)
  return {
    shas: matches(text, commit).flatMap(([, sha]) =>
      sha === undefined ? [] : [sha.toLowerCase()],
    ),
    pulls: [...matches(title.slice(0, limits.title), pull), ...matches(text, pull)].map(
      ([, byName = null, byUrl = null, number]) => ({
        repository: byName ?? byUrl,
        number: Number(number),
      }),
    ),
    title: quotedTitle(title.slice(0, limits.title)),
  }
}

const limits = { body: 20_000, title: 500, references: 50 } as const

/** Git writes the first; squashed messages list it, and other tools shorten it. */
const commit = /^[ \t*-]{0,8}(?:This )?reverts(?: the)? commits? ([0-9a-f]{7,64})\b/gim

/** GitHub writes the first; people write the others. */
const pull =
  /^[ \t*-]{0,8}Reverts?(?: PR| pull request)?:? (?:([\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[\w.-]{1,100}\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/)(\d{1,9})\b/gim

function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)].slice(0, limits.references)
}

/** `Reapply "x"`, which Git writes since 2.43, and `Reland "x"` take back `Revert "x"`. */
function quotedTitle(title: string): string | null {
  const [, verb, quoted] =
    /^(revert|reapply|reland)(?:s|ed)?:? ["“](.{1,490})["”](?: \(#\d+\))?$/i.exec(title.trim()) ??
    []
  if (verb !== undefined && quoted !== undefined) {
    return verb.toLowerCase() === 'revert' ? quoted : `Revert "${quoted}"`
  }
  return /^revert: (\S.*)$/i.exec(title.trim())?.[1] ?? null
}

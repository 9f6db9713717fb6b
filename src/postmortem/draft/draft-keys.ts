import { editFrontMatter, frontMatterEntries, type Scalar } from '../../text/front-matter.ts'
import { sealOf } from '../../text/seal.ts'

/**
 * The hidden last line of a draft: a seal of each line of front matter as we wrote it, and of each action item we put in. What
 * does not match its seal was changed by somebody, and is theirs.
 */
export interface DraftKeys {
  /** Seal by key of the front matter. */
  readonly frontMatter: Readonly<Record<string, string>>
  /** Seals of the ids of `/action` facts that the draft has, or had before somebody took them out. */
  readonly actions: readonly string[]
}

const pattern = /^<!-- incident-loop:draft v1 keys:([\w:,]*) actions:([\w,]*) -->$/gm

/** Prints the hidden line. */
export function printKeys({ frontMatter, actions }: DraftKeys): string {
  const keys = Object.entries(frontMatter).map(([key, seal]) => `${key}:${seal}`)
  return `<!-- incident-loop:draft v1 keys:${keys.join(',')} actions:${actions.join(',')} -->`
}

/** Reads the hidden line of a draft; null where it is not there, or there are several: what is ours is not known then. */
export function readKeys(document: string): DraftKeys | null {
  const [found, another] = document.matchAll(pattern)
  if (found === undefined || another !== undefined) return null
  const [, keys = '', actions = ''] = found
  const entries = keys.split(',').flatMap((entry): [string, string][] => {
    const [key, seal] = entry.split(':')
    return key === undefined || seal === undefined ? [] : [[key, seal]]
  })
  return {
    frontMatter: Object.fromEntries(entries),
    actions: actions.split(',').filter((id) => id !== ''),
  }
}

/** The document with its hidden line replaced. */
export function replaceKeys(document: string, keys: DraftKeys): string {
  return document.replace(pattern, () => printKeys(keys))
}

/** The seals of these keys as they stand in the front matter of a document. */
export function sealFrontMatter(
  document: string,
  keys: readonly string[],
): DraftKeys['frontMatter'] {
  const entries = frontMatterEntries(document)
  return Object.fromEntries(
    keys.flatMap((key) => {
      const lines = entries.get(key)
      return lines === undefined ? [] : [[key, sealOf(lines.replaceAll('\r\n', '\n'))]]
    }),
  )
}

/** The front matter with these values in the lines that are still ours, and the seals after that. */
export function refreshFrontMatter(
  document: string,
  values: Readonly<Record<string, Scalar>>,
  known: DraftKeys['frontMatter'],
): { readonly document: string; readonly frontMatter: DraftKeys['frontMatter'] } {
  const sealed = sealFrontMatter(document, Object.keys(values))
  const ours = Object.entries(values).filter(
    ([key]) => sealed[key] !== undefined && sealed[key] === known[key],
  )
  if (ours.length === 0) return { document, frontMatter: known }
  const edited = editFrontMatter(document, Object.fromEntries(ours))
  const seals = sealFrontMatter(
    edited,
    ours.map(([key]) => key),
  )
  return { document: edited, frontMatter: { ...known, ...seals } }
}

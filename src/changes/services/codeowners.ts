import { matchesAll } from '../../text/wildcards.ts'

/** The rules of a CODEOWNERS file that can be read, in its order. */
export type Codeowners = readonly CodeownersRule[]

/** One line: which paths, and whose they are. */
export interface CodeownersRule {
  /** Folders and the name at the end, as the file writes them; `**` is any number of folders. */
  readonly pattern: readonly string[]
  /** `owner/team`. Empty also where a rule takes ownership away. */
  readonly teams: readonly string[]
  /** Logins; a path is never held against one, who owns it is asked for a review. */
  readonly people: readonly string[]
}

/** GitHub reads no larger file; lines beyond are not read either. */
const limits = { size: 3_000_000, rules: 10_000, pattern: 300, path: 500 } as const

/**
 * Reads a CODEOWNERS file in GitHub's dialect: patterns of gitignore without `!`, `[ ]` and escaped `#`; lines with one of these
 * are passed over, as GitHub does.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function readCodeowners(text: string): Codeowners {
  return text.slice(0, limits.size).split('\n').flatMap(readRule).slice(0, limits.rules)
}

/** The teams that own a path: those of the last rule that matches it. */
export function owningTeams(path: string, codeowners: Codeowners): readonly string[] {
  return ruleFor(path, codeowners)?.teams ?? []
}

/** The people who own a path: those of the last rule that matches it. */
export function owningPeople(path: string, codeowners: Codeowners): readonly string[] {
  return ruleFor(path, codeowners)?.people ?? []
}

function ruleFor(path: string, codeowners: Codeowners): CodeownersRule | null {
  if (path.length > limits.path) return null
  const folders = path.split('/')
  return codeowners.findLast(({ pattern }) => matchesPath(pattern, folders)) ?? null
}

function readRule(line: string): readonly CodeownersRule[] {
  // A blank may be escaped as part of the pattern; `#` begins a comment.
  const words = line.match(/(?:\\ |[^\s#])+|#.*/g) ?? []
  const comment = words.findIndex((word) => word.startsWith('#'))
  const [written, ...owners] = comment < 0 ? words : words.slice(0, comment)
  if (written === undefined || !isReadable(written)) return []
  const teams = owners.flatMap((owner) => /^@([\w.-]+\/[\w.-]+)$/.exec(owner)?.[1] ?? [])
  const people = owners.flatMap((owner) => /^@([\w-]+)$/.exec(owner)?.[1] ?? [])
  return [{ pattern: toPattern(written.replaceAll('\\ ', ' ')), teams, people }]
}

function isReadable(pattern: string): boolean {
  return pattern.length <= limits.pattern && !/^[!\\]|[[\]]/.test(pattern)
}

/** A slash at the beginning or inside binds to the root; a folder stands for all below it, but `folder/*` for its files only. */
function toPattern(written: string): readonly string[] {
  const isRooted = written.slice(0, -1).includes('/')
  const parts = written.replace(/^\//, '').split('/')
  const isFolder = parts.at(-1) === ''
  const named = isFolder ? parts.slice(0, -1) : parts
  const start = isRooted ? [] : ['**']
  if (isFolder) return [...start, ...named, '*', '**']
  return isRooted && named.at(-1) === '*' ? named : [...start, ...named, '**']
}

function matchesPath(pattern: readonly string[], folders: readonly string[]): boolean {
  return matchesAll({ items: pattern, isStar: (part) => part === '**', fits: matchesName }, folders)
}

function matchesName(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === name
  return matchesAll(
    {
      items: [...pattern],
      isStar: (sign) => sign === '*',
      fits: (sign, letter) => sign === '?' || sign === letter,
    },
    [...name],
  )
}

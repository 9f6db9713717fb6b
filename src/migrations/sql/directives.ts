import { cutStatements } from './cut-statements.ts'
import { rulesOfEugene, rulesOfSquawk } from './foreign-rules.ts'
import { limits } from './limits.ts'
import { scanSql } from './scan-sql.ts'
import { lineFinder } from './text-lines.ts'

/** A comment that accepts what a statement, or the whole file, does. */
export interface Directive {
  /** As it is written: `squawk-ignore`, `squawk-ignore-file`, `eugene: ignore`, `incident-loop: ignore`. */
  readonly by: string
  /** Line of the comment, from 1. */
  readonly line: number
  /** Lines it is about; null for the whole file. */
  readonly about: { readonly from: number; readonly to: number } | null
  /** Ids of our rules; null for all. */
  readonly rules: readonly string[] | null
  /** Null where none is given; only our own comments have room for one. */
  readonly reason: string | null
}

export interface DirectivesRead {
  readonly directives: readonly Directive[]
  /** Comments of ours that name a rule nobody knows. */
  readonly problems: readonly { readonly line: number; readonly what: string }[]
}

/**
 * The comments of a migration that accept findings: those of squawk and eugene, and `-- incident-loop: ignore rule, rule because
 * …`. Before a statement, in it, or behind it on its last line they are about it; in code, about the next line that is no comment,
 * or the line they end. `ruleIds` are the rules there are.
 */
export function readDirectives(
  text: string,
  language: 'sql' | 'code',
  ruleIds: readonly string[],
): DirectivesRead {
  if (!marker.test(text)) return { directives: [], problems: [] }
  const comments = language === 'sql' ? commentsOfSql(text) : commentsOfCode(text)
  const known = new Set(ruleIds)
  const read = comments.flatMap((comment) => {
    const said = readComment(comment.text)
    return said === null ? [] : [{ ...comment, ...said }]
  })
  const problems = read.flatMap(({ by, line, rules }) =>
    by.startsWith('incident-loop') ? unknownRules(rules, known, line) : [],
  )
  const directives = read.map(({ by, line, about, rules, reason, isOfFile }) => ({
    by,
    line,
    about: isOfFile ? null : about,
    rules,
    reason,
  }))
  return { directives, problems }
}

const marker = /squawk-ignore|eugene:?\s+ignore|incident-loop:\s*ignore/i

interface Comment {
  readonly text: string
  readonly line: number
  readonly about: { readonly from: number; readonly to: number }
}

function commentsOfSql(text: string): readonly Comment[] {
  const readable = text.slice(0, limits.characters)
  const lineOf = lineFinder(readable)
  const statements = cutStatements(readable).map(({ start, end }) => ({
    from: lineOf(start),
    to: lineOf(end - 1),
  }))
  const comments: Comment[] = []
  let next = 0
  for (const { kind, start, end } of scanSql(readable)) {
    if (kind !== 'comment') continue
    const line = lineOf(start)
    while ((statements[next]?.to ?? Number.POSITIVE_INFINITY) < line) next += 1
    const written = readable.slice(start, end)
    if (!marker.test(written)) continue
    // Behind several statements on one line it is about all of them.
    const about = statements[next] ?? { from: line, to: line }
    comments.push({ text: written, line, about })
  }
  return comments
}

function commentsOfCode(text: string): readonly Comment[] {
  const lines = text.split(/\r?\n/)
  return lines.flatMap((written, index) => {
    const at = /(?:^|\s)(?:#|\/\/|--|\/?\*)\s*(?=squawk-ignore|eugene|incident-loop)/.exec(written)
    if (at === null) return []
    const isBehindCode = written.slice(0, at.index).trim() !== ''
    const about = isBehindCode ? index : nextLineOfCode(lines, index)
    const line = index + 1
    return [{ text: written.slice(at.index), line, about: { from: about + 1, to: about + 1 } }]
  })
}

function nextLineOfCode(lines: readonly string[], after: number): number {
  const next = lines.findIndex(
    (line, index) => index > after && !/^\s*(?:$|#(?!\{)|\/\/|--|\/\*|\*)/.test(line),
  )
  return next < 0 ? after : next
}

interface Said {
  readonly by: string
  readonly isOfFile: boolean
  readonly rules: readonly string[] | null
  readonly reason: string | null
}

function readComment(text: string): Said | null {
  for (const { pattern, by, rulesOf } of notations) {
    const groups = pattern.exec(text)?.groups
    if (groups === undefined) continue
    const isOfFile = groups['file'] !== undefined
    const names = (groups['rules'] ?? '').split(/[\s,]+/).filter((name) => name !== '')
    return {
      by: isOfFile ? `${by}-file` : by,
      isOfFile,
      rules: names.length === 0 ? null : names.flatMap(rulesOf),
      reason: groups['reason']?.replace(/\*\/\s*$/, '').trim() || null,
    }
  }
  return null
}

/** Lists of names end where a word is none. */
const names = String.raw`(?<rules>[A-Za-z][\w-]*(?:\s*,\s*[A-Za-z][\w-]*)*)`

const notations = [
  {
    by: 'squawk-ignore',
    pattern: new RegExp(String.raw`squawk-ignore(?<file>-file)?(?:[ \t:]+${names})?`, 'i'),
    rulesOf: (name: string) => rulesOfSquawk[name] ?? [name],
  },
  {
    by: 'eugene: ignore',
    pattern: /eugene:?\s+ignore(?:[ \t:]+(?<rules>[EW]\d+(?:\s*,\s*[EW]\d+)*))?/i,
    rulesOf: (name: string) => rulesOfEugene[name.toUpperCase()] ?? [],
  },
  {
    by: 'incident-loop: ignore',
    pattern: new RegExp(
      String.raw`incident-loop:\s*ignore(?<file>-file)?(?:[ \t:]+(?!because\b)${names})?(?:\s+because\s+(?<reason>.*))?`,
      'is',
    ),
    rulesOf: (name: string) => [name.toLowerCase()],
  },
]

function unknownRules(
  rules: readonly string[] | null,
  known: ReadonlySet<string>,
  line: number,
): DirectivesRead['problems'] {
  const unknown = (rules ?? []).filter((rule) => !known.has(rule))
  return unknown.map((rule) => ({ line, what: `no rule is called \`${rule}\`` }))
}

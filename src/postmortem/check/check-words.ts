import type { CheckResult, Finding } from './check-result.ts'

/** Most characters of the description of a commit status. */
const maximumDescription = 140

/** The result of a check as a commit status tells it: how many things are missing, and the first. */
export function statusOf({ findings, isComplete }: CheckResult): {
  readonly state: 'success' | 'failure'
  readonly description: string
} {
  if (isComplete) return { state: 'success', description: 'Complete: it can be merged' }
  const open = findings.filter(({ level }) => level !== 'hint')
  const [first] = open.toSorted((a, b) => rank[a.level] - rank[b.level])
  const count = `${open.length} ${open.length === 1 ? 'thing' : 'things'} to do`
  const text = first === undefined ? count : `${count}; line ${first.line}: ${first.message}`
  return { state: 'failure', description: cut(text) }
}

const rank: Readonly<Record<Finding['level'], number>> = { error: 0, warning: 1, hint: 2 }

function cut(text: string): string {
  return text.length <= maximumDescription
    ? text
    : `${text.slice(0, maximumDescription - 1).trimEnd()}…`
}

/** The findings of a document for a terminal, `path:line level message`, and whether it is complete. */
export function showCheck(path: string, { findings, isComplete }: CheckResult): string {
  const lines = findings.map(
    ({ line, level, message, rule }) => `${path}:${line} ${level} ${message} (${rule})`,
  )
  return [...lines, `${path}: ${isComplete ? 'complete' : 'not complete'}`].join('\n')
}

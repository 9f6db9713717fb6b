import type { OpenedPostmortem } from '../opened-postmortem.ts'
import type { Seen } from '../rule.ts'

/** Fields of the front matter that are missing or cannot be read, one each. */
export function findFrontMatterProblems({ frontMatter }: OpenedPostmortem): readonly Seen[] {
  return frontMatter.problems.map(({ level, line, message }) =>
    level === 'warning' ? { line, message, isMild: true } : { line, message },
  )
}

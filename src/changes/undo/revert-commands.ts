import { isCommit } from '../../text/commit-name.ts'
import { shell } from '../../text/shell.ts'
import type { Change } from '../change.ts'

/** What a revert needs to know. */
export interface RevertTarget {
  readonly change: Pick<Change, 'pull' | 'shas'>
  readonly repository: string
  /** The branch it is on, or a commit that has it. */
  readonly base: string
}

/**
 * The commands that take a change out of the code: GitHub's own revert for a pull request (https://cli.github.com/manual/gh_pr_revert),
 * `git revert` on a new branch for a commit pushed directly, which is never a merge; null when there is neither.
 */
export function revertCommands({
  change: { pull, shas },
  repository,
  base,
}: RevertTarget): readonly string[] | null {
  if (pull !== null) return whole([shell`gh pr revert ${`${pull}`} --repo ${repository}`])
  const sha = shas[0]
  if (sha === undefined || !isCommit(sha)) return null
  const branch = `revert-${sha.slice(0, 7)}`
  return whole([
    shell`git fetch origin ${base}`,
    shell`git switch --create ${branch} ${isCommit(base) ? base : `origin/${base}`}`,
    shell`git revert --no-edit ${sha}`,
    shell`git push --set-upstream origin ${branch}`,
  ])
}

function whole(lines: readonly (string | null)[]): readonly string[] | null {
  const written = lines.filter((line) => line !== null)
  return written.length === lines.length ? written : null
}

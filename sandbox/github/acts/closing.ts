import type { Call } from '../call.ts'
import { fullName } from '../shapes/repository.ts'
import { closingNumbers } from '../state/closing-words.ts'
import { compareCommits } from '../state/git-diff.ts'
import { commitObject } from '../state/git-store.ts'
import { proseOf } from '../state/prose.ts'
import { commitThing } from '../state/revisions.ts'
import type { Commit, PullRequest, Repository } from '../state/things.ts'
import { markClosed } from './issues.ts'
import type { Push } from './links.ts'

/** Closes the open issues that a pull request merged into the default branch says it fixes. */
export function closeByPull(call: Call, pull: PullRequest): void {
  if (pull.baseBranch !== pull.repository.defaultBranch) return
  closeNamed(call, pull.repository, { text: proseOf(pull.body), closer: pull })
}

/** Closes the open issues that commits new on the default branch say they fix, oldest first. */
export function closeByPush(
  call: Call,
  repository: Repository,
  { ref, before, after }: Push,
): void {
  if (ref !== `refs/heads/${repository.defaultBranch}`) return
  for (const oid of compareCommits(repository.git, before, after).ahead) {
    const text = commitObject(repository.git, oid)?.message ?? ''
    closeNamed(call, repository, { text, closer: commitThing(repository, oid) })
  }
}

/** Whoever may push or merge may close this way: no other right is asked for. */
function closeNamed(
  call: Call,
  repository: Repository,
  { text, closer }: { readonly text: string; readonly closer: PullRequest | Commit },
): void {
  for (const number of closingNumbers(text, fullName(repository))) {
    const issue = repository.issues.get(number)
    if (issue?.typename !== 'Issue' || issue.state !== 'OPEN') continue
    markClosed(call, issue, { reason: 'COMPLETED', closer })
  }
}

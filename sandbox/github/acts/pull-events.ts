import { type Call, emit, type Happening } from '../call.ts'
import { hookPullShape } from '../shapes/pull.ts'
import { pullPaths } from '../state/pull-git.ts'
import type { PullRequest } from '../state/things.ts'

/** Tells listeners of a `pull_request` event, with the paths the pull request changes. */
export function emitPull(
  call: Call,
  pull: PullRequest,
  { action, payload }: Pick<Happening, 'action'> & Partial<Happening>,
): void {
  const { number, repository } = pull
  emit(call, repository, {
    name: 'pull_request',
    action,
    payload: { number, pull_request: hookPullShape(call.state.urls, pull), ...payload },
    changedPaths: pullPaths(pull),
  })
}

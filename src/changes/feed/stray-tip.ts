import { addSeconds } from '../../time/instant.ts'
import type { ChangesObservation } from '../observation.ts'
import { toleranceSeconds } from '../question.ts'

/**
 * The commit that was live at a moment, or on its way there, when it is not among the commits that were read: a release branch,
 * a hotfix, a branch that was rewritten since. Null when it is there, when it is gone for good, or when nothing says what was live.
 */
export function strayTip(
  { deployments, commits }: Pick<ChangesObservation, 'deployments' | 'commits'>,
  moment: string,
): string | null {
  const latest = addSeconds(moment, toleranceSeconds)
  // Deployments are newest first; one that never began brought nothing.
  const live = deployments.find(
    ({ createdAt, statuses }) =>
      createdAt <= latest &&
      statuses.some(
        ({ state, at }) => (state === 'success' || state === 'in_progress') && at <= latest,
      ),
  )
  const oldest = commits.at(-1)?.at ?? ''
  if (live === undefined || live.isGone || live.createdAt < oldest) return null
  return commits.some(({ sha }) => sha === live.sha) ? null : live.sha
}

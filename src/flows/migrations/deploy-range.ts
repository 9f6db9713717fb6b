import type { PullRange } from '../../config/occasion.ts'
import type { Problem } from '../../config/problem.ts'
import type { Settings } from '../../config/settings.ts'
import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'
import { settingsOf } from '../run/settings-of.ts'
import { environmentsAsked, liveVersion } from './deploy-base.ts'
import type { ChangesAsk } from './deploy-changes.ts'

/** What a run was asked to judge; null where nobody said. */
export interface LintAsk {
  /** Commit, branch or tag. */
  readonly base: string | null
  readonly sha: string | null
  readonly environment: string | null
  readonly pull: PullRange | null
  /** The commit of the run. */
  readonly runSha: string | null
}

/** The versions to compare, and the settings to judge by. */
export interface LintRange {
  readonly compared: ChangesAsk
  /** What the base is, such as "live in production". */
  readonly why: string
  readonly settings: Settings
  /** What is wrong with the configuration. */
  readonly problems: readonly Problem[]
}

/** Which versions are compared: one request, and another where the environment has an unusual name. Throws `bad-input` where nobody knows. */
export async function lintRange(world: World, ask: LintAsk): Promise<LintRange> {
  const sha = ask.sha ?? ask.pull?.head ?? ask.runSha
  if (sha === null) throw noCommit()
  const known = knownBase(ask)
  const asked = known === null ? environmentsAsked(ask.environment) : null
  const observed = await world.github.observeDeployed(asked)
  const { settings, problems } = await settingsOf(observed.configuration)
  if (known !== null) {
    return { compared: { ...known, sha }, why: known.why, settings, problems }
  }
  const live = await liveVersion(world, { environment: ask.environment, settings }, observed)
  return { compared: { base: live.sha, sha, against: 'base' }, why: live.why, settings, problems }
}

function knownBase({
  base,
  pull,
}: LintAsk): (Pick<ChangesAsk, 'base' | 'against'> & { readonly why: string }) | null {
  if (base !== null) return { base, against: 'base', why: 'which the input base names' }
  if (pull === null) return null
  return { base: pull.base, against: 'merge-base', why: 'where the pull request begins' }
}

function noCommit(): UserError {
  return new UserError('bad-input', {
    what: 'Nobody said which commit is to be deployed.',
    remedy: 'Set the input `sha`, such as `${{ github.sha }}`.',
  })
}

import { isCommit } from '../../text/commit-name.ts'
import { shell } from '../../text/shell.ts'
import type { DeployWorkflow, Dispatch } from './deploy-workflows.ts'

/** The version that was live before, which can be gone back to. */
export interface LastGood {
  readonly sha: string
  /** Branch or tag it was deployed from; null when that is not known. */
  readonly ref: string | null
  readonly environment: string
  /** When it went live; RFC 3339. */
  readonly liveFrom: string
  /** Where the run that deployed it tells about it; null when that is not known. */
  readonly logUrl: string | null
}

/** The command that runs the run of a deployment again; null when its address is not that of a run of this repository. */
export function rerunCommand(logUrl: string | null, repository: string): string | null {
  const match =
    /^https?:\/\/[^/\s]+\/([^/\s]+\/[^/\s]+)\/actions\/runs\/(\d{1,20})(?:[/?#]|$)/.exec(
      logUrl ?? '',
    )
  if (match?.[2] === undefined || match[1]?.toLowerCase() !== repository.toLowerCase()) return null
  return shell`gh run rerun ${match[2]} --repo ${repository}`
}

/** What to deploy again, and the workflows that might do it. */
export interface Redeployment {
  readonly lastGood: LastGood
  readonly workflows: readonly DeployWorkflow[]
  readonly repository: string
}

/**
 * The command that starts a workflow for what a deployment deployed; null where none has an input for it, needs more inputs than
 * can be known, or is not the only one. A workflow cannot be started on a commit itself, only on a branch or tag.
 */
export function redeployCommand({ lastGood, workflows, repository }: Redeployment): string | null {
  const starts = workflows.flatMap((workflow) => {
    const inputs =
      workflow.dispatch === null ? null : inputsFor(workflow, workflow.dispatch, lastGood)
    return inputs === null ? [] : [{ file: workflow.file, inputs }]
  })
  const [start, ...more] = starts
  if (start === undefined || more.length > 0) return null
  const words = [
    shell`gh workflow run ${start.file} --repo ${repository}`,
    ...start.inputs.map((field) => shell`-f ${field}`),
  ]
  return words.includes(null) ? null : words.join(' ')
}

function inputsFor(
  workflow: DeployWorkflow,
  { revision, environment, alsoNeeds }: Dispatch,
  { sha, ref, environment: target }: LastGood,
): readonly string[] | null {
  if (alsoNeeds.length > 0) return null
  const isSame = (name: string) => name.toLowerCase() === target.toLowerCase()
  const option = environment?.options.find(isSame)
  const isAnyText = environment !== null && environment.options.length === 0
  if (environment !== null && !isAnyText && option === undefined) return null
  if (environment === null && !workflow.environments.some(isSame)) return null
  const value = revision.takes === 'commit' ? commitOf(sha) : versionOf(ref)
  if (value === null) return null
  const where = environment === null ? [] : [`${environment.input}=${option ?? target}`]
  return [`${revision.input}=${value}`, ...where]
}

function commitOf(sha: string): string | null {
  return isCommit(sha) ? sha : null
}

/** A tag that names a version; a branch does not say what was deployed. */
function versionOf(ref: string | null): string | null {
  const tag = (ref ?? '').replace(/^refs\/tags\//, '')
  return /^v?\d+(?:\.\d+)+[\w.+-]{0,60}$/.test(tag) ? tag : null
}

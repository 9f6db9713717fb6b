import { addSeconds } from '../time/instant.ts'
import type { Change } from './change.ts'
import type { DeployWorkflow } from './deploy-workflows.ts'
import type { LiveDeployment } from './deployment-history.ts'
import { redeployCommand, rerunCommand } from './redeploy.ts'
import { revertCommands } from './revert-commands.ts'
import { type UndoWarning, undoWarnings } from './undo-warnings.ts'

/** One way to take a change back: commands to run in their order, or what to do where no command does it. */
export type UndoStep =
  | { readonly commands: readonly string[]; readonly why: string }
  | { readonly text: string; readonly why: string }

/** How to take a change back: the quickest way first, each for itself; and what speaks against it. */
export interface Undo {
  readonly steps: readonly UndoStep[]
  readonly warnings: readonly UndoWarning[]
}

/** What is known about a change that is to be taken back. */
export interface UndoQuestion {
  readonly change: Change
  /** Whether the commit it landed with is a merge. */
  readonly isMerge: boolean
  /** `owner/name`. */
  readonly repository: string
  readonly defaultBranch: string
  /** The time of asking; RFC 3339. */
  readonly at: string
  /** What was live before the change was; null when that is not known. */
  readonly lastGood: LiveDeployment | null
  readonly workflows: readonly DeployWorkflow[]
  /** Deployments of Kubernetes that the configuration names for what the change touched. */
  readonly kubernetes: readonly KubernetesDeployment[]
  /** Changes that landed with it or after it. */
  readonly others: readonly Change[]
  /** Whether its migration is known to throw data away. */
  readonly losesData: boolean
}

export interface KubernetesDeployment {
  readonly name: string
  /** Null is the one of the context. */
  readonly namespace: string | null
}

/** How to take a change back, exactly, for this repository. Nothing in a command comes from a title or a message. */
export function howToUndo(question: UndoQuestion): Undo {
  const { change, lastGood } = question
  if (change.external !== null) return { steps: [outside], warnings: [] }
  const back = lastGood === null ? [] : backTo(lastGood, question)
  const rollouts = question.kubernetes.flatMap(rolloutStep)
  const revert = revertCommands(question)
  const why =
    change.pull === null
      ? 'takes it out of the code; then open a pull request from the branch'
      : 'opens a pull request that takes it out of the code; needs gh 2.83 or newer'
  const steps = [...back, ...rollouts, ...(revert === null ? [] : [{ commands: revert, why }])]
  const takesAllBack = back.length > 0 || rollouts.length > 0
  return { steps, warnings: undoWarnings({ ...question, takesAllBack }) }
}

const outside: UndoStep = {
  text: 'Take it back where it was made.',
  why: 'no commit holds it',
}

/** GitHub runs nothing again that is older. https://docs.github.com/actions/managing-workflow-runs/re-running-workflows-and-jobs */
const rerunDays = 30

function backTo(
  lastGood: LiveDeployment,
  { at, repository, workflows }: UndoQuestion,
): readonly UndoStep[] {
  const isFresh = addSeconds(lastGood.liveFrom, rerunDays * 24 * 60 * 60) > at
  const rerun = isFresh ? rerunCommand(lastGood.logUrl, repository) : null
  const redeploy = redeployCommand({ lastGood, workflows, repository })
  const short = lastGood.sha.slice(0, 7)
  return [
    ...(rerun === null
      ? []
      : [
          {
            commands: [rerun],
            why: `runs the deployment of ${short} again, which was live before`,
          },
        ]),
    ...(redeploy === null
      ? []
      : [{ commands: [redeploy], why: `deploys ${short}, which was live before` }]),
  ]
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
const kubernetesName = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/

function rolloutStep({ name, namespace }: KubernetesDeployment): readonly UndoStep[] {
  if (!kubernetesName.test(name)) return []
  if (namespace !== null && !kubernetesName.test(namespace)) return []
  const where = namespace === null ? '' : ` --namespace ${namespace}`
  const why = 'puts the revision before it back, if nothing was rolled out since'
  return [{ commands: [`kubectl rollout undo deployment/${name}${where}`], why }]
}

import { isCommit } from '../../text/commit-name.ts'
import { addSeconds } from '../../time/instant.ts'
import type { Undo, UndoStep } from '../verdict/verdict.ts'
import type { DeployWorkflow } from './deploy-workflows.ts'
import { type LastGood, redeployCommand, rerunCommand } from './redeploy.ts'
import { revertCommands } from './revert-commands.ts'
import { type Touched, undoWarnings } from './undo-warnings.ts'

/** How this repository goes back to an earlier version. */
export interface WayBack {
  /** `owner/name`. */
  readonly repository: string
  /** The branch that changes land on, or a commit that has them. */
  readonly base: string
  /** The time of asking; RFC 3339. */
  readonly at: string
  readonly workflows: readonly DeployWorkflow[]
  /** Kubernetes workloads as `kubectl` names them. */
  readonly kubernetes: readonly string[]
  /** Command lines of the repository's own. */
  readonly commands: readonly string[]
}

/** What is known about a change that is to be taken back. */
export interface UndoQuestion extends WayBack, Touched {
  /** What was live before the change was; null when that is not known. */
  readonly lastGood: LastGood | null
  /** Changes that landed with it or after it. */
  readonly others: readonly Touched[]
  /** Whether another version went live after the one that carried it. */
  readonly isFollowed: boolean
  /** Whether its migration is known to throw data away. */
  readonly losesData: boolean
}

/** How to take a change back, exactly, for this repository. Nothing in a command comes from a title or a message. */
export function howToUndo(question: UndoQuestion): Undo {
  const { change } = question
  if (change.external !== null) return { steps: [outside], warnings: [] }
  const back = waysBack(question.lastGood, question)
  const revert = revertCommands(question)
  const steps = [...back, ...(revert === null ? [] : [{ commands: revert, why: whyOf(question) }])]
  return { steps, warnings: undoWarnings({ ...question, takesAllBack: back.length > 0 }) }
}

function whyOf({ change, base }: UndoQuestion): string {
  if (change.pull !== null) {
    return 'opens a pull request that takes it out of the code; needs gh 2.83 or newer'
  }
  return isCommit(base)
    ? 'takes it out of what was deployed; then open a pull request to the branch that is deployed'
    : 'takes it out of the code; then open a pull request from the branch'
}

/** How to go back to the version before a deployment that carried these changes. */
export function howToRollBack(
  question: WayBack &
    Pick<UndoQuestion, 'lastGood' | 'isFollowed'> & { readonly carried: readonly Touched[] },
): Undo {
  const steps = waysBack(question.lastGood, question)
  const { isFollowed } = question
  const takesAllBack = isFollowed && steps.length > 0
  const warnings = question.carried.flatMap((touched) =>
    undoWarnings({ ...touched, others: [], losesData: false, takesAllBack, isFollowed }),
  )
  return { steps, warnings: [...new Set(warnings)] }
}

const outside: UndoStep = {
  commands: [],
  why: 'Take it back where it was made: no commit holds it.',
}

/** GitHub runs nothing again that is older. https://docs.github.com/actions/managing-workflow-runs/re-running-workflows-and-jobs */
const rerunDays = 30

/** The ways to an earlier version, the surest first. */
function waysBack(lastGood: LastGood | null, way: WayBack): readonly UndoStep[] {
  const { commands, kubernetes } = way
  return [
    ...(commands.length === 0 ? [] : [{ commands, why: 'goes back as this repository says' }]),
    ...(lastGood === null ? [] : backTo(lastGood, way)),
    ...kubernetes.map((workload) => ({
      commands: [`kubectl rollout undo ${workload}`],
      why: 'puts the revision before it back, if nothing was rolled out since',
    })),
  ]
}

function backTo(lastGood: LastGood, { at, repository, workflows }: WayBack): readonly UndoStep[] {
  const isFresh = addSeconds(lastGood.liveFrom, rerunDays * 24 * 60 * 60) > at
  const rerun = isFresh ? rerunCommand(lastGood.logUrl, repository) : null
  const redeploy = redeployCommand({ lastGood, workflows, repository })
  const short = lastGood.sha.slice(0, 7)
  // Of several environments it is one that goes back.
  const where = lastGood.environment === '' ? '' : ` to ${lastGood.environment}`
  return [
    ...(rerun === null
      ? []
      : [
          {
            commands: [rerun],
            why: `runs the deployment of ${short}${where} again, which was live before`,
          },
        ]),
    ...(redeploy === null
      ? []
      : [{ commands: [redeploy], why: `deploys ${short}${where}, which was live before` }]),
  ]
}

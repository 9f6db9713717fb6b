import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'

/** What is written to the records branch, for whoever reads that it could not be. */
export interface RecordsWork {
  /** Such as `INC-42`; it follows "while". */
  readonly what: string
  /** What to do when the branch never stands still. */
  readonly remedy: string
}

/** Another run may move the records branch under us this often before we give up. */
const maximumRounds = 30

/** A write without an answer is looked for this often; then the next run finds out. */
const maximumUnanswered = 3

/**
 * Looks, decides and writes, and looks again where another run was faster or GitHub did not answer a write: `look` finds out
 * what was done, in round 1 and those after it. Nothing is written blindly twice.
 */
export async function inRounds<Result>(
  world: World,
  work: RecordsWork,
  look: (round: number) => Promise<Result | 'look-again'>,
): Promise<Result> {
  let unanswered = 0
  for (let round = 1; round <= maximumRounds; round += 1) {
    try {
      const result = await look(round)
      if (result !== 'look-again') return result
      world.log.info('Somebody else wrote meanwhile; looking again.')
    } catch (error) {
      unanswered += 1
      if (!isUnanswered(error) || unanswered > maximumUnanswered) throw error
      world.log.info(`${error.message} Looking at what was done.`)
    }
    await world.github.pause(round)
  }
  throw new UserError('records-contended', {
    what: `The branch ${world.recordsBranch} moved ${maximumRounds} times while ${work.what} was written.`,
    remedy: work.remedy,
  })
}

function isUnanswered(error: unknown): error is UserError {
  return error instanceof UserError && error.code === 'github-unavailable'
}

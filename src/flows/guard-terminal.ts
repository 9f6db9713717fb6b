import type { Unknown } from '../guard/fact.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import type { World } from '../world.ts'
import { gatherGuard } from './guard/gather.ts'
import { settleGuard } from './guard/settle.ts'
import { annotatedFindings } from './guard/tell/annotations.ts'
import { guardResult } from './guard/tell/result.ts'
import { guardFailure, problemLine } from './guard/tell/tell.ts'
import { guardText } from './guard/tell/terminal-text.ts'
import { guardHeadline } from './guard/tell/verdict-words.ts'
import type { GuardRun } from './guard.ts'
import { type LocalTeller, noEnvironment } from './guard-local.ts'

/**
 * Says on a terminal what a job of the repository would hear now; without a commit, of the newest of the default branch. The answer is
 * a text or a line of JSON; problems of the configuration and hazards of migrations are said besides. Ends in `deploy-blocked` or
 * `deploy-unchecked` where the deployment is stopped, the latter without an answer where nothing could be read.
 */
export async function runGuardOnTerminal(
  world: World,
  teller: LocalTeller,
  run: GuardRun,
): Promise<void> {
  const { environment, service, actor, startedBy, overrideReason, machineTime, wasm } = run
  if (environment === null) throw noEnvironment()
  const target = { environment, service }
  const sha = run.sha ?? 'HEAD'
  const ask = { target, sha, actor, startedBy, overrideReason, machineTime, wasm }
  const gathered = await gatherGuard(world, ask)
  if (gathered.unread !== null) throw unread(gathered.unread)
  const told = await settleGuard(world, gathered, run.mode)
  for (const problem of gathered.problems) teller.say(problemLine(problem))
  for (const { isBlocking, message, place } of annotatedFindings(told)) {
    const level = isBlocking ? 'error' : 'warning'
    teller.say(plainLine(`${place.file}:${place.line} ${level} ${message}`, longest))
  }
  teller.answer(
    teller.json ? canonicalJson(guardResult(told)) : guardText(told, guardHeadline(told)),
  )
  const failure = guardFailure(told)
  if (failure !== null) throw failure
}

function unread({ reason, remedy }: Unknown): UserError {
  return new UserError('deploy-unchecked', { what: plainLine(reason, longest), remedy })
}

/** Characters of a message. */
const longest = 1000

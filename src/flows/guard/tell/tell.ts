import { type Outputs, outputNames } from '../../../config/outputs.ts'
import { renderOwn } from '../../../config/own-template.ts'
import { type Problem, showProblem } from '../../../config/problem.ts'
import { checkInWords } from '../../../guard/check-name.ts'
import { codesOf, textsOf } from '../../../guard/conclude.ts'
import { canonicalJson } from '../../../text/canonical-json.ts'
import { plainLine } from '../../../text/escape.ts'
import { UserError } from '../../../user-error.ts'
import type { World } from '../../../world.ts'
import type { Teller } from '../../run/tell.ts'
import { annotatedFindings } from './annotations.ts'
import { guardResult } from './result.ts'
import { guardView } from './summary.ts'
import { isStopped, type ToldGuard } from './told.ts'
import { guardHeadline, outcomeInWords, stepsToTake } from './verdict-words.ts'

/** What was read besides: the configuration's problems, and templates of the repository by file name. */
export interface GuardPages {
  readonly problems: readonly Problem[]
  readonly templates: ReadonlyMap<string, string>
}

/** Tells a verdict: outputs, remarks on lines of migrations, the log, the page of the run. */
export async function tellGuard(
  told: ToldGuard,
  world: World,
  { teller, pages }: { readonly teller: Teller; readonly pages: GuardPages },
): Promise<void> {
  const outputs = outputsOf(told)
  for (const name of outputNames) {
    const value = outputs[name]
    if (value !== undefined) teller.setOutput(name, value)
  }
  for (const { isBlocking, message, place } of annotatedFindings(told)) {
    if (isBlocking) world.log.problem(message, { ...place, column: 1 })
    else world.log.remark('warning', message, place)
  }
  for (const line of logOf(told)) world.log.info(line)
  // Where the job does not fail, the answer must not be missed.
  if (isStopped(told.verdict) && told.mode !== 'enforce') {
    world.log.remark('warning', sentenceOf(told))
  }
  const problems = [...pages.problems]
  const summary = renderOwn(
    {
      name: 'guard-summary',
      overrides: pages.templates,
      shipped: world.templates['guard-summary'],
      problems,
    },
    { guard: guardView(told, world.repositoryUrl) },
  )
  for (const problem of problems) world.log.problem(plainLine(problem.message, longest), problem)
  await teller.showSummary(summary)
}

/** Why a deployment that is stopped ends the run, or null where it does not. */
export function guardFailure(told: ToldGuard): UserError | null {
  const { verdict, mode } = told
  if (mode !== 'enforce' || !isStopped(verdict)) return null
  const what = sentenceOf(told)
  const [step = 'The page of the run says what was looked at.'] = stepsToTake(told)
  const remedy = plainLine(step, longest)
  return verdict.decision === 'block'
    ? new UserError('deploy-blocked', { what, remedy })
    : new UserError('deploy-unchecked', { what, remedy })
}

function sentenceOf(told: ToldGuard): string {
  return plainLine(`${guardHeadline(told)}. ${textsOf(told.verdict).join(' ')}`, longest)
}

/** What a problem of the configuration is, on the terminal. */
export function problemLine(problem: Problem): string {
  return plainLine(showProblem(problem), longest)
}

/** Characters of a message. */
const longest = 1000

function outputsOf(told: ToldGuard): Outputs {
  const { decision, nextWindow, validUntil } = told.verdict
  return {
    decision,
    reason: plainLine(textsOf(told.verdict).join(' '), mostOutput),
    'reason-codes': codesOf(told.verdict).join(','),
    'next-window': nextWindow ?? '',
    'valid-until': validUntil,
    attempt: String(told.attempt),
    result: canonicalJson(guardResult(told)),
  }
}

const mostOutput = 4000

function logOf(told: ToldGuard): readonly string[] {
  const checks = told.verdict.results.map(
    (result) =>
      `${checkInWords(result.check)}: ${outcomeInWords(result, told)}. ${plainLine(result.reason, longest)}`,
  )
  return [plainLine(guardHeadline(told), longest), ...checks]
}

import { type Problem, showProblem } from '../config/problem.ts'
import { settingsPath } from '../config/settings.ts'
import { checkPostmortem } from '../postmortem/check/check-postmortem.ts'
import type { CheckResult } from '../postmortem/check/check-result.ts'
import { showCheck } from '../postmortem/check/check-words.ts'
import { plainJson, plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import { checkOptions } from './post-mortem/check-settings.ts'
import { settingsOf } from './run/settings-of.ts'
import type { AnswerTeller } from './suspects.ts'

/** Files on a disk, and what they are checked by. */
export interface FilesToCheck {
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>
  /** The configuration beside them; null for none. */
  readonly configuration: { readonly path: string; readonly text: string } | null
  readonly now: string
}

/**
 * Says whether post-mortems on a disk are complete, as the check on their pull request would. Ends in a failure where one is not, or
 * where the configuration needs mending, as rules may be left out then.
 */
export async function runCheckFiles(
  { files: texts, configuration, now }: FilesToCheck,
  teller: AnswerTeller,
): Promise<void> {
  const { settings, ...found } = await settingsOf(configuration?.text ?? null)
  const file = configuration?.path ?? settingsPath
  const problems = found.problems.map((problem) => ({ ...problem, file }))
  const checked = [...texts].map(([path, text]) => ({
    path,
    result: checkPostmortem(text, checkOptions(settings, { path, now })),
  }))
  const isComplete = checked.every(({ result }) => result.isComplete)
  const files = checked.map(({ path, result }) => ({ path, ...result }))
  const answer = { version: 1, isComplete, files, problems }
  const lines = [
    ...problems.map(showProblem),
    ...checked.flatMap(({ path, result }) => showCheck(path, result).split('\n')),
  ]
  teller.answer(
    teller.json ? plainJson(answer) : lines.map((line) => plainLine(line, longest)).join('\n'),
  )
  if (!isComplete) throw incomplete(checked)
  const [problem] = problems
  if (problem !== undefined) throw unusable(problem)
}

function unusable(problem: Problem): UserError {
  return new UserError('config-invalid', {
    what: `The configuration needs mending: ${plainLine(showProblem(problem), longest)}`,
    remedy: 'Defaults were used in its place.',
  })
}

/** Longest line on a terminal, in characters. */
const longest = 1000

function incomplete(
  checked: readonly { readonly path: string; readonly result: CheckResult }[],
): UserError {
  const open = checked.filter(({ result }) => !result.isComplete)
  const paths = open.map(({ path }) => plainLine(path, 200))
  return new UserError('post-mortem-incomplete', {
    what: `Not complete yet: ${paths.join(', ')}.`,
    remedy: 'Each line above says what is missing and what to write.',
  })
}

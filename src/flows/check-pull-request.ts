import type { Problem } from '../config/problem.ts'
import { extractActionItems } from '../postmortem/action-items/extract-action-items.ts'
import { checkPostmortem } from '../postmortem/check/check-postmortem.ts'
import type { CheckResult } from '../postmortem/check/check-result.ts'
import { statusOf } from '../postmortem/check/check-words.ts'
import type { CommitStatus, PullDocuments } from '../postmortem-github.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { inlineText, plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import type { World } from '../world.ts'
import { assignableLogins } from './action-items/assignable-logins.ts'
import { checkOptions } from './post-mortem/check-settings.ts'
import { settingsOf } from './run/settings-of.ts'
import type { Teller } from './run/tell.ts'

/**
 * Checks the post-mortems that a pull request adds or changes: remarks on their lines, the page of the run, and the commit status
 * `post-mortem` where the token may set it. Where it may not, as in runs of forks, what is missing ends the run instead.
 */
export async function runCheckPullRequest(
  world: World,
  teller: Teller,
  pull: number,
): Promise<void> {
  const seen = await world.github.pullDocuments(pull)
  if (seen === null) return world.log.notice(`There is no pull request ${pull} here.`)
  if (seen.documents.size === 0) {
    return world.log.notice(`Pull request ${pull} changes no post-mortem under postmortems/.`)
  }
  const { checked, problems } = await checkAll(world, seen)
  for (const problem of problems) world.log.problem(problem.message, problem)
  for (const one of checked) remark(world, one)
  const isSet = world.dryRun || (await setStatus(world, { pull, seen, checked }))
  const isComplete = checked.every(({ result }) => result.isComplete)
  teller.setOutput(
    'result',
    canonicalJson({ version: 1, pull, isComplete, checked: checked.map(brief) }),
  )
  await teller.showSummary(summaryOf(checked))
  if (!isSet && !isComplete) throw incomplete(checked, seen)
}

interface Checked {
  readonly path: string
  readonly result: CheckResult
}

async function checkAll(
  world: World,
  seen: PullDocuments,
): Promise<{ readonly checked: readonly Checked[]; readonly problems: readonly Problem[] }> {
  const { settings, problems } = await settingsOf(seen.configuration)
  const checked: Checked[] = []
  for (const [path, text] of seen.documents) {
    // Nobody has to be asked for where everybody was seen, and reading a long document twice takes its time.
    const { items } = seen.assignable.isWhole
      ? { items: [] }
      : extractActionItems(text, { sectionNames: settings.actionItems.headings })
    const canBeAssigned = await assignableLogins(world.github, items, {
      people: settings.people,
      observation: seen,
    })
    const options = checkOptions(settings, { path, now: seen.readAt })
    checked.push({ path, result: checkPostmortem(text, { ...options, canBeAssigned }) })
  }
  return { checked, problems }
}

/** Most findings of a document that are shown: nobody mends more in one go, and pages and outputs of a run have their limits. */
const mostShown = 100

function remark(world: World, { path, result: { findings } }: Checked): void {
  for (const { level, line, message } of findings.slice(0, mostShown)) {
    const shown = plainLine(message, longestMessage)
    if (level === 'error') world.log.problem(shown, { file: path, line, column: 1 })
    else world.log.remark(level === 'warning' ? 'warning' : 'notice', shown, { file: path, line })
  }
}

const longestMessage = 500

function setStatus(
  world: World,
  {
    pull,
    seen,
    checked,
  }: {
    readonly pull: number
    readonly seen: PullDocuments
    readonly checked: readonly Checked[]
  },
): Promise<boolean> {
  const targetUrl = `${world.repositoryUrl}/pull/${pull}/files`
  return world.github.setStatus(seen.head, { ...statusOfAll(checked), targetUrl })
}

/** Of several documents it says how many are not complete, and what the first of them lacks. */
function statusOfAll(checked: readonly Checked[]): Pick<CommitStatus, 'state' | 'description'> {
  const open = checked.filter(({ result }) => !result.isComplete)
  const [first] = open.length === 0 ? checked : open
  if (first === undefined) return { state: 'success', description: 'Nothing to check' }
  const { state, description } = statusOf(first.result)
  if (open.length === 0 || checked.length === 1) {
    return { state, description: plainLine(description, longestDescription) }
  }
  const name = first.path.slice(first.path.lastIndexOf('/') + 1)
  const count = `${open.length} of ${checked.length} are not complete`
  return { state, description: plainLine(`${count}; ${name}: ${description}`, longestDescription) }
}

const longestDescription = 140

function brief({ path, result: { isComplete, findings } }: Checked): object {
  return { path, isComplete, findings: findings.slice(0, mostShown), count: findings.length }
}

function summaryOf(checked: readonly Checked[]): string {
  return `## Post-mortem\n\n${checked.map(summaryOfOne).join('\n')}`
}

function summaryOfOne({ path, result: { findings, isComplete } }: Checked): string {
  const rows = findings
    .slice(0, mostShown)
    .map(({ line, level, message }) => `| ${line} | ${level} | ${inlineText(message, 300)} |`)
  const table = rows.length === 0 ? [] : ['| Line | | |', '|---|---|---|', ...rows, '']
  const rest = findings.length - rows.length
  const more = rest === 0 ? [] : [`And ${rest} more.`, '']
  const head = isComplete ? '✅ Complete' : '❌ Not complete'
  return [`### ${inlineText(path)}`, '', `**${head}**`, '', ...table, ...more].join('\n')
}

function incomplete(checked: readonly Checked[], { isFork }: PullDocuments): UserError {
  const open = checked.filter(({ result }) => !result.isComplete)
  const named = open.slice(0, mostNamed).map(({ path }) => plainLine(path, 200))
  const rest = open.length - named.length
  const more = rest === 0 ? '' : ` and ${rest} more`
  const status = isFork
    ? ''
    : ' To have it told by the status `post-mortem`, add `statuses: write` to the `permissions:` of the job.'
  return new UserError('post-mortem-incomplete', {
    what: `Not complete yet: ${named.join(', ')}${more}.`,
    remedy: `The remarks on its lines say what is missing.${status}`,
  })
}

const mostNamed = 5

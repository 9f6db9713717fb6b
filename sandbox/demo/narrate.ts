import type { JobRun } from '../runner/job-run.ts'
import type { ActionRun } from '../runner/run-action.ts'
import type { Stage } from '../stage.ts'
import type { Chapter, Told } from './chapter.ts'

/** Plays one chapter and prints what came in, what the Action wrote, and what it cost. */
export async function narrate(
  stage: Stage,
  telling: { readonly chapter: Chapter; readonly number: number; readonly told: Told },
): Promise<void> {
  const { chapter, number, told } = telling
  const { runner, sandbox } = stage
  const before = runner.runs.length
  sandbox.requests.clear()
  console.log(`\n${number}. ${chapter.title}`)
  await chapter.act(stage, told)
  const runs = (await runner.idle()).slice(before)
  const news = runs.filter(isNews)
  const [ours, theirs] = [news.filter(isIdle), news.filter((run) => !isIdle(run))]
  for (const line of theirs.flatMap(tellRun)) console.log(`   ${line}`)
  if (ours.length > 0) {
    const count = countOf(ours.length, 'event')
    console.log(`   ${count} from the Action's own writes: GitHub starts no run for them`)
  }
  console.log(`   ${tellRequests(stage)}`)
  console.log(`   → ${chapter.notice}`)
  const failed = runs.find((run) => run.result === 'failure')
  if (failed === undefined && chapter.isStopped) throw new Error('nothing was stopped')
  if (failed !== undefined && !chapter.isStopped) {
    throw new Error(`the run failed:\n${logOf(failed)}`)
  }
}

/** Whether to tell of a job: where an event starts none, of the first; else of those that it starts. */
function isNews(run: JobRun, _index: number, all: readonly JobRun[]): boolean {
  if (run.reason.kind !== 'not triggered') return true
  const same = all.filter(({ event }) => event === run.event)
  return same[0] === run && same.every(({ reason }) => reason.kind === 'not triggered')
}

/** Whether it is an echo of what the Action wrote itself, which starts nothing. */
function isIdle({ event, reason }: JobRun): boolean {
  return event.byDefaultToken === true && reason.kind === 'not triggered'
}

function tellRun(run: JobRun): readonly string[] {
  const action = run.event.action === undefined ? '' : ` ${run.event.action}`
  const came = `${run.event.name}${action} by ${run.event.actor}`
  if (run.reason.kind === 'not triggered') return [`${came}: starts no run`]
  if (run.reason.kind === 'waits for approval') return [`${came}: its run waits for approval`]
  if (run.reason.kind !== 'ran') return [`${came}: skipped (${run.reason.kind})`]
  const [first] = run.actions
  return [`${came}: ${run.result}`, ...(first === undefined ? [] : tellAction(first))]
}

function tellAction(action: ActionRun): readonly string[] {
  const [, verdict] = /^## (\S+ Deploying .+)$/m.exec(action.summary) ?? []
  if (verdict !== undefined) return [`  ${verdict}`, ...reasonsIn(action.summary)]
  const did = [
    ...deedsIn(action.summary).map((line) => `  ✓ ${line}`),
    ...verdictsIn(action.summary).map((line) => `  ${line}`),
  ]
  const said = action.annotations.map(({ message }) => `  · ${message}`)
  return did.length + said.length > 0
    ? [...did, ...said]
    : ['  · nothing had changed, nothing written']
}

/** What a run says it did on its page: in its list, and of each incident in the table of a sweep. */
function deedsIn(summary: string): readonly string[] {
  const [, thisRun = summary] = /### This run\n([\s\S]*?)(?:\n### |$)/.exec(summary) ?? []
  const listed = [...thisRun.matchAll(/^- (.+)$/gm)].map(([, line = '']) => line)
  const row = /^\| \[(INC-\d+)\][^|]*\|[^|]*\| (?!nothing)(.+) \|$/gm
  return [...listed, ...[...summary.matchAll(row)].map(([, name, did]) => `${name}: ${did}`)]
}

/** Why the guard said so: the first list on its page. */
function reasonsIn(summary: string): readonly string[] {
  const [, list = ''] = /^((?:- .+\n)+)/m.exec(summary) ?? []
  return [...list.matchAll(/^- (.+)$/gm)].map(
    ([, line = '']) => `  · ${line.replace(/\\([^a-z0-9\s])/gi, '$1')}`,
  )
}

/** What a check found, as its page says it: `❌ Not complete`. */
function verdictsIn(summary: string): readonly string[] {
  return [...summary.matchAll(/^\*\*([✅❌] .+)\*\*$/gmu)].map(([, line = '']) => line)
}

function tellRequests({ sandbox }: Stage): string {
  const bot = { actor: 'github-actions[bot]' }
  const reads = sandbox.requests.count({ ...bot, kind: 'read' })
  const writes = sandbox.requests.count({ ...bot, kind: 'write' })
  return `requests of the Action: ${countOf(reads, 'read')}, ${countOf(writes, 'write')}`
}

function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

function logOf(run: JobRun): string {
  return run.actions.flatMap(({ log }) => log.map(({ text }) => text)).join('\n')
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder, type Stage } from '../stage.ts'
import { earlierVersion, numberOf, setTime } from './acts.ts'
import type { Chapter } from './chapter.ts'
import { deployWorkflowPath } from './read-deployments.ts'

/** How deployments are guarded: by the calendar, by migrations and by an open incident, and what goes through all the same. */
export const guardingChapters: readonly Chapter[] = [
  {
    title: 'Ana puts the guard in front of the deployments to production',
    notice: 'It is Tuesday, 11:20 in Berlin: the guard is asked by both jobs, and lets it go live.',
    act: async (stage) => {
      setTime(stage, '10:20', '2026-12-01')
      const workflow = readFileSync(join(projectFolder, 'templates/workflow/deploy.yml'), 'utf8')
      stage.runner.add({ path: deployWorkflowPath, text: workflow })
      await merge(stage, 'ana', {
        message: 'Ask a guard before deploying',
        files: { '.github/incident-loop.yml': settings, [deployWorkflowPath]: workflow },
      })
    },
  },
  {
    title: 'On Thursday Ben has the shop show when an order arrives',
    notice: 'In the window, nothing speaks against it.',
    act: async (stage) => {
      setTime(stage, '10:05', '2026-12-03')
      await merge(stage, 'ben', {
        message: 'Show the day of delivery',
        files: { 'src/checkout/delivery.ts': 'export const days = 2\n' },
      })
    },
  },
  {
    title: 'On Friday at 17:40 Chen merges one more thing',
    notice: 'Stopped, with the reason and when the next window opens. Nothing was deployed.',
    isStopped: true,
    act: async (stage) => {
      setTime(stage, '16:40', '2026-12-04')
      await merge(stage, 'chen', {
        message: 'Count working days only',
        files: { 'src/checkout/delivery.ts': 'export const workingDays = 2\n' },
      })
    },
  },
  {
    title: 'The day of delivery is wrong: Ana goes back by running the deployment of Tuesday again',
    notice: 'What was live before passes at any hour, and the page says that it is a rollback.',
    act: async (stage) => {
      setTime(stage, '16:52', '2026-12-04')
      const sha = await earlierVersion(stage)
      const before = stage.runner.runs.find(
        ({ workflow, event }) => workflow === deployWorkflowPath && event.sha === sha,
      )
      if (before === undefined) throw new Error(`no run has deployed ${sha}`)
      stage.runner.rerun(before)
      await stage.runner.idle()
    },
  },
  {
    title: 'Ana has what Chen merged go live all the same, and says why',
    notice: 'She may. It counts for this commit, for an hour, and is on record before it counts.',
    act: async (stage) => {
      setTime(stage, '17:05', '2026-12-04')
      const reason = 'Support promises a day of delivery by phone, all weekend'
      await dispatch(stage, 'ana', { 'override-reason': reason })
    },
  },
  {
    title: 'On Monday Ben adds an index to a large table',
    notice: 'Stopped, by file and line: nobody could order while the index is built.',
    isStopped: true,
    act: async (stage) => {
      setTime(stage, '09:30', '2026-12-07')
      const index = '-- migrate:up\nCREATE INDEX orders_placed_at ON orders (placed_at);\n'
      await merge(stage, 'ben', {
        message: 'Find orders by day',
        files: { [indexMigration]: index },
      })
    },
  },
  {
    title: 'Ben writes it as the guard proposes',
    notice: 'The same index, built beside the orders that come in: it passes.',
    act: async (stage) => {
      setTime(stage, '09:50', '2026-12-07')
      const index = [
        '-- migrate:up transaction:false',
        'CREATE INDEX CONCURRENTLY orders_placed_at ON orders (placed_at);\n',
      ].join('\n')
      await merge(stage, 'ben', {
        message: 'Build the index without a lock',
        files: { [indexMigration]: index },
      })
    },
  },
  {
    title: 'On Tuesday nobody can log in, and Ben, who does not know, merges new colours',
    notice: 'The window is open, the incident stops it all the same, by name.',
    isStopped: true,
    act: async (stage) => {
      setTime(stage, '12:00', '2026-12-08')
      await stage.sandbox.as('ana').openIssue({
        title: login,
        body: '### Impact\n\nEvery login fails since 11:55 UTC.',
        labels: ['sev1'],
      })
      await stage.runner.idle()
      setTime(stage, '12:04', '2026-12-08')
      await merge(stage, 'ben', {
        message: 'New colours for the search',
        files: { 'src/search/colours.ts': "export const accent = 'teal'\n" },
      })
    },
  },
  {
    title: 'Chen merges the fix, which /fix has named',
    notice: 'The fix of the incident passes while the incident is open.',
    act: async (stage) => {
      const chen = stage.sandbox.as('chen')
      const [branch, title] = ['longer-sessions', 'Keep sessions that are older than a day']
      setTime(stage, '12:15', '2026-12-08')
      await chen.createBranch(branch)
      const files = { 'src/login/session.ts': 'export const sessionDays = 30\n' }
      await chen.commit({ message: title, files, branch })
      const { number } = await chen.openPullRequest({ title, head: branch })
      await chen.comment(numberOf(stage, login), `/fix #${number}`)
      await stage.runner.idle()
      setTime(stage, '12:22', '2026-12-08')
      await chen.merge(number)
      await stage.runner.idle()
    },
  },
]

const login = 'Nobody can log in'
const indexMigration = 'db/migrations/20261207093000_orders_placed_at.sql'

const settings = `guard:
  windows:
    - environments: [production]
      days: [mon, tue, wed, thu]
      from: "09:00"
      to: "17:00"
      timezone: Europe/Berlin
  checks: {migration: block}
  override: {people: [ana], for: 1h}
migrations:
  large-tables: [orders]
`

interface Change {
  readonly message: string
  readonly files: Readonly<Record<string, string>>
}

/** Somebody's change lands on the default branch, and goes live where the guard lets it. */
async function merge(stage: Stage, person: string, change: Change): Promise<void> {
  await stage.sandbox.as(person).commit(change)
  await stage.runner.idle()
}

/** Somebody starts the workflow by hand. */
async function dispatch(
  { sandbox, repository, runner }: Stage,
  actor: string,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const sha = sandbox.state.repository(repository).head('main') ?? ''
  const payload = { workflow: deployWorkflowPath, inputs }
  runner.deliver({ name: 'workflow_dispatch', payload, actor, ref: 'refs/heads/main', sha })
  await runner.idle()
}

import { type ClockSettings, defaultClockSettings } from '../../../src/config/clock.ts'
import { defaultSettings, type Settings } from '../../../src/config/settings.ts'
import type { Actor, Authority } from '../../../src/incident/actor.ts'
import { decideSync } from '../../../src/incident/decide-sync.ts'
import type { Incident } from '../../../src/incident/incident.ts'
import { labelTable } from '../../../src/incident/labels.ts'
import { readLedger } from '../../../src/incident/ledger.ts'
import type {
  IssueComment,
  IssueEvent,
  IssueSnapshot,
  SeenDeployment,
} from '../../../src/incident/observation.ts'
import { type OpenIncidents, readOpenIncidents } from '../../../src/incident/open-incidents.ts'
import { recordPaths } from '../../../src/incident/record-paths.ts'
import type { Person } from '../../../src/incident/role.ts'
import { hashBody } from '../../../src/incident/status-comment.ts'
import type {
  IncidentTexts,
  IssueWrite,
  SyncFacts,
  SyncPlan,
} from '../../../src/incident/sync-plan.ts'
import {
  printWork,
  readWork,
  type SaidReceipt,
  type StatusCommentReceipt,
  type Work,
  withReceipt,
} from '../../../src/incident/work.ts'
import { addSeconds } from '../../../src/time/instant.ts'
import { at, issueUrl, jonas, maria } from './facts.ts'

/** A repository with one issue, as small as `decideSync` needs it: what GitHub shows and what the records branch holds. */
export interface SmallRepository {
  readonly now: string
  readonly run: string
  readonly settings: Settings
  readonly repository: string
  /** Its comments stand below. */
  readonly issue: IssueSnapshot
  /** How the issue left; a run does not see it then. */
  readonly gone: SyncFacts['gone']
  /** All of them, oldest first. */
  readonly comments: readonly IssueComment[]
  readonly deployments: readonly SeenDeployment[]
  readonly labels: ReadonlySet<string>
  readonly head: string | null
  readonly files: ReadonlyMap<string, string>
  readonly authorityOf: (actor: Actor) => Authority
  readonly workIsPending: boolean
}

export const paths = recordPaths(42)
export const ourLogin: Actor = { login: 'github-actions[bot]', id: 41898282, type: 'bot' }

const noTargets = {
  acknowledgeMinutes: null,
  leadMinutes: null,
  updateMinutes: null,
  statusMinutes: { triage: null, investigating: null, identified: null, monitoring: null },
  postMortemDays: null,
}

/** A clock by which nothing is ever late. */
const stoppedClock: ClockSettings = {
  ...defaultClockSettings,
  targets: { SEV1: noTargets, SEV2: noTargets, SEV3: noTargets, SEV4: noTargets },
}

/**
 * A repository in which nothing happened yet but an issue opened at 14:00, looked at by run 1 at 14:05. Nobody is reminded of
 * anything, so that what a run says follows from what happened.
 */
export function repository(change: Partial<SmallRepository> = {}): SmallRepository {
  return {
    now: at('14:05'),
    run: '1.1',
    settings: { ...defaultSettings, clock: stoppedClock },
    repository: 'acme/shop',
    issue: issue(),
    gone: null,
    comments: [],
    deployments: [],
    labels: new Set(),
    head: null,
    files: new Map(),
    authorityOf: ({ type }) => (type === 'user' ? 'write' : 'none'),
    workIsPending: false,
    ...change,
  }
}

export function issue(change: Partial<IssueSnapshot> = {}): IssueSnapshot {
  return {
    id: 'I_42',
    number: 42,
    url: issueUrl,
    title: 'Checkout is down',
    body: '### Impact\n\nNobody can pay.',
    createdAt: at('14:00'),
    editedAt: null,
    editor: null,
    author: maria,
    open: true,
    labels: [],
    assignees: [],
    events: [],
    comments: { list: [], total: 0, earlier: null },
    ...change,
  }
}

/** Events, each with an id from its place in the list, by Maria unless said otherwise. */
export function events(...list: readonly Happened[]): readonly IssueEvent[] {
  return list.map(([time, what, actor = maria], index) => ({
    id: `LE_${index}`,
    at: at(time),
    actor,
    ...what,
  }))
}

type What<Event> = Event extends IssueEvent ? Omit<Event, 'id' | 'at' | 'actor'> : never
export type Happened = readonly [time: string, what: What<IssueEvent>, actor?: Actor]

export const labeled = (label: string) => ({ type: 'labeled', label }) as const
export const unlabeled = (label: string) => ({ type: 'unlabeled', label }) as const

/** Declared SEV1 at 14:01. */
export function declared(...later: readonly Happened[]): SmallRepository {
  return repository({
    issue: issue({ labels: ['sev1'], events: events(['14:01', labeled('sev1')], ...later) }),
  })
}

/** The same after a run did all it wanted, and all labels exist. */
export function settled(before: SmallRepository): SmallRepository {
  return applied(before, decide(before))
}

/** The same repository after something else happened, looked at by run 2. */
export function later(
  before: SmallRepository,
  now: string,
  ...more: readonly Happened[]
): SmallRepository {
  const known = before.issue.events
  const fresh = events(...more).map((event) => ({ ...event, id: `${event.id}_${now}` }))
  const changed = fresh.reduce(happen, { ...before.issue, events: [...known, ...fresh] })
  return { ...before, issue: changed, now: at(now), run: '2.1' }
}

/** What an event makes of the issue that GitHub shows. */
function happen(before: IssueSnapshot, event: IssueEvent): IssueSnapshot {
  switch (event.type) {
    case 'labeled':
      return { ...before, labels: [...without(before, event.label), event.label] }
    case 'unlabeled':
      return { ...before, labels: without(before, event.label) }
    case 'closed':
    case 'reopened':
      return { ...before, open: event.type === 'reopened' }
    case 'renamed':
      return { ...before, title: event.to }
    case 'assigned':
    case 'unassigned':
      return { ...before, assignees: assigneesAfter(before.assignees, event) }
    default:
      return before
  }
}

/** Who is assigned after an event, when these were before it. */
export function assigneesAfter(before: readonly Person[], event: IssueEvent): readonly Person[] {
  if (event.type !== 'assigned' && event.type !== 'unassigned') return before
  const { login, id } = event.assignee
  const others = before.filter((person) => person.login !== login)
  return event.type === 'assigned' ? [...others, { login, id }] : others
}

function without({ labels }: IssueSnapshot, name: string): IssueSnapshot['labels'] {
  return labels.filter((label) => label.toLowerCase() !== name.toLowerCase())
}

export function comment(change: Partial<IssueComment> = {}): IssueComment {
  const databaseId = change.databaseId ?? 100
  return {
    id: `IC_${databaseId}`,
    databaseId,
    url: `${issueUrl}#issuecomment-${databaseId}`,
    body: '',
    createdAt: at('14:05'),
    editedAt: null,
    editor: null,
    author: ourLogin,
    ours: true,
    reactions: [],
    ...change,
  }
}

export function decide(repository: SmallRepository): SyncPlan {
  return decideSync(seen(repository))
}

/** What a plan makes of a file of the records branch; undefined where it leaves it alone. */
export function fileOf(plan: SyncPlan, path: string): string | undefined {
  return plan.commit?.files.find((file) => file.path === path)?.after
}

function seen(repository: SmallRepository): SyncFacts {
  const { head, files, gone, comments, ...rest } = repository
  const reading = readLedger(files.get(paths.ledger) ?? '')
  const open = openOf(repository)
  if ('damage' in reading) throw new Error('the ledger is damaged')
  const records = { head, ledger: reading.ledger, work: workOf(repository), open, files }
  return {
    ...rest,
    ...noMoreSeen,
    issue: gone === null ? withComments(repository.issue, comments) : null,
    comments: gone === null ? comments : [],
    gone,
    changes: null,
    records: { ...records, suspects: null, emptyIndex: '# Incident records\n' },
    render,
  }
}

/** What a run sees beside, where there is nothing special to see. */
export const noMoreSeen = {
  repositoryUrl: 'https://github.com/acme/shop',
  ticks: [],
  pulls: [],
  blockedDraft: null,
  deployments: null,
  people: [maria, jonas],
  found: { issues: [41], pulls: [57, 58], commits: new Map<string, string>() },
  secretFacts: new Set<string>(),
  calendar: { zone: 'UTC', isHoliday: () => false },
  renderNotice: (name: string) => ({ text: name, problems: [] }),
} as const

function withComments(issue: IssueSnapshot, list: readonly IssueComment[]): IssueSnapshot {
  return { ...issue, comments: { list, total: list.length, earlier: null } }
}

/** A branch that is born with this run has records since now. */
function openOf({ head, files, now }: SmallRepository): OpenIncidents {
  if (head === null) return { since: now, incidents: [] }
  const open = readOpenIncidents(files.get(paths.open) ?? '')
  if ('damage' in open) throw new Error('open.json is damaged')
  return open
}

export function workOf({ files }: SmallRepository): Work {
  const work = readWork(files.get(paths.work) ?? '')
  if (work === 'newer-version') throw new Error('work.json is of a newer version')
  return work
}

/** Says enough of an incident that a change of it changes each text. */
function render(incident: Incident): IncidentTexts {
  const { severity, status, title, lead } = incident
  const statusComment = `${severity} ${status}: ${title}, ${lead ?? 'nobody'} leads`
  const timeline = incident.timeline.map(({ at: time, what }) => `- ${time} ${what}`).join('\n')
  const record = { summary: statusComment, updates: '', changes: '', timeline, actions: '' }
  return { statusComment, record, communication: [], problems: [] }
}

/** What GitHub and the branch hold once a plan was carried out: our own acts come back as events, receipts are committed. */
export function applied(before: SmallRepository, plan: SyncPlan): SmallRepository {
  if (plan.incident === null) return before
  const files = new Map(before.files)
  for (const { path, after } of plan.commit?.files ?? []) files.set(path, after)
  const acts = plan.writes.flatMap((write) => actsOf(write, before.issue, before.now))
  const known = { ...before.issue, events: [...before.issue.events, ...acts] }
  const issueAfter = acts.reduce(happen, known)
  const comments = plan.writes.reduce(
    (list, write) => applyToComments(list, write, before.now),
    before.comments,
  )
  const posted = comments.filter((one) => !before.comments.some(({ id }) => id === one.id))
  const done = {
    run: before.run,
    receipt: receiptOf(plan, posted),
    identity: posted[0]?.author.login ?? null,
    said: saidBy(plan, posted),
    forgotten: plan.forget,
  }
  const work = printWork(withReceipt(plan.work, done))
  if (work !== printWork(plan.work)) files.set(paths.work, work)
  const labels = new Set([...before.labels, ...plan.createLabels.map(({ name }) => name)])
  return { ...before, head: 'head', files, labels, issue: issueAfter, comments }
}

/** The events GitHub shows for a write of ours, three seconds after the run looked; none for what was so already. */
function actsOf(write: IssueWrite, before: IssueSnapshot, now: string): readonly IssueEvent[] {
  const acts = eventsOf(write, before)
  return acts.map((act, index) => ({
    id: `OWN_${now}_${write.kind}_${index}`,
    at: addSeconds(now, 3),
    actor: ourLogin,
    ...act,
  }))
}

function eventsOf(write: IssueWrite, before: IssueSnapshot): readonly What<IssueEvent>[] {
  const present = before.labels.map((name) => name.toLowerCase())
  switch (write.kind) {
    case 'add-labels':
      return write.names.filter((name) => !present.includes(name)).map(labeled)
    case 'remove-labels':
      return write.names.filter((name) => present.includes(name)).map(unlabeled)
    case 'reopen':
      return before.open ? [] : [{ type: 'reopened' }]
    case 'close':
      return before.open ? [{ type: 'closed', reason: write.reason, closer: null }] : []
    case 'assign':
      return peopleNamed(write.logins)
        .filter((person) => !isAssigned(before, person))
        .map((assignee) => ({ type: 'assigned', assignee }))
    case 'unassign':
      return peopleNamed(write.logins)
        .filter((person) => isAssigned(before, person))
        .map((assignee) => ({ type: 'unassigned', assignee }))
    default:
      return []
  }
}

function peopleNamed(logins: readonly string[]): readonly Actor[] {
  return logins.map(
    (login) =>
      [maria, jonas].find((one) => one.login === login) ?? { login, id: null, type: 'user' },
  )
}

function isAssigned({ assignees }: IssueSnapshot, { login }: Actor): boolean {
  return assignees.some((person) => person.login === login)
}

function applyToComments(
  before: readonly IssueComment[],
  write: IssueWrite,
  now: string,
): readonly IssueComment[] {
  switch (write.kind) {
    case 'post-comment':
    case 'say': {
      const databaseId = Math.max(899, ...before.map((one) => one.databaseId)) + 1
      return [...before, comment({ databaseId, body: write.body, createdAt: now })]
    }
    case 'edit-comment':
      return before.map((one) =>
        one.id === write.id ? { ...one, body: write.body, editedAt: now, editor: ourLogin } : one,
      )
    case 'delete-comment':
      return before.filter(({ id }) => id !== write.id)
    case 'react':
      return before.map((one) =>
        one.id === write.comment
          ? { ...one, reactions: [...new Set([...one.reactions, write.reaction])] }
          : one,
      )
    default:
      return before
  }
}

function receiptOf(plan: SyncPlan, posted: readonly IssueComment[]): StatusCommentReceipt | null {
  const post = plan.writes.find((write) => write.kind === 'post-comment')
  const found = posted.find(({ body }) => body === post?.body)
  if (found === undefined || post === undefined) return plan.receipt
  const { id, databaseId } = found
  return { id, databaseId, pinTried: post.pin, bodyHash: hashBody(post.body) }
}

function saidBy({ sayings }: SyncPlan, posted: readonly IssueComment[]): readonly SaidReceipt[] {
  return sayings.flatMap(({ covers, body }) =>
    posted
      .filter((one) => one.body === body)
      .flatMap(({ databaseId }) => covers.map((key) => ({ key, comment: databaseId }))),
  )
}

/** The status comment of `declared()`. */
export const statusBody =
  '<!-- incident-loop:status v1 -->\nSEV1 investigating: Checkout is down, nobody leads'

/** Everything `setup` would have created before the first incident. */
export const allLabels: ReadonlySet<string> = new Set(labelTable.map(({ name }) => name))

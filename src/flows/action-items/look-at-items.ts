import type { FilingRecords, ItemIssue } from '../../action-items-github.ts'
import type { Problem } from '../../config/problem.ts'
import type { Settings } from '../../config/settings.ts'
import { fold } from '../../incident/fold.ts'
import { readLedger } from '../../incident/ledger.ts'
import { filedPath, recordPaths, sharedPaths } from '../../incident/record-paths.ts'
import {
  type DocumentIndex,
  type IndexedDocument,
  readIndex,
  withDocument,
} from '../../postmortem/filing/document-index.ts'
import { type FiledPostmortem, openIssues, readFiled } from '../../postmortem/filing/filed.ts'
import {
  decideFollowUp,
  type FollowUpPlan,
  type Nudge,
} from '../../postmortem/follow-up/decide-follow-up.ts'
import {
  defaultFollowUpSettings,
  type FollowedIssue,
  type FollowUpQuestion,
} from '../../postmortem/follow-up/follow-up-question.ts'
import { canonicalJson } from '../../text/canonical-json.ts'
import { readMarker } from '../../text/marker.ts'
import type { World } from '../../world.ts'
import { calendarOf } from '../incident/calendar-of.ts'
import { renderFiling } from './render-filing.ts'

/** What a follow-up starts from. */
export interface FollowUpSources {
  /** Null where no post-mortem was ever read. */
  readonly index: DocumentIndex | null
  readonly settings: Settings
  readonly now: string
  readonly repositoryId: string
  /** An action item that something happened to: only what belongs to it is looked at. Left out for all of them. */
  readonly item?: { readonly subject: string; readonly issue: number }
}

/** A post-mortem whose items are followed up, and their issues as they are now. */
export interface FollowedDocument extends FollowUpSources {
  readonly document: IndexedDocument
  readonly issues: readonly ItemIssue[]
}

/** What is to be done about the action items of one post-mortem, and what that follows from. */
export interface DecidedItems {
  readonly plan: FollowUpPlan
  /** Head of the records branch it was read at. */
  readonly head: string
  /** The documents of the index where its open issues are others by now; null where they are not. */
  readonly documents: readonly IndexedDocument[] | null
  /** What is to be done, a line each. */
  readonly did: readonly string[]
  /** Whether nothing is to be written. */
  readonly isQuiet: boolean
  /** Problems of the repository's own template. */
  readonly problems: readonly Problem[]
}

/** Files on the records branch that following up one post-mortem takes. */
export function followedPaths({ subject }: Pick<IndexedDocument, 'subject'>): readonly string[] {
  if (subject === null) return []
  const number = Number(/^inc-(\d+)$/.exec(subject)?.[1] ?? 0)
  const ledger = number > 0 ? [recordPaths(number).ledger] : []
  return [...new Set([filedPath(subject), sharedPaths.postmortems, ...ledger])]
}

/**
 * Looks at the action items of one post-mortem; where a reminder is due, also whether it was posted by a run that did not live to say
 * so, and how the repository words it. Null where nothing is kept of them.
 */
export async function lookAtItems(
  world: World,
  followed: FollowedDocument,
): Promise<DecidedItems | null> {
  const records = await world.github.filingRecords(followedPaths(followed.document), null)
  const first = await decideItems(world, followed, records)
  if (first === null || first.plan.nudges.length === 0) return first
  const [said, { overrides }] = await Promise.all([
    saidOn(world, first.plan.nudges),
    world.github.observePostmortems(null),
  ])
  return decideItems(world, followed, records, { said, overrides })
}

/** What was looked up for reminders that are due. */
interface LookedUp {
  /** Keys of our comments by the number of the issue. */
  readonly said: ReadonlyMap<number, readonly string[]>
  readonly overrides: ReadonlyMap<string, string>
}

const nothingLookedUp: LookedUp = { said: new Map(), overrides: new Map() }

/** Decides from what is kept of the items; null where that is nothing, or not ours to write. */
export async function decideItems(
  world: World,
  followed: FollowedDocument,
  { head, files }: FilingRecords,
  { said, overrides }: LookedUp = nothingLookedUp,
): Promise<DecidedItems | null> {
  const { document, issues, settings, now } = followed
  const { subject } = document
  if (subject === null || head === null) return null
  const [filedAt, indexAt, ledgerAt = ''] = followedPaths(document)
  const filed = readFiled(files.get(filedAt ?? '') ?? '')
  const index = readIndex(files.get(indexAt ?? '') ?? null)
  if (filed === 'newer-version' || index === 'newer-version') return null
  const problems: Problem[] = []
  const plan = decideFollowUp({
    run: world.run,
    now,
    filed,
    issues: new Map(
      issues.map((issue) => [issue.number, followedIssue(issue, said.get(issue.number) ?? [])]),
    ),
    incident: incidentIn(files.get(ledgerAt)),
    documentUrl: `${world.repositoryUrl}/edit/HEAD/${encodeURI(document.path)}`,
    settings: {
      ...defaultFollowUpSettings,
      daysBefore: settings.actionItems.remindDaysBefore,
      owners: settings.postMortem.owner === null ? [] : [settings.postMortem.owner],
    },
    calendar: await calendarOf(settings),
    render: renderFiling(world, overrides, problems),
  })
  const documents = index === null ? null : reindexed(index, document, plan.next)
  const did = [...describe(plan), ...changes(filed, plan.next)]
  return { plan, head, documents, did, problems, isQuiet: did.length === 0 && documents === null }
}

function followedIssue(
  { state, closedAt, createdAt, assignees, labels }: ItemIssue,
  said: readonly string[],
): FollowedIssue {
  return { state, closedAt, assignees, labels, said, openSince: createdAt, snoozedUntil: null }
}

function incidentIn(text: string | undefined): FollowUpQuestion['incident'] {
  const reading = readLedger(text ?? '')
  const incident = 'ledger' in reading ? fold(reading.ledger) : null
  if (incident === null) return null
  const { number, url, title, worstSeverity, lead } = incident
  return { number, url, title, severity: worstSeverity, lead }
}

/** Keys of our comments on the issues that a reminder is due on. */
async function saidOn(world: World, nudges: readonly Nudge[]): Promise<LookedUp['said']> {
  const said = new Map<number, readonly string[]>()
  for (const { number } of nudges) {
    const thread = await world.github.thread(number)
    const keys = (thread?.comments ?? []).flatMap(({ body, ours, author }) => {
      const marker = ours || author.type === 'bot' ? readMarker(body) : null
      return marker?.kind === 'notice' ? [marker.key] : []
    })
    said.set(number, keys)
  }
  return said
}

function reindexed(
  { documents }: DocumentIndex,
  document: IndexedDocument,
  filed: FiledPostmortem,
): DecidedItems['documents'] {
  const current = documents.find(({ path }) => path === document.path)
  if (current === undefined) return null
  const open = openIssues(filed)
  return open.join() === current.open.join() ? null : withDocument(documents, { ...current, open })
}

function describe({ nudges, labels }: FollowUpPlan): readonly string[] {
  return [
    ...nudges.map(({ number, key }) => `reminded of action item ${number}: ${momentOf(key)}`),
    ...labels.map(({ number, label, act }) =>
      act === 'add' ? `labelled ${number} ${label}` : `took ${label} off ${number}`,
    ),
  ]
}

/** What a reminder was about, by its key, `due:2026-12-05:overdue`. */
function momentOf(key: string): string {
  const [, date = '', moment = ''] = key.split(':')
  const words: Readonly<Record<string, string>> = { soon: 'due soon', today: 'due today' }
  return `${words[moment] ?? 'overdue'}, ${date}`
}

/** What changes on record, item by item. */
function changes(before: FiledPostmortem, next: FiledPostmortem): readonly string[] {
  const earlier = new Map(before.items.map((item) => [item.key, item]))
  return next.items.flatMap((item) => {
    const was = earlier.get(item.key)
    if (was === undefined || canonicalJson(was) === canonicalJson(item)) return []
    const name = item.issue === null ? item.title : `action item ${item.issue.number}`
    const isSame = was.state === item.state
    return [isSame ? `noted who does ${name}` : `noted that ${name} is ${stateWords[item.state]}`]
  })
}

const stateWords: Readonly<Record<FiledPostmortem['items'][number]['state'], string>> = {
  open: 'open again',
  done: 'done',
  'not-planned': 'not planned',
  withdrawn: 'withdrawn',
}

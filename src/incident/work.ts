import { canonicalJson, isRecord, readJson } from '../text/canonical-json.ts'
import { compareText } from '../text/order.ts'
import { addSeconds } from '../time/instant.ts'
import type { Actor } from './actor.ts'

/**
 * What we did about an incident and are about to do: `work.json`, never folded.
 *
 * A claim is written with the commit that creates a need, so that of several runs only the winner of that commit creates;
 * a receipt says what was created, so that the next run finds it.
 */
export interface Work {
  readonly v: typeof workVersion
  readonly claims: readonly Claim[]
  readonly statusComment: StatusCommentReceipt | null
  /** What we did to the issue, newest last: its events come back to us and are no facts. */
  readonly ownActs: readonly OwnAct[]
  /** Logins we have written under: a change of token must not post a second status comment. */
  readonly identities: readonly string[]
  /** Everything on the timeline up to here is in the ledger; RFC 3339, null before the first reading. */
  readonly watermark: string | null
  /** All comments up to this one, by its number, have been looked at; 0 before the first. */
  readonly commentsRead: number
  /** What was said in a comment of its own, by its key, newest last. */
  readonly said: readonly SaidReceipt[]
  /** Commands to redact whose texts the history of the branch no longer holds, by the ids of their facts. */
  readonly forgotten: readonly string[]
}

/** A comment that is posted once: what it is about, and its number on GitHub. */
export interface SaidReceipt {
  readonly key: string
  readonly comment: number
}

const workVersion = 1

/** One act of ours, as the timeline event it causes. */
export interface OwnAct {
  readonly act: OwnActKind
  /** The label, the login of somebody assigned, in lower case, or why it was closed; empty for reopening. */
  readonly label: string
  /** When it was decided; the event follows within minutes. RFC 3339. */
  readonly at: string
}

const ownActKinds = [
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
  'closed',
  'reopened',
] as const

type OwnActKind = (typeof ownActKinds)[number]

/**
 * How many acts are remembered: GitHub's last 100 events are read at every run, so all of ours among them must be known, and
 * an act that was tried again leaves no event.
 */
const rememberedActs = 200

/** GitHub's edge and its database may disagree about the time by this; seconds. */
const clockSeconds = 5

/** An event of ours comes this long after it was decided, at most; seconds. */
const actSeconds = 600

export interface Claim {
  /** `status-comment`, or `say:` and the key of what is said. */
  readonly operation: string
  /** Run id and attempt of the claimant, `123.1`. */
  readonly run: string
  /** Until when nobody else may do it; RFC 3339. */
  readonly until: string
}

export interface StatusCommentReceipt {
  readonly id: string
  readonly databaseId: number
  /** Whether we pinned it once; somebody who unpins it is not overruled. */
  readonly pinTried: boolean
  /** SHA-256 of the body written last. It makes the receipt of every write a change, whose commit an older run must lose. */
  readonly bodyHash: string
}

export const emptyWork: Work = {
  v: workVersion,
  claims: [],
  statusComment: null,
  ownActs: [],
  identities: [],
  watermark: null,
  commentsRead: 0,
  said: [],
  forgotten: [],
}

/** How long a claim keeps others from doing the same; seconds. */
export const claimSeconds = 120

/**
 * Reads `work.json`. A text that is not one reads as empty: receipts are found again by their markers. One of a newer version
 * is not ours to write.
 */
export function readWork(text: string): Work | 'newer-version' {
  const value = readJson(text)
  if (!isRecord(value) || typeof value['v'] !== 'number') return emptyWork
  return value['v'] > workVersion ? 'newer-version' : (readFields(value) ?? emptyWork)
}

function readFields(value: Readonly<Record<string, unknown>>): Work | null {
  const { claims, statusComment, ownActs = [], identities, watermark } = value
  const { commentsRead = 0, said = [], forgotten = [] } = value
  if (!Array.isArray(claims) || !claims.every(isClaim)) return null
  if (statusComment !== null && !isReceipt(statusComment)) return null
  if (!Array.isArray(ownActs) || !ownActs.every(isOwnAct)) return null
  if (!Array.isArray(identities) || !identities.every((login) => typeof login === 'string'))
    return null
  if (watermark !== null && typeof watermark !== 'string') return null
  if (!Array.isArray(said) || !said.every(isSaid) || typeof commentsRead !== 'number') return null
  if (!Array.isArray(forgotten) || !forgotten.every((id) => typeof id === 'string')) return null
  const seen = { watermark, commentsRead, said, forgotten }
  return { v: workVersion, claims, statusComment, ownActs, identities, ...seen }
}

/** Prints `work.json`. */
export function printWork(work: Work): string {
  return `${canonicalJson(work)}\n`
}

/** The work file after a run has done what it claimed: its claims are gone, its receipt and identity are kept. */
export function withReceipt(
  work: Work,
  done: {
    readonly run: string
    readonly receipt: StatusCommentReceipt | null
    readonly identity: string | null
    readonly said?: readonly SaidReceipt[]
    readonly forgotten?: readonly string[]
  },
): Work {
  const { run, receipt, identity, said = [], forgotten = [] } = done
  const known = identity === null || work.identities.includes(identity)
  return {
    ...work,
    claims: work.claims.filter((claim) => claim.run !== run),
    statusComment: receipt ?? work.statusComment,
    identities: known ? work.identities : [...work.identities, identity].toSorted(compareText),
    said: withSaid(work, said).said,
    forgotten: [...new Set([...work.forgotten, ...forgotten])],
  }
}

/** So many receipts of comments are kept: what is older, nobody says again. */
const rememberedSayings = 500

/** The work file with further comments of ours remembered, each key once. */
export function withSaid(work: Work, said: readonly SaidReceipt[]): Work {
  const known = new Map([...work.said, ...said].map((receipt) => [receipt.key, receipt]))
  return { ...work, said: [...known.values()].slice(-rememberedSayings) }
}

/** Whether another run than `run` holds the claim to do `operation` at the moment `now`. */
export function isClaimedByAnother(
  work: Pick<Work, 'claims'>,
  claim: { operation: string; run: string; now: string },
): boolean {
  return work.claims.some(
    (held) =>
      held.operation === claim.operation && held.run !== claim.run && held.until > claim.now,
  )
}

/** The work file with further acts of ours remembered. */
export function withOwnActs(work: Work, acts: readonly OwnAct[]): Work {
  return { ...work, ownActs: [...work.ownActs, ...acts].slice(-rememberedActs) }
}

/**
 * Whether an event is an act of ours coming back. We act as a bot, or under a login that `identities` names; before the first
 * receipt our login is not known, so any bot that does just what we decided, when we decided it, is taken for us.
 */
export function explains(work: Work, event: PossibleAct): boolean {
  const mayBeOurs = event.actor.type === 'bot' || work.identities.includes(event.actor.login)
  return (
    mayBeOurs &&
    work.ownActs.some(
      ({ act, label, at }) =>
        act === event.act &&
        label === event.label.toLowerCase() &&
        addSeconds(at, -clockSeconds) <= event.at &&
        event.at <= addSeconds(at, actSeconds),
    )
  )
}

/** An event, as far as it takes to know an act of ours again. */
export interface PossibleAct {
  readonly act: string
  readonly label: string
  readonly at: string
  readonly actor: Actor
}

function isOwnAct(value: unknown): value is OwnAct {
  return (
    isRecord(value) &&
    ownActKinds.some((act) => act === value['act']) &&
    typeof value['label'] === 'string' &&
    typeof value['at'] === 'string'
  )
}

/** Whether a value read from a file is a claim. */
export function isClaim(value: unknown): value is Claim {
  return (
    isRecord(value) &&
    typeof value['operation'] === 'string' &&
    typeof value['run'] === 'string' &&
    typeof value['until'] === 'string'
  )
}

function isSaid(value: unknown): value is SaidReceipt {
  return isRecord(value) && typeof value['key'] === 'string' && typeof value['comment'] === 'number'
}

function isReceipt(value: unknown): value is StatusCommentReceipt {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    typeof value['databaseId'] === 'number' &&
    typeof value['pinTried'] === 'boolean' &&
    typeof value['bodyHash'] === 'string'
  )
}

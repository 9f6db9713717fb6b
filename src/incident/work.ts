import { canonicalJson, isRecord, readJson } from '../text/canonical-json.ts'
import { compareText } from '../text/order.ts'

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
  /** Logins we have written under: a change of token must not post a second status comment. */
  readonly identities: readonly string[]
  /** Everything on the timeline up to here is in the ledger; RFC 3339, null before the first reading. */
  readonly watermark: string | null
}

export const workVersion = 1

export interface Claim {
  readonly operation: 'status-comment'
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
  /** SHA-256 of the body written last: a compare-and-swap against an older run writing later. */
  readonly bodyHash: string
}

export const emptyWork: Work = {
  v: workVersion,
  claims: [],
  statusComment: null,
  identities: [],
  watermark: null,
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
  const { claims, statusComment, identities, watermark } = value
  if (!Array.isArray(claims) || !claims.every(isClaim)) return null
  if (statusComment !== null && !isReceipt(statusComment)) return null
  if (!Array.isArray(identities) || !identities.every((login) => typeof login === 'string'))
    return null
  if (watermark !== null && typeof watermark !== 'string') return null
  return { v: workVersion, claims, statusComment, identities, watermark }
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
  },
): Work {
  const { run, receipt, identity } = done
  const known = identity === null || work.identities.includes(identity)
  return {
    ...work,
    claims: work.claims.filter((claim) => claim.run !== run),
    statusComment: receipt ?? work.statusComment,
    identities: known ? work.identities : [...work.identities, identity].toSorted(compareText),
  }
}

/** Whether another run than `run` holds the claim to do `operation` at the moment `now`. */
export function isClaimedByAnother(
  work: Work,
  claim: { operation: Claim['operation']; run: string; now: string },
): boolean {
  return work.claims.some(
    (held) =>
      held.operation === claim.operation && held.run !== claim.run && held.until > claim.now,
  )
}

function isClaim(value: unknown): value is Claim {
  return (
    isRecord(value) &&
    value['operation'] === 'status-comment' &&
    typeof value['run'] === 'string' &&
    typeof value['until'] === 'string'
  )
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

import { type Claim, claimSeconds, isClaim } from '../../incident/work.ts'
import { canonicalJson, isRecord, readJson } from '../../text/canonical-json.ts'
import { addSeconds } from '../../time/instant.ts'
import { type FiledIssue, type FiledItem, isFiledItem } from './filed-item.ts'

/** What became of the action items of a post-mortem: `post-mortem.json`, kept per incident on the records branch. */
export interface FiledPostmortem {
  readonly v: typeof filedVersion
  /** The version that was read last; null before the first. */
  readonly document: FiledDocument | null
  /** In the order of the document, those that it has no more at the end. */
  readonly items: readonly FiledItem[]
  readonly claims: readonly Claim[]
  /** Numbers of the comments that list the issues, where they were posted. */
  readonly comments: ListComments
}

export interface FiledDocument {
  readonly path: string
  /** Id of its content in Git. */
  readonly blob: string
}

/** A comment on the pull request of the post-mortem and one on the incident; null for none. */
export interface ListComments {
  readonly pull: number | null
  readonly incident: number | null
}

const filedVersion = 1

export const nothingFiled: FiledPostmortem = {
  v: filedVersion,
  document: null,
  items: [],
  claims: [],
  comments: { pull: null, incident: null },
}

/**
 * Reads `post-mortem.json`. A text that is not one reads as empty: issues are found again by their markers. One of a newer version
 * is not ours to write.
 */
export function readFiled(text: string): FiledPostmortem | 'newer-version' {
  const value = readJson(text)
  if (!isRecord(value) || typeof value['v'] !== 'number') return nothingFiled
  return value['v'] > filedVersion ? 'newer-version' : (readFields(value) ?? nothingFiled)
}

function readFields(value: Readonly<Record<string, unknown>>): FiledPostmortem | null {
  const { document, items, claims, comments } = value
  if (document !== null && !isFiledDocument(document)) return null
  if (!Array.isArray(items) || !items.every(isFiledItem)) return null
  if (!Array.isArray(claims) || !claims.every(isClaim)) return null
  if (!isListComments(comments)) return null
  return { v: filedVersion, document, items, claims, comments }
}

/** Prints `post-mortem.json`. */
export function printFiled(filed: FiledPostmortem): string {
  return `${canonicalJson(filed)}\n`
}

/** Who asks for a claim, `123.1`, and when. */
export interface Claimant {
  readonly run: string
  readonly now: string
}

/** Whether a run holds claims on all of these operations already, for half of their time at least. */
export function holdsClaims(
  { claims }: FiledPostmortem,
  operations: readonly string[],
  { run, now }: Claimant,
): boolean {
  const enough = addSeconds(now, claimSeconds / 2)
  const held = claims.filter((claim) => claim.run === run && claim.until >= enough)
  return operations.every((wanted) => held.some(({ operation }) => operation === wanted))
}

/** The file with claims of a run on these operations beside what others still hold. */
export function withClaims(
  filed: FiledPostmortem,
  operations: readonly string[],
  { run, now }: Claimant,
): FiledPostmortem {
  const until = addSeconds(now, claimSeconds)
  const claims = operations.map((operation) => ({ operation, run, until }))
  return { ...filed, claims: [...heldByOthers(filed, { run, now }), ...claims] }
}

/** The file with the issues that were created, by the keys of their items. */
export function withIssues(
  filed: FiledPostmortem,
  created: ReadonlyMap<string, FiledIssue>,
): FiledPostmortem {
  const items = filed.items.map((item) => {
    const issue = created.get(item.key)
    return issue === undefined ? item : { ...item, issue: { number: issue.number, url: issue.url } }
  })
  return { ...filed, items }
}

/** Numbers of the issues of open items, which a sweep looks after. */
export function openIssues({ items }: FiledPostmortem): readonly number[] {
  const numbers = items.flatMap(({ state, issue }) =>
    state === 'open' && issue !== null ? [issue.number] : [],
  )
  return [...new Set(numbers)]
}

/** The claims of other runs that are not over. */
export function heldByOthers(filed: FiledPostmortem, { run, now }: Claimant): readonly Claim[] {
  return filed.claims.filter((claim) => claim.run !== run && claim.until > now)
}

function isFiledDocument(value: unknown): value is FiledDocument {
  return isRecord(value) && typeof value['path'] === 'string' && typeof value['blob'] === 'string'
}

function isListComments(value: unknown): value is ListComments {
  return isRecord(value) && isNumberOrNull(value['pull']) && isNumberOrNull(value['incident'])
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === 'number'
}

import type { CloneFiles, Head } from '../../migrations-clone.ts'
import { plainLine } from '../../text/escape.ts'
import { UserError } from '../../user-error.ts'

/** What is to be compared, as it was typed; empty where nobody said. */
export interface RangeQuestion {
  /** Branch, tag or commit; the branch that others go into when empty. */
  readonly base: string
  /** Branch, tag or commit; what is checked out with what is not committed when empty. */
  readonly ref: string
}

/** What is compared. */
export interface ComparedRange {
  /** Sha of the newest commit that both have. */
  readonly base: string
  readonly head: Head
  /** Both in words: "what feature adds to origin/main". */
  readonly scope: string
}

/**
 * Finds the commits to compare: what a branch adds since it left another one, so that what others added there meanwhile does not
 * count.
 *
 * @throws UserError `bad-input` for names that the clone does not know, and where they have no commit in common
 */
export async function findRange(
  clone: CloneFiles,
  { base, ref }: RangeQuestion,
): Promise<ComparedRange> {
  const name = base === '' ? await clone.mainBranch() : base
  if (name === null) throw noBase()
  const [from, to] = await Promise.all([
    named(clone, name, '--base'),
    named(clone, ref === '' ? 'HEAD' : ref, '--ref'),
  ])
  const common = await clone.mergeBase(from, to)
  if (common === null) throw nothingInCommon(clone, name, ref)
  const adds = ref === '' ? 'what is here, committed or not' : `what ${plainLine(ref, 100)} has`
  return {
    base: common,
    head: ref === '' ? null : to,
    scope: `Looked at ${adds}, against ${plainLine(name, 100)} (${common.slice(0, 12)}).`,
  }
}

async function named(clone: CloneFiles, ref: string, option: string): Promise<string> {
  const sha = await clone.commitOf(ref)
  if (sha !== null) return sha
  throw new UserError('bad-input', {
    what: `The ref "${ref}" is no commit of this clone.`,
    remedy: `Name a branch, a tag or a sha with \`${option}\`; fetch it first where it is new.`,
  })
}

function noBase(): UserError {
  return new UserError('bad-input', {
    what: 'Nothing here looks like the branch that others go into.',
    remedy: 'Name it with `--base origin/main`, or name files to judge.',
  })
}

function nothingInCommon(clone: CloneFiles, name: string, ref: string): UserError {
  const ends = clone.isShallow
    ? 'The clone is shallow: fetch more of it, in a workflow with `fetch-depth: 0`.'
    : 'Name another base with `--base`.'
  return new UserError('bad-input', {
    what: `"${name}" and "${ref === '' ? 'HEAD' : ref}" have no commit in common.`,
    remedy: ends,
  })
}

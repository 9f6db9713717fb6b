import { compareText } from '../../text/order.ts'
import { cutWhole } from '../../text/shorten.ts'
import type { Change, ChangedFile, CommitChange } from '../change.ts'
import { groupBy } from '../group-by.ts'
import type { ChangesObservation, ObservedCommit, ObservedPull } from '../observation.ts'

/** Longest text of a change that is weighed, in UTF-16 units. */
const maximumBody = 4000

/**
 * The changes that commits are: a pull request is one, whichever way it was merged, and a direct push is one. Newest first.
 *
 * `patches` holds what single commits changed, by sha, as far as it was read. Merges that belong to no pull request bring
 * nothing of their own and are left out.
 */
export function changesOfCommits(
  observation: Pick<ChangesObservation, 'commits' | 'pulls'>,
  patches: ReadonlyMap<string, CommitChange>,
): readonly Change[] {
  const own = observation.commits.filter(({ pull, parents }) => pull !== null || parents.length < 2)
  const groups = groupBy(own, ({ pull, sha }) => (pull === null ? `commit:${sha}` : `pull:${pull}`))
  const changes = [...groups].flatMap(([id, commits]) => changeOf(id, commits, observation.pulls))
  return changes
    .map((change) => withPatches(change, patches))
    .toSorted((a, b) => compareText(b.at, a.at))
}

function changeOf(
  id: string,
  commits: readonly ObservedCommit[],
  pulls: ChangesObservation['pulls'],
): readonly Change[] {
  const [landing] = commits
  if (landing === undefined) return []
  const pull = landing.pull === null ? undefined : pulls.get(landing.pull)
  return [pull === undefined ? ofCommits(id, landing, commits) : ofPull(id, commits, pull)]
}

/** A direct push, or the commits of a pull request that was not read itself. */
function ofCommits(
  id: string,
  landing: ObservedCommit,
  commits: readonly ObservedCommit[],
): Change {
  return {
    id,
    title: landing.title,
    body: cutWhole(landing.body, maximumBody),
    at: landing.at,
    url: landing.url,
    pull: landing.pull,
    shas: commits.map(({ sha }) => sha),
    files: [],
    fileCount: 0,
    lines: null,
    external: null,
  }
}

function ofPull(id: string, commits: readonly ObservedCommit[], pull: ObservedPull): Change {
  const newest =
    commits
      .map(({ at }) => at)
      .toSorted(compareText)
      .at(-1) ?? ''
  return {
    id,
    title: pull.title,
    body: cutWhole(pull.body, maximumBody),
    // A commit of a rebased branch can be older than its merge.
    at: pull.mergedAt ?? newest,
    url: pull.url,
    pull: pull.number,
    shas: commits.map(({ sha }) => sha),
    files: pull.files,
    fileCount: pull.fileCount,
    lines: null,
    external: null,
  }
}

function withPatches(change: Change, patches: ReadonlyMap<string, CommitChange>): Change {
  const read = change.shas.flatMap((sha) => patches.get(sha) ?? [])
  if (read.length === 0) return change
  const lines = {
    added: read.flatMap(({ lines: { added } }) => added),
    deleted: read.flatMap(({ lines: { deleted } }) => deleted),
    headings: read.flatMap(({ lines: { headings } }) => headings),
  }
  // The pull request tells its files whole; where there is none only the patch does.
  if (change.files.length > 0) return { ...change, lines }
  const files = filesOf(read)
  return { ...change, lines, files, fileCount: files.length }
}

/** Each file once, however many commits touched it. */
function filesOf(patches: readonly CommitChange[]): readonly ChangedFile[] {
  const byPath = groupBy(
    patches.flatMap(({ files }) => files),
    ({ path }) => path,
  )
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return [...byPath].map(([path, files]) => ({
    path,
    added: sum(files.map(({ added }) => added)),
    deleted: sum(files.map(({ deleted }) => deleted)),
  }))
}

import type { CommitRange } from '../changes/change.ts'
import type { ChangedFile, FileComparison } from '../migrations-github.ts'
import { type Answer, at, integer, isPresent, list, text, textOrNull } from './answer.ts'
import type { Client } from './client.ts'
import { statusOf } from './failures.ts'

/** More files than these GitHub leaves out without a word. https://docs.github.com/rest/commits/commits#compare-two-commits */
const maximumFiles = 300

/** What a commit has that its common ancestor with another has not. */
export async function compareFiles(
  client: Client,
  { base, head }: CommitRange,
): Promise<FileComparison | 'too-large' | 'unknown'> {
  try {
    const answer = await client.rest('read', 'GET /repos/{owner}/{repo}/compare/{basehead}', {
      basehead: `${base}...${head}`,
      // The first page has all files; of the commits one is enough.
      per_page: 1,
    })
    const files = isPresent(at(answer, 'files')) ? list(at(answer, 'files')) : []
    return {
      status: statusIn(answer),
      mergeBase: text(at(answer, 'merge_base_commit', 'sha')),
      files: files.flatMap(readFile),
      isCut: files.length >= maximumFiles,
    }
  } catch (error) {
    const status = statusOf(error)
    if (status === 406 || status === 422) return 'too-large'
    if (status === 404) return 'unknown'
    throw error
  }
}

const statuses = ['ahead', 'behind', 'diverged', 'identical'] as const

function statusIn(answer: Answer): FileComparison['status'] {
  const told = text(at(answer, 'status'))
  const status = statuses.find((one) => one === told)
  if (status === undefined) throw new TypeError(`GitHub compares commits as ${told}`)
  return status
}

function readFile(file: Answer): readonly ChangedFile[] {
  const path = text(at(file, 'filename'))
  const lines = integer(at(file, 'additions')) + integer(at(file, 'deletions'))
  const blob = textOrNull(at(file, 'sha'))
  const read = { path, blob, aboutBytes: lines * bytesOfLine }
  switch (text(at(file, 'status'))) {
    case 'unchanged':
      return []
    case 'removed':
      return [{ ...read, how: 'deleted' }]
    case 'added':
    case 'copied':
      return [{ ...read, how: 'added' }]
    case 'renamed':
      return [before(file), { ...read, aboutBytes: unknownBytes, how: 'added' }]
    default:
      return [{ ...read, how: 'edited' }]
  }
}

const bytesOfLine = 50

/** A file that was moved may have any number of lines, of which few changed. */
const unknownBytes = 20_000

function before(file: Answer): ChangedFile {
  const path = text(at(file, 'previous_filename'))
  return { path, how: 'deleted', blob: null, aboutBytes: unknownBytes }
}

import type { FileList, ListedFile } from '../migrations-github.ts'
import { type Answer, at, flag, integer, list, text } from './answer.ts'
import type { Client } from './client.ts'
import { statusOf } from './failures.ts'

/** Every file of a commit. GitHub cuts the list at 100,000 entries or 7 MB. https://docs.github.com/rest/git/trees#get-a-tree */
export async function listFiles(client: Client, sha: string): Promise<FileList | 'unknown'> {
  try {
    const answer = await client.rest('read', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      tree_sha: sha,
      recursive: '1',
    })
    return {
      files: list(at(answer, 'tree')).flatMap(readEntry),
      isCut: flag(at(answer, 'truncated')),
    }
  } catch (error) {
    if (statusOf(error) === 404) return 'unknown'
    throw error
  }
}

function readEntry(entry: Answer): readonly ListedFile[] {
  const isFile = text(at(entry, 'type')) === 'blob' && text(at(entry, 'mode')) !== '120000'
  if (!isFile) return []
  return [
    {
      path: text(at(entry, 'path')),
      blob: text(at(entry, 'sha')),
      bytes: integer(at(entry, 'size')),
    },
  ]
}

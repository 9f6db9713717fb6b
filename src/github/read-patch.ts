import type { CommitRange } from '../changes/change.ts'
import type { PatchAnswer } from '../world.ts'
import type { Client } from './client.ts'
import { statusOf } from './failures.ts'

/** The changed lines of all commits between two, one commit after the other, in one request. */
export async function readRangePatch(client: Client, range: CommitRange): Promise<PatchAnswer> {
  return readPatchOf(client, 'GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${range.base}...${range.head}`,
    headers: { accept: 'application/vnd.github.patch' },
  })
}

/** What one commit changed against its first parent. */
export async function readCommitDiff(client: Client, sha: string): Promise<PatchAnswer> {
  return readPatchOf(client, 'GET /repos/{owner}/{repo}/commits/{ref}', {
    ref: sha,
    headers: { accept: 'application/vnd.github.diff' },
  })
}

/**
 * GitHub makes no diff over 20,000 lines, 1 MB or 300 files and says 406, or 422 where it gives up half way; a server error is
 * what an even larger one ends in.
 */
async function readPatchOf(
  client: Client,
  route: string,
  parameters: Parameters<Client['rest']>[2],
): Promise<PatchAnswer> {
  try {
    const { value } = await client.rest('read', route, parameters ?? {})
    if (typeof value === 'string') return { text: value }
    return value instanceof ArrayBuffer ? { text: Buffer.from(value).toString('utf8') } : 'unknown'
  } catch (error) {
    const status = statusOf(error)
    if (status === 406 || status === 422) return 'too-large'
    if (status === 404) return 'unknown'
    throw error
  }
}

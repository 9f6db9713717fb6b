import { UserError } from '../user-error.ts'
import { type Answer, at, flag, integer, isPresent, text, textOrNull } from './answer.ts'
import type { Client } from './client.ts'
import { statusOf } from './failures.ts'

/**
 * The text of a file as the fragment `Text` answers it; null when there is no such file.
 *
 * GraphQL cuts a file at 512,000 bytes without an error, so a cut one is read again by REST, and one that still is not whole
 * is refused: half a ledger must never be taken for the whole.
 */
export async function readText(
  client: Client,
  answer: Answer,
  path: string,
): Promise<string | null> {
  if (!isPresent(answer) || !isPresent(at(answer, 'oid'))) return null
  const value = textOrNull(at(answer, 'text'))
  if (value !== null && !flag(at(answer, 'isTruncated'))) return value
  const size = integer(at(answer, 'byteSize'))
  const whole = await readBlob(client, text(at(answer, 'oid')))
  if (whole === null || whole.byteLength !== size) throw cut(path, size)
  return whole.toString('utf8')
}

/** The bytes of a file by Git's id; null where GitHub does not hand it over. */
export async function readBlob(client: Client, sha: string): Promise<Buffer | null> {
  try {
    const { value } = await client.rest('read', 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      file_sha: sha,
      headers: { accept: 'application/vnd.github.raw+json' },
    })
    if (typeof value === 'string') return Buffer.from(value)
    return value instanceof ArrayBuffer ? Buffer.from(value) : null
  } catch (error) {
    // The file was named in the same breath; not handing it over is "not whole" to whoever asked.
    if (statusOf(error) === 404) return null
    throw error
  }
}

function cut(path: string, size: number): UserError {
  return new UserError('ledger-cut', {
    what: `${path} is ${size} bytes long and GitHub did not hand over the whole of it. Nothing was written.`,
    remedy: 'Run the workflow again; if it stays so, check that the file is text and under 100 MB.',
  })
}

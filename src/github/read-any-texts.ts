import type { TextRead } from '../migrations-github.ts'
import { type Answer, at, flag, integer, isPresent, text, textOrNull } from './answer.ts'
import type { Client } from './client.ts'
import { readBlob } from './read-text.ts'

/** So many files of one question are read whole, a request each. */
const mostWholeReads = 10

/** Larger files are left alone; bytes. */
const maximumBytes = 4 * 1024 * 1024

/**
 * Texts of files of any kind as the fragment `Text` answers them, in their order, without a byte order mark; null where there is no
 * such file. Those that are cut or taken for binary are read again whole, ten at most: they may be UTF-16.
 */
export function readAnyTexts(
  client: Client,
  files: readonly Answer[],
): Promise<readonly (TextRead | null)[]> {
  const partial = files.filter((file) => isThere(file) && wholeText(file) === null)
  const read = new Set(partial.slice(0, mostWholeReads))
  return Promise.all(
    files.map(async (file) => {
      if (!isThere(file)) return null
      const whole = wholeText(file)
      if (whole !== null) return { text: whole.replace(/^\uFEFF/, '') }
      return read.has(file)
        ? readWhole(client, file)
        : { why: `one of more than ${mostWholeReads} large files` }
    }),
  )
}

function isThere(file: Answer): boolean {
  return isPresent(file) && isPresent(at(file, 'oid'))
}

function wholeText(file: Answer): string | null {
  const isBinary = at(file, 'isBinary').value === true
  return isBinary || flag(at(file, 'isTruncated')) ? null : textOrNull(at(file, 'text'))
}

async function readWhole(client: Client, file: Answer): Promise<TextRead> {
  const bytes = integer(at(file, 'byteSize'))
  const size = Math.round(bytes / 1024 / 1024)
  if (bytes > maximumBytes) return { why: `file of ${size} MiB, more than 4` }
  const read = await readBlob(client, text(at(file, 'oid')))
  if (read === null || read.byteLength !== bytes) {
    return { why: 'GitHub did not hand over the whole of it' }
  }
  return textOfBytes(read)
}

/** UTF-8, or UTF-16 where a mark says so. */
function textOfBytes(bytes: Uint8Array): TextRead {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  if (isUtf16) return { text: new TextDecoder('utf-16le').decode(bytes) }
  // As Git tells text from anything else.
  return bytes.subarray(0, 8000).includes(0)
    ? { why: 'binary file' }
    : { text: new TextDecoder().decode(bytes) }
}

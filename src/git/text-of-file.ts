import { lstatSync, readFileSync } from 'node:fs'
import type { TextOnDisk } from '../migrations-clone.ts'

/** Largest text that is read, bytes. Of longer SQL than is judged the rest is told; beyond this nothing is. */
export const largestText = 16 * 1024 * 1024

/** The text of a file on the disk, or why it has none; null where there is no file. Links are not followed. */
export function textOfFile(path: string): TextOnDisk | null {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined || !stat.isFile()) return null
  if (stat.size > largestText) return tooLarge(stat.size)
  return textOfBytes(readFileSync(path))
}

/** Bytes as text: UTF-8, or UTF-16 where a mark says so; without the mark. */
export function textOfBytes(bytes: Uint8Array): TextOnDisk {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes) }
  }
  if (bytes.subarray(0, 8000).includes(0)) return { why: 'binary file' }
  return { text: new TextDecoder().decode(bytes) }
}

export function tooLarge(bytes: number): TextOnDisk {
  return { why: `file of ${Math.round(bytes / 1024 / 1024)} MiB, more than 16` }
}

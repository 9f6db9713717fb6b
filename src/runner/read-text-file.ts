import { existsSync, readFileSync } from 'node:fs'
import { UserError } from '../user-error.ts'

/** The text of a file, or of standard input for `-`, without a byte order mark. `named` is how the file was named. */
export function readTextFile(path: string, named: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    throw new UserError('bad-input', {
      what: `The file "${path}" cannot be read: ${cause instanceof Error ? cause.message : cause}.`,
      remedy: `Name a text file ${named}.`,
      cause,
    })
  }
}

/** The same of a file that need not be there; null where it is not. */
export function textFileIfThere(path: string): string | null {
  return existsSync(path) ? readTextFile(path, 'that can be read') : null
}

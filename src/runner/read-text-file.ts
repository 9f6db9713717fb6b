import { readFileSync } from 'node:fs'
import { UserError } from '../user-error.ts'

/** The text of a file, or of standard input for `-`. */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (cause) {
    throw new UserError('bad-input', {
      what: `The file "${path}" cannot be read: ${cause instanceof Error ? cause.message : cause}.`,
      remedy: 'Name a text file with `--text-file`, or `-` for standard input.',
      cause,
    })
  }
}

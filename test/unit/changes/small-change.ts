import type { Change } from '../../../src/changes/change.ts'

/** The change of a pull request merged so many minutes after noon. */
export function merged(pull: number, title: string, others: Partial<Change> = {}): Change {
  return {
    id: `pull:${pull}`,
    title,
    body: '',
    at: minute(pull),
    url: `https://github.com/acme/shop/pull/${pull}`,
    pull,
    shas: [shaOf(pull)],
    files: [],
    fileCount: 0,
    lines: null,
    external: null,
    ...others,
  }
}

/** Forty digits that begin with the number. */
export function shaOf(number: number): string {
  return `${number}`.padStart(3, '0').padEnd(40, 'a')
}

/** A minute of the hour after noon. */
export function minute(at: number): string {
  return `2026-11-20T12:${String(at).padStart(2, '0')}:00Z`
}

import { readDay } from '../../time/calendar-day.ts'
import { readWrittenDay } from '../due-dates/read-written-day.ts'

/** The number of an incident as people name it: `INC-42`, `42`, `#42`, or the address of its issue; null for anything else. */
export function incidentNumber(written: string): number | null {
  const text = written.trim()
  const digits =
    /^(?:inc(?:ident)?[-_ #]*|#|[\w.-]+\/[\w.-]+#)?(\d{1,9})$/i.exec(text)?.[1] ??
    /\/issues\/(\d{1,9})(?:[/?#].*)?$/.exec(text)?.[1]
  const number = Number(digits ?? 0)
  return number > 0 ? number : null
}

/** The number in a file's name, `2026-08-19-inc-42-outage.md`; null where none is named. */
export function numberInPath(path: string): number | null {
  const digits = /(?:^|[^a-z\d])inc-(\d{1,9})(?=[^\d]|$)/i.exec(fileName(path))?.[1]
  const number = Number(digits ?? 0)
  return number > 0 ? number : null
}

/** The day a file's name begins with; null where there is none. */
export function dayInPath(path: string): string | null {
  const [, year, month, day] = /^(\d{4})[-_]?(\d\d)[-_]?(\d\d)(?!\d)/.exec(fileName(path)) ?? []
  return readDay(`${year}-${month}-${day}`)
}

/** The day in the first heading of a document, `# 29-11-2024: Scans did not start`; null where there is none. */
export function dayInTitle(markdown: string): string | null {
  const title = /^\uFEFF?(?:\s*#\s+|[\s\S]{0,2000}?\n#\s+)(.{1,300})/.exec(markdown)?.[1] ?? ''
  const [written] =
    /(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\d)/.exec(title) ??
    /(?:\d{1,2}\S{0,3} )?\p{L}{3,9}\.?(?: \d{1,2}\S{0,3})? \d{4}(?!\d)/u.exec(title) ??
    []
  return written === undefined ? null : readWrittenDay(written)
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

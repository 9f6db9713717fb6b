import { readDay } from '../../time/calendar-day.ts'
import { Temporal } from '../../time/temporal.ts'
import { cleanText, foldText } from './clean-text.ts'
import { takeClockTime } from './clock-time.ts'
import { tellsCompletion } from './completion.ts'
import type { DueDate } from './due-date.ts'
import { asksForHaste, isPlaceholder } from './placeholders.ts'
import { toPlainWords } from './plain-words.ts'
import { readPlainWords } from './read-plain-words.ts'
import { type Base, type Reading, refusedAsVague } from './reading.ts'
import { splitRecurrence } from './recurrence.ts'

/** What relative due dates count from, and how ambiguous ones are to be read. */
export interface DueDateBase {
  /** The day of the incident, `2026-08-19`; dates that count from it are refused where it is none. */
  readonly incidentDate: string
  /** How `03/10/2021` is read; left out or null, it is refused. */
  readonly order?: 'dmy' | 'mdy' | null
  /** A day on which a sprint begins and how long sprints are; left out or null, sprints are refused. */
  readonly sprint?: { readonly start: string; readonly lengthDays: number } | null
}

/**
 * The day that is meant by a due date as people write it, in several languages; refused, with what to write, where two readers
 * could understand two days. Relative dates count from the day of the incident. Never throws.
 */
export function readDueDate(written: string, base: DueDateBase): DueDate {
  const exact = readDay(written.trim())
  if (exact !== null) return { kind: 'due', date: exact, recurrence: '' }
  const day = readDay(base.incidentDate)
  return day === null ? readWithoutDay(written, base) : readFrom(day, written, base)
}

/** A date that does not count from the incident is the same whenever that was. */
function readWithoutDay(written: string, base: DueDateBase): DueDate {
  const [one, other] = unrelatedDays.map((day) => readFrom(day, written, base))
  if (one?.kind === 'refused')
    return { ...one, why: one.why.replace(exampleDay, `such as ${anyDay}`) }
  if (one !== undefined && (one.kind !== 'due' || same(one, other))) return one
  const why = `it counts from the day of the incident, which is unknown. Write the day, such as ${anyDay}`
  return { kind: 'refused', why }
}

function same(one: DueDate, other: DueDate | undefined): boolean {
  return one.kind === 'due' && other?.kind === 'due' && one.date === other.date
}

const exampleDay = /such as \d{4}-\d\d-\d\d$/
const anyDay = '2026-08-21'

const unrelatedDays = ['2001-02-06', '2014-11-20'] as const

function readFrom(day: string, written: string, options: DueDateBase): DueDate {
  const base = {
    day: Temporal.PlainDate.from(day),
    order: options.order ?? null,
    sprint: sprintOf(options),
  }
  const text = cleanText(written.slice(0, 4 * longestText))
  const folded = foldText(text).replace(label, '')
  if (asksForHaste(folded)) return { kind: 'none', isUrgent: true }
  if (isPlaceholder(folded)) return { kind: 'none', isUrgent: false }
  if (tellsCompletion(folded)) return { kind: 'done' }
  const { first, recurrence } = splitRecurrence(text)
  const reading = text.length > longestText ? null : readFirst(first, base)
  if (reading?.kind === 'day') return { kind: 'due', date: reading.day.toString(), recurrence }
  if (reading?.kind === 'refused') return reading
  const what =
    recurrence === '' ? 'that is not a date' : 'it repeats, and the first day is not said'
  return { kind: 'refused', why: refusedAsVague(what, base).why }
}

/** What a cell repeats of the heading above it. */
const label =
  /^(?:due(?: date| by)?|deadline|eta|frist|fallig|echeance|plazo|prazo|期限|期日|截止日期)\s*[:=]\s*/

/** Nobody writes longer ones. */
const longestText = 200

function readFirst(text: string, base: Base): Reading {
  const { rest, inUtc } = takeClockTime(foldText(text))
  const reading = readPlainWords(toPlainWords(rest), base)
  return reading?.kind === 'day' ? { kind: 'day', day: inUtc(reading.day) } : reading
}

function sprintOf({ sprint }: DueDateBase): Base['sprint'] {
  const start = readDay(sprint?.start ?? '')
  const lengthDays = sprint?.lengthDays ?? 0
  if (start === null || !Number.isInteger(lengthDays) || lengthDays < 1) return null
  return { start: Temporal.PlainDate.from(start), lengthDays }
}

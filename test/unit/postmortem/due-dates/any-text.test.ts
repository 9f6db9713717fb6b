import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDueDate } from '../../../../src/postmortem/due-dates/read-due-date.ts'
import { readDay } from '../../../../src/time/calendar-day.ts'

const pieces = [
  ...[
    'by',
    'end of',
    'mid',
    'next',
    'this',
    'in',
    'Aug',
    'march',
    'Q4',
    'H2',
    'W35',
    'KW',
    'Friday',
  ],
  ...[
    'week',
    'month',
    'quarter',
    'days',
    'business days',
    'sprint',
    '2026',
    '31',
    '21st',
    '3/10',
    '-',
  ],
  ...[
    '–',
    'to',
    'and',
    '(Fri)',
    '2026-08-21',
    '2026-02-30',
    '21.08.',
    'T17:00:00+02:00',
    '月末',
    '2週間',
  ],
  ...[
    '以内',
    '8月21日',
    'then quarterly',
    'Ende',
    'fin du mois',
    '~',
    '99999',
    '0',
    '一',
    '十',
    'after',
  ],
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((words) => words.join('')),
)

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('whatever is written, it is a day of the calendar or none, and a refusal says what to write', () => {
  fc.assert(
    fc.property(anyText, fc.oneof(anyDay, fc.string()), (written, incidentDate) => {
      const due = readDueDate(written, { incidentDate })

      if (due.kind === 'due') expect(readDay(due.date)).toBe(due.date)
      if (due.kind === 'refused') expect(due.why).toMatch(/write/i)
    }),
    { numRuns: 3000 },
  )
})

test('what counts from the incident is never due before it', () => {
  const count = fc.integer({ min: 0, max: 400 })
  const unit = fc.constantFrom(
    'days',
    'weeks',
    'business days',
    'Wochen',
    'jours',
    '日以内',
    '个月',
  )
  const relative = fc.oneof(
    fc.tuple(count, unit).map(([number, name]) => `${number} ${name}`),
    fc.constantFrom(
      'EOW',
      'this week',
      'next week',
      'EOM',
      'next month',
      'EOQ',
      'Q1',
      'Q2',
      'Q3',
      'Q4',
    ),
    fc.constantFrom(
      'H1',
      'H2',
      'EOY',
      'next year',
      'Friday',
      'Monday',
      'KW 1',
      'KW 35',
      'W52',
      'W53',
    ),
    fc.constantFrom(
      'Jan 15',
      'Feb 29',
      '31 Dec',
      'March',
      'mid-July',
      'end of Feb',
      '15th',
      'a fortnight',
    ),
  )
  fc.assert(
    fc.property(relative, anyDay, (written, incidentDate) => {
      const due = readDueDate(written, { incidentDate })

      if (due.kind === 'due') expect(due.date >= incidentDate).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('every day is read back as it is shown', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (day, incidentDate) => {
      const [year, month, date] = day.split('-')
      const spellings = [
        day,
        `${year}年${month}月${date}日`,
        `${date}.${month}.${year}`,
        `by ${day}.`,
      ]

      const read = spellings.map((written) => readDueDate(written, { incidentDate }))

      expect(read).toEqual(spellings.map(() => ({ kind: 'due', date: day, recurrence: '' })))
    }),
  )
})

test('a text nobody would write is refused at once', () => {
  const long = 'in 2 weeks and '.repeat(100_000)

  expect(readDueDate(long, { incidentDate: '2026-08-19' }).kind).toBe('refused')
})

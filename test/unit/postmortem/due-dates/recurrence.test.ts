import { expect, test } from 'vitest'
import { readDueDate } from '../../../../src/postmortem/due-dates/read-due-date.ts'

test.each([
  ['2026-05-30, then quarterly', '2026-05-30', 'then quarterly'],
  ['2026-05-30 then every quarter', '2026-05-30', 'then every quarter'],
  ['2026-05-30 and monthly thereafter', '2026-05-30', 'and monthly thereafter'],
  ['2026-05-30, weekly', '2026-05-30', 'weekly'],
  ['2026-05-30, danach monatlich', '2026-05-30', 'danach monatlich'],
  ['2026-05-30 初回、以降 quarterly', '2026-05-30', '以降 quarterly'],
  ['2026-05-30、以降毎月', '2026-05-30', '以降毎月'],
  ['2026-05-30起每季度', '2026-05-30', '每季度'],
  ['first on 2026-05-30, then monthly', '2026-05-30', 'then monthly'],
  ['monthly from 2026-06-01', '2026-06-01', 'monthly'],
  ['monthly, starting 2026-06-01', '2026-06-01', 'monthly'],
  ['quarterly (first: 2026-05-30)', '2026-05-30', 'quarterly'],
])('%s is due %s the first time, and what follows is kept: %s', (written, date, recurrence) => {
  expect(readDueDate(written, { incidentDate: '2026-04-16' })).toEqual({
    kind: 'due',
    date,
    recurrence,
  })
})

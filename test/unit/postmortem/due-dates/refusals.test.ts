import { describe, expect, test } from 'vitest'
import { readDueDate } from '../../../../src/postmortem/due-dates/read-due-date.ts'

/** A Wednesday. */
const usual = '2026-08-19'

test.each<[written: string, why: string, incidentDate?: string]>([
  ['03/10/2021', '3 October or March 10? Write 2021-10-03', '2021-09-29'],
  ['11/9/23', '11 September or November 9? Write 2023-09-11', '2023-08-01'],
  ['3/10', '3 October or March 10? Write 2026-10-03'],
  ['26/08/21', '21 August 2026 or 26 August 2021? Write 2026-08-21'],
  [
    'Aug 12',
    '12 August lies shortly before the incident. Add the year: write 2027-08-12 or 2026-08-12',
  ],
  ['July', 'July may be that of 2026 or 2027. Add the year: write 2027-07-31'],
  ['KW 30', 'that week lies shortly before the incident. Add the year, or write 2027-07-30'],
  ['next Friday', '21 or 28 August? Write 2026-08-21'],
  ['next Monday', '31 August or 7 September? Write 2026-08-31', '2026-08-28'],
  [
    'Monday 21 Aug 2026',
    '21 August 2026 is a Friday, not a Monday. Write the right day, such as 2026-08-21',
  ],
  ['2026-02-30', 'February 2026 has no day 30. Write a day it has, such as 2026-02-28'],
  ['2026-13-01', 'there is no month 13. Write the year, the month and the day, as in 2026-01-31'],
  ['W53 2027', '2027 has no week 53. Write the day'],
  ['Q3 FY26', 'when the fiscal year begins is unknown. Write the day, such as 2026-09-02'],
  ['early September', '"early" is not one day. Write the day, such as 2026-09-02'],
  ['this weekend', 'a weekend is two days. Write the day, such as 2026-09-02'],
  ['tomorrow', 'the day of writing is unknown. Write the day, such as 2026-09-02'],
  [
    '4 hours',
    'the day of writing is unknown, so hours cannot be counted. Write the day, such as 2026-09-02',
  ],
  ['a few weeks', 'how many is not said. Write the day, such as 2026-09-02'],
  [
    'next sprint',
    'when sprints begin and end is unknown (setting action-items.sprint). Write the day, such as 2026-09-02',
  ],
  [
    'after 2026-08-21',
    'it says when it begins, not when it is due. Write the day, such as 2026-09-02',
  ],
  ['2026-08-21 or 2026-08-28', 'more than one day is written. Write the day, such as 2026-09-02'],
  [
    '2026-08-21 – 2026-08-17',
    '17 August 2026 comes before 21 August 2026. Write the last day, such as 2026-08-21',
  ],
  ['before September', '"before" leaves the day open. Write the day, such as 2026-09-02'],
  ['quarterly', 'it repeats, and the first day is not said. Write the day, such as 2026-09-02'],
  [
    '15th',
    '15 of which month? 15 September 2026 is the next one. Write the day, such as 2026-09-02',
  ],
  ['next release', 'that is not a date. Write the day, such as 2026-09-02'],
])('%s is refused: %s', (written, why, incidentDate = usual) => {
  expect(readDueDate(written, { incidentDate })).toEqual({ kind: 'refused', why })
})

test.each<[written: string, incidentDate?: string]>([
  ['early Q4'],
  ['coming week'],
  ['2026-08-21 onwards'],
  ['from 2026-08-21'],
  ['second week of September'],
  ['end of summer'],
  ['late Q4'],
  ['mid Q4'],
  ['mid-2027'],
  ['early next week'],
  ['mid-week'],
  ['mid-August'],
  ['Aug 18'],
  ['Jun 20'],
  ['Feb 30'],
  ['29 Feb 2027'],
  ['+1m'],
  ['Fr'],
  ['Q5'],
  ['H3'],
  ['W0'],
  ['W54'],
  ['KW 30'],
  ['KW 34', '2026-08-22'],
  ['Freitag KW 35'],
  ['31.09.2026'],
  ['5/6'],
  ['1/2/2026', '2026-01-01'],
  ['2026/13/01'],
  ['2026-8-32'],
  ['next sprint review'],
  ['two sprints'],
  ['Sprint 42'],
  ['nächster Sprint'],
  ['this release'],
  ['next on-call rotation'],
  ['next retro'],
  ['Spring 2027'],
  ['soon'],
  ['bald'],
  ['次回リリース'],
  ['下个版本'],
  ['明後日'],
  ['本日'],
  ['hoje'],
  ['amanhã'],
  ['vandaag'],
  ['tomorrow morning'],
  ['within an hour'],
  ['Friday 21'],
  ['来月初'],
  ['上旬'],
  ['持续'],
  ['长期'],
  ['complete'],
  ['not started'],
  ['in progress'],
  ['In Progress (2026-09-01)'],
  ['WIP'],
  ['1T 2027'],
  ['2026-13'],
  ['30/60 days'],
  ['this week or next'],
  ['#123'],
  ['42'],
  ['P1'],
  ['[20m]'],
  ['20m'],
  ['high'],
  ['1.5 weeks'],
  ['2026-06-31'],
  ['Thu 21 August 2026'],
  ['1787308800'],
  ['tussen 24 en 28 augustus'],
  ['2026-08-21 (Thu)'],
  ['Mon Aug 21'],
  ['Mo 21.08.2026'],
  ['明天'],
  ['明日'],
  ['今日中'],
  ['3/10'],
  ['11/9/23', '2023-08-01'],
  ['03-10-2021', '2021-09-29'],
  ['13/13/2026'],
  ['31/02/2027'],
  ['2027-02-29'],
  ['Apr 31'],
  ['July'],
  ['early September'],
  ['late September'],
  ['W53 2027'],
  ['W60'],
  ['nächsten Freitag'],
  ['next Fri'],
  ['vendredi prochain'],
  ['próximo viernes'],
  ['next Monday', '2026-08-28'],
  ['this weekend'],
  ['today'],
  ['heute'],
  ['morgen'],
  ['demain'],
  ['mañana'],
  ['tonight'],
  ['COB'],
  ['end of day'],
  ['tomorrow EOD'],
  ['EOD today'],
  ['Q3 FY26'],
  ['4 hours'],
  ['a few weeks'],
  ['in a couple of weeks'],
  ['2 weeks ago'],
  ['-7d'],
  ['2026-08-21 – 2026-08-17'],
  ['2026-08-21 or 2026-08-28'],
  ['2026-08-21, 2026-08-28'],
  ['2026-08-21 and 2026-08-28'],
  ['Aug 21 / Aug 28'],
  ['quarterly'],
  ['every month'],
  ['ongoing'],
  ['next release'],
  ['before launch'],
  ['v2.3'],
  ['after 2026-08-21'],
  ['not before 2026-08-21'],
  ['ab 21.08.2026'],
  ['after the next release'],
  ['someday'],
  ['backlog'],
  ['sprint 24'],
  ['this sprint'],
  ['end of sprint'],
  ['Dec 28', '2027-01-05'],
  ['31 Sept'],
  ['2026-00-10'],
  ['0000-00-00'],
  ['in the next engineering catchup'],
  ['Christmas'],
  ['before September'],
  ['vor 2 Wochen'],
  ['when ready'],
])('%s is refused', (written, incidentDate = usual) => {
  expect(readDueDate(written, { incidentDate }).kind).toBe('refused')
})

describe('what two readers understand differently can be settled', () => {
  test.each<[written: string, order: 'dmy' | 'mdy', due: string]>([
    ['03/10/2026', 'dmy', '2026-10-03'],
    ['03/10/2026', 'mdy', '2026-03-10'],
    ['11/9/26', 'dmy', '2026-09-11'],
    ['11/9', 'mdy', '2026-11-09'],
    ['21/08/2026', 'mdy', '2026-08-21'],
    ['03.10.2026', 'mdy', '2026-10-03'],
  ])('%s by the order %s', (written, order, due) => {
    expect(readDueDate(written, { incidentDate: usual, order })).toEqual({
      kind: 'due',
      date: due,
      recurrence: '',
    })
  })

  test('a day of the week that fits one reading only settles it', () => {
    expect(readDueDate('Sunday 03/10/2021', { incidentDate: '2021-09-29' })).toEqual({
      kind: 'due',
      date: '2021-10-03',
      recurrence: '',
    })
  })
})

describe('with a sprint calendar, sprints end on their last day', () => {
  const sprint = { start: '2026-08-10', lengthDays: 14 }

  test.each([
    ['this sprint', '2026-08-23'],
    ['end of sprint', '2026-08-23'],
    ['next sprint', '2026-09-06'],
    ['nächster Sprint', '2026-09-06'],
    ['in 2 sprints', '2026-09-20'],
  ])('%s is due %s', (written, due) => {
    expect(readDueDate(written, { incidentDate: usual, sprint })).toEqual({
      kind: 'due',
      date: due,
      recurrence: '',
    })
  })

  test.each([
    ['a start that is no day', { start: 'Monday', lengthDays: 14 }],
    ['no length', { start: '2026-08-10', lengthDays: 0 }],
  ])('%s is no calendar', (_what, broken) => {
    expect(readDueDate('next sprint', { incidentDate: usual, sprint: broken }).kind).toBe('refused')
  })
})

describe('without the day of the incident', () => {
  test('a whole date is read', () => {
    expect(readDueDate('21 August 2026', { incidentDate: '' })).toEqual({
      kind: 'due',
      date: '2026-08-21',
      recurrence: '',
    })
  })

  test.each(['Aug 21', 'in 2 weeks', 'EOM', 'Friday'])('%s is refused', (written) => {
    expect(readDueDate(written, { incidentDate: '' })).toEqual({
      kind: 'refused',
      why: 'it counts from the day of the incident, which is unknown. Write the day, such as 2026-08-21',
    })
  })
})

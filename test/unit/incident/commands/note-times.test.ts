import { describe, expect, test } from 'vitest'
import { commandIn, refusalIn } from './told.ts'

/** When a note of a comment, written at a moment and read with a zone, happened. */
function timeOf(words: string, written: string, zone: string): string | null {
  const command = commandIn(`/note ${words} Pods restarted`, { at: written, zone })
  if (command.name !== 'note' || command.text !== 'Pods restarted') throw new Error(words)
  return command.at
}

describe('the time at the start of a note', () => {
  const now = '2026-11-20T14:05:00Z'

  test.each([
    ['14:05', now],
    ['14:05:', now],
    ['at 14:05', now],
    ['At  14:05', now],
    ['9:05', '2026-11-20T09:05:00Z'],
    ['14:04:59', '2026-11-20T14:04:59Z'],
    ['14:04:59.123', '2026-11-20T14:04:59Z'],
    ['14:06', '2026-11-19T14:06:00Z'],
    ['14:05Z', now],
    ['14:05 Z', now],
    ['14:05 UTC', now],
    ['14:05 utc', now],
    ['14:05 GMT', now],
    ['15:05 CET', now],
    ['15:05 Europe/Berlin', now],
    ['15:05+01:00', now],
    ['15:05 +0100', now],
    ['19:35+05:30', now],
    ['19:50 +05:45', now],
    ['10:35-03:30', now],
    ['2026-11-20 14:05', now],
    ['2026-11-20T14:05', now],
    ['2026-11-20T15:05+01:00', now],
    ['2026-11-20T14:05:00Z', now],
    ['2026-11-20 15:05 Europe/Berlin', now],
    ['2025-02-28 23:59', '2025-02-28T23:59:00Z'],
  ])('%s', (words, at) => {
    expect(timeOf(words, now, 'UTC')).toBe(at)
  })

  test.each([
    ['14:05 CI/CD broke', 'CI/CD broke'],
    ['14:05 TCP/IP is slow', 'TCP/IP is slow'],
    ['14:05 GET requests fail', 'GET requests fail'],
    ['14:05 +2000 errors a minute', '+2000 errors a minute'],
    ['14:05 am Lastverteiler', 'am Lastverteiler'],
    ['14:05 - pods restarted', '- pods restarted'],
    ['14:05 metrics are back', 'metrics are back'],
    ['14:05\nPods\nrestarted', 'Pods\nrestarted'],
  ])('ends where the text begins: %j', (words, text) => {
    expect(commandIn(`/note ${words}`)).toEqual({ name: 'note', text, at: now, quotes: null })
  })

  const like = 'write it like 14:05, 14:05 Europe/Berlin or 2026-11-20T14:05+01:00.'

  test.each([
    ['2:05 PM x', '“2:05 PM” is no time'],
    ['2:05pm x', '“2:05pm” is no time'],
    ['02:05 a.m. x', '“02:05 a.m.” is no time'],
    ['14:05 PST x', '“14:05 PST” is no time'],
    ['14:05 CEST x', '“14:05 CEST” is no time'],
    ['14:05 Europe/Bern x', '“14:05 Europe/Bern” is no time'],
    ['24:00 x', '“24:00” is no time'],
    ['14:60 x', '“14:60” is no time'],
    ['2026-11-31 14:05 x', '“2026-11-31 14:05” is no time'],
    ['9999-12-31 23:59-12:00 x', '“9999-12-31 23:59-12:00” is no time'],
  ])('refused, rather than taken for another: %s', (words, seen) => {
    expect(refusalIn(`/note ${words}`)).toBe(`${seen} that can be read; ${like}`)
  })

  test.each([
    ['2026-11-20 14:06 x', '“2026-11-20 14:06”'],
    ['2027-01-01T00:00Z x', '“2027-01-01T00:00Z”'],
    ['2026-11-20T14:05-01:00 x', '“2026-11-20T14:05-01:00”'],
  ])('refused, as it is to come: %s', (words, seen) => {
    expect(refusalIn(`/note ${words}`)).toBe(
      `${seen} has not come yet; name a time up to now, like 14:05.`,
    )
  })
})

describe('a time of day is the last one before the comment', () => {
  test.each<[what: string, words: string, written: string, zone: string, at: string]>([
    ['the night before', '23:55', '2026-11-20T00:10:00Z', 'UTC', '2026-11-19T23:55:00Z'],
    ['the year before', '23:55', '2027-01-01T00:10:00Z', 'UTC', '2026-12-31T23:55:00Z'],
    [
      'the year before, here only',
      '23:55',
      '2026-12-31T23:10:00Z',
      'Europe/Berlin',
      '2026-12-31T22:55:00Z',
    ],
    ['a leap day', '23:55', '2028-03-01T00:10:00Z', 'UTC', '2028-02-29T23:55:00Z'],
    [
      'a zone of half hours',
      '14:05',
      '2026-11-20T09:00:00Z',
      'Asia/Kolkata',
      '2026-11-20T08:35:00Z',
    ],
    [
      'a zone of quarter hours',
      '14:05',
      '2026-11-20T09:00:00Z',
      'Asia/Kathmandu',
      '2026-11-20T08:20:00Z',
    ],
    [
      'half an hour of summer time',
      '14:05',
      '2026-10-05T09:00:00Z',
      'Australia/Lord_Howe',
      '2026-10-05T03:05:00Z',
    ],
    [
      'before clocks go forward',
      '01:59',
      '2026-03-29T02:00:00Z',
      'Europe/Berlin',
      '2026-03-29T00:59:00Z',
    ],
    [
      'after clocks went forward',
      '03:00',
      '2026-03-29T02:00:00Z',
      'Europe/Berlin',
      '2026-03-29T01:00:00Z',
    ],
    [
      'an hour that was not: the day before',
      '02:30',
      '2026-03-29T02:00:00Z',
      'Europe/Berlin',
      '2026-03-28T01:30:00Z',
    ],
    [
      'an hour that was twice: the later',
      '02:30',
      '2026-10-25T02:00:00Z',
      'Europe/Berlin',
      '2026-10-25T01:30:00Z',
    ],
    [
      'an hour that was twice the day before: the later',
      '02:30',
      '2026-10-26T00:30:00Z',
      'Europe/Berlin',
      '2026-10-25T01:30:00Z',
    ],
    [
      'an hour that was twice, told in between',
      '02:30',
      '2026-10-25T00:45:00Z',
      'Europe/Berlin',
      '2026-10-25T00:30:00Z',
    ],
    [
      'a date in the hour that was not',
      '2026-03-29 02:30',
      '2026-03-29T02:00:00Z',
      'Europe/Berlin',
      '2026-03-29T01:30:00Z',
    ],
    [
      'a date in the hour that was twice: the first',
      '2026-10-25 02:30',
      '2026-10-25T04:00:00Z',
      'Europe/Berlin',
      '2026-10-25T00:30:00Z',
    ],
    [
      'a date and the later of the two',
      '2026-10-25 02:30+01:00',
      '2026-10-25T04:00:00Z',
      'Europe/Berlin',
      '2026-10-25T01:30:00Z',
    ],
  ])('%s', (_what, words, written, zone, at) => {
    expect(timeOf(words, written, zone)).toBe(at)
  })
})

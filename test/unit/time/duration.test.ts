import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDuration, secondsBetween, showMinutes } from '../../../src/time/duration.ts'

describe('a duration as people write it, in minutes', () => {
  test.each([
    ['30', 30],
    ['30m', 30],
    [' 30 M ', 30],
    ['90 min', 90],
    ['45mins', 45],
    ['1 minute', 1],
    ['1h', 60],
    ['2 hours', 120],
    ['3hrs', 180],
    ['1h30m', 90],
    ['1h30', 90],
    ['1 h 30', 90],
    ['1 hour 30 minutes', 90],
    ['2 hours and 5 minutes', 125],
    ['2 hours, 5 minutes', 125],
    ['1.5h', 90],
    ['1,5 h', 90],
    ['2d', 2880],
    ['1 day 6 hours', 1800],
    ['1w', 10_080],
    ['1 week, 2 days', 12_960],
    ['an hour', 60],
    ['half an hour', 30],
    ['a day', 1440],
    ['one hour', 60],
    ['365d', 525_600],
  ])('%j is %i', (text, minutes) => {
    expect(readDuration(text)).toBe(minutes)
  })

  test.each([
    ['nothing', ''],
    ['no time at all', '0'],
    ['no time, in hours', '0h'],
    ['less than a minute', '0.2m'],
    ['a time gone by', '-5m'],
    ['more than a year', '366d'],
    ['more digits than anybody needs', '99999999'],
    ['seconds', '30s'],
    ['a unit alone', 'h'],
    ['units in the wrong order', '5m1h'],
    ['a unit twice', '1h 2h'],
    ['two numbers', '1 30'],
    ['a bare number behind days', '1d 30'],
    ['a time of day', '15:30'],
    ['a word', 'soon'],
    ['something behind it', '30m please'],
    ['another notation', '1e3'],
    ['a text that goes on for ever', `${'1h '.repeat(40)}`],
  ])('%s is none', (_what, text) => {
    expect(readDuration(text)).toBeNull()
  })

  test('whatever is written, it is whole minutes within bounds or nothing', () => {
    const piece = fc.constantFrom('1', '30', '2.5', 'h', 'm', ' d', 'and', ',', 'week', ' ', '-')
    const anyText = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const minutes = readDuration(text) ?? 1

        expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 525_600).toBe(true)
      }),
    )
  })
})

describe('minutes in words', () => {
  test.each([
    [0, '0 minutes'],
    [0.9, '0 minutes'],
    [-3, '0 minutes'],
    [1, '1 minute'],
    [45, '45 minutes'],
    [60, '1 hour'],
    [61, '1 hour 1 minute'],
    [125.5, '2 hours 5 minutes'],
    [1440, '1 day'],
    [1441, '1 day'],
    [3060, '2 days 3 hours'],
  ])('%d is %s', (minutes, words) => {
    expect(showMinutes(minutes)).toBe(words)
  })

  test('what they say is read as the same, up to a day to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 525_600 }), (minutes) => {
        const shown = readDuration(showMinutes(minutes)) ?? 0

        expect(minutes - shown).toBeGreaterThanOrEqual(0)
        expect(minutes - shown).toBeLessThan(minutes < 1440 ? 1 : 60)
      }),
    )
  })
})

test.each([
  ['2026-11-20T14:00:00Z', '2026-11-20T14:02:30Z', 150],
  ['2026-11-20T14:00:00Z', '2026-11-20T14:00:00Z', 0],
  ['2026-11-20T14:00:00Z', '2026-11-20T13:59:00Z', -60],
  ['2026-12-31T23:59:59Z', '2027-01-01T00:00:00Z', 1],
])('from %s to %s it is %i seconds', (from, to, seconds) => {
  expect(secondsBetween(from, to)).toBe(seconds)
})

import { expect, test } from 'vitest'
import { collectWindow, windowLimits } from '../../../src/changes/collect-window.ts'

interface One {
  readonly at: string
}

/** What landed so many hours before midnight. */
function landed(...hours: readonly number[]): readonly One[] {
  return hours.map((hour) => ({
    at: new Date(Date.UTC(2026, 10, 20) - hour * 3_600_000).toISOString(),
  }))
}

function collect(all: readonly One[]): { readonly window: readonly One[]; readonly taken: number } {
  const collector = collectWindow<One>('2026-11-17T00:00:00.000Z')
  let taken = 0
  for (const one of all) {
    taken += 1
    if (!collector.take(one)) break
  }
  return { window: collector.window(), taken }
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

test('what landed since is taken, and reading stops twenty later', () => {
  const all = landed(...upTo(200))

  expect(collect(all)).toEqual({ window: all.slice(0, 73), taken: 93 })
})

test('where fewer than twenty landed since, the newest twenty are', () => {
  const all = landed(1, 2, ...upTo(50).map((hour) => 100 + hour))

  expect(collect(all).window).toEqual(all.slice(0, 20))
})

test('no more than 400 are taken', () => {
  const all = landed(...upTo(500).map((index) => index / 100))

  expect(collect(all)).toEqual({ window: all.slice(0, windowLimits.atMost), taken: 400 })
})

test('a clock that was wrong for a while hides nothing', () => {
  const all = landed(...upTo(30), ...upTo(10).map(() => 900), ...upTo(30))

  expect(collect(all).window).toHaveLength(60)
})

test('of nothing there is nothing', () => {
  expect(collect([])).toEqual({ window: [], taken: 0 })
})

import { expect, test } from 'vitest'
import type { GroupRequest } from '../../sandbox/runner/concurrency.ts'
import { ConcurrencyGroups, longestQueue } from '../../sandbox/runner/concurrency.ts'

function enterAll(count: number, request: Partial<GroupRequest> = {}) {
  const groups = new ConcurrencyGroups()
  const turns: string[] = []
  const places = Array.from({ length: count }, (_, index) => {
    const place = groups.enter({ group: 'g', queue: 'single', cancelInProgress: false, ...request })
    void place.turn.then((turn) => turns.push(`${index + 1} ${turn}`))
    return place
  })
  return { groups, places, turns }
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

test('by default the newest waiting one replaces the others', async () => {
  const { places, turns } = enterAll(4)

  await settled()
  expect(turns).toEqual(['1 run', '2 cancelled', '3 cancelled'])

  places[0]?.leave()
  await settled()
  expect(turns.at(-1)).toBe('4 run')
})

test('queue: max lets all wait, first come first served', async () => {
  const { places, turns } = enterAll(4, { queue: 'max' })

  for (const place of places) {
    await place.turn
    place.leave()
  }

  expect(turns).toEqual(['1 run', '2 run', '3 run', '4 run'])
})

test('queue: max cancels who comes when a hundred wait', async () => {
  const { turns } = enterAll(longestQueue + 3, { queue: 'max' })

  await settled()

  expect(turns).toEqual(['1 run', '102 cancelled', '103 cancelled'])
})

test('cancel-in-progress aborts the running one and takes its turn when that is gone', async () => {
  const { places, turns } = enterAll(2, { cancelInProgress: true })

  await settled()
  expect(turns).toEqual(['1 run'])
  expect(places.map(({ signal }) => signal.aborted)).toEqual([true, false])

  places[0]?.leave()
  await settled()
  expect(turns).toEqual(['1 run', '2 run'])
})

test('groups differ by name, not by case', async () => {
  const { groups } = enterAll(1, { group: 'Deploy' })
  const request = { queue: 'single', cancelInProgress: false } as const

  const same = groups.enter({ ...request, group: 'dEPLOY' })
  const other = groups.enter({ ...request, group: 'deploy-2' })

  expect(await Promise.race([same.turn, other.turn.then((turn) => `other ${turn}`)])).toBe(
    'other run',
  )
})

test('leaving twice, or without a turn, changes nothing', async () => {
  const { places, turns } = enterAll(3, { queue: 'max' })

  places[1]?.leave()
  places[0]?.leave()
  places[0]?.leave()
  await settled()

  expect(turns).toEqual(['1 run', '2 run'])
})

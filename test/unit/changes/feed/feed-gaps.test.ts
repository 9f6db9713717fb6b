import { describe, expect, test } from 'vitest'
import type { ChangesObservation } from '../../../../src/changes/observation.ts'
import { deployment } from '../builders.ts'
import { assemble, commits } from './assemble.ts'

describe('what could not be seen', () => {
  test('is each version that went live before the moment and is none of the commits', () => {
    const versions = ['v', 'w', 'x', 'y', 'z'].map((name, index) =>
      deployment(index, name.repeat(9), { [`12:0${index}`]: 'success' }),
    )
    const old = deployment(8, 'old', { '2026-11-01T09:00:00Z': 'success' })
    const after = deployment(9, 'after', { '14:00': 'success' })

    expect(assemble({ commits, deployments: [after, ...versions, old] }).gaps).toEqual([
      'what vvvvvvv, wwwwwww, xxxxxxx and 2 more carried: live, but not among the last 4 commits of main',
    ])
  })

  test('is what was deployed before the oldest that was read, where that is recent', () => {
    const deployments = [deployment(1, 'a', { '12:00': 'success' })]
    const old = [deployment(1, 'a', { '2026-11-17T13:00:00Z': 'success' })]
    const gaps = (observed: Partial<ChangesObservation>) => assemble({ commits, ...observed }).gaps

    expect(gaps({ deployments, deploymentsAreCut: true })).toEqual([
      'deployments before 2026-11-20 12:00 UTC: there were too many since',
    ])
    expect(gaps({ deployments: old, deploymentsAreCut: true })).toEqual([])
  })

  test('is looked for as far back as the repository asks', () => {
    const first = {
      commits,
      deployments: [deployment(1, 'a', { '2026-11-17T12:59:00Z': 'success' })],
    }
    const cut = { ...first, deploymentsAreCut: true }
    const gaps = (observed: Partial<ChangesObservation>, lookBackHours: number) =>
      assemble(observed, { lookBackHours }).gaps

    expect(gaps(first, 72)).toEqual([])
    expect(gaps(first, 73)).toHaveLength(1)
    expect(gaps(cut, 72)).toEqual([])
    expect(gaps(cut, 73)).toHaveLength(1)
  })

  test('is what the first version of all replaced, where that is recent', () => {
    const gaps = (time: string) =>
      assemble({ commits, deployments: [deployment(1, 'a', { [time]: 'success' })] }).gaps

    expect(gaps('12:00')).toEqual([
      'what a replaced: it is the first version to production that is known, so its changes count from when they were merged',
    ])
    expect(gaps('2026-11-17T12:59:00Z')).toEqual([])
    expect(gaps('13:30')).toEqual([])
  })

  test('is not what a first version replaced that is older than all commits that were read', () => {
    const deployments = [deployment(1, 'old', { '2026-11-19T13:00:00Z': 'success' })]

    expect(assemble({ commits, commitsAreCut: true, deployments }).gaps).toEqual([])
  })

  test('stands behind what reading said', () => {
    const feed = assemble({ unread: ['the deployments: no'] }, { gaps: ['changed lines: no'] })

    expect(feed.gaps).toEqual(['the deployments: no', 'changed lines: no'])
    expect(feed.entries).toEqual([])
  })
})

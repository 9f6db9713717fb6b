import { expect, test } from 'vitest'
import { strayTip } from '../../../../src/changes/feed/stray-tip.ts'
import { at, commit, deployment } from '../builders.ts'

const commits = [commit('b', '12:00'), commit('a', '10:00')]
const tip = (...deployments: readonly ReturnType<typeof deployment>[]) =>
  strayTip({ deployments, commits }, at('13:00'))

test('what was live on the branch that was read is no stray', () => {
  expect(tip(deployment(1, 'b', { '12:10': 'success' }))).toBeNull()
  expect(tip()).toBeNull()
})

test('what was live and is not among the commits is one, on its way too', () => {
  const release = deployment(2, 'r', { '12:30': 'success' }, { createdAt: at('12:29') })
  const rolling = deployment(3, 's', { '12:58': 'in_progress' }, { createdAt: at('12:57') })

  expect(tip(release, deployment(1, 'b', { '12:10': 'success' }))).toBe('r')
  expect(tip(rolling, release)).toBe('s')
})

test('what came after the moment, never began, or is older than all that was read does not count', () => {
  const after = deployment(4, 'x', { '13:30': 'success' }, { createdAt: at('13:20') })
  const queued = deployment(3, 'y', { '12:50': 'queued' }, { createdAt: at('12:50') })
  const old = deployment(1, 'z', { '09:10': 'success' }, { createdAt: at('09:00') })

  expect(tip(after, queued, old)).toBeNull()
})

test('what is gone for good has no history to read', () => {
  const lost = deployment(2, 'r', { '12:30': 'success' }, { createdAt: at('12:29'), isGone: true })

  expect(tip(lost)).toBeNull()
})

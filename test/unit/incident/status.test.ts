import { expect, test } from 'vitest'
import { hasEnded, statuses } from '../../../src/incident/status.ts'

test('nobody works on an incident that is resolved, closed, cancelled or a duplicate', () => {
  expect(statuses.filter(hasEnded)).toEqual(['resolved', 'closed', 'cancelled', 'duplicate'])
})

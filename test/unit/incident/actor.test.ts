import { expect, test } from 'vitest'
import { authorities, maySetSeverity } from '../../../src/incident/actor.ts'

test('whoever may label on GitHub may set the severity', () => {
  expect(authorities.filter(maySetSeverity)).toEqual(['triage', 'write', 'maintain', 'admin'])
})

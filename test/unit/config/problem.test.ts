import { expect, test } from 'vitest'
import { showProblem } from '../../../src/config/problem.ts'

test('a problem is one line that an editor can jump from', () => {
  const problem = { file: '.github/incident-loop.yml', line: 3, column: 5, message: 'unknown key.' }

  expect(showProblem(problem)).toBe('.github/incident-loop.yml:3:5 unknown key.')
})

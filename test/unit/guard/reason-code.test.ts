import { expect, test } from 'vitest'
import { reasonCodes } from '../../../src/guard/reason-code.ts'

test('every reason code is a name for machines, with a sentence for people', () => {
  for (const [code, meaning] of Object.entries(reasonCodes)) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(meaning).toMatch(/^[A-Z].+\.$/)
  }
})

import { describe, expect, test } from 'vitest'
import { covers, isNamed } from '../../../src/guard/scope.ts'

describe('a rule covers a deployment', () => {
  test.each<
    [environments: string[], services: string[], service: string | null, isCovered: boolean]
  >([
    [[], [], null, true],
    [[], [], 'shop', true],
    [['production'], [], null, true],
    [['Production'], [], null, true],
    [['staging'], [], null, false],
    [['staging', 'prod*'], [], null, true],
    [['*'], ['shop'], 'shop', true],
    [[], ['shop'], 'blog', false],
    [[], ['shop'], null, true],
    [['staging'], ['shop'], 'shop', false],
  ])('%j %j for %j: %j', (environments, services, service, isCovered) => {
    expect(covers({ environments, services }, { environment: 'production', service })).toBe(
      isCovered,
    )
  })
})

test('a star stands for any characters, and nothing else for anything but itself', () => {
  expect(isNamed('smoke / eu (1)', ['smoke*'])).toBe(true)
  expect(isNamed('production', ['prod.*'])).toBe(false)
  expect(isNamed('', ['*'])).toBe(true)
  expect(isNamed('eu-production', ['*-PROD*'])).toBe(true)
})

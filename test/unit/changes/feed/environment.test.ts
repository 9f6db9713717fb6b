import { describe, expect, test } from 'vitest'
import {
  chooseEnvironments,
  environmentsToAsk,
  isSameEnvironment,
} from '../../../../src/changes/feed/environment.ts'

const nothing = { written: null, configured: [] }
const missed = 'nothing was deployed to the one the report names'

describe('what is asked about before anything was seen', () => {
  test('is what the report names, in the spellings people use, each once', () => {
    const clues = { written: 'prod-EU', configured: ['live'] }

    expect(environmentsToAsk(clues)).toEqual(['prod-EU', 'prod-eu', 'Prod-eu', 'PROD-EU'])
    expect(environmentsToAsk({ ...nothing, written: 'qa' })).toEqual(['qa', 'Qa', 'QA'])
  })

  test('is else what the settings name, and else what people call production', () => {
    expect(environmentsToAsk({ ...nothing, configured: ['eu', 'us'] })).toEqual([
      'eu',
      'Eu',
      'EU',
      'us',
      'Us',
      'US',
    ])
    expect(environmentsToAsk(nothing)).toEqual([
      'production',
      'Production',
      'PRODUCTION',
      'prod',
      'Prod',
      'PROD',
      'live',
      'Live',
      'LIVE',
    ])
  })
})

test.each<[written: string, seen: readonly string[], names: readonly string[]]>([
  ['PRODUCTION', ['production', 'production-eu'], ['production']],
  [' prod ', ['Prod', 'staging'], ['Prod']],
  ['production', ['Production', 'production'], ['Production', 'production']],
  ['Production (EU)', ['production', 'production-eu'], ['production-eu']],
  ['it is in staging, I think', ['production', 'staging'], ['staging']],
  ['both staging and production', ['production', 'staging'], ['production', 'staging']],
  ['production', ['Production – shop', 'Preview – shop'], ['Production – shop']],
  ['eu', ['prod-eu', 'prod-us', 'review/eu'], ['prod-eu']],
  ['eu.west', ['eu.west', 'eu'], ['eu.west']],
])('%j in the report means, of %j, %j', (written, seen, names) => {
  expect(chooseEnvironments({ ...nothing, written }, seen)).toEqual({ names, why: null })
})

test('a name is not found inside of a word, and one without words in nothing', () => {
  const clues = { ...nothing, written: 'reproduction of prod?' }

  expect(chooseEnvironments(clues, ['production', '', '-'])).toEqual({
    names: ['production'],
    why: missed,
  })
})

test('where the report is silent, or names what nobody deploys to, the settings decide', () => {
  const configured = ['Prod-EU', 'moon']
  const seen = ['prod-eu', 'production']

  expect(chooseEnvironments({ written: null, configured }, seen)).toEqual({
    names: ['prod-eu'],
    why: null,
  })
  expect(chooseEnvironments({ written: 'mars', configured }, seen)).toEqual({
    names: ['prod-eu'],
    why: missed,
  })
})

test.each<[seen: readonly string[], names: readonly string[]]>([
  [['staging', 'Prod', 'prod-eu'], ['Prod']],
  [
    ['staging', 'prod-eu', 'prod-us'],
    ['prod-eu', 'prod-us'],
  ],
  [['Preview – shop', 'Production – shop'], ['Production – shop']],
])('without a name, %j gives what is named like production: %j', (seen, names) => {
  expect(chooseEnvironments(nothing, seen)).toEqual({ names, why: 'by its name' })
})

test('where nothing is named like production, all count that are no previews', () => {
  const seen = ['pr-12', 'staging', 'non-prod', 'preview/login', 'eu']

  expect(chooseEnvironments(nothing, seen)).toEqual({
    names: ['staging', 'non-prod', 'eu'],
    why: 'every environment that is no preview',
  })
  expect(chooseEnvironments({ ...nothing, written: 'moon' }, ['eu'])).toEqual({
    names: ['eu'],
    why: missed,
  })
  expect(chooseEnvironments(nothing, ['pr-12']).names).toEqual([])
})

test.each<[name: string, expected: boolean]>([
  ['pr-12', true],
  ['PR12', true],
  ['web-pr-7', true],
  ['preview/login', true],
  ['Preview – shop', true],
  ['deploy-preview-4', true],
  ['review-apps', true],
  ['mr_4', true],
  ['dev-anna', true],
  ['branch-20417', true],
  ['production', false],
  ['products', false],
  ['reviews', false],
  ['overview', false],
  ['prod-1', false],
  ['dev', false],
  ['', false],
])('%j is a preview: %s', (name, expected) => {
  const { names } = chooseEnvironments(nothing, [name])

  expect(names).toEqual(expected ? [] : [name])
})

test.each<[a: string, b: string, expected: boolean]>([
  ['Production', 'production', true],
  ['prod', 'Production', true],
  ['eu', 'EU', true],
  ['eu', 'us', false],
  ['staging', 'production', false],
])('%s and %s are the same: %s', (a, b, expected) => {
  expect(isSameEnvironment(a, b)).toBe(expected)
})

test.each(['pr', '-', ' ', 'preview ', '0', 'a.'])(
  '%j over and over is read in little time',
  (piece) => {
    const long = piece.repeat(100_000)
    const started = performance.now()

    chooseEnvironments(nothing, [long])
    chooseEnvironments({ ...nothing, written: long }, [long, 'production'])

    expect(performance.now() - started).toBeLessThan(1_000)
  },
)

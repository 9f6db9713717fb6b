import { describe, expect, test } from 'vitest'
import { type OwnerRules, resolveOwners } from '../../../../src/postmortem/filing/owners.ts'

const rules: OwnerRules = {
  people: { Sarah: 'sarahm', 'Tom  Baker': '@tomb', Gone: 'left-us', Bad: 'no login' },
  canBeAssigned: (login) =>
    login === 'unsure' ? null : ['sarahm', 'tomb', 'ana'].includes(login.toLowerCase()),
}

function logins(...owners: readonly string[]): readonly string[] {
  return resolveOwners(owners, rules).assigned.map(({ login }) => login)
}

describe('somebody is assigned', () => {
  test.each([
    ['by a handle', '@ana', 'ana'],
    ['by a login', 'ana', 'ana'],
    ['by a login in another case', '@Ana', 'Ana'],
    ['by a configured name', 'Sarah', 'sarahm'],
    ['by a configured name in another case', 'sarah ', 'sarahm'],
    ['by a configured name of two words', 'tom baker', 'tomb'],
    ['by a handle beside the name', 'Ana Lima (@ana)', 'ana'],
  ])('%s', (_what, written, login) => {
    expect(resolveOwners([written], rules)).toEqual({
      assigned: [{ login, written }],
      unassigned: [],
    })
  })
})

describe('nobody is assigned', () => {
  test.each([
    ['for a team', '@acme/payments', 'team'],
    ['for a team without its sign', 'acme/payments', 'team'],
    ['for a name nobody knows', 'Sarah Miller', 'unknown-name'],
    ['for a word that is nobody here', 'Infrastructure', 'unknown-name'],
    ['for a name that is configured badly', 'Bad', 'unknown-name'],
    ['for a mail address', 'ana@example.com', 'unknown-name'],
    ['for a handle without access', '@stranger', 'not-assignable'],
    ['for a configured name without access', 'Gone', 'not-assignable'],
    ['where nobody could ask', '@unsure', 'not-checked'],
  ])('%s', (_what, written, why) => {
    expect(resolveOwners([written], rules)).toEqual({
      assigned: [],
      unassigned: [{ written, why }],
    })
  })
})

test('several are assigned, each once', () => {
  expect(logins('@ana', 'Sarah', 'sarahm', '@ANA', 'Tom Baker')).toEqual(['ana', 'sarahm', 'tomb'])
})

test('ten at most', () => {
  const many = Array.from({ length: 12 }, (_, index) => `@p${index}`)

  const { assigned, unassigned } = resolveOwners(many, { people: {}, canBeAssigned: () => true })

  expect(assigned).toHaveLength(10)
  expect(unassigned).toEqual([
    { written: '@p10', why: 'too-many' },
    { written: '@p11', why: 'too-many' },
  ])
})

test('a name that every object has is nobody', () => {
  expect(logins('constructor', '__proto__')).toEqual([])
})

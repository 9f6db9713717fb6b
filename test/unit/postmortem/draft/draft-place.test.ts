import { describe, expect, test } from 'vitest'
import { draftBranch, draftPlace, findDraft } from '../../../../src/postmortem/draft/draft-place.ts'
import { incidentOf, renamed, set } from '../../incident/facts.ts'

function placeOf(title: string) {
  return draftPlace(incidentOf(set('14:01', 'SEV2'), renamed('14:02', title)))
}

describe('a draft is called after its day, its number and its title', () => {
  test.each([
    ['Checkout is down', '2026-11-20-inc-42-checkout-is-down.md'],
    ['Zahlung für Ärzte gestört', '2026-11-20-inc-42-zahlung-fur-arzte-gestort.md'],
    ["Straße: can't pay", '2026-11-20-inc-42-strasse-cant-pay.md'],
    ['決済が失敗する', '2026-11-20-inc-42.md'],
    ['🔥🔥🔥', '2026-11-20-inc-42.md'],
    ['', '2026-11-20-inc-42.md'],
    ['../../.github/workflows/x.yml', '2026-11-20-inc-42-github-workflows-x-yml.md'],
    ['a\u0000b\u202ec', '2026-11-20-inc-42-a-b-c.md'],
    ['CON', '2026-11-20-inc-42-con.md'],
    [
      'one two three four five six seven eight nine ten eleven',
      '2026-11-20-inc-42-one-two-three-four-five-six-seven-eight-nine-ten.md',
    ],
    ['x'.repeat(51), '2026-11-20-inc-42.md'],
  ])('%j', (title, name) => {
    expect(placeOf(title)).toEqual({
      branch: 'post-mortem/inc-42',
      folder: 'postmortems/2026',
      path: `postmortems/2026/${name}`,
    })
  })

  test('the day is the one it was detected on, in UTC', () => {
    const { times, ...others } = incidentOf(set('14:01', 'SEV2'))
    const detectedAt = '2025-12-31T23:59:59Z'

    expect(draftPlace({ ...others, times: { ...times, detectedAt } }).path).toBe(
      'postmortems/2025/2025-12-31-inc-42-checkout-is-down.md',
    )
    expect(draftPlace({ ...others, times: { ...times, detectedAt: null } }).path).toBe(
      'postmortems/2026/2026-11-20-inc-42-checkout-is-down.md',
    )
  })
})

test('a branch is called after its number', () => {
  expect(draftBranch(7)).toBe('post-mortem/inc-7')
})

describe('the file of an incident', () => {
  test.each<[what: string, names: readonly string[], found: string | null]>([
    ['is the one with its number', ['a-inc-41-x.md', 'a-inc-42-x.md'], 'a-inc-42-x.md'],
    ['may be called otherwise', ['payments (INC-42).md'], 'payments (INC-42).md'],
    ['may begin with it', ['inc-42.md'], 'inc-42.md'],
    ['is none with a longer number', ['2026-11-20-inc-421.md', '2026-11-20-inc-142.md'], null],
    ['is none of another that names it', ['2026-11-21-inc-50-like-inc-42.md'], null],
    ['is none of other words', ['2026-11-20-zinc-42.md'], null],
    ['is Markdown', ['2026-11-20-inc-42.png'], null],
    ['may not be there', [], null],
  ])('%s', (_what, names, found) => {
    expect(findDraft(names, 42)).toBe(found)
  })

  test('is found by the name that is given to it', () => {
    const { path, folder } = placeOf('Like INC-7, again')

    const name = path.slice(folder.length + 1)

    expect(findDraft([name], 42)).toBe(name)
    expect(findDraft([name], 7)).toBeNull()
  })
})

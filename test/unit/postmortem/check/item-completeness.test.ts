import { describe, expect, test } from 'vitest'
import { findings, postmortem, said } from './checked.ts'

describe('an open action item has', () => {
  const item = (rest: string) =>
    postmortem({ 'Action items': `- [ ] Size the pool by load${rest}` })

  test('an owner', () => {
    expect(findings(item(' (Due: 2026-09-04)'))).toEqual([
      {
        rule: 'owner-missing',
        level: 'error',
        line: 32,
        message: '"Size the pool by load" has no owner: name one, as @login.',
      },
    ])
  })

  test('a due date', () => {
    expect(said(item(' (Owner: @ana)'), 'due-missing')).toEqual([
      ['error', '"Size the pool by load" has no due date: add one, such as 2026-09-07.'],
    ])
  })

  test('a due date even where it is urgent', () => {
    expect(said(item(' (Owner: @ana, Due: ASAP)'), 'due-missing')).toEqual([
      [
        'error',
        '"Size the pool by load" is urgent, but has no due date: add one, such as 2026-08-26.',
      ],
    ])
  })

  test('a due date that is one day', () => {
    expect(said(item(' (Owner: @ana, Due: 03/10/2026)'), 'due-unclear')).toEqual([
      [
        'error',
        'Due date "03/10/2026" of "Size the pool by load": 3 October or March 10? Write 2026-10-03.',
      ],
    ])
    expect(findings(item(' (Owner: @ana, Due: 03/10/2026)'), { dateOrder: 'dmy' })).toEqual([])
  })

  test('a due date to come', () => {
    expect(said(item(' (Owner: @ana, Due: 2026-08-21)'), 'due-past')).toEqual([
      [
        'error',
        '"Size the pool by load" is due 2026-08-21, which has passed: set a day to come, such as 2026-09-07, or mark it done.',
      ],
    ])
    expect(said(item(' (Owner: @ana, Due: 2026-08-01)'), 'due-past')).toEqual([
      [
        'error',
        '"Size the pool by load" is due 2026-08-01, before the incident of 2026-08-19: set a day to come, such as 2026-09-07, or mark it done.',
      ],
    ])
  })

  test('a due date by the sprints of the team', () => {
    const sprint = { start: '2026-08-10', lengthDays: 14 }

    expect(findings(item(' (Owner: @ana, Due: next sprint)'), { sprint })).toEqual([])
  })

  test('an owner who can be assigned', () => {
    const canBeAssigned = (login: string) =>
      login === 'ana' ? true : login === 'ghost' ? false : null
    const seen = (owner: string) =>
      said(item(` (Owner: ${owner}, Due: 2026-09-04)`), 'owner-unknown', {
        canBeAssigned,
        people: { 'Sarah Miller': 'ana' },
      })

    expect(seen('@ana')).toEqual([])
    expect(seen('Sarah Miller')).toEqual([])
    expect(seen('@maybe')).toEqual([])
    expect(seen('@ghost')).toEqual([
      [
        'error',
        '"@ghost", owner of "Size the pool by load", cannot be assigned in this repository: name somebody with access.',
      ],
    ])
    expect(seen('@ana, @ghost').map(([level]) => level)).toEqual(['warning'])
    expect(seen('Tom Weber')).toEqual([
      [
        'error',
        'Who "Tom Weber", owner of "Size the pool by load", is on GitHub is not known: write @login, or add the name to "people" in the settings.',
      ],
    ])
  })

  test.each([
    ['done', '- [x] Size the pool by load'],
    ['done by its due date', '- [ ] Size the pool by load (Due: Done 2026-08-20)'],
    ['withdrawn', '- [ ] Size the pool by load (not doing: the pool is gone)'],
  ])('nothing of this once it is %s', (_what, text) => {
    expect(findings(postmortem({ 'Action items': text }))).toEqual([])
  })
})

test('action items in sentences are not found, and that is said', () => {
  const text =
    'We will size the pool by load, and we think that the alert has to fire earlier than it did.'

  expect(said(postmortem({ 'Action items': text }), 'actions-prose')).toEqual([
    [
      'warning',
      '"Action items" is written in sentences, so that no action item was found: list each as an item with an owner and a due date.',
    ],
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReportedChanges } from '../../../../src/changes/reported/reported-changes.ts'

const now = '2026-11-20T14:00:00Z'
const flip = {
  id: 'launchdarkly-8812',
  at: '2026-11-20T13:50:00Z',
  title: 'Express checkout on for all',
  kind: 'feature-flag',
}
const read = (value: unknown) => readReportedChanges(value, now)
const problemsOf = (change: object) => read({ changes: [{ ...flip, ...change }] }).problems

describe('a change that is reported', () => {
  test('with all its fields becomes a change among those of the repository', () => {
    const url = 'https://app.launchdarkly.com/shop?x=1#express'
    const told = { url, environment: 'production', services: ['checkout', 'cart', 'checkout'] }

    expect(read({ changes: [{ ...flip, ...told, body: 'Was 10 %' }] })).toEqual({
      changes: [
        {
          id: 'external:launchdarkly-8812',
          title: 'Express checkout on for all',
          body: 'Was 10 %',
          at: '2026-11-20T13:50:00Z',
          url,
          pull: null,
          shas: [],
          files: [],
          fileCount: 0,
          lines: null,
          external: {
            kind: 'feature-flag',
            environment: 'production',
            services: ['checkout', 'cart'],
          },
        },
      ],
      problems: [],
    })
  })

  test('may come in a list, in a bare list, or alone', () => {
    const { changes } = read({ changes: [flip] })

    expect(changes).toHaveLength(1)
    expect(read({ changes: flip }).changes).toEqual(changes)
    expect(read([flip]).changes).toEqual(changes)
    expect(read(flip).changes).toEqual(changes)
  })

  test.each([
    ['2026-11-20T14:50:00+01:00', '2026-11-20T13:50:00Z'],
    ['2026-11-19T23:30:00-05:30', '2026-11-20T05:00:00Z'],
    ['2026-11-20t13:50:00.4z', '2026-11-20T13:50:00Z'],
    ['2026-11-21T14:00:00Z', '2026-11-21T14:00:00Z'],
  ])('at %s is at %s', (at, utc) => {
    expect(read({ ...flip, at }).changes.map((change) => change.at)).toEqual([utc])
  })

  test('twice under one id counts as it was last', () => {
    const later = { ...flip, at: '2026-11-20T13:55:00Z', title: 'Off again' }

    expect(read([later, flip]).changes.map(({ title }) => title)).toEqual(['Off again'])
    expect(read([flip, later])).toEqual(read([later, flip]))
  })
})

describe('a problem says where it is, what was seen and what is allowed', () => {
  const id = 'write letters, digits and `. _ : / @ + = -` without spaces, at most 200.'
  const at = 'write a date and time with its offset, such as 2026-11-20T13:50:00Z.'
  const url = 'write an https address; percent-encode spaces, quotes and brackets.'
  test.each<[change: object, problem: string]>([
    [{ id: undefined }, `changes[0].id is missing; ${id}`],
    [{ id: 'a b' }, `changes[0].id is "a b"; ${id}`],
    [{ id: 8812 }, `changes[0].id is 8812; ${id}`],
    [{ at: 'yesterday' }, `changes[0].at is "yesterday"; ${at}`],
    [{ at: '2026-11-20T13:50:00' }, `changes[0].at is "2026-11-20T13:50:00"; ${at}`],
    [{ at: '2026-02-30T13:50:00Z' }, `changes[0].at is "2026-02-30T13:50:00Z"; ${at}`],
    [{ at: '9999-12-31T23:59:59-01:00' }, `changes[0].at is "9999-12-31T23:59:59-01:00"; ${at}`],
    [
      { at: '2026-11-21T14:00:01Z' },
      'changes[0].at is "2026-11-21T14:00:01Z"; that is more than a day ahead of 2026-11-20T14:00:00Z.',
    ],
    [{ title: ' \u200b ' }, 'changes[0].title is ""; write 1 to 200 characters.'],
    [
      { title: 'x'.repeat(201) },
      `changes[0].title is "${'x'.repeat(79)}…"; write 1 to 200 characters.`,
    ],
    [
      { kind: 'flag' },
      'changes[0].kind is "flag"; allowed are feature-flag, config, infrastructure, migration, dependency, code.',
    ],
    [{ url: 'http://a.example' }, `changes[0].url is "http://a.example"; ${url}`],
    [{ url: 'https://a.example/)[x](y' }, `changes[0].url is "https://a.example/)[x](y"; ${url}`],
    [{ url: 'javascript:alert(1)' }, `changes[0].url is "javascript:alert(1)"; ${url}`],
    [
      { environment: '' },
      'changes[0].environment is ""; write 1 to 100 characters, or leave it out.',
    ],
    [{ services: ['a', 7] }, 'changes[0].services[1] is 7; write 1 to 100 characters.'],
    [{ services: 'a' }, 'changes[0].services is "a"; list at most 20 names.'],
    [
      { body: { deep: true } },
      'changes[0].body is an object; write at most 2000 characters, or leave it out.',
    ],
    [
      { servces: ['a'] },
      'changes[0] has "servces"; known are id, at, title, kind, url, environment, services, body.',
    ],
  ])('%j', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  test('all of an entry at once, and the entries without one are read', () => {
    const { changes, problems } = read([7, { ...flip, kind: 'x', url: 'y' }, flip])

    expect(changes.map(({ id: name }) => name)).toEqual(['external:launchdarkly-8812'])
    expect(problems.map((problem) => problem.split(';')[0])).toEqual([
      'changes[0] is 7',
      'changes[1].kind is "x"',
      'changes[1].url is "y"',
    ])
  })

  test('a report without changes says how one is written', () => {
    const problem =
      'The report has no changes; write { "changes": [{ "id": …, "at": …, "title": …, "kind": … }] }.'

    expect(read({})).toEqual({ changes: [], problems: [problem] })
    expect(read({ flag: 'x' })).toEqual({ changes: [], problems: [problem] })
    expect(read({ changes: [] })).toEqual({ changes: [], problems: [] })
    expect(read(undefined).problems).toEqual([
      'The report is no JSON; write { "changes": [{ "id": …, "at": …, "title": …, "kind": … }] }.',
    ])
  })

  test('more than a call may report is refused whole', () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ ...flip, id: `flip-${index}` }))

    expect(read(many.slice(1)).changes).toHaveLength(100)
    expect(read(many)).toEqual({
      changes: [],
      problems: [
        'changes has 101 entries; at most 100 can be reported in one call, so none was recorded.',
      ],
    })
  })
})

describe('hostile reports', () => {
  test('an entry with many problems is told by its first ones', () => {
    const problems = problemsOf({ services: Array(20).fill(1) })

    expect(problems).toHaveLength(11)
    expect(problems.at(-1)).toBe('changes[0] has 10 more problems.')
    expect(problemsOf({ services: Array(30_000).fill(1) })).toEqual([
      'changes[0].services is a list of 30000; list at most 20 names.',
    ])
  })

  test('a value nested deeper than a stack is not followed', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)

    expect(problemsOf({ body: deep })).toEqual([
      'changes[0].body is a list of 1; write at most 2000 characters, or leave it out.',
    ])
  })

  test('keys of objects are no fields', () => {
    const entry: unknown = JSON.parse(
      JSON.stringify(flip).replace('{', '{"__proto__":{"kind":"code"},"constructor":1,'),
    )

    expect(read(entry).problems).toEqual([
      'changes[0] has "__proto__", "constructor"; known are id, at, title, kind, url, environment, services, body.',
    ])
  })

  test('whatever comes is read without a failure, and problems stay on one line', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const readings = [read(value), read([value, { ...flip, title: text, id: text }])]

        for (const { problems } of readings) expect(problems.join('')).not.toMatch(/[\n\r\u202e]/)
      }),
    )
  })
})

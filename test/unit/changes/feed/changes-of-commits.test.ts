import { describe, expect, test } from 'vitest'
import type { CommitChange } from '../../../../src/changes/change.ts'
import { changesOfCommits } from '../../../../src/changes/feed/changes-of-commits.ts'
import type { ObservedCommit } from '../../../../src/changes/observation.ts'
import { at, commit, pull } from '../builders.ts'

const none = new Map<string, CommitChange>()

/** `id at: shas` of each change. */
function told(commits: readonly ObservedCommit[], ...pulls: readonly ReturnType<typeof pull>[]) {
  return changesOfCommits({ commits, pulls: new Map(pulls) }, none).map(
    ({ id, at: landed, shas }) => `${id} ${landed.slice(11, 16)}: ${shas.join(' ')}`,
  )
}

describe('what is one change', () => {
  test('a direct push, with all that its commit says', () => {
    const [change] = changesOfCommits(
      { commits: [commit('a', '12:00', { title: 'Fix', body: 'Why' })], pulls: new Map() },
      none,
    )

    expect(change).toEqual({
      id: 'commit:a',
      title: 'Fix',
      body: 'Why',
      at: at('12:00'),
      url: 'https://github.com/acme/shop/commit/a',
      pull: null,
      shas: ['a'],
      files: [],
      fileCount: 0,
      lines: null,
      external: null,
    })
  })

  test('a squashed pull request, with all that the pull request says', () => {
    const files = [{ path: 'src/pay.ts', added: 3, deleted: 1 }]
    const [change] = changesOfCommits(
      {
        commits: [commit('a', '12:01', { title: 'Squashed (#7)', pull: 7 })],
        pulls: new Map([pull(7, '12:00', { body: 'Why', files, fileCount: 120 })]),
      },
      none,
    )

    expect(change).toEqual({
      id: 'pull:7',
      title: 'Pull 7',
      body: 'Why',
      at: at('12:00'),
      url: 'https://github.com/acme/shop/pull/7',
      pull: 7,
      shas: ['a'],
      files,
      fileCount: 120,
      lines: null,
      external: null,
    })
  })

  test('a merged pull request: its merge first, then its commits, though others came between', () => {
    const commits = [
      commit('merge', '12:00', { parents: ['a', 'x'], pull: 7 }),
      commit('push', '11:00'),
      commit('second', '10:00', { pull: 7 }),
      commit('first', '09:00', { pull: 7 }),
    ]

    expect(told(commits, pull(7, '12:00'))).toEqual([
      'pull:7 12:00: merge second first',
      'commit:push 11:00: push',
    ])
  })

  test('a pull request that does not say when it was merged, at its newest commit', () => {
    const commits = [commit('b', '12:00', { pull: 7 }), commit('a', '12:30', { pull: 7 })]

    expect(told(commits, pull(7, '', { mergedAt: null }))).toEqual(['pull:7 12:30: b a'])
  })

  test('a pull request that was not read, as its newest commit tells it', () => {
    const commits = [
      commit('b', '12:00', { pull: 7, title: 'Merge pull request #7' }),
      commit('a', '11:00', { pull: 7 }),
    ]
    const [change] = changesOfCommits({ commits, pulls: new Map() }, none)

    expect(change).toMatchObject({
      id: 'pull:7',
      pull: 7,
      title: 'Merge pull request #7',
      shas: ['b', 'a'],
    })
  })
})

test('a merge that belongs to no pull request is no change', () => {
  expect(told([commit('m', '12:00', { parents: ['a', 'x'] }), commit('a', '11:00')])).toEqual([
    'commit:a 11:00: a',
  ])
})

test('changes are newest first by when they landed, not by when they were written', () => {
  const commits = [commit('c', '12:00', { pull: 7 }), commit('b', '11:00', { pull: 8 })]

  expect(told(commits, pull(7, '12:00'), pull(8, '13:00'))).toEqual([
    'pull:8 13:00: b',
    'pull:7 12:00: c',
  ])
})

test('a long description is cut, never in the middle of a character', () => {
  const body = `${'x'.repeat(3_999)}😀`
  const [change] = changesOfCommits(
    { commits: [commit('a', '12:00', { body })], pulls: new Map() },
    none,
  )

  expect(change?.body).toBe('x'.repeat(3_999))
})

describe('what a patch tells', () => {
  const patch = (path: string, added: string, deleted: string): CommitChange => ({
    files: [{ path, added: 1, deleted: 1 }],
    lines: { added: [added], deleted: [deleted], headings: [`in ${path}`] },
  })
  const patches = new Map([
    ['a', patch('a.ts', 'a+', 'a-')],
    ['b', patch('a.ts', 'b+', 'b-')],
    ['z', patch('z.ts', 'z+', 'z-')],
  ])

  test('are the lines of all commits, and the files only where no pull request tells them', () => {
    const files = [{ path: 'whole.ts', added: 9, deleted: 9 }]
    const [pushed, pulled] = changesOfCommits(
      {
        commits: [
          commit('z', '13:00'),
          commit('b', '12:00', { pull: 7 }),
          commit('a', '11:00', { pull: 7 }),
        ],
        pulls: new Map([pull(7, '12:00', { files, fileCount: 1 })]),
      },
      patches,
    )

    expect(pushed).toMatchObject({
      files: [{ path: 'z.ts', added: 1, deleted: 1 }],
      fileCount: 1,
      lines: { added: ['z+'], deleted: ['z-'], headings: ['in z.ts'] },
    })
    expect(pulled).toMatchObject({
      files,
      fileCount: 1,
      lines: { added: ['b+', 'a+'], deleted: ['b-', 'a-'], headings: ['in a.ts', 'in a.ts'] },
    })
  })

  test('are each file once, where several commits of a pull request that was not read touched it', () => {
    const [change] = changesOfCommits(
      {
        commits: [commit('b', '12:00', { pull: 7 }), commit('a', '11:00', { pull: 7 })],
        pulls: new Map(),
      },
      patches,
    )

    expect(change).toMatchObject({ files: [{ path: 'a.ts', added: 2, deleted: 2 }], fileCount: 1 })
  })

  test('is nothing where none was read', () => {
    const [change] = changesOfCommits(
      { commits: [commit('unread', '12:00')], pulls: new Map() },
      patches,
    )

    expect(change?.lines).toBeNull()
  })
})

test('a pull request of ten thousand commits is read in little time', () => {
  const commits = Array.from({ length: 10_000 }, (_, index) =>
    commit(`sha${index}`, '12:00', { pull: 7 }),
  )
  const started = performance.now()

  const [change] = changesOfCommits({ commits, pulls: new Map([pull(7, '12:00')]) }, none)

  expect(change?.shas).toHaveLength(10_000)
  expect(performance.now() - started).toBeLessThan(500)
})

import { describe, expect, test } from 'vitest'
import type { LandedChange } from '../../src/clone.ts'
import { diffLimits } from '../../src/git/diff-reader.ts'
import { changesOf, day } from './changes-of.ts'
import { type MadeCommit, makeClone } from './make-clone.ts'

/** The changes of a clone with these commits, the newest first. */
async function read(
  ...commits: readonly Omit<MadeCommit, 'at'>[]
): Promise<readonly LandedChange[]> {
  using made = makeClone(
    commits.map((commit, index) => ({ at: `${day}T10:0${index}:00Z`, ...commit })),
  )
  return await changesOf(made.folder)
}

describe('a commit is read', () => {
  test('with title, body, time, files, counts and changed lines; the first of all is all new', async () => {
    using made = makeClone([
      { at: `${day}T10:00:00Z`, message: 'Start\n', files: { 'src/a.ts': 'one\ntwo\nthree\n' } },
      {
        at: `${day}T11:00:00Z`,
        message: 'Two is 2\n\nBecause.\nReally.\n',
        files: { 'src/a.ts': 'one\n2\nthree\n' },
      },
    ])

    const changes = await changesOf(made.folder)

    expect(changes).toEqual([
      {
        isMerge: false,
        isCut: false,
        change: {
          id: `commit:${made.shas[1]}`,
          title: 'Two is 2',
          body: 'Because.\nReally.',
          at: `${day}T11:00:00Z`,
          url: null,
          pull: null,
          shas: [made.shas[1]],
          files: [{ path: 'src/a.ts', added: 1, deleted: 1 }],
          fileCount: 1,
          lines: { added: ['2'], deleted: ['two'], headings: ['one'] },
          external: null,
        },
      },
      expect.objectContaining({
        change: expect.objectContaining({
          title: 'Start',
          lines: { added: ['one', 'two', 'three'], deleted: [], headings: [] },
        }),
      }),
    ])
  })

  test('as what a merge brought to its branch, once', async () => {
    const [merge, ...rest] = await read(
      { message: 'Start', files: { a: '1\n' } },
      { message: 'On a side', files: { b: '2\n' }, parents: [0] },
      { message: 'On main', files: { a: '3\n' }, parents: [0] },
      {
        message: 'Merge pull request #57 from ana/side\n\nAdd b\n\nIt was missing.',
        files: { b: '2\n' },
        parents: [2, 1],
      },
    )

    expect(merge?.isMerge).toBe(true)
    expect(merge?.change).toMatchObject({
      id: 'pull:57',
      pull: 57,
      title: 'Add b',
      body: 'It was missing.',
      files: [{ path: 'b', added: 1, deleted: 0 }],
    })
    expect(rest.map(({ change }) => change.title)).toEqual(['On main', 'Start'])
  })

  test('also of an octopus', async () => {
    const [octopus] = await read(
      { message: 'Start', files: { a: '1\n' } },
      { message: 'Side 1', files: { b: '2\n' }, parents: [0] },
      { message: 'Side 2', files: { c: '3\n' }, parents: [0] },
      { message: 'All of them', files: { b: '2\n', c: '3\n' }, parents: [0, 1, 2] },
    )

    expect(octopus?.change.files.map(({ path }) => path)).toEqual(['b', 'c'])
    expect(octopus?.isMerge).toBe(true)
  })

  test('without any change', async () => {
    const [empty] = await read({ message: 'Start', files: { a: '1\n' } }, { message: 'Rebuild' })

    expect(empty?.change).toMatchObject({ title: 'Rebuild', files: [], fileCount: 0 })
  })

  test('without a message', async () => {
    const [untitled] = await read({ message: '', files: { a: '1\n' } })

    expect(untitled?.change).toMatchObject({ title: '', body: '' })
  })
})

describe('files are read', () => {
  test('binary ones by name', async () => {
    const [, binary] = await read(
      { message: 'Logo', files: { 'logo.png': Buffer.from([0, 1, 2, 0]), 'a.txt': 'a\n' } },
      { message: 'After', files: { 'a.txt': 'b\n' } },
    )

    expect(binary?.change.files).toEqual([
      { path: 'a.txt', added: 1, deleted: 0 },
      { path: 'logo.png', added: 0, deleted: 0 },
    ])
  })

  test('by their new name when they are moved, with what else changed', async () => {
    const text = 'a\nb\nc\nd\ne\nf\n'
    const [moved] = await read(
      { message: 'Start', files: { 'old name': text } },
      { message: 'Move', files: { 'old name': null, 'new "name"': text.replace('c', 'C') } },
    )

    expect(moved?.change.files).toEqual([{ path: 'new "name"', added: 1, deleted: 1 }])
  })

  test.each([
    'a b/c d.ts',
    'tab\there',
    'line\nbreak',
    'quo"te\\s',
    'zażółć/日本.md',
    'b/ b/x',
    ' ',
    '=> c',
  ])('whatever their name: %j', async (path) => {
    const [change] = await read({ message: 'Start', files: { [path]: 'x\n' } })

    expect(change?.change.files).toEqual([{ path, added: 1, deleted: 0 }])
  })

  test('without the returns of CRLF, and with an end that is no line end', async () => {
    const [change] = await read({ message: 'Start\r\n\r\nBody\r\n', files: { a: 'one\r\ntwo' } })

    expect(change?.change).toMatchObject({ title: 'Start', body: 'Body' })
    expect(change?.change.lines?.added).toEqual(['one', 'two'])
  })

  test('also where a submodule moves', async () => {
    const [moved] = await read(
      { message: 'Add', files: { lib: { submodule: '1'.repeat(40) } } },
      { message: 'Bump', files: { lib: { submodule: '2'.repeat(40) } } },
    )

    expect(moved?.change.files).toEqual([{ path: 'lib', added: 1, deleted: 1 }])
    expect(moved?.change.lines?.added).toEqual([`Subproject commit ${'2'.repeat(40)}`])
  })

  test('as far as is kept, and told as cut; counts are exact', async () => {
    const many = `${'line\n'.repeat(6000)}${'x'.repeat(2000)}\n`
    const [change] = await read({
      message: 'Vendor',
      files: { big: many, bigger: many, small: 'kept\n' },
    })

    expect(change?.isCut).toBe(true)
    expect(change?.change.files[0]).toEqual({ path: 'big', added: 6001, deleted: 0 })
    expect(change?.change.lines?.added).toHaveLength(2 * diffLimits.linesOfFile + 1)
    expect(change?.change.lines?.added.at(-1)).toBe('kept')
  })

  test('not at all above one megabyte', async () => {
    const [change] = await read({ message: 'Data', files: { huge: 'word\n'.repeat(300_000) } })

    expect(change?.change.files).toEqual([{ path: 'huge', added: 0, deleted: 0 }])
  })
})

describe('nothing that is written in a history looks like the history', () => {
  test('lines that look like headers are lines', async () => {
    const lines = [
      'diff --git a/x b/x',
      '@@ -1,9 +1,9 @@ x',
      '-- a/x',
      '++ b/x',
      'rename to y',
      '\\ No newline',
    ]
    const [gone, made] = await read(
      { message: 'Add', files: { a: `${lines.join('\n')}\n` } },
      { message: 'Take away', files: { a: '' } },
    )

    expect(made?.change.lines?.added).toEqual(lines)
    expect(gone?.change.lines?.deleted).toEqual(lines)
    expect(gone?.change.files).toEqual([{ path: 'a', added: 0, deleted: 6 }])
  })

  test('a message that quotes a log is a message', async () => {
    const message = `Quote\n\ncommit ${'1'.repeat(40)}\ndiff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b`
    const [change] = await read({ message, files: { a: 'one\n' } })

    expect(change?.change.body).toBe(message.slice('Quote\n\n'.length))
    expect(change?.change.files).toEqual([{ path: 'a', added: 1, deleted: 0 }])
  })

  test('NUL in a text file is a character', async () => {
    const text = `${'words\n'.repeat(2000)}\0${'1'.repeat(40)} 1 \nmore\n`
    const changes = await read({ message: 'One', files: { a: text } })

    expect(changes).toHaveLength(1)
    expect(changes[0]?.change.files).toEqual([{ path: 'a', added: 2002, deleted: 0 }])
  })

  test('Latin-1 is read as such where the commit says so, and else as far as it is text', async () => {
    const latin = Buffer.from('Größe', 'latin1')
    const [undeclared, declared] = await read(
      { message: latin, encoding: 'ISO-8859-1', files: { a: Buffer.from('Größe\n', 'latin1') } },
      { message: latin },
    )

    expect(declared?.change.title).toBe('Größe')
    expect(declared?.change.lines?.added).toEqual(['Gr\ufffd\ufffde'])
    expect(undeclared?.change.title).toMatch(/^Gr.+e$/)
  })
})

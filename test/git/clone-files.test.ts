import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCloneFiles } from '../../src/git/clone-files.ts'
import { readNamedFiles } from '../../src/git/named-files.ts'
import { makeClone } from './make-clone.ts'

const at = '2026-11-20T10:00:00Z'

function made(options = {}) {
  return makeClone(
    [
      {
        at,
        message: 'One',
        files: {
          'a/kept.sql': 'kept',
          'a/edited.sql': 'before',
          'b/gone.sql': 'gone',
          'ü\n.sql': '',
        },
      },
      {
        at,
        message: 'Two',
        files: { 'a/edited.sql': 'after', 'b/gone.sql': null, 'c d/new.sql': 'new' },
      },
    ],
    options,
  )
}

test('what a commit has otherwise than another', async () => {
  using clone = made()
  const [one = '', two = ''] = clone.shas
  const files = await openCloneFiles(clone.folder)

  expect(await files.changed(one, two)).toEqual([
    { path: 'a/edited.sql', how: 'edited' },
    { path: 'b/gone.sql', how: 'deleted' },
    { path: 'c d/new.sql', how: 'added' },
  ])
  expect(await files.list(one, ['a'])).toEqual(['a/edited.sql', 'a/kept.sql'])
  expect(await files.list(one, [''])).toEqual([
    'a/edited.sql',
    'a/kept.sql',
    'b/gone.sql',
    'ü\n.sql',
  ])
  expect(await files.list(one, [])).toEqual([])
  expect(
    Object.fromEntries(
      await files.texts(one, ['a/edited.sql', 'nowhere', 'b/gone.sql', 'ü\n.sql']),
    ),
  ).toEqual({ 'a/edited.sql': { text: 'before' }, 'b/gone.sql': { text: 'gone' } })
})

test('what is here has what is not committed too, but not what is ignored', async () => {
  using clone = made()
  const [one = ''] = clone.shas
  writeFileSync(join(clone.folder, '.git/info/exclude'), '*.ignored.sql\n')
  mkdirSync(join(clone.folder, 'd'))
  writeFileSync(join(clone.folder, 'd/fresh.sql'), 'fresh')
  writeFileSync(join(clone.folder, 'd/x.ignored.sql'), 'x')
  symlinkSync('/etc/passwd', join(clone.folder, 'd/link.sql'))
  rmSync(join(clone.folder, 'a/kept.sql'))
  const files = await openCloneFiles(join(clone.folder, 'd'))

  const changed = await files.changed(one, null)

  expect(changed.map(({ path, how }) => `${how} ${path}`)).toEqual([
    'edited a/edited.sql',
    'deleted a/kept.sql',
    'deleted b/gone.sql',
    'added c d/new.sql',
    'added d/fresh.sql',
    'added d/link.sql',
  ])
  expect(
    Object.fromEntries(await files.texts(null, ['d/fresh.sql', 'd/link.sql', 'no.sql'])),
  ).toEqual({ 'd/fresh.sql': { text: 'fresh' } })
})

test('the branch that others go into, and the commit in common', async () => {
  using clone = made()
  const [one = '', two = ''] = clone.shas
  const files = await openCloneFiles(clone.folder)
  const before = await files.mainBranch()
  clone.git('update-ref', 'refs/remotes/origin/trunk', one)
  clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')

  expect([before, await files.mainBranch()]).toEqual(['main', 'origin/trunk'])
  expect(await files.commitOf('origin/trunk')).toBe(one)
  expect(await files.commitOf('--help')).toBeNull()
  expect(await files.mergeBase(one, two)).toBe(one)
})

test('a bare clone is read by its commits', async () => {
  using clone = made({ bare: true })
  const [one = '', two = ''] = clone.shas
  const files = await openCloneFiles(clone.folder)

  expect(await files.changed(one, null)).toEqual(await files.changed(one, two))
  expect((await files.texts(null, ['a/edited.sql'])).get('a/edited.sql')).toEqual({ text: 'after' })
})

test('what is no clone is refused', async () => {
  await expect(openCloneFiles('/nonexistent')).rejects.toMatchObject({ code: 'not-a-repository' })
})

test('named files are told by their path in the repository, with the migrations beside them', () => {
  using clone = makeClone([
    {
      at,
      message: 'One',
      files: {
        'db/migrations/1_a.up.sql': 'one',
        'db/migrations/2_b.up.sql': 'two',
        'db/migrations/notes.md': 'x',
        'other/migrations/1_a.up.sql': 'other',
      },
    },
  ])
  writeFileSync(join(clone.folder, 'db/utf16.sql'), Buffer.from('\uFEFFSELECT 1', 'utf16le'))

  const read = readNamedFiles(['migrations/2_b.up.sql', 'utf16.sql'], join(clone.folder, 'db'))
  const folder = readNamedFiles(['.'], join(clone.folder, 'db'))

  expect(read).toEqual({
    files: [
      { path: 'db/migrations/2_b.up.sql', text: 'two' },
      { path: 'db/utf16.sql', text: 'SELECT 1' },
    ],
    inFolders: [],
    beside: [{ path: 'db/migrations/1_a.up.sql', text: 'one' }],
    unread: [],
  })
  expect(folder.inFolders.map(({ path }) => path)).toEqual([
    'db/migrations/1_a.up.sql',
    'db/migrations/2_b.up.sql',
  ])
})

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LandedChange } from '../../src/clone.ts'
import { openClone } from '../../src/git/clone.ts'
import { UserError } from '../../src/user-error.ts'
import { changesOf, day } from './changes-of.ts'
import { type MadeCommit, makeClone } from './make-clone.ts'

describe('a clone may be', () => {
  const commits: readonly MadeCommit[] = [1, 2, 3].map((hour) => ({
    at: `${day}T1${hour}:00:00Z`,
    message: `Change ${hour}`,
    files: { a: `${hour}\n` },
  }))
  const titles = (changes: readonly LandedChange[]) => changes.map(({ change }) => change.title)

  test('bare', async () => {
    using made = makeClone(commits, { bare: true })

    expect(titles(await changesOf(made.folder))).toEqual(['Change 3', 'Change 2', 'Change 1'])
  })

  test('shallow, and says so: its last commit is all new', async () => {
    using made = makeClone(commits)
    const target = `${made.folder}/shallow`
    made.git('clone', '--quiet', '--depth=2', `file://${made.folder}`, target)

    const clone = await openClone(target, '')

    expect(clone.isShallow).toBe(true)
    expect(titles(await changesOf(target))).toEqual(['Change 3', 'Change 2'])
  })

  test('partial, and says so: lines are not read and nothing is fetched', async () => {
    using made = makeClone(commits)
    made.git('config', 'uploadpack.allowFilter', 'true')
    const target = `${made.folder}/partial`
    made.git('clone', '--quiet', '--bare', '--filter=blob:none', `file://${made.folder}`, target)

    const clone = await openClone(target, '')
    const changes = await changesOf(target)

    expect(clone.isPartial).toBe(true)
    expect(changes[0]?.change).toMatchObject({
      files: [{ path: 'a', added: 0, deleted: 0 }],
      fileCount: 1,
      lines: null,
    })
  })

  test('a worktree, a folder inside of one, or without a branch', async () => {
    using made = makeClone(commits)
    const target = `${made.folder}/tree`
    made.git('worktree', 'add', '--quiet', '--detach', target, 'HEAD~1')
    mkdirSync(`${target}/inner`)

    const clone = await openClone(target, '')

    expect(clone.ref).toBe(made.shas[1]?.slice(0, 12))
    expect(titles(await changesOf(`${target}/inner`))).toEqual(['Change 2', 'Change 1'])
  })

  test('asked for a branch by name', async () => {
    using made = makeClone(commits)
    made.git('branch', 'release/1', 'HEAD~2')

    expect((await openClone(made.folder, '')).ref).toBe('main')
    expect(titles(await changesOf(made.folder, 'release/1'))).toEqual(['Change 1'])
  })

  test('asked for a path, relative to the folder', async () => {
    using made = makeClone([
      ...commits,
      { at: `${day}T14:00:00Z`, message: 'Elsewhere', files: { 'b/c': 'c\n' } },
    ])
    const clone = await openClone(`${made.folder}/b`, '')

    const landed = await Array.fromAsync(clone.landed({ until: `${day}T23:00:00Z`, paths: ['c'] }))

    expect(landed.map(({ title, paths }) => [title, paths])).toEqual([['Elsewhere', ['b/c']]])
  })
})

test('settings of the clone change nothing, and no program it names is run', async () => {
  using made = makeClone([
    {
      at: `${day}T10:00:00Z`,
      message: 'Start',
      files: { a: '1\n2\n3\n4\n5\n', '.gitattributes': '* diff=evil\n' },
    },
    { at: `${day}T11:00:00Z`, message: 'Next', files: { a: '1\n2!\n3\n4!\n5\n' } },
  ])
  const witness = join(made.folder, 'witness')
  const program = join(made.folder, 'program')
  writeFileSync(program, `#!/bin/sh\ntouch ${witness}\n`, { mode: 0o755 })
  const before = await changesOf(made.folder)
  const settings = {
    'diff.external': program,
    'diff.evil.command': program,
    'diff.evil.textconv': program,
    'core.fsmonitor': program,
    'core.pager': program,
    'gpg.program': program,
    'log.showSignature': 'true',
    'diff.noprefix': 'true',
    'diff.mnemonicPrefix': 'true',
    'diff.interHunkContext': '5',
    'diff.context': '7',
    'diff.renames': 'false',
    'diff.relative': 'true',
    'log.diffMerges': 'separate',
    'log.showRoot': 'false',
    'color.ui': 'always',
    'core.quotePath': 'true',
    'i18n.logOutputEncoding': 'UTF-16',
    'format.pretty': 'oneline',
  }
  for (const [name, value] of Object.entries(settings)) made.git('config', name, value)

  const after = await changesOf(made.folder)

  expect(after).toEqual(before)
  expect(existsSync(witness)).toBe(false)
  // The trap is a trap: without our armour Git steps on it.
  made.git('log', '-p', '--ext-diff')
  expect(existsSync(witness)).toBe(true)
})

describe('what cannot be read is told', () => {
  const messageOf = async (folder: string, ref = ''): Promise<readonly [string, string]> => {
    const error = await openClone(folder, ref).catch((failure: unknown) => failure)
    if (!(error instanceof UserError)) throw error
    return [error.code, `${error.message} ${error.remedy}`]
  }

  test('no such folder', async () => {
    expect(await messageOf('/nonexistent/clone')).toEqual([
      'not-a-repository',
      '"/nonexistent/clone" cannot be read as a Git repository: there is no such folder. Name the folder of a clone with `--repo DIR`.',
    ])
  })

  test('no repository', async () => {
    expect(await messageOf('/')).toEqual([
      'not-a-repository',
      '"/" cannot be read as a Git repository: not a git repository (or any of the parent directories): .git. Name the folder of a clone with `--repo DIR`.',
    ])
  })

  test('no commit yet', async () => {
    using made = makeClone([])

    expect(await messageOf(made.folder)).toEqual([
      'no-changes',
      `"${made.folder}" has no commit yet. Name another branch with \`--ref\`.`,
    ])
  })

  test.each(['nowhere', '--all', '-n1', 'main..main', ''.padEnd(300, 'x')])(
    'no such ref: %s',
    async (ref) => {
      using made = makeClone([{ at: `${day}T10:00:00Z`, message: 'Start' }])

      expect(await messageOf(made.folder, ref)).toEqual([
        'bad-input',
        `The ref "${ref}" is no commit of "${made.folder}". Name a branch, a tag or a sha with \`--ref\`; fetch it first where it is new.`,
      ])
    },
  )

  test('a damaged clone', async () => {
    using made = makeClone([{ at: `${day}T10:00:00Z`, message: 'Start', files: { a: '1\n' } }])
    const clone = await openClone(made.folder, '')

    const failure = await Array.fromAsync(clone.changes(['1'.repeat(40)])).catch((error) => error)

    expect(failure).toBeInstanceOf(UserError)
    expect(failure).toMatchObject({
      code: 'git-failed',
      message: `\`git log\` ended with "bad object ${'1'.repeat(40)}".`,
      remedy: 'Run `git fsck` in the clone, or make a new one.',
    })
  })
})

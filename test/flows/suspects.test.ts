import { expect, test } from 'vitest'
import type { Change } from '../../src/changes/change.ts'
import { readSuspects, type SuspectsQuestion } from '../../src/flows/changes/read-suspects.ts'
import { runSuspects } from '../../src/flows/suspects.ts'
import { openClone } from '../../src/git/clone.ts'
import { type MadeClone, type MadeCommit, makeClone } from '../git/make-clone.ts'
import { silent } from './silent.ts'

const at = '2026-11-20T14:00:00Z'
const asked = {
  text: 'Checkout returns 500: retryPayment is not a function',
  at,
  from: '2026-11-17T14:00:00Z',
  paths: [],
  outside: [],
} satisfies SuspectsQuestion

/** Thirty changes in three days, the last one an hour before; one of them breaks the checkout. */
const culprit = 25
const commits: readonly MadeCommit[] = Array.from({ length: 30 }, (_, index) => ({
  at: new Date(Date.parse(at) - (30 - index) * 2 * 3_600_000 + 3_600_000).toISOString(),
  message: index === culprit ? 'Simplify payments (#57)' : `Translate page ${index}`,
  files:
    index === culprit
      ? { 'src/payment.ts': 'export const pay = 1\n' }
      : {
          [`locale/${index}.json`]: `{"page${index}": "Seite"}\n`,
          ...(index === 0 && { 'src/payment.ts': 'export function retryPayment() {}\n' }),
        },
}))

async function ask(made: MadeClone, question: Partial<SuspectsQuestion> = {}, json = false) {
  const answers: string[] = []
  const world = { clone: await openClone(made.folder, ''), progress: silent }
  await runSuspects({ ...asked, ...question }, world, {
    json,
    answer: (text) => answers.push(text),
  })
  return answers.join('\n')
}

test('the change that deletes what the report names comes first, with its reasons and the way back', async () => {
  using made = makeClone(commits)

  const text = await ask(made)

  const [first, second] = [made.shas[culprit], made.shas[0]].map((one) => one?.slice(0, 12))
  expect(text.replace(/\(\d+ %\)/g, '(N %)')).toBe(`Not clear. These fit best:

1. Simplify payments (N %)
   #57 ${first} · 2026-11-20 05:00 UTC · +1 −1 in 1 file
   - merged 9 h before impact began
   - deletes lines with retryPayment and function, named in the report
   undo: git revert ${first}

2. Translate page 0 (N %)
   ${second} · 2026-11-18 03:00 UTC · +2 −0 in 2 files
   - merged 2 d 11 h before impact began
   - adds lines with retryPayment and function, named in the report
   undo: git revert ${second}

Searched 30 changes on main from 2026-11-17 14:00 UTC to 2026-11-20 14:00 UTC; a fifth of real causes are older.`)
})

test('as JSON it is one line of a known version', async () => {
  using made = makeClone(commits)

  const text = await ask(made, {}, true)

  expect(text).not.toContain('\n')
  expect(JSON.parse(text)).toMatchObject({
    version: 1,
    clone: {
      ref: 'main',
      head: made.shas.at(-1),
      cut: 0,
      full: false,
      shallow: false,
      lines: true,
    },
    answer: 'several',
    searched: { from: asked.from, until: at, changes: 30, source: 'pushes', gaps: [] },
    suspects: [
      {
        id: 'pull:57',
        title: 'Simplify payments',
        pull: 57,
        sha: made.shas[culprit],
        size: { files: 1, added: 1, deleted: 1 },
        undo: {
          steps: [
            {
              commands: [`git revert ${made.shas[culprit]?.slice(0, 12)}`],
              why: 'takes it out of the code',
            },
          ],
          warnings: [],
        },
      },
      {},
    ],
  })
})

test('what landed later is not looked at', async () => {
  using made = makeClone(commits)

  const before = await ask(made, { at: '2026-11-20T04:00:00Z' }, true)

  expect(JSON.parse(before).searched.changes).toBe(culprit)
  expect(before).not.toContain('Simplify payments')
})

test('a quiet repository is searched twenty changes back, and that is said', async () => {
  using made = makeClone(commits)

  const text = await ask(made, { from: '2026-11-20T09:00:00Z' })

  expect(text).toContain('Searched 20 changes on main from 2026-11-18 23:00 UTC')
  expect(text).toContain('Fewer than twenty had landed, so older ones were taken in.')
})

test('with a path only what touches it is ranked', async () => {
  using made = makeClone(commits)

  const answer = JSON.parse(await ask(made, { paths: ['src'] }, true))

  expect(answer.suspects.map(({ title }: { title: string }) => title)).toEqual([
    'Simplify payments',
    'Translate page 0',
  ])
})

test('a merge is taken back as one, and a migration is warned of', async () => {
  using made = makeClone([
    { at: '2026-11-20T10:00:00Z', message: 'Start', files: { a: '1\n' } },
    {
      at: '2026-11-20T11:00:00Z',
      message: 'Side',
      files: { 'db/migrations/20261120100000_x.sql': 'x\n' },
    },
    {
      at: '2026-11-20T12:00:00Z',
      message: 'Merge pull request #7 from a/b\n\nDrop the payment column',
      files: { 'db/migrations/20261120100000_x.sql': 'x\n' },
      parents: [0, 1],
    },
  ])

  const { suspects } = JSON.parse(await ask(made, { text: 'payment column missing' }, true))

  expect(suspects[0]).toMatchObject({
    id: 'pull:7',
    undo: {
      steps: [{ commands: [`git revert -m 1 ${made.shas[2]?.slice(0, 12)}`] }],
      warnings: ['It has a migration, and taking back the code does not take back the data.'],
    },
  })
})

test('two commits of one pull request are two suspects', async () => {
  using made = makeClone([
    { at: '2026-11-20T10:00:00Z', message: 'Cache (#7)', files: { a: '1\n' } },
    { at: '2026-11-20T11:00:00Z', message: 'Cache more (#7)', files: { a: '2\n' } },
  ])

  const { suspects } = JSON.parse(await ask(made, {}, true))

  expect(suspects.map(({ id }: { id: string }) => id).toSorted()).toEqual([
    `commit:${made.shas[0]}`,
    'pull:7',
  ])
})

test('changes from outside of the repository are ranked with the others', async () => {
  using made = makeClone(commits)
  const flag: Change = {
    id: 'external:flag-1',
    title: 'Flag retryPayment checkout off',
    body: '',
    at: '2026-11-20T13:50:00Z',
    url: null,
    pull: null,
    shas: [],
    files: [],
    fileCount: 0,
    lines: null,
    external: { kind: 'feature-flag', environment: null, services: [] },
  }
  const world = { clone: await openClone(made.folder, ''), progress: silent }

  const { verdict } = await readSuspects({ ...asked, outside: [flag] }, world)

  expect(verdict.searched.changes).toBe(31)
  expect(verdict.suspects.find(({ id }) => id === 'external:flag-1')).toMatchObject({
    kind: 'feature-flag',
    undo: { steps: [{ commands: [], why: 'take it back where it was made' }] },
  })
})

test('hostile titles, paths and branches move no cursor and turn no text around', async () => {
  const evil = 'checkout \u001b[2J\u001b]0;owned\u0007 \u202eesrever\u202c \u009b31m retry\u0000'
  using made = makeClone([
    {
      at: '2026-11-20T10:00:00Z',
      message: evil.replace('\u0000', ''),
      files: { [`${evil.slice(0, 20)}`]: 'x\n' },
    },
  ])

  const text = await ask(made)
  const json = await ask(made, {}, true)

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
  const dangerous = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
  expect(text).not.toMatch(dangerous)
  expect(text).toContain('1. checkout [2J]0;owned esrever 31m retry (')
  expect(json).not.toMatch(dangerous)
  expect(JSON.parse(json).suspects[0].title).toBe(evil.replace('\u0000', '').trim())
})

test('before the first commit there is nothing to search', async () => {
  using made = makeClone(commits)

  await expect(ask(made, { at: '2020-01-01T00:00:00Z' })).rejects.toMatchObject({
    code: 'no-changes',
    message: 'Nothing had landed on "main" by 2020-01-01T00:00:00Z.',
    remedy: 'Check the time (`--at`) and the branch (`--ref`).',
  })
  await expect(ask(made, { paths: ['nowhere'] })).rejects.toMatchObject({
    code: 'no-changes',
    message: 'Nothing that touches nowhere had landed on "main" by 2026-11-20T14:00:00Z.',
  })
})

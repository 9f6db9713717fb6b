import { expect, test } from 'vitest'
import { runBacktest } from '../../src/flows/backtest.ts'
import { openClone } from '../../src/git/clone.ts'
import { type MadeClone, type MadeCommit, makeClone } from '../git/make-clone.ts'
import { silent } from './silent.ts'

async function measure(made: MadeClone, { limit = 200, json = true } = {}): Promise<string> {
  const answers: string[] = []
  const world = { clone: await openClone(made.folder, ''), progress: silent }
  await runBacktest({ limit }, world, { json, answer: (text) => answers.push(text) })
  return answers.join('\n')
}

/** A history, an hour from commit to commit; a message may need the sha of a commit made before. */
function makeHistory(
  commits: readonly (Omit<MadeCommit, 'at' | 'message'> & {
    readonly message: string | ((shas: readonly string[]) => string)
    readonly hours?: number
  })[],
): MadeClone {
  let hours = 0
  const made: MadeCommit[] = []
  for (const { message, hours: pause = 1, ...commit } of commits) {
    hours += pause
    const at = new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString()
    made.push({
      at,
      message: typeof message === 'string' ? message : message(shasOf(made)),
      ...commit,
    })
  }
  return makeClone(made)
}

function shasOf(commits: readonly MadeCommit[]): readonly string[] {
  using made = makeClone(commits)
  return made.shas
}

const quiet = Array.from({ length: 25 }, (_, index) => ({
  message: `Translate page ${index}`,
  files: { [`locale/${index}.json`]: `{"page": ${index}}\n` },
}))
const breaks = {
  message: 'Simplify payments (#57)',
  files: { 'src/payment.ts': 'export const pay = 1\n' },
}
const symptom = 'Checkout returns an error since the voucher payment is declined twice.'

test('a revert with a reason is ranked with what was known when it landed', async () => {
  using made = makeHistory([
    ...quiet,
    breaks,
    ...quiet.slice(0, 3),
    {
      message: (shas) =>
        `Revert "Simplify payments (#57)"\n\nThis reverts commit ${shas[25]}.\n\n${symptom}`,
    },
    { message: 'Payment voucher checkout error declined twice' },
  ])

  const answer = JSON.parse(await measure(made))

  expect(answer).toMatchObject({
    version: 1,
    ref: 'main',
    head: made.shas.at(-1),
    commits: 31,
    found: 1,
    cases: 1,
    covered: 1,
    beyondLimit: 0,
    figures: { top1: 1, top3: 1, top5: 1, meanReciprocalRank: 1 },
    newestFirst: { top1: 0, top3: 0, top5: 1, meanReciprocalRank: 0.25 },
    ranked: [
      {
        revert: made.shas[29],
        culprit: made.shas[25],
        rank: 1,
        newestRank: 4,
        candidates: 29,
        text: symptom,
      },
    ],
  })
})

test('for people it says what was left out, the figures with their ranges, and what they mean', async () => {
  using made = makeHistory([
    ...quiet,
    breaks,
    {
      message: (shas) =>
        `Revert "Simplify payments (#57)"\n\nThis reverts commit ${shas[25]}.\n\n${symptom}`,
    },
    { message: 'Revert "Translate page 3"' },
    { message: 'Revert "Revert "Translate page 3""' },
  ])

  const text = await measure(made, { json: false })

  expect(text).toContain('3 reverts in 29 commits of main.')
  expect(text).toContain(
    'Left out: 1 undo a revert, 1 state no reason of five words that say something.',
  )
  expect(text).toContain('1 case left. In 1 (100 %) the culprit was in the window')
  expect(text).toMatch(/first +100 % {2}\(21 % to 100 %\) +100 %/)
  expect(text).toContain(`"${symptom}"`)
  expect(text).toContain('It is kinder than an incident')
})

test('a revert and its culprit count where they landed, also when both came by a merge', async () => {
  using made = makeHistory([
    ...quiet,
    { ...breaks, message: 'Simplify payments', parents: [24] },
    {
      message: 'Merge pull request #57 from a/b\n\nPayments',
      files: breaks.files,
      parents: [24, 25],
    },
    { message: 'Translate page 40', files: { a: '1\n' }, parents: [26] },
    {
      message: (shas) =>
        `Revert "Simplify payments"\n\nThis reverts commit ${shas[25]?.slice(0, 9)}.\n\n${symptom}`,
      parents: [27],
    },
    { message: 'Merge pull request #60 from a/c\n\nPayments again', parents: [27, 28] },
  ])

  const { ranked } = JSON.parse(await measure(made))

  expect(ranked).toEqual([
    expect.objectContaining({ revert: made.shas[28], culprit: made.shas[26], newestRank: 2 }),
  ])
})

test('a revert by number or title is found too', async () => {
  const reverting = (message: string) =>
    makeHistory([...quiet, breaks, { message: `${message}\n\n${symptom}` }])
  using byNumber = reverting('Revert "Payments" (#60)\n\nReverts acme/shop#57')
  using byTitle = reverting('Revert "Simplify payments"')

  expect(JSON.parse(await measure(byNumber)).covered).toBe(1)
  expect(JSON.parse(await measure(byTitle)).covered).toBe(1)
})

test('a culprit that is too old is a case outside of the window', async () => {
  using made = makeHistory([
    breaks,
    ...quiet.map((commit) => ({ ...commit, hours: 10 })),
    { message: `Revert "Simplify payments"\n\n${symptom}` },
  ])

  expect(JSON.parse(await measure(made))).toMatchObject({ cases: 1, covered: 0, ranked: [] })
  expect(await measure(made, { json: false })).toContain(
    'No revert states a symptom as its reason with its culprit in the window',
  )
})

test('what cannot be measured is counted by its reason', async () => {
  using made = makeHistory([
    ...quiet,
    breaks,
    {
      message: 'Revert "Simplify payments"\n\nBack later, once everybody in sales agreed on dates.',
    },
    { message: `Revert "Nobody knows"\n\n${symptom}` },
    {
      message:
        'Revert "Declined voucher checkout error payment basket refund"\n\nVoucher payment declined: checkout refund, basket error!',
    },
    {
      message: `Revert "A"\n\nThis reverts commit ${'1'.repeat(40)}.\nThis reverts commit ${'2'.repeat(40)}.`,
    },
    { message: `Revert "Simplify payments"\n\n${symptom}` },
    { message: `Revert "Simplify payments"\n\n${symptom}` },
  ])

  expect(JSON.parse(await measure(made))).toMatchObject({
    found: 6,
    leftOut: {
      undoesARevert: 0,
      several: 1,
      noReason: 0,
      noSymptom: 1,
      paraphrase: 1,
      unknownCulprit: 1,
      again: 1,
    },
    cases: 1,
  })
})

test('a limit takes the newest', async () => {
  using made = makeHistory([
    ...quiet,
    breaks,
    { message: `Revert "Simplify payments"\n\n${symptom}` },
    { message: 'Sort vouchers', files: { 'src/voucher.ts': 'sort\n' } },
    { message: `Revert "Sort vouchers"\n\n${symptom}` },
  ])

  const all = JSON.parse(await measure(made))
  const one = JSON.parse(await measure(made, { limit: 1 }))

  expect(all.ranked.map(({ revert }: { revert: string }) => revert)).toEqual([
    made.shas[28],
    made.shas[26],
  ])
  expect(one).toMatchObject({ cases: 1, beyondLimit: 1, ranked: [{ revert: made.shas[28] }] })
})

test('a history without reverts is an answer', async () => {
  using made = makeHistory(quiet)

  expect(await measure(made, { json: false })).toBe(
    '0 reverts in 25 commits of main.\n\nNo revert states a symptom as its reason with its culprit in the window: there is nothing to measure on here.',
  )
})

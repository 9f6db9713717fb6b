import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patchLimits } from '../../../../src/changes/git-text/file-diffs.ts'
import { readDiffLines, readPatch } from '../../../../src/changes/git-text/patch.ts'
import { printHistory } from '../git-history.ts'

const sha = 'c4d4dcd8876edb39eca36dc3d864e0a5e10e9c0d'
const other = '4a98fb3bc69241e7ba181b4cbd14151c407e5926'

function mail(of: string, subject: string, rest: string): string {
  return `From ${of} Mon Sep 17 00:00:00 2001\nFrom: A <a@b>\nDate: Sat, 21 Nov 2026 22:06:05 +0000\nSubject: ${subject}\n\n${rest}`
}

const oneLine = `---
 pay.ts | 2 +-
 1 file changed, 1 insertion(+), 1 deletion(-)

diff --git a/pay.ts b/pay.ts
index 1..2 100644
--- a/pay.ts
+++ b/pay.ts
@@ -7 +7 @@ function charge() {
-  retry(3)
+  retry(5)
`

const oneLineRead = {
  files: [{ path: 'pay.ts', added: 1, deleted: 1 }],
  lines: { added: ['  retry(5)'], deleted: ['  retry(3)'], headings: ['function charge() {'] },
  cut: false,
}

const nothing = { files: [], lines: { added: [], deleted: [], headings: [] } }

describe('a patch', () => {
  test.each<[what: string, text: string]>([
    ['with its signature', mail(sha, '[PATCH] Retry', `${oneLine}-- \n2.39.5\n\n`)],
    ['without a signature', mail(sha, '[PATCH] Retry', oneLine)],
    ['with CRLF', mail(sha, '[PATCH] Retry', oneLine).replaceAll('\n', '\r\n')],
    ['with a diff in its message', mail(sha, '[PATCH] Retry', `${oneLine}\nwas wrong\n${oneLine}`)],
    [
      'with a hunk in its message that claims more lines than there are',
      mail(sha, '[PATCH] Retry', oneLine.replace('-7 +7', '-7,999 +7,999') + oneLine),
    ],
    [
      'with another commit quoted in its message',
      mail(sha, '[PATCH] Retry', `${mail(other, '[PATCH] Quoted', 'text\n')}${oneLine}`),
    ],
  ])('%s is read', (_what, text) => {
    expect(readPatch(text)).toEqual({ commits: new Map([[sha, oneLineRead]]), cut: false })
  })

  test('gives every commit what it changed', () => {
    const text =
      mail(sha, '[PATCH 1/3] Retry', oneLine) +
      mail('a'.repeat(40), '[PATCH 2/3] Empty', '-- \n2.39.5\n\n\n') +
      mail(other, '[PATCH 3/3] Retry again', oneLine)

    expect(readPatch(text)).toEqual({
      commits: new Map([
        [sha, oneLineRead],
        ['a'.repeat(40), { ...nothing, cut: false }],
        [other, oneLineRead],
      ]),
      cut: false,
    })
  })

  test('leaves out a commit that comes twice', () => {
    const text =
      mail(sha, '[PATCH] Retry', oneLine) +
      mail(other, '[PATCH] Retry', oneLine) +
      mail(sha, '[PATCH] Retry', oneLine)

    expect(readPatch(text)).toEqual({ commits: new Map([[other, oneLineRead]]), cut: true })
  })

  test.each<[what: string, before: string]>([
    ['in the message', '---\n pay'],
    ['in the summary', ' 1 file changed'],
    ['in the header of a file', 'dex 1..2'],
    ['in a hunk', '+  retry(5)'],
  ])('that ends %s is told as cut', (_what, before) => {
    const text = mail(sha, '[PATCH] Retry', oneLine)

    const { commits, cut } = readPatch(text.slice(0, text.indexOf(before)))

    expect(cut).toBe(true)
    expect(commits.get(sha)?.cut).toBe(true)
    expect(commits.get(sha)?.lines.added).toEqual([])
  })

  test('whose diffs are fewer than its summary says is told as cut', () => {
    const text = mail(sha, '[PATCH] Retry', oneLine.replace('1 file changed', '2 files changed'))

    expect(readPatch(text).commits.get(sha)).toEqual({ ...oneLineRead, cut: true })
  })

  test.each(['', 'Server error', '<html>', 'From x'])(
    'that is none, %j, is told as cut',
    (text) => {
      expect(readPatch(text)).toEqual({ commits: new Map(), cut: true })
    },
  )

  test('is read in linear time, however it is written', () => {
    const fake = '---\n 1 file changed\n\ndiff --git a/x b/x\n@@ -1,99 +1,99 @@\n+a\n'
    const text = mail(sha, '[PATCH] x', fake.repeat(30_000) + '---\n'.repeat(100_000))
    const started = performance.now()

    expect(readPatch(text).cut).toBe(true)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('a diff', () => {
  const read = (...lines: readonly string[]) => readDiffLines(lines).files.map(({ path }) => path)

  test.each<[what: string, lines: readonly string[], path: string]>([
    ['of a mode', ['diff --git a/x b/x', 'old mode 100644', 'new mode 100755'], 'x'],
    ['of a mode and spaces', ['diff --git a/a b/a b/a b/a', 'old mode 100644'], 'a b/a'],
    ['of an unusual name', ['diff --git "a/\\303\\244 \\"b" "b/\\303\\244 \\"b"'], 'ä "b'],
    [
      'of a rename',
      ['diff --git a/a b/c d', 'similarity index 100%', 'rename from a', 'rename to c d'],
      'c d',
    ],
    [
      'of a copy to an unusual name',
      ['diff --git a/a "b/\\t"', 'copy from a', 'copy to "\\t"'],
      '\t',
    ],
    [
      'of a deleted file',
      ['diff --git a/a b b/a b', 'deleted file mode 100644', '--- a/a b\t', '+++ /dev/null'],
      'a b',
    ],
    ['of a binary file', ['diff --git a/x b/x', 'Binary files a/x and b/x differ'], 'x'],
    [
      'of a binary file with its bytes',
      ['diff --git a/x b/x', 'GIT binary patch', 'literal 5', 'McmZQzOv=my00M6TI{*Lx', ''],
      'x',
    ],
  ])('%s names its path', (_what, lines, path) => {
    expect(read(...lines)).toEqual([path])
  })

  test('of no file is no change', () => {
    expect(readDiffLines([])).toEqual({ ...nothing, cut: false })
  })

  test('may stand between other lines, and end early', () => {
    const lines = oneLine.split('\n')

    expect(readDiffLines([...lines, 'commit', ...lines])).toEqual({
      files: [...oneLineRead.files, ...oneLineRead.files],
      lines: {
        added: ['  retry(5)', '  retry(5)'],
        deleted: ['  retry(3)', '  retry(3)'],
        headings: ['function charge() {', 'function charge() {'],
      },
      cut: false,
    })
    expect(readDiffLines(lines.slice(0, -2))).toEqual({
      files: [{ path: 'pay.ts', added: 0, deleted: 1 }],
      lines: { added: [], deleted: ['  retry(3)'], headings: ['function charge() {'] },
      cut: true,
    })
  })

  test('keeps so many lines and so much of each, and tells the rest as cut', () => {
    const long = patchLimits.lineLength + 1
    const many = patchLimits.lines + 1
    const head = ['diff --git a/x b/x', '--- a/x', '+++ b/x', `@@ -0,0 +1,${many} @@`]

    const { files, lines, cut } = readDiffLines([
      ...head,
      ...Array.from({ length: many }, () => `+${'a'.repeat(long)}`),
    ])

    expect(files).toEqual([{ path: 'x', added: many, deleted: 0 }])
    expect(lines.added.length).toBe(patchLimits.lines)
    expect(lines.added[0]).toBe('a'.repeat(patchLimits.lineLength))
    expect(cut).toBe(true)
  })
})

const hostileLines = [
  '-- ',
  '- ',
  '---',
  '--- a/x',
  '+++ b/x',
  '++ b/x',
  '-- a/x',
  '@@ -1,9 +1,9 @@ x',
  'diff --git a/x b/x',
  '\\ No newline at end of file',
  `From ${sha} Mon Sep 17 00:00:00 2001`,
  'From: A <a@b>',
  'Subject: [PATCH] x',
  ' x | 1 +',
  ' 1 file changed, 1 insertion(+)',
  '2.39.5',
  'GIT binary patch',
  '',
  ' ',
  '\r',
]
const anyLine = fc.oneof(
  fc.constantFrom(...hostileLines),
  fc.string({ maxLength: 20, unit: 'grapheme' }).map((text) => text.replace(/[\n\0]/g, '')),
)
const anyPath = fc.constantFrom(
  'x',
  'a b',
  'ä/ö',
  'q"u\\o',
  'x b/x',
  'tab\there',
  ' a ',
  'new\nline',
)
interface AnyCommit {
  readonly message: readonly string[]
  readonly files: readonly { readonly path: string; readonly lines: readonly string[] }[]
}
const anyCommit: fc.Arbitrary<AnyCommit> = fc.record({
  message: fc.array(anyLine, { maxLength: 12 }),
  files: fc.uniqueArray(
    fc.record({ path: anyPath, lines: fc.array(anyLine, { minLength: 1, maxLength: 8 }) }),
    { selector: ({ path }) => path, minLength: 1, maxLength: 4 },
  ),
})

/** Every commit deletes the files of the one before and adds its own, so that there is one shortest difference only. */
function printed(commits: readonly AnyCommit[]): string {
  return printHistory(
    commits.map(({ message, files }, index) => ({
      message: `Commit\n\n${message.join('\n')}`,
      files: Object.fromEntries([
        ...(commits[index - 1]?.files ?? []).map(({ path }) => [`${index - 1}/${path}`, null]),
        ...files.map(({ path, lines }) => [`${index}/${path}`, `${lines.join('\n')}\n`]),
      ]),
    })),
    ['format-patch', '--root', '--stdout', '--no-renames', 'main'],
  )
}

test('what git prints of any contents and messages reads back as the lines that came and went', () => {
  const linesOf = (commit: AnyCommit | undefined) =>
    (commit?.files ?? []).flatMap(({ lines }) => lines.map((line) => line.replace(/\r$/, '')))
  const pathsOf = (commit: AnyCommit | undefined, index: number) =>
    (commit?.files ?? []).map(({ path }) => `${index}/${path}`)
  fc.assert(
    fc.property(fc.array(anyCommit, { minLength: 1, maxLength: 4 }), (commits) => {
      const { commits: read, cut } = readPatch(printed(commits))

      expect(cut).toBe(false)
      expect(
        [...read.values()].map(({ files, lines }) => ({
          paths: files.map(({ path }) => path).toSorted(),
          added: lines.added.toSorted(),
          deleted: lines.deleted.toSorted(),
        })),
      ).toEqual(
        commits.map((commit, index) => ({
          paths: [...pathsOf(commits[index - 1], index - 1), ...pathsOf(commit, index)].toSorted(),
          added: linesOf(commit).toSorted(),
          deleted: linesOf(commits[index - 1]).toSorted(),
        })),
      )
    }),
    { numRuns: 60 },
  )
}, 60_000)

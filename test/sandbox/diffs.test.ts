import { afterEach, beforeEach, expect, test } from 'vitest'
import { isObject } from '../../sandbox/github/rest/body.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'

const at = '/repos/acme/shop'
const patch = { accept: 'application/vnd.github.patch' }
const diff = { accept: 'application/vnd.github.diff' }

let sandbox: Sandbox
let ben: Client
let start = ''
let first = ''
let second = ''

beforeEach(() => open())

afterEach(() => sandbox.stop())

test('a comparison as a patch has one mail per commit, as a diff only what is left of them', async () => {
  const asPatch = await ben.get(`${at}/compare/${start}...main`, patch)
  const asDiff = await ben.get(`${at}/compare/${start}...main`, diff)

  expect(asPatch.headers.get('content-type')).toBe('application/vnd.github.patch; charset=utf-8')
  expect(asPatch.text).toBe(`From ${first} Mon Sep 17 00:00:00 2001
From: ben <ben@example.com>
Date: Mon, 2 Nov 2026 09:00:00 +0000
Subject: [PATCH 1/2] Change two

---
 a.txt | 2 +-
 1 file changed, 1 insertion(+), 1 deletion(-)

diff --git a/a.txt b/a.txt
index 814f4a4..672c205 100644
--- a/a.txt
+++ b/a.txt
@@ -1,2 +1,2 @@
 one
-two
+zwei
-- 
2.51.0


From ${second} Mon Sep 17 00:00:00 2001
From: ben <ben@example.com>
Date: Tue, 3 Nov 2026 09:00:00 +0000
Subject: [PATCH 2/2] Change two again

---
 a.txt | 2 +-
 1 file changed, 1 insertion(+), 1 deletion(-)

diff --git a/a.txt b/a.txt
index 672c205..e96b8f6 100644
--- a/a.txt
+++ b/a.txt
@@ -1,2 +1,2 @@
 one
-zwei
+deux
-- 
2.51.0

`)
  expect(asDiff.text).toBe(`diff --git a/a.txt b/a.txt
index 814f4a4..e96b8f6 100644
--- a/a.txt
+++ b/a.txt
@@ -1,2 +1,2 @@
 one
-two
+deux
`)
})

test('a commit and a pull request come as patch and as diff too', async () => {
  const commit = await ben.get(`${at}/commits/${second}`, patch)
  const older = await ben.get(`${at}/commits/${start}`, {
    accept: 'application/vnd.github.v3.diff',
  })
  const pull = await ben.get(`${at}/pulls/1`, patch)
  const pullDiff = await ben.get(`${at}/pulls/1`, diff)

  expect(commit.text).toMatch(/^From .*\nFrom: .*\nDate: .*\nSubject: \[PATCH\] Change two again\n/)
  expect(older.text).toMatch(/^diff --git a\/a\.txt b\/a\.txt\nnew file mode 100644\n/)
  expect(pull.text).toContain('Subject: [PATCH] Add b\n')
  expect(pullDiff.text).toBe(`diff --git a/b.txt b/b.txt
new file mode 100644
index 0000000..6178079
--- /dev/null
+++ b/b.txt
@@ -0,0 +1 @@
+b
`)
})

test('JSON files carry their hunks, binary ones none', async () => {
  const pictures = await ben.get(`${at}/compare/${start}...pictures`)

  expect(filesOf(pictures.json).map(({ filename, patch: hunks }) => [filename, hunks])).toEqual([
    ['grüße.txt', '@@ -0,0 +1 @@\n+ä\n\\ No newline at end of file'],
    ['logo.bin', undefined],
  ])
})

test.each([
  [
    { files: 1 },
    patch,
    "files (1). Consider using 'List pull requests files' API or locally cloning the repository instead.",
  ],
  [{ lines: 9 }, diff, 'lines (9)'],
  [{ bytes: 99 }, diff, 'bytes (99)'],
  [{ commits: 1 }, patch, 'commits (1)'],
] as const)('a diff beyond %j is refused with 406', async (diffLimits, accept, end) => {
  await sandbox.stop()
  await open({ diffLimits })

  const { status, json } = await ben.get(`${at}/compare/${start}...pictures`, accept)

  expect([status, json['message'], json['errors']]).toEqual([
    406,
    `Sorry, the diff exceeded the maximum number of ${end}`,
    [{ resource: 'Comparison', field: 'diff', code: 'too_large' }],
  ])
})

test('JSON is cut where a diff is refused: the first files, the newest commits', async () => {
  await sandbox.stop()
  await open({ diffLimits: { files: 1, commits: 1 } })

  const { json } = await ben.get(`${at}/compare/${start}...pictures`)

  expect(json).toMatchObject({ total_commits: 2, commits: [{ commit: { message: 'Add a logo' } }] })
  expect(filesOf(json).map(({ filename }) => filename)).toEqual(['grüße.txt'])
})

test('a comparison that is paged has its files on the first page only', async () => {
  const one = await ben.get(`${at}/compare/${start}...main?per_page=1`)
  const two = await ben.get(`${at}/compare/${start}...main?per_page=1&page=2`)

  expect([one.json, two.json]).toMatchObject([
    { commits: [{ sha: first }] },
    { commits: [{ sha: second }] },
  ])
  expect([filesOf(one.json).length, filesOf(two.json).length]).toEqual([1, 0])
  expect(one.headers.get('link')).toContain('page=2>; rel="next"')
})

test('a comparison says how the two lie to each other', async () => {
  const said = async (range: string) => (await ben.get(`${at}/compare/${range}`)).json['status']

  expect([
    await said(`${start}...main`),
    await said(`main...${start}`),
    await said('pictures...main'),
    await said('main...main'),
  ]).toEqual(['ahead', 'behind', 'diverged', 'identical'])
})

test('histories without a common commit cannot be compared', async () => {
  const { status, json } = await ben.get(`${at}/compare/main...records`)

  expect([status, json['message']]).toEqual([404, 'No common ancestor between main and records.'])
})

async function open(options: SandboxOptions = {}): Promise<void> {
  sandbox = await startSandbox({
    ...options,
    seed: ({ repository }) => {
      const shop = repository({ owner: 'acme', name: 'shop', collaborators: { ben: 'write' } })
      const commit = (day: number, message: string, files: Record<string, string | Buffer>) => ({
        at: `2026-11-0${day}T09:00:00Z`,
        author: 'ben',
        message,
        files,
      })
      start = shop.commit(commit(1, 'Start', { 'a.txt': 'one\ntwo\n' }))
      shop.commit({ ...commit(2, 'Greet', { 'grüße.txt': 'ä' }), branch: 'pictures' })
      const logo = { 'logo.bin': Buffer.from([0, 1]) }
      shop.commit({ ...commit(3, 'Add a logo', logo), branch: 'pictures' })
      shop.commit({ ...commit(3, 'Records', { a: 'a' }), branch: 'records', from: null })
      first = shop.commit(commit(2, 'Change two', { 'a.txt': 'one\nzwei\n' }))
      second = shop.commit(commit(3, 'Change two again', { 'a.txt': 'one\ndeux\n' }))
      shop.pullRequest({
        at: '2026-11-04T09:00:00Z',
        author: 'ben',
        title: 'Add b',
        files: { 'b.txt': 'b\n' },
      })
    },
  })
  ben = client(sandbox, sandbox.token.user('ben'))
}

type Json = Readonly<Record<string, unknown>>

function filesOf(json: Json): readonly Json[] {
  return Array.isArray(json['files']) ? json['files'].filter(isObject) : []
}

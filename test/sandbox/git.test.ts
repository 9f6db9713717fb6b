import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { compareCommits } from '../../sandbox/github/state/git-diff.ts'
import { type CommitObject, objectId } from '../../sandbox/github/state/git-objects.ts'
import {
  commitObject,
  createGitStore,
  type GitStore,
  putObject,
} from '../../sandbox/github/state/git-store.ts'
import { changeTree, filesOf } from '../../sandbox/github/state/git-trees.ts'
import { client } from './client.ts'
import { commitInput, commitMutation, startSmallShop } from './small-shop.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop()
})

afterEach(() => sandbox.stop())

test('object ids are those of git', () => {
  const store = createGitStore()
  const blob = putObject(store, { type: 'blob', bytes: Buffer.from('grüße\n') })
  const change = { mode: '100644', oid: blob }
  const paths = ['a/b.txt', 'a-b.txt', 'a.txt', 'z'].map((path) => [path, change] as const)
  const tree = changeTree(store, null, new Map(paths)) ?? ''
  const person = { name: 'Ana', email: 'ana@example.com', at: '2026-11-20T14:00:00Z' }
  const commit: CommitObject = {
    type: 'commit',
    tree,
    parents: [],
    author: person,
    committer: person,
    message: 'Start\n',
  }

  const real = realGit()

  expect({ blob, tree, commit: objectId(commit) }).toEqual(real)
})

test('a folder takes the place of a file of its name, and the other way round', () => {
  const store = createGitStore()
  const file = { mode: '100644', oid: putObject(store, { type: 'blob', bytes: Buffer.of() }) }
  const asFile = changeTree(store, null, new Map([['a', file]]))

  const asFolder = changeTree(
    store,
    asFile,
    new Map([
      ['a', null],
      ['a/b', file],
    ] as const),
  )
  const back = changeTree(
    store,
    asFolder,
    new Map([
      ['a/b', null],
      ['a', file],
    ] as const),
  )

  expect([...filesOf(store, asFolder ?? '').keys()]).toEqual(['a/b'])
  expect(back).toBe(asFile)
})

test('a tree does not depend on the order or grouping of the changes that made it', () => {
  const name = fc.constantFrom('a', 'b', 'a-b', 'a.b')
  const path = fc.tuple(fc.constantFrom('x', 'x-y', 'x.y'), name).map((parts) => parts.join('/'))
  const paths = fc.uniqueArray(path, { minLength: 1 })

  fc.assert(
    fc.property(paths, (given) => {
      const store = createGitStore()
      const change = { mode: '100644', oid: putObject(store, { type: 'blob', bytes: Buffer.of() }) }
      const together = changeTree(store, null, new Map(given.map((each) => [each, change])))
      let oneByOne: string | null = null
      for (const each of given.toReversed()) {
        oneByOne = changeTree(store, oneByOne, new Map([[each, change]]))
      }

      expect(oneByOne).toBe(together)
      expect([...filesOf(store, together ?? '').keys()].toSorted()).toEqual(given.toSorted())
      expect(changeTree(store, together, new Map(given.map((each) => [each, null])))).toBeNull()
    }),
  )
})

test('any two commits are compared by what each can reach', () => {
  const parentPicks = fc.array(fc.tuple(fc.nat(), fc.option(fc.nat(), { freq: 8 })), {
    minLength: 1,
    maxLength: 12,
  })

  fc.assert(
    fc.property(parentPicks, fc.nat(), fc.nat(), (picks, left, right) => {
      const store = createGitStore()
      const oids: string[] = []
      for (const [first, second] of picks) {
        const chosen = [first, ...(second === null ? [] : [second])]
        const parents = new Set(chosen.flatMap((pick) => oids[pick % (oids.length + 1)] ?? []))
        oids.push(putCommit(store, [...parents], oids.length))
      }
      const [base, head] = [oids[left % oids.length] ?? '', oids[right % oids.length] ?? '']
      const [inBase, inHead] = [reachable(store, base), reachable(store, head)]

      const compared = compareCommits(store, base, head)

      const [mine, theirs] = [[...inHead], [...inBase]]
      const shared = mine.filter((oid) => inBase.has(oid))
      expect(compared.ahead.toSorted()).toEqual(mine.filter((oid) => !inBase.has(oid)).toSorted())
      expect(compared.behindBy).toBe(theirs.length - shared.length)
      expect(shared.some((oid) => oid === compared.mergeBase)).toBe(shared.length > 0)
    }),
  )
})

test('an expression names a file or folder of HEAD, a branch or a commit, and nothing else', async () => {
  const eve = client(sandbox, sandbox.token.user('eve'))
  const head = sandbox.state.repository('acme/shop').head('main')
  const query = `{ repository(owner: "acme", name: "shop") {
    file: object(expression: "HEAD:README.md") { ...Oid }
    folder: object(expression: "main:src") { ...Oid }
    bySha: object(expression: "${head}:src/cart.ts") { ...Oid }
    noPath: object(expression: "HEAD:nothing") { ...Oid }
    noBranch: object(expression: "nowhere:README.md") { ...Oid }
    commit: object(expression: "main") { ...Oid }
  } }
  fragment Oid on GitObject { __typename ... on Blob { text } ... on Commit { messageHeadline } }`

  const answer = await eve.graphql(query)

  expect(answer).toEqual({
    data: {
      repository: {
        file: { __typename: 'Blob', text: '# Shop\n' },
        folder: { __typename: 'Tree' },
        bySha: { __typename: 'Blob', text: 'export {}\n' },
        noPath: null,
        noBranch: null,
        commit: { __typename: 'Commit', messageHeadline: 'Start' },
      },
    },
  })
})

test('a long text is cut at 512,000 bytes, says so, and comes whole over REST', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  const { text: sent } = { text: 'x'.repeat(512_001) }
  const records = sandbox.state.repository('acme/shop').head('records')
  await bot.graphql(commitMutation, { input: commitInput(records, 'long.txt', sent) })

  const answer = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    object(expression: "records:long.txt") { ... on Blob { byteSize isTruncated isBinary text } } } }`)
  const raw = await bot.get('/repos/acme/shop/contents/long.txt?ref=records', {
    accept: 'application/vnd.github.raw+json',
  })

  expect(answer).toEqual({
    data: {
      repository: {
        object: { byteSize: 512_001, isTruncated: true, isBinary: false, text: sent.slice(1) },
      },
    },
  })
  expect(raw.text).toBe(sent)
})

test('a binary blob has no text', async () => {
  const ben = client(sandbox, sandbox.token.user('ben'))
  const content = Buffer.from([1, 0, 2]).toString('base64')
  await ben.put('/repos/acme/shop/contents/logo.bin', { message: 'Logo', content })

  const answer = await ben.graphql(`{ repository(owner: "acme", name: "shop") {
    object(expression: "HEAD:logo.bin") { ... on Blob { isBinary text } } } }`)

  expect(answer).toEqual({ data: { repository: { object: { isBinary: true, text: null } } } })
})

test('a ref is created once, moves forward without force, and backward only with it', async () => {
  const ben = client(sandbox, sandbox.token.user('ben'))
  const git = '/repos/acme/shop/git'
  const view = sandbox.state.repository('acme/shop')
  const first = view.head('main')
  await sandbox.as('ben').push({ path: 'b.txt', text: 'b', message: 'Second' })
  const second = view.head('main')

  const created = await ben.post(`${git}/refs`, { ref: 'refs/heads/claim', sha: first })
  const again = await ben.post(`${git}/refs`, { ref: 'refs/heads/claim', sha: second })
  const forward = await ben.patch(`${git}/refs/heads/claim`, { sha: second })
  const back = await ben.patch(`${git}/refs/heads/claim`, { sha: first })
  const forced = await ben.patch(`${git}/refs/heads/claim`, { sha: first, force: true })

  expect([created, again, forward, back, forced].map((answer) => answer.status)).toEqual([
    201, 422, 200, 422, 200,
  ])
  expect(again.json['message']).toBe('Reference already exists')
  expect(back.json['message']).toBe('Update is not a fast forward')
})

test('a file is updated only by who names its present blob', async () => {
  const ben = client(sandbox, sandbox.token.user('ben'))
  const content = Buffer.from('new').toString('base64')
  const path = '/repos/acme/shop/contents/README.md'

  const without = await ben.put(path, { message: 'm', content })
  const stale = await ben.put(path, { message: 'm', content, sha: '0'.repeat(40) })

  expect([without.status, stale.status]).toEqual([422, 409])
  expect(sandbox.state.repository('acme/shop').files('main').get('README.md')).toBe('# Shop\n')
})

function putCommit(store: GitStore, parents: readonly string[], minute: number): string {
  const at = new Date(Date.UTC(2026, 10, 1, 9, minute)).toISOString()
  const person = { name: 'Ana', email: 'ana@example.com', at }
  const tree = putObject(store, { type: 'tree', entries: [] })
  const message = `Commit ${minute}`
  return putObject(store, {
    type: 'commit',
    tree,
    parents,
    author: person,
    committer: person,
    message,
  })
}

function reachable(store: GitStore, from: string): ReadonlySet<string> {
  const found = new Set([from])
  for (const oid of found) {
    for (const parent of commitObject(store, oid)?.parents ?? []) found.add(parent)
  }
  return found
}

function realGit() {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-git-'))
  const git = (input: string, ...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, input, env: gitEnvironment }).toString().trim()
  try {
    git('', 'init', '--quiet')
    const blob = git('grüße\n', 'hash-object', '-w', '--stdin')
    for (const path of ['a/b.txt', 'a-b.txt', 'a.txt', 'z']) {
      git('', 'update-index', '--add', '--cacheinfo', `100644,${blob},${path}`)
    }
    const tree = git('', 'write-tree')
    return { blob, tree, commit: git('Start\n', 'commit-tree', tree) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const gitEnvironment = {
  PATH: process.env['PATH'],
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@example.com',
  GIT_AUTHOR_DATE: '2026-11-20T14:00:00Z',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@example.com',
  GIT_COMMITTER_DATE: '2026-11-20T14:00:00Z',
}

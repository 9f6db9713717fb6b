import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffText, formatPatch } from '../../sandbox/github/patch/format-patch.ts'
import {
  createGitStore,
  type GitStore,
  history,
  putObject,
} from '../../sandbox/github/state/git-store.ts'
import { changeTree, emptyTree, type TreeChange } from '../../sandbox/github/state/git-trees.ts'
import { realRepository } from './real-git.ts'

const service = `import { post } from './http.ts'

const retries = 2

export async function charge(request) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await post('/v1/charges', request)
    } catch (error) {
      if (attempt === retries) throw error
    }
  }
}

export async function refund(request) {
  const answer = await post('/v1/refunds', request)
  if (answer.status === 409) return null
  return answer
}
`

test('a patch is what git format-patch prints', () => {
  const store = createGitStore()
  commit(store, { message: 'Start', files: { 'src/pay.ts': service, 'docs/a b.md': 'x\n' } })
  const base = head(store)
  commit(store, {
    message: 'Remove retries\n\nThe provider retries by itself.  \n\nFixes #12\n\n\n',
    author: 'github-actions[bot]',
    files: { 'src/pay.ts': service.replace("'/v1/refunds'", "'/v2/refunds'") },
  })
  commit(store, {
    message: `Say in one very long title what is changed, why it is changed and who asked for it ${'x'.repeat(80)} end`,
    files: { 'src/pay.ts': null, 'docs/a b.md': 'x\ny', 'src/new.ts': service, empty: '' },
  })
  commit(store, {
    message:
      'Grüße an alle, die eine sehr lange Überschrift für ihre Änderung gewählt haben\n\nSchön.',
    author: 'Jürgen Ä.',
    files: { 'docs/a b.md': 'x\ny\n', 'grüße.txt': 'ä\n', 'quote"d\ttab': 'x\n' },
  })
  commit(store, { message: 'Nothing', files: {} })
  commit(store, {
    message: 'Title over\ntwo lines\n\n---\nBody after a line of dashes',
    files: { 'logo.bin': Buffer.from([0, 1, 2, 3]), 'src/new.ts': service.slice(0, -1) },
  })
  const tagger = { name: 'Ana', email: 'ana@example.com', at: '2026-11-20T14:00:00Z' }
  const tag = { type: 'tag', object: base, name: 'v1', tagger, message: 'One\n' } as const
  store.refs.set('refs/tags/v1', putObject(store, tag))
  commit(store, { message: 'Binary gone', files: { 'logo.bin': null } })
  commit(store, { message: 'Binary in place', files: { 'data.bin': Buffer.from([0, 9]) } })

  expectAsGit(store, base)
})

test('the table of files is cut and scaled as git does', () => {
  const store = createGitStore()
  commit(store, { message: 'Start', files: { 'a.txt': numbered(400) } })
  const base = head(store)
  const path = `${'deep/'.repeat(18)}file.txt`
  commit(store, {
    message: 'Much',
    files: {
      [path]: numbered(30),
      'a.txt': numbered(350),
      'b.txt': numbered(1200),
      'c.bin': Buffer.alloc(100_000),
      'd.txt': 'one\n',
    },
  })
  commit(store, { message: 'Less', files: { [path]: null, 'b.txt': `${numbered(600)}x\ny\n` } })

  expectAsGit(store, base)
})

test('renamed files are found and told as git does', () => {
  const store = createGitStore()
  const long = `${'x'.repeat(150)}\n`
  const others = { 'lib/a/util.ts': numbered(20), 'lib/b/util.ts': numbered(19), empty: '' }
  commit(store, { message: 'Start', files: { 'src/pay.ts': service, 'top.txt': long, ...others } })
  const base = head(store)
  const edited = service.replace('retries = 2', 'retries = 3')
  commit(store, { message: 'Move', files: { 'src/pay.ts': null, 'src/pay/client.ts': service } })
  commit(store, {
    message: 'Move up and edit',
    files: { 'src/pay/client.ts': null, 'client.ts': edited, 'top.txt': null, 'a b.txt': long },
  })
  commit(store, {
    message: 'Two that are alike, and an empty one',
    files: {
      ...{ 'lib/a/util.ts': null, 'lib/b/util.ts': null, empty: null },
      ...{ 'lib/c/util.ts': numbered(19), 'lib/d/help.ts': numbered(21), 'lib/void': '' },
    },
  })
  commit(store, {
    message: 'Half is enough, less is not',
    files: {
      ...{ 'lib/c/util.ts': null, 'half.ts': `${numbered(10)}${'other line\n'.repeat(7)}` },
      ...{ 'lib/d/help.ts': null, 'new.ts': `${numbered(6)}${'some other line\n'.repeat(9)}` },
    },
  })
  commit(store, {
    message: 'Deep',
    files: { 'client.ts': null, 'lib/x/y/client.ts': edited, 'a b.txt': null, 'grün.txt': long },
  })
  commit(store, {
    message: 'In the middle',
    files: { 'lib/x/y/client.ts': null, 'lib/y/client.ts': edited.slice(20) },
  })

  const patch = expectAsGit(store, base)

  expect(patch.match(/^rename to .*$/gm)).toHaveLength(9)
})

test('ten patches and more are numbered with leading zeros, and merges are left out', () => {
  const store = createGitStore()
  commit(store, { message: 'Start', files: { 'a.txt': 'a\n' } })
  const base = head(store)
  for (let index = 1; index <= 10; index += 1) {
    commit(store, { message: `Change ${index}`, files: { [`${index}.txt`]: 'x\n' } })
  }
  commit(store, { message: 'Merge', files: {}, parents: [head(store), base] })

  const patch = expectAsGit(store, base)

  expect(patch.match(/^Subject: .*$/gm)?.slice(0, 2)).toEqual([
    'Subject: [PATCH 01/10] Change 1',
    'Subject: [PATCH 02/10] Change 2',
  ])
})

test('any edits of any texts are told so that git applies them, in as few lines as git needs', () => {
  const line = fc.constantFrom('a', 'b', '  c', '', '}', 'function d() {', '  return 1', '\t$x')
  const text = fc
    .tuple(fc.array(line, { maxLength: 40 }), fc.boolean())
    .map(([lines, isEnded]) => lines.join('\n') + (isEnded ? '\n' : ''))
  const store = createGitStore()
  commit(store, { message: 'Start', files: { a: '' } })
  const base = head(store)
  for (const version of fc.sample(text, { numRuns: 120, seed: 7 })) {
    commit(store, { message: 'Edit', files: { a: version } })
  }
  using real = realRepository(store)

  const ours = formatPatch(store, history(store, head(store)).toReversed().slice(1))

  const theirs = real.git('format-patch', '--stdout', '--minimal', base)
  expect(ours.match(/^ a \| .*$/gm)).toEqual(theirs.match(/^ a \| .*$/gm))
  real.git('checkout', '--quiet', '-b', 'applied', base)
  real.apply(ours)
  expect(real.git('rev-parse', 'applied^{tree}')).toBe(real.git('rev-parse', 'main^{tree}'))
})

interface TestCommit {
  readonly message: string
  readonly files: Readonly<Record<string, string | Buffer | null>>
  readonly author?: string
  readonly parents?: readonly string[]
}

function commit(store: GitStore, { message, files, author = 'Ana', parents }: TestCommit): void {
  const before = store.refs.get('refs/heads/main')
  const base = before === undefined ? undefined : store.objects.get(before)
  const changes = new Map<string, TreeChange>(
    Object.entries(files).map(([path, text]) => {
      if (text === null) return [path, null]
      return [
        path,
        { mode: '100644', oid: putObject(store, { type: 'blob', bytes: Buffer.from(text) }) },
      ]
    }),
  )
  const seconds = Date.parse('2026-11-01T09:00:00Z') + store.objects.size * 60_000
  const person = { name: author, email: 'ana@example.com', at: new Date(seconds).toISOString() }
  const oid = putObject(store, {
    type: 'commit',
    tree:
      changeTree(store, base?.type === 'commit' ? base.tree : null, changes) ?? emptyTree(store),
    parents: parents ?? (before === undefined ? [] : [before]),
    author: person,
    committer: person,
    message,
  })
  store.refs.set('refs/heads/main', oid)
}

function head(store: GitStore): string {
  return store.refs.get('refs/heads/main') ?? ''
}

function expectAsGit(store: GitStore, base: string): string {
  using real = realRepository(store)
  const known = new Set(history(store, base))
  const commits = history(store, head(store)).filter((oid) => !known.has(oid))

  const patch = formatPatch(store, commits.toReversed())

  expect(readable(patch)).toBe(readable(real.git('format-patch', '--stdout', `${base}..main`)))
  expect(diffText(store, base, head(store))).toBe(real.git('diff', base, 'main'))
  expect(real.git('fsck', '--strict')).toBe('')
  return patch
}

/** Without the version of git that made it. */
function readable(patch: string): string {
  return patch.replaceAll(/^-- \n[\d.]+$/gm, '-- \n(version)')
}

function numbered(count: number): string {
  return Array.from({ length: count }, (_, index) => `line ${index}\n`).join('')
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A commit to be made; commits come oldest first. */
export interface MadeCommit {
  /** RFC 3339 in UTC. */
  readonly at: string
  readonly message: string | Buffer
  /** Content by path; null deletes. A `{ submodule }` is a link to a commit elsewhere. */
  readonly files?: Readonly<Record<string, string | Buffer | null | { readonly submodule: string }>>
  /** Numbers of commits made before, from 0; the one before when left out. */
  readonly parents?: readonly number[]
  /** What the commit says its message is written in. */
  readonly encoding?: string
}

export interface MadeClone extends Disposable {
  readonly folder: string
  /** Shas in the order the commits were made; `main` is the last. */
  readonly shas: readonly string[]
  /** Runs Git there, apart from the settings of this machine. */
  git(...parameters: readonly string[]): string
}

/** Apart from the settings of this machine and of whoever runs the tests. */
export const plainGit = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
} as const

/** Makes a clone with exactly these commits in a temporary folder. */
export function makeClone(
  commits: readonly MadeCommit[],
  { bare = false }: { readonly bare?: boolean } = {},
): MadeClone {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-clone-'))
  const git = (...parameters: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...parameters], { env: plainGit, encoding: 'utf8' }).trim()
  git('init', '--quiet', '--initial-branch=main', ...(bare ? ['--bare'] : []))
  execFileSync(
    'git',
    ['-C', folder, 'fast-import', '--quiet', '--force', `--export-marks=${join(folder, 'marks')}`],
    { env: plainGit, input: Buffer.concat(commits.map(importCommit)) },
  )
  const shas = commits.length === 0 ? [] : readMarks(git, folder)
  if (!bare && commits.length > 0) git('reset', '--quiet', '--hard')
  return {
    folder,
    shas,
    git,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function readMarks(git: MadeClone['git'], folder: string): readonly string[] {
  const marks = readFileSync(join(folder, 'marks'), 'utf8')
  rmSync(join(folder, 'marks'))
  const byMark = new Map(
    marks
      .trim()
      .split('\n')
      .map((line) => [line.split(' ')[0], line.split(' ')[1]]),
  )
  return [...byMark.keys()]
    .toSorted((a, b) => Number(a?.slice(1)) - Number(b?.slice(1)))
    .map((mark) => git('rev-parse', byMark.get(mark) ?? ''))
}

function importCommit(commit: MadeCommit, index: number): Buffer {
  const { at, message, files = {}, encoding, parents = index === 0 ? [] : [index - 1] } = commit
  const [first, ...merged] = parents.map((parent) => `:${parent + 1}\n`)
  const seconds = Date.parse(at) / 1000
  const parts: (string | Buffer)[] = [
    first === undefined ? 'reset refs/heads/main\n' : '',
    `commit refs/heads/main\nmark :${index + 1}\n`,
    `committer A Person <person@example.com> ${seconds} +0000\n`,
    encoding === undefined ? '' : `encoding ${encoding}\n`,
    ...data(message),
    first === undefined ? '' : `from ${first}`,
    ...merged.map((parent) => `merge ${parent}`),
    ...Object.entries(files).flatMap(([path, content]) => importFile(path, content)),
    '\n',
  ]
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}

function importFile(
  path: string,
  content: string | Buffer | null | { readonly submodule: string },
): readonly (string | Buffer)[] {
  const quoted = `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
  if (content === null) return [`D ${quoted}\n`]
  if (typeof content !== 'string' && 'submodule' in content) {
    return [`M 160000 ${content.submodule} ${quoted}\n`]
  }
  return [`M 100644 inline ${quoted}\n`, ...data(content)]
}

function data(content: string | Buffer): readonly (string | Buffer)[] {
  const bytes = Buffer.from(content)
  return [`data ${bytes.length}\n`, bytes, '\n']
}

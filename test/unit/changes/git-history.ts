import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A commit to make: its message, and what its files hold after it; null deletes one. */
export interface SmallCommit {
  readonly message: string
  readonly files: Readonly<Record<string, string | null>>
}

/** Makes commits one after the other in a new repository and gives what `git <command>` prints there. */
export function printHistory(
  commits: readonly SmallCommit[],
  command: readonly string[] = ['format-patch', '--root', '--stdout', '--always', 'main'],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'history-'))
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-c', 'core.quotePath=true', ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1' },
    })
  try {
    git(['init', '--quiet', '--initial-branch=main', '.'])
    git(['fast-import', '--quiet'], commits.map(printCommit).join(''))
    return git(command)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function printCommit({ message, files }: SmallCommit, index: number): string {
  const changes = Object.entries(files).map(([path, text]) =>
    text === null ? `D ${quote(path)}\n` : `M 644 inline ${quote(path)}\n${data(text)}`,
  )
  const time = 1_790_000_000 + index * 60
  return `commit refs/heads/main\nauthor A <a@example.com> ${time} +0000\ncommitter A <a@example.com> ${time} +0000\n${data(message)}${changes.join('')}\n`
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

function quote(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
}

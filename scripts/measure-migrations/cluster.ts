import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of our own, that listens on a socket in `folder` only. */
export interface Cluster {
  readonly folder: string
  readonly majorVersion: number
  stop(): void
}

/** Starts a server from the programs in `PGBIN` or on the PATH; null where there are none. */
export function startCluster(): Cluster | null {
  const programs = process.env['PGBIN'] ?? folderOnPath('initdb')
  if (programs === null || !existsSync(join(programs, 'initdb'))) return null
  const folder = mkdtempSync(join(tmpdir(), 'measure-migrations-'))
  const data = join(folder, 'data')
  if (process.getuid?.() === 0) run('chown', ['postgres', folder])
  const stop = () => {
    runUnprivileged(join(programs, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate'])
    rmSync(folder, { recursive: true, force: true })
  }
  runUnprivileged(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-N'])
  const options = [`-k ${folder} -h ''`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
  const log = join(folder, 'log')
  runUnprivileged(join(programs, 'pg_ctl'), ['start', '-w', '-D', data, '-l', log, '-o', options])
  const version = run(join(programs, 'postgres'), ['--version'])
  return { folder, majorVersion: Number(/ (\d+)/.exec(version)?.[1]), stop }
}

/** Nothing runs in between, and nothing is kept: what is measured is locks, not the disk. */
const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'shared_buffers=1GB',
  'max_wal_size=8GB',
  'checkpoint_timeout=1h',
  'jit=off',
  'timezone=UTC',
]

function folderOnPath(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(':')
  return folders.find((folder) => existsSync(join(folder, program))) ?? null
}

/** The server refuses to run as root, so root becomes `postgres`. */
function runUnprivileged(program: string, parameters: readonly string[]): void {
  if (process.getuid?.() === 0) run('runuser', ['-u', 'postgres', '--', program, ...parameters])
  else run(program, parameters)
}

function run(program: string, parameters: readonly string[]): string {
  // A server that is started would keep a pipe open, so nothing is read of what is not short.
  const { status, stdout, stderr } = spawnSync(program, parameters, {
    encoding: 'utf8',
    cwd: '/',
    stdio: ['ignore', program.endsWith('postgres') ? 'pipe' : 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed: ${stderr}`)
  return stdout ?? ''
}

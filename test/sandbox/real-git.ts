import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { objectBytes } from '../../sandbox/github/state/git-objects.ts'
import type { GitStore } from '../../sandbox/github/state/git-store.ts'

/** A real repository with a store's objects and refs, for as long as it is used. */
export interface RealRepository extends Disposable {
  /** What git prints, one character per byte. */
  git(...args: readonly string[]): string
  /** Commits patches (one character per byte) on the branch that is checked out. */
  apply(patches: string): void
}

/** Writes a store into a new folder, object by object. */
export function realRepository(store: GitStore): RealRepository {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-git-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env, maxBuffer: 1e9 }).toString('latin1')
  git('init', '--quiet', '--initial-branch', 'main')
  for (const [oid, object] of store.objects) {
    const place = join(folder, '.git', 'objects', oid.slice(0, 2))
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, oid.slice(2)), deflateSync(objectBytes(object)))
  }
  for (const [ref, oid] of store.refs) git('update-ref', ref, oid)
  const apply = (patches: string) => {
    const input = Buffer.from(patches, 'latin1')
    execFileSync('git', ['am', '--quiet'], { cwd: folder, env, input, stdio: 'pipe' })
  }
  return { git, apply, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) }
}

/** Nobody's settings. */
const env = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  TZ: 'UTC',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@example.com',
}

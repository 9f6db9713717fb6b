import type { Refusal } from '../refusal.ts'
import { changedEntries, compareCommits } from '../state/git-diff.ts'
import { blobBytes, branchHead, commitObject, history } from '../state/git-store.ts'
import type { Repository } from '../state/things.ts'
import { violation } from './rules.ts'

/** A push: what the ref names before (null: it is new) and after, and the status of a refusal. */
interface ProtectedPush {
  readonly before: string | null
  readonly after: string
  readonly status: 409 | 422
}

/** Refuses a push of commits that add a secret, also one that a later commit takes out again. */
export function demandNoSecrets(repository: Repository, push: ProtectedPush): void {
  if (!repository.pushProtection) return
  for (const oid of newCommits(repository, push)) {
    const parent = commitObject(repository.git, oid)?.parents[0] ?? null
    for (const { after } of changedEntries(repository.git, parent, oid)) {
      const bytes = after === null ? null : blobBytes(repository.git, after.oid)
      if (bytes && hasSecret(bytes)) throw secretFound(push.status)
    }
  }
}

/** Refuses a blob with a secret before any commit names it. */
export function demandNoSecretIn(repository: Repository, bytes: Buffer): void {
  if (repository.pushProtection && hasSecret(bytes)) throw secretFound(409)
}

function newCommits(repository: Repository, { before, after }: ProtectedPush): readonly string[] {
  const { git } = repository
  const base = before ?? branchHead(git, repository.defaultBranch)
  return base === null ? history(git, after) : compareCommits(git, base, after).ahead
}

function hasSecret(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  return secrets.some((secret) => secret.test(text))
}

function secretFound(status: 409 | 422): Refusal {
  return violation('Secret detected in content', status)
}

/** A GitHub token, the id of an AWS key, a private key: three of the many that GitHub knows. */
const secrets: readonly RegExp[] = [
  /\bghp_[A-Za-z0-9]{36}\b/,
  /\bAKIA[A-Z0-9]{16}\b/,
  /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/,
]

/**
 * Every failure a person can mend, by its stable code. `docs/errors.md` explains each; the contract test holds the two
 * together.
 */
export const errorCodes = [
  'bad-input',
  'config-invalid',
  'template-invalid',
  'issue-not-found',
  'issues-disabled',
  'repository-archived',
  'permission-missing',
  'bad-token',
  'rate-limited',
  'github-unavailable',
  'ledger-damaged',
  'ledger-newer',
  'ledger-cut',
  'records-damaged',
  'records-refused',
  'secret-refused',
  'draft-refused',
  'post-mortem-incomplete',
  'dangerous-migration',
  'deploy-blocked',
  'deploy-unchecked',
  'records-contended',
  'write-refused',
  'github-refused',
  'not-a-repository',
  'no-changes',
  'git-failed',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** A failure a person can mend: what happened with the value seen, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly code: ErrorCode
  readonly remedy: string

  constructor(code: ErrorCode, problem: { what: string; remedy: string; cause?: unknown }) {
    super(problem.what, { cause: problem.cause })
    this.code = code
    this.remedy = problem.remedy
  }
}

/** A failure as people read it: what happened, what to do, and where more is said. */
export function showUserError(error: UserError): string {
  return `${error.message} ${error.remedy} (code: ${error.code}, see docs/errors.md#${error.code})`
}

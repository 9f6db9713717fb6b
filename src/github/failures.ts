import { isRecord } from '../text/canonical-json.ts'
import { UserError } from '../user-error.ts'

/** One entry of a GraphQL answer's `errors`. */
export interface GraphQlError {
  readonly type: string
  readonly message: string
  readonly path: readonly string[]
}

/** What a failed request means to the user; what is no answer of GitHub stays as it is. */
export function failureOf(error: unknown): unknown {
  if (isRecord(error) && Array.isArray(error['errors']) && !(error instanceof Error)) {
    return graphQlFailure(error['errors'])
  }
  const status = statusOf(error)
  if (status === null) return error
  const told = messageOf(error)
  if (isRateLimit(error, status)) return rateLimited(error)
  if (status === 401) return badToken(told)
  if (status === 403 && /archived/i.test(told)) return archived(told)
  if (status === 403) return permissionMissing(told, acceptedPermissions(error), error)
  if (status === 410 && /disabled/i.test(told)) return issuesDisabled(told)
  if (status >= 500) return unavailable(told, error)
  return refused(`${told} (status ${status})`, error)
}

/** The HTTP status of a failed request; null when it is not one. A request that got no answer counts as 500. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error)) return null
  if (isRefusal(error)) return statusOf(error.cause)
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 500
  return 'status' in error && typeof error.status === 'number' ? error.status : null
}

/** What GitHub said about a failed request. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return isRefusal(error) && error.cause instanceof Error ? error.cause.message : error.message
}

/** Whether GitHub refused for a reason that has no words of its own here. */
export function isRefusal(error: unknown): boolean {
  return error instanceof UserError && error.code === 'github-refused'
}

/** Seconds GitHub asks us to wait for; null when it does not, or when the hourly limit is used up. */
export function retryAfterSeconds(error: unknown): number | null {
  if (headerOf(error, 'x-ratelimit-remaining') === '0') return null
  const seconds = headerOf(error, 'retry-after')
  return seconds === null || Number.isNaN(Number(seconds)) ? null : Number(seconds)
}

/** A missing permission, with the line that grants it. */
export function permissionMissing(told: string, permissions: string, cause?: unknown): UserError {
  return new UserError('permission-missing', {
    what: `GitHub refused: ${told}.`,
    remedy: `Add to the \`permissions:\` of the job in the workflow: \`${permissions}\`.`,
    cause,
  })
}

/** A branch rule that keeps us from writing records; `rulesets` are those that apply, by name, where they could be read. */
export function recordsRefused(
  branch: string,
  told: string,
  rulesets: readonly string[],
): UserError {
  const names = rulesets.map((name) => JSON.stringify(name)).join(', ')
  const which = names === '' ? 'the ruleset that says so' : `the ruleset ${names}`
  return new UserError('records-refused', {
    what: `A rule of the repository refuses writing to the branch ${branch}: ${told}`,
    remedy: `Under Settings, Rules, Rulesets, open ${which} and add \`${branch}\` to the branches it excludes; or name another branch with the input \`records-branch\`.`,
  })
}

/** Push protection that keeps us from writing records, since it found a secret in a text. */
export function secretRefused(branch: string, told: string): UserError {
  return new UserError('secret-refused', {
    what: `GitHub found a secret in what was to be written to the branch ${branch}: ${told.replace(/\s+/g, ' ').trim()}.`,
    remedy:
      'Revoke the secret first. Then take it out of where it stands, such as the title of a pull request that is a suspect, and run the workflow again.',
  })
}

/** What a whole failed GraphQL answer, or one failed part of it, means to the user. */
export function graphQlFailure(errors: readonly GraphQlError[]): UserError {
  const [first] = errors
  if (first === undefined) return unavailable('the answer was empty', null)
  if (errors.some(isRateLimited)) return rateLimited(null)
  if (first.type === 'FORBIDDEN') return permissionMissing(first.message, defaultPermissions)
  if (first.type === 'NOT_FOUND') return notFound(first.message)
  if (/issues (has|have) been disabled/i.test(first.message)) return issuesDisabled(first.message)
  if (/archived/i.test(first.message)) return archived(first.message)
  if (/something went wrong|timed? ?out|internal (server )?error/i.test(first.message))
    return unavailable(first.message, null)
  return refused(errors.map(({ message }) => message).join('; '), null)
}

/** GitHub has changed the name of this type before. */
export function isRateLimited({ type, message }: GraphQlError): boolean {
  return type.startsWith('RATE_LIMIT') || /rate limit/i.test(message)
}

/** The whole set the workflow in the README grants. */
const defaultPermissions = 'contents: write, issues: write, pull-requests: write'

function acceptedPermissions(error: unknown): string {
  const accepted = headerOf(error, 'x-accepted-github-permissions')
  if (accepted === null || accepted === '') return defaultPermissions
  // The header lists alternatives after `;` and pairs like `issues=write`.
  const [first = ''] = accepted.split(';')
  return first.trim().replaceAll('=', ': ').replaceAll('_', '-')
}

function headerOf(error: unknown, name: string): string | null {
  if (!(error instanceof Error) || !('response' in error) || !isRecord(error.response)) return null
  const { headers } = error.response
  const value = isRecord(headers) ? headers[name] : undefined
  return value === undefined ? null : String(value)
}

function isRateLimit(error: unknown, status: number): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headerOf(error, 'x-ratelimit-remaining') === '0' ||
    headerOf(error, 'retry-after') !== null ||
    /secondary rate limit/i.test(messageOf(error))
  )
}

function rateLimited(error: unknown): UserError {
  const reset = Number(headerOf(error, 'x-ratelimit-reset'))
  const until = reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : ''
  return new UserError('rate-limited', {
    what: `GitHub's rate limit for this token is used up${until}.`,
    remedy:
      'Run the workflow again after that; nothing is lost. The default token shares 1,000 requests an hour with all workflows of the repository; an App token has its own.',
  })
}

function badToken(told: string): UserError {
  return new UserError('bad-token', {
    what: `GitHub does not accept the token: ${told}.`,
    remedy: 'Leave the input `token` at its default, or give it a token that has not expired.',
  })
}

function archived(told: string): UserError {
  return new UserError('repository-archived', {
    what: `The repository cannot be written to: ${told}`,
    remedy: 'Unarchive the repository, or remove the workflow.',
  })
}

function issuesDisabled(told: string): UserError {
  return new UserError('issues-disabled', {
    what: `Issues are switched off: ${told}.`,
    remedy: 'Switch them on under Settings, General, Features: an incident is an issue.',
  })
}

function notFound(told: string): UserError {
  const [, repository] = /Repository with the name '([^']+)'/.exec(told) ?? []
  return new UserError('bad-input', {
    what:
      repository === undefined
        ? `GitHub does not show it to this token: ${told}`
        : `GitHub shows no repository ${repository} to this token.`,
    remedy: 'Check the repository name, and that the token belongs to this repository.',
  })
}

function refused(told: string, cause: unknown): UserError {
  return new UserError('github-refused', {
    what: `GitHub refused a request: ${withoutAddress(told)}.`,
    remedy: 'Mend what GitHub names, then run the workflow again.',
    cause,
  })
}

/** The client adds the address of the documentation to what GitHub says. */
function withoutAddress(told: string): string {
  return told.replace(/ - https?:\/\/\S+/g, '').replace(/\.$/, '')
}

function unavailable(told: string, cause: unknown): UserError {
  return new UserError('github-unavailable', {
    what: `GitHub did not answer: ${told}.`,
    remedy: 'Run the workflow again, or wait for the next event on the issue; nothing is lost.',
    cause,
  })
}

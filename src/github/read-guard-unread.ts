import type { Unknown } from '../guard/fact.ts'
import { guardRemedy } from '../guard-remedy.ts'
import { plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import { type GraphQlError, graphQlFailure, messageOf, statusOf } from './failures.ts'

/** What GitHub may keep back, and the line of `permissions:` that lets it be read. */
const parts = {
  configuration: { name: 'the configuration', permission: 'contents: read' },
  records: { name: 'the records of incidents', permission: 'contents: read' },
  locks: { name: 'the branches that lock environments', permission: 'contents: read' },
  commit: { name: 'the commit', permission: 'contents: read' },
  issues: { name: 'the issues', permission: 'issues: read' },
  deployments: { name: 'the deployments', permission: 'deployments: read' },
  pulls: { name: 'the pull requests that are deployed', permission: 'pull-requests: read' },
  checks: { name: 'the checks of the commit', permission: 'checks: read, statuses: read' },
  workflows: {
    name: 'which workflow the checks of the commit are of',
    permission: 'actions: read, checks: read, statuses: read',
  },
  run: { name: 'when this run was started', permission: 'actions: read' },
} as const

/** What is missing or not as a whole. */
export type GuardPart = keyof typeof parts

/** Why a part of an answer is missing, by an error on the way of one of its fields; null where there is none. */
export function keptBackPart(
  errors: readonly GraphQlError[],
  part: GuardPart,
  fields: readonly string[],
): Unknown | null {
  const error = errors.find(
    ({ path, type }) => type !== 'NOT_FOUND' && fields.some((field) => path.includes(field)),
  )
  return error === undefined ? null : unread(part, graphQlFailure([error]))
}

/** Why a part is missing that a request of its own could not read. */
export function unread(part: GuardPart, error: unknown): Unknown {
  const { name, permission } = parts[part]
  const isOther = error instanceof UserError && error.code !== 'permission-missing'
  // What a token may not see, GitHub may say is not there.
  const isHidden = statusOf(error) === 404
  return {
    state: 'unknown',
    reason: notShown(name, error),
    remedy: isOther && !isHidden ? guardRemedy(error) : grant(permission),
  }
}

/** That GitHub does not show something, and what it says of it unless that is only the lack of a permission. */
export function notShown(what: string, error: unknown): string {
  // The client adds the address of the documentation to what GitHub says.
  const told = messageOf(error).replace(/ - https?:\/\/\S+$/, '')
  if (/resource not accessible/i.test(told)) return `This token may not read ${what}.`
  return `GitHub does not show ${what}: ${plainLine(told, 300).replace(/\.$/, '')}.`
}

/** Asks for a line of `permissions:`. */
export function grant(permission: string): string {
  return `Add to the \`permissions:\` of the job in the workflow: \`${permission}\`.`
}

import type { ErrorCode, UserError } from './user-error.ts'

/** What to do about a failure while a deployment waits for an answer: no later event mends that. */
export function guardRemedy({ code, remedy }: UserError): string {
  return remedies[code] ?? remedy
}

const remedies: Partial<Readonly<Record<ErrorCode, string>>> = {
  'github-unavailable':
    'Run the job again in a few minutes. No override can be put on record meanwhile: to deploy all the same, set `mode: warn` in the workflow.',
}

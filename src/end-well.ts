import { type ErrorCode, showUserError, UserError } from './user-error.ts'

/** Does the work of a run. A failure a person can mend ends it with message and code: the only place that catches. */
export async function endWell(
  outside: { fail(message: string, code: ErrorCode): void },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    outside.fail(showUserError(error), error.code)
  }
}

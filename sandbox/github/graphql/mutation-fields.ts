import { Refusal } from '../refusal.ts'
import { isObject } from '../rest/body.ts'
import { objectArgument, textArgument } from './arguments.ts'
import type { Field, Fields } from './fields.ts'
import { issueFieldMutations } from './issue-field-fields.ts'
import { issueMutations } from './issue-mutations.ts'
import { pullMutations } from './pull-mutations.ts'
import { repositoryMutations } from './repository-mutations.ts'

/** Every mutation the sandbox knows. Aliases of one request run one after the other. */
export const mutationFields: Fields = Object.fromEntries(
  Object.entries({
    ...issueMutations,
    ...issueFieldMutations,
    ...pullMutations,
    ...repositoryMutations,
  }).map(([name, field]) => [name, mutation(field)]),
)

function mutation(field: Field<unknown>): Field<unknown> {
  return (source, args, context, info) => {
    const input = objectArgument(args, 'input')
    try {
      const payload = field(source, input, context, info)
      const clientMutationId = textArgument(input, 'clientMutationId') ?? null
      return { clientMutationId, ...(isObject(payload) ? payload : {}) }
    } catch (error) {
      throw worded(error, { mutation: info.fieldName, token: context.call.token })
    }
  }
}

/** GraphQL names the person and the mutation where REST names the missing role. */
function worded(
  error: unknown,
  { mutation, token }: { mutation: string; token: { kind: string; account: { login: string } } },
): unknown {
  if (!(error instanceof Refusal) || error.type !== 'FORBIDDEN' || token.kind !== 'user') {
    return error
  }
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`
  const message = `${token.account.login} does not have the correct permissions to execute \`${name}\``
  return new Refusal(message, { status: error.status, type: error.type })
}

import {
  type DocumentNode,
  executeSync,
  GraphQLError,
  type GraphQLResolveInfo,
  isNonNullType,
  parse,
  validate,
} from 'graphql'
import { forbidden, Refusal } from '../refusal.ts'
import { isObject } from '../rest/body.ts'
import { ghost } from '../state/ghost.ts'
import { isThing } from '../state/things.ts'
import { accountFields } from './account-fields.ts'
import { checkFields } from './check-fields.ts'
import { deploymentFields } from './deployment-fields.ts'
import type { Arguments, Fields, GraphContext } from './fields.ts'
import { gitFields } from './git-fields.ts'
import { issueFieldFields } from './issue-field-fields.ts'
import { issueFields } from './issue-fields.ts'
import { lackErrors } from './lacking.ts'
import { milestoneFields } from './milestone-fields.ts'
import { mutationFields } from './mutation-fields.ts'
import { pullFields } from './pull-fields.ts'
import { queryFields } from './query-fields.ts'
import { releaseFields } from './release-fields.ts'
import { repositoryFields } from './repository-fields.ts'
import { githubSchema } from './schema.ts'
import { statusFields } from './status-fields.ts'
import { timelineFields } from './timeline-fields.ts'

/** A GraphQL request as it came. */
export interface GraphRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
}

/** The body of a GraphQL answer; the status is always 200. */
export type GraphAnswer = Readonly<Record<string, unknown>>

/** Runs a request in one step: nothing else happens between its fields. */
export function executeGraph(request: GraphRequest, context: GraphContext): GraphAnswer {
  const document = parsed(request.query)
  if (document instanceof GraphQLError) return { errors: [errorShape(document)] }
  const schema = githubSchema()
  const mistakes = validate(schema, document)
  if (mistakes.length > 0) {
    context.invalid.push(...mistakes.map((mistake) => mistake.message))
    return { errors: mistakes.map(errorShape) }
  }
  const lacking = lackErrors(document, request, context.call.state)
  if (lacking.length > 0) return { errors: lacking }
  const { data, errors } = executeSync({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver: (source, args, context, info) =>
      withoutDeleted(resolveField(source, args, context, info), info),
    typeResolver: (value: unknown) => (isThingLike(value) ? value.typename : undefined),
  })
  if (context.unimplemented.length > 0) return { data: null, errors: unknownFields(context) }
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors.map(errorShape) } : {}),
  }
}

const types: Readonly<Record<string, Fields>> = {
  Query: queryFields,
  Mutation: mutationFields,
  Repository: repositoryFields,
  ...accountFields,
  ...gitFields,
  ...issueFields,
  ...pullFields,
  ...milestoneFields,
  ...issueFieldFields,
  ...statusFields,
  ...checkFields,
  ...timelineFields,
  ...deploymentFields,
  ...releaseFields,
}

function resolveField(
  source: unknown,
  args: Arguments,
  context: GraphContext,
  info: GraphQLResolveInfo,
): unknown {
  if (context.forbiddenPaths.includes(answerPath(info))) {
    throw forbidden('Resource not accessible by integration')
  }
  const field = types[info.parentType.name]?.[info.fieldName]
  if (field) return field(source, args, context, info)
  if (isObject(source) && !isThingLike(source) && Object.hasOwn(source, info.fieldName)) {
    const value = source[info.fieldName]
    return typeof value === 'function' ? value() : value
  }
  const name = `${info.parentType.name}.${info.fieldName}`
  context.unimplemented.push(name)
  throw new Error(`sandbox: ${name} is not implemented`)
}

/** Whose account is deleted is null, or the ghost where the schema wants somebody. */
function withoutDeleted(value: unknown, { returnType }: GraphQLResolveInfo): unknown {
  if (!isThing(value, 'User') || !value.isDeleted) return value
  return isNonNullType(returnType) ? ghost : null
}

/** `repository.issueOrPullRequest.title`: aliases where given, list positions left out. */
function answerPath({ path }: GraphQLResolveInfo): string {
  const names: string[] = []
  for (let step: typeof path | undefined = path; step; step = step.prev) {
    if (typeof step.key === 'string') names.unshift(step.key)
  }
  return names.join('.')
}

function isThingLike(value: unknown): value is { readonly typename: string } {
  return isObject(value) && typeof value['typename'] === 'string'
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function unknownFields({ unimplemented }: GraphContext): readonly GraphAnswer[] {
  return unimplemented.map((name) => ({ message: `sandbox: ${name} is not implemented` }))
}

function errorShape(error: GraphQLError): GraphAnswer {
  const { originalError, path, locations, message } = error
  if (
    originalError &&
    !(originalError instanceof GraphQLError || originalError instanceof Refusal)
  ) {
    if (!originalError.message.startsWith('sandbox:')) throw originalError
  }
  return {
    ...(originalError instanceof Refusal ? { type: originalError.type } : {}),
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    message: originalError instanceof Refusal ? originalError.graphqlMessage : message,
  }
}

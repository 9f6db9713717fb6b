/** One entry of the `errors` list of a REST 422. */
export interface FieldProblem {
  readonly resource: string
  readonly field: string
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom' | 'too_large'
  readonly message?: string
}

interface RefusalOptions {
  /** HTTP status of the REST answer. */
  readonly status: number
  /** `type` of the GraphQL error. */
  readonly type: string
  readonly errors?: readonly FieldProblem[]
  readonly headers?: Readonly<Record<string, string>>
  /** Where it is now, of a redirect. */
  readonly location?: string
  /** The GraphQL wording, where it differs from the REST wording. */
  readonly graphqlMessage?: string
}

/** A no of GitHub: REST shows it as a status and a body, GraphQL as a typed error. */
export class Refusal extends Error {
  readonly status: number
  readonly type: string
  readonly errors: readonly FieldProblem[]
  readonly headers: Readonly<Record<string, string>>
  readonly location: string | null
  readonly graphqlMessage: string

  constructor(message: string, options: RefusalOptions) {
    super(message)
    this.name = 'Refusal'
    this.status = options.status
    this.type = options.type
    this.errors = options.errors ?? []
    this.headers = options.headers ?? {}
    this.location = options.location ?? null
    this.graphqlMessage = options.graphqlMessage ?? message
  }
}

/** 404: there is no such thing, or the token may not know of it. */
export function notFound(graphqlMessage = 'Could not resolve to a node.'): Refusal {
  return new Refusal('Not Found', { status: 404, type: 'NOT_FOUND', graphqlMessage })
}

/** 301: it has another address now. */
export function moved(location: string): Refusal {
  return new Refusal('Moved Permanently', { status: 301, type: 'NOT_FOUND', location })
}

/** 403, with GitHub's words. */
export function forbidden(
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal(message, { status: 403, type: 'FORBIDDEN', headers })
}

/** 422 about one field of a resource. */
export function invalid(problem: FieldProblem): Refusal {
  const graphqlMessage = problem.message ?? `${problem.field} ${problem.code.replaceAll('_', ' ')}`
  return new Refusal('Validation Failed', {
    status: 422,
    type: 'UNPROCESSABLE',
    errors: [problem],
    graphqlMessage,
  })
}

/** 422 with a message and no field. */
export function unprocessable(message: string): Refusal {
  return new Refusal(message, { status: 422, type: 'UNPROCESSABLE' })
}

/** 409: the state has moved on. */
export function conflict(message: string): Refusal {
  return new Refusal(message, { status: 409, type: 'UNPROCESSABLE' })
}

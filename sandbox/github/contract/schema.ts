/** The subset of OpenAPI 3.0 schemas the contract keeps: names and types, no prose. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

/** What GitHub publishes of one route. */
export interface RouteContract {
  /** Names of the query's parameters. */
  readonly query: readonly string[]
  /** The body, or null when the route takes none. */
  readonly request: Schema | null
  /** Bodies of the successful answers by status; null for an answer without body. */
  readonly answers: Readonly<Record<string, Schema | null>>
}

/** The slice of GitHub's OpenAPI that the sandbox serves. Schemas refer to `schemas` by name. */
export interface Contract {
  /** Package and version it was sliced from. */
  readonly source: string
  /** By `GET /repos/{owner}/{repo}`. */
  readonly routes: Readonly<Record<string, RouteContract>>
  readonly schemas: Readonly<Record<string, Schema>>
}

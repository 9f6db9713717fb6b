import type { GraphQLResolveInfo } from 'graphql'
import type { Call } from '../call.ts'
import { isThing, type ThingOf, type Typename } from '../state/things.ts'

/** What every resolver gets beside its source and arguments. */
export interface GraphContext {
  readonly call: Call
  /** The sandbox's cap on `first` and `last`. */
  readonly pageSize: number
  /** Answer paths (names joined by dots) that a fault makes FORBIDDEN. */
  readonly forbiddenPaths: readonly string[]
  /** `Type.field` of what the sandbox was asked and does not know. */
  readonly unimplemented: string[]
  /** What does not fit GitHub's schema. */
  readonly invalid: string[]
}

/** Arguments as the schema has coerced them. */
export type Arguments = Readonly<Record<string, unknown>>

/** Answers one field. May give plain objects (fields by name), things, lists, scalars or thunks. */
export type Field<Source> = (
  source: Source,
  args: Arguments,
  context: GraphContext,
  info: GraphQLResolveInfo,
) => unknown

/** The fields of one type, by name. */
export type Fields<Source = unknown> = Readonly<Record<string, Field<Source>>>

/** Fields of a thing; each is only ever given a source of that type. */
export function fieldsOf<T extends Typename>(typename: T, fields: Fields<ThingOf<T>>): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, guarded(typename, field)]),
  )
}

function guarded<T extends Typename>(typename: T, field: Field<ThingOf<T>>): Field<unknown> {
  return (source, args, context, info) => {
    if (isThing(source, typename)) return field(source, args, context, info)
    throw new Error(`sandbox: ${info.parentType.name}.${info.fieldName} was given no ${typename}`)
  }
}

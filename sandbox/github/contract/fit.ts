import { isObject } from '../rest/body.ts'
import type { Schema } from './schema.ts'

/** How a value does not fit a schema. */
export interface Misfit {
  readonly kind: 'unknown' | 'missing' | 'type'
  /** Where: `labels.0.name`; empty for the value itself. */
  readonly path: string
  /** What is wrong there, in words that follow the path. */
  readonly detail: string
}

type Schemas = Readonly<Record<string, Schema>>

/**
 * Every way a value does not fit. Of several alternatives the nearest counts. An object schema
 * without properties takes anything; one with properties takes only those.
 */
export function misfits(
  schemas: Schemas,
  schema: Schema,
  value: unknown,
  path = '',
): readonly Misfit[] {
  const known = resolve(schemas, schema)
  if (value === null && isNullable(schemas, known)) return []
  const alternatives = known.oneOf ?? known.anyOf
  if (alternatives && !known.properties) return nearest(schemas, alternatives, { value, path })
  const wrong = typeMisfit(known, value, path)
  if (wrong) return [wrong]
  if (Array.isArray(value)) return itemMisfits(schemas, known, { value, path })
  return isObject(value) ? objectMisfits(schemas, known, { value, path }) : []
}

interface Placed<T> {
  readonly value: T
  readonly path: string
}

function resolve(schemas: Schemas, schema: Schema): Schema {
  const target = schema.$ref === undefined ? schema : schemas[schema.$ref]
  if (!target) throw new Error(`contract: no schema ${schema.$ref}`)
  if (!target.allOf) return target
  const parts = target.allOf.map((part) => resolve(schemas, part))
  return {
    ...parts[0],
    ...(target.nullable === undefined ? {} : { nullable: target.nullable }),
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})),
    required: parts.flatMap((part) => part.required ?? []),
  }
}

function isNullable(schemas: Schemas, schema: Schema): boolean {
  if (schema.nullable === true || Object.keys(schema).length === 0) return true
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return alternatives.some((part) => isNullable(schemas, resolve(schemas, part)))
}

function nearest(
  schemas: Schemas,
  alternatives: readonly Schema[],
  { value, path }: Placed<unknown>,
): readonly Misfit[] {
  const results = alternatives.map((schema) => misfits(schemas, schema, value, path))
  const [best = []] = results.toSorted((left, right) => left.length - right.length)
  return best
}

function typeMisfit(schema: Schema, value: unknown, path: string): Misfit | null {
  if (schema.type !== undefined && !isOfType(schema.type, value)) {
    return { kind: 'type', path, detail: `${JSON.stringify(value)} is not a ${schema.type}` }
  }
  if (!schema.enum || schema.enum.includes(value)) return null
  const members = schema.enum.join(', ')
  return { kind: 'type', path, detail: `${JSON.stringify(value)} is not a member of [${members}]` }
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function itemMisfits(
  schemas: Schemas,
  schema: Schema,
  { value, path }: Placed<readonly unknown[]>,
): readonly Misfit[] {
  const { items } = schema
  if (!items) return []
  return value.flatMap((item, index) => misfits(schemas, items, item, below(path, String(index))))
}

function objectMisfits(
  schemas: Schemas,
  schema: Schema,
  { value, path }: Placed<Readonly<Record<string, unknown>>>,
): readonly Misfit[] {
  const missing = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name): Misfit => ({ kind: 'missing', path: below(path, name), detail: 'is missing' }))
  const own = Object.entries(value).flatMap(([name, item]) => {
    const property = schema.properties?.[name]
    if (property) return misfits(schemas, property, item, below(path, name))
    return isOpen(schema) ? [] : [unknown(below(path, name))]
  })
  return [...missing, ...own]
}

function isOpen({ properties, additionalProperties }: Schema): boolean {
  return properties === undefined || (additionalProperties ?? false) !== false
}

function unknown(path: string): Misfit {
  return { kind: 'unknown', path, detail: 'is not in the published schema' }
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

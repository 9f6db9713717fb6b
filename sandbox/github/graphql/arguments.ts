import { isObject } from '../rest/body.ts'
import type { Arguments } from './fields.ts'

/** A text argument; undefined when absent or null. */
export function textArgument(args: Arguments, name: string): string | undefined {
  const value = args[name]
  return typeof value === 'string' ? value : undefined
}

/** A number argument; undefined when absent or null. */
export function numberArgument(args: Arguments, name: string): number | undefined {
  const value = args[name]
  return typeof value === 'number' ? value : undefined
}

/** A list of texts; undefined when absent or null. */
export function textsArgument(args: Arguments, name: string): readonly string[] | undefined {
  const value = args[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

/** An input object; empty when absent or null. */
export function objectArgument(args: Arguments, name: string): Arguments {
  const value = args[name]
  return isObject(value) ? value : {}
}

/** A list of input objects; empty when absent or null. */
export function objectsArgument(args: Arguments, name: string): readonly Arguments[] {
  const value = args[name]
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A text the schema has made sure of. */
export function demandedText(args: Arguments, name: string): string {
  const value = textArgument(args, name)
  if (value === undefined) throw new Error(`sandbox: argument ${name} is missing`)
  return value
}

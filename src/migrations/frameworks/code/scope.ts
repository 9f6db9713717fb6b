import type { Value } from './value.ts'

/** Names of code and what they are, the innermost first. */
export interface Scope {
  find(name: string): Value | null
  /** Gives a name of this scope a value. */
  declare(name: string, value: Value): void
  /** Gives a value to a name where it was declared, or here. */
  assign(name: string, value: Value): void
}

export function openScope(outer: Scope | null): Scope {
  const values = new Map<string, Value>()
  return {
    find: (name) => values.get(name) ?? outer?.find(name) ?? null,
    declare: (name, value) => void values.set(name, value),
    assign(name, value) {
      if (values.has(name) || outer?.find(name) == null) values.set(name, value)
      else outer.assign(name, value)
    },
  }
}

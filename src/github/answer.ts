import { isRecord } from '../text/canonical-json.ts'

/**
 * Reads an answer of GitHub field by field: `unknown` comes in, a checked value goes on. Every reader throws when the answer
 * is not of the documented shape, naming the path; that is a bug of ours or of GitHub's, not of the user's.
 */
export interface Answer {
  readonly path: string
  readonly value: unknown
}

/** The answer at a path of field names below this one. */
export function at(answer: Answer, ...fields: readonly string[]): Answer {
  let inner = answer
  for (const field of fields) {
    if (!isRecord(inner.value)) throw unexpected(inner, 'an object')
    inner = { path: `${inner.path}.${field}`, value: inner.value[field] }
  }
  return inner
}

/** Whether there is anything: neither null nor absent. */
export function isPresent(answer: Answer): boolean {
  return answer.value !== null && answer.value !== undefined
}

export function text(answer: Answer): string {
  if (typeof answer.value !== 'string') throw unexpected(answer, 'a text')
  return answer.value
}

export function textOrNull(answer: Answer): string | null {
  return isPresent(answer) ? text(answer) : null
}

export function integer(answer: Answer): number {
  if (!Number.isInteger(answer.value)) throw unexpected(answer, 'a whole number')
  return Number(answer.value)
}

/** A number that GraphQL sends as text because it may be large. */
export function largeInteger(answer: Answer): number {
  const value = Number(answer.value)
  if (answer.value === null || !Number.isSafeInteger(value)) throw unexpected(answer, 'a number')
  return value
}

export function flag(answer: Answer): boolean {
  if (typeof answer.value !== 'boolean') throw unexpected(answer, 'true or false')
  return answer.value
}

/** The items of a list; GraphQL's null for an item that may not be seen is left out. */
export function list(answer: Answer): readonly Answer[] {
  if (!Array.isArray(answer.value)) throw unexpected(answer, 'a list')
  return answer.value
    .map((value: unknown, index) => ({ path: `${answer.path}.${index}`, value }))
    .filter(isPresent)
}

/** The fields of an object. */
export function fields(answer: Answer): readonly (readonly [string, Answer])[] {
  if (!isRecord(answer.value)) throw unexpected(answer, 'an object')
  return Object.entries(answer.value).map(([name, value]) => [
    name,
    { path: `${answer.path}.${name}`, value },
  ])
}

function unexpected(answer: Answer, wanted: string): Error {
  const seen = JSON.stringify(answer.value)?.slice(0, 80) ?? 'nothing'
  return new TypeError(`GitHub's answer has ${seen} at ${answer.path} where ${wanted} was expected`)
}

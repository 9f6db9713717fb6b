import { Refusal } from '../refusal.ts'

type Body = Readonly<Record<string, unknown>>

/** A text of the body; undefined when absent or null. */
export function text(body: Body, name: string): string | undefined {
  const value = body[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}

/** A text the body must have. */
export function requiredText(body: Body, name: string): string {
  const value = text(body, name)
  if (value === undefined) throw invalidRequest(`"${name}" wasn't supplied.`)
  return value
}

/** A yes or no of the body; undefined when absent or null. */
export function flag(body: Body, name: string): boolean | undefined {
  const value = body[name]
  return typeof value === 'boolean' ? value : undefined
}

/** A list of texts; items of the form `{name}` give their name. Undefined when absent. */
export function texts(body: Body, name: string): readonly string[] | undefined {
  const value = body[name]
  if (!Array.isArray(value)) return undefined
  return value.map((item: unknown) => (typeof item === 'string' ? item : nameOf(item)))
}

/** A list of objects; empty when absent. */
export function objects(body: Body, name: string): readonly Body[] {
  const value = body[name]
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** An object of the body; empty when absent. */
export function object(body: Body, name: string): Body {
  const value = body[name]
  return isObject(value) ? value : {}
}

/** Whether the value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** GitHub's 422 for a body that does not fit the schema. */
export function invalidRequest(detail: string): Refusal {
  const options = { status: 422, type: 'UNPROCESSABLE' }
  return new Refusal(`Invalid request.\n\n${detail}`, options)
}

function nameOf(item: unknown): string {
  return isObject(item) && typeof item['name'] === 'string' ? item['name'] : ''
}

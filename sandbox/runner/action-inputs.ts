import type { ActionInput } from './action-metadata.ts'
import type { Contexts } from './expressions.ts'
import { interpolate } from './expressions.ts'

/** The inputs of one run of an action, ready for its environment. */
export type FilledInputs = {
  /** `INPUT_*`, defaults filled in; undeclared inputs are passed too, as GitHub does. */
  readonly variables: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
  /** Declared `required`, without default, not given. GitHub itself does not enforce them. */
  readonly missing: readonly string[]
}

/** Fills in defaults and names what does not fit; input names ignore case. */
export function fillInputs(
  declared: readonly ActionInput[],
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): FilledInputs {
  const givenNames = new Set(Object.keys(given).map((name) => name.toLowerCase()))
  const variables: Record<string, string> = {}
  const missing: string[] = []
  for (const input of declared) {
    if (givenNames.has(input.name.toLowerCase())) continue
    variables[variableName(input.name)] = interpolate(input.default ?? '', contexts)
    if (input.required && input.default === undefined) missing.push(input.name)
  }
  for (const [name, value] of Object.entries(given)) variables[variableName(name)] = value
  return { variables, warnings: warningsAbout(declared, Object.keys(given)), missing }
}

function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

function warningsAbout(
  declared: readonly ActionInput[],
  given: readonly string[],
): readonly string[] {
  const byName = new Map(declared.map((input) => [input.name.toLowerCase(), input]))
  const warnings: string[] = []
  for (const name of given) {
    const message = byName.get(name.toLowerCase())?.deprecationMessage
    if (message === undefined) continue
    warnings.push(`Input '${name}' has been deprecated with message: ${message}`)
  }
  const unexpected = given.filter((name) => !byName.has(name.toLowerCase()))
  if (unexpected.length === 0) return warnings
  const valid = declared.map(({ name }) => name).join("', '")
  return [
    ...warnings,
    `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`,
  ]
}

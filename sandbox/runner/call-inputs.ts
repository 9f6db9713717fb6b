import type { Contexts } from './expressions.ts'
import { fillIn } from './expressions.ts'
import type { CallSignature } from './workflow.ts'

type Inputs = CallSignature['inputs']
type Input = Inputs[string]

/**
 * Answers the `inputs` context of a called workflow: what is given, else the default, else an empty value of the type.
 * Throws when a value is of another type; only a text may be given as anything.
 */
export function fillInputsOfCall(
  declared: Inputs,
  given: ReadonlyMap<string, unknown>,
  contexts: Contexts,
): Readonly<Record<string, unknown>> {
  const inputs: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(declared)) {
    const value = given.has(name) ? given.get(name) : fillIn(input.default, contexts)
    inputs[name] = ofType(name, input, value)
  }
  return inputs
}

const emptyValues = { boolean: false, number: 0, string: '' } as const

function ofType(name: string, { type }: Input, value: unknown): unknown {
  if (value === undefined || value === null) return emptyValues[type]
  if (typeof value === type) return value
  if (type === 'string' && typeof value !== 'object') return String(value)
  throw new Error(`Input ${name} is a ${type}, and ${JSON.stringify(value)} is not`)
}

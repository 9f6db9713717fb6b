import { z } from 'zod'
import { block, concurrency, permissions, picked, scalar, texts } from './schema-parts.ts'

const stepKeys = {
  id: z.string().optional(),
  name: z.string().optional(),
  if: scalar.optional(),
  env: block,
  'continue-on-error': z.boolean().optional(),
  'timeout-minutes': z.number().optional(),
}

const step = z.union([
  z.strictObject({ ...stepKeys, uses: z.string(), with: block }),
  z.strictObject({ ...stepKeys, run: z.string(), shell: z.literal('bash').optional() }),
])

const strategy = z.strictObject({
  // Text is an expression for the whole matrix, such as `fromJSON(...)` of an output.
  matrix: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  'fail-fast': z.union([z.boolean(), z.string()]).optional(),
  'max-parallel': z.union([z.number(), z.string()]).optional(),
})

const commonKeys = {
  name: scalar.optional(),
  if: scalar.optional(),
  needs: texts.optional().transform((given): readonly string[] => given ?? []),
  permissions,
  concurrency: concurrency.optional(),
  strategy: strategy.optional(),
}

const stepsKeys = {
  'runs-on': z.union([texts, z.looseObject({})]),
  'timeout-minutes': z.number().optional(),
  environment: z.union([scalar, z.looseObject({ name: scalar })]).optional(),
  env: block,
  outputs: block,
  steps: z.array(step),
}

const inputValue = z.union([z.string(), z.number(), z.boolean()])

const callKeys = {
  uses: z.string(),
  // Types count here: an input of the called workflow may be a number or a boolean.
  with: z
    .record(z.string(), inputValue)
    .nullish()
    .transform((given): Readonly<Record<string, z.output<typeof inputValue>>> => given ?? {}),
  secrets: z.union([z.literal('inherit'), block]),
}

const stepsJob = z
  .strictObject({ ...commonKeys, ...stepsKeys })
  .transform((given) => ({ ...given, kind: 'steps' as const }))

/** Source: docs, "Supported keywords for jobs that call a reusable workflow". */
const callJob = z
  .strictObject({ ...commonKeys, ...callKeys })
  .transform((given) => ({ ...given, kind: 'call' as const }))

/** A job: one that calls a workflow, or one with steps. */
export const job = picked((given) => (isCall(given) ? callJob : stepsJob))

function isCall(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'uses' in given
}

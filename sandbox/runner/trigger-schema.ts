import { z } from 'zod'
import { picked, scalar, texts } from './schema-parts.ts'

const filters = z.strictObject({
  types: texts.optional(),
  branches: texts.optional(),
  'branches-ignore': texts.optional(),
  tags: texts.optional(),
  'tags-ignore': texts.optional(),
  paths: texts.optional(),
  'paths-ignore': texts.optional(),
  inputs: z
    .record(z.string(), z.looseObject({ default: scalar.optional() }).nullable())
    .nullish()
    .transform((given) => given ?? {}),
})

type Filters = z.output<typeof filters>
type EventTrigger = Filters & { readonly name: string; readonly crons: readonly string[] }

const callInput = z.strictObject({
  type: z.enum(['boolean', 'number', 'string']),
  description: z.string().optional(),
  required: z.boolean().optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
})
const callSecret = z.strictObject({
  description: z.string().optional(),
  required: z.boolean().optional(),
})
const callOutput = z.strictObject({ description: z.string().optional(), value: scalar })

const callSignature = z.strictObject({
  inputs: z
    .record(z.string(), callInput)
    .nullish()
    .transform((given) => given ?? {}),
  secrets: z
    .record(z.string(), callSecret.nullable())
    .nullish()
    .transform((given) => given ?? {}),
  outputs: z
    .record(z.string(), callOutput)
    .nullish()
    .transform((given) => given ?? {}),
})

type CallSignature = z.output<typeof callSignature>

const eventNames = [
  ...['push', 'pull_request', 'pull_request_target', 'issues', 'issue_comment'],
  ...['schedule', 'workflow_dispatch', 'repository_dispatch'],
  ...['deployment', 'deployment_status', 'release', 'workflow_run', 'merge_group'],
] as const
const callName = 'workflow_call'
const eventName = z.enum([...eventNames, callName])
const crons = z.array(z.strictObject({ cron: z.string(), timezone: z.string().optional() }))
const noFilters: Filters = { inputs: {} }
const noSignature: CallSignature = { inputs: {}, secrets: {}, outputs: {} }

type On = {
  readonly triggers: readonly EventTrigger[]
  /** What other workflows may call it with; absent when they may not. */
  readonly call?: CallSignature | undefined
}

const namedEvents = z
  .object({ [callName]: callSignature.nullable().optional() })
  .catchall(z.union([crons, filters.nullable()]))
  .superRefine((given, context) => {
    for (const name of Object.keys(given)) {
      if (eventName.safeParse(name).success) continue
      context.addIssue({ code: 'custom', message: `Invalid event "${name}"`, path: [name] })
    }
  })
  .transform(({ [callName]: call, ...events }): On => {
    const triggers = triggersOf(events)
    return call === undefined ? { triggers } : { triggers, call: call ?? noSignature }
  })

const oneEvent = eventName.transform((name) => fromNames([name]))
const someEvents = z.array(eventName).transform(fromNames)

/** `on:` of a workflow. */
export const on = picked((given) => {
  if (typeof given === 'string') return oneEvent
  return Array.isArray(given) ? someEvents : namedEvents
})

function fromNames(names: readonly string[]): On {
  const triggers = names
    .filter((name) => name !== callName)
    .map((name) => ({ ...noFilters, name, crons: [] }))
  return names.includes(callName) ? { triggers, call: noSignature } : { triggers }
}

function triggersOf(
  record: Readonly<Record<string, z.output<typeof crons> | Filters | null>>,
): readonly EventTrigger[] {
  return Object.entries(record).map(([name, value]) => {
    if (Array.isArray(value)) return { ...noFilters, name, crons: value.map(({ cron }) => cron) }
    return { ...noFilters, ...value, name, crons: [] }
  })
}

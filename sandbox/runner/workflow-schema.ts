import { z } from 'zod'

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String)
const texts = z
  .union([scalar.transform((one) => [one]), z.array(scalar)])
  .transform((list): readonly string[] => list)
const block = z
  .record(z.string(), scalar)
  .nullish()
  .transform((given): Readonly<Record<string, string>> => given ?? {})

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

const eventNames = [
  ...['push', 'pull_request', 'pull_request_target', 'issues', 'issue_comment'],
  ...['schedule', 'workflow_dispatch', 'repository_dispatch'],
  ...['deployment', 'deployment_status', 'release', 'workflow_run', 'merge_group'],
] as const
const eventName = z.enum(eventNames)
const crons = z.array(z.strictObject({ cron: z.string(), timezone: z.string().optional() }))
const noFilters: Filters = { inputs: {} }

const on = z.union([
  eventName.transform((name): readonly EventTrigger[] => [withoutFilters(name)]),
  z.array(eventName).transform((names): readonly EventTrigger[] => names.map(withoutFilters)),
  z.partialRecord(eventName, z.union([crons, filters.nullable()])).transform(triggersOf),
])

function withoutFilters(name: string): EventTrigger {
  return { ...noFilters, name, crons: [] }
}

function triggersOf(
  record: Partial<Record<string, z.output<typeof crons> | Filters | null>>,
): readonly EventTrigger[] {
  return Object.entries(record).map(([name, value]) => {
    if (Array.isArray(value)) return { ...noFilters, name, crons: value.map(({ cron }) => cron) }
    return { ...noFilters, ...value, name, crons: [] }
  })
}

const access = z.enum(['read', 'write', 'none'])
const permissions = z
  .union([z.enum(['read-all', 'write-all']), z.record(z.string(), access)])
  .optional()
  .transform((given) => given ?? ('default' as const))

const concurrency = z
  .union([
    scalar.transform((group) => ({ group })),
    z.strictObject({
      group: scalar,
      'cancel-in-progress': scalar.optional(),
      queue: z.enum(['single', 'max']).optional(),
    }),
  ])
  .transform((given) => ({
    group: given.group,
    cancelInProgress: ('cancel-in-progress' in given && given['cancel-in-progress']) || 'false',
    queue: ('queue' in given && given.queue) || ('single' as const),
  }))
  .refine(({ queue, cancelInProgress }) => queue !== 'max' || cancelInProgress === 'false', {
    error: 'queue: max cannot be combined with cancel-in-progress',
  })

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

const job = z.strictObject({
  name: z.string().optional(),
  if: scalar.optional(),
  needs: texts.optional().transform((given): readonly string[] => given ?? []),
  permissions,
  concurrency: concurrency.optional(),
  'runs-on': z.union([texts, z.looseObject({})]),
  'timeout-minutes': z.number().optional(),
  // Recorded by GitHub as a deployment before the first step; the sandbox leaves that to its caller.
  environment: z.unknown().optional(),
  env: block,
  outputs: block,
  steps: z.array(step),
})

/** The shape of a workflow file the sandbox can run; unknown keys are refused. */
export const workflowFile = z.strictObject({
  name: z.string().optional(),
  'run-name': z.string().optional(),
  on,
  permissions,
  env: block,
  concurrency: concurrency.optional(),
  jobs: z.record(z.string(), job),
})

/** A workflow file as read. */
export type WorkflowFile = z.output<typeof workflowFile>
/** A job as read. */
export type JobFile = z.output<typeof job>

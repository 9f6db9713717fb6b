import { z } from 'zod'
import { job } from './job-schema.ts'
import { block, concurrency, permissions } from './schema-parts.ts'
import { on } from './trigger-schema.ts'

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

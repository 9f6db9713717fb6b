import { parse } from 'yaml'
import { z } from 'zod'

const said = z.string().min(1)
const files = z.record(said, z.string())

/** What may happen in a step, by the name it has in the file; a step does one of these. */
const acts = {
  /** The file `.github/incident-loop.yml`; without a time at the top, where it was always there. */
  config: said,
  open: z.strictObject({
    title: said,
    body: z.string().default(''),
    labels: z.array(said).default([]),
  }),
  comment: said,
  'edit comment': z.strictObject({ which: said, body: said }),
  'delete comment': said,
  label: said,
  unlabel: said,
  assign: said,
  unassign: said,
  close: z.enum(['completed', 'not_planned', 'duplicate']),
  reopen: z.literal(true),
  rename: said,
  'edit body': said,
  /** Ticks the box of the status comment whose line has these words. */
  tick: said,
  /** Opens a pull request. */
  pull: z.strictObject({ title: said, body: z.string().default(''), files }),
  /** Merges the pull request of this name. */
  merge: said,
  push: z.strictObject({ title: said, files }),
  /** What went live at `at`: the head, or what the step of the name `version` brought. */
  deploy: z.strictObject({ environment: said.default('production'), version: said.optional() }),
  sweep: z.literal(true),
} as const

const stepSchema = z
  .strictObject({
    /** RFC 3339 in UTC. */
    at: z.iso.datetime(),
    /** Login; of an App with `[bot]` at its end. Nobody deploys, sweeps and configures. */
    by: said.default(''),
    /** What later steps call what this one made. An issue without a name is the incident. */
    as: said.optional(),
    /** The name of the issue it is done to; without one the incident. */
    on: said.optional(),
    /** The run that the step starts never happens. */
    dropped: z.literal(true).optional(),
    /** The run that the step starts comes only after the next step. */
    late: z.literal(true).optional(),
  })
  .extend(z.object(acts).partial().shape)
  .refine((step) => Object.keys(acts).filter((act) => act in step).length === 1, {
    error: `a step does one of: ${Object.keys(acts).join(', ')}`,
  })

const alwaysThere = z.strictObject({ config: said })

/** One thing that happens: when, by whom, and what. */
export type Step = z.output<typeof stepSchema>

/** The thread of an incident, as a file tells it. */
export interface Thread {
  /** The configuration file that was always there; null for none. */
  readonly config: string | null
  readonly steps: readonly Step[]
}

/** Reads a `thread.yaml`: a list of steps, with the configuration before the first; throws, naming what it does not know. */
export function readThread(text: string): Thread {
  const items = z.array(z.unknown()).parse(parse(text))
  const first = alwaysThere.safeParse(items[0])
  const steps = z.array(stepSchema).parse(first.success ? items.slice(1) : items)
  return { config: first.success ? first.data.config : null, steps }
}

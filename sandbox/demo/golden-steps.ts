import { parse } from 'yaml'
import { z } from 'zod'

/** One thing that happens in a golden thread. What it is stands under a key of its own, `label: sev1`. */
export type GoldenStep = z.output<typeof step>

const step = z.looseObject({
  /** RFC 3339 in UTC. */
  at: z.string(),
  /** Login; empty for what nobody does, such as a deployment. */
  by: z.string().default(''),
  /** What later steps call what this one made; an issue without a name is the incident. */
  as: z.string().optional(),
  /** The issue it is done to by name; without one the incident. */
  on: z.string().optional(),
  open: z
    .object({
      title: z.string(),
      body: z.string().default(''),
      labels: z.array(z.string()).default([]),
    })
    .optional(),
  comment: z.string().optional(),
  dropped: z.boolean().optional(),
  late: z.boolean().optional(),
})

/** A `thread.yaml`. */
export interface GoldenThread {
  /** The comment at its top: what the case is about. */
  readonly about: string
  /** The configuration file that was always there; null for none. */
  readonly config: string | null
  readonly steps: readonly GoldenStep[]
}

/** Reads a `thread.yaml`; throws when it is no list of steps. */
export function readThreadFile(text: string): GoldenThread {
  const [comment = ''] = /^(?:#.*\n)*/.exec(text) ?? []
  const entries = z.array(z.record(z.string(), z.unknown())).parse(parse(text))
  const [{ config = null } = {}] = entries.filter((entry) => !('at' in entry))
  return {
    config: z.string().nullable().parse(config),
    about: comment.replace(/^# ?/gm, '').replaceAll('\n', ' ').trim(),
    steps: z.array(step).parse(entries.filter((entry) => 'at' in entry)),
  }
}

/** What a step says that it does, as in `ben merged “cart”`; null for the incident's own opening and for comments on it. */
export function wordsOf(given: GoldenStep): string | null {
  const { at: _, by, as, on, open, comment, dropped, late, ...acts } = given
  const isIncident = on === undefined
  if (open !== undefined && as === undefined) return null
  if (comment !== undefined && isIncident) return null
  const done = [
    ...(open === undefined ? [] : [`opened the issue “${open.title}”`]),
    ...(comment === undefined ? [] : [`commented: ${comment.trim()}`]),
    ...Object.entries(acts).map(([act, what]) => wording(act, what, by)),
  ].join(', ')
  const where = isIncident ? '' : ` (on the issue “${on}”)`
  return `${done}${where}${fateOf(given)}`
}

/** What became of the run that a step starts, where that is unusual. */
export function fateOf({ dropped, late }: GoldenStep): string {
  if (dropped === true) return ' · its run was dropped'
  return late === true ? ' · its run came late' : ''
}

const named = z.object({
  title: z.string().optional(),
  which: z.string().optional(),
  environment: z.string().default('production'),
  version: z.string().optional(),
})

function wording(act: string, what: unknown, by: string): string {
  const text = typeof what === 'string' ? what : ''
  const { title, which, environment, version } = named.parse(typeof what === 'object' ? what : {})
  const words: Readonly<Record<string, string>> = {
    label: `added the label ${text}`,
    unlabel: `removed the label ${text}`,
    assign: text === by ? 'self-assigned this' : `assigned ${text}`,
    unassign: text === by ? 'removed their assignment' : `unassigned ${text}`,
    close: `closed this as ${text.replaceAll('_', ' ')}`,
    reopen: 'reopened this',
    rename: `changed the title to “${text}”`,
    'edit body': 'edited the description',
    'edit comment': `edited the comment “${which}”`,
    'delete comment': 'deleted a comment',
    tick: `ticked “${text}” in the status comment`,
    pull: `opened the pull request “${title}”`,
    merge: `merged the pull request “${text}”`,
    push: `pushed “${title}”`,
    deploy: `${version === undefined ? 'The head' : `The version of “${version}”`} went live in ${environment}`,
    sweep: 'The hourly sweep came by',
    config: 'changed the configuration',
  }
  return words[act] ?? act
}

type Needing = { readonly id: string; readonly needs: readonly string[] }

/** Jobs in an order that can be run, or why there is none. */
export type JobOrder<J extends Needing> =
  | { readonly kind: 'ordered'; readonly jobs: readonly J[] }
  | { readonly kind: 'problem'; readonly problem: string }

/** Puts each job after those it needs and otherwise keeps the order given. */
export function orderByNeeds<J extends Needing>(jobs: readonly J[]): JobOrder<J> {
  const ordered: J[] = []
  const done = new Set<string>()
  while (ordered.length < jobs.length) {
    const next = jobs.find((job) => !done.has(job.id) && job.needs.every((id) => done.has(id)))
    if (next === undefined) return { kind: 'problem', problem: describe(jobs, done) }
    done.add(next.id)
    ordered.push(next)
  }
  return { kind: 'ordered', jobs: ordered }
}

function describe(jobs: readonly Needing[], done: ReadonlySet<string>): string {
  const waiting = jobs.filter(({ id }) => !done.has(id))
  const lines = waiting.map(({ id, needs }) => `${id} needs ${needs.join(', ')}`)
  return `these jobs can never start: ${lines.join('; ')}`
}

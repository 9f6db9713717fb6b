import { z } from 'zod'
import type { Stage } from '../stage.ts'

/** The post-mortem of an incident as it stands now. */
export interface Postmortem {
  /** Number of its pull request. */
  readonly pull: number
  /** What the pull request comes from. */
  readonly branch: string
  /** Where the document is; on `main` once it was merged. */
  readonly path: string
  readonly text: string
  readonly isMerged: boolean
}

/** Finds the post-mortem of an incident by its branch, which the README promises; null where there is none. */
export function postmortemOf({ sandbox, repository }: Stage, incident: number): Postmortem | null {
  const view = sandbox.state.repository(repository)
  const branch = `post-mortem/inc-${incident}`
  const pull = view.pulls().findLast(({ head }) => head === branch)
  if (pull === undefined) return null
  const isMerged = pull.state === 'MERGED'
  const files = [...view.files(isMerged ? pull.base : branch)]
  const named = new RegExp(`^postmortems/.*-inc-${incident}-[^/]*\\.md$`)
  const [path, text] = files.find(([name]) => named.test(name)) ?? []
  if (path === undefined || text === undefined) return null
  return { pull: pull.number, branch, path, text, isMerged }
}

const filed = z.object({
  items: z.array(z.object({ issue: z.object({ number: z.number() }).nullable() })),
})

/** The numbers of the issues that an incident's action items are, each once, in the order of the document. */
export function actionItemsOf({ sandbox, repository }: Stage, incident: number): readonly number[] {
  const files = sandbox.state.repository(repository).files('incident-records')
  const kept = files.get(`incidents/${incident}/post-mortem.json`)
  if (kept === undefined) return []
  const { items } = filed.parse(JSON.parse(kept))
  return [...new Set(items.flatMap(({ issue }) => (issue === null ? [] : [issue.number])))]
}

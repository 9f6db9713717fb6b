import type { LabelSpec } from '../../incident/labels.ts'
import type { World } from '../../world.ts'

/** Node ids of labels by name in lower case. Of those that are not there, ours are created, and others left out and told. */
export async function ensureLabels(
  { github, log }: World,
  names: readonly string[],
  repositoryId: string,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(names)]
  const known = await github.labelIds(wanted)
  const missing = wanted.filter((name) => !known.has(name.toLowerCase()))
  const ours = missing.filter((name) => name.startsWith('action-item') || name === 'overdue')
  for (const name of missing.filter((one) => !ours.includes(one))) {
    log.notice(`There is no label "${name}", so no action item gets it; see \`action-items\`.`)
  }
  if (ours.length === 0) return known
  const created = await github.createLabels(repositoryId, ours.map(specOf))
  // One that another run was faster to create is not in the answer, and an issue without it would not be found again.
  const raced = ours.filter((name) => !created.has(name))
  const found = [...created].map(([name, id]) => [name.toLowerCase(), id] as const)
  return new Map([...known, ...found, ...(await github.labelIds(raced))])
}

function specOf(name: string): LabelSpec {
  const what = name.replace(/^action-item:? ?/, '')
  if (name === 'overdue') {
    return { name, color: 'e99695', description: 'An action item past its due date' }
  }
  const description = what === '' ? 'Follow-up work from a post-mortem' : `Action item: ${what}`
  return { name, color: '1d76db', description }
}

import { printNewList } from '../../incident/open-incidents.ts'
import { sharedPaths } from '../../incident/record-paths.ts'
import type { World } from '../../world.ts'

/**
 * Creates the records branch; answers its head, or `exists` when another run was faster. `since` is when records of incidents begin,
 * null where whoever creates it keeps none. Key: the ref.
 */
export async function createRecordsBranch(
  world: World,
  since: string | null,
): Promise<string | 'exists'> {
  const created = await world.github.createRecordsBranch(rootFiles(world, since))
  return created === 'exists' ? created : created.head
}

function rootFiles(world: World, since: string | null): ReadonlyMap<string, string> {
  return new Map<string, string>([
    [sharedPaths.index, world.templates['records-readme']],
    [sharedPaths.open, printNewList(since)],
    // Preview hosts build every branch they see, unless the branch itself says no.
    ['vercel.json', `${JSON.stringify({ git: { deploymentEnabled: false } }, null, 2)}\n`],
  ])
}

import type { LandedChange } from '../../src/clone.ts'
import { openClone } from '../../src/git/clone.ts'

/** The day everything in a made clone happens. */
export const day = '2026-11-20'

/** What landed in a clone until the end of that day, the newest first. */
export async function changesOf(folder: string, ref = ''): Promise<readonly LandedChange[]> {
  const clone = await openClone(folder, ref)
  const landed = await Array.fromAsync(clone.landed({ until: `${day}T23:59:59Z`, paths: [] }))
  return Array.fromAsync(clone.changes(landed.map(({ sha }) => sha)))
}

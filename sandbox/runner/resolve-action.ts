import { join } from 'node:path'
import type { RunnerSettings } from './settings.ts'

/** Where the code of a `uses:` is. */
export type ActionSource = {
  readonly folder: string
  /** Absent for an action of the repository itself. */
  readonly source?: { readonly repository: string; readonly ref: string } | undefined
}

/** Finds the folder a `uses:` stands for; throws by name when the sandbox has none for it. */
export function resolveAction(
  uses: string,
  settings: Pick<RunnerSettings, 'actionFolder' | 'otherActions'>,
): ActionSource {
  const local = /^(?:\.|\$)\/(.*)$/.exec(uses)
  if (local !== null) return { folder: join(settings.actionFolder, local[1] ?? '') }
  const [, owner = '', name = '', path = '', ref = ''] =
    /^([^/@]+)\/([^/@]+)(\/[^@]*)?@(.+)$/.exec(uses) ?? []
  const repository = `${owner}/${name}`
  const folder =
    settings.otherActions?.[repository] ??
    (name === 'incident-loop' ? settings.actionFolder : undefined)
  if (folder === undefined) throw new Error(`The sandbox has no folder for "uses: ${uses}"`)
  return { folder: join(folder, path), source: { repository, ref } }
}

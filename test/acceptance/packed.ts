import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../sandbox/stage.ts'

/** The Action as GitHub has it: `action.yml` and `dist/` in a folder of their own, without `node_modules`. */
export interface PackedAction extends Disposable {
  readonly folder: string
}

/** Copies the Action into a temporary folder. */
export function packAction(): PackedAction {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-action-'))
  cpSync(join(projectFolder, 'dist'), join(folder, 'dist'), { recursive: true })
  cpSync(join(projectFolder, 'action.yml'), join(folder, 'action.yml'))
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

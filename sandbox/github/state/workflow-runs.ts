import { createHash } from 'node:crypto'
import { blobBytes, branchHead, commitObject } from './git-store.ts'
import { entryAt } from './git-trees.ts'
import type { Account, Repository } from './things.ts'

/** One run of a workflow; `status` and `conclusion` as REST spells them. */
export interface WorkflowRun {
  readonly id: number
  /** Path of its file: `.github/workflows/deploy.yml`. */
  readonly workflow: string
  /** Name of the workflow. */
  readonly name: string
  readonly number: number
  readonly attempt: number
  readonly title: string
  readonly event: string
  readonly branch: string | null
  readonly sha: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  /** Null until it is completed. */
  readonly conclusion: WorkflowConclusion | null
  readonly actor: Account
  readonly createdAt: string
  readonly startedAt: string
  readonly updatedAt: string
}

/** How a run ended. */
export type WorkflowConclusion =
  | 'success'
  | 'failure'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'neutral'

/** A workflow: its id, and the path of its file. */
export interface WorkflowFile {
  readonly id: number
  readonly path: string
}

/** The workflow with this id or file name, if the default branch has it or it has run; else null. */
export function findWorkflow(repository: Repository, idOrFile: string): WorkflowFile | null {
  const paths = new Set([
    ...presentWorkflows(repository),
    ...repository.workflowRuns.map((run) => run.workflow),
  ])
  const found = [...paths].find(
    (path) => path === `${folder}/${idOrFile}` || String(workflowId(path)) === idOrFile,
  )
  return found === undefined ? null : { id: workflowId(found), path: found }
}

/** The id of a workflow; the same for the same path. */
export function workflowId(path: string): number {
  return Number.parseInt(createHash('sha1').update(path).digest('hex').slice(0, 7), 16)
}

/** The name a workflow file gives itself on the default branch, else its path. */
export function workflowName({ git, defaultBranch }: Repository, path: string): string {
  const tree = commitObject(git, branchHead(git, defaultBranch) ?? '')?.tree
  const entry = tree === undefined ? null : entryAt(git, tree, path)
  const text = entry === null ? '' : (blobBytes(git, entry.oid)?.toString() ?? '')
  return /^name:[ \t]*(\S.*?)[ \t]*$/m.exec(text)?.[1] ?? path
}

const folder = '.github/workflows'

function presentWorkflows({ git, defaultBranch }: Repository): readonly string[] {
  const tree = commitObject(git, branchHead(git, defaultBranch) ?? '')?.tree
  const entry = tree === undefined ? null : entryAt(git, tree, folder)
  const object = entry === null ? undefined : git.objects.get(entry.oid)
  if (object?.type !== 'tree') return []
  return object.entries
    .filter(({ name }) => /\.ya?ml$/.test(name))
    .map(({ name }) => `${folder}/${name}`)
}

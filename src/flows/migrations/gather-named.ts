import type { FileText } from '../../migrations/judgement-plan.ts'
import { compareNaturally } from '../../migrations/plan/compare-naturally.ts'
import { databaseFolderOf } from '../../migrations/plan/database-folder.ts'
import { recogniseFiles } from '../../migrations/plan/recognise-files.ts'
import type { NamedFiles } from '../../migrations-clone.ts'
import { plainLine } from '../../text/escape.ts'
import { UserError } from '../../user-error.ts'
import type { LintGathered } from './gathered.ts'

/**
 * What somebody named as a change: named files together, with those beside them that come before; the files of named folders each by
 * itself, as they were deployed one after the other.
 *
 * @throws UserError `bad-input` for a named file that is no migration
 */
export function gatherNamed({ files, inFolders, beside, unread }: NamedFiles): LintGathered {
  const companions = new Map(beside.map(({ path, text }) => [path, text]))
  const named = files.map((file) => ({ ...file, isNamed: true }))
  for (const file of named) refuseOther(file, companions)
  const added = [...named, ...inFolders]
  const older = beside.filter((file) => added.some((other) => comesBefore(file, other)))
  return {
    change: { added, edited: [], deleted: [], older, companions },
    unchecked: unread.map(({ path, why }) => ({ path, line: 1, why })),
    range: null,
    scope: scopeOf(files.length, inFolders.length),
    leftOut: [],
    isHistory: inFolders.length > 0,
  }
}

function refuseOther(file: FileText, companions: ReadonlyMap<string, string>): void {
  if (recogniseFiles([file], companions).length > 0) return
  throw new UserError('bad-input', {
    what: `"${plainLine(file.path, 300)}" is no migration of a tool that is known here.`,
    remedy: 'Name migrations or files of SQL; docs/migrations-check.md lists the tools.',
  })
}

/** Whether a file of the same database has the lower name: tools that order otherwise are put in order later. */
function comesBefore(file: FileText, other: FileText): boolean {
  return (
    databaseFolderOf(file.path) === databaseFolderOf(other.path) &&
    compareNaturally(file.path, other.path) < 0
  )
}

function scopeOf(files: number, inFolders: number): string {
  const parts = [
    ...(files > 0 ? [`${files} named ${files === 1 ? 'file' : 'files'}`] : []),
    ...(inFolders > 0
      ? [
          `${inFolders} ${inFolders === 1 ? 'file' : 'files'} of folders, each as a deploy of its own`,
        ]
      : []),
  ]
  return `Looked at ${parts.join(' and ') || 'no file'}.`
}

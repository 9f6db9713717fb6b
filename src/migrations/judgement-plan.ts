import type { RewrittenMigration } from './judgement.ts'
import type { MigrationText } from './migration-file.ts'
import { batchesOf } from './plan/batches.ts'
import { databaseFolderOf } from './plan/database-folder.ts'
import { type JudgedEdit, judgeEdit } from './plan/edited-migration.ts'
import { type EngineHints, isPostgres, withEngines } from './plan/engine-of.ts'
import { isMoved } from './plan/moved-migration.ts'
import { inOrder } from './plan/order-migrations.ts'
import { recogniseFiles } from './plan/recognise-files.ts'
import { isSquash } from './plan/revision-links.ts'
import { withDump } from './plan/schema-dump.ts'
import type { Engine } from './recognise.ts'

/** The text of a file of the repository. */
export interface FileText {
  readonly path: string
  readonly text: string
  /** Somebody named it: a file of SQL is then a migration whatever its path. */
  readonly isNamed?: boolean
}

/**
 * What a change does to the files of a repository. Files that are no migrations may be among them; they are passed over, as are
 * those that only take migrations back.
 */
export interface FilesOfChange {
  readonly added: readonly FileText[]
  readonly edited: readonly EditedText[]
  /** With the text they had. */
  readonly deleted: readonly FileText[]
  /**
   * What was there before and stays as it is. A dump of the schema as it was, at one of the paths of `dumpsOf`, stands in for the
   * migrations that it holds.
   */
  readonly older: readonly FileText[]
  /** Texts of the files that `companionsOf` names, by path, as far as there are any. */
  readonly companions: ReadonlyMap<string, string>
}

/** A file that was there before and has another text now. */
export interface EditedText extends FileText {
  readonly before: string
}

/** What is judged of one database, and what is only replayed. */
export interface DatabasePlan {
  /** Folder that holds its migrations; empty for the root of the repository. */
  readonly folder: string
  /** What ran before, in the order it ran. */
  readonly older: readonly MigrationText[]
  /** What is to run, in its order; the files of one batch share a transaction where they have one. */
  readonly batches: readonly (readonly MigrationText[])[]
  readonly rewritten: readonly RewrittenFile[]
}

/** A migration that ran and was edited or deleted since, with the text it has now; empty where it has none. */
export interface RewrittenFile extends RewrittenMigration {
  readonly text: string
}

/**
 * What a change brings to each database of the repository, by folder; databases that it does not touch are left out. A file that
 * was only moved is not judged again. `engine` is what runs where neither path nor text tell; null for unknown.
 */
export function planJudgement(
  change: FilesOfChange,
  engine: Engine | null,
): readonly DatabasePlan[] {
  const { companions } = change
  const recognise = (files: readonly FileText[]) => recogniseFiles(files, companions)
  const [added, deleted] = [recognise(change.added), recognise(change.deleted)]
  const edits = editsOf(change)
  const fresh = added.filter((file) => !deleted.some((old) => isMoved(old, file)))
  const gone = deleted.filter((old) => !added.some((file) => isMoved(old, file)))
  const files = [
    ...[...recognise(change.older), ...deleted].map(asOlder),
    ...edits.flatMap(({ before }) => (before === null ? [] : [asOlder(before)])),
    ...fresh.map((file) => (isSquash(file) ? asOlder(file) : asJudged(file))),
    ...edits.flatMap(({ judged }) => (judged === null ? [] : [asJudged(judged)])),
  ]
  const rewritten: readonly RewrittenFile[] = [
    ...gone.map(({ path }) => ({ path, how: 'deleted' as const, text: '' })),
    ...edits
      .filter(({ isRewritten }) => isRewritten)
      .map(({ path, text }) => ({ path, how: 'edited' as const, text })),
  ]
  return planDatabases(files, rewritten, { engine, companions, dumps: change.older })
}

/** A file of the plan, and whether it is judged or ran before. */
interface PlannedFile extends MigrationText {
  readonly isJudged: boolean
}

const asOlder = (file: MigrationText): PlannedFile => ({ ...file, isJudged: false })
const asJudged = (file: MigrationText): PlannedFile => ({ ...file, isJudged: true })

function editsOf({ edited, companions }: FilesOfChange): readonly JudgedEdit[] {
  const before = new Map(edited.map((file) => [file.path, file.before]))
  return recogniseFiles(edited, companions).map((file) =>
    judgeEdit(file, before.get(file.path) ?? ''),
  )
}

function planDatabases(
  files: readonly PlannedFile[],
  rewritten: readonly RewrittenFile[],
  { engine, companions, dumps }: EngineHints & { readonly dumps: readonly FileText[] },
): readonly DatabasePlan[] {
  const touched = [...files.filter(({ isJudged }) => isJudged), ...rewritten]
  const folders = new Set(touched.map(({ path }) => databaseFolderOf(path)))
  return [...folders].toSorted().map((folder) => {
    const isHere = ({ path }: { readonly path: string }) => databaseFolderOf(path) === folder
    const known = withEngines(files.filter(isHere), { engine, companions })
    const ordered = inOrder(known, companions)
    const older = ordered.filter(
      ({ isJudged, migration }) => !isJudged && isPostgres(migration.engine),
    )
    return {
      folder,
      older: withDump(older, { folder, files: dumps }),
      batches: batchesOf(ordered.filter(({ isJudged }) => isJudged)),
      rewritten: rewritten.filter(isHere).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    }
  })
}

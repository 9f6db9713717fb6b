import type { Unchecked } from '../../migrations/finding.ts'
import type { EditedText, FilesOfChange, FileText } from '../../migrations/judgement-plan.ts'
import type { ChangedFile, TextRead } from '../../migrations-github.ts'
import { keys } from './deploy-texts.ts'

/** What texts make of a change. */
export interface AssembledChange {
  /** Without what was there before. */
  readonly change: FilesOfChange
  /** Files whose text could not be read. */
  readonly unchecked: readonly Unchecked[]
  /** Text of the file with sizes; null where there is none. */
  readonly statistics: string | null
}

/** Puts texts to the files that they are of. What could not be read is told, and never left out in silence. */
export function assembleChange(
  changed: readonly ChangedFile[],
  texts: ReadonlyMap<string, TextRead>,
): AssembledChange {
  const added: FileText[] = []
  const edited: EditedText[] = []
  const deleted: FileText[] = []
  const unchecked: Unchecked[] = []
  for (const { path, how } of changed) {
    const before = texts.get(keys.before(path))
    const after = texts.get(keys.after(path))
    const told = how === 'deleted' ? null : whyUnread(after)
    if (told !== null) unchecked.push({ path, line: 1, why: told })
    else if (how === 'deleted') deleted.push({ path, text: textOf(before) })
    else if (how === 'added' || before === undefined) added.push({ path, text: textOf(after) })
    else edited.push({ path, text: textOf(after), before: textOf(before) })
  }
  const beside = keys.beside('')
  const companions = filesIn(texts).flatMap(({ path: key, text }) =>
    key.startsWith(beside) ? [[key.slice(beside.length), text] as const] : [],
  )
  return {
    change: { added, edited, deleted, older: [], companions: new Map(companions) },
    unchecked,
    statistics: textOf(texts.get(keys.statistics)) || null,
  }
}

function whyUnread(read: TextRead | undefined): string | null {
  if (read === undefined) return 'GitHub does not show its text'
  return 'why' in read ? read.why : null
}

function textOf(read: TextRead | undefined): string {
  return read !== undefined && 'text' in read ? read.text : ''
}

/** Those of some texts that could be read, with their keys for paths. */
export function filesIn(texts: ReadonlyMap<string, TextRead>): readonly FileText[] {
  return [...texts].flatMap(([path, read]) => ('text' in read ? [{ path, text: read.text }] : []))
}

import type { Unchecked } from '../../migrations/finding.ts'
import type { EditedText, FileText } from '../../migrations/judgement-plan.ts'
import { companionsOf } from '../../migrations/plan/companions.ts'
import { databaseFolderOf } from '../../migrations/plan/database-folder.ts'
import { dumpsOf } from '../../migrations/plan/schema-dump.ts'
import { couldBeMigration } from '../../migrations/recognise.ts'
import type { ChangedPath, CloneFiles, Head, TextOnDisk } from '../../migrations-clone.ts'
import type { LintGathered } from './gathered.ts'
import { findRange, type RangeQuestion } from './range.ts'

/** Reads from a clone what a branch adds: what changed, its texts, and the migrations that were there before. */
export async function gatherRange(
  clone: CloneFiles,
  question: RangeQuestion,
): Promise<LintGathered> {
  const { base, head, scope } = await findRange(clone, question)
  const changed = (await clone.changed(base, head)).filter(({ path }) => couldBeMigration(path))
  const { change, unchecked } = await readChanged(clone, changed, { base, head })
  const older = await readOlder(clone, changed, base)
  const paths = [...changed.map(({ path }) => path), ...older.files.map(({ path }) => path)]
  const companions = await clone.texts(head, [...new Set(paths.flatMap(companionsOf))])
  return {
    change: { ...change, older: older.files, companions: textsByPath(companions) },
    unchecked,
    range: { base, head: head ?? 'working tree' },
    scope,
    leftOut: older.leftOut,
    isHistory: false,
  }
}

interface Ends {
  readonly base: string
  readonly head: Head
}

async function readChanged(
  clone: CloneFiles,
  changed: readonly ChangedPath[],
  { base, head }: Ends,
) {
  const pathsOf = (...hows: readonly ChangedPath['how'][]) =>
    changed.filter(({ how }) => hows.includes(how)).map(({ path }) => path)
  const [after, before] = await Promise.all([
    clone.texts(head, pathsOf('added', 'edited')),
    clone.texts(base, pathsOf('edited', 'deleted')),
  ])
  const unchecked: Unchecked[] = []
  const read = (texts: ReadonlyMap<string, TextOnDisk>, path: string): string | null => {
    const found = texts.get(path) ?? { why: 'its text is not in this clone' }
    if ('text' in found) return found.text
    unchecked.push({ path, line: 1, why: found.why })
    return null
  }
  const added = pathsOf('added').flatMap((path) => asFile(path, read(after, path)))
  const deleted = pathsOf('deleted').flatMap((path) => asFile(path, textIn(before, path) ?? ''))
  const edited = pathsOf('edited').flatMap((path): readonly EditedText[] => {
    const text = read(after, path)
    return text === null ? [] : [{ path, text, before: textIn(before, path) ?? '' }]
  })
  return { change: { added, edited, deleted }, unchecked }
}

/** From so many older migrations on, a dump of the schema is read in their place where there is one: code takes its time. */
const manyOlder = 300

/** More are not replayed, the oldest left out. */
const mostOlder = 5000

interface OlderFiles {
  readonly files: readonly FileText[]
  readonly leftOut: readonly string[]
}

/** The migrations at the base in the folders of those that changed. */
async function readOlder(
  clone: CloneFiles,
  changed: readonly ChangedPath[],
  base: string,
): Promise<OlderFiles> {
  const folders = [...new Set(changed.map(({ path }) => databaseFolderOf(path)))]
  const isChanged = new Set(changed.map(({ path }) => path))
  const listed = await clone.list(base, folders)
  const paths = listed.filter((path) => couldBeMigration(path) && !isChanged.has(path))
  const dumps = paths.length > manyOlder ? folders.flatMap(dumpsOf) : []
  const kept = paths.toSorted().slice(-mostOlder)
  const texts = await clone.texts(base, [...kept, ...dumps])
  const leftOut = paths.length - kept.length
  return {
    files: [...texts].flatMap(([path, text]) =>
      'text' in text ? [{ path, text: text.text }] : [],
    ),
    leftOut:
      leftOut === 0
        ? []
        : [`Of ${paths.length} older migrations the last ${mostOlder} by name were replayed.`],
  }
}

function asFile(path: string, text: string | null): readonly FileText[] {
  return text === null ? [] : [{ path, text }]
}

function textIn(texts: ReadonlyMap<string, TextOnDisk>, path: string): string | null {
  const found = texts.get(path)
  return found !== undefined && 'text' in found ? found.text : null
}

function textsByPath(texts: ReadonlyMap<string, TextOnDisk>): ReadonlyMap<string, string> {
  return new Map(
    [...texts].flatMap(([path, text]) => ('text' in text ? [[path, text.text] as const] : [])),
  )
}

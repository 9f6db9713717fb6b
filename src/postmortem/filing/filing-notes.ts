import type { FiledItem } from './filed-item.ts'
import type { FilingNote } from './filing-plan.ts'
import type { FoundIssue, ReadDocument } from './filing-question.ts'
import type { UpdatedItem } from './issue-update.ts'

/** What notes follow from. */
export interface NotedFiling {
  readonly document: Pick<ReadDocument, 'items' | 'sections'>
  readonly listed: readonly UpdatedItem[]
  readonly gone: readonly FiledItem[]
  /** Our issues by their keys. */
  readonly issues: ReadonlyMap<string, FoundIssue>
  /** How many items of a document are filed. */
  readonly mostItems: number
}

/** What a person should know or settle, of the whole document first and then item by item. The same while nothing changes. */
export function notesOf({
  document,
  listed,
  gone,
  issues,
  mostItems,
}: NotedFiling): readonly FilingNote[] {
  return [
    ...documentNotes(document, gone.length, mostItems),
    ...listed.flatMap((one) => [...ownerNotes(one), ...dueNotes(one), ...issueNotes(one, issues)]),
    ...gone.flatMap((item) => goneNotes(item)),
  ]
}

function documentNotes(
  { items, sections }: NotedFiling['document'],
  gone: number,
  maximum: number,
): readonly FilingNote[] {
  if (items.length > maximum) return [{ kind: 'too-many', left: items.length - maximum, maximum }]
  if (items.length > 0) return []
  const lost: readonly FilingNote[] = gone === 0 ? [] : [{ kind: 'nothing-found', filed: gone }]
  const prose = sections.filter(({ isProse }) => isProse)
  return [
    ...lost,
    ...prose.map(({ name, line }): FilingNote => ({ kind: 'prose', section: name, line })),
  ]
}

/** Nobody need be found for what is not open. */
function ownerNotes({ filed: { title, state }, owners }: UpdatedItem): readonly FilingNote[] {
  if (state !== 'open') return []
  return owners.unassigned.map(({ written, why }) => ({ kind: 'owner', title, written, why }))
}

function dueNotes({ filed }: UpdatedItem): readonly FilingNote[] {
  const { title, state, dueAsWritten: written, dueRefused: why } = filed
  if (state !== 'open' || written === null || why === null) return []
  return [{ kind: 'due-refused', title, written, why }]
}

function issueNotes(
  { filed: { key, link }, isEdited, issue }: UpdatedItem,
  issues: ReadonlyMap<string, FoundIssue>,
): readonly FilingNote[] {
  if (isEdited && issue !== null) return [{ kind: 'edited', number: issue.number }]
  const ours = issues.get(key)
  const isSuperseded = link !== null && ours !== undefined && ours.state === 'open'
  return isSuperseded ? [{ kind: 'relinked', number: ours.number, link }] : []
}

function goneNotes({ title, line, issue, closedAt }: FiledItem): readonly FilingNote[] {
  const isOpen = line === null && issue !== null && closedAt === null
  return isOpen ? [{ kind: 'missing', title, number: issue.number }] : []
}

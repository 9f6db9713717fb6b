import { bodyOffset } from '../../text/front-matter.ts'
import { sealOf } from '../../text/seal.ts'
import { findPart, handOver, refreshParts } from '../../text/sealed-parts.ts'
import { draftFrontMatter } from './draft-front-matter.ts'
import { type DraftKeys, readKeys, refreshFrontMatter, replaceKeys } from './draft-keys.ts'
import { actionRow, confirmedSuspect, type DraftSource } from './draft-view.ts'
import { withoutMetGuides } from './guides.ts'
import { insertActions } from './insert-actions.ts'

/**
 * A draft brought up to date with its incident: front matter and generated parts that nobody has changed, guidance where a section
 * has text by now, and action items that were noted since. Everything else stays byte for byte. `fresh` is the draft as it would be
 * written now. Where the hidden last line is gone, front matter and a list that people have taken over stay as they are.
 */
export function refreshDraft(existing: string, fresh: string, source: DraftSource): string {
  const head = bodyOffset(existing)
  const body = refreshParts(existing.slice(head), fresh)
  const known = readKeys(existing)
  if (known === null) return existing.slice(0, head) + withoutMetGuides(body, fresh)
  const { text, actions } = addActions(body, source, known)
  const values = draftFrontMatter(
    source.incident,
    confirmedSuspect(source.incident, source.suspects),
  )
  const { document, frontMatter } = refreshFrontMatter(
    existing.slice(0, head) + withoutMetGuides(text, fresh),
    values,
    known.frontMatter,
  )
  return replaceKeys(document, { frontMatter, actions })
}

/** Where people have taken over the list of action items, what was noted since is added to it, once. */
function addActions(
  body: string,
  { incident }: DraftSource,
  { actions: known }: DraftKeys,
): { readonly text: string; readonly actions: readonly string[] } {
  const part = findPart(body, 'actions')
  if (part === null) return { text: body, actions: known }
  const added = incident.actions.filter(({ id }) => !known.includes(sealOf(id)))
  return {
    text: part.isOurs || added.length === 0 ? body : withActions(body, added),
    actions: [...known, ...added.map(({ id }) => sealOf(id))],
  }
}

/** The list stays with people, also when they take out all that was added: what they took out must not come back. */
function withActions(body: string, added: DraftSource['incident']['actions']): string {
  return handOver(insertActions(body, added.map(actionRow)), 'actions')
}

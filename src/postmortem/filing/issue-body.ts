import { sealOf } from '../../text/seal.ts'
import { readSection, replaceSections } from '../../text/sections.ts'
import { cutWhole } from '../../text/shorten.ts'
import {
  type ActionItemMarker,
  printActionItemMarker,
  readActionItemMarker,
} from './action-item-marker.ts'

/** What of an issue is ours: which item it is, when it is due, and our part of the text. */
export interface OwnPart extends Omit<ActionItemMarker, 'seal'> {
  readonly text: string
}

/** The body of a new issue: hidden lines, then our part between its markers. What people write below is theirs. */
export function printIssueBody(part: OwnPart): string {
  const text = asWritten(part.text)
  const marker = printActionItemMarker({ ...part, seal: sealOf(text) })
  return replaceSections(`${marker}\n`, [{ name: section, content: text }])
}

/**
 * The body with our part brought up to date and everything else kept byte for byte. `same` when it says so already, `edited` when
 * somebody has written in our part or taken its markers away: then it is theirs.
 */
export function updateIssueBody(
  body: string,
  part: OwnPart,
): { readonly body: string } | 'same' | 'edited' {
  const text = asWritten(part.text)
  const present = presentText(body)
  const marker = readActionItemMarker(body)
  if (present === text && marker?.due === part.due) return 'same'
  if (present === null || marker === null || marker.seal !== sealOf(present)) return 'edited'
  const rest = body.slice(printActionItemMarker(marker).length + carriages(body))
  const head = printActionItemMarker({ ...part, seal: sealOf(text) })
  return { body: head + replaceSections(rest, [{ name: section, content: text }]) }
}

/** Name of the section we write in. */
const section = 'action-item'

/** GitHub takes 65,536 characters; this leaves room for what people add. */
const longestText = 30_000

/** Our part as it stands in a body; its own markers cannot be in it. */
function asWritten(text: string): string {
  const one = text.replace(/\n{3,}/g, '\n\n').trim()
  return cutWhole(one, longestText)
    .trimEnd()
    .replaceAll('<!-- incident-loop:', '<!-- incident-loop ')
}

/** What stands in our part; editing on the web changes the ends of its lines. */
function presentText(body: string): string | null {
  return readSection(body, section)?.replaceAll('\r\n', '\n').trim() ?? null
}

/** One more character ends the first of our two lines after it was edited on the web. */
function carriages(body: string): number {
  return /^[^\n]*\r\n/.test(body) ? 1 : 0
}

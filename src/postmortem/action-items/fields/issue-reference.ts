import type { InlineText, Mark, Range } from '../inline-text.ts'

/** Where an issue or pull request is named, and how. */
export interface IssueReference extends Range {
  /** Its address, else `#12`, `owner/repo#12` or the id of another tracker. */
  readonly issue: string
  /** Whether what shows says no more than which issue it is, `#12`, `Issue`, the address; else it is words of the sentence. */
  readonly isName: boolean
}

/** The issues named in a text: by links first, whose target counts whatever they show, else as `#12`, else as `PROJ-12`. */
export function issueReferences(inline: InlineText): readonly IssueReference[] {
  const linked = inline.marks.flatMap((mark) => referenceOf(inline, mark))
  if (linked.length > 0) return linked
  const numbers = matches(inline, numberPattern)
  return numbers.length > 0 ? numbers : matches(inline, keyPattern)
}

/** The address of an issue, a pull request or a ticket, without a part of its page; null for a list or a search of them. */
function issueAddress(url: string): string | null {
  const page = pageOfIssue.exec(url)?.[0]
  if (page !== undefined) return page
  return otherAddresses.some((pattern) => pattern.test(url)) ? url : null
}

const pageOfIssue =
  /^https?:\/\/[^/\s]+\/(?:[^?#\s]+\/)?(?:issues|pull|pulls|merge_requests|pull-requests|work_items|epics)\/\d+/i

const otherAddresses: readonly RegExp[] = [
  /^https?:\/\/[^/\s]+\/(?:.+\/)?browse\/[A-Z][A-Z0-9_]+-\d+/i,
  /^https?:\/\/[^/\s]*phabricator[^/\s]*\/T\d+/i,
  /^https?:\/\/[^/\s]*bug[^/\s]*\/(?:show_bug\.cgi\?id=)?\d+/i,
  /^https?:\/\/[^/\s]*(?:linear\.app\/.+\/issue\/|trello\.com\/c\/|shortcut\.com\/.+\/story\/|app\.asana\.com\/\d|app\.clickup\.com\/t\/)/i,
  /^https?:\/\/dev\.azure\.com\/.+\/_workitems\/edit\/\d+/i,
  /^(?:\.\.\/)+(?:issues|pull)\/\d+/,
]

/** `#12`, `GH-12`, `owner/repo#12`, GitLab's `!12`; not a heading's anchor or a colour. */
const numberPattern =
  /(?<![\w.&/#-])(?:[\w.-]{1,80}\/[\w.-]{1,80})?(?:#|GH-)\d{1,7}\b|(?<![\w&/!])!\d{2,7}\b/g

/** `PROJ-12`, and Phabricator's `T12345`. */
const keyPattern = /(?<![\w/.-])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|T\d{5,7})(?![\w-]|\.\d)/g

/** What looks like the id of a ticket and is the name of something else. */
const noTrackers =
  /^(?:UTF|SHA|ISO|RFC|CVE|CWE|AI|A|HTTP|TLS|SSL|IPV|P|SEV|EC|AES|COVID|MD|GPT|ES|UTC|GMT|INC|IR|PM|PIR|AP|ACTION|RSA|LTS|PHP|ITEM|CA|PA|TODO|ADR|EIP|BIP|PEP|KEP|KB|US|EU|AP|SEC)-/

function referenceOf(inline: InlineText, mark: Mark): readonly IssueReference[] {
  if (mark.kind !== 'link' || mark.url === null) return []
  const shown = inline.text.slice(mark.from, mark.to)
  const issue = issueAddress(mark.url) ?? addressOfShown(shown.trim(), mark.url)
  if (issue === null) return []
  return [{ from: mark.from, to: mark.to, issue, isName: namesAnIssue(shown) }]
}

/** An address of an unknown tracker that ends in the id it is shown as, `[GW-311](https://tracker/GW-311)`. */
function addressOfShown(shown: string, url: string): string | null {
  const id = /^#?(\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6})$/.exec(shown)?.[1]
  if (id === undefined || noTrackers.test(id)) return null
  const isIt = /^https?:/i.test(url) && url.toLowerCase().endsWith(`/${id.toLowerCase()}`)
  return isIt ? url : null
}

/** `#12`, `repo#12`, `Issue`, `this PR`, `PROJ-12`, an address. */
function namesAnIssue(shown: string): boolean {
  const said = shown.trim().replace(howFar, '')
  return (
    /^<?https?:\/\//.test(said) ||
    /^(?:[\w./-]*[#!]\d+|[A-Z][A-Z0-9]+-\d+|T\d+|\d+)$/.test(said) ||
    /^(?:(?:the|this|see|tracking|tracked|github|gitlab|jira|our|related|link to(?: an?)?)\s+)*(?:issue|ticket|pr|pull request|mr|bug|link|here|epic|card|task|story|issues|チケット|链接|工单)s?(?:\s*[#:]?\s*\d+)?$/i.test(
      said,
    )
  )
}

/** `Fixed in #12`. */
const howFar =
  /^(?:done|fixed|closed|merged|completed|resolved|addressed|implemented|tracked)\s+(?:in|by|via|with)\s+/i

/** The first ones tell. */
const mostReferences = 20

function matches({ text, marks }: InlineText, pattern: RegExp): readonly IssueReference[] {
  const found: IssueReference[] = []
  for (const match of text.matchAll(pattern)) {
    if (found.length === mostReferences) break
    const from = match.index
    const to = from + match[0].length
    const isCode = marks.some((mark) => mark.kind === 'code' && mark.from <= from && mark.to >= to)
    if (isCode || noTrackers.test(match[0])) continue
    const link = marks.find((mark) => mark.kind === 'link' && mark.from <= from && mark.to >= to)
    // A number that links elsewhere is no issue; one without a target is what it says.
    if (link !== undefined && link.url !== null) continue
    found.push({ from, to, issue: match[0].replace(/^GH-/, '#'), isName: true })
  }
  return found
}

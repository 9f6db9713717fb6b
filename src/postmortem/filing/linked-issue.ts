import { linkUrl } from '../../text/link-url.ts'

/** An issue or pull request that a document names for an action item. */
export interface LinkedIssue {
  /** Its number in this repository; null for one of another repository or tracker. */
  readonly number: number | null
  /** Its page; null for an id of another tracker. */
  readonly url: string | null
  /** As it is written, `#12`, `PAY-123` or an address. */
  readonly written: string
}

/** The issue that is written for an item: an address, `#12`, `owner/repository#12`, or the id of another tracker; null for none. */
export function linkedIssue(written: string | null, repositoryUrl: string): LinkedIssue | null {
  const text = written?.trim() ?? ''
  if (text === '') return null
  const number = numberHere(text, repositoryUrl)
  if (number === null) return { number, url: linkUrl(text), written: text }
  return { number, url: `${repositoryUrl}/issues/${number}`, written: text }
}

function numberHere(text: string, repositoryUrl: string): number | null {
  const lower = text.toLowerCase()
  const page = repositoryUrl.toLowerCase()
  const name = page.split('/').slice(-2).join('/')
  const short = /^([^\s#]*)#([1-9]\d{0,9})$/.exec(lower)
  if (short !== null) return short[1] === '' || short[1] === name ? Number(short[2]) : null
  if (!lower.startsWith(`${page}/`)) return null
  const digits = /^\/(?:issues|pull)\/([1-9]\d{0,9})(?:[/?#]|$)/.exec(lower.slice(page.length))?.[1]
  return digits === undefined ? null : Number(digits)
}

import { readMessage } from '../git-text/landing-message.ts'

/** What a commit message that reverts something says. */
export interface Revert {
  /** What is taken back, as the message names it. */
  readonly of: RevertedChange
  /** Title of what is taken back; empty where it is not quoted. */
  readonly title: string
  /** What else the message says, without boilerplate: the reason, if it states one. */
  readonly reason: string
}

/** How a message names what it takes back: by commit, by pull request, or by title only. */
export type RevertedChange =
  | { readonly kind: 'sha'; readonly sha: string }
  | { readonly kind: 'pull'; readonly number: number }
  | { readonly kind: 'title'; readonly title: string }

/** A revert that tells of no single change: it undoes a revert, or takes back several at once. */
export type OtherRevert = 'undoesARevert' | 'several'

/** Reads the message of a revert by `git revert`, GitHub, GitLab or Gerrit; null for any other message. */
export function readRevert(message: string): Revert | OtherRevert | null {
  const { title, body } = readMessage(message)
  const quoted = quotedTitle.exec(title)?.[1]?.trim() ?? ''
  const shas = new Set([...body.matchAll(revertedSha)].map(([, sha = '']) => sha.toLowerCase()))
  if (quoted === '' && shas.size === 0) return null
  if (/^Revert(?:ed)?\b/i.test(quoted)) return 'undoesARevert'
  if (shas.size > 1) return 'several'
  const inner = readMessage(quoted)
  const of = revertedChange([...shas][0], { body, title: inner.title, pull: inner.pull })
  return { of, title: inner.title, reason: reasonIn(body, quoted) }
}

/** `Revert "Title"`, with a tag in front or other quotes. */
const quotedTitle =
  /^(?:\[[^\]]{1,40}\]\s{0,3})?revert(?:s|ed|ing)?:?\s{1,3}["'“`](.{1,400})["'”`]/i
const revertedSha = /\breverts? commit ([0-9a-f]{7,64})\b/gi
const revertedPull =
  /^\s{0,3}(?:this )?reverts? (?:(?:pull|merge) request )?[\w./-]{0,200}[#!]([1-9]\d{0,9})\b/im

interface Named {
  readonly body: string
  readonly title: string
  readonly pull: number | null
}

function revertedChange(sha: string | undefined, { body, title, pull }: Named): RevertedChange {
  if (sha !== undefined) return { kind: 'sha', sha }
  const digits = revertedPull.exec(body)?.[1]
  const number = digits === undefined ? pull : Number(digits)
  return number === null ? { kind: 'title', title } : { kind: 'pull', number }
}

/** The body of a revert without what every revert says, and without what would give away which change it was. */
function reasonIn(body: string, title: string): string {
  const lines: string[] = []
  let isConflictList = false
  for (const line of body.split('\n')) {
    isConflictList =
      /^#?\s{0,8}conflicts:?\s{0,8}$/i.test(line) || (isConflictList && /^[#\s]/.test(line))
    if (!isConflictList && !passedOver.some((pattern) => pattern.test(line))) lines.push(line)
  }
  const text = erasures.reduce((rest, pattern) => rest.replace(pattern, ' '), lines.join('\n'))
  return withoutRuns(text, title).replace(/\s+/g, ' ').trim()
}

/** Trailers, quotations, lists of commits. */
const passedOver = [
  /^\s{0,8}(?:[a-z]+(?:-[a-z]+)+|bugs?|fix(?:es|ed)?|closes?|refs?|issues?|task|ticket|cc|link|topic|tbr|related|resolves|jira|url|depends|differential revision|see merge request|no-presubmit)\s?:/i,
  /^\s{0,8}See merge request /i,
  /^\s{0,8}\(cherry[- ]picked from /i,
  /^\s{0,8}>/,
  /^\s{0,8}original change's description:/i,
  /^\s{0,8}reason for revert:\s{0,8}<insert/i,
]

const erasures = [
  /\bthis reverts commit [0-9a-f]{7,64}(?:,\s{1,4}reversing\s{1,4}changes made to [0-9a-f]{7,64})?\.?/gi,
  /\b(?:this )?reverts? (?:commit|(?:pull|merge) request|PR|MR|change)s?\b/gi,
  /\breverts? (?=[\w./-]{0,200}[#!]\d)/gi,
  /\breason(?: for (?:the )?revert(?:ing)?)?:/gi,
  /\bhttps?:\/\/\S+/gi,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g,
  /(?<![\w@])@[\w-]{1,64}/g,
  /(?:\b[\w.-]{1,64}\/[\w.-]{1,64})?[#!]\d{1,10}\b/g,
  /\b(?=[a-f]{0,64}\d)[0-9a-f]{7,64}\b/gi,
]

/** So many words in a row of the title, and they are taken for a quotation of it. */
const quotation = 4

/** The text without the passages that repeat the title word for word. */
function withoutRuns(text: string, title: string): string {
  const titleRuns = new Set(runsOf(wordsIn(title).map(([word]) => word.toLowerCase())))
  const words = wordsIn(text)
  const runs = runsOf(words.map(([word]) => word.toLowerCase()))
  let rest = ''
  let end = 0
  for (const [index, run] of runs.entries()) {
    if (!titleRuns.has(run)) continue
    const last = words[index + quotation - 1]
    if (last === undefined) break
    rest += `${text.slice(end, Math.max(end, words[index]?.index ?? end))} `
    end = last.index + last[0].length
  }
  return rest + text.slice(end)
}

function wordsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(/[\p{L}\p{N}_]+/gu)]
}

function runsOf(words: readonly string[]): readonly string[] {
  const starts = words.slice(0, Math.max(0, words.length - quotation + 1))
  return starts.map((_, index) => words.slice(index, index + quotation).join(' '))
}

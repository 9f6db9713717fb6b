import type { Cause } from './command.ts'
import { type CommandContext, firstWord, quoted, type ReadWords, said, wrong } from './reading.ts'

/** The number of an issue or pull request of this repository: `#57`, `57`, or its address; null for anything else. */
export function readNumber(word: string, { repositoryUrl }: CommandContext): number | null {
  const path = addressBelow(word, repositoryUrl)
  const digits =
    path === null
      ? /^#?([1-9]\d{0,9})[.,:]?$/.exec(word)?.[1]
      : /^\/(?:pull|issues)\/([1-9]\d{0,9})(?:[/?#].*)?$/.exec(path)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** The part of an address behind the repository's own; GitHub takes its names without regard to case. */
function addressBelow(word: string, repositoryUrl: string): string | null {
  const isBelow = word.toLowerCase().startsWith(`${repositoryUrl.toLowerCase()}/`)
  return isBelow ? word.slice(repositoryUrl.length) : null
}

/** The number of a comment of the incident's own issue, by its address; null for anything else. */
export function readCommentLink(word: string, context: CommandContext): number | null {
  const path = addressBelow(word, context.repositoryUrl) ?? ''
  const [, issue, comment] = /^\/issues\/(\d+)[^#]*#issuecomment-(\d{1,15})$/.exec(path) ?? []
  return Number(issue) === context.issue ? Number(comment) : null
}

/** `#57`, a commit, `deploy 9`, `none`, `unknown`, or `not` one of these, and why. */
export const readCause: ReadWords = (words, context) => {
  const [, not, what = ''] = /^(not\s+|isn't\s+)?([\s\S]*)$/i.exec(words) ?? []
  const found = readChange(what, context)
  if (found === null) {
    const seen = words === '' ? 'No change was named' : `${quoted(firstWord(what)[0])} is no change`
    return wrong(
      `${seen}; write \`/cause #57\`, a commit, \`deploy 9\`, \`none\` or \`unknown\`, or \`/cause not #57\` to rule it out.`,
    )
  }
  const { cause, text } = found
  if (not !== undefined && (cause.kind === 'none' || cause.kind === 'unknown')) {
    return wrong(
      `\`not ${cause.kind}\` says nothing; name the change that it was, as in \`/cause #57\`.`,
    )
  }
  return said({ name: 'cause', is: not === undefined, cause, text })
}

function readChange(
  words: string,
  context: CommandContext,
): { readonly cause: Cause; readonly text: string } | null {
  const [first, text] = firstWord(words)
  if (/^(?:none|nothing|unknown)[.,:]?$/i.test(first)) {
    return { cause: { kind: /^unknown/i.test(first) ? 'unknown' : 'none' }, text }
  }
  if (/^deploy(?:ment)?$/i.test(first)) {
    const [number, why] = firstWord(text)
    const id = /^#?(\d{1,15})[.,:]?$/.exec(number)?.[1]
    return id === undefined ? null : { cause: { kind: 'deployment', id: Number(id) }, text: why }
  }
  const isKind = /^(?:pr|pull|commit|sha)$/i.test(first)
  const [what, why] = isKind ? firstWord(text) : [first, text]
  const sha = readSha(what, context)
  if (sha !== null) return { cause: { kind: 'commit', sha }, text: why }
  const number = readNumber(what, context)
  return number === null ? null : { cause: { kind: 'pull', number }, text: why }
}

/** A commit by at least seven hex digits, or by its address. Digits alone are a number, unless they are a whole id. */
function readSha(word: string, { repositoryUrl }: CommandContext): string | null {
  const path = addressBelow(word, repositoryUrl)
  const written = path === null ? word : (/^\/commit\/([^/?#]+)/.exec(path)?.[1] ?? '')
  const sha = /^([0-9a-f]{7,40})[.,:]?$/i.exec(written)?.[1]?.toLowerCase()
  return sha === undefined || (/^\d+$/.test(sha) && sha.length < 40) ? null : sha
}

/** The pull request that fixes it. */
export const readFix: ReadWords = (words, context) => {
  const [first] = firstWord(words.replace(/^(?:pr|pull)\s+/i, ''))
  const pull = readNumber(first, context)
  if (pull !== null) return said({ name: 'fix', pull })
  const seen =
    first === '' ? 'No pull request was named' : `${quoted(first)} is no pull request here`
  return wrong(`${seen}; write it like \`/fix #57\`.`)
}

/** What is to be withheld: a comment by its address, or an entry of the timeline by its name. */
export const readRedact: ReadWords = (words, context) => {
  const [first] = firstWord(words)
  const comment = readCommentLink(first, context)
  if (comment !== null) return said({ name: 'redact', target: `comment:${comment}` })
  const issue = readNumber(first, context)
  if (issue === context.issue) return said({ name: 'redact', target: `issue:${issue}:body` })
  const entry = readEntryName(first)
  if (entry !== null) return said({ name: 'redact', target: entry })
  const seen = first === '' ? 'Nothing was named' : `${quoted(first)} is nothing on record here`
  return wrong(
    `${seen}; name a comment of this issue by its link, the description by the link to the issue, or an entry of the timeline by the six characters behind it.`,
  )
}

/** The name of an entry of the timeline, as the record shows it; null for anything else. */
export function readEntryName(word: string): string | null {
  return /^[#`]?([0-9a-f]{6})[`.,]?$/i.exec(word)?.[1]?.toLowerCase() ?? null
}

/** A comment of a golden thread as `replies.md` tells it. */
export type GoldenComment = WrittenComment | OurComment

/** What somebody wrote, and how we reacted. */
export interface WrittenComment {
  readonly kind: 'written'
  /** RFC 3339 in UTC. */
  readonly at: string
  readonly login: string
  readonly isEdited: boolean
  /** The characters GitHub shows. */
  readonly reactions: readonly string[]
  readonly body: string
}

/** What we wrote. */
export interface OurComment {
  readonly kind: 'ours'
  readonly at: string
  readonly body: string
}

/** A `replies.md`. */
export interface GoldenReplies {
  readonly comments: readonly GoldenComment[]
  /** How the issue stands in the end: `CLOSED, COMPLETED · labels: incident, sev2 · assigned: ben`; null where it is not told. */
  readonly end: string | null
}

/**
 * Reads a `replies.md`: each comment stands below a line like `---- 2026-11-20 14:04:00 · ana · 👍`, what people wrote set in by
 * four spaces, ours as it is; `---- The issue: ...` ends it. Throws at a comment of people whose line tells no reaction.
 */
export function readReplies(text: string): GoldenReplies {
  const [thread = '', end] = text.split(/^---- The issue: /m)
  const [, ...parts] = thread.split(/^---- (?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d · )/m)
  return { comments: parts.map(readComment), end: end?.trim() ?? null }
}

function readComment(part: string): GoldenComment {
  const [, head = '', text = ''] = /^(.*)\n*([\s\S]*)$/.exec(part) ?? []
  const [moment = '', who = '', answer] = head.split(' · ')
  const at = `${moment.replace(' ', 'T')}Z`
  if (who === 'Incident Loop') return { kind: 'ours', at, body: text.trimEnd() }
  if (answer === undefined) throw new Error(`replies.md: "${head}" does not tell how we reacted`)
  return {
    kind: 'written',
    at,
    login: who.replace(/ \(edited\)$/, ''),
    isEdited: who.endsWith(' (edited)'),
    reactions: answer.split(' ').filter((word) => /^\p{Emoji_Presentation}$/u.test(word)),
    body: text.trimEnd().replace(/^ {4}/gm, ''),
  }
}

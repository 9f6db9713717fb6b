import { entryName } from '../../src/incident/entry-name.ts'
import { readMarker } from '../../src/text/marker.ts'
import { sealOf } from '../../src/text/seal.ts'
import type { PlayedThread } from './play-thread.ts'

/** What people see of an incident, the same on every machine. */
export interface ShownThread {
  readonly record: string
  readonly statusComment: string
  /** Every other comment of the thread in order, what people wrote with our reactions; at its end how the issue stands. */
  readonly replies: string
  /** Of these what people wrote, and how we answered. */
  readonly written: readonly string[]
  /** Of these what we wrote, hidden first line and all. */
  readonly said: readonly string[]
  readonly end: IssueEnd
}

/** How the issue stands. */
interface IssueEnd {
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** `CLOSED, COMPLETED` */
  readonly state: string
}

/** What people see of a played thread by now. */
export function showThread(played: PlayedThread): ShownThread {
  const { shop, issue: number } = played
  const stable = stableText(played)
  const issue = shop.sandbox.state.repository('acme/shop').issue(number)
  const comments = issue.comments.map((comment) => ({
    ...comment,
    body: stable(comment.body),
    marker: isOurs(comment.author) ? readMarker(comment.body) : null,
  }))
  const end = {
    labels: issue.labels.toSorted(),
    assignees: issue.assignees.toSorted(),
    state: issue.stateReason === null ? issue.state : `${issue.state}, ${issue.stateReason}`,
  }
  const others = comments.filter(({ marker }) => marker?.kind !== 'status')
  return {
    record: stable(shop.record(`incidents/${number}/README.md`) ?? 'There is no record.\n'),
    statusComment: `${comments.find(({ marker }) => marker?.kind === 'status')?.body}\n`,
    replies: [...others.map(showComment), showEnd(end)].join('\n'),
    written: others.filter(({ marker }) => marker === null).map(showComment),
    said: others.filter(({ marker }) => marker !== null).map(({ body }) => body),
    end,
  }
}

function isOurs(author: string): boolean {
  return author === 'github-actions[bot]'
}

interface ShownComment {
  readonly author: string
  readonly body: string
  readonly createdAt: string
  readonly lastEditedAt: string | null
  readonly reactions: readonly string[]
  readonly marker: unknown
}

const faces: Readonly<Record<string, string>> = { THUMBS_UP: '👍', CONFUSED: '😕' }

/** What we wrote stands as it is, what people wrote is indented. */
function showComment(comment: ShownComment): string {
  const { author, body, createdAt, lastEditedAt, reactions, marker } = comment
  const at = `${createdAt.slice(0, 10)} ${createdAt.slice(11, 19)}`
  if (marker !== null) return `---- ${at} · Incident Loop\n\n${body}\n`
  const answer = reactions.map((reaction) => faces[reaction] ?? reaction).join(' ')
  const edited = lastEditedAt === null ? '' : ' (edited)'
  const text = body.trimEnd().replace(/^(?=.)/gm, '    ')
  return `---- ${at} · ${author}${edited} · ${answer === '' ? 'no reaction' : answer}\n\n${text}\n`
}

function showEnd({ labels, assignees, state }: IssueEnd): string {
  const or = (all: readonly string[], none: string) => (all.length === 0 ? none : all.join(', '))
  return `---- The issue: ${state} · labels: ${or(labels, 'none')} · assigned: ${or(assignees, 'nobody')}\n`
}

/** Makes addresses the same on every machine, and ids and names the same however much else was written. */
function stableText({ shop, issue, written }: PlayedThread): (text: string) => string {
  const { comments } = shop.sandbox.state.repository('acme/shop').issue(issue)
  const ours = comments.filter(({ author }) => isOurs(author)).map(({ id }) => id)
  const ids = new Map([
    ...written.map((id, index) => [String(id), String(1001 + index)] as const),
    ...ours.map((id, index) => [String(id), String(9001 + index)] as const),
  ])
  const names = stableNames(shop.record(`incidents/${issue}/ledger.jsonl`) ?? '', ids)
  return (text) =>
    text
      .replaceAll(shop.sandbox.serverUrl, 'https://github.example')
      .replace(/(issuecomment-|reply:)(\d+)/g, (_whole, before, id) => before + (ids.get(id) ?? id))
      .replace(/\b[0-9a-f]{6}\b/g, (name) => names.get(name) ?? name)
}

/** The names of entries, from facts whose ids say only when they happened. */
function stableNames(
  ledger: string,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>()
  return new Map(
    ledger.split('\n').flatMap((line) => {
      if (line === '') return []
      const { id, at, kind } = JSON.parse(line)
      const [, comment, ordinal] = /^comment:(\d+):(\d+)$/.exec(id) ?? []
      const stable = comment === undefined ? `${kind}:${at}` : `${ids.get(comment)}:${ordinal}`
      const count = seen.get(stable) ?? 0
      seen.set(stable, count + 1)
      return [[entryName(id), sealOf(`${stable}:${count}`).slice(0, 6)] as const]
    }),
  )
}

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { GoldenCase } from './golden-case.ts'
import type { GoldenComment, OurComment, WrittenComment } from './golden-replies.ts'
import { fateOf, type GoldenStep, wordsOf } from './golden-steps.ts'
import type { LinkTo } from './local-links.ts'
import { account, box, markdownBody, reactionRow, time } from './page-parts.ts'

/** A golden thread as its issue would show it: what people did and wrote, and what we answered, in order. */
export function goldenThread(golden: GoldenCase, linkTo: LinkTo): readonly Element[] {
  const { incident, replies, thread, title } = golden
  const { severity, status } = incident
  return [
    h('h2.title', title, ' ', h('span.number', `#${incident.incident}`)),
    h('p.meta', h('span.state.neutral', `${severity} · ${status}`)),
    ...(replies.end === null ? [] : [h('p.meta.muted', `In the end: ${replies.end}`)]),
    ...(thread.config === null ? [] : [configPart(thread.config)]),
    ...momentsOf(thread.steps, replies.comments).map((moment) => momentElement(moment, linkTo)),
  ]
}

function configPart(config: string): Element {
  const summary = h('summary', 'With this .github/incident-loop.yml')
  return h('details.history', summary, h('div.markdown-body', h('pre', h('code', config))))
}

/** Something on the thread: a step with the comment it left, or a comment of ours. */
type Moment =
  | { readonly kind: 'step'; readonly at: string; readonly step: GoldenStep }
  | Written
  | OurComment

interface Written {
  readonly kind: 'comment'
  readonly at: string
  readonly step: GoldenStep
  /** Its place among the comments of people, from 0. */
  readonly index: number
  /** Null when it was deleted. */
  readonly comment: WrittenComment | null
}

function momentsOf(
  steps: readonly GoldenStep[],
  comments: readonly GoldenComment[],
): readonly Moment[] {
  const written = comments.filter((comment) => comment.kind === 'written')
  let index = 0
  const done = steps.map((step): Moment => {
    const { at } = step
    if (step.comment === undefined || step.on !== undefined) return { kind: 'step', at, step }
    const place = written.findIndex((one) => isSameMoment(one.at, at) && one.login === step.by)
    const [comment = null] = place < 0 ? [] : written.splice(place, 1)
    return { kind: 'comment', at, step, index: index++, comment }
  })
  const ours = comments.filter((comment) => comment.kind === 'ours')
  return [...done, ...ours].toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at))
}

function isSameMoment(left: string, right: string): boolean {
  return Date.parse(left) === Date.parse(right)
}

function momentElement(moment: Moment, linkTo: LinkTo): Element {
  switch (moment.kind) {
    case 'ours':
      return box(
        [account({ login: 'github-actions', __typename: 'Bot' }), ' commented ', time(moment.at)],
        markdownBody(moment.body, 'comment', linkTo),
      )
    case 'comment':
      return writtenBox(moment, linkTo)
    case 'step':
      return stepElement(moment.step, linkTo)
  }
}

/** What golden files call the first comment that somebody wrote. */
const firstCommentId = 1001

function writtenBox({ step, index, comment }: Written, linkTo: LinkTo): Element {
  const marks = [
    ...(comment === null ? ['deleted since'] : []),
    ...(comment?.isEdited === true ? ['edited since'] : []),
  ].flatMap((mark) => [' ', h('span.badge', mark)])
  const fate = h('span.muted', fateOf(step))
  const shown = box(
    [person(step.by), ' commented ', time(step.at), ...marks, fate],
    markdownBody(comment?.body ?? step.comment ?? '', 'comment', linkTo),
    ...reactionRow(comment?.reactions ?? []),
  )
  const id = `issuecomment-${firstCommentId + index}`
  return { ...shown, properties: { ...shown.properties, id } }
}

function stepElement(step: GoldenStep, linkTo: LinkTo): Element {
  const { at, by, open } = step
  const words = wordsOf(step)
  if (words !== null || open === undefined) {
    const who = by === '' ? [] : [person(by), ' ']
    return h('ul.events', h('li', ...who, words ?? '', ' ', time(at)))
  }
  const labels = open.labels.length === 0 ? '' : ` with ${open.labels.join(', ')}`
  const fate = h('span.muted', fateOf(step))
  return box(
    [person(by), ' opened ', time(at), labels, fate],
    markdownBody(open.body || '_No description provided._', 'comment', linkTo),
  )
}

function person(login: string): Element {
  const isBot = login.endsWith('[bot]')
  return account({ login: login.replace('[bot]', ''), __typename: isBot ? 'Bot' : 'User' })
}

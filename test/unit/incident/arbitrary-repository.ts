import fc from 'fast-check'
import { defaultSettings } from '../../../src/config/settings.ts'
import type { Actor } from '../../../src/incident/actor.ts'
import { at, jonas, maria } from './facts.ts'
import { allAnswers, filledForm, leastAnswers } from './filled-form.ts'
import {
  allLabels,
  assigneesAfter,
  comment,
  events,
  type Happened,
  issue,
  labeled,
  ourLogin,
  repository,
  type SmallRepository,
  statusBody,
  unlabeled,
} from './small-repository.ts'

const monitor: Actor = { login: 'monitor[bot]', id: 3, type: 'bot' }
const stranger: Actor = { login: 'ines', id: 4, type: 'user' }
const anyPerson: fc.Arbitrary<Actor> = fc.constantFrom(maria, jonas)
const anyActor: fc.Arbitrary<Actor> = fc.oneof(anyPerson, fc.constantFrom(monitor, ourLogin))

/** What only people do here: a bot that does just what we do, when we do it, is taken for us by design. */
const anyWhatOfPeople: fc.Arbitrary<Happened[1]> = fc.oneof(
  fc.constantFrom('incident', 'sev2', 'P1').map(labeled),
  fc.constantFrom('Incident', 'sev2', 'P1').map(unlabeled),
  fc.constant({ type: 'reopened' } as const),
  anyActor.map((assignee) => ({ type: 'assigned', assignee }) as const),
  anyActor.map((assignee) => ({ type: 'unassigned', assignee }) as const),
  fc
    .tuple(fc.constantFrom('completed', 'not-planned', 'duplicate'), fc.constantFrom(null, '#57'))
    .map(([reason, closer]) => ({ type: 'closed', reason, closer }) as const),
)

const anyWhat: fc.Arbitrary<Happened[1]> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('sev1', 'SEV-2', 'sev3', 'bug').map(labeled) },
  { weight: 2, arbitrary: fc.constantFrom('sev1', 'SEV-2', 'sev3').map(unlabeled) },
  fc
    .constantFrom('All is down', '`x` | #1 @maria')
    .map((to) => ({ type: 'renamed', from: 'Checkout is down', to }) as const),
)

const anyDeed: fc.Arbitrary<readonly [Happened[1], Actor]> = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(anyWhat, anyActor) },
  { weight: 1, arbitrary: fc.tuple(anyWhatOfPeople, anyPerson) },
)

const anyBody = fc.constantFrom(
  'Nobody can pay.',
  filledForm(allAnswers),
  filledForm(leastAnswers),
  filledForm({ ...allAnswers, severity: 'Not sure', kind: 'drill' }),
)

/** What people write below an issue: nothing to us, one command, or several. */
const anyWords = fc
  .uniqueArray(
    fc.constantFrom(
      'Any news?',
      '/ack',
      '/lead me',
      '/lead @maria',
      '/role comms @jonas',
      '/lead none',
      '/sev 2',
      '/sev 1',
      '/status identified',
      '/mitigated',
      '/update Still down',
      '/note 14:01 Alerts fired',
      '/impact Nobody can pay',
      '/cause #57',
      '/fix #58',
      '/resolve',
      '/reopen It came back',
      '/cancel False alarm',
      '/sev 9',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) => lines.join('\n'))

const anyCommentOfPeople = fc.record({
  steps: fc.integer({ min: 0, max: 300 }),
  body: anyWords,
  author: fc.constantFrom(maria, jonas, stranger),
})

/** What a repository has unless it sets something, a clock by which nothing is late, and no texts kept. */
const anySettings = fc.constantFrom(defaultSettings, repository().settings, {
  ...defaultSettings,
  recordText: 'none' as const,
})

/** An issue with any history, seen soon after its last event or much later, with comments and labels of any origin. */
export const anyRepository: fc.Arbitrary<SmallRepository> = fc
  .record({
    happened: fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), anyDeed), {
      maxLength: 10,
    }),
    now: fc.constantFrom('15:00', '19:00'),
    comments: fc.uniqueArray(
      fc.record({
        databaseId: fc.integer({ min: 1, max: 20 }),
        body: fc.constantFrom(statusBody, `${statusBody} edited`, 'Any news?'),
        ours: fc.boolean(),
      }),
      { maxLength: 3, selector: ({ databaseId }) => databaseId },
    ),
    said: fc.array(anyCommentOfPeople, { maxLength: 4 }),
    settings: anySettings,
    labels: fc.uniqueArray(
      fc.constantFrom('sev1', 'Incident', 'incident: triage', 'incident: resolved'),
    ),
    isSetUp: fc.boolean(),
    body: anyBody,
    author: fc.constantFrom(maria, stranger, monitor),
  })
  .map(({ happened, now, comments, said, settings, labels, isSetUp, body, author }) => {
    const inTime = happened
      .toSorted(([a], [b]) => a - b)
      .map(([steps, [what, actor]]): Happened => [clock(steps), what, actor])
    const history = events(...inTime)
    const last = history.findLast((event) => event.type === 'closed' || event.type === 'reopened')
    const title = history.findLast((event) => event.type === 'renamed')?.to
    return repository({
      now: at(now),
      settings,
      issue: issue({
        events: history,
        body,
        author,
        open: last?.type !== 'closed',
        labels,
        assignees: history.reduce(assigneesAfter, []),
        ...(title === undefined ? {} : { title }),
      }),
      comments: [
        ...comments
          .toSorted((a, b) => a.databaseId - b.databaseId)
          .map((one) => comment({ ...one, author: one.ours ? ourLogin : jonas })),
        ...said
          .toSorted((a, b) => a.steps - b.steps)
          .map(({ steps, ...one }, index) =>
            comment({ ...one, databaseId: 30 + index, createdAt: at(clock(steps)), ours: false }),
          ),
      ],
      labels: isSetUp ? allLabels : new Set(['sev1']),
      head: isSetUp ? 'head' : null,
      authorityOf: ({ type, login }) =>
        type === 'user' && login !== stranger.login ? 'write' : 'none',
    })
  })

/** What single runs saw: at any time, some events not yet. */
export const anyGlimpses = fc.array(
  fc.record({
    late: fc.uniqueArray(fc.nat({ max: 9 })),
    now: fc.constantFrom('14:10', '14:20', '15:00').map(at),
  }),
  { maxLength: 4 },
)

/** Seconds after 14:00 on a clock, five of them a step. */
function clock(steps: number): string {
  const seconds = steps * 5
  const two = (value: number): string => String(value).padStart(2, '0')
  return `14:${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

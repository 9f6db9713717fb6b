import fc from 'fast-check'
import { type Actor, authorities } from '../../../src/incident/actor.ts'
import {
  actionTypes,
  type Cause,
  type Command,
  workingStatuses,
} from '../../../src/incident/commands/command.ts'
import type { Fact, UnknownFact } from '../../../src/incident/fact.ts'
import { formHeadings } from '../../../src/incident/form.ts'
import { emptyLedger, type Ledger, mergeLedgers } from '../../../src/incident/ledger.ts'
import { roles } from '../../../src/incident/role.ts'
import { severities } from '../../../src/incident/severity.ts'
import { canonicalJson } from '../../../src/text/canonical-json.ts'

/** Few seconds, so that many facts share one. */
const anyTime = fc
  .integer({ min: 0, max: 9 })
  .map((minute) => `2026-11-20T14:${String(minute).padStart(2, '0')}:00Z`)

const anyActor: fc.Arbitrary<Actor> = fc.constantFrom(
  { login: 'maria', id: 1, type: 'user' },
  { login: 'jonas', id: 2, type: 'user' },
  { login: 'monitor[bot]', id: 3, type: 'bot' },
  { login: 'ghost', id: null, type: 'deleted' },
)

/** Few ids, so that several facts claim the same one with different content. */
const anyId = fc.integer({ min: 1, max: 40 }).map((number) => `event:${number}`)

const core = { v: fc.constant(1 as const), id: anyId, at: anyTime, actor: anyActor }
const anySeverity = fc.constantFrom(...severities)
const anyHeading = fc.constantFrom(...Object.values(formHeadings), 'Details')
/** A description with some of the form's headings and answers, in any order and number. */
const anyForm = fc
  .array(
    fc.tuple(
      anyHeading,
      fc.constantFrom('SEV2: major', 'Not sure', 'drill', '13:50 UTC', 'a, b', '_No response_', ''),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.map(([heading, answer]) => `### ${heading}\n\n${answer}`).join('\n\n'))

const anyText = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.toWellFormed())

const label = fc.constantFrom('sev1', 'SEV-1', 'sev2', 'sev3', 'P1')
const authority = fc.constantFrom(...authorities)
const severityFact = fc.oneof(
  fc.record({
    ...core,
    kind: fc.constant('severity'),
    label,
    authority,
    from: fc.constant(null),
    to: anySeverity,
  }),
  fc.record({
    ...core,
    kind: fc.constant('severity'),
    label,
    authority,
    from: anySeverity,
    to: fc.constant(null),
  }),
)

const anyPerson = fc.constantFrom({ login: 'maria', id: 1 }, { login: 'jonas', id: 2 })
const text = anyText

/** Few entries and comments, so that many of what is struck or redacted is there. */
const anyEntry = fc.oneof(
  anyId,
  fc.integer({ min: 1, max: 9 }).map((number) => `comment:${number}`),
)

const anyCause: fc.Arbitrary<Cause> = fc.oneof(
  fc.record({ kind: fc.constant('pull' as const), number: fc.integer({ min: 50, max: 52 }) }),
  fc.record({ kind: fc.constant('commit' as const), sha: fc.constant('0123456789abcdef') }),
  fc.record({ kind: fc.constant('deployment' as const), id: fc.constant(7) }),
  fc.record({ kind: fc.constantFrom('none' as const, 'unknown' as const) }),
)

const named = <Name extends Command['name']>(name: Name) => fc.constant(name)

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ name: named('ack') }),
  fc.record({
    name: named('role'),
    role: fc.constantFrom(...roles),
    person: fc.option(anyPerson),
  }),
  fc.record({ name: named('sev'), severity: anySeverity, text }),
  fc.record({ name: named('status'), status: fc.constantFrom(...workingStatuses), text }),
  fc.record({
    name: named('update'),
    text,
    impact: text,
    doing: text,
    needs: text,
    nextAt: fc.option(anyTime),
  }),
  fc.record({
    name: named('note'),
    text: fc.constantFrom('Alerts fired', 'Restarted', ''),
    at: fc.option(anyTime),
    quotes: fc.option(
      fc.record({
        id: fc.integer({ min: 1, max: 9 }),
        login: fc.constant('jonas'),
        url: fc.webUrl(),
      }),
    ),
  }),
  fc.record({ name: named('strike'), entry: anyEntry }),
  fc.record({ name: named('redact'), target: anyEntry }),
  fc.record({ name: named('snooze'), minutes: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ name: named('impact'), text }),
  fc.record({
    name: named('moment'),
    moment: fc.constantFrom('started' as const, 'detected' as const),
    at: anyTime,
  }),
  fc.record({ name: named('cause'), is: fc.boolean(), cause: anyCause, text }),
  fc.record({
    name: named('action'),
    text,
    owner: fc.constantFrom(null, 'maria'),
    due: fc.constantFrom(null, '2026-12-01'),
    type: fc.constantFrom(null, ...actionTypes),
  }),
  fc.record({ name: fc.constantFrom('resolve' as const, 'reopen' as const), text }),
  fc.record({ name: named('cancel'), text }),
  fc.record({ name: named('duplicate'), of: fc.constant(7), text }),
  fc.record({ name: named('fix'), pull: fc.integer({ min: 57, max: 59 }) }),
  fc.record({ name: named('postmortem') }),
)

/** Few comments with few commands each. */
const anyCommentedId = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 2 }))
  .map(([comment, ordinal]) => `comment:${comment}:${ordinal}`)

const anyWithheld = fc.record({
  why: fc.constantFrom(
    'redacted' as const,
    'deleted' as const,
    'setting' as const,
    'secret' as const,
  ),
  by: fc.constantFrom(null, 'maria'),
})

const anyCommandFact: fc.Arbitrary<Fact> = fc
  .tuple(
    fc.record({
      ...core,
      id: anyCommentedId,
      kind: fc.constant('command' as const),
      authority,
      url: fc.webUrl(),
      command: anyCommand,
    }),
    fc.option(anyWithheld, { freq: 5 }),
  )
  .map(([fact, withheld]) => (withheld === null ? fact : { ...fact, withheld }))

const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 8, arbitrary: anyCommandFact },
  fc.record({
    ...core,
    kind: fc.constant('ticked' as const),
    item: fc.constantFrom('Monitors are green', 'Smoke test'),
    ticked: fc.boolean(),
  }),
  fc.record({
    ...core,
    kind: fc.constant('comment-deleted' as const),
    comment: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({
    ...core,
    kind: fc.constant('linked' as const),
    name: fc.constantFrom('#57', '#58', '0123456789'),
    text: anyText,
    url: fc.webUrl(),
  }),
  fc.record({
    ...core,
    kind: fc.constant('deployed' as const),
    environment: fc.constantFrom('production', 'staging'),
    sha: fc.constant('0123456789abcdef0123456789abcdef01234567'),
    isRollback: fc.boolean(),
    url: fc.webUrl(),
  }),
  { weight: 5, arbitrary: severityFact as fc.Arbitrary<Fact> },
  fc.record({ ...core, kind: fc.constant('title' as const), text: anyText }),
  fc.record({
    ...core,
    kind: fc.constant('body' as const),
    text: fc.oneof(anyText, anyForm),
    cut: fc.boolean(),
    url: fc.webUrl(),
  }),
  fc.record({ ...core, kind: fc.constant('assigned' as const), assignee: anyActor }),
  fc.record({ ...core, kind: fc.constant('unassigned' as const), assignee: anyActor }),
  fc.record({
    ...core,
    kind: fc.constant('closed' as const),
    reason: fc.constantFrom('completed' as const, 'not-planned' as const, 'duplicate' as const),
    closer: fc.constantFrom(null, '#7'),
  }),
  fc.record({ ...core, kind: fc.constant('reopened' as const) }),
  fc.record({ ...core, kind: fc.constant('lapsed' as const), since: anyTime }),
  {
    weight: 2,
    arbitrary: fc.record({
      ...core,
      kind: fc.constant('flagged' as const),
      set: fc.boolean(),
      authority,
    }),
  },
  fc.record({
    ...core,
    kind: fc.constant('gone' as const),
    how: fc.constantFrom('deleted' as const, 'transferred' as const),
  }),
)

const openedFact: fc.Arbitrary<Fact> = fc.record({
  ...core,
  id: fc.constant('issue:42:opened'),
  at: fc.constant('2026-11-20T14:00:00Z'),
  kind: fc.constant('opened' as const),
  number: fc.constant(42),
  url: fc.constant('https://github.com/acme/shop/issues/42'),
})

const anyUnknownFact: fc.Arbitrary<UnknownFact> = fc
  .record({
    v: fc.constant(1 as const),
    id: anyId,
    at: anyTime,
    kind: fc.constantFrom('suspect', 'note', 'toString', 'command'),
    more: fc.jsonValue(),
    command: fc.record({ name: fc.constantFrom('page', 'toString') }),
  })
  .map((value) => {
    const { v, id, at, kind } = value
    return { v, id, at, kind, unknown: true, line: canonicalJson(value) }
  })

/** Facts as they may pile up: any order, times and ids shared, ids that claim different content, kinds of later versions. */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .tuple(
    fc.option(openedFact, { freq: 10 }),
    fc.array(anyFact, { maxLength: 25 }),
    fc.array(anyUnknownFact, { maxLength: 3 }),
  )
  .map(([first, facts, unknown]) => ({
    facts: first === null ? facts : [first, ...facts],
    unknown,
  }))

/** A ledger in which every id stands once, as GitHub gives them. */
export const cleanLedger: fc.Arbitrary<Ledger> = anyLedger.map((ledger) =>
  mergeLedgers(emptyLedger, ledger),
)

/** The same facts in another order, some of them twice. */
export function shuffled(ledger: Ledger): fc.Arbitrary<Ledger> {
  return fc.record({ facts: shuffledList(ledger.facts), unknown: shuffledList(ledger.unknown) })
}

function shuffledList<Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...items], { minLength: items.length }),
      fc.shuffledSubarray([...items]),
    )
    .map(([all, again]) => [...again, ...all])
}

/** The facts dealt to several runs, in any order; a run may see what another saw already. */
export function split(ledger: Ledger): fc.Arbitrary<readonly Ledger[]> {
  return fc
    .tuple(dealt(ledger.facts), dealt(ledger.unknown), shuffled(ledger))
    .chain(([facts, unknown, late]) => {
      const runs = facts.map((some, run) => ({ facts: some, unknown: unknown[run] ?? [] }))
      const lateFacts = { facts: late.facts.slice(0, 3), unknown: [] }
      return fc.shuffledSubarray([...runs, lateFacts], { minLength: runs.length + 1 })
    })
}

const runCount = 3

function dealt<Item>(items: readonly Item[]): fc.Arbitrary<readonly (readonly Item[])[]> {
  const length = items.length
  return fc
    .array(fc.nat({ max: runCount - 1 }), { minLength: length, maxLength: length })
    .map((runs) =>
      Array.from({ length: runCount }, (_, run) =>
        items.filter((_item, index) => runs[index] === run),
      ),
    )
}

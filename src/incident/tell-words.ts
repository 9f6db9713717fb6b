import { addSeconds } from '../time/instant.ts'
import type { Cause, Command, WorkingStatus } from './commands/command.ts'
import type { CommandFact, Fact, TickedFact } from './fact.ts'
import type { Check, Incident, Said } from './incident.ts'
import { tellWithheld, textOf } from './withhold.ts'

/** What people said with commands, and what of it stands. */
export type Words = Pick<
  Incident,
  | 'updates'
  | 'snoozedUntil'
  | 'cause'
  | 'ruledOut'
  | 'found'
  | 'mitigation'
  | 'fixes'
  | 'actions'
  | 'checks'
  | 'postmortemAskedAt'
> & {
  /** What users notice, in the newest words of a command; null while none has said. */
  readonly impact: string | null
  /** Moments that a command corrected. */
  readonly moments: { readonly started: string | null; readonly detected: string | null }
}

/** What people said, from facts in story order without commands that did nothing, or were struck. */
export function tellWords(facts: readonly Fact[]): Words {
  const commands = facts.filter((fact): fact is CommandFact => fact.kind === 'command')
  const snooze = of(commands, 'snooze').at(-1)
  const causes = newestOnEach(of(commands, 'cause'))
  return {
    updates: of(commands, 'update'),
    snoozedUntil: snooze === undefined ? null : addSeconds(snooze.at, snooze.minutes * 60),
    cause: causes.findLast((said) => said.is) ?? null,
    ruledOut: causes.filter((said) => !said.is),
    found: saidOf(commands, 'identified'),
    mitigation: saidOf(commands, 'monitoring'),
    fixes: [...new Set(of(commands, 'fix').map(({ pull }) => pull))],
    actions: of(commands, 'action'),
    checks: tellChecks(facts.filter((fact): fact is TickedFact => fact.kind === 'ticked')),
    postmortemAskedAt: of(commands, 'postmortem')[0]?.at ?? null,
    impact: impactIn(commands),
    moments: {
      started: momentOf(commands, 'started'),
      detected: momentOf(commands, 'detected'),
    },
  }
}

/** What was said last on reaching a status. */
function saidOf(commands: readonly CommandFact[], status: WorkingStatus): Words['found'] {
  const told = of(commands, 'status').filter((said) => said.status === status && said.text !== '')
  return told.at(-1) ?? null
}

/** What users notice, in the newest words of `/impact` or an update. */
function impactIn(commands: readonly CommandFact[]): string | null {
  const said = commands.flatMap(({ command, withheld }) => {
    if (command.name !== 'impact' && command.name !== 'update') return []
    const text = command.name === 'impact' ? command.text : command.impact
    if (command.name === 'impact' && withheld !== undefined) return [tellWithheld(withheld)]
    return text === '' ? [] : [text]
  })
  return said.at(-1) ?? null
}

/** What tells a cause from any other, as people write it. */
export function nameOfCause(cause: Cause): string {
  switch (cause.kind) {
    case 'pull':
      return `#${cause.number}`
    case 'commit':
      return cause.sha.slice(0, 10)
    case 'deployment':
      return `deployment ${cause.id}`
    case 'none':
      return 'no change'
    case 'unknown':
      return 'unknown'
  }
}

type Named<Name extends Command['name']> = Extract<Command, { readonly name: Name }>

/** What was said with one command, oldest first. */
function of<Name extends Command['name']>(
  facts: readonly CommandFact[],
  name: Name,
): readonly Said<Named<Name>>[] {
  return facts.flatMap((fact) => {
    const { command } = fact
    if (!isNamed(command, name)) return []
    const { id, at, url, actor: by } = fact
    const text = fact.withheld === undefined ? textOf(command) : tellWithheld(fact.withheld)
    return [{ ...command, text, id, at, by, url }]
  })
}

function isNamed<Name extends Command['name']>(
  command: Command,
  name: Name,
): command is Named<Name> {
  return command.name === name
}

type SaidCause = Said<Named<'cause'>>

/** The newest word on each cause, in the order they were said. */
function newestOnEach(causes: readonly SaidCause[]): readonly SaidCause[] {
  const newest = new Map(causes.map((said) => [nameOfCause(said.cause), said]))
  return causes.filter((said) => newest.get(nameOfCause(said.cause)) === said)
}

function tellChecks(facts: readonly TickedFact[]): readonly Check[] {
  const newest = new Map(facts.map((fact) => [fact.item, fact]))
  return [...newest.values()].map(({ item, ticked, at, actor: by }) => ({ item, ticked, at, by }))
}

function momentOf(commands: readonly CommandFact[], moment: 'started' | 'detected'): string | null {
  const told = commands.flatMap(({ command }) =>
    command.name === 'moment' && command.moment === moment ? [command.at] : [],
  )
  return told.at(-1) ?? null
}

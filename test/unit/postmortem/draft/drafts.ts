import { readFileSync } from 'node:fs'
import type { ActionCommand } from '../../../../src/incident/commands/command.ts'
import type { Fact } from '../../../../src/incident/fact.ts'
import type { DraftSource } from '../../../../src/postmortem/draft/draft-view.ts'
import { type DraftTemplates, printDraft } from '../../../../src/postmortem/draft/print-draft.ts'
import { refreshDraft } from '../../../../src/postmortem/draft/refresh-draft.ts'
import { assigned, command, described, incidentOf, jonas, set } from '../../incident/facts.ts'
import { filledForm, leastAnswers } from '../../incident/filled-form.ts'

const shipped = shippedTemplate('post-mortem')

/** A template that we ship. */
export function shippedTemplate(name: string): string {
  return readFileSync(new URL(`../../../../templates/${name}.md`, import.meta.url), 'utf8')
}

/** Templates of a repository that has these of its own. */
export function templatesWith(overrides: Readonly<Record<string, string>> = {}): DraftTemplates {
  return { shipped, overrides: new Map(Object.entries(overrides)) }
}

/** `/action` at a time, with what is not named left open. */
export function noted(time: string, text: string, others: Partial<ActionCommand> = {}): Fact {
  return command(time, { name: 'action', text, owner: null, due: null, type: null, ...others })
}

/** A SEV2 that Jonas led, from 14:00 to 15:00, with one action item. */
export const story: readonly Fact[] = [
  described('14:00', filledForm({ ...leastAnswers, services: 'checkout' })),
  set('14:01', 'SEV2'),
  assigned('14:05', jonas),
  command('14:06', { name: 'ack' }, { actor: jonas }),
  command('14:20', { name: 'note', text: 'The pool is full', at: null, quotes: null }),
  noted('14:40', 'Alert on the pool', { owner: 'jonas', due: '2026-12-01', type: 'detect' }),
  command('15:00', { name: 'resolve', text: 'Rolled back' }, { actor: jonas }),
]

/** What the draft of an incident is written from. */
export function sourceOf(facts: readonly Fact[], others: Partial<DraftSource> = {}): DraftSource {
  return {
    incident: incidentOf(...facts),
    suspects: null,
    zone: 'UTC',
    links: {
      repositoryUrl: 'https://github.com/acme/shop',
      recordsBranch: 'incident-records',
    },
    actionItems: 'table',
    ...others,
  }
}

/** The draft as it is printed by the template we ship. */
export function print(source: DraftSource): string {
  return printDraft(source, templatesWith()).text
}

/** A draft as it is after its incident became another one. */
export function refreshed(draft: string, source: DraftSource): string {
  return refreshDraft(draft, print(source), source)
}

/** A document with one text replaced; a test that replaces what is not there fails here. */
export function edited(document: string, from: string, to: string): string {
  if (!document.includes(from)) throw new Error(`"${from}" is not there`)
  return document.replace(from, () => to)
}

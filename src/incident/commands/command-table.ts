import type { Authority } from '../actor.ts'
import type { Command } from './command.ts'
import { readLead, readRole } from './read-people.ts'
import {
  readCancel,
  readDuplicate,
  readImpact,
  readMitigated,
  readReopen,
  readResolve,
  readSeverity,
  readSnooze,
  readStatus,
} from './read-state.ts'
import { readCause, readFix, readRedact } from './read-targets.ts'
import { readAction, readNote, readUpdate } from './read-texts.ts'
import { type ReadWords, said } from './reading.ts'

/** One slash command, as parser, permission check, `/help`, docs and tests know it. */
export interface CommandSpec {
  /** As it is written, one line a form. */
  readonly usage: readonly string[]
  readonly does: string
  /** What somebody needs to be allowed to use it, unless the settings say otherwise. */
  readonly authority: Authority
  /** Whether it makes sense while the incident runs, once it is over, or always. */
  readonly when: 'running' | 'over' | 'always'
  /** Whether the lines below it belong to it. */
  readonly takesText: boolean
  /** Other spellings that are understood, and what stands for them in front of the words. */
  readonly spellings: Readonly<Record<string, string>>
  readonly read: ReadWords
}

/** The one table of slash commands, in the order people meet them. */
const commandTable = {
  ack: {
    usage: ['/ack'],
    does: 'Acknowledges the incident; without a lead you become it.',
    authority: 'triage',
    when: 'running',
    takesText: false,
    spellings: { acknowledge: '', acknowledged: '', acked: '' },
    read: () => said({ name: 'ack' }),
  },
  lead: {
    usage: ['/lead @ana', '/lead me'],
    does: 'Names the one who leads.',
    authority: 'triage',
    when: 'running',
    takesText: false,
    spellings: { ic: '', commander: '' },
    read: readLead,
  },
  role: {
    usage: ['/role comms @ana', '/role scribe me', '/role ops none'],
    does: 'Names who holds a role: lead, comms, ops or scribe.',
    authority: 'triage',
    when: 'running',
    takesText: false,
    spellings: { roles: '', comms: 'comms ', scribe: 'scribe ', ops: 'ops ' },
    read: readRole,
  },
  sev: {
    usage: ['/sev 2 [reason]'],
    does: 'Changes the severity, its label included.',
    authority: 'triage',
    when: 'always',
    takesText: true,
    spellings: {
      severity: '',
      sev1: '1 ',
      sev2: '2 ',
      sev3: '3 ',
      sev4: '4 ',
      'sev-1': '1 ',
      'sev-2': '2 ',
      'sev-3': '3 ',
      'sev-4': '4 ',
    },
    read: readSeverity,
  },
  status: {
    usage: ['/status identified [text]'],
    does: 'Moves the status: investigating, identified or monitoring.',
    authority: 'triage',
    when: 'running',
    takesText: true,
    spellings: {
      state: '',
      investigating: 'investigating ',
      identified: 'identified ',
      monitoring: 'monitoring ',
    },
    read: readStatus,
  },
  update: {
    usage: ['/update <text>'],
    does: 'Tells others how it stands. Lines like `Impact:`, `Doing:`, `Needs:` and `Next update: 15:30` are shown by name.',
    authority: 'triage',
    when: 'always',
    takesText: true,
    spellings: { updates: '' },
    read: readUpdate,
  },
  note: {
    usage: [
      '/note <text>',
      '/note 14:05 <text>',
      '/note <link to a comment>',
      '/note strike <entry>',
    ],
    does: 'Puts something on the timeline, at an earlier time where you name one, or strikes an entry.',
    authority: 'triage',
    when: 'always',
    takesText: true,
    spellings: { timeline: '', notes: '' },
    read: readNote,
  },
  impact: {
    usage: ['/impact <text>', '/impact started 13:50', '/impact detected 13:55'],
    does: 'Says what users notice, or corrects when it began or was detected.',
    authority: 'triage',
    when: 'always',
    takesText: true,
    spellings: { started: 'started ', detected: 'detected ' },
    read: readImpact,
  },
  cause: {
    usage: [
      '/cause #57 [reason]',
      '/cause <commit>',
      '/cause deploy 9',
      '/cause none',
      '/cause unknown',
      '/cause not #57',
    ],
    does: 'Confirms the change that caused it, or rules one out.',
    authority: 'write',
    when: 'always',
    takesText: true,
    spellings: { 'root-cause': '' },
    read: readCause,
  },
  fix: {
    usage: ['/fix #57'],
    does: 'Marks the pull request that fixes it.',
    authority: 'write',
    when: 'always',
    takesText: false,
    spellings: { fixes: '' },
    read: readFix,
  },
  action: {
    usage: ['/action <text> @owner due 2026-12-01 [prevent|detect|mitigate|process]'],
    does: 'Notes something to do for the post-mortem.',
    authority: 'triage',
    when: 'always',
    takesText: true,
    spellings: { 'action-item': '', todo: '' },
    read: readAction,
  },
  snooze: {
    usage: ['/snooze 30m'],
    does: 'Silences reminders for a while.',
    authority: 'triage',
    when: 'running',
    takesText: false,
    spellings: { mute: '' },
    read: readSnooze,
  },
  mitigated: {
    usage: ['/mitigated [text]'],
    does: 'Users have recovered: the status becomes monitoring.',
    authority: 'triage',
    when: 'running',
    takesText: true,
    spellings: { mitigate: '' },
    read: readMitigated,
  },
  resolve: {
    usage: ['/resolve [text]'],
    does: 'Ends it as resolved and closes the issue.',
    authority: 'triage',
    when: 'running',
    takesText: true,
    spellings: { resolved: '', close: '' },
    read: readResolve,
  },
  reopen: {
    usage: ['/reopen <reason>'],
    does: 'Takes it up again.',
    authority: 'triage',
    when: 'over',
    takesText: true,
    spellings: { reopened: '' },
    read: readReopen,
  },
  cancel: {
    usage: ['/cancel <reason>'],
    does: 'Calls it off: it was no incident.',
    authority: 'triage',
    when: 'running',
    takesText: true,
    spellings: { cancelled: '', canceled: '' },
    read: readCancel,
  },
  duplicate: {
    usage: ['/duplicate #41'],
    does: 'Ends it as a duplicate of another issue.',
    authority: 'triage',
    when: 'running',
    takesText: true,
    spellings: { dup: '', dupe: '', 'duplicate-of': '' },
    read: readDuplicate,
  },
  postmortem: {
    usage: ['/postmortem'],
    does: 'Asks for the post-mortem now.',
    authority: 'write',
    when: 'always',
    takesText: false,
    spellings: { 'post-mortem': '', retro: '', retrospective: '' },
    read: () => said({ name: 'postmortem' }),
  },
  redact: {
    usage: ['/redact <link to a comment>', '/redact <entry>'],
    does: 'Withholds a text from the record and its history.',
    authority: 'maintain',
    when: 'always',
    takesText: false,
    spellings: {},
    read: readRedact,
  },
  help: {
    usage: ['/help'],
    does: 'Lists the commands you may use here.',
    authority: 'triage',
    when: 'always',
    takesText: false,
    spellings: { commands: '' },
    read: () => ({ help: true }),
  },
} as const satisfies Readonly<Record<string, CommandSpec>>

/** What a command is called in the table: how people write it, which is not always what it becomes. */
export type Verb = keyof typeof commandTable

/** Every verb, in the order of the table. */
export const verbs = Object.keys(commandTable).filter((name): name is Verb =>
  Object.hasOwn(commandTable, name),
)

/** A command of the table. */
export function specOf(verb: Verb): CommandSpec {
  return commandTable[verb]
}

/** The verb of a command on record; of several that come to the same, the plainest. */
export function verbOf({ name }: Command): Verb {
  if (name === 'strike') return 'note'
  return name === 'moment' ? 'impact' : name
}

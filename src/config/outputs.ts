/** The one table of outputs, with what each holds; all are empty when the run did nothing. */
export const outputTable = {
  incident: 'Name of the incident, such as `INC-42`.',
  'issue-number': 'Number of its issue, such as `42`.',
  severity: 'Severity: `SEV1`, `SEV2`, `SEV3` or `SEV4`.',
  status:
    'Status: `triage`, `investigating`, `identified`, `monitoring`, `resolved`, `closed`, `cancelled` or `duplicate`.',
  'is-new': '`true` when this run put the incident on record, else `false`.',
  changed: '`true` when this run wrote something, else `false`.',
  suspect:
    'The change that most likely caused it, as `pull:57` or `commit:<sha>`; empty while none is at 80 % or more.',
  channel: 'A name for a chat channel about it, such as `inc-2026-11-21-checkout-500s`.',
  texts:
    'Texts to send to others as one line of JSON, by name: `text-acknowledged`, `text-investigating`, `text-resolved`, `text-customer-mail`, `text-internal`. Pass it by `env:`.',
  'migration-findings':
    'Number of findings of `lint-migrations`, of any level; empty when it did not judge.',
  decision:
    'What the guard says of the deployment: `allow`, `warn`, `block`, or `unknown` where a check that has to be sure could not find out.',
  reason:
    'Why, in sentences. They repeat words of people: pass it by `env:`, never inside a script.',
  'reason-codes': 'Why, for machines: codes of docs/deploy-guard.md with commas between them.',
  'next-window':
    'When the calendar lets it go ahead, RFC 3339; empty where nothing has to be waited for, or waiting alone does not help.',
  'valid-until':
    'Until when the answer is good, RFC 3339: half an hour at most. Whoever deploys later asks again.',
  attempt: 'Attempt of the run that the guard answered, such as `1`.',
  'record-path': 'Path of the record on the records branch.',
  'record-url': 'Page of the record.',
  result:
    'All of it as one line of JSON, with `version`. Its texts come from people: pass it by `env:`, never inside a script.',
} as const satisfies Readonly<Record<string, string>>

export type OutputName = keyof typeof outputTable

/** Every output, in the order of the table. */
export const outputNames = Object.keys(outputTable).filter((name): name is OutputName =>
  Object.hasOwn(outputTable, name),
)

/** Outputs of a run; one that is left out is empty. */
export type Outputs = Readonly<Partial<Record<OutputName, string>>>

/** Where on the records branch what is of no single incident stands. */
export const sharedPaths = {
  open: 'open.json',
  index: 'README.md',
  changes: 'changes.json',
  postmortems: 'post-mortems.json',
} as const

/** Where an incident's files stand on the records branch. */
export function recordPaths(number: number): Readonly<Record<RecordFile, string>> {
  const folder = incidentFolder(number)
  return {
    ledger: `${folder}/ledger.jsonl`,
    work: `${folder}/work.json`,
    record: `${folder}/README.md`,
    suspects: `${folder}/suspects.json`,
    open: sharedPaths.open,
    index: sharedPaths.index,
    changes: sharedPaths.changes,
  }
}

/** What stands on the records branch. */
export type RecordFile = 'ledger' | 'work' | 'record' | 'suspects' | 'open' | 'index' | 'changes'

/** The folder of an incident on the records branch. */
export function incidentFolder(number: number): string {
  return `incidents/${number}`
}

/** Where what became of the action items of a post-mortem is kept: beside the record of its incident, where it has one. */
export function filedPath(subject: string): string {
  const number = /^inc-(\d+)$/.exec(subject)?.[1]
  return `${number === undefined ? `documents/${subject}` : incidentFolder(Number(number))}/post-mortem.json`
}

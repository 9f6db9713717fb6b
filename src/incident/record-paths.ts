/** Where on the records branch what is of no single incident stands. */
export const sharedPaths = {
  open: 'open.json',
  index: 'README.md',
  changes: 'changes.json',
} as const

/** Where an incident's files stand on the records branch. */
export function recordPaths(number: number): Readonly<Record<RecordFile, string>> {
  const folder = incidentFolder(number)
  return {
    ledger: `${folder}/ledger.jsonl`,
    work: `${folder}/work.json`,
    record: `${folder}/README.md`,
    suspects: `${folder}/suspects.json`,
    ...sharedPaths,
  }
}

/** What stands on the records branch. */
export type RecordFile = 'ledger' | 'work' | 'record' | 'suspects' | 'open' | 'index' | 'changes'

/** The folder of an incident on the records branch. */
export function incidentFolder(number: number): string {
  return `incidents/${number}`
}

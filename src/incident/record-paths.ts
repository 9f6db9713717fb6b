/** Where an incident's files stand on the records branch. */
export function recordPaths(number: number): Readonly<Record<RecordFile, string>> {
  const folder = incidentFolder(number)
  return {
    ledger: `${folder}/ledger.jsonl`,
    work: `${folder}/work.json`,
    record: `${folder}/README.md`,
    open: 'open.json',
    index: 'README.md',
  }
}

export type RecordFile = 'ledger' | 'work' | 'record' | 'open' | 'index'

/** The folder of an incident on the records branch. */
export function incidentFolder(number: number): string {
  return `incidents/${number}`
}

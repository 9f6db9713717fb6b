import { expect, test } from 'vitest'
import { incidentFolder, recordPaths } from '../../../src/incident/record-paths.ts'

test('an incident has a folder of its own beside the files of all', () => {
  expect(incidentFolder(42)).toBe('incidents/42')
  expect(recordPaths(42)).toEqual({
    ledger: 'incidents/42/ledger.jsonl',
    work: 'incidents/42/work.json',
    record: 'incidents/42/README.md',
    suspects: 'incidents/42/suspects.json',
    open: 'open.json',
    index: 'README.md',
    changes: 'changes.json',
  })
})

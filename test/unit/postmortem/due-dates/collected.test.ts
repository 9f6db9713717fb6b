import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../../../sandbox/stage.ts'
import { readDueDate } from '../../../../src/postmortem/due-dates/read-due-date.ts'

const collected = join(projectFolder, '../shared/data/postmortems/due-dates.dev.jsonl')
if (!existsSync(collected)) console.log(`due dates of real documents: not there, ${collected}`)

interface Labelled {
  readonly raw: string
  readonly incidentDate: string
  readonly due: string | null
  readonly refuse?: string
}

test.skipIf(!existsSync(collected))(
  'every collected due date is read or refused as labelled',
  () => {
    const labelled: readonly Labelled[] = readFileSync(collected, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

    const wrong = labelled.filter(({ raw, incidentDate, due, refuse }) => {
      const read = readDueDate(raw, { incidentDate })
      const isRefused = read.kind === 'refused'
      return (
        (read.kind === 'due' ? read.date : null) !== due || isRefused !== (refuse !== undefined)
      )
    })

    expect(wrong).toEqual([])
  },
)

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { predict } from '../../../../bench/action-items/predict.ts'
import { readDocuments, readLines } from '../../../../bench/action-items/read-documents.ts'
import { projectFolder } from '../../../../sandbox/stage.ts'

const shared = join(projectFolder, '../shared/data/postmortems/')
const isThere = existsSync(join(shared, 'labels.dev.jsonl'))
if (!isThere) console.log(`post-mortems of real projects: not there, ${shared}`)

/** What of the figures the bars are set for. */
interface Figures {
  readonly groups: {
    readonly all: { readonly f1: number; readonly fields: Readonly<Record<string, FieldFigures>> }
  }
  readonly negatives: { readonly all: { readonly dirty: number } }
}

interface FieldFigures {
  readonly whereLabelled: number
}

test.runIf(isThere)(
  'the follow-ups of real post-mortems are found, and nothing where there are none',
  async () => {
    const labels = join(shared, 'labels.dev.jsonl')
    const { score }: { score: (labels: unknown, predictions: unknown) => Figures } = await import(
      pathToFileURL(join(shared, 'score.mjs')).href
    )
    const predictions = readDocuments(labels, join(shared, 'docs')).map((document) => ({
      id: document.id,
      items: predict(document),
    }))

    const { groups, negatives } = score(readLines(labels), predictions)

    expect(groups.all.f1).toBeGreaterThanOrEqual(0.98)
    expect(groups.all.fields['owners']?.whereLabelled).toBeGreaterThanOrEqual(0.95)
    expect(groups.all.fields['issueRef']?.whereLabelled).toBeGreaterThanOrEqual(0.95)
    expect(groups.all.fields['due']?.whereLabelled).toBe(1)
    expect(groups.all.fields['done']?.whereLabelled).toBeGreaterThanOrEqual(0.95)
    expect(negatives.all.dirty).toBeLessThanOrEqual(1)
  },
)

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readLessons } from '../bench/culprits/lesson.ts'
import { train } from '../bench/culprits/train.ts'
import { situations } from '../src/changes/ranking/model.ts'

/**
 * Learns src/changes/ranking/weights.json from cases with known culprits: docs/culprits.md. The same files give the same bytes.
 *
 *     npm run train:culprits -- --cases F [--diffs F] [--background F] [--out weights.json]
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    diffs: { type: 'string' },
    background: { type: 'string' },
    out: { type: 'string', default: 'src/changes/ranking/weights.json' },
  },
})
if (values.cases === undefined)
  throw new Error('--cases F is missing: a file of cases, see docs/culprits.md.')

const lessons = await readLessons(
  { cases: values.cases, diffs: values.diffs, background: values.background },
  situations,
)
const models: Record<string, object> = {}
for (const situation of situations) {
  const { model, figures } = train(lessons.get(situation) ?? [])
  console.error(`${situation}: ${JSON.stringify(figures)}`)
  models[situation] = { figuresOnGroupsLeftOut: figures, ...model }
}
const about = 'Written by npm run train:culprits; docs/culprits.md says what it means.'
writeFileSync(values.out, `${JSON.stringify({ about, situations: models }, null, 2)}\n`)

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { countCommonWords } from '../bench/culprits/common-words.ts'
import { situations } from '../src/changes/ranking/situations.ts'

/**
 * Learns src/changes/ranking/weights.json from cases with known culprits, and common-words.json beside it from the background:
 * docs/culprits.md. The same files give the same bytes.
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
if (values.cases === undefined) {
  throw new Error('--cases F is missing: a file of cases, see docs/culprits.md.')
}

const files = { cases: values.cases, diffs: values.diffs, background: values.background }
const commonWords = await countCommonWords(files)
if (commonWords !== null) write('src/changes/ranking/common-words.json', commonWords)

// Only now: these read the table of common words as they are loaded.
const { readLessons } = await import('../bench/culprits/lesson.ts')
const { train } = await import('../bench/culprits/train.ts')

const lessons = await readLessons(files, situations)
const models: Record<string, object> = {}
for (const situation of situations) {
  const { model, figures } = train(lessons.get(situation) ?? [])
  console.error(`${situation}: ${JSON.stringify(figures)}`)
  models[situation] = { figuresOnGroupsLeftOut: figures, ...model }
}
const about = 'Written by npm run train:culprits; docs/culprits.md says what it means.'
write(values.out, { about, situations: models })

function write(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}

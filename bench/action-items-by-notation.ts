import { parseArgs } from 'node:util'
import { figuresOf, pairItems } from './action-items/figures.ts'
import { notationOfLine } from './action-items/notation-of-line.ts'
import { predict } from './action-items/predict.ts'
import { readDocuments, readItems } from './action-items/read-documents.ts'

/**
 * How well the follow-ups of each notation are found: precision, recall and F1, a line a notation.
 *
 *     node bench/action-items-by-notation.ts --labels F --docs DIR
 *
 * The notation of an item is guessed from its line in the document, both of what is labelled and of what was found.
 */
const { values } = parseArgs({ options: { labels: { type: 'string' }, docs: { type: 'string' } } })
if (values.labels === undefined || values.docs === undefined) {
  throw new Error(
    '--labels F and --docs DIR are needed: a file of labels and a folder of documents.',
  )
}

const counts = new Map<string, { found: number; missed: number; extra: number }>()
function count(line: string, what: 'found' | 'missed' | 'extra'): void {
  for (const notation of [notationOfLine(line), 'all']) {
    const entry = counts.get(notation) ?? { found: 0, missed: 0, extra: 0 }
    entry[what] += 1
    counts.set(notation, entry)
  }
}

const items = readItems(values.labels)
for (const document of readDocuments(values.labels, values.docs)) {
  const lines = document.markdown.split(/\r?\n/)
  const pairs = pairItems(items.get(document.id) ?? [], predict(document))
  for (const what of ['found', 'missed', 'extra'] as const) {
    for (const { line } of pairs[what]) count(lines[line - 1] ?? '', what)
  }
}

console.log('notation    found  missed  extra  precision  recall      F1')
for (const [notation, { found, missed, extra }] of counts) {
  const columns = [
    notation.padEnd(10),
    ...[found, missed, extra].map((one) => String(one).padStart(5)),
  ]
  console.log(`${columns.join('  ')}     ${figuresOf(found, missed, extra)}`)
}

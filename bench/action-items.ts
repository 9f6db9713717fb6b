import { parseArgs } from 'node:util'
import { predict } from './action-items/predict.ts'
import { readDocuments } from './action-items/read-documents.ts'

/**
 * Extracts the follow-ups of every post-mortem; they go to stdout, one JSON object a document and line, for an evaluator.
 *
 *     node bench/action-items.ts --labels F --docs DIR > PREDICTIONS.jsonl
 *
 * Of the labels only `id` and `incidentDate` are read; the document of an id is `DIR/<id>.md`.
 */
const { values } = parseArgs({ options: { labels: { type: 'string' }, docs: { type: 'string' } } })
if (values.labels === undefined || values.docs === undefined) {
  throw new Error(
    '--labels F and --docs DIR are needed: a file of labels and a folder of documents.',
  )
}

for (const document of readDocuments(values.labels, values.docs)) {
  process.stdout.write(`${JSON.stringify({ id: document.id, items: predict(document) })}\n`)
}

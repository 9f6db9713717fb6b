import { readFileSync, writeFileSync } from 'node:fs'
import { referencePages } from './reference.ts'

/** Writes the generated tables of the reference pages and the JSON Schema: part of `npm run build`. */
const root = new URL('../', import.meta.url)

for (const [path, text] of referencePages((page) => readFileSync(new URL(page, root), 'utf8'))) {
  writeFileSync(new URL(path, root), text)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelledItem } from './figures.ts'

/** A labelled post-mortem, of which only what a flow knows of an incident is read. */
export interface LabelledDocument {
  readonly id: string
  readonly incidentDate: string | null
  readonly markdown: string
}

/** The documents of a file of labels, one JSON object a line, from a folder of `<id>.md`. */
export function readDocuments(labels: string, folder: string): readonly LabelledDocument[] {
  return readLines(labels).map((line) => {
    const { id, incidentDate } = line
    if (typeof id !== 'string' || !/^[\w-]+$/.test(id))
      throw new Error(`${labels}: a line without an id.`)
    return {
      id,
      incidentDate: typeof incidentDate === 'string' ? incidentDate : null,
      markdown: readFileSync(join(folder, `${id}.md`), 'utf8'),
    }
  })
}

/** The objects of a file with one JSON object a line. */
export function readLines(file: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line))
}

/** The labelled items of each document by its id. */
export function readItems(labels: string): ReadonlyMap<string, readonly LabelledItem[]> {
  return new Map(
    readLines(labels).map(({ id, items }) => [
      String(id),
      Array.isArray(items) ? items.map(readItem) : [],
    ]),
  )
}

function readItem(item: {
  readonly title: string
  readonly line: number
  readonly optional?: boolean
}): LabelledItem {
  return { title: item.title, line: item.line, isOptional: item.optional === true }
}

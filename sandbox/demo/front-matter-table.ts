import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { parse } from 'yaml'

/** A file with its front matter taken off; `frontMatter` is null when it has none. */
export interface SplitFile {
  readonly frontMatter: string | null
  readonly text: string
}

/** Takes the front matter off a Markdown file. */
export function splitFrontMatter(file: string): SplitFile {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(file)
  if (match === null) return { frontMatter: null, text: file }
  return { frontMatter: match[1] ?? '', text: file.slice(match[0].length) }
}

/** Front matter as GitHub shows it: names in the head of a table, values in its one row; a box says what is wrong with it. */
export function frontMatterTable(frontMatter: string): Element {
  const fields = readFields(frontMatter)
  if (typeof fields === 'string')
    return h('div.front-matter-error', `Error in user YAML: ${fields}`)
  return h('table.front-matter', [
    h('thead', h('tr', ...Object.keys(fields).map((name) => h('th', name)))),
    h('tbody', h('tr', ...Object.values(fields).map(cell))),
  ])
}

/** The fields, or what is wrong. */
function readFields(frontMatter: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = parse(frontMatter)
    return typeof value === 'object' && value !== null ? { ...value } : 'not a list of fields'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A list becomes a table within the cell, of one row. */
function show(value: unknown): ElementContent | string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return h('table', h('tbody', h('tr', ...value.map(cell))))
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function cell(value: unknown): Element {
  return h('td', show(value))
}

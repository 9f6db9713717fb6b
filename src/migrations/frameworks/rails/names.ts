import { entryOf, isGiven, itemsOf, nameOf, textOf } from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { quoted } from '../sql-text/names.ts'
import { singularize } from './inflect.ts'

/** Columns of an index or constraint: names, or one text that is an expression. */
export function columnsOf(value: Value | undefined): readonly string[] {
  return itemsOf(value).map(nameOf)
}

/** The name Rails gives an index. */
export function indexName(table: string, columns: readonly string[]): string {
  const only = columns[0] ?? ''
  const isExpression = columns.length === 1 && !/^\w+$/.test(only)
  const parts = isExpression ? (only.match(/\w+/g) ?? []).join('_') : columns.join('_and_')
  return `index_${bare(table)}_on_${parts}`
}

/** Parts of an index: names are quoted, expressions stand as they are. */
export function indexParts(columns: readonly string[], options: Value): readonly string[] {
  const classes = entryOf(options, 'opclass')
  const orders = entryOf(options, 'order')
  return columns.map((column) => {
    if (!/^\w+$/.test(column)) return column
    const own = textOf(classes) ?? textOf(entryOf(classes, column))
    const order = nameOf(isGiven(entryOf(orders, column)) ? entryOf(orders, column) : orders)
    return [quoted(column), own, orderWords.get(order)].filter(isText).join(' ')
  })
}

const isText = (word: string | null | undefined): word is string => typeof word === 'string'

/** `order: :desc`, or `order: { created_at: "DESC NULLS LAST" }`; what is left out is the usual order. */
const orderWords: ReadonlyMap<string, string> = new Map(
  ['DESC', 'DESC NULLS LAST', 'DESC NULLS FIRST', 'ASC NULLS FIRST'].flatMap((words) => [
    [words, words],
    [words.toLowerCase(), words],
  ]),
)

/** The column of a foreign key to a table: `accounts` gives `account_id`. */
export function keyColumn(table: string): string {
  return `${singularize(bare(table))}_id`
}

/** A name for a constraint that Rails names by a hash. */
export function constraintName(kind: string, table: string, columns: readonly string[]): string {
  return [kind, bare(table), ...columns].join('_').replaceAll(/\W+/g, '_').slice(0, 60)
}

function bare(table: string): string {
  return table.slice(table.lastIndexOf('.') + 1)
}

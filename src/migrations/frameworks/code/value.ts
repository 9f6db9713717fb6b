import { boundedList, boundedText } from './bounded.ts'

/** What an expression of a migration's code is, as far as the file alone tells. */
export type Value =
  | TextValue
  | NumberValue
  | TruthValue
  | NothingValue
  | ListValue
  | RecordValue
  | FunctionValue
  | ChainValue

export interface TextValue {
  readonly kind: 'text'
  /** What is not known of it stands in it as an identifier. */
  readonly text: string
  /** Line of its first character, from 1. */
  readonly line: number
  readonly endLine: number
  /** Whether each line break of the text is one of the file, so that its lines are those of the file. */
  readonly isInPlace: boolean
}

export interface NumberValue {
  readonly kind: 'number'
  readonly value: number
}

export interface TruthValue {
  readonly kind: 'truth'
  readonly value: boolean
}

export interface NothingValue {
  readonly kind: 'nothing'
}

export interface ListValue {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

/** An object, a map, keywords, an array with keys. */
export interface RecordValue {
  readonly kind: 'record'
  readonly entries: ReadonlyMap<string, Value>
  /** Line of each entry, by key. */
  readonly lines: ReadonlyMap<string, number>
}

/** A function of the file; calling it walks through its body. */
export interface FunctionValue {
  readonly kind: 'function'
  call(values: readonly Value[]): Value
}

/** Whatever is not known: a name, and what is read from it or called on it. `knex.schema.dropTable('a')` has two links. */
export interface ChainValue {
  readonly kind: 'chain'
  readonly root: string
  readonly links: readonly Link[]
  /** As it is written. */
  readonly source: string
  readonly line: number
  readonly endLine: number
}

export interface Link {
  readonly name: string
  /** Null where it is read, not called. */
  readonly values: readonly Value[] | null
  readonly line: number
  readonly endLine: number
}

export const nothing: NothingValue = { kind: 'nothing' }

export function truth(value: boolean): TruthValue {
  return { kind: 'truth', value }
}

export function number(value: number): NumberValue {
  return { kind: 'number', value }
}

export function list(items: readonly Value[]): ListValue {
  return { kind: 'list', items: boundedList(items) }
}

/** A text that stands in one line of the file. */
export function textAt(text: string, line: number): TextValue {
  boundedText(text)
  return { kind: 'text', text, line, endLine: line, isInPlace: !text.includes('\n') }
}

/** A name that a reader knows, such as that of a table's callback. */
export function named(root: string): ChainValue {
  return { kind: 'chain', root, links: [], source: root, line: 0, endLine: 0 }
}

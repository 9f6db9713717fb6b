import type { Lines } from './recorder.ts'
import type { ChainValue, Link, Value } from './value.ts'

/** Code as it is written, where nothing else is known of it. */
export interface Written extends Lines {
  readonly text: string
}

/** A name nobody knows. */
export function unknownAt(written: Written, root: string = written.text): ChainValue {
  const { text, line, endLine } = written
  return { kind: 'chain', root, links: [], source: text, line, endLine }
}

/** What is read from a value, or called on it; `at` is where its name stands. */
export function linked(
  value: Value,
  link: { readonly name: string; readonly values: readonly Value[] | null; readonly at: Lines },
  whole: Written,
): ChainValue {
  const added: Link = {
    name: link.name,
    values: link.values,
    line: link.at.line,
    endLine: whole.endLine,
  }
  const before = value.kind === 'chain' ? value : { root: value.kind, links: [], line: whole.line }
  return {
    kind: 'chain',
    root: before.root,
    links: [...before.links, added],
    source: whole.text,
    line: whole.line,
    endLine: whole.endLine,
  }
}

/** Whether one of the names is handed over in a value, itself or inside. */
export function mentions(value: Value, roots: ReadonlySet<string>): boolean {
  switch (value.kind) {
    case 'chain':
      return roots.has(value.root)
    case 'list':
      return value.items.some((item) => mentions(item, roots))
    case 'record':
      return [...value.entries.values()].some((item) => mentions(item, roots))
    default:
      return false
  }
}

/** The last of the names that are read or called: `dropTable` of `knex.schema.dropTable('a')`. */
export function lastName(chain: ChainValue): string {
  const called = chain.links.findLast(({ name }) => name !== '()')
  return called?.name ?? chain.root
}

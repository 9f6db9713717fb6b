import type { Node, RangeVar } from '@pgsql/types'

/** The names of the shapes the grammar gives, such as `AlterTableStmt`. */
export type NodeKind = Node extends infer One ? (One extends unknown ? keyof One : never) : never

/** The shape of a name. */
export type NodeOf<Kind extends NodeKind> = Node extends infer One
  ? One extends Readonly<Record<Kind, infer Shape>>
    ? Shape
    : never
  : never

/** What a node is, when it is of that kind; otherwise undefined. */
export function pick<Kind extends NodeKind>(
  node: Node | undefined | null,
  kind: Kind,
): NodeOf<Kind> | undefined {
  if (node === undefined || node === null || !(kind in node)) return undefined
  return (node as unknown as Readonly<Record<Kind, NodeOf<Kind>>>)[kind]
}

/** What of a list is of that kind. */
export function pickAll<Kind extends NodeKind>(
  nodes: readonly Node[] | undefined,
  kind: Kind,
): readonly NodeOf<Kind>[] {
  const picked: NodeOf<Kind>[] = []
  for (const node of nodes ?? []) {
    const shape = pick(node, kind)
    if (shape !== undefined) picked.push(shape)
  }
  return picked
}

/** The one kind that a node is of, and its shape, to be looked into key by key. */
export function openNode(node: Node): readonly [kind: string, shape: unknown] {
  return Object.entries(node)[0] ?? ['', {}]
}

/** Every text in a list of strings. */
export function strings(nodes: readonly Node[] | undefined): readonly string[] {
  return pickAll(nodes, 'String').map(({ sval }) => sval ?? '')
}

/** The last part of a name with dots: of a table, without its schema. */
export function lastName(nodes: readonly Node[] | undefined): string {
  return strings(nodes).at(-1) ?? ''
}

/** A table by its name without schema; '' where none is named. */
export function tableName(relation: RangeVar | undefined): string {
  return relation?.relname ?? ''
}

/** The names in an object of DROP or COMMENT: `[schema, table, column]`. */
export function objectPath(node: Node | undefined): readonly string[] {
  const list = pick(node, 'List')
  if (list !== undefined) return strings(list.items)
  const type = pick(node, 'TypeName')
  if (type !== undefined) return strings(type.names)
  const withArguments = pick(node, 'ObjectWithArgs')
  if (withArguments !== undefined) return strings(withArguments.objname)
  return node === undefined ? [] : strings([node])
}

/** Every node within a value of the grammar, the outer before the inner. */
export function* nodesWithin(value: unknown): Generator<readonly [kind: string, shape: object]> {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    const inner: readonly [string, unknown][] = Object.entries(next)
    for (const [key, shape] of inner) {
      if (isKind(key) && typeof shape === 'object' && shape !== null) yield [key, shape]
    }
    for (let at = inner.length - 1; at >= 0; at -= 1) waiting.push(inner[at]?.[1])
  }
}

/** Kinds begin with a capital; members of a node and places in a list do not. */
function isKind(key: string): boolean {
  return key >= 'A' && key < '['
}

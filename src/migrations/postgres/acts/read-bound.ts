import type { Node, PartitionBoundSpec, PartitionSpec } from '@pgsql/types'
import { pick, pickAll } from './node.ts'
import type { Bound, PartitionBy } from './shapes.ts'

/** FOR VALUES of a partition, or DEFAULT. */
export function readBound(bound: PartitionBoundSpec | undefined): Bound | null {
  if (bound === undefined) return null
  return {
    kind: bound.is_default === true ? 'default' : (boundKinds[bound.strategy ?? ''] ?? 'hash'),
    from: (bound.lowerdatums ?? []).map(readEnd),
    to: (bound.upperdatums ?? []).map(readEnd),
    values: bound.listdatums ?? [],
  }
}

/** PARTITION BY of a table. */
export function readPartitionBy(spec: PartitionSpec | undefined): PartitionBy | null {
  if (spec === undefined) return null
  return {
    strategy: strategies[spec.strategy ?? 'PARTITION_STRATEGY_HASH'],
    keys: pickAll(spec.partParams, 'PartitionElem').flatMap(({ name, expr }) =>
      name === undefined ? (expr ?? []) : { ColumnRef: { fields: [{ String: { sval: name } }] } },
    ),
  }
}

const boundKinds: Readonly<Record<string, Bound['kind']>> = { r: 'range', l: 'list', h: 'hash' }

const strategies = {
  PARTITION_STRATEGY_RANGE: 'range',
  PARTITION_STRATEGY_LIST: 'list',
  PARTITION_STRATEGY_HASH: 'hash',
} as const

/** A value of the bound; MINVALUE and MAXVALUE come as names of columns, or as no value. */
function readEnd(node: Node): Node | null {
  const datum = pick(node, 'PartitionRangeDatum')
  if (datum !== undefined) return datum.value ?? null
  const name = pick(pick(node, 'ColumnRef')?.fields?.[0], 'String')?.sval ?? ''
  return /^(?:minvalue|maxvalue)$/i.test(name) ? null : node
}

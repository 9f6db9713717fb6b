import type { Node } from '@pgsql/types'
import { nodesWithin, strings } from '../acts/node.ts'

/** The columns that expressions name, each once; of `a.b` the last part. */
export function columnsRead(expressions: readonly (Node | null | undefined)[]): readonly string[] {
  const names = new Set<string>()
  for (const [kind, shape] of nodesWithin(expressions)) {
    if (kind !== 'ColumnRef' || !('fields' in shape)) continue
    const name = strings(Array.isArray(shape.fields) ? shape.fields : []).at(-1)
    if (name !== undefined) names.add(name)
  }
  return [...names]
}

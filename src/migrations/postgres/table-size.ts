import type { TableSize } from '../finding.ts'
import type { TableSizes } from '../judge-settings.ts'

/** How large the largest of some tables is: by the statistics, else by the configured names, else unknown. */
export function sizeOf(tables: readonly string[], sizes: TableSizes): TableSize {
  const each = tables.map((table) => ofOne(table, sizes))
  if (each.includes('large')) return 'large'
  return each.length > 0 && each.every((size) => size === 'small') ? 'small' : 'unknown'
}

function ofOne(table: string, { statistics, large, fromRows, fromBytes }: TableSizes): TableSize {
  const known = statistics.get(table)
  if (known !== undefined) {
    return known.rows >= fromRows || known.bytes >= fromBytes ? 'large' : 'small'
  }
  return large.some((pattern) => fits(table, pattern)) ? 'large' : 'unknown'
}

/** Whether a name fits a pattern in which `*` is any characters; without going back, so that time stays linear. */
function fits(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return name === pattern
  if (!name.startsWith(first) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return name.endsWith(last) && name.length - last.length >= at
}

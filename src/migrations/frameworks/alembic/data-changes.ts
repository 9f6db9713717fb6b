import { nameOf } from '../code/ask-value.ts'
import type { ChainValue, Link, Value } from '../code/value.ts'
import { argumentsOf } from '../python/python-arguments.ts'
import { constantOf } from '../sql-text/literal.ts'
import { quoted, shown, tableNamed } from '../sql-text/names.ts'
import type { AlembicRun } from './alembic-run.ts'
import { conditionSql, expressionSql } from './sqlalchemy-sql.ts'

/** What `sa.update(orders).where(…).values(…)` and the like send; null for a chain that changes no rows. */
export function dataChange({ root, links }: ChainValue, run: AlembicRun): string | null {
  const at = links.findIndex(
    ({ name, values }) => /^(?:update|delete)$/.test(name) && values !== null,
  )
  const verb = links[at]
  if (verb === undefined) return null
  const table = tableOf(verb, { root, before: links.slice(0, at), run })
  if (table === null) return null
  const conditions = links
    .filter(({ name }) => /^(?:where|filter|filter_by)$/.test(name))
    .flatMap(conditionsOf)
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  if (verb.name === 'delete') return `DELETE FROM ${shown(tableNamed(table))}${where}`
  const values = links.find(({ name }) => name === 'values') ?? verb
  return `UPDATE ${shown(tableNamed(table))} SET ${assignments(values)}${where}`
}

interface Source {
  readonly root: string
  readonly before: readonly Link[]
  readonly run: AlembicRun
}

/** `sa.update(orders)`, `orders.update()`, `session.query(Order).update(…)`, `Order.__table__.update()`. */
function tableOf(verb: Link, { root, before, run }: Source): string | null {
  const [given] = verb.values ?? []
  const query = before.findLast(({ name }) => /^(?:query|table|Table)$/.test(name))
  const subject =
    query?.values?.[0] ?? (before.every(({ values }) => values === null) ? given : undefined)
  if (subject?.kind === 'text') return subject.text
  const named = subject?.kind === 'chain' ? subject : null
  const inner = named?.links.find(({ name }) => /^(?:table|Table)$/.test(name))
  if (inner !== undefined) return nameOf(inner.values?.[0])
  const owner = named?.root ?? root
  const known = run.tableOf.get(owner)
  if (known !== undefined) return known
  return named !== null && named.links.length === 0 ? nameOf(named) : null
}

function conditionsOf(link: Link): readonly string[] {
  const { placed, named } = argumentsOf(link)
  const equalities = named.kind === 'record' ? [...named.entries] : []
  return [
    ...placed.flatMap((value) => conditionSql(value) ?? []),
    ...equalities.map(([column, value]) => `${quoted(column)} = ${constantOf(value)}`),
  ]
}

function assignments(link: Link): string {
  const { placed, named } = argumentsOf(link)
  const record = named.kind === 'record' ? named : placed.find(({ kind }) => kind === 'record')
  const pairs = record?.kind === 'record' ? [...record.entries] : []
  const written = pairs
    .filter(([column]) => column !== 'synchronize_session')
    .map(([column, value]) => `${quoted(column.split('.').at(-1) ?? column)} = ${valueSql(value)}`)
  return written.join(', ') || '"id" = "id"'
}

function valueSql(value: Value): string {
  return value.kind === 'chain' ? expressionSql(value) : constantOf(value)
}

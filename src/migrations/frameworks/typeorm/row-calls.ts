import { linkNamed, nameOf, textOf, valuesOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { type TableName, tableNamed } from '../sql-text/names.ts'
import { conditionOf, expressionOf } from '../sql-text/row-conditions.ts'
import { type Assignment, deleteRows, updateRows } from '../sql-text/rows.ts'

/** SQL of changes of rows by a query builder or an entity manager; null where nothing is changed, or nobody can tell what. */
export function rowsSql(
  links: readonly Link[],
): { readonly sql: string; readonly at: Link } | null {
  const update = linkNamed(links, 'update')
  const remove = linkNamed(links, 'delete')
  const at = update ?? remove
  if (at === null) return null
  const isBuilder = linkNamed(links, 'createQueryBuilder') !== null
  const table = tableIn(links, at)
  if (isBuilder && linkNamed(links, 'execute') === null) return null
  const where = isBuilder ? conditionIn(links) : criteriaOf(valuesOf(at)[1])
  if (update === null) return { sql: deleteRows(table, where), at }
  const set = isBuilder
    ? (valuesOf(linkNamed(links, 'set'))[0] ?? valuesOf(at)[1])
    : valuesOf(at)[2]
  return { sql: updateRows(table, assignmentsOf(set), where), at }
}

function tableIn(links: readonly Link[], at: Link): TableName {
  const [given] = valuesOf(at)
  const sources = links.filter(({ name }) =>
    /^(?:from|into|getRepository|createQueryBuilder)$/.test(name),
  )
  const [other] = sources.flatMap((link) => valuesOf(link).slice(0, 1))
  const value = given?.kind === 'record' || given === undefined ? other : given
  const name = textOf(value)
  return tableNamed(name ?? entityTable(nameOf(value)))
}

/** The table of an entity by TypeORM's own naming; its decorator may say another. */
function entityTable(name: string): string {
  return name.replace(/_$/, '')
}

/** `.where('id = :id', { id })`, `.andWhere({ … })`. */
function conditionIn(links: readonly Link[]): string | null {
  const conditions = links
    .filter(({ name }) => /^(?:where|andWhere|orWhere|whereInIds)$/.test(name))
    .map(({ values }) => values?.[0])
    .map((value) => (value?.kind === 'text' ? withParameters(value.text) : criteriaOf(value)))
    .filter((condition) => condition !== null)
  return conditions.length === 0 ? null : conditions.join(' AND ')
}

function withParameters(sql: string): string {
  return sql.replaceAll(/(?<!:):(?:\.\.\.)?\w+/g, '$1')
}

function criteriaOf(value: Value | undefined): string | null {
  if (value === undefined || value.kind === 'nothing') return null
  if (value.kind === 'record' && value.entries.size === 0) return null
  if (value.kind !== 'record') return '"id" = $1'
  return conditionOf([{ name: 'where', values: [value], line: 0, endLine: 0 }], () => null)
}

function assignmentsOf(value: Value | undefined): readonly Assignment[] {
  if (value?.kind !== 'record') return []
  return [...value.entries].map(([key, each]) => [key, expressionOf(each, () => null)])
}

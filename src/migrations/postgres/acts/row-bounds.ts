import type { A_Expr, Node, SelectStmt, SubLink } from '@pgsql/types'
import { openNode, pick, pickAll, strings, tableName } from './node.ts'
import type { RowBounds } from './shapes.ts'

/** Names of common table expressions that give few rows. */
export type FewRows = ReadonlySet<string>

/** What of a condition, and of the tables joined to it, keeps the rows few. */
export function rowBounds(
  where: Node | undefined,
  joined: readonly Node[] | undefined,
  few: FewRows,
): RowBounds {
  if ((joined ?? []).some((item) => isFew(item, few))) return limited
  return where === undefined ? unbounded : boundsOf(where, few)
}

/** Whether a query gives few rows whatever its tables hold: by LIMIT, as VALUES, or because all it reads from is few. */
export function isLimited(query: SelectStmt | undefined, few: FewRows): boolean {
  if (query === undefined) return false
  if (query.valuesLists !== undefined) return true
  if (query.limitCount !== undefined) return isSmall(query.limitCount)
  if (query.larg !== undefined) return isLimited(query.larg, few) && isLimited(query.rarg, few)
  if (query.fromClause === undefined) return true
  return query.fromClause.every((item) => isFew(item, few))
}

/** A batch of more rows than this is long, whatever bounds it. */
const largestBatch = 100_000

/** `id < 1000` alone is taken for a batch: keys begin at one. */
const largestFirstBatch = 10_000

const unbounded: RowBounds = { isLimited: false, equals: [], within: [] }
const limited: RowBounds = { ...unbounded, isLimited: true }

function isFew(item: Node, few: FewRows): boolean {
  const subselect = pick(item, 'RangeSubselect')
  if (subselect !== undefined) return isLimited(pick(subselect.subquery, 'SelectStmt'), few)
  return few.has(tableName(pick(item, 'RangeVar')))
}

function boundsOf(condition: Node, few: FewRows): RowBounds {
  const logic = pick(condition, 'BoolExpr')
  if (logic?.boolop === 'AND_EXPR') return allOf(logic.args ?? [], few)
  if (logic?.boolop === 'OR_EXPR') return anyOf((logic.args ?? []).map((arm) => boundsOf(arm, few)))
  const comparison = pick(condition, 'A_Expr')
  if (comparison !== undefined) return ofComparison(comparison, few)
  const sublink = pick(condition, 'SubLink')
  if (sublink !== undefined) return ofSublink(sublink, few)
  if (pick(condition, 'CurrentOfExpr') !== undefined) return limited
  const constant = pick(condition, 'A_Const')
  return constant?.boolval !== undefined && constant.boolval.boolval !== true ? limited : unbounded
}

function allOf(conditions: readonly Node[], few: FewRows): RowBounds {
  const each = conditions.map((condition) => boundsOf(condition, few))
  const ends = conditions.flatMap((condition) => endOf(condition) ?? [])
  const between = ends
    .filter(({ side }) => side === 'low')
    .filter((low) =>
      ends.some(
        (high) => high.side === 'high' && high.column === low.column && isNarrow(low.at, high.at),
      ),
    )
  return {
    isLimited: each.some((one) => one.isLimited),
    equals: each.flatMap(({ equals }) => equals),
    within: [...each.flatMap(({ within }) => within), ...between.map(({ column }) => column)],
  }
}

function anyOf(arms: readonly RowBounds[]): RowBounds {
  const [first = unbounded, ...others] = arms
  const inAll = (column: string) => others.every(({ equals }) => equals.includes(column))
  return {
    isLimited: arms.every((arm) => arm.isLimited),
    equals: first.equals.filter(inAll),
    within: [],
  }
}

function ofComparison(comparison: A_Expr, few: FewRows): RowBounds {
  const sign = strings(comparison.name).at(-1) ?? ''
  const row = pick(comparison.lexpr, 'RowExpr')
  if (row !== undefined) return ofRow(row.args ?? [], comparison, sign)
  const column = columnOf(comparison.lexpr) ?? columnOf(comparison.rexpr)
  if (column === null) return unbounded
  const query = pick(comparison.rexpr, 'SubLink')
  if (comparison.kind === 'AEXPR_OP_ANY' && query !== undefined) return ofSublink(query, few)
  if (isEquality(comparison, sign)) return { ...unbounded, equals: [column] }
  return isBatch(comparison) ? { ...unbounded, within: [column] } : unbounded
}

/** `(id, region) IN ((1, 'eu'), (2, 'us'))`, `(id, region) = (1, 'eu')`. */
function ofRow(parts: readonly Node[], { kind, rexpr }: A_Expr, sign: string): RowBounds {
  const rows = kind === 'AEXPR_IN' ? (pick(rexpr, 'List')?.items ?? []) : [rexpr]
  const areValues = rows.every((row) => pick(row, 'RowExpr')?.args?.every(isValue) === true)
  if (sign !== '=' || !areValues) return unbounded
  return { ...unbounded, equals: parts.flatMap((part) => columnOf(part) ?? []) }
}

/** `= 1`, `= ANY (…)`, `IN (…)`. */
function isEquality({ kind, lexpr, rexpr }: A_Expr, sign: string): boolean {
  if (sign !== '=') return false
  if (kind === 'AEXPR_IN' || kind === 'AEXPR_OP_ANY') return true
  return kind === 'AEXPR_OP' && (isValue(rexpr) || isValue(lexpr))
}

/** BETWEEN in a narrow range, or the first batch. */
function isBatch(comparison: A_Expr): boolean {
  if (comparison.kind === 'AEXPR_BETWEEN') {
    const [low, high] = pick(comparison.rexpr, 'List')?.items ?? []
    return isNarrow(numberOf(low), numberOf(high))
  }
  const end = endOf({ A_Expr: comparison })
  return end?.side === 'high' && end.at !== null && end.at <= largestFirstBatch
}

/** `id IN (SELECT … LIMIT 1000)`, `ctid = ANY (ARRAY(SELECT … LIMIT 1000))`. */
function ofSublink({ subselect, subLinkType }: SubLink, few: FewRows): RowBounds {
  const gives = subLinkType === 'ANY_SUBLINK' || subLinkType === 'ARRAY_SUBLINK'
  return gives && isLimited(pick(subselect, 'SelectStmt'), few) ? limited : unbounded
}

interface End {
  readonly column: string
  readonly side: 'low' | 'high'
  /** Null where it is given from outside: a parameter, or a variable. */
  readonly at: number | null
}

function endOf(condition: Node): End | null {
  const comparison = pick(condition, 'A_Expr')
  const sign = strings(comparison?.name).at(-1) ?? ''
  const column = columnOf(comparison?.lexpr)
  if (comparison?.kind !== 'AEXPR_OP' || column === null || !/^[<>]=?$/.test(sign)) return null
  if (!isOutside(comparison.rexpr)) return null
  return { column, side: sign.startsWith('>') ? 'low' : 'high', at: numberOf(comparison.rexpr) }
}

/** Ends from outside are believed to be those of a batch. */
function isNarrow(low: number | null, high: number | null): boolean {
  return low === null || high === null || high - low <= largestBatch
}

function isSmall(limit: Node): boolean {
  const count = numberOf(limit)
  return pick(limit, 'A_Const')?.isnull !== true && (count === null || count <= largestBatch)
}

function columnOf(node: Node | undefined): string | null {
  return strings(pick(node, 'ColumnRef')?.fields).at(-1) ?? null
}

/** A constant, a parameter, a scalar query, or what is made of them; no column. */
function isValue(node: Node | undefined): boolean {
  if (node === undefined) return false
  const cast = pick(node, 'TypeCast')
  if (cast !== undefined) return isValue(cast.arg)
  const [kind] = openNode(node)
  if (kind === 'SubLink') return pick(node, 'SubLink')?.subLinkType === 'EXPR_SUBLINK'
  return kind === 'A_Const' || kind === 'ParamRef'
}

/** A value, a column that may be a variable of the body around, or what is worked out of these. */
function isOutside(node: Node | undefined): boolean {
  const operator = pick(node, 'A_Expr')
  if (operator === undefined) return isValue(node) || columnOf(node) !== null
  return isOutside(operator.rexpr) && (operator.lexpr === undefined || isOutside(operator.lexpr))
}

function numberOf(node: Node | undefined): number | null {
  const inner = pick(node, 'TypeCast')?.arg ?? node
  const constant = pick(inner, 'A_Const')
  if (constant?.ival !== undefined) return constant.ival.ival ?? 0
  const written = constant?.fval?.fval ?? constant?.sval?.sval
  const value = written === undefined || written.trim() === '' ? Number.NaN : Number(written)
  return Number.isNaN(value) ? null : value
}

/** The common table expressions that give few rows, of those in a WITH. */
export function fewOf(ctes: readonly Node[] | undefined, known: FewRows): FewRows {
  const few = new Set(known)
  for (const { ctename = '', ctequery } of pickAll(ctes, 'CommonTableExpr')) {
    if (isLimited(pick(ctequery, 'SelectStmt'), few)) few.add(ctename)
  }
  return few
}

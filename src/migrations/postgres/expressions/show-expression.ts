import type { BoolExpr, FuncCall, Node } from '@pgsql/types'
import { pick, strings } from '../acts/node.ts'
import { readType } from '../types/read-type.ts'
import { showType } from '../types/sql-type.ts'
import { sqlName } from '../words.ts'

/** An expression as SQL; null for what only a deparser could write. The same expression is the same text, however it was written. */
export function showExpression(node: Node | null | undefined): string | null {
  if (node === null || node === undefined) return null
  const constant = pick(node, 'A_Const')
  if (constant !== undefined) return showConstant(constant)
  const column = pick(node, 'ColumnRef')
  if (column !== undefined) return showColumn(strings(column.fields).at(-1))
  const call = pick(node, 'FuncCall')
  if (call !== undefined) return showCall(call)
  const cast = pick(node, 'TypeCast')
  if (cast !== undefined) {
    const inner = showOperand(cast.arg)
    return inner === null ? null : `${inner}::${showType(readType(cast.typeName))}`
  }
  return showOperator(node)
}

/** What an operator or a cast stands beside: what has an operator of its own is in parentheses. */
function showOperand(node: Node | undefined): string | null {
  const shown = showExpression(node)
  const isWhole = operators.every((kind) => pick(node, kind) === undefined)
  return isWhole || shown === null ? shown : `(${shown})`
}

const operators = ['A_Expr', 'BoolExpr', 'NullTest'] as const

function showColumn(name: string | undefined): string {
  return name === undefined ? '*' : sqlName(name)
}

/** A call of a function as such: what the grammar has words for, as EXTRACT, cannot all be written as one. */
function showCall(call: FuncCall): string | null {
  const path = strings(call.funcname)
  const [schema, name = ''] = path.length > 1 ? path.slice(-2) : ['', ...path]
  const hasWords = call.funcformat === 'COERCE_SQL_SYNTAX' && !plainCalls.has(name)
  const parts = [call.agg_order, call.agg_filter, call.over]
  const flags = [call.agg_distinct, call.agg_within_group, call.func_variadic]
  if (hasWords || parts.some((part) => part !== undefined) || flags.includes(true)) return null
  const qualified = schema === '' || schema === 'pg_catalog' ? name : `${schema}.${name}`
  if (call.agg_star === true) return `${qualified}(*)`
  return join(call.args, (shown) => `${qualified}(${shown})`)
}

/** Functions behind words of the grammar that can be called by their name, too: AT TIME ZONE, TRIM. */
const plainCalls: ReadonlySet<string> = new Set(['timezone', 'btrim', 'ltrim', 'rtrim'])

function showOperator(node: Node): string | null {
  const test = pick(node, 'NullTest')
  if (test !== undefined) {
    const inner = showOperand(test.arg)
    if (inner === null) return null
    return `${inner} IS ${test.nulltesttype === 'IS_NULL' ? '' : 'NOT '}NULL`
  }
  const logic = pick(node, 'BoolExpr')
  if (logic !== undefined) return showLogic(logic)
  const value = pick(node, 'SQLValueFunction')
  if (value !== undefined) {
    const word = (value.op ?? '').replace('SVFOP_', '').toLowerCase()
    return word.replace(/_n$/, `(${value.typmod ?? 0})`)
  }
  const coalesced = pick(node, 'CoalesceExpr')
  if (coalesced !== undefined) return join(coalesced.args, (shown) => `coalesce(${shown})`)
  return showComparison(node)
}

function showLogic({ boolop, args = [] }: BoolExpr): string | null {
  if (boolop === 'NOT_EXPR') {
    const negated = showExpression(args[0])
    return negated === null ? null : `NOT (${negated})`
  }
  const shown = args.map((arg) => (pick(arg, 'BoolExpr') ? showOperand(arg) : showExpression(arg)))
  if (shown.includes(null)) return null
  return shown.join(boolop === 'OR_EXPR' ? ' OR ' : ' AND ')
}

/** Operators with one word or sign, BETWEEN and IN; nothing rarer. */
function showComparison(node: Node): string | null {
  const operator = pick(node, 'A_Expr')
  if (operator === undefined) return null
  const sign = strings(operator.name).at(-1) ?? ''
  const left = operator.lexpr === undefined ? '' : showOperand(operator.lexpr)
  const list = pick(operator.rexpr, 'List')
  if (left === null) return null
  if (operator.kind === 'AEXPR_IN') {
    return join(list?.items, (shown) => `${left} ${sign === '=' ? 'IN' : 'NOT IN'} (${shown})`)
  }
  if (operator.kind === 'AEXPR_BETWEEN') {
    const [low, high] = (list?.items ?? []).map(showOperand)
    return low == null || high == null ? null : `${left} BETWEEN ${low} AND ${high}`
  }
  const right = showOperand(operator.rexpr)
  if (operator.kind !== 'AEXPR_OP' || right === null) return null
  return left === '' ? `${sign}${right}` : `${left} ${sign} ${right}`
}

function join(nodes: readonly Node[] | undefined, show: (shown: string) => string): string | null {
  const shown = (nodes ?? []).map(showExpression)
  return shown.includes(null) ? null : show(shown.join(', '))
}

type Constant = NonNullable<ReturnType<typeof pick<'A_Const'>>>

function showConstant(constant: Constant): string {
  if (constant.isnull === true) return 'NULL'
  if (constant.sval !== undefined) return `'${(constant.sval.sval ?? '').replaceAll("'", "''")}'`
  if (constant.fval !== undefined) return constant.fval.fval ?? '0'
  if (constant.boolval !== undefined) return String(constant.boolval.boolval ?? false)
  if (constant.bsval !== undefined) return showBits(constant.bsval.bsval ?? '')
  return String(constant.ival?.ival ?? 0)
}

/** Bits stand behind the letter of their notation: `b0101`, `x1f`. */
function showBits(bits: string): string {
  return `${bits.slice(0, 1)}'${bits.slice(1)}'`
}

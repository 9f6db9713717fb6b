import type { A_Expr, Node } from '@pgsql/types'
import { pick, strings } from '../acts/node.ts'
import { showExpression } from '../expressions/show-expression.ts'

/** What a check says of one key: its ends, or its values. Null ends are open. */
export interface Range {
  readonly low: { readonly value: Value; readonly isOpen: boolean } | null
  readonly high: { readonly value: Value; readonly isOpen: boolean } | null
  /** All values it can have; null where it is not said by values. */
  readonly values: readonly Value[] | null
}

/** A number, or a text as it is written: dates sort as they are written. Null where it cannot be told before the server runs. */
export type Value = number | string | null

/** What a check says of a key, given as its SQL; null where it says nothing. */
export function rangeOfCheck(check: Node, key: string): Range | null {
  const logic = pick(check, 'BoolExpr')
  if (logic?.boolop === 'AND_EXPR') {
    const ranges = (logic.args ?? []).flatMap((arm) => rangeOfCheck(arm, key) ?? [])
    return ranges.length === 0 ? null : ranges.reduce(narrowed)
  }
  if (logic?.boolop === 'OR_EXPR')
    return anyOf((logic.args ?? []).map((arm) => rangeOfCheck(arm, key)))
  return ofComparison(check, key)
}

/** The value of a constant expression: numbers are worked out, casts are looked through. */
export function constantOf(node: Node | undefined): Value {
  const cast = pick(node, 'TypeCast')
  if (cast !== undefined) return constantOf(cast.arg)
  const constant = pick(node, 'A_Const')
  if (constant?.ival !== undefined) return constant.ival.ival ?? 0
  if (constant?.fval !== undefined) return Number(constant.fval.fval ?? 0)
  if (constant?.sval !== undefined) {
    const text = constant.sval.sval ?? ''
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
  }
  return ofArithmetic(node)
}

/** Less than, equal to or greater than nothing; null where one of them is not known, or they are of two kinds. */
export function compareValues(one: Value, other: Value): number | null {
  if (typeof one === 'number' && typeof other === 'number') return Math.sign(one - other)
  if (typeof one !== 'string' || typeof other !== 'string') return null
  const [left, right] = [dateText(one), dateText(other)]
  return left === right ? 0 : left < right ? -1 : 1
}

/** `2024-01-01` and `2024-01-01 00:00:00` are one moment. */
function dateText(text: string): string {
  return text.replace('T', ' ').replace(/(?:[ ]00:00(?::00(?:\.0+)?)?)?(?:\+00(?::00)?|Z)?$/, '')
}

function ofArithmetic(node: Node | undefined): Value {
  const operator = pick(node, 'A_Expr')
  if (operator?.kind !== 'AEXPR_OP') return null
  const right = constantOf(operator.rexpr)
  const left = operator.lexpr === undefined ? 0 : constantOf(operator.lexpr)
  if (typeof left !== 'number' || typeof right !== 'number') return null
  switch (strings(operator.name).at(-1)) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return right === 0 ? null : Math.trunc(left / right)
    default:
      return null
  }
}

function narrowed(one: Range, other: Range): Range {
  return {
    low: one.low ?? other.low,
    high: one.high ?? other.high,
    values: one.values ?? other.values,
  }
}

/** `kind = 1 OR kind = 2` is a list of values; other alternatives say nothing that we could use. */
function anyOf(ranges: readonly (Range | null)[]): Range | null {
  const values = ranges.map((range) => range?.values ?? null)
  if (values.includes(null)) return null
  return { low: null, high: null, values: values.flatMap((list) => list ?? []) }
}

function ofComparison(check: Node, key: string): Range | null {
  const comparison = pick(check, 'A_Expr')
  if (comparison === undefined) return null
  const sign = strings(comparison.name).at(-1) ?? ''
  if (showExpression(comparison.lexpr) === key) return ofKey(comparison, sign)
  const isTurned = showExpression(comparison.rexpr) === key
  return isTurned ? ofSign(turned[sign] ?? '', constantOf(comparison.lexpr)) : null
}

function ofKey({ kind, rexpr }: A_Expr, sign: string): Range | null {
  const list = pick(rexpr, 'List')?.items ?? pick(rexpr, 'A_ArrayExpr')?.elements ?? []
  if (kind === 'AEXPR_OP') return ofSign(sign, constantOf(rexpr))
  if (kind === 'AEXPR_BETWEEN') {
    const [low = null, high = null] = list.map((item) => ({
      value: constantOf(item),
      isOpen: false,
    }))
    return { low, high, values: null }
  }
  const isOneOf = (kind === 'AEXPR_IN' || kind === 'AEXPR_OP_ANY') && sign === '='
  return isOneOf ? { low: null, high: null, values: list.map(constantOf) } : null
}

const turned: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
}

function ofSign(sign: string, value: Value): Range | null {
  const none = { low: null, high: null, values: null }
  const isOpen = sign === '<' || sign === '>'
  if (sign.startsWith('>')) return { ...none, low: { value, isOpen } }
  if (sign.startsWith('<') && sign !== '<>') return { ...none, high: { value, isOpen } }
  return sign === '=' ? { ...none, values: [value] } : null
}

import type { Node } from '@pgsql/types'
import { limits } from './limits.ts'

/** Stands in an assembled text for a name that only the run knows. */
export const runTimeName = 'named_at_run_time'

/** Texts that a variable may have; a variable that is not in it may have any. */
export type KnownTexts = ReadonlyMap<string, readonly string[]>

/**
 * The texts that an expression may give, with `runTimeName` where only the run knows: literals, `||`, concat, format, quote_ident
 * and quote_literal, and variables whose texts are known. At most a few dozen of them.
 */
export function textsOf(node: Node | undefined, known: KnownTexts): readonly string[] {
  if (node === undefined) return unknown
  if ('A_Const' in node) return [constantOf(node.A_Const)]
  if ('TypeCast' in node) return textsOf(node.TypeCast.arg, known)
  if ('ColumnRef' in node) return known.get(columnName(node.ColumnRef.fields ?? [])) ?? unknown
  if ('A_Expr' in node && nameOf(node.A_Expr.name) === '||') {
    return joined([textsOf(node.A_Expr.lexpr, known), textsOf(node.A_Expr.rexpr, known)])
  }
  if (!('FuncCall' in node)) return unknown
  const texts = (node.FuncCall.args ?? []).map((argument) => textsOf(argument, known))
  return functions[nameOf(node.FuncCall.funcname)]?.(texts) ?? unknown
}

/** The texts of an array that is written out; null where it is not. */
export function elementsOf(node: Node | undefined, known: KnownTexts): readonly string[] | null {
  if (node === undefined) return null
  if ('TypeCast' in node) return elementsOf(node.TypeCast.arg, known)
  if ('A_Const' in node) {
    const list = /^\{([^{}]*)\}$/.exec(constantOf(node.A_Const))?.[1]
    return list?.split(',').map((element) => element.trim().replace(/^"(.*)"$/, '$1')) ?? null
  }
  if (!('A_ArrayExpr' in node)) return null
  return (node.A_ArrayExpr.elements ?? [])
    .flatMap((element) => textsOf(element, known))
    .slice(0, limits.texts)
}

const unknown: readonly string[] = [runTimeName]

type Texts = readonly string[]

const functions: Readonly<Record<string, (texts: readonly Texts[]) => Texts>> = {
  format: ([pattern = unknown, ...values]) =>
    pattern.flatMap((text) => formatted(text, values)).slice(0, limits.texts),
  concat: joined,
  concat_ws: ([between = unknown, ...values]) =>
    joined(values.flatMap((value, index) => (index === 0 ? [value] : [between, value]))),
  quote_ident: ([value = unknown]) => value.map(quotedName),
  quote_literal: ([value = unknown]) => value.map(quotedText),
  quote_nullable: ([value = unknown]) => value.map(quotedText),
  btrim: ([value = unknown]) => value,
  lower: ([value = unknown]) => value.map((text) => text.toLowerCase()),
}

function joined(parts: readonly Texts[]): Texts {
  let texts: Texts = ['']
  for (const part of parts) {
    texts = texts
      .flatMap((text) => part.map((next) => text + next))
      .slice(0, limits.texts)
      .map((text) => text.slice(0, limits.charactersAtOnce))
  }
  return texts
}

/** The directives of format(): `%I`, `%L`, `%s`, with a position or a width, and `%%`. */
function formatted(pattern: string, values: readonly Texts[]): Texts {
  let next = 0
  const parts = pattern.split(/(%(?:\d+\$)?-?\d*[ILs%])/).map((part): Texts => {
    const [, position, conversion] = /^%(?:(\d+)\$)?-?\d*([ILs%])$/.exec(part) ?? []
    if (conversion === undefined) return [part]
    if (conversion === '%') return ['%']
    const index = position === undefined ? next : Number(position) - 1
    next = index + 1
    const value = values[index] ?? unknown
    if (conversion === 's') return value
    return value.map(conversion === 'I' ? quotedName : quotedText)
  })
  return joined(parts)
}

function quotedName(text: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`
}

function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function constantOf({ sval, ival, fval, boolval }: Extract<Node, { A_Const: object }>['A_Const']) {
  if (sval !== undefined) return sval.sval ?? ''
  if (ival !== undefined) return String(ival.ival ?? 0)
  if (fval !== undefined) return fval.fval ?? '0'
  return boolval === undefined ? '' : String(boolval.boolval ?? false)
}

/** A variable by its name; a field of a row by that of the row. */
function columnName(fields: readonly Node[]): string {
  return nameOf(fields.slice(0, 1))
}

/** The last part of a name. */
function nameOf(parts: readonly Node[] | undefined): string {
  const last = parts?.at(-1)
  return last !== undefined && 'String' in last ? (last.String.sval ?? '') : ''
}

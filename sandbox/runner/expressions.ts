import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { truthy } from '@actions/expressions/result'
import { splitTemplate } from './template.ts'

/**
 * The contexts an expression may name. A name that is not a key is refused as GitHub refuses it;
 * a missing property of a context is null.
 */
export type Contexts = Readonly<Record<string, unknown>>

/** What the status functions of an `if` answer. */
export type Status = {
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
}

/** Answers a workflow string with each `${{ }}` replaced; objects read "Object", null is empty. */
export function interpolate(text: string, contexts: Contexts): string {
  let result = ''
  for (const segment of splitTemplate(text)) {
    result +=
      segment.kind === 'text'
        ? segment.value
        : evaluate(segment.value, contexts, new Map()).coerceString()
  }
  return result
}

/** Answers each value of a `with:` or `env:` block interpolated. */
export function interpolateAll(
  block: Readonly<Record<string, string>>,
  contexts: Contexts,
): Readonly<Record<string, string>> {
  const entries = Object.entries(block)
  return Object.fromEntries(entries.map(([key, value]) => [key, interpolate(value, contexts)]))
}

/**
 * Answers a value of a workflow file with each `${{ }}` replaced, in lists and records too. A text that is one expression
 * and nothing else becomes what the expression gives: a number, a list, null.
 */
export function fillIn(value: unknown, contexts: Contexts): unknown {
  if (typeof value === 'string') return fillInText(value, contexts)
  if (Array.isArray(value)) return value.map((inner) => fillIn(inner, contexts))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, inner]) => [key, fillIn(inner, contexts)]))
}

function fillInText(text: string, contexts: Contexts): unknown {
  const segments = splitTemplate(text.trim())
  const [only] = segments
  if (segments.length !== 1 || only?.kind !== 'expression') return interpolate(text, contexts)
  return fromData(evaluate(only.value, contexts, new Map()))
}

/**
 * Answers whether an `if` lets its job or step run.
 * Without `${{ }}` the whole text is an expression; without a status function `success() &&` is
 * implied; text around a `${{ }}` makes the whole a string, which is true (GitHub's known trap).
 */
export function holds(condition: string, contexts: Contexts, status: Status): boolean {
  const functions = statusFunctions(status)
  const segments = splitTemplate(condition.trim())
  const expressions = segments.filter((segment) => segment.kind === 'expression')
  const [first] = segments
  if (first === undefined) return status.success
  if (expressions.length > 0 && segments.length > 1) {
    const asksStatus = expressions.some(({ value }) => callsStatusFunction(value))
    return asksStatus || status.success
  }
  const implied = callsStatusFunction(first.value) || status.success
  return implied && truthy(evaluate(first.value, contexts, functions))
}

function evaluate(
  expression: string,
  contexts: Contexts,
  functions: ReadonlyMap<string, FunctionDefinition>,
): data.ExpressionData {
  const { tokens } = new Lexer(expression).lex()
  const parser = new Parser(tokens, Object.keys(contexts), [...functions.values()])
  const tree = parser.parse()
  if (tree === undefined) throw new Error('An expression was expected between ${{ and }}')
  const dictionary = new data.Dictionary()
  for (const [name, value] of Object.entries(contexts)) dictionary.add(name, toData(value))
  return new Evaluator(tree, dictionary, new Map(functions)).evaluate()
}

const statusNames = new Set(['success', 'failure', 'cancelled', 'always'])

function callsStatusFunction(expression: string): boolean {
  const { tokens } = new Lexer(expression).lex()
  return tokens.some(
    (token, index) =>
      statusNames.has(token.lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(',
  )
}

function statusFunctions(status: Status): ReadonlyMap<string, FunctionDefinition> {
  const answers = { ...status, always: true }
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) },
    ]),
  )
}

function fromData(value: data.ExpressionData): unknown {
  if (value instanceof data.StringData) return value.value
  if (value instanceof data.NumberData) return value.value
  if (value instanceof data.BooleanData) return value.value
  if (value instanceof data.Array) return value.values().map(fromData)
  if (value instanceof data.Null) return null
  return Object.fromEntries(value.pairs().map(({ key, value: inner }) => [key, fromData(inner)]))
}

function toData(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  if (typeof value !== 'object' || value === null) return new data.Null()
  const pairs = Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) }))
  return new data.Dictionary(...pairs)
}

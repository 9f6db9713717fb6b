import { runTimeName } from './known-texts.ts'

/** What a body in PL/pgSQL does, as far as it is SQL. Lines count from 1, where the body begins. */
export type PlpgsqlStep =
  /** A statement as written. */
  | (StepPlace & { readonly kind: 'sql'; readonly text: string })
  /** EXECUTE of what an expression gives. */
  | (StepPlace & { readonly kind: 'execute'; readonly text: string })
  /** A variable gets the value of an expression; `isSure` where that is not in a branch or a loop. */
  | (StepPlace & {
      readonly kind: 'assign'
      readonly variable: string
      readonly text: string
      readonly isSure: boolean
    })
  /** A variable, or a row, takes what an array or a query has, one after the other. */
  | (StepPlace & {
      readonly kind: 'each'
      readonly variable: string
      readonly from: 'array' | 'query'
      readonly text: string
    })

interface StepPlace {
  readonly line: number
  readonly isLooped: boolean
}

/** The steps of a parsed body in their order: every branch, every handler of exceptions. */
export function plpgsqlSteps(parsed: unknown): readonly PlpgsqlStep[] {
  const body = recordAt(listAt(recordAt(parsed), 'plpgsql_funcs')[0], 'PLpgSQL_function')
  const datums = listAt(body, 'datums').map((datum) => Object.values(recordAt(datum))[0])
  const walk: Walk = { names: datums.map((datum) => textAt(datum, 'refname')), steps: [] }
  const start = { line: 1, isLooped: false, depth: 0 }
  for (const datum of datums) {
    const variable = textAt(datum, 'refname')
    const text = queryOf(recordAt(datum)['default_val'])
    if (variable !== null && text !== null) {
      const place = { line: lineOf(datum, 1), isLooped: false, isSure: true }
      walk.steps.push({ kind: 'assign', variable, text, ...place })
    }
  }
  visit(walk, body['action'], start)
  return walk.steps
}

interface Walk {
  /** Names of variables by their number. */
  readonly names: readonly (string | null)[]
  readonly steps: PlpgsqlStep[]
}

interface Place extends StepPlace {
  /** Of branches and loops. */
  readonly depth: number
}

function visit(walk: Walk, value: unknown, place: Place): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(walk, item, place)
    return
  }
  for (const [key, inner] of Object.entries(recordAt(value))) {
    if (!key.startsWith('PLpgSQL_stmt_')) {
      visit(walk, inner, place)
      continue
    }
    const kind = key.slice('PLpgSQL_stmt_'.length)
    const here = { ...place, line: lineOf(inner, place.line) }
    takeStatement(walk, { kind, members: recordAt(inner) }, here)
    const isLoop = loops.has(kind)
    visit(walk, inner, {
      line: here.line,
      isLooped: here.isLooped || isLoop,
      depth: here.depth + (isLoop || branches.has(kind) ? 1 : 0),
    })
  }
}

const loops = new Set(['loop', 'while', 'fori', 'fors', 'forc', 'dynfors', 'foreach_a'])
const branches = new Set(['if', 'case'])

/** By kind of statement: the members that are SQL, and those that are executed. */
const sqlMembers: Readonly<Record<string, readonly [member: string, kind: 'sql' | 'execute'][]>> = {
  execsql: [['sqlstmt', 'sql']],
  perform: [['expr', 'sql']],
  call: [['expr', 'sql']],
  fors: [['query', 'sql']],
  open: [
    ['query', 'sql'],
    ['dynquery', 'execute'],
  ],
  return_query: [
    ['query', 'sql'],
    ['dynquery', 'execute'],
  ],
  dynexecute: [['query', 'execute']],
  dynfors: [['query', 'execute']],
}

interface Statement {
  readonly kind: string
  readonly members: Readonly<Record<string, unknown>>
}

function takeStatement({ names, steps }: Walk, statement: Statement, place: Place): void {
  const { line, isLooped } = place
  const { kind, members } = statement
  for (const [member, what] of sqlMembers[kind] ?? []) {
    const text = queryOf(members[member])
    if (text !== null) steps.push({ kind: what, text, line, isLooped })
  }
  if (kind === 'commit' || kind === 'rollback') {
    steps.push({ kind: 'sql', text: kind.toUpperCase(), line, isLooped })
  }
  if (kind === 'assign') steps.push(...assignment(queryOf(members['expr']) ?? '', place))
  // What a query fills a variable with, only the run knows.
  if (kind === 'execsql')
    steps.push(...assignment(`${rowName(members['target'])} = ${runTimeName}`, place))
  if (kind === 'foreach_a') {
    const number = members['varno'] ?? 0
    const variable = typeof number === 'number' ? (names[number] ?? null) : null
    steps.push(...each({ variable, from: 'array', text: queryOf(members['expr']) }, place))
  }
  if (kind === 'fors') {
    const variable = rowName(members['var'])
    steps.push(...each({ variable, from: 'query', text: queryOf(members['query']) }, place))
  }
}

function assignment(written: string, { line, isLooped, depth }: Place): readonly PlpgsqlStep[] {
  const [, variable, text] = /^\s*"?(\w+)"?\s*:?=(.*)$/s.exec(written) ?? []
  if (variable === undefined || text === undefined) return []
  return [{ kind: 'assign', variable, text, isSure: depth === 0, line, isLooped }]
}

interface Each {
  readonly variable: string | null
  readonly from: 'array' | 'query'
  readonly text: string | null
}

function each({ variable, from, text }: Each, { line, isLooped }: Place): readonly PlpgsqlStep[] {
  if (variable === null || text === null) return []
  return [{ kind: 'each', variable, from, text, line, isLooped }]
}

/** The record that a loop fills, or its only variable. */
function rowName(value: unknown): string | null {
  const variable = recordAt(value)
  const record = textAt(variable['PLpgSQL_rec'], 'refname')
  if (record !== null) return record
  const fields = listAt(recordAt(variable['PLpgSQL_row']), 'fields')
  return fields.length === 1 ? textAt(fields[0], 'name') : null
}

function queryOf(value: unknown): string | null {
  return textAt(recordAt(value)['PLpgSQL_expr'], 'query')
}

function lineOf(value: unknown, otherwise: number): number {
  const line = recordAt(value)['lineno']
  return typeof line === 'number' ? line : otherwise
}

function textAt(value: unknown, key: string): string | null {
  const text = recordAt(value)[key]
  return typeof text === 'string' ? text : null
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = recordAt(value)[key]
  return Array.isArray(list) ? list : []
}

/** An object as it is, or what it has under a key; empty where there is none. */
function recordAt(value: unknown, key?: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return {}
  const record: Readonly<Record<string, unknown>> = { ...value }
  return key === undefined ? record : recordAt(record[key])
}

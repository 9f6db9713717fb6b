import { type Finding, hazards, type LockMode } from '../finding.ts'
import type { ParsedStatement, SqlReading } from '../sql/sql-parser.ts'
import type { Act } from './acts/act.ts'
import { actsOf } from './acts/acts-of.ts'
import type { Context } from './context.ts'
import { findingOf } from './finding-of.ts'
import type { Judging, Place, Spot } from './judging.ts'
import { blockedBy, locksOf, stronger, type TableLock } from './locks.ts'
import { rules } from './rules.ts'
import { withoutCall } from './schema/inlined-function.ts'
import { replayAct } from './schema/replay-act.ts'
import { endTransaction, holdLock, takeSetting, takeTransaction } from './session.ts'

/** Judges a statement by what came before it, and takes it into the state that the next one is judged by. */
export function judgeStatement(judging: Judging, place: Place, statement: ParsedStatement): void {
  const spot = place.calledAt ?? spotOf(place, statement)
  const acts = actsToJudge(judging, spot, statement)
  const locks = locksOfStatement(judging, acts)
  const found: Finding[] = []
  for (const act of acts) {
    const { isLooped, sql } = statement
    const context = contextOf(judging, place, { acts, locks, isLooped, sql })
    for (const rule of rules) {
      const what = rule.judge(act, context)
      const finding =
        what === null ? null : findingOf(rule.id, what, { judging, place, spot, context })
      if (finding !== null) found.push(finding)
    }
    if (act.kind === 'unknown')
      judging.unchecked.push({ path: spot.path, line: spot.line, why: act.what })
    takeAct(judging, place, { act, spot, isLooped: statement.isLooped })
  }
  judging.findings.push(...withoutRepeats(found))
  rememberLocks(judging, place, { spot, locks })
}

/** Parts of one statement that are judged; rules look at each beside the others. */
const mostActs = 500

function actsToJudge(judging: Judging, { path, line }: Spot, statement: ParsedStatement) {
  const acts = actsOf(statement)
  if (acts.length <= mostActs) return acts
  judging.unchecked.push({ path, line, why: `statement of more than ${mostActs} parts: the rest` })
  return acts.slice(0, mostActs)
}

function spotOf({ steps, piece }: Place, statement: ParsedStatement): Spot {
  if (piece.written === 'call')
    return { path: steps.path, line: piece.line, endLine: piece.endLine }
  const line = piece.line + statement.line - 1
  return { path: steps.path, line, endLine: piece.line + statement.endLine - 1 }
}

/** The strongest lock on each table that was there before the change. */
function locksOfStatement({ schema, settings }: Judging, acts: readonly Act[]) {
  const locks = new Map<string, LockMode>()
  for (const { table, mode } of acts.flatMap((act) =>
    locksOf(act, schema, settings.serverVersion),
  )) {
    if (schema.tables.get(table)?.isNew === true) continue
    locks.set(table, stronger(mode, locks.get(table) ?? null) ?? mode)
  }
  for (const act of acts) {
    if (act.kind === 'create-table' || act.kind === 'create-table-as') locks.delete(act.table)
  }
  return locks
}

interface OfStatement {
  readonly acts: readonly Act[]
  readonly locks: ReadonlyMap<string, LockMode>
  readonly isLooped: boolean
  readonly sql: string
}

function contextOf(
  judging: Judging,
  { session, steps }: Place,
  { acts, locks, isLooped, sql }: OfStatement,
): Context {
  return {
    schema: judging.schema,
    version: judging.settings.serverVersion,
    timezone: session.timezone,
    path: steps.path,
    sql,
    statement: acts,
    locks,
    transaction: session.transaction,
    held: session.held,
    addedHere: session.addedHere,
    isLooped,
  }
}

interface Taken {
  readonly act: Act
  readonly spot: Spot
  readonly isLooped: boolean
}

function takeAct(judging: Judging, place: Place, { act, spot, isLooped }: Taken): void {
  const { session } = place
  if (act.kind === 'transaction') takeTransaction(session, act)
  if (act.kind === 'set-setting') takeSetting(session, act)
  if (
    act.kind === 'add-constraint' &&
    act.constraint.isNotValid &&
    session.transaction !== 'none'
  ) {
    if (act.constraint.name !== null) session.addedHere.add(`${act.table}.${act.constraint.name}`)
  }
  if (act.kind === 'run-body') judgeBody(judging, place, { statement: act.statement, spot: null })
  if (act.kind === 'call-function') {
    const called = judging.schema.functions.get(act.name)
    if (called !== undefined)
      judgeBody(judging, place, { statement: called.statement, spot, isLooped })
  }
  replayAct(judging.schema, withoutCall(act, judging.parser), true)
}

function rememberLocks(
  { schema, waits }: Judging,
  { session }: Place,
  { spot, locks }: { readonly spot: Spot; readonly locks: ReadonlyMap<string, LockMode> },
): void {
  const strong = [...locks].filter(([, mode]) => blockedBy(mode) !== 'none')
  for (const [table, mode] of strong)
    holdLock(session, { table, mode, line: spot.line, path: spot.path })
  const [first] = strong
  if (first === undefined || session.hasLockTimeout || schema.tables.get(first[0])?.isNew === true)
    return
  const lock: TableLock = { table: first[0], mode: first[1] }
  waits.count += 1
  if (waits.first.length < mostWaits) waits.first.push({ ...spot, lock })
}

/** Statements that the one finding on waiting names. */
const mostWaits = 3

/** A rule speaks once of a statement on the same tables and columns, with the worst it found. */
function withoutRepeats(found: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, Finding>()
  for (const finding of found) {
    const key = `${finding.rule} ${finding.what}`
    const other = kept.get(key)
    if (other === undefined || hazards.indexOf(finding.hazard) < hazards.indexOf(other.hazard)) {
      kept.set(key, finding)
    }
  }
  return [...kept.values()]
}

interface Body {
  readonly statement: ParsedStatement
  /** Where it is told; null for a DO block, whose statements stand in the file. */
  readonly spot: Spot | null
  readonly isLooped?: boolean
}

/** Bodies that call bodies are looked into so deep; functions may call themselves. */
const deepest = 5

/** Statements of bodies that are judged in a run; functions that call functions in loops could make it any number. */
export const mostOfBodies = 100_000

/** A body is read once, however often it is called. */
function bodyOf({ bodies, parser }: Judging, statement: ParsedStatement): SqlReading {
  const known = bodies.get(statement)
  if (known !== undefined) return known
  const reading = parser.readBody(statement)
  bodies.set(statement, reading)
  return reading
}

/** Judges what a DO block or a called function runs. It is one transaction, whatever the tool does, until it commits by itself. */
function judgeBody(judging: Judging, place: Place, body: Body): void {
  if (place.depth >= deepest || judging.ofBodies > mostOfBodies) return
  const { session } = place
  const reading = bodyOf(judging, body.statement)
  const inner = { ...place, calledAt: body.spot ?? place.calledAt, depth: place.depth + 1 }
  const isOwn = session.transaction === 'none'
  if (isOwn) session.transaction = 'open'
  const commits = reading.statements.some(
    ({ isLooped, node }) => isLooped && 'TransactionStmt' in node,
  )
  for (const statement of reading.statements) {
    judging.ofBodies += 1
    if (judging.ofBodies > mostOfBodies) break
    const isLooped = !commits && (statement.isLooped || body.isLooped === true)
    judgeStatement(judging, inner, { ...statement, isLooped })
  }
  for (const { line, why } of reading.unchecked) {
    const at = inner.calledAt?.line ?? lineOf(place, line)
    judging.unchecked.push({ path: place.steps.path, line: at, why })
  }
  if (isOwn) endTransaction(session)
}

function lineOf({ piece }: Place, line: number): number {
  return piece.written === 'call' ? piece.line : piece.line + line - 1
}

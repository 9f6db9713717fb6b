import type { Finding } from '../finding.ts'
import type { Judgement, JudgeQuestion } from '../judgement.ts'
import type { MigrationSteps } from '../migration-file.ts'
import type { SqlParser, SqlReading } from '../sql/sql-parser.ts'
import { accepted, noteDirectives } from './accepted.ts'
import { actsOf } from './acts/acts-of.ts'
import { findRewritten } from './find-rewritten.ts'
import { findWaiting } from './find-waiting.ts'
import { judgeStatement, mostOfBodies } from './judge-statement.ts'
import type { Judging } from './judging.ts'
import { withoutCall } from './schema/inlined-function.ts'
import { replayAct } from './schema/replay-act.ts'
import { emptySchema, type Schema } from './schema/schema.ts'
import { endTransaction, enterFile, openSession, type Session } from './session.ts'

/** What migrations would do to a PostgreSQL server: which locks on what for how long, what they lose, and what is not known. */
export function judgeMigrations(question: JudgeQuestion, parser: SqlParser): Judgement {
  const { settings } = question
  const judging: Judging = {
    parser,
    settings,
    schema: emptySchema(),
    findings: [],
    unchecked: [],
    directives: new Map(),
    statements: 0,
    ofBodies: 0,
    bodies: new Map(),
    waits: { first: [], count: 0 },
  }
  for (const { pieces } of question.older) {
    for (const { sql } of pieces) replay(judging.schema, sql, parser)
  }
  for (const batch of question.batches) judgeBatch(judging, batch)
  if (judging.ofBodies > mostOfBodies) {
    const [path = ''] = question.batches.flat().map((steps) => steps.path)
    const why = `bodies of functions after ${mostOfBodies} statements of them`
    judging.unchecked.push({ path, line: 1, why })
  }
  const others = [...findRewritten(question.rewritten), ...findWaiting(judging.waits)]
  const findings = [
    ...judging.findings,
    ...others.filter(({ rule }) => !settings.off.includes(rule)),
  ]
  return {
    findings: accepted(findings, judging.directives).toSorted(byPlace),
    unchecked: judging.unchecked.toSorted(byPlace),
    statements: judging.statements,
  }
}

/** Takes in what ran before. What cannot be read of it is left out: less is known then, and nothing wrong. */
function replay(schema: Schema, sql: string, parser: SqlParser): void {
  for (const act of parser.read(sql).statements.flatMap(actsOf)) {
    if (act.kind === 'run-body') replayBody(schema, parser.readBody(act.statement))
    replayAct(schema, withoutCall(act, parser), false)
  }
}

function replayBody(schema: Schema, { statements }: SqlReading): void {
  for (const act of statements.flatMap(actsOf)) replayAct(schema, act, false)
}

function judgeBatch(judging: Judging, batch: readonly MigrationSteps[]): void {
  const session = openSession(judging.settings.timezone)
  const isOneFile = batch.length === 1
  for (const steps of batch) {
    judging.unchecked.push(...steps.unchecked)
    judgeFile(judging, { session, steps, isOneFile })
  }
  endTransaction(session)
}

interface FileOfBatch {
  readonly session: Session
  readonly steps: MigrationSteps
  readonly isOneFile: boolean
}

function judgeFile(judging: Judging, { session, steps, isOneFile }: FileOfBatch): void {
  noteDirectives(judging, steps)
  const [first] = steps.pieces
  const reading = first === undefined ? null : judging.parser.read(first.sql)
  const isAlone = isOneFile && steps.pieces.length === 1 && (reading?.statements.length ?? 0) <= 1
  enterFile(session, steps.transaction, isAlone)
  for (const [at, piece] of steps.pieces.entries()) {
    if (piece.assumes !== undefined) replay(judging.schema, piece.assumes, judging.parser)
    const { statements, unchecked } =
      at === 0 && reading !== null ? reading : judging.parser.read(piece.sql)
    const lineOf = (line: number) => (piece.written === 'call' ? piece.line : piece.line + line - 1)
    for (const { line, why } of unchecked) {
      judging.unchecked.push({ path: steps.path, line: lineOf(line), why })
    }
    for (const statement of statements) {
      judging.statements += 1
      judgeStatement(judging, { session, steps, piece, calledAt: null, depth: 0 }, statement)
    }
  }
}

function byPlace(
  one: Pick<Finding, 'path' | 'line'>,
  other: Pick<Finding, 'path' | 'line'>,
): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1
  return one.line - other.line
}

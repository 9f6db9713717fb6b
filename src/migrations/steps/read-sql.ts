import type { MigrationSteps, MigrationText, SqlPiece } from '../migration-file.ts'
import { hasSeveralStatements } from './count-statements.ts'
import { forwardSql } from './forward-sql.ts'

/** What a migration written in SQL does when it goes forward: one piece, with every line where it stands in the file. */
export function readSql({ path, text, migration }: MigrationText): MigrationSteps {
  const { tool, transaction } = migration
  const { sql, isOutside } = forwardSql(tool, text)
  const leaves = isOutside || (leavesBeside.has(tool) && transaction.left)
  return {
    path,
    tool,
    pieces: /\S/.test(sql) ? [pieceOf(sql)] : [],
    unchecked: [],
    transaction: leaves ? 'none' : (modes[tool]?.(sql) ?? 'wrapped'),
  }
}

function pieceOf(sql: string): SqlPiece {
  const endLine = sql.split('\n').length
  return { sql, line: 1, written: 'file', endLine, acknowledged: null }
}

/** Tools whose migrations leave their transaction by a file beside them, which is known with the migration. */
const leavesBeside = new Set(['diesel', 'flyway'])

type Mode = MigrationSteps['transaction']

/** What tools wrap, where that is not the file whatever it says. */
const modes: Readonly<Record<string, (sql: string) => Mode>> = {
  // Files that write BEGIN and COMMIT themselves.
  sqitch: () => 'none',
  // Sent together, so that several are one transaction, and a single one is in none.
  'golang-migrate': (sql) => (hasSeveralStatements(sql) ? 'wrapped' : 'none'),
  prisma: (sql) => (hasSeveralStatements(sql) ? 'lenient' : 'none'),
  supabase: (sql) => (hasSeveralStatements(sql) ? 'lenient' : 'none'),
  // A file that somebody named, of no tool.
  sql: () => 'none',
  // Runs outside what it finds to be CONCURRENTLY.
  flyway: () => 'lenient',
}

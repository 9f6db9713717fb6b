import type { Unchecked } from '../finding.ts'
import type { MigrationSteps, MigrationText, SqlPiece } from '../migration-file.ts'
import { blanked } from './blanked.ts'
import { attributeOf, type ChangeSet, changeSetsOf } from './change-sets.ts'
import { lineFinder } from './lines.ts'
import { sqlInXml } from './sql-in-xml.ts'

/**
 * What a Liquibase changelog does: a transaction for each change set, but for those that say otherwise. Change sets of other engines
 * are left out. Of XML only the SQL is read; YAML and JSON are not.
 */
export function readChangelog({ path, text, migration }: MigrationText): MigrationSteps {
  const notation = /\.(sql|xml|json)$/i.exec(path)?.[1]?.toLowerCase() ?? 'yaml'
  // Each set brings its own transaction.
  const steps = { path, tool: migration.tool, transaction: 'none' as const }
  if (notation !== 'sql' && notation !== 'xml') {
    const why = `Liquibase ${notation.toUpperCase()}`
    return { ...steps, pieces: [], unchecked: [{ path, line: 1, why }] }
  }
  const changelog = { path, text, notation, lineAt: lineFinder(text) } as const
  const readings = changeSetsOf(path, text)
    .filter(isForPostgres)
    .map((set) => readChangeSet(changelog, set))
  return {
    ...steps,
    pieces: readings.flatMap(({ pieces }) => pieces),
    unchecked: readings.flatMap(({ unchecked }) => unchecked),
  }
}

interface Changelog {
  readonly path: string
  readonly text: string
  readonly notation: 'sql' | 'xml'
  readonly lineAt: (offset: number) => number
}

interface SetReading {
  readonly pieces: readonly SqlPiece[]
  readonly unchecked: readonly Unchecked[]
}

function readChangeSet({ path, text, notation, lineAt }: Changelog, set: ChangeSet): SetReading {
  const { start, bodyStart, end } = set
  const body = text.slice(bodyStart, end)
  const line = lineAt(bodyStart)
  const { bodies, others } =
    notation === 'sql' ? { bodies: [sqlOf(body, line, set)], others: [] } : sqlInXml(body, line)
  const unchecked = others.map((change) => ({
    path,
    line: change.line,
    why: `Liquibase XML \`${change.name}\``,
  }))
  const pieces = bodies.filter(({ sql }) => /\S/.test(sql))
  if (pieces.length === 0 || attributeOf(set, 'runInTransaction') === 'false') {
    return { pieces, unchecked }
  }
  const [first, last] = [lineAt(start), lineAt(Math.max(start, end - 1))]
  return { pieces: [word('BEGIN', first), ...pieces, word('COMMIT', last)], unchecked }
}

function word(sql: string, line: number): SqlPiece {
  return { sql, line, written: 'call', endLine: line, acknowledged: null }
}

/** The SQL of a change set, with `;` in place of a delimiter of its own; lines that Liquibase passes over are blanked. */
function sqlOf(body: string, line: number, set: ChangeSet): SqlPiece {
  const ignored = [...body.matchAll(ignoredLines)].map(({ 0: range, index }) => ({
    start: index,
    end: index + range.length,
  }))
  const sql = withSemicolons(blanked(body, ignored), attributeOf(set, 'endDelimiter'))
  const endLine = line + sql.split('\n').length - 1
  return { sql, line, written: 'file', endLine, acknowledged: null }
}

const ignoredLines =
  /^[ \t]*--[ \t]*ignoreLines:start\b[\s\S]*?(?:^[ \t]*--[ \t]*ignoreLines:end\b|(?![\s\S]))/gim

function withSemicolons(sql: string, delimiter: string | null): string {
  if (delimiter === null || !/^(?:[/@#~^!|]{1,3}|GO)$/i.test(delimiter)) return sql
  const escaped = delimiter.replace(/[/^|]/g, '\\$&')
  const atEnd = new RegExp(String.raw`${escaped}(?=[ \t]*\r?$)`, 'gim')
  return sql.replace(atEnd, (found) => `;${' '.repeat(found.length - 1)}`)
}

/** Whether a change set runs on PostgreSQL: it names it among its engines, or names none, or only what it is not for. */
function isForPostgres(set: ChangeSet): boolean {
  const dbms = attributeOf(set, 'dbms') ?? ''
  const names = dbms.split(',').map((name) => name.trim().toLowerCase())
  if (names.includes('!postgresql') || names.includes('none')) return false
  const wanted = names.filter((name) => name !== '' && !name.startsWith('!'))
  return wanted.length === 0 || wanted.includes('postgresql') || wanted.includes('all')
}

import { forwardPart } from './forward-part.ts'
import type { Engine } from './recognise.ts'
import { bareName, sqlName } from './tables-touched.ts'

/** Something in a migration that is known to hurt while it runs, or at once after it. */
export interface Hazard {
  readonly kind:
    | 'index-blocks-writes'
    | 'foreign-key-blocks-writes'
    | 'not-null-scans'
    | 'drops-table'
    | 'drops-column'
    | 'renames'
  readonly table: string | null
  /** The column; the new name of what is renamed. */
  readonly name: string | null
}

/**
 * What the SQL of a migration plainly does to tables that were there before, the worst first. It knows six shapes and no more:
 * nothing found does not say that the migration is safe. The first three are of PostgreSQL; other engines do not have them, and
 * without an engine SQL that looks like MySQL is not taken for PostgreSQL.
 */
export function obviousHazards(
  sqlLines: readonly string[],
  engine: Engine | null = null,
): readonly Hazard[] {
  const text = forwardPart(sqlLines.join('\n'))
  const locks = engine === 'postgresql' || (engine === null && !looksLikeMySql.test(text))
  const created = new Set(
    [...text.matchAll(createdTable)].map((match) => bareName(match.groups?.['table'] ?? '')),
  )
  const hazards = statementsOf(text)
    .flatMap(hazardsOf)
    .filter(({ table }) => table === null || !created.has(table))
  const worst = locks ? kinds : kinds.filter((kind) => !ofPostgresql.has(kind))
  return worst.flatMap((kind) => hazards.filter((hazard) => hazard.kind === kind))
}

/** A hazard in words that follow "migration": "adds an index to `orders` without CONCURRENTLY: blocks writes". */
export function describeHazard({ kind, table, name }: Hazard): string {
  const on = table === null ? 'a table' : `\`${table}\``
  const column = name === null ? 'a column' : `column \`${name}\``
  switch (kind) {
    case 'index-blocks-writes':
      return `adds an index to ${on} without CONCURRENTLY: blocks writes`
    case 'foreign-key-blocks-writes':
      return `adds a foreign key to ${on} without NOT VALID: blocks writes to both tables`
    case 'not-null-scans':
      return `sets ${column} of ${on} NOT NULL: blocks reads and writes while it scans`
    case 'drops-table':
      return `drops ${table === null ? on : `table ${on}`}: code that still uses it fails`
    case 'drops-column':
      return `drops ${column} of ${on}: code that still uses it fails`
    case 'renames':
      return `renames ${on}${name === null ? '' : ` or a column of it to \`${name}\``}: code with the old name fails`
  }
}

/** From the worst to the least. */
const kinds: readonly Hazard['kind'][] = [
  'index-blocks-writes',
  'foreign-key-blocks-writes',
  'not-null-scans',
  'drops-table',
  'drops-column',
  'renames',
]
const ofPostgresql: ReadonlySet<Hazard['kind']> = new Set(kinds.slice(0, 3))
const looksLikeMySql = /\x60|\bENGINE\s*=|\bAUTO_INCREMENT\b/i

const ifExists = String.raw`(?:if\s+(?:not\s+)?exists\s+)?`
const table = `(?<table>${sqlName})`
const name = `(?<name>${sqlName})`
const createdTable = sql(
  String.raw`\bcreate\s+(?:(?:temporary|temp|unlogged)\s+)?table\s+${ifExists}${table}`,
  'gi',
)

/** Statements looked at, and characters of one: enough for what people write, and time stays linear. */
const limits = { statements: 200, length: 2000 }

/** Texts that begin with a verb of the table below, up to their semicolon. They may stand inside a string of another language. */
function statementsOf(text: string): readonly string[] {
  const starts = text.matchAll(/\b(?:alter\s+table|create\s+(?:unique\s+)?index|drop\s+table)\b/gi)
  return [...starts]
    .slice(0, limits.statements)
    .map(({ index }) => text.slice(index, index + limits.length).split(';', 1)[0] ?? '')
}

const index = sql(
  String.raw`^create\s+(?:unique\s+)?index\b(?!\s+concurrently\b)[^()]{0,300}?\son\s+(?!only\b)${table}`,
)
const dropTable = sql(String.raw`^drop\s+table\s+${ifExists}${table}`)
const alterTable = sql(String.raw`^alter\s+table\s+${ifExists}(?:only\s+)?${table}\s+`)

/** What a part of ALTER TABLE between two commas begins with. */
const clauses: readonly { readonly kind: Hazard['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'foreign-key-blocks-writes',
    pattern: sql(
      String.raw`^add\s+(?:constraint\s+${sqlName}\s+)?foreign\s+key\b(?![^]*\bnot\s+valid\b)`,
    ),
  },
  {
    kind: 'not-null-scans',
    pattern: sql(String.raw`^alter\s+(?:column\s+)?${name}\s+set\s+not\s+null\b`),
  },
  { kind: 'drops-column', pattern: sql(String.raw`^drop\s+column\s+${ifExists}${name}`) },
  {
    kind: 'renames',
    pattern: sql(String.raw`^rename\s+(?:(?:column\s+)?${sqlName}\s+)?to\s+${name}`),
  },
]

function hazardsOf(statement: string): readonly Hazard[] {
  const onIndex = index.exec(statement)
  if (onIndex !== null) return [hazard('index-blocks-writes', onIndex)]
  const dropped = dropTable.exec(statement)
  if (dropped !== null) return [hazard('drops-table', dropped)]
  const altered = alterTable.exec(statement)
  if (altered === null) return []
  const touched = hazard('renames', altered).table
  return splitAtCommas(statement.slice(altered[0].length)).flatMap((part) =>
    clauses.flatMap(({ kind, pattern }) => {
      const match = pattern.exec(part)
      return match === null ? [] : [{ ...hazard(kind, match), table: touched }]
    }),
  )
}

function hazard(kind: Hazard['kind'], { groups }: RegExpExecArray): Hazard {
  const bare = (written: string | undefined) => (written === undefined ? null : bareName(written))
  return { kind, table: bare(groups?.['table']), name: bare(groups?.['name']) }
}

/** The parts between commas that stand in no parentheses. */
function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: sign, index: at } of text.matchAll(/[(),]/g)) {
    if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (depth === 0) {
      parts.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  return [...parts, text.slice(from).trim()]
}

function sql(pattern: string, flags = 'i'): RegExp {
  return new RegExp(pattern, flags)
}

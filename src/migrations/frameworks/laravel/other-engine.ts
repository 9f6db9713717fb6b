import { textOf } from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'

/** The engine that the name of a connection says, where it is not PostgreSQL: `MySQL`; null for any other name. */
export function otherEngine(connection: Value | undefined): string | null {
  const name = textOf(connection)?.toLowerCase() ?? ''
  return engines.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

const engines: readonly (readonly [pattern: RegExp, engine: string])[] = [
  [/mysql/, 'MySQL'],
  [/mariadb/, 'MariaDB'],
  [/sqlite/, 'SQLite'],
  [/sqlsrv|mssql/, 'SQL Server'],
  [/mongo/, 'MongoDB'],
  [/oracle/, 'Oracle'],
]

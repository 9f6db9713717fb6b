import type { IntoClause } from '@pgsql/types'
import type { Act } from './act.ts'
import { tableName } from './node.ts'
import type { Persistence } from './shapes.ts'

/** The table that CREATE TABLE AS or SELECT INTO makes. */
export function tableInto(into: IntoClause | undefined, ifNotExists: boolean): Act {
  return {
    kind: 'create-table-as',
    table: tableName(into?.rel),
    ifNotExists,
    persistence: persistenceOf(into?.rel?.relpersistence),
  }
}

/** How a table lives, by the letter of the grammar. */
export function persistenceOf(letter: string | undefined): Persistence {
  return letter === 't' ? 'temporary' : letter === 'u' ? 'unlogged' : 'permanent'
}

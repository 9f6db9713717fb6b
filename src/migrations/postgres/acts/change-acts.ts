import type {
  AlterDomainStmt,
  ClusterStmt,
  DropStmt,
  LockStmt,
  ReindexStmt,
  RenameStmt,
  TruncateStmt,
  VacuumStmt,
} from '@pgsql/types'
import { type LockMode, lockModes } from '../../finding.ts'
import type { Act } from './act.ts'
import { lastName, objectPath, pick, pickAll, tableName } from './node.ts'
import type { Reindex, Rename } from './table-act.ts'

/** DROP: each object an act; what nobody waits for is none. */
export function dropActs(statement: DropStmt): readonly Act[] {
  const isCascade = statement.behavior === 'DROP_CASCADE'
  const ifExists = statement.missing_ok ?? false
  return (statement.objects ?? []).flatMap((object): readonly Act[] => {
    const path = objectPath(object)
    const name = path.at(-1) ?? ''
    const table = path.at(-2) ?? ''
    switch (statement.removeType) {
      case 'OBJECT_TABLE':
      case 'OBJECT_FOREIGN_TABLE':
        return [{ kind: 'drop-table', table: name, ifExists, isCascade }]
      case 'OBJECT_INDEX':
        return [{ kind: 'drop-index', index: name, isConcurrent: statement.concurrent ?? false }]
      case 'OBJECT_SCHEMA':
        return isCascade ? [{ kind: 'drop-container', of: 'schema', name }] : []
      case 'OBJECT_TYPE':
      case 'OBJECT_DOMAIN':
      case 'OBJECT_EXTENSION':
        return isCascade ? [{ kind: 'drop-container', of: 'type', name }] : []
      case 'OBJECT_MATVIEW':
        return [{ kind: 'drop-view', of: 'materialized view', name }]
      case 'OBJECT_VIEW':
        return [{ kind: 'drop-view', of: 'view', name }]
      case 'OBJECT_TRIGGER':
        return [{ kind: 'quick', what: 'DROP TRIGGER', table, lock: 'ACCESS EXCLUSIVE' }]
      case 'OBJECT_POLICY':
        return [{ kind: 'quick', what: 'DROP POLICY', table, lock: 'ACCESS EXCLUSIVE' }]
      case 'OBJECT_RULE':
        return [{ kind: 'quick', what: 'DROP RULE', table, lock: 'ACCESS EXCLUSIVE' }]
      default:
        return []
    }
  })
}

/** RENAME of what code calls by name; of other things nobody waits and nothing breaks that we could see. */
export function renameActs(statement: RenameStmt): readonly Act[] {
  const { renameType, relationType, newname: newName = '', subname: name = '' } = statement
  const table = tableName(statement.relation)
  const of = (kind: Rename['of'], renamed: string): readonly Act[] => [
    { kind: 'rename', of: kind, table: renamed, name, newName },
  ]
  switch (renameType) {
    case 'OBJECT_TABLE':
    case 'OBJECT_FOREIGN_TABLE':
      return of('table', table)
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
      return of('view', table)
    case 'OBJECT_COLUMN':
      return relationType === 'OBJECT_TABLE' || relationType === 'OBJECT_FOREIGN_TABLE'
        ? of('column', table)
        : []
    case 'OBJECT_TABCONSTRAINT':
      return of('constraint', table)
    case 'OBJECT_INDEX':
      return of('index', table)
    case 'OBJECT_DOMAIN':
    case 'OBJECT_TYPE':
      return of('domain', objectPath(statement.object).at(-1) ?? '')
    case 'OBJECT_TRIGGER':
    case 'OBJECT_POLICY':
    case 'OBJECT_RULE':
      return [{ kind: 'quick', what: 'RENAME', table, lock: 'ACCESS EXCLUSIVE' }]
    default:
      return []
  }
}

/** ALTER DOMAIN: only what looks at rows takes time. */
export function domainActs(statement: AlterDomainStmt): readonly Act[] {
  const how = domainCommands[statement.subtype ?? '']
  if (how === undefined) return []
  const constraint = pick(statement.def, 'Constraint')
  if (how === 'add-check' && constraint?.contype === 'CONSTR_NOTNULL') {
    return domainActs({ ...statement, subtype: 'O' })
  }
  return [
    {
      kind: 'constrain-domain',
      domain: lastName(statement.typeName),
      how,
      name: constraint?.conname ?? statement.name ?? null,
      isNotValid: constraint?.skip_validation ?? false,
    },
  ]
}

const domainCommands: Readonly<Record<string, 'add-check' | 'set-not-null' | 'validate'>> = {
  C: 'add-check',
  O: 'set-not-null',
  V: 'validate',
}

/** REINDEX. */
export function reindexActs(statement: ReindexStmt): readonly Act[] {
  const of = (statement.kind ?? 'REINDEX_OBJECT_TABLE')
    .replace('REINDEX_OBJECT_', '')
    .toLowerCase() as Reindex['of']
  const isConcurrent = isOn(statement.params, 'concurrently')
  const name =
    statement.relation === undefined ? (statement.name ?? '') : tableName(statement.relation)
  const reindex: Act = { kind: 'reindex', of, name, isConcurrent }
  const isWhole = of === 'schema' || of === 'database' || of === 'system'
  return isWhole ? [reindex, outsideOnly(`REINDEX ${of.toUpperCase()}`)] : [reindex]
}

/** CLUSTER; without a table it takes all that were clustered before. */
export function clusterActs({ relation, indexname }: ClusterStmt): readonly Act[] {
  const table = relation === undefined ? null : tableName(relation)
  const rewrite: Act = {
    kind: 'rewrite-table',
    table,
    how: 'CLUSTER',
    to: indexname ?? null,
    ofIndex: false,
  }
  return table === null ? [rewrite, outsideOnly('CLUSTER without a table')] : [rewrite]
}

/** VACUUM and ANALYZE. */
export function vacuumActs(statement: VacuumStmt): readonly Act[] {
  const tables = pickAll(statement.rels, 'VacuumRelation').map(({ relation }) =>
    tableName(relation),
  )
  if (statement.is_vacuumcmd !== true) return [{ kind: 'read-rows', tables, why: 'analyze' }]
  const vacuum = outsideOnly('VACUUM')
  if (!isOn(statement.options, 'full')) return [vacuum]
  const rewrite = (table: string | null): Act => ({
    kind: 'rewrite-table',
    table,
    how: 'VACUUM FULL',
    to: null,
    ofIndex: false,
  })
  return [...(tables.length === 0 ? [rewrite(null)] : tables.map(rewrite)), vacuum]
}

/** TRUNCATE. */
export function truncateActs(statement: TruncateStmt): readonly Act[] {
  const tables = pickAll(statement.relations, 'RangeVar').map(tableName)
  return [{ kind: 'truncate', tables, isCascade: statement.behavior === 'DROP_CASCADE' }]
}

/** LOCK TABLE. */
export function lockActs({ relations, mode = lockModes.length }: LockStmt): readonly Act[] {
  const strongest: LockMode = 'ACCESS EXCLUSIVE'
  const tables = pickAll(relations, 'RangeVar').map(tableName)
  return [{ kind: 'lock-table', tables, mode: lockModes[mode - 1] ?? strongest }]
}

/** An act that the server refuses in a transaction. */
export function outsideOnly(what: string, untilVersion: number | null = null): Act {
  return { kind: 'outside-only', what, untilVersion }
}

/** Whether an option in parentheses is on: named alone, or with a word for yes. */
function isOn(options: Parameters<typeof pickAll>[0], name: string): boolean {
  const option = pickAll(options, 'DefElem').find(({ defname }) => defname === name)
  if (option === undefined) return false
  if (option.arg === undefined) return true
  const word = pick(option.arg, 'String')?.sval ?? String(pick(option.arg, 'Integer')?.ival ?? 0)
  return /^(?:true|on|1)$/i.test(word)
}

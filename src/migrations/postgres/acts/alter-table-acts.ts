import type { AlterTableCmd, AlterTableStmt } from '@pgsql/types'
import type { LockMode } from '../../finding.ts'
import { readType } from '../types/read-type.ts'
import type { Act } from './act.ts'
import { lastName, pick, pickAll, tableName } from './node.ts'
import { readBound } from './read-bound.ts'
import { readColumn, readConstraint } from './read-column.ts'
import type { RewriteTable } from './table-act.ts'

/** The commands of an ALTER TABLE, INDEX, VIEW, SEQUENCE or MATERIALIZED VIEW, each an act. */
export function alterTableActs(statement: AlterTableStmt): readonly Act[] {
  const table = tableName(statement.relation)
  const commands = pickAll(statement.cmds, 'AlterTableCmd')
  if (statement.objtype === 'OBJECT_INDEX') return commands.flatMap((one) => indexActs(table, one))
  if (quiet.has(statement.objtype ?? 'OBJECT_TABLE')) return commands.flatMap(typedTables)
  return commands.flatMap((command) => {
    const type = command.subtype ?? 'AT_AddOf'
    const lock = quickCommands[type]
    if (lock !== undefined) return [{ kind: 'quick', what: commandName(type), table, lock }]
    return readers[type]?.(table, command) ?? [unknown(type)]
  })
}

/** What nobody waits for: views and sequences are changed in a moment, a composite type only where no column has it. */
const quiet: ReadonlySet<string> = new Set(['OBJECT_VIEW', 'OBJECT_SEQUENCE', 'OBJECT_TYPE'])

/** With CASCADE an attribute of a type is changed in all tables that are of the type: nobody here knows them. */
function typedTables({ subtype, behavior }: AlterTableCmd): readonly Act[] {
  const isChange = subtype === 'AT_AlterColumnType' && behavior === 'DROP_CASCADE'
  return isChange ? [{ kind: 'unknown', what: 'ALTER TYPE ALTER ATTRIBUTE CASCADE' }] : []
}

type Subtype = NonNullable<AlterTableCmd['subtype']>
type Reader = (table: string, command: AlterTableCmd) => readonly Act[]

const column =
  (
    kind: 'drop-column' | 'set-not-null' | 'drop-not-null' | 'set-expression' | 'add-identity',
  ): Reader =>
  (table, { name = '', missing_ok }) => [
    { kind, table, column: name, ifExists: missing_ok ?? false },
  ]

const constraint =
  (kind: 'validate-constraint' | 'drop-constraint'): Reader =>
  (table, { name = '', missing_ok }) => [{ kind, table, name, ifExists: missing_ok ?? false }]

const rewrite =
  (how: RewriteTable['how']): Reader =>
  (table, { name }) => [{ kind: 'rewrite-table', table, how, to: name ?? null, ofIndex: false }]

const readers: Partial<Readonly<Record<Subtype, Reader>>> = {
  AT_AddColumn: addColumn,
  AT_DropColumn: column('drop-column'),
  AT_ColumnDefault: (table, { name = '', def }) => [
    {
      kind: def === undefined ? 'drop-default' : 'set-default',
      table,
      column: name,
      ifExists: false,
    },
  ],
  AT_SetNotNull: column('set-not-null'),
  AT_DropNotNull: column('drop-not-null'),
  AT_SetExpression: column('set-expression'),
  AT_AddIdentity: column('add-identity'),
  AT_AlterColumnType: setType,
  AT_AddConstraint: (table, { def }) => {
    const node = pick(def, 'Constraint')
    const read = node === undefined ? null : readConstraint(node)
    return read === null ? [] : [{ kind: 'add-constraint', table, constraint: read }]
  },
  AT_AlterConstraint: alterConstraint,
  AT_ValidateConstraint: constraint('validate-constraint'),
  AT_DropConstraint: constraint('drop-constraint'),
  AT_SetLogged: rewrite('SET LOGGED'),
  AT_SetUnLogged: rewrite('SET UNLOGGED'),
  AT_SetTableSpace: rewrite('SET TABLESPACE'),
  AT_SetAccessMethod: rewrite('SET ACCESS METHOD'),
  AT_AttachPartition: partitioning('attach-partition', 'plain'),
  AT_DetachPartition: partitioning('detach-partition', 'plain'),
  AT_DetachPartitionFinalize: partitioning('detach-partition', 'finalize'),
  AT_SetRelOptions: storageParameters,
  AT_ResetRelOptions: storageParameters,
}

/** Commands that take no time of their own, and the lock they take on the table. Source: AlterTableGetLockLevel of the server. */
const quickCommands: Partial<Readonly<Record<Subtype, LockMode>>> = {
  AT_DropExpression: 'ACCESS EXCLUSIVE',
  AT_SetStatistics: 'SHARE UPDATE EXCLUSIVE',
  AT_SetOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_ResetOptions: 'SHARE UPDATE EXCLUSIVE',
  AT_SetStorage: 'ACCESS EXCLUSIVE',
  AT_SetCompression: 'ACCESS EXCLUSIVE',
  AT_ChangeOwner: 'ACCESS EXCLUSIVE',
  AT_ClusterOn: 'SHARE UPDATE EXCLUSIVE',
  AT_DropCluster: 'SHARE UPDATE EXCLUSIVE',
  AT_DropOids: 'ACCESS EXCLUSIVE',
  AT_EnableTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableAlwaysTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableReplicaTrig: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrig: 'SHARE ROW EXCLUSIVE',
  AT_EnableTrigAll: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrigAll: 'SHARE ROW EXCLUSIVE',
  AT_EnableTrigUser: 'SHARE ROW EXCLUSIVE',
  AT_DisableTrigUser: 'SHARE ROW EXCLUSIVE',
  AT_EnableRule: 'ACCESS EXCLUSIVE',
  AT_EnableAlwaysRule: 'ACCESS EXCLUSIVE',
  AT_EnableReplicaRule: 'ACCESS EXCLUSIVE',
  AT_DisableRule: 'ACCESS EXCLUSIVE',
  AT_AddInherit: 'ACCESS EXCLUSIVE',
  AT_DropInherit: 'ACCESS EXCLUSIVE',
  AT_AddOf: 'ACCESS EXCLUSIVE',
  AT_DropOf: 'ACCESS EXCLUSIVE',
  AT_ReplicaIdentity: 'ACCESS EXCLUSIVE',
  AT_EnableRowSecurity: 'ACCESS EXCLUSIVE',
  AT_DisableRowSecurity: 'ACCESS EXCLUSIVE',
  AT_ForceRowSecurity: 'ACCESS EXCLUSIVE',
  AT_NoForceRowSecurity: 'ACCESS EXCLUSIVE',
  AT_SetIdentity: 'ACCESS EXCLUSIVE',
  AT_DropIdentity: 'ACCESS EXCLUSIVE',
  AT_GenericOptions: 'ACCESS EXCLUSIVE',
  AT_AlterColumnGenericOptions: 'ACCESS EXCLUSIVE',
}

function addColumn(table: string, { def, missing_ok }: AlterTableCmd): readonly Act[] {
  const definition = pick(def, 'ColumnDef')
  if (definition === undefined) return []
  return [
    { kind: 'add-column', table, column: readColumn(definition), ifNotExists: missing_ok ?? false },
  ]
}

function setType(table: string, { name = '', def }: AlterTableCmd): readonly Act[] {
  const definition = pick(def, 'ColumnDef')
  return [
    {
      kind: 'set-type',
      table,
      column: name,
      type: readType(definition?.typeName),
      using: definition?.raw_default ?? null,
      collation: lastName(definition?.collClause?.collname) || null,
    },
  ]
}

/** Quick, unless a constraint that was not looked at before is to be held from now on (18). */
function alterConstraint(table: string, { def }: AlterTableCmd): readonly Act[] {
  const altered = pick(def, 'ATAlterConstraint')
  if (altered?.alterEnforceability === true && altered.is_enforced === true) {
    return [{ kind: 'enforce-constraint', table, name: altered.conname ?? '', ifExists: false }]
  }
  return [{ kind: 'quick', what: 'ALTER CONSTRAINT', table, lock: 'ACCESS EXCLUSIVE' }]
}

function partitioning(
  kind: 'attach-partition' | 'detach-partition',
  how: 'plain' | 'finalize',
): Reader {
  return (table, { def }) => {
    const command = pick(def, 'PartitionCmd')
    return [
      {
        kind,
        table,
        partition: tableName(command?.name),
        bound: readBound(command?.bound),
        how: command?.concurrent === true ? 'concurrently' : how,
      },
    ]
  }
}

/** Parameters that readers look at are changed under the strongest lock; all others wait for neither reads nor writes. */
const ofReaders = new Set([
  'user_catalog_table',
  'security_barrier',
  'security_invoker',
  'check_option',
])

function storageParameters(table: string, { def }: AlterTableCmd): readonly Act[] {
  const names = pickAll(pick(def, 'List')?.items, 'DefElem').map(({ defname }) => defname ?? '')
  const isStrong = names.some((name) => ofReaders.has(name))
  const lock = isStrong ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE'
  return [{ kind: 'quick', what: 'SET storage parameters', table, lock }]
}

/** Of an index only the move to another tablespace takes time. */
function indexActs(index: string, { subtype, name }: AlterTableCmd): readonly Act[] {
  if (subtype !== 'AT_SetTableSpace') return []
  return [
    { kind: 'rewrite-table', table: index, how: 'SET TABLESPACE', to: name ?? null, ofIndex: true },
  ]
}

/** `AT_ReplicaIdentity` as people write it: REPLICA IDENTITY. */
function commandName(type: Subtype): string {
  return type
    .replace('AT_', '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase()
}

function unknown(type: Subtype): Act {
  return { kind: 'unknown', what: `ALTER TABLE ${commandName(type)}` }
}

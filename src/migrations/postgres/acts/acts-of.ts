import type { LockMode } from '../../finding.ts'
import type { ParsedStatement } from '../../sql/sql-parser.ts'
import type { Act } from './act.ts'
import { alterTableActs } from './alter-table-acts.ts'
import { functionActs } from './call-acts.ts'
import {
  clusterActs,
  domainActs,
  dropActs,
  lockActs,
  outsideOnly,
  reindexActs,
  renameActs,
  truncateActs,
  vacuumActs,
} from './change-acts.ts'
import {
  alterFunctionActs,
  createDomainActs,
  createFunctionActs,
  createIndexActs,
  createTableActs,
  createTableAsActs,
} from './create-acts.ts'
import { type NodeKind, type NodeOf, objectPath, openNode, pick, tableName } from './node.ts'
import { queryActs } from './query-acts.ts'
import { isQuiet, nameOfKind } from './quiet-statements.ts'
import { settingActs, transactionActs } from './setting-acts.ts'

/**
 * What a statement does, in its order. The only place that knows the shapes of the grammar. Empty for statements that are known
 * to stop nobody; a kind nobody has thought of is `unknown`.
 */
export function actsOf(statement: ParsedStatement): readonly Act[] {
  const [kind, shape] = openNode(statement.node)
  const reader = readers[kind as NodeKind] as Reader<NodeKind> | undefined
  if (reader !== undefined) return reader(shape as NodeOf<NodeKind>, statement)
  return isQuiet(kind) ? [] : [{ kind: 'unknown', what: nameOfKind(kind) }]
}

type Reader<Kind extends NodeKind> = (
  shape: NodeOf<Kind>,
  statement: ParsedStatement,
) => readonly Act[]

const readers: { readonly [Kind in NodeKind]?: Reader<Kind> } = {
  CreateStmt: createTableActs,
  CreateTableAsStmt: createTableAsActs,
  AlterTableStmt: alterTableActs,
  IndexStmt: createIndexActs,
  ReindexStmt: reindexActs,
  ClusterStmt: clusterActs,
  VacuumStmt: vacuumActs,
  DropStmt: dropActs,
  RenameStmt: renameActs,
  TruncateStmt: truncateActs,
  LockStmt: lockActs,
  SelectStmt: query,
  InsertStmt: query,
  UpdateStmt: query,
  DeleteStmt: query,
  MergeStmt: query,
  CreateDomainStmt: createDomainActs,
  AlterDomainStmt: domainActs,
  CreateFunctionStmt: createFunctionActs,
  AlterFunctionStmt: alterFunctionActs,
  DoStmt: (_, statement) => [{ kind: 'run-body', statement }],
  CallStmt: ({ funccall }) => (funccall === undefined ? [] : functionActs(funccall)),
  VariableSetStmt: settingActs,
  TransactionStmt: transactionActs,
  DiscardStmt: () => [{ kind: 'set-setting', name: '*', value: null, isLocal: false }],
  RefreshMatViewStmt: ({ relation, concurrent, skipData }) => [
    {
      kind: 'refresh',
      view: tableName(relation),
      isConcurrent: concurrent ?? false,
      withData: skipData !== true,
    },
  ],
  ViewStmt: ({ view }) => [
    { kind: 'create-view', view: tableName(view), isMaterialized: false, ifNotExists: false },
  ],
  CreateTrigStmt: ({ relation }) =>
    quick('CREATE TRIGGER', relation?.relname, 'SHARE ROW EXCLUSIVE'),
  RuleStmt: ({ relation }) => quick('CREATE RULE', relation?.relname, 'ACCESS EXCLUSIVE'),
  CreatePolicyStmt: ({ table }) => quick('CREATE POLICY', table?.relname, 'ACCESS EXCLUSIVE'),
  AlterPolicyStmt: ({ table }) => quick('ALTER POLICY', table?.relname, 'ACCESS EXCLUSIVE'),
  AlterObjectSchemaStmt: ({ objectType, relation }) =>
    objectType === 'OBJECT_TABLE' ? quick('SET SCHEMA', relation?.relname, 'ACCESS EXCLUSIVE') : [],
  CommentStmt: ({ object, objtype }) => {
    const path = objectPath(object)
    const table = objtype === 'OBJECT_TABLE' ? path.at(-1) : path.at(-2)
    return quick('COMMENT', table, 'SHARE UPDATE EXCLUSIVE')
  },
  AlterTableMoveAllStmt: ({ new_tablespacename: to = null }) => [
    { kind: 'rewrite-table', table: null, how: 'SET TABLESPACE', to, ofIndex: false },
  ],
  DropOwnedStmt: () => [{ kind: 'drop-container', of: 'owned objects', name: '' }],
  DropdbStmt: ({ dbname = '' }) => [
    { kind: 'drop-container', of: 'database', name: dbname },
    outsideOnly('DROP DATABASE'),
  ],
  CreatedbStmt: () => [outsideOnly('CREATE DATABASE')],
  CreateTableSpaceStmt: () => [outsideOnly('CREATE TABLESPACE')],
  DropTableSpaceStmt: () => [outsideOnly('DROP TABLESPACE')],
  AlterSystemStmt: () => [outsideOnly('ALTER SYSTEM')],
  AlterEnumStmt: ({ oldVal }) =>
    oldVal === undefined ? [outsideOnly('ALTER TYPE ADD VALUE', firstVersionOfAddValue)] : [],
  ExplainStmt: ({ query: explained, options }) =>
    (options ?? []).some((option) => pick(option, 'DefElem')?.defname === 'analyze')
      ? queryActs(explained)
      : [],
  CopyStmt: ({ query: copied }) => queryActs(copied),
}

/** From here on ALTER TYPE ADD VALUE may run in a transaction. */
const firstVersionOfAddValue = 12

function query(_shape: unknown, { node }: ParsedStatement): readonly Act[] {
  return queryActs(node)
}

function quick(what: string, table: string | undefined, lock: LockMode): readonly Act[] {
  return table === undefined ? [] : [{ kind: 'quick', what, table, lock }]
}

import type {
  AlterFunctionStmt,
  CreateDomainStmt,
  CreateFunctionStmt,
  CreateStmt,
  CreateTableAsStmt,
  IndexElem,
  IndexStmt,
  Node,
} from '@pgsql/types'
import type { ParsedStatement } from '../../sql/sql-parser.ts'
import { columnsRead } from '../expressions/columns-read.ts'
import { showExpression } from '../expressions/show-expression.ts'
import { readType } from '../types/read-type.ts'
import type { Act } from './act.ts'
import { lastName, pick, pickAll, tableName } from './node.ts'
import { queryActs } from './query-acts.ts'
import { readBound, readPartitionBy } from './read-bound.ts'
import { readColumn, readConstraint } from './read-column.ts'
import type { Volatility } from './shapes.ts'
import type { CreateIndex } from './table-act.ts'
import { persistenceOf, tableInto } from './table-into.ts'

/** CREATE TABLE, with what it is a part or a copy of. */
export function createTableActs(statement: CreateStmt): readonly Act[] {
  const elements = statement.tableElts
  const parents = pickAll(statement.inhRelations, 'RangeVar').map(tableName)
  const isPartition = statement.partbound !== undefined
  return [
    {
      kind: 'create-table',
      table: tableName(statement.relation),
      ifNotExists: statement.if_not_exists ?? false,
      persistence: persistenceOf(statement.relation?.relpersistence),
      columns: pickAll(elements, 'ColumnDef').map(readColumn),
      constraints: [
        ...pickAll(elements, 'Constraint'),
        ...pickAll(statement.constraints, 'Constraint'),
      ].flatMap((constraint) => readConstraint(constraint) ?? []),
      like: pickAll(elements, 'TableLikeClause').map(({ relation, options = 0 }) => ({
        table: tableName(relation),
        withIndexes: (options & likeOptions.indexes) !== 0,
        withChecks: (options & likeOptions.constraints) !== 0,
      })),
      inherits: isPartition ? [] : parents,
      partitionOf: isPartition ? (parents[0] ?? null) : null,
      bound: readBound(statement.partbound),
      partitionBy: readPartitionBy(statement.partspec),
    },
  ]
}

/** Bits of INCLUDING. Source: TableLikeOption of the grammar. */
const likeOptions = { constraints: 4, indexes: 64 }

/** CREATE TABLE AS and CREATE MATERIALIZED VIEW: the table, and the rows that are read for it. */
export function createTableAsActs(statement: CreateTableAsStmt): readonly Act[] {
  const isView = statement.objtype === 'OBJECT_MATVIEW'
  const made = isView
    ? ({
        kind: 'create-view',
        view: tableName(statement.into?.rel),
        isMaterialized: true,
        ifNotExists: statement.if_not_exists ?? false,
      } as const)
    : tableInto(statement.into, statement.if_not_exists ?? false)
  if (statement.into?.skipData === true) return [made]
  const query = queryActs(statement.query).map((act) =>
    act.kind === 'read-rows' ? { ...act, why: 'copy' as const } : act,
  )
  return [made, ...query]
}

/** CREATE INDEX. */
export function createIndexActs(statement: IndexStmt): readonly Act[] {
  const elements = pickAll(statement.indexParams, 'IndexElem')
  const columns = elements.map(({ name, expr }) => name ?? showPart(expr))
  const isPlain =
    statement.whereClause === undefined && elements.every(({ name }) => name !== undefined)
  const index: CreateIndex = {
    kind: 'create-index',
    table: tableName(statement.relation),
    index: statement.idxname ?? null,
    columns,
    reads: columnsRead([...elements.map(({ expr }) => expr), statement.whereClause]),
    isUnique: statement.unique ?? false,
    isConcurrent: statement.concurrent ?? false,
    isOnly: statement.relation?.inh !== true,
    ifNotExists: statement.if_not_exists ?? false,
    isPlain,
    isUsual: isPlain && elements.every(isUsualElement) && isUsualIndex(statement),
  }
  return [index]
}

/** An expression among the columns of an index; only calls of functions need no parentheses there. */
function showPart(expression: Node | undefined): string {
  const shown = showExpression(expression) ?? 'expression'
  return pick(expression, 'FuncCall') === undefined ? `(${shown})` : shown
}

function isUsualElement({ ordering, nulls_ordering, opclass, collation }: IndexElem): boolean {
  const isAscending = ordering === 'SORTBY_DEFAULT' || ordering === 'SORTBY_ASC'
  const isLast = nulls_ordering === 'SORTBY_NULLS_DEFAULT'
  return isAscending && isLast && opclass === undefined && collation === undefined
}

function isUsualIndex(statement: IndexStmt): boolean {
  const { accessMethod, indexIncludingParams, options, tableSpace, nulls_not_distinct } = statement
  const isBtree = accessMethod === undefined || accessMethod === 'btree'
  const others = [indexIncludingParams, options, tableSpace, nulls_not_distinct]
  return isBtree && others.every((other) => other === undefined)
}

/** CREATE DOMAIN. */
export function createDomainActs(statement: CreateDomainStmt): readonly Act[] {
  const constraints = pickAll(statement.constraints, 'Constraint')
  const has = (types: readonly string[]) =>
    constraints.find(({ contype = '' }) => types.includes(contype))
  return [
    {
      kind: 'create-domain',
      domain: lastName(statement.domainname),
      type: readType(statement.typeName),
      isConstrained: has(['CONSTR_CHECK', 'CONSTR_NOTNULL']) !== undefined,
      condition: has(['CONSTR_CHECK'])?.raw_expr ?? null,
      default: has(['CONSTR_DEFAULT'])?.raw_expr ?? null,
    },
  ]
}

/** CREATE FUNCTION and PROCEDURE: what it runs is looked at where it is called. */
export function createFunctionActs(
  node: CreateFunctionStmt,
  statement: ParsedStatement,
): readonly Act[] {
  const language = pick(optionOf(node.options, 'language'), 'String')?.sval ?? 'sql'
  return [
    {
      kind: 'create-function',
      name: lastName(node.funcname),
      volatility: volatilityOf(node.options) ?? 'volatile',
      isSql: language.toLowerCase() === 'sql',
      statement,
    },
  ]
}

/** ALTER FUNCTION, as far as it says how steady the function is. */
export function alterFunctionActs({ func, actions }: AlterFunctionStmt): readonly Act[] {
  const volatility = volatilityOf(actions)
  const name = lastName(func?.objname)
  return volatility === null ? [] : [{ kind: 'alter-function', name, volatility }]
}

const volatilities: readonly Volatility[] = ['immutable', 'stable', 'volatile']

function volatilityOf(options: readonly Node[] | undefined): Volatility | null {
  const written = pick(optionOf(options, 'volatility'), 'String')?.sval
  return volatilities.find((one) => one === written) ?? null
}

function optionOf(options: readonly Node[] | undefined, name: string): Node | undefined {
  return pickAll(options, 'DefElem').find(({ defname }) => defname === name)?.arg
}

import type {
  DeleteStmt,
  InsertStmt,
  MergeStmt,
  Node,
  RangeVar,
  SelectStmt,
  UpdateStmt,
  WithClause,
} from '@pgsql/types'
import type { Act } from './act.ts'
import { callActs } from './call-acts.ts'
import { nodesWithin, pick, pickAll, strings, tableName } from './node.ts'
import type { ChangeRows } from './other-act.ts'
import { type FewRows, fewOf, isLimited, rowBounds } from './row-bounds.ts'
import type { RowBounds } from './shapes.ts'
import { tableInto } from './table-into.ts'

/** What a query changes, reads and calls: SELECT, INSERT, UPDATE, DELETE, MERGE, and what stands in their WITH. */
export function queryActs(query: Node | undefined, known: FewRows = new Set()): readonly Act[] {
  const select = pick(query, 'SelectStmt')
  if (select !== undefined) return selectActs(select, known)
  const insert = pick(query, 'InsertStmt')
  if (insert !== undefined) return insertActs(insert, known)
  const update = pick(query, 'UpdateStmt')
  if (update !== undefined) return updateActs(update, known)
  const removal = pick(query, 'DeleteStmt')
  if (removal !== undefined) return deleteActs(removal, known)
  const merge = pick(query, 'MergeStmt')
  return merge === undefined ? [] : mergeActs(merge, known)
}

function withActs(clause: WithClause | undefined, known: FewRows): readonly Act[] {
  return pickAll(clause?.ctes, 'CommonTableExpr').flatMap(({ ctequery }) =>
    queryActs(ctequery, known),
  )
}

function selectActs(select: SelectStmt, known: FewRows): readonly Act[] {
  if (select.larg !== undefined && select.rarg !== undefined) {
    return [
      ...withActs(select.withClause, known),
      ...selectActs(select.larg, known),
      ...selectActs(select.rarg, known),
    ]
  }
  const few = fewOf(select.withClause?.ctes, known)
  const own = pickAll(select.withClause?.ctes, 'CommonTableExpr').map(({ ctename }) => ctename)
  const tables = tablesOf(select.fromClause).filter((table) => !own.includes(table))
  const acts: Act[] = [...withActs(select.withClause, few)]
  for (const { subquery } of pickAll(select.fromClause, 'RangeSubselect')) {
    acts.push(...queryActs(subquery, few).filter(({ kind }) => kind === 'change-rows'))
  }
  if (select.intoClause !== undefined) acts.push(tableInto(select.intoClause, false))
  acts.push(...callActs(select))
  if (tables.length > 0 && !isLimited(select, few) && !isOfExtremes(select)) {
    acts.push({
      kind: 'read-rows',
      tables,
      why: select.intoClause === undefined ? 'query' : 'copy',
    })
  }
  return [...acts, ...rowLocks(select, few)]
}

/** FOR UPDATE and its like; FOR KEY SHARE stops nobody who does not change a key. */
function rowLocks(select: SelectStmt, few: FewRows): readonly Act[] {
  const locking = pickAll(select.lockingClause, 'LockingClause').find(
    ({ strength }) => strength !== 'LCS_FORKEYSHARE',
  )
  const [table] = tablesOf(select.fromClause)
  if (locking === undefined || table === undefined) return []
  const bounds = isLimited(select, few) ? limited : rowBounds(select.whereClause, [], few)
  return [{ kind: 'change-rows', verb: 'SELECT FOR UPDATE', table, bounds, isOnly: false }]
}

function insertActs(insert: InsertStmt, known: FewRows): readonly Act[] {
  const few = fewOf(insert.withClause?.ctes, known)
  const select = pick(insert.selectStmt, 'SelectStmt')
  const source = select === undefined ? [] : selectActs(select, few)
  const acts = [
    ...withActs(insert.withClause, few),
    ...source.map((act) => (act.kind === 'read-rows' ? { ...act, why: 'copy' as const } : act)),
  ]
  const updates = insert.onConflictClause?.action === 'ONCONFLICT_UPDATE'
  if (!updates || !source.some(({ kind }) => kind === 'read-rows')) return acts
  const bounds = rowBounds(select?.whereClause, [], few)
  return [...acts, changeRows('INSERT', insert.relation, bounds)]
}

function updateActs(update: UpdateStmt, known: FewRows): readonly Act[] {
  const few = fewOf(update.withClause?.ctes, known)
  const bounds = rowBounds(update.whereClause, update.fromClause, few)
  return [...withActs(update.withClause, few), changeRows('UPDATE', update.relation, bounds)]
}

function deleteActs(removal: DeleteStmt, known: FewRows): readonly Act[] {
  const few = fewOf(removal.withClause?.ctes, known)
  const bounds = rowBounds(removal.whereClause, removal.usingClause, few)
  return [...withActs(removal.withClause, few), changeRows('DELETE', removal.relation, bounds)]
}

function mergeActs(merge: MergeStmt, known: FewRows): readonly Act[] {
  const few = fewOf(merge.withClause?.ctes, known)
  const changes = pickAll(merge.mergeWhenClauses, 'MergeWhenClause').some(
    ({ commandType }) => commandType === 'CMD_UPDATE' || commandType === 'CMD_DELETE',
  )
  if (!changes || merge.sourceRelation === undefined) return withActs(merge.withClause, few)
  const bounds = rowBounds(merge.joinCondition, [merge.sourceRelation], few)
  return [...withActs(merge.withClause, few), changeRows('MERGE', merge.relation, bounds)]
}

function changeRows(
  verb: ChangeRows['verb'],
  relation: RangeVar | undefined,
  bounds: RowBounds,
): Act {
  const isOnly = relation?.inh !== true
  return { kind: 'change-rows', verb, table: tableName(relation), bounds, isOnly }
}

const limited: RowBounds = { isLimited: true, equals: [], within: [] }

/** The tables of a FROM, those of joins and subqueries too. */
function tablesOf(from: readonly Node[] | undefined): readonly string[] {
  const names: string[] = []
  for (const [kind, shape] of nodesWithin(from ?? [])) {
    if (kind === 'RangeVar' && 'relname' in shape) names.push(String(shape.relname))
  }
  return [...new Set(names)]
}

/** `SELECT max(id) FROM orders` takes one look at an index. */
function isOfExtremes(select: SelectStmt): boolean {
  const functions: string[] = []
  for (const [kind, shape] of nodesWithin(select.targetList ?? [])) {
    if (kind !== 'FuncCall' || !('funcname' in shape) || !Array.isArray(shape.funcname)) continue
    functions.push(strings(shape.funcname).at(-1) ?? '')
  }
  const aggregates = functions.filter((name) => name !== 'coalesce' && name !== 'setval')
  return aggregates.length > 0 && aggregates.every((name) => name === 'max' || name === 'min')
}

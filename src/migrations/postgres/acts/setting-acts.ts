import type { TransactionStmt, VariableSetStmt } from '@pgsql/types'
import type { Act } from './act.ts'
import { pick } from './node.ts'
import type { Transaction } from './other-act.ts'

/** SET and RESET of a setting. */
export function settingActs(statement: VariableSetStmt): readonly Act[] {
  const isReset = statement.kind !== 'VAR_SET_VALUE' && statement.kind !== 'VAR_SET_MULTI'
  const name = statement.kind === 'VAR_RESET_ALL' ? '*' : (statement.name ?? '').toLowerCase()
  const [first] = statement.args ?? []
  const constant = pick(pick(first, 'TypeCast')?.arg ?? first, 'A_Const')
  const value = constant?.sval?.sval ?? constant?.fval?.fval ?? String(constant?.ival?.ival ?? 0)
  return [
    {
      kind: 'set-setting',
      name,
      value: isReset ? null : value,
      isLocal: statement.is_local ?? false,
    },
  ]
}

/** BEGIN, COMMIT, ROLLBACK and savepoints. */
export function transactionActs({
  kind,
  savepoint_name: name = '',
}: TransactionStmt): readonly Act[] {
  const how = kind === undefined ? undefined : transactions[kind]
  return how === undefined ? [] : [{ kind: 'transaction', how, name }]
}

const transactions: Partial<
  Readonly<Record<NonNullable<TransactionStmt['kind']>, Transaction['how']>>
> = {
  TRANS_STMT_BEGIN: 'begin',
  TRANS_STMT_START: 'begin',
  TRANS_STMT_COMMIT: 'commit',
  TRANS_STMT_PREPARE: 'commit',
  TRANS_STMT_ROLLBACK: 'rollback',
  TRANS_STMT_SAVEPOINT: 'savepoint',
  TRANS_STMT_ROLLBACK_TO: 'rollback-to',
}

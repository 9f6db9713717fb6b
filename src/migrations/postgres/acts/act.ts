import type {
  AddDomainConstraint,
  AlterFunction,
  CallFunction,
  ChangeRows,
  CreateDomain,
  CreateFunction,
  CreateView,
  DropOther,
  OutsideOnly,
  ReadRows,
  Refresh,
  RunBody,
  SetSetting,
  Transaction,
  Unknown,
} from './other-act.ts'
import type {
  AddColumn,
  AddConstraint,
  ColumnAct,
  ConstraintAct,
  CreateIndex,
  CreateTable,
  CreateTableAs,
  DropIndex,
  DropTable,
  LockTable,
  Partitioning,
  Quick,
  Reindex,
  Rename,
  RewriteTable,
  SetType,
  Truncate,
} from './table-act.ts'

/**
 * One thing that a statement does, in the words of the field. Names of tables and types are without schema. An ALTER TABLE with
 * several commands is several acts.
 */
export type Act =
  | CreateTable
  | CreateTableAs
  | AddColumn
  | ColumnAct
  | SetType
  | AddConstraint
  | AddDomainConstraint
  | ConstraintAct
  | Partitioning
  | RewriteTable
  | CreateIndex
  | DropIndex
  | Reindex
  | Rename
  | DropTable
  | DropOther
  | Truncate
  | LockTable
  | ChangeRows
  | ReadRows
  | Refresh
  | CreateDomain
  | CreateView
  | CreateFunction
  | AlterFunction
  | RunBody
  | CallFunction
  | Transaction
  | SetSetting
  | Quick
  | OutsideOnly
  | Unknown

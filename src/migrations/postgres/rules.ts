import type { Rule } from './rule.ts'
import { addingAutoIncrementField } from './rules/adding-auto-increment-field.ts'
import { addingConstrainedDomainField } from './rules/adding-constrained-domain-field.ts'
import { addingExclusionConstraint } from './rules/adding-exclusion-constraint.ts'
import { addingFieldWithDefault } from './rules/adding-field-with-default.ts'
import { addingForeignKeyConstraint } from './rules/adding-foreign-key-constraint.ts'
import { addingNotNullableField } from './rules/adding-not-nullable-field.ts'
import { addingRequiredField } from './rules/adding-required-field.ts'
import { addingSerialPrimaryKeyField } from './rules/adding-serial-primary-key-field.ts'
import { alterDomainValidates } from './rules/alter-domain-validates.ts'
import { attachPartitionUnchecked } from './rules/attach-partition-unchecked.ts'
import { banConcurrentInTransaction } from './rules/ban-concurrent-index-creation-in-transaction.ts'
import { banDropColumn } from './rules/ban-drop-column.ts'
import { banDropDatabase } from './rules/ban-drop-database.ts'
import { banDropTable } from './rules/ban-drop-table.ts'
import { banTruncate, banTruncateCascade } from './rules/ban-truncate.ts'
import { cannotRunInTransaction } from './rules/cannot-run-in-transaction.ts'
import { changingColumnType } from './rules/changing-column-type.ts'
import { constraintMissingNotValid } from './rules/constraint-missing-not-valid.ts'
import { disallowedUniqueConstraint } from './rules/disallowed-unique-constraint.ts'
import { explicitLock } from './rules/explicit-lock.ts'
import { inlineColumnConstraint } from './rules/inline-column-constraint.ts'
import { largeDataChange } from './rules/large-data-change.ts'
import { longLockInTransaction } from './rules/long-lock-in-transaction.ts'
import { primaryKeyUsingNullableIndex } from './rules/primary-key-using-nullable-index.ts'
import { refreshNotConcurrent } from './rules/refresh-not-concurrent.ts'
import { renamingColumn, renamingTable } from './rules/renaming.ts'
import { requireConcurrentIndexCreation } from './rules/require-concurrent-index-creation.ts'
import { requireConcurrentIndexDeletion } from './rules/require-concurrent-index-deletion.ts'
import { requireConcurrentPartitionDetach } from './rules/require-concurrent-partition-detach.ts'
import { requireConcurrentReindex } from './rules/require-concurrent-reindex.ts'
import { tableRewrite } from './rules/table-rewrite.ts'

/** All rules that look at one statement, in the order of the documentation. */
export const rules: readonly Rule[] = [
  requireConcurrentIndexCreation,
  requireConcurrentIndexDeletion,
  requireConcurrentReindex,
  banConcurrentInTransaction,
  cannotRunInTransaction,
  addingForeignKeyConstraint,
  constraintMissingNotValid,
  disallowedUniqueConstraint,
  addingSerialPrimaryKeyField,
  primaryKeyUsingNullableIndex,
  addingExclusionConstraint,
  addingFieldWithDefault,
  addingAutoIncrementField,
  addingConstrainedDomainField,
  inlineColumnConstraint,
  addingRequiredField,
  addingNotNullableField,
  changingColumnType,
  tableRewrite,
  longLockInTransaction,
  largeDataChange,
  requireConcurrentPartitionDetach,
  attachPartitionUnchecked,
  refreshNotConcurrent,
  explicitLock,
  alterDomainValidates,
  banDropTable,
  banDropColumn,
  banTruncateCascade,
  banTruncate,
  banDropDatabase,
  renamingColumn,
  renamingTable,
]

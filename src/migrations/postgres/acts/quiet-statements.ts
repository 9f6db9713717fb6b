/** Whether a kind of statement is known to make nobody wait and to lose nothing. */
export function isQuiet(kind: string): boolean {
  return quiet.has(kind)
}

/** A kind of the grammar as people know it: `AlterEventTrigStmt` is `alter event trig`. */
export function nameOfKind(kind: string): string {
  return kind
    .replace(/Stmt$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
}

/**
 * Looked through one by one: they lock no table of users, or nothing beyond what reading does. Whatever the grammar has and is
 * not listed here is told as not checked.
 */
const quiet: ReadonlySet<string> = new Set([
  // Objects that are no tables.
  'AlterCollationStmt',
  'AlterDatabaseSetStmt',
  'AlterDatabaseStmt',
  'AlterDatabaseRefreshCollStmt',
  'AlterDefaultPrivilegesStmt',
  'AlterEventTrigStmt',
  'AlterExtensionContentsStmt',
  'AlterExtensionStmt',
  'AlterFdwStmt',
  'AlterForeignServerStmt',
  'AlterObjectDependsStmt',
  'AlterOpFamilyStmt',
  'AlterOperatorStmt',
  'AlterOwnerStmt',
  'AlterPublicationStmt',
  'AlterRoleSetStmt',
  'AlterRoleStmt',
  'AlterSeqStmt',
  'AlterStatsStmt',
  'AlterSubscriptionStmt',
  'AlterTSConfigurationStmt',
  'AlterTSDictionaryStmt',
  'AlterTableSpaceOptionsStmt',
  'AlterTypeStmt',
  'AlterUserMappingStmt',
  'CompositeTypeStmt',
  'CreateAmStmt',
  'CreateCastStmt',
  'CreateConversionStmt',
  'CreateEnumStmt',
  'CreateEventTrigStmt',
  'CreateExtensionStmt',
  'CreateFdwStmt',
  'CreateForeignServerStmt',
  'CreateForeignTableStmt',
  'CreateOpClassStmt',
  'CreateOpFamilyStmt',
  'CreatePLangStmt',
  'CreatePublicationStmt',
  'CreateRangeStmt',
  'CreateRoleStmt',
  'CreateSchemaStmt',
  'CreateSeqStmt',
  'CreateStatsStmt',
  'CreateSubscriptionStmt',
  'CreateTransformStmt',
  'CreateUserMappingStmt',
  'DefineStmt',
  'DropRoleStmt',
  'DropSubscriptionStmt',
  'DropUserMappingStmt',
  'ReassignOwnedStmt',
  // Rights and labels.
  'GrantRoleStmt',
  'GrantStmt',
  'SecLabelStmt',
  // The session and its cursors.
  'CheckPointStmt',
  'ClosePortalStmt',
  'ConstraintsSetStmt',
  'DeallocateStmt',
  'DeclareCursorStmt',
  'FetchStmt',
  'ListenStmt',
  'LoadStmt',
  'NotifyStmt',
  'UnlistenStmt',
  'VariableShowStmt',
])

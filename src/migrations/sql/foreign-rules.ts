/** Our rules by those of squawk, where the names differ. */
export const rulesOfSquawk: Readonly<Record<string, readonly string[]>> = {
  'require-timeout-settings': ['require-lock-timeout'],
  'disallow-unique-constraint': ['disallowed-unique-constraint'],
  'ban-truncate-cascade': ['ban-truncate-cascade', 'ban-truncate'],
  'changing-column-type': ['changing-column-type', 'table-rewrite'],
  'adding-field-with-default': ['adding-field-with-default', 'inline-column-constraint'],
  'require-table-schema': [],
}

/** Our rules by the ids of eugene; those that have nothing to do with ours are empty. */
export const rulesOfEugene: Readonly<Record<string, readonly string[]>> = {
  E1: ['constraint-missing-not-valid', 'adding-foreign-key-constraint', 'inline-column-constraint'],
  E2: ['adding-not-nullable-field', 'adding-required-field'],
  E3: [],
  E4: ['long-lock-in-transaction'],
  E5: ['changing-column-type'],
  E6: ['require-concurrent-index-creation'],
  E7: ['disallowed-unique-constraint', 'adding-serial-primary-key-field'],
  E8: ['adding-exclusion-constraint'],
  E9: ['require-lock-timeout'],
  E10: ['table-rewrite', 'adding-field-with-default', 'changing-column-type'],
  E11: ['adding-auto-increment-field', 'adding-field-with-default'],
  W12: [],
  W13: [],
  W14: ['primary-key-using-nullable-index'],
  E15: [],
}

/** A kind of statement of which squawk says one thing, and servers another. */
export interface SquawkDifference {
  readonly rule: string
  readonly squawk: string
  readonly ours: string
  /** What servers did. */
  readonly measured: string
  /** Cases of squawk's own tests that it is about, by the end of their id. */
  readonly cases: readonly string[]
}

/** Where the judge says otherwise than squawk on purpose, of the rules that both have. */
export const differences: readonly SquawkDifference[] = [
  {
    rule: 'adding-field-with-default',
    squawk: 'takes PostgreSQL 11 for 10: any default rewrites',
    ours: 'a default that is the same for all rows is free from 11 on',
    measured: '`ADD COLUMN c integer DEFAULT 7`: 4.8 s on 10, 4 ms on 11, two million rows',
    cases: ['adding_field_with_default:docs_example_error_on_pg_11'],
  },
  {
    rule: 'constraint-missing-not-valid',
    squawk: 'says it of foreign keys, beside adding-foreign-key-constraint',
    ours: 'one finding for one statement: adding-foreign-key-constraint',
    measured:
      '`ADD FOREIGN KEY`: blocks writes to both tables for 0.3 to 0.7 s; `NOT VALID`: brief',
    cases: ['constraint_missing_not_valid:adding_fk_err'],
  },
  {
    rule: 'changing-column-type',
    squawk: 'finds every change of type',
    ours: 'silent where the table stays as it is, when the type before is known',
    measured: '`varchar(20)` to `varchar(50)` or `text`: 3 to 8 ms; `integer` to `bigint`: 3.5 s',
    cases: [],
  },
  {
    rule: 'adding-not-nullable-field',
    squawk: 'silent after any VALIDATE of the same table',
    ours: 'silent where a valid check says that this column is not NULL',
    measured:
      'after validating an unrelated check: 0.3 s under ACCESS EXCLUSIVE; after the right one: 2 ms from 12 on',
    cases: [],
  },
  {
    rule: 'adding-field-with-default',
    squawk:
      'knows constants and `now()`; finds stable functions with arguments, CURRENT_DATE, AT TIME ZONE, virtual columns',
    ours: 'looks up whether a function is volatile; virtual columns are free',
    measured: "`DEFAULT (now() AT TIME ZONE 'utc')`: 3 ms from 11 on; `DEFAULT random()`: 4.7 s",
    cases: [],
  },
  {
    rule: 'adding-foreign-key-constraint',
    squawk: 'finds REFERENCES at a new column without a default',
    ours: 'silent: there is nothing to look up',
    measured: '`ADD COLUMN c bigint REFERENCES customers`: 3 ms; with a default 0.4 s',
    cases: [],
  },
  {
    rule: 'require-concurrent-index-creation',
    squawk: 'silent with ON ONLY',
    ours: 'silent with ON ONLY where the table is known to be partitioned',
    measured: 'ON ONLY a partitioned table: brief; on any other it builds the index',
    cases: [],
  },
]

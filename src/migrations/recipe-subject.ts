/**
 * What a recipe is about, in the words of the database. The judge makes one for every finding; frameworks write it in their own
 * language: `recipeIn(tool, subject)` in `frameworks/recipes.ts`.
 */
export interface RecipeSubject {
  /** Id of the rule, such as `require-concurrent-index-creation`. */
  readonly rule: string
  /** The altered table, without schema; '' where no table is known. */
  readonly table: string
  /** Columns of the index or constraint, or the column that is changed; an expression stands as its SQL. */
  readonly columns: readonly string[]
  /** Name of the index, constraint or what else is changed; null where the statement gives none. */
  readonly name: string | null
  /** Of a foreign key: where it points to; of a rename: the new name. */
  readonly otherTable: string | null
  readonly otherColumns: readonly string[]
  /** Type of the new or changed column as SQL writes it, such as `varchar(50)`. */
  readonly type: string | null
  /** SQL of the condition of a check. */
  readonly expression: string | null
  /** SQL of the default of the column. */
  readonly default: string | null
  /** Whether the index or constraint is unique. */
  readonly isUnique: boolean
  /** The whole CREATE INDEX with CONCURRENTLY, where columns, name and uniqueness do not say all of it; null where they do. */
  readonly indexSql: string | null
  /** What a foreign key says beside its columns, such as ` ON DELETE CASCADE`; '' for nothing. */
  readonly keyOptions: string
}

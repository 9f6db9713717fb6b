import { forwardPart } from './forward-part.ts'

/** No more names than this are told of one file. */
const maximumTables = 50

/**
 * The tables that a migration touches when it goes forward, in the order it names them, each once, without schema and quotes.
 * Found by the shapes of statements in SQL and of calls in the usual frameworks: a hint, not a judgement. Django tells models,
 * not tables. At most fifty.
 */
export function tablesTouched(content: string): readonly string[] {
  const text = forwardPart(content)
  const found = shapes
    .flatMap((shape) => [...text.matchAll(shape)])
    .map((match) => ({ at: match.index, name: bareName(match.groups?.['table'] ?? '') }))
    .filter(({ name }) => name !== '' && !words.has(name.toLowerCase()))
    .toSorted((a, b) => a.at - b.at)
  return [...new Set(found.map(({ name }) => name))].slice(0, maximumTables)
}

/** The last part of `"shop"."orders"`, `{{%orders}}`, `` `orders` `` or `[orders]`. */
export function bareName(written: string): string {
  const last = written.split('.').at(-1) ?? ''
  return last.replace(/[^\w$]+/g, '')
}

/** A name of SQL, quoted or not, with its schema. */
export const sqlName = String.raw`(?:["\x60[]?[\w$]{1,64}["\x60\]]?\.){0,2}["\x60[]?[\w$]{1,64}["\x60\]]?`

const named = `(?<table>${sqlName})`
const literal = String.raw`[:"'\x60](?:\{\{%?)?(?<table>[A-Za-z_][\w.$]{0,128})`
const ifExists = String.raw`(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?`
const calls = [
  'create_table',
  'drop_table',
  'change_table',
  'rename_table',
  'add_columns?',
  'remove_columns?',
  'drop_column',
  'change_column\\w*',
  'alter_column',
  'rename_column',
  '(?:add|remove|validate)_(?:index|reference|belongs_to|timestamps|foreign_key|\\w{0,20}constraint)',
  'alter_table',
  'batch_alter_table',
  '(?<!\\bop\\.)create_index',
  'drop_foreign_key',
].map((name) => name.replaceAll(/(?<=\w|\))_(?=[a-z(])/g, '_?'))

const shapes: readonly RegExp[] = [
  String.raw`\b(?:create|alter|drop|truncate|lock)\s+(?:(?:global|local|temporary|temp|unlogged|foreign)\s+)?table\s+${ifExists}${named}`,
  String.raw`\bindex\b[^;()'"]{0,200}?(?:"[^"\n]{1,64}")?\s+on\s+(?:only\s+)?${named}`,
  String.raw`\b(?:trigger|policy|rule)\s[^;()]{1,200}?\son\s+${named}`,
  String.raw`\b(?:insert\s+into|delete\s+from|references)\s+(?:only\s+)?${named}`,
  String.raw`\bupdate\s+(?:only\s+)?${named}\s+set\b`,
  // Calls whose first argument is the table: Rails, Alembic, Knex, Sequelize, node-pg-migrate, Yii, Entity Framework.
  String.raw`\b(?:${calls.join('|')})(?:<[\w?]{1,40}>)?\s{0,9}\(?\s{0,99}(?:name:\s{0,9})?${literal}`,
  // Calls of Alembic whose second argument is the table.
  String.raw`\bop\.(?:create_index|drop_constraint|create_(?:foreign_key|unique_constraint|check_constraint))\(\s{0,99}(?:op\.f\()?(?:None|["'][^"'\n]{0,100}["'])\)?\s{0,9},\s{0,99}${literal}`,
  // Knex, Laravel, Phinx, Ecto.
  String.raw`\b(?:table|Schema::create|Schema::drop\w*)\(\s{0,99}${literal}`,
  String.raw`\b(?:create|drop)(?:_if_(?:not_)?exists)?\s+(?:unique_)?index\(\s{0,9}${literal}`,
  String.raw`\breferences\(:(?<table>\w{1,64})`,
  // Named arguments: Alembic, Django, Entity Framework, Liquibase.
  String.raw`\b(?:table|table_?name|model_?name)["']?\s{0,9}[:=]\s{0,9}["']?(?<table>[A-Za-z_][\w.$]{0,128})`,
  String.raw`\b(?:(?:Create|Delete)Model|(?:Add|Alter|Remove|Rename|Validate)(?:Field|Index|Constraint)\w{0,20})\(\s{0,99}(?:name=|model_name=)?${literal}`,
].map((shape) => new RegExp(shape, 'gi'))

/** Words of SQL that can stand where a name could. */
const words = new Set(
  'if not exists only select set where the table on to as using none null true false values for each'.split(
    ' ',
  ),
)

import { isFalse, isGiven, isTrue, nameOf } from '../code/ask-value.ts'
import type { ChainValue, Value } from '../code/value.ts'
import { argument } from '../python/python-arguments.ts'
import { constantOf, literal } from '../sql-text/literal.ts'
import { quoted } from '../sql-text/names.ts'
import { type Column, references } from '../sql-text/table-parts.ts'
import { conditionSql, databaseDefault, expressionSql } from './django-sql.ts'
import { type DjangoState, keyOf, modelIn } from './django-state.ts'
import {
  argumentsOfField,
  classOf,
  fieldType,
  givenColumn,
  isCounted,
  isForeignKey,
} from './field-types.ts'

/** A field as a column of PostgreSQL. */
export interface DjangoColumn {
  readonly name: string
  readonly type: string
  readonly isNull: boolean
  readonly isPrimary: boolean
  readonly isUnique: boolean
  readonly isIndexed: boolean
  /** SQL of what the rows that are there get; null for nothing. Django takes it away again. */
  readonly fill: string | null
  /** SQL of a default that stays. */
  readonly default: string | null
  readonly generated: string | null
  /** SQL of what Django checks of its own accord. */
  readonly check: string | null
  /** Where a foreign key points to; null where the database is not told. */
  readonly key: { readonly table: string; readonly column: string } | null
}

/** Where a field stands. */
export interface FieldPlace {
  readonly app: string
  readonly state: DjangoState
}

export function columnOf(name: string, field: ChainValue, place: FieldPlace): DjangoColumn {
  const given = argumentsOfField(field)
  const isKey = isForeignKey(field)
  const isOne = /OneToOneField$/.test(classOf(field))
  const target = isKey ? targetOf(field, place) : null
  const isPrimary = isTrue(argument(given, 'primary_key'))
  const index = argument(given, 'db_index')
  const databaseValue = argument(given, 'db_default')
  return {
    name: givenColumn(field) ?? (isKey ? `${name}_id` : name),
    type: target?.type ?? fieldType(field),
    isNull: isTrue(argument(given, 'null')) || classOf(field) === 'NullBooleanField',
    isPrimary,
    isUnique: !isPrimary && (isTrue(argument(given, 'unique')) || isOne),
    isIndexed: isTrue(index) || ((isKey || /SlugField$/.test(classOf(field))) && !isFalse(index)),
    fill: fillOf(field),
    default: isGiven(databaseValue) ? databaseDefault(databaseValue) : null,
    generated: generatedSql(field),
    check: /^Positive/.test(classOf(field)) ? `${quoted(name)} >= 0` : null,
    key: target === null || isFalse(argument(given, 'db_constraint')) ? null : target,
  }
}

/** The column as it is added or created, without what follows it in statements of its own. */
export function columnParts(column: DjangoColumn, isAdded: boolean): Column {
  const { check, generated, key, isPrimary } = column
  return {
    name: column.name,
    type: column.type,
    default: column.default ?? (isAdded ? column.fill : null),
    isRequired: !column.isNull && !isPrimary && generated === null,
    more: [
      ...(generated === null ? [] : [generated]),
      ...(isPrimary ? ['PRIMARY KEY'] : []),
      ...(check === null ? [] : [`CHECK (${check})`]),
      ...(key === null
        ? []
        : [
            references({
              otherTable: { schema: null, name: key.table },
              otherColumns: [key.column],
              isDeferrable: true,
            }),
          ]),
    ],
  }
}

/** What a relation points to, and the type of the key there. */
function targetOf(field: ChainValue, { app, state }: FieldPlace) {
  const given = argumentsOfField(field)
  const to = nameOf(argument(given, 'to', 0)).replace(/^settings_auth_user_model_?$/i, 'auth.user')
  const model = modelIn(state, app, keyOf(app, to === 'self' ? 'self' : to))
  const wanted = argument(given, 'to_field')
  const fields = [...model.fields]
  const named = isGiven(wanted) ? nameOf(wanted) : null
  const found = fields.find(([name, each]) =>
    named === null ? isTrue(argument(argumentsOfField(each), 'primary_key')) : name === named,
  )
  const type: string =
    found === undefined ? 'bigint' : isForeignKey(found[1]) ? 'bigint' : fieldType(found[1])
  return { table: model.table, column: found?.[0] ?? 'id', type }
}

/** Django asks Python for the default once, so that it is a constant to the database. */
function fillOf(field: ChainValue): string | null {
  const given = argumentsOfField(field)
  const value = argument(given, 'default')
  if (isGiven(value)) return constantFor(value, fieldType(field))
  if (isTrue(argument(given, 'auto_now')) || isTrue(argument(given, 'auto_now_add'))) {
    return literal('2026-01-01T00:00:00Z')
  }
  const isText = /^(?:varchar|text|citext)/.test(fieldType(field)) && !isForeignKey(field)
  return isText && isTrue(argument(given, 'blank')) && !isTrue(argument(given, 'null'))
    ? "''"
    : null
}

function constantFor(value: Value, type: string): string {
  if (value.kind === 'list') return type === 'jsonb' ? "'[]'" : "'{}'"
  return value.kind === 'chain' || value.kind === 'function' ? "''" : constantOf(value)
}

function generatedSql(field: ChainValue): string | null {
  if (isCounted(field)) return 'GENERATED BY DEFAULT AS IDENTITY'
  if (classOf(field) !== 'GeneratedField') return null
  const given = argumentsOfField(field)
  const expression = argument(given, 'expression')
  const isCondition = expression.kind === 'chain' && /\bQ\(/.test(expression.source)
  const sql = isCondition ? conditionSql(expression) : expressionSql(expression)
  return `GENERATED ALWAYS AS (${sql}) ${isFalse(argument(given, 'db_persist')) ? 'VIRTUAL' : 'STORED'}`
}

import { entryOf, isFalse, isGiven, isSet, nameOf, textOf } from '../code/ask-value.ts'
import { nothing, type Value } from '../code/value.ts'
import { quoted, shown, tableNamed } from '../sql-text/names.ts'
import { addConstraint, dropConstraint } from '../sql-text/statements.ts'
import { foreignKey } from '../sql-text/table-parts.ts'
import { sqlColumns } from './indexes.ts'
import { columnsOf, constraintName, keyColumn } from './names.ts'
import type { RailsAct, RailsCall } from './rails-run.ts'
import { actionOf } from './references.ts'

/** A constraint with its name. */
export interface NamedConstraint {
  readonly name: string
  readonly definition: string
}

/** `add_foreign_key :from, :to, column: …, validate: false`. */
export function foreignKeyOf(from: string, to: string, options: Value): NamedConstraint {
  const given = columnsOf(entryOf(options, 'column'))
  const columns = given.length > 0 ? given : [keyColumn(to)]
  const keys = columnsOf(entryOf(options, 'primary_key'))
  const keysGiven = keys.length > 0 ? keys : columnsOf(entryOf(options, 'target_column'))
  return {
    name: nameIn(options) ?? constraintName('fk_rails', from, columns),
    definition: foreignKey({
      columns,
      otherTable: tableNamed(to),
      otherColumns: keysGiven.length > 0 ? keysGiven : ['id'],
      onDelete: actionOf(entryOf(options, 'on_delete')),
      onUpdate: actionOf(entryOf(options, 'on_update')),
      isNotValid: isFalse(entryOf(options, 'validate')),
      isDeferrable:
        isGiven(entryOf(options, 'deferrable')) && !isFalse(entryOf(options, 'deferrable')),
    }),
  }
}

export function checkOf(table: string, expression: string, options: Value): NamedConstraint {
  const notValid = isFalse(entryOf(options, 'validate')) ? ' NOT VALID' : ''
  return {
    name: nameIn(options) ?? constraintName('chk_rails', table, [expression]),
    definition: `CHECK (${expression})${notValid}`,
  }
}

export function uniqueOf(
  table: string,
  columns: Value | undefined,
  options: Value,
): NamedConstraint {
  const index = textOf(entryOf(options, 'using_index'))
  const deferrable = entryOf(options, 'deferrable')
  const later = isGiven(deferrable) && !isFalse(deferrable) ? ' DEFERRABLE INITIALLY DEFERRED' : ''
  const what =
    index === null ? `UNIQUE (${sqlColumns(columns)})` : `UNIQUE USING INDEX ${quoted(index)}`
  return {
    name: nameIn(options) ?? constraintName('uniq_rails', table, columnsOf(columns)),
    definition: what + later,
  }
}

export function exclusionOf(table: string, expression: string, options: Value): NamedConstraint {
  const using = textOf(entryOf(options, 'using'))
  const where = textOf(entryOf(options, 'where'))
  const parts = [
    'EXCLUDE',
    ...(using === null ? [] : [`USING ${using}`]),
    `(${expression})`,
    ...(where === null ? [] : [`WHERE (${where})`]),
  ]
  return {
    name: nameIn(options) ?? constraintName('excl_rails', table, []),
    definition: parts.join(' '),
  }
}

function nameIn(options: Value): string | null {
  const name = entryOf(options, 'name')
  return isGiven(name) ? nameOf(name) : null
}

type Makes = (table: string, subject: Value | undefined, options: Value) => NamedConstraint

function adds(makes: Makes): RailsAct {
  return ({ values, options, run, at }) => {
    const table = nameOf(values[0])
    const { name, definition } = makes(table, values[1], options)
    run.recorder.call(addConstraint(tableNamed(table), name, definition), at)
  }
}

/** The name is given, or follows from what the constraint is made of. */
function named(
  makes: Makes,
  then: (table: string, name: string, call: RailsCall) => string,
): RailsAct {
  return (call) => {
    const { values, options, run, at } = call
    const table = nameOf(values[0])
    const isName = values[1]?.kind === 'text' && options.kind !== 'record' && makes !== makesKey
    const name = isName ? nameOf(values[1]) : makes(table, values[1], options).name
    run.recorder.call(then(table, name, call), at)
  }
}

const makesKey: Makes = (table, to, options) =>
  foreignKeyOf(table, nameOf(to ?? entryOf(options, 'to_table')), options)
const makesCheck: Makes = (table, expression, options) =>
  checkOf(table, nameOf(expression ?? nothing), options)
const makesUnique: Makes = uniqueOf
const makesExclusion: Makes = (table, expression, options) =>
  exclusionOf(table, nameOf(expression), options)

const drop = (table: string, name: string, { options }: RailsCall): string =>
  dropConstraint(tableNamed(table), name, isSet(options, 'if_exists'))

const validate = (table: string, name: string): string =>
  `ALTER TABLE ${shown(tableNamed(table))} VALIDATE CONSTRAINT ${quoted(name)}`

/** GitLab's: adds it unchecked, then validates it, each on its own. */
const addKeyInSteps: RailsAct = ({ values, options, run, at }) => {
  const table = nameOf(values[0])
  const to = nameOf(values[1] ?? entryOf(options, 'target'))
  const { name, definition } = foreignKeyOf(table, to, options)
  const unchecked = definition.endsWith(' NOT VALID') ? definition : `${definition} NOT VALID`
  run.recorder.call(addConstraint(tableNamed(table), name, unchecked), at)
  if (!isFalse(entryOf(options, 'validate'))) run.recorder.call(validate(table, name), at)
}

const addCheckInSteps =
  (expressionOf: (call: RailsCall) => string): RailsAct =>
  (call) => {
    const { values, options, run, at } = call
    const table = nameOf(values[0])
    const expression = expressionOf(call)
    const given = values.slice(2).find((value) => value.kind === 'text')
    const name = given ? nameOf(given) : checkOf(table, expression, options).name
    run.recorder.call(addConstraint(tableNamed(table), name, `CHECK (${expression}) NOT VALID`), at)
    if (!isFalse(entryOf(options, 'validate'))) run.recorder.call(validate(table, name), at)
  }

/** Calls of a migration about constraints, by name. */
export const constraintActs: Readonly<Record<string, RailsAct>> = {
  add_foreign_key: adds(makesKey),
  add_check_constraint: adds(makesCheck),
  add_unique_constraint: adds(makesUnique),
  add_unique_key: adds(makesUnique),
  add_exclusion_constraint: adds(makesExclusion),
  remove_foreign_key: named(makesKey, drop),
  remove_check_constraint: named(makesCheck, drop),
  remove_unique_constraint: named(makesUnique, drop),
  remove_unique_key: named(makesUnique, drop),
  remove_exclusion_constraint: named(makesExclusion, drop),
  remove_constraint: ({ values, run, at }) =>
    run.recorder.call(dropConstraint(tableNamed(nameOf(values[0])), nameOf(values[1])), at),
  validate_foreign_key: named(makesKey, validate),
  validate_check_constraint: named(makesCheck, validate),
  validate_constraint: ({ values, run, at }) =>
    run.recorder.call(validate(nameOf(values[0]), nameOf(values[1])), at),
  add_concurrent_foreign_key: addKeyInSteps,
  validate_not_null_constraint: ({ values, options, run, at }) =>
    run.recorder.call(
      validate(
        nameOf(values[0]),
        nameIn(options) ??
          checkOf(nameOf(values[0]), `${quoted(nameOf(values[1]))} IS NOT NULL`, options).name,
      ),
      at,
    ),
  add_not_null_constraint: addCheckInSteps(
    ({ values }) => `${quoted(nameOf(values[1]))} IS NOT NULL`,
  ),
  add_text_limit: addCheckInSteps(
    ({ values }) =>
      `char_length(${quoted(nameOf(values[1]))}) <= ${values[2]?.kind === 'number' ? values[2].value : 255}`,
  ),
}

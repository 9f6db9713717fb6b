import { isGiven, nameOf, namesOf } from '../code/ask-value.ts'
import { argument } from '../python/python-arguments.ts'
import { quoted, shown } from '../sql-text/names.ts'
import { dropConstraint, dropIndex, renameIndex } from '../sql-text/statements.ts'
import { type DjangoAct, type DjangoOperation, modelOf, send, textArgument } from './django-run.ts'
import type { DjangoModel } from './django-state.ts'
import { constraintSql, indexSql } from './index-sql.ts'

function add(isConcurrent: boolean): DjangoAct {
  return (operation) => {
    const model = modelOf(operation)
    const sql = indexSql(tableOf(model), argument(operation.given, 'index', 1), isConcurrent)
    if (sql === null) unread(operation, 'an index')
    else send(operation, model, [sql])
  }
}

function tableOf(model: DjangoModel) {
  return { schema: null, name: model.table }
}

function unread({ run, at }: DjangoOperation, what: string): void {
  run.recorder.unchecked(at.line, `${what} that is put together at run time`)
}

function remove(isConcurrent: boolean): DjangoAct {
  return (operation) => {
    const model = modelOf(operation)
    const name = textArgument(operation.given, 'name', 1)
    send(operation, model, [dropIndex(tableOf(model), name, { isConcurrent })])
  }
}

const rename: DjangoAct = (operation) => {
  const model = modelOf(operation)
  const { given } = operation
  const old = argument(given, 'old_name', 2)
  const fields = namesOf(argument(given, 'old_fields', 3))
  const from = isGiven(old) ? nameOf(old) : `${model.table}_${fields.join('_')}_idx`
  send(operation, model, [renameIndex(tableOf(model), from, textArgument(given, 'new_name', 1))])
}

function constrain(isNotValid: boolean): DjangoAct {
  return (operation) => {
    const model = modelOf(operation)
    const made = constraintSql(
      tableOf(model),
      argument(operation.given, 'constraint', 1),
      isNotValid,
    )
    if (made === null) return unread(operation, 'a constraint')
    if (made.isIndex) model.uniqueIndexes.add(made.name)
    send(operation, model, [made.sql])
  }
}

const release: DjangoAct = (operation) => {
  const model = modelOf(operation)
  const name = textArgument(operation.given, 'name', 1)
  const isIndex = model.uniqueIndexes.delete(name)
  send(operation, model, [
    isIndex ? dropIndex(tableOf(model), name) : dropConstraint(tableOf(model), name),
  ])
}

const validate: DjangoAct = (operation) => {
  const model = modelOf(operation)
  const name = textArgument(operation.given, 'name', 1)
  send(operation, model, [
    `ALTER TABLE ${shown(tableOf(model))} VALIDATE CONSTRAINT ${quoted(name)}`,
  ])
}

/** Operations on indexes and constraints, by name. */
export const indexOperations: Readonly<Record<string, DjangoAct>> = {
  AddIndex: add(false),
  AddIndexConcurrently: add(true),
  RemoveIndex: remove(false),
  RemoveIndexConcurrently: remove(true),
  RenameIndex: rename,
  AddConstraint: constrain(false),
  AddConstraintNotValid: constrain(true),
  RemoveConstraint: release,
  ValidateConstraint: validate,
}

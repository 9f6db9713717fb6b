import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { isFalse } from '../code/ask-value.ts'
import { openBudget } from '../code/budget.ts'
import { openRecorder } from '../code/recorder.ts'
import { openScope, type Scope } from '../code/scope.ts'
import { openPythonWalk } from '../python/evaluate-python.ts'
import { classesIn } from '../python/python-classes.ts'
import type { PythonWalk } from '../python/python-walk.ts'
import { childAs, type SyntaxNode } from '../syntax-node.ts'
import type { Grammar } from '../tree.ts'
import type { DjangoRun } from './django-run.ts'
import type { DjangoState } from './django-state.ts'
import { runOperations } from './operations.ts'
import { performDjango } from './perform-django.ts'

/**
 * Reads the migrations of a Django project one after the other, in the order they run: each is told what the files before it made
 * of the models, since a migration says how a field is to be, not what it was.
 */
export function openDjango(grammar: Grammar): (file: MigrationText) => MigrationSteps {
  const state: DjangoState = { models: new Map() }
  return (file) => readFile(file, grammar, state)
}

function readFile(
  { path, text, migration }: MigrationText,
  grammar: Grammar,
  state: DjangoState,
): MigrationSteps {
  const { root, errors } = grammar.parse(text)
  const recorder = openRecorder(path)
  const budget = openBudget()
  const isAtomic = !migration.transaction.left
  const run: DjangoRun = {
    recorder,
    app: appOf(path),
    state,
    isAtomic,
    sends: true,
    models: new Map(),
  }
  const walk = openPythonWalk({
    perform: (chain) => performDjango(chain, run),
    leave: () => undefined,
    assignTo: () => undefined,
    budget,
  })
  const scope = openScope(null)
  // What stands outside of the class makes names; Django calls nothing of it.
  walk.evaluate(root, scope)
  const own = classesIn(root).find((node) => childAs(node, 'name')?.text === 'Migration')
  if (own === undefined) recorder.unchecked(1, 'no `Migration` in this file')
  else runClass(own, scope, { walk, run })
  for (const { line, why } of errors) recorder.unchecked(line, why)
  if (budget.isSpent) recorder.unchecked(1, 'more code than can be followed')
  return {
    path,
    tool: migration.tool,
    pieces: recorder.pieces,
    unchecked: recorder.notChecked,
    transaction: isAtomic ? 'wrapped' : 'none',
  }
}

/** The folder that holds `migrations/`; Django calls the app so unless it is told otherwise. */
function appOf(path: string): string {
  return /([^/]+)\/(?:[^/]*_)?migrations\//.exec(path)?.[1] ?? 'app'
}

function runClass(
  node: SyntaxNode,
  outer: Scope,
  { walk, run }: { readonly walk: PythonWalk; readonly run: DjangoRun },
): void {
  const scope = openScope(outer)
  for (const statement of childAs(node, 'body')?.children ?? []) walk.evaluate(statement, scope)
  const operations = scope.find('operations')
  if (operations === null) return
  if (operations.kind === 'list') runOperations(operations, run)
  else if (!isFalse(operations)) {
    run.recorder.unchecked(node.line, 'operations that are put together at run time')
  }
}

import type { MigrationSteps, MigrationText } from '../../migration-file.ts'
import { openBudget } from '../code/budget.ts'
import { openRecorder } from '../code/recorder.ts'
import { openScope } from '../code/scope.ts'
import { openPythonWalk } from '../python/evaluate-python.ts'
import { tablesOfClasses } from '../python/python-classes.ts'
import type { Grammar } from '../tree.ts'
import { type AlembicRun, autocommit } from './alembic-run.ts'
import { performAlembic } from './perform-alembic.ts'

/** What a migration of Alembic, or Flask-Migrate, sends to PostgreSQL. */
export function readAlembic(
  { path, text, migration }: MigrationText,
  grammar: Grammar,
): MigrationSteps {
  const { root, errors } = grammar.parse(text)
  const recorder = openRecorder(path)
  const run: AlembicRun = {
    recorder,
    tableOf: tablesOfClasses(root, '__tablename__'),
    batches: new Map(),
    assumptions: new Map(),
  }
  const budget = openBudget()
  const walk = openPythonWalk({
    perform: (chain) => performAlembic(chain, run),
    leave: (opened, line) => {
      if (opened === autocommit) recorder.call('BEGIN', { line, endLine: line })
    },
    assignTo: () => undefined,
    budget,
  })
  const scope = openScope(null)
  walk.evaluate(root, scope)
  const upgrade = scope.find('upgrade')
  if (upgrade?.kind === 'function') upgrade.call([])
  else recorder.unchecked(1, 'no `upgrade` in this file')
  for (const { line, why } of errors) recorder.unchecked(line, why)
  if (budget.isSpent) recorder.unchecked(1, 'more code than can be followed')
  return {
    path,
    tool: migration.tool,
    pieces: recorder.pieces.map((piece, at) => {
      const assumes = run.assumptions.get(at)
      return assumes === undefined ? piece : { ...piece, assumes }
    }),
    unchecked: recorder.notChecked,
    transaction: 'wrapped',
  }
}

import { nameOf } from '../code/ask-value.ts'
import type { Lines, Recorder } from '../code/recorder.ts'
import { argument, type PythonArguments } from '../python/python-arguments.ts'
import { type DjangoModel, type DjangoState, modelIn } from './django-state.ts'

/** What is known while migrations of one app are read. */
export interface DjangoRun {
  readonly recorder: Recorder
  /** Label of the app whose file is read. */
  readonly app: string
  readonly state: DjangoState
  /** Whether Django opens a transaction around the file. */
  readonly isAtomic: boolean
  /** Whether operations change the database, too; those of the state alone do not. */
  readonly sends: boolean
  /** Models that names in code stand for, by their root. */
  readonly models: Map<string, string>
}

/** An operation of a migration. */
export interface DjangoOperation {
  readonly name: string
  readonly given: PythonArguments
  readonly at: Lines
  readonly run: DjangoRun
}

export type DjangoAct = (operation: DjangoOperation) => void

/** Sends SQL for an operation; nothing where only the state changes, or the model has no table. */
export function send(
  { run, at }: DjangoOperation,
  model: DjangoModel,
  statements: readonly string[],
): void {
  if (!run.sends || !model.hasTable || statements.length === 0) return
  run.recorder.call(statements.join(';\n'), at)
}

/** The model an operation is about. */
export function modelOf({ given, run }: DjangoOperation, name = 'model_name'): DjangoModel {
  return modelIn(run.state, run.app, textArgument(given, name, 0))
}

/** An argument that is a name. */
export function textArgument(given: PythonArguments, name: string, place?: number): string {
  return nameOf(argument(given, name, place))
}

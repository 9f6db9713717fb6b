import type { ChainValue } from '../code/value.ts'

/** What migrations have made of the models so far, as far as the files tell. */
export interface DjangoState {
  readonly models: Map<string, DjangoModel>
}

export interface DjangoModel {
  readonly table: string
  /** Fields by name; those that are not in it are not known. */
  readonly fields: Map<string, ChainValue>
  /** Columns of what is unique or indexed together, joined by commas. */
  readonly together: Map<string, readonly string[]>
  /** Constraints that are indexes for PostgreSQL, by name. */
  readonly uniqueIndexes: Set<string>
  /** Whether the file that made the model was read, so that it has no other fields. */
  readonly isComplete: boolean
  /** Neither a proxy nor somebody else's. */
  readonly hasTable: boolean
}

/** A model by its app and name; one that no file told of has the table that Django would give it. */
export function modelIn(state: DjangoState, app: string, name: string): DjangoModel {
  const key = keyOf(app, name)
  const known = state.models.get(key)
  if (known !== undefined) return known
  const model = emptyModel(key.replace('.', '_'), { isComplete: false })
  state.models.set(key, model)
  return model
}

/** `Invoice` of the app at hand, or `shop.Invoice`. */
export function keyOf(app: string, name: string): string {
  return (name.includes('.') ? name : `${app}.${name}`).toLowerCase()
}

export function emptyModel(
  table: string,
  { isComplete, hasTable = true }: { readonly isComplete: boolean; readonly hasTable?: boolean },
): DjangoModel {
  return {
    table,
    fields: new Map(),
    together: new Map(),
    uniqueIndexes: new Set(),
    isComplete,
    hasTable,
  }
}

/** The same, to be changed without changing this one. */
export function copyOf({ models }: DjangoState): DjangoState {
  return {
    models: new Map(
      [...models].map(([key, model]) => [
        key,
        {
          ...model,
          fields: new Map(model.fields),
          together: new Map(model.together),
          uniqueIndexes: new Set(model.uniqueIndexes),
        },
      ]),
    ),
  }
}

/** One combination of a matrix. */
export type Combination = {
  /** The `matrix` context. */
  readonly values: Readonly<Record<string, unknown>>
  /** What tells it from the others in the name of its job: `staging, api`; without what `include` added. */
  readonly label: string
}

/** Most jobs of one matrix. Source: docs, "Running variations of jobs in a workflow". */
const mostCombinations = 256

/**
 * Answers the combinations of a matrix in the order in which GitHub makes jobs of them: the first axis changes
 * slowest, then come those that only `include` names. What `include` says is added to every combination it fits,
 * never over a value of an axis. Throws where GitHub refuses the matrix.
 */
export function expandMatrix(matrix: Readonly<Record<string, unknown>>): readonly Combination[] {
  const { include, exclude, ...axes } = matrix
  const included = recordsOf('include', include)
  const excluded = recordsOf('exclude', exclude)
  checkExcluded(excluded, axes)
  const base = crossProduct(axes).filter(
    (values) => !excluded.some((pattern) => fits(pattern, values)),
  )
  const isExtra = (key: string) => !Object.hasOwn(axes, key)
  const withExtras = base.map((values) => {
    const found = included.filter((item) => fits(without(item, isExtra), values))
    const extras = found.map((item) => without(item, (key) => !isExtra(key)))
    return { values: Object.assign({}, values, ...extras), label: labelOf(values) }
  })
  const alone = included.filter(
    (item) => !base.some((values) => fits(without(item, isExtra), values)),
  )
  const all = [...withExtras, ...alone.map((values) => ({ values, label: labelOf(values) }))]
  if (all.length === 0) throw new Error('The matrix has no combination')
  if (all.length > mostCombinations) {
    throw new Error(`The matrix has ${all.length} combinations; GitHub runs ${mostCombinations}`)
  }
  return all
}

type Values = Readonly<Record<string, unknown>>

function crossProduct(axes: Values): readonly Values[] {
  if (Object.keys(axes).length === 0) return []
  let product: readonly Values[] = [{}]
  for (const [key, options] of Object.entries(axes)) {
    if (!Array.isArray(options)) throw new Error(`matrix.${key} is no list`)
    if (options.length === 0) throw new Error(`matrix.${key} has no values`)
    product = product.flatMap((values) => options.map((value) => ({ ...values, [key]: value })))
  }
  return product
}

function recordsOf(name: string, list: unknown): readonly Values[] {
  if (list === undefined || list === null) return []
  if (!Array.isArray(list)) throw new Error(`matrix.${name} is no list`)
  return list.map((item: unknown) => {
    if (isRecord(item)) return item
    throw new Error(`matrix.${name} holds ${JSON.stringify(item)} among its combinations`)
  })
}

function checkExcluded(excluded: readonly Values[], axes: Values): void {
  const unknown = excluded.flatMap(Object.keys).find((key) => !Object.hasOwn(axes, key))
  if (unknown !== undefined) throw new Error(`matrix.exclude names ${unknown}, which is no axis`)
}

function without(values: Values, leaveOut: (key: string) => boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !leaveOut(key)))
}

/** As `==` of an expression has it: case does not matter, nor whether a number is text. */
function fits(pattern: unknown, value: unknown): boolean {
  if (!isRecord(pattern) && !Array.isArray(pattern)) {
    return String(pattern).toLowerCase() === String(value).toLowerCase()
  }
  if (typeof value !== 'object' || value === null) return false
  const found = new Map(Object.entries(value))
  return Object.entries(pattern).every(([key, inner]) => fits(inner, found.get(key)))
}

function labelOf(value: unknown): string {
  return scalarsOf(value)
    .filter((text) => text !== '')
    .join(', ')
}

function scalarsOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'object') return Object.values(value).flatMap(scalarsOf)
  return [String(value)]
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

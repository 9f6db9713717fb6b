import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import type { Problem } from './problem.ts'

/** A YAML file as plain data that still knows where everything stands. */
export interface YamlSource {
  readonly value: unknown
  /** Where the value at a path stands; for one that is missing, what should hold it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
  /** Where the key at the end of a path stands. */
  readonly keyPlaceOf: (path: readonly PropertyKey[]) => Place
}

export type Place = Omit<Problem, 'message'>

/** Largest file read; characters. */
const maximumSize = 100_000

/** Opens a YAML file; every syntax error, duplicate key and alias of it is a problem. An empty file is an empty map. */
export function openYaml(
  text: string,
  file: string,
): YamlSource | { readonly problems: readonly Problem[] } {
  if (text.length > maximumSize) {
    const message = `the file is ${text.length} characters long; at most ${maximumSize} are read.`
    return { problems: [{ file, line: 1, column: 1, message }] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems = [
    ...document.errors.map((error) => ({
      ...place(error.pos[0]),
      message: `${error.message}. Mend the YAML; until then the defaults are used.`,
    })),
    ...aliasOffsets(document)
      .slice(0, 1)
      .map((offset) => ({
        ...place(offset),
        message: 'aliases are not read here: write the value out.',
      })),
  ]
  if (problems.length > 0) return { problems }
  return {
    value: document.toJS() ?? {},
    placeOf: (path) => place(offsetOf(document, path)),
    keyPlaceOf: (path) => place(keyOffset(document, path) ?? offsetOf(document, path)),
  }
}

/** Aliases can make a small file expand without end, and can hold themselves; a short file has no need of them. */
function aliasOffsets(document: Document.Parsed): readonly number[] {
  const offsets: number[] = []
  visit(document, {
    Alias: (_key, alias) => {
      offsets.push(alias.range?.[0] ?? 0)
    },
  })
  return offsets
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const steps = path.slice(0, length)
    const offset = startOf(document.getIn(steps, true)) ?? keyOffset(document, steps)
    if (offset !== null) return offset
  }
  return 0
}

function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return null
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  return startOf(pair?.key)
}

function startOf(node: unknown): number | null {
  return isNode(node) && !isAlias(node) ? (node.range?.[0] ?? null) : null
}

import { closest, distance } from 'fastest-levenshtein'
import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { isRecord } from '../text/canonical-json.ts'
import { shorten } from '../text/shorten.ts'
import type { Problem } from './problem.ts'
import { defaultSettings, type Settings, settingsPath } from './settings.ts'
import { settingsSchema, toSettings } from './settings-schema.ts'

/** Settings with everything that could be used, and all problems of the file at once. */
export interface SettingsReading {
  readonly settings: Settings
  readonly problems: readonly Problem[]
}

/** Largest configuration read; characters. */
const maximumSize = 100_000

/**
 * Reads a configuration file. A key with a problem falls back to its default and the rest is used, so that a slip in the file
 * never keeps an incident from being recorded; a file that is not YAML gives the defaults.
 */
export function readSettings(text: string, file: string = settingsPath): SettingsReading {
  const source = openSource(text, file)
  if ('problems' in source) return { settings: defaultSettings, problems: source.problems }
  const result = settingsSchema.safeParse(source.value)
  if (result.success) return { settings: toSettings(result.data), problems: [] }
  const problems = result.error.issues.flatMap((issue) => describeIssue(issue, source))
  const usable = settingsSchema.safeParse(withoutKeys(source.value, result.error.issues))
  return { settings: usable.success ? toSettings(usable.data) : defaultSettings, problems }
}

interface Source {
  readonly value: unknown
  readonly at: (path: readonly PropertyKey[], key?: string) => Omit<Problem, 'message'>
}

function openSource(
  text: string,
  file: string,
): Source | { readonly problems: readonly Problem[] } {
  const start = { file, line: 1, column: 1 }
  if (text.length > maximumSize) {
    const message = `is ${text.length} characters long; at most ${maximumSize} are read`
    return { problems: [{ ...start, message }] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      ...place(error.pos[0]),
      message: `${error.message}. Mend the YAML; until then the defaults are used.`,
    }))
    return { problems }
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 }) ?? {}
    return { value, at: (path, key) => place(offsetOf(document.getIn(path, true), key)) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      problems: [
        { ...start, message: `${why}. Write the values out; no aliases are needed here.` },
      ],
    }
  }
}

function offsetOf(node: unknown, key: string | undefined): number {
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
    )
    return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0
  }
  return isNode(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0
}

function describeIssue(issue: z.core.$ZodIssue, source: Source): readonly Problem[] {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path)
    return issue.keys.map((key) => ({
      ...source.at(issue.path, key),
      message: `unknown key "${[...issue.path, key].join('.')}". ${suggest(key, known)}`,
    }))
  }
  const seen = shorten(JSON.stringify(valueAt(source.value, issue.path)) ?? 'nothing', 60)
  const subject = path === '' ? 'the file' : `"${path}"`
  return [{ ...source.at(issue.path), message: `${subject} is ${seen}: ${issue.message}.` }]
}

function suggest(key: string, known: readonly string[]): string {
  const nearest = closest(key, [...known])
  const near = distance(key, nearest) <= Math.max(2, key.length / 3)
  return near ? `Did you mean "${nearest}"?` : `Known here: ${known.join(', ')}.`
}

/** The keys the schema allows at a path, read off its JSON Schema so that there is one table only. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = z.toJSONSchema(settingsSchema, { io: 'input' })
  for (const step of path) {
    if (!isRecord(schema)) return []
    const properties = schema['properties']
    schema =
      typeof step === 'number' ? schema['items'] : isRecord(properties) && properties[String(step)]
  }
  return isRecord(schema) && isRecord(schema['properties']) ? Object.keys(schema['properties']) : []
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner: unknown = value
  for (const step of path) {
    if (Array.isArray(inner)) inner = inner[Number(step)]
    else if (isRecord(inner)) inner = inner[String(step)]
  }
  return inner
}

function withoutKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (!isRecord(value)) return {}
  const bad = new Set(issues.flatMap(topLevelKeys))
  return Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)))
}

function topLevelKeys(issue: z.core.$ZodIssue): readonly string[] {
  const [first] = issue.path
  if (first !== undefined) return [String(first)]
  return issue.code === 'unrecognized_keys' ? issue.keys : []
}

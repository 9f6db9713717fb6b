import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { isRecord } from '../text/canonical-json.ts'
import { shorten } from '../text/shorten.ts'
import type { Problem } from './problem.ts'
import { defaultSettings, type Settings, settingsPath } from './settings.ts'
import { settingsSchema, toSettings } from './settings-schema.ts'
import { openYaml, type YamlSource } from './yaml-source.ts'

/** Settings with everything that could be used, and all problems of the file at once, top to bottom. */
export interface SettingsReading {
  readonly settings: Settings
  readonly problems: readonly Problem[]
}

/**
 * Reads a configuration file. What has a problem is left out and the rest is used, so that a slip in the file never keeps an
 * incident from being recorded; a file that is not YAML gives the defaults.
 */
export function readSettings(text: string, file: string = settingsPath): SettingsReading {
  const source = openYaml(text, file)
  if ('problems' in source) return { settings: defaultSettings, problems: source.problems }
  const result = settingsSchema.safeParse(source.value)
  if (result.success) return { settings: toSettings(result.data), problems: [] }
  const problems = result.error.issues.flatMap((issue) => describeIssue(issue, source))
  return { settings: usable(source.value), problems: firstProblems(problems.toSorted(byPlace)) }
}

/** A file that is wrong throughout is told by its first problems; more annotations GitHub would not show. */
const maximumProblems = 20

function firstProblems(problems: readonly Problem[]): readonly Problem[] {
  const [last] = problems.slice(maximumProblems - 1)
  if (problems.length <= maximumProblems || last === undefined) return problems
  const more = `and ${problems.length - maximumProblems + 1} more problems from here on.`
  return [...problems.slice(0, maximumProblems - 1), { ...last, message: more }]
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column
}

type Issue = z.core.$ZodIssue

function describeIssue(issue: Issue, source: YamlSource): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path)
    return issue.keys.map((key) => ({
      ...source.keyPlaceOf([...issue.path, key]),
      message: `unknown key ${JSON.stringify([...issue.path, key].join('.'))}. ${suggest(key, known)}`,
    }))
  }
  const path = issue.path.join('.')
  const subject = path === '' ? 'the file' : `"${path}"`
  const seen = shorten(JSON.stringify(valueAt(source.value, issue.path)) ?? 'missing', 60)
  return [{ ...source.placeOf(issue.path), message: `${subject} is ${seen}: ${issue.message}.` }]
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
  if (!isRecord(schema)) return []
  const { properties, propertyNames } = schema
  if (isRecord(properties)) return Object.keys(properties)
  // A map of one kind of value, such as a level for each rule, names its keys here.
  const names = isRecord(propertyNames) ? propertyNames['enum'] : []
  return Array.isArray(names) ? names.map(String) : []
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner: unknown = value
  for (const step of path) {
    if (Array.isArray(inner)) inner = inner[Number(step)]
    else if (isRecord(inner)) inner = inner[String(step)]
  }
  return inner
}

/** The settings with as little as possible left out: first the value with the problem, then what holds it. */
function usable(value: unknown): Settings {
  let kept = value
  for (let step = 0; step < 6; step += 1) {
    const result = settingsSchema.safeParse(kept)
    if (result.success) return toSettings(result.data)
    for (const path of result.error.issues.flatMap(badPaths)) {
      kept = without(kept, path.slice(0, Math.max(1, path.length - step)))
    }
  }
  return defaultSettings
}

function badPaths(issue: Issue): readonly (readonly PropertyKey[])[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path]
  return issue.keys.map((key) => [...issue.path, key])
}

function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [first, ...rest] = path
  if (first === undefined) return undefined
  if (Array.isArray(value)) {
    const last = rest.length === 0
    return value.flatMap((item: unknown, index) => {
      if (index !== first) return [item]
      return last ? [] : [without(item, rest)]
    })
  }
  if (!isRecord(value)) return undefined
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key !== first) return [[key, inner]]
    return rest.length === 0 ? [] : [[key, without(inner, rest)]]
  })
  return Object.fromEntries(entries)
}

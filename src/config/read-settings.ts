import { z } from 'zod'
import { isRecord } from '../text/canonical-json.ts'
import { nearestName } from '../text/nearest-name.ts'
import { shorten } from '../text/shorten.ts'
import { guardKeys } from './guard-settings.ts'
import { leaveOut, type Path, wholeOf } from './leave-out.ts'
import type { Problem } from './problem.ts'
import { defaultSettings, type Settings, settingsPath } from './settings.ts'
import { settingsSchema, toSettings } from './settings-schema.ts'
import { wordIssue } from './word-issue.ts'
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
  const result = settingsSchema.safeParse(source.value, { error: wordIssue })
  if (result.success) return { settings: toSettings(result.data), problems: [] }
  const problems = firstOfEachValue(result.error.issues).flatMap((one) =>
    describeIssue(one, source),
  )
  return { settings: usable(source.value), problems: firstProblems(problems.toSorted(byPlace)) }
}

/** A file that is wrong throughout is told by its first problems; more annotations GitHub would not show. */
const maximumProblems = 20

function firstProblems(problems: readonly Problem[]): readonly Problem[] {
  const [last] = problems.slice(maximumProblems - 1)
  if (problems.length <= maximumProblems || last === undefined) return problems
  const others = problems.slice(maximumProblems - 1)
  const sections = [...new Set(others.flatMap((problem) => problem.sections ?? []))]
  const message = `and ${others.length} more problems from here on.`
  return [...problems.slice(0, maximumProblems - 1), { ...last, sections, message }]
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column
}

type Issue = z.core.$ZodIssue

/** What else is wrong with a value follows from the first, as that a text is too long to be a list. */
function firstOfEachValue(issues: readonly Issue[]): readonly Issue[] {
  const places = issues.map(
    ({ code, path }) => `${code === 'unrecognized_keys'} ${JSON.stringify(path)}`,
  )
  return issues.filter((_issue, index) => places.indexOf(places[index] ?? '') === index)
}

function describeIssue(issue: Issue, source: YamlSource): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path)
    return issue.keys.map((key) => ({
      ...source.keyPlaceOf([...issue.path, key]),
      sections:
        issue.path.length > 0 ? sectionOf(issue.path) : [key, nearestName(key, known) ?? []].flat(),
      message: `unknown key ${JSON.stringify([...issue.path, key].join('.'))}. ${
        issue.path.length === 0 && guardKeys.includes(key)
          ? 'It belongs into the section "guard": indent it.'
          : suggest(key, known)
      }`,
    }))
  }
  const path = issue.path.join('.')
  const subject = path === '' ? 'the file' : `"${path}"`
  const seen = showValue(valueAt(source.value, issue.path))
  const message = `${subject} is ${seen}: ${issue.message}.`
  return [{ ...source.placeOf(issue.path), sections: sectionOf(issue.path), message }]
}

/** The section a path is in; none for that of the whole file. */
function sectionOf(path: readonly PropertyKey[]): readonly string[] {
  return path.slice(0, 1).map(String)
}

/** What was seen; YAML gives null for a key with nothing behind it. */
function showValue(value: unknown): string {
  return value === null ? 'empty' : shorten(JSON.stringify(value) ?? 'missing', 60)
}

function suggest(key: string, known: readonly string[]): string {
  const nearest = nearestName(key, known)
  return nearest === null ? `Known here: ${known.join(', ')}.` : `Did you mean "${nearest}"?`
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
  let leftOut: readonly Path[] = []
  for (let step = 0; step < 6; step += 1) {
    const result = settingsSchema.safeParse(kept)
    if (result.success) return toSettings(result.data, leftOut)
    const paths = result.error.issues
      .flatMap(badPaths)
      .map((path) => wholeOf(path.slice(0, Math.max(1, path.length - step))))
    kept = leaveOut(kept, paths)
    leftOut = [...leftOut, ...paths]
  }
  return defaultSettings
}

function badPaths(issue: Issue): readonly Path[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path]
  return issue.keys.map((key) => [...issue.path, key])
}

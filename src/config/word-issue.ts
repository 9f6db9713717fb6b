import { z } from 'zod'

/**
 * What to write instead of a value of the configuration, in plain words that go on after what was seen; for all that the schema
 * itself has no words for. Goes with `safeParse`. Unknown keys are worded where the known ones are at hand.
 */
export function wordIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${wordsOf(issue)}`
    case 'invalid_value':
      return `write ${oneOf(issue.values)}`
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_key':
      return issue.issues[0]?.message
    case 'unrecognized_keys':
      return undefined
    default:
      return 'it is not written as docs/settings.md says'
  }
}

type WrongType = z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>

function wordsOf(issue: WrongType): string {
  return kinds[issue.expected]?.(issue) ?? `something else: a value of the kind ${issue.expected}`
}

/** By what zod expects. */
const kinds: Readonly<Record<string, (issue: WrongType) => string>> = {
  string: ({ input }) => `a text${isPlain(input) ? `, such as "${input}"` : ''}`,
  boolean: () => 'true or false',
  int: ({ input }) => `a whole number${unquoted(input)}`,
  number: ({ input }) => `a number${unquoted(input)}`,
  array: aList,
  object: aMap,
  record: () => 'a map: lines such as "key: value", indented',
}

/** A text that YAML takes for something else. */
function isPlain(input: unknown): input is number | boolean {
  return typeof input === 'number' || typeof input === 'boolean'
}

function unquoted(input: unknown): string {
  return typeof input === 'string' && /^\d+$/.test(input) ? ' without quotation marks' : ''
}

function aList({ inst, input, path = [] }: WrongType): string {
  const element = inst instanceof z.ZodArray ? inst.element : null
  if (element instanceof z.ZodObject) return 'a list, with "- " before the first key of each item'
  const items = (typeof input === 'string' ? input : '').split(',').map((item) => item.trim())
  const couldBe =
    items.join().length <= longestExample &&
    items.every((item) => element !== null && z.safeParse(element, item).success)
  return `a list, such as [${couldBe ? items.map(asYaml).join(', ') : usualItems(element, path)}]`
}

const longestExample = 60

function usualItems(element: unknown, path: readonly PropertyKey[]): string {
  if (element instanceof z.ZodEnum) return element.options.slice(0, 2).join(', ')
  return examples[String(path.at(-1))] ?? 'one, two'
}

/** Items for lists by the name of their key, where what was seen gives none. */
const examples: Readonly<Record<string, string>> = {
  environments: 'production',
  services: 'shop',
  labels: 'hotfix',
  paths: '"src/**"',
  people: 'ana',
  teams: 'acme/platform',
  'docs-only': '"docs/**"',
  'required-checks': 'test',
}

/** A text as YAML reads it; in quotation marks where it would read something else. */
function asYaml(text: string): string {
  return /^[\p{L}_][\p{L}\d_ ./@-]*$/u.test(text) ? text : JSON.stringify(text)
}

function aMap({ inst }: WrongType): string {
  const keys = inst instanceof z.ZodObject ? Object.keys(inst.shape).slice(0, 3) : []
  return `a map, with keys such as ${keys.join(', ')}`
}

function oneOf(values: readonly z.core.util.Primitive[]): string {
  return `${values.length > 1 ? 'one of ' : ''}${values.map(String).join(', ')}`
}

function tooSmall({ origin, minimum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (origin === 'array') return `list at least ${minimum}`
  return origin === 'string' ? counted('at least', minimum) : `write ${minimum} or more`
}

function tooBig({ origin, maximum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  if (origin === 'array') return `list at most ${maximum}`
  return origin === 'string' ? counted('at most', maximum) : `write ${maximum} or less`
}

function counted(bound: string, length: number | bigint): string {
  return `write ${bound} ${length} character${Number(length) === 1 ? '' : 's'}`
}

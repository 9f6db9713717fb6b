import { shorten } from '../text/shorten.ts'

/** An environment that deployments of the repository name. */
export interface SeenEnvironment {
  readonly name: string
  /** Whether a deployment to it ever succeeded. */
  readonly hadSuccess: boolean
  /** What GitHub says; null where it says nothing. */
  readonly isTransient: boolean | null
}

/** What the choice goes by. */
export interface EnvironmentQuestion {
  /** What the form of the incident says; null when it says nothing. */
  readonly asked: string | null
  readonly configured: readonly string[]
  readonly seen: readonly SeenEnvironment[]
}

/** The environments whose deployments matter, and the reason in a sentence of plain text, which may quote what people wrote. */
export interface EnvironmentChoice {
  readonly environments: readonly string[] | 'all'
  readonly why: string
}

/**
 * The environment of an incident: the one the form names, else those of the configuration, else the only one with successes named
 * production, prod or live, else all that are not made for a while, such as previews. Names are matched without regard to case.
 */
export function chooseEnvironment({
  asked,
  configured,
  seen,
}: EnvironmentQuestion): EnvironmentChoice {
  const named = asked === null ? '' : asked.trim()
  const found = named === '' ? [] : matching(named, seen)
  if (found.length > 0) return { environments: found, why: `the report names ${list(found)}` }
  const { environments, why } = withoutReport(configured, seen)
  if (named === '') return { environments, why }
  return { environments, why: `no deployment is to ${quote(named)}, so ${why}` }
}

/** Whether an environment is made for a while only, such as the preview of a pull request, as far as its name tells. */
export function looksTransient(name: string, others: readonly string[] = []): boolean {
  if (isProduction(name)) return false
  if (transientName.test(name.slice(0, longestName))) return true
  const pattern = withoutNumbers(name)
  if (pattern === name.toLowerCase()) return false
  return others.filter((other) => withoutNumbers(other) === pattern).length >= manyAlike
}

const longestName = 255

/** `pr-12`, `preview/login`, `web-pr-7`, `review-apps`, `Preview – shop`. */
const transientName =
  /(?:^|[-_/ ])(?:pr|pull|mr)[-_/ #]?\d+(?:$|[-_/ .])|(?:^|[-_/ ])(?:previews?|review(?:[-_ ]?apps?)?|ephemeral|pull-requests?)(?:$|[-_/ ])/i

/** So many environments whose names differ by a number only are made by a machine. */
const manyAlike = 3

function withoutNumbers(name: string): string {
  return name.slice(0, longestName).toLowerCase().replace(/\d+/g, '#')
}

function withoutReport(
  configured: readonly string[],
  seen: readonly SeenEnvironment[],
): EnvironmentChoice {
  if (configured.length > 0) {
    const names = configured.flatMap((name) => {
      const found = sameName(name, seen)
      return found.length > 0 ? found : [name]
    })
    const each = [...new Set(names)]
    return { environments: each, why: `the configuration names ${list(each)}` }
  }
  const successful = seen.filter(({ hadSuccess }) => hadSuccess)
  const [production, ...more] = successful.filter(({ name }) => isProduction(name))
  if (production !== undefined && more.length === 0) {
    const { name } = production
    return { environments: [name], why: `${quote(name)} is the only environment of production` }
  }
  const names = successful.map(({ name }) => name)
  const lasting = successful.filter(
    ({ name, isTransient }) => !(isTransient ?? looksTransient(name, names)),
  )
  if (lasting.length === 0) {
    return {
      environments: 'all',
      why: 'no successful deployment to a lasting environment is known',
    }
  }
  const rest = lasting.map(({ name }) => name)
  return { environments: rest, why: `nothing says which is meant of ${list(rest)}` }
}

function isProduction(name: string): boolean {
  return /^(?:production|prod|live)$/i.test(name.trim())
}

/** The environment of that name; else those whose name the text holds as words, or whose first word it is. */
function matching(text: string, seen: readonly SeenEnvironment[]): readonly string[] {
  const exact = sameName(text, seen)
  if (exact.length > 0) return exact
  const said = wordsOf(text)
  return seen
    .map(({ name }) => name)
    .filter((name) => {
      const words = wordsOf(name)
      return said.includes(words) || words.startsWith(said)
    })
}

function sameName(name: string, seen: readonly SeenEnvironment[]): readonly string[] {
  return seen
    .map((environment) => environment.name)
    .filter((other) => wordsOf(other) === wordsOf(name))
}

/** The words of a name in lower case, each between blanks, with one spelling for production. */
function wordsOf(name: string): string {
  const words =
    name
      .slice(0, longestName)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.map((word) => (word === 'prod' ? 'production' : word)).join(' ')} `
}

/** At most five names. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(quote).join(', ')
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown
}

function quote(name: string): string {
  return `“${shorten(name.replace(/\s+/g, ' '), 60)}”`
}

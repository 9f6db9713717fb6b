/** What is known of the environment an incident is about. */
export interface EnvironmentClues {
  /** As people wrote it in the report; null when nobody has said. */
  readonly written: string | null
  /** Of the settings. */
  readonly configured: readonly string[]
}

/** Environments, and why those, in words; null when somebody named them. */
export interface EnvironmentChoice {
  readonly names: readonly string[]
  readonly why: string | null
}

/** What people call the environment their users are in. */
const liveNames = ['production', 'prod', 'live']

/**
 * The environments to ask about before any was seen. GitHub compares names with regard to case, so a name is asked for in
 * the spellings people use.
 */
export function environmentsToAsk({ written, configured }: EnvironmentClues): readonly string[] {
  const names = written !== null ? [written] : configured.length > 0 ? configured : liveNames
  return [...new Set(names.flatMap(spellings))]
}

function spellings(name: string): readonly string[] {
  const lower = name.toLowerCase()
  return [name, lower, `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`, name.toUpperCase()]
}

/** Whether two names mean one environment: the same but for case, or both what people call production. */
export function isSameEnvironment(a: string, b: string): boolean {
  const isLive = (name: string) => liveNames.includes(name.toLowerCase())
  return a.toLowerCase() === b.toLowerCase() || (isLive(a) && isLive(b))
}

/**
 * The environments an incident is about, of those that anything was deployed to: the one it names, else those of the settings,
 * else those that are named like production, else all but previews.
 */
export function chooseEnvironments(
  clues: EnvironmentClues,
  seen: readonly string[],
): EnvironmentChoice {
  const { written, configured } = clues
  const own = written === null ? [] : namedBy(written, seen)
  if (own.length > 0) return { names: own, why: null }
  const listed = called(configured, seen)
  if (listed.length > 0) return { names: listed, why: missed(written) }
  const exact = called(liveNames, seen)
  const live = exact.length > 0 ? exact : seen.filter(isLiveByName)
  if (live.length > 0) return { names: live, why: missed(written) ?? 'by its name' }
  const lasting = seen.filter((name) => !isPreview(name))
  return { names: lasting, why: missed(written) ?? 'every environment that is no preview' }
}

function called(wanted: readonly string[], seen: readonly string[]): readonly string[] {
  const names = new Set(wanted.map((name) => name.toLowerCase()))
  return seen.filter((name) => names.has(name.toLowerCase()))
}

/** The environments a text names: it is the name, or has it among other words ("Production (EU)"), or is a part of it. */
function namedBy(written: string, seen: readonly string[]): readonly string[] {
  const own = called([written.trim()], seen)
  if (own.length > 0) return own
  const text = spaced(written)
  const inText = seen.filter((name) => text.includes(spaced(name)))
  if (inText.length > 0) {
    // Of `production` and `production-eu` the longer says more.
    return inText.filter((name) => !inText.some((other) => isPartOf(name, other)))
  }
  return seen.filter((name) => !isPreview(name) && spaced(name).includes(text))
}

function isPartOf(name: string, other: string): boolean {
  return spaced(name) !== spaced(other) && spaced(other).includes(spaced(name))
}

/** Its words in lower case, with a space around each, so that one name is found inside another by whole words only. */
function spaced(name: string): string {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  // A name without any word is in no other.
  return words.join('') === ''
    ? `\n${name}\n`
    : ` ${words.filter((word) => word !== '').join(' ')} `
}

function missed(written: string | null): string | null {
  return written === null ? null : 'nothing was deployed to the one the report names'
}

/** Whether a name of several words has one for production: `production-eu`, `Production – shop`, not `non-prod`. */
function isLiveByName(name: string): boolean {
  const words = spaced(name).trim().split(' ')
  const isOther = words.some((word) => ['non', 'not', 'no', 'pre', 'like'].includes(word))
  return !isOther && !isPreview(name) && liveNames.some((live) => words.includes(live))
}

/** Whether an environment is made for one branch or pull request and goes with it. GitHub does not say so in GraphQL. */
function isPreview(name: string): boolean {
  return previewNames.some((pattern) => pattern.test(name))
}

const previewNames: readonly RegExp[] = [
  /(?:^|[^\p{L}])(?:previews?|review)(?:$|[^\p{L}])/iu,
  /^[pm]r(?:$|[^\p{L}])/iu,
  /[/_-][pm]r[/_-]?\d/i,
  /^(?:dev|branch|feature|ephemeral|tmp|temp)[/_-]/i,
  /\d{3,}$/,
]

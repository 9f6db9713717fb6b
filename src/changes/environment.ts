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

/**
 * The environments an incident is about, of those that anything was deployed to: the one it names, else those of the settings,
 * else those that are named like production, else all but previews.
 */
export function chooseEnvironments(
  clues: EnvironmentClues,
  seen: readonly string[],
): EnvironmentChoice {
  const { written, configured } = clues
  const called = (names: readonly string[]) =>
    seen.filter((name) => names.some((wanted) => wanted.toLowerCase() === name.toLowerCase()))
  if (written !== null) {
    const own = called([written])
    const near = own.length > 0 ? own : seen.filter((name) => mentions(written, name))
    if (near.length > 0) return { names: near, why: null }
  }
  const listed = called(configured)
  if (listed.length > 0) return { names: listed, why: missed(written) }
  const live = called(liveNames)
  if (live.length > 0) return { names: live, why: missed(written) ?? 'by its name' }
  const lasting = seen.filter((name) => !isPreview(name))
  return { names: lasting, why: missed(written) ?? 'every environment that is no preview' }
}

/** Whether a text names an environment among other words: "Production (EU)". */
function mentions(text: string, name: string): boolean {
  const words = text.toLowerCase().split(/[^\w/-]+/)
  return words.includes(name.toLowerCase())
}

function missed(written: string | null): string | null {
  return written === null ? null : 'nothing was deployed to the one the report names'
}

/** Whether an environment is made for one branch or pull request and goes with it. GitHub does not say so in GraphQL. */
export function isPreview(name: string): boolean {
  return /preview|review|^pr\b|[/_-]pr[/_-]?\d|^(?:dev|branch|feature|ephemeral|tmp|temp)[/_-]|\d{3,}$/i.test(
    name,
  )
}

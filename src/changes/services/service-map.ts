import type { Service } from '../../config/settings.ts'
import { globMatcher } from '../../text/path-globs.ts'
import type { Change } from '../change.ts'
import { type Codeowners, owningTeams } from './codeowners.ts'

/** What is known about where services live. */
export interface ServiceSources {
  readonly configured: readonly Service[]
  readonly codeowners: Codeowners
  /** Services that the incident names: only these are looked for in folders and teams. */
  readonly named: readonly string[]
}

/** The services a path belongs to; prepared once, for many paths. */
export type ServiceMap = (path: string) => readonly string[]

/**
 * Where services live: by the globs of the configuration; and a service that the incident names also in the folder of a monorepo
 * that has its name, such as `apps/checkout/`, and where a team of its name owns the path.
 */
export function serviceMap({ configured, codeowners, named }: ServiceSources): ServiceMap {
  const rules = configured.map(({ name, paths }) => ({
    name,
    matches: globMatcher(paths.flatMap(withFolder)),
  }))
  const wanted = new Map(named.map((name) => [slugOf(name), spellingOf(name, configured)]))
  wanted.delete('')
  return (path) => {
    const byRule = rules.flatMap(({ name, matches }) => (matches(path) ? [name] : []))
    if (wanted.size === 0) return byRule
    const slugs = [...foldersIn(path), ...owningTeams(path, codeowners).map(teamSlug)]
    return [...new Set([...byRule, ...slugs.flatMap((slug) => wanted.get(slug) ?? [])])]
  }
}

/** Which of the services that an incident names a change belongs to, by its paths or by what was reported of it. */
export function namedServices(sources: ServiceSources): (change: Change) => readonly string[] {
  const map = serviceMap(sources)
  const wanted = new Set(sources.named.map(slugOf))
  return ({ files, external }) => {
    const found = [...files.flatMap(({ path }) => map(path)), ...(external?.services ?? [])]
    return [...new Set(found)].filter((service) => wanted.has(slugOf(service)))
  }
}

/** The environments that the configuration names for services, each once; empty when it names none. */
export function environmentsOf(
  named: readonly string[],
  configured: readonly Service[],
): readonly string[] {
  const slugs = named.map(slugOf)
  const services = configured.filter(({ name }) => slugs.includes(slugOf(name)))
  return [...new Set(services.flatMap(({ environments }) => environments))]
}

function withFolder(glob: string): readonly string[] {
  const bare = glob.replace(/\/+$/, '')
  return /[*?[\]{}()!]/.test(glob) ? [glob] : [bare, `${bare}/**`]
}

/** A name as folders and teams write it: `Check-out API` is `check-out-api`. */
function slugOf(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The spelling of the configuration where it has the service. */
function spellingOf(name: string, configured: readonly Service[]): string {
  return configured.find((service) => slugOf(service.name) === slugOf(name))?.name ?? name
}

const folder =
  /(?:^|\/)(?:apps?|services?|packages|libs?|modules|components|projects|workspaces|plugins|functions|lambdas|cmd|charts|k8s|helm)\/([^/]+)(?=\/)/g

function foldersIn(path: string): readonly string[] {
  return [...path.slice(0, 500).matchAll(folder)].map(([, name = '']) => slugOf(name))
}

/** `acme/checkout-team` is the team of checkout. */
function teamSlug(team: string): string {
  return slugOf(team.split('/')[1] ?? '').replace(
    /^team-|-(?:team|squad|developers|devs|owners)$/g,
    '',
  )
}

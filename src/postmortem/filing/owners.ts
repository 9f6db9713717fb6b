import { isLogin } from '../../text/login.ts'

/** Who is assigned, and who is only named. */
export interface Owners {
  /** Logins, each once, in the order they are written. */
  readonly assigned: readonly Assigned[]
  readonly unassigned: readonly Unassigned[]
}

/** A login, and how the owner is written. */
export interface Assigned {
  readonly login: string
  readonly written: string
}

/** An owner as written, and why nobody was assigned. */
export interface Unassigned {
  readonly written: string
  readonly why: UnassignedWhy
}

export type UnassignedWhy = 'team' | 'unknown-name' | 'not-assignable' | 'not-checked' | 'too-many'

/** What tells who is meant and who may be assigned. */
export interface OwnerRules {
  /** Logins by names as people write them; case does not matter. */
  readonly people: Readonly<Record<string, string>>
  /** Whether GitHub would assign a login; null where that is not known. */
  readonly canBeAssigned: (login: string) => boolean | null
}

/** Finds the logins behind owners as written: by the configured names, else a handle or login. Teams are never assigned. */
export function resolveOwners(
  owners: readonly string[],
  { people, canBeAssigned }: OwnerRules,
): Owners {
  const assigned: Assigned[] = []
  const unassigned: Unassigned[] = []
  for (const written of owners) {
    const login = loginOf(written, people)
    const isKnown = assigned.some((one) => one.login.toLowerCase() === login?.toLowerCase())
    if (isKnown) continue
    const why = obstacle(written, login, { canBeAssigned, count: assigned.length })
    if (login === null || why !== null) unassigned.push({ written, why: why ?? 'unknown-name' })
    else assigned.push({ login, written })
  }
  return { assigned, unassigned }
}

/** GitHub assigns no more people to an issue. */
const maximumAssignees = 10

function obstacle(
  written: string,
  login: string | null,
  { canBeAssigned, count }: Pick<OwnerRules, 'canBeAssigned'> & { readonly count: number },
): UnassignedWhy | null {
  if (login === null) return isTeam(written) ? 'team' : 'unknown-name'
  const can = canBeAssigned(login)
  if (can === null) return 'not-checked'
  if (!can)
    return written.startsWith('@') || isMapped(written, login) ? 'not-assignable' : 'unknown-name'
  return count < maximumAssignees ? null : 'too-many'
}

/** Whether the login is another word than what is written, so that the configuration must have named it. */
function isMapped(written: string, login: string): boolean {
  return normal(written) !== login.toLowerCase()
}

function isTeam(written: string): boolean {
  return /^@?[\w.-]+\/[\w.-]+$/.test(written.trim())
}

/** A name, or `Sarah Miller (@sarahm)`, as a login; null where nobody says which. */
function loginOf(written: string, people: Readonly<Record<string, string>>): string | null {
  const name = normal(written)
  const [, mapped] = Object.entries(people).find(([known]) => normal(known) === name) ?? []
  if (mapped !== undefined) return asLogin(mapped)
  if (isTeam(written)) return null
  const handle = /(?:^|[\s(])@([\w-]+)(?![\w/-])/.exec(written)?.[1]
  return asLogin(handle ?? written)
}

function asLogin(text: string): string | null {
  const login = text.trim().replace(/^@/, '')
  return isLogin(login) ? login : null
}

function normal(name: string): string {
  return name.normalize('NFKC').trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase()
}

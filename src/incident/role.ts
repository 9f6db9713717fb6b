/** The roles of an incident, in the field's standard terms. */
export const roles = ['lead', 'communications', 'operations', 'scribe'] as const

export type Role = (typeof roles)[number]

/** Somebody who holds a role; `id` is null where GitHub gave none. */
export interface Person {
  readonly login: string
  readonly id: number | null
}

/** Somebody who holds a role, or held one, and since when that is so. */
export interface Holder extends Person {
  readonly since: string
  /** Whether a command gave it; else an assignment by hand did. */
  readonly isNamed: boolean
}

/** Who holds which role; null for nobody. */
export type RoleHolders = Readonly<Record<Role, Holder | null>>

export const noRoles: RoleHolders = {
  lead: null,
  communications: null,
  operations: null,
  scribe: null,
}

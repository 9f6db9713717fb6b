/** Who did something on GitHub, as GitHub names them; `deleted` is an account that no longer exists. */
export interface Actor {
  readonly login: string
  /** GitHub's numeric id; null where GitHub gives none. Logins can be renamed, ids cannot. */
  readonly id: number | null
  readonly type: 'user' | 'bot' | 'organization' | 'mannequin' | 'deleted'
}

/** Repository permission levels, weakest first. */
export const authorities = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const

/** What a person may do in the repository, judged once and stored with the fact. */
export type Authority = (typeof authorities)[number]

/** Whether somebody with `authority` may set the severity of an incident: labels need triage on GitHub. */
export function maySetSeverity(authority: Authority): boolean {
  return authorities.indexOf(authority) >= authorities.indexOf('triage')
}

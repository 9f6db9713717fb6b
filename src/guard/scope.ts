import { matchesAll } from '../text/wildcards.ts'
import type { GuardSettings, Scope } from './settings.ts'

/** What is to be deployed where; without a service, all of them. */
export interface DeployTarget {
  readonly environment: string
  readonly service: string | null
}

/** Whether a rule is for a deployment. One that names no service takes all of them along, so that rules for any of them count. */
export function covers({ environments, services }: Scope, target: DeployTarget): boolean {
  const { environment, service } = target
  const isThere = environments.length === 0 || isNamed(environment, environments)
  return isThere && (services.length === 0 || service === null || isNamed(service, services))
}

/** Whether two names of people or places stand for one, whatever their case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Whether a name is among others, without regard to case; `*` in those stands for any characters. */
export function isNamed(name: string, patterns: readonly string[]): boolean {
  const row = [...name.toLowerCase()]
  return patterns.some((pattern) =>
    matchesAll({ items: [...pattern.toLowerCase()], isStar, fits: Object.is }, row),
  )
}

/** Whom each rule is for. */
export function scopesOf(settings: GuardSettings): readonly Scope[] {
  return [...calendarScopes(settings), ...settings.incidents]
}

/** Whom each rule of the calendar is for. */
export function calendarScopes(settings: GuardSettings): readonly Scope[] {
  const { windows, quietHours, freezes, holidays } = settings
  return [...windows, ...quietHours, ...freezes, ...(holidays === null ? [] : [holidays])]
}

function isStar(character: string): boolean {
  return character === '*'
}

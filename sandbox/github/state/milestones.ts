import type { Account, Repository } from './things.ts'

/** A milestone; issues hold the very object. Numbers count from 1 and are never given again. */
export interface Milestone {
  readonly id: string
  readonly typename: 'Milestone'
  readonly databaseId: number
  readonly repository: Repository
  readonly number: number
  readonly creator: Account
  readonly createdAt: string
  title: string
  description: string | null
  state: 'OPEN' | 'CLOSED'
  /** Midnight in California, where GitHub keeps its days; null when it is not due. */
  dueOn: string | null
  updatedAt: string
  closedAt: string | null
}

/**
 * A due date as GitHub keeps it: the midnight in California before the given time, in UTC. Midnight in
 * London is the day before there, so `2026-12-01T00:00:00Z` becomes `2026-11-30T08:00:00Z`.
 */
export function keptDueDate(time: string): string {
  const at = Date.parse(time)
  const midnight = at - sinceMidnight(at)
  // On the two days of the year on which the clock changes, that is an hour off.
  const off = sinceMidnight(midnight)
  const exact = midnight - (off > day / 2 ? off - day : off)
  return `${new Date(exact).toISOString().slice(0, 19)}Z`
}

const day = 24 * 3600 * 1000

/** What the clock in California has counted since midnight, in milliseconds. */
function sinceMidnight(at: number): number {
  return californian
    .formatToParts(at)
    .reduce(
      (total, { type, value }) => total + (secondsIn[type] ?? 0) * (Number(value) || 0) * 1000,
      at % 1000,
    )
}

const secondsIn: Readonly<Record<string, number>> = { hour: 3600, minute: 60, second: 1 }

const californian = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

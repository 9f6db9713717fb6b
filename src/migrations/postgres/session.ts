import { type LockMode, lockModes } from '../finding.ts'
import type { MigrationSteps } from '../migration-file.ts'
import type { SetSetting, Transaction } from './acts/other-act.ts'
import type { Context, HeldLock } from './context.ts'
import { blockedBy } from './locks.ts'

/** The connection that a batch of migrations runs on. It is changed in place, by the functions of this file only. */
export interface Session {
  transaction: Context['transaction']
  /** Whether the tool, and not the file, opened the transaction. */
  kind: Context['transaction']
  /** The first of the strongest locks that the transaction holds, of those that others wait for. */
  held: HeldLock | null
  readonly addedHere: Set<string>
  /** What was held at each savepoint, the newest last. */
  savepoints: readonly { readonly name: string; readonly held: HeldLock | null }[]
  timezone: string | null
  readonly timezoneOfDatabase: string | null
  /** Whether anything limits how long a statement waits for its lock. */
  hasLockTimeout: boolean
  /** What ends with the transaction: settings of SET LOCAL as they were before it. */
  before: { readonly timezone: string | null; readonly hasLockTimeout: boolean } | null
}

/** A connection before its first statement. */
export function openSession(timezone: string | null): Session {
  return {
    transaction: 'none',
    kind: 'none',
    held: null,
    addedHere: new Set(),
    savepoints: [],
    timezone,
    timezoneOfDatabase: timezone,
    hasLockTimeout: false,
    before: null,
  }
}

/** Goes on to a file: its tool opens a transaction, stays in the one that is open, or leaves it. */
export function enterFile(
  session: Session,
  mode: MigrationSteps['transaction'],
  isAlone: boolean,
): void {
  const wanted = mode === 'wrapped' ? 'open' : mode === 'lenient' && !isAlone ? 'perhaps' : 'none'
  if (wanted === 'none' && session.transaction !== 'none') endTransaction(session)
  session.kind = wanted
  if (session.transaction === 'none') session.transaction = wanted
}

/** BEGIN, COMMIT, ROLLBACK; ROLLBACK TO gives back the locks that were taken after its savepoint. */
export function takeTransaction(session: Session, { how, name }: Transaction): void {
  if (how === 'savepoint' && session.savepoints.length < mostSavepoints) {
    session.savepoints = [...session.savepoints, { name, held: session.held }]
  }
  if (how === 'rollback-to') {
    const at = session.savepoints.findLastIndex((savepoint) => savepoint.name === name)
    const savepoint = session.savepoints[at]
    if (savepoint !== undefined) session.held = savepoint.held
    session.savepoints = session.savepoints.slice(0, at + 1)
  }
  if (how === 'begin') session.transaction = 'open'
  if (how === 'commit' || how === 'rollback') endTransaction(session)
}

/** More than anybody nests; what comes after is not given back. */
const mostSavepoints = 20

/** The end of the transaction: locks and local settings go. */
export function endTransaction(session: Session): void {
  session.transaction = 'none'
  session.held = null
  session.addedHere.clear()
  session.savepoints = []
  if (session.before === null) return
  session.timezone = session.before.timezone
  session.hasLockTimeout = session.before.hasLockTimeout
  session.before = null
}

/** SET, RESET and `set_config`, as far as they matter here. */
export function takeSetting(session: Session, { name, value, isLocal }: SetSetting): void {
  if (isLocal && session.transaction === 'none') return
  const { timezone, hasLockTimeout } = session
  if (isLocal) session.before ??= { timezone, hasLockTimeout }
  if (name === 'timezone' || name === '*') session.timezone = value ?? session.timezoneOfDatabase
  if (name === 'lock_timeout' || name === '*') {
    session.hasLockTimeout = value !== null && !/^0+\s*(?:us|ms|s|min|h|d)?$/i.test(value.trim())
  }
}

/** Keeps a lock until the transaction ends; of two that block the same, the first is kept. */
export function holdLock(session: Session, lock: HeldLock): void {
  if (session.transaction === 'none' || blockedBy(lock.mode) === 'none') return
  if (session.held === null || rank(lock.mode) > rank(session.held.mode)) session.held = lock
}

/** Locks are told apart by what they block. */
function rank(mode: LockMode): number {
  return blockedBy(mode) === 'reads' ? lockModes.length : 0
}

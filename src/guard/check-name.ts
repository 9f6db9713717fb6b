/** Everything the guard looks at, in the order it is told. */
export const checkNames = [
  'configuration',
  'deploy-window',
  'freeze',
  'holiday',
  'open-incident',
  'fix-through',
  'migration',
  'vulnerability',
  'required-checks',
  'concurrency',
] as const

export type CheckName = (typeof checkNames)[number]

/** Checks that can keep a deployment back. */
export type ObjectingCheck = Exclude<CheckName, 'fix-through'>

/** Checks that time alone decides, as long as nobody holds the environment. */
export const timedChecks = ['deploy-window', 'freeze', 'holiday'] as const

export type TimedCheck = (typeof timedChecks)[number]

/** A check as people read it: `deploy window`. */
export function checkInWords(check: CheckName): string {
  return check.replaceAll('-', ' ')
}

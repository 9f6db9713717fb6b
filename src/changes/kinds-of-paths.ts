import type { ChangeKind } from './change.ts'

/** Stand-in. */
export function kindOfPath(path: string): ChangeKind {
  if (/(?:^|\/)migrations?\//.test(path)) return 'migration'
  if (/\.md$/.test(path)) return 'docs'
  if (/(?:^|\/)tests?\//.test(path)) return 'test'
  return 'code'
}

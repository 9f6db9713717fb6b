import type { MigrationText } from '../migration-file.ts'

/** What a migration is called by those that follow it, and which it follows; null for tools that order by version. */
export interface RevisionLinks {
  readonly id: string
  readonly follows: readonly string[]
}

/** The links that Alembic and Django write into their files. */
export function revisionLinks({ path, text, migration }: MigrationText): RevisionLinks | null {
  if (migration.tool === 'alembic') {
    const id = alembicRevision(text)
    return id === null ? null : { id, follows: alembicFollows(text) }
  }
  if (migration.tool !== 'django') return null
  const [, app = '', name = ''] = /([^/]+)\/migrations\/(?:.*\/)?([^/]+)\.py$/.exec(path) ?? []
  return { id: `${app}.${name}`, follows: djangoFollows(text) }
}

/** Alembic's own name of a migration; null where the file has none. */
export function alembicRevision(text: string): string | null {
  return /^revision\s*(?::[^=\n]*)?=\s*["']([^"'\n]+)["']/m.exec(text)?.[1] ?? null
}

/** Whether a migration stands in for others that have run: Django notes it as run, and runs nothing. */
export function isSquash({ text, migration }: MigrationText): boolean {
  return (
    migration.tool === 'django' && /^[ \t]+replaces[ \t]*(?::[^=\n]*)?=\s*[[(]\s*[[(]/m.test(text)
  )
}

function alembicFollows(text: string): readonly string[] {
  const assigned = text.matchAll(
    /^(?:down_revision|depends_on)\s*(?::[^=\n]*)?=\s*(\([^)]{0,2000}\)|\[[^\]]{0,2000}\]|[^\n]*)/gm,
  )
  return [...assigned].flatMap(([, value = '']) => quoted(value))
}

function djangoFollows(text: string): readonly string[] {
  const list =
    /^[ \t]+dependencies[ \t]*(?::[^=\n]*)?=\s*\[([^\]]{0,20000})\]/m.exec(text)?.[1] ?? ''
  const pairs = list.matchAll(/\(\s*["']([^"'\n]+)["']\s*,\s*["']([^"'\n]+)["']\s*,?\s*\)/g)
  return [...pairs].map(([, app, name]) => `${app}.${name}`)
}

function quoted(text: string): readonly string[] {
  return [...text.matchAll(/["']([^"'\n]+)["']/g)].map(([, name = '']) => name)
}

import type { MigrationReport } from './report.ts'

/**
 * The outcome in a sentence or two: what was judged, what was found, and what was not looked at. Nothing is called safe where
 * something was not checked.
 */
export function headline({ counts, unchecked }: MigrationReport): string {
  const { migrations, statements, error, warning, notice, silenced } = counts
  const judged = `${counted(migrations, 'migration')}, ${counted(statements, 'statement')}`
  const found = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(notice > 0 ? [counted(notice, 'notice')] : []),
  ]
  const open = unchecked.length === 0 ? '' : ` ${uncheckedSentence(unchecked.length)}`
  const silent = silenced === 0 ? '' : ` ${counted(silenced, 'finding')} left out by the settings.`
  if (found.length > 0) return `${judged}: ${listed(found)}.${open}${silent}`
  if (unchecked.length === 0) {
    return migrations === 0
      ? `No migration to judge.${silent}`
      : `${judged}: nothing that would block.${silent}`
  }
  return `${judged}: nothing found in what could be checked.${open}${silent}`
}

function uncheckedSentence(count: number): string {
  return `${counted(count, 'place')} ${count === 1 ? 'was' : 'were'} not checked.`
}

/** `3 migrations`, `1 migration`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

function listed(parts: readonly string[]): string {
  return parts.join(', ').replace(/, ([^,]*)$/, ' and $1')
}

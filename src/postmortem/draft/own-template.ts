import type { Incident } from '../../incident/incident.ts'
import { plainWords } from '../../text/plain-words.ts'

/**
 * The repository's own templates for the post-mortem of an incident, the closest first: for one of its services, its kind, its
 * severity, then for any. Names of files, `post-mortem-sev1.md`.
 */
export function ownTemplates(
  { services, kind, worstSeverity }: Pick<Incident, 'services' | 'kind' | 'worstSeverity'>,
  overrides: ReadonlyMap<string, unknown>,
): readonly string[] {
  const special = [...services.map((name) => plainWords(name).join('-')), kind, worstSeverity]
  const names = special
    .filter((name) => name !== '')
    .map((name) => `post-mortem-${name.toLowerCase()}.md`)
  return [...names, 'post-mortem.md'].filter((name) => overrides.has(name))
}

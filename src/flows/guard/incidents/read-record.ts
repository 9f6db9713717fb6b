import { type IncidentKind, incidentKinds } from '../../../incident/form.ts'
import { type Severity, severities } from '../../../incident/severity.ts'
import { type Status, statuses } from '../../../incident/status.ts'
import { isRecord, readJson } from '../../../text/canonical-json.ts'

/** What the front matter of a record says. A word that this version does not know, and one that is missing, is taken for the worst. */
export interface Recorded {
  readonly severity: Severity
  readonly status: Status
  readonly kind: IncidentKind
  /** By login; null for nobody. */
  readonly lead: string | null
  /** As written; null where nobody has said. */
  readonly environment: string | null
  readonly isDeclared: boolean
  /** When it ended, RFC 3339; null where it has not, or nobody knows. */
  readonly endedAt: string | null
}

/** An incident by its record. Its lines are as `editFrontMatter` prints them: the guard loads no reader of YAML for them. */
export function readRecorded(record: string): Recorded {
  const front = /^---\n([\s\S]*?)\n---/.exec(record)?.[1] ?? ''
  const value = (key: string) => scalarOf(new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(front)?.[1])
  const lead = value('lead')
  return {
    severity: worstUnless(severities, value('severity'), 'SEV1'),
    status: worstUnless(statuses, value('status'), 'investigating'),
    kind: worstUnless(incidentKinds, value('kind'), 'incident'),
    lead: lead !== null && /^[\w-]+(?:\[bot\])?$/.test(lead) ? lead : null,
    environment: value('environment'),
    isDeclared: value('declared_at') !== null,
    endedAt: value('closed_at') ?? value('resolved_at'),
  }
}

/** One of the words; the worst of them for any other. */
export function worstUnless<Word extends string>(
  words: readonly Word[],
  word: string | null,
  worst: Word,
): Word {
  return words.find((one) => one === word) ?? worst
}

/** A value on one line; null for nothing. */
function scalarOf(line: string | undefined): string | null {
  const written = (line ?? '').trim()
  if (written === '' || written === 'null' || written === '~') return null
  if (/^'.*'$/.test(written)) return written.slice(1, -1).replaceAll("''", "'")
  if (!written.startsWith('"')) return written
  const read = readJson(`{"value":${written}}`)
  return isRecord(read) && typeof read['value'] === 'string' ? read['value'] : written
}

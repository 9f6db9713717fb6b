import type {
  DocumentVersion,
  ItemIssue,
  PostmortemsObservation,
  PublishedDocument,
} from '../../action-items-github.ts'
import type { Settings } from '../../config/settings.ts'
import { fold } from '../../incident/fold.ts'
import type { Incident } from '../../incident/incident.ts'
import type { Ledger } from '../../incident/ledger.ts'
import { filedPath, recordPaths, sharedPaths } from '../../incident/record-paths.ts'
import { nameOfCause } from '../../incident/tell-words.ts'
import type { Work } from '../../incident/work.ts'
import type { DocumentIndex } from '../../postmortem/filing/document-index.ts'
import { documentSubject } from '../../postmortem/filing/document-subject.ts'
import { type FiledPostmortem, nothingFiled, readFiled } from '../../postmortem/filing/filed.ts'
import type { FilingIncident } from '../../postmortem/filing/filing-question.ts'
import { type ReadPostmortem, readPostmortem } from '../../postmortem/read-postmortem.ts'
import type { World } from '../../world.ts'
import { indexOf } from '../post-mortem/changed-documents.ts'
import { newerVersion } from '../records/newer-version.ts'
import { ledgerOf, workOf } from '../records/read-records.ts'

/** A post-mortem and everything kept of its action items. */
export interface FilingSources {
  readonly published: PublishedDocument
  readonly postmortem: ReadPostmortem
  /** Head of the records branch that all of this was read at; null when there is none. */
  readonly head: string | null
  readonly index: DocumentIndex | null
  readonly filed: FiledPostmortem
  /** Null where the document names no incident on record. */
  readonly incident: Incident | null
  readonly ledger: Ledger | null
  /** Node id of its issue; null where it is not here, or no incident of ours: other tools count theirs too. */
  readonly incidentId: string | null
  readonly work: Work
}

/** Which document is read, and what was seen when it was found to have changed. */
export interface FilingDocument {
  readonly observation: PostmortemsObservation
  readonly settings: Settings
  readonly document: DocumentVersion
}

/** Reads a post-mortem, and what is kept of it on the records branch; `look-again` when that is about to change. */
export async function readFiling(
  world: World,
  { observation, settings, document }: FilingDocument,
): Promise<FilingSources | 'look-again'> {
  const published = await world.github.publishedDocument(document)
  const written = readPostmortem(published.text, {
    path: document.path,
    zone: settings.timezone,
    sectionNames: settings.actionItems.headings,
  })
  const subjectBy = (index: DocumentIndex | null) =>
    documentSubject({
      document,
      written: written.subject,
      indexed: index?.documents ?? [],
      paths: observation.documents.map(({ path }) => path),
    })
  const subject = subjectBy(indexOf(observation.index))
  const paths = pathsOf(subject, written.incident)
  const { head, files, incidentId } = await world.github.filingRecords(
    Object.values(paths).filter((path) => path !== null),
    written.incident,
  )
  const index = indexOf(files.get(paths.index) ?? null)
  if (subjectBy(index) !== subject) return 'look-again'
  const place = (path: string) => ({ path, head, world })
  const text = files.get(paths.ledger ?? '')
  const ledger = text === undefined ? null : ledgerOf(text, place(paths.ledger ?? ''))
  return {
    published,
    postmortem: { ...written, subject },
    head,
    index,
    filed: filedOf(files.get(paths.filed), paths.filed),
    incident: ledger === null ? null : fold(ledger),
    ledger,
    incidentId: ledger === null ? null : incidentId,
    work: workOf(files.get(paths.work ?? ''), place(paths.work ?? '')),
  }
}

function pathsOf(subject: string, incident: number | null) {
  const records = incident === null ? null : recordPaths(incident)
  return {
    filed: filedPath(subject),
    index: sharedPaths.postmortems,
    ledger: records?.ledger ?? null,
    work: records?.work ?? null,
  }
}

function filedOf(text: string | undefined, path: string): FiledPostmortem {
  const filed = text === undefined ? nothingFiled : readFiled(text)
  if (filed === 'newer-version') throw newerVersion(path)
  return filed
}

/** Whether we wrote an issue or comment: with this token, or under a login we are known by. */
export function isOursBy(
  identities: readonly string[],
): (written: Pick<ItemIssue, 'ours' | 'author'>) => boolean {
  const known = new Set([...identities, 'github-actions[bot]'])
  return ({ ours, author }) => ours || (author.type === 'bot' && known.has(author.login))
}

/** The incident as an action item tells it. */
export function filingIncident(
  incident: Incident | null,
  repositoryUrl: string,
): FilingIncident | null {
  if (incident === null) return null
  const { number, url, title, worstSeverity, cause } = incident
  const said = cause?.cause ?? null
  const isNamed = said !== null && said.kind !== 'none' && said.kind !== 'unknown'
  return {
    number,
    url,
    title,
    severity: worstSeverity,
    cause: isNamed
      ? [nameOfCause(said), cause?.text ?? '']
          .filter(Boolean)
          .join(': ')
          .replace(/[.\s]+$/, '')
      : null,
    causeUrl:
      said?.kind === 'pull'
        ? `${repositoryUrl}/pull/${said.number}`
        : said?.kind === 'commit'
          ? `${repositoryUrl}/commit/${said.sha}`
          : null,
  }
}

import type { PublishedDocument } from '../../action-items-github.ts'
import { factVersion, type PostmortemFact } from '../../incident/fact.ts'
import { type Ledger, mergeLedgers, printLedger } from '../../incident/ledger.ts'
import { filedPath, recordPaths, sharedPaths } from '../../incident/record-paths.ts'
import {
  type IndexedDocument,
  printIndex,
  withDocument,
} from '../../postmortem/filing/document-index.ts'
import { type FiledPostmortem, openIssues, printFiled } from '../../postmortem/filing/filed.ts'
import type { World } from '../../world.ts'
import type { FilingDocument, FilingSources } from './read-filing.ts'

/** The file that says what was filed of a post-mortem. */
export function filedFile(
  { postmortem }: FilingSources,
  filed: FiledPostmortem,
): readonly (readonly [path: string, text: string])[] {
  return [[filedPath(postmortem.subject), printFiled(filed)]]
}

/** Whether the record of the incident is still to say that its post-mortem is published; before that is done it is not indexed. */
export function isNews({ document }: FilingDocument, { incident, index }: FilingSources): boolean {
  const known = index?.documents.find(({ path }) => path === document.path)
  return incident !== null && (known === undefined || known.subject === null)
}

/** The files of the last commit: what was filed, that the post-mortem is published, and the index where nothing else is to follow. */
export function lastFiles(
  world: World,
  filing: FilingDocument,
  {
    sources,
    filed,
    baseline,
  }: {
    readonly sources: FilingSources
    readonly filed: FiledPostmortem
    /** Documents that were here before us: they go into the first index. */
    readonly baseline: readonly IndexedDocument[]
  },
): ReadonlyMap<string, string> {
  const { path, blob } = filing.document
  const { subject } = sources.postmortem
  const documents = sources.index?.documents ?? baseline
  const indexed = withDocument(documents, { path, blob, subject, open: openIssues(filed) })
  return new Map([
    ...filedFile(sources, filed),
    ...ledgerFile(world, filing, sources),
    ...(isNews(filing, sources) ? [] : [[sharedPaths.postmortems, printIndex(indexed)] as const]),
  ])
}

function ledgerFile(
  { repositoryUrl }: World,
  { document: { path } }: FilingDocument,
  { incident, ledger, published }: FilingSources,
): readonly (readonly [path: string, text: string])[] {
  if (incident === null || ledger === null) return []
  const url = `${repositoryUrl}/blob/HEAD/${encodeURI(path)}`
  const facts = publish(ledger, published, { path, url })
  return facts === null ? [] : [[recordPaths(incident.number).ledger, printLedger(facts)]]
}

/** The ledger with the fact that its post-mortem is published; null where that is on record. */
function publish(
  ledger: Ledger,
  { last }: PublishedDocument,
  document: { readonly path: string; readonly url: string },
): Ledger | null {
  const isKnown = ledger.facts.some(
    (fact) => fact.kind === 'post-mortem' && fact.act === 'published',
  )
  if (isKnown || last === null) return null
  const { at, actor, pull } = last
  const fact: PostmortemFact = {
    v: factVersion,
    id: pull === null ? `file:${document.path}:published` : `pull:${pull.number}:published`,
    at,
    actor,
    kind: 'post-mortem',
    act: 'published',
    pull: pull?.number ?? null,
    url: pull?.url ?? document.url,
  }
  return mergeLedgers(ledger, { facts: [fact], unknown: [] })
}

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { LinkTo } from './local-links.ts'
import { framePage } from './page-frame.ts'
import { box, markdownBody, part, recordBox } from './page-parts.ts'
import { threadPart } from './page-thread.ts'
import type { RunPage, ShownIncident } from './read-incident.ts'

/** What the page of the story shows. */
export interface ShownStory {
  /** `owner/name`. */
  readonly repository: string
  /** Where the sandbox was; links to it lead to the page's own parts, or nowhere. */
  readonly serverUrl: string
  readonly incidents: readonly ShownIncident[]
  /** Pages of runs that looked at no incident in particular, newest first: sweeps and setup. */
  readonly runs: readonly RunPage[]
}

/** The page that shows incidents as GitHub would: thread, record, and the pages of their runs. */
export function renderStory(shown: ShownStory): string {
  const { incidents, repository, runs } = shown
  const linkTo = linksOf(shown)
  const home = h('a', { href: 'index.html' }, 'All pages')
  return framePage({
    title: `Incidents of ${repository}`,
    top: [home, ' · ', h('strong', repository), ' · what people see of an incident'],
    main: [
      ...incidents.map((incident) => incidentPart(incident, linkTo)),
      h('article', part('runs', 'Sweeps and setup', runBoxes(runs, linkTo))),
    ],
  })
}

function incidentPart(incident: ShownIncident, linkTo: LinkTo): Element {
  const { thread, record, runs } = incident
  const { number } = thread
  return h('article', [
    h('nav', [
      h('strong', `#${number}`),
      h('a', { href: `#thread-${number}` }, 'The thread'),
      h('a', { href: `#record-${number}` }, 'The record'),
      h('a', { href: `#run-${number}` }, 'The run’s page'),
      h('a', { href: '#runs' }, 'Sweeps'),
    ]),
    part(`thread-${number}`, 'The thread', threadPart(incident, linkTo)),
    part(`record-${number}`, 'The record', [
      recordBox(`incidents/${number}/README.md`, record, linkTo),
    ]),
    part(`run-${number}`, 'The run’s page', runBoxes(runs, linkTo)),
  ])
}

function runBoxes(runs: readonly RunPage[], linkTo: LinkTo): readonly Element[] {
  const boxes = runs.map(({ title, result, summary }) =>
    box([h('strong', title), ` · ${result}`], markdownBody(summary, 'file', linkTo)),
  )
  const [newest, ...older] = boxes
  if (newest === undefined) return [h('p.muted', 'No run wrote a page.')]
  if (older.length === 0) return [newest]
  const summary = h('summary', `${older.length} earlier, newest first`)
  return [newest, h('details.history', summary, ...older)]
}

function linksOf({ incidents, repository, serverUrl }: ShownStory): LinkTo {
  const home = `${serverUrl}/${repository}`
  const known = new Map(
    incidents.flatMap(({ thread: { number, timelineItems } }) => [
      [`${home}/issues/${number}`, `#thread-${number}`],
      [`${home}/blob/incident-records/incidents/${number}/README.md`, `#record-${number}`],
      ...timelineItems.nodes.flatMap((item) =>
        item.__typename === 'IssueComment' ? [commentLink(`${home}/issues/${number}`, item)] : [],
      ),
    ]),
  )
  return (url) => known.get(url) ?? (url.startsWith(serverUrl) ? null : url)
}

function commentLink(issueUrl: string, { databaseId }: { readonly databaseId: number }) {
  const anchor = `#issuecomment-${databaseId}`
  return [issueUrl + anchor, anchor] as const
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Element } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { frontMatterTable, splitFrontMatter } from './front-matter-table.ts'
import type { LinkTo } from './local-links.ts'
import { box, markdownBody } from './page-parts.ts'
import { threadPart } from './page-thread.ts'
import type { RunPage, ShownIncident } from './read-incident.ts'

/** What the page says besides the incidents. */
export interface Site {
  /** `owner/name`. */
  readonly repository: string
  /** Where the sandbox was; links to it lead to the page's own parts, or nowhere. */
  readonly serverUrl: string
}

/** One HTML page that shows incidents as GitHub would, complete in itself and without a script. */
export function renderPage(incidents: readonly ShownIncident[], site: Site): string {
  const linkTo = linksOf(incidents, site)
  const page = h(null, { type: 'doctype' }, [
    h('html', { lang: 'en' }, [
      head(site),
      h('body', [
        h('header.top', h('strong', site.repository), ' · what people see of an incident'),
        h('main', ...incidents.map((incident) => incidentPart(incident, linkTo))),
      ]),
    ]),
  ])
  return unified().use(rehypeStringify).stringify(page)
}

function head({ repository }: Site): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', `Incidents of ${repository}`),
    h('style', ...styles.map((url) => readFileSync(fileURLToPath(url), 'utf8'))),
  ])
}

/** No script and no request: not even for an image of a stranger's. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const styles = [
  import.meta.resolve('github-markdown-css/github-markdown.css'),
  import.meta.resolve('./page.css'),
]

function incidentPart(incident: ShownIncident, linkTo: LinkTo): Element {
  const { number } = incident.thread
  const part = (name: string, title: string, content: readonly Element[]) =>
    h('section', { id: `${name}-${number}` }, h('p.part', title), ...content)
  return h('article', [
    h('nav', [
      h('strong', `#${number}`),
      h('a', { href: `#thread-${number}` }, 'The thread'),
      h('a', { href: `#record-${number}` }, 'The record'),
      h('a', { href: `#run-${number}` }, 'The run’s page'),
    ]),
    part('thread', 'The thread', threadPart(incident, linkTo)),
    part('record', 'The record', [recordBox(incident, linkTo)]),
    part('run', 'The run’s page', runBoxes(incident.runs, linkTo)),
  ])
}

function recordBox({ thread, record }: ShownIncident, linkTo: LinkTo): Element {
  const { frontMatter, text } = splitFrontMatter(record)
  const body = markdownBody(text, 'file', linkTo)
  const table = frontMatter === null ? [] : [frontMatterTable(frontMatter)]
  const path = `incidents/${thread.number}/README.md`
  return box([h('code', 'incident-records'), ' ', h('strong', path)], {
    ...body,
    children: [...table, ...body.children],
  })
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

function linksOf(incidents: readonly ShownIncident[], { repository, serverUrl }: Site): LinkTo {
  const home = `${serverUrl}/${repository}`
  const known = new Map(
    incidents.flatMap(({ thread: { number } }) => [
      [`${home}/issues/${number}`, `#thread-${number}`],
      [`${home}/blob/incident-records/incidents/${number}/README.md`, `#record-${number}`],
    ]),
  )
  return (url) => known.get(url) ?? (url.startsWith(serverUrl) ? null : url)
}

import type { Element } from 'hast'
import { h } from 'hastscript'
import type { LinkTo } from './local-links.ts'
import { framePage } from './page-frame.ts'
import { part, recordBox } from './page-parts.ts'
import { runBoxes } from './page-runs.ts'
import { threadPart } from './page-thread.ts'
import type { ShownIncident } from './read-incident.ts'
import type { RunPage } from './read-runs.ts'
import { postmortemPageName, type ShownStory, storyLinks, storyPageName } from './story-links.ts'

/**
 * The page that shows incidents as GitHub would: thread, record, and the pages of their runs; `runs` are those that looked at none
 * in particular, newest first.
 */
export function renderStory(shown: ShownStory, runs: readonly RunPage[]): string {
  const { incidents, repository, postmortems } = shown
  const linkTo = storyLinks(shown, storyPageName)
  const documented = new Set(postmortems.map(({ incident }) => incident))
  const home = h('a', { href: 'index.html' }, 'All pages')
  return framePage({
    title: `Incidents of ${repository}`,
    top: [home, ' · ', h('strong', repository), ' · what people see of an incident'],
    main: [
      ...incidents.map((incident) =>
        incidentPart(incident, linkTo, documented.has(incident.thread.number)),
      ),
      h('article', part('runs', 'Sweeps, setup and merges', runBoxes(runs, linkTo))),
    ],
  })
}

function incidentPart(incident: ShownIncident, linkTo: LinkTo, hasPostmortem: boolean): Element {
  const { thread, record, runs } = incident
  const { number } = thread
  const postmortem = h('a', { href: postmortemPageName(number) }, 'The post-mortem')
  return h('article', [
    h('nav', [
      h('strong', `#${number}`),
      h('a', { href: `#thread-${number}` }, 'The thread'),
      ...(hasPostmortem ? [postmortem] : []),
      h('a', { href: `#record-${number}` }, 'The record'),
      h('a', { href: `#run-${number}` }, 'The run’s page'),
      h('a', { href: '#runs' }, 'Sweeps'),
    ]),
    part(`thread-${number}`, 'The thread', threadPart(incident, linkTo)),
    part(`record-${number}`, 'The record', [recordBox(number, record, linkTo)]),
    part(`run-${number}`, 'The run’s page', runBoxes(runs, linkTo)),
  ])
}

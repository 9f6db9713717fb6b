import type { LinkTo } from './local-links.ts'
import type { ShownDeployment } from './read-deployments.ts'
import type { ShownIncident } from './read-incident.ts'
import type { ShownIssue } from './read-issue.ts'
import type { ShownPostmortem } from './read-postmortem.ts'
import type { ThreadItem } from './read-thread.ts'

/** What the pages of the story show, and where the sandbox was. */
export interface ShownStory {
  /** `owner/name`. */
  readonly repository: string
  /** Links to it lead to what the pages show of it, or nowhere. */
  readonly serverUrl: string
  readonly incidents: readonly ShownIncident[]
  readonly postmortems: readonly ShownPostmortem[]
  readonly deployments: readonly ShownDeployment[]
}

/** The page of the incidents. */
export const storyPageName = 'story.html'

/** The page of the deployments that the guard was asked about. */
export const guardPageName = 'guard.html'

/** The page of an incident's post-mortem. */
export function postmortemPageName(incident: number): string {
  return `post-mortem-${incident}.html`
}

/** Leads links of one page to what it or another page of the story shows. */
export function storyLinks(shown: ShownStory, page: string): LinkTo {
  const home = `${shown.serverUrl}/${shown.repository}`
  const known = new Map([
    ...shown.incidents.flatMap(incidentPlaces),
    ...shown.postmortems.flatMap(postmortemPlaces),
  ])
  return (url) => {
    if (/^#\d+$/.test(url)) return placeOn(page, known.get(`/issues/${url.slice(1)}`))
    if (!url.startsWith(shown.serverUrl)) return url
    return placeOn(page, known.get(withoutRevision(url.slice(home.length))))
  }
}

/** Name of a page and of a part of it. */
interface PlaceOnPage {
  readonly page: string
  readonly anchor: string
}

/** By address below the repository, files without revision. */
type Places = readonly (readonly [string, PlaceOnPage])[]

function placeOn(page: string, place: PlaceOnPage | undefined): string | null {
  if (place === undefined) return null
  return place.page === page ? `#${place.anchor}` : `${place.page}#${place.anchor}`
}

/** Any version of a file, its lines, and the form to edit it are where the file is. */
function withoutRevision(path: string): string {
  return path
    .replace(/^\/(?:blob|edit)\/.*?\/(?=postmortems\/|incidents\/)/, '/blob/')
    .replace(/\?plain=1.*$/, '')
}

function incidentPlaces({ thread, ...rest }: ShownIncident): Places {
  const record = { page: storyPageName, anchor: `record-${thread.number}` }
  return [
    ...issuePlaces({ thread, ...rest }, { page: storyPageName, anchor: `thread-${thread.number}` }),
    [`/blob/incidents/${thread.number}/README.md`, record],
  ]
}

function postmortemPlaces({ incident, pull: shown, document, items }: ShownPostmortem): Places {
  const page = postmortemPageName(incident)
  const { number } = shown.pull
  const place = { page, anchor: 'pull' }
  return [
    [`/pull/${number}`, place],
    [`/issues/${number}`, place],
    [`/pull/${number}/files`, { page, anchor: 'document' }],
    [`/blob/${document.path}`, { page, anchor: 'document' }],
    ...commentPlaces(`/pull/${number}`, shown.items, page),
    ...items.flatMap((item) => issuePlaces(item, { page, anchor: `issue-${item.thread.number}` })),
  ]
}

function issuePlaces({ thread }: ShownIssue, place: PlaceOnPage): Places {
  const address = `/issues/${thread.number}`
  return [[address, place], ...commentPlaces(address, thread.timelineItems.nodes, place.page)]
}

function commentPlaces(
  address: string,
  items: readonly (ThreadItem | { readonly __typename: string })[],
  page: string,
): Places {
  return items.flatMap((item) => {
    if (!('databaseId' in item)) return []
    const anchor = `issuecomment-${item.databaseId}`
    return [[`${address}#${anchor}`, { page, anchor }] as const]
  })
}

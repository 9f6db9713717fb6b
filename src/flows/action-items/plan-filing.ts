import type { ItemIssue, PostmortemsObservation } from '../../action-items-github.ts'
import type { Problem } from '../../config/problem.ts'
import type { ActionItem } from '../../postmortem/action-items/action-item.ts'
import { decideFiling } from '../../postmortem/filing/decide-filing.ts'
import type { FiledItem } from '../../postmortem/filing/filed-item.ts'
import type { FilingPlan } from '../../postmortem/filing/filing-plan.ts'
import type { FilingQuestion } from '../../postmortem/filing/filing-question.ts'
import { linkedIssue } from '../../postmortem/filing/linked-issue.ts'
import type { World } from '../../world.ts'
import { assignableLogins } from './assignable-logins.ts'
import { type FilingDocument, type FilingSources, filingIncident, isOursBy } from './read-filing.ts'
import { renderFiling } from './render-filing.ts'

/** What is to be done about one post-mortem, and what that follows from. */
export interface PlannedFiling {
  readonly plan: FilingPlan
  readonly question: FilingQuestion
  /** Our issues of its items as they are now. */
  readonly issues: readonly ItemIssue[]
  /** Problems of the repository's own templates. */
  readonly problems: readonly Problem[]
}

/** Decides what is to be done about one post-mortem. Where issues are to be created, those are looked for that nobody recorded. */
export async function planFiling(
  world: World,
  filing: FilingDocument,
  sources: FilingSources,
): Promise<PlannedFiling> {
  const problems: Problem[] = []
  const recorded = await recordedIssues(world, sources)
  const render = renderFiling(world, filing.observation.overrides, problems)
  const question = await questionOf(world, filing, { sources, issues: recorded, render })
  const plan = decideFiling(question)
  if (plan.creates.length === 0) return { plan, question, issues: recorded, problems }
  // Is it there, from a run that did not live to say so?
  const isOurs = isOursBy(sources.work.identities)
  const marked = (await world.github.markedIssues(question.subject)).filter(isOurs)
  const issues = [...new Map([...recorded, ...marked].map((one) => [one.number, one])).values()]
  const asked = { ...question, issues }
  return { plan: decideFiling(asked), question: asked, issues, problems }
}

/**
 * The issues on record, each with the key it was filed under: people may have changed its text. Those that only the document names
 * are theirs.
 */
async function recordedIssues(
  world: World,
  { filed, postmortem }: FilingSources,
): Promise<readonly ItemIssue[]> {
  const keys = new Map(filed.items.flatMap(ownIssue))
  if (keys.size === 0) return []
  const found = await world.github.itemIssues([...keys.keys()])
  return found.map((issue) => ({
    ...issue,
    subject: postmortem.subject,
    key: keys.get(issue.number) ?? '',
  }))
}

function ownIssue({ issue, link, key }: FiledItem): readonly (readonly [number, string])[] {
  return issue === null || link !== null ? [] : [[issue.number, key]]
}

interface FilingParts extends Pick<FilingQuestion, 'render'> {
  readonly sources: FilingSources
  readonly issues: readonly ItemIssue[]
}

async function questionOf(
  world: World,
  { observation, settings, document }: FilingDocument,
  { sources, issues, render }: FilingParts,
): Promise<FilingQuestion> {
  const { postmortem, filed, incident, published } = sources
  const { subject, sections, incidentDate } = postmortem
  const items = postmortem.items.map((item) => withoutIncident(item, postmortem, world))
  const { repositoryUrl } = world
  const { dateOrder, sprint, dueDates, dueFieldId, labels } = settings.actionItems
  const { people } = settings
  return {
    run: world.run,
    now: observation.readAt,
    subject,
    document: {
      ...document,
      incidentDate: incidentDate ?? (published.last?.at ?? observation.readAt).slice(0, 10),
      items,
      sections,
      permalinkAt: permalinks(repositoryUrl, observation.commit, document.path),
    },
    filed,
    incident: filingIncident(incident, repositoryUrl),
    settings: { people, dateOrder, sprint, dueDates, dueDateFieldId: dueFieldId, labels },
    repositoryUrl,
    canBeAssigned: await assignableLogins(world.github, items, { people, observation }),
    issues,
    render,
  }
}

/** An item is not done in the incident it follows from, so that naming it links nothing. */
function withoutIncident(
  item: ActionItem,
  { incident }: FilingSources['postmortem'],
  { repositoryUrl }: World,
): ActionItem {
  const link = linkedIssue(item.issue, repositoryUrl)
  return link !== null && link.number !== null && link.number === incident
    ? { ...item, issue: null }
    : item
}

/** The page of a line of the document as it is at a commit. */
function permalinks(
  repositoryUrl: string,
  commit: PostmortemsObservation['commit'],
  path: string,
): (line: number) => string {
  return (line) => `${repositoryUrl}/blob/${commit ?? 'HEAD'}/${encodeURI(path)}?plain=1#L${line}`
}

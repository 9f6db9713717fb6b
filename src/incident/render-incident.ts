import type { Suspects } from '../changes/verdict/suspects-file.ts'
import { suspectsView } from '../changes/verdict/suspects-view.ts'
import type { Problem } from '../config/problem.ts'
import type { Runbook } from '../config/settings.ts'
import { renderTemplate, type TemplateValues } from '../text/template.ts'
import { dayOf, timeOfDay } from '../time/instant.ts'
import { targetsView } from './clock/targets-view.ts'
import { type TextTemplate, textsOf } from './communication/texts.ts'
import { textsSection } from './communication/texts-section.ts'
import type { Incident, TimelineEntry } from './incident.ts'
import { incidentView, type Links } from './incident-view.ts'
import type { IncidentTexts, NoticeTemplate, ShownClock } from './sync-plan.ts'
import { timelineDiagram } from './timeline-diagram.ts'
import { timelineWords } from './timeline-words.ts'

/** Templates that show an incident, by file name without `.md`. */
export type IncidentTemplate =
  | 'status-comment'
  | 'what-changed'
  | 'record-summary'
  | 'record-updates'
  | 'record-actions'
  | 'record-timeline'
  | NoticeTemplate
  | TextTemplate

/** Where a repository puts templates of its own, on the default branch. */
const overridesFolder = '.github/incident-loop'

/** What rendering takes besides the incident. */
export interface Rendering {
  readonly templates: Readonly<Record<IncidentTemplate, string>>
  /** The repository's own templates, by file name with `.md`. */
  readonly overrides: ReadonlyMap<string, string>
  readonly zone: string
  readonly links: Links
  readonly runbooks: readonly Runbook[]
  readonly checklist: readonly string[]
}

/** Every text of an incident. A template of the repository that fails is reported and the default used in its place. */
export function renderIncident(
  incident: Incident,
  { suspects, clock }: { readonly suspects: Suspects | null; readonly clock: ShownClock },
  rendering: Rendering,
): IncidentTexts {
  const { zone, links } = rendering
  const problems: Problem[] = []
  const shown = { incident: incidentView(incident, rendering) }
  const render = (name: IncidentTemplate, more: TemplateValues): string =>
    renderOwn(name, { ...shown, ...more }, { ...rendering, problems })
  const changesIn = (place: 'comment' | 'record'): string => {
    if (suspects === null) return ''
    const changes = suspectsView(suspects, links.repositoryUrl)
    return tidy(render('what-changed', { changes, place }))
  }
  const { snoozedUntil } = incident
  const next = clock.deadlines.find(({ kind }) => kind === 'update')
  const nextUpdateAt = next === undefined || next.dueAt <= clock.now ? null : next.dueAt
  const communication = textsOf(incident, { zone, nextUpdateAt, now: clock.now, render })
  return {
    statusComment: tidy(
      render('status-comment', {
        what_changed: changesIn('comment'),
        clock: targetsView(clock.deadlines, { now: clock.now, zone, snoozedUntil }),
        texts: textsSection(communication),
      }),
    ),
    record: {
      summary: render('record-summary', {}),
      updates: incident.updates.length === 0 ? '' : render('record-updates', {}),
      actions: incident.actions.length === 0 ? '' : render('record-actions', {}),
      changes: changesIn('record'),
      timeline: render('record-timeline', { diagram: diagramOf(incident.timeline) }),
    },
    communication,
    problems,
  }
}

/** A comment that is posted once. */
export function renderNotice(
  name: NoticeTemplate,
  { incident, values }: { readonly incident: Incident; readonly values: TemplateValues },
  rendering: Rendering,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const view = { incident: incidentView(incident, rendering), ...values }
  return { text: renderOwn(name, view, { ...rendering, problems }), problems }
}

/** Renders a template we ship; one that fails is our bug. */
export function renderDefault(template: string, view: TemplateValues): string {
  const result = renderTemplate(template, view)
  if ('problem' in result) throw new Error(`a shipped template failed: ${result.problem.message}`)
  return result.text
}

/** Without the blank lines that tags leave. */
function tidy(text: string): string {
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

/** The timeline drawn, without what stands struck; empty for none. */
export function diagramOf(timeline: readonly TimelineEntry[]): string {
  return timelineDiagram(
    timeline
      .filter(({ struckBy }) => struckBy === null)
      .map((entry) => ({
        day: dayOf(entry.at),
        time: timeOfDay(entry.at, 'UTC'),
        text: `${entry.actor.login} ${timelineWords(entry)}`,
      })),
  )
}

type RenderingWithProblems = Rendering & { readonly problems: Problem[] }

/** Renders the repository's own template where it has one that works, else ours. */
function renderOwn(
  name: IncidentTemplate,
  view: TemplateValues,
  { overrides, templates, problems }: RenderingWithProblems,
): string {
  const own = renderOverride(name, view, overrides)
  if (own !== null && 'text' in own) return own.text
  const isNew = own !== null && !problems.some(({ file }) => file === own.problem.file)
  if (own !== null && isNew) problems.push(own.problem)
  return renderDefault(templates[name], view)
}

function renderOverride(
  name: IncidentTemplate,
  view: TemplateValues,
  overrides: ReadonlyMap<string, string>,
): { readonly text: string } | { readonly problem: Problem } | null {
  const template = overrides.get(`${name}.md`)
  if (template === undefined) return null
  const result = renderTemplate(template, view)
  if ('text' in result) return result
  const { message, line, column } = result.problem
  const file = `${overridesFolder}/${name}.md`
  const remedy =
    'Names that can be used are listed in docs/templates.md; the default template is used until then.'
  return {
    problem: { file, line: line ?? 1, column: column ?? 1, message: `${message}. ${remedy}` },
  }
}

import type { Suspects } from '../changes/verdict/suspects-file.ts'
import { suspectsView } from '../changes/verdict/suspects-view.ts'
import { renderOwn, type TemplateSources } from '../config/own-template.ts'
import type { Problem } from '../config/problem.ts'
import type { Runbook } from '../config/settings.ts'
import type { TemplateValues } from '../text/template.ts'
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
    renderOwn(sourcesOf(name, rendering, problems), { ...shown, ...more })
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
  return { text: renderOwn(sourcesOf(name, rendering, problems), view), problems }
}

function sourcesOf(
  name: IncidentTemplate,
  { overrides, templates }: Rendering,
  problems: Problem[],
): TemplateSources {
  return { name, overrides, shipped: templates[name], problems }
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

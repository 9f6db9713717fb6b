import type { Suspects } from '../changes/verdict/suspects-file.ts'
import { suspectsView } from '../changes/verdict/suspects-view.ts'
import type { Problem } from '../config/problem.ts'
import type { Runbook } from '../config/settings.ts'
import { renderTemplate, type TemplateValues } from '../text/template.ts'
import type { Incident } from './incident.ts'
import { incidentView, type Links } from './incident-view.ts'
import type { IncidentTexts } from './sync-plan.ts'

/** Templates that show an incident, by file name without `.md`. */
export type IncidentTemplate =
  | 'status-comment'
  | 'what-changed'
  | 'record-summary'
  | 'record-timeline'

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
}

/** Every text of an incident. A template of the repository that fails is reported and the default used in its place. */
export function renderIncident(
  incident: Incident,
  suspects: Suspects | null,
  rendering: Rendering,
): IncidentTexts {
  const problems: Problem[] = []
  const shown = { incident: incidentView(incident, rendering) }
  const render = (name: IncidentTemplate, more: TemplateValues): string => {
    const view = { ...shown, ...more }
    const own = renderOverride(name, view, rendering.overrides)
    if (own !== null && 'text' in own) return own.text
    if (own !== null) problems.push(own.problem)
    return renderDefault(rendering.templates[name], view)
  }
  const changesIn = (place: 'comment' | 'record'): string => {
    if (suspects === null) return ''
    const changes = suspectsView(suspects, rendering.links.repositoryUrl)
    return render('what-changed', { changes, place })
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }
  return {
    statusComment: render('status-comment', { what_changed: changesIn('comment') }),
    record: {
      summary: render('record-summary', {}),
      changes: changesIn('record'),
      timeline: render('record-timeline', {}),
    },
    problems,
  }
}

/** Renders a template we ship; one that fails is our bug. */
export function renderDefault(template: string, view: TemplateValues): string {
  const result = renderTemplate(template, view)
  if ('problem' in result) throw new Error(`a shipped template failed: ${result.problem.message}`)
  return result.text
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

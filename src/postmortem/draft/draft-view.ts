import type { Suspects } from '../../changes/verdict/suspects-file.ts'
import { suspectsView } from '../../changes/verdict/suspects-view.ts'
import type { Suspect } from '../../changes/verdict/verdict.ts'
import type { ActionCommand, Cause } from '../../incident/commands/command.ts'
import type { Incident, Said } from '../../incident/incident.ts'
import { incidentView, type Links } from '../../incident/incident-view.ts'
import { diagramOf } from '../../incident/render-incident.ts'
import { inlineInFile } from '../../text/escape.ts'
import type { TemplateValues } from '../../text/template.ts'
import { showUtc } from '../../time/instant.ts'
import type { ActionRow } from './insert-actions.ts'
import { metricsOf } from './metrics.ts'

/** What a draft is written from. */
export interface DraftSource {
  readonly incident: Incident
  readonly suspects: Suspects | null
  readonly zone: string
  readonly links: Links
  readonly actionItems: 'table' | 'task-list'
}

/**
 * Everything the template of a post-mortem may show. The names are the templates' contract: `docs/templates.md` lists them.
 */
export function draftView(source: DraftSource): DraftView {
  const { suspects, zone, links, actionItems } = source
  const incident = withoutItself(source.incident)
  return {
    incident: incidentView(incident, { zone, links }),
    changes: suspects === null ? null : suspectsView(suspects, links.repositoryUrl),
    cause: viewCause(confirmedSuspect(incident, suspects)),
    metrics: metricsOf(incident.times).map(({ name, took, span }) => ({ name, took, span })),
    diagram: diagramOf(incident.timeline),
    action_items: actionItems,
    actions: incident.actions.map((action) => ({ ...actionRow(action) })),
  }
}

/** A post-mortem does not tell of itself; if it did, opening it would change it. */
function withoutItself(incident: Incident): Incident {
  const timeline = incident.timeline.filter(({ what }) => what !== 'published')
  return { ...incident, timeline, postmortem: null }
}

/** The names of a draft's template. */
export type DraftView = TemplateValues & { readonly incident: TemplateValues }

/** The change that people confirmed, with what is known of it; null where none is, or it was not among the suspects. */
export function confirmedSuspect(
  { cause }: Pick<Incident, 'cause'>,
  suspects: Suspects | null,
): Suspect | null {
  if (cause === null || suspects === null) return null
  return suspects.verdict.suspects.find((suspect) => isMeant(suspect, cause.cause)) ?? null
}

function isMeant({ pull, sha }: Suspect, cause: Cause): boolean {
  if (cause.kind === 'pull') return pull === cause.number
  return cause.kind === 'commit' && sha !== null && sha.startsWith(cause.sha)
}

function viewCause(suspect: Suspect | null): TemplateValues | null {
  if (suspect === null) return null
  const { title, size, at, kind } = suspect
  return {
    title: inlineInFile(title, 200),
    kind,
    at: showUtc(at),
    files: size?.files ?? null,
    added: size?.added ?? null,
    deleted: size?.deleted ?? null,
  }
}

/** An action item as the draft lists it, to be read back: names stay as they are. */
export function actionRow({ text, owner, due, type }: Said<ActionCommand>): ActionRow {
  return {
    text: inlineInFile(text, 600),
    type: type ?? '',
    owner: owner === null ? '' : `@${owner}`,
    due: due ?? '',
  }
}

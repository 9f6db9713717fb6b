import { problemOfTemplate, renderDefault } from '../../config/own-template.ts'
import type { Problem } from '../../config/problem.ts'
import { editFrontMatter } from '../../text/front-matter.ts'
import { sealOf } from '../../text/seal.ts'
import { renderTemplate } from '../../text/template.ts'
import { draftFrontMatter } from './draft-front-matter.ts'
import { printKeys, sealFrontMatter } from './draft-keys.ts'
import { confirmedSuspect, type DraftSource, type DraftView, draftView } from './draft-view.ts'
import { ownTemplates } from './own-template.ts'

/** The draft of a post-mortem as it would be written now. */
export interface PrintedDraft {
  readonly text: string
  /** A template of the repository that could not be used; the default stood in. */
  readonly problems: readonly Problem[]
}

/** What printing a draft takes beside the incident. */
export interface DraftTemplates {
  /** The template we ship. */
  readonly shipped: string
  /** The repository's own templates, by file name with `.md`. */
  readonly overrides: ReadonlyMap<string, string>
}

/** Prints a new draft. */
export function printDraft(source: DraftSource, templates: DraftTemplates): PrintedDraft {
  const { incident, suspects } = source
  const values = draftFrontMatter(incident, confirmedSuspect(incident, suspects))
  const { text: body, problems } = renderBody(source, templates)
  const document = editFrontMatter(`${tidy(body)}\n\n`, values)
  const keys = printKeys({
    frontMatter: sealFrontMatter(document, Object.keys(values)),
    actions: incident.actions.map(({ id }) => sealOf(id)),
  })
  return { text: `${document}${keys}\n`, problems }
}

function renderBody(source: DraftSource, { shipped, overrides }: DraftTemplates): PrintedDraft {
  const view = draftView(source)
  const problems: Problem[] = []
  for (const name of ownTemplates(source.incident, overrides)) {
    // Whatever line ends it has: those of a draft are one kind, so that its seals hold.
    const own = (overrides.get(name) ?? '').replaceAll('\r\n', '\n')
    const result = renderTemplate(own, view)
    if ('text' in result) return { text: result.text, problems }
    const remedy = `${knownNames(view)} All of them are in docs/templates.md; the default template is used until then.`
    problems.push(problemOfTemplate(name, result.problem, remedy))
  }
  return { text: renderDefault(shipped, view), problems }
}

/** What a template may show, with what it would show of this incident. */
function knownNames({ incident, ...others }: DraftView): string {
  const isText = (value: unknown): boolean => typeof value === 'string' && value.length < 40
  const ofIncident = Object.entries(incident)
  const examples = ofIncident.filter(([, value]) => isText(value)).slice(0, 4)
  const shown = examples.map(([name, value]) => `incident.${name} (“${String(value)}”)`)
  const names = ofIncident.map(([name]) => name).join(', ')
  return `Known are, of incident: ${names}; and ${Object.keys(others).join(', ')}. For example ${shown.join(', ')}.`
}

function tidy(text: string): string {
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

import { renderTemplate, type TemplateProblem, type TemplateValues } from '../text/template.ts'
import type { Problem } from './problem.ts'

/** Where a repository puts templates of its own, on the default branch. */
const templatesFolder = '.github/incident-loop'

const usualRemedy =
  'Names that can be used are listed in docs/templates.md; the default template is used until then.'

/** What a template is rendered from: the repository's own, by file name with `.md`, and the one we ship. */
export interface TemplateSources {
  readonly name: string
  readonly overrides: ReadonlyMap<string, string>
  readonly shipped: string
  /** Problems so far; of the repository's own template each is added once. */
  readonly problems: Problem[]
}

/** Renders the repository's own template where it has one that works, else ours. */
export function renderOwn(
  { name, overrides, shipped, problems }: TemplateSources,
  values: TemplateValues,
): string {
  const own = overrides.get(`${name}.md`)
  if (own === undefined) return renderDefault(shipped, values)
  const result = renderTemplate(own, values)
  if ('text' in result) return result.text
  const problem = problemOfTemplate(`${name}.md`, result.problem)
  if (problems.every(({ file }) => file !== problem.file)) problems.push(problem)
  return renderDefault(shipped, values)
}

/** Renders a template we ship; one that fails is our bug. */
export function renderDefault(template: string, values: TemplateValues): string {
  const result = renderTemplate(template, values)
  if ('problem' in result) throw new Error(`a shipped template failed: ${result.problem.message}`)
  return result.text
}

/** Why a template of the repository could not be used, on its line, and what to do. */
export function problemOfTemplate(
  fileName: string,
  { message, line, column }: TemplateProblem,
  remedy: string = usualRemedy,
): Problem {
  const file = `${templatesFolder}/${fileName}`
  return { file, line: line ?? 1, column: column ?? 1, message: `${message}. ${remedy}` }
}

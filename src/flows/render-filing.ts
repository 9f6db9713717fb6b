import type { Problem } from '../config/problem.ts'
import type { FilingTemplate, RenderFiling } from '../postmortem/filing/filing-question.ts'
import { renderTemplate, type TemplateValues } from '../text/template.ts'
import type { World } from '../world.ts'

/** Renders texts of action items: the repository's own template where it has one that works, else ours; what does not work is told. */
export function renderFiling(
  { templates }: Pick<World, 'templates'>,
  overrides: ReadonlyMap<string, string>,
  problems: Problem[],
): RenderFiling {
  return (name, values) => {
    const own = overrides.get(`${name}.md`)
    const result = own === undefined ? null : renderTemplate(own, values)
    if (result !== null && 'text' in result) return result.text
    if (result !== null) tellProblem(name, result.problem, problems)
    return renderShipped(templates[name], values)
  }
}

function tellProblem(
  name: FilingTemplate,
  { message, line, column }: { message: string; line: number | null; column: number | null },
  problems: Problem[],
): void {
  const file = `.github/incident-loop/${name}.md`
  if (problems.some((problem) => problem.file === file)) return
  const remedy =
    'Names that can be used are listed in docs/templates.md; the default template is used until then.'
  problems.push({ file, line: line ?? 1, column: column ?? 1, message: `${message}. ${remedy}` })
}

function renderShipped(template: string, values: TemplateValues): string {
  const result = renderTemplate(template, values)
  if ('problem' in result) throw new Error(`a shipped template failed: ${result.problem.message}`)
  return result.text
}

import { readFileSync } from 'node:fs'
import type { RenderFiling } from '../../../../src/postmortem/filing/filing-question.ts'
import { renderTemplate } from '../../../../src/text/template.ts'

/** Renders the templates we ship; one that fails fails the test. */
export const renderFiling: RenderFiling = (name, values) => {
  const file = new URL(`../../../../templates/${name}.md`, import.meta.url)
  const result = renderTemplate(readFileSync(file, 'utf8'), values)
  if ('problem' in result) throw new Error(`${name}: ${result.problem.message}`)
  return result.text
}

import { renderOwn } from '../../config/own-template.ts'
import type { Problem } from '../../config/problem.ts'
import type { RenderFiling } from '../../postmortem/filing/filing-question.ts'
import type { World } from '../../world.ts'

/** Renders texts of action items: the repository's own template where it has one that works, else ours; what does not work is told. */
export function renderFiling(
  { templates }: Pick<World, 'templates'>,
  overrides: ReadonlyMap<string, string>,
  problems: Problem[],
): RenderFiling {
  return (name, values) =>
    renderOwn({ name, overrides, shipped: templates[name], problems }, values)
}

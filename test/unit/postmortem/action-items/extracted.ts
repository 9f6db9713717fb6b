import { extractActionItems } from '../../../../src/postmortem/action-items/extract-action-items.ts'

/** The titles of what is found in a document. */
export function titlesIn(markdown: string): readonly string[] {
  return extractActionItems(markdown).items.map(({ title }) => title)
}

/** The titles of what is found in a section of follow-ups that reads so. */
export function titlesBelow(markdown: string): readonly string[] {
  return titlesIn(`## Action items\n\n${markdown}\n`)
}

/** Title, owners, due date, state and issue of each item of such a section, in one line each. */
export function linesBelow(markdown: string): readonly string[] {
  return extractActionItems(`## Action items\n\n${markdown}\n`).items.map(
    ({ title, owners, due, state, issue }) =>
      [title, owners.join(' '), due ?? '', state, issue ?? ''].join(' | '),
  )
}

import { formHeadings, isOurForm, readForm } from './form.ts'

/**
 * What people say went wrong, from the title and the description of an issue: words to look for in changes.
 *
 * Of our form only the free text counts, since its choices are our words and in every incident the same; so are its headings,
 * wherever they are used.
 */
export function reportText(title: string, body: string): string {
  const said = isOurForm(body) ? (readForm(body).impact ?? '') : body
  const lines = said.replace(comments, '').split('\n')
  return [title, ...lines.filter((line) => !isOurHeading(line))].join('\n').trim()
}

const headings = Object.values(formHeadings).map((heading) => heading.toLowerCase())

function isOurHeading(line: string): boolean {
  const [, heading = ''] = /^#{1,6}[ \t]+(.{1,40}?)\s*$/.exec(line) ?? []
  return headings.includes(heading.toLowerCase())
}

/** One that is never closed hides the rest, as on GitHub. */
const comments = /<!--(?:[\s\S]*?-->|[\s\S]*$)/g

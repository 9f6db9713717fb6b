import { isOurForm, readForm } from './form.ts'

/**
 * What people say went wrong, from the title and the description of an issue: words to look for in changes.
 *
 * Of our form only the free text counts, since its headings and choices are our words and in every incident the same.
 */
export function reportText(title: string, body: string): string {
  const said = isOurForm(body) ? (readForm(body).impact ?? '') : body
  return [title, said.replace(comments, '')].join('\n').trim()
}

/** One that is never closed hides the rest, as on GitHub. */
const comments = /<!--(?:[\s\S]*?-->|[\s\S]*$)/g

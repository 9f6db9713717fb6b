import { plainLine } from '../../text/escape.ts'

/** The title of the issue of an action item: GitHub takes 256 characters, and no Markdown. */
export function issueTitle(title: string): string {
  return plainLine(title, 256) || 'Action item'
}

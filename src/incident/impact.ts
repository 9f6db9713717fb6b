import { shorten } from '../text/shorten.ts'
import { hasHeading, isOurForm, readForm } from './form.ts'

/** Longest impact shown, in UTF-16 units; the whole description is one click away. */
const maximumImpact = 400

/** What users notice, from an issue's description: its section "Impact", else its first paragraph; null for none. */
export function readImpact(body: string): string | null {
  const answer = hasHeading(body, 'impact') || isOurForm(body) ? readForm(body).impact : body
  const first = answer === null ? undefined : paragraphs(answer).find((block) => !isHeading(block))
  return first === undefined ? null : shortImpact(first)
}

/** What users notice, on one line and no longer than is shown. */
export function shortImpact(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), maximumImpact)
}

function paragraphs(text: string): readonly string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^(#{1,6}\s.*)$/gm, '\n$1\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
}

function isHeading(block: string): boolean {
  return /^#{1,6}\s/.test(block)
}

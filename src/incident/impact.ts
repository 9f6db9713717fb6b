import { shorten } from '../text/shorten.ts'

/** Longest impact shown, in UTF-16 units; the whole description is one click away. */
const maximumImpact = 400

/** What users notice, from an issue's description: its section "Impact", else its first paragraph; null for none. */
export function readImpact(body: string): string | null {
  const blocks = paragraphs(body)
  const heading = blocks.findIndex((block) => /^#{1,6}\s+impact\b/i.test(block))
  const text = heading >= 0 ? blocks[heading + 1] : blocks.find((block) => !isHeading(block))
  if (text === undefined || isHeading(text) || text === '_No response_') return null
  return shorten(text.replace(/\s+/g, ' '), maximumImpact)
}

function paragraphs(body: string): readonly string[] {
  const withoutComments = body.replace(/\r\n?/g, '\n').replace(/<!--[\s\S]*?-->/g, '')
  return withoutComments
    .replace(/^(#{1,6}\s.*)$/gm, '\n$1\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
}

function isHeading(block: string): boolean {
  return /^#{1,6}\s/.test(block)
}

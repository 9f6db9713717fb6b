import { fenced } from '../../text/fence.ts'
import type { TextToSend } from './texts.ts'

/** Longest section, in UTF-16 units: the status comment has more to say. */
const maximumSection = 4000

/** The texts to send as a collapsed section of Markdown, each in a block to copy; empty for none. */
export function textsSection(texts: readonly TextToSend[]): string {
  if (texts.length === 0) return ''
  const whole = section(texts.map(block))
  return whole.length <= maximumSection ? whole : shortSection(texts)
}

function block({ title, text }: TextToSend): string {
  return `**${title}**\n\n${fenced(text)}`
}

function section(parts: readonly string[]): string {
  return [opening, ...parts, '</details>'].join('\n\n')
}

const opening = `<details>
<summary>Texts to send, ready to copy</summary>

Filled from the record, in the words of whoever wrote it. Read before you send.`

/** With as many of the texts as there is room for; the others are named. */
function shortSection(texts: readonly TextToSend[]): string {
  const shown: TextToSend[] = []
  for (const text of texts) {
    // The line that names the rest is longest while the rest is all.
    const trial = section([...[...shown, text].map(block), tooLong(texts)])
    if (trial.length <= maximumSection) shown.push(text)
  }
  const rest = texts.filter((text) => !shown.includes(text))
  return section([...shown.map(block), tooLong(rest)])
}

function tooLong(texts: readonly TextToSend[]): string {
  return `Too long to be shown here: ${texts.map(({ title }) => title).join('; ')}.`
}

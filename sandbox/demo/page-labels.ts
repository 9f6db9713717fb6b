import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ThreadLabel } from './read-thread.ts'

/** A label as GitHub's pill, in the label's own colour. */
export function labelPill({ name, color }: ThreadLabel): Element {
  const tone = isLight(color) ? 'light' : 'dark'
  return h('span', { className: ['label', tone], style: `--label: #${color}` }, name)
}

/** Whether GitHub writes black on this colour (`rrggbb`). */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  )
  return (red * 0.2126 + green * 0.7152 + blue * 0.0722) / 255 > lightnessThreshold
}

/** From github.com's style sheet: `--lightness-threshold`. */
const lightnessThreshold = 0.453

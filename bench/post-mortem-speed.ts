import { extractActionItems } from '../src/postmortem/action-items/extract-action-items.ts'
import { checkPostmortem } from '../src/postmortem/check/check-postmortem.ts'
import { markdownTree } from '../src/text/markdown-tree.ts'
import { largePostMortem } from './action-items/large-post-mortem.ts'

/**
 * How long a post-mortem of 1 MB takes to be read for action items, and to be checked, beside a bare parse of the same text: in turns,
 * the medians, and how many times the parse each takes, which should stay at 1.5 or less. A check reads the action items, too.
 *
 *     npm run --silent bench:post-mortem-speed
 */
const rounds = 7
const markdown = largePostMortem(1_000_000)
const check = { path: 'postmortems/2026/2026-08-19-inc-42-long.md', today: '2026-08-24', rules: {} }
const works = {
  'bare parse': () => markdownTree(markdown),
  extraction: () => extractActionItems(markdown),
  'extraction and check': () => checkPostmortem(markdown, check),
}

const taken = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]))
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, work] of Object.entries(works)) {
    const from = performance.now()
    work()
    // The first round warms up.
    if (round > 0) taken.get(name)?.push(performance.now() - from)
  }
}

const parse = median(taken.get('bare parse') ?? [])
console.log(
  `${(markdown.length / 1e6).toFixed(2)} million characters, ${extractActionItems(markdown).items.length} action items, median of ${rounds}`,
)
for (const [name, milliseconds] of taken) {
  const took = median(milliseconds)
  console.log(
    `${name.padEnd(22)} ${took.toFixed(0).padStart(6)} ms  ${(took / parse).toFixed(2)} times`,
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

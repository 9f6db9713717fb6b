import type { Element } from 'hast'
import { h } from 'hastscript'
import type { LinkTo } from './local-links.ts'
import { box, markdownBody } from './page-parts.ts'
import type { RunPage, RunRemark } from './read-runs.ts'

/** Pages of runs, the newest open and the others behind a line; a sentence where there is none. */
export function runBoxes(runs: readonly RunPage[], linkTo: LinkTo): readonly Element[] {
  const [newest, ...older] = runs.map((run) => runBox(run, linkTo))
  if (newest === undefined) return [h('p.muted', 'No run wrote a page.')]
  if (older.length === 0) return [newest]
  const summary = h('summary', `${older.length} earlier, newest first`)
  return [newest, h('details.history', summary, ...older)]
}

/** The page of one run. */
export function runBox({ title, result, summary, remarks }: RunPage, linkTo: LinkTo): Element {
  const noted = remarks.length === 0 ? [] : [h('ul.remarks', ...remarks.map(remarkItem))]
  return box([h('strong', title), ` · ${result}`], ...noted, markdownBody(summary, 'file', linkTo))
}

/** As GitHub lists annotations: how loud, the words, where. */
function remarkItem({ level, message, place }: RunRemark): Element {
  const where = place === '' ? [] : [h('div.muted', place)]
  return h('li', h('span.badge', level), ' ', message, ...where)
}

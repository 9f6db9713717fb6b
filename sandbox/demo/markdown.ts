import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkBreaks from 'remark-breaks'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { alerts } from './alerts.ts'
import { diagrams } from './diagrams.ts'
import { type LinkTo, localLinks } from './local-links.ts'
import { mentions } from './mentions.ts'
import { references } from './references.ts'

/** Where a text stands: GitHub keeps every line break in a comment, not in a file or on the page of a run. */
export type Place = 'comment' | 'file'

/**
 * Markdown as GitHub shows it: tables, alerts, mentions and `<details>` work, diagrams wait to be drawn; scripts, styles, event handlers and HTML comments go.
 * What is let through is GitHub's own list, the default of `rehype-sanitize`; classes are ours alone, so they come after it.
 */
export function renderMarkdown(text: string, place: Place, linkTo: LinkTo): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBreaks, place === 'comment')
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(alerts)
    .use(diagrams)
    .use(mentions)
    .use(place === 'comment' ? [references] : [])
    .use(localLinks, linkTo)
  return processor.runSync(processor.parse(text))
}

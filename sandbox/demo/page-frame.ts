import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { diagramScripts } from './diagrams.ts'

/** What a page says, without what all pages have. */
export interface Frame {
  /** For the tab of the browser. */
  readonly title: string
  /** The line at the top. */
  readonly top: readonly (ElementContent | string)[]
  readonly main: readonly Element[]
}

/** One HTML page in the look of GitHub: styles are in it, and only what draws diagrams is beside it. */
export function framePage({ title, top, main }: Frame): string {
  const page = h(null, { type: 'doctype' }, [
    h('html', { lang: 'en' }, [
      head(title),
      h('body', [h('header.top', ...top), h('main', ...main), ...diagramScripts()]),
    ]),
  ])
  return unified().use(rehypeStringify).stringify(page)
}

function head(title: string): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('style', ...styles.map((url) => readFileSync(fileURLToPath(url), 'utf8'))),
  ])
}

/** No script but the files beside the page, and no request to the network: not even for an image of a stranger's. */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const styles = [
  import.meta.resolve('github-markdown-css/github-markdown.css'),
  import.meta.resolve('./page.css'),
]

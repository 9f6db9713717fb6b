import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** The syntax tree of a Markdown text as GitHub reads it: tables, task lists, bare addresses. Every node tells its offsets in `markdown`. */
export function markdownTree(markdown: string): Root {
  return parser.parse(markdown)
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

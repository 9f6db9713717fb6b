import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

/** The HTML of a tree. */
export function toText(tree: Root): string {
  return unified().use(rehypeStringify).stringify(tree)
}

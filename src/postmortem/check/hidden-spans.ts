import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** A stretch of a text, in offsets. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Where code, HTML, quotations and addresses stand, in the order of the document. */
export function hiddenSpans(tree: Root): readonly Span[] {
  const spans: Span[] = []
  visit(tree, (node) => {
    if (!hiddenTypes.has(node.type) || node.position === undefined) return
    const { start, end } = node.position
    spans.push({ from: start.offset ?? 0, to: end.offset ?? 0 })
  })
  return spans
}

const hiddenTypes: ReadonlySet<string> = new Set([
  'code',
  'inlineCode',
  'html',
  'definition',
  'blockquote',
])

/** Whether an offset lies in one of the spans. */
export function isHidden(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ from, to }) => from <= offset && offset < to)
}

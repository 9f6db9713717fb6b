import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'

/**
 * Turns `> [!WARNING]` into the box GitHub shows, at the top level only, as GitHub does.
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function alerts(): (tree: Root) => Root {
  return (tree) => ({
    ...tree,
    children: tree.children.map((node) =>
      node.type === 'element' && node.tagName === 'blockquote' ? (alertOf(node) ?? node) : node,
    ),
  })
}

function alertOf(quote: Element): Element | null {
  const [first, ...others] = quote.children.filter((child) => !isBlank(child))
  if (first?.type !== 'element' || first.tagName !== 'p') return null
  const opened = readOpening(first.children)
  if (opened === null) return null
  const { kind, rest } = opened
  const body = rest.length > 0 ? [h('p', {}, ...rest), ...others] : others
  if (body.length === 0) return null
  const title = kind.slice(0, 1).toUpperCase() + kind.slice(1)
  const box = h('div', { className: ['markdown-alert', `markdown-alert-${kind}`] })
  return { ...box, children: [h('p.markdown-alert-title', title), ...body] }
}

interface Opening {
  /** `note`, `warning`, ... */
  readonly kind: string
  /** What follows in the same paragraph. */
  readonly rest: readonly ElementContent[]
}

/** Reads `[!WARNING]`, which must stand alone on its line. */
function readOpening([opening, ...inline]: readonly ElementContent[]): Opening | null {
  if (opening?.type !== 'text') return null
  const match = /^\[!(note|tip|important|warning|caution)\][ \t]*(\n[\s\S]*)?$/i.exec(opening.value)
  if (match === null) return null
  const [, name = '', following] = match
  const kind = name.toLowerCase()
  if (following !== undefined) {
    return { kind, rest: [{ type: 'text', value: following.trimStart() }, ...inline] }
  }
  const [next, ...rest] = inline
  if (next === undefined) return { kind, rest: [] }
  return next.type === 'element' && next.tagName === 'br' ? { kind, rest } : null
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** A node of a syntax tree: what is named by the grammar, without comments and punctuation. */
export interface SyntaxNode {
  /** As the grammar calls it, such as `call`; `ERROR` for what it does not know. */
  readonly kind: string
  /** As it stands in the text. */
  readonly text: string
  /** Offset of its first character in the text. */
  readonly start: number
  /** Lines of its first and last character, from 1. */
  readonly line: number
  readonly endLine: number
  /** What it is to its parent, such as `arguments`; null where the grammar has no word for it. */
  readonly field: string | null
  readonly children: readonly SyntaxNode[]
}

/** A text as its grammar sees it. */
export interface SyntaxTree {
  readonly root: SyntaxNode
  /** Where it could not be read, and why, in the order of the text. */
  readonly errors: readonly SyntaxProblem[]
}

export interface SyntaxProblem {
  readonly line: number
  readonly why: string
}

/** The first child that is this to its parent. */
export function childAs(node: SyntaxNode, field: string): SyntaxNode | null {
  return node.children.find((child) => child.field === field) ?? null
}

/** The node and everything below it, in the order of the text. */
export function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  const open = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    open.push(...next.children.toReversed())
  }
}

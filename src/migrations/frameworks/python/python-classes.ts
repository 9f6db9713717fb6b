import { childAs, type SyntaxNode, walk } from '../syntax-node.ts'

/** Classes of a file by the text that one of their attributes has: `__tablename__ = 'orders'`. */
export function tablesOfClasses(root: SyntaxNode, attribute: string): ReadonlyMap<string, string> {
  return new Map(
    classesIn(root).flatMap((node) => {
      const name = childAs(node, 'name')?.text
      const value = attributesOf(node).get(attribute)
      const text = value?.text.replaceAll(/^["']|["']$/g, '')
      return name === undefined || text === undefined ? [] : [[name, text]]
    }),
  )
}

export function classesIn(root: SyntaxNode): readonly SyntaxNode[] {
  return [...walk(root)].filter(({ kind }) => kind === 'class_definition')
}

/** What is assigned in the body of a class, by name. */
function attributesOf(node: SyntaxNode): ReadonlyMap<string, SyntaxNode> {
  const body = childAs(node, 'body')?.children ?? []
  return new Map(
    body.flatMap(({ children: [statement] }) => {
      const left = statement?.kind === 'assignment' ? childAs(statement, 'left') : null
      const right = statement === undefined ? null : childAs(statement, 'right')
      return left === null || right === null ? [] : [[left.text, right]]
    }),
  )
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  childAs,
  type SyntaxNode,
  walk,
} from '../../../../src/migrations/frameworks/syntax-node.ts'
import { grammarOf } from './grammar-of.ts'

const ruby = await grammarOf('ruby')

describe('the tree of a text', () => {
  it('has kinds, texts, lines and what a node is to its parent', () => {
    const { root, errors } = ruby.parse('# a comment\nadd_index :orders,\n  :id\n')

    const [call] = root.children
    expect(errors).toEqual([])
    expect(call).toMatchObject({ kind: 'call', line: 2, endLine: 3, start: 12, field: null })
    expect(call && childAs(call, 'arguments')?.children.map(({ text }) => text)).toEqual([
      ':orders',
      ':id',
    ])
  })

  it('counts characters outside of the first plane as JavaScript does', () => {
    const text = 'say "😀"; drop_table :a'

    const calls = [...walk(ruby.parse(text).root)].filter(({ kind }) => kind === 'call')

    expect(calls.map((call) => text.slice(call.start, call.start + call.text.length))).toEqual([
      'say "😀"',
      'drop_table :a',
    ])
  })

  it('is read around what the grammar does not know', () => {
    const { root, errors } = ruby.parse('drop_table :a\nend )\ndrop_table :b\n')

    const calls = [...walk(root)].filter(({ kind }) => kind === 'call')
    expect(calls.map(({ text }) => text)).toEqual(['drop_table :a', 'drop_table :b'])
    expect(errors).toEqual([{ line: 2, why: 'syntax error' }])
  })

  it('is given up for texts of more than a million characters', () => {
    const { root, errors } = ruby.parse('a\n'.repeat(500_001))

    expect(root.children).toEqual([])
    expect(errors).toEqual([{ line: 1, why: 'longer than a million characters' }])
  })

  it('is cut where it is nested deeper than anybody writes', () => {
    const { root, errors } = ruby.parse('('.repeat(2000) + ')'.repeat(2000))

    expect(depthOf(root)).toBeLessThanOrEqual(400)
    expect(errors).toEqual([{ line: 1, why: 'nested too deep to be read' }])
  })

  it.each(['ruby', 'python', 'typescript', 'php', 'elixir'] as const)(
    'comes of any text in %s, with nodes in order and within each other',
    async (language) => {
      const grammar = await grammarOf(language)

      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
          expect(isInOrder(grammar.parse(text).root)).toBe(true)
        }),
        { numRuns: 30 },
      )
    },
  )
})

function depthOf(node: SyntaxNode): number {
  return 1 + Math.max(0, ...node.children.map(depthOf))
}

function isInOrder(node: SyntaxNode): boolean {
  const starts = node.children.map(({ start }) => start)
  const isWithin = node.children.every(
    ({ start, text }) =>
      start >= node.start && start + text.length <= node.start + node.text.length,
  )
  return (
    isWithin &&
    starts.every((start, at) => at === 0 || start >= (starts[at - 1] ?? 0)) &&
    node.children.every(isInOrder)
  )
}

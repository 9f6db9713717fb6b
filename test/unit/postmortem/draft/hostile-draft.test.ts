import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { suspectsOf } from '../../../../src/changes/verdict/suspects-file.ts'
import { readKeys } from '../../../../src/postmortem/draft/draft-keys.ts'
import { plainLine } from '../../../../src/text/escape.ts'
import { markdownTree } from '../../../../src/text/markdown-tree.ts'
import { findPart } from '../../../../src/text/sealed-parts.ts'
import { asked, suspect, verdict } from '../../changes/verdicts.ts'
import { command, renamed, set } from '../../incident/facts.ts'
import { noted, print, refreshed, sourceOf } from './drafts.ts'

const partNames = [
  'facts',
  'impact',
  'detection',
  'timeline',
  'cause',
  'actions',
  'metrics',
  'changes',
]

/** A draft in which every text that people can write is this one. */
function sourceWith(text: string, actionItems: 'table' | 'task-list' = 'table') {
  const shown = suspect(57, { title: text })
  const suspects = suspectsOf({ question: asked, verdict: verdict('named', [shown]) }, null, [])
  const facts = [
    set('14:01', 'SEV2'),
    renamed('14:02', text),
    command('14:10', { name: 'note', text, at: null, quotes: null }),
    command('14:11', { name: 'impact', text }),
    command('14:12', { name: 'status', status: 'identified', text }),
    command('14:13', { name: 'cause', is: true, cause: { kind: 'pull', number: 57 }, text }),
    noted('14:14', text, { owner: 'ana', due: '2026-12-01', type: 'detect' }),
    command('15:00', { name: 'resolve', text }),
  ]
  const source = sourceOf(facts, { suspects, actionItems })
  const incident = { ...source.incident, services: [text, text], environment: text }
  return { ...source, incident }
}

const hostile: readonly string[] = [
  'a | b || c',
  'a\nb\r\nc\u2028d',
  '`x` ``y ```',
  '--> <!-- x',
  '<!-- incident-loop:part timeline -->',
  '<!-- incident-loop:part timeline 00000000 -->\nmine\n<!-- incident-loop:end timeline -->',
  '<!-- incident-loop:draft v1 keys: actions: -->',
  '<!-- guide: Mine. -->',
  '{{ incident.title }} {{ nope }}',
  '{% part mine %}x{% endpart %} {% raw %}',
  '---',
  '...',
  '=== ',
  '# Heading',
  '- [ ] item',
  '1. one',
  '> quote',
  '    code',
  '~~~',
  'null',
  'true',
  '~',
  '1e3',
  '0x1F',
  '2026-11-20',
  'it\'s "quoted": [a, {b: c}]',
  '*alias &anchor !tag %x @y',
  'key: value # comment',
  ' : ',
  '- x',
  '🔥'.repeat(256),
  'a\u202eb\u2066c\u200bd\u0000e\u0007',
  '\\| \\` \\',
  '[x](javascript:alert(1)) ![y](https://x.example/y.png)',
  '<script>alert(1)</script><details>',
  '$$ x $$ $`y`$',
  'https://x.example/a_b|c?d=1&e=`f`',
  '[^1]: note',
  'closes #1 @maria acme/shop#2',
]

function holds(text: string, actionItems: 'table' | 'task-list') {
  const source = sourceWith(text, actionItems)
  const harmless = print(sourceWith('harmless', actionItems))
  const draft = print(source)

  const head = parse(draft.split('\n---\n')[0] ?? '')
  expect(head).toMatchObject({
    title: plainLine(text, 256),
    environment: plainLine(text, 100),
    services: [plainLine(text, 100), plainLine(text, 100)],
  })
  expect(readKeys(draft)).not.toBeNull()
  for (const name of partNames) expect(findPart(draft, name)?.isOurs).toBe(true)
  expect(shapeOf(draft)).toEqual(shapeOf(harmless))
  expect(refreshed(draft, source)).toBe(draft)
}

/** What a body is made of: kinds of blocks in their order, columns of tables, and all that is hidden. */
function shapeOf(draft: string): readonly string[] {
  const body = draft.slice(draft.indexOf('\n---\n') + 5)
  return markdownTree(body).children.map((block) => {
    switch (block.type) {
      case 'table':
        return `table ${block.children.map(({ children }) => children.length).join(' ')}`
      case 'heading':
        return block.depth === 1
          ? 'title'
          : body.slice(block.position?.start.offset, block.position?.end.offset)
      case 'html':
        return block.value.replace(/[0-9a-f]{8}/g, 'seal')
      case 'list':
        return `list ${block.children.length}`
      default:
        return block.type
    }
  })
}

describe('whatever people write, a draft keeps its form', () => {
  test.each(hostile)('%j', (text) => {
    holds(text, 'table')
    holds(text, 'task-list')
  })

  test('any text', () => {
    const anyText = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1 }),
          fc.constantFrom(...hostile, '\n', '|', '`', '<', '-->', '_', '*', '\\', '&', 'x '),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((pieces) => `x${pieces.join('').toWellFormed()}`)
    fc.assert(
      fc.property(anyText, fc.constantFrom('table' as const, 'task-list' as const), holds),
      { numRuns: 150 },
    )
  })
})

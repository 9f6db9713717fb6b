import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import mermaid from 'mermaid'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, test } from 'vitest'
import { readMarker } from '../../src/text/marker.ts'
import { type PlayedThread, playThread } from './play-thread.ts'
import { type ShownThread, showThread } from './shown-thread.ts'
import { readThread, type Thread } from './thread-file.ts'

const folder = new URL('../golden/incidents/', import.meta.url)
const cases = readdirSync(folder).toSorted()

describe.each(cases)('the incident %s', (name) => {
  let played: Outcome

  beforeAll(async () => {
    played = await outcomeOf(threadOf(name))
  })

  test('reads as in its folder', async () => {
    const { record, statusComment, replies } = played.shown
    const golden = (file: string) => `../golden/incidents/${name}/${file}`

    await expect(record).toMatchFileSnapshot(golden('record.md'))
    await expect(statusComment).toMatchFileSnapshot(golden('status-comment.md'))
    await expect(replies).toMatchFileSnapshot(golden('replies.md'))
    expect(played.complaints).toEqual([])
  })

  test('is written to its end: one more run writes nothing', () => {
    expect(played.lastRun).toEqual({ hasRead: true, writes: [] })
  })

  test('has diagrams that Mermaid draws', async () => {
    const diagrams = [...played.shown.record.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)]

    expect(diagrams.length).toBeGreaterThan(0)
    for (const [, diagram = ''] of diagrams) await mermaid.parse(diagram)
  })

  test('mentions nobody but in reminders', () => {
    const { record, statusComment, said } = played.shown
    const quiet = said.filter((body) => !isReminder(body))

    expect([record, statusComment, ...quiet].flatMap(mentionsIn)).toEqual([])
  })

  test('has the same record from its ledger alone, in any order', () => {
    expect(played.rebuilt).toBe(played.shown.record)
  })
})

const withDroppedRuns = cases.filter((name) => threadOf(name).steps.some(({ dropped }) => dropped))

test.each(withDroppedRuns)('the incident %s ends as if no run had been dropped', async (name) => {
  const thread = threadOf(name)
  const steps = thread.steps.map(({ dropped: _, ...step }) => step)

  const dropped = await outcomeOf(thread)
  const whole = await outcomeOf({ ...thread, steps })

  expect(withoutOrder(dropped.shown)).toEqual(withoutOrder(whole.shown))
})

function threadOf(name: string): Thread {
  return readThread(readFileSync(new URL(`${name}/thread.yaml`, folder), 'utf8'))
}

interface Outcome {
  readonly shown: ShownThread
  readonly complaints: readonly string[]
  /** What one more run at the end asked GitHub for. */
  readonly lastRun: { readonly hasRead: boolean; readonly writes: readonly string[] }
  /** The record as it is written anew from a shuffled ledger. */
  readonly rebuilt: string
}

async function outcomeOf(thread: Thread): Promise<Outcome> {
  await using played = await playThread(thread)
  const shown = showThread(played)
  const { requests } = played.shop.sandbox
  requests.clear()
  await played.runOnceMore()
  const hasRead = requests.count({ kind: 'read' }) > 0
  const writes = requests.all({ kind: 'write' }).map(({ route }) => route)
  await rebuild(played)
  const rebuilt = showThread(played).record
  return { shown, complaints: played.complaints, lastRun: { hasRead, writes }, rebuilt }
}

/** Leaves of the record but its facts, in another order, and lets a run write it again. */
async function rebuild({ shop, issue, runOnceMore }: PlayedThread): Promise<void> {
  const ledger = `incidents/${issue}/ledger.jsonl`
  const lines = (shop.record(ledger) ?? '').split('\n').filter((line) => line !== '')
  const whole = { minLength: lines.length, maxLength: lines.length }
  const [shuffled = []] = fc.sample(fc.shuffledSubarray(lines, whole), { numRuns: 1, seed: 42 })
  const files = { [ledger]: `${shuffled.join('\n')}\n`, [`incidents/${issue}/README.md`]: null }
  shop.sandbox.seed(({ seeded }) =>
    seeded('acme/shop').commit({
      at: shop.sandbox.clock.now(),
      author: 'ana',
      message: 'Shuffle',
      branch: 'incident-records',
      files,
    }),
  )
  await runOnceMore()
}

function isReminder(body: string): boolean {
  const marker = readMarker(body)
  return marker?.kind === 'notice' && /^(?:late|escalated):/.test(marker.key)
}

/** What GitHub would notify somebody for: `@name` in text, not in code. */
function mentionsIn(markdown: string): readonly string[] {
  const found: string[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (node.type !== 'text' && node.type !== 'html') return
    const text = 'value' in node ? String(node.value) : ''
    found.push(...[...text.matchAll(/(?<![\w/`])@[a-z\d][\w/-]*/gi)].map(([mention]) => mention))
  })
  return found
}

/** A run that comes late answers late, so what was said stands in another order and at another time. */
function withoutOrder({ said, replies: _, ...shown }: ShownThread) {
  return { ...shown, said: said.toSorted() }
}

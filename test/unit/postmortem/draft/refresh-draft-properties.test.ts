import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact } from '../../../../src/incident/fact.ts'
import { command, renamed, set } from '../../incident/facts.ts'
import { noted, print, refreshed, sourceOf, story } from './drafts.ts'
import { anyEdits, editDraft, isGuide } from './human-edits.ts'

/** What may happen to an incident after its draft was written. */
const happenings: readonly Fact[] = [
  command('15:31', { name: 'note', text: 'A late $& note', at: null, quotes: null }),
  set('15:32', 'SEV1'),
  command('15:33', { name: 'impact', text: 'Half of the payments' }),
  command('15:34', {
    name: 'cause',
    is: true,
    cause: { kind: 'pull', number: 57 },
    text: 'a leak',
  }),
  command('15:35', { name: 'moment', moment: 'started', at: '2026-11-20T13:50:00Z' }),
  command('15:36', { name: 'redact', target: 'comment:1420:0' }),
  renamed('15:37', 'Renamed: [it'),
  noted('15:38', 'Write the runbook', { owner: 'maria', type: 'process' }),
  noted('15:39', 'Test the backup'),
]

const anyHappenings = fc.subarray([...happenings]).map((more) => sourceOf([...story, ...more]))
const runs = 300
const anyList = fc.constantFrom('table' as const, 'task-list' as const)

test('no line that people wrote or changed is lost, moved or changed, and nothing comes but from us', () => {
  fc.assert(
    fc.property(anyList, anyEdits, anyHappenings, (actionItems, edits, later) => {
      const before = print(sourceOf(story, { actionItems }))
      const source = { ...later, actionItems }
      const draft = editDraft(before, edits)

      const after = refreshed(draft, source)

      expect(firstMissing(linesOfPeople(draft, [before]), linesOf(after))).toBeNull()
      expect(newLines(after, draft).filter(isForeignTo(print(source)))).toEqual([])
    }),
    { numRuns: runs },
  )
})

test('a second time nothing is changed', () => {
  fc.assert(
    fc.property(anyEdits, anyHappenings, (edits, source) => {
      const once = refreshed(editDraft(print(sourceOf(story)), edits), source)

      expect(refreshed(once, source)).toBe(once)
    }),
    { numRuns: runs },
  )
})

test('while the incident stays the same, nothing goes but guidance', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const source = sourceOf(story)
      const draft = editDraft(print(source), edits)

      const after = refreshed(draft, source)

      const others = (document: string) => linesOf(document).filter((line) => !isGuide(line))
      expect(others(after)).toEqual(others(draft))
      expect(firstMissing(linesOf(after), linesOf(draft))).toBeNull()
    }),
    { numRuns: runs },
  )
})

test('edits and runs in turn lose nothing either', () => {
  fc.assert(
    fc.property(anyEdits, anyHappenings, anyEdits, anyHappenings, (first, one, second, two) => {
      const draft = editDraft(refreshed(editDraft(print(sourceOf(story)), first), one), second)

      const after = refreshed(draft, two)

      expect(
        firstMissing(linesOfPeople(draft, [print(sourceOf(story)), print(one)]), linesOf(after)),
      ).toBeNull()
      expect(refreshed(after, two)).toBe(after)
    }),
    { numRuns: runs },
  )
})

test('an action item that was taken out stays out, a new one comes once', () => {
  fc.assert(
    fc.property(anyList, anyEdits, anyEdits, (actionItems, first, second) => {
      const printed = print(sourceOf(story, { actionItems }))
      const more = sourceOf([...story, noted('15:38', 'Write the runbook')], { actionItems })
      const draft = editDraft(printed, first)

      const once = refreshed(draft, more)
      const again = editDraft(once, second)
      const twice = refreshed(again, more)

      const isThere = isWhole(draft)
      expect(listed(once, 'Write the runbook')).toBeGreaterThanOrEqual(isThere ? 1 : 0)
      expect(listed(once, 'Write the runbook')).toBeLessThanOrEqual(1)
      expect(listed(once, 'Alert on the pool')).toBe(listed(draft, 'Alert on the pool'))
      if (isThere) {
        expect(listed(twice, 'Write the runbook')).toBe(listed(again, 'Write the runbook'))
      }
    }),
    { numRuns: runs },
  )
})

/** Lines with something on them, their line ends included. */
function linesOf(document: string): readonly string[] {
  return document.split('\n').filter((line) => line.trim() !== '')
}

/** The first of some lines that is not among others in their order; null for none. */
function firstMissing(some: readonly string[], others: readonly string[]): string | null {
  let from = 0
  for (const line of some) {
    const at = others.indexOf(line, from)
    if (at < 0) return line
    from = at + 1
  }
  return null
}

/** The lines of an edited draft that are no longer as they were printed, or are nothing that follows the incident. */
function linesOfPeople(draft: string, printed: readonly string[]): readonly string[] {
  const bare = draft.replace(/\r$/gm, '').split('\n')
  const ours = new Set([
    ...printed.flatMap((text) => frontMatterLines(bare, text)),
    ...hiddenLine(bare),
  ])
  for (const part of printed.flatMap(partsOf)) {
    const [from = -1, ...more] = placesOf(bare, part[0] ?? '')
    const ends = placesOf(bare, part.at(-1) ?? '')
    const isWhole = more.length === 0 && ends.length === 1 && from >= 0
    if (!isWhole || bare.slice(from, from + part.length).join('\n') !== part.join('\n')) continue
    for (const index of part.keys()) ours.add(from + index)
  }
  return draft
    .split('\n')
    .filter(
      (line, index) =>
        !ours.has(index) && line.trim() !== '' && !isGuide(line) && !marker.test(line),
    )
}

function frontMatterLines(lines: readonly string[], printed: string): readonly number[] {
  const known = new Set(printed.split('\n---\n')[0]?.split('\n').slice(1))
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
  return lines.flatMap((line, index) => (index < end && known.has(line) ? [index] : []))
}

function hiddenLine(lines: readonly string[]): readonly number[] {
  const places = lines.flatMap((line, index) => (hidden.test(line) ? [index] : []))
  return places.length === 1 ? places : []
}

function placesOf(lines: readonly string[], line: string): readonly number[] {
  return lines.flatMap((other, index) => (other === line ? [index] : []))
}

/** The generated parts of a draft as they were printed, line by line. */
function partsOf(printed: string): readonly (readonly string[])[] {
  const parts = printed.matchAll(
    /^<!-- incident-loop:part ([a-z]+) \w{8} -->$[\s\S]*?^<!-- incident-loop:end \1 -->$/gm,
  )
  return [...parts].map(([text]) => text.split('\n'))
}

/** Lines of a document that another one does not have. */
function newLines(document: string, other: string): readonly string[] {
  const known = new Set(linesOf(other))
  return linesOf(document).filter((line) => !known.has(line))
}

/** Whether a line neither comes from a draft as it was printed, nor lists an action item. */
function isForeignTo(printed: string): (line: string) => boolean {
  const known = new Set(printed.split('\n'))
  return (line) => {
    const bare = line.replace(/\r$/, '')
    return (
      !known.has(bare) &&
      !hidden.test(bare) &&
      !marker.test(bare) &&
      !item('Write the runbook|Test the backup').test(bare)
    )
  }
}

/** Once an item was added to a list of people's, the part is marked as theirs. */
const marker = /^<!-- incident-loop:part actions [0-9a-f]{8} -->\r?$/

const hidden = /^<!-- incident-loop:draft v1 [\w:, ]+ -->$/

function item(text: string): RegExp {
  return new RegExp(`^ ?(?:\\||[-*+]|\\d+[.)])(?: \\[ \\])? (?:${text})(?: |$)`)
}

function listed(document: string, text: string): number {
  return linesOf(document).filter((line) => item(text).test(line.trimEnd())).length
}

/** Whether a draft still has its hidden last line and the place of its action items, each once. */
function isWhole(draft: string): boolean {
  const lines = draft.replace(/\r$/gm, '').split('\n')
  const [begin = [], end = [], last = []] = [
    /^<!-- incident-loop:part actions \w{8} -->$/,
    /^<!-- incident-loop:end actions -->$/,
    /^<!-- incident-loop:draft v1 .* -->$/,
  ].map((pattern) => lines.flatMap((line, index) => (pattern.test(line) ? [index] : [])))
  const isOnce = [begin, end, last].every(({ length }) => length === 1)
  return isOnce && (begin[0] ?? 0) < (end[0] ?? 0)
}

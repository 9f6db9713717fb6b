import type { LineDiff } from './line-diff.ts'

/** A stretch of changed lines; `old` and `fresh` are half-open ranges of line positions. */
interface Change {
  readonly old: readonly [number, number]
  readonly fresh: readonly [number, number]
}

/** The hunks of a diff as git prints them, three lines of context around; empty without a change. */
export function hunkText(diff: LineDiff): string {
  return groupsOf(changesOf(diff))
    .map((changes) => oneHunk(diff, changes))
    .join('')
}

const context = 3

function changesOf({ isRemoved, isAdded }: LineDiff): readonly Change[] {
  const changes: Change[] = []
  let [left, right] = [0, 0]
  while (left < isRemoved.length || right < isAdded.length) {
    const [fromLeft, fromRight] = [left, right]
    while (isRemoved[left]) left += 1
    while (isAdded[right]) right += 1
    if (left > fromLeft || right > fromRight) {
      changes.push({ old: [fromLeft, left], fresh: [fromRight, right] })
    } else {
      left += 1
      right += 1
    }
  }
  return changes
}

/** Changes so near each other that their context would touch share a hunk. */
function groupsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    const gap = change.old[0] - (last?.at(-1)?.old[1] ?? 0)
    if (last && gap <= 2 * context) last.push(change)
    else groups.push([change])
  }
  return groups
}

function oneHunk({ before, after }: LineDiff, changes: readonly Change[]): string {
  const [first, last] = [changes[0], changes.at(-1)]
  if (!first || !last) return ''
  const lead = Math.min(context, first.old[0])
  const trail = Math.min(context, before.length - last.old[1])
  const old = [first.old[0] - lead, last.old[1] + trail] as const
  const fresh = [first.fresh[0] - lead, last.fresh[1] + trail] as const
  const lines: string[] = []
  let place = old[0]
  for (const change of changes) {
    lines.push(...marked(' ', before.slice(place, change.old[0])))
    lines.push(...marked('-', before.slice(...change.old)))
    lines.push(...marked('+', after.slice(...change.fresh)))
    place = change.old[1]
  }
  lines.push(...marked(' ', before.slice(place, old[1])))
  return `@@ -${range(old)} +${range(fresh)} @@${heading(before, old[0])}\n${lines.join('')}`
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`,
  )
}

function range([from, to]: readonly [number, number]): string {
  const count = to - from
  const start = count === 0 ? from : from + 1
  return count === 1 ? String(start) : `${start},${count}`
}

/** Git's default: the nearest line above that starts with a letter, `_` or `$`, cut at 80 bytes. */
function heading(before: readonly string[], start: number): string {
  const line = before.slice(0, start).findLast((text) => /^[a-z_$]/i.test(text))
  if (line === undefined) return ''
  const cut = line.slice(0, 80).trimEnd()
  // A character cut in half goes as a whole.
  const isCut = line.length > 80 && (line.charCodeAt(80) & 0xc0) === 0x80
  return ` ${isCut ? cut.replace(/[\xc0-\xff][\x80-\xbf]*$/, '') : cut}`
}

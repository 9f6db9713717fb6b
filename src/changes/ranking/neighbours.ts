import type { Column } from './matches.ts'
import type { SeenCandidate } from './scene.ts'
import { hasTitleKind } from './title-kinds.ts'

/** What later candidates did to each candidate. */
export interface Neighbours {
  /** Share of its files that a later candidate touched, from 0 to 1. */
  readonly touchedLater: Column
  /** 1 when a later candidate reverts it. */
  readonly undone: Column
}

/** Takes candidates newest first. */
export function findNeighbours(seen: readonly SeenCandidate[]): Neighbours {
  const touched = new Set<string>()
  const reverted = new Set<string>()
  const touchedLater: number[] = []
  const undone: number[] = []
  for (const { candidate } of seen) {
    const again = candidate.files.filter(({ path }) => touched.has(path)).length
    touchedLater.push(again / Math.max(1, candidate.files.length))
    undone.push(namesOf(candidate.id, candidate.title).some((name) => reverted.has(name)) ? 1 : 0)
    for (const { path } of candidate.files) touched.add(path)
    if (!hasTitleKind('revert', candidate.title)) continue
    for (const name of revertedBy(candidate.title, candidate.body)) reverted.add(name)
  }
  return { touchedLater, undone }
}

/** Tools cut the quoted title here and there. */
const comparedTitle = 50
const comparedSha = 8

function namesOf(id: string, title: string): readonly string[] {
  return [
    titleName(title),
    `sha ${id.slice(id.indexOf(':') + 1, id.indexOf(':') + 1 + comparedSha)}`,
  ]
}

function titleName(title: string): string {
  return `title ${title.trim().toLowerCase().slice(0, comparedTitle).trim()}`
}

function revertedBy(title: string, body: string): readonly string[] {
  const quoted =
    /["“'](.{8,300})["”']/.exec(title.slice(0, 400)) ??
    /^\W*revert of (.{8,300}?)(?: \(patchset|$)/i.exec(title.slice(0, 400))
  const shas = [
    ...body.slice(0, 4_000).matchAll(/\b(?:reverts?|commit)\b[^\n]{0,30}?\b([0-9a-f]{8,40})\b/gi),
  ].map(([, sha = '']) => `sha ${sha.slice(0, comparedSha)}`)
  const titles = quoted === null ? [] : [titleName((quoted[1] ?? '').replace(/(?:\.{3}|…)$/, ''))]
  return [...titles, ...shas]
}

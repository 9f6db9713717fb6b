import type { FieldName, Scene, SeenCandidate } from './scene.ts'

/** A number for each candidate of a scene, in its order. */
export type Column = readonly number[]

const placeNames = [
  'title',
  'body',
  'path',
  'deleted',
  'added',
  'headings',
  'text',
  'lines',
  'all',
] as const

/** Where in a change words of the report are looked for. */
export type PlaceName = (typeof placeNames)[number]

/** A place is one field, or several with what a match in each is worth. */
const places: Readonly<Record<PlaceName, readonly Part[]>> = {
  title: [{ field: 'title', worth: 1 }],
  body: [{ field: 'body', worth: 1 }],
  path: [{ field: 'path', worth: 1 }],
  deleted: [{ field: 'deleted', worth: 1 }],
  added: [{ field: 'added', worth: 1 }],
  headings: [{ field: 'headings', worth: 1 }],
  text: [
    { field: 'title', worth: 1 },
    { field: 'body', worth: 0.7 },
    { field: 'path', worth: 1 },
  ],
  lines: [
    { field: 'deleted', worth: 1 },
    { field: 'added', worth: 0.7 },
  ],
  all: [
    { field: 'title', worth: 1 },
    { field: 'body', worth: 0.7 },
    { field: 'path', worth: 1 },
    { field: 'deleted', worth: 0.7 },
    { field: 'added', worth: 0.5 },
    { field: 'headings', worth: 0.3 },
  ],
}

interface Part {
  readonly field: FieldName
  readonly worth: number
}

/** How the report's words are met in one place. */
export interface Match {
  /** BM25, the common measure of text search; from 0 without a bound. */
  readonly score: Column
  /** Share of the report that is met, by rarity; from 0 to 1. */
  readonly coverage: Column
  /** Rarity of the rarest word met. */
  readonly rarest: Column
  /** Rarity of all words met, each divided among the candidates that have it. */
  readonly onlyHere: Column
  /** How much of what the place says the report says too, longer texts held against it less and less (cosine). */
  readonly overlap: Column
}

/** How the report is met in every place. */
export type Matches = Readonly<Record<PlaceName, Match>>

/** Meets the report with every place of every candidate, in time linear in their words. */
export function matchAll(scene: Scene): Matches {
  const match = (place: PlaceName): Match => matchPlace(scene, places[place])
  return {
    title: match('title'),
    body: match('body'),
    path: match('path'),
    deleted: match('deleted'),
    added: match('added'),
    headings: match('headings'),
    text: match('text'),
    lines: match('lines'),
    all: match('all'),
  }
}

function matchPlace(scene: Scene, parts: readonly Part[]): Match {
  const met = scene.seen.map(({ fields }) => {
    return [...new Set(parts.flatMap(({ field }) => fields[field].hits.map(({ asked }) => asked)))]
  })
  const scores = parts.map(({ field, worth }) => scoreField(scene, field).map((one) => one * worth))
  return {
    score: scene.seen.map((_, index) => sum(scores.map((column) => column[index] ?? 0))),
    coverage: coverage(scene, met),
    rarest: met.map((words) =>
      words.reduce((most, word) => Math.max(most, rarityOf(scene, word)), 0),
    ),
    onlyHere: onlyHere(scene, met),
    overlap: scene.seen.map((seen, index) =>
      overlap(scene, seen, { parts, met: met[index] ?? [] }),
    ),
  }
}

/** How soon a word said again adds nothing, and how much a longer text counts against it: the usual values. */
const saturation = 1.2
const lengthInfluence = 0.75

function scoreField({ seen, asked }: Scene, field: FieldName): Column {
  const usualLength = sum(seen.map(({ fields }) => fields[field].length)) / seen.length || 1
  return seen.map(({ fields }) => {
    const { hits, length } = fields[field]
    const damping = saturation * (1 - lengthInfluence + (lengthInfluence * length) / usualLength)
    return sum(
      hits.map(({ asked: place, count }) => {
        const { weight = 0, rarity = 0 } = asked[place] ?? {}
        return (weight * rarity * count * (saturation + 1)) / (count + damping)
      }),
    )
  })
}

/** What a candidate could reach at most: everything the report says, by rarity. */
export function wholeReport({ asked }: Scene): number {
  return sum(asked.map(({ weight, rarity }) => weight * rarity)) || 1
}

function coverage(scene: Scene, met: readonly (readonly number[])[]): Column {
  const whole = wholeReport(scene)
  return met.map((words) => {
    return (
      sum(words.map((word) => rarityOf(scene, word) * (scene.asked[word]?.weight ?? 0))) / whole
    )
  })
}

function onlyHere(scene: Scene, met: readonly (readonly number[])[]): Column {
  const holders = scene.asked.map(() => 0)
  for (const word of met.flat()) holders[word] = (holders[word] ?? 0) + 1
  return met.map((words) => {
    return sum(words.map((word) => rarityOf(scene, word) / (holders[word] ?? 1) ** 1.5))
  })
}

function overlap(
  scene: Scene,
  { fields }: SeenCandidate,
  { parts, met }: { readonly parts: readonly Part[]; readonly met: readonly number[] },
): number {
  const said = new Set<string>()
  for (const { field } of parts) for (const word of fields[field].words.keys()) said.add(word)
  let whole = 0
  for (const word of said) whole += scene.rarity(word) ** 2
  return whole === 0 ? 0 : sum(met.map((word) => rarityOf(scene, word) ** 2)) / Math.sqrt(whole)
}

function rarityOf({ asked }: Scene, word: number): number {
  return asked[word]?.rarity ?? 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

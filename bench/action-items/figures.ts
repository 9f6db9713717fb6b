import type { PredictedItem } from './predict.ts'

/** A labelled item; an optional one counts neither for nor against. */
export interface LabelledItem {
  readonly title: string
  readonly line: number
  readonly isOptional: boolean
}

/** Which labels were found, and what was found beside them. */
export interface Pairs {
  readonly found: readonly LabelledItem[]
  readonly missed: readonly LabelledItem[]
  readonly extra: readonly PredictedItem[]
}

/** Pairs labels with what was extracted: by line, else where one title begins with the other. */
export function pairItems(
  labels: readonly LabelledItem[],
  predicted: readonly PredictedItem[],
): Pairs {
  const left = new Set(predicted)
  const found: LabelledItem[] = []
  const missed: LabelledItem[] = []
  const required = labels.filter(({ isOptional }) => !isOptional)
  for (const label of [...required, ...labels.filter(({ isOptional }) => isOptional)]) {
    const pair = [...left].find((item) => item.line === label.line || isSame(item, label))
    if (pair !== undefined) left.delete(pair)
    if (!label.isOptional) (pair === undefined ? missed : found).push(label)
  }
  return { found, missed, extra: [...left] }
}

/** Precision, recall and F1 in percent; `-` where nothing was to be counted. */
export function figuresOf(found: number, missed: number, extra: number): string {
  const precision = share(found, found + extra)
  const recall = share(found, found + missed)
  const f1 = share(2 * found, 2 * found + missed + extra)
  return [precision, recall, f1].map((one) => one.padStart(6)).join('  ')
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)
}

function isSame(item: PredictedItem, label: LabelledItem): boolean {
  const [a, b] = [wordsOf(item.title), wordsOf(label.title)]
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a))
}

function wordsOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

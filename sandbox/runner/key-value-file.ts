/** What a command file holds; pairs before a `problem` count, the rest is lost, as in the runner. */
export type KeyValueFile = {
  readonly pairs: readonly KeyValue[]
  readonly problem?: string
}

/** One output, variable or state; later ones of the same name win. */
export type KeyValue = { readonly name: string; readonly value: string }

/**
 * Reads GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `NAME=value` lines and `NAME<<DELIMITER` blocks.
 * Source: actions/runner src/Runner.Worker/FileCommandManager.cs.
 */
export function readKeyValueFile(text: string): KeyValueFile {
  const lines = text.split('\n')
  const isComplete = lines.at(-1) === ''
  if (isComplete) lines.pop()
  const pairs: KeyValue[] = []
  let index = 0
  while (index < lines.length) {
    const read = readPair(lines, index, isComplete)
    if (read.kind === 'problem') return { pairs, problem: read.problem }
    if (read.kind === 'pair') pairs.push(read.pair)
    index = read.next
  }
  return { pairs }
}

type Read =
  | { readonly kind: 'blank'; readonly next: number }
  | { readonly kind: 'pair'; readonly pair: KeyValue; readonly next: number }
  | { readonly kind: 'problem'; readonly problem: string }

function readPair(lines: readonly string[], index: number, isComplete: boolean): Read {
  const line = lines[index] ?? ''
  if (line === '') return { kind: 'blank', next: index + 1 }
  const equals = line.indexOf('=')
  const heredoc = line.indexOf('<<')
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
    const pair = { name: line.slice(0, equals), value: line.slice(equals + 1) }
    if (pair.name !== '') return { kind: 'pair', pair, next: index + 1 }
    return problem(`Invalid format '${line}'. Name must not be empty`)
  }
  if (heredoc < 0) return problem(`Invalid format '${line}'`)
  return readBlock({ lines, index, isComplete, name: line.slice(0, heredoc) })
}

type Block = {
  readonly lines: readonly string[]
  readonly index: number
  readonly isComplete: boolean
  readonly name: string
}

function readBlock({ lines, index, isComplete, name }: Block): Read {
  const line = lines[index] ?? ''
  const delimiter = line.slice(name.length + 2)
  if (name === '' || delimiter === '') {
    return problem(
      `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
    )
  }
  const end = lines.indexOf(delimiter, index + 1)
  if (end >= 0) {
    const value = lines.slice(index + 1, end).join('\n')
    return { kind: 'pair', pair: { name, value }, next: end + 1 }
  }
  if (isComplete || index + 1 === lines.length) {
    return problem(`Invalid value. Matching delimiter not found '${delimiter}'`)
  }
  return problem('Invalid value. EOF marker missing new line.')
}

function problem(text: string): Read {
  return { kind: 'problem', problem: text }
}

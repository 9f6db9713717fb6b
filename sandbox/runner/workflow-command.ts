/** A workflow command printed by a step: `::name key=value::data`. */
export type WorkflowCommand = {
  /** Lower case. */
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}

/**
 * Reads a line of output as a workflow command; undefined when it is none of the known ones.
 * Both spellings count: `::name::data` at the start of a line, and the old `##[name]data` anywhere
 * in it (printed text from strangers can hold either).
 * Source: actions/runner src/Runner.Common/ActionCommand.cs.
 */
export function readWorkflowCommand(
  line: string,
  known: ReadonlySet<string>,
): WorkflowCommand | undefined {
  return readColonCommand(line.trimStart(), known) ?? readBracketCommand(line, known)
}

function readColonCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  if (end < 0) return undefined
  const grammar = { separator: ',', escapes: [...dataEscapes, ...propertyEscapes] }
  const head = readHead(line.slice(2, end), known, grammar)
  return head && { ...head, data: unescaped(line.slice(end + 2), dataEscapes) }
}

function readBracketCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const escapes = [...dataEscapes, ...bracketEscapes]
  const head = readHead(line.slice(start + 3, end), known, { separator: ';', escapes })
  return head && { ...head, data: unescaped(line.slice(end + 1), escapes) }
}

type Escape = readonly [escaped: string, plain: string]
type Grammar = { readonly separator: string; readonly escapes: readonly Escape[] }

const dataEscapes: readonly Escape[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
]
const propertyEscapes: readonly Escape[] = [
  ['%3A', ':'],
  ['%2C', ','],
]
const bracketEscapes: readonly Escape[] = [
  ['%3B', ';'],
  ['%5D', ']'],
]

function readHead(text: string, known: ReadonlySet<string>, grammar: Grammar) {
  const space = text.indexOf(' ')
  const name = (space < 0 ? text : text.slice(0, space)).toLowerCase()
  if (!known.has(name)) return undefined
  const properties = new Map<string, string>()
  const pairs =
    space < 0
      ? []
      : text
          .slice(space + 1)
          .trim()
          .split(grammar.separator)
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals < 1 || equals === pair.length - 1) continue
    const key = pair.slice(0, equals).toLowerCase()
    properties.set(key, unescaped(pair.slice(equals + 1), grammar.escapes))
  }
  return { name, properties }
}

function unescaped(text: string, escapes: readonly Escape[]): string {
  let plain = text
  for (const [escaped, character] of escapes) plain = plain.replaceAll(escaped, character)
  // The percent sign comes last, or "%250A" would turn into a line break.
  return plain.replaceAll('%25', '%')
}

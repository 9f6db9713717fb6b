import { Language, Parser, type TreeCursor } from 'web-tree-sitter'
import { startAsPage } from '../start-as-page.ts'
import { isIndentedTooDeep } from './indents.ts'
import type { SyntaxNode, SyntaxProblem, SyntaxTree } from './syntax-node.ts'

/** Languages that migrations of frameworks are written in; the grammar of TypeScript reads JavaScript, too. */
export type GrammarLanguage = 'ruby' | 'python' | 'typescript' | 'php' | 'elixir'

/** Grammars, each opened when it is first asked for. */
export interface Grammars {
  open(language: GrammarLanguage): Promise<Grammar>
}

/** The grammar of one language. */
export interface Grammar {
  /** The tree of a text. What the grammar does not know stands in `errors`, and the rest is read around it. */
  parse(text: string): SyntaxTree
}

/**
 * The engine of the grammars, from the bytes of its WASM; `bytesOf` gives those of a language, and is asked once for each. To be
 * opened once in a process: the package has one engine, and two that start side by side spoil each other.
 */
export async function openGrammars(
  core: Uint8Array,
  bytesOf: (language: GrammarLanguage) => Uint8Array,
): Promise<Grammars> {
  await startAsPage(() => Parser.init({ wasmBinary: core }))
  const engine: Engine = { isBroken: false }
  const opened = new Map<GrammarLanguage, Promise<Grammar>>()
  async function openLanguage(language: GrammarLanguage): Promise<Grammar> {
    const { parse } = await openGrammar(bytesOf(language), engine)
    if (language !== 'python') return { parse }
    return { parse: (text) => (isIndentedTooDeep(text) ? refused(tooDeep) : parse(text)) }
  }
  return {
    open: (language) => {
      const grammar = opened.get(language) ?? openLanguage(language)
      opened.set(language, grammar)
      return grammar
    },
  }
}

/** All grammars share the memory of the engine: once one has written where it must not, no other can be trusted. */
interface Engine {
  isBroken: boolean
}

async function openGrammar(bytes: Uint8Array, engine: Engine): Promise<Grammar> {
  const parser = new Parser()
  parser.setLanguage(await Language.load(bytes))
  return { parse: (text) => parseGuarded(parser, engine, text) }
}

function parseGuarded(parser: Parser, engine: Engine, text: string): SyntaxTree {
  if (engine.isBroken) return refused('after a text that broke the parser')
  try {
    return parse(parser, text)
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error
    engine.isBroken = true
    return refused('breaks the parser')
  }
}

/** Characters; a longer text is no migration that anybody wrote. */
const longestText = 1_000_000

/** Levels; deeper nodes are left out, so that who walks a tree may call itself for each level. */
const deepest = 400

const tooDeep = 'nested too deep to be read'

/** Problems that are told of one text. */
const mostProblems = 50

/** Pauses of the engine before a text is given up: a stand-in for time, some hundred times what a megabyte of code takes. */
const mostPauses = 1_000_000

function parse(parser: Parser, text: string): SyntaxTree {
  if (text.length > longestText) return refused('longer than a million characters')
  let pauses = 0
  const progressCallback = () => {
    pauses += 1
    return pauses > mostPauses
  }
  const tree = parser.parse(text, null, { progressCallback })
  if (tree === null) {
    parser.reset()
    return refused('too entangled to be read')
  }
  const cursor = tree.walk()
  try {
    return copyOf(cursor, text)
  } finally {
    cursor.delete()
    tree.delete()
  }
}

function refused(why: string): SyntaxTree {
  const root = { kind: 'ERROR', text: '', start: 0, line: 1, endLine: 1, field: null, children: [] }
  return { root, errors: [{ line: 1, why }] }
}

/** A node that still gets its children. */
interface GrowingNode extends SyntaxNode {
  readonly children: SyntaxNode[]
}

/** The engine's tree as plain values, so that its memory can be given back. */
function copyOf(cursor: TreeCursor, text: string): SyntaxTree {
  const root = nodeAt(cursor, text)
  const errors = [...problemAt(cursor, 0)]
  const path = [root]
  while (moveOn(cursor, path)) {
    const node = nodeAt(cursor, text)
    if (isKept(cursor)) path.at(-1)?.children.push(node)
    path.push(node)
    errors.push(...problemAt(cursor, path.length))
  }
  return { root, errors: errors.slice(0, mostProblems) }
}

/** To the next node in the order of the text; `path` is shortened to its parents. False at the end. */
function moveOn(cursor: TreeCursor, path: GrowingNode[]): boolean {
  if (path.length < deepest && cursor.gotoFirstChild()) return true
  for (path.pop(); path.length > 0; path.pop()) {
    if (cursor.gotoNextSibling()) return true
    cursor.gotoParent()
  }
  return false
}

function nodeAt(cursor: TreeCursor, text: string): GrowingNode {
  return {
    kind: cursor.nodeType,
    text: text.slice(cursor.startIndex, cursor.endIndex),
    start: cursor.startIndex,
    line: cursor.startPosition.row + 1,
    endLine: cursor.endPosition.row + 1,
    field: cursor.currentFieldName,
    children: [],
  }
}

/** Operators are tokens without a name of their own, but are something to their parent. */
function isKept(cursor: TreeCursor): boolean {
  return (cursor.nodeIsNamed && cursor.nodeType !== 'comment') || cursor.currentFieldName !== null
}

function problemAt(cursor: TreeCursor, depth: number): readonly SyntaxProblem[] {
  const line = cursor.startPosition.row + 1
  if (cursor.nodeType === 'ERROR' || cursor.nodeIsMissing) return [{ line, why: 'syntax error' }]
  if (depth < deepest || !cursor.gotoFirstChild()) return []
  cursor.gotoParent()
  return [{ line, why: tooDeep }]
}

import type { SqlPiece } from '../migration-file.ts'
import { lineFinder } from './lines.ts'

/** What stands in a change set of XML. */
export interface XmlReading {
  /** The text of its `<sql>`, each on its lines. */
  readonly bodies: readonly SqlPiece[]
  /** Its other changes, by name. */
  readonly others: readonly { readonly name: string; readonly line: number }[]
}

/** Reads the inside of a change set that begins on a line: changes one below the other, as Liquibase has them. */
export function sqlInXml(text: string, firstLine: number): XmlReading {
  const plain = text.replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
  const lineAt = lineFinder(plain)
  const changes = outermost(plain).map((tag) => ({ ...tag, line: firstLine + lineAt(tag.at) - 1 }))
  return {
    bodies: changes
      .filter(({ name }) => name === 'sql')
      .map(({ start, end, line }) => bodyOf(plain.slice(start, end), line)),
    others: changes
      .filter(({ name }) => name !== 'sql' && !silent.has(name))
      .map(({ name, line }) => ({ name, line })),
  }
}

interface Tag {
  readonly name: string
  /** Offsets of the tag, behind it, and of the tag that closes it. */
  readonly at: number
  readonly start: number
  end: number
}

const tags = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(\/?)([A-Za-z][\w:.-]*)([^<>]*)>/g

/** The tags that stand in no other. */
function outermost(text: string): readonly Tag[] {
  const found: Tag[] = []
  let depth = 0
  for (const { 0: tag, 1: closes, 2: name, 3: attributes = '', index } of text.matchAll(tags)) {
    if (closes === '/') {
      depth -= 1
      endLast(found, depth, index)
    } else if (name !== undefined) {
      const start = index + tag.length
      const isOpen = !attributes.endsWith('/')
      if (depth === 0) found.push({ name, at: index, start, end: isOpen ? text.length : start })
      depth += Number(isOpen)
    }
  }
  return found
}

/** The last of the outermost tags ends where nothing is open any more. */
function endLast(found: readonly Tag[], depth: number, index: number): void {
  const last = found.at(-1)
  if (depth === 0 && last !== undefined) last.end = index
}

/** What says something about a change set, and changes nothing. */
const silent = new Set([
  'comment',
  'preConditions',
  'rollback',
  'validCheckSum',
  'tagDatabase',
  'output',
  'empty',
  'modifySql',
])

function bodyOf(written: string, line: number): SqlPiece {
  const sql = written
    .replace(/<comment>[\s\S]*?<\/comment>|<!\[CDATA\[|\]\]>/g, blank)
    .replace(/&(lt|gt|amp|quot|apos);/g, (_entity, name: string) => entities[name] ?? '')
  const endLine = line + sql.split('\n').length - 1
  return { sql, line, written: 'file', endLine, acknowledged: null }
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

import { blanked, onlyLeft } from './blanked.ts'

/** What of a file of SQL runs when it goes forward. */
export interface ForwardSql {
  /** The text with everything else blanked: lines and columns stay. */
  readonly sql: string
  /** Whether it says that it is to run outside of a transaction. */
  readonly isOutside: boolean
}

/** The forward part of a file, as the tool of this name cuts it; of tools that have no marks, all of it. */
export function forwardSql(tool: string, text: string): ForwardSql {
  const marks = sections[tool]
  if (marks !== undefined) return forwardSections(text, marks)
  return { sql: text, isOutside: outside[tool]?.test(text) ?? false }
}

/** Lines that begin the way forward and the way back, and what takes the way forward out of its transaction. */
interface SectionMarks {
  readonly mark: RegExp
  /** Of the mark itself where it says so, else of any line. */
  readonly outside: { readonly mark?: RegExp; readonly file?: RegExp }
}

const sections: Readonly<Record<string, SectionMarks>> = {
  goose: {
    mark: /^[ \t]*--[ \t]*\+goose[ \t]+(?<way>Up|Down)\b[^\n]*$/gim,
    outside: { file: /^[ \t]*--[ \t]*\+goose[ \t]+NO[ \t]+TRANSACTION\b/im },
  },
  'sql-migrate': {
    mark: /^[ \t]*--[ \t]*\+migrate[ \t]+(?<way>Up|Down)\b[^\n]*$/gim,
    outside: { mark: /\bnotransaction\b/i },
  },
  dbmate: {
    mark: /^[ \t]*--[ \t]*migrate:(?<way>up|down)\b[^\n]*$/gim,
    outside: { mark: /\btransaction:[ \t]*false\b/i },
  },
}

/** Marks of tools whose files go forward as a whole. Sources: documentation of sqlx, Atlas and Flyway. */
const outside: Readonly<Record<string, RegExp>> = {
  sqlx: /^\uFEFF?-- no-transaction/,
  atlas: /^[ \t]*--[ \t]*atlas:txmode[ \t]+none\b/m,
  flyway: /^[ \t]*--[ \t]*(?:flyway:)?executeInTransaction[ \t]*=[ \t]*false\b/im,
}

function forwardSections(text: string, { mark, outside: says }: SectionMarks): ForwardSql {
  const marks = [...text.matchAll(mark)]
  const forward = marks.flatMap(({ 0: line, index, groups }, position) => {
    if (groups?.['way']?.toLowerCase() !== 'up') return []
    return [{ line, start: index + line.length, end: marks[position + 1]?.index ?? text.length }]
  })
  // A file whose marks nobody finds is judged as a whole: that is told too often rather than too rarely.
  if (marks.length === 0) return { sql: text, isOutside: false }
  return {
    sql:
      forward.length === 0
        ? blanked(text, [{ start: 0, end: text.length }])
        : onlyLeft(text, forward),
    isOutside:
      (says.file?.test(text) ?? false) ||
      forward.some(({ line }) => says.mark?.test(line) ?? false),
  }
}

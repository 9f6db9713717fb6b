/** What is read of a text at most. Whatever lies beyond is told, never dropped. */
export const limits = {
  /** Characters of one text. Migrations are a few kilobytes; dumps of a whole database are larger. */
  characters: 4_000_000,
  /** Characters that are parsed at once: a tree takes some twenty times as much memory as its text. */
  charactersAtOnce: 65_536,
  /** Characters of one statement: its tree takes up to a hundred bytes for each, which the parser never gives back. */
  charactersOfStatement: 1_000_000,
  statements: 100_000,
  /** Signs that operators and comments consist of, one after the other. */
  signsInARow: 300,
  /** Texts nested too deep, in the life of a parser. */
  overflows: 8,
  /** Texts that one EXECUTE in a body may have, by what its variables may hold. */
  texts: 40,
  /** DO blocks in texts that DO blocks execute. */
  nestedBodies: 4,
  /** Characters of an error that quotes the text. */
  messageCharacters: 160,
} as const

import { forwardPart } from '../forward-part.ts'
import type { Engine } from '../recognise.ts'

/**
 * The engine that the SQL of a file is for, by words that only this engine has; null where none stands out. Words of PostgreSQL
 * come first, and only files of SQL are looked at, since a backtick is a string in other languages.
 */
export function engineBySigns(path: string, text: string): Engine | null {
  if (!/\.sql$/i.test(path)) return null
  const sql = forwardPart(text.replace(literals, "''"))
  if (ofPostgres.test(text)) return 'postgresql'
  return signs.find(({ sign }) => sign.test(sql))?.engine ?? null
}

/** Strings, which may hold anything. */
const literals = /'[^'\n]*'/g

const ofPostgres =
  /\$\$|\bCONCURRENTLY\b|\bjsonb\b|\btimestamptz\b|\bbytea\b|\b(?:big)?serial\b(?!\s+default\s+value)|\bplpgsql\b|\w::\w|\bNOT\s+VALID\b|\bCREATE\s+EXTENSION\b|\bUSING\s+(?:btree|gin|gist|brin)\b(?!\s*;?\s*$)|\bpg_\w+|\bALTER\s+COLUMN\s+\S+\s+(?:SET\s+DATA\s+)?TYPE\b|\bcharacter varying\b/i

const signs: readonly { readonly engine: Engine; readonly sign: RegExp }[] = [
  {
    engine: 'mysql',
    sign: /`\w[^`\n]*`|\bENGINE\s*=\s*\w|\bAUTO_INCREMENT\b|\bMODIFY\s+(?:COLUMN\s+)?\w+\s+\w|\bCHANGE\s+COLUMN\b|\bCHARACTER\s+SET\s+utf8|\b(?:INT|BIGINT)(?:\(\d+\))?\s+UNSIGNED\b|\bTINYINT\(|\b(?:MEDIUM|LONG)(?:TEXT|BLOB)\b/i,
  },
  { engine: 'sqlite', sign: /^[ \t]*PRAGMA\s|\bAUTOINCREMENT\b|\bWITHOUT\s+ROWID\b/im },
  {
    engine: 'sqlserver',
    sign: /^[ \t]*GO[ \t]*\r?$|\[dbo\]|\bNVARCHAR\s*\(|\bIDENTITY\s*\(\s*\d+\s*,\s*\d+\s*\)(?!\s*AS)|\bUNIQUEIDENTIFIER\b|\bDATETIME2\b/im,
  },
  { engine: 'oracle', sign: /\bVARCHAR2\s*\(|\bNUMBER\s*\(\s*\d/i },
]

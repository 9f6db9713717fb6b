import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Head } from './head.ts'

/** The front matter between two lines of `+++`; null without one. */
export function readTomlHead(markdown: string): Head | null {
  const opening = /^\uFEFF?\+\+\+[ \t]*\r?\n/.exec(markdown)?.[0].length
  if (opening === undefined) return null
  const length = /^\+\+\+[ \t]*\r?$/m.exec(markdown.slice(opening))?.index
  if (length === undefined) return null
  const text = markdown.slice(opening, opening + length)
  try {
    const entries = Object.entries(parse(text)).map(([key, value]) => ({
      key,
      value: plain(value),
      line: lineOf(key, text),
    }))
    return { notation: 'toml', entries, problems: [] }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [reason = ''] = error.message.split('\n')
    const message = `this is not TOML: ${reason.replace(/^Invalid TOML document: /, '')}. Mend this line.`
    return {
      notation: 'toml',
      entries: [],
      problems: [{ level: 'error', line: error.line + 1, message }],
    }
  }
}

/** The line a key stands in, from 1, after the line of pluses. */
function lineOf(key: string, text: string): number {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => {
    const written = /^\s*(?:\[+\s*)?(?:"([^"]*)"|'([^']*)'|([\w-]+))/.exec(line)
    return key === (written?.[1] ?? written?.[2] ?? written?.[3])
  })
  return at + 2
}

function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map((one) => plain(one))
  return typeof value === 'bigint' ? Number(value) : value
}

import matter from 'gray-matter'
import { parse, stringify } from 'yaml'
import { isRecord } from './canonical-json.ts'

/** A flat value of front matter. */
export type Scalar = string | number | boolean | null

/** A document split at its front matter. `body` is everything after it, byte for byte. */
export interface FrontMatterDocument {
  readonly values: Readonly<Record<string, unknown>>
  readonly body: string
}

/** Splits a document at its front matter; without one, or with one that is not YAML, the whole text is the body. */
export function readFrontMatter(text: string): FrontMatterDocument {
  if (!/^---\r?\n/.test(text)) return { values: {}, body: text }
  try {
    // The options object also turns off gray-matter's cache, which hands one mutable object to all callers.
    const document = matter(text, { language: 'yaml', engines: closedEngines })
    const values: unknown = document.data
    if (!isRecord(values)) return { values: {}, body: text }
    return { values, body: document.content }
  } catch {
    // A document whose front matter does not parse is still somebody's document: all of it is kept as body.
    return { values: {}, body: text }
  }
}

/** Prints a document with flat front matter, keys in the order given. */
export function printFrontMatter(values: Readonly<Record<string, Scalar>>, body: string): string {
  return `---\n${stringify(values, { lineWidth: 0 })}---\n${body}`
}

/** YAML only. gray-matter would run a front matter opened with `---js` or `---javascript`. */
const closedEngines = {
  yaml: (text: string): object => {
    const value: unknown = parse(text, { maxAliasCount: 0 })
    return isRecord(value) ? value : {}
  },
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  json: refuse,
}

function refuse(): never {
  throw new Error('front matter is YAML here; no other language is read')
}

import { frontMatterValues } from '../../text/front-matter.ts'
import type { Head } from './head.ts'
import { readTextHead } from './text-head.ts'
import { readTomlHead } from './toml-head.ts'

/** What a document says of itself: between `---` or `+++`, else in the lines before its first section. A language after a fence makes it text. */
export function readHead(markdown: string): Head {
  return readYamlHead(markdown) ?? readTomlHead(markdown) ?? readTextHead(markdown)
}

function readYamlHead(markdown: string): Head | null {
  const values = frontMatterValues(markdown)
  if (values === null) return null
  const problems = values.problems.map((problem) => ({ level: 'error' as const, ...problem }))
  return { notation: 'yaml', entries: values.entries, problems }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { splitFrontMatter } from './front-matter-table.ts'
import { type GoldenReplies, readReplies } from './golden-replies.ts'
import { type GoldenThread, readThreadFile } from './golden-steps.ts'

/** A golden incident: what people did, and what we are to make of it. */
export interface GoldenCase {
  /** Name of its folder. */
  readonly name: string
  readonly thread: GoldenThread
  /** Of its issue: what was opened, where the record keeps no text. */
  readonly title: string
  /** Its front matter, as far as pages use it. */
  readonly incident: z.output<typeof frontMatter>
  readonly record: string
  readonly statusComment: string
  readonly replies: GoldenReplies
}

const frontMatter = z.object({
  incident: z.number(),
  title: z.string(),
  severity: z.string(),
  status: z.string(),
})

const fileNames = ['thread.yaml', 'record.md', 'status-comment.md', 'replies.md'] as const

/** Reads all cases of a folder by name, those that have all their files; null when there is no such folder. */
export function readGoldenCases(folder: string): readonly GoldenCase[] | null {
  if (!existsSync(folder)) return null
  return readdirSync(folder)
    .filter((name) => fileNames.every((file) => existsSync(join(folder, name, file))))
    .toSorted()
    .map((name) => readCase(folder, name))
}

function readCase(folder: string, name: string): GoldenCase {
  const read = (file: (typeof fileNames)[number]) => readFileSync(join(folder, name, file), 'utf8')
  const record = read('record.md')
  const thread = readThreadFile(read('thread.yaml'))
  const incident = frontMatter.parse(parse(splitFrontMatter(record).frontMatter ?? ''))
  const opening = thread.steps.find(({ open, as }) => open !== undefined && as === undefined)
  return {
    name,
    thread,
    title: incident.title || (opening?.open?.title ?? ''),
    incident,
    record,
    statusComment: read('status-comment.md'),
    replies: readReplies(read('replies.md')),
  }
}

import { z } from 'zod'
import type { JobRun } from '../runner/job-run.ts'
import type { Stage } from '../stage.ts'
import { readThread, type Thread } from './read-thread.ts'

/** An issue with what its page shows. */
export interface ShownIssue extends ThreadMarks {
  readonly thread: Thread
}

/** What is to be known of comments beside their text. */
export interface ThreadMarks {
  /** Ids of pinned comments. */
  readonly pinned: ReadonlySet<number>
  /** By comment id, oldest first: what a comment said before it was edited. */
  readonly earlier: ReadonlyMap<number, readonly EarlierText[]>
}

/** What a comment said until a time. */
export interface EarlierText {
  readonly body: string
  readonly until: string
}

/** Reads an issue's page. */
export async function readIssue(stage: Stage, number: number): Promise<ShownIssue> {
  return { thread: await readThread(stage, number), ...threadMarks(stage, number) }
}

/** The marks of the comments on an issue or pull request. */
export function threadMarks(stage: Stage, number: number): ThreadMarks {
  const { comments } = stage.sandbox.state.repository(stage.repository).issue(number)
  return {
    pinned: new Set(comments.filter(({ isPinned }) => isPinned).map(({ id }) => id)),
    earlier: earlierTexts(stage.runner.runs),
  }
}

const edit = z.object({
  comment: z.object({ id: z.number(), updated_at: z.string() }),
  changes: z.object({ body: z.object({ from: z.string() }) }),
})

function earlierTexts(runs: readonly JobRun[]): ReadonlyMap<number, readonly EarlierText[]> {
  const found = new Map<number, EarlierText[]>()
  for (const { event } of runs) {
    const { success, data } = edit.safeParse(event.payload)
    if (event.name !== 'issue_comment' || !success) continue
    const { id, updated_at: until } = data.comment
    found.set(id, [...(found.get(id) ?? []), { body: data.changes.body.from, until }])
  }
  return found
}

import { z } from 'zod'
import type { Stage } from '../stage.ts'
import type { ShownFile } from './page-parts.ts'
import { actionItemsOf, postmortemOf } from './postmortem-of.ts'
import { readIssue, type ShownIssue } from './read-issue.ts'
import { readPull, type ShownPull } from './read-pull.ts'
import { type RunPage, runsOfPull } from './read-runs.ts'

/** All that people would see of a post-mortem and of what follows from it. */
export interface ShownPostmortem {
  /** Number of its incident. */
  readonly incident: number
  readonly pull: ShownPull
  /** The document as the first commit of the pull request has it. */
  readonly draft: ShownFile
  /** As it stands now. */
  readonly document: ShownFile
  /** The issues its action items are, in the order of the document; empty before it is merged. */
  readonly items: readonly ShownIssue[]
  /** Pages of the runs on the pull request, newest first. */
  readonly runs: readonly RunPage[]
}

/** Reads everything that is shown of an incident's post-mortem; null where it has none. */
export async function readPostmortem(
  stage: Stage,
  incident: number,
): Promise<ShownPostmortem | null> {
  const found = postmortemOf(stage, incident)
  if (found === null) return null
  const { path, text, branch, isMerged } = found
  const pull = await readPull(stage, found.pull)
  const first = pull.commits[0]?.oid ?? branch
  return {
    incident,
    pull,
    draft: { branch, path, text: await readFileAt(stage, path, first) },
    document: { branch: isMerged ? pull.pull.baseRefName : branch, path, text },
    items: await Promise.all(
      actionItemsOf(stage, incident).map((number) => readIssue(stage, number)),
    ),
    runs: runsOfPull(stage, found.pull),
  }
}

const contents = z.object({ content: z.string() })

async function readFileAt({ sandbox }: Stage, path: string, ref: string): Promise<string> {
  const answer = await sandbox.as('ana').request('GET', `/contents/${path}?ref=${ref}`)
  return Buffer.from(contents.parse(answer).content, 'base64').toString('utf8')
}

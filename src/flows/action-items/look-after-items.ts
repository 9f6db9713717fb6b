import type { Problem } from '../../config/problem.ts'
import type { Settings } from '../../config/settings.ts'
import type { SweepObservation, World } from '../../world.ts'
import { followUp } from '../follow-up.ts'
import { changedSince, indexOf } from '../post-mortem/changed-documents.ts'

/** What became of post-mortems and action items in a sweep. */
export interface ItemsStory {
  /** What was done, a line each. */
  readonly did: readonly string[]
  readonly problems: readonly Problem[]
  /** What kept some of it from being done; the rest of the sweep goes on. */
  readonly failure: Error | null
}

/**
 * Files what a dropped run left of the post-mortems on the default branch, and follows up every open action item. Where no
 * post-mortem changed and no action item is open it asks for nothing.
 */
export async function lookAfterItems(
  world: World,
  { index, documents, readAt, repository }: SweepObservation,
  settings: Settings,
): Promise<ItemsStory> {
  const parts = [
    await unlessFails(() => fileLeft(world, { index, documents })),
    await unlessFails(async () => {
      const sources = { settings, now: readAt, repositoryId: repository.id }
      const done = await followUp(world, { ...sources, index: indexOf(index) })
      return { ...done, failure: null }
    }),
  ]
  return {
    did: parts.flatMap(({ did }) => did),
    problems: parts.flatMap(({ problems }) => problems),
    failure: parts.find(({ failure }) => failure !== null)?.failure ?? null,
  }
}

async function fileLeft(
  world: World,
  { index: text, documents }: Pick<SweepObservation, 'index' | 'documents'>,
): Promise<ItemsStory> {
  const index = indexOf(text)
  const { changed } = changedSince(index, { documents, earlier: documents })
  const isNew = index === null && documents.length > 0
  if (changed.length === 0 && !isNew) return { did: [], problems: [], failure: null }
  // Only what is new has to be read, and Markdown with it.
  const { fileActionItems } = await import('../file-action-items.ts')
  const { filed, problems, failure } = await fileActionItems(world, null)
  return { did: filed.flatMap((one) => one.did), problems, failure }
}

async function unlessFails(work: () => Promise<ItemsStory>): Promise<ItemsStory> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { did: [], problems: [], failure: error }
  }
}

import type { Chapter, Told } from '../../sandbox/demo/chapter.ts'
import { story } from '../../sandbox/demo/story.ts'
import type { Stage } from '../../sandbox/stage.ts'

/** Plays chapters (default: all) without a word; the log of requests has those of the last one only. */
export async function playStory(stage: Stage, chapters: readonly Chapter[] = story): Promise<Told> {
  const told: Told = { issue: 0 }
  for (const chapter of chapters) {
    stage.sandbox.requests.clear()
    await chapter.act(stage, told)
    await stage.runner.idle()
  }
  return told
}

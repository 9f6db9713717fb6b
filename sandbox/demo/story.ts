import type { Chapter } from './chapter.ts'
import { declaringChapters } from './story-declaring.ts'
import { endingChapters } from './story-ending.ts'
import { guardingChapters } from './story-guarding.ts'
import { learningChapters } from './story-learning.ts'
import { runningChapters } from './story-running.ts'

/** The story of the demo, in the order it is told. A later feature adds its chapter to the file of its subject. */
export const story: readonly Chapter[] = [
  ...declaringChapters,
  ...runningChapters,
  ...endingChapters,
  ...learningChapters,
  ...guardingChapters,
]

import type { ReadingProgress } from '../../src/clone.ts'

/** Nobody waits. */
export const silent: ReadingProgress = { at: () => {}, end: () => {} }

import type { Shop } from './shop.ts'
import { actOut } from './thread-acts.ts'
import type { Step, Thread } from './thread-file.ts'
import { openScene, type Scene } from './thread-scene.ts'

/** A thread that was played to its end, and the shop it was played in. */
export interface PlayedThread extends AsyncDisposable {
  readonly shop: Shop
  /** Number of the incident's issue. */
  readonly issue: number
  /** Ids of the comments that people wrote on it, in the order they came, deleted ones too. */
  readonly written: readonly number[]
  /** What runs complained of. */
  readonly complaints: readonly string[]
  /** One more run, which should find nothing to do. */
  runOnceMore(): Promise<void>
}

/** How long after an event its run looks; seconds. */
const startSeconds = 20

/** Plays a thread: each step is real HTTP by a person, and each event starts what the workflow of users starts. */
export async function playThread(thread: Thread): Promise<PlayedThread> {
  const scene = await openScene(thread)
  for (const step of thread.steps) await playStep(step, scene)
  return {
    shop: scene.shop,
    issue: scene.numberOf(undefined),
    written: scene.written,
    complaints: scene.complaints,
    runOnceMore: () =>
      scene.start({
        name: 'workflow_dispatch',
        payload: { inputs: { issue: String(scene.numberOf(undefined)) } },
      }),
    [Symbol.asyncDispose]: () => scene.shop[Symbol.asyncDispose](),
  }
}

async function playStep(step: Step, scene: Scene): Promise<void> {
  const { shop, events } = scene
  shop.sandbox.clock.set(step.at)
  await actOut(step, scene)
  if (step.late === true) return
  const happened = events.splice(0)
  if (step.dropped === true) return
  shop.sandbox.clock.advance(startSeconds)
  if (step.sweep === true) {
    await scene.start({ name: 'schedule', payload: { schedule: '17 * * * *' } })
  }
  for (const event of happened) await scene.start(event)
  // What our own writes tell starts no run.
  events.length = 0
}

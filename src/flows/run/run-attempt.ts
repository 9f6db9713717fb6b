import type { World } from '../../world.ts'

/** The run without its attempt: `123.2` is another attempt of `123.1`. */
export function runOf({ run }: Pick<World, 'run'>): string {
  return run.replace(/\.\d+$/, '')
}

/** Which attempt of its run it is, from 1. */
export function attemptOf({ run }: Pick<World, 'run'>): number {
  return Number(/\.(\d+)$/.exec(run)?.[1] ?? 1)
}

import { sealOf } from '../text/seal.ts'

/** What people call an entry of the timeline by: six characters that follow from its fact. */
export function entryName(factId: string): string {
  return sealOf(factId).slice(0, 6)
}

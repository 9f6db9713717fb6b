import type { IssueSnapshot } from '../../incident/observation.ts'
import { addSeconds } from '../../time/instant.ts'
import type { GitHub } from '../../world.ts'

/** Timeline items that GitHub's own replication shows late are still read; seconds. */
const watermarkOverlapSeconds = 600

/** The issue with all its events since the watermark less ten minutes; with all there are when nothing was read before. */
export async function readTimeline(
  github: GitHub,
  first: { readonly issue: IssueSnapshot; readonly earlier: string | null },
  watermark: string | null,
): Promise<{ readonly issue: IssueSnapshot; readonly pagedBack: boolean }> {
  const enough = watermark === null ? '' : addSeconds(watermark, -watermarkOverlapSeconds)
  let { events } = first.issue
  let { earlier } = first
  let pagedBack = false
  while (earlier !== null && (events[0]?.at ?? '') >= enough) {
    const page = await github.earlierEvents(first.issue.id, earlier)
    events = [...page.events, ...events]
    earlier = page.earlier
    pagedBack = true
  }
  return { issue: { ...first.issue, events }, pagedBack }
}

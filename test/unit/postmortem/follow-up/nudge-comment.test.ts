import { describe, expect, test } from 'vitest'
import { decideFollowUp } from '../../../../src/postmortem/follow-up/decide-follow-up.ts'
import { readMarker } from '../../../../src/text/marker.ts'
import { asked } from './small-follow-up.ts'

function comment(now: string, differs: Parameters<typeof asked>[1] = {}): string {
  const { nudges } = decideFollowUp(asked(now, differs))
  const [nudge] = nudges
  if (nudge === undefined || nudges.length > 1) throw new Error('not one reminder')
  return nudge.body
}

const ask =
  '@ana, close this issue once it is done. If it takes longer, set another date in the [post-mortem](https://github.com/acme/shop/blob/main/postmortems/outage.md); if it will not be done, write `not doing:` and why there.'
const why =
  'It follows from [INC-42](https://github.com/acme/shop/issues/42), SEV1: Checkout fails for all customers.'

describe('the reminder', () => {
  test.each([
    ['2026-12-01T09:00:00Z', 'soon', '**Due on 2026-12-04, in 3 days.**'],
    ['2026-12-03T09:00:00Z', 'soon', '**Due on 2026-12-04, in 1 day.**'],
    ['2026-12-04T09:00:00Z', 'today', '**Due today, 2026-12-04.**'],
    ['2026-12-05T09:00:00Z', 'overdue', '**Overdue since 2026-12-04.**'],
  ])('at %s', (now, moment, headline) => {
    expect(comment(now)).toBe(
      `<!-- incident-loop:notice v1 due:2026-12-04:${moment} -->\n${headline}\n${ask}\n\n${why}`,
    )
  })

  test('tells the lead', () => {
    expect(comment('2026-12-09T17:00:00Z')).toBe(
      `<!-- incident-loop:notice v1 due:2026-12-04:lead -->
**Still open, 5 days after it was due on 2026-12-04.**
${ask}

Also told, as it is still open: @lea.

${why}`,
    )
  })

  test('tells those responsible for post-mortems', () => {
    const told = { item: { said: ['due:2026-12-04:lead'] } }

    expect(comment('2026-12-15T17:00:00Z', told)).toContain(
      '\n\nAlso told, as it is still open: @olga.\n\n',
    )
    expect(comment('2026-12-15T17:00:00Z')).toContain(': @lea, @olga.')
  })

  test('asks for somebody where nobody is assigned', () => {
    const body = comment('2026-12-04T09:00:00Z', {
      item: { unassigned: ['Tom', '@acme/core'] },
      issue: { assignees: [] },
      more: { incident: null },
    })

    expect(body).toBe(
      `<!-- incident-loop:notice v1 due:2026-12-04:today -->
**Due today, 2026-12-04.**
${ask.replace('@ana, close', 'Close')}

Nobody is assigned; the post-mortem names Tom, @⁠acme/core. Assign whoever takes it.`,
    )
    expect(comment('2026-12-04T09:00:00Z', { issue: { assignees: [] } })).toContain(
      '\n\nNobody is assigned. Assign whoever takes it.\n\n',
    )
  })

  test('is found by its first line', () => {
    expect(readMarker(comment('2026-12-04T09:00:00Z'))).toEqual({
      kind: 'notice',
      version: 1,
      key: 'due:2026-12-04:today',
    })
  })
})

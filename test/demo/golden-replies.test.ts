import { expect, test } from 'vitest'
import { readReplies } from '../../sandbox/demo/golden-replies.ts'

test('comments of people and ours are told apart, with reactions and how the issue stands in the end', () => {
  const replies = readReplies(`---- 2026-11-20 14:04:00 · ana (edited) · 👍 😕

    /ack

    /sev 9

---- 2026-11-20 14:04:20 · Incident Loop

<!-- incident-loop:notice v1 reply:1001 -->
One.

---- Two · not a comment.

---- 2026-11-20 14:05:00 · uptime[bot] · no reaction

        code

---- The issue: OPEN · labels: sev2 · assigned: ana
`)

  expect(replies).toEqual({
    comments: [
      {
        kind: 'written',
        at: '2026-11-20T14:04:00Z',
        login: 'ana',
        isEdited: true,
        reactions: ['👍', '😕'],
        body: '/ack\n\n/sev 9',
      },
      {
        kind: 'ours',
        at: '2026-11-20T14:04:20Z',
        body: '<!-- incident-loop:notice v1 reply:1001 -->\nOne.\n\n---- Two · not a comment.',
      },
      {
        kind: 'written',
        at: '2026-11-20T14:05:00Z',
        login: 'uptime[bot]',
        isEdited: false,
        reactions: [],
        body: '    code',
      },
    ],
    end: 'OPEN · labels: sev2 · assigned: ana',
  })
})

test('a thread without comments has none', () => {
  expect(readReplies('')).toEqual({ comments: [], end: null })
})

test('a comment that does not tell our reaction is refused', () => {
  expect(() => readReplies('---- 2026-11-20 14:04:00 · ana\n\n    /ack\n')).toThrow(
    'replies.md: "2026-11-20 14:04:00 · ana" does not tell how we reacted',
  )
})

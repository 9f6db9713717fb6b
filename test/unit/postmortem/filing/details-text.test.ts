import { expect, test } from 'vitest'
import { detailsText } from '../../../../src/postmortem/filing/details-text.ts'

test.each([
  ['nothing', '', ''],
  ['a line', 'Page at 500 messages.', 'Page at 500 messages.'],
  ['two paragraphs', 'One.\n\nTwo.\r\n', 'One.\nTwo.'],
  [
    'a list',
    '  - Page at 500\n  - then at 900\n    1. twice',
    '- Page at 500\n- then at 900\n  - twice',
  ],
  ['boxes', '- [ ] one\n* [x] two', '- one\n- two'],
  ['emphasis and code', 'The **whole** `queue_depth` of *it*', 'The whole queue\\_depth of it'],
  ['a link', 'See the [board](https://grafana.example.com/d/1).', 'See the board.'],
  ['a picture and a fence', '![x](https://x.example)\n```sh\nmake\n```', 'make'],
  ['a ping', 'Ask @ana about #12', 'Ask @\u2060ana about #\u206012'],
  [
    'a comment over lines',
    'One <!-- incident-loop:end\naction-item --> two',
    'One  two'.replace('  ', ' '),
  ],
  ['lines under a word', 'Word\n===\n---', 'Word'],
  ['a table', '| a | b |', '&#124; a &#124; b &#124;'],
])('%s', (_what, markdown, text) => {
  expect(detailsText(markdown)).toBe(text)
})

test('of many lines the first forty are shown', () => {
  const many = Array.from({ length: 100 }, (_, index) => `Line ${index}`).join('\n')

  expect(detailsText(many).split('\n')).toHaveLength(40)
})

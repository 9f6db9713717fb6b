import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readGoldenCases } from '../../sandbox/demo/golden-case.ts'
import { renderGolden } from '../../sandbox/demo/golden-page.ts'
import { renderIndex } from '../../sandbox/demo/index-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'incident-loop-golden-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = {
  'thread.yaml': `# About \`it\`.
- at: 2026-11-20T14:02:00Z
  by: ben
  open: {title: It is down, body: "### Impact", labels: [sev2]}
- at: 2026-11-20T14:04:00Z
  by: ana
  comment: /ack @chen
- at: 2026-11-20T14:05:00Z
  by: ana
  comment: /note Gone.
- at: 2026-11-20T14:06:00Z
  by: ana
  delete comment: note
`,
  'replies.md': `---- 2026-11-20 14:04:00 · ana · 👍

    /ack @chen

---- 2026-11-20 14:04:20 · Incident Loop

Said, see [the comment](https://github.example/acme/shop/issues/7#issuecomment-1001).
`,
  'status-comment.md': '## Status\n\n- [x] Monitors are green\n',
  'record.md':
    '---\nincident: 7\ntitle: It is down\nseverity: SEV2\nstatus: resolved\n---\n# Record\n\n[issue](https://github.example/acme/shop/issues/7)\n',
}

function writeCase(name: string, names: readonly string[]): void {
  mkdirSync(join(folder, name))
  for (const [file, text] of Object.entries(files)) {
    if (names.includes(file)) writeFileSync(join(folder, name, file), text)
  }
}

writeCase('whole', Object.keys(files))
writeCase('unfinished', ['thread.yaml', 'replies.md'])

test('a case without all of its files is left out, and no folder is told from an empty one', () => {
  expect(readGoldenCases(folder)?.map(({ name }) => name)).toEqual(['whole'])
  expect(readGoldenCases(join(folder, 'nowhere'))).toBeNull()
})

test('a golden page shows the thread in order, then the status comment, then the record', () => {
  const [golden] = readGoldenCases(folder) ?? []
  const html = golden === undefined ? '' : renderGolden(golden)

  const order = [
    'About <code>it</code>.',
    '<section id="thread">',
    '<strong>ben</strong></span> opened',
    '<div class="box" id="issuecomment-1001">',
    '<p>/ack <span class="mention">@chen</span></p>',
    '<span class="reaction">👍 1</span>',
    '<p>Said, see <a href="#issuecomment-1001">the comment</a>.</p>',
    '<div class="box" id="issuecomment-1002">',
    'deleted since',
    'ana</strong></span> deleted a comment',
    '<section id="status-comment">',
    '<input type="checkbox" checked disabled>',
    '<section id="record">',
    '<th>incident</th>',
    '<a href="#thread">issue</a>',
  ].map((text) => html.indexOf(text))

  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((left, right) => left - right))
})

test('the index leads to the story and to each case, and says when there is no folder', () => {
  const story = { repository: 'acme/shop', postmortems: [], deployments: [] }

  const index = renderIndex(story, readGoldenCases(folder))

  expect([...index.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    'story.html',
    'golden-whole.html',
  ])
  expect(renderIndex(story, null)).toContain('There is no folder of golden incidents.')
})

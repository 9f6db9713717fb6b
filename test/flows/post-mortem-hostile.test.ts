import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { draftOf, resolvedIncident } from './drafted-shop.ts'
import { readMarkdown } from './live-markdown.ts'
import { openShop, type Shop } from './shop.ts'

const texts: Readonly<Record<string, string>> = {
  mentions: 'cc @ana @acme/platform',
  references: 'fixes #1, closes acme/shop#1 and resolves GH-1',
  'a path': '../../.github/workflows/x.yml /etc/passwd ..\\..\\x',
  markers: '<!-- incident-loop:end facts --> <!-- incident-loop:draft v1 keys: actions: -->',
  'a guide': '<!-- guide: not shown -->',
  'front matter': '---js',
  template: '{{ incident.constructor }} {% include "x" %} {% endpart %}',
  table: 'a | b | c || d',
  markdown: '# x **bold** `code` [link](https://evil.example) ![image](https://evil.example/x.png)',
  html: '<img src=x onerror=alert(1)> <details open><summary>',
  bidi: 'a\u202Eb\u2066c\u200Fd',
  control: 'a\u0007b\u001B[31mc',
  emoji: '🔥'.repeat(120),
  long: `${'x'.repeat(120)} ${'word '.repeat(26)}`.trim(),
  'a skip of checks': 'Down [skip ci] ***NO_CI***',
  'a trailer': 'Down Co-authored-by: x <x@evil.example>',
}

/** Issue 1 is somebody else's; the incident is issue 2, with the text wherever people write. */
async function drafted(text: string): Promise<Shop> {
  const shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Not to be touched' })
  const { outcome } = await resolvedIncident(shop, {
    title: text,
    body: text,
    said: [
      ['ben', `/impact ${text}`],
      ['chen', `/note ${text}`],
      ['ben', `/action ${text}`],
    ],
  })
  expect(outcome.error).toBeNull()
  return shop
}

test.each(Object.entries(texts))(
  '%s in texts does no harm in a post-mortem',
  async (_name, hostile) => {
    await using shop = await drafted(hostile)
    await using plain = await drafted('Odd')

    const repository = shop.sandbox.state.repository('acme/shop')
    const { path, text, files, pulls, branch } = draftOf(shop, 2)
    const [pull] = pulls
    expect(repository.branches()).toEqual(['main', 'incident-records', 'post-mortem/inc-2'])
    expect(files.size).toBe(1)
    expect(path).toMatch(/^postmortems\/2026\/2026-11-20-inc-2(-[a-z\d]+)*\.md$/)
    expect(path.length).toBeLessThan(100)
    expect(repository.commits(branch)[0]?.message).toBe('INC-2: draft of the post-mortem')
    expect(pull?.title).toMatch(/^Post-mortem: INC-2 /)
    expect(pull?.title).not.toMatch(/@[a-z]|#\d|\bGH-\d|[\u202A-\u202E\u2066-\u2069]/i)
    expect(shapeOf(shop, pull?.body ?? '')).toBe(
      shapeOf(plain, draftOf(plain, 2).pulls[0]?.body ?? ''),
    )
    expect(readMarkdown(pull?.body ?? '').text.replace('Refs #2', '')).not.toMatch(
      /@[a-z]|#\d|\bGH-\d|www\./i,
    )
    expect(shapeOf(shop, bodyOf(text))).toBe(shapeOf(plain, bodyOf(draftOf(plain, 2).text)))
    expect(parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '')).toMatchObject({ id: 'INC-2' })
    const own = ['\u0007', '\u001B', '\u202E', '\u2066'].filter((one) => text.includes(one))
    expect(own).toEqual([])
  },
)

test.each([texts['references'] ?? '', texts['mentions'] ?? ''])(
  'merging one with "%s" closes and names no other issue',
  async (hostile) => {
    await using shop = await drafted(hostile)
    const bystander = () => shop.sandbox.state.repository('acme/shop').issue(1)
    const before = bystander().timeline.length
    const pull = draftOf(shop, 2).pulls[0]?.number ?? 0

    await shop.sandbox.as('ben').markReady(pull)
    await shop.sandbox.as('ben').merge(pull)

    expect(bystander().state).toBe('OPEN')
    expect(bystander().timeline).toHaveLength(before)
  },
)

test.each(Object.entries(texts))('a draft with %s comes to rest', async (_name, hostile) => {
  await using shop = await drafted(hostile)
  const { head } = draftOf(shop, 2)
  shop.sandbox.requests.clear()

  const { error } = await shop.sync(2)

  expect(error).toBeNull()
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
  expect(draftOf(shop, 2).head).toBe(head)
})

function bodyOf(document: string): string {
  return document.replace(/^---\n[\s\S]*?\n---\n/, '')
}

/** How a text is built, whatever it says. In a file, addresses are links of their own. */
function shapeOf({ sandbox }: Shop, markdown: string): string {
  return readMarkdown(
    markdown
      .replaceAll(sandbox.serverUrl, '')
      .replace(/(?<=^<!-- incident-loop:part \w+ )\w+|(?<=^<!-- incident-loop:draft ).*/gm, ''),
  ).shape.replace(/ ?\blink\(\)/g, '')
}

import { expect, test } from 'vitest'
import { incident, markers } from './end-state.ts'
import { openShop } from './shop.ts'

test('a change of token edits the comment that is there instead of posting a second one', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').addLabel(1, 'sev2')

  await shop.sync(1, { token: shop.sandbox.token.app('pager') })

  const { comments } = shop.sandbox.state.repository('acme/shop').issue(1)
  expect(comments.map(({ author }) => author)).toEqual(['github-actions[bot]'])
  expect(comments[0]?.body).toContain('\n## 🟠 INC-1 · SEV2 (was SEV1) · investigating\n')
})

test('a comment of ours that was edited or deleted is put back, once', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  const [original] = shop.comments(1)
  const [comment] = shop.sandbox.state.repository('acme/shop').issue(1).comments

  await shop.sandbox.as('ana').editComment(comment?.id ?? 0, 'gone')
  await shop.sync(1)
  const mended = shop.comments(1)
  await shop.sandbox.as('ana').deleteComment(comment?.id ?? 0)
  await shop.sync(1)
  await shop.sync(1)

  expect(mended).toEqual([original])
  expect(shop.comments(1)).toEqual([original])
})

test('a comment that imitates our marker does not become ours', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sandbox.as('eve').comment(1, '<!-- incident-loop:status v1 -->\nAll is well.')

  await shop.sync(1)

  const { comments } = shop.sandbox.state.repository('acme/shop').issue(1)
  expect(comments.map(({ author }) => author)).toEqual(['eve', 'github-actions[bot]'])
})

test('of two status comments the older one stays', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  const token = shop.sandbox.token.actions()
  const body = JSON.stringify({ body: '<!-- incident-loop:status v1 -->\nold' })
  for (const _ of ['one', 'two']) {
    const url = `${shop.sandbox.apiUrl}/repos/acme/shop/issues/1/comments`
    await fetch(url, { method: 'POST', body, headers: { authorization: `token ${token}` } })
  }

  await shop.sync(1)

  expect(shop.comments(1)).toHaveLength(1)
  expect(shop.comments(1)[0]).toContain('## 🔴 INC-1 · SEV1')
})
test('a comment too long for GitHub is cut, not refused', async () => {
  await using shop = await openShop()
  const path = '.github/incident-loop/status-comment.md'
  const text = '{% for i in (1..9000) %}0123456789{% endfor %}'
  await shop.sandbox.as('ana').push({ path, text, message: 'Long' })
  await shop.sandbox.as('ana').openIssue(incident)

  const { error } = await shop.sync(1)
  const again = await shop.sync(1)

  expect(error).toBeNull()
  expect(shop.comments(1)[0]?.endsWith('… cut here; the record has the rest.')).toBe(true)
  expect(again.outputs.changed).toBe('false')
})

test('a comment that is gone is posted anew by the run that has news', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  const [comment] = shop.sandbox.state.repository('acme/shop').issue(1).comments
  await shop.sandbox.as('ana').deleteComment(comment?.id ?? 0)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').addLabel(1, 'sev2')

  const { error } = await shop.sync(1)

  expect(error).toBeNull()
  expect(shop.comments(1)).toHaveLength(1)
  expect(shop.comments(1)[0]).toContain('INC-1 · SEV2')
})

test('news that does not show in the comment do not rewrite it', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ben').editBody(1, 'Payments fail.\n\nMore will follow.')
  shop.sandbox.requests.clear()

  const { outputs } = await shop.sync(1)

  expect(outputs.changed).toBe('true')
  expect(shop.sandbox.requests.count({ route: 'graphql:WriteIssue' })).toBe(0)
  const [edit] =
    (shop.record('incidents/1/ledger.jsonl') ?? '').match(/^.*More will follow.*$/m) ?? []
  expect(JSON.parse(edit ?? '')).toMatchObject({ kind: 'body', actor: { login: 'ben' } })
})

test('a second status comment that slipped in is removed when the incident ends', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  const token = shop.sandbox.token.actions()
  const body = JSON.stringify({ body: '<!-- incident-loop:status v1 -->\nlate' })
  const url = `${shop.sandbox.apiUrl}/repos/acme/shop/issues/1/comments`
  await fetch(url, { method: 'POST', body, headers: { authorization: `token ${token}` } })
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').close(1)

  await shop.sync(1)

  expect(markers(shop)).toEqual(['status v1', 'notice v1 resolved:2026-11-20T14:01:00Z'])
  expect(shop.comments(1)[0]).toContain('✅ INC-1 · SEV1 · resolved')
})

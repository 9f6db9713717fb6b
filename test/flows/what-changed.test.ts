import { describe, expect, test } from 'vitest'
import { moment, pastOf } from './past.ts'
import { openShop } from './shop.ts'
import { type WhatChangedCase, whatChangedCases } from './what-changed-cases.ts'

/** Plays a case and gives the status comment, addresses made the same on every machine. */
async function statusComment(played: WhatChangedCase): Promise<string> {
  await using shop = await openShop({
    seed: (repository) => {
      const past = pastOf(repository)
      played.past(past)
      if (played.settings === undefined) return
      const files = { '.github/incident-loop.yml': played.settings }
      repository.commit({ at: moment('08:00'), author: 'ana', message: 'Configure', files })
    },
  })
  shop.sandbox.clock.set(played.openedAt ?? '2026-11-20T14:02:00Z')
  const { title = 'Down', body = '' } = played
  const { number } = await shop.sandbox.as('ana').openIssue({ title, body, labels: ['sev1'] })

  const { error, problems } = await shop.sync(number)

  expect({ error, problems }).toEqual({ error: null, problems: [] })
  const [comment = ''] = shop.comments(number)
  return `${comment.replaceAll(shop.sandbox.serverUrl, 'https://github.example')}\n`
}

describe('the status comment says what changed', () => {
  test.each(Object.entries(whatChangedCases))('%s', async (name, played) => {
    const comment = await statusComment(played)

    await expect(comment).toMatchFileSnapshot(`../golden/what-changed/${name}.md`)
  })
})

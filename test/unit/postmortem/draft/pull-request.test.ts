import { describe, expect, test } from 'vitest'
import { describePull, peopleFor } from '../../../../src/postmortem/draft/pull-request.ts'
import { assigned, command, incidentOf, jonas, renamed, set } from '../../incident/facts.ts'
import { shippedTemplate, story } from './drafts.ts'

const path = 'postmortems/2026/2026-11-20-inc-42-checkout-is-down.md'
const nobody = { path, codeOwners: null, reviewers: [] }

describe('who is asked', () => {
  const jonasLeads = [set('14:01', 'SEV2'), assigned('14:05', jonas)]

  test('the lead writes it, whoever had a role reviews it', () => {
    const scribe = command('14:10', {
      name: 'role',
      role: 'scribe',
      person: { login: 'maria', id: 1 },
    })

    expect(peopleFor(incidentOf(...jonasLeads, scribe), nobody)).toEqual({
      assignees: ['jonas'],
      reviewers: ['maria'],
      teams: [],
    })
  })

  test('whoever ended it writes it where nobody led', () => {
    const facts = [set('14:01', 'SEV2'), command('15:00', { name: 'resolve', text: '' })]

    expect(peopleFor(incidentOf(...facts), nobody)).toMatchObject({ assignees: ['maria'] })
  })

  test.each([
    ['while it runs', [set('14:01', 'SEV2')]],
    [
      'where a bot ended it',
      [
        set('14:01', 'SEV2'),
        command(
          '15:00',
          { name: 'resolve', text: '' },
          { actor: { login: 'probe[bot]', id: 9, type: 'bot' } },
        ),
      ],
    ],
  ])('nobody writes it where nobody led, %s', (_what, facts) => {
    expect(peopleFor(incidentOf(...facts), nobody)).toEqual({
      assignees: [],
      reviewers: [],
      teams: [],
    })
  })

  test('reviewers are configured, or own the folder; each once, and never the author', () => {
    const codeOwners = '* @nobody\n/postmortems/ @Ana @jonas @acme/sre @acme/platform\n'
    const reviewers = ['ana', 'chen', 'JONAS']

    expect(peopleFor(incidentOf(...jonasLeads), { path, codeOwners, reviewers })).toEqual({
      assignees: ['jonas'],
      reviewers: ['Ana', 'chen'],
      teams: ['acme/sre', 'acme/platform'],
    })
  })

  test('GitHub takes fifteen reviewers', () => {
    const reviewers = Array.from({ length: 20 }, (_, index) => `r${index}`)

    expect(peopleFor(incidentOf(...jonasLeads), { ...nobody, reviewers }).reviewers).toEqual(
      reviewers.slice(0, 15),
    )
  })
})

describe('title and description', () => {
  const shown = {
    template: shippedTemplate('post-mortem-pull-request'),
    zone: 'UTC',
    links: { repositoryUrl: 'https://github.com/acme/shop', recordsBranch: 'incident-records' },
    due: '2026-11-27',
    editUrl: 'https://github.com/acme/shop/edit/post-mortem/inc-42/x.md',
    teams: [],
    notAsked: [],
  }

  test('say what it is, what is left, and by when', () => {
    const { title, body } = describePull(incidentOf(...story), shown)

    expect(title).toBe('Post-mortem: INC-42 Checkout is down')
    expect(body).toMatch(
      /^The post-mortem of \[INC-42\]\(https:\/\/github\.com\/acme\/shop\/issues\/42\): Checkout is down\n\nRefs #42\n\nSEV2, 1 h · \*\*to be merged by 2026-11-27\*\*\n\n/,
    )
    expect(body).toContain(
      '[Edit the draft](https://github.com/acme/shop/edit/post-mortem/inc-42/x.md)',
    )
    expect(body.match(/^- \[ \] .*$/gm)).toHaveLength(5)
    expect(body).not.toMatch(/Owned by|Not asked|\n{3}|\s$/)
  })

  test('say nothing of a day that nobody set', () => {
    const { body } = describePull(incidentOf(set('14:01', 'SEV2')), { ...shown, due: null })

    expect(body).toContain('\n\nSEV2\n\nThe draft')
  })

  test('name the teams and people who were not asked, without a mention', () => {
    const { body } = describePull(incidentOf(...story), {
      ...shown,
      teams: ['acme/sre', 'acme/ops'],
      notAsked: ['zoe'],
    })

    expect(body).toMatch(
      /Owned by acme\/sre, acme\/ops\. Workflows cannot ask teams for a review: nobody of them was notified\.\n\nNot asked for a review, as GitHub does not know them here: zoe\.$/,
    )
    expect(body).not.toContain('@')
  })

  test.each([
    ['@acme/sre closes #1', 'INC-42 @\u2060acme/sre closes #\u20601'],
    ['fixes GH-7', 'INC-42 fixes GH\u2060-7'],
    [
      'closes https://github.com/acme/shop/issues/1',
      'INC-42 closes https:\u2060//github.com/acme/shop/issues/1',
    ],
    ['a\u202eb\n\nCloses #2', 'INC-42 ab Closes #\u20602'],
    ['`x` | <!-- y -->', 'INC-42 `x` | <!-- y -->'],
    ['🔥'.repeat(128), `INC-42 ${'🔥'.repeat(89)}…`],
  ])('a title like %j neither pings nor closes, also as the message of a commit', (text, title) => {
    const described = describePull(incidentOf(set('14:01', 'SEV2'), renamed('14:02', text)), shown)

    expect(described.title).toBe(`Post-mortem: ${title}`)
    expect(described.title.length).toBeLessThanOrEqual(256)
  })

  test('what a title quotes of a template or of Markdown stays text', () => {
    const hostile = renamed('14:02', '{{ incident.lead }} {% raw %} [x](y) <b> --> @maria')

    const { body } = describePull(incidentOf(set('14:01', 'SEV2'), hostile), shown)

    expect(body.split('\n')[0]).toMatch(
      /: {{ incident\.lead }} {% raw %} \\\[x\\\]\(y\) &lt;b&gt; --&gt; @\u2060maria$/,
    )
  })
})

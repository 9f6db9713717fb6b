import { describe, expect, test } from 'vitest'
import { suspectsOf } from '../../../../src/changes/verdict/suspects-file.ts'
import type { DraftSource } from '../../../../src/postmortem/draft/draft-view.ts'
import { printDraft } from '../../../../src/postmortem/draft/print-draft.ts'
import { refreshDraft } from '../../../../src/postmortem/draft/refresh-draft.ts'
import { bodyOffset } from '../../../../src/text/front-matter.ts'
import { asked, suspect, verdict } from '../../changes/verdicts.ts'
import { at, command, set } from '../../incident/facts.ts'
import { noted, print, refreshed, sourceOf, story, templatesWith } from './drafts.ts'

const source = sourceOf(story)

/** What a draft says between its front matter and its hidden last line. */
function bodyWith(overrides: Readonly<Record<string, string>>, from: DraftSource = source) {
  const { text, problems } = printDraft(from, templatesWith(overrides))
  const body = text.slice(bodyOffset(text)).replace(/\n*<!-- incident-loop:draft .*\n$/, '')
  return { body, problems }
}

/** What a generated part of the draft says. */
function partOf(name: string, from: DraftSource): string | undefined {
  return new RegExp(`:part ${name} \\w+ -->\n([\\s\\S]*?)\n<!-- incident-loop:end`).exec(
    print(from),
  )?.[1]
}

test('a draft has the sections that the field agrees on, in their order', () => {
  const headings = [...print(source).matchAll(/^#+ .*$/gm)].map(([heading]) => heading)

  expect(headings).toEqual([
    '# INC-42: Checkout is down',
    '## Summary',
    '## Impact',
    '## Detection',
    '## Timeline',
    '## Contributing factors',
    '## What went well',
    '## What went poorly',
    '## Where we got lucky',
    '## Action items',
    '## Supporting data',
  ])
})

test('a draft ends its lines and its text as files do', () => {
  const text = print(source)

  expect(text).toMatch(/[^\n]\n$/)
  expect(text).not.toMatch(/[ \t]\n|\n{3,}|\r/)
})

describe('the timeline', () => {
  test('has a table for each day', () => {
    const later = {
      name: 'note',
      text: 'Restarted',
      at: '2026-11-21T09:00:00Z',
      quotes: null,
    } as const

    expect(
      partOf('timeline', sourceOf([set('14:01', 'SEV2'), command('14:20', later)])),
    ).toMatch(`**2026-11-20**

| UTC | What happened |
|---|---|
| 14:00 | **maria** opened: Checkout is down |
| 14:01 | **maria** declared SEV2 |

**2026-11-21**

| UTC | What happened |
|---|---|
| 09:00 | **maria** noted: Restarted [source](https://github.com/acme/shop/issues/42#issuecomment-1420) |

\`\`\`mermaid
timeline TD
    section 2026-11-20 to 2026-11-21
`)
  })

  test('has a column for the zone of the team', () => {
    expect(partOf('timeline', sourceOf(story, { zone: 'Asia/Tokyo' }))).toContain(
      `| UTC | Asia/Tokyo | What happened |
|---|---|---|
| 14:00 | 23:00 | **maria** opened: Checkout is down |
`,
    )
  })

  test('leaves out what was struck', () => {
    const strike = command('14:50', { name: 'strike', entry: 'comment:1420:0' })

    expect(partOf('timeline', sourceOf([...story, strike]))).not.toContain('The pool is full')
  })

  test('does not tell of the post-mortem itself', () => {
    const published = {
      v: 1,
      id: 'pull:50:published',
      at: at('16:00'),
      actor: { login: 'maria', id: 1, type: 'user' },
      kind: 'post-mortem',
      act: 'published',
      pull: 50,
      url: 'https://github.com/acme/shop/pull/50',
    } as const

    expect(print(sourceOf([...story, published]))).toBe(print(source))
  })
})

describe('action items', () => {
  const open = noted('14:41', 'Write it down')

  test('stand in a table, with a row to begin with where there are none', () => {
    expect(
      partOf('actions', sourceOf([...story, open])),
    ).toBe(`| Action | Type | Owner | Due | Status |
|---|---|---|---|---|
| Alert on the pool | detect | @jonas | 2026-12-01 | |
| Write it down |  |  |  | |`)
    expect(
      partOf('actions', sourceOf([set('14:01', 'SEV2')])),
    ).toBe(`| Action | Type | Owner | Due | Status |
|---|---|---|---|---|
| | | | | |`)
  })

  test('stand in a task list where the repository wants that', () => {
    const asList = { actionItems: 'task-list' } as const
    const owned = noted('14:42', 'Half', { owner: 'maria' })

    expect(
      partOf('actions', sourceOf([...story, open, owned], asList)),
    ).toBe(`- [ ] Alert on the pool (Type: detect, Owner: @jonas, Due: 2026-12-01)
- [ ] Write it down
- [ ] Half (Owner: @maria)`)
    expect(partOf('actions', sourceOf([set('14:01', 'SEV2')], asList))).toBe('')
  })
})

describe('the cause', () => {
  const caused = command('14:50', {
    name: 'cause',
    is: true,
    cause: { kind: 'pull', number: 57 },
    text: 'it leaked',
  })
  const shown = suspect(57, { title: 'Retry | once', size: { files: 1, added: 10, deleted: 3 } })
  const suspects = suspectsOf({ question: asked, verdict: verdict('named', [shown]) }, null, [])

  test('is not said while nobody confirmed it', () => {
    expect(partOf('cause', source)).toBe('No cause was confirmed.')
  })

  test('is likely what changed, and said to be no more than that', () => {
    expect(partOf('cause', sourceOf(story, { suspects }))).toBe(
      'No cause was confirmed. Most likely by what changed: [Retry &#124; once](https://redirect.github.com/acme/shop/pull/57) (50%).',
    )
  })

  test('is told with the size of the change where that is known', () => {
    expect(
      partOf('cause', sourceOf([...story, caused], { suspects })),
    ).toBe(`**Confirmed:** [#\u206057](https://redirect.github.com/acme/shop/pull/57) Retry &#124; once, says maria: it leaked

- code, 1 file (+10 −3), live since 2026-11-20 12:00 UTC`)
  })

  test('comes with what was found, done and fixed', () => {
    const facts = [
      command('14:31', { name: 'status', status: 'identified', text: 'A leak' }),
      command('14:32', { name: 'status', status: 'monitoring', text: 'Rolled back' }),
      command('14:33', { name: 'fix', pull: 57 }),
      command('14:34', { name: 'fix', pull: 58 }),
    ]

    expect(partOf('cause', sourceOf([set('14:01', 'SEV2'), ...facts]))).toMatch(
      /^No cause was confirmed\.\n\n- Found: A leak \(maria\)\n- Mitigated: Rolled back \(maria\)\n- Fixed by \[#\u206057\]\(\S+\/57\), \[#\u206058\]\(\S+\/58\)$/,
    )
  })

  test.each([
    ['none', '**No change caused it**, says maria: a provider'],
    ['unknown', '**The cause is not known**, says maria: a provider'],
  ] as const)('may be %s', (kind, said) => {
    const facts = [
      ...story,
      command('14:50', { name: 'cause', is: true, cause: { kind }, text: 'a provider' }),
    ]

    expect(partOf('cause', sourceOf(facts))).toBe(said)
  })
})

describe('a template of the repository', () => {
  test('takes the place of ours', () => {
    expect(bodyWith({ 'post-mortem.md': '# Review of {{ incident.name }}\n' })).toEqual({
      body: '# Review of INC-42',
      problems: [],
    })
  })

  test.each([
    ['of a service', 'post-mortem-checkout.md'],
    ['of the kind', 'post-mortem-incident.md'],
    ['of the severity', 'post-mortem-sev2.md'],
  ])('%s goes before the one for any', (_what, name) => {
    const overrides = { 'post-mortem.md': 'any', [name]: 'this one', 'post-mortem-sev1.md': 'no' }

    expect(bodyWith(overrides).body).toBe('this one')
  })

  test('keeps front matter of its own', () => {
    const own =
      '---\nteam: payments\nstatus: open # draft, in-review, done\n---\n# {{ incident.name }}'

    const { text } = printDraft(source, templatesWith({ 'post-mortem.md': own }))

    expect(text).toMatch(
      /^---\nteam: payments\nstatus: draft # draft, in-review, done\nschema: 1\n/,
    )
  })

  test('may have Windows line ends, and its parts follow all the same', () => {
    const overrides = {
      'post-mortem.md':
        '# Us\r\n{% part a %}\r\n{{ incident.title }}\r\n\r\n\r\n\r\n{{ incident.severity }}\r\n{% endpart %}\r\n',
    }
    const worse = sourceOf([...story, set('15:30', 'SEV1')])

    const { text } = printDraft(source, templatesWith(overrides))
    const fresh = printDraft(worse, templatesWith(overrides)).text

    expect(text).not.toContain('\r')
    expect(text).toContain('Checkout is down\n\nSEV2\n')
    expect(refreshDraft(text, fresh, worse)).toContain('Checkout is down\n\nSEV1\n')
  })

  test('with an unknown name is reported by file, line and column, with the names there are, and ours stands in', () => {
    const { body, problems } = bodyWith({ 'post-mortem.md': '# Us\n\n {{ incident.sevrity }}' })

    expect(body).toBe(bodyWith({}).body)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      file: '.github/incident-loop/post-mortem.md',
      line: 3,
      column: 5,
    })
    expect(problems[0]?.message).toMatch(
      /^undefined variable: incident\.sevrity\. Known are, of incident: name, number, title, severity, .*, issue_url, record_url; and changes, cause, metrics, diagram, action_items, actions\. For example incident\.name \(“INC-42”\), incident\.title \(“Checkout is down”\), incident\.severity \(“SEV2”\), incident\.worst_severity \(“SEV2”\)\. All of them are in docs\/templates\.md; the default template is used until then\.$/,
    )
  })

  test('that fails leaves it to the next closest, and each is reported', () => {
    const overrides = {
      'post-mortem-sev2.md': '{% nope %}',
      'post-mortem.md': 'any',
      'post-mortem-incident.md': '{% part a %}{% endpart %}{% part a %}{% endpart %}',
    }

    const { body, problems } = bodyWith(overrides)

    expect(body).toBe('any')
    expect(problems.map(({ file, message }) => [file, message.split('. ')[0]])).toEqual([
      [
        '.github/incident-loop/post-mortem-incident.md',
        'the part "a" is there twice, and is found by its name',
      ],
      ['.github/incident-loop/post-mortem-sev2.md', 'tag "nope" not found'],
    ])
  })
})

test('a draft of which nothing was changed becomes the one that would be printed now', () => {
  const worse = sourceOf([
    ...story,
    set('15:30', 'SEV1'),
    noted('15:31', 'One more', { owner: 'maria' }),
    command('15:32', { name: 'impact', text: 'Half of all payments failed' }),
  ])

  expect(refreshed(print(source), worse)).toBe(print(worse))
})

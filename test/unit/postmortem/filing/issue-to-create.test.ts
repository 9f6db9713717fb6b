import { describe, expect, test } from 'vitest'
import type { ActionItem } from '../../../../src/postmortem/action-items/action-item.ts'
import type { FilingQuestion } from '../../../../src/postmortem/filing/filing-question.ts'
import { actionItem } from './items.ts'
import { emptyFiling, fileItems, incident, shown } from './small-filing.ts'

const title = 'Add an alert for the depth of the payment queue'

function created(
  differs: Partial<ActionItem> = {},
  asked: Partial<FilingQuestion> = {},
): ReturnType<typeof fileItems>['plan']['creates'][number] {
  const { creates } = fileItems(emptyFiling, [actionItem(title, differs)], asked).plan
  const [create] = creates
  if (create === undefined || creates.length > 1) throw new Error('not one issue')
  return create
}

describe('the issue of an action item', () => {
  test('says what is to be done, by when, and why', () => {
    const create = created({
      details: 'The queue grew for 40 minutes before anybody saw it.\n\n- page the on-call at 500',
      owners: ['@ana', 'Sarah'],
      due: '2026-12-05',
      type: 'detect',
      line: 31,
    })

    expect(create).toEqual({
      key: 'ffeba89f',
      title,
      labels: ['action-item', 'action-item: sev1', 'action-item: detect'],
      assignees: ['ana', 'sarahm'],
      due: '2026-12-05',
      milestone: null,
      body: `<!-- incident-loop:action-item v1 inc-42 ffeba89f -->
<!-- incident-loop:due v1 2026-12-05 sealed 5ce24d27 -->

<!-- incident-loop:begin action-item -->
**Add an alert for the depth of the payment queue**

The queue grew for 40 minutes before anybody saw it.
- page the on-call at 500

**Due:** \`2026-12-05\`
**Type:** detect, so that it is noticed sooner

**Why:** follows from [INC-42](https://github.com/acme/shop/issues/42), SEV1: Checkout fails for all customers. Cause: [#⁠57 Raise the pool size](https://redirect.github.com/acme/shop/pull/57). The whole story is in the [post-mortem](https://github.com/acme/shop/blob/c0ffee/postmortems/2026/2026-11-20-inc-42-checkout.md#L31).

<sub>This text follows the post-mortem. What you write below stays as it is.</sub>
<!-- incident-loop:end action-item -->
`,
    })
  })

  test('says as little as the document does', () => {
    const create = created({}, { incident: null })

    expect(create.labels).toEqual(['action-item'])
    expect(shown(create)).toBe(`**Add an alert for the depth of the payment queue**

**Due:** no date yet
**Owner:** nobody yet

**Why:** comes from this [post-mortem](https://github.com/acme/shop/blob/c0ffee/postmortems/2026/2026-11-20-inc-42-checkout.md#L10).

<sub>This text follows the post-mortem. What you write below stays as it is.</sub>`)
  })

  test('names those who were not assigned, and pings nobody', () => {
    const owners = ['@acme/payments', 'Tom Baker', '@stranger']

    const create = created({ owners })

    expect(create.assignees).toEqual([])
    expect(shown(create)).toContain(`**Due:** no date yet
**Owner:** @⁠acme/payments, not assigned: a team cannot be assigned
**Owner:** Tom Baker, not assigned: no login is known for this name
**Owner:** @⁠stranger, not assigned: GitHub does not let this person be assigned here

**Why:**`)
  })

  test.each<[what: string, differs: Partial<ActionItem>, line: string]>([
    ['a date', { due: '2026-12-05' }, '**Due:** `2026-12-05`'],
    [
      'a date in words',
      { due: 'December 5, 2026' },
      '**Due:** `2026-12-05` (written as “December 5, 2026”)',
    ],
    ['haste', { due: 'ASAP' }, '**Due:** as soon as possible, without a date'],
    ['haste beside the title', { isUrgent: true }, '**Due:** as soon as possible, without a date'],
    ['a placeholder', { due: 'TBD' }, '**Due:** no date yet'],
  ])('when it is due by %s', (_what, differs, line) => {
    expect(shown(created({ owners: ['@ana'], ...differs }))).toContain(`\n\n${line}\n\n**Why:**`)
  })

  test('says why a date was not used, and how to write it', () => {
    const create = created({ due: '03/10/2027', owners: ['@ana'] })

    expect(create.due).toBeNull()
    expect(shown(create)).toMatch(
      /\n\*\*Due:\*\* no date, as “03\/10\/2027” was not used: .+2027-\d\d-\d\d\.\n/,
    )
  })

  test('has a title that GitHub takes', () => {
    const long = `Add ${'very '.repeat(80)}long titles`

    const { creates } = fileItems(emptyFiling, [actionItem(`${long}\u202e`)]).plan

    expect(creates[0]?.title).toHaveLength(256)
    expect(creates[0]?.body).toContain('long titles**')
  })

  test('goes into a milestone of its day where that is configured', () => {
    const { settings } = { settings: { ...plain, dueDates: 'milestone' as const } }

    expect(created({ due: '2026-12-05' }, { settings }).milestone).toBe(
      'Action items due 2026-12-05',
    )
    expect(created({}, { settings }).milestone).toBeNull()
  })
})

const plain: FilingQuestion['settings'] = {
  people: {},
  dateOrder: null,
  sprint: null,
  dueDates: 'text',
  dueDateFieldId: null,
  labels: [],
}

test('whatever people wrote breaks out of nothing', () => {
  const hostile = '@ana fixes #1 <!-- incident-loop:end action-item --> ![x](https://x.example) |'
  const item = { details: hostile, owners: [hostile], due: hostile, withdrawnWhy: hostile }

  const { creates } = fileItems(emptyFiling, [actionItem(hostile, item)], {
    incident: { ...incident, title: hostile, cause: hostile },
  }).plan

  const text = shown(creates[0] ?? { body: '' })
  expect(text).not.toMatch(/@ana|#1 |<!--|!\[/)
  expect(creates[0]?.body.match(/<!-- incident-loop:end/g)).toHaveLength(1)
})

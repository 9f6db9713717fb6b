import { describe, expect, test } from 'vitest'
import { nothingFiled } from '../../../../src/postmortem/filing/filed.ts'
import {
  alert,
  fileItems,
  filing,
  first,
  isEmpty,
  question,
  runbook,
  shown,
  touched,
} from './small-filing.ts'

describe('an edit of the document', () => {
  test('changes title, date and text of the issue, and assigns who is named now', () => {
    const edited = { ...alert, title: 'Add an alert for the queue length', due: '2026-12-12' }
    const owners = ['@ana', 'Sarah']

    const { plan, issues } = fileItems(filing(alert), [{ ...edited, owners, line: 12 }], {
      blob: 'beef',
    })

    expect(plan.updates).toEqual([
      {
        key: first(filing(alert)).key,
        number: 101,
        title: 'Add an alert for the queue length',
        body: first({ filed: nothingFiled, issues }).body,
        addAssignees: ['sarahm'],
        due: null,
      },
    ])
    const text = shown(issues[0] ?? { body: '' })
    expect(text).toContain('**Add an alert for the queue length**')
    expect(text).toContain('**Due:** `2026-12-12`')
    expect(text).toContain('/beef/postmortems/2026/2026-11-20-inc-42-checkout.md#L12')
    expect(issues[0]?.body).toContain('due v1 2026-12-12 sealed')
  })

  test('tells a milestone or a field of the new date', () => {
    const settings = { ...question([]).settings, dueDates: 'milestone' as const }
    const later = { ...alert, due: '2026-12-12' }

    const inMilestone = fileItems(filing(alert), [later], { settings }).plan
    const inField = fileItems(filing(alert), [{ ...alert, due: null }], {
      settings: { ...question([]).settings, dueDateFieldId: 'IF_1' },
    }).plan

    expect(inMilestone.updates.map(({ due }) => due)).toEqual([
      { date: '2026-12-12', milestone: 'Action items due 2026-12-12' },
    ])
    expect(inField.updates.map(({ due }) => due)).toEqual([{ date: null, milestone: null }])
  })

  test('may withdraw an item, which closes nothing', () => {
    const withdrawn = { ...alert, state: 'withdrawn', withdrawnWhy: 'the queue is gone' } as const

    const { plan, filed, issues } = fileItems(filing(alert), [withdrawn])

    expect(shown(issues[0] ?? { body: '' })).toMatch(
      /^> \[!NOTE\]\n> \*\*Not to be done\*\*, says the post-mortem: the queue is gone\. Close this issue if that stands\.\n\n\*\*Add/,
    )
    expect(filed.items.map(({ state, withdrawnWhy }) => [state, withdrawnWhy])).toEqual([
      ['withdrawn', 'the queue is gone'],
    ])
    expect(isEmpty(fileItems({ filed, issues }, [withdrawn]).plan)).toBe(true)
    expect(plan.duplicates).toEqual([])
  })

  test('may take it up again', () => {
    const withdrawn = fileItems(filing(alert), [{ ...alert, state: 'withdrawn' }])

    const { filed, issues } = fileItems(withdrawn, [alert])

    expect(issues).toEqual(filing(alert).issues)
    expect(filed).toEqual(filing(alert).filed)
  })

  test('may tick it, which closes nothing either', () => {
    const { filed, issues } = fileItems(filing(alert), [{ ...alert, state: 'done' }])

    expect(shown(issues[0] ?? { body: '' })).toContain(
      '> **Done**, says the post-mortem. Close this issue if that is so.',
    )
    expect(filed.items.map(({ state, closedAt }) => [state, closedAt])).toEqual([['done', null]])
  })

  test('may take it out: it is withdrawn, and a note says so while its issue is open', () => {
    const { plan, filed, issues } = fileItems(filing(alert, runbook), [runbook])

    expect(plan.updates).toEqual([])
    expect(filed.items.map(({ line, state }) => [line, state])).toEqual([
      [11, 'open'],
      [null, 'withdrawn'],
    ])
    expect(plan.notes).toEqual([{ kind: 'missing', title: alert.title, number: 101 }])
    expect(fileItems({ filed, issues }, [runbook]).plan.notes).toEqual(plan.notes)
  })

  test('may put it back', () => {
    const without = fileItems(filing(alert, runbook), [runbook])

    const { plan, filed } = fileItems(without, [alert, runbook])

    expect(isEmpty(plan)).toBe(true)
    expect(filed).toEqual(filing(alert, runbook).filed)
  })

  test('may name another issue instead: ours is left, and a note says so', () => {
    const linked = { ...alert, issue: '#77' }

    const { plan, filed, issues } = fileItems(filing(alert), [linked])

    expect(plan.updates).toEqual([])
    expect(filed.items.map(({ issue }) => issue?.number)).toEqual([77])
    expect(plan.notes).toEqual([{ kind: 'relinked', number: 101, link: '#77' }])
    expect(fileItems({ filed, issues }, [linked]).plan.notes).toEqual(plan.notes)
  })

  test('that takes the name of an issue away files nothing', () => {
    const { plan, filed } = fileItems(filing({ ...alert, issue: 'PAY-123' }), [alert])

    expect(isEmpty(plan)).toBe(true)
    expect(filed.items.map(({ link }) => link)).toEqual(['PAY-123'])
  })

  test('that names the issue we filed changes nothing', () => {
    const { plan, filed } = fileItems(filing(alert), [{ ...alert, issue: '#101' }])

    expect(isEmpty(plan)).toBe(true)
    expect(filed).toEqual(filing(alert).filed)
  })

  test('after which nothing is understood any more withdraws nothing', () => {
    const sections = [{ name: 'Action items', line: 40, isProse: true }]
    const { document } = question([])

    const { plan } = fileItems(filing(alert), [], { document: { ...document, sections } })

    expect(plan.next.items).toEqual(filing(alert).filed.items)
    expect(plan.notes).toEqual([
      { kind: 'nothing-found', filed: 1 },
      { kind: 'prose', section: 'Action items', line: 40 },
    ])
  })
})

describe('what people do on the issue stays', () => {
  const later = { ...alert, title: 'Add an alert for the queue length', due: '2026-12-12' }

  test('a title of theirs', () => {
    const { plan } = fileItems(touched(filing(alert), { title: 'Queue alert' }), [later])

    expect(plan.updates.map(({ title, body }) => [title, body === null])).toEqual([[null, false]])
  })

  test('what they wrote below our part, and above it', () => {
    const { body } = first(filing(alert))
    const written = `${body}\n\nNotes of *ours*.\r\n- one`

    const { issues } = fileItems(touched(filing(alert), { body: written }), [later])

    expect(issues[0]?.body).toMatch(
      /<!-- incident-loop:end action-item -->\n\n\nNotes of \*ours\*\.\r\n- one$/,
    )
    expect(issues[0]?.body).toContain('2026-12-12')
  })

  test('what they wrote in our part, which no longer follows then', () => {
    const body = first(filing(alert)).body.replace('`2026-12-05`', '`2026-12-24`')

    const { plan } = fileItems(touched(filing(alert), { body }), [later])

    expect(plan.updates.map(({ title, body: next }) => [title, next])).toEqual([
      [later.title, null],
    ])
    expect(plan.notes).toEqual([{ kind: 'edited', number: 101 }])
  })

  test('a body without any of it', () => {
    const { plan } = fileItems(touched(filing(alert), { body: 'Ours now.' }), [alert])

    expect(isEmpty(plan)).toBe(true)
  })

  test('ends of lines, as editing on the web changes them', () => {
    const body = `${first(filing(alert)).body}Mine.`.replaceAll('\n', '\r\n')
    const edited = touched(filing(alert), { body })

    const { issues } = fileItems(edited, [later])

    expect(isEmpty(fileItems(edited, [alert]).plan)).toBe(true)
    expect(issues[0]?.body).toContain('2026-12-12')
    expect(issues[0]?.body).toMatch(/\r\nMine\.$/)
  })

  test('whoever took it over, and nobody is assigned again', () => {
    const { plan, filed } = fileItems(touched(filing(alert), { assignees: ['carl'] }), [alert])

    expect(isEmpty(plan)).toBe(true)
    expect(filed.items.map(({ owners }) => owners)).toEqual([['carl']])
  })

  test('that it is closed: nothing of it is changed any more', () => {
    const closed = { state: 'not-planned', closedAt: '2026-11-26T10:00:00Z' } as const

    const { plan, filed } = fileItems(touched(filing(alert), closed), [later])

    expect(isEmpty(plan)).toBe(true)
    expect(filed.items.map(({ state, title }) => [state, title])).toEqual([
      ['not-planned', later.title],
    ])
  })
})

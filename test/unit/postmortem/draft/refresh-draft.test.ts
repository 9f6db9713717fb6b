import { describe, expect, test } from 'vitest'
import { command, set } from '../../incident/facts.ts'
import { edited, noted, print, refreshed, sourceOf, story } from './drafts.ts'

const draft = print(sourceOf(story))
const alert = '| Alert on the pool | detect | @jonas | 2026-12-01 | |\n'
const runbook = '| Write the runbook |  |  |  |  |\n'
const more = sourceOf([...story, noted('15:30', 'Write the runbook')])

describe('the list of action items, once people have taken it over', () => {
  const theirs = edited(draft, alert, '| Alert on the pool, sooner | detect | @ana | | |\n')

  test('gets what is noted since, once', () => {
    const once = refreshed(theirs, more)

    expect(once).toContain(`| Alert on the pool, sooner | detect | @ana | | |\n${runbook}<!--`)
    expect(refreshed(once, more)).toBe(once)
  })

  test('does not get back what they took out', () => {
    const without = edited(theirs, '| Alert on the pool, sooner | detect | @ana | | |\n', '')

    expect(refreshed(without, sourceOf(story))).not.toMatch(/^\| Alert/m)
    expect(refreshed(without, more)).toContain(`|---|---|---|---|---|\n${runbook}<!--`)
  })

  test('not even when it is what it was in the beginning', () => {
    const once = refreshed(theirs, more)
    const undone = edited(
      edited(once, runbook, ''),
      '| Alert on the pool, sooner | detect | @ana | | |\n',
      alert,
    )

    expect(refreshed(undone, more)).toBe(undone)
  })

  test('begins anew where nothing is left of it', () => {
    const none = edited(
      draft,
      `| Action | Type | Owner | Due | Status |\n|---|---|---|---|---|\n${alert}`,
      'None.\n',
    )

    expect(refreshed(none, more)).toContain('\nNone.\n\n- [ ] Write the runbook\n<!--')
  })

  test('gets nothing where its place is gone, and gets it when that is back', () => {
    const end = '<!-- incident-loop:end actions -->\n'
    const gone = edited(theirs, end, '')

    const after = refreshed(gone, more)

    expect(after).not.toContain(runbook)
    expect(refreshed(edited(after, '\n## Supporting', `${end}\n## Supporting`), more)).toContain(
      runbook,
    )
  })
})

describe('without the hidden last line', () => {
  const open = draft.replace(/<!-- incident-loop:draft .*\n$/, '')

  test('parts that are ours follow, front matter does not', () => {
    const after = refreshed(open, sourceOf([...story, set('15:30', 'SEV1')]))

    expect(after).toContain('| **Severity** | SEV1 |')
    expect(after).toContain('\nseverity: sev2\n')
  })

  test('nothing is added to a list that people have taken over, however often', () => {
    const theirs = edited(open, 'Alert on the pool', 'Alert on the pools')

    expect(refreshed(theirs, more)).not.toContain(runbook)
  })
})

test('a value that people corrected stays, also when the record says another one later', () => {
  const corrected = edited(draft, 'impact: major', 'impact: minor # nobody noticed')
  const later = [
    command('15:35', { name: 'moment', moment: 'started', at: '2026-11-20T13:50:00Z' }),
    set('15:36', 'SEV1'),
  ] as const

  const after = refreshed(corrected, sourceOf([...story, ...later]))

  expect(after).toContain(
    '\nseverity: sev1\nimpact: minor # nobody noticed\nstarted_at: 2026-11-20T13:50:00Z\n',
  )
})

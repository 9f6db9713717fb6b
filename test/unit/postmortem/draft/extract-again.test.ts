import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionTypes } from '../../../../src/incident/commands/command.ts'
import { extractActionItems } from '../../../../src/postmortem/action-items/extract-action-items.ts'
import { set } from '../../incident/facts.ts'
import { edited, noted, print, refreshed, sourceOf, story } from './drafts.ts'

/** What is read back of each action item. */
function extracted(draft: string) {
  return extractActionItems(draft).items.map(({ title, details, owners, due, type }) => ({
    title,
    details,
    owners,
    due,
    type,
  }))
}

const alert = {
  title: 'Alert on the pool',
  details: '',
  owners: ['@jonas'],
  due: '2026-12-01',
  type: 'detect',
}
const bare = { details: '', owners: [], due: null, type: null }

describe.each(['table', 'task-list'] as const)('what stands in a draft as a %s', (actionItems) => {
  test('is nothing while there is nothing', () => {
    expect(extracted(print(sourceOf([set('14:01', 'SEV2')], { actionItems })))).toEqual([])
  })

  test.each([
    'Write the runbook',
    'Raise the limit to 5 (was 3)',
    'Fix `a|b` in *main* and pool_of_connections',
    'See https://grafana.example/d/a_b?x=1&y=2#z for the graph',
    'Roll back v1.2.3, then tell ops@acme.example',
    'Prüfen: läuft das Backup?',
    'Drop $TMP <b>now</b> & then',
    'Add "drain" step; test it',
  ])('%s reads back as it was put in', (text) => {
    const source = sourceOf([...story, noted('15:30', text)], { actionItems })

    expect(extracted(print(source))).toEqual([alert, { title: text, ...bare }])
  })

  test('reads back with what a person adds, and what is noted later', () => {
    const draft = print(sourceOf(story, { actionItems }))
    const [ours, theirs] =
      actionItems === 'table'
        ? [
            '| Alert on the pool | detect | @jonas | 2026-12-01 | |',
            '| Test the backup | prevent | @ana | 2026-12-24 | |',
          ]
        : [
            '- [ ] Alert on the pool (Type: detect, Owner: @jonas, Due: 2026-12-01)',
            '- [ ] Test the backup (Type: prevent, Owner: @ana, Due: 2026-12-24)',
          ]
    const later = sourceOf([...story, noted('15:30', 'Write it down', { owner: 'maria' })], {
      actionItems,
    })

    const after = refreshed(edited(draft, ours, `${ours}\n${theirs}`), later)

    expect(extracted(after)).toEqual([
      alert,
      {
        title: 'Test the backup',
        details: '',
        owners: ['@ana'],
        due: '2026-12-24',
        type: 'prevent',
      },
      { ...bare, title: 'Write it down', owners: ['@maria'] },
    ])
  })

  test('reads back whoever owns it, whenever it is due, whatever its type', () => {
    const anyAction = fc.record({
      owner: fc.constantFrom(null, 'ana', 'chen-li'),
      due: fc.constantFrom(null, '2026-12-01', '2027-02-28'),
      type: fc.constantFrom(null, ...actionTypes),
    })
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 1, maxLength: 4 }), (actions) => {
        const facts = actions.map((action, index) =>
          noted(`15:3${index}`, `Write chapter ${index + 1} of the runbook`, action),
        )

        const items = extracted(print(sourceOf([set('14:01', 'SEV2'), ...facts], { actionItems })))

        expect(items).toEqual(
          actions.map(({ owner, due, type }, index) => ({
            title: `Write chapter ${index + 1} of the runbook`,
            details: '',
            owners: owner === null ? [] : [`@${owner}`],
            due,
            type,
          })),
        )
      }),
      { numRuns: 100 },
    )
  })
})

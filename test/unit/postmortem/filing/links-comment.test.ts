import { describe, expect, test } from 'vitest'
import type { FilingNote } from '../../../../src/postmortem/filing/filing-plan.ts'
import { noteWords } from '../../../../src/postmortem/filing/filing-words.ts'
import {
  type ListedIssues,
  linksComment,
  linksCommentKey,
} from '../../../../src/postmortem/filing/links-comment.ts'
import { readMarker } from '../../../../src/text/marker.ts'
import { filedItem, repositoryUrl } from './items.ts'
import { renderFiling } from './render-filing.ts'

const issue = (number: number) => ({ number, url: `${repositoryUrl}/issues/${number}` })
const items = [
  filedItem('aaaaaaaa', 'Add an alert | queue', {
    issue: issue(101),
    owners: ['ana', 'sarahm'],
    due: '2026-12-05',
  }),
  filedItem('bbbbbbbb', 'Write a runbook', { issue: issue(102), unassigned: ['Tom'] }),
  filedItem('cccccccc', 'Raise limits', { link: 'PAY-1', ownersAsWritten: ['@ben'] }),
  filedItem('dddddddd', 'Roll back', { state: 'done' }),
  filedItem('eeeeeeee', 'Rewrite it', { state: 'withdrawn', withdrawnWhy: 'too much' }),
  filedItem('ffffffff', 'Gone', { state: 'withdrawn', line: null, issue: issue(103) }),
]
const listed: ListedIssues = {
  subject: 'inc-42',
  place: 'pull',
  items,
  notes: [],
  hasSubIssues: true,
  documentUrl: `${repositoryUrl}/blob/main/postmortems/outage.md`,
  repositoryUrl,
  incident: { number: 42, severity: 'SEV1' },
}

const footer =
  '<sub>This comment follows the post-mortem: edit the document, and issues are added or updated. Nothing is closed by that.</sub>'

describe('the comment', () => {
  test('on the pull request lists what became of each item', () => {
    expect(linksComment(listed, renderFiling)).toBe(
      `<!-- incident-loop:notice v1 action-items:inc-42 -->
**6 action items** from the [post-mortem](https://github.com/acme/shop/blob/main/postmortems/outage.md) of INC-42.

| Issue | What is to be done | Owner | Due | State |
|---|---|---|---|---|
| #101 | Add an alert &#124; queue | ana, sarahm | 2026-12-05 |  |
| #102 | Write a runbook | Tom | no date |  |
| PAY-1 | Raise limits | @⁠ben | no date |  |
| – | Roll back | – | – | done |
| – | Rewrite it | – | – | not doing: too much. |
| #103 | Gone | – | – | no longer listed |

${footer}`,
    )
  })

  test('on an incident without sub-issues lists tasks', () => {
    const comment = linksComment(
      { ...listed, place: 'incident', hasSubIssues: false },
      renderFiling,
    )

    expect(comment).toBe(
      `<!-- incident-loop:notice v1 action-items:inc-42 -->
**6 action items** from the [post-mortem](https://github.com/acme/shop/blob/main/postmortems/outage.md) of this incident.

- [ ] #101 Add an alert &#124; queue · ana, sarahm · due 2026-12-05
- [ ] #102 Write a runbook · Tom · no due date
- [ ] PAY-1 Raise limits · @⁠ben · no due date
- [x] Roll back · nobody yet · no due date · done
- [x] Rewrite it · nobody yet · no due date · not doing: too much.
- [x] #103 Gone · nobody yet · no due date · no longer listed

${footer}`,
    )
  })

  test('tells what a person should settle', () => {
    const notes: readonly FilingNote[] = [
      { kind: 'owner', title: 'Write a runbook', written: 'Tom', why: 'unknown-name' },
      { kind: 'edited', number: 101 },
    ]

    const comment = linksComment({ ...listed, items: items.slice(0, 1), notes }, renderFiling)

    expect(comment).toContain(`| 2026-12-05 |  |

For a person to settle:

- “Write a runbook”: Tom was not assigned, as no login is known for this name. Assign somebody, or add the name under \`people\` in the configuration.
- The text of #101 was changed by hand, so that it no longer follows the post-mortem.

${footer}`)
    expect(comment).toContain('**1 action item** from')
  })

  test('says so where there is nothing', () => {
    const comment = linksComment({ ...listed, items: [], incident: null }, renderFiling)

    expect(comment).toBe(
      `<!-- incident-loop:notice v1 action-items:inc-42 -->
**No action items were found in the [post-mortem](https://github.com/acme/shop/blob/main/postmortems/outage.md).**

${footer}`,
    )
  })

  test('is found by its first line', () => {
    expect(readMarker(linksComment(listed, renderFiling))).toEqual({
      kind: 'notice',
      version: 1,
      key: linksCommentKey('inc-42'),
    })
  })
})

test.each<[note: FilingNote, words: string]>([
  [
    { kind: 'owner', title: 'Fix it', written: '@acme/core', why: 'team' },
    '“Fix it”: @⁠acme/core was not assigned, as a team cannot be assigned. Assign somebody of it.',
  ],
  [
    { kind: 'owner', title: 'Fix it', written: '@x', why: 'not-assignable' },
    '“Fix it”: @⁠x was not assigned, as GitHub does not let this person be assigned here. Assign somebody who has access.',
  ],
  [
    { kind: 'owner', title: 'Fix it', written: '@x', why: 'not-checked' },
    '“Fix it”: @⁠x was not assigned, as it could not be checked whether this person can be assigned. Assign somebody by hand if it stays so.',
  ],
  [
    { kind: 'owner', title: 'Fix it', written: '@x', why: 'too-many' },
    '“Fix it”: @⁠x was not assigned, as an issue takes ten assignees. Say in the issue who else is in it.',
  ],
  [
    {
      kind: 'due-refused',
      title: 'Fix it',
      written: '3/10',
      why: 'that is two days. Write 2026-10-03',
    },
    '“Fix it”: the due date “3/10” was not used. That is two days. Write 2026-10-03.',
  ],
  [
    { kind: 'prose', section: 'Action items', line: 40 },
    'In “Action items” (line 40) no action items could be made out. Write each as an item of a list, `- [ ] What is to be done (owner: @login, due: 2026-12-01)`.',
  ],
  [
    { kind: 'nothing-found', filed: 1 },
    'No action items were found any more; 1 filed before stays as before. To give one up, write `not doing:` and why behind it.',
  ],
  [
    { kind: 'nothing-found', filed: 3 },
    'No action items were found any more; 3 filed before stay as before. To give one up, write `not doing:` and why behind it.',
  ],
  [
    { kind: 'too-many', left: 20, maximum: 100 },
    'The first 100 items were looked at, and 20 more were not.',
  ],
  [
    { kind: 'missing', title: 'Fix it', number: 101 },
    '“Fix it” is no longer in the post-mortem, and #101 is still open. Close it if it is not to be done.',
  ],
  [
    { kind: 'relinked', number: 101, link: '#77' },
    '#101 is still open, though the post-mortem names `#77` for its item now. Close it if it is not needed.',
  ],
])('of %j it says so', (note, words) => {
  expect(noteWords(note)).toBe(words)
})

import { nothingFiled } from '../../../../src/postmortem/filing/filed.ts'
import type { FiledItem } from '../../../../src/postmortem/filing/filed-item.ts'
import {
  defaultFollowUpSettings,
  type FollowedIssue,
  type FollowUpQuestion,
} from '../../../../src/postmortem/follow-up/follow-up-question.ts'
import { filedItem, repositoryUrl } from '../filing/items.ts'
import { renderFiling } from '../filing/render-filing.ts'

/** An open issue that ana is to do. */
export function followedIssue(differs: Partial<FollowedIssue> = {}): FollowedIssue {
  return {
    state: 'open',
    closedAt: null,
    openSince: '2026-11-25T10:00:00Z',
    snoozedUntil: null,
    assignees: ['ana'],
    labels: ['action-item'],
    said: [],
    ...differs,
  }
}

/** An item due on Friday, 4 December, which issue 101 is for. */
export function dueItem(differs: Partial<FiledItem> = {}): FiledItem {
  return filedItem('a1b2c3d4', 'Add an alert for the queue depth', {
    owners: ['ana'],
    due: '2026-12-04',
    issue: { number: 101, url: `${repositoryUrl}/issues/101` },
    ...differs,
  })
}

/** A question at a time in UTC about one item and its issue. */
export function asked(
  now: string,
  differs: {
    readonly item?: Partial<FiledItem>
    readonly issue?: Partial<FollowedIssue>
    readonly more?: Partial<FollowUpQuestion>
  } = {},
): FollowUpQuestion {
  return {
    run: '7.1',
    now,
    filed: { ...nothingFiled, items: [dueItem(differs.item)] },
    issues: new Map([[101, followedIssue(differs.issue)]]),
    incident: {
      number: 42,
      url: `${repositoryUrl}/issues/42`,
      title: 'Checkout fails for all customers',
      severity: 'SEV1',
      lead: 'lea',
    },
    documentUrl: `${repositoryUrl}/blob/main/postmortems/outage.md`,
    settings: { ...defaultFollowUpSettings, owners: ['olga'] },
    calendar: { zone: 'UTC', isHoliday: () => false },
    render: renderFiling,
    ...differs.more,
  }
}

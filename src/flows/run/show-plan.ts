import type { FileChange, IssueWrite, SyncPlan } from '../../incident/sync-plan.ts'

/** What a plan does, a line each, in words for the summary of the run. */
export function describePlan(plan: SyncPlan): readonly string[] {
  const lines: string[] = []
  if (plan.createBranch) lines.push('created the records branch')
  if (plan.createLabels.length > 0) lines.push(`created ${plan.createLabels.length} labels`)
  if (plan.newFacts.length > 0) lines.push(`recorded ${countOf(plan.newFacts.length, 'fact')}`)
  else if (plan.commit !== null) lines.push('brought the record up to date')
  return [...lines, ...plan.writes.map(describeWrite)]
}

/** What stands above everything a dry run shows. */
export const dryRunHeading = 'Dry run: nothing is written. This is what would be:'

/** A plan as a diff: every write with what it replaces. */
export async function showPlan(plan: SyncPlan): Promise<string> {
  const labels = plan.createLabels.map((label) => `+ label ${label.name} (#${label.color})`)
  const files = await Promise.all((plan.commit?.files ?? []).map(showFileChange))
  const heading = plan.commit === null ? [] : [`commit: ${plan.commit.message}`]
  return [dryRunHeading, ...labels, ...heading, ...files, ...plan.writes.map(showWrite)].join('\n')
}

/** One file as a diff. Loads the diff library only when asked. */
export async function showFileChange({ path, before, after }: FileChange): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  return createTwoFilesPatch(before === null ? '/dev/null' : path, path, before ?? '', after)
}

function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

/** What a comment that is posted once is, by the first part of its key. */
const sayings: Readonly<Record<string, string>> = {
  reply: 'answered a comment',
  severity: 'told of the worse severity',
  resolved: 'told that it is resolved',
  late: 'reminded of what is late',
  escalated: 'reminded once more of what is late, and told others',
  'thread-full': 'told that the thread is nearly full',
}

function sayingInWords(key: string): string {
  const [first = ''] = key.split(':')
  return sayings[first] ?? 'posted a comment'
}

function describeWrite(write: IssueWrite): string {
  switch (write.kind) {
    case 'post-comment':
      return 'posted the status comment'
    case 'say':
      return sayingInWords(write.key)
    case 'react':
      return write.reaction === 'THUMBS_UP' ? 'accepted a command' : 'refused a command'
    case 'assign':
      return `assigned ${write.logins.join(' and ')}`
    case 'unassign':
      return `unassigned ${write.logins.join(' and ')}`
    case 'close':
      return `closed the issue as ${write.reason}`
    case 'edit-comment':
      return 'updated the status comment'
    case 'delete-comment':
      return 'removed a second status comment'
    case 'pin-comment':
      return 'pinned the status comment'
    case 'reopen':
      return 'reopened the issue'
    case 'add-labels':
      return `added ${write.names.map((name) => `\`${name}\``).join(' and ')}`
    case 'remove-labels':
      return `removed ${write.names.map((name) => `\`${name}\``).join(' and ')}`
  }
}

function showWrite(write: IssueWrite): string {
  switch (write.kind) {
    case 'post-comment':
    case 'edit-comment':
    case 'say':
      return `${write.kind}:\n${write.body.replace(/^/gm, '+ ')}`
    case 'delete-comment':
      return `${write.kind}: ${write.id}`
    case 'pin-comment':
      return `${write.kind}: ${write.databaseId}`
    case 'reopen':
      return write.kind
    case 'react':
      return `${write.kind}: ${write.reaction} to ${write.comment}`
    case 'assign':
    case 'unassign':
      return `${write.kind}: ${write.logins.join(', ')}`
    case 'close':
      return `${write.kind}: ${write.reason}`
    case 'add-labels':
    case 'remove-labels':
      return `${write.kind}: ${write.names.join(', ')}`
  }
}

import { readFileSync } from 'node:fs'
import { labelTable } from '../incident/labels.ts'

/**
 * The GraphQL documents we send. Each URL is written out whole: the bundler copies files it can see by name, and only those.
 */
const files = {
  observe: () => new URL('./queries/observe.graphql', import.meta.url),
  observeRepository: () => new URL('./queries/observe-repository.graphql', import.meta.url),
  earlierTimeline: () => new URL('./queries/earlier-timeline.graphql', import.meta.url),
  earlierComments: () => new URL('./queries/earlier-comments.graphql', import.meta.url),
  commentsPage: () => new URL('./queries/comments-page.graphql', import.meta.url),
  commentEdits: () => new URL('./queries/comment-edits.graphql', import.meta.url),
  deployment: () => new URL('./queries/deployment.graphql', import.meta.url),
  moveRecords: () => new URL('./queries/move-records.graphql', import.meta.url),
  people: () => new URL('./queries/people.graphql', import.meta.url),
  pulse: () => new URL('./queries/pulse.graphql', import.meta.url),
  changes: () => new URL('./queries/changes.graphql', import.meta.url),
  changedCommit: () => new URL('./queries/changed-commit.graphql', import.meta.url),
  commit: () => new URL('./queries/commit.graphql', import.meta.url),
  labelledIssues: () => new URL('./queries/labelled-issues.graphql', import.meta.url),
  labelled: () => new URL('./queries/labelled.graphql', import.meta.url),
  observeSweep: () => new URL('./queries/observe-sweep.graphql', import.meta.url),
  issuePulse: () => new URL('./queries/issue-pulse.graphql', import.meta.url),
  file: () => new URL('./queries/file.graphql', import.meta.url),
  text: () => new URL('./queries/text.graphql', import.meta.url),
  repository: () => new URL('./queries/repository.graphql', import.meta.url),
  timeline: () => new URL('./queries/timeline.graphql', import.meta.url),
  comment: () => new URL('./queries/comment.graphql', import.meta.url),
  draftPull: () => new URL('./queries/draft-pull.graphql', import.meta.url),
  observeDraft: () => new URL('./queries/observe-draft.graphql', import.meta.url),
  branchFile: () => new URL('./queries/branch-file.graphql', import.meta.url),
  openPull: () => new URL('./queries/open-pull.graphql', import.meta.url),
  dressPull: () => new URL('./queries/dress-pull.graphql', import.meta.url),
  backToDraft: () => new URL('./queries/back-to-draft.graphql', import.meta.url),
  observePostmortems: () => new URL('./queries/observe-postmortems.graphql', import.meta.url),
  postmortems: () => new URL('./queries/postmortems.graphql', import.meta.url),
  publishedDocument: () => new URL('./queries/published-document.graphql', import.meta.url),
  itemIssue: () => new URL('./queries/item-issue.graphql', import.meta.url),
  markedIssues: () => new URL('./queries/marked-issues.graphql', import.meta.url),
  thread: () => new URL('./queries/thread.graphql', import.meta.url),
  createItem: () => new URL('./queries/create-item.graphql', import.meta.url),
  updateItem: () => new URL('./queries/update-item.graphql', import.meta.url),
  closeDuplicate: () => new URL('./queries/close-duplicate.graphql', import.meta.url),
  setDueField: () => new URL('./queries/set-due-field.graphql', import.meta.url),
  addSubIssue: () => new URL('./queries/add-sub-issue.graphql', import.meta.url),
  postComment: () => new URL('./queries/post-comment.graphql', import.meta.url),
  editComment: () => new URL('./queries/edit-comment.graphql', import.meta.url),
  relabel: () => new URL('./queries/relabel.graphql', import.meta.url),
  pullDocuments: () => new URL('./queries/pull-documents.graphql', import.meta.url),
  observeDeployed: () => new URL('./queries/observe-deployed.graphql', import.meta.url),
  observeGuard: () => new URL('./queries/observe-guard.graphql', import.meta.url),
  guardCommit: () => new URL('./queries/guard-commit.graphql', import.meta.url),
  guardLock: () => new URL('./queries/guard-lock.graphql', import.meta.url),
  guardCheck: () => new URL('./queries/guard-check.graphql', import.meta.url),
  guardChecks: () => new URL('./queries/guard-checks.graphql', import.meta.url),
  guardCheckRuns: () => new URL('./queries/guard-check-runs.graphql', import.meta.url),
  guardIssues: () => new URL('./queries/guard-issues.graphql', import.meta.url),
  guardIssue: () => new URL('./queries/guard-issue.graphql', import.meta.url),
  guardIssueNow: () => new URL('./queries/guard-issue-now.graphql', import.meta.url),
  who: () => new URL('./queries/who.graphql', import.meta.url),
}

/** The whole text of each request, with the fragments it uses. */
export const documents = {
  observe: () =>
    [
      ...read('observe', 'repository', 'text', 'file', 'timeline', 'commentsPage', 'comment'),
      ...read('people', 'deployment', 'draftPull', 'who'),
      ourLabels(),
    ].join('\n'),
  observeRepository: () =>
    [...read('observeRepository', 'repository', 'text', 'file'), ourLabels()].join('\n'),
  earlierTimeline: () => read('earlierTimeline', 'timeline', 'who').join('\n'),
  observeSweep: () =>
    [
      ...read('observeSweep', 'repository', 'text', 'file', 'labelled', 'deployment', 'who'),
      ...read('postmortems'),
      ourLabels(),
    ].join('\n'),
  pulseFragments: () => read('issuePulse', 'file', 'text').join('\n'),
  labelledIssues: () => read('labelledIssues', 'labelled').join('\n'),
  earlierComments: () => read('earlierComments', 'commentsPage', 'comment', 'who').join('\n'),
  commentEdits: () => read('commentEdits', 'who').join('\n'),
  moveRecords: () => read('moveRecords').join('\n'),
  pulse: () => read('pulse', 'comment', 'who').join('\n'),
  changes: () => read('changes', 'changedCommit', 'deployment', 'text').join('\n'),
  commit: () => read('commit').join('\n'),
  people: () => read('people').join('\n'),
  observeDraft: () => read('observeDraft', 'file', 'text').join('\n'),
  branchFile: () => read('branchFile', 'file', 'text').join('\n'),
  openPull: () => read('openPull', 'draftPull', 'who').join('\n'),
  dressPull: () => read('dressPull').join('\n'),
  backToDraft: () => read('backToDraft').join('\n'),
  observePostmortems: () =>
    [
      ...read('observePostmortems', 'repository', 'postmortems', 'text', 'file', 'people'),
      ourLabels(),
    ].join('\n'),
  publishedDocument: () => read('publishedDocument', 'text', 'who').join('\n'),
  itemIssueFragments: () => read('itemIssue', 'who').join('\n'),
  textFragment: () => read('text').join('\n'),
  recordFragments: () => read('file', 'text').join('\n'),
  markedIssues: () => read('markedIssues', 'itemIssue', 'who').join('\n'),
  thread: () => read('thread', 'comment', 'who').join('\n'),
  createItem: () => read('createItem').join('\n'),
  updateItem: () => read('updateItem').join('\n'),
  closeDuplicate: () => read('closeDuplicate').join('\n'),
  setDueField: () => read('setDueField').join('\n'),
  addSubIssue: () => read('addSubIssue').join('\n'),
  postComment: () => read('postComment').join('\n'),
  editComment: () => read('editComment').join('\n'),
  relabel: () => read('relabel').join('\n'),
  pullDocuments: () => read('pullDocuments', 'text', 'people').join('\n'),
  observeDeployed: () => read('observeDeployed', 'deployment', 'text').join('\n'),
  observeGuard: () =>
    [
      ...read('observeGuard', 'text', 'file', 'deployment', 'guardLock', 'guardChecks'),
      ...read('guardCommit', 'guardCheck', 'guardIssues', 'guardIssue', 'who'),
    ].join('\n'),
  guardCheckRuns: () => read('guardCheckRuns', 'guardChecks', 'guardCheck').join('\n'),
  guardCheckFragments: () => read('guardCheck').join('\n'),
  guardIssueFragments: (hasNumbers: boolean) =>
    [
      ...read('guardIssues', 'guardIssue', 'who'),
      ...(hasNumbers ? read('guardIssueNow', 'file', 'text') : []),
    ].join('\n'),
  commentFragments: () => read('comment', 'who').join('\n'),
} as const

/** The alias under which `ourLabels` asks for the label at this place of the table. */
export function labelAlias(index: number): string {
  return `label${index}`
}

/** Asks for exactly the labels we know, however many others a repository has. */
function ourLabels(): string {
  const fields = labelTable.map(
    ({ name }, index) => `  ${labelAlias(index)}: label(name: ${JSON.stringify(name)}) { id name }`,
  )
  return ['fragment OurLabels on Repository {', ...fields, '}'].join('\n')
}

function read(...names: readonly (keyof typeof files)[]): readonly string[] {
  return names.map((name) => readFileSync(files[name](), 'utf8'))
}

import { setTimeout as wait } from 'node:timers/promises'
import type { GitHub } from '../world.ts'
import { at, isPresent } from './answer.ts'
import { type Connection, openClient } from './client.ts'
import { createLabels, labelIds } from './create-labels.ts'
import { documents } from './documents.ts'
import { observeIssue, observeRepository } from './observe.ts'
import { labelledIssues } from './pages.ts'
import { readChanges } from './read-changes.ts'
import { compareFiles } from './read-comparison.ts'
import { readDeployRuns } from './read-deploy-runs.ts'
import { observeDeployed } from './read-deployed.ts'
import { readFiles } from './read-files.ts'
import { observeGuard } from './read-guard.ts'
import { guardIssues } from './read-guard-issues.ts'
import { moreChecks } from './read-guard-more-checks.ts'
import { runStartedAt } from './read-guard-run.ts'
import { introducedVulnerabilities, openVulnerabilities } from './read-guard-vulnerabilities.ts'
import { itemTypes, readCommentEdits, readCommentsPage, readEventPage } from './read-issue.ts'
import { issueComment, itemIssues, markedIssues, readThread } from './read-items.ts'
import { readCommitDiff, readRangePatch } from './read-patch.ts'
import { lookUp } from './read-people.ts'
import { filingRecords, observePostmortems, publishedDocument } from './read-postmortems.ts'
import { pullDocuments } from './read-pull-documents.ts'
import { readPulse } from './read-pulse.ts'
import { issuePulses, observeSweep, scheduledRuns } from './read-sweep.ts'
import { listFiles } from './read-tree.ts'
import { commitRecords, createRecordsBranch, forgetHistory } from './records.ts'
import { found, refusePartial } from './refuse-partial.ts'
import { authorityOf, pinComment, whereabouts } from './small-questions.ts'
import {
  backToDraft,
  branchFile,
  commitToBranch,
  createBranch,
  dressPull,
  moveBranch,
  observeDraft,
  openPull,
  setStatus,
} from './write-draft.ts'
import { writeIssue } from './write-issue.ts'
import {
  addSubIssue,
  closeDuplicate,
  createItem,
  editComment,
  milestone,
  postComment,
  relabel,
  setDueField,
  updateItem,
} from './write-items.ts'

/** GitHub, over HTTP, for one repository and one records branch. Nothing is sent before the first question. */
export function connectGitHub(connection: Connection, recordsBranch: string): GitHub {
  const client = openClient(connection)
  const { owner, name } = connection
  const place = { owner, name, branch: recordsBranch }
  return {
    observeIssue: (issue) => observeIssue(client, place, issue),
    observeRepository: () => observeRepository(client, place),
    observeSweep: (labels) => observeSweep(client, place, labels),
    issuePulses: (numbers) => issuePulses(client, place, numbers),
    scheduledRuns: (workflow) => scheduledRuns(client, workflow),
    labelledIssues: (labels, after) => labelledIssues(client, { owner, name, labels, after }),
    async earlierEvents(issueId, before) {
      const variables = { issueId, before, itemTypes }
      const answer = await client.graphql('read', documents.earlierTimeline(), variables)
      return readEventPage(at(found(answer, 'node'), 'timelineItems'))
    },
    async earlierComments(issueId, before) {
      const answer = await client.graphql('read', documents.earlierComments(), { issueId, before })
      return readCommentsPage(at(found(answer, 'node'), 'comments'))
    },
    async commentEdits(comment) {
      const answer = await client.graphql('read', documents.commentEdits(), { comment })
      refusePartial(answer)
      const node = at(answer.data, 'node')
      return isPresent(node) ? readCommentEdits(node) : []
    },
    lookUp: (named) => lookUp(client, place, named),
    pulse: (comment, environments) => readPulse(client, place, { comment, environments }),
    changes: (question) => readChanges(client, place, question),
    rangePatch: (range) => readRangePatch(client, range),
    commitDiff: (sha) => readCommitDiff(client, sha),
    observeDeployed: (environments) => observeDeployed(client, place, environments),
    deployRuns: (workflows) => readDeployRuns(client, workflows),
    compareFiles: (range) => compareFiles(client, range),
    listFiles: (sha) => listFiles(client, sha),
    readFiles: (question) => readFiles(client, place, question),
    observeGuard: (search) => observeGuard(client, place, search),
    guardIssues: (search) => guardIssues(client, place, search),
    moreChecks: (search) => moreChecks(client, place, search),
    introducedVulnerabilities: (range) => introducedVulnerabilities(client, range),
    openVulnerabilities: (search) => openVulnerabilities(client, search),
    runStartedAt: (run) => runStartedAt(client, run),
    authorityOf: (actor) => authorityOf(client, actor.login),
    whereabouts: (issue) => whereabouts(client, issue),
    createLabels: (repositoryId, labels) => createLabels(client, repositoryId, labels),
    createRecordsBranch: (files) => createRecordsBranch(client, recordsBranch, files),
    commitRecords: (commit) => commitRecords(client, place, commit),
    forgetHistory: (records) => forgetHistory(client, place, records),
    writeIssue: (target, writes) => writeIssue(client, target, { writes, branch: recordsBranch }),
    pause: (tries) => wait(pauseMilliseconds(connection, tries)),
    observeDraft: (draft) => observeDraft(client, place, draft),
    branchFile: (branch, path) => branchFile(client, place, { branch, path }),
    createBranch: (branch, sha) => createBranch(client, branch, sha),
    moveBranch: (move) => moveBranch(client, move),
    commitToBranch: (commit) => commitToBranch(client, place, commit),
    openPull: (pull) => openPull(client, pull),
    dressPull: (pull, dress) => dressPull(client, pull, dress),
    backToDraft: (pull) => backToDraft(client, pull),
    pullDocuments: (pull) => pullDocuments(client, place, pull),
    setStatus: (sha, status) => setStatus(client, sha, status),
    observePostmortems: (before) => observePostmortems(client, place, before),
    publishedDocument: (document) => publishedDocument(client, place, document),
    filingRecords: (paths, incident) => filingRecords(client, place, { paths, incident }),
    itemIssues: (numbers) => itemIssues(client, place, numbers),
    markedIssues: (subject) => markedIssues(client, place, subject),
    createItem: (item) => createItem(client, item),
    updateItem: (change) => updateItem(client, change),
    closeDuplicate: (issue, of) => closeDuplicate(client, issue, of),
    milestone: (title, day) => milestone(client, title, day),
    setDueField: (issue, field, day) => setDueField(client, { issue, field, day }),
    addSubIssue: (parent, child) => addSubIssue(client, parent, child),
    thread: (number) => readThread(client, place, number),
    issueComment: (databaseId) => issueComment(client, databaseId),
    postComment: (subject, body) => postComment(client, subject, body),
    editComment: (comment, body) => editComment(client, comment, body),
    relabel: (issue, change) => relabel(client, issue, change),
    labelIds: (names) => labelIds(client, place, names),
    pace: () => wait(connection.retryMilliseconds ?? 1000),
    pinComment: (databaseId) => pinComment(client, databaseId),
  }
}

/** Longest pause before looking again, in first waits of a read: 5 s. */
const maximumPause = 5

function pauseMilliseconds({ retryMilliseconds = 1000 }: Connection, tries: number): number {
  return retryMilliseconds * Math.min(maximumPause, 0.2 * 2 ** tries) * (0.5 + Math.random())
}

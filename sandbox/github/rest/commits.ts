import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { notFound, Refusal } from '../refusal.ts'
import { commitShape, fileShape } from '../shapes/commit.ts'
import { pullShape } from '../shapes/pull.ts'
import { repositoryApi, repositoryUrl } from '../shapes/repository.ts'
import {
  changedFiles,
  changedPaths,
  commitFiles,
  compareCommits,
  sumOf,
} from '../state/git-diff.ts'
import { commitObject, history } from '../state/git-store.ts'
import { pullsOfCommit } from '../state/pull-git.ts'
import { commitAt } from '../state/revisions.ts'
import type { Repository } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { diffAnswer } from './diff-answer.ts'
import { page, pageOf } from './paging.ts'
import { gitRepositoryOf, param, type RestRequest } from './request.ts'
import type { Route } from './route.ts'

const repository = '/repos/{owner}/{repo}'

/** Commits, what they changed, how they compare, and the pull requests they came by. */
export const commitRoutes: readonly Route[] = [
  { method: 'GET', template: `${repository}/commits/{commit_sha}/pulls`, run: listPulls },
  { method: 'GET', template: `${repository}/commits`, run: list },
  { method: 'GET', template: `${repository}/commits/{ref}`, run: get },
  { method: 'GET', template: `${repository}/compare/{basehead}`, run: compare },
]

function list(call: Call, request: RestRequest): Answer {
  const found = readable(call, request)
  const { query } = request
  const from = shaOf(found, query.get('sha') ?? 'HEAD')
  const path = query.get('path')
  const since = query.get('since') ?? ''
  const until = query.get('until') ?? '9999'
  const shas = history(found.git, from).filter((sha) => {
    const at = commitObject(found.git, sha)?.committer.at ?? ''
    return at >= since && at <= until && (path === null || touches(found, sha, path))
  })
  return page(request, shas, (sha) => commitShape(call.state, found, sha))
}

/** A merge is compared with its first parent; as a patch it is all that it brought. */
function get(call: Call, request: RestRequest): Answer {
  const found = readable(call, request)
  const { git } = found
  const sha = shaOf(found, param(request, 'ref'))
  const base = commitObject(git, sha)?.parents[0] ?? null
  const commits = base === null ? [sha] : compareCommits(git, base, sha).ahead
  const range = { resource: 'Commit', git, base, head: sha, commits }
  return diffAnswer(request, range) ?? json(200, commitWithFiles(call, request, { found, sha }))
}

function commitWithFiles(
  { state }: Call,
  { diffLimits: limits }: RestRequest,
  { found, sha }: { readonly found: Repository; readonly sha: string },
) {
  const files = commitFiles(found.git, sha)
  const [additions, deletions] = [sumOf(files, 'additions'), sumOf(files, 'deletions')]
  const place = { repository: found, sha, limits }
  return {
    ...commitShape(state, found, sha),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, limits.files).map((file) => fileShape(state, place, file)),
  }
}

function listPulls(call: Call, request: RestRequest): Answer {
  const found = readable(call, request)
  demand(call, found, needs.readPullRequests)
  const sha = shaOf(found, param(request, 'commit_sha'))
  return page(request, pullsOfCommit(found, sha), (pull) => pullShape(call.state.urls, pull))
}

/** Three dots: what the head has since the commit both share. */
function compare(call: Call, request: RestRequest): Answer {
  const found = readable(call, request)
  const { git } = found
  const [base = '', head = ''] = param(request, 'basehead').split('...')
  const [baseSha, headSha] = [shaOf(found, base), shaOf(found, head)]
  const { mergeBase, ahead, behindBy, status } = compareCommits(git, baseSha, headSha)
  if (mergeBase === null) throw unrelated(base, head)
  const range = { resource: 'Comparison', git, base: mergeBase, head: headSha, commits: ahead }
  const answer = diffAnswer(request, range)
  if (answer) return answer
  const html = `${repositoryUrl(call.state.urls, found)}/compare/${base}...${head}`
  const { commits, link } = listedCommits(request, ahead)
  const value = {
    url: `${repositoryApi(call.state.urls, found)}/compare/${base}...${head}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitShape(call.state, found, baseSha),
    merge_base_commit: commitShape(call.state, found, mergeBase),
    status,
    ahead_by: ahead.length,
    behind_by: behindBy,
    total_commits: ahead.length,
    commits: commits.map((sha) => commitShape(call.state, found, sha)),
    files: comparedFiles(call, request, { found, mergeBase, headSha }),
  }
  return json(200, value, link)
}

/** Pages when pages are asked for; otherwise the newest that GitHub lists. Oldest first. */
function listedCommits(request: RestRequest, ahead: readonly string[]) {
  const isPaged = ['page', 'per_page'].some((name) => request.query.has(name))
  if (!isPaged) return { commits: ahead.slice(-request.diffLimits.commits), link: {} }
  const { items, headers } = pageOf(request, ahead)
  return { commits: items, link: headers }
}

/** Only the first page has files, and not more than a diff may have. */
function comparedFiles(
  call: Call,
  { query, diffLimits: limits }: RestRequest,
  { found, mergeBase, headSha }: Record<'mergeBase' | 'headSha', string> & { found: Repository },
) {
  if (Number(query.get('page') ?? 1) > 1) return []
  const place = { repository: found, sha: headSha, limits }
  return changedFiles(found.git, mergeBase, headSha)
    .slice(0, limits.files)
    .map((file) => fileShape(call.state, place, file))
}

function unrelated(base: string, head: string): Refusal {
  const message = `No common ancestor between ${base} and ${head}.`
  return new Refusal(message, { status: 404, type: 'NOT_FOUND' })
}

function touches({ git }: Repository, sha: string, path: string): boolean {
  const changed = changedPaths(git, commitObject(git, sha)?.parents[0] ?? null, sha)
  return changed.some((each) => each === path || each.startsWith(`${path}/`))
}

function shaOf(found: Repository, revision: string): string {
  const sha = commitAt(found, revision)
  if (!sha) throw notFound()
  return sha
}

function readable(call: Call, request: RestRequest): Repository {
  const found = gitRepositoryOf(call, request)
  demand(call, found, needs.readContents)
  return found
}

import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { notFound } from '../refusal.ts'
import { commitShape, fileShape } from '../shapes/commit.ts'
import { pullShape } from '../shapes/pull.ts'
import { repositoryApi, repositoryUrl } from '../shapes/repository.ts'
import { changedFiles, commitFiles, compareCommits } from '../state/git-diff.ts'
import { commitObject, history } from '../state/git-store.ts'
import { commitAt } from '../state/revisions.ts'
import type { Repository } from '../state/things.ts'
import { type Answer, json } from './answer.ts'
import { page } from './paging.ts'
import { gitRepositoryOf, param, type RestRequest } from './request.ts'
import type { Route } from './route.ts'

const repository = '/repos/{owner}/{repo}'

/** Commits, what they changed, how they compare, and the pull requests they came by. */
export const commitRoutes: readonly Route[] = [
  { method: 'GET', template: `${repository}/commits/{commit_sha}/pulls`, run: pullsOfCommit },
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

function get(call: Call, request: RestRequest): Answer {
  const found = readable(call, request)
  const sha = shaOf(found, param(request, 'ref'))
  const files = commitFiles(found.git, sha)
  const additions = files.reduce((total, file) => total + file.additions, 0)
  const deletions = files.reduce((total, file) => total + file.deletions, 0)
  return json(200, {
    ...commitShape(call.state, found, sha),
    stats: { additions, deletions, total: additions + deletions },
    files: files.map((file) => fileShape(call.state, { repository: found, sha }, file)),
  })
}

function pullsOfCommit(call: Call, request: RestRequest): Answer {
  const found = readable(call, request)
  demand(call, found, needs.readPullRequests)
  const sha = shaOf(found, param(request, 'commit_sha'))
  const pulls = [...found.issues.values()]
    .filter((issue) => issue.typename === 'PullRequest')
    .filter((pull) => pull.mergeCommitOid === sha || pull.commitOids.includes(sha))
  return page(request, pulls, (pull) => pullShape(call.state.urls, pull))
}

/** Three dots: files against the merge base, at most 300; at most 250 commits. */
function compare(call: Call, request: RestRequest): Answer {
  const found = readable(call, request)
  const [base = '', head = ''] = param(request, 'basehead').split('...')
  const [baseSha, headSha] = [shaOf(found, base), shaOf(found, head)]
  const { mergeBase, ahead, behindBy, status } = compareCommits(found.git, baseSha, headSha)
  if (mergeBase === null) throw notFound()
  const files = changedFiles(found.git, mergeBase, headSha).slice(0, 300)
  const html = `${repositoryUrl(call.state.urls, found)}/compare/${base}...${head}`
  return json(200, {
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
    commits: ahead.slice(-250).map((sha) => commitShape(call.state, found, sha)),
    files: files.map((file) => fileShape(call.state, { repository: found, sha: headSha }, file)),
  })
}

function touches({ git }: Repository, sha: string, path: string): boolean {
  return commitFiles(git, sha).some(
    (file) => file.path === path || file.path.startsWith(`${path}/`),
  )
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

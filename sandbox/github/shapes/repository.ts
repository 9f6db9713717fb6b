import type { Urls } from '../state/state.ts'
import type { Repository } from '../state/things.ts'
import { accountShape } from './account.ts'
import { repositoryLinks } from './repository-links.ts'

/** The REST address of a repository. */
export function repositoryApi(urls: Urls, repository: Repository): string {
  return `${urls.api}/repos/${fullName(repository)}`
}

/** The page of a repository. */
export function repositoryUrl(urls: Urls, repository: Repository): string {
  return `${urls.server}/${fullName(repository)}`
}

/** `owner/name`. */
export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`
}

/** A repository as its own GET answers it. */
export function fullRepositoryShape(urls: Urls, repository: Repository) {
  return { ...repositoryShape(urls, repository), network_count: 0, subscribers_count: 0 }
}

/** A repository as webhooks show it. */
export function repositoryShape(urls: Urls, repository: Repository) {
  const api = repositoryApi(urls, repository)
  const html = repositoryUrl(urls, repository)
  const issues = [...repository.issues.values()]
  const openIssues = issues.filter((issue) => issue.state === 'OPEN').length
  return {
    id: repository.databaseId,
    node_id: repository.id,
    name: repository.name,
    full_name: fullName(repository),
    owner: accountShape(urls, repository.owner),
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    url: api,
    html_url: html,
    clone_url: `${html}.git`,
    git_url: `${html}.git`,
    ssh_url: `${html}.git`,
    svn_url: html,
    ...repositoryLinks(api),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    default_branch: repository.defaultBranch,
    archived: repository.isArchived,
    disabled: false,
    has_issues: repository.hasIssues,
    open_issues: openIssues,
    open_issues_count: openIssues,
    ...unused,
    fork: repository.parent !== null,
  }
}

/** What the sandbox has no use for, as GitHub answers it of a plain repository. */
const unused = {
  description: null,
  homepage: null,
  language: null,
  license: null,
  mirror_url: null,
  forks: 0,
  forks_count: 0,
  size: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  has_discussions: false,
  has_downloads: false,
  has_pages: false,
  has_projects: false,
  has_wiki: false,
} as const

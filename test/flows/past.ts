import type { SeededRepository } from '../../sandbox/github/seed/seeding.ts'
import { startFiles } from './past-files.ts'

/** How a repository came to where it is when an incident begins. Times are on one day unless they say more. */
export interface Past {
  readonly repository: SeededRepository
  /** Merges a pull request of one commit and gives the commit that landed. */
  merge(at: string, change: PastChange): string
  /** Pushes a commit and gives it. */
  push(at: string, change: PastChange): string
  /** Deploys the head, or `sha`, and tells that it worked `minutes` later; by a run of the workflow that deploys. */
  deploy(at: string, options?: PastDeployment): void
}

export interface PastChange {
  readonly title: string
  readonly files: Readonly<Record<string, string | null>>
  readonly body?: string
  readonly author?: string
  readonly method?: 'squash' | 'merge' | 'rebase'
  /** Further commits of the pull request. */
  readonly commits?: readonly { readonly message: string; readonly files: PastChange['files'] }[]
}

export interface PastDeployment {
  readonly sha?: string
  readonly environment?: string
  /** Default 4. */
  readonly minutes?: number
  readonly failed?: boolean
}

/** The moment `HH:MM` of 20 November 2026, or the whole time. */
export function moment(at: string): string {
  return at.includes('T') ? at : `2026-11-20T${at}:00Z`
}

/** Starts the past of a repository with the files of a small shop. */
export function pastOf(repository: SeededRepository): Past {
  const start = '2026-10-01T09:00:00Z'
  repository.commit({ at: start, author: 'ana', message: 'Begin', files: startFiles })
  let runs = 9000
  return {
    repository,
    merge: (at, { title, files, body = '', author = 'ben', ...rest }) => {
      const pull = repository.pullRequest({
        at: moment(at),
        mergedAt: moment(at),
        author,
        title,
        body,
        files,
        ...rest,
      })
      return pull.mergeCommitOid ?? ''
    },
    push: (at, { title, body = '', files, author = 'chen' }) =>
      repository.commit({
        at: moment(at),
        author,
        message: body === '' ? title : `${title}\n\n${body}`,
        files,
      }),
    deploy: (
      at,
      { sha = 'main', environment = 'production', minutes = 4, failed = false } = {},
    ) => {
      runs += 1
      const began = moment(at)
      const ended = new Date(Date.parse(began) + minutes * 60_000).toISOString().replace('.000', '')
      const logUrl = `https://github.example/acme/shop/actions/runs/${runs}/job/${runs}1`
      repository.deployment({
        at: began,
        ref: sha,
        environment,
        statuses: [
          { at: began, state: 'in_progress', logUrl },
          { at: ended, state: failed ? 'failure' : 'success', logUrl },
        ],
      })
    },
  }
}

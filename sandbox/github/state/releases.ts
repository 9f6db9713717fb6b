import type { Account, Repository } from './things.ts'

/** A release of a repository. */
export interface Release {
  readonly id: string
  readonly typename: 'Release'
  readonly databaseId: number
  readonly repository: Repository
  readonly tagName: string
  readonly name: string
  readonly body: string
  readonly isDraft: boolean
  readonly isPrerelease: boolean
  readonly author: Account
  readonly createdAt: string
  /** Null for a draft. */
  readonly publishedAt: string | null
}

import { allows, needs } from '../permissions.ts'
import { repositoryUrl } from '../shapes/repository.ts'
import type { Release } from '../state/releases.ts'
import { commitAt, commitThing, refThing } from '../state/revisions.ts'
import type { Repository } from '../state/things.ts'
import { objectArgument } from './arguments.ts'
import { type Asked, connection } from './connection.ts'
import { fieldsOf } from './fields.ts'

/** The releases of a repository, newest first unless asked otherwise; drafts only for who may write. */
export function releasesConnection(repository: Repository, asked: Asked) {
  const seesDrafts = allows(asked.context.call, repository, needs.writeContents)
  const order = objectArgument(asked.args, 'orderBy')
  const key = order['field'] === 'NAME' ? 'name' : 'createdAt'
  const found = repository.releases
    .filter(({ isDraft }) => seesDrafts || !isDraft)
    .toSorted((left, right) => left[key].localeCompare(right[key]))
  return connection(order['direction'] === 'ASC' ? found : found.toReversed(), asked)
}

/** Releases. */
export const releaseFields = {
  Release: fieldsOf('Release', {
    id: (release) => release.id,
    databaseId: (release) => release.databaseId,
    tagName: (release) => release.tagName,
    tag: ({ repository, tagName }) => refThing(repository, `refs/tags/${tagName}`),
    tagCommit: (release) => tagCommit(release),
    name: (release) => release.name,
    description: (release) => release.body,
    author: (release) => release.author,
    isDraft: (release) => release.isDraft,
    isPrerelease: (release) => release.isPrerelease,
    isLatest: (release) => release === latestRelease(release.repository),
    createdAt: (release) => release.createdAt,
    updatedAt: (release) => release.publishedAt ?? release.createdAt,
    publishedAt: (release) => release.publishedAt,
    repository: (release) => release.repository,
    url: ({ repository, tagName }, _args, { call }) =>
      `${repositoryUrl(call.state.urls, repository)}/releases/tag/${tagName}`,
  }),
} as const

/** The newest that is neither draft nor prerelease. */
export function latestRelease({ releases }: Repository): Release | null {
  const found = releases.filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease)
  return (
    found.toSorted((left, right) => left.createdAt.localeCompare(right.createdAt)).at(-1) ?? null
  )
}

function tagCommit({ repository, tagName }: Release) {
  const oid = commitAt(repository, `refs/tags/${tagName}`)
  return oid === null ? null : commitThing(repository, oid)
}

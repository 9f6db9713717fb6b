import { commitObject } from '../state/git-store.ts'
import { commitAt, refThing } from '../state/revisions.ts'
import type { Ref, Repository } from '../state/things.ts'
import { demandedText, objectArgument, textArgument } from './arguments.ts'
import { type Asked, connection } from './connection.ts'

/** The refs below a prefix, by name or by the date of the commit behind each. */
export function refsConnection(repository: Repository, asked: Asked) {
  const prefix = demandedText(asked.args, 'refPrefix')
  const query = textArgument(asked.args, 'query') ?? ''
  const order = objectArgument(asked.args, 'orderBy')
  const direction = order['direction'] ?? textArgument(asked.args, 'direction')
  const found = [...repository.git.refs.keys()]
    .filter((name) => name.startsWith(prefix) && name.slice(prefix.length).includes(query))
    .sort()
    .flatMap((name) => refThing(repository, name) ?? [])
  if (order['field'] === 'TAG_COMMIT_DATE') {
    found.sort((left, right) => dateOf(left).localeCompare(dateOf(right)))
  }
  return connection(direction === 'DESC' ? found.toReversed() : found, asked)
}

function dateOf({ repository, name }: Ref): string {
  const oid = commitAt(repository, name)
  return oid === null ? '' : (commitObject(repository.git, oid)?.committer.at ?? '')
}

import { demand, needs } from '../permissions.ts'
import { notFound } from '../refusal.ts'
import { findAccount, findNode, findRepository } from '../state/state.ts'
import { isThing, type Repository, type Thing } from '../state/things.ts'
import { demandedText, textsArgument } from './arguments.ts'
import type { Fields, GraphContext } from './fields.ts'

/** The root of every query. */
export const queryFields: Fields = {
  viewer: (_source, _args, { call }) => ({ ...call.token.account, typename: 'User' }),
  repository: (_source, args, { call }) => {
    const [owner, name] = [demandedText(args, 'owner'), demandedText(args, 'name')]
    const repository = findRepository(call.state, owner, name)
    const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`
    if (!repository) throw notFound(message)
    demand(call, repository, needs.readMetadata)
    return repository
  },
  node: (_source, args, context) => visibleNode(context, demandedText(args, 'id')),
  nodes: (_source, args, context) =>
    (textsArgument(args, 'ids') ?? []).map((id) => visibleNode(context, id)),
  user: (_source, args, { call }) => {
    const login = demandedText(args, 'login')
    const account = findAccount(call.state, login)
    if (account?.typename === 'User') return account
    throw notFound(`Could not resolve to a User with the login of '${login}'.`)
  },
}

/** The thing with this id, when the token may read it; otherwise refused as unknown. */
export function visibleNode({ call }: GraphContext, id: string): Thing {
  const thing = findNode(call.state, id)
  if (!thing) throw unknownNode(id)
  const repository = repositoryOfThing(thing)
  if (repository) demand(call, repository, needs.readMetadata)
  return thing
}

/** GraphQL's words for an id of nothing. */
export function unknownNode(id: string) {
  return notFound(`Could not resolve to a node with the global id of '${id}'`)
}

function repositoryOfThing(thing: Thing): Repository | null {
  if (thing.typename === 'Repository') return thing
  if ('repository' in thing) return thing.repository
  if ('issue' in thing) return thing.issue.repository
  if ('pull' in thing) return thing.pull.repository
  if (thing.typename === 'DeploymentStatus') return thing.deployment.repository
  if (isThing(thing, 'Status', 'StatusContext', 'CheckRun', 'CheckSuite', 'StatusCheckRollup'))
    return thing.commit.repository
  return null
}

import { deploymentMark } from '../changes/question.ts'
import type { Pulse } from '../world.ts'
import { type Answer, at, integer, isPresent, list, text } from './answer.ts'
import type { Client } from './client.ts'
import { deploymentState } from './deployment-state.ts'
import { documents } from './documents.ts'
import type { Place } from './observe.ts'
import { readComment } from './read-issue.ts'
import { refusePartial } from './refuse-partial.ts'

/** One comment, and the newest deployment to some environments; none is asked about where none is named. */
export async function readPulse(
  client: Client,
  { owner, name }: Place,
  asked: { readonly comment: string; readonly environments: readonly string[] },
): Promise<Pulse> {
  const deployments = asked.environments.length > 0
  const variables = { owner, name, ...asked, deployments }
  const answer = await client.graphql('read', documents.pulse(), variables)
  const errors = answer.errors.filter(({ path }) => path[0] !== 'repository')
  refusePartial({ ...answer, errors })
  const node = at(answer.data, 'node')
  return {
    comment: isPresent(node) ? readComment(node) : null,
    newestDeployment: deployments ? markOf(at(answer.data, 'repository')) : null,
  }
}

/** Deployments that may not be read are as good as none: that is told where they were asked for first. */
function markOf(repository: Answer): string | null {
  const deployments = isPresent(repository) ? at(repository, 'deployments') : repository
  const [newest] = isPresent(deployments) ? list(at(deployments, 'nodes')) : []
  if (newest === undefined) return null
  const status = at(newest, 'latestStatus')
  const state = isPresent(status) ? deploymentState(text(at(status, 'state'))) : ''
  return deploymentMark(integer(at(newest, 'databaseId')), state)
}

import { settingsPath } from '../config/settings.ts'
import type { DeployedObservation } from '../migrations-github.ts'
import { type Answer, at, flag, isPresent, list, textOrNull } from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { documents } from './documents.ts'
import { permissionMissing } from './failures.ts'
import type { Place } from './observe.ts'
import { readDeployment } from './read-changes.ts'
import { readText } from './read-text.ts'
import { found } from './refuse-partial.ts'

/** The configuration, and what was deployed to some environments; what GitHub keeps back is refused with the line that lets it be read. */
export async function observeDeployed(
  client: Client,
  { owner, name }: Place,
  environments: readonly string[] | null,
): Promise<DeployedObservation> {
  const answer = await client.graphql('read', documents.observeDeployed(), {
    owner,
    name,
    environments,
    withDeployments: environments !== null,
  })
  refuseKeptBack(answer)
  const repository = found(answer, 'repository')
  const configuration = await readText(client, at(repository, 'config'), settingsPath)
  if (environments === null) {
    return { configuration, deployments: [], deploymentsAreCut: false, environmentNames: [] }
  }
  const deployments = at(repository, 'deployments')
  return {
    configuration,
    deployments: list(at(deployments, 'nodes')).map(readDeployment),
    deploymentsAreCut: flag(at(deployments, 'pageInfo', 'hasNextPage')),
    environmentNames: namesIn(at(repository, 'environmentNames')),
  }
}

function refuseKeptBack({ errors }: GraphQlAnswer): void {
  const refused = errors.find(({ type }) => type === 'FORBIDDEN')
  if (refused !== undefined) {
    throw permissionMissing(refused.message, 'contents: read, deployments: read')
  }
}

function namesIn(connection: Answer): readonly string[] {
  if (!isPresent(connection)) return []
  const names = list(at(connection, 'nodes')).map(
    (node) => textOrNull(at(node, 'environment')) ?? '',
  )
  return [...new Set(names)].filter((name) => name !== '')
}

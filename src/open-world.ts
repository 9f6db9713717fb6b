import type { Inputs } from './config/inputs.ts'
import { connectGitHub } from './github/connect.ts'
import type { Outside } from './runner/outside.ts'
import { shippedTemplates } from './runner/templates.ts'
import type { World } from './world.ts'

/** The world of a run: GitHub by its inputs and context, templates, and where to say things. */
export function openWorld(outside: Outside, inputs: Inputs): World {
  const { owner, name, apiUrl, graphqlUrl, serverUrl, run, workflow } = outside.context()
  const connection = { token: inputs.token, apiUrl, graphqlUrl, owner, name }
  return {
    github: connectGitHub(connection, inputs.recordsBranch),
    templates: shippedTemplates(),
    log: outside.log,
    run,
    workflow,
    repositoryUrl: `${serverUrl}/${owner}/${name}`,
    recordsBranch: inputs.recordsBranch,
    dryRun: inputs.dryRun,
  }
}

import { openStage } from './stage.ts'

/** `npm run sandbox`: a GitHub in a box with a shop in it, whose events run the built Action, until it is stopped. */
const stage = await openStage({
  port: Number(process.env['PORT'] ?? 0),
  onRun: ({ event, job, result, reason }) => {
    const action = event.action === undefined ? '' : `.${event.action}`
    if (reason.kind === 'ran') console.log(`${event.name}${action} -> ${job}: ${result}`)
  },
})
const { sandbox, repository } = stage
const ana = sandbox.token.user('ana')

console.log(`A GitHub in a box with the repository ${repository}. Stop it with Ctrl-C.

  GITHUB_API_URL=${sandbox.apiUrl}
  GITHUB_GRAPHQL_URL=${sandbox.graphqlUrl}
  GITHUB_SERVER_URL=${sandbox.serverUrl}
  GITHUB_REPOSITORY=${repository}
  GITHUB_TOKEN=${ana}

Declare an incident as the maintainer ana, and watch the Action run:

  curl ${sandbox.apiUrl}/repos/${repository}/issues -H "authorization: token ${ana}" \\
    -d '{"title": "Checkout returns 500", "body": "Card payments fail.", "labels": ["sev1"]}'

Or call the command line against it with those variables set:

  npx incident-loop setup
`)

process.once('SIGINT', () => {
  void stage[Symbol.asyncDispose]().then(() => process.exit(0))
})

import { openStage } from './stage.ts'

/** `npm run sandbox`: a GitHub in a box with a shop in it, whose events run the built Action, until it is stopped. */
const stage = await openStage({
  port: Number(process.env['PORT'] ?? 0),
  onRun: ({ event, name, result, reason }) => {
    const action = event.action === undefined ? '' : `.${event.action}`
    if (reason.kind === 'ran') console.log(`${event.name}${action} -> ${name}: ${result}`)
  },
})
const { sandbox, repository } = stage
const ana = sandbox.token.user('ana')

console.log(`A GitHub in a box with the repository ${repository}. Stop it with Ctrl-C.

  export GITHUB_API_URL=${sandbox.apiUrl}
  export GITHUB_GRAPHQL_URL=${sandbox.graphqlUrl}
  export GITHUB_SERVER_URL=${sandbox.serverUrl}
  export GITHUB_REPOSITORY=${repository}
  export GITHUB_TOKEN=${ana}

Declare an incident as the maintainer ana, and watch the Action run:

  curl ${sandbox.apiUrl}/repos/${repository}/issues -H "authorization: token ${ana}" \\
    -d '{"title": "Checkout returns 500", "body": "Card payments fail.", "labels": ["sev1"]}'

Or call the command line against it, with those variables set in a shell:

  npx incident-loop setup
`)

// Its clock goes on as ours does, so that deadlines can be tried.
setInterval(() => sandbox.clock.advance(1), 1000).unref()

process.once('SIGINT', () => {
  void stage[Symbol.asyncDispose]().then(() => process.exit(0))
})

import { expect, test } from 'vitest'
import { runGuardOnTerminal } from '../../../src/flows/guard-terminal.ts'
import { connectGitHub } from '../../../src/github/connect.ts'
import { shippedTemplates } from '../../../src/runner/templates.ts'
import { readWasm } from '../../../src/runner/wasm.ts'
import { UserError } from '../../../src/user-error.ts'
import { type GuardedShop, guardPermissions, openGuardedShop } from './guarded-shop.ts'

interface Asked {
  readonly json?: boolean
  readonly environment?: string | null
  readonly sha?: string | null
  /** Name of the repository; default `shop`. */
  readonly name?: string
  readonly token?: string
}

/** Asks from a terminal, of a deployment to production unless said otherwise. */
async function ask({ sandbox }: GuardedShop, asked: Asked = {}) {
  const { json = false, environment = 'production', sha = null, name = 'shop' } = asked
  const { apiUrl, graphqlUrl, serverUrl } = sandbox
  const { token = sandbox.token.actions(guardPermissions) } = asked
  const place = { token, apiUrl, graphqlUrl, owner: 'acme', name, retryMilliseconds: 1 }
  const said: string[] = []
  const answers: string[] = []
  const logged: string[] = []
  const log = (message: string) => void logged.push(message)
  const world = {
    github: connectGitHub(place, 'incident-records'),
    templates: shippedTemplates(),
    log: {
      info: log,
      notice: log,
      problem: log,
      remark: (_: string, message: string) => log(message),
    },
    run: 'local-7.1',
    repositoryUrl: `${serverUrl}/acme/${name}`,
    workflow: null,
    recordsBranch: 'incident-records',
    dryRun: false,
  }
  const teller = {
    json,
    say: (text: string) => said.push(text),
    answer: (text: string) => answers.push(text),
  }
  const error = await runGuardOnTerminal(world, teller, {
    environment,
    service: null,
    sha,
    runSha: null,
    mode: 'enforce',
    actor: null,
    startedBy: null,
    overrideReason: null,
    machineTime: sandbox.clock.now(),
    wasm: readWasm,
  }).then(() => null, onlyUserError)
  return { said, logged, answer: answers.join('\n'), error }
}

function onlyUserError(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}

test('the answer is the text of the settings alone, with what GitHub says', async () => {
  await using shop = await openGuardedShop()

  const { said, logged, answer, error } = await ask(shop)

  const commit = shop.head().slice(0, 7)
  expect(answer).toMatch(
    new RegExp(
      `^Deploying ${commit}.* to production: go ahead\\n\\n {2}Nothing stops deploys to production\\.`,
    ),
  )
  expect(answer).toMatch(/\n {2}open incident {4}pass {5}No open incident /)
  expect(answer).not.toMatch(/\| |^#|skipped/m)
  expect({ said, logged, error }).toEqual({ said: [], logged: [], error: null })
})

test('where it is stopped the message carries the reason, and nothing is written', async () => {
  await using shop = await openGuardedShop()
  await shop.sandbox.as('ben').openIssue({ title: 'Stop', labels: ['freeze'] })
  shop.sandbox.requests.clear()

  const { said, answer, error } = await ask(shop)

  const commit = shop.head().slice(0, 7)
  const reason =
    'Deploys to production are closed until issue #1 "Stop" is closed: ben labelled it freeze.'
  expect(answer).toMatch(
    new RegExp(`^Deploying ${commit}.* to production: stopped\\n\\n {2}${reason}\\n`),
  )
  expect(answer).toContain(`\n\nWhat to do:\n  Ask ben to close #1 when deployments may go on.\n`)
  expect(answer).toContain(`write \`/override production ${commit} <why>\` on a pull request`)
  expect(error).toMatchObject({
    code: 'deploy-blocked',
    message: `Deploying ${commit} to production: stopped. ${reason}`,
    remedy: 'Ask ben to close #1 when deployments may go on.',
  })
  expect(said).toEqual([])
  expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
})

test('as JSON it is the result of the Action', async () => {
  await using shop = await openGuardedShop()

  const { answer } = await ask(shop, { json: true })
  const { result } = await shop.guard()

  expect(JSON.parse(answer)).toEqual(result)
})

test('problems of the settings are said with their line, once', async () => {
  await using shop = await openGuardedShop('{windoes: []}')

  const { said, error } = await ask(shop)

  expect(said).toEqual([
    '.github/incident-loop.yml:1:9 unknown key "guard.windoes". Did you mean "windows"?',
  ])
  expect(error?.code).toBe('deploy-blocked')
})

test('a repository that the token does not show is one error, and no list of unknowns', async () => {
  await using shop = await openGuardedShop()

  const { answer, error } = await ask(shop, { name: 'nope' })

  expect(answer).toBe('')
  expect(error).toMatchObject({
    code: 'deploy-unchecked',
    message: 'GitHub shows no repository acme/nope to this token.',
    remedy: 'Check the repository name, and that the token belongs to this repository.',
  })
})

test('where GitHub tells nothing the one reason is the error', async () => {
  await using shop = await openGuardedShop()

  const { answer, error } = await ask(shop, { token: 'expired' })

  expect(answer).toBe('')
  expect(error?.code).toBe('deploy-unchecked')
  expect(error?.message).toMatch(/^GitHub does not accept the token: /)
})

test('without an environment it says what is missing, before it asks', async () => {
  await using shop = await openGuardedShop()
  shop.sandbox.requests.clear()

  const { error } = await ask(shop, { environment: null })

  expect(error).toMatchObject({
    code: 'bad-input',
    message: 'The command `guard` was given no environment.',
  })
  expect(shop.sandbox.requests.count()).toBe(0)
})

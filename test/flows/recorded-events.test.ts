import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { OutputName } from '../../src/config/outputs.ts'
import { run } from '../../src/run.ts'
import type { Outside } from '../../src/runner/outside.ts'
import { openShop } from './shop.ts'

interface Recorded {
  readonly name: string
  readonly examples: readonly { readonly action?: string }[]
}

const path = createRequire(import.meta.url).resolve(
  '@octokit/webhooks-examples/api.github.com/index.json',
)
const recorded: readonly Recorded[] = JSON.parse(readFileSync(path, 'utf8'))
const followed = ['opened', 'edited', 'labeled', 'unlabeled', 'assigned', 'unassigned', 'closed']
const issueEvents = recorded.find(({ name }) => name === 'issues')?.examples ?? []

test.each(issueEvents.map((payload, index) => [index, payload.action, payload] as const))(
  'the recorded event %i, issues.%s, runs to a decision',
  async (_index, action, payload) => {
    await using shop = await openShop()
    await shop.sandbox.as('ana').openIssue({ title: 'Spelling error', labels: ['sev2'] })
    const told: string[] = []
    const outputs: Partial<Record<OutputName, string>> = {}
    const outside: Outside = {
      log: {
        info: () => {},
        notice: (text) => told.push(text),
        problem: (text) => told.push(text),
        remark: (_level, text) => told.push(text),
      },
      input: (name) => (name === 'token' ? shop.sandbox.token.actions() : ''),
      context: () => ({
        owner: 'acme',
        name: 'shop',
        apiUrl: shop.sandbox.apiUrl,
        graphqlUrl: shop.sandbox.graphqlUrl,
        serverUrl: shop.sandbox.serverUrl,
        run: '1.1',
        actor: null,
        startedBy: null,
        sha: null,
        workflow: 'incident-loop.yml',
      }),
      event: { name: 'issues', payload },
      textFile: () => '',
      setOutput: (name, value) => {
        outputs[name] = value
      },
      showSummary: async () => {},
      fail: (text) => told.push(text),
    }

    await run(outside)

    const synced = outputs.severity === 'SEV2'
    const missing = told.some((text) => text.includes('code: issue-not-found'))
    const ignored = told.some((text) =>
      text.startsWith(`Nothing to do for the event "issues: ${action}"`),
    )
    expect([synced, missing, ignored].filter(Boolean)).toHaveLength(1)
    if (followed.includes(action ?? '')) expect(ignored).toBe(false)
  },
)

test('there are recorded events to try', () => {
  expect(issueEvents.length).toBeGreaterThan(20)
})

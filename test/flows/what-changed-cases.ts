import type { Past, PastChange } from './past.ts'
import { paymentsClient } from './past-files.ts'

/** One repository and one incident in it, at 14:02 on 20 November 2026 unless it says more. */
export interface WhatChangedCase {
  readonly past: (past: Past) => void
  readonly title?: string
  readonly body?: string
  readonly openedAt?: string
  /** The file `.github/incident-loop.yml`. */
  readonly settings?: string
}

/** The culprit of most cases: what it deletes is what the report names. */
const removeRetries: PastChange = {
  title: 'Remove retries from the payments client',
  body: 'The provider retries by itself now.',
  files: { 'src/payments/client.ts': paymentsClient('  return post("/v1/charges", request)') },
}
const cartTotals: PastChange = {
  title: 'Show the total in the cart',
  files: { 'src/cart/cart.ts': 'export const emptyCart = { lines: [], total: 0 }\n' },
}
const searchLength: PastChange = {
  title: 'Search: allow two letters',
  files: { 'src/search/query.ts': 'export const minimumLength = 2\n' },
}
const returnsPage: PastChange = {
  title: 'Describe returns in the readme',
  files: { 'README.md': '# Shop\n\nReturns within 30 days.\n' },
}

const report = {
  title: 'Payments fail: retryPayment is not called any more',
  body: 'Charges time out and customers cannot pay. Logs of the payments client show no retries.',
}

/** By the name of the golden file. */
export const whatChangedCases: Readonly<Record<string, WhatChangedCase>> = {
  'one-likely-culprit': {
    ...report,
    past: (past) => {
      past.merge('2026-11-18T10:00:00Z', cartTotals)
      past.deploy('2026-11-18T10:10:00Z')
      past.merge('2026-11-19T15:00:00Z', searchLength)
      past.deploy('2026-11-19T15:10:00Z')
      past.merge('13:40', removeRetries)
      past.deploy('13:50')
      past.merge('13:58', returnsPage)
    },
  },
  'one-deployment-of-several': {
    title: 'Payments time out in the payments client',
    body: 'Requests of the payments client hang; nobody can pay.',
    past: (past) => {
      past.merge('2026-11-17T10:00:00Z', returnsPage)
      past.deploy('2026-11-17T10:10:00Z')
      past.merge('2026-11-19T10:00:00Z', searchLength)
      past.deploy('2026-11-19T10:10:00Z')
      past.merge('13:20', {
        title: 'Payments client: log every request',
        files: { 'src/payments/log.ts': 'export const level = "debug"\n' },
      })
      past.merge('13:30', {
        title: 'Payments client: keep connections open',
        files: { 'src/payments/agent.ts': 'export const keepAlive = true\n' },
      })
      past.deploy('13:50')
    },
  },
  'migration-that-blocks': {
    title: 'Checkout hangs: inserts into orders wait',
    body: 'Writes to `orders` block each other since 13:55.',
    past: (past) => {
      past.merge('2026-11-19T15:00:00Z', searchLength)
      past.deploy('2026-11-19T15:10:00Z')
      past.merge('13:45', {
        title: 'Index orders by time',
        files: {
          'migrations/0002_orders_placed_at.sql':
            'CREATE INDEX orders_placed_at ON orders (placed_at);\n',
        },
      })
      past.deploy('13:50')
    },
  },
  'no-deployments': {
    ...report,
    past: (past) => {
      past.merge('2026-11-19T15:00:00Z', searchLength)
      past.push('13:10', {
        title: 'Raise the payment timeout',
        files: { 'config/production.yml': 'payments:\n  timeout_ms: 9000\n' },
      })
      past.merge('13:40', removeRetries)
    },
  },
  'deploy-runs-only': {
    ...report,
    settings: 'changes: {deploy-workflows: [deploy.yml]}\n',
    past: (past) => {
      past.merge('2026-11-19T15:00:00Z', searchLength)
      runOf(past, '2026-11-19T15:05:00Z')
      past.merge('13:40', removeRetries)
      runOf(past, '13:45')
      past.merge('13:59', cartTotals)
    },
  },
  'releases-only': {
    ...report,
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', searchLength)
      past.repository.release({ at: '2026-11-18T15:30:00Z', tag: 'v3.1.0', author: 'ana' })
      past.merge('13:30', removeRetries)
      past.repository.release({ at: '2026-11-20T13:45:00Z', tag: 'v3.2.0', author: 'ana' })
      past.merge('13:50', cartTotals)
    },
  },
  'first-deployment': {
    ...report,
    past: (past) => {
      past.merge('2026-11-19T15:00:00Z', searchLength)
      past.merge('13:40', removeRetries)
      past.deploy('13:50')
    },
  },
  'rollback-chain': {
    ...report,
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', searchLength)
      const good = past.push('2026-11-18T15:10:00Z', {
        title: 'Pin pg',
        files: { 'package.json': '{"name": "shop", "dependencies": {"pg": "8.13.1"}}\n' },
      })
      past.deploy('2026-11-18T15:20:00Z')
      past.merge('11:00', cartTotals)
      past.deploy('11:10')
      past.deploy('11:30', { sha: good })
      past.merge('13:20', removeRetries)
      past.deploy('13:40')
      past.deploy('14:00', { sha: good })
    },
  },
  'only-a-rollback': {
    title: 'Search rejects two letters',
    body: 'Since the afternoon.\n\n### Started at\n\n2026-11-20 12:05 UTC',
    past: (past) => {
      const files = { 'src/search/query.ts': 'export const minimumLength = 3 // for now\n' }
      const old = past.push('2026-11-01T10:00:00Z', { title: 'Search: three letters', files })
      past.deploy('2026-11-01T10:10:00Z')
      past.merge('2026-11-02T10:00:00Z', searchLength)
      past.deploy('2026-11-02T10:10:00Z')
      past.deploy('12:00', { sha: old })
    },
  },
  'older-configuration': {
    title: 'Mails are not delivered',
    body: 'The relay says that the certificate expired.',
    past: (past) => {
      const files = { 'config/production.yml': 'payments:\n  timeout_ms: 9000\n' }
      past.merge('2026-11-08T09:00:00Z', { title: 'Raise the payment timeout', files })
      for (const day of ['12', '19']) {
        for (let part = 10; part < 35; part += 1) {
          const title = `Tidy part ${part} of ${day}`
          past.push(`2026-11-${day}T10:${part}:00Z`, { title, files: { [title]: 'tidy\n' } })
        }
      }
    },
  },
  'impact-long-ago': {
    title: report.title,
    body: `${report.body}\n\n### Started at\n\n2026-11-14 10:30 UTC`,
    openedAt: '2026-11-28T14:02:00Z',
    past: (past) => {
      past.merge('2026-10-20T10:00:00Z', searchLength)
      past.deploy('2026-10-20T10:10:00Z')
      past.merge('2026-11-14T10:00:00Z', removeRetries)
      past.deploy('2026-11-14T10:10:00Z')
      past.merge('2026-11-18T10:00:00Z', cartTotals)
      past.deploy('2026-11-18T10:10:00Z')
    },
  },
  'already-reverted': {
    title: 'Search finds far too much for two letters',
    body: 'Results of short words have no end since this morning.',
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', returnsPage)
      past.deploy('2026-11-18T15:20:00Z')
      const sha = past.merge('09:00', removeRetries)
      past.merge('10:00', {
        title: `Revert "${removeRetries.title}"`,
        body: `This reverts commit ${sha}.`,
        files: {
          'src/payments/client.ts': paymentsClient(
            '  return retryPayment(() => post("/v1/charges", request), 3)',
          ),
        },
      })
      past.merge('10:30', searchLength)
      past.deploy('11:00')
    },
  },
  'force-pushed-branch': {
    ...report,
    past: (past) => {
      const base = past.push('2026-11-18T15:00:00Z', {
        title: 'Pin pg',
        files: { 'package.json': '{"name": "shop", "dependencies": {"pg": "8.13.1"}}\n' },
      })
      past.deploy('2026-11-18T15:20:00Z')
      past.push('12:00', cartTotals)
      past.deploy('12:10')
      past.repository.forcePush({ to: base })
      past.merge('13:30', removeRetries)
      past.deploy('13:40')
    },
  },
  'missing-sha': {
    ...report,
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', searchLength)
      past.deploy('2026-11-18T15:20:00Z')
      past.repository.deployment({
        at: '2026-11-20T09:00:00Z',
        ref: 'hotfix',
        sha: 'beadedbeadedbeadedbeadedbeadedbeadedbead',
        environment: 'production',
        statuses: [{ at: '2026-11-20T09:04:00Z', state: 'success' }],
      })
      past.merge('13:30', removeRetries)
      past.deploy('13:40')
    },
  },
  'merge-commits-and-rebases': {
    ...report,
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', searchLength)
      past.deploy('2026-11-18T15:20:00Z')
      past.merge('12:00', {
        ...cartTotals,
        method: 'rebase',
        commits: [{ message: 'Test the total', files: { 'test/cart.test.ts': 'test("total")\n' } }],
      })
      past.merge('13:30', {
        ...removeRetries,
        method: 'merge',
        commits: [{ message: 'Drop the retry module', files: { 'src/payments/retry.ts': null } }],
      })
      past.deploy('13:40')
    },
  },
  'monorepo-with-services': {
    title: 'Customers cannot pay',
    body: '### Severity\n\nSEV1\n\n### Kind\n\nincident\n\n### Started at\n\n13:55\n\n### Services\n\npayments\n\n### Environment\n\nproduction\n\n### Detected by\n\n_No response_\n\n### Impact\n\nRequests end in errors.\n',
    settings:
      'services:\n  - {name: payments, paths: ["src/payments/**"]}\n  - {name: search, paths: ["src/search/**"]}\n',
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', returnsPage)
      past.deploy('2026-11-18T15:20:00Z')
      past.merge('13:20', removeRetries)
      past.merge('13:25', searchLength)
      past.merge('13:30', cartTotals)
      past.deploy('13:40')
    },
  },
  'two-environments': {
    ...report,
    body: `${report.body}\n\n### Environment\n\nproduction`,
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', searchLength)
      past.deploy('2026-11-18T15:10:00Z', { environment: 'staging' })
      past.deploy('2026-11-18T15:20:00Z')
      past.merge('13:00', cartTotals)
      past.deploy('13:10', { environment: 'staging' })
      past.deploy('13:20')
      past.merge('13:40', removeRetries)
      past.deploy('13:45', { environment: 'staging' })
    },
  },
  'environment-of-a-bug-report': {
    ...report,
    body: `${report.body}\n\n### Environment\n\nChrome 131 on macOS`,
    past: (past) => {
      past.merge('2026-11-16T15:00:00Z', searchLength)
      past.deploy('2026-11-16T15:20:00Z')
      past.merge('13:30', removeRetries)
      past.deploy('13:40')
    },
  },
  'nothing-changed': {
    ...report,
    openedAt: '2026-11-20T14:02:00Z',
    past: (past) => {
      past.deploy('2026-10-02T15:20:00Z')
    },
  },
  'release-branch': {
    ...report,
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', searchLength)
      past.deploy('2026-11-18T15:20:00Z')
      const branch = 'release/3'
      const { title, files } = removeRetries
      past.merge('12:00', cartTotals)
      const at = '2026-11-20T13:20:00Z'
      const from = past.repository.commit({ at, author: 'ana', message: title, files, branch })
      past.deploy('13:40', { sha: from })
    },
  },
  'nothing-likely': {
    title: 'Mails are not delivered',
    body: 'The relay says that the certificate expired.',
    past: (past) => {
      past.merge('2026-11-18T09:00:00Z', cartTotals)
      past.deploy('2026-11-18T09:10:00Z')
      past.merge('2026-11-18T15:00:00Z', searchLength)
      past.merge('2026-11-18T15:10:00Z', returnsPage)
      past.deploy('2026-11-18T15:20:00Z')
    },
  },
  'failed-deployment': {
    ...report,
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', searchLength)
      past.deploy('2026-11-18T15:20:00Z')
      past.merge('13:30', removeRetries)
      past.deploy('13:50', { failed: true })
    },
  },
  'ten-thousand-deployments': {
    ...report,
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', searchLength)
      for (let count = 0; count < 9900; count += 1) {
        const environment = count % 2 === 0 ? `preview/pr-${count}` : 'production'
        past.deploy('2026-11-18T15:20:00Z', { environment })
      }
      past.merge('13:30', removeRetries)
      past.deploy('13:50')
      for (let count = 0; count < 99; count += 1) {
        past.deploy('13:55', { environment: `preview/pr-${10_000 + count}` })
      }
    },
  },
  'hostile-texts': {
    ...report,
    past: (past) => {
      past.merge('2026-11-18T15:00:00Z', searchLength)
      past.deploy('2026-11-18T15:20:00Z')
      past.merge('13:30', {
        ...removeRetries,
        title:
          '@ana fixes #1 ![x](http://evil.example/a.png) <!-- incident-loop:status v1 --> | retryPayment `rm -rf`',
        files: { ...removeRetries.files, 'src/`$(touch x)`/[a](b).ts': 'retryPayment\n' },
      })
      past.deploy('13:40')
    },
  },
}

/** A run of the workflow that deploys, of the head. */
function runOf(past: Past, at: string): void {
  const moment = at.includes('T') ? at : `2026-11-20T${at}:00Z`
  past.repository.workflowRun({ at: moment, workflow: 'deploy.yml' })
}

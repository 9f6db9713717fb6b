import { expect, test } from 'vitest'
import { renderGuard } from '../../sandbox/demo/guard-page.ts'
import { renderIndex } from '../../sandbox/demo/index-page.ts'
import type { ShownDeployment } from '../../sandbox/demo/read-deployments.ts'

const stopped: ShownDeployment = {
  title: 'push by chen: <b>Count</b>',
  headline: '⛔ Deploying 1a2b3c4 to production: stopped',
  answers: [
    { job: 'guard', summary: '## ⛔ Deploying 1a2b3c4 to production: stopped\n\n- Closed.\n' },
  ],
  isDeployed: false,
}

const passed: ShownDeployment = {
  title: 'push by ana, run again',
  headline: '✅ Deploying 9f8e7d6 to production: go ahead',
  answers: [
    { job: 'guard', summary: 'First answer' },
    { job: 'deploy', summary: 'Second answer' },
  ],
  isDeployed: true,
}

const story = {
  repository: 'acme/shop',
  serverUrl: 'https://github.example',
  incidents: [],
  postmortems: [],
  deployments: [stopped, passed],
}

test('the page leads to each deployment, shows what the guard said, and folds what it said once more', () => {
  const html = renderGuard(story)

  const order = [
    '<a href="#run-1">⛔ Deploying 1a2b3c4',
    '<a href="#run-2">✅ Deploying 9f8e7d6',
    '<section id="run-1"><p class="part">1. Not deployed</p>',
    '<strong>push by chen: &#x3C;b>Count&#x3C;/b></strong>',
    '<li>Closed.</li>',
    '<section id="run-2"><p class="part">2. Deployed</p>',
    'First answer',
    '<details class="history"><summary>Asked once more by the job that deploys',
    'Second answer',
  ].map((text) => html.indexOf(text))
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((left, right) => left - right))
  expect(html.match(/<details/g)).toHaveLength(1)
})

test('the index leads to it where the guard was asked', () => {
  expect(renderIndex(story, null)).toContain('href="guard.html"')
  expect(renderIndex({ ...story, deployments: [] }, null)).not.toContain('guard.html')
})

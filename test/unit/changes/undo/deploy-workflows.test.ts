import { expect, test } from 'vitest'
import { readDeployWorkflow } from '../../../../src/changes/undo/deploy-workflows.ts'

const path = '.github/workflows/deploy.yml'

test('a workflow tells its environments and how it is started by hand', () => {
  const text = `
name: Deploy
on:
  push: {branches: [main]}
  workflow_dispatch:
    inputs:
      dry-run: {type: boolean}
      sha: {description: What to deploy, required: true}
      environment: {type: choice, options: [production, staging]}
      reason: {required: true}
jobs:
  web:
    environment: production
  api:
    environment: {name: production, url: https://example.com}
  other:
    environment: \${{ inputs.environment }}
  called:
    uses: ./.github/workflows/one.yml
    with: {environment: staging}
`

  expect(readDeployWorkflow(path, text)).toEqual({
    file: 'deploy.yml',
    environments: ['production', 'staging'],
    dispatch: {
      revision: { input: 'sha', takes: 'commit' },
      environment: { input: 'environment', options: ['production', 'staging'] },
      alsoNeeds: ['reason'],
    },
  })
})

test.each<[inputs: string, revision: unknown]>([
  ['{ref: {}}', { input: 'ref', takes: 'commit' }],
  ['{git_sha: {type: string}}', { input: 'git_sha', takes: 'commit' }],
  ['{commit-sha: {}}', { input: 'commit-sha', takes: 'commit' }],
  ['{version: {}}', { input: 'version', takes: 'version' }],
  ['{image_tag: {}, sha: {}}', { input: 'sha', takes: 'commit' }],
  ['{version: {type: choice, options: [a]}}', undefined],
  ['{shape: {}, reference-data: {}}', undefined],
  ['{__proto__: {}}', undefined],
  ['sha', undefined],
  ['', undefined],
])('of the inputs %s, %j takes the revision', (inputs, revision) => {
  const text = `on:\n  workflow_dispatch:\n    inputs: ${inputs}\njobs: {}\n`

  expect(readDeployWorkflow(path, text)?.dispatch?.revision).toEqual(revision)
})

test.each(['on: [push, workflow_dispatch]', 'on: workflow_dispatch', 'on:\n  push:', '{}', ''])(
  '%j cannot be started for a revision',
  (text) => {
    expect(readDeployWorkflow(path, text)).toEqual({
      file: 'deploy.yml',
      environments: [],
      dispatch: null,
    })
  },
)

test.each<[path: string, text: string]>([
  ['.github/workflows/deep/deploy.yml', 'on: push'],
  ['deploy.yml', 'on: push'],
  [path, 'on: [push'],
  [path, '- on'],
  [path, 'a: &a 1\nb: *a'],
])('%s with %j is no workflow we read', (where, text) => {
  expect(readDeployWorkflow(where, text)).toBeNull()
})

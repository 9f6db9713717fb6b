import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { interpolate } from '../../../sandbox/runner/expressions.ts'
import { parseWorkflow } from '../../../sandbox/runner/workflow.ts'
import { projectFolder } from '../../../sandbox/stage.ts'
import { type InputName, inputTable, readInputs } from '../../../src/config/inputs.ts'
import { outputTable } from '../../../src/config/outputs.ts'
import { guardPermissions } from './guarded-shop.ts'

const names = ['deploy', 'deploy-matrix', 'deploy-reusable', 'deploy-branch'] as const

interface Step {
  readonly uses?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly outputs?: Readonly<Record<string, string>>
}

function textOf(name: (typeof names)[number]): string {
  return readFileSync(join(projectFolder, `templates/workflow/${name}.yml`), 'utf8')
}

function jobsOf(name: (typeof names)[number]): readonly Job[] {
  const workflow: { readonly jobs: Readonly<Record<string, Job>> } = parse(textOf(name))
  return Object.values(workflow.jobs)
}

function guardsOf(name: (typeof names)[number]): readonly Step[] {
  return jobsOf(name).flatMap(({ steps }) =>
    steps.filter(({ uses }) => uses === 'OWNER/incident-loop@v1'),
  )
}

/** What the expressions of a workflow may ask for. */
const contexts = {
  github: { sha: 'a'.repeat(40) },
  matrix: { environment: 'production-eu', service: 'api' },
  inputs: { environment: 'production', service: '', 'override-reason': 'It is the fix' },
  steps: {
    guard: { outputs: { decision: 'allow' } },
    'branch-deploy': {
      outputs: { continue: 'true', environment: 'production', sha: 'b'.repeat(40) },
    },
  },
}

test.each(names)(
  '%s asks with inputs that can be used, once its expressions are filled in',
  (name) => {
    const guards = guardsOf(name)

    expect(guards.length).toBeGreaterThan(0)
    for (const { with: given = {} } of guards) {
      const filled = new Map(
        Object.entries(given).map(([key, value]) => [key, interpolate(value, contexts)]),
      )
      expect([...filled.keys()].filter((key) => !Object.hasOwn(inputTable, key))).toEqual([])
      const reading = readInputs((key: InputName) =>
        key === 'token' ? 'ghs_token' : (filled.get(key) ?? ''),
      )
      expect(reading).toMatchObject({ inputs: { command: 'guard' } })
      expect(reading).toMatchObject({
        inputs: { environment: expect.stringMatching(/^production/), mode: 'enforce' },
      })
    }
  },
)

test.each(names)('%s takes no permission by default, and those that the guard needs', (name) => {
  expect(parse(textOf(name)).permissions).toEqual({})
  for (const { permissions } of jobsOf(name)) {
    expect(Object.keys(permissions)).toEqual(expect.arrayContaining(Object.keys(guardPermissions)))
  }
})

test.each(names)(
  '%s puts no expression into a script, and reads outputs that there are',
  (name) => {
    const text = textOf(name)
    const read = [...text.matchAll(/steps\.guard\.outputs\.([\w-]+)/g)].map(([, output]) => output)

    expect(text.match(/run:.*\$\{\{/)).toBeNull()
    expect(read.filter((output) => !Object.hasOwn(outputTable, output ?? ''))).toEqual([])
  },
)

test('the plain one asks in a job before and once more as the first step of the deploy job', () => {
  const [before, deploy] = jobsOf('deploy')

  const { 'override-reason': reason, ...asked } = before?.steps[0]?.with ?? {}
  expect(asked).toEqual(deploy?.steps[0]?.with)
  // What the first one put on record the second one finds, so that the job that deploys need not write.
  expect(reason).toBe('${{ inputs.override-reason }}')
  expect(deploy).toMatchObject({ needs: 'guard', environment: 'production' })
  expect(deploy?.permissions['contents']).toBe('read')
})

test.each(names)('%s is a workflow that a runner can run', (name) => {
  expect(parseWorkflow(`.github/workflows/${name}.yml`, textOf(name)).kind).toBe('workflow')
})

test('branch-deploy is asked about its own commit, and not for a dry run of its own', () => {
  const [guard] = guardsOf('deploy-branch')

  expect(guard?.if).toContain("outputs.noop != 'true'")
  expect(interpolate(guard?.with?.['sha'] ?? '', contexts)).toBe('b'.repeat(40))
})

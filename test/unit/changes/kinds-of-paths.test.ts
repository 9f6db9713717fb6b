import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, type ChangeKind, changeKinds } from '../../../src/changes/change.ts'
import { kindOfPath, kindReader, kindsOf } from '../../../src/changes/kinds-of-paths.ts'
import { merged } from './small-change.ts'

function touching(paths: readonly string[]): Change {
  return merged(1, 'x', { files: paths.map((path) => ({ path, added: 1, deleted: 0 })) })
}

const examples: Readonly<Record<ChangeKind, readonly string[]>> = {
  migration: [
    'db/migrate/20240102030405_add_state.rb',
    'shop/migrations/0042_state.py',
    'prisma/migrations/20240102030405_add/migration.sql',
  ],
  'feature-flag': [
    'config/feature_flags/development/new_checkout.yml',
    'src/featureFlags.ts',
    'flags.json',
    'config/flags/checkout.yaml',
    'ops/launchdarkly/checkout.tf',
    'config/initializers/flipper.rb',
  ],
  config: [
    'config/production.json',
    'config/environments/test.rb',
    'src/main/resources/application.properties',
    'appsettings.Production.json',
    '.env.production',
    'webpack.config.js',
    'rules.yaml',
    'server.conf',
    'app/settings.py',
  ],
  infrastructure: [
    'terraform/environments/test/main.tf',
    'modules/profile/manifests/wdqs.pp',
    'k8s/overlays/test/checkout.yaml',
    'charts/checkout/templates/service.yaml',
    'deploy/values-production.yaml',
    'Dockerfile',
    'docker/api.dockerfile',
    'Dockerfile.test',
    'compose.prod.yml',
    '.github/workflows/deploy.yml',
    'infra/cdk/stack.ts',
    'serverless.yml',
    'roles/web/tasks/main.yml',
    'nginx/nginx.conf',
    'Procfile',
    'fly.production.toml',
  ],
  dependency: [
    'package.json',
    'apps/web/package-lock.json',
    'pnpm-lock.yaml',
    'requirements-dev.txt',
    'requirements/base.in',
    'uv.lock',
    'go.sum',
    'Cargo.lock',
    'pom.xml',
    'gradle/libs.versions.toml',
    'Gemfile.lock',
    'composer.lock',
    'src/Shop.csproj',
    'mix.lock',
    'pubspec.lock',
    'vendor/github.com/a/b.go',
    '.terraform.lock.hcl',
    'infra/.terraform.lock.hcl',
  ],
  code: [
    'src/pay.ts',
    'charts/line-chart.tsx',
    'src/call-stack.c',
    'lib/Flags.h',
    'features/pay.rb',
    '',
  ],
  test: [
    'src/pay.test.ts',
    'spec/pay_spec.rb',
    'pay_test.go',
    'tests/data/a.json',
    'test/fixtures/package.json',
    'src/__snapshots__/a.snap',
    'src/PayTest.java',
    'e2e/playwright.config.ts',
  ],
  docs: ['README.md', 'docs/img/a.png', 'LICENSE', 'CHANGELOG', '.github/ISSUE_TEMPLATE/bug.yml'],
}

describe.each(Object.entries(examples))('%s', (kind, paths) => {
  test.each(paths.map((path) => [path]))('%s', (path) => {
    expect(kindOfPath(path)).toBe(kind)
  })
})

test('all kinds that are there are told, in their order', () => {
  expect(kindsOf(touching(['README.md', 'src/pay.ts', 'package.json', 'src/a.ts']))).toEqual([
    'dependency',
    'code',
    'docs',
  ])
  expect(kindsOf(touching([]))).toEqual([])
})

test('what was reported from outside is of the kind it says', () => {
  const external = { kind: 'config', environment: null, services: [] } as const

  expect(kindsOf(merged(1, 'x', { external }))).toEqual(['config'])
})

test("one's own rules come before the table, the first that fits", () => {
  const own = [
    { kind: 'code', paths: ['docs/site/**'] },
    { kind: 'feature-flag', paths: ['docs/**', 'switches/*.rb'] },
  ] as const

  const kindOf = kindReader(own)

  expect(kindsOf(touching(['docs/site/index.md']), kindOf)).toEqual(['code'])
  expect(kindsOf(touching(['docs/a.md', 'switches/a.rb', 'a.md']), kindOf)).toEqual([
    'feature-flag',
    'docs',
  ])
})

test('any path has a kind, whatever its order among others', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (paths) => {
      const kinds = kindsOf(touching(paths))

      expect(kinds).toEqual(kindsOf(touching(paths.toReversed())))
      expect(kinds).toEqual(changeKinds.filter((kind) => paths.some((p) => kindOfPath(p) === kind)))
    }),
  )
})

test.each(['config-.', 'a/', 'features', 'charts/', '../', 'migrations/'])(
  'a path of %j over and over is read in little time',
  (piece) => {
    const started = performance.now()

    for (let length = 0; length < 300; length += 1) kindOfPath(piece.repeat(length))

    expect(performance.now() - started).toBeLessThan(2000)
  },
)

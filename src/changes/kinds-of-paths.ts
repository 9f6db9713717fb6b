import { mayBeMigration } from '../migrations/recognise.ts'
import { globMatcher } from '../text/path-globs.ts'
import { type Change, type ChangeKind, changeKinds } from './change.ts'

/** Paths that a configuration says to be of a kind, by globs. */
export interface KindRule {
  readonly kind: ChangeKind
  readonly paths: readonly string[]
}

/** All kinds of a change: those of its files, in the order of `changeKinds`, or the one that was reported. */
export function kindsOf(
  { files, external }: Pick<Change, 'files' | 'external'>,
  kindOf: (path: string) => ChangeKind = kindOfPath,
): readonly ChangeKind[] {
  if (external !== null) return [external.kind]
  const present = new Set(files.map(({ path }) => kindOf(path)))
  return changeKinds.filter((kind) => present.has(kind))
}

/** `kindOfPath` with rules of one's own before the table, the first that fits; prepared once, for many paths. */
export function kindReader(own: readonly KindRule[]): (path: string) => ChangeKind {
  const rules = own.map(({ kind, paths }) => ({ kind, matches: globMatcher(paths) }))
  return (path) => rules.find(({ matches }) => matches(path))?.kind ?? kindOfPath(path)
}

/** What a file is, by its path alone; what no rule knows is code. */
export function kindOfPath(path: string): ChangeKind {
  if (path.length > longestPath) return 'code'
  return table.find(({ fits }) => fits(path))?.kind ?? 'code'
}

/** Patterns stay quick on what is left; no file system has longer names. */
const longestPath = 1000
const longestName = 255

const settingsFile = 'ya?ml|json5?|jsonc|toml|ini|cfg|conf|cnf|properties|xml|env|plist'

/**
 * The table, read from top to bottom. Each rule lists folders anywhere in the path, whole file names, or endings; `*` stands for
 * any part of a name. Where a word is ambiguous (`charts` may be diagrams) it counts with some endings only.
 */
const table: readonly { readonly kind: ChangeKind; readonly fits: Fits }[] = [
  {
    kind: 'test',
    fits: anyOf(
      folders(
        '__tests__ __mocks__ __snapshots__ __fixtures__ fixtures testdata test-data test_data cypress e2e',
      ),
      names(
        '*.test.* *.spec.* *_test.* *_spec.* test_*.py *Test.java *Tests.cs *Test.kt *Test.php conftest.py *.snap *.feature',
      ),
      names(
        'jest.config.* vitest.config.* playwright.config.* cypress.config.* pytest.ini phpunit.xml* .rspec codecov.yml',
      ),
    ),
  },
  { kind: 'migration', fits: mayBeMigration },
  {
    kind: 'dependency',
    fits: anyOf(
      folders('node_modules vendor'),
      // JavaScript
      names(
        'package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml pnpm-workspace.yaml bun.lock bun.lockb deno.json deno.jsonc deno.lock .nvmrc .node-version',
      ),
      // Python
      names(
        'requirements*.txt requirements*.in constraints*.txt setup.py setup.cfg pyproject.toml Pipfile Pipfile.lock poetry.lock uv.lock pdm.lock pixi.lock pixi.toml environment.yml conda-lock.yml .python-version',
      ),
      /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/,
      // Go, Rust, C and C++
      names(
        'go.mod go.sum go.work go.work.sum Cargo.toml Cargo.lock rust-toolchain rust-toolchain.toml conanfile.txt conanfile.py conan.lock vcpkg.json MODULE.bazel MODULE.bazel.lock WORKSPACE WORKSPACE.bazel',
      ),
      // Java, Kotlin, Scala, Clojure
      names(
        'pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts gradle.lockfile libs.versions.toml gradle-wrapper.properties build.sbt plugins.sbt deps.edn project.clj',
      ),
      // Ruby, PHP, Elixir, Erlang, .NET
      names(
        'Gemfile Gemfile.lock *.gemspec .ruby-version composer.json composer.lock mix.exs mix.lock rebar.config rebar.lock *.csproj *.fsproj *.vbproj packages.lock.json packages.config Directory.Packages.props paket.dependencies paket.lock global.json',
      ),
      // Dart, Swift, Haskell, Nix, Crystal, R, Julia, Perl
      names(
        'pubspec.yaml pubspec.lock Podfile Podfile.lock Package.swift Package.resolved Cartfile Cartfile.resolved stack.yaml stack.yaml.lock cabal.project *.cabal flake.lock shard.yml shard.lock renv.lock Manifest.toml Project.toml cpanfile',
      ),
      // Others
      names(
        '.gitmodules .tool-versions .terraform.lock.hcl Chart.lock renovate.json renovate.json5 .renovaterc dependabot.yml dependabot.yaml',
      ),
    ),
  },
  {
    kind: 'feature-flag',
    fits: anyOf(
      /(?:^|\/)[^/]*feature[-_. ]?(?:flag|toggle|gate|switch)[^/]*(?:\/|$)/i,
      /(?:^|\/)[^/]*(?:launchdarkly|unleash|flagd|flipt|flipper|growthbook|configcat)[^/]*(?:\/|$)/i,
      /(?:^|\/)(?:flags|toggles)(?:\/|\.(?:ya?ml|json|toml|[cm]?[jt]sx?|py|rb|php|exs?)$)/i,
    ),
  },
  {
    kind: 'docs',
    fits: anyOf(
      names(
        '*.md *.mdx *.markdown *.rst *.adoc *.asciidoc *.pod README* LICENSE* LICENCE* COPYING* NOTICE* AUTHORS* CHANGELOG* CONTRIBUTING* CODEOWNERS .all-contributorsrc',
      ),
      folders('docs doc documentation releasenotes release-notes'),
      /(?:^|\/)\.github\/(?:ISSUE_TEMPLATE|DISCUSSION_TEMPLATE)\//,
    ),
  },
  {
    kind: 'infrastructure',
    fits: anyOf(
      // Terraform, Pulumi, CloudFormation, CDK, serverless
      names(
        '*.tf *.tfvars *.tf.json *.hcl *.bicep *.nomad Pulumi*.yaml cdk.json serverless*.y*ml samconfig.toml template.y*ml',
      ),
      folders(
        'terraform terragrunt tofu pulumi cloudformation cdk serverless infra infrastructure',
      ),
      // Containers
      names(
        'Dockerfile* *.Dockerfile Containerfile* .dockerignore docker-compose*.y*ml compose*.y*ml docker-bake.*',
      ),
      // Kubernetes, Helm
      names('Chart.yaml values*.y*ml kustomization.y*ml skaffold.y*ml helmfile.y*ml Tiltfile'),
      folders('k8s kubernetes kustomize helm argocd argo-cd fluxcd openshift'),
      folders(
        'charts manifests deploy deployment deployments clusters overlays ops monitoring alerts',
        `${settingsFile}|tpl|j2|sh|cue|jsonnet|libsonnet`,
      ),
      // Ansible, Puppet, Chef, Salt
      names('*.pp ansible.cfg Vagrantfile'),
      folders('ansible playbooks group_vars host_vars puppet hieradata cookbooks saltstack'),
      /(?:^|\/)roles\/[^/]+\/(?:tasks|handlers|templates|vars|defaults|meta)\//,
      // Workflow files
      /^\.github\/(?:workflows|actions)\//,
      folders('.circleci .buildkite .gitlab .tekton .woodpecker'),
      names(
        '.gitlab-ci*.yml Jenkinsfile* azure-pipelines*.y*ml bitbucket-pipelines.yml .travis.yml .drone.yml cloudbuild*.y*ml buildspec*.y*ml appspec.y*ml',
      ),
      // Servers and platforms
      names(
        'nginx*.conf* haproxy*.cfg Caddyfile envoy*.y*ml *.service crontab Procfile fly*.toml render.yaml vercel.json netlify.toml wrangler.toml wrangler.json* app.yaml app.json railway.json railway.toml',
      ),
      folders('nginx envoy istio haproxy'),
    ),
  },
  { kind: 'test', fits: anyOf(folders('test tests spec specs testing')) },
  {
    kind: 'config',
    fits: anyOf(
      folders('config configs conf settings etc environments .github .vscode'),
      names(
        '*config.* *config-*.* *.config *settings.* settings_*.* application*.properties appsettings*.json .env .env* *.env *rc .editorconfig .gitattributes .gitignore',
      ),
      names('*.yml *.yaml *.toml *.ini *.cfg *.conf *.cnf *.properties *.plist'),
    ),
  },
]

type Fits = (path: string) => boolean

function anyOf(...patterns: readonly (RegExp | Fits)[]): Fits {
  return (path) =>
    patterns.some((pattern) => (pattern instanceof RegExp ? pattern.test(path) : pattern(path)))
}

/** A file with one of these names, in any folder. */
function names(list: string): Fits {
  const parts = list.split(' ').map((name) => name.replaceAll('.', '\\.').replaceAll('*', '.*'))
  const pattern = new RegExp(`^(?:${parts.join('|')})$`, 'is')
  return (path) => pattern.test(path.slice(path.lastIndexOf('/') + 1).slice(0, longestName))
}

/** A file below one of these folders, with one of these endings where any are given. */
function folders(list: string, endings?: string): RegExp {
  const parts = list.split(' ').map((name) => name.replaceAll('.', '\\.'))
  const file = endings === undefined ? '' : `[^]*\\.(?:${endings})$`
  return new RegExp(`(?:^|/)(?:${parts.join('|')})/${file}`, 'i')
}

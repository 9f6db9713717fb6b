export const id = 859;
export const ids = [859];
export const modules = {

/***/ 9052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ candidateOf)
/* harmony export */ });
/* unused harmony export candidateLimits */
/* harmony import */ var _kinds_of_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7570);
/* harmony import */ var _ranking_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9162);


/** How much of a change the ranking looks at: UTF-16 units of its body, and files. Its weights were fitted on as much. */
const candidateLimits = { body: 1500, files: 80 };
/** A change as the ranking looks at it. */
function candidateOf(change) {
    const { id, at, title, body, files, fileCount, lines, external } = change;
    const kinds = new Set(files.map(({ path }) => (0,_kinds_of_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(path)));
    if (external !== null)
        kinds.add(external.kind);
    return {
        id,
        at,
        title,
        body: body.slice(0, candidateLimits.body),
        files: files.slice(0, candidateLimits.files),
        fileCount,
        kinds: [...kinds],
        lines: lines === null ? null : (0,_ranking_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countLineWords */ .$M)(lines),
    };
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changeKinds)
/* harmony export */ });
/** What a change touched, by its paths; in this order the first that fits names the change. */
const changeKinds = [
    'migration',
    'feature-flag',
    'config',
    'infrastructure',
    'dependency',
    'code',
    'test',
    'docs',
];


/***/ }),

/***/ 7570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bs: () => (/* binding */ kindOfPath),
  tG: () => (/* binding */ kindsOf)
});

// UNUSED EXPORTS: isOnlyDocsOrTests, kindReader, primaryKind

;// CONCATENATED MODULE: ./.build/src/migrations/tools.js
/**
 * The tools, from the most to the least distinct sign: the first that fits names the tool. Tools that look alike by path differ
 * by content. Transactions are the tools' defaults on PostgreSQL.
 */
const migrationTools = [
    {
        name: 'liquibase',
        path: /(?:^|\/)(?:[^/]*changelog[^/]*|(?:.*\/)?(?:changelogs?|liquibase)\/.*)\.(?:xml|ya?ml|json|sql)$/i,
        certainPath: /(?:^|\/)(?:db\.changelog[^/]*|(?:db\/changelogs?|liquibase)\/.*)\.(?:xml|sql|ya?ml)$/i,
        content: /databaseChangeLog|liquibase formatted sql/i,
        transaction: 'change-set',
        leaves: /runInTransaction["']?\s*[:=]\s*["']?false/i,
        direction: /<rollback|--\s*rollback|^\s*-?\s*rollback:/im,
    },
    {
        name: 'goose',
        path: /(?:^|\/)(?<version>\d{1,14})_[^/]+\.(?:sql|go)$/,
        certainPath: /(?:^|\/)migrations?\/(?:[^/]+\/)*(?<version>\d{5,14})_[^/]+\.go$/,
        content: /--\s*\+goose\s+Up|\bgoose\.Add/i,
        transaction: 'file',
        leaves: /--\s*\+goose\s+NO\s+TRANSACTION|AddMigrationNoTx|NoTxContext/i,
        direction: /--\s*\+goose\s+Down|\bgoose\.Add/i,
    },
    {
        name: 'sql-migrate',
        path: /(?:^|\/)(?<version>\d+)[-_][^/]+\.sql$/,
        certainPath: /(?:^|\/)migrations?\/(?:[^/]+\/)*(?<version>\d+)-[^/]+\.sql$/,
        content: /--\s*\+migrate\s+Up/i,
        transaction: 'file',
        leaves: /--\s*\+migrate\s+(?:Up|Down)\s+notransaction/i,
        direction: /--\s*\+migrate\s+Down/i,
    },
    {
        name: 'dbmate',
        path: /(?:^|\/)(?<version>\d+)_[^/]+\.sql$/,
        certainPath: null,
        content: /--\s*migrate:up/i,
        transaction: 'file',
        leaves: /--\s*migrate:up[^\n]*transaction:false/i,
        direction: /--\s*migrate:down/i,
    },
    {
        name: 'drizzle',
        path: /(?:^|\/)(?<version>\d{4})_[^/]+\.sql$/,
        certainPath: /(?:^|\/)drizzle\/(?:[^/]+\/)*(?<version>\d{4})_[^/]+\.sql$/,
        content: /--> statement-breakpoint/,
        beside: 'meta/_journal.json',
        transaction: 'run',
        leaves: null,
        direction: 'up',
    },
    {
        name: 'atlas',
        path: /(?:^|\/)(?<version>\d{14})_[^/]+(?<!\.(?:up|down))\.sql$/,
        certainPath: null,
        content: /--\s*atlas:/,
        beside: 'atlas.sum',
        transaction: 'file',
        leaves: /--\s*atlas:txmode\s+none/,
        direction: 'up',
    },
    {
        name: 'sqitch',
        path: /(?:^|\/)(?:deploy|revert)\/(?:[^/]+\/)*[^/]+\.sql$/,
        certainPath: null,
        content: /^\s*--\s*(?:Deploy|Revert)\s+\S+(?:\s+(?:from|to)\s+\S+)?/im,
        beside: '../sqitch.plan',
        transaction: 'none',
        leaves: null,
        direction: 'by-name',
    },
    {
        name: 'supabase',
        path: /(?:^|\/)supabase\/migrations\/(?<version>\d{14})_[^/]+\.sql$/,
        content: null,
        transaction: 'request',
        leaves: null,
        direction: 'up',
    },
    {
        name: 'flyway',
        path: /(?:^|\/)(?:[VU](?<version>\d+(?:[._]\d+)*)|R)__[^/]+\.(?:sql|java|kt)$/,
        content: null,
        transaction: 'file',
        leaves: /\bCONCURRENTLY\b/i,
        direction: 'by-name',
    },
    {
        name: 'prisma',
        path: /(?:^|\/)(?<version>\d{14})_[^/]+\/migration\.sql$/,
        content: null,
        transaction: 'request',
        leaves: null,
        direction: 'up',
    },
    {
        name: 'hasura',
        path: /(?:^|\/)migrations\/(?:[^/]+\/)?(?<version>\d{13})_[^/]+(?:\/|\.)(?:up|down)\.sql$/,
        content: null,
        transaction: 'request',
        leaves: null,
        direction: 'by-name',
    },
    {
        name: 'diesel',
        path: /(?:^|\/)(?:[^/]*_)?migrations\/(?:[^/]+\/)*(?<version>\d[\d-]*)_[^/]+\/(?:up|down)\.sql$/,
        content: null,
        transaction: 'file',
        leaves: null,
        direction: 'by-name',
    },
    {
        name: 'golang-migrate',
        path: /(?:^|\/)(?<version>\d+)_[^/]+\.(?:up|down)\.sql$/,
        content: null,
        transaction: 'request',
        leaves: null,
        direction: 'by-name',
    },
    {
        name: 'sqlx',
        path: /(?:^|\/)migrations?\/(?:[^/]+\/)*(?<version>\d+)_[^/]+\.sql$/,
        content: null,
        transaction: 'file',
        leaves: /^-- no-transaction/,
        direction: 'up',
    },
    {
        name: 'rails',
        path: /(?:^|\/)db\/(?:[^/]+\/)*(?:[^/]+_)?migrate\/(?:[^/]+\/)*(?<version>\d{3,14})_[^/]+\.rb$/,
        content: /<\s*[\w:]*Migration\b|Migration\[/,
        transaction: 'file',
        leaves: /\bdisable_ddl_transaction!/,
        direction: 'both',
    },
    {
        name: 'django',
        path: /(?:^|\/)migrations\/(?:[^/]+\/)*(?<version>\d{4})_[^/]+\.py$/,
        content: /\bmigrations\.Migration\b|\bMigration\b/,
        transaction: 'file',
        leaves: /\batomic\s*=\s*False\b/,
        direction: 'both',
    },
    {
        name: 'alembic',
        path: /(?:^|\/)versions\/(?:[^/]+\/)*(?:(?<version>[0-9a-f]{6,})_)?[^/]+\.py$/,
        certainPath: /(?:^|\/)(?:(?:alembic|migrations?|db)(?:\/[^/]+)*\/versions\/(?:[^/]+\/)*|versions\/(?=[0-9a-f]{10,}_))[^/]+\.py$/,
        content: /\bdown_revision\b/,
        transaction: 'run',
        leaves: /\bautocommit_block\s*\(/,
        direction: 'both',
    },
    {
        name: 'laravel',
        path: /(?:^|\/)migrations\/(?:[^/]+\/)*(?<version>\d{4}_\d{2}_\d{2}_\d{6})_[^/]+\.php$/,
        content: /\bextends\s+[\w\\]*Migration\b/,
        transaction: 'file',
        leaves: /\$withinTransaction\s*=\s*false/,
        direction: 'both',
    },
    {
        name: 'ecto',
        path: /(?:^|\/)priv\/(?:[^/]+\/)*migrations\/(?:[^/]+\/)*(?<version>\d{14})_[^/]+\.exs$/,
        content: /\bEcto\.Migration\b/,
        transaction: 'file',
        leaves: /@disable_ddl_transaction\s+true/,
        direction: 'both',
    },
    {
        name: 'ef-core',
        path: /(?:^|\/)[^/]*Migrations?\/(?:[^/]+\/)*(?<version>\d{14})_[^/]+(?<!\.Designer)\.cs$/i,
        content: /:\s*[\w.]*Migration\b/,
        transaction: 'file',
        leaves: /suppressTransaction\s*:\s*true/,
        direction: 'both',
    },
    {
        name: 'mikro-orm',
        path: /(?:^|\/)Migration(?<version>\d{14})[^/]*\.[cm]?[jt]s$/,
        content: /\bextends\s+Migration\b/,
        transaction: 'run',
        leaves: /isTransactional\s*\(\s*\)\s*(?::\s*boolean\s*)?\{\s*return\s+false/,
        direction: 'both',
    },
    {
        name: 'typeorm',
        path: /(?:^|\/)[^/]*migrations?\/(?:[^/]+\/)*(?<version>\d{13})-[^/]+\.[cm]?[jt]s$/i,
        content: /\bQueryRunner\b|\bMigrationInterface\b|\bqueryRunner\b/,
        transaction: 'run',
        leaves: /\btransaction\s*=\s*false/,
        direction: 'both',
    },
    {
        name: 'sequelize',
        path: /(?:^|\/)[^/]*migrations?\/(?:[^/]+\/)*(?<version>\d{14})[-_][^/]+\.[cm]?[jt]s$/i,
        content: /\bqueryInterface\b/,
        transaction: 'none',
        leaves: null,
        direction: 'both',
    },
    {
        name: 'node-pg-migrate',
        path: /(?:^|\/)[^/]*migrations?\/(?:[^/]+\/)*(?<version>\d{13,17})_[^/]+\.[cm]?[jt]s$/i,
        content: /\bpgm\b/,
        transaction: 'run',
        leaves: /\bpgm\.noTransaction\s*\(/,
        direction: 'both',
    },
    {
        name: 'knex',
        path: /(?:^|\/)[^/]*migrations?\/(?:[^/]+\/)*(?<version>\d{13,17})_[^/]+\.[cm]?[jt]s$/i,
        content: /\bup\b/,
        transaction: 'file',
        leaves: /\btransaction\s*:\s*false/,
        direction: 'both',
    },
    {
        name: 'doctrine',
        path: /(?:^|\/)Version(?<version>\d{14})\.php$/,
        content: /\bAbstractMigration\b/,
        transaction: 'file',
        leaves: /isTransactional\s*\(\s*\)\s*(?::\s*bool\s*)?\{\s*return\s+false/,
        direction: 'both',
    },
    {
        name: 'phinx',
        path: /(?:^|\/)(?<version>\d{14})_[^/]+\.php$/,
        certainPath: /(?:^|\/)[^/]*migrations?\/(?:[^/]+\/)*(?<version>\d{14})_[^/]+\.php$/i,
        content: /\bAbstractMigration\b|\bBaseMigration\b/,
        transaction: 'none',
        leaves: null,
        direction: 'both',
    },
    {
        name: 'yii',
        path: /(?:^|\/)m(?<version>\d{6}_\d{6})_[^/]+\.php$/,
        content: /\bMigration\b/,
        transaction: 'none',
        leaves: null,
        direction: 'both',
    },
];

;// CONCATENATED MODULE: ./.build/src/migrations/recognise.js

/** The migration a file is, or null. Schemas, tests, examples and migrations of ClickHouse or of configuration are none. */
function recogniseMigration(file) {
    if (isExcluded(file.path))
        return null;
    for (const tool of migrationTools) {
        const match = tool.path.exec(file.path);
        if (match === null || !isOf(tool, file))
            continue;
        return {
            tool: tool.name,
            engine: engineIn(file.path),
            version: match.groups?.['version'] ?? null,
            direction: directionOf(tool, file),
            transaction: {
                default: tool.transaction,
                left: tool.leaves?.test(file.content ?? '') ?? false,
            },
        };
    }
    return null;
}
/** Whether a file is a migration as far as its path tells. */
function mayBeMigration(path) {
    return recogniseMigration({ path, content: null }) !== null;
}
function isOf(tool, { path, content, siblings = [] }) {
    if (tool.beside !== undefined && hasBeside(path, tool.beside, siblings))
        return true;
    if (content !== null)
        return tool.content?.test(content) ?? true;
    return tool.certainPath === undefined || (tool.certainPath?.test(path) ?? false);
}
function hasBeside(path, name, siblings) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (!name.startsWith('../'))
        return siblings.includes(folder + name);
    const base = name.slice('../'.length);
    return siblings.some((sibling) => sibling.endsWith(base) && folder.startsWith(sibling.slice(0, -base.length)));
}
function directionOf({ direction }, { path, content }) {
    if (typeof direction === 'object')
        return direction.test(content ?? '') ? 'both' : 'up';
    if (direction !== 'by-name')
        return direction;
    return /[./]down\.sql$|(?:^|\/)U[^/]*$|(?:^|\/)revert\//.test(path) ? 'down' : 'up';
}
/** Longer paths are no one's migrations, and patterns stay quick on what is left. */
const longestPath = 500;
/** What looks like a migration and is none, by path; measured on 432 public repositories. */
const excluded = [
    // Tests, examples and code of others.
    /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|fixtures?|testdata|stubs?|examples?|samples?|templates?|node_modules|vendor)\//i,
    /\.(?:spec|test|d)\.[^/]+$/i,
    // Another engine without such locks.
    /clickhouse|(?:^|\/)snuba\//i,
    // Configuration that migrates itself, contracts of a blockchain, models of dbt.
    /\/Migrations\/Routines\/|(?:^|\/)deployments\/|(?:^|\/)models\/(?:.*\/)?[^/]+\.sql$/i,
    // Files that load others, and schemas that follow from migrations.
    /(?:^|\/)(?:index\.[cm]?[jt]s|__init__\.py|env\.py|schema\.rb|structure\.sql|[^/]*ModelSnapshot\.cs|[^/]*\.Designer\.cs|[^/]*_snapshot\.json)$/i,
    // Workflows and release notes.
    /^\.(?:github|gitlab)\/|(?:^|\/)(?:changelog|changes|history|release-?notes)\.(?:json|ya?ml|xml|md)$/i,
];
function isExcluded(path) {
    return path.length > longestPath || excluded.some((pattern) => pattern.test(path));
}
/** Names of engines as parts of a path. */
const engineNames = {
    postgres: 'postgresql',
    postgresql: 'postgresql',
    postgresdb: 'postgresql',
    pg: 'postgresql',
    pgsql: 'postgresql',
    psql: 'postgresql',
    mysql: 'mysql',
    mysqldb: 'mysql',
    mariadb: 'mysql',
    cockroach: 'cockroach',
    cockroachdb: 'cockroach',
    crdb: 'cockroach',
    sqlite: 'sqlite',
    sqlite3: 'sqlite',
    mssql: 'sqlserver',
    sqlserver: 'sqlserver',
    oracle: 'oracle',
};
/** The engine named nearest to the end of the path. */
function engineIn(path) {
    const words = path.toLowerCase().split(/[/._-]/);
    const name = words.findLast((word) => Object.hasOwn(engineNames, word));
    return name === undefined ? null : (engineNames[name] ?? null);
}

// EXTERNAL MODULE: ./.build/src/text/path-globs.js
var path_globs = __webpack_require__(8866);
// EXTERNAL MODULE: ./.build/src/changes/change.js
var change = __webpack_require__(9309);
;// CONCATENATED MODULE: ./.build/src/changes/kinds-of-paths.js



/** All kinds that the paths have, in the order of `changeKinds`; rules of one's own come first. No path has no kind. */
function kindsOf(paths, own = []) {
    const present = new Set(paths.map(kindReader(own)));
    return change/* changeKinds */.c.filter((kind) => present.has(kind));
}
/** `kindOfPath` with rules of one's own before the table, the first that fits; prepared once, for many paths. */
function kindReader(own) {
    const rules = own.map(({ kind, paths }) => ({ kind, matches: (0,path_globs/* globMatcher */.f)(paths) }));
    return (path) => rules.find(({ matches }) => matches(path))?.kind ?? kindOfPath(path);
}
/** What a file is, by its path alone; what no rule knows is code. */
function kindOfPath(path) {
    if (path.length > kinds_of_paths_longestPath)
        return 'code';
    return table.find(({ fits }) => fits(path))?.kind ?? 'code';
}
/** The kind that names a change of several kinds: the first of `changeKinds`; `code` when there is none. */
function primaryKind(kinds) {
    return changeKinds.find((kind) => kinds.includes(kind)) ?? 'code';
}
/** Whether a change cannot have touched what runs; no kind at all does not say so. */
function isOnlyDocsOrTests(kinds) {
    return kinds.length > 0 && kinds.every((kind) => kind === 'docs' || kind === 'test');
}
/** Patterns stay quick on what is left; no file system has longer names. */
const kinds_of_paths_longestPath = 1000;
const longestName = 255;
const settingsFile = 'ya?ml|json5?|jsonc|toml|ini|cfg|conf|cnf|properties|xml|env|plist';
/**
 * The table, read from top to bottom. Each rule lists folders anywhere in the path, whole file names, or endings; `*` stands for
 * any part of a name. Where a word is ambiguous (`charts` may be diagrams) it counts with some endings only.
 */
const table = [
    {
        kind: 'test',
        fits: anyOf(folders('__tests__ __mocks__ __snapshots__ __fixtures__ fixtures testdata test-data test_data cypress e2e'), names('*.test.* *.spec.* *_test.* *_spec.* test_*.py *Test.java *Tests.cs *Test.kt *Test.php conftest.py *.snap *.feature'), names('jest.config.* vitest.config.* playwright.config.* cypress.config.* pytest.ini phpunit.xml* .rspec codecov.yml')),
    },
    { kind: 'migration', fits: mayBeMigration },
    {
        kind: 'dependency',
        fits: anyOf(folders('node_modules vendor'), 
        // JavaScript
        names('package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml pnpm-workspace.yaml bun.lock bun.lockb deno.json deno.jsonc deno.lock .nvmrc .node-version'), 
        // Python
        names('requirements*.txt requirements*.in constraints*.txt setup.py setup.cfg pyproject.toml Pipfile Pipfile.lock poetry.lock uv.lock pdm.lock pixi.lock pixi.toml environment.yml conda-lock.yml .python-version'), /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/, 
        // Go, Rust, C and C++
        names('go.mod go.sum go.work go.work.sum Cargo.toml Cargo.lock rust-toolchain rust-toolchain.toml conanfile.txt conanfile.py conan.lock vcpkg.json MODULE.bazel MODULE.bazel.lock WORKSPACE WORKSPACE.bazel'), 
        // Java, Kotlin, Scala, Clojure
        names('pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts gradle.lockfile libs.versions.toml gradle-wrapper.properties build.sbt plugins.sbt deps.edn project.clj'), 
        // Ruby, PHP, Elixir, Erlang, .NET
        names('Gemfile Gemfile.lock *.gemspec .ruby-version composer.json composer.lock mix.exs mix.lock rebar.config rebar.lock *.csproj *.fsproj *.vbproj packages.lock.json packages.config Directory.Packages.props paket.dependencies paket.lock global.json'), 
        // Dart, Swift, Haskell, Nix, Crystal, R, Julia, Perl
        names('pubspec.yaml pubspec.lock Podfile Podfile.lock Package.swift Package.resolved Cartfile Cartfile.resolved stack.yaml stack.yaml.lock cabal.project *.cabal flake.lock shard.yml shard.lock renv.lock Manifest.toml Project.toml cpanfile'), 
        // Others
        names('.gitmodules .tool-versions .terraform.lock.hcl Chart.lock renovate.json renovate.json5 .renovaterc dependabot.yml dependabot.yaml')),
    },
    {
        kind: 'feature-flag',
        fits: anyOf(/(?:^|\/)[^/]*feature[-_. ]?(?:flag|toggle|gate|switch)[^/]*(?:\/|$)/i, /(?:^|\/)[^/]*(?:launchdarkly|unleash|flagd|flipt|flipper|growthbook|configcat)[^/]*(?:\/|$)/i, /(?:^|\/)(?:flags|toggles)(?:\/|\.(?:ya?ml|json|toml|[cm]?[jt]sx?|py|rb|php|exs?)$)/i),
    },
    {
        kind: 'docs',
        fits: anyOf(names('*.md *.mdx *.markdown *.rst *.adoc *.asciidoc *.pod README* LICENSE* LICENCE* COPYING* NOTICE* AUTHORS* CHANGELOG* CONTRIBUTING* CODEOWNERS .all-contributorsrc'), folders('docs doc documentation releasenotes release-notes'), /(?:^|\/)\.github\/(?:ISSUE_TEMPLATE|DISCUSSION_TEMPLATE)\//),
    },
    {
        kind: 'infrastructure',
        fits: anyOf(
        // Terraform, Pulumi, CloudFormation, CDK, serverless
        names('*.tf *.tfvars *.tf.json *.hcl *.bicep *.nomad Pulumi*.yaml cdk.json serverless*.y*ml samconfig.toml template.y*ml'), folders('terraform terragrunt tofu pulumi cloudformation cdk serverless infra infrastructure'), 
        // Containers
        names('Dockerfile* *.Dockerfile Containerfile* .dockerignore docker-compose*.y*ml compose*.y*ml docker-bake.*'), 
        // Kubernetes, Helm
        names('Chart.yaml values*.y*ml kustomization.y*ml skaffold.y*ml helmfile.y*ml Tiltfile'), folders('k8s kubernetes kustomize helm argocd argo-cd fluxcd openshift'), folders('charts manifests deploy deployment deployments clusters overlays ops monitoring alerts', `${settingsFile}|tpl|j2|sh|cue|jsonnet|libsonnet`), 
        // Ansible, Puppet, Chef, Salt
        names('*.pp ansible.cfg Vagrantfile'), folders('ansible playbooks group_vars host_vars puppet hieradata cookbooks saltstack'), /(?:^|\/)roles\/[^/]+\/(?:tasks|handlers|templates|vars|defaults|meta)\//, 
        // Workflow files
        /^\.github\/(?:workflows|actions)\//, folders('.circleci .buildkite .gitlab .tekton .woodpecker'), names('.gitlab-ci*.yml Jenkinsfile* azure-pipelines*.y*ml bitbucket-pipelines.yml .travis.yml .drone.yml cloudbuild*.y*ml buildspec*.y*ml appspec.y*ml'), 
        // Servers and platforms
        names('nginx*.conf* haproxy*.cfg Caddyfile envoy*.y*ml *.service crontab Procfile fly*.toml render.yaml vercel.json netlify.toml wrangler.toml wrangler.json* app.yaml app.json railway.json railway.toml'), folders('nginx envoy istio haproxy')),
    },
    { kind: 'test', fits: anyOf(folders('test tests spec specs testing')) },
    {
        kind: 'config',
        fits: anyOf(folders('config configs conf settings etc environments .github .vscode'), names('*config.* *config-*.* *.config *settings.* settings_*.* application*.properties appsettings*.json .env .env* *.env *rc .editorconfig .gitattributes .gitignore'), names('*.yml *.yaml *.toml *.ini *.cfg *.conf *.cnf *.properties *.plist')),
    },
];
function anyOf(...patterns) {
    return (path) => patterns.some((pattern) => (pattern instanceof RegExp ? pattern.test(path) : pattern(path)));
}
/** A file with one of these names, in any folder. */
function names(list) {
    const parts = list.split(' ').map((name) => name.replaceAll('.', '\\.').replaceAll('*', '.*'));
    const pattern = new RegExp(`^(?:${parts.join('|')})$`, 'is');
    return (path) => pattern.test(path.slice(path.lastIndexOf('/') + 1).slice(0, longestName));
}
/** A file below one of these folders, with one of these endings where any are given. */
function folders(list, endings) {
    const parts = list.split(' ').map((name) => name.replaceAll('.', '\\.'));
    const file = endings === undefined ? '' : `[^]*\\.(?:${endings})$`;
    return new RegExp(`(?:^|/)(?:${parts.join('|')})/${file}`, 'i');
}


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   o6: () => (/* binding */ collectStatistics)
/* harmony export */ });
/* unused harmony export growHistory */
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3130);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9162);


/** What a repository's earlier changes say of its words and places; about 10 kB are kept of each change. */
function collectStatistics(changes) {
    const history = growHistory();
    for (const change of changes)
        history.add(change);
    return history;
}
/** An empty history that grows. */
function growHistory() {
    const frequencies = new Map();
    const placeFrequencies = new Map();
    const saying = new Map();
    const told = [];
    return {
        get documents() {
            return told.length;
        },
        frequencyOf: (word) => frequencies.get(word) ?? 0,
        frequencyOfPlace: (place) => placeFrequencies.get(place) ?? 0,
        changesSaying: (word) => saying.get(word) ?? [],
        wordsOf: (change) => told[change]?.words ?? new Set(),
        placesOf: (change) => told[change]?.places ?? new Set(),
        add(change) {
            const words = distinctWords(`${change.title}\n${(0,_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailers */ .z)(change.body)}`);
            const places = placesOf(change.paths);
            for (const word of words)
                enlist(saying, word, told.length);
            for (const word of new Set([...words, ...distinctWords(change.paths.join('\n'))])) {
                raise(frequencies, word);
            }
            for (const place of places)
                raise(placeFrequencies, place);
            told.push({ words, places });
        },
    };
}
/** A file and every folder around it, of each path. */
function placesOf(paths) {
    const places = new Set();
    for (const path of paths) {
        for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
            places.add(path.slice(0, end));
        }
        places.add(path);
    }
    return places;
}
function distinctWords(text) {
    return new Set((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)(text).map(({ word }) => word));
}
function raise(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function enlist(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}


/***/ }),

/***/ 5960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ rankChanges)
});

// UNUSED EXPORTS: rankWith

;// CONCATENATED MODULE: ./.build/src/changes/ranking/elsewhere.js
/** Signs read off the report and the candidates. */
function signsOfLook({ scene, matches }) {
    return {
        'candidates, log': Math.log1p(scene.seen.length),
        'words of the report, log': Math.log1p(scene.asked.length),
        'best coverage': best(matches.all.coverage),
        'best coverage of text': best(matches.text.coverage),
        'best words only here': Math.log1p(best(matches.all.onlyHere)),
        'best rarest word of titles': best(matches.title.rarest),
    };
}
/** Signs read off the candidates' probabilities; takes at least one. */
function signsOfProbabilities(probabilities) {
    const [first = 1, second = smallest] = probabilities.toSorted((a, b) => b - a);
    return {
        'first probability': probabilities.length === 1 ? 0 : first,
        'first over second, log': probabilities.length === 1 ? 0 : Math.min(5, Math.log(first / Math.max(smallest, second))),
    };
}
const smallest = 1e-6;
/** The probability that none of the candidates is the culprit. */
function tellElsewhere(signs, weights) {
    let score = weights.intercept;
    for (const [name, weight] of Object.entries(weights.signs))
        score += weight * (signs[name] ?? 0);
    return 1 / (1 + Math.exp(-score));
}
function best(column) {
    return column.reduce((most, one) => Math.max(most, one), 0);
}

// EXTERNAL MODULE: ./.build/src/changes/ranking/history.js
var ranking_history = __webpack_require__(724);
;// CONCATENATED MODULE: ./.build/src/changes/ranking/rarity.js
/**
 * How telling a word is: the fewer of the earlier changes and the candidates have it, the more; from 0 to about 10.
 * Inverse document frequency as BM25 has it.
 */
function rarityAmong(candidates, history) {
    const here = countDocuments(candidates);
    const documents = candidates.length + (history?.documents ?? 0);
    const known = new Map();
    return (word) => {
        const before = known.get(word);
        if (before !== undefined)
            return before;
        const frequency = (here.get(word) ?? 0) + (history?.frequencyOf(word) ?? 0);
        const rarity = inverseFrequency(documents, frequency);
        known.set(word, rarity);
        return rarity;
    };
}
/** How telling something is that this many of so many documents have. */
function inverseFrequency(documents, frequency) {
    return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}
function countDocuments(candidates) {
    const frequencies = new Map();
    for (const { title, body, path } of candidates) {
        const words = new Set([...title.keys(), ...body.keys(), ...path.keys()]);
        for (const word of words)
            frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
    return frequencies;
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/alike.js


/** So many earlier changes that speak most like the report are looked at. */
const mostAlike = 20;
/** A word that more than this share of the earlier changes have says nothing of which are alike. */
const commonShare = 0.1;
function findAlike({ asked, seen, history }) {
    if (history === null)
        return { places: seen.map(() => 0), words: seen.map(() => 0) };
    const similar = mostSimilar(asked, history);
    const spoken = spread(similar, (change) => history.wordsOf(change));
    const touched = spread(similar, (change) => history.placesOf(change));
    const rarityOfWord = (word) => {
        return inverseFrequency(history.documents, history.changesSaying(word).length);
    };
    const rarityOfPlace = (place) => {
        return inverseFrequency(history.documents, history.frequencyOfPlace(place));
    };
    return {
        words: seen.map((one) => meet(spokenBy(one), spoken, rarityOfWord)),
        places: seen.map(({ candidate }) => {
            const places = (0,ranking_history/* placesOf */.ek)(candidate.files.map(({ path }) => path));
            return meet(places, touched, rarityOfPlace);
        }),
    };
}
function mostSimilar(asked, history) {
    const similarities = new Map();
    for (const { word, weight } of asked) {
        const changes = history.changesSaying(word);
        if (changes.length > history.documents * commonShare)
            continue;
        const worth = weight * inverseFrequency(history.documents, changes.length);
        for (const change of changes) {
            similarities.set(change, (similarities.get(change) ?? 0) + worth);
        }
    }
    return [...similarities]
        .map(([change, worth]) => ({ change, similarity: worth / lengthOf(history, change) }))
        .toSorted((a, b) => b.similarity - a.similarity || b.change - a.change)
        .slice(0, mostAlike);
}
/** A long message shares words with everything. */
function lengthOf(history, change) {
    const usualLength = 20;
    return 0.5 + (0.5 * history.wordsOf(change).size) / usualLength;
}
/** How much each thing is shared by the similar changes, the more similar counting more; from 0 to 1. */
function spread(similar, thingsOf) {
    const whole = similar.reduce((sum, { similarity }) => sum + similarity ** 2, 0) || 1;
    const shares = new Map();
    for (const { change, similarity } of similar) {
        for (const thing of thingsOf(change)) {
            shares.set(thing, (shares.get(thing) ?? 0) + similarity ** 2 / whole);
        }
    }
    return shares;
}
function spokenBy({ fields }) {
    return new Set([...fields.title.words.keys(), ...fields.body.words.keys()]);
}
/** Cosine-like, by rarity squared. */
function meet(things, shares, rarityOf) {
    let met = 0;
    let whole = 0;
    for (const thing of things) {
        const square = rarityOf(thing) ** 2;
        whole += square;
        met += square * (shares.get(thing) ?? 0);
    }
    return whole === 0 ? 0 : met / Math.sqrt(whole);
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/matches.js
const placeNames = (/* unused pure expression or super */ null && ([
    'title',
    'body',
    'path',
    'deleted',
    'added',
    'headings',
    'text',
    'lines',
    'all',
]));
/** A place is one field, or several with what a match in each is worth. */
const places = {
    title: [{ field: 'title', worth: 1 }],
    body: [{ field: 'body', worth: 1 }],
    path: [{ field: 'path', worth: 1 }],
    deleted: [{ field: 'deleted', worth: 1 }],
    added: [{ field: 'added', worth: 1 }],
    headings: [{ field: 'headings', worth: 1 }],
    text: [
        { field: 'title', worth: 1 },
        { field: 'body', worth: 0.7 },
        { field: 'path', worth: 1 },
    ],
    lines: [
        { field: 'deleted', worth: 1 },
        { field: 'added', worth: 0.7 },
    ],
    all: [
        { field: 'title', worth: 1 },
        { field: 'body', worth: 0.7 },
        { field: 'path', worth: 1 },
        { field: 'deleted', worth: 0.7 },
        { field: 'added', worth: 0.5 },
        { field: 'headings', worth: 0.3 },
    ],
};
/** Meets the report with every place of every candidate, in time linear in their words. */
function matchAll(scene) {
    const match = (place) => matchPlace(scene, places[place]);
    return {
        title: match('title'),
        body: match('body'),
        path: match('path'),
        deleted: match('deleted'),
        added: match('added'),
        headings: match('headings'),
        text: match('text'),
        lines: match('lines'),
        all: match('all'),
    };
}
function matchPlace(scene, parts) {
    const met = scene.seen.map(({ fields }) => {
        return [...new Set(parts.flatMap(({ field }) => fields[field].hits.map(({ asked }) => asked)))];
    });
    const scores = parts.map(({ field, worth }) => scoreField(scene, field).map((one) => one * worth));
    return {
        score: scene.seen.map((_, index) => sum(scores.map((column) => column[index] ?? 0))),
        coverage: coverage(scene, met),
        rarest: met.map((words) => words.reduce((most, word) => Math.max(most, rarityOf(scene, word)), 0)),
        onlyHere: onlyHere(scene, met),
        overlap: scene.seen.map((seen, index) => overlap(scene, seen, { parts, met: met[index] ?? [] })),
    };
}
/** How soon a word said again adds nothing, and how much a longer text counts against it: the usual values. */
const saturation = 1.2;
const lengthInfluence = 0.75;
function scoreField({ seen, asked }, field) {
    const usualLength = sum(seen.map(({ fields }) => fields[field].length)) / seen.length || 1;
    return seen.map(({ fields }) => {
        const { hits, length } = fields[field];
        const damping = saturation * (1 - lengthInfluence + (lengthInfluence * length) / usualLength);
        return sum(hits.map(({ asked: place, count }) => {
            const { weight = 0, rarity = 0 } = asked[place] ?? {};
            return (weight * rarity * count * (saturation + 1)) / (count + damping);
        }));
    });
}
/** What a candidate could reach at most: everything the report says, by rarity. */
function wholeReport({ asked }) {
    return sum(asked.map(({ weight, rarity }) => weight * rarity)) || 1;
}
function coverage(scene, met) {
    const whole = wholeReport(scene);
    return met.map((words) => {
        return (sum(words.map((word) => rarityOf(scene, word) * (scene.asked[word]?.weight ?? 0))) / whole);
    });
}
function onlyHere(scene, met) {
    const holders = scene.asked.map(() => 0);
    for (const word of met.flat())
        holders[word] = (holders[word] ?? 0) + 1;
    return met.map((words) => {
        return sum(words.map((word) => rarityOf(scene, word) / (holders[word] ?? 1) ** 1.5));
    });
}
function overlap(scene, { fields }, { parts, met }) {
    const said = new Set();
    for (const { field } of parts)
        for (const word of fields[field].words.keys())
            said.add(word);
    let whole = 0;
    for (const word of said)
        whole += scene.rarity(word) ** 2;
    return whole === 0 ? 0 : sum(met.map((word) => rarityOf(scene, word) ** 2)) / Math.sqrt(whole);
}
function rarityOf({ asked }, word) {
    return asked[word]?.rarity ?? 0;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/title-kinds.js
/** What a title says of its change, by its words; a title can be of several kinds. Written for English. */
const patterns = {
    revert: /^\W*(?:partial(?:ly)? )?(?:revert|back ?out|roll ?back|undo)/i,
    reland: /\bre-?land|^re-?(?:apply|instate|submit|do)|^revert.{0,4}revert|un-?revert|\b(?:2nd|second|third|another|one more) (?:try|attempt|time)|take (?:2|two|3)|try again|\battempt\b|\bv2\b/i,
    fix: /\bfix(?:e[sd]|ing|up)?\b|\bbug\b|\bhotfix|\bcorrect(?:s|ed|ly)?\b|\bworkaround|\bwork around|\brepair|\bresolve|\bavoid|\bprevent|\bensure|\bmake sure|don'?t/i,
    add: /^(?:add|implement|introduc|support|creat|new|provide|allow|initial|first|expos|install|includ|feat)/i,
    docs: /\bdoc(?:s|umentation)?\b|readme|comment|changelog|typo|spelling|whitespace|copyright|licen[sc]e|release notes/i,
    test: /\btests?\b|\bspecs?\b|testing|\bxfail|coverage|\bunit ?tests?/i,
    style: /\blint|rubocop|format(?:ting)?\b|\bstyle|pep8|pylint|flake8|prettier|warning/i,
    speed: /\bcach|perf|speed|optimi[sz]|fast(?:er)?\b|lazy|parallel|async|batch|pool/i,
};
/** Longer titles are cut. */
const readTitle = 300;
/** Is a title of this kind? Prefixes in front of the first verb (`[api]`, `auth:`) do not hide it. */
function hasTitleKind(kind, title) {
    const read = title.slice(0, readTitle);
    return patterns[kind].test(read) || patterns[kind].test(withoutPrefixes(read));
}
function withoutPrefixes(title) {
    return title.replace(/^(?:\s{0,9}(?:\[[^\]]{0,60}\]|[\w/.-]{1,40}:(?!:)|\([^)]{0,40}\))){1,9}\s*/, '');
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/neighbours.js

/** Takes candidates newest first. */
function findNeighbours(seen) {
    const touched = new Set();
    const reverted = new Set();
    const touchedLater = [];
    const undone = [];
    for (const { candidate } of seen) {
        const again = candidate.files.filter(({ path }) => touched.has(path)).length;
        touchedLater.push(again / Math.max(1, candidate.files.length));
        undone.push(namesOf(candidate.id, candidate.title).some((name) => reverted.has(name)) ? 1 : 0);
        for (const { path } of candidate.files)
            touched.add(path);
        if (!hasTitleKind('revert', candidate.title))
            continue;
        for (const name of revertedBy(candidate.title, candidate.body))
            reverted.add(name);
    }
    return { touchedLater, undone };
}
/** Tools cut the quoted title here and there. */
const comparedTitle = 50;
const comparedSha = 8;
function namesOf(id, title) {
    return [
        titleName(title),
        `sha ${id.slice(id.indexOf(':') + 1, id.indexOf(':') + 1 + comparedSha)}`,
    ];
}
function titleName(title) {
    return `title ${title.trim().toLowerCase().slice(0, comparedTitle).trim()}`;
}
function revertedBy(title, body) {
    const quoted = /["“'](.{8,300})["”']/.exec(title.slice(0, 400)) ??
        /^\W*revert of (.{8,300}?)(?: \(patchset|$)/i.exec(title.slice(0, 400));
    const shas = [
        ...body.slice(0, 4_000).matchAll(/\b(?:reverts?|commit)\b[^\n]{0,30}?\b([0-9a-f]{8,40})\b/gi),
    ].map(([, sha = '']) => `sha ${sha.slice(0, comparedSha)}`);
    const titles = quoted === null ? [] : [titleName((quoted[1] ?? '').replace(/(?:\.{3}|…)$/, ''))];
    return [...titles, ...shas];
}

// EXTERNAL MODULE: ./.build/src/changes/ranking/trailers.js
var trailers = __webpack_require__(3130);
// EXTERNAL MODULE: ./.build/src/changes/ranking/words.js + 2 modules
var words = __webpack_require__(9162);
;// CONCATENATED MODULE: ./.build/src/changes/ranking/scene.js



/** More of a text is not read; a report or body of this length has said what it has to say. */
const longestReport = 20_000;
const longestBody = 4_000;
/** Of a longer report only this many different words count, the most telling. */
const mostWords = 200;
const mostPaths = 300;
const fieldNames = (/* unused pure expression or super */ null && (['title', 'body', 'path', 'deleted', 'added', 'headings']));
/** Reads a report and its candidates once, in time about linear in their texts. */
function setScene(report, candidates, history) {
    const text = report.text.slice(0, longestReport);
    const read = candidates.toSorted(newestFirst).map((candidate) => ({
        candidate,
        hoursBefore: hoursBetween(candidate.at, report.at),
        counts: countFields(candidate),
    }));
    const rarity = rarityAmong(read.map(({ counts }) => counts), history);
    const asked = askedWords(text, rarity);
    const places = new Map(asked.map(({ word }, place) => [word, place]));
    const seen = read.map(({ counts, ...rest }) => ({ ...rest, fields: lookUp(counts, places) }));
    return { text, asked, seen, history, rarity };
}
/** Newest first; of the same time, by id. A time that cannot be read is the oldest. */
function newestFirst(a, b) {
    return timeOf(b.at) - timeOf(a.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function hoursBetween(earlier, later) {
    return Math.max(0, (timeOf(later) - timeOf(earlier)) / 3_600_000);
}
function timeOf(instant) {
    return Date.parse(instant) || 0;
}
const noLines = { added: new Map(), deleted: new Map(), headings: new Map() };
function countFields(candidate) {
    const paths = candidate.files.slice(0, mostPaths).map(({ path }) => path);
    return {
        title: (0,words/* countWords */.rj)(candidate.title.slice(0, longestBody)),
        body: (0,words/* countWords */.rj)((0,trailers/* withoutTrailers */.z)(candidate.body.slice(0, longestBody))),
        path: (0,words/* countWords */.rj)(paths.join('\n')),
        ...(candidate.lines ?? noLines),
    };
}
function askedWords(text, rarity) {
    const found = new Map();
    for (const { word, written } of (0,words/* readWords */.ux)(text)) {
        const known = found.get(word);
        if (known === undefined)
            found.set(word, { written, count: 1 });
        else
            known.count += 1;
    }
    const asked = [...found].map(([word, { written, count }]) => {
        return { word, written, weight: 1 + Math.log(count), rarity: rarity(word) };
    });
    if (asked.length <= mostWords)
        return asked;
    return asked.toSorted((a, b) => b.weight * b.rarity - a.weight * a.rarity).slice(0, mostWords);
}
function lookUp(counts, places) {
    const field = (words) => ({
        words,
        length: [...words.values()].reduce((sum, count) => sum + count, 0),
        hits: hitsOf(words, places),
    });
    return {
        title: field(counts.title),
        body: field(counts.body),
        path: field(counts.path),
        deleted: field(counts.deleted),
        added: field(counts.added),
        headings: field(counts.headings),
    };
}
function hitsOf(words, places) {
    const hits = [];
    for (const [word, asked] of places) {
        const count = words.get(word);
        if (count !== undefined)
            hits.push({ asked, count });
    }
    return hits;
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/look.js




/** Looks at the candidates once for all features. */
function lookAt(report, candidates, history) {
    const scene = setScene(report, candidates, history);
    return {
        scene,
        matches: matchAll(scene),
        alike: findAlike(scene),
        neighbours: findNeighbours(scene.seen),
    };
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/folders-named.js
/** Shorter names of folders are everywhere. */
const shortestName = 5;
/** How few candidates have a folder whose name the report says: the logarithm of one in so many; 0 where none is named. */
function foldersNamed({ text, seen }) {
    const said = namesIn(text.toLowerCase());
    const named = seen.map(({ candidate }) => {
        const folders = candidate.files.flatMap(({ path }) => path.toLowerCase().split('/').slice(0, -1));
        return new Set(folders.filter((name) => name.length >= shortestName && said.has(name)));
    });
    const holders = new Map();
    for (const names of named) {
        for (const name of names)
            holders.set(name, (holders.get(name) ?? 0) + 1);
    }
    return named.map((names) => {
        return [...names].reduce((most, name) => {
            return Math.max(most, Math.log(1 + seen.length / (holders.get(name) ?? 1)));
        }, 0);
    });
}
/** Words with their dots and dashes, each part of them, and without dots and dashes. */
function namesIn(text) {
    const names = new Set();
    for (const [name] of text.matchAll(/[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu)) {
        for (const spelling of [name, name.replaceAll(/[._-]/g, ''), ...name.split('.')]) {
            names.add(spelling);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/pieces.js
const pieceLength = 4;
const longestText = 4_000;
/**
 * How much a candidate's paths have in common with the report in pieces of four letters, the fewer candidates have a piece the
 * more: finds `userprofile` in `user_profiles.py`, where whole words are not the same.
 */
function piecesOfPaths({ text, seen }) {
    const asked = new Set(piecesOf(text));
    const held = seen.map(({ candidate }) => {
        return new Set(piecesOf(candidate.files.map(({ path }) => path).join('\n')));
    });
    const holders = new Map();
    for (const piece of held.flatMap((pieces) => [...pieces])) {
        holders.set(piece, (holders.get(piece) ?? 0) + 1);
    }
    return held.map((pieces) => {
        let met = 0;
        let whole = 0;
        for (const piece of pieces) {
            const square = Math.log(1 + seen.length / (holders.get(piece) ?? 1)) ** 2;
            whole += square;
            if (asked.has(piece))
                met += square;
        }
        return whole === 0 ? 0 : met / Math.sqrt(whole);
    });
}
function piecesOf(text) {
    const pieces = [];
    for (const [word] of text
        .slice(0, longestText)
        .toLowerCase()
        .matchAll(/[\p{L}\p{N}]+/gu)) {
        for (let start = 0; start + pieceLength <= word.length; start += 1) {
            pieces.push(word.slice(start, start + pieceLength));
        }
    }
    return pieces;
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/features.js




/**
 * Everything the ranking weighs, by name; weights.json says how much. None asks who made a change.
 * A change of a name or of what it measures needs `npm run train:culprits`.
 */
const features = {
    'title score of ideal': ofIdeal('title'),
    'title score of best': ofBest('title'),
    'title words only here': logOnlyHere('title'),
    'body score of best': ofBest('body'),
    'body coverage': (look) => look.matches.body.coverage,
    'path score of ideal': ofIdeal('path'),
    'path rarest word': (look) => look.matches.path.rarest,
    'text score': logScore('text'),
    'text score of best': ofBest('text'),
    'text rarest word': (look) => look.matches.text.rarest,
    'text overlap': (look) => look.matches.text.overlap,
    'pieces of paths': (look) => piecesOfPaths(look.scene),
    'folder named': (look) => foldersNamed(look.scene),
    'compound name': compoundName,
    'deleted lines score of ideal': ofIdeal('deleted'),
    'added lines score of ideal': ofIdeal('added'),
    'added lines overlap': (look) => look.matches.added.overlap,
    'lines overlap': (look) => look.matches.lines.overlap,
    'headings score': logScore('headings'),
    'headings coverage': (look) => look.matches.headings.coverage,
    'all words only here': logOnlyHere('all'),
    'newer changes': each((_, place) => Math.log1p(place)),
    'newer changes, weak text': newerWhenTextIsWeak,
    'place in the window': (look) => {
        return look.scene.seen.map((_, place) => place / look.scene.seen.length);
    },
    'under 1 h': each(({ hoursBefore }) => Number(hoursBefore < 1)),
    'under 24 h': each(({ hoursBefore }) => Number(hoursBefore < 24)),
    'under 72 h': each(({ hoursBefore }) => Number(hoursBefore < 72)),
    'title: revert': titleKind('revert'),
    'title: revert that the report is about': (look) => {
        const best = ofBest('text')(look);
        return titleKind('revert')(look).map((revert, place) => revert * (best[place] ?? 0));
    },
    'title: reland': titleKind('reland'),
    'title: fix': titleKind('fix'),
    'title: add': titleKind('add'),
    'title: docs': titleKind('docs'),
    'title: style': titleKind('style'),
    'title: speed': titleKind('speed'),
    'only dependencies': each(({ candidate }) => isOnly('dependency', candidate.kinds)),
    'only config': each(({ candidate }) => isOnly('config', candidate.kinds)),
    'lines deleted': each(({ candidate }) => logSum(candidate.files.map(({ deleted }) => deleted))),
    'migration, report of data': (look) => {
        const about = aboutData.test(look.scene.text);
        return look.scene.seen.map(({ candidate }) => {
            return Number(about && candidate.kinds.includes('migration'));
        });
    },
    'touched later': (look) => look.neighbours.touchedLater,
    undone: (look) => look.neighbours.undone,
    'alike places of best': (look) => shareOfBest(look.alike.places),
    'alike words of best': (look) => shareOfBest(look.alike.words),
};
const aboutData = /\bdatabase|\bmysql|\bpostgres|\bsql\b|\bquery|\bqueries|\btable\b|\bmigration|\bindex\b/i;
function each(measure) {
    return ({ scene }) => scene.seen.map(measure);
}
function logScore(place) {
    return ({ matches }) => matches[place].score.map(Math.log1p);
}
function ofIdeal(place) {
    return ({ scene, matches }) => {
        const ideal = wholeReport(scene);
        return matches[place].score.map((score) => score / ideal);
    };
}
function ofBest(place) {
    return ({ matches }) => shareOfBest(matches[place].score);
}
function logOnlyHere(place) {
    return ({ matches }) => matches[place].onlyHere.map(Math.log1p);
}
function titleKind(kind) {
    return each(({ candidate }) => Number(hasTitleKind(kind, candidate.title)));
}
/** Recency says the more the less the report's words point at anything. */
function newerWhenTextIsWeak({ scene, matches }) {
    const strongest = matches.text.coverage.reduce((most, one) => Math.max(most, one), 0);
    return scene.seen.map((_, place) => Math.log1p(place) * (1 - strongest));
}
function compoundName({ scene }) {
    return scene.seen.map(({ fields }) => {
        const hits = [...fields.title.hits, ...fields.body.hits, ...fields.path.hits];
        return hits.reduce((most, { asked }) => {
            const { word = '', rarity = 0 } = scene.asked[asked] ?? {};
            return word.startsWith('=') ? Math.max(most, rarity) : most;
        }, 0);
    });
}
function isOnly(kind, kinds) {
    return Number(kinds.length === 1 && kinds[0] === kind);
}
function logSum(values) {
    return Math.log1p(values.reduce((sum, value) => sum + value, 0));
}
function shareOfBest(column) {
    const best = column.reduce((most, one) => Math.max(most, one), 0);
    return best === 0 ? column : column.map((one) => one / best);
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/model.js

/** What is known decides which weights are used; each was trained on cases seen in this way. */
const situations = (/* unused pure expression or super */ null && (['lines and history', 'lines', 'history', 'text only']));
/** A shorter history says little of what is rare or alike here; the weights without one are better then. */
const shortestHistory = 300;
function situationOf({ scene }) {
    const lines = scene.seen.some(({ candidate }) => candidate.lines !== null);
    const history = (scene.history?.documents ?? 0) >= shortestHistory;
    if (lines)
        return history ? 'lines and history' : 'lines';
    return history ? 'history' : 'text only';
}
/** The probability of each candidate, in the order of the scene, given that one of them is the culprit. */
function weigh(look, model) {
    const scores = look.scene.seen.map(() => 0);
    for (const [name, { weight, spread }] of Object.entries(model.features)) {
        const column = features[name]?.(look) ?? [];
        for (const [place, value] of column.entries()) {
            scores[place] = (scores[place] ?? 0) + (weight * value) / spread;
        }
    }
    return softmax(scores.map((score) => score * model.sharpness));
}
/** Probabilities in the proportion of the scores' exponentials; they add up to 1. */
function softmax(scores) {
    const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    const powers = scores.map((score) => Math.exp(score - top));
    const whole = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / whole);
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/weights.json
const weights_namespaceObject = /*#__PURE__*/JSON.parse('{"about":"Written by npm run train:culprits; docs/culprits.md says what it means.","situations":{"lines and history":{"figuresOnGroupsLeftOut":{"cases":381,"groups":12,"top1":0.658,"top3":0.821,"top5":0.885,"meanReciprocalRank":0.756,"sure":0.365,"sureAndRight":0.928},"sharpness":1.08,"features":{"title score of ideal":{"weight":-0.04714,"spread":0.03852},"title score of best":{"weight":0.08451,"spread":0.217},"title words only here":{"weight":0.09917,"spread":0.3419},"body score of best":{"weight":0.07432,"spread":0.2244},"body coverage":{"weight":-0.07299,"spread":0.05297},"path score of ideal":{"weight":-0.08407,"spread":0.04949},"path rarest word":{"weight":0.106,"spread":0.9299},"text score":{"weight":0.1071,"spread":0.7813},"text score of best":{"weight":0.1012,"spread":0.2178},"text rarest word":{"weight":0.09621,"spread":1.419},"text overlap":{"weight":0.1325,"spread":0.6101},"pieces of paths":{"weight":0.1157,"spread":0.9755},"folder named":{"weight":0.07413,"spread":0.4648},"compound name":{"weight":-0.05121,"spread":0.5028},"deleted lines score of ideal":{"weight":0.07881,"spread":0.08877},"added lines score of ideal":{"weight":0.1519,"spread":0.1137},"added lines overlap":{"weight":0.1328,"spread":0.6823},"lines overlap":{"weight":0.1942,"spread":0.6643},"headings score":{"weight":0.1047,"spread":0.6898},"headings coverage":{"weight":-0.05134,"spread":0.04143},"all words only here":{"weight":0.2559,"spread":0.5016},"newer changes":{"weight":-0.2042,"spread":0.8624},"newer changes, weak text":{"weight":-0.1814,"spread":0.6512},"place in the window":{"weight":-0.1654,"spread":0.2885},"under 1 h":{"weight":0.1402,"spread":0.1593},"under 24 h":{"weight":0.1785,"spread":0.4428},"under 72 h":{"weight":0.123,"spread":0.2148},"title: revert":{"weight":-0.1179,"spread":0.1624},"title: revert that the report is about":{"weight":-0.1427,"spread":0.04656},"title: reland":{"weight":-0.07376,"spread":0.08947},"title: fix":{"weight":-0.08285,"spread":0.3377},"title: add":{"weight":-0.06582,"spread":0.3843},"title: docs":{"weight":-0.1087,"spread":0.1655},"title: style":{"weight":-0.0731,"spread":0.1349},"title: speed":{"weight":0.1022,"spread":0.1792},"only dependencies":{"weight":0.003842,"spread":0.1095},"only config":{"weight":0.04954,"spread":0.2838},"lines deleted":{"weight":0.1295,"spread":1.58},"migration, report of data":{"weight":0.02986,"spread":0.03571},"touched later":{"weight":-0.1815,"spread":0.4042},"undone":{"weight":-0.1428,"spread":0.1291},"alike places of best":{"weight":0.1377,"spread":0.2432},"alike words of best":{"weight":0.07775,"spread":0.2168}},"elsewhere":{"intercept":-0.5944,"signs":{"candidates, log":0.002574,"words of the report, log":0.3852,"best coverage":-0.3097,"best coverage of text":-0.273,"best words only here":-0.1901,"best rarest word of titles":-0.1439,"first probability":-0.3431,"first over second, log":-0.3415}}},"lines":{"figuresOnGroupsLeftOut":{"cases":381,"groups":12,"top1":0.633,"top3":0.815,"top5":0.887,"meanReciprocalRank":0.742,"sure":0.336,"sureAndRight":0.922},"sharpness":1.07,"features":{"title score of ideal":{"weight":-0.04862,"spread":0.03451},"title score of best":{"weight":0.132,"spread":0.2195},"title words only here":{"weight":0.08998,"spread":0.287},"body score of best":{"weight":0.08633,"spread":0.2253},"body coverage":{"weight":-0.06905,"spread":0.05006},"path score of ideal":{"weight":-0.07643,"spread":0.04697},"path rarest word":{"weight":0.07518,"spread":0.6487},"text score":{"weight":0.1313,"spread":0.6877},"text score of best":{"weight":0.1238,"spread":0.2211},"text rarest word":{"weight":0.1061,"spread":0.9574},"text overlap":{"weight":0.136,"spread":0.4138},"pieces of paths":{"weight":0.129,"spread":0.9755},"folder named":{"weight":0.06973,"spread":0.4648},"compound name":{"weight":-0.02085,"spread":0.2459},"deleted lines score of ideal":{"weight":0.1041,"spread":0.09142},"added lines score of ideal":{"weight":0.157,"spread":0.1152},"added lines overlap":{"weight":0.114,"spread":0.5117},"lines overlap":{"weight":0.2018,"spread":0.5067},"headings score":{"weight":0.09674,"spread":0.633},"headings coverage":{"weight":-0.04286,"spread":0.04345},"all words only here":{"weight":0.2748,"spread":0.4351},"newer changes":{"weight":-0.2013,"spread":0.8624},"newer changes, weak text":{"weight":-0.1936,"spread":0.6602},"place in the window":{"weight":-0.1612,"spread":0.2885},"under 1 h":{"weight":0.1377,"spread":0.1593},"under 24 h":{"weight":0.1779,"spread":0.4428},"under 72 h":{"weight":0.1292,"spread":0.2148},"title: revert":{"weight":-0.116,"spread":0.1624},"title: revert that the report is about":{"weight":-0.1422,"spread":0.04597},"title: reland":{"weight":-0.06947,"spread":0.08947},"title: fix":{"weight":-0.08865,"spread":0.3377},"title: add":{"weight":-0.06422,"spread":0.3843},"title: docs":{"weight":-0.1155,"spread":0.1655},"title: style":{"weight":-0.07556,"spread":0.1349},"title: speed":{"weight":0.09641,"spread":0.1792},"only dependencies":{"weight":0.006249,"spread":0.1095},"only config":{"weight":0.0722,"spread":0.2838},"lines deleted":{"weight":0.08813,"spread":1.58},"migration, report of data":{"weight":0.0273,"spread":0.03571},"touched later":{"weight":-0.1666,"spread":0.4042},"undone":{"weight":-0.1402,"spread":0.1291}},"elsewhere":{"intercept":-0.9386,"signs":{"candidates, log":0.05939,"words of the report, log":0.3051,"best coverage":-0.2695,"best coverage of text":-0.3049,"best words only here":-0.1925,"best rarest word of titles":-0.1234,"first probability":-0.2972,"first over second, log":-0.3231}}},"history":{"figuresOnGroupsLeftOut":{"cases":381,"groups":12,"top1":0.615,"top3":0.78,"top5":0.851,"meanReciprocalRank":0.721,"sure":0.265,"sureAndRight":0.921},"sharpness":1.06,"features":{"title score of ideal":{"weight":-0.02805,"spread":0.03852},"title score of best":{"weight":0.09388,"spread":0.217},"title words only here":{"weight":0.1069,"spread":0.3419},"body score of best":{"weight":0.09531,"spread":0.2244},"body coverage":{"weight":-0.06665,"spread":0.05297},"path score of ideal":{"weight":-0.08403,"spread":0.04949},"path rarest word":{"weight":0.1208,"spread":0.9299},"text score":{"weight":0.1412,"spread":0.7813},"text score of best":{"weight":0.1342,"spread":0.2178},"text rarest word":{"weight":0.1528,"spread":1.419},"text overlap":{"weight":0.213,"spread":0.6101},"pieces of paths":{"weight":0.1379,"spread":0.9755},"folder named":{"weight":0.07768,"spread":0.4648},"compound name":{"weight":-0.02656,"spread":0.5028},"all words only here":{"weight":0.07275,"spread":0.4487},"newer changes":{"weight":-0.1962,"spread":0.8624},"newer changes, weak text":{"weight":-0.1703,"spread":0.6512},"place in the window":{"weight":-0.1773,"spread":0.2885},"under 1 h":{"weight":0.1469,"spread":0.1593},"under 24 h":{"weight":0.1885,"spread":0.4428},"under 72 h":{"weight":0.1255,"spread":0.2148},"title: revert":{"weight":-0.1273,"spread":0.1624},"title: revert that the report is about":{"weight":-0.1542,"spread":0.04656},"title: reland":{"weight":-0.06643,"spread":0.08947},"title: fix":{"weight":-0.08909,"spread":0.3377},"title: add":{"weight":-0.04677,"spread":0.3843},"title: docs":{"weight":-0.1053,"spread":0.1655},"title: style":{"weight":-0.06756,"spread":0.1349},"title: speed":{"weight":0.09527,"spread":0.1792},"only dependencies":{"weight":-0.02686,"spread":0.1095},"only config":{"weight":0.03541,"spread":0.2838},"lines deleted":{"weight":0.1932,"spread":1.58},"migration, report of data":{"weight":0.01211,"spread":0.03571},"touched later":{"weight":-0.1871,"spread":0.4042},"undone":{"weight":-0.1407,"spread":0.1291},"alike places of best":{"weight":0.1689,"spread":0.2432},"alike words of best":{"weight":0.118,"spread":0.2168}},"elsewhere":{"intercept":-0.7326,"signs":{"candidates, log":0.02086,"words of the report, log":0.276,"best coverage":-0.2431,"best coverage of text":-0.2431,"best words only here":-0.1038,"best rarest word of titles":-0.1502,"first probability":-0.3767,"first over second, log":-0.2915}}},"text only":{"figuresOnGroupsLeftOut":{"cases":381,"groups":12,"top1":0.59,"top3":0.797,"top5":0.846,"meanReciprocalRank":0.706,"sure":0.244,"sureAndRight":0.903},"sharpness":1.05,"features":{"title score of ideal":{"weight":-0.03389,"spread":0.03451},"title score of best":{"weight":0.1411,"spread":0.2195},"title words only here":{"weight":0.1103,"spread":0.287},"body score of best":{"weight":0.111,"spread":0.2253},"body coverage":{"weight":-0.04847,"spread":0.05006},"path score of ideal":{"weight":-0.06366,"spread":0.04697},"path rarest word":{"weight":0.08408,"spread":0.6487},"text score":{"weight":0.1716,"spread":0.6877},"text score of best":{"weight":0.1704,"spread":0.2211},"text rarest word":{"weight":0.1084,"spread":0.9574},"text overlap":{"weight":0.2046,"spread":0.4138},"pieces of paths":{"weight":0.1565,"spread":0.9755},"folder named":{"weight":0.07387,"spread":0.4648},"compound name":{"weight":-0.004967,"spread":0.2459},"all words only here":{"weight":0.1006,"spread":0.3803},"newer changes":{"weight":-0.1946,"spread":0.8624},"newer changes, weak text":{"weight":-0.1849,"spread":0.6602},"place in the window":{"weight":-0.1639,"spread":0.2885},"under 1 h":{"weight":0.1451,"spread":0.1593},"under 24 h":{"weight":0.1826,"spread":0.4428},"under 72 h":{"weight":0.1287,"spread":0.2148},"title: revert":{"weight":-0.126,"spread":0.1624},"title: revert that the report is about":{"weight":-0.1562,"spread":0.04597},"title: reland":{"weight":-0.05639,"spread":0.08947},"title: fix":{"weight":-0.1003,"spread":0.3377},"title: add":{"weight":-0.03548,"spread":0.3843},"title: docs":{"weight":-0.1093,"spread":0.1655},"title: style":{"weight":-0.06007,"spread":0.1349},"title: speed":{"weight":0.09173,"spread":0.1792},"only dependencies":{"weight":-0.02973,"spread":0.1095},"only config":{"weight":0.05976,"spread":0.2838},"lines deleted":{"weight":0.1832,"spread":1.58},"migration, report of data":{"weight":0.01417,"spread":0.03571},"touched later":{"weight":-0.1639,"spread":0.4042},"undone":{"weight":-0.1408,"spread":0.1291}},"elsewhere":{"intercept":-0.99,"signs":{"candidates, log":0.06634,"words of the report, log":0.2028,"best coverage":-0.2394,"best coverage of text":-0.2394,"best words only here":-0.1253,"best rarest word of titles":-0.1159,"first probability":-0.3553,"first over second, log":-0.3}}}}}');
;// CONCATENATED MODULE: ./.build/src/changes/ranking/word-matches.js

const mostMatches = 8;
/** Where a word may be found, the most telling place first. */
const placesByWorth = [
    ['title', 'title'],
    ['deleted', 'deleted-line'],
    ['path', 'path'],
    ['body', 'body'],
    ['added', 'added-line'],
];
/** Words of the report that a candidate has too, the rarest first; parts of a compound name that matched are left out. */
function wordMatches(scene, { fields }) {
    const found = new Map();
    for (const [field, where] of placesByWorth) {
        for (const { asked } of fields[field].hits)
            if (!found.has(asked))
                found.set(asked, where);
    }
    const words = [...found]
        .flatMap(([asked, where]) => {
        const word = scene.asked[asked];
        return word === undefined ? [] : [{ ...word, where }];
    })
        .toSorted((a, b) => b.rarity - a.rarity || compoundFirst(a, b));
    return withoutParts(words)
        .slice(0, mostMatches)
        .map(({ written, where, rarity }) => ({ word: written, where, rarity: shareOf(rarity, scene) }));
}
function compoundFirst(a, b) {
    return b.written.length - a.written.length || (a.word < b.word ? -1 : 1);
}
function withoutParts(words) {
    const compounds = words.filter(({ word }) => word.startsWith('='));
    return words.filter((one) => {
        return !compounds.some(({ word, written }) => one.word !== word && written.includes(one.written));
    });
}
function shareOf(rarity, { seen, history }) {
    const rarest = inverseFrequency(seen.length + (history?.documents ?? 0), 1);
    return Math.min(1, rarity / rarest);
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/rank-changes.js





/**
 * Which of the candidates caused what the report tells, the most suspicious first; of equals the newer, then by id.
 *
 * Pure: candidates in any order give the same ranking. Without candidates the culprit is elsewhere for certain.
 * `history` is the repository's earlier changes, null when they are not known.
 */
function rankChanges(report, candidates, history) {
    return rankWith(weights_namespaceObject, { report, candidates, history });
}
/** As `rankChanges`, with weights of one's own. */
function rankWith(weights, { report, candidates, history }) {
    if (candidates.length === 0)
        return { ranked: [], elsewhere: 1 };
    const look = lookAt(report, candidates, history);
    const model = weights.situations[situationOf(look)];
    const probabilities = weigh(look, model);
    const ranked = look.scene.seen.map((seen, place) => {
        return {
            id: seen.candidate.id,
            probability: probabilities[place] ?? 0,
            matches: wordMatches(look.scene, seen),
        };
    });
    return {
        ranked: ranked.toSorted((a, b) => b.probability - a.probability),
        elsewhere: tellElsewhere({ ...signsOfLook(look), ...signsOfProbabilities(probabilities) }, model.elsewhere),
    };
}


/***/ }),

/***/ 3130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withoutTrailers)
/* harmony export */ });
/** A line of a commit message that a tool wrote: who reviewed, what it is called elsewhere. */
const trailer = /^[ \t]*(?:[A-Za-z][A-Za-z-]{0,40}-(?:by|on|id|url|queue|submit|to|from|branch|ready|verified|bots|presubmit|builders?)|cc|bug|fixes|closes|review url|tbr|r|no-?try|llvm-svn|differential revision)[ \t]*[:=][^\n]*$/gim;
/** A commit message without the lines that tools and reviewers leave in it: names and numbers that say nothing of the change. */
function withoutTrailers(message) {
    return message.replace(trailer, '');
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $M: () => (/* binding */ countLineWords),
  rj: () => (/* binding */ countWords),
  ux: () => (/* binding */ readWords)
});

;// CONCATENATED MODULE: ./.build/src/changes/ranking/stem.js
const doubled = /([b-df-hj-np-tv-z])\1$/;
/** Short and long forms of one thing, as reports, titles and paths have them. */
const sameThing = new Map([
    'db database',
    'config configuration configure configured cfg conf',
    'auth authentication authenticate authn',
    'perf performance',
    'mem memory',
    'env environment environ',
    'param parameter',
    'arg argument',
    'k8s kubernetes',
    'win windows',
    'mac macos osx',
    'js javascript',
    'py python',
    'repo repository',
    'admin administrator administration',
    'dep dependency',
    'doc document documentation',
    'msg message',
    'req request',
    'resp response',
    'ctx context',
    'init initialize initialise initialization',
    'util utility',
    'async asynchronous',
    'sync synchronize synchronization',
    'temp tmp temporary',
    'dir directory',
    'img image',
    'lib library',
    'pkg package',
    'num number',
    'spec specification',
    'del delete deletion',
].flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(cutEnding);
    return others.map((other) => [other, first]);
}));
/**
 * A word cut to what its inflections share: `enabled`, `enables` and `enable` give `enabl`, `logging` gives `log`.
 * Takes lower case. A word that was already cut in a plainer way (only `s`, `es`, `ed`, `ing`) gives the same.
 */
function stem(word) {
    const cut = cutEnding(word);
    return sameThing.get(cut) ?? cut;
}
function cutEnding(word) {
    let cut = withoutInflection(withoutPlural(word));
    if (cut.length > 6 && /[st]ion$/.test(cut))
        cut = cut.slice(0, -3);
    if (cut.length > 7 && cut.endsWith('ment'))
        cut = cut.slice(0, -4);
    if (cut.length > 3 && doubled.test(cut) && (cut.length > 4 || !/[lsz]$/.test(cut))) {
        cut = cut.slice(0, -1);
    }
    if (cut.length > 3 && cut.endsWith('e'))
        cut = cut.slice(0, -1);
    if (cut.length > 3 && /[^ui]s$/.test(cut))
        cut = cut.slice(0, -1);
    return cut.length > 3 && cut.endsWith('i') ? `${cut.slice(0, -1)}y` : cut;
}
function withoutPlural(word) {
    if (word.length <= 3)
        return word;
    if (word.length > 4 && /ie[sd]$/.test(word))
        return `${word.slice(0, -3)}y`;
    if (/(?:s|x|z|ch|sh)es$/.test(word))
        return word.slice(0, -2);
    return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
function withoutInflection(word) {
    if (word.length > 5 && /[aeiouy].*ing$/.test(word))
        return word.slice(0, -3);
    return word.length > 4 && /[aeiouy].*ed$/.test(word) && !word.endsWith('eed')
        ? word.slice(0, -2)
        : word;
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/stop-words.js
/** Words that say nothing of where a fault is: grammar, and what every report and every revert says. */
const stopWords = new Set(`a about above after again all also although always am an and any are aren as at back be because been before
  being below between both but by came can cannot come could couldn d did didn do does doesn doing don done
  down due during each either else even ever every few for from further get gets getting give given go goes
  going got had hadn has hasn have haven having he hence her here hers him his how however i if in instead into
  is isn it its itself just keep least less let like ll looks m made make makes many may maybe me might more
  most much must my need needs neither no nor not now of off often on once one only onto or other others our
  out over own perhaps please possibly probably quite rather re really s said same say says see seem seems
  seen shall she should shouldn since so some something soon still such t take than that the their them then
  there these they thing things this those though through thus till to together too try trying under unless
  until up upon us ve very via want was wasn way we well went were weren what whatever when where whether
  which while who whole whom whose why will with within without won would wouldn yes yet you your
  accidentally actually apparently appear appears back bad badly believe breakage breaking breaks broke break
  broken bug bugs cause caused causes causing change changed changes cl commit commits committed compared
  crept culprit due error errors fail failed failing fails failure failures fix fixed fixes fixing happen
  happened happening happens incident issue issues land landed landing latest likely looking merged new now
  occur occurred occurring occurs outage patch patches pr problem problems reason recent recently related
  report reported result resulted resulting results revert reverted reverting reverts roll rollback rolled
  rolling seeing seemed start started starting suspect suspected think today underlying unfortunately wrong
  yesterday`
    .split(/\s+/)
    .filter((word) => word !== ''));

;// CONCATENATED MODULE: ./.build/src/changes/ranking/words.js


/** Longer runs are data (hashes, encoded blobs), not names. */
const longestName = 60;
/**
 * The words of a text in order, made for names in code: a compound name gives itself and its parts.
 * Stop words, single characters and numbers of five digits or more are left out.
 */
function readWords(text) {
    const found = [];
    for (const [name] of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
        if (name.length < 2 || name.length > longestName)
            continue;
        const parts = partsOf(name);
        const whole = name.replaceAll('_', '').toLowerCase();
        if (parts.length > 1 && whole.length > 3)
            found.push({ word: `=${whole}`, written: name });
        for (const part of parts) {
            const lower = part.toLowerCase();
            if (lower.length < 2 || stopWords.has(lower) || /^\d{5,}$/.test(lower))
                continue;
            found.push({ word: stem(lower), written: part });
        }
    }
    return found;
}
/** How often each word of a text occurs. */
function countWords(text) {
    return addWords(new Map(), text);
}
/** Words of changed lines, counted by where they stand. */
function countLineWords(lines) {
    return {
        added: countAll(lines.added),
        deleted: countAll(lines.deleted),
        headings: countAll(lines.headings),
    };
}
function countAll(texts) {
    const counts = new Map();
    for (const text of texts)
        addWords(counts, text);
    return counts;
}
function addWords(counts, text) {
    for (const { word } of readWords(text))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
/** `getHTTPServer2_name` -> get, HTTP, Server2, name; three or more digits behind letters are a part of their own. */
function partsOf(name) {
    return name
        .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
        .replace(/(\p{L})(\d{3,})/gu, '$1_$2')
        .split('_')
        .filter((part) => part !== '');
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ windowLimits),
/* harmony export */   H: () => (/* binding */ collectWindow)
/* harmony export */ });
/**
 * Where a culprit is looked for: what landed in the hours before, at least so many changes and at most so many. Four of five real
 * culprits are in it.
 */
const windowLimits = { hours: 72, atLeast: 20, atMost: 400 };
/** After so many older ones in a row nothing newer is expected: clocks of committers differ, but not for long. */
const patience = 20;
/** Collects what landed since `from`; RFC 3339 in UTC. */
function collectWindow(from) {
    const newest = [];
    const recent = [];
    let older = 0;
    return {
        take: (one) => {
            if (newest.length < windowLimits.atLeast)
                newest.push(one);
            if (one.at >= from)
                recent.push(one);
            older = one.at >= from ? 0 : older + 1;
            return recent.length < windowLimits.atMost && older < patience;
        },
        window: () => (recent.length >= newest.length ? recent : newest),
    };
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ln: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7238);

/**
 * Text by strangers, made harmless for GitHub Markdown on one line.
 *
 * Nobody is pinged, no issue is linked or closed, nothing is formatted, embedded or mistaken for one of our markers, and no
 * table breaks. Control and bidirectional characters are dropped. At most `maximum` UTF-16 units before escaping.
 */
function inlineText(text, maximum = 400) {
    return plainLine(text, maximum)
        .replace(/[@#]|:(?=\/\/)|gh(?=-\d)|www(?=\.)/gi, `$&${joiner}`)
        .replace(/[\\`*_[\]~]/g, '\\$&')
        .replace(/[&<>|$]/g, (character) => entities[character] ?? character);
}
/**
 * Text by strangers on one line of a terminal: control and bidirectional characters are dropped, so that it can neither move the
 * cursor nor reorder what stands around it. At most `maximum` UTF-16 units.
 */
function plainLine(text, maximum = 400) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text.replace(hiddenCharacters, '').replace(/\s+/g, ' ').trim(), maximum);
}
/** One line of JSON for a pipe or a terminal: what `plainLine` drops is written as escapes. */
function plainJson(value) {
    return JSON.stringify(value).replace(hiddenCharacters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Zero-width word joiner: splits `@name`, `#12` and URLs for GitHub, not for the eye. An entity would not do: GitHub links
 * what stands in the rendered text, where entities are resolved.
 */
const joiner = '\u2060';
/** Controls but for white space, zero-width and bidirectional marks. */
const hiddenCharacters = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
};


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Longest path and glob that are compared. */
const maximumLength = 500;
/**
 * Whether one of the globs matches a path of a repository, prepared once for many paths: `*` stays within a folder, `**` does
 * not, both take names with a dot in front too. No glob matches nothing; a path or glob of more than 500 characters never matches.
 */
function globMatcher(globs) {
    const short = globs.filter((glob) => glob.length <= maximumLength);
    if (short.length === 0)
        return () => false;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(short, { dot: true });
    return (path) => path.length <= maximumLength && matches(path);
}


/***/ }),

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cutWhole),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The text in at most `maximum` UTF-16 units, ending in `…` where it was cut; never half a character. */
function shorten(text, maximum) {
    if (text.length <= maximum)
        return text;
    return `${cutWhole(text, maximum - 1)}…`;
}
/** The first `maximum` UTF-16 units of a text, less the first half of a character cut in two. */
function cutWhole(text, maximum) {
    return text.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, '');
}


/***/ })

};

export const id = 481;
export const ids = [481];
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

/***/ 8184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ rankChanges)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9162);

/** Stand-in. */
function rankChanges(report, candidates, history) {
    const asked = new Map((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)(report.text).map((one) => [one.word, one.written]));
    const documents = candidates.map((one) => new Set([
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)([one.title, one.title, one.body, ...one.files.map(({ path }) => path)].join('\n')).map(({ word }) => word),
        ...(one.lines?.added.keys() ?? []),
        ...(one.lines?.deleted.keys() ?? []),
    ]));
    const idf = (word) => Math.log(((history?.documents ?? 0) + candidates.length + 1) /
        ((history?.frequencyOf(word) ?? 0) + documents.filter((one) => one.has(word)).length + 0.5));
    const scored = candidates.map((one, index) => {
        const found = [...asked].filter(([word]) => documents[index]?.has(word));
        const title = new Set((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)(one.title).map(({ word }) => word));
        const text = found.reduce((sum, [word]) => sum + idf(word) * (title.has(word) ? 2 : 1), 0);
        return { one, score: text * 0.7 - 0.02 * index, found };
    });
    const total = scored.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const ranked = scored
        .map(({ one, score, found }) => ({
        id: one.id,
        probability: Math.exp(score) / total,
        matches: found.slice(0, 8).map(([word, written]) => ({
            word: written,
            where: 'title',
            rarity: Math.min(1, idf(word) / 8),
        })),
    }))
        .toSorted((a, b) => b.probability - a.probability);
    return { ranked, elsewhere: 0.2 };
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o6: () => (/* binding */ collectStatistics),
  $M: () => (/* binding */ countLineWords),
  ux: () => (/* binding */ readWords)
});

// UNUSED EXPORTS: countWords

;// CONCATENATED MODULE: ./.build/src/changes/ranking/stem.js
const doubled = /([b-df-hj-np-tv-z])\1$/;
/** Different spellings of one thing in reports, titles and paths; written as their stems. */
const sameThing = new Map([
    'db databas',
    'config configur configurat configuration cfg conf',
    'auth authenticat authentic',
    'perf performanc',
    'mem memory',
    'env environ environment',
    'param paramet parameter',
    'arg argu argument',
    'k8 kubernet kubernete',
    'win window',
    'mac macos osx',
    'js javascript',
    'py python',
    'repo repository',
    'admin administrat administrator',
    'prod product production',
    'dep dependency',
    'doc document documentat documentation',
    'msg messag',
    'req request',
    'resp respons',
    'ctx context',
    'init initializ initialis initialization',
    'util utility',
    'async asynchronou',
    'sync synchroniz',
    'temp tmp temporary',
    'dir directory',
    'img imag',
    'lib library',
    'pkg packag',
    'mgr manag',
    'num numb number',
    'spec specificat',
    'upd updat',
    'del delet',
    'ver vers version',
].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
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
    return wordsOf(text, new Map());
}
function wordsOf(text, known) {
    const found = [];
    for (const [name] of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
        if (name.length < 2 || name.length > longestName)
            continue;
        let words = known.get(name);
        if (words === undefined) {
            words = wordsOfName(name);
            known.set(name, words);
        }
        for (const word of words)
            found.push(word);
    }
    return found;
}
function wordsOfName(name) {
    const found = [];
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
    const known = new Map();
    for (const text of texts)
        addWords(counts, text, known);
    return counts;
}
function addWords(counts, text, known = new Map()) {
    for (const { word } of wordsOf(text, known))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
/** `getHTTPServer2_name` -> get, HTTP, Server2, name; three or more digits behind letters are a part of their own. */
function partsOf(name) {
    // Most names are one word: three replacements for each of a hundred thousand are what a start would wait for.
    if (/^(?:\p{Ll}+|\p{Lu}\p{Ll}+)$/u.test(name))
        return [name];
    return name
        .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
        .replace(/(\p{L})(\d{3,})/gu, '$1_$2')
        .split('_')
        .filter((part) => part !== '');
}
/** Stand-in. */
function collectStatistics(texts) {
    const counts = new Map();
    const known = new Map();
    let documents = 0;
    for (const text of texts) {
        documents += 1;
        for (const word of new Set(wordsOf(text, known).map((one) => one.word))) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return { documents, frequencyOf: (word) => counts.get(word) ?? 0 };
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


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ showUtc),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lq: () => (/* binding */ readHttpDate),
/* harmony export */   ps: () => (/* binding */ addSeconds),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   vH: () => (/* binding */ showInZone)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/** A UTC time as people read it: `2026-11-20 14:02 UTC`. `at` is RFC 3339. */
function showUtc(at) {
    return `${minutes(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC'))} UTC`;
}
/**
 * The same moment on the clock of `zone`: `15:02 Europe/Berlin`, with the date where it differs from the UTC date; null when
 * the zone is UTC itself.
 */
function showInZone(at, zone) {
    const utc = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC');
    const local = utc.withTimeZone(zone);
    if (local.equals(utc))
        return null;
    const sameDay = local.toPlainDate().equals(utc.toPlainDate());
    const shown = sameDay ? minutes(local).slice(-5) : minutes(local);
    return `${shown} ${zone}`;
}
/** The UTC day of a moment, `2026-11-20`. */
function dayOf(at) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().toString();
}
/** The time of day on the clock of `zone`, `14:02`. */
function timeOfDay(at, zone) {
    return minutes(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone)).slice(-5);
}
/** How long it was from one moment to another, in two units at most: `32 min`, `2 h 5 min`, `3 d 4 h`. */
function showDuration(from, to) {
    if (to <= from)
        return '0 min';
    const between = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(from).until(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(to), {
        smallestUnit: 'minute',
    });
    const { days, hours, minutes: rest } = between.round({ largestUnit: 'day' });
    if (days > 0)
        return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
    if (hours > 0)
        return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
    return `${rest} min`;
}
/** The moment `seconds` after `at`, RFC 3339 in UTC with whole seconds. */
function addSeconds(at, seconds) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).add({ seconds }).round('second').toString();
}
/** The RFC 3339 UTC form, whole seconds, of an HTTP `Date` header; null when it is not one. */
function readHttpDate(header) {
    if (!/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(header))
        return null;
    const milliseconds = Date.parse(header);
    if (Number.isNaN(milliseconds))
        return null;
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(milliseconds).round('second').toString();
}
/** Whether `name` is a time zone of the IANA database, such as `Europe/Berlin`. */
function isTimeZone(name) {
    try {
        _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
        return /^[A-Z]/i.test(name);
    }
    catch {
        // Temporal has no other way to ask.
        return false;
    }
}
function minutes(time) {
    return time.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}


/***/ })

};

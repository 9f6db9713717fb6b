export const id = 9534;
export const ids = [9534];
export const modules = {

/***/ 54308:
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

/***/ 56005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findTakenBack)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25651);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9474);


/**
 * The changes that took others back, by the id of what they took back: by a commit that says which sha it reverts, or a pull
 * request that says which one, or the title it quotes. A revert that was itself reverted does not count, so what it had taken
 * back stands again. Where several did, the first. `changes` come in any order, each once.
 */
function findTakenBack(changes) {
    const oldestFirst = changes.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.at, b.at) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.id, b.id));
    const index = indexOf(oldestFirst);
    const targets = new Map();
    for (const change of oldestFirst) {
        const reverted = revertedBy(change, index);
        if (reverted.length > 0)
            targets.set(change, reverted);
    }
    const standing = standingOf(targets);
    const found = new Map();
    for (const [change, reverted] of targets) {
        if (!standing.has(change))
            continue;
        for (const { id } of reverted)
            if (!found.has(id))
                found.set(id, change);
    }
    return found;
}
/** The reverts that no other one took back: what is decided of one decides those that it reverts. */
function standingOf(targets) {
    const undecided = new Map();
    for (const change of [...targets.values()].flat()) {
        undecided.set(change, (undecided.get(change) ?? 0) + 1);
    }
    const fallen = new Set();
    const decided = [...targets.keys()].filter((change) => !undecided.has(change));
    // It grows while it is walked.
    for (const change of decided) {
        for (const target of targets.get(change) ?? []) {
            if (!fallen.has(change))
                fallen.add(target);
            const left = (undecided.get(target) ?? 0) - 1;
            undecided.set(target, left);
            if (left === 0)
                decided.push(target);
        }
    }
    return new Set([...targets.keys()].filter((change) => !fallen.has(change)));
}
function indexOf(oldestFirst) {
    const shas = oldestFirst.flatMap((change) => change.shas.map((sha) => ({ short: sha.slice(0, shortest), change })));
    const grouped = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(shas, ({ short }) => short);
    return {
        bySha: new Map([...grouped].map(([short, ones]) => [short, ones.map(({ change }) => change)])),
        byPull: new Map(oldestFirst.flatMap((change) => (change.pull === null ? [] : [[change.pull, change]]))),
        byTitle: (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(oldestFirst, ({ title }) => plainTitle(title)),
    };
}
/** Git shortens no sha to less. */
const shortest = 7;
/** As many are looked at of what one change says it reverts. */
const mostReferences = 50;
/** What a change takes back: what it names by commits, else by pull requests, else by title. */
function revertedBy(change, index) {
    const isBefore = (one) => one.id !== change.id && one.at <= change.at;
    const shas = referencesIn(change.body, /^[ \t*-]{0,8}(?:This )?reverts commit ([0-9a-f]{7,64})\b/gim);
    const bySha = shas.flatMap((sha) => {
        const alike = index.bySha.get(sha.slice(0, shortest).toLowerCase()) ?? [];
        return alike.filter(({ shas }) => shas.some((one) => one.startsWith(sha.toLowerCase())));
    });
    if (bySha.some(isBefore))
        return unique(bySha.filter(isBefore));
    const pulls = referencesIn(change.body, /^[ \t*-]{0,8}Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})\b/gim);
    const byPull = pulls.flatMap((pull) => index.byPull.get(Number(pull)) ?? []);
    if (byPull.some(isBefore))
        return unique(byPull.filter(isBefore));
    const title = quotedTitle(plainTitle(change.title));
    const alike = title === null ? [] : (index.byTitle.get(plainTitle(title)) ?? []);
    return alike.filter(isBefore).slice(-1);
}
function referencesIn(text, pattern) {
    const found = [...text.matchAll(pattern)].slice(0, mostReferences);
    return found.flatMap(([, reference]) => (reference === undefined ? [] : [reference]));
}
function unique(changes) {
    return [...new Set(changes)];
}
/** The title that a title says it reverts; Git has `Reapply "x"` for `Revert "Revert "x""`. Null when it quotes none. */
function quotedTitle(title) {
    const [, verb, quoted] = /^(revert|reapply|reland):? "(.+)"$/i.exec(title) ?? [];
    if (verb === undefined || quoted === undefined)
        return /^revert: (\S.*)$/i.exec(title)?.[1] ?? null;
    return verb.toLowerCase() === 'revert' ? quoted : `Revert "${quoted}"`;
}
/** Without the number of the pull request that a squash puts behind it. */
function plainTitle(title) {
    return title.replace(/ \(#\d{1,10}\)$/, '').trim();
}


/***/ }),

/***/ 9474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Things by a key, each group in the order they came; `Map.groupBy`, which Node 20 does not have. */
function groupBy(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return groups;
}


/***/ }),

/***/ 94707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ kindReader),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/* unused harmony export kindOfPath */
/* harmony import */ var _migrations_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61424);
/* harmony import */ var _text_path_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68866);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9309);



/** All kinds of a change: those of its files, in the order of `changeKinds`, or the one that was reported. */
function kindsOf({ files, external }, kindOf = kindOfPath) {
    if (external !== null)
        return [external.kind];
    const present = new Set(files.map(({ path }) => kindOf(path)));
    return _change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeKinds */ .c.filter((kind) => present.has(kind));
}
/** `kindOfPath` with rules of one's own before the table, the first that fits; prepared once, for many paths. */
function kindReader(own) {
    const rules = own.map(({ kind, paths }) => ({ kind, matches: (0,_text_path_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .f)(paths) }));
    return (path) => rules.find(({ matches }) => matches(path))?.kind ?? kindOfPath(path);
}
/** What a file is, by its path alone; what no rule knows is code. */
function kindOfPath(path) {
    if (path.length > longestPath)
        return 'code';
    return table.find(({ fits }) => fits(path))?.kind ?? 'code';
}
/** Patterns stay quick on what is left; no file system has longer names. */
const longestPath = 1000;
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
    { kind: 'migration', fits: _migrations_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeMigration */ .Zo },
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

/***/ 17401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ began),
/* harmony export */   Wy: () => (/* binding */ reportedMarks),
/* harmony export */   _u: () => (/* binding */ newestDeployment),
/* harmony export */   dV: () => (/* binding */ deploymentMark),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   zz: () => (/* binding */ toleranceSeconds)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25651);
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83854);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10628);




/** Clocks and people's memory are this exact: what comes so little after a moment counts as before it; seconds. */
const toleranceSeconds = 120;
/** What happened at the moment that is asked about, in words that follow "before". */
function began({ startIsKnown }) {
    return startIsKnown ? 'impact began' : 'it was detected';
}
/** What is different about a question since it was answered, in words; empty when its answer stands. */
function differences(before, now) {
    const found = [];
    if (before.startedAt !== now.startedAt)
        found.push('the start of impact moved');
    else if (before.startIsKnown !== now.startIsKnown)
        found.push('the start of impact was told');
    if (before.textVersion !== now.textVersion)
        found.push('the report was edited');
    if (before.environment !== now.environment)
        found.push('the environment was changed');
    if (before.services.join('\n') !== now.services.join('\n'))
        found.push('the services were changed');
    if (before.newestDeployment !== now.newestDeployment)
        found.push('something new was deployed');
    if (now.reported.some((mark) => !before.reported.includes(mark)))
        found.push('a change outside of the repository was reported');
    return found;
}
/** What tells each reported change from any other, of those that happened before impact began; sorted. */
function reportedMarks(external, { startedAt }) {
    const until = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .addSeconds */ .ps)(startedAt, toleranceSeconds);
    const early = external.filter(({ at }) => at <= until);
    return [...new Set(early.map((change) => (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealOf */ .R)((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(change))))].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
}
/** What tells the newest deployment there is from any that comes after; null for none. */
function newestDeployment(newestFirst) {
    const [newest] = newestFirst;
    if (newest === undefined)
        return null;
    const [latest] = newest.statuses.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(b.at, a.at));
    return deploymentMark(newest.id, latest?.state ?? '');
}
/** What tells a newer deployment, or a newer state of it, from the one that was answered with. */
function deploymentMark(id, latestState) {
    return `${id} ${latestState.toLowerCase()}`;
}


/***/ }),

/***/ 87757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ candidateLimits)
/* harmony export */ });
/** How much of a change the ranking looks at: UTF-16 units of its body, and files. Its weights were fitted on as much. */
const candidateLimits = { body: 1500, files: 80 };


/***/ }),

/***/ 50724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   o6: () => (/* binding */ collectStatistics)
/* harmony export */ });
/* unused harmony export growHistory */
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43130);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69162);


/** What a repository's earlier changes say of its words and places; about 10 kB are kept of each change. */
function collectStatistics(changes) {
    const history = growHistory();
    for (const change of changes)
        history.add(change);
    return history;
}
/** An empty history that grows. */
function growHistory() {
    const read = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordReader */ .EA)();
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
        words: () => frequencies.keys(),
        add(change) {
            const words = distinct(read(`${change.title}\n${(0,_trailers_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailers */ .z)(change.body)}`));
            const places = placesOf(change.paths);
            for (const word of words)
                enlist(saying, word, told.length);
            for (const word of new Set([...words, ...distinct(read(change.paths.join('\n')))])) {
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
function distinct(words) {
    return new Set(words.map(({ word }) => word));
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

/***/ 41211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ rankChanges)
});

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
var ranking_history = __webpack_require__(50724);
;// CONCATENATED MODULE: ./.build/src/changes/ranking/common-words.json
const common_words_namespaceObject = /*#__PURE__*/JSON.parse('{"0.3":"test","0.2":"add updat py http com rb config app github","0.1":"lock bump changelog yaml dep md remov gemfil relea lib compar blob doc use ver not nam","0.09":"typ html job view","0.08":"api main fil build","0.07":"model yml","0.06":"spec set unit modul erb servic support master run templat user json src project controller","0.05":"list txt creat requir layout task cod bas log data using sourc check direct pag integrat pkg local js featur","0.04":"common index plugin db product includ migrat org helper component mov allow edit used publish content tool util default cas link","0.03":"client script flow work img show req manifest pas method git server form id readthedoc ui search applicat k8s cor valu schema asset enabl stat compiler admin call env action non command ci tim auth group field en","0.02":"rail ruby msg infra revis answer email activ cach pp query chromium funct summary functional init jenkin chor exten host bot generat proce del review cla cc stop pull rst ensur format smart v2 deploy clo handl v1 option step perf external target static url yarn gem repo validat return object detail param path exist agent mis skip readm filter sh internal develop record scs semver setup 10 improv builder workflow switch rak replac dev info impl tag profil sign event shar driver adapter nod control guid sig docker load two renam follow part third quest disabl text rout backend expery variabl key refactor need match first num rol currently string longer instal nativ","0.01":"lint css avoid addre import copy branch linux party tabl constant status handler presenter activerecord dir stylesheet attribut except lin 11 exampl old ctx already send pipelin manag header v3 stor convert order styl referenc gerrit current upgrad account instanc es devic e2e frontend logic definit input flag unus merg alert correct comment block end manager entry connect multipl dat us warn expect resourc debug googl previously cluster help acce public render policy =activerecord verify sync subscriber outcom singl port arg ops read transform notificat worker uk system network select ses clean provider ts sit resp find sdk ref queu map aws win factory specific 12 introduc provid initializer drop dockerfil firefox translat bind upload wiky parser output siz better minor limit different display 16 elasticsearch plac history generator informat platform makefil point gat apply analytic interfac prevent open dispatch defin element per","0.009":"beta redirect cleanup endpoint media security thread buffer auto push button cmd vendor web duplicat attach register deprecat functionality reduc titl rul fixtur conver os 14 operat v5 13 isolat bit s3 sect associat stag 15 metric desktop post publisher mean legacy partial metadata complet hook attempt experimental ignor","0.008":"lang contain mem symbol io fr android usag puppet op level typo extra custom scheduler root runtim locat specify writ head gov mac rubocop 18 mod 17 global v4 last publicat router feat tab dashboard around separat fetch abl annotat simpl topic mock previous availabl additional track calculat descript implementat count sav rais","0.007":"monitor report simplify cloud lower captur schedul developer empty trigger coverag full periodic storag preview sur toml succe 20 mark item subscript easier expre sampl label identity tru correctly overrid design invalid generic futur ext found finder column concern extract vm 21 human par sql v6 timeout www archiv","0.006":"country top remot awar browser scop possibl initial submit runner original increa macro present depend v9 modify mobil etc bundl hash array necessary pattern split unittest regre tox spac machin directly properly assert consistent gen privat ini instruct jinja2 mak execut vot another resolv token against proof right cron pip trivial sentry compil rpc bin standard smal ios gl transact turn pre unnecessary automat comput fact new password languag engin origin dynamic vector valid acl stack upstream redundant basic multy next ip 19 misc story useful person","0.005":"clear focus rev behavior channel put liv lead verificat factor delivery proxy long sid expand slav reset property hom benchmark collect href prod sphinx 24 manual later temp slug serializer trac permis mailer 22 distribut stabl namespac inlin export suit draft metal checker tre loop download owner v0 var stream =activesupport recip sort 2024 lot explicit login 23 kernel 2022 articl gitignor proto validator confus confirmat notify affect 2025 second explicitly assign container encod blockquot wait abstract trello em editor reflect insid fal print ls rely writer digest day never leav cpu npm confirm","0.004":"graph 04 indirect 2023 h2 max loader body expectat forc detect populat know v7 rest adjust condit suggest sent dif hub png look ready chrom bulk plan bar mozilla notic lab anymor tweak serv binary behaviour null net parent busine contact peopl res rat otherwis layer wrapper bootstrap exclud framework pay dimen websit acro tak remain prefix de 64 self similar artifact middlewar maintenanc structur pool 01 ast x86 scenario i18n expo interpreter csv extend pack trust 30 manually chang launch crash nil li perform 25 coupl emb travis ability good advanc executabl pt nav overview approv accept screen ul conflict registrat rang sidebar rack insert various larg callback wrap cover left word pin world hack reviewer analysis 03 retry uniqu opt allocat kind 05 07 region continu team 02 lit mail alia automatically saf govern markdown constraint sp","0.003":"box syntax guidanc discus fac domain getsentry dump transit 27 min receiv fram member swift approach general payload author demo past reader indexer restrict ubuntu lookup prepar rakefil fak health built importer 08 card 06 year react incorrect variant formatter pend click relat async cli exit whitespac submodul proper hid one determin pick announc actual real tf cancel regex selenium secret primary forward child navigat mysql =github mixin decorator therefor anyth sen quot 09 28 26 th sas icon footer amend assum enforc compatibl toggl clon contributor everyth benefit 2026 emit combin relevant nokogiry whit front =testhelper hard ur catch enough nest facet struct purpo littl optional length compatibility cro addit panel =applicationcontroller communicat prometheus personal restor align python3 sub bring folder upcom progre triag major arch intend 100 special reba locally resolver v8 batch debugger fre downstream redis mechanism attr nightly decid retir outsid row timestamp backup contribut pad statistic several directiv arm ids hit correspond choo ja =urls removal pointer po finish becom eslint normaliz unify compo reus float zero ar signal highlight java ct term secondary color pytest goo appropriat strategy sparklemot def mirror 32 nginx individual maintain 29 background mi slow character minimum consider inject big wir oauth doubl","0.002":"zh screenshot postgr 404 sso rewrit reduct di stub strip minut try them br whitelist enum fin feedback stal car rspec co reply ds area workaround entity registry svg effect credential destroy ment stuf opposit parallel deriv community apach retriev join week 2021 cast modal daily eu particular meant dead treat processor ticket fold forum high consistency protect fully restart tidy temporarily rs enhanc inherit materializ meta 2011 away consol postgresql operator 31 rever byt activity dependabot healthcheck explain webmock trail promot const grant fill anyway program identify signup fallback noth describ chart bucket std compat immediat 500 ask disk conditional preparat int amount swap iterat clarify enter slightly older shown ha produc short ca chain belong recovery blank regenerat clearer easy important prior partially smok rac dist rdoc easily integer expir h3 installat ac 50 impact known sometim vs hint debian normal thre rid 35 robot width plus webpack understand speed slic deliver giv certain adopt compilat optimiz ssh hour differenc embed pdf grid keep involv simply propo cooky banner faster suppre traffic category hardcod scal placeholder indicat mostly signatur descriptor arm64 licen final comparison refresh bridg tracker tell lost consumer brow refer forgot todo segment video logo rework ap intermittent appl badg kb upd ru total moment automatic guard xml invok raw checkbox checkout incorrectly encrypt exact solut stretch weekly fast visibl kill architectur let uri linter emulat priority toward regular obj configurabl explor zon best protocol authorizat classificat delay represent ad along wip sery period distinct want specifically hybrid rank constructor matrix literal dropdown matcher nic eventually dns reject originally twic pg secur delegat newer depth updater shel cycl menu exec written bunch physical offset standalon optimizat timelin font selector workspac depen equivalent evaluat month analyz ms cost choic autocomplet pa uuid decis deal activat replicat collap risk someon exporter consistently learn begin throw prompt tmpl cn ran escap resolut convent consolidat infrastructur obsolet preserv ps append bound wsgy viewer 34 newly unicod fuzz microsoft notifier elastic cert ssl respond simpler random construct gateway propagat surfac vagrant startup audit 37 contract schem func ai watch bootsnap intent solv pretty relativ organizat dot rollout virtual homepag unknown earlier hidden visual canary poll figur pair entir helpful inform","0.001":"visitor checksum pylint jquery shift boot hopefully undefin usernam early aggregat paginat jenkinsfil unneed caller touch certificat dict thank 60 immediately dependent interact socket flash addon declarat fork potential reload reason foo entirely prefer visit ab trunk pha travel anywher foundat boolean packet googleapis ns feed tooltip 2020 listener ago noisy asse idl babel edg markup pep8 pod higher idea eg alternativ additionally cleaner implicit helm gather consum gcc posit threshold stdout hold eliminat contrib adr seed investigat permit 2019 far keyword indentat webhook docstr discard unexpect spel utc =apis quality completely converter dom zip sum subscrib subject truncat reach successful outdat recommend sha dummy everywher symlink fall goal cs serial renderer foreign complex omit precis rebuild age incom toolkit quota mix fa cp cop experienc reorder hostnam accord behind leak flatten mutat uniform transfer mask filenam ie minimal credit accessibility submis compre offic fs board logger bottom 00 start accessibl freez cr bash scalar eval capability =javascript toolbar semantic dialog dry volum safety overwrit 2015 38 backward driv children act suffix dictionary mocha scan taken low 39 decod inner indic attent uploader faraday troubleshoot puma situat alter serializ 36 durat train height karma pypy sequenc nois bundler interest 40 chunk mon nb radio mo letter oidc exactly repeat readabl whenever scrol own 33 land concept successfully listen un persist welcom cgi declar char math provis 63 57 strict difficult rel favor rt super discovery jam quick backfil newlin lack carry negativ 130 =macos datetim flavor snapshot spam si absolut hop identifier gb 2017 flip transitiv remember flat widget jinja blu tls jwt ok practic discover visibility research 41 subsequent smaller proposal snippet pixel 52 2018 paragraph almost bypa frag die verbo counter fir friendly gs memcach 2016 gon supply disallow accordingly official preset 51 aim mismatch claim fi clarity criteria intel atomic strong pl 59 migrator concurrency rescu happy round mistak separately relationship worth ship blog continuous succeed prep popular flaky bg virtualenv advic ma arbitrary destinat equal au exp identical alpha boost alt margin =mysql mount measur feel codeba behav serializat websocket instrumentat terminat accessor bool defer authoriz prettier dedicat followup social dockerignor plain effort significant ownership circl green maximum cut expirat str python2 critical sanity advantag dont subcla heap upda","0.0009":"128 =testcase elsewher indent relic invocat usele blacklist concurrent sanitizer initially piec retain phra los regardle compact hello availability tun black csp mim apt statsd enqueu simplecov caught slack fetcher transformat magic tod persistent qa daemon wheel lifecycl fe irc 55 v16 especially chanc weight assumpt respect 386 star sandbox silenc partit trim candidat replica historical 53 wherea 46 accurat safely potentially narrow integrity stay ga combinat english sudo 140 da preferenc reporter lif pub protobuf achiev downtim april intro span proc unsaf observ spawn enumerat prototyp sanitiz six inc entrypoint 54 mapper robust qualify back generally","0.0008":"cap book unsupport chosen div interval rpm latency readine 71 presenc collector 43 somewhat spot presentat overlap obvious agre privileg e2 purg central faq fixup softwar tarbal 75 =postgresql inconsistent instantiat 56 underscor v10 adapt abort creator 44 sprocket throttl latter broadcast dirty flush hand leverag meet cd flake8 usr catalog incr procfil quickly composit way positiv talk yank bugfix 42 256 cherry monthly shadow 123 generaliz onlin anchor sa recogniz technical fedora 61 appear inspect comma 200 sufficient numeric dynamically attack approval allowlist frequency campaign reasonabl fit kept capacity violat 300 suppo dash regard larger hang canonical hardwar"}');
;// CONCATENATED MODULE: ./.build/src/changes/ranking/rarity.js

/** A shorter or unknown history is filled up to so many changes that speak as changes everywhere do. */
const leastDocuments = 200;
/** Share of changes that have a word, anywhere; written by `npm run train:culprits`. */
const shareOfCommonWord = new Map(Object.entries(common_words_namespaceObject).flatMap(([share, words]) => {
    return words.split(' ').map((word) => [word, Number(share)]);
}));
/** Of a word that is not among them. */
const shareOfOtherWord = 0.0005;
/**
 * How telling a word is: the fewer of the earlier changes and the candidates have it, the more; from 0 to about 10.
 * Inverse document frequency as BM25 has it.
 */
function rarityAmong(candidates, history) {
    const here = countDocuments(candidates);
    const assumed = assumedDocuments(history);
    const documents = candidates.length + (history?.documents ?? 0) + assumed;
    const known = new Map();
    return (word) => {
        const before = known.get(word);
        if (before !== undefined)
            return before;
        const common = shareOfCommonWord.get(word) ?? shareOfOtherWord;
        const frequency = (here.get(word) ?? 0) + (history?.frequencyOf(word) ?? 0) + assumed * common;
        const rarity = inverseFrequency(documents, frequency);
        known.set(word, rarity);
        return rarity;
    };
}
/** Rarity of a word that only one change has. */
function mostRarity(candidates, history) {
    const documents = candidates + (history?.documents ?? 0) + assumedDocuments(history);
    return inverseFrequency(documents, 1);
}
function assumedDocuments(history) {
    return Math.max(0, leastDocuments - (history?.documents ?? 0));
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
/** Looks for earlier changes that speak like the report. */
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
var trailers = __webpack_require__(43130);
// EXTERNAL MODULE: ./.build/src/changes/ranking/words.js + 2 modules
var words = __webpack_require__(69162);
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

/** A shorter history says little of what is rare or alike here; the weights without one are better then. */
const shortestHistory = 300;
/** Which of the models fits what is known. */
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
const weights_namespaceObject = /*#__PURE__*/JSON.parse('{"A":{"lines and history":{"figuresOnGroupsLeftOut":{"cases":381,"groups":12,"top1":0.657,"top3":0.826,"top5":0.886,"meanReciprocalRank":0.756,"sure":0.365,"sureAndRight":0.928},"sharpness":1.04,"features":{"title score of ideal":{"weight":-0.05923,"spread":0.03852},"title score of best":{"weight":0.09034,"spread":0.217},"title words only here":{"weight":0.0988,"spread":0.342},"body score of best":{"weight":0.08152,"spread":0.2244},"body coverage":{"weight":-0.0898,"spread":0.05303},"path score of ideal":{"weight":-0.1016,"spread":0.04953},"path rarest word":{"weight":0.1154,"spread":0.9306},"text score":{"weight":0.1232,"spread":0.7814},"text score of best":{"weight":0.09744,"spread":0.2177},"text rarest word":{"weight":0.08852,"spread":1.419},"text overlap":{"weight":0.1406,"spread":0.6105},"pieces of paths":{"weight":0.1193,"spread":0.9755},"folder named":{"weight":0.08024,"spread":0.4648},"compound name":{"weight":-0.05438,"spread":0.5037},"deleted lines score of ideal":{"weight":0.07563,"spread":0.0888},"added lines score of ideal":{"weight":0.1577,"spread":0.1137},"added lines overlap":{"weight":0.1366,"spread":0.6821},"lines overlap":{"weight":0.2184,"spread":0.6639},"headings score":{"weight":0.1241,"spread":0.6902},"headings coverage":{"weight":-0.06064,"spread":0.04146},"all words only here":{"weight":0.2738,"spread":0.5016},"newer changes":{"weight":-0.2102,"spread":0.8624},"newer changes, weak text":{"weight":-0.1735,"spread":0.6511},"place in the window":{"weight":-0.1787,"spread":0.2885},"under 1 h":{"weight":0.1464,"spread":0.1593},"under 24 h":{"weight":0.1993,"spread":0.4428},"under 72 h":{"weight":0.1286,"spread":0.2148},"title: revert":{"weight":-0.1515,"spread":0.1624},"title: revert that the report is about":{"weight":-0.1679,"spread":0.04656},"title: reland":{"weight":-0.09515,"spread":0.08947},"title: fix":{"weight":-0.09257,"spread":0.3377},"title: add":{"weight":-0.07866,"spread":0.3843},"title: docs":{"weight":-0.1409,"spread":0.1655},"title: style":{"weight":-0.08921,"spread":0.1349},"title: speed":{"weight":0.1174,"spread":0.1792},"only dependencies":{"weight":0.08515,"spread":0.09976},"only config":{"weight":0.07197,"spread":0.2235},"lines deleted":{"weight":0.1544,"spread":1.58},"migration, report of data":{"weight":0.04125,"spread":0.03262},"touched later":{"weight":-0.215,"spread":0.4042},"undone":{"weight":-0.1989,"spread":0.1291},"alike places of best":{"weight":0.1488,"spread":0.2432},"alike words of best":{"weight":0.08259,"spread":0.2168}},"elsewhere":{"intercept":-1.469,"signs":{"candidates, log":0.2096,"words of the report, log":0.7236,"best coverage":-0.4913,"best coverage of text":-0.4006,"best words only here":-0.4906,"best rarest word of titles":-0.2385,"first probability":0.206,"first over second, log":-0.3202}}},"lines":{"figuresOnGroupsLeftOut":{"cases":381,"groups":12,"top1":0.629,"top3":0.812,"top5":0.891,"meanReciprocalRank":0.739,"sure":0.349,"sureAndRight":0.925},"sharpness":1.04,"features":{"title score of ideal":{"weight":-0.05649,"spread":0.04009},"title score of best":{"weight":0.1111,"spread":0.2228},"title words only here":{"weight":0.0961,"spread":0.3555},"body score of best":{"weight":0.1067,"spread":0.2319},"body coverage":{"weight":-0.09353,"spread":0.057},"path score of ideal":{"weight":-0.07915,"spread":0.06017},"path rarest word":{"weight":0.08047,"spread":1.033},"text score":{"weight":0.1439,"spread":0.8236},"text score of best":{"weight":0.09474,"spread":0.2226},"text rarest word":{"weight":0.1613,"spread":1.341},"text overlap":{"weight":0.1527,"spread":0.64},"pieces of paths":{"weight":0.1322,"spread":0.9755},"folder named":{"weight":0.06138,"spread":0.4648},"compound name":{"weight":-0.05565,"spread":0.4649},"deleted lines score of ideal":{"weight":0.1128,"spread":0.09852},"added lines score of ideal":{"weight":0.132,"spread":0.123},"added lines overlap":{"weight":0.1151,"spread":0.6797},"lines overlap":{"weight":0.228,"spread":0.6692},"headings score":{"weight":0.1158,"spread":0.7548},"headings coverage":{"weight":-0.03939,"spread":0.04667},"all words only here":{"weight":0.3265,"spread":0.4874},"newer changes":{"weight":-0.1995,"spread":0.8624},"newer changes, weak text":{"weight":-0.1949,"spread":0.6347},"place in the window":{"weight":-0.1773,"spread":0.2885},"under 1 h":{"weight":0.1476,"spread":0.1593},"under 24 h":{"weight":0.2057,"spread":0.4428},"under 72 h":{"weight":0.1441,"spread":0.2148},"title: revert":{"weight":-0.1497,"spread":0.1624},"title: revert that the report is about":{"weight":-0.1731,"spread":0.04806},"title: reland":{"weight":-0.08917,"spread":0.08947},"title: fix":{"weight":-0.0964,"spread":0.3377},"title: add":{"weight":-0.06161,"spread":0.3843},"title: docs":{"weight":-0.1344,"spread":0.1655},"title: style":{"weight":-0.08773,"spread":0.1349},"title: speed":{"weight":0.1086,"spread":0.1792},"only dependencies":{"weight":0.08164,"spread":0.09976},"only config":{"weight":0.08971,"spread":0.2235},"lines deleted":{"weight":0.09901,"spread":1.58},"migration, report of data":{"weight":0.05364,"spread":0.03262},"touched later":{"weight":-0.2055,"spread":0.4042},"undone":{"weight":-0.1972,"spread":0.1291}},"elsewhere":{"intercept":-1.091,"signs":{"candidates, log":0.126,"words of the report, log":0.6714,"best coverage":-0.5292,"best coverage of text":-0.4274,"best words only here":-0.4984,"best rarest word of titles":-0.2215,"first probability":0.204,"first over second, log":-0.2966}}},"history":{"figuresOnGroupsLeftOut":{"cases":381,"groups":12,"top1":0.614,"top3":0.779,"top5":0.86,"meanReciprocalRank":0.72,"sure":0.26,"sureAndRight":0.919},"sharpness":1.03,"features":{"title score of ideal":{"weight":-0.03893,"spread":0.03852},"title score of best":{"weight":0.09768,"spread":0.217},"title words only here":{"weight":0.1072,"spread":0.342},"body score of best":{"weight":0.1015,"spread":0.2244},"body coverage":{"weight":-0.08326,"spread":0.05303},"path score of ideal":{"weight":-0.1047,"spread":0.04953},"path rarest word":{"weight":0.1295,"spread":0.9306},"text score":{"weight":0.1626,"spread":0.7814},"text score of best":{"weight":0.1315,"spread":0.2177},"text rarest word":{"weight":0.1641,"spread":1.419},"text overlap":{"weight":0.235,"spread":0.6105},"pieces of paths":{"weight":0.1457,"spread":0.9755},"folder named":{"weight":0.08233,"spread":0.4648},"compound name":{"weight":-0.02831,"spread":0.5037},"all words only here":{"weight":0.058,"spread":0.4489},"newer changes":{"weight":-0.1991,"spread":0.8624},"newer changes, weak text":{"weight":-0.1564,"spread":0.6511},"place in the window":{"weight":-0.1975,"spread":0.2885},"under 1 h":{"weight":0.1541,"spread":0.1593},"under 24 h":{"weight":0.2101,"spread":0.4428},"under 72 h":{"weight":0.1314,"spread":0.2148},"title: revert":{"weight":-0.1607,"spread":0.1624},"title: revert that the report is about":{"weight":-0.1795,"spread":0.04656},"title: reland":{"weight":-0.08087,"spread":0.08947},"title: fix":{"weight":-0.09785,"spread":0.3377},"title: add":{"weight":-0.05128,"spread":0.3843},"title: docs":{"weight":-0.1335,"spread":0.1655},"title: style":{"weight":-0.08168,"spread":0.1349},"title: speed":{"weight":0.1089,"spread":0.1792},"only dependencies":{"weight":0.05462,"spread":0.09976},"only config":{"weight":0.05067,"spread":0.2235},"lines deleted":{"weight":0.2246,"spread":1.58},"migration, report of data":{"weight":0.02615,"spread":0.03262},"touched later":{"weight":-0.2235,"spread":0.4042},"undone":{"weight":-0.1938,"spread":0.1291},"alike places of best":{"weight":0.1809,"spread":0.2432},"alike words of best":{"weight":0.1284,"spread":0.2168}},"elsewhere":{"intercept":-1.591,"signs":{"candidates, log":0.2056,"words of the report, log":0.5644,"best coverage":-0.2916,"best coverage of text":-0.2916,"best words only here":-0.4069,"best rarest word of titles":-0.2224,"first probability":0.1436,"first over second, log":-0.2821}}},"text only":{"figuresOnGroupsLeftOut":{"cases":381,"groups":12,"top1":0.605,"top3":0.786,"top5":0.853,"meanReciprocalRank":0.716,"sure":0.252,"sureAndRight":0.906},"sharpness":1.03,"features":{"title score of ideal":{"weight":-0.03393,"spread":0.04009},"title score of best":{"weight":0.118,"spread":0.2228},"title words only here":{"weight":0.1095,"spread":0.3555},"body score of best":{"weight":0.1275,"spread":0.2319},"body coverage":{"weight":-0.07159,"spread":0.057},"path score of ideal":{"weight":-0.07211,"spread":0.06017},"path rarest word":{"weight":0.09018,"spread":1.033},"text score":{"weight":0.1697,"spread":0.8236},"text score of best":{"weight":0.152,"spread":0.2226},"text rarest word":{"weight":0.1976,"spread":1.341},"text overlap":{"weight":0.2732,"spread":0.64},"pieces of paths":{"weight":0.1572,"spread":0.9755},"folder named":{"weight":0.06168,"spread":0.4648},"compound name":{"weight":-0.03257,"spread":0.4649},"all words only here":{"weight":0.1234,"spread":0.4458},"newer changes":{"weight":-0.1883,"spread":0.8624},"newer changes, weak text":{"weight":-0.1862,"spread":0.6347},"place in the window":{"weight":-0.1846,"spread":0.2885},"under 1 h":{"weight":0.1492,"spread":0.1593},"under 24 h":{"weight":0.2066,"spread":0.4428},"under 72 h":{"weight":0.1453,"spread":0.2148},"title: revert":{"weight":-0.1585,"spread":0.1624},"title: revert that the report is about":{"weight":-0.1841,"spread":0.04806},"title: reland":{"weight":-0.07142,"spread":0.08947},"title: fix":{"weight":-0.1043,"spread":0.3377},"title: add":{"weight":-0.03156,"spread":0.3843},"title: docs":{"weight":-0.1336,"spread":0.1655},"title: style":{"weight":-0.0725,"spread":0.1349},"title: speed":{"weight":0.09948,"spread":0.1792},"only dependencies":{"weight":0.05172,"spread":0.09976},"only config":{"weight":0.07189,"spread":0.2235},"lines deleted":{"weight":0.2157,"spread":1.58},"migration, report of data":{"weight":0.03708,"spread":0.03262},"touched later":{"weight":-0.2064,"spread":0.4042},"undone":{"weight":-0.1932,"spread":0.1291}},"elsewhere":{"intercept":-1.294,"signs":{"candidates, log":0.1328,"words of the report, log":0.5105,"best coverage":-0.3158,"best coverage of text":-0.3158,"best words only here":-0.3933,"best rarest word of titles":-0.2025,"first probability":0.1794,"first over second, log":-0.2757}}}}}');
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
    return Math.min(1, rarity / mostRarity(seen.length, history));
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/rank-changes.js





/**
 * Which of the candidates caused what the report tells, the most suspicious first; of equals the newer, then by id.
 *
 * Pure: candidates in any order give the same ranking. Without candidates the culprit is elsewhere for certain.
 * `history` is the repository's earlier changes, null when they are not known.
 */
function rankChanges(report, candidates, history) {
    if (candidates.length === 0)
        return { ranked: [], elsewhere: 1 };
    const look = lookAt(report, candidates, history);
    const model = weights_namespaceObject.A[situationOf(look)];
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

/***/ 43130:
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

/***/ 69162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $M: () => (/* binding */ countLineWords),
  rj: () => (/* binding */ countWords),
  ux: () => (/* binding */ readWords),
  EA: () => (/* binding */ wordReader)
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
    return wordReader()(text);
}
/** Reads words of many texts as `readWords` does of one; what a name gives is found once, which is several times as fast. */
function wordReader() {
    const known = new Map();
    return (text) => {
        const found = [];
        for (const [name] of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
            if (name.length < 2 || name.length > longestName)
                continue;
            const words = known.get(name) ?? wordsOfName(name);
            known.set(name, words);
            for (const word of words)
                found.push(word);
        }
        return found;
    };
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
    return countAll([text], readWords);
}
/** Words of changed lines, counted by where they stand. */
function countLineWords(lines) {
    const read = wordReader();
    return {
        added: countAll(lines.added, read),
        deleted: countAll(lines.deleted, read),
        headings: countAll(lines.headings, read),
    };
}
function countAll(texts, read) {
    const counts = new Map();
    for (const text of texts) {
        for (const { word } of read(text))
            counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
}
/** `getHTTPServer2_name` -> get, HTTP, Server2, name; three or more digits behind letters are a part of their own. */
function partsOf(name) {
    // Most names are one word, and need no search for where the next begins.
    if (/^[A-Z]?[a-z]+$/.test(name))
        return [name];
    return name
        .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
        .replace(/(\p{L})(\d{3,})/gu, '$1_$2')
        .split('_')
        .filter((part) => part !== '');
}


/***/ }),

/***/ 6586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ candidateOf)
/* harmony export */ });
/* harmony import */ var _kinds_of_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94707);
/* harmony import */ var _ranking_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87757);
/* harmony import */ var _ranking_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69162);



/** A change as the ranking looks at it. */
function candidateOf(change) {
    const { id, at, title, body, files, fileCount, lines } = change;
    return {
        id,
        at,
        title,
        body: body.slice(0, _ranking_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateLimits */ .K.body),
        files: files.slice(0, _ranking_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateLimits */ .K.files),
        fileCount,
        kinds: (0,_kinds_of_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsOf */ .tG)(change),
        lines: lines === null ? null : (0,_ranking_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countLineWords */ .$M)(lines),
    };
}


/***/ }),

/***/ 52815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hazardOf),
/* harmony export */   f: () => (/* binding */ hazardsOf)
/* harmony export */ });
/* harmony import */ var _migrations_obvious_hazard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77941);
/* harmony import */ var _migrations_recognise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61424);


/** The worst thing a migration of a change plainly does; null where it does nothing of the kind, or its lines were not read. */
function hazardOf(entry) {
    return hazardsOf(entry)[0] ?? null;
}
/** Everything of the kind, the worst first. */
function hazardsOf({ change, kinds }) {
    if (!kinds.includes('migration') || change.lines === null)
        return [];
    const engines = change.files.map(({ path }) => (0,_migrations_recognise_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseMigration */ .mb)({ path, content: null })?.engine);
    return (0,_migrations_obvious_hazard_js__WEBPACK_IMPORTED_MODULE_0__/* .obviousHazards */ .b)(change.lines.added, engines.find((engine) => engine != null) ?? null);
}


/***/ }),

/***/ 42858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./.build/src/migrations/obvious-hazard.js
var obvious_hazard = __webpack_require__(77941);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/changes/group-by.js
var group_by = __webpack_require__(9474);
;// CONCATENATED MODULE: ./.build/src/changes/ranking/probability.js
/**
 * How likely a candidate is the culprit, of all possibilities: that it is none of them is taken off. Among few changes a stray
 * word looks like much, so one that shares neither a rare word with the report nor two that are not common stays below what is
 * named; docs/culprits.md has what that is worth.
 */
function probabilityInAll(ranked, elsewhere) {
    const probability = ranked.probability * (1 - elsewhere);
    return isFounded(ranked.matches) ? probability : Math.min(probability, unfoundedAtMost);
}
function isFounded(matches) {
    const telling = matches.filter(({ rarity }) => rarity >= tellingRarity);
    return telling.length > 1 || telling.some(({ rarity }) => rarity >= rareEnough);
}
const unfoundedAtMost = 0.6;
const tellingRarity = 0.5;
const rareEnough = 0.8;

// EXTERNAL MODULE: ./.build/src/changes/verdict/hazard.js
var verdict_hazard = __webpack_require__(52815);
// EXTERNAL MODULE: ./.build/src/changes/verdict/rank-entries.js
var rank_entries = __webpack_require__(80316);
// EXTERNAL MODULE: ./.build/src/migrations/tables-touched.js
var tables_touched = __webpack_require__(84527);
// EXTERNAL MODULE: ./.build/src/changes/question.js
var changes_question = __webpack_require__(17401);
;// CONCATENATED MODULE: ./.build/src/changes/verdict/reasons.js



/** Why a change is suspected: sentences made of evidence, the strongest first; at most five. */
function tellReasons(evidence) {
    const sentences = reasons.flatMap((reason) => {
        const sentence = reason(evidence);
        return sentence === null ? [] : [sentence];
    });
    return sentences.slice(0, maximumReasons);
}
const maximumReasons = 5;
const reasons = [
    timing,
    ({ hazard }) => hazard,
    changedLines('deleted-line', 'deletes lines with '),
    changedLines('added-line', 'adds lines with '),
    namedByPath,
    namedByWords,
    ({ services }) => services.length === 0 ? null : ['changes ', ...codes(services), ', which the report names'],
    byKind,
    takenBackSince,
];
function timing({ entry, question, source }) {
    const { landing, change } = entry;
    if (landing.state !== 'live') {
        return [`${change.external === null ? 'merged' : 'done'} ${whenTold(change.at, question)}`];
    }
    const { environment, startedAt, liveAt } = landing.carrier;
    const where = environment === '' ? [] : [' to ', { code: environment }];
    if (liveAt === null) {
        return [
            'its deployment',
            ...where,
            `, begun ${whenTold(startedAt, question)}, has not succeeded`,
        ];
    }
    if (startedAt >= question.startedAt || liveAt > question.startedAt) {
        return ['was being deployed', ...where, ` when ${(0,changes_question/* began */.WR)(question)}`];
    }
    const did = source === 'releases' ? 'released' : 'deployed';
    return [did, ...where, ` ${whenTold(liveAt, question)}`];
}
function whenTold(since, question) {
    if (since >= question.startedAt)
        return `just as ${(0,changes_question/* began */.WR)(question)}`;
    const before = (0,instant/* showDuration */.kJ)(since, question.startedAt);
    return `${before === '0 min' ? 'less than a minute' : before} before ${(0,changes_question/* began */.WR)(question)}`;
}
/** Words that more than this share of the changes have say nothing about one of them. */
const reasons_tellingRarity = 0.5;
/** Beside a rare word, one that is not this share as rare only distracts. */
const besideTheBest = 0.7;
const wordsShown = 3;
function changedLines(where, says) {
    return ({ matches }) => {
        const words = telling(matches, where);
        return words.length === 0 ? null : [says, ...codes(words), `, named in the report`];
    };
}
function namedByPath({ matches, entry }) {
    const [word] = telling(matches, 'path');
    if (word === undefined)
        return null;
    const path = entry.change.files
        .map((file) => file.path)
        .find((name) => name.toLowerCase().includes(word.toLowerCase()));
    return path === undefined
        ? ['its paths say ', { quote: word }, ', as the report does']
        : ['touches ', { code: path }, '; the report says ', { quote: word }];
}
function namedByWords({ matches }) {
    const inTitle = telling(matches, 'title');
    const inBody = telling(matches, 'body');
    if (inTitle.length > 0)
        return ['its title says ', ...quotes(inTitle), ', as the report does'];
    return inBody.length === 0
        ? null
        : ['its description says ', ...quotes(inBody), ', as the report does'];
}
function telling(matches, where) {
    const [best = 0] = matches.map(({ rarity }) => rarity).toSorted((a, b) => b - a);
    return matches
        .filter((match) => match.where === where && match.rarity >= reasons_tellingRarity)
        .filter(({ rarity }) => rarity >= best * besideTheBest)
        .slice(0, wordsShown)
        .map(({ word }) => word);
}
/** Kinds whose sort is a reason by itself; code is what most changes are. */
const kindReasons = {
    'feature-flag': 'changes a feature flag',
    config: 'changes configuration',
    infrastructure: 'changes infrastructure',
    dependency: 'updates dependencies',
    test: 'touches tests and documents only',
    docs: 'touches documents only',
};
/** The first kind is the most telling, as the kinds are in the order of their table. */
function byKind({ entry, hazard }) {
    const [first] = entry.kinds;
    if (first === undefined || (first === 'migration' && hazard !== null))
        return null;
    if (first === 'migration')
        return tellTables(entry);
    const says = kindReasons[first];
    return says === undefined ? null : [says];
}
/** The tables are what an engineer looks for; without the lines nobody knows them. */
function tellTables({ change }) {
    const tables = (0,tables_touched/* tablesTouched */.K3)((change.lines?.added ?? []).join('\n')).slice(0, wordsShown);
    return tables.length === 0
        ? ['changes the database schema']
        : ['its migration changes ', ...codes(tables)];
}
function takenBackSince({ entry: { landing, takenBack }, question }) {
    if (landing.state === 'live' && landing.goneAt !== null) {
        const isBefore = landing.goneAt < question.startedAt;
        return ['was rolled back ', isBefore ? whenTold(landing.goneAt, question) : 'since'];
    }
    if (takenBack === null)
        return null;
    const by = takenBack.pull === null ? { quote: takenBack.title } : `pull request ${takenBack.pull}`;
    return takenBack.at === null
        ? ['is taken back by ', by, ', which is not live yet']
        : ['was taken back since by ', by];
}
function codes(words) {
    return separated(words.map((code) => ({ code })));
}
function quotes(words) {
    return separated(words.map((quote) => ({ quote })));
}
function separated(pieces) {
    return pieces.flatMap((piece, index) => {
        if (index === 0)
            return [piece];
        return [index === pieces.length - 1 ? ' and ' : ', ', piece];
    });
}

;// CONCATENATED MODULE: ./.build/src/changes/verdict/rollbacks.js


/**
 * The rollbacks after which an incident began, a sentence each, environment by environment. No commit shows them, yet what they
 * took back may be missed: a setting, a table, a fix. One that was followed by another version is none any more.
 */
function rollbacksBefore({ carriers }, question, from) {
    const inUse = new Map();
    for (const carrier of carriers) {
        const hasBegun = carrier.liveAt !== null && carrier.startedAt <= question.startedAt;
        if (hasBegun && carrier.kind !== 'redeploy')
            inUse.set(carrier.environment, carrier);
    }
    return [...inUse.values()]
        .filter(({ kind, startedAt }) => kind === 'rollback' && startedAt >= from)
        .map((carrier) => tell(carrier, question));
}
function tell({ environment, sha, previousSha, startedAt }, question) {
    const what = environment === '' ? ['what was live'] : [{ code: environment }];
    const before = `, begun ${(0,instant/* showDuration */.kJ)(startedAt, question.startedAt)} before ${(0,changes_question/* began */.WR)(question)}`;
    return [
        ...what,
        ` went back from ${previousSha?.slice(0, 7) ?? 'a later version'} to ${sha.slice(0, 7)}`,
        before,
    ];
}

// EXTERNAL MODULE: ./.build/src/changes/verdict/sift.js + 1 modules
var sift = __webpack_require__(37913);
// EXTERNAL MODULE: ./.build/src/changes/verdict/verdict.js
var verdict = __webpack_require__(97306);
// EXTERNAL MODULE: ./.build/src/changes/verdict/window.js
var verdict_window = __webpack_require__(97963);
;// CONCATENATED MODULE: ./.build/src/changes/verdict/judge.js











const mostSuspects = 5;
const tellsNothingBelow = 0.02;
const mostRuledOut = 20;
/** Which change most likely caused an incident, with reasons. Pure: the same case gives the same verdict. */
function judge(asked) {
    const { question, feed } = asked;
    const { candidates, ruledOut, from } = (0,sift/* sift */.p)(feed, question, asked.lookBackHours);
    const ids = new Set(candidates.map(({ change }) => change.id));
    const { ranked, elsewhere } = (0,rank_entries/* rankEntries */.l)(candidates, question, {
        ...asked,
        history: asked.history ?? (0,rank_entries/* statisticsOf */.j)(feed.entries.filter(({ change }) => !ids.has(change.id))),
        isOfService: (entry) => asked.servicesOf(entry.change).length > 0,
    });
    const sure = ranked.map((one) => ({ ...one, probability: probabilityInAll(one, elsewhere) }));
    const namedDeployment = nameDeployment(sure, asked);
    return {
        answer: answerOf(sure, { asked, namedDeployment }),
        suspects: worthTelling(sure).map((one) => suspectOf(one, asked)),
        namedDeployment,
        ruledOut: ruledOut.slice(0, mostRuledOut),
        ruledOutMore: Math.max(0, ruledOut.length - mostRuledOut),
        rollbacks: rollbacksBefore(feed, question, from),
        searched: {
            from,
            until: question.startedAt,
            changes: candidates.length,
            older: candidates.filter((entry) => (0,verdict_window/* mattersSince */.di)(entry) < from).length,
            source: feed.source,
            environments: feed.environments,
            environmentWhy: feed.environmentWhy,
            linesRead: feed.linesRead,
            gaps: feed.gaps,
        },
    };
}
/** The first five, but for those that nobody would look at. */
function worthTelling(ranked) {
    return ranked
        .slice(0, mostSuspects)
        .filter(({ probability }, place) => place === 0 || probability >= tellsNothingBelow);
}
function answerOf(ranked, { asked, namedDeployment, }) {
    const [first] = ranked;
    const { feed } = asked;
    if (first === undefined) {
        const sawNothing = feed.entries.every(({ change }) => change.external !== null);
        return sawNothing && feed.gaps.length > 0 ? 'not-checked' : 'nothing-changed';
    }
    if (first.probability >= verdict/* namedAt */.F || namedDeployment !== null)
        return 'named';
    const isWorthIt = ranked.slice(0, mostSuspects).some((one) => isWorthALook(one, asked));
    return first.probability < verdict/* nothingLikelyBelow */.t || !isWorthIt ? 'nothing-likely' : 'several';
}
/** So long before the incident a change is worth a look for its time alone; seconds. */
const justBeforeSeconds = 3600;
/** Whether anything but the odds speaks against a change: words of the report, its service, a hazard, or that it was just live. */
function isWorthALook({ entry, matches }, { question, servicesOf }) {
    const justBefore = (0,instant/* addSeconds */.ps)(question.startedAt, -justBeforeSeconds);
    return (matches.length > 0 ||
        (0,verdict_window/* mattersSince */.di)(entry) >= justBefore ||
        servicesOf(entry.change).length > 0 ||
        (0,verdict_hazard/* hazardOf */._)(entry) !== null);
}
function suspectOf(ranked, asked) {
    const { entry, probability, matches } = ranked;
    const { change, landing } = entry;
    return {
        id: change.id,
        title: change.title,
        url: change.url,
        pull: change.pull,
        sha: change.shas[0] ?? null,
        probability,
        kind: entry.kinds[0] ?? 'code',
        at: (0,verdict_window/* mattersSince */.di)(entry),
        reasons: tellReasons({
            entry,
            question: asked.question,
            matches,
            services: asked.servicesOf(change),
            hazard: tellHazard(entry),
            source: asked.feed.source,
        }),
        size: sizeOf(entry),
        compare: landing.state === 'live' && landing.carrier.previousSha !== null
            ? { base: landing.carrier.previousSha, head: landing.carrier.sha }
            : null,
        undo: probability >= verdict/* namedAt */.F ? asked.undoChange(entry) : asked.revertChange(entry),
    };
}
function tellHazard(entry) {
    const hazard = (0,verdict_hazard/* hazardOf */._)(entry);
    return hazard === null ? null : ['its migration ', ...withCode((0,obvious_hazard/* describeHazard */.W)(hazard))];
}
/** Words with `code` in backticks, as pieces of a sentence. */
function withCode(words) {
    return words.split('`').map((piece, index) => (index % 2 === 1 ? { code: piece } : piece));
}
function sizeOf({ change }) {
    if (change.external !== null)
        return null;
    const added = change.files.reduce((sum, file) => sum + file.added, 0);
    const deleted = change.files.reduce((sum, file) => sum + file.deleted, 0);
    return { files: change.fileCount, added, deleted };
}
/** The deployment whose changes together are suspected enough to name it, where none of them is alone. */
function nameDeployment(ranked, asked) {
    const [first] = ranked;
    if (first === undefined || first.probability >= verdict/* namedAt */.F)
        return null;
    for (const [carrier, parts] of byCarrier(ranked)) {
        const probability = parts.reduce((sum, part) => sum + part.probability, 0);
        if (probability < verdict/* namedAt */.F || parts.length < 2)
            continue;
        const { id, environment, startedAt: at, sha, previousSha } = carrier;
        const undo = asked.undoDeployment(carrier, parts.map(({ entry }) => entry));
        return { id, environment, at, sha, previousSha, probability, changes: parts.length, undo };
    }
    return null;
}
function byCarrier(ranked) {
    const carried = ranked.flatMap((one) => one.entry.landing.state === 'live' ? [{ carrier: one.entry.landing.carrier, one }] : []);
    const groups = [...(0,group_by/* groupBy */.$)(carried, ({ carrier }) => carrier)];
    return new Map(groups.map(([carrier, parts]) => [carrier, parts.map(({ one }) => one)]));
}


/***/ }),

/***/ 80316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ statisticsOf),
/* harmony export */   l: () => (/* binding */ rankEntries)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25651);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10628);
/* harmony import */ var _ranking_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50724);
/* harmony import */ var _ranking_rank_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41211);
/* harmony import */ var _candidate_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6586);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97963);






/** A change of a service that the report names is this many times as likely; set by hand, as no public data tells. */
const serviceOdds = 3;
/**
 * A change of tests and documents alone reaches no user, so it is this many times as likely: less, and never ruled out. Set by
 * hand, as the public cases are mostly broken builds, which tests cause as often as code.
 */
const inertOdds = 0.2;
/** Ranks the changes of a feed by how likely each caused what is asked about; the most suspicious first. */
function rankEntries(entries, question, context = { history: null, isOfService: () => false }) {
    const byId = new Map(entries.map((entry) => [entry.change.id, entry]));
    const report = { text: question.text, at: question.startedAt };
    const ranking = (0,_ranking_rank_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .rankChanges */ .U)(report, candidatesOf(entries, context.candidateOf ?? _candidate_of_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateOf */ .R), context.history);
    const weighed = ranking.ranked.flatMap(({ id, probability, matches }) => {
        const entry = byId.get(id);
        if (entry === undefined)
            return [];
        const reaching = probability * (isInert(entry) ? inertOdds : 1);
        const odds = context.isOfService(entry) ? serviceOdds : 1;
        return [{ entry, reaching, probability: reaching * odds, matches }];
    });
    const total = weighed.reduce((sum, { probability }) => sum + probability, 0);
    const reached = weighed.reduce((sum, { reaching }) => sum + reaching, 0);
    return {
        ranked: weighed
            .map(({ entry, probability, matches }) => {
            return { entry, probability: total === 0 ? 0 : probability / total, matches };
        })
            .toSorted((a, b) => b.probability - a.probability),
        elsewhere: elsewhereWith(reached, ranking.elsewhere),
    };
}
/** The probability that it is none of the candidates, once only this share of what speaks for them is left. */
function elsewhereWith(share, elsewhere) {
    return elsewhere / (elsewhere + (1 - elsewhere) * share);
}
/** Whether tests and documents are all that a change touched; of one whose files are not all known nobody can say. */
function isInert({ change: { files, fileCount }, kinds }) {
    const isWhole = files.length > 0 && files.length >= fileCount;
    return isWhole && kinds.every((kind) => kind === 'docs' || kind === 'test');
}
/** What one deployment carried went live at once; the order in which it landed still tells a little, so seconds keep it. */
function candidatesOf(entries, prepare) {
    const carried = new Map();
    return entries.toSorted(_window_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNewest */ .m3).map(({ change, kinds, landing }) => {
        const candidate = { ...prepare(change), kinds };
        if (landing.state !== 'live')
            return candidate;
        const { carrier } = landing;
        const place = carried.get(carrier) ?? 0;
        carried.set(carrier, place + 1);
        return { ...candidate, at: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .addSeconds */ .ps)(carrier.startedAt, -place) };
    });
}
/** What changes beside the candidates tell of the words that are common here; null where there are none. */
function statisticsOf(background) {
    if (background.length === 0)
        return null;
    return (0,_ranking_history_js__WEBPACK_IMPORTED_MODULE_0__/* .collectStatistics */ .o6)(background
        .toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.change.at, b.change.at))
        .map(({ change: { title, body, files } }) => ({
        title,
        body,
        paths: files.map(({ path }) => path),
    })));
}


/***/ }),

/***/ 37913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ sift)
});

// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/changes/feed/environment.js
var environment = __webpack_require__(15507);
// EXTERNAL MODULE: ./.build/src/changes/question.js
var changes_question = __webpack_require__(17401);
;// CONCATENATED MODULE: ./.build/src/changes/verdict/rule-out.js



/** Why a change cannot have caused the incident; null when it can. The first rule that fits says it. */
function whyRuledOut(entry, question, feed) {
    for (const rule of rules) {
        const why = rule(entry, question, feed);
        if (why !== null)
            return why;
    }
    return null;
}
const rules = [
    elsewhere,
    notDeployed,
    deployedLater,
    rolledBack,
    takenBack,
    landedLater,
];
/** Something done in another environment. */
function elsewhere({ change }, _question, { environments }) {
    const where = change.external?.environment ?? null;
    if (where === null || environments.length === 0)
        return null;
    if (environments.some((name) => (0,environment/* isSameEnvironment */.gj)(name, where)))
        return null;
    return ['done in ', { code: where }, ', not in ', ...listed(environments)];
}
function notDeployed({ change, landing }, question, { source, environments }) {
    if (landing.state !== 'waiting')
        return null;
    const late = isAfter(change.at, question.startedAt);
    const merged = late ? `merged after ${(0,changes_question/* began */.WR)(question)}` : 'merged';
    if (environments.length > 0) {
        return [`${merged}, not deployed to `, ...listed(environments), ' by then'];
    }
    return [`${merged}, not ${source === 'releases' ? 'released' : 'deployed'} by then`];
}
function deployedLater({ landing }, question) {
    if (landing.state !== 'live')
        return null;
    const { startedAt } = landing.carrier;
    if (!isAfter(startedAt, question.startedAt))
        return null;
    return [`deployed ${(0,instant/* showDuration */.kJ)(question.startedAt, startedAt)} after ${(0,changes_question/* began */.WR)(question)}`];
}
function rolledBack({ landing }, question) {
    const at = landing.state === 'live' ? landing.goneAt : null;
    if (at === null || !wasLongGone(at, question))
        return null;
    return [`rolled back ${(0,instant/* showDuration */.kJ)(at, question.startedAt)} before ${(0,changes_question/* began */.WR)(question)}`];
}
function takenBack({ takenBack: by }, question) {
    if (by === null || by.at === null || !wasLongGone(by.at, question))
        return null;
    const what = by.pull === null ? [{ quote: by.title }] : [`pull request ${by.pull}`];
    const before = `${(0,instant/* showDuration */.kJ)(by.at, question.startedAt)} before ${(0,changes_question/* began */.WR)(question)}`;
    return ['taken back by ', ...what, `, ${before}`];
}
/** An incident is often declared after somebody has rolled back already; seconds. */
const declaredLateSeconds = 3600;
/** Whether what was taken back at a moment cannot have been what broke. */
function wasLongGone(at, { startedAt, startIsKnown }) {
    const grace = startIsKnown ? 2 * changes_question/* toleranceSeconds */.zz : declaredLateSeconds;
    return (0,instant/* addSeconds */.ps)(at, grace) < startedAt;
}
function landedLater({ change, landing }, question) {
    if (landing.state !== 'unknown' || !isAfter(change.at, question.startedAt))
        return null;
    const did = change.external === null ? 'merged' : 'done';
    return [`${did} ${(0,instant/* showDuration */.kJ)(question.startedAt, change.at)} after ${(0,changes_question/* began */.WR)(question)}`];
}
/** Whether something happened so long after a moment that it cannot be a matter of clocks. */
function isAfter(at, moment) {
    return at > moment && at > (0,instant/* addSeconds */.ps)(moment, changes_question/* toleranceSeconds */.zz);
}
const mostListed = 3;
function listed(environments) {
    const more = environments.length - mostListed;
    const shown = environments
        .slice(0, mostListed)
        .flatMap((code, index) => (index === 0 ? [{ code }] : [' or ', { code }]));
    return more > 0 ? [...shown, ` or ${more} more`] : shown;
}

// EXTERNAL MODULE: ./.build/src/changes/verdict/window.js
var verdict_window = __webpack_require__(97963);
;// CONCATENATED MODULE: ./.build/src/changes/verdict/sift.js


/** Rules changes out, each with its reason, and keeps those of the rest that are recent enough. Entries come in any order. */
function sift(feed, question, lookBackHours) {
    const possible = [];
    const ruledOut = [];
    for (const entry of feed.entries.toSorted(verdict_window/* compareNewest */.m3)) {
        const why = whyRuledOut(entry, question, feed);
        const { id, title, url } = entry.change;
        if (why === null)
            possible.push(entry);
        else
            ruledOut.push({ id, title, url, why, since: (0,verdict_window/* mattersSince */.di)(entry) });
    }
    const { entries, from } = (0,verdict_window/* inWindow */.gO)(possible, question.startedAt, lookBackHours);
    const near = ruledOut.filter(({ since }) => since >= from);
    return {
        candidates: entries,
        ruledOut: near.map(({ id, title, url, why }) => ({ id, title, url, why })),
        from: later(from, feed.completeSince),
    };
}
function later(from, completeSince) {
    return completeSince !== null && completeSince > from ? completeSince : from;
}


/***/ }),

/***/ 97306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ namedAt),
/* harmony export */   t: () => (/* binding */ nothingLikelyBelow)
/* harmony export */ });
/** From this probability on, one change or deployment is named. */
const namedAt = 0.8;
/** Below this probability of the first, nothing is likely. */
const nothingLikelyBelow = 0.15;


/***/ }),

/***/ 97963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ mattersSince),
/* harmony export */   gO: () => (/* binding */ inWindow),
/* harmony export */   m3: () => (/* binding */ compareNewest)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25651);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10628);
/* harmony import */ var _collect_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54308);



/** From this long ago on a change may count, if it is one of few or its effect is often noticed late; hours. */
const wideHours = 14 * 24;
const wideKinds = ['migration', 'feature-flag', 'config'];
/** When a change began to matter: when its roll-out began, or when it landed where nobody says what is live. */
function mattersSince({ change, landing }) {
    return landing.state === 'live' ? landing.carrier.startedAt : change.at;
}
/** Sorts changes by when they began to matter, then by when they landed, the newest first; no two changes are equal. */
function compareNewest(a, b) {
    return ((0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(mattersSince(b), mattersSince(a)) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(b.change.at, a.change.at) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(b.change.id, a.change.id));
}
/**
 * The changes that are recent enough to be suspects, of those given newest first, and from where on every change was looked at;
 * those of wide kinds may be older.
 */
function inWindow(entries, startedAt, lookBackHours) {
    const from = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .hoursBefore */ .$u)(startedAt, lookBackHours);
    const wideFrom = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .hoursBefore */ .$u)(startedAt, Math.max(wideHours, lookBackHours));
    const isOfAll = (entry, index) => {
        const since = mattersSince(entry);
        return since >= from || (index < _collect_window_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLimits */ .B.atLeast && since >= wideFrom);
    };
    const isWide = (entry) => mattersSince(entry) >= wideFrom && entry.kinds.some((kind) => wideKinds.includes(kind));
    const recent = entries.filter((entry, index) => isOfAll(entry, index) || isWide(entry));
    const oldest = entries.filter(isOfAll).map(mattersSince).at(-1);
    return { entries: recent, from: oldest !== undefined && oldest < from ? oldest : from };
}


/***/ }),

/***/ 64900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ forwardPart)
/* harmony export */ });
/** Characters of a file that are looked at. */
const maximumLength = 200_000;
/** Where a migration begins to tell how to take itself back. */
const backwards = /^[ \t]*--[ \t]*(?:\+goose[ \t]+Down|\+migrate[ \t]+Down|migrate:down|rollback)|^[ \t]*(?:def[ \t]+(?:self\.)?down\b|def[ \t]+downgrade\b|exports\.down\b|(?:export[ \t]+)?(?:const[ \t]+down\b|(?:async[ \t]+)?function[ \t]+down\b)|(?:public[ \t]+)?(?:override[ \t]+)?(?:async[ \t]+)?down[ \t]*\(|public[ \t]+function[ \t]+(?:down|safeDown)\b|protected[ \t]+override[ \t]+void[ \t]+Down\b)/im;
/**
 * What a migration does when it goes forward: its text without comments of SQL and without the part that takes it back, where
 * that stands last, as every tool's template has it. At most the first 200,000 characters.
 */
function forwardPart(content) {
    const text = content.slice(0, maximumLength);
    return withoutComments(text.slice(0, backwards.exec(text)?.index));
}
/** `--` counts at the start of a line or after a blank only, because other languages count down with it. */
function withoutComments(text) {
    const [first = '', ...rest] = text.replace(/(^|[ \t])--(?:[ \t]|$|\w)[^\n]*/gm, '$1').split('/*');
    return [first, ...rest.map(afterComment)].join(' ');
}
function afterComment(text) {
    const end = text.indexOf('*/');
    return end < 0 ? '' : text.slice(end + '*/'.length);
}


/***/ }),

/***/ 77941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describeHazard),
/* harmony export */   b: () => (/* binding */ obviousHazards)
/* harmony export */ });
/* harmony import */ var _forward_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64900);
/* harmony import */ var _tables_touched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84527);


/**
 * What the SQL of a migration plainly does to tables that were there before, the worst first. It knows six shapes and no more:
 * nothing found does not say that the migration is safe. The first three are of PostgreSQL; other engines do not have them, and
 * without an engine SQL that looks like MySQL is not taken for PostgreSQL.
 */
function obviousHazards(sqlLines, engine = null) {
    const text = (0,_forward_part_js__WEBPACK_IMPORTED_MODULE_1__/* .forwardPart */ .R)(sqlLines.join('\n'));
    const locks = engine === 'postgresql' || (engine === null && !looksLikeMySql.test(text));
    const created = new Set([...text.matchAll(createdTable)].map((match) => (0,_tables_touched_js__WEBPACK_IMPORTED_MODULE_0__/* .bareName */ .yZ)(match.groups?.['table'] ?? '')));
    const hazards = statementsOf(text)
        .flatMap(hazardsOf)
        .filter(({ table }) => table === null || !created.has(table));
    const worst = locks ? kinds : kinds.filter((kind) => !ofPostgresql.has(kind));
    return worst.flatMap((kind) => hazards.filter((hazard) => hazard.kind === kind));
}
/** A hazard in words that follow "migration": "adds an index to `orders` without CONCURRENTLY: blocks writes". */
function describeHazard({ kind, table, name }) {
    const on = table === null ? 'a table' : `\`${table}\``;
    const column = name === null ? 'a column' : `column \`${name}\``;
    switch (kind) {
        case 'index-blocks-writes':
            return `adds an index to ${on} without CONCURRENTLY: blocks writes`;
        case 'foreign-key-blocks-writes':
            return `adds a foreign key to ${on} without NOT VALID: blocks writes to both tables`;
        case 'not-null-scans':
            return `sets ${column} of ${on} NOT NULL: blocks reads and writes while it scans`;
        case 'drops-table':
            return `drops ${table === null ? on : `table ${on}`}: code that still uses it fails`;
        case 'drops-column':
            return `drops ${column} of ${on}: code that still uses it fails`;
        case 'renames':
            return `renames ${on}${name === null ? '' : ` or a column of it to \`${name}\``}: code with the old name fails`;
    }
}
/** From the worst to the least. */
const kinds = [
    'index-blocks-writes',
    'foreign-key-blocks-writes',
    'not-null-scans',
    'drops-table',
    'drops-column',
    'renames',
];
const ofPostgresql = new Set(kinds.slice(0, 3));
const looksLikeMySql = /\x60|\bENGINE\s*=|\bAUTO_INCREMENT\b/i;
const ifExists = String.raw `(?:if\s+(?:not\s+)?exists\s+)?`;
const table = `(?<table>${_tables_touched_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA})`;
const name = `(?<name>${_tables_touched_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA})`;
const createdTable = sql(String.raw `\bcreate\s+(?:(?:temporary|temp|unlogged)\s+)?table\s+${ifExists}${table}`, 'gi');
/** Statements looked at, and characters of one: enough for what people write, and time stays linear. */
const limits = { statements: 200, length: 2000 };
/** Texts that begin with a verb of the table below, up to their semicolon. They may stand inside a string of another language. */
function statementsOf(text) {
    const starts = text.matchAll(/\b(?:alter\s+table|create\s+(?:unique\s+)?index|drop\s+table)\b/gi);
    return [...starts]
        .slice(0, limits.statements)
        .map(({ index }) => text.slice(index, index + limits.length).split(';', 1)[0] ?? '');
}
const index = sql(String.raw `^create\s+(?:unique\s+)?index\b(?!\s+concurrently\b)[^()]{0,300}?\son\s+(?!only\b)${table}`);
const dropTable = sql(String.raw `^drop\s+table\s+${ifExists}${table}`);
const alterTable = sql(String.raw `^alter\s+table\s+${ifExists}(?:only\s+)?${table}\s+`);
/** What a part of ALTER TABLE between two commas begins with. */
const clauses = [
    {
        kind: 'foreign-key-blocks-writes',
        pattern: sql(String.raw `^add\s+(?:constraint\s+${_tables_touched_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA}\s+)?foreign\s+key\b(?![^]*\bnot\s+valid\b)`),
    },
    {
        kind: 'not-null-scans',
        pattern: sql(String.raw `^alter\s+(?:column\s+)?${name}\s+set\s+not\s+null\b`),
    },
    { kind: 'drops-column', pattern: sql(String.raw `^drop\s+column\s+${ifExists}${name}`) },
    {
        kind: 'renames',
        pattern: sql(String.raw `^rename\s+(?:(?:column\s+)?${_tables_touched_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlName */ .iA}\s+)?to\s+${name}`),
    },
];
function hazardsOf(statement) {
    const onIndex = index.exec(statement);
    if (onIndex !== null)
        return [hazard('index-blocks-writes', onIndex)];
    const dropped = dropTable.exec(statement);
    if (dropped !== null)
        return [hazard('drops-table', dropped)];
    const altered = alterTable.exec(statement);
    if (altered === null)
        return [];
    const touched = hazard('renames', altered).table;
    return splitAtCommas(statement.slice(altered[0].length)).flatMap((part) => clauses.flatMap(({ kind, pattern }) => {
        const match = pattern.exec(part);
        return match === null ? [] : [{ ...hazard(kind, match), table: touched }];
    }));
}
function hazard(kind, { groups }) {
    const bare = (written) => (written === undefined ? null : (0,_tables_touched_js__WEBPACK_IMPORTED_MODULE_0__/* .bareName */ .yZ)(written));
    return { kind, table: bare(groups?.['table']), name: bare(groups?.['name']) };
}
/** The parts between commas that stand in no parentheses. */
function splitAtCommas(text) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (const { 0: sign, index: at } of text.matchAll(/[(),]/g)) {
        if (sign === '(')
            depth += 1;
        else if (sign === ')')
            depth -= 1;
        else if (depth === 0) {
            parts.push(text.slice(from, at).trim());
            from = at + 1;
        }
    }
    return [...parts, text.slice(from).trim()];
}
function sql(pattern, flags = 'i') {
    return new RegExp(pattern, flags);
}


/***/ }),

/***/ 84527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ tablesTouched),
/* harmony export */   iA: () => (/* binding */ sqlName),
/* harmony export */   yZ: () => (/* binding */ bareName)
/* harmony export */ });
/* harmony import */ var _forward_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64900);

/** No more names than this are told of one file. */
const maximumTables = 50;
/**
 * The tables that a migration touches when it goes forward, in the order it names them, each once, without schema and quotes.
 * Found by the shapes of statements in SQL and of calls in the usual frameworks: a hint, not a judgement. Django tells models,
 * not tables. At most fifty.
 */
function tablesTouched(content) {
    const text = (0,_forward_part_js__WEBPACK_IMPORTED_MODULE_0__/* .forwardPart */ .R)(content);
    const found = shapes
        .flatMap((shape) => [...text.matchAll(shape)])
        .map((match) => ({ at: match.index, name: bareName(match.groups?.['table'] ?? '') }))
        .filter(({ name }) => name !== '' && !words.has(name.toLowerCase()))
        .toSorted((a, b) => a.at - b.at);
    return [...new Set(found.map(({ name }) => name))].slice(0, maximumTables);
}
/** The last part of `"shop"."orders"`, `{{%orders}}`, `` `orders` `` or `[orders]`. */
function bareName(written) {
    const last = written.split('.').at(-1) ?? '';
    return last.replace(/[^\w$]+/g, '');
}
/** A name of SQL, quoted or not, with its schema. */
const sqlName = String.raw `(?:["\x60[]?[\w$]{1,64}["\x60\]]?\.){0,2}["\x60[]?[\w$]{1,64}["\x60\]]?`;
const named = `(?<table>${sqlName})`;
const literal = String.raw `[:"'\x60](?:\{\{%?)?(?<table>[A-Za-z_][\w.$]{0,128})`;
const ifExists = String.raw `(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?`;
const calls = [
    'create_table',
    'drop_table',
    'change_table',
    'rename_table',
    'add_columns?',
    'remove_columns?',
    'drop_column',
    'change_column\\w*',
    'alter_column',
    'rename_column',
    '(?:add|remove|validate)_(?:index|reference|belongs_to|timestamps|foreign_key|\\w{0,20}constraint)',
    'alter_table',
    'batch_alter_table',
    '(?<!\\bop\\.)create_index',
    'drop_foreign_key',
].map((name) => name.replaceAll(/(?<=\w|\))_(?=[a-z(])/g, '_?'));
const shapes = [
    String.raw `\b(?:create|alter|drop|truncate|lock)\s+(?:(?:global|local|temporary|temp|unlogged|foreign)\s+)?table\s+${ifExists}${named}`,
    String.raw `\bindex\b[^;()'"]{0,200}?(?:"[^"\n]{1,64}")?\s+on\s+(?:only\s+)?${named}`,
    String.raw `\b(?:trigger|policy|rule)\s[^;()]{1,200}?\son\s+${named}`,
    String.raw `\b(?:insert\s+into|delete\s+from|references)\s+(?:only\s+)?${named}`,
    String.raw `\bupdate\s+(?:only\s+)?${named}\s+set\b`,
    // Calls whose first argument is the table: Rails, Alembic, Knex, Sequelize, node-pg-migrate, Yii, Entity Framework.
    String.raw `\b(?:${calls.join('|')})(?:<[\w?]{1,40}>)?\s{0,9}\(?\s{0,99}(?:name:\s{0,9})?${literal}`,
    // Calls of Alembic whose second argument is the table.
    String.raw `\bop\.(?:create_index|drop_constraint|create_(?:foreign_key|unique_constraint|check_constraint))\(\s{0,99}(?:op\.f\()?(?:None|["'][^"'\n]{0,100}["'])\)?\s{0,9},\s{0,99}${literal}`,
    // Knex, Laravel, Phinx, Ecto.
    String.raw `\b(?:table|Schema::create|Schema::drop\w*)\(\s{0,99}${literal}`,
    String.raw `\b(?:create|drop)(?:_if_(?:not_)?exists)?\s+(?:unique_)?index\(\s{0,9}${literal}`,
    String.raw `\breferences\(:(?<table>\w{1,64})`,
    // Named arguments: Alembic, Django, Entity Framework, Liquibase.
    String.raw `\b(?:table|table_?name|model_?name)["']?\s{0,9}[:=]\s{0,9}["']?(?<table>[A-Za-z_][\w.$]{0,128})`,
    String.raw `\b(?:(?:Create|Delete)Model|(?:Add|Alter|Remove|Rename|Validate)(?:Field|Index|Constraint)\w{0,20})\(\s{0,99}(?:name=|model_name=)?${literal}`,
].map((shape) => new RegExp(shape, 'gi'));
/** Words of SQL that can stand where a name could. */
const words = new Set('if not exists only select set where the table on to as using none null true false values for each'.split(' '));


/***/ })

};

export const id = 5297;
export const ids = [5297,6069,4827];
export const modules = {

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ carriersOf)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25651);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9474);


/**
 * The versions that deployments brought to users, in the order they went live: one list for each environment, by its name
 * without regard to case.
 *
 * A deployment is live from its first success until the next one's, whatever its latest status says: a superseded success
 * reads `inactive`. One that began and never succeeded may have broken things half way, so it is there with `liveAt` null and
 * replaces nothing. Jobs that only borrow an environment are left out. `order` tells which of two commits is older: positions
 * in the history, newest first. Any order of `deployments`, and any repetition, gives the same.
 */
function carriersOf(deployments, order) {
    const unique = [...new Map(deployments.map((one) => [one.id, one])).values()];
    const attempts = unique
        .filter(({ task }) => /^deploy/.test(task))
        .flatMap(attemptOf)
        .toSorted(compareAttempts);
    const byEnvironment = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(attempts, ({ environment }) => environment.toLowerCase());
    return [...byEnvironment]
        .toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a, b))
        .map(([, ofOne]) => inSequence(ofOne, order));
}
/** States after which something may have reached users. */
const underWay = ['in_progress', 'failure', 'error'];
function attemptOf(deployment) {
    const { id, environment, sha, isGone, ref, createdAt } = deployment;
    const statuses = deployment.statuses.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.at, b.at));
    const firstSuccess = statuses.findIndex(({ state }) => state === 'success');
    const success = statuses[firstSuccess];
    if (success === undefined && !statuses.some(({ state }) => underWay.includes(state)))
        return [];
    const logUrl = (success ?? statuses.findLast((status) => status.logUrl !== null))?.logUrl ?? null;
    const liveAt = success?.at ?? null;
    const tries = success === undefined ? statuses : statuses.slice(0, firstSuccess);
    // A deployment may wait for an approval for days before it begins.
    const startedAt = lastBegin(tries) ?? createdAt;
    return [{ id, environment, sha, isGone, ref, startedAt, liveAt, logUrl }];
}
/** When the last try began; those that ended badly may have been tried again. Null when nobody said. */
function lastBegin(oldestFirst) {
    let began = null;
    let isUnderWay = false;
    for (const { state, at } of oldestFirst) {
        if (state === 'in_progress') {
            if (!isUnderWay)
                began = at;
            isUnderWay = true;
        }
        else if (state === 'failure' || state === 'error')
            isUnderWay = false;
    }
    return began;
}
function compareAttempts(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.liveAt ?? a.startedAt, b.liveAt ?? b.startedAt) || a.id - b.id;
}
function inSequence(attempts, order) {
    const carriers = [];
    const wasLive = new Set();
    let previous = null;
    for (const { isGone, ...attempt } of attempts) {
        const kind = kindOf(attempt.sha, { previousSha: previous?.sha ?? null, wasLive, order });
        // Nothing can be compared with a commit that is gone, and nobody can go back to it.
        const previousSha = previous?.isGone === false ? previous.sha : null;
        carriers.push({ ...attempt, kind, previousSha });
        if (attempt.liveAt === null)
            continue;
        wasLive.add(attempt.sha);
        previous = { ...attempt, isGone };
    }
    return carriers;
}
function kindOf(sha, before) {
    const { previousSha, wasLive, order } = before;
    if (previousSha === null)
        return 'deployment';
    if (sha === previousSha)
        return 'redeploy';
    const [own, previous] = [order.get(sha), order.get(previousSha)];
    if (own === undefined || previous === undefined)
        return wasLive.has(sha) ? 'rollback' : 'deployment';
    return own > previous ? 'rollback' : 'deployment';
}


/***/ }),

/***/ 15507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ environmentsToAsk),
/* harmony export */   cW: () => (/* binding */ chooseEnvironments),
/* harmony export */   gj: () => (/* binding */ isSameEnvironment)
/* harmony export */ });
/** What people call the environment their users are in. */
const liveNames = ['production', 'prod', 'live'];
/**
 * The environments to ask about before any was seen. GitHub compares names with regard to case, so a name is asked for in
 * the spellings people use.
 */
function environmentsToAsk({ written, configured }) {
    const names = written !== null ? [written] : configured.length > 0 ? configured : liveNames;
    return [...new Set(names.flatMap(spellings))];
}
function spellings(name) {
    const lower = name.toLowerCase();
    return [name, lower, `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`, name.toUpperCase()];
}
/** Whether two names mean one environment: the same but for case, or both what people call production. */
function isSameEnvironment(a, b) {
    const isLive = (name) => liveNames.includes(name.toLowerCase());
    return a.toLowerCase() === b.toLowerCase() || (isLive(a) && isLive(b));
}
/**
 * The environments an incident is about, of those that anything was deployed to: the one it names, else those of the settings,
 * else those that are named like production, else all but previews.
 */
function chooseEnvironments(clues, seen) {
    const { written, configured } = clues;
    const own = written === null ? [] : namedBy(written, seen);
    if (own.length > 0)
        return { names: own, why: null };
    const listed = called(configured, seen);
    if (listed.length > 0)
        return { names: listed, why: missed(written) };
    const exact = called(liveNames, seen);
    const live = exact.length > 0 ? exact : seen.filter(isLiveByName);
    if (live.length > 0)
        return { names: live, why: missed(written) ?? 'by its name' };
    const lasting = seen.filter((name) => !isPreview(name));
    return { names: lasting, why: missed(written) ?? 'every environment that is no preview' };
}
function called(wanted, seen) {
    const names = new Set(wanted.map((name) => name.toLowerCase()));
    return seen.filter((name) => names.has(name.toLowerCase()));
}
/** The environments a text names: it is the name, or has it among other words ("Production (EU)"), or is a part of it. */
function namedBy(written, seen) {
    const own = called([written.trim()], seen);
    if (own.length > 0)
        return own;
    const text = spaced(written);
    const inText = seen.filter((name) => text.includes(spaced(name)));
    if (inText.length > 0) {
        // Of `production` and `production-eu` the longer says more.
        return inText.filter((name) => !inText.some((other) => isPartOf(name, other)));
    }
    return seen.filter((name) => !isPreview(name) && spaced(name).includes(text));
}
function isPartOf(name, other) {
    return spaced(name) !== spaced(other) && spaced(other).includes(spaced(name));
}
/** Its words in lower case, with a space around each, so that one name is found inside another by whole words only. */
function spaced(name) {
    const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    // A name without any word is in no other.
    return words.join('') === ''
        ? `\n${name}\n`
        : ` ${words.filter((word) => word !== '').join(' ')} `;
}
function missed(written) {
    return written === null ? null : 'nothing was deployed to the one the report names';
}
/** Whether a name of several words has one for production: `production-eu`, `Production – shop`, not `non-prod`. */
function isLiveByName(name) {
    const words = spaced(name).trim().split(' ');
    const isOther = words.some((word) => ['non', 'not', 'no', 'pre', 'like'].includes(word));
    return !isOther && !isPreview(name) && liveNames.some((live) => words.includes(live));
}
/** Whether an environment is made for one branch or pull request and goes with it. GitHub does not say so in GraphQL. */
function isPreview(name) {
    return previewNames.some((pattern) => pattern.test(name));
}
const previewNames = [
    /(?:^|[^\p{L}])(?:previews?|review)(?:$|[^\p{L}])/iu,
    /^[pm]r(?:$|[^\p{L}])/iu,
    /[/_-][pm]r[/_-]?\d/i,
    /^(?:dev|branch|feature|ephemeral|tmp|temp)[/_-]/i,
    /\d{3,}$/,
];


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

/***/ 40536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ timedStatuses),
/* harmony export */   v: () => (/* binding */ defaultClockSettings)
/* harmony export */ });
/** Statuses an incident should not stay in for ever, in the order it passes them. */
const timedStatuses = ['triage', 'investigating', 'identified', 'monitoring'];
const never = { triage: null, investigating: null, identified: null, monitoring: null };
/**
 * The clock of a repository that sets none. A major incident is acknowledged within minutes and told about every half hour or
 * hour, its post-mortem follows in 3 or 5 business days as in PagerDuty's response guide; a minor one is looked at once a day.
 */
const defaultClockSettings = {
    targets: {
        SEV1: {
            acknowledgeMinutes: 5,
            leadMinutes: 10,
            updateMinutes: 30,
            statusMinutes: { triage: 30, investigating: 120, identified: 120, monitoring: 240 },
            postMortemDays: 3,
        },
        SEV2: {
            acknowledgeMinutes: 15,
            leadMinutes: 30,
            updateMinutes: 60,
            statusMinutes: { triage: 60, investigating: 240, identified: 240, monitoring: 480 },
            postMortemDays: 5,
        },
        SEV3: {
            acknowledgeMinutes: 240,
            leadMinutes: null,
            updateMinutes: 1440,
            statusMinutes: { ...never, triage: 1440 },
            postMortemDays: null,
        },
        SEV4: {
            acknowledgeMinutes: null,
            leadMinutes: null,
            updateMinutes: null,
            statusMinutes: never,
            postMortemDays: null,
        },
    },
    escalateAfter: 2,
    responders: [],
    escalateTo: [],
};


/***/ }),

/***/ 62775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ defaultPostMortemSettings),
/* harmony export */   e: () => (/* binding */ defaultActionItemSettings)
/* harmony export */ });
/** The post-mortems of a repository that sets nothing. */
const defaultPostMortemSettings = {
    severities: ['SEV1', 'SEV2'],
    kinds: ['incident'],
    reviewers: [],
    owner: null,
    actionItems: 'table',
    checks: {},
};
/** The action items of a repository that sets nothing. */
const defaultActionItemSettings = {
    headings: [],
    labels: [],
    dateOrder: null,
    sprint: null,
    dueDates: 'text',
    dueFieldId: null,
    remindDaysBefore: 3,
};


/***/ }),

/***/ 90713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ showProblem)
/* harmony export */ });
/** A problem in one line: `file:line:column message`. */
function showProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}


/***/ }),

/***/ 42637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var _guard_default_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94160);
/* harmony import */ var _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20031);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40536);
/* harmony import */ var _post_mortem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62775);




/** Where the configuration is read from: always the default branch. */
const settingsPath = '.github/incident-loop.yml';
/** The settings of a repository without a configuration file. */
const defaultSettings = {
    timezone: 'UTC',
    severityLabels: { SEV1: [], SEV2: [], SEV3: [], SEV4: [] },
    trustedBots: [],
    runbooks: [],
    statusComment: { pin: true },
    environments: [],
    services: [],
    changes: { lookBackHours: 72, deployWorkflows: [], readLines: true, kinds: [] },
    rollback: { kubernetes: [], commands: [] },
    commands: {},
    recordText: 'full',
    keepDeleted: false,
    checklist: {
        items: [
            'Monitors are green',
            'Error rate is back to normal',
            'Response times are back to normal',
            'Smoke test by somebody who was not on the fix',
        ],
        requiredFor: [],
    },
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultClockSettings */ .v,
    teams: [],
    holidays: null,
    postMortem: _post_mortem_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultPostMortemSettings */ .P,
    actionItems: _post_mortem_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultActionItemSettings */ .e,
    people: {},
    migrations: _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultCheckSettings */ .F7,
    guard: _guard_default_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGuardSettings */ .o,
};


/***/ }),

/***/ 37190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLintMigrations: () => (/* binding */ runLintMigrations)
});

// EXTERNAL MODULE: ./.build/src/config/problem.js
var config_problem = __webpack_require__(90713);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/flows/run/settings-of.js
var settings_of = __webpack_require__(27354);
// EXTERNAL MODULE: ./.build/src/changes/feed/carriers.js
var carriers = __webpack_require__(1217);
// EXTERNAL MODULE: ./.build/src/changes/feed/environment.js
var feed_environment = __webpack_require__(15507);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(25651);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-base.js





/** What to ask for before the settings are read. */
function environmentsAsked(environment) {
    return (0,feed_environment/* environmentsToAsk */.TE)({ written: environment, configured: [] });
}
/**
 * The version that is live in the environment that is deployed to: of the last deployment that worked, else of the last run of a
 * workflow that deploys. `observed` is the answer to `environmentsAsked`. Throws `bad-input` where none is known, or more than one.
 */
async function liveVersion(world, ask, observed) {
    const deployed = await deploymentsOf(world, ask, observed);
    const live = lastLive((0,carriers/* carriersOf */.x)(deployed.deployments, new Map()));
    const [first] = live;
    if (first === undefined)
        return liveByRuns(world, ask, deployed.deploymentsAreCut);
    if (live.some(({ sha }) => sha !== first.sha))
        throw severalLive(live);
    if (deployed.deployments.some(({ id, isGone }) => id === first.id && isGone))
        throw gone(first);
    return { sha: first.sha, why: `live in ${first.environment}` };
}
/** The deployments to the environments that are meant; asks again where those are others than were asked for. */
async function deploymentsOf(world, { environment, settings }, first) {
    // Only one of that name will do: nobody deploys to staging to be compared with production.
    if (environment !== null)
        return ofEnvironment(world, environment, first);
    const clues = { written: null, configured: settings.environments };
    const observed = clues.configured.length === 0
        ? first
        : await world.github.observeDeployed((0,feed_environment/* environmentsToAsk */.TE)(clues));
    const seen = [...new Set(observed.deployments.map((one) => one.environment))];
    if (seen.length > 0)
        return ofNames(observed, (0,feed_environment/* chooseEnvironments */.cW)(clues, seen).names);
    const { names } = (0,feed_environment/* chooseEnvironments */.cW)(clues, first.environmentNames);
    return names.length === 0 ? observed : world.github.observeDeployed(names);
}
/** GitHub compares names with regard to case, and people do not. */
async function ofEnvironment(world, environment, first) {
    const lower = environment.toLowerCase();
    const chosen = ofNames(first, [environment]);
    const spelled = first.environmentNames.filter((name) => name.toLowerCase() === lower);
    if (chosen.deployments.length > 0 || spelled.length === 0)
        return chosen;
    return world.github.observeDeployed(spelled);
}
function ofNames({ deployments, deploymentsAreCut }, names) {
    const meant = new Set(names.map((name) => name.toLowerCase()));
    const chosen = deployments.filter(({ environment }) => meant.has(environment.toLowerCase()));
    return { deployments: chosen, deploymentsAreCut };
}
/** Of each environment or workflow what worked last. */
function lastLive(carriers) {
    return carriers.flatMap((ofOne) => ofOne.findLast(({ liveAt }) => liveAt !== null) ?? []);
}
async function liveByRuns(world, { environment, settings: { changes } }, isCut) {
    const where = environment === null ? 'the environment that is deployed to' : quoted(environment);
    if (changes.deployWorkflows.length === 0)
        throw nothingLive(where, { isCut, unread: [] });
    const { runs, unread } = await world.github.deployRuns(changes.deployWorkflows);
    const newestFirst = runs.toSorted((a, b) => (0,order/* compareText */.n)(b.endedAt, a.endedAt));
    const live = changes.deployWorkflows.flatMap((workflow) => newestFirst.find((run) => run.workflow === workflow) ?? []);
    const [first] = live;
    if (first === undefined)
        throw nothingLive(where, { isCut, unread });
    if (live.some(({ sha }) => sha !== first.sha))
        throw severalRuns(live);
    return { sha: first.sha, why: `deployed by the last run of ${first.workflow}` };
}
function nothingLive(where, { isCut, unread }) {
    const reach = isCut ? ' of the last hundred' : '';
    const missed = unread.map((what) => ` (not read: ${(0,text_escape/* plainLine */.h0)(what, 200)})`).join('');
    return new user_error/* UserError */.yo('bad-input', {
        what: `Nothing is known to be live in ${where}: no deployment${reach} has worked${missed}, so nobody can say which migrations are new.`,
        remedy: 'Set the input `base` to the commit that is live, or `environment` to the name of the environment; a first deploy runs on an empty database and needs no check.',
    });
}
function severalLive(live) {
    const names = live.map(({ environment, sha }) => `${sha.slice(0, 7)} in ${quoted(environment)}`);
    return new user_error/* UserError */.yo('bad-input', {
        what: `More than one version is live: ${names.slice(0, 5).join(', ')}.`,
        remedy: 'Set the input `environment` to the one that is deployed to.',
    });
}
function severalRuns(live) {
    const names = live.map(({ sha, workflow }) => `${sha.slice(0, 7)} by ${workflow}`);
    return new user_error/* UserError */.yo('bad-input', {
        what: `More than one version was deployed last: ${names.join(', ')}.`,
        remedy: 'Set the input `base` to the commit that is live where the migrations run.',
    });
}
function gone({ sha, environment }) {
    return new user_error/* UserError */.yo('bad-input', {
        what: `${sha}, which is live in ${quoted(environment)}, is in the repository no more, so nobody can say which migrations are new.`,
        remedy: 'Set the input `base` to the commit of the branch that comes closest to it.',
    });
}
function quoted(environment) {
    return `"${(0,text_escape/* plainLine */.h0)(environment, 100)}"`;
}

;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-range.js



/** Which versions are compared: one request, and another where the environment has an unusual name. Throws `bad-input` where nobody knows. */
async function lintRange(world, ask) {
    const sha = ask.sha ?? ask.pull?.head ?? ask.runSha;
    if (sha === null)
        throw noCommit();
    const known = knownBase(ask);
    const asked = known === null ? environmentsAsked(ask.environment) : null;
    const observed = await world.github.observeDeployed(asked);
    const { settings, problems } = await (0,settings_of/* settingsOf */.f)(observed.configuration);
    if (known !== null) {
        return { compared: { ...known, sha }, why: known.why, settings, problems };
    }
    const live = await liveVersion(world, { environment: ask.environment, settings }, observed);
    return { compared: { base: live.sha, sha, against: 'base' }, why: live.why, settings, problems };
}
function knownBase({ base, pull, }) {
    if (base !== null)
        return { base, against: 'base', why: 'which the input base names' };
    if (pull === null)
        return null;
    return { base: pull.base, against: 'merge-base', why: 'where the pull request begins' };
}
function noCommit() {
    return new user_error/* UserError */.yo('bad-input', {
        what: 'Nobody said which commit is to be deployed.',
        remedy: 'Set the input `sha`, such as `${{ github.sha }}`.',
    });
}

// EXTERNAL MODULE: ./.build/src/flows/migrations/gather.js + 7 modules
var gather = __webpack_require__(6069);
// EXTERNAL MODULE: ./.build/src/flows/migrations/json.js
var json = __webpack_require__(90013);
// EXTERNAL MODULE: ./.build/src/flows/migrations/judge-gathered.js
var judge_gathered = __webpack_require__(64827);
// EXTERNAL MODULE: ./.build/src/flows/migrations/revision-name.js
var revision_name = __webpack_require__(4064);
// EXTERNAL MODULE: ./.build/src/flows/migrations/show-commands.js
var show_commands = __webpack_require__(7205);
// EXTERNAL MODULE: ./.build/src/migrations/show/finding-words.js
var finding_words = __webpack_require__(73570);
// EXTERNAL MODULE: ./.build/src/migrations/show/headline.js
var headline = __webpack_require__(82503);
// EXTERNAL MODULE: ./.build/src/migrations/show/unchecked-reasons.js
var unchecked_reasons = __webpack_require__(10787);
// EXTERNAL MODULE: ./.build/src/text/code-span.js
var code_span = __webpack_require__(339);
// EXTERNAL MODULE: ./.build/src/flows/run/path-url.js
var path_url = __webpack_require__(91364);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/show-markdown.js






/** A report as Markdown for the page of a run: a table, what to do instead, and what was not checked. */
function reportMarkdown(report, links) {
    const { findings, unchecked, assumptions } = report;
    const parts = [
        `## Migrations\n\n**${(0,text_escape/* inlineText */.ln)((0,headline/* headline */.P)(report))}**`,
        tableOf(findings, links),
        recipesOf(findings, links),
        uncheckedOf(unchecked, links),
        assumptionsOf(assumptions),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** So many findings are shown; nobody mends more in one go, and pages of runs have their limits. */
const mostShown = 50;
const icons = { error: '🛑', warning: '⚠️', notice: 'ℹ️' };
function tableOf(findings, links) {
    if (findings.length === 0)
        return '';
    const rows = findings.slice(0, mostShown).map((finding) => {
        const { level, what } = finding;
        const accepted = (0,finding_words/* acceptedInWords */.Ks)(finding);
        const cells = [
            `${icons[level]} ${level}`,
            placeOf(finding, links),
            `${proseOf(what)}${accepted === '' ? '' : ` _${proseOf(accepted)}_`}`,
            [(0,finding_words/* lockInWords */.u7)(finding), (0,finding_words/* sizeInWords */._u)(finding)].filter((text) => text !== '').join('; '),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    const more = findings.length - rows.length;
    return [
        '| | Where | What happens | Lock |',
        '|---|---|---|---|',
        ...rows,
        ...(more > 0 ? ['', `And ${more} more.`] : []),
    ].join('\n');
}
/** A file and line, by the name of the file: folders are in the link, and make the column too wide. */
function placeOf({ path, line, rule }, links) {
    const files = rule === 'deleted-migration' ? links.filesBefore : links.files;
    const parts = path.split('/');
    const isOfOne = /^(?:up|migration)\.sql$/.test(parts.at(-1) ?? '');
    // A bar would end the cell, in code too.
    const shown = parts
        .slice(isOfOne ? -2 : -1)
        .join('/')
        .replaceAll('|', '¦');
    const name = (0,code_span/* codeSpan */.SS)(`${shown}:${line}`, 120);
    return files === null ? name : `[${name}](${files}/${(0,path_url/* pathUrl */.z)(path)}#L${line})`;
}
/** A sentence of ours, whose names between backticks are code. Code never touches code, as it would run together. */
function proseOf(sentence) {
    return sentence
        .split('`')
        .map((part, index, parts) => {
        if (index % 2 === 1)
            return part.trim() === '' ? '' : inCell(part);
        return part === '' && index > 0 && index < parts.length - 1 ? ' ' : spaced(part);
    })
        .join('');
}
/** Code in a cell of a table, which a bar would end. */
function inCell(code) {
    return (0,code_span/* codeSpan */.SS)(code.replaceAll('|', '¦'));
}
/** Escaping trims, and what stands beside code needs its blanks. */
function spaced(part) {
    const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(part) ?? [];
    const gap = (blank) => (blank === '' ? '' : ' ');
    return text === '' ? gap(before) : `${gap(before)}${(0,text_escape/* inlineText */.ln)(text, 600)}${gap(after)}`;
}
/** So many recipes are shown. */
const mostRecipes = 20;
/** What to do instead, each way once with the places it is for. */
function recipesOf(findings, links) {
    const byRecipe = new Map();
    for (const finding of findings) {
        const { how, code } = finding.recipe;
        if (finding.acknowledged !== null || (how === '' && code === ''))
            continue;
        const key = [finding.rule, how, code].join('\n');
        byRecipe.set(key, [...(byRecipe.get(key) ?? []), finding]);
    }
    return [...byRecipe.values()]
        .slice(0, mostRecipes)
        .map((same) => recipeOf(same, links))
        .join('\n\n');
}
function recipeOf(findings, links) {
    const [first] = findings;
    if (first === undefined)
        return '';
    const { rule, recipe } = first;
    const places = findings.slice(0, 5).map((finding) => placeOf(finding, links));
    const page = links.pages === null ? (0,code_span/* codeSpan */.SS)((0,finding_words/* pageOf */.ZZ)(first)) : `[${rule}](${links.pages}/${(0,finding_words/* pageOf */.ZZ)(first)})`;
    return [
        `<details><summary>Instead: ${(0,text_escape/* inlineText */.ln)(rule)}${findings.length > 1 ? ` (${findings.length} times)` : ''}</summary>`,
        '',
        `${places.join(', ')}: ${proseOf(recipe.how)} More: ${page}`,
        ...(recipe.code.trim() === '' ? [] : ['', fencedCode(recipe.language, recipe.code)]),
        '',
        '</details>',
    ].join('\n');
}
/** Code between fences; what could end them is dropped. */
function fencedCode(language, code) {
    const lines = code
        .trimEnd()
        .split('\n')
        .map((line) => `${/^ */.exec(line)?.[0] ?? ''}${(0,code_span/* codeLine */.U_)(line, 600)}`.trimEnd());
    return [`\`\`\`${language}`, ...lines, '```'].join('\n');
}
/** So many places of a reason are shown. */
const mostPlaces = 5;
function uncheckedOf(unchecked, links) {
    if (unchecked.length === 0)
        return '';
    const reasons = (0,unchecked_reasons/* uncheckedReasons */.y)(unchecked);
    const lines = reasons.slice(0, mostShown).map(({ why, places }) => {
        const shown = places.slice(0, mostPlaces).map((place) => placeOf(place, links));
        const more = places.length - shown.length;
        return `- ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${proseOf(why)}`;
    });
    const more = reasons.length - lines.length;
    return [
        '### Not checked',
        '',
        `${(0,headline/* counted */.h)(unchecked.length, 'place')} of which nobody here can say whether it blocks:`,
        '',
        ...lines,
        ...(more > 0 ? [`- and ${more} more reasons`] : []),
    ].join('\n');
}
function assumptionsOf(assumptions) {
    if (assumptions.length === 0)
        return '';
    const settings = assumptions.flatMap(({ setting }) => (setting === null ? [] : [`  ${setting}`]));
    const sentences = assumptions.map(({ what }) => `- ${proseOf(what)}`);
    const say = settings.length === 0
        ? []
        : [
            '',
            'What you know better, say in `.github/incident-loop.yml`:',
            '',
            fencedCode('yaml', ['migrations:', ...settings].join('\n')),
        ];
    return ['### Taken for granted', '', ...sentences, ...say].join('\n');
}

;// CONCATENATED MODULE: ./.build/src/flows/lint-migrations.js












/**
 * Judges the migrations that a deploy or a pull request adds: remarks on their lines, the page of the run, the output `result`. Ends
 * in `dangerous-migration` where something is found that fails the check, else in `config-invalid` where the configuration needs
 * mending; by then all of it is told.
 */
async function runLintMigrations(world, teller, { wasm, ...ask }) {
    const range = await lintRange(world, ask);
    const { migrations: settings } = range.settings;
    const gathered = await (0,gather.gatherMigrations)(world, {
        ...range.compared,
        statistics: settings.statistics,
    });
    const judged = await (0,judge_gathered.judgeGathered)(gathered, { settings, wasm });
    const problems = [...range.problems, ...judged.problems];
    for (const problem of problems) {
        world.log.problem((0,text_escape/* plainLine */.h0)(problem.message, longestMessage), problem);
    }
    remark(world, judged.report, gathered);
    const { base, sha } = gathered;
    teller.setOutput('migration-findings', String(judged.report.findings.length));
    const result = (0,json/* reportJson */.l)(shortened(judged.report), { base, head: sha });
    teller.setOutput('result', (0,canonical_json/* canonicalJson */.dj)({ ...result, problems }));
    await teller.showSummary(summaryOf(judged.report, { gathered, range, world }));
    if (judged.report.counts.error > 0)
        throw dangerous(judged.report);
    const [problem] = problems;
    if (problem !== undefined)
        throw unmended(problem);
}
/** Outputs of a run have their limits, and nobody mends more in one go; `counts` tells how many there are. */
function shortened(report) {
    const { findings, unchecked } = report;
    return {
        ...report,
        findings: findings.slice(0, mostInResult),
        unchecked: unchecked.slice(0, mostInResult),
    };
}
const mostInResult = 100;
function remark({ log }, report, { nothingNew }) {
    if (nothingNew !== null)
        log.notice(nothingNew);
    for (const { level, message, path: file, line } of (0,show_commands/* annotationsOf */.Ih)(report)) {
        if (level === 'error')
            log.problem(message, { file, line, column: 1 });
        else
            log.remark(level, message, { file, line });
    }
}
const longestMessage = 500;
function summaryOf(report, { gathered, range, world, }) {
    const { base, sha, nothingNew } = gathered;
    const [own, other] = [(0,revision_name/* revisionName */.p)(sha), (0,revision_name/* revisionName */.p)(base)].map((name) => (0,text_escape/* inlineText */.ln)(name));
    const compared = `Compared: ${own} with ${other}, ${(0,text_escape/* inlineText */.ln)(range.why)}.`;
    const at = (commit) => `${world.repositoryUrl}/blob/${(0,path_url/* pathUrl */.z)(commit)}`;
    const links = { files: at(sha), filesBefore: at(base), pages: null };
    // The report tells what was left out where it has anything to tell.
    const told = report.counts.migrations === 0 ? gathered.leftOut : [];
    const last = [...told.map((sentence) => (0,text_escape/* inlineText */.ln)(sentence)), compared].join(' ');
    if (nothingNew !== null)
        return `## Migrations\n\n${(0,text_escape/* inlineText */.ln)(nothingNew)} ${last}\n`;
    return `${reportMarkdown(report, links).trimEnd()}\n\n${last}\n`;
}
function dangerous({ findings, counts }) {
    const worst = findings.filter(({ level }) => level === 'error');
    const named = worst
        .slice(0, mostNamed)
        .map(({ path, line, rule }) => (0,text_escape/* plainLine */.h0)(`${path}:${line} ${rule}`, 200));
    const more = counts.error > named.length ? ` and ${counts.error - named.length} more` : '';
    return new user_error/* UserError */.yo('dangerous-migration', {
        what: `A migration is dangerous: ${named.join(', ')}${more}.`,
        remedy: 'The remarks on its lines say what happens, and what to do instead.',
    });
}
const mostNamed = 5;
/** A table that is large by a setting nobody can read would be taken for one of unknown size. */
function unmended(problem) {
    return new user_error/* UserError */.yo('config-invalid', {
        what: `Migrations were judged, but the configuration needs mending: ${(0,text_escape/* plainLine */.h0)((0,config_problem/* showProblem */.H)(problem), longestMessage)}.`,
        remedy: 'Defaults were used in its place.',
    });
}


/***/ }),

/***/ 7624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ codeLines)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);

/** Longest line of code that is shown, in characters. */
const longest = 600;
/** Lines of code for a terminal or an annotation, with their indentation; none where there is no code. */
function codeLines(code) {
    if (code.trim() === '')
        return [];
    const lines = code.trimEnd().split('\n');
    return lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line, longest)}`.trimEnd());
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherMigrations: () => (/* binding */ gatherMigrations)
});

// EXTERNAL MODULE: ./.build/src/migrations/plan/recognise-files.js
var recognise_files = __webpack_require__(13150);
// EXTERNAL MODULE: ./.build/src/migrations/plan/companions.js
var companions = __webpack_require__(58662);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-texts.js

/** Keys of texts: what a path held before and holds after, and what stands beside it. */
const keys = {
    before: (path) => `before ${path}`,
    after: (path) => `after ${path}`,
    beside: (path) => `beside ${path}`,
    statistics: 'statistics',
};
/** Small files that nobody told the size of. */
const fewBytes = 2000;
/** The texts of changed files before and after, of the files that say something of them, and of the file with sizes. */
function addressesOf(changed, { base, sha, statistics, }) {
    const own = changed.flatMap((file) => ownTexts(file, { base, sha }));
    const present = changed.filter(({ how }) => how !== 'deleted');
    const beside = [...new Set(present.flatMap(({ path }) => (0,companions/* companionsOf */.Lo)(path)))].map((path) => ({
        key: keys.beside(path),
        sha,
        path,
        aboutBytes: fewBytes,
    }));
    const sizes = { key: keys.statistics, sha: 'HEAD', path: statistics ?? '', aboutBytes: 50_000 };
    return [...own, ...beside, ...(statistics === null ? [] : [sizes])];
}
function ownTexts({ path, how, blob, aboutBytes }, { base, sha }) {
    const at = (commit) => ({ sha: commit, path, aboutBytes });
    const [before, after] = [keys.before(path), keys.after(path)];
    // Of a deleted file nobody says which content the id is of, so that it is asked for by its path.
    const old = { key: before, ...at(base) };
    if (how === 'deleted')
        return [old];
    const now = { key: after, ...(blob === null ? at(sha) : { blob, aboutBytes }) };
    return how === 'added' ? [now] : [old, now];
}
/** The texts of files that were there before and stay as they are, by path. */
function addressesOfOlder(files) {
    return files.map(({ path, blob, bytes }) => ({ key: path, blob, aboutBytes: bytes }));
}
/** GitHub ends a request after ten seconds, so no more than this is asked for in one. */
const limits = { texts: 150, bytes: 1_000_000 };
/** Reads texts in as many requests as they take, side by side; the first lists the folders, too. */
async function readInBatches(world, { folders, texts }) {
    const bytes = texts.reduce((sum, { aboutBytes }) => sum + aboutBytes, 0);
    const count = Math.max(1, Math.ceil(texts.length / limits.texts), Math.ceil(bytes / limits.bytes));
    const length = Math.max(1, Math.ceil(texts.length / count));
    const parts = Array.from({ length: count }, (_, index) => texts.slice(index * length, (index + 1) * length));
    const read = await Promise.all(parts.map((part, index) => world.github.readFiles({ folders: index === 0 ? folders : [], texts: part })));
    return {
        folders: read.flatMap((one) => one.folders),
        texts: new Map(read.flatMap((one) => [...one.texts])),
    };
}

;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-assemble.js

/** Puts texts to the files that they are of. What could not be read is told, and never left out in silence. */
function assembleChange(changed, texts) {
    const added = [];
    const edited = [];
    const deleted = [];
    const unchecked = [];
    for (const { path, how } of changed) {
        const before = texts.get(keys.before(path));
        const after = texts.get(keys.after(path));
        const told = how === 'deleted' ? null : whyUnread(after);
        if (told !== null)
            unchecked.push({ path, line: 1, why: told });
        else if (how === 'deleted')
            deleted.push({ path, text: textOf(before) });
        else if (how === 'added' || before === undefined)
            added.push({ path, text: textOf(after) });
        else
            edited.push({ path, text: textOf(after), before: textOf(before) });
    }
    const beside = keys.beside('');
    const companions = filesIn(texts).flatMap(({ path: key, text }) => key.startsWith(beside) ? [[key.slice(beside.length), text]] : []);
    return {
        change: { added, edited, deleted, older: [], companions: new Map(companions) },
        unchecked,
        statistics: textOf(texts.get(keys.statistics)) || null,
    };
}
function whyUnread(read) {
    if (read === undefined)
        return 'GitHub does not show its text';
    return 'why' in read ? read.why : null;
}
function textOf(read) {
    return read !== undefined && 'text' in read ? read.text : '';
}
/** Those of some texts that could be read, with their keys for paths. */
function filesIn(texts) {
    return [...texts].flatMap(([path, read]) => ('text' in read ? [{ path, text: read.text }] : []));
}

// EXTERNAL MODULE: ./.build/src/migrations/recognise.js + 1 modules
var recognise = __webpack_require__(61424);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-differences.js
/** What became of files between two lists; one that was moved is deleted at one path and added at the other. */
function differencesOf(before, after) {
    const old = new Map(before.map((file) => [file.path, file]));
    const now = new Map(after.map((file) => [file.path, file]));
    const present = [...now.values()]
        .filter(({ path, blob }) => old.get(path)?.blob !== blob)
        .map((file) => changed(file, old.has(file.path) ? 'edited' : 'added'));
    const gone = [...old.values()]
        .filter(({ path }) => !now.has(path))
        .map((file) => changed(file, 'deleted'));
    return [...present, ...gone];
}
function changed({ path, blob, bytes }, how) {
    return { path, how, blob, aboutBytes: bytes };
}

// EXTERNAL MODULE: ./.build/src/migrations/plan/database-folder.js
var database_folder = __webpack_require__(63417);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-folders.js

/** More folders than these are not listed. */
const mostFolders = 20;
/** GitHub lists so many levels of a folder in one answer. */
const deepest = 3;
/** The folders of a commit that hold migrations like these, each once with as many levels as it takes. */
function foldersOf(files, sha) {
    const depths = new Map();
    for (const { path } of files) {
        for (const folder of foldersFor(path)) {
            const depth = Math.min(deepest, levelsBelow(folder, path));
            depths.set(folder, Math.max(depth, depths.get(folder) ?? 1));
        }
    }
    const folders = [...depths].map(([path, depth]) => ({ sha, path, depth }));
    return {
        folders: folders.slice(0, mostFolders),
        leftOut: folders.slice(mostFolders).map(({ path }) => path),
    };
}
/** What was not listed, in a whole sentence that begins with what that means; nothing where all were. */
function tellNotListed({ leftOut }, meaning) {
    if (leftOut.length === 0)
        return [];
    const shown = leftOut.slice(0, mostNamed).join(', ');
    const more = leftOut.length > mostNamed ? ` and ${leftOut.length - mostNamed} more` : '';
    return [`Only ${mostFolders} folders with migrations are listed, so ${meaning} ${shown}${more}.`];
}
/** So many folders are named. */
const mostNamed = 5;
/** The folder of its database; the one of its app where several share it; both where Rails keeps two. */
function foldersFor(path) {
    const own = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (path.endsWith('.py'))
        return [(0,database_folder/* databaseFolderOf */.B)(path) || own];
    const holder = /^(?<above>(?:.*\/)?)(?<name>post_migrate|migrate|deploy)(?:\/|$)/.exec(own);
    const { above = '', name = '' } = holder?.groups ?? {};
    if (name === 'deploy')
        return [`${above}deploy`];
    if (name !== '')
        return [`${above}migrate`, `${above}post_migrate`];
    return [(0,database_folder/* databaseFolderOf */.B)(path)];
}
function levelsBelow(folder, path) {
    if (folder === '')
        return path.split('/').length;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/').length : 1;
}

// EXTERNAL MODULE: ./.build/src/flows/migrations/revision-name.js
var revision_name = __webpack_require__(4064);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-changes.js





/** Reads which files that may be migrations a commit adds, changes or takes away: one request, or three where GitHub leaves files out. */
async function whatChanged(world, ask) {
    const { sha } = ask;
    const comparison = await world.github.compareFiles({ base: ask.base, head: sha });
    if (comparison === 'unknown')
        throw notComparable(ask);
    if (comparison === 'too-large')
        return fromLists(world, { ...ask, hints: [] });
    const nothingNew = ask.against === 'base' ? nothingFor(comparison, ask) : null;
    const base = ask.against === 'base' ? ask.base : comparison.mergeBase;
    const empty = { base, sha, changed: [], listed: null, leftOut: [], nothingNew };
    if (nothingNew !== null)
        return empty;
    const changed = comparison.files.filter(({ path }) => (0,recognise/* couldBeMigration */.NS)(path));
    const isWhole = !comparison.isCut && (base === comparison.mergeBase || comparison.status === 'ahead');
    return isWhole ? { ...empty, changed } : fromLists(world, { base, sha, hints: changed });
}
/** Tools run migrations forward only: an older version brings none. */
function nothingFor({ status }, { base, sha }) {
    const [own, other] = [(0,revision_name/* revisionName */.p)(sha), (0,revision_name/* revisionName */.p)(base)];
    if (status === 'identical')
        return `${own} is the same as ${other}, so no migration is new.`;
    if (status === 'behind')
        return `${own} is older than ${other}, so no migration is new.`;
    return null;
}
/** Compares the lists of all files: what GitHub leaves out of a comparison is not missed. */
async function fromLists(world, { base, sha, hints }) {
    const [before, after] = await Promise.all([listOf(world, base), listOf(world, sha)]);
    if (before.isCut || after.isCut) {
        return fromFolders(world, { base, sha, hints: [...hints, ...candidatesIn(before, after)] });
    }
    const changed = differencesOf(migrationsIn(before.files), migrationsIn(after.files));
    return { base, sha, changed, listed: before.files, leftOut: [], nothingNew: null };
}
async function listOf(world, sha) {
    const list = await world.github.listFiles(sha);
    if (list === 'unknown')
        throw notComparable({ base: sha, sha });
    return list;
}
function migrationsIn(files) {
    return files.filter(({ path }) => (0,recognise/* couldBeMigration */.NS)(path));
}
function candidatesIn(...lists) {
    return lists.flatMap(({ files }) => migrationsIn(files));
}
/** Compares the folders that are known to hold migrations, where a repository has more files than GitHub lists. */
async function fromFolders(world, { base, sha, hints, }) {
    const toList = foldersOf(hints, base);
    const { folders } = toList;
    const atSha = folders.map((folder) => ({ ...folder, sha }));
    const read = await world.github.readFiles({ folders: [...folders, ...atSha], texts: [] });
    const files = read.folders.map((found) => migrationsIn(found ?? []));
    const before = files.slice(0, folders.length).flat();
    const changed = differencesOf(before, files.slice(folders.length).flat());
    const named = folders.map(({ path }) => path || 'the root');
    const where = named.length === 0 ? 'no folder' : named.join(', ');
    return {
        base,
        sha,
        changed,
        listed: before,
        leftOut: [
            `The repository has more files than GitHub lists: new migrations were looked for in ${where} and nowhere else.`,
            ...tellNotListed(toList, 'new migrations were not looked for in'),
        ],
        nothingNew: null,
    };
}
function notComparable({ base, sha }) {
    return new user_error/* UserError */.yo('bad-input', {
        what: `GitHub cannot compare ${(0,revision_name/* revisionName */.p)(base)} with ${(0,revision_name/* revisionName */.p)(sha)}: it does not know one of them, or they have no history in common.`,
        remedy: 'Set the inputs `base` and `sha` to commits of this repository; one that was forced away is known no more.',
    });
}

// EXTERNAL MODULE: ./.build/src/migrations/plan/schema-dump.js
var schema_dump = __webpack_require__(993);
// EXTERNAL MODULE: ./.build/src/migrations/plan/compare-naturally.js
var compare_naturally = __webpack_require__(37281);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-older.js



/** More than so many files or bytes are not read, and no file larger than this: old data is no schema. */
const deploy_older_limits = { files: 400, bytes: 2_000_000, bytesOfFile: 256_000 };
/** The newest of some files that may be migrations of the same databases as these. */
function newestOlder(files, migrations) {
    const databases = new Set(migrations.map(({ path }) => (0,database_folder/* databaseFolderOf */.B)(path)));
    const candidates = files.filter(({ path }) => databases.has((0,database_folder/* databaseFolderOf */.B)(path)) && mayGoForward(path));
    const newestFirst = candidates
        .map((file) => ({ file, name: nameIn(file.path) }))
        .toSorted((a, b) => (0,compare_naturally/* compareNaturally */.y)(b.name, a.name));
    const chosen = [];
    let bytes = 0;
    for (const { file } of newestFirst) {
        if (file.bytes > deploy_older_limits.bytesOfFile)
            continue;
        bytes += file.bytes;
        if (chosen.length === deploy_older_limits.files || bytes > deploy_older_limits.bytes)
            break;
        chosen.push(file);
    }
    return { chosen, leftOut: candidates.length - chosen.length };
}
/** What of older migrations was left out, in a whole sentence; nothing where all were read. */
function tellTooOld({ chosen, leftOut }) {
    if (leftOut === 0)
        return [];
    return [
        `Of the older migrations the newest ${chosen.length} were replayed and ${leftOut} were not, so a type, an index or a constraint from before them may be unknown.`,
    ];
}
function mayGoForward(path) {
    return (0,recognise/* couldBeMigration */.NS)(path) && (0,recognise/* recogniseMigration */.mb)({ path, content: null })?.direction !== 'down';
}
/** The path within its database, which begins with what orders it. */
function nameIn(path) {
    const folder = (0,database_folder/* databaseFolderOf */.B)(path);
    return folder === '' ? (path.split('/').at(-1) ?? path) : path.slice(folder.length + 1);
}

;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-read-older.js






/**
 * Reads the newest migrations of the same databases as these, of the files that were there before; where there are many, what the
 * tool keeps of the whole schema with them. They make the answer better: without them there is one all the same, and that is said.
 */
async function readOlder(world, untouched, { base, like }) {
    const older = newestOlder(untouched, like);
    const databases = [...new Set(like.map(({ path }) => (0,database_folder/* databaseFolderOf */.B)(path)))];
    const dumps = isMany(older) ? databases.flatMap((folder) => dumpAddresses(folder, base)) : [];
    try {
        const texts = [...dumps, ...addressesOfOlder(older.chosen)];
        const files = filesIn((await readInBatches(world, { folders: [], texts })).texts);
        const paths = new Set(files.map(({ path }) => path));
        const isDumped = databases.every((folder) => (0,schema_dump/* dumpsOf */.b)(folder).some((path) => paths.has(path)));
        return { files, leftOut: isDumped ? [] : tellTooOld(older) };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const why = `The older migrations could not be read, so types, indexes and constraints of tables may be unknown: ${error.message}`;
        return { files: [], leftOut: [why] };
    }
}
/** From so many on, a dump of the schema tells more than their newest do, where there is one. */
const manyOlder = 300;
function isMany({ chosen, leftOut }) {
    return chosen.length + leftOut > manyOlder;
}
function dumpAddresses(folder, base) {
    return (0,schema_dump/* dumpsOf */.b)(folder).map((path) => ({ key: path, sha: base, path, aboutBytes: 100_000 }));
}

;// CONCATENATED MODULE: ./.build/src/flows/migrations/gather.js







/**
 * Reads what a commit brings in migrations, at the same cost however long the history: one request where there is none, else
 * three: what changed, the texts of it with the names of older ones, and the texts of the newest older ones. Where GitHub does not
 * list all that changed, it takes two or three more. Throws a `UserError` where GitHub does not know the commits.
 */
async function gatherMigrations(world, ask) {
    const seen = await whatChanged(world, ask);
    if (seen.changed.length === 0)
        return nothingIn(seen);
    const changed = seen.changed.slice(0, mostChanged);
    const toList = foldersOf(seen.listed === null ? changed : [], seen.base);
    const first = await readInBatches(world, {
        folders: toList.folders,
        texts: addressesOf(changed, { ...seen, statistics: ask.statistics }),
    });
    const listed = seen.listed ?? first.folders.flatMap((files) => files ?? []);
    const { change, unchecked, statistics } = assembleChange(changed, first.texts);
    const touched = new Set(changed.map(({ path }) => path));
    const untouched = listed.filter(({ path }) => !touched.has(path));
    const older = await readOlder(world, untouched, { base: seen.base, like: gather_migrationsIn(change) });
    const tooMany = seen.changed.slice(mostChanged).map(({ path }) => notRead(path));
    return {
        base: seen.base,
        sha: seen.sha,
        change: { ...change, older: older.files },
        unchecked: [...unchecked, ...tooMany],
        statistics,
        leftOut: [...seen.leftOut, ...tellNotListed(toList, notReplayed), ...older.leftOut],
        nothingNew: null,
    };
}
/** What is to run: for nothing else it matters what was there before. */
function gather_migrationsIn({ added, edited, companions }) {
    return (0,recognise_files/* recogniseFiles */.r)([...added, ...edited], companions);
}
const notReplayed = 'older migrations were not replayed in';
/** More files than these of one change are told and not read. */
const mostChanged = 500;
function notRead(path) {
    return { path, line: 1, why: `one of more than ${mostChanged} files in one change` };
}
function nothingIn({ base, sha, leftOut, nothingNew }) {
    const change = { added: [], edited: [], deleted: [], older: [], companions: new Map() };
    const isPartial = leftOut.length > 0;
    const why = `Nothing that ${(0,revision_name/* revisionName */.p)(sha)} adds to ${(0,revision_name/* revisionName */.p)(base)} is a database migration${isPartial ? ', as far as it was looked at' : ''}.`;
    return {
        base,
        sha,
        change,
        unchecked: [],
        statistics: null,
        leftOut,
        nothingNew: nothingNew ?? why,
    };
}


/***/ }),

/***/ 90013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73570);

/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1;
/** A report as JSON, as docs/migrations-check.md describes it. `range` says what was compared; null where files were named. */
function reportJson({ findings, unchecked, counts, assumptions }, range) {
    return {
        version: jsonVersion,
        range,
        counts,
        findings: findings.map((finding) => ({
            level: finding.level,
            rule: finding.rule,
            path: finding.path,
            line: finding.line,
            endLine: finding.endLine,
            hazard: finding.hazard,
            lock: finding.lock,
            blocks: finding.blocks,
            tables: finding.tables,
            size: finding.size,
            what: finding.what,
            recipe: finding.recipe,
            acknowledged: finding.acknowledged,
            page: (0,_migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(finding),
        })),
        unchecked,
        assumptions,
    };
}


/***/ }),

/***/ 64827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeGathered: () => (/* binding */ judgeGathered)
/* harmony export */ });
/* harmony import */ var _migrations_judgement_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70980);
/* harmony import */ var _migrations_show_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1619);
/* harmony import */ var _migrations_sizes_read_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56765);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);




/** Judges what was gathered of a deploy. Parser and grammars are loaded when a file needs them, and not before. */
async function judgeGathered({ change, unchecked, statistics: text, leftOut, nothingNew }, { settings, wasm }) {
    const { statistics, problems } = statisticsIn(text, nothingNew === null ? settings.statistics : null);
    const plans = (0,_migrations_judgement_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planJudgement */ .B)(change, settings.engine);
    const { judgement, migrations, engineAssumed } = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePlans */ .o)(plans, {
        settings,
        statistics,
        wasm,
    });
    const whole = { ...judgement, unchecked: [...judgement.unchecked, ...unchecked] };
    const scope = { migrations: migrations + unchecked.length, engineAssumed, leftOut };
    return { report: (0,_migrations_show_report_js__WEBPACK_IMPORTED_MODULE_1__/* .makeReport */ .d)(whole, scope, settings), problems };
}
/** `file` is where the settings say that it is; null for nowhere. */
function statisticsIn(text, file) {
    if (file === null)
        return { statistics: new Map(), problems: [] };
    const place = { file, line: 1, column: 1 };
    if (text !== null) {
        const { statistics, problems } = (0,_migrations_sizes_read_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatistics */ .M)(text);
        return { statistics, problems: problems.map((problem) => ({ ...place, ...problem })) };
    }
    const message = 'the file with sizes is not on the default branch, or no text.';
    return { statistics: new Map(), problems: [{ ...place, message }] };
}


/***/ }),

/***/ 4064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ revisionName)
/* harmony export */ });
/* harmony import */ var _text_commit_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42279);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);


/** A commit, branch or tag as people read it: of a commit its first seven digits. */
function revisionName(revision) {
    return (0,_text_commit_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .W)(revision) ? revision.slice(0, 7) : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(revision, 100);
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   Kt: () => (/* binding */ showCommands),
/* harmony export */   r1: () => (/* binding */ problemCommand)
/* harmony export */ });
/* harmony import */ var _migrations_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56151);
/* harmony import */ var _migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73570);
/* harmony import */ var _migrations_show_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82503);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31620);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7624);





/** GitHub shows so many annotations of a level for a step, and drops the rest. */
const mostOfLevel = 10;
/**
 * A report as remarks on the lines it is about, the worst first, at most ten of a level: GitHub shows no more. What was not checked
 * is a warning, on its line too.
 */
function annotationsOf({ findings, unchecked }) {
    const open = unchecked.map(({ path, line, why }) => ({
        level: 'warning',
        path,
        line,
        endLine: line,
        title: 'Not checked',
        message: `Not checked: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(why, longest)}.`,
    }));
    const all = [...findings.map(annotationOf), ...open];
    return _migrations_level_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.flatMap((level) => all.filter((one) => one.level === level).slice(0, mostOfLevel));
}
/** Characters of a sentence. */
const longest = 600;
function annotationOf(finding) {
    const { level, path, line, endLine, rule, what, recipe } = finding;
    const accepted = (0,_migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedInWords */ .Ks)(finding);
    const sentences = [
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(what, longest),
        ...(accepted === '' ? [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(recipe.how, longest)] : [`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(accepted, longest)}.`]),
    ];
    return {
        level,
        path,
        line,
        endLine,
        title: rule,
        message: [
            sentences.filter((sentence) => sentence !== '').join(' '),
            ...(accepted === '' ? (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .codeLines */ .z)(recipe.code) : []),
            (0,_migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(finding),
        ].join('\n'),
    };
}
/**
 * A report as workflow commands, for a step that runs the command line. Nothing in it can begin a command of its own. Source:
 * docs.github.com, workflow commands.
 */
function showCommands(report) {
    const annotations = annotationsOf(report);
    const left = report.findings.length + report.unchecked.length - annotations.length;
    const more = left > 0 ? ` ${left} more are not shown here: GitHub takes ten of a level.` : '';
    return [...annotations.map(commandOf), `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_migrations_show_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report), longest)}${more}`].join('\n');
}
/** What is wrong with a file that a person wrote, as a workflow command. */
function problemCommand({ file, line, column, message }) {
    const place = `file=${propertyOf((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(file, longest))},line=${line},col=${column}`;
    return `::error ${place}::${dataOf((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message, longest))}`;
}
function commandOf({ level, path, line, endLine, title, message }) {
    const properties = [
        `file=${propertyOf((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(path, longest))}`,
        `line=${line}`,
        `endLine=${endLine}`,
        `title=${propertyOf(title)}`,
    ];
    return `::${level} ${properties.join(',')}::${dataOf(message)}`;
}
function dataOf(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function propertyOf(text) {
    return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 91364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wordUrl),
/* harmony export */   z: () => (/* binding */ pathUrl)
/* harmony export */ });
/** A path or the name of a branch as part of an address, also within a link in Markdown: its slashes stay. */
function pathUrl(path) {
    return path.split('/').map(wordUrl).join('/');
}
/** A text as one part of an address. */
function wordUrl(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42637);

/** The settings a configuration file stands for; the defaults where there is none. */
async function settingsOf(configuration) {
    if (configuration === null)
        return { settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L, problems: [] };
    // The schema library is as large as the rest together; a repository without a configuration never loads it.
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8815), __webpack_require__.e(8343), __webpack_require__.e(3983), __webpack_require__.e(2962), __webpack_require__.e(8395), __webpack_require__.e(1916)]).then(__webpack_require__.bind(__webpack_require__, 18395));
    return readSettings(configuration);
}


/***/ }),

/***/ 94160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ defaultGuardSettings)
/* harmony export */ });
/* harmony import */ var _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20031);

/**
 * The guard of a repository that sets nothing: an open SEV1 or SEV2 stops deployments, as do people who lock an environment or open
 * an issue labelled `freeze`; all of that somebody did on purpose, and its fix goes through. Windows, freezes by date, holidays and
 * required checks count as soon as there are any. What costs requests or depends on how a team works is off.
 */
const defaultGuardSettings = {
    timezone: 'UTC',
    windows: [],
    quietHours: [],
    freezes: [],
    holidays: null,
    incidents: [{ severities: ['SEV1', 'SEV2'], until: 'resolved', environments: [], services: [] }],
    fixThrough: {
        level: 'allow',
        rollbacks: true,
        labels: [],
        docsOnly: ['**/*.md', 'LICENSE', 'docs/**/*.{png,jpg,gif,svg}'],
    },
    migrations: {
        block: ['long', 'fails', 'data-loss'],
        warn: ['compatibility', 'queue'],
        unknownSize: _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultCheckSettings */ .F7.unknownSize,
        rules: _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultCheckSettings */ .F7.rules,
    },
    vulnerabilities: { introduced: 'high', open: 'critical', exceptions: [] },
    requiredChecks: [],
    forgottenAfterMinutes: 360,
    override: { people: [], teams: [], minutes: 60 },
    checks: {
        configuration: 'block',
        'deploy-window': 'block',
        freeze: 'block',
        holiday: 'block',
        'open-incident': 'block',
        migration: 'off',
        vulnerability: 'off',
        'required-checks': 'block',
        concurrency: 'off',
    },
    onUnknown: {
        configuration: 'block',
        'deploy-window': 'block',
        freeze: 'block',
        holiday: 'block',
        'open-incident': 'block',
        migration: 'allow',
        vulnerability: 'allow',
        'required-checks': 'block',
        concurrency: 'allow',
    },
    final: [],
};


/***/ }),

/***/ 20031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ judgeSettings),
/* harmony export */   F7: () => (/* binding */ defaultCheckSettings),
/* harmony export */   tB: () => (/* binding */ strictnesses)
/* harmony export */ });
/* harmony import */ var _judge_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19798);

const strictnesses = ['block', 'warn', 'off'];
/** The check of a repository that sets nothing. */
const defaultCheckSettings = {
    engine: null,
    serverVersion: null,
    timezone: null,
    largeTables: [],
    statistics: null,
    largeFrom: { rows: 1_000_000, bytes: 512 * 1024 * 1024 },
    unknownSize: null,
    rules: {},
};
/** What the judge is to know of a database; sizes by table without schema. */
function judgeSettings(settings, statistics) {
    const { serverVersion, timezone, largeTables, largeFrom, rules } = settings;
    return {
        serverVersion: serverVersion ?? _judge_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .oldestSupportedVersion */ .I,
        versionIsAssumed: serverVersion === null,
        timezone,
        off: Object.keys(rules).filter((rule) => rules[rule] === 'off'),
        sizes: {
            statistics,
            large: largeTables,
            fromRows: largeFrom.rows,
            fromBytes: largeFrom.bytes,
        },
    };
}


/***/ }),

/***/ 45464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hazards),
/* harmony export */   Y: () => (/* binding */ lockModes)
/* harmony export */ });
/** From the worst to the least. */
const hazards = [
    'long',
    'fails',
    'data-loss',
    'compatibility',
    'queue',
    'advice',
];
/** Locks of PostgreSQL on tables, from the weakest to the strongest, by the names of its documentation. */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];


/***/ }),

/***/ 19798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ oldestSupportedVersion)
/* harmony export */ });
/** The oldest PostgreSQL its makers still support in November 2026. Source: postgresql.org/support/versioning. */
const oldestSupportedVersion = 15;


/***/ }),

/***/ 73570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ acceptedInWords),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _u: () => (/* binding */ sizeInWords),
/* harmony export */   u7: () => (/* binding */ lockInWords)
/* harmony export */ });
/**
 * What a finding locks and whom that blocks: "ACCESS EXCLUSIVE lock, blocks reads and writes"; for a moment where it is not the work
 * that takes time. Empty where locks are not the matter.
 */
function lockInWords({ lock, blocks, hazard }) {
    if (lock === null)
        return '';
    if (blocks === 'none')
        return `${lock} lock, blocks nobody`;
    const whom = blocks === 'reads' ? 'reads and writes' : 'writes';
    return `${lock} lock, blocks ${whom}${hazard === 'long' ? '' : ' for a moment'}`;
}
/** How large the table is: "large table"; empty where size does not matter. */
function sizeInWords({ size }) {
    return sizes[size];
}
const sizes = {
    large: 'large table',
    small: 'small table',
    unknown: 'size unknown',
    any: '',
};
/** Who accepted it: "Accepted by `squawk-ignore`: empty table"; empty where nobody did. */
function acceptedInWords({ acknowledged }) {
    if (acknowledged === null)
        return '';
    const { by, reason } = acknowledged;
    return reason === null
        ? `Accepted by \`${by}\`, no reason given`
        : `Accepted by \`${by}\`: ${reason}`;
}
/** Page of the rule in our documentation, by its path in our repository. */
function pageOf({ rule }) {
    return `docs/migrations/${rule}.md`;
}


/***/ }),

/***/ 82503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/**
 * The outcome in a sentence or two: what was judged, what was found, and what was not looked at. Nothing is called safe where
 * something was not checked.
 */
function headline({ counts, unchecked }) {
    const { migrations, statements, error, warning, notice, silenced } = counts;
    const judged = `${counted(migrations, 'migration')}, ${counted(statements, 'statement')}`;
    const found = [
        ...(error > 0 ? [counted(error, 'error')] : []),
        ...(warning > 0 ? [counted(warning, 'warning')] : []),
        ...(notice > 0 ? [counted(notice, 'notice')] : []),
    ];
    const open = unchecked.length === 0 ? '' : ` ${uncheckedSentence(unchecked.length)}`;
    const silent = silenced === 0 ? '' : ` ${counted(silenced, 'finding')} left out by the settings.`;
    if (found.length > 0)
        return `${judged}: ${listed(found)}.${open}${silent}`;
    if (unchecked.length === 0) {
        return migrations === 0
            ? `No migration to judge.${silent}`
            : `${judged}: nothing that would block.${silent}`;
    }
    return `${judged}: nothing found in what could be checked.${open}${silent}`;
}
function uncheckedSentence(count) {
    return `${counted(count, 'place')} ${count === 1 ? 'was' : 'were'} not checked.`;
}
/** `3 migrations`, `1 migration`. */
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
function listed(parts) {
    return parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}


/***/ }),

/***/ 10787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ uncheckedReasons)
/* harmony export */ });
/** What was not checked, by reason, in the order the reasons first come: of a whole folder it is one. */
function uncheckedReasons(unchecked) {
    const byReason = new Map();
    for (const one of unchecked) {
        const same = byReason.get(one.why);
        if (same === undefined)
            byReason.set(one.why, [one]);
        else
            same.push(one);
    }
    return [...byReason].map(([why, places]) => ({ why, places }));
}


/***/ }),

/***/ 339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   X$: () => (/* binding */ inlineWithCode)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47238);


/**
 * Text by strangers as a Markdown code span on one line: nothing in it is formatted, linked or closed. At most `maximum` UTF-16
 * units. Backticks are dropped, as they would end the span.
 */
function codeSpan(text, maximum = 120) {
    const plain = codeLine(text, maximum);
    return plain === '' ? '` `' : `\`${plain}\``;
}
/** The same without the backticks around it, for a line between fences. */
function codeLine(text, maximum) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text.replace(unfit, ' ').replace(/\s+/g, ' ').trim(), maximum);
}
/** A sentence with what stands between backticks as code, and all else harmless as by `inlineText`; `maximum` as there. */
function inlineWithCode(text, maximum = 400) {
    const pieces = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, maximum).split(/`([^`]+)`/);
    return pieces
        .map((piece, index) => (index % 2 === 0 ? inlinePiece(piece) : codeSpan(piece, maximum)))
        .join('');
}
/** The white space around it stays, as code stands beside it. */
function inlinePiece(piece) {
    const [before = ''] = /^\s*/.exec(piece) ?? [];
    const [after = ''] = piece.trim() === '' ? [] : (/\s*$/.exec(piece) ?? []);
    return `${before}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(piece, piece.length)}${after}`;
}
const unfit = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`]/g;


/***/ }),

/***/ 42279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
/** Whether a text is the whole name of a commit. */
function isCommit(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}


/***/ }),

/***/ 31620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   ZA: () => (/* binding */ inlineInFile),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   zr: () => (/* binding */ quietLine)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47238);

/**
 * Text by strangers, made harmless for GitHub Markdown on one line.
 *
 * Nobody is pinged, no issue is linked or closed, nothing is formatted, embedded or mistaken for one of our markers, and no
 * table breaks. Control and bidirectional characters are dropped. At most `maximum` UTF-16 units before escaping.
 */
function inlineText(text, maximum = 400) {
    return unformatted(quietLine(text, maximum));
}
/**
 * Text by strangers on one line that is no Markdown, such as the title of an issue: where it is repeated, as in the message of a
 * commit, nobody is pinged and no issue is linked or closed. At most `maximum` UTF-16 units before that.
 */
function quietLine(text, maximum = 400) {
    return plainLine(text, maximum).replace(/[@#]|:(?=\/\/)|gh(?=-\d)|www(?=\.)/gi, `$&${joiner}`);
}
/**
 * As `inlineText` for a file of the repository, where GitHub neither pings nor links: names, numbers and addresses stay as they were
 * written, so that they can be read back.
 */
function inlineInFile(text, maximum = 400) {
    const pieces = plainLine(text, maximum).split(address);
    return pieces
        .map((piece, index) => (index % 2 === 0 ? unformatted(piece) : linked(piece)))
        .join('');
}
/** An address as people end one: what closes a sentence or a bracket is none of it. */
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}*_~`])/i;
/** In an address an escape would be part of it, so that one that needs any stands in pointed brackets. */
function linked(url) {
    if (unformatted(url) === url)
        return url;
    return `<${url.replace(/[\\`|$]/g, (character) => encodeURIComponent(character))}>`;
}
function unformatted(line) {
    return line
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

/***/ 25651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Code-unit order of two texts, for sorting that no locale changes. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 47238:
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

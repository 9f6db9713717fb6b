export const id = 7179;
export const ids = [7179];
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

/***/ 42637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var _guard_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41860);
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
    guard: _guard_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGuardSettings */ .oi,
};


/***/ }),

/***/ 34183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createRecordsBranch)
/* harmony export */ });
/* harmony import */ var _incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75094);
/* harmony import */ var _incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);


/** Creates the records branch; answers its head, or `exists` when another run was faster. Key: the ref. */
async function createRecordsBranch(world, now) {
    const created = await world.github.createRecordsBranch(rootFiles(world, now));
    return created === 'exists' ? created : created.head;
}
function rootFiles(world, now) {
    return new Map([
        [_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedPaths */ .KQ.index, world.templates['records-readme']],
        [_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedPaths */ .KQ.open, (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__/* .printNewList */ .mh)(now)],
        // Preview hosts build every branch they see, unless the branch itself says no.
        ['vercel.json', `${JSON.stringify({ git: { deploymentEnabled: false } }, null, 2)}\n`],
    ]);
}


/***/ }),

/***/ 62082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGuard: () => (/* binding */ runGuard)
});

// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(42637);
// EXTERNAL MODULE: ./.build/src/guard/calendar/open-days-off.js + 1 modules
var open_days_off = __webpack_require__(40977);
// EXTERNAL MODULE: ./.build/src/guard/fact.js
var fact = __webpack_require__(36815);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(15887);
;// CONCATENATED MODULE: ./.build/src/flows/guard-blind.js

/** What is known where GitHub does not answer: nothing, and the settings with it. The clock is that of the machine. */
function blindFacts({ target, sha, machineTime, }, why) {
    return {
        at: machineTime,
        target,
        sha,
        configurationProblems: why,
        daysOff: (0,fact/* known */.e)([]),
        holds: why,
        incidents: why,
        history: why,
        added: why,
        migrations: why,
        vulnerabilities: why,
        checkRuns: why,
        othersInProgress: why,
        overrides: [],
    };
}

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
;// CONCATENATED MODULE: ./.build/src/flows/guard-unknown.js


/** What a part of the answers comes to: it, or why it is not known. */
function mapFact(fact, change) {
    return fact.state === 'known' ? change(fact.value) : fact;
}
/** A fact that is unknown since a question failed in a way a person can mend; any other failure goes on. */
async function orUnknown(question) {
    try {
        return await question();
    }
    catch (error) {
        return unknownBecause(error);
    }
}
/** Why nobody knows, by a failure of a question. */
function unknownBecause(error) {
    if (!(error instanceof user_error/* UserError */.yo))
        throw error;
    return { state: 'unknown', reason: (0,text_escape/* plainLine */.h0)(error.message, 400), remedy: error.remedy };
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-checks.js


/** The newest check run of each name and app on the commit: all pages where a check is required. */
async function checkRunsOf(github, page, { sha, settings }) {
    if (settings.guard.requiredChecks.length === 0)
        return notRequired;
    if (page.state !== 'known')
        return page;
    const { checks, after } = page.value;
    if (after === null)
        return (0,fact/* known */.e)(newestOf(checks));
    const more = await orUnknown(() => github.moreChecks(sha, after));
    return mapFact(more, (others) => (0,fact/* known */.e)(newestOf([...checks, ...others])));
}
const notRequired = { state: 'skipped', reason: 'No check is required.' };
function newestOf(checks) {
    const byId = checks.toSorted((a, b) => a.id - b.id);
    const newest = new Map(byId.map((check) => [JSON.stringify([check.name, check.app]), check]));
    return [...newest.values()].map(({ name, status, conclusion, url }) => ({
        name,
        status,
        conclusion,
        url,
    }));
}

// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
;// CONCATENATED MODULE: ./.build/src/flows/guard-added.js


/** What a commit brings that is not live yet. */
function addedBy(commit, liveSha, compared) {
    if (compared === 'unknown')
        return notComparable(liveSha ?? '');
    if (commit.pullsUnread !== null)
        return commit.pullsUnread;
    const pulls = pullsSince(commit, anchorOf(liveSha, compared));
    if (pulls === null)
        return tooMany;
    return (0,fact/* known */.e)({ pulls, paths: pathsOf(commit, liveSha, compared) });
}
/** Only what stands right behind the live version changes just the files that GitHub lists: else others go away as well. */
function pathsOf({ sha }, liveSha, compared) {
    if (sha === liveSha)
        return [];
    if (compared === null || compared === 'unknown' || compared === 'too-large')
        return null;
    const isWhole = compared.status === 'ahead' && !compared.isCut;
    return isWhole ? compared.files.map(({ path }) => path) : null;
}
/** The last commit that both have; null before the first deployment. */
function anchorOf(liveSha, compared) {
    return compared === null || typeof compared === 'string' ? liveSha : compared.mergeBase;
}
/** Pull requests of the commits behind one; null where the history was not read as far as that. */
function pullsSince(commit, anchor) {
    const fresh = freshCommits(commit, anchor);
    if (fresh === null)
        return null;
    const pulls = fresh.flatMap((one) => one.pulls);
    return [...new Map(pulls.map((pull) => [pull.number, pull])).values()];
}
function freshCommits({ sha, history, isCut }, anchor) {
    // In a first deployment everything is new; what counts is what it is of.
    if (anchor === null)
        return history.filter((one) => one.sha === sha);
    if (isCut && !history.some((one) => one.sha === anchor))
        return null;
    const live = reachable(history, anchor);
    return history.filter((one) => !live.has(one.sha));
}
/** A commit and those before it. */
function reachable(history, from) {
    const parents = new Map(history.map((one) => [one.sha, one.parents]));
    const seen = new Set([from]);
    // The set grows while it is walked.
    for (const sha of seen)
        for (const parent of parents.get(sha) ?? [])
            seen.add(parent);
    return seen;
}
function notComparable(liveSha) {
    return {
        state: 'unknown',
        reason: `GitHub cannot compare the commit with ${(0,text_escape/* plainLine */.h0)(liveSha, 40)}, which is live: it is in the repository no more, or has another history.`,
        remedy: 'Deploy a commit of the branch that is live, or ask for an override.',
    };
}
const tooMany = {
    state: 'unknown',
    reason: 'More than a hundred commits lie between it and what is live, so nobody can say which pull requests it brings.',
    remedy: 'Deploy in smaller steps, or ask for an override.',
};

// EXTERNAL MODULE: ./.build/src/changes/feed/carriers.js
var carriers = __webpack_require__(1217);
// EXTERNAL MODULE: ./.build/src/text/link-url.js
var link_url = __webpack_require__(79643);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(25651);
;// CONCATENATED MODULE: ./.build/src/flows/guard-history.js





/** The versions that deployments made live, oldest first; also those of earlier attempts of our own run. */
function livesOf({ deployments }) {
    return (0,carriers/* carriersOf */.x)(deployments, new Map())
        .flat()
        .flatMap(({ sha, liveAt }) => (liveAt === null ? [] : [{ sha, at: liveAt }]))
        .toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at));
}
/** What was live; `isCut` says whether older deployments were not read. */
function historyOf(lives, { sha, isCut, environment }) {
    const liveSha = lives.at(-1)?.sha ?? null;
    if (liveSha === null && isCut)
        return nothingWorked(environment);
    const last = lives.findLastIndex((one, at) => {
        const next = lives[at + 1];
        return one.sha === sha && next !== undefined && next.sha !== sha;
    });
    const [own, next] = [lives[last], lives[last + 1]];
    const wasLive = own && next ? { from: beganAt(lives, last), until: next.at } : null;
    return (0,fact/* known */.e)({ liveSha, wasLive });
}
/** The same version may be deployed several times in a row. */
function beganAt(lives, last) {
    let first = last;
    while (lives[first - 1]?.sha === lives[last]?.sha && first > 0)
        first -= 1;
    return lives[first]?.at ?? '';
}
function nothingWorked(environment) {
    return {
        state: 'unknown',
        reason: `None of the newest hundred deployments to ${JSON.stringify((0,text_escape/* plainLine */.h0)(environment, 100))} has worked, so nobody can say what is live.`,
        remedy: 'Check that the name of the environment is the one that deployments have.',
    };
}
/** A commit that is older than what is live, and was not live as far back as deployments were read. */
function notFarEnough(sha) {
    return {
        state: 'unknown',
        reason: `${(0,text_escape/* plainLine */.h0)(sha, 100)} is older than what is live, and the newest hundred deployments do not show whether it was live before.`,
        remedy: 'Deploy a version that was live lately, or ask for an override.',
    };
}
/** States of a deployment on which somebody works. One that waits for an approval does not run yet. */
const running = [null, 'queued', 'pending', 'in_progress'];
/** Deployments of other runs that are neither over nor waiting. */
function runningOf({ deployments, isCut }, { run, since, page }) {
    const oldest = deployments.at(-1)?.createdAt ?? '';
    if (isCut && oldest > since)
        return guard_history_tooMany;
    const others = deployments.filter((one) => /^deploy/.test(one.task) && running.includes(one.state) && !isOfRun(one, run));
    return (0,fact/* known */.e)(others.map((one) => ({
        url: logOf(one) ?? page,
        sha: one.sha,
        by: one.by,
        startedAt: startOf(one),
    })));
}
const guard_history_tooMany = {
    state: 'unknown',
    reason: 'There were more than a hundred deployments lately, and those before were not read.',
    remedy: 'Let `guard.forgotten-after` be shorter.',
};
function startOf({ statuses, createdAt }) {
    const begun = statuses.filter(({ state }) => state === 'in_progress').map(({ at }) => at);
    return begun.toSorted(order/* compareText */.n).at(-1) ?? createdAt;
}
function logOf({ statuses }) {
    return (statuses.map(({ logUrl }) => (logUrl === null ? null : (0,link_url/* linkUrl */.Y)(logUrl))).find(Boolean) ?? null);
}
/** A job with an environment makes its deployment before its first step: the guard must not wait for itself. */
function isOfRun({ statuses }, run) {
    const path = new RegExp(`/actions/runs/${run.replace(/\D/g, '')}(?:/|$)`);
    return run !== '' && statuses.some(({ logUrl }) => logUrl !== null && path.test(logUrl));
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-migrations.js


/** What the migration check finds in what the commit brings. Nothing of it is loaded where it does not count. */
async function migrationsOf(world, history, asked) {
    if (asked.settings.guard.checks.migration === 'off')
        return notAsked;
    if (history.state !== 'known')
        return history;
    const { liveSha } = history.value;
    if (liveSha === null)
        return nothingLive;
    if (liveSha === asked.sha)
        return (0,fact/* known */.e)({ findings: [], unchecked: [] });
    try {
        return await judge(world, liveSha, asked);
    }
    catch (error) {
        return unknownBecause(error);
    }
}
const notAsked = { state: 'skipped', reason: 'Migrations do not count.' };
const nothingLive = {
    state: 'unknown',
    reason: 'Nothing is known to be live, so nobody can say which migrations are new.',
    remedy: 'A first deployment runs on an empty database and needs no check: ask for an override.',
};
async function judge(world, base, { sha, settings, wasm, }) {
    const { gatherMigrations } = await Promise.all(/* import() */[__webpack_require__.e(5338), __webpack_require__.e(4481)]).then(__webpack_require__.bind(__webpack_require__, 74481));
    const { statistics } = settings.migrations;
    const gathered = await gatherMigrations(world, { base, sha, against: 'base', statistics });
    const [missed] = gathered.leftOut;
    const { added, edited, deleted } = gathered.change;
    const hasMigrations = added.length + edited.length + deleted.length + gathered.unchecked.length > 0;
    if (!hasMigrations) {
        return missed === undefined ? (0,fact/* known */.e)({ findings: [], unchecked: [] }) : partly(missed);
    }
    const { judgeGathered } = await Promise.all(/* import() */[__webpack_require__.e(5338), __webpack_require__.e(8600), __webpack_require__.e(2829)]).then(__webpack_require__.bind(__webpack_require__, 92829));
    const { report } = await judgeGathered(gathered, { settings: settings.migrations, wasm });
    return (0,fact/* known */.e)({ findings: report.findings, unchecked: report.unchecked });
}
function partly(missed) {
    return {
        state: 'unknown',
        reason: `Whether a migration is new is not known: ${missed}`,
        remedy: 'Run the command `lint-migrations` on a clone.',
    };
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-override-comment.js
/** A line such as `/override production 1a2b3c4 The site is down`; an environment with spaces stands in quotes. */
const line = /^\/override[ \t]+(?:"([^"\n]+)"|(\S+))[ \t]+([\da-f]{7,64})\b[ \t:,-]*(.*)$/im;
/** The override that a comment asks for; null where it asks for none. */
function writtenOverride(comment, sha) {
    const found = line.exec(comment.body.replaceAll('\r', ''));
    if (found === null)
        return null;
    const [, quoted, plain, written = '', reason = ''] = found;
    const commit = written.toLowerCase();
    return {
        comment,
        environment: quoted ?? plain ?? '',
        sha: sha.startsWith(commit) ? sha : commit,
        reason: reason.trim(),
    };
}

// EXTERNAL MODULE: ./.build/src/incident/actor.js
var incident_actor = __webpack_require__(73259);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
;// CONCATENATED MODULE: ./.build/src/flows/guard-override-log.js




/** Where on the records branch overrides of the guard stand. */
const overrideLogPath = 'guard/overrides.jsonl';
/** The version that this code writes; a line of a newer one counts for nothing. */
const version = 1;
/** More than these are forgotten, the oldest first: each expires within a day, and GitHub cuts texts of half a megabyte. */
const mostKept = 500;
/** Characters of a reason. */
const longestReason = 500;
/** Overrides on record, in the order of the file; lines that are none are left out, so that a slip in one never lets a deployment through. */
function readOverrideLog(text) {
    return linesOf(text).flatMap((line) => readLine(line) ?? []);
}
/** The log with one more; the same text where it is on record already. */
function withOverride(text, entry) {
    const isKnown = readOverrideLog(text).some(
    // A comment asks for one, however many runs read it.
    (one) => isSameOverride(one, entry) ||
        (isSameOverride({ ...one, run: entry.run }, entry) && one.url === entry.url));
    if (isKnown)
        return text ?? '';
    const lines = [...linesOf(text), (0,canonical_json/* canonicalJson */.dj)({ v: version, ...plain(entry) })];
    return `${lines.slice(-mostKept).join('\n')}\n`;
}
/** How many overrides of an environment are on record since a moment, RFC 3339. */
function countOverrides(text, environment, since) {
    const isThere = (one) => one.environment.toLowerCase() === environment.toLowerCase() && one.at >= since;
    return readOverrideLog(text).filter(isThere).length;
}
/** Whether two stand for one: another attempt of a run, or its second question, asks for nothing new. */
function isSameOverride(one, other) {
    return (one.run === other.run &&
        one.sha === other.sha &&
        one.by.toLowerCase() === other.by.toLowerCase() &&
        one.environment.toLowerCase() === other.environment.toLowerCase());
}
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line.trim() !== '');
}
function plain(entry) {
    const { at, by, authority, teams, environment, service, sha, reason, run, url } = entry;
    const why = (0,text_escape/* plainLine */.h0)(reason, longestReason);
    return { at, by, authority, teams, environment, service, sha, reason: why, run, url };
}
function readLine(line) {
    const value = (0,canonical_json/* readJson */.Vh)(line);
    if (!(0,canonical_json/* isRecord */.u4)(value) || value['v'] !== version)
        return null;
    const { service, teams } = value;
    const authority = incident_actor/* authorities */.e.find((one) => one === value['authority']);
    const texts = textsOf(value);
    if (authority === undefined || texts === null)
        return null;
    if (!Array.isArray(teams) || !teams.every(isText))
        return null;
    return { ...texts, authority, teams, service: isText(service) ? service : null };
}
function textsOf(value) {
    const { at, by, environment, sha, reason, run, url } = value;
    if (!isText(at) || (0,instant/* readInstant */.Wr)(at) !== at || !isText(by) || !isText(environment) || !isText(sha))
        return null;
    if (!isText(reason) || !isText(run) || !isText(url))
        return null;
    return { at, by, environment, sha, reason, run, url };
}
function isText(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-overrides.js





/** Longer ago nobody has to be told that it is over: each lasts a day at most. */
const toldForDays = 7;
/**
 * Overrides on record, and one that is not yet: by the input of this run, else by the newest comment on a pull request of the
 * commit. Who asks is asked about, in a request or two. A run asks once, when it is started first: its other attempts, and jobs that
 * wait for an approval, ask for nothing new. Nor does a comment count for longer because another run reads it.
 */
async function overridesOf(world, ask) {
    const since = (0,instant/* addSeconds */.ps)(ask.at, -toldForDays * 24 * 3600);
    const logged = readOverrideLog(ask.log);
    const recent = logged.filter(({ at }) => at >= since);
    const own = (await byInput(world, ask, logged)) ?? (await byComment(world, ask, logged));
    const all = own === null ? recent : [...recent, own];
    return { overrides: all.toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at)), own };
}
async function byInput(world, ask, logged) {
    const { actor, reason, environment, sha } = ask;
    if (actor === null || reason === null)
        return null;
    const run = runOf(world);
    const isKnown = logged.some((one) => isSameOverride(one, { ...one, run, by: actor, environment, sha }));
    return isKnown ? null : askedHere(world, { ...ask, actor, reason });
}
async function byComment(world, { comments, environment, sha, settings, at }, logged) {
    const since = (0,instant/* addSeconds */.ps)(at, -24 * 3600);
    const written = comments
        .filter((comment) => comment.at >= since && comment.author.type === 'user')
        .toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at))
        .flatMap((comment) => writtenOverride(comment, sha) ?? [])
        .findLast((one) => one.environment.toLowerCase() === environment.toLowerCase());
    if (written === undefined)
        return null;
    const { comment, reason } = written;
    if (logged.some(({ url }) => url === comment.url))
        return null;
    try {
        const authority = await world.github.authorityOf(comment.author);
        const by = comment.author.login;
        const said = { environment, sha: written.sha, at: comment.at, url: comment.url };
        return { by, authority, teams: teamsOf(by, settings), reason, ...said };
    }
    catch (error) {
        world.log.notice(`The override in ${comment.url} does not count: ${unknownBecause(error).reason}`);
        return null;
    }
}
async function askedHere(world, ask) {
    const { actor, reason, environment, sha, settings } = ask;
    try {
        const [authority, startedAt] = await Promise.all([
            world.github.authorityOf({ login: actor, id: null, type: 'user' }),
            world.github.runStartedAt(runOf(world)),
        ]);
        const isFirst = attemptOf(world) === 1;
        if (startedAt.state !== 'known' && !isFirst) {
            const why = startedAt.state === 'unknown' ? `${startedAt.reason} ${startedAt.remedy}` : '';
            world.log.notice(`The override of this run does not count in another attempt. ${why}`);
            return null;
        }
        const at = startedAt.state === 'known' ? startedAt.value : ask.at;
        const url = `${world.repositoryUrl}/actions/runs/${runOf(world)}`;
        return {
            by: actor,
            authority,
            teams: teamsOf(actor, settings),
            reason,
            environment,
            sha,
            at,
            url,
        };
    }
    catch (error) {
        const { reason: why } = unknownBecause(error);
        world.log.notice(`The override of this run does not count: ${why}`);
        return null;
    }
}
/** The default token cannot read who is in a team, so the settings say it. */
function teamsOf(login, { teams }) {
    const isMember = (members) => members.some((member) => member.toLowerCase() === login.toLowerCase());
    return teams.filter(({ members }) => isMember(members)).map(({ name }) => name);
}
/** The run without its attempt. */
function runOf({ run }) {
    return run.replace(/\.\d+$/, '');
}
function attemptOf({ run }) {
    return Number(/\.(\d+)$/.exec(run)?.[1] ?? 1);
}

// EXTERNAL MODULE: ./.build/src/guard/settings.js
var guard_settings = __webpack_require__(41860);
;// CONCATENATED MODULE: ./.build/src/flows/guard-vulnerabilities.js



/** Vulnerabilities that the commit brings, and those that are live: nothing is asked where they do not count. */
async function vulnerabilitiesOf(github, history, { sha, settings }) {
    const { checks, vulnerabilities } = settings.guard;
    if (checks.vulnerability === 'off')
        return guard_vulnerabilities_notAsked;
    const [introduced, open] = await Promise.all([
        vulnerabilities.introduced === null ? (0,fact/* known */.e)([]) : introducedBy(github, history, sha),
        vulnerabilities.open === null ? (0,fact/* known */.e)([]) : openFrom(github, vulnerabilities.open),
    ]);
    return mapFact(introduced, (fresh) => mapFact(open, (old) => (0,fact/* known */.e)(merged(fresh, old))));
}
const guard_vulnerabilities_notAsked = { state: 'skipped', reason: 'Vulnerabilities do not count.' };
async function introducedBy(github, history, sha) {
    if (history.state !== 'known')
        return history;
    const { liveSha } = history.value;
    if (liveSha === null)
        return guard_vulnerabilities_nothingLive;
    if (liveSha === sha)
        return (0,fact/* known */.e)([]);
    return orUnknown(() => github.introducedVulnerabilities({ base: liveSha, head: sha }));
}
const guard_vulnerabilities_nothingLive = {
    state: 'unknown',
    reason: 'Nothing is known to be live, so nobody can say which vulnerabilities are new.',
    remedy: 'Set `guard.vulnerabilities.introduced` to off, or ask for an override.',
};
function openFrom(github, from) {
    const counting = guard_settings/* vulnerabilitySeverities */.SP.slice(guard_settings/* vulnerabilitySeverities */.SP.indexOf(from));
    return orUnknown(() => github.openVulnerabilities(counting));
}
/** Dependabot knows more of a vulnerability than the comparison: its other names, and what is free of it. */
function merged(introduced, open) {
    const told = introduced.map((one) => {
        const alert = open.find((other) => isSame(one, other));
        return alert === undefined ? one : { ...one, aliases: alert.aliases, fixedIn: alert.fixedIn };
    });
    return [...told, ...open.filter((one) => !introduced.some((other) => isSame(one, other)))];
}
function isSame(a, b) {
    return a.advisory === b.advisory && a.package === b.package && a.manifest === b.manifest;
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-deploy-facts.js








/** What depends on deployments: one comparison with what is live, and what is asked about the difference. */
async function deployFacts(world, observed, { ask, settings, sha }) {
    const comparing = comparingOnce(world);
    const read = await orUnknown(() => readHistory(world, observed, { ask, settings, sha }));
    const compared = await orUnknown(async () => (0,fact/* known */.e)(await compareWith(comparing, read, sha)));
    const history = farEnough(read, compared, { observed, sha });
    const [migrations, vulnerabilities] = await Promise.all([
        migrationsOf(comparing, read, { sha, settings, wasm: ask.wasm }),
        vulnerabilitiesOf(world.github, read, { sha, settings }),
    ]);
    return {
        history,
        added: mapFact(observed.commit, (commit) => mapFact(read, ({ liveSha }) => mapFact(compared, (how) => addedBy(commit, liveSha, how)))),
        migrations,
        vulnerabilities,
        othersInProgress: mapFact(observed.deployments, (deployments) => runningOf(deployments, {
            run: runOf(world),
            since: (0,instant/* addSeconds */.ps)(observed.readAt, -settings.guard.forgottenAfterMinutes * 60),
            page: `${world.repositoryUrl}/deployments`,
        })),
    };
}
/** The migration check compares the same commits: they are compared once. */
function comparingOnce(world) {
    const answers = new Map();
    const compareFiles = (range) => {
        const key = JSON.stringify([range.base, range.head]);
        const answer = answers.get(key) ?? world.github.compareFiles(range);
        answers.set(key, answer);
        return answer;
    };
    return { ...world, github: { ...world.github, compareFiles } };
}
async function compareWith(world, history, sha) {
    const liveSha = history.state === 'known' ? history.value.liveSha : null;
    if (liveSha === null || liveSha === sha)
        return null;
    return world.github.compareFiles({ base: liveSha, head: sha });
}
/** What was live, by deployments, else by runs of the workflows that deploy. */
async function readHistory(world, { deployments }, { ask, settings, sha }) {
    if (deployments.state !== 'known')
        return deployments;
    const { environment } = ask.target;
    const lives = livesOf(deployments.value);
    const { deployWorkflows } = settings.changes;
    if (lives.length > 0 || deployWorkflows.length === 0) {
        return historyOf(lives, { sha, environment, isCut: deployments.value.isCut });
    }
    const { runs, unread } = await world.github.deployRuns(deployWorkflows);
    const [why] = unread;
    if (why !== undefined) {
        const remedy = 'Add to the `permissions:` of the job in the workflow: `actions: read`.';
        return { state: 'unknown', reason: `GitHub does not show ${why}.`, remedy };
    }
    const ofRuns = runs
        .map((run) => ({ sha: run.sha, at: run.endedAt }))
        .toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return historyOf(ofRuns, { sha, environment, isCut: deployments.value.isCut });
}
/** Whether an older commit was live is known only as far back as deployments were read. */
function farEnough(history, compared, { observed, sha }) {
    if (history.state !== 'known' || history.value.wasLive !== null)
        return history;
    if (compared.state !== 'known' || compared.value === null)
        return history;
    const isOlder = typeof compared.value !== 'string' && compared.value.status === 'behind';
    const isCut = observed.deployments.state === 'known' && observed.deployments.value.isCut;
    return isOlder && isCut ? notFarEnough(sha) : history;
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-people.js

/**
 * Whether labels were set by somebody who may. A form sets its labels in the name of whoever fills it in, stranger or not, so these
 * are asked about first, so many people at most. Beyond them, whoever labelled the issue of somebody else could do so on GitHub by
 * their rights alone; whoever labelled their own is not believed.
 */
async function judgeLabels(github, claims, { settings, most }) {
    const byPeople = claims.flatMap(({ issue, act }) => act?.actor.type === 'user' ? [{ issue, actor: act.actor }] : []);
    const inDoubt = byPeople.filter(({ issue, actor }) => actor.login === issue.author.login);
    const toAsk = [...new Map([...inDoubt, ...byPeople].map(({ actor }) => [actor.login, actor]))];
    const asked = new Map(await Promise.all(toAsk
        .slice(0, most)
        .map(async ([login, actor]) => [login, await github.authorityOf(actor)])));
    return ({ issue, act }) => {
        if (act === null)
            return false;
        const { actor } = act;
        if (actor.type === 'bot') {
            return settings.trustedBots.some(({ login, id }) => login === actor.login && id === actor.id);
        }
        if (actor.type !== 'user')
            return false;
        const authority = asked.get(actor.login);
        return authority === undefined ? actor.login !== issue.author.login : (0,incident_actor/* maySetSeverity */.n)(authority);
    };
}
/** The last time that a label of an issue was set, of those that pass. */
function lastLabelled(issue, counts) {
    return issue.labelled.findLast(({ label }) => counts(label)) ?? null;
}

// EXTERNAL MODULE: ./.build/src/flows/path-url.js
var path_url = __webpack_require__(49674);
;// CONCATENATED MODULE: ./.build/src/flows/guard-holds.js






/** The branch that locks an environment, as branch-deploy names it, and the one that locks all. */
const globalLock = 'global-branch-deploy-lock';
/** https://github.com/github/branch-deploy/blob/main/docs/locks.md */
function environmentLock(environment) {
    return `${environment.trim().replace(/\s+/g, '-')}-branch-deploy-lock`;
}
/** Issues that ask for a freeze, as claims of whoever labelled them. */
function freezeClaims(freezes) {
    if (freezes.state !== 'known')
        return [];
    return freezes.value.issues.map((issue) => ({ issue, act: freezeAct(issue) }));
}
function freezeAct(issue) {
    return lastLabelled(issue, (label) => label.toLowerCase() === 'freeze');
}
/** What holds the environment: what is known of it where a part is not, unless that is nothing. */
function holdsOf({ locks, freezes }, { environment, actor, repositoryUrl, mayLabel }) {
    const ofLocks = locks.state === 'known'
        ? locks.value.map((lock) => lockHold(lock, environment, repositoryUrl))
        : [];
    // Whoever holds a lock may deploy: that is what it is for.
    const ofOthers = ofLocks.filter(({ by }) => by === null || by.toLowerCase() !== actor?.toLowerCase());
    const ofIssues = freezeClaims(freezes).map((claim) => freezeHold(claim, mayLabel(claim)));
    const holds = [...ofOthers, ...ofIssues];
    if (holds.some(({ isConfirmed }) => isConfirmed))
        return (0,fact/* known */.e)(holds);
    if (locks.state !== 'known')
        return locks;
    return freezes.state === 'known' ? (0,fact/* known */.e)(holds) : freezes;
}
/** A lock that cannot be read is one all the same. */
function lockHold({ name, text }, environment, repositoryUrl) {
    const value = text === null ? null : (0,canonical_json/* readJson */.Vh)(text);
    const said = (key) => {
        const entry = (0,canonical_json/* isRecord */.u4)(value) ? value[key] : null;
        return typeof entry === 'string' && entry.trim() !== '' ? (0,text_escape/* plainLine */.h0)(entry, 300) : null;
    };
    return {
        kind: 'lock',
        name,
        url: (0,link_url/* linkUrl */.Y)(said('link') ?? '') ?? `${repositoryUrl}/tree/${(0,path_url/* pathUrl */.z)(name)}`,
        by: said('created_by'),
        reason: said('reason'),
        until: null,
        environments: name === globalLock ? null : [environment],
        isConfirmed: true,
    };
}
function freezeHold({ issue, act }, isConfirmed) {
    return {
        kind: 'issue',
        name: issue.title,
        url: issue.url,
        by: act?.actor.login ?? null,
        reason: null,
        until: null,
        environments: null,
        isConfirmed,
    };
}

// EXTERNAL MODULE: ./.build/src/incident/form.js
var incident_form = __webpack_require__(39982);
// EXTERNAL MODULE: ./.build/src/incident/open-incidents.js
var open_incidents = __webpack_require__(75094);
;// CONCATENATED MODULE: ./.build/src/flows/guard-declared.js


/** What the labels of an issue declare, the worst of them; null for no severity. */
function declarationOf(issue, settings) {
    const isFlagged = issue.labels.some((label) => label.toLowerCase() === 'incident');
    const severityOf = (label) => (0,incident_severity/* severityOfLabel */.ze)(label, settings.severityLabels) ??
        (isFlagged ? (0,incident_severity/* severityBesideIncident */.q1)(label) : null);
    const severity = issue.labels
        .flatMap((label) => severityOf(label) ?? [])
        .reduce((worst, one) => (worst === null ? one : (0,incident_severity/* worse */.JJ)(worst, one)), null);
    if (severity === null)
        return null;
    const act = lastLabelled(issue, (label) => severityOf(label) === severity);
    return { severity, claim: { issue, act } };
}

// EXTERNAL MODULE: ./.build/src/changes/feed/environment.js
var feed_environment = __webpack_require__(15507);
// EXTERNAL MODULE: ./.build/src/guard/scope.js
var scope = __webpack_require__(35457);
// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(97178);
;// CONCATENATED MODULE: ./.build/src/flows/guard-listed.js







/** What `open.json` lists; empty before setup. */
function readList(text) {
    const list = (0,open_incidents/* readOpenIncidents */.E7)(text ?? '');
    if (!('damage' in list))
        return (0,fact/* known */.e)(list);
    const isNewer = list.damage === 'newer-version';
    return {
        state: 'unknown',
        reason: isNewer
            ? 'The list of open incidents on the records branch, open.json, was written by a newer version.'
            : 'The list of open incidents on the records branch, open.json, cannot be read.',
        remedy: isNewer
            ? 'Use the same version of the Action in all workflows.'
            : 'Bring back the last version of the file that is JSON, or delete it: the next sweep writes it anew.',
    };
}
/** Its incidents. A word that this version does not know is taken for the worst. */
function listedOf({ incidents }) {
    return incidents.map((one) => ({
        number: one.number,
        severity: incident_severity/* severities */.gO.find((severity) => severity === one.severity) ?? 'SEV1',
        status: incident_status/* statuses */.b.find((status) => status === one.status) ?? 'investigating',
        kind: incident_form/* incidentKinds */.CZ.find((kind) => kind === one.kind) ?? 'incident',
        environments: typeof one.environment === 'string' ? [one.environment] : [],
        services: Array.isArray(one.services) ? one.services : [],
        fixes: Array.isArray(one.fixes) ? one.fixes : [],
    }));
}
/** Whether an incident stops the deployment by the rules, as far as it is known here. */
function stopsHere({ kind, status, severity, environments, services }, settings, target) {
    if (kind !== 'incident' || status === 'triage' || (0,incident_status/* hasEnded */.h)(status))
        return false;
    const { environment, service } = target;
    const isThere = environments.length === 0 || environments.some((one) => (0,feed_environment/* isSameEnvironment */.gj)(one, environment));
    const isThis = services.length === 0 || service === null || (0,scope/* isNamed */.e)(service, services);
    return isThere && isThis && severitiesFor(settings, target).has(severity);
}
/** Severities that stop a deployment by some rule. */
function severitiesFor(settings, target) {
    const rules = settings.guard.incidents.filter((rule) => (0,scope/* covers */.h)(rule, target));
    return new Set(rules.flatMap((rule) => rule.severities));
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-record.js
/**
 * Who leads an incident by the front matter of its record, by login; null for nobody. The line is as `editFrontMatter` prints it:
 * the guard loads no reader of YAML for it.
 */
function recordedLead(record) {
    const front = /^---\n([\s\S]*?)\n---/.exec(record ?? '')?.[1] ?? '';
    const written = /^lead:[ \t]*["']?([\w-]+(?:\[bot\])?)["']?[ \t]*$/m.exec(front)?.[1];
    return written === undefined || written === 'null' ? null : written;
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-incidents.js







/**
 * Looks at the incidents that matter here, in one request where there are any; one or two more where the settings have labels of
 * their own. An issue that was closed is over, whatever the list says, and one that is not here any more.
 */
async function seeIncidents(github, { records, declared }, ask) {
    const lists = mapFact(records, ({ open }) => readList(open));
    if (lists.state !== 'known')
        return lists;
    const listed = listedOf(lists.value);
    const asRecorded = { listed: listed.map((one) => ({ one, now: null })), declared: [] };
    const isStopped = listed.some((one) => stopsHere(one, ask.settings, ask.target));
    try {
        const candidates = candidatesIn(declared, listed, ask);
        const issues = await lookAt(github, { listed, candidates, ask });
        const found = assemble({ listed, issues, since: lists.value.since, ask });
        const isStoppedNow = found.listed.some(({ one }) => stopsHere(one, ask.settings, ask.target));
        if (isStoppedNow)
            return (0,fact/* known */.e)(found);
        if (declared.state !== 'known')
            return declared;
        const isUnsure = declared.value.isCut && records.state === 'known' && records.value.head === null;
        return isUnsure && found.declared.length === 0 ? guard_incidents_tooMany : (0,fact/* known */.e)(found);
    }
    catch (error) {
        // What is on record stops a deployment also where nobody can say more of it.
        const why = unknownBecause(error);
        return isStopped ? (0,fact/* known */.e)(asRecorded) : why;
    }
}
const guard_incidents_tooMany = {
    state: 'unknown',
    reason: 'More than a hundred open issues are labelled like incidents, and no record says which of them are.',
    remedy: 'Run the command `setup`, and close the issues that are over.',
};
/** Open issues that declare what would stop the deployment, and are not on the list. */
function candidatesIn(declared, listed, ask) {
    if (declared.state !== 'known')
        return [];
    return declared.value.issues.filter((issue) => isCandidate(issue, listed, ask));
}
function isCandidate(issue, listed, { settings, target }) {
    const declaration = declarationOf(issue, settings);
    const counts = declaration !== null && severitiesFor(settings, target).has(declaration.severity);
    return counts && isNews(declaration, listed);
}
/** Whether a declaration is not on record: a report that waits in triage may have been confirmed by somebody else since. */
function isNews({ claim: { issue, act } }, listed) {
    const known = listed.find(({ number }) => number === issue.number);
    if (known === undefined)
        return true;
    return known.status === 'triage' && act !== null && act.actor.login !== issue.author.login;
}
/** So many of the list are looked at; the others are taken for as they are on record. */
const mostListed = 50;
async function lookAt(github, { listed, candidates, ask, }) {
    const stopping = listed.filter((one) => stopsHere(one, ask.settings, ask.target));
    const numbers = [...stopping.slice(0, mostListed), ...candidates].map(({ number }) => number);
    const labels = Object.values(ask.settings.severityLabels).flat();
    if (numbers.length + labels.length === 0)
        return new Map();
    const { issues, declared } = await github.guardIssues({ numbers, labels });
    const others = declared.issues
        .filter((issue) => !numbers.includes(issue.number) && isCandidate(issue, listed, ask))
        .map(({ number }) => number);
    const more = others.length === 0 ? [] : (await github.guardIssues({ numbers: others, labels: [] })).issues;
    const all = new Map([...issues, ...more]);
    return new Map([...numbers, ...others].map((number) => [number, all.get(number) ?? null]));
}
function assemble({ listed, issues, since, ask, }) {
    const waiting = new Set(listed.filter(({ status }) => status === 'triage').map(({ number }) => number));
    const declared = [...issues.values()].flatMap((now) => {
        if (now === null || !now.isOpen)
            return [];
        if (now.record !== null && !waiting.has(now.number))
            return [];
        const declaration = declarationOf(now, ask.settings);
        if (declaration === null || !isNews(declaration, listed))
            return [];
        const declaredAt = declaration.claim.act?.at ?? now.createdAt;
        return (0,open_incidents/* isOlderThanRecords */.YT)(declaredAt, since) ? [] : [{ ...declaration, now }];
    });
    return { listed: listed.flatMap((one) => asItIs(one, issues)), declared };
}
/** One of the list, as its issue says that it is. */
function asItIs(one, issues) {
    const now = issues.get(one.number);
    if (now === undefined)
        return [{ one, now: null }];
    if (now === null)
        return [];
    if (now.isOpen)
        return [{ one, now }];
    // A merge that closes an incident has mended it; whether that helped is not known yet.
    return [{ one: { ...one, status: now.isClosedByMerge ? 'monitoring' : 'resolved' }, now }];
}
/** What has to be known of people before the incidents are. */
function incidentClaims(seen) {
    return seen.state === 'known' ? seen.value.declared.map(({ claim }) => claim) : [];
}
/** The incidents, with whether somebody declared them who may. */
function incidentsOf({ listed, declared }, { settings, repositoryUrl, mayLabel, }) {
    const onRecord = listed.map(({ one, now }) => ({
        ...one,
        url: now?.url ?? `${repositoryUrl}/issues/${one.number}`,
        title: now?.title ?? `Incident ${one.number}`,
        lead: recordedLead(now?.record ?? null),
        isConfirmed: true,
    }));
    const fresh = declared.map(({ severity, claim, now }) => {
        const form = (0,incident_form/* readForm */.vq)(now.body);
        return {
            number: now.number,
            url: now.url,
            title: now.title,
            severity,
            status: 'investigating',
            kind: form.kind ?? 'incident',
            environments: form.environment === null ? settings.environments : [form.environment],
            services: form.services,
            lead: null,
            fixes: [],
            isConfirmed: mayLabel(claim),
        };
    });
    return [...onRecord, ...fresh];
}

// EXTERNAL MODULE: ./.build/src/flows/guard-problems.js
var guard_problems = __webpack_require__(39677);
// EXTERNAL MODULE: ./.build/src/flows/settings-of.js
var settings_of = __webpack_require__(85768);
;// CONCATENATED MODULE: ./.build/src/flows/gather-guard.js















/**
 * Reads everything the guard has to know, as it is now: in one request, and in up to four more where there are incidents, something
 * live to compare with, and labels that people set; those of migrations, vulnerabilities and an override come on top. What cannot be
 * read is an unknown fact, and not a failure.
 */
async function gatherGuard(world, ask) {
    let observed;
    try {
        observed = await observe(world, ask);
    }
    catch (error) {
        const why = unknownBecause(error);
        return { ...nothingRead, facts: blindFacts(ask, why) };
    }
    const { configuration, records } = observed;
    const reading = await (0,settings_of/* settingsOf */.f)(configuration.state === 'known' ? configuration.value : null);
    const { settings } = reading;
    const sha = observed.commit.state === 'known' ? observed.commit.value.sha : ask.sha;
    const [labelled, deploy, checkRuns, daysOff, asked] = await Promise.all([
        labelFacts(world, observed, { ask, settings }),
        deployFacts(world, observed, { ask, settings, sha }),
        checkRunsOf(world.github, observed.checks, { sha, settings }),
        (0,open_days_off/* openDaysOff */.h)(settings.guard, observed.readAt),
        overridesOf(world, {
            environment: ask.target.environment,
            sha,
            actor: ask.actor,
            reason: ask.overrideReason,
            at: observed.readAt,
            log: records.state === 'known' ? records.value.overrides : null,
            comments: observed.commit.state === 'known' ? observed.commit.value.comments : [],
            settings,
        }),
    ]);
    return {
        facts: {
            at: observed.readAt,
            target: ask.target,
            sha,
            configurationProblems: mapFact(configuration, () => (0,fact/* known */.e)((0,guard_problems/* problemsOfGuard */.X)(reading))),
            daysOff,
            ...labelled,
            ...deploy,
            checkRuns,
            overrides: asked.overrides,
        },
        settings,
        problems: reading.problems,
        templates: observed.templates,
        records: records.state === 'known' ? seenRecords(records.value) : null,
        override: asked.own,
    };
}
function seenRecords({ head, overrides }) {
    return { head, overrides };
}
const nothingRead = {
    settings: settings/* defaultSettings */.L,
    problems: [],
    templates: new Map(),
    records: null,
    override: null,
};
/** Read 1; once more where the environment is spelled in another way, as GitHub tells names apart by case. */
async function observe(world, { target, sha }) {
    const search = {
        environment: target.environment,
        sha,
        severityLabels: [...(0,incident_severity/* knownSpellings */.JT)(settings/* defaultSettings */.L.severityLabels), 'incident'],
        environmentLock: environmentLock(target.environment),
        globalLock: globalLock,
        overrideLog: overrideLogPath,
    };
    const observed = await world.github.observeGuard(search);
    if (observed.deployments.state !== 'known')
        return observed;
    const { deployments, environmentNames } = observed.deployments.value;
    const spelled = environmentNames.find((name) => name.toLowerCase() === target.environment.toLowerCase());
    if (deployments.length > 0 || spelled === undefined)
        return observed;
    return world.github.observeGuard({ ...search, environment: spelled });
}
/** So many people are asked about, whose labels are not on record yet. */
const mostPeople = 2;
/** What depends on who set a label. */
async function labelFacts(world, observed, { ask, settings }) {
    const { target, actor } = ask;
    const { repositoryUrl } = world;
    const seen = await seeIncidents(world.github, observed, { settings, target });
    const claims = [...incidentClaims(seen), ...freezeClaims(observed.freezes)];
    try {
        const mayLabel = await judgeLabels(world.github, claims, { settings, most: mostPeople });
        const { environment } = target;
        return {
            holds: holdsOf(observed, { environment, actor, repositoryUrl, mayLabel }),
            incidents: mapFact(seen, (value) => (0,fact/* known */.e)(incidentsOf(value, { settings, repositoryUrl, mayLabel }))),
        };
    }
    catch (error) {
        const unknown = unknownBecause(error);
        return { holds: unknown, incidents: unknown };
    }
}

// EXTERNAL MODULE: ./.build/src/guard/verdict.js + 14 modules
var guard_verdict = __webpack_require__(50815);
// EXTERNAL MODULE: ./.build/src/flows/create-records-branch.js
var create_records_branch = __webpack_require__(34183);
// EXTERNAL MODULE: ./.build/src/flows/refuse-unusable.js
var refuse_unusable = __webpack_require__(70053);
// EXTERNAL MODULE: ./.build/src/flows/rounds.js
var rounds = __webpack_require__(964);
// EXTERNAL MODULE: ./.build/src/flows/show-plan.js
var show_plan = __webpack_require__(66370);
;// CONCATENATED MODULE: ./.build/src/flows/record-override.js






/**
 * Puts an override on record, in one commit; the text of the log with it. Key: environment, commit, person and run, so that another
 * attempt, or a job that asks again, writes nothing. Throws a `UserError` where it cannot be written: an override that nobody can look
 * up does not count.
 */
async function recordOverride(world, toRecord, seen) {
    const entry = entryOf(world, toRecord);
    const work = { what: 'an override of the guard', remedy: 'Run the job again.' };
    const first = { seen };
    return (0,rounds/* inRounds */.T)(world, work, async () => {
        const before = first.seen ?? (await lookAgain(world));
        first.seen = null;
        const after = withOverride(before.overrides, entry);
        if (after === before.overrides)
            return after;
        if (world.dryRun)
            return showOnly(world, before.overrides, after);
        const head = before.head ?? (await (0,create_records_branch/* createRecordsBranch */.j)(world, toRecord.at));
        if (head === 'exists')
            return 'look-again';
        const files = new Map([[overrideLogPath, after]]);
        const committed = await world.github.commitRecords({ head, message: messageOf(entry), files });
        return committed === 'stale' ? 'look-again' : after;
    });
}
function entryOf({ run }, { request, service }) {
    return { ...request, service, run: record_override_runOf(run) };
}
/** A run without its attempt: `123.2` is another attempt of `123.1`. */
function record_override_runOf(run) {
    return run.replace(/\.\d+$/, '');
}
/** The head is read before the log, so that a log which is newer than it cannot be written over. */
async function lookAgain(world) {
    const { repository, head } = await world.github.observeRepository();
    (0,refuse_unusable/* refuseUnusable */.A)(repository, world);
    const overrides = head === null ? null : await world.github.branchFile(world.recordsBranch, overrideLogPath);
    return { head, overrides };
}
async function showOnly(world, before, after) {
    world.log.info([show_plan/* dryRunHeading */.h7, await (0,show_plan/* showFileChange */.Mw)({ path: overrideLogPath, before, after })].join('\n'));
    return after;
}
function messageOf({ by, environment, sha }) {
    return `Override of the guard by ${(0,text_escape/* quietLine */.zr)(by, 60)}: ${sha.slice(0, 7)} to ${(0,text_escape/* quietLine */.zr)(environment, 100)} [skip ci]`;
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-settle.js






/** Judges what was gathered. An override of this run counts once it is on record. */
async function settleGuard(world, gathered, mode) {
    const { override } = gathered;
    const facts = withoutComing(gathered.facts);
    const settings = gathered.settings.guard;
    const verdict = (0,guard_verdict/* judgeGuard */.F)(facts, settings);
    const told = { facts, settings, mode, attempt: guard_settle_attemptOf(world) };
    const accepted = acceptedIn(verdict);
    if (accepted === null)
        return { ...told, verdict, override: null };
    const isNew = accepted.request === override;
    if (!isNew) {
        const log = gathered.records?.overrides ?? null;
        return { ...told, verdict, override: asTold(accepted, { log, record: 'known', at: facts.at }) };
    }
    const log = await record(world, gathered);
    if (log instanceof user_error/* UserError */.yo) {
        // What cannot be looked up later does not count.
        const overrides = facts.overrides.filter((one) => one !== override);
        const without = (0,guard_verdict/* judgeGuard */.F)({ ...facts, overrides }, settings);
        return { ...told, verdict: withNote(without, notRecorded(log)), override: null };
    }
    const recorded = world.dryRun ? 'dry-run' : 'recorded';
    return { ...told, verdict, override: asTold(accepted, { log, record: recorded, at: facts.at }) };
}
/** A line of the log that says it is of tomorrow would never expire. */
function withoutComing(facts) {
    return { ...facts, overrides: facts.overrides.filter(({ at }) => at <= facts.at) };
}
function acceptedIn({ overrides }) {
    return overrides.find((one) => one.isAccepted) ?? null;
}
async function record(world, gathered) {
    const { facts, override, records } = gathered;
    if (override === null)
        return '';
    const { service } = facts.target;
    try {
        return await recordOverride(world, { request: override, service, at: facts.at }, records);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return error;
        throw error;
    }
}
function notRecorded(error) {
    return `The override does not count, as it could not be put on record: ${(0,text_escape/* plainLine */.h0)((0,user_error/* showUserError */.Jp)(error), 600)}`;
}
function withNote(verdict, note) {
    return {
        ...verdict,
        reasons: [...verdict.reasons, note],
        codes: [...verdict.codes, 'override-refused'],
    };
}
function asTold({ request, until }, counted) {
    const { by, reason, environment } = request;
    const since = (0,instant/* addSeconds */.ps)(counted.at, -lately);
    const count = countOverrides(counted.log, environment, since);
    return { by, reason, until, record: counted.record, lately: count };
}
/** Thirty days, in seconds. */
const lately = 30 * 24 * 3600;
function guard_settle_attemptOf({ run }) {
    return Number(/\.(\d+)$/.exec(run)?.[1] ?? 1);
}

// EXTERNAL MODULE: ./.build/src/flows/tell-guard.js + 2 modules
var tell_guard = __webpack_require__(58609);
;// CONCATENATED MODULE: ./.build/src/flows/guard.js




/**
 * Says whether a deployment may go ahead now, by what is true at this moment: outputs, remarks, the page of the run. Writes nothing but
 * an override that counts. Where the deployment is stopped and that is enforced, ends in `deploy-blocked` or `deploy-unchecked`.
 */
async function runGuard(world, teller, run) {
    const mode = world.dryRun ? 'dry-run' : run.mode;
    const asking = { ...world, dryRun: mode === 'dry-run' };
    const gathered = await gatherGuard(asking, questionOf(run));
    const told = await settleGuard(asking, gathered, mode);
    await (0,tell_guard/* tellGuard */.tv)(told, asking, { teller, pages: gathered });
    const failure = (0,tell_guard/* guardFailure */.of)(told);
    if (failure !== null)
        throw failure;
}
function questionOf(run) {
    const { environment, service, actor, overrideReason, machineTime, wasm } = run;
    const sha = run.sha ?? run.runSha;
    if (environment === null || sha === null)
        throw incomplete(environment);
    const target = { environment, service };
    return { target, sha, actor, overrideReason, machineTime, wasm };
}
function incomplete(environment) {
    return environment === null
        ? new user_error/* UserError */.yo('bad-input', {
            what: 'The command `guard` was given no environment.',
            remedy: 'Set the input `environment` to the one that is deployed to, such as production.',
        })
        : new user_error/* UserError */.yo('bad-input', {
            what: 'Nobody said which commit is to be deployed.',
            remedy: 'Set the input `sha`, such as `${{ github.sha }}`.',
        });
}


/***/ }),

/***/ 49674:
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

/***/ 70053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseUnusable)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);

/** Refuses a repository that incidents cannot be kept in, before anything is written. */
function refuseUnusable(repository, world) {
    if (repository.archived) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('repository-archived', {
            what: `${world.repositoryUrl} is archived, so nothing can be written to it.`,
            remedy: 'Unarchive the repository, or remove the workflow.',
        });
    }
    if (!repository.issuesEnabled) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('issues-disabled', {
            what: `Issues are switched off in ${world.repositoryUrl}.`,
            remedy: 'Switch them on under Settings, General, Features: an incident is an issue.',
        });
    }
    if (repository.defaultBranch === world.recordsBranch) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-input', {
            what: `The input \`records-branch\` is "${world.recordsBranch}", the default branch.`,
            remedy: 'Name a branch of its own, such as incident-records.',
        });
    }
}


/***/ }),

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inRounds)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);

/** Another run may move the records branch under us this often before we give up. */
const maximumRounds = 30;
/** A write without an answer is looked for this often; then the next run finds out. */
const maximumUnanswered = 3;
/**
 * Looks, decides and writes, and looks again where another run was faster or GitHub did not answer a write: `look` finds out
 * what was done. Nothing is written blindly twice.
 */
async function inRounds(world, work, look) {
    let unanswered = 0;
    for (let round = 1; round <= maximumRounds; round += 1) {
        try {
            const result = await look();
            if (result !== 'look-again')
                return result;
            world.log.info('Somebody else wrote meanwhile; looking again.');
        }
        catch (error) {
            unanswered += 1;
            if (!isUnanswered(error) || unanswered > maximumUnanswered)
                throw error;
            world.log.info(`${error.message} Looking at what was done.`);
        }
        await world.github.pause(round);
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('records-contended', {
        what: `The branch ${world.recordsBranch} moved ${maximumRounds} times while ${work.what} was written.`,
        remedy: work.remedy,
    });
}
function isUnanswered(error) {
    return error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.code === 'github-unavailable';
}


/***/ }),

/***/ 85768:
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
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(7594), __webpack_require__.e(892), __webpack_require__.e(3035)]).then(__webpack_require__.bind(__webpack_require__, 70892));
    return readSettings(configuration);
}


/***/ }),

/***/ 66370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ showFileChange),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   h7: () => (/* binding */ dryRunHeading),
/* harmony export */   tN: () => (/* binding */ showPlan)
/* harmony export */ });
/** What a plan does, a line each, in words for the summary of the run. */
function describePlan(plan) {
    const lines = [];
    if (plan.createBranch)
        lines.push('created the records branch');
    if (plan.createLabels.length > 0)
        lines.push(`created ${plan.createLabels.length} labels`);
    if (plan.newFacts.length > 0)
        lines.push(`recorded ${countOf(plan.newFacts.length, 'fact')}`);
    else if (plan.commit !== null)
        lines.push('brought the record up to date');
    return [...lines, ...plan.writes.map(describeWrite)];
}
/** What stands above everything a dry run shows. */
const dryRunHeading = 'Dry run: nothing is written. This is what would be:';
/** A plan as a diff: every write with what it replaces. */
async function showPlan(plan) {
    const labels = plan.createLabels.map((label) => `+ label ${label.name} (#${label.color})`);
    const files = await Promise.all((plan.commit?.files ?? []).map(showFileChange));
    const heading = plan.commit === null ? [] : [`commit: ${plan.commit.message}`];
    return [dryRunHeading, ...labels, ...heading, ...files, ...plan.writes.map(showWrite)].join('\n');
}
/** One file as a diff. Loads the diff library only when asked. */
async function showFileChange({ path, before, after }) {
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    return createTwoFilesPatch(before === null ? '/dev/null' : path, path, before ?? '', after);
}
function countOf(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
/** What a comment that is posted once is, by the first part of its key. */
const sayings = {
    reply: 'answered a comment',
    severity: 'told of the worse severity',
    resolved: 'told that it is resolved',
    late: 'reminded of what is late',
    escalated: 'reminded once more of what is late, and told others',
    'thread-full': 'told that the thread is nearly full',
};
function sayingInWords(key) {
    const [first = ''] = key.split(':');
    return sayings[first] ?? 'posted a comment';
}
function describeWrite(write) {
    switch (write.kind) {
        case 'post-comment':
            return 'posted the status comment';
        case 'say':
            return sayingInWords(write.key);
        case 'react':
            return write.reaction === 'THUMBS_UP' ? 'accepted a command' : 'refused a command';
        case 'assign':
            return `assigned ${write.logins.join(' and ')}`;
        case 'unassign':
            return `unassigned ${write.logins.join(' and ')}`;
        case 'close':
            return `closed the issue as ${write.reason}`;
        case 'edit-comment':
            return 'updated the status comment';
        case 'delete-comment':
            return 'removed a second status comment';
        case 'pin-comment':
            return 'pinned the status comment';
        case 'reopen':
            return 'reopened the issue';
        case 'add-labels':
            return `added ${write.names.map((name) => `\`${name}\``).join(' and ')}`;
        case 'remove-labels':
            return `removed ${write.names.map((name) => `\`${name}\``).join(' and ')}`;
    }
}
function showWrite(write) {
    switch (write.kind) {
        case 'post-comment':
        case 'edit-comment':
        case 'say':
            return `${write.kind}:\n${write.body.replace(/^/gm, '+ ')}`;
        case 'delete-comment':
            return `${write.kind}: ${write.id}`;
        case 'pin-comment':
            return `${write.kind}: ${write.databaseId}`;
        case 'reopen':
            return write.kind;
        case 'react':
            return `${write.kind}: ${write.reaction} to ${write.comment}`;
        case 'assign':
        case 'unassign':
            return `${write.kind}: ${write.logins.join(', ')}`;
        case 'close':
            return `${write.kind}: ${write.reason}`;
        case 'add-labels':
        case 'remove-labels':
            return `${write.kind}: ${write.names.join(', ')}`;
    }
}


/***/ }),

/***/ 41860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ vulnerabilitySeverities),
/* harmony export */   fH: () => (/* binding */ usualWeek),
/* harmony export */   jJ: () => (/* binding */ usualWindow),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   oi: () => (/* binding */ defaultGuardSettings)
/* harmony export */ });
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const vulnerabilitySeverities = ['low', 'medium', 'high', 'critical'];
/** The usual hours of a week from one time to another: Monday to Friday, on Fridays until noon. */
function usualWeek(hours) {
    const { from, to } = hours;
    const noon = 12 * 60;
    const beforeNoon = from < noon ? { fri: { from, to: from < to ? Math.min(to, noon) : noon } } : {};
    return { mon: hours, tue: hours, wed: hours, thu: hours, ...beforeNoon };
}
/** The window of whoever switches windows on and names none: working hours, from nine to five. */
function usualWindow(zone) {
    const days = usualWeek({ from: 9 * 60, to: 17 * 60 });
    return { zone, days, exceptions: [], environments: [], services: [] };
}
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
        docsOnly: ['**/*.md', 'docs/**', 'LICENSE'],
    },
    migrations: { block: ['long', 'fails', 'data-loss'], warn: ['compatibility', 'queue'] },
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

/***/ 73259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ authorities),
/* harmony export */   n: () => (/* binding */ maySetSeverity)
/* harmony export */ });
/** Repository permission levels, weakest first. */
const authorities = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** Whether somebody with `authority` may set the severity of an incident: labels need triage on GitHub. */
function maySetSeverity(authority) {
    return authorities.indexOf(authority) >= authorities.indexOf('triage');
}


/***/ }),

/***/ 39982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ incidentKinds),
/* harmony export */   fO: () => (/* binding */ hasHeading),
/* harmony export */   iK: () => (/* binding */ formHeadings),
/* harmony export */   pV: () => (/* binding */ isOurForm),
/* harmony export */   vq: () => (/* binding */ readForm),
/* harmony export */   wu: () => (/* binding */ withoutFreeText)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15887);

/** The kinds of incidents; only `incident` counts in metrics and closes the guard. */
const incidentKinds = ['incident', 'drill', 'maintenance', 'backfilled'];
/**
 * The headings of `templates/issue-form/incident.yml`, in its order: one-line answers first and free text last, so that a
 * heading somebody writes into the free text always comes after the real one.
 */
const formHeadings = {
    severity: 'Severity',
    kind: 'Kind',
    startedAt: 'Started at',
    services: 'Services',
    environment: 'Environment',
    detectedBy: 'Detected by',
    impact: 'Impact',
};
/** Whether a description has a heading of ours, answered or not. */
function hasHeading(body, field) {
    return splitAtHeadings(body).some((section) => section.field === field);
}
/** How many of our headings make a description our form, answered or not; one alone may be anybody's. */
const headingsOfOurForm = 4;
/** Whether a description was made with our form. */
function isOurForm(body) {
    // GitHub writes the questions of a form as headings of the third level.
    const asked = splitAtHeadings(body).filter(({ level }) => level === 3);
    const fields = asked.map(({ field }) => field);
    return new Set(fields).size >= headingsOfOurForm && readAnswers(body).has('severity');
}
/** The fields of a description, by our headings; any description may use them, in any order and number. */
function readForm(body) {
    const answers = readAnswers(body);
    const line = (field) => answers.get(field)?.split('\n')[0]?.trim() ?? null;
    return {
        severity: severityOf(line('severity')),
        kind: incidentKinds.find((kind) => line('kind')?.toLowerCase().startsWith(kind)) ?? null,
        startedAt: line('startedAt'),
        services: listOf(answers.get('services') ?? ''),
        environment: line('environment'),
        detectedBy: line('detectedBy'),
        impact: answers.get('impact') ?? null,
    };
}
/** A description made with our form without its free text: questions and one-line answers alone. */
function withoutFreeText(body) {
    const { impact: _impact, ...chosen } = formHeadings;
    const answers = readAnswers(body);
    return Object.entries(chosen)
        .map(([field, heading]) => {
        const answer = fieldNames.find((name) => name === field);
        const line = answer === undefined ? undefined : answers.get(answer)?.split('\n')[0];
        return `### ${heading}\n\n${line ?? noResponse}`;
    })
        .join('\n\n');
}
const noResponse = '_No response_';
/** Answers by field: the text below the first heading of each name, up to the next of ours or of its own level. */
function readAnswers(body) {
    const answers = new Map();
    const asked = new Set();
    for (const { field, below } of splitAtHeadings(body)) {
        // The first heading of a name is the form's own, also where it was left unanswered.
        if (asked.has(field))
            continue;
        asked.add(field);
        const text = below.replace(/<!--[\s\S]*?-->/g, '').trim();
        if (text !== '' && text !== noResponse)
            answers.set(field, text);
    }
    return answers;
}
/** What stands below each heading of ours; deeper headings of other names are part of the text. */
function splitAtHeadings(body) {
    const sections = [];
    let current = null;
    for (const { text, fenced } of markFences(body)) {
        const level = fenced ? null : headingLevel(text);
        const field = level === null ? null : fieldOf(text.slice(level).trim());
        if (level !== null && field !== null) {
            current = { field, level, lines: [] };
            sections.push(current);
        }
        else if (level !== null && current !== null && level <= current.level) {
            current = null;
        }
        else {
            current?.lines.push(text);
        }
    }
    return sections.map(({ field, level, lines }) => ({ field, level, below: lines.join('\n') }));
}
function headingLevel(line) {
    return /^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? null;
}
/** The lines of a text, and whether each stands in a fenced block, where `#` is no heading. */
function markFences(text) {
    let fenced = false;
    return text.split(/\r\n?|\n/).map((line) => {
        if (/^ {0,3}(?:```|~~~)/.test(line))
            fenced = !fenced;
        return { text: line, fenced };
    });
}
function fieldOf(heading) {
    const name = heading.toLowerCase();
    return fieldNames.find((field) => formHeadings[field].toLowerCase() === name) ?? null;
}
const fieldNames = [
    'severity',
    'kind',
    'startedAt',
    'services',
    'environment',
    'detectedBy',
    'impact',
];
function severityOf(answer) {
    if (answer === null)
        return null;
    if (/^not sure/i.test(answer))
        return 'unsure';
    return _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.find((severity) => new RegExp(`^${severity}\\b`, 'i').test(answer)) ?? null;
}
/** Most services kept of one incident, and the longest name of one; a list is not a text. */
const limits = { services: 20, name: 100 };
function listOf(answer) {
    return answer
        .split(/[,\n]/)
        .map((name) => name.replace(/^[\s*-]+/, '').trim())
        .filter((name) => name !== '' && name.length <= limits.name)
        .slice(0, limits.services);
}


/***/ }),

/***/ 75094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ readOpenIncidents),
/* harmony export */   YT: () => (/* binding */ isOlderThanRecords),
/* harmony export */   Z7: () => (/* binding */ printOpenIncidents),
/* harmony export */   mh: () => (/* binding */ printNewList)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39596);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10628);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97178);



const openVersion = 1;
/** Setup and the first label may come in one breath; a label this much older than the branch still counts. Seconds. */
const graceSeconds = 3600;
/** Everything unfinished; or why the file cannot be used. An empty text is an empty list. */
function readOpenIncidents(text) {
    if (text.trim() === '')
        return { since: null, incidents: [] };
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return { damage: 'not-readable' };
    if (value['v'] > openVersion)
        return { damage: 'newer-version' };
    const { incidents, since = null } = value;
    if (!Array.isArray(incidents) || !incidents.every(isOpenIncident))
        return { damage: 'not-readable' };
    if (since !== null && typeof since !== 'string')
        return { damage: 'not-readable' };
    return { since, incidents };
}
/** `open.json` of a branch that is born now. */
function printNewList(since) {
    return print({ since, incidents: [] });
}
/**
 * `open.json` with this incident added, brought up to date, or taken out when it has ended and nobody is to be reminded of anything
 * any more; sorted by number.
 */
function printOpenIncidents(known, incident, { nextLookAt, watch }) {
    const others = known.incidents.filter((one) => one.number !== incident.number);
    const isOver = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(incident.status) && nextLookAt === null;
    const mine = isOver ? [] : [openIncident(incident, nextLookAt, watch)];
    const incidents = [...others, ...mine].sort((a, b) => a.number - b.number);
    return print({ since: known.since, incidents });
}
/** Whether something declared at `declaredAt` was declared before there were records; then nobody has declared it to us. */
function isOlderThanRecords(declaredAt, since) {
    return since !== null && declaredAt < (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(since, -graceSeconds);
}
function print(list) {
    return `${JSON.stringify({ v: openVersion, ...list }, null, 2)}\n`;
}
function openIncident(incident, nextLookAt, watch) {
    const { number, severity, status, kind, environment, services, times, fixes } = incident;
    const { declaredAt } = times;
    return {
        number,
        severity,
        status,
        kind,
        environment,
        services,
        declaredAt,
        fixes,
        nextLookAt,
        ...((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(status) ? {} : { watch }),
    };
}
function isOpenIncident(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) &&
        Number.isInteger(value['number']) &&
        typeof value['severity'] === 'string' &&
        typeof value['status'] === 'string' &&
        (value['declaredAt'] === null || typeof value['declaredAt'] === 'string'));
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ filedPath),
/* harmony export */   KQ: () => (/* binding */ sharedPaths),
/* harmony export */   Oq: () => (/* binding */ recordPaths),
/* harmony export */   Xm: () => (/* binding */ incidentFolder)
/* harmony export */ });
/** Where on the records branch what is of no single incident stands. */
const sharedPaths = {
    open: 'open.json',
    index: 'README.md',
    changes: 'changes.json',
    postmortems: 'post-mortems.json',
};
/** Where an incident's files stand on the records branch. */
function recordPaths(number) {
    const folder = incidentFolder(number);
    return {
        ledger: `${folder}/ledger.jsonl`,
        work: `${folder}/work.json`,
        record: `${folder}/README.md`,
        suspects: `${folder}/suspects.json`,
        open: sharedPaths.open,
        index: sharedPaths.index,
        changes: sharedPaths.changes,
    };
}
/** The folder of an incident on the records branch. */
function incidentFolder(number) {
    return `incidents/${number}`;
}
/** Where what became of the action items of a post-mortem is kept: beside the record of its incident, where it has one. */
function filedPath(subject) {
    const number = /^inc-(\d+)$/.exec(subject)?.[1];
    return `${number === undefined ? `documents/${subject}` : incidentFolder(Number(number))}/post-mortem.json`;
}


/***/ }),

/***/ 15887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ isDeclaringLabel),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   JT: () => (/* binding */ knownSpellings),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   q1: () => (/* binding */ severityBesideIncident),
/* harmony export */   ze: () => (/* binding */ severityOfLabel)
/* harmony export */ });
/** Severities, worst first. SEV1 and SEV2 are major. */
const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4'];
const standardSpelling = /^sev[-: ]?([1-4])$/i;
/** The severity a label stands for (`sev1`, `SEV-1`, `sev:1`, configured spellings); null for any other label. */
function severityOfLabel(label, spellings) {
    const digit = standardSpelling.exec(label.trim())?.[1];
    if (digit !== undefined)
        return severities[Number(digit) - 1] ?? null;
    const wanted = label.trim().toLowerCase();
    return severities.find((severity) => spells(spellings[severity], wanted)) ?? null;
}
/** Every label name that always means a severity, and those configured: what GitHub can be asked for by name. */
function knownSpellings(spellings) {
    const standard = ['1', '2', '3', '4'].flatMap((digit) => ['', '-', ':', ' '].map((between) => `sev${between}${digit}`));
    return [...standard, ...severities.flatMap((severity) => spellings[severity] ?? [])];
}
/** Whether a label makes an issue an incident by itself: a severity, or `incident`. */
function isDeclaringLabel(label, spellings) {
    return label.toLowerCase() === 'incident' || severityOfLabel(label, spellings) !== null;
}
/** Spellings other tools use. They count only beside the label `incident`: elsewhere `P1` is a priority of anything. */
const otherSpellings = [
    [/^(?:p|s|prio(?:rity)?[-: /]*)[01]$/i, 'SEV1'],
    [/^(?:p|s|prio(?:rity)?[-: /]*)2$/i, 'SEV2'],
    [/^(?:p|s|prio(?:rity)?[-: /]*)3$/i, 'SEV3'],
    [/^(?:p|s|prio(?:rity)?[-: /]*)[45]$/i, 'SEV4'],
    [/^severity[-: /]+(?:s(?:ev)?)?1$/i, 'SEV1'],
    [/^severity[-: /]+(?:s(?:ev)?)?2$/i, 'SEV2'],
    [/^severity[-: /]+(?:s(?:ev)?)?3$/i, 'SEV3'],
    [/^severity[-: /]+(?:s(?:ev)?)?4$/i, 'SEV4'],
    [/^severity[-: /]+critical$/i, 'SEV1'],
    [/^severity[-: /]+(?:high|major)$/i, 'SEV2'],
    [/^severity[-: /]+(?:medium|moderate|minor)$/i, 'SEV3'],
    [/^severity[-: /]+(?:low|trivial)$/i, 'SEV4'],
];
/** The severity a label of another convention stands for beside the label `incident`; null for any other label. */
function severityBesideIncident(label) {
    return otherSpellings.find(([spelling]) => spelling.test(label.trim()))?.[1] ?? null;
}
/** The label we set for a severity. */
function labelOf(severity) {
    return severity.toLowerCase();
}
function spells(names, wanted) {
    return names?.some((name) => name.trim().toLowerCase() === wanted) ?? false;
}
/** The worse of two severities. */
function worse(a, b) {
    return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}


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
    unknownSize: 'warn',
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

/***/ 19798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ oldestSupportedVersion)
/* harmony export */ });
/** The oldest PostgreSQL its makers still support in November 2026. Source: postgresql.org/support/versioning. */
const oldestSupportedVersion = 15;


/***/ }),

/***/ 79643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ linkUrl)
/* harmony export */ });
/** Longer addresses are cut by some browsers; nothing that is meant to be clicked comes near. */
const longest = 2000;
/**
 * An address by strangers as it may stand between the parentheses of a Markdown link: on one line, ending nothing. Null when it is
 * no address of the web, or too long to be one.
 */
function linkUrl(url) {
    const trimmed = url.trim();
    if (trimmed.length > longest || !/^https?:\/\/[^\s/]/i.test(trimmed))
        return null;
    return encodeURI(trimmed.toWellFormed())
        .replaceAll('%25', '%')
        .replace(/[()]/g, (character) => (character === '(' ? '%28' : '%29'));
}


/***/ }),

/***/ 49064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   P1: () => (/* binding */ readDay)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/** A day as `2026-12-01`; null for anything else, and for days that do not exist. */
function readDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return null;
    try {
        return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(text).toString();
    }
    catch {
        // Temporal refuses days that do not exist; to us that is "none".
        return null;
    }
}
/** The day it is at a moment on the calendar of `zone`, `2026-11-20`. */
function dayIn(at, zone) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
/** When a day, `2026-12-01`, is over on the calendar of `zone`, RFC 3339 in UTC. */
function endOfDay(day, zone) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant().toString();
}


/***/ }),

/***/ 45197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   F0: () => (/* binding */ showMinutes),
/* harmony export */   O1: () => (/* binding */ secondsBetween)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

/**
 * A duration as people write it, in whole minutes from 1 to a year; null when it is none. Read are `30m`, `90 min`, `1h30m`, `1h30`,
 * `2 hours and 5 minutes`, `1.5h`, `2d`, `1 week`, `an hour`, `half an hour`; a bare number is minutes.
 */
function readDuration(text) {
    const written = text.trim().toLowerCase();
    if (written === '' || written.length > longestText)
        return null;
    const parts = pattern.exec(inDigits(written))?.groups;
    if (parts === undefined)
        return null;
    const minutes = Math.round(amount(parts['weeks']) * minutesOf.week +
        amount(parts['days']) * minutesOf.day +
        amount(parts['hours']) * minutesOf.hour +
        amount(parts['minutes'] ?? parts['bare']));
    return minutes >= 1 && minutes <= longestMinutes ? minutes : null;
}
/** A duration in two units at most, what is less left out: `45 minutes`, `1 hour 30 minutes`, `2 days 3 hours`. */
function showMinutes(minutes) {
    const whole = Math.max(0, Math.floor(minutes));
    const days = Math.floor(whole / minutesOf.day);
    const hours = Math.floor((whole % minutesOf.day) / minutesOf.hour);
    if (days > 0)
        return inUnits([days, 'day'], [hours, 'hour']);
    if (hours > 0)
        return inUnits([hours, 'hour'], [whole % minutesOf.hour, 'minute']);
    return counted(whole, 'minute');
}
/** How many seconds lie between two moments; negative when `to` comes first. */
function secondsBetween(from, to) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(from).until(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(to)).total('seconds');
}
/** Longest duration that is read, in minutes: a year. */
const longestMinutes = 365 * 24 * 60;
/** Nobody writes longer ones. */
const longestText = 60;
const minutesOf = { hour: 60, day: 24 * 60, week: 7 * 24 * 60 };
const number = String.raw `\d{1,7}(?:[.,]\d{1,3})?`;
const between = String.raw `(?:\s|,\s|\sand\s)*`;
/** Each unit once, the longest first. A number without a unit is minutes, alone or after hours. */
const pattern = new RegExp([
    String.raw `^(?:(?<weeks>${number})\s*(?:weeks?|wks?|w))?${between}`,
    String.raw `(?:(?<days>${number})\s*(?:days?|d))?${between}`,
    String.raw `(?:(?<hours>${number})\s*(?:hours?|hrs?|hr|h)(?:${between}(?<bare>\d{1,2})$)?)?${between}`,
    String.raw `(?:(?<minutes>${number})\s*(?:minutes?|mins?|m))?$`,
].join(''));
/** Words for numbers that people write, and a bare number, as digits with a unit. */
function inDigits(written) {
    if (/^\d+(?:[.,]\d+)?$/.test(written))
        return `${written}m`;
    return written.replace(/^half an? /, '0.5 ').replace(/^(?:an?|one) /, '1 ');
}
function amount(written) {
    return written === undefined ? 0 : Number(written.replace(',', '.'));
}
function inUnits(...units) {
    return units
        .filter(([count]) => count > 0)
        .map(([count, unit]) => counted(count, unit))
        .join(' ');
}
function counted(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 10628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hoursBefore),
/* harmony export */   Gv: () => (/* binding */ showUtc),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lq: () => (/* binding */ readHttpDate),
/* harmony export */   ps: () => (/* binding */ addSeconds),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   vH: () => (/* binding */ showInZone)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

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
    if (local.offset === utc.offset)
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
/** The moment so many hours before `at`, RFC 3339 in UTC with whole seconds; no earlier than 1970. */
function hoursBefore(at, hours) {
    const moment = addSeconds(at, -Math.round(hours * 3600));
    return moment < epoch ? epoch : moment;
}
/** Git tells no earlier time, and earlier years sort otherwise as text. */
const epoch = '1970-01-01T00:00:00Z';
/** An RFC 3339 date and time with any offset, in UTC with whole seconds; null when it is none. */
function readInstant(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i.test(text))
        return null;
    try {
        const moment = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(text).round('second').toString();
        // An offset may lead out of the years that four digits name, and texts of other lengths do not sort by time.
        return /^\d{4}-/.test(moment) ? moment : null;
    }
    catch {
        // Temporal refuses dates and times that do not exist; to us that is "none".
        return null;
    }
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

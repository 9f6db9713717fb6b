export const id = 9277;
export const ids = [9277];
export const modules = {

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

/***/ 90636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ gatherGuard)
});

// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(42637);
// EXTERNAL MODULE: ./.build/src/guard/calendar/open-days-off.js + 1 modules
var open_days_off = __webpack_require__(40977);
// EXTERNAL MODULE: ./.build/src/guard/fact.js
var fact = __webpack_require__(36815);
// EXTERNAL MODULE: ./.build/src/flows/run/run-attempt.js
var run_attempt = __webpack_require__(37850);
// EXTERNAL MODULE: ./.build/src/flows/run/settings-of.js
var settings_of = __webpack_require__(27354);
// EXTERNAL MODULE: ./.build/src/guard/scope.js
var scope = __webpack_require__(35457);
// EXTERNAL MODULE: ./.build/src/guard-remedy.js
var guard_remedy = __webpack_require__(65839);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/guard/unknown-facts.js



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
    return { state: 'unknown', reason: (0,text_escape/* plainLine */.h0)(error.message, 400), remedy: (0,guard_remedy/* guardRemedy */.c)(error) };
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/deployment/check-runs.js



/**
 * The newest check run of each name, app, workflow and kind of event on the commit; in one more request where a check is required and
 * the commit has more than a hundred. The same name in two workflows is two checks, as is one for a push and one for a pull request.
 */
async function checkRunsOf(github, page, { sha, run, settings }) {
    const { requiredChecks } = settings.guard;
    if (requiredChecks.length === 0)
        return notRequired;
    if (page.state !== 'known')
        return page;
    const { checks, after } = page.value;
    const told = (all) => (0,fact/* known */.e)(withoutOwnJobs(newestOf(all), { run, requiredChecks }).map(asFact));
    if (after === null)
        return told(checks);
    const names = requiredChecks.some((name) => name.includes('*')) ? null : requiredChecks;
    const more = await orUnknown(() => github.moreChecks({ sha, after, seen: checks.length, names }));
    return mapFact(more, (others) => told([...checks, ...others]));
}
/** How many requests the checks take beside read 1. */
function requestsForChecks(page, { guard }) {
    const isCut = page.state === 'known' && page.value.after !== null;
    return isCut && guard.requiredChecks.length > 0 ? 1 : 0;
}
const notRequired = { state: 'skipped', reason: 'No check is required.' };
function newestOf(checks) {
    const byId = checks.toSorted((a, b) => a.id - b.id);
    const ofEvents = lastOfEach(byId, ({ workflow }) => workflow?.event);
    const green = new Set(ofEvents.filter(({ conclusion }) => conclusion === 'success').map(jobOf));
    const telling = ofEvents.filter((check) => !saysNothing(check) || !green.has(jobOf(check)));
    const byIdAgain = telling.toSorted((a, b) => a.id - b.id);
    return lastOfEach(byIdAgain, kindOf);
}
/** Of each job the last one for each event, or kind of event. */
function lastOfEach(checks, kind) {
    const keyOf = (check) => JSON.stringify([jobOf(check), kind(check)]);
    return [...new Map(checks.map((check) => [keyOf(check), check])).values()];
}
/** Which check it is, whatever started it. */
function jobOf({ name, app, workflow }) {
    return JSON.stringify([name, app, workflow?.id]);
}
/** Events that run a workflow on the commit itself: whichever did so last says how it is. */
const commitEvents = ['push', 'merge_group', 'schedule', 'workflow_dispatch'];
function kindOf({ workflow }) {
    const event = workflow?.event;
    return event !== undefined && commitEvents.includes(event) ? 'commit' : event;
}
/** One that did not come to an end, as where the concurrency of a workflow cancels one of two events. */
function saysNothing({ conclusion }) {
    return conclusion !== null && ['cancelled', 'skipped', 'stale'].includes(conclusion);
}
/**
 * The guard is a job of its run and must not wait for itself where `*` stands for it, nor for how it ended in other runs. What it waits
 * for within its run is said by `needs`; jobs that are required by their whole names count all the same. A lone `*` stands for no job
 * of its workflow but green ones: another job of a matrix would stop the guard, and the guard those.
 */
function withoutOwnJobs(checks, { run, requiredChecks }) {
    const whole = new Set(requiredChecks.map((name) => name.toLowerCase()));
    const patterns = requiredChecks.filter((name) => !/^\*+$/.test(name));
    const workflow = checks.find((check) => check.workflow?.run === run)?.workflow?.id;
    const isSelf = (check) => check.workflow?.run === run && check.status !== 'completed';
    const selves = new Set(checks.filter(isSelf).map(jobOf));
    return checks.filter((check) => {
        const { name, conclusion } = check;
        if (whole.has(name.toLowerCase()))
            return true;
        if (selves.has(jobOf(check)))
            return false;
        const isOurs = workflow !== undefined && check.workflow?.id === workflow;
        return !isOurs || (0,scope/* isNamed */.ev)(name, patterns) || conclusion === 'success';
    });
}
function asFact({ name, status, conclusion, url }) {
    return { name, status, conclusion, url };
}

// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(25651);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
;// CONCATENATED MODULE: ./.build/src/flows/guard/deployment/added.js


/** What a commit brings that is not live yet. */
function addedBy(commit, liveSha, compared) {
    if (compared === 'unknown')
        return notComparable(liveSha ?? '');
    if (commit.pullsUnread !== null)
        return commit.pullsUnread;
    const anchor = anchorOf(liveSha, compared);
    const pulls = pullsSince(commit, anchor);
    if (pulls === null)
        return commit.isCut ? tooMany : notCompared(anchor ?? '');
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
/** The last commit that both have, what is live where GitHub did not compare; null before the first deployment. */
function anchorOf(liveSha, compared) {
    return compared === null || typeof compared === 'string' ? liveSha : compared.mergeBase;
}
/** Pull requests of the commits behind one; null where that one is not in the history that was read. */
function pullsSince(commit, anchor) {
    const fresh = freshCommits(commit, anchor);
    if (fresh === null)
        return null;
    const pulls = fresh.flatMap((one) => one.pulls);
    return [...new Map(pulls.map((pull) => [pull.number, pull])).values()];
}
function freshCommits({ sha, history }, anchor) {
    // In a first deployment everything is new; what counts is what it is of.
    if (anchor === null)
        return history.filter((one) => one.sha === sha);
    if (!history.some((one) => one.sha === anchor))
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
function notCompared(liveSha) {
    return {
        state: 'unknown',
        reason: `GitHub does not compare the commit with ${(0,text_escape/* plainLine */.h0)(liveSha, 40)}, which is live and not in its history, so nobody can say which pull requests it brings.`,
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
// EXTERNAL MODULE: ./.build/src/guard/wording.js
var wording = __webpack_require__(19477);
;// CONCATENATED MODULE: ./.build/src/flows/guard/deployment/is-of-run.js
/** Whether a deployment is of a run: a job with an environment makes its own before its first step, and the guard must not wait for itself. */
function isOfRun({ statuses }, run) {
    const path = new RegExp(`/actions/runs/${run.replace(/\D/g, '')}(?:/|$)`);
    return run !== '' && statuses.some(({ logUrl }) => logUrl !== null && path.test(logUrl));
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/deployment/history.js







/** Deployments to the name as it is spelled, where one of them worked: another system may deploy to a spelling of its own. */
function asSpelledIn(seen, environment) {
    const own = seen.deployments.filter((one) => one.environment === environment);
    const hasWorked = own.some(({ statuses }) => statuses.some(({ state }) => state === 'success'));
    return hasWorked ? { ...seen, deployments: own } : seen;
}
/** The versions that deployments made live, oldest first. */
function livesOf({ deployments }, run) {
    const own = new Set(deployments.filter((one) => isOfRun(one, run)).map(({ id }) => id));
    return (0,carriers/* carriersOf */.x)(deployments, new Map())
        .flat()
        .flatMap(({ id, sha, liveAt }) => liveAt === null ? [] : [{ sha, at: liveAt, isOwn: own.has(id) }])
        .toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at));
}
/**
 * The versions that were live before ours. Services may share an environment, and no deployment says of which it is: so what our own
 * run deployed last is left out, and for a service the version itself where it went live within the hour, as another one may have
 * brought it. All of them are then compared with the same version, in any order and attempt. What is older counts: a run may be
 * started again to go back, and a version that is live for longer be deployed once more.
 */
function livesBefore(lives, { sha, service, at }) {
    const since = (0,instant/* addSeconds */.ps)(at, -siblingMinutes * 60);
    const isOfSibling = (one) => service !== null && one.sha === sha && one.at >= since;
    const isOurs = (one) => one.isOwn || isOfSibling(one);
    return lives.slice(0, lives.findLastIndex((one) => !isOurs(one)) + 1);
}
/** For so long services that are deployed one after the other are taken for one deployment. */
const siblingMinutes = 60;
/** What was live, and whether the commit goes back to it. */
function historyOf(lives, { sha, compared, isCut }) {
    const standing = standingOf(lives);
    const liveSha = standing.at(-1)?.sha ?? null;
    const place = standing.findIndex((one) => one.sha === sha);
    const own = standing[place];
    const how = comparisonIn(compared);
    if (own === undefined || own.until === null) {
        const isUnseen = lives.every((one) => one.sha !== sha);
        if (how?.status === 'behind' && isCut && isUnseen)
            return notFarEnough(sha);
        return (0,fact/* known */.e)({ liveSha, wasLive: null });
    }
    if (how?.status === 'ahead')
        return (0,fact/* known */.e)({ liveSha, wasLive: null });
    const older = standing.slice(0, place);
    // Whoever goes back to what was never live leaves the culprit as the oldest version that stands.
    if (how === null && older.length === 0)
        return notSaid(compared, { sha, liveSha: liveSha ?? '' });
    const isOfOlder = older.some((one) => one.sha === how?.mergeBase);
    if (how?.status === 'diverged' && isOfOlder)
        return eitherWay(sha, liveSha ?? '');
    return (0,fact/* known */.e)({ liveSha, wasLive: { from: own.from, until: own.until } });
}
/** Null where GitHub did not say. */
function comparisonIn(compared) {
    if (compared.state !== 'known' || typeof compared.value === 'string')
        return null;
    return compared.value;
}
/** The versions that newer ones replaced, oldest first, and what is live. Whoever goes back to one takes back all that came after it. */
function standingOf(lives) {
    const standing = [];
    for (const { sha, at } of lives) {
        const last = standing.at(-1);
        // The same version may be deployed several times in a row.
        if (last?.sha === sha)
            continue;
        const place = standing.findIndex((one) => one.sha === sha);
        if (place !== -1)
            standing.splice(place);
        else if (last !== undefined)
            standing.splice(-1, 1, { ...last, until: at });
        standing.push({ sha, from: at, until: null });
    }
    return standing;
}
/** Of an environment nothing to which has worked among the deployments that were read. */
function nothingWorked(environment) {
    return {
        state: 'unknown',
        reason: `None of the newest hundred deployments to ${JSON.stringify((0,text_escape/* plainLine */.h0)(environment, 100))} has worked, so nobody can say what is live.`,
        remedy: 'Check that the name of the environment is the one that deployments have.',
    };
}
/** Of an environment that nothing is live in: who asks what is new has to look for themselves. */
function nothingLive(environment, what) {
    return {
        state: 'unknown',
        reason: `No deployment of another version to ${(0,wording/* named */.KT)(environment)} that worked is on GitHub, so nobody can say which ${what} are new.`,
        remedy: 'Look at them by hand, then override once.',
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
/** A commit that was live before, and may be older or newer than what is live. */
function notSaid(compared, { sha, liveSha }) {
    if (compared.state === 'unknown')
        return compared;
    return {
        state: 'unknown',
        reason: `${(0,wording/* shortSha */.Fu)(sha)} was live before ${(0,wording/* shortSha */.Fu)(liveSha)}, and GitHub does not compare the two, so nobody can say whether deploying it goes back or brings back what was taken back.`,
        remedy: 'If it is a rollback, ask for an override.',
    };
}
/** What is live may be a hotfix of the version before the commit, which was taken back by it, or just the next release. */
function eitherWay(sha, liveSha) {
    return {
        state: 'unknown',
        reason: `${(0,wording/* shortSha */.Fu)(sha)} was live before ${(0,wording/* shortSha */.Fu)(liveSha)}, and each has commits that the other has not, so nobody can say whether deploying it goes back or brings back what was taken back.`,
        remedy: 'If it is a rollback, ask for an override.',
    };
}

// EXTERNAL MODULE: ./.build/src/text/link-url.js
var link_url = __webpack_require__(79643);
;// CONCATENATED MODULE: ./.build/src/flows/guard/deployment/in-progress.js




/** States of a deployment on which somebody works. One that waits for an approval does not run yet. */
const running = [null, 'queued', 'pending', 'in_progress'];
/** Deployments of other runs that are neither over nor waiting. */
function runningOf({ deployments, isCut }, { run, since, page }) {
    const oldest = deployments.at(-1)?.createdAt ?? '';
    if (isCut && oldest > since)
        return in_progress_tooMany;
    const others = deployments.filter((one) => /^deploy/.test(one.task) && running.includes(one.state) && !isOfRun(one, run));
    return (0,fact/* known */.e)(others.map((one) => ({
        url: logOf(one) ?? page,
        sha: one.sha,
        by: one.by,
        startedAt: startOf(one),
    })));
}
const in_progress_tooMany = {
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

;// CONCATENATED MODULE: ./.build/src/flows/guard/deployment/migrations.js



/** What the migration check finds in what the commit brings to what is live. Nothing of it is loaded where it does not count. */
async function migrationsOf(world, live, ask) {
    if (ask.settings.guard.checks.migration === 'off')
        return notAsked;
    if (live.state !== 'known')
        return live;
    if (live.value === null)
        return nothingLive(ask.environment, 'migrations');
    if (live.value === ask.sha)
        return (0,fact/* known */.e)({ findings: [], unchecked: [] });
    try {
        return await judge(world, live.value, ask);
    }
    catch (error) {
        return unknownBecause(error);
    }
}
const notAsked = { state: 'skipped', reason: 'Migrations do not count.' };
async function judge(world, base, { sha, settings, wasm }) {
    const { gatherMigrations } = await Promise.all(/* import() */[__webpack_require__.e(5338), __webpack_require__.e(6069)]).then(__webpack_require__.bind(__webpack_require__, 6069));
    const { statistics } = settings.migrations;
    const gathered = await gatherMigrations(world, { base, sha, against: 'base', statistics });
    const [missed] = gathered.leftOut;
    const { added, edited, deleted } = gathered.change;
    const hasMigrations = added.length + edited.length + deleted.length + gathered.unchecked.length > 0;
    if (!hasMigrations) {
        return missed === undefined ? (0,fact/* known */.e)({ findings: [], unchecked: [] }) : partly(missed);
    }
    const { judgeGathered } = await Promise.all(/* import() */[__webpack_require__.e(5338), __webpack_require__.e(8294), __webpack_require__.e(4827)]).then(__webpack_require__.bind(__webpack_require__, 64827));
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

// EXTERNAL MODULE: ./.build/src/guard/settings.js
var guard_settings = __webpack_require__(41860);
// EXTERNAL MODULE: ./.build/src/guard/vulnerability-exception.js
var vulnerability_exception = __webpack_require__(74375);
;// CONCATENATED MODULE: ./.build/src/flows/guard/deployment/vulnerabilities.js





/** Vulnerabilities that the commit brings to what is live, and those that are there: nothing is asked where they do not count. */
async function vulnerabilitiesOf(github, live, ask) {
    const { checks, vulnerabilities } = ask.settings.guard;
    if (checks.vulnerability === 'off')
        return vulnerabilities_notAsked;
    const [introduced, open] = await Promise.all([
        vulnerabilities.introduced === null ? (0,fact/* known */.e)([]) : introducedBy(github, live, ask),
        vulnerabilities.open === null ? (0,fact/* known */.e)([]) : openFrom(github, vulnerabilities.open, ask),
    ]);
    return mapFact(introduced, (fresh) => mapFact(open, (old) => (0,fact/* known */.e)(merged(fresh, old))));
}
const vulnerabilities_notAsked = { state: 'skipped', reason: 'Vulnerabilities do not count.' };
async function introducedBy(github, live, { sha, environment }) {
    if (live.state !== 'known')
        return live;
    const base = live.value;
    if (base === null)
        return nothingLive(environment, 'vulnerabilities');
    if (base === sha)
        return (0,fact/* known */.e)([]);
    return orUnknown(() => github.introducedVulnerabilities({ base, head: sha }));
}
function openFrom(github, from, { at, settings }) {
    const severities = guard_settings/* vulnerabilitySeverities */.S.slice(guard_settings/* vulnerabilitySeverities */.S.indexOf(from));
    const requests = settings.guard.vulnerabilities.introduced === null ? mostRequests : mostRequests - 1;
    const counts = (alert) => !(0,vulnerability_exception/* isExcepted */.v)((0,vulnerability_exception/* exceptionFor */.f)(alert, at, settings.guard));
    return orUnknown(() => github.openVulnerabilities({ severities, requests, counts }));
}
/** The comparison is one of them, where it is asked for. */
const mostRequests = 2;
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

;// CONCATENATED MODULE: ./.build/src/flows/guard/deployment/deploy-facts.js










/** What depends on deployments: one comparison with what is live, and what is asked about the difference. */
async function deployFacts(world, seen, { ask, settings, sha }) {
    const { environment, service } = ask.target;
    const deployments = mapFact(seen.deployments, (all) => (0,fact/* known */.e)(asSpelledIn(all, environment)));
    const observed = { ...seen, deployments };
    const comparing = comparingOnce(world);
    const read = await orUnknown(() => readLives(world, observed, { ask, settings, sha }));
    const lives = mapFact(read, (all) => (0,fact/* known */.e)(livesBefore(all, { sha, service, at: observed.readAt })));
    const live = mapFact(lives, (all) => (0,fact/* known */.e)(all.at(-1)?.sha ?? null));
    const compared = await orUnknown(async () => (0,fact/* known */.e)(await compareWith(comparing, live, sha)));
    // Nothing is compared with a commit that could not be read.
    const base = mapFact(observed.commit, () => live);
    const [migrations, vulnerabilities] = await Promise.all([
        migrationsOf(comparing, base, { sha, environment, settings, wasm: ask.wasm }),
        vulnerabilitiesOf(world.github, base, { sha, environment, at: observed.readAt, settings }),
    ]);
    return {
        history: mapFact(lives, (all) => historyOf(all, {
            sha,
            compared,
            isCut: observed.deployments.state === 'known' && observed.deployments.value.isCut,
        })),
        added: mapFact(observed.commit, (commit) => mapFact(live, (liveSha) => mapFact(compared, (how) => addedBy(commit, liveSha, how)))),
        migrations,
        vulnerabilities,
        othersInProgress: mapFact(observed.deployments, (deployments) => runningOf(deployments, {
            run: (0,run_attempt/* runOf */.n)(world),
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
async function compareWith(world, live, sha) {
    const base = live.state === 'known' ? live.value : null;
    if (base === null || base === sha)
        return null;
    return world.github.compareFiles({ base, head: sha });
}
/** What was live, by deployments; by runs of the workflows that deploy where there are no deployments at all. */
async function readLives(world, { deployments }, { ask, settings }) {
    if (deployments.state !== 'known')
        return deployments;
    const { isCut } = deployments.value;
    const { deployWorkflows } = settings.changes;
    if (asksForRuns(deployments, settings))
        return livesOfRuns(world, deployWorkflows);
    const lives = livesOf(deployments.value, (0,run_attempt/* runOf */.n)(world));
    return lives.length === 0 && isCut ? nothingWorked(ask.target.environment) : (0,fact/* known */.e)(lives);
}
/** How many requests it takes to read runs of the workflows that deploy; 0 where deployments tell what is live. */
function requestsForRuns(deployments, settings) {
    const { length } = settings.changes.deployWorkflows;
    return asksForRuns(deployments, settings) && length <= mostWorkflows ? length : 0;
}
/** A run does not say where it deploys to. */
function asksForRuns(deployments, { changes }) {
    const isTold = deployments.state !== 'known' || deployments.value.environmentNames.length > 0;
    return !isTold && changes.deployWorkflows.length > 0;
}
/** A workflow takes a request, and the guard has few. */
const mostWorkflows = 2;
async function livesOfRuns(world, workflows) {
    if (workflows.length > mostWorkflows)
        return tooManyWorkflows(workflows.length);
    const { runs, unread } = await world.github.deployRuns(workflows);
    const [why] = unread;
    if (why !== undefined) {
        const remedy = 'Add to the `permissions:` of the job in the workflow: `actions: read`.';
        return { state: 'unknown', reason: `GitHub does not show ${why}.`, remedy };
    }
    const lives = runs.map((run) => ({ sha: run.sha, at: run.endedAt, isOwn: false }));
    return (0,fact/* known */.e)(lives.toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at)));
}
function tooManyWorkflows(count) {
    return {
        state: 'unknown',
        reason: `The settings name ${count} workflows that deploy, and the guard looks at the runs of ${mostWorkflows} at most, so nobody can say what is live.`,
        remedy: 'Give the jobs that deploy an `environment`, so that GitHub keeps deployments of them, or name fewer workflows in `changes.deploy-workflows`.',
    };
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/facts-unread.js

/** What is known where GitHub does not answer: nothing, and the settings with it. The clock is that of the machine. */
function blindFacts({ target, sha, machineTime, }, why) {
    return {
        at: machineTime,
        target,
        sha,
        title: null,
        knownEnvironments: [],
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

// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var severity = __webpack_require__(15887);
// EXTERNAL MODULE: ./.build/src/incident/actor.js
var actor = __webpack_require__(73259);
;// CONCATENATED MODULE: ./.build/src/flows/guard/labels/label-standing.js





/**
 * Whether labels were set by somebody who may. A form sets its labels in the name of whoever fills it in, stranger or not, so these
 * are asked about first, so many people at most: those of earlier groups, and in a group those whom GitHub calls members, strangers
 * last. Beyond them, whoever set a label later could do so on GitHub by their rights alone; of labels that a form may have set nobody
 * knows, and those of strangers only warn, as three of them could else stop every deployment.
 */
async function judgeLabels(github, groups, bounds) {
    const asked = new Map(await Promise.all(oncePerLogin(groups.flatMap(peopleToAsk))
        .slice(0, bounds.most)
        .map(async (actor) => {
        const answer = await orUnknown(async () => (0,fact/* known */.e)(await github.authorityOf(actor)));
        return [actor.login, answer];
    })));
    return ({ issue, act }) => {
        if (act === null)
            return nobodyKnowsWho(issue);
        return standings[act.actor.type]({ issue, act }, asked.get(act.actor.login), bounds);
    };
}
/** Nobody can be asked about an account that is gone: what was labelled later took rights, and what a form may have set nobody knows. */
const ofNobody = (claim) => (isInDoubt(claim) ? accountIsGone(claim.issue) : 'may');
const standings = {
    user: label_standing_standingOf,
    bot: ({ act }, _, { settings }) => (isTrusted(act.actor, settings) ? 'may' : 'may-not'),
    organization: () => 'may-not',
    mannequin: ofNobody,
    deleted: ofNobody,
};
function label_standing_standingOf(claim, authority, { most }) {
    const { issue, act } = claim;
    if (authority === undefined) {
        if (!isInDoubt(claim))
            return 'may';
        if (most === 0)
            return noRequestLeft(issue, act.actor);
        return issue.authorIs === 'stranger' ? 'not-asked' : label_standing_notAsked(issue, act.actor);
    }
    if (authority.state === 'unknown')
        return authority;
    return authority.state === 'known' && (0,actor/* maySetSeverity */.n)(authority.value) ? 'may' : 'may-not';
}
function peopleToAsk(claims) {
    const byPeople = claims.filter(({ act }) => act?.actor.type === 'user');
    const inDoubt = byPeople.filter(isInDoubt);
    const known = ['member', 'contributor', 'stranger'].flatMap((rank) => inDoubt.filter(({ issue }) => issue.authorIs === rank));
    return [...known, ...byPeople].flatMap(({ act }) => act?.actor ?? []);
}
function oncePerLogin(actors) {
    return [...new Map(actors.map((actor) => [actor.login, actor])).values()];
}
/**
 * Whether a label was set as its issue was opened: that proves nothing, as a form does so in the name of whoever fills it in. Whoever
 * sets one later, or on the issue of somebody else, needs the right to on GitHub.
 */
function isInDoubt({ issue, act }) {
    const isTheirs = act !== null && act.actor.login === issue.author.login;
    return isTheirs && act.at <= (0,instant/* addSeconds */.ps)(issue.createdAt, openingSeconds);
}
const openingSeconds = 10;
/** Whether the settings trust a bot. */
function isTrusted({ login, id }, { trustedBots }) {
    return trustedBots.some((bot) => bot.login === login && bot.id === id);
}
function nobodyKnowsWho(issue) {
    return {
        state: 'unknown',
        reason: `Who labelled ${nameOf(issue)} cannot be read any more, after fifty other labels.`,
        remedy: `Have somebody with triage access take the label off #${issue.number} and set it again, or close the issue.`,
    };
}
function label_standing_notAsked(issue, { login }) {
    return {
        state: 'unknown',
        reason: `More people opened issues with labels that stop deployments than can be asked about, so nobody knows whether ${nameOf(issue)} by ${login} counts.`,
        remedy: `Take the labels off those that do not count, or have somebody else with triage access set the label of #${issue.number} again.`,
    };
}
function noRequestLeft(issue, { login }) {
    return {
        state: 'unknown',
        reason: `Nobody asked GitHub whether ${nameOf(issue)} by ${login} counts: the requests went into what the settings add, and an incident stops the deployment already.`,
        remedy: `Have somebody else with triage access set the label of #${issue.number} again, or close the issue.`,
    };
}
function accountIsGone(issue) {
    return {
        state: 'unknown',
        reason: `Whoever opened ${nameOf(issue)} with its labels has no account any more, so nobody knows whether it counts.`,
        remedy: `Have somebody with triage access take the label off #${issue.number} and set it again, or close the issue.`,
    };
}
function nameOf({ number, title }) {
    return `issue #${number} "${(0,text_escape/* plainLine */.h0)(title, 100).replaceAll('"', "'")}"`;
}
/** The last time that a label of an issue was set, of those that pass. */
function lastLabelled(issue, counts) {
    return issue.labelled.findLast(({ label }) => counts(label)) ?? null;
}
/** What is told of labels: those that count and those that do not, or unknown, where nobody knows of one and none is sure to count. */
function weighed(found, isSettled) {
    const judged = found.flatMap(({ value, standing }) => typeof standing === 'string'
        ? [{ value, isConfirmed: standing === 'may', isAsked: standing !== 'not-asked' }]
        : []);
    const [why] = found.flatMap(({ standing }) => (typeof standing === 'string' ? [] : [standing]));
    const isSure = isSettled || judged.some(({ isConfirmed }) => isConfirmed);
    return why === undefined || isSure ? (0,fact/* known */.e)(judged) : why;
}

// EXTERNAL MODULE: ./.build/src/guard/incident-rule.js
var incident_rule = __webpack_require__(73854);
// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(97178);
// EXTERNAL MODULE: ./.build/src/incident/form.js
var incident_form = __webpack_require__(39982);
;// CONCATENATED MODULE: ./.build/src/flows/guard/incidents/declared.js



/** Every severity that the labels of an issue declare, each once; empty for none. Whoever may set one need not be who set the worst. */
function declarationsOf(issue, settings) {
    const severityOf = readerOf(issue, settings);
    const declared = new Set(issue.labels.flatMap((label) => severityOf(label) ?? []));
    return [...declared].map((severity) => {
        const act = lastLabelled(issue, (label) => severityOf(label) === severity);
        return { severity, claim: { issue, act } };
    });
}
/** What whoever filled our form in declares by it, as a form sets the label `incident` alone; empty where it is none of ours. */
function declaredByForm(issue) {
    const { severity } = (0,incident_form/* readForm */.vq)(issue.body);
    if (!(0,incident_form/* isOurForm */.pV)(issue.body) || severity === null || severity === 'unsure')
        return [];
    const act = { label: 'incident', at: issue.createdAt, actor: issue.author };
    return [{ severity, claim: { issue, act } }];
}
/** When labels last made an issue an incident, RFC 3339; when it was opened where nobody knows. */
function declaredAt(issue, settings) {
    const severityOf = readerOf(issue, settings);
    const act = lastLabelled(issue, (label) => (0,severity/* isIncidentLabel */.HI)(label) || severityOf(label) !== null);
    return act?.at ?? issue.createdAt;
}
function readerOf(issue, settings) {
    return (0,severity/* severityReader */.nN)(settings.severityLabels, isFlagged(issue, settings));
}
/** Whether anybody but us has set the label `incident`: we do so as a bot, and on issues that are open already. */
function isFlagged(issue, settings) {
    if (!issue.labels.some(severity/* isIncidentLabel */.HI))
        return false;
    const acts = issue.labelled.filter(({ label }) => (0,severity/* isIncidentLabel */.HI)(label));
    const isOurs = ({ actor }) => actor.type === 'bot' && !isTrusted(actor, settings);
    return acts.length === 0 || acts.some((act) => !isOurs(act) || isInDoubt({ issue, act }));
}

// EXTERNAL MODULE: ./.build/src/incident/open-incidents.js
var open_incidents = __webpack_require__(75094);
;// CONCATENATED MODULE: ./.build/src/flows/guard/incidents/label-age.js


/** How long a label counts that no record has, seconds: longer, it is one of a backlog rather than an incident that is open. */
const freshSeconds = 14 * 24 * 3600;
/**
 * What an issue comes to that no record has, by when it was labelled: it counts, it is told of alone, or nobody looks at it. Records
 * begin with what was labelled after them; just before, somebody may still believe that it stops deployments.
 */
function ageOf(declaredAt, { since, now }) {
    const isFresh = declaredAt >= (0,instant/* addSeconds */.ps)(now, -freshSeconds);
    if (since === null)
        return isFresh ? 'counts' : 'told';
    if (!(0,open_incidents/* isOlderThanRecords */.YT)(declaredAt, since))
        return 'counts';
    return isFresh ? 'told' : 'past';
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/incidents/undecided.js

/** Whether the record does not know yet what an issue declares, as an event that is not handled yet. */
function isNews(declaration, record) {
    return newsBy[record.status](declaration, record);
}
const never = () => false;
/** Escalated, or set down and not yet relabelled: that takes no more than seconds. */
const isAnother = ({ severity }, record) => severity !== record.severity;
/** What a form set is why it is in triage; later ones may confirm it. */
const isSetLater = ({ claim }) => !isInDoubt(claim);
/** What ended as its label was taken off is taken up again as one is set. */
const isSetAgain = ({ claim: { act } }, { endedAt }) => endedAt !== null && (act === null || act.at > endedAt);
const newsBy = {
    triage: isSetLater,
    investigating: isAnother,
    identified: isAnother,
    monitoring: isAnother,
    resolved: never,
    closed: never,
    cancelled: isSetAgain,
    duplicate: never,
};

;// CONCATENATED MODULE: ./.build/src/flows/guard/incidents/candidates.js







/** Whether an incident stops the deployment that is asked about. */
function stopsHere(incident, { settings, target }) {
    return (0,incident_rule/* isStopping */.vH)(incident, settings.guard.incidents, target);
}
/** Whether an issue has to be looked at, beside those on the list that stop the deployment: it may say what is not on record yet. */
function isCandidate(issue, search) {
    const { listed, settings } = search;
    const one = listed.find(({ number }) => number === issue.number);
    const declared = declarationsOf(issue, settings);
    const severities = severitiesFor(search);
    const stopping = declared.filter(({ severity }) => severities.has(severity));
    if (one === undefined) {
        // Its form may say a severity that no label does.
        const isOpenQuestion = declared.length === 0 && issue.labels.some(severity/* isIncidentLabel */.HI);
        return ((stopping.length > 0 || (isOpenQuestion && severities.size > 0)) &&
            ageOf(declaredAt(issue, settings), search) !== 'past');
    }
    if (stopsHere(one, search))
        return false;
    // It may have been reopened, which the record of its end will tell.
    if ((0,incident_status/* hasEnded */.h)(one.status))
        return stopping.length > 0;
    return stopping.some((declaration) => isNews(declaration, { ...one, endedAt: null }));
}
/** Severities that stop a deployment by some rule. */
function severitiesFor({ settings, target }) {
    const rules = settings.guard.incidents.filter((rule) => (0,scope/* covers */.hU)(rule, target));
    return new Set(rules.flatMap((rule) => rule.severities));
}
/**
 * Whether a page of issues shows none that was known before, so that others may be hidden behind them that count. Those changed before
 * all that are shown, and so were their labels set.
 */
function isFlooded({ issues, isCut }, search) {
    const numbers = new Set(search.listed.map(({ number }) => number));
    const isUnknown = (issue) => !numbers.has(issue.number) && ageOf(declaredAt(issue, search.settings), search) === 'counts';
    const last = issues.at(-1);
    const mayHideOne = last !== undefined && ageOf(last.updatedAt, search) === 'counts';
    return isCut && mayHideOne && issues.every(isUnknown);
}

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
;// CONCATENATED MODULE: ./.build/src/flows/guard/incidents/read-record.js




/** An incident by its record. Its lines are as `editFrontMatter` prints them: the guard loads no reader of YAML for them. */
function readRecorded(record) {
    const front = /^---\n([\s\S]*?)\n---/.exec(record)?.[1] ?? '';
    const value = (key) => scalarOf(new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(front)?.[1]);
    const lead = value('lead');
    return {
        severity: worstUnless(severity/* severities */.gO, value('severity'), 'SEV1'),
        status: worstUnless(incident_status/* statuses */.b, value('status'), 'investigating'),
        kind: worstUnless(incident_form/* incidentKinds */.CZ, value('kind'), 'incident'),
        lead: lead !== null && /^[\w-]+(?:\[bot\])?$/.test(lead) ? lead : null,
        environment: value('environment'),
        isDeclared: value('declared_at') !== null,
        endedAt: value('closed_at') ?? value('resolved_at'),
    };
}
/** One of the words; the worst of them for any other. */
function worstUnless(words, word, worst) {
    return words.find((one) => one === word) ?? worst;
}
/** A value on one line; null for nothing. */
function scalarOf(line) {
    const written = (line ?? '').trim();
    if (written === '' || written === 'null' || written === '~')
        return null;
    if (/^'.*'$/.test(written))
        return written.slice(1, -1).replaceAll("''", "'");
    if (!written.startsWith('"'))
        return written;
    const read = (0,canonical_json/* readJson */.Vh)(`{"value":${written}}`);
    return (0,canonical_json/* isRecord */.u4)(read) && typeof read['value'] === 'string' ? read['value'] : written;
}

// EXTERNAL MODULE: ./.build/src/changes/feed/environment.js
var feed_environment = __webpack_require__(15507);
;// CONCATENATED MODULE: ./.build/src/flows/guard/incidents/report-environments.js


/**
 * The environments that the words of a report mean, of those that are known: it names one or is a part of its name, as `Production (EU)`
 * and `production` are of `production-eu`. Empty, which is everywhere, where nobody has said, and where they name none that is known.
 */
function placesOf(written, seen) {
    if (written === null)
        return [];
    const same = seen.filter((name) => (0,feed_environment/* isSameEnvironment */.gj)(name, written.trim()));
    if (same.length > 0)
        return same;
    const { names, why } = (0,feed_environment/* chooseEnvironments */.cW)({ written, configured: [] }, seen);
    return why === null ? names : [];
}
/** Names that are known, and those of rules that mean none of them, as an environment that nothing was deployed to lately. */
function withNamedByRules(known, { guard }) {
    const named = (0,scope/* scopesOf */.ZK)(guard).flatMap(({ environments }) => environments);
    const further = named.filter((name) => !name.includes('*') && placesOf(name, known).length === 0);
    return [...known, ...new Set(further)];
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/incidents/incident-list.js







/** What `open.json` lists; empty before setup. `history` is the page of its earlier versions. */
function readList({ head, open }, history) {
    if (head === null)
        return (0,fact/* known */.e)({ since: null, incidents: [] });
    if (open === null)
        return unusable('is missing', history);
    if (open.trim() === '')
        return unusable('is empty', history);
    const list = (0,open_incidents/* readOpenIncidents */.E7)(open);
    if (!('damage' in list))
        return (0,fact/* known */.e)(list);
    if (list.damage === 'not-readable')
        return unusable('cannot be read', history);
    return {
        state: 'unknown',
        reason: 'The list of open incidents on the records branch, open.json, was written by a newer version.',
        remedy: 'Use the same version of the Action in all workflows.',
    };
}
/** No command writes such a file anew: what it said would be lost. */
function unusable(how, history) {
    return {
        state: 'unknown',
        reason: `The list of open incidents on the records branch, open.json, ${how}.`,
        remedy: `Restore the last version of the file that is whole; its history: ${history}.`,
    };
}
/** Its incidents, in environments of these names. A word that this version does not know is taken for the worst. */
function listedOf({ incidents }, environments) {
    return incidents.map((one) => ({
        number: one.number,
        severity: worstUnless(severity/* severities */.gO, one.severity, 'SEV1'),
        status: worstUnless(incident_status/* statuses */.b, one.status, 'investigating'),
        kind: worstUnless(incident_form/* incidentKinds */.CZ, one.kind, 'incident'),
        environments: placesOf(one.environment ?? null, environments),
        services: one.services ?? [],
        fixes: one.fixes ?? [],
    }));
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/incidents/issue-incident.js






/** What an issue shows as it is now, with its record. */
function shownBy(now, { listed, settings, environments, }) {
    const recorded = now.record === null ? null : readRecorded(now.record);
    const one = listed ?? (recorded === null ? null : asListed(now.number, recorded, environments));
    const labelled = declarationsOf(now, settings);
    const declared = labelled.length > 0 ? labelled : declaredByForm(now);
    if (one === null) {
        if (!now.isOpen)
            return { onRecord: null, news: [] };
        return { onRecord: null, news: declared.map((each) => asReported(each, now, environments)) };
    }
    const status = statusNow(one, now, recorded);
    const onRecord = asOpen({ ...one, status }, now, recorded);
    if (!now.isOpen)
        return { onRecord, news: [] };
    const record = { status, severity: one.severity, endedAt: recorded?.endedAt ?? null };
    const news = declared
        .filter((declaration) => isNews(declaration, record))
        .map(({ severity, claim }) => {
        return { claim, incident: { ...onRecord, severity, status: 'investigating' } };
    });
    return { onRecord, news };
}
/** An incident that lost its place on the list. Its services and fixes stand there alone. */
function asListed(number, recorded, environments) {
    const { severity, status, kind, environment } = recorded;
    const places = placesOf(environment, environments);
    return { number, severity, status, kind, environments: places, services: [], fixes: [] };
}
/** Where it stands by what happened to its issue. */
function statusNow({ status }, now, recorded) {
    const isOver = (0,incident_status/* hasEnded */.h)(status);
    if (now.isOpen) {
        const endedAt = recorded?.endedAt ?? null;
        const isReopened = endedAt !== null && now.reopenedAt !== null && now.reopenedAt > endedAt;
        if (!isOver || !isReopened)
            return status;
        return recorded?.isDeclared ? 'investigating' : 'triage';
    }
    if (isOver)
        return status;
    // A merge that closes an incident has mended it; whether that helped is not known yet.
    return now.isClosedByMerge ? 'monitoring' : 'resolved';
}
function asOpen(one, now, recorded) {
    const { url, title } = now;
    return { ...one, url, title, lead: recorded?.lead ?? null, isConfirmed: true };
}
/** What nobody has on record is what its form says, if it is ours. A drill stops nobody, so that only those who declare it may say so. */
function asReported({ severity, claim }, now, environments) {
    const form = (0,incident_form/* readForm */.vq)((0,incident_form/* isOurForm */.pV)(now.body) ? now.body : '');
    const isTheirs = claim.act?.actor.login === now.author.login;
    const incident = {
        number: now.number,
        url: now.url,
        title: now.title,
        severity,
        status: 'investigating',
        kind: (isTheirs ? form.kind : null) ?? 'incident',
        environments: placesOf(form.environment, environments),
        services: form.services,
        lead: null,
        fixes: [],
        isConfirmed: false,
    };
    return { claim, incident };
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/incidents/incidents.js











/**
 * Looks at the incidents that matter here, in one request where there are any; one or two more where the settings have labels of
 * their own. An issue that was closed is over, whatever the list says, and one that is not here any more.
 */
async function seeIncidents(world, { readAt, records, declared, deployments }, ask) {
    const { repositoryUrl, recordsBranch } = world;
    const history = `${repositoryUrl}/commits/${recordsBranch}/${record_paths/* sharedPaths */.KQ.open}`;
    const list = mapFact(records, (value) => readList(value, history));
    if (list.state !== 'known')
        return list;
    const deployed = deployments.state === 'known' ? deployments.value.environmentNames : [];
    const environments = withNamedByRules([ask.target.environment, ...deployed, ...ask.settings.environments], ask.settings);
    const listed = listedOf(list.value, environments);
    const search = { ...ask, environments, listed, since: list.value.since, now: readAt };
    const asRecorded = listed.map((one) => unseen(one, repositoryUrl));
    try {
        const looked = await lookAt(world, declared, search);
        const shown = showAll(looked.issues, asRecorded, search);
        const onRecord = shown.flatMap((one) => one.onRecord ?? []);
        const isStopped = onRecord.some((one) => stopsHere(one, ask));
        const news = shown.flatMap((one) => stoppingNews(one, ask));
        const isOld = ({ claim, incident }) => !onRecord.some(({ number }) => number === incident.number) &&
            ageOf(declaredAt(claim.issue, ask.settings), search) !== 'counts';
        if (declared.state !== 'known' && !isStopped)
            return declared;
        const pages = [...(declared.state === 'known' ? [declared.value] : []), looked.declared];
        return (0,fact/* known */.e)({
            onRecord,
            news: news.filter((one) => !isOld(one)),
            old: news.filter(isOld).map(({ incident }) => ({ ...incident, doubt: { why: 'long-ago' } })),
            isStopped,
            hidden: pages.some((page) => isFlooded(page, search)) ? incidents_tooMany : null,
            requests: looked.requests,
        });
    }
    catch (error) {
        // What is on record stops a deployment also where nobody can say more of it.
        const why = unknownBecause(error);
        const isStopped = asRecorded.some((one) => stopsHere(one, ask));
        const found = { onRecord: asRecorded, news: [], old: [], isStopped, hidden: null, requests: 1 };
        return isStopped ? (0,fact/* known */.e)(found) : why;
    }
}
/** What would stop the deployment, and does not yet. */
function stoppingNews({ onRecord, news }, ask) {
    if (onRecord !== null && stopsHere(onRecord, ask))
        return [];
    return news.filter(({ incident }) => stopsHere(incident, ask));
}
const incidents_tooMany = {
    state: 'unknown',
    reason: 'More than a hundred open issues are labelled like incidents, and no record says which of them are.',
    remedy: 'Run the command `setup` if there are no records yet, and take the labels off the issues that are no incidents.',
};
/** So many of the list are looked at; the others are taken for as they are on record. */
const mostListed = 50;
async function lookAt({ github }, declared, search) {
    const stopping = search.listed.filter((one) => stopsHere(one, search));
    const candidates = declared.state === 'known'
        ? declared.value.issues.filter((issue) => isCandidate(issue, search))
        : [];
    const numbers = [...stopping.slice(0, mostListed), ...candidates].map(({ number }) => number);
    const labels = Object.values(search.settings.severityLabels).flat();
    if (numbers.length + labels.length === 0)
        return nothingSeen;
    const first = await github.guardIssues({ numbers, labels });
    const others = first.declared.issues
        .filter((issue) => !numbers.includes(issue.number) && isCandidate(issue, search))
        .map(({ number }) => number);
    const more = others.length === 0 ? null : await github.guardIssues({ numbers: others, labels: [] });
    const found = new Map([...first.issues, ...(more?.issues ?? [])]);
    return {
        issues: new Map([...numbers, ...others].map((number) => [number, found.get(number) ?? null])),
        declared: first.declared,
        requests: more === null ? 1 : 2,
    };
}
const nothingSeen = {
    issues: new Map(),
    declared: { issues: [], isCut: false },
    requests: 0,
};
function showAll(issues, asRecorded, { listed, settings, environments }) {
    const notLookedAt = asRecorded
        .filter(({ number }) => !issues.has(number))
        .map((onRecord) => ({ onRecord, news: [] }));
    const byNumber = new Map(listed.map((one) => [one.number, one]));
    const lookedAt = [...issues].flatMap(([number, now]) => {
        const one = byNumber.get(number) ?? null;
        return now === null ? [] : [shownBy(now, { listed: one, settings, environments })];
    });
    return [...notLookedAt, ...lookedAt];
}
/** One of the list whose issue was not looked at. */
function unseen(one, repositoryUrl) {
    const { number } = one;
    const url = `${repositoryUrl}/issues/${number}`;
    return { ...one, url, title: `Incident ${number}`, lead: null, isConfirmed: true };
}
/** The incidents, with whether somebody declared them who may; unknown where that is not known, and none is sure to stop. */
function incidentsOf({ onRecord, news, old, isStopped, hidden }, standingOf) {
    const found = news.map(({ claim, incident }) => ({
        value: { claim, incident },
        standing: standingOf(claim),
    }));
    return mapFact(weighed(found, isStopped), (judged) => {
        const declared = judged.map(({ value, isConfirmed, isAsked }) => {
            const incident = { ...value.incident, isConfirmed };
            const by = value.claim.act?.actor.login;
            return isAsked || by === undefined
                ? incident
                : { ...incident, doubt: { why: 'not-asked', by } };
        });
        const confirmed = worstOfEach(declared.filter(({ isConfirmed }) => isConfirmed));
        const others = worstOfEach(declared.filter(({ isConfirmed }) => !isConfirmed));
        const isSure = isStopped || confirmed.size > 0;
        if (hidden !== null && !isSure)
            return hidden;
        return (0,fact/* known */.e)([
            ...onRecord.filter(({ number }) => !confirmed.has(number)),
            ...confirmed.values(),
            ...[...others.values()].filter(({ number }) => !confirmed.has(number)),
            ...worstOfEach(old).values(),
        ]);
    });
}
/** Of several severities of one issue the worst, by its number. */
function worstOfEach(incidents) {
    const worst = new Map();
    for (const one of incidents) {
        const other = worst.get(one.number);
        if (other === undefined || (0,severity/* worse */.JJ)(one.severity, other.severity) === one.severity) {
            worst.set(one.number, one);
        }
    }
    return worst;
}

// EXTERNAL MODULE: ./.build/src/flows/run/path-url.js
var path_url = __webpack_require__(91364);
;// CONCATENATED MODULE: ./.build/src/flows/guard/labels/holds.js








/** The branch that locks an environment, as branch-deploy names it, and the one that locks all. */
const globalLock = 'global-branch-deploy-lock';
/**
 * The branches that lock an environment, one for each way people spell it; branch-deploy tells them apart by case.
 * https://github.com/github/branch-deploy/blob/main/docs/locks.md
 */
function environmentLocks(environment) {
    const name = environment.trim().replace(/\s+/g, '-');
    return (0,feed_environment/* environmentsToAsk */.TE)({ written: name, configured: [] }).map((spelling) => `${spelling}-branch-deploy-lock`);
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
/** The locks of the environment. Whoever holds one may deploy: that is what it is for. */
function locksOf(locks, { environment, deployers, repositoryUrl }) {
    return mapFact(locks, (branches) => {
        const holds = branches.map((lock) => lockHold(lock, environment, repositoryUrl));
        const own = deployers.map((login) => login?.toLowerCase());
        return (0,fact/* known */.e)(holds.filter(({ by }) => by === null || !own.includes(by.toLowerCase())));
    });
}
/** What holds the environment; unknown where a part of that is, and no other is sure to. */
function holdsOf(locks, freezes, standingOf) {
    const held = locks.state === 'known' ? locks.value : [];
    const found = freezeClaims(freezes).map((claim) => ({
        value: claim,
        standing: standingOf(claim),
    }));
    const judged = weighed(found, held.length > 0);
    if (judged.state !== 'known')
        return judged;
    const ofIssues = judged.value.map(({ value, isConfirmed, isAsked }) => {
        const hold = freezeHold(value, isConfirmed);
        return isAsked ? hold : { ...hold, doubt: 'not-asked' };
    });
    const holds = [...held, ...ofIssues];
    if (holds.some(({ isConfirmed }) => isConfirmed))
        return (0,fact/* known */.e)(holds);
    if (locks.state !== 'known')
        return locks;
    return mapFact(freezes, ({ isCut }) => (isCut ? holds_tooMany : (0,fact/* known */.e)(holds)));
}
const holds_tooMany = {
    state: 'unknown',
    reason: 'More than a hundred open issues are labelled freeze, and of the hundred that changed last none is known to be by somebody who may stop deployments.',
    remedy: 'Close those that are none, or take the label off them.',
};
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
        number: null,
        url: (0,link_url/* linkUrl */.Y)(said('link') ?? '') ?? `${repositoryUrl}/tree/${(0,path_url/* pathUrl */.z)(name)}`,
        by: said('created_by'),
        reason: said('reason'),
        environments: name === globalLock ? null : [environment],
        isConfirmed: true,
    };
}
function freezeHold({ issue, act }, isConfirmed) {
    return {
        kind: 'issue',
        name: issue.title,
        number: issue.number,
        url: issue.url,
        by: act?.actor.login ?? null,
        reason: null,
        environments: null,
        isConfirmed,
    };
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/labels/label-facts.js




/**
 * So many people are asked about, whose labels are not on record yet; fewer where something else took a request more, but one at least
 * where no incident stops the deployment: an admin who does so must not go unheard for the settings that a team has.
 */
const mostPeople = 2;
/** What depends on who set a label. Who may is asked first where nothing is sure to stop the deployment yet. */
async function labelFacts(world, observed, { target, deployers, settings, others }) {
    const { repositoryUrl } = world;
    const { environment } = target;
    const seen = await seeIncidents(world, observed, { settings, target });
    const locks = locksOf(observed.locks, { environment, deployers, repositoryUrl });
    const { isStopped, news, requests } = seen.state === 'known' ? seen.value : label_facts_nothingSeen;
    const groups = [
        { isSettled: isStopped, claims: news.map(({ claim }) => claim) },
        {
            isSettled: locks.state === 'known' && locks.value.length > 0,
            claims: freezeClaims(observed.freezes),
        },
    ];
    const claimsThat = (settled) => groups.filter(({ isSettled }) => isSettled === settled).flatMap(({ claims }) => claims);
    const standingOf = await judgeLabels(world.github, [claimsThat(false), claimsThat(true)], {
        settings,
        most: Math.max(isStopped ? 0 : 1, mostPeople - others - Math.max(0, requests - 1)),
    });
    return {
        holds: holdsOf(locks, observed.freezes, standingOf),
        incidents: mapFact(seen, (value) => incidentsOf(value, standingOf)),
    };
}
const label_facts_nothingSeen = { isStopped: false, news: [], requests: 0 };

// EXTERNAL MODULE: ./.build/src/flows/guard/overrides/log.js
var overrides_log = __webpack_require__(18183);
;// CONCATENATED MODULE: ./.build/src/flows/guard/observe-deploy.js










/** Read 1; `no-such-commit` where GitHub knows none of the name. */
async function observeDeploy({ github }, { target, sha }) {
    const environments = (0,feed_environment/* environmentsToAsk */.TE)({ written: target.environment, configured: [] });
    const observed = await github.observeGuard({
        environments,
        sha,
        severityLabels: [...(0,severity/* knownSpellings */.JT)(settings/* defaultSettings */.L.severityLabels), 'incident'],
        locks: environmentLocks(target.environment),
        globalLock: globalLock,
        overrideLog: overrides_log/* overrideLogPath */.KR,
    });
    if (observed === 'no-such-commit')
        return observed;
    const deployments = mapFact(observed.deployments, (seen) => asSpelled(seen, target, environments));
    return { ...observed, deployments };
}
/** Environments that anything was deployed to lately; empty where that is not known. */
function environmentsSeen(deployments) {
    return deployments.state === 'known' ? deployments.value.environmentNames : [];
}
/** Nothing can be said of the deployment of what is not there, so the run ends in `bad-input`. */
function noSuchCommit(sha, { repositoryUrl }) {
    const repository = repositoryUrl.split('/').slice(-2).join('/');
    return new user_error/* UserError */.yo('bad-input', {
        what: `GitHub knows no commit ${JSON.stringify((0,text_escape/* plainLine */.h0)(sha, 100))} in ${repository}.`,
        remedy: 'Set the input `sha` to the commit that is deployed.',
    });
}
/** Deployments to an environment that is spelled in a way nobody asked for are not among those that were read. */
function asSpelled(seen, { environment }, asked) {
    const other = seen.environmentNames.find((name) => (0,scope/* isSameName */.yS)(name, environment) && !asked.includes(name));
    return other === undefined || seen.deployments.length > 0 ? (0,fact/* known */.e)(seen) : spelledOtherwise(other);
}
function spelledOtherwise(name) {
    return {
        state: 'unknown',
        reason: `Deployments on GitHub are to ${JSON.stringify((0,text_escape/* plainLine */.h0)(name, 100))}, and GitHub tells names apart by case.`,
        remedy: 'Set the input `environment` to that name, as it is spelled there.',
    };
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/overrides/ask.js


/** What is known of overrides by read 1. */
function overrideAskOf(world, { readAt, records, commit, checks, deployments }, known) {
    return {
        ...known,
        at: readAt,
        startedAt: startIn(checks, (0,run_attempt/* runOf */.n)(world)),
        log: records.state === 'known' ? records.value.overrides : null,
        environments: environmentsSeen(deployments),
        comments: commit.state === 'known' ? commit.value.comments : [],
    };
}
/** A job that runs is a check of the commit of its run, which is mostly the one that is deployed. */
function startIn(checks, run) {
    if (checks.state !== 'known')
        return null;
    return (checks.value.checks.find(({ workflow }) => workflow?.run === run)?.workflow?.startedAt ?? null);
}

// EXTERNAL MODULE: ./.build/src/guard/judge-override.js
var judge_override = __webpack_require__(8551);
;// CONCATENATED MODULE: ./.build/src/flows/guard/overrides/people.js



/** So many people are asked about: strangers who comment must not cost a request each. */
const people_mostPeople = 2;
/**
 * Wishes with what those who have them may do, the first two people asked about, members before others. Where the settings name people, nothing is asked; of
 * people beyond the bound the wish is unclear.
 */
async function withAuthority(github, wishes, { named, isInDoubt }) {
    if (named.people.length + named.teams.length > 0)
        return wishes.map(({ request }) => request);
    const inDoubt = wishes.filter(({ request }) => isInDoubt(request));
    const members = inDoubt.filter(({ isMember }) => isMember);
    const people = new Map([...members, ...inDoubt].map(({ person }) => [person.login, person]));
    const asked = await askAbout(github, [...people.values()].slice(0, people_mostPeople));
    return wishes.map(({ request }) => {
        if (!isInDoubt(request))
            return request;
        const answer = asked.get(request.by) ?? people_notAsked(request.by);
        if (answer.state === 'unknown')
            return { ...request, unclear: answer };
        return { ...request, authority: answer.state === 'known' ? answer.value : null };
    });
}
async function askAbout(github, people) {
    return new Map(await Promise.all(people.map(async (person) => {
        const answer = await orUnknown(async () => (0,fact/* known */.e)(await github.authorityOf(person)));
        return [person.login, answer];
    })));
}
function people_notAsked(by) {
    return {
        state: 'unknown',
        reason: `More than ${people_mostPeople} people ask for one, and nobody looked up what ${(0,text_escape/* plainLine */.h0)(by, 100)} may do.`,
        remedy: 'Start the workflow with `override-reason`, or name who may in `guard.override.people`.',
    };
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/overrides/comment.js
/** More of them in one comment are none. */
const maximumOverrides = 20;
/** The overrides that a comment asks for, in order: at the start of a line but for spaces, outside of code, quotes and HTML. */
async function writtenOverrides(comment, sha) {
    if (!/^ *\/override(?=\s|$)/im.test(comment.body))
        return [];
    // Markdown takes its time to load, and hardly any comment needs it.
    const { proseLines } = await __webpack_require__.e(/* import() */ 9670).then(__webpack_require__.bind(__webpack_require__, 19670));
    return proseLines(comment.body)
        .flatMap((line) => line?.trimStart() ?? [])
        .filter((line) => /^\/override(?=\s|$)/i.test(line))
        .slice(0, maximumOverrides)
        .map((line) => ({ comment, words: wordsOf(line, sha) }));
}
/** Such as `/override production 1a2b3c4 The site is down`; an environment with spaces stands in quotes. */
const whole = /^\/override[ \t]+(?:"([^"]+)"|(\S+))[ \t]+([\da-f]{7,64})\b[ \t:,-]*(.*)$/i;
function wordsOf(line, sha) {
    const found = whole.exec(line);
    if (found === null)
        return null;
    const [, quoted, plain = '', written = '', reason = ''] = found;
    const commit = written.toLowerCase();
    return {
        environment: quoted ?? plain,
        sha: sha.startsWith(commit) ? sha : commit,
        reason: reason.trim(),
    };
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/overrides/wishes.js




/** Overrides that comments of the last day ask for, and lines that ask for one in vain, the newest first. */
async function commentWishes(ask, logged) {
    const since = (0,instant/* addSeconds */.ps)(ask.at, -24 * 3600);
    const comments = ask.comments.filter(({ at, author }) => at >= since && author.type === 'user');
    const written = await Promise.all(comments.map((comment) => writtenOverrides(comment, ask.sha)));
    return written
        .flat()
        .toSorted((a, b) => (0,order/* compareText */.n)(b.comment.at, a.comment.at))
        .filter((one) => isForThis(one, ask))
        .map((one) => wishOf(one, ask))
        .filter(({ request }) => logged.every((one) => !isSameComment(one, request)));
}
/**
 * One that cannot count as it is written is told as long as it would have counted, where it is of the commit. One for another
 * environment that there is was meant for that.
 */
function isForThis({ words, comment }, ask) {
    const { at, target, sha, settings } = ask;
    if (words !== null && isSamePlace(words, target) && !comment.isEdited)
        return true;
    const isFresh = (0,instant/* addSeconds */.ps)(comment.at, settings.guard.override.minutes * 60) > at;
    if (words === null)
        return isFresh;
    const isMeant = !isSamePlace(words, target) && (0,scope/* isNamed */.ev)(words.environment, ask.environments);
    return isFresh && words.sha === sha && !isMeant;
}
function wishOf(written, { target, sha, settings }) {
    const { comment, words } = written;
    const { author, at, url, authorIs } = comment;
    const by = author.login;
    const unclear = whyUnclear(written, target);
    return {
        person: author,
        isMember: authorIs === 'member',
        request: {
            by,
            authority: null,
            teams: teamsOf(by, settings),
            reason: words?.reason ?? '',
            environment: unclear === 'elsewhere' ? (words?.environment ?? '') : target.environment,
            sha: words?.sha ?? sha,
            at,
            url,
            unclear,
        },
    };
}
function whyUnclear({ comment, words }, target) {
    if (words === null)
        return 'words';
    if (!isSamePlace(words, target))
        return 'elsewhere';
    return comment.isEdited ? 'edited' : null;
}
function isSamePlace(one, other) {
    return (0,scope/* isSameName */.yS)(one.environment, other.environment);
}
function isSameComment(one, request) {
    return one.url === request.url && one.sha === request.sha && isSamePlace(one, request);
}
/** The default token cannot read who is in a team, so the settings say it. */
function teamsOf(login, { teams }) {
    const isMember = (members) => members.some((member) => (0,scope/* isSameName */.yS)(member, login));
    return teams.filter(({ members }) => isMember(members)).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/overrides/wanted.js







/** Longer ago nobody has to be told that it is over: each lasts a day at most. */
const toldForDays = 7;
/** Overrides on record, in the order of the log. */
function recordedOverrides({ log, at }) {
    const since = (0,instant/* addSeconds */.ps)(at, -toldForDays * 24 * 3600);
    return (0,overrides_log/* readOverrideLog */.hM)(log)
        .filter((one) => one.at >= since)
        .map((one) => ({ ...one, unclear: null }));
}
/**
 * Overrides that are asked for and not on record: by the input of this run, and by comments on the pull requests of the commit. It
 * takes a request for when the run was started, where no check says so, and one for each of two people where the settings name nobody. A run asks once, when
 * it is started first: its other attempts, and jobs that wait for an approval, ask for nothing new. Nor does a comment count for
 * longer because another run reads it.
 */
async function wantedOverrides(world, ask) {
    const logged = (0,overrides_log/* readOverrideLog */.hM)(ask.log);
    const [byInput, byComments] = await Promise.all([
        inputWishes(world, ask, logged),
        commentWishes(ask, logged),
    ]);
    return withAuthority(world.github, [...byInput, ...byComments], {
        named: ask.settings.guard.override,
        isInDoubt: (request) => countsByAuthority(request, ask),
    });
}
/** Whether only who asks is left to be judged: about all others nobody is asked. */
function countsByAuthority(request, { at, target, sha, settings }) {
    const question = { at, target, sha, settings: settings.guard, stopping: [], zone: 'UTC' };
    return (0,judge_override/* judgeOverride */.ei)({ ...request, authority: 'admin' }, question).isAccepted;
}
async function inputWishes(world, { actor, reason, target: { environment }, sha, settings, at, startedAt }, logged) {
    if (actor === null || reason === null)
        return [];
    const run = (0,run_attempt/* runOf */.n)(world);
    const isKnown = logged.some((one) => (0,overrides_log/* isSameOverride */.ZP)(one, { ...one, run, by: actor, environment, sha }));
    if (isKnown)
        return [];
    const start = startedAt === null ? await world.github.runStartedAt(run) : (0,fact/* known */.e)(startedAt);
    const request = {
        by: actor,
        authority: null,
        teams: teamsOf(actor, settings),
        reason,
        environment,
        sha,
        at: start.state === 'known' ? start.value : at,
        url: `${world.repositoryUrl}/actions/runs/${run}`,
        // Without its start it would begin anew in every attempt, and after every approval.
        unclear: start.state === 'unknown' ? start : null,
    };
    // Nobody else may start a workflow.
    return [{ request, person: { login: actor, id: null, type: 'user' }, isMember: true }];
}

// EXTERNAL MODULE: ./.build/src/flows/guard/problems-of-guard.js
var problems_of_guard = __webpack_require__(4877);
;// CONCATENATED MODULE: ./.build/src/flows/guard/gather.js














/**
 * Reads everything the guard has to know, as it is now: in one request, and in up to four more where there are incidents, something
 * live to compare with, and labels that people set; those of migrations, vulnerabilities and an override come on top. What cannot be
 * read is an unknown fact, and not a failure.
 */
async function gatherGuard(world, ask) {
    let observed;
    try {
        observed = await observeDeploy(world, ask);
    }
    catch (error) {
        const why = unknownBecause(error);
        return { ...nothingRead, facts: blindFacts(ask, why), unread: why };
    }
    if (observed === 'no-such-commit')
        throw noSuchCommit(ask.sha, world);
    const { configuration, records } = observed;
    const reading = await (0,settings_of/* settingsOf */.f)(configuration.state === 'known' ? configuration.value : null);
    const { settings } = reading;
    const sha = observed.commit.state === 'known' ? observed.commit.value.sha : ask.sha;
    const others = requestsForChecks(observed.checks, settings) + requestsForRuns(observed.deployments, settings);
    const [labelled, deploy, checkRuns, daysOff] = await Promise.all([
        labelFacts(world, observed, {
            target: ask.target,
            deployers: [ask.actor, ask.startedBy],
            settings,
            others,
        }),
        deployFacts(world, observed, { ask, settings, sha }),
        checkRunsOf(world.github, observed.checks, { sha, run: (0,run_attempt/* runOf */.n)(world), settings }),
        (0,open_days_off/* openDaysOff */.h)(settings.guard, observed.readAt),
    ]);
    const { target, actor, overrideReason: reason } = ask;
    const wish = overrideAskOf(world, observed, { target, sha, actor, reason, settings });
    return {
        facts: {
            at: observed.readAt,
            target: ask.target,
            sha,
            title: observed.commit.state === 'known' ? observed.commit.value.headline : null,
            knownEnvironments: environmentsSeen(observed.deployments),
            configurationProblems: mapFact(configuration, () => (0,fact/* known */.e)((0,problems_of_guard/* problemsOfGuard */.X)(reading))),
            daysOff,
            ...labelled,
            ...deploy,
            checkRuns,
            overrides: recordedOverrides(wish),
        },
        unread: null,
        settings,
        problems: reading.problems,
        templates: observed.templates,
        records: records.state === 'known' ? records.value : null,
        wanted: {
            isByInput: reason !== null,
            ask: () => wantedOverrides(world, wish),
        },
    };
}
const nothingRead = {
    settings: settings/* defaultSettings */.L,
    problems: [],
    templates: new Map(),
    records: null,
    wanted: { isByInput: false, ask: async () => [] },
};


/***/ }),

/***/ 18183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ overrideLogPath),
/* harmony export */   ZP: () => (/* binding */ isSameOverride),
/* harmony export */   fR: () => (/* binding */ countOverrides),
/* harmony export */   hM: () => (/* binding */ readOverrideLog),
/* harmony export */   p6: () => (/* binding */ withOverride)
/* harmony export */ });
/* harmony import */ var _guard_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35457);
/* harmony import */ var _incident_actor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73259);
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39596);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10628);





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
    const lines = [...linesOf(text), (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ v: version, ...plain(entry) })];
    return `${lines.slice(-mostKept).join('\n')}\n`;
}
/** How many overrides of an environment are on record since a moment, RFC 3339. */
function countOverrides(text, environment, since) {
    const isThere = (one) => (0,_guard_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(one.environment, environment) && one.at >= since;
    return readOverrideLog(text).filter(isThere).length;
}
/** Whether two stand for one: another attempt of a run, or its second question, asks for nothing new. */
function isSameOverride(one, other) {
    return (one.run === other.run &&
        one.sha === other.sha &&
        (0,_guard_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(one.by, other.by) &&
        (0,_guard_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(one.environment, other.environment));
}
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line.trim() !== '');
}
function plain(entry) {
    const { at, by, authority, teams, environment, service, sha, reason, run, url } = entry;
    const why = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(reason, longestReason);
    return { at, by, authority, teams, environment, service, sha, reason: why, run, url };
}
function readLine(line) {
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(line);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || value['v'] !== version)
        return null;
    const { service, teams } = value;
    const authority = authorityIn(value);
    const texts = textsOf(value);
    if (authority === undefined || texts === null)
        return null;
    if (!Array.isArray(teams) || !teams.every(isText))
        return null;
    return { ...texts, authority, teams, service: isText(service) ? service : null };
}
function authorityIn({ authority }) {
    return authority === null ? null : _incident_actor_js__WEBPACK_IMPORTED_MODULE_3__/* .authorities */ .e.find((one) => one === authority);
}
function textsOf(value) {
    const { at, by, environment, sha, reason, run, url } = value;
    if (!isText(at) || (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .readInstant */ .Wr)(at) !== at || !isText(by) || !isText(environment) || !isText(sha))
        return null;
    if (!isText(reason) || !isText(run) || !isText(url))
        return null;
    return { at, by, environment, sha, reason, run, url };
}
function isText(value) {
    return typeof value === 'string';
}


/***/ }),

/***/ 69351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ settleGuard)
});

// EXTERNAL MODULE: ./.build/src/guard/verdict.js + 14 modules
var guard_verdict = __webpack_require__(56957);
// EXTERNAL MODULE: ./.build/src/guard-remedy.js
var guard_remedy = __webpack_require__(65839);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(25651);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/flows/run/run-attempt.js
var run_attempt = __webpack_require__(37850);
// EXTERNAL MODULE: ./.build/src/flows/guard/overrides/log.js
var log = __webpack_require__(18183);
// EXTERNAL MODULE: ./.build/src/flows/records/create-records-branch.js
var create_records_branch = __webpack_require__(25110);
// EXTERNAL MODULE: ./.build/src/flows/records/refuse-unusable.js
var refuse_unusable = __webpack_require__(14004);
// EXTERNAL MODULE: ./.build/src/flows/records/rounds.js
var rounds = __webpack_require__(21167);
// EXTERNAL MODULE: ./.build/src/flows/run/show-plan.js
var show_plan = __webpack_require__(84612);
;// CONCATENATED MODULE: ./.build/src/flows/guard/overrides/record.js







/**
 * Puts an override on record, in one commit; the text of the log with it. Key: environment, commit, person and run, so that another
 * attempt, or a job that asks again, writes nothing. Throws a `UserError` where it cannot be written: an override that nobody can look
 * up does not count.
 */
async function recordOverride(world, toRecord, seen) {
    const entry = entryOf(world, toRecord);
    const work = { what: 'an override of the guard', remedy: 'Run the job again.' };
    return (0,rounds/* inRounds */.T)(world, work, async (round) => {
        const before = (round === 1 ? seen : null) ?? (await lookAgain(world));
        const after = (0,log/* withOverride */.p6)(before.overrides, entry);
        if (after === before.overrides)
            return after;
        if (world.dryRun)
            return showOnly(world, before.overrides, after);
        // Records of incidents do not begin by it: those that are open now must go on to count.
        const head = before.head ?? (await (0,create_records_branch/* createRecordsBranch */.j)(world, null));
        if (head === 'exists')
            return 'look-again';
        const files = new Map([[log/* overrideLogPath */.KR, after]]);
        const committed = await world.github.commitRecords({ head, message: messageOf(entry), files });
        return committed === 'stale' ? 'look-again' : after;
    });
}
function entryOf(world, { request, service }) {
    return { ...request, service, run: (0,run_attempt/* runOf */.n)(world) };
}
/** The head is read before the log, so that a log which is newer than it cannot be written over. */
async function lookAgain(world) {
    const { repository, head } = await world.github.observeRepository();
    (0,refuse_unusable/* refuseUnusable */.A)(repository, world);
    const overrides = head === null ? null : await world.github.branchFile(world.recordsBranch, log/* overrideLogPath */.KR);
    return { head, overrides };
}
async function showOnly(world, before, after) {
    world.log.info([show_plan/* dryRunHeading */.h7, await (0,show_plan/* showFileChange */.Mw)({ path: log/* overrideLogPath */.KR, before, after })].join('\n'));
    return after;
}
function messageOf({ by, environment, sha }) {
    return `Override of the guard by ${(0,text_escape/* quietLine */.zr)(by, 60)}: ${sha.slice(0, 7)} to ${(0,text_escape/* quietLine */.zr)(environment, 100)} [skip ci]`;
}

// EXTERNAL MODULE: ./.build/src/flows/guard/tell/told.js
var tell_told = __webpack_require__(69934);
;// CONCATENATED MODULE: ./.build/src/flows/guard/settle.js










/** Judges what was gathered. An override that is not on record is asked for where something stops, and counts once it is on record. */
async function settleGuard(world, gathered, mode) {
    const { wanted, facts } = gathered;
    const settings = gathered.settings.guard;
    const told = { facts, settings, mode, attempt: (0,run_attempt/* attemptOf */.t)(world), isOverrideNeedless: false };
    const verdict = (0,guard_verdict/* judgeGuard */.F)(facts, settings);
    if (!(0,tell_told/* isStopped */.i)(verdict)) {
        const accepted = acceptedIn(verdict);
        if (accepted === null) {
            return { ...told, verdict, override: null, isOverrideNeedless: wanted.isByInput };
        }
        const log = gathered.records?.overrides ?? null;
        return { ...told, verdict, override: asTold(accepted, { log, record: 'known', at: facts.at }) };
    }
    const overrides = [...facts.overrides, ...(await wanted.ask())].toSorted(byTime);
    return settleAsked(world, gathered, { ...told, facts: { ...facts, overrides } });
}
/** The same with what is asked for and not on record. */
async function settleAsked(world, gathered, told) {
    const { facts, settings } = told;
    const verdict = (0,guard_verdict/* judgeGuard */.F)(facts, settings);
    const accepted = acceptedIn(verdict);
    if (accepted === null)
        return { ...told, verdict, override: null };
    const log = await record(world, gathered, accepted.request);
    if (log instanceof user_error/* UserError */.yo) {
        // What cannot be looked up later does not count.
        const overrides = verdict.overrides.map(({ request, isAccepted }) => isAccepted ? { ...request, unclear: notRecorded(log) } : request);
        const without = (0,guard_verdict/* judgeGuard */.F)({ ...facts, overrides: overrides.toSorted(byTime) }, settings);
        return { ...told, verdict: without, override: null };
    }
    const recorded = world.dryRun ? 'dry-run' : 'recorded';
    return { ...told, verdict, override: asTold(accepted, { log, record: recorded, at: facts.at }) };
}
function byTime(a, b) {
    return (0,order/* compareText */.n)(a.at, b.at);
}
function acceptedIn({ overrides }) {
    return overrides.find((one) => one.isAccepted) ?? null;
}
async function record(world, { facts, records }, request) {
    const { service } = facts.target;
    try {
        return await recordOverride(world, { request, service }, records);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return error;
        throw error;
    }
}
function notRecorded(error) {
    const { code, message } = error;
    // Other commands need more than this one.
    const grant = 'Add to the `permissions:` of the job in the workflow: `contents: write`.';
    return {
        state: 'unknown',
        reason: `It could not be put on record: ${(0,text_escape/* plainLine */.h0)(message, 400)}`,
        remedy: code === 'permission-missing' ? grant : (0,guard_remedy/* guardRemedy */.c)(error),
    };
}
function asTold({ request, until }, counted) {
    const { by, reason, environment } = request;
    const since = (0,instant/* addSeconds */.ps)(counted.at, -lately);
    const count = (0,log/* countOverrides */.fR)(counted.log, environment, since);
    return { by, reason, until, record: counted.record, lately: count };
}
/** Thirty days, in seconds. */
const lately = 30 * 24 * 3600;


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

/***/ 37850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runOf),
/* harmony export */   t: () => (/* binding */ attemptOf)
/* harmony export */ });
/** The run without its attempt: `123.2` is another attempt of `123.1`. */
function runOf({ run }) {
    return run.replace(/\.\d+$/, '');
}
/** Which attempt of its run it is, from 1. */
function attemptOf({ run }) {
    return Number(/\.(\d+)$/.exec(run)?.[1] ?? 1);
}


/***/ }),

/***/ 65839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ guardRemedy)
/* harmony export */ });
/** What to do about a failure while a deployment waits for an answer: no later event mends that. */
function guardRemedy({ code, remedy }) {
    return remedies[code] ?? remedy;
}
const remedies = {
    'github-unavailable': 'Run the job again in a few minutes. No override can be put on record meanwhile: to deploy all the same, set `mode: warn` in the workflow.',
};


/***/ })

};

export const id = 3888;
export const ids = [3888];
export const modules = {

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ gatherGuard)
});

// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(2637);
// EXTERNAL MODULE: ./.build/src/guard/calendar/open-days-off.js + 1 modules
var open_days_off = __webpack_require__(977);
// EXTERNAL MODULE: ./.build/src/guard/fact.js
var fact = __webpack_require__(6815);
// EXTERNAL MODULE: ./.build/src/flows/run/run-attempt.js
var run_attempt = __webpack_require__(7850);
// EXTERNAL MODULE: ./.build/src/flows/run/settings-of.js
var settings_of = __webpack_require__(7354);
// EXTERNAL MODULE: ./.build/src/guard/scope.js
var scope = __webpack_require__(5457);
// EXTERNAL MODULE: ./.build/src/guard-remedy.js
var guard_remedy = __webpack_require__(5839);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
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
var order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
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
var wording = __webpack_require__(9477);
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
var link_url = __webpack_require__(9643);
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
    const { judgeGathered } = await Promise.all(/* import() */[__webpack_require__.e(5338), __webpack_require__.e(6893)]).then(__webpack_require__.bind(__webpack_require__, 6893));
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
var guard_settings = __webpack_require__(1860);
// EXTERNAL MODULE: ./.build/src/guard/vulnerability-exception.js
var vulnerability_exception = __webpack_require__(4375);
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
var severity = __webpack_require__(5887);
// EXTERNAL MODULE: ./.build/src/incident/actor.js
var actor = __webpack_require__(3259);
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
var incident_rule = __webpack_require__(1473);
// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(7178);
// EXTERNAL MODULE: ./.build/src/incident/form.js
var incident_form = __webpack_require__(9982);
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
var open_incidents = __webpack_require__(5094);
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
var canonical_json = __webpack_require__(9596);
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
var feed_environment = __webpack_require__(5507);
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
var path_url = __webpack_require__(1364);
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
var overrides_log = __webpack_require__(8183);
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
    const { proseLines } = await __webpack_require__.e(/* import() */ 9670).then(__webpack_require__.bind(__webpack_require__, 9670));
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

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ overrideLogPath),
/* harmony export */   ZP: () => (/* binding */ isSameOverride),
/* harmony export */   fR: () => (/* binding */ countOverrides),
/* harmony export */   hM: () => (/* binding */ readOverrideLog),
/* harmony export */   p6: () => (/* binding */ withOverride)
/* harmony export */ });
/* harmony import */ var _guard_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5457);
/* harmony import */ var _incident_actor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3259);
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9596);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);





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

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ problemsOfGuard)
/* harmony export */ });
/* harmony import */ var _config_guard_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9189);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2637);


/** Problems of the section `guard`, a misspelled one included, and of a file of which nothing can be used: a line each. */
function problemsOfGuard({ settings, problems }) {
    const isUnread = settings === _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSettings */ .L;
    return problems
        .filter((problem) => isUnread || isOfGuard(problem))
        .map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
/** So does a key of the section that lost its indentation, and the time zone of all settings, which is that of its windows. */
function isOfGuard({ sections = [] }) {
    return sections.length === 0 || sections.some((one) => counting.includes(one.toLowerCase()));
}
const counting = ['guard', 'timezone', ..._config_guard_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .guardKeys */ .On];


/***/ }),

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ settleGuard)
});

// EXTERNAL MODULE: ./.build/src/guard/verdict.js + 23 modules
var guard_verdict = __webpack_require__(281);
// EXTERNAL MODULE: ./.build/src/guard-remedy.js
var guard_remedy = __webpack_require__(5839);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/flows/run/run-attempt.js
var run_attempt = __webpack_require__(7850);
// EXTERNAL MODULE: ./.build/src/flows/guard/overrides/log.js
var log = __webpack_require__(8183);
// EXTERNAL MODULE: ./.build/src/flows/records/create-records-branch.js
var create_records_branch = __webpack_require__(5110);
// EXTERNAL MODULE: ./.build/src/flows/records/refuse-unusable.js
var refuse_unusable = __webpack_require__(1623);
// EXTERNAL MODULE: ./.build/src/flows/records/rounds.js
var rounds = __webpack_require__(1167);
// EXTERNAL MODULE: ./.build/src/flows/run/show-plan.js
var show_plan = __webpack_require__(4612);
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
var tell_told = __webpack_require__(9934);
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

/***/ 4633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ annotatedFindings)
/* harmony export */ });
/* harmony import */ var _guard_weigh_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5785);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);


/** GitHub shows so many remarks of a kind for a step, and drops the rest. */
const mostOfKind = 10;
/** What migrations do that counts by the settings, on their lines, ten of a kind; nothing where the check is off. */
function annotatedFindings({ facts, settings, verdict, }) {
    const level = settings.checks.migration;
    if (level === 'off' || facts.migrations.state !== 'known')
        return [];
    const open = facts.migrations.value.findings.filter(({ acknowledged }) => acknowledged === null);
    const isAside = verdict.setAside.some(({ check }) => check === 'migration');
    const stops = (finding) => level === 'block' && !isAside && (0,_guard_weigh_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .weighFinding */ .a)(finding, settings) === 'block';
    const blocking = open.filter(stops);
    const warning = open.filter((finding) => !stops(finding) && (0,_guard_weigh_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .weighFinding */ .a)(finding, settings) !== 'off');
    return [
        ...blocking.slice(0, mostOfKind).map((finding) => annotationOf(finding, true)),
        ...warning.slice(0, mostOfKind).map((finding) => annotationOf(finding, false)),
    ];
}
function annotationOf({ path, line, what, recipe }, isBlocking) {
    const message = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${what} ${recipe.how}`.trim(), longest);
    return { isBlocking, message, place: { file: path, line } };
}
/** Characters of a message. */
const longest = 600;


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ guardResult)
/* harmony export */ });
/* harmony import */ var _guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3247);

/** Version of the JSON in the output `result`; it changes when a field changes its meaning or goes. */
const resultVersion = 1;
/** A verdict as JSON, as docs/deploy-guard.md describes it. */
function guardResult({ facts, verdict, mode, attempt, override, }) {
    const { decision, results, setAside, nextWindow, validUntil } = verdict;
    return {
        version: resultVersion,
        decision,
        mode,
        environment: facts.target.environment,
        service: facts.target.service,
        sha: facts.sha === '' ? null : facts.sha,
        at: facts.at,
        attempt,
        reasons: (0,_guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(verdict),
        codes: (0,_guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(verdict),
        nextWindow,
        validUntil,
        checks: results.map((result) => ({
            ...result,
            setAsideBy: setAside.find(({ check }) => check === result.check)?.by ?? null,
        })),
        override,
        refusedOverrides: verdict.overrides.flatMap((one) => one.isAccepted ? [] : [{ by: one.request.by, why: one.why, reason: one.reason }]),
    };
}


/***/ }),

/***/ 9249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  of: () => (/* binding */ guardFailure),
  YK: () => (/* binding */ problemLine),
  tv: () => (/* binding */ tellGuard)
});

// EXTERNAL MODULE: ./.build/src/config/outputs.js
var config_outputs = __webpack_require__(5208);
// EXTERNAL MODULE: ./.build/src/config/own-template.js
var own_template = __webpack_require__(8809);
// EXTERNAL MODULE: ./.build/src/config/problem.js
var config_problem = __webpack_require__(713);
// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(2873);
// EXTERNAL MODULE: ./.build/src/guard/conclude.js
var conclude = __webpack_require__(3247);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/annotations.js
var annotations = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/result.js
var result = __webpack_require__(8838);
// EXTERNAL MODULE: ./.build/src/guard/wording.js
var wording = __webpack_require__(9477);
// EXTERNAL MODULE: ./.build/src/text/code-span.js
var code_span = __webpack_require__(339);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/told.js
var tell_told = __webpack_require__(9934);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/verdict-words.js
var verdict_words = __webpack_require__(2618);
;// CONCATENATED MODULE: ./.build/src/flows/guard/tell/summary.js






/** What the template of the run's page may show, escaped. */
function guardView(told, repositoryUrl) {
    const { verdict, facts, mode, attempt } = told;
    const { validUntil, decision, results } = verdict;
    const override = (0,verdict_words/* overrideInWords */.xl)(told);
    const others = results.filter((result) => isQuiet(result, told));
    return {
        decision,
        mode,
        attempt,
        icon: (0,tell_told/* isStopped */.i)(verdict) && mode !== 'enforce' ? icons.warn : icons[decision],
        headline: inline((0,verdict_words/* guardHeadline */.KJ)(told)),
        commit: commitLine(facts, repositoryUrl),
        is_stopped: (0,tell_told/* isStopped */.i)(verdict),
        reasons: verdict.reasons.map(({ text, link }) => `${sentence(text)}${detailsAt(link)}`),
        override: override === null ? null : inline(override),
        steps: [...(0,verdict_words/* stepsToTake */.Y0)(told), ...(0,verdict_words/* waysThrough */.Ic)(told)].map(sentence),
        checks: results.filter((result) => !isQuiet(result, told)).map((one) => row(one, told)),
        others: others.map((one) => row(one, told)),
        others_say: quietly(others),
        asked_at: inline((0,verdict_words/* timeInWords */.mK)(facts.at, told)),
        valid_until: inline((0,verdict_words/* timeInWords */.mK)(validUntil, told)),
    };
}
/** Whether a check has nothing to say that changes anything. */
function isQuiet({ check, outcome }, { verdict }) {
    const isFix = check === 'fix-through' && verdict.setAside.some(({ by }) => by === 'fix-through');
    return (outcome === 'pass' && !isFix) || outcome === 'off';
}
function quietly(others) {
    const passed = others.filter(({ outcome }) => outcome === 'pass').length;
    const off = others.length - passed;
    const said = [
        ...(passed > 0 ? [`${(0,wording/* counted */.hS)(passed, 'check')} ${passed === 1 ? 'passes' : 'pass'}`] : []),
        ...(off > 0 ? [`${off} ${off === 1 ? 'is' : 'are'} off`] : []),
    ];
    return said.join(', ');
}
function row(result, told) {
    return {
        name: (0,check_name/* checkInWords */.v$)(result.check),
        outcome: (0,verdict_words/* outcomeInWords */.Lz)(result, told),
        icon: icons[result.outcome],
        reason: inCell(sentence(result.reason)),
        link: result.link === null ? null : pageUrl(result.link),
    };
}
/** Which commit it is, for people; null where it is not known. */
function commitLine({ sha, title }, repositoryUrl) {
    if (sha === '' || title === null)
        return null;
    const url = pageUrl(`${repositoryUrl}/commit/${sha}`);
    const name = inline((0,wording/* shortSha */.Fu)(sha));
    return `${url === null ? name : `[${name}](${url})`} ${(0,text_escape/* inlineText */.ln)(title, 120)}`;
}
const icons = {
    allow: '✅',
    pass: '✅',
    warn: '⚠️',
    block: '⛔',
    unknown: '❔',
    off: '➖',
};
/** A link to what a sentence is about, such as the incident; empty where there is none. */
function detailsAt(link) {
    const url = link === null ? null : pageUrl(link);
    return url === null ? '' : ` [Details](${url})`;
}
/** In a cell a bar would end it, in code as well. */
function inCell(text) {
    return text.replaceAll('|', '\\|');
}
/** A sentence of ours, whose code stands between backticks. */
function sentence(text) {
    return (0,code_span/* inlineWithCode */.X$)(text, longest);
}
/** Sentences of checks repeat several names and quotations. */
const longest = 1000;
function inline(text) {
    return (0,text_escape/* inlineText */.ln)(text, longest);
}
/** An address that can stand in a link of Markdown; null for any other. */
function pageUrl(url) {
    const line = (0,text_escape/* plainLine */.h0)(url, 2000);
    return /^https?:\/\/[^\s()<>|\\`]+$/.test(line) ? line : null;
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/tell/tell.js













/** Tells a verdict: outputs, remarks on lines of migrations, the log, the page of the run. */
async function tellGuard(told, world, { teller, pages }) {
    const outputs = outputsOf(told);
    for (const name of config_outputs/* outputNames */.g) {
        const value = outputs[name];
        if (value !== undefined)
            teller.setOutput(name, value);
    }
    for (const { isBlocking, message, place } of (0,annotations/* annotatedFindings */.X)(told)) {
        if (isBlocking)
            world.log.problem(message, { ...place, column: 1 });
        else
            world.log.remark('warning', message, place);
    }
    for (const line of logOf(told))
        world.log.info(line);
    // Where the job does not fail, the answer must not be missed.
    if ((0,tell_told/* isStopped */.i)(told.verdict) && told.mode !== 'enforce') {
        world.log.remark('warning', sentenceOf(told));
    }
    const problems = [...pages.problems];
    const summary = (0,own_template/* renderOwn */.BF)({
        name: 'guard-summary',
        overrides: pages.templates,
        shipped: world.templates['guard-summary'],
        problems,
    }, { guard: guardView(told, world.repositoryUrl) });
    for (const problem of problems)
        world.log.problem((0,text_escape/* plainLine */.h0)(problem.message, tell_longest), problem);
    await teller.showSummary(summary);
}
/** Why a deployment that is stopped ends the run, or null where it does not. */
function guardFailure(told) {
    const { verdict, mode } = told;
    if (mode !== 'enforce' || !(0,tell_told/* isStopped */.i)(verdict))
        return null;
    const what = sentenceOf(told);
    const [step = 'The page of the run says what was looked at.'] = (0,verdict_words/* stepsToTake */.Y0)(told);
    const remedy = (0,text_escape/* plainLine */.h0)(step, tell_longest);
    return verdict.decision === 'block'
        ? new user_error/* UserError */.yo('deploy-blocked', { what, remedy })
        : new user_error/* UserError */.yo('deploy-unchecked', { what, remedy });
}
function sentenceOf(told) {
    return (0,text_escape/* plainLine */.h0)(`${(0,verdict_words/* guardHeadline */.KJ)(told)}. ${(0,conclude/* textsOf */.CB)(told.verdict).join(' ')}`, tell_longest);
}
/** What a problem of the configuration is, on the terminal. */
function problemLine(problem) {
    return (0,text_escape/* plainLine */.h0)((0,config_problem/* showProblem */.H)(problem), tell_longest);
}
/** Characters of a message. */
const tell_longest = 1000;
function outputsOf(told) {
    const { decision, nextWindow, validUntil } = told.verdict;
    return {
        decision,
        reason: (0,text_escape/* plainLine */.h0)((0,conclude/* textsOf */.CB)(told.verdict).join(' '), mostOutput),
        'reason-codes': (0,conclude/* codesOf */.MZ)(told.verdict).join(','),
        'next-window': nextWindow ?? '',
        'valid-until': validUntil,
        attempt: String(told.attempt),
        result: (0,canonical_json/* canonicalJson */.dj)((0,result/* guardResult */.H)(told)),
    };
}
const mostOutput = 4000;
function logOf(told) {
    const checks = told.verdict.results.map((result) => `${(0,check_name/* checkInWords */.v$)(result.check)}: ${(0,verdict_words/* outcomeInWords */.Lz)(result, told)}. ${(0,text_escape/* plainLine */.h0)(result.reason, tell_longest)}`);
    return [(0,text_escape/* plainLine */.h0)((0,verdict_words/* guardHeadline */.KJ)(told), tell_longest), ...checks];
}


/***/ }),

/***/ 9934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isStopped)
/* harmony export */ });
/** Whether the deployment may not go ahead. */
function isStopped({ decision }) {
    return decision === 'block' || decision === 'unknown';
}


/***/ }),

/***/ 2618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ waysThrough),
/* harmony export */   KJ: () => (/* binding */ guardHeadline),
/* harmony export */   Lz: () => (/* binding */ outcomeInWords),
/* harmony export */   Y0: () => (/* binding */ stepsToTake),
/* harmony export */   mK: () => (/* binding */ timeInWords),
/* harmony export */   xl: () => (/* binding */ overrideInWords)
/* harmony export */ });
/* harmony import */ var _guard_calendar_calendar_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9358);
/* harmony import */ var _guard_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6697);
/* harmony import */ var _guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3247);
/* harmony import */ var _guard_judge_override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8551);
/* harmony import */ var _guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8884);
/* harmony import */ var _guard_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9477);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9934);







/** What was asked and answered, in a line: `Deploying abc1234 to production: stopped`. */
function guardHeadline({ facts, verdict, mode }) {
    const { target, sha } = facts;
    const { service } = target;
    const what = sha === '' && service !== null
        ? (0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .deploysTo */ .S$)({ ...target, service: null }, `Deploying ${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(service)}`)
        : (0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .deploysTo */ .S$)(target, `Deploying ${(0,_guard_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`.trim());
    const decision = decisions[verdict.decision];
    const isKept = mode === 'enforce' || !(0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .isStopped */ .i)(verdict);
    return isKept ? `${what}: ${decision}` : `${what}: would be ${decision}; ${lenient[mode]}`;
}
const decisions = {
    allow: 'go ahead',
    warn: 'go ahead, with a warning',
    block: 'stopped',
    unknown: 'stopped, as it could not be checked',
};
/** Why a deployment goes ahead that would be stopped. */
const lenient = {
    warn: 'the mode is only to warn',
    'dry-run': 'a dry run stops nothing',
};
/** What a check came to: `block`, or `block, set aside by the override`. */
function outcomeInWords({ check, outcome }, { verdict }) {
    const aside = verdict.setAside.find((one) => one.check === check);
    if (aside === undefined)
        return outcome;
    const fix = verdict.results.find((one) => one.check === 'fix-through');
    const by = aside.by === 'override' ? 'the override' : fixes[fix?.code ?? 'rollback'];
    return `${outcome}, set aside by ${by ?? 'the fix'}`;
}
const fixes = {
    rollback: 'the rollback',
    'docs-only': 'the rule for documentation',
};
/**
 * What to do about all that stops or warns, or that nobody could look at, each once, what stops first; nothing about what counts for
 * nothing.
 */
function stepsToTake({ verdict, settings, mode }) {
    if ((0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .isStopped */ .i)(verdict) && mode !== 'enforce')
        return [];
    const counting = verdict.results.filter((result) => isTold(result, verdict));
    const steps = ['stops', 'warns', 'passes'].flatMap((weight) => counting
        .filter((result) => (0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .weigh */ .vi)(result, settings) === weight)
        .flatMap((result) => [result, ...result.details])
        .flatMap(({ nextStep }) => nextStep ?? []));
    return [...new Set(steps)];
}
function isTold({ check, code, outcome }, verdict) {
    if (verdict.setAside.some((one) => one.check === check))
        return false;
    return outcome !== 'pass' && outcome !== 'off' && (0,_guard_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(verdict).includes(code);
}
/** What goes through although the deployment is stopped: a rollback or a fix, where they open what stops it, and an override. */
function waysThrough({ verdict, facts, settings, mode }) {
    // An override has to be put on record, by the same GitHub that did not answer.
    const isBlind = facts.configurationProblems.state === 'unknown';
    if (!(0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .isStopped */ .i)(verdict) || mode !== 'enforce' || isBlind)
        return [];
    const aside = verdict.setAside.map(({ check }) => check);
    const stopping = verdict.results
        .filter((result) => (0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .weigh */ .vi)(result, settings) === 'stops' && !aside.includes(result.check))
        .map(({ check }) => check);
    const isOverridable = stopping.every((check) => !(0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .dR)(check, settings));
    return [
        ...fixWays(stopping, { facts, settings, verdict }),
        ...(isOverridable ? [overrideWay(facts, settings)] : []),
    ];
}
function fixWays(stopping, { facts, settings, verdict }) {
    const isOne = verdict.results.some(({ code }) => code === 'rollback');
    const rollback = (0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldOpen */ .gC)('rollback', stopping, settings) && !isOne;
    // What to do about an incident that stops names its fix already.
    const isOpen = facts.incidents.state === 'known' && facts.incidents.value.length > 0;
    const isNamed = stopping.includes('open-incident');
    const fix = (0,_guard_set_aside_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldOpen */ .gC)('incident-fix', stopping, settings) && isOpen && !isNamed;
    if (!rollback)
        return fix ? ['A fix that `/fix` names on its incident goes through now.'] : [];
    const too = fix ? ', and so does a fix that `/fix` names on its incident' : '';
    return [`A rollback goes through now${too}.`];
}
function overrideWay({ target, sha }, { override }) {
    const written = (0,_guard_judge_override_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideLine */ .VT)(target, sha);
    return `If it cannot wait, ${(0,_guard_judge_override_js__WEBPACK_IMPORTED_MODULE_1__/* .whoMay */ .as)(override)} may override: start the workflow with \`override-reason\`, or write ${written} on a pull request of the commit and run this job again.`;
}
/** What became of the override that was asked for, in a sentence; null where nobody did, or it does not count. */
function overrideInWords({ override, isOverrideNeedless, }) {
    if (isOverrideNeedless)
        return 'The override was not needed, and is not on record.';
    if (override === null)
        return null;
    const { lately, record } = override;
    const count = `${lately} in the last 30 days for this environment`;
    if (record === 'dry-run')
        return `A dry run puts no override on record; it would be ${count}.`;
    return `The override is on record: ${count}.`;
}
/** A moment on the clock that people look at. */
function timeInWords(at, { facts, settings }) {
    return (0,_guard_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_5__/* .showTime */ .lY)(at, (0,_guard_calendar_calendar_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .rulesFor */ .N)(settings, facts.target, []).zone, facts.at);
}


/***/ }),

/***/ 1364:
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

/***/ 7850:
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

/***/ 5839:
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


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rulesFor)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5457);

/** The rules for a deployment. `daysOff` are those of the settings, in the years that are asked about. */
function rulesFor(settings, target, daysOff) {
    const windows = settings.windows.filter((window) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(window, target));
    const quietHours = settings.quietHours.filter((hours) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(hours, target));
    const freezes = settings.freezes.filter((freeze) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(freeze, target));
    const { holidays } = settings;
    const areDaysOff = holidays !== null && (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(holidays, target);
    const [firstRule] = [...windows, ...quietHours, ...freezes];
    return {
        windowGroups: groups(windows, target),
        quietHours,
        freezes,
        daysOff: areDaysOff ? daysOff : [],
        isDayBeforeOff: holidays?.dayBefore ?? false,
        dayOffZones: dayOffZones(settings, windows),
        zone: firstRule?.zone ?? holidays?.zone ?? settings.timezone,
    };
}
function groups(windows, { environment, service }) {
    const services = new Set(windows.flatMap((window) => window.services));
    if (service !== null || services.size === 0)
        return windows.length === 0 ? [] : [windows];
    const ofAll = windows.filter((window) => window.services.length === 0);
    const ofEach = [...services].map((one) => windows.filter((window) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(window, { environment, service: one })));
    return ofAll.length === 0 ? ofEach : [ofAll, ...ofEach];
}
function dayOffZones({ holidays, timezone }, windows) {
    if (holidays !== null && holidays.zone !== null)
        return [holidays.zone];
    const zones = [...new Set(windows.map(({ zone }) => zone))];
    return zones.length > 0 ? zones : [timezone];
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openDaysOff)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./.build/src/time/holidays.js
var time_holidays = __webpack_require__(9776);
// EXTERNAL MODULE: ./.build/src/guard/fact.js
var fact = __webpack_require__(6815);
// EXTERNAL MODULE: ./.build/src/guard/wording.js
var wording = __webpack_require__(9477);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(9064);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/days-off.js


/**
 * The days off of some years: whole holidays of the types that count, and what is added, less what is worked. A day that stands in
 * for a holiday goes with it.
 */
function daysOffOf(settings, holidays, years) {
    const usual = holidays
        .filter(({ type, isWhole }) => isWhole && settings.types.includes(type))
        .map(asDayOff);
    const added = settings.add.flatMap((choice) => daysOfChoice(choice, holidays, years));
    const removed = settings.remove.flatMap((choice) => daysOfChoice(choice, holidays, years));
    const worked = new Set(removed.map(({ day }) => day));
    const off = new Map([...usual, ...added].map((one) => [one.day, one]));
    const unknownNames = [...settings.add, ...settings.remove].flatMap((choice) => choice.by === 'name' && !holidays.some((one) => isCalled(one, choice.name))
        ? [choice.name]
        : []);
    return {
        daysOff: [...off.values()]
            .filter(({ day }) => !worked.has(day))
            .sort((a, b) => (0,order/* compareText */.n)(a.day, b.day)),
        unknownNames,
    };
}
function daysOfChoice(choice, holidays, years) {
    if (choice.by === 'name') {
        return holidays.filter((holiday) => isCalled(holiday, choice.name)).map(asDayOff);
    }
    const dates = choice.date.length > 5 ? [choice.date] : years.map((year) => `${year}-${choice.date}`);
    const name = choice.name ?? 'a day off of the settings';
    // Not every year has a 29 February.
    return dates.flatMap((date) => ((0,calendar_day/* readDay */.P1)(date) === null ? [] : [{ day: date, name }]));
}
function asDayOff({ day, names }) {
    return { day, name: names[0] ?? day };
}
/** Whether a holiday has a name, the one it stands in for included; in any language, without regard to case. */
function isCalled({ names }, wanted) {
    const plain = (name) => name.replaceAll('’', "'").toLowerCase();
    return names.some((name) => [name, name.replace(/ \([^()]*\)$/, '')].some((one) => plain(one) === plain(wanted)));
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/open-days-off.js





/**
 * The days off of the settings from the year before a moment to the one after the next; none without holidays. Loads a table of the
 * whole world, so only where holidays are configured and count.
 */
async function openDaysOff({ holidays, checks }, at) {
    if (holidays === null || checks.holiday === 'off')
        return (0,fact/* known */.e)([]);
    const year = Number(at.slice(0, 4));
    const years = [year - 1, year, year + 1, year + 2];
    const lists = await Promise.all(holidays.places.map((place) => (0,time_holidays/* listHolidays */.Ky)(place, years)));
    const found = lists.flatMap((list) => list ?? []);
    const unknownPlace = holidays.places[lists.indexOf(null)];
    if (unknownPlace !== undefined)
        return ofUnknownPlace(unknownPlace);
    const { daysOff, unknownNames } = daysOffOf(holidays, found, years);
    return unknownNames.length > 0 ? ofUnknownNames(unknownNames, holidays, found) : (0,fact/* known */.e)(daysOff);
}
async function ofUnknownPlace(place) {
    const problem = await (0,time_holidays/* holidayPlaceProblem */.v9)(place);
    return {
        state: 'unknown',
        reason: `The days off of ${nameOf(place)} are not known.`,
        remedy: `Correct guard.holidays in .github/incident-loop.yml: ${problem}.`,
    };
}
function ofUnknownNames(names, { places, types }, found) {
    // Of names that are as near the one of a holiday that counts comes first.
    const usual = found.filter(({ type, isWhole }) => isWhole && types.includes(type));
    const there = [...usual, ...found].flatMap((holiday) => holiday.names);
    const meant = [...new Set(names.flatMap((name) => nearName(name, there) ?? []))];
    const question = meant.length === 0 ? '' : ` Did you mean ${alternatives(meant.map(wording/* quoted */.TL))}?`;
    return {
        state: 'unknown',
        reason: `No holiday of ${alternatives(places.map(nameOf))} is called ${alternatives(names.map(wording/* quoted */.TL))}.`,
        remedy: `Correct guard.holidays in .github/incident-loop.yml: write a date, or the name in English or the language of the place.${question}`,
    };
}
/** The name that is most like another, as it is or as it begins; null where none is near. */
function nearName(written, names) {
    const wanted = written.toLowerCase();
    let nearest = null;
    // That it only begins so is one mistake more.
    let least = Math.max(2, wanted.length / 3) + 1;
    for (const name of names) {
        const whole = name.replace(/ \([^()]*\)$/, '');
        const plain = whole.toLowerCase();
        const far = Math.min((0,mod/* distance */.Io)(wanted, plain), (0,mod/* distance */.Io)(wanted, plain.slice(0, wanted.length)) + 1);
        if (far >= least)
            continue;
        least = far;
        nearest = whole;
    }
    return nearest;
}
/** `"a"`, `"a" or "b"`, `"a", "b" or 2 more`; three are named at most. */
function alternatives(names) {
    const more = names.length - 3;
    const shown = more > 0 ? [...names.slice(0, 3), `${more} more`] : names;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
function nameOf({ country, state, region }) {
    return [country, state, region].filter((part) => part !== null).join('-');
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ showHours),
/* harmony export */   Ts: () => (/* binding */ yearIn),
/* harmony export */   eL: () => (/* binding */ showDay),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   q1: () => (/* binding */ showClock)
/* harmony export */ });
/* harmony import */ var _time_minutes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64);
/* harmony import */ var _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);


/** A moment on the clock of a zone: `Monday 23 November 09:00 (Europe/Berlin)`, with the year where it is not that of `now`. */
function showTime(at, zone, now) {
    const clock = _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone);
    const time = clock.toPlainTime().toString({ smallestUnit: 'minute' });
    return `${dayWords(clock, yearIn(now, zone))} ${time} (${zone})`;
}
/** What a clock of a zone shows, `2026-12-18T00:00`, in the words of `showTime`. */
function showClock(shown, zone, now) {
    const clock = _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(shown);
    const time = clock.toPlainTime().toString({ smallestUnit: 'minute' });
    return `${dayWords(clock, yearIn(now, zone))} ${time} (${zone})`;
}
/** The year it is at a moment on the calendar of a zone. */
function yearIn(at, zone) {
    return _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone).year;
}
/** A day, `2026-12-25`, in words: `Friday 25 December`, with the year where it is not the one given. */
function showDay(day, year) {
    return dayWords(_time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(day), year);
}
/** A time of day by its minutes from midnight: `09:00`. */
function showTimeOfDay(minutes) {
    const hour = Math.floor(minutes / 60);
    return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
/** Hours of a day: `09:00-17:00`. */
function showHours({ from, to }) {
    return from === 0 && to === _time_minutes_js__WEBPACK_IMPORTED_MODULE_1__/* .minutesOfDay */ .HG
        ? 'all day'
        : `${showTimeOfDay(from)}-${showTimeOfDay(to)}`;
}
function dayWords(date, year) {
    const words = `${weekdayNames[date.dayOfWeek - 1]} ${date.day} ${monthNames[date.month - 1]}`;
    return date.year === year ? words : `${words} ${date.year}`;
}
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];


/***/ }),

/***/ 3247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   MZ: () => (/* binding */ codesOf)
/* harmony export */ });
/* harmony import */ var _check_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);
/* harmony import */ var _set_aside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9477);



/**
 * What becomes of a deployment, and why: what stops it, then what was set aside, then what warns, and last what could not be checked
 * and is let through by the settings, which never happens without a word.
 */
function conclude(judged) {
    const { counting, settings } = judged;
    const stopping = counting.filter((result) => (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .vi)(result, settings) === 'stops');
    const warning = counting.filter((result) => (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .vi)(result, settings) === 'warns');
    const objections = [
        ...stopping.filter(({ outcome }) => outcome === 'block').flatMap(reasonsOf),
        ...unseen([...stopping, ...(stopping.length > 0 ? fixUnseen(judged) : [])]),
        ...exemptions(judged),
        ...warning.filter(({ outcome }) => outcome === 'warn').flatMap(reasonsOf),
        ...unseen(warning),
    ];
    const said = objections.length > 0 ? objections : [assent(judged)];
    return {
        decision: decisionOf(judged, stopping, warning),
        reasons: [...said, ...passedUnseen(judged)],
    };
}
function decisionOf(judged, stopping, warning) {
    if (stopping.some(({ outcome }) => outcome === 'block'))
        return 'block';
    if (stopping.length > 0)
        return 'unknown';
    return warning.length > 0 || warnsOfFix(judged) ? 'warn' : 'allow';
}
function warnsOfFix({ byFix, settings }) {
    return byFix.length > 0 && settings.fixThrough.level === 'warn';
}
function reasonsOf({ code, reason, link, details }) {
    return [{ codes: [code], text: reason, link }, ...detailsOf(details)];
}
function detailsOf(details) {
    return details.map(({ code, reason, link }) => ({ codes: [code], text: reason, link }));
}
/** What could not be checked; checks that lack the same are told together. */
function unseen(results, how = 'Not checked') {
    const unknown = results.filter(({ outcome }) => outcome === 'unknown');
    return [...new Set(unknown.map(({ reason }) => reason))].flatMap((reason) => {
        const alike = unknown.filter((one) => one.reason === reason);
        const names = alike.map(({ check }) => (0,_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInWords */ .v$)(check));
        const text = `${how}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names, names.length)}. ${reason}`;
        const codes = alike.map(({ code }) => code);
        return [
            { codes, text, link: alike[0]?.link ?? null },
            ...alike.flatMap(({ details }) => detailsOf(details)),
        ];
    });
}
function passedUnseen({ counting, settings }) {
    const passed = counting.filter((result) => (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .vi)(result, settings) === 'passes');
    return unseen(passed.filter(({ check }) => check !== 'fix-through'), 'Not checked, and let through by the settings');
}
/** Whether it is a fix matters where something stops it. */
function fixUnseen({ counting }) {
    return counting.filter(({ check }) => check === 'fix-through');
}
/** The fix and the override that set checks aside, or why the newest override did not. */
function exemptions({ results, byFix, byOverride, overrides }) {
    const fix = results.find(({ check }) => check === 'fix-through');
    const byFixSaid = fix !== undefined && byFix.length > 0
        ? [{ codes: [fix.code], text: `${fix.reason} ${setAside(byFix)}`, link: fix.link }]
        : [];
    const [newest] = overrides;
    const accepted = overrides.find((one) => one.isAccepted);
    if (accepted !== undefined) {
        const { reason, request } = accepted;
        const text = `${reason} ${setAside(byOverride)}`;
        return [...byFixSaid, { codes: ['override'], text, link: request.url }];
    }
    if (newest === undefined)
        return byFixSaid;
    const { reason, request } = newest;
    return [...byFixSaid, { codes: ['override-refused'], text: reason, link: request.url }];
}
function setAside(checks) {
    return `Set aside: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(checks.map(_check_name_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInWords */ .v$), checks.length)}.`;
}
/** An open window says until when; otherwise there is nothing to say. */
function assent({ results, target }) {
    const open = results.find(({ code }) => code === 'window-open');
    const nothing = `Nothing stops ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .deploysTo */ .S$)(target, 'deploys')}.`;
    return open === undefined
        ? { codes: ['nothing-stops'], text: nothing, link: null }
        : { codes: [open.code], text: open.reason, link: null };
}
/** The sentences of a verdict, in order. */
function textsOf({ reasons }) {
    return reasons.map(({ text }) => text);
}
/** The codes of a verdict, in order, each once. */
function codesOf({ reasons }) {
    return [...new Set(reasons.flatMap(({ codes }) => codes))];
}


/***/ }),

/***/ 6815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/** A fact that is known. */
function known(value) {
    return { state: 'known', value };
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   vH: () => (/* binding */ isStopping)
/* harmony export */ });
/* harmony import */ var _changes_feed_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5507);
/* harmony import */ var _incident_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5457);



/** Whether an incident stops a deployment by one of the rules. */
function isStopping(incident, rules, target) {
    const isHere = isOpen(incident) && concerns(incident, target);
    return isHere && rules.some((rule) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(rule, target) && stops(incident, rule));
}
/** Whether it is an incident that somebody works on: triage, what has ended and what is none are not. */
function isOpen({ kind, status }) {
    return kind === 'incident' && status !== 'triage' && !(0,_incident_status_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(status);
}
/** Whether it is where the deployment goes. */
function concerns({ environments, services }, target) {
    const { environment, service } = target;
    const isThere = environments.length === 0 || environments.some((one) => (0,_changes_feed_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameEnvironment */ .gj)(one, environment));
    return isThere && (services.length === 0 || service === null || (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(service, services));
}
/** Whether a rule, wherever it is for, lets it stop deployments. */
function stops({ severity, status }, rule) {
    return (rule.severities.includes(severity) && !(rule.until === 'mitigated' && status === 'monitoring'));
}


/***/ }),

/***/ 8551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   VT: () => (/* binding */ overrideLine),
/* harmony export */   as: () => (/* binding */ whoMay),
/* harmony export */   ei: () => (/* binding */ judgeOverride)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var _calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
/* harmony import */ var _check_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2873);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5457);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9477);





/** Judges one wish to deploy against the verdict: by somebody who may, for this commit and environment, with a reason, in time. */
function judgeOverride(request, question) {
    for (const why of refusalOrder) {
        const reason = refusals[why](request, question);
        if (reason !== null)
            return { request, isAccepted: false, why, reason };
    }
    const until = endOf(request, question);
    const end = (0,_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(until, question.zone, question.at);
    const reason = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(request.by)} overrides the guard until ${end}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(request.reason)}.`;
    return { request, isAccepted: true, until, reason };
}
/** Whether a wish says anything about this deployment: what was asked for another one and is over does not. */
function isOfInterest(request, question) {
    // One that says it is of tomorrow would never expire.
    if (request.at > question.at)
        return false;
    const isOfOther = refusals['other-environment'](request, question) !== null;
    if (isOfOther && request.unclear !== 'elsewhere')
        return false;
    return request.sha === question.sha || endOf(request, question) > question.at;
}
function endOf({ at }, { settings }) {
    return (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(at, settings.override.minutes * 60);
}
const refusals = {
    'other-environment': ({ by, environment }, { target }) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(environment, target.environment)
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} is for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(environment)}, not for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(target.environment)}.`,
    unreadable: ({ by, unclear }, { target, sha }) => unclear === 'words'
        ? `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} cannot be read: write ${overrideLine(target, sha)}.`
        : null,
    edited: ({ by, unclear }) => unclear === 'edited'
        ? `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} was edited, so nobody can say who wrote it: write it as a new comment.`
        : null,
    'other-sha': ({ by, sha }, question) => sha === question.sha
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} is for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha)}, not for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(question.sha)}: ask for one for this commit.`,
    expired: (request, question) => endOf(request, question) > question.at
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(request.by)} expired on ${(0,_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(endOf(request, question), question.zone, question.at)}: ask for a new one.`,
    'without-reason': ({ by, reason }) => /[\p{L}\p{N}]/u.test(reason)
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} has no reason: write why it cannot wait.`,
    unknown: ({ by, unclear }) => unclear === null || typeof unclear === 'string'
        ? null
        : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} does not count. ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(unclear.reason)} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(unclear.remedy)}`,
    'not-allowed': (request, { settings }) => mayOverride(request, settings.override)
        ? null
        : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(request.by)} may not override the guard: ask ${whoMay(settings.override)}.`,
    'final-check': ({ by }, { settings, stopping }) => {
        const final = settings.final.filter((check) => stopping.includes(check));
        return final.length === 0
            ? null
            : `The override by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(by)} does not count: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(final.map(_check_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkInWords */ .v$))} ${final.length === 1 ? 'is' : 'are'} final in the settings.`;
    },
};
/** What an override is for comes before who asks for it. */
const refusalOrder = [
    'other-environment',
    'unreadable',
    'edited',
    'other-sha',
    'expired',
    'without-reason',
    'unknown',
    'not-allowed',
    'final-check',
];
/** How an override of a deployment is written in a comment, as code; a name with spaces stands in quotes. */
function overrideLine({ environment }, sha) {
    const name = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(environment);
    const argument = /\s/.test(name) ? `"${name}"` : name;
    return `\`/override ${argument} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha)} <why>\``;
}
/** Whoever is named; where nobody is, whoever may maintain the repository. */
function mayOverride({ by, authority, teams }, { people, teams: allowed }) {
    if (people.length + allowed.length === 0)
        return authority === 'maintain' || authority === 'admin';
    return isAmong(by, people) || teams.some((team) => isAmong(team, allowed));
}
function isAmong(name, names) {
    return names.some((one) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(one, name));
}
/** Who may override the guard: `ana, ben or acme/platform`. */
function whoMay({ people, teams }) {
    const all = [...people, ...teams];
    return all.length === 0 ? 'somebody with maintain access' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(all, 3, 'or');
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* unused harmony export calendarScopes */
/* harmony import */ var _text_wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7980);

/** Whether a rule is for a deployment. One that names no service takes all of them along, so that rules for any of them count. */
function covers({ environments, services }, target) {
    const { environment, service } = target;
    const isThere = environments.length === 0 || isNamed(environment, environments);
    return isThere && (services.length === 0 || service === null || isNamed(service, services));
}
/** Whether two names of people or places stand for one, whatever their case. */
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** Whether a name is among others, without regard to case; `*` in those stands for any characters. */
function isNamed(name, patterns) {
    const row = [...name.toLowerCase()];
    return patterns.some((pattern) => (0,_text_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAll */ .B)({ items: [...pattern.toLowerCase()], isStar, fits: Object.is }, row));
}
/** Whom each rule is for. */
function scopesOf(settings) {
    return [...calendarScopes(settings), ...settings.incidents];
}
/** Whom each rule of the calendar is for. */
function calendarScopes(settings) {
    const { windows, quietHours, freezes, holidays } = settings;
    return [...windows, ...quietHours, ...freezes, ...(holidays === null ? [] : [holidays])];
}
function isStar(character) {
    return character === '*';
}


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   gC: () => (/* binding */ wouldOpen),
/* harmony export */   oi: () => (/* binding */ doorsOfFix),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/** What the results come to by themselves; what could not be checked counts as the settings say. */
function weigh({ check, outcome }, { onUnknown }) {
    // It opens doors, and closes none.
    if (check === 'fix-through')
        return 'passes';
    if (outcome === 'unknown')
        return weights[onUnknown[check]];
    return outcome === 'block' || outcome === 'warn' ? weights[outcome] : 'passes';
}
const weights = { block: 'stops', warn: 'warns', allow: 'passes' };
/** The checks that a fix sets aside once they object: by what kind of fix it is, and never a final one. */
function doorsOfFix(results, settings) {
    const fix = results.find(({ check }) => check === 'fix-through');
    const all = fix === undefined ? [] : (opens[fix.code] ?? []);
    return all.filter((check) => !isFinal(check, settings));
}
/** Whether one kind of fix would set aside all of some checks. */
function wouldOpen(kind, checks, settings) {
    const isAllowed = kind !== 'rollback' || settings.fixThrough.rollbacks;
    const doors = opens[kind] ?? [];
    return (isAllowed &&
        settings.fixThrough.level !== 'off' &&
        checks.every((check) => doors.some((one) => one === check) && !isFinal(check, settings)));
}
/** Whether neither a fix nor an override sets a check aside. */
function isFinal(check, { final }) {
    return final.some((one) => one === check);
}
const openedByAnyFix = [
    'deploy-window',
    'freeze',
    'holiday',
    'open-incident',
];
/**
 * What each kind of fix sets aside. An older version brings nothing new, so that what is new is not asked of it; a fix is code like
 * any other, whose checks and migrations count; and nothing sets aside that somebody else deploys just now.
 */
const opens = {
    rollback: [...openedByAnyFix, 'configuration', 'vulnerability', 'required-checks'],
    'incident-fix': [...openedByAnyFix, 'configuration'],
    'fix-label': [...openedByAnyFix, 'configuration'],
    'docs-only': [...openedByAnyFix, 'vulnerability'],
};


/***/ }),

/***/ 281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ judgeGuard)
});

// EXTERNAL MODULE: ./.build/src/guard/conclude.js
var conclude = __webpack_require__(3247);
// EXTERNAL MODULE: ./.build/src/guard/judge-override.js
var judge_override = __webpack_require__(8551);
// EXTERNAL MODULE: ./.build/src/time/minutes.js
var minutes = __webpack_require__(64);
// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(2873);
// EXTERNAL MODULE: ./.build/src/guard/calendar/calendar-rules.js
var calendar_rules = __webpack_require__(9358);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./.build/src/time/zone-offsets.js


/**
 * How far ahead of UTC clocks of a zone are in each minute from `from` to `until`, minutes since 1970: one span behind the other,
 * without a gap. Zones have whole minutes since 1972.
 */
function zoneOffsets(zone, from, until) {
    const spans = [];
    let begin = from;
    while (begin < until) {
        const clock = temporal_polyfill/* Temporal */.fE.Instant.from((0,minutes/* beginOf */.pv)(begin)).toZonedDateTimeISO(zone);
        const change = clock.getTimeZoneTransition('next');
        const end = change === null ? until : Math.min(until, (0,minutes/* minuteOf */.iA)(change.toInstant().toString()));
        spans.push({ from: begin, until: end, offset: Math.round(clock.offsetNanoseconds / 60e9) });
        begin = end;
    }
    return spans;
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/span.js
/** All minutes that are in any of the spans, in order; spans that touch are one. */
function union(spans) {
    const joined = [];
    for (const span of spans.toSorted((a, b) => a.from - b.from)) {
        const last = joined.at(-1);
        if (last === undefined || span.from > last.until)
            joined.push(span);
        else if (span.until > last.until)
            joined.splice(-1, 1, { from: last.from, until: span.until });
    }
    return joined;
}
/** The minutes of a range that are in none of the spans, in order. */
function remainder(spans, range) {
    const left = [];
    let from = range.from;
    for (const span of union(cut(spans, range))) {
        if (span.from > from)
            left.push({ from, until: span.from });
        from = span.until;
    }
    return from < range.until ? [...left, { from, until: range.until }] : left;
}
/** What of each span lies in a range; those that lie outside are left out. */
function cut(spans, range) {
    return spans.flatMap((span) => {
        const from = Math.max(span.from, range.from);
        const until = Math.min(span.until, range.until);
        return from < until ? [{ from, until }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/zone-clock.js



/** The clock of an IANA zone, known from two days before a range until two days after it. */
function clockIn(zone, range) {
    const offsets = zoneOffsets(zone, range.from - margin, range.until + margin);
    return { range, offsets };
}
/** Hours over midnight, the margin of quiet hours and a clock that is set back all end within. */
const margin = 2 * minutes/* minutesOfDay */.HG;
/**
 * The minutes of the range in which the clock shows something of the spans: twice what it shows twice, when it is set back, and
 * never what it skips.
 */
function whileShown(shown, clock) {
    const spans = clock.offsets.flatMap(({ from, until, offset }) => cut(shown.map((span) => ({ from: span.from - offset, until: span.until - offset })), { from, until }));
    return cut(spans, clock.range);
}
/**
 * The minutes of the range from the first one in which the clock shows the beginning or later to the last one in which it shows
 * something before the end: never interrupted, even if the clock is set back. Null for none.
 */
function fromFirstToLast(shown, { range, offsets }) {
    const begins = offsets.flatMap(({ from, until, offset }) => {
        const first = Math.max(from, shown.from - offset);
        return first < until ? [first] : [];
    });
    const ends = offsets.flatMap(({ from, until, offset }) => {
        const end = Math.min(until, shown.until - offset);
        return end > from ? [end] : [];
    });
    const span = { from: begins[0] ?? Infinity, until: ends.at(-1) ?? -Infinity };
    return cut([span], range)[0] ?? null;
}
/** The numbers of all days the clock shows in the range, and of some around them. */
function daysShown({ range }) {
    const first = Math.floor((range.from - margin) / minutes/* minutesOfDay */.HG);
    const last = Math.ceil((range.until + margin) / minutes/* minutesOfDay */.HG);
    return Array.from({ length: last - first }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/day-closings.js


/** When a range is frozen; empty where the freeze is at another time. */
function freezeClosings(freeze, range) {
    const shown = { from: (0,minutes/* clockMinute */.v9)(freeze.from), until: (0,minutes/* clockMinute */.v9)(freeze.to) };
    const span = fromFirstToLast(shown, clockIn(freeze.zone, range));
    return span === null ? [] : [{ ...span, check: 'freeze', freeze }];
}
/** When a range has days off, and the days before those where they count; a day that is both is told as a day off. */
function dayOffClosings({ daysOff, isDayBeforeOff, dayOffZones }, range) {
    const days = new Map();
    for (const dayOff of isDayBeforeOff ? daysOff : []) {
        days.set((0,minutes/* dayNumber */.U$)(dayOff.day) - 1, { dayOff, isDayBefore: true });
    }
    for (const dayOff of daysOff)
        days.set((0,minutes/* dayNumber */.U$)(dayOff.day), { dayOff, isDayBefore: false });
    return dayOffZones.flatMap((zone) => {
        const clock = clockIn(zone, range);
        return [...days].flatMap(([day, off]) => whileShown([spanOf(day)], clock).map((span) => ({ ...span, check: 'holiday', ...off, zone })));
    });
}
function spanOf(day) {
    return { from: day * minutes/* minutesOfDay */.HG, until: (day + 1) * minutes/* minutesOfDay */.HG };
}

// EXTERNAL MODULE: ./.build/src/guard/settings.js
var guard_settings = __webpack_require__(1860);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/window-closings.js




/** When a range lies outside the windows: while any group of them has none that is open. Without groups, never. */
function windowClosings(groups, range) {
    const closed = groups.flatMap((windows) => remainder(windows.flatMap((window) => openHours(window, range)), range));
    return union(closed).map((span) => ({ ...span, check: 'deploy-window', why: 'outside' }));
}
/** When hours of a range are quiet. */
function quietClosings(hours, range) {
    const clock = clockIn(hours.zone, range);
    const shown = daysShown(clock).flatMap((day) => {
        const weekday = guard_settings/* weekdays */.m[(0,minutes/* weekdayOf */.Up)(day)];
        if (weekday === undefined || !hours.days.includes(weekday))
            return [];
        const { from, until } = hoursOn(day, hours.hours);
        return [{ from: from - hours.marginMinutes, until: until + hours.marginMinutes }];
    });
    return whileShown(shown, clock).map((span) => ({
        ...span,
        check: 'deploy-window',
        why: 'quiet',
        hours,
    }));
}
function openHours(window, range) {
    const clock = clockIn(window.zone, range);
    const exceptions = exceptionsByDay(window);
    const shown = daysShown(clock).flatMap((day) => {
        const weekday = guard_settings/* weekdays */.m[(0,minutes/* weekdayOf */.Up)(day)];
        const usual = weekday === undefined ? undefined : window.days[weekday];
        const hours = exceptions.get(day) ?? (usual === undefined ? [] : [usual]);
        return hours.map((one) => hoursOn(day, one));
    });
    return whileShown(shown, clock);
}
/** The hours of each day that has its own, by its number; none for one that is closed. */
function exceptionsByDay({ exceptions }) {
    const byDay = new Map();
    for (const { day, hours } of exceptions) {
        const number = (0,minutes/* dayNumber */.U$)(day);
        byDay.set(number, [...(byDay.get(number) ?? []), ...(hours === null ? [] : [hours])]);
    }
    return byDay;
}
/** Hours that do not end after they begin end on the next day. */
function hoursOn(day, { from, to }) {
    const midnight = day * minutes/* minutesOfDay */.HG;
    return { from: midnight + from, until: midnight + (to > from ? to : to + minutes/* minutesOfDay */.HG) };
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/timeline.js


/** What the rules of some checks say of a range. */
function timelineOf(rules, range, checks) {
    const closings = [
        ...windowClosings(rules.windowGroups, range),
        ...rules.quietHours.flatMap((hours) => quietClosings(hours, range)),
        ...rules.freezes.flatMap((freeze) => freezeClosings(freeze, range)),
        ...dayOffClosings(rules, range),
    ];
    return stepsOf(closings.filter(({ check }) => checks.includes(check)), range);
}
function stepsOf(closings, range) {
    const coming = closings.toSorted((a, b) => a.from - b.from);
    const edges = new Set([range.until, ...coming.flatMap(({ from, until }) => [from, until])]);
    const steps = [];
    let current = [];
    let from = range.from;
    let next = 0;
    for (const until of [...edges].sort((a, b) => a - b)) {
        if (until > from) {
            steps.push({ from, until, closings: current });
            from = until;
        }
        current = current.filter((closing) => closing.until > from);
        for (; (coming[next]?.from ?? Infinity) <= from; next += 1) {
            current = [...current, ...coming.slice(next, next + 1)];
        }
    }
    return steps;
}
/** The step a minute is in; null for one before or after all of them. */
function stepAt(timeline, minute) {
    return timeline[indexAt(timeline, minute)] ?? null;
}
/** The first minute from one on in which none of the checks objects, that minute included; null when there is none. */
function nextOpening(timeline, minute, checks) {
    const index = indexAt(timeline, minute);
    if (index < 0)
        return null;
    for (let later = index;; later += 1) {
        const step = timeline[later];
        if (step === undefined)
            return null;
        if (!checks.some((check) => objects(step, check)))
            return Math.max(step.from, minute);
    }
}
/** The first minute after one in which others of the checks object than now; null when it stays as it is. */
function nextChange(timeline, minute, checks) {
    const index = indexAt(timeline, minute);
    const now = timeline[index];
    if (now === undefined)
        return null;
    for (let later = index + 1;; later += 1) {
        const step = timeline[later];
        if (step === undefined)
            return null;
        if (checks.some((check) => objects(step, check) !== objects(now, check)))
            return step.from;
    }
}
/** Whether a check objects in a step. */
function objects({ closings }, check) {
    return closings.some((closing) => closing.check === check);
}
/** By halving; -1 for a minute outside. */
function indexAt(timeline, minute) {
    let low = 0;
    let high = timeline.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const step = timeline[middle];
        if (step === undefined)
            return -1;
        if (minute < step.from)
            high = middle - 1;
        else if (minute >= step.until)
            low = middle + 1;
        else
            return middle;
    }
    return -1;
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/read-calendar.js




/** Reads the calendar; checks that are off keep nothing back. */
function readCalendar({ at, target, settings, daysOff }) {
    const rules = (0,calendar_rules/* rulesFor */.N)(settings, target, daysOff);
    const from = (0,minutes/* minuteOf */.iA)(at);
    const checks = check_name/* timedChecks */.t.filter((check) => settings.checks[check] !== 'off');
    const timeline = timelineOf(rules, { from, until: from + daysAhead * minutes/* minutesOfDay */.HG }, checks);
    return { at, rules, timeline, closings: stepAt(timeline, from)?.closings ?? [] };
}
/** Who closes for longer than that has no window. */
const daysAhead = 400;
/** When one of some checks of the calendar says something else than now, RFC 3339; null where none does. */
function changeOf({ timeline, at }, checks) {
    const minute = nextChange(timeline, (0,minutes/* minuteOf */.iA)(at), checks);
    return minute === null ? null : (0,minutes/* beginOf */.pv)(minute);
}
/** The first minute from now on in which none of some checks objects, RFC 3339; null where there is none to be seen. */
function opensFor({ timeline, at }, checks) {
    const minute = nextOpening(timeline, (0,minutes/* minuteOf */.iA)(at), checks);
    return minute === null ? null : (0,minutes/* beginOf */.pv)(minute);
}

// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(5197);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/guard/calendar/show-time.js
var show_time = __webpack_require__(6697);
;// CONCATENATED MODULE: ./.build/src/guard/opinions.js
/** Nothing speaks against it. */
function fine(code, reason, more = {}) {
    const usual = { nextStep: null, link: null, until: null, details: [], endsByItself: false };
    return { stance: 'fine', code, reason, ...usual, ...more };
}
/** Something speaks against it. */
function objection(code, reason, more = {}) {
    return { ...fine(code, reason, more), stance: 'objection' };
}
/** Something should be looked at. */
function caution(code, reason, more = {}) {
    return { ...fine(code, reason, more), stance: 'caution' };
}
/** There is nothing to go by. */
function notAsked(reason) {
    return { ...fine('off', reason), stance: 'off' };
}
/** What a check has to say when it does not know what it needs. */
function withoutFact(fact, code) {
    if (fact.state === 'skipped')
        return { ...fine('skipped', fact.reason), stance: 'off' };
    return { ...fine(code, fact.reason, { nextStep: fact.remedy }), stance: 'unknown' };
}
/** The first of several opinions, with the others as its details, so many at most; the last detail counts the rest. */
function worstOf(first, others) {
    const shown = others.slice(0, mostDetails).map(detailOf);
    const more = others.length - shown.length;
    const rest = `There ${more === 1 ? 'is 1' : `are ${more}`} more.`;
    const counted = { ...fine(first.code, rest), stance: first.stance };
    return { ...first, details: more > 0 ? [...shown, detailOf(counted)] : shown };
}
function detailOf({ code, reason, nextStep, link }) {
    return { code, reason, nextStep, link };
}
const mostDetails = 5;

// EXTERNAL MODULE: ./.build/src/guard/wording.js
var wording = __webpack_require__(9477);
;// CONCATENATED MODULE: ./.build/src/guard/checks/concurrency.js





/** Whether another deployment to the environment is in progress; one that has been for very long seems forgotten. */
function checkConcurrency(question) {
    const { facts } = question;
    const { othersInProgress: others } = facts;
    if (others.state !== 'known')
        return withoutFact(others, 'deployments-unknown');
    const running = others.value.filter((one) => forgottenAt(one, question) > facts.at);
    const [first] = running;
    const environment = (0,wording/* named */.KT)(facts.target.environment);
    if (first !== undefined) {
        const more = running.length === 1 ? '' : `, and ${(0,wording/* counted */.hS)(running.length - 1, 'other')}`;
        return objection('other-deployment', `Another deployment to ${environment} is in progress: ${words(first, question)}${more}.`, {
            link: first.url,
            nextStep: 'Run the job again when it has ended, or cancel it.',
            until: running.map((one) => forgottenAt(one, question)).sort()[0] ?? null,
        });
    }
    const [forgotten] = others.value;
    if (forgotten === undefined) {
        return fine('no-other-deployment', `No other deployment to ${environment} is in progress.`);
    }
    const limit = (0,duration/* showMinutes */.F0)(question.settings.forgottenAfterMinutes);
    return caution('forgotten-deployment', `A deployment to ${environment} seems forgotten, in progress for more than ${limit}: ${words(forgotten, question)}.`, { link: forgotten.url, nextStep: 'Mark it as failed or inactive.' });
}
function forgottenAt({ startedAt }, { settings }) {
    return (0,instant/* addSeconds */.ps)(startedAt, settings.forgottenAfterMinutes * 60);
}
function words({ sha, by, startedAt }, { facts, calendar }) {
    const who = by === null ? '' : ` by ${(0,wording/* named */.KT)(by)}`;
    return `${(0,wording/* shortSha */.Fu)(sha)}${who} since ${(0,show_time/* showTime */.lY)(startedAt, calendar.rules.zone, facts.at)}`;
}

// EXTERNAL MODULE: ./.build/src/text/nearest-name.js
var nearest_name = __webpack_require__(7573);
// EXTERNAL MODULE: ./.build/src/guard/scope.js
var scope = __webpack_require__(5457);
;// CONCATENATED MODULE: ./.build/src/guard/checks/configuration.js




/**
 * Whether all of the section `guard` can be used: a freeze with a slip in it must not go unnoticed. Nor must a slip in the name of the
 * environment, for which no rule would count.
 */
function checkConfiguration(question) {
    const { configurationProblems: problems } = question.facts;
    if (problems.state !== 'known')
        return withoutFact(problems, 'configuration-unknown');
    const [first, ...others] = problems.value.map((problem) => objection('configuration-problem', (0,wording/* told */.Ev)(problem)));
    if (first !== undefined) {
        const reason = `The settings of the guard have a problem, so that rules may be missing: ${first.reason}`;
        const nextStep = 'Correct .github/incident-loop.yml on the default branch.';
        return worstOf({ ...first, reason, nextStep }, others);
    }
    return misspelt(question) ?? fine('configuration-sound', 'All settings of the guard can be read.');
}
/** An environment that no rule names and nothing was deployed to, whose name is a slip of one of these. */
function misspelt({ facts, settings }) {
    const { environment } = facts.target;
    const ruled = (0,scope/* scopesOf */.ZK)(settings).flatMap(({ environments }) => environments);
    const known = [...facts.knownEnvironments, ...ruled];
    if ((0,scope/* isNamed */.ev)(environment, known))
        return null;
    const meant = (0,nearest_name/* slipOf */.K)(environment, known);
    if (meant === null)
        return null;
    const [typed, right] = [(0,wording/* named */.KT)(environment), (0,wording/* named */.KT)(meant)];
    const deployed = facts.knownEnvironments.length > 0 ? ', and nothing was deployed to it' : '';
    return caution('environment-unknown', `No rule names ${typed}${deployed}: is ${right} meant?`, {
        nextStep: `Deploy to ${right}, or name ${typed} in the settings of the guard.`,
    });
}

// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(9064);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/show-rules.js



/**
 * Windows in words: `Mon-Thu 09:00-17:00, Fri 09:00-12:00`, with what an exception says of `today`, and the zone where it is not the
 * one given.
 */
function showWindows(windows, { zone, today }) {
    const shown = windows.map((window) => {
        const hours = showWeek(guard_settings/* weekdays */.m.map((day) => window.days[day] ?? null));
        const exceptions = window.exceptions.filter(({ day }) => day === today);
        const words = [hours, ...exceptions.map((exception) => showException(exception.hours))];
        const text = words.filter((part) => part !== '').join(', ');
        return window.zone === zone ? text : `${text} ${window.zone}`;
    });
    return [...new Set(shown.filter((text) => text !== ''))].join('; ');
}
/** Quiet hours in words: `Mon-Fri 11:00-14:00 and 1 hour before and after`, with their zone where it is not the one given. */
function showQuietHours({ days, hours, marginMinutes, zone: own }, zone) {
    const shown = showWeek(guard_settings/* weekdays */.m.map((day) => (days.includes(day) ? hours : null)));
    const week = own === zone ? shown : `${shown} ${own}`;
    return marginMinutes === 0 ? week : `${week} and ${(0,duration/* showMinutes */.F0)(marginMinutes)} before and after`;
}
function showException(hours) {
    return hours === null ? 'closed today' : `today ${(0,show_time/* showHours */.Bn)(hours)}`;
}
/** Days with the same hours that follow one another are one. */
function showWeek(week) {
    const runs = [];
    for (const [index, day] of guard_settings/* weekdays */.m.entries()) {
        const hours = week[index];
        if (hours === undefined || hours === null)
            continue;
        const shown = (0,show_time/* showHours */.Bn)(hours);
        const before = runs.at(-1);
        const follows = before !== undefined && before.last === guard_settings/* weekdays */.m[index - 1];
        if (follows && before.hours === shown) {
            runs.splice(-1, 1, { ...before, last: day });
        }
        else {
            runs.push({ first: day, last: day, hours: shown });
        }
    }
    return runs
        .map(({ first, last, hours }) => {
        const days = first === last ? show_rules_short(first) : `${show_rules_short(first)}-${show_rules_short(last)}`;
        return `${days} ${hours}`;
    })
        .join(', ');
}
function show_rules_short(day) {
    return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/show-closing.js


/** Why nobody deploys, in words for who looks at the clock of a zone: `freeze by @platform (Year end)`, `the day before Christmas Day`. */
function showClosing(closing, zone) {
    if (closing.check === 'freeze') {
        const { owner, reason } = closing.freeze;
        const who = owner === null ? '' : ` by ${(0,wording/* named */.KT)(owner)}`;
        const why = reason === null ? '' : ` (${(0,wording/* named */.KT)(reason)})`;
        return who + why === '' ? 'a freeze of the settings' : `freeze${who}${why}`;
    }
    if (closing.check === 'holiday') {
        const name = (0,wording/* named */.KT)(closing.dayOff.name);
        return closing.isDayBefore ? `the day before ${name}` : name;
    }
    if (closing.why === 'outside')
        return 'no open window';
    const { reason } = closing.hours;
    const hours = showQuietHours(closing.hours, zone);
    return `quiet hours (${hours})${reason === null ? '' : `, ${(0,wording/* named */.KT)(reason)}`}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/deploy-window.js










/** Whether a deploy window is open, and no quiet hours are. */
function checkDeployWindow(question) {
    const { settings, calendar } = question;
    if (settings.windows.length + settings.quietHours.length === 0) {
        return notAsked('No deploy window is configured.');
    }
    const until = changeOf(calendar, ['deploy-window']);
    const nextStep = (0,wording/* whenItOpens */.fZ)(question, 'deploy-window');
    const more = { until, nextStep, endsByItself: true };
    const closings = calendar.closings.filter((closing) => closing.check === 'deploy-window');
    const closed = (0,wording/* heldBackUntilOpening */.$B)(question, 'deploy-window');
    if (closings.some(({ why }) => why === 'outside')) {
        const outside = windowWords(question, closedWindows(question));
        return objection('outside-window', `${closed}: outside ${outside}.`, more);
    }
    const quiet = closings.find(({ why }) => why === 'quiet');
    if (quiet !== undefined) {
        const why = showClosing(quiet, calendar.rules.zone);
        return objection('quiet-hours', `${closed}: ${why}.`, more);
    }
    return deploy_window_open(question, until);
}
/** Where all services go along, the windows of those that may not. */
function closedWindows({ facts, calendar }) {
    const from = (0,minutes/* minuteOf */.iA)(facts.at);
    const now = { from, until: from + 1 };
    const closed = calendar.rules.windowGroups.filter((group) => windowClosings([group], now).length > 0);
    return [...new Set(closed.flat())];
}
function windowWords({ facts, calendar }, windows) {
    const { zone } = calendar.rules;
    const hours = showWindows(windows, { zone, today: (0,calendar_day/* dayIn */.EE)(facts.at, zone) });
    const services = [...new Set(windows.flatMap((window) => window.services))];
    const whose = facts.target.service === null && services.length > 0 ? ` of ${(0,wording/* listed */.KE)(services)}` : '';
    const name = windows.length === 1 ? 'the deploy window' : 'the deploy windows';
    return hours === '' ? `${name}${whose}` : `${name}${whose} (${hours})`;
}
function deploy_window_open(question, until) {
    const { facts, calendar } = question;
    const { windowGroups, quietHours, zone } = calendar.rules;
    if (windowGroups.length + quietHours.length === 0) {
        return fine('no-window', `${(0,wording/* deploysTo */.S$)(facts.target)} have no deploy window.`);
    }
    const change = changeOf(calendar, check_name/* timedChecks */.t);
    const end = change === null ? '' : ` until ${(0,show_time/* showTime */.lY)(change, zone, facts.at)}`;
    const why = windowGroups.length === 0
        ? 'outside all quiet hours'
        : `within ${windowWords(question, [...new Set(windowGroups.flat())])}`;
    // A freeze or a day off may close what the windows leave open.
    const isOpen = calendar.closings.length === 0;
    const reason = isOpen ? `${(0,wording/* deploysTo */.S$)(facts.target)} are open${end}: ${why}.` : `It is ${why}.`;
    return fine('window-open', reason, { until });
}

// EXTERNAL MODULE: ./.build/src/text/path-globs.js
var path_globs = __webpack_require__(8866);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(5887);
// EXTERNAL MODULE: ./.build/src/guard/incident-rule.js
var incident_rule = __webpack_require__(1473);
;// CONCATENATED MODULE: ./.build/src/guard/checks/open-incident.js





/** Whether an incident is open that stops this deployment. */
function checkOpenIncident(question) {
    const { facts, settings } = question;
    if (settings.incidents.length === 0)
        return notAsked('No severity stops deployments.');
    if (facts.incidents.state !== 'known')
        return withoutFact(facts.incidents, 'incidents-unknown');
    const stopping = stoppingIncidents(question);
    const [first, ...others] = [
        ...stopping.filter(({ isConfirmed }) => isConfirmed).map((one) => stopped(question, one)),
        ...stopping
            .filter(({ isConfirmed }) => !isConfirmed)
            .toSorted((a, b) => Number(isNotAsked(b)) - Number(isNotAsked(a)))
            .map(doubtful),
    ];
    if (first !== undefined)
        return worstOf(first, others);
    return fine('no-open-incident', `No open incident stops ${(0,wording/* deploysTo */.S$)(facts.target, 'deploys')}.`);
}
/**
 * The incidents that are open where the deployment goes, the worst first, whatever their severity; empty where they are not known.
 * Triage, what has ended and what is no incident are none.
 */
function openIncidents({ facts }) {
    if (facts.incidents.state !== 'known')
        return [];
    return facts.incidents.value
        .filter((incident) => (0,incident_rule/* isOpen */.nT)(incident) && (0,incident_rule/* concerns */.Kc)(incident, facts.target))
        .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}
/**
 * Those of a severity that a rule of the settings is about, mitigated ones too, the worst first: theirs are the fixes that go through,
 * as whoever may write a comment could else open every door with an incident of their own that stops nobody.
 */
function incidentsThatCount(question) {
    const { facts, settings } = question;
    const rules = settings.incidents.filter((rule) => (0,scope/* covers */.hU)(rule, facts.target));
    return openIncidents(question).filter(({ severity }) => rules.some(({ severities: those }) => those.includes(severity)));
}
/** Those by which a rule of the settings stops it. */
function stoppingIncidents(question) {
    const { facts, settings } = question;
    return openIncidents(question).filter((incident) => (0,incident_rule/* isStopping */.vH)(incident, settings.incidents, facts.target));
}
function rank({ severity }) {
    return incident_severity/* severities */.gO.indexOf(severity);
}
function stopped(question, incident) {
    const { number, severity, title, lead, url } = incident;
    const who = lead === null ? 'nobody leads it' : `led by ${(0,wording/* named */.KT)(lead)}`;
    const open = `${severity} incident #${number} ${(0,wording/* quoted */.TL)(title)} is open, ${who}`;
    return objection('open-incident', `${(0,wording/* heldBack */.Zg)(question, 'open-incident')} until it is ${endOf(question, incident)}: ${open}.`, { link: url, nextStep: nextStep(question, incident) });
}
/** What has to become of an incident before no rule stops the deployment any more. */
function endOf({ facts, settings }, incident) {
    const rules = settings.incidents.filter((rule) => (0,scope/* covers */.hU)(rule, facts.target) && (0,incident_rule/* stops */.Gb)(incident, rule));
    return rules.every(({ until }) => until === 'mitigated') ? 'mitigated' : 'resolved';
}
function nextStep({ settings }, { number, lead }) {
    const ask = lead === null ? 'Lead it with `/lead`' : `Ask ${(0,wording/* named */.KT)(lead)}`;
    if (settings.fixThrough.level === 'off')
        return `${ask}.`;
    return `${ask}; its fix goes through once somebody writes \`/fix #<pull request>\` on #${number}.`;
}
/** Whoever was not asked about may be somebody who counts. */
function isNotAsked({ doubt }) {
    return doubt?.why === 'not-asked';
}
function doubtful(incident) {
    const { number, title, url } = incident;
    return caution('incident-unconfirmed', `Issue #${number} ${(0,wording/* quoted */.TL)(title)} ${doubtIn(incident)}.`, {
        link: url,
        nextStep: 'Have somebody with triage access confirm the severity, or take the label away.',
    });
}
function doubtIn({ doubt, severity }) {
    if (doubt?.why === 'long-ago')
        return `was labelled ${severity} before there were records or more than two weeks ago, so it may be over`;
    const who = doubt === undefined
        ? 'somebody who may not declare incidents'
        : `${(0,wording/* named */.KT)(doubt.by)}, and nobody asked whether they may declare incidents`;
    return `is labelled ${severity} by ${who}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/fix-through.js






/** Whether the deployment is one that goes through all the same: a rollback, a fix of an open incident, or documentation. */
function checkFixThrough(question) {
    const { facts, settings } = question;
    const { level } = settings.fixThrough;
    if (level === 'off')
        return notAsked('Fixes are held back like other deployments.');
    const fix = asRollback(question) ?? asFix(question) ?? asLabelled(question) ?? asDocs(question);
    if (fix !== null)
        return level === 'warn' ? caution(fix.code, fix.reason, fix) : fix;
    const missing = [facts.history, facts.added, facts.incidents].find(({ state }) => state !== 'known');
    if (missing !== undefined && missing.state !== 'known')
        return withoutFact(missing, 'fix-unknown');
    return fine('not-a-fix', 'It is no rollback, brings no fix, and changes more than documentation.');
}
function asRollback({ facts, settings, calendar }) {
    if (!settings.fixThrough.rollbacks || facts.history.state !== 'known')
        return null;
    const { liveSha, wasLive } = facts.history.value;
    if (wasLive === null || liveSha === facts.sha)
        return null;
    const until = (0,show_time/* showTime */.lY)(wasLive.until, calendar.rules.zone, facts.at);
    const from = liveSha === null ? '' : `from ${(0,wording/* shortSha */.Fu)(liveSha)} `;
    const to = (0,wording/* shortSha */.Fu)(facts.sha);
    return fine('rollback', `It goes back ${from}to ${to}, which was live until ${until}.`);
}
function asFix(question) {
    const pulls = pullsOf(question);
    for (const { number, fixes, isConfirmed, url } of incidentsThatCount(question)) {
        const pull = pulls.find((one) => isConfirmed && fixes.includes(one.number));
        if (pull === undefined)
            continue;
        const reason = `It brings pull request #${pull.number}, the fix of incident #${number}${company(pulls)}.`;
        return fine('incident-fix', reason, { link: url });
    }
    return null;
}
function asLabelled(question) {
    const { labels } = question.settings.fixThrough;
    const pulls = pullsOf(question);
    const pull = pulls.find((one) => one.labels.some((label) => (0,scope/* isNamed */.ev)(label, labels)));
    const label = pull?.labels.find((one) => (0,scope/* isNamed */.ev)(one, labels));
    if (pull === undefined || label === undefined)
        return null;
    const reason = `It brings pull request #${pull.number}, labelled ${(0,wording/* named */.KT)(label)}${company(pulls)}.`;
    return fine('fix-label', reason, { link: pull.url });
}
function asDocs({ facts, settings }) {
    if (facts.added.state !== 'known')
        return null;
    const { paths } = facts.added.value;
    if (paths === null || paths.length === 0)
        return null;
    if (!paths.every((0,path_globs/* globMatcher */.f)(settings.fixThrough.docsOnly)))
        return null;
    return fine('docs-only', `It changes documentation only: ${(0,wording/* counted */.hS)(paths.length, 'file')}.`);
}
function pullsOf({ facts }) {
    return facts.added.state === 'known' ? facts.added.value.pulls : [];
}
/** What comes with a fix is told, as it goes through closed doors as well. */
function company(pulls) {
    const others = pulls.length - 1;
    return others === 0 ? '' : `, and ${(0,wording/* counted */.hS)(others, 'other pull request')} with it`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/freeze.js






/**
 * Whether somebody holds a lock, an issue says that nobody deploys, or the settings freeze deployments now. Who holds one comes first,
 * as that has no end; all others are told, too.
 */
function checkFreeze(question) {
    const until = changeOf(question.calendar, ['freeze']);
    const [first, ...others] = opinionsOf(question);
    if (first === undefined) {
        const { target } = question.facts;
        return fine('not-frozen', `${(0,wording/* deploysTo */.S$)(target)} are neither frozen nor locked.`, { until });
    }
    const endsByItself = [first, ...others].every((one) => one.endsByItself);
    return { ...worstOf(first, others), until, endsByItself };
}
/** What speaks against it, the hardest first. */
function opinionsOf(question) {
    const { facts } = question;
    const { holds } = facts;
    const own = (holds.state === 'known' ? holds.value : []).filter(({ environments }) => environments === null || (0,scope/* isNamed */.ev)(facts.target.environment, environments));
    const unread = holds.state === 'known' ? [] : [withoutFact(holds, 'freeze-unknown')];
    const certain = [
        ...own.filter(({ isConfirmed }) => isConfirmed).map((hold) => held(question, hold)),
        ...byDate(question),
    ];
    return [
        ...certain,
        ...unread.filter(({ stance }) => certain.length === 0 || stance !== 'off'),
        ...unconfirmed(own).map(freeze_doubtful),
    ];
}
/** Those that nobody asked about first, as they may count. */
function unconfirmed(holds) {
    const isOpenQuestion = ({ doubt }) => Number(doubt !== undefined);
    return holds
        .filter(({ isConfirmed }) => !isConfirmed)
        .toSorted((a, b) => isOpenQuestion(b) - isOpenQuestion(a));
}
/** The freezes of now, the one that lasts longest first. */
function byDate(question) {
    return question.calendar.closings
        .flatMap((closing) => (closing.check === 'freeze' ? [closing] : []))
        .sort((a, b) => b.until - a.until)
        .map((closing) => {
        const reason = `${(0,wording/* heldBackUntilOpening */.$B)(question, 'freeze')}: ${showClosing(closing, closing.freeze.zone)}${freeze_endOf(question, closing.freeze)}.`;
        const nextStep = (0,wording/* whenItOpens */.fZ)(question, 'freeze');
        return objection('freeze', reason, { nextStep, endsByItself: true });
    });
}
/** When the freeze itself ends, where that is not when the calendar opens. */
function freeze_endOf(question, { to, zone }) {
    const { facts, calendar } = question;
    const end = (0,show_time/* showClock */.q1)(to, zone, facts.at);
    const opening = (0,wording/* openingFor */.aH)(question, 'freeze');
    const isSaid = opening !== null && (0,show_time/* showTime */.lY)(opening, calendar.rules.zone, facts.at) === end;
    return isSaid ? '' : `, which ends ${end}`;
}
function held(question, { kind, name, number, by, reason, url }) {
    const who = by === null ? 'somebody' : (0,wording/* named */.KT)(by);
    const what = (0,wording/* heldBack */.Zg)(question, 'freeze');
    const why = reason === null ? '' : `, who says ${(0,wording/* quoted */.TL)(reason)}`;
    if (kind === 'lock') {
        return objection('deploy-lock', `${what} until the lock ${(0,wording/* quoted */.TL)(name)} is given back: ${who} holds it${why}.`, { link: url, nextStep: `Ask ${who} to give the lock back.` });
    }
    const issue = `issue ${numbered(number)}${(0,wording/* quoted */.TL)(name)}`;
    return objection('freeze-issue', `${what} until ${issue} is closed: ${who} labelled it freeze${why}.`, {
        link: url,
        nextStep: `Ask ${who} to close ${number === null ? 'the issue' : `#${number}`} when deployments may go on.`,
    });
}
function freeze_doubtful({ name, number, by, url, doubt }) {
    const who = by === null ? 'somebody' : (0,wording/* named */.KT)(by);
    const why = doubt === 'not-asked'
        ? 'and nobody asked whether they may stop deployments'
        : 'who may not stop deployments';
    const reason = `Issue ${numbered(number)}${(0,wording/* quoted */.TL)(name)} is labelled freeze by ${who}, ${why}.`;
    const nextStep = 'Have somebody with triage access set the label again, or take it away.';
    return caution('freeze-issue-unconfirmed', reason, { link: url, nextStep });
}
function numbered(number) {
    return number === null ? '' : `#${number} `;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/holiday.js







/** Whether it is a day off, or the day before one where that counts. */
function checkHoliday(question) {
    const { facts, settings, calendar } = question;
    const { holidays } = settings;
    if (holidays === null)
        return notAsked('No holidays are configured.');
    if (!(0,scope/* covers */.hU)(holidays, facts.target)) {
        return fine('working-day', `No holidays count for ${(0,wording/* deploysTo */.S$)(facts.target, 'deploys')}.`);
    }
    if (facts.daysOff.state !== 'known')
        return withoutFact(facts.daysOff, 'holiday-unknown');
    const until = changeOf(calendar, ['holiday']);
    const today = calendar.closings.find((closing) => closing.check === 'holiday');
    if (today?.check !== 'holiday')
        return fine('working-day', 'Today is no holiday.', { until });
    const { dayOff, isDayBefore, zone } = today;
    const number = (0,minutes/* dayNumber */.U$)(dayOff.day) - Number(isDayBefore);
    const day = (0,show_time/* showDay */.eL)((0,minutes/* dayNumbered */.rh)(number), (0,show_time/* yearIn */.Ts)(facts.at, calendar.rules.zone));
    // Teams around the world have several days at once.
    const where = calendar.rules.dayOffZones.length > 1 ? ` in ${zone}` : '';
    return objection(isDayBefore ? 'day-before-holiday' : 'holiday', `${(0,wording/* heldBackUntilOpening */.$B)(question, 'holiday')}: ${day}${where} is ${showClosing(today, zone)}.`, { until, nextStep: (0,wording/* whenItOpens */.fZ)(question, 'holiday'), endsByItself: true });
}

// EXTERNAL MODULE: ./.build/src/guard/weigh-finding.js
var weigh_finding = __webpack_require__(5785);
;// CONCATENATED MODULE: ./.build/src/guard/checks/migration.js



/** Whether a migration that the deployment brings does harm; what somebody has accepted in the file does not. */
function checkMigration({ facts, settings }) {
    if (facts.migrations.state !== 'known')
        return withoutFact(facts.migrations, 'migrations-unknown');
    const { findings, unchecked } = facts.migrations.value;
    const open = findings.filter(({ acknowledged }) => acknowledged === null);
    const weighing = (weight) => open.filter((finding) => (0,weigh_finding/* weighFinding */.a)(finding, settings) === weight);
    return (harmful(weighing('block'), objection) ??
        notJudged(unchecked) ??
        harmful(weighing('warn'), caution) ??
        fine('no-migration-hazard', harmless(facts.migrations.value)));
}
function harmful(all, opinion) {
    const [first, ...others] = all.map((finding) => opinion('migration-hazard', `${place(finding)}: ${(0,wording/* told */.Ev)(finding.what)}`, {
        nextStep: (0,wording/* told */.Ev)(finding.recipe.how),
    }));
    return first === undefined ? null : worstOf(first, others);
}
function notJudged(all) {
    const [first, ...others] = all.map((one) => {
        const reason = `${place(one)} could not be checked: ${(0,wording/* named */.KT)(one.why)}.`;
        const nextStep = 'Read it before it is deployed.';
        return { ...fine('migration-unchecked', reason, { nextStep }), stance: 'unknown' };
    });
    return first === undefined ? null : worstOf(first, others);
}
function harmless({ findings }) {
    const accepted = findings.filter(({ acknowledged }) => acknowledged !== null).length;
    const said = accepted === 0 ? '' : `; ${(0,wording/* counted */.hS)(accepted, 'finding')} accepted in the file`;
    return `It brings no migration with a hazard that counts${said}.`;
}
function place({ path, line }) {
    return `${(0,wording/* named */.KT)(path)}, line ${line}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/required-checks.js



/** Whether every check that the settings name is green on the commit. */
function checkRequiredChecks({ facts, settings }) {
    const { requiredChecks } = settings;
    if (requiredChecks.length === 0)
        return notAsked('No check is required.');
    if (facts.checkRuns.state !== 'known')
        return withoutFact(facts.checkRuns, 'checks-unknown');
    const runs = facts.checkRuns.value;
    const sha = (0,wording/* shortSha */.Fu)(facts.sha);
    const [worst, ...others] = requiredChecks
        .flatMap((pattern) => problemsOf(pattern, runs))
        .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
        .map((problem) => notGreen(problem, sha));
    if (worst !== undefined)
        return worstOf(worst, others);
    return fine('checks-green', `Every required check is green on ${sha}: ${(0,wording/* listed */.KE)(requiredChecks)}.`);
}
function notGreen({ name, state, ending, url }, sha) {
    const { code, is, nextStep } = required_checks_words[state];
    const reason = `Required check ${(0,wording/* named */.KT)(name)} ${is(ending)} on ${sha}.`;
    return objection(code, reason, { link: url, nextStep });
}
/** From the worst to the best. */
const order = ['not-green', 'missing', 'running'];
/** Each run that a name of the settings stands for and that is not green; where there is none at all, the name itself is missing. */
function problemsOf(pattern, runs) {
    const own = runs.filter(({ name }) => (0,scope/* isNamed */.ev)(name, [pattern]));
    if (own.length === 0)
        return [{ name: pattern, state: 'missing', ending: null, url: null }];
    return own.flatMap(({ name, status, conclusion, url }) => {
        if (status !== 'completed')
            return [{ name, state: 'running', ending: null, url }];
        const isGreen = conclusion === 'success' || conclusion === 'neutral';
        return isGreen ? [] : [{ name, state: 'not-green', ending: conclusion, url }];
    });
}
const required_checks_words = {
    'not-green': {
        code: 'check-not-green',
        is: (ending) => endings[ending ?? ''] ?? 'did not succeed',
        nextStep: 'Deploy a commit on which it is green, or run it again.',
    },
    missing: {
        code: 'check-missing',
        is: () => 'has not run',
        nextStep: 'Run it on this commit, or mend its name in the settings of the guard.',
    },
    running: {
        code: 'check-running',
        is: () => 'is still running',
        nextStep: 'Run the job again when it has ended.',
    },
};
/** How GitHub names the end of a check, in words. A skipped one has checked nothing. */
const endings = {
    failure: 'failed',
    timed_out: 'took too long',
    cancelled: 'was cancelled',
    skipped: 'was skipped',
    stale: 'was given up',
    action_required: 'waits for somebody',
    startup_failure: 'could not start',
};

// EXTERNAL MODULE: ./.build/src/text/order.js
var text_order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/guard/vulnerability-exception.js
var vulnerability_exception = __webpack_require__(4375);
;// CONCATENATED MODULE: ./.build/src/guard/checks/vulnerability.js







/** Whether the deployment brings a vulnerability, or leaves one live, that is bad enough and not excepted. */
function checkVulnerability(question) {
    const { facts, settings } = question;
    const { introduced, open } = settings.vulnerabilities;
    if (introduced === null && open === null)
        return notAsked('No vulnerability counts.');
    if (facts.vulnerabilities.state !== 'known') {
        return withoutFact(facts.vulnerabilities, 'vulnerabilities-unknown');
    }
    const counting = facts.vulnerabilities.value
        .filter((one) => isBadEnough(one, question))
        .toSorted((a, b) => origins.indexOf(a.origin) - origins.indexOf(b.origin) ||
        badness(b) - badness(a) ||
        (0,text_order/* compareText */.n)(a.advisory, b.advisory));
    const found = counting.map((one) => ({ one, found: exceptionOf(one, question) }));
    const [worst, ...others] = found.flatMap(({ one, found: own }) => (0,vulnerability_exception/* isExcepted */.v)(own) ? [] : vulnerable(one, question));
    if (worst !== undefined)
        return worstOf(worst, others);
    const accepted = new Set(found.flatMap(({ found: own }) => own?.exception ?? []));
    return acceptable(question, [...accepted]);
}
function exceptionOf(one, { facts, settings }) {
    return (0,vulnerability_exception/* exceptionFor */.f)(one, facts.at, settings);
}
/** What the deployment brings comes before what it leaves as it is. */
const origins = ['introduced', 'open'];
function isBadEnough(one, { settings }) {
    const from = settings.vulnerabilities[one.origin];
    return from !== null && badness(one) >= guard_settings/* vulnerabilitySeverities */.S.indexOf(from);
}
function badness({ severity }) {
    return guard_settings/* vulnerabilitySeverities */.S.indexOf(severity);
}
function vulnerable(one, question) {
    const { advisory, fixedIn, url } = one;
    const name = (0,wording/* named */.KT)(one.package);
    const code = exceptionOf(one, question) === null ? 'vulnerability' : 'exception-expired';
    const mend = fixedIn === null
        ? `Look in ${(0,wording/* named */.KT)(advisory)} for a version of ${name} without it`
        : `Update ${name} to ${(0,wording/* named */.KT)(fixedIn)}`;
    const nextStep = `${mend}; an exception needs an owner, a reason and a last day.`;
    return objection(code, sentenceOf(one, question), { link: url, nextStep });
}
function sentenceOf(one, question) {
    const { advisory, severity, origin, manifest } = one;
    const where = origin === 'introduced' ? 'this deployment brings it' : 'it is live already';
    const expired = exceptionOf(one, question);
    const ended = expired === null ? '' : ` ${vulnerability_endOf(expired.exception, question)}`;
    return `${(0,wording/* named */.KT)(advisory)} in ${(0,wording/* named */.KT)(one.package)} (${(0,wording/* named */.KT)(manifest)}) is of ${severity} severity, and ${where}.${ended}`;
}
function vulnerability_endOf({ owner, expires }, { facts, settings }) {
    const day = (0,show_time/* showDay */.eL)(expires, (0,show_time/* yearIn */.Ts)(facts.at, settings.timezone));
    return `The exception of ${(0,wording/* named */.KT)(owner)} expired on ${day}.`;
}
function acceptable({ facts, settings }, accepted) {
    const [first] = accepted.map(({ expires }) => expires).sort(text_order/* compareText */.n);
    if (first === undefined) {
        return fine('no-vulnerability', 'It brings no vulnerability that counts, and none is live.');
    }
    const day = (0,show_time/* showDay */.eL)(first, (0,show_time/* yearIn */.Ts)(facts.at, settings.timezone));
    return fine('no-vulnerability', `No vulnerability counts that has no exception; ${(0,wording/* counted */.hS)(accepted.length, 'exception')} until ${day} at the earliest.`, { until: (0,calendar_day/* endOfDay */.D0)(first, settings.timezone) });
}

;// CONCATENATED MODULE: ./.build/src/guard/judge-checks.js












/** What every check says of a deployment, in the order of `checkNames`. */
function judgeChecks(question) {
    return check_name/* checkNames */.LN.map((check) => judge(check, question));
}
const checks = {
    configuration: checkConfiguration,
    'deploy-window': checkDeployWindow,
    freeze: checkFreeze,
    holiday: checkHoliday,
    'open-incident': checkOpenIncident,
    'fix-through': checkFixThrough,
    migration: checkMigration,
    vulnerability: checkVulnerability,
    'required-checks': checkRequiredChecks,
    concurrency: checkConcurrency,
};
function judge(check, question) {
    // Fixes have a level of their own, which their check goes by.
    const level = check === 'fix-through' ? 'warn' : question.settings.checks[check];
    const { stance, ...said } = opinionOf(check, level, question);
    return { check, outcome: outcomeOf(stance, level), ...said };
}
function opinionOf(check, level, question) {
    const opinion = level === 'off' ? notAsked('The check is switched off.') : checks[check](question);
    if (opinion.code !== 'off')
        return opinion;
    // What the settings say of a check is not known before they are.
    const { configurationProblems: problems } = question.facts;
    if (problems.state === 'unknown') {
        return notAsked('Not asked, as the settings could not be read.');
    }
    const isInPart = level !== 'off' && problems.state === 'known' && problems.value.length > 0;
    return isInPart ? notAsked('Not asked, as the settings have a problem.') : opinion;
}
function outcomeOf(stance, level) {
    if (stance === 'fine')
        return 'pass';
    if (stance === 'caution')
        return 'warn';
    return stance === 'objection' ? level : stance;
}

// EXTERNAL MODULE: ./.build/src/guard/set-aside.js
var set_aside = __webpack_require__(8884);
;// CONCATENATED MODULE: ./.build/src/guard/judge-with-fix.js




/** Asks every check, and once more without waiting for what a fix sets aside. */
function judgeWithFix(facts, settings) {
    const { at, target } = facts;
    const daysOff = facts.daysOff.state === 'known' ? facts.daysOff.value : [];
    const calendar = readCalendar({ at, target, settings, daysOff });
    const question = { facts, settings, calendar, opensAt: openings(calendar, settings, []) };
    const first = judgeChecks(question);
    const open = (0,set_aside/* doorsOfFix */.oi)(first, settings);
    const byFix = first
        .filter((result) => isAmong(result, open) && (0,set_aside/* weigh */.vi)(result, settings) !== 'passes')
        .map(({ check }) => check);
    const then = judgeChecks({ ...question, opensAt: openings(calendar, settings, open) });
    const results = then.map((result, place) => byFix.includes(result.check) ? (first[place] ?? result) : withoutNeed(result, byFix));
    return { calendar, results, openedByFix: open, byFix };
}
/** Whether a result is of one of some checks. */
function isAmong({ check }, checks) {
    return checks.includes(check);
}
/** When the calendar opens but for some checks. */
function openings(calendar, { checks }, without) {
    const counting = check_name/* timedChecks */.t.filter((check) => !without.includes(check));
    const blocking = counting.filter((check) => checks[check] === 'block');
    return { block: opensFor(calendar, blocking), warn: opensFor(calendar, counting) };
}
/** A fix that only warns does where something is set aside for it. */
function withoutNeed(result, byFix) {
    const isNeeded = result.check !== 'fix-through' || byFix.length > 0 || result.outcome !== 'warn';
    return isNeeded ? result : { ...result, outcome: 'pass' };
}

;// CONCATENATED MODULE: ./.build/src/guard/verdict-times.js






/**
 * The first minute at which nothing objects any more, RFC 3339, for a deployment that is not allowed; null where time alone does not
 * bring that about.
 */
function nextWindowOf({ calendar, results, openedByFix }, settings) {
    // A fix that only warns goes on doing so until nothing has to be set aside for it.
    const without = settings.fixThrough.level === 'warn' ? [] : openedByFix;
    const awaited = results.filter((result) => !isAmong(result, without));
    const timed = check_name/* timedChecks */.t.filter((check) => !without.includes(check));
    const opening = opensFor(calendar, timed);
    const isByTime = awaited.every((result) => (0,set_aside/* weigh */.vi)(result, settings) === 'passes'
        ? isAmong(result, timed) || result.until === null || result.until > (opening ?? '')
        : result.endsByItself);
    return isByTime ? opening : null;
}
/** Until when a verdict is good, RFC 3339: to the next moment at which a check can say something else, or an override ends. */
function validUntilOf(at, results, overrideUntil) {
    const times = [...results.map(({ until }) => until), overrideUntil];
    const [first = ''] = [
        (0,instant/* addSeconds */.ps)(at, longestMinutes * 60),
        ...times.flatMap((time) => time ?? []),
    ].sort(text_order/* compareText */.n);
    return first;
}
/** Whoever asks later may hear something else; what is not decided by time is read afresh. */
const longestMinutes = 30;

;// CONCATENATED MODULE: ./.build/src/guard/verdict.js





/** Judges a deployment. The same facts and settings give the same verdict. */
function judgeGuard(facts, settings) {
    const { at, target } = facts;
    const judged = judgeWithFix(facts, settings);
    const { results, byFix } = judged;
    const stopping = results.filter((result) => (0,set_aside/* weigh */.vi)(result, settings) === 'stops' && !isAmong(result, byFix));
    const overrides = judgeOverrides(facts, settings, { judged, stopping });
    const override = overrides.find((one) => one.isAccepted) ?? null;
    const byOverride = override === null ? [] : stopping.map(({ check }) => check);
    const counting = results.filter((result) => !isAmong(result, [...byFix, ...byOverride]));
    const conclusion = (0,conclude/* conclude */.Ep)({ results, counting, byFix, byOverride, overrides, settings, target });
    const isWaiting = conclusion.decision !== 'allow' && override === null;
    return {
        ...conclusion,
        results,
        setAside: [
            ...byFix.map((check) => ({ check, by: 'fix-through' })),
            ...byOverride.map((check) => ({ check, by: 'override' })),
        ],
        overrides,
        nextWindow: isWaiting ? nextWindowOf(judged, settings) : null,
        validUntil: validUntilOf(at, results, override?.until ?? null),
    };
}
/** The newest first; nothing is overridden that nothing stops, and what is over for other deployments is not told. */
function judgeOverrides({ overrides, at, target, sha }, settings, { judged, stopping }) {
    if (stopping.length === 0)
        return [];
    const checks = stopping.map(({ check }) => check);
    const { zone } = judged.calendar.rules;
    const question = { at, target, sha, settings, stopping: checks, zone };
    return overrides
        .toReversed()
        .filter((request) => (0,judge_override/* isOfInterest */.Gz)(request, question))
        .map((request) => (0,judge_override/* judgeOverride */.ei)(request, question));
}


/***/ }),

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ exceptionFor),
/* harmony export */   v: () => (/* binding */ isExcepted)
/* harmony export */ });
/* harmony import */ var _time_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9064);

/** The exception for one advisory in one package: one in force before one that expired; null for none. */
function exceptionFor({ advisory, aliases, package: name }, at, { vulnerabilities, timezone }) {
    const ids = [advisory, ...aliases].map((id) => id.toLowerCase());
    const today = (0,_time_calendar_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayIn */ .EE)(at, timezone);
    const own = vulnerabilities.exceptions
        .filter((exception) => ids.includes(exception.advisory.toLowerCase()))
        .filter((exception) => exception.package === null || exception.package === name)
        .map((exception) => ({ exception, isExpired: today > exception.expires }));
    return own.find(({ isExpired }) => !isExpired) ?? own[0] ?? null;
}
/** Whether somebody accepted it, and that still holds. */
function isExcepted(found) {
    return found !== null && !found.isExpired;
}


/***/ }),

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ weighFinding)
/* harmony export */ });
/**
 * How a finding of the migration check counts: by its hazard, and as the section `migrations` says of its rule and of tables whose size
 * nobody knows, so that a pull request and a deployment hear the same. Long work on a small table takes no time.
 */
function weighFinding({ rule, hazard, size, blocks, lock }, { migrations }) {
    const own = migrations.rules[rule];
    const isLong = hazard === 'long';
    if (own === 'off' || (isLong && size === 'small'))
        return 'off';
    if (own !== undefined)
        return own;
    if (!migrations.block.includes(hazard))
        return migrations.warn.includes(hazard) ? 'warn' : 'off';
    // It holds rows and fills the disk, but nobody waits for the whole of the table.
    if (isLong && (lock === null || blocks === 'none'))
        return 'warn';
    return isLong && size === 'unknown' ? (migrations.unknownSize ?? 'block') : 'block';
}


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ heldBackUntilOpening),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   S$: () => (/* binding */ deploysTo),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zg: () => (/* binding */ heldBack),
/* harmony export */   aH: () => (/* binding */ openingFor),
/* harmony export */   fZ: () => (/* binding */ whenItOpens),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);
/* harmony import */ var _calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);


/** Whose deployments a sentence is about: `Deploys to production`, `Deploys of shop to production`. */
function deploysTo({ environment, service }, word = 'Deploys') {
    const of = service === null ? '' : ` of ${named(service)}`;
    return `${word}${of} to ${named(environment)}`;
}
/** What becomes of them while a check objects: `Deploys to production are closed`, or only `should wait`. */
function heldBack({ facts, settings }, check) {
    const word = settings.checks[check] === 'warn' ? 'should wait' : 'are closed';
    return `${deploysTo(facts.target)} ${word}`;
}
/** The same until the calendar opens: `Deploys to production are closed until Monday 23 November 09:00 (Europe/Berlin)`. */
function heldBackUntilOpening(question, check) {
    const { calendar, facts } = question;
    const opening = openingFor(question, check);
    if (opening === null)
        return `${heldBack(question, check)} for more than a year`;
    return `${heldBack(question, check)} until ${(0,_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(opening, calendar.rules.zone, facts.at)}`;
}
/** What to do about a rule of the calendar. */
function whenItOpens(question, check) {
    const { calendar, facts } = question;
    const opening = openingFor(question, check);
    if (opening === null) {
        return 'Change the settings of the guard: they leave no minute of the next year open.';
    }
    const from = (0,_calendar_show_time_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(opening, calendar.rules.zone, facts.at);
    return `Run the workflow again from ${from}, as nothing is queued.`;
}
/** When a check of the calendar lets go; one that only warns does not keep back what another one opens. */
function openingFor({ settings, opensAt }, check) {
    return settings.checks[check] === 'warn' ? opensAt.warn : opensAt.block;
}
/** A name by other people in a sentence of ours, on one line. */
function named(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, 100);
}
/** A whole sentence by another room or of the settings, on one line. */
function told(sentence) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(sentence, 400);
}
/** The words of other people in a sentence of ours, in quotation marks and without a full stop. */
function quoted(text) {
    return `"${named(text).replaceAll('"', "'")}"`;
}
/** A commit as people name it. */
function shortSha(sha) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(sha, 40).slice(0, 7);
}
/** `lint`, `lint and smoke`, `lint, smoke and 3 more`; so many are named at most. */
function listed(names, maximum = 3, word = 'and') {
    const shown = names.slice(0, maximum).map(named);
    const more = names.length - shown.length;
    const all = more > 0 ? [...shown, `${more} more`] : shown;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;
}
/** `1 file`, `2 files`. */
function counted(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ })

};

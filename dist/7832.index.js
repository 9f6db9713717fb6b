export const id = 7832;
export const ids = [7832,9776];
export const modules = {

/***/ 7832:
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
var config_settings = __webpack_require__(2637);
// EXTERNAL MODULE: ./.build/src/time/holidays.js
var time_holidays = __webpack_require__(9776);
// EXTERNAL MODULE: ./.build/src/guard/fact.js
var fact = __webpack_require__(6815);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/time/minutes.js
var minutes = __webpack_require__(64);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/show-time.js


/** A moment on the clock of a zone: `Monday 23 November 09:00 (Europe/Berlin)`, with the year where it is not that of `now`. */
function showTime(at, zone, now) {
    const clock = temporal_polyfill/* Temporal */.fE.Instant.from(at).toZonedDateTimeISO(zone);
    const time = clock.toPlainTime().toString({ smallestUnit: 'minute' });
    return `${dayWords(clock, yearIn(now, zone))} ${time} (${zone})`;
}
/** The year it is at a moment on the calendar of a zone. */
function yearIn(at, zone) {
    return temporal_polyfill/* Temporal */.fE.Instant.from(at).toZonedDateTimeISO(zone).year;
}
/** A day, `2026-12-25`, in words: `Friday 25 December`, with the year where it is not the one given. */
function showDay(day, year) {
    return dayWords(temporal_polyfill/* Temporal */.fE.PlainDate.from(day), year);
}
/** A time of day by its minutes from midnight: `09:00`. */
function showTimeOfDay(minutes) {
    const hour = Math.floor(minutes / 60);
    return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
/** Hours of a day: `09:00-17:00`. */
function showHours({ from, to }) {
    return from === 0 && to === minutes/* minutesOfDay */.HG
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

;// CONCATENATED MODULE: ./.build/src/guard/wording.js


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
    const { opensAt, calendar, facts } = question;
    if (opensAt === null)
        return `${heldBack(question, check)} for more than a year`;
    return `${heldBack(question, check)} until ${showTime(opensAt, calendar.rules.zone, facts.at)}`;
}
/** A name by other people in a sentence of ours, on one line. */
function named(text) {
    return (0,text_escape/* plainLine */.h0)(text, 100);
}
/** A whole sentence by another room or of the settings, on one line. */
function told(sentence) {
    return (0,text_escape/* plainLine */.h0)(sentence, 400);
}
/** The words of other people in a sentence of ours, in quotation marks and without a full stop. */
function quoted(text) {
    return `"${named(text).replaceAll('"', "'")}"`;
}
/** A commit as people name it. */
function shortSha(sha) {
    return (0,text_escape/* plainLine */.h0)(sha, 40).slice(0, 7);
}
/** `lint`, `lint and smoke`, `lint, smoke and 3 more`; so many are named at most. */
function listed(names, maximum = 3) {
    const shown = names.slice(0, maximum).map(named);
    const more = names.length - shown.length;
    const all = more > 0 ? [...shown, `${more} more`] : shown;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
/** `1 file`, `2 files`. */
function counted(count, unit) {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
/** What to do about a rule of the calendar. */
const waitOrOverride = 'Deploy then, or ask for an override.';

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
    return unknownNames.length > 0 ? ofUnknownNames(unknownNames, holidays) : (0,fact/* known */.e)(daysOff);
}
async function ofUnknownPlace(place) {
    const problem = await (0,time_holidays/* holidayPlaceProblem */.v9)(place);
    return {
        state: 'unknown',
        reason: `The days off of ${nameOf(place)} are not known.`,
        remedy: `Mend guard.holidays in .github/incident-loop.yml: ${problem}.`,
    };
}
function ofUnknownNames(names, { places }) {
    return {
        state: 'unknown',
        reason: `No holiday of ${listed(places.map(nameOf))} is called ${listed(names.map(quoted))}.`,
        remedy: 'Mend guard.holidays in .github/incident-loop.yml: write a date, or the name in English or the language of the place.',
    };
}
function nameOf({ country, state, region }) {
    return [country, state, region].filter((part) => part !== null).join('-');
}

// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(5887);
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
var instant = __webpack_require__(8247);
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
var link_url = __webpack_require__(9643);
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
    const { gatherMigrations } = await Promise.all(/* import() */[__webpack_require__.e(5338), __webpack_require__.e(4481)]).then(__webpack_require__.bind(__webpack_require__, 4481));
    const { statistics } = settings.migrations;
    const gathered = await gatherMigrations(world, { base, sha, against: 'base', statistics });
    const [missed] = gathered.leftOut;
    const { added, edited, deleted } = gathered.change;
    const hasMigrations = added.length + edited.length + deleted.length + gathered.unchecked.length > 0;
    if (!hasMigrations) {
        return missed === undefined ? (0,fact/* known */.e)({ findings: [], unchecked: [] }) : partly(missed);
    }
    const { judgeGathered } = await Promise.all(/* import() */[__webpack_require__.e(5338), __webpack_require__.e(5234)]).then(__webpack_require__.bind(__webpack_require__, 5234));
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
var incident_actor = __webpack_require__(3259);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
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
var guard_settings = __webpack_require__(1860);
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
var path_url = __webpack_require__(9674);
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
var incident_form = __webpack_require__(9982);
// EXTERNAL MODULE: ./.build/src/incident/open-incidents.js
var open_incidents = __webpack_require__(5094);
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
var feed_environment = __webpack_require__(5507);
// EXTERNAL MODULE: ./.build/src/text/wildcards.js
var wildcards = __webpack_require__(7980);
;// CONCATENATED MODULE: ./.build/src/guard/scope.js

/** Whether a rule is for a deployment. One that names no service takes all of them along, so that rules for any of them count. */
function covers({ environments, services }, target) {
    const { environment, service } = target;
    const isThere = environments.length === 0 || isNamed(environment, environments);
    return isThere && (services.length === 0 || service === null || isNamed(service, services));
}
/** Whether a name is among others, without regard to case; `*` in those stands for any characters. */
function isNamed(name, patterns) {
    const row = [...name.toLowerCase()];
    return patterns.some((pattern) => (0,wildcards/* matchesAll */.B)({ items: [...pattern.toLowerCase()], isStar, fits: Object.is }, row));
}
function isStar(character) {
    return character === '*';
}

// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(7178);
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
    const isThis = services.length === 0 || service === null || isNamed(service, services);
    return isThere && isThis && severitiesFor(settings, target).has(severity);
}
/** Severities that stop a deployment by some rule. */
function severitiesFor(settings, target) {
    const rules = settings.guard.incidents.filter((rule) => covers(rule, target));
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

;// CONCATENATED MODULE: ./.build/src/flows/guard-problems.js

/** Problems of the section `guard`, a misspelled one included, and of a file of which nothing can be used: a line each. */
function problemsOfGuard({ settings, problems }) {
    const isUnread = settings === config_settings/* defaultSettings */.L;
    return problems
        .filter(({ message }) => isUnread || isOfGuard.test(message))
        .map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
const isOfGuard = /^(?:unknown key )?"guard[."]|^"timezone"|^and \d+ more problems|Did you mean "guard"\?/;

// EXTERNAL MODULE: ./.build/src/flows/settings-of.js
var settings_of = __webpack_require__(5768);
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
        openDaysOff(settings.guard, observed.readAt),
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
            configurationProblems: mapFact(configuration, () => (0,fact/* known */.e)(problemsOfGuard(reading))),
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
    settings: config_settings/* defaultSettings */.L,
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
        severityLabels: [...(0,incident_severity/* knownSpellings */.JT)(config_settings/* defaultSettings */.L.severityLabels), 'incident'],
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

// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(2873);
;// CONCATENATED MODULE: ./.build/src/guard/calendar/calendar-rules.js

/** The rules for a deployment. `daysOff` are those of the settings, in the years that are asked about. */
function rulesFor(settings, target, daysOff) {
    const windows = settings.windows.filter((window) => covers(window, target));
    const quietHours = settings.quietHours.filter((hours) => covers(hours, target));
    const freezes = settings.freezes.filter((freeze) => covers(freeze, target));
    const { holidays } = settings;
    const areDaysOff = holidays !== null && covers(holidays, target);
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
    const ofEach = [...services].map((one) => windows.filter((window) => covers(window, { environment, service: one })));
    return ofAll.length === 0 ? ofEach : [ofAll, ...ofEach];
}
function dayOffZones({ holidays, timezone }, windows) {
    if (holidays !== null && holidays.zone !== null)
        return [holidays.zone];
    const zones = [...new Set(windows.map(({ zone }) => zone))];
    return zones.length > 0 ? zones : [timezone];
}

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
        return [...days].flatMap(([day, off]) => whileShown([spanOf(day)], clock).map((span) => ({ ...span, check: 'holiday', ...off })));
    });
}
function spanOf(day) {
    return { from: day * minutes/* minutesOfDay */.HG, until: (day + 1) * minutes/* minutesOfDay */.HG };
}

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
        const weekday = guard_settings/* weekdays */.mx[(0,minutes/* weekdayOf */.Up)(day)];
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
    const exceptions = new Map(window.exceptions.map(({ day, hours }) => [(0,minutes/* dayNumber */.U$)(day), hours]));
    const shown = daysShown(clock).flatMap((day) => {
        const weekday = guard_settings/* weekdays */.mx[(0,minutes/* weekdayOf */.Up)(day)];
        const usual = weekday === undefined ? undefined : window.days[weekday];
        const hours = exceptions.has(day) ? exceptions.get(day) : usual;
        return hours === undefined || hours === null ? [] : [hoursOn(day, hours)];
    });
    return whileShown(shown, clock);
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
    const rules = rulesFor(settings, target, daysOff);
    const from = (0,minutes/* minuteOf */.iA)(at);
    const checks = check_name/* timedChecks */.t.filter((check) => settings.checks[check] !== 'off');
    const timeline = timelineOf(rules, { from, until: from + daysAhead * minutes/* minutesOfDay */.HG }, checks);
    return { at, rules, timeline, closings: stepAt(timeline, from)?.closings ?? [] };
}
/** Who closes for longer than that has no window. */
const daysAhead = 400;
/** When a check of the calendar says something else than now, RFC 3339; null where it does not. */
function changeOf({ timeline, at }, check) {
    const minute = nextChange(timeline, (0,minutes/* minuteOf */.iA)(at), [check]);
    return minute === null ? null : (0,minutes/* beginOf */.pv)(minute);
}
/** The first minute from now on in which none of some checks objects, RFC 3339; null where there is none to be seen. */
function opensFor({ timeline, at }, checks) {
    const minute = nextOpening(timeline, (0,minutes/* minuteOf */.iA)(at), checks);
    return minute === null ? null : (0,minutes/* beginOf */.pv)(minute);
}

;// CONCATENATED MODULE: ./.build/src/guard/set-aside.js
/** What the results come to by themselves; what could not be checked counts as the settings say. */
function weigh({ check, outcome }, { onUnknown }) {
    // It opens doors, and closes none.
    if (check === 'fix-through')
        return 'lets be';
    if (outcome === 'unknown')
        return weights[onUnknown[check]];
    return outcome === 'block' || outcome === 'warn' ? weights[outcome] : 'lets be';
}
const weights = { block: 'stops', warn: 'warns', allow: 'lets be' };
/** The checks that a fix sets aside, of those that object: by what kind of fix it is, and never a final one. */
function setAsideByFix(results, settings) {
    const fix = results.find(({ check }) => check === 'fix-through');
    const open = fix === undefined ? [] : (opens[fix.code] ?? []);
    return results.flatMap((result) => {
        const { check } = result;
        if (check === 'fix-through' || !open.includes(check) || settings.final.includes(check))
            return [];
        return weigh(result, settings) === 'lets be' ? [] : [check];
    });
}
const calendarAndIncidents = ['deploy-window', 'freeze', 'holiday', 'open-incident'];
/**
 * What each kind of fix sets aside. An older version brings nothing new, so that what is new is not asked of it; a fix is code like
 * any other, whose checks and migrations count; and nothing sets aside that somebody else deploys just now.
 */
const opens = {
    rollback: [...calendarAndIncidents, 'configuration', 'vulnerability', 'required-checks'],
    'incident-fix': [...calendarAndIncidents, 'configuration'],
    'fix-label': [...calendarAndIncidents, 'configuration'],
    'docs-only': [...calendarAndIncidents, 'vulnerability'],
};

;// CONCATENATED MODULE: ./.build/src/guard/conclude.js


/** What becomes of a deployment, and why: what stops it, then what was set aside, then what warns. */
function conclude(judged) {
    const { counting, settings } = judged;
    const stopping = counting.filter((result) => weigh(result, settings) === 'stops');
    const blocks = stopping.filter(({ outcome }) => outcome === 'block');
    const unknown = stopping.filter(({ outcome }) => outcome === 'unknown');
    const warnings = counting.filter((result) => weigh(result, settings) === 'warns');
    const isWarned = warnings.length > 0 || warnsOfFix(judged);
    const said = [...blocks, ...unknown, ...exemptions(judged), ...warnings];
    const all = said.length > 0 ? said : [assent(judged)];
    return {
        decision: blocks.length > 0 ? 'block' : unknown.length > 0 ? 'unknown' : isWarned ? 'warn' : 'allow',
        reasons: all.map(({ reason }) => reason),
        codes: all.map(({ code }) => code),
    };
}
function warnsOfFix({ byFix, settings }) {
    return byFix.length > 0 && settings.fixThrough.level === 'warn';
}
/** The fix and the override that set checks aside, or why the newest override did not. */
function exemptions({ results, byFix, byOverride, overrides }) {
    const fix = results.find(({ check }) => check === 'fix-through');
    const said = [];
    if (fix !== undefined && byFix.length > 0) {
        said.push({ code: fix.code, reason: `${fix.reason} ${setAside(byFix)}` });
    }
    const accepted = overrides.find((one) => one.isAccepted);
    if (accepted !== undefined) {
        said.push({ code: 'override', reason: `${accepted.reason} ${setAside(byOverride)}` });
        return said;
    }
    const [refused] = overrides.filter((one) => !one.isAccepted && one.why !== 'other-environment');
    if (refused !== undefined)
        said.push({ code: 'override-refused', reason: refused.reason });
    return said;
}
function setAside(checks) {
    return `Set aside: ${listed(checks, checks.length)}.`;
}
/** An open window says until when; otherwise there is nothing to say. */
function assent({ results, target }) {
    const open = results.find(({ code }) => code === 'window-open');
    return open ?? { code: 'nothing-stops', reason: `Nothing stops ${deploysTo(target, 'deploys')}.` };
}

// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(5197);
;// CONCATENATED MODULE: ./.build/src/guard/opinions.js
/** Nothing speaks against it. */
function fine(code, reason, more = {}) {
    return { stance: 'fine', code, reason, nextStep: null, link: null, until: null, ...more };
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
function notChecked(reason) {
    return { ...fine('off', reason), stance: 'off' };
}
/** What a check has to say when it does not know what it needs. */
function withoutFact(fact, code) {
    if (fact.state === 'skipped')
        return { ...fine('skipped', fact.reason), stance: 'off' };
    return { ...fine(code, fact.reason, { nextStep: fact.remedy }), stance: 'unknown' };
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/concurrency.js





/** Whether another deployment to the environment is in progress; one that has been for very long seems forgotten. */
function checkConcurrency(question) {
    const { facts } = question;
    const { othersInProgress: others } = facts;
    if (others.state !== 'known')
        return withoutFact(others, 'deployments-unknown');
    const running = others.value.filter((one) => forgottenAt(one, question) > facts.at);
    const [first] = running;
    const environment = named(facts.target.environment);
    if (first !== undefined) {
        const more = running.length === 1 ? '' : `, and ${counted(running.length - 1, 'other')}`;
        return objection('other-deployment', `Another deployment to ${environment} is in progress: ${words(first, question)}${more}.`, {
            link: first.url,
            nextStep: 'Wait until it has ended, or cancel it.',
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
    const who = by === null ? '' : ` by ${named(by)}`;
    return `${shortSha(sha)}${who} since ${showTime(startedAt, calendar.rules.zone, facts.at)}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/configuration.js


/** Whether all of the section `guard` can be used: a freeze with a slip in it must not go unnoticed. */
function checkConfiguration({ facts }) {
    const { configurationProblems: problems } = facts;
    if (problems.state !== 'known')
        return withoutFact(problems, 'configuration-unknown');
    const [first] = problems.value;
    if (first === undefined)
        return fine('configuration-sound', 'All settings of the guard can be read.');
    const count = counted(problems.value.length, 'problem');
    return objection('configuration-problem', `The settings of the guard have ${count}, so that rules may be missing: ${told(first)}`, { nextStep: 'Mend .github/incident-loop.yml on the default branch.' });
}

;// CONCATENATED MODULE: ./.build/src/guard/calendar/show-rules.js



/**
 * Windows in words: `Mon-Thu 09:00-17:00, Fri 09:00-12:00`, with what an exception says of `today`, and the zone where it is not the
 * one given.
 */
function showWindows(windows, { zone, today }) {
    const shown = windows.map((window) => {
        const hours = showWeek(guard_settings/* weekdays */.mx.map((day) => window.days[day] ?? null));
        const exception = window.exceptions.find(({ day }) => day === today);
        const words = exception === undefined ? [hours] : [hours, showException(exception.hours)];
        const text = words.filter((part) => part !== '').join(', ');
        return window.zone === zone ? text : `${text} ${window.zone}`;
    });
    return [...new Set(shown.filter((text) => text !== ''))].join('; ');
}
/** Quiet hours in words: `Mon-Fri 11:00-14:00 and 1 hour before and after`. */
function showQuietHours({ days, hours, marginMinutes }) {
    const week = showWeek(guard_settings/* weekdays */.mx.map((day) => (days.includes(day) ? hours : null)));
    return marginMinutes === 0 ? week : `${week} and ${(0,duration/* showMinutes */.F0)(marginMinutes)} before and after`;
}
function showException(hours) {
    return hours === null ? 'closed today' : `today ${showHours(hours)}`;
}
/** Days with the same hours that follow one another are one. */
function showWeek(week) {
    const runs = [];
    for (const [index, day] of guard_settings/* weekdays */.mx.entries()) {
        const hours = week[index];
        if (hours === undefined || hours === null)
            continue;
        const shown = showHours(hours);
        const before = runs.at(-1);
        const follows = before !== undefined && before.last === guard_settings/* weekdays */.mx[index - 1];
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


/** Why nobody deploys, in words: `freeze by @platform (Year end)`, `the day before Christmas Day`. */
function showClosing(closing) {
    if (closing.check === 'freeze') {
        const { owner, reason } = closing.freeze;
        const who = owner === null ? '' : ` by ${named(owner)}`;
        return `freeze${who}${reason === null ? '' : ` (${named(reason)})`}`;
    }
    if (closing.check === 'holiday') {
        const name = named(closing.dayOff.name);
        return closing.isDayBefore ? `the day before ${name}` : name;
    }
    if (closing.why === 'outside')
        return 'no open window';
    const { reason } = closing.hours;
    return `quiet hours (${showQuietHours(closing.hours)})${reason === null ? '' : `, ${named(reason)}`}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/deploy-window.js








/** Whether a deploy window is open, and no quiet hours are. */
function checkDeployWindow(question) {
    const { settings, calendar } = question;
    if (settings.windows.length + settings.quietHours.length === 0) {
        return notChecked('No deploy window is configured.');
    }
    const until = changeOf(calendar, 'deploy-window');
    const more = { until, nextStep: waitOrOverride };
    const closings = calendar.closings.filter((closing) => closing.check === 'deploy-window');
    const quiet = closings.find((closing) => closing.why === 'quiet');
    if (closings.some(({ why }) => why === 'outside')) {
        return objection('outside-window', outside(question), more);
    }
    if (quiet !== undefined) {
        const reason = `${heldBackUntilOpening(question, 'deploy-window')}: ${showClosing(quiet)}.`;
        return objection('quiet-hours', reason, more);
    }
    return deploy_window_open(question, until);
}
function outside(question) {
    return `${heldBackUntilOpening(question, 'deploy-window')}: outside ${windowWords(question)}.`;
}
function windowWords({ facts, settings, calendar }) {
    const windows = settings.windows.filter((window) => covers(window, facts.target));
    const { zone } = calendar.rules;
    const hours = showWindows(windows, { zone, today: (0,calendar_day/* dayIn */.EE)(facts.at, zone) });
    const name = windows.length === 1 ? 'the deploy window' : 'the deploy windows';
    return hours === '' ? name : `${name} (${hours})`;
}
function deploy_window_open(question, until) {
    const { facts, calendar } = question;
    const { windowGroups, quietHours, zone } = calendar.rules;
    if (windowGroups.length + quietHours.length === 0) {
        return fine('no-window', `${deploysTo(facts.target)} have no deploy window.`);
    }
    const end = until === null ? '' : ` until ${showTime(until, zone, facts.at)}`;
    if (windowGroups.length === 0) {
        return fine('window-open', `${deploysTo(facts.target)} are open${end}: no quiet hours.`, {
            until,
        });
    }
    const reason = `${deploysTo(facts.target)} are open${end}: within ${windowWords(question)}.`;
    return fine('window-open', reason, { until });
}

// EXTERNAL MODULE: ./.build/src/text/path-globs.js
var path_globs = __webpack_require__(8866);
;// CONCATENATED MODULE: ./.build/src/guard/checks/open-incident.js






/** Whether an incident is open that stops this deployment. */
function checkOpenIncident(question) {
    const { facts, settings } = question;
    if (settings.incidents.length === 0)
        return notChecked('No severity stops deployments.');
    if (facts.incidents.state !== 'known')
        return withoutFact(facts.incidents, 'incidents-unknown');
    const stopping = stoppingIncidents(question);
    const [first, ...others] = stopping.filter(({ isConfirmed }) => isConfirmed);
    if (first !== undefined)
        return stopped(question, first, others);
    const [unconfirmed] = stopping;
    if (unconfirmed !== undefined)
        return doubtful(unconfirmed);
    return fine('no-open-incident', `No open incident stops ${deploysTo(facts.target, 'deploys')}.`);
}
/**
 * The incidents that are open where the deployment goes, the worst first, whatever their severity; empty where they are not known.
 * Triage, what has ended and what is no incident are none.
 */
function openIncidents({ facts }) {
    if (facts.incidents.state !== 'known')
        return [];
    return facts.incidents.value
        .filter((incident) => isOpen(incident) && concerns(incident, facts.target))
        .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}
/** Those by which a rule of the settings stops it. */
function stoppingIncidents(question) {
    const { facts, settings } = question;
    const rules = settings.incidents.filter((rule) => covers(rule, facts.target));
    return openIncidents(question).filter((incident) => rules.some((rule) => stops(incident, rule)));
}
function isOpen({ kind, status }) {
    return kind === 'incident' && status !== 'triage' && !(0,incident_status/* hasEnded */.h)(status);
}
function concerns({ environments, services }, target) {
    const { environment, service } = target;
    const isThere = environments.length === 0 || environments.some((one) => (0,feed_environment/* isSameEnvironment */.gj)(one, environment));
    return isThere && (services.length === 0 || service === null || isNamed(service, services));
}
function stops({ severity, status }, rule) {
    return (rule.severities.includes(severity) && !(rule.until === 'mitigated' && status === 'monitoring'));
}
function rank({ severity }) {
    return incident_severity/* severities */.gO.indexOf(severity);
}
function stopped(question, incident, others) {
    const { number, severity, title, lead, url } = incident;
    const who = lead === null ? 'nobody leads it' : `led by ${named(lead)}`;
    const open = `${severity} incident #${number} ${quoted(title)} is open, ${who}`;
    const more = others.length === 0
        ? ''
        : `, and so ${others.length === 1 ? 'is' : 'are'} ${listed(others.map((other) => `#${other.number}`))}`;
    return objection('open-incident', `${heldBack(question, 'open-incident')} until it is ${endOf(question, incident)}: ${open}${more}.`, { link: url, nextStep: nextStep(question, incident) });
}
/** What has to become of an incident before no rule stops the deployment any more. */
function endOf({ facts, settings }, incident) {
    const rules = settings.incidents.filter((rule) => covers(rule, facts.target) && stops(incident, rule));
    return rules.every(({ until }) => until === 'mitigated') ? 'mitigated' : 'resolved';
}
function nextStep({ settings }, { number, lead }) {
    const ask = lead === null ? 'Lead it with `/lead`' : `Ask ${named(lead)}`;
    if (settings.fixThrough.level === 'off')
        return `${ask}.`;
    return `${ask}; its fix goes through once somebody writes \`/fix #<pull request>\` on #${number}.`;
}
function doubtful({ number, severity, title, url }) {
    return caution('incident-unconfirmed', `Issue #${number} ${quoted(title)} is labelled ${severity} by somebody who may not declare incidents.`, {
        link: url,
        nextStep: 'Have somebody with triage access confirm the severity, or take the label away.',
    });
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/fix-through.js






/** Whether the deployment is one that goes through all the same: a rollback, a fix of an open incident, or documentation. */
function checkFixThrough(question) {
    const { facts, settings } = question;
    const { level } = settings.fixThrough;
    if (level === 'off')
        return notChecked('Fixes are held back like other deployments.');
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
    const until = showTime(wasLive.until, calendar.rules.zone, facts.at);
    return fine('rollback', `It goes back to ${shortSha(facts.sha)}, which was live until ${until}.`);
}
function asFix(question) {
    const pulls = pullsOf(question);
    for (const { number, fixes, isConfirmed, url } of openIncidents(question)) {
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
    const pull = pulls.find((one) => one.labels.some((label) => isNamed(label, labels)));
    const label = pull?.labels.find((one) => isNamed(one, labels));
    if (pull === undefined || label === undefined)
        return null;
    const reason = `It brings pull request #${pull.number}, labelled ${named(label)}${company(pulls)}.`;
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
    return fine('docs-only', `It changes documentation only: ${counted(paths.length, 'file')}.`);
}
function pullsOf({ facts }) {
    return facts.added.state === 'known' ? facts.added.value.pulls : [];
}
/** What comes with a fix is told, as it goes through closed doors as well. */
function company(pulls) {
    const others = pulls.length - 1;
    return others === 0 ? '' : `, and ${counted(others, 'other pull request')} with it`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/freeze.js







/**
 * Whether somebody holds a lock, an issue says that nobody deploys, or the settings freeze deployments now. Who holds one comes first,
 * as that has no end.
 */
function checkFreeze(question) {
    const { facts, calendar } = question;
    const holds = facts.holds.state === 'known' ? facts.holds.value : [];
    const own = holds.filter(({ environments }) => environments === null || isNamed(facts.target.environment, environments));
    const stop = own.find(({ isConfirmed }) => isConfirmed);
    if (stop !== undefined)
        return held(question, stop);
    const frozen = byDate(question);
    if (frozen !== null)
        return frozen;
    if (facts.holds.state !== 'known')
        return withoutFact(facts.holds, 'freeze-unknown');
    if (own[0] !== undefined)
        return freeze_doubtful(own[0]);
    const reason = `${deploysTo(facts.target)} are neither frozen nor locked.`;
    return fine('not-frozen', reason, { until: changeOf(calendar, 'freeze') });
}
/** The freeze that lasts longest. */
function byDate(question) {
    const { calendar, facts } = question;
    const [last] = calendar.closings
        .filter((closing) => closing.check === 'freeze')
        .sort((a, b) => b.until - a.until);
    if (last === undefined)
        return null;
    const end = showTime((0,minutes/* beginOf */.pv)(last.until), last.freeze.zone, facts.at);
    const what = `${heldBack(question, 'freeze')} until ${end}: ${showClosing(last)}.`;
    return objection('freeze', what, {
        until: changeOf(calendar, 'freeze'),
        nextStep: waitOrOverride,
    });
}
function held(question, hold) {
    const who = hold.by === null ? 'somebody' : named(hold.by);
    const said = hold.reason === null ? '' : ` (${named(hold.reason)})`;
    const why = `${said}${planned(question, hold)}`;
    const what = heldBack(question, 'freeze');
    const link = hold.url;
    if (hold.kind === 'lock') {
        const reason = `${what}: ${who} holds the lock ${quoted(hold.name)}${why}.`;
        return objection('deploy-lock', reason, { link, nextStep: `Ask ${who} to give it back.` });
    }
    const reason = `${what}: issue ${quoted(hold.name)}, labelled freeze by ${who}, is open${why}.`;
    const nextStep = `Ask ${who} to close the issue when deployments may go on.`;
    return objection('freeze-issue', reason, { link, nextStep });
}
function freeze_doubtful({ name, by, url }) {
    const who = by === null ? 'somebody' : named(by);
    const reason = `Issue ${quoted(name)} is labelled freeze by ${who}, who may not stop deployments.`;
    const nextStep = 'Have somebody with triage access set the label again, or take it away.';
    return caution('freeze-issue-unconfirmed', reason, { link: url, nextStep });
}
function planned({ facts, calendar }, { until }) {
    if (until === null)
        return '';
    return `, planned until ${showTime(until, calendar.rules.zone, facts.at)}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/holiday.js







/** Whether it is a day off, or the day before one where that counts. */
function checkHoliday(question) {
    const { facts, settings, calendar } = question;
    const { holidays } = settings;
    if (holidays === null)
        return notChecked('No holidays are configured.');
    if (!covers(holidays, facts.target)) {
        return fine('working-day', `${deploysTo(facts.target)} have no days off.`);
    }
    if (facts.daysOff.state !== 'known')
        return withoutFact(facts.daysOff, 'holiday-unknown');
    const until = changeOf(calendar, 'holiday');
    const today = calendar.closings.find((closing) => closing.check === 'holiday');
    if (today?.check !== 'holiday')
        return fine('working-day', 'It is no day off.', { until });
    const { dayOff, isDayBefore } = today;
    const number = (0,minutes/* dayNumber */.U$)(dayOff.day) - Number(isDayBefore);
    const day = showDay((0,minutes/* dayNumbered */.rh)(number), yearIn(facts.at, calendar.rules.zone));
    return objection(isDayBefore ? 'day-before-holiday' : 'holiday', `${heldBackUntilOpening(question, 'holiday')}: ${day} is ${showClosing(today)}.`, { until, nextStep: waitOrOverride });
}

;// CONCATENATED MODULE: ./.build/src/guard/weigh-finding.js
/** How a finding of the migration check counts by its hazard. Long work takes no time on a table that is known to be small. */
function weighFinding({ hazard, size }, { migrations }) {
    const isLight = hazard === 'long' && size === 'small';
    if (migrations.block.includes(hazard))
        return isLight ? 'warn' : 'block';
    return migrations.warn.includes(hazard) ? 'warn' : 'pass';
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/migration.js



/** Whether a migration that the deployment brings does harm; what somebody has accepted in the file does not. */
function checkMigration({ facts, settings }) {
    if (facts.migrations.state !== 'known')
        return withoutFact(facts.migrations, 'migrations-unknown');
    const { findings, unchecked } = facts.migrations.value;
    const open = findings.filter(({ acknowledged }) => acknowledged === null);
    const blocking = open.filter((finding) => weighFinding(finding, settings) === 'block');
    if (blocking[0] !== undefined)
        return harmful(blocking[0], blocking, objection);
    if (unchecked[0] !== undefined)
        return notJudged(unchecked[0], unchecked);
    const warning = open.filter((finding) => weighFinding(finding, settings) === 'warn');
    if (warning[0] !== undefined)
        return harmful(warning[0], warning, caution);
    return fine('no-migration-hazard', harmless(facts.migrations.value));
}
function harmful(first, all, opinion) {
    const more = all.length === 1 ? '' : ` There ${others(all.length - 1, 'other finding')}.`;
    const reason = `${place(first)}: ${told(first.what)}${more}`;
    return opinion('migration-hazard', reason, { nextStep: told(first.recipe.how) });
}
function notJudged(first, all) {
    const more = all.length === 1 ? '' : `, and ${counted(all.length - 1, 'other statement')} neither`;
    const reason = `${place(first)} could not be checked: ${named(first.why)}${more}.`;
    return {
        ...fine('migration-unchecked', reason, { nextStep: 'Read it before it is deployed.' }),
        stance: 'unknown',
    };
}
function harmless({ findings }) {
    const accepted = findings.filter(({ acknowledged }) => acknowledged !== null).length;
    const said = accepted === 0 ? '' : `; ${counted(accepted, 'finding')} was accepted in the file`;
    return `No migration that it brings does harm${said}.`;
}
function others(count, unit) {
    return `${count === 1 ? 'is' : 'are'} ${counted(count, unit)}`;
}
function place({ path, line }) {
    return `${named(path)}, line ${line}`;
}

;// CONCATENATED MODULE: ./.build/src/guard/checks/required-checks.js



/** Whether every check that the settings name is green on the commit. */
function checkRequiredChecks({ facts, settings }) {
    const { requiredChecks } = settings;
    if (requiredChecks.length === 0)
        return notChecked('No check is required.');
    if (facts.checkRuns.state !== 'known')
        return withoutFact(facts.checkRuns, 'checks-unknown');
    const runs = facts.checkRuns.value;
    const sha = shortSha(facts.sha);
    const states = requiredChecks.flatMap((pattern) => statesOf(pattern, runs));
    const worst = required_checks_order.map((state) => states.find((one) => one.state === state)).find(Boolean);
    if (worst === undefined || worst.state === 'green') {
        return fine('checks-green', `Every required check is green on ${sha}: ${listed(requiredChecks)}.`);
    }
    const others = states.filter((one) => one.state !== 'green' && one !== worst);
    const more = others.length === 0 ? '' : ` Not green either: ${listed(others.map(({ name }) => name))}.`;
    const reason = `Required check ${named(worst.name)} ${required_checks_words[worst.state].is(worst.ending)} on ${sha}.`;
    return objection(required_checks_words[worst.state].code, `${reason}${more}`, {
        link: worst.url,
        nextStep: required_checks_words[worst.state].nextStep,
    });
}
/** From the worst to the best. */
const required_checks_order = ['not-green', 'missing', 'running', 'green'];
/** Each run that a name of the settings stands for; where there is none, the name itself is missing. */
function statesOf(pattern, runs) {
    const own = runs.filter(({ name }) => isNamed(name, [pattern]));
    if (own.length === 0)
        return [{ name: pattern, state: 'missing', ending: null, url: null }];
    return own.map(({ name, status, conclusion, url }) => {
        if (status !== 'completed')
            return { name, state: 'running', ending: null, url };
        const isGreen = conclusion === 'success' || conclusion === 'neutral';
        return { name, state: isGreen ? 'green' : 'not-green', ending: conclusion, url };
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
        nextStep: 'Wait until it has ended.',
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

;// CONCATENATED MODULE: ./.build/src/guard/checks/vulnerability.js






/** Whether the deployment brings a vulnerability, or leaves one live, that is bad enough and not excepted. */
function checkVulnerability(question) {
    const { facts, settings } = question;
    const { introduced, open } = settings.vulnerabilities;
    if (introduced === null && open === null)
        return notChecked('No vulnerability counts.');
    if (facts.vulnerabilities.state !== 'known') {
        return withoutFact(facts.vulnerabilities, 'vulnerabilities-unknown');
    }
    const counting = facts.vulnerabilities.value
        .filter((one) => isBadEnough(one, question))
        .toSorted((a, b) => badness(b) - badness(a) || (0,order/* compareText */.n)(a.advisory, b.advisory));
    const accepted = counting.flatMap((one) => exceptionOf(one, question, 'in force') ?? []);
    const [worst, ...others] = counting.filter((one) => exceptionOf(one, question, 'in force') === null);
    if (worst !== undefined)
        return vulnerable(question, worst, others.length);
    return acceptable(question, accepted);
}
function isBadEnough(one, { settings }) {
    const from = settings.vulnerabilities[one.origin];
    return from !== null && badness(one) >= guard_settings/* vulnerabilitySeverities */.SP.indexOf(from);
}
function badness({ severity }) {
    return guard_settings/* vulnerabilitySeverities */.SP.indexOf(severity);
}
/** The exception of one advisory in one package, still in force or expired; null for none. */
function exceptionOf({ advisory, aliases, package: name }, { facts, settings }, state) {
    const ids = [advisory, ...aliases].map((id) => id.toLowerCase());
    const today = (0,calendar_day/* dayIn */.EE)(facts.at, settings.timezone);
    const found = settings.vulnerabilities.exceptions.find((exception) => {
        const isThis = ids.includes(exception.advisory.toLowerCase());
        const isHere = exception.package === null || exception.package === name;
        return isThis && isHere && today <= exception.expires === (state === 'in force');
    });
    return found ?? null;
}
function vulnerable(question, worst, others) {
    const { advisory, severity, origin, manifest, fixedIn, url } = worst;
    const name = named(worst.package);
    const where = origin === 'introduced' ? 'this deployment brings it' : 'it is live already';
    const expired = exceptionOf(worst, question, 'expired');
    const ended = expired === null ? '' : ` ${vulnerability_endOf(expired, question)}`;
    const more = others === 0 ? '' : ` There ${others === 1 ? 'is' : 'are'} ${others} more.`;
    const reason = `${named(advisory)} in ${name} (${named(manifest)}) is of ${severity} severity, and ${where}.`;
    const mend = fixedIn === null
        ? `No version of ${name} is free of it yet`
        : `Update ${name} to ${named(fixedIn)}`;
    return objection(expired === null ? 'vulnerability' : 'exception-expired', `${reason}${ended}${more}`, { link: url, nextStep: `${mend}; an exception needs an owner, a reason and a last day.` });
}
function vulnerability_endOf({ owner, expires }, { facts, settings }) {
    const day = showDay(expires, yearIn(facts.at, settings.timezone));
    return `The exception of ${named(owner)} expired on ${day}.`;
}
function acceptable({ facts, settings }, accepted) {
    const [first] = accepted.map(({ expires }) => expires).sort(order/* compareText */.n);
    if (first === undefined) {
        return fine('no-vulnerability', 'It brings no vulnerability that counts, and none is live.');
    }
    const day = showDay(first, yearIn(facts.at, settings.timezone));
    return fine('no-vulnerability', `No vulnerability counts that has no exception; ${counted(accepted.length, 'exception')} until ${day} at the earliest.`, { until: (0,calendar_day/* endOfDay */.D0)(first, settings.timezone) });
}

;// CONCATENATED MODULE: ./.build/src/guard/judge-checks.js












/** What every check says of a deployment, in the order of `checkNames`. */
function judgeChecks(question) {
    return check_name/* checkNames */.L.map((check) => judge_checks_judge(check, question));
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
function judge_checks_judge(check, question) {
    // Fixes have a level of their own, which their check goes by.
    const level = check === 'fix-through' ? 'warn' : question.settings.checks[check];
    const { stance, ...said } = level === 'off' ? notChecked('The check is switched off.') : checks[check](question);
    return { check, outcome: outcomeOf(stance, level), ...said };
}
function outcomeOf(stance, level) {
    if (stance === 'fine')
        return 'pass';
    if (stance === 'caution')
        return 'warn';
    return stance === 'objection' ? level : stance;
}

;// CONCATENATED MODULE: ./.build/src/guard/judge-override.js



/** Judges one wish to deploy against the verdict: by somebody who may, for this commit and environment, with a reason, in time. */
function judgeOverride(request, question) {
    for (const why of refusalOrder) {
        const reason = refusals[why](request, question);
        if (reason !== null)
            return { request, isAccepted: false, why, reason };
    }
    const until = judge_override_endOf(request, question);
    const end = showTime(until, question.zone, question.at);
    const reason = `${named(request.by)} overrides the guard until ${end}: ${quoted(request.reason)}.`;
    return { request, isAccepted: true, until, reason };
}
function judge_override_endOf({ at }, { settings }) {
    return (0,instant/* addSeconds */.ps)(at, settings.override.minutes * 60);
}
const refusals = {
    'other-environment': ({ by, environment }, { target }) => environment.toLowerCase() === target.environment.toLowerCase()
        ? null
        : `The override by ${named(by)} is for ${named(environment)}, not for ${named(target.environment)}.`,
    'other-sha': ({ by, sha }, question) => sha === question.sha
        ? null
        : `The override by ${named(by)} is for ${shortSha(sha)}, not for ${shortSha(question.sha)}: ask for one for this commit.`,
    expired: (request, question) => judge_override_endOf(request, question) > question.at
        ? null
        : `The override by ${named(request.by)} expired on ${showTime(judge_override_endOf(request, question), question.zone, question.at)}: ask for a new one.`,
    'without-reason': ({ by, reason }) => /[\p{L}\p{N}]/u.test(reason)
        ? null
        : `The override by ${named(by)} has no reason: write why it cannot wait.`,
    'not-allowed': (request, { settings }) => mayOverride(request, settings.override)
        ? null
        : `${named(request.by)} may not override the guard: ask ${whoMay(settings.override)}.`,
    'final-check': ({ by }, { settings, stopping }) => {
        const final = stopping.filter((check) => settings.final.includes(check));
        return final.length === 0
            ? null
            : `The override by ${named(by)} does not count, as nothing sets aside ${listed(final)}.`;
    },
};
/** What an override is for comes before who asks for it. */
const refusalOrder = [
    'other-environment',
    'other-sha',
    'expired',
    'without-reason',
    'not-allowed',
    'final-check',
];
/** Whoever is named; where nobody is, whoever may maintain the repository. */
function mayOverride({ by, authority, teams }, { people, teams: allowed }) {
    if (people.length + allowed.length === 0)
        return authority === 'maintain' || authority === 'admin';
    return isAmong(by, people) || teams.some((team) => isAmong(team, allowed));
}
function isAmong(name, names) {
    return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
function whoMay({ people, teams }) {
    const all = [...people, ...teams];
    return all.length === 0
        ? 'somebody with maintain access'
        : listed(all).replace(/ and (?=[^ ]*$)/, ' or ');
}

;// CONCATENATED MODULE: ./.build/src/guard/verdict.js








/** Judges a deployment. The same facts and settings give the same verdict. */
function judgeGuard(facts, settings) {
    const { at, target } = facts;
    const daysOff = facts.daysOff.state === 'known' ? facts.daysOff.value : [];
    const calendar = readCalendar({ at, target, settings, daysOff });
    const question = { facts, settings, calendar, opensAt: opensFor(calendar, check_name/* timedChecks */.t) };
    const byFix = setAsideByFix(judgeChecks(question), settings);
    // What a fix sets aside is not waited for.
    const waited = check_name/* timedChecks */.t.filter((check) => !byFix.includes(check));
    const results = judgeChecks({ ...question, opensAt: opensFor(calendar, waited) });
    const stopping = results.filter((result) => weigh(result, settings) === 'stops' && !byFix.includes(result.check));
    const overrides = judgeOverrides(facts, settings, { calendar, stopping });
    const override = overrides.find((one) => one.isAccepted) ?? null;
    const byOverride = override === null ? [] : stopping.map(({ check }) => check);
    const without = [...byFix, ...byOverride];
    const counting = results.filter(({ check }) => !without.includes(check));
    return {
        ...conclude({ results, counting, byFix, byOverride, overrides, settings, target }),
        results,
        setAside: [
            ...byFix.map((check) => ({ check, by: 'fix-through' })),
            ...byOverride.map((check) => ({ check, by: 'override' })),
        ],
        overrides,
        nextWindow: nextWindow(counting, calendar, settings),
        validUntil: earliest([
            (0,instant/* addSeconds */.ps)(at, longestMinutes * 60),
            ...counting.flatMap(({ until }) => until ?? []),
            ...(override === null ? [] : [override.until]),
        ]),
    };
}
/** Whoever asks later may hear something else; what is not decided by time is read afresh. */
const longestMinutes = 30;
/** The newest first; nothing is overridden that nothing stops. */
function judgeOverrides({ overrides, at, target, sha }, settings, { calendar, stopping }) {
    if (stopping.length === 0)
        return [];
    const checks = stopping.map(({ check }) => check);
    const { zone } = calendar.rules;
    return overrides
        .toReversed()
        .map((request) => judgeOverride(request, { at, target, sha, settings, stopping: checks, zone }));
}
function nextWindow(counting, calendar, settings) {
    const timed = check_name/* timedChecks */.t.filter((check) => counting.some((result) => result.check === check));
    const closed = calendar.closings.filter(({ check }) => timed.includes(check));
    const isByTime = counting.every((result) => weigh(result, settings) !== 'stops' || timeCodes.includes(result.code));
    return closed.length > 0 && isByTime ? opensFor(calendar, timed) : null;
}
/** Reasons that pass by themselves. */
const timeCodes = [
    'outside-window',
    'quiet-hours',
    'freeze',
    'holiday',
    'day-before-holiday',
];
function earliest(times) {
    return times.toSorted(order/* compareText */.n)[0] ?? '';
}

// EXTERNAL MODULE: ./.build/src/flows/create-records-branch.js
var create_records_branch = __webpack_require__(4183);
// EXTERNAL MODULE: ./.build/src/flows/refuse-unusable.js
var refuse_unusable = __webpack_require__(53);
// EXTERNAL MODULE: ./.build/src/flows/rounds.js
var rounds = __webpack_require__(964);
// EXTERNAL MODULE: ./.build/src/flows/show-plan.js
var show_plan = __webpack_require__(6370);
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
    const verdict = judgeGuard(facts, settings);
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
        const without = judgeGuard({ ...facts, overrides }, settings);
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

// EXTERNAL MODULE: ./.build/src/config/outputs.js
var config_outputs = __webpack_require__(5208);
// EXTERNAL MODULE: ./.build/src/config/own-template.js
var own_template = __webpack_require__(8809);
;// CONCATENATED MODULE: ./.build/src/flows/guard-annotations.js


/** GitHub shows so many remarks of a kind for a step, and drops the rest. */
const mostOfKind = 10;
/** What migrations do that counts by the settings, on their lines, ten of a kind; nothing where the check is off. */
function annotatedFindings({ facts, settings, verdict, }) {
    const level = settings.checks.migration;
    if (level === 'off' || facts.migrations.state !== 'known')
        return [];
    const open = facts.migrations.value.findings.filter(({ acknowledged }) => acknowledged === null);
    const isAside = verdict.setAside.some(({ check }) => check === 'migration');
    const stops = (finding) => level === 'block' && !isAside && weighFinding(finding, settings) === 'block';
    const blocking = open.filter(stops);
    const warning = open.filter((finding) => !stops(finding) && weighFinding(finding, settings) !== 'pass');
    return [
        ...blocking.slice(0, mostOfKind).map((finding) => annotationOf(finding, true)),
        ...warning.slice(0, mostOfKind).map((finding) => annotationOf(finding, false)),
    ];
}
function annotationOf({ path, line, what, recipe }, isBlocking) {
    const message = (0,text_escape/* plainLine */.h0)(`${what} ${recipe.how}`.trim(), longest);
    return { isBlocking, message, place: { file: path, line } };
}
/** Characters of a message. */
const longest = 600;

;// CONCATENATED MODULE: ./.build/src/flows/guard-result.js
/** Version of the JSON in the output `result`; it changes when a field changes its meaning or goes. */
const resultVersion = 1;
/** A verdict as JSON, as docs/deploy-guard.md describes it. */
function guardResult({ facts, verdict, mode, attempt, override, }) {
    const { decision, reasons, codes, results, setAside, nextWindow, validUntil } = verdict;
    return {
        version: resultVersion,
        decision,
        mode,
        environment: facts.target.environment,
        service: facts.target.service,
        sha: facts.sha === '' ? null : facts.sha,
        at: facts.at,
        attempt,
        reasons,
        codes,
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

;// CONCATENATED MODULE: ./.build/src/flows/guard-words.js




/** What was asked and answered, in a line: `abc1234 to production: stopped`. */
function guardHeadline({ facts, verdict, mode }) {
    const what = deploysTo(facts.target, facts.sha === '' ? 'Deploying' : `Deploying ${shortSha(facts.sha)}`);
    const isKept = mode === 'enforce' || !(verdict.decision in softened);
    return `${what}: ${isKept ? decisions[verdict.decision] : `${decisions[verdict.decision]}, but not enforced`}`;
}
const decisions = {
    allow: 'go ahead',
    warn: 'go ahead, with a warning',
    block: 'stopped',
    unknown: 'stopped, as it could not be checked',
};
const softened = { block: true, unknown: true };
/** A check by its name for people: `deploy window`. */
function checkInWords(check) {
    return check.replaceAll('-', ' ');
}
/** What a check came to: `block`, or `block, set aside by override`. */
function outcomeInWords({ check, outcome }, { verdict }) {
    const aside = verdict.setAside.find((one) => one.check === check);
    if (aside === undefined)
        return outcome;
    return `${outcome}, set aside by ${aside.by === 'override' ? 'the override' : 'the fix'}`;
}
/** What to do about all that stops or warns, each once, what stops first; nothing about what counts for nothing. */
function stepsToTake({ verdict, settings }) {
    const aside = new Set(verdict.setAside.map(({ check }) => check));
    const counting = verdict.results.filter(({ check }) => !aside.has(check));
    const steps = ['stops', 'warns'].flatMap((weight) => counting.flatMap((result) => weigh(result, settings) === weight && result.nextStep !== null ? [result.nextStep] : []));
    return [...new Set(steps)];
}
/** The override that counts, in a sentence; null where there is none. */
function overrideInWords({ override }) {
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
    return showTime(at, rulesFor(settings, facts.target, []).zone, facts.at);
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-summary.js


/** What the template of the run's page may show, escaped. */
function guardView(told) {
    const { verdict, facts, mode, attempt } = told;
    const { nextWindow, validUntil, decision } = verdict;
    const override = overrideInWords(told);
    return {
        decision,
        mode,
        attempt,
        icon: icons[decision],
        headline: inline(guardHeadline(told)),
        reasons: verdict.reasons.map(inline),
        next_window: nextWindow === null ? null : inline(timeInWords(nextWindow, told)),
        override: override === null ? null : inline(override),
        steps: stepsToTake(told).map(inline),
        checks: verdict.results.map((result) => ({
            name: checkInWords(result.check),
            outcome: outcomeInWords(result, told),
            icon: icons[result.outcome],
            reason: inline(result.reason),
            link: result.link === null ? null : pageUrl(result.link),
        })),
        asked_at: inline(timeInWords(facts.at, told)),
        valid_until: inline(timeInWords(validUntil, told)),
    };
}
const icons = {
    allow: '✅',
    pass: '✅',
    warn: '⚠️',
    block: '⛔',
    unknown: '❔',
    off: '➖',
};
/** Sentences of checks repeat several names and quotations. */
const guard_summary_longest = 1000;
function inline(text) {
    return (0,text_escape/* inlineText */.ln)(text, guard_summary_longest);
}
/** An address that can stand in a link of Markdown; null for any other. */
function pageUrl(url) {
    const line = (0,text_escape/* plainLine */.h0)(url, 2000);
    return /^https?:\/\/[^\s()<>|\\`]+$/.test(line) ? line : null;
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-told.js
/** Whether the deployment may not go ahead. */
function isStopped({ decision }) {
    return decision === 'block' || decision === 'unknown';
}

;// CONCATENATED MODULE: ./.build/src/flows/tell-guard.js











/** Tells a verdict: outputs, remarks on lines of migrations, the log, the page of the run. */
async function tellGuard(told, world, { teller, pages }) {
    const outputs = outputsOf(told);
    for (const name of config_outputs/* outputNames */.g) {
        const value = outputs[name];
        if (value !== undefined)
            teller.setOutput(name, value);
    }
    for (const { isBlocking, message, place } of annotatedFindings(told)) {
        if (isBlocking)
            world.log.problem(message, { ...place, column: 1 });
        else
            world.log.remark('warning', message, place);
    }
    for (const line of tell_guard_logOf(told))
        world.log.info(line);
    // Where the job does not fail, the answer must not be missed.
    if (isStopped(told.verdict) && told.mode !== 'enforce')
        world.log.problem(sentenceOf(told));
    const problems = [...pages.problems];
    const summary = (0,own_template/* renderOwn */.BF)({
        name: 'guard-summary',
        overrides: pages.templates,
        shipped: world.templates['guard-summary'],
        problems,
    }, { guard: guardView(told) });
    for (const problem of problems)
        world.log.problem((0,text_escape/* plainLine */.h0)(problem.message, tell_guard_longest), problem);
    await teller.showSummary(summary);
}
/** Why a deployment that is stopped ends the run, or null where it does not. */
function guardFailure(told) {
    const { verdict, mode } = told;
    if (mode !== 'enforce' || !isStopped(verdict))
        return null;
    const what = sentenceOf(told);
    const [step = 'The page of the run says what was looked at.'] = stepsToTake(told);
    const remedy = (0,text_escape/* plainLine */.h0)(step, tell_guard_longest);
    return verdict.decision === 'block'
        ? new user_error/* UserError */.yo('deploy-blocked', { what, remedy })
        : new user_error/* UserError */.yo('deploy-unchecked', { what, remedy });
}
function sentenceOf(told) {
    return (0,text_escape/* plainLine */.h0)(`${guardHeadline(told)}. ${told.verdict.reasons.join(' ')}`, tell_guard_longest);
}
/** What a problem of the configuration is, on the terminal. */
function problemLine(problem) {
    return plainLine(showProblem(problem), tell_guard_longest);
}
/** Characters of a message. */
const tell_guard_longest = 1000;
function outputsOf(told) {
    const { decision, reasons, codes, nextWindow, validUntil } = told.verdict;
    return {
        decision,
        reason: (0,text_escape/* plainLine */.h0)(reasons.join(' '), mostOutput),
        'reason-codes': codes.join(','),
        'next-window': nextWindow ?? '',
        'valid-until': validUntil,
        attempt: String(told.attempt),
        result: (0,canonical_json/* canonicalJson */.dj)(guardResult(told)),
    };
}
const mostOutput = 4000;
function tell_guard_logOf(told) {
    const checks = told.verdict.results.map((result) => `${checkInWords(result.check)}: ${outcomeInWords(result, told)}. ${(0,text_escape/* plainLine */.h0)(result.reason, tell_guard_longest)}`);
    return [(0,text_escape/* plainLine */.h0)(guardHeadline(told), tell_guard_longest), ...checks];
}

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
    await tellGuard(told, asking, { teller, pages: gathered });
    const failure = guardFailure(told);
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

/***/ 9674:
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

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames),
/* harmony export */   t: () => (/* binding */ timedChecks)
/* harmony export */ });
/** Everything the guard looks at, in the order it is told. */
const checkNames = [
    'configuration',
    'deploy-window',
    'freeze',
    'holiday',
    'open-incident',
    'fix-through',
    'migration',
    'vulnerability',
    'required-checks',
    'concurrency',
];
/** Checks that time alone decides, as long as nobody holds the environment. */
const timedChecks = ['deploy-window', 'freeze', 'holiday'];


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

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ incidentKinds),
/* harmony export */   fO: () => (/* binding */ hasHeading),
/* harmony export */   iK: () => (/* binding */ formHeadings),
/* harmony export */   pV: () => (/* binding */ isOurForm),
/* harmony export */   vq: () => (/* binding */ readForm),
/* harmony export */   wu: () => (/* binding */ withoutFreeText)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5887);

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

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   F0: () => (/* binding */ showMinutes),
/* harmony export */   O1: () => (/* binding */ secondsBetween)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

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

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ listHolidays),
/* harmony export */   Qr: () => (/* binding */ holidayTypes),
/* harmony export */   openHolidays: () => (/* binding */ openHolidays),
/* harmony export */   v9: () => (/* binding */ holidayPlaceProblem)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/** Kinds of holidays, as the library tells them apart. */
const holidayTypes = ['public', 'bank', 'school', 'optional', 'observance'];
/**
 * Tells of any day, `2026-12-25`, whether it is a public holiday at a place, the days that stand in for holidays on a weekend
 * included; half holidays are worked. Null for a place that is not known: `holidayPlaceProblem` says why. Loads a table of the
 * whole world, so it is only asked once a country is configured.
 */
async function openHolidays(place) {
    const library = await loadLibrary();
    const found = findPlace(new library(), place);
    if ('problem' in found)
        return null;
    const holidays = new library(found.path, { types: ['public'] });
    const years = new Map();
    const daysOfYear = (year) => {
        const known = years.get(year) ?? holidaysOf(holidays, year);
        years.set(year, known);
        return known;
    };
    return (day) => {
        const year = Number(day.slice(0, 4));
        // A holiday of several days may have begun in the year before.
        return Number.isInteger(year) && [year, year - 1].some((one) => daysOfYear(one).has(day));
    };
}
/**
 * All holidays of every type that begin in some years at a place, by day, the days that stand in for holidays on a weekend included.
 * Null for a place that is not known. Does not depend on the time zone of the machine.
 */
async function listHolidays(place, years) {
    const library = await loadLibrary();
    const found = findPlace(new library(), place);
    if ('problem' in found)
        return null;
    const holidays = new library(found.path, { types: [...holidayTypes] });
    return years.flatMap((year) => namedHolidays(holidays, year));
}
/** What is wrong with a place, with the codes there are; follows the name of the setting. Null for a place that is known. */
async function holidayPlaceProblem(place) {
    const library = await loadLibrary();
    const found = findPlace(new library(), place);
    return 'problem' in found ? found.problem : null;
}
async function loadLibrary() {
    return (await __webpack_require__.e(/* import() */ 5026).then(__webpack_require__.bind(__webpack_require__, 5026))).default;
}
/** The place in the library's own spelling, `DE.BE`: what the library does not know it would leave out without a word. */
function findPlace(library, place) {
    const found = [];
    for (const level of ['country', 'state', 'region']) {
        const written = place[level];
        if (written === null)
            break;
        const codes = codesWithin(library, found);
        const code = codeAmong(codes, written.replace(new RegExp(`^${found[0]}-`, 'i'), ''));
        if (code === null)
            return { problem: `${level} is not known; ${choice(codes, found)}` };
        found.push(code);
    }
    return { path: found.join('.') };
}
function codesWithin(library, [country, state]) {
    if (country === undefined)
        return Object.keys(library.getCountries());
    if (state === undefined)
        return Object.keys(library.getStates(country) ?? {});
    return Object.keys(library.getRegions(country, state) ?? {});
}
function choice(codes, within) {
    if (within.length === 0)
        return 'write its ISO 3166 code, such as DE';
    if (codes.length === 0)
        return `${within.join('-')} has none, leave it out`;
    return `${within.join('-')} has ${codes.join(', ')}`;
}
/** The code that is meant, whatever its case; YAML reads `07` as a number, so zeros in front do not matter. */
function codeAmong(codes, written) {
    const plain = (code) => code
        .trim()
        .toLowerCase()
        .replace(/^0+(?=\d)/, '');
    return codes.find((code) => plain(code) === plain(written)) ?? null;
}
function namedHolidays(holidays, year) {
    const languages = new Set(['en', ...holidays.getLanguages()]);
    const names = new Map();
    for (const { date, rule, name } of [...languages].flatMap((one) => holidays.getHolidays(year, one))) {
        const known = names.get(`${date} ${rule}`) ?? [];
        if (!known.includes(name))
            names.set(`${date} ${rule}`, [...known, name]);
    }
    return holidays.getHolidays(year, 'en').flatMap((holiday) => daysOf(holiday).map((day) => ({
        day,
        isWhole: isWhole(holiday),
        type: holiday.type,
        names: names.get(`${holiday.date} ${holiday.rule}`) ?? [holiday.name],
    })));
}
/** The whole days off of the holidays that begin in a year. */
function holidaysOf(holidays, year) {
    return new Set(holidays.getHolidays(year).filter(isWhole).flatMap(daysOf));
}
function isWhole({ date }) {
    return date.slice(11, 19) === '00:00:00';
}
function daysOf({ date, start, end }) {
    const length = Math.round((end.getTime() - start.getTime()) / millisecondsOfDay);
    // The text is the day on the calendar of the place; the moments depend on a zone.
    const begins = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(date.slice(0, 10));
    return Array.from({ length: Math.max(length, 1) }, (_, ahead) => begins.add({ days: ahead }).toString());
}
const millisecondsOfDay = 24 * 60 * 60 * 1000;


/***/ }),

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ minutesOfDay),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   iA: () => (/* binding */ minuteOf),
/* harmony export */   pv: () => (/* binding */ beginOf),
/* harmony export */   rh: () => (/* binding */ dayNumbered),
/* harmony export */   v9: () => (/* binding */ clockMinute)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/** The minute a moment lies in, counted from the beginning of 1970 in UTC. */
function minuteOf(at) {
    return Math.floor(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).epochMilliseconds / millisecondsOfMinute);
}
/** When a minute begins, RFC 3339 in UTC. */
function beginOf(minute) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(minute * millisecondsOfMinute).toString();
}
/** A date and time on some clock, `2026-12-18T18:00`, in minutes from the beginning of 1970 on that clock. */
function clockMinute(dateTime) {
    return minuteOf(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(dateTime).toZonedDateTime('UTC').toInstant().toString());
}
/** A day, `2026-12-18`, counted from 1970-01-01. */
function dayNumber(day) {
    return clockMinute(day) / minutesOfDay;
}
/** The day with a number, `2026-12-18`. */
function dayNumbered(number) {
    return beginOf(number * minutesOfDay).slice(0, 10);
}
/** The day of the week of a day by its number: 0 is Monday. */
function weekdayOf(number) {
    // 1970-01-01 was a Thursday.
    return (((number + 3) % 7) + 7) % 7;
}
const minutesOfDay = 24 * 60;
const millisecondsOfMinute = 60_000;


/***/ })

};

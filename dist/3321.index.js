export const id = 3321;
export const ids = [3321];
export const modules = {

/***/ 3321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGuardOnTerminal: () => (/* binding */ runGuardOnTerminal)
});

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/flows/guard/gather.js + 28 modules
var gather = __webpack_require__(636);
// EXTERNAL MODULE: ./.build/src/flows/guard/settle.js + 1 modules
var settle = __webpack_require__(9351);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/annotations.js
var annotations = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/result.js
var result = __webpack_require__(8838);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/tell.js + 1 modules
var tell = __webpack_require__(9249);
// EXTERNAL MODULE: ./.build/src/guard/check-name.js
var check_name = __webpack_require__(2873);
// EXTERNAL MODULE: ./.build/src/guard/conclude.js
var conclude = __webpack_require__(3247);
// EXTERNAL MODULE: ./.build/src/flows/guard/tell/verdict-words.js
var verdict_words = __webpack_require__(2618);
;// CONCATENATED MODULE: ./.build/src/flows/guard/tell/terminal-text.js




/** A verdict for a terminal, below a headline. */
function terminal_text_guardText(told, headline) {
    const { verdict, facts } = told;
    const override = (0,verdict_words/* overrideInWords */.xl)(told);
    // A way through is one for a commit.
    const steps = [...(0,verdict_words/* stepsToTake */.Y0)(told), ...(facts.sha === '' ? [] : (0,verdict_words/* waysThrough */.Ic)(told))];
    return [
        plain(headline),
        '',
        ...[...(0,conclude/* textsOf */.CB)(verdict), ...(override === null ? [] : [override])].map(indented),
        ...(steps.length === 0 ? [] : ['', 'What to do:', ...steps.map(indented)]),
        '',
        `Checks at ${(0,verdict_words/* timeInWords */.mK)(facts.at, told)}:`,
        ...checkLines(told),
    ].join('\n');
}
function checkLines(told) {
    const { results } = told.verdict;
    const width = Math.max(...results.map(({ check }) => check.length));
    return results.map((result) => {
        const outcome = outcomeOf(result, told).padEnd(7);
        return `  ${(0,check_name/* checkInWords */.v$)(result.check).padEnd(width)}  ${outcome}  ${plain(result.reason)}`;
    });
}
/** What nobody asked is no check that somebody switched off. */
function outcomeOf(result, told) {
    return result.code === 'skipped' ? 'skipped' : (0,verdict_words/* outcomeInWords */.Lz)(result, told);
}
function indented(sentence) {
    return `  ${plain(sentence)}`;
}
function plain(text) {
    return (0,text_escape/* plainLine */.h0)(text, 1000);
}

// EXTERNAL MODULE: ./.build/src/config/read-settings.js + 7 modules
var read_settings = __webpack_require__(8395);
// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(2637);
// EXTERNAL MODULE: ./.build/src/guard/calendar/open-days-off.js + 1 modules
var open_days_off = __webpack_require__(977);
// EXTERNAL MODULE: ./.build/src/guard/verdict.js + 23 modules
var verdict = __webpack_require__(281);
// EXTERNAL MODULE: ./.build/src/guard/wording.js
var wording = __webpack_require__(9477);
// EXTERNAL MODULE: ./.build/src/flows/guard/problems-of-guard.js
var problems_of_guard = __webpack_require__(4877);
// EXTERNAL MODULE: ./.build/src/text/nearest-name.js
var nearest_name = __webpack_require__(7573);
;// CONCATENATED MODULE: ./.build/src/flows/guard/tell/misspelt.js



/**
 * Notes on names that no rule of the settings has, and that are close to one that a rule has: the guard would let through what the
 * right name stops. A sentence each; empty where there is nothing to note.
 */
function misspelt_misspeltNotes({ environment, service }, settings) {
    const scopes = scopesOf(settings);
    return [
        ...noteOn(environment, { kind: '', names: scopes.flatMap((scope) => scope.environments) }),
        ...noteOn(service, { kind: 'the service ', names: scopes.flatMap((scope) => scope.services) }),
    ];
}
function noteOn(name, { kind, names }) {
    if (name === null || isNamed(name, names))
        return [];
    const meant = slipOf(name, names);
    if (meant === null)
        return [];
    return [`No rule names ${kind}\`${named(name)}\`; did you mean \`${named(meant)}\`?`];
}

;// CONCATENATED MODULE: ./.build/src/flows/guard/typed-moment.js



/** The moment that was typed, RFC 3339 in UTC; without a zone it is on the clock of the one given. Ends in `bad-input` where it is none. */
function typed_moment_momentOf({ at, now }, zone) {
    const moment = at.trim() === '' ? now : readReportedTime(at, now, zone);
    if (moment !== null)
        return moment;
    throw new UserError('bad-input', {
        what: `The time is "${plainLine(at, 100)}".`,
        remedy: 'Say when with `--at 2026-11-20T16:40:00Z`, or as in `2026-11-20 17:40 Europe/Berlin`.',
    });
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-local.js


















/**
 * Says what the configuration lets happen at a moment. Whatever needs GitHub is told as skipped and decides nothing. Ends in
 * `deploy-blocked` or `deploy-unchecked` where the deployment is stopped.
 */
async function runGuardLocally(ask, teller) {
    const { environment, service } = ask;
    if (environment === null)
        throw noEnvironment();
    const reading = localSettings(ask.configuration, teller);
    const settings = reading.settings.guard;
    const target = { environment, service };
    const at = momentOf(ask, rulesFor(settings, target, []).zone);
    const facts = await localFacts({ at, target }, reading);
    const verdict = ofSettingsAlone(judgeGuard(facts, settings), facts);
    // A verdict that tells of the name says it once for both.
    const unsaid = codesOf(verdict).includes('environment-unknown') ? null : environment;
    for (const note of misspeltNotes({ environment: unsaid, service }, settings))
        teller.say(note);
    const told = {
        facts,
        settings,
        verdict,
        mode: 'enforce',
        attempt: 1,
        override: null,
        isOverrideNeedless: false,
    };
    teller.answer(teller.json ? canonicalJson(guardResult(told)) : guardText(told, headlineOf(told)));
    const failure = guardFailure(told);
    if (failure !== null)
        throw failure;
}
/** That somebody forgot to say where it goes. */
function noEnvironment() {
    return new user_error/* UserError */.yo('bad-input', {
        what: 'The command `guard` was given no environment.',
        remedy: 'Say which with `--environment production`, or print the coming days with `--calendar`.',
    });
}
/** The settings of a file, or the defaults where there is none, which is said as what is wrong with the file is. */
function localSettings(configuration, teller) {
    if (configuration === null) {
        teller.say(`${noFile}; name a file with \`--config\`.`);
        return { settings: defaultSettings, problems: [], isOfFile: false };
    }
    const reading = readSettings(configuration.text, configuration.path);
    for (const problem of reading.problems)
        teller.say(problemLine(problem));
    return { ...reading, isOfFile: true };
}
const noFile = (/* unused pure expression or super */ null && (`There is no ${settingsPath} here, so the defaults count`));
/** What is known without GitHub: the settings and the moment, RFC 3339 in UTC. */
async function localFacts({ at, target }, reading) {
    return {
        at,
        target,
        sha: '',
        title: null,
        knownEnvironments: [],
        configurationProblems: reading.isOfFile
            ? known(problemsOfGuard(reading))
            : { state: 'skipped', reason: `${noFile}.` },
        daysOff: await openDaysOff(reading.settings.guard, at),
        holds: skipped,
        incidents: skipped,
        history: skipped,
        added: skipped,
        migrations: skipped,
        vulnerabilities: skipped,
        checkRuns: skipped,
        othersInProgress: skipped,
        overrides: [],
    };
}
const skipped = {
    state: 'skipped',
    reason: 'Not checked: GitHub was not asked.',
};
/** That nothing stops a deployment is more than anybody knows who did not ask GitHub. */
function ofSettingsAlone(verdict, { target }) {
    const text = `Nothing in the settings stops ${deploysTo(target, 'deploys')}.`;
    const reasons = verdict.reasons.map((reason) => reason.codes.includes('nothing-stops') ? { ...reason, text } : reason);
    return { ...verdict, reasons };
}
/** As everywhere where the deployment is stopped; else with what the settings alone do not say. */
function headlineOf(told) {
    const { facts, verdict } = told;
    const unasked = verdict.results.filter(({ check, code }) => code === 'skipped' && check !== 'configuration');
    if (isStopped(verdict) || unasked.length === 0)
        return guardHeadline(told);
    const warning = verdict.decision === 'warn' ? ', with a warning' : '';
    const needs = `${counted(unasked.length, 'check')} ${unasked.length === 1 ? 'needs' : 'need'} GitHub`;
    return `${deploysTo(facts.target, 'Deploying')}: the settings let it go ahead${warning}; ${needs} (\`--repo OWNER/NAME\`)`;
}

;// CONCATENATED MODULE: ./.build/src/flows/guard-terminal.js











/**
 * Says on a terminal what a job of the repository would hear now; without a commit, of the newest of the default branch. The answer is
 * a text or a line of JSON; problems of the configuration and hazards of migrations are said besides. Ends in `deploy-blocked` or
 * `deploy-unchecked` where the deployment is stopped, the latter without an answer where nothing could be read.
 */
async function runGuardOnTerminal(world, teller, run) {
    const { environment, service, actor, startedBy, overrideReason, machineTime, wasm } = run;
    if (environment === null)
        throw noEnvironment();
    const target = { environment, service };
    const sha = run.sha ?? 'HEAD';
    const ask = { target, sha, actor, startedBy, overrideReason, machineTime, wasm };
    const gathered = await (0,gather/* gatherGuard */.N)(world, ask);
    if (gathered.unread !== null)
        throw unread(gathered.unread);
    const told = await (0,settle/* settleGuard */.T)(world, gathered, run.mode);
    for (const problem of gathered.problems)
        teller.say((0,tell/* problemLine */.YK)(problem));
    for (const { isBlocking, message, place } of (0,annotations/* annotatedFindings */.X)(told)) {
        const level = isBlocking ? 'error' : 'warning';
        teller.say((0,text_escape/* plainLine */.h0)(`${place.file}:${place.line} ${level} ${message}`, longest));
    }
    teller.answer(teller.json ? (0,canonical_json/* canonicalJson */.dj)((0,result/* guardResult */.H)(told)) : terminal_text_guardText(told, (0,verdict_words/* guardHeadline */.KJ)(told)));
    const failure = (0,tell/* guardFailure */.of)(told);
    if (failure !== null)
        throw failure;
}
function unread({ reason, remedy }) {
    return new user_error/* UserError */.yo('deploy-unchecked', { what: (0,text_escape/* plainLine */.h0)(reason, longest), remedy });
}
/** Characters of a message. */
const longest = 1000;


/***/ })

};

export const id = 7407;
export const ids = [7407,9670];
export const modules = {

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ began),
/* harmony export */   Wy: () => (/* binding */ reportedMarks),
/* harmony export */   _u: () => (/* binding */ newestDeployment),
/* harmony export */   dV: () => (/* binding */ deploymentMark),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   zz: () => (/* binding */ toleranceSeconds)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3854);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8247);




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

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ owningPeople),
/* harmony export */   Fw: () => (/* binding */ owningTeams),
/* harmony export */   oZ: () => (/* binding */ readCodeowners)
/* harmony export */ });
/* harmony import */ var _text_wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7980);

/** GitHub reads no larger file; lines beyond are not read either. */
const limits = { size: 3_000_000, rules: 10_000, pattern: 300, path: 500 };
/**
 * Reads a CODEOWNERS file in GitHub's dialect: patterns of gitignore without `!`, `[ ]` and escaped `#`; lines with one of these
 * are passed over, as GitHub does.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function readCodeowners(text) {
    return text.slice(0, limits.size).split('\n').flatMap(readRule).slice(0, limits.rules);
}
/** The teams that own a path: those of the last rule that matches it. */
function owningTeams(path, codeowners) {
    return ruleFor(path, codeowners)?.teams ?? [];
}
/** The people who own a path: those of the last rule that matches it. */
function owningPeople(path, codeowners) {
    return ruleFor(path, codeowners)?.people ?? [];
}
function ruleFor(path, codeowners) {
    if (path.length > limits.path)
        return null;
    const folders = path.split('/');
    return codeowners.findLast(({ pattern }) => matchesPath(pattern, folders)) ?? null;
}
function readRule(line) {
    // A blank may be escaped as part of the pattern; `#` begins a comment.
    const words = line.match(/(?:\\ |[^\s#])+|#.*/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    const [written, ...owners] = comment < 0 ? words : words.slice(0, comment);
    if (written === undefined || !isReadable(written))
        return [];
    const teams = owners.flatMap((owner) => /^@([\w.-]+\/[\w.-]+)$/.exec(owner)?.[1] ?? []);
    const people = owners.flatMap((owner) => /^@([\w-]+)$/.exec(owner)?.[1] ?? []);
    return [{ pattern: toPattern(written.replaceAll('\\ ', ' ')), teams, people }];
}
function isReadable(pattern) {
    return pattern.length <= limits.pattern && !/^[!\\]|[[\]]/.test(pattern);
}
/** A slash at the beginning or inside binds to the root; a folder stands for all below it, but `folder/*` for its files only. */
function toPattern(written) {
    const isRooted = written.slice(0, -1).includes('/');
    const parts = written.replace(/^\//, '').split('/');
    const isFolder = parts.at(-1) === '';
    const named = isFolder ? parts.slice(0, -1) : parts;
    const start = isRooted ? [] : ['**'];
    if (isFolder)
        return [...start, ...named, '*', '**'];
    return isRooted && named.at(-1) === '*' ? named : [...start, ...named, '**'];
}
function matchesPath(pattern, folders) {
    return (0,_text_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAll */ .B)({ items: pattern, isStar: (part) => part === '**', fits: matchesName }, folders);
}
function matchesName(pattern, name) {
    if (!/[*?]/.test(pattern))
        return pattern === name;
    return (0,_text_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAll */ .B)({
        items: [...pattern],
        isStar: (sign) => sign === '*',
        fits: (sign, letter) => sign === '?' || sign === letter,
    }, [...name]);
}


/***/ }),

/***/ 2458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ suspectsView)
});

// UNUSED EXPORTS: markdownSentence

// EXTERNAL MODULE: ./.build/src/text/code-span.js
var code_span = __webpack_require__(339);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/text/link-url.js
var link_url = __webpack_require__(9643);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
;// CONCATENATED MODULE: ./.build/src/changes/verdict/suspect-words.js
/** How much a suspect changed: `+12 −3 in 2 files`; null for something outside of the repository. */
function sizeInWords({ size }) {
    if (size === null)
        return null;
    const files = size.files === 1 ? '1 file' : `${size.files} files`;
    return `+${size.added} −${size.deleted} in ${files}`;
}
/** Whole percent; never the certainty nobody has. */
function wholePercent(probability) {
    return Math.min(99, Math.max(1, Math.round(probability * 100)));
}

;// CONCATENATED MODULE: ./.build/src/changes/verdict/suspects-view.js





/**
 * Everything a template may show of the answer to "what changed?", escaped for Markdown. The names are the templates'
 * contract: `docs/templates.md` lists them.
 */
function suspectsView(suspects, repositoryUrl) {
    const { verdict, moved } = suspects;
    const shown = verdict.suspects.map((suspect) => viewSuspect(suspect, repositoryUrl));
    const isNamed = verdict.answer === 'named';
    return {
        answer: verdict.answer,
        named: isNamed && verdict.namedDeployment === null ? (shown[0] ?? null) : null,
        named_deployment: isNamed ? viewDeployment(verdict, repositoryUrl) : null,
        undo: viewUndo(isNamed ? (verdict.namedDeployment ?? verdict.suspects[0])?.undo : undefined),
        suspects: shown,
        ruled_out: verdict.ruledOut.map((ruledOut) => viewRuledOut(ruledOut)),
        ruled_out_count: verdict.ruledOut.length + verdict.ruledOutMore,
        ruled_out_more: verdict.ruledOutMore,
        rollbacks: verdict.rollbacks.map(markdownSentence),
        moved: moved === null ? null : viewMoved(moved),
        ...viewSearched(verdict.searched),
    };
}
/** A sentence of evidence in Markdown. */
function markdownSentence(sentence) {
    const pieces = sentence.map((piece) => {
        if (typeof piece === 'string')
            return piece;
        return 'code' in piece ? (0,code_span/* codeSpan */.SS)(piece.code) : `“${(0,text_escape/* inlineText */.ln)(piece.quote, 100)}”`;
    });
    return pieces.join('');
}
function viewSuspect(suspect, repositoryUrl) {
    const { title, url, sha, probability, reasons, undo } = suspect;
    return {
        title: (0,text_escape/* inlineText */.ln)(title, 120) || nameOf(suspect),
        name: nameOf(suspect),
        url: quietUrl(url) ?? quietUrl(repositoryUrl),
        percent: wholePercent(probability),
        confirmed: probability === 1,
        kind: suspect.kind,
        sha: sha === null ? null : sha.slice(0, 7),
        size: suspect.size?.files === 0 ? null : sizeInWords(suspect),
        compare_url: compareUrl(suspect.compare, repositoryUrl),
        reasons: reasons.map(markdownSentence),
        ...viewUndo(undo),
    };
}
/** How people name it in a sentence: never `#57`, which would leave a mention on the pull request. */
function nameOf({ pull, sha }) {
    if (pull !== null)
        return `pull request ${pull}`;
    return sha === null ? 'outside of the repository' : `commit ${sha.slice(0, 7)}`;
}
function viewDeployment(verdict, repositoryUrl) {
    const { namedDeployment: deployment } = verdict;
    if (deployment === null)
        return null;
    const { environment, at, sha, previousSha, probability, changes } = deployment;
    const range = previousSha === null ? null : { base: previousSha, head: sha };
    return {
        environment: environment === '' ? null : (0,text_escape/* inlineText */.ln)(environment, 100),
        at: (0,instant/* showUtc */.Gv)(at),
        percent: wholePercent(probability),
        sha: sha.slice(0, 7),
        changes,
        compare_url: compareUrl(range, repositoryUrl),
    };
}
const longestLine = 1000;
function viewUndo(undo) {
    return {
        steps: (undo?.steps ?? []).map(({ commands, why }) => ({
            commands: commands.map((line) => (0,code_span/* codeLine */.U_)(line, longestLine)),
            why: (0,code_span/* codeLine */.U_)(why, longestLine),
        })),
        warnings: (undo?.warnings ?? []).map((warning) => (0,text_escape/* inlineText */.ln)(warning)),
    };
}
function viewRuledOut({ id, title, url, why }) {
    return {
        title: (0,text_escape/* inlineText */.ln)(title, 100) || (0,text_escape/* inlineText */.ln)(id, 100),
        url: quietUrl(url),
        why: markdownSentence(why),
    };
}
function viewMoved({ from, because, }) {
    return {
        from: from === null ? null : (0,text_escape/* inlineText */.ln)(from, 120),
        because: because.length === 0 ? null : because.join(' and '),
    };
}
/** What each source of changes tells, in words that follow "searched 41 …". */
const sourceWords = {
    deployments: 'deployed to',
    'deploy-runs': 'deployed by workflow runs',
    releases: 'released',
    pushes: 'merged, not known to be live',
};
function viewSearched(searched) {
    const { from, until, changes, older, source, environments, environmentWhy, linesRead, gaps } = searched;
    return {
        searched: {
            from: (0,instant/* showUtc */.Gv)(from),
            until: (0,instant/* showUtc */.Gv)(until),
            from_time: (0,instant/* timeOfDay */.rb)(from, 'UTC'),
            span: (0,instant/* showDuration */.kJ)(from, until),
            changes,
            older,
            source,
            source_words: sourceWords[source],
            environments: listed(environments.map((name) => (0,code_span/* codeSpan */.SS)(name))),
            environment_why: environmentWhy,
            lines_read: linesRead,
            gaps: listed(gaps.map((gap) => (0,text_escape/* inlineText */.ln)(gap))),
        },
    };
}
const mostListed = 8;
/** The first few of a list, and how many more there are. */
function listed(items) {
    const more = items.length - mostListed;
    return more > 0 ? [...items.slice(0, mostListed), `${more} more`] : items;
}
function compareUrl(range, repositoryUrl) {
    return range === null
        ? null
        : quietUrl(`${repositoryUrl}/compare/${range.base.slice(0, 12)}...${range.head.slice(0, 12)}`);
}
/**
 * A link that leaves no "mentioned this" behind: being a suspect is no accusation. GitHub offers this host for that purpose;
 * a server of one's own has no such host. Null for what is no address of the web.
 */
function quietUrl(url) {
    const link = url === null ? null : (0,link_url/* linkUrl */.Y)(url);
    return (link?.replace(/^https?:\/\/(?:www\.)?github\.com\//i, 'https://redirect.github.com/') ?? null);
}


/***/ }),

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ calendarOf)
/* harmony export */ });
/** Which days count as business days; loads the holidays of the world only where a country is configured. */
async function calendarOf({ holidays, timezone: zone, }) {
    const none = { zone, isHoliday: () => false };
    if (holidays === null)
        return none;
    const { openHolidays } = await __webpack_require__.e(/* import() */ 9776).then(__webpack_require__.bind(__webpack_require__, 9776));
    const isHoliday = await openHolidays(holidays);
    return isHoliday === null ? none : { zone, isHoliday };
}


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell),
  s: () => (/* binding */ tellProblems)
});

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
;// CONCATENATED MODULE: ./.build/src/changes/sentence.js

/** A sentence as plain text on one line, for a terminal or JSON. */
function plainSentence(sentence) {
    return sentence
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        return 'code' in piece ? (0,text_escape/* plainLine */.h0)(piece.code) : `“${(0,text_escape/* plainLine */.h0)(piece.quote, 100)}”`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./.build/src/changes/verdict/verdict-json.js

/** A verdict for programs: the same words as people read, without markup. Probabilities have three digits. */
function verdictJson(verdict) {
    const { answer, suspects, namedDeployment, ruledOut, ruledOutMore, rollbacks, searched } = verdict;
    return {
        answer,
        suspects: suspects.map(suspectJson),
        deployment: namedDeployment === null
            ? null
            : {
                ...namedDeployment,
                probability: rounded(namedDeployment.probability),
            },
        ruledOut: ruledOut.map(({ id, title, url, why }) => ({
            id,
            title,
            url,
            why: plainSentence(why),
        })),
        ruledOutMore,
        rollbacks: rollbacks.map(plainSentence),
        searched,
    };
}
function suspectJson(suspect) {
    const { probability, reasons, ...rest } = suspect;
    return {
        ...rest,
        probability: rounded(probability),
        reasons: reasons.map(plainSentence),
    };
}
function rounded(probability) {
    return Math.round(probability * 1000) / 1000;
}

// EXTERNAL MODULE: ./.build/src/config/outputs.js
var config_outputs = __webpack_require__(5208);
// EXTERNAL MODULE: ./.build/src/config/own-template.js
var own_template = __webpack_require__(8809);
// EXTERNAL MODULE: ./.build/src/config/problem.js
var problem = __webpack_require__(713);
// EXTERNAL MODULE: ./.build/src/incident/communication/channel-name.js
var channel_name = __webpack_require__(7888);
// EXTERNAL MODULE: ./.build/src/incident/communication/texts-section.js + 1 modules
var texts_section = __webpack_require__(7911);
// EXTERNAL MODULE: ./.build/src/incident/incident-view.js + 1 modules
var incident_view = __webpack_require__(7352);
// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/run/tell.js










/** Version of the JSON in the output `result`; it changes when a field changes its meaning or goes. */
const resultVersion = 1;
/** Tells what a sync did. Ends in a failure when a file of the repository needs mending; by then all else is done. */
async function tell(result, world, teller) {
    const outputs = outputsOf(result, world);
    for (const name of config_outputs/* outputNames */.g) {
        const value = outputs[name];
        if (value !== undefined)
            teller.setOutput(name, value);
    }
    await teller.showSummary(summaryOf(result, world));
    const failure = tellProblems(result.problems, world);
    if (failure !== null)
        throw failure;
}
/** The outputs of a run that worked on an incident. */
function outputsOf(result, world) {
    const { incident, suspects, isNew, did, communication } = result;
    const { number, severity, status, url, title, lead, impact, times } = incident;
    const links = { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch };
    const changed = did.length > 0 && !world.dryRun;
    const record = { path: (0,record_paths/* recordPaths */.Oq)(number).record, url: (0,incident_view/* recordUrl */.V)(number, links) };
    const named = { incident: `INC-${number}`, number, severity, status, isNew, changed, record };
    const detail = {
        url,
        title,
        lead,
        roles: Object.fromEntries(Object.entries(incident.roles).map(([role, holder]) => [role, holder?.login ?? null])),
        impact,
        times,
        did,
        changes: suspects === null ? null : verdictJson(suspects.verdict),
    };
    return {
        incident: named.incident,
        'issue-number': String(number),
        severity,
        status,
        'is-new': String(isNew),
        changed: String(changed),
        suspect: namedSuspect(suspects),
        channel: (0,channel_name/* channelName */.H)({ at: times.declaredAt ?? times.openedAt, title, number }),
        texts: (0,canonical_json/* canonicalJson */.dj)(Object.fromEntries(communication.map(({ name, text }) => [name, text]))),
        'record-path': record.path,
        'record-url': record.url,
        result: (0,canonical_json/* canonicalJson */.dj)({ version: resultVersion, ...named, ...detail }),
    };
}
/** The id of the change that is named; empty for none. */
function namedSuspect(suspects) {
    if (suspects?.verdict.answer !== 'named' || suspects.verdict.namedDeployment !== null)
        return '';
    return suspects.verdict.suspects[0]?.id ?? '';
}
/** The page of the run: what this run did, then the incident. */
function summaryOf(result, world) {
    const links = { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch };
    return (0,own_template/* renderDefault */.Mk)(world.templates['job-summary'], {
        incident: (0,incident_view/* incidentView */.M)(result.incident, { zone: result.zone, links }),
        run: { did: result.did },
        what_changed: result.whatChanged,
        texts: (0,texts_section/* textsSection */.o)(result.communication),
    });
}
/** Shows problems of the repository's own files on their lines; the failure to end the run with, or null. */
function tellProblems(problems, world) {
    for (const problem of problems)
        world.log.problem(problem.message, problem);
    const [first] = problems;
    if (first === undefined)
        return null;
    const more = problems.length === 1 ? '' : ` and ${problems.length - 1} more`;
    return new user_error/* UserError */.yo(first.file.endsWith('.md') ? 'template-invalid' : 'config-invalid', {
        what: `Incidents were recorded, but a file of the repository needs mending: ${(0,problem/* showProblem */.H)(first)}${more}.`,
        remedy: 'Defaults were used in its place.',
    });
}


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSync: () => (/* binding */ runSync),
  sync: () => (/* binding */ sync)
});

;// CONCATENATED MODULE: ./.build/src/changes/verdict/verdict.js
/** From this probability on, one change or deployment is named. */
const namedAt = 0.8;
/** Below this probability of the first, nothing is likely. */
const nothingLikelyBelow = 0.15;

;// CONCATENATED MODULE: ./.build/src/changes/verdict/heed-people.js

/**
 * A verdict as it stands once people have said what they know. Knowing that a change was not the cause makes each other one as much
 * likelier as the rest of the possibilities has shrunk; a confirmed one is certain. Without a word of anybody it is the verdict
 * itself.
 */
function heedPeople(verdict, said) {
    if (verdict.answer === 'not-checked')
        return verdict;
    const heeded = ruleOut(verdict, said.ruledOut);
    const confirmed = heeded.suspects.find((suspect) => isNamed(suspect, said.cause?.name ?? ''));
    if (confirmed === undefined)
        return heeded;
    return {
        ...heeded,
        answer: 'named',
        namedDeployment: null,
        suspects: [{ ...confirmed, probability: 1 }],
    };
}
function ruleOut(verdict, opinions) {
    const opinionOn = (suspect) => opinions.find(({ name }) => isNamed(suspect, name));
    const out = verdict.suspects.filter((suspect) => opinionOn(suspect) !== undefined);
    const deployment = verdict.namedDeployment;
    const isDeploymentOut = opinions.some(({ name }) => name === `deployment ${deployment?.id}`);
    if (out.length === 0 && !isDeploymentOut)
        return verdict;
    const left = 1 - out.reduce((sum, { probability }) => sum + probability, 0);
    const suspects = verdict.suspects
        .filter((suspect) => !out.includes(suspect))
        .map((suspect) => ({
        ...suspect,
        probability: Math.min(1, suspect.probability / Math.max(left, 0.01)),
    }));
    const ruledOut = out.map((suspect) => {
        const { id, title, url } = suspect;
        return { id, title, url, why: ['ruled out by ', { code: opinionOn(suspect)?.by ?? '' }] };
    });
    return {
        ...verdict,
        suspects,
        namedDeployment: null,
        answer: answerOf(suspects),
        ruledOut: [...ruledOut, ...verdict.ruledOut],
    };
}
function answerOf([first]) {
    if (first === undefined || first.probability < nothingLikelyBelow)
        return 'nothing-likely';
    return first.probability >= namedAt ? 'named' : 'several';
}
/** Fewer digits of a commit could be any word. */
const fewestDigits = 7;
function isNamed({ pull, sha }, name) {
    if (pull !== null && name === `#${pull}`)
        return true;
    return sha !== null && name.length >= fewestDigits && sha.startsWith(name);
}

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/incident/fact.js
var incident_fact = __webpack_require__(1570);
// EXTERNAL MODULE: ./.build/src/text/order.js
var text_order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(7238);
// EXTERNAL MODULE: ./.build/src/incident/form.js
var incident_form = __webpack_require__(9982);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(5887);
// EXTERNAL MODULE: ./.build/src/incident/work.js
var incident_work = __webpack_require__(2941);
;// CONCATENATED MODULE: ./.build/src/incident/facts-from-issue.js






/**
 * The facts an issue and its events show, each with an id that stays the same whenever it is seen again.
 *
 * Events that say nothing about an incident give none. `opened`, the first title and the form need all events to be right,
 * which holds for the first reading; the ledger keeps them from then on.
 */
function factsFromIssue(issue, reading) {
    const severityOf = readerOf(issue, reading);
    const events = issue.events
        .filter((event) => !isOurs(event, reading.work))
        .flatMap((event) => factFromEvent(event, { ...reading, severityOf, issue }) ?? []);
    return [...factsOfText(issue), ...factsOfForm(issue, reading), ...events];
}
/** The actors whose authority the facts of an issue will carry. */
function actorsToJudge(issue, reading) {
    const severityOf = readerOf(issue, reading);
    const judged = issue.events
        .filter((event) => !isOurs(event, reading.work) && isDeclaration(event, severityOf))
        .map((event) => event.actor);
    const actors = (0,incident_form/* isOurForm */.pV)(issue.body) ? [issue.author, ...judged] : judged;
    return [...new Map(actors.map((actor) => [actor.login, actor])).values()];
}
/** Whether an issue shows anything that makes it an incident: a severity, the label `incident`, or our form. */
function maybeIncident(issue, reading) {
    const severityOf = readerOf(issue, reading);
    const named = issue.labels.some((name) => severityOf(name) !== null || (0,incident_severity/* isIncidentLabel */.HI)(name));
    return (named || (0,incident_form/* isOurForm */.pV)(issue.body) || issue.events.some((event) => isDeclaration(event, severityOf)));
}
/** When an issue was last made an incident: by a label of ours being set, or by being opened. */
function lastDeclaredAt(issue, reading) {
    const severityOf = readerOf(issue, reading);
    const set = issue.events.filter((event) => event.type === 'labeled' && isDeclaration(event, severityOf));
    return ([issue.createdAt, ...set.map((event) => event.at)].toSorted(text_order/* compareText */.n).at(-1) ??
        issue.createdAt);
}
/** Whether a person's label `incident` is on record. */
function wasFlagged(ledger) {
    return ledger.facts.some((fact) => fact.kind === 'flagged' && fact.set && fact.id.startsWith('event:'));
}
function readerOf(issue, { spellings, work, wasFlagged = false }) {
    const isFlagged = issue.events.some((event) => event.type === 'labeled' && (0,incident_severity/* isIncidentLabel */.HI)(event.label) && !isOurs(event, work));
    return (0,incident_severity/* severityReader */.nN)(spellings, wasFlagged || isFlagged);
}
function isDeclaration(event, severityOf) {
    return 'label' in event && (severityOf(event.label) !== null || (0,incident_severity/* isIncidentLabel */.HI)(event.label));
}
function isOurs(event, work) {
    // A merge that closes it is somebody's, whoever carries it out.
    if (event.type === 'closed' && event.closer !== null)
        return false;
    const label = subjectOf(event);
    return (0,incident_work/* explains */.$t)(work, { act: event.type, label, at: event.at, actor: event.actor });
}
/** What an act of ours is told from another by: the label, the person, the reason. */
function subjectOf(event) {
    if ('label' in event)
        return event.label;
    if ('assignee' in event)
        return event.assignee.login;
    return event.type === 'closed' ? event.reason : '';
}
function factsOfText(issue) {
    const { number, url, author, createdAt } = issue;
    const firstRename = issue.events.find((event) => event.type === 'renamed');
    const at = issue.editedAt ?? createdAt;
    const opening = { v: incident_fact/* factVersion */.N, at: createdAt, actor: author };
    const id = `issue:${number}`;
    return [
        { ...opening, id: `${id}:opened`, kind: 'opened', number, url },
        { ...opening, id: `${id}:title`, kind: 'title', text: firstRename?.from ?? issue.title },
        {
            ...opening,
            id: `${id}:body:${at}`,
            at,
            actor: issue.editor ?? author,
            kind: 'body',
            text: (0,shorten/* cutWhole */.O)(issue.body, incident_fact/* maximumFactText */.m),
            cut: issue.body.length > incident_fact/* maximumFactText */.m,
            url,
        },
    ];
}
/** A filled form declares by itself: GitHub drops form labels that do not exist. Its author's authority counts. */
function factsOfForm(issue, { authorityOf }) {
    if (!(0,incident_form/* isOurForm */.pV)(issue.body))
        return [];
    const { author: actor, createdAt: at, number } = issue;
    const core = { v: incident_fact/* factVersion */.N, id: `issue:${number}:form`, at, actor };
    const { severity } = (0,incident_form/* readForm */.vq)(issue.body);
    const authority = authorityOf(actor);
    if (severity === null || severity === 'unsure') {
        return [{ ...core, kind: 'flagged', set: true, authority }];
    }
    return [{ ...core, kind: 'severity', label: (0,incident_severity/* labelOf */.Wy)(severity), ...setTo(severity), authority }];
}
function factFromEvent(event, reading) {
    const core = {
        v: incident_fact/* factVersion */.N,
        id: `event:${event.id}`,
        at: event.at,
        actor: event.actor,
    };
    switch (event.type) {
        case 'labeled':
        case 'unlabeled': {
            const set = event.type === 'labeled';
            const authority = reading.authorityOf(event.actor);
            if ((0,incident_severity/* isIncidentLabel */.HI)(event.label))
                return { ...core, kind: 'flagged', set, authority };
            const severity = reading.severityOf(event.label);
            if (severity === null)
                return null;
            const change = set ? setTo(severity) : removed(severity);
            return { ...core, kind: 'severity', label: event.label, ...change, authority };
        }
        case 'assigned':
        case 'unassigned':
            return { ...core, kind: event.type, assignee: event.assignee };
        case 'closed':
            return {
                ...core,
                kind: 'closed',
                reason: reasonOf(event, reading.issue),
                closer: event.closer,
            };
        case 'marked-as-duplicate':
        // A deletion matters only where the comment had commands: `facts-from-comments.ts`.
        case 'comment-deleted':
            return null;
        case 'linked':
            return { ...core, kind: 'linked', name: event.name, text: event.title, url: event.url };
        case 'renamed':
            return { ...core, kind: 'title', text: event.to };
        case 'reopened':
            return { ...core, kind: 'reopened' };
    }
}
/** Marking a duplicate closes an issue in the same breath, and not every answer of GitHub names that reason; seconds. */
const duplicateSeconds = 60;
function reasonOf(closed, issue) {
    const marked = issue.events.some(({ type, at }) => type === 'marked-as-duplicate' &&
        Math.abs(Date.parse(at) - Date.parse(closed.at)) <= duplicateSeconds * 1000);
    return marked && closed.closer === null ? 'duplicate' : closed.reason;
}
function setTo(severity) {
    return { from: null, to: severity };
}
function removed(severity) {
    return { from: severity, to: null };
}

// EXTERNAL MODULE: ./.build/src/incident/lapse.js
var lapse = __webpack_require__(2235);
// EXTERNAL MODULE: ./.build/src/incident/ledger.js + 1 modules
var incident_ledger = __webpack_require__(2727);
// EXTERNAL MODULE: ./.build/src/incident/severity-story.js
var severity_story = __webpack_require__(3123);
;// CONCATENATED MODULE: ./.build/src/incident/accept-facts.js





/**
 * The ledger with every fact of the issue's own events that a run has seen, `more` facts beside them, and the lapses that follow
 * from all of them.
 */
function acceptFacts(seen, more = []) {
    const { ledger: known } = seen.records;
    const fresh = [
        ...(seen.issue === null ? [] : factsFromIssue(seen.issue, readingOf(seen))),
        ...(seen.gone === null ? [] : [goneFact(seen.gone, known, seen.now)]),
        ...more,
    ];
    const ledger = (0,incident_ledger/* mergeLedgers */.dR)(known, { facts: fresh.filter((fact) => fact !== null), unknown: [] });
    const lapses = (0,lapse/* lapsesOf */.Mg)(ledger.facts, (0,severity_story/* tellGaps */.Pk)(ledger.facts), seen.now);
    return (0,incident_ledger/* mergeLedgers */.dR)(ledger, { facts: lapses, unknown: [] });
}
function readingOf({ settings, authorityOf, records }) {
    return {
        spellings: settings.severityLabels,
        authorityOf,
        work: records.work,
        wasFlagged: wasFlagged(records.ledger),
    };
}
/** GitHub shows no time for a deletion, so the first run that misses the issue gives it one. */
function goneFact(how, ledger, now) {
    const opened = ledger.facts.find((fact) => fact.kind === 'opened');
    if (opened === undefined)
        return null;
    const actor = { login: 'incident-loop', id: null, type: 'bot' };
    return { v: incident_fact/* factVersion */.N, id: `issue:${opened.number}:gone`, at: now, actor, kind: 'gone', how };
}
/** Whether an issue shows facts that are not on record; what anybody may do does not matter for that. */
function hasNews(issue, ledger, reading) {
    const facts = factsFromIssue(issue, { ...reading, authorityOf: () => 'none' });
    return factsNotIn({ facts, unknown: [] }, ledger).length > 0;
}
/** The facts of a ledger that another does not have. */
function factsNotIn(ledger, known) {
    const ids = new Set(known.facts.map((fact) => fact.id));
    return ledger.facts.filter((fact) => !ids.has(fact.id));
}

// EXTERNAL MODULE: ./.build/src/incident/checklist.js
var checklist = __webpack_require__(7742);
// EXTERNAL MODULE: ./.build/src/incident/commands/pending.js + 1 modules
var pending = __webpack_require__(2258);
// EXTERNAL MODULE: ./.build/src/incident/actor.js
var actor = __webpack_require__(3259);
// EXTERNAL MODULE: ./.build/src/incident/entry-name.js
var entry_name = __webpack_require__(6012);
// EXTERNAL MODULE: ./.build/src/incident/withhold.js
var withhold = __webpack_require__(5809);
// EXTERNAL MODULE: ./.build/src/incident/commands/command-table.js + 5 modules
var command_table = __webpack_require__(3647);
;// CONCATENATED MODULE: ./.build/src/incident/commands/take-commands.js







/** What becomes of a comment that waits for an answer. */
function takeComment(pending, known) {
    const { comment, orders, state } = pending;
    const authority = known.authorityOf(comment.author);
    const isHeard = isAtLeast(authority, 'triage');
    const nothing = { comment, facts: [], refusals: [], help: null, isHeard };
    if (state === 'edited')
        return { ...nothing, refusals: [wasEdited(orders)] };
    const recorded = recordedOf(comment, known.ledger);
    if (orders.length === 0)
        return { ...nothing, facts: recorded };
    const facts = [];
    const refusals = [];
    let help = null;
    for (const order of orders) {
        const fact = recorded.find(({ id }) => id === factIdFor(order, comment));
        if (fact !== undefined) {
            facts.push(fact);
            continue;
        }
        const taken = takeOrder(order, comment, { ...known, authority });
        if ('why' in taken)
            refusals.push({ typed: order.typed, why: taken.why });
        else if ('help' in taken)
            help = taken.help;
        else
            facts.push(factOf(taken.command, { order, comment, authority }));
    }
    return { ...nothing, facts, refusals, help };
}
/** The commands of a comment that are on record: what may be different by now takes nothing from them. */
function recordedOf(comment, { facts }) {
    const start = `comment:${comment.databaseId}:`;
    return facts.filter((fact) => fact.kind === 'command' && fact.id.startsWith(start));
}
function factIdFor({ ordinal }, { databaseId }) {
    return `comment:${databaseId}:${ordinal}`;
}
function wasEdited(orders) {
    const [first] = orders;
    const why = 'The comment was edited before it was read, so its commands do not count. Write them in a new one.';
    return { typed: first?.typed ?? '', why };
}
/** Whether `authority` is `needed` or more. */
function isAtLeast(authority, needed) {
    return actor/* authorities */.e.indexOf(authority) >= actor/* authorities */.e.indexOf(needed);
}
function takeOrder({ verb, reading }, comment, known) {
    const { authority } = known;
    if (verb !== null) {
        const needed = (0,pending/* neededFor */.r4)(verb, known.needed);
        if (!isAtLeast(authority, needed)) {
            return { why: `It needs the permission \`${needed}\` here; you have \`${authority}\`.` };
        }
    }
    if ('wrong' in reading)
        return { why: reading.wrong };
    if ('help' in reading)
        return { help: usableVerbs(known) };
    return settle(reading.command, comment, known);
}
/** The commands somebody may use. */
function usableVerbs({ authority, needed }) {
    return command_table/* verbs */.PB.filter((verb) => isAtLeast(authority, (0,pending/* neededFor */.r4)(verb, needed)));
}
/** A command with what it names found out; or why that is not there. */
function settle(command, comment, known) {
    switch (command.name) {
        case 'role':
            return command.person === null
                ? { command }
                : settlePerson(command, command.person, comment, known);
        case 'duplicate':
            if (known.found.issues.includes(command.of))
                return { command };
            return { why: `There is no issue ${command.of} here.` };
        case 'fix':
            if (known.found.pulls.includes(command.pull))
                return { command };
            return { why: `There is no pull request ${command.pull} here.` };
        case 'cause':
            return settleCause(command, known.found);
        case 'resolve':
            return known.notYet === null ? { command } : { why: known.notYet };
        case 'note':
            return settleNote(command, known);
        case 'strike': {
            const entry = factIdOf(command.entry, known.ledger);
            return entry === null ? noEntry(command.entry) : { command: { ...command, entry } };
        }
        case 'redact': {
            const target = factIdOf(command.target, known.ledger);
            return target === null ? noEntry(command.target) : { command: { ...command, target } };
        }
        default:
            return { command };
    }
}
function settlePerson(command, person, { author }, known) {
    if (person.login.toLowerCase() === author.login.toLowerCase()) {
        return { command: { ...command, person: { login: author.login, id: author.id } } };
    }
    const found = known.personOf(person.login);
    if (found !== null)
        return { command: { ...command, person: { login: found.login, id: found.id } } };
    return {
        why: `“${person.login}” cannot be assigned here; name somebody with access to the repository.`,
    };
}
/** A change that is here; a commit by its whole id. */
function settleCause(command, { pulls, commits }) {
    const { cause } = command;
    if (cause.kind === 'pull' && !pulls.includes(cause.number)) {
        return { why: `There is no pull request ${cause.number} here.` };
    }
    if (cause.kind !== 'commit')
        return { command };
    const sha = commits.get(cause.sha);
    if (sha === undefined)
        return { why: `There is no commit ${cause.sha} here.` };
    return { command: { ...command, cause: { ...cause, sha } } };
}
/** A quoted comment is noted with its own words, author and time. */
function settleNote(command, known) {
    const { quotes } = command;
    if (quotes === null)
        return { command };
    const quoted = known.commentOf(quotes.id);
    if (quoted === null)
        return { why: 'That comment is not on this issue.' };
    const { author, body, createdAt, url } = quoted;
    const text = (0,shorten/* cutWhole */.O)(body.trim(), incident_fact/* maximumFactText */.m);
    return {
        command: { ...command, text, at: createdAt, quotes: { ...quotes, login: author.login, url } },
    };
}
/** The fact, or the comment, that a name of an entry means; null for none, and for one that means two. */
function factIdOf(named, { facts }) {
    if (named.includes(':'))
        return facts.some((fact) => (0,withhold/* isMeant */.EZ)(fact, named)) ? named : null;
    const [found, ...more] = facts.filter(({ id }) => (0,entry_name/* entryName */.M)(id) === named);
    return found === undefined || more.length > 0 ? null : found.id;
}
function noEntry(named) {
    const what = named.includes(':') ? 'That' : `“${named}”`;
    return {
        why: `${what} is on no record of this incident; the record shows the name of each entry.`,
    };
}
function factOf(command, from) {
    const { order, comment, authority } = from;
    return {
        v: incident_fact/* factVersion */.N,
        id: factIdFor(order, comment),
        at: comment.createdAt,
        actor: comment.author,
        kind: 'command',
        authority,
        url: comment.url,
        command: bounded(command),
    };
}
function bounded(command) {
    const cut = (text) => (0,shorten/* cutWhole */.O)(text, incident_fact/* maximumFactText */.m);
    if (command.name === 'update') {
        const { text, impact, doing, needs } = command;
        return {
            ...command,
            text: cut(text),
            impact: cut(impact),
            doing: cut(doing),
            needs: cut(needs),
        };
    }
    return 'text' in command ? { ...command, text: cut(command.text) } : command;
}

;// CONCATENATED MODULE: ./.build/src/incident/facts-from-deletions.js

/**
 * Which comments with commands on record were deleted: those that are missing where they should be, and whose author a deletion
 * on the timeline names. GitHub does not say which comment a deletion meant.
 */
function factsFromDeletions(issue, ledger) {
    const deletions = issue.events.filter((event) => event.type === 'comment-deleted');
    if (deletions.length === 0)
        return [];
    const { list, earlier } = issue.comments;
    const present = new Set(list.map(({ databaseId }) => databaseId));
    const readFrom = earlier === null ? 0 : (list[0]?.databaseId ?? Number.POSITIVE_INFINITY);
    return [...commentsOnRecord(ledger)].flatMap(([comment, fact]) => {
        if (comment < readFrom || present.has(comment))
            return [];
        const deletion = deletions.find(({ at, author }) => at >= fact.at && author.login === fact.actor.login);
        if (deletion === undefined)
            return [];
        const { at, actor } = deletion;
        const id = `comment:${comment}:deleted`;
        return [{ v: incident_fact/* factVersion */.N, id, at, actor, kind: 'comment-deleted', comment }];
    });
}
/** The first fact of each comment with commands. */
function commentsOnRecord({ facts }) {
    const found = new Map();
    for (const fact of facts) {
        const number = fact.kind === 'command' ? /^comment:(\d+):/.exec(fact.id)?.[1] : undefined;
        if (number !== undefined && !found.has(Number(number)))
            found.set(Number(number), fact);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/src/incident/facts-from-deployments.js


/**
 * The versions that went live during an incident in its environments. What only borrowed an environment, or put the same version
 * there again, is none.
 */
function factsFromDeployments(deployments, { environments, from, until }) {
    return environments.flatMap((environment) => {
        const lives = livesIn(deployments, environment);
        return lives.flatMap((live, index) => {
            const earlier = lives.slice(0, index).map(({ seen }) => seen.deployment.sha);
            const { sha } = live.seen.deployment;
            if (earlier.at(-1) === sha)
                return [];
            const isDuring = live.at >= from && (until === null || live.at <= until);
            return isDuring ? [facts_from_deployments_factOf(live, earlier.includes(sha))] : [];
        });
    });
}
/** What went live in an environment, oldest first. */
function livesIn(deployments, environment) {
    return deployments
        .filter(({ deployment }) => deployment.environment === environment)
        .filter(({ deployment }) => deployment.task.startsWith('deploy'))
        .flatMap((seen) => {
        const successes = seen.deployment.statuses.filter(({ state }) => state === 'success');
        const [at] = successes.map((status) => status.at).toSorted(text_order/* compareText */.n);
        return at === undefined ? [] : [{ seen, at }];
    })
        .toSorted((a, b) => (0,text_order/* compareText */.n)(a.at, b.at) || a.seen.deployment.id - b.seen.deployment.id);
}
function facts_from_deployments_factOf({ seen, at }, isRollback) {
    const { deployment, creator } = seen;
    const { id, sha, environment, statuses } = deployment;
    const url = statuses.find(({ state, logUrl }) => state === 'success' && logUrl !== null)?.logUrl;
    return {
        v: incident_fact/* factVersion */.N,
        id: `deployment:${id}:live`,
        at,
        actor: creator,
        kind: 'deployed',
        environment,
        sha,
        isRollback,
        url: url ?? '',
    };
}

;// CONCATENATED MODULE: ./.build/src/incident/facts-from-pulls.js

/** The pull requests of a post-mortem as facts: that one was opened, and that it was merged. */
function factsFromPulls(pulls) {
    return pulls.flatMap((pull) => [
        facts_from_pulls_factOf(pull, { act: 'opened', at: pull.createdAt }),
        ...(pull.mergedAt === null ? [] : [facts_from_pulls_factOf(pull, { act: 'published', at: pull.mergedAt })]),
    ]);
}
function facts_from_pulls_factOf({ number, url, author, mergedBy }, { act, at }) {
    const actor = act === 'published' ? (mergedBy ?? author) : author;
    return {
        v: incident_fact/* factVersion */.N,
        id: `pull:${number}:${act}`,
        at,
        actor,
        kind: 'post-mortem',
        act,
        pull: number,
        url,
    };
}

// EXTERNAL MODULE: ./.build/src/incident/fold.js + 6 modules
var fold = __webpack_require__(7175);
// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(7178);
;// CONCATENATED MODULE: ./.build/src/incident/accept-comments.js












/** The ledger with every fact a run has seen: of events, comments, checklist and deployments. Pure. */
function acceptEverything(seen) {
    const taken = takeComments(seen);
    const commanded = [...seen.ticks, ...taken.flatMap(({ facts }) => facts)];
    const known = acceptFacts(seen, commanded);
    const deletions = seen.issue === null ? [] : factsFromDeletions(seen.issue, known);
    const pulls = factsFromPulls(seen.pulls);
    const more = [...commanded, ...deletions, ...pulls, ...deployedFacts(known, seen)];
    const ledger = (0,withhold/* withholdTakenBack */.Mb)(acceptFacts(seen, more), seen.settings.keepDeleted);
    return { ledger: withholdUnwanted(ledger, seen), taken };
}
/** The comments that wait for an answer, as they are read before anybody's authority is known. */
function waitingComments(seen) {
    if (seen.issue === null)
        return [];
    const believed = acceptFacts({ ...seen, authorityOf: () => 'none' });
    return (0,pending/* pendingComments */.A4)(seen.issue, {
        ledger: believed,
        work: seen.records.work,
        zone: seen.settings.timezone,
        repositoryUrl: seen.repositoryUrl,
    });
}
function takeComments(seen) {
    const waiting = waitingComments(seen);
    if (waiting.length === 0)
        return [];
    const ledger = acceptFacts(seen, seen.ticks);
    const people = new Map(seen.people.map((person) => [person.login.toLowerCase(), person]));
    const known = {
        authorityOf: seen.authorityOf,
        needed: seen.settings.commands,
        personOf: (login) => people.get(login.toLowerCase()) ?? null,
        found: seen.found,
        commentOf: (number) => seen.issue?.comments.list.find(({ databaseId }) => databaseId === number) ?? null,
        ledger,
        notYet: notYet(ledger, seen),
    };
    const taken = [];
    let { facts } = ledger;
    for (const pending of waiting) {
        // What a comment names may have come with one before it: it must not matter whether one run takes both.
        const one = takeComment(pending, { ...known, ledger: { ...ledger, facts } });
        taken.push(one);
        facts = [...facts, ...one.facts];
    }
    return taken;
}
/** Why the incident must not be resolved yet: boxes are empty that its severity needs ticked. */
function notYet(ledger, { settings }) {
    const incident = (0,fold/* fold */.A)(ledger);
    const { items, requiredFor } = settings.checklist;
    if (incident === null || !requiredFor.includes(incident.severity))
        return null;
    const missing = (0,checklist/* missingBoxes */.me)(items, incident.checks);
    if (missing.length === 0)
        return null;
    const list = missing.map((item) => `“${(0,text_escape/* inlineText */.ln)(item, 200)}”`).join(', ');
    const first = incident.status === 'monitoring' ? '' : ' Write `/mitigated` first: the boxes are shown then.';
    return `Not ticked in the status comment yet: ${list}. A ${incident.severity} is resolved once they are.${first}`;
}
/** What went live shortly before impact began may be what began it; seconds. */
const leadSeconds = 900;
function beganAt({ times }) {
    return times.impactStartedAt ?? times.declaredAt ?? times.openedAt;
}
function deployedFacts(known, { deployments, changes, records }) {
    const incident = (0,fold/* fold */.A)(known);
    if (incident === null || deployments === null)
        return [];
    return factsFromDeployments(deployments, {
        environments: changes?.feed.environments ?? records.suspects?.verdict.searched.environments ?? [],
        from: (0,instant/* addSeconds */.ps)(beganAt(incident), -leadSeconds),
        until: (0,incident_status/* hasEnded */.h)(incident.status) ? incident.statusSince : null,
    });
}
/** New facts without the texts that must not be kept; what is on record stays as it was accepted. */
function withholdUnwanted(ledger, { records, settings, secretFacts }) {
    if (settings.recordText === 'full' && secretFacts.size === 0)
        return ledger;
    const known = new Set(records.ledger.facts.map(({ id }) => id));
    const facts = ledger.facts.map((fact) => {
        if (known.has(fact.id) || !(0,withhold/* hasText */.I3)(fact))
            return fact;
        if (settings.recordText === 'none')
            return (0,withhold/* withhold */.s$)(fact, { why: 'setting', by: null });
        return secretFacts.has(fact.id) ? (0,withhold/* withhold */.s$)(fact, { why: 'secret', by: null }) : fact;
    });
    return { ...ledger, facts };
}

// EXTERNAL MODULE: ./.build/src/incident/clock/deadlines.js
var clock_deadlines = __webpack_require__(5378);
// EXTERNAL MODULE: ./.build/src/incident/story-order.js
var story_order = __webpack_require__(110);
;// CONCATENATED MODULE: ./.build/src/incident/commit-message.js


/** First line of the records commit. Never `#42`, which GitHub would link on the issue at every commit. */
function headline(incident, newFacts) {
    return commitMessage(incident.number, `${whatHappened(incident, newFacts)}`);
}
function lastCommand(facts) {
    return ((0,story_order/* inStoryOrder */.J)(facts).findLast((fact) => fact.kind === 'command') ?? null);
}
/** A records commit message; `[skip ci]` keeps other workflows and preview hosts quiet. */
function commitMessage(number, text) {
    return `INC-${number}: ${text} [skip ci]`;
}
function whatHappened(incident, newFacts) {
    const told = newFacts.filter((fact) => fact.kind !== 'body');
    const ids = new Set(told.map(({ id }) => id));
    const latest = incident.timeline.findLast(({ id }) => ids.has(id));
    const command = lastCommand(told);
    // What a command did may stand earlier on the timeline, or not at all.
    if (command !== null && (latest === undefined || command.at > latest.at)) {
        return `/${(0,command_table/* verbOf */.rl)(command.command)}`;
    }
    switch (latest?.what) {
        case undefined:
            return besideTimeline(newFacts);
        case 'severity':
            return `severity ${latest.from} to ${latest.to}`;
        case 'declared':
        case 'reported':
            return `${latest.what} ${latest.severity}`;
        case 'lapsed':
            return 'cancelled, severity label removed';
        case 'gone':
            return `issue ${latest.how}`;
        case 'closed':
            return `closed as ${latest.reason}`;
        case 'command':
            return `/${(0,command_table/* verbOf */.rl)(latest.command)}`;
        case 'published':
            return 'post-mortem published';
        case 'linked':
            return 'linked pull requests or commits';
        case 'assigned':
        case 'unassigned':
        case 'deployed':
        case 'flagged':
        case 'opened':
        case 'renamed':
        case 'reopened':
            return latest.what;
    }
}
/** What happened when nothing of it stands on the timeline. */
function besideTimeline(newFacts) {
    if (newFacts.some(({ kind }) => kind === 'post-mortem'))
        return 'post-mortem drafted';
    return newFacts.length > 0 ? 'description edited' : 'record brought up to date';
}

// EXTERNAL MODULE: ./.build/src/incident/reply-view.js
var reply_view = __webpack_require__(5782);
;// CONCATENATED MODULE: ./.build/src/incident/decide-answers.js

/** Our reactions to comments that waited for an answer: 👍 for what took effect, 😕 for what did not. */
function decideAnswers(taken, incident) {
    return taken.flatMap((comment) => {
        const outcome = (0,reply_view/* outcomeOf */.s)(comment, incident);
        const { id } = comment.comment;
        const good = { kind: 'react', comment: id, reaction: 'THUMBS_UP' };
        const bad = { kind: 'react', comment: id, reaction: 'CONFUSED' };
        if (outcome === 'some')
            return [good, bad];
        return [outcome === 'all' ? good : bad];
    });
}

// EXTERNAL MODULE: ./.build/src/changes/question.js
var changes_question = __webpack_require__(7401);
// EXTERNAL MODULE: ./.build/src/changes/services/codeowners.js
var services_codeowners = __webpack_require__(4417);
// EXTERNAL MODULE: ./.build/src/text/path-globs.js
var path_globs = __webpack_require__(8866);
;// CONCATENATED MODULE: ./.build/src/changes/services/service-map.js


/**
 * Where services live: by the globs of the configuration; and a service that the incident names also in the folder of a monorepo
 * that has its name, such as `apps/checkout/`, and where a team of its name owns the path.
 */
function serviceMap({ configured, codeowners, named }) {
    const rules = configured.map(({ name, paths }) => ({
        name,
        matches: (0,path_globs/* globMatcher */.f)(paths.flatMap(withFolder)),
    }));
    const wanted = new Map(named.map((name) => [slugOf(name), spellingOf(name, configured)]));
    wanted.delete('');
    return (path) => {
        const byRule = rules.flatMap(({ name, matches }) => (matches(path) ? [name] : []));
        if (wanted.size === 0)
            return byRule;
        const slugs = [...foldersIn(path), ...(0,services_codeowners/* owningTeams */.Fw)(path, codeowners).map(teamSlug)];
        return [...new Set([...byRule, ...slugs.flatMap((slug) => wanted.get(slug) ?? [])])];
    };
}
/** Which of the services that an incident names a change belongs to, by its paths or by what was reported of it. */
function namedServices(sources) {
    const map = serviceMap(sources);
    const wanted = new Set(sources.named.map(slugOf));
    return ({ files, external }) => {
        const found = [...files.flatMap(({ path }) => map(path)), ...(external?.services ?? [])];
        return [...new Set(found)].filter((service) => wanted.has(slugOf(service)));
    };
}
/** The environments that the configuration names for services, each once; empty when it names none. */
function environmentsOf(named, configured) {
    const slugs = named.map(slugOf);
    const services = configured.filter(({ name }) => slugs.includes(slugOf(name)));
    return [...new Set(services.flatMap(({ environments }) => environments))];
}
function withFolder(glob) {
    const bare = glob.replace(/\/+$/, '');
    return /[*?[\]{}()!]/.test(glob) ? [glob] : [bare, `${bare}/**`];
}
/** A name as folders and teams write it: `Check-out API` is `check-out-api`. */
function slugOf(name) {
    return name
        .slice(0, 200)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
}
/** The spelling of the configuration where it has the service. */
function spellingOf(name, configured) {
    return configured.find((service) => slugOf(service.name) === slugOf(name))?.name ?? name;
}
const folder = /(?:^|\/)(?:apps?|services?|packages|libs?|modules|components|projects|workspaces|plugins|functions|lambdas|cmd|charts|k8s|helm)\/([^/]+)(?=\/)/g;
function foldersIn(path) {
    return [...path.slice(0, 500).matchAll(folder)].map(([, name = '']) => slugOf(name));
}
/** `acme/checkout-team` is the team of checkout. */
function teamSlug(team) {
    return slugOf(team.split('/')[1] ?? '').replace(/^team-|-(?:team|squad|developers|devs|owners)$/g, '');
}

// EXTERNAL MODULE: ./.build/src/config/yaml-source.js
var yaml_source = __webpack_require__(3037);
;// CONCATENATED MODULE: ./.build/src/changes/undo/deploy-workflows.js


/** Reads a workflow file; null for a file elsewhere, and for one that is no YAML we read (aliases are not read). */
function readDeployWorkflow(path, text) {
    const file = /^\.github\/workflows\/([^/]+\.ya?ml)$/.exec(path)?.[1];
    const source = (0,yaml_source/* openYaml */.I)(text, path);
    if (file === undefined || 'problems' in source || !(0,canonical_json/* isRecord */.u4)(source.value))
        return null;
    const jobs = Object.values(recordAt(source.value, 'jobs')).filter(canonical_json/* isRecord */.u4);
    const named = jobs.flatMap(environmentOf);
    return {
        file,
        environments: [...new Set(named.filter((name) => !isExpression(name)))],
        dispatch: dispatchOf(recordAt(source.value, 'on')),
    };
}
function environmentOf(job) {
    const { environment } = job;
    // A job that calls another workflow hands the environment on.
    const names = [
        environment,
        recordAt(job, 'environment')['name'],
        recordAt(job, 'with')['environment'],
    ];
    return names.filter((name) => typeof name === 'string');
}
function isExpression(text) {
    return text.includes('${{');
}
function dispatchOf(triggers) {
    const inputs = Object.entries(recordAt(recordAt(triggers, 'workflow_dispatch'), 'inputs')).map(([input, declared]) => ({ input, declared: (0,canonical_json/* isRecord */.u4)(declared) ? declared : {} }));
    const texts = inputs.filter(({ declared }) => (declared['type'] ?? 'string') === 'string');
    const revision = texts.find(({ input }) => commitInput.test(input)) ??
        texts.find(({ input }) => versionInput.test(input));
    if (revision === undefined)
        return null;
    const environment = inputs.find(({ input, declared }) => declared['type'] === 'environment' || environmentInput.test(input));
    const rest = inputs.filter((one) => one !== revision && one !== environment);
    return {
        revision: {
            input: revision.input,
            takes: commitInput.test(revision.input) ? 'commit' : 'version',
        },
        environment: environment === undefined
            ? null
            : { input: environment.input, options: textsIn(environment.declared['options']) },
        alsoNeeds: rest
            .filter(({ declared }) => declared['required'] === true && declared['default'] === undefined)
            .map(({ input }) => input),
    };
}
/** Names under which people hand a workflow what to check out. */
const commitInput = /^(?:(?:git|deploy|commit|target|source|head|release)[-_]?)?(?:sha|ref|revision|rev|commit|commitish|commit[-_]?(?:sha|hash|id|ref))$/i;
const versionInput = /^(?:(?:git|image|docker|release|app|deploy)[-_]?)?(?:version|tag|release)$/i;
const environmentInput = /^(?:(?:deploy|target)[-_]?)?(?:environment|env|stage)$/i;
function recordAt(value, key) {
    const inner = Object.hasOwn(value, key) ? value[key] : null;
    return (0,canonical_json/* isRecord */.u4)(inner) ? inner : {};
}
function textsIn(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

// EXTERNAL MODULE: ./.build/src/migrations/forward-part.js
var forward_part = __webpack_require__(4900);
// EXTERNAL MODULE: ./.build/src/migrations/tables-touched.js
var tables_touched = __webpack_require__(4527);
;// CONCATENATED MODULE: ./.build/src/migrations/obvious-hazard.js


/**
 * What the SQL of a migration plainly does to tables that were there before, the worst first. It knows six shapes and no more:
 * nothing found does not say that the migration is safe. The first three are of PostgreSQL; other engines do not have them, and
 * without an engine SQL that looks like MySQL is not taken for PostgreSQL.
 */
function obviousHazards(sqlLines, engine = null) {
    const text = (0,forward_part/* forwardPart */.R)(sqlLines.join('\n'));
    const locks = engine === 'postgresql' || (engine === null && !looksLikeMySql.test(text));
    const created = new Set([...text.matchAll(createdTable)].map((match) => (0,tables_touched/* bareName */.yZ)(match.groups?.['table'] ?? '')));
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
const table = `(?<table>${tables_touched/* sqlName */.iA})`;
const obvious_hazard_name = `(?<name>${tables_touched/* sqlName */.iA})`;
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
        pattern: sql(String.raw `^add\s+(?:constraint\s+${tables_touched/* sqlName */.iA}\s+)?foreign\s+key\b(?![^]*\bnot\s+valid\b)`),
    },
    {
        kind: 'not-null-scans',
        pattern: sql(String.raw `^alter\s+(?:column\s+)?${obvious_hazard_name}\s+set\s+not\s+null\b`),
    },
    { kind: 'drops-column', pattern: sql(String.raw `^drop\s+column\s+${ifExists}${obvious_hazard_name}`) },
    {
        kind: 'renames',
        pattern: sql(String.raw `^rename\s+(?:(?:column\s+)?${tables_touched/* sqlName */.iA}\s+)?to\s+${obvious_hazard_name}`),
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
    const bare = (written) => (written === undefined ? null : (0,tables_touched/* bareName */.yZ)(written));
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

// EXTERNAL MODULE: ./.build/src/migrations/recognise.js + 1 modules
var recognise = __webpack_require__(1424);
;// CONCATENATED MODULE: ./.build/src/changes/verdict/hazard.js


/** The worst thing a migration of a change plainly does; null where it does nothing of the kind, or its lines were not read. */
function hazardOf(entry) {
    return hazard_hazardsOf(entry)[0] ?? null;
}
/** Everything of the kind, the worst first. */
function hazard_hazardsOf({ change, kinds }) {
    if (!kinds.includes('migration') || change.lines === null)
        return [];
    const engines = change.files.map(({ path }) => (0,recognise/* recogniseMigration */.mb)({ path, content: null })?.engine);
    return obviousHazards(change.lines.added, engines.find((engine) => engine != null) ?? null);
}

// EXTERNAL MODULE: ./.build/src/text/commit-name.js
var commit_name = __webpack_require__(9898);
;// CONCATENATED MODULE: ./.build/src/text/shell.js
/**
 * A command line with its values quoted for a POSIX shell: shell`git revert ${sha}`. Null when a value is one that no command
 * should carry: empty, longer than 200 characters, with control characters, or beginning with a dash, which a program would take
 * for an option.
 */
function shell(parts, ...values) {
    const words = values.map(shellWord);
    if (words.includes(null))
        return null;
    return parts.map((part, index) => part + (words[index] ?? '')).join('');
}
function shellWord(text) {
    if (text === '' || text.length > 200 || text.startsWith('-'))
        return null;
    if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text))
        return null;
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./.build/src/changes/undo/redeploy.js


/** The command that runs the run of a deployment again; null when its address is not that of a run of this repository. */
function rerunCommand(logUrl, repository) {
    const match = /^https?:\/\/[^/\s]+\/([^/\s]+\/[^/\s]+)\/actions\/runs\/(\d{1,20})(?:[/?#]|$)/.exec(logUrl ?? '');
    if (match?.[2] === undefined || match[1]?.toLowerCase() !== repository.toLowerCase())
        return null;
    return shell `gh run rerun ${match[2]} --repo ${repository}`;
}
/**
 * The command that starts a workflow for what a deployment deployed; null where none has an input for it, needs more inputs than
 * can be known, or is not the only one. A workflow cannot be started on a commit itself, only on a branch or tag.
 */
function redeployCommand({ lastGood, workflows, repository }) {
    const starts = workflows.flatMap((workflow) => {
        const inputs = workflow.dispatch === null ? null : inputsFor(workflow, workflow.dispatch, lastGood);
        return inputs === null ? [] : [{ file: workflow.file, inputs }];
    });
    const [start, ...more] = starts;
    if (start === undefined || more.length > 0)
        return null;
    const words = [
        shell `gh workflow run ${start.file} --repo ${repository}`,
        ...start.inputs.map((field) => shell `-f ${field}`),
    ];
    return words.includes(null) ? null : words.join(' ');
}
function inputsFor(workflow, { revision, environment, alsoNeeds }, { sha, ref, environment: target }) {
    if (alsoNeeds.length > 0)
        return null;
    const isSame = (name) => name.toLowerCase() === target.toLowerCase();
    const option = environment?.options.find(isSame);
    const isAnyText = environment !== null && environment.options.length === 0;
    if (environment !== null && !isAnyText && option === undefined)
        return null;
    if (environment === null && !workflow.environments.some(isSame))
        return null;
    const value = revision.takes === 'commit' ? commitOf(sha) : versionOf(ref);
    if (value === null)
        return null;
    const where = environment === null ? [] : [`${environment.input}=${option ?? target}`];
    return [`${revision.input}=${value}`, ...where];
}
function commitOf(sha) {
    return (0,commit_name/* isCommit */.W)(sha) ? sha : null;
}
/** A tag that names a version; a branch does not say what was deployed. */
function versionOf(ref) {
    const tag = (ref ?? '').replace(/^refs\/tags\//, '');
    return /^v?\d+(?:\.\d+)+[\w.+-]{0,60}$/.test(tag) ? tag : null;
}

;// CONCATENATED MODULE: ./.build/src/changes/undo/revert-commands.js


/**
 * The commands that take a change out of the code: GitHub's own revert for a pull request (https://cli.github.com/manual/gh_pr_revert),
 * `git revert` on a new branch for a commit pushed directly, which is never a merge; null when there is neither.
 */
function revertCommands({ change: { pull, shas }, repository, base, }) {
    if (pull !== null)
        return whole([shell `gh pr revert ${`${pull}`} --repo ${repository}`]);
    const sha = shas[0];
    if (sha === undefined || !(0,commit_name/* isCommit */.W)(sha))
        return null;
    const branch = `revert-${sha.slice(0, 7)}`;
    return whole([
        shell `git fetch origin ${base}`,
        shell `git switch --create ${branch} ${(0,commit_name/* isCommit */.W)(base) ? base : `origin/${base}`}`,
        shell `git revert --no-edit ${sha}`,
        shell `git push --set-upstream origin ${branch}`,
    ]);
}
function whole(lines) {
    const written = lines.filter((line) => line !== null);
    return written.length === lines.length ? written : null;
}

;// CONCATENATED MODULE: ./.build/src/changes/undo/undo-warnings.js
/** What speaks against taking a change back without a second look, the gravest first: whole sentences that quote nothing. */
function undoWarnings({ change, kinds, others, losesData, takesAllBack, isFollowed, }) {
    const rest = others.filter((other) => other.change.id !== change.id);
    const later = rest.filter((other) => other.change.at > change.at);
    const paths = new Set(change.files.map(({ path }) => path));
    const warnings = [
        [
            'Its migration throws data away, which taking the change back does not bring back.',
            losesData,
        ],
        [
            'A migration ran with it: taking the code back leaves the database as it is.',
            hasMigration({ kinds }),
        ],
        [
            'Migrations of other changes ran since: the code of before may not fit the database of now.',
            takesAllBack && rest.some(hasMigration),
        ],
        [
            'Going back to an earlier deployment takes other changes back too.',
            takesAllBack && (isFollowed || rest.length > 0),
        ],
        [
            'Later changes touch the same files: a revert may conflict with them.',
            later.some((other) => other.change.files.some(({ path }) => paths.has(path))),
        ],
    ];
    return warnings.flatMap(([sentence, isDue]) => (isDue ? [sentence] : []));
}
function hasMigration({ kinds }) {
    return kinds.includes('migration');
}

;// CONCATENATED MODULE: ./.build/src/changes/undo/undo.js





/** How to take a change back, exactly, for this repository. Nothing in a command comes from a title or a message. */
function howToUndo(question) {
    const { change } = question;
    if (change.external !== null)
        return { steps: [outside], warnings: [] };
    const back = waysBack(question.lastGood, question);
    const revert = revertCommands(question);
    const steps = [...back, ...(revert === null ? [] : [{ commands: revert, why: whyOf(question) }])];
    return { steps, warnings: undoWarnings({ ...question, takesAllBack: back.length > 0 }) };
}
function whyOf({ change, base }) {
    if (change.pull !== null) {
        return 'opens a pull request that takes it out of the code; needs gh 2.83 or newer';
    }
    return (0,commit_name/* isCommit */.W)(base)
        ? 'takes it out of what was deployed; then open a pull request to the branch that is deployed'
        : 'takes it out of the code; then open a pull request from the branch';
}
/** How to go back to the version before a deployment that carried these changes. */
function howToRollBack(question) {
    const steps = waysBack(question.lastGood, question);
    const { isFollowed } = question;
    const takesAllBack = isFollowed && steps.length > 0;
    const warnings = question.carried.flatMap((touched) => undoWarnings({ ...touched, others: [], losesData: false, takesAllBack, isFollowed }));
    return { steps, warnings: [...new Set(warnings)] };
}
const outside = {
    commands: [],
    why: 'Take it back where it was made: no commit holds it.',
};
/** GitHub runs nothing again that is older. https://docs.github.com/actions/managing-workflow-runs/re-running-workflows-and-jobs */
const rerunDays = 30;
/** The ways to an earlier version, the surest first. */
function waysBack(lastGood, way) {
    const { commands, kubernetes } = way;
    return [
        ...(commands.length === 0 ? [] : [{ commands, why: 'goes back as this repository says' }]),
        ...(lastGood === null ? [] : backTo(lastGood, way)),
        ...kubernetes.map((workload) => ({
            commands: [`kubectl rollout undo ${workload}`],
            why: 'puts the revision before it back, if nothing was rolled out since',
        })),
    ];
}
function backTo(lastGood, { at, repository, workflows }) {
    const isFresh = (0,instant/* addSeconds */.ps)(lastGood.liveFrom, rerunDays * 24 * 60 * 60) > at;
    const rerun = isFresh ? rerunCommand(lastGood.logUrl, repository) : null;
    const redeploy = redeployCommand({ lastGood, workflows, repository });
    const short = lastGood.sha.slice(0, 7);
    // Of several environments it is one that goes back.
    const where = lastGood.environment === '' ? '' : ` to ${lastGood.environment}`;
    return [
        ...(rerun === null
            ? []
            : [
                {
                    commands: [rerun],
                    why: `runs the deployment of ${short}${where} again, which was live before`,
                },
            ]),
        ...(redeploy === null
            ? []
            : [{ commands: [redeploy], why: `deploys ${short}${where}, which was live before` }]),
    ];
}

;// CONCATENATED MODULE: ./.build/src/changes/undo/ways-to-undo.js


/** Prepares the ways back for a feed. */
function waysToUndo(feed, way) {
    const alone = { ...way, kubernetes: [], commands: [] };
    return {
        undoChange: (entry) => {
            const lastGood = wayBackFrom(entry, feed);
            const { landing } = entry;
            const isFollowed = landing.state === 'live' && wasFollowed(landing.carrier, feed);
            const others = othersSince(entry, feed);
            return howToUndo({ ...way, ...about(entry), lastGood, others, isFollowed });
        },
        revertChange: (entry) => howToUndo({
            ...alone,
            ...about(entry),
            lastGood: null,
            others: othersSince(entry, feed),
            isFollowed: false,
        }),
        undoDeployment: (carrier, carried) => howToRollBack({
            ...way,
            lastGood: carried.some(isGone) ? null : lastGoodBefore(carrier, feed),
            isFollowed: wasFollowed(carrier, feed),
            carried,
        }),
    };
}
function about(entry) {
    const { change, kinds } = entry;
    return { change, kinds, losesData: losesData(entry) };
}
/** The version to go back to; none where somebody has gone back already. */
function wayBackFrom({ landing }, feed) {
    if (landing.state !== 'live' || landing.goneAt !== null)
        return null;
    return lastGoodBefore(landing.carrier, feed);
}
function isGone({ landing }) {
    return landing.state === 'live' && landing.goneAt !== null;
}
/** Whether another version went live after it in its environment. */
function wasFollowed(carrier, { carriers }) {
    return carriers
        .slice(carriers.indexOf(carrier) + 1)
        .some(({ environment, sha, liveAt }) => environment === carrier.environment && sha !== carrier.sha && liveAt !== null);
}
/** The version that a carrier replaced; null when that is not known, or when the carrier brought nothing else. */
function lastGoodBefore(carrier, { carriers }) {
    const place = carriers.indexOf(carrier);
    const before = carriers
        .slice(0, place)
        .findLast(({ sha, environment, liveAt }) => liveAt !== null && sha === carrier.previousSha && environment === carrier.environment);
    if (before === undefined || before.liveAt === null)
        return null;
    const { sha, ref, environment, liveAt, logUrl } = before;
    return { sha, ref, environment, liveFrom: liveAt, logUrl };
}
/** What went live with a change or after it: going back takes it back too. */
function othersSince({ change, landing }, { entries }) {
    if (landing.state !== 'live')
        return [];
    const since = landing.carrier.startedAt;
    return entries.filter((other) => other.change.id !== change.id &&
        other.landing.state === 'live' &&
        other.landing.carrier.startedAt >= since);
}
function losesData(entry) {
    return hazard_hazardsOf(entry).some(({ kind }) => kind === 'drops-table' || kind === 'drops-column');
}

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

;// CONCATENATED MODULE: ./.build/src/changes/ranking/trailers.js
/** A line of a commit message that a tool wrote: who reviewed, what it is called elsewhere. */
const trailer = /^[ \t]*(?:[A-Za-z][A-Za-z-]{0,40}-(?:by|on|id|url|queue|submit|to|from|branch|ready|verified|bots|presubmit|builders?)|cc|bug|fixes|closes|review url|tbr|r|no-?try|llvm-svn|differential revision)[ \t]*[:=][^\n]*$/gim;
/** A commit message without the lines that tools and reviewers leave in it: names and numbers that say nothing of the change. */
function withoutTrailers(message) {
    return message.replace(trailer, '');
}

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

;// CONCATENATED MODULE: ./.build/src/changes/ranking/history.js


/** What a repository's earlier changes say of its words and places; about 10 kB are kept of each change. */
function collectStatistics(changes) {
    const history = growHistory();
    for (const change of changes)
        history.add(change);
    return history;
}
/** An empty history that grows. */
function growHistory() {
    const read = wordReader();
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
            const words = distinct(read(`${change.title}\n${withoutTrailers(change.body)}`));
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
            const places = placesOf(candidate.files.map(({ path }) => path));
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
        title: countWords(candidate.title.slice(0, longestBody)),
        body: countWords(withoutTrailers(candidate.body.slice(0, longestBody))),
        path: countWords(paths.join('\n')),
        ...(candidate.lines ?? noLines),
    };
}
function askedWords(text, rarity) {
    const found = new Map();
    for (const { word, written } of readWords(text)) {
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

// EXTERNAL MODULE: ./.build/src/changes/change.js
var change = __webpack_require__(9309);
;// CONCATENATED MODULE: ./.build/src/changes/kinds-of-paths.js



/** All kinds of a change: those of its files, in the order of `changeKinds`, or the one that was reported. */
function kindsOf({ files, external }, kindOf = kindOfPath) {
    if (external !== null)
        return [external.kind];
    const present = new Set(files.map(({ path }) => kindOf(path)));
    return change/* changeKinds */.c.filter((kind) => present.has(kind));
}
/** `kindOfPath` with rules of one's own before the table, the first that fits; prepared once, for many paths. */
function kindReader(own) {
    const rules = own.map(({ kind, paths }) => ({ kind, matches: (0,path_globs/* globMatcher */.f)(paths) }));
    return (path) => rules.find(({ matches }) => matches(path))?.kind ?? kindOfPath(path);
}
/** What a file is, by its path alone; what no rule knows is code. */
function kindOfPath(path) {
    if (path.length > longestPath)
        return 'code';
    return kinds_of_paths_table.find(({ fits }) => fits(path))?.kind ?? 'code';
}
/** Patterns stay quick on what is left; no file system has longer names. */
const longestPath = 1000;
const kinds_of_paths_longestName = 255;
const settingsFile = 'ya?ml|json5?|jsonc|toml|ini|cfg|conf|cnf|properties|xml|env|plist';
/**
 * The table, read from top to bottom. Each rule lists folders anywhere in the path, whole file names, or endings; `*` stands for
 * any part of a name. Where a word is ambiguous (`charts` may be diagrams) it counts with some endings only.
 */
const kinds_of_paths_table = [
    {
        kind: 'test',
        fits: anyOf(folders('__tests__ __mocks__ __snapshots__ __fixtures__ fixtures testdata test-data test_data cypress e2e'), names('*.test.* *.spec.* *_test.* *_spec.* test_*.py *Test.java *Tests.cs *Test.kt *Test.php conftest.py *.snap *.feature'), names('jest.config.* vitest.config.* playwright.config.* cypress.config.* pytest.ini phpunit.xml* .rspec codecov.yml')),
    },
    { kind: 'migration', fits: recognise/* mayBeMigration */.Zo },
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
    return (path) => pattern.test(path.slice(path.lastIndexOf('/') + 1).slice(0, kinds_of_paths_longestName));
}
/** A file below one of these folders, with one of these endings where any are given. */
function folders(list, endings) {
    const parts = list.split(' ').map((name) => name.replaceAll('.', '\\.'));
    const file = endings === undefined ? '' : `[^]*\\.(?:${endings})$`;
    return new RegExp(`(?:^|/)(?:${parts.join('|')})/${file}`, 'i');
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/candidate.js
/** How much of a change the ranking looks at: UTF-16 units of its body, and files. Its weights were fitted on as much. */
const candidateLimits = { body: 1500, files: 80 };

;// CONCATENATED MODULE: ./.build/src/changes/verdict/candidate-of.js



/** A change as the ranking looks at it. */
function candidateOf(change) {
    const { id, at, title, body, files, fileCount, lines } = change;
    return {
        id,
        at,
        title,
        body: body.slice(0, candidateLimits.body),
        files: files.slice(0, candidateLimits.files),
        fileCount,
        kinds: kindsOf(change),
        lines: lines === null ? null : countLineWords(lines),
    };
}

;// CONCATENATED MODULE: ./.build/src/changes/collect-window.js
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

;// CONCATENATED MODULE: ./.build/src/changes/verdict/window.js



/** From this long ago on a change may count, if it is one of few or its effect is often noticed late; hours. */
const wideHours = 14 * 24;
const wideKinds = ['migration', 'feature-flag', 'config'];
/** When a change began to matter: when its roll-out began, or when it landed where nobody says what is live. */
function mattersSince({ change, landing }) {
    return landing.state === 'live' ? landing.carrier.startedAt : change.at;
}
/** Sorts changes by when they began to matter, then by when they landed, the newest first; no two changes are equal. */
function compareNewest(a, b) {
    return ((0,text_order/* compareText */.n)(mattersSince(b), mattersSince(a)) ||
        (0,text_order/* compareText */.n)(b.change.at, a.change.at) ||
        (0,text_order/* compareText */.n)(b.change.id, a.change.id));
}
/**
 * The changes that are recent enough to be suspects, of those given newest first, and from where on every change was looked at;
 * those of wide kinds may be older.
 */
function inWindow(entries, startedAt, lookBackHours) {
    const from = (0,instant/* hoursBefore */.$u)(startedAt, lookBackHours);
    const wideFrom = (0,instant/* hoursBefore */.$u)(startedAt, Math.max(wideHours, lookBackHours));
    const isOfAll = (entry, index) => {
        const since = mattersSince(entry);
        return since >= from || (index < windowLimits.atLeast && since >= wideFrom);
    };
    const isWide = (entry) => mattersSince(entry) >= wideFrom && entry.kinds.some((kind) => wideKinds.includes(kind));
    const recent = entries.filter((entry, index) => isOfAll(entry, index) || isWide(entry));
    const oldest = entries.filter(isOfAll).map(mattersSince).at(-1);
    return { entries: recent, from: oldest !== undefined && oldest < from ? oldest : from };
}

;// CONCATENATED MODULE: ./.build/src/changes/verdict/rank-entries.js






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
    const ranking = rankChanges(report, candidatesOf(entries, context.candidateOf ?? candidateOf), context.history);
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
    return entries.toSorted(compareNewest).map(({ change, kinds, landing }) => {
        const candidate = { ...prepare(change), kinds };
        if (landing.state !== 'live')
            return candidate;
        const { carrier } = landing;
        const place = carried.get(carrier) ?? 0;
        carried.set(carrier, place + 1);
        return { ...candidate, at: (0,instant/* addSeconds */.ps)(carrier.startedAt, -place) };
    });
}
/** What changes beside the candidates tell of the words that are common here; null where there are none. */
function statisticsOf(background) {
    if (background.length === 0)
        return null;
    return collectStatistics(background
        .toSorted((a, b) => (0,text_order/* compareText */.n)(a.change.at, b.change.at))
        .map(({ change: { title, body, files } }) => ({
        title,
        body,
        paths: files.map(({ path }) => path),
    })));
}

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

// EXTERNAL MODULE: ./.build/src/changes/feed/environment.js
var environment = __webpack_require__(5507);
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

;// CONCATENATED MODULE: ./.build/src/changes/verdict/sift.js


/** Rules changes out, each with its reason, and keeps those of the rest that are recent enough. Entries come in any order. */
function sift(feed, question, lookBackHours) {
    const possible = [];
    const ruledOut = [];
    for (const entry of feed.entries.toSorted(compareNewest)) {
        const why = whyRuledOut(entry, question, feed);
        const { id, title, url } = entry.change;
        if (why === null)
            possible.push(entry);
        else
            ruledOut.push({ id, title, url, why, since: mattersSince(entry) });
    }
    const { entries, from } = inWindow(possible, question.startedAt, lookBackHours);
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

;// CONCATENATED MODULE: ./.build/src/changes/verdict/judge.js











const mostSuspects = 5;
const tellsNothingBelow = 0.02;
const mostRuledOut = 20;
/** Which change most likely caused an incident, with reasons. Pure: the same case gives the same verdict. */
function judge(asked) {
    const { question, feed } = asked;
    const { candidates, ruledOut, from } = sift(feed, question, asked.lookBackHours);
    const ids = new Set(candidates.map(({ change }) => change.id));
    const { ranked, elsewhere } = rankEntries(candidates, question, {
        ...asked,
        history: asked.history ?? statisticsOf(feed.entries.filter(({ change }) => !ids.has(change.id))),
        isOfService: (entry) => asked.servicesOf(entry.change).length > 0,
    });
    const sure = ranked.map((one) => ({ ...one, probability: probabilityInAll(one, elsewhere) }));
    const namedDeployment = nameDeployment(sure, asked);
    return {
        answer: judge_answerOf(sure, { asked, namedDeployment }),
        suspects: worthTelling(sure).map((one) => suspectOf(one, asked)),
        namedDeployment,
        ruledOut: ruledOut.slice(0, mostRuledOut),
        ruledOutMore: Math.max(0, ruledOut.length - mostRuledOut),
        rollbacks: rollbacksBefore(feed, question, from),
        searched: {
            from,
            until: question.startedAt,
            changes: candidates.length,
            older: candidates.filter((entry) => mattersSince(entry) < from).length,
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
function judge_answerOf(ranked, { asked, namedDeployment, }) {
    const [first] = ranked;
    const { feed } = asked;
    if (first === undefined) {
        const sawNothing = feed.entries.every(({ change }) => change.external !== null);
        return sawNothing && feed.gaps.length > 0 ? 'not-checked' : 'nothing-changed';
    }
    if (first.probability >= namedAt || namedDeployment !== null)
        return 'named';
    const isWorthIt = ranked.slice(0, mostSuspects).some((one) => isWorthALook(one, asked));
    return first.probability < nothingLikelyBelow || !isWorthIt ? 'nothing-likely' : 'several';
}
/** So long before the incident a change is worth a look for its time alone; seconds. */
const justBeforeSeconds = 3600;
/** Whether anything but the odds speaks against a change: words of the report, its service, a hazard, or that it was just live. */
function isWorthALook({ entry, matches }, { question, servicesOf }) {
    const justBefore = (0,instant/* addSeconds */.ps)(question.startedAt, -justBeforeSeconds);
    return (matches.length > 0 ||
        mattersSince(entry) >= justBefore ||
        servicesOf(entry.change).length > 0 ||
        hazardOf(entry) !== null);
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
        at: mattersSince(entry),
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
        undo: probability >= namedAt ? asked.undoChange(entry) : asked.revertChange(entry),
    };
}
function tellHazard(entry) {
    const hazard = hazardOf(entry);
    return hazard === null ? null : ['its migration ', ...withCode(describeHazard(hazard))];
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
    if (first === undefined || first.probability >= namedAt)
        return null;
    for (const [carrier, parts] of byCarrier(ranked)) {
        const probability = parts.reduce((sum, part) => sum + part.probability, 0);
        if (probability < namedAt || parts.length < 2)
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

// EXTERNAL MODULE: ./.build/src/changes/verdict/suspects-file.js
var suspects_file = __webpack_require__(6940);
;// CONCATENATED MODULE: ./.build/src/incident/ask-what-changed.js


/**
 * What an incident asks of the changes; null when it asks nothing: a drill breaks nothing, maintenance is a change itself, and
 * once it is over the answer stands. One that came back after a while may have come back by what was done since.
 */
function askWhatChanged(incident) {
    const asks = incident.kind === 'incident' || incident.kind === 'backfilled';
    if (!asks || (0,incident_status/* hasEnded */.h)(incident.status))
        return null;
    const { impactStartedAt, detectedAt, openedAt } = incident.times;
    const startedAt = impactStartedAt ?? detectedAt ?? openedAt;
    const cameBackAt = incident.reopened?.at ?? startedAt;
    const isBack = cameBackAt > (0,instant/* addSeconds */.ps)(startedAt, aWhileSeconds);
    return {
        text: incident.report.text,
        textVersion: incident.report.version,
        startedAt: isBack ? cameBackAt : startedAt,
        startIsKnown: impactStartedAt !== null && !isBack,
        // A name that nothing was deployed to does no harm: the answer says so and takes the usual one.
        environment: incident.environment ?? incident.report.environment,
        services: incident.services,
    };
}
/** Closed by mistake and opened again at once, nothing came back; seconds. */
const aWhileSeconds = 3600;

;// CONCATENATED MODULE: ./.build/src/incident/decide-suspects.js









/**
 * The answer to "what changed?" as an incident stands now: the one on record while its question is the same, or a new one from
 * the changes that were read. Null when nobody has asked yet.
 */
function decideSuspects(incident, seen) {
    const { changes } = seen;
    const known = seen.records.suspects;
    const question = askWhatChanged(incident);
    if (question === null || changes === null)
        return known;
    const { text: _text, ...rest } = question;
    const { newestDeployment, isWhole, reported } = changes;
    const asked = { ...rest, newestDeployment, isWhole, reported };
    const because = known === null ? [] : (0,changes_question/* differences */.tX)(known.question, asked);
    const verdict = judgeChanges(question, changes, seen);
    const suspects = (0,suspects_file/* suspectsOf */.k_)({ question: asked, verdict }, known, because);
    return known !== null && (0,canonical_json/* canonicalJson */.dj)(known) === (0,canonical_json/* canonicalJson */.dj)(suspects) ? known : suspects;
}
function judgeChanges(question, changes, seen) {
    const { settings } = seen;
    const { feed, codeowners } = changes;
    return judge({
        question,
        feed,
        lookBackHours: settings.changes.lookBackHours,
        servicesOf: namedServices({
            configured: settings.services,
            codeowners: (0,services_codeowners/* readCodeowners */.oZ)(codeowners ?? ''),
            named: question.services,
        }),
        ...waysToUndo(feed, wayBack(changes, seen)),
    });
}
function wayBack({ branch, workflows }, { settings, repository, now }) {
    const read = [...workflows].map(([file, text]) => readDeployWorkflow(`.github/workflows/${file}`, text));
    return {
        repository,
        base: branch,
        at: now,
        workflows: read.filter((workflow) => workflow !== null),
        ...settings.rollback,
    };
}

// EXTERNAL MODULE: ./.build/src/incident/labels.js
var labels = __webpack_require__(4667);
;// CONCATENATED MODULE: ./.build/src/incident/issue-writes.js



/** What makes an issue show where its incident stands: its labels, and being open while the incident is not over. */
function decideIssueWrites(issue, incident, { ledger, work, spellings }) {
    const present = issue.labels.map((name) => name.toLowerCase());
    const severities = severityLabels(present, incident, spellings);
    const wanted = [...new Set([...wantedLabels(incident, ledger), ...severities.missing])];
    const missing = wanted.filter((name) => !present.includes(name));
    const stale = [
        ...present.filter((name) => (0,labels/* isStatusLabel */.HU)(name) && !wanted.includes(name)),
        ...severities.stale,
    ];
    const writes = [];
    if (missing.length > 0)
        writes.push({ kind: 'add-labels', names: missing });
    if (stale.length > 0)
        writes.push({ kind: 'remove-labels', names: stale });
    return [...writes, ...decideState(issue, incident), ...decideAssignees(issue, incident, work)];
}
/** The issue follows what a command ended or took up again; a merge closes it only until the incident is over. */
function decideState(issue, incident) {
    const { status, turnedBy, closedByMerge } = incident;
    const isOver = (0,incident_status/* hasEnded */.h)(status);
    if (issue.open && isOver && turnedBy !== null) {
        const reasons = { resolved: 'completed', duplicate: 'duplicate' };
        const reason = status === 'resolved' || status === 'duplicate' ? reasons[status] : 'not-planned';
        return [{ kind: 'close', reason }];
    }
    const isTakenUp = turnedBy !== null || closedByMerge;
    return !issue.open && !isOver && isTakenUp ? [{ kind: 'reopen' }] : [];
}
/** A severity set by a command stands alone on the issue, in whatever spelling is there. */
function severityLabels(present, { severity, severityByCommand }, spellings) {
    if (!severityByCommand)
        return { missing: [], stale: [] };
    const set = present.flatMap((name) => {
        const means = (0,incident_severity/* severityOfLabel */.ze)(name, spellings) ?? (0,incident_severity/* severityBesideIncident */.q1)(name);
        return means === null ? [] : [{ name, means }];
    });
    const stale = set.filter(({ means }) => means !== severity).map(({ name }) => name);
    return { missing: stale.length < set.length ? [] : [(0,incident_severity/* labelOf */.Wy)(severity)], stale };
}
/** Who holds a role is assigned, and who was given one and holds none any more is not. Each is tried once. */
function decideAssignees(issue, { roles, formerHolders, status }, work) {
    if ((0,incident_status/* hasEnded */.h)(status))
        return [];
    const assigned = issue.assignees.map(({ login }) => login.toLowerCase());
    const isTried = (act, { login, since }) => work.ownActs.some((one) => one.act === act && one.label === login.toLowerCase() && one.at >= since);
    // Whoever leads since they were assigned is no matter of ours.
    const holders = Object.values(roles).flatMap((person) => person?.isNamed === true ? [person] : []);
    const missing = loginsOf(holders.filter((holder) => !isTried('assigned', holder))).filter((login) => !assigned.includes(login));
    const stale = loginsOf(formerHolders.filter((holder) => !isTried('unassigned', holder))).filter((login) => assigned.includes(login));
    return [
        ...(missing.length === 0 ? [] : [{ kind: 'assign', logins: missing }]),
        ...(stale.length === 0 ? [] : [{ kind: 'unassign', logins: stale }]),
    ];
}
function loginsOf(people) {
    return [...new Set(people.map(({ login }) => login.toLowerCase()))];
}
/** Every label a sync may want on the issue of this incident. */
function wantedLabels(incident, ledger) {
    const projected = (0,labels/* projectedLabels */.UX)(incident.status).filter(
    // Whoever took `incident` off an issue that has nothing else to say it is one meant it.
    (name) => !(name === 'incident' && isUnflagged(incident)));
    return isDeclaredByFormOnly(incident, ledger)
        ? [(0,incident_severity/* labelOf */.Wy)(incident.severity), ...projected]
        : projected;
}
function isUnflagged({ severityIsAssumed, unlabelledSince, timeline }) {
    return severityIsAssumed && (unlabelledSince !== null || timeline.at(-1)?.what === 'lapsed');
}
/** The acts these writes will come back as, on the issue's timeline. */
function actsOf(writes, now) {
    return writes.flatMap((write) => {
        switch (write.kind) {
            case 'add-labels':
                return write.names.map((label) => ({ act: 'labeled', label, at: now }));
            case 'remove-labels':
                return write.names.map((label) => ({ act: 'unlabeled', label, at: now }));
            case 'assign':
                return write.logins.map((label) => ({ act: 'assigned', label, at: now }));
            case 'unassign':
                return write.logins.map((label) => ({ act: 'unassigned', label, at: now }));
            case 'close':
                return [{ act: 'closed', label: write.reason, at: now }];
            case 'reopen':
                return [{ act: 'reopened', label: '', at: now }];
            default:
                return [];
        }
    });
}
/** Then nobody has touched a severity label, and setting the one the form asks for overrules nobody. */
function isDeclaredByFormOnly(incident, ledger) {
    const severities = ledger.facts.filter((fact) => fact.kind === 'severity');
    const onlyForm = severities.length > 0 && severities.every((fact) => fact.id.endsWith(':form'));
    return onlyForm && incident.times.declaredAt !== null && !(0,incident_status/* hasEnded */.h)(incident.status);
}

// EXTERNAL MODULE: ./.build/src/incident/sayings.js + 2 modules
var incident_sayings = __webpack_require__(7844);
;// CONCATENATED MODULE: ./.build/src/incident/next-work.js




/** What is promised stands in the commit before it is done: claims, acts, and how the status comment is about to read. */
function nextWork(seen, { claims, sayings, receipt, acts, waiting }) {
    const { work } = seen.records;
    const others = work.claims.filter((held) => held.run !== seen.run && held.until > seen.now);
    const events = seen.issue?.events.map((event) => event.at) ?? [];
    const comments = seen.issue?.comments.list ?? [];
    return {
        ...(0,incident_work/* withOwnActs */.GZ)((0,incident_work/* withSaid */._U)(work, (0,incident_sayings/* saidIn */.$g)(comments, work)), acts),
        claims: [...others, ...claims, ...claimsOf(sayings, seen)],
        statusComment: receipt ?? work.statusComment,
        watermark: latestOf([work.watermark, ...events, seen.issue?.createdAt, seen.issue?.editedAt]),
        commentsRead: readUpTo(seen, waiting),
    };
}
function latestOf(times) {
    return (times
        .filter((at) => at != null)
        .toSorted(text_order/* compareText */.n)
        .at(-1) ?? null);
}
/** How far the comments need not be read again: up to the first that is not answered yet, as an answer may fail. */
function readUpTo({ issue, records }, waiting) {
    const last = issue?.comments.list.at(-1)?.databaseId ?? 0;
    const [first] = waiting;
    const answered = first === undefined ? last : first.databaseId - 1;
    return Math.max(records.work.commentsRead, answered);
}
/** One claim for each thing that is said once: of several runs only the one that commits it says it. */
function claimsOf(sayings, { run, now }) {
    const until = (0,instant/* addSeconds */.ps)(now, incident_work/* claimSeconds */.is);
    return sayings.map(({ key }) => ({ operation: (0,incident_sayings/* sayOperation */.hg)(key), run, until }));
}

// EXTERNAL MODULE: ./.build/src/text/seal.js
var seal = __webpack_require__(3854);
// EXTERNAL MODULE: ./.build/src/incident/clock/reminders.js
var reminders = __webpack_require__(8136);
// EXTERNAL MODULE: ./.build/src/incident/open-incidents.js
var open_incidents = __webpack_require__(5094);
;// CONCATENATED MODULE: ./.build/src/incident/postmortem-wanted.js
/** Whether an incident gets a post-mortem now: it was resolved and is of a kind that has one, or somebody asked. */
function wantsPostmortem({ status, worstSeverity, kind, postmortemAskedAt, times, gone }, { severities, kinds }) {
    if (gone !== null || status === 'cancelled' || status === 'duplicate')
        return false;
    const isOfAKind = severities.includes(worstSeverity) && kinds.includes(kind);
    return postmortemAskedAt !== null || (isOfAKind && times.resolvedAt !== null);
}
/** Whether a draft is still to be opened: there is none, or it was resolved again since one was published. */
function lacksPostmortem(incident, settings) {
    const { postmortem, status } = incident;
    const isOutlived = postmortem !== null && postmortem.publishedAt !== null && status === 'resolved';
    return (postmortem === null || isOutlived) && wantsPostmortem(incident, settings);
}

// EXTERNAL MODULE: ./.build/src/text/front-matter.js
var front_matter = __webpack_require__(2512);
// EXTERNAL MODULE: ./.build/src/text/sections.js
var sections = __webpack_require__(7711);
;// CONCATENATED MODULE: ./.build/src/incident/record.js


/**
 * The record page of an incident: `existing` with its front matter and generated sections brought up to date, or a new page.
 * What people wrote outside of the sections stays byte for byte, their own front matter keys too.
 */
function printRecord(existing, incident, texts) {
    const before = existing ?? newBody;
    // A title in the front matter may quote our markers: sections are looked for below it.
    const from = (0,front_matter/* bodyOffset */.Gn)(before);
    const body = (0,sections/* replaceSections */.J)(before.slice(from), [
        { name: 'summary', content: texts.summary },
        ...unlessEmpty('updates', texts.updates),
        ...unlessEmpty('changes', texts.changes),
        ...unlessEmpty('actions', texts.actions),
        { name: 'timeline', content: texts.timeline },
    ]);
    return (0,front_matter/* editFrontMatter */.J)(before.slice(0, from) + body, frontMatter(incident));
}
function unlessEmpty(name, content) {
    return content === '' ? [] : [{ name, content }];
}
const newBody = `<!-- incident-loop:begin summary -->
<!-- incident-loop:end summary -->

<!-- incident-loop:begin updates -->
<!-- incident-loop:end updates -->

<!-- incident-loop:begin changes -->
<!-- incident-loop:end changes -->

<!-- incident-loop:begin timeline -->
<!-- incident-loop:end timeline -->

<!-- incident-loop:begin actions -->
<!-- incident-loop:end actions -->

## Notes

<!-- This part is yours: whatever you write outside of the generated sections is kept as you wrote it. -->
`;
/** The field's standard names; at most 15 flat values. */
function frontMatter(incident) {
    const { times } = incident;
    return {
        incident: incident.number,
        title: incident.title,
        severity: incident.severity,
        status: incident.status,
        kind: incident.kind,
        lead: incident.lead,
        environment: incident.environment,
        impact_started_at: times.impactStartedAt,
        detected_at: times.detectedAt,
        declared_at: times.declaredAt,
        acknowledged_at: times.acknowledgedAt,
        mitigated_at: times.mitigatedAt,
        resolved_at: times.resolvedAt,
        closed_at: times.closedAt,
        issue: incident.url,
    };
}

// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
;// CONCATENATED MODULE: ./.build/src/incident/records-index.js




/** How many incidents the index of the records branch lists, newest first. */
const indexLength = 100;
/** The README of the records branch with the row of this incident added or brought up to date; other rows stay as they are. */
function printIndex(existing, incident) {
    const rows = new Map(readRows((0,sections/* readSection */.G)(existing, 'index') ?? ''));
    rows.set(incident.number, printRow(incident));
    const newest = [...rows].sort(([a], [b]) => b - a).slice(0, indexLength);
    const content = [...tableHead, ...newest.map(([, row]) => row)].join('\n');
    return (0,sections/* replaceSections */.J)(existing, [{ name: 'index', content }]);
}
const tableHead = ['| Incident | Severity | Status | Declared | Title |', '|---|---|---|---|---|'];
function printRow(incident) {
    const { number, severity, status, title, times } = incident;
    const declared = times.declaredAt === null ? 'not confirmed' : (0,instant/* showUtc */.Gv)(times.declaredAt);
    const link = `[INC-${number}](${(0,record_paths/* incidentFolder */.Xm)(number)}/README.md)`;
    return `| ${[link, severity, status, declared, (0,text_escape/* inlineText */.ln)(title, 80)].join(' | ')} |`;
}
function readRows(table) {
    return table.split('\n').flatMap((row) => {
        const number = /^\| \[INC-(\d+)\]\(/.exec(row)?.[1];
        return number === undefined ? [] : [[Number(number), row]];
    });
}

;// CONCATENATED MODULE: ./.build/src/incident/record-files.js












/** The files on the records branch that differ from what they should say; none where nothing does. */
function changedFiles(seen, decided) {
    const { records } = seen;
    const paths = (0,record_paths/* recordPaths */.Oq)(decided.incident.number);
    const wanted = [
        [paths.ledger, (0,incident_ledger/* printLedger */.Xx)(decided.ledger)],
        ...suspectsFile(paths.suspects, decided.suspects),
        [
            paths.record,
            printRecord(records.files.get(paths.record) ?? null, decided.incident, decided.texts.record),
        ],
        [paths.open, (0,open_incidents/* printOpenIncidents */.Z7)(records.open, decided.incident, lookOut(seen, decided))],
        [
            paths.index,
            printIndex(records.files.get(paths.index) ?? records.emptyIndex, decided.incident),
        ],
    ];
    const changes = wanted.flatMap(([path, after]) => changeOf(records.files, path, after));
    if (changes.length === 0 && !decided.isPromise && !seen.workIsPending)
        return [];
    return [...changes, ...changeOf(records.files, paths.work, (0,incident_work/* printWork */.Vy)(decided.work))];
}
/** When and why a sweep has to look at the incident though nothing happened on its issue. */
function lookOut(seen, decided) {
    const { incident, suspects } = decided;
    const question = askWhatChanged(incident);
    const asks = question !== null;
    const isOpen = asks && (suspects === null || !suspects.question.isWhole);
    return {
        nextLookAt: lacksPostmortem(incident, seen.settings.postMortem)
            ? incident.statusSince
            : nextReminder(seen, decided),
        watch: {
            again: isOpen || incident.unlabelledSince !== null,
            environments: asks ? (suspects?.verdict.searched.environments ?? []) : [],
            deployment: asks ? (suspects?.question.newestDeployment ?? null) : null,
            startedAt: question?.startedAt ?? '',
            reported: (0,seal/* sealOf */.R)((question === null ? [] : (suspects?.question.reported ?? [])).join('\n')),
        },
    };
}
function nextReminder(seen, { incident, deadlines, work }) {
    const { now } = seen;
    const said = (key) => work.said.some((receipt) => receipt.key === key) ||
        work.claims.some(({ operation }) => operation === (0,incident_sayings/* sayOperation */.hg)(key));
    return (0,reminders/* nextMoment */.k)(deadlines, { now, snoozedUntil: incident.snoozedUntil, said });
}
function suspectsFile(path, suspects) {
    return suspects === null ? [] : [[path, (0,suspects_file/* printSuspectsFile */.GW)(suspects)]];
}
function changeOf(files, path, after) {
    const before = files.get(path) ?? null;
    return before === after ? [] : [{ path, before, after }];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/src/text/marker.js
var marker = __webpack_require__(4073);
;// CONCATENATED MODULE: ./.build/src/incident/status-comment.js





/**
 * What makes the issue carry exactly one status comment of ours with this text.
 *
 * The oldest counts and younger ones are removed. A comment counts as ours when this token wrote it or an identity of ours in
 * an earlier run did. While another run holds the claim nothing is posted.
 */
function decideStatusComment(question) {
    const body = statusCommentBody(question.text);
    const [oldest, ...younger] = ownStatusComments(question.found, question.work);
    if (oldest === undefined)
        return decidePost(question, body);
    const writes = younger.map(({ id }) => ({ kind: 'delete-comment', id }));
    const known = question.work.statusComment;
    const stands = oldest.body === null ? known?.bodyHash === hashBody(body) : readsTheSame(oldest.body, body);
    if (!stands)
        writes.push({ kind: 'edit-comment', id: oldest.id, body });
    const pinTried = known?.id === oldest.id && known.pinTried;
    if (question.pin && !pinTried) {
        writes.push({ kind: 'pin-comment', databaseId: oldest.databaseId });
    }
    const { id, databaseId } = oldest;
    const receipt = { id, databaseId, pinTried: pinTried || question.pin, bodyHash: hashBody(body) };
    return { writes, claim: null, receipt };
}
/** GitHub takes 65,536 characters; this leaves room for saying that it was cut. */
const maximumComment = 65_000;
/** The whole body of the status comment: marker and text. */
function statusCommentBody(text) {
    const body = `${(0,marker/* printMarker */.u)({ kind: 'status', version: 1 })}\n${text.trim()}`;
    return body.length <= maximumComment
        ? body
        : `${(0,shorten/* cutWhole */.O)(body, maximumComment)}\n\n… cut here; the record has the rest.`;
}
/** Whether two bodies differ in nothing but what GitHub's editor changes: line ends and the space around. */
function readsTheSame(a, b) {
    const plain = (body) => body.replace(/\r\n?/g, '\n').trim();
    return plain(a) === plain(b);
}
/** The fingerprint a receipt keeps of a comment body. */
function hashBody(body) {
    return (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex');
}
/**
 * Our status comments, oldest first: the one our receipt names, whatever it reads by now, and any other that carries our
 * marker and was written under an identity of ours. GitHub's ids grow with time.
 */
function ownStatusComments(comments, work) {
    const written = (comment) => (comment.ours || work.identities.includes(comment.author.login)) &&
        (0,marker/* readMarker */.t)(comment.body ?? '')?.kind === 'status';
    return comments
        .filter((comment) => comment.id === work.statusComment?.id || written(comment))
        .toSorted((a, b) => a.databaseId - b.databaseId);
}
function decidePost(question, body) {
    const { work, run, now } = question;
    if ((0,incident_work/* isClaimedByAnother */.GJ)(work, { operation: 'status-comment', run, now })) {
        return { writes: [], claim: null, receipt: null };
    }
    const until = (0,instant/* addSeconds */.ps)(now, incident_work/* claimSeconds */.is);
    return {
        writes: [{ kind: 'post-comment', body, pin: question.pin }],
        claim: { operation: 'status-comment', run, until },
        receipt: null,
    };
}

// EXTERNAL MODULE: ./.build/src/incident/tell-words.js
var tell_words = __webpack_require__(4723);
;// CONCATENATED MODULE: ./.build/src/incident/decide-sync.js

















/** What makes record, labels, comments and state of an issue say what its facts say. Pure. */
function decideSync(seen) {
    const { ledger, taken } = acceptEverything(seen);
    const incident = (0,fold/* fold */.A)(ledger);
    if (incident === null)
        return nothingToDo(seen.records.work);
    const answer = decideSuspects(incident, seen);
    const suspects = heeding(incident, answer);
    const deadlines = (0,clock_deadlines/* deadlinesOf */.b)(incident, seen.settings.clock, seen.calendar);
    const texts = seen.render(incident, suspects, { deadlines, now: seen.now });
    const here = seen.issue === null
        ? nothingHere
        : decideHere(seen.issue, { seen, incident, ledger, taken, texts });
    const acts = actsOf(here.writes, seen.now);
    const work = nextWork(seen, { ...here, acts, waiting: taken.map(({ comment }) => comment) });
    const { statusComment } = seen.records.work;
    const isPromise = work.claims.some(({ run }) => run === seen.run) ||
        acts.length > 0 ||
        (0,canonical_json/* canonicalJson */.dj)(work.statusComment) !== (0,canonical_json/* canonicalJson */.dj)(statusComment);
    const files = changedFiles(seen, {
        ledger,
        incident,
        deadlines,
        suspects: answer,
        texts,
        work,
        isPromise,
    });
    const newFacts = factsNotIn(ledger, seen.records.ledger);
    return {
        incident,
        suspects,
        deadlines,
        whatChanged: texts.record.changes,
        communication: texts.communication,
        isNew: seen.records.ledger.facts.length === 0,
        newFacts,
        createLabels: seen.issue === null ? [] : labelsToCreate(seen, wantedLabels(incident, ledger)),
        createBranch: seen.records.head === null,
        commit: files.length === 0 ? null : { message: headline(incident, newFacts), files },
        writes: here.writes,
        sayings: here.sayings,
        forget: redactionsToForget(ledger, seen.records.work),
        receipt: here.receipt,
        work,
        problems: [...texts.problems, ...here.problems],
    };
}
/** The answer on record with what people say of it; the record keeps it as it was found. */
function heeding({ cause, ruledOut }, suspects) {
    if (suspects === null)
        return null;
    const opinion = (said) => ({
        name: (0,tell_words/* nameOfCause */.C)(said.cause),
        by: said.by.login,
    });
    const said = { cause: cause === null ? null : opinion(cause), ruledOut: ruledOut.map(opinion) };
    return { ...suspects, verdict: heedPeople(suspects.verdict, said) };
}
const nothingHere = { writes: [], sayings: [], claims: [], problems: [], receipt: null };
function decideHere(issue, decided) {
    const { seen, incident, ledger, taken, texts } = decided;
    const { sayings, problems } = (0,incident_sayings/* decideSayings */.h8)(incident, seen, taken);
    const comment = decideComment(seen, texts);
    const spellings = seen.settings.severityLabels;
    return {
        // The status comment comes last, so that what it answers with is newer than all else.
        writes: [
            ...decideIssueWrites(issue, incident, { ledger, work: seen.records.work, spellings }),
            ...decideAnswers(taken, incident),
            ...sayings.map(({ key, body }) => ({ kind: 'say', key, body })),
            ...comment.writes,
        ],
        sayings,
        claims: comment.claim === null ? [] : [comment.claim],
        problems,
        receipt: comment.receipt,
    };
}
/** Commands to redact whose texts the history of the branch may still hold. */
function redactionsToForget(ledger, { forgotten }) {
    const redactions = ledger.facts.filter(withhold/* isRedaction */.Sn).map(({ id }) => id);
    return redactions.filter((id) => !forgotten.includes(id));
}
function decideComment(seen, texts) {
    return decideStatusComment({
        text: texts.statusComment,
        found: seen.comments,
        work: seen.records.work,
        pin: seen.settings.statusComment.pin,
        run: seen.run,
        now: seen.now,
    });
}
/** Whether a plan leaves everything as it is. */
function isEmptyPlan(plan) {
    const { commit, writes, createLabels, receipt, work, forget } = plan;
    const receiptStands = receipt === null || (0,canonical_json/* canonicalJson */.dj)(receipt) === (0,canonical_json/* canonicalJson */.dj)(work.statusComment);
    return (commit === null &&
        writes.length === 0 &&
        createLabels.length === 0 &&
        receiptStands &&
        forget.length === 0);
}
function nothingToDo(work) {
    return {
        incident: null,
        suspects: null,
        deadlines: [],
        whatChanged: '',
        communication: [],
        isNew: false,
        newFacts: [],
        createLabels: [],
        createBranch: false,
        commit: null,
        writes: [],
        sayings: [],
        forget: [],
        receipt: null,
        work,
        problems: [],
    };
}
function labelsToCreate(seen, needed) {
    // Where one is missing setup did not run to its end, so all that are missing are created.
    const isSetUp = seen.records.head !== null && needed.every((name) => seen.labels.has(name));
    return isSetUp ? [] : labels/* labelTable */.vy.filter(({ name }) => !seen.labels.has(name));
}

;// CONCATENATED MODULE: ./.build/src/postmortem/draft/needs-draft.js

/** Whether there is a draft to look after: one is wanted, or somebody is at one, and it is not published yet. */
function needsDraft(incident, pulls, settings) {
    const [newest] = pulls;
    // Whoever closes it without merging wants none, until somebody opens it again.
    if (newest !== undefined && newest.state !== 'open')
        return isOutlived(newest, incident, settings);
    return newest !== undefined || wantsPostmortem(incident, settings.postMortem);
}
/** Whether the incident was resolved again after its post-mortem was merged, which then lacks the second half. */
function isOutlived({ state, mergedAt }, incident, settings) {
    const { resolvedAt } = incident.times;
    const isLater = mergedAt !== null && resolvedAt !== null && resolvedAt > mergedAt;
    return state === 'merged' && isLater && incident.status === 'resolved'
        ? wantsPostmortem(incident, settings.postMortem)
        : false;
}

;// CONCATENATED MODULE: ./.build/src/text/looks-secret.js
/** Forms of tokens and keys that GitHub's push protection knows too; far from all of them. */
const looks_secret_forms = [
    /\bgh[pousr]_[A-Za-z0-9]{36}/,
    /\bgithub_pat_\w{22,}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
    /\bsk_live_[A-Za-z0-9]{16,}/,
    /\bAIza[\w-]{35}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/,
];
/** Whether a text has something in it of the form of a token or a key. */
function looksSecret(text) {
    return looks_secret_forms.some((form) => form.test(text));
}

// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/flows/records/create-records-branch.js
var create_records_branch = __webpack_require__(5110);
// EXTERNAL MODULE: ./.build/src/flows/run/show-plan.js
var show_plan = __webpack_require__(4612);
;// CONCATENATED MODULE: ./.build/src/flows/incident/apply-sync.js










/**
 * Carries a plan out: labels and branch, the records commit with its claim, the writes to the issue, the receipts. Answers
 * `look-again` when another run moved the records branch in between, or what was to be changed is gone.
 *
 * Key: the branch's head. The records commit is a compare-and-swap, and only the run that wins it does the rest.
 */
async function applySync(world, gathered, plan, progress) {
    const { head, labelIds } = await prepare(world, gathered, plan);
    if (head === 'exists' || lacksLabels(plan, labelIds))
        return 'look-again';
    const committed = await commitPlan(world, { plan, head, progress });
    if (committed === 'stale' || committed === 'refused')
        return 'look-again';
    noteProgress(progress, plan);
    const { seen, observation } = gathered;
    const target = { issueId: seen.issue?.id ?? '', labelIds, userIds: userIds(observation) };
    const written = await writeIssue(world, target, plan);
    if (written.vanished)
        return 'look-again';
    noteWritten(progress, plan, written);
    const cleaned = await forgetHistory(world, { gathered, plan, progress, head: committed.head });
    if (cleaned === 'stale')
        return 'look-again';
    const { head: current } = cleaned;
    const kept = await keepReceipts(world, { plan, progress, head: current });
    // Nothing had to be kept: that nobody else wrote meanwhile shows in the answer to the last write instead.
    if (kept === 'stale' || isOvertaken(written.head, current, kept))
        return 'look-again';
    progress.receipt = null;
    progress.said = [];
    progress.forgotten = [];
    if (written.failure !== null)
        throw written.failure;
    return 'settled';
}
/** Whether somebody moved the branch while we wrote to the issue, so that what we wrote may be older than what they did. */
function isOvertaken(seen, ours, kept) {
    return kept === 'nothing' && seen !== null && seen !== ours;
}
function userIds({ assignable }) {
    return new Map(assignable.people.map(({ login, nodeId }) => [login.toLowerCase(), nodeId]));
}
async function prepare(world, { observation }, plan) {
    const [created, head] = await Promise.all([
        plan.createLabels.length === 0
            ? new Map()
            : world.github.createLabels(observation.repository.id, plan.createLabels),
        observation.head ?? (0,create_records_branch/* createRecordsBranch */.j)(world, observation.readAt),
    ]);
    return { head, labelIds: new Map([...observation.labels, ...created]) };
}
/** Whether another run created a label we wanted to create: then only a new reading knows its id. */
function lacksLabels(plan, labelIds) {
    return plan.writes.some((write) => write.kind === 'add-labels' && write.names.some((name) => !labelIds.has(name)));
}
async function commitPlan(world, { plan, head, progress, }) {
    if (plan.commit === null)
        return { head };
    const files = new Map(plan.commit.files.map((file) => [file.path, file.after]));
    try {
        return await world.github.commitRecords({ head, message: plan.commit.message, files });
    }
    catch (error) {
        const isSecret = error instanceof user_error/* UserError */.yo && error.code === 'secret-refused';
        const texts = plan.newFacts.filter(withhold/* hasText */.I3);
        // Withheld once already, the secret stands somewhere else, and somebody has to look.
        if (!isSecret || texts.length === 0)
            throw error;
        const suspects = texts.filter((fact) => looksSecret((0,canonical_json/* canonicalJson */.dj)(fact)));
        for (const { id } of suspects.length > 0 ? suspects : texts)
            progress.secretFacts.add(id);
        world.log.info(`${error.message} Trying without the new texts.`);
        return 'refused';
    }
}
function noteProgress(progress, plan) {
    if (plan.isNew)
        progress.isNew = true;
    for (const line of (0,show_plan/* describePlan */.df)(plan))
        progress.did.add(line);
}
async function writeIssue(world, target, { writes, sayings }) {
    const batch = writes.filter((write) => write.kind !== 'pin-comment');
    if (batch.length === 0)
        return nothingWritten;
    const { outcomes, head } = await world.github.writeIssue(target, batch);
    const comments = batch.flatMap((write, index) => {
        const outcome = outcomes[index];
        return outcome?.kind === 'commented' ? [{ write, comment: outcome.comment }] : [];
    });
    const said = comments.flatMap(({ write, comment }) => write.kind === 'say' ? receiptsOf(write.key, comment, sayings) : []);
    return {
        posted: comments.find(({ write }) => write.kind === 'post-comment')?.comment ?? null,
        said,
        failure: outcomes.find((outcome) => outcome.kind === 'failed')?.error ?? null,
        // A comment that somebody deleted needs no reaction any more.
        vanished: batch.some(({ kind }, index) => kind !== 'react' && outcomes[index]?.kind === 'vanished'),
        head,
        identity: comments[0]?.comment.author.login ?? null,
    };
}
const nothingWritten = {
    posted: null,
    said: [],
    failure: null,
    vanished: false,
    head: null,
    identity: null,
};
/** One comment may say what several keys stand for. */
function receiptsOf(key, { databaseId }, sayings) {
    const covers = sayings.find((saying) => saying.key === key)?.covers ?? [key];
    return covers.map((covered) => ({ key: covered, comment: databaseId }));
}
function noteWritten(progress, plan, written) {
    progress.receipt = receiptAfter(plan, written.posted);
    progress.identity = written.identity ?? progress.identity;
    progress.said = [...progress.said, ...written.said];
}
/** Takes redacted texts out of the history of the branch, by leaving it without one. */
async function forgetHistory(world, done) {
    const { gathered, plan, progress, head } = done;
    if (plan.forget.length === 0)
        return { head };
    const message = commitMessage(plan.incident?.number ?? 0, 'history left out after a redaction');
    const repositoryId = gathered.observation.repository.id;
    const answer = await world.github.forgetHistory({ repositoryId, head, message });
    if (answer !== 'stale')
        progress.forgotten = plan.forget;
    return answer;
}
function receiptAfter(plan, posted) {
    const post = plan.writes.find((write) => write.kind === 'post-comment');
    if (posted === null || post === undefined)
        return plan.receipt;
    return {
        id: posted.id,
        databaseId: posted.databaseId,
        pinTried: post.pin,
        bodyHash: hashBody(post.body),
    };
}
/** Commits what was done, where the next run needs to know it; pins meanwhile, since nothing waits for that. */
async function keepReceipts(world, done) {
    const { plan, progress, head } = done;
    const work = (0,incident_work/* withReceipt */.VX)(plan.work, { run: world.run, ...progress });
    const unchanged = (0,incident_work/* printWork */.Vy)(work) === (0,incident_work/* printWork */.Vy)(plan.work);
    const [answer, pinned] = await Promise.all([
        unchanged ? { head } : commitWork(world, { plan, work, head }),
        pin(world, plan, progress.receipt),
    ]);
    if (answer === 'stale')
        return 'stale';
    if (pinned === 'unanswered' && progress.receipt !== null) {
        // The receipt said "pinned" too early; taking that back lets the next run try again.
        const unpinned = { ...work, statusComment: { ...progress.receipt, pinTried: false } };
        await commitWork(world, { plan, work: unpinned, head: answer.head });
    }
    return unchanged ? 'nothing' : 'kept';
}
async function commitWork(world, { plan, work, head }) {
    const number = plan.incident?.number ?? 0;
    const files = new Map([[(0,record_paths/* recordPaths */.Oq)(number).work, (0,incident_work/* printWork */.Vy)(work)]]);
    return world.github.commitRecords({ head, message: commitMessage(number, 'receipts'), files });
}
async function pin(world, plan, receipt) {
    const posted = plan.writes.some((write) => write.kind === 'post-comment' && write.pin);
    const wanted = posted || plan.writes.some((write) => write.kind === 'pin-comment');
    if (!wanted || receipt === null)
        return 'pinned';
    const outcome = await world.github.pinComment(receipt.databaseId);
    if (outcome !== 'pinned')
        world.log.info(`The status comment was not pinned: ${outcome}.`);
    return outcome;
}

// EXTERNAL MODULE: ./.build/src/incident/render-incident.js + 5 modules
var render_incident = __webpack_require__(7753);
;// CONCATENATED MODULE: ./.build/src/incident/runbooks.js

/** More links than this nobody reads at night. */
const maximumRunbooks = 10;
/**
 * The runbooks that fit an incident, in the order of the settings: by a service it names, a label its issue has, or a path of
 * the repository its description names. A runbook without any condition always fits. At most ten.
 */
function matchRunbooks(runbooks, incident, issue) {
    if (runbooks.length === 0)
        return [];
    const services = incident.services.map(lower);
    const labels = issue?.labels.map(lower) ?? [];
    const paths = pathsIn(issue?.body ?? '');
    const fitting = runbooks.filter((runbook) => {
        const conditions = [...runbook.services, ...runbook.labels, ...runbook.paths];
        if (conditions.length === 0)
            return true;
        const named = (wanted, seen) => wanted.some((name) => seen.includes(lower(name)));
        return (named(runbook.services, services) ||
            named(runbook.labels, labels) ||
            paths.some((0,path_globs/* globMatcher */.f)(runbook.paths)));
    });
    return fitting.slice(0, maximumRunbooks);
}
function lower(name) {
    return name.toLowerCase();
}
/** Most paths looked at in one description, and the longest one. */
const runbooks_limits = { paths: 200, path: 300 };
/** Words that look like paths of a repository: with a slash inside or a file extension. */
function pathsIn(body) {
    return body
        .split(/[^\w.@/-]+/)
        .filter((word) => word.length <= runbooks_limits.path)
        .map((word) => word.replace(/^(?:\.?\/)+|[./-]+$/g, ''))
        .filter((word) => word.includes('/') || /\.[a-z]{1,5}$/.test(word))
        .slice(0, runbooks_limits.paths);
}

// EXTERNAL MODULE: ./.build/src/postmortem/filing/action-item-marker.js
var action_item_marker = __webpack_require__(5819);
// EXTERNAL MODULE: ./.build/src/flows/records/read-records.js
var read_records = __webpack_require__(1413);
// EXTERNAL MODULE: ./.build/src/flows/records/refuse-unusable.js
var refuse_unusable = __webpack_require__(1623);
// EXTERNAL MODULE: ./.build/src/flows/run/settings-of.js
var settings_of = __webpack_require__(7354);
// EXTERNAL MODULE: ./.build/src/flows/incident/calendar-of.js
var calendar_of = __webpack_require__(6324);
;// CONCATENATED MODULE: ./.build/src/changes/feed/branch-places.js

/**
 * Where on the branch each commit landed, 0 for the newest: a merged one with its merge, whenever it was written. The first of
 * `commits` is the tip of the branch. One that is not reached from there, as far as commits were read, is left out.
 */
function commitPlaces(commits) {
    const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
    const branch = [];
    let sha = commits[0]?.sha;
    while (sha !== undefined && parents.has(sha)) {
        branch.push(sha);
        sha = parents.get(sha)?.[0];
    }
    const places = tracePlaces(branch, parents);
    return new Map([...places].filter(([landed]) => parents.has(landed)));
}
/**
 * Where on a branch each commit landed, 0 for the newest: its own place, or that of the merge it came with. `branch` are its
 * commits, first parents only, newest first; `parents` those of every commit that is known.
 */
function tracePlaces(branch, parents) {
    const places = new Map(branch.map((sha, place) => [sha, place]));
    // The oldest first: a commit landed with the first merge that reaches it.
    for (let place = branch.length - 1; place >= 0; place -= 1) {
        const open = (parents.get(branch[place] ?? '') ?? []).slice(1);
        for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
            if (places.has(sha))
                continue;
            places.set(sha, place);
            open.push(...(parents.get(sha) ?? []));
        }
    }
    return places;
}
/**
 * The places, and behind them all the versions that were brought to users before the oldest commit that was read was written:
 * whatever those are, they hold none of the commits.
 */
function withOlderVersions(places, { commits, deployments, deployRuns, releases }) {
    const [oldest] = commits.map(({ at }) => at).toSorted(text_order/* compareText */.n);
    if (oldest === undefined)
        return places;
    const versions = [
        ...deployments.map(({ sha, createdAt }) => ({ sha, at: createdAt })),
        ...deployRuns.map(({ sha, startedAt }) => ({ sha, at: startedAt })),
        ...releases,
    ];
    const older = versions.filter(({ sha, at }) => at < oldest && !places.has(sha));
    return new Map([...places, ...older.map(({ sha }) => [sha, commits.length])]);
}

;// CONCATENATED MODULE: ./.build/src/changes/feed/changes-of-commits.js



/** Longest text of a change that is weighed, in UTF-16 units. */
const maximumBody = 4000;
/**
 * The changes that commits are: a pull request is one, whichever way it was merged, and a direct push is one. Newest first.
 *
 * `patches` holds what single commits changed, by sha, as far as it was read. Merges that belong to no pull request bring
 * nothing of their own and are left out.
 */
function changesOfCommits(observation, patches) {
    const own = observation.commits.filter(({ pull, parents }) => pull !== null || parents.length < 2);
    const groups = (0,group_by/* groupBy */.$)(own, ({ pull, sha }) => (pull === null ? `commit:${sha}` : `pull:${pull}`));
    const changes = [...groups].flatMap(([id, commits]) => changes_of_commits_changeOf(id, commits, observation.pulls));
    return changes
        .map((change) => withPatches(change, patches))
        .toSorted((a, b) => (0,text_order/* compareText */.n)(b.at, a.at));
}
function changes_of_commits_changeOf(id, commits, pulls) {
    const [landing] = commits;
    if (landing === undefined)
        return [];
    const pull = landing.pull === null ? undefined : pulls.get(landing.pull);
    return [pull === undefined ? ofCommits(id, landing, commits) : ofPull(id, commits, pull)];
}
/** A direct push, or the commits of a pull request that was not read itself. */
function ofCommits(id, landing, commits) {
    return {
        id,
        title: landing.title,
        body: (0,shorten/* cutWhole */.O)(landing.body, maximumBody),
        at: landing.at,
        url: landing.url,
        pull: landing.pull,
        shas: commits.map(({ sha }) => sha),
        files: [],
        fileCount: 0,
        lines: null,
        external: null,
    };
}
function ofPull(id, commits, pull) {
    const newest = commits
        .map(({ at }) => at)
        .toSorted(text_order/* compareText */.n)
        .at(-1) ?? '';
    return {
        id,
        title: pull.title,
        body: (0,shorten/* cutWhole */.O)(pull.body, maximumBody),
        // A commit of a rebased branch can be older than its merge.
        at: pull.mergedAt ?? newest,
        url: pull.url,
        pull: pull.number,
        shas: commits.map(({ sha }) => sha),
        files: pull.files,
        fileCount: pull.fileCount,
        lines: null,
        external: null,
    };
}
function withPatches(change, patches) {
    const read = change.shas.flatMap((sha) => patches.get(sha) ?? []);
    if (read.length === 0)
        return change;
    const lines = {
        added: read.flatMap(({ lines: { added } }) => added),
        deleted: read.flatMap(({ lines: { deleted } }) => deleted),
        headings: read.flatMap(({ lines: { headings } }) => headings),
    };
    // The pull request tells its files whole; where there is none only the patch does.
    if (change.files.length > 0)
        return { ...change, lines };
    const files = filesOf(read);
    return { ...change, lines, files, fileCount: files.length };
}
/** Each file once, however many commits touched it. */
function filesOf(patches) {
    const byPath = (0,group_by/* groupBy */.$)(patches.flatMap(({ files }) => files), ({ path }) => path);
    const sum = (counts) => counts.reduce((total, count) => total + count, 0);
    return [...byPath].map(([path, files]) => ({
        path,
        added: sum(files.map(({ added }) => added)),
        deleted: sum(files.map(({ deleted }) => deleted)),
    }));
}

;// CONCATENATED MODULE: ./.build/src/changes/feed/landing.js



/**
 * What became of a commit, as seen from a moment: the carrier that brought the version in use then, or the one that had brought
 * it before it was taken back, or the first one after. Of several environments, the one that makes it the most suspicious.
 * Prepared once, for many commits.
 */
function landingReader({ carriers, order, moment, }) {
    const latest = (0,instant/* addSeconds */.ps)(moment, changes_question/* toleranceSeconds */.zz);
    const environments = carriers.map((ofOne) => environmentReader(ofOne, order, latest));
    return (sha) => {
        const place = sha === undefined ? undefined : order.get(sha);
        if (place === undefined)
            return { state: 'unknown' };
        const landings = environments.map((read) => read(place));
        const [worst] = landings.toSorted((a, b) => compareSuspicion(b, a, latest));
        return worst ?? { state: 'unknown' };
    };
}
/** In use at the moment, then perhaps in use, then gone by then, then not there yet; of two the same, the later. */
function compareSuspicion(a, b, latest) {
    const since = (landing) => (landing.state === 'live' ? landing.carrier.startedAt : '');
    return suspicion(a, latest) - suspicion(b, latest) || (0,text_order/* compareText */.n)(since(a), since(b));
}
function suspicion(landing, latest) {
    if (landing.state === 'unknown')
        return 2;
    if (landing.state === 'waiting' || landing.carrier.startedAt > latest)
        return 0;
    return landing.goneAt === null || landing.goneAt > latest ? 3 : 1;
}
function environmentReader(carriers, order, latest) {
    const stops = stopsOf(carriers, order, latest);
    const isHidden = isInUseUnplaced(carriers, order, latest);
    return (place) => {
        // A version that never worked tells something of its own commits only.
        const known = stops.filter((stop) => stop.carrier.liveAt !== null || holds(stop, place));
        if (known.length === 0)
            return { state: 'unknown' };
        const begun = known.filter(({ hasBegun }) => hasBegun);
        const last = begun.findLastIndex((stop) => holds(stop, place));
        if (last >= 0)
            return ofRun(known, runUntil(begun, last, place), place);
        if (isHidden)
            return { state: 'unknown' };
        const next = known.find((stop) => holds(stop, place));
        return next === undefined ? { state: 'waiting' } : ofRun(known, [next], place);
    };
}
function stopsOf(carriers, order, latest) {
    return carriers.flatMap((carrier) => {
        const place = order.get(carrier.sha);
        return place === undefined ? [] : [{ carrier, place, hasBegun: carrier.startedAt <= latest }];
    });
}
/** Whether the version in use is none of the history, so that nobody knows what it had. */
function isInUseUnplaced(carriers, order, latest) {
    const inUse = carriers.findLast(({ sha, startedAt, liveAt }) => startedAt <= latest && (liveAt !== null || !order.has(sha)));
    return inUse !== undefined && !order.has(inUse.sha);
}
function holds({ place: version }, place) {
    return version <= place;
}
/** The versions with the commit in a row that end with this one. */
function runUntil(stops, last, place) {
    const before = stops.slice(0, last).findLastIndex((stop) => !holds(stop, place));
    return stops.slice(before + 1, last + 1);
}
function ofRun(known, run, place) {
    // One that failed brought nothing that lasts, so it counts only where none of the others worked.
    const brought = run.find(({ carrier }) => carrier.liveAt !== null) ?? run.at(-1);
    if (brought === undefined)
        return { state: 'unknown' };
    const at = known.indexOf(brought);
    // Where no version without the commit was read, it may have been live long before.
    if (known.slice(0, at).every((stop) => holds(stop, place)))
        return { state: 'unknown' };
    const gone = known.slice(at + 1).find((stop) => !holds(stop, place));
    return { state: 'live', carrier: brought.carrier, goneAt: gone?.carrier.liveAt ?? null };
}

// EXTERNAL MODULE: ./.build/src/changes/feed/carriers.js
var carriers = __webpack_require__(1217);
;// CONCATENATED MODULE: ./.build/src/changes/feed/strongest-source.js



/**
 * The strongest source that tells of any version: deployments, else runs of the workflows that deploy, else releases; each reads
 * like deployments. `order`: place of each commit in the history, newest first.
 */
function strongestSource({ deployments, deployRuns, releases }, order) {
    const deployed = (0,carriers/* carriersOf */.x)(deployments, order);
    if (deployed.length > 0)
        return { source: 'deployments', carriers: deployed };
    if (deployRuns.length > 0) {
        // Workflows deploy different things, so a run of one replaces nothing of the other.
        const byWorkflow = (0,group_by/* groupBy */.$)(deployRuns, ({ workflow }) => workflow);
        const ran = [...byWorkflow].toSorted(([a], [b]) => (0,text_order/* compareText */.n)(a, b));
        return {
            source: 'deploy-runs',
            carriers: ran.flatMap(([, runs]) => (0,carriers/* carriersOf */.x)(runs.map(strongest_source_ofRun), order)),
        };
    }
    const released = releases.map(({ sha, at, tag }, index) => asDeployment({ id: releases.length - index, sha, ref: tag, startedAt: at, at, logUrl: null }));
    if (released.length === 0)
        return { source: 'pushes', carriers: [] };
    return { source: 'releases', carriers: (0,carriers/* carriersOf */.x)(released, order) };
}
function strongest_source_ofRun(run) {
    return asDeployment({ ...run, at: run.endedAt, logUrl: run.url, ref: null });
}
function asDeployment({ id, sha, ref, startedAt, at, logUrl }) {
    const statuses = [{ state: 'success', at, logUrl }];
    return {
        id,
        sha,
        isGone: false,
        environment: '',
        task: 'deploy',
        createdAt: startedAt,
        ref,
        statuses,
    };
}

;// CONCATENATED MODULE: ./.build/src/changes/feed/taken-back.js


/**
 * The changes that took others back, by the id of what they took back: by a commit that says which sha it reverts, or a pull
 * request that says which one, or the title it quotes. A revert that was itself reverted does not count, so what it had taken
 * back stands again. Where several did, the first. `changes` come in any order, each once.
 */
function findTakenBack(changes) {
    const oldestFirst = changes.toSorted((a, b) => (0,text_order/* compareText */.n)(a.at, b.at) || (0,text_order/* compareText */.n)(a.id, b.id));
    const index = indexOf(oldestFirst);
    const targets = new Map();
    for (const change of oldestFirst) {
        const reverted = taken_back_revertedBy(change, index);
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
    const grouped = (0,group_by/* groupBy */.$)(shas, ({ short }) => short);
    return {
        bySha: new Map([...grouped].map(([short, ones]) => [short, ones.map(({ change }) => change)])),
        byPull: new Map(oldestFirst.flatMap((change) => (change.pull === null ? [] : [[change.pull, change]]))),
        byTitle: (0,group_by/* groupBy */.$)(oldestFirst, ({ title }) => plainTitle(title)),
    };
}
/** Git shortens no sha to less. */
const shortest = 7;
/** As many are looked at of what one change says it reverts. */
const mostReferences = 50;
/** What a change takes back: what it names by commits, else by pull requests, else by title. */
function taken_back_revertedBy(change, index) {
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

;// CONCATENATED MODULE: ./.build/src/changes/feed/assemble-feed.js










/** One list of changes from all that was read: what each touched, when it was live, and whether it was taken back. */
function assembleFeed(input) {
    const { observation, moment } = input;
    const order = withOlderVersions(commitPlaces(observation.commits), observation);
    const { source, carriers } = strongestSource(observation, order);
    const landingOf = landingReader({ carriers, order, moment });
    const commits = changesOfCommits(observation, input.patches);
    const takenBack = findTakenBack(commits);
    const entries = [...commits, ...input.external].map((change) => {
        const revert = takenBack.get(change.id);
        return {
            change,
            kinds: kindsOf(change, input.kindOf),
            landing: landingOf(change.shas[0]),
            takenBack: revert === undefined ? null : tookBack(revert, landingOf(revert.shas[0])),
        };
    });
    const gaps = [
        ...unplaced(carriers.flat(), { order, input }),
        ...notReached(carriers, input),
        ...firstOfAll(carriers, { order, input }),
    ];
    return {
        source,
        environments: source === 'deployments' ? input.environments : [],
        environmentWhy: source === 'deployments' ? input.environmentWhy : null,
        carriers: carriers.flat(),
        entries: entries.toSorted((a, b) => (0,text_order/* compareText */.n)(b.change.at, a.change.at)),
        completeSince: observation.commitsAreCut ? (observation.commits.at(-1)?.at ?? null) : null,
        linesRead: input.linesRead,
        gaps: [...observation.unread, ...input.gaps, ...gaps],
    };
}
/** A revert takes effect when it is live, and where nobody says what is live, when it landed. */
function tookBack({ title, pull, at }, landing) {
    const effectiveAt = landing.state === 'live' ? landing.carrier.liveAt : at;
    return { title, pull, at: landing.state === 'waiting' ? null : effectiveAt };
}
/** Versions that were live and are not among the commits that were read, so that nobody knows what they carried. */
function unplaced(carriers, { order, input }) {
    const { observation, moment } = input;
    const oldest = observation.commits.at(-1)?.at ?? '';
    // Commits were read up to the moment only, so a version that came after it need not be among them.
    const latest = (0,instant/* addSeconds */.ps)(moment, changes_question/* toleranceSeconds */.zz);
    const missing = carriers.filter(({ sha, startedAt }) => !order.has(sha) && startedAt > oldest && startedAt <= latest);
    const shas = [...new Set(missing.map(({ sha }) => sha.slice(0, 7)))];
    if (shas.length === 0)
        return [];
    const more = shas.length > 3 ? ` and ${shas.length - 3} more` : '';
    const carried = `what ${shas.slice(0, 3).join(', ')}${more} carried`;
    const read = `the last ${observation.commits.length} commits of ${nameOf(observation.branch)}`;
    return [`${carried}: live, but not among ${read}`];
}
/** A branch, or the short form of a commit that stands for one. */
function nameOf(branch) {
    return (0,commit_name/* isCommit */.W)(branch) ? branch.slice(0, 7) : branch;
}
/** Where so much was deployed that what was read does not reach back through the window. */
function notReached(carriers, { observation, moment, lookBackHours }) {
    const [oldest] = carriers
        .flat()
        .map(({ startedAt }) => startedAt)
        .toSorted(text_order/* compareText */.n);
    const from = (0,instant/* hoursBefore */.$u)(moment, lookBackHours);
    if (!observation.deploymentsAreCut || oldest === undefined || oldest <= from)
        return [];
    return [`deployments before ${(0,instant/* showUtc */.Gv)(oldest)}: there were too many since`];
}
/** Where the first version ever is of the window, nobody knows what it replaced, and so what it brought. */
function firstOfAll(carriers, { order, input: { observation, moment, lookBackHours } }) {
    if (observation.deploymentsAreCut)
        return [];
    const from = (0,instant/* hoursBefore */.$u)(moment, lookBackHours);
    const firsts = carriers.flatMap(([first]) => (first === undefined ? [] : [first]));
    return (firsts
        .filter(({ startedAt }) => startedAt > from && startedAt <= moment)
        // One that is older than every commit that was read brought none of them.
        .filter(({ sha }) => (order.get(sha) ?? 0) < observation.commits.length)
        .map(({ sha, environment }) => {
        const where = environment === '' ? '' : ` to ${environment}`;
        return `what ${sha.slice(0, 7)} replaced: it is the first version${where} that is known, so its changes count from when they were merged`;
    }));
}

;// CONCATENATED MODULE: ./.build/src/changes/feed/lines-to-read.js
/** The comparison that shows the changed lines of all candidates at once; null when there is nothing to compare. */
function rangeOfCandidates(commits, candidates) {
    const wanted = new Set(candidates.flatMap(({ change }) => change.shas));
    const first = commits.findIndex(({ sha }) => wanted.has(sha));
    const last = commits.findLastIndex(({ sha }) => wanted.has(sha));
    const head = commits[first];
    // The first commit of all has nothing before it, so its own lines stay unread.
    const base = commits[last + 1] ?? commits[last];
    if (head === undefined || base === undefined || head.sha === base.sha)
        return null;
    return { base: base.sha, head: head.sha };
}
/** How many commits are read one by one where GitHub does not compare them all. */
const maximumCommitReads = 10;

;// CONCATENATED MODULE: ./.build/src/changes/feed/stray-tip.js


/**
 * The commit that was live at a moment, or on its way there, when it is not among the commits that were read: a release branch,
 * a hotfix, a branch that was rewritten since. Null when it is there, when it is gone for good, or when nothing says what was live.
 */
function strayTip({ deployments, commits }, moment) {
    const latest = (0,instant/* addSeconds */.ps)(moment, changes_question/* toleranceSeconds */.zz);
    // Deployments are newest first; one that never began brought nothing.
    const live = deployments.find(({ createdAt, statuses }) => createdAt <= latest &&
        statuses.some(({ state, at }) => (state === 'success' || state === 'in_progress') && at <= latest));
    const oldest = commits.at(-1)?.at ?? '';
    if (live === undefined || live.isGone || live.createdAt < oldest)
        return null;
    return commits.some(({ sha }) => sha === live.sha) ? null : live.sha;
}

;// CONCATENATED MODULE: ./.build/src/changes/git-text/quoted-path.js
/**
 * The path that Git wrote, without the quotes and escapes it uses for unusual names (`"a/\303\244"` is `a/ä`): bytes that are no
 * UTF-8 become U+FFFD, a text without quotes is given back as it is.
 */
function unquotePath(written) {
    if (!written.startsWith('"') || !written.endsWith('"') || written.length < 2)
        return written;
    const bytes = unescapedBytes(written.slice(1, -1));
    return new TextDecoder().decode(Uint8Array.from(bytes));
}
/**
 * The path that `diff --git a/x b/x` tells: a change of the name is told by lines of its own, so both sides are as long, and only
 * the quotes of one may differ.
 */
function pathOfBoth(line) {
    const sides = line.slice('diff --git '.length);
    const from = sides.endsWith('"') ? sides.lastIndexOf(' "') + 1 : (sides.length + 1) / 2;
    return unquotePath(sides.slice(from)).replace(/^b\//, '');
}
/** The escapes of one letter, https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
const letters = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
};
function unescapedBytes(escaped) {
    const encoder = new TextEncoder();
    return [...escaped.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+|\\/gs)].flatMap(([text, octal, letter]) => {
        if (octal !== undefined)
            return [Number.parseInt(octal, 8) & 0xff];
        if (letter !== undefined)
            return [letters[letter] ?? letter.charCodeAt(0)];
        return [...encoder.encode(text)];
    });
}

;// CONCATENATED MODULE: ./.build/src/changes/git-text/file-diffs.js


/** How much of one commit is kept: files, changed lines (headings apart), and UTF-16 units of a line. */
const patchLimits = { files: 3000, lines: 5000, lineLength: 500 };
/**
 * Reads diffs in Git's format from the line `from` on. Hunks end where their line counts say, so that a changed line may look like
 * any header; one that ends early is told as cut. Lines between diffs end the reading, or are passed over.
 */
function readFileDiffs(lines, from, between) {
    const draft = {
        files: [],
        lines: { added: [], deleted: [], headings: [] },
        cut: false,
    };
    let at = from;
    while (at < lines.length) {
        if (startsFileDiff(lines[at]))
            at = readFileDiff(lines, at, draft);
        else if (between === 'pass-over')
            at += 1;
        else
            break;
    }
    return { patch: { files: draft.files, lines: draft.lines, cut: draft.cut }, end: at };
}
/** Whether a diff of one file begins with this line. */
function startsFileDiff(line) {
    return line?.startsWith('diff --git ') ?? false;
}
function readFileDiff(lines, from, draft) {
    const header = readFileHeader(lines, from);
    const counts = { added: 0, deleted: 0 };
    let at = header.end;
    for (;;) {
        const hunk = hunkHeader.exec(lines[at] ?? '');
        if (hunk === null)
            break;
        at = readHunk(lines, { at, hunk, counts, draft });
    }
    if (draft.files.length < patchLimits.files)
        draft.files.push({ path: header.path, ...counts });
    else
        draft.cut = true;
    return at;
}
const headerLine = /^(?:old mode|new mode|deleted file mode|new file mode|copy from|rename from|similarity index|dissimilarity index|index|Binary files) /;
const renamed = /^(?:rename|copy) to (.+?)\r?$/s;
/** The path after the change, and where the lines that tell it end. */
function readFileHeader(lines, from) {
    let path = pathOfBoth(withoutReturn(lines[from] ?? ''));
    for (let at = from + 1;; at += 1) {
        const line = lines[at] ?? '';
        const name = renamed.exec(line)?.[1];
        if (name !== undefined)
            path = unquotePath(name);
        else if (line.startsWith('--- ') && lines[at + 1]?.startsWith('+++ ')) {
            return { path: pathOfSides(line, lines[at + 1] ?? '') ?? path, end: at + 2 };
        }
        else if (line.startsWith('GIT binary patch'))
            return { path, end: endOfBinary(lines, at + 1) };
        else if (!headerLine.test(line))
            return { path, end: at };
    }
}
/** The path of `--- a/x` and `+++ b/x`; null where both are nothing. */
function pathOfSides(before, after) {
    const [was, is] = [before, after].map((line) => unquotePath(withoutReturn(line).slice(4).replace(/\t$/, '')));
    const path = is === '/dev/null' ? was : is;
    return path === undefined || path === '/dev/null' ? null : withoutSide(path);
}
function withoutSide(path) {
    return path.replace(/^[ab]\//, '');
}
/** Base85 has no spaces; a blank line ends each of the two parts. */
function endOfBinary(lines, from) {
    let at = from;
    while (/^(?:(?:literal|delta) \d+|[!-~]{1,70}|)\r?$/.test(lines[at] ?? '.. '))
        at += 1;
    return at;
}
const hunkHeader = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@(?: (.*))?\r?$/s;
function readHunk(lines, { at: from, hunk, counts, draft }) {
    const [, before = '1', after = '1', heading = ''] = hunk;
    let deletedLeft = Number(before);
    let addedLeft = Number(after);
    if (heading.trim() !== '')
        keep(heading.trim(), 'headings', draft);
    let at = from + 1;
    while (deletedLeft > 0 || addedLeft > 0) {
        const line = lines[at] ?? '';
        const sign = line[0];
        if (sign === '-') {
            deletedLeft -= 1;
            counts.deleted += 1;
            keep(line.slice(1), 'deleted', draft);
        }
        else if (sign === '+') {
            addedLeft -= 1;
            counts.added += 1;
            keep(line.slice(1), 'added', draft);
        }
        else if (sign === ' ') {
            deletedLeft -= 1;
            addedLeft -= 1;
        }
        else if (sign !== '\\')
            break;
        at += 1;
    }
    if (deletedLeft !== 0 || addedLeft !== 0)
        draft.cut = true;
    while (lines[at]?.startsWith('\\ '))
        at += 1;
    return at;
}
function keep(text, kind, draft) {
    const { added, deleted, headings } = draft.lines;
    const kept = kind === 'headings' ? headings.length : added.length + deleted.length;
    if (kept >= patchLimits.lines)
        draft.cut = true;
    else
        draft.lines[kind].push((0,shorten/* cutWhole */.O)(withoutReturn(text), patchLimits.lineLength));
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}

;// CONCATENATED MODULE: ./.build/src/changes/git-text/patch.js

/**
 * Reads commits as `git format-patch --stdout` prints them, which is what GitHub answers for a comparison in the media type
 * `application/vnd.github.patch`. A message may quote any of the format: only diffs that reach up to the next commit count, and
 * a commit that seems to come twice is left out, because one of the two is a quotation. A commit whose diffs do not add up to
 * what its own summary says is told as cut.
 */
function readPatch(text) {
    const lines = text.split('\n');
    const commits = new Map();
    const twice = new Set();
    let header = headerAt(lines, 0);
    while (header !== null) {
        const { patch, next } = readCommit(lines, header);
        if (commits.has(header.sha))
            twice.add(header.sha);
        commits.set(header.sha, patch);
        header = next;
    }
    for (const sha of twice)
        commits.delete(sha);
    const whole = commits.size > 0 && twice.size === 0;
    return { commits, cut: !whole || [...commits.values()].some(({ cut }) => cut) };
}
/** Reads plain diffs, such as those of one commit; lines between them are passed over. No diff at all is no change. */
function readDiffLines(lines) {
    return readFileDiffs(lines, 0, 'pass-over').patch;
}
const firstLine = /^From ([0-9a-f]{64}|[0-9a-f]{40}) Mon Sep 17 00:00:00 2001\r?$/;
const subject = /^Subject: \[PATCH(?: (\d{1,6})\/\d{1,6})?\]/;
/** Authors with long names take several lines before the subject. */
const longestWayToSubject = 10;
function headerAt(lines, at) {
    const sha = firstLine.exec(lines[at] ?? '')?.[1];
    if (sha === undefined || !lines[at + 1]?.startsWith('From: '))
        return null;
    for (const line of lines.slice(at + 2, at + longestWayToSubject)) {
        const match = subject.exec(line);
        if (match !== null)
            return { sha, position: Number(match[1] ?? 1), end: at + 1 };
    }
    return null;
}
/** A message with more quoted diffs than this is not looked through further, so that the time stays linear. */
const maximumFalseStarts = 10;
function readCommit(lines, header) {
    let falseStarts = 0;
    for (let at = header.end; at < lines.length; at += 1) {
        const summary = falseStarts <= maximumFalseStarts ? summaryAt(lines, at) : null;
        if (summary !== null) {
            const { patch, end } = readFileDiffs(lines, summary.end, 'stop');
            const after = endOfCommit(lines, end);
            const next = headerAt(lines, after);
            const cut = patch.cut || !addsUp(patch, summary);
            if (next !== null || after >= lines.length - 1)
                return { patch: { ...patch, cut }, next };
            falseStarts += 1;
        }
        // A commit without any change has neither summary nor diff; its successor is known by its number.
        const next = headerAt(lines, at);
        if (next?.position === header.position + 1)
            return { patch: nothing, next };
    }
    return { patch: { ...nothing, cut: true }, next: null };
}
const nothing = {
    files: [],
    lines: { added: [], deleted: [], headings: [] },
    cut: false,
};
/** Where the next commit would begin: behind the signature, which is Git's version, and blank lines. */
function endOfCommit(lines, from) {
    let at = /^-- ?\r?$/.test(lines[from] ?? '') ? from + 2 : from;
    while (/^\r?$/.test(lines[at] ?? 'end'))
        at += 1;
    return at;
}
const totals = /^ (\d{1,9}) files? changed(?:, (\d{1,9}) insertions?\(\+\))?(?:, (\d{1,9}) deletions?\(-\))?\r?$/;
function summaryAt(lines, from) {
    if (!/^---\r?$/.test(lines[from] ?? ''))
        return null;
    let at = from + 1;
    let found = null;
    for (; lines[at]?.startsWith(' '); at += 1)
        found = totals.exec(lines[at] ?? '') ?? found;
    if (found === null || !/^\r?$/.test(lines[at] ?? 'end'))
        return null;
    const [, files, added = 0, deleted = 0] = found;
    return { files: Number(files), added: Number(added), deleted: Number(deleted), end: at + 1 };
}
function addsUp({ files }, summary) {
    const sum = (kind) => files.reduce((total, file) => total + file[kind], 0);
    return (files.length === summary.files &&
        sum('added') === summary.added &&
        sum('deleted') === summary.deleted);
}

;// CONCATENATED MODULE: ./.build/src/flows/changes/gather-changes.js












/**
 * Reads what changed: deployments and history in one request, then the changed lines of all candidates in one more.
 *
 * What cannot be read is told in the feed and never keeps an incident from being recorded.
 */
async function gatherChanges(world, ask) {
    const { observation, choice } = await observeChanges(world, ask);
    const input = feedInput(ask, observation, choice);
    const feed = assembleFeed(input);
    if (!ask.settings.changes.readLines || observation.commits.length === 0) {
        return seenChanges(ask, feed, observation);
    }
    const read = await readLines(world, { ask, feed, observation });
    const gaps = [...input.gaps, ...read.gaps];
    return seenChanges(ask, assembleFeed({ ...input, ...read, gaps }), observation);
}
function seenChanges({ external, question }, feed, { deployments, workflows, codeowners, branch, unread }) {
    return {
        feed,
        newestDeployment: (0,changes_question/* newestDeployment */._u)(deployments),
        isWhole: unread.length === 0,
        reported: (0,changes_question/* reportedMarks */.Wy)(external, question),
        workflows,
        codeowners,
        branch,
    };
}
async function observeChanges(world, ask) {
    const clues = {
        written: ask.question.environment,
        configured: configuredEnvironments(ask.settings, ask.question),
    };
    const asked = (0,environment/* environmentsToAsk */.TE)(clues);
    const observation = await observeLive(world, ask, asked);
    const seen = [...new Set(observation.deployments.map(({ environment }) => environment))];
    if (seen.length > 0) {
        return { observation, choice: { ...(0,environment/* chooseEnvironments */.cW)(clues, seen), names: seen } };
    }
    const choice = (0,environment/* chooseEnvironments */.cW)(clues, observation.environmentNames);
    if (choice.names.length === 0)
        return { observation, choice };
    return { observation: await observeLive(world, ask, choice.names), choice };
}
/** The environments of the services an incident names, else those of the settings. */
function configuredEnvironments(settings, { services }) {
    const own = environmentsOf(services, settings.services);
    return own.length > 0 ? own : settings.environments;
}
/**
 * What changed in some environments. Where what was live is not on the default branch, as with release branches, its own history
 * is read in one request more.
 */
async function observeLive(world, ask, environments) {
    const observation = await observe(world, ask, { environments, tip: null });
    const tip = strayTip(observation, ask.question.startedAt);
    if (tip === null)
        return observation;
    const stray = await observe(world, ask, { environments, tip });
    return stray.commits.length === 0 ? observation : { ...stray, branch: tip };
}
async function observe(world, { question, settings, now }, asked) {
    const isLongAgo = (0,instant/* addSeconds */.ps)(question.startedAt, longAgoSeconds) < now;
    // The date of a commit is not when it landed, so the whole branch is better wherever it reaches back far enough.
    const until = isLongAgo ? (0,instant/* addSeconds */.ps)(question.startedAt, changes_question/* toleranceSeconds */.zz) : null;
    const { deployWorkflows } = settings.changes;
    try {
        return await world.github.changes({ ...asked, until, deployWorkflows });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        world.log.info(`What changed could not be read: ${error.message}`);
        return { ...nothingRead, unread: [`what changed: ${error.message}`] };
    }
}
/** Of an incident that began this long ago, the newest commits say little; seconds. */
const longAgoSeconds = 86_400;
const nothingRead = {
    deployments: [],
    deploymentsAreCut: false,
    environmentNames: [],
    deployRuns: [],
    releases: [],
    commits: [],
    commitsAreCut: false,
    branch: '',
    pulls: new Map(),
    workflows: new Map(),
    codeowners: null,
    unread: [],
};
function feedInput({ question, settings, external, gaps }, observation, choice) {
    return {
        observation,
        patches: new Map(),
        linesRead: false,
        external,
        environments: choice.names,
        environmentWhy: choice.why,
        gaps,
        moment: question.startedAt,
        lookBackHours: settings.changes.lookBackHours,
        kindOf: kindReader(settings.changes.kinds),
    };
}
/** The changed lines of the candidates: of all at once, or of the best few where GitHub does not make so large a patch. */
async function readLines(world, { ask, feed, observation }) {
    const { candidates } = sift(feed, ask.question, ask.settings.changes.lookBackHours);
    const range = rangeOfCandidates(observation.commits, candidates);
    if (range === null)
        return { patches: new Map(), linesRead: false, gaps: [] };
    const answer = await orUnread(world, world.github.rangePatch(range));
    if (typeof answer === 'object' && 'text' in answer) {
        const { commits, cut } = readPatch(answer.text);
        const gaps = cut ? ['changed lines: GitHub cut the comparison, some are missing'] : [];
        return { patches: commits, linesRead: true, gaps };
    }
    if (answer === 'too-large')
        return readBest(world, candidates, ask.question);
    const why = answer === 'unknown' ? 'GitHub does not compare these commits' : answer.message;
    return { patches: new Map(), linesRead: false, gaps: [`changed lines: ${why}`] };
}
async function readBest(world, candidates, question) {
    const best = rankEntries(candidates, question)
        .ranked.slice(0, maximumCommitReads)
        .map(({ entry }) => entry.change.shas[0])
        .filter((sha) => sha !== undefined);
    const read = await Promise.all(best.map(async (sha) => {
        const answer = await orUnread(world, world.github.commitDiff(sha));
        const isRead = typeof answer === 'object' && 'text' in answer;
        return isRead ? [[sha, readDiffLines(answer.text.split('\n'))]] : [];
    }));
    const patches = new Map(read.flat());
    const told = `changed lines: too many for GitHub to compare, so only those of the ${patches.size} changes that fit best were read`;
    return { patches, linesRead: patches.size > 0, gaps: [told] };
}
/** An answer, or the failure a person could mend; a bug goes on as one. */
async function orUnread(world, asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        world.log.info(`Changed lines could not be read: ${error.message}`);
        return error;
    }
}

// EXTERNAL MODULE: ./.build/src/changes/reported/changes-file.js
var changes_file = __webpack_require__(3307);
;// CONCATENATED MODULE: ./.build/src/flows/changes/outside-changes.js


/** A file that cannot be read is told in the answer, and never keeps an incident from being recorded. */
function readOutsideChanges(files) {
    const { changes: path } = record_paths/* sharedPaths */.KQ;
    const reading = (0,changes_file/* readChangesFile */.qw)(files.get(path));
    if ('changes' in reading)
        return { external: reading.changes, gaps: [] };
    const why = {
        'not-readable': 'cannot be read',
        'newer-version': 'was written by a newer version of Incident Loop',
    }[reading.damage];
    return { external: [], gaps: [`changes outside of the repository: ${path} ${why}`] };
}

;// CONCATENATED MODULE: ./.build/src/flows/changes/inquire.js







/**
 * What an issue asks of the changes, as far as it can be said before anybody's authority is known. Everybody new is believed
 * here, so that a drill asks nothing; a stranger's drill is none, and is asked about in the run after the first.
 */
function openInquiry(seen) {
    const { records, settings } = seen;
    const { ledger } = acceptEverything({ ...seen, ...believed });
    const incident = (0,fold/* fold */.A)(ledger);
    const question = incident === null ? null : askWhatChanged(incident);
    const known = records.suspects;
    const outside = readOutsideChanges(records.files);
    const isOpen = question !== null && !stands(known, question, outside);
    const environments = question === null ? [] : (known?.verdict.searched.environments ?? []);
    return { question, isOpen, known, environments, outside, settings, now: seen.now };
}
/** Everybody may do anything, and what commands name is there. */
const believed = {
    authorityOf: () => 'admin',
    ticks: [],
    pulls: [],
    changes: null,
    deployments: null,
    people: [],
    found: { issues: [], pulls: [], commits: new Map() },
    secretFacts: new Set(),
};
function stands(known, question, { external }) {
    if (known === null || known.verdict.answer === 'not-checked')
        return false;
    const { newestDeployment, isWhole } = known.question;
    if (!isWhole)
        return false;
    const reported = (0,changes_question/* reportedMarks */.Wy)(external, question);
    return ((0,changes_question/* differences */.tX)(known.question, { ...question, newestDeployment, isWhole, reported }).length === 0);
}
/** Whether something was deployed since the answer on record was given; `newest` is undefined where nobody looked. */
function inquire_isOvertaken(inquiry, newest) {
    const { question, isOpen, known, environments } = inquiry;
    if (question === null || isOpen || newest === undefined || environments.length === 0)
        return false;
    return known?.question.newestDeployment !== newest;
}
/** Reads what changed; once in a run, however often it has to look again. */
async function inquire(world, { question, settings, outside, now }, progress) {
    if (question === null)
        return null;
    const asked = (0,canonical_json/* canonicalJson */.dj)({ question, outside });
    if (progress.changes?.asked === asked)
        return progress.changes.seen;
    const seen = await gatherChanges(world, { question, settings, now, ...outside });
    progress.changes = { asked, seen };
    return seen;
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/find-status-comment.js



/**
 * The status comments an issue has: by the receipt; without one, or when that comment is gone, by their marker on all pages.
 *
 * Most often it is among the comments that were read anyway. Where it is older, a receipt that is trusted saves a request: a
 * comment that is gone is noticed when it is written, and one that somebody has edited is put right by the next run without
 * news. While another run holds the claim to post, nothing is looked for, as nothing would be posted.
 */
async function findStatusComments(world, issue, search) {
    const { work, now, isTrusted, environments } = search;
    const { list, earlier } = issue.comments;
    const receipt = work.statusComment;
    const read = list.filter(({ id }) => id === receipt?.id);
    if (isTrusted && read.length > 0)
        return { comments: ownStatusComments(list, work) };
    if (isTrusted && receipt !== null && earlier !== null)
        return { comments: [unread(receipt)] };
    const newest = newestSeen(search);
    if (read.length > 0 && newest !== undefined) {
        return { comments: ownStatusComments(list, work), newestDeployment: newest };
    }
    if (receipt !== null && (earlier !== null || read.length > 0)) {
        const pulse = await world.github.pulse(receipt.id, environments);
        const { comment, newestDeployment: told } = pulse;
        if (comment !== null)
            return { comments: [comment], newestDeployment: told };
    }
    const claim = { operation: 'status-comment', run: world.run, now };
    if ((0,incident_work/* isClaimedByAnother */.GJ)(work, claim))
        return { comments: [] };
    return { comments: ownStatusComments(list, work) };
}
/** So many deployments are seen at most; of fewer, none is missing. */
const mostSeen = 30;
/** The newest deployment to some environments among those that were seen; undefined where that does not tell. */
function newestSeen({ environments, deployments }) {
    if (environments.length === 0)
        return null;
    if (deployments === null)
        return undefined;
    const there = deployments
        .map(({ deployment }) => deployment)
        .filter(({ environment }) => environments.includes(environment));
    if (there.length === 0 && deployments.length >= mostSeen)
        return undefined;
    return (0,changes_question/* newestDeployment */._u)(there);
}
function unread({ id, databaseId }) {
    return { id, databaseId, body: null, author: { login: '', id: null, type: 'bot' }, ours: true };
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/judge-actors.js




/**
 * What each actor of facts that are not on record yet may do: one question a person, all at once. Whoever was asked about within
 * the hour, and may do what they want to, is not asked about again.
 */
async function judgeActors(github, issue, known) {
    const authorities = new Map();
    const toAsk = new Map(labellers(issue, known).map((actor) => [actor.login, actor]));
    for (const pending of known.waiting) {
        const { author } = pending.comment;
        if (toAsk.has(author.login))
            continue;
        const remembered = rememberedAuthority(pending, issue, known);
        if (remembered === null)
            toAsk.set(author.login, author);
        else
            authorities.set(author.login, lesser(authorities.get(author.login), remembered));
    }
    const judged = await Promise.all([...toAsk.values()].map(async (actor) => [actor.login, await judgeOnce(github, actor, known)]));
    for (const [login, authority] of judged)
        authorities.set(login, authority);
    return (actor) => authorities.get(actor.login) ?? 'none';
}
function lesser(a, b) {
    return a === undefined || isAtLeast(a, b) ? b : a;
}
/** Whoever set a label, or filled the form in, that is not on record yet. */
function labellers(issue, { records, settings }) {
    const recorded = new Set(records.ledger.facts.map((fact) => fact.id));
    const fresh = {
        ...issue,
        body: recorded.has(`issue:${issue.number}:form`) ? '' : issue.body,
        events: issue.events.filter((event) => !recorded.has(`event:${event.id}`)),
    };
    return actorsToJudge(fresh, {
        spellings: settings.severityLabels,
        work: records.work,
        wasFlagged: wasFlagged(records.ledger),
    });
}
/** An authority is believed for an hour, and a refusal for ten minutes, as somebody may be let in at any time; seconds. */
const believedFor = { authority: 3600, refusal: 600 };
/** What the author of a comment may do by what is on record; null where somebody has to be asked. */
function rememberedAuthority({ comment, orders }, issue, { records, settings, now }) {
    const { author, createdAt } = comment;
    const facts = records.ledger.facts.filter((fact) => 'authority' in fact &&
        isSame(fact.actor, author) &&
        (0,instant/* addSeconds */.ps)(fact.at, believedFor.authority) >= createdAt);
    const newest = facts.at(-1);
    const needed = orders.map(({ verb }) => (0,pending/* neededFor */.r4)(verb ?? 'help', settings.commands));
    if (newest !== undefined && 'authority' in newest) {
        const suffices = needed.every((one) => isAtLeast(newest.authority, one));
        return suffices ? newest.authority : null;
    }
    return wasTurnedAway(author, issue, { records, now }) ? 'none' : null;
}
/** Whether a stranger was refused lately: by our reaction alone, as others are told why. */
function wasTurnedAway(author, { comments }, { records, now }) {
    const told = new Set(records.work.said.map(({ key }) => key));
    return comments.list.some((comment) => isSame(comment.author, author) &&
        comment.reactions.includes('CONFUSED') &&
        !told.has(`reply:${comment.databaseId}`) &&
        (0,instant/* addSeconds */.ps)(comment.createdAt, believedFor.refusal) >= now);
}
function isSame(a, b) {
    return a.id !== null && a.id === b.id;
}
/** Asks about a person once in a run, however often it has to look again; a question that failed may be asked anew. */
async function judgeOnce(github, actor, { settings, judged }) {
    const asked = judged.get(actor.login) ?? judge_actors_judge(github, actor, settings);
    judged.set(actor.login, asked);
    try {
        return await asked;
    }
    catch (error) {
        judged.delete(actor.login);
        throw error;
    }
}
/** People by the permission endpoint; bots by the list of the settings alone, since the endpoint does not know them. */
async function judge_actors_judge(github, actor, settings) {
    if (actor.type === 'user')
        return github.authorityOf(actor);
    const trusted = settings.trustedBots.some((bot) => bot.login === actor.login && bot.id === actor.id);
    return actor.type === 'bot' && trusted ? 'write' : 'none';
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/look-up-named.js
/** Finds the people, issues, pull requests and commits that waiting commands name, as far as the first request has not shown them. */
async function lookUpNamed(github, waiting, { people, isWhole }) {
    const commands = waiting.flatMap(({ orders }) => orders.flatMap(({ reading }) => ('command' in reading ? [reading.command] : [])));
    const known = new Set(people.map(({ login }) => login.toLowerCase()));
    const logins = commands.flatMap((command) => command.name === 'role' && command.person !== null ? [command.person.login.toLowerCase()] : []);
    return github.lookUp({
        logins: isWhole ? [] : [...new Set(logins.filter((login) => !known.has(login)))],
        numbers: [...new Set(commands.flatMap(numbersIn))],
        commits: [...new Set(commands.flatMap(commitsIn))],
    });
}
function numbersIn(command) {
    if (command.name === 'duplicate')
        return [command.of];
    if (command.name === 'fix')
        return [command.pull];
    return command.name === 'cause' && command.cause.kind === 'pull' ? [command.cause.number] : [];
}
function commitsIn(command) {
    return command.name === 'cause' && command.cause.kind === 'commit' ? [command.cause.sha] : [];
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/read-comments.js
/**
 * The issue with its comments: at least those behind `after`, by its number, without a gap. The page that comes with the issue is
 * a hundred long, so that what GitHub shows late is still looked at.
 */
async function readComments(github, issue, after) {
    let { comments } = issue;
    let pagedBack = false;
    while (comments.earlier !== null && (comments.list[0]?.databaseId ?? 0) > after) {
        const page = await github.earlierComments(issue.id, comments.earlier);
        comments = { ...page, total: comments.total, list: [...page.list, ...comments.list] };
        pagedBack = true;
    }
    return { issue: { ...issue, comments }, pagedBack };
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/read-ticks.js



/** What people ticked in the status comment since it was last looked at: one request, and none where nothing was. */
async function readTicks(github, issue, { records, settings }) {
    const { items } = settings.checklist;
    const comment = issue.comments.list.find(({ id }) => id === records.work.statusComment?.id);
    const checks = (0,fold/* fold */.A)(records.ledger)?.checks ?? [];
    if (comment === undefined || !(0,checklist/* showsOtherTicks */.Rc)(comment.body, items, checks))
        return [];
    const edits = await github.commentEdits(comment.id);
    return (0,checklist/* ticksIn */.Ie)(edits, items, ({ editor, text }) => (0,pending/* isOurs */.MU)({ ...comment, ours: false, author: editor, body: text }, records.work));
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/read-timeline.js

/** Timeline items that GitHub's own replication shows late are still read; seconds. */
const watermarkOverlapSeconds = 600;
/** The issue with all its events since the watermark less ten minutes; with all there are when nothing was read before. */
async function readTimeline(github, first, watermark) {
    const enough = watermark === null ? '' : (0,instant/* addSeconds */.ps)(watermark, -watermarkOverlapSeconds);
    let { events } = first.issue;
    let { earlier } = first;
    let pagedBack = false;
    while (earlier !== null && (events[0]?.at ?? '') >= enough) {
        const page = await github.earlierEvents(first.issue.id, earlier);
        events = [...page.events, ...events];
        earlier = page.earlier;
        pagedBack = true;
    }
    return { issue: { ...first.issue, events }, pagedBack };
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/look-at-issue.js












/** Looks at one issue: what the first request left out, side by side. */
async function lookAtIssue(world, looking) {
    const { observation, records, settings, subject, justWritten, progress } = looking;
    if (observation.subject.kind !== 'issue')
        return lookForGone(world, records, subject);
    const isOnRecord = records.ledger.facts.length > 0;
    const reading = { spellings: settings.severityLabels, work: records.work };
    const first = observation.subject;
    if (!isOnRecord && first.earlier === null && !maybeIncident(first.issue, reading)) {
        return look_at_issue_nothing(noIncident(subject.issue));
    }
    // The end of an incident is read whole once more: whatever an earlier run was not shown is on record then.
    const isEnding = !first.issue.open && hasNews(first.issue, records.ledger, reading);
    const read = await readWhole(world, first, { records, isEnding });
    const { issue, pagedBack } = read;
    if (!isOnRecord && !maybeIncident(issue, reading))
        return look_at_issue_nothing(noIncident(subject.issue));
    const declaredAt = lastDeclaredAt(issue, reading);
    if (!isOnRecord && !subject.asked && (0,open_incidents/* isOlderThanRecords */.YT)(declaredAt, records.open.since)) {
        return look_at_issue_nothing(olderThanRecords(issue));
    }
    const now = observation.readAt;
    const { repositoryUrl } = world;
    const sources = { issue, gone: null, now, settings, records, repositoryUrl };
    const waiting = waitingComments({ ...sources, authorityOf: () => 'none' });
    const inquiry = openInquiry(sources);
    const isNews = waiting.length > 0 || hasNews(issue, records.ledger, reading);
    const [authorityOf, named, ticks, found, asked] = await Promise.all([
        judgeActors(world.github, issue, { records, settings, waiting, now, judged: progress.judged }),
        lookUpNamed(world.github, waiting, observation.assignable),
        readTicks(world.github, issue, { records, settings }),
        findStatusComments(world, issue, {
            work: records.work,
            now,
            isTrusted: !justWritten && !isEnding && (isNews || subject.isBrief),
            environments: inquiry.environments,
            deployments: observation.deployments,
        }),
        inquiry.isOpen ? inquire(world, inquiry, progress) : null,
    ]);
    const isNewer = inquire_isOvertaken(inquiry, found.newestDeployment);
    const changes = isNewer ? await inquire(world, inquiry, progress) : asked;
    return {
        issue,
        gone: null,
        authorityOf,
        comments: found.comments,
        changes,
        ticks,
        people: named.people,
        found: named,
        pagedBack,
    };
}
/** The issue with all of its timeline and comments that have not been looked at yet. */
async function readWhole(world, first, { records, isEnding }) {
    const { work } = records;
    const timeline = await readTimeline(world.github, first, isEnding ? null : work.watermark);
    const isWhole = isEnding || needsAllComments(timeline.issue, work, world.run);
    const comments = await readComments(world.github, timeline.issue, isWhole ? 0 : work.commentsRead);
    return { issue: comments.issue, pagedBack: timeline.pagedBack || comments.pagedBack };
}
/**
 * Whether any comment may matter however old: one of ours that no receipt names, one that was deleted lately, or one that a
 * command quotes.
 */
function needsAllComments(issue, work, run) {
    const { list } = issue.comments;
    const isLost = work.statusComment === null || work.claims.some((claim) => claim.run !== run);
    const isDeleted = issue.events.some(({ type, at }) => type === 'comment-deleted' && at > (work.watermark ?? ''));
    const quoted = list.flatMap(({ body, databaseId }) => databaseId > work.commentsRead ? [...body.matchAll(/#issuecomment-(\d{1,15})/g)] : []);
    const isQuoted = quoted.some(([, id]) => list.every(({ databaseId }) => databaseId !== Number(id)));
    return isLost || isDeleted || isQuoted;
}
/** An issue that left the repository ends its incident; one that never was on record is a wrong number. */
async function lookForGone(world, records, { issue: number, asked }) {
    const known = records.ledger.facts.find((fact) => fact.kind === 'gone');
    if (records.ledger.facts.length === 0) {
        if (asked)
            throw issueNotFound(number, world);
        return look_at_issue_nothing(`Issue ${number} is not here, and was never on record.`);
    }
    const gone = known?.how ?? (await world.github.whereabouts(number));
    if (gone === 'here' || gone === 'hidden') {
        return look_at_issue_nothing(`Issue ${number} cannot be seen just now; its record stays as it is.`);
    }
    const nothingMore = {
        comments: [],
        changes: null,
        ticks: [],
        people: [],
        found: { issues: [], pulls: [], commits: new Map() },
        pagedBack: false,
    };
    return { issue: null, gone, authorityOf: () => 'none', ...nothingMore };
}
/** Leaves an issue alone. */
function look_at_issue_nothing(why) {
    return { kind: 'nothing', why };
}
/** Why an issue without any sign of an incident is left alone. */
function noIncident(number) {
    return `Issue ${number} has no severity label and never had one, so it is no incident.`;
}
function olderThanRecords({ number }) {
    return `Issue ${number} was labelled before Incident Loop was set up here, so it is left alone. To take it on record, run the workflow by hand with the issue ${number}, or \`incident-loop sync ${number}\`.`;
}
function issueNotFound(number, world) {
    return new user_error/* UserError */.yo('issue-not-found', {
        what: `There is no issue ${number} in ${world.repositoryUrl} that this token can see.`,
        remedy: 'Check the number, and that the job has `permissions: issues: write`.',
    });
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/without-own-links.js
/** The same without the events that our own pull request caused by naming the issue: they are no news to anybody. */
function withoutOwnLinks(observation) {
    const { subject, pulls } = observation;
    if (subject.kind !== 'issue' || pulls === null || pulls.length === 0)
        return observation;
    const ours = new Set(pulls.map(({ number }) => `#${number}`));
    const events = subject.issue.events.filter((event) => !(event.type === 'linked' && ours.has(event.name)));
    return { ...observation, subject: { ...subject, issue: { ...subject.issue, events } } };
}

;// CONCATENATED MODULE: ./.build/src/flows/incident/gather-incident.js











/** Reads everything about one issue: one request, then whatever that showed to be missing, side by side. */
async function gatherIncident(world, subject, progress) {
    const observation = withoutOwnLinks(await world.github.observeIssue(subject.issue));
    (0,refuse_unusable/* refuseUnusable */.A)(observation.repository, world);
    if (observation.subject.kind === 'pull-request') {
        return look_at_issue_nothing(`${subject.issue} is a pull request, not an issue.`);
    }
    const { settings, problems } = await (0,settings_of/* settingsOf */.f)(observation.configuration);
    const records = withProgress((0,read_records/* readRecords */.T3)(observation, subject.issue, world), world, progress);
    const justWritten = progress.receipt !== null || progress.said.length > 0 || progress.forgotten.length > 0;
    const looking = { observation, records, settings, subject, justWritten, progress };
    const looked = await lookAtIssue(world, looking);
    if ('why' in looked)
        return { ...looked, actionItem: actionItemOf(observation) };
    const rendering = shownBy(world, observation, settings);
    const seen = {
        ...looked,
        now: observation.readAt,
        run: world.run,
        settings,
        repository: world.repositoryUrl.split('/').slice(-2).join('/'),
        repositoryUrl: world.repositoryUrl,
        workIsPending: looked.pagedBack || justWritten || isUnread(subject, looked.issue, records),
        labels: new Set(observation.labels.keys()),
        records,
        deployments: observation.deployments,
        pulls: observation.pulls ?? [],
        blockedDraft: null,
        people: [...observation.assignable.people, ...looked.people],
        secretFacts: progress.secretFacts,
        calendar: await (0,calendar_of/* calendarOf */.Y)(settings),
        render: (incident, suspects, clock) => (0,render_incident/* renderIncident */.zo)(incident, { suspects, clock }, rendering(incident, looked.issue)),
        renderNotice: (name, incident, values) => (0,render_incident/* renderNotice */.BG)(name, { incident, values }, rendering(incident, looked.issue)),
    };
    return { kind: 'issue', seen, observation, problems };
}
/** Whether a sweep was called by comments that no commit has noted as read. */
function isUnread({ isSweep = false }, issue, { work }) {
    const others = issue?.comments.list.filter((comment) => !(0,pending/* isOurs */.MU)(comment, work)) ?? [];
    return isSweep && (others.at(-1)?.databaseId ?? 0) > work.commentsRead;
}
/** What texts are shown with. */
function shownBy(world, observation, settings) {
    return (incident, issue) => ({
        templates: world.templates,
        overrides: observation.overrides,
        zone: settings.timezone,
        links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
        runbooks: matchRunbooks(settings.runbooks, incident, issue),
        checklist: settings.checklist.items,
    });
}
/** The action item that an issue is, by our marker on what we wrote; null for any other issue. */
function actionItemOf({ subject }) {
    if (subject.kind !== 'issue' || subject.issue.author.type !== 'bot')
        return null;
    const marker = (0,action_item_marker/* readActionItemMarker */.wi)(subject.issue.body);
    return marker === null ? null : { subject: marker.subject, issue: subject.issue.number };
}
/** What the branch says, corrected by what this run knows to have done since. */
function withProgress(records, world, progress) {
    const { receipt, said, forgotten } = progress;
    if (receipt === null && said.length === 0 && forgotten.length === 0)
        return records;
    return { ...records, work: (0,incident_work/* withReceipt */.VX)(records.work, { run: world.run, ...progress }) };
}

// EXTERNAL MODULE: ./.build/src/flows/records/rounds.js
var rounds = __webpack_require__(1167);
;// CONCATENATED MODULE: ./.build/src/flows/run/progress.js
/** The progress of a run that has done nothing yet. */
function noProgress() {
    return {
        receipt: null,
        identity: null,
        isNew: false,
        changes: null,
        said: [],
        forgotten: [],
        judged: new Map(),
        secretFacts: new Set(),
        did: new Set(),
    };
}

// EXTERNAL MODULE: ./.build/src/flows/run/tell.js + 2 modules
var run_tell = __webpack_require__(5232);
;// CONCATENATED MODULE: ./.build/src/flows/sync.js










/** Syncs one issue and tells the outcome: outputs, the page of the run, problems on their lines. */
async function runSync(world, teller, subject) {
    const result = await sync(world, subject);
    if (result.kind === 'nothing') {
        const item = result.actionItem ?? null;
        return item === null ? world.log.notice(result.why) : runFollowUp(world, teller, item);
    }
    await (0,run_tell/* tell */.q)(result, world, teller);
}
/** Looks after one action item that something happened to, and tells what was done. */
async function runFollowUp(world, teller, item) {
    // An incident needs none of this.
    const { followUpItem } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(7447), __webpack_require__.e(4190)]).then(__webpack_require__.bind(__webpack_require__, 4190));
    const did = await followUpItem(world, item);
    const lines = did.length === 0 ? ['nothing had changed'] : did;
    for (const line of lines)
        world.log.info(`action item ${item.issue}: ${line}`);
    teller.setOutput('result', (0,canonical_json/* canonicalJson */.dj)({ version: 1, actionItem: item.issue, did }));
    await teller.showSummary(`## Action item ${item.issue}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
}
/**
 * Makes the record, the labels and the status comment of one issue say what happened on GitHub.
 *
 * Looks, decides and writes the difference. Where another run was faster, or GitHub did not answer a write, it looks again:
 * facts and receipts are never lost, and what was created is not created twice.
 */
async function sync(world, subject) {
    const progress = noProgress();
    const remedy = 'Nothing is lost: run the workflow again, or wait for the next event on the issue.';
    return (0,rounds/* inRounds */.T)(world, { what: `INC-${subject.issue}`, remedy }, () => lookAndWrite(world, subject, progress));
}
async function lookAndWrite(world, subject, progress) {
    const gathered = await gatherIncident(world, subject, progress);
    if (gathered.kind === 'nothing')
        return gathered;
    const first = decideSync(gathered.seen);
    if (first.incident === null)
        return { kind: 'nothing', why: noIncident(subject.issue) };
    const drafting = { gathered, incident: first.incident, plan: first, progress };
    const drafted = await lookAfterDraft(world, { ...drafting, isSweep: subject.isSweep ?? false });
    if (drafted === 'look-again')
        return drafted;
    const plan = drafted === null ? first : decideSync(withDraft(gathered.seen, drafted));
    const incident = plan.incident ?? first.incident;
    const problems = [...gathered.problems, ...plan.problems, ...(drafted?.problems ?? [])];
    const about = {
        kind: 'incident',
        incident,
        suspects: plan.suspects,
        whatChanged: plan.whatChanged,
        communication: plan.communication,
        problems,
        zone: gathered.seen.settings.timezone,
    };
    if (world.dryRun) {
        if (!isEmptyPlan(plan))
            world.log.info(await (0,show_plan/* showPlan */.tN)(plan));
        const did = [...progress.did, ...(0,show_plan/* describePlan */.df)(plan)].map((line) => `would have ${line}`);
        return { ...about, isNew: plan.isNew, did };
    }
    if (!isEmptyPlan(plan)) {
        const answer = await applySync(world, gathered, plan, progress);
        if (answer === 'look-again')
            return answer;
    }
    if (drafted !== null && drafted.failure !== null)
        throw drafted.failure;
    return { ...about, isNew: progress.isNew, did: [...progress.did] };
}
/** Loads Markdown and all that reads it only for an incident that has, or needs, a post-mortem. */
async function lookAfterDraft(world, drafting) {
    const { settings, pulls } = drafting.gathered.seen;
    if (!needsDraft(drafting.incident, pulls, settings))
        return null;
    const { draftPostmortem } = await Promise.all(/* import() */[__webpack_require__.e(5917), __webpack_require__.e(2560), __webpack_require__.e(9860), __webpack_require__.e(4333), __webpack_require__.e(5585)]).then(__webpack_require__.bind(__webpack_require__, 5585));
    return draftPostmortem(world, drafting);
}
function withDraft(seen, { pulls, blocked }) {
    return { ...seen, pulls, blockedDraft: blocked };
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ ticksIn),
/* harmony export */   Rc: () => (/* binding */ showsOtherTicks),
/* harmony export */   fU: () => (/* binding */ boxesOf),
/* harmony export */   jh: () => (/* binding */ printBox),
/* harmony export */   me: () => (/* binding */ missingBoxes)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5651);
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3854);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1570);




/** The checklist of an incident: what the settings ask, with what was ticked. */
function boxesOf(items, checks) {
    return items.map((item) => {
        const check = checks.find((one) => one.item === item);
        const ticked = check?.ticked ?? false;
        return { item, ticked, by: ticked ? (check?.by.login ?? null) : null };
    });
}
/** The items that are not ticked. */
function missingBoxes(items, checks) {
    return boxesOf(items, checks)
        .filter(({ ticked }) => !ticked)
        .map(({ item }) => item);
}
/** A box as a line of Markdown. `readBoxes` reads it back. */
function printBox({ item, ticked }) {
    return `- [${ticked ? 'x' : ' '}] ${boxText(item)}`;
}
/** Which of these items are ticked in a comment of ours; those it does not show are in no set. */
function readBoxes(body, items) {
    const lines = body.split(/\r\n?|\n/);
    const found = items.flatMap((item) => {
        const line = lines.find((one) => withoutBox(one) === boxText(item));
        return line === undefined ? [] : [[item, /^- \[x\]/i.test(line)]];
    });
    return new Map(found);
}
function withoutBox(line) {
    return /^- \[[ x]\] (.*?)\s*$/i.exec(line)?.[1] ?? null;
}
function boxText(item) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(item, 200);
}
/** Whether a comment shows boxes otherwise than they are on record, so that its versions have to tell who ticked them. */
function showsOtherTicks(body, items, checks) {
    return [...readBoxes(body, items)].some(([item, ticked]) => ticked !== (checks.find((check) => check.item === item)?.ticked ?? false));
}
/** What people ticked and cleared, from the versions of our comment, newest first. `isOurs` tells which ones we wrote. */
function ticksIn(edits, items, isOurs) {
    // Of one second GitHub's own order tells.
    const oldestFirst = edits.toReversed().toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.at, b.at));
    const facts = [];
    let before = new Map();
    for (const edit of oldestFirst) {
        const boxes = readBoxes(edit.text, items);
        if (!isOurs(edit)) {
            for (const [item, ticked] of boxes) {
                if (ticked === (before.get(item) ?? false))
                    continue;
                const id = `edit:${edit.id}:${(0,_text_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .sealOf */ .R)(item)}`;
                const { at, editor: actor } = edit;
                facts.push({ v: _fact_js__WEBPACK_IMPORTED_MODULE_3__/* .factVersion */ .N, id, at, actor, kind: 'ticked', item, ticked });
            }
        }
        before = boxes;
    }
    return facts;
}


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ deadlinesOf)
/* harmony export */ });
/* harmony import */ var _config_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(536);
/* harmony import */ var _time_business_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9195);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5197);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7178);





/**
 * What is to happen next in an incident and by when; what has happened is left out. One that runs is to be acknowledged, led, told
 * about and moved on; a resolved one waits for its post-mortem. One that nobody declared, maintenance, and what was entered after
 * the fact have no deadlines.
 */
function deadlinesOf(incident, settings, calendar) {
    const { kind, gone, status, times } = incident;
    const isTimed = (kind === 'incident' || kind === 'drill') && gone === null;
    if (!isTimed)
        return [];
    // Nobody has declared it: all it waits for is that somebody confirms it or calls it off.
    if (times.declaredAt === null)
        return (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .h)(status) ? [] : named(progress(incident, settings));
    if (status === 'resolved')
        return named(postMortem(incident, settings, calendar));
    if ((0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .h)(status))
        return [];
    return [
        ...named(acknowledgement(incident, times.declaredAt, settings)),
        ...named(lead(incident, times.declaredAt, settings)),
        ...named(update(incident, times.declaredAt, settings)),
        ...named(progress(incident, settings)),
    ];
}
function named(deadline) {
    if (deadline === null)
        return [];
    return [{ ...deadline, key: `late:${deadline.kind}:${deadline.dueAt}` }];
}
function acknowledgement(incident, declaredAt, settings) {
    const minutes = settings.targets[incident.severity].acknowledgeMinutes;
    if (minutes === null || isAttended(incident))
        return null;
    return { kind: 'acknowledge', ...within(declaredAt, minutes * 60, settings) };
}
/** Whether somebody is at work on it: who tells others how it stands, or has found the cause, need not acknowledge any more. */
function isAttended({ times, acknowledgedBy, updates, status }) {
    if (times.acknowledgedAt !== null || acknowledgedBy !== null || updates.length > 0)
        return true;
    return status === 'identified' || status === 'monitoring';
}
function lead(incident, declaredAt, settings) {
    const minutes = settings.targets[incident.severity].leadMinutes;
    if (minutes === null || incident.lead !== null)
        return null;
    return { kind: 'lead', ...within(declaredAt, minutes * 60, settings) };
}
/** What the last update promised counts even where no cadence is set. */
function update(incident, declaredAt, settings) {
    const last = incident.updates.at(-1);
    const since = latest(last?.at ?? declaredAt, incident.reopened?.at ?? declaredAt);
    const promised = last?.nextAt ?? null;
    if (promised !== null && promised > since) {
        return { kind: 'update', ...within(since, (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsBetween */ .O1)(since, promised), settings) };
    }
    const minutes = settings.targets[incident.severity].updateMinutes;
    return minutes === null ? null : { kind: 'update', ...within(since, minutes * 60, settings) };
}
function latest(a, b) {
    return a > b ? a : b;
}
function progress(incident, settings) {
    const status = _config_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .timedStatuses */ .m.find((one) => one === incident.status);
    if (status === undefined)
        return null;
    const minutes = settings.targets[incident.severity].statusMinutes[status];
    if (minutes === null)
        return null;
    return { kind: 'status', status, ...within(incident.statusSince, minutes * 60, settings) };
}
function postMortem(incident, settings, calendar) {
    const since = incident.times.resolvedAt;
    const days = settings.targets[incident.worstSeverity].postMortemDays;
    if (days === null || since === null)
        return null;
    const { escalateAfter } = settings;
    return {
        kind: 'post-mortem',
        since,
        dueAt: (0,_time_business_days_js__WEBPACK_IMPORTED_MODULE_3__/* .addBusinessDays */ .D)(since, days, calendar),
        escalatesAt: escalateAfter === null
            ? null
            : (0,_time_business_days_js__WEBPACK_IMPORTED_MODULE_3__/* .addBusinessDays */ .D)(since, Math.ceil(days * escalateAfter), calendar),
    };
}
function within(since, seconds, { escalateAfter }) {
    return {
        since,
        dueAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .addSeconds */ .ps)(since, seconds),
        escalatesAt: escalateAfter === null ? null : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .addSeconds */ .ps)(since, Math.round(seconds * escalateAfter)),
    };
}


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ remindersDue),
/* harmony export */   k: () => (/* binding */ nextMoment)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5651);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5197);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);



/**
 * The reminders to post now: of each due moment one when it passes and one when it escalates, never the same twice. Where both have
 * passed unsaid only the second is posted, and covers both. None while snoozed; what fell due meanwhile follows once after.
 */
function remindersDue(deadlines, question) {
    const { now, snoozedUntil } = question;
    if (snoozedUntil !== null && now < snoozedUntil)
        return [];
    return reminded(deadlines).flatMap((deadline) => {
        const open = stepsLeft(deadline, question);
        const passed = open.findLast(({ at }) => at <= now);
        return passed === undefined ? [] : [reminderOf(deadline, passed.step)];
    });
}
/** The next moment, from `now` on, at which a reminder would be due; null when none will be while nothing changes. */
function nextMoment(deadlines, question) {
    const { now, snoozedUntil } = question;
    const [first] = reminded(deadlines)
        .flatMap((deadline) => stepsLeft(deadline, question).map(({ at }) => at))
        .toSorted();
    if (first === undefined)
        return null;
    const earliest = snoozedUntil !== null && snoozedUntil > now ? snoozedUntil : now;
    if (first > earliest)
        return first;
    return earliest;
}
/** Whoever acknowledges takes the lead where nobody has it, so that one reminder asks for both. */
function reminded(deadlines) {
    const waits = deadlines.some(({ kind }) => kind === 'acknowledge');
    return waits ? deadlines.filter(({ kind }) => kind !== 'lead') : deadlines;
}
/**
 * The steps of a deadline that were not said, in time order; after the last one there are none. Silence puts the second one off, so
 * that nobody is told of what those responsible have not been reminded of.
 */
function stepsLeft(deadline, { said, snoozedUntil }) {
    if (said(escalationKey(deadline)))
        return [];
    const { dueAt, escalatesAt, key } = deadline;
    const late = said(key) ? [] : [{ step: 'late', at: dueAt }];
    if (escalatesAt === null)
        return late;
    const wasSilent = snoozedUntil !== null && snoozedUntil > dueAt;
    const putOff = wasSilent ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .addSeconds */ .ps)(snoozedUntil, (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsBetween */ .O1)(dueAt, escalatesAt)) : '';
    const [at = escalatesAt] = [escalatesAt, putOff].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n).slice(-1);
    return [...late, { step: 'escalated', at }];
}
function reminderOf(deadline, step) {
    if (step === 'late')
        return { deadline, step, key: deadline.key, covers: [deadline.key] };
    const key = escalationKey(deadline);
    return { deadline, step, key, covers: [deadline.key, key] };
}
/** Names the first target: a second one that is moved in the settings is still the same. */
function escalationKey({ kind, dueAt }) {
    return `escalated:${kind}:${dueAt}`;
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ showDated),
/* harmony export */   s: () => (/* binding */ showMoment)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8247);

/**
 * A moment as somebody reads it who looks at a clock: `14:32 UTC (15:32 Europe/Berlin)`, with the date where it is of another UTC
 * day than `now`.
 */
function showMoment(at, { now, zone }) {
    if ((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(at) !== (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(now))
        return showDated(at, zone);
    return withLocal(`${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOfDay */ .rb)(at, 'UTC')} UTC`, at, zone);
}
/** A moment for a text that may stand for days: `2026-11-20 14:32 UTC (15:32 Europe/Berlin)`. */
function showDated(at, zone) {
    return withLocal((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .showUtc */ .Gv)(at), at, zone);
}
function withLocal(utc, at, zone) {
    const local = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .showInZone */ .vH)(at, zone);
    return local === null ? utc : `${utc} (${local})`;
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MU: () => (/* binding */ isOurs),
  r4: () => (/* binding */ neededFor),
  A4: () => (/* binding */ pendingComments)
});

// EXTERNAL MODULE: ./.build/src/text/marker.js
var marker = __webpack_require__(4073);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/incident/commands/command-table.js + 5 modules
var command_table = __webpack_require__(3647);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./.build/src/text/prose-lines.js + 2 modules
var prose_lines = __webpack_require__(9670);
// EXTERNAL MODULE: ./.build/src/incident/commands/reading.js
var reading = __webpack_require__(1877);
;// CONCATENATED MODULE: ./.build/src/incident/commands/read-comment.js




/** More commands than this in one comment are none. */
const maximumOrders = 20;
/** Whether a comment may have a command at all: a quick look, before anything is read closely. */
function mayHaveOrders(body) {
    return /^\/[a-z]/im.test(body);
}
/**
 * The commands of a comment, in order: at the start of a line, outside of code, quotes and HTML. A name that is close to a
 * command is a mistake and told; any other, such as another tool's or a path, is none of ours.
 */
function readComment(body, context) {
    if (!mayHaveOrders(body))
        return [];
    const found = [];
    const raw = body.split(/\r\n?|\n/);
    for (const [index, line] of (0,prose_lines.proseLines)(body).entries()) {
        const { typed, words } = splitLine(line ?? '');
        const named = typed === null ? null : nameOf(typed);
        if (typed !== null && named !== null)
            found.push({ typed, named, lines: [words] });
        else
            found.at(-1)?.lines.push(raw[index] ?? '');
        if (found.length > maximumOrders)
            break;
    }
    return found.slice(0, maximumOrders).map(({ typed, named, lines }, ordinal) => ({
        ordinal,
        typed,
        ...readOrder(named, lines, context),
    }));
}
function splitLine(line) {
    const [, typed, words = ''] = /^(\/[a-z][a-z0-9-]*)[.,:;!]*(?=\s|$)([\s\S]*)$/i.exec(line) ?? [];
    return { typed: typed ?? null, words };
}
/** Which command a name means; null for a name that is nowhere near one. */
function nameOf(typed) {
    const name = typed.slice(1).toLowerCase();
    for (const verb of command_table/* verbs */.PB) {
        const before = name === verb ? '' : (0,reading/* lookUp */.TE)((0,command_table/* specOf */.rI)(verb).spellings, name);
        if (before !== undefined)
            return { verb, before };
    }
    const spellings = command_table/* verbs */.PB.flatMap((verb) => [verb, ...Object.keys((0,command_table/* specOf */.rI)(verb).spellings)]);
    const nearest = (0,mod/* closest */.kp)(name, spellings);
    const verb = command_table/* verbs */.PB.find((one) => one === nearest || Object.hasOwn((0,command_table/* specOf */.rI)(one).spellings, nearest));
    const allowed = name.length <= 4 ? 1 : 2;
    const isNear = (0,mod/* distance */.Io)(name, nearest) <= allowed || isSwap(name, nearest);
    return verb !== undefined && isNear ? { verb: null, closest: verb } : null;
}
/** Whether two neighbouring letters changed places: one slip, though two letters differ. */
function isSwap(a, b) {
    const first = [...a].findIndex((letter, place) => letter !== b[place]);
    if (a.length !== b.length || first < 0)
        return false;
    return `${a.slice(0, first)}${a[first + 1] ?? ''}${a[first] ?? ''}${a.slice(first + 2)}` === b;
}
function readOrder(named, lines, context) {
    if (named.verb === null) {
        const { usage } = (0,command_table/* specOf */.rI)(named.closest);
        return {
            verb: null,
            reading: { wrong: `There is no such command; did you mean \`${usage[0]}\`?` },
        };
    }
    const [first = ''] = lines;
    const text = (0,command_table/* specOf */.rI)(named.verb).takesText ? lines.join('\n') : first;
    const words = `${named.before}${text.trim()}`.trim();
    const verb = named.verb === 'status' ? endIn(words) : named.verb;
    const rest = verb === named.verb ? words : (0,reading/* firstWord */.Nk)(words)[1];
    return { verb, reading: (0,command_table/* specOf */.rI)(verb).read(rest, context) };
}
/** `/status resolved` means `/resolve`: ends have commands, and permissions, of their own. */
function endIn(words) {
    const [first] = (0,reading/* firstWord */.Nk)(words);
    const ends = {
        resolved: 'resolve',
        closed: 'resolve',
        cancelled: 'cancel',
        canceled: 'cancel',
        duplicate: 'duplicate',
    };
    return (0,reading/* lookUp */.TE)(ends, first.toLowerCase().replace(/[.,:]$/, '')) ?? 'status';
}

;// CONCATENATED MODULE: ./.build/src/incident/commands/pending.js




/**
 * The comments of an issue that wait for an answer, oldest first: with commands, by somebody else, written since it is an
 * incident, and without a reaction of ours. Our own reaction marks what was seen.
 */
function pendingComments(issue, inbox) {
    const since = incidentSince(inbox.ledger);
    if (since === null)
        return [];
    return issue.comments.list
        .filter((comment) => mayHaveOrders(comment.body) || isKnown(comment, inbox.ledger))
        .filter((comment) => !isOurs(comment, inbox.work) && comment.reactions.length === 0)
        .filter((comment) => comment.createdAt >= since)
        .map((comment) => pendingOf(comment, issue, inbox))
        .filter(({ orders, state }) => orders.length > 0 || state === 'known');
}
function pendingOf(comment, issue, inbox) {
    const { login, id } = comment.author;
    const context = {
        at: comment.createdAt,
        zone: inbox.zone,
        author: { login, id },
        issue: issue.number,
        repositoryUrl: inbox.repositoryUrl,
    };
    const isEdited = comment.editedAt !== null;
    const known = isKnown(comment, inbox.ledger);
    const orders = known && isEdited ? [] : readComment(comment.body, context);
    return { comment, orders, state: known ? 'known' : isEdited ? 'edited' : 'new', context };
}
/** Whether commands of a comment are on record. */
function isKnown({ databaseId }, ledger) {
    return ledger.facts.some((fact) => fact.kind === 'command' && fact.id.startsWith(`comment:${databaseId}:`));
}
/**
 * Whether we wrote a comment. Other workflows write under the login of the default token too, and are not followed; under a
 * person's token only what carries our marker is ours, as the rest is that person's.
 */
function isOurs({ ours, author, body }, work) {
    if (!ours && !work.identities.includes(author.login))
        return false;
    return author.type !== 'user' || (0,marker/* readMarker */.t)(body) !== null;
}
/** Since when it is an incident to anybody: what was written before was said to nobody. Null while it is none. */
function incidentSince({ facts }) {
    const declaring = facts.filter(({ kind }) => kind === 'severity' || kind === 'flagged');
    return declaring.map(({ at }) => at).toSorted(order/* compareText */.n)[0] ?? null;
}
/** What somebody needs to be allowed to give a command. */
function neededFor(verb, settings) {
    return settings[verb] ?? (0,command_table/* specOf */.rI)(verb).authority;
}


/***/ }),

/***/ 7888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ channelName)
/* harmony export */ });
/* harmony import */ var _text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(303);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);


/**
 * A name for the chat channel of an incident, `inc-2026-11-21-checkout-500s`: as Slack takes them, lower-case letters, digits and
 * hyphens, at most 80. A title that gives no word of letters gives its place to the number.
 */
function channelName({ at, title, number }) {
    const start = `inc-${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(at)}`;
    const room = maximumName - start.length;
    const words = wordsOf(title).filter((word) => !fillers.has(word) && word.length < room);
    const kept = fitting(words, room);
    const says = kept.some((word) => /[a-z]/.test(word));
    return [start, ...(says ? kept : [String(number)])].join('-');
}
/** https://api.slack.com/methods/conversations.create#naming */
const maximumName = 80;
/** As many words from the start as there is room for, each with a hyphen before it. */
function fitting(words, room) {
    let length = 0;
    const end = words.findIndex((word) => {
        length += word.length + 1;
        return length > room;
    });
    return end === -1 ? words : words.slice(0, end);
}
function wordsOf(title) {
    return (0,_text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c)(title.replace(/(?<![\w])sev[-: ]?[1-4](?![\w])/gi, ' '));
}
/** Words that tell one incident from another in no channel list. What turns the sense around, "not" and "down", stays. */
const fillers = new Set([
    'a an the and or but of for from to in into on at by with as since after during when while',
    'is are was were be been being has have had it its this that there we our you your they their',
    'incident inc',
].flatMap((line) => line.split(' ')));


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ textsSection)
});

;// CONCATENATED MODULE: ./.build/src/text/fence.js
/** A text as a code block of Markdown, to be copied from there: whatever it holds, the fence around it is longer. */
function fenced(text) {
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
    return `${fence}text\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./.build/src/incident/communication/texts-section.js

/** Longest section, in UTF-16 units: the status comment has more to say. */
const maximumSection = 4000;
/** The texts to send as a collapsed section of Markdown, each in a block to copy; empty for none. */
function textsSection(texts) {
    if (texts.length === 0)
        return '';
    const whole = section(texts.map(block));
    return whole.length <= maximumSection ? whole : shortSection(texts);
}
function block({ title, text }) {
    return `**${title}**\n\n${fenced(text)}`;
}
function section(parts) {
    return [opening, ...parts, '</details>'].join('\n\n');
}
const opening = `<details>
<summary>Texts to send, ready to copy</summary>

Filled from the record, in the words of whoever wrote it. Read before you send.`;
/** With as many of the texts as there is room for; the others are named. */
function shortSection(texts) {
    const shown = [];
    for (const text of texts) {
        // The line that names the rest is longest while the rest is all.
        const trial = section([...[...shown, text].map(block), tooLong(texts)]);
        if (trial.length <= maximumSection)
            shown.push(text);
    }
    const rest = texts.filter((text) => !shown.includes(text));
    return section([...shown.map(block), tooLong(rest)]);
}
function tooLong(texts) {
    return `Too long to be shown here: ${texts.map(({ title }) => title).join('; ')}.`;
}


/***/ }),

/***/ 6012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryName)
/* harmony export */ });
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3854);

/** What people call an entry of the timeline by: six characters that follow from its fact. */
function entryName(factId) {
    return (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(factId).slice(0, 6);
}


/***/ }),

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fold)
});

// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/time/reported-time.js
var reported_time = __webpack_require__(2770);
// EXTERNAL MODULE: ./.build/src/incident/actor.js
var actor = __webpack_require__(3259);
// EXTERNAL MODULE: ./.build/src/incident/form.js
var incident_form = __webpack_require__(9982);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(7238);
;// CONCATENATED MODULE: ./.build/src/incident/impact.js


/** Longest impact shown, in UTF-16 units; the whole description is one click away. */
const maximumImpact = 400;
/** What users notice, from an issue's description: its section "Impact", else its first paragraph; null for none. */
function readImpact(body) {
    const answer = (0,incident_form/* hasHeading */.fO)(body, 'impact') || (0,incident_form/* isOurForm */.pV)(body) ? (0,incident_form/* readForm */.vq)(body).impact : body;
    const first = answer === null ? undefined : paragraphs(answer).find((block) => !isHeading(block));
    return first === undefined ? null : shortImpact(first);
}
/** What users notice, on one line and no longer than is shown. */
function shortImpact(text) {
    return (0,shorten/* shorten */.m)(text.replace(/\s+/g, ' ').trim(), maximumImpact);
}
function paragraphs(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/^(#{1,6}\s.*)$/gm, '\n$1\n')
        .split(/\n\s*\n/)
        .map((block) => block.trim())
        .filter((block) => block !== '');
}
function isHeading(block) {
    return /^#{1,6}\s/.test(block);
}

// EXTERNAL MODULE: ./.build/src/incident/lapse.js
var lapse = __webpack_require__(2235);
// EXTERNAL MODULE: ./.build/src/incident/ledger.js + 1 modules
var incident_ledger = __webpack_require__(2727);
// EXTERNAL MODULE: ./.build/src/incident/commands/command-table.js + 5 modules
var command_table = __webpack_require__(3647);
// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(7178);
;// CONCATENATED MODULE: ./.build/src/incident/progress.js




/** How far the facts, in story order, have brought an incident; without a severity it waits in triage. */
function tellProgress(facts, { severity, gaps }) {
    const since = severity?.declared?.at ?? facts[0]?.at ?? '';
    const start = {
        ...begin,
        status: severity?.declared == null ? 'triage' : 'investigating',
        since,
    };
    const refusals = new Map();
    let progress = start;
    for (const fact of facts) {
        const why = fact.kind === 'command' ? refusalOf(fact, progress, severity) : null;
        if (why === null)
            progress = advance(progress, fact, { start, severity, gaps });
        else
            refusals.set(fact.id, why);
    }
    return { progress, refusals };
}
const begin = {
    identifiedAt: null,
    mitigatedAt: null,
    endedAt: null,
    endedBy: null,
    publishedAt: null,
    lapsed: false,
    lapsedFrom: null,
    mergedBy: null,
    closedByMerge: false,
    reopened: null,
    gone: null,
    turnedBy: null,
};
/** Why a command does nothing where an incident stands; null when it does. */
function refusalOf({ command, at }, progress, severity) {
    const isOver = (0,incident_status/* hasEnded */.h)(progress.status);
    const { when } = (0,command_table/* specOf */.rI)((0,command_table/* verbOf */.rl)(command));
    if (when === 'over' && !isOver)
        return 'it is not over';
    if (when === 'running' && isOver) {
        const what = progress.status === 'duplicate' ? 'a duplicate' : progress.status;
        return `it is ${what}. \`/reopen <reason>\` takes it up again`;
    }
    if (command.name !== 'status')
        return null;
    const isDeclared = severity?.declared != null && severity.declared.at <= at;
    return isDeclared && moves[progress.status].includes(command.status)
        ? null
        : 'nobody has confirmed it. Set its severity first, as in `/sev 2`';
}
/** Which status may follow which by a word of somebody. Ends have commands of their own. */
const moves = {
    triage: [],
    investigating: ['investigating', 'identified', 'monitoring'],
    identified: ['investigating', 'identified', 'monitoring'],
    monitoring: ['investigating', 'identified', 'monitoring'],
    resolved: [],
    closed: [],
    cancelled: [],
    duplicate: [],
};
function advance(progress, fact, context) {
    const { start, severity, gaps } = context;
    switch (fact.kind) {
        case 'closed':
            return progress_close(progress, fact);
        case 'reopened':
            return reopen(progress, fact, start);
        case 'lapsed':
            return progress_lapse(progress, fact, gaps);
        case 'severity':
            return progress.lapsed && setsSeverity(fact, severity)
                ? takeUp(progress, fact, start)
                : progress;
        case 'flagged':
            return progress.lapsed && setsFlag(fact, severity) ? takeUp(progress, fact, start) : progress;
        case 'gone':
            return leave(progress, fact);
        case 'post-mortem':
            return fact.act === 'published' ? publish(progress, fact) : progress;
        case 'command':
            return follow(progress, fact, start);
        default:
            return progress;
    }
}
function follow(progress, fact, start) {
    const { command, at } = fact;
    switch (command.name) {
        case 'status':
            return reach(progress, command.status, at);
        case 'sev':
            return progress.lapsed ? takeUp(progress, fact, start) : progress;
        case 'resolve':
            return { ...end(progress, 'resolved', fact), turnedBy: fact };
        case 'cancel':
            return { ...end(progress, 'cancelled', fact), turnedBy: fact };
        case 'duplicate':
            return { ...end(progress, 'duplicate', fact), turnedBy: fact };
        case 'reopen':
            return { ...reopen(progress, fact, start), turnedBy: fact };
        default:
            return progress;
    }
}
/** A status set by a word; what was merged before no longer says where it stands. */
function reach(progress, status, at) {
    const { identifiedAt, mitigatedAt } = progress;
    const times = {
        investigating: { identifiedAt: null, mitigatedAt: null },
        identified: { identifiedAt: identifiedAt ?? at, mitigatedAt: null },
        monitoring: { identifiedAt: identifiedAt ?? at, mitigatedAt: mitigatedAt ?? at },
    }[status];
    const since = progress.status === status ? progress.since : at;
    return { ...progress, ...times, status, since, mergedBy: null };
}
function end(progress, status, { at, actor }) {
    const ended = {
        ...progress,
        status,
        since: at,
        endedAt: at,
        endedBy: actor,
        lapsed: false,
        lapsedFrom: null,
        mergedBy: null,
        closedByMerge: false,
        reopened: null,
        turnedBy: null,
    };
    if (status !== 'resolved')
        return ended;
    const mitigatedAt = progress.mitigatedAt ?? at;
    return {
        ...ended,
        status: progress.publishedAt === null ? 'resolved' : 'closed',
        mitigatedAt,
        identifiedAt: progress.identifiedAt ?? mitigatedAt,
    };
}
/** What was resolved is closed once its post-mortem is published, whichever comes first. */
function publish(progress, { at }) {
    const published = { ...progress, publishedAt: progress.publishedAt ?? at };
    return progress.status === 'resolved' ? { ...published, status: 'closed', since: at } : published;
}
/** A merge closes the issue, not the incident: that is over when it is live and users have recovered. */
function progress_close(progress, fact) {
    if (fact.closer !== null) {
        const { identifiedAt, mitigatedAt } = progress;
        return {
            ...progress,
            status: 'monitoring',
            since: progress.status === 'monitoring' ? progress.since : fact.at,
            identifiedAt: identifiedAt ?? fact.at,
            mitigatedAt: (0,incident_status/* hasEnded */.h)(progress.status) ? null : mitigatedAt,
            endedAt: null,
            endedBy: null,
            lapsed: false,
            lapsedFrom: null,
            reopened: null,
            mergedBy: fact.closer,
            closedByMerge: true,
            turnedBy: null,
        };
    }
    const ends = {
        completed: 'resolved',
        'not-planned': 'cancelled',
        duplicate: 'duplicate',
    };
    const status = ends[fact.reason];
    // Whoever closes by hand what a command has ended already adds nothing.
    const isPublished = status === 'resolved' && progress.status === 'closed';
    return progress.status === status || isPublished ? progress : end(progress, status, fact);
}
function reopen(progress, fact, start) {
    if (progress.status === 'monitoring')
        return progress;
    return { ...start, since: fact.at, reopened: { at: fact.at, by: fact.actor } };
}
/** Where it stood before its label was removed. */
function takeUp({ lapsedFrom }, { at }, start) {
    return { ...(lapsedFrom ?? start), since: at };
}
/** What was over stays as it ended; what was not is closed. */
function leave(progress, { at, how }) {
    if ((0,incident_status/* hasEnded */.h)(progress.status))
        return { ...progress, gone: how };
    return { ...progress, status: 'closed', since: at, endedAt: at, reopened: null, gone: how };
}
function progress_lapse(progress, fact, gaps) {
    if ((0,incident_status/* hasEnded */.h)(progress.status) || !(0,lapse/* isBorneOut */.lb)(fact, gaps))
        return progress;
    return {
        ...progress,
        status: 'cancelled',
        since: fact.at,
        endedAt: fact.at,
        lapsed: true,
        lapsedFrom: progress,
        reopened: null,
    };
}
/** Whether a fact sets the severity: by somebody who may, or by anybody while nobody who may has. */
function setsSeverity(fact, severity) {
    return fact.to !== null && ((0,actor/* maySetSeverity */.n)(fact.authority) || severity?.declared == null);
}
/** Whether a fact sets the label `incident`, by somebody who may, on an issue that has nothing else to say it is one. */
function setsFlag(fact, severity) {
    return severity === null && fact.set && (0,actor/* maySetSeverity */.n)(fact.authority);
}

;// CONCATENATED MODULE: ./.build/src/incident/report-text.js

/**
 * What people say went wrong, from the title and the description of an issue: words to look for in changes.
 *
 * Of our form only the free text counts, since its choices are our words and in every incident the same; so are its headings,
 * wherever they are used.
 */
function reportText(title, body) {
    const said = (0,incident_form/* isOurForm */.pV)(body) ? ((0,incident_form/* readForm */.vq)(body).impact ?? '') : body;
    const lines = said.replace(comments, '').split('\n');
    return [title, ...lines.filter((line) => !isOurHeading(line))].join('\n').trim();
}
const headings = Object.values(incident_form/* formHeadings */.iK).map((heading) => heading.toLowerCase());
function isOurHeading(line) {
    const [, heading = ''] = /^#{1,6}[ \t]+(.{1,40}?)\s*$/.exec(line) ?? [];
    return headings.includes(heading.toLowerCase());
}
/** One that is never closed hides the rest, as on GitHub. */
const comments = /<!--(?:[\s\S]*?-->|[\s\S]*$)/g;

// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(5887);
// EXTERNAL MODULE: ./.build/src/incident/severity-story.js
var severity_story = __webpack_require__(3123);
// EXTERNAL MODULE: ./.build/src/incident/story-order.js
var story_order = __webpack_require__(110);
;// CONCATENATED MODULE: ./.build/src/incident/tell-postmortem.js
/**
 * What has become of the post-mortem, from facts in story order: of several the one that was put up last, unless one was published
 * after that. Null for none.
 */
function tellPostmortem(facts) {
    const told = facts.filter((fact) => fact.kind === 'post-mortem');
    const last = told.at(-1);
    if (last === undefined)
        return null;
    const opened = told.findLast(({ act, pull }) => act === 'opened' && pull === last.pull);
    return {
        pull: last.pull,
        url: last.url,
        openedAt: opened?.at ?? null,
        publishedAt: last.act === 'published' ? last.at : null,
    };
}

// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/incident/role.js
var role = __webpack_require__(2088);
;// CONCATENATED MODULE: ./.build/src/incident/tell-roles.js


/**
 * Who holds which role, from facts in story order without commands that did nothing.
 *
 * A command names the lead; until one does it is the person whose assignment has stood longest, of several assigned in one second
 * the first by login. Whoever is taken off the issue by hand holds nothing any more.
 */
function tellRoles(facts) {
    const told = {
        assigned: new Map(),
        named: new Map(),
        changedAt: '',
        holders: role/* noRoles */.p,
        acknowledged: null,
    };
    for (const fact of facts)
        tell_roles_advance(told, fact);
    const { assigned, named, changedAt, holders, acknowledged } = told;
    const roles = { ...holders, lead: holders.lead ?? longestAssigned([...assigned.values()]) };
    const held = Object.values(roles).flatMap((person) => (person === null ? [] : [keyOf(person)]));
    const former = [...named].filter(([key]) => !held.includes(key) && !assigned.has(key));
    return {
        roles,
        acknowledged,
        former: former.map(([, person]) => ({ ...person, since: changedAt, isNamed: true })),
    };
}
function tell_roles_advance(told, fact) {
    switch (fact.kind) {
        case 'assigned':
            tell_roles_assign(told, fact);
            break;
        case 'unassigned':
            told.assigned.delete(keyOf(fact.assignee));
            told.holders = without(told.holders, fact.assignee);
            break;
        case 'command':
            if (fact.command.name === 'role')
                give(told, fact.command, fact.at);
            if (fact.command.name === 'ack')
                acknowledge(told, fact);
    }
}
function tell_roles_assign({ assigned }, { assignee, at }) {
    const key = keyOf(assignee);
    if (assignee.type !== 'user' || assigned.has(key))
        return;
    assigned.set(key, { ...personOf(assignee), since: at, isNamed: false });
}
function give(told, { role, person }, since) {
    const holder = person === null ? null : { ...personOf(person), since, isNamed: true };
    told.holders = { ...told.holders, [role]: holder };
    if (person !== null)
        told.named.set(keyOf(person), personOf(person));
    told.changedAt = since;
}
/** The first one counts; without a lead it is whoever acknowledged, unless that was a bot. */
function acknowledge(told, { at, actor }) {
    told.acknowledged ??= { at, by: actor };
    const isFree = told.holders.lead === null && told.assigned.size === 0;
    if (isFree && actor.type === 'user')
        give(told, { role: 'lead', person: actor }, at);
}
/** Logins can be renamed, ids cannot. */
function keyOf({ login, id }) {
    return id === null ? login.toLowerCase() : String(id);
}
function personOf({ login, id }) {
    return { login, id };
}
function without(holders, gone) {
    const stays = (person) => person !== null && keyOf(person) === keyOf(gone) ? null : person;
    return {
        lead: stays(holders.lead),
        communications: stays(holders.communications),
        operations: stays(holders.operations),
        scribe: stays(holders.scribe),
    };
}
function longestAssigned(standing) {
    const [first] = standing.toSorted((a, b) => (0,order/* compareText */.n)(a.since, b.since) || (0,order/* compareText */.n)(a.login, b.login));
    return first ?? null;
}

// EXTERNAL MODULE: ./.build/src/incident/withhold.js
var withhold = __webpack_require__(5809);
;// CONCATENATED MODULE: ./.build/src/incident/tell-timeline.js





/**
 * What happened, oldest first, from facts in story order without commands that did nothing. What was noted later stands where it
 * happened, what was noted twice stands once, and what only makes noise is folded.
 */
function tellTimeline(facts, { severity, gaps, strikes }) {
    const entries = [];
    let title = '';
    for (const fact of facts) {
        if (fact.kind === 'lapsed' && !(0,lapse/* isBorneOut */.lb)(fact, gaps))
            continue;
        if (fact.kind === 'linked' && isPostmortem(fact.name, facts))
            continue;
        const happening = tellHappening(fact, title);
        if (fact.kind === 'title')
            title = fact.text;
        if (happening !== null)
            entries.push(entryOf(fact, happening, strikes));
    }
    const all = [...entries, ...severityEntries(severity, facts, strikes)];
    return foldNoise(withoutRepeats(all.toSorted(byStory)));
}
/** Its own pull request names the incident too, which says nothing more. */
function isPostmortem(name, facts) {
    return facts.some((fact) => fact.kind === 'post-mortem' && name === `#${fact.pull}`);
}
function byStory(a, b) {
    const areCommands = a.id.startsWith('comment:') && b.id.startsWith('comment:');
    return ((0,order/* compareText */.n)(a.at, b.at) ||
        (areCommands ? (0,story_order/* compareIds */.q)(a.id, b.id) : 0) ||
        happeningOrder.indexOf(a.what) - happeningOrder.indexOf(b.what));
}
/** Entries of one second in the order a reader expects. */
const happeningOrder = [
    'opened',
    'renamed',
    'unassigned',
    'assigned',
    'flagged',
    'reopened',
    'reported',
    'declared',
    'severity',
    'linked',
    'deployed',
    'command',
    'closed',
    'lapsed',
    'gone',
    'published',
];
function entryOf(fact, happening, strikes) {
    return {
        at: momentOf(fact),
        actor: fact.actor,
        id: fact.id,
        url: 'url' in fact && fact.kind !== 'opened' && fact.kind !== 'body' ? fact.url : null,
        struckBy: strikes.find(({ entry }) => (0,withhold/* isMeant */.EZ)(fact, entry))?.by ?? null,
        ...happening,
    };
}
/** A note tells of the moment it names. */
function momentOf(fact) {
    if (fact.kind !== 'command' || fact.command.name !== 'note')
        return fact.at;
    return fact.command.at ?? fact.at;
}
function tellHappening(fact, title) {
    switch (fact.kind) {
        case 'title':
            return title === ''
                ? { what: 'opened', title: fact.text }
                : { what: 'renamed', from: title, to: fact.text };
        case 'assigned':
        case 'unassigned':
            return { what: fact.kind, login: fact.assignee.login };
        case 'flagged':
            return fact.set ? { what: 'flagged' } : null;
        case 'closed':
            return { what: 'closed', reason: fact.reason, closer: fact.closer };
        case 'reopened':
        case 'lapsed':
            return { what: fact.kind };
        case 'gone':
            return { what: 'gone', how: fact.how };
        case 'command':
            return tellCommand(fact);
        case 'linked':
            return { what: 'linked', links: [{ name: fact.name, title: fact.text, url: fact.url }] };
        case 'deployed': {
            const { environment, sha, isRollback } = fact;
            return { what: 'deployed', environment, sha, isRollback };
        }
        case 'post-mortem':
            // When we drafted it is no part of the story.
            return fact.act === 'published' ? { what: 'published', pull: fact.pull } : null;
        case 'opened':
        case 'body':
        case 'severity':
        case 'ticked':
        case 'comment-deleted':
            return null;
    }
}
/** A command as what it did; a severity is told with the others, and a struck entry shows by itself. */
function tellCommand(fact) {
    const { command } = fact;
    if (command.name === 'sev' || command.name === 'strike')
        return null;
    return { what: 'command', command, text: saidIn(fact) };
}
function saidIn({ command, withheld }) {
    return withheld === undefined ? (0,withhold/* textOf */.b6)(command) : (0,withhold/* tellWithheld */.V0)(withheld);
}
function severityEntries(severity, facts, strikes) {
    if (severity === null)
        return [];
    const { declared, reported } = severity;
    const entry = (change, happening) => {
        const fact = facts.find(({ id }) => id === change.id);
        return fact === undefined ? [] : [{ ...entryOf(fact, happening, strikes), at: change.at }];
    };
    return [
        ...(declared?.at === reported.at
            ? []
            : entry(reported, { what: 'reported', severity: reported.to })),
        ...(declared === null ? [] : entry(declared, { what: 'declared', severity: declared.to })),
        ...severity.changes.flatMap((change) => {
            const fact = facts.find(({ id }) => id === change.id);
            const text = fact?.kind === 'command' ? saidIn(fact) : '';
            return entry(change, {
                what: 'severity',
                from: change.from ?? change.to,
                to: change.to,
                text,
            });
        }),
    ];
}
/** Each note once: the same words at the same moment are said twice, by whomever. */
function withoutRepeats(entries) {
    const said = new Set();
    return entries.filter((entry) => {
        if (entry.what !== 'command' || entry.command.name !== 'note')
            return true;
        // A text that is not kept may have been any, and one that is said again after it was struck stands.
        if (entry.command.text === '' || entry.struckBy !== null)
            return true;
        const note = `${entry.at.slice(0, 16)} ${entry.command.text}`;
        const isNew = !said.has(note);
        said.add(note);
        return isNew;
    });
}
/** Links that follow one another within this are one entry, and who steps back within it was never there; seconds. */
const noiseSeconds = 600;
const slipSeconds = 60;
function foldNoise(entries) {
    const folded = [];
    for (const entry of entries) {
        const last = folded.at(-1);
        if (last?.what === 'linked' && entry.what === 'linked' && isSoonAfter(last, entry)) {
            folded[folded.length - 1] = { ...last, links: [...last.links, ...entry.links] };
        }
        else if (last !== undefined && isSlip(last, entry)) {
            folded.pop();
        }
        else {
            folded.push(entry);
        }
    }
    return folded;
}
function isSoonAfter(last, entry) {
    return entry.at <= (0,instant/* addSeconds */.ps)(last.at, noiseSeconds);
}
function isSlip(last, entry) {
    return (last.what === 'assigned' &&
        entry.what === 'unassigned' &&
        last.login === entry.login &&
        entry.at <= (0,instant/* addSeconds */.ps)(last.at, slipSeconds));
}

// EXTERNAL MODULE: ./.build/src/incident/tell-words.js
var tell_words = __webpack_require__(4723);
;// CONCATENATED MODULE: ./.build/src/incident/fold.js


















/**
 * The incident that a ledger tells; null when no severity and no label `incident` was ever set on the issue.
 *
 * Pure: any order of the facts, any repetition and any split into runs gives the same incident.
 */
function fold(ledger) {
    const facts = (0,story_order/* inStoryOrder */.J)((0,incident_ledger/* mergeLedgers */.dR)(incident_ledger/* emptyLedger */.Hg, ledger).facts);
    const opened = facts.find((fact) => fact.kind === 'opened');
    const severity = (0,severity_story/* tellSeverity */.pe)(facts);
    const flagged = facts.find((fact) => fact.kind === 'flagged' && fact.set);
    if (opened === undefined || (severity === null && flagged === undefined))
        return null;
    const gaps = (0,lapse/* openGaps */.i8)(facts, (0,severity_story/* tellGaps */.Pk)(facts));
    const { progress, refusals } = tellProgress(facts, { severity, gaps });
    const effective = facts.filter((fact) => !refusals.has(fact.id));
    const strikes = strikesOf(effective);
    const { roles, acknowledged, former } = tellRoles(effective);
    const { impact, moments, ...words } = (0,tell_words/* tellWords */.N)(effective.filter((fact) => !strikes.some(({ entry }) => (0,withhold/* isMeant */.EZ)(fact, entry))));
    const body = facts.findLast((fact) => fact.kind === 'body');
    const form = trustedForm(facts, body?.text ?? '');
    const reportedAt = severity?.reported.at ?? flagged?.at ?? opened.at;
    return {
        number: opened.number,
        url: opened.url,
        ...tellReport(facts),
        ...tellHowBad(severity, facts),
        ...tellState(progress, gaps),
        kind: form.kind ?? 'incident',
        lead: roles.lead?.login ?? null,
        roles,
        formerHolders: former,
        acknowledgedBy: acknowledged?.by ?? null,
        impact: impact === null ? readImpact(body?.text ?? '') : shortImpact(impact),
        services: form.services,
        environment: form.environment,
        detectedBy: form.detectedBy,
        openedBy: opened.actor,
        times: tellTimes({
            opened,
            severity,
            progress,
            form,
            reportedAt,
            moments,
            acknowledgedAt: acknowledged?.at ?? null,
        }),
        startedAsWritten: moments.started === null ? unreadStart(form, opened) : null,
        ...words,
        postmortem: tellPostmortem(facts),
        ...tellEnding(progress.turnedBy),
        outcomes: tellOutcomes(facts, refusals),
        timeline: tellTimeline(effective, { severity, gaps, strikes }),
    };
}
/** How bad it is, and who said so first. */
function tellHowBad(severity, facts) {
    return {
        // Nobody has said how bad it is: the field's rule is to assume the worst.
        severity: severity?.severity ?? 'SEV1',
        severityIsAssumed: severity === null,
        worstSeverity: worstOf(severity),
        severityByCommand: (0,severity_story/* isSetByCommand */.pv)(facts),
        declaredBy: severity?.declared?.actor ?? null,
    };
}
/** Where it stands; what only matters while it runs is nothing once it is over. */
function tellState(progress, gaps) {
    const { status, since, mergedBy, closedByMerge, reopened, gone, endedBy } = progress;
    const isOver = (0,incident_status/* hasEnded */.h)(status);
    return {
        status,
        statusSince: since,
        unlabelledSince: isOver ? null : bareSince(gaps),
        mergedBy: isOver ? null : mergedBy,
        closedByMerge: closedByMerge && !isOver,
        reopened,
        gone,
        endedBy,
    };
}
/** What was said when it ended, and which issue it is the same as. */
function tellEnding(turnedBy) {
    if (turnedBy === null) {
        return { turnedBy: null, ending: null, duplicateOf: null, reopenedWhy: null };
    }
    const { id, at, actor: by, url, command, withheld } = turnedBy;
    const text = withheld === undefined ? (0,withhold/* textOf */.b6)(command) : (0,withhold/* tellWithheld */.V0)(withheld);
    return {
        turnedBy: id,
        ending: command.name === 'reopen' ? null : { id, at, by, url, text },
        reopenedWhy: command.name === 'reopen' ? text : null,
        duplicateOf: command.name === 'duplicate' ? command.of : null,
    };
}
function tellOutcomes(facts, refusals) {
    const commands = facts.filter((fact) => fact.kind === 'command');
    return new Map(commands.map(({ id }) => {
        const why = refusals.get(id);
        return [id, why === undefined ? { took: true } : { took: false, why }];
    }));
}
function worstOf(severity) {
    if (severity === null)
        return 'SEV1';
    const { declared, changes } = severity;
    const set = [...(declared === null ? [] : [declared]), ...changes].map(({ to }) => to);
    return set.reduce(incident_severity/* worse */.JJ, severity.severity);
}
/** Which entries were struck, and by whom. */
function strikesOf(facts) {
    return facts.flatMap((fact) => fact.kind === 'command' && fact.command.name === 'strike'
        ? [{ entry: fact.command.entry, by: fact.actor.login }]
        : []);
}
/** What was written: the newest title and description, and which versions those are. */
function tellReport(facts) {
    const body = facts.findLast((fact) => fact.kind === 'body');
    const title = facts.findLast((fact) => fact.kind === 'title');
    const text = reportText(title?.text ?? '', body?.text ?? '');
    return {
        title: title?.text ?? '',
        report: {
            text,
            version: `${title?.id ?? ''} ${body?.id ?? ''}`,
            environment: (0,incident_form/* readForm */.vq)(body?.text ?? '').environment,
        },
    };
}
/**
 * What the description says as our form. When it is none, only when impact began, as a bug report has an "Environment" too.
 * The kind counts only when somebody who may declare filled the form in: a drill stops no deploy.
 */
function trustedForm(facts, body) {
    if (!(0,incident_form/* isOurForm */.pV)(body))
        return { ...(0,incident_form/* readForm */.vq)(''), startedAt: (0,incident_form/* readForm */.vq)(body).startedAt };
    const filled = facts.find((fact) => fact.id.endsWith(':form'));
    const trusted = filled !== undefined && 'authority' in filled && (0,actor/* maySetSeverity */.n)(filled.authority);
    const form = (0,incident_form/* readForm */.vq)(body);
    return trusted ? form : { ...form, kind: null };
}
/** What was written for the start of impact when it could not be taken; null when it was, or nothing was written. */
function unreadStart(form, opened) {
    return impactStart({ form, opened }) === null ? form.startedAt : null;
}
/** When impact began, as written; a time more than a day after the report is a slip and not taken. */
function impactStart({ form, opened }) {
    if (form.startedAt === null)
        return null;
    const at = (0,reported_time/* readReportedTime */.z)(form.startedAt, opened.at);
    return at === null || at > (0,instant/* addSeconds */.ps)(opened.at, 86_400) ? null : at;
}
function bareSince(gaps) {
    const last = gaps.at(-1);
    return last?.until === null ? last.since : null;
}
/** Created longer than this before it was declared, an issue was something else first; hours. */
const detectionWindowHours = 24;
function tellTimes(told) {
    const { opened, severity, progress, reportedAt, moments } = told;
    const declaredAt = severity?.declared?.at ?? null;
    const beganAt = declaredAt ?? reportedAt;
    const waitedHours = (Date.parse(beganAt) - Date.parse(opened.at)) / 3_600_000;
    const isPublished = progress.status === 'closed' && progress.publishedAt !== null;
    const isResolved = progress.status === 'resolved' || isPublished;
    return {
        openedAt: opened.at,
        impactStartedAt: moments.started ?? impactStart(told),
        detectedAt: moments.detected ?? (waitedHours <= detectionWindowHours ? opened.at : beganAt),
        declaredAt,
        acknowledgedAt: told.acknowledgedAt,
        identifiedAt: progress.identifiedAt,
        mitigatedAt: progress.mitigatedAt,
        resolvedAt: isResolved ? progress.endedAt : null,
        closedAt: isPublished ? progress.since : isResolved ? null : progress.endedAt,
    };
}


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ incidentView),
  V: () => (/* binding */ recordUrl)
});

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/text/link-url.js
var link_url = __webpack_require__(9643);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/incident/checklist.js
var checklist = __webpack_require__(7742);
// EXTERNAL MODULE: ./.build/src/incident/communication/channel-name.js
var channel_name = __webpack_require__(7888);
// EXTERNAL MODULE: ./.build/src/incident/entry-name.js
var entry_name = __webpack_require__(6012);
// EXTERNAL MODULE: ./.build/src/incident/labels.js
var labels = __webpack_require__(4667);
// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
// EXTERNAL MODULE: ./.build/src/incident/role.js
var role = __webpack_require__(2088);
// EXTERNAL MODULE: ./.build/src/incident/tell-words.js
var tell_words = __webpack_require__(4723);
;// CONCATENATED MODULE: ./.build/src/incident/said-view.js




/** The roles that somebody holds, the lead first. */
function viewRoles({ roles: holders }) {
    return role/* roles */.O.flatMap((role) => {
        const holder = holders[role];
        return holder === null ? [] : [{ role, name: (0,text_escape/* inlineText */.ln)(holder.login) }];
    });
}
/** What was told to others once. */
function viewUpdate(update, zone) {
    const orNull = (text) => (text === '' ? null : (0,text_escape/* inlineText */.ln)(text, 600));
    const { text, impact, doing, needs, nextAt, by, at, url } = update;
    return {
        at: showMoment(at, zone),
        by: (0,text_escape/* inlineText */.ln)(by.login),
        url,
        text: orNull(text),
        impact: orNull(impact),
        doing: orNull(doing),
        needs: orNull(needs),
        next: nextAt === null ? null : showMoment(nextAt, zone),
    };
}
/** A few words of somebody. */
function viewSaid({ text, by }) {
    return { text: (0,text_escape/* inlineText */.ln)(text, 600), by: (0,text_escape/* inlineText */.ln)(by.login) };
}
/** A change that somebody confirmed or ruled out. */
function viewCause({ cause, by, text, url }, { links }) {
    return {
        kind: cause.kind,
        name: (0,text_escape/* inlineText */.ln)((0,tell_words/* nameOfCause */.C)(cause)),
        url: causeUrl(cause, links),
        by: (0,text_escape/* inlineText */.ln)(by.login),
        text: text === '' ? null : (0,text_escape/* inlineText */.ln)(text, 600),
        said_at: url,
    };
}
function causeUrl(cause, { repositoryUrl }) {
    if (cause.kind === 'pull')
        return quietly(`${repositoryUrl}/pull/${cause.number}`);
    if (cause.kind === 'commit')
        return quietly(`${repositoryUrl}/commit/${cause.sha}`);
    return cause.kind === 'deployment' ? `${repositoryUrl}/deployments` : null;
}
/** A pull request, by number. */
function viewPull(number, { repositoryUrl }) {
    return { name: (0,text_escape/* inlineText */.ln)(`#${number}`), url: quietly(`${repositoryUrl}/pull/${number}`) };
}
/** Something to do after the incident. */
function viewAction({ text, owner, due, type, by }) {
    return {
        text: (0,text_escape/* inlineText */.ln)(text, 600),
        owner: owner === null ? null : (0,text_escape/* inlineText */.ln)(owner),
        due,
        type,
        by: (0,text_escape/* inlineText */.ln)(by.login),
    };
}
/** A link that leaves no "mentioned this" on what it leads to. */
function quietly(url) {
    return url.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/');
}
function showMoment(at, zone) {
    const local = (0,instant/* showInZone */.vH)(at, zone);
    return local === null ? (0,instant/* showUtc */.Gv)(at) : `${(0,instant/* showUtc */.Gv)(at)} (${local})`;
}

// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(7178);
// EXTERNAL MODULE: ./.build/src/incident/timeline-words.js
var timeline_words = __webpack_require__(2931);
;// CONCATENATED MODULE: ./.build/src/incident/incident-view.js











/** The page of an incident's record. */
function recordUrl(number, links) {
    return `${links.repositoryUrl}/blob/${links.recordsBranch}/${(0,record_paths/* incidentFolder */.Xm)(number)}/README.md`;
}
/**
 * Everything a template may show of an incident, escaped for Markdown. The names are the templates' contract:
 * `docs/templates.md` lists them.
 */
function incidentView(incident, shown) {
    const { times } = incident;
    const time = (at) => showTime(at, shown.zone);
    return {
        name: `INC-${incident.number}`,
        number: incident.number,
        title: incident.title === '' ? 'title not kept' : (0,text_escape/* inlineText */.ln)(incident.title, 256),
        severity: incident.severity,
        worst_severity: incident.worstSeverity,
        icon: iconOf(incident),
        severity_is_assumed: incident.severityIsAssumed,
        status: incident.status,
        kind: incident.kind,
        status_label: (0,labels/* projectedLabels */.UX)(incident.status).join(', '),
        ended: (0,incident_status/* hasEnded */.h)(incident.status),
        confirmed: times.declaredAt !== null,
        lead: orNull(incident.lead),
        impact: orNull(incident.impact),
        services: incident.services.map((service) => (0,text_escape/* inlineText */.ln)(service)),
        environment: orNull(incident.environment),
        detected_by: orNull(incident.detectedBy),
        opened_by: who(incident.openedBy),
        declared_by: incident.declaredBy === null ? null : who(incident.declaredBy),
        started: time(times.impactStartedAt),
        started_as_written: orNull(incident.startedAsWritten),
        detected: time(times.detectedAt),
        declared: time(times.declaredAt),
        acknowledged: time(times.acknowledgedAt),
        acknowledged_by: incident.acknowledgedBy === null ? null : who(incident.acknowledgedBy),
        identified: time(times.identifiedAt),
        mitigated: time(times.mitigatedAt),
        resolved: time(times.resolvedAt),
        closed: time(times.closedAt),
        lasted: lasted(incident),
        zone: shown.zone === 'UTC' ? null : shown.zone,
        unlabelled_since: time(incident.unlabelledSince),
        merged_by: incident.mergedBy,
        reopened: incident.reopened === null ? null : time(incident.reopened.at),
        reopened_by: incident.reopened === null ? null : who(incident.reopened.by),
        gone: incident.gone,
        channel: (0,channel_name/* channelName */.H)({
            at: times.declaredAt ?? times.openedAt,
            title: incident.title,
            number: incident.number,
        }),
        ...viewWords(incident, shown),
        boxes: (0,checklist/* boxesOf */.fU)(shown.checklist ?? [], incident.checks).map((box) => ({
            line: (0,checklist/* printBox */.jh)(box),
            item: (0,text_escape/* inlineText */.ln)(box.item, 200),
            ticked: box.ticked,
            by: orNull(box.by),
        })),
        ending: incident.ending === null ? null : orNull(incident.ending.text || null),
        ended_by: incident.endedBy === null ? null : who(incident.endedBy),
        duplicate_of: incident.duplicateOf,
        duplicate_url: incident.duplicateOf === null
            ? null
            : `${shown.links.repositoryUrl}/issues/${incident.duplicateOf}`,
        reopened_why: orNull(incident.reopenedWhy),
        postmortem_asked: time(incident.postmortemAskedAt),
        postmortem: viewPostmortem(incident, shown),
        runbooks: (shown.runbooks ?? []).map((runbook) => viewRunbook(runbook, shown.links)),
        timeline: incident.timeline.map((entry) => viewEntry(entry, shown.zone)),
        issue_url: incident.url,
        record_url: recordUrl(incident.number, shown.links),
    };
}
/** Its post-mortem, by a link that leaves no mention on it; null while there is none. */
function viewPostmortem({ postmortem }, { zone, links }) {
    if (postmortem === null)
        return null;
    const { pull, url, publishedAt } = postmortem;
    const name = pull === null ? { name: 'post-mortem', url } : viewPull(pull, links);
    return { ...name, published: showTime(publishedAt, zone) };
}
/** What people said with commands. */
function viewWords(incident, shown) {
    const { found, mitigation, cause } = incident;
    return {
        roles: viewRoles(incident),
        updates: incident.updates.map((update) => viewUpdate(update, shown.zone)),
        last_update: lastUpdate(incident, shown.zone),
        cause: cause === null ? null : viewCause(cause, shown),
        caused_by_no_change: cause?.cause.kind === 'none',
        ruled_out: incident.ruledOut.map((said) => viewCause(said, shown)),
        found: found === null ? null : viewSaid(found),
        mitigation: mitigation === null ? null : viewSaid(mitigation),
        fixes: incident.fixes.map((pull) => viewPull(pull, shown.links)),
        actions: incident.actions.map((action) => viewAction(action)),
    };
}
function lastUpdate({ updates }, zone) {
    const last = updates.at(-1);
    return last === undefined ? null : viewUpdate(last, zone);
}
function iconOf({ status, severity, times }) {
    if (status === 'resolved' || times.resolvedAt !== null)
        return '✅';
    return (0,incident_status/* hasEnded */.h)(status) ? '⚪' : icons[severity];
}
/** How long users were hit, as far as it is known; null while it goes on. */
function lasted({ times }) {
    const from = times.impactStartedAt ?? times.detectedAt;
    return from === null || times.resolvedAt === null ? null : (0,instant/* showDuration */.kJ)(from, times.resolvedAt);
}
const icons = { SEV1: '🔴', SEV2: '🟠', SEV3: '🟡', SEV4: '🔵' };
function orNull(text) {
    return text === null ? null : (0,text_escape/* inlineText */.ln)(text);
}
function viewRunbook({ title, url }, { repositoryUrl }) {
    const page = url.startsWith('https://') ? url : `${repositoryUrl}/blob/HEAD/${encodeURI(url)}`;
    return { title: (0,text_escape/* inlineText */.ln)(title, 200), url: page };
}
function showTime(at, zone) {
    if (at === null)
        return null;
    const local = (0,instant/* showInZone */.vH)(at, zone);
    return local === null ? (0,instant/* showUtc */.Gv)(at) : `${(0,instant/* showUtc */.Gv)(at)} (${local})`;
}
/** A name, never a mention: a text that is rewritten often must not ping. */
function who(actor) {
    return actor.type === 'deleted' ? 'a deleted account' : (0,text_escape/* inlineText */.ln)(actor.login);
}
function viewEntry(entry, zone) {
    const { at, actor, what, url, struckBy } = entry;
    return {
        what,
        at: showTime(at, zone),
        day: (0,instant/* dayOf */.kb)(at),
        time: (0,instant/* timeOfDay */.rb)(at, 'UTC'),
        local_time: (0,instant/* timeOfDay */.rb)(at, zone),
        actor: who(actor),
        words: (0,text_escape/* inlineText */.ln)((0,timeline_words/* timelineWords */.N)(entry), 600),
        url: url === null || url === '' ? null : (0,link_url/* linkUrl */.Y)(url),
        name: (0,entry_name/* entryName */.M)(entry.id),
        struck_by: orNull(struckBy),
    };
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ isStatusLabel),
/* harmony export */   UX: () => (/* binding */ projectedLabels),
/* harmony export */   vy: () => (/* binding */ labelTable)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);

const statusPrefix = 'incident: ';
const statusLabels = _status_js__WEBPACK_IMPORTED_MODULE_0__/* .statuses */ .b.map((status) => ({
    name: `${statusPrefix}${status}`,
    color: 'c5d0de',
    description: `Status shown by Incident Loop: ${status}. Set by the Action, never read back.`,
}));
/** Every label the product uses: the one table behind `setup`, the projection and the docs. */
const labelTable = [
    { name: 'sev1', color: 'b60205', description: 'Incident: critical, many users cannot work' },
    { name: 'sev2', color: 'd93f0b', description: 'Incident: major, an important function fails' },
    { name: 'sev3', color: 'fbca04', description: 'Incident: minor, there is a way around it' },
    { name: 'sev4', color: '0e8a16', description: 'Incident: low, no user is hindered' },
    { name: 'incident', color: '5319e7', description: 'An incident with a record' },
    ...statusLabels,
    { name: 'action-item', color: '1d76db', description: 'Follow-up work from a post-mortem' },
    { name: 'post-mortem', color: '8250df', description: 'A post-mortem pull request' },
    { name: 'freeze', color: '0052cc', description: 'Deployments are frozen while this is open' },
];
/** The labels that mirror an incident's status on its issue: `incident` and `incident: <status>`. */
function projectedLabels(status) {
    return ['incident', `${statusPrefix}${status}`];
}
/** Whether a label is one that only we set, so that a stale one may be removed; a team's own `incident: x` is not. */
function isStatusLabel(name) {
    return statusLabels.some((label) => label.name === name);
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ lapsesOf),
/* harmony export */   i8: () => (/* binding */ openGaps),
/* harmony export */   lb: () => (/* binding */ isBorneOut)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5651);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8247);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1570);



/** A swap of severity labels takes less than this; an open incident without one for longer has lapsed. Seconds. */
const lapseSeconds = 120;
/**
 * The lapses that facts show up to `now`: one for each stretch in which the issue was open without a severity label for two
 * minutes. They follow from the facts alone, so that it does not matter when a run looked.
 */
function lapsesOf(facts, gaps, now) {
    return openGaps(facts, gaps).flatMap(({ since, until }) => {
        const at = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .addSeconds */ .ps)(since, lapseSeconds);
        return (until === null ? at <= now : at < until) ? [lapsed(since, at)] : [];
    });
}
/** The gaps, less the time in which the issue was closed by hand, or is gone. A merge closes it only until we reopen it. */
function openGaps(facts, gaps) {
    return gaps.flatMap((gap) => openStretches(facts, gap));
}
/** Whether the labels bear a lapse out: one set meanwhile, and seen late, does not. */
function isBorneOut(lapse, gaps) {
    return gaps.some(({ since, until }) => since === lapse.since && (until === null || lapse.at < until));
}
function lapsed(since, at) {
    const actor = { login: 'incident-loop', id: null, type: 'bot' };
    return { v: _fact_js__WEBPACK_IMPORTED_MODULE_1__/* .factVersion */ .N, id: `lapse:${since}`, at, actor, kind: 'lapsed', since };
}
/** The parts of a gap in which the issue was open. */
function openStretches(facts, gap) {
    const turns = facts
        .filter((fact) => isEnd(fact) || fact.kind === 'reopened')
        .toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.at, b.at) || Number(isEnd(a)) - Number(isEnd(b)));
    const stretches = [];
    let since = gap.since;
    for (const turn of turns) {
        if (gap.until !== null && turn.at >= gap.until)
            break;
        if (turn.at <= gap.since) {
            since = turn.kind === 'reopened' ? gap.since : null;
        }
        else if (isEnd(turn) && since !== null) {
            stretches.push({ since, until: turn.at });
            since = null;
        }
        else if (turn.kind === 'reopened') {
            since ??= turn.at;
        }
    }
    return since === null ? stretches : [...stretches, { since, until: gap.until }];
}
function isEnd(fact) {
    return fact.kind === 'gone' || (fact.kind === 'closed' && fact.closer === null);
}


/***/ }),

/***/ 7753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fG: () => (/* binding */ diagramOf),
  zo: () => (/* binding */ renderIncident),
  BG: () => (/* binding */ renderNotice)
});

// EXTERNAL MODULE: ./.build/src/changes/verdict/suspects-view.js + 1 modules
var suspects_view = __webpack_require__(2458);
// EXTERNAL MODULE: ./.build/src/config/own-template.js
var own_template = __webpack_require__(8809);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/incident/clock/show-moment.js
var show_moment = __webpack_require__(2691);
;// CONCATENATED MODULE: ./.build/src/incident/clock/targets-view.js


/**
 * What a template may show of the deadlines of an incident, the next one first, and until when reminders are silent. It changes only
 * when a deadline, the silence or a day has passed, so that looking again writes nothing.
 */
function targetsView(deadlines, { snoozedUntil, ...clock }) {
    const isSnoozed = snoozedUntil !== null && snoozedUntil > clock.now;
    return {
        targets: deadlines
            .toSorted((a, b) => (0,order/* compareText */.n)(a.dueAt, b.dueAt))
            .map((deadline) => targetView(deadline, clock)),
        snoozed_until: isSnoozed ? (0,show_moment/* showMoment */.s)(snoozedUntil, clock) : null,
    };
}
/** `Acknowledge` by `14:07 UTC`; one that is late says its date, as it may stand there for days. */
function targetView(deadline, clock) {
    const { kind, dueAt } = deadline;
    const late = dueAt <= clock.now;
    return {
        kind,
        what: deadline.kind === 'status' ? aims[deadline.status] : titles[deadline.kind],
        due: late ? (0,show_moment/* showDated */.k)(dueAt, clock.zone) : (0,show_moment/* showMoment */.s)(dueAt, clock),
        late,
    };
}
/** Each reads before "by" and before "late since". */
const titles = {
    acknowledge: 'Acknowledge',
    lead: 'Name a lead',
    update: 'Next update',
    'post-mortem': 'Post-mortem',
};
/** What ends each status. */
const aims = {
    triage: 'Confirm or call off',
    investigating: 'Find the cause',
    identified: 'Get the fix live',
    monitoring: 'Resolve',
};

// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(7178);
// EXTERNAL MODULE: ./.build/src/text/code-span.js
var code_span = __webpack_require__(339);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __webpack_require__(8207);
;// CONCATENATED MODULE: ./.build/src/incident/communication/public-words.js
/**
 * Words of colleagues as they may stand in a text to users: stack traces end it, mentions become "our team" and severities
 * "major problem". Nobody can name a colleague by rule when no `@` stands before the name: people read before they send.
 */
function publicWords(text) {
    return text
        .replace(stackTrace, '')
        .replace(/(?<![\w.@/-])@[a-z\d][a-z\d-]*(?:[/@][\w./@-]*\w)?/gi, team)
        .replace(/our team(?:(?:,| and|, and)? our team)+/g, team)
        .replace(/^[[(\s]*sev[-: ]?[1-4]\b[\s\]):.,;–-]*/i, '')
        .replace(/\bsev[-: ]?[12]\b(?: incident\b)?/gi, 'major problem')
        .replace(/\bsev[-: ]?[34]\b(?: incident\b)?/gi, 'problem')
        .replace(/\s+/g, ' ')
        .trim();
}
const team = 'our team';
/** From the error before the first frame, where one stands there, to the end; frames as JavaScript, Java, Python, Ruby and Go print. */
const stackTrace = new RegExp(`(?:\\b[\\w.$]+(?:Error|Exception):.{0,200}?)?\\s*(?:${[
    String.raw `\bat (?:async |new )?\S+ ?\([^)\s]*:\d+\)`,
    String.raw `\bat [^\s\d]\S*:\d+:\d+`,
    String.raw `\bFile "[^"]+", line \d+`,
    String.raw `\bTraceback \(most`,
    String.raw `\bException in thread\b`,
    String.raw `\bfrom \S+:\d+:in\b`,
    String.raw `\bgoroutine \d+ \[`,
].join('|')})[\\s\\S]*$`);

;// CONCATENATED MODULE: ./.build/src/incident/communication/communication-view.js





/**
 * What a text to send may say of an incident: plain words, each on one line and short, to be copied from between fences. Null is
 * "not known" or "not yet". The names are the templates' contract: `docs/templates.md` lists them.
 */
function communicationView(incident, { zone, nextUpdateAt, now, audience }) {
    const say = (text, maximum) => words(text, { maximum, audience });
    const update = incident.updates.at(-1);
    const isOver = (0,incident_status/* hasEnded */.h)(incident.status);
    return {
        name: `INC-${incident.number}`,
        title: say(incident.title, 100),
        kind: incident.kind,
        severity: incident.severity,
        severity_is_assumed: incident.severityIsAssumed,
        status: incident.status,
        stage: stages[incident.times.resolvedAt === null ? incident.status : 'resolved'],
        is_over: isOver,
        impact: say(incident.impact, 200) ?? say(update?.impact ?? null, 200),
        services: inWords(incident.services.map((service) => say(service, 24))),
        environment: say(incident.environment, 40),
        lead: audience === 'users' ? null : say(incident.lead, 40),
        ...viewTimes(incident, zone),
        cause: incident.cause === null ? null : causes[incident.cause.cause.kind],
        review: incident.postmortemAskedAt !== null,
        follow_ups: incident.actions.length,
        update: update === undefined ? null : viewUpdate(update, { zone, say }),
        next_update: isOver
            ? null
            : showTime(coming(update?.nextAt ?? null, now) ?? nextUpdateAt, zone),
        issue_url: (0,code_span/* codeLine */.U_)(incident.url, 200),
    };
}
function coming(at, now) {
    return at !== null && at > now ? at : null;
}
function words(text, { maximum, audience }) {
    const plain = (0,plain_text/* plainText */.w)(text ?? '', 2000);
    const said = (0,code_span/* codeLine */.U_)(audience === 'users' ? publicWords(plain) : plain, maximum);
    return said === '' ? null : said;
}
function viewTimes({ times, reopened }, zone) {
    const from = times.impactStartedAt ?? times.detectedAt;
    return {
        started: showTime(times.impactStartedAt, zone),
        noticed: showTime(times.detectedAt, zone),
        acknowledged: showTime(times.acknowledgedAt, zone),
        mitigated: showTime(times.mitigatedAt, zone),
        resolved: showTime(times.resolvedAt, zone),
        lasted: from === null || times.resolvedAt === null ? null : (0,instant/* showDuration */.kJ)(from, times.resolvedAt),
        reopened: showTime(reopened?.at ?? null, zone),
    };
}
function viewUpdate(update, { zone, say }) {
    return {
        at: showTime(update.at, zone),
        text: say(update.text, 140),
        impact: say(update.impact, 200),
        doing: say(update.doing, 140),
        needs: say(update.needs, 140),
    };
}
function showTime(at, zone) {
    if (at === null)
        return null;
    const local = (0,instant/* showInZone */.vH)(at, zone);
    return local === null ? (0,instant/* showUtc */.Gv)(at) : `${(0,instant/* showUtc */.Gv)(at)} (${local})`;
}
/** Where it stands, for somebody who knows none of our terms. */
const stages = {
    triage: 'We are checking whether there is a problem.',
    investigating: 'We are looking for the cause.',
    identified: 'We have found the cause and are working on a fix.',
    monitoring: 'A fix or a workaround has been made, and we are watching whether it helps.',
    resolved: 'The problem is over.',
    closed: 'It is closed.',
    cancelled: 'It was called off.',
    duplicate: 'It is the same as another problem we know about.',
};
const causes = {
    pull: 'change',
    commit: 'change',
    deployment: 'change',
    none: 'no-change',
    unknown: 'unknown',
};
/** Most services named; the rest is counted. */
const maximumServices = 3;
/** `checkout`, `checkout and payments`, `checkout, payments, search and 2 more`; null for none. */
function inWords(services) {
    const all = services.filter((service) => service !== null);
    const named = all.slice(0, maximumServices);
    const rest = all.length - named.length;
    const last = rest > 0 ? `${rest} more` : named.pop();
    if (last === undefined)
        return null;
    return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./.build/src/incident/communication/texts.js


/**
 * The texts that fit where an incident stands, in the order it goes. Users are told of confirmed incidents only, never of a
 * drill; a mail is for SEV1 and SEV2. One that renders to nothing is left out: so a repository takes it off.
 */
function textsOf(incident, { render, ...telling }) {
    return offers
        .filter(({ fits }) => fits(incident))
        .map(({ name, title, audience }) => {
        const news = communicationView(incident, { ...telling, audience });
        return { name, title, text: tidy(render(name, { news })) };
    })
        .filter(({ text }) => text !== '');
}
const offers = [
    {
        name: 'text-acknowledged',
        title: 'To users: we know about it',
        audience: 'users',
        fits: (incident) => isRunning(incident) && incident.status !== 'monitoring',
    },
    {
        name: 'text-investigating',
        title: 'To users: not over yet',
        audience: 'users',
        fits: isRunning,
    },
    {
        name: 'text-resolved',
        title: 'To users: it is over',
        audience: 'users',
        fits: isOver,
    },
    {
        name: 'text-customer-mail',
        title: 'To customers, as a mail',
        audience: 'users',
        fits: (incident) => isMajor(incident) && (isRunning(incident) || isOver(incident)),
    },
    {
        name: 'text-internal',
        title: 'To colleagues who are not on it',
        audience: 'colleagues',
        fits: () => true,
    },
];
/** Whether users are hit, and somebody who may say so has. */
function isRunning({ kind, status, times }) {
    const confirmed = times.declaredAt !== null || times.acknowledgedAt !== null;
    return kind === 'incident' && confirmed && !(0,incident_status/* hasEnded */.h)(status);
}
/** Closed is resolved with all paperwork done; other ends are none that users wait for. */
function isOver({ kind, status, times }) {
    const ended = status === 'resolved' || status === 'closed';
    return kind === 'incident' && ended && times.resolvedAt !== null;
}
function isMajor({ worstSeverity }) {
    return worstSeverity === 'SEV1' || worstSeverity === 'SEV2';
}
/** Without the blank lines that tags leave. */
function tidy(text) {
    return text.replace(/\n{3,}/g, '\n\n').trim();
}

// EXTERNAL MODULE: ./.build/src/incident/communication/texts-section.js + 1 modules
var texts_section = __webpack_require__(7911);
// EXTERNAL MODULE: ./.build/src/incident/incident-view.js + 1 modules
var incident_view = __webpack_require__(7352);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(7238);
;// CONCATENATED MODULE: ./.build/src/incident/timeline-diagram.js

/**
 * Entries, oldest first, as a Mermaid timeline to stand between fences; empty for none. A row for each minute, at most 40 entries:
 * beyond that the first and the last, and how many stand between.
 *
 * It runs downwards, as one that runs to the right is shrunk to the width of the page. Mermaid before 11.14 ignores that: it reads
 * `TD` as a row outside of all sections, and draws none of those. One section holds all days, and a row of its own names each: the
 * section that follows another one covers its last row (Mermaid 12.3).
 */
function timelineDiagram(entries) {
    const shown = folded(entries);
    const first = shown.at(0);
    const last = shown.at(-1);
    if (first === undefined || last === undefined)
        return '';
    const severalDays = first.day !== last.day;
    const lines = [
        'timeline TD',
        `    section ${label(severalDays ? `${first.day} to ${last.day}` : first.day)}`,
    ];
    let day = null;
    for (const row of rowsOf(shown)) {
        if (severalDays && row.day !== day)
            lines.push(`        ${label(row.day)}`);
        lines.push(`        ${[label(row.time), ...row.texts].join(' : ')}`);
        day = row.day;
    }
    return lines.join('\n');
}
/** How many entries are drawn from either end: how it ended matters no less. */
const kept = { first: 25, last: 15 };
function folded(entries) {
    const between = entries.length - kept.first - kept.last;
    const before = entries[kept.first - 1];
    if (between <= 0 || before === undefined)
        return entries;
    const more = { day: before.day, time: 'then', text: `and ${between} more` };
    return [...entries.slice(0, kept.first), more, ...entries.slice(-kept.last)];
}
/** Every row is drawn as high as the highest: a busy minute is continued in a row of its own. */
const textsInRow = 2;
function rowsOf(entries) {
    const rows = [];
    for (const { day, time, text } of entries) {
        const last = rows.at(-1);
        const texts = [label(text)];
        if (last?.day === day && last.time === time && last.texts.length < textsInRow) {
            rows[rows.length - 1] = { day, time, texts: [...last.texts, ...texts] };
        }
        else {
            rows.push({ day, time, texts });
        }
    }
    return rows;
}
/** Longest text drawn, in UTF-16 units; two lines of a box. */
const maximumText = 60;
/** A text in an alphabet in which nothing means anything to Mermaid; never empty. */
function label(text) {
    const safe = text
        .normalize('NFC')
        .replace(/https?:\/\//gi, '')
        .replace(/(\d):(?=\d\d)/g, '$1h')
        .replace(/\s*[:;](?=\s)/g, ',')
        .replace(/%/g, ' percent')
        .replace(/[-=]>/g, '→')
        .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
        .replace(/[^\p{L}\p{M}\p{N},.\-_/+→–…’]+/gu, ' ')
        .replace(/ (?=[,.])/g, '')
        .trim();
    const short = breakable(cut(safe));
    return short === '' ? '…' : short.replace(diagramOfAnotherKind, '$& ');
}
/** At a word, where one ends shortly before: half a number says something else. */
function cut(text) {
    if (text.length <= maximumText)
        return text;
    return (0,shorten/* shorten */.m)(text, maximumText).replace(/ \S{0,14}…$/, ' …');
}
/** Mermaid takes these, wherever they stand, for the name of another kind of diagram. */
const diagramOfAnotherKind = /C4(?=Con|Com|Dyn|Dep)/g;
/** With a space in words wider than a box, behind a mark where there is one: Mermaid breaks lines nowhere else. */
function breakable(text) {
    return text.replace(/\S+/g, (word) => word.replace(wideLetters.test(word) ? piecesOfWide : pieces, '$& '));
}
/** Letters twice as wide as ours, of scripts that often have no spaces either. */
const wideLetters = /[\u1100-\u1fff\u2c00-\uffff]/;
const pieces = /(?=.{19})(?:.{6,17}[-/._+]|.{1,18}(?!\p{M}))/gu;
const piecesOfWide = /(?=.{10}).{1,9}(?!\p{M})/gu;

// EXTERNAL MODULE: ./.build/src/incident/timeline-words.js
var timeline_words = __webpack_require__(2931);
;// CONCATENATED MODULE: ./.build/src/incident/render-incident.js









/** Every text of an incident. A template of the repository that fails is reported and the default used in its place. */
function renderIncident(incident, { suspects, clock }, rendering) {
    const { zone, links } = rendering;
    const problems = [];
    const shown = { incident: (0,incident_view/* incidentView */.M)(incident, rendering) };
    const render = (name, more) => (0,own_template/* renderOwn */.BF)(sourcesOf(name, rendering, problems), { ...shown, ...more });
    const changesIn = (place) => {
        if (suspects === null)
            return '';
        const changes = (0,suspects_view/* suspectsView */.s)(suspects, links.repositoryUrl);
        return render_incident_tidy(render('what-changed', { changes, place }));
    };
    const { snoozedUntil } = incident;
    const next = clock.deadlines.find(({ kind }) => kind === 'update');
    const nextUpdateAt = next === undefined || next.dueAt <= clock.now ? null : next.dueAt;
    const communication = textsOf(incident, { zone, nextUpdateAt, now: clock.now, render });
    return {
        statusComment: render_incident_tidy(render('status-comment', {
            what_changed: changesIn('comment'),
            clock: targetsView(clock.deadlines, { now: clock.now, zone, snoozedUntil }),
            texts: (0,texts_section/* textsSection */.o)(communication),
        })),
        record: {
            summary: render('record-summary', {}),
            updates: incident.updates.length === 0 ? '' : render('record-updates', {}),
            actions: incident.actions.length === 0 ? '' : render('record-actions', {}),
            changes: changesIn('record'),
            timeline: render('record-timeline', { diagram: diagramOf(incident.timeline) }),
        },
        communication,
        problems,
    };
}
/** A comment that is posted once. */
function renderNotice(name, { incident, values }, rendering) {
    const problems = [];
    const view = { incident: (0,incident_view/* incidentView */.M)(incident, rendering), ...values };
    return { text: (0,own_template/* renderOwn */.BF)(sourcesOf(name, rendering, problems), view), problems };
}
function sourcesOf(name, { overrides, templates }, problems) {
    return { name, overrides, shipped: templates[name], problems };
}
/** Without the blank lines that tags leave. */
function render_incident_tidy(text) {
    return text.replace(/\n{3,}/g, '\n\n').trim();
}
/** The timeline drawn, without what stands struck; empty for none. */
function diagramOf(timeline) {
    return timelineDiagram(timeline
        .filter(({ struckBy }) => struckBy === null)
        .map((entry) => ({
        day: (0,instant/* dayOf */.kb)(entry.at),
        time: (0,instant/* timeOfDay */.rb)(entry.at, 'UTC'),
        text: `${entry.actor.login} ${(0,timeline_words/* timelineWords */.N)(entry)}`,
    })));
}


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf),
/* harmony export */   w: () => (/* binding */ replyView)
/* harmony export */ });
/* harmony import */ var _text_code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(339);
/* harmony import */ var _commands_command_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3647);


/**
 * Everything `templates/reply.md` may show of the answer to a comment: why commands were refused, and the help somebody asked for.
 * Null where there is nothing to say, or nobody who may be told.
 */
function replyView(taken, incident) {
    const refusals = [...taken.refusals, ...refusedByState(taken, incident)];
    const { help, isHeard } = taken;
    const notes = notesOn(taken);
    const isSilent = refusals.length === 0 && help === null && notes.length === 0;
    if (!isHeard || isSilent)
        return null;
    return {
        notes,
        refusals: refusals.map(({ typed, why }) => ({ typed: (0,_text_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(typed), why })),
        help: (help ?? []).map((verb) => {
            const { usage, does } = (0,_commands_command_table_js__WEBPACK_IMPORTED_MODULE_1__/* .specOf */ .rI)(verb);
            return { usage: usage.map((form) => (0,_text_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(form).replaceAll('|', '\\|')), does };
        }),
    };
}
/** What somebody has to know of a command that was taken, as not all of it is done. */
function notesOn({ facts }) {
    const names = facts.map(({ command }) => command.name);
    return [
        ...(names.includes('redact')
            ? [
                'Withheld on record, its history included. The comment itself still shows the text: delete it, and what GitHub keeps of its edits.',
            ]
            : []),
    ];
}
/** Commands that were accepted from whoever gave them, and made no sense where the incident stood. */
function refusedByState({ facts }, { outcomes }) {
    return facts.flatMap(({ id, command }) => {
        const outcome = outcomes.get(id);
        if (outcome === undefined || outcome.took)
            return [];
        return [{ typed: `/${(0,_commands_command_table_js__WEBPACK_IMPORTED_MODULE_1__/* .verbOf */ .rl)(command)}`, why: `Not possible now: ${outcome.why}.` }];
    });
}
/** Whether every command of a comment came out well, some did, or none. */
function outcomeOf(taken, { outcomes }) {
    const accepted = taken.facts.filter(({ id }) => outcomes.get(id)?.took !== false).length;
    const done = accepted + (taken.help === null ? 0 : 1);
    const asked = taken.facts.length + taken.refusals.length + (taken.help === null ? 0 : 1);
    if (done === 0)
        return 'none';
    return done === asked ? 'all' : 'some';
}


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lg: () => (/* binding */ blockedDraftKey),
  h8: () => (/* binding */ decideSayings),
  $g: () => (/* binding */ saidIn),
  hg: () => (/* binding */ sayOperation)
});

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/text/marker.js
var text_marker = __webpack_require__(4073);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(7238);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/incident/checklist.js
var checklist = __webpack_require__(7742);
// EXTERNAL MODULE: ./.build/src/incident/clock/deadlines.js
var clock_deadlines = __webpack_require__(5378);
// EXTERNAL MODULE: ./.build/src/text/code-span.js
var code_span = __webpack_require__(339);
// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(5197);
// EXTERNAL MODULE: ./.build/src/incident/clock/show-moment.js
var show_moment = __webpack_require__(2691);
;// CONCATENATED MODULE: ./.build/src/incident/clock/reminder-view.js



/**
 * Everything `templates/reminder.md` may show of a reminder. Mentions stand in `to` and `others` only, and mention for real: each is a
 * checked login. The names are the template's contract.
 */
function reminderView({ deadline, step }, incident, { audience, clock }) {
    const { kind, since, dueAt, escalatesAt } = deadline;
    return {
        kind,
        step,
        severity: incident.severity,
        subject: subjectOf(deadline, incident),
        /** The status it has been in for too long; null for other kinds. */
        status: deadline.kind === 'status' ? deadline.status : null,
        due: (0,show_moment/* showMoment */.s)(dueAt, clock),
        escalated: escalatesAt === null ? null : (0,show_moment/* showMoment */.s)(escalatesAt, clock),
        lasted: (0,duration/* showMinutes */.F0)((0,duration/* secondsBetween */.O1)(since, clock.now) / 60),
        to: mentions(audience.responsible),
        others: mentions(audience.others),
        unknown_teams: audience.unknownTeams.map((team) => (0,code_span/* codeSpan */.SS)(team)),
        left_out: audience.leftOut,
    };
}
/** What it is about: in triage nobody has said how bad it is. */
function subjectOf(deadline, { severity, kind }) {
    if (deadline.kind === 'status' && deadline.status === 'triage')
        return 'report';
    return kind === 'drill' ? `${severity} drill` : severity;
}
function mentions(logins) {
    return logins.map((login) => `@${login}`);
}

// EXTERNAL MODULE: ./.build/src/incident/clock/reminders.js
var reminders = __webpack_require__(8136);
// EXTERNAL MODULE: ./.build/src/text/login.js
var text_login = __webpack_require__(6490);
;// CONCATENATED MODULE: ./.build/src/incident/clock/who-to-tell.js

/**
 * Whom to mention. Late updates, statuses and post-mortems are for the lead, updates for whoever holds communications; without
 * one, as when nobody acknowledges or leads, for the responders, and where those are none for who declared it. An escalation is for
 * `escalate-to` too. Bots and deleted accounts are never mentioned, and ten people at most.
 */
function whoToTell({ deadline, step }, incident, { clock, teams }) {
    const isEscalated = step === 'escalated';
    const first = responsibleFor(deadline.kind, incident, { clock, teams, isEscalated });
    const second = isEscalated ? expand(clock.escalateTo, teams) : nobody;
    const others = second.people.filter((login) => !isAmong(first.people, login));
    // Where there are too many of both, half of the room is for those an escalation must reach.
    const room = Math.max(maximumMentions - others.length, maximumMentions / 2);
    const responsible = first.people.slice(0, room);
    const told = others.slice(0, maximumMentions - responsible.length);
    return {
        responsible,
        others: told,
        unknownTeams: unique([...first.unknownTeams, ...second.unknownTeams]),
        leftOut: first.people.length + others.length - responsible.length - told.length,
    };
}
/** More is a crowd, in which nobody feels meant. */
const maximumMentions = 10;
const nobody = { people: [], unknownTeams: [] };
function responsibleFor(kind, incident, { clock, teams, isEscalated }) {
    const holders = people(holdersFor(kind, incident, isEscalated));
    if (kind !== 'acknowledge' && holders.length > 0)
        return { ...nobody, people: holders };
    const responders = expand(clock.responders, teams);
    const all = people([...holders, ...responders.people]);
    return { ...responders, people: all.length > 0 ? all : people([declarer(incident)]) };
}
/** Who holds what a deadline is about. Updates are for communications alone, until they escalate. */
function holdersFor(kind, { lead, roles }, isEscalated) {
    const communications = roles.communications?.login ?? null;
    if (kind !== 'update' || communications === null)
        return [lead];
    return isEscalated ? [communications, lead] : [communications];
}
function declarer({ declaredBy }) {
    return declaredBy?.type === 'user' ? declaredBy.login : null;
}
function expand(addressees, teams) {
    const found = addressees.map((addressee) => {
        if (addressee.kind === 'person')
            return { logins: [addressee.login], unknown: [] };
        const team = teams.find(({ name }) => isSame(name, addressee.name));
        if (team === undefined || team.members.length === 0) {
            return { logins: [], unknown: [addressee.name] };
        }
        return { logins: team.members, unknown: [] };
    });
    return {
        people: people(found.flatMap(({ logins }) => logins)),
        unknownTeams: unique(found.flatMap(({ unknown }) => unknown)),
    };
}
/** Those among them that are people, as far as a login tells, each once. */
function people(logins) {
    return unique(logins.flatMap((login) => (login === null || !isPerson(login) ? [] : [login])));
}
/** GraphQL names bots without their `[bot]`; some of these would take a mention for an order. */
const noPeople = ['ghost', 'copilot', 'dependabot', 'github-actions', 'renovate'];
function isPerson(login) {
    return (0,text_login/* isLogin */.W)(login) && !isAmong(noPeople, login);
}
function unique(names) {
    return names.filter((name, index) => !isAmong(names.slice(0, index), name));
}
function isAmong(names, wanted) {
    return names.some((name) => isSame(name, wanted));
}
/** GitHub tells logins and teams apart without regard to case. */
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./.build/src/incident/commands/pending.js + 1 modules
var pending = __webpack_require__(2258);
// EXTERNAL MODULE: ./.build/src/incident/entry-name.js
var entry_name = __webpack_require__(6012);
// EXTERNAL MODULE: ./.build/src/incident/reply-view.js
var reply_view = __webpack_require__(5782);
// EXTERNAL MODULE: ./.build/src/incident/work.js
var incident_work = __webpack_require__(2941);
;// CONCATENATED MODULE: ./.build/src/incident/sayings.js













/** What is said of an incident once each: answers, a worse severity, the end, what is late. Nothing that was said already. */
function decideSayings(incident, seen, taken) {
    const work = withFoundSayings(seen.records.work, seen.issue?.comments.list ?? []);
    const isSaid = (key) => work.said.some((receipt) => receipt.key === key) ||
        (0,incident_work/* isClaimedByAnother */.GJ)(work, { operation: sayOperation(key), run: seen.run, now: seen.now });
    const wanted = [
        ...taken.flatMap((comment) => reply(comment, incident)),
        ...escalations(incident, seen.now),
        ...resolution(incident, seen),
        ...fullThread(seen),
        ...blockedDraft(seen),
        ...sayings_reminders(incident, seen, isSaid),
    ];
    const fresh = wanted.filter(({ key }) => !isSaid(key));
    const rendered = fresh.map(({ template, values, ...saying }) => ({
        saying,
        ...seen.renderNotice(template, incident, values),
    }));
    return {
        sayings: rendered.map(({ saying, text }) => ({
            ...saying,
            body: sayingBody(saying.key, text),
        })),
        problems: rendered.flatMap(({ problems }) => problems),
    };
}
/** The operation a claim names for something said once. */
function sayOperation(key) {
    return `say:${key}`;
}
/** What was said, by the comments themselves: an answer of GitHub may have been lost. The oldest of a key counts. */
function saidIn(comments, work) {
    const found = new Map();
    for (const comment of comments) {
        const marker = (0,pending/* isOurs */.MU)(comment, work) ? (0,text_marker/* readMarker */.t)(comment.body) : null;
        if (marker?.kind !== 'notice' || found.has(marker.key))
            continue;
        found.set(marker.key, { key: marker.key, comment: comment.databaseId });
    }
    return [...found.values()];
}
function withFoundSayings(work, comments) {
    const known = new Set(work.said.map(({ key }) => key));
    const found = saidIn(comments, work).filter(({ key }) => !known.has(key));
    return { ...work, said: [...work.said, ...found] };
}
function once(key, template, values) {
    return { key, covers: [key], template, values };
}
function reply(taken, incident) {
    const values = (0,reply_view/* replyView */.w)(taken, incident);
    return values === null ? [] : [once(`reply:${taken.comment.databaseId}`, 'reply', values)];
}
/** What happened longer ago is no news to anybody; seconds. */
const newsSeconds = 3600;
/** Made SEV1 or SEV2 after it was declared as less. */
function escalations(incident, now) {
    return incident.timeline.flatMap((entry) => {
        if (entry.what !== 'severity' || entry.struckBy !== null)
            return [];
        const isEscalation = isMajor(entry.to) && entry.to < entry.from;
        if (!isEscalation || (0,instant/* addSeconds */.ps)(entry.at, newsSeconds) < now)
            return [];
        const { from, to, text } = entry;
        const values = { from, to, text: (0,text_escape/* inlineText */.ln)(text, 600), by: (0,text_escape/* inlineText */.ln)(entry.actor.login) };
        return [once(`severity:${(0,entry_name/* entryName */.M)(entry.id)}`, 'notice-escalated', values)];
    });
}
function isMajor(severity) {
    return severity === 'SEV1' || severity === 'SEV2';
}
function resolution(incident, { settings, now }) {
    const { resolvedAt, declaredAt } = incident.times;
    if (resolvedAt === null || declaredAt === null)
        return [];
    if ((0,instant/* addSeconds */.ps)(resolvedAt, newsSeconds) < now)
        return [];
    const { items } = settings.checklist;
    const missing = (0,checklist/* missingBoxes */.me)(items, incident.checks).map((item) => (0,text_escape/* inlineText */.ln)(item, 200));
    return [once(`resolved:${resolvedAt}`, 'notice-resolved', { missing })];
}
/** GitHub takes no more comments than 2,500 on an issue. */
const threadLimits = { warning: 2400, maximum: 2500 };
function fullThread({ issue }) {
    const total = issue?.comments.total ?? 0;
    if (total < threadLimits.warning)
        return [];
    return [once('thread-full', 'notice-full', { total, maximum: threadLimits.maximum })];
}
/** By which it is known that somebody was told how to open the pull request of the post-mortem. */
const blockedDraftKey = 'post-mortem:blocked';
function blockedDraft({ blockedDraft: blocked }) {
    if (blocked === null)
        return [];
    const { branch, compareUrl, told } = blocked;
    const values = { branch, compare_url: compareUrl, told: (0,text_escape/* inlineText */.ln)(told, 300) };
    return [once(blockedDraftKey, 'notice-post-mortem', values)];
}
function sayings_reminders(incident, seen, said) {
    const { settings, now, calendar } = seen;
    const deadlines = (0,clock_deadlines/* deadlinesOf */.b)(incident, settings.clock, calendar);
    return (0,reminders/* remindersDue */.e)(deadlines, { now, snoozedUntil: incident.snoozedUntil, said }).map((reminder) => ({
        key: reminder.key,
        covers: reminder.covers,
        template: 'reminder',
        values: {
            reminder: reminderView(reminder, incident, {
                audience: whoToTell(reminder, incident, settings),
                clock: { now, zone: settings.timezone },
            }),
        },
    }));
}
/** GitHub takes 65,536 characters; this leaves room. */
const maximumSaying = 60_000;
function sayingBody(key, text) {
    return (0,shorten/* cutWhole */.O)(`${(0,text_marker/* printMarker */.u)({ kind: 'notice', version: 1, key })}\n${text.trim()}`, maximumSaying);
}


/***/ }),

/***/ 3123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ tellGaps),
/* harmony export */   pe: () => (/* binding */ tellSeverity),
/* harmony export */   pv: () => (/* binding */ isSetByCommand)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5651);
/* harmony import */ var _actor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3259);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5887);



/**
 * The severity that label facts add up to; null when no severity was ever set.
 *
 * The label set last counts; of several set in one second the worst one. Removing the last label keeps the severity, so that
 * a swap of labels is one change. Labels by people who may not set them count only while nobody who may has set one.
 * Order of the facts does not matter; those of other kinds do not either.
 */
function tellSeverity(all) {
    const facts = all.flatMap((fact) => severityAct(fact) ?? []);
    const authorised = facts.filter((fact) => (0,_actor_js__WEBPACK_IMPORTED_MODULE_0__/* .maySetSeverity */ .n)(fact.authority));
    const declared = walk(authorised);
    const reported = declared ?? walk(facts);
    const first = walk(facts)?.changes[0];
    if (reported === null || first === undefined)
        return null;
    return {
        severity: reported.severity,
        declared: declared?.changes[0] ?? null,
        reported: first,
        changes: reported.changes.slice(1),
        gaps: reported.gaps,
    };
}
function severityAct(fact) {
    if (fact.kind === 'severity')
        return { ...fact, replaces: false };
    if (fact.kind !== 'command' || fact.command.name !== 'sev')
        return null;
    const { severity } = fact.command;
    return { ...fact, label: (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(severity), to: severity, replaces: true };
}
/** Whether the last word on the severity was a command, so that the labels have to follow it: nobody has removed them since. */
function isSetByCommand(facts) {
    if (tellGaps(facts).at(-1)?.until === null)
        return false;
    const acts = facts
        .flatMap((fact) => severityAct(fact) ?? [])
        .filter((act) => act.to !== null && (0,_actor_js__WEBPACK_IMPORTED_MODULE_0__/* .maySetSeverity */ .n)(act.authority));
    const last = acts.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.at, b.at)).at(-1);
    return acts.some((act) => act.at === last?.at && act.replaces);
}
function walk(facts) {
    const steps = severityAtMoments(facts);
    const changes = [];
    const gaps = [];
    let severity = null;
    let bareSince = null;
    for (const { id, at, actor, standing } of steps) {
        if (standing === null) {
            bareSince = severity === null ? null : (bareSince ?? at);
            continue;
        }
        if (bareSince !== null)
            gaps.push({ since: bareSince, until: at });
        bareSince = null;
        if (standing !== severity)
            changes.push({ id, at, actor, from: severity, to: standing });
        severity = standing;
    }
    if (bareSince !== null)
        gaps.push({ since: bareSince, until: null });
    return severity === null ? null : { severity, changes, gaps };
}
function severityAtMoments(facts) {
    const labels = new Map();
    return moments(facts).map(({ id, at, actor, removed, set }) => {
        for (const fact of removed)
            labels.delete(fact.label.toLowerCase());
        if (set.some((fact) => fact.replaces))
            labels.clear();
        for (const fact of set) {
            labels.set(fact.label.toLowerCase(), { severity: fact.to, since: fact.at });
        }
        return { id, at, actor, standing: latest([...labels.values()]) };
    });
}
/** When the label `incident` was not set, of an issue that has no severity; like the gaps of a severity. */
function tellFlagGaps(facts) {
    const authorised = facts.filter((fact) => (0,_actor_js__WEBPACK_IMPORTED_MODULE_0__/* .maySetSeverity */ .n)(fact.authority));
    const gaps = [];
    let bareSince = null;
    // Of one second the removal comes first, as in a swap of severity labels.
    const inOrder = authorised.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.at, b.at) || Number(a.set) - Number(b.set));
    for (const { at, set } of inOrder) {
        if (!set)
            bareSince ??= at;
        else if (bareSince !== null) {
            gaps.push({ since: bareSince, until: at });
            bareSince = null;
        }
    }
    return bareSince === null ? gaps : [...gaps, { since: bareSince, until: null }];
}
/** When nothing on the issue said that it is an incident: no severity label, or for want of any no label `incident`. */
function tellGaps(facts) {
    return tellSeverity(facts)?.gaps ?? tellFlagGaps(facts.filter((fact) => fact.kind === 'flagged'));
}
function latest(standing) {
    const since = standing
        .map((one) => one.since)
        .toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)
        .at(-1);
    const newest = standing.filter((one) => one.since === since).map((one) => one.severity);
    return newest.length === 0 ? null : newest.reduce(_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worse */ .JJ);
}
/** Facts of one second belong together: GitHub's times are no finer, and a swap of labels takes one click. */
function moments(facts) {
    const seconds = [...new Set(facts.map((fact) => fact.at))];
    return seconds.sort(_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n).flatMap((at) => {
        const together = facts.filter((fact) => fact.at === at);
        const ordered = together.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.id, b.id));
        const set = ordered.filter((fact) => fact.to !== null);
        const counts = set[0] ?? ordered[0];
        if (counts === undefined)
            return [];
        const { id, actor } = counts;
        return [{ id, at, actor, set, removed: ordered.filter((fact) => fact.to === null) }];
    });
}


/***/ }),

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ inStoryOrder),
/* harmony export */   q: () => (/* binding */ compareIds)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5651);

/** Facts of one second in the order a reader expects, and in which they take effect. */
const kindOrder = [
    'opened',
    'title',
    'body',
    'unassigned',
    'assigned',
    'flagged',
    'reopened',
    'severity',
    'linked',
    'deployed',
    'ticked',
    'command',
    'comment-deleted',
    'closed',
    'lapsed',
    'gone',
    'post-mortem',
];
/** Facts as they happened: by time, then by kind, then what came with the issue before what happened to it, then by id. */
function inStoryOrder(facts) {
    return facts.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.at, b.at) ||
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
        Number(isEvent(a)) - Number(isEvent(b)) ||
        compareIds(a.id, b.id));
}
/** Ids that end in numbers by these: GitHub counts comments up, and a tenth command comes after the second. */
function compareIds(a, b) {
    const [ofA, ofB] = [a.split(':'), b.split(':')];
    for (const [index, part] of ofA.entries()) {
        const other = ofB[index] ?? '';
        const isNumeric = /^\d{1,15}$/.test(part) && /^\d{1,15}$/.test(other);
        const order = isNumeric ? Number(part) - Number(other) : (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(part, other);
        if (order !== 0)
            return order;
    }
    return ofA.length - ofB.length;
}
function isEvent(fact) {
    return fact.id.startsWith('event:');
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nameOfCause),
/* harmony export */   N: () => (/* binding */ tellWords)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);
/* harmony import */ var _withhold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5809);


/** What people said, from facts in story order without commands that did nothing, or were struck. */
function tellWords(facts) {
    const commands = facts.filter((fact) => fact.kind === 'command');
    const snooze = of(commands, 'snooze').at(-1);
    const causes = newestOnEach(of(commands, 'cause'));
    return {
        updates: of(commands, 'update'),
        snoozedUntil: snooze === undefined ? null : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .addSeconds */ .ps)(snooze.at, snooze.minutes * 60),
        cause: causes.findLast((said) => said.is) ?? null,
        ruledOut: causes.filter((said) => !said.is),
        found: saidOf(commands, 'identified'),
        mitigation: saidOf(commands, 'monitoring'),
        fixes: [...new Set(of(commands, 'fix').map(({ pull }) => pull))],
        actions: of(commands, 'action'),
        checks: tellChecks(facts.filter((fact) => fact.kind === 'ticked')),
        postmortemAskedAt: of(commands, 'postmortem')[0]?.at ?? null,
        impact: impactIn(commands),
        moments: {
            started: momentOf(commands, 'started'),
            detected: momentOf(commands, 'detected'),
        },
    };
}
/** What was said last on reaching a status. */
function saidOf(commands, status) {
    const told = of(commands, 'status').filter((said) => said.status === status && said.text !== '');
    return told.at(-1) ?? null;
}
/** What users notice, in the newest words of `/impact` or an update. */
function impactIn(commands) {
    const said = commands.flatMap(({ command, withheld }) => {
        if (command.name !== 'impact' && command.name !== 'update')
            return [];
        const text = command.name === 'impact' ? command.text : command.impact;
        if (command.name === 'impact' && withheld !== undefined)
            return [(0,_withhold_js__WEBPACK_IMPORTED_MODULE_0__/* .tellWithheld */ .V0)(withheld)];
        return text === '' ? [] : [text];
    });
    return said.at(-1) ?? null;
}
/** What tells a cause from any other, as people write it. */
function nameOfCause(cause) {
    switch (cause.kind) {
        case 'pull':
            return `#${cause.number}`;
        case 'commit':
            return cause.sha.slice(0, 10);
        case 'deployment':
            return `deployment ${cause.id}`;
        case 'none':
            return 'no change';
        case 'unknown':
            return 'unknown';
    }
}
/** What was said with one command, oldest first. */
function of(facts, name) {
    return facts.flatMap((fact) => {
        const { command } = fact;
        if (!isNamed(command, name))
            return [];
        const { id, at, url, actor: by } = fact;
        const text = fact.withheld === undefined ? (0,_withhold_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(command) : (0,_withhold_js__WEBPACK_IMPORTED_MODULE_0__/* .tellWithheld */ .V0)(fact.withheld);
        return [{ ...command, text, id, at, by, url }];
    });
}
function isNamed(command, name) {
    return command.name === name;
}
/** The newest word on each cause, in the order they were said. */
function newestOnEach(causes) {
    const newest = new Map(causes.map((said) => [nameOfCause(said.cause), said]));
    return causes.filter((said) => newest.get(nameOfCause(said.cause)) === said);
}
function tellChecks(facts) {
    const newest = new Map(facts.map((fact) => [fact.item, fact]));
    return [...newest.values()].map(({ item, ticked, at, actor: by }) => ({ item, ticked, at, by }));
}
function momentOf(commands, moment) {
    const told = commands.flatMap(({ command }) => command.name === 'moment' && command.moment === moment ? [command.at] : []);
    return told.at(-1) ?? null;
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ timelineWords)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var _tell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);



/** Longest text of an entry, in UTF-16 units; the whole is one click away. */
const maximumText = 300;
/** What an entry says, in plain words that follow the name of its actor; nothing in it is escaped. */
function timelineWords(entry) {
    switch (entry.what) {
        case 'opened':
            return `opened: ${entry.title === '' ? 'title not kept' : entry.title}`;
        case 'renamed':
            return `renamed “${entry.from}” to “${entry.to}”`;
        case 'flagged':
            return 'marked it as an incident';
        case 'declared':
            return `declared ${entry.severity}`;
        case 'reported':
            return `reported ${entry.severity}, not confirmed`;
        case 'severity':
            return withText(`changed the severity: ${entry.from} → ${entry.to}`, entry.text);
        case 'assigned':
            return entry.login === entry.actor.login ? 'took it' : `assigned ${entry.login}`;
        case 'unassigned':
            return entry.login === entry.actor.login ? 'stepped back' : `unassigned ${entry.login}`;
        case 'closed':
            return entry.closer === null
                ? `closed it as ${entry.reason}`
                : `merged ${entry.closer}, which closed the issue`;
        case 'reopened':
            return 'reopened it';
        case 'lapsed':
            return 'cancelled it: the severity label stayed removed';
        case 'gone':
            return `noticed that the issue was ${entry.how}`;
        case 'published':
            return `published the post-mortem${entry.pull === null ? '' : `, #${entry.pull}`}`;
        case 'linked':
            return linkedWords(entry.links);
        case 'deployed': {
            const { environment, isRollback } = entry;
            const version = entry.sha.slice(0, 10);
            return isRollback
                ? `rolled ${environment} back to ${version}`
                : `deployed ${version} to ${environment}`;
        }
        case 'command':
            return (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(commandWords(entry.command, entry.text, entry.actor.login), maximumText + 100);
    }
}
/** Most links named in one entry. */
const maximumLinks = 5;
function linkedWords(links) {
    const named = links
        .slice(0, maximumLinks)
        .map(({ name, title }) => `${name} (${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(title, 80)})`);
    const more = links.length - named.length;
    return `linked ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function commandWords(command, text, actor) {
    switch (command.name) {
        case 'ack':
            return 'acknowledged it';
        case 'role':
            return roleWords(command, actor);
        case 'sev':
            return withText(`set ${command.severity}`, text);
        case 'status':
            return withText(`set the status to ${command.status}`, text);
        case 'update':
            return updateWords(command, text);
        case 'note':
            return command.quotes === null
                ? `noted: ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text, maximumText)}`
                : `noted what ${command.quotes.login} wrote: ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text, maximumText)}`;
        case 'strike':
            return 'struck an entry';
        case 'snooze':
            return `silenced reminders for ${command.minutes} min`;
        case 'redact':
            return 'withheld a text';
        case 'impact':
            return `described the impact: ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text, maximumText)}`;
        case 'moment':
            return command.moment === 'started'
                ? `said that impact began at ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .showUtc */ .Gv)(command.at)}`
                : `said that it was detected at ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .showUtc */ .Gv)(command.at)}`;
        case 'cause':
            return withText(causeWords(command), text);
        case 'action':
            return `noted an action item: ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text, maximumText)}`;
        case 'resolve':
            return withText('resolved it', text);
        case 'reopen':
            return withText('took it up again', text);
        case 'cancel':
            return withText('called it off', text);
        case 'duplicate':
            return withText(`closed it as a duplicate of INC-${command.of}`, text);
        case 'fix':
            return `named #${command.pull} as the fix`;
        case 'postmortem':
            return 'asked for the post-mortem';
    }
}
function withText(words, text) {
    return text === '' ? words : `${words}: ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text, maximumText)}`;
}
function roleWords({ role, person }, actor) {
    const job = role === 'scribe' ? 'scribe' : role === 'lead' ? 'lead' : `responsible for ${role}`;
    if (person === null)
        return `made nobody ${job} any more`;
    return person.login === actor ? `became ${job}` : `made ${person.login} ${job}`;
}
function updateWords({ impact, doing, needs }, text) {
    const fields = [
        ['impact', impact],
        ['doing', doing],
        ['needs', needs],
    ].flatMap(([name, said]) => (said === undefined || said === '' ? [] : [`${name}: ${said}`]));
    return `told others: ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(joined([text, ...fields]), maximumText)}`;
}
/** Sentences one after the other, phrases with a semicolon between them. */
function joined(parts) {
    return parts
        .filter((part) => part !== '')
        .reduce((all, part) => all === '' ? part : /[.!?]$/.test(all) ? `${all} ${part}` : `${all}; ${part}`, '');
}
function causeWords({ is, cause }) {
    const name = (0,_tell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfCause */ .C)(cause);
    if (!is)
        return `ruled out ${name}`;
    if (cause.kind === 'none')
        return 'said that no change caused it';
    return cause.kind === 'unknown'
        ? 'said that the cause is unknown'
        : `confirmed the cause: ${name}`;
}


/***/ }),

/***/ 5809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   I3: () => (/* binding */ hasText),
/* harmony export */   Mb: () => (/* binding */ withholdTakenBack),
/* harmony export */   Sn: () => (/* binding */ isRedaction),
/* harmony export */   V0: () => (/* binding */ tellWithheld),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   s$: () => (/* binding */ withhold)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);

/** The free text of a command; empty for one without. */
function textOf(command) {
    return 'text' in command ? command.text : '';
}
/** What stands in the place of a text that is not kept. */
function tellWithheld({ why, by }) {
    switch (why) {
        case 'redacted':
            return `(redacted by ${by ?? 'somebody'})`;
        case 'deleted':
            return `(deleted by ${by ?? 'somebody'})`;
        case 'setting':
            return '(not kept here)';
        case 'secret':
            return '(withheld, as GitHub took it for a secret)';
    }
}
/**
 * A fact without its text. Id, time, actor and what it did stay; of a description made with our form the answers stay that are
 * no free text, since they say what the incident is.
 */
function withhold(fact, withheld) {
    switch (fact.kind) {
        case 'title':
        case 'linked':
            return { ...fact, text: '', withheld };
        case 'body':
            return { ...fact, text: (0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurForm */ .pV)(fact.text) ? (0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFreeText */ .wu)(fact.text) : '', withheld };
        case 'command':
            return { ...fact, command: withoutTexts(fact.command), withheld };
        default:
            return fact;
    }
}
function withoutTexts(command) {
    if (command.name === 'update')
        return { ...command, text: '', impact: '', doing: '', needs: '' };
    return 'text' in command ? { ...command, text: '' } : command;
}
/** Whether a fact has a text that could be withheld. */
function hasText(fact) {
    if (fact.withheld !== undefined)
        return false;
    if (fact.kind === 'command')
        return 'text' in fact.command;
    return fact.kind === 'title' || fact.kind === 'body' || fact.kind === 'linked';
}
/** The ledger as its own facts want it: what was redacted, and unless `keepDeleted` what was deleted, has no text any more. */
function withholdTakenBack(ledger, keepDeleted) {
    const takenBack = ledger.facts.flatMap((fact) => takesBack(fact, keepDeleted) ?? []);
    if (takenBack.length === 0)
        return ledger;
    const facts = ledger.facts.map((fact) => {
        const by = hasText(fact) ? takenBack.find(({ target }) => isMeant(fact, target)) : undefined;
        return by === undefined ? fact : withhold(fact, by.withheld);
    });
    return { ...ledger, facts };
}
function takesBack(fact, keepDeleted) {
    if (isRedaction(fact)) {
        return { target: fact.command.target, withheld: { why: 'redacted', by: fact.actor.login } };
    }
    if (fact.kind !== 'comment-deleted' || keepDeleted)
        return null;
    return { target: commentTarget(fact), withheld: { why: 'deleted', by: fact.actor.login } };
}
function commentTarget({ comment }) {
    return `comment:${comment}`;
}
/** Whether a fact is the command to withhold something. */
function isRedaction(fact) {
    return fact.kind === 'command' && fact.command.name === 'redact';
}
/** Whether `target` means a fact: by its id, as one of a comment, or as one that quotes that comment. */
function isMeant(fact, target) {
    if (fact.id === target || fact.id.startsWith(`${target}:`))
        return true;
    if (fact.kind !== 'command' || fact.command.name !== 'note')
        return false;
    const { quotes } = fact.command;
    return quotes !== null && target === `comment:${quotes.id}`;
}


/***/ }),

/***/ 4900:
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

/***/ 4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ tablesTouched),
/* harmony export */   iA: () => (/* binding */ sqlName),
/* harmony export */   yZ: () => (/* binding */ bareName)
/* harmony export */ });
/* harmony import */ var _forward_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);

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


/***/ }),

/***/ 5819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ subjectOfIncident),
/* harmony export */   XO: () => (/* binding */ printActionItemMarker),
/* harmony export */   wi: () => (/* binding */ readActionItemMarker),
/* harmony export */   xb: () => (/* binding */ subjectOfDocument)
/* harmony export */ });
/* harmony import */ var _text_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3854);

/** Prints the hidden lines that start the body of an action item's issue. */
function printActionItemMarker({ subject, key, due, seal }) {
    return [
        `<!-- incident-loop:action-item v1 ${subject} ${key} -->`,
        `<!-- incident-loop:due v1 ${due ?? 'none'} sealed ${seal} -->`,
    ].join('\n');
}
/**
 * The marker an issue begins with; null for any other issue. Where the second line was taken away or changed, the item has no due
 * date and no seal that could fit. Who wrote it is the caller's question.
 */
function readActionItemMarker(body) {
    const [, subject, key, rest = ''] = first.exec(body) ?? [];
    if (subject === undefined || key === undefined)
        return null;
    const [, due, seal = ''] = second.exec(rest) ?? [];
    return { subject, key, due: due === undefined || due === 'none' ? null : due, seal };
}
const first = /^<!-- incident-loop:action-item v1 ([a-z0-9-]+) ([0-9a-f]{8}(?:-\d+)?) -->((?:\r?\n.*)?)/;
const second = /^\r?\n<!-- incident-loop:due v1 (none|\d{4}-\d\d-\d\d) sealed ([0-9a-f]{8}) -->/;
/** What the action items of an incident are of. */
function subjectOfIncident(number) {
    return `inc-${number}`;
}
/**
 * What the action items of a document without an incident are of: its file name, or the folder of a `README.md`, so that moving it
 * elsewhere changes nothing.
 */
function subjectOfDocument(path) {
    const names = path.split('/').map((name) => name.replace(/\.[^.]*$/, ''));
    const name = names.findLast((one) => !generic.test(one)) ?? path;
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const isWhole = /^[\w .-]+$/.test(name) && slug.length <= longestSlug;
    const parts = isWhole ? [slug] : [slug.slice(0, longestSlug), (0,_text_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(name)];
    return ['doc', ...parts.map((part) => part.replace(/^-|-$/g, ''))].filter(Boolean).join('-');
}
/** File names that many documents have. */
const generic = /^(?:readme|index|report|incident|(?:post|pre)-?mortem|retro(?:spective)?|rca)?$/i;
const longestSlug = 80;


/***/ }),

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
/** Whether a text is the whole name of a commit. */
function isCommit(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ frontMatterEntries),
/* harmony export */   Gn: () => (/* binding */ bodyOffset),
/* harmony export */   J: () => (/* binding */ editFrontMatter),
/* harmony export */   v_: () => (/* binding */ frontMatterValues)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/**
 * The document with these keys of its front matter set, by offset: other keys, comments and the body stay byte for byte. A
 * document without front matter, or whose first lines are not a YAML map, gets one before all its text.
 */
function editFrontMatter(document, values) {
    const block = findBlock(document);
    if (block === null)
        return `---\n${printLines(Object.entries(values))}---\n${document}`;
    let text = block.text;
    const missing = [];
    // From the last to the first, so that earlier offsets stay true.
    for (const entry of entriesByOffset(block, values)) {
        if (entry.span === null)
            missing.push([entry.key, entry.value]);
        else
            text =
                text.slice(0, entry.span.from) +
                    printLines([[entry.key, entry.value]]).slice(0, -1) +
                    text.slice(entry.span.to);
    }
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    return document.slice(0, block.from) + text + gap + printLines(missing) + document.slice(block.to);
}
/** The whole lines of the front matter in which each of its keys and its value stand, without the line end; empty without one. */
function frontMatterEntries(document) {
    const block = findBlock(document);
    if (block === null)
        return new Map();
    const keys = block.map.items.flatMap(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === 'string' ? [key.value] : []);
    return new Map(keys.flatMap((key) => {
        const span = spanOf(block.map, key, block.text);
        return span === null ? [] : [[key, wholeLines(block.text, span)]];
    }));
}
function wholeLines(text, { from, to }) {
    const begin = text.lastIndexOf('\n', from - 1) + 1;
    const end = text.indexOf('\n', to);
    return text.slice(begin, end < 0 ? text.length : end).replace(/\r$/, '');
}
/** Where the body of a document begins: after its front matter, 0 without one. */
function bodyOffset(document) {
    const block = findBlock(document);
    if (block === null)
        return 0;
    return block.to + (/^---[ \t]*\r?\n?/.exec(document.slice(block.to))?.[0].length ?? 0);
}
const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*\r?$/m;
/** Only the exact `---` opens front matter: a language after it, which other tools would run, makes it plain text. */
function findBlock(document) {
    const from = opening.exec(document)?.[0].length;
    if (from === undefined)
        return null;
    const length = closing.exec(document.slice(from))?.index;
    if (length === undefined)
        return null;
    const text = document.slice(from, from + length);
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    if (parsed.errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parsed.contents) || parsed.contents.flow)
        return null;
    return { text, map: parsed.contents, from, to: from + length };
}
function entriesByOffset({ map, text }, values) {
    return Object.entries(values)
        .map(([key, value]) => ({ key, value, span: spanOf(map, key, text) }))
        .toSorted((a, b) => (b.span?.from ?? 0) - (a.span?.from ?? 0));
}
function spanOf(map, key, text) {
    const pair = map.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === key);
    const from = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair?.key) ? pair.key.range?.[0] : undefined;
    const to = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair?.value) ? pair.value.range?.[1] : undefined;
    if (from === undefined || to === undefined)
        return null;
    // A block of text, a list or a map reaches over its line end, which is not ours to replace.
    return { from, to: from + text.slice(from, to).replace(/[ \t\r\n]+$/, '').length };
}
function printLines(entries) {
    const options = { lineWidth: 0, blockQuote: false, flowCollectionPadding: false };
    return entries
        .map(([key, value]) => {
        const isList = Array.isArray(value) && value.length > 0;
        return isList
            ? `${key}: ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { ...options, collectionStyle: 'flow' })}`
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ [key]: value }, options);
    })
        .join('');
}
/** The front matter of a document, with what of it cannot be read; null without one. A byte-order mark in front does not matter. */
function frontMatterValues(document) {
    const from = /^\uFEFF?---[ \t]*\r?\n/.exec(document)?.[0].length;
    const length = from === undefined ? undefined : closing.exec(document.slice(from))?.index;
    if (from === undefined || length === undefined)
        return null;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(document.slice(from, from + length), {
        lineCounter: lines,
        prettyErrors: false,
    });
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parsed.contents))
        return null;
    // The line of dashes is the first.
    const lineAt = (offset) => lines.linePos(offset).line + 1;
    const read = parsed.contents.items.map((pair) => readPair(pair, parsed, lineAt));
    const problems = parsed.errors.map(({ pos, message }) => ({
        line: lineAt(pos[0]),
        message: `this is not YAML: ${message.replace(/[.:]?$/, '.')} Mend this line.`,
    }));
    return {
        entries: read.flatMap(({ entry }) => (entry === null ? [] : [entry])),
        problems: [...problems, ...read.flatMap(({ problem }) => (problem === null ? [] : [problem]))],
    };
}
function readPair({ key, value }, document, lineAt) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return { entry: null, problem: null };
    const line = lineAt(key.range?.[0] ?? 0);
    try {
        // Aliases can make a short text expand without end.
        const plain = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? value.toJS(document, { maxAliasCount: 0 }) : value;
        return { entry: { key: String(key.value), value: plain ?? null, line }, problem: null };
    }
    catch {
        const message = `"${String(key.value)}" is an alias, which is not read here: write the value out.`;
        return { entry: null, problem: { line, message } };
    }
}


/***/ }),

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMarker),
/* harmony export */   u: () => (/* binding */ printMarker)
/* harmony export */ });
const pattern = /^<!-- incident-loop:(?:(status) v(\d+)|notice v(\d+) ([\w:.-]+)) -->/;
/** Prints the hidden line that starts a comment of ours. */
function printMarker(marker) {
    const key = marker.kind === 'notice' ? ` ${marker.key}` : '';
    return `<!-- incident-loop:${marker.kind} v${marker.version}${key} -->`;
}
/** The marker a comment body starts with; null for any other comment. Who wrote it is the caller's question. */
function readMarker(body) {
    const match = pattern.exec(body);
    if (match === null)
        return null;
    const [, status, statusVersion, noticeVersion, key = ''] = match;
    if (status !== undefined)
        return { kind: 'status', version: Number(statusVersion) };
    return { kind: 'notice', version: Number(noticeVersion), key };
}


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _code_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(339);

/**
 * Markdown by strangers as plain words on one line, to stand between fences and to be copied from there: what it says, without
 * what formats it. Code blocks, images and HTML are left out; of a link its words stay. At most `maximum` UTF-16 units, empty
 * when nothing is left.
 */
function plainText(markdown, maximum) {
    const said = markdown
        .replace(codeBlocks, ' ')
        .replace(comments, ' ')
        .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, ' ')
        .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
        .replace(/<(https?:[^<>\s]+)>/gi, '$1')
        .replace(/<\/?[a-z][^<>\n]*>/gi, ' ')
        .replace(/^[ \t]*(?:>[> \t]*|#{1,6}[ \t]+)/gm, '');
    return (0,_code_span_js__WEBPACK_IMPORTED_MODULE_0__/* .codeLine */ .U_)(withoutMarks(said), maximum);
}
/** Up to the next fence of the kind, also on one line; one that is never closed hides the rest, as on GitHub. */
const codeBlocks = /(`{3,}|~{3,})[\s\S]*?(?:\1|$)/g;
const comments = /<!--[\s\S]*?(?:-->|$)/g;
function withoutMarks(text) {
    return (text
        .replace(/^\s*[-*+]\s+/, '')
        .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)([^*~\n]+?)(?<=[^\s\\])\1/g, '$2')
        .replace(/(?<![\p{L}\d_\\])(_{1,3})(?=\S)([^_\n]+?)(?<=[^\s\\])\1(?![\p{L}\d_])/gu, '$2')
        .replaceAll('`', '')
        .replace(/\\([\\*_[\]<>#~|!-])/g, '$1')
        // Whatever it took to get here, no marker of ours opens.
        .replace(/<+(?=!)/g, ''));
}


/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ plainWords)
/* harmony export */ });
/** The words of a text in lower-case letters and digits of ASCII, accents taken off; words of other scripts are left out. */
function plainWords(text) {
    const plain = text
        .replace(/['’]/g, '')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter);
    return plain.match(/[a-z0-9]+/g) ?? [];
}
/** Latin letters that are not another one with an accent. */
const letters = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
};


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proseLines: () => (/* binding */ proseLines)
});

;// CONCATENATED MODULE: ./.build/src/text/hidden-places.js
/**
 * What of a paragraph of Markdown is not shown as words of its author: code spans, HTML, the addresses and titles of links. In
 * order, none in another. Looks at each character a fixed number of times, whatever it is fed.
 */
function hiddenPlaces(paragraph) {
    const { found, to } = definitionsAt(paragraph);
    // Above a table GitHub reads no definitions, so that a backtick in one may begin a code span.
    if (paragraph.slice(0, to).includes('`'))
        return [{ from: 0, to: paragraph.length }];
    const places = [...found];
    const codeFrom = codeReader(paragraph);
    const markupFrom = markupReader(paragraph);
    const endOf = (run, from) => run.startsWith('`') ? codeFrom(from + run.length, run.length) : markupFrom(from);
    const tokens = new RegExp(token);
    tokens.lastIndex = to;
    for (let match = tokens.exec(paragraph); match !== null; match = tokens.exec(paragraph)) {
        const { 0: run, 1: torn, index: from } = match;
        const end = torn === undefined ? endOf(run, from) : paragraph.length;
        if (end === null)
            continue;
        places.push({ from, to: end });
        tokens.lastIndex = end;
    }
    return places;
}
/**
 * Where something may begin that hides what is in it; what is escaped is stepped over. Of a bare address with a backtick GitHub
 * tells by the brackets around whether it opens a code span, so that everything behind it is in doubt.
 */
const token = /\\[\s\S]|`+|<|\]\(|((?:https?:\/\/|www\.)[^\s<`]*`)/gi;
/** Finds where the code span that began with so many backticks ends; null where it does not. Asked from left to right. */
function codeReader(text) {
    const byLength = new Map();
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const same = byLength.get(run.length) ?? { starts: [], next: 0 };
        same.starts.push(index);
        byLength.set(run.length, same);
    }
    return (from, length) => {
        const same = byLength.get(length);
        if (same === undefined)
            return null;
        while ((same.starts[same.next] ?? from) < from)
            same.next += 1;
        const start = same.starts[same.next];
        return start === undefined ? null : start + length;
    };
}
/** What is ended by a text of its own, and where that is looked for. */
const literals = [
    { from: /<!--/y, until: '-->', after: 2 },
    { from: /<\?/y, until: '?>', after: 2 },
    { from: /<!\[CDATA\[/y, until: ']]>', after: 9 },
    { from: /<![a-z]/iy, until: '>', after: 3 },
];
/** Finds where the HTML, or the address of a link, that begins at a place ends; null where none does. Asked from left to right. */
function markupReader(text) {
    // What is not found once is in no later part either: looking again would take the square of the time.
    const missing = new Set();
    return (from) => {
        const literal = literals.find((one) => behind(one.from, text, from) !== null);
        if (literal === undefined)
            return behind(tag, text, from) ?? behind(target, text, from);
        const { until, after } = literal;
        const end = missing.has(until) ? -1 : text.indexOf(until, from + after);
        if (end >= 0)
            return end + until.length;
        missing.add(until);
        return null;
    };
}
/** The place behind what stands at `from`; null where it is something else. */
function behind(pattern, text, from) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = from;
    return sticky.test(text) ? sticky.lastIndex : null;
}
const hidden_places_name = '[a-z][a-z0-9-]*';
const value = `(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*")`;
const attribute = `\\s+[a-z_:][a-z0-9_.:-]*(?:\\s*=\\s*${value})?`;
const address = "[a-z][a-z0-9+.-]{1,31}:[^\\s<>]*|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9.-]+";
/** A tag, or an address in pointed brackets. */
const tag = new RegExp(`<(?:${hidden_places_name}(?:${attribute})*\\s*/?|/${hidden_places_name}\\s*|${address})>`, 'iy');
const pointed = '<(?:[^<>\\n\\\\]|\\\\[^])*>';
const title = `(?:"(?:[^"\\\\]|\\\\[^])*"|'(?:[^'\\\\]|\\\\[^])*'|\\((?:[^()\\\\]|\\\\[^])*\\))`;
const plain = '(?:[^\\s()\\\\]|\\\\[^])';
/** The address of a link and its title, with the bracket before: `](…)`. */
const target = new RegExp(`\\]\\([ \\n]*(?:${pointed}|(?!<)(?:${plain}|\\(${plain}*\\))*)(?:[ \\n]+${title})?[ \\n]*\\)`, 'y');
/** A line that says where links of a name lead: `[name]: …`. */
const definition = new RegExp(`[ \\n]*\\[(?:[^[\\]\\\\]|\\\\[^])+\\]:[ \\n]*(?:${pointed}|(?!<)[^ \\n]+)(?: *\\n? *${title})? *(?:\\n|$)`, 'y');
/** The definitions that a paragraph begins with, and where they end. */
function definitionsAt(text) {
    const found = [];
    let to = 0;
    for (let end = behind(definition, text, 0); end !== null; end = behind(definition, text, to)) {
        found.push({ from: to, to: end });
        to = end;
    }
    return { found, to };
}

;// CONCATENATED MODULE: ./.build/src/text/markdown-blocks.js
/**
 * What each line of a Markdown text is, as GitHub's parser reads blocks: quotes, lists, footnotes, fences, HTML, tables and the
 * paragraphs between them. Looks at each character a fixed number of times, whatever it is fed.
 */
function blockLines(markdown) {
    const found = [];
    let place = { containers: [], leaf: none };
    for (const line of markdown.split(/\r\n?|\n/)) {
        const read = readLine(withoutTabs(line), place);
        place = read.place;
        found.push(read.line);
    }
    return found;
}
const none = { kind: 'none' };
/** GitHub nests lists no deeper; what follows in such a text is not looked at. */
const deepest = 100;
function readLine(line, before) {
    if (before.containers.length > deepest)
        return readAs('too-deep', line, before);
    const { inside, rest } = stay(line, before.containers);
    const isLazy = inside.length < before.containers.length;
    const { leaf } = before;
    if (!isLazy && leaf.kind === 'fence') {
        return readAs('code', rest, { ...before, leaf: closesFence(rest, leaf.mark) ? none : leaf });
    }
    if (!isLazy && leaf.kind === 'html' && !(leaf.until === null && isBlank(rest))) {
        return readAs('html', rest, { ...before, leaf: leaf.until?.test(rest) ? none : leaf });
    }
    const entered = enter(rest, inside, !isLazy && leaf.kind === 'paragraph');
    const goesOn = entered.containers.length === 0 ? leaf : none;
    const containers = [...inside, ...entered.containers];
    return readBlock(entered.rest, { before, containers, goesOn, isLazy });
}
function readAs(is, text, place, isFirst = false) {
    const isAside = place.containers.some(({ kind }) => kind !== 'item');
    return { line: { is, text, isAside, isFirst }, place };
}
/** The containers that a line stays in, and what is left of it behind their marks. */
function stay(line, containers) {
    const inside = [];
    let rest = line;
    for (const container of containers) {
        const left = container.kind === 'quote' ? behindQuote(rest) : behindIndent(rest, container);
        if (left === null)
            break;
        const isFilled = container.kind !== 'quote' && !isBlank(left);
        inside.push(isFilled ? { ...container, isBare: false } : container);
        rest = left;
    }
    return { inside, rest };
}
function behindQuote(rest) {
    const mark = /^ {0,3}> ?/.exec(rest)?.[0];
    return mark === undefined ? null : rest.slice(mark.length);
}
function behindIndent(rest, { indent, isBare }) {
    if (isBlank(rest))
        return isBare ? null : rest;
    return indentOf(rest) >= indent ? rest.slice(indent) : null;
}
/** The containers that begin on a line, and what is left of it behind their marks. */
function enter(line, inside, interrupts) {
    const containers = [];
    let rest = line;
    while (inside.length + containers.length <= deepest && indentOf(rest) < 4) {
        const quoted = behindQuote(rest);
        const item = quoted === null ? itemOf(rest, interrupts && containers.length === 0) : null;
        if (quoted === null && item === null)
            break;
        containers.push(item?.container ?? { kind: 'quote' });
        rest = quoted ?? item?.rest ?? '';
    }
    return { containers, rest };
}
/** What `interrupts` a paragraph as an item must have a text, and count from 1. */
function itemOf(line, interrupts) {
    const note = /^ {0,3}\[\^[^\]\s]+\]: */.exec(line)?.[0];
    if (note !== undefined)
        return itemFrom(line, note.length, { kind: 'footnote', indent: 4 });
    if (isRule(line) || (interrupts && isUnderline(line)))
        return null;
    const mark = /^ {0,3}(?:[-+*]|(\d{1,9})[.)])(?= |$)/.exec(line);
    if (mark === null)
        return null;
    const [{ length }, number = '1'] = mark;
    const text = line.slice(length);
    if (interrupts && (Number(number) !== 1 || isBlank(text)))
        return null;
    const gap = indentOf(text);
    const indent = isBlank(text) || gap > 4 ? length + 1 : length + gap;
    return itemFrom(line, indent, { kind: 'item', indent });
}
function itemFrom(line, behind, item) {
    const rest = line.slice(behind);
    return { container: { ...item, isBare: item.kind === 'item' && isBlank(rest) }, rest };
}
function readBlock(rest, { before, containers, goesOn, isLazy }) {
    const isOpen = goesOn.kind === 'paragraph';
    const begun = beginBlock(rest, { isOpen, isLazy });
    if (begun !== null)
        return readAs(begun.is, rest, { containers, leaf: begun.leaf });
    if (goesOn.kind === 'table' && !isLazy) {
        return readAs('paragraph', rest, { containers, leaf: goesOn }, true);
    }
    if (!isOpen) {
        return readAs('paragraph', rest, { containers, leaf: { kind: 'paragraph', last: rest } }, true);
    }
    const isTable = !isLazy && makesTable(rest, goesOn.last);
    const leaf = isTable ? { kind: 'table' } : { kind: 'paragraph', last: rest };
    return readAs('paragraph', rest, { containers: before.containers, leaf });
}
/** The block that begins with a line; null for text. */
function beginBlock(rest, { isOpen, isLazy }) {
    if (isBlank(rest))
        return { is: 'other', leaf: none };
    if (indentOf(rest) >= 4)
        return isOpen ? null : { is: 'code', leaf: none };
    const mark = openedFence(rest);
    if (mark !== null)
        return { is: 'code', leaf: { kind: 'fence', mark } };
    const isHeading = /^ *#{1,6}(?: |$)/.test(rest) || (isOpen && !isLazy && isUnderline(rest));
    if (isHeading || isRule(rest))
        return { is: 'other', leaf: none };
    const html = htmlOf(rest, isOpen && !isLazy);
    return html === null ? null : { is: 'html', leaf: html };
}
function openedFence(rest) {
    return /^ *(`{3,})[^`]*$/.exec(rest)?.[1] ?? /^ *(~{3,})/.exec(rest)?.[1] ?? null;
}
function closesFence(rest, mark) {
    const closing = /^ {0,3}(`{3,}|~{3,}) *$/.exec(rest)?.[1];
    return closing?.startsWith(mark) ?? false;
}
function isRule(rest) {
    if (!/^ {0,3}[-*_]/.test(rest))
        return false;
    const marks = rest.replaceAll(' ', '');
    return marks.length >= 3 && marks === marks.charAt(0).repeat(marks.length);
}
/** What makes a heading of the paragraph above it. */
function isUnderline(rest) {
    return /^ {0,3}(?:=+|-+) *$/.test(rest);
}
/** Whether a line makes a table of itself and the line above. */
function makesTable(rest, head) {
    if (!/^[ |:-]+$/.test(rest))
        return false;
    const cells = cellsOf(rest);
    return cells.every((cell) => /^ *:?-+:? *$/.test(cell)) && cells.length === cellsOf(head).length;
}
function cellsOf(row) {
    const [first = '', ...others] = row.split(/(?<!\\)\|/);
    const cells = isBlank(first) ? others : [first, ...others];
    return cells.length > 1 && isBlank(cells.at(-1) ?? '') ? cells.slice(0, -1) : cells;
}
/** The HTML that begins with a line; null for none. What `interrupts` a paragraph is no tag of any name. */
function htmlOf(rest, interrupts) {
    const text = rest.trimStart();
    if (!text.startsWith('<'))
        return null;
    const literal = markdown_blocks_literals.find(({ from }) => from.test(text));
    if (literal !== undefined) {
        return literal.until.test(text) ? none : { kind: 'html', until: literal.until };
    }
    const [, name = ''] = /^<\/?([a-z][a-z0-9]*)(?= |\/?>|$)/i.exec(text) ?? [];
    const begins = blockTags.has(name.toLowerCase()) || (!interrupts && loneTag.test(text));
    return begins ? { kind: 'html', until: null } : null;
}
const markdown_blocks_literals = [
    {
        from: /^<(?:pre|script|style|textarea)(?: |>|$)/i,
        until: /<\/(?:pre|script|style|textarea)>/i,
    },
    { from: /^<!--/, until: /-->/ },
    { from: /^<\?/, until: /\?>/ },
    { from: /^<![a-z]/i, until: />/ },
    { from: /^<!\[CDATA\[/, until: /\]\]>/ },
];
/** A tag of any name with nothing behind it. */
const loneTag = /^<(?:[a-z][a-z0-9-]*(?: +[a-z_:][a-z0-9_.:-]*(?: *= *(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)* *\/?|\/[a-z][a-z0-9-]* *)> *$/i;
/** Elements that begin HTML wherever they stand: https://github.github.com/gfm/#html-blocks, number 6. */
const blockTags = new Set(('address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu ' +
    'menuitem nav noframes ol optgroup option p param section source summary table tbody td tfoot th thead title tr track ul').split(' '));
function isBlank(rest) {
    return /^ *$/.test(rest);
}
function indentOf(rest) {
    return /^ */.exec(rest)?.[0].length ?? 0;
}
/** Tabs count as spaces up to the next fourth column. */
function withoutTabs(line) {
    let text = '';
    for (const [index, part] of line.split('\t').entries()) {
        text += index === 0 ? part : ' '.repeat(4 - (text.length % 4)) + part;
    }
    return text;
}

;// CONCATENATED MODULE: ./.build/src/text/prose-lines.js


/**
 * The lines of a Markdown text, null where a line is no plain text of its author on GitHub: in code, a quote, a footnote or HTML, or
 * where it begins in a code span, a comment or the address of a link. Takes time in proportion to the text, whatever it is fed.
 *
 * Where it is in doubt the line is none, since a command in it would be one nobody meant: in what is nested more than a hundred
 * times, and in a paragraph behind a bare address or a definition with a backtick in it, or with a table at its end.
 */
function proseLines(markdown) {
    const lines = markdown.split(/\r\n?|\n/);
    const blocks = blockLines(markdown);
    let from = 0;
    while (from < blocks.length) {
        const to = endOfParagraph(blocks, from);
        const paragraph = blocks.slice(from, to);
        const hidden = linesInside(paragraph.map(({ text }) => text));
        for (const [index, block] of paragraph.entries()) {
            if (!isProse(block) || hidden.has(index))
                lines[from + index] = null;
        }
        from = to;
    }
    return lines;
}
/** The line behind a paragraph, or behind a line that is in none. */
function endOfParagraph(blocks, from) {
    let to = from + 1;
    if (blocks[from]?.is !== 'paragraph')
        return to;
    while (blocks[to]?.is === 'paragraph' && blocks[to]?.isFirst === false)
        to += 1;
    return to;
}
function isProse({ is, isAside }) {
    return !isAside && (is === 'paragraph' || is === 'other');
}
/** Which lines of a paragraph begin inside of something that hides them. */
function linesInside(lines) {
    const inside = new Set();
    if (lines.length < 2)
        return inside;
    const places = hiddenPlaces(lines.join('\n'));
    let begin = 0;
    let next = 0;
    for (const [index, { length }] of lines.entries()) {
        while ((places[next]?.to ?? begin + 1) <= begin)
            next += 1;
        if ((places[next]?.from ?? begin) < begin)
            inside.add(index);
        begin += length + 1;
    }
    return inside;
}


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSection),
/* harmony export */   J: () => (/* binding */ replaceSections)
/* harmony export */ });
/**
 * The document with each section's content replaced, by offset. A section that is not there is added at the end. Where a
 * marker was damaged the old text stays as it is, so that nothing a person wrote is lost.
 */
function replaceSections(document, sections) {
    return sections.reduce(replaceSection, document);
}
/** The content of a section; null when it is not there or a marker is damaged. */
function readSection(document, name) {
    const span = findSection(document, name);
    return span === null ? null : document.slice(span.from, span.to);
}
function replaceSection(document, section) {
    // Content that quotes a marker must not be taken for one.
    const quoted = section.content.trimEnd().replaceAll('<!-- incident-loop:', '<!-- incident-loop ');
    const content = `\n${quoted}\n`;
    const span = findSection(document, section.name);
    if (span !== null)
        return document.slice(0, span.from) + content + document.slice(span.to);
    const gap = document === '' || document.endsWith('\n\n') ? '' : document.endsWith('\n') ? '\n' : '\n\n';
    return `${document}${gap}${begin(section.name)}${content}${end(section.name)}\n`;
}
/** The innermost pair: from the last begin before the first end that has one. */
function findSection(document, name) {
    let to = document.indexOf(end(name));
    while (to >= 0) {
        const start = document.lastIndexOf(begin(name), to);
        if (start >= 0)
            return { from: start + begin(name).length, to };
        to = document.indexOf(end(name), to + 1);
    }
    return null;
}
function begin(name) {
    return `<!-- incident-loop:begin ${name} -->`;
}
function end(name) {
    return `<!-- incident-loop:end ${name} -->`;
}


/***/ }),

/***/ 9195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addBusinessDays)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/**
 * The end of the business day that comes `days` business days after a moment: 17:00 on the clock of the zone, RFC 3339 in UTC. The
 * day of the moment itself does not count; with 0 days it is that day, or the next business day.
 */
function addBusinessDays(at, days, calendar) {
    let day = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(calendar.zone).toPlainDate();
    if (days === 0)
        day = businessDayFrom(day, calendar);
    for (let passed = 0; passed < days; passed += 1) {
        day = businessDayFrom(day.add({ days: 1 }), calendar);
    }
    return day
        .toZonedDateTime({ timeZone: calendar.zone, plainTime: endOfBusiness })
        .toInstant()
        .toString();
}
/** When a business day is over, on the local clock. */
const endOfBusiness = '17:00';
/** A calendar that knows no business day for longer than this is not believed. */
const longestPause = 60;
/** The first business day from `start` on, that day included. */
function businessDayFrom(start, { isHoliday }) {
    for (let ahead = 0; ahead < longestPause; ahead += 1) {
        const day = start.add({ days: ahead });
        if (day.dayOfWeek <= friday && !isHoliday(day.toString()))
            return day;
    }
    return start;
}
/** Days of the week count from Monday as 1. */
const friday = 5;


/***/ })

};

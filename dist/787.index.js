export const id = 787;
export const ids = [787];
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

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ showProblem)
/* harmony export */ });
/** A problem in one line: `file:line:column message`. */
function showProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}


/***/ }),

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ settingsPath)
/* harmony export */ });
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
};


/***/ }),

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Largest file read; characters. */
const maximumSize = 100_000;
/** Opens a YAML file; every syntax error, duplicate key and alias of it is a problem. An empty file is an empty map. */
function openYaml(text, file) {
    if (text.length > maximumSize) {
        const message = `the file is ${text.length} characters long; at most ${maximumSize} are read.`;
        return { problems: [{ file, line: 1, column: 1, message }] };
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [
        ...document.errors.map((error) => ({
            ...place(error.pos[0]),
            message: `${error.message}. Mend the YAML; until then the defaults are used.`,
        })),
        ...aliasOffsets(document)
            .slice(0, 1)
            .map((offset) => ({
            ...place(offset),
            message: 'aliases are not read here: write the value out.',
        })),
    ];
    if (problems.length > 0)
        return { problems };
    return {
        value: document.toJS() ?? {},
        placeOf: (path) => place(offsetOf(document, path)),
        keyPlaceOf: (path) => place(keyOffset(document, path) ?? offsetOf(document, path)),
    };
}
/** Aliases can make a small file expand without end, and can hold themselves; a short file has no need of them. */
function aliasOffsets(document) {
    const offsets = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_key, alias) => {
            offsets.push(alias.range?.[0] ?? 0);
        },
    });
    return offsets;
}
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const steps = path.slice(0, length);
        const offset = startOf(document.getIn(steps, true)) ?? keyOffset(document, steps);
        if (offset !== null)
            return offset;
    }
    return 0;
}
function keyOffset(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent))
        return null;
    const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
    return startOf(pair?.key);
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.range?.[0] ?? null) : null;
}


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);

/** The settings a configuration file stands for; the defaults where there is none. */
async function settingsOf(configuration) {
    if (configuration === null)
        return { settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L, problems: [] };
    // The schema library is as large as the rest together; a repository without a configuration never loads it.
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 7791));
    return readSettings(configuration);
}


/***/ }),

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSync: () => (/* binding */ runSync),
  sync: () => (/* binding */ sync)
});

// EXTERNAL MODULE: ./.build/src/changes/verdict/suspects-file.js
var suspects_file = __webpack_require__(6940);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/text/order.js
var text_order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/incident/fact.js
var fact = __webpack_require__(1570);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(7238);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(5887);
;// CONCATENATED MODULE: ./.build/src/incident/form.js

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
    return incident_severity/* severities */.gO.find((severity) => new RegExp(`^${severity}\\b`, 'i').test(answer)) ?? null;
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
    const severityOf = severityReader(issue, reading);
    const events = issue.events
        .filter((event) => !isOurs(event, reading.work))
        .flatMap((event) => factFromEvent(event, { ...reading, severityOf, issue }) ?? []);
    return [...factsOfText(issue), ...factsOfForm(issue, reading), ...events];
}
/** The actors whose authority the facts of an issue will carry. */
function actorsToJudge(issue, reading) {
    const severityOf = severityReader(issue, reading);
    const judged = issue.events
        .filter((event) => !isOurs(event, reading.work) && isDeclaration(event, severityOf))
        .map((event) => event.actor);
    const actors = isOurForm(issue.body) ? [issue.author, ...judged] : judged;
    return [...new Map(actors.map((actor) => [actor.login, actor])).values()];
}
/** Whether an issue shows anything that makes it an incident: a severity, the label `incident`, or our form. */
function maybeIncident(issue, reading) {
    const severityOf = severityReader(issue, reading);
    const named = issue.labels.some((name) => severityOf(name) !== null || isFlag(name));
    return (named || isOurForm(issue.body) || issue.events.some((event) => isDeclaration(event, severityOf)));
}
/** When an issue was last made an incident: by a label of ours being set, or by being opened. */
function lastDeclaredAt(issue, reading) {
    const severityOf = severityReader(issue, reading);
    const set = issue.events.filter((event) => event.type === 'labeled' && isDeclaration(event, severityOf));
    return ([issue.createdAt, ...set.map((event) => event.at)].toSorted(text_order/* compareText */.n).at(-1) ??
        issue.createdAt);
}
/** Whether a person's label `incident` is on record. */
function wasFlagged(ledger) {
    return ledger.facts.some((fact) => fact.kind === 'flagged' && fact.set && fact.id.startsWith('event:'));
}
/** Other spellings count only where a person has set `incident` too; our own `incident` says nothing of theirs. */
function severityReader(issue, { spellings, work, wasFlagged = false }) {
    const flagged = wasFlagged ||
        issue.events.some((event) => event.type === 'labeled' && isFlag(event.label) && !isOurs(event, work));
    return (label) => (0,incident_severity/* severityOfLabel */.ze)(label, spellings) ?? (flagged ? (0,incident_severity/* severityBesideIncident */.q1)(label) : null);
}
function isFlag(label) {
    return label.toLowerCase() === 'incident';
}
function isDeclaration(event, severityOf) {
    return 'label' in event && (severityOf(event.label) !== null || isFlag(event.label));
}
function isOurs(event, work) {
    const label = 'label' in event ? event.label : '';
    return (0,incident_work/* explains */.$t)(work, { act: event.type, label, at: event.at, actor: event.actor });
}
function factsOfText(issue) {
    const { number, url, author, createdAt } = issue;
    const firstRename = issue.events.find((event) => event.type === 'renamed');
    const at = issue.editedAt ?? createdAt;
    const opening = { v: fact/* factVersion */.N, at: createdAt, actor: author };
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
            text: (0,shorten/* cutWhole */.O)(issue.body, fact/* maximumFactText */.m),
            cut: issue.body.length > fact/* maximumFactText */.m,
            url,
        },
    ];
}
/** A filled form declares by itself: GitHub drops form labels that do not exist. Its author's authority counts. */
function factsOfForm(issue, { authorityOf }) {
    if (!isOurForm(issue.body))
        return [];
    const { author: actor, createdAt: at, number } = issue;
    const core = { v: fact/* factVersion */.N, id: `issue:${number}:form`, at, actor };
    const { severity } = readForm(issue.body);
    const authority = authorityOf(actor);
    if (severity === null || severity === 'unsure') {
        return [{ ...core, kind: 'flagged', set: true, authority }];
    }
    return [{ ...core, kind: 'severity', label: (0,incident_severity/* labelOf */.Wy)(severity), ...setTo(severity), authority }];
}
function factFromEvent(event, reading) {
    const core = {
        v: fact/* factVersion */.N,
        id: `event:${event.id}`,
        at: event.at,
        actor: event.actor,
    };
    switch (event.type) {
        case 'labeled':
        case 'unlabeled': {
            const set = event.type === 'labeled';
            const authority = reading.authorityOf(event.actor);
            if (isFlag(event.label))
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
            return null;
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

// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
;// CONCATENATED MODULE: ./.build/src/incident/lapse.js



/** A swap of severity labels takes less than this; an open incident without one for longer has lapsed. Seconds. */
const lapseSeconds = 120;
/**
 * The lapses that facts show up to `now`: one for each stretch in which the issue was open without a severity label for two
 * minutes. They follow from the facts alone, so that it does not matter when a run looked.
 */
function lapsesOf(facts, gaps, now) {
    return openGaps(facts, gaps).flatMap(({ since, until }) => {
        const at = (0,instant/* addSeconds */.ps)(since, lapseSeconds);
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
    return { v: fact/* factVersion */.N, id: `lapse:${since}`, at, actor, kind: 'lapsed', since };
}
/** The parts of a gap in which the issue was open. */
function openStretches(facts, gap) {
    const turns = facts
        .filter((fact) => isEnd(fact) || fact.kind === 'reopened')
        .toSorted((a, b) => (0,text_order/* compareText */.n)(a.at, b.at) || Number(isEnd(a)) - Number(isEnd(b)));
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

// EXTERNAL MODULE: ./.build/src/incident/ledger.js
var incident_ledger = __webpack_require__(8441);
// EXTERNAL MODULE: ./.build/src/incident/actor.js
var actor = __webpack_require__(3259);
;// CONCATENATED MODULE: ./.build/src/incident/severity-story.js



/**
 * The severity that label facts add up to; null when no severity was ever set.
 *
 * The label set last counts; of several set in one second the worst one. Removing the last label keeps the severity, so that
 * a swap of labels is one change. Labels by people who may not set them count only while nobody who may has set one.
 * Order of the facts does not matter.
 */
function tellSeverity(facts) {
    const authorised = facts.filter((fact) => (0,actor/* maySetSeverity */.n)(fact.authority));
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
function walk(facts) {
    const steps = severityAtMoments(facts);
    const changes = [];
    const gaps = [];
    let severity = null;
    let bareSince = null;
    for (const { at, actor, standing } of steps) {
        if (standing === null) {
            bareSince = severity === null ? null : (bareSince ?? at);
            continue;
        }
        if (bareSince !== null)
            gaps.push({ since: bareSince, until: at });
        bareSince = null;
        if (standing !== severity)
            changes.push({ at, actor, from: severity, to: standing });
        severity = standing;
    }
    if (bareSince !== null)
        gaps.push({ since: bareSince, until: null });
    return severity === null ? null : { severity, changes, gaps };
}
function severityAtMoments(facts) {
    const labels = new Map();
    return moments(facts).map(({ at, actor, removed, set }) => {
        for (const fact of removed)
            labels.delete(fact.label.toLowerCase());
        for (const fact of set) {
            labels.set(fact.label.toLowerCase(), { severity: fact.to, since: fact.at });
        }
        return { at, actor, standing: latest([...labels.values()]) };
    });
}
/** When the label `incident` was not set, of an issue that has no severity; like the gaps of a severity. */
function tellFlagGaps(facts) {
    const authorised = facts.filter((fact) => (0,actor/* maySetSeverity */.n)(fact.authority));
    const gaps = [];
    let bareSince = null;
    // Of one second the removal comes first, as in a swap of severity labels.
    const inOrder = authorised.toSorted((a, b) => (0,text_order/* compareText */.n)(a.at, b.at) || Number(a.set) - Number(b.set));
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
    const severity = tellSeverity(facts.filter((fact) => fact.kind === 'severity'));
    return severity?.gaps ?? tellFlagGaps(facts.filter((fact) => fact.kind === 'flagged'));
}
function latest(standing) {
    const since = standing
        .map((one) => one.since)
        .toSorted(text_order/* compareText */.n)
        .at(-1);
    const newest = standing.filter((one) => one.since === since).map((one) => one.severity);
    return newest.length === 0 ? null : newest.reduce(incident_severity/* worse */.JJ);
}
/** Facts of one second belong together: GitHub's times are no finer, and a swap of labels takes one click. */
function moments(facts) {
    const seconds = [...new Set(facts.map((fact) => fact.at))];
    return seconds.sort(text_order/* compareText */.n).flatMap((at) => {
        const together = facts.filter((fact) => fact.at === at);
        const ordered = together.toSorted((a, b) => (0,text_order/* compareText */.n)(a.id, b.id));
        const set = ordered.filter((fact) => fact.to !== null);
        const actor = (set[0] ?? ordered[0])?.actor;
        return actor ? [{ at, actor, set, removed: ordered.filter((fact) => fact.to === null) }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/src/incident/accept-facts.js





/** The ledger with every fact a run has seen added to it, and the lapses that follow. */
function acceptFacts(seen) {
    const { ledger: known } = seen.records;
    const fresh = [
        ...(seen.issue === null ? [] : factsFromIssue(seen.issue, readingOf(seen))),
        ...(seen.gone === null ? [] : [goneFact(seen.gone, known, seen.now)]),
    ];
    const ledger = (0,incident_ledger/* mergeLedgers */.dR)(known, { facts: fresh.filter((fact) => fact !== null), unknown: [] });
    const lapses = lapsesOf(ledger.facts, tellGaps(ledger.facts), seen.now);
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
    return { v: fact/* factVersion */.N, id: `issue:${opened.number}:gone`, at: now, actor, kind: 'gone', how };
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

;// CONCATENATED MODULE: ./.build/src/incident/commit-message.js
/** First line of the records commit. Never `#42`, which GitHub would link on the issue at every commit. */
function headline(incident, newFacts) {
    return commitMessage(incident.number, `${whatHappened(incident, newFacts)}`);
}
/** A records commit message; `[skip ci]` keeps other workflows and preview hosts quiet. */
function commitMessage(number, text) {
    return `INC-${number}: ${text} [skip ci]`;
}
function whatHappened(incident, newFacts) {
    const told = newFacts.filter((fact) => fact.kind !== 'body');
    const latest = incident.timeline.findLast((entry) => told.some((fact) => fact.at === entry.at));
    switch (latest?.what) {
        case undefined:
            return newFacts.length > 0 ? 'description edited' : 'record brought up to date';
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
        case 'assigned':
        case 'unassigned':
        case 'flagged':
        case 'opened':
        case 'renamed':
        case 'reopened':
            return latest.what;
    }
}

// EXTERNAL MODULE: ./.build/src/changes/question.js
var changes_question = __webpack_require__(7401);
;// CONCATENATED MODULE: ./.build/src/text/wildcards.js
/**
 * Whether a pattern with wildcards matches all of a row, in time that grows with the product of both lengths at most: on a mismatch
 * only the last star takes one item more, since what an earlier one took can stay as it is.
 */
function matchesAll({ items, isStar, fits }, row) {
    let at = 0;
    let star = -1;
    let taken = 0;
    let position = 0;
    while (position < row.length) {
        const item = items[at];
        const other = row[position];
        if (item !== undefined && isStar(item)) {
            star = at;
            taken = position;
            at += 1;
        }
        else if (item !== undefined && other !== undefined && fits(item, other)) {
            at += 1;
            position += 1;
        }
        else if (star < 0) {
            return false;
        }
        else {
            taken += 1;
            position = taken;
            at = star + 1;
        }
    }
    return items.slice(at).every(isStar);
}

;// CONCATENATED MODULE: ./.build/src/changes/services/codeowners.js

/** GitHub reads no larger file; lines beyond are not read either. */
const codeowners_limits = { size: 3_000_000, rules: 10_000, pattern: 300, path: 500 };
/**
 * Reads a CODEOWNERS file in GitHub's dialect: patterns of gitignore without `!`, `[ ]` and escaped `#`; lines with one of these
 * are passed over, as GitHub does.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function readCodeowners(text) {
    return text.slice(0, codeowners_limits.size).split('\n').flatMap(readRule).slice(0, codeowners_limits.rules);
}
/** The teams that own a path: those of the last rule that matches it. */
function owningTeams(path, codeowners) {
    if (path.length > codeowners_limits.path)
        return [];
    const folders = path.split('/');
    return codeowners.findLast(({ pattern }) => matchesPath(pattern, folders))?.teams ?? [];
}
function readRule(line) {
    // A blank may be escaped as part of the pattern; `#` begins a comment.
    const words = line.match(/(?:\\ |[^\s#])+|#.*/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    const [written, ...owners] = comment < 0 ? words : words.slice(0, comment);
    if (written === undefined || !isReadable(written))
        return [];
    const teams = owners.flatMap((owner) => /^@([\w.-]+\/[\w.-]+)$/.exec(owner)?.[1] ?? []);
    return [{ pattern: toPattern(written.replaceAll('\\ ', ' ')), teams }];
}
function isReadable(pattern) {
    return pattern.length <= codeowners_limits.pattern && !/^[!\\]|[[\]]/.test(pattern);
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
    return matchesAll({ items: pattern, isStar: (part) => part === '**', fits: matchesName }, folders);
}
function matchesName(pattern, name) {
    if (!/[*?]/.test(pattern))
        return pattern === name;
    return matchesAll({
        items: [...pattern],
        isStar: (sign) => sign === '*',
        fits: (sign, letter) => sign === '?' || sign === letter,
    }, [...name]);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./.build/src/text/path-globs.js

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
    const matches = picomatch(short, { dot: true });
    return (path) => path.length <= maximumLength && matches(path);
}

;// CONCATENATED MODULE: ./.build/src/changes/services/service-map.js


/**
 * Where services live: by the globs of the configuration; and a service that the incident names also in the folder of a monorepo
 * that has its name, such as `apps/checkout/`, and where a team of its name owns the path.
 */
function serviceMap({ configured, codeowners, named }) {
    const rules = configured.map(({ name, paths }) => ({
        name,
        matches: globMatcher(paths.flatMap(withFolder)),
    }));
    const wanted = new Map(named.map((name) => [slugOf(name), spellingOf(name, configured)]));
    wanted.delete('');
    return (path) => {
        const byRule = rules.flatMap(({ name, matches }) => (matches(path) ? [name] : []));
        if (wanted.size === 0)
            return byRule;
        const slugs = [...foldersIn(path), ...owningTeams(path, codeowners).map(teamSlug)];
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

;// CONCATENATED MODULE: ./.build/src/migrations/forward-part.js
/** Characters of a file that are looked at. */
const forward_part_maximumLength = 200_000;
/** Where a migration begins to tell how to take itself back. */
const backwards = /^[ \t]*--[ \t]*(?:\+goose[ \t]+Down|\+migrate[ \t]+Down|migrate:down|rollback)|^[ \t]*(?:def[ \t]+(?:self\.)?down\b|def[ \t]+downgrade\b|exports\.down\b|(?:export[ \t]+)?(?:const[ \t]+down\b|(?:async[ \t]+)?function[ \t]+down\b)|(?:public[ \t]+)?(?:override[ \t]+)?(?:async[ \t]+)?down[ \t]*\(|public[ \t]+function[ \t]+(?:down|safeDown)\b|protected[ \t]+override[ \t]+void[ \t]+Down\b)/im;
/**
 * What a migration does when it goes forward: its text without comments of SQL and without the part that takes it back, where
 * that stands last, as every tool's template has it. At most the first 200,000 characters.
 */
function forwardPart(content) {
    const text = content.slice(0, forward_part_maximumLength);
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

;// CONCATENATED MODULE: ./.build/src/migrations/tables-touched.js

/** No more names than this are told of one file. */
const maximumTables = 50;
/**
 * The tables that a migration touches when it goes forward, in the order it names them, each once, without schema and quotes.
 * Found by the shapes of statements in SQL and of calls in the usual frameworks: a hint, not a judgement. Django tells models,
 * not tables. At most fifty.
 */
function tablesTouched(content) {
    const text = forwardPart(content);
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

;// CONCATENATED MODULE: ./.build/src/migrations/obvious-hazard.js


/**
 * What the SQL of a migration plainly does to tables that were there before, the worst first. It knows six shapes and no more:
 * nothing found does not say that the migration is safe. The first three are of PostgreSQL; other engines do not have them, and
 * without an engine SQL that looks like MySQL is not taken for PostgreSQL.
 */
function obviousHazards(sqlLines, engine = null) {
    const text = forwardPart(sqlLines.join('\n'));
    const locks = engine === 'postgresql' || (engine === null && !looksLikeMySql.test(text));
    const created = new Set([...text.matchAll(createdTable)].map((match) => bareName(match.groups?.['table'] ?? '')));
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
const obvious_hazard_ifExists = String.raw `(?:if\s+(?:not\s+)?exists\s+)?`;
const table = `(?<table>${sqlName})`;
const obvious_hazard_name = `(?<name>${sqlName})`;
const createdTable = sql(String.raw `\bcreate\s+(?:(?:temporary|temp|unlogged)\s+)?table\s+${obvious_hazard_ifExists}${table}`, 'gi');
/** Statements looked at, and characters of one: enough for what people write, and time stays linear. */
const obvious_hazard_limits = { statements: 200, length: 2000 };
/** Texts that begin with a verb of the table below, up to their semicolon. They may stand inside a string of another language. */
function statementsOf(text) {
    const starts = text.matchAll(/\b(?:alter\s+table|create\s+(?:unique\s+)?index|drop\s+table)\b/gi);
    return [...starts]
        .slice(0, obvious_hazard_limits.statements)
        .map(({ index }) => text.slice(index, index + obvious_hazard_limits.length).split(';', 1)[0] ?? '');
}
const index = sql(String.raw `^create\s+(?:unique\s+)?index\b(?!\s+concurrently\b)[^()]{0,300}?\son\s+(?!only\b)${table}`);
const dropTable = sql(String.raw `^drop\s+table\s+${obvious_hazard_ifExists}${table}`);
const alterTable = sql(String.raw `^alter\s+table\s+${obvious_hazard_ifExists}(?:only\s+)?${table}\s+`);
/** What a part of ALTER TABLE between two commas begins with. */
const clauses = [
    {
        kind: 'foreign-key-blocks-writes',
        pattern: sql(String.raw `^add\s+(?:constraint\s+${sqlName}\s+)?foreign\s+key\b(?![^]*\bnot\s+valid\b)`),
    },
    {
        kind: 'not-null-scans',
        pattern: sql(String.raw `^alter\s+(?:column\s+)?${obvious_hazard_name}\s+set\s+not\s+null\b`),
    },
    { kind: 'drops-column', pattern: sql(String.raw `^drop\s+column\s+${obvious_hazard_ifExists}${obvious_hazard_name}`) },
    {
        kind: 'renames',
        pattern: sql(String.raw `^rename\s+(?:(?:column\s+)?${sqlName}\s+)?to\s+${obvious_hazard_name}`),
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
    const bare = (written) => (written === undefined ? null : bareName(written));
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

;// CONCATENATED MODULE: ./.build/src/changes/verdict/hazard.js


/** The worst thing a migration of a change plainly does; null where it does nothing of the kind, or its lines were not read. */
function hazardOf(entry) {
    return hazard_hazardsOf(entry)[0] ?? null;
}
/** Everything of the kind, the worst first. */
function hazard_hazardsOf({ change, kinds }) {
    if (!kinds.includes('migration') || change.lines === null)
        return [];
    const engines = change.files.map(({ path }) => recogniseMigration({ path, content: null })?.engine);
    return obviousHazards(change.lines.added, engines.find((engine) => engine != null) ?? null);
}

;// CONCATENATED MODULE: ./.build/src/text/commit-name.js
/** Whether a text is the whole name of a commit. */
function isCommit(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}

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
    return isCommit(sha) ? sha : null;
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
    if (sha === undefined || !isCommit(sha))
        return null;
    const branch = `revert-${sha.slice(0, 7)}`;
    return whole([
        shell `git fetch origin ${base}`,
        shell `git switch --create ${branch} ${isCommit(base) ? base : `origin/${base}`}`,
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
    return isCommit(base)
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

;// CONCATENATED MODULE: ./.build/src/changes/group-by.js
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
const scene_fieldNames = (/* unused pure expression or super */ null && (['title', 'body', 'path', 'deleted', 'added', 'headings']));
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
    const rules = own.map(({ kind, paths }) => ({ kind, matches: globMatcher(paths) }));
    return (path) => rules.find(({ matches }) => matches(path))?.kind ?? kindOfPath(path);
}
/** What a file is, by its path alone; what no rule knows is code. */
function kindOfPath(path) {
    if (path.length > kinds_of_paths_longestPath)
        return 'code';
    return kinds_of_paths_table.find(({ fits }) => fits(path))?.kind ?? 'code';
}
/** Patterns stay quick on what is left; no file system has longer names. */
const kinds_of_paths_longestPath = 1000;
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
    const tables = tablesTouched((change.lines?.added ?? []).join('\n')).slice(0, wordsShown);
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

;// CONCATENATED MODULE: ./.build/src/changes/feed/environment.js
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
    if (environments.some((name) => isSameEnvironment(name, where)))
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

;// CONCATENATED MODULE: ./.build/src/changes/verdict/verdict.js
/** From this probability on, one change or deployment is named. */
const namedAt = 0.8;
/** Below this probability of the first, nothing is likely. */
const nothingLikelyBelow = 0.15;

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
function answerOf(ranked, { asked, namedDeployment, }) {
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
    const groups = [...groupBy(carried, ({ carrier }) => carrier)];
    return new Map(groups.map(([carrier, parts]) => [carrier, parts.map(({ one }) => one)]));
}

// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(7178);
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
            codeowners: readCodeowners(codeowners ?? ''),
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

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./.build/src/time/reported-time.js

/**
 * The moment somebody wrote down, RFC 3339 in UTC; null when it is none that can be read. Read are RFC 3339, `2026-11-20 13:50
 * Europe/Berlin` and `13:50 UTC`; without a zone it is UTC. A time of day is the last one before `reportedAt`.
 */
function readReportedTime(text, reportedAt) {
    const match = pattern.exec(text.trim());
    if (match === null)
        return null;
    const { date, time = '', offset, zone } = match.groups ?? {};
    try {
        const moment = toMoment({ date, time, zone: offset?.replace(/(\d{2}):?(\d{2})$/, '$1:$2') ?? zoneOf(zone) }, reportedAt);
        return moment.toInstant().round('second').toString();
    }
    catch {
        // Temporal refuses dates, times and zones that do not exist; to us that is "cannot be read".
        return null;
    }
}
const pattern = /^(?:(?<date>\d{4}-\d{2}-\d{2})[T ,]+)?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?:h|hrs?)?\s*(?:(?<offset>[+-]\d{2}:?\d{2})|\(?(?<zone>[A-Za-z][\w/+-]*)\)?)?\.?$/;
function toMoment(written, reportedAt) {
    const reported = temporal_polyfill/* Temporal */.fE.Instant.from(reportedAt).toZonedDateTimeISO(written.zone);
    const time = temporal_polyfill/* Temporal */.fE.PlainTime.from(written.time.replace(/^\d:/, '0$&'));
    if (written.date !== undefined) {
        const day = temporal_polyfill/* Temporal */.fE.PlainDate.from(written.date);
        return day.toZonedDateTime({ timeZone: written.zone, plainTime: time });
    }
    const today = reported.toPlainDate();
    return (lastBefore(reported, today.toPlainDateTime(time)) ??
        // Never null: a whole day before the report is before it.
        today.subtract({ days: 1 }).toZonedDateTime({ timeZone: written.zone, plainTime: time }));
}
/** The last moment up to `reported` at which clocks showed `written`; null when there was none. A clock set back shows it twice. */
function lastBefore(reported, written) {
    const moments = ['later', 'earlier'].map((disambiguation) => written.toZonedDateTime(reported.timeZoneId, { disambiguation }));
    return (moments.find((moment) => moment.toPlainDateTime().equals(written) &&
        temporal_polyfill/* Temporal */.fE.ZonedDateTime.compare(moment, reported) <= 0) ?? null);
}
function zoneOf(name) {
    return name === undefined || /^(z|utc|gmt)$/i.test(name) ? 'UTC' : name;
}

;// CONCATENATED MODULE: ./.build/src/incident/impact.js


/** Longest impact shown, in UTF-16 units; the whole description is one click away. */
const maximumImpact = 400;
/** What users notice, from an issue's description: its section "Impact", else its first paragraph; null for none. */
function readImpact(body) {
    const answer = hasHeading(body, 'impact') || isOurForm(body) ? readForm(body).impact : body;
    const first = answer === null ? undefined : paragraphs(answer).find((block) => !isHeading(block));
    return first === undefined ? null : (0,shorten/* shorten */.m)(first.replace(/\s+/g, ' '), maximumImpact);
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

;// CONCATENATED MODULE: ./.build/src/incident/progress.js



/** How far the facts, in story order, have brought an incident; without a severity it waits in triage. */
function tellProgress(facts, { severity, gaps }) {
    const start = {
        status: severity?.declared == null ? 'triage' : 'investigating',
        endedAt: null,
        lapsed: false,
        mergedBy: null,
        reopened: null,
        gone: null,
    };
    let progress = start;
    for (const fact of facts)
        progress = advance(progress, fact, { start, severity, gaps });
    return progress;
}
function advance(progress, fact, context) {
    const { start, severity, gaps } = context;
    switch (fact.kind) {
        case 'closed':
            return progress_close(fact, start);
        case 'reopened':
            return reopen(progress, fact, start);
        case 'lapsed':
            return lapse(progress, fact, gaps);
        case 'severity':
            return progress.lapsed && setsSeverity(fact, severity) ? takeUp(progress, start) : progress;
        case 'flagged':
            return progress.lapsed && setsFlag(fact, severity) ? takeUp(progress, start) : progress;
        case 'gone':
            return leave(progress, fact);
        default:
            return progress;
    }
}
/** A merge closes the issue, not the incident: that is over when it is live and users have recovered. */
function progress_close(fact, start) {
    if (fact.closer !== null)
        return { ...start, status: 'monitoring', mergedBy: fact.closer };
    const ends = {
        completed: 'resolved',
        'not-planned': 'cancelled',
        duplicate: 'duplicate',
    };
    return { ...start, status: ends[fact.reason], endedAt: fact.at };
}
function reopen(progress, fact, start) {
    if (progress.status === 'monitoring')
        return progress;
    return { ...start, reopened: { at: fact.at, by: fact.actor } };
}
/** Where it stood before its label was removed. */
function takeUp({ mergedBy }, start) {
    return mergedBy === null ? start : { ...start, status: 'monitoring', mergedBy };
}
/** What was over stays as it ended; what was not is closed. */
function leave(progress, { at, how }) {
    if ((0,incident_status/* hasEnded */.h)(progress.status))
        return { ...progress, gone: how };
    return { ...progress, status: 'closed', endedAt: at, reopened: null, gone: how };
}
function lapse(progress, fact, gaps) {
    if ((0,incident_status/* hasEnded */.h)(progress.status) || !isBorneOut(fact, gaps))
        return progress;
    return { ...progress, status: 'cancelled', endedAt: fact.at, lapsed: true, reopened: null };
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
    const said = isOurForm(body) ? (readForm(body).impact ?? '') : body;
    const lines = said.replace(comments, '').split('\n');
    return [title, ...lines.filter((line) => !isOurHeading(line))].join('\n').trim();
}
const headings = Object.values(formHeadings).map((heading) => heading.toLowerCase());
function isOurHeading(line) {
    const [, heading = ''] = /^#{1,6}[ \t]+(.{1,40}?)\s*$/.exec(line) ?? [];
    return headings.includes(heading.toLowerCase());
}
/** One that is never closed hides the rest, as on GitHub. */
const comments = /<!--(?:[\s\S]*?-->|[\s\S]*$)/g;

;// CONCATENATED MODULE: ./.build/src/incident/story-order.js

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
    'closed',
    'lapsed',
    'gone',
];
/** Facts as they happened: by time, then by kind, then what came with the issue before what happened to it, then by id. */
function inStoryOrder(facts) {
    return facts.toSorted((a, b) => (0,text_order/* compareText */.n)(a.at, b.at) ||
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
        Number(isEvent(a)) - Number(isEvent(b)) ||
        (0,text_order/* compareText */.n)(a.id, b.id));
}
function isEvent(fact) {
    return fact.id.startsWith('event:');
}

;// CONCATENATED MODULE: ./.build/src/incident/tell-timeline.js


/** What happened, oldest first, from facts in story order. */
function tellTimeline(facts, { severity, gaps }) {
    const entries = [];
    let title = '';
    for (const fact of facts) {
        if (fact.kind === 'lapsed' && !isBorneOut(fact, gaps))
            continue;
        const happening = tellHappening(fact, title);
        if (fact.kind === 'title')
            title = fact.text;
        if (happening !== null)
            entries.push({ at: fact.at, actor: fact.actor, ...happening });
    }
    return [...entries, ...severityEntries(severity)].sort((a, b) => (0,text_order/* compareText */.n)(a.at, b.at) || happeningOrder.indexOf(a.what) - happeningOrder.indexOf(b.what));
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
    'closed',
    'lapsed',
    'gone',
];
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
        case 'opened':
        case 'body':
        case 'severity':
            return null;
    }
}
function severityEntries(severity) {
    if (severity === null)
        return [];
    const { declared, reported } = severity;
    const entries = severity.changes.map((change) => entry(change, { what: 'severity', from: change.from ?? change.to, to: change.to }));
    if (declared !== null)
        entries.unshift(entry(declared, { what: 'declared', severity: declared.to }));
    if (declared?.at !== reported.at) {
        entries.unshift(entry(reported, { what: 'reported', severity: reported.to }));
    }
    return entries;
}
function entry(by, happening) {
    return { at: by.at, actor: by.actor, ...happening };
}

;// CONCATENATED MODULE: ./.build/src/incident/fold.js














/**
 * The incident that a ledger tells; null when no severity and no label `incident` was ever set on the issue.
 *
 * Pure: any order of the facts, any repetition and any split into runs gives the same incident.
 */
function fold(ledger) {
    const facts = inStoryOrder((0,incident_ledger/* mergeLedgers */.dR)(incident_ledger/* emptyLedger */.Hg, ledger).facts);
    const opened = facts.find((fact) => fact.kind === 'opened');
    const severity = tellSeverity(facts.filter((fact) => fact.kind === 'severity'));
    const flagged = facts.find((fact) => fact.kind === 'flagged' && fact.set);
    if (opened === undefined || (severity === null && flagged === undefined))
        return null;
    const gaps = openGaps(facts, tellGaps(facts));
    const progress = tellProgress(facts, { severity, gaps });
    const body = facts.findLast((fact) => fact.kind === 'body');
    const form = trustedForm(facts, body?.text ?? '');
    const reportedAt = severity?.reported.at ?? flagged?.at ?? opened.at;
    return {
        number: opened.number,
        url: opened.url,
        ...tellReport(facts),
        // Nobody has said how bad it is: the field's rule is to assume the worst.
        severity: severity?.severity ?? 'SEV1',
        severityIsAssumed: severity === null,
        status: progress.status,
        kind: form.kind ?? 'incident',
        lead: leadOf(facts),
        impact: readImpact(body?.text ?? ''),
        services: form.services,
        environment: form.environment,
        detectedBy: form.detectedBy,
        openedBy: opened.actor,
        declaredBy: severity?.declared?.actor ?? null,
        times: tellTimes({ opened, severity, progress, form, reportedAt }),
        startedAsWritten: unreadStart(form, opened),
        unlabelledSince: (0,incident_status/* hasEnded */.h)(progress.status) ? null : bareSince(gaps),
        mergedBy: (0,incident_status/* hasEnded */.h)(progress.status) ? null : progress.mergedBy,
        reopened: progress.reopened,
        gone: progress.gone,
        timeline: tellTimeline(facts, { severity, gaps }),
    };
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
            environment: readForm(body?.text ?? '').environment,
        },
    };
}
/**
 * What the description says as our form. When it is none, only when impact began, as a bug report has an "Environment" too.
 * The kind counts only when somebody who may declare filled the form in: a drill stops no deploy.
 */
function trustedForm(facts, body) {
    if (!isOurForm(body))
        return { ...readForm(''), startedAt: readForm(body).startedAt };
    const filled = facts.find((fact) => fact.id.endsWith(':form'));
    const trusted = filled !== undefined && 'authority' in filled && (0,actor/* maySetSeverity */.n)(filled.authority);
    const form = readForm(body);
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
    const at = readReportedTime(form.startedAt, opened.at);
    return at === null || at > (0,instant/* addSeconds */.ps)(opened.at, 86_400) ? null : at;
}
function bareSince(gaps) {
    const last = gaps.at(-1);
    return last?.until === null ? last.since : null;
}
/** Created longer than this before it was declared, an issue was something else first; hours. */
const detectionWindowHours = 24;
function tellTimes(told) {
    const { opened, severity, progress, reportedAt } = told;
    const declaredAt = severity?.declared?.at ?? null;
    const beganAt = declaredAt ?? reportedAt;
    const waitedHours = (Date.parse(beganAt) - Date.parse(opened.at)) / 3_600_000;
    const resolved = progress.status === 'resolved';
    return {
        openedAt: opened.at,
        impactStartedAt: impactStart(told),
        detectedAt: waitedHours <= detectionWindowHours ? opened.at : beganAt,
        declaredAt,
        acknowledgedAt: null,
        mitigatedAt: null,
        resolvedAt: resolved ? progress.endedAt : null,
        closedAt: resolved ? null : progress.endedAt,
    };
}
/** The person whose assignment has stood longest; of several assigned in one second the first by login. */
function leadOf(facts) {
    const standing = new Map();
    for (const fact of facts) {
        if (fact.kind !== 'assigned' && fact.kind !== 'unassigned')
            continue;
        const { login, id, type } = fact.assignee;
        if (type !== 'user')
            continue;
        // Logins can be renamed between the two, ids cannot.
        const person = id === null ? login : String(id);
        if (fact.kind === 'unassigned')
            standing.delete(person);
        else if (!standing.has(person))
            standing.set(person, { login, since: fact.at });
    }
    const [first] = [...standing.values()].sort((a, b) => (0,text_order/* compareText */.n)(a.since, b.since) || (0,text_order/* compareText */.n)(a.login, b.login));
    return first?.login ?? null;
}

// EXTERNAL MODULE: ./.build/src/incident/labels.js
var labels = __webpack_require__(4667);
;// CONCATENATED MODULE: ./.build/src/incident/issue-writes.js



/** What makes an issue show where its incident stands: its labels, and being open while the incident is not over. */
function decideIssueWrites(issue, incident, ledger) {
    const present = issue.labels.map((name) => name.toLowerCase());
    const wanted = wantedLabels(incident, ledger);
    const missing = wanted.filter((name) => !present.includes(name));
    const stale = present.filter((name) => (0,labels/* isStatusLabel */.HU)(name) && !wanted.includes(name));
    const writes = [];
    if (missing.length > 0)
        writes.push({ kind: 'add-labels', names: missing });
    if (stale.length > 0)
        writes.push({ kind: 'remove-labels', names: stale });
    if (!issue.open && incident.mergedBy !== null && !(0,incident_status/* hasEnded */.h)(incident.status)) {
        writes.push({ kind: 'reopen' });
    }
    return writes;
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

// EXTERNAL MODULE: ./.build/src/incident/open-incidents.js
var open_incidents = __webpack_require__(5094);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/src/text/front-matter.js

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
    const parsed = (0,dist/* parseDocument */.Tp)(text);
    if (parsed.errors.length > 0 || !(0,dist/* isMap */.jh)(parsed.contents) || parsed.contents.flow)
        return null;
    return { text, map: parsed.contents, from, to: from + length };
}
function entriesByOffset({ map, text }, values) {
    return Object.entries(values)
        .map(([key, value]) => ({ key, value, span: spanOf(map, key, text) }))
        .toSorted((a, b) => (b.span?.from ?? 0) - (a.span?.from ?? 0));
}
function spanOf(map, key, text) {
    const pair = map.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
    const from = (0,dist/* isNode */.Ll)(pair?.key) ? pair.key.range?.[0] : undefined;
    const to = (0,dist/* isNode */.Ll)(pair?.value) ? pair.value.range?.[1] : undefined;
    if (from === undefined || to === undefined)
        return null;
    // A block of text, a list or a map reaches over its line end, which is not ours to replace.
    return { from, to: from + text.slice(from, to).replace(/[ \t\r\n]+$/, '').length };
}
function printLines(entries) {
    return entries.length === 0
        ? ''
        : (0,dist/* stringify */.As)(Object.fromEntries(entries), { lineWidth: 0, blockQuote: false });
}

;// CONCATENATED MODULE: ./.build/src/text/sections.js
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

;// CONCATENATED MODULE: ./.build/src/incident/record.js


/**
 * The record page of an incident: `existing` with its front matter and generated sections brought up to date, or a new page.
 * What people wrote outside of the sections stays byte for byte, their own front matter keys too.
 */
function printRecord(existing, incident, texts) {
    const before = existing ?? newBody;
    // A title in the front matter may quote our markers: sections are looked for below it.
    const from = bodyOffset(before);
    const body = replaceSections(before.slice(from), [
        { name: 'summary', content: texts.summary },
        ...(texts.changes === '' ? [] : [{ name: 'changes', content: texts.changes }]),
        { name: 'timeline', content: texts.timeline },
    ]);
    return editFrontMatter(before.slice(0, from) + body, frontMatter(incident));
}
const newBody = `<!-- incident-loop:begin summary -->
<!-- incident-loop:end summary -->

<!-- incident-loop:begin changes -->
<!-- incident-loop:end changes -->

<!-- incident-loop:begin timeline -->
<!-- incident-loop:end timeline -->

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
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
;// CONCATENATED MODULE: ./.build/src/incident/records-index.js




/** How many incidents the index of the records branch lists, newest first. */
const indexLength = 100;
/** The README of the records branch with the row of this incident added or brought up to date; other rows stay as they are. */
function printIndex(existing, incident) {
    const rows = new Map(readRows(readSection(existing, 'index') ?? ''));
    rows.set(incident.number, printRow(incident));
    const newest = [...rows].sort(([a], [b]) => b - a).slice(0, indexLength);
    const content = [...tableHead, ...newest.map(([, row]) => row)].join('\n');
    return replaceSections(existing, [{ name: 'index', content }]);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/src/text/marker.js
const marker_pattern = /^<!-- incident-loop:(status) v(\d+) -->/;
/** Prints the hidden line that starts a comment of ours. */
function printMarker(marker) {
    return `<!-- incident-loop:${marker.kind} v${marker.version} -->`;
}
/** The marker a comment body starts with; null for any other comment. Who wrote it is the caller's question. */
function readMarker(body) {
    const match = marker_pattern.exec(body);
    if (match === null)
        return null;
    return { kind: 'status', version: Number(match[2]) };
}

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
    const body = `${printMarker({ kind: 'status', version: 1 })}\n${text.trim()}`;
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
        readMarker(comment.body ?? '')?.kind === 'status';
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

;// CONCATENATED MODULE: ./.build/src/incident/decide-sync.js
















/** What makes record, labels and status comment of an issue say what its facts say. Pure. */
function decideSync(seen) {
    const ledger = acceptFacts(seen);
    const incident = fold(ledger);
    if (incident === null)
        return nothingToDo(seen.records.work);
    const suspects = decideSuspects(incident, seen);
    const texts = seen.render(incident, suspects);
    const comment = seen.issue === null ? noComment : decideComment(seen, texts);
    const issueWrites = seen.issue === null ? [] : decideIssueWrites(seen.issue, incident, ledger);
    const acts = actsOf(issueWrites, seen.now);
    const work = nextWork(seen, comment.claim, acts);
    const isPromise = comment.claim !== null || acts.length > 0;
    const files = changedFiles(seen, { ledger, incident, suspects, texts, work, isPromise });
    const newFacts = factsNotIn(ledger, seen.records.ledger);
    return {
        incident,
        suspects,
        whatChanged: texts.record.changes,
        isNew: seen.records.ledger.facts.length === 0,
        newFacts,
        createLabels: seen.issue === null ? [] : labelsToCreate(seen, wantedLabels(incident, ledger)),
        createBranch: seen.records.head === null,
        commit: files.length === 0 ? null : { message: headline(incident, newFacts), files },
        writes: [...issueWrites, ...comment.writes],
        receipt: comment.receipt,
        work,
        problems: texts.problems,
    };
}
const noComment = { writes: [], claim: null, receipt: null };
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
    const { commit, writes, createLabels, receipt, work } = plan;
    const receiptStands = receipt === null || (0,canonical_json/* canonicalJson */.dj)(receipt) === (0,canonical_json/* canonicalJson */.dj)(work.statusComment);
    return commit === null && writes.length === 0 && createLabels.length === 0 && receiptStands;
}
function nothingToDo(work) {
    return {
        incident: null,
        suspects: null,
        whatChanged: '',
        isNew: false,
        newFacts: [],
        createLabels: [],
        createBranch: false,
        commit: null,
        writes: [],
        receipt: null,
        work,
        problems: [],
    };
}
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
        [paths.open, (0,open_incidents/* printOpenIncidents */.Z7)(records.open, decided.incident)],
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
function suspectsFile(path, suspects) {
    return suspects === null ? [] : [[path, (0,suspects_file/* printSuspectsFile */.GW)(suspects)]];
}
function changeOf(files, path, after) {
    const before = files.get(path) ?? null;
    return before === after ? [] : [{ path, before, after }];
}
function nextWork(seen, claim, acts) {
    const { work } = seen.records;
    const others = work.claims.filter((held) => held.run !== seen.run && held.until > seen.now);
    const events = seen.issue?.events.map((event) => event.at) ?? [];
    return {
        ...(0,incident_work/* withOwnActs */.GZ)(work, acts),
        claims: claim === null ? others : [...others, claim],
        watermark: latestOf([work.watermark, ...events, seen.issue?.createdAt]),
    };
}
function latestOf(times) {
    return (times
        .filter((at) => at != null)
        .toSorted(text_order/* compareText */.n)
        .at(-1) ?? null);
}
function labelsToCreate(seen, needed) {
    // Where one is missing setup did not run to its end, so all that are missing are created.
    const isSetUp = seen.records.head !== null && needed.every((name) => seen.labels.has(name));
    return isSetUp ? [] : labels/* labelTable */.vy.filter(({ name }) => !seen.labels.has(name));
}

// EXTERNAL MODULE: ./.build/src/flows/create-records-branch.js
var create_records_branch = __webpack_require__(4183);
// EXTERNAL MODULE: ./.build/src/flows/show-plan.js
var show_plan = __webpack_require__(6370);
;// CONCATENATED MODULE: ./.build/src/flows/apply-sync.js






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
    const committed = await commitPlan(world, plan, head);
    if (committed === 'stale')
        return 'look-again';
    noteProgress(progress, plan);
    const target = { issueId: gathered.seen.issue?.id ?? '', labelIds };
    const written = await writeIssue(world, target, plan.writes);
    if (written.vanished)
        return 'look-again';
    progress.receipt = receiptAfter(plan, written.posted);
    progress.identity = written.posted?.author.login ?? null;
    const kept = await keepReceipts(world, { plan, progress, head: committed.head });
    if (kept === 'stale')
        return 'look-again';
    progress.receipt = null;
    if (written.failure !== null)
        throw written.failure;
    return 'settled';
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
async function commitPlan(world, plan, head) {
    if (plan.commit === null)
        return { head };
    const files = new Map(plan.commit.files.map((file) => [file.path, file.after]));
    return world.github.commitRecords({ head, message: plan.commit.message, files });
}
function noteProgress(progress, plan) {
    if (plan.isNew)
        progress.isNew = true;
    for (const line of (0,show_plan/* describePlan */.df)(plan))
        progress.did.add(line);
}
async function writeIssue(world, target, writes) {
    const batch = writes.filter((write) => write.kind !== 'pin-comment');
    const outcomes = batch.length === 0 ? [] : await world.github.writeIssue(target, batch);
    const posted = outcomes.find((outcome) => outcome.kind === 'commented')?.comment ?? null;
    const failure = outcomes.find((outcome) => outcome.kind === 'failed')?.error ?? null;
    return { posted, failure, vanished: outcomes.some(({ kind }) => kind === 'vanished') };
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
/** Commits what was done; pins meanwhile, since nothing waits for that. */
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
    if (pinned !== 'unanswered' || progress.receipt === null)
        return 'kept';
    // The receipt said "pinned" too early; taking that back lets the next run try again.
    const unpinned = { ...work, statusComment: { ...progress.receipt, pinTried: false } };
    await commitWork(world, { plan, work: unpinned, head: answer.head });
    return 'kept';
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
var render_incident = __webpack_require__(3689);
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
            paths.some(globMatcher(runbook.paths)));
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

// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/find-status-comment.js


/**
 * The status comments an issue has: by the receipt; without one, or when that comment is gone, by their marker on all pages.
 *
 * With news the receipt is taken at its word, which saves a request: a comment that is gone is noticed when it is written, and
 * one that somebody has edited is put right by the next run without news. While another run holds the claim to post, nothing
 * is looked for, as nothing would be posted.
 */
async function findStatusComments(world, issue, search) {
    const { work, now, readAll, hasNews, environments } = search;
    if (work.statusComment !== null && !readAll) {
        if (hasNews)
            return { comments: [unread(work.statusComment)] };
        const { comment, newestDeployment } = await world.github.pulse(work.statusComment.id, environments);
        if (comment !== null)
            return { comments: [comment], newestDeployment };
    }
    const claim = { operation: 'status-comment', run: world.run, now };
    if ((0,incident_work/* isClaimedByAnother */.GJ)(work, claim))
        return { comments: [] };
    return { comments: ownStatusComments(await world.github.comments(issue.id), work) };
}
function unread({ id, databaseId }) {
    return { id, databaseId, body: null, author: { login: '', id: null, type: 'bot' }, ours: true };
}

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
    const groups = groupBy(own, ({ pull, sha }) => (pull === null ? `commit:${sha}` : `pull:${pull}`));
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
    const byPath = groupBy(patches.flatMap(({ files }) => files), ({ path }) => path);
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

;// CONCATENATED MODULE: ./.build/src/changes/feed/carriers.js


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
    const byEnvironment = groupBy(attempts, ({ environment }) => environment.toLowerCase());
    return [...byEnvironment]
        .toSorted(([a], [b]) => (0,text_order/* compareText */.n)(a, b))
        .map(([, ofOne]) => inSequence(ofOne, order));
}
/** States after which something may have reached users. */
const underWay = ['in_progress', 'failure', 'error'];
function attemptOf(deployment) {
    const { id, environment, sha, isGone, ref, createdAt } = deployment;
    const statuses = deployment.statuses.toSorted((a, b) => (0,text_order/* compareText */.n)(a.at, b.at));
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
    return (0,text_order/* compareText */.n)(a.liveAt ?? a.startedAt, b.liveAt ?? b.startedAt) || a.id - b.id;
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

;// CONCATENATED MODULE: ./.build/src/changes/feed/strongest-source.js



/**
 * The strongest source that tells of any version: deployments, else runs of the workflows that deploy, else releases; each reads
 * like deployments. `order`: place of each commit in the history, newest first.
 */
function strongestSource({ deployments, deployRuns, releases }, order) {
    const deployed = carriersOf(deployments, order);
    if (deployed.length > 0)
        return { source: 'deployments', carriers: deployed };
    if (deployRuns.length > 0) {
        // Workflows deploy different things, so a run of one replaces nothing of the other.
        const byWorkflow = groupBy(deployRuns, ({ workflow }) => workflow);
        const ran = [...byWorkflow].toSorted(([a], [b]) => (0,text_order/* compareText */.n)(a, b));
        return {
            source: 'deploy-runs',
            carriers: ran.flatMap(([, runs]) => carriersOf(runs.map(strongest_source_ofRun), order)),
        };
    }
    const released = releases.map(({ sha, at, tag }, index) => asDeployment({ id: releases.length - index, sha, ref: tag, startedAt: at, at, logUrl: null }));
    if (released.length === 0)
        return { source: 'pushes', carriers: [] };
    return { source: 'releases', carriers: carriersOf(released, order) };
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
    const grouped = groupBy(shas, ({ short }) => short);
    return {
        bySha: new Map([...grouped].map(([short, ones]) => [short, ones.map(({ change }) => change)])),
        byPull: new Map(oldestFirst.flatMap((change) => (change.pull === null ? [] : [[change.pull, change]]))),
        byTitle: groupBy(oldestFirst, ({ title }) => plainTitle(title)),
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
    return isCommit(branch) ? branch.slice(0, 7) : branch;
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

;// CONCATENATED MODULE: ./.build/src/flows/gather-changes.js












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
    const asked = environmentsToAsk(clues);
    const observation = await observeLive(world, ask, asked);
    const seen = [...new Set(observation.deployments.map(({ environment }) => environment))];
    if (seen.length > 0) {
        return { observation, choice: { ...chooseEnvironments(clues, seen), names: seen } };
    }
    const choice = chooseEnvironments(clues, observation.environmentNames);
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
;// CONCATENATED MODULE: ./.build/src/flows/outside-changes.js


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

;// CONCATENATED MODULE: ./.build/src/flows/inquire.js







/**
 * What an issue asks of the changes, as far as it can be said before anybody's authority is known. Everybody new is believed
 * here, so that a drill asks nothing; a stranger's drill is none, and is asked about in the run after the first.
 */
function openInquiry(issue, seen) {
    const { records, settings } = seen;
    const ledger = acceptFacts({ ...seen, issue, gone: null, authorityOf: () => 'write' });
    const incident = fold(ledger);
    const question = incident === null ? null : askWhatChanged(incident);
    const known = records.suspects;
    const outside = readOutsideChanges(records.files);
    const isOpen = question !== null && !stands(known, question, outside);
    const environments = question === null ? [] : (known?.verdict.searched.environments ?? []);
    return { question, isOpen, known, environments, outside, settings, now: seen.now };
}
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
function isOvertaken(inquiry, newest) {
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

;// CONCATENATED MODULE: ./.build/src/flows/judge-actors.js

/** What each actor of facts that are not on record yet may do: one question a person, all at once. */
async function judgeActors(github, issue, known) {
    const { records, settings } = known;
    const recorded = new Set(records.ledger.facts.map((fact) => fact.id));
    const fresh = {
        ...issue,
        body: recorded.has(`issue:${issue.number}:form`) ? '' : issue.body,
        events: issue.events.filter((event) => !recorded.has(`event:${event.id}`)),
    };
    const actors = actorsToJudge(fresh, {
        spellings: settings.severityLabels,
        work: records.work,
        wasFlagged: wasFlagged(records.ledger),
    });
    const judged = await Promise.all(actors.map(async (actor) => [actor.login, await judge_actors_judge(github, actor, settings)]));
    const authorities = new Map(judged);
    return (actor) => authorities.get(actor.login) ?? 'none';
}
/** People by the permission endpoint; bots by the list of the settings alone, since the endpoint does not know them. */
async function judge_actors_judge(github, actor, settings) {
    if (actor.type === 'user')
        return github.authorityOf(actor);
    const trusted = settings.trustedBots.some((bot) => bot.login === actor.login && bot.id === actor.id);
    return actor.type === 'bot' && trusted ? 'write' : 'none';
}

// EXTERNAL MODULE: ./.build/src/flows/read-records.js
var read_records = __webpack_require__(6202);
;// CONCATENATED MODULE: ./.build/src/flows/read-timeline.js

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

// EXTERNAL MODULE: ./.build/src/flows/refuse-unusable.js
var refuse_unusable = __webpack_require__(53);
// EXTERNAL MODULE: ./.build/src/flows/settings-of.js
var settings_of = __webpack_require__(5768);
;// CONCATENATED MODULE: ./.build/src/flows/gather-incident.js














/** Reads everything about one issue: one request, then whatever that showed to be missing, side by side. */
async function gatherIncident(world, subject, progress) {
    const observation = await world.github.observeIssue(subject.issue);
    (0,refuse_unusable/* refuseUnusable */.A)(observation.repository, world);
    if (observation.subject.kind === 'pull-request') {
        return gather_incident_nothing(`${subject.issue} is a pull request, not an issue.`);
    }
    const { settings, problems } = await (0,settings_of/* settingsOf */.f)(observation.configuration);
    const records = withProgress((0,read_records/* readRecords */.T)(observation, subject.issue, world), world, progress);
    const justWritten = progress.receipt !== null;
    const looking = { observation, records, settings, subject, justWritten, progress };
    const looked = await look(world, looking);
    if ('why' in looked)
        return looked;
    const seen = {
        ...looked,
        now: observation.readAt,
        run: world.run,
        settings,
        repository: world.repositoryUrl.split('/').slice(-2).join('/'),
        workIsPending: looked.pagedBack || justWritten,
        labels: new Set(observation.labels.keys()),
        records,
        render: (incident, suspects) => (0,render_incident/* renderIncident */.z)(incident, suspects, {
            templates: world.templates,
            overrides: observation.overrides,
            zone: settings.timezone,
            links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
            runbooks: matchRunbooks(settings.runbooks, incident, looked.issue),
        }),
    };
    return { kind: 'issue', seen, observation, problems };
}
async function look(world, looking) {
    const { observation, records, settings, subject, justWritten, progress } = looking;
    if (observation.subject.kind !== 'issue')
        return lookForGone(world, records, subject);
    const isOnRecord = records.ledger.facts.length > 0;
    const reading = { spellings: settings.severityLabels, work: records.work };
    const first = observation.subject;
    if (!isOnRecord && first.earlier === null && !maybeIncident(first.issue, reading)) {
        return gather_incident_nothing(noIncident(subject.issue));
    }
    // The end of an incident is read whole once more: whatever an earlier run was not shown is on record then.
    const isEnding = !first.issue.open && hasNews(first.issue, records.ledger, reading);
    const watermark = isEnding ? null : records.work.watermark;
    const { issue, pagedBack } = await readTimeline(world.github, first, watermark);
    if (!isOnRecord && !maybeIncident(issue, reading))
        return gather_incident_nothing(noIncident(subject.issue));
    const declaredAt = lastDeclaredAt(issue, reading);
    if (!isOnRecord && !subject.asked && (0,open_incidents/* isOlderThanRecords */.YT)(declaredAt, records.open.since)) {
        return gather_incident_nothing(olderThanRecords(issue));
    }
    const now = observation.readAt;
    const inquiry = openInquiry(issue, { records, settings, now });
    const [authorityOf, found, asked] = await Promise.all([
        judgeActors(world.github, issue, { records, settings }),
        findStatusComments(world, issue, {
            work: records.work,
            now,
            readAll: justWritten || isEnding,
            hasNews: hasNews(issue, records.ledger, reading),
            environments: inquiry.environments,
        }),
        inquiry.isOpen ? inquire(world, inquiry, progress) : null,
    ]);
    const isNewer = isOvertaken(inquiry, found.newestDeployment);
    const changes = isNewer ? await inquire(world, inquiry, progress) : asked;
    return { issue, gone: null, authorityOf, comments: found.comments, changes, pagedBack };
}
/** An issue that left the repository ends its incident; one that never was on record is a wrong number. */
async function lookForGone(world, records, { issue: number, asked }) {
    const known = records.ledger.facts.find((fact) => fact.kind === 'gone');
    if (records.ledger.facts.length === 0) {
        if (asked)
            throw issueNotFound(number, world);
        return gather_incident_nothing(`Issue ${number} is not here, and was never on record.`);
    }
    const gone = known?.how ?? (await world.github.whereabouts(number));
    if (gone === 'here' || gone === 'hidden') {
        return gather_incident_nothing(`Issue ${number} cannot be seen just now; its record stays as it is.`);
    }
    const nothingMore = { comments: [], changes: null, pagedBack: false };
    return { issue: null, gone, authorityOf: () => 'none', ...nothingMore };
}
/** What the branch says, corrected by what this run knows to have done since. */
function withProgress(records, world, progress) {
    if (progress.receipt === null)
        return records;
    return { ...records, work: (0,incident_work/* withReceipt */.VX)(records.work, { run: world.run, ...progress }) };
}
function gather_incident_nothing(why) {
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

;// CONCATENATED MODULE: ./.build/src/flows/progress.js
/** The progress of a run that has done nothing yet. */
function noProgress() {
    return { receipt: null, identity: null, isNew: false, changes: null, did: new Set() };
}

// EXTERNAL MODULE: ./.build/src/flows/rounds.js
var rounds = __webpack_require__(964);
// EXTERNAL MODULE: ./.build/src/flows/tell.js + 3 modules
var flows_tell = __webpack_require__(9348);
;// CONCATENATED MODULE: ./.build/src/flows/sync.js







/** Syncs one issue and tells the outcome: outputs, the page of the run, problems on their lines. */
async function runSync(world, teller, subject) {
    const result = await sync(world, subject);
    if (result.kind === 'nothing')
        return world.log.notice(result.why);
    await (0,flows_tell/* tell */.q)(result, world, teller);
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
    const plan = decideSync(gathered.seen);
    const { incident } = plan;
    if (incident === null)
        return { kind: 'nothing', why: noIncident(subject.issue) };
    const problems = [...gathered.problems, ...plan.problems];
    const about = {
        kind: 'incident',
        incident,
        suspects: plan.suspects,
        whatChanged: plan.whatChanged,
        problems,
        zone: gathered.seen.settings.timezone,
    };
    if (world.dryRun) {
        if (!isEmptyPlan(plan))
            world.log.info(await (0,show_plan/* showPlan */.tN)(plan));
        const did = (0,show_plan/* describePlan */.df)(plan).map((line) => `would have ${line}`);
        return { ...about, isNew: plan.isNew, did };
    }
    if (!isEmptyPlan(plan)) {
        const answer = await applySync(world, gathered, plan, progress);
        if (answer === 'look-again')
            return answer;
    }
    return { ...about, isNew: progress.isNew, did: [...progress.did] };
}


/***/ }),

/***/ 9348:
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

;// CONCATENATED MODULE: ./.build/src/config/outputs.js
/** The one table of outputs, with what each holds; all are empty when the run did nothing. */
const outputTable = {
    incident: 'Name of the incident, such as `INC-42`.',
    'issue-number': 'Number of its issue, such as `42`.',
    severity: 'Severity: `SEV1`, `SEV2`, `SEV3` or `SEV4`.',
    status: 'Status: `triage`, `investigating`, `identified`, `monitoring`, `resolved`, `closed`, `cancelled` or `duplicate`.',
    'is-new': '`true` when this run put the incident on record, else `false`.',
    changed: '`true` when this run wrote something, else `false`.',
    suspect: 'The change that most likely caused it, as `pull:57` or `commit:<sha>`; empty while none is at 80 % or more.',
    'record-path': 'Path of the record on the records branch.',
    'record-url': 'Page of the record.',
    result: 'All of it as one line of JSON, with `version`. Its texts come from people: pass it by `env:`, never inside a script.',
};
/** Every output, in the order of the table. */
const outputNames = Object.keys(outputTable).filter((name) => Object.hasOwn(outputTable, name));

// EXTERNAL MODULE: ./.build/src/config/problem.js
var problem = __webpack_require__(713);
// EXTERNAL MODULE: ./.build/src/incident/incident-view.js
var incident_view = __webpack_require__(7666);
// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
// EXTERNAL MODULE: ./.build/src/incident/render-incident.js + 5 modules
var render_incident = __webpack_require__(3689);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/tell.js








/** Version of the JSON in the output `result`; it changes when a field changes its meaning or goes. */
const resultVersion = 1;
/** Tells what a sync did. Ends in a failure when a file of the repository needs mending; by then all else is done. */
async function tell(result, world, teller) {
    const outputs = outputsOf(result, world);
    for (const name of outputNames)
        teller.setOutput(name, outputs[name]);
    await teller.showSummary(summaryOf(result, world));
    const failure = tellProblems(result.problems, world);
    if (failure !== null)
        throw failure;
}
/** The outputs of a run that worked on an incident. */
function outputsOf(result, world) {
    const { incident, suspects, isNew, did } = result;
    const { number, severity, status, url, title, lead, impact, times } = incident;
    const links = { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch };
    const changed = did.length > 0 && !world.dryRun;
    const record = { path: (0,record_paths/* recordPaths */.Oq)(number).record, url: (0,incident_view/* recordUrl */.V)(number, links) };
    const named = { incident: `INC-${number}`, number, severity, status, isNew, changed, record };
    const detail = {
        url,
        title,
        lead,
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
    return (0,render_incident/* renderDefault */.M)(world.templates['job-summary'], {
        incident: (0,incident_view/* incidentView */.M)(result.incident, { zone: result.zone, links }),
        run: { did: result.did },
        what_changed: result.whatChanged,
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

/***/ 7666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ incidentView),
/* harmony export */   V: () => (/* binding */ recordUrl)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/* harmony import */ var _record_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7178);





/** The page of an incident's record. */
function recordUrl(number, links) {
    return `${links.repositoryUrl}/blob/${links.recordsBranch}/${(0,_record_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentFolder */ .Xm)(number)}/README.md`;
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
        title: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(incident.title, 256),
        severity: incident.severity,
        icon: iconOf(incident),
        severity_is_assumed: incident.severityIsAssumed,
        status: incident.status,
        kind: incident.kind,
        status_label: (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .projectedLabels */ .UX)(incident.status).join(', '),
        ended: (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEnded */ .h)(incident.status),
        confirmed: times.declaredAt !== null,
        lead: orNull(incident.lead),
        impact: orNull(incident.impact),
        services: incident.services.map((service) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(service)),
        environment: orNull(incident.environment),
        detected_by: orNull(incident.detectedBy),
        opened_by: who(incident.openedBy),
        declared_by: incident.declaredBy === null ? null : who(incident.declaredBy),
        started: time(times.impactStartedAt),
        started_as_written: orNull(incident.startedAsWritten),
        detected: time(times.detectedAt),
        declared: time(times.declaredAt),
        acknowledged: time(times.acknowledgedAt),
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
        runbooks: (shown.runbooks ?? []).map((runbook) => viewRunbook(runbook, shown.links)),
        timeline: incident.timeline.map((entry) => viewEntry(entry, shown.zone)),
        issue_url: incident.url,
        record_url: recordUrl(incident.number, shown.links),
    };
}
function iconOf({ status, severity }) {
    if (status === 'resolved')
        return '✅';
    return (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEnded */ .h)(status) ? '⚪' : icons[severity];
}
/** How long users were hit, as far as it is known; null while it goes on. */
function lasted({ times }) {
    const from = times.impactStartedAt ?? times.detectedAt;
    return from === null || times.resolvedAt === null ? null : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .showDuration */ .kJ)(from, times.resolvedAt);
}
const icons = { SEV1: '🔴', SEV2: '🟠', SEV3: '🟡', SEV4: '🔵' };
function orNull(text) {
    return text === null ? null : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(text);
}
function viewRunbook({ title, url }, { repositoryUrl }) {
    const page = url.startsWith('https://') ? url : `${repositoryUrl}/blob/HEAD/${encodeURI(url)}`;
    return { title: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(title, 200), url: page };
}
function showTime(at, zone) {
    if (at === null)
        return null;
    const local = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .showInZone */ .vH)(at, zone);
    return local === null ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .showUtc */ .Gv)(at) : `${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .showUtc */ .Gv)(at)} (${local})`;
}
/** A name, never a mention: a text that is rewritten often must not ping. */
function who(actor) {
    return actor.type === 'deleted' ? 'a deleted account' : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(actor.login);
}
function viewEntry(entry, zone) {
    const { at, actor, ...happening } = entry;
    const values = Object.entries(happening).map(([name, value]) => [
        name,
        value === null ? null : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(value),
    ]);
    return {
        title: null,
        from: null,
        to: null,
        severity: null,
        login: null,
        reason: null,
        closer: null,
        how: null,
        ...Object.fromEntries(values),
        at: showTime(at, zone),
        day: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(at),
        time: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOfDay */ .rb)(at, 'UTC'),
        local_time: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOfDay */ .rb)(at, zone),
        actor: who(actor),
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

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ renderDefault),
  z: () => (/* binding */ renderIncident)
});

// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(7238);
;// CONCATENATED MODULE: ./.build/src/text/code-span.js

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
    return (0,shorten/* shorten */.m)(text.replace(unfit, ' ').replace(/\s+/g, ' ').trim(), maximum);
}
const unfit = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`]/g;

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
;// CONCATENATED MODULE: ./.build/src/text/link-url.js
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
        return 'code' in piece ? codeSpan(piece.code) : `“${(0,text_escape/* inlineText */.ln)(piece.quote, 100)}”`;
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
            commands: commands.map((line) => codeLine(line, longestLine)),
            why: codeLine(why, longestLine),
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
            environments: listed(environments.map((name) => codeSpan(name))),
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
    const link = url === null ? null : linkUrl(url);
    return (link?.replace(/^https?:\/\/(?:www\.)?github\.com\//i, 'https://redirect.github.com/') ?? null);
}

// EXTERNAL MODULE: ./node_modules/liquidjs/dist/liquid.node.js
var liquid_node = __webpack_require__(8694);
;// CONCATENATED MODULE: ./.build/src/text/template.js

/**
 * Renders a logic-light Liquid template: own properties only, no includes, no files, values never expanded again. A name
 * that `values` does not have is a problem, not an empty string. Blank lines left by tags are the template's own business.
 */
function renderTemplate(template, values) {
    try {
        const text = engine().parseAndRenderSync(template, values);
        return { text: String(text) };
    }
    catch (error) {
        return { problem: describe(error) };
    }
}
/** Longest template in characters, and longest rendering in milliseconds: templates come from a repository. */
const limits = { parseLimit: 100_000, renderLimit: 2_000, memoryLimit: 10_000_000 };
function engine() {
    const liquid = new liquid_node/* Liquid */.HX({
        ...limits,
        strictVariables: true,
        strictFilters: true,
        ownPropertyOnly: true,
        // Includes read from this table and never from a path; it is empty.
        templates: {},
    });
    for (const tag of ['include', 'render', 'layout', 'block'])
        delete liquid.tags[tag];
    for (const filter of [
        'sample',
        ...Object.keys(liquid.filters).filter((name) => name.startsWith('date')),
    ]) {
        delete liquid.filters[filter];
    }
    return liquid;
}
function describe(error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /line:(\d+), col:(\d+)/.exec(message) ?? [];
    return {
        message: message.replace(/,?\s*(?:file:.*?,\s*)?line:\d+, col:\d+/, '').trim(),
        line: line === undefined ? null : Number(line),
        column: column === undefined ? null : Number(column),
    };
}

// EXTERNAL MODULE: ./.build/src/incident/incident-view.js
var incident_view = __webpack_require__(7666);
;// CONCATENATED MODULE: ./.build/src/incident/render-incident.js



/** Where a repository puts templates of its own, on the default branch. */
const overridesFolder = '.github/incident-loop';
/** Every text of an incident. A template of the repository that fails is reported and the default used in its place. */
function renderIncident(incident, suspects, rendering) {
    const problems = [];
    const shown = { incident: (0,incident_view/* incidentView */.M)(incident, rendering) };
    const render = (name, more) => {
        const view = { ...shown, ...more };
        const own = renderOverride(name, view, rendering.overrides);
        if (own !== null && 'text' in own)
            return own.text;
        if (own !== null)
            problems.push(own.problem);
        return renderDefault(rendering.templates[name], view);
    };
    const changesIn = (place) => {
        if (suspects === null)
            return '';
        const changes = suspectsView(suspects, rendering.links.repositoryUrl);
        return render('what-changed', { changes, place })
            .replace(/\n{3,}/g, '\n\n')
            .trim();
    };
    return {
        statusComment: render('status-comment', { what_changed: changesIn('comment') }),
        record: {
            summary: render('record-summary', {}),
            changes: changesIn('record'),
            timeline: render('record-timeline', {}),
        },
        problems,
    };
}
/** Renders a template we ship; one that fails is our bug. */
function renderDefault(template, view) {
    const result = renderTemplate(template, view);
    if ('problem' in result)
        throw new Error(`a shipped template failed: ${result.problem.message}`);
    return result.text;
}
function renderOverride(name, view, overrides) {
    const template = overrides.get(`${name}.md`);
    if (template === undefined)
        return null;
    const result = renderTemplate(template, view);
    if ('text' in result)
        return result;
    const { message, line, column } = result.problem;
    const file = `${overridesFolder}/${name}.md`;
    const remedy = 'Names that can be used are listed in docs/templates.md; the default template is used until then.';
    return {
        problem: { file, line: line ?? 1, column: column ?? 1, message: `${message}. ${remedy}` },
    };
}


/***/ })

};

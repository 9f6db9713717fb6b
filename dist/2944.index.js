export const id = 2944;
export const ids = [2944];
export const modules = {

/***/ 536:
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

/***/ 2775:
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

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var _guard_default_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4160);
/* harmony import */ var _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(536);
/* harmony import */ var _post_mortem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2775);




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

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheckPullRequest: () => (/* binding */ runCheckPullRequest)
/* harmony export */ });
/* harmony import */ var _postmortem_action_items_extract_action_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);
/* harmony import */ var _postmortem_check_check_postmortem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1205);
/* harmony import */ var _postmortem_check_check_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5973);
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9596);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1620);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5991);
/* harmony import */ var _action_items_assignable_logins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2720);
/* harmony import */ var _post_mortem_check_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8421);
/* harmony import */ var _run_settings_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7354);









/**
 * Checks the post-mortems that a pull request adds or changes: remarks on their lines, the page of the run, and the commit status
 * `post-mortem` where the token may set it. Where it may not, as in runs of forks, what is missing ends the run instead.
 */
async function runCheckPullRequest(world, teller, pull) {
    const seen = await world.github.pullDocuments(pull);
    if (seen === null)
        return world.log.notice(`There is no pull request ${pull} here.`);
    if (seen.documents.size === 0) {
        return world.log.notice(`Pull request ${pull} changes no post-mortem under postmortems/.`);
    }
    const { checked, problems } = await checkAll(world, seen);
    for (const problem of problems)
        world.log.problem(problem.message, problem);
    for (const one of checked)
        remark(world, one);
    const isSet = world.dryRun || (await setStatus(world, { pull, seen, checked }));
    const isComplete = checked.every(({ result }) => result.isComplete);
    teller.setOutput('result', (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .dj)({ version: 1, pull, isComplete, checked: checked.map(brief) }));
    await teller.showSummary(summaryOf(checked));
    if (!isSet && !isComplete)
        throw incomplete(checked, seen);
}
async function checkAll(world, seen) {
    const { settings, problems } = await (0,_run_settings_of_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f)(seen.configuration);
    const checked = [];
    for (const [path, text] of seen.documents) {
        // Nobody has to be asked for where everybody was seen, and reading a long document twice takes its time.
        const { items } = seen.assignable.isWhole
            ? { items: [] }
            : (0,_postmortem_action_items_extract_action_items_js__WEBPACK_IMPORTED_MODULE_0__/* .extractActionItems */ .u)(text, { sectionNames: settings.actionItems.headings });
        const canBeAssigned = await (0,_action_items_assignable_logins_js__WEBPACK_IMPORTED_MODULE_7__/* .assignableLogins */ .k)(world.github, items, {
            people: settings.people,
            observation: seen,
        });
        const options = (0,_post_mortem_check_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .checkOptions */ .J)(settings, { path, now: seen.readAt });
        checked.push({ path, result: (0,_postmortem_check_check_postmortem_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPostmortem */ .z)(text, { ...options, canBeAssigned }) });
    }
    return { checked, problems };
}
/** Most findings of a document that are shown: nobody mends more in one go, and pages and outputs of a run have their limits. */
const mostShown = 100;
function remark(world, { path, result: { findings } }) {
    for (const { level, line, message } of findings.slice(0, mostShown)) {
        const shown = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(message, longestMessage);
        if (level === 'error')
            world.log.problem(shown, { file: path, line, column: 1 });
        else
            world.log.remark(level === 'warning' ? 'warning' : 'notice', shown, { file: path, line });
    }
}
const longestMessage = 500;
function setStatus(world, { pull, seen, checked, }) {
    const targetUrl = `${world.repositoryUrl}/pull/${pull}/files`;
    return world.github.setStatus(seen.head, { ...statusOfAll(checked), targetUrl });
}
/** Of several documents it says how many are not complete, and what the first of them lacks. */
function statusOfAll(checked) {
    const open = checked.filter(({ result }) => !result.isComplete);
    const [first] = open.length === 0 ? checked : open;
    if (first === undefined)
        return { state: 'success', description: 'Nothing to check' };
    const { state, description } = (0,_postmortem_check_check_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(first.result);
    if (open.length === 0 || checked.length === 1) {
        return { state, description: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(description, longestDescription) };
    }
    const name = first.path.slice(first.path.lastIndexOf('/') + 1);
    const count = `${open.length} of ${checked.length} are not complete`;
    return { state, description: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(`${count}; ${name}: ${description}`, longestDescription) };
}
const longestDescription = 140;
function brief({ path, result: { isComplete, findings } }) {
    return { path, isComplete, findings: findings.slice(0, mostShown), count: findings.length };
}
function summaryOf(checked) {
    return `## Post-mortem\n\n${checked.map(summaryOfOne).join('\n')}`;
}
function summaryOfOne({ path, result: { findings, isComplete } }) {
    const rows = findings
        .slice(0, mostShown)
        .map(({ line, level, message }) => `| ${line} | ${level} | ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineText */ .ln)(message, 300)} |`);
    const table = rows.length === 0 ? [] : ['| Line | | |', '|---|---|---|', ...rows, ''];
    const rest = findings.length - rows.length;
    const more = rest === 0 ? [] : [`And ${rest} more.`, ''];
    const head = isComplete ? '✅ Complete' : '❌ Not complete';
    return [`### ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineText */ .ln)(path)}`, '', `**${head}**`, '', ...table, ...more].join('\n');
}
function incomplete(checked, { isFork }) {
    const open = checked.filter(({ result }) => !result.isComplete);
    const named = open.slice(0, mostNamed).map(({ path }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(path, 200));
    const rest = open.length - named.length;
    const more = rest === 0 ? '' : ` and ${rest} more`;
    const status = isFork
        ? ''
        : ' To have it told by the status `post-mortem`, add `statuses: write` to the `permissions:` of the job.';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('post-mortem-incomplete', {
        what: `Not complete yet: ${named.join(', ')}${more}.`,
        remedy: `The remarks on its lines say what is missing.${status}`,
    });
}
const mostNamed = 5;


/***/ }),

/***/ 7354:
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
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8815), __webpack_require__.e(8343), __webpack_require__.e(3817), __webpack_require__.e(2962), __webpack_require__.e(8395), __webpack_require__.e(2622)]).then(__webpack_require__.bind(__webpack_require__, 8395));
    return readSettings(configuration);
}


/***/ }),

/***/ 4160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ defaultGuardSettings)
/* harmony export */ });
/* harmony import */ var _migrations_check_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31);

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

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ judgeSettings),
/* harmony export */   F7: () => (/* binding */ defaultCheckSettings),
/* harmony export */   tB: () => (/* binding */ strictnesses)
/* harmony export */ });
/* harmony import */ var _judge_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9798);

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

/***/ 9798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ oldestSupportedVersion)
/* harmony export */ });
/** The oldest PostgreSQL its makers still support in November 2026. Source: postgresql.org/support/versioning. */
const oldestSupportedVersion = 15;


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ inlineInFile),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   zr: () => (/* binding */ quietLine)
/* harmony export */ });
/* unused harmony export plainJson */
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7238);

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

/***/ 6490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isLogin)
/* harmony export */ });
/**
 * Whether a text can be the login of a person on GitHub: letters, digits and hyphens, and a part behind `_` where a company manages
 * the account. Nothing that is one needs escaping, and `@` before it mentions one account at most.
 */
function isLogin(text) {
    return text.length <= longest && /^[a-z\d][a-z\d-]*(?:_[a-z\d]+)?$/i.test(text);
}
/** GitHub gives no longer ones. */
const longest = 39;


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

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   P1: () => (/* binding */ readDay)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

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

/***/ 8247:
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


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readReportedTime)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/**
 * The moment somebody wrote down, RFC 3339 in UTC; null when it is none that can be read. Read are RFC 3339, `2026-11-20 13:50
 * Europe/Berlin` and `13:50 UTC`; without a zone it is in `zone`, UTC when left out. A time of day is the last one before
 * `reportedAt`.
 */
function readReportedTime(text, reportedAt, zone = 'UTC') {
    const match = pattern.exec(text.trim());
    if (match === null)
        return null;
    const { date, time = '', offset, zone: named } = match.groups ?? {};
    try {
        const moment = toMoment({
            date,
            time,
            zone: offset?.replace(/(\d{2}):?(\d{2})$/, '$1:$2') ?? zoneOf(named, zone),
        }, reportedAt);
        const at = moment.toInstant().round('second').toString();
        // An offset may lead out of the years that four digits name, and texts of other lengths do not sort by time.
        return /^\d{4}-/.test(at) ? at : null;
    }
    catch {
        // Temporal refuses dates, times and zones that do not exist; to us that is "cannot be read".
        return null;
    }
}
const pattern = /^(?:(?<date>\d{4}-\d{2}-\d{2})[T ,]+)?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?:h|hrs?)?\s*(?:(?<offset>[+-]\d{2}:?\d{2})|\(?(?<zone>[A-Za-z][\w/+-]*)\)?)?\.?$/;
function toMoment(written, reportedAt) {
    const reported = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(reportedAt).toZonedDateTimeISO(written.zone);
    const time = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainTime.from(written.time.replace(/^\d:/, '0$&'));
    if (written.date !== undefined) {
        const day = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from(written.date);
        return day.toZonedDateTime({ timeZone: written.zone, plainTime: time });
    }
    const today = reported.toPlainDate();
    const yesterday = today.subtract({ days: 1 });
    return (lastBefore(reported, today.toPlainDateTime(time)) ??
        lastBefore(reported, yesterday.toPlainDateTime(time)) ??
        // In an hour that clocks left out: when it would have been.
        yesterday.toZonedDateTime({ timeZone: written.zone, plainTime: time }));
}
/** The last moment up to `reported` at which clocks showed `written`; null when there was none. A clock set back shows it twice. */
function lastBefore(reported, written) {
    const moments = ['later', 'earlier'].map((disambiguation) => written.toZonedDateTime(reported.timeZoneId, { disambiguation }));
    return (moments.find((moment) => moment.toPlainDateTime().equals(written) &&
        _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.ZonedDateTime.compare(moment, reported) <= 0) ?? null);
}
function zoneOf(name, usual) {
    if (name === undefined)
        return usual;
    return /^(z|utc|gmt)$/i.test(name) ? 'UTC' : name;
}


/***/ })

};

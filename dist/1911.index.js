export const id = 1911;
export const ids = [1911];
export const modules = {

/***/ 5110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createRecordsBranch)
/* harmony export */ });
/* harmony import */ var _incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);
/* harmony import */ var _incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);


/**
 * Creates the records branch; answers its head, or `exists` when another run was faster. `since` is when records of incidents begin,
 * null where whoever creates it keeps none. Key: the ref.
 */
async function createRecordsBranch(world, since) {
    const created = await world.github.createRecordsBranch(rootFiles(world, since));
    return created === 'exists' ? created : created.head;
}
function rootFiles(world, since) {
    return new Map([
        [_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedPaths */ .KQ.index, world.templates['records-readme']],
        [_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedPaths */ .KQ.open, (0,_incident_open_incidents_js__WEBPACK_IMPORTED_MODULE_0__/* .printNewList */ .mh)(since)],
        // Preview hosts build every branch they see, unless the branch itself says no.
        ['vercel.json', `${JSON.stringify({ git: { deploymentEnabled: false } }, null, 2)}\n`],
    ]);
}


/***/ }),

/***/ 1623:
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

/***/ 1167:
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
 * what was done, in round 1 and those after it. Nothing is written blindly twice.
 */
async function inRounds(world, work, look) {
    let unanswered = 0;
    for (let round = 1; round <= maximumRounds; round += 1) {
        try {
            const result = await look(round);
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

/***/ 4612:
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
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 4023));
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

/***/ 3259:
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

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ readOpenIncidents),
/* harmony export */   YT: () => (/* binding */ isOlderThanRecords),
/* harmony export */   Z7: () => (/* binding */ printOpenIncidents),
/* harmony export */   fM: () => (/* binding */ begunBy),
/* harmony export */   mh: () => (/* binding */ printNewList)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9596);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);



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
/** `open.json` of a branch that is born now; `since` is null where it is born for something else than incidents. */
function printNewList(since) {
    return print({ since, incidents: [] });
}
/** The list as whoever is about to record incidents has it: one that is empty and has not begun begins now. */
function begunBy(now, list) {
    const { since, incidents } = list;
    return since === null && incidents.length === 0 ? { since: now, incidents } : list;
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
    return (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && fields.every(([key, isRight]) => isRight(value[key]));
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || isText(value);
const isNumber = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const isListOf = (isRight) => (value) => Array.isArray(value) && value.every(isRight);
/** An earlier version did not write it. */
const orMissing = (isRight) => (value) => value === undefined || isRight(value);
const fields = [
    ['number', isNumber],
    ['severity', isText],
    ['status', isText],
    ['kind', orMissing(isText)],
    ['environment', orMissing(isTextOrNull)],
    ['services', orMissing(isListOf(isText))],
    ['declaredAt', isTextOrNull],
    ['fixes', orMissing(isListOf(isNumber))],
];


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

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ isIncidentLabel),
/* harmony export */   I3: () => (/* binding */ isDeclaringLabel),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   JT: () => (/* binding */ knownSpellings),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nN: () => (/* binding */ severityReader),
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
    return isIncidentLabel(label) || severityOfLabel(label, spellings) !== null;
}
/** Whether a label says no more than that it is an incident. */
function isIncidentLabel(label) {
    return label.toLowerCase() === 'incident';
}
/**
 * Reads the labels of an issue. Spellings of other tools count only where somebody has flagged it with the label `incident`; our own
 * `incident`, which a sync sets on every incident, says nothing of theirs.
 */
function severityReader(spellings, isFlagged) {
    return (label) => severityOfLabel(label, spellings) ?? (isFlagged ? severityBesideIncident(label) : null);
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

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statuses),
/* harmony export */   h: () => (/* binding */ hasEnded)
/* harmony export */ });
/** Where an incident stands, in the field's standard terms. */
const statuses = [
    'triage',
    'investigating',
    'identified',
    'monitoring',
    'resolved',
    'closed',
    'cancelled',
    'duplicate',
];
const ended = new Set(['resolved', 'closed', 'cancelled', 'duplicate']);
/** Whether nobody works on the incident any more. */
function hasEnded(status) {
    return ended.has(status);
}


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

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Code-unit order of two texts, for sorting that no locale changes. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 3854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sealOf)
/* harmony export */ });
/** FNV-1a over a text, eight hex digits, to notice an edit; it guards against accidents, not against people. */
function sealOf(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}


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


/***/ })

};

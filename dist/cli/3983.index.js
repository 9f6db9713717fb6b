export const id = 3983;
export const ids = [3983];
export const modules = {

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changeKinds)
/* harmony export */ });
/** What a change touched, by its paths; in this order the first that fits names the change. */
const changeKinds = [
    'migration',
    'feature-flag',
    'config',
    'infrastructure',
    'dependency',
    'code',
    'test',
    'docs',
];


/***/ }),

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

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

/***/ 73647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rI: () => (/* binding */ specOf),
  rl: () => (/* binding */ verbOf),
  PB: () => (/* binding */ verbs)
});

// EXTERNAL MODULE: ./.build/src/text/login.js
var text_login = __webpack_require__(6490);
// EXTERNAL MODULE: ./.build/src/incident/commands/reading.js
var reading = __webpack_require__(41877);
;// CONCATENATED MODULE: ./.build/src/incident/commands/read-people.js


/** How people write the roles. */
const spellings = {
    lead: 'lead',
    ic: 'lead',
    commander: 'lead',
    communications: 'communications',
    communication: 'communications',
    comms: 'communications',
    liaison: 'communications',
    operations: 'operations',
    ops: 'operations',
    scribe: 'scribe',
};
/** Somebody takes a role, or nobody: `@x`, `me`, `none`. */
const readLead = (words, context) => readHolder('lead', words, context);
/** `comms @x`, `scribe me`, `ops none`, in either order. */
const readRole = (words, context) => {
    const [first, rest] = (0,reading/* firstWord */.Nk)(words);
    const role = roleOf(first);
    if (role !== null)
        return readHolder(role, rest, context);
    const [second] = (0,reading/* firstWord */.Nk)(rest);
    const behind = roleOf(second);
    if (behind !== null)
        return readHolder(behind, first, context);
    return (0,reading/* wrong */.Qm)(`${words === '' ? 'No role was named' : `${(0,reading/* quoted */.TL)(first)} is no role`}; there are lead, comms, ops and scribe, as in \`/role comms @ana\`.`);
};
function roleOf(word) {
    return (0,reading/* lookUp */.TE)(spellings, word.toLowerCase().replace(/[:,]$/, '')) ?? null;
}
function readHolder(role, words, context) {
    const [word] = (0,reading/* firstWord */.Nk)(words);
    const short = role === 'communications' ? 'comms' : role === 'operations' ? 'ops' : role;
    const usage = role === 'lead' ? '/lead' : `/role ${short}`;
    if (/^(?:none|nobody)$/i.test(word)) {
        if (role !== 'lead')
            return (0,reading/* said */.ag)({ name: 'role', role, person: null });
        return (0,reading/* wrong */.Qm)('An incident has exactly one lead; hand it over instead, as in `/lead @ana`.');
    }
    if (/^me$/i.test(word))
        return (0,reading/* said */.ag)({ name: 'role', role, person: context.author });
    const login = readLogin(word);
    if (login !== null)
        return (0,reading/* said */.ag)({ name: 'role', role, person: { login, id: null } });
    const seen = word === '' ? 'Nobody was named' : `${(0,reading/* quoted */.TL)(word)} is no login`;
    return (0,reading/* wrong */.Qm)(`${seen}; write \`${usage} @ana\` or \`${usage} me\`.`);
}
/** A login as people write it, `@ana` or `ana`; null for what can be none. */
function readLogin(word) {
    const login = word.replace(/^@/, '').replace(/[.,;]$/, '');
    return (0,text_login/* isLogin */.W)(login) ? login : null;
}

// EXTERNAL MODULE: ./.build/src/time/duration.js
var duration = __webpack_require__(45197);
// EXTERNAL MODULE: ./.build/src/time/reported-time.js
var reported_time = __webpack_require__(72770);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(15887);
// EXTERNAL MODULE: ./.build/src/incident/commands/command.js
var command = __webpack_require__(49260);
;// CONCATENATED MODULE: ./.build/src/incident/commands/read-targets.js

/** The number of an issue or pull request of this repository: `#57`, `57`, or its address; null for anything else. */
function readNumber(word, { repositoryUrl }) {
    const path = addressBelow(word, repositoryUrl);
    const digits = path === null
        ? /^#?([1-9]\d{0,9})[.,:]?$/.exec(word)?.[1]
        : /^\/(?:pull|issues)\/([1-9]\d{0,9})(?:[/?#].*)?$/.exec(path)?.[1];
    return digits === undefined ? null : Number(digits);
}
/** The part of an address behind the repository's own; GitHub takes its names without regard to case. */
function addressBelow(word, repositoryUrl) {
    const isBelow = word.toLowerCase().startsWith(`${repositoryUrl.toLowerCase()}/`);
    return isBelow ? word.slice(repositoryUrl.length) : null;
}
/** The number of a comment of the incident's own issue, by its address; null for anything else. */
function readCommentLink(word, context) {
    const path = addressBelow(word, context.repositoryUrl) ?? '';
    const [, issue, comment] = /^\/issues\/(\d+)[^#]*#issuecomment-(\d{1,15})$/.exec(path) ?? [];
    return Number(issue) === context.issue ? Number(comment) : null;
}
/** `#57`, a commit, `deploy 9`, `none`, `unknown`, or `not` one of these, and why. */
const readCause = (words, context) => {
    const [, not, what = ''] = /^(not\s+|isn't\s+)?([\s\S]*)$/i.exec(words) ?? [];
    const found = readChange(what, context);
    if (found === null) {
        const seen = words === '' ? 'No change was named' : `${(0,reading/* quoted */.TL)((0,reading/* firstWord */.Nk)(what)[0])} is no change`;
        return (0,reading/* wrong */.Qm)(`${seen}; write \`/cause #57\`, a commit, \`deploy 9\`, \`none\` or \`unknown\`, or \`/cause not #57\` to rule it out.`);
    }
    const { cause, text } = found;
    if (not !== undefined && (cause.kind === 'none' || cause.kind === 'unknown')) {
        return (0,reading/* wrong */.Qm)(`\`not ${cause.kind}\` says nothing; name the change that it was, as in \`/cause #57\`.`);
    }
    return (0,reading/* said */.ag)({ name: 'cause', is: not === undefined, cause, text });
};
function readChange(words, context) {
    const [first, text] = (0,reading/* firstWord */.Nk)(words);
    if (/^(?:none|nothing|unknown)[.,:]?$/i.test(first)) {
        return { cause: { kind: /^unknown/i.test(first) ? 'unknown' : 'none' }, text };
    }
    if (/^deploy(?:ment)?$/i.test(first)) {
        const [number, why] = (0,reading/* firstWord */.Nk)(text);
        const id = /^#?(\d{1,15})[.,:]?$/.exec(number)?.[1];
        return id === undefined ? null : { cause: { kind: 'deployment', id: Number(id) }, text: why };
    }
    const isKind = /^(?:pr|pull|commit|sha)$/i.test(first);
    const [what, why] = isKind ? (0,reading/* firstWord */.Nk)(text) : [first, text];
    const sha = readSha(what, context);
    if (sha !== null)
        return { cause: { kind: 'commit', sha }, text: why };
    const number = readNumber(what, context);
    return number === null ? null : { cause: { kind: 'pull', number }, text: why };
}
/** A commit by at least seven hex digits, or by its address. Digits alone are a number, unless they are a whole id. */
function readSha(word, { repositoryUrl }) {
    const path = addressBelow(word, repositoryUrl);
    const written = path === null ? word : (/^\/commit\/([^/?#]+)/.exec(path)?.[1] ?? '');
    const sha = /^([0-9a-f]{7,40})[.,:]?$/i.exec(written)?.[1]?.toLowerCase();
    return sha === undefined || (/^\d+$/.test(sha) && sha.length < 40) ? null : sha;
}
/** The pull request that fixes it. */
const readFix = (words, context) => {
    const [first] = (0,reading/* firstWord */.Nk)(words.replace(/^(?:pr|pull)\s+/i, ''));
    const pull = readNumber(first, context);
    if (pull !== null)
        return (0,reading/* said */.ag)({ name: 'fix', pull });
    const seen = first === '' ? 'No pull request was named' : `${(0,reading/* quoted */.TL)(first)} is no pull request here`;
    return (0,reading/* wrong */.Qm)(`${seen}; write it like \`/fix #57\`.`);
};
/** What is to be withheld: a comment by its address, or an entry of the timeline by its name. */
const readRedact = (words, context) => {
    const [first] = (0,reading/* firstWord */.Nk)(words);
    const comment = readCommentLink(first, context);
    if (comment !== null)
        return (0,reading/* said */.ag)({ name: 'redact', target: `comment:${comment}` });
    const issue = readNumber(first, context);
    if (issue === context.issue)
        return (0,reading/* said */.ag)({ name: 'redact', target: `issue:${issue}:body` });
    const entry = readEntryName(first);
    if (entry !== null)
        return (0,reading/* said */.ag)({ name: 'redact', target: entry });
    const seen = first === '' ? 'Nothing was named' : `${(0,reading/* quoted */.TL)(first)} is nothing on record here`;
    return (0,reading/* wrong */.Qm)(`${seen}; name a comment of this issue by its link, the description by the link to the issue, or an entry of the timeline by the six characters behind it.`);
};
/** The name of an entry of the timeline, as the record shows it; null for anything else. */
function readEntryName(word) {
    return /^[#`]?([0-9a-f]{6})[`.,]?$/i.exec(word)?.[1]?.toLowerCase() ?? null;
}

;// CONCATENATED MODULE: ./.build/src/incident/commands/read-state.js






/** `2`, `sev2`, `SEV-2`, and why. */
const readSeverity = (words) => {
    const [, digit = '', text = ''] = /^(?:sev(?:erity)?|s|p)?[-: ]?([1-4])(?=[.,:;)]?(?:\s|$))[.,:;)]?\s*([\s\S]*)$/i.exec(words) ??
        [];
    const severity = incident_severity/* severities */.gO[Number(digit) - 1];
    if (severity !== undefined)
        return (0,reading/* said */.ag)({ name: 'sev', severity, text });
    const seen = words === '' ? 'No severity was named' : `${(0,reading/* quoted */.TL)((0,reading/* firstWord */.Nk)(words)[0])} is no severity`;
    return (0,reading/* wrong */.Qm)(`${seen}; there are 1 (worst) to 4, as in \`/sev 2\`.`);
};
const statusSpellings = {
    investigate: 'investigating',
    identify: 'identified',
    monitor: 'monitoring',
    mitigated: 'monitoring',
};
/** A status of an incident that runs, and a word on it. */
const readStatus = (words) => {
    const [first, text] = (0,reading/* firstWord */.Nk)(words);
    const name = first.toLowerCase().replace(/[.,:]$/, '');
    const status = command/* workingStatuses */.w.find((one) => one === name) ?? (0,reading/* lookUp */.TE)(statusSpellings, name);
    if (status !== undefined)
        return (0,reading/* said */.ag)({ name: 'status', status, text });
    const seen = words === '' ? 'No status was named' : `${(0,reading/* quoted */.TL)(first)} is no status`;
    return (0,reading/* wrong */.Qm)(`${seen}; there are investigating, identified and monitoring. \`/resolve\`, \`/cancel\` and \`/duplicate\` end an incident.`);
};
/** Longest silence: who needs more leaves it to the next person. Minutes. */
const longestSnooze = 24 * 60;
/** How long reminders are silenced. */
const readSnooze = (words) => {
    const minutes = (0,duration/* readDuration */.$7)(words.replace(/^for\s+/i, ''));
    const seen = words === '' ? 'No time was named' : `${(0,reading/* quoted */.TL)(words)} is no time to be silent`;
    if (minutes === null || minutes < 1)
        return (0,reading/* wrong */.Qm)(`${seen}; write it like \`/snooze 30m\`.`);
    if (minutes > longestSnooze) {
        return (0,reading/* wrong */.Qm)(`${(0,reading/* quoted */.TL)(words)} is longer than the 24 hours allowed; write it like \`/snooze 8h\`.`);
    }
    return (0,reading/* said */.ag)({ name: 'snooze', minutes });
};
/** When it began or was noticed, or what users notice. */
const readImpact = (words, context) => {
    const [, verb = '', written = ''] = /^(started|began|since|detected|noticed)\s+(?:at\s+)?(\S[\s\S]*)$/i.exec(words) ?? [];
    const moment = /^(?:detected|noticed)$/i.test(verb) ? 'detected' : 'started';
    if (verb !== '' && /^\d/.test(written)) {
        const at = readPast(written, context);
        return typeof at === 'string' ? (0,reading/* said */.ag)({ name: 'moment', moment, at }) : (0,reading/* wrong */.Qm)(at.why);
    }
    if (words !== '')
        return (0,reading/* said */.ag)({ name: 'impact', text: words });
    return (0,reading/* wrong */.Qm)('Nothing was said; write what users notice, or `/impact started 13:50`.');
};
/** A moment up to now; or why it is none, in a whole sentence. */
function readPast(written, { at: now, zone }) {
    const at = (0,reported_time/* readReportedTime */.z)(written, now, zone);
    if (at === null) {
        return {
            why: `${(0,reading/* quoted */.TL)(written)} is no time that can be read; write it like 14:05, 14:05 Europe/Berlin or 2026-11-20T14:05+01:00.`,
        };
    }
    return at > now
        ? { why: `${(0,reading/* quoted */.TL)(written)} has not come yet; name a time up to now, like 14:05.` }
        : at;
}
/** What an end needs beside its name. */
const readResolve = (text) => (0,reading/* said */.ag)({ name: 'resolve', text });
/** Users have recovered; the cause may stay. */
const readMitigated = (text) => (0,reading/* said */.ag)({ name: 'status', status: 'monitoring', text });
/** Taken up again, and why. */
const readReopen = (text) => text === ''
    ? (0,reading/* wrong */.Qm)('Say in a few words what came back, as in `/reopen errors are rising again`.')
    : (0,reading/* said */.ag)({ name: 'reopen', text });
/** No incident after all, and why. */
const readCancel = (text) => text === ''
    ? (0,reading/* wrong */.Qm)('Say in a few words why it is no incident, as in `/cancel planned maintenance`.')
    : (0,reading/* said */.ag)({ name: 'cancel', text });
/** The same as another incident. */
const readDuplicate = (words, context) => {
    const [first, text] = (0,reading/* firstWord */.Nk)(words.replace(/^of\s+/i, ''));
    const of = readNumber(first, context);
    if (of === null) {
        const seen = first === '' ? 'No issue was named' : `${(0,reading/* quoted */.TL)(first)} is no issue here`;
        return (0,reading/* wrong */.Qm)(`${seen}; write it like \`/duplicate #41\`.`);
    }
    if (of === context.issue) {
        return (0,reading/* wrong */.Qm)(`${(0,reading/* quoted */.TL)(first)} is this incident itself; name the other one, as in \`/duplicate #41\`.`);
    }
    return (0,reading/* said */.ag)({ name: 'duplicate', of, text });
};

// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(49064);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
;// CONCATENATED MODULE: ./.build/src/time/coming-time.js



/**
 * The coming moment somebody wrote down, RFC 3339 in UTC; null when it is none that can be read, or has passed by `from`. Read
 * are times as `readReportedTime` reads them, where a time of day is the next one, and durations: `30m`, `in 2 hours`.
 */
function readComingTime(text, from, zone) {
    const written = text.trim().replace(/\.$/, '');
    const minutes = (0,duration/* readDuration */.$7)(written.replace(/^in\s+/i, ''));
    if (minutes !== null && minutes > 0)
        return (0,instant/* addSeconds */.ps)(from, minutes * 60);
    const time = written.replace(/^at\s+/i, '');
    const last = (0,reported_time/* readReportedTime */.z)(time, (0,instant/* addSeconds */.ps)(from, longestDay), zone);
    if (last === null || last <= from)
        return skippedTime(time, from, zone);
    const before = (0,reported_time/* readReportedTime */.z)(time, (0,instant/* addSeconds */.ps)(last, -1), zone);
    return before !== null && before > from ? before : last;
}
/** A day on which clocks are set back; seconds. */
const longestDay = 25 * 3600;
/** A time of day that clocks leave out before it comes again: when it would be. Null for any other time. */
function skippedTime(time, from, zone) {
    if (!/^\d{1,2}:\d{2}/.test(time))
        return null;
    const until = (0,instant/* addSeconds */.ps)(from, longestDay);
    // Whichever day it is there, it is one of these in UTC.
    const days = [from, until, (0,instant/* addSeconds */.ps)(until, 86_400)].map(instant/* dayOf */.kb);
    const moments = days.map((day) => (0,reported_time/* readReportedTime */.z)(`${day} ${time}`, until, zone));
    return moments.find((at) => at !== null && at > from && at <= until) ?? null;
}

;// CONCATENATED MODULE: ./.build/src/incident/commands/read-texts.js







/** What is told to others: free text and named fields, one a line. */
const readUpdate = (words, context) => {
    const { next, ...update } = fieldsOf(words);
    if ([next, ...Object.values(update)].every((said) => said === ''))
        return (0,reading/* wrong */.Qm)(nothingToTell);
    const nextAt = next === '' ? null : readComingTime(next, context.at, context.zone);
    // A promise that cannot be read as a time is still one to people.
    const text = next !== '' && nextAt === null ? `${update.text}\nNext update: ${next}` : update.text;
    return (0,reading/* said */.ag)({ name: 'update', ...update, text: text.trim(), nextAt });
};
/** The texts of an update by the names in front of them; empty for none. */
function fieldsOf(words) {
    const lines = {
        text: [],
        impact: [],
        doing: [],
        needs: [],
        next: [],
    };
    let field = 'text';
    for (const line of words.split('\n')) {
        const [, name, rest = ''] = fieldPattern.exec(line) ?? [];
        if (name !== undefined)
            field = fieldNamed(name);
        else if (line.trim() === '')
            field = 'text';
        lines[field].push(name === undefined ? line : rest);
        // A time is one line; what stands below it is text again.
        if (field === 'next')
            field = 'text';
    }
    const textOf = (one) => lines[one].join('\n').trim();
    return {
        text: textOf('text'),
        impact: textOf('impact'),
        doing: textOf('doing'),
        needs: textOf('needs'),
        next: textOf('next'),
    };
}
const nothingToTell = 'Nothing was said; write what others should know, as in `/update Payments fail for some`.';
const fieldPattern = /^\s*(?:[-*]\s+)?\**(impact|doing|needs?|next(?:\s+update)?)\**\s*:\**\s*(.*)$/i;
function fieldNamed(name) {
    const lower = name.toLowerCase();
    if (lower.startsWith('next'))
        return 'next';
    if (lower.startsWith('need'))
        return 'needs';
    return lower === 'impact' ? 'impact' : 'doing';
}
/** An entry for the timeline: a text, one of an earlier time, a comment by its link, or striking one. */
const readNote = (words, context) => {
    const [first, rest] = (0,reading/* firstWord */.Nk)(words);
    if (words === '') {
        return (0,reading/* wrong */.Qm)('Nothing was said; write what happened, as in `/note Restarted the pods`.');
    }
    if (/^strike$/i.test(first))
        return readStrike(rest, context);
    const comment = rest === '' ? readCommentLink(first, context) : null;
    if (comment !== null) {
        const quotes = { id: comment, login: '', url: first };
        return (0,reading/* said */.ag)({ name: 'note', text: '', at: null, quotes });
    }
    const [, written, text] = timePattern.exec(words) ?? [];
    if (written === undefined || text === undefined) {
        return (0,reading/* said */.ag)({ name: 'note', text: words, at: null, quotes: null });
    }
    const at = readPast(written, context);
    if (typeof at !== 'string')
        return (0,reading/* wrong */.Qm)(at.why);
    return (0,reading/* said */.ag)({ name: 'note', text, at, quotes: null });
};
const clock = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?';
/** Read as none: what would become of `2:05 pm` is twelve hours off. */
const halfDay = '(?:0?\\d|1[0-2]):\\d\\d(?::\\d\\d)?\\s?[AaPp]\\.?[Mm]\\b\\.?';
/** Zones that people write behind a time; those that mean several are refused rather than taken for text. */
const zones = '[Uu][Tt][Cc]|[Gg][Mm][Tt]|[CEW]ES?T|[ABIJ]ST|[ACEMP][DS]T|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[\\w/+-]+';
const offset = '\\s?Z\\b|\\s?[+-](?:0\\d|1[0-4]):?[0134][05]\\b';
/** A time at the start of a note, as far as it reaches; what stands in it may still be no time. */
const timePattern = new RegExp(`^(?:[Aa]t\\s+)?((?:\\d{4}-\\d\\d-\\d\\d[T ])?(?:${halfDay}|${clock}(?:${offset}|\\s(?:${zones})\\b)?)):?\\s+(\\S[\\s\\S]*)$`);
function readStrike(words, context) {
    const [first] = (0,reading/* firstWord */.Nk)(words);
    const comment = readCommentLink(first, context);
    const entry = comment === null ? readEntryName(first) : `comment:${comment}`;
    if (entry !== null)
        return (0,reading/* said */.ag)({ name: 'strike', entry });
    const seen = first === '' ? 'No entry was named' : `${(0,reading/* quoted */.TL)(first)} is no entry`;
    return (0,reading/* wrong */.Qm)(`${seen}; name it by the six characters behind it in the record, as in \`/note strike 3fa2c1\`, or by the link to its comment.`);
}
/** Something to do after the incident, with owner, due date and type where they are named. */
const readAction = (words, context) => {
    const { type, rest: typeless } = takeType(words);
    const due = takeDue(typeless);
    const { day } = due;
    const today = (0,calendar_day/* dayIn */.EE)(context.at, context.zone);
    if (due.written !== null && day === null) {
        return (0,reading/* wrong */.Qm)(`${(0,reading/* quoted */.TL)(due.written)} is no day that can be read; write it like due 2026-12-01.`);
    }
    if (day !== null && day < today) {
        return (0,reading/* wrong */.Qm)(`${(0,reading/* quoted */.TL)(day)} has passed; name a day from today on, like due ${today}.`);
    }
    const { owner, rest } = takeOwner(due.rest);
    const text = rest.replace(/[ \t]+/g, ' ').trim();
    if (text !== '')
        return (0,reading/* said */.ag)({ name: 'action', text, owner, due: day, type });
    return (0,reading/* wrong */.Qm)('Nothing to do was named; write what is to be done, as in `/action Add an alert @ana`.');
};
/** The type at the end of an action item: in brackets, or bare behind its owner or day, where it is no word of the text. */
function takeType(words) {
    const { last, rest } = lastWord(words);
    const isBare = /^(?:@[\w-]+|\d{4}-\d\d-\d\d)$/.test(lastWord(rest).last);
    const word = (/^\[(\w+)\]$/.exec(last)?.[1] ?? (isBare ? last : '')).toLowerCase();
    const type = command/* actionTypes */.Q.find((one) => one === word) ?? null;
    return { type, rest: type === null ? words : rest };
}
/** The last word and what comes before it. No pattern finds it in time where somebody writes 60,000 spaces. */
function lastWord(words) {
    const from = Math.max(...[' ', '\t', '\n'].map((space) => words.lastIndexOf(space))) + 1;
    return { last: words.slice(from), rest: words.slice(0, from).trimEnd() };
}
/** The day by which it is due: behind a `due` that a number follows, as others belong to the text. */
function takeDue(words) {
    const match = /(?:^|[,;]?\s)due(?::\s*|\s+)(?:by\s+|on\s+)?(\S*\d\S*)/i.exec(words);
    if (match === null)
        return { written: null, day: null, rest: words };
    const [whole, written = ''] = match;
    const rest = without(words, match.index, whole);
    return { written, day: (0,calendar_day/* readDay */.P1)(written.replace(/[.,;)]$/, '')), rest };
}
/** The first person who is named; a team is none. */
function takeOwner(words) {
    for (const match of words.matchAll(/(?:^|[,;]?\s)@([\w-]+)(?![\w/-])[.,;:]?/g)) {
        const owner = readLogin(match[1] ?? '');
        if (owner !== null)
            return { owner, rest: without(words, match.index, match[0]) };
    }
    return { owner: null, rest: words };
}
function without(words, from, part) {
    return `${words.slice(0, from)} ${words.slice(from + part.length)}`;
}

;// CONCATENATED MODULE: ./.build/src/incident/commands/command-table.js





/** The one table of slash commands, in the order people meet them. */
const commandTable = {
    ack: {
        usage: ['/ack'],
        does: 'Acknowledges the incident; without a lead you become it.',
        authority: 'triage',
        when: 'running',
        takesText: false,
        spellings: { acknowledge: '', acknowledged: '', acked: '' },
        read: () => (0,reading/* said */.ag)({ name: 'ack' }),
    },
    lead: {
        usage: ['/lead @ana', '/lead me'],
        does: 'Names the one who leads.',
        authority: 'triage',
        when: 'running',
        takesText: false,
        spellings: { ic: '', commander: '' },
        read: readLead,
    },
    role: {
        usage: ['/role comms @ana', '/role scribe me', '/role ops none'],
        does: 'Names who holds a role: lead, comms, ops or scribe.',
        authority: 'triage',
        when: 'running',
        takesText: false,
        spellings: { roles: '', comms: 'comms ', scribe: 'scribe ', ops: 'ops ' },
        read: readRole,
    },
    sev: {
        usage: ['/sev 2 [reason]'],
        does: 'Changes the severity, its label included.',
        authority: 'triage',
        when: 'always',
        takesText: true,
        spellings: {
            severity: '',
            sev1: '1 ',
            sev2: '2 ',
            sev3: '3 ',
            sev4: '4 ',
            'sev-1': '1 ',
            'sev-2': '2 ',
            'sev-3': '3 ',
            'sev-4': '4 ',
        },
        read: readSeverity,
    },
    status: {
        usage: ['/status identified [text]'],
        does: 'Moves the status: investigating, identified or monitoring.',
        authority: 'triage',
        when: 'running',
        takesText: true,
        spellings: {
            state: '',
            investigating: 'investigating ',
            identified: 'identified ',
            monitoring: 'monitoring ',
        },
        read: readStatus,
    },
    update: {
        usage: ['/update <text>'],
        does: 'Tells others how it stands. Lines like `Impact:`, `Doing:`, `Needs:` and `Next update: 15:30` are shown by name.',
        authority: 'triage',
        when: 'always',
        takesText: true,
        spellings: { updates: '' },
        read: readUpdate,
    },
    note: {
        usage: [
            '/note <text>',
            '/note 14:05 <text>',
            '/note <link to a comment>',
            '/note strike <entry>',
        ],
        does: 'Puts something on the timeline, at an earlier time where you name one, or strikes an entry.',
        authority: 'triage',
        when: 'always',
        takesText: true,
        spellings: { timeline: '', notes: '' },
        read: readNote,
    },
    impact: {
        usage: ['/impact <text>', '/impact started 13:50', '/impact detected 13:55'],
        does: 'Says what users notice, or corrects when it began or was detected.',
        authority: 'triage',
        when: 'always',
        takesText: true,
        spellings: { started: 'started ', detected: 'detected ' },
        read: readImpact,
    },
    cause: {
        usage: [
            '/cause #57 [reason]',
            '/cause <commit>',
            '/cause deploy 9',
            '/cause none',
            '/cause unknown',
            '/cause not #57',
        ],
        does: 'Confirms the change that caused it, or rules one out.',
        authority: 'write',
        when: 'always',
        takesText: true,
        spellings: { 'root-cause': '' },
        read: readCause,
    },
    fix: {
        usage: ['/fix #57'],
        does: 'Marks the pull request that fixes it.',
        authority: 'write',
        when: 'always',
        takesText: false,
        spellings: { fixes: '' },
        read: readFix,
    },
    action: {
        usage: ['/action <text> @owner due 2026-12-01 [prevent|detect|mitigate|process]'],
        does: 'Notes something to do for the post-mortem.',
        authority: 'triage',
        when: 'always',
        takesText: true,
        spellings: { 'action-item': '', todo: '' },
        read: readAction,
    },
    snooze: {
        usage: ['/snooze 30m'],
        does: 'Silences reminders for a while.',
        authority: 'triage',
        when: 'running',
        takesText: false,
        spellings: { mute: '' },
        read: readSnooze,
    },
    mitigated: {
        usage: ['/mitigated [text]'],
        does: 'Users have recovered: the status becomes monitoring.',
        authority: 'triage',
        when: 'running',
        takesText: true,
        spellings: { mitigate: '' },
        read: readMitigated,
    },
    resolve: {
        usage: ['/resolve [text]'],
        does: 'Ends it as resolved and closes the issue.',
        authority: 'triage',
        when: 'running',
        takesText: true,
        spellings: { resolved: '', close: '' },
        read: readResolve,
    },
    reopen: {
        usage: ['/reopen <reason>'],
        does: 'Takes it up again.',
        authority: 'triage',
        when: 'over',
        takesText: true,
        spellings: { reopened: '' },
        read: readReopen,
    },
    cancel: {
        usage: ['/cancel <reason>'],
        does: 'Calls it off: it was no incident.',
        authority: 'triage',
        when: 'running',
        takesText: true,
        spellings: { cancelled: '', canceled: '' },
        read: readCancel,
    },
    duplicate: {
        usage: ['/duplicate #41'],
        does: 'Ends it as a duplicate of another issue.',
        authority: 'triage',
        when: 'running',
        takesText: true,
        spellings: { dup: '', dupe: '', 'duplicate-of': '' },
        read: readDuplicate,
    },
    postmortem: {
        usage: ['/postmortem'],
        does: 'Asks for the post-mortem now.',
        authority: 'write',
        when: 'always',
        takesText: false,
        spellings: { 'post-mortem': '', retro: '', retrospective: '' },
        read: () => (0,reading/* said */.ag)({ name: 'postmortem' }),
    },
    redact: {
        usage: ['/redact <link to a comment>', '/redact <entry>'],
        does: 'Withholds a text from the record and its history.',
        authority: 'maintain',
        when: 'always',
        takesText: false,
        spellings: {},
        read: readRedact,
    },
    help: {
        usage: ['/help'],
        does: 'Lists the commands you may use here.',
        authority: 'triage',
        when: 'always',
        takesText: false,
        spellings: { commands: '' },
        read: () => ({ help: true }),
    },
};
/** Every verb, in the order of the table. */
const verbs = Object.keys(commandTable).filter((name) => Object.hasOwn(commandTable, name));
/** A command of the table. */
function specOf(verb) {
    return commandTable[verb];
}
/** The verb of a command on record; of several that come to the same, the plainest. */
function verbOf({ name }) {
    if (name === 'strike')
        return 'note';
    return name === 'moment' ? 'impact' : name;
}


/***/ }),

/***/ 49260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ actionTypes),
/* harmony export */   w: () => (/* binding */ workingStatuses)
/* harmony export */ });
const actionTypes = ['prevent', 'detect', 'mitigate', 'process'];
/** A status somebody can set while an incident runs. */
const workingStatuses = ['investigating', 'identified', 'monitoring'];


/***/ }),

/***/ 41877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ firstWord),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ag: () => (/* binding */ said)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);

/** A reading of a command that is whole. */
function said(command) {
    return { command };
}
/** A reading of words that are none of this command. */
function wrong(sentence) {
    return { wrong: sentence };
}
/** Words as a refusal quotes them: on one line, short, and harmless in Markdown. */
function quoted(words) {
    return `“${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(words, 40)}”`;
}
/** What a table says of a word; undefined for one it does not have, `constructor` among them. */
function lookUp(table, word) {
    return Object.hasOwn(table, word) ? table[word] : undefined;
}
/** The first word and what comes behind it. */
function firstWord(words) {
    const [, first = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words) ?? [];
    return [first, rest];
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

/***/ 15887:
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

/***/ 61424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NS: () => (/* binding */ couldBeMigration),
  sP: () => (/* binding */ engines),
  Zo: () => (/* binding */ mayBeMigration),
  mb: () => (/* binding */ recogniseMigration)
});

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
        direction: /<rollback|--\s*rollback|^[ \t]*(?:-[ \t]*)?rollback:/im,
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
        content: /^[ \t]*--\s*(?:Deploy|Revert)\s+\S+(?:\s+(?:from|to)\s+\S+)?/im,
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

/** Databases that paths name. */
const engines = [
    'postgresql',
    'mysql',
    'cockroach',
    'sqlite',
    'sqlserver',
    'oracle',
];
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
/** Whether a file may be a migration as far as its path tells, so that its content has to be looked at. */
function couldBeMigration(path) {
    return !isExcluded(path) && migrationTools.some((tool) => tool.path.test(path));
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


/***/ }),

/***/ 72770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readReportedTime)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);

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

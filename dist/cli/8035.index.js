export const id = 8035;
export const ids = [8035];
export const modules = {

/***/ 15507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ environmentsToAsk),
/* harmony export */   cW: () => (/* binding */ chooseEnvironments),
/* harmony export */   gj: () => (/* binding */ isSameEnvironment)
/* harmony export */ });
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


/***/ }),

/***/ 15208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ outputNames)
/* harmony export */ });
/* unused harmony export outputTable */
/** The one table of outputs, with what each holds; all are empty when the run did nothing. */
const outputTable = {
    incident: 'Name of the incident, such as `INC-42`.',
    'issue-number': 'Number of its issue, such as `42`.',
    severity: 'Severity: `SEV1`, `SEV2`, `SEV3` or `SEV4`.',
    status: 'Status: `triage`, `investigating`, `identified`, `monitoring`, `resolved`, `closed`, `cancelled` or `duplicate`.',
    'is-new': '`true` when this run put the incident on record, else `false`.',
    changed: '`true` when this run wrote something, else `false`.',
    suspect: 'The change that most likely caused it, as `pull:57` or `commit:<sha>`; empty while none is at 80 % or more.',
    channel: 'A name for a chat channel about it, such as `inc-2026-11-21-checkout-500s`.',
    texts: 'Texts to send to others as one line of JSON, by name: `text-acknowledged`, `text-investigating`, `text-resolved`, `text-customer-mail`, `text-internal`. Pass it by `env:`.',
    'migration-findings': 'Number of findings of `lint-migrations`, of any level; empty when it did not judge.',
    decision: 'What the guard says of the deployment: `allow`, `warn`, `block`, or `unknown` where a check that has to be sure could not find out.',
    reason: 'Why, in sentences. They repeat words of people: pass it by `env:`, never inside a script.',
    'reason-codes': 'Why, for machines: codes of docs/deploy-guard.md with commas between them.',
    'next-window': 'When the calendar lets it go ahead, RFC 3339; empty where nothing has to be waited for, or waiting alone does not help.',
    'valid-until': 'Until when the answer is good, RFC 3339: half an hour at most. Whoever deploys later asks again.',
    attempt: 'Attempt of the run that the guard answered, such as `1`.',
    'record-path': 'Path of the record on the records branch.',
    'record-url': 'Page of the record.',
    result: 'All of it as one line of JSON, with `version`. Its texts come from people: pass it by `env:`, never inside a script.',
};
/** Every output, in the order of the table. */
const outputNames = Object.keys(outputTable).filter((name) => Object.hasOwn(outputTable, name));


/***/ }),

/***/ 88809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ renderOwn),
/* harmony export */   Mk: () => (/* binding */ renderDefault),
/* harmony export */   dP: () => (/* binding */ problemOfTemplate)
/* harmony export */ });
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99737);

/** Where a repository puts templates of its own, on the default branch. */
const templatesFolder = '.github/incident-loop';
const usualRemedy = 'Names that can be used are listed in docs/templates.md; the default template is used until then.';
/** Renders the repository's own template where it has one that works, else ours. */
function renderOwn({ name, overrides, shipped, problems }, values) {
    const own = overrides.get(`${name}.md`);
    if (own === undefined)
        return renderDefault(shipped, values);
    const result = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .X)(own, values);
    if ('text' in result)
        return result.text;
    const problem = problemOfTemplate(`${name}.md`, result.problem);
    if (problems.every(({ file }) => file !== problem.file))
        problems.push(problem);
    return renderDefault(shipped, values);
}
/** Renders a template we ship; one that fails is our bug. */
function renderDefault(template, values) {
    const result = (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .X)(template, values);
    if ('problem' in result)
        throw new Error(`a shipped template failed: ${result.problem.message}`);
    return result.text;
}
/** Why a template of the repository could not be used, on its line, and what to do. */
function problemOfTemplate(fileName, { message, line, column }, remedy = usualRemedy) {
    const file = `${templatesFolder}/${fileName}`;
    return { file, line: line ?? 1, column: column ?? 1, message: `${message}. ${remedy}` };
}


/***/ }),

/***/ 90713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ showProblem)
/* harmony export */ });
/** A problem in one line: `file:line:column message`. */
function showProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}


/***/ }),

/***/ 97178:
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

/***/ 339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   X$: () => (/* binding */ inlineWithCode)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47238);


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
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text.replace(unfit, ' ').replace(/\s+/g, ' ').trim(), maximum);
}
/** A sentence with what stands between backticks as code, and all else harmless as by `inlineText`; `maximum` as there. */
function inlineWithCode(text, maximum = 400) {
    const pieces = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, maximum).split(/`([^`]+)`/);
    return pieces
        .map((piece, index) => (index % 2 === 0 ? inlinePiece(piece) : codeSpan(piece, maximum)))
        .join('');
}
/** The white space around it stays, as code stands beside it. */
function inlinePiece(piece) {
    const [before = ''] = /^\s*/.exec(piece) ?? [];
    const [after = ''] = piece.trim() === '' ? [] : (/\s*$/.exec(piece) ?? []);
    return `${before}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(piece, piece.length)}${after}`;
}
const unfit = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`]/g;


/***/ }),

/***/ 31620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   ZA: () => (/* binding */ inlineInFile),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   zr: () => (/* binding */ quietLine)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47238);

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

/***/ 25651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Code-unit order of two texts, for sorting that no locale changes. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 68866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Longest path and glob that are compared. */
const maximumLength = 500;
/**
 * Whether one of the globs matches a path of a repository, prepared once for many paths: `*` stays within a folder, `**` does
 * not, both take names with a dot in front too, and what a glob behind `!` matches is taken away. No glob matches nothing; a path or
 * glob of more than 500 characters never matches.
 */
function globMatcher(globs) {
    const short = globs.filter((glob) => glob.length <= maximumLength);
    const wanted = short.filter((glob) => !glob.startsWith('!'));
    if (wanted.length === 0)
        return () => false;
    const ignore = short.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(wanted, { dot: true, ignore });
    return (path) => path.length <= maximumLength && matches(path);
}


/***/ }),

/***/ 83854:
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

/***/ 29852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ withoutOwnParts),
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   XG: () => (/* binding */ findPart),
/* harmony export */   ql: () => (/* binding */ refreshParts),
/* harmony export */   x: () => (/* binding */ printPart)
/* harmony export */ });
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83854);

/**
 * Generated parts of a document that people take over. A part stands between two hidden lines, and the first carries a seal of
 * what was written: whoever changes a part breaks it, and from then on it is theirs.
 */
function printPart(name, content) {
    // Content that quotes a marker must not be taken for one; blank lines are one, as whoever tidies the document breaks no seal then.
    const text = content
        .trim()
        .replace(/\n{3,}/g, '\n\n')
        .replaceAll('<!-- incident-loop:', '<!-- incident-loop ');
    return `<!-- incident-loop:part ${name} ${(0,_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(text)} -->\n${text}\n<!-- incident-loop:end ${name} -->`;
}
/** The document with the parts of `fresh`, which was just printed, where they are still ours; all else as it is. */
function refreshParts(document, fresh) {
    return partNames(fresh).reduce((text, name) => refreshPart(text, name, fresh), document);
}
/** A text without its parts that are still ours: what people wrote, and what we wrote outside of parts. */
function withoutOwnParts(text) {
    return partNames(text).reduce((rest, name) => {
        const found = findPart(rest, name);
        return found?.isOurs ? rest.slice(0, found.from) + rest.slice(found.to) : rest;
    }, text);
}
/**
 * Where a part stands, its hidden lines included, and whether it still says what we wrote. Null where it is not there: each of its
 * hidden lines must stand exactly once, as a line of its own, as nobody could tell which of two is ours.
 */
function findPart(document, name) {
    const [begin, otherBegin] = document.matchAll(beginOf(name));
    const [end, otherEnd] = document.matchAll(new RegExp(`^<!-- incident-loop:end ${name} -->$`, 'gm'));
    if (begin === undefined || end === undefined)
        return null;
    const from = begin.index + begin[0].length;
    const isClear = otherBegin === undefined && otherEnd === undefined && from < end.index;
    if (!isClear)
        return null;
    const content = /^\r?\n([\s\S]*?)\r?\n$/.exec(document.slice(from, end.index))?.[1];
    return {
        from: begin.index,
        to: end.index + end[0].length,
        isOurs: begin[2] !== noSeal &&
            content !== undefined &&
            (0,_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(content.replaceAll('\r\n', '\n')) === begin[2],
        usesCrlf: document.startsWith('\r\n', from),
    };
}
/** The document with a part that people have for good, whatever they make of it; as it is where the part is not there. */
function handOver(document, name) {
    if (findPart(document, name) === null)
        return document;
    return document.replace(beginOf(name), `<!-- incident-loop:part ${name} ${noSeal} -->`);
}
/** A seal that no text has: looked at as one, it is not ours. */
const noSeal = '00000000';
function refreshPart(document, name, fresh) {
    const found = findPart(document, name);
    const printed = findPart(fresh, name);
    if (found === null || printed === null || !found.isOurs)
        return document;
    const text = fresh.slice(printed.from, printed.to);
    if (document.slice(found.from, found.to).replaceAll('\r\n', '\n') === text)
        return document;
    const ended = found.usesCrlf ? text.replaceAll('\n', '\r\n') : text;
    return document.slice(0, found.from) + ended + document.slice(found.to);
}
function partNames(document) {
    return [...document.matchAll(beginOf('[a-z-]+'))].map(([, name = '']) => name);
}
function beginOf(name) {
    return new RegExp(`^<!-- incident-loop:part (${name}) ([0-9a-f]{8}) -->$`, 'gm');
}


/***/ }),

/***/ 47238:
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

/***/ 99737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var liquidjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48694);
/* harmony import */ var _sealed_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29852);


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
    const liquid = new liquidjs__WEBPACK_IMPORTED_MODULE_0__/* .Liquid */ .HX({
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
    liquid.registerTag('part', PartTag);
    return liquid;
}
/** `{% part timeline %} … {% endpart %}`: what stands between is a generated part of the document, see `sealed-parts.ts`. */
class PartTag extends liquidjs__WEBPACK_IMPORTED_MODULE_0__/* .Tag */ .vw {
    #name;
    #templates = [];
    constructor(token, remaining, liquid) {
        super(token, remaining, liquid);
        this.#name = token.args.trim();
        if (!/^[a-z][a-z-]{0,30}$/.test(this.#name)) {
            throw new Error(`a part needs a name of lower-case letters, as in {% part timeline %}`);
        }
        const { parser } = liquid;
        const stream = parser
            .parseStream(remaining)
            .on('tag:endpart', () => stream.stop())
            .on('template', (template) => this.#templates.push(template))
            .on('end', () => {
            throw new Error(`{% part ${this.#name} %} is not closed by {% endpart %}`);
        });
        stream.start();
    }
    *render(context, emitter) {
        const printed = context.getRegister('parts') ?? new Set();
        if (printed.has(this.#name)) {
            throw new Error(`the part "${this.#name}" is there twice, and is found by its name`);
        }
        context.setRegister('parts', new Set([...printed, this.#name]));
        const text = yield this.liquid.renderer.renderTemplates(this.#templates, context);
        emitter.write((0,_sealed_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .printPart */ .x)(this.#name, String(text)));
    }
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


/***/ }),

/***/ 67980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchesAll)
/* harmony export */ });
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


/***/ })

};

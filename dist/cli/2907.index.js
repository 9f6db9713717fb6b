export const id = 2907;
export const ids = [2907];
export const modules = {

/***/ 50339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assignableLogins)
/* harmony export */ });
/* harmony import */ var _text_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6490);

/** Tells whether GitHub would assign a login, for those that action items may mean; asks for those not seen yet, in one request. */
async function assignableLogins(github, items, { people, observation, }) {
    const { assignable } = observation;
    const known = new Set(assignable.people.map(({ login }) => login.toLowerCase()));
    if (assignable.isWhole)
        return (login) => known.has(login.toLowerCase());
    const written = items.flatMap(({ owners }) => owners.map((owner) => owner.replace(/^@/, '')));
    const wanted = new Set([...written, ...Object.values(people)].filter(_text_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isLogin */ .W));
    const unseen = [...wanted].filter((login) => !known.has(login.toLowerCase()));
    const found = await github.lookUp({ logins: unseen, numbers: [], commits: [] });
    const all = new Set([...known, ...found.people.map(({ login }) => login.toLowerCase())]);
    return (login) => all.has(login.toLowerCase());
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileActionItems: () => (/* binding */ fileActionItems),
  runFileActionItems: () => (/* binding */ runFileActionItems)
});

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/incident/work.js
var work = __webpack_require__(92941);
// EXTERNAL MODULE: ./.build/src/postmortem/filing/filed.js + 1 modules
var filing_filed = __webpack_require__(25502);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/filing-notes.js
/** What a person should know or settle, of the whole document first and then item by item. The same while nothing changes. */
function notesOf({ document, listed, gone, issues, mostItems, }) {
    return [
        ...documentNotes(document, gone.length, mostItems),
        ...listed.flatMap((one) => [...ownerNotes(one), ...dueNotes(one), ...issueNotes(one, issues)]),
        ...gone.flatMap((item) => goneNotes(item)),
    ];
}
function documentNotes({ items, sections }, gone, maximum) {
    if (items.length > maximum)
        return [{ kind: 'too-many', left: items.length - maximum, maximum }];
    if (items.length > 0)
        return [];
    const lost = gone === 0 ? [] : [{ kind: 'nothing-found', filed: gone }];
    const prose = sections.filter(({ isProse }) => isProse);
    return [
        ...lost,
        ...prose.map(({ name, line }) => ({ kind: 'prose', section: name, line })),
    ];
}
/** Nobody need be found for what is not open. */
function ownerNotes({ filed: { title, state }, owners }) {
    if (state !== 'open')
        return [];
    return owners.unassigned.map(({ written, why }) => ({ kind: 'owner', title, written, why }));
}
function dueNotes({ filed }) {
    const { title, state, dueAsWritten: written, dueRefused: why } = filed;
    if (state !== 'open' || written === null || why === null)
        return [];
    return [{ kind: 'due-refused', title, written, why }];
}
function issueNotes({ filed: { key, link }, isEdited, issue }, issues) {
    if (isEdited && issue !== null)
        return [{ kind: 'edited', number: issue.number }];
    const ours = issues.get(key);
    const isSuperseded = link !== null && ours !== undefined && ours.state === 'open';
    return isSuperseded ? [{ kind: 'relinked', number: ours.number, link }] : [];
}
function goneNotes({ title, line, issue, closedAt }) {
    const isOpen = line === null && issue !== null && closedAt === null;
    return isOpen ? [{ kind: 'missing', title, number: issue.number }] : [];
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/gone-item.js
/**
 * What is to be recorded of a filed item that no longer stands in its document: withdrawn, unless its issue was closed. Where the
 * document was not understood in full it stays as it was.
 */
function goneItem({ isAdopted: _, ...item }, isWhole) {
    if (!isWhole)
        return item;
    const state = item.state === 'open' ? 'withdrawn' : item.state;
    return { ...item, line: null, state, withdrawnWhy: '' };
}

// EXTERNAL MODULE: ./.build/src/incident/severity.js
var incident_severity = __webpack_require__(15887);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/filing-labels.js

/**
 * The labels of an action item: `action-item`, with the severity of its incident, with its type, and those configured. None of them
 * declares an incident; a configured one that would is left out.
 */
function filingLabels({ severity, type, configured }) {
    const labels = [
        filingLabel,
        ...(severity === null ? [] : [`${filingLabel}: ${severity.toLowerCase()}`]),
        ...(type === null ? [] : [`${filingLabel}: ${type}`]),
        ...configured.map((name) => name.trim()).filter((name) => name !== ''),
    ].filter((name) => !(0,incident_severity/* isDeclaringLabel */.I3)(name, {}));
    const lower = labels.map((name) => name.toLowerCase());
    return labels.filter((_name, index) => lower.indexOf(lower[index] ?? '') === index);
}
/** What every action item is found by. */
const filingLabel = 'action-item';

// EXTERNAL MODULE: ./.build/src/text/seal.js
var seal = __webpack_require__(83854);
// EXTERNAL MODULE: ./.build/src/text/sections.js
var sections = __webpack_require__(27711);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(47238);
// EXTERNAL MODULE: ./.build/src/postmortem/filing/action-item-marker.js
var action_item_marker = __webpack_require__(85819);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/issue-body.js




/** The body of a new issue: hidden lines, then our part between its markers. What people write below is theirs. */
function printIssueBody(part) {
    const text = asWritten(part.text);
    const marker = (0,action_item_marker/* printActionItemMarker */.XO)({ ...part, seal: (0,seal/* sealOf */.R)(text) });
    return (0,sections/* replaceSections */.J)(`${marker}\n`, [{ name: section, content: text }]);
}
/**
 * The body with our part brought up to date and everything else kept byte for byte. `same` when it says so already, `edited` when
 * somebody has written in our part or taken its markers away: then it is theirs.
 */
function updateIssueBody(body, part) {
    const text = asWritten(part.text);
    const present = presentText(body);
    const marker = (0,action_item_marker/* readActionItemMarker */.wi)(body);
    if (present === text && marker?.due === part.due)
        return 'same';
    if (present === null || marker === null || marker.seal !== (0,seal/* sealOf */.R)(present))
        return 'edited';
    const rest = body.slice((0,action_item_marker/* printActionItemMarker */.XO)(marker).length + carriages(body));
    const head = (0,action_item_marker/* printActionItemMarker */.XO)({ ...part, seal: (0,seal/* sealOf */.R)(text) });
    return { body: head + (0,sections/* replaceSections */.J)(rest, [{ name: section, content: text }]) };
}
/** Name of the section we write in. */
const section = 'action-item';
/** GitHub takes 65,536 characters; this leaves room for what people add. */
const longestText = 30_000;
/** Our part as it stands in a body; its own markers cannot be in it. */
function asWritten(text) {
    const one = text.replace(/\n{3,}/g, '\n\n').trim();
    return (0,shorten/* cutWhole */.O)(one, longestText)
        .trimEnd()
        .replaceAll('<!-- incident-loop:', '<!-- incident-loop ');
}
/** What stands in our part; editing on the web changes the ends of its lines. */
function presentText(body) {
    return (0,sections/* readSection */.G)(body, section)?.replaceAll('\r\n', '\n').trim() ?? null;
}
/** One more character ends the first of our two lines after it was edited on the web. */
function carriages(body) {
    return /^[^\n]*\r\n/.test(body) ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/text/link-url.js
var link_url = __webpack_require__(79643);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __webpack_require__(18207);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/details-text.js


/**
 * The details of an action item, made harmless for GitHub Markdown: its lines and lists are kept, nothing else is formatted, linked
 * or embedded. Empty for none.
 */
function detailsText(markdown) {
    const lines = markdown.replace(comments, '').split(/\r?\n/);
    const written = lines.filter((line) => line.trim() !== '').slice(0, mostLines);
    const margin = Math.min(...written.map(indentOf));
    return written.flatMap((line) => harmless(line, indentOf(line) - margin)).join('\n');
}
const comments = /<!--[\s\S]*?(?:-->|$)/g;
/** What is longer is read in the document, which is linked. */
const mostLines = 40;
const longestLine = 600;
const deepest = 3;
function indentOf(line) {
    return line.length - line.trimStart().length;
}
/** One line, or none where no words are left of it. */
function harmless(line, indent) {
    const [, bullet, said = ''] = /^\s*(?:([-*+]|\d{1,4}[.)])\s+(?:\[[ x]\]\s+)?)?(.*)$/i.exec(line) ?? [];
    const words = (0,text_escape/* inlineText */.ln)((0,plain_text/* plainText */.w)(said.slice(0, 4 * longestLine), longestLine), longestLine);
    if (!/[\p{L}\p{N}]/u.test(words))
        return [];
    if (bullet === undefined)
        return [words];
    return [`${'  '.repeat(Math.min(deepest, Math.floor(indent / 2)))}- ${words}`];
}

// EXTERNAL MODULE: ./.build/src/text/code-span.js
var code_span = __webpack_require__(339);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/filing-words.js


/** Why an owner was not assigned, as it follows the name and a colon. */
const unassignedWords = {
    team: 'a team cannot be assigned',
    'unknown-name': 'no login is known for this name',
    'not-assignable': 'GitHub does not let this person be assigned here',
    'not-checked': 'it could not be checked whether this person can be assigned',
    'too-many': 'an issue takes ten assignees',
};
/** What a person can do about it, as a sentence. */
const unassignedRemedies = {
    team: 'Assign somebody of it.',
    'unknown-name': 'Assign somebody, or add the name under `people` in the configuration.',
    'not-assignable': 'Assign somebody who has access.',
    'not-checked': 'Assign somebody by hand if it stays so.',
    'too-many': 'Say in the issue who else is in it.',
};
/** A note as Markdown of one line, all texts of others in it escaped. */
function noteWords(note) {
    switch (note.kind) {
        case 'owner':
            return `${quoted(note.title)}: ${(0,text_escape/* inlineText */.ln)(note.written, 100)} was not assigned, as ${unassignedWords[note.why]}. ${unassignedRemedies[note.why]}`;
        case 'due-refused':
            return `${quoted(note.title)}: the due date ${quoted(note.written)} was not used. ${sentence(capitalised(note.why))}`;
        case 'prose':
            return `In ${quoted(note.section)} (line ${note.line}) no action items could be made out. Write each as an item of a list, \`- [ ] What is to be done (owner: @login, due: 2026-12-01)\`.`;
        case 'nothing-found':
            return `No action items were found any more; ${note.filed} filed before ${note.filed === 1 ? 'stays' : 'stay'} as before. To give one up, write \`not doing:\` and why behind it.`;
        case 'too-many':
            return `The first ${note.maximum} items were looked at, and ${note.left} more were not.`;
        case 'missing':
            return `${quoted(note.title)} is no longer in the post-mortem, and #${note.number} is still open. Close it if it is not to be done.`;
        case 'relinked':
            return `#${note.number} is still open, though the post-mortem names ${(0,code_span/* codeSpan */.SS)(note.link)} for its item now. Close it if it is not needed.`;
        case 'edited':
            return `The text of #${note.number} was changed by hand, so that it no longer follows the post-mortem.`;
    }
}
/** A sentence by others, escaped, with a full stop where it has no end. */
function sentence(text) {
    const words = (0,text_escape/* inlineText */.ln)(text);
    return /[.!?…。]$/.test(words) ? words : `${words}.`;
}
function quoted(text) {
    return `“${(0,text_escape/* inlineText */.ln)(text, 120)}”`;
}
function capitalised(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/issue-view.js




/** Everything `templates/action-item.md` may show, escaped for Markdown. The names are the template's contract. */
function issueView(told) {
    const { item, assigned, unassigned, permalink, incident } = told;
    return {
        item: {
            title: (0,text_escape/* inlineText */.ln)(item.title, 1000),
            details: detailsText(item.details),
            state: item.state,
            withdrawn_why: item.withdrawnWhy === '' ? null : sentence(item.withdrawnWhy),
            ...viewDue(told.due),
            assigned,
            unassigned: unassigned.map(({ written, why }) => ({
                name: (0,text_escape/* inlineText */.ln)(written, 100),
                why: unassignedWords[why],
            })),
            type: item.type,
            type_words: item.type === null ? null : typeWords[item.type],
            url: (0,link_url/* linkUrl */.Y)(permalink) ?? '',
        },
        incident: incident === null ? null : viewIncident(incident),
    };
}
/** What each kind of work is for, as it follows its name. */
const typeWords = {
    prevent: 'so that it does not happen again',
    detect: 'so that it is noticed sooner',
    mitigate: 'so that it hurts less and is over sooner',
    process: 'so that the next one is handled better',
};
function viewDue({ date, recurrence, written, refused, isUrgent }) {
    const differs = written !== null && written.trim() !== date;
    return {
        due: date,
        due_written: differs ? (0,text_escape/* inlineText */.ln)(written, 100) : null,
        recurrence: recurrence === '' ? null : (0,text_escape/* inlineText */.ln)(recurrence, 100),
        due_refused: refused === null ? null : sentence(refused),
        urgent: isUrgent,
    };
}
function viewIncident(incident) {
    const { number, url, title, severity, cause, causeUrl } = incident;
    return {
        name: `INC-${number}`,
        number,
        url,
        title: (0,text_escape/* inlineText */.ln)(title, 256),
        severity,
        cause: cause === null ? null : (0,text_escape/* inlineText */.ln)(cause),
        cause_url: causeUrl === null ? null : (0,link_url/* linkUrl */.Y)(causeUrl),
    };
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/issue-text.js

/** What an item's issue is to say, with the page it comes from as given. */
function issuePart({ matched, filed, due, owners, state }, permalink, { subject, incident, render }) {
    const values = issueView({
        item: { ...matched.item, state },
        due,
        assigned: filed.owners.length,
        unassigned: owners.unassigned,
        permalink,
        incident,
    });
    return { subject, key: filed.key, due: filed.due, text: render('action-item', values) };
}
/** The milestone that holds what is due on a day. */
function milestoneFor(due, { settings }) {
    return due === null || settings.dueDates !== 'milestone' ? null : `Action items due ${due}`;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/issue-to-create.js



/** The issue to file for an item. */
function issueToCreate(next, question) {
    const { filed, assign } = next;
    const { incident, settings } = question;
    return {
        key: filed.key,
        title: filed.title,
        body: printIssueBody(issuePart(next, filed.permalink, question)),
        labels: filingLabels({
            severity: incident?.severity ?? null,
            type: filed.type,
            configured: settings.labels,
        }),
        assignees: assign,
        due: filed.due,
        milestone: milestoneFor(filed.due, question),
    };
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/issue-update.js


/**
 * Tells what of an item's issue no longer says what the document does. Closed issues, and what people have changed, are left as they
 * are. The page that is named stays the one of the version it was written from while nothing else changes.
 */
function updateIssue(next, question) {
    const { issue, filed, assign } = next;
    if (issue === null || issue.state !== 'open')
        return { ...next, update: null, isEdited: false };
    const { body, permalink, isEdited } = changedBody(next, issue, question);
    const title = changedTitle(next, issue);
    const due = changedDue(next, question);
    const isSame = body === null && title === null && due === null && assign.length === 0;
    const update = { key: filed.key, number: issue.number, title, body, addAssignees: assign, due };
    return {
        ...next,
        filed: { ...filed, permalink },
        update: isSame ? null : update,
        isEdited,
    };
}
function changedBody(next, issue, question) {
    const { permalink } = next.filed;
    const kept = updateIssueBody(issue.body, issuePart(next, permalink, question));
    if (kept === 'same')
        return { body: null, permalink, isEdited: false };
    if (kept === 'edited')
        return { body: null, permalink, isEdited: true };
    const current = question.document.permalinkAt(next.matched.item.line);
    const updated = updateIssueBody(issue.body, issuePart(next, current, question));
    // What it says is what it would say anyway: it was adopted, and written from this very version.
    if (typeof updated === 'string')
        return { body: null, permalink: current, isEdited: false };
    return { body: updated.body, permalink: current, isEdited: false };
}
/** The title follows while it is what we wrote. */
function changedTitle({ matched: { before }, filed }, issue) {
    const isOurs = before !== null && !before.isAdopted && issue.title === before.title;
    return isOurs && issue.title !== filed.title ? filed.title : null;
}
function changedDue({ matched: { before }, filed }, question) {
    const { dueDates, dueDateFieldId } = question.settings;
    const isKept = dueDates === 'milestone' || dueDateFieldId !== null;
    if (!isKept || before === null || before.isAdopted || before.due === filed.due)
        return null;
    return { date: filed.due, milestone: milestoneFor(filed.due, question) };
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/known-items.js
/** Joins what is on record with the issues that carry our marker, so that what was created and not recorded is found again. */
function knownItems(filed, found) {
    const sorted = found.toSorted((a, b) => a.number - b.number);
    const issues = new Map(sorted.toReversed().map((issue) => [issue.key, issue]));
    const recorded = new Set(filed.map(({ key }) => key));
    const unrecorded = [...issues.values()].filter(({ key }) => !recorded.has(key));
    return {
        items: [
            ...filed.map((item) => withIssue(item, issues.get(item.key))),
            ...unrecorded.toSorted((a, b) => a.number - b.number).map(adopted),
        ],
        issues,
        younger: sorted.filter((issue) => issues.get(issue.key) !== issue),
    };
}
function withIssue(item, issue) {
    const isAdopted = item.issue === null && issue !== undefined;
    if (issue === undefined || item.link !== null)
        return { ...item, isAdopted: false };
    return { ...item, issue: { number: issue.number, url: issue.url }, isAdopted };
}
function adopted({ key, number, url, title, state, closedAt, assignees }) {
    return {
        key,
        title,
        // It may well stand in the document still, reworded.
        line: 1,
        permalink: '',
        owners: assignees,
        ownersAsWritten: [],
        unassigned: [],
        due: null,
        dueAsWritten: null,
        dueRefused: null,
        type: null,
        issue: { number, url },
        link: null,
        state,
        withdrawnWhy: '',
        closedAt,
        said: [],
        isAdopted: true,
    };
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/title-words.js
/** The words of a title as they count when titles are compared: lower case, without punctuation; of Chinese and Japanese each sign. */
function titleWords(title) {
    const start = title.slice(0, longestTitle).normalize('NFKC').toLowerCase();
    return start.match(word)?.slice(0, mostWords) ?? [];
}
/** A title by its words; one without any as it is written. Equal for titles that differ in case, spaces and punctuation only. */
function normalTitle(title) {
    const words = titleWords(title);
    return words.length === 0 ? title.trim() : words.join(' ');
}
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;
/** What is longer is no title; this bounds what comparing takes. */
const longestTitle = 2000;
const mostWords = 60;

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/item-key.js


/**
 * Keys of action items by their titles, in order: eight hex digits each, the same for ever for the same words. Of equal titles the
 * second gets `-2`, the third `-3`; so does one whose key is `taken`.
 */
function itemKeys(titles, taken = new Set()) {
    const used = new Set(taken);
    return titles.map((title) => {
        const key = unusedKey((0,seal/* sealOf */.R)(normalTitle(title)), used);
        used.add(key);
        return key;
    });
}
function unusedKey(key, used) {
    if (!used.has(key))
        return key;
    let number = 2;
    while (used.has(`${key}-${number}`))
        number += 1;
    return `${key}-${number}`;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/linked-issue.js

/** The issue that is written for an item: an address, `#12`, `owner/repository#12`, or the id of another tracker; null for none. */
function linkedIssue(written, repositoryUrl) {
    const text = written?.trim() ?? '';
    if (text === '')
        return null;
    const number = numberHere(text, repositoryUrl);
    if (number === null)
        return { number, url: (0,link_url/* linkUrl */.Y)(text), written: text };
    return { number, url: `${repositoryUrl}/issues/${number}`, written: text };
}
function numberHere(text, repositoryUrl) {
    const lower = text.toLowerCase();
    const page = repositoryUrl.toLowerCase();
    const name = page.split('/').slice(-2).join('/');
    const short = /^([^\s#]*)#([1-9]\d{0,9})$/.exec(lower);
    if (short !== null)
        return short[1] === '' || short[1] === name ? Number(short[2]) : null;
    if (!lower.startsWith(`${page}/`))
        return null;
    const digits = /^\/(?:issues|pull)\/([1-9]\d{0,9})(?:[/?#]|$)/.exec(lower.slice(page.length))?.[1];
    return digits === undefined ? null : Number(digits);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/title-similarity.js


/**
 * Compares titles of two lists. What many titles of a list share, as in "Add alert for A" and "Add alert for B", tells little about
 * which is which, so each word counts by how few titles have it. Only titles of these lists can be compared.
 */
function titleComparer(before, after) {
    const wordsOf = new Map([...before, ...after].map((title) => [title, titleWords(title)]));
    const weights = wordWeights(before, after);
    const weightOf = (words) => words.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
    return (a, b) => {
        const { common, onlyA, onlyB } = compareWords(wordsOf.get(a) ?? [], wordsOf.get(b) ?? []);
        const shared = 2 * weightOf(common);
        const all = shared + weightOf(onlyA) + weightOf(onlyB);
        const share = all === 0 ? 0 : shared / all;
        const isOneWord = common.length > 0 && onlyA.length <= 1 && onlyB.length <= 1;
        return { share, isRewording: isOneWord || share >= leastShare };
    };
}
/** Less in common is another title. */
const leastShare = 0.5;
/** One divided by how many titles of the same list have the word. */
function wordWeights(before, after) {
    const counts = [countTitles(before), countTitles(after)];
    const words = counts.flatMap((count) => [...count.keys()]);
    return new Map(words.map((word) => [word, 1 / Math.max(...counts.map((count) => count.get(word) ?? 0))]));
}
function countTitles(titles) {
    const count = new Map();
    for (const word of titles.flatMap((title) => [...new Set(titleWords(title))])) {
        count.set(word, (count.get(word) ?? 0) + 1);
    }
    return count;
}
function compareWords(a, b) {
    const same = takeAway(a, b, (one, other) => one === other);
    const near = takeAway(same.onlyA, same.onlyB, isNear);
    return { ...near, common: [...same.common, ...near.common] };
}
/** Pairs words of two lists one to one, in any order; what finds no partner is left. */
function takeAway(a, b, fits) {
    const left = [...b];
    const common = [];
    const onlyA = [];
    for (const word of a) {
        const place = left.findIndex((other) => fits(word, other));
        if (place >= 0)
            left.splice(place, 1);
        const list = place >= 0 ? common : onlyA;
        list.push(word);
    }
    return { common, onlyA, onlyB: left };
}
/** Another form of a word or a slip: `alert` and `alerts`. Numbers and short names have none. */
function isNear(one, other) {
    const length = Math.max(one.length, other.length);
    const isApart = one[0] !== other[0] || Math.abs(one.length - other.length) > length / 4;
    if (length < 5 || isApart || /\d/.test(one + other))
        return false;
    return (0,mod/* distance */.Io)(one, other) <= length / 4;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/match-items.js




/**
 * Tells which item of a document is which filed one, each one time at most: by equal titles, else by the issue it links, else by its
 * key, else by the most similar title. Order does not matter. What was gone from the document before comes back by its own title,
 * link or key only.
 */
function matchItems(items, filed, repositoryUrl) {
    const partners = match_items_assign(pairsOf(items, filed, repositoryUrl));
    const kept = new Set(partners.values());
    const fresh = items.filter((_item, index) => !partners.has(index));
    const keys = itemKeys(fresh.map(({ title }) => title), new Set(filed.map(({ key }) => key)));
    const keyOf = new Map(fresh.map((item, index) => [item, keys[index]]));
    return {
        items: items.map((item, index) => {
            const before = filed[partners.get(index) ?? -1] ?? null;
            return { item, key: before?.key ?? keyOf.get(item) ?? '', before };
        }),
        missing: filed.filter((_item, index) => !kept.has(index)),
    };
}
/** The best pairs first; each item and each filed one is taken once. Between equals their order decides. */
function match_items_assign(pairs) {
    const best = pairs.toSorted((a, b) => b.score - a.score || a.filed - b.filed || a.item - b.item);
    const partners = new Map();
    const taken = new Set();
    for (const { item, filed } of best) {
        if (partners.has(item) || taken.has(filed))
            continue;
        partners.set(item, filed);
        taken.add(filed);
    }
    return partners;
}
function pairsOf(items, filed, repositoryUrl) {
    const titles = items.map(({ title }) => title);
    const compare = titleComparer(filed.map(({ title }) => title), titles);
    const keys = itemKeys(titles);
    const links = items.map((item) => linkedIssue(item.issue, repositoryUrl));
    const linking = filed.map((one) => links.filter((link) => isSameIssue(link, one)).length);
    return items.flatMap((item, index) => filed.flatMap((one, place) => {
        const evidence = {
            sameTitle: normalTitle(item.title) === normalTitle(one.title),
            sameLink: isSameIssue(links[index] ?? null, one),
            sharedLink: (linking[place] ?? 0) > 1,
            sameKey: keys[index] === one.key,
            likeness: compare(one.title, item.title),
            wasGone: one.line === null,
        };
        const score = scoreOf(evidence);
        return score === null
            ? []
            : [{ item: index, filed: place, score: score + agreement(item, one, evidence) }];
    }));
}
/** The stronger the kind of evidence the higher, whatever the likeness; null for two that are not the same. */
function scoreOf(evidence) {
    const { sameTitle, sameLink, sharedLink, sameKey, likeness, wasGone } = evidence;
    if (sameTitle)
        return 4;
    if (sameLink && (!sharedLink || likeness.isRewording))
        return 2 + likeness.share;
    if (sameKey)
        return 1.5;
    return likeness.isRewording && !wasGone ? likeness.share : null;
}
/** Tells items of one title apart: by equal owners and dates where these are on record, else by what their place makes of the key. */
function agreement(item, filed, { sameKey }) {
    if (filed.isAdopted)
        return Number(sameKey) / 100;
    const sameOwners = item.owners.join() === filed.ownersAsWritten.join();
    const sameDue = item.due === filed.dueAsWritten;
    return (Number(sameOwners) + Number(sameDue)) / 100;
}
function isSameIssue(link, { issue, link: written }) {
    if (link === null)
        return false;
    return link.number === null ? link.written === written : link.number === issue?.number;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/issue-title.js

/** The title of the issue of an action item: GitHub takes 256 characters, and no Markdown. */
function issueTitle(title) {
    return (0,text_escape/* plainLine */.h0)(title, 256) || 'Action item';
}

// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/read-due-date.js + 3 modules
var read_due_date = __webpack_require__(67755);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/item-due.js

/** Reads the due date of an item. */
function itemDue({ due, isUrgent }, base) {
    const nothing = {
        date: null,
        recurrence: '',
        written: due,
        refused: null,
        isUrgent,
        isDone: false,
    };
    if (due === null)
        return nothing;
    const read = (0,read_due_date/* readDueDate */.$)(due, base);
    switch (read.kind) {
        case 'due':
            return { ...nothing, date: read.date, recurrence: read.recurrence };
        case 'refused':
            return { ...nothing, refused: read.why };
        case 'none':
            return { ...nothing, written: null, isUrgent: isUrgent || read.isUrgent };
        case 'done':
            return { ...nothing, isDone: true };
    }
}

// EXTERNAL MODULE: ./.build/src/postmortem/filing/owners.js
var filing_owners = __webpack_require__(23664);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/next-item.js




/** What is to be recorded of an item. People's acts on its issue win: who is assigned there, and whether it is closed. */
function nextItem(matched, found, question) {
    const { item, key, before } = matched;
    const { document, settings, repositoryUrl } = question;
    const { incidentDate } = document;
    const { dateOrder: order, sprint } = settings;
    const due = itemDue(item, { incidentDate, order, sprint });
    const link = linkOf(matched, repositoryUrl);
    const issue = link === null ? found : null;
    const state = stateOf(matched, due, issue);
    const isOurs = link === null && (state === 'open' || issue !== null);
    const owners = isOurs ? (0,filing_owners/* resolveOwners */.v)(item.owners, rulesFor(question, before)) : noOwners;
    const assign = newAssignees(owners, before, issue);
    return {
        matched,
        issue,
        due,
        owners,
        state: due.isDone && item.state === 'open' ? 'done' : item.state,
        assign,
        filed: {
            key,
            title: issueTitle(item.title),
            line: item.line,
            permalink: before?.permalink || document.permalinkAt(item.line),
            owners: unique([...(issue?.assignees ?? before?.owners ?? []), ...assign]),
            ownersAsWritten: item.owners,
            unassigned: owners.unassigned.map(({ written }) => written),
            due: due.date,
            dueAsWritten: item.due,
            dueRefused: due.refused,
            type: item.type,
            issue: issueOf(link, before),
            link: link?.written ?? null,
            state,
            withdrawnWhy: item.state === 'withdrawn' ? item.withdrawnWhy : '',
            closedAt: issue === null ? (before?.closedAt ?? null) : issue.closedAt,
            said: before?.said ?? [],
        },
    };
}
const noOwners = { assigned: [], unassigned: [] };
/** The issue that the document names instead of ours; once it has named one, nothing is filed even if the name goes. */
function linkOf({ item, before }, repositoryUrl) {
    const link = linkedIssue(item.issue, repositoryUrl) ?? linkedIssue(before?.link ?? null, repositoryUrl);
    const isOurs = before?.link === null && link?.number != null && link.number === before.issue?.number;
    return isOurs ? null : link;
}
function issueOf(link, before) {
    if (link === null)
        return before?.issue ?? null;
    const { number, url } = link;
    return number === null || url === null ? null : { number, url };
}
function stateOf({ item, before }, due, issue) {
    if (item.state === 'withdrawn')
        return 'withdrawn';
    if (issue !== null && issue.state !== 'open')
        return issue.state;
    const wasClosed = issue === null && before !== null && before.closedAt !== null;
    if (wasClosed && before.state !== 'withdrawn')
        return before.state;
    return item.state === 'done' || due.isDone ? 'done' : 'open';
}
/** Whoever was assigned before may be so again, where it cannot be asked. */
function rulesFor({ settings, canBeAssigned }, before) {
    const known = new Set(before?.owners.map((login) => login.toLowerCase()));
    return {
        people: settings.people,
        canBeAssigned: (login) => canBeAssigned(login) ?? (known.has(login.toLowerCase()) || null),
    };
}
/** Whoever was assigned once is not assigned again: somebody may have taken it over. */
function newAssignees({ assigned }, before, issue) {
    const isFiled = before !== null && before.issue !== null;
    const wasAssigned = (written) => before?.ownersAsWritten.includes(written) === true && !before.unassigned.includes(written);
    const isThere = (login) => issue?.assignees.some((one) => one.toLowerCase() === login.toLowerCase()) === true;
    if (before?.isAdopted === true || (isFiled && issue === null))
        return [];
    return assigned
        .filter(({ login, written }) => !isFiled || !(wasAssigned(written) || isThere(login)))
        .map(({ login }) => login);
}
function unique(logins) {
    const lower = logins.map((login) => login.toLowerCase());
    return logins.filter((_login, index) => lower.indexOf(lower[index] ?? '') === index);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/decide-filing.js









/**
 * What makes the issues of a post-mortem follow its document: one for each open item that names none, whatever was filed before and
 * however often it is asked. Nothing is closed or deleted, and what people changed on an issue stays. Pure.
 */
function decideFiling(question) {
    const { document, filed, run, now } = question;
    const { listed, gone, known } = decideItems(question);
    const unfiled = listed.filter(isUnfiled);
    const isHeld = ({ filed: { key } }) => (0,work/* isClaimedByAnother */.GJ)(filed, { operation: filingOperation(key), run, now });
    const fresh = unfiled.filter((next) => !isHeld(next));
    const claims = fresh.map((next) => filingOperation(next.filed.key));
    return {
        claimed: claims.length === 0 ? null : (0,filing_filed/* withClaims */.Qf)(filed, claims, { run, now }),
        next: {
            ...filed,
            document: { path: document.path, blob: document.blob },
            items: [...listed.map((next) => next.filed), ...gone],
            claims: (0,filing_filed/* heldByOthers */.Ed)(filed, { run, now }),
        },
        creates: fresh.map((next) => issueToCreate(next, question)),
        updates: listed.flatMap(({ update }) => (update === null ? [] : [update])),
        duplicates: duplicatesOf(known),
        waiting: unfiled.filter(isHeld).map((next) => next.filed.key),
        notes: notesOf({ document, listed, gone, issues: known.issues, mostItems }),
    };
}
function decideItems(question) {
    const { document, filed, issues, repositoryUrl } = question;
    const known = knownItems(filed.items, issues);
    const read = document.items.slice(0, mostItems);
    // A document of which nothing is understood, or not all, has not given up its items.
    const isWhole = read.length === document.items.length && read.length > 0;
    const { items, missing } = matchItems(read, known.items, repositoryUrl);
    const listed = items
        .map((one) => nextItem(one, known.issues.get(one.key) ?? null, question))
        .map((next) => updateIssue(next, question));
    return { listed, gone: missing.map((item) => goneItem(item, isWhole)), known };
}
function isUnfiled({ filed: { state, issue, link } }) {
    return state === 'open' && issue === null && link === null;
}
function duplicatesOf({ younger, issues }) {
    return younger.flatMap(({ key, number, url, state }) => state === 'open' ? [{ number, url, of: issues.get(key)?.number ?? number }] : []);
}
/** The operation a claim names for filing an item. */
function filingOperation(key) {
    return `action-item:${key}`;
}
/** More are no list for people, and GitHub takes 80 new issues a minute. */
const mostItems = 100;

// EXTERNAL MODULE: ./.build/src/flows/records/create-records-branch.js
var create_records_branch = __webpack_require__(25110);
;// CONCATENATED MODULE: ./.build/src/flows/action-items/complete-issue.js
/**
 * Sets the due date of a new issue in the organisation's field, and makes it a sub-issue of its incident; answers whether it is one,
 * and null where there is nothing to make one of. Repeating it does nothing.
 */
async function completeIssue(world, { id, due }, { settings, sources }) {
    const field = settings.actionItems.dueFieldId;
    if (due !== null && field !== null)
        await setDue(world, { id, field, due });
    return sources.incidentId === null ? null : world.github.addSubIssue(sources.incidentId, id);
}
/** Sets the due date in the organisation's field, null empties it; where that is not possible it is told, as it stands in the text. */
async function setDue(world, { id, field, due }) {
    const isSet = await world.github.setDueField(id, field, due);
    if (isSet)
        return;
    world.log.notice(`GitHub did not take the due date in the issue field ${field}: check \`due-field-id\`, and that the token may write issue fields. The date stands in the text.`);
}

// EXTERNAL MODULE: ./.build/src/flows/action-items/ensure-labels.js
var ensure_labels = __webpack_require__(80259);
;// CONCATENATED MODULE: ./.build/src/flows/action-items/create-issues.js


/** Files some action items, one after the other at the pace GitHub wants, and says how far it is. Key: the marker of each. */
async function createIssues(world, { batch, sources, settings, observation, total }) {
    if (batch.length === 0)
        return { issues: new Map(), hasSubIssues: null };
    const names = batch.flatMap((item) => item.labels);
    const logins = batch.flatMap(({ assignees }) => assignees);
    const [labels, people] = await Promise.all([
        (0,ensure_labels/* ensureLabels */.c)(world, names, observation.repository.id),
        idsOf(world, logins, observation),
    ]);
    const issues = new Map();
    let hasSubIssues = null;
    for (const item of batch) {
        const { title, body, due } = item;
        const created = await world.github.createItem({
            repositoryId: observation.repository.id,
            title,
            body,
            labels: item.labels.flatMap((name) => labels.get(name.toLowerCase()) ?? []),
            assignees: item.assignees.flatMap((login) => people.get(login.toLowerCase()) ?? []),
            milestone: await milestoneOf(world, item),
        });
        issues.set(item.key, { number: created.number, url: created.url });
        world.log.info(`filed #${created.number}, ${total - issues.size} to go: ${title}`);
        hasSubIssues = await completeIssue(world, { id: created.id, due }, { settings, sources });
        await world.github.pace();
    }
    return { issues, hasSubIssues };
}
async function milestoneOf({ github }, { milestone, due }) {
    return milestone === null || due === null ? null : github.milestone(milestone, due);
}
/** Node ids of people by login in lower case; asks for those that did not come with the repository. */
async function idsOf({ github }, logins, { assignable }) {
    const known = new Map(assignable.people.map(({ login, nodeId }) => [login.toLowerCase(), nodeId]));
    const unseen = logins.filter((login) => !known.has(login.toLowerCase()));
    const found = await github.lookUp({ logins: [...new Set(unseen)], numbers: [], commits: [] });
    const more = found.people.map(({ login, nodeId }) => [login.toLowerCase(), nodeId]);
    return new Map([...known, ...more]);
}

// EXTERNAL MODULE: ./.build/src/incident/fact.js
var incident_fact = __webpack_require__(81570);
// EXTERNAL MODULE: ./.build/src/incident/ledger.js + 1 modules
var incident_ledger = __webpack_require__(62727);
// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
// EXTERNAL MODULE: ./.build/src/postmortem/filing/document-index.js
var document_index = __webpack_require__(49752);
;// CONCATENATED MODULE: ./.build/src/flows/action-items/filed-files.js





/** The file that says what was filed of a post-mortem. */
function filedFile({ postmortem }, filed) {
    return [[(0,record_paths/* filedPath */.KL)(postmortem.subject), (0,filing_filed/* printFiled */.Us)(filed)]];
}
/** Whether the record of the incident is still to say that its post-mortem is published; before that is done it is not indexed. */
function isNews({ document }, { incident, index }) {
    const known = index?.documents.find(({ path }) => path === document.path);
    return incident !== null && (known === undefined || known.subject === null);
}
/** The files of the last commit: what was filed, that the post-mortem is published, and the index where nothing else is to follow. */
function lastFiles(world, filing, { sources, filed, baseline, }) {
    const { path, blob } = filing.document;
    const { subject } = sources.postmortem;
    const documents = sources.index?.documents ?? baseline;
    const indexed = (0,document_index/* withDocument */.us)(documents, { path, blob, subject, open: (0,filing_filed/* openIssues */.D$)(filed) });
    return new Map([
        ...filedFile(sources, filed),
        ...ledgerFile(world, filing, sources),
        ...(isNews(filing, sources) ? [] : [[record_paths/* sharedPaths */.KQ.postmortems, (0,document_index/* printIndex */.a6)(indexed)]]),
    ]);
}
function ledgerFile({ repositoryUrl }, { document: { path } }, { incident, ledger, published }) {
    if (incident === null || ledger === null)
        return [];
    const url = `${repositoryUrl}/blob/HEAD/${encodeURI(path)}`;
    const facts = publish(ledger, published, { path, url });
    return facts === null ? [] : [[(0,record_paths/* recordPaths */.Oq)(incident.number).ledger, (0,incident_ledger/* printLedger */.Xx)(facts)]];
}
/** The ledger with the fact that its post-mortem is published; null where that is on record. */
function publish(ledger, { last }, document) {
    const isKnown = ledger.facts.some((fact) => fact.kind === 'post-mortem' && fact.act === 'published');
    if (isKnown || last === null)
        return null;
    const { at, actor, pull } = last;
    const fact = {
        v: incident_fact/* factVersion */.N,
        id: pull === null ? `file:${document.path}:published` : `pull:${pull.number}:published`,
        at,
        actor,
        kind: 'post-mortem',
        act: 'published',
        pull: pull?.number ?? null,
        url: pull?.url ?? document.url,
    };
    return (0,incident_ledger/* mergeLedgers */.dR)(ledger, { facts: [fact], unknown: [] });
}

// EXTERNAL MODULE: ./.build/src/flows/action-items/assignable-logins.js
var assignable_logins = __webpack_require__(50339);
// EXTERNAL MODULE: ./.build/src/incident/fold.js + 6 modules
var fold = __webpack_require__(7175);
// EXTERNAL MODULE: ./.build/src/incident/tell-words.js
var tell_words = __webpack_require__(44723);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/document-subject.js


/**
 * What the action items of a document are of, the same for ever: what they were filed under when the document was read last, here or
 * where it was moved from. A second document of one name or incident gets a name of its own.
 */
function documentSubject({ document, written, indexed, paths }) {
    const { path, blob } = document;
    const here = indexed.find((one) => one.path === path && one.subject !== null);
    if (here !== undefined && here.subject !== null)
        return here.subject;
    const isThere = new Set(paths);
    const moved = indexed.filter((one) => one.blob === blob && !isThere.has(one.path));
    const [from] = moved.flatMap(({ subject }) => (subject === null ? [] : [subject]));
    if (from !== undefined)
        return from;
    const taken = new Set(indexed.flatMap((one) => (isThere.has(one.path) && one.subject !== null ? [one.subject] : [])));
    const name = (0,action_item_marker/* subjectOfDocument */.xb)(path);
    return [written, name].find((one) => !taken.has(one)) ?? `${name}-${(0,seal/* sealOf */.R)(path)}`;
}

// EXTERNAL MODULE: ./.build/src/postmortem/action-items/extract-action-items.js + 44 modules
var extract_action_items = __webpack_require__(76895);
// EXTERNAL MODULE: ./.build/src/postmortem/front-matter/read-front-matter.js + 6 modules
var read_front_matter = __webpack_require__(36649);
;// CONCATENATED MODULE: ./.build/src/postmortem/read-postmortem.js



/** What a post-mortem is of, and what is to be done after it. */
function readPostmortem(text, { path, zone, sectionNames, }) {
    const { incident, incidentDate } = (0,read_front_matter/* readFrontMatter */.X)(text, { path, zone });
    const subject = incident === null ? (0,action_item_marker/* subjectOfDocument */.xb)(path) : (0,action_item_marker/* subjectOfIncident */.Km)(incident);
    return { ...(0,extract_action_items/* extractActionItems */.u)(text, { sectionNames }), subject, incident, incidentDate };
}

// EXTERNAL MODULE: ./.build/src/flows/post-mortem/changed-documents.js
var changed_documents = __webpack_require__(11892);
// EXTERNAL MODULE: ./.build/src/flows/records/newer-version.js
var newer_version = __webpack_require__(1756);
// EXTERNAL MODULE: ./.build/src/flows/records/read-records.js
var read_records = __webpack_require__(81413);
;// CONCATENATED MODULE: ./.build/src/flows/action-items/read-filing.js









/** Reads a post-mortem, and what is kept of it on the records branch; `look-again` when that is about to change. */
async function readFiling(world, { observation, settings, document }) {
    const published = await world.github.publishedDocument(document);
    const written = readPostmortem(published.text, {
        path: document.path,
        zone: settings.timezone,
        sectionNames: settings.actionItems.headings,
    });
    const subjectBy = (index) => documentSubject({
        document,
        written: written.subject,
        indexed: index?.documents ?? [],
        paths: observation.documents.map(({ path }) => path),
    });
    const subject = subjectBy((0,changed_documents/* indexOf */.q)(observation.index));
    const paths = pathsOf(subject, written.incident);
    const { head, files, incidentId } = await world.github.filingRecords(Object.values(paths).filter((path) => path !== null), written.incident);
    const index = (0,changed_documents/* indexOf */.q)(files.get(paths.index) ?? null);
    if (subjectBy(index) !== subject)
        return 'look-again';
    const place = (path) => ({ path, head, world });
    const text = files.get(paths.ledger ?? '');
    const ledger = text === undefined ? null : (0,read_records/* ledgerOf */.Xr)(text, place(paths.ledger ?? ''));
    return {
        published,
        postmortem: { ...written, subject },
        head,
        index,
        filed: filedOf(files.get(paths.filed), paths.filed),
        incident: ledger === null ? null : (0,fold/* fold */.A)(ledger),
        ledger,
        incidentId: ledger === null ? null : incidentId,
        work: (0,read_records/* workOf */.LT)(files.get(paths.work ?? ''), place(paths.work ?? '')),
    };
}
function pathsOf(subject, incident) {
    const records = incident === null ? null : (0,record_paths/* recordPaths */.Oq)(incident);
    return {
        filed: (0,record_paths/* filedPath */.KL)(subject),
        index: record_paths/* sharedPaths */.KQ.postmortems,
        ledger: records?.ledger ?? null,
        work: records?.work ?? null,
    };
}
function filedOf(text, path) {
    const filed = text === undefined ? filing_filed/* nothingFiled */.cb : (0,filing_filed/* readFiled */.$N)(text);
    if (filed === 'newer-version')
        throw (0,newer_version/* newerVersion */.i)(path);
    return filed;
}
/** Whether we wrote an issue or comment: with this token, or under a login we are known by. */
function isOursBy(identities) {
    const known = new Set([...identities, 'github-actions[bot]']);
    return ({ ours, author }) => ours || (author.type === 'bot' && known.has(author.login));
}
/** The incident as an action item tells it. */
function filingIncident(incident, repositoryUrl) {
    if (incident === null)
        return null;
    const { number, url, title, worstSeverity, cause } = incident;
    const said = cause?.cause ?? null;
    const isNamed = said !== null && said.kind !== 'none' && said.kind !== 'unknown';
    return {
        number,
        url,
        title,
        severity: worstSeverity,
        cause: isNamed
            ? [(0,tell_words/* nameOfCause */.C)(said), cause?.text ?? '']
                .filter(Boolean)
                .join(': ')
                .replace(/[.\s]+$/, '')
            : null,
        causeUrl: said?.kind === 'pull'
            ? `${repositoryUrl}/pull/${said.number}`
            : said?.kind === 'commit'
                ? `${repositoryUrl}/commit/${said.sha}`
                : null,
    };
}

// EXTERNAL MODULE: ./.build/src/flows/action-items/render-filing.js
var render_filing = __webpack_require__(33099);
;// CONCATENATED MODULE: ./.build/src/flows/action-items/plan-filing.js





/** Decides what is to be done about one post-mortem. Where issues are to be created, those are looked for that nobody recorded. */
async function planFiling(world, filing, sources) {
    const problems = [];
    const recorded = await recordedIssues(world, sources);
    const render = (0,render_filing/* renderFiling */.W)(world, filing.observation.overrides, problems);
    const question = await questionOf(world, filing, { sources, issues: recorded, render });
    const plan = decideFiling(question);
    if (plan.creates.length === 0)
        return { plan, question, issues: recorded, problems };
    // Is it there, from a run that did not live to say so?
    const isOurs = isOursBy(sources.work.identities);
    const marked = (await world.github.markedIssues(question.subject)).filter(isOurs);
    const issues = [...new Map([...recorded, ...marked].map((one) => [one.number, one])).values()];
    const asked = { ...question, issues };
    return { plan: decideFiling(asked), question: asked, issues, problems };
}
/**
 * The issues on record, each with the key it was filed under: people may have changed its text. Those that only the document names
 * are theirs.
 */
async function recordedIssues(world, { filed, postmortem }) {
    const keys = new Map(filed.items.flatMap(ownIssue));
    if (keys.size === 0)
        return [];
    const found = await world.github.itemIssues([...keys.keys()]);
    return found.map((issue) => ({
        ...issue,
        subject: postmortem.subject,
        key: keys.get(issue.number) ?? '',
    }));
}
function ownIssue({ issue, link, key }) {
    return issue === null || link !== null ? [] : [[issue.number, key]];
}
async function questionOf(world, { observation, settings, document }, { sources, issues, render }) {
    const { postmortem, filed, incident, published } = sources;
    const { subject, sections, incidentDate } = postmortem;
    const items = postmortem.items.map((item) => withoutIncident(item, postmortem, world));
    const { repositoryUrl } = world;
    const { dateOrder, sprint, dueDates, dueFieldId, labels } = settings.actionItems;
    const { people } = settings;
    return {
        run: world.run,
        now: observation.readAt,
        subject,
        document: {
            ...document,
            incidentDate: incidentDate ?? (published.last?.at ?? observation.readAt).slice(0, 10),
            items,
            sections,
            permalinkAt: permalinks(repositoryUrl, observation.commit, document.path),
        },
        filed,
        incident: filingIncident(incident, repositoryUrl),
        settings: { people, dateOrder, sprint, dueDates, dueDateFieldId: dueFieldId, labels },
        repositoryUrl,
        canBeAssigned: await (0,assignable_logins/* assignableLogins */.k)(world.github, items, { people, observation }),
        issues,
        render,
    };
}
/** An item is not done in the incident it follows from, so that naming it links nothing. */
function withoutIncident(item, { incident }, { repositoryUrl }) {
    const link = linkedIssue(item.issue, repositoryUrl);
    return link !== null && link.number !== null && link.number === incident
        ? { ...item, issue: null }
        : item;
}
/** The page of a line of the document as it is at a commit. */
function permalinks(repositoryUrl, commit, path) {
    return (line) => `${repositoryUrl}/blob/${commit ?? 'HEAD'}/${encodeURI(path)}?plain=1#L${line}`;
}

// EXTERNAL MODULE: ./.build/src/text/marker.js
var text_marker = __webpack_require__(84073);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/links-comment.js






/** The key of this comment in its hidden first line: there is one of it on an issue or pull request. */
function linksCommentKey(subject) {
    return `action-items:${subject}`;
}
/** The whole comment that lists what became of each action item, and what a person should settle. */
function linksComment(listed, render) {
    const marker = (0,text_marker/* printMarker */.u)({ kind: 'notice', version: 1, key: linksCommentKey(listed.subject) });
    const text = render('action-items-comment', linksView(listed))
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    return (0,shorten/* cutWhole */.O)(`${marker}\n${text}`, longestComment);
}
/** GitHub takes 65,536 characters; this leaves room. */
const longestComment = 60_000;
/** Everything `templates/action-items-comment.md` may show, escaped for Markdown. The names are the template's contract. */
function linksView(listed) {
    const { place, items, notes, hasSubIssues, documentUrl, repositoryUrl, incident } = listed;
    return {
        place,
        as_tasks: place === 'incident' && !hasSubIssues,
        url: (0,link_url/* linkUrl */.Y)(documentUrl) ?? '',
        items: items.map((item) => viewItem(item, repositoryUrl)),
        notes: notes.map(noteWords),
        incident: incident === null ? null : { name: `INC-${incident.number}`, severity: incident.severity },
    };
}
function viewItem(item, repositoryUrl) {
    const { title, issue, link, owners, unassigned, ownersAsWritten, state, withdrawnWhy } = item;
    const named = owners.length + unassigned.length > 0 ? [...owners, ...unassigned] : ownersAsWritten;
    const other = issue === null ? linkedIssue(link, repositoryUrl) : null;
    return {
        title: (0,text_escape/* inlineText */.ln)(title, 256),
        number: issue?.number ?? null,
        other: other === null ? null : { name: (0,text_escape/* inlineText */.ln)(other.written, 100), url: other.url },
        owners: named.map((name) => (0,text_escape/* inlineText */.ln)(name, 100)),
        due: item.due,
        due_refused: item.dueRefused !== null,
        state,
        state_words: item.line === null && state === 'withdrawn' ? 'no longer listed' : stateWords[state],
        withdrawn_why: withdrawnWhy === '' ? null : sentence(withdrawnWhy),
        over: state !== 'open',
    };
}
const stateWords = {
    open: 'open',
    done: 'done',
    'not-planned': 'not planned',
    withdrawn: 'not doing',
};

;// CONCATENATED MODULE: ./.build/src/flows/action-items/tell-on-threads.js




/**
 * The pull request that brought the post-mortem, and its incident, as far as they are here. A comment that somebody deleted is not
 * posted again, and nothing is told of a document without anything to tell.
 */
async function wantedThreads(world, sources, { plan, question }) {
    const { postmortem, filed } = sources;
    const isEmpty = plan.next.items.length === 0 && plan.notes.length === 0;
    if (isEmpty && postmortem.incident === null)
        return [];
    const places = [
        { place: 'pull', number: pullOf(sources) },
        { place: 'incident', number: sources.incidentId === null ? null : postmortem.incident },
    ];
    const found = places.map(async ({ place, number }) => {
        const operation = `comment:${place}`;
        const posted = filed.comments[place];
        if (posted !== null) {
            const comment = await world.github.issueComment(posted);
            return comment === null ? [] : [{ place, operation, id: '', comment, isClaimed: false }];
        }
        const thread = number === null ? null : await world.github.thread(number);
        if (thread === null)
            return [];
        const comment = ownComment(thread, sources);
        const isTaken = comment === null &&
            (0,work/* isClaimedByAnother */.GJ)(filed, { operation, run: question.run, now: question.now });
        return [{ place, operation, id: thread.id, comment, isClaimed: isTaken }];
    });
    return (await Promise.all(found)).flat();
}
/** The pull request that published it; once it was read to its end, one that only touches it gets no comment. */
function pullOf({ filed, published }) {
    return filed.document === null ? (published.last?.pull?.number ?? null) : null;
}
function ownComment({ comments }, { postmortem, work }) {
    const key = linksCommentKey(postmortem.subject);
    const isOurs = isOursBy(work.identities);
    const found = comments.find((comment) => {
        const marker = (0,text_marker/* readMarker */.t)(comment.body);
        return marker?.kind === 'notice' && marker.key === key && isOurs(comment);
    });
    return found ?? null;
}
/** Posts or edits the list of issues on each thread; answers the numbers of the comments. */
async function tellOnThreads(world, threads, told) {
    let { comments } = told.filed;
    for (const thread of threads) {
        const { place, comment } = thread;
        const body = bodyFor(world, thread, told);
        if (comment === null) {
            comments = { ...comments, [place]: await post(world, thread, body) };
            await world.github.pace();
        }
        else {
            if (comment.body !== body)
                await world.github.editComment(comment.id, body);
            comments = { ...comments, [place]: comment.databaseId };
        }
    }
    return comments;
}
/** Posts the list; null where the conversation is locked, which is told and keeps nothing else from being done. */
async function post({ github, log }, { id, place }, body) {
    try {
        return await github.postComment(id, body);
    }
    catch (error) {
        if (!(error instanceof Error) || !/\blocked\b/i.test(error.message))
            throw error;
        const where = place === 'pull' ? 'the pull request' : 'the incident';
        log.notice(`The conversation of ${where} is locked, so the list of issues stands on no comment.`);
        return null;
    }
}
function bodyFor({ repositoryUrl }, { place, comment }, { sources, document, filed, planned, hasSubIssues }) {
    const { postmortem, incident } = sources;
    const isTasks = /^- \[[ x]\] /m.test(comment?.body ?? '');
    return linksComment({
        subject: postmortem.subject,
        place,
        items: filed.items,
        notes: planned.plan.notes,
        hasSubIssues: hasSubIssues ?? !isTasks,
        documentUrl: `${repositoryUrl}/blob/HEAD/${encodeURI(document.path)}`,
        repositoryUrl,
        incident: incident === null ? null : { number: incident.number, severity: incident.worstSeverity },
    }, planned.question.render);
}

;// CONCATENATED MODULE: ./.build/src/flows/action-items/update-issues.js

/** Brings the issues of a post-mortem up to date with it, and closes those that were created twice. Repeating it does nothing. */
async function updateIssues(world, { plan, issues, settings, }) {
    const ids = new Map(issues.map(({ number, id }) => [number, id]));
    for (const update of plan.updates) {
        const id = ids.get(update.number);
        if (id === undefined)
            continue;
        await updateOne(world, id, update);
        const field = settings.actionItems.dueFieldId;
        if (update.due !== null && field !== null) {
            await setDue(world, { id, field, due: update.due.date });
        }
        await world.github.pace();
    }
    for (const { number, of } of plan.duplicates) {
        const [id, original] = [ids.get(number), ids.get(of)];
        if (id !== undefined && original !== undefined)
            await world.github.closeDuplicate(id, original);
    }
}
async function updateOne({ github }, id, { title, body, addAssignees, due }) {
    const named = await github.lookUp({ logins: addAssignees, numbers: [], commits: [] });
    const isKept = due !== null && due.milestone !== null && due.date !== null;
    const milestone = isKept ? await github.milestone(due.milestone, due.date) : null;
    const addIds = named.people.map(({ nodeId }) => nodeId);
    const isNothing = title === null && body === null && addIds.length === 0 && milestone === null;
    if (!isNothing)
        await github.updateItem({ id, title, body, addAssignees: addIds, milestone });
}

;// CONCATENATED MODULE: ./.build/src/flows/action-items/file-document.js










/** So many issues are filed under one claim: it must hold until the last of them is there. */
const batchLength = 10;
/**
 * Files the next ten action items of one post-mortem: claims, issues, receipts. With the last of them issues on record are updated
 * and the list is told. `published` when the incident is to be synced and the document indexed then; `look-again` when somebody
 * wrote meanwhile, or is filing the same.
 *
 * `baseline` are documents that were here before us. Keys: the head of the records branch, and the marker of each issue and comment,
 * which is looked for before anything is created.
 */
async function fileDocument(world, filing, { baseline, progress }) {
    const sources = await readFiling(world, filing);
    if (sources === 'look-again')
        return sources;
    const planned = await planFiling(world, filing, sources);
    const { plan, problems } = planned;
    const { subject, incident } = sources.postmortem;
    const about = { path: filing.document.path, subject, incident, problems };
    if (world.dryRun) {
        const lines = [...plan.creates.map(creation), ...describe(plan)];
        progress.result = {
            ...about,
            filed: plan.next,
            did: lines.map(([, line]) => `would have ${line}`),
        };
        return 'done';
    }
    const batch = plan.creates.slice(0, batchLength);
    if (batch.length === 0 && plan.waiting.length > 0)
        return 'look-again';
    const isLast = batch.length === plan.creates.length && plan.waiting.length === 0;
    const threads = isLast ? await wantedThreads(world, sources, planned) : [];
    if (threads.some(({ isClaimed }) => isClaimed))
        return 'look-again';
    const step = { filing, sources, planned, batch, threads, isLast };
    const head = await claim(world, step);
    if (head === null)
        return 'look-again';
    const filed = await writeBatch(world, step, progress);
    if (isLast)
        progress.result = { ...about, filed, did: [...progress.did.values()] };
    const files = isLast
        ? lastFiles(world, filing, { sources, filed, baseline })
        : new Map(filedFile(sources, { ...filed, document: sources.filed.document }));
    const message = messageOf(sources, isLast ? 'action items filed' : 'receipts');
    const kept = await world.github.commitRecords({ head, files, message });
    if (kept === 'stale')
        return 'look-again';
    if (!isLast)
        return 'more';
    return isNews(filing, sources) ? 'published' : 'done';
}
/** Claims what is about to be created; answers the head of the branch then, and null when somebody was faster. */
async function claim(world, { filing, sources, planned, batch, threads }) {
    const head = sources.head ?? (await (0,create_records_branch/* createRecordsBranch */.j)(world, filing.observation.readAt));
    if (head === 'exists')
        return null;
    const operations = [
        ...batch.map(({ key }) => filingOperation(key)),
        ...threads.filter(({ comment }) => comment === null).map(({ operation }) => operation),
    ];
    if ((0,filing_filed/* holdsClaims */.sf)(sources.filed, operations, planned.question))
        return head;
    const claimed = (0,filing_filed/* withClaims */.Qf)(sources.filed, operations, planned.question);
    const done = await world.github.commitRecords({
        head,
        files: new Map(filedFile(sources, claimed)),
        message: messageOf(sources, `filing ${batch.length} action items`),
    });
    return done === 'stale' ? null : done.head;
}
/** Creates what was claimed and, with the last of it, brings everything else up to date; answers how that is to be recorded. */
async function writeBatch(world, { filing, sources, planned, batch, threads, isLast }, { did }) {
    const { plan, issues } = planned;
    const { settings, observation } = filing;
    const total = plan.creates.length;
    const found = foundIssues(plan, issues, sources);
    const completed = await completeFound(world, found, { settings, sources });
    const created = await createIssues(world, { batch, sources, settings, observation, total });
    for (const [key, line] of [...found, ...batch].map(creation))
        did.set(key, line);
    const filed = (0,filing_filed/* withIssues */.$R)(plan.next, created.issues);
    if (!isLast)
        return filed;
    await updateIssues(world, { plan, issues, settings });
    for (const [key, line] of describe(plan))
        did.set(key, line);
    const hasSubIssues = created.hasSubIssues ?? completed;
    const told = { sources, document: filing.document, filed, planned, hasSubIssues };
    return { ...filed, comments: await tellOnThreads(world, threads, told) };
}
function foundIssues({ next }, issues, { filed }) {
    const recorded = new Set(filed.items.flatMap(({ key, issue }) => (issue === null ? [] : [key])));
    const ids = new Map(issues.map(({ number, id }) => [number, id]));
    return next.items.flatMap(({ key, title, issue, link, due }) => {
        const id = issue === null || link !== null ? undefined : ids.get(issue.number);
        return id === undefined || recorded.has(key) ? [] : [{ id, key, title, due }];
    });
}
async function completeFound(world, found, context) {
    let hasSubIssues = null;
    for (const issue of found)
        hasSubIssues = await completeIssue(world, issue, context);
    return hasSubIssues;
}
function creation({ key, title }) {
    return [`create:${key}`, `filed an action item: ${title}`];
}
function describe({ updates, duplicates }) {
    return [
        ...updates.map(({ number }) => [`update:${number}`, `updated action item ${number}`]),
        ...duplicates.map(({ number, of }) => [
            `close:${number}`,
            `closed issue ${number} as a duplicate of ${of}`,
        ]),
    ];
}
function messageOf({ postmortem }, what) {
    return `${postmortem.incident === null ? postmortem.subject : `INC-${postmortem.incident}`}: ${what} [skip ci]`;
}

;// CONCATENATED MODULE: ./.build/src/flows/action-items/tell-filing.js

/** The page of a run that filed action items: what became of each, by post-mortem, and whether something kept it from filing more. */
function filingSummary({ filed, failure }, repositoryUrl) {
    const parts = filed.map((one) => documentPart(one, repositoryUrl));
    const failed = failure === null
        ? []
        : ['Not every post-mortem could be filed:', '', `> ${(0,text_escape/* inlineText */.ln)(failure.message, 1000)}`, ''];
    const none = parts.length + failed.length === 0 ? ['No post-mortem has changed.', ''] : [];
    return ['## Action items', '', ...none, ...failed, ...parts].join('\n');
}
function documentPart({ path, incident, did, filed }, repositoryUrl) {
    const name = incident === null ? (0,text_escape/* inlineText */.ln)(path) : `INC-${incident}`;
    const rows = filed.items.map(({ title, issue, owners, due, state }) => {
        const link = issue === null ? 'none' : `[${issue.number}](${issue.url})`;
        const who = owners.map((login) => (0,text_escape/* inlineText */.ln)(login)).join(', ') || 'nobody yet';
        return `| ${link} | ${(0,text_escape/* inlineText */.ln)(title, 200)} | ${who} | ${due ?? 'no date'} | ${state} |`;
    });
    const table = rows.length === 0
        ? ['No action items were found.']
        : ['| Issue | What is to be done | Owner | Due | State |', '|---|---|---|---|---|', ...rows];
    const done = did.length === 0 ? [] : ['', ...did.map((line) => `- ${(0,text_escape/* inlineText */.ln)(line, 300)}`)];
    return [
        `### [${name}](${repositoryUrl}/blob/HEAD/${encodeURI(path)})`,
        '',
        ...table,
        ...done,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./.build/src/flows/records/rounds.js
var rounds = __webpack_require__(21167);
;// CONCATENATED MODULE: ./.build/src/flows/post-mortem/index-document.js






/**
 * Writes down what was read of post-mortems: one document, or null for none, and, where there is no index yet, those that were here
 * before us. Key: the head of the records branch.
 */
async function indexDocument(world, read, { baseline, now }) {
    const what = 'the list of post-mortems';
    const remedy = 'Nothing is lost: the next sweep goes on.';
    await (0,rounds/* inRounds */.T)(world, { what, remedy }, async () => {
        const path = record_paths/* sharedPaths */.KQ.postmortems;
        const { head, files } = await world.github.filingRecords([path], null);
        const index = (0,changed_documents/* indexOf */.q)(files.get(path) ?? null);
        if (read === null && index !== null)
            return null;
        const known = index?.documents ?? baseline;
        const documents = (0,document_index/* printIndex */.a6)(read === null ? known : (0,document_index/* withDocument */.us)(known, indexed(read)));
        if (files.get(path) === documents)
            return null;
        const start = head ?? (await (0,create_records_branch/* createRecordsBranch */.j)(world, now));
        if (start === 'exists')
            return 'look-again';
        const done = await world.github.commitRecords({
            head: start,
            files: new Map([[path, documents]]),
            message: `post-mortems: ${read?.document.path ?? 'those that were here before'} [skip ci]`,
        });
        return done === 'stale' ? 'look-again' : null;
    });
}
function indexed({ document: { path, blob }, subject, filed }) {
    return { path, blob, subject, open: (0,filing_filed/* openIssues */.D$)(filed) };
}

// EXTERNAL MODULE: ./.build/src/flows/records/refuse-unusable.js
var refuse_unusable = __webpack_require__(14004);
// EXTERNAL MODULE: ./.build/src/flows/run/settings-of.js
var settings_of = __webpack_require__(27354);
// EXTERNAL MODULE: ./.build/src/flows/run/tell.js
var tell = __webpack_require__(16248);
// EXTERNAL MODULE: ./.build/src/flows/sync.js + 53 modules
var sync = __webpack_require__(78588);
;// CONCATENATED MODULE: ./.build/src/flows/file-action-items.js










/**
 * Files the action items of every post-mortem on the default branch that changed since it was read last, and tells of it. One that
 * fails does not keep the others from being filed; the first failure ends the run.
 *
 * `before` is the commit the default branch was at before the push that started the run; null where none did.
 */
async function runFileActionItems(world, teller, before) {
    const filing = await fileActionItems(world, before);
    const { filed, problems, failure } = filing;
    teller.setOutput('result', (0,canonical_json/* canonicalJson */.dj)({ version: 1, filed: filed.map(brief) }));
    await teller.showSummary(filingSummary(filing, world.repositoryUrl));
    const problem = (0,tell/* tellProblems */.s)(problems, world);
    if (failure !== null)
        throw failure;
    if (problem !== null)
        throw problem;
}
/** Files what is new in the post-mortems on the default branch, one document after the other. */
async function fileActionItems(world, before) {
    const first = await observe(world, before);
    const { problems } = await (0,settings_of/* settingsOf */.f)(first.observation.configuration);
    const filed = [];
    const failures = [];
    let observed = first;
    for (const { path } of first.changed) {
        try {
            const done = await fileOne(world, { path, before, observed });
            if (done !== null)
                filed.push(done);
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            failures.push(error);
        }
        observed = null;
    }
    const { changed, baseline, observation } = first;
    if (changed.length === 0 && baseline.length > 0 && !world.dryRun) {
        await indexDocument(world, null, { baseline, now: observation.readAt });
    }
    const all = [...problems, ...filed.flatMap((one) => one.problems)];
    return { filed, problems: all, failure: failures[0] ?? null };
}
/** One document, ten items at a time, until nothing is left; null where it was filed meanwhile. */
async function fileOne(world, { path, before, observed }) {
    const what = `${path} and its action items`;
    const remedy = 'Nothing is lost: run the workflow again, or wait for the next sweep.';
    const progress = { result: null, did: new Map() };
    let seen = observed ?? (await observe(world, before));
    let isSeen = true;
    for (;;) {
        const step = await (0,rounds/* inRounds */.T)(world, { what, remedy }, async () => {
            if (!isSeen)
                seen = await observe(world, before);
            isSeen = false;
            const { observation, changed, baseline } = seen;
            const document = changed.find((one) => one.path === path);
            if (document === undefined)
                return 'done';
            const { settings } = await (0,settings_of/* settingsOf */.f)(observation.configuration);
            return fileDocument(world, { observation, settings, document }, { baseline, progress });
        });
        if (step === 'published')
            await tellIncident(world, seen, progress);
        if (step !== 'more')
            return progress.result;
    }
}
/** Shows on the incident at once that its post-mortem is published: nothing we do wakes another run. */
async function tellIncident(world, { observation, changed, baseline }, { result }) {
    const document = changed.find(({ path }) => path === result?.path);
    if (result === null || result.incident === null || document === undefined)
        return;
    await (0,sync.sync)(world, { issue: result.incident, asked: false, isBrief: false });
    await indexDocument(world, { ...result, document }, { baseline, now: observation.readAt });
}
async function observe(world, before) {
    const observation = await world.github.observePostmortems(before);
    (0,refuse_unusable/* refuseUnusable */.A)(observation.repository, world);
    const index = (0,changed_documents/* indexOf */.q)(observation.index);
    return { observation, ...(0,changed_documents/* changedSince */.$)(index, observation) };
}
function brief({ path, incident, did, filed }) {
    return {
        path,
        incident: incident === null ? null : `INC-${incident}`,
        did,
        items: filed.items.map(({ key, title, issue, owners, due, state }) => ({
            key,
            title,
            issue: issue?.number ?? null,
            owners,
            due,
            state,
        })),
    };
}


/***/ })

};

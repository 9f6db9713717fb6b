export const id = 9860;
export const ids = [9860];
export const modules = {

/***/ 2720:
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

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ extractActionItems),
  s: () => (/* binding */ extractFromTree)
});

// EXTERNAL MODULE: ./.build/src/text/markdown-tree.js
var markdown_tree = __webpack_require__(935);
;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/inline-text.js
/** Stands for a line end that shows. */
const lineEnd = '\u2028';
/** The text of inline nodes; `definitions` are the addresses of reference links by their identifier. */
function inlineText(nodes, definitions) {
    const marks = [];
    const pieces = [];
    let text = '';
    const add = (written, source) => {
        const isBehindLink = marks.at(-1)?.kind === 'link' && marks.at(-1)?.to === text.length;
        const said = isBehindLink ? written.replace(/^__?(?=\W|$)/, '') : written;
        if (said !== '')
            pieces.push({ from: text.length, to: text.length + said.length, source });
        text += said;
    };
    const walk = (node, depth) => {
        const from = text.length;
        const source = sourceOf(node);
        add(saidBy(node), source);
        if ('children' in node && depth < deepest) {
            for (const child of node.children)
                walk(child, depth + 1);
        }
        const mark = markOf(node, definitions);
        if (mark !== null && text.length > from)
            marks.push({ ...mark, from, to: text.length, source });
    };
    for (const node of nodes)
        walk(node, 0);
    return { text, marks, pieces };
}
/** The Markdown of a range of the text; formatting that begins or ends with it is kept whole. */
function sourceRange({ marks, pieces }, { from, to }) {
    const begins = marks.filter((mark) => mark.from === from && mark.to <= to);
    const ends = marks.filter((mark) => mark.to === to && mark.from >= from);
    return {
        from: Math.min(offsetAt(pieces, from, 'from'), ...begins.map(({ source }) => source.from)),
        to: Math.max(offsetAt(pieces, to, 'to'), ...ends.map(({ source }) => source.to)),
    };
}
/** A range of the text by itself. */
function partOf({ text, marks, pieces }, { from, to }) {
    return {
        text: text.slice(from, to),
        marks: marks
            .filter((mark) => mark.from >= from && mark.to <= to)
            .map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from })),
        pieces: pieces
            .filter((piece) => piece.to > from && piece.from < to)
            .map((piece) => {
            const begin = Math.max(from, piece.from);
            const end = Math.min(to, piece.to);
            const source = { from: offsetIn(piece, begin, 'from'), to: offsetIn(piece, end, 'to') };
            return { from: begin - from, to: end - from, source };
        }),
    };
}
/** Formatting within formatting beyond this is nobody's intent. */
const deepest = 50;
function sourceOf(node) {
    return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}
function saidBy(node) {
    if (node.type === 'text')
        return node.value;
    if (node.type === 'inlineCode')
        return node.value.replace(addressInCode, '');
    if (node.type === 'break')
        return lineEnd;
    return node.type === 'html' && /^<br\b/i.test(node.value) ? lineEnd : '';
}
function markOf(node, definitions) {
    if (node.type === 'strong' || node.type === 'emphasis')
        return { kind: node.type, url: null };
    if (node.type === 'delete')
        return { kind: 'struck', url: null };
    if (node.type === 'link')
        return { kind: 'link', url: node.url };
    if (node.type === 'linkReference') {
        return { kind: 'link', url: definitions.get(node.identifier) ?? null };
    }
    if (node.type !== 'inlineCode')
        return null;
    const address = addressInCode.exec(node.value)?.[1];
    return address === undefined ? { kind: 'code', url: null } : { kind: 'link', url: address };
}
/** reStructuredText writes `text <address>`_ for a link. */
const addressInCode = /\s*<(https?:\/\/[^\s<>]+)>$/;
function offsetAt(pieces, at, edge) {
    const piece = edge === 'from'
        ? (pieces.find(({ to }) => to > at) ?? pieces.at(-1))
        : (pieces.findLast(({ from }) => from < at) ?? pieces[0]);
    return piece === undefined ? 0 : offsetIn(piece, at, edge);
}
function offsetIn({ from, to, source }, at, edge) {
    if (at <= from)
        return source.from;
    if (at >= to)
        return source.to;
    // Where escapes or entities make the source longer, the place within is not known: the piece counts whole.
    if (to - from === source.to - source.from)
        return source.from + at - from;
    return source[edge];
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/document.js

function openPostMortem(source, tree) {
    return {
        source,
        blocks: tree.children,
        definitions: new Map(definitionsOf(tree.children).toReversed()),
        lineStarts: [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)],
    };
}
/** What a paragraph, a heading, a cell or the beginning of an item says; empty for none. */
function textOf({ definitions }, node) {
    return inlineText(node?.children ?? [], definitions);
}
/** Where a node stands in the source, in offsets, with its first line from 1. */
function placeOf(node) {
    const { start, end } = node.position ?? { start: { line: 1, offset: 0 }, end: { offset: 0 } };
    return { line: start.line, from: start.offset ?? 0, to: end.offset ?? 0 };
}
/** Where a range of the source stands. */
function placeOfRange({ lineStarts }, { from, to }) {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((lineStarts[middle] ?? 0) <= from)
            low = middle;
        else
            high = middle;
    }
    return { line: low + 1, from, to };
}
/** Markdown of blocks inside an item, with their indentation taken away. */
function sourceOfBlock({ source }, node) {
    const { from, to } = placeOf(node);
    const indent = (node.position?.start.column ?? 1) - 1;
    const lines = source.slice(from, to).split(/\r?\n/);
    return lines
        .map((line, index) => index === 0 ? line : line.replace(new RegExp(`^[ \\t]{0,${indent}}`), ''))
        .join('\n');
}
/** Definitions at the top and in quotes and lists, where people put them; of two by one name the first counts. */
function definitionsOf(blocks, depth = 0) {
    return blocks.flatMap((block) => {
        if (block.type === 'definition')
            return [[block.identifier, block.url]];
        return 'children' in block && depth < 3 && isContainer(block)
            ? definitionsOf(block.children, depth + 1)
            : [];
    });
}
function isContainer(block) {
    return block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem';
}

// EXTERNAL MODULE: ./.build/src/postmortem/action-items/plain-words.js
var plain_words = __webpack_require__(6764);
;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/words/phrases.js
/** The phrases of a list in one text, with commas between them, as long lists of words are easiest to read and to add to. */
function phrases(list) {
    return list
        .split(',')
        .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
        .filter((phrase) => phrase !== '');
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/words/group-words.js

/** What a type is called in a column, a heading of a group or a bold lead, by language, in lower case, from its beginning. */
const typeWords = {
    prevent: phrases(`
    prevent, prevention, preventive, preventative, preventing, prevents, fix, fixes, vorbeug, präventi, verhinder,
    prévent, prévention, preventiv, prevenc, prevenir, prevenção, prevenz, preventie, 予防, 再発防止, 防止, 预防, 防复发, 예방, 재발,
    предотвращ, превент, zapobieg, prewencj
  `),
    detect: phrases(`
    detect, detection, detective, detects, monitor, monitoring, alert, alerting, observability, erkenn, überwach,
    détect, détection, surveillance, detec, monitore, monitora, rileva, detectie, 検知, 検出, 監視, 检测, 监控, 告警, 탐지, 모니터링,
    감지, обнаруж, мониторинг, wykryw
  `),
    mitigate: phrases(`
    mitigate, mitigation, mitigations, mitigates, mitigating, repair, recover, recovery, eindämm, minder, atténu,
    mitig, 緩和, 軽減, 缓解, 止血, 완화, смягч, łagodz, mitygac
  `),
    process: phrases(`
    process, processes, documentation, docs, training, communication, other, prozess, dokumentation, processus,
    proceso, processo, documenta, proces, プロセス, 手順, 運用, ドキュメント, 流程, 文档, 프로세스, 절차, процесс, документ
  `),
};
/** Words that name a topic, a term or a rank in the heading of a group, where another capitalised word may be a person. */
const topicWords = phrases(`
  immediate, immediately, short, medium, mid, long, longer, term, shortterm, longterm, now, later, soon, next, today,
  week, month, quarter, high, low, critical, urgent, priority, p0, p1, p2, p3, p4, must, should, could, nice, have,
  optional, open, closed, todo, backlog, pending, planned, ongoing, technical, technology, tech, tooling, tools, tool,
  people, culture, organization, organizational, operations, operational, ops, code, database, databases, data,
  network, infrastructure, infra, security, frontend, backend, api, ui, ux, ci, cd, deployment, deploy, release,
  releases, testing, tests, test, alerts, alert, metrics, logs, logging, dashboards, dashboard, runbook, runbooks,
  playbook, playbooks, automation, capacity, performance, reliability, resilience, architecture, design, review,
  reviews, validation, config, configuration, dns, tls, ssl, aws, gcp, k8s, sql, kubernetes, docker, terraform,
  improvement, improvements, action, actions, items, item, task, tasks, general, misc, miscellaneous, internal,
  external, customer, customers, product, service, services, support, client, server, measures, follow, followup,
  note, notes, questions, ideas, done, completed, goal, goals, what, why, how, who, summary, status, problem,
  solution, cause, causes, impact, example, warning, important, update, feature, bug, bugs, change, changes, rollback,
  backup, backups, quality, standards, policy, policies, access, incident, phase, step, lesson, lessons, learnings, takeaways, background, context, timeline, references, links, steps, stage, plan, adr, rfc,
  slo, sla, slos, url, http, https, cpu, ram, gpu, sdk, cli, ide
`);

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/fields/type-of.js


/** The type that a cell, a heading or a label names, `Prevention`, `mitigate this incident`; null for none. */
function typeOf(text) {
    const words = (0,plain_words/* plainWords */.c5)(text);
    const first = words.split(' ').slice(0, 3);
    for (const type of types) {
        const isMeant = typeWords[type].some((stem) => isWhole(stem) ? first.includes(stem) : first.some((word) => word.startsWith(stem)));
        if (isMeant || typeWords[type].some((stem) => unspaced.test(stem) && words.includes(stem))) {
            return type;
        }
    }
    return null;
}
const types = ['prevent', 'detect', 'mitigate', 'process'];
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** English words are whole ones; those of languages with endings are stems. */
function isWhole(stem) {
    return /^(?:prevent|detect|monitor|alert|mitigat|repair|recover|process|doc|training|communication|other|fix|observability)/.test(stem);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/fields/issue-reference.js
/** The issues named in a text: by links first, whose target counts whatever they show, else as `#12`, else as `PROJ-12`. */
function issueReferences(inline) {
    const linked = inline.marks.flatMap((mark) => referenceOf(inline, mark));
    if (linked.length > 0)
        return linked;
    const numbers = matches(inline, numberPattern);
    return numbers.length > 0 ? numbers : matches(inline, keyPattern);
}
/** The address of an issue, a pull request or a ticket, without a part of its page; null for a list or a search of them. */
function issueAddress(url) {
    const page = pageOfIssue.exec(url)?.[0];
    if (page !== undefined)
        return page;
    return otherAddresses.some((pattern) => pattern.test(url)) ? url : null;
}
const pageOfIssue = /^https?:\/\/[^/\s]+\/(?:[^?#\s]+\/)?(?:issues|pull|pulls|merge_requests|pull-requests|work_items|epics)\/\d+/i;
const otherAddresses = [
    /^https?:\/\/[^/\s]+\/(?:.+\/)?browse\/[A-Z][A-Z0-9_]+-\d+/i,
    /^https?:\/\/[^/\s]*phabricator[^/\s]*\/T\d+/i,
    /^https?:\/\/[^/\s]*bug[^/\s]*\/(?:show_bug\.cgi\?id=)?\d+/i,
    /^https?:\/\/[^/\s]*(?:linear\.app\/.+\/issue\/|trello\.com\/c\/|shortcut\.com\/.+\/story\/|app\.asana\.com\/\d|app\.clickup\.com\/t\/)/i,
    /^https?:\/\/dev\.azure\.com\/.+\/_workitems\/edit\/\d+/i,
    /^(?:\.\.\/)+(?:issues|pull)\/\d+/,
];
/** `#12`, `GH-12`, `owner/repo#12`, GitLab's `!12`; not a heading's anchor or a colour. */
const numberPattern = /(?<![\w.&/#-])(?:[\w.-]{1,80}\/[\w.-]{1,80})?(?:#|GH-)\d{1,7}\b|(?<![\w&/!])!\d{2,7}\b/g;
/** `PROJ-12`, and Phabricator's `T12345`. */
const keyPattern = /(?<![\w/.-])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|T\d{5,7})(?![\w-]|\.\d)/g;
/** What looks like the id of a ticket and is the name of something else. */
const noTrackers = /^(?:UTF|SHA|ISO|RFC|CVE|CWE|AI|A|HTTP|TLS|SSL|IPV|P|SEV|EC|AES|COVID|MD|GPT|ES|UTC|GMT|INC|IR|PM|PIR|AP|ACTION|RSA|LTS|PHP|ITEM|CA|PA|TODO|ADR|EIP|BIP|PEP|KEP|KB|US|EU|AP|SEC)-/;
function referenceOf(inline, mark) {
    if (mark.kind !== 'link' || mark.url === null)
        return [];
    const shown = inline.text.slice(mark.from, mark.to);
    const issue = issueAddress(mark.url) ?? addressOfShown(shown.trim(), mark.url);
    if (issue === null)
        return [];
    return [{ from: mark.from, to: mark.to, issue, isName: namesAnIssue(shown) }];
}
/** An address of an unknown tracker that ends in the id it is shown as, `[GW-311](https://tracker/GW-311)`. */
function addressOfShown(shown, url) {
    const id = /^#?(\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6})$/.exec(shown)?.[1];
    if (id === undefined || noTrackers.test(id))
        return null;
    const isIt = /^https?:/i.test(url) && url.toLowerCase().endsWith(`/${id.toLowerCase()}`);
    return isIt ? url : null;
}
/** `#12`, `repo#12`, `Issue`, `this PR`, `PROJ-12`, an address. */
function namesAnIssue(shown) {
    const said = shown.trim().replace(howFar, '');
    return (/^<?https?:\/\//.test(said) ||
        /^(?:[\w./-]*[#!]\d+|[A-Z][A-Z0-9]+-\d+|T\d+|\d+)$/.test(said) ||
        /^(?:(?:the|this|see|tracking|tracked|github|gitlab|jira|our|related|link to(?: an?)?)\s+)*(?:issue|ticket|pr|pull request|mr|bug|link|here|epic|card|task|story|issues|チケット|链接|工单)s?(?:\s*[#:]?\s*\d+)?$/i.test(said));
}
/** `Fixed in #12`. */
const howFar = /^(?:done|fixed|closed|merged|completed|resolved|addressed|implemented|tracked)\s+(?:in|by|via|with)\s+/i;
/** The first ones tell. */
const mostReferences = 20;
function matches({ text, marks }, pattern) {
    const found = [];
    for (const match of text.matchAll(pattern)) {
        if (found.length === mostReferences)
            break;
        const from = match.index;
        const to = from + match[0].length;
        const isCode = marks.some((mark) => mark.kind === 'code' && mark.from <= from && mark.to >= to);
        if (isCode || noTrackers.test(match[0]))
            continue;
        const link = marks.find((mark) => mark.kind === 'link' && mark.from <= from && mark.to >= to);
        // A number that links elsewhere is no issue; one without a target is what it says.
        if (link !== undefined && link.url !== null)
            continue;
        found.push({ from, to, issue: match[0].replace(/^GH-/, '#'), isName: true });
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/words/placeholders.js

/** Written where nothing is meant, in several languages, in lower case, without marks around it. */
const nothingWords = phrases(`
  none, n a, na, nil, nothing, tbd, tba, tbc, unknown, unassigned, nobody, no one, not applicable, empty, to be
  assigned, to be determined, to be defined, to be decided, not assigned, none yet, not yet, no action items, no
  actions, no follow up, no follow ups, no corrective actions, no action required, no further action, xxx, xx, null,
  none required, none identified, none at this time, no action items identified, no further actions, no actions
  required, todo, to do, wip, keine, entfällt, offen, unbekannt, aucun, aucune, à définir, néant, ninguno, ninguna,
  por definir, sin asignar, nenhum, nenhuma, a definir, não se aplica, nessuno, nessuna, da definire, geen, nvt, なし,
  未定, 無し, 未割当, 該当なし, 特になし, 无, 無, 待定, 暂无, 未分配, 没有, 없음, 미정, 해당 없음, нет, не назначен, brak, do ustalenia, nie dotyczy
`);
/** Words of a text to fill in, in lower case: a line made of these, numbers and marks alone is left from a template. */
const templateWords = phrases(`
  action, actions, item, items, task, tasks, step, todo, description, describe, title, name, owner, owners, summary,
  link, links, to, the, github, issue, ticket, date, due, status, assignee, handle, username, of, user, team, another,
  more, other, new, your, here, insert, example, placeholder, a, an, one, two, three, first, second, third, etc, yyyy,
  mm, dd, text, details, what, who, when, number, id, person, priority, high, medium, low, type, foo, bar, baz, lorem,
  ipsum, x, y, z, short, follow, up, brief, specific, jira, bug, aktion, aufgabe, acción,
  ação, tarefa, tarea, tâche
`);
/** Handles that stand for one to fill in. */
const exampleHandles = phrases(`
  handle, username, user, owner, name, person, someone, assignee, github-handle, githubhandle, your-handle, yourname,
  github-username, team, who, tbd, xxx, here, all, channel, everyone
`);

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/words/is-placeholder.js


/** Whether a text says that there is nothing: `N/A`, `None.`, `-`, `???`, or is empty. */
function isNothing(text) {
    const words = (0,plain_words/* plainWords */.c5)(text);
    return words === '' || nothingWords.includes(words);
}
/** Whether what is left of an item, once all is read, shows that it is none: nothing, an address, a placeholder. */
function isNoItem(title, written) {
    const words = title.replace(/https?:\/\/\S+/g, ' ');
    return isNothing(words) || isTemplateText(title) || isTemplateText(written);
}
/**
 * Whether a text is left from a template: `{{ summary }}`, `<action>`, `[Description]`, `... another item`, `Action item 1`,
 * `YYYY-MM-DD`. Instructions are not known by their words.
 */
function isTemplateText(text) {
    const said = text.trim();
    if (slot.test(said))
        return (0,plain_words/* plainWords */.c5)(said.replaceAll(everySlot, ' ')).split(' ').length <= 5;
    if (/^(?:\.{3}|…)/.test(said) || /(?:^|\W)YYYY-MM-DD(?:\W|$)/.test(said))
        return true;
    if (/^(?:<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|_[^_]*_)[.:]?$/.test(said))
        return true;
    const words = (0,plain_words/* plainWords */.c5)(said).split(' ');
    return words.length <= 8 && words.every((word) => /^\p{N}+$/u.test(word) || isTemplateWord(word));
}
const slot = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|<%[^%]*%>/;
const everySlot = new RegExp(slot, 'g');
function isTemplateWord(word) {
    return templateWords.includes(word);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/fields/owner-names.js



/**
 * Who is named in a text that stands where an owner belongs, as written and in this order: `@a and @b`, `luk,ale`, `Backend / SRE`.
 * Placeholders are none, nor is a note in place of a name.
 */
function ownerNames(text) {
    if (isNothing(text))
        return [];
    const handles = handlesOf(text);
    const plain = text
        .slice(0, longestText)
        .replace(/[\0 \t\r\n]+/g, ' ')
        .replace(/[*_`]+(?=\S)|(?<=\S)[*_`]+/g, '');
    // Behind a handle in parentheses stands whom it belongs to: `Alice (@alice)`.
    if (handles.length > 0 && /[(（]\s*@/.test(plain))
        return handles;
    const withoutNotes = plain
        .replace(/\((\/[^()]*?)(?: \p{Ll}+)?\)/gu, ' $1')
        .replace(/[(（[][^()（）[\]]*[)）\]]/g, ' ')
        .replace(/\s[-–—]\s+\p{Ll}.*$/u, '');
    const names = withoutNotes.split(between).flatMap(nameOf);
    return names.filter((name, index) => names.indexOf(name) === index);
}
/** The `@handles` of a text that stand for somebody. */
function handlesOf(text) {
    return (text.match(handle) ?? []).filter((one) => !exampleHandles.includes(one.slice(1).toLowerCase()));
}
const handle = /(?<![\w@/.])@[A-Za-z0-9](?:[\w.-]*\w)?(?:\/[\w.-]*\w)?/g;
/** A comma and a slash part names also without a space, but not the team of `@acme/payments`; a word must stand by itself. */
const between = /\s*[,;，；、\u2028\n+]\s*|\s*&\s*|\s*(?<!\bCI)(?!(?<=@[\w.-]{1,40})\/[\w-])\/\s*|\s+(?:and|und|et|y|e|og|en|и|i|och)\s+|\s*(?:と|和|및)\s*(?=[\p{Lu}@])/u;
/** More than that names nobody. */
const longestText = 400;
/** Longer texts are notes. */
const mostWords = 5;
const mostCharacters = 60;
function nameOf(part) {
    const name = part.trim().replace(/^[\s:：.\-–—]+|[\s:：.\-–—]+$/g, '');
    const isName = /[\p{L}\p{N}]/u.test(name) &&
        name.length <= mostCharacters &&
        (0,plain_words/* countWords */.rj)(name) <= mostWords &&
        !isNothing(name) &&
        !exampleHandles.includes(name.replace(/^@/, '').toLowerCase()) &&
        !isNote(name);
    return isName ? [name] : [];
}
/** `Added along with the PR fix`, `to be discussed`, `see below`. */
function isNote(name) {
    const words = (0,plain_words/* plainWords */.c5)(name).split(' ');
    return (/^(?:see|to|in|with|after|before|added|already|will|was|is|done|fixed)$/.test(words[0] ?? '') &&
        words.length > 1);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/words/state-words.js

/** What people write for it, by language, in lower case; the longest word that fits decides. */
const stateWords = {
    done: phrases(`
    done, yes, ja, oui, sí, complete, completed, closed, resolved, fixed, merged, deployed, shipped, released, implemented, finished,
    live, landed, rolled out, delivered, verified, applied, already done, mitigated, addressed, ✅, ✔, ☑, ☒, 🟢, 💚,
    :white_check_mark:, :heavy_check_mark:, :ballot_box_with_check:,
    erledigt, abgeschlossen, fertig, umgesetzt, gelöst, behoben, geschlossen, terminé, terminée, terminés, terminées,
    fait, faite, faits, faites, fini, clos, livré, livrée, résolu, résolue, hecho, hecha, hechos, hechas, completado,
    completada, completadas, terminado, terminada, cerrado, cerrada, resuelto, resuelta, realizado, realizada,
    realizadas, feito, feita, feitos, feitas, concluído, concluída, concluídas, finalizado, resolvido, resolvida,
    fechado, entregue, implementado, implementada, fatto, fatta, completato, completata, chiuso, risolto, gedaan,
    klaar, afgerond, voltooid, opgelost, gereed, 完了, 対応済, 対応済み, 実施済, 実施済み, 済, 済み, 修正済み, 導入済み, 已完成, 完成, 已实现, 已修复, 已部署,
    已上线, 已关闭, 已解决, 已同步, 已落地, 已實現, 已修復, 완료, 완료됨, 해결, 해결됨, 종료, готово, сделано, выполнено, завершено, закрыто, решено,
    исправлено, zrobione, gotowe, ukończone, zakończone, zamknięte, wykonane
  `),
    open: phrases(`
    todo, to do, open, pending, planned, in progress, wip, ongoing, not started, not done, not yet, backlog,
    incomplete, not complete, not completed, unresolved, started, new, in review, pr open, blocked, scheduled, tbd,
    under review, partially done, partially complete, partially completed, partial, partially, deferred, postponed, to
    be done, to be completed, to be deployed, undone, almost done, proposed, failed, reopened, no, nein, non, não, in development, ⏳, :x:,
    :construction:, :hourglass:, :hourglass_flowing_sand:, :white_large_square:, :warning:, 🚧, 🔄, ❌, ⬜, ☐, 🔲, 🟡, 🔴, 🟠, ⚠, 🕐, 📋, ⏸, 🔜, offen, in arbeit, geplant, nicht erledigt, ausstehend, à faire, en
    cours, planifié, planifiée, non fait, ouvert, en attente, pendiente, pendientes, en curso, en progreso, por hacer,
    abierto, planificado, no hecho, pendente, pendentes, em andamento, a fazer, em progresso, aberto, planejado, não
    feito, in corso, da fare, aperto, pianificato, bezig, te doen, gepland, niet gedaan, 未着手, 対応中, 進行中, 未完了, 未対応, 予定,
    検討中, 未実施, 着手中, 対応予定, 待处理, 进行中, 未开始, 计划中, 待办, 未完成, 处理中, 待定, 未执行, 待核实, 待評估, 待确认, 部分完成, 待開始, 待开始, 未实现, 진행 중, 진행중, 대기,
    예정, 미착수, 미완료, открыто, в работе, не начато, запланировано, не сделано, в процессе, w toku, do zrobienia, otwarte,
    zaplanowane, niezrobione
  `),
    withdrawn: phrases(`
    wontdo, wont do, won t do, will not do, wontfix, wont fix, won t fix, will not fix, not doing, not planned,
    cancelled, canceled, rejected, declined, abandoned, dropped, obsolete, superseded, accepted risk, risk accepted,
    no longer needed, not needed, withdrawn, no action needed, duplicate, 🚫, wird nicht gemacht, nicht umgesetzt,
    verworfen, abgelehnt, entfällt, abandonné, abandonnée, annulé, annulée, rejeté, ne sera pas fait, cancelado,
    cancelada, descartado, descartada, no se hará, rechazado, não será feito, rejeitado, annullato, scartato, non si
    farà, geannuleerd, vervallen, 見送り, 中止, 対応しない, 取り下げ, 不做, 已取消, 取消, 不修复, 不处理, 放弃, 취소, 보류, 하지 않음, отменено, не будем
    делать, отклонено, anulowane, odrzucone
  `),
};

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/fields/due-phrase.js

/** Whether a text reads like a day or a period, `Jan 15`, `2026-08-21`, `end of Q3`, `next week`, `8月21日`, from its beginning. */
function looksLikeDate(text) {
    return dateLike.test(text.trim());
}
/** Whether a text is a day or a period and nothing else. */
function isDate(text) {
    return wholeDate.test(text.trim());
}
/** Whether a day or a period stands at the end of a text. */
function endsWithDate(text) {
    return dateAtEnd.test(text.trim());
}
const months = phrases(`
  jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec, mär, mai, okt, dez, janv, févr, fév, mars, avr, juin,
  juil, août, déc, ene, abr, ago, dic, fev, out, set, dez, gen, mag, giu, lug, ott, mrt, mei, янв, фев, мар, апр, мая,
  июн, июл, авг, сен, окт, ноя, дек, sty, lut, kwi, maj, cze, lip, sie, wrz, paź, lis, gru
`).join('|');
const days = 'mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun';
const numeric = String.raw `\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{8}|\d{1,2}\.\s?\d{1,2}\.`;
const named = String.raw `(?:${months})\p{L}*\.?(?:\s+(?:de\s+)?\d{1,4}(?:st|nd|rd|th)?)|\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?:${months})\p{L}*`;
const asian = String.raw `\d{1,4}\s*(?:年|月|년|월)|[今来次本下](?:週|周|月|季|四半期|年|季度)|月末|年内|年底|月底`;
const words = String.raw `(?:eo[dwmqy]|asap|today|tomorrow|tonight)\b|q[1-4]\b|[1-4]q\b|h[12]\s*\d{4}|(?:w|kw\s*)\d{1,2}\b`;
const relative = String.raw `(?:end|mid|middle|start|beginning|early|late)[\s-]+(?:of\s+)?(?:the\s+)?(?:next|this|day|week|month|quarter|year|sprint|${months}|q[1-4])|(?:next|this|coming)\s+(?:week|month|quarter|year|sprint|release|iteration|${days})|(?:in|within|\+)\s*\d+\s*\p{L}+|\d+\s*(?:business\s+|working\s+)?(?:days?|weeks?|months?|d|w)\b`;
const any = `(?:${numeric}|${named}|${asian}|${words}|${relative}|(?:${days})(?:day)?\\b|(?:${months})\\p{L}*\\b)`;
const dateLike = new RegExp(String.raw `^(?:~|≈|📅\s*)?(?:the\s+)?(?:${any})`, 'iu');
const wholeDate = new RegExp(String.raw `^(?:${numeric}|${named}|${asian}\s*(?:\d{1,2}\s*(?:月|월)\s*)?(?:\d{1,2}\s*(?:日|일))?|${words}|(?:${relative})\p{L}*)(?:,?\s*\d{4})?$`, 'iu');
const dateAtEnd = new RegExp(String.raw `(?:^|[\s:：(])(?:${numeric}|${named}|${asian})(?:,?\s*\d{4})?[).]?$`, 'iu');

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/fields/state-of.js



/** How far an item is by a text that stands where its state belongs, `✅ Complete (#12)`, `PR OPEN`, `已实现`; null for no such word. */
function stateOf(text) {
    const words = (0,plain_words/* plainWords */.c5)(text);
    let best = null;
    for (const state of states) {
        const found = (0,plain_words/* longestPhrase */._2)(words, wordsOf(state));
        const mark = markWithin(text, state);
        if (found === null && mark === null)
            continue;
        // What the text begins with counts before what it mentions, a word before a sign.
        const rank = found === null ? 0 : found.length + ((0,plain_words/* beginsWithPhrase */.cE)(words, found) ? 1000 : 0);
        if (best === null || rank > best.rank)
            best = { state, rank };
    }
    return best?.state ?? null;
}
/** The state that a text says and nothing else, but when, where or since what: `done`, `Completed: 2025-12-02`; null for more. */
function stateSaidAlone(text) {
    const said = text.replace(/#\d+|https?:\/\/\S+|\bPR\b/g, ' ');
    const words = (0,plain_words/* plainWords */.c5)(said);
    for (const state of states) {
        const found = wordsOf(state).find((word) => (0,plain_words/* beginsWithPhrase */.cE)(words, word));
        if (found === undefined) {
            if (words === '' && markWithin(text, state) !== null)
                return state;
            continue;
        }
        const behind = words.slice(found.length).trim();
        if (behind === '' || endsWithDate(said))
            return longestState(words, state);
        if (/^(?:during|on|in|as part of|by|with|via|since|today|already|now|yet)\b/.test(behind)) {
            return (0,plain_words/* countWords */.rj)(behind) <= 5 ? longestState(words, state) : null;
        }
    }
    return null;
}
/** The state that words are a name of, and nothing more; null for none. */
function stateNamed(words) {
    return states.find((state) => stateWords[state].includes(words)) ?? null;
}
/** The state of a sign in front, `✅`, and how long it is; null for none. */
function signOfState(text) {
    for (const state of states) {
        const sign = signsOf(state).find((one) => text.startsWith(one));
        if (sign === undefined)
            continue;
        return {
            state,
            length: sign.length + (/^\uFE0F?\s*/.exec(text.slice(sign.length))?.[0].length ?? 0),
        };
    }
    return null;
}
const states = ['withdrawn', 'open', 'done'];
function wordsOf(state) {
    return stateWords[state].filter((word) => !isSign(word));
}
function signsOf(state) {
    return stateWords[state].filter(isSign);
}
/** Also `:white_check_mark:`, as GitHub shows it. */
function isSign(word) {
    return /^:\w+:$/.test(word) || !/[\p{L}\p{N}]/u.test(word);
}
function markWithin(text, state) {
    return signsOf(state).find((sign) => text.includes(sign)) ?? null;
}
/** `not done` begins with no other state, but `done` stands in it. */
function longestState(words, state) {
    return stateOf(words) ?? state;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/words/verbs.js
/** Verbs that begin an English follow-up, in lower case. */
const actionVerbs = new Set(`achieve acquire adapt add address adjust adopt agree alert align allow alter analyse analyze announce apply archive ask assess assign
  attach audit automate avoid back backfill backport ban begin benchmark block book bring build bump bundle cache calculate call capture
  catch centralise centralize change check choose clarify clean cleanup close collect combine come communicate compare compile complete
  conduct configure confirm connect consider consolidate contact continue convert coordinate copy correct cover create cut debug decide
  decommission decouple decrease dedicate deduplicate define delete deliver deploy deprecate describe design detect determine develop
  disable disallow discuss display distribute document drain drop educate eliminate email embed enable encourage encrypt enforce engage
  enhance enrich ensure escalate establish estimate evaluate examine exclude execute expand experiment explain explore export expose
  extend extract fail figure file fill filter finalise finalize find finish fix follow force forbid format formalise formalize fork
  gather generate get give grant group guard handle harden have help hide hire hold host hook identify implement import improve include
  increase inform install instrument integrate introduce invest investigate isolate issue join keep label launch learn leave leverage
  limit link list lobby lock log look lower maintain make manage map mark measure meet merge migrate minimise minimize mirror mitigate
  modify monitor mount move mute negotiate normalise normalize notify obtain offer open optimise optimize order organise organize
  overhaul page parallelise parallelize parse partition patch perform persist pin plan point post prepare prevent print prioritise
  prioritize probe process produce profile prohibit promote propagate propose protect prototype prove provide provision publish pull
  purge push put quantify query raise rate reach read rearrange rebuild reconfigure reconsider record recover recreate recycle redesign
  redirect reduce refactor refine refresh register reinforce reject release reload remind remove rename renew reorganise reorganize
  repair repeat replace replicate report reproduce request require research reset resize resolve restart restore restrict restructure
  retain rethink retire retry return reuse revert review revise revisit revoke rewrite roll rollback rotate route run sanitise sanitize
  save scale scan schedule scope script search secure see seed segment select send separate serve set setup shard share ship show
  shorten shut simplify simulate skip solve spec specify speed spike spin split stabilise stabilize stagger standardise standardize start
  stop store streamline strengthen stress submit subscribe support surface survey suspend swap switch sync synchronise synchronize tag
  take talk teach tell terminate test tighten track train transfer transition triage trigger trim try tune turn uncouple understand
  unify uninstall unit unpin update upgrade upload upstream use validate verify version visualise visualize wait warn watch whitelist
  widen wire pair draft sync circulate liaise consult arrange ping demo present summarise summarize brainstorm own drive chat work wrap write
  accelerate activate aggregate appoint authenticate authorise authorize batch bisect bootstrap broaden buy cap chase classify codify
  commit compress correlate customise customize delegate demote diagnose discover dispatch double downgrade emit empower enlarge enumerate
  evict evolve fetch flag flush focus freeze gate grow incorporate indicate inject inspect inventory invite kill lengthen lint load
  memoise memoize mention mock narrow observe offload onboard outline override paginate pause permit pick pilot poll port practice
  practise preload preserve procure quarantine queue reassess rebalance rebase reconcile recruit redeploy regenerate rehearse reindex
  reimplement relocate reorder repurpose reroute reschedule respond retrain rewire sample scrape scrub shift snapshot soften sort sunset
  tackle target throttle timebox trace treat unblock vet weigh`.split(/\s+/));
/** What was done, where the form does not end in `-ed`. */
const irregularPastForms = new Set(`sent built made wrote took got rebuilt found ran gave kept brought told held rewrote began chose drove broke caught met
  rolled`.split(/\s+/));

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/people.js




/** `AB`, `JGK`: who is known by two or three letters in a team; not `CI` or `DNS`. */
function looksLikeInitials(text) {
    return /^\p{Lu}{2,3}$/u.test(text) && !topicWords.includes(text.toLowerCase());
}
/** A name of one to three capitalised words, initials, a handle, or several of these; not a topic such as `Monitoring`. */
function looksLikePerson(text) {
    const names = text.trim().split(/\s*[,&/+]\s*|\s+(?:and|und|et|y|e)\s+/u);
    return names.every((name) => isOnePerson(name.trim()));
}
/** `Platform team`, `Team Search`, `SRE`, `DevOps`, `Developers`. */
function looksLikeTeam(text) {
    const said = text.trim();
    return (said.split(/\s+/).length <= 4 &&
        /(?:^|\s)(?:team|teams|squad|guild|équipe|equipo|equipe|チーム|团队|팀)$|^(?:team|équipe|equipo|equipe)\s|^(?:SRE|SREs|DevOps|QA|Devs|Developers|Engineering|Infra team|Ops|Security team|On-?call)$/iu.test(said));
}
/** Whether a text begins the way an English follow-up does, with a verb. */
function beginsWithVerb(text) {
    const [first = '', second = ''] = (0,plain_words/* plainWords */.c5)(text).split(' ');
    if (/^(?:re|auto|un|de)$/.test(first))
        return actionVerbs.has(second);
    return actionVerbs.has(first);
}
/** Whether a text begins with what was done: `Added …`, `We enabled …`, `Sent …`. */
function tellsThePast(text) {
    const words = (0,plain_words/* plainWords */.c5)(text).split(' ');
    const at = /^(?:we|i|they)$/.test(words[0] ?? '')
        ? /^(?:have|ve|had|also)$/.test(words[1] ?? '')
            ? 2
            : 1
        : 0;
    if (at === 2)
        return true;
    return isPastForm(words[at] ?? '');
}
/** Whether a text states what is so, `The guard prevents crashes`, or a rule, `Never commit plans`, rather than what is to be done. */
function statesWhatIs(text) {
    const words = (0,plain_words/* plainWords */.c5)(text);
    if (/^(?:always|never|do not|don t|remember)\b/.test(words))
        return true;
    return (/^(?:the|this|these|that|it|there|our)\b/.test(words) &&
        !/\b(?:should|must|shall|will|need|needs|be|to|could|can)\b/.test(words));
}
function isPastForm(word) {
    if (irregularPastForms.has(word))
        return true;
    if (!word.endsWith('ed') || word.length < 5)
        return false;
    const stem = word.slice(0, -2);
    return [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].some((verb) => actionVerbs.has(verb));
}
function isOnePerson(name) {
    if (/^@[\w-]/.test(name))
        return true;
    const words = name.split(/\s+/);
    if (words.length > 3)
        return false;
    if (words.length === 1 && looksLikeInitials(name))
        return true;
    return words.every((word) => isNamePart(word));
}
/** A capitalised word that is neither a topic nor formed like one. */
function isNamePart(word) {
    if (!/^\p{Lu}[\p{Ll}\p{M}'’-]+(?:\p{Lu}\p{Ll}+)?\.?$/u.test(word))
        return false;
    const lower = word.toLowerCase();
    return (!lower.split('-').some((part) => topicWords.includes(part)) &&
        !actionVerbs.has(lower) &&
        !Object.values(typeWords).some((stems) => stems.includes(lower)) &&
        !/(?:ing|tions?|ments?|ity|ies|ness|ance|ence|ures?|ics|able|ware|ism|ship|als?)$/.test(lower) &&
        !notNames.includes(lower));
}
/** Begin sentences with a capital letter and are nobody. */
const notNames = phrases(`
  we, they, i, it, this, that, these, those, the, a, an, need, needs, want, try, plan, aim, ability, option, way,
  ways, script, how, everyone, everybody, someone, users, ensure, there, all, each, any, some, our, more, better, new,
  continue, remember, consider, have, make, if, when, in, for, to, on, at, as, no, not, also, and, or, but, with,
  from, by, github, slack, grafana, prometheus, redis, postgres, elastic, jenkins, ansible, helm, kafka, mysql, nginx,
  linux, python, java, cloudflare, pagerduty, sentry
`);

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/group.js







/**
 * What a label above items says of them all: `Prevention`, `Immediate actions (completed)`, `AB (/CD supporting)`, `@alice`, an
 * issue by its name. A heading needs a handle or a team to be somebody, `Grafana` is nobody there; a bold line may be a name.
 */
function readGroup(label, style) {
    const text = label.text
        .trim()
        .slice(0, longestLabel)
        .replace(/[:：]$/, '');
    const owners = ownersOf(text, style);
    const reference = issueReferences(label).find(({ isName }) => isName);
    const isDone = [text, ...insideBrackets(text)].some(saysDone);
    const type = typeOf(text);
    return {
        ...(owners.length === 0 ? {} : { owners }),
        ...(reference === undefined ? {} : { issue: reference.issue }),
        ...(isDone ? { state: 'done' } : {}),
        ...(saysWithdrawn(text) ? { state: 'withdrawn' } : {}),
        ...(type === null ? {} : { type }),
    };
}
/** What the name of a section says in parentheses of all that it holds: `Corrective actions (done)`. */
function saidBesideName(name) {
    return insideBrackets(name).some(saysDone) ? { state: 'done' } : {};
}
/** Longer ones are sentences. */
const longestLabel = 120;
/** What a group within another says of its items: its own, else that of the outer one. */
function narrowed(outer, inner) {
    return { ...outer, ...inner };
}
/** Whether a label is nothing but a topic, a type, a term, a state or people, so that what stands below it is what counts. */
function isGroupName(label) {
    const bare = label
        .slice(0, longestLabel)
        .replace(/[(（].*$/, '')
        .replace(/[:：]\s*$/, '');
    const words = (0,plain_words/* plainWords */.c5)(bare).split(' ');
    return (words.every((word) => topicWords.includes(word) || /^\p{N}+$/u.test(word)) ||
        (words.length <= 3 && typeOf(bare) !== null && (words.length === 1 || !beginsWithVerb(bare))) ||
        (words.length <= 4 && (saysDone(bare) || saysWithdrawn(bare))) ||
        ownersOf(bare, 'line').length > 0);
}
function ownersOf(text, style) {
    const labelled = /^(?:owner|assignee|assigned to|responsible|担当|负责人)\s*[:：]?\s+(.+)$/iu.exec(text)?.[1];
    if (labelled !== undefined)
        return ownerNames(labelled);
    const handles = handlesOf(text);
    const beside = text
        .replace(/@[\w./-]+/g, ' ')
        .replace(/[^\p{L}\p{N}\s]/gu, ' ')
        .trim();
    if (handles.length > 0 && (beside === '' || looksLikePerson(beside) || beside === 'and')) {
        return handles;
    }
    const bare = text
        .replace(/^(?:for\s+)?the\s+/i, '')
        .replace(/\s*[(（].*$/, '')
        .replace(/\s+[–—-]\s.*$/, '');
    if (looksLikeTeam(bare))
        return ownerNames(bare);
    const isSomebody = style === 'line' && (looksLikePerson(bare) || bare.split('/').every(looksLikeInitials));
    return isSomebody ? ownerNames(text) : [];
}
function insideBrackets(text) {
    return [...text.matchAll(/[(（[]([^()（）[\]]+)[)）\]]/g)].map((match) => match[1] ?? '');
}
function saysDone(text) {
    const words = (0,plain_words/* plainWords */.c5)(text).replace(/\b(?:action|actions|items?|tasks?|already|what|we|ve|have|has|been|immediate|all)\b/g, ' ');
    return words.trim() !== '' && stateSaidAlone(words) === 'done';
}
function saysWithdrawn(text) {
    return stateNamed((0,plain_words/* plainWords */.c5)(text)) === 'withdrawn';
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/words/other-sections.js

/** Words of headings, by language, under which nothing is a follow-up, whatever else the heading says. */
const neverFollowUps = phrases(`
  follow up question, follow up questions, follow up meeting, follow up meetings, follow up reading,
  follow up incident, follow up incidents, follow up discussion, follow up communication, timeline, chronology, actions taken, action taken, steps taken, measures taken, taken so far, action log, resolving
  actions, response actions, action required by, required action by, no action, user action, user actions, not action
  items, writing action items, writing follow ups, managing action items, action item guidelines, good action item,
  good action items, rejected, out of scope, past action items, previous action items, what users, what you, what should users,
  what can users, for users, for customers, for operators, for validators, for the public, zeitleiste, zeitlicher
  ablauf, chronologie, cronología, línea de tiempo, linha do tempo, cronologia, tijdlijn, タイムライン, 時系列, 时间线, 時間線, 时间轴,
  关闭审核, 타임라인, хронология, oś czasu, chronologia, sofortmaßnahmen, mesures prises, actions menées, medidas tomadas,
  acciones tomadas, ações tomadas, azioni intraprese, 暫定対応, 応急処置, 已采取, 临时止血, принятые меры, podjęte działania
`);
/** Words of headings, by language, that begin another section, also inside the section of follow-ups. */
const otherSections = phrases(`
  lessons learned, lessons learnt, lesson, lessons, learnings, learning, what we learned, takeaways, what went, went
  well, went right, went wrong, went poorly, go well, go so well, what worked, got lucky, lucky, luck, didn t work,
  did not work, could be improved, summary, overview, background, context, impact, root cause, root causes,
  contributing factors, five whys, 5 whys, trigger, rationale, alternatives, considered, discussion, appendix,
  references, related documents, related incidents, supporting information, glossary, resources, links, questions, q
  a, faq, participants, attendees, authors, conclusion, conclusions, questionnaire, checklist, sign off, signoff,
  notes to the, instructions, how to use, template, scorecard, messaging, communications log, chat log, logs,
  approvals, approval, revision history, 审核, gelernt, erkenntnisse, lehren, hintergrund, hintergründe,
  zusammenfassung, auswirkungen, ursache, enseignements, leçons, résumé, contexte, lecciones, aprendizajes, resumen,
  impacto, causa raíz, lições, aprendizados, resumo, causa raiz, lezioni, geleerde lessen, lessen, samenvatting, 教訓,
  学び, うまくいった, まとめ, 概要, 影響, 根本原因, 参考, 经验教训, 教训, 总结, 影响, 根因, 附录, 교훈, 요약, 영향, 근본 원인, уроки, выводы, итоги, причина,
  wnioski, lekcje, podsumowanie, przyczyna
`);
/** Words of headings under which a heading that says only `Actions` tells what was done while it burnt. */
const responseSections = phrases(`
  resolution, response, recovery, mitigation, detection, what happened, fix, solution, lösung, behebung, résolution,
  resolución, resolução, risoluzione, oplossing, 対応, 復旧, 处置, 处理, 恢复, 해결, решение
`);

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/words/section-names.js

const sectionNames = {
    en: {
        named: phrases(`
      action item, action items, action point, action points, action plan, actionable, actionables, actionable items,
      corrective action, corrective actions, corrective measures, corrective and preventive measures, corrective and
      preventative measures, preventive action, preventive actions, preventative action, preventative actions,
      remedial actions, remediation action, remediation actions, remediation item, remediation items, remediation
      task, remediation tasks, remediation plan, repair item, repair items, resulting action, resulting actions,
      review action, review actions, improvement actions, improvement items, improvement plan, post incident actions,
      post incident tasks, next actions, outstanding actions, remaining tasks, outstanding tasks, follow on work, follow up, follow ups, followup, followups, todos, to
      dos
    `),
        alone: ['actions', 'action', 'tasks', 'todo', 'to do', 'work items', 'tickets'],
        likely: phrases(`
      prevention, prevention measures, prevention plan, preventing recurrence, preventive measures, preventative
      measures, proactive measures, remediation, remediations, next steps, recommendation, recommendations,
      recommended actions, improvements, future work, future improvements, future plans, moving forward, going
      forward, plan of action, further actions, planned changes, what will we do, what we will do, what are we doing,
      what we are doing, what we re doing, what will change, what s next, what is next, how will we prevent, how do we
      prevent, how can we prevent, how to prevent, how are we preventing, how are we making, how we will prevent, how we ll
      prevent, how we are preventing, how we plan to prevent, changes we are making, changes we re making, steps we are
      taking, steps we re taking, what we re changing, what we are changing, avoiding recurrence, avoid recurrence,
      preventing a recurrence, preventing this, prevent this, happen again, happening again, less likely
    `),
    },
    de: {
        named: phrases(`
      aktionspunkte, action items, folgemaßnahmen, folgeaufgaben, korrekturmaßnahmen, korrektive maßnahmen,
      maßnahmenplan, vorbeugende maßnahmen, präventivmaßnahmen, verbesserungsmaßnahmen, was ändern wir, was wir
      ändern, offene punkte
    `),
        alone: ['maßnahmen', 'massnahmen', 'aufgaben', 'aktionen', 'todos', 'konsequenzen'],
        likely: ['nächste schritte', 'weiteres vorgehen', 'prävention', 'vorbeugung', 'ausblick'],
    },
    fr: {
        named: phrases(`
      actions correctives, actions correctrices, actions préventives, actions de suivi, actions à mener, actions à
      entreprendre, plan d action, plan d actions, mesures correctives, mesures préventives, points d action, suivi
      des actions
    `),
        alone: ['actions', 'tâches', 'à faire', 'suivi'],
        likely: [
            'prochaines étapes',
            'prévention',
            'recommandations',
            'améliorations',
            'et maintenant',
        ],
    },
    es: {
        named: phrases(`
      accionables, acciones correctivas, acciones preventivas, acciones de seguimiento, acciones a tomar, elementos de
      acción, puntos de acción, plan de acción, medidas correctivas, medidas preventivas, tareas de seguimiento,
      tareas pendientes
    `),
        alone: ['acciones', 'tareas', 'pendientes', 'seguimiento'],
        likely: ['próximos pasos', 'siguientes pasos', 'prevención', 'recomendaciones', 'mejoras'],
    },
    pt: {
        named: phrases(`
      ações corretivas, ações preventivas, ações de acompanhamento, ações a tomar, ações futuras, itens de ação,
      pontos de ação, plano de ação, medidas corretivas, medidas preventivas, acções correctivas, plano de acção
    `),
        alone: ['ações', 'acções', 'tarefas', 'pendências', 'a fazer'],
        likely: ['próximos passos', 'prevenção', 'recomendações', 'melhorias'],
    },
    it: {
        named: [
            'azioni correttive',
            'azioni preventive',
            'azioni di follow up',
            'azioni da intraprendere',
            'misure correttive',
            'misure preventive',
            'piano d azione',
            'piano di azione',
        ],
        alone: ['azioni', 'attività', 'da fare'],
        likely: ['prossimi passi', 'prevenzione', 'raccomandazioni', 'miglioramenti'],
    },
    nl: {
        named: [
            'actiepunten',
            'actieplan',
            'vervolgacties',
            'corrigerende maatregelen',
            'preventieve maatregelen',
            'verbeterpunten',
        ],
        alone: ['acties', 'taken', 'maatregelen', 'te doen'],
        likely: ['volgende stappen', 'vervolgstappen', 'preventie', 'aanbevelingen'],
    },
    ja: {
        named: phrases(`
      アクションアイテム, アクションプラン, アクション項目, フォローアップ, 是正措置, 是正処置, 改善アクション, 再発防止策, 再発防止アクション, 対応事項, 今後の対応, 今後の対策, 今後のアクション,
      ネクストアクション, 残タスク, 残課題
    `),
        alone: ['アクション', '対策', 'タスク', '課題', 'todo'],
        likely: ['再発防止', '恒久対応', '恒久対策', '予防策', '改善策', '改善点', '次のステップ'],
    },
    zh: {
        named: phrases(`
      行动项, 行动计划, 行動項目, 行動項, 后续行动, 後續行動, 后续任务, 后续事项, 后续措施, 后续改进, 改进措施, 改善措施, 改进项, 整改措施, 整改项, 整改计划, 纠正措施, 预防措施, 跟进事项,
      待办事项, 待办
    `),
        alone: ['行动', '措施', '任务', '跟进'],
        likely: ['下一步', '后续计划', '后续工作', '改进建议', '防复发', '优化建议', '建议'],
    },
    ko: {
        named: phrases(`
      액션 아이템, 액션아이템, 후속 조치, 후속조치, 조치 사항, 조치사항, 개선 조치, 시정 조치, 재발 방지 대책
    `),
        alone: ['액션', '조치', '할 일', '과제'],
        likely: ['재발 방지', '재발방지', '개선 사항', '다음 단계', '향후 계획'],
    },
    ru: {
        named: [
            'план действий',
            'дальнейшие действия',
            'корректирующие действия',
            'корректирующие меры',
            'предупреждающие действия',
            'превентивные меры',
            'план мероприятий',
        ],
        alone: ['действия', 'задачи', 'меры', 'мероприятия'],
        likely: ['следующие шаги', 'что делать дальше', 'предотвращение', 'рекомендации', 'улучшения'],
    },
    pl: {
        named: [
            'działania naprawcze',
            'działania korygujące',
            'działania zapobiegawcze',
            'działania następcze',
            'dalsze działania',
            'plan działania',
            'plan działań',
            'lista działań',
        ],
        alone: ['działania', 'zadania', 'do zrobienia'],
        likely: ['następne kroki', 'dalsze kroki', 'kolejne kroki', 'zapobieganie', 'rekomendacje'],
    },
};
/** Words that may stand around `actions` in a heading that says no more than that. */
const wordsAroundActions = phrases(`
  our, the, a, and, or, with, to, take, be, for, of, from, list, table, tracker, tracking, owner, owners, date, dates,
  due, deadline, deadlines, status, item, items, task, tasks, team, future, planned, proposed, required, open,
  remaining, pending, agreed, key, proactive, prevention, engineering, technical, process, improvement, incident,
  postmortem, retro, retrospective, meeting
`);
/** The same, for headings that as often say what was done while it burnt. */
const wordsAroundLikelyActions = phrases(`
  immediate, urgent, short, medium, mid, long, term, shortterm, longterm, longer, mitigation, further
`);

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/section-name.js



/** The kind of a heading; `configured` are further names of the section, as people write them. */
function sectionKind(heading, configured) {
    const words = heading.length > longestHeading ? '' : section_name_nameOf(heading);
    if (words === '')
        return null;
    if (configured.some((name) => section_name_nameOf(name) === words))
        return 'named';
    if (anyPhrase(words, neverFollowUps))
        return 'never';
    if (isNamed(words, heading))
        return 'named';
    if (isLikely(words))
        return 'likely';
    return anyPhrase(words, otherSections) ? 'other' : null;
}
/** Whether a heading says no more than `Actions`, which below `Resolution` tells what was done. */
function isBareName(heading) {
    const words = section_name_nameOf(heading);
    return (0,plain_words/* longestPhrase */._2)(words, namesOf('named')) === null;
}
/** Whether a heading says nothing beside a name of the section. */
function isWholeName(heading) {
    const words = section_name_nameOf(heading);
    return namesOf('named').includes(words) || namesOf('alone').includes(words);
}
/** Whether what stands below a heading tells what was done while it burnt. */
function isResponse(heading) {
    return anyPhrase(section_name_nameOf(heading), responseSections);
}
/** Longer ones are sentences. */
const longestHeading = 160;
/** Without numbers in front, `7.2`, `IV.`, `B)`. */
function section_name_nameOf(heading) {
    return (0,plain_words/* plainWords */.c5)(heading.replace(/^\s*(?:[IVX]+|[A-Z])[.)]\s+/, '')).replace(/^(?:\p{N}+ )+/u, '');
}
function namesOf(list) {
    return Object.values(sectionNames).flatMap((names) => names[list]);
}
/** How many more words a heading may have than the name in it. */
const wordsAroundName = 6;
const wordsAroundLikelyName = 3;
function isNamed(words, heading) {
    const phrase = (0,plain_words/* longestPhrase */._2)(words, namesOf('named'));
    if (phrase !== null)
        return (0,plain_words/* countWords */.rj)(words) <= (0,plain_words/* countWords */.rj)(phrase) + wordsAroundName;
    const bare = (0,plain_words/* plainWords */.c5)(heading.replace(/\(.*$/, '')).replace(/^(?:\p{N}+ )+/u, '');
    return (namesOf('alone').some((name) => name === words || name === bare) ||
        isAround(words, wordsAroundActions));
}
function isLikely(words) {
    const names = namesOf('likely');
    const phrase = (0,plain_words/* longestPhrase */._2)(words, names);
    if (phrase !== null) {
        const isQuestion = names.some((name) => (0,plain_words/* countWords */.rj)(name) > 2 && (0,plain_words/* beginsWithPhrase */.cE)(words, name));
        return isQuestion || (0,plain_words/* countWords */.rj)(words) <= (0,plain_words/* countWords */.rj)(phrase) + wordsAroundLikelyName;
    }
    return isAround(words, [...wordsAroundActions, ...wordsAroundLikelyActions]);
}
function isAround(words, around) {
    const each = words.split(' ');
    return (each.some((word) => word === 'actions' || word === 'action') &&
        each.every((word) => word === 'actions' || word === 'action' || around.includes(word)));
}
function anyPhrase(words, phrases) {
    return phrases.some((phrase) => (0,plain_words/* hasPhrase */._P)(words, phrase));
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/section-end.js




/** The next heading of the same or a higher rank; below a bold or plain line any heading, and the next line of that kind. */
function endOfSection(document, at, configured) {
    const { blocks } = document;
    const opener = blocks[at];
    const rank = opener?.type === 'heading' ? opener.depth : null;
    const groups = rank === null ? 0 : groupsOfSameRank(document, at, rank);
    let end = at + 1;
    let passed = 0;
    while (end < blocks.length) {
        const block = blocks[end];
        if (block?.type === 'heading' && (rank === null || block.depth <= rank)) {
            if (passed === groups)
                break;
            passed += 1;
        }
        const isLine = rank === null && block?.type === 'paragraph';
        if (isLine && endsBoldSection(document, block, configured))
            break;
        end += 1;
    }
    return end;
}
/** How many headings right behind an empty one, of its rank, name groups such as `Prevention`: people lose count of the marks. */
function groupsOfSameRank(document, at, rank) {
    if (document.blocks[at + 1]?.type !== 'heading')
        return 0;
    let groups = 0;
    for (let next = at + 1; next < document.blocks.length; next += 1) {
        const block = document.blocks[next];
        if (block?.type !== 'heading' || block.depth > rank)
            continue;
        if (block.depth < rank || typeOf(textOf(document, block).text) === null)
            break;
        groups += 1;
    }
    return groups;
}
function endsBoldSection(document, block, configured) {
    if (!isBoldLine(block))
        return false;
    const { text } = textOf(document, block);
    return sectionKind(text, configured) !== null || !isGroupName(text);
}
function isBoldLine({ children }) {
    return (children.length > 0 &&
        children.every((child) => child.type === 'strong' || (child.type === 'text' && /^[\s:：]*$/.test(child.value))));
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/find-sections.js



/** The sections of follow-ups, in their order: below headings, below bold or plain lines, below items of a list. */
function findSections(document, configured) {
    const sections = [];
    const above = [];
    const title = titleOf(document);
    let at = 0;
    while (at < document.blocks.length) {
        const block = document.blocks[at];
        if (block?.type === 'heading' && block !== title)
            enter(above, block);
        const found = block === title ? null : openSection(document, { at, above, configured });
        if (found === null) {
            for (const section of sectionsInList(document, block, configured))
                sections.push(section);
            at += 1;
        }
        else {
            sections.push(found);
            // Inside a likely section there may be one that is named.
            at += found.kind === 'named' ? found.blocks.length + 1 : 1;
        }
    }
    return sections;
}
/** The one heading of the highest rank is what the document is called, unless it says no more than `Action items`. */
function titleOf(document) {
    const headings = document.blocks.filter((block) => block.type === 'heading');
    const [first, ...others] = headings;
    if (first === undefined || others.length === 0)
        return null;
    const isAbove = others.every(({ depth }) => depth > first.depth);
    return isAbove && !isWholeName(textOf(document, first).text) ? first : null;
}
/** Keeps the headings that a block stands below, from the highest rank on. */
function enter(above, heading) {
    while ((above.at(-1)?.depth ?? 0) >= heading.depth)
        above.pop();
    above.push(heading);
}
function openSection(document, { at, above, configured }) {
    const opener = document.blocks[at];
    if (opener?.type !== 'heading' && opener?.type !== 'paragraph')
        return null;
    const name = nameIn(document, opener);
    const kind = name === null ? null : sectionKind(name, configured);
    if (name === null || (kind !== 'named' && kind !== 'likely'))
        return null;
    if (opener.type === 'paragraph' && (kind === 'likely' || !isFollowed(document.blocks[at + 1]))) {
        return null;
    }
    if (isToldPast(document, { opener, name, kind, above }))
        return null;
    const end = endOfSection(document, at, configured);
    const blocks = document.blocks.slice(at + 1, end);
    const place = placeOf(opener);
    const to = placeOf(blocks.at(-1) ?? opener).to;
    return { name, kind, blocks, line: place.line, from: place.from, to };
}
/** The name that a heading, or the last line of a paragraph, may be for what follows. */
function nameIn(document, block) {
    const text = textOf(document, block).text.trim();
    if (block.type === 'heading')
        return text;
    const line = text.split(/[\n\u2028]/).at(-1) ?? '';
    const isSentence = /[.!]$/.test(line) || (/\?$/.test(line) && !isBold(block));
    return line.length <= longestLine && !isSentence ? line.replace(/[:：]\s*$/, '') : null;
}
function isBold({ children }) {
    return children.length === 1 && children[0]?.type === 'strong';
}
/** Longer lines are sentences. */
const longestLine = 60;
function isFollowed(next) {
    return (next?.type === 'list' ||
        next?.type === 'table' ||
        next?.type === 'paragraph' ||
        next?.type === 'html');
}
/** Below `Timeline`, and for a bare `Actions` also below `Resolution`, stands what was done. */
function isToldPast(document, { opener, name, kind, above, }) {
    const names = above.filter((one) => one !== opener).map((one) => textOf(document, one).text);
    if (names.some((one) => sectionKind(one, []) === 'never'))
        return true;
    return (kind === 'likely' || isBareName(name)) && names.slice(-1).some(isResponse);
}
/** `- **Review actions**:` with what is to be done below it. */
function sectionsInList(document, block, configured) {
    if (block?.type !== 'list')
        return [];
    return block.children.flatMap((item) => {
        const name = nameOfItem(document, item);
        if (name === null || item.children.length < 2)
            return [];
        if (sectionKind(name, configured) !== 'named')
            return [];
        const place = placeOf(item);
        return [{ name, kind: 'named', blocks: item.children.slice(1), ...place }];
    });
}
function nameOfItem(document, item) {
    const [head] = item.children;
    if (head?.type !== 'paragraph' || item.checked === true || item.checked === false)
        return null;
    const text = textOf(document, head).text.trim();
    const lead = head.children[0]?.type === 'strong' ? textOf(document, head.children[0]).text : text;
    return lead.length <= longestLine ? lead.replace(/[:：]\s*$/, '') : null;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/html-rows.js
/** The rows of the first table in a piece of HTML, read from tags alone; nothing of it is ever shown. Empty for none. */
function htmlRows(html) {
    const rows = [];
    let textFrom = 0;
    for (const match of html.matchAll(tags)) {
        const row = rows.at(-1);
        const to = match.index + match[0].length;
        const tag = {
            name: (match[2] ?? '').toLowerCase(),
            isEnd: match[1] === '/',
            attributes: match[3] ?? '',
        };
        if (tag.name === 'tr' && !tag.isEnd)
            rows.push({ cells: [], from: match.index, to, cell: null });
        if (row !== undefined)
            readTag(row, html.slice(textFrom, match.index), tag);
        if (row !== undefined && row === rows.at(-1))
            row.to = to;
        textFrom = to;
        if (tag.name === 'table' && tag.isEnd)
            break;
    }
    return rows.filter(({ cells }) => cells.length > 0);
}
/** A tag, with the attributes of a link; a comment is none. */
const tags = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]{0,2000})?)\/?>/gi;
/** Takes the text before a tag, and what the tag does to the cell. */
function readTag(row, text, tag) {
    if (row.cell !== null)
        row.cell = withText(row.cell, text);
    const isCell = tag.name === 'td' || tag.name === 'th';
    if (row.cell !== null && (isCell || tag.name === 'tr' || (tag.name === 'table' && tag.isEnd))) {
        row.cells.push(html_rows_closed(row.cell));
        row.cell = null;
    }
    if (isCell && !tag.isEnd)
        row.cell = { text: '', links: [], link: null };
    else if (row.cell !== null)
        row.cell = withTag(row.cell, tag);
}
function withText(cell, html) {
    const said = decoded(html).replace(/\s+/g, ' ');
    return { ...cell, text: cell.text + (cell.text === '' ? said.trimStart() : said) };
}
function withTag(cell, { name, isEnd, attributes }) {
    if (name === 'br' || ((name === 'p' || name === 'li' || name === 'div') && cell.text !== '')) {
        return { ...cell, text: `${cell.text}\n` };
    }
    if (name !== 'a')
        return cell;
    if (!isEnd) {
        const url = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
        const address = url?.[1] ?? url?.[2] ?? url?.[3];
        return {
            ...cell,
            link: address === undefined ? null : { url: decoded(address), from: cell.text.length },
        };
    }
    if (cell.link === null)
        return cell;
    const link = { ...cell.link, to: cell.text.length };
    return { ...cell, links: [...cell.links, link], link: null };
}
function html_rows_closed({ text, links }) {
    return { text: text.trimEnd(), links };
}
const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
};
function decoded(html) {
    return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
        const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
        if (name !== undefined)
            return entities[String(name).toLowerCase()] ?? whole;
        return Number.isNaN(code) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
            ? whole
            : String.fromCodePoint(code);
    });
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/reading.js

function beginReading(inline, list) {
    return { inline, ...list, references: issueReferences(inline), rest: inline.text, said: {} };
}
/** The reading with a range understood. What is said first counts; owners add up. */
function understand(reading, { from, to }, said) {
    const { rest } = reading;
    return {
        ...reading,
        rest: rest.slice(0, from) + '\0'.repeat(to - from) + rest.slice(to),
        said: join(reading.said, said),
    };
}
/** What two parts of an item say together. */
function join(first, second) {
    const owners = [...(first.owners ?? []), ...(second.owners ?? [])];
    return {
        ...second,
        ...first,
        ...(owners.length === 0
            ? {}
            : { owners: owners.filter((one, at) => owners.indexOf(one) === at) }),
    };
}
/** The issues named in a range that is not understood yet. */
function referencesWithin(reading, { from, to }) {
    return reading.references.filter((one) => one.from >= from && one.to <= to && reading.rest[one.from] !== '\0');
}
/** Whether a letter or digit is left outside of a range, so that the range is not all there is. */
function isMoreThan({ rest }, { from, to }) {
    return /[\p{L}\p{N}]/u.test(rest.slice(0, from)) || /[\p{L}\p{N}]/u.test(rest.slice(to));
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/build-item.js

function buildItem({ text, own, group, details, notation, place }) {
    const said = join(own, text.said);
    const isPast = text.isPast && notation !== 'task-list' && notation !== 'table';
    return {
        title: text.title,
        details,
        owners: said.owners ?? group.owners ?? [],
        due: said.due ?? null,
        state: build_item_stateOf(own, text.said) ?? group.state ?? (isPast ? 'done' : 'open'),
        withdrawnWhy: said.withdrawnWhy ?? '',
        issue: said.issue ?? group.issue ?? null,
        type: said.type ?? group.type ?? null,
        isUrgent: said.isUrgent ?? group.isUrgent ?? false,
        notation,
        ...place,
    };
}
/** Taking an item back counts before having done it, and either before an empty box. */
function build_item_stateOf(own, text) {
    const states = [own.state, text.state];
    if (states.includes('withdrawn'))
        return 'withdrawn';
    return states.includes('done') ? 'done' : (own.state ?? text.state);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/words/field-names.js

/** Names of the fields in several languages, in lower case; a name stands in one list only. */
const fieldNames = {
    action: phrases(`
    action item, action items, action, actions, item, items, task, tasks, description, follow up, followup, corrective
    action, preventive action, preventative action, remediation, measure, measures, what, todo, to do, recommendation,
    improvement, work item, action point, title, summary, change, mitigation, repair item, maßnahme, maßnahmen,
    aufgabe, beschreibung, aktion, was, tâche, mesure, quoi, que faire, qué, o que, description de l action, acción, acciones, tarea, descripción,
    medida, ação, acção, tarefa, descrição, azione, attività, descrizione, actie, actiepunt, taak, maatregel,
    omschrijving, アクション, アクションアイテム, 対応, 対策, 内容, 対応内容, タスク, 項目, 行动项, 行動項, 行動項目, 行动, 措施, 改进措施, 改进项, 任务, 事项, 动作, 描述,
    整改措施, 액션, 액션 아이템, 조치, 작업, 내용, действие, задача, мера, описание, что сделать, działanie, zadanie, opis
  `),
    owner: phrases(`
    owner, owners, assignee, assignees, assigned to, assigned, responsible, responsible party, responsible person,
    dri, lead, who, team, owner team, owning team, accountable, owned by, person, poc, point of contact,
    verantwortlich, verantwortliche, verantwortlicher, zuständig, wer, qui, quién, quien, quem, responsable, responsables, porteur, pilote,
    assigné à, assignée à, asignado a, asignado, dueño, encargado, propietario, responsável, responsáveis, dono,
    atribuído a, responsabile, assegnatario, eigenaar, verantwoordelijke, verantwoordelijk, 担当, 担当者, オーナー, 責任者, 负责人,
    負責人, 责任人, 責任人, 执行人, 担当チーム, 담당, 담당자, 책임자, ответственный, исполнитель, владелец, właściciel, odpowiedzialny, osoba
    odpowiedzialna
  `),
    due: phrases(`
    due, due date, due by, deadline, target date, target, eta, expected date, expected completion, when, by when,
    estimated completion, completion date, due on, resolve by, complete by, target completion, timeline, timeframe,
    planned date, date due, fällig, fällig am, fälligkeit, frist, termin, bis, bis wann, wann, quand, cuándo, cuando, quando, échéance, date limite, date
    cible, délai, fecha límite, fecha, plazo, vencimiento, fecha objetivo, prazo, data limite, data prevista,
    vencimento, scadenza, entro, vervaldatum, einddatum, 期限, 期日, 締切, 締め切り, 完了予定, 完了予定日, 予定日, 目標期限, 截止, 截止日期, 截止时间,
    完成时间, 预计完成, 预计完成时间, 计划完成时间, 目标日期, 到期, 时间, 기한, 마감, 마감일, 완료 예정, срок, сроки, дедлайн, крайний срок, termin
    realizacji, do kiedy
  `),
    state: phrases(`
    status, state, progress, done, complete, completed, resolved, stand, zustand, erledigt, fait, hecho, feito, statut, état, avancement, estado,
    situação, stato, ステータス, 状態, 状況, 進捗, 状态, 狀態, 进度, 进展, 상태, 진행, 진행 상황, статус, состояние, stan
  `),
    issue: phrases(`
    issue, issues, bug, bugs, ticket, tickets, tracking bug, tracking issue, tracking, tracker, reference, ref, link,
    links, jira, pr, pull request, github issue, github, issue link, tracked in, tracked by, url, fix, tracking
    ticket, tracking link, work item id, pr issue, verweis, lien, référence, enlace, referencia, referência,
    riferimento, チケット, リンク, イシュー, 关联, 链接, 工单, 이슈, 티켓, 링크, тикет, ссылка, zgłoszenie
  `),
    type: phrases(`
    type, kind, category, class, action type, area, typ, art, kategorie, catégorie, tipo, categoría, categoria, soort,
    categorie, 種別, 種類, タイプ, 分類, カテゴリ, 类型, 類型, 类别, 분류, 유형, тип, категория, kategoria
  `),
    priority: phrases(`
    priority, prio, severity, urgency, priorität, priorité, prioridad, prioridade, priorità, prioriteit, 優先度, 优先级,
    優先級, 严重级别, 우선순위, приоритет, priorytet
  `),
    number: phrases(`
    id, #, no, nr, number, num, key, ref id, nº, n, 番号, 編号, 编号, 序号, 번호, №, numer, lp
  `),
    notes: phrases(`
    notes, note, comment, comments, remarks, details, rationale, impact, effort, estimate, evaluation criteria,
    corresponding root cause, corresponding root causes, success criteria, anmerkung, bemerkung, kommentar, remarque,
    commentaire, estimation, comentarios, notas, comentários, observações, osservazioni, opmerking, 備考, メモ, 备注, 說明,
    说明, 비고, примечание, комментарий, uwagi
  `),
};
/** Fields that are also read from a label in running text, `Owner: Alice`; of the other names that would be a guess. */
const labelledFields = [
    'owner',
    'due',
    'state',
    'priority',
    'type',
    'issue',
];
/** Names that are columns but, before a colon in running text, mostly begin a sentence. */
const neverLabels = phrases(`
  who, when, lead, team, person, done, complete, completed, resolved, progress, area, class, art, link, links,
  reference, ref, url, fix, bug, bugs, github, wer, bis, timeline, target, fecha, 时间, assigned, stand, issues,
  severity, urgency, tracking, tracker, qui, quién, quien, quem, wann, quand, cuándo, cuando, quando, erledigt, fait,
  hecho, feito, entro, 关联, pr, 対応, tickets
`);

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/fields/labels.js







/** The labels of fields in a text, in their order: at a beginning, behind a mark, or with a capital letter. */
function findLabels(text) {
    const found = [];
    for (const match of text.matchAll(labelPattern)) {
        const name = match[1] ?? '';
        const field = fieldOfLabel(name);
        if (field === null || !mayBegin(text, match.index, name))
            continue;
        found.push({ field, from: match.index, valueFrom: match.index + match[0].length });
    }
    return found;
}
/** What a label and its value say; null where the value shows that it is no label. */
function saidByLabel({ field }, value, references) {
    const written = value.replaceAll('\0', ' ').trim();
    switch (field) {
        case 'owner':
            return { owners: ownerNames(written) };
        case 'due':
            return { due: isNothing(written) || isDatePlaceholder(written) ? null : written };
        case 'priority':
            return isUrgent(written) ? { isUrgent: true } : {};
        case 'state': {
            const state = stateOf(written);
            return state === null ? null : { state };
        }
        case 'type': {
            const type = typeOf(written);
            return type === null ? null : { type };
        }
        default: {
            const [first] = references;
            if (first !== undefined)
                return { issue: first.issue };
            return isNothing(written) ? {} : null;
        }
    }
}
/** `YYYY-MM-DD`, `<date>`, `mm/dd`. */
function isDatePlaceholder(text) {
    return /^[<[{(]?(?:yyyy|mm|dd|date|due date|day)[\s/.-]*/i.test(text) && !/\d/.test(text);
}
/** Whether a priority or due date says that it cannot wait. */
function isUrgent(text) {
    return urgent.some((phrase) => (0,plain_words/* hasPhrase */._P)((0,plain_words/* plainWords */.c5)(text), phrase));
}
const urgent = phrases(`
  asap, as soon as possible, urgent, immediate, immediately, at once, dringend, sofort, urgente, dès que possible, 至急,
  緊急, 紧急, 尽快, 立即, 긴급, срочно, pilne
`);
const labelNames = new Map(labelledFields.flatMap((field) => fieldNames[field]
    .filter((name) => !neverLabels.includes(name))
    .map((name) => [name, field])));
const labelPattern = new RegExp(`(?<![\\p{L}\\p{N}_])(${[...labelNames.keys()]
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?:\\(s\\)|s)?[ \\t\\0]*(?:[:：=])`, 'giu');
function fieldOfLabel(name) {
    return labelNames.get(name.toLowerCase()) ?? null;
}
/** `Define the owner: …` has none; `. Owner: …` and `(owner: …` have, and so has ` Owner: …`. */
function mayBegin(text, at, name) {
    const before = text.slice(Math.max(0, at - 8), at);
    if (/(?:^|[\n\u2028.;,|()（）[\]–—•·\-。、，；/*\0])[ \t]*$/u.test(before))
        return true;
    return /^[^\p{Ll}]/u.test(name) && !/["'“„]$/.test(before);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/fields/clause.js









/**
 * What a clause says of an item where it says nothing else, `assigned to Sarah`, `due August 21`, `@alice`, `done`, `see #12`; null
 * for a clause that belongs to the sentence.
 */
function readClause(reading, { from, to }, isBracketed) {
    const text = reading.rest.slice(from, to).replaceAll('\0', ' ').trim();
    const clause = { text, from, to, reading, isBracketed };
    if (clause.text === '')
        return null;
    for (const reader of readers) {
        const said = reader(clause);
        if (said !== null)
            return said;
    }
    return null;
}
const readers = [
    readLabel,
    readHandles,
    readAssignment,
    readDue,
    readWithdrawn,
    readState,
    readPriority,
    readReference,
    readName,
];
function readLabel({ text, from, to, reading }) {
    const [label] = findLabels(text);
    if (label === undefined || label.from > 0)
        return null;
    return saidByLabel(label, text.slice(label.valueFrom), referencesWithin(reading, { from, to }));
}
/** `@alice`, `cc @alice, @bob`, `@alice and @bob`. */
function readHandles({ text }) {
    const handles = handlesOf(text);
    if (!/^(?:cc:?\s+|by\s+|for\s+|with\s+)?[`[(]?@/i.test(text))
        return null;
    const others = text.replace(/@[\w./-]+/g, ' ').replace(/\b(?:cc|by|for|with|and|or)\b/gi, ' ');
    return /[\p{L}\p{N}]/u.test(others) ? null : { owners: handles };
}
/** `assigned to Sarah`, `owned by the platform team`. */
function readAssignment({ text }) {
    const name = /^(?:assigned\s+to|assignee|owned\s+by|owner|dri|taken\s+by|assigné[e]?\s+à|asignad[oa]\s+a|atribuíd[oa]\s+a|zugewiesen\s+an|assegnat[oa]\s+a|toegewezen\s+aan)[\s:：=-]+(.+)$/iu.exec(text)?.[1];
    if (name === undefined)
        return null;
    const owners = ownerNames(name);
    return owners.length > 0 || isNothing(name) ? { owners } : null;
}
/** `due August 21`, `by Jan 15`, `ETA Q3`, `📅 2026-08-21`. */
function readDue({ text }) {
    const due = /^(?:(?:(?:due|target(?:ed)?|eta|deadline|expected|planned|scheduled)(?:\s+(?:date|by|on|for|before))?|by|before|until|bis(?:\s+zum)?|fällig(?:\s+am)?|avant\s+le|d'ici(?:\s+le)?|antes\s+del?|para\s+el|até|entro(?:\s+il)?|vóór|до|do)[\s:：]+|📅\s*|⏰\s*)(.+)$/iu.exec(text)?.[1];
    return due !== undefined && looksLikeDate(due) ? { due } : null;
}
/** `not doing: too expensive`, `WONTDO`. */
function readWithdrawn({ text }) {
    const words = (0,plain_words/* plainWords */.c5)(text);
    const word = stateWords.withdrawn.find((one) => words === one || (words.startsWith(`${one} `) && /[:：–—-]/.test(text)));
    if (word === undefined)
        return null;
    const why = /[:：]\s*(.+)$|\s[–—-]\s+(.+)$/.exec(text);
    return { state: 'withdrawn', withdrawnWhy: (why?.[1] ?? why?.[2] ?? '').trim() };
}
/** `done`, `in progress`, `completed 2025-12-02`, `note added to onboarding 11/9/23`. */
function readState({ text, from, to, reading }) {
    const state = stateSaidAlone(text) ?? (tellsWhenDone(text) ? 'done' : null);
    if (state === null)
        return null;
    const [reference] = referencesWithin(reading, { from, to });
    return reference === undefined ? { state } : { state, issue: reference.issue };
}
function tellsWhenDone(text) {
    const words = /\b(?:added|done|completed?|fixed|deployed|merged|shipped|released|rolled out|resolved|closed|implemented|created|updated|finished|sent|removed|enabled|disabled)\b/i;
    return endsWithDate(text) && words.test(text);
}
/** `P1`, `priority: high`, `ASAP`. */
function readPriority({ text }) {
    if (/^(?:asap|as soon as possible|urgent|immediately|so bald wie möglich|dès que possible|lo antes posible|至急|尽快)$/i.test(text)) {
        return { isUrgent: true };
    }
    if (/^(?:priority|prio|sev)?[\s:-]*p?[0-5]$/i.test(text))
        return /p/i.test(text) ? {} : null;
    return /^(?:(?:high|medium|low|critical|top|highest|lowest)[\s-]+prio(?:rity)?|effort\s*[:=].*)$/i.test(text)
        ? {}
        : null;
}
/** `see #12`, `tracked in [the issue](…)`, `currently blocking on #12`. */
function readReference({ text, from, to, reading, isBracketed }) {
    const references = referencesWithin(reading, { from, to });
    const [first] = references;
    if (first === undefined)
        return null;
    const length = references.reduce((sum, one) => sum + (one.isName ? one.to - one.from : 0), 0);
    const others = (0,plain_words/* plainWords */.c5)(reading.rest.slice(from, first.from).replaceAll('\0', ' '));
    const behind = (0,plain_words/* plainWords */.c5)(reading.rest.slice(references.at(-1)?.to ?? to, to));
    const isShort = others.split(' ').length <= 4 && behind.split(' ').length <= 2;
    if (length === 0 || text.length - length > 60 || !isShort)
        return null;
    return isBracketed || fillers.test(`${others} ${behind}`.trim()) ? { issue: first.issue } : null;
}
const fillers = /^(?:(?:see|also|tracked|tracking|issue|issues|ticket|pr|prs|in|by|via|at|per|done|fixed|blocked|blocking|on|with|jira|github|gitlab|bug|link|siehe|voir|ver|vedi|参照|详见|见|チケット)\s?)*$/;
/** A name behind a dash, where the list has it so. */
function readName({ text, reading, isBracketed }) {
    if (isBracketed || !reading.endsWithName || !looksLikePerson(text))
        return null;
    return { owners: ownerNames(text) };
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/steps/read-brackets.js





/** What stands in parentheses or brackets, `(Owner: Alice, Due: Jan 15)`, `(see #12)`, `[Name]` at the end, `(done)`. */
function readBrackets(reading) {
    let read = reading;
    let seen = 0;
    for (const match of reading.rest.matchAll(brackets)) {
        seen += 1;
        if (seen > mostBrackets)
            break;
        const from = match.index;
        const to = from + match[0].length;
        const inner = { from: from + 1, to: to - 1 };
        if (!isMoreThan(read, { from, to }))
            continue;
        const said = readInner(read, inner.from, inner.to) ?? readNamed(read, from, to);
        if (said !== null)
            read = understand(read, { from, to }, said);
    }
    return read;
}
/** A sentence with more has none that tell of it. */
const mostBrackets = 30;
const brackets = /[([（【]([^()[\]（）【】\n]{1,300})[)\]）】]/g;
/** One clause, or several that all say something of the item. */
function readInner(reading, from, to) {
    const whole = readClause(reading, { from, to }, true);
    const parts = partsOf(reading.rest.slice(from, to));
    if (parts.length < 2)
        return whole;
    return readParts(reading, from, parts) ?? whole;
}
/**
 * All parts together; beside who does it a bare date is the due date, and beside a date a bare name is who does it. Null where a
 * part says nothing of the item.
 */
function readParts(reading, from, parts) {
    let said = {};
    const bare = [];
    for (const part of parts) {
        const range = { from: from + part.from, to: from + part.to };
        const one = readClause(reading, range, true);
        if (one === null)
            bare.push(reading.rest.slice(range.from, range.to).trim());
        else
            said = join(said, one);
    }
    if (bare.length === 0)
        return said;
    const days = bare.filter(isDate);
    const names = bare.filter((text) => !isDate(text));
    if (days.length !== 1 || names.length > 1 || !names.every(isSomebody))
        return null;
    const owned = join(said, { owners: names.flatMap(ownerNames) });
    return (owned.owners ?? []).length > 0 ? join(owned, { due: days[0] ?? null }) : null;
}
function isSomebody(text) {
    return looksLikePerson(text) || looksLikeTeam(text);
}
/** The parts between commas; a part that begins no clause of its own, `2025` or a second name, belongs to the one before. */
function partsOf(text) {
    const parts = [];
    let from = 0;
    for (const separator of text.matchAll(/[,;|，；、·]|\s[–—-]\s|$/g)) {
        const part = text.slice(from, separator.index).trim();
        const previous = parts.at(-1);
        if (part !== '') {
            if (previous !== undefined &&
                /^(?:\d{4}|@?[\p{L}.'-]+(?: [\p{Lu}][\p{L}.'-]+)?)$/u.test(part) &&
                continues(text.slice(previous.from, previous.to), part)) {
                previous.to = separator.index;
            }
            else
                parts.push({ from, to: separator.index });
        }
        from = separator.index + separator[0].length;
    }
    return parts;
}
/** Behind `Due: Jan 15` a year, behind `Owner: Alice` a name. */
function continues(before, part) {
    if (/^\d{4}$/.test(part))
        return true;
    return /(?:owner|assign|担当|负责|verantwort|respons)/i.test(before) && looksLikePerson(part);
}
/** `[Alice]` or `[AB, CD]` behind everything else; a link says where it leads, not who does it. */
function readNamed(reading, from, to) {
    const { rest, inline, endsWithName } = reading;
    const isLast = !/[\p{L}\p{N}]/u.test(rest.slice(to));
    if (!isLast ||
        !(endsWithName || /[[【]/.test(rest[from] ?? '')) ||
        referencesWithin(reading, { from, to }).length > 0)
        return null;
    const isLink = inline.marks.some((mark) => mark.kind === 'link' && mark.from <= from && mark.to >= to);
    const name = rest.slice(from + 1, to - 1);
    return !isLink && (looksLikePerson(name) || asianName.test(name))
        ? { owners: ownerNames(name) }
        : null;
}
/** A name in Chinese, Japanese or Korean; it has no capital letters to know it by. */
const asianName = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}(?:さん|様)?$/u;

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/steps/read-end.js






/** Clauses behind the sentence, from the last one on: `…, assigned to Sarah, due August 21`, `… — @alice`, `… #12`, `… WONTDO`. */
function readEnd(reading) {
    let read = reading;
    for (let round = 0; round < mostClauses; round += 1) {
        const next = readDateBesideOwner(read) ??
            readLastClause(read) ??
            readLastHandles(read) ??
            readLastIssue(read) ??
            readLastWord(read);
        if (next === null)
            return read;
        read = next;
    }
    return read;
}
const mostClauses = 8;
/** Longer clauses are sentences. */
const longestClause = 160;
const longestWord = 30;
function readLastClause(reading) {
    const end = endOf(reading.rest);
    const searched = Math.max(0, end - longestClause);
    const text = reading.rest.slice(searched, end);
    for (const separator of [...text.matchAll(separators)].toReversed()) {
        const from = searched + separator.index + separator[0].length;
        if (/^[^(（]*[)）]/.test(reading.rest.slice(from, end)))
            continue;
        const said = readClause(reading, { from, to: end }, false);
        if (said !== null)
            return understandEnd(reading, searched + separator.index, said);
    }
    return null;
}
const separators = /[,;，；、。|]\s*|[.!?]["”)]?\s+|[\s\0]+[-–—·→]+>?[\s\0]+|[\n\u2028]\s*|[\s\0]+(?=(?:assigned to|owned by|due|by|bis|avant le|antes de|até|entro|eta|deadline|tracked in|see|via|📅|not doing|asap)(?:[\s:]|$))/giu;
/** `… — @alice — 2026-08-21`, `… - Alice, Jan 15`: a bare date is the due date beside who does it. */
function readDateBesideOwner(reading) {
    const end = endOf(reading.rest);
    const searched = Math.max(0, end - longestClause);
    const found = /(?:[\s\0]+[–—-][\s\0]+|[,;|·][\s\0]*)((?:(?!\s[–—-]\s)[^,;|·\0\n\u2028]){2,24}(?:,\s*\d{4})?)$/u.exec(reading.rest.slice(searched, end));
    const due = found?.[1] ?? '';
    if (found === null || !isDate(due))
        return null;
    const dated = understandEnd(reading, searched + found.index, { due });
    if (dated === null || hasOwner(reading))
        return dated;
    const owned = readLastClause(dated) ?? readLastHandles(dated) ?? readLastName(dated);
    return owned !== null && hasOwner(owned) ? owned : null;
}
function hasOwner({ said }) {
    return (said.owners ?? []).length > 0;
}
/** `… - Alice`, which is a name where a date follows. */
function readLastName(reading) {
    const end = endOf(reading.rest);
    const searched = Math.max(0, end - longestClause);
    const found = /[\s\0]+[–—-][\s\0]+([^–—\n\u2028\0]{2,40})$/u.exec(reading.rest.slice(searched, end));
    const name = found?.[1] ?? '';
    if (found === null || !(looksLikePerson(name) || looksLikeTeam(name)))
        return null;
    return understandEnd(reading, searched + found.index, { owners: ownerNames(name) });
}
/** `… @alice @bob`, with no mark in front. */
function readLastHandles(reading) {
    const end = endOf(reading.rest);
    const searched = Math.max(0, end - longestClause);
    const found = /[\s\0(]((?:[`(]?@[\w./-]+[`)]?[\s,/&]*(?:and\s+)?)+)$/.exec(reading.rest.slice(searched, end));
    if (found === null)
        return null;
    const owners = handlesOf(found[1] ?? '');
    return owners.length === 0 ? null : understandEnd(reading, searched + found.index, { owners });
}
/** `… #12`, `… https://…/issues/12`. */
function readLastIssue(reading) {
    const end = endOf(reading.rest);
    const last = reading.references.findLast(({ from, to, isName }) => isName && reading.rest[from] !== '\0' && to >= end);
    if (last === undefined)
        return null;
    const state = stateSaidAlone(reading.rest.slice(last.from, last.to));
    return understandEnd(reading, last.from, {
        issue: last.issue,
        ...(state === null || state === 'open' ? {} : { state }),
    });
}
/** `… WONTDO`, `… ✅`, `… :white_check_mark:`. */
function readLastWord(reading) {
    const end = endOf(reading.rest);
    const searched = Math.max(0, end - longestWord);
    const found = /[\s\0](\p{Lu}[\p{Lu}' ]{2,}|[✅✔☑]\uFE0F?|:\w+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{2,8})$/u.exec(reading.rest.slice(searched, end));
    const word = found?.[1] ?? '';
    const state = stateSaidAlone(word) ?? signOfState(`${word}:`)?.state ?? null;
    if (found === null || state === null)
        return null;
    return understandEnd(reading, searched + found.index, state === 'open' ? {} : { state });
}
/** Understands all from an offset on, unless nothing else would be left. */
function understandEnd(reading, from, said) {
    if (!/[\p{L}\p{N}]/u.test(reading.rest.slice(0, from)))
        return null;
    return understand(reading, { from, to: reading.rest.length }, said);
}
/** Where what is left ends, without the marks behind it. */
function endOf(rest) {
    let end = rest.length;
    while (end > 0 && /[\s\0.,;:：。、)\]]/.test(rest.charAt(end - 1)))
        end -= 1;
    return end;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/steps/read-labels.js



/** Fields with labels in running text or on lines of their own, `Owner: Alice, Bob. Due: Jan 15`, `**担当:** A、**期限:** 8月21日`. */
function readLabels(reading) {
    const labels = findLabels(reading.rest).slice(0, mostLabels);
    let read = reading;
    for (const [index, label] of labels.entries()) {
        const next = labels[index + 1]?.from ?? reading.rest.length;
        const length = valueLength(label, reading.rest.slice(label.valueFrom, next));
        const to = endBeforeIssue(read, label, label.valueFrom + length);
        const references = referencesWithin(read, { from: label.valueFrom, to });
        const said = saidByLabel(label, read.rest.slice(label.valueFrom, to), references);
        if (said !== null)
            read = understand(read, { from: label.from, to }, said);
    }
    return read;
}
const mostLabels = 20;
/** Behind a date or a name an issue begins something of its own, `Due: Jan 15 #12`. */
function endBeforeIssue(reading, { field, valueFrom }, to) {
    if (field !== 'due' && field !== 'owner')
        return to;
    return referencesWithin(reading, { from: valueFrom, to })[0]?.from ?? to;
}
/** Up to the end of the line or the sentence, or to a mark that ends a field. */
function valueLength({ field }, text) {
    const leading = /^[\s\0]*/.exec(text)?.[0].length ?? 0;
    for (const end of text.slice(leading).matchAll(ends)) {
        const at = leading + end.index;
        const behind = text.slice(at + end[0].length);
        // Dates go on behind a dash, and behind the dot of a day or month.
        if (field === 'due' && /[-–—.]/.test(end[0]) && looksLikeDate(behind))
            continue;
        return at;
    }
    return text.length;
}
const ends = /[\n\u2028;|。；]|\.\s+(?=[^\p{Ll}\d])|\.$|[)\]](?=[\s.]*$)|\s[–—-]\s/gu;

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/steps/read-owner-in-front.js



/**
 * Who stands in front of an item: `@alice: …`, `**AB** …`, `**Alice**: Add …`, which is no part of the title; `Alice to write …`,
 * `Platform team: review …`, which is.
 */
function readOwnerInFront(reading) {
    const from = /^[\s\0]*/.exec(reading.rest)?.[0].length ?? 0;
    if (reading.leadsAreTitles && boldAt(reading, from) !== undefined)
        return reading;
    for (const reader of [readHandle, readBold, readTeam, readSubject]) {
        const read = reader(reading, from);
        if (read !== null)
            return read;
    }
    return reading;
}
/** `@alice: …`, `@alice - …`, `@alice, @bob …`; `[Alice] …` where a verb follows. */
function readHandle(reading, from) {
    const rest = reading.rest.slice(from);
    const handles = /^[`[(]?@[\w./-]+(?:\s*(?:,|&|\/|and)\s*@[\w./-]+)*[`\])]?/.exec(rest)?.[0];
    if (handles !== undefined) {
        const behind = /^\s*(?:[:：,–—-]\s*)?/.exec(rest.slice(handles.length))?.[0] ?? '';
        const isSubject = /^(?:to|will|should|is)\s/.test(rest.slice(handles.length + behind.length));
        const to = from + (isSubject ? 0 : handles.length + behind.length);
        return understand(reading, { from, to }, { owners: handlesOf(handles) });
    }
    const bracket = /^[[(]([^[\]()]{2,40})[\])][\s:：–—-]*/.exec(rest);
    if (bracket === null || !looksLikePerson(bracket[1] ?? ''))
        return null;
    if (!beginsWithVerb(rest.slice(bracket[0].length)))
        return null;
    return understand(reading, { from, to: from + bracket[0].length }, { owners: ownerNames(bracket[1] ?? '') });
}
/** Bold in front: initials by themselves, a name where a verb follows. */
function readBold(reading, from) {
    const bold = boldAt(reading, from);
    if (bold === undefined)
        return null;
    const lead = reading.rest.slice(bold.from, bold.to).replace(/[\s:：–—-]+$/, '');
    const behind = /^[\s:：–—-]*/.exec(reading.rest.slice(bold.to))?.[0].length ?? 0;
    const rest = reading.rest.slice(bold.to + behind);
    if (!/[\p{L}]/u.test(rest))
        return null;
    const isOwner = lead.startsWith('@') ||
        lead.split(/[/,&]/).every((one) => looksLikeInitials(one.trim())) ||
        (looksLikePerson(lead) && beginsWithVerb(rest)) ||
        looksLikeTeam(lead);
    if (!isOwner)
        return null;
    return understand(reading, { from, to: bold.to + behind }, { owners: ownerNames(lead) });
}
function boldAt({ inline }, at) {
    return inline.marks.find(({ kind, from }) => kind === 'strong' && from === at);
}
/** `Platform team: review …`, `Platform team - review …`, `Alice: add …`. */
function readTeam(reading, from) {
    const rest = reading.rest.slice(from);
    const team = /^([^:：\n]{2,40}?)\s+[–—-]\s+\S/.exec(rest)?.[1];
    const isTeam = team !== undefined && looksLikeTeam(team) && team.includes(' ');
    const lead = isTeam ? team : /^([^:：\n]{2,40})[:：]\s+\S/.exec(rest)?.[1];
    const isSomebody = lead !== undefined &&
        (looksLikeTeam(lead) || (looksLikePerson(lead) && beginsWithVerb(rest.slice(lead.length))));
    if (!isSomebody)
        return null;
    return understand(reading, { from, to: from }, { owners: ownerNames(lead) });
}
/** `Alice to write …`, `Alice and Bob will …`, `Developers to come up with …`. */
function readSubject(reading, from) {
    const rest = reading.rest.slice(from);
    const subject = /^([^\n,.:;]{1,40}?)\s+(?:to|will)\s+(?=(\p{Ll}+))/u.exec(rest);
    const name = subject?.[1];
    if (name === undefined || !beginsWithVerb(subject?.[2] ?? ''))
        return null;
    if (!looksLikePerson(name) && !looksLikeTeam(name))
        return null;
    return understand(reading, { from, to: from }, { owners: ownerNames(name) });
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/steps/read-start.js





/** What stands in front of an item: a box or a sign, `DONE:`, `AI-3`, `Action item:`, `[#12]:`. Each once, in any order. */
function readStart(reading) {
    let read = reading;
    for (let round = 0; round < mostRounds; round += 1) {
        const before = read;
        for (const step of steps)
            read = step(read);
        if (read.rest === before.rest)
            break;
    }
    return read;
}
const mostRounds = 4;
const steps = [
    readSign,
    readStateWord,
    readNumber,
    read_start_readName,
    readIssue,
    readKey,
    readTypeLead,
];
/** `✅`, `☒`, and boxes that are none to GitHub, `[x]`, `[]`. */
function readSign(reading) {
    const from = begin(reading);
    const sign = signOfState(reading.rest.slice(from));
    if (sign !== null) {
        const said = sign.state === 'open' ? {} : { state: sign.state };
        return understand(reading, { from, to: from + sign.length }, said);
    }
    const box = /^\[([ xX~-]?)\](?![([:])\s*|^[•◦▪‣●○■□·–—-]\s+/.exec(reading.rest.slice(from));
    if (box === null)
        return reading;
    const state = statesOfBoxes[box[1]?.toLowerCase() ?? ''];
    const range = { from, to: from + box[0].length };
    return understand(reading, range, state === undefined ? {} : { state });
}
/** What stands between the brackets; GitLab strikes out what does not apply with a tilde, others with a dash. */
const statesOfBoxes = {
    x: 'done',
    '~': 'withdrawn',
    '-': 'withdrawn',
};
/** `DONE: …`, `**TODO** …`, `[Done] …`, `(in progress) …`, `Pending: …`. */
function readStateWord(reading) {
    const from = begin(reading);
    const rest = reading.rest.slice(from);
    const written = /^[[(【]([^[\]()【】]{2,30})[\])】][\s:：–—-]*|^([^\s:：][^:：]{0,29}?)\s?[:：]\s*|^([A-Z][A-Z' ]{2,12}?)(?:\s+[–—-]\s+)/u.exec(rest);
    if (written === null)
        return reading;
    const words = (0,plain_words/* plainWords */.c5)((written[1] ?? written[2] ?? written[3] ?? '').replace(/[#(].*$/, ''));
    const state = stateNamed(words);
    if (state === null)
        return reading;
    const range = { from, to: from + written[0].length };
    if (!isMoreThan(reading, range))
        return reading;
    return understand(reading, range, state === 'open' ? {} : { state });
}
/** `AI-3:`, `A-001`, `1)`, `2.1`, `Action 4:`, `1、`. */
function readNumber(reading) {
    return cut(reading, /^(?:\d{1,2}[、．]|[（(]\d{1,2}[)）]|[①-⑳])\s*(?=\S)|^(?:(?:AI|A|AP|ACTION|ITEM|CA|PA|P|R|M|D)[\s_-]?\d{1,4}\b|#?\d{1,3}(?:\.\d{1,2})*[.)])\s*[:：.)–—-]*\s+(?=\S)/u);
}
/** `Action item:`, `**Action**:`, `TODO:`. */
function read_start_readName(reading) {
    const from = begin(reading);
    const name = /^([^:：\n]{2,24}?)(?:\s*#?\d{1,2})?\s*[:：]\s*(?=\S)/u.exec(reading.rest.slice(from));
    if (name === null || !leadNames.includes((0,plain_words/* plainWords */.c5)(name[1] ?? '')))
        return reading;
    return understand(reading, { from, to: from + name[0].length }, {});
}
const leadNames = fieldNames.action.filter((name) => !['item', 'change', 'what', 'improvement', 'measure'].includes(name));
/** `[#12]: …`, `#12 - …`, `https://… …`; an issue whose link is the sentence stays where it is. */
function readIssue(reading) {
    const from = begin(reading);
    const first = reading.references.find((one) => one.isName && reading.rest[one.from] !== '\0');
    if (first === undefined || !/^[[(]?\s*$/.test(reading.rest.slice(from, first.from)))
        return reading;
    const behind = /^[\])]?\s*[:：.,–—-]*\s*/.exec(reading.rest.slice(first.to))?.[0].length ?? 0;
    const range = { from, to: first.to + behind };
    return isMoreThan(reading, range) ? understand(reading, range, { issue: first.issue }) : reading;
}
/** `PROJ-12: …`, also where it is a part of a link. */
function readKey(reading) {
    const from = begin(reading);
    const key = /^\[?([A-Z][A-Z0-9]{1,9}-\d{1,6})\]?(?:\s*[:：]|\s+[–—-])\s+(?=\S)/.exec(reading.rest.slice(from));
    if (key === null)
        return reading;
    const link = reading.references.find((one) => one.from <= from && one.to > from);
    const range = { from, to: from + key[0].length };
    return understand(reading, range, { issue: link?.issue ?? key[1] ?? '' });
}
/** `Prevent: …`, `[Detection] …`: the type of what follows. */
function readTypeLead(reading) {
    const from = begin(reading);
    const lead = /^[[(]([\p{L}\s-]{4,24})[\])][\s:：]*(?=\S)|^([\p{L}-]{4,24})\s*[:：]\s*(?=\S)/u.exec(reading.rest.slice(from));
    if (lead === null ||
        !/^(?:prevent|detect|mitigat|process)\p{L}*$/iu.test(lead[1] ?? lead[2] ?? '')) {
        return reading;
    }
    const type = typeOf(lead[1] ?? lead[2] ?? '');
    return understand(reading, { from, to: from + lead[0].length }, type === null ? {} : { type });
}
function cut(reading, pattern) {
    const from = begin(reading);
    const found = pattern.exec(reading.rest.slice(from));
    if (found === null)
        return reading;
    const range = { from, to: from + found[0].length };
    return isMoreThan(reading, range) ? understand(reading, range, {}) : reading;
}
/** Where what is left begins. */
function begin({ rest }) {
    return /^[\s\0]*/.exec(rest)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/read-item-text.js









/** What the text of an item says: its title, the fields in and around it, and the rest. */
function readItemText(inline, { isCell = false, endsWithName = false, leadsAreTitles = false } = {}) {
    const steps = isCell ? stepsOfCell : stepsOfText;
    const begun = beginReading(inline, { endsWithName, leadsAreTitles });
    const reading = steps.reduce((read, step) => step(read), begun);
    const titleEnd = endOfTitle(reading, isCell);
    const title = tidy(reading.rest.slice(0, titleEnd));
    return {
        title,
        more: rangesLeft(reading, titleEnd).map((range) => sourceRange(inline, range)),
        said: join(reading.said, saidByAll(reading, title)),
        isPast: tellsThePast(title),
    };
}
const stepsOfText = [
    readStart,
    readOwnerInFront,
    readStart,
    readBrackets,
    readLabels,
    readEnd,
];
const stepsOfCell = [readStart, readBrackets, readLabels, readEnd];
/** What the whole tells: an issue within the sentence, all of it struck out. */
function saidByAll({ inline, references, rest }, title) {
    const [first] = references;
    const isStruck = inline.marks.some(({ kind, from, to }) => kind === 'struck' && (0,plain_words/* plainWords */.c5)(rest.slice(from, to)) === (0,plain_words/* plainWords */.c5)(title));
    return {
        ...(first === undefined ? {} : { issue: first.issue }),
        ...(isStruck ? { state: 'done' } : {}),
    };
}
/** Behind a bold lead, the first sentence or the first line that shows, whichever comes first. */
function endOfTitle({ inline, rest, leadsAreTitles }, isCell) {
    const from = /^[\s\0]*/.exec(rest)?.[0].length ?? 0;
    const lead = inline.marks.find((mark) => mark.kind === 'strong' && mark.from <= from && mark.to > from);
    if (lead !== undefined && (leadsAreTitles || isLead(rest, lead)))
        return lead.to;
    const ends = isCell ? lineEnds : sentenceEnds;
    for (const end of rest.slice(from).matchAll(ends)) {
        const at = from + end.index;
        if (!abbreviation.test(rest.slice(Math.max(0, at - 12), at + 1)))
            return at + 1;
    }
    return rest.length;
}
/** A bold beginning is a title when a mark, a new line or nothing sets it off, not when it stresses words; one word alone is none. */
function isLead(rest, { from, to }) {
    const said = rest.slice(from, to).replaceAll('\0', ' ').trim();
    const behind = rest.slice(to);
    const isSetOff = /[:.!?：。]$/.test(said) || /^[\s\0]*(?:[:.：。(（]|[-–—]|[\n\u2028]|$)/.test(behind);
    const isMoreBehind = /[\p{L}\p{N}]/u.test(behind);
    return (isSetOff &&
        (/[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(said) || !isMoreBehind));
}
const lineEnds = new RegExp(lineEnd, 'g');
const sentenceEnds = /[.!?](?=["”’)]*[\s\0]+(?!\p{Ll})\S)|[。！？](?=\S)|\u2028|\n(?=\S+\s*[:：])/gu;
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|eg|ie|etc|vs|cf|approx|incl|ex|resp|no|nr|z\.B|bzw|ca|p\.ej|\p{Lu})\.$/iu;
function tidy(text) {
    const words = text
        .replaceAll('\0', ' ')
        .replace(/[\s\u2028]+/g, ' ')
        .replace(/\( ?\)|\[ ?\]|（ ?）/g, ' ')
        .replace(/ +/g, ' ');
    let from = 0;
    let to = words.length;
    while (from < to && / |[:：,.;–—-]/.test(words.charAt(from)))
        from += 1;
    while (to > from && / |[:：,.;。、，；–—-]/.test(words.charAt(to - 1)))
        to -= 1;
    return words.slice(from, to);
}
/** The runs of text behind the title that are not understood. */
function rangesLeft({ rest }, from) {
    return [...rest.slice(from).matchAll(/[^\0]+/g)]
        .map((run) => trimmed(run[0], from + run.index))
        .filter(({ from: begin, to }) => /[\p{L}\p{N}]/u.test(rest.slice(begin, to)));
}
function trimmed(run, from) {
    const leading = /^[\s:：.,;–—-]*/.exec(run)?.[0].length ?? 0;
    return { from: from + leading, to: from + run.trimEnd().length };
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/read-row.js












/** The item of a row; null for an empty row, a placeholder and one that says there is nothing. */
function readRow(row) {
    const { cells, columns, place, group, notation } = row;
    const action = cells[columns.indexOf('action')];
    if (action === undefined)
        return null;
    const text = readItemText(action.inline, { isCell: true });
    if (isNoItem(text.title, action.inline.text) || isLabelOfRows(row, action.inline))
        return null;
    return buildItem({ text, own: saidByCells(row), group, details: detailsOf(row), notation, place });
}
/** `Short term` with nothing beside it names the rows that follow. */
function isLabelOfRows({ cells }, action) {
    const said = cells.filter(({ inline }) => inline.text.trim() !== '');
    return said.length === 1 && cells.length > 2 && isGroupName(action.text);
}
function saidByCells({ cells, columns }) {
    let said = {};
    for (const [index, { inline }] of cells.entries()) {
        const field = columns[index];
        if (field !== undefined && field !== null && field !== 'action') {
            said = join(said, saidByCell(field, inline));
        }
    }
    return said;
}
function saidByCell(field, inline) {
    const text = inline.text.trim();
    const [reference] = issueReferences(inline);
    const issue = reference === undefined ? {} : { issue: reference.issue };
    const read = read_row_readers[field];
    return { ...(read === undefined ? {} : read(text)), ...issue };
}
const read_row_readers = {
    owner: (text) => {
        const owners = ownerNames(text);
        return owners.length === 0 ? {} : { owners };
    },
    due: (text) => {
        const state = stateSaidAlone(text);
        if (isNothing(text) || isDatePlaceholder(text))
            return {};
        return {
            ...(state === null ? { due: text } : { state }),
            ...(state !== null && looksLikeDate(text) ? { due: text } : {}),
            ...(isUrgent(text) ? { isUrgent: true } : {}),
        };
    },
    state: saidByState,
    // Where there is no column for it, people write the state where the issue will be.
    issue: saidByState,
    notes: (text) => ((0,plain_words/* countWords */.rj)(text) <= mostWordsOfState ? saidByState(text) : {}),
    type: (text) => {
        const type = typeOf(text);
        return type === null ? {} : { type };
    },
    priority: (text) => (isUrgent(text) ? { isUrgent: true } : {}),
};
const mostWordsOfState = 4;
function saidByState(text) {
    const state = /^(?:\[?x\]?|100 ?%)$/i.test(text) ? 'done' : stateOf(text);
    if (state === null)
        return {};
    const why = state === 'withdrawn' ? (/[:：]\s*(.+)$|\s[–—-]\s+(.+)$/.exec(text) ?? []) : [];
    const withdrawnWhy = why[1] ?? why[2];
    return { state, ...(withdrawnWhy === undefined ? {} : { withdrawnWhy }) };
}
/** Notes and columns of no known name, each with its header. */
function detailsOf({ cells, columns, header }) {
    const kept = cells.flatMap(({ markdown, inline }, index) => {
        const field = columns[index];
        const isSaid = field !== null && field !== 'notes';
        return isSaid || isNothing(inline.text) ? [] : [`${header[index] ?? ''}: ${markdown.trim()}`];
    });
    return kept.join('\n');
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/table-columns.js



/** What each column says, null where its name tells nothing; null for a header of no table of follow-ups. */
function columnsOf(header, isBare) {
    const named = header.map(fieldOf);
    const columns = named.map((field, index) => named.indexOf(field) === index ? field : laterField(field));
    const has = (field) => columns.includes(field);
    const facts = ['owner', 'due', 'state', 'issue', 'type', 'priority'].filter(has);
    if (header.some(isTimeColumn))
        return null;
    if (has('action'))
        return isBare && !isCertain(header, facts) ? null : columns;
    if (isBare || facts.length === 0)
        return null;
    const free = columns.findIndex((field, index) => field === null && (header[index] ?? '').trim() !== '');
    return free < 0 ? null : columns.with(free, 'action');
}
/** A second column of a kind is a note, two columns of people are both owners. */
function laterField(field) {
    return field === null ? null : 'notes';
}
/** Outside of a section a table needs more than an `Action` to hold follow-ups. */
function isCertain(header, facts) {
    const isNamed = header.some((name) => certainNames.some((phrase) => (0,plain_words/* hasPhrase */._P)((0,plain_words/* plainWords */.c5)(name), phrase)));
    return isNamed
        ? facts.length > 0
        : facts.includes('owner') && facts.length > 1 && header.some(isActionOrTask);
}
const certainNames = phrases(`
  action item, action items, corrective action, preventive action, preventative action, follow up, remediation item,
  アクションアイテム, 行动项, 行動項目, 改进措施, 整改措施, 액션 아이템
`);
function isActionOrTask(name) {
    return /^(?:actions?|tasks?|acción|ação|aktion|maßnahme|azione|actie|действие|działanie)$/.test((0,plain_words/* plainWords */.c5)(name));
}
function isTimeColumn(name) {
    return /^(?:time|times|timestamp|uhrzeit|zeit|heure|hora|ora|tijd|時刻|時間|시각|시간|время|czas|utc)\b/.test((0,plain_words/* plainWords */.c5)(name));
}
function fieldOf(name) {
    if (name.trim() === '#')
        return 'number';
    const parts = [name.replace(/[(（].*$/, ''), ...name.split(/[/|(（&,]|\s(?:and|or)\s/)];
    for (const part of [name, ...parts]) {
        const field = exactField((0,plain_words/* plainWords */.c5)(part));
        if (field !== null)
            return field;
    }
    return containedField((0,plain_words/* plainWords */.c5)(name));
}
/** In the order in which a name that is in two languages counts. */
const fields = [
    'owner',
    'due',
    'state',
    'issue',
    'priority',
    'type',
    'number',
    'action',
    'notes',
];
function exactField(words) {
    return fields.find((field) => fieldNames[field].includes(words)) ?? null;
}
/** `Tracking issue #`, `Action item description`, `Expected due date`. */
function containedField(words) {
    return (telling.find(([, phrases]) => phrases.some((phrase) => (0,plain_words/* hasPhrase */._P)(words, phrase)))?.[0] ?? null);
}
const telling = [
    [
        'owner',
        phrases(`
      owner, owners, assignee, responsible, 負責人, 负责人, 担当, responsable, verantwortlich
    `),
    ],
    [
        'due',
        phrases(`
      due, deadline, eta, target date, 期限, 截止, fecha límite, prazo, échéance
    `),
    ],
    ['state', ['status', 'state', '状态', 'ステータス', 'estado', 'statut']],
    ['issue', ['issue', 'ticket', 'jira', 'tracking', 'bug', 'pull request']],
    [
        'action',
        phrases(`
      action, actions, action item, task, 行动项, 措施, アクション, acción, ação, maßnahme
    `),
    ],
    ['priority', ['priority', '优先级', '優先度']],
];

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/notations/html-table.js





/** How many blocks from this one on hold one HTML table: an empty line inside of it ends a block. 0 for no table. */
function htmlTableLength({ source }, blocks, at) {
    const first = blocks[at];
    if (first?.type !== 'html' || !/<table\b/i.test(first.value))
        return 0;
    for (let end = at; end < Math.min(blocks.length, at + mostBlocks); end += 1) {
        const block = blocks[end];
        if (block === undefined || block.type === 'heading')
            break;
        const { from, to } = placeOf(block);
        if (/<\/table\s*>/i.test(source.slice(from, to)))
            return end - at + 1;
    }
    return 1;
}
/** Longer tables are not looked for the end of. */
const mostBlocks = 200;
/** The items of an HTML table in these blocks, a row each. */
function readHtmlTable(document, blocks, { group, isBare }) {
    const [first] = blocks;
    const last = blocks.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const { from } = placeOf(first);
    const [headerRow, ...rows] = htmlRows(document.source.slice(from, placeOf(last).to));
    if (headerRow === undefined)
        return [];
    const header = headerRow.cells.map(({ text }) => text);
    const columns = columnsOf(header, isBare);
    if (columns === null)
        return [];
    return rows.flatMap((row) => {
        const place = placeOfRange(document, { from: from + row.from, to: from + row.to });
        const cells = row.cells.map((cell) => ({ inline: inlineOf(cell), markdown: cell.text }));
        const item = readRow({ cells, columns, header, place, group, notation: 'table' });
        return item === null ? [] : [item];
    });
}
function inlineOf({ text, links }) {
    const marks = links.map((link) => ({ kind: 'link', ...link, source: link }));
    return { text: text.replaceAll('\n', lineEnd), marks, pieces: [] };
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/list-fields.js






/** What a list of fields says, `- Owner: Alice`, `- Due: Jan 15`; null for a list of which not half are fields. */
function saidByFields(document, list) {
    let said = {};
    let fields = 0;
    for (const item of list.children) {
        const [head] = item.children;
        if (head?.type !== 'paragraph' || !isField(document, item))
            continue;
        fields += 1;
        said = join(said, readItemText(textOf(document, head)).said);
    }
    return fields > 0 && fields * 2 >= list.children.length ? said : null;
}
/** The entries of a list of fields that are none, `- Details: …`. */
function entriesBesideFields(document, list) {
    return list.children.filter((item) => !isField(document, item));
}
function isField(document, { children }) {
    const [head] = children;
    return head?.type === 'paragraph' && isFieldLine(textOf(document, head).text);
}
/** Whether a line or paragraph begins with the label of a field. */
function isFieldLine(text) {
    return findLabels(text.slice(0, list_fields_longestLabel).trimStart())[0]?.from === 0;
}
/** Labels are shorter. */
const list_fields_longestLabel = 60;
/** The first issue of a list that stands in an entry of its own; nothing for a list without. */
function issueByItself(document, list) {
    let first = null;
    for (const item of list.children) {
        const issue = onlyIssueOf(document, item);
        if (issue !== null)
            first ??= issue.issue;
    }
    return first === null ? {} : { issue: first };
}
/** What a line such as `both #12` says of the items before it; null for another line. */
function sharedIssue(document, item) {
    const only = onlyIssueOf(document, item);
    if (only === null)
        return null;
    const count = /^(?:both|beide|les deux|ambos|ambas|tous les deux)\b/.test(only.words) ? 2 : 0;
    return {
        issue: only.issue,
        count: /^(?:all|alle|tous|todos|todas)\b/.test(only.words) ? manyItems : count,
    };
}
/** Nobody shares one among more. */
const manyItems = 100;
/** The issue of a line that names one and says no more than `see` or `both`. */
function onlyIssueOf(document, { children }) {
    const [head] = children;
    if (head?.type !== 'paragraph' || children.length > 1)
        return null;
    const inline = textOf(document, head);
    const references = issueReferences(inline).filter(({ isName }) => isName);
    const [first] = references;
    if (first === undefined)
        return null;
    let rest = inline.text;
    for (const { from, to } of references) {
        rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
    }
    const words = (0,plain_words/* plainWords */.c5)(rest);
    return list_fields_fillers.test(words) ? { issue: first.issue, words } : null;
}
const list_fields_fillers = /^(?:(?:both|all|see|also|and|issue|issues|ticket|tickets|pr|prs|tracked|in|by|via|tracking|jira|github|link|beide|alle|tous|les|deux|ambos|todos)\s?)*$/;

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/list-names.js








/** Whether the items of a list end with names, `… (Alice)` or `… - Bob`: at least two, and most of them. One alone may be anything. */
function endsWithNames(document, list) {
    const names = list.children.flatMap(({ children: [head] }) => {
        const end = head?.type === 'paragraph' ? textOf(document, head).text.trimEnd().slice(-longestName) : '';
        const name = /(?:\(([^()]+)\)|\s[–—-]\s+([^–—-]+?))\.?$/.exec(end);
        const said = (name?.[1] ?? name?.[2] ?? '').split(/\s*[,;]\s*/);
        return name === null ? [] : [said.filter((part) => !isDate(part)).join(', ')];
    });
    const people = names.filter(looksLikePerson);
    return people.length > 1 && people.length * 3 >= list.children.length * 2;
}
const longestName = 60;
/**
 * Whether the items of a list begin with titles in bold, `**Quota**: Give each tenant one`: most do, and one of these is no name of a
 * person, or its item says elsewhere who does it.
 */
function leadsAreTitles(document, list) {
    const leads = list.children.flatMap(({ children: [head] }) => {
        const [bold] = head?.type === 'paragraph' ? head.children : [];
        if (head?.type !== 'paragraph' || bold?.type !== 'strong')
            return [];
        const { text } = textOf(document, head);
        const lead = textOf(document, bold).text;
        const rest = text.trimStart().slice(lead.length);
        const isSetOff = /[:：.]\s*$/.test(lead) || /^\s*(?:[:：(（]|[–—-]\s)/.test(rest);
        return isSetOff && !isTopic(lead) ? [{ lead: lead.replace(/[\s:：.]+$/, ''), rest }] : [];
    });
    return leads.length > 1 && leads.length * 2 > list.children.length && leads.some(isTitle);
}
/** `P0:`, `Short term:`, `Alerts:` say of what kind an item is. */
function isTopic(lead) {
    return (0,plain_words/* plainWords */.c5)(lead)
        .split(' ')
        .every((word) => topicWords.includes(word));
}
function isTitle({ lead, rest }) {
    if (findLabels(rest).some(({ field }) => field === 'owner') || handlesOf(rest).length > 0)
        return true;
    return (!looksLikePerson(lead) &&
        !looksLikeTeam(lead) &&
        !lead.startsWith('@') &&
        stateNamed((0,plain_words/* plainWords */.c5)(lead)) === null);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/list-shape.js







/** Whether a list is a questionnaire to tick: most of its boxes stand before yes-or-no questions. */
function isQuestionnaire(document, list) {
    const boxes = list.children.filter(({ checked }) => checked === true || checked === false);
    const questions = boxes.filter((item) => question.test(headOf(document, item)));
    return questions.length > 0 && questions.length * 2 > boxes.length;
}
const question = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|should|will|would|what|who|when|where|why|how|any)\b.*\?\W*$/is;
/** Whether most of a list is said to the reader, `Upgrade your client`, who is not the team. */
function speaksToReader(document, list) {
    const heads = list.children.map((item) => headOf(document, item));
    return heads.filter((head) => reader.test(head)).length * 2 >= heads.length;
}
const reader = /\b(?:you|your|users? should|customers? should|operators? should)\b/i;
/** Whether most of a list tells what was done. */
function isHistory(document, list) {
    const heads = list.children.map((item) => headOf(document, item)).filter((head) => head !== '');
    const isMarked = list.children.some((item) => item.checked === true || item.checked === false || /^[✅✔☑☒]/u.test(headOf(document, item)));
    const past = heads.filter(tellsThePast);
    return !isMarked && past.length * 2 >= heads.length && past.length > 0;
}
/**
 * Whether an item of a list only names a group, so that the items are what stands below it: `Prevention`, `Alice:`, boxes below no
 * box, and `Observability improvements` above sentences that begin with a verb. `Have badges for:` above phrases is an item.
 */
function isLabelOfGroup(document, item) {
    const inner = item.children.filter((block) => block.type === 'list');
    if (inner.length === 0)
        return false;
    const head = headOf(document, item);
    if ((item.checked === true || item.checked === false) && !isGroupName(head))
        return false;
    const entries = inner.flatMap((list) => (isDetail(document, list) ? [] : list.children));
    if (entries.length === 0)
        return false;
    if (sectionKind(head, []) === 'other')
        return true;
    if (entries.every(({ checked }) => checked === true || checked === false))
        return true;
    const [first] = item.children;
    if (first?.type === 'paragraph' && issueReferences(textOf(document, first)).length > 0)
        return false;
    return isGroupName(head) || introduces(document, head, entries);
}
function isDetail(document, list) {
    return (saidByFields(document, list) !== null ||
        (list.children.length === 1 && issueByItself(document, list).issue !== undefined));
}
/** Few words without a verb, above items with one; where verbs are not known, few words above much longer ones. */
function introduces(document, head, entries) {
    const words = (0,plain_words/* countWords */.rj)(head);
    if (words > mostWordsOfLabel || beginsWithVerb(head) || /[.!?]$/.test(head))
        return false;
    const below = entries.map((entry) => headOf(document, entry));
    const withVerb = below.filter((text) => beginsWithVerb(text) || obliges.test(text)).length;
    if (withVerb > 0)
        return withVerb * 2 >= below.length;
    const long = below.filter((text) => (0,plain_words/* countWords */.rj)(text) >= Math.max(5, words * 2)).length;
    return /[:：]$/.test(head) && below.length > 1 && long === below.length;
}
const mostWordsOfLabel = 5;
const obliges = /\b(?:should|must|needs? to|have to)\b/i;
function headOf(document, item) {
    const [head] = item.children;
    return head?.type === 'paragraph' ? textOf(document, head).text.trim() : '';
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/notations/list.js










/** The items of a list: bullets, boxes or numbers. What stands below an item belongs to it, unless the item only names a group. */
function readList(document, list, group) {
    if (isQuestionnaire(document, list) || saidByFields(document, list) !== null)
        return [];
    const items = [];
    const standing = {
        endsWithName: endsWithNames(document, list),
        leadsAreTitles: leadsAreTitles(document, list),
    };
    let inner = group;
    for (const node of list.children) {
        const shared = sharedIssue(document, node);
        if (shared !== null)
            shareIssue(items, shared);
        else {
            const read = readEntry(document, node, { list, group: inner, standing });
            for (const item of read)
                items.push(item);
        }
        const label = labelBehind(node);
        if (label !== null)
            inner = narrowed(group, readGroup(textOf(document, label), 'line'));
    }
    return items;
}
/** The last items, as many as are meant, with an issue where they have none. */
function shareIssue(items, { issue, count }) {
    const from = Math.max(0, items.length - count);
    for (const [offset, item] of items.slice(from).entries()) {
        items[from + offset] = { ...item, issue: item.issue ?? issue };
    }
}
function readEntry(document, node, { list, group, standing }) {
    const [head, ...below] = node.children;
    if (head?.type !== 'paragraph')
        return head?.type === 'list' ? readList(document, head, group) : [];
    const label = labelBehind(node);
    const inline = textOf(document, {
        children: head.children.slice(0, label === null ? undefined : head.children.indexOf(label)),
    });
    if (isLabelOfGroup(document, node)) {
        if (sectionKind(inline.text, []) === 'other')
            return [];
        const inner = narrowed(group, readGroup(inline, 'line'));
        return below.flatMap((block) => (block.type === 'list' ? readList(document, block, inner) : []));
    }
    const read = readItemText(inline, standing);
    const text = { ...read, said: join(read.said, issueBelow(document, below)) };
    if (isNoItem(text.title, inline.text))
        return [];
    const item = buildItem({
        text,
        own: join(saidByBox(node), fieldsBelow(document, below)),
        group,
        details: list_detailsOf(document, text.more, below),
        notation: notationOf(list, node),
        place: placeOf(node),
    });
    return [item];
}
/** A bold line right below an item, which Markdown makes a part of it and its author meant as the label of what follows. */
function labelBehind({ children: [head] }) {
    if (head?.type !== 'paragraph')
        return null;
    const at = head.children.findLastIndex(({ type }) => type === 'strong');
    const [label, before, ...behind] = [
        head.children[at],
        head.children[at - 1],
        ...head.children.slice(at + 1),
    ];
    if (label?.type !== 'strong' || before?.type !== 'text' || !/\n[ \t]*$/.test(before.value))
        return null;
    const isLast = behind.every((node) => node.type === 'text' && /^[\s:：]*$/.test(node.value));
    return isLast ? label : null;
}
function saidByBox({ checked }) {
    if (checked === true)
        return { state: 'done' };
    return checked === false ? { state: 'open' } : {};
}
function notationOf({ ordered }, { checked }) {
    if (checked === true || checked === false)
        return 'task-list';
    return ordered === true ? 'ordered' : 'bullets';
}
/** Fields that stand as a list below the item. */
function fieldsBelow(document, below) {
    return below.reduce((said, block) => block.type === 'list' ? join(said, saidByFields(document, block) ?? {}) : said, {});
}
/** An issue that stands below the item by itself; one in the item counts before it. */
function issueBelow(document, below) {
    return below.reduce((said, block) => (block.type === 'list' ? join(said, issueByItself(document, block)) : said), {});
}
/** The rest of the first paragraph and what stands below it, without fields that are read. */
function list_detailsOf(document, more, below) {
    const rest = more.map(({ from, to }) => document.source.slice(from, to)).join(' ');
    const blocks = below.flatMap((block) => {
        const isFields = block.type === 'list' && saidByFields(document, block) !== null;
        return (isFields ? entriesBesideFields(document, block) : [block]).map((one) => sourceOfBlock(document, one));
    });
    return [rest, ...blocks].filter((part) => part.trim() !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/notations/paragraph.js










/**
 * Items that are paragraphs: `**Action item:** …`, `**AB** …` led by who does it, and lines with signs of bullets or boxes, as pasted
 * from elsewhere. `list` is what follows.
 */
function readParagraph(document, paragraph, { group, list }) {
    const inline = textOf(document, paragraph);
    const lines = signedLines(inline);
    if (lines !== null) {
        const items = lines.flatMap((line) => itemOf(document, partOf(inline, line), group));
        return { items, takesList: false };
    }
    if (!isItemOfItsOwn(paragraph, inline))
        return { items: [], takesList: false };
    const takesList = list !== null && /[:：]\s*$/.test(inline.text);
    const text = readItemText(inline);
    const item = buildItem({
        text,
        own: takesList ? issueByItself(document, list) : {},
        group,
        details: list_detailsOf(document, text.more, takesList ? [list] : []),
        notation: 'paragraph',
        place: placeOf(paragraph),
    });
    const isItem = !isNoItem(item.title, inline.text);
    return { items: isItem ? [item] : [], takesList: isItem && takesList };
}
/** Whether a paragraph of a section is an item, `**Action:** …` or `**AB** …`, rather than prose or a label. */
function isItemOfItsOwn(paragraph, inline) {
    return isMarkedItem(inline) || paragraph_isNamed(inline, namesInSection) || isLedByOwner(paragraph, inline);
}
/** `**Action item:** …`: says itself what it is, wherever it stands. */
function isMarkedItem(inline) {
    return paragraph_isNamed(inline, markedNames);
}
function paragraph_isNamed({ text, marks }, names) {
    const name = /^\s*([^:：\n]{2,30}?)(?:\s*#?\d{1,2})?\s*[:：]/u.exec(text)?.[1];
    if (name === undefined || !names.includes((0,plain_words/* plainWords */.c5)(name)))
        return false;
    return marks.some(({ kind, from }) => kind === 'strong' && from <= 1);
}
const markedNames = phrases(`
  action item, ai, follow up, corrective action, preventive action, preventative action, aktionspunkt,
  action corrective, acción correctiva, ação corretiva, アクションアイテム, 行动项, 액션 아이템
`);
const namesInSection = phrases(`
  action, task, todo, to do, measure, maßnahme, aufgabe, tâche, mesure, acción, tarea, ação, tarefa, azione, actie,
  アクション, 対応, 措施, 任务, 조치, действие, zadanie
`);
/** `**AB** Move the alert`: bold people and then a sentence. */
function isLedByOwner({ children }, { text, marks }) {
    if (children[0]?.type !== 'strong')
        return false;
    const bold = marks.find(({ kind, from }) => kind === 'strong' && from === 0);
    const lead = text.slice(0, bold?.to ?? 0).replace(/[\s:：]+$/, '');
    const rest = text.slice(bold?.to ?? 0);
    const isActive = /^[\s:：]*(?:to|will)\s/.test(rest) || beginsWithVerb(rest);
    const isSomebody = lead.split(/[/,&]/).every((one) => looksLikeInitials(one.trim())) ||
        (looksLikePerson(lead) && isActive);
    return isSomebody && (0,plain_words/* plainWords */.c5)(rest).split(' ').length > 2 && !/^\s*[(（]/.test(rest);
}
/** A paragraph of lines that each begin with a sign, or a number as it is written in Chinese; null for another one. A line without belongs to the one before. */
function signedLines({ text }) {
    if (!signs.test(text))
        return null;
    const lines = [];
    let from = 0;
    for (const said of text.split(new RegExp(`[\\n${lineEnd}]`)).slice(0, mostLines)) {
        const to = from + said.length;
        const last = lines.at(-1);
        if (last === undefined || signs.test(said))
            lines.push({ from, to });
        else
            last.to = to;
        from = to + 1;
    }
    return lines;
}
/** Nobody pastes more. */
const mostLines = 200;
const signs = /^\s*(?:[•◦▪‣●○■□☐☑☒✅✔⬜🔲❌⏳]\uFE0F?|\d{1,2}[、．]|（\d{1,2}）|[①-⑳])\s*\S/u;
function itemOf(document, inline, group) {
    const text = readItemText(inline);
    if (isNoItem(text.title, inline.text))
        return [];
    return [
        buildItem({
            text,
            own: {},
            group,
            details: list_detailsOf(document, text.more, []),
            notation: 'paragraph',
            place: placeOfRange(document, sourceRange(inline, { from: 0, to: inline.text.length })),
        }),
    ];
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/notations/table.js



/** The items of a table, a row each; `isBare` for one outside of any section, whose header has to say more. */
function readTable(document, table, { group, isBare }) {
    const [first, second, ...rest] = table.children;
    if (first === undefined)
        return [];
    const isEmptyHeader = table_wordsOf(document, first).every((word) => word === '');
    const headerRow = isEmptyHeader && second !== undefined ? second : first;
    const header = table_wordsOf(document, headerRow);
    const columns = columnsOf(header, isBare);
    if (columns === null)
        return [];
    const rows = headerRow === first && second !== undefined ? [second, ...rest] : rest;
    return rows.flatMap((row) => {
        const cells = row.children.map((cell) => {
            const { from, to } = placeOf(cell);
            const markdown = document.source.slice(from, to).replace(/^\s*\||\|\s*$/g, '');
            return { inline: textOf(document, cell), markdown };
        });
        const item = readRow({ cells, columns, header, place: placeOf(row), group, notation: 'table' });
        return item === null ? [] : [item];
    });
}
function table_wordsOf(document, row) {
    return row.children.map((cell) => textOf(document, cell).text.trim());
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/read-outside.js








/**
 * What says by itself that it is a follow-up, outside of any section: `**Action item:** …`; and where no section had items, a table
 * with an `Action item` and who does it, and boxes below nothing but a date.
 */
function readOutside(document, sections, hasItems) {
    const inside = new Set(sections.flatMap(({ kind, blocks }) => (kind === 'named' ? blocks : [])));
    let label = '';
    let isOther = false;
    return document.blocks.flatMap((block, at) => {
        if (block.type === 'heading') {
            label = textOf(document, block).text;
            isOther = sectionKind(label, []) === 'never';
        }
        if (isOther || inside.has(block))
            return [];
        const marked = readMarked(document, block);
        return hasItems || marked.length > 0 ? marked : readUnnamed(document, at, label);
    });
}
function readUnnamed(document, at, label) {
    const block = document.blocks[at];
    const isDated = block?.type === 'list' && read_outside_isDate(label) && isToDo(block);
    return isDated ? readList(document, block, {}) : readBare(document, at);
}
function readMarked(document, block) {
    if (block.type === 'paragraph' && isMarkedItem(textOf(document, block))) {
        return readParagraph(document, block, { group: {}, list: null }).items;
    }
    if (block.type !== 'list')
        return [];
    const marked = block.children.filter((item) => isMarked(document, item));
    return marked.length === 0 ? [] : readList(document, { ...block, children: marked }, {});
}
function isMarked(document, { children }) {
    const [head] = children;
    return head?.type === 'paragraph' && isMarkedItem(textOf(document, head));
}
function readBare(document, at) {
    const block = document.blocks[at];
    if (block?.type === 'table')
        return readTable(document, block, { group: {}, isBare: true });
    const taken = htmlTableLength(document, document.blocks, at);
    const blocks = document.blocks.slice(at, at + taken);
    return readHtmlTable(document, blocks, { group: {}, isBare: true });
}
function read_outside_isDate(label) {
    return looksLikeDate(label.replace(/^\W+/, '')) && (0,plain_words/* countWords */.rj)(label) <= 4;
}
function isToDo({ children }) {
    return children.every(({ checked }) => checked === true || checked === false);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/notations/heading.js











/**
 * Whether the headings inside of a section are its items, rather than groups of them: at least two that name no group, and below
 * them fields, or no lists and tables, or headings that mostly begin with a verb.
 */
function areItems(document, parts) {
    const named = parts.filter(({ heading }) => mayBeItem(document, heading));
    if (named.length < 2 || named.length * 2 < parts.length)
        return false;
    const most = (is) => named.filter(is).length * 2 > named.length;
    if (most((part) => hasFields(document, part)))
        return true;
    if (named.every(({ blocks }) => !blocks.some((block) => isListOfItems(document, block))))
        return true;
    return (most(({ heading }) => beginsWithVerb(heading_titleOf(document, heading))) &&
        !named.some(({ blocks }) => blocks.some(isTaskListOrTable)));
}
/** The item of a heading; what stands below it says its fields, and is the rest of its details. */
function readHeadingItem(document, { heading, blocks }, group) {
    if (!mayBeItem(document, heading))
        return [];
    const inline = textOf(document, heading);
    const text = readItemText(inline, { isCell: true });
    if (isNoItem(text.title, inline.text))
        return [];
    const place = placeOf(heading);
    const own = blocks.reduce((said, block) => join(said, saidByBlock(document, block)), {});
    const details = blocks
        .filter((block) => !isNothingButFields(document, block))
        .map((block) => sourceOfBlock(document, block));
    return [
        buildItem({
            text,
            own,
            group,
            details: details.join('\n\n'),
            notation: 'heading',
            place: { ...place, to: placeOf(blocks.at(-1) ?? heading).to },
        }),
    ];
}
function heading_titleOf(document, heading) {
    return readItemText(textOf(document, heading), { isCell: true }).title;
}
function mayBeItem(document, heading) {
    const { text } = textOf(document, heading);
    return !isGroupName(text) && sectionKind(text, []) === null;
}
function hasFields(document, { blocks }) {
    return blocks.some((block) => {
        if (block.type === 'list')
            return saidByFields(document, block) !== null;
        return block.type === 'paragraph' && isFieldLine(textOf(document, block).text);
    });
}
function saidByBlock(document, block) {
    if (block.type === 'list') {
        return join(saidByFields(document, block) ?? {}, issueByItself(document, block));
    }
    if (block.type !== 'paragraph')
        return {};
    const inline = textOf(document, block);
    return findLabels(inline.text).length > 0 || (0,plain_words/* countWords */.rj)(inline.text) < 6
        ? readItemText(inline).said
        : {};
}
function isNothingButFields(document, block) {
    if (block.type === 'list')
        return saidByFields(document, block) !== null;
    if (block.type !== 'paragraph')
        return false;
    const inline = textOf(document, block);
    return isFieldLine(inline.text) && isNothing(readItemText(inline).title);
}
function isListOfItems(document, block) {
    return block.type === 'table' || (block.type === 'list' && saidByFields(document, block) === null);
}
function isTaskListOrTable(block) {
    if (block.type === 'table')
        return true;
    return (block.type === 'list' &&
        block.children.some(({ checked }) => checked === true || checked === false));
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/read-section.js












function readSection(document, section) {
    const read = readPart(document, section, {
        blocks: section.blocks,
        group: saidBesideName(section.name),
    });
    const items = section.kind === 'named' ? read : read.filter(({ title }) => !statesWhatIs(title));
    return { items, isProse: items.length === 0 && hasProse(document, section.blocks) };
}
/** Blocks up to the first heading, then what stands below each heading of the highest rank. */
function readPart(document, section, { blocks, group }) {
    const firstHeading = blocks.findIndex(({ type }) => type === 'heading');
    if (firstHeading < 0)
        return readBlocks(document, section, { blocks, group });
    const own = readBlocks(document, section, { blocks: blocks.slice(0, firstHeading), group });
    const parts = headedParts(blocks.slice(firstHeading));
    if (own.length === 0 && areItems(document, parts)) {
        return parts.flatMap((part) => readHeadingItem(document, part, group));
    }
    return [...own, ...parts.flatMap((part) => readHeaded(document, section, part, group))];
}
function readHeaded(document, section, { heading, blocks }, group) {
    const inline = textOf(document, heading);
    const kind = sectionKind(inline.text, []);
    if (kind === 'other' || kind === 'never')
        return [];
    const inner = narrowed(group, readGroup(inline, 'heading'));
    const isDone = inner.state === 'done';
    const told = isDone ? { ...section, kind: 'named' } : section;
    return readPart(document, told, { blocks, group: inner });
}
function headedParts(blocks) {
    const ranks = blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
    const parts = [];
    let rank = ranks[0] ?? 1;
    for (const block of blocks) {
        if (block.type === 'heading' && block.depth <= rank) {
            rank = block.depth;
            parts.push({ heading: block, blocks: [] });
        }
        else
            parts.at(-1)?.blocks.push(block);
    }
    return parts;
}
/** Lists, tables and paragraphs without a heading between them; a line in bold or with a colon is the label of what follows. */
function readBlocks(document, section, { blocks, group }) {
    const items = [];
    let label = { group, isOther: false };
    let at = 0;
    while (at < blocks.length) {
        const opened = openLabel(document, blocks, at);
        if (opened === null) {
            const read = readBlock(document, section, { blocks, at, label });
            if (!label.isOther)
                for (const item of read.items)
                    items.push(item);
            at += read.taken;
        }
        else {
            label = { isOther: opened.isOther, group: narrowed(group, opened.group) };
            at += 1;
        }
    }
    return items;
}
function openLabel(document, blocks, at) {
    const block = blocks[at];
    if (block?.type !== 'paragraph')
        return null;
    const label = labelOf(document, block, blocks[at + 1]);
    if (label === null)
        return null;
    const kind = sectionKind(label, []);
    return {
        isOther: kind === 'other' || kind === 'never',
        group: readGroup(textOf(document, block), 'line'),
    };
}
/** The items of a block, and of how many blocks: an HTML table may be several, and a list may belong to the line above it. */
function readBlock(document, section, { blocks, at, label: { group } }) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block?.type === 'paragraph') {
        const list = next?.type === 'list' ? next : null;
        const { items, takesList } = readParagraph(document, block, { group, list });
        return { items, taken: takesList ? 2 : 1 };
    }
    if (block?.type === 'html') {
        const taken = Math.max(1, htmlTableLength(document, blocks, at));
        const table = blocks.slice(at, at + taken);
        return { items: readHtmlTable(document, table, { group, isBare: false }), taken };
    }
    return { items: block === undefined ? [] : readOne(document, section, block, group), taken: 1 };
}
function readOne(document, section, block, group) {
    if (block.type === 'table')
        return readTable(document, block, { group, isBare: false });
    if (block.type !== 'list' || isNoneOfOurs(document, section, block, group))
        return [];
    return readList(document, block, group);
}
/** Below a name such as `Remediation` a list may tell what was done, or what users should do; items that are done are marked. */
function isNoneOfOurs(document, { kind }, list, group) {
    if (kind === 'named' || group.state === 'done')
        return false;
    return isHistory(document, list) || speaksToReader(document, list);
}
/** The text of a paragraph that only labels what follows: bold as a whole, or short with a colon above a list or table. */
function labelOf(document, block, next) {
    const inline = textOf(document, block);
    const text = inline.text.trim();
    const isBold = inline.marks.some(({ kind, from, to }) => kind === 'strong' && (0,plain_words/* plainWords */.c5)(inline.text.slice(from, to)) === (0,plain_words/* plainWords */.c5)(text));
    const isListed = next?.type === 'list' || next?.type === 'table';
    if (text === '' || text.length > read_section_longestLabel)
        return null;
    if (isBold)
        return isNothing(text) ? null : text;
    if (isItemOfItsOwn(block, inline))
        return null;
    return isListed && (/[:：]$/.test(text) || isGroupName(text)) ? text.replace(/[:：]$/, '') : null;
}
const read_section_longestLabel = 100;
/** Whether anything is written that a person could mean something by. */
function hasProse(document, blocks) {
    return blocks.some((block) => {
        if (block.type === 'paragraph')
            return !isNothing(textOf(document, block).text);
        return block.type === 'blockquote' && block.children.length > 0;
    });
}

// EXTERNAL MODULE: ./.build/src/postmortem/action-items/readable-markdown.js + 1 modules
var readable_markdown = __webpack_require__(2913);
;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/extract-action-items.js







/**
 * The follow-ups that a post-mortem lists for the team, whatever the notation: from sections named for them, else from those that
 * mostly hold them, such as `Prevention`, else from a table whose header says so and from boxes below dates. Nothing for a template.
 * A text that would take a parser forever is read without the lines that do it; of more than two million characters nothing is.
 */
function extractActionItems(markdown, options = {}) {
    const source = (0,readable_markdown/* readableMarkdown */.U)(markdown);
    return source === null ? nothing : extractFromTree(source, (0,markdown_tree/* markdownTree */.a)(source), options);
}
/** The same of a text that `readableMarkdown` has been over, where its tree is at hand. */
function extractFromTree(source, tree, { sectionNames = [] } = {}) {
    const document = openPostMortem(source, tree);
    if (isTemplate(document))
        return { items: [], sections: [] };
    const sections = findSections(document, sectionNames);
    const named = readAll(document, sections, 'named');
    const saysEnough = named.items.length > 0 || saysNone(document, sections);
    const likely = saysEnough ? nothing : readAll(document, sections, 'likely');
    const outside = readOutside(document, sections, named.items.length + likely.items.length > 0);
    return {
        items: eachOnce([...named.items, ...likely.items, ...outside]),
        sections: [...named.sections, ...likely.sections].toSorted((a, b) => a.from - b.from),
    };
}
/** Whether a section named for follow-ups says that there are none; an empty one does not. */
function saysNone(document, sections) {
    return sections.some((section) => section.kind === 'named' &&
        section.blocks.length > 0 &&
        !readSection(document, section).isProse);
}
const nothing = { items: [], sections: [] };
function readAll(document, sections, wanted) {
    const items = [];
    const found = [];
    for (const section of sections) {
        if (section.kind !== wanted)
            continue;
        const { items: read, isProse } = readSection(document, section);
        for (const item of read)
            items.push(item);
        const { name, line, from, to } = section;
        found.push({ name, line, from, to, isProse });
    }
    return { items, sections: found };
}
function eachOnce(items) {
    const seen = new Set();
    return items
        .toSorted((a, b) => a.from - b.from)
        .filter(({ title }) => {
        const words = (0,plain_words/* plainWords */.c5)(title);
        const isNew = !seen.has(words);
        seen.add(words);
        return isNew;
    });
}
/** A document that calls itself a template, or whose title is still to fill in. */
function isTemplate(document) {
    const titles = document.blocks.filter((block) => block.type === 'heading').slice(0, 2);
    return titles.some((heading) => {
        const { text } = textOf(document, heading);
        return heading.depth === 1 && (templateTitle.test(text.trim()) || extract_action_items_slot.test(text));
    });
}
const templateTitle = /^template\b|\btemplate$|^vorlage\b|^plantilla\b|^modèle\b|^modelo\b|テンプレート$|模板$|템플릿$|^шаблон|^szablon/iu;
const extract_action_items_slot = /\{\{[^{}]*\}\}|YYYY|[[<](?:[\w\s/-]*\b)?(?:title|name|date|number|id|description|service|yyyy[\w-]*)\b[^\]>]{0,30}[\]>]|INC-X+/i;


/***/ }),

/***/ 6764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ longestPhrase),
/* harmony export */   _P: () => (/* binding */ hasPhrase),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   cE: () => (/* binding */ beginsWithPhrase),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/** A text as words to compare: lower case, without marks and punctuation, one space between words; empty for nothing to read. */
function plainWords(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
        .trim();
}
/** Whether words contain a phrase: whole words, or anywhere in scripts that are written without spaces. */
function hasPhrase(words, phrase) {
    return unspaced.test(phrase) ? words.includes(phrase) : ` ${words} `.includes(` ${phrase} `);
}
/** Whether words begin with a phrase, likewise. */
function beginsWithPhrase(words, phrase) {
    return unspaced.test(phrase) ? words.startsWith(phrase) : `${words} `.startsWith(`${phrase} `);
}
/** The longest of the phrases that words contain; null for none. */
function longestPhrase(words, phrases) {
    let longest = null;
    for (const phrase of phrases) {
        if (phrase.length > (longest?.length ?? 0) && hasPhrase(words, phrase))
            longest = phrase;
    }
    return longest;
}
/** How many words there are; a character of an unspaced script counts as half a word. */
function countWords(text) {
    const characters = text.match(eachUnspaced)?.length ?? 0;
    const others = plainWords(text.replace(eachUnspaced, ' '));
    return Math.ceil(characters / 2) + (others === '' ? 0 : others.split(' ').length);
}
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const eachUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;


/***/ }),

/***/ 2913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readableMarkdown)
});

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/parsing-cost.js
/**
 * About how many pairs of marks a Markdown parser looks at in lines without an empty one between them: the square of how many marks
 * that may open or close something, and how many lines, each paragraph has. An item of a list and a row of a table are paragraphs of their own.
 */
function parsingCost(lines) {
    let cost = 0;
    let marks = 0;
    let before = '';
    let isTable = false;
    let itemIndent = 0;
    for (const line of lines.split('\n')) {
        isTable = isTable ? isRow(line) : isRow(before) && isDelimiterBelow(before, line);
        const indent = indentOfItem(line);
        // Further in, the line may be the text of a paragraph.
        const isItem = indent !== null && indent <= itemIndent + 5;
        if (isTable || isItem) {
            cost += costOf(marks);
            marks = 0;
        }
        if (isItem)
            itemIndent = indent;
        marks += 1 + (line.match(/[*_~]+|[[\]`<]/g)?.length ?? 0);
        before = line;
    }
    return cost + costOf(marks);
}
/** So many marks in a paragraph cost nothing to speak of. */
const freeMarks = 100;
function costOf(marks) {
    return marks > freeMarks ? marks * marks : 0;
}
function indentOfItem(line) {
    return /^([ \t]*)(?:[-*+]|1[.)])[ \t]+\S/.exec(line)?.[1]?.length ?? null;
}
function isRow(line) {
    return /^ {0,3}[^\s>#*+-].*\|/.test(line);
}
function isDelimiterBelow(header, line) {
    return /^[ \t]*[|:-][-|: \t]*\r?$/.test(line) && cellsOf(header) === cellsOf(line);
}
function cellsOf(line) {
    const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '');
    return inner.split(/(?<!\\)\|/).length;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/action-items/readable-markdown.js

/**
 * A text of the same length in which nothing stands that is not its author's prose: a byte-order mark and front matter (YAML between
 * lines of `---`, TOML between `+++`) are blank, and so are the few lines that are known to take a Markdown parser forever. Offsets
 * and line numbers stay true. Null for more than two million characters: no person wrote that.
 */
function readableMarkdown(markdown) {
    if (markdown.length > longestText)
        return null;
    const marked = markdown.startsWith('\uFEFF') ? ` ${markdown.slice(1)}` : markdown;
    const behind = frontMatterLength(marked);
    return blankManyContainers(blankCostly(blank(marked.slice(0, behind)) + marked.slice(behind)));
}
const longestText = 2_000_000;
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
/** How long the front matter is with its two lines of marks; 0 for none. A rule `---` over prose is not taken for it. */
function frontMatterLength(text) {
    const mark = /^ ?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
    if (mark === null)
        return 0;
    const end = mark[1] === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/m : /^\+\+\+[ \t]*\r?$/m;
    const inside = text.slice(mark[0].length);
    const found = end.exec(inside);
    if (found === null)
        return 0;
    const first = /^[ \t]*([^\s#].*)$/m.exec(inside.slice(0, found.index))?.[1];
    const isData = first === undefined || /^["']?[\w .-]+["']?[ \t]*[:=]|^\[/.test(first);
    return isData ? mark[0].length + found.index + found[0].length : 0;
}
/**
 * Blanks lines that nest deeper than anybody reads, and paragraphs of marks that never close once those of a text would take more
 * than about a second: a parser takes time in the square of either.
 */
function blankCostly(text) {
    let spent = 0;
    const out = [];
    for (const run of runsOfLines(text)) {
        const cost = parsingCost(run);
        const isCostly = spent + cost > budget;
        if (!isCostly)
            spent += cost;
        out.push(isCostly ? blankBetweenFences(run) : blankDeepLines(run));
    }
    return out.join('');
}
/** Pairs of marks that a parser may have to look at: those of a paragraph with 7,000, or of 70 with 800 each. */
const budget = 50_000_000;
/** Lines without an empty one between them, each run with the empty lines behind it. */
function* runsOfLines(text) {
    let from = 0;
    for (const gap of text.matchAll(/\n[ \t\r]*\n/g)) {
        const to = gap.index + gap[0].length;
        yield text.slice(from, to);
        from = to;
    }
    yield text.slice(from);
}
/** Fences stay, so that what is code stays code. */
function blankBetweenFences(run) {
    return run.replace(/^(?![ \t]*(?:```|~~~)).*$/gm, blank);
}
/** Blanks lists and quotes behind the first 5,000: each end of one takes a parser time in proportion to all before it. */
function blankManyContainers(text) {
    let containers = 0;
    let before = null;
    return text.replace(/^([ \t]*)(?:[-*+>]|\d{1,9}[.)])?.*$/gm, (line, indent) => {
        if (line.trim() === '')
            return line;
        const isContainer = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/.test(line);
        if (isContainer && before !== indent.length)
            containers += 1;
        before = isContainer ? indent.length : null;
        return isContainer && containers > mostContainers ? blank(line) : line;
    });
}
const mostContainers = 5000;
/** Containers within containers on one line, and columns of indentation before one, that are still read. */
const deepestNesting = 20;
const deepestIndent = 200;
function blankDeepLines(run) {
    return run.replace(/^.{80,}$/gm, (line) => (isTooDeep(line) ? blank(line) : line));
}
function isTooDeep(line) {
    const opening = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]{1,99}\]:))*/.exec(line);
    const containers = opening?.[0].match(/>|[-*+]|[.)]|\]:/g)?.length ?? 0;
    const indent = /^[ \t]*(?=[-*+>\d])/.exec(line)?.[0].length ?? 0;
    return containers > deepestNesting || indent > deepestIndent;
}


/***/ }),

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readDueDate)
});

// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(9064);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/clean-text.js
var clean_text = __webpack_require__(8528);
// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/clock-time.js
var clock_time = __webpack_require__(719);
;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/completion.js
/** Whether a folded text tells when something was done: `completed: 2025-12-02`, `完了`, `✅ 2026-08-20`, `2026-08-20 (done)`. */
function tellsCompletion(folded) {
    const text = folded.trim();
    if (/^[✅☑✔✓]|[✅☑✔✓]$/u.test(text) || /^\[x\]/.test(text))
        return true;
    if (planned.test(text))
        return false;
    return begins.test(text) || ends.test(text);
}
/** What is done by a day is yet to be done, and so is what is planned to be. */
const planned = /^(?:\p{L}+ ){0,2}(?:to be|not|un)\b|\b(?:done|completed|finished|fixed|closed|resolved|merged|shipped|released|deployed)\s+(?:by|before|until|within|in (?:an?|one|two|three|\d+)\s?[dwm])|予定|まで|之前|以前|前完成|预计|计划|未/u;
const words = [
    ...[
        'done',
        'completed',
        'finished',
        'fixed',
        'closed',
        'resolved',
        'merged',
        'shipped',
        'released',
    ],
    ...[
        'deployed',
        'landed',
        'implemented',
        'added',
        'delivered',
        'rolled out',
        'already done',
        'met',
    ],
    ...['erledigt', 'fertig', 'abgeschlossen', 'umgesetzt', 'behoben', 'geschlossen', 'gelost'],
    ...[
        'termine',
        'terminee',
        'fait',
        'faite',
        'acheve',
        'achevee',
        'clos',
        'corrige',
        'livre',
        'realise',
    ],
    ...['hecho', 'hecha', 'completado', 'completada', 'terminado', 'terminada', 'listo', 'resuelto'],
    ...[
        'cerrado',
        'feito',
        'feita',
        'concluido',
        'concluida',
        'finalizado',
        'finalizada',
        'resolvido',
    ],
    ...['completato', 'completata', 'fatto', 'fatta', 'concluso', 'conclusa', 'chiuso', 'risolto'],
    ...['gedaan', 'klaar', 'afgerond', 'voltooid', 'gereed', 'opgelost'],
].join('|');
const eastAsian = '完了|実施済み?|対応済み?|済み?|已完成|已修复|已解决|已上线|已关闭|已部署|完成|완료|완료됨';
const begins = new RegExp(String.raw `^(?:(?:${words})(?![\p{L}-])|(?:completion|completed|done) (?:date|on)\b|(?:${eastAsian}))`, 'u');
const ends = new RegExp(String.raw `(?:[\s(\[:,;—–-](?:${words})[)\]]?\.?|(?:${eastAsian})[)\]]?)$`, 'u');

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/placeholders.js
/** Whether a folded text says that there is no due date, or is what a template has in its place. */
function isPlaceholder(folded) {
    const text = folded.replace(/[\s.:!;,]+$/, '').replace(/^[\s:]+/, '');
    if (!/[\p{L}\p{N}]/u.test(text))
        return true;
    if (/^(?:\{\{.*\}\}|\{%.*%\}|<[^<>]*>|\$\{.*\})$/.test(text))
        return true;
    return placeholders.has(text) || /^(?:tbd|tbc|tba|todo|n\/a)\b/.test(text) || isDatePattern(text);
}
/** Whether a folded text asks for it as soon as can be. */
function asksForHaste(folded) {
    return /^(?:asap|a\.s\.a\.p)\b/.test(folded) || urgent.has(folded.replace(/[\s.!]+$/, ''));
}
/** `YYYY-MM-DD`, `TT.MM.JJJJ`, `jj/mm/aaaa`: letters that stand for digits, of a date and nothing else. */
function isDatePattern(text) {
    return /^(?:[yja]{2,4}|m{1,4}|[dtj]{1,2}|[gx]{1,4})(?:[-/. ](?:[yjagx]{2,4}|m{1,4}|[dtjgx]{1,2})){1,2}$/.test(text);
}
/** In English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese, Chinese, Korean. */
const placeholders = new Set([
    ...[
        'na',
        'n.a',
        'nil',
        'none',
        'no',
        'null',
        'undefined',
        'unknown',
        'unset',
        'not set',
        'not yet set',
    ],
    ...['no date', 'no due date', 'no deadline', 'not applicable', 'not scheduled', 'unscheduled'],
    ...['to be determined', 'to be decided', 'to be defined', 'to be confirmed', 'to be announced'],
    ...[
        'pending',
        'open',
        'date',
        'due',
        'due date',
        'deadline',
        'yyyymmdd',
        'x',
        'xx',
        'xxx',
        'no eta',
    ],
    ...['insert date', 'add date', 'enter date', 'the date', 'your date', 'not specified', 'blank'],
    ...[
        'keine',
        'kein',
        'keiner',
        'keines',
        'offen',
        'unbekannt',
        'k.a',
        'ohne',
        'ohne frist',
        'datum',
    ],
    ...['nicht festgelegt', 'wird noch festgelegt', 'entfallt', 'frist', 'fallig', 'tbd'],
    ...['aucun', 'aucune', 'neant', 'a definir', 'a determiner', 'a preciser', 'inconnu', 'inconnue'],
    ...['non defini', 'non definie', 's.o', 'echeance', 'ninguno', 'ninguna', 'por definir', 'fecha'],
    ...['por determinar', 'sin fecha', 'pendiente', 'desconocido', 'sin definir', 'no aplica'],
    ...['nenhum', 'nenhuma', 'sem data', 'sem prazo', 'pendente', 'desconhecido', 'prazo', 'data'],
    ...['nao definido', 'nao se aplica', 'nessuno', 'nessuna', 'da definire', 'da determinare'],
    ...[
        'non definito',
        'scadenza',
        'geen',
        'nog te bepalen',
        'ntb',
        'nvt',
        'n.v.t',
        'onbekend',
        'n.n',
    ],
    ...['未定', 'なし', '無し', '未設定', '期限', '期日', '調整中', '検討中', '不明', '該当なし'],
    ...[
        '无',
        '無',
        '待定',
        '待确认',
        '未设置',
        '未知',
        '暂无',
        '没有',
        '不适用',
        '截止日期',
        '미정',
        '없음',
    ],
]);
const urgent = new Set([
    ...['as soon as possible', 'immediately', 'immediate', 'urgent', 'urgently', 'right away', 'now'],
    ...['sofort', 'umgehend', 'so schnell wie moglich', 'so bald wie moglich', 'schnellstmoglich'],
    ...['des que possible', 'immediatement', 'au plus vite', 'inmediatamente', 'lo antes posible'],
    ...[
        'cuanto antes',
        'imediatamente',
        'o quanto antes',
        'urgente',
        'immediatamente',
        'al piu presto',
    ],
    ...[
        'zo snel mogelijk',
        'zsm',
        'direct',
        'onmiddellijk',
        '至急',
        '早急',
        '緊急',
        '即時',
        'できるだけ早く',
    ],
    ...['尽快', '立即', '马上', '盡快', '가능한 빨리', '즉시'],
]);

// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/plain-words.js + 5 modules
var plain_words = __webpack_require__(9491);
// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/read-plain-words.js + 13 modules
var read_plain_words = __webpack_require__(7274);
// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/reading.js
var due_dates_reading = __webpack_require__(3147);
;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/recurrence.js
/** Tells the first time of something that repeats from what follows it. */
function splitRecurrence(text) {
    const at = text.search(repeats);
    if (at < 0)
        return { first: text, recurrence: '' };
    const before = text.slice(0, at).replace(/[\s,;、(/+&-]+$/, '');
    const recurrence = text.slice(at).replace(/^[\s,;、(]+/, '');
    if (/\p{N}|\p{L}{3}/u.test(before))
        return { first: withoutFirst(before), recurrence: recurrence.replace(/\)$/, '') };
    const begins = starting.exec(recurrence);
    if (begins === null)
        return { first: '', recurrence: text };
    return {
        first: withoutFirst(recurrence.slice(begins.index + begins[0].length)),
        recurrence: recurrence.slice(0, begins.index).replace(/[\s,;:、(-]+$/, ''),
    };
}
function withoutFirst(text) {
    return text
        .replace(/(?:初回|初次|首次|第一次)[はに:\s]*/g, ' ')
        .replace(/\b(?:first (?:time|one|run|occurrence)?(?: on| by)?|erstmals(?: am)?|starting|beginning|from)\s*:?\s+/i, '')
        .replace(/\s*\b(?:first|erstmals|zuerst|initially)$/i, '')
        .trim();
}
/** Begins what repeats, in English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese and Chinese. */
const adverbs = [
    'daily|weekly|bi-?weekly|fortnightly|(?:bi-?|semi-?)?monthly|quarterly|(?:semi-?)?annually|annual|yearly|half-yearly',
    'ongoing|recurring|repeat(?:ing|s|ed)?|continuous(?:ly)?|regularly|periodically',
    'every|each|per (?:day|week|month|quarter|year)|once an? (?:day|week|month|quarter|year)',
    'täglich|wöchentlich|monatlich|vierteljährlich|quartalsweise|halbjährlich|jährlich|jede[nrsm]?|laufend|regelmäßig',
    'quotidien(?:ne)?|hebdomadaire|mensuel(?:le)?|mensuellement|trimestriel(?:le)?|annuel(?:le)?|chaque|tous les|toutes les',
    'semanal|mensual|trimestral|anual|cada|todos os|todas as|todos los|todas las|mensal|mensalmente|ogni|settimanale',
    'mensile|trimestrale|annuale|wekelijks|maandelijks|elk kwartaal|jaarlijks|elke|ieder[e]?',
];
const connectives = 'and then|then|thereafter|afterwards|after that|danach|dann|anschließend|puis|ensuite|luego|después|depois|em seguida|poi|daarna|and|und|et|y|e|en';
const repeats = new RegExp([
    String.raw `(?:(?<!\p{L})(?:${connectives}),?\s+)?(?<!\p{L})(?:${adverbs.join('|')})(?!\p{L})`,
    String.raw `(?:以降|その後|以后|之后)?[、,は\s]*(?:毎日|毎週|毎月|毎年|四半期ごと|四半期毎|隔週|隔月|定期的|每天|每日|每周|每週|每月|每年|每季度|每个季度|매주|매월)`,
    String.raw `(?:以降|その後)[、,は]?\s*(?=\p{Script=Latin})`,
].join('|'), 'iu');
const starting = /(?<!\p{L})(?:starting(?: on| from)?|beginning(?: on)?|from|first(?: on| one| by| time)?|as of|ab|ab dem|erstmals(?: am)?|à partir du|desde|a partir (?:de|del)|dal|vanaf)\s*:?\s+|[、,\s]*(?:初回|首次)[はに:\s]*/iu;

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/read-due-date.js










/**
 * The day that is meant by a due date as people write it, in several languages; refused, with what to write, where two readers
 * could understand two days. Relative dates count from the day of the incident. Never throws.
 */
function readDueDate(written, base) {
    const exact = (0,calendar_day/* readDay */.P1)(written.trim());
    if (exact !== null)
        return { kind: 'due', date: exact, recurrence: '' };
    const day = (0,calendar_day/* readDay */.P1)(base.incidentDate);
    return day === null ? readWithoutDay(written, base) : readFrom(day, written, base);
}
/** A date that does not count from the incident is the same whenever that was. */
function readWithoutDay(written, base) {
    const [one, other] = unrelatedDays.map((day) => readFrom(day, written, base));
    if (one?.kind === 'refused')
        return { ...one, why: one.why.replace(exampleDay, `such as ${anyDay}`) };
    if (one !== undefined && (one.kind !== 'due' || same(one, other)))
        return one;
    const why = `it counts from the day of the incident, which is unknown. Write the day, such as ${anyDay}`;
    return { kind: 'refused', why };
}
function same(one, other) {
    return one.kind === 'due' && other?.kind === 'due' && one.date === other.date;
}
const exampleDay = /such as \d{4}-\d\d-\d\d$/;
const anyDay = '2026-08-21';
const unrelatedDays = ['2001-02-06', '2014-11-20'];
function readFrom(day, written, options) {
    const base = {
        day: temporal_polyfill/* Temporal */.fE.PlainDate.from(day),
        order: options.order ?? null,
        sprint: sprintOf(options),
    };
    const text = (0,clean_text/* cleanText */.X)(written.slice(0, 4 * longestText));
    const folded = (0,clean_text/* foldText */.T)(text).replace(label, '');
    if (asksForHaste(folded))
        return { kind: 'none', isUrgent: true };
    if (isPlaceholder(folded))
        return { kind: 'none', isUrgent: false };
    if (tellsCompletion(folded))
        return { kind: 'done' };
    const { first, recurrence } = splitRecurrence(text);
    const reading = text.length > longestText ? null : readFirst(first, base);
    if (reading?.kind === 'day')
        return { kind: 'due', date: reading.day.toString(), recurrence };
    if (reading?.kind === 'refused')
        return reading;
    const what = recurrence === '' ? 'that is not a date' : 'it repeats, and the first day is not said';
    return { kind: 'refused', why: (0,due_dates_reading/* refusedAsVague */.l6)(what, base).why };
}
/** What a cell repeats of the heading above it. */
const label = /^(?:due(?: date| by)?|deadline|eta|frist|fallig|echeance|plazo|prazo|期限|期日|截止日期)\s*[:=]\s*/;
/** Nobody writes longer ones. */
const longestText = 200;
function readFirst(text, base) {
    const { rest, inUtc } = (0,clock_time/* takeClockTime */.l)((0,clean_text/* foldText */.T)(text));
    const reading = (0,read_plain_words/* readPlainWords */.K)((0,plain_words/* toPlainWords */.V)(rest), base);
    return reading?.kind === 'day' ? { kind: 'day', day: inUtc(reading.day) } : reading;
}
function sprintOf({ sprint }) {
    const start = (0,calendar_day/* readDay */.P1)(sprint?.start ?? '');
    const lengthDays = sprint?.lengthDays ?? 0;
    if (start === null || !Number.isInteger(lengthDays) || lengthDays < 1)
        return null;
    return { start: temporal_polyfill/* Temporal */.fE.PlainDate.from(start), lengthDays };
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ resolveOwners)
/* harmony export */ });
/* harmony import */ var _text_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6490);

/** Finds the logins behind owners as written: by the configured names, else a handle or login. Teams are never assigned. */
function resolveOwners(owners, { people, canBeAssigned }) {
    const assigned = [];
    const unassigned = [];
    for (const written of owners) {
        const login = loginOf(written, people);
        const isKnown = assigned.some((one) => one.login.toLowerCase() === login?.toLowerCase());
        if (isKnown)
            continue;
        const why = obstacle(written, login, { canBeAssigned, count: assigned.length });
        if (login === null || why !== null)
            unassigned.push({ written, why: why ?? 'unknown-name' });
        else
            assigned.push({ login, written });
    }
    return { assigned, unassigned };
}
/** GitHub assigns no more people to an issue. */
const maximumAssignees = 10;
function obstacle(written, login, { canBeAssigned, count }) {
    if (login === null)
        return isTeam(written) ? 'team' : 'unknown-name';
    const can = canBeAssigned(login);
    if (can === null)
        return 'not-checked';
    if (!can)
        return written.startsWith('@') || isMapped(written, login) ? 'not-assignable' : 'unknown-name';
    return count < maximumAssignees ? null : 'too-many';
}
/** Whether the login is another word than what is written, so that the configuration must have named it. */
function isMapped(written, login) {
    return normal(written) !== login.toLowerCase();
}
function isTeam(written) {
    return /^@?[\w.-]+\/[\w.-]+$/.test(written.trim());
}
/** A name, or `Sarah Miller (@sarahm)`, as a login; null where nobody says which. */
function loginOf(written, people) {
    const name = normal(written);
    const [, mapped] = Object.entries(people).find(([known]) => normal(known) === name) ?? [];
    if (mapped !== undefined)
        return asLogin(mapped);
    if (isTeam(written))
        return null;
    const handle = /(?:^|[\s(])@([\w-]+)(?![\w/-])/.exec(written)?.[1];
    return asLogin(handle ?? written);
}
function asLogin(text) {
    const login = text.trim().replace(/^@/, '');
    return (0,_text_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isLogin */ .W)(login) ? login : null;
}
function normal(name) {
    return name.normalize('NFKC').trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readFrontMatter)
});

;// CONCATENATED MODULE: ./.build/src/postmortem/front-matter/fields.js
/** The fields of an incident record. A document that is not ours has any of them, by any of their names. */
const fields = {
    schema: { kind: 'schema', required: true, synonyms: '' },
    id: {
        kind: 'text',
        required: true,
        synonyms: 'incident id|incident|incident number|incident name|incident key',
    },
    title: {
        kind: 'text',
        required: true,
        synonyms: 'name|titel|titre|titulo|titolo|タイトル|件名|标题',
    },
    status: {
        kind: 'status',
        required: true,
        synonyms: 'state|document status|postmortem status|estado|statut|stato|ステータス|状态',
    },
    severity: {
        kind: 'severity',
        required: true,
        synonyms: 'sev|severity level|incident severity|schweregrad|severite|severidad|gravedad|severidade|gravita|ernst|重大度|深刻度|严重程度|级别',
    },
    impact: { kind: 'impact', synonyms: '' },
    started_at: {
        kind: 'moment',
        required: true,
        synonyms: 'started|start|start time|start date|impact started at|impact start|impact started|incident start|began|begin|beginn|debut|inicio|inizio|発生日時|开始时间',
    },
    detected_at: {
        kind: 'moment',
        required: true,
        synonyms: 'detected|detection time|time detected|time of detection|first detected|reported|reported at|discovered|entdeckt|erkannt|detecte|detectado|rilevato|検知日時|发现时间',
    },
    resolved_at: {
        kind: 'moment',
        required: true,
        synonyms: 'resolved|resolution time|time resolved|end|end time|end date|ended|ended at|incident end|fixed|gelost|behoben|ende|resolu|fin|resuelto|resolvido|risolto|fine|復旧日時|解決日時|恢复时间|解决时间',
    },
    declared_at: { kind: 'moment', synonyms: 'declared|time declared|incident declared' },
    acknowledged_at: {
        kind: 'moment',
        synonyms: 'acknowledged|acked|time acknowledged|acknowledgement time',
    },
    mitigated_at: {
        kind: 'moment',
        synonyms: 'mitigated|time mitigated|mitigation time|repaired|impact end|impact ended',
    },
    published_at: {
        kind: 'moment',
        synonyms: 'published|publish date|published on|report date|postmortem date|date published',
    },
    date: {
        kind: 'moment',
        synonyms: 'incident date|date of incident|date utc|day|when|datum|date de l incident|fecha|data|data incidente|日付|発生日|日期|事件日期|날짜',
    },
    source: { kind: 'text', synonyms: '' },
    environment: {
        kind: 'text',
        synonyms: 'env|umgebung|environnement|entorno|ambiente|omgeving|環境|环境',
    },
    services: {
        kind: 'texts',
        synonyms: 'service|affected services|services affected|impacted services|affected service|systems|affected systems|systems affected|components',
    },
    caused_by_change: { kind: 'flag', synonyms: 'change related|caused by a change' },
    deployments: { kind: 'texts', synonyms: 'deployment' },
    commits: { kind: 'texts', synonyms: 'commit' },
    pull_requests: { kind: 'texts', synonyms: 'pull request|prs|pr' },
    artifacts: { kind: 'texts', synonyms: 'artifact' },
    detected_by: { kind: 'detector', synonyms: 'detection|detection method|reported by' },
    tracking_issue: {
        kind: 'issue',
        synonyms: 'issue|incident issue|github issue|tracking|tracking bug|issue url|incident url|ticket|incident ticket|task',
    },
    status_page_url: { kind: 'text', synonyms: 'status page|statuspage' },
    related: { kind: 'texts', synonyms: 'related incidents|related issues' },
    commander: {
        kind: 'text',
        synonyms: 'incident commander|ic|lead|incident lead|incident manager|incident owner|commander s|einsatzleiter|einsatzleitung|commandant|responsable|指挥官|指揮官',
    },
    authors: {
        kind: 'texts',
        synonyms: 'author|author s|owner|owners|owner s|postmortem owner|post mortem owner|written by|writer|writers|autor|autoren|auteur|auteurs|autores|autore|verantwortlich|proprietaire|propietario|作成者|担当者|担当|作者|负责人',
    },
    owner_team: { kind: 'text', synonyms: 'team|owning team|responsible team' },
    tags: { kind: 'texts', synonyms: 'labels|keywords|categories' },
    impact_types: { kind: 'texts', synonyms: 'impact type' },
    customers_affected: {
        kind: 'number',
        synonyms: 'affected customers|users affected|affected users|customers impacted',
    },
};
/** The fields that tell when something happened. */
const timeNames = [
    'started_at',
    'detected_at',
    'declared_at',
    'acknowledged_at',
    'mitigated_at',
    'resolved_at',
    'published_at',
    'date',
];
/** The field a key stands for, whatever its case, accents and spelling; null for a key that is none. */
function fieldOf(key) {
    return byName.get(plainName(key)) ?? null;
}
function plainName(key) {
    return key
        .normalize('NFKD')
        .replace(/[\u0300-\u036F]/g, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/\(.*?\)/g, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
const fieldNames = Object.keys(fields).filter((name) => Object.hasOwn(fields, name));
const byName = new Map(fieldNames.flatMap((name) => [plainName(name), ...fields[name].synonyms.split('|')].map((spelling) => [spelling, name])));
function isTimeName(name) {
    return timeNames.some((one) => one === name);
}
/** Fields that a document of ours must have. */
const requiredFields = fieldNames.filter((name) => 'required' in fields[name]);

// EXTERNAL MODULE: ./.build/src/text/front-matter.js
var front_matter = __webpack_require__(2512);
;// CONCATENATED MODULE: ./.build/src/postmortem/front-matter/text-head.js

/**
 * What a document without front matter says of itself before its second section: bold lines `**Date:** 2026-08-19`, items
 * `- **Owner**: ana`, tables of two columns, plain lines `Date: 2026-08-19` before the first section, and headings that name a
 * field, with its value behind them or below. Nothing of it is a problem: it is text.
 */
function readTextHead(markdown) {
    const lines = headLines(markdown);
    const sections = lines.filter(({ text }) => isSection(text));
    const [first, second] = sections.map(({ line }) => line);
    const entries = lines
        .filter(({ line }) => line < (second ?? Number.POSITIVE_INFINITY))
        .flatMap((line, index) => readLine(line, lines[index + 1], line.line < (first ?? mostLines)));
    return { notation: 'text', entries, problems: [] };
}
/** Nobody needs more to say when and who. */
const longestHead = 20_000;
const mostLines = 60;
/** The first lines of a document that are not blank, without hidden ones, up to its first code. */
function headLines(markdown) {
    const shown = markdown
        .slice(0, longestHead)
        .replace(/^\uFEFF/, '')
        .replace(/<!--[\s\S]*?(?:-->|$)/g, (hidden) => hidden.replace(/[^\n]/g, ''));
    const lines = shown
        .split(/\r?\n/, mostLines)
        .map((text, index) => ({ text: text.trimEnd(), line: index + 1 }));
    const code = lines.findIndex(({ text }) => /^\s{0,3}(?:```|~~~)/.test(text));
    return lines.slice(0, code < 0 ? mostLines : code).filter(({ text }) => text.trim() !== '');
}
function isSection(line) {
    const heading = headingOf(line);
    return heading !== null && /^\s{0,3}##/.test(line) && fieldOf(heading.key) === null;
}
function headingOf(line) {
    const [, key, value = ''] = /^\s{0,3}#{1,6}\s+([^:：]{1,40})(?:[:：]\s*(.*))?$/.exec(line) ?? [];
    return key === undefined ? null : { key: withoutMarkup(key), value: withoutMarkup(value) };
}
function readLine(line, next, isBeforeSections) {
    const heading = headingOf(line.text);
    if (heading !== null) {
        if (fieldOf(heading.key) === null)
            return [];
        if (heading.value !== '')
            return [{ ...heading, line: line.line }];
        const below = next === undefined || headingOf(next.text) !== null || readPair(next.text, true) !== null;
        return below ? [] : [{ key: heading.key, value: withoutMarkup(next.text), line: next.line }];
    }
    const pair = readPair(line.text, isBeforeSections);
    return pair === null ? [] : [{ ...pair, line: line.line }];
}
function readPair(line, isBeforeSections) {
    const match = [tableRow, boldLine, ...(isBeforeSections ? [plainLine] : [])]
        .map((pattern) => pattern.exec(line))
        .find((one) => one !== null);
    const [, key = '', value = ''] = match ?? [];
    const pair = { key: withoutMarkup(key).replace(/\s*[:：]$/, ''), value: withoutMarkup(value) };
    return pair.key === '' || pair.key.length > longestKey || pair.value === '' ? null : pair;
}
const longestKey = 40;
/** `| **Date** | 2026-08-19 |` */
const tableRow = /^\s*\|([^|]+)\|([^|]*[^|\s:-][^|]*)\|\s*$/;
/** `**Date:** 2026-08-19`, also as an item of a list. */
const boldLine = /^\s*(?:[-*+]\s+|>\s*)?(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*[:：]?\s*(.*?)\\?$/;
/** `Date: 2026-08-19` */
const plainLine = /^\s*(?:[-*+]\s+|>\s*)?(\p{L}[\p{L} /_-]{1,30})[:：]\s+(.*?)\\?$/u;
/** Of a link that shows a number, the address counts. */
function withoutMarkup(text) {
    return text
        .replace(/<br\s*\/?>/gi, ', ')
        .replace(/[*`]+/g, '')
        .replace(/\[([^\]]*)\]\(([^()\s]*)\)/g, (_all, shown, url) => /^#?\d+$|^INC-\d+$/i.test(shown) ? url : shown)
        .trim();
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/src/postmortem/front-matter/toml-head.js

/** The front matter between two lines of `+++`; null without one. */
function readTomlHead(markdown) {
    const opening = /^\uFEFF?\+\+\+[ \t]*\r?\n/.exec(markdown)?.[0].length;
    if (opening === undefined)
        return null;
    const length = /^\+\+\+[ \t]*\r?$/m.exec(markdown.slice(opening))?.index;
    if (length === undefined)
        return null;
    const text = markdown.slice(opening, opening + length);
    try {
        const entries = Object.entries((0,dist/* parse */.qg)(text)).map(([key, value]) => ({
            key,
            value: plain(value),
            line: lineOf(key, text),
        }));
        return { notation: 'toml', entries, problems: [] };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [reason = ''] = error.message.split('\n');
        const message = `this is not TOML: ${reason.replace(/^Invalid TOML document: /, '')}. Mend this line.`;
        return {
            notation: 'toml',
            entries: [],
            problems: [{ level: 'error', line: error.line + 1, message }],
        };
    }
}
/** The line a key stands in, from 1, after the line of pluses. */
function lineOf(key, text) {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => {
        const written = /^\s*(?:\[+\s*)?(?:"([^"]*)"|'([^']*)'|([\w-]+))/.exec(line);
        return key === (written?.[1] ?? written?.[2] ?? written?.[3]);
    });
    return at + 2;
}
function plain(value) {
    if (value instanceof dist/* TomlDate */.PJ)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((one) => plain(one));
    return typeof value === 'bigint' ? Number(value) : value;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/front-matter/read-head.js



/** What a document says of itself: between `---` or `+++`, else in the lines before its first section. A language after a fence makes it text. */
function readHead(markdown) {
    return readYamlHead(markdown) ?? readTomlHead(markdown) ?? readTextHead(markdown);
}
function readYamlHead(markdown) {
    const values = (0,front_matter/* frontMatterValues */.v_)(markdown);
    if (values === null)
        return null;
    const problems = values.problems.map((problem) => ({ level: 'error', ...problem }));
    return { notation: 'yaml', entries: values.entries, problems };
}

// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(9064);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/time/reported-time.js
var reported_time = __webpack_require__(2770);
// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/read-written-day.js
var read_written_day = __webpack_require__(6906);
;// CONCATENATED MODULE: ./.build/src/postmortem/front-matter/written-time.js




/** Reads a time: RFC 3339, `2026-08-19 14:02 UTC`, or a day in any spelling; null for what is neither. */
function readTime(written, zone) {
    const text = written.trim().replace(/^~/, '');
    const exact = (0,instant/* readInstant */.Wr)(text);
    if (exact !== null)
        return { at: exact, day: (0,calendar_day/* dayIn */.EE)(exact, zone), advice: null };
    const at = /^\d{4}-\d\d-\d\d[T ]/.test(text) ? (0,reported_time/* readReportedTime */.z)(text, anyMoment, zone) : null;
    if (at !== null) {
        const hasZone = /[a-z)]$|[+-]\d\d:?\d\d$/i.test(text);
        return {
            at,
            day: (0,calendar_day/* dayIn */.EE)(at, zone),
            advice: hasZone ? null : `it has no zone and is read as ${zone}. Write ${at}`,
        };
    }
    const day = (0,calendar_day/* readDay */.P1)(text);
    if (day !== null)
        return { at: null, day, advice: null };
    const spelled = (0,read_written_day/* readWrittenDay */.U)(text) ?? (0,calendar_day/* readDay */.P1)(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(text)?.[0] ?? '');
    return spelled === null
        ? null
        : { at: null, day: spelled, advice: `it is read as that day. Write ${spelled}` };
}
/** A time with its date does not depend on when it was reported. */
const anyMoment = '2026-01-01T00:00:00Z';

;// CONCATENATED MODULE: ./.build/src/postmortem/front-matter/read-value.js


/** Reads the value of a field; null, an empty text and an empty list are nothing. */
function readValue(name, raw, zone) {
    if (isNothing(raw))
        return { value: null, problem: null };
    return readers[fields[name].kind](raw, zone);
}
const readers = {
    text: (raw) => textOr(raw, 'a text'),
    texts: readTexts,
    moment: readMoment,
    flag: readFlag,
    number: readNumber,
    issue: (raw) => typeof raw === 'number' || /#\d+|\/\d+|^\d+$|^[A-Z]+-\d+$/i.test(scalarText(raw) ?? '')
        ? textOr(raw, 'an issue')
        : wrong('an issue, such as 42 or its address'),
    schema: (raw) => raw === 1 || raw === '1' ? textOr(raw, '1') : wrong('1, the version of these fields'),
    status: choice({
        draft: 'draft|in progress|wip|open|incomplete',
        review: 'review|in review|in-review|under review|reviewing|reviewed',
        final: 'final|complete|completed|published|done|closed|resolved|finalised|finalized|approved',
    }),
    severity: choice({
        sev1: 'sev1|sev-1|sev:1|sev 1',
        sev2: 'sev2|sev-2|sev:2|sev 2',
        sev3: 'sev3|sev-3|sev:3|sev 3',
        sev4: 'sev4|sev-4|sev:4|sev 4',
    }),
    impact: choice({ none: 'none', minor: 'minor', major: 'major', critical: 'critical' }),
    detector: choice({
        alert: 'alert|monitoring|alerting|alarm',
        customer: 'customer|user|customers|users',
        employee: 'employee|engineer|staff|internal',
        other: 'other',
    }),
};
function isNothing(raw) {
    return raw === null || raw === undefined || raw === '' || (Array.isArray(raw) && raw.length === 0);
}
function wrong(expected) {
    return { value: null, problem: { level: 'error', why: `write ${expected}` } };
}
function textOr(raw, expected) {
    const text = scalarText(raw);
    return text === null ? wrong(expected) : { value: { kind: 'text', text }, problem: null };
}
function scalarText(raw) {
    if (typeof raw === 'string')
        return raw.trim();
    return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : null;
}
/** A list, or texts with commas between them; of an object in it, its id or name. */
function readTexts(raw) {
    const items = Array.isArray(raw) ? raw : (scalarText(raw)?.split(/\s*[,;]\s*/) ?? null);
    const texts = items?.map((item) => itemText(item)) ?? [null];
    if (!texts.every((text) => text !== null))
        return wrong('a list of texts, such as [api, worker]');
    return { value: { kind: 'texts', texts: texts.filter((text) => text !== '') }, problem: null };
}
function itemText(item) {
    if (typeof item !== 'object' || item === null)
        return scalarText(item);
    const named = Object.entries(item).find(([key]) => key === 'id' || key === 'name');
    return scalarText(named?.[1]);
}
function readMoment(raw, zone) {
    const time = readTime(scalarText(raw) ?? '', zone);
    if (time === null)
        return wrong('the time as 2026-08-19T14:02:00Z');
    const { at, day, advice } = time;
    return {
        value: { kind: 'time', at, day },
        problem: advice === null ? null : { level: 'warning', why: advice },
    };
}
function readFlag(raw) {
    const text = scalarText(raw)?.toLowerCase() ?? '';
    if (/^(?:true|yes)$/.test(text))
        return { value: { kind: 'flag', isTrue: true }, problem: null };
    if (/^(?:false|no)$/.test(text))
        return { value: { kind: 'flag', isTrue: false }, problem: null };
    return wrong('true or false');
}
function readNumber(raw) {
    const number = Number((scalarText(raw) ?? 'none').replace(/(?<=\d)[, _](?=\d{3})/g, ''));
    if (!Number.isFinite(number))
        return wrong('a number, or leave it out');
    return { value: { kind: 'number', number }, problem: null };
}
function choice(spellings) {
    const names = Object.keys(spellings);
    return (raw) => {
        const text = scalarText(raw)?.toLowerCase() ?? '';
        const [found] = Object.entries(spellings).find(([, known]) => known.split('|').includes(text)) ?? [];
        if (found !== undefined)
            return { value: { kind: 'text', text: found }, problem: null };
        return wrong(`one of ${names.join(', ')}`);
    };
}

// EXTERNAL MODULE: ./.build/src/postmortem/front-matter/subject.js
var subject = __webpack_require__(2560);
;// CONCATENATED MODULE: ./.build/src/postmortem/front-matter/read-front-matter.js




/** What a post-mortem says of itself, in YAML, TOML or text; each value that cannot be read is one problem. Never throws. */
function readFrontMatter(markdown, { path, zone = 'UTC' }) {
    const head = readHead(markdown);
    const isOurs = head.notation !== 'text' && head.entries.some((entry) => marksOurs(entry));
    const read = readEntries(head.entries, zone);
    const values = new Map(read.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
    const times = timesOf(read);
    return {
        notation: head.notation,
        isOurs,
        incident: numberOf(values) ?? (0,subject/* numberInPath */.kv)(path),
        incidentDate: (times.resolved_at ?? times.detected_at ?? times.date)?.day ??
            (0,subject/* dayInPath */.hi)(path) ??
            (0,subject/* dayInTitle */.oJ)(markdown),
        times,
        values,
        unknown: head.entries.filter(({ key }) => fieldOf(key) === null),
        problems: problemsOf(head, read, isOurs),
    };
}
/** Each field once: by its own name, else by the first of its others. */
function readEntries(entries, zone) {
    const found = new Map();
    for (const entry of entries) {
        const name = fieldOf(entry.key);
        if (name !== null && (!found.has(name) || entry.key === name))
            found.set(name, entry);
    }
    return [...found].map(([name, entry]) => ({ name, entry, ...readValue(name, entry.value, zone) }));
}
function marksOurs({ key, value }) {
    return key === 'schema' || (key === 'id' && /^INC-\d+$/.test(String(value)));
}
function timesOf(read) {
    return Object.fromEntries(read.flatMap(({ name, value, entry }) => isTimeName(name) && value?.kind === 'time'
        ? [[name, { at: value.at, day: value.day, line: entry.line }]]
        : []));
}
function numberOf(values) {
    for (const name of ['id', 'tracking_issue']) {
        const value = values.get(name);
        const number = value?.kind === 'text' ? (0,subject/* incidentNumber */.U_)(value.text) : null;
        if (number !== null)
            return number;
    }
    return null;
}
/** Text at the top of a document is held to no rules, and fields that others use in their own way to none of ours. */
function problemsOf({ notation, problems }, read, isOurs) {
    if (notation === 'text')
        return [];
    const wrong = read.flatMap(({ name, entry, problem }) => {
        if (problem === null || !(isOurs || isTimeName(name)))
            return [];
        const written = shorten(entry.value);
        return [
            {
                level: isOurs ? problem.level : 'warning',
                line: entry.line,
                message: `${entry.key}: ${written} ${problem.level === 'error' ? 'cannot be read' : 'could be clearer'}: ${problem.why}.`,
            },
        ];
    });
    const known = new Set(read.filter(({ value, problem }) => value !== null || problem !== null).map(({ name }) => name));
    const missing = isOurs ? requiredFields.filter((name) => !known.has(name)) : [];
    return [...problems, ...wrong, ...missing.map((name) => missingProblem(name, read))].toSorted((one, other) => one.line - other.line);
}
function missingProblem(name, read) {
    const line = read.find((one) => one.name === name)?.entry.line ?? 1;
    return {
        level: 'error',
        line,
        message: `${name} is missing: write it between the two lines at the top.`,
    };
}
function shorten(value) {
    const text = JSON.stringify(value) ?? '';
    return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
const longestQuote = 60;


/***/ }),

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ markdownTree)
/* harmony export */ });
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1567);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4277);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1519);



/** The syntax tree of a Markdown text as GitHub reads it: tables, task lists, bare addresses. Every node tells its offsets in `markdown`. */
function markdownTree(markdown) {
    return parser.parse(markdown);
}
const parser = (0,unified__WEBPACK_IMPORTED_MODULE_0__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A).use(remark_gfm__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A).freeze();


/***/ })

};

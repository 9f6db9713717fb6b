export const id = 4333;
export const ids = [4333];
export const modules = {

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkOptions)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8247);

/** What a post-mortem is checked by, as a repository sets it. */
function checkOptions({ postMortem, actionItems, people, timezone }, { path, now }) {
    return {
        path,
        today: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(now),
        rules: postMortem.checks,
        people,
        sectionNames: actionItems.headings,
        dateOrder: actionItems.dateOrder,
        sprint: actionItems.sprint,
        zone: timezone,
    };
}


/***/ }),

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ checkPostmortem)
});

// EXTERNAL MODULE: ./.build/src/postmortem/check/check-result.js
var check_result = __webpack_require__(3459);
// EXTERNAL MODULE: ./.build/src/text/markdown-tree.js
var markdown_tree = __webpack_require__(935);
// EXTERNAL MODULE: ./.build/src/postmortem/action-items/extract-action-items.js + 44 modules
var extract_action_items = __webpack_require__(6895);
// EXTERNAL MODULE: ./.build/src/postmortem/action-items/readable-markdown.js + 1 modules
var readable_markdown = __webpack_require__(2913);
// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/read-due-date.js + 3 modules
var read_due_date = __webpack_require__(7755);
// EXTERNAL MODULE: ./.build/src/postmortem/front-matter/read-front-matter.js + 6 modules
var read_front_matter = __webpack_require__(6649);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(3617);
;// CONCATENATED MODULE: ./.build/src/postmortem/check/hidden-spans.js

/** Where code, HTML, quotations and addresses stand, in the order of the document. */
function hiddenSpans(tree) {
    const spans = [];
    (0,lib/* visit */.YR)(tree, (node) => {
        if (!hiddenTypes.has(node.type) || node.position === undefined)
            return;
        const { start, end } = node.position;
        spans.push({ from: start.offset ?? 0, to: end.offset ?? 0 });
    });
    return spans;
}
const hiddenTypes = new Set([
    'code',
    'inlineCode',
    'html',
    'definition',
    'blockquote',
]);
/** Whether an offset lies in one of the spans. */
function isHidden(spans, offset) {
    return spans.some(({ from, to }) => from <= offset && offset < to);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/check/lines.js
/** Tells the line of an offset, from 1. */
function openLines(text) {
    const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./.build/src/postmortem/action-items/plain-words.js
var plain_words = __webpack_require__(6764);
;// CONCATENATED MODULE: ./.build/src/postmortem/check/outline.js


function outlineOf({ children }) {
    const title = titleOf(children);
    const sections = children.flatMap((block, at) => block.type === 'heading' && block !== title ? [sectionAt(children, block, at)] : []);
    return { title, sections, names: [...sections.map(({ words }) => words), ...boldNames(children)] };
}
/** The first heading, where it is of a higher rank than all others, or nothing stands between it and the next of its rank. */
function titleOf(blocks) {
    const [first, ...others] = blocks.filter((block) => block.type === 'heading');
    if (first === undefined || others.length === 0)
        return first?.depth === 1 ? first : null;
    const isAlone = blocks[blocks.indexOf(first) + 1] === others[0];
    return isAlone || others.every(({ depth }) => depth > first.depth) ? first : null;
}
function sectionAt(blocks, heading, at) {
    const below = blocks.slice(at + 1);
    const end = below.findIndex((block) => block.type === 'heading' && block.depth <= heading.depth);
    const inside = end < 0 ? below : below.slice(0, end);
    const name = (0,mdast_util_to_string_lib/* toString */.d)(heading).trim();
    return {
        name,
        words: (0,plain_words/* plainWords */.c5)(name),
        line: heading.position?.start.line ?? 1,
        blocks: inside,
        hasSubsections: inside.some(({ type }) => type === 'heading'),
    };
}
function boldNames(blocks) {
    return blocks.flatMap((block) => {
        if (block.type === 'paragraph')
            return boldLead(block);
        if (block.type === 'table')
            return block.children.map(({ children }) => (0,plain_words/* plainWords */.c5)((0,mdast_util_to_string_lib/* toString */.d)(children[0])));
        if (block.type !== 'list')
            return [];
        return block.children.flatMap(({ children: [head] }) => head?.type === 'paragraph' ? boldLead(head) : []);
    });
}
function boldLead({ children: [first] }) {
    return first?.type === 'strong' ? [(0,plain_words/* plainWords */.c5)((0,mdast_util_to_string_lib/* toString */.d)(first))] : [];
}

;// CONCATENATED MODULE: ./.build/src/postmortem/check/opened-postmortem.js








/** Opens a post-mortem; null for a text nobody could have written, of more than two million characters. */
function openPostmortem(markdown, options) {
    const source = (0,readable_markdown/* readableMarkdown */.U)(markdown);
    if (source === null)
        return null;
    const tree = (0,markdown_tree/* markdownTree */.a)(source);
    const frontMatter = (0,read_front_matter/* readFrontMatter */.X)(markdown, options);
    const found = (0,extract_action_items/* extractFromTree */.s)(source, tree, options);
    return {
        source,
        blocks: tree.children,
        outline: outlineOf(tree),
        frontMatter,
        isOurs: frontMatter.isOurs || markdown.includes('<!-- incident-loop:draft '),
        items: openItems(found.items, frontMatter.incidentDate, options),
        actionSections: found.sections,
        hidden: hiddenSpans(tree),
        lineAt: openLines(source),
    };
}
/** Items that are done or withdrawn are left out, and those whose due date tells when they were done. */
function openItems(items, incidentDate, { dateOrder = null, sprint = null }) {
    const base = { incidentDate: incidentDate ?? '', order: dateOrder, sprint };
    return items
        .filter(({ state }) => state === 'open')
        .map((item) => ({ item, due: (0,read_due_date/* readDueDate */.$)(item.due ?? '', base) }))
        .filter(({ due }) => due.kind !== 'done');
}

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rule.js
/** A text of a document as a message quotes it: on one line, and not too long. */
function quote(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    const shown = line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()}…` : line;
    return `"${shown}"`;
}
const longestQuote = 60;

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/actions-prose.js

/** Sections of action items that are written in sentences. */
function findProse({ actionSections }) {
    return actionSections
        .filter(({ isProse }) => isProse)
        .map(({ name, line }) => ({
        line,
        message: `${quote(name)} is written in sentences, so that no action item was found: list each as an item with an owner and a due date.`,
    }));
}

;// CONCATENATED MODULE: ./.build/src/postmortem/check/words/blame-words.js
/** Words that judge whoever they are said of, by language. */
const judgements = [
    ...[
        'human errors?',
        'operator errors?',
        'pilot errors?',
        'careless(?:ly|ness)?',
        'negligen(?:t|tly|ce)',
        'incompeten(?:t|ce)',
    ],
    ...[
        'sloppy',
        'stupid(?:ly|ity)?',
        'lazy',
        'irresponsib(?:le|ly)',
        'reckless(?:ly)?',
        'to blame',
        '(?:his|her|their) (?:own )?fault',
    ],
    ...[
        'menschliches versagen',
        'menschlicher fehler',
        'fahrlässig(?:keit)?',
        'leichtsinnig',
        'unachtsam(?:keit)?',
    ],
    ...[
        'erreurs? humaines?',
        'négligen(?:t|te|ce)',
        'errore?s? humanos?',
        'negligen(?:te|cia)',
        'descuido',
        'erros? humanos?',
    ],
    ...[
        'negligência',
        'desatenção',
        'errore umano',
        'negligenza',
        'menselijke fout',
        'nalatig(?:heid)?',
        'onzorgvuldig',
    ],
];
/** The same in scripts without spaces. */
const unspacedJudgements = [
    ...[
        '人為的ミス',
        '人的ミス',
        'ヒューマンエラー',
        '不注意',
        '怠慢',
        '人为失误',
        '人为错误',
        '粗心',
        '疏忽',
        '失职',
        '인적 오류',
        '부주의',
    ],
];
/** What is said of somebody who did not do something; of a machine it is no blame. */
const reproaches = [
    ...[
        'should have',
        'should ve',
        'ought to have',
        'could have easily',
        'failed to',
        'forgot to',
        'neglected to',
    ],
    ...[
        'did not bother',
        'didn.t bother',
        'made (?:a|the) mistake',
        'hätte[nst]* (?:\\S+ ){1,6}(?:sollen|müssen)',
        'aurait dû',
        'auraient dû',
    ],
    ...[
        'debería haber',
        'debió haber',
        'olvidó',
        'deveria ter',
        'esqueceu',
        'avrebbe dovuto',
        'ha dimenticato',
        'had moeten',
        'vergat',
    ],
];
/** Who is a person, as a subject. */
const persons = [
    ...[
        'he',
        'she',
        'they',
        'someone',
        'somebody',
        'you',
        '@[\\w-]+',
        'er',
        'sie',
        'il',
        'elle',
        'él',
        'ella',
        'ele',
        'ela',
        'lui',
        'lei',
        'hij',
        'zij',
    ],
    ...[
        '(?:the |an? |our |der |die |le |la |el |o |a |il |de )?(?:on-?call |duty |release |senior |junior |responsible )*(?:engineer|developer|operator|admin|administrator|reviewer|author|colleague|manager|intern|employee|person|sre|dba|entwickler(?:in)?|ingénieur|développeur|ingeniero|desarrollador|engenheiro|desenvolvedor|ingegnere|sviluppatore|ontwikkelaar)s?',
    ],
];

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/blame.js



/** Words that judge a person. Code, comments and quotations are not looked at; each line once. */
function findBlame({ source, hidden, lineAt }) {
    const lines = new Map();
    for (const { 0: words, index } of source.matchAll(blame)) {
        const line = lineAt(index);
        if (lines.has(line) || isHidden(hidden, index))
            continue;
        lines.set(line, words);
        if (lines.size === mostSeen)
            break;
    }
    return [...lines].map(([line, words]) => ({
        line,
        message: `${quote(words)} judges a person: tell what was known at the time, and what made it likely.`,
    }));
}
/** More of them say the same. */
const mostSeen = 20;
const blame = new RegExp([
    String.raw `(?<![\p{L}\p{N}_-])(?:${judgements.join('|')})(?![\p{L}\p{N}_-])`,
    String.raw `(?<![\p{L}\p{N}_-])(?:${persons.join('|')}) (?:\p{L}+ly )?(?:${reproaches.join('|')})(?![\p{L}\p{N}_-])`,
    unspacedJudgements.join('|'),
].join('|'), 'giu');

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/front-matter.js
/** Fields of the front matter that are missing or cannot be read, one each. */
function findFrontMatterProblems({ frontMatter }) {
    return frontMatter.problems.map(({ level, line, message }) => level === 'warning' ? { line, message, isMild: true } : { line, message });
}

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(8599);
;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/item-due.js


/** Open items without a due date. */
function findMissingDue({ items }, { today }) {
    return items.flatMap(({ item, due }) => {
        if (due.kind !== 'none')
            return [];
        const isUrgent = due.isUrgent || item.isUrgent;
        const what = isUrgent ? 'is urgent, but has no due date' : 'has no due date';
        const day = exampleDay(today, isUrgent ? 2 : 14);
        return [{ line: item.line, message: `${quote(item.title)} ${what}: add one, such as ${day}.` }];
    });
}
/** Due dates of open items that are refused, and why. */
function findUnclearDue({ items }) {
    return items.flatMap(({ item: { title, line, due: written }, due }) => {
        if (due.kind !== 'refused')
            return [];
        return [{ line, message: `Due date ${quote(written ?? '')} of ${quote(title)}: ${due.why}.` }];
    });
}
/** Due dates of open items that have passed, or come before the incident. */
function findPastDue({ items, frontMatter: { incidentDate } }, { today }) {
    return items.flatMap(({ item: { title, line }, due }) => {
        if (due.kind !== 'due' || due.date >= today)
            return [];
        const isBeforeIncident = incidentDate !== null && due.date < incidentDate;
        const why = isBeforeIncident ? `before the incident of ${incidentDate}` : 'which has passed';
        const what = `set a day to come, such as ${exampleDay(today, 14)}, or mark it done`;
        return [{ line, message: `${quote(title)} is due ${due.date}, ${why}: ${what}.` }];
    });
}
function exampleDay(today, days) {
    return temporal_polyfill/* Temporal */.fE.PlainDate.from(today).add({ days }).toString();
}

// EXTERNAL MODULE: ./.build/src/postmortem/filing/owners.js
var filing_owners = __webpack_require__(3664);
;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/item-owner.js


/** Open items that nobody owns. */
function findMissingOwner({ items }) {
    return items
        .filter(({ item }) => item.owners.length === 0)
        .map(({ item: { title, line } }) => ({
        line,
        message: `${quote(title)} has no owner: name one, as @login.`,
    }));
}
/** Owners of open items whom GitHub would not assign; beside one whom it would, or may, that is no gap. */
function findUnknownOwner({ items }, { people = {}, canBeAssigned = () => null }) {
    return items.flatMap(({ item: { owners, title, line } }) => {
        const { assigned, unassigned } = (0,filing_owners/* resolveOwners */.v)(owners, { people, canBeAssigned });
        const isOwned = assigned.length > 0 || unassigned.some(({ why }) => why === 'not-checked');
        return unassigned.flatMap((owner) => {
            const message = messages[owner.why];
            if (message === null)
                return [];
            return [{ line, message: message(owner, title), ...(isOwned ? { isMild: true } : {}) }];
        });
    });
}
const messages = {
    team: ({ written }, title) => `${quote(written)}, owner of ${quote(title)}, is a team, and issues are assigned to people: name one of them, as @login.`,
    'unknown-name': ({ written }, title) => `Who ${quote(written)}, owner of ${quote(title)}, is on GitHub is not known: write @login, or add the name to "people" in the settings.`,
    'not-assignable': ({ written }, title) => `${quote(written)}, owner of ${quote(title)}, cannot be assigned in this repository: name somebody with access.`,
    'too-many': ({ written }, title) => `${quote(written)} is one owner too many of ${quote(title)}: GitHub assigns ten people at most.`,
    'not-checked': null,
};

;// CONCATENATED MODULE: ./.build/src/postmortem/check/section-content.js

/** Whether blocks say nothing yet: guidance, comments, placeholders and empty rows are nothing. */
function isUnwritten(blocks, source) {
    return blocks.every((block) => isNothing(block, source));
}
function isNothing(block, source) {
    switch (block.type) {
        case 'heading':
        case 'definition':
        case 'thematicBreak':
            return true;
        case 'html':
            return /^\s*$/.test(block.value.replace(/<!--[\s\S]*?-->/g, ''));
        case 'code':
            return block.value.trim() === '';
        case 'table':
            return block.children.slice(1).every((row) => isPlaceholderText((0,mdast_util_to_string_lib/* toString */.d)(row)));
        default:
            return isPlaceholderText((0,mdast_util_to_string_lib/* toString */.d)(block)) && !hasPicture(block, source);
    }
}
function hasPicture({ position }, source) {
    return /!\[|<img/.test(source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));
}
/** Whether a text is no more than what a template has in its place. */
function isPlaceholderText(text) {
    const said = text
        .replace(/^\s*(?:todo|tbd|tbc|tba|fixme|xxx|wip)\b.*$/gim, ' ')
        .replace(placeholder, ' ')
        .replace(/^\s*No cause was confirmed\..*$/gm, ' ');
    return !/[\p{L}\p{N}]/u.test(said);
}
/** Placeholders of templates, wherever they stand in a text. */
const placeholder = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|<(?:insert|add|describe|fill|your|enter|write)\b[^<>]{0,80}>|\[(?:insert|add|describe|fill|your|enter|write|todo|tbd)\b[^[\]]{0,80}\]|lorem ipsum/gi;

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/placeholder-left.js



/** Placeholders in a text that says something else as well. Among action items TODO is a state. */
function findPlaceholders(document) {
    const { source, hidden, actionSections, lineAt } = document;
    const empty = emptyLines(document);
    const found = [...source.matchAll(placeholder), ...source.matchAll(openLine)].filter(({ index }) => !isHidden(hidden, index) && !isHidden(actionSections, index));
    const lines = new Map(found.map(({ 0: text, index }) => [lineAt(index), text]));
    return [...lines]
        .filter(([line]) => !empty.some(({ from, to }) => from <= line && line < to))
        .map(([line, text]) => ({
        line,
        message: `${quote(text)} is still to be filled in: write it, or take it out.`,
    }));
}
/** Where sections are empty, and are told so already. */
function emptyLines({ outline, source, }) {
    return outline.sections.flatMap(({ blocks, hasSubsections, line }) => {
        if (hasSubsections || !isUnwritten(blocks, source))
            return [];
        return [{ from: line, to: (blocks.at(-1)?.position?.end.line ?? line) + 1 }];
    });
}
/** `TODO: ask the customer`, also as an item. */
const openLine = /(?<=^[ \t]*(?:[-*+][ \t]+|\d+\.[ \t]+)?(?:\*\*)?)(?:TODO|TBD|TBC|FIXME)\b[^\n]*/gm;

;// CONCATENATED MODULE: ./.build/src/postmortem/check/words/required-sections.js
const requiredSections = [
    {
        name: 'Summary',
        purpose: 'what broke, how it was noticed, what ended it',
        names: [
            ...[
                'summary',
                'overview',
                'abstract',
                'tl dr',
                'tldr',
                'what happened',
                'synopsis',
                'description',
                'background',
            ],
            ...[
                'introduction',
                'context',
                'in short',
                'brief',
                'incident report',
                'zusammenfassung',
                'überblick',
            ],
            ...[
                'kurzfassung',
                'was ist passiert',
                'résumé',
                'synthèse',
                'que s est il passé',
                'resumen',
                'descripción',
            ],
            ...[
                'qué pasó',
                'resumo',
                'descrição',
                'o que aconteceu',
                'riepilogo',
                'sommario',
                'sintesi',
                'samenvatting',
            ],
            ...[
                '概要',
                'サマリ',
                '要約',
                '摘要',
                '概述',
                '概况',
                '事件描述',
                '总结',
                '요약',
                '개요',
                'сводка',
                'резюме',
                'podsumowanie',
            ],
        ],
    },
    {
        name: 'Impact',
        purpose: 'who could not do what, for how long',
        names: [
            ...[
                'impact',
                'impacts',
                'effect',
                'effects',
                'affected',
                'consequences',
                'damage',
                'scope',
                'auswirkung',
            ],
            ...[
                'auswirkungen',
                'betroffen',
                'conséquences',
                'impacto',
                'afectación',
                'consecuencias',
                'consequências',
            ],
            ...[
                'impatto',
                'conseguenze',
                'gevolgen',
                '影響',
                '影响',
                '影响范围',
                '영향',
                'влияние',
                'последствия',
                'wpływ',
                'skutki',
            ],
        ],
    },
    {
        name: 'Timeline',
        purpose: 'what happened when',
        names: [
            ...[
                'timeline',
                'time line',
                'chronology',
                'sequence of events',
                'key events',
                'event log',
                'zeitleiste',
            ],
            ...[
                'zeitlicher ablauf',
                'zeitstrahl',
                'ablauf',
                'verlauf',
                'chronologie',
                'déroulé',
                'cronología',
            ],
            ...[
                'línea de tiempo',
                'línea temporal',
                'linha do tempo',
                'cronologia',
                'linea temporale',
                'tijdlijn',
            ],
            ...[
                'タイムライン',
                '時系列',
                '経緯',
                '时间线',
                '時間線',
                '时间轴',
                '经过',
                '타임라인',
                'хронология',
                'oś czasu',
            ],
        ],
    },
    {
        name: 'Contributing factors',
        purpose: 'what had to come together for it',
        names: [
            ...[
                'contributing factor',
                'contributing factors',
                'root cause',
                'root causes',
                'cause',
                'causes',
                'contributors',
            ],
            ...[
                'five whys',
                '5 whys',
                'trigger',
                'why it happened',
                'what went wrong',
                'fault',
                'technical analysis',
                'analysis',
            ],
            ...[
                'ursache',
                'ursachen',
                'grundursache',
                'fehlerursache',
                'analyse',
                'cause racine',
                'facteurs',
                'causa',
            ],
            ...[
                'causas',
                'causa raíz',
                'causa raiz',
                'factores',
                'fatores',
                'cause principali',
                'fattori',
                'oorzaak',
                'oorzaken',
            ],
            ...[
                '原因',
                '根本原因',
                '要因',
                '根因',
                '원인',
                'причина',
                'причины',
                'przyczyna',
                'przyczyny',
            ],
        ],
    },
];

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/section-empty.js




/** Sections with nothing below them, or with guidance and placeholders only. `## Date: 2026-08-19` says what it says itself. */
function findEmptySections({ outline, source, actionSections, }) {
    const actionLines = new Set(actionSections.map(({ line }) => line));
    return outline.sections
        .filter(({ name, blocks, hasSubsections }) => {
        const saysItself = name === '' || /[:：]\s*\S/.test(name);
        return !hasSubsections && !saysItself && isUnwritten(blocks, source);
    })
        .map((section) => ({
        line: section.line,
        message: `${quote(section.name)} is empty: ${advice(section, actionLines.has(section.line))}.`,
    }));
}
function advice({ words }, isOfActions) {
    if (isOfActions)
        return 'list what is to be done, or write "None" and why';
    const required = requiredSections.find(({ names }) => names.some((name) => (0,plain_words/* hasPhrase */._P)(words, name)));
    if (required !== undefined)
        return `say ${required.purpose}`;
    return 'write it, or take the heading out where there is nothing to say';
}

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/section-missing.js



/** Sections a post-mortem cannot do without, under none of their names; of a document that is not ours in one sentence. */
function findMissingSections(document) {
    const missing = missingSections(document);
    if (document.isOurs || missing.length < 2) {
        return missing.map(({ name, purpose }) => ({
            line: 1,
            message: `There is no section "${name}": add "## ${name}" and say ${purpose}.`,
        }));
    }
    const names = missing.map(({ name }) => `"${name}"`);
    return [{ line: 1, message: `There are no sections ${names.join(', ')}: add what is known.` }];
}
function missingSections(document) {
    const { outline, actionSections, items } = document;
    const sections = requiredSections.filter(({ name, names }) => !outline.names.some((words) => names.some((phrase) => (0,plain_words/* hasPhrase */._P)(words, phrase))) &&
        !(name === 'Summary' && !document.isOurs && hasIntroduction(document)));
    const hasActions = actionSections.length > 0 || items.length > 0;
    return hasActions ? sections : [...sections, actions];
}
const actions = {
    name: 'Action items',
    purpose: 'what is to be done, by whom and by when',
};
/** Whether prose stands before the first section. */
function hasIntroduction({ blocks, outline: { title }, source }) {
    const inside = blocks.filter((block) => block !== title);
    const first = inside.findIndex(({ type }) => type === 'heading');
    return !isUnwritten(first < 0 ? inside : inside.slice(0, first), source);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/timeline-order.js




/** Entries of the timeline that come before the entry above. After midnight the clock begins again. */
function findTimelineDisorder({ outline }) {
    const names = requiredSections.find(({ name }) => name === 'Timeline')?.names ?? [];
    const [section] = outline.sections.filter(({ words }) => names.some((name) => (0,plain_words/* hasPhrase */._P)(words, name)));
    const entries = entriesOf(section?.blocks ?? []);
    return entries.flatMap((entry, index) => {
        const above = entries[index - 1];
        if (above === undefined || !isBefore(entry, above))
            return [];
        const message = `${quote(entry.written)} stands below ${quote(above.written)}, which is later: put it in its place, or correct the time.`;
        return [{ line: entry.line, message }];
    });
}
/** Rows, items and lines that begin with a time. A heading or a line without one may begin another day. */
function entriesOf(blocks) {
    let day = '';
    let group = 0;
    return blocks.flatMap((block) => partsOf(block).flatMap(({ text, line }) => {
        const start = text.slice(0, farthest);
        day = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(start)?.[0] ?? day;
        const match = time.exec(start);
        if (match === null) {
            if (block.type === 'heading' || block.type === 'paragraph')
                group += 1;
            return [];
        }
        const minutes = 60 * Number(match[2]) + Number(match[3]);
        return [{ written: match[0].trim(), day, group, minutes, line }];
    }));
}
/** A time further into an entry is something that it tells of. */
const farthest = 30;
const time = /^[^\p{L}\d]*(\d{4}-\d\d-\d\d)?[^\p{L}\d]*(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/u;
function partsOf(block) {
    const nodes = block.type === 'list'
        ? block.children
        : block.type === 'table'
            ? block.children.slice(1).flatMap(({ children }) => children.slice(0, 1))
            : [block];
    return nodes.map((node) => ({
        text: (0,mdast_util_to_string_lib/* toString */.d)('children' in node ? node : block).trim(),
        line: node.position?.start.line ?? 1,
    }));
}
function isBefore(entry, above) {
    if (entry.day !== above.day)
        return entry.day < above.day && entry.day !== '';
    if (entry.group !== above.group && entry.day === '')
        return false;
    const back = above.minutes - entry.minutes;
    return back > 0 && back < halfADay;
}
const halfADay = 12 * 60;

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/times-order.js
/** Times of the front matter that come before what they follow; each once, against the closest. */
function findTimesDisorder({ frontMatter: { times } }) {
    return order.flatMap((names, rank) => names.flatMap((name) => {
        const time = times[name];
        if (time === undefined)
            return [];
        const earlier = order.slice(0, rank).toReversed().flat();
        const ahead = earlier.find((other) => times_order_isBefore(time, times[other]));
        const other = ahead === undefined ? undefined : times[ahead];
        if (ahead === undefined || other === undefined)
            return [];
        const message = `${name} (${shown(time)}) comes before ${ahead} (${shown(other)}): correct the one that is wrong.`;
        return [{ line: time.line, message }];
    }));
}
/** What follows what; those side by side may come in either order. */
const order = [
    ['started_at'],
    ['detected_at'],
    ['declared_at', 'acknowledged_at'],
    ['mitigated_at'],
    ['resolved_at'],
    ['published_at'],
];
/** By the moment where both are known, else by the day. */
function times_order_isBefore(one, other) {
    if (other === undefined)
        return false;
    return one.at !== null && other.at !== null ? one.at < other.at : one.day < other.day;
}
function shown({ at, day }) {
    return at ?? day;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/check/words/vague-words.js
const subjects = 'monitoring|alerting|alerts|observability|testing|tests|test coverage|documentation|docs|communication|logging|resilience|reliability|stability|performance|security|processes|process|code quality|error handling|awareness|training|tooling|onboarding|response';
const vagueWordings = [
    {
        pattern: new RegExp(`^(?:we (?:should|need to|must) )?(?:improve|better|enhance|increase|strengthen|more|review|revisit) (?:our |the |all )?(?:${subjects})(?: and (?:${subjects}))*$`),
        advice: 'say which, and how one can tell that it is done',
    },
    {
        pattern: /^(?:überwachung|monitoring|tests|dokumentation|kommunikation) verbessern$|^améliorer (?:la |le |les |l )?(?:surveillance|monitoring|tests|documentation|communication)$|^mejorar (?:la |el |los )?(?:monitorización|monitoreo|pruebas|documentación|comunicación)$|^melhorar (?:a |o |os )?(?:monitoramento|testes|documentação|comunicação)$|^migliorare (?:il |la |i )?(?:monitoraggio|test|documentazione|comunicazione)$|^(?:monitoring|tests|documentatie|communicatie) verbeteren$|^監視(?:を|の)?(?:強化|改善)(?:する)?$|^(?:加强|改进|优化)(?:监控|测试|文档|沟通|告警)$/,
        advice: 'say which, and how one can tell that it is done',
    },
    {
        pattern: /\b(?:be|being) (?:more |extra )?(?:careful|cautious|mindful|vigilant|attentive)\b|\bpay (?:more |closer |better )?attention\b|\btry harder\b|\bremember to\b|\bmake sure (?:we|everyone|everybody|people|nobody)\b|\bavoid (?:such |these |similar )?mistakes\b|\bnever (?:again|do this)\b|\bdouble check\b/,
        advice: 'people forget, so say what will help them: a check, a default, a guard',
    },
    {
        pattern: /\b(?:vorsichtiger|sorgfältiger|aufmerksamer) sein\b|\bbesser aufpassen\b|\bfaire (?:plus )?attention\b|\bêtre plus (?:prudent|vigilant)s?\b|\btener (?:más )?cuidado\b|\bprestar (?:más )?atención\b|\bter (?:mais )?cuidado\b|\bprestar (?:mais )?atenção\b|\bfare (?:più )?attenzione\b|\bvoorzichtiger zijn\b|\bbeter opletten\b|気をつける|注意する|更加小心|提高(?:警惕|意识)|加强意识/u,
        advice: 'people forget, so say what will help them: a check, a default, a guard',
    },
    {
        pattern: /^(?:investigate|look (?:into|at)|consider|think about|explore|discuss|evaluate|research|examine)\b|^(?:untersuchen|prüfen ob|überlegen|diskutieren)\b|^(?:étudier|réfléchir|envisager|discuter)\b|^(?:investigar|considerar|evaluar|avaliar|estudar|discutir)\b|^(?:valutare|considerare|indagare)\b|^(?:onderzoeken|overwegen|bespreken)\b|^(?:調査する|検討する)|(?:を|の)(?:調査|検討)(?:する)?$|^(?:调查|考虑|研究|讨论)/u,
        advice: 'name what comes out of it, such as a decision written down, and by when',
    },
];

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules/vague-action.js



/** Open items nobody can tell the end of: `Improve monitoring`, `Be more careful`, `Investigate timeouts`. */
function findVagueActions({ items }) {
    return items.flatMap(({ item: { title, line } }) => {
        const words = (0,plain_words/* plainWords */.c5)(title.slice(0, longestRead));
        const wording = vagueWordings.find(({ pattern }) => pattern.test(words));
        return wording === undefined
            ? []
            : [{ line, message: `${quote(title)} is hard to finish: ${wording.advice}.` }];
    });
}
const longestRead = 300;

;// CONCATENATED MODULE: ./.build/src/postmortem/check/rules.js











const gap = { level: 'strict', kind: 'fact', ofOurTemplate: true };
const ofItem = { ...gap, ofOurTemplate: false };
const told = { level: 'warn', kind: 'fact', ofOurTemplate: false };
const opinion = { ...told, kind: 'opinion' };
/** All there is to check, by the name its level is set by. */
const rules = {
    'section-missing': {
        ...gap,
        looksFor: 'a summary, the impact, a timeline, contributing factors and action items',
        check: findMissingSections,
    },
    'section-empty': {
        ...gap,
        looksFor: 'sections without text, or with guidance and placeholders only',
        check: findEmptySections,
    },
    'placeholder-left': {
        ...told,
        looksFor: 'placeholders of a template within a text, and lines that begin with TODO or TBD',
        check: findPlaceholders,
    },
    'front-matter': {
        ...gap,
        looksFor: 'fields that are missing or cannot be read',
        check: findFrontMatterProblems,
    },
    'times-order': {
        ...told,
        level: 'strict',
        looksFor: 'times of the incident that come before what they follow',
        check: findTimesDisorder,
    },
    'timeline-order': {
        ...opinion,
        looksFor: 'entries of the timeline that come before the entry above',
        check: findTimelineDisorder,
    },
    'actions-prose': {
        ...told,
        looksFor: 'action items in sentences that only a person can make a list of',
        check: findProse,
    },
    'owner-missing': {
        ...ofItem,
        looksFor: 'open action items without an owner',
        check: findMissingOwner,
    },
    'owner-unknown': {
        ...ofItem,
        looksFor: 'owners of open action items who cannot be assigned',
        check: findUnknownOwner,
    },
    'due-missing': {
        ...ofItem,
        looksFor: 'open action items without a due date',
        check: findMissingDue,
    },
    'due-unclear': {
        ...ofItem,
        looksFor: 'due dates of open action items that are no day, or may be two',
        check: findUnclearDue,
    },
    'due-past': {
        ...ofItem,
        looksFor: 'due dates of open action items that have passed',
        check: findPastDue,
    },
    'vague-action': {
        ...opinion,
        looksFor: 'action items nobody can tell the end of',
        check: findVagueActions,
    },
    blame: {
        ...opinion,
        looksFor: 'words that judge a person instead of telling what happened',
        check: findBlame,
    },
};

;// CONCATENATED MODULE: ./.build/src/postmortem/check/check-postmortem.js



/** What is missing, unclear or worth a thought in a post-mortem. A document that is not of our template is held to less. */
function checkPostmortem(markdown, options) {
    const document = openPostmortem(markdown, options);
    if (document === null)
        return { findings: [tooLong], isComplete: false };
    const findings = check_result/* ruleIds */.Z.flatMap((id) => findingsOf(id, document, options));
    return {
        findings: findings.toSorted((one, other) => one.line - other.line),
        isComplete: findings.every(({ level }) => level !== 'error'),
    };
}
const tooLong = {
    rule: 'section-missing',
    level: 'error',
    line: 1,
    message: 'The document has more than two million characters and is not read: make it shorter.',
};
function findingsOf(id, document, options) {
    const rule = rules[id];
    const level = options.rules[id] ?? rule.level;
    if (level === 'off')
        return [];
    const seen = rule.check(document, options);
    return seen.map((one) => ({
        rule: id,
        level: levelOf(one, rule, level === 'strict', document),
        line: one.line,
        message: one.message,
    }));
}
function levelOf({ isMild }, { kind, ofOurTemplate }, isStrict, { isOurs }) {
    if (kind === 'opinion')
        return isStrict ? 'warning' : 'hint';
    const isHeld = isStrict && isMild !== true && (isOurs || !ofOurTemplate);
    return isHeld ? 'error' : 'warning';
}


/***/ }),

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** What a post-mortem can be checked for. */
const ruleIds = [
    'section-missing',
    'section-empty',
    'placeholder-left',
    'front-matter',
    'times-order',
    'timeline-order',
    'actions-prose',
    'owner-missing',
    'owner-unknown',
    'due-missing',
    'due-unclear',
    'due-past',
    'vague-action',
    'blame',
];


/***/ }),

/***/ 5973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony export showCheck */
/** Most characters of the description of a commit status. */
const maximumDescription = 140;
/** The result of a check as a commit status tells it: how many things are missing, and the first. */
function statusOf({ findings, isComplete }) {
    if (isComplete)
        return { state: 'success', description: 'Complete: it can be merged' };
    const open = findings.filter(({ level }) => level !== 'hint');
    const [first] = open.toSorted((a, b) => rank[a.level] - rank[b.level]);
    const count = `${open.length} ${open.length === 1 ? 'thing' : 'things'} to do`;
    const text = first === undefined ? count : `${count}; line ${first.line}: ${first.message}`;
    return { state: 'failure', description: cut(text) };
}
const rank = { error: 0, warning: 1, hint: 2 };
function cut(text) {
    return text.length <= maximumDescription
        ? text
        : `${text.slice(0, maximumDescription - 1).trimEnd()}…`;
}
/** The findings of a document for a terminal, `path:line level message`, and whether it is complete. */
function showCheck(path, { findings, isComplete }) {
    const lines = findings.map(({ line, level, message, rule }) => `${path}:${line} ${level} ${message} (${rule})`);
    return [...lines, `${path}: ${isComplete ? 'complete' : 'not complete'}`].join('\n');
}


/***/ })

};

export const id = 219;
export const ids = [219];
export const modules = {

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

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  df: () => (/* binding */ commitMessage),
  c8: () => (/* binding */ decideSync),
  lM: () => (/* binding */ isEmptyPlan),
  Oq: () => (/* binding */ recordPaths)
});

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(5651);
// EXTERNAL MODULE: ./.build/src/incident/facts-from-issue.js
var facts_from_issue = __webpack_require__(8444);
// EXTERNAL MODULE: ./.build/src/incident/actor.js
var actor = __webpack_require__(3259);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(7238);
;// CONCATENATED MODULE: ./.build/src/incident/impact.js

/** Longest impact shown, in UTF-16 units; the whole description is one click away. */
const maximumImpact = 400;
/** What users notice, from an issue's description: its section "Impact", else its first paragraph; null for none. */
function readImpact(body) {
    const blocks = paragraphs(body);
    const heading = blocks.findIndex((block) => /^#{1,6}\s+impact\b/i.test(block));
    const text = heading >= 0 ? blocks[heading + 1] : blocks.find((block) => !isHeading(block));
    if (text === undefined || isHeading(text) || text === '_No response_')
        return null;
    return (0,shorten/* shorten */.m)(text.replace(/\s+/g, ' '), maximumImpact);
}
function paragraphs(body) {
    const withoutComments = body.replace(/\r\n?/g, '\n').replace(/<!--[\s\S]*?-->/g, '');
    return withoutComments
        .replace(/^(#{1,6}\s.*)$/gm, '\n$1\n')
        .split(/\n\s*\n/)
        .map((block) => block.trim())
        .filter((block) => block !== '');
}
function isHeading(block) {
    return /^#{1,6}\s/.test(block);
}

// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(628);
// EXTERNAL MODULE: ./.build/src/incident/fact.js
var fact = __webpack_require__(1570);
;// CONCATENATED MODULE: ./.build/src/incident/lapse.js



/** A swap of severity labels takes less than this; an open incident without one for longer has lapsed. Seconds. */
const lapseSeconds = 120;
/**
 * The lapses that facts show up to `now`: one for each stretch in which the issue was open without a severity label for two
 * minutes. They follow from the facts alone, so that it does not matter when a run looked.
 */
function lapsesOf(facts, gaps, now) {
    return gaps.flatMap((gap) => openStretches(facts, gap).flatMap(({ since, until }) => {
        const at = (0,instant/* addSeconds */.ps)(since, lapseSeconds);
        return at <= (until ?? now) ? [lapsed(since, at)] : [];
    }));
}
/** Whether the labels bear a lapse out: one set meanwhile, and seen late, does not. */
function isBorneOut(lapse, gaps) {
    return gaps.some(({ since, until }) => since <= lapse.since && (until === null || lapse.at <= until));
}
function lapsed(since, at) {
    const actor = { login: 'incident-loop', id: null, type: 'bot' };
    return { v: fact/* factVersion */.N, id: `lapse:${since}`, at, actor, kind: 'lapsed', since };
}
/** The parts of a gap in which the issue was open. */
function openStretches(facts, gap) {
    const turns = facts
        .filter((fact) => fact.kind === 'closed' || fact.kind === 'reopened')
        .toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at));
    const stretches = [];
    let since = gap.since;
    for (const turn of turns) {
        if (gap.until !== null && turn.at >= gap.until)
            break;
        if (turn.at <= gap.since) {
            since = turn.kind === 'reopened' ? gap.since : null;
        }
        else if (turn.kind === 'closed' && since !== null) {
            stretches.push({ since, until: turn.at });
            since = null;
        }
        else if (turn.kind === 'reopened') {
            since ??= turn.at;
        }
    }
    return since === null ? stretches : [...stretches, { since, until: gap.until }];
}

// EXTERNAL MODULE: ./.build/src/incident/ledger.js
var incident_ledger = __webpack_require__(8441);
// EXTERNAL MODULE: ./.build/src/incident/severity.js
var severity = __webpack_require__(5887);
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
function latest(standing) {
    const since = standing
        .map((one) => one.since)
        .toSorted(order/* compareText */.n)
        .at(-1);
    const newest = standing.filter((one) => one.since === since).map((one) => one.severity);
    return newest.length === 0 ? null : newest.reduce(severity/* worse */.JJ);
}
/** Facts of one second belong together: GitHub's times are no finer, and a swap of labels takes one click. */
function moments(facts) {
    const bySecond = Map.groupBy(facts, (fact) => fact.at);
    return [...bySecond]
        .sort(([a], [b]) => (0,order/* compareText */.n)(a, b))
        .flatMap(([at, together]) => {
        const ordered = together.toSorted((a, b) => (0,order/* compareText */.n)(a.id, b.id));
        const set = ordered.filter((fact) => fact.to !== null);
        const actor = (set[0] ?? ordered[0])?.actor;
        return actor ? [{ at, actor, set, removed: ordered.filter((fact) => fact.to === null) }] : [];
    });
}

// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(7178);
;// CONCATENATED MODULE: ./.build/src/incident/fold.js







/**
 * The incident that a ledger tells; null when no severity was ever set on the issue.
 *
 * Pure: any order of the facts, any repetition and any split into runs gives the same incident.
 */
function fold(ledger) {
    const facts = inStoryOrder((0,incident_ledger/* mergeLedgers */.dR)(incident_ledger/* emptyLedger */.Hg, ledger).facts);
    const opened = facts.find((fact) => fact.kind === 'opened');
    const severity = tellSeverity(facts.filter((fact) => fact.kind === 'severity'));
    if (opened === undefined || severity === null)
        return null;
    const progress = tellProgress(facts, severity);
    return {
        number: opened.number,
        url: opened.url,
        title: newest(facts, (fact) => fact.kind === 'title')?.text ?? '',
        severity: severity.severity,
        status: progress.status,
        lead: leadOf(facts),
        impact: readImpact(newest(facts, (fact) => fact.kind === 'body')?.text ?? ''),
        openedBy: opened.actor,
        declaredBy: severity.declared?.actor ?? null,
        times: tellTimes(opened, severity, progress),
        unlabelledSince: (0,incident_status/* hasEnded */.h)(progress.status) ? null : unlabelledSince(severity),
        timeline: tellTimeline(facts, severity),
    };
}
function unlabelledSince(severity) {
    const last = severity.gaps.at(-1);
    return last?.until === null ? last.since : null;
}
/** Facts of one second in the order a reader expects; removals before additions, then by id. */
const storyOrder = [
    'opened',
    'title',
    'body',
    'unassigned',
    'assigned',
    'reopened',
    'severity',
    'closed',
    'lapsed',
];
function inStoryOrder(facts) {
    return facts.toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at) ||
        storyOrder.indexOf(a.kind) - storyOrder.indexOf(b.kind) ||
        Number(isEvent(a)) - Number(isEvent(b)) ||
        (0,order/* compareText */.n)(a.id, b.id));
}
/** What came with the issue precedes what happened to it. */
function isEvent(fact) {
    return fact.id.startsWith('event:');
}
function newest(facts, isKind) {
    return facts.findLast(isKind);
}
function tellProgress(facts, severity) {
    const running = {
        status: severity.declared === null ? 'triage' : 'investigating',
        endedAt: null,
        lapsed: false,
    };
    let progress = running;
    for (const fact of facts)
        progress = advance(progress, fact, { running, severity });
    return progress;
}
/** Whether a fact sets the severity: by somebody who may, or by anybody while nobody who may has. */
function setsSeverity(fact, severity) {
    return fact.to !== null && ((0,actor/* maySetSeverity */.n)(fact.authority) || severity.declared === null);
}
function advance(progress, fact, { running, severity }) {
    if (fact.kind === 'closed')
        return { status: endOf(fact), endedAt: fact.at, lapsed: false };
    if (fact.kind === 'lapsed')
        return lapse(progress, fact, severity);
    if (fact.kind === 'reopened')
        return running;
    if (fact.kind === 'severity' && progress.lapsed && setsSeverity(fact, severity))
        return running;
    return progress;
}
function lapse(progress, fact, severity) {
    if ((0,incident_status/* hasEnded */.h)(progress.status) || !isBorneOut(fact, severity.gaps))
        return progress;
    return { status: 'cancelled', endedAt: fact.at, lapsed: true };
}
function endOf(fact) {
    const ends = {
        completed: 'resolved',
        'not-planned': 'cancelled',
        duplicate: 'duplicate',
    };
    return ends[fact.reason];
}
/** Created longer than this before it was declared, an issue was something else first; hours. */
const detectionWindowHours = 24;
function tellTimes(opened, severity, progress) {
    const declaredAt = severity.declared?.at ?? null;
    const beganAt = declaredAt ?? severity.reported.at;
    const waitedHours = (Date.parse(beganAt) - Date.parse(opened.at)) / 3_600_000;
    return {
        openedAt: opened.at,
        impactStartedAt: null,
        detectedAt: waitedHours <= detectionWindowHours ? opened.at : beganAt,
        declaredAt,
        acknowledgedAt: null,
        mitigatedAt: null,
        resolvedAt: progress.status === 'resolved' ? progress.endedAt : null,
        closedAt: progress.status === 'resolved' ? null : progress.endedAt,
    };
}
/** The person whose assignment has stood longest; of several assigned in one second the first by login. */
function leadOf(facts) {
    const standing = new Map();
    for (const fact of facts) {
        if (fact.kind === 'unassigned')
            standing.delete(fact.assignee.login);
        if (fact.kind === 'assigned' && !standing.has(fact.assignee.login)) {
            standing.set(fact.assignee.login, fact.at);
        }
    }
    const [first] = [...standing].sort(([aLogin, aSince], [bLogin, bSince]) => (0,order/* compareText */.n)(aSince, bSince) || (0,order/* compareText */.n)(aLogin, bLogin));
    return first?.[0] ?? null;
}
function tellTimeline(facts, severity) {
    const entries = [];
    let title = '';
    for (const fact of facts) {
        if (fact.kind === 'lapsed' && !isBorneOut(fact, severity.gaps))
            continue;
        const happening = tellHappening(fact, title);
        if (fact.kind === 'title')
            title = fact.text;
        if (happening !== null)
            entries.push({ at: fact.at, actor: fact.actor, ...happening });
    }
    return [...entries, ...severityEntries(severity)].sort((a, b) => (0,order/* compareText */.n)(a.at, b.at) || happeningOrder.indexOf(a.what) - happeningOrder.indexOf(b.what));
}
/** Entries of one second in the order a reader expects. */
const happeningOrder = [
    'opened',
    'renamed',
    'unassigned',
    'assigned',
    'reopened',
    'reported',
    'declared',
    'severity',
    'closed',
    'lapsed',
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
        case 'closed':
            return { what: 'closed', reason: fact.reason, closer: fact.closer };
        case 'reopened':
        case 'lapsed':
            return { what: fact.kind };
        case 'opened':
        case 'body':
        case 'severity':
            return null;
    }
}
function severityEntries(severity) {
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

// EXTERNAL MODULE: ./.build/src/incident/incident-view.js
var incident_view = __webpack_require__(7666);
// EXTERNAL MODULE: ./.build/src/incident/labels.js
var labels = __webpack_require__(4667);
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
    for (const entry of entriesByOffset(block.map, values)) {
        if (entry.span === null)
            missing.unshift([entry.key, entry.value]);
        else
            text =
                text.slice(0, entry.span.from) +
                    printLines([[entry.key, entry.value]]).trimEnd() +
                    text.slice(entry.span.to);
    }
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    return document.slice(0, block.from) + text + gap + printLines(missing) + document.slice(block.to);
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
    if (parsed.errors.length > 0 || !(0,dist/* isMap */.jh)(parsed.contents))
        return null;
    return { text, map: parsed.contents, from, to: from + length };
}
function entriesByOffset(map, values) {
    return Object.entries(values)
        .map(([key, value]) => ({ key, value, span: spanOf(map, key) }))
        .toSorted((a, b) => (b.span?.from ?? 0) - (a.span?.from ?? 0));
}
function spanOf(map, key) {
    const pair = map.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
    const from = (0,dist/* isNode */.Ll)(pair?.key) ? pair.key.range?.[0] : undefined;
    const to = (0,dist/* isNode */.Ll)(pair?.value) ? pair.value.range?.[1] : undefined;
    return from === undefined || to === undefined ? null : { from, to };
}
function printLines(entries) {
    return entries.length === 0 ? '' : (0,dist/* stringify */.As)(Object.fromEntries(entries), { lineWidth: 0 });
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
    const content = `\n${section.content.trimEnd()}\n`;
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
    const document = replaceSections(existing ?? newBody, [
        { name: 'summary', content: texts.summary },
        { name: 'timeline', content: texts.timeline },
    ]);
    return editFrontMatter(document, frontMatter(incident));
}
const newBody = `<!-- incident-loop:begin summary -->
<!-- incident-loop:end summary -->

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
        kind: 'incident',
        lead: incident.lead,
        issue: incident.url,
        impact_started_at: times.impactStartedAt,
        detected_at: times.detectedAt,
        declared_at: times.declaredAt,
        acknowledged_at: times.acknowledgedAt,
        mitigated_at: times.mitigatedAt,
        resolved_at: times.resolvedAt,
        closed_at: times.closedAt,
    };
}

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
    const link = `[INC-${number}](${(0,incident_view/* incidentFolder */.Xm)(number)}/README.md)`;
    return `| ${[link, severity, status, declared, (0,text_escape/* inlineText */.l)(title, 80)].join(' | ')} |`;
}
function readRows(table) {
    return table.split('\n').flatMap((row) => {
        const number = /^\| \[INC-(\d+)\]\(/.exec(row)?.[1];
        return number === undefined ? [] : [[Number(number), row]];
    });
}

// EXTERNAL MODULE: ./.build/src/incident/status-comment.js + 1 modules
var status_comment = __webpack_require__(5148);
// EXTERNAL MODULE: ./.build/src/incident/work.js
var incident_work = __webpack_require__(2941);
;// CONCATENATED MODULE: ./.build/src/incident/decide-sync.js














/** What makes record, labels and status comment of an issue say what its facts say. Pure. */
function decideSync(seen) {
    const ledger = accept(seen);
    const incident = fold(ledger);
    if (incident === null)
        return nothingToDo(seen.records.work);
    const texts = seen.render(incident);
    const comment = (0,status_comment/* decideStatusComment */.Yp)({
        text: texts.statusComment,
        found: seen.comments,
        work: seen.records.work,
        pin: seen.settings.statusComment.pin,
        run: seen.run,
        now: seen.now,
    });
    const files = changedFiles(seen, { ledger, incident, texts, claim: comment.claim });
    const newFacts = factsNotIn(ledger, seen.records.ledger);
    return {
        incident,
        isNew: seen.records.ledger.facts.length === 0,
        newFacts,
        createLabels: labelsToCreate(seen, incident),
        createBranch: seen.records.head === null,
        commit: files.length === 0 ? null : { message: headline(incident, newFacts), files },
        writes: [...labelWrites(seen.issue, incident), ...comment.writes],
        receipt: comment.receipt,
        work: nextWork(seen, comment.claim),
        problems: texts.problems,
    };
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
function accept(seen) {
    const facts = (0,facts_from_issue/* factsFromIssue */.h)(seen.issue, {
        spellings: seen.settings.severityLabels,
        authorityOf: seen.authorityOf,
    });
    const ledger = (0,incident_ledger/* mergeLedgers */.dR)(seen.records.ledger, { facts, unknown: [] });
    const severity = tellSeverity(ledger.facts.filter((fact) => fact.kind === 'severity'));
    const lapses = lapsesOf(ledger.facts, severity?.gaps ?? [], seen.now);
    return (0,incident_ledger/* mergeLedgers */.dR)(ledger, { facts: lapses, unknown: [] });
}
function factsNotIn(ledger, known) {
    const ids = new Set(known.facts.map((fact) => fact.id));
    return ledger.facts.filter((fact) => !ids.has(fact.id));
}
function changedFiles(seen, decided) {
    const { records } = seen;
    const paths = recordPaths(decided.incident.number);
    const wanted = [
        [paths.ledger, (0,incident_ledger/* printLedger */.Xx)(decided.ledger)],
        [
            paths.record,
            printRecord(records.files.get(paths.record) ?? null, decided.incident, decided.texts.record),
        ],
        [paths.open, (0,open_incidents/* printOpenIncidents */.Z)(records.open, decided.incident)],
        [
            paths.index,
            printIndex(records.files.get(paths.index) ?? records.emptyIndex, decided.incident),
        ],
    ];
    const changes = wanted.flatMap(([path, after]) => changeOf(records.files, path, after));
    if (changes.length === 0 && decided.claim === null && !seen.workIsPending)
        return [];
    const work = (0,incident_work/* printWork */.Vy)(nextWork(seen, decided.claim));
    return [...changes, ...changeOf(records.files, paths.work, work)];
}
function changeOf(files, path, after) {
    const before = files.get(path) ?? null;
    return before === after ? [] : [{ path, before, after }];
}
/** Where an incident's files stand on the records branch. */
function recordPaths(number) {
    const folder = (0,incident_view/* incidentFolder */.Xm)(number);
    return {
        ledger: `${folder}/ledger.jsonl`,
        work: `${folder}/work.json`,
        record: `${folder}/README.md`,
        open: 'open.json',
        index: 'README.md',
    };
}
function nextWork(seen, claim) {
    const { work } = seen.records;
    const others = work.claims.filter((held) => held.run !== seen.run && held.until > seen.now);
    const seenUpTo = seen.issue.events
        .map((event) => event.at)
        .toSorted(order/* compareText */.n)
        .at(-1);
    return {
        ...work,
        claims: claim === null ? others : [...others, claim],
        watermark: latestOf([work.watermark, seenUpTo, seen.issue.createdAt]),
    };
}
function latestOf(times) {
    return (times
        .filter((at) => at != null)
        .toSorted(order/* compareText */.n)
        .at(-1) ?? null);
}
function labelsToCreate(seen, incident) {
    const needed = (0,labels/* projectedLabels */.UX)(incident.status);
    const firstRun = seen.records.head === null;
    return labels/* labelTable */.vy.filter(({ name }) => !seen.labels.has(name) && (firstRun || needed.includes(name)));
}
function labelWrites(issue, incident) {
    const present = issue.labels.map((label) => label.name.toLowerCase());
    const wanted = (0,labels/* projectedLabels */.UX)(incident.status);
    const missing = wanted.filter((name) => !present.includes(name));
    const stale = present.filter((name) => (0,labels/* isStatusLabel */.HU)(name) && !wanted.includes(name));
    const writes = [];
    if (missing.length > 0)
        writes.push({ kind: 'add-labels', names: missing });
    if (stale.length > 0)
        writes.push({ kind: 'remove-labels', names: stale });
    return writes;
}
/** First line of the records commit. Never `#42`, which GitHub would link on the issue at every commit. */
function headline(incident, newFacts) {
    return commitMessage(incident.number, `${whatHappened(incident, newFacts)}`);
}
/** A records commit message; `[skip ci]` keeps other workflows and preview hosts quiet. */
function commitMessage(number, text) {
    return `INC-${number}: ${text} [skip ci]`;
}
function whatHappened(incident, newFacts) {
    const latest = incident.timeline.findLast((entry) => newFacts.some((fact) => fact.at === entry.at));
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
        case 'closed':
            return `closed as ${latest.reason}`;
        case 'assigned':
        case 'unassigned':
        case 'opened':
        case 'renamed':
        case 'reopened':
            return latest.what;
    }
}


/***/ }),

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ factVersion),
/* harmony export */   m: () => (/* binding */ maximumFactText)
/* harmony export */ });
/** Major version of the ledger format; a line of a newer major is never rewritten. */
const factVersion = 1;
/** Longest text kept in one fact, in UTF-16 units; the rest stays behind the link. */
const maximumFactText = 2000;


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ actorsToJudge),
/* harmony export */   h: () => (/* binding */ factsFromIssue)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7238);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1570);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5887);



/**
 * The facts an issue and its events show, each with an id that stays the same whenever it is seen again.
 *
 * Events that say nothing about an incident give none. `opened` and the first title need all events to be right, which
 * holds for the first reading; the ledger keeps them from then on.
 */
function factsFromIssue(issue, reading) {
    const events = issue.events.flatMap((event) => factFromEvent(event, reading) ?? []);
    return [...factsOfText(issue), ...events];
}
/** The actors whose authority the facts of these events will carry. */
function actorsToJudge(events, spellings) {
    const judged = events.filter((event) => 'label' in event && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfLabel */ .ze)(event.label, spellings) !== null);
    return [...new Map(judged.map((event) => [event.actor.login, event.actor])).values()];
}
function factsOfText(issue) {
    const { number, url, author, createdAt } = issue;
    const firstRename = issue.events.find((event) => event.type === 'renamed');
    const at = issue.editedAt ?? createdAt;
    const opening = { v: _fact_js__WEBPACK_IMPORTED_MODULE_1__/* .factVersion */ .N, at: createdAt, actor: author };
    const id = `issue:${number}`;
    return [
        { ...opening, id: `${id}:opened`, kind: 'opened', number, url },
        { ...opening, id: `${id}:title`, kind: 'title', text: firstRename?.from ?? issue.title },
        {
            ...opening,
            id: `${id}:body:${at}`,
            at,
            kind: 'body',
            text: (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .cutWhole */ .O)(issue.body, _fact_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumFactText */ .m),
            cut: issue.body.length > _fact_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumFactText */ .m,
            url,
        },
    ];
}
function factFromEvent(event, reading) {
    const core = {
        v: _fact_js__WEBPACK_IMPORTED_MODULE_1__/* .factVersion */ .N,
        id: `event:${event.id}`,
        at: event.at,
        actor: event.actor,
    };
    switch (event.type) {
        case 'labeled':
        case 'unlabeled': {
            const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfLabel */ .ze)(event.label, reading.spellings);
            if (severity === null)
                return null;
            const authority = reading.authorityOf(event.actor);
            const change = event.type === 'labeled' ? setTo(severity) : removed(severity);
            return { ...core, kind: 'severity', label: event.label, ...change, authority };
        }
        case 'assigned':
        case 'unassigned':
            return { ...core, kind: event.type, assignee: event.assignee };
        case 'closed':
            return { ...core, kind: 'closed', reason: event.reason, closer: event.closer };
        case 'renamed':
            return { ...core, kind: 'title', text: event.to };
        case 'reopened':
            return { ...core, kind: 'reopened' };
    }
}
function setTo(severity) {
    return { from: null, to: severity };
}
function removed(severity) {
    return { from: severity, to: null };
}


/***/ }),

/***/ 7666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ incidentView),
/* harmony export */   Vq: () => (/* binding */ recordUrl),
/* harmony export */   Xm: () => (/* binding */ incidentFolder)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(628);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7178);




/** The folder of an incident on the records branch. */
function incidentFolder(number) {
    return `incidents/${number}`;
}
/** The page of an incident's record. */
function recordUrl(number, links) {
    return `${links.repositoryUrl}/blob/${links.recordsBranch}/${incidentFolder(number)}/README.md`;
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
        title: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .l)(incident.title, 256),
        severity: incident.severity,
        icon: (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .h)(incident.status) ? '✅' : icons[incident.severity],
        status: incident.status,
        status_label: (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .projectedLabels */ .UX)(incident.status).join(', '),
        ended: (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .h)(incident.status),
        confirmed: times.declaredAt !== null,
        lead: incident.lead === null ? null : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .l)(incident.lead),
        impact: incident.impact === null ? null : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .l)(incident.impact),
        opened_by: who(incident.openedBy),
        declared_by: incident.declaredBy === null ? null : who(incident.declaredBy),
        started: time(times.impactStartedAt),
        detected: time(times.detectedAt),
        declared: time(times.declaredAt),
        acknowledged: time(times.acknowledgedAt),
        mitigated: time(times.mitigatedAt),
        resolved: time(times.resolvedAt),
        closed: time(times.closedAt),
        unlabelled_since: time(incident.unlabelledSince),
        timeline: incident.timeline.map((entry) => viewEntry(entry, shown.zone)),
        issue_url: incident.url,
        record_url: recordUrl(incident.number, shown.links),
    };
}
const icons = { SEV1: '🔴', SEV2: '🟠', SEV3: '🟡', SEV4: '🔵' };
function showTime(at, zone) {
    if (at === null)
        return null;
    const local = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .showInZone */ .vH)(at, zone);
    return local === null ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .showUtc */ .Gv)(at) : `${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .showUtc */ .Gv)(at)} (${local})`;
}
/** A name, never a mention: a text that is rewritten often must not ping. */
function who(actor) {
    return actor.type === 'deleted' ? 'a deleted account' : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .l)(actor.login);
}
function viewEntry(entry, zone) {
    const { at, actor, ...happening } = entry;
    const values = Object.entries(happening).map(([name, value]) => [
        name,
        value === null ? null : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .l)(value),
    ]);
    return {
        title: null,
        from: null,
        to: null,
        severity: null,
        login: null,
        reason: null,
        closer: null,
        ...Object.fromEntries(values),
        at: showTime(at, zone),
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
/** Whether a label is one that only we set, so that a stale one may be removed. */
function isStatusLabel(name) {
    return name.startsWith(statusPrefix);
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ emptyLedger),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Xx: () => (/* binding */ printLedger),
/* harmony export */   dR: () => (/* binding */ mergeLedgers)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5651);
/* harmony import */ var _actor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3259);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1570);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5887);





const emptyLedger = { facts: [], unknown: [] };
/** Reads `ledger.jsonl`: one fact a line, any order, blank lines ignored, a repeated id counted once. */
function readLedger(text) {
    const facts = [];
    const unknown = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const reading = readLine(line);
        if ('why' in reading)
            return { damage: { line: index + 1, seen: line.slice(0, 80), ...reading } };
        if ('unknown' in reading)
            unknown.push(reading);
        else
            facts.push(reading);
    }
    return { ledger: mergeLedgers(emptyLedger, { facts, unknown }) };
}
/** Prints `ledger.jsonl`: canonical JSON lines in the order of `at`, then `id`; ends in a newline unless empty. */
function printLedger(ledger) {
    const lines = [
        ...ledger.facts.map((fact) => ({ at: fact.at, id: fact.id, line: (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(fact) })),
        ...ledger.unknown,
    ];
    return lines
        .sort(byTimeThenId)
        .map(({ line }) => `${line}\n`)
        .join('');
}
/**
 * The union of two ledgers, each id once. What was accepted first stays: `known` wins over `added`; inside one ledger the
 * smaller line wins, so that the order of reading never matters.
 */
function mergeLedgers(known, added) {
    const taken = new Set();
    const facts = [];
    const unknown = [];
    for (const ledger of [known, added]) {
        for (const entry of inOrder(ledger)) {
            if (taken.has(entry.id))
                continue;
            taken.add(entry.id);
            if ('unknown' in entry)
                unknown.push(entry);
            else
                facts.push(entry);
        }
    }
    return { facts, unknown };
}
function inOrder(ledger) {
    return [...ledger.facts, ...ledger.unknown].sort((a, b) => byTimeThenId(a, b) || byLine(a, b));
}
function byTimeThenId(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.at, b.at) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.id, b.id);
}
function byLine(a, b) {
    return (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(lineOf(a), lineOf(b));
}
function lineOf(entry) {
    return 'unknown' in entry ? entry.line : (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(entry);
}
function readLine(line) {
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(line);
    if (value === undefined)
        return { why: 'not-json' };
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return { why: 'not-a-fact' };
    if (value['v'] > _fact_js__WEBPACK_IMPORTED_MODULE_2__/* .factVersion */ .N)
        return { why: 'newer-version' };
    const { id, at, kind } = value;
    if (!isText(id) || !isTime(at) || !isText(kind))
        return { why: 'not-a-fact' };
    if (!isKnownKind(kind))
        return { v: _fact_js__WEBPACK_IMPORTED_MODULE_2__/* .factVersion */ .N, id, at, kind, unknown: true, line: (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value) };
    if (!isActor(value['actor']) || !hasFields(value, fieldsOf[kind]))
        return { why: 'not-a-fact' };
    // The checks above are the proof of this shape; the table below is held to the type by `satisfies`.
    return value;
}
const isSeverityOrNull = (value) => value === null || _severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.some((one) => one === value);
const isAuthority = (value) => _actor_js__WEBPACK_IMPORTED_MODULE_4__/* .authorities */ .e.some((one) => one === value);
const isTextOrNull = (value) => value === null || isText(value);
const isString = (value) => typeof value === 'string';
const isCloseReason = (value) => value === 'completed' || value === 'not-planned' || value === 'duplicate';
/** What each kind of fact carries beside the common fields, and how to recognise it. */
const fieldsOf = {
    opened: { number: (value) => Number.isInteger(value), url: isString },
    title: { text: isString },
    body: { text: isString, cut: (value) => typeof value === 'boolean', url: isString },
    severity: {
        label: isString,
        from: isSeverityOrNull,
        to: isSeverityOrNull,
        authority: isAuthority,
    },
    assigned: { assignee: isActor },
    unassigned: { assignee: isActor },
    closed: { reason: isCloseReason, closer: isTextOrNull },
    reopened: {},
    lapsed: { since: isTime },
};
function isKnownKind(kind) {
    return Object.hasOwn(fieldsOf, kind);
}
function hasFields(value, checks) {
    return Object.entries(checks).every(([name, check]) => check(value[name]));
}
function isActor(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        isText(value['login']) &&
        isText(value['type']) &&
        (value['id'] === null || Number.isInteger(value['id'])));
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
const utcTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
function isTime(value) {
    if (typeof value !== 'string' || !utcTime.test(value))
        return false;
    const time = new Date(value);
    // A day or hour that does not exist either does not parse or comes back as another one.
    return !Number.isNaN(time.getTime()) && time.toISOString() === value.replace('Z', '.000Z');
}


/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readOpenIncidents),
/* harmony export */   Z: () => (/* binding */ printOpenIncidents)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9596);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);


const openVersion = 1;
/** Everything unfinished; or why the file cannot be used. An empty text is an empty list. */
function readOpenIncidents(text) {
    if (text.trim() === '')
        return [];
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return { damage: 'not-readable' };
    if (value['v'] > openVersion)
        return { damage: 'newer-version' };
    const { incidents } = value;
    if (!Array.isArray(incidents) || !incidents.every(isOpenIncident))
        return { damage: 'not-readable' };
    return incidents;
}
/** `open.json` with this incident added, brought up to date, or taken out when it has ended; sorted by number. */
function printOpenIncidents(known, incident) {
    const others = known.filter((one) => one.number !== incident.number);
    const mine = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(incident.status) ? [] : [openIncident(incident)];
    const incidents = [...others, ...mine].sort((a, b) => a.number - b.number);
    return `${JSON.stringify({ v: openVersion, incidents }, null, 2)}\n`;
}
function openIncident(incident) {
    const { number, severity, status, times } = incident;
    return { number, severity, status, declaredAt: times.declaredAt };
}
function isOpenIncident(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) &&
        Number.isInteger(value['number']) &&
        typeof value['severity'] === 'string' &&
        typeof value['status'] === 'string' &&
        (value['declaredAt'] === null || typeof value['declaredAt'] === 'string'));
}


/***/ }),

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   gO: () => (/* binding */ severities),
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
function spells(names, wanted) {
    return names?.some((name) => name.trim().toLowerCase() === wanted) ?? false;
}
/** The worse of two severities. */
function worse(a, b) {
    return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yp: () => (/* binding */ decideStatusComment),
  z$: () => (/* binding */ hashBody),
  h3: () => (/* binding */ ownStatusComments)
});

// UNUSED EXPORTS: statusCommentBody

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/src/text/marker.js
const pattern = /^<!-- incident-loop:(status) v(\d+) -->/;
/** Prints the hidden line that starts a comment of ours. */
function printMarker(marker) {
    return `<!-- incident-loop:${marker.kind} v${marker.version} -->`;
}
/** The marker a comment body starts with; null for any other comment. Who wrote it is the caller's question. */
function readMarker(body) {
    const match = pattern.exec(body);
    if (match === null)
        return null;
    return { kind: 'status', version: Number(match[2]) };
}

// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(628);
// EXTERNAL MODULE: ./.build/src/incident/work.js
var incident_work = __webpack_require__(2941);
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
    if (!readsTheSame(oldest.body, body))
        writes.push({ kind: 'edit-comment', id: oldest.id, body });
    const known = question.work.statusComment;
    const pinTried = known?.id === oldest.id && known.pinTried;
    if (question.pin && !pinTried) {
        writes.push({ kind: 'pin-comment', databaseId: oldest.databaseId });
    }
    const { id, databaseId } = oldest;
    const receipt = { id, databaseId, pinTried: pinTried || question.pin, bodyHash: hashBody(body) };
    return { writes, claim: null, receipt };
}
/** The whole body of the status comment: marker and text. */
function statusCommentBody(text) {
    return `${printMarker({ kind: 'status', version: 1 })}\n${text.trim()}`;
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
        readMarker(comment.body)?.kind === 'status';
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

/***/ 2941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ isClaimedByAnother),
/* harmony export */   Kc: () => (/* binding */ readWork),
/* harmony export */   Nl: () => (/* binding */ emptyWork),
/* harmony export */   VX: () => (/* binding */ withReceipt),
/* harmony export */   Vy: () => (/* binding */ printWork),
/* harmony export */   is: () => (/* binding */ claimSeconds)
/* harmony export */ });
/* unused harmony export workVersion */
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5651);


const workVersion = 1;
const emptyWork = {
    v: workVersion,
    claims: [],
    statusComment: null,
    identities: [],
    watermark: null,
};
/** How long a claim keeps others from doing the same; seconds. */
const claimSeconds = 120;
/**
 * Reads `work.json`. A text that is not one reads as empty: receipts are found again by their markers. One of a newer version
 * is not ours to write.
 */
function readWork(text) {
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return emptyWork;
    return value['v'] > workVersion ? 'newer-version' : (readFields(value) ?? emptyWork);
}
function readFields(value) {
    const { claims, statusComment, identities, watermark } = value;
    if (!Array.isArray(claims) || !claims.every(isClaim))
        return null;
    if (statusComment !== null && !isReceipt(statusComment))
        return null;
    if (!Array.isArray(identities) || !identities.every((login) => typeof login === 'string'))
        return null;
    if (watermark !== null && typeof watermark !== 'string')
        return null;
    return { v: workVersion, claims, statusComment, identities, watermark };
}
/** Prints `work.json`. */
function printWork(work) {
    return `${(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(work)}\n`;
}
/** The work file after a run has done what it claimed: its claims are gone, its receipt and identity are kept. */
function withReceipt(work, done) {
    const { run, receipt, identity } = done;
    const known = identity === null || work.identities.includes(identity);
    return {
        ...work,
        claims: work.claims.filter((claim) => claim.run !== run),
        statusComment: receipt ?? work.statusComment,
        identities: known ? work.identities : [...work.identities, identity].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n),
    };
}
/** Whether another run than `run` holds the claim to do `operation` at the moment `now`. */
function isClaimedByAnother(work, claim) {
    return work.claims.some((held) => held.operation === claim.operation && held.run !== claim.run && held.until > claim.now);
}
function isClaim(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        value['operation'] === 'status-comment' &&
        typeof value['run'] === 'string' &&
        typeof value['until'] === 'string');
}
function isReceipt(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        typeof value['id'] === 'string' &&
        typeof value['databaseId'] === 'number' &&
        typeof value['pinTried'] === 'boolean' &&
        typeof value['bodyHash'] === 'string');
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7238);

/**
 * Text by strangers, made harmless for GitHub Markdown on one line.
 *
 * Nobody is pinged, no issue is linked or closed, nothing is formatted, embedded or mistaken for one of our markers, and no
 * table breaks. Control and bidirectional characters are dropped. At most `maximum` UTF-16 units before escaping.
 */
function inlineText(text, maximum = 400) {
    const plain = text.replace(hiddenCharacters, '').replace(/\s+/g, ' ').trim();
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(plain, maximum)
        .replace(/[@#]|:(?=\/\/)|gh(?=-\d)|www(?=\.)/gi, `$&${joiner}`)
        .replace(/[\\`*_[\]~]/g, '\\$&')
        .replace(/[&<>|$]/g, (character) => entities[character] ?? character);
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

/***/ 628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ showUtc),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   lq: () => (/* binding */ readHttpDate),
/* harmony export */   ps: () => (/* binding */ addSeconds),
/* harmony export */   vH: () => (/* binding */ showInZone)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/** A UTC time as people read it: `2026-11-20 14:02 UTC`. `at` is RFC 3339. */
function showUtc(at) {
    return `${minutes(temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC'))} UTC`;
}
/**
 * The same moment on the clock of `zone`: `15:02 Europe/Berlin`, with the date where it differs from the UTC date; null when
 * the zone is UTC itself.
 */
function showInZone(at, zone) {
    const utc = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC');
    const local = utc.withTimeZone(zone);
    if (zone === 'UTC' || zone === 'Etc/UTC')
        return null;
    const sameDay = local.toPlainDate().equals(utc.toPlainDate());
    const shown = sameDay ? minutes(local).slice(-5) : minutes(local);
    return `${shown} ${zone}`;
}
/** The moment `seconds` after `at`, RFC 3339 in UTC with whole seconds. */
function addSeconds(at, seconds) {
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).add({ seconds }).round('second').toString();
}
/** The RFC 3339 UTC form, whole seconds, of an HTTP `Date` header; null when it is not one. */
function readHttpDate(header) {
    const milliseconds = Date.parse(header);
    if (Number.isNaN(milliseconds))
        return null;
    return temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(milliseconds).round('second').toString();
}
/** Whether `name` is a time zone of the IANA database, such as `Europe/Berlin`. */
function isTimeZone(name) {
    try {
        temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
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

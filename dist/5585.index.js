export const id = 5585;
export const ids = [5585];
export const modules = {

/***/ 5585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftPostmortem: () => (/* binding */ draftPostmortem)
});

// EXTERNAL MODULE: ./.build/src/incident/sayings.js + 2 modules
var sayings = __webpack_require__(7844);
// EXTERNAL MODULE: ./.build/src/incident/status.js
var incident_status = __webpack_require__(7178);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/src/config/own-template.js
var own_template = __webpack_require__(8809);
// EXTERNAL MODULE: ./.build/src/text/front-matter.js
var front_matter = __webpack_require__(2512);
// EXTERNAL MODULE: ./.build/src/text/seal.js
var seal = __webpack_require__(3854);
// EXTERNAL MODULE: ./.build/src/text/template.js
var template = __webpack_require__(9737);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
;// CONCATENATED MODULE: ./.build/src/postmortem/draft/draft-front-matter.js

/** Version of the keys below. */
const schemaVersion = 1;
/** The front matter of a draft, by the field's standard names; null is "not known". */
function draftFrontMatter(incident, cause) {
    const { times, lead } = incident;
    return {
        schema: schemaVersion,
        id: `INC-${incident.number}`,
        title: (0,text_escape/* plainLine */.h0)(incident.title, 256),
        status: 'draft',
        severity: incident.worstSeverity.toLowerCase(),
        impact: impacts[incident.worstSeverity],
        started_at: times.impactStartedAt ?? times.detectedAt,
        detected_at: times.detectedAt,
        declared_at: times.declaredAt,
        acknowledged_at: times.acknowledgedAt,
        mitigated_at: times.mitigatedAt,
        resolved_at: times.resolvedAt,
        environment: incident.environment === null ? null : (0,text_escape/* plainLine */.h0)(incident.environment, 100),
        services: incident.services.map((service) => (0,text_escape/* plainLine */.h0)(service, 100)),
        detected_by: detectedBy(incident.detectedBy),
        caused_by_change: causedByChange(incident),
        pull_requests: incident.cause?.cause.kind === 'pull' ? [`#${incident.cause.cause.number}`] : [],
        commits: commitsOf(incident, cause),
        tracking_issue: incident.url,
        commander: lead,
        authors: lead === null ? [] : [lead],
    };
}
/** What a severity means on a status page; whoever writes it corrects it. */
const impacts = {
    SEV1: 'critical',
    SEV2: 'major',
    SEV3: 'minor',
    SEV4: 'none',
};
/** Null while nobody has said. */
function causedByChange({ cause }) {
    if (cause === null || cause.cause.kind === 'unknown')
        return null;
    return cause.cause.kind !== 'none';
}
function commitsOf({ cause }, suspect) {
    if (cause?.cause.kind === 'commit')
        return [cause.cause.sha];
    return suspect?.sha == null ? [] : [suspect.sha];
}
const detectors = [
    [/alert|monitor|alarm|pager|synthetic|probe/i, 'alert'],
    [/customer|user|client|support|ticket/i, 'customer'],
    [/employee|engineer|colleague|team|developer|staff|internal/i, 'employee'],
];
/** `alert`, `customer`, `employee` or `other`; null where nobody has said. */
function detectedBy(written) {
    if (written === null)
        return null;
    return detectors.find(([pattern]) => pattern.test(written))?.[1] ?? 'other';
}

;// CONCATENATED MODULE: ./.build/src/postmortem/draft/draft-keys.js


const pattern = /^<!-- incident-loop:draft v1 keys:([\w:,]*) actions:([\w,]*) -->$/gm;
/** Prints the hidden line. */
function printKeys({ frontMatter, actions }) {
    const keys = Object.entries(frontMatter).map(([key, seal]) => `${key}:${seal}`);
    return `<!-- incident-loop:draft v1 keys:${keys.join(',')} actions:${actions.join(',')} -->`;
}
/** Reads the hidden line of a draft; null where it is not there, or there are several: what is ours is not known then. */
function readKeys(document) {
    const [found, another] = document.matchAll(pattern);
    if (found === undefined || another !== undefined)
        return null;
    const [, keys = '', actions = ''] = found;
    const entries = keys.split(',').flatMap((entry) => {
        const [key, seal] = entry.split(':');
        return key === undefined || seal === undefined ? [] : [[key, seal]];
    });
    return {
        frontMatter: Object.fromEntries(entries),
        actions: actions.split(',').filter((id) => id !== ''),
    };
}
/** The document with its hidden line replaced. */
function replaceKeys(document, keys) {
    return document.replace(pattern, () => printKeys(keys));
}
/** The seals of these keys as they stand in the front matter of a document. */
function sealFrontMatter(document, keys) {
    const entries = (0,front_matter/* frontMatterEntries */.DU)(document);
    return Object.fromEntries(keys.flatMap((key) => {
        const lines = entries.get(key);
        return lines === undefined ? [] : [[key, (0,seal/* sealOf */.R)(lines.replaceAll('\r\n', '\n'))]];
    }));
}
/** The front matter with these values in the lines that are still ours, and the seals after that. */
function refreshFrontMatter(document, values, known) {
    const sealed = sealFrontMatter(document, Object.keys(values));
    const ours = Object.entries(values).filter(([key]) => sealed[key] !== undefined && sealed[key] === known[key]);
    if (ours.length === 0)
        return { document, frontMatter: known };
    const edited = (0,front_matter/* editFrontMatter */.J)(document, Object.fromEntries(ours));
    const seals = sealFrontMatter(edited, ours.map(([key]) => key));
    return { document: edited, frontMatter: { ...known, ...seals } };
}

// EXTERNAL MODULE: ./.build/src/changes/verdict/suspects-view.js + 1 modules
var suspects_view = __webpack_require__(2458);
// EXTERNAL MODULE: ./.build/src/incident/incident-view.js + 1 modules
var incident_view = __webpack_require__(7352);
// EXTERNAL MODULE: ./.build/src/incident/render-incident.js + 5 modules
var render_incident = __webpack_require__(7753);
;// CONCATENATED MODULE: ./.build/src/postmortem/draft/metrics.js

/**
 * The field's standard measures, derived and never stored. Restoring is counted from detection; others count from the start of
 * impact, so the span is always said.
 */
const specs = [
    {
        name: 'Time to detect',
        from: 'impactStartedAt',
        to: 'detectedAt',
        span: 'start of impact to detection',
    },
    {
        name: 'Time to acknowledge',
        from: 'detectedAt',
        to: 'acknowledgedAt',
        span: 'detection to acknowledgement',
    },
    {
        name: 'Time to mitigate',
        from: 'detectedAt',
        to: 'mitigatedAt',
        span: 'detection to mitigation',
    },
    {
        name: 'Time to restore',
        from: 'detectedAt',
        to: 'resolvedAt',
        span: 'detection to resolution',
    },
];
/** How long it took to detect, acknowledge, mitigate and restore. */
function metricsOf(times) {
    return specs.map(({ name, from, to, span }) => {
        const [began, ended] = [times[from], times[to]];
        const isKnown = began !== null && ended !== null && began <= ended;
        return { name, span, took: isKnown ? (0,instant/* showDuration */.kJ)(began, ended) : null };
    });
}

;// CONCATENATED MODULE: ./.build/src/postmortem/draft/draft-view.js






/**
 * Everything the template of a post-mortem may show. The names are the templates' contract: `docs/templates.md` lists them.
 */
function draftView(source) {
    const { suspects, zone, links, actionItems } = source;
    const incident = withoutItself(source.incident);
    return {
        incident: (0,incident_view/* incidentView */.M)(incident, { zone, links }),
        changes: suspects === null ? null : (0,suspects_view/* suspectsView */.s)(suspects, links.repositoryUrl),
        cause: viewCause(confirmedSuspect(incident, suspects)),
        metrics: metricsOf(incident.times).map(({ name, took, span }) => ({ name, took, span })),
        diagram: (0,render_incident/* diagramOf */.fG)(incident.timeline),
        action_items: actionItems,
        actions: incident.actions.map((action) => ({ ...actionRow(action) })),
    };
}
/** A post-mortem does not tell of itself; if it did, opening it would change it. */
function withoutItself(incident) {
    const timeline = incident.timeline.filter(({ what }) => what !== 'published');
    return { ...incident, timeline, postmortem: null };
}
/** The change that people confirmed, with what is known of it; null where none is, or it was not among the suspects. */
function confirmedSuspect({ cause }, suspects) {
    if (cause === null || suspects === null)
        return null;
    return suspects.verdict.suspects.find((suspect) => isMeant(suspect, cause.cause)) ?? null;
}
function isMeant({ pull, sha }, cause) {
    if (cause.kind === 'pull')
        return pull === cause.number;
    return cause.kind === 'commit' && sha !== null && sha.startsWith(cause.sha);
}
function viewCause(suspect) {
    if (suspect === null)
        return null;
    const { title, size, at, kind } = suspect;
    return {
        title: (0,text_escape/* inlineInFile */.ZA)(title, 200),
        kind,
        at: (0,instant/* showUtc */.Gv)(at),
        files: size?.files ?? null,
        added: size?.added ?? null,
        deleted: size?.deleted ?? null,
    };
}
/** An action item as the draft lists it, to be read back: names stay as they are. */
function actionRow({ text, owner, due, type }) {
    return {
        text: (0,text_escape/* inlineInFile */.ZA)(text, 600),
        type: type ?? '',
        owner: owner === null ? '' : `@${owner}`,
        due: due ?? '',
    };
}

// EXTERNAL MODULE: ./.build/src/text/plain-words.js
var plain_words = __webpack_require__(303);
;// CONCATENATED MODULE: ./.build/src/postmortem/draft/own-template.js

/**
 * The repository's own templates for the post-mortem of an incident, the closest first: for one of its services, its kind, its
 * severity, then for any. Names of files, `post-mortem-sev1.md`.
 */
function ownTemplates({ services, kind, worstSeverity }, overrides) {
    const special = [...services.map((name) => (0,plain_words/* plainWords */.c)(name).join('-')), kind, worstSeverity];
    const names = special
        .filter((name) => name !== '')
        .map((name) => `post-mortem-${name.toLowerCase()}.md`);
    return [...names, 'post-mortem.md'].filter((name) => overrides.has(name));
}

;// CONCATENATED MODULE: ./.build/src/postmortem/draft/print-draft.js








/** Prints a new draft. */
function printDraft(source, templates) {
    const { incident, suspects } = source;
    const values = draftFrontMatter(incident, confirmedSuspect(incident, suspects));
    const { text: body, problems } = renderBody(source, templates);
    const document = (0,front_matter/* editFrontMatter */.J)(`${tidy(body)}\n\n`, values);
    const keys = printKeys({
        frontMatter: sealFrontMatter(document, Object.keys(values)),
        actions: incident.actions.map(({ id }) => (0,seal/* sealOf */.R)(id)),
    });
    return { text: `${document}${keys}\n`, problems };
}
function renderBody(source, { shipped, overrides }) {
    const view = draftView(source);
    const problems = [];
    for (const name of ownTemplates(source.incident, overrides)) {
        // Whatever line ends it has: those of a draft are one kind, so that its seals hold.
        const own = (overrides.get(name) ?? '').replaceAll('\r\n', '\n');
        const result = (0,template/* renderTemplate */.X)(own, view);
        if ('text' in result)
            return { text: result.text, problems };
        const remedy = `${knownNames(view)} All of them are in docs/templates.md; the default template is used until then.`;
        problems.push((0,own_template/* problemOfTemplate */.dP)(name, result.problem, remedy));
    }
    return { text: (0,own_template/* renderDefault */.Mk)(shipped, view), problems };
}
/** What a template may show, with what it would show of this incident. */
function knownNames({ incident, ...others }) {
    const isText = (value) => typeof value === 'string' && value.length < 40;
    const ofIncident = Object.entries(incident);
    const examples = ofIncident.filter(([, value]) => isText(value)).slice(0, 4);
    const shown = examples.map(([name, value]) => `incident.${name} (“${String(value)}”)`);
    const names = ofIncident.map(([name]) => name).join(', ');
    return `Known are, of incident: ${names}; and ${Object.keys(others).join(', ')}. For example ${shown.join(', ')}.`;
}
function tidy(text) {
    return text.replace(/\n{3,}/g, '\n\n').trim();
}

// EXTERNAL MODULE: ./.build/src/text/sealed-parts.js
var sealed_parts = __webpack_require__(9852);
// EXTERNAL MODULE: ./.build/src/text/markdown-tree.js
var markdown_tree = __webpack_require__(935);
;// CONCATENATED MODULE: ./.build/src/postmortem/draft/guides.js


/**
 * The document without the guidance of sections that have text by now: beside headings, hidden lines, and generated parts that
 * nobody has changed. `fresh` is the draft as it would be printed: only guidance that stands there word for word, on lines of its
 * own, is ours to take out.
 */
function withoutMetGuides(document, fresh) {
    const ours = new Set(fresh.match(printedGuides));
    const { guides, headings } = outlineOf(document);
    const met = guides.filter(({ from, text }) => ours.has(text) && hasText(sectionAround(from, headings, document)));
    // From the last to the first, so that earlier offsets stay true.
    return met.toReversed().reduce(withoutLines, document);
}
const guide = /^<!-- guide: (?:(?!-->)[\s\S])*-->$/;
const printedGuides = new RegExp(guide, 'gm');
/** The headings and the guidance of a document, neither of which stands in code or in a list. */
function outlineOf(document) {
    const blocks = (0,markdown_tree/* markdownTree */.a)(document).children.map(({ type, position }) => ({
        type,
        from: position?.start.offset ?? 0,
        to: position?.end.offset ?? 0,
    }));
    return {
        headings: blocks.filter(({ type }) => type === 'heading'),
        guides: blocks.flatMap(({ type, from, to }) => {
            const text = document.slice(from, to).replaceAll('\r\n', '\n');
            return type === 'html' && guide.test(text) ? [{ from, to, text }] : [];
        }),
    };
}
/** What stands between the heading before an offset and the next. */
function sectionAround(offset, headings, document) {
    const before = headings.findLast(({ to }) => to <= offset);
    const after = headings.find(({ from }) => from > offset);
    return document.slice(before?.to ?? 0, after?.from ?? document.length);
}
function hasText(section) {
    const text = (0,sealed_parts/* withoutOwnParts */.Bo)(section).replace(/<!--[\s\S]*?-->/g, '');
    return text.trim() !== '';
}
/** The blank line behind goes as well, where another one before keeps paragraphs apart. */
function withoutLines(document, { from, to }) {
    const isApart = /(?:^|\n)[ \t]*\r?\n$/.test(document.slice(0, from)) || from === 0;
    const lineEnds = isApart ? /^(?:[ \t]*\r?\n){1,2}/ : /^[ \t]*\r?\n/;
    const gap = lineEnds.exec(document.slice(to))?.[0].length ?? 0;
    return document.slice(0, from) + document.slice(to + gap);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/draft/insert-actions.js

/**
 * The document with action items added to the list that people have taken over: below its last row or item, in its notation. Where
 * there is no list any more, they begin one at the end of the part; nothing is added where the part is not there.
 */
function insertActions(document, rows) {
    const part = (0,sealed_parts/* findPart */.XG)(document, 'actions');
    if (part === null || rows.length === 0)
        return document;
    // A line keeps its CR, if it has one.
    const lines = document.slice(part.from, part.to).split('\n');
    const { at, added } = placeRows(lines, rows);
    const ended = added.map((line) => (part.usesCrlf ? `${line}\r` : line));
    const text = lines.toSpliced(at, 0, ...ended).join('\n');
    return document.slice(0, part.from) + text + document.slice(part.to);
}
const tableRow = /^ {0,3}\|/;
/** Bullet or number, and a box; an item that stands inside of another one is no end of the list. */
const item = /^( ?)(?:([-*+])|(\d{1,8})([.)]))( +\[[ xX]\])? +\S/;
/** Which lines are to be added, and before which of the part's lines; these have the hidden ones at either end. */
function placeRows(lines, rows) {
    const last = lines.findLastIndex((line) => tableRow.test(line) || item.test(line));
    const line = lines[last];
    if (line === undefined) {
        return { at: lines.length - 1, added: ['', ...rows.map((row) => `- [ ] ${textOf(row)}`)] };
    }
    if (!tableRow.test(line))
        return { at: endOfItem(lines, last), added: printItems(rows, line) };
    const columns = columnsOf(lines.slice(0, last + 1));
    return { at: last + 1, added: rows.map((row) => printRow(row, columns)) };
}
/** The columns of the table that ends with the last of these lines, by their heads. */
function columnsOf(lines) {
    const head = lines[lines.findLastIndex((line) => !tableRow.test(line)) + 1] ?? '';
    const columns = head
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().toLowerCase());
    if (columns.includes('action'))
        return columns;
    // Somebody calls it otherwise: the first column that is none of the others.
    const free = columns.findIndex((name) => !others.includes(name));
    return columns.with(Math.max(free, 0), 'action');
}
const others = ['', '#', 'type', 'owner', 'due', 'status'];
function printRow({ text, type, owner, due }, columns) {
    const cells = new Map([
        ['action', text],
        ['type', type],
        ['owner', owner],
        ['due', due],
    ]);
    return `| ${columns.map((name) => cells.get(name) ?? '').join(' | ')} |`;
}
/** The line behind an item: what is indented below it, and what goes on without a blank line, is part of it. */
function endOfItem(lines, from) {
    const end = lines.length - 1;
    for (let at = from + 1; at < end; at += 1) {
        const isBlank = lines[at]?.trim() === '';
        if (isBlank && !/^(?:\s*$|\s+\S)/.test(lines[at + 1] ?? ''))
            return at;
    }
    return end;
}
function printItems(rows, last) {
    const [, indent = '', bullet, number, sign = '', box] = item.exec(last) ?? [];
    return rows.map((row, index) => {
        const mark = bullet ?? `${Number(number) + index + 1}${sign}`;
        return `${indent}${mark}${box === undefined ? '' : ' [ ]'} ${textOf(row)}`;
    });
}
function textOf({ text, type, owner, due }) {
    const known = [
        ['Type', type],
        ['Owner', owner],
        ['Due', due],
    ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
    return `${text}${known.length === 0 ? '' : ` (${known.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/draft/refresh-draft.js








/**
 * A draft brought up to date with its incident: front matter and generated parts that nobody has changed, guidance where a section
 * has text by now, and action items that were noted since. Everything else stays byte for byte. `fresh` is the draft as it would be
 * written now. Where the hidden last line is gone, front matter and a list that people have taken over stay as they are.
 */
function refreshDraft(existing, fresh, source) {
    const head = (0,front_matter/* bodyOffset */.Gn)(existing);
    const body = (0,sealed_parts/* refreshParts */.ql)(existing.slice(head), fresh);
    const known = readKeys(existing);
    if (known === null)
        return existing.slice(0, head) + withoutMetGuides(body, fresh);
    const { text, actions } = addActions(body, source, known);
    const values = draftFrontMatter(source.incident, confirmedSuspect(source.incident, source.suspects));
    const { document, frontMatter } = refreshFrontMatter(existing.slice(0, head) + withoutMetGuides(text, fresh), values, known.frontMatter);
    return replaceKeys(document, { frontMatter, actions });
}
/** Where people have taken over the list of action items, what was noted since is added to it, once. */
function addActions(body, { incident }, { actions: known }) {
    const part = (0,sealed_parts/* findPart */.XG)(body, 'actions');
    if (part === null)
        return { text: body, actions: known };
    const added = incident.actions.filter(({ id }) => !known.includes((0,seal/* sealOf */.R)(id)));
    return {
        text: part.isOurs || added.length === 0 ? body : withActions(body, added),
        actions: [...known, ...added.map(({ id }) => (0,seal/* sealOf */.R)(id))],
    };
}
/** The list stays with people, also when they take out all that was added: what they took out must not come back. */
function withActions(body, added) {
    return (0,sealed_parts/* handOver */.Cl)(insertActions(body, added.map(actionRow)), 'actions');
}

;// CONCATENATED MODULE: ./.build/src/postmortem/draft/decide-draft.js




/** What makes the draft say what its incident says. Pure. */
function decideDraft({ source, templates, existing, pulls }) {
    const fresh = printDraft(source, templates);
    const text = existing === null ? fresh.text : refreshDraft(existing, fresh.text, source);
    const open = pulls.find(({ state }) => state === 'open');
    const runsAgain = !(0,incident_status/* hasEnded */.h)(source.incident.status) && source.incident.reopened !== null;
    return {
        text: text === existing ? null : text,
        opens: open === undefined,
        toDraft: open !== undefined && runsAgain && !open.isDraft ? open : null,
        problems: fresh.problems,
    };
}
/** The day a post-mortem is to be merged, as its deadline says; null where none counts. */
function dueDay(deadlines) {
    const deadline = deadlines.find(({ kind }) => kind === 'post-mortem');
    return deadline === undefined ? null : (0,instant/* dayOf */.kb)(deadline.dueAt);
}

// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/postmortem/draft/draft-place.js
var draft_place = __webpack_require__(675);
;// CONCATENATED MODULE: ./.build/src/flows/post-mortem/look-at-draft.js

/**
 * Finds the draft of an incident, whatever it is called by now. A branch whose pull request was merged begins again: what people
 * wrote stands on the default branch, and a squash of it would conflict with the old one.
 */
async function lookAtDraft(world, incident, pulls) {
    const { branch, path } = (0,draft_place/* draftPlace */.Xw)(incident);
    const observation = await world.github.observeDraft({ branch, path });
    const { draft, defaultBranch } = observation;
    const open = pulls.find(({ state }) => state === 'open');
    const isLanded = observation.pulls.some(({ isMerged, head }) => isMerged && head === draft?.head);
    const goesOn = draft !== null && (open !== undefined || !isLanded);
    const place = goesOn ? { ...draft, name: branch } : defaultBranch;
    const found = place === null ? null : await findText(world, place, { incident, path, open });
    const head = goesOn ? draft.head : null;
    return { observation, branch, head, path: found?.path ?? path, text: found?.text ?? null };
}
async function findText(world, { name, paths, text }, { incident: { number }, path, open, }) {
    if (text !== null)
        return { path, text };
    // The title was changed since, or somebody renamed the file.
    const renamed = paths.find((other) => isOf(other, number));
    if (renamed !== undefined) {
        const found = await world.github.branchFile(name, renamed);
        return found === null ? null : { path: renamed, text: found };
    }
    return open === undefined ? null : findMarked(world, open, number);
}
function isOf(path, number) {
    return (0,draft_place/* findDraft */.ly)([path.slice(path.lastIndexOf('/') + 1)], number) !== null;
}
/** The file without the incident's number in its name: what the pull request adds says which incident it is of. */
async function findMarked(world, open, number) {
    const seen = await world.github.pullDocuments(open.number);
    const mark = new RegExp(`^id: INC-${number}\\r?$`, 'm');
    const found = [...(seen?.documents ?? [])].find(([, text]) => mark.test(text.slice(0, farthest)));
    return found === undefined ? null : { path: found[0], text: found[1] };
}
/** No front matter reaches further; characters. */
const farthest = 5000;

// EXTERNAL MODULE: ./.build/src/changes/services/codeowners.js
var codeowners = __webpack_require__(4417);
;// CONCATENATED MODULE: ./.build/src/postmortem/draft/pull-request.js




/** Most reviewers asked; GitHub takes fifteen. */
const maximumReviewers = 15;
/** The lead writes it; who had a role, the configured reviewers and the code owners of the file are asked for a review. */
function peopleFor({ lead, roles, endedBy }, { path, codeOwners, reviewers, }) {
    const rules = (0,codeowners/* readCodeowners */.oZ)(codeOwners ?? '');
    const writer = lead ?? (endedBy?.type === 'user' ? endedBy.login : null);
    const asked = [
        ...Object.values(roles).flatMap((holder) => (holder === null ? [] : [holder.login])),
        ...reviewers,
        ...(0,codeowners/* owningPeople */.E8)(path, rules),
    ];
    const others = new Map(asked.map((login) => [login.toLowerCase(), login]));
    if (writer !== null)
        others.delete(writer.toLowerCase());
    return {
        assignees: writer === null ? [] : [writer],
        reviewers: [...others.values()].slice(0, maximumReviewers),
        teams: (0,codeowners/* owningTeams */.Fw)(path, rules),
    };
}
/** Title and description of the pull request. */
function describePull(incident, shown) {
    const { template, zone, links, due, editUrl, teams, notAsked } = shown;
    const body = (0,own_template/* renderDefault */.Mk)(template, {
        incident: (0,incident_view/* incidentView */.M)(incident, { zone, links }),
        due,
        edit_url: editUrl,
        teams: teams.map((team) => (0,text_escape/* inlineText */.ln)(team)),
        not_asked: notAsked.map((login) => (0,text_escape/* inlineText */.ln)(login)),
    });
    return { title: `Post-mortem: ${titleOf(incident)}`, body: body.trim() };
}
/** Whoever squashes makes it the message of a commit, which could ping and close. GitHub takes 256 characters. */
function titleOf({ number, title }) {
    // A squash makes it a commit, which must wake the run that files what it asks for.
    const awake = (0,text_escape/* quietLine */.zr)(title, 180).replace(/\[(skip|ci|no|actions)(?=[ -])/gi, '[$1\u2060');
    return `INC-${number} ${awake}`;
}

// EXTERNAL MODULE: ./.build/src/flows/run/path-url.js
var path_url = __webpack_require__(1364);
;// CONCATENATED MODULE: ./.build/src/flows/post-mortem/known-people.js
/** Node ids of those of some people who can be assigned here, by login in lower case; asks for those not seen yet. */
async function knownPeople(github, logins, { observation }) {
    const { people, isWhole } = observation.assignable;
    const known = new Map(people.map(({ login, nodeId }) => [login.toLowerCase(), nodeId]));
    const unseen = isWhole ? [] : logins.filter((login) => !known.has(login.toLowerCase()));
    const found = unseen.length === 0
        ? []
        : (await github.lookUp({ logins: unseen, numbers: [], commits: [] })).people;
    return new Map([
        ...known,
        ...found.map(({ login, nodeId }) => [login.toLowerCase(), nodeId]),
    ]);
}

;// CONCATENATED MODULE: ./.build/src/flows/post-mortem/open-draft-pull.js




/**
 * Opens the pull request of a draft, or tells why that is left to somebody. Key: the branch, of which GitHub takes one at a time;
 * `look-again` when somebody was faster.
 */
async function openDraftPull(world, drafting, seen) {
    const { gathered, progress } = drafting;
    const { pulls } = gathered.seen;
    const { branch, observation } = seen;
    if (observation.defaultBranch === null)
        return { pulls, blocked: null, asked: null };
    const asked = await whomToAsk(world, drafting, seen);
    const told = describe(world, drafting, { seen, asked });
    const base = observation.defaultBranch.name;
    const { repositoryId } = observation;
    const answer = await world.github.openPull({ repositoryId, base, branch, ...told });
    switch (answer.kind) {
        case 'exists':
            return 'look-again';
        case 'nothing-new':
            return { pulls, blocked: null, asked };
        case 'not-permitted': {
            const compareUrl = compare(world, { base, branch, ...told, assignees: asked.assignees });
            return { pulls, blocked: { branch, told: answer.told, compareUrl }, asked };
        }
        case 'opened':
            progress.did.add(`opened pull request ${answer.pull.number} with the post-mortem`);
            return { pulls: [answer.pull, ...pulls], blocked: null, asked };
    }
}
/**
 * Assigns, labels and asks for reviews where nobody was ever assigned and no label set: it was just opened, somebody else opened it,
 * or GitHub gave no answer. What GitHub refuses of this is told, and nothing waits for it.
 */
async function dressDraftPull(world, drafting, { seen, pulls, asked }) {
    const pull = pulls.find(({ state }) => state === 'open');
    const known = seen.observation.pulls.find(({ id }) => id === pull?.id);
    if (pull === undefined || known?.isDressed === true)
        return;
    const { assignees, reviewers, ids } = asked ?? (await whomToAsk(world, drafting, seen));
    const idsOf = (logins) => logins.flatMap((login) => ids.get(login.toLowerCase()) ?? []);
    const label = drafting.gathered.observation.labels.get(pullLabel);
    const refused = await world.github.dressPull(pull.id, {
        assignees: idsOf(assignees),
        labels: label === undefined ? [] : [label],
        // GitHub refuses all reviewers where one of them opened it.
        reviewers: idsOf(reviewers.filter((login) => !isSameLogin(login, pull.author.login))),
    });
    for (const told of refused)
        world.log.info(`Pull request ${pull.number}: ${told}`);
}
function isSameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
async function whomToAsk(world, { gathered, incident }, { path, observation: { codeOwners } }) {
    const { reviewers } = gathered.seen.settings.postMortem;
    const people = peopleFor(incident, { path, codeOwners, reviewers });
    const ids = await knownPeople(world.github, [...people.assignees, ...people.reviewers], gathered);
    return { ...people, ids };
}
function describe(world, { gathered, incident, plan }, { seen: { branch, path }, asked }) {
    return describePull(incident, {
        template: world.templates['post-mortem-pull-request'],
        zone: gathered.seen.settings.timezone,
        links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
        due: dueDay(plan.deadlines),
        editUrl: `${world.repositoryUrl}/edit/${(0,path_url/* pathUrl */.z)(branch)}/${(0,path_url/* pathUrl */.z)(path)}`,
        teams: asked.teams,
        notAsked: asked.reviewers.filter((login) => !asked.ids.has(login.toLowerCase())),
    });
}
/** The page on which one click opens the pull request, filled in as we would. */
function compare({ repositoryUrl }, pull) {
    const { base, branch, title, body, assignees } = pull;
    const page = `${repositoryUrl}/compare/${(0,path_url/* pathUrl */.z)(base)}...${(0,path_url/* pathUrl */.z)(branch)}?quick_pull=1`;
    const names = assignees.length === 0 ? '' : `&assignees=${(0,path_url/* wordUrl */.Y)(assignees.join(','))}`;
    const url = `${page}&title=${(0,path_url/* wordUrl */.Y)(title)}&labels=${(0,path_url/* wordUrl */.Y)(pullLabel)}${names}`;
    const whole = `${url}&body=${(0,path_url/* wordUrl */.Y)(body)}`;
    return whole.length <= longestUrl ? whole : url;
}
/** GitHub refuses addresses of more than about 8,000 characters. */
const longestUrl = 6000;
const pullLabel = 'post-mortem';

// EXTERNAL MODULE: ./.build/src/postmortem/action-items/extract-action-items.js + 44 modules
var extract_action_items = __webpack_require__(6895);
// EXTERNAL MODULE: ./.build/src/postmortem/check/check-postmortem.js + 21 modules
var check_postmortem = __webpack_require__(1205);
// EXTERNAL MODULE: ./.build/src/postmortem/check/check-words.js
var check_words = __webpack_require__(5973);
// EXTERNAL MODULE: ./.build/src/flows/action-items/assignable-logins.js
var assignable_logins = __webpack_require__(2720);
// EXTERNAL MODULE: ./.build/src/flows/post-mortem/check-settings.js
var check_settings = __webpack_require__(8421);
;// CONCATENATED MODULE: ./.build/src/flows/post-mortem/tell-draft-status.js







/**
 * Tells whether the draft is complete, as the status of its head: runs on a pull request of the default token wait for an approval.
 * Only where it says something else by now.
 */
async function tellDraftStatus(world, gathered, { observation, branch, path, text, head }) {
    if (head === null)
        return;
    const isTold = ({ state, description }) => observation.draft?.head === head && observation.status === `${state} ${description}`;
    const statusWith = (canBeAssigned) => {
        const { state, description } = (0,check_words/* statusOf */.c)((0,check_postmortem/* checkPostmortem */.z)(text, { ...options, canBeAssigned }));
        return { state, description: (0,text_escape/* plainLine */.h0)(description, 140) };
    };
    const { settings, now } = gathered.seen;
    const options = (0,check_settings/* checkOptions */.J)(settings, { path, now });
    const known = new Set(gathered.observation.assignable.people.map(({ login }) => login.toLowerCase()));
    const { isWhole } = gathered.observation.assignable;
    const canBeAssigned = (login) => known.has(login.toLowerCase()) || (isWhole ? false : null);
    if (isTold(statusWith(canBeAssigned)))
        return;
    // Whoever is not among the first hundred is only asked for where the status may have to change.
    const { items } = (0,extract_action_items/* extractActionItems */.u)(text, { sectionNames: settings.actionItems.headings });
    const asked = await (0,assignable_logins/* assignableLogins */.k)(world.github, items, {
        people: settings.people,
        observation: gathered.observation,
    });
    const status = statusWith(asked);
    if (isTold(status))
        return;
    const targetUrl = `${world.repositoryUrl}/blob/${(0,path_url/* pathUrl */.z)(branch)}/${(0,path_url/* pathUrl */.z)(path)}`;
    const isSet = await world.github.setStatus(head, { ...status, targetUrl });
    if (!isSet) {
        world.log.notice('The status `post-mortem` was not set: add `statuses: write` to the `permissions:` of the job.');
    }
}

// EXTERNAL MODULE: ./.build/src/flows/run/show-plan.js
var show_plan = __webpack_require__(4612);
;// CONCATENATED MODULE: ./.build/src/flows/draft-post-mortem.js







/**
 * Makes the post-mortem of an incident exist: branch, file and pull request, and the generated parts of the file as the incident
 * tells them. Null where none can be looked after; `look-again` when somebody wrote meanwhile.
 *
 * Keys: the branch, its head, and the branch again, of which GitHub takes one pull request at a time.
 */
async function draftPostmortem(world, drafting) {
    const { gathered, incident } = drafting;
    const { pulls } = gathered.seen;
    const nothingDone = { pulls, blocked: null, problems: [] };
    if (gathered.observation.pulls === null) {
        const isPublished = incident.postmortem?.publishedAt != null;
        return isPublished ? null : { ...nothingDone, failure: pullsHidden() };
    }
    const written = await mended(() => writeDraft(world, drafting));
    return written instanceof user_error/* UserError */.yo ? { ...nothingDone, failure: written } : written;
}
/** The record must not wait for its post-mortem: what kept it from being written is told when the record is. */
async function mended(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return error;
    }
}
function pullsHidden() {
    return new user_error/* UserError */.yo('permission-missing', {
        what: 'The post-mortem was not drafted: the token may not read pull requests.',
        remedy: 'Add to the `permissions:` of the job in the workflow: `pull-requests: write`.',
    });
}
async function writeDraft(world, drafting) {
    const { gathered, incident, progress } = drafting;
    const { pulls } = gathered.seen;
    const seen = await lookAtDraft(world, incident, pulls);
    const decided = decideDraft({ ...drawnFrom(world, drafting), existing: seen.text, pulls });
    // Somebody who made it ready for review meanwhile is not contradicted before there is news.
    const toDraft = decided.text === null ? null : decided.toDraft;
    const plan = { ...decided, toDraft, opens: mayOpen(drafting, decided, seen) };
    const nothingOpened = { pulls, blocked: null, asked: null };
    if (world.dryRun) {
        for (const line of whatItDoes(plan, seen))
            progress.did.add(line);
        if (plan.text !== null)
            world.log.info(await showDraft(seen, plan.text));
        return { ...nothingOpened, problems: plan.problems, failure: null };
    }
    await makeDraft(world, plan);
    const committed = await commitDraft(world, seen, { plan, incident });
    if (committed === 'look-again')
        return committed;
    for (const line of whatItDoes({ ...plan, opens: false }, seen))
        progress.did.add(line);
    const opened = plan.opens ? await openDraftPull(world, drafting, seen) : nothingOpened;
    if (opened === 'look-again')
        return opened;
    const { asked, ...done } = opened;
    const finished = await mended(async () => {
        const text = plan.text ?? seen.text ?? '';
        await tellDraftStatus(world, gathered, { ...seen, text, head: committed.head });
        await dressDraftPull(world, drafting, { seen, pulls: done.pulls, asked });
    });
    return { ...done, problems: plan.problems, failure: finished ?? null };
}
async function showDraft({ branch, path, text }, after) {
    return `on the branch ${branch}:\n${await (0,show_plan/* showFileChange */.Mw)({ path, before: text, after })}`;
}
async function makeDraft({ github, log }, { toDraft }) {
    const told = toDraft === null ? null : await github.backToDraft(toDraft.id);
    if (told !== null)
        log.info(`Pull request ${toDraft?.number} is no draft again: ${told}`);
}
/**
 * Whether the pull request is to be opened. Without a branch there is nothing to ask for: the default branch says it all. Where
 * somebody was told to open it, only news or a sweep try again.
 */
function mayOpen({ gathered, isSweep }, { opens, text }, { head }) {
    const { said } = gathered.seen.records.work;
    const isWaiting = !isSweep && said.some(({ key }) => key === sayings/* blockedDraftKey */.lg);
    return opens && (text !== null || (head !== null && !isWaiting));
}
function drawnFrom(world, { gathered, incident, plan }) {
    const { settings } = gathered.seen;
    return {
        source: {
            incident,
            suspects: plan.suspects,
            zone: settings.timezone,
            links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
            actionItems: settings.postMortem.actionItems,
        },
        templates: {
            shipped: world.templates['post-mortem'],
            overrides: gathered.observation.overrides,
        },
    };
}
function whatItDoes(plan, { text }) {
    return [
        ...(plan.text === null
            ? []
            : [text === null ? 'drafted the post-mortem' : 'brought the post-mortem up to date']),
        ...(plan.opens ? ['opened a pull request with the post-mortem'] : []),
        ...(plan.toDraft === null ? [] : ['made the pull request of the post-mortem a draft again']),
    ];
}
/** Commits the draft where it says something new; its head is null while there is no branch to open a pull request from. */
async function commitDraft(world, seen, { plan, incident }) {
    const { branch, path, text } = seen;
    if (plan.text === null)
        return { head: seen.head };
    const head = await startBranch(world, seen);
    if (head === null)
        return { head };
    if (head === 'look-again')
        return head;
    const what = text === null ? 'draft of the post-mortem' : 'post-mortem follows the record';
    const committed = await world.github.commitToBranch({
        branch,
        head,
        message: `INC-${incident.number}: ${what}`,
        files: new Map([[path, plan.text]]),
    });
    return committed === 'stale' ? 'look-again' : committed;
}
/** The head to commit to: of the branch as it is, or where it begins; null in a repository without commits. */
async function startBranch(world, { branch, head, observation }) {
    const { defaultBranch, draft, repositoryId } = observation;
    if (head !== null || defaultBranch === null)
        return head;
    const to = defaultBranch.head;
    const started = draft === null
        ? await world.github.createBranch(branch, to)
        : await world.github.moveBranch({ repositoryId, branch, from: draft.head, to });
    return started === 'exists' || started === 'stale' ? 'look-again' : to;
}


/***/ }),

/***/ 1364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wordUrl),
/* harmony export */   z: () => (/* binding */ pathUrl)
/* harmony export */ });
/** A path or the name of a branch as part of an address, also within a link in Markdown: its slashes stay. */
function pathUrl(path) {
    return path.split('/').map(wordUrl).join('/');
}
/** A text as one part of an address. */
function wordUrl(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ postmortemFolder),
/* harmony export */   OM: () => (/* binding */ draftBranch),
/* harmony export */   Xw: () => (/* binding */ draftPlace),
/* harmony export */   ly: () => (/* binding */ findDraft)
/* harmony export */ });
/* harmony import */ var _text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(303);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);


/** Where post-mortems stand on the default branch. */
const postmortemFolder = 'postmortems';
/** The branch and the file of an incident's draft; the day is the one it was detected on, in UTC. */
function draftPlace({ number, title, times }) {
    const day = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(times.detectedAt ?? times.openedAt);
    const folder = `${postmortemFolder}/${day.slice(0, 4)}`;
    const name = [day, 'inc', String(number), ...slugWords(title)].join('-');
    return { branch: draftBranch(number), folder, path: `${folder}/${name}.md` };
}
/** The branch of an incident's draft. */
function draftBranch(number) {
    return `post-mortem/inc-${number}`;
}
/** The file of an incident's post-mortem among those of a folder: the first number in its name counts; null where none is. */
function findDraft(names, number) {
    const isMeant = (name) => Number(/(?:^|[^0-9a-z])inc-(\d+)/i.exec(name)?.[1]) === number;
    return names.find((name) => name.endsWith('.md') && isMeant(name)) ?? null;
}
/** Longest part of a file name that comes from a title, in characters. */
const maximumSlug = 50;
function slugWords(title) {
    const words = [];
    let length = 0;
    for (const word of (0,_text_plain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c)(title)) {
        length += word.length + 1;
        if (length > maximumSlug)
            break;
        words.push(word);
    }
    return words;
}


/***/ })

};

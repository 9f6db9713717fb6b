export const id = 7447;
export const ids = [7447,721];
export const modules = {

/***/ 80259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ensureLabels)
/* harmony export */ });
/** Node ids of labels by name in lower case. Of those that are not there, ours are created, and others left out and told. */
async function ensureLabels({ github, log }, names, repositoryId) {
    const wanted = [...new Set(names)];
    const known = await github.labelIds(wanted);
    const missing = wanted.filter((name) => !known.has(name.toLowerCase()));
    const ours = missing.filter((name) => name.startsWith('action-item') || name === 'overdue');
    for (const name of missing.filter((one) => !ours.includes(one))) {
        log.notice(`There is no label "${name}", so no action item gets it; see \`action-items\`.`);
    }
    if (ours.length === 0)
        return known;
    const created = await github.createLabels(repositoryId, ours.map(specOf));
    // One that another run was faster to create is not in the answer, and an issue without it would not be found again.
    const raced = ours.filter((name) => !created.has(name));
    const found = [...created].map(([name, id]) => [name.toLowerCase(), id]);
    return new Map([...known, ...found, ...(await github.labelIds(raced))]);
}
function specOf(name) {
    const what = name.replace(/^action-item:? ?/, '');
    if (name === 'overdue') {
        return { name, color: 'e99695', description: 'An action item past its due date' };
    }
    const description = what === '' ? 'Follow-up work from a post-mortem' : `Action item: ${what}`;
    return { name, color: '1d76db', description };
}


/***/ }),

/***/ 33099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderFiling)
/* harmony export */ });
/* harmony import */ var _config_own_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88809);

/** Renders texts of action items: the repository's own template where it has one that works, else ours; what does not work is told. */
function renderFiling({ templates }, overrides, problems) {
    return (name, values) => (0,_config_own_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOwn */ .BF)({ name, overrides, shipped: templates[name], problems }, values);
}


/***/ }),

/***/ 60250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ followUp)
});

// EXTERNAL MODULE: ./.build/src/incident/record-paths.js
var record_paths = __webpack_require__(728);
// EXTERNAL MODULE: ./.build/src/postmortem/filing/document-index.js
var document_index = __webpack_require__(49752);
// EXTERNAL MODULE: ./.build/src/postmortem/filing/filed.js + 1 modules
var filing_filed = __webpack_require__(25502);
// EXTERNAL MODULE: ./.build/src/incident/work.js
var work = __webpack_require__(92941);
// EXTERNAL MODULE: ./.build/src/text/order.js
var order = __webpack_require__(25651);
// EXTERNAL MODULE: ./.build/src/time/business-days.js
var business_days = __webpack_require__(19195);
// EXTERNAL MODULE: ./.build/src/time/calendar-day.js
var calendar_day = __webpack_require__(49064);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(48599);
;// CONCATENATED MODULE: ./.build/src/postmortem/follow-up/due-moments.js





/**
 * The moments of a due date that lie in the time an issue is open: ahead of it, at the start of its day, at the end of that day, and
 * some business days later. Silence and a later opening put off what comes after the date. Empty for no date.
 */
function dueMoments(due, { openSince, snoozedUntil }, { targets, calendar }) {
    const day = dueDay(due);
    if (day === null)
        return [];
    const moment = (name, at) => ({
        moment: name,
        at,
        key: dueKey(day.toString(), name),
    });
    const { daysBefore, leadAfterDays, ownersAfterDays } = targets;
    const { zone } = calendar;
    const ahead = [
        ...(daysBefore > 0 ? [moment('soon', startOf(day.subtract({ days: daysBefore }), zone))] : []),
        moment('today', startOf(day, zone)),
    ].filter(({ at }) => at > openSince);
    const over = startOf(day.add({ days: 1 }), zone);
    const [since = over] = [over, openSince, snoozedUntil ?? ''].toSorted(order/* compareText */.n).slice(-1);
    // The due day itself is no day of delay.
    const lastOfDay = since === over ? (0,instant/* addSeconds */.ps)(over, -1) : since;
    const later = (days) => (0,business_days/* addBusinessDays */.D)(lastOfDay, days, calendar);
    return [
        ...ahead,
        moment('overdue', since),
        moment('lead', later(leadAfterDays)),
        ...(ownersAfterDays === null ? [] : [moment('owners', later(ownersAfterDays))]),
    ];
}
/** What a moment of a due date is remembered by. */
function dueKey(due, moment) {
    return `due:${due}:${moment}`;
}
/** How many days a due date lies ahead on the calendar of `zone`: 0 for today, negative once it has passed; null for no date. */
function daysLeft(due, now, zone) {
    const day = dueDay(due);
    if (day === null)
        return null;
    return temporal_polyfill/* Temporal */.fE.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().until(day).days;
}
/** Dates of later years mean never, and sort otherwise as text. */
const never = '9000';
function dueDay(due) {
    const day = due === null ? null : (0,calendar_day/* readDay */.P1)(due);
    return day === null || day >= never ? null : temporal_polyfill/* Temporal */.fE.PlainDate.from(day);
}
function startOf(day, zone) {
    return day.toZonedDateTime(zone).toInstant().toString();
}

;// CONCATENATED MODULE: ./.build/src/postmortem/follow-up/due-nudge.js
/**
 * The reminder to post now: the latest of the moments that have passed, which covers those before it; null where it was said, and
 * while snoozed.
 */
function dueNudge(moments, { now, snoozedUntil, said }) {
    if (snoozedUntil !== null && now < snoozedUntil)
        return null;
    const passed = moments.filter(({ at }) => at <= now);
    const latest = passed.at(-1);
    if (latest === undefined || said(latest.key))
        return null;
    return { moment: latest.moment, key: latest.key, covers: passed.map(({ key }) => key) };
}

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/text/link-url.js
var link_url = __webpack_require__(79643);
// EXTERNAL MODULE: ./.build/src/text/marker.js
var text_marker = __webpack_require__(84073);
// EXTERNAL MODULE: ./.build/src/text/shorten.js
var shorten = __webpack_require__(47238);
;// CONCATENATED MODULE: ./.build/src/postmortem/follow-up/nudge-comment.js





/** The whole comment that reminds of a due date, its hidden first line included. */
function nudgeComment(nudge, { item, audience }, question) {
    const marker = (0,text_marker/* printMarker */.u)({ kind: 'notice', version: 1, key: nudge.key });
    const values = nudgeView(nudge, { item, audience }, question);
    const text = question.render('action-item-reminder', values).replace(/\n{3,}/g, '\n\n');
    return (0,shorten/* cutWhole */.O)(`${marker}\n${text.trim()}`, longestComment);
}
/** GitHub takes 65,536 characters; this leaves room. */
const longestComment = 60_000;
/**
 * Everything `templates/action-item-reminder.md` may show. Mentions stand in `to` and `others` only, and mention for real: each is a
 * checked login. The names are the template's contract.
 */
function nudgeView({ moment }, { item, audience }, { incident, documentUrl, calendar, now }) {
    const days = daysLeft(item.due, now, calendar.zone) ?? 0;
    return {
        reminder: {
            moment,
            due: item.due,
            days_left: Math.max(0, days),
            days_late: Math.max(0, -days),
            to: mentions(audience.responsible),
            others: mentions(audience.others),
            named: item.unassigned.map((name) => (0,text_escape/* inlineText */.ln)(name, 100)),
            url: (0,link_url/* linkUrl */.Y)(documentUrl) ?? '',
        },
        incident: incident === null
            ? null
            : {
                name: `INC-${incident.number}`,
                number: incident.number,
                url: incident.url,
                title: (0,text_escape/* inlineText */.ln)(incident.title, 256),
                severity: incident.severity,
            },
    };
}
function mentions(logins) {
    return logins.map((login) => `@${login}`);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/follow-up/observed-item.js
/**
 * What is to be recorded of an item as its issue is now: who is assigned, and whether it is done. One that was taken up again is open;
 * what only the document calls done or withdrawn stays so.
 */
function observedItem(item, issue) {
    const isSame = issue.assignees.toSorted().join() === item.owners.toSorted().join();
    return {
        ...item,
        owners: isSame ? item.owners : issue.assignees,
        state: stateOf(item, issue),
        closedAt: issue.closedAt,
    };
}
function stateOf(item, issue) {
    if (item.state === 'withdrawn')
        return item.state;
    if (issue.state !== 'open')
        return issue.state;
    return item.closedAt === null ? item.state : 'open';
}

;// CONCATENATED MODULE: ./.build/src/postmortem/follow-up/overdue-label.js

/** The label of issues that are open after their due date. */
const overdueLabel = 'overdue';
/**
 * Which issues get the label, and which lose it: one has it while any of its open items is past its due date. Where no item of an
 * issue ever had a date the label is somebody else's, and stays.
 */
function overdueLabels(items, { now, zone }) {
    const numbers = new Set(items.flatMap(({ item }) => (item.issue === null ? [] : item.issue.number)));
    return [...numbers].flatMap((number) => {
        const same = items.filter(({ item }) => item.issue?.number === number);
        const labels = same.flatMap(({ issue }) => issue?.labels ?? []);
        const isSeen = same.some(({ issue }) => issue !== null);
        const isOverdue = same.some(({ item }) => isPast(item, { now, zone }));
        const has = labels.some((label) => label.toLowerCase() === overdueLabel);
        const isDated = same.some(({ item }) => item.due !== null || item.said.length > 0);
        if (!isSeen || isOverdue === has || (!isOverdue && !isDated))
            return [];
        return [{ number, act: isOverdue ? 'add' : 'remove', label: overdueLabel }];
    });
}
function isPast({ state, due }, { now, zone }) {
    return state === 'open' && (daysLeft(due, now, zone) ?? 0) < 0;
}

// EXTERNAL MODULE: ./.build/src/text/login.js
var text_login = __webpack_require__(6490);
;// CONCATENATED MODULE: ./.build/src/postmortem/follow-up/whom-to-nudge.js

/**
 * Whom to mention: who is assigned; some days after the due date the lead of the incident too, later those responsible for
 * post-mortems, with the lead where nobody has told them. Ten people at most.
 */
function whomToNudge(moment, { assignees, lead, owners, leadKnows }) {
    const leads = lead === null ? [] : [lead];
    const others = {
        soon: [],
        today: [],
        overdue: [],
        lead: leads,
        owners: leadKnows ? owners : [...leads, ...owners],
    };
    const told = unique(others[moment]);
    // Those a reminder is to reach in the end keep half of the room.
    const room = Math.max(mostMentions - told.length, mostMentions / 2);
    const responsible = unique(assignees).slice(0, room);
    return {
        responsible,
        others: told
            .filter((login) => !isAmong(responsible, login))
            .slice(0, mostMentions - responsible.length),
    };
}
/** More is a crowd, in which nobody feels meant. */
const mostMentions = 10;
function unique(logins) {
    return logins.filter((login, index) => (0,text_login/* isLogin */.W)(login) && !isAmong(logins.slice(0, index), login));
}
function isAmong(logins, wanted) {
    return logins.some((login) => login.toLowerCase() === wanted.toLowerCase());
}

;// CONCATENATED MODULE: ./.build/src/postmortem/follow-up/decide-follow-up.js








/**
 * Which action items are to be reminded of now, which issues are overdue, and what became of them. One reminder for each moment of a
 * due date, whenever and however often it is asked; of several missed the latest. Never closes anything. Pure.
 */
function decideFollowUp(question) {
    const { filed, run, now } = question;
    const followed = filed.items.map((item) => followItem(item, question));
    const due = onePerIssue(followed.flatMap(({ nudges }) => nudges));
    const nudges = due.filter((nudge) => !(0,work/* isClaimedByAnother */.GJ)(filed, { operation: nudgeOperation(nudge), run, now }));
    const claims = nudges.map(nudgeOperation);
    return {
        claimed: claims.length === 0 ? null : (0,filing_filed/* withClaims */.Qf)(filed, claims, { run, now }),
        next: {
            ...filed,
            items: followed.map(({ item }) => item),
            claims: (0,filing_filed/* heldByOthers */.Ed)(filed, { run, now }),
        },
        nudges,
        labels: overdueLabels(followed, { now, zone: question.calendar.zone }),
    };
}
/** The file with reminders remembered that were posted. */
function withNudges(filed, posted) {
    const coveredOf = (key) => posted.flatMap(({ items, covers }) => (items.includes(key) ? covers : []));
    return {
        ...filed,
        items: filed.items.map((item) => withSaid(item, coveredOf(item.key))),
    };
}
/** More keys belong to due dates of long ago. */
const rememberedKeys = 50;
function withSaid(item, keys) {
    return { ...item, said: [...new Set([...item.said, ...keys])].slice(-rememberedKeys) };
}
/** The operation a claim names for a reminder. */
function nudgeOperation({ number, key }) {
    return `nudge:${number}:${key}`;
}
function followItem(item, question) {
    const issue = item.issue === null ? undefined : question.issues.get(item.issue.number);
    if (item.issue === null || issue === undefined)
        return { item, issue: null, nudges: [] };
    const found = issue.said.filter((key) => key.startsWith('due:'));
    const observed = withSaid(observedItem(item, issue), found);
    if (observed.state !== 'open')
        return { item: observed, issue, nudges: [] };
    const { settings: targets, calendar, now } = question;
    const moments = dueMoments(observed.due, issue, { targets, calendar });
    const said = (key) => observed.said.includes(key);
    const nudge = dueNudge(moments, { now, snoozedUntil: issue.snoozedUntil, said });
    if (nudge === null)
        return { item: observed, issue, nudges: [] };
    const told = nudgeOf(nudge, { item: observed, issue }, question);
    return { item: observed, issue, nudges: [{ ...told, number: item.issue.number }] };
}
function nudgeOf(nudge, { item, issue }, question) {
    const audience = whomToNudge(nudge.moment, {
        assignees: issue.assignees,
        lead: question.incident?.lead ?? null,
        owners: question.settings.owners,
        leadKnows: item.said.includes(dueKey(item.due ?? '', 'lead')),
    });
    const { key, covers } = nudge;
    return { items: [item.key], key, covers, body: nudgeComment(nudge, { item, audience }, question) };
}
/** Items that are done in one issue and due on one day are reminded of in one comment. */
function onePerIssue(nudges) {
    const joined = new Map();
    for (const nudge of nudges) {
        const operation = nudgeOperation(nudge);
        const first = joined.get(operation);
        joined.set(operation, first === undefined ? nudge : { ...first, items: [...first.items, ...nudge.items] });
    }
    return [...joined.values()];
}

// EXTERNAL MODULE: ./.build/src/flows/action-items/ensure-labels.js
var ensure_labels = __webpack_require__(80259);
// EXTERNAL MODULE: ./.build/src/incident/fold.js + 6 modules
var fold = __webpack_require__(7175);
// EXTERNAL MODULE: ./.build/src/incident/ledger.js + 1 modules
var ledger = __webpack_require__(62727);
;// CONCATENATED MODULE: ./.build/src/postmortem/follow-up/follow-up-question.js
/** Three days ahead; the lead three business days after the date, those responsible for post-mortems after seven. */
const defaultFollowUpSettings = {
    daysBefore: 3,
    leadAfterDays: 3,
    ownersAfterDays: 7,
    owners: [],
};

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/flows/incident/calendar-of.js
var calendar_of = __webpack_require__(16324);
// EXTERNAL MODULE: ./.build/src/flows/action-items/render-filing.js
var render_filing = __webpack_require__(33099);
;// CONCATENATED MODULE: ./.build/src/flows/action-items/look-at-items.js











/** Files on the records branch that following up one post-mortem takes. */
function followedPaths({ subject }) {
    if (subject === null)
        return [];
    const number = Number(/^inc-(\d+)$/.exec(subject)?.[1] ?? 0);
    const ledger = number > 0 ? [(0,record_paths/* recordPaths */.Oq)(number).ledger] : [];
    return [...new Set([(0,record_paths/* filedPath */.KL)(subject), record_paths/* sharedPaths */.KQ.postmortems, ...ledger])];
}
/**
 * Looks at the action items of one post-mortem; where a reminder is due, also whether it was posted by a run that did not live to say
 * so, and how the repository words it. Null where nothing is kept of them.
 */
async function lookAtItems(world, followed) {
    const records = await world.github.filingRecords(followedPaths(followed.document), null);
    const first = await decideItems(world, followed, records);
    if (first === null || first.plan.nudges.length === 0)
        return first;
    const [said, { overrides }] = await Promise.all([
        saidOn(world, first.plan.nudges),
        world.github.observePostmortems(null),
    ]);
    return decideItems(world, followed, records, { said, overrides });
}
const nothingLookedUp = { said: new Map(), overrides: new Map() };
/** Decides from what is kept of the items; null where that is nothing, or not ours to write. */
async function decideItems(world, followed, { head, files }, { said, overrides } = nothingLookedUp) {
    const { document, issues, settings, now } = followed;
    const { subject } = document;
    if (subject === null || head === null)
        return null;
    const [filedAt, indexAt, ledgerAt = ''] = followedPaths(document);
    const filed = (0,filing_filed/* readFiled */.$N)(files.get(filedAt ?? '') ?? '');
    const index = (0,document_index/* readIndex */.vY)(files.get(indexAt ?? '') ?? null);
    if (filed === 'newer-version' || index === 'newer-version')
        return null;
    const problems = [];
    const plan = decideFollowUp({
        run: world.run,
        now,
        filed,
        issues: new Map(issues.map((issue) => [issue.number, followedIssue(issue, said.get(issue.number) ?? [])])),
        incident: incidentIn(files.get(ledgerAt)),
        documentUrl: `${world.repositoryUrl}/edit/HEAD/${encodeURI(document.path)}`,
        settings: {
            ...defaultFollowUpSettings,
            daysBefore: settings.actionItems.remindDaysBefore,
            owners: settings.postMortem.owner === null ? [] : [settings.postMortem.owner],
        },
        calendar: await (0,calendar_of/* calendarOf */.Y)(settings),
        render: (0,render_filing/* renderFiling */.W)(world, overrides, problems),
    });
    const documents = index === null ? null : reindexed(index, document, plan.next);
    const did = [...describe(plan), ...changes(filed, plan.next)];
    return { plan, head, documents, did, problems, isQuiet: did.length === 0 && documents === null };
}
function followedIssue({ state, closedAt, createdAt, assignees, labels }, said) {
    return { state, closedAt, assignees, labels, said, openSince: createdAt, snoozedUntil: null };
}
function incidentIn(text) {
    const reading = (0,ledger/* readLedger */.SC)(text ?? '');
    const incident = 'ledger' in reading ? (0,fold/* fold */.A)(reading.ledger) : null;
    if (incident === null)
        return null;
    const { number, url, title, worstSeverity, lead } = incident;
    return { number, url, title, severity: worstSeverity, lead };
}
/** Keys of our comments on the issues that a reminder is due on. */
async function saidOn(world, nudges) {
    const said = new Map();
    for (const { number } of nudges) {
        const thread = await world.github.thread(number);
        const keys = (thread?.comments ?? []).flatMap(({ body, ours, author }) => {
            const marker = ours || author.type === 'bot' ? (0,text_marker/* readMarker */.t)(body) : null;
            return marker?.kind === 'notice' ? [marker.key] : [];
        });
        said.set(number, keys);
    }
    return said;
}
function reindexed({ documents }, document, filed) {
    const current = documents.find(({ path }) => path === document.path);
    if (current === undefined)
        return null;
    const open = (0,filing_filed/* openIssues */.D$)(filed);
    return open.join() === current.open.join() ? null : (0,document_index/* withDocument */.us)(documents, { ...current, open });
}
function describe({ nudges, labels }) {
    return [
        ...nudges.map(({ number, key }) => `reminded of action item ${number}: ${momentOf(key)}`),
        ...labels.map(({ number, label, act }) => act === 'add' ? `labelled ${number} ${label}` : `took ${label} off ${number}`),
    ];
}
/** What a reminder was about, by its key, `due:2026-12-05:overdue`. */
function momentOf(key) {
    const [, date = '', moment = ''] = key.split(':');
    const words = { soon: 'due soon', today: 'due today' };
    return `${words[moment] ?? 'overdue'}, ${date}`;
}
/** What changes on record, item by item. */
function changes(before, next) {
    const earlier = new Map(before.items.map((item) => [item.key, item]));
    return next.items.flatMap((item) => {
        const was = earlier.get(item.key);
        if (was === undefined || (0,canonical_json/* canonicalJson */.dj)(was) === (0,canonical_json/* canonicalJson */.dj)(item))
            return [];
        const name = item.issue === null ? item.title : `action item ${item.issue.number}`;
        const isSame = was.state === item.state;
        return [isSame ? `noted who does ${name}` : `noted that ${name} is ${stateWords[item.state]}`];
    });
}
const stateWords = {
    open: 'open again',
    done: 'done',
    'not-planned': 'not planned',
    withdrawn: 'withdrawn',
};

// EXTERNAL MODULE: ./.build/src/flows/records/rounds.js
var rounds = __webpack_require__(21167);
;// CONCATENATED MODULE: ./.build/src/flows/follow-up.js







/** So many documents are read in one request. */
const batchLength = 25;
/**
 * Reminds of action items whose due date is near or has passed, marks what is overdue, and notes what was done. Asks for the state of
 * every open one, fifty in a request, and for what is kept of them; more only where something is to be written.
 */
async function followUp(world, sources) {
    const { index, item } = sources;
    const waiting = (index?.documents ?? []).filter(({ open, subject }) => item === undefined ? subject !== null && open.length > 0 : subject === item.subject);
    const did = new Set();
    const problems = [];
    if (waiting.length === 0)
        return { did: [], problems };
    const open = waiting.flatMap((document) => document.open);
    const numbers = item === undefined ? open : [...open, item.issue];
    const issues = await world.github.itemIssues([...new Set(numbers)]);
    for (let from = 0; from < waiting.length; from += batchLength) {
        const batch = waiting.slice(from, from + batchLength);
        const records = await world.github.filingRecords(batch.flatMap(followedPaths), null);
        for (const document of batch) {
            const followed = { ...sources, document, issues };
            if (await isQuiet(world, followed, records))
                continue;
            const what = `the action items of ${document.path}`;
            const remedy = 'Nothing is lost: the next sweep goes on.';
            const found = await (0,rounds/* inRounds */.T)(world, { what, remedy }, () => followOne(world, followed, did));
            problems.push(...found);
        }
    }
    return { did: [...did], problems };
}
async function isQuiet(world, followed, records) {
    const decided = await decideItems(world, followed, records);
    return decided === null || decided.isQuiet;
}
/** Does what is due for one post-mortem, and adds it to what was done, whether or not GitHub answers the last write. */
async function followOne(world, followed, did) {
    const seen = await lookAtItems(world, followed);
    if (seen === null || seen.isQuiet)
        return [];
    const { plan, head, documents, problems } = seen;
    if (world.dryRun) {
        for (const line of seen.did)
            did.add(`would have ${line}`);
        return problems;
    }
    const path = (0,record_paths/* filedPath */.KL)(followed.document.subject ?? '');
    const claimed = plan.claimed === null
        ? { head }
        : await world.github.commitRecords({
            head,
            message: 'action items: reminders [skip ci]',
            files: new Map([[path, (0,filing_filed/* printFiled */.Us)(plan.claimed)]]),
        });
    if (claimed === 'stale')
        return 'look-again';
    await write(world, plan, followed);
    for (const line of seen.did)
        did.add(line);
    const kept = await world.github.commitRecords({
        head: claimed.head,
        message: 'action items: followed up [skip ci]',
        files: new Map([
            [path, (0,filing_filed/* printFiled */.Us)(withNudges(plan.next, plan.nudges))],
            ...(documents === null ? [] : [[record_paths/* sharedPaths */.KQ.postmortems, (0,document_index/* printIndex */.a6)(documents)]]),
        ]),
    });
    return kept === 'stale' ? 'look-again' : problems;
}
async function write(world, { nudges, labels }, { issues, repositoryId }) {
    const ids = new Map(issues.map(({ number, id }) => [number, id]));
    for (const { number, body } of nudges) {
        const id = ids.get(number);
        if (id === undefined)
            continue;
        await world.github.postComment(id, body);
        await world.github.pace();
    }
    const names = [...new Set(labels.map(({ label }) => label))];
    if (names.length === 0)
        return;
    const known = await (0,ensure_labels/* ensureLabels */.c)(world, names, repositoryId);
    for (const { number, label, act } of labels) {
        const [issue, labelId] = [ids.get(number), known.get(label)];
        if (issue === undefined || labelId === undefined)
            continue;
        const change = act === 'add' ? { add: [labelId], remove: [] } : { add: [], remove: [labelId] };
        await world.github.relabel(issue, change);
    }
}


/***/ }),

/***/ 11892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   q: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _incident_record_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _postmortem_filing_document_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49752);
/* harmony import */ var _postmortem_front_matter_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22560);
/* harmony import */ var _records_newer_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1756);




/** The index of post-mortems; null where it has to be made. */
function indexOf(text) {
    const index = (0,_postmortem_filing_document_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readIndex */ .vY)(text);
    if (index === 'newer-version')
        throw (0,_records_newer_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newerVersion */ .i)(_incident_record_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedPaths */ .KQ.postmortems);
    return index;
}
/**
 * Documents whose content is not the one read last. Where nothing was ever read, those that were here before the push are left to
 * their authors, unless they name an incident the way our drafts do.
 */
function changedSince(index, { documents, earlier }) {
    const known = index?.documents ?? earlier.filter(({ path }) => (0,_postmortem_front_matter_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .numberInPath */ .kv)(path) === null);
    const read = new Set(known.map(({ path, blob }) => `${path} ${blob}`));
    const changed = documents.filter(({ path, blob }) => !read.has(`${path} ${blob}`));
    const baseline = index === null ? known.map(unfiled) : [];
    return { changed, baseline };
}
function unfiled({ path, blob }) {
    return { path, blob, subject: null, open: [] };
}


/***/ }),

/***/ 49752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ printIndex),
/* harmony export */   us: () => (/* binding */ withDocument),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39596);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25651);


const indexVersion = 1;
/** Reads `post-mortems.json`; null where there is none that can be read, so that it is made anew. */
function readIndex(text) {
    if (text === null)
        return null;
    const value = (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (!(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value['v'] !== 'number')
        return null;
    if (value['v'] > indexVersion)
        return 'newer-version';
    const { documents } = value;
    if (!Array.isArray(documents) || !documents.every(isIndexed))
        return null;
    return { v: indexVersion, documents };
}
/** Prints `post-mortems.json`, a document a line. */
function printIndex(documents) {
    const lines = documents
        .toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.path, b.path))
        .map((document) => (0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(document));
    return `{"v":${indexVersion},"documents":[\n${lines.join(',\n')}\n]}\n`;
}
/** The index with one document as it was read now; what stood under its subject elsewhere was moved. */
function withDocument(documents, document) {
    const others = documents.filter(({ path, subject }) => path !== document.path && subject !== document.subject);
    return [...others, document];
}
function isIndexed(value) {
    return ((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        typeof value['path'] === 'string' &&
        typeof value['blob'] === 'string' &&
        (value['subject'] === null || typeof value['subject'] === 'string') &&
        Array.isArray(value['open']) &&
        value['open'].every((number) => typeof number === 'number'));
}


/***/ }),

/***/ 25502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ed: () => (/* binding */ heldByOthers),
  sf: () => (/* binding */ holdsClaims),
  cb: () => (/* binding */ nothingFiled),
  D$: () => (/* binding */ openIssues),
  Us: () => (/* binding */ printFiled),
  $N: () => (/* binding */ readFiled),
  Qf: () => (/* binding */ withClaims),
  $R: () => (/* binding */ withIssues)
});

// EXTERNAL MODULE: ./.build/src/incident/work.js
var work = __webpack_require__(92941);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(39596);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
;// CONCATENATED MODULE: ./.build/src/postmortem/filing/filed-item.js

const itemStates = ['open', 'done', 'not-planned', 'withdrawn'];
const itemTypes = ['prevent', 'detect', 'mitigate', 'process', null];
/** Whether a value read from a file is an item. */
function isFiledItem(value) {
    return (0,canonical_json/* isRecord */.u4)(value) && Object.entries(fields).every(([name, fits]) => fits(value[name]));
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const fields = {
    key: isText,
    title: isText,
    line: (value) => value === null || typeof value === 'number',
    permalink: isText,
    owners: isTexts,
    ownersAsWritten: isTexts,
    unassigned: isTexts,
    due: isTextOrNull,
    dueAsWritten: isTextOrNull,
    dueRefused: isTextOrNull,
    type: (value) => itemTypes.some((type) => type === value),
    issue: (value) => value === null || isFiledIssue(value),
    link: isTextOrNull,
    state: (value) => itemStates.some((state) => state === value),
    withdrawnWhy: isText,
    closedAt: isTextOrNull,
    said: isTexts,
};
function isFiledIssue(value) {
    return (0,canonical_json/* isRecord */.u4)(value) && typeof value['number'] === 'number' && isText(value['url']);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/filing/filed.js




const filedVersion = 1;
const nothingFiled = {
    v: filedVersion,
    document: null,
    items: [],
    claims: [],
    comments: { pull: null, incident: null },
};
/**
 * Reads `post-mortem.json`. A text that is not one reads as empty: issues are found again by their markers. One of a newer version
 * is not ours to write.
 */
function readFiled(text) {
    const value = (0,canonical_json/* readJson */.Vh)(text);
    if (!(0,canonical_json/* isRecord */.u4)(value) || typeof value['v'] !== 'number')
        return nothingFiled;
    return value['v'] > filedVersion ? 'newer-version' : (readFields(value) ?? nothingFiled);
}
function readFields(value) {
    const { document, items, claims, comments } = value;
    if (document !== null && !isFiledDocument(document))
        return null;
    if (!Array.isArray(items) || !items.every(isFiledItem))
        return null;
    if (!Array.isArray(claims) || !claims.every(work/* isClaim */.j_))
        return null;
    if (!isListComments(comments))
        return null;
    return { v: filedVersion, document, items, claims, comments };
}
/** Prints `post-mortem.json`. */
function printFiled(filed) {
    return `${(0,canonical_json/* canonicalJson */.dj)(filed)}\n`;
}
/** Whether a run holds claims on all of these operations already, for half of their time at least. */
function holdsClaims({ claims }, operations, { run, now }) {
    const enough = (0,instant/* addSeconds */.ps)(now, work/* claimSeconds */.is / 2);
    const held = claims.filter((claim) => claim.run === run && claim.until >= enough);
    return operations.every((wanted) => held.some(({ operation }) => operation === wanted));
}
/** The file with claims of a run on these operations beside what others still hold. */
function withClaims(filed, operations, { run, now }) {
    const until = (0,instant/* addSeconds */.ps)(now, work/* claimSeconds */.is);
    const claims = operations.map((operation) => ({ operation, run, until }));
    return { ...filed, claims: [...heldByOthers(filed, { run, now }), ...claims] };
}
/** The file with the issues that were created, by the keys of their items. */
function withIssues(filed, created) {
    const items = filed.items.map((item) => {
        const issue = created.get(item.key);
        return issue === undefined ? item : { ...item, issue: { number: issue.number, url: issue.url } };
    });
    return { ...filed, items };
}
/** Numbers of the issues of open items, which a sweep looks after. */
function openIssues({ items }) {
    const numbers = items.flatMap(({ state, issue }) => state === 'open' && issue !== null ? [issue.number] : []);
    return [...new Set(numbers)];
}
/** The claims of other runs that are not over. */
function heldByOthers(filed, { run, now }) {
    return filed.claims.filter((claim) => claim.run !== run && claim.until > now);
}
function isFiledDocument(value) {
    return (0,canonical_json/* isRecord */.u4)(value) && typeof value['path'] === 'string' && typeof value['blob'] === 'string';
}
function isListComments(value) {
    return (0,canonical_json/* isRecord */.u4)(value) && isNumberOrNull(value['pull']) && isNumberOrNull(value['incident']);
}
function isNumberOrNull(value) {
    return value === null || typeof value === 'number';
}


/***/ })

};

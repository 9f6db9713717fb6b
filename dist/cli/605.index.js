export const id = 605;
export const ids = [605];
export const modules = {

/***/ 2637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ settingsPath)
/* harmony export */ });
/** Where the configuration is read from: always the default branch. */
const settingsPath = '.github/incident-loop.yml';
/** The settings of a repository without a configuration file. */
const defaultSettings = {
    timezone: 'UTC',
    severityLabels: { SEV1: [], SEV2: [], SEV3: [], SEV4: [] },
    trustedBots: [],
    statusComment: { pin: true },
};


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRecordsBranch: () => (/* binding */ createRecordsBranch),
/* harmony export */   runSetup: () => (/* binding */ runSetup),
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);

/** Sets the repository up and tells what was missing. */
async function runSetup(world, teller) {
    const { did } = await setup(world);
    const lines = did.length === 0 ? ['everything was there already'] : did;
    for (const line of lines)
        world.log.info(`setup: ${line}`);
    await teller.showSummary(`## Setup\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
}
/** Creates the labels and the records branch a repository lacks. What is there stays as it is, colours too. */
async function setup(world) {
    const { repository, labels, head } = await world.github.observeRepository();
    const missing = _incident_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelTable */ .vy.filter((label) => !labels.has(label.name));
    const did = describe(missing.map((label) => label.name), head, world);
    if (world.dryRun)
        return { did };
    await Promise.all([
        missing.length === 0 ? null : world.github.createLabels(repository.id, missing),
        head ?? createRecordsBranch(world),
    ]);
    return { did };
}
/** Creates the records branch; answers its head, or `exists` when another run was faster. Key: the ref. */
async function createRecordsBranch(world) {
    const created = await world.github.createRecordsBranch(rootFiles(world));
    return created === 'exists' ? created : created.head;
}
function rootFiles(world) {
    return new Map([
        ['README.md', world.templates['records-readme']],
        // Preview hosts build every branch they see, unless the branch itself says no.
        ['vercel.json', `${JSON.stringify({ git: { deploymentEnabled: false } }, null, 2)}\n`],
    ]);
}
function describe(labels, head, world) {
    const created = labels.length === 0 ? [] : [`created ${labels.length} labels: ${labels.join(', ')}`];
    return head === null ? [...created, `created the branch ${world.recordsBranch}`] : created;
}


/***/ }),

/***/ 2605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSync: () => (/* binding */ runSync),
  sync: () => (/* binding */ sync)
});

// EXTERNAL MODULE: ./.build/src/incident/decide-sync.js + 8 modules
var decide_sync = __webpack_require__(2600);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/incident/status-comment.js + 1 modules
var status_comment = __webpack_require__(5148);
// EXTERNAL MODULE: ./.build/src/incident/work.js
var incident_work = __webpack_require__(2941);
// EXTERNAL MODULE: ./.build/src/flows/setup.js
var setup = __webpack_require__(219);
;// CONCATENATED MODULE: ./.build/src/flows/show-plan.js
/** What a plan does, a line each, in words for the summary of the run. */
function describePlan(plan) {
    const lines = [];
    if (plan.createBranch)
        lines.push('created the records branch');
    if (plan.createLabels.length > 0)
        lines.push(`created ${plan.createLabels.length} labels`);
    if (plan.newFacts.length > 0)
        lines.push(`recorded ${countOf(plan.newFacts.length, 'new fact')}`);
    else if (plan.commit !== null)
        lines.push('brought the record up to date');
    return [...lines, ...plan.writes.map(describeWrite)];
}
/** A plan as a diff: every write with what it replaces. Loads the diff library only when asked. */
async function showPlan(plan) {
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 4023));
    const patch = ({ path, before, after }) => createTwoFilesPatch(before === null ? '/dev/null' : path, path, before ?? '', after);
    const labels = plan.createLabels.map((label) => `+ label ${label.name} (#${label.color})`);
    const files = plan.commit?.files.map(patch) ?? [];
    const heading = plan.commit === null ? [] : [`commit: ${plan.commit.message}`];
    return [
        'Dry run: nothing is written. This is what would be:',
        ...labels,
        ...heading,
        ...files,
        ...plan.writes.map(showWrite),
    ].join('\n');
}
function countOf(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
function describeWrite(write) {
    switch (write.kind) {
        case 'post-comment':
            return 'posted the status comment';
        case 'edit-comment':
            return 'updated the status comment';
        case 'delete-comment':
            return 'removed a second status comment';
        case 'pin-comment':
            return 'pinned the status comment';
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
            return `${write.kind}:\n${write.body.replace(/^/gm, '+ ')}`;
        case 'delete-comment':
            return `${write.kind}: ${write.id}`;
        case 'pin-comment':
            return `${write.kind}: ${write.databaseId}`;
        case 'add-labels':
        case 'remove-labels':
            return `${write.kind}: ${write.names.join(', ')}`;
    }
}

;// CONCATENATED MODULE: ./.build/src/flows/apply-sync.js





/**
 * Carries a plan out: labels and branch, the records commit with its claim, the writes to the issue, the receipts. Answers
 * `look-again` when another run moved the records branch in between.
 *
 * Key: the branch's head. The records commit is a compare-and-swap, and only the run that wins it does the rest.
 */
async function applySync(world, gathered, plan, progress) {
    const { head, labelIds } = await prepare(world, gathered, plan);
    if (head === 'exists' || lacksLabels(plan, labelIds))
        return 'look-again';
    const committed = await commitPlan(world, plan, head);
    if (committed === 'stale')
        return 'look-again';
    noteProgress(progress, plan);
    const target = { issueId: gathered.seen.issue.id, labelIds };
    const written = await writeIssue(world, target, plan.writes);
    progress.receipt = receiptAfter(plan, written.posted);
    progress.identity = written.posted?.author.login ?? null;
    const kept = await keepReceipts(world, { plan, progress, head: committed.head });
    if (kept === 'stale')
        return 'look-again';
    progress.receipt = null;
    if (written.failure !== null)
        throw written.failure;
    return 'settled';
}
async function prepare(world, { observation }, plan) {
    const [created, head] = await Promise.all([
        plan.createLabels.length === 0
            ? new Map()
            : world.github.createLabels(observation.repository.id, plan.createLabels),
        observation.head ?? (0,setup.createRecordsBranch)(world),
    ]);
    return { head, labelIds: new Map([...observation.labels, ...created]) };
}
/** Whether another run created a label we wanted to create: then only a new reading knows its id. */
function lacksLabels(plan, labelIds) {
    return plan.writes.some((write) => write.kind === 'add-labels' && write.names.some((name) => !labelIds.has(name)));
}
async function commitPlan(world, plan, head) {
    if (plan.commit === null)
        return { head };
    const files = new Map(plan.commit.files.map((file) => [file.path, file.after]));
    return world.github.commitRecords({ head, message: plan.commit.message, files });
}
function noteProgress(progress, plan) {
    if (plan.isNew)
        progress.isNew = true;
    for (const line of describePlan(plan))
        progress.did.add(line);
}
async function writeIssue(world, target, writes) {
    const batch = writes.filter((write) => write.kind !== 'pin-comment');
    const outcomes = batch.length === 0 ? [] : await world.github.writeIssue(target, batch);
    const posted = outcomes.find((outcome) => outcome.kind === 'commented')?.comment ?? null;
    const failure = outcomes.find((outcome) => outcome.kind === 'failed')?.error ?? null;
    return { posted, failure };
}
function receiptAfter(plan, posted) {
    const post = plan.writes.find((write) => write.kind === 'post-comment');
    if (posted === null || post === undefined)
        return plan.receipt;
    return {
        id: posted.id,
        databaseId: posted.databaseId,
        pinTried: post.pin,
        bodyHash: (0,status_comment/* hashBody */.z$)(post.body),
    };
}
/** Commits what was done; pins meanwhile, since nothing waits for that. */
async function keepReceipts(world, done) {
    const { plan, progress, head } = done;
    const work = (0,incident_work/* withReceipt */.VX)(plan.work, { run: world.run, ...progress });
    const number = plan.incident?.number ?? 0;
    const unchanged = (0,incident_work/* printWork */.Vy)(work) === (0,incident_work/* printWork */.Vy)(plan.work);
    const [answer] = await Promise.all([
        unchanged
            ? { head }
            : world.github.commitRecords({
                head,
                message: (0,decide_sync/* commitMessage */.df)(number, 'receipts'),
                files: new Map([[(0,decide_sync/* recordPaths */.Oq)(number).work, (0,incident_work/* printWork */.Vy)(work)]]),
            }),
        pin(world, plan, progress.receipt),
    ]);
    return answer === 'stale' ? 'stale' : 'kept';
}
async function pin(world, plan, receipt) {
    const posted = plan.writes.some((write) => write.kind === 'post-comment' && write.pin);
    const wanted = posted || plan.writes.some((write) => write.kind === 'pin-comment');
    if (!wanted || receipt === null)
        return;
    const pinned = await world.github.pinComment(receipt.databaseId);
    if (!pinned)
        world.log.info('The status comment was not pinned: GitHub does not offer it here.');
}

// EXTERNAL MODULE: ./.build/src/config/settings.js
var settings = __webpack_require__(2637);
// EXTERNAL MODULE: ./.build/src/incident/facts-from-issue.js
var facts_from_issue = __webpack_require__(8444);
// EXTERNAL MODULE: ./node_modules/liquidjs/dist/liquid.node.js
var liquid_node = __webpack_require__(8694);
;// CONCATENATED MODULE: ./.build/src/text/template.js

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
    const liquid = new liquid_node/* Liquid */.HX({
        ...limits,
        strictVariables: true,
        strictFilters: true,
        ownPropertyOnly: true,
        // Includes read from this table and never from a path; it is empty.
        templates: {},
    });
    for (const tag of ['include', 'render', 'layout', 'block'])
        delete liquid.tags[tag];
    return liquid;
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

// EXTERNAL MODULE: ./.build/src/incident/incident-view.js
var incident_view = __webpack_require__(7666);
;// CONCATENATED MODULE: ./.build/src/incident/render-incident.js


/** Templates that show an incident, by file name without `.md`. */
const incidentTemplates = (/* unused pure expression or super */ null && (['status-comment', 'record-summary', 'record-timeline']));
/** Where a repository puts templates of its own, on the default branch. */
const overridesFolder = '.github/incident-loop';
/** Every text of an incident. A template of the repository that fails is reported and the default used in its place. */
function renderIncident(incident, rendering) {
    const view = { incident: (0,incident_view/* incidentView */.M4)(incident, rendering) };
    const problems = [];
    const render = (name) => {
        const own = renderOverride(name, view, rendering.overrides);
        if (own !== null && 'text' in own)
            return own.text;
        if (own !== null)
            problems.push(own.problem);
        return renderDefault(rendering.templates[name], view);
    };
    return {
        statusComment: render('status-comment'),
        record: { summary: render('record-summary'), timeline: render('record-timeline') },
        problems,
    };
}
/** Renders a template we ship; one that fails is our bug. */
function renderDefault(template, view) {
    const result = renderTemplate(template, view);
    if ('problem' in result)
        throw new Error(`a shipped template failed: ${result.problem.message}`);
    return result.text;
}
function renderOverride(name, view, overrides) {
    const template = overrides.get(`${name}.md`);
    if (template === undefined)
        return null;
    const result = renderTemplate(template, view);
    if ('text' in result)
        return result;
    const { message, line, column } = result.problem;
    const file = `${overridesFolder}/${name}.md`;
    const remedy = 'Names that can be used are listed in docs/templates.md; the default template is used until then.';
    return {
        problem: { file, line: line ?? 1, column: column ?? 1, message: `${message}. ${remedy}` },
    };
}

// EXTERNAL MODULE: ./.build/src/incident/severity.js
var severity = __webpack_require__(5887);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(628);
// EXTERNAL MODULE: ./.build/src/incident/ledger.js
var ledger = __webpack_require__(8441);
// EXTERNAL MODULE: ./.build/src/incident/open-incidents.js
var open_incidents = __webpack_require__(5094);
;// CONCATENATED MODULE: ./.build/src/flows/read-records.js





/**
 * The records branch as it stands for one incident.
 *
 * A ledger, claim file or list that was damaged, or written by a newer version, is refused: nothing of it may be overwritten.
 */
function readRecords(observation, number, world) {
    const { files, head } = observation;
    const paths = (0,decide_sync/* recordPaths */.Oq)(number);
    const at = (path) => ({ path, head, world });
    return {
        head,
        ledger: ledgerOf(files.get(paths.ledger), at(paths.ledger)),
        work: workOf(files.get(paths.work), at(paths.work)),
        open: openOf(files.get(paths.open), at(paths.open)),
        files,
        emptyIndex: world.templates['records-readme'],
    };
}
function ledgerOf(text, place) {
    if (text === undefined)
        return ledger/* emptyLedger */.Hg;
    const reading = (0,ledger/* readLedger */.SC)(text);
    if ('ledger' in reading)
        return reading.ledger;
    throw ledgerError(reading.damage, place);
}
function ledgerError(damage, place) {
    const where = `${place.path}, line ${damage.line} on the branch ${place.world.recordsBranch}`;
    if (damage.why === 'newer-version')
        return newer('ledger-newer', where);
    const what = damage.why === 'not-json' ? 'is not JSON' : 'is not a fact this version can have written';
    return new user_error/* UserError */.yo('ledger-damaged', {
        what: `${where} ${what}: ${JSON.stringify(damage.seen)}. Nothing was written.`,
        remedy: `${restore(place)} The facts are the only input of the record, so they are never overwritten.`,
    });
}
function restore({ path, head, world }) {
    const history = `${world.repositoryUrl}/commits/${world.recordsBranch}/${path}`;
    return `Restore the file as it was before commit ${head ?? 'unknown'} or earlier; its history: ${history}.`;
}
function workOf(text, place) {
    if (text === undefined)
        return incident_work/* emptyWork */.Nl;
    const work = (0,incident_work/* readWork */.Kc)(text);
    if (work === 'newer-version')
        throw newer('ledger-newer', place.path);
    return work;
}
function openOf(text, place) {
    const open = (0,open_incidents/* readOpenIncidents */.E)(text ?? '');
    if (!('damage' in open))
        return open;
    if (open.damage === 'newer-version')
        throw newer('ledger-newer', place.path);
    throw new user_error/* UserError */.yo('records-damaged', {
        what: `${place.path} on the branch ${place.world.recordsBranch} cannot be read. Nothing was written.`,
        remedy: restore(place),
    });
}
function newer(code, where) {
    return new user_error/* UserError */.yo(code, {
        what: `${where} was written by a newer version of Incident Loop. Nothing was written.`,
        remedy: 'Use at least that version in every workflow that runs the Action on this repository.',
    });
}

;// CONCATENATED MODULE: ./.build/src/flows/gather-incident.js









/** Reads everything about one issue: one request, then whatever that showed to be missing, side by side. */
async function gatherIncident(world, number, progress) {
    const observation = await world.github.observeIssue(number);
    refuseUnusable(observation, world);
    const { subject } = observation;
    if (subject.kind === 'pull-request')
        return nothing(`${number} is a pull request, not an issue.`);
    if (subject.kind === 'missing')
        throw issueNotFound(number, world);
    const { settings, problems } = await settingsOf(observation);
    const records = withProgress(readRecords(observation, number, world), world, progress);
    if (!mayBeIncident(subject.issue, records.ledger, settings) && subject.earlier === null) {
        return nothing(`Issue ${number} has no severity label and never had one, so it is no incident.`);
    }
    const timeline = await wholeTimeline(world.github, subject, records.work.watermark);
    const issue = { ...subject.issue, events: timeline.events };
    const [authorityOf, comments] = await Promise.all([
        judgeActors(world.github, issue, { ledger: records.ledger, settings }),
        statusCommentsOf(world, issue, { work: records.work, now: observation.readAt }),
    ]);
    const seen = {
        now: observation.readAt,
        run: world.run,
        settings,
        issue,
        workIsPending: timeline.pagedBack || progress.receipt !== null,
        authorityOf,
        labels: new Set(observation.labels.keys()),
        records,
        comments,
        render: (incident) => renderIncident(incident, {
            templates: world.templates,
            overrides: observation.overrides,
            zone: settings.timezone,
            links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
        }),
    };
    return { kind: 'issue', seen, observation, problems };
}
/** What the branch says, corrected by what this run knows to have done since. */
function withProgress(records, world, progress) {
    if (progress.receipt === null)
        return records;
    return { ...records, work: (0,incident_work/* withReceipt */.VX)(records.work, { run: world.run, ...progress }) };
}
function nothing(why) {
    return { kind: 'nothing', why };
}
function refuseUnusable({ repository }, world) {
    if (repository.archived) {
        throw new user_error/* UserError */.yo('repository-archived', {
            what: `${world.repositoryUrl} is archived, so nothing can be written to it.`,
            remedy: 'Unarchive the repository, or remove the workflow.',
        });
    }
    if (!repository.issuesEnabled) {
        throw new user_error/* UserError */.yo('issues-disabled', {
            what: `Issues are switched off in ${world.repositoryUrl}.`,
            remedy: 'Switch them on under Settings, General, Features: an incident is an issue.',
        });
    }
}
function issueNotFound(number, world) {
    return new user_error/* UserError */.yo('issue-not-found', {
        what: `There is no issue ${number} in ${world.repositoryUrl} that this token can see.`,
        remedy: 'Check the number, and that the job has `permissions: issues: write`.',
    });
}
async function settingsOf(observation) {
    if (observation.configuration === null)
        return { settings: settings/* defaultSettings */.L, problems: [] };
    // The schema library is as large as the rest together; a repository without a configuration never loads it.
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(82)]).then(__webpack_require__.bind(__webpack_require__, 3082));
    return readSettings(observation.configuration);
}
function mayBeIncident(issue, ledger, settings) {
    const names = [
        ...issue.labels.map((label) => label.name),
        ...issue.events.flatMap((event) => ('label' in event ? [event.label] : [])),
    ];
    const severe = names.some((name) => (0,severity/* severityOfLabel */.ze)(name, settings.severityLabels) !== null);
    return severe || ledger.facts.length > 0;
}
/** Timeline items seen late by GitHub's own replication are still read; seconds. */
const watermarkOverlapSeconds = 600;
async function wholeTimeline(github, first, watermark) {
    const enough = watermark === null ? '' : (0,instant/* addSeconds */.ps)(watermark, -watermarkOverlapSeconds);
    let { events } = first.issue;
    let { earlier } = first;
    while (earlier !== null && (events[0]?.at ?? '') >= enough) {
        const page = await github.earlierEvents(first.issue.id, earlier);
        events = [...page.events, ...events];
        earlier = page.earlier;
    }
    return { events, pagedBack: events.length > first.issue.events.length };
}
async function judgeActors(github, issue, known) {
    const recorded = new Set(known.ledger.facts.map((fact) => fact.id));
    const fresh = issue.events.filter((event) => !recorded.has(`event:${event.id}`));
    const actors = (0,facts_from_issue/* actorsToJudge */.T)(fresh, known.settings.severityLabels);
    const judged = await Promise.all(actors.map(async (actor) => [actor.login, await judge(github, actor, known.settings)]));
    const authorities = new Map(judged);
    return (actor) => authorities.get(actor.login) ?? 'none';
}
async function judge(github, actor, settings) {
    if (actor.type === 'user')
        return github.authorityOf(actor);
    const trusted = settings.trustedBots.some((bot) => bot.login === actor.login && bot.id === actor.id);
    return actor.type === 'bot' && trusted ? 'write' : 'none';
}
async function statusCommentsOf(world, issue, known) {
    const { work, now } = known;
    if (work.statusComment !== null) {
        const comment = await world.github.comment(work.statusComment.id);
        if (comment !== null)
            return [comment];
    }
    const claim = { operation: 'status-comment', run: world.run, now };
    if ((0,incident_work/* isClaimedByAnother */.GJ)(work, claim))
        return [];
    return (0,status_comment/* ownStatusComments */.h3)(await world.github.comments(issue.id), work);
}

;// CONCATENATED MODULE: ./.build/src/flows/progress.js
/** The progress of a run that has done nothing yet. */
function noProgress() {
    return { receipt: null, identity: null, isNew: false, did: new Set() };
}

;// CONCATENATED MODULE: ./.build/src/config/outputs.js
/** The one table of outputs, with what each holds; all are empty when the run did nothing. */
const outputTable = {
    incident: 'Name of the incident, such as `INC-42`.',
    'issue-number': 'Number of its issue, such as `42`.',
    severity: 'Severity: `SEV1`, `SEV2`, `SEV3` or `SEV4`.',
    status: 'Status: `triage`, `investigating`, `identified`, `monitoring`, `resolved`, `closed`, `cancelled` or `duplicate`.',
    'is-new': '`true` when this run put the incident on record, else `false`.',
    changed: '`true` when this run wrote something, else `false`.',
    'record-path': 'Path of the record on the records branch.',
    'record-url': 'Page of the record.',
    result: 'All of it as one line of JSON, with `version`. Its texts come from people: pass it by `env:`, never inside a script.',
};
/** Every output, in the order of the table. */
const outputNames = Object.keys(outputTable).filter((name) => Object.hasOwn(outputTable, name));

;// CONCATENATED MODULE: ./.build/src/config/problem.js
/** A problem in one line: `file:line:column message`. */
function showProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}

// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
;// CONCATENATED MODULE: ./.build/src/flows/tell.js







/** Version of the JSON in the output `result`; it changes when a field changes its meaning or goes. */
const resultVersion = 1;
/** Tells what a sync did. Ends in a failure when a file of the repository needs mending; by then all else is done. */
async function tell(result, world, teller) {
    const outputs = outputsOf(result, world);
    for (const name of outputNames)
        teller.setOutput(name, outputs[name]);
    await teller.showSummary(summaryOf(result, world));
    const failure = tellProblems(result.problems, world);
    if (failure !== null)
        throw failure;
}
/** The outputs of a run that worked on an incident. */
function outputsOf(result, world) {
    const { incident, isNew, did } = result;
    const { number, severity, status, url, title, lead, impact, times } = incident;
    const links = { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch };
    const changed = did.length > 0 && !world.dryRun;
    const record = { path: (0,decide_sync/* recordPaths */.Oq)(number).record, url: (0,incident_view/* recordUrl */.Vq)(number, links) };
    const named = { incident: `INC-${number}`, number, severity, status, isNew, changed, record };
    const detail = { url, title, lead, impact, times, did };
    return {
        incident: named.incident,
        'issue-number': String(number),
        severity,
        status,
        'is-new': String(isNew),
        changed: String(changed),
        'record-path': record.path,
        'record-url': record.url,
        result: (0,canonical_json/* canonicalJson */.dj)({ version: resultVersion, ...named, ...detail }),
    };
}
/** The page of the run: the incident on top, then what this run did. */
function summaryOf(result, world) {
    const links = { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch };
    const did = world.dryRun ? result.did.map((line) => `would have ${line}`) : result.did;
    return renderDefault(world.templates['job-summary'], {
        incident: (0,incident_view/* incidentView */.M4)(result.incident, { zone: result.zone, links }),
        run: { did },
    });
}
/** Shows problems of the repository's own files on their lines; the failure to end the run with, or null. */
function tellProblems(problems, world) {
    for (const problem of problems)
        world.log.problem(problem.message, problem);
    const [first] = problems;
    if (first === undefined)
        return null;
    const more = problems.length === 1 ? '' : ` and ${problems.length - 1} more`;
    return new user_error/* UserError */.yo(first.file.endsWith('.md') ? 'template-invalid' : 'config-invalid', {
        what: `The incident was recorded, but a file of the repository needs mending: ${showProblem(first)}${more}.`,
        remedy: 'Defaults were used in its place.',
    });
}

;// CONCATENATED MODULE: ./.build/src/flows/sync.js







/** Syncs one issue and tells the outcome: outputs, the page of the run, problems on their lines. */
async function runSync(world, teller, issue) {
    const result = await sync(world, issue);
    if (result.kind === 'nothing')
        return world.log.notice(result.why);
    await tell(result, world, teller);
}
/** Another run may move the records branch under us this often before we give up. */
const maximumRounds = 12;
/** A write without an answer is looked for this often; then the next run finds out. */
const maximumUnanswered = 3;
/**
 * Makes the record, the labels and the status comment of one issue say what happened on GitHub.
 *
 * Looks, decides and writes the difference. Where another run was faster, or GitHub did not answer a write, it looks again:
 * facts and receipts are never lost, and what was created is not created twice.
 */
async function sync(world, issue) {
    const progress = noProgress();
    let unanswered = 0;
    for (let round = 1; round <= maximumRounds; round += 1) {
        try {
            const result = await lookAndWrite(world, issue, progress);
            if (result !== 'look-again')
                return result;
            world.log.info(`Another run wrote to ${world.recordsBranch} first; looking again.`);
        }
        catch (error) {
            unanswered += 1;
            if (!isUnanswered(error) || unanswered > maximumUnanswered)
                throw error;
            world.log.info(`${error.message} Looking at what was done.`);
        }
    }
    throw contended(world, issue);
}
async function lookAndWrite(world, issue, progress) {
    const gathered = await gatherIncident(world, issue, progress);
    if (gathered.kind === 'nothing')
        return gathered;
    const plan = (0,decide_sync/* decideSync */.c8)(gathered.seen);
    const { incident } = plan;
    if (incident === null)
        return { kind: 'nothing', why: noSeverity(issue) };
    const problems = [...gathered.problems, ...plan.problems];
    const about = {
        kind: 'incident',
        incident,
        problems,
        zone: gathered.seen.settings.timezone,
    };
    if (world.dryRun) {
        if (!(0,decide_sync/* isEmptyPlan */.lM)(plan))
            world.log.info(await showPlan(plan));
        return { ...about, isNew: plan.isNew, did: describePlan(plan) };
    }
    if (!(0,decide_sync/* isEmptyPlan */.lM)(plan)) {
        const answer = await applySync(world, gathered, plan, progress);
        if (answer === 'look-again')
            return answer;
    }
    return { ...about, isNew: progress.isNew, did: [...progress.did] };
}
function noSeverity(issue) {
    return `Issue ${issue} has no severity label and never had one, so it is no incident.`;
}
function isUnanswered(error) {
    return error instanceof user_error/* UserError */.yo && error.code === 'github-unavailable';
}
function contended(world, issue) {
    return new user_error/* UserError */.yo('records-contended', {
        what: `The branch ${world.recordsBranch} moved ${maximumRounds} times while INC-${issue} was written.`,
        remedy: 'Nothing is lost: run the workflow again, or wait for the next event on the issue.',
    });
}


/***/ })

};

export const id = 147;
export const ids = [147];
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

/***/ 25050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readSuspects),
/* harmony export */   w: () => (/* binding */ earlierChanges)
/* harmony export */ });
/* harmony import */ var _changes_collect_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54308);
/* harmony import */ var _changes_feed_taken_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56005);
/* harmony import */ var _changes_ranking_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50724);
/* harmony import */ var _changes_verdict_candidate_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6586);
/* harmony import */ var _changes_verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42858);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5991);






/** How many earlier changes tell which words are common here. */
const earlierChanges = 2500;
/** Reads what landed before the incident and ranks it. */
async function readSuspects(question, world) {
    const { window, changes, earlier } = await readLanded(question, world);
    if (window.length + question.outside.length === 0)
        throw nothingToSearch(question, world.clone);
    // Counted before the changes are awaited: Git compares files meanwhile.
    const history = earlier.length === 0 ? null : (0,_changes_ranking_history_js__WEBPACK_IMPORTED_MODULE_1__/* .collectStatistics */ .o6)(earlier);
    const landed = await changes;
    world.progress.end();
    const prepared = byId([...landed, ...question.outside.map(outsideChange)]);
    const searched = describeSearch({ question, clone: world.clone, window, landed });
    return { searched, verdict: judgeLanded(question, { prepared, searched, history }) };
}
/** Nobody says of a clone what is live, so that every change counts from when it landed. */
function judgeLanded({ text, at }, { prepared, searched, history }) {
    const candidateOf = ({ id }) => preparedOf(id, prepared).candidate;
    const revertChange = ({ change }) => undoOf(preparedOf(change.id, prepared));
    const [environment, services] = [null, []];
    return (0,_changes_verdict_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)({
        question: { text, textVersion: '', startedAt: at, startIsKnown: true, environment, services },
        feed: feedOf([...prepared.values()], searched),
        // The window was chosen when it was read.
        lookBackHours: (Date.parse(at) - Date.parse(searched.from)) / 3_600_000,
        history,
        candidateOf,
        servicesOf: () => [],
        undoChange: revertChange,
        revertChange,
        undoDeployment: () => ({ steps: [], warnings: [] }),
    });
}
function preparedOf(id, all) {
    const found = all.get(id);
    if (found === undefined)
        throw new Error(`no change ${id} was read`);
    return found;
}
function feedOf(prepared, searched) {
    const takenBack = (0,_changes_feed_taken_back_js__WEBPACK_IMPORTED_MODULE_5__/* .findTakenBack */ .a)(prepared.map(({ change }) => change));
    const entries = prepared.map(({ change, candidate }) => {
        const revert = takenBack.get(change.id);
        return {
            change,
            kinds: candidate.kinds,
            landing: { state: 'unknown' },
            takenBack: revert === undefined ? null : { title: revert.title, pull: revert.pull, at: revert.at },
        };
    });
    return {
        source: 'pushes',
        environments: [],
        environmentWhy: null,
        carriers: [],
        entries,
        completeSince: null,
        linesRead: searched.hasLines,
        gaps: gapsOf(searched),
    };
}
function gapsOf({ isFull, isShallow, hasLines, cut }) {
    return [
        ...(isFull ? ['there were more: only the newest 400 are ranked'] : []),
        ...(isShallow ? ['the clone is shallow; `git fetch --unshallow` gets the rest'] : []),
        ...(hasLines ? [] : ['the clone is partial: changed lines were not read']),
        ...(cut > 0 ? [`some changed lines of very large changes (${cut})`] : []),
    ];
}
/** How a change is taken back in a clone. */
function undoOf({ change, isMerge, candidate }) {
    const [sha] = change.shas;
    if (sha === undefined) {
        return { steps: [{ commands: [], why: 'take it back where it was made' }], warnings: [] };
    }
    const command = `git revert ${isMerge ? '-m 1 ' : ''}${sha.slice(0, 12)}`;
    const warnings = candidate.kinds.includes('migration')
        ? ['It has a migration, and taking back the code does not take back the data.']
        : [];
    return { steps: [{ commands: [command], why: 'takes it out of the code' }], warnings };
}
/** Reads the window, and while Git compares its files, what landed before it. */
async function readLanded(question, world) {
    const collector = (0,_changes_collect_window_js__WEBPACK_IMPORTED_MODULE_0__/* .collectWindow */ .H)(question.from);
    const everything = world.clone.landed({ until: question.at, paths: [] });
    const passed = [];
    if (question.paths.length > 0) {
        const { at: until, paths } = question;
        for await (const one of world.clone.landed({ until, paths }))
            if (!collector.take(one))
                break;
    }
    else {
        // The same reading goes on below, so it must not be closed here.
        for (let next = await everything.next(); !next.done; next = await everything.next()) {
            passed.push(next.value);
            if (!collector.take(next.value))
                break;
        }
    }
    const window = collector.window();
    const changes = readChanges(window, world);
    // Awaited only when the rest is read: a failure until then is not lost, but must not end the process.
    changes.catch(() => { });
    const goal = window.length + earlierChanges;
    for await (const one of everything) {
        passed.push(one);
        if (passed.length >= goal)
            break;
    }
    return { window, changes, earlier: earlierThan(window, passed) };
}
/** Words are counted as changes come, while Git compares the next. */
async function readChanges(window, { clone, progress }) {
    const prepared = [];
    for await (const landed of clone.changes(window.map(({ sha }) => sha))) {
        prepared.push({ ...landed, candidate: (0,_changes_verdict_candidate_of_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateOf */ .R)(landed.change) });
        progress.at('changes read', prepared.length, window.length);
    }
    return prepared;
}
function earlierThan(window, landed) {
    const ranked = new Set(window.map(({ sha }) => sha));
    const earlier = landed.filter(({ sha }) => !ranked.has(sha)).slice(0, earlierChanges);
    return earlier.toReversed();
}
function outsideChange(change) {
    return { change, isMerge: false, isCut: false, candidate: (0,_changes_verdict_candidate_of_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateOf */ .R)(change) };
}
/** By id; of two commits that name the same pull request the older one goes by its sha. */
function byId(all) {
    const found = new Map();
    for (const one of all) {
        const { id, shas } = one.change;
        const name = found.has(id) ? `commit:${shas[0] ?? id}` : id;
        found.set(name, {
            ...one,
            change: { ...one.change, id: name },
            candidate: { ...one.candidate, id: name },
        });
    }
    return found;
}
function describeSearch({ question, clone, window, landed }) {
    const isFull = window.length >= _changes_collect_window_js__WEBPACK_IMPORTED_MODULE_0__/* .windowLimits */ .B.atMost;
    const [oldest = question.at] = window.map(({ at }) => at).toSorted();
    return {
        ref: clone.ref,
        head: clone.head,
        from: isFull || oldest < question.from ? oldest : question.from,
        to: question.at,
        cut: landed.filter(({ isCut }) => isCut).length,
        isFull,
        isWidened: oldest < question.from,
        isShallow: clone.isShallow,
        hasLines: !clone.isPartial,
    };
}
function nothingToSearch({ at, paths }, clone) {
    const where = paths.length === 0 ? '' : ` that touches ${paths.join(' or ')}`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('no-changes', {
        what: `Nothing${where} had landed on "${clone.ref}" by ${at}.`,
        remedy: clone.isShallow
            ? 'The clone is shallow: get the rest with `git fetch --unshallow`.'
            : 'Check the time (`--at`) and the branch (`--ref`).',
    });
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


/***/ })

};

export const id = 61;
export const ids = [61];
export const modules = {

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

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLintCloneMigrations: () => (/* binding */ runLintCloneMigrations)
});

// EXTERNAL MODULE: ./.build/src/config/problem.js
var config_problem = __webpack_require__(90713);
// EXTERNAL MODULE: ./.build/src/config/settings.js
var config_settings = __webpack_require__(42637);
// EXTERNAL MODULE: ./.build/src/migrations/judgement-plan.js + 6 modules
var judgement_plan = __webpack_require__(70980);
// EXTERNAL MODULE: ./.build/src/migrations/show/report.js + 1 modules
var show_report = __webpack_require__(1619);
// EXTERNAL MODULE: ./.build/src/migrations/sizes/read-statistics.js + 2 modules
var read_statistics = __webpack_require__(56765);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/migrations/plan/compare-naturally.js
var compare_naturally = __webpack_require__(37281);
// EXTERNAL MODULE: ./.build/src/migrations/plan/database-folder.js
var database_folder = __webpack_require__(63417);
// EXTERNAL MODULE: ./.build/src/migrations/plan/recognise-files.js
var recognise_files = __webpack_require__(13150);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/gather-named.js





/**
 * What somebody named as a change: named files together, with those beside them that come before; the files of named folders each by
 * itself, as they were deployed one after the other.
 *
 * @throws UserError `bad-input` for a named file that is no migration
 */
function gatherNamed({ files, inFolders, beside, unread }) {
    const companions = new Map(beside.map(({ path, text }) => [path, text]));
    const named = files.map((file) => ({ ...file, isNamed: true }));
    for (const file of named)
        refuseOther(file, companions);
    const added = [...named, ...inFolders];
    const older = beside.filter((file) => added.some((other) => comesBefore(file, other)));
    return {
        change: { added, edited: [], deleted: [], older, companions },
        unchecked: unread.map(({ path, why }) => ({ path, line: 1, why })),
        range: null,
        scope: scopeOf(files.length, inFolders.length),
        leftOut: [],
        isHistory: inFolders.length > 0,
    };
}
function refuseOther(file, companions) {
    if ((0,recognise_files/* recogniseFiles */.r)([file], companions).length > 0)
        return;
    throw new user_error/* UserError */.yo('bad-input', {
        what: `"${(0,text_escape/* plainLine */.h0)(file.path, 300)}" is no migration of a tool that is known here.`,
        remedy: 'Name migrations or files of SQL; docs/migrations-check.md lists the tools.',
    });
}
/** Whether a file of the same database has the lower name: tools that order otherwise are put in order later. */
function comesBefore(file, other) {
    return ((0,database_folder/* databaseFolderOf */.B)(file.path) === (0,database_folder/* databaseFolderOf */.B)(other.path) &&
        (0,compare_naturally/* compareNaturally */.y)(file.path, other.path) < 0);
}
function scopeOf(files, inFolders) {
    const parts = [
        ...(files > 0 ? [`${files} named ${files === 1 ? 'file' : 'files'}`] : []),
        ...(inFolders > 0
            ? [
                `${inFolders} ${inFolders === 1 ? 'file' : 'files'} of folders, each as a deploy of its own`,
            ]
            : []),
    ];
    return `Looked at ${parts.join(' and ') || 'no file'}.`;
}

// EXTERNAL MODULE: ./.build/src/migrations/plan/companions.js
var plan_companions = __webpack_require__(58662);
// EXTERNAL MODULE: ./.build/src/migrations/plan/schema-dump.js
var schema_dump = __webpack_require__(993);
// EXTERNAL MODULE: ./.build/src/migrations/recognise.js + 1 modules
var recognise = __webpack_require__(61424);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/range.js


/**
 * Finds the commits to compare: what a branch adds since it left another one, so that what others added there meanwhile does not
 * count.
 *
 * @throws UserError `bad-input` for names that the clone does not know, and where they have no commit in common
 */
async function findRange(clone, { base, ref }) {
    const name = base === '' ? await clone.mainBranch() : base;
    if (name === null)
        throw noBase();
    const [from, to] = await Promise.all([
        named(clone, name, '--base'),
        named(clone, ref === '' ? 'HEAD' : ref, '--ref'),
    ]);
    const common = await clone.mergeBase(from, to);
    if (common === null)
        throw nothingInCommon(clone, name, ref);
    const adds = ref === '' ? 'what is here, committed or not' : `what ${(0,text_escape/* plainLine */.h0)(ref, 100)} has`;
    return {
        base: common,
        head: ref === '' ? null : to,
        scope: `Looked at ${adds}, against ${(0,text_escape/* plainLine */.h0)(name, 100)} (${common.slice(0, 12)}).`,
    };
}
async function named(clone, ref, option) {
    const sha = await clone.commitOf(ref);
    if (sha !== null)
        return sha;
    throw new user_error/* UserError */.yo('bad-input', {
        what: `The ref "${ref}" is no commit of this clone.`,
        remedy: `Name a branch, a tag or a sha with \`${option}\`; fetch it first where it is new.`,
    });
}
function noBase() {
    return new user_error/* UserError */.yo('bad-input', {
        what: 'Nothing here looks like the branch that others go into.',
        remedy: 'Name it with `--base origin/main`, or name files to judge.',
    });
}
function nothingInCommon(clone, name, ref) {
    const ends = clone.isShallow
        ? 'The clone is shallow: fetch more of it, in a workflow with `fetch-depth: 0`.'
        : 'Name another base with `--base`.';
    return new user_error/* UserError */.yo('bad-input', {
        what: `"${name}" and "${ref === '' ? 'HEAD' : ref}" have no commit in common.`,
        remedy: ends,
    });
}

;// CONCATENATED MODULE: ./.build/src/flows/migrations/gather-range.js





/** Reads from a clone what a branch adds: what changed, its texts, and the migrations that were there before. */
async function gatherRange(clone, question) {
    const { base, head, scope } = await findRange(clone, question);
    const changed = (await clone.changed(base, head)).filter(({ path }) => (0,recognise/* couldBeMigration */.NS)(path));
    const { change, unchecked } = await readChanged(clone, changed, { base, head });
    const older = await readOlder(clone, changed, base);
    const paths = [...changed.map(({ path }) => path), ...older.files.map(({ path }) => path)];
    const companions = await clone.texts(head, [...new Set(paths.flatMap(plan_companions/* companionsOf */.Lo))]);
    return {
        change: { ...change, older: older.files, companions: textsByPath(companions) },
        unchecked,
        range: { base, head: head ?? 'working tree' },
        scope,
        leftOut: older.leftOut,
        isHistory: false,
    };
}
async function readChanged(clone, changed, { base, head }) {
    const pathsOf = (...hows) => changed.filter(({ how }) => hows.includes(how)).map(({ path }) => path);
    const [after, before] = await Promise.all([
        clone.texts(head, pathsOf('added', 'edited')),
        clone.texts(base, pathsOf('edited', 'deleted')),
    ]);
    const unchecked = [];
    const read = (texts, path) => {
        const found = texts.get(path) ?? { why: 'its text is not in this clone' };
        if ('text' in found)
            return found.text;
        unchecked.push({ path, line: 1, why: found.why });
        return null;
    };
    const added = pathsOf('added').flatMap((path) => asFile(path, read(after, path)));
    const deleted = pathsOf('deleted').flatMap((path) => asFile(path, textIn(before, path) ?? ''));
    const edited = pathsOf('edited').flatMap((path) => {
        const text = read(after, path);
        return text === null ? [] : [{ path, text, before: textIn(before, path) ?? '' }];
    });
    return { change: { added, edited, deleted }, unchecked };
}
/** From so many older migrations on, a dump of the schema is read in their place where there is one: code takes its time. */
const manyOlder = 300;
/** More are not replayed, the oldest left out. */
const mostOlder = 5000;
/** The migrations at the base in the folders of those that changed. */
async function readOlder(clone, changed, base) {
    const folders = [...new Set(changed.map(({ path }) => (0,database_folder/* databaseFolderOf */.B)(path)))];
    const isChanged = new Set(changed.map(({ path }) => path));
    const listed = await clone.list(base, folders);
    const paths = listed.filter((path) => (0,recognise/* couldBeMigration */.NS)(path) && !isChanged.has(path));
    const dumps = paths.length > manyOlder ? folders.flatMap(schema_dump/* dumpsOf */.b) : [];
    const kept = paths.toSorted().slice(-mostOlder);
    const texts = await clone.texts(base, [...kept, ...dumps]);
    const leftOut = paths.length - kept.length;
    return {
        files: [...texts].flatMap(([path, text]) => 'text' in text ? [{ path, text: text.text }] : []),
        leftOut: leftOut === 0
            ? []
            : [`Of ${paths.length} older migrations the last ${mostOlder} by name were replayed.`],
    };
}
function asFile(path, text) {
    return text === null ? [] : [{ path, text }];
}
function textIn(texts, path) {
    const found = texts.get(path);
    return found !== undefined && 'text' in found ? found.text : null;
}
function textsByPath(texts) {
    return new Map([...texts].flatMap(([path, text]) => ('text' in text ? [[path, text.text]] : [])));
}

// EXTERNAL MODULE: ./.build/src/flows/migrations/json.js
var json = __webpack_require__(90013);
// EXTERNAL MODULE: ./.build/src/flows/migrations/judge.js + 8 modules
var judge = __webpack_require__(88532);
// EXTERNAL MODULE: ./.build/src/flows/migrations/show-commands.js
var show_commands = __webpack_require__(7205);
// EXTERNAL MODULE: ./.build/src/migrations/show/finding-words.js
var finding_words = __webpack_require__(73570);
// EXTERNAL MODULE: ./.build/src/migrations/show/headline.js
var headline = __webpack_require__(82503);
// EXTERNAL MODULE: ./.build/src/migrations/show/unchecked-reasons.js
var unchecked_reasons = __webpack_require__(10787);
// EXTERNAL MODULE: ./.build/src/flows/migrations/code-lines.js
var code_lines = __webpack_require__(7624);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/show-text.js





/** A report for people on a terminal: by file, the worst first, each finding with what to do instead. */
function showReport(report) {
    const { findings, unchecked, assumptions } = report;
    const paths = [...new Set(findings.map(({ path }) => path))];
    const told = new Set();
    const files = paths.map((path) => {
        const here = findings.filter((finding) => finding.path === path);
        return [
            (0,text_escape/* plainLine */.h0)(path, longestPath),
            ...here.map((finding) => showFinding(finding, told)),
        ].join('\n');
    });
    return [
        (0,headline/* headline */.P)(report),
        ...files,
        ...showUnchecked(unchecked),
        ...showAssumptions(assumptions),
    ].join('\n\n');
}
const longestPath = 500;
/** Characters of a sentence of ours, which may name things of the file. */
const longestSentence = 600;
/** `told` are the recipes that were shown: the same one is not shown again. */
function showFinding(finding, told) {
    const { level, line, what, rule, recipe } = finding;
    const facts = [rule, (0,finding_words/* lockInWords */.u7)(finding), (0,finding_words/* sizeInWords */._u)(finding), (0,finding_words/* acceptedInWords */.Ks)(finding)];
    const indent = ' '.repeat(16);
    const key = `${recipe.how}\n${recipe.code}`;
    const isTold = told.has(key) || finding.acknowledged !== null;
    told.add(key);
    return [
        `${String(line).padStart(5)}  ${level.padEnd(7)}  ${(0,text_escape/* plainLine */.h0)(what, longestSentence)}`,
        `${indent}${(0,text_escape/* plainLine */.h0)(facts.filter((fact) => fact !== '').join(' · '), longestSentence)}`,
        ...(isTold ? [] : showRecipe(finding).map((text) => `${indent}${text}`.trimEnd())),
    ].join('\n');
}
function showRecipe(finding) {
    const { how, code } = finding.recipe;
    return [
        ...(how === '' ? [] : [`Instead: ${(0,text_escape/* plainLine */.h0)(how, longestSentence)}`]),
        ...(0,code_lines/* codeLines */.z)(code).map((line) => `  ${line}`),
        `More: ${(0,finding_words/* pageOf */.ZZ)(finding)}`,
    ];
}
/** So many reasons are told, and so many places of each. */
const most = { reasons: 30, places: 5 };
function showUnchecked(unchecked) {
    if (unchecked.length === 0)
        return [];
    const reasons = (0,unchecked_reasons/* uncheckedReasons */.y)(unchecked);
    const lines = reasons.slice(0, most.reasons).map(({ why, places }) => {
        const shown = places.slice(0, most.places).map(({ path, line }) => `${path}:${line}`);
        const more = places.length - shown.length;
        const where = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        return `  ${(0,text_escape/* plainLine */.h0)(`${where}: ${why}`, longestSentence)}`;
    });
    const more = reasons.length - lines.length;
    const rest = more > 0 ? [`  and ${more} more reasons`] : [];
    return [['Not checked, so nobody here can say whether it blocks:', ...lines, ...rest].join('\n')];
}
function showAssumptions(assumptions) {
    if (assumptions.length === 0)
        return [];
    const lines = assumptions.map(({ what, setting }) => {
        const say = setting === null ? '' : ` [${setting}]`;
        return `  ${(0,text_escape/* plainLine */.h0)(`${what}${say}`, longestSentence)}`;
    });
    const head = 'Taken for granted; what you know better, say under `migrations:` in .github/incident-loop.yml:';
    return [[head, ...lines].join('\n')];
}

// EXTERNAL MODULE: ./.build/src/flows/run/settings-of.js
var settings_of = __webpack_require__(27354);
;// CONCATENATED MODULE: ./.build/src/flows/lint-clone-migrations.js














/**
 * Says what migrations would lock, and for how long. Ends in a failure where a finding is of level error, a file cannot be read, or the
 * configuration needs mending.
 */
async function runLintCloneMigrations(question, world, teller) {
    const { settings, problems: found } = await (0,settings_of/* settingsOf */.f)(question.configuration?.text ?? null);
    const problems = found.map((problem) => ({
        ...problem,
        file: question.configuration?.path ?? config_settings/* settingsPath */.x,
    }));
    const check = settings.migrations;
    const sizes = readSizes(question.statistics, check.statistics, world);
    const gathered = await gather(question, world);
    const plans = (0,judgement_plan/* planJudgement */.B)(gathered.change, check.engine);
    const { judgement, ...judged } = await (0,judge/* judgePlans */.o)(gathered.isHistory ? plans.flatMap(deployByDeploy) : plans, { settings: check, statistics: sizes.statistics, wasm: world.wasm });
    const report = (0,show_report/* makeReport */.d)({ ...judgement, unchecked: [...gathered.unchecked, ...judgement.unchecked] }, { ...judged, leftOut: gathered.leftOut }, check);
    const all = [...problems, ...sizes.problems];
    teller.answer(show(report, { gathered, problems: all, format: teller.format }));
    failWhereNeeded(report, gathered, all);
}
function gather(question, { source }) {
    if ('named' in source)
        return Promise.resolve(gatherNamed(source.named));
    return gatherRange(source.clone, question);
}
/** A plan for each batch, after all that comes before it. */
function deployByDeploy(plan) {
    return plan.batches.map((batch, index) => ({
        ...plan,
        older: [...plan.older, ...plan.batches.slice(0, index).flat()],
        batches: [batch],
    }));
}
function readSizes(given, path, { fileText }) {
    const text = given?.text ?? (path === null ? null : fileText(path));
    const file = given?.path ?? path ?? '';
    if (text === null) {
        const missing = { file, line: 1, column: 1, message: 'the file with sizes is not there.' };
        return { statistics: new Map(), problems: path === null ? [] : [missing] };
    }
    const { statistics, problems } = (0,read_statistics/* readStatistics */.M)(text);
    return {
        statistics,
        problems: problems.map(({ line, message }) => ({ file, line, column: 1, message })),
    };
}
function show(report, { gathered, problems, format }) {
    const { range, scope } = gathered;
    if (format === 'json')
        return (0,text_escape/* plainJson */.RU)({ ...(0,json/* reportJson */.l)(report, range), problems });
    if (format === 'github') {
        return [...problems.map(show_commands/* problemCommand */.r1), scope, (0,show_commands/* showCommands */.Kt)(report)].join('\n');
    }
    const lines = problems.map((problem) => (0,text_escape/* plainLine */.h0)((0,config_problem/* showProblem */.H)(problem), longest));
    return [...lines, scope, '', showReport(report)].join('\n');
}
/** Longest line on a terminal, in characters. */
const longest = 1000;
function failWhereNeeded({ counts }, { unchecked }, problems) {
    if (counts.error > 0) {
        throw new user_error/* UserError */.yo('dangerous-migration', {
            what: `${counts.error === 1 ? 'One finding is' : `${counts.error} findings are`} of level error.`,
            remedy: 'Each says what to do instead, and docs/migrations-check.md how to accept one.',
        });
    }
    const [problem] = problems;
    if (problem !== undefined) {
        throw new user_error/* UserError */.yo('config-invalid', {
            what: `The configuration needs mending: ${(0,text_escape/* plainLine */.h0)((0,config_problem/* showProblem */.H)(problem), longest)}`,
            remedy: 'It was judged without that.',
        });
    }
    const [unread] = unchecked;
    if (unread !== undefined) {
        throw new user_error/* UserError */.yo('bad-input', {
            what: `"${(0,text_escape/* plainLine */.h0)(unread.path, 300)}" cannot be read: ${unread.why}.`,
            remedy: 'See that it is text and at most 16 MiB long.',
        });
    }
}


/***/ }),

/***/ 7624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ codeLines)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);

/** Longest line of code that is shown, in characters. */
const longest = 600;
/** Lines of code for a terminal or an annotation, with their indentation; none where there is no code. */
function codeLines(code) {
    if (code.trim() === '')
        return [];
    const lines = code.trimEnd().split('\n');
    return lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(line, longest)}`.trimEnd());
}


/***/ }),

/***/ 90013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73570);

/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1;
/** A report as JSON, as docs/migrations-check.md describes it. `range` says what was compared; null where files were named. */
function reportJson({ findings, unchecked, counts, assumptions }, range) {
    return {
        version: jsonVersion,
        range,
        counts,
        findings: findings.map((finding) => ({
            level: finding.level,
            rule: finding.rule,
            path: finding.path,
            line: finding.line,
            endLine: finding.endLine,
            hazard: finding.hazard,
            lock: finding.lock,
            blocks: finding.blocks,
            tables: finding.tables,
            size: finding.size,
            what: finding.what,
            recipe: finding.recipe,
            acknowledged: finding.acknowledged,
            page: (0,_migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(finding),
        })),
        unchecked,
        assumptions,
    };
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   Kt: () => (/* binding */ showCommands),
/* harmony export */   r1: () => (/* binding */ problemCommand)
/* harmony export */ });
/* harmony import */ var _migrations_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56151);
/* harmony import */ var _migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73570);
/* harmony import */ var _migrations_show_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82503);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31620);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7624);





/** GitHub shows so many annotations of a level for a step, and drops the rest. */
const mostOfLevel = 10;
/**
 * A report as remarks on the lines it is about, the worst first, at most ten of a level: GitHub shows no more. What was not checked
 * is a warning, on its line too.
 */
function annotationsOf({ findings, unchecked }) {
    const open = unchecked.map(({ path, line, why }) => ({
        level: 'warning',
        path,
        line,
        endLine: line,
        title: 'Not checked',
        message: `Not checked: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(why, longest)}.`,
    }));
    const all = [...findings.map(annotationOf), ...open];
    return _migrations_level_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.flatMap((level) => all.filter((one) => one.level === level).slice(0, mostOfLevel));
}
/** Characters of a sentence. */
const longest = 600;
function annotationOf(finding) {
    const { level, path, line, endLine, rule, what, recipe } = finding;
    const accepted = (0,_migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedInWords */ .Ks)(finding);
    const sentences = [
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(what, longest),
        ...(accepted === '' ? [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(recipe.how, longest)] : [`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(accepted, longest)}.`]),
    ];
    return {
        level,
        path,
        line,
        endLine,
        title: rule,
        message: [
            sentences.filter((sentence) => sentence !== '').join(' '),
            ...(accepted === '' ? (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .codeLines */ .z)(recipe.code) : []),
            (0,_migrations_show_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(finding),
        ].join('\n'),
    };
}
/**
 * A report as workflow commands, for a step that runs the command line. Nothing in it can begin a command of its own. Source:
 * docs.github.com, workflow commands.
 */
function showCommands(report) {
    const annotations = annotationsOf(report);
    const left = report.findings.length + report.unchecked.length - annotations.length;
    const more = left > 0 ? ` ${left} more are not shown here: GitHub takes ten of a level.` : '';
    return [...annotations.map(commandOf), `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_migrations_show_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report), longest)}${more}`].join('\n');
}
/** What is wrong with a file that a person wrote, as a workflow command. */
function problemCommand({ file, line, column, message }) {
    const place = `file=${propertyOf((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(file, longest))},line=${line},col=${column}`;
    return `::error ${place}::${dataOf((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message, longest))}`;
}
function commandOf({ level, path, line, endLine, title, message }) {
    const properties = [
        `file=${propertyOf((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(path, longest))}`,
        `line=${line}`,
        `endLine=${endLine}`,
        `title=${propertyOf(title)}`,
    ];
    return `::${level} ${properties.join(',')}::${dataOf(message)}`;
}
function dataOf(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function propertyOf(text) {
    return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42637);

/** The settings a configuration file stands for; the defaults where there is none. */
async function settingsOf(configuration) {
    if (configuration === null)
        return { settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L, problems: [] };
    // The schema library is as large as the rest together; a repository without a configuration never loads it.
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(8599), __webpack_require__.e(8815), __webpack_require__.e(8343), __webpack_require__.e(3983), __webpack_require__.e(2962), __webpack_require__.e(8395), __webpack_require__.e(1916)]).then(__webpack_require__.bind(__webpack_require__, 18395));
    return readSettings(configuration);
}


/***/ }),

/***/ 45464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hazards),
/* harmony export */   Y: () => (/* binding */ lockModes)
/* harmony export */ });
/** From the worst to the least. */
const hazards = [
    'long',
    'fails',
    'data-loss',
    'compatibility',
    'queue',
    'advice',
];
/** Locks of PostgreSQL on tables, from the weakest to the strongest, by the names of its documentation. */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];


/***/ }),

/***/ 73570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ acceptedInWords),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _u: () => (/* binding */ sizeInWords),
/* harmony export */   u7: () => (/* binding */ lockInWords)
/* harmony export */ });
/**
 * What a finding locks and whom that blocks: "ACCESS EXCLUSIVE lock, blocks reads and writes"; for a moment where it is not the work
 * that takes time. Empty where locks are not the matter.
 */
function lockInWords({ lock, blocks, hazard }) {
    if (lock === null)
        return '';
    if (blocks === 'none')
        return `${lock} lock, blocks nobody`;
    const whom = blocks === 'reads' ? 'reads and writes' : 'writes';
    return `${lock} lock, blocks ${whom}${hazard === 'long' ? '' : ' for a moment'}`;
}
/** How large the table is: "large table"; empty where size does not matter. */
function sizeInWords({ size }) {
    return sizes[size];
}
const sizes = {
    large: 'large table',
    small: 'small table',
    unknown: 'size unknown',
    any: '',
};
/** Who accepted it: "Accepted by `squawk-ignore`: empty table"; empty where nobody did. */
function acceptedInWords({ acknowledged }) {
    if (acknowledged === null)
        return '';
    const { by, reason } = acknowledged;
    return reason === null
        ? `Accepted by \`${by}\`, no reason given`
        : `Accepted by \`${by}\`: ${reason}`;
}
/** Page of the rule in our documentation, by its path in our repository. */
function pageOf({ rule }) {
    return `docs/migrations/${rule}.md`;
}


/***/ }),

/***/ 82503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/**
 * The outcome in a sentence or two: what was judged, what was found, and what was not looked at. Nothing is called safe where
 * something was not checked.
 */
function headline({ counts, unchecked }) {
    const { migrations, statements, error, warning, notice, silenced } = counts;
    const judged = `${counted(migrations, 'migration')}, ${counted(statements, 'statement')}`;
    const found = [
        ...(error > 0 ? [counted(error, 'error')] : []),
        ...(warning > 0 ? [counted(warning, 'warning')] : []),
        ...(notice > 0 ? [counted(notice, 'notice')] : []),
    ];
    const open = unchecked.length === 0 ? '' : ` ${uncheckedSentence(unchecked.length)}`;
    const silent = silenced === 0 ? '' : ` ${counted(silenced, 'finding')} left out by the settings.`;
    if (found.length > 0)
        return `${judged}: ${listed(found)}.${open}${silent}`;
    if (unchecked.length === 0) {
        return migrations === 0
            ? `No migration to judge.${silent}`
            : `${judged}: nothing that would block.${silent}`;
    }
    return `${judged}: nothing found in what could be checked.${open}${silent}`;
}
function uncheckedSentence(count) {
    return `${counted(count, 'place')} ${count === 1 ? 'was' : 'were'} not checked.`;
}
/** `3 migrations`, `1 migration`. */
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
function listed(parts) {
    return parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}


/***/ }),

/***/ 10787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ uncheckedReasons)
/* harmony export */ });
/** What was not checked, by reason, in the order the reasons first come: of a whole folder it is one. */
function uncheckedReasons(unchecked) {
    const byReason = new Map();
    for (const one of unchecked) {
        const same = byReason.get(one.why);
        if (same === undefined)
            byReason.set(one.why, [one]);
        else
            same.push(one);
    }
    return [...byReason].map(([why, places]) => ({ why, places }));
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


/***/ })

};

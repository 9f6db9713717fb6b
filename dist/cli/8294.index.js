export const id = 8294;
export const ids = [8294];
export const modules = {

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ judgePlans)
});

// EXTERNAL MODULE: ./.build/src/migrations/check-settings.js
var check_settings = __webpack_require__(20031);
// EXTERNAL MODULE: ./.build/src/migrations/plan/engine-of.js + 1 modules
var engine_of = __webpack_require__(69476);
// EXTERNAL MODULE: ./.build/src/migrations/rule-ids.js
var rule_ids = __webpack_require__(52924);
// EXTERNAL MODULE: ./.build/src/migrations/steps/blanked.js
var blanked = __webpack_require__(50922);
// EXTERNAL MODULE: ./.build/src/migrations/steps/change-sets.js
var change_sets = __webpack_require__(28315);
;// CONCATENATED MODULE: ./.build/src/migrations/steps/lines.js
/** Answers the line, from 1, on which the character at an offset of a text stands; prepared once, for many offsets. */
function lineFinder(text) {
    const ends = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        ends.push(at);
    return (offset) => {
        let [low, high] = [0, ends.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ends[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/steps/sql-in-xml.js

/** Reads the inside of a change set that begins on a line: changes one below the other, as Liquibase has them. */
function sqlInXml(text, firstLine) {
    const plain = text.replace(/<!--[\s\S]*?(?:-->|$)/g, blank);
    const lineAt = lineFinder(plain);
    const changes = outermost(plain).map((tag) => ({ ...tag, line: firstLine + lineAt(tag.at) - 1 }));
    return {
        bodies: changes
            .filter(({ name }) => name === 'sql')
            .map(({ start, end, line }) => bodyOf(plain.slice(start, end), line)),
        others: changes
            .filter(({ name }) => name !== 'sql' && !silent.has(name))
            .map(({ name, line }) => ({ name, line })),
    };
}
const tags = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(\/?)([A-Za-z][\w:.-]*)([^<>]*)>/g;
/** The tags that stand in no other. */
function outermost(text) {
    const found = [];
    let depth = 0;
    for (const { 0: tag, 1: closes, 2: name, 3: attributes = '', index } of text.matchAll(tags)) {
        if (closes === '/') {
            depth -= 1;
            endLast(found, depth, index);
        }
        else if (name !== undefined) {
            const start = index + tag.length;
            const isOpen = !attributes.endsWith('/');
            if (depth === 0)
                found.push({ name, at: index, start, end: isOpen ? text.length : start });
            depth += Number(isOpen);
        }
    }
    return found;
}
/** The last of the outermost tags ends where nothing is open any more. */
function endLast(found, depth, index) {
    const last = found.at(-1);
    if (depth === 0 && last !== undefined)
        last.end = index;
}
/** What says something about a change set, and changes nothing. */
const silent = new Set([
    'comment',
    'preConditions',
    'rollback',
    'validCheckSum',
    'tagDatabase',
    'output',
    'empty',
    'modifySql',
]);
function bodyOf(written, line) {
    const sql = written
        .replace(/<comment>[\s\S]*?<\/comment>|<!\[CDATA\[|\]\]>/g, blank)
        .replace(/&(lt|gt|amp|quot|apos);/g, (_entity, name) => entities[name] ?? '');
    const endLine = line + sql.split('\n').length - 1;
    return { sql, line, written: 'file', endLine, acknowledged: null };
}
const entities = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
};
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}

;// CONCATENATED MODULE: ./.build/src/migrations/steps/read-changelog.js




/**
 * What a Liquibase changelog does: a transaction for each change set, but for those that say otherwise. Change sets of other engines
 * are left out. Of XML only the SQL is read; YAML and JSON are not.
 */
function readChangelog({ path, text, migration }) {
    const notation = /\.(sql|xml|json)$/i.exec(path)?.[1]?.toLowerCase() ?? 'yaml';
    // Each set brings its own transaction.
    const steps = { path, tool: migration.tool, transaction: 'none' };
    if (notation !== 'sql' && notation !== 'xml') {
        const why = `Liquibase ${notation.toUpperCase()}`;
        return { ...steps, pieces: [], unchecked: [{ path, line: 1, why }] };
    }
    const changelog = { path, text, notation, lineAt: lineFinder(text) };
    const readings = (0,change_sets/* changeSetsOf */.d)(path, text)
        .filter(isForPostgres)
        .map((set) => readChangeSet(changelog, set));
    return {
        ...steps,
        pieces: readings.flatMap(({ pieces }) => pieces),
        unchecked: readings.flatMap(({ unchecked }) => unchecked),
    };
}
function readChangeSet({ path, text, notation, lineAt }, set) {
    const { start, bodyStart, end } = set;
    const body = text.slice(bodyStart, end);
    const line = lineAt(bodyStart);
    const { bodies, others } = notation === 'sql' ? { bodies: [sqlOf(body, line, set)], others: [] } : sqlInXml(body, line);
    const unchecked = others.map((change) => ({
        path,
        line: change.line,
        why: `Liquibase XML \`${change.name}\``,
    }));
    const pieces = bodies.filter(({ sql }) => /\S/.test(sql));
    if (pieces.length === 0 || (0,change_sets/* attributeOf */.w)(set, 'runInTransaction') === 'false') {
        return { pieces, unchecked };
    }
    const [first, last] = [lineAt(start), lineAt(Math.max(start, end - 1))];
    return { pieces: [word('BEGIN', first), ...pieces, word('COMMIT', last)], unchecked };
}
function word(sql, line) {
    return { sql, line, written: 'call', endLine: line, acknowledged: null };
}
/** The SQL of a change set, with `;` in place of a delimiter of its own; lines that Liquibase passes over are blanked. */
function sqlOf(body, line, set) {
    const ignored = [...body.matchAll(ignoredLines)].map(({ 0: range, index }) => ({
        start: index,
        end: index + range.length,
    }));
    const sql = withSemicolons((0,blanked/* blanked */.G)(body, ignored), (0,change_sets/* attributeOf */.w)(set, 'endDelimiter'));
    const endLine = line + sql.split('\n').length - 1;
    return { sql, line, written: 'file', endLine, acknowledged: null };
}
const ignoredLines = /^[ \t]*--[ \t]*ignoreLines:start\b[\s\S]*?(?:^[ \t]*--[ \t]*ignoreLines:end\b|(?![\s\S]))/gim;
function withSemicolons(sql, delimiter) {
    if (delimiter === null || !/^(?:[/@#~^!|]{1,3}|GO)$/i.test(delimiter))
        return sql;
    const escaped = delimiter.replace(/[/^|]/g, '\\$&');
    const atEnd = new RegExp(String.raw `${escaped}(?=[ \t]*\r?$)`, 'gim');
    return sql.replace(atEnd, (found) => `;${' '.repeat(found.length - 1)}`);
}
/** Whether a change set runs on PostgreSQL: it names it among its engines, or names none, or only what it is not for. */
function isForPostgres(set) {
    const dbms = (0,change_sets/* attributeOf */.w)(set, 'dbms') ?? '';
    const names = dbms.split(',').map((name) => name.trim().toLowerCase());
    if (names.includes('!postgresql') || names.includes('none'))
        return false;
    const wanted = names.filter((name) => name !== '' && !name.startsWith('!'));
    return wanted.length === 0 || wanted.includes('postgresql') || wanted.includes('all');
}

;// CONCATENATED MODULE: ./.build/src/migrations/steps/count-statements.js
/**
 * Whether a text of SQL has more than one statement: servers run several that are sent together in one transaction, a single one
 * in none.
 */
function hasSeveralStatements(sql) {
    let statements = 0;
    let isOpen = false;
    for (const [token] of sql.matchAll(tokens)) {
        if (isSilent.test(token))
            continue;
        if (token !== ';')
            isOpen = true;
        else if (isOpen) {
            statements += 1;
            isOpen = false;
        }
        if (statements + (isOpen ? 1 : 0) > 1)
            return true;
    }
    return false;
}
/** Comments, strings, bodies between dollar signs, quoted names, and everything else as words and single characters. */
const tokens = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'[^']*'?|"[^"]*"?|\$(?<tag>[A-Za-z_]\w*|)\$[\s\S]*?(?:\$\k<tag>\$|$)|;|[\w$]+|\s+|[\s\S]/g;
const isSilent = /^(?:--|\/\*|\s|\uFEFF)/;

;// CONCATENATED MODULE: ./.build/src/migrations/steps/forward-sql.js

/** The forward part of a file, as the tool of this name cuts it; of tools that have no marks, all of it. */
function forwardSql(tool, text) {
    const marks = sections[tool];
    if (marks !== undefined)
        return forwardSections(text, marks);
    return { sql: text, isOutside: outside[tool]?.test(text) ?? false };
}
const sections = {
    goose: {
        mark: /^[ \t]*--[ \t]*\+goose[ \t]+(?<way>Up|Down)\b[^\n]*$/gim,
        outside: { file: /^[ \t]*--[ \t]*\+goose[ \t]+NO[ \t]+TRANSACTION\b/im },
    },
    'sql-migrate': {
        mark: /^[ \t]*--[ \t]*\+migrate[ \t]+(?<way>Up|Down)\b[^\n]*$/gim,
        outside: { mark: /\bnotransaction\b/i },
    },
    dbmate: {
        mark: /^[ \t]*--[ \t]*migrate:(?<way>up|down)\b[^\n]*$/gim,
        outside: { mark: /\btransaction:[ \t]*false\b/i },
    },
};
/** Marks of tools whose files go forward as a whole. Sources: documentation of sqlx, Atlas and Flyway. */
const outside = {
    sqlx: /^\uFEFF?-- no-transaction/,
    atlas: /^[ \t]*--[ \t]*atlas:txmode[ \t]+none\b/m,
    flyway: /^[ \t]*--[ \t]*(?:flyway:)?executeInTransaction[ \t]*=[ \t]*false\b/im,
};
function forwardSections(text, { mark, outside: says }) {
    const marks = [...text.matchAll(mark)];
    const forward = marks.flatMap(({ 0: line, index, groups }, position) => {
        if (groups?.['way']?.toLowerCase() !== 'up')
            return [];
        return [{ line, start: index + line.length, end: marks[position + 1]?.index ?? text.length }];
    });
    // A file whose marks nobody finds is judged as a whole: that is told too often rather than too rarely.
    if (marks.length === 0)
        return { sql: text, isOutside: false };
    return {
        sql: forward.length === 0
            ? (0,blanked/* blanked */.G)(text, [{ start: 0, end: text.length }])
            : (0,blanked/* onlyLeft */.K)(text, forward),
        isOutside: (says.file?.test(text) ?? false) ||
            forward.some(({ line }) => says.mark?.test(line) ?? false),
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/steps/read-sql.js


/** What a migration written in SQL does when it goes forward: one piece, with every line where it stands in the file. */
function readSql({ path, text, migration }) {
    const { tool, transaction } = migration;
    const { sql, isOutside } = forwardSql(tool, text);
    const leaves = isOutside || (leavesBeside.has(tool) && transaction.left);
    return {
        path,
        tool,
        pieces: /\S/.test(sql) ? [pieceOf(sql)] : [],
        unchecked: [],
        transaction: leaves ? 'none' : (modes[tool]?.(sql) ?? 'wrapped'),
    };
}
function pieceOf(sql) {
    const endLine = sql.split('\n').length;
    return { sql, line: 1, written: 'file', endLine, acknowledged: null };
}
/** Tools whose migrations leave their transaction by a file beside them, which is known with the migration. */
const leavesBeside = new Set(['diesel', 'flyway']);
/** What tools wrap, where that is not the file whatever it says. */
const modes = {
    // Files that write BEGIN and COMMIT themselves.
    sqitch: () => 'none',
    // Sent together, so that several are one transaction, and a single one is in none.
    'golang-migrate': (sql) => (hasSeveralStatements(sql) ? 'wrapped' : 'none'),
    prisma: (sql) => (hasSeveralStatements(sql) ? 'lenient' : 'none'),
    supabase: (sql) => (hasSeveralStatements(sql) ? 'lenient' : 'none'),
    // A file that somebody named, of no tool.
    sql: () => 'none',
    // Runs outside what it finds to be CONCURRENTLY.
    flyway: () => 'lenient',
};

;// CONCATENATED MODULE: ./.build/src/migrations/read-steps.js




/**
 * A reader of what migrations do when they go forward, whatever they are written in. `openGrammars` is asked when the first of them
 * is code. What nobody reads, and what is for another engine than PostgreSQL, is told as not checked.
 */
function openStepReader(openGrammars) {
    const opened = new Map();
    return async (file) => {
        const { path, migration } = file;
        if (!(0,engine_of/* isPostgres */.A)(migration.engine))
            return notChecked(file, engineName(migration.engine));
        if (migration.tool === 'liquibase')
            return readChangelog(file);
        if (/\.sql$/i.test(path))
            return readSql(file);
        const framework = frameworks[migration.tool];
        if (framework === undefined)
            return notChecked(file, languageOf(path));
        const reading = opened.get(migration.tool) ?? openFramework(framework, openGrammars);
        opened.set(migration.tool, reading);
        const read = await reading;
        return withDirectives(file, readBounded(read, file));
    };
}
/** Code that makes texts or lists without end, or calls itself deeper than the stack is, is not checked. */
function readBounded(read, file) {
    try {
        return read(file);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return notChecked(file, 'more code than can be followed');
    }
}
/** Adds the comments of code that accept findings, where there may be some. */
async function withDirectives({ path, text }, steps) {
    if (!/\bignore\b|-ignore/i.test(text))
        return steps;
    const { readDirectives } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78877));
    const { directives, problems } = readDirectives(text, 'code', rule_ids/* ruleIds */.Z);
    const unknown = problems.map(({ line, what }) => ({
        path,
        line,
        why: `comment that means no rule: ${what}`,
    }));
    return {
        ...steps,
        directives: [...(steps.directives ?? []), ...directives],
        unchecked: [...steps.unchecked, ...unknown],
    };
}
/** What one migration does where no other file is known. */
function readSteps(file, openGrammars) {
    return openStepReader(openGrammars)(file);
}
async function openFramework({ language, load }, openGrammars) {
    const [open, grammars] = await Promise.all([load(), openGrammars()]);
    return open(await grammars.open(language));
}
/** A reader that needs no other file than the one it reads. */
function fileByFile(read) {
    return (grammar) => (file) => read(file, grammar);
}
/** Readers of code by tool, each loaded when it is first needed. */
const frameworks = {
    rails: {
        language: 'ruby',
        load: async () => fileByFile((await __webpack_require__.e(/* import() */ 8821).then(__webpack_require__.bind(__webpack_require__, 48821))).readRails),
    },
    django: {
        language: 'python',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1208), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 90793))).openDjango,
    },
    alembic: {
        language: 'python',
        load: async () => fileByFile((await Promise.all(/* import() */[__webpack_require__.e(1208), __webpack_require__.e(3345)]).then(__webpack_require__.bind(__webpack_require__, 93345))).readAlembic),
    },
    knex: {
        language: 'typescript',
        load: async () => fileByFile((await Promise.all(/* import() */[__webpack_require__.e(8184), __webpack_require__.e(9983)]).then(__webpack_require__.bind(__webpack_require__, 59983))).readKnex),
    },
    sequelize: {
        language: 'typescript',
        load: async () => fileByFile((await Promise.all(/* import() */[__webpack_require__.e(8184), __webpack_require__.e(1280)]).then(__webpack_require__.bind(__webpack_require__, 71280))).readSequelize),
    },
    typeorm: {
        language: 'typescript',
        load: async () => fileByFile((await Promise.all(/* import() */[__webpack_require__.e(8184), __webpack_require__.e(8128)]).then(__webpack_require__.bind(__webpack_require__, 68128))).readTypeorm),
    },
    'node-pg-migrate': {
        language: 'typescript',
        load: async () => fileByFile((await Promise.all(/* import() */[__webpack_require__.e(8184), __webpack_require__.e(7040)]).then(__webpack_require__.bind(__webpack_require__, 27040))).readNodePgMigrate),
    },
    'mikro-orm': {
        language: 'typescript',
        load: async () => fileByFile((await Promise.all(/* import() */[__webpack_require__.e(8184), __webpack_require__.e(7484)]).then(__webpack_require__.bind(__webpack_require__, 97484))).readMikroOrm),
    },
    laravel: {
        language: 'php',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4710), __webpack_require__.e(9578)]).then(__webpack_require__.bind(__webpack_require__, 79578))).openLaravel,
    },
    ecto: {
        language: 'elixir',
        load: async () => fileByFile((await __webpack_require__.e(/* import() */ 6982).then(__webpack_require__.bind(__webpack_require__, 16982))).readEcto),
    },
    doctrine: {
        language: 'php',
        load: async () => fileByFile((await Promise.all(/* import() */[__webpack_require__.e(4710), __webpack_require__.e(8963)]).then(__webpack_require__.bind(__webpack_require__, 68963))).readDoctrine),
    },
};
function notChecked({ path, migration }, why) {
    const unchecked = [{ path, line: 1, why }];
    return { path, tool: migration.tool, pieces: [], unchecked, transaction: 'none' };
}
/** An engine as people write it. */
function engineName(engine) {
    return engine === null ? 'unknown engine' : engineNames[engine];
}
const engineNames = {
    postgresql: 'PostgreSQL',
    mysql: 'MySQL',
    cockroach: 'CockroachDB',
    sqlite: 'SQLite',
    sqlserver: 'SQL Server',
    oracle: 'Oracle',
};
function languageOf(path) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return `${languages[extension] ?? `.${extension}`} code`;
}
const languages = {
    go: 'Go',
    java: 'Java',
    kt: 'Kotlin',
    cs: 'C#',
    php: 'PHP',
    rb: 'Ruby',
    py: 'Python',
    exs: 'Elixir',
    ts: 'TypeScript',
    mts: 'TypeScript',
    cts: 'TypeScript',
    js: 'JavaScript',
    mjs: 'JavaScript',
    cjs: 'JavaScript',
};

// EXTERNAL MODULE: ./.build/src/migrations/sql/acknowledge.js
var acknowledge = __webpack_require__(66510);
// EXTERNAL MODULE: ./.build/src/migrations/sql/directives.js + 1 modules
var sql_directives = __webpack_require__(78877);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/acknowledge.js


/**
 * The findings, those accepted that are about a migration which ran and was edited, where a comment for the whole file accepts them:
 * such a file is not judged, so nobody else reads its comments. `ruleIds` are the rules there are.
 */
function acceptEdits(findings, rewritten, ruleIds) {
    const texts = new Map(rewritten.map(({ path, text }) => [path, text]));
    return findings.flatMap((finding) => {
        const text = texts.get(finding.path);
        if (text === undefined)
            return [finding];
        const language = /\.sql$/i.test(finding.path) ? 'sql' : 'code';
        const { directives } = (0,sql_directives.readDirectives)(text, language, ruleIds);
        return (0,acknowledge/* acknowledge */.b)([finding], directives.filter(({ about }) => about === null));
    });
}

;// CONCATENATED MODULE: ./.build/src/flows/migrations/judge.js




/**
 * Judges what plans bring, each by itself. Grammars are opened when the first file needs them, and not before. Advice, which is for
 * a run and not for a statement, is given once.
 */
async function judgePlans(plans, { settings, statistics, wasm }) {
    const openers = openLazily(wasm, plans.length > 1);
    const options = (0,check_settings/* judgeSettings */.$z)(settings, statistics);
    const judgements = [];
    for (const plan of plans)
        judgements.push(await judgeDatabase(plan, options, openers));
    const files = plans.flatMap(({ batches }) => batches.flat());
    return {
        judgement: {
            findings: adviceOnce(judgements.flatMap(({ findings }) => findings)),
            unchecked: judgements.flatMap(({ unchecked }) => unchecked),
            statements: judgements.reduce((sum, { statements }) => sum + statements, 0),
        },
        migrations: files.length,
        engineAssumed: files.filter(({ migration }) => migration.engine === null).length,
    };
}
function adviceOnce(findings) {
    const given = new Set();
    return findings.filter(({ hazard, rule }) => {
        const isAgain = hazard === 'advice' && given.has(rule);
        if (hazard === 'advice')
            given.add(rule);
        return !isAgain;
    });
}
async function judgeDatabase({ folder, older, batches, rewritten }, settings, { reader, parser }) {
    const before = await readInOrder(batches.length === 0 ? [] : older, reader(folder));
    const judged = [];
    for (const batch of batches)
        judged.push(await readInOrder(batch, reader(folder)));
    const hasSql = judged.flat().some(({ pieces }) => pieces.length > 0);
    const { judgeMigrations } = await __webpack_require__.e(/* import() */ 4461).then(__webpack_require__.bind(__webpack_require__, 54461));
    const judgement = judgeMigrations({ older: hasSql ? before : [], batches: judged, rewritten, settings }, hasSql ? await parser() : readsNothing);
    return { ...judgement, findings: acceptEdits(judgement.findings, rewritten, rule_ids/* ruleIds */.Z) };
}
async function readInOrder(files, read) {
    const steps = [];
    for (const file of files)
        steps.push(await read(file));
    return steps;
}
/** In place of the grammar where there is no SQL to read. */
const readsNothing = {
    read: () => ({ statements: [], unchecked: [] }),
    readBody: () => ({ statements: [], unchecked: [] }),
};
/** Grammars that are opened when they are needed; what several plans replay is read once. */
function openLazily(wasm, isShared) {
    const grammars = once(async () => {
        const { openGrammars } = await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(2589)]).then(__webpack_require__.bind(__webpack_require__, 12589));
        return openGrammars(wasm('tree-sitter'), wasm);
    });
    const parser = once(async () => {
        const { openSqlParser } = await Promise.all(/* import() */[__webpack_require__.e(3995), __webpack_require__.e(293)]).then(__webpack_require__.bind(__webpack_require__, 20293));
        const opened = await openSqlParser(wasm('libpg-query'));
        return isShared ? { ...opened, read: remembered(opened.read) } : opened;
    });
    return { reader: remembered((_folder) => remembered(openStepReader(grammars))), parser };
}
function once(make) {
    const answer = remembered((_key) => make());
    return () => answer(null);
}
function remembered(answer) {
    const answers = new Map();
    return (key) => {
        const known = answers.get(key) ?? { value: answer(key) };
        answers.set(key, known);
        return known.value;
    };
}


/***/ }),

/***/ 64900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ forwardPart)
/* harmony export */ });
/** Characters of a file that are looked at. */
const maximumLength = 200_000;
/** Where a migration begins to tell how to take itself back. */
const backwards = /^[ \t]*--[ \t]*(?:\+goose[ \t]+Down|\+migrate[ \t]+Down|migrate:down|rollback)|^[ \t]*(?:def[ \t]+(?:self\.)?down\b|def[ \t]+downgrade\b|exports\.down\b|(?:export[ \t]+)?(?:const[ \t]+down\b|(?:async[ \t]+)?function[ \t]+down\b)|(?:public[ \t]+)?(?:override[ \t]+)?(?:async[ \t]+)?down[ \t]*\(|public[ \t]+function[ \t]+(?:down|safeDown)\b|protected[ \t]+override[ \t]+void[ \t]+Down\b)/im;
/**
 * What a migration does when it goes forward: its text without comments of SQL and without the part that takes it back, where
 * that stands last, as every tool's template has it. At most the first 200,000 characters.
 */
function forwardPart(content) {
    const text = content.slice(0, maximumLength);
    return withoutComments(text.slice(0, backwards.exec(text)?.index));
}
/** `--` counts at the start of a line or after a blank only, because other languages count down with it. */
function withoutComments(text) {
    const [first = '', ...rest] = text.replace(/(^|[ \t])--(?:[ \t]|$|\w)[^\n]*/gm, '$1').split('/*');
    return [first, ...rest.map(afterComment)].join(' ');
}
function afterComment(text) {
    const end = text.indexOf('*/');
    return end < 0 ? '' : text.slice(end + '*/'.length);
}


/***/ }),

/***/ 70980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ planJudgement)
});

;// CONCATENATED MODULE: ./.build/src/migrations/plan/batches.js
/**
 * Which of the files that are to run share a transaction, in their order: all pending ones of tools that open one for the whole
 * run, else each file by itself.
 */
function batchesOf(files) {
    const batches = [];
    for (const file of files) {
        const last = batches.at(-1);
        if (last?.every((other) => isOneRun(other, file)))
            last.push(file);
        else
            batches.push([file]);
    }
    return batches;
}
function isOneRun(a, b) {
    const [one, other] = [a.migration, b.migration];
    return (one.tool === other.tool &&
        one.transaction.default === 'run' &&
        other.transaction.default === 'run');
}

// EXTERNAL MODULE: ./.build/src/migrations/plan/database-folder.js
var database_folder = __webpack_require__(63417);
// EXTERNAL MODULE: ./.build/src/migrations/forward-part.js
var forward_part = __webpack_require__(64900);
// EXTERNAL MODULE: ./.build/src/migrations/steps/blanked.js
var blanked = __webpack_require__(50922);
// EXTERNAL MODULE: ./.build/src/migrations/steps/change-sets.js
var change_sets = __webpack_require__(28315);
;// CONCATENATED MODULE: ./.build/src/migrations/steps/new-change-sets.js


/** Compares a changelog with what it was. In notations that cannot be told apart, all of it counts as new. */
function newChangeSets(path, { before, after }) {
    const old = new Map((0,change_sets/* changeSetsOf */.d)(path, before).map((set) => [set.id, textOf(before, set)]));
    const sets = (0,change_sets/* changeSetsOf */.d)(path, after);
    if (sets.length === 0 && old.size === 0)
        return { fresh: after, isRewritten: false };
    const ids = new Set(sets.map(({ id }) => id));
    const isEdited = (set) => old.has(set.id) && old.get(set.id) !== textOf(after, set);
    const runsAgain = (set) => (0,change_sets/* attributeOf */.w)(set, 'runAlways') === 'true' ||
        ((0,change_sets/* attributeOf */.w)(set, 'runOnChange') === 'true' && isEdited(set));
    const ran = sets.filter((set) => old.has(set.id) && !runsAgain(set));
    return {
        fresh: ran.length === sets.length ? null : (0,blanked/* blanked */.G)(after, ran),
        isRewritten: ran.some((set) => isEdited(set) && !/validCheckSum/i.test(textOf(after, set))) ||
            [...old.keys()].some((id) => !ids.has(id)),
    };
}
function textOf(text, { start, end }) {
    return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./.build/src/migrations/plan/edited-migration.js


/**
 * What becomes of an edited migration: tools run a repeatable one again, Liquibase runs the change sets that are new in it, and
 * everything else has run and will not run again. Comments and the way back may change freely, but where the tool
 * compares sums.
 */
function judgeEdit(file, before) {
    const { path, text, migration } = file;
    const old = { ...file, text: before };
    if (migration.tool === 'flyway' && migration.version === null) {
        return { path, text, before: old, judged: file, isRewritten: false };
    }
    if (migration.tool === 'liquibase') {
        const { fresh, isRewritten } = newChangeSets(path, { before, after: text });
        const judged = fresh === null ? null : { ...file, text: fresh };
        return { path, text, before: old, judged, isRewritten };
    }
    const isSame = checksums.has(migration.tool)
        ? withoutLineEnds(text) === withoutLineEnds(before)
        : meaningOf(text) === meaningOf(before);
    return { path, text, before: old, judged: null, isRewritten: !isSame };
}
/** Tools that stop when a file that ran has another sum than it had. Sources: documentation of Flyway, sqlx and Atlas. */
const checksums = new Set(['flyway', 'sqlx', 'atlas']);
function withoutLineEnds(text) {
    return text.replace(/\r\n?/g, '\n').trimEnd();
}
/** Where the way back stands first, what is behind it counts too. */
function meaningOf(text) {
    const forward = (0,forward_part/* forwardPart */.R)(text);
    const isCut = wayForward.test(text) && !wayForward.test(forward);
    return (isCut ? text : forward).replace(/\s+/g, ' ').trim();
}
const wayForward = /\bdef\s+(?:self\.)?(?:up|upgrade)\b|\bexports\.up\b|\bfunction\s+(?:up|safeUp)\b|\bconst\s+up\b|\bup\s*\(|\bvoid\s+Up\b/;

// EXTERNAL MODULE: ./.build/src/migrations/plan/engine-of.js + 1 modules
var engine_of = __webpack_require__(69476);
;// CONCATENATED MODULE: ./.build/src/migrations/plan/revision-links.js
/** The links that Alembic and Django write into their files. */
function revisionLinks({ path, text, migration }) {
    if (migration.tool === 'alembic') {
        const id = alembicRevision(text);
        return id === null ? null : { id, follows: alembicFollows(text) };
    }
    if (migration.tool !== 'django')
        return null;
    const [, app = '', name = ''] = /([^/]+)\/migrations\/(?:.*\/)?([^/]+)\.py$/.exec(path) ?? [];
    return { id: `${app}.${name}`, follows: djangoFollows(text) };
}
/** Alembic's own name of a migration; null where the file has none. */
function alembicRevision(text) {
    return /^revision\s*(?::[^=\n]*)?=\s*["']([^"'\n]+)["']/m.exec(text)?.[1] ?? null;
}
/** Whether a migration stands in for others that have run: Django notes it as run, and runs nothing. */
function isSquash({ text, migration }) {
    return (migration.tool === 'django' && /^[ \t]+replaces[ \t]*(?::[^=\n]*)?=\s*[[(]\s*[[(]/m.test(text));
}
function alembicFollows(text) {
    const assigned = text.matchAll(/^(?:down_revision|depends_on)\s*(?::[^=\n]*)?=\s*(\([^)]{0,2000}\)|\[[^\]]{0,2000}\]|[^\n]*)/gm);
    return [...assigned].flatMap(([, value = '']) => quoted(value));
}
function djangoFollows(text) {
    const list = /^[ \t]+dependencies[ \t]*(?::[^=\n]*)?=\s*\[([^\]]{0,20000})\]/m.exec(text)?.[1] ?? '';
    const pairs = list.matchAll(/\(\s*["']([^"'\n]+)["']\s*,\s*["']([^"'\n]+)["']\s*,?\s*\)/g);
    return [...pairs].map(([, app, name]) => `${app}.${name}`);
}
function quoted(text) {
    return [...text.matchAll(/["']([^"'\n]+)["']/g)].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./.build/src/migrations/plan/moved-migration.js


/** Whether a file that is new is one that was there before, under another path: what the tool knows it by and its text are the same. */
function isMoved(old, file) {
    return (old.migration.tool === file.migration.tool &&
        identityOf(old) === identityOf(file) &&
        (old.text === file.text || (0,forward_part/* forwardPart */.R)(old.text) === (0,forward_part/* forwardPart */.R)(file.text)));
}
/** Tools that note the name of the file as run; the others note its version. */
const byName = new Set([
    'django',
    'knex',
    'laravel',
    'node-pg-migrate',
    'prisma',
    'sequelize',
    'sqitch',
]);
function identityOf({ path, text, migration }) {
    if (migration.tool === 'alembic')
        return alembicRevision(text) ?? path;
    if (migration.version !== null && !byName.has(migration.tool))
        return migration.version;
    const [folder = '', name = ''] = path.split('/').slice(-2);
    return migration.tool === 'prisma' ? folder : name;
}

// EXTERNAL MODULE: ./.build/src/migrations/plan/companions.js
var plan_companions = __webpack_require__(58662);
// EXTERNAL MODULE: ./.build/src/migrations/plan/compare-naturally.js
var compare_naturally = __webpack_require__(37281);
;// CONCATENATED MODULE: ./.build/src/migrations/plan/order-migrations.js



/**
 * The migrations of one database in the order they run: by version, by the plan or journal of their folder, and behind all that
 * they say to follow. Repeatable ones come last, by name.
 */
function inOrder(files, companions) {
    const positions = new Map(files.map((file) => [file.path, positionIn(file, companions)]));
    const sorted = files.toSorted((a, b) => {
        const [first, second] = [positions.get(a.path) ?? null, positions.get(b.path) ?? null];
        if (first !== null && second !== null && first !== second)
            return first - second;
        return (0,compare_naturally/* compareNaturally */.y)(keyOf(a), keyOf(b)) || (0,compare_naturally/* compareNaturally */.y)(a.path, b.path);
    });
    return behindTheirLinks(sorted);
}
/** What orders a file where no plan does. */
function keyOf({ path, migration }) {
    if (migration.version !== null && !linked.has(migration.tool))
        return migration.version;
    const name = path.split('/').at(-1) ?? path;
    // Behind every version: a tilde is greater than any digit.
    return migration.tool === 'flyway' ? `~${name}` : linked.has(migration.tool) ? name : path;
}
const linked = new Set(['alembic', 'django']);
/** Where the journal of Drizzle or the plan of Sqitch has a file; null where none does. */
function positionIn({ path, migration }, companions) {
    if (migration.tool !== 'drizzle' && migration.tool !== 'sqitch')
        return null;
    const text = (0,plan_companions/* companionsOf */.Lo)(path)
        .map((companion) => companions.get(companion))
        .find(Boolean);
    if (text === undefined)
        return null;
    const name = (path.split('/').at(-1) ?? '').replace(/\.sql$/, '');
    if (migration.tool === 'drizzle') {
        const at = text.indexOf(`"${name}"`);
        return at < 0 ? null : at;
    }
    const change = path.replace(/^(?:.*\/)?deploy\//, '').replace(/\.sql$/, '');
    const line = text.split('\n').findIndex((one) => one.split(/\s/, 1)[0] === change);
    return line < 0 ? null : line;
}
/** The same files, none before one that it follows; the order stays where nothing speaks against it. */
function behindTheirLinks(files) {
    const links = new Map(files.map((file) => [file, revisionLinks(file)]));
    if ([...links.values()].every((link) => link === null))
        return files;
    const byId = new Map(files.flatMap((file) => {
        const link = links.get(file);
        return link === null || link === undefined ? [] : [[link.id, file]];
    }));
    const placed = new Set();
    for (const file of files)
        placeWithFollowed(file, { links, byId, placed });
    return [...placed];
}
/** Places what a file follows, then the file; a circle is cut where it closes. Chains are long, so this does not call itself. */
function placeWithFollowed(from, { links, byId, placed }) {
    const waiting = [from];
    const seen = new Set();
    for (let file = waiting.at(-1); file !== undefined; file = waiting.at(-1)) {
        const open = (seen.has(file) ? [] : (links.get(file)?.follows ?? []))
            .map((id) => byId.get(id))
            .filter((one) => one !== undefined && !placed.has(one) && !seen.has(one));
        seen.add(file);
        if (open.length === 0) {
            placed.add(file);
            waiting.pop();
        }
        else
            waiting.push(...open.filter((one) => one !== undefined));
    }
}

// EXTERNAL MODULE: ./.build/src/migrations/plan/recognise-files.js
var recognise_files = __webpack_require__(13150);
// EXTERNAL MODULE: ./.build/src/migrations/plan/schema-dump.js
var schema_dump = __webpack_require__(993);
;// CONCATENATED MODULE: ./.build/src/migrations/judgement-plan.js









/**
 * What a change brings to each database of the repository, by folder; databases that it does not touch are left out. A file that
 * was only moved is not judged again. `engine` is what runs where neither path nor text tell; null for unknown.
 */
function planJudgement(change, engine) {
    const { companions } = change;
    const recognise = (files) => (0,recognise_files/* recogniseFiles */.r)(files, companions);
    const [added, deleted] = [recognise(change.added), recognise(change.deleted)];
    const edits = editsOf(change);
    const fresh = added.filter((file) => !deleted.some((old) => isMoved(old, file)));
    const gone = deleted.filter((old) => !added.some((file) => isMoved(old, file)));
    const files = [
        ...[...recognise(change.older), ...deleted].map(asOlder),
        ...edits.flatMap(({ before }) => (before === null ? [] : [asOlder(before)])),
        ...fresh.map((file) => (isSquash(file) ? asOlder(file) : asJudged(file))),
        ...edits.flatMap(({ judged }) => (judged === null ? [] : [asJudged(judged)])),
    ];
    const rewritten = [
        ...gone.map(({ path }) => ({ path, how: 'deleted', text: '' })),
        ...edits
            .filter(({ isRewritten }) => isRewritten)
            .map(({ path, text }) => ({ path, how: 'edited', text })),
    ];
    return planDatabases(files, rewritten, { engine, companions, dumps: change.older });
}
const asOlder = (file) => ({ ...file, isJudged: false });
const asJudged = (file) => ({ ...file, isJudged: true });
function editsOf({ edited, companions }) {
    const before = new Map(edited.map((file) => [file.path, file.before]));
    return (0,recognise_files/* recogniseFiles */.r)(edited, companions).map((file) => judgeEdit(file, before.get(file.path) ?? ''));
}
function planDatabases(files, rewritten, { engine, companions, dumps }) {
    const touched = [...files.filter(({ isJudged }) => isJudged), ...rewritten];
    const folders = new Set(touched.map(({ path }) => (0,database_folder/* databaseFolderOf */.B)(path)));
    return [...folders].toSorted().map((folder) => {
        const isHere = ({ path }) => (0,database_folder/* databaseFolderOf */.B)(path) === folder;
        const known = (0,engine_of/* withEngines */.U)(files.filter(isHere), { engine, companions });
        const ordered = inOrder(known, companions);
        const older = ordered.filter(({ isJudged, migration }) => !isJudged && (0,engine_of/* isPostgres */.A)(migration.engine));
        return {
            folder,
            older: (0,schema_dump/* withDump */.D)(older, { folder, files: dumps }),
            batches: batchesOf(ordered.filter(({ isJudged }) => isJudged)),
            rewritten: rewritten.filter(isHere).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        };
    });
}


/***/ }),

/***/ 56151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf),
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How much a finding weighs, from the most to the least: an `error` fails the check, a `notice` is only told. */
const levels = ['error', 'warning', 'notice'];
/**
 * How much a finding weighs; null where the settings say that it is not to be told. Who accepted a finding in the file is
 * believed: it is a notice. So is work that would take long on a large table, and is on a small one.
 */
function levelOf(finding, { unknownSize, rules }) {
    const { rule, hazard, size, blocks, lock, acknowledged } = finding;
    const own = rules[rule];
    if (own === 'off')
        return null;
    if (acknowledged !== null)
        return 'notice';
    if (size === 'small')
        return 'notice';
    if (own !== undefined)
        return byStrictness[own];
    if (hazard !== 'long')
        return byHazard[hazard];
    // It holds rows and fills the disk, but nobody waits for the whole of the table.
    const ofTable = lock === null || blocks === 'none' ? 'warning' : 'error';
    if (size !== 'unknown')
        return ofTable;
    const strictness = unknownSize ?? 'warn';
    return strictness === 'block' ? ofTable : byStrictness[strictness];
}
const byStrictness = {
    block: 'error',
    warn: 'warning',
    off: null,
};
const byHazard = {
    fails: 'error',
    'data-loss': 'warning',
    compatibility: 'warning',
    queue: 'warning',
    advice: 'notice',
};


/***/ }),

/***/ 69476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ isPostgres),
  U: () => (/* binding */ withEngines)
});

// EXTERNAL MODULE: ./.build/src/migrations/plan/companions.js
var plan_companions = __webpack_require__(58662);
// EXTERNAL MODULE: ./.build/src/migrations/forward-part.js
var forward_part = __webpack_require__(64900);
;// CONCATENATED MODULE: ./.build/src/migrations/plan/engine-signs.js

/**
 * The engine that the SQL of a file is for, by words that only this engine has; null where none stands out. Words of PostgreSQL
 * come first, and only files of SQL are looked at, since a backtick is a string in other languages.
 */
function engineBySigns(path, text) {
    if (!/\.sql$/i.test(path))
        return null;
    const sql = (0,forward_part/* forwardPart */.R)(text.replace(literals, "''"));
    if (ofPostgres.test(text))
        return 'postgresql';
    return signs.find(({ sign }) => sign.test(sql))?.engine ?? null;
}
/** Strings, which may hold anything. */
const literals = /'[^'\n]*'/g;
const ofPostgres = /\$\$|\bCONCURRENTLY\b|\bjsonb\b|\btimestamptz\b|\bbytea\b|\b(?:big)?serial\b(?!\s+default\s+value)|\bplpgsql\b|\w::\w|\bNOT\s+VALID\b|\bCREATE\s+EXTENSION\b|\bUSING\s+(?:btree|gin|gist|brin)\b(?!\s*;?\s*$)|\bpg_\w+|\bALTER\s+COLUMN\s+\S+\s+(?:SET\s+DATA\s+)?TYPE\b|\bcharacter varying\b/i;
const signs = [
    {
        engine: 'mysql',
        sign: /`\w[^`\n]*`|\bENGINE\s*=\s*\w|\bAUTO_INCREMENT\b|\bMODIFY\s+(?:COLUMN\s+)?\w+\s+\w|\bCHANGE\s+COLUMN\b|\bCHARACTER\s+SET\s+utf8|\b(?:INT|BIGINT)(?:\(\d+\))?\s+UNSIGNED\b|\bTINYINT\(|\b(?:MEDIUM|LONG)(?:TEXT|BLOB)\b/i,
    },
    { engine: 'sqlite', sign: /^[ \t]*PRAGMA\s|\bAUTOINCREMENT\b|\bWITHOUT\s+ROWID\b/im },
    {
        engine: 'sqlserver',
        sign: /^[ \t]*GO[ \t]*\r?$|\[dbo\]|\bNVARCHAR\s*\(|\bIDENTITY\s*\(\s*\d+\s*,\s*\d+\s*\)(?!\s*AS)|\bUNIQUEIDENTIFIER\b|\bDATETIME2\b/im,
    },
    { engine: 'oracle', sign: /\bVARCHAR2\s*\(|\bNUMBER\s*\(\s*\d/i },
];

;// CONCATENATED MODULE: ./.build/src/migrations/plan/engine-of.js


/**
 * Files of one database with the engine they are for: as the path says, the text, the files beside it, the configuration, or most
 * of the other files of the database; null where nothing tells.
 */
function withEngines(files, { engine: configured, companions }) {
    const known = files.map((file) => {
        const { path, text, migration } = file;
        return migration.engine ?? engineBySigns(path, text) ?? engineBeside(path, companions);
    });
    const prevailing = configured ?? mostOften(known);
    return files.map((file, index) => ({
        ...file,
        migration: { ...file.migration, engine: known[index] ?? prevailing },
    }));
}
/** Whether a migration is taken for one of PostgreSQL: also where nobody knows. */
function isPostgres(engine) {
    return engine === null || engine === 'postgresql';
}
const said = String.raw `(?:^|[{,])[ \t]*"?(?:dialect|provider|adapter)"?[ \t]*[:=][ \t]*["']?`;
const providers = [
    [new RegExp(`${said}(?:postgres|postgis)`, 'im'), 'postgresql'],
    [new RegExp(`${said}(?:mysql|trilogy|mariadb)`, 'im'), 'mysql'],
    [new RegExp(`${said}(?:sqlite|turso)`, 'im'), 'sqlite'],
    [new RegExp(`${said}sqlserver`, 'im'), 'sqlserver'],
    [new RegExp(`${said}cockroach`, 'im'), 'cockroach'],
];
/** What Drizzle's journal, Prisma's lock and Rails' configuration say; null where they name several. */
function engineBeside(path, companions) {
    const texts = (0,plan_companions/* companionsOf */.Lo)(path).map((companion) => companions.get(companion) ?? '');
    const engines = providers.filter(([sign]) => texts.some((text) => sign.test(text)));
    const [first] = engines;
    return first !== undefined && engines.length === 1 ? first[1] : null;
}
function mostOften(engines) {
    const counts = new Map();
    for (const engine of engines) {
        if (engine !== null)
            counts.set(engine, (counts.get(engine) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
    return most?.[0] ?? null;
}


/***/ }),

/***/ 52924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** The ids of all rules, in the order of the documentation; squawk's where it has the rule. Light, as settings are checked by it. */
const ruleIds = [
    'require-concurrent-index-creation',
    'require-concurrent-index-deletion',
    'require-concurrent-reindex',
    'ban-concurrent-index-creation-in-transaction',
    'cannot-run-in-transaction',
    'adding-foreign-key-constraint',
    'constraint-missing-not-valid',
    'disallowed-unique-constraint',
    'adding-serial-primary-key-field',
    'primary-key-using-nullable-index',
    'adding-exclusion-constraint',
    'adding-field-with-default',
    'adding-auto-increment-field',
    'adding-constrained-domain-field',
    'inline-column-constraint',
    'adding-required-field',
    'adding-not-nullable-field',
    'changing-column-type',
    'table-rewrite',
    'long-lock-in-transaction',
    'large-data-change',
    'require-concurrent-partition-detach',
    'attach-partition-unchecked',
    'refresh-not-concurrent',
    'explicit-lock',
    'alter-domain-validates',
    'ban-drop-table',
    'ban-drop-column',
    'ban-truncate-cascade',
    'ban-truncate',
    'ban-drop-database',
    'renaming-column',
    'renaming-table',
    'require-lock-timeout',
    'edited-migration',
    'deleted-migration',
];


/***/ }),

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./.build/src/migrations/finding.js
var finding = __webpack_require__(45464);
// EXTERNAL MODULE: ./.build/src/migrations/level.js
var migrations_level = __webpack_require__(56151);
// EXTERNAL MODULE: ./.build/src/migrations/plan/compare-naturally.js
var compare_naturally = __webpack_require__(37281);
// EXTERNAL MODULE: ./.build/src/migrations/judge-settings.js
var judge_settings = __webpack_require__(19798);
;// CONCATENATED MODULE: ./.build/src/migrations/show/assumptions.js

/** What a report rests on that nobody said, as far as it matters for what was found and judged. */
function assumptionsOf(findings, { migrations, engineAssumed, leftOut }, { serverVersion, timezone }) {
    if (migrations === 0)
        return [];
    const ofUnknownSize = findings.filter(({ hazard, size, acknowledged }) => hazard === 'long' && size === 'unknown' && acknowledged === null);
    const dependsOnZone = findings.some(({ rule, what }) => rule === 'changing-column-type' && /time/i.test(what));
    const all = [
        ofUnknownSize.length > 0 && {
            what: `Nobody said how large ${tablesIn(ofUnknownSize)} ${numberOf(ofUnknownSize) === 1 ? 'is' : 'are'}.`,
            setting: 'statistics: table-statistics.csv',
        },
        engineAssumed > 0 && {
            what: `Neither path nor text says the engine of ${counted(engineAssumed, 'file')}: taken for PostgreSQL.`,
            setting: 'engine: postgresql',
        },
        serverVersion === null && {
            what: `PostgreSQL ${judge_settings/* oldestSupportedVersion */.I} is assumed, the oldest that is supported.`,
            setting: `server-version: ${judge_settings/* oldestSupportedVersion */.I}`,
        },
        dependsOnZone &&
            timezone === null && {
            what: 'The time zone of the session that migrates is not known.',
            setting: 'timezone: UTC',
        },
        ...leftOut.map((what) => ({ what, setting: null })),
    ];
    return all.filter((one) => one !== false);
}
/** So many tables are named. */
const shownTables = 3;
function tablesIn(findings) {
    const names = namesIn(findings);
    const more = names.length - shownTables;
    const shown = names.slice(0, shownTables).map((name) => `\`${name}\``);
    if (names.length === 0)
        return 'the tables';
    return [...shown, ...(more > 0 ? [`${more} more`] : [])]
        .join(', ')
        .replace(/, ([^,]*)$/, ' and $1');
}
function numberOf(findings) {
    return namesIn(findings).length;
}
function namesIn(findings) {
    return [...new Set(findings.flatMap(({ tables }) => tables.slice(0, 1)))];
}
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./.build/src/migrations/show/report.js




/** Orders and counts what was found, each with its level; what the settings silence is only counted. */
function makeReport({ findings, unchecked, statements }, scope, settings) {
    const levelled = findings.flatMap((finding) => {
        const level = (0,migrations_level/* levelOf */.I)(finding, settings);
        return level === null ? [] : [{ ...finding, level }];
    });
    const count = (level) => levelled.filter((finding) => finding.level === level).length;
    return {
        findings: levelled.toSorted(worstFirst),
        unchecked: unchecked.toSorted((a, b) => comparePlaces(a, b)),
        counts: {
            error: count('error'),
            warning: count('warning'),
            notice: count('notice'),
            migrations: scope.migrations,
            statements,
            silenced: findings.length - levelled.length,
        },
        assumptions: assumptionsOf(levelled, scope, settings),
    };
}
function worstFirst(a, b) {
    return (migrations_level/* levels */.y.indexOf(a.level) - migrations_level/* levels */.y.indexOf(b.level) ||
        comparePlaces(a, b) ||
        finding/* hazards */.I.indexOf(a.hazard) - finding/* hazards */.I.indexOf(b.hazard));
}
function comparePlaces(a, b) {
    return (0,compare_naturally/* compareNaturally */.y)(a.path, b.path) || a.line - b.line;
}


/***/ }),

/***/ 56765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readStatistics)
});

// EXTERNAL MODULE: ./.build/src/migrations/tables-touched.js
var tables_touched = __webpack_require__(84527);
;// CONCATENATED MODULE: ./.build/src/migrations/sizes/csv.js
/** The rows of a CSV file, whose first line names the columns; `,`, `;` or a tab parts them. */
function rowsOfCsv(text) {
    const lines = text.split(/\r\n?|\n/);
    const head = lines.findIndex((line) => line.trim() !== '');
    if (head < 0)
        return refused(1, 'the file is empty');
    const header = lines[head] ?? '';
    const separator = [',', ';', '\t'].find((sign) => header.includes(sign)) ?? ',';
    const names = cellsOf(header, separator).map((name) => name.trim().toLowerCase());
    const [table, rows, bytes] = ['table', 'rows', 'bytes'].map((name) => names.indexOf(name));
    if (table === undefined || table < 0 || ((rows ?? -1) < 0 && (bytes ?? -1) < 0)) {
        return refused(head + 1, `the first line is ${JSON.stringify(header.slice(0, 80))}`);
    }
    const read = lines.flatMap((line, index) => {
        if (index <= head || line.trim() === '')
            return [];
        const cells = cellsOf(line, separator);
        const cell = (at) => (at === undefined ? '' : (cells[at] ?? ''));
        return [{ line: index + 1, table: cell(table), rows: cell(rows), bytes: cell(bytes) }];
    });
    return { rows: read, problems: [] };
}
function refused(line, what) {
    return { rows: [], problems: [{ line, message: `${what}: begin with "table,rows,bytes".` }] };
}
/** The cells of a line; one in quotes may hold the separator, and `""` for a quote. */
function cellsOf(line, separator) {
    const cells = [];
    let [cell, isQuoted] = ['', false];
    for (const part of line.split(/(""|"|[,;\t])/)) {
        if (part === '"')
            isQuoted = !isQuoted;
        else if (part === '""')
            cell += isQuoted ? '"' : '';
        else if (part === separator && !isQuoted) {
            cells.push(cell);
            cell = '';
        }
        else
            cell += part;
    }
    return [...cells, cell];
}

;// CONCATENATED MODULE: ./.build/src/migrations/sizes/statistics-json.js
/** The rows of a file of JSON: a list of `{table, rows, bytes}`, such objects a line each, or `{"orders": {rows, bytes}}`. */
function rowsOfJson(text) {
    const whole = parsed(text);
    if (whole !== undefined)
        return { rows: rowsOf(whole, 1), problems: [] };
    const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim() }));
    const read = lines
        .filter(({ text: one }) => one !== '')
        .map(({ line, text: one }) => ({ line, value: parsed(one) }));
    return {
        rows: read.flatMap(({ line, value }) => rowsOf(value, line)),
        problems: read
            .filter(({ value }) => value === undefined)
            .map(({ line }) => ({ line, message: 'this is no JSON.' })),
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Told as a problem of its line.
        return undefined;
    }
}
function rowsOf(value, line) {
    if (Array.isArray(value))
        return value.flatMap((one) => rowsOf(one, line));
    if (!isObject(value))
        return [];
    if (typeof value['table'] === 'string')
        return [rowOf(value['table'], value, line)];
    return Object.entries(value).flatMap(([table, sizes]) => isObject(sizes) ? [rowOf(table, sizes, line)] : []);
}
function rowOf(table, sizes, line) {
    return { line, table, rows: textOf(sizes['rows']), bytes: textOf(sizes['bytes']) };
}
function textOf(value) {
    return value === undefined || value === null ? '' : String(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/src/migrations/sizes/read-statistics.js



/**
 * Reads a file with the size of each table: CSV with the header `table,rows,bytes` in any order, or JSON with the same names. Rows
 * below 0 are what the server says of a table that was never analysed; then the bytes decide. Of two tables of one
 * name the larger counts. What has a problem is left out, and the rest is used.
 */
function readStatistics(text) {
    const written = text.replace(/^\uFEFF/, '');
    const { rows, problems } = /^\s*[[{]/.test(written) ? rowsOfJson(written) : rowsOfCsv(written);
    const statistics = new Map();
    const all = [...problems];
    for (const row of rows) {
        const reading = readRow(row);
        if (reading === null)
            continue;
        if ('message' in reading)
            all.push(reading);
        else
            statistics.set(reading.table, larger(reading, statistics.get(reading.table)));
    }
    return {
        statistics,
        problems: all.toSorted((a, b) => a.line - b.line).slice(0, maximumProblems),
    };
}
/** So many are enough to see what is wrong. */
const maximumProblems = 20;
/** Null for a table of which the server knows no size. */
function readRow({ line, table, rows, bytes }) {
    const name = (0,tables_touched/* bareName */.yZ)(table);
    if (name === '')
        return { line, message: 'the name of the table is missing.' };
    const [rowCount, byteCount] = [countOf(rows), countOf(bytes)];
    if (rowCount === null)
        return { line, message: `"rows" is ${shown(rows)}: write a number.` };
    if (byteCount === null)
        return { line, message: `"bytes" is ${shown(bytes)}: write a number.` };
    if (rows.trim() === '' && bytes.trim() === '')
        return { line, message: nothingSaid(name) };
    if (rowCount < 0 && bytes.trim() === '')
        return null;
    return { table: name, rows: Math.max(0, rowCount), bytes: Math.max(0, byteCount) };
}
/** Whole numbers, and `1.2e+06` as servers print estimates; nothing counts as none where the other figure is given. */
function countOf(written) {
    const text = written.trim();
    if (text === '')
        return 0;
    return /^-?\d+(?:\.\d+)?(?:e\+?\d{1,2})?$/i.test(text) ? Math.round(Number(text)) : null;
}
function nothingSaid(table) {
    return `neither "rows" nor "bytes" of ${shown(table)} is given: write a number.`;
}
function shown(value) {
    return JSON.stringify(value.slice(0, 40));
}
function larger({ rows, bytes }, other) {
    return { rows: Math.max(rows, other?.rows ?? 0), bytes: Math.max(bytes, other?.bytes ?? 0) };
}


/***/ }),

/***/ 66510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ acknowledge)
/* harmony export */ });
/** The findings of one file, those accepted that a comment of it is about; a comment about the statement comes before one about the file. */
function acknowledge(findings, directives) {
    const nearestFirst = [
        ...directives.filter(({ about }) => about !== null),
        ...directives.filter(({ about }) => about === null),
    ];
    return findings.map((finding) => {
        const directive = nearestFirst.find((candidate) => isAbout(candidate, finding));
        if (directive === undefined || finding.acknowledged !== null)
            return finding;
        return { ...finding, acknowledged: { by: directive.by, reason: directive.reason } };
    });
}
function isAbout({ about, rules }, { rule, line, endLine }) {
    if (rules !== null && !rules.includes(rule))
        return false;
    return about === null || (line <= about.to && endLine >= about.from);
}


/***/ }),

/***/ 29801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cutStatements)
/* harmony export */ });
/* harmony import */ var _scan_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22004);

/**
 * A text cut at its semicolons, in its order; empty statements are left out. The semicolons of `BEGIN ATOMIC` and of rules do
 * not cut, unless `everywhere`. The lines that `COPY … FROM stdin` loads belong to no statement.
 */
function cutStatements(text, everywhere = false) {
    const cutting = {
        text,
        everywhere,
        cuts: [],
        open: null,
        depth: 0,
        isApart: false,
        loadEnd: -1,
    };
    let from = 0;
    while (from < text.length) {
        from = cutUpToData(cutting, from);
        cutting.isApart = true;
    }
    return cutting.cuts;
}
/** Cuts up to the end of the text, or of lines that are loaded; answers where that is. */
function cutUpToData(cutting, from) {
    const { text } = cutting;
    let seen = from;
    for (const token of (0,_scan_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .scanSql */ .C)(text, from)) {
        takeBetween(cutting, seen, token.start);
        seen = token.end;
        if (!ends(cutting, token))
            continue;
        const ended = close(cutting);
        const loaded = ended === null ? null : endOfLoadedLines(cutting, ended, token.end);
        if (loaded !== null)
            return loaded;
        if (token.kind === 'meta')
            takeCommand(cutting, token);
    }
    takeBetween(cutting, seen, text.length);
    close(cutting);
    return text.length;
}
/** What stands between two tokens belongs to the statement, unless it is blank. */
function takeBetween(cutting, from, to) {
    const start = skipBlanks(cutting.text, from);
    if (start >= to)
        return;
    const end = start + cutting.text.slice(start, to).trimEnd().length;
    cutting.open = { start: cutting.open?.start ?? start, end };
}
function skipBlanks(text, from) {
    const notBlank = /\S/g;
    notBlank.lastIndex = from;
    return notBlank.exec(text)?.index ?? text.length;
}
/** Takes a token into the statement, or says that the statement ends before it. */
function ends(cutting, token) {
    if (token.kind === 'meta')
        return true;
    if (token.kind === 'semicolon')
        return cutting.depth === 0;
    // A comment that never ends is an error, so it counts as a statement that nobody can read.
    if (token.kind === 'comment' && !token.isOpen)
        return false;
    cutting.open = { start: cutting.open?.start ?? token.start, end: token.end };
    if (token.kind === 'word' && !cutting.everywhere)
        cutting.depth += deeper(cutting, token);
    return false;
}
function close(cutting) {
    const { open, isApart, depth } = cutting;
    cutting.open = null;
    cutting.depth = 0;
    if (open === null)
        return null;
    cutting.cuts.push({ kind: 'statement', ...open, isApart, isUnclosed: depth > 0 });
    cutting.isApart = false;
    return open;
}
function takeCommand(cutting, { start, end }) {
    cutting.cuts.push({ kind: 'meta', start, end, isApart: true, isUnclosed: false });
    cutting.isApart = true;
}
/** By how much a word changes the depth. */
function deeper({ text, open, depth }, token) {
    const word = text.slice(token.start, token.end).toLowerCase();
    const head = text.slice(open?.start, (open?.start ?? 0) + longestHead);
    if (word === '(' || word === ')') {
        if (!isRule.test(head))
            return 0;
        return word === '(' ? 1 : -1;
    }
    if (!isRoutine.test(head))
        return 0;
    if (word.startsWith('begin'))
        return 1;
    if (depth === 0)
        return 0;
    return word === 'case' ? 1 : -1;
}
/** Characters in which a statement says what it is. */
const longestHead = 80;
const isRule = /^create\s+(?:or\s+replace\s+)?rule\s/i;
const isRoutine = /^create\s+(?:or\s+replace\s+)?(?:function|procedure)\s/i;
/** After the lines that a COPY loads and the `\.` that ends them; null where the statement loads none. */
function endOfLoadedLines(cutting, { start, end }, from) {
    const statement = cutting.text.slice(start, Math.min(end, start + longestCopy));
    if (!/^copy\s.*\sfrom\s+stdin\b/is.test(statement))
        return null;
    if (cutting.loadEnd < from) {
        const last = /^\\\.[ \t]*$/gm;
        last.lastIndex = from;
        cutting.loadEnd = last.exec(cutting.text) === null ? Number.POSITIVE_INFINITY : last.lastIndex;
    }
    return Number.isFinite(cutting.loadEnd) ? cutting.loadEnd : null;
}
/** Characters; the columns of a wide table are among them. */
const longestCopy = 20_000;


/***/ }),

/***/ 78877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDirectives: () => (/* binding */ readDirectives)
});

// EXTERNAL MODULE: ./.build/src/migrations/sql/cut-statements.js
var cut_statements = __webpack_require__(29801);
;// CONCATENATED MODULE: ./.build/src/migrations/sql/foreign-rules.js
/** Our rules by those of squawk, where the names differ. */
const rulesOfSquawk = {
    'require-timeout-settings': ['require-lock-timeout'],
    'disallow-unique-constraint': ['disallowed-unique-constraint'],
    'ban-truncate-cascade': ['ban-truncate-cascade', 'ban-truncate'],
    'changing-column-type': ['changing-column-type', 'table-rewrite'],
    'adding-field-with-default': ['adding-field-with-default', 'inline-column-constraint'],
    'require-table-schema': [],
};
/** Our rules by the ids of eugene; those that have nothing to do with ours are empty. */
const rulesOfEugene = {
    E1: ['constraint-missing-not-valid', 'adding-foreign-key-constraint', 'inline-column-constraint'],
    E2: ['adding-not-nullable-field', 'adding-required-field'],
    E3: [],
    E4: ['long-lock-in-transaction'],
    E5: ['changing-column-type'],
    E6: ['require-concurrent-index-creation'],
    E7: ['disallowed-unique-constraint', 'adding-serial-primary-key-field'],
    E8: ['adding-exclusion-constraint'],
    E9: ['require-lock-timeout'],
    E10: ['table-rewrite', 'adding-field-with-default', 'changing-column-type'],
    E11: ['adding-auto-increment-field', 'adding-field-with-default'],
    W12: [],
    W13: [],
    W14: ['primary-key-using-nullable-index'],
    E15: [],
};

// EXTERNAL MODULE: ./.build/src/migrations/sql/limits.js
var limits = __webpack_require__(28196);
// EXTERNAL MODULE: ./.build/src/migrations/sql/scan-sql.js
var scan_sql = __webpack_require__(22004);
// EXTERNAL MODULE: ./.build/src/migrations/sql/text-lines.js
var text_lines = __webpack_require__(83985);
;// CONCATENATED MODULE: ./.build/src/migrations/sql/directives.js





/**
 * The comments of a migration that accept findings: those of squawk and eugene, and `-- incident-loop: ignore rule, rule because
 * …`. Before a statement, in it, or behind it on its last line they are about it; in code, about the next line that is no comment,
 * or the line they end. `ruleIds` are the rules there are.
 */
function readDirectives(text, language, ruleIds) {
    if (!marker.test(text))
        return { directives: [], problems: [] };
    const comments = language === 'sql' ? commentsOfSql(text) : commentsOfCode(text);
    const known = new Set(ruleIds);
    const read = comments.flatMap((comment) => {
        const said = readComment(comment.text);
        return said === null ? [] : [{ ...comment, ...said }];
    });
    const problems = read.flatMap(({ by, line, rules }) => by.startsWith('incident-loop') ? unknownRules(rules, known, line) : []);
    const directives = read.map(({ by, line, about, rules, reason, isOfFile }) => ({
        by,
        line,
        about: isOfFile ? null : about,
        rules,
        reason,
    }));
    return { directives, problems };
}
const marker = /squawk-ignore|eugene:?\s+ignore|incident-loop:\s*ignore/i;
function commentsOfSql(text) {
    const readable = text.slice(0, limits/* limits */.F.characters);
    const lineOf = (0,text_lines/* lineFinder */.ze)(readable);
    const statements = (0,cut_statements/* cutStatements */.R)(readable).map(({ start, end }) => ({
        from: lineOf(start),
        to: lineOf(end - 1),
    }));
    const comments = [];
    let next = 0;
    for (const { kind, start, end } of (0,scan_sql/* scanSql */.C)(readable)) {
        if (kind !== 'comment')
            continue;
        const line = lineOf(start);
        while ((statements[next]?.to ?? Number.POSITIVE_INFINITY) < line)
            next += 1;
        const written = readable.slice(start, end);
        if (!marker.test(written))
            continue;
        // Behind several statements on one line it is about all of them.
        const about = statements[next] ?? { from: line, to: line };
        comments.push({ text: written, line, about });
    }
    return comments;
}
function commentsOfCode(text) {
    const lines = text.split(/\r?\n/);
    return lines.flatMap((written, index) => {
        const at = /(?:^|\s)(?:#|\/\/|--|\/?\*)\s*(?=squawk-ignore|eugene|incident-loop)/.exec(written);
        if (at === null)
            return [];
        const isBehindCode = written.slice(0, at.index).trim() !== '';
        const about = isBehindCode ? index : nextLineOfCode(lines, index);
        const line = index + 1;
        return [{ text: written.slice(at.index), line, about: { from: about + 1, to: about + 1 } }];
    });
}
function nextLineOfCode(lines, after) {
    const next = lines.findIndex((line, index) => index > after && !/^\s*(?:$|#(?!\{)|\/\/|--|\/\*|\*)/.test(line));
    return next < 0 ? after : next;
}
function readComment(text) {
    for (const { pattern, by, rulesOf } of notations) {
        const groups = pattern.exec(text)?.groups;
        if (groups === undefined)
            continue;
        const isOfFile = groups['file'] !== undefined;
        const names = (groups['rules'] ?? '').split(/[\s,]+/).filter((name) => name !== '');
        return {
            by: isOfFile ? `${by}-file` : by,
            isOfFile,
            rules: names.length === 0 ? null : names.flatMap(rulesOf),
            reason: groups['reason']?.replace(/\*\/\s*$/, '').trim() || null,
        };
    }
    return null;
}
/** Lists of names end where a word is none. */
const names = String.raw `(?<rules>[A-Za-z][\w-]*(?:\s*,\s*[A-Za-z][\w-]*)*)`;
const notations = [
    {
        by: 'squawk-ignore',
        pattern: new RegExp(String.raw `squawk-ignore(?<file>-file)?(?:[ \t:]+${names})?`, 'i'),
        rulesOf: (name) => rulesOfSquawk[name] ?? [name],
    },
    {
        by: 'eugene: ignore',
        pattern: /eugene:?\s+ignore(?:[ \t:]+(?<rules>[EW]\d+(?:\s*,\s*[EW]\d+)*))?/i,
        rulesOf: (name) => rulesOfEugene[name.toUpperCase()] ?? [],
    },
    {
        by: 'incident-loop: ignore',
        pattern: new RegExp(String.raw `incident-loop:\s*ignore(?<file>-file)?(?:[ \t:]+(?!because\b)${names})?(?:\s+because\s+(?<reason>.*))?`, 'is'),
        rulesOf: (name) => [name.toLowerCase()],
    },
];
function unknownRules(rules, known, line) {
    const unknown = (rules ?? []).filter((rule) => !known.has(rule));
    return unknown.map((rule) => ({ line, what: `no rule is called \`${rule}\`` }));
}


/***/ }),

/***/ 28196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** What is read of a text at most. Whatever lies beyond is told, never dropped. */
const limits = {
    /** Characters of one text. Migrations are a few kilobytes; dumps of a whole database are larger. */
    characters: 4_000_000,
    /** Characters that are parsed at once: a tree takes some twenty times as much memory as its text. */
    charactersAtOnce: 65_536,
    /** Characters of one statement: its tree takes up to a hundred bytes for each, which the parser never gives back. */
    charactersOfStatement: 1_000_000,
    statements: 100_000,
    /** Signs that operators and comments consist of, one after the other. */
    signsInARow: 300,
    /** Texts nested too deep, in the life of a parser. */
    overflows: 8,
    /** Texts that one EXECUTE in a body may have, by what its variables may hold. */
    texts: 40,
    /** DO blocks in texts that DO blocks execute. */
    nestedBodies: 4,
    /** Characters of an error that quotes the text. */
    messageCharacters: 160,
};


/***/ }),

/***/ 22004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scanSql)
/* harmony export */ });
/**
 * The comments, quoted parts, semicolons, psql commands at the start of a line (`meta`), and the words and brackets that keep
 * semicolons together, in the order of the text. Works on any text, in time that grows with its length.
 */
function* scanSql(text, start = 0) {
    const next = new RegExp(interesting);
    next.lastIndex = start;
    for (let match = next.exec(text); match !== null; match = next.exec(text)) {
        const token = tokenAt(text, match.index, match[0]);
        if (token === null)
            continue;
        yield token;
        next.lastIndex = token.end;
    }
}
const interesting = /--|\/\*|["';\\()]|(?<![\w$\u0080-\uffff])\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|(?<![\w$\u0080-\uffff])(?:begin\s+atomic|case|end)(?![\w$\u0080-\uffff])/gi;
function tokenAt(text, start, found) {
    if (found === '--')
        return token('comment', start, endOfLine(text, start));
    if (found === '/*')
        return upTo(text, { kind: 'comment', start }, endOfComment(text, start));
    if (found === ';')
        return token('semicolon', start, start + 1);
    if (found === "'")
        return upTo(text, { kind: 'quoted', start }, endOfString(text, start));
    if (found === '"')
        return upTo(text, { kind: 'quoted', start }, endOfQuotes(text, start, '"'));
    if (found === '\\')
        return startsLine(text, start) ? token('meta', start, endOfLine(text, start)) : null;
    if (found.startsWith('$')) {
        const closing = text.indexOf(found, start + found.length);
        const end = closing < 0 ? null : closing + found.length;
        return upTo(text, { kind: 'quoted', start }, end);
    }
    return token('word', start, start + found.length);
}
function token(kind, start, end) {
    return { kind, start, end, isOpen: false };
}
/** A token up to an end; where there is none, up to the end of the text. */
function upTo(text, { kind, start }, end) {
    return { kind, start, end: end ?? text.length, isOpen: end === null };
}
function endOfLine(text, from) {
    const lineEnd = /[\r\n]/g;
    lineEnd.lastIndex = from;
    return lineEnd.exec(text)?.index ?? text.length;
}
/** Comments nest. */
function endOfComment(text, start) {
    const bounds = /\/\*|\*\//g;
    bounds.lastIndex = start;
    let depth = 0;
    for (let match = bounds.exec(text); match !== null; match = bounds.exec(text)) {
        depth += match[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return bounds.lastIndex;
    }
    return null;
}
/** In `E'…'` a backslash escapes. */
function endOfString(text, start) {
    const before = text.slice(Math.max(0, start - 2), start);
    if (!/(?:^|[^\w$\u0080-\uffff])e$/i.test(before))
        return endOfQuotes(text, start, "'");
    const bounds = /\\.|''|'/gs;
    bounds.lastIndex = start + 1;
    for (let match = bounds.exec(text); match !== null; match = bounds.exec(text)) {
        if (match[0] === "'")
            return bounds.lastIndex;
    }
    return null;
}
/** A doubled quote is one. */
function endOfQuotes(text, start, quote) {
    let closing = text.indexOf(quote, start + 1);
    while (closing >= 0 && text[closing + 1] === quote)
        closing = text.indexOf(quote, closing + 2);
    return closing < 0 ? null : closing + 1;
}
function startsLine(text, at) {
    const from = Math.max(0, at - longestIndent);
    const before = text.slice(from, at);
    return /[\r\n][ \t]*$/.test(before) || (from === 0 && before.trim() === '');
}
/** Characters; looking further back would take long in a long line. */
const longestIndent = 80;


/***/ }),

/***/ 83985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ offsetOfCodePoint),
/* harmony export */   lf: () => (/* binding */ byteFinder),
/* harmony export */   ze: () => (/* binding */ lineFinder)
/* harmony export */ });
/** Answers the line, from 1, on which the character at an offset stands. */
function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length];
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
/** Answers where in a string a byte of its UTF-8 stands; offsets have to be asked for in ascending order. */
function byteFinder(text) {
    if (isAscii(text))
        return (byte) => byte;
    let [at, passed] = [0, 0];
    return (byte) => {
        while (passed < byte && at < text.length) {
            const code = text.codePointAt(at) ?? 0;
            passed += bytesOf(code);
            at += code > 0xffff ? 2 : 1;
        }
        return at;
    };
}
/** Where in a string its code point of that number stands, from 0. */
function offsetOfCodePoint(text, number) {
    let at = 0;
    for (let passed = 0; passed < number && at < text.length; passed += 1) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
    return at;
}
function isAscii(text) {
    return !/[\u0080-\uffff]/.test(text);
}
function bytesOf(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x1_0000 ? 3 : 4;
}


/***/ }),

/***/ 50922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ blanked),
/* harmony export */   K: () => (/* binding */ onlyLeft)
/* harmony export */ });
/** A text with some of its ranges blanked: every line and column stays where it was. */
function blanked(text, ranges) {
    const pieces = [];
    let at = 0;
    for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
        if (end <= at)
            continue;
        pieces.push(text.slice(at, Math.max(at, start)));
        pieces.push(text.slice(Math.max(at, start), end).replace(/[^\r\n]/g, ' '));
        at = end;
    }
    pieces.push(text.slice(at));
    return pieces.join('');
}
/** A text in which only some of its ranges are left. */
function onlyLeft(text, ranges) {
    const sorted = ranges.toSorted((a, b) => a.start - b.start);
    const gaps = sorted.map(({ start }, index) => ({
        start: sorted[index - 1]?.end ?? 0,
        end: start,
    }));
    return blanked(text, [...gaps, { start: sorted.at(-1)?.end ?? 0, end: text.length }]);
}


/***/ }),

/***/ 28315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ changeSetsOf),
/* harmony export */   w: () => (/* binding */ attributeOf)
/* harmony export */ });
/** The change sets of a changelog in SQL or XML, in its order; of other notations none. */
function changeSetsOf(path, text) {
    if (/\.sql$/i.test(path))
        return setsInSql(text);
    return /\.xml$/i.test(path) ? setsInXml(text) : [];
}
/** The value of an attribute of a change set, in either notation, without quotes; null where it has none. */
function attributeOf({ attributes }, name) {
    return valueIn(attributes, name);
}
function valueIn(attributes, name) {
    const match = new RegExp(String.raw `\b${name}\s*[:=]\s*(?:"([^"]*)"|'([^']*)'|(\S+))`, 'i').exec(attributes);
    return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null);
}
function setsInSql(text) {
    const heads = [
        ...text.matchAll(/^[ \t]*--[ \t]*changeset[ \t]+("[^"\n]+"|[^\s:]+):("[^"\n]+"|\S+)([^\n]*)/gim),
    ];
    return heads.map(({ 0: head, 1: author, 2: id, 3: attributes = '', index }, position) => ({
        id: `${author}:${id}`,
        attributes,
        start: index,
        bodyStart: index + head.length,
        end: heads[position + 1]?.index ?? text.length,
    }));
}
function setsInXml(text) {
    const marks = [...text.matchAll(/<changeSet\b([^<>]*)>|<\/changeSet>/g)];
    return marks.flatMap(({ 0: mark, 1: attributes, index }, position) => {
        if (attributes === undefined || attributes.endsWith('/'))
            return [];
        const bodyStart = index + mark.length;
        const end = marks[position + 1]?.index ?? text.length;
        const id = `${valueIn(attributes, 'author')}:${valueIn(attributes, 'id')}`;
        return [{ id, attributes, start: index, bodyStart, end }];
    });
}


/***/ }),

/***/ 84527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ tablesTouched),
/* harmony export */   iA: () => (/* binding */ sqlName),
/* harmony export */   yZ: () => (/* binding */ bareName)
/* harmony export */ });
/* harmony import */ var _forward_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64900);

/** No more names than this are told of one file. */
const maximumTables = 50;
/**
 * The tables that a migration touches when it goes forward, in the order it names them, each once, without schema and quotes.
 * Found by the shapes of statements in SQL and of calls in the usual frameworks: a hint, not a judgement. Django tells models,
 * not tables. At most fifty.
 */
function tablesTouched(content) {
    const text = (0,_forward_part_js__WEBPACK_IMPORTED_MODULE_0__/* .forwardPart */ .R)(content);
    const found = shapes
        .flatMap((shape) => [...text.matchAll(shape)])
        .map((match) => ({ at: match.index, name: bareName(match.groups?.['table'] ?? '') }))
        .filter(({ name }) => name !== '' && !words.has(name.toLowerCase()))
        .toSorted((a, b) => a.at - b.at);
    return [...new Set(found.map(({ name }) => name))].slice(0, maximumTables);
}
/** The last part of `"shop"."orders"`, `{{%orders}}`, `` `orders` `` or `[orders]`. */
function bareName(written) {
    const last = written.split('.').at(-1) ?? '';
    return last.replace(/[^\w$]+/g, '');
}
/** A name of SQL, quoted or not, with its schema. */
const sqlName = String.raw `(?:["\x60[]?[\w$]{1,64}["\x60\]]?\.){0,2}["\x60[]?[\w$]{1,64}["\x60\]]?`;
const named = `(?<table>${sqlName})`;
const literal = String.raw `[:"'\x60](?:\{\{%?)?(?<table>[A-Za-z_][\w.$]{0,128})`;
const ifExists = String.raw `(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?`;
const calls = [
    'create_table',
    'drop_table',
    'change_table',
    'rename_table',
    'add_columns?',
    'remove_columns?',
    'drop_column',
    'change_column\\w*',
    'alter_column',
    'rename_column',
    '(?:add|remove|validate)_(?:index|reference|belongs_to|timestamps|foreign_key|\\w{0,20}constraint)',
    'alter_table',
    'batch_alter_table',
    '(?<!\\bop\\.)create_index',
    'drop_foreign_key',
].map((name) => name.replaceAll(/(?<=\w|\))_(?=[a-z(])/g, '_?'));
const shapes = [
    String.raw `\b(?:create|alter|drop|truncate|lock)\s+(?:(?:global|local|temporary|temp|unlogged|foreign)\s+)?table\s+${ifExists}${named}`,
    String.raw `\bindex\b[^;()'"]{0,200}?(?:"[^"\n]{1,64}")?\s+on\s+(?:only\s+)?${named}`,
    String.raw `\b(?:trigger|policy|rule)\s[^;()]{1,200}?\son\s+${named}`,
    String.raw `\b(?:insert\s+into|delete\s+from|references)\s+(?:only\s+)?${named}`,
    String.raw `\bupdate\s+(?:only\s+)?${named}\s+set\b`,
    // Calls whose first argument is the table: Rails, Alembic, Knex, Sequelize, node-pg-migrate, Yii, Entity Framework.
    String.raw `\b(?:${calls.join('|')})(?:<[\w?]{1,40}>)?\s{0,9}\(?\s{0,99}(?:name:\s{0,9})?${literal}`,
    // Calls of Alembic whose second argument is the table.
    String.raw `\bop\.(?:create_index|drop_constraint|create_(?:foreign_key|unique_constraint|check_constraint))\(\s{0,99}(?:op\.f\()?(?:None|["'][^"'\n]{0,100}["'])\)?\s{0,9},\s{0,99}${literal}`,
    // Knex, Laravel, Phinx, Ecto.
    String.raw `\b(?:table|Schema::create|Schema::drop\w*)\(\s{0,99}${literal}`,
    String.raw `\b(?:create|drop)(?:_if_(?:not_)?exists)?\s+(?:unique_)?index\(\s{0,9}${literal}`,
    String.raw `\breferences\(:(?<table>\w{1,64})`,
    // Named arguments: Alembic, Django, Entity Framework, Liquibase.
    String.raw `\b(?:table|table_?name|model_?name)["']?\s{0,9}[:=]\s{0,9}["']?(?<table>[A-Za-z_][\w.$]{0,128})`,
    String.raw `\b(?:(?:Create|Delete)Model|(?:Add|Alter|Remove|Rename|Validate)(?:Field|Index|Constraint)\w{0,20})\(\s{0,99}(?:name=|model_name=)?${literal}`,
].map((shape) => new RegExp(shape, 'gi'));
/** Words of SQL that can stand where a name could. */
const words = new Set('if not exists only select set where the table on to as using none null true false values for each'.split(' '));


/***/ })

};

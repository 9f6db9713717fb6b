export const id = 6069;
export const ids = [6069];
export const modules = {

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherMigrations: () => (/* binding */ gatherMigrations)
});

// EXTERNAL MODULE: ./.build/src/migrations/plan/recognise-files.js
var recognise_files = __webpack_require__(13150);
// EXTERNAL MODULE: ./.build/src/migrations/plan/companions.js
var companions = __webpack_require__(58662);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-texts.js

/** Keys of texts: what a path held before and holds after, and what stands beside it. */
const keys = {
    before: (path) => `before ${path}`,
    after: (path) => `after ${path}`,
    beside: (path) => `beside ${path}`,
    statistics: 'statistics',
};
/** Small files that nobody told the size of. */
const fewBytes = 2000;
/** The texts of changed files before and after, of the files that say something of them, and of the file with sizes. */
function addressesOf(changed, { base, sha, statistics, }) {
    const own = changed.flatMap((file) => ownTexts(file, { base, sha }));
    const present = changed.filter(({ how }) => how !== 'deleted');
    const beside = [...new Set(present.flatMap(({ path }) => (0,companions/* companionsOf */.Lo)(path)))].map((path) => ({
        key: keys.beside(path),
        sha,
        path,
        aboutBytes: fewBytes,
    }));
    const sizes = { key: keys.statistics, sha: 'HEAD', path: statistics ?? '', aboutBytes: 50_000 };
    return [...own, ...beside, ...(statistics === null ? [] : [sizes])];
}
function ownTexts({ path, how, blob, aboutBytes }, { base, sha }) {
    const at = (commit) => ({ sha: commit, path, aboutBytes });
    const [before, after] = [keys.before(path), keys.after(path)];
    // Of a deleted file nobody says which content the id is of, so that it is asked for by its path.
    const old = { key: before, ...at(base) };
    if (how === 'deleted')
        return [old];
    const now = { key: after, ...(blob === null ? at(sha) : { blob, aboutBytes }) };
    return how === 'added' ? [now] : [old, now];
}
/** The texts of files that were there before and stay as they are, by path. */
function addressesOfOlder(files) {
    return files.map(({ path, blob, bytes }) => ({ key: path, blob, aboutBytes: bytes }));
}
/** GitHub ends a request after ten seconds, so no more than this is asked for in one. */
const limits = { texts: 150, bytes: 1_000_000 };
/** Reads texts in as many requests as they take, side by side; the first lists the folders, too. */
async function readInBatches(world, { folders, texts }) {
    const bytes = texts.reduce((sum, { aboutBytes }) => sum + aboutBytes, 0);
    const count = Math.max(1, Math.ceil(texts.length / limits.texts), Math.ceil(bytes / limits.bytes));
    const length = Math.max(1, Math.ceil(texts.length / count));
    const parts = Array.from({ length: count }, (_, index) => texts.slice(index * length, (index + 1) * length));
    const read = await Promise.all(parts.map((part, index) => world.github.readFiles({ folders: index === 0 ? folders : [], texts: part })));
    return {
        folders: read.flatMap((one) => one.folders),
        texts: new Map(read.flatMap((one) => [...one.texts])),
    };
}

;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-assemble.js

/** Puts texts to the files that they are of. What could not be read is told, and never left out in silence. */
function assembleChange(changed, texts) {
    const added = [];
    const edited = [];
    const deleted = [];
    const unchecked = [];
    for (const { path, how } of changed) {
        const before = texts.get(keys.before(path));
        const after = texts.get(keys.after(path));
        const told = how === 'deleted' ? null : whyUnread(after);
        if (told !== null)
            unchecked.push({ path, line: 1, why: told });
        else if (how === 'deleted')
            deleted.push({ path, text: textOf(before) });
        else if (how === 'added' || before === undefined)
            added.push({ path, text: textOf(after) });
        else
            edited.push({ path, text: textOf(after), before: textOf(before) });
    }
    const beside = keys.beside('');
    const companions = filesIn(texts).flatMap(({ path: key, text }) => key.startsWith(beside) ? [[key.slice(beside.length), text]] : []);
    return {
        change: { added, edited, deleted, older: [], companions: new Map(companions) },
        unchecked,
        statistics: textOf(texts.get(keys.statistics)) || null,
    };
}
function whyUnread(read) {
    if (read === undefined)
        return 'GitHub does not show its text';
    return 'why' in read ? read.why : null;
}
function textOf(read) {
    return read !== undefined && 'text' in read ? read.text : '';
}
/** Those of some texts that could be read, with their keys for paths. */
function filesIn(texts) {
    return [...texts].flatMap(([path, read]) => ('text' in read ? [{ path, text: read.text }] : []));
}

// EXTERNAL MODULE: ./.build/src/migrations/recognise.js + 1 modules
var recognise = __webpack_require__(61424);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-differences.js
/** What became of files between two lists; one that was moved is deleted at one path and added at the other. */
function differencesOf(before, after) {
    const old = new Map(before.map((file) => [file.path, file]));
    const now = new Map(after.map((file) => [file.path, file]));
    const present = [...now.values()]
        .filter(({ path, blob }) => old.get(path)?.blob !== blob)
        .map((file) => changed(file, old.has(file.path) ? 'edited' : 'added'));
    const gone = [...old.values()]
        .filter(({ path }) => !now.has(path))
        .map((file) => changed(file, 'deleted'));
    return [...present, ...gone];
}
function changed({ path, blob, bytes }, how) {
    return { path, how, blob, aboutBytes: bytes };
}

// EXTERNAL MODULE: ./.build/src/migrations/plan/database-folder.js
var database_folder = __webpack_require__(63417);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-folders.js

/** More folders than these are not listed. */
const mostFolders = 20;
/** GitHub lists so many levels of a folder in one answer. */
const deepest = 3;
/** The folders of a commit that hold migrations like these, each once with as many levels as it takes. */
function foldersOf(files, sha) {
    const depths = new Map();
    for (const { path } of files) {
        for (const folder of foldersFor(path)) {
            const depth = Math.min(deepest, levelsBelow(folder, path));
            depths.set(folder, Math.max(depth, depths.get(folder) ?? 1));
        }
    }
    const folders = [...depths].map(([path, depth]) => ({ sha, path, depth }));
    return {
        folders: folders.slice(0, mostFolders),
        leftOut: folders.slice(mostFolders).map(({ path }) => path),
    };
}
/** What was not listed, in a whole sentence that begins with what that means; nothing where all were. */
function tellNotListed({ leftOut }, meaning) {
    if (leftOut.length === 0)
        return [];
    const shown = leftOut.slice(0, mostNamed).join(', ');
    const more = leftOut.length > mostNamed ? ` and ${leftOut.length - mostNamed} more` : '';
    return [`Only ${mostFolders} folders with migrations are listed, so ${meaning} ${shown}${more}.`];
}
/** So many folders are named. */
const mostNamed = 5;
/** The folder of its database; the one of its app where several share it; both where Rails keeps two. */
function foldersFor(path) {
    const own = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (path.endsWith('.py'))
        return [(0,database_folder/* databaseFolderOf */.B)(path) || own];
    const holder = /^(?<above>(?:.*\/)?)(?<name>post_migrate|migrate|deploy)(?:\/|$)/.exec(own);
    const { above = '', name = '' } = holder?.groups ?? {};
    if (name === 'deploy')
        return [`${above}deploy`];
    if (name !== '')
        return [`${above}migrate`, `${above}post_migrate`];
    return [(0,database_folder/* databaseFolderOf */.B)(path)];
}
function levelsBelow(folder, path) {
    if (folder === '')
        return path.split('/').length;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/').length : 1;
}

// EXTERNAL MODULE: ./.build/src/flows/migrations/revision-name.js
var revision_name = __webpack_require__(4064);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-changes.js





/** Reads which files that may be migrations a commit adds, changes or takes away: one request, or three where GitHub leaves files out. */
async function whatChanged(world, ask) {
    const { sha } = ask;
    const comparison = await world.github.compareFiles({ base: ask.base, head: sha });
    if (comparison === 'unknown')
        throw notComparable(ask);
    if (comparison === 'too-large')
        return fromLists(world, { ...ask, hints: [] });
    const nothingNew = ask.against === 'base' ? nothingFor(comparison, ask) : null;
    const base = ask.against === 'base' ? ask.base : comparison.mergeBase;
    const empty = { base, sha, changed: [], listed: null, leftOut: [], nothingNew };
    if (nothingNew !== null)
        return empty;
    const changed = comparison.files.filter(({ path }) => (0,recognise/* couldBeMigration */.NS)(path));
    const isWhole = !comparison.isCut && (base === comparison.mergeBase || comparison.status === 'ahead');
    return isWhole ? { ...empty, changed } : fromLists(world, { base, sha, hints: changed });
}
/** Tools run migrations forward only: an older version brings none. */
function nothingFor({ status }, { base, sha }) {
    const [own, other] = [(0,revision_name/* revisionName */.p)(sha), (0,revision_name/* revisionName */.p)(base)];
    if (status === 'identical')
        return `${own} is the same as ${other}, so no migration is new.`;
    if (status === 'behind')
        return `${own} is older than ${other}, so no migration is new.`;
    return null;
}
/** Compares the lists of all files: what GitHub leaves out of a comparison is not missed. */
async function fromLists(world, { base, sha, hints }) {
    const [before, after] = await Promise.all([listOf(world, base), listOf(world, sha)]);
    if (before.isCut || after.isCut) {
        return fromFolders(world, { base, sha, hints: [...hints, ...candidatesIn(before, after)] });
    }
    const changed = differencesOf(migrationsIn(before.files), migrationsIn(after.files));
    return { base, sha, changed, listed: before.files, leftOut: [], nothingNew: null };
}
async function listOf(world, sha) {
    const list = await world.github.listFiles(sha);
    if (list === 'unknown')
        throw notComparable({ base: sha, sha });
    return list;
}
function migrationsIn(files) {
    return files.filter(({ path }) => (0,recognise/* couldBeMigration */.NS)(path));
}
function candidatesIn(...lists) {
    return lists.flatMap(({ files }) => migrationsIn(files));
}
/** Compares the folders that are known to hold migrations, where a repository has more files than GitHub lists. */
async function fromFolders(world, { base, sha, hints, }) {
    const toList = foldersOf(hints, base);
    const { folders } = toList;
    const atSha = folders.map((folder) => ({ ...folder, sha }));
    const read = await world.github.readFiles({ folders: [...folders, ...atSha], texts: [] });
    const files = read.folders.map((found) => migrationsIn(found ?? []));
    const before = files.slice(0, folders.length).flat();
    const changed = differencesOf(before, files.slice(folders.length).flat());
    const named = folders.map(({ path }) => path || 'the root');
    const where = named.length === 0 ? 'no folder' : named.join(', ');
    return {
        base,
        sha,
        changed,
        listed: before,
        leftOut: [
            `The repository has more files than GitHub lists: new migrations were looked for in ${where} and nowhere else.`,
            ...tellNotListed(toList, 'new migrations were not looked for in'),
        ],
        nothingNew: null,
    };
}
function notComparable({ base, sha }) {
    return new user_error/* UserError */.yo('bad-input', {
        what: `GitHub cannot compare ${(0,revision_name/* revisionName */.p)(base)} with ${(0,revision_name/* revisionName */.p)(sha)}: it does not know one of them, or they have no history in common.`,
        remedy: 'Set the inputs `base` and `sha` to commits of this repository; one that was forced away is known no more.',
    });
}

// EXTERNAL MODULE: ./.build/src/migrations/plan/schema-dump.js
var schema_dump = __webpack_require__(993);
// EXTERNAL MODULE: ./.build/src/migrations/plan/compare-naturally.js
var compare_naturally = __webpack_require__(37281);
;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-older.js



/** More than so many files or bytes are not read, and no file larger than this: old data is no schema. */
const deploy_older_limits = { files: 400, bytes: 2_000_000, bytesOfFile: 256_000 };
/** The newest of some files that may be migrations of the same databases as these. */
function newestOlder(files, migrations) {
    const databases = new Set(migrations.map(({ path }) => (0,database_folder/* databaseFolderOf */.B)(path)));
    const candidates = files.filter(({ path }) => databases.has((0,database_folder/* databaseFolderOf */.B)(path)) && mayGoForward(path));
    const newestFirst = candidates
        .map((file) => ({ file, name: nameIn(file.path) }))
        .toSorted((a, b) => (0,compare_naturally/* compareNaturally */.y)(b.name, a.name));
    const chosen = [];
    let bytes = 0;
    for (const { file } of newestFirst) {
        if (file.bytes > deploy_older_limits.bytesOfFile)
            continue;
        bytes += file.bytes;
        if (chosen.length === deploy_older_limits.files || bytes > deploy_older_limits.bytes)
            break;
        chosen.push(file);
    }
    return { chosen, leftOut: candidates.length - chosen.length };
}
/** What of older migrations was left out, in a whole sentence; nothing where all were read. */
function tellTooOld({ chosen, leftOut }) {
    if (leftOut === 0)
        return [];
    return [
        `Of the older migrations the newest ${chosen.length} were replayed and ${leftOut} were not, so a type, an index or a constraint from before them may be unknown.`,
    ];
}
function mayGoForward(path) {
    return (0,recognise/* couldBeMigration */.NS)(path) && (0,recognise/* recogniseMigration */.mb)({ path, content: null })?.direction !== 'down';
}
/** The path within its database, which begins with what orders it. */
function nameIn(path) {
    const folder = (0,database_folder/* databaseFolderOf */.B)(path);
    return folder === '' ? (path.split('/').at(-1) ?? path) : path.slice(folder.length + 1);
}

;// CONCATENATED MODULE: ./.build/src/flows/migrations/deploy-read-older.js






/**
 * Reads the newest migrations of the same databases as these, of the files that were there before; where there are many, what the
 * tool keeps of the whole schema with them. They make the answer better: without them there is one all the same, and that is said.
 */
async function readOlder(world, untouched, { base, like }) {
    const older = newestOlder(untouched, like);
    const databases = [...new Set(like.map(({ path }) => (0,database_folder/* databaseFolderOf */.B)(path)))];
    const dumps = isMany(older) ? databases.flatMap((folder) => dumpAddresses(folder, base)) : [];
    try {
        const texts = [...dumps, ...addressesOfOlder(older.chosen)];
        const files = filesIn((await readInBatches(world, { folders: [], texts })).texts);
        const paths = new Set(files.map(({ path }) => path));
        const isDumped = databases.every((folder) => (0,schema_dump/* dumpsOf */.b)(folder).some((path) => paths.has(path)));
        return { files, leftOut: isDumped ? [] : tellTooOld(older) };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const why = `The older migrations could not be read, so types, indexes and constraints of tables may be unknown: ${error.message}`;
        return { files: [], leftOut: [why] };
    }
}
/** From so many on, a dump of the schema tells more than their newest do, where there is one. */
const manyOlder = 300;
function isMany({ chosen, leftOut }) {
    return chosen.length + leftOut > manyOlder;
}
function dumpAddresses(folder, base) {
    return (0,schema_dump/* dumpsOf */.b)(folder).map((path) => ({ key: path, sha: base, path, aboutBytes: 100_000 }));
}

;// CONCATENATED MODULE: ./.build/src/flows/migrations/gather.js







/**
 * Reads what a commit brings in migrations, at the same cost however long the history: one request where there is none, else
 * three: what changed, the texts of it with the names of older ones, and the texts of the newest older ones. Where GitHub does not
 * list all that changed, it takes two or three more. Throws a `UserError` where GitHub does not know the commits.
 */
async function gatherMigrations(world, ask) {
    const seen = await whatChanged(world, ask);
    if (seen.changed.length === 0)
        return nothingIn(seen);
    const changed = seen.changed.slice(0, mostChanged);
    const toList = foldersOf(seen.listed === null ? changed : [], seen.base);
    const first = await readInBatches(world, {
        folders: toList.folders,
        texts: addressesOf(changed, { ...seen, statistics: ask.statistics }),
    });
    const listed = seen.listed ?? first.folders.flatMap((files) => files ?? []);
    const { change, unchecked, statistics } = assembleChange(changed, first.texts);
    const touched = new Set(changed.map(({ path }) => path));
    const untouched = listed.filter(({ path }) => !touched.has(path));
    const older = await readOlder(world, untouched, { base: seen.base, like: gather_migrationsIn(change) });
    const tooMany = seen.changed.slice(mostChanged).map(({ path }) => notRead(path));
    return {
        base: seen.base,
        sha: seen.sha,
        change: { ...change, older: older.files },
        unchecked: [...unchecked, ...tooMany],
        statistics,
        leftOut: [...seen.leftOut, ...tellNotListed(toList, notReplayed), ...older.leftOut],
        nothingNew: null,
    };
}
/** What is to run: for nothing else it matters what was there before. */
function gather_migrationsIn({ added, edited, companions }) {
    return (0,recognise_files/* recogniseFiles */.r)([...added, ...edited], companions);
}
const notReplayed = 'older migrations were not replayed in';
/** More files than these of one change are told and not read. */
const mostChanged = 500;
function notRead(path) {
    return { path, line: 1, why: `one of more than ${mostChanged} files in one change` };
}
function nothingIn({ base, sha, leftOut, nothingNew }) {
    const change = { added: [], edited: [], deleted: [], older: [], companions: new Map() };
    const isPartial = leftOut.length > 0;
    const why = `Nothing that ${(0,revision_name/* revisionName */.p)(sha)} adds to ${(0,revision_name/* revisionName */.p)(base)} is a database migration${isPartial ? ', as far as it was looked at' : ''}.`;
    return {
        base,
        sha,
        change,
        unchecked: [],
        statistics: null,
        leftOut,
        nothingNew: nothingNew ?? why,
    };
}


/***/ }),

/***/ 4064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ revisionName)
/* harmony export */ });
/* harmony import */ var _text_commit_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42279);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31620);


/** A commit, branch or tag as people read it: of a commit its first seven digits. */
function revisionName(revision) {
    return (0,_text_commit_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .W)(revision) ? revision.slice(0, 7) : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(revision, 100);
}


/***/ }),

/***/ 42279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
/** Whether a text is the whole name of a commit. */
function isCommit(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}


/***/ })

};

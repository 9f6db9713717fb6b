export const id = 9967;
export const ids = [9967,9142];
export const modules = {

/***/ 69967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNamedFiles: () => (/* binding */ readNamedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _migrations_plan_companions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58662);
/* harmony import */ var _migrations_plan_database_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63417);
/* harmony import */ var _migrations_recognise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61424);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5991);
/* harmony import */ var _places_on_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19142);
/* harmony import */ var _text_of_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60538);








/**
 * Reads files and folders that somebody named, `-` for standard input, and the migrations beside them. Paths are told relative to the
 * repository that holds them; outside of one, to the folder.
 *
 * @throws UserError `bad-input` for what is not there
 */
function readNamedFiles(names, folder) {
    const named = names.map((name) => lookUp(name, folder));
    const files = distinct(named.flatMap((one) => one.files));
    const inFolders = distinct(named.flatMap((one) => one.inFolder));
    const known = new Set([...files, ...inFolders].map(({ path }) => path));
    const beside = distinct([
        ...files.flatMap((place) => migrationsBeside(place)),
        ...[...files, ...inFolders].flatMap(companionsBeside),
    ]).filter(({ path }) => !known.has(path));
    const [readFiles, readInFolders] = [files.map(read), inFolders.map(read)];
    return {
        files: readFiles.flatMap(withText),
        inFolders: readInFolders.flatMap(withText),
        beside: beside.map(read).flatMap(withText),
        unread: [...readFiles, ...readInFolders].flatMap((one) => 'why' in one ? [{ path: one.path, why: one.why }] : []),
    };
}
const standardInput = { absolute: '-', root: '', path: 'stdin.sql' };
function lookUp(name, folder) {
    if (name === '-')
        return { files: [standardInput], inFolder: [] };
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('bad-input', {
            what: `There is no file or folder "${name}".`,
            remedy: 'Name migrations or folders of them; without any, what this branch adds is judged.',
        });
    }
    const place = (0,_places_on_disk_js__WEBPACK_IMPORTED_MODULE_5__.placeOf)(absolute, folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory())
        return { files: [place], inFolder: [] };
    return { files: [], inFolder: (0,_places_on_disk_js__WEBPACK_IMPORTED_MODULE_5__.filesIn)(place).filter(({ path }) => (0,_migrations_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .couldBeMigration */ .NS)(path)) };
}
/** Other files of the database that a migration is for; apps of Django are looked at one by one. */
function migrationsBeside(place) {
    if (!(0,_migrations_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .couldBeMigration */ .NS)(place.path))
        return [];
    const ofDatabase = (0,_migrations_plan_database_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .databaseFolderOf */ .B)(place.path);
    const own = place.path.slice(0, Math.max(0, place.path.lastIndexOf('/')));
    const path = ofDatabase === '' ? own : ofDatabase;
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.root, path);
    return (0,_places_on_disk_js__WEBPACK_IMPORTED_MODULE_5__.filesIn)({ ...place, absolute, path }).filter((file) => (0,_migrations_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .couldBeMigration */ .NS)(file.path));
}
function companionsBeside({ root, path }) {
    return (0,_migrations_plan_companions_js__WEBPACK_IMPORTED_MODULE_2__/* .companionsOf */ .Lo)(path)
        .map((companion) => ({ root, path: companion, absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, companion) }))
        .filter(({ absolute }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute));
}
function read({ absolute, path }) {
    if (absolute === '-')
        return { path, ...(0,_text_of_file_js__WEBPACK_IMPORTED_MODULE_6__/* .textOfBytes */ .gm)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0)) };
    return { path, ...((0,_text_of_file_js__WEBPACK_IMPORTED_MODULE_6__/* .textOfFile */ .nj)(absolute) ?? { why: 'no file that can be read' }) };
}
function withText(file) {
    return 'text' in file ? [{ path: file.path, text: file.text }] : [];
}
function distinct(places) {
    return [...new Map(places.map((place) => [place.path, place])).values()];
}


/***/ }),

/***/ 19142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesIn: () => (/* binding */ filesIn),
/* harmony export */   placeOf: () => (/* binding */ placeOf),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A place within the repository that holds it; outside of one, within the folder where that holds it. */
function placeOf(absolute, folder) {
    const root = repositoryOf(absolute) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute);
    return path.startsWith('..')
        ? { absolute, root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), path: absolute.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') }
        : { absolute, root, path: path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
/** The nearest folder, from here upwards, that is the root of a repository; null for none. A submodule or another worktree has a file there. */
function repositoryOf(absolute) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, '.git')))
        return absolute;
    return parent === absolute ? null : repositoryOf(parent);
}
/** Files looked at below a folder that was named. */
const mostFiles = 50_000;
/** All files below a folder, but for hidden folders and packages of others; links are not followed. At most 50,000. */
function filesIn(folder) {
    const found = [];
    const open = [folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const entry of entriesOf(next.absolute)) {
            const place = {
                ...next,
                absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.absolute, entry.name),
                path: next.path === '' ? entry.name : `${next.path}/${entry.name}`,
            };
            if (entry.isFile())
                found.push(place);
            else if (entry.isDirectory() && !passedOver.test(entry.name))
                open.push(place);
        }
        if (found.length >= mostFiles)
            break;
    }
    return found.slice(0, mostFiles).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
const passedOver = /^(?:\..*|node_modules|vendor)$/;
function entriesOf(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }) : [];
}


/***/ }),

/***/ 60538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   io: () => (/* binding */ largestText),
/* harmony export */   nj: () => (/* binding */ textOfFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Largest text that is read, bytes. Of longer SQL than is judged the rest is told; beyond this nothing is. */
const largestText = 16 * 1024 * 1024;
/** The text of a file on the disk, or why it has none; null where there is no file. Links are not followed. */
function textOfFile(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile())
        return null;
    if (stat.size > largestText)
        return tooLarge(stat.size);
    return textOfBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
}
/** Bytes as text: UTF-8, or UTF-16 where a mark says so; without the mark. */
function textOfBytes(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) {
        return { text: new TextDecoder('utf-16le').decode(bytes) };
    }
    if (bytes.subarray(0, 8000).includes(0))
        return { why: 'binary file' };
    return { text: new TextDecoder().decode(bytes) };
}
function tooLarge(bytes) {
    return { why: `file of ${Math.round(bytes / 1024 / 1024)} MiB, more than 16` };
}


/***/ }),

/***/ 58662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ companionsOf),
/* harmony export */   SR: () => (/* binding */ leavesByCompanion),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/**
 * Paths of files that say something of a migration and may stand in the repository: the order of a folder, the engine, whether
 * there is a transaction. Empty for a path that has none.
 */
function companionsOf(path) {
    return table.flatMap(({ of, at }) => (of.test(path) ? at(path) : []));
}
/** Whether a file beside the migration says that it runs outside of a transaction. */
function leavesByCompanion(path, { tool }, companions) {
    if (tool === 'flyway') {
        return /^[ \t]*executeInTransaction[ \t]*=[ \t]*false/im.test(companions.get(`${path}.conf`) ?? '');
    }
    if (tool !== 'diesel')
        return false;
    const metadata = companions.get(`${folderOf(path)}/metadata.toml`) ?? '';
    return /^[ \t]*run_in_transaction[ \t]*=[ \t]*false/m.test(metadata);
}
/** The folder of a path, without a slash at its end; empty at the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
const table = [
    // Drizzle: order and engine of the folder.
    { of: /(?:^|\/)\d{4}_[^/]+\.sql$/, at: (path) => [`${inFolder(path)}meta/_journal.json`] },
    { of: /(?:^|\/)\d{14}_[^/]+\.sql$/, at: (path) => [`${inFolder(path)}atlas.sum`] },
    { of: /(?:^|\/)(?:deploy|revert)\/.*\.sql$/, at: (path) => above(path, 'sqitch.plan') },
    // Diesel.
    { of: /(?:^|\/)up\.sql$/, at: (path) => [`${inFolder(path)}metadata.toml`] },
    // Prisma: the engine.
    {
        of: /\/migration\.sql$/,
        at: (path) => [`${inFolder(folderOf(path))}migration_lock.toml`],
    },
    { of: /(?:^|\/)[VR][^/]*__[^/]+\.sql$/, at: (path) => [`${path}.conf`] },
    // Rails: the engine.
    {
        of: /(?:^|\/)db\/(?:[^/]+\/)*[^/]*migrate\/.*\.rb$/,
        at: (path) => [path.replace(/(^|\/)db\/.*$/, '$1config/database.yml')],
    },
];
function inFolder(path) {
    const folder = folderOf(path);
    return folder === '' ? '' : `${folder}/`;
}
/** A name in each folder above a path, the nearest first. */
function above(path, name) {
    const folder = folderOf(path);
    return folder === '' ? [name] : [`${folder}/${name}`, ...above(folder, name)];
}


/***/ }),

/***/ 63417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ databaseFolderOf)
/* harmony export */ });
/**
 * The folder that holds the migrations of the database that a migration is for. Files of one such folder build on each other; those
 * of two folders may be of two databases with tables of the same name. Django's apps share one, whose folder is the root.
 */
function databaseFolderOf(path) {
    if (/(?:^|\/)migrations\/(?:[^/]+\/)*\d{4}_[^/]+\.py$/.test(path))
        return '';
    const folders = path.split('/').slice(0, -1);
    const last = folders.findLastIndex((name) => holder.test(name));
    if (last < 0)
        return folders.slice(0, isOfOne(folders.at(-1)) ? -1 : undefined).join('/');
    const kept = isPart.test(folders[last] ?? '') ? last : last + 1;
    return folders.slice(0, kept).join('/');
}
/** Names of folders that hold migrations; names of single migrations begin with a digit. */
const holder = /^(?!\d)(?:[\w.-]*migrations?|[\w.-]*migrate|versions|[\w.-]*changelogs?|liquibase|drizzle|deploy|revert)$/i;
/** Folders of one database that stand side by side. */
const isPart = /^(?:post_migrate|migrate|deploy|revert)$/;
/** Whether a folder is a single migration: `20261122120000_add_orders`. */
function isOfOne(folder) {
    return folder !== undefined && /^\d{4,}[\d-]*_/.test(folder);
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


/***/ })

};

export const id = 5338;
export const ids = [5338];
export const modules = {

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

/***/ 37281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ compareNaturally)
/* harmony export */ });
/** Compares names as people count: runs of digits as numbers, so that `V2` comes before `V10` and 1.2 before 1.10; the rest by code unit. */
function compareNaturally(a, b) {
    const [first, second] = [partsOf(a), partsOf(b)];
    for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
        const order = compareParts(first[index] ?? '', second[index] ?? '');
        if (order !== 0)
            return order;
    }
    return first.length - second.length;
}
function partsOf(name) {
    return name.match(/\d+|\D+/g) ?? [];
}
function compareParts(a, b) {
    const areNumbers = /^\d/.test(a) && /^\d/.test(b);
    const [first, second] = areNumbers ? [withoutZeros(a), withoutZeros(b)] : [a, b];
    if (areNumbers && first.length !== second.length)
        return first.length - second.length;
    if (first === second)
        return 0;
    return first < second ? -1 : 1;
}
function withoutZeros(digits) {
    return digits.replace(/^0+(?=\d)/, '');
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

/***/ 13150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ recogniseFiles)
/* harmony export */ });
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61424);
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58662);


/** Those of some files that are migrations going forward, each path once. */
function recogniseFiles(files, companions) {
    const siblings = [...companions.keys()];
    const byPath = new Map(files.map((file) => [file.path, file]));
    return [...byPath.values()].flatMap((file) => {
        const { path, text } = file;
        const migration = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseMigration */ .mb)({ path, content: text, siblings }) ??
            (file.isNamed ? plainSql(path) : null);
        if (migration === null || (migration.direction === 'down' && !file.isNamed))
            return [];
        return [{ path, text, migration: withLeft(migration, leaves(file, migration, companions)) }];
    });
}
/** A file of SQL that is no tool's: each statement by itself, and no order among files. Null for other files. */
function plainSql(path) {
    if (!/\.sql$/i.test(path))
        return null;
    const transaction = { default: 'none', left: false };
    return { tool: 'sql', engine: null, version: null, direction: 'up', transaction };
}
/** Flyway looks for CONCURRENTLY itself: that is no mark of whoever wrote the file. */
function leaves({ path }, migration, companions) {
    const isMarked = migration.transaction.left && migration.tool !== 'flyway';
    return isMarked || (0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesByCompanion */ .SR)(path, migration, companions);
}
function withLeft(migration, left) {
    return { ...migration, transaction: { ...migration.transaction, left } };
}


/***/ }),

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withDump),
/* harmony export */   b: () => (/* binding */ dumpsOf)
/* harmony export */ });
/* harmony import */ var _companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58662);
/* harmony import */ var _compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37281);


/**
 * Paths at which a tool may keep what all migrations of a folder came to: `db/schema.rb` of Rails, `structure.sql` of Rails and Ecto,
 * `schema.sql` of dbmate.
 */
function dumpsOf(databaseFolder) {
    const [, parent = '', named = ''] = /^(.*?)([^/]+)_migrate$/.exec(databaseFolder) ?? [];
    if (named !== '')
        return [`${parent}${named}_schema.rb`, `${parent}${named}_structure.sql`];
    const above = (0,_companions_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(databaseFolder);
    const at = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
    return [
        at(databaseFolder, 'schema.rb'),
        at(databaseFolder, 'structure.sql'),
        at(above, 'structure.sql'),
        at(above, 'schema.sql'),
    ];
}
/**
 * What ran before, with a dump of the schema in place of what it tells already: everything but migrations with a later version. The
 * same files where there is no dump.
 */
function withDump(older, { folder, files }) {
    const paths = dumpsOf(folder);
    const dump = files.find(({ path }) => paths.includes(path));
    if (dump === undefined)
        return older;
    const version = versionOf(dump.text);
    const later = older.filter(({ migration }) => version !== null &&
        migration.version !== null &&
        (0,_compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNaturally */ .y)(migration.version, version) > 0);
    return [asMigration(dump), ...later];
}
/** The newest migration that a dump holds; null where it does not say. */
function versionOf(text) {
    const [, defined] = /\.define\(version:\s*([\d_]+)\)/.exec(text) ?? [];
    if (defined !== undefined)
        return defined.replaceAll('_', '');
    const end = text.slice(Math.max(0, text.lastIndexOf('INSERT INTO ')));
    const [inserted = ''] = /^INSERT INTO [\w".]*schema_migrations["\s][^;]*/i.exec(end) ?? [];
    const versions = inserted.match(/(?<=['(])\d{3,}(?=[')])/g) ?? [];
    return versions.toSorted(_compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNaturally */ .y).at(-1) ?? null;
}
function asMigration({ path, text }) {
    const isRuby = path.endsWith('.rb');
    return {
        path,
        text,
        migration: {
            tool: isRuby ? 'rails' : 'sql',
            engine: 'postgresql',
            version: null,
            direction: 'up',
            transaction: { default: 'none', left: false },
        },
    };
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

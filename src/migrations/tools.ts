/** What one transaction spans: a file, all files of a run, a change set, the statements sent together, or nothing. */
export type TransactionScope = 'file' | 'run' | 'change-set' | 'request' | 'none'

/** How the migrations of one tool are known. Paths are relative to the repository, with `/`. */
export interface MigrationTool {
  readonly name: string
  /** The group `version` is what orders the files. */
  readonly path: RegExp
  /** What says it by the path alone; null when the path is not enough; left out when `path` is. */
  readonly certainPath?: RegExp | null
  /** A word the content has; null when the path is enough. */
  readonly content: RegExp | null
  /** A file of the repository that marks the folder, or with `../` one above it; alone enough instead of the content. */
  readonly beside?: string
  readonly transaction: TransactionScope
  /** What in the file leaves the transaction. */
  readonly leaves: RegExp | null
  /** Whether a file goes up only, both ways, as its name says, or both ways where the content has this. */
  readonly direction: 'up' | 'both' | 'by-name' | RegExp
}

/**
 * The tools, from the most to the least distinct sign: the first that fits names the tool. Tools that look alike by path differ
 * by content. Transactions are the tools' defaults on PostgreSQL.
 */
export const migrationTools: readonly MigrationTool[] = [
  {
    name: 'liquibase',
    path: /(?:^|\/)(?:[^/]*changelog[^/]*|(?:.*\/)?(?:changelogs?|liquibase)\/.*)\.(?:xml|ya?ml|json|sql)$/i,
    certainPath:
      /(?:^|\/)(?:db\.changelog[^/]*|(?:db\/changelogs?|liquibase)\/.*)\.(?:xml|sql|ya?ml)$/i,
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
    certainPath:
      /(?:^|\/)(?:(?:alembic|migrations?|db)(?:\/[^/]+)*\/versions\/(?:[^/]+\/)*|versions\/(?=[0-9a-f]{10,}_))[^/]+\.py$/,
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
]

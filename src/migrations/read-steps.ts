import type { Grammar, GrammarLanguage, Grammars } from './frameworks/tree.ts'
import type { MigrationSteps, MigrationText } from './migration-file.ts'
import { isPostgres } from './plan/engine-of.ts'
import type { Engine } from './recognise.ts'
import { ruleIds } from './rule-ids.ts'
import { readChangelog } from './steps/read-changelog.ts'
import { readSql } from './steps/read-sql.ts'

/** Reads the migrations of one database, in the order they run: some frameworks say what a thing is to be, and not what it was. */
export type StepReader = (file: MigrationText) => Promise<MigrationSteps>

/**
 * A reader of what migrations do when they go forward, whatever they are written in. `openGrammars` is asked when the first of them
 * is code. What nobody reads, and what is for another engine than PostgreSQL, is told as not checked.
 */
export function openStepReader(openGrammars: () => Promise<Grammars>): StepReader {
  const opened = new Map<string, Promise<ReadCode>>()
  return async (file) => {
    const { path, migration } = file
    if (!isPostgres(migration.engine)) return notChecked(file, engineName(migration.engine))
    if (migration.tool === 'liquibase') return readChangelog(file)
    if (/\.sql$/i.test(path)) return readSql(file)
    const framework = frameworks[migration.tool]
    if (framework === undefined) return notChecked(file, languageOf(path))
    const reading = opened.get(migration.tool) ?? openFramework(framework, openGrammars)
    opened.set(migration.tool, reading)
    const read = await reading
    return withDirectives(file, readBounded(read, file))
  }
}

/** Code that makes texts or lists without end, or calls itself deeper than the stack is, is not checked. */
function readBounded(read: ReadCode, file: MigrationText): MigrationSteps {
  try {
    return read(file)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return notChecked(file, 'more code than can be followed')
  }
}

/** Adds the comments of code that accept findings, where there may be some. */
async function withDirectives(
  { path, text }: MigrationText,
  steps: MigrationSteps,
): Promise<MigrationSteps> {
  if (!/\bignore\b|-ignore/i.test(text)) return steps
  const { readDirectives } = await import('./sql/directives.ts')
  const { directives, problems } = readDirectives(text, 'code', ruleIds)
  const unknown = problems.map(({ line, what }) => ({
    path,
    line,
    why: `comment that means no rule: ${what}`,
  }))
  return {
    ...steps,
    directives: [...(steps.directives ?? []), ...directives],
    unchecked: [...steps.unchecked, ...unknown],
  }
}

/** What one migration does where no other file is known. */
export function readSteps(
  file: MigrationText,
  openGrammars: () => Promise<Grammars>,
): Promise<MigrationSteps> {
  return openStepReader(openGrammars)(file)
}

async function openFramework(
  { language, load }: Framework,
  openGrammars: () => Promise<Grammars>,
): Promise<ReadCode> {
  const [open, grammars] = await Promise.all([load(), openGrammars()])
  return open(await grammars.open(language))
}

type ReadCode = (file: MigrationText) => MigrationSteps

interface Framework {
  readonly language: GrammarLanguage
  readonly load: () => Promise<(grammar: Grammar) => ReadCode>
}

/** A reader that needs no other file than the one it reads. */
function fileByFile(read: (file: MigrationText, grammar: Grammar) => MigrationSteps) {
  return (grammar: Grammar): ReadCode =>
    (file) =>
      read(file, grammar)
}

/** Readers of code by tool, each loaded when it is first needed. */
const frameworks: Readonly<Record<string, Framework>> = {
  rails: {
    language: 'ruby',
    load: async () => fileByFile((await import('./frameworks/rails/read-rails.ts')).readRails),
  },
  django: {
    language: 'python',
    load: async () => (await import('./frameworks/django/read-django.ts')).openDjango,
  },
  alembic: {
    language: 'python',
    load: async () =>
      fileByFile((await import('./frameworks/alembic/read-alembic.ts')).readAlembic),
  },
  knex: {
    language: 'typescript',
    load: async () => fileByFile((await import('./frameworks/knex/read-knex.ts')).readKnex),
  },
  sequelize: {
    language: 'typescript',
    load: async () =>
      fileByFile((await import('./frameworks/sequelize/read-sequelize.ts')).readSequelize),
  },
  typeorm: {
    language: 'typescript',
    load: async () =>
      fileByFile((await import('./frameworks/typeorm/read-typeorm.ts')).readTypeorm),
  },
  'node-pg-migrate': {
    language: 'typescript',
    load: async () =>
      fileByFile(
        (await import('./frameworks/node-pg-migrate/read-node-pg-migrate.ts')).readNodePgMigrate,
      ),
  },
  'mikro-orm': {
    language: 'typescript',
    load: async () =>
      fileByFile((await import('./frameworks/embedded/read-mikro-orm.ts')).readMikroOrm),
  },
  laravel: {
    language: 'php',
    load: async () => (await import('./frameworks/laravel/read-laravel.ts')).openLaravel,
  },
  ecto: {
    language: 'elixir',
    load: async () => fileByFile((await import('./frameworks/ecto/read-ecto.ts')).readEcto),
  },
  doctrine: {
    language: 'php',
    load: async () =>
      fileByFile((await import('./frameworks/embedded/read-doctrine.ts')).readDoctrine),
  },
}

function notChecked({ path, migration }: MigrationText, why: string): MigrationSteps {
  const unchecked = [{ path, line: 1, why }]
  return { path, tool: migration.tool, pieces: [], unchecked, transaction: 'none' }
}

/** An engine as people write it. */
function engineName(engine: Engine | null): string {
  return engine === null ? 'unknown engine' : engineNames[engine]
}

const engineNames: Readonly<Record<Engine, string>> = {
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
  cockroach: 'CockroachDB',
  sqlite: 'SQLite',
  sqlserver: 'SQL Server',
  oracle: 'Oracle',
}

function languageOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return `${languages[extension] ?? `.${extension}`} code`
}

const languages: Readonly<Record<string, string>> = {
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
}

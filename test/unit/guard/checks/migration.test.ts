import { describe, test } from 'vitest'
import { defaultGuardSettings } from '../../../../src/guard/default-settings.ts'
import { known } from '../../../../src/guard/fact.ts'
import type { MigrationFacts } from '../../../../src/guard/guard-facts.ts'
import type { Finding } from '../../../../src/migrations/finding.ts'
import { skipped, unknown } from '../small-facts.ts'
import { type Case, expectSaying, level } from './saying.ts'

const index: Finding = {
  rule: 'require-concurrent-index-creation',
  path: 'db/migrations/0007.sql',
  line: 3,
  endLine: 3,
  hazard: 'long',
  blocks: 'writes',
  lock: 'SHARE',
  tables: ['orders'],
  size: 'unknown',
  what: 'Creating the index blocks writes to orders for as long as it takes.',
  recipe: { how: 'Create it concurrently.', language: 'sql', code: '' },
  acknowledged: null,
}

const queue: Finding = { ...index, line: 9, hazard: 'queue', what: 'It waits for the lock.' }

const mysql = { path: 'db/migrations/0008.sql', line: 1, why: 'MySQL' }

function bringing(findings: readonly Finding[], unchecked: MigrationFacts['unchecked'] = []) {
  return { migrations: known({ findings, unchecked }) }
}

const settings = level('migration', 'block')

const weights = defaultGuardSettings.migrations

const blocked =
  'db/migrations/0007.sql, line 3: Creating the index blocks writes to orders for as long as it takes.'

const cases: readonly Case[] = [
  {
    what: 'blocks where one blocks',
    facts: bringing([index]),
    settings,
    says: ['block', 'migration-hazard', blocked],
    nextStep: 'Create it concurrently.',
  },
  {
    what: 'warns where it only warns, and tells of the others that block',
    facts: bringing([queue, index, index, index], [mysql]),
    settings: level('migration', 'warn'),
    says: ['warn', 'migration-hazard', blocked],
    nextStep: 'Create it concurrently.',
    details: [blocked, blocked],
  },
  {
    what: 'warns of a hazard that only warns',
    facts: bringing([queue]),
    settings,
    says: ['warn', 'migration-hazard', 'db/migrations/0007.sql, line 9: It waits for the lock.'],
    nextStep: 'Create it concurrently.',
  },
  {
    what: 'passes for long work on a table that is small',
    facts: bringing([{ ...index, size: 'small' }]),
    settings,
    says: ['pass', 'no-migration-hazard', 'It brings no migration with a hazard that counts.'],
  },
  {
    what: 'goes by the section `migrations` on tables of unknown size',
    facts: bringing([index]),
    settings: { ...settings, migrations: { ...weights, unknownSize: 'warn' } },
    says: ['warn', 'migration-hazard', blocked],
    nextStep: 'Create it concurrently.',
  },
  {
    what: 'does not ask for the size where the table is known to be large',
    facts: bringing([{ ...index, size: 'large' }]),
    settings: { ...settings, migrations: { ...weights, unknownSize: 'off' } },
    says: ['block', 'migration-hazard', blocked],
    nextStep: 'Create it concurrently.',
  },
  {
    what: 'warns of long work that nobody waits for',
    facts: bringing([{ ...index, blocks: 'none', size: 'large' }]),
    settings,
    says: ['warn', 'migration-hazard', blocked],
    nextStep: 'Create it concurrently.',
  },
  {
    what: 'goes by what the section `migrations` says of a rule',
    facts: bringing([{ ...index, size: 'large' }]),
    settings: { ...settings, migrations: { ...weights, rules: { [index.rule]: 'off' } } },
    says: ['pass', 'no-migration-hazard', 'It brings no migration with a hazard that counts.'],
  },
  {
    what: 'passes for a hazard that is in neither list',
    facts: bringing([{ ...index, hazard: 'advice' }]),
    settings,
    says: ['pass', 'no-migration-hazard', 'It brings no migration with a hazard that counts.'],
  },
  {
    what: 'passes for what was accepted in the file',
    facts: bringing([{ ...index, acknowledged: { by: 'squawk-ignore', reason: null } }]),
    settings,
    says: [
      'pass',
      'no-migration-hazard',
      'It brings no migration with a hazard that counts; 1 finding accepted in the file.',
    ],
  },
  {
    what: 'goes by the settings which hazards count',
    facts: bringing([queue, index]),
    settings: { ...settings, migrations: { ...weights, block: ['queue'], warn: [] } },
    says: ['block', 'migration-hazard', 'db/migrations/0007.sql, line 9: It waits for the lock.'],
    nextStep: 'Create it concurrently.',
  },
  {
    what: 'does not know what could not be checked',
    facts: bringing([queue], [mysql, mysql]),
    settings,
    says: [
      'unknown',
      'migration-unchecked',
      'db/migrations/0008.sql, line 1 could not be checked: MySQL.',
    ],
    details: ['db/migrations/0008.sql, line 1 could not be checked: MySQL.'],
    nextStep: 'Read it before it is deployed.',
  },
  {
    what: 'does not know what it was not told',
    facts: { migrations: unknown },
    settings,
    says: ['unknown', 'migrations-unknown', 'GitHub did not answer (502).'],
    nextStep: 'Run the job again.',
  },
  {
    what: 'is off where nobody asked',
    facts: { migrations: skipped },
    settings,
    says: ['off', 'skipped', 'Not asked without a token.'],
  },
  {
    what: 'is off where it is switched off',
    facts: { migrations: unknown },
    settings: level('migration', 'off'),
    says: ['off', 'off', 'The check is switched off.'],
  },
]

describe('a migration', () => {
  test.each(cases)('$what', (one) => {
    expectSaying('migration', one)
  })
})

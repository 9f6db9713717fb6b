import { expect, test } from 'vitest'
import { showProblem } from '../../../src/config/problem.ts'
import { readSettings } from '../../../src/config/read-settings.ts'
import { defaultCheckSettings } from '../../../src/migrations/check-settings.ts'

test('everything that can be said of migrations is read', () => {
  const text = `migrations:
  engine: postgresql
  server-version: 17
  timezone: UTC
  large-tables: [orders, "events_*"]
  statistics: db/table-statistics.csv
  large-from: {rows: 5000, megabytes: 10}
  unknown-size: block
  rules: {renaming-column: off, ban-drop-column: block}
`

  expect(readSettings(text).problems).toEqual([])
  expect(readSettings(text).settings.migrations).toEqual({
    engine: 'postgresql',
    serverVersion: 17,
    timezone: 'UTC',
    largeTables: ['orders', 'events_*'],
    statistics: 'db/table-statistics.csv',
    largeFrom: { rows: 5000, bytes: 10 * 1024 * 1024 },
    unknownSize: 'block',
    rules: { 'renaming-column': 'off', 'ban-drop-column': 'block' },
  })
})

test('nothing said is nothing assumed', () => {
  expect(readSettings('migrations: {}').settings.migrations).toEqual(defaultCheckSettings)
  expect(readSettings('migrations: {large-from: {rows: 7}}').settings.migrations.largeFrom).toEqual(
    {
      rows: 7,
      bytes: 512 * 1024 * 1024,
    },
  )
})

test.each([
  [
    'engine: postgres',
    'f:1:22 "migrations.engine" is "postgres": write one of postgresql, mysql, cockroach, sqlite, sqlserver, oracle.',
  ],
  ['server-version: 9.6', 'f:1:30 "migrations.server-version" is 9.6: write a whole number.'],
  [
    'timezone: Mars',
    'f:1:24 "migrations.timezone" is "Mars": not a time zone of the IANA database; write it like Europe/Berlin.',
  ],
  [
    'statistics: /etc/passwd.csv',
    'f:1:26 "migrations.statistics" is "/etc/passwd.csv": write the path of a .csv or .json file in the repository.',
  ],
  [
    'statistics: a/../../b.csv',
    'f:1:26 "migrations.statistics" is "a/../../b.csv": write the path of a .csv or .json file in the repository.',
  ],
  [
    'unknown-size: maybe',
    'f:1:28 "migrations.unknown-size" is "maybe": write one of block, warn, off.',
  ],
  [
    'rules: {ban-drop-colum: off}',
    'f:1:22 unknown key "migrations.rules.ban-drop-colum". Did you mean "ban-drop-column"?',
  ],
  ['large-table: [a]', 'f:1:14 unknown key "migrations.large-table". Did you mean "large-tables"?'],
])('%s', (line, message) => {
  const { settings, problems } = readSettings(`migrations: {${line}}`, 'f')

  expect(problems.map(showProblem)).toEqual([message])
  expect(settings.migrations).toEqual(defaultCheckSettings)
})

import { describe, expect, it } from 'vitest'

import { type CodeCase, told } from '../told.ts'
import { readDjango } from './read-django-code.ts'

describe('what a migration of Django sends: other operations', () => {
  it.each(cases)('%s', (_, code, expected) => {
    expect(
      told(
        readDjango(
          `class Migration(migrations.Migration):\n    operations = [\n        ${code},\n    ]\n`,
        ),
      ),
    ).toEqual(expected)
  })
})

const cases: readonly CodeCase[] = [
  [
    'reads SQL where it stands',
    'migrations.RunSQL("DROP TABLE a", reverse_sql="SELECT 1")',
    ['DROP TABLE a'],
  ],
  [
    'reads SQL of a list',
    'migrations.RunSQL([("UPDATE a SET b = %s", [1]), "DROP TABLE a"])',
    ['UPDATE a SET b = 1', 'DROP TABLE a'],
  ],
  ['says nothing of nothing', 'migrations.RunSQL(migrations.RunSQL.noop)', []],
  [
    'tells SQL put together at run time',
    'migrations.RunSQL(read_file("x.sql"))',
    ['not checked: SQL that is put together at run time'],
  ],
  [
    'does to the database what is done to it alone',
    'migrations.SeparateDatabaseAndState(database_operations=[migrations.RunSQL("DROP TABLE a")], state_operations=[migrations.DeleteModel("a")])',
    ['DROP TABLE a'],
  ],
  ['adds an extension', 'TrigramExtension()', ['CREATE EXTENSION IF NOT EXISTS "pg_trgm"']],
  [
    'tells operations defined elsewhere',
    'CustomOperation("invoice")',
    ['not checked: `CustomOperation`, which is defined elsewhere'],
  ],
  [
    'tells functions defined elsewhere',
    'migrations.RunPython(tasks.backfill)',
    ['not checked: `tasks.backfill`, which is defined elsewhere'],
  ],
]

import { expect, test } from 'vitest'
import { readSnippet, told } from '../code/read-snippet.ts'

test('MikroORM: SQL of addSql and execute', async () => {
  const text = `import { Migration } from '@mikro-orm/migrations'
export class Migration20240101000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table "a" add column "b" int;')
    this.addSql(\`
      create index "ix" on "a" ("b");
    \`)
    await this.execute(makeSql())
  }
  override async down(): Promise<void> {
    this.addSql('drop table "a";')
  }
}`

  expect((await readSnippet('mikro-orm', text)).transaction).toBe('wrapped')
  expect(await told('mikro-orm', text)).toEqual([
    '4-4 as written: alter table "a" add column "b" int;',
    '5-7 as written: create index "ix" on "a" ("b");',
    '8 not checked: SQL that is put together at run time',
  ])
})

test('MikroORM: a class may leave the transaction', async () => {
  const text = 'class A extends Migration { isTransactional() { return false } async up() {} }'

  expect((await readSnippet('mikro-orm', text)).transaction).toBe('none')
})

test('Doctrine: SQL of addSql and the connection', async () => {
  const text = `<?php
final class Version20240101000000 extends AbstractMigration
{
    public function isTransactional(): bool
    {
        return false;
    }

    public function up(Schema $schema): void
    {
        $this->addSql('CREATE INDEX CONCURRENTLY ix ON a (b)');
        $this->connection->executeStatement('UPDATE a SET b = 1');
        $schema->getTable('a')->addColumn('c', 'string');
        $this->abortIf(true, 'x');
    }

    public function down(Schema $schema): void
    {
        $this->addSql('DROP INDEX ix');
    }
}`

  expect((await readSnippet('doctrine', text)).transaction).toBe('none')
  expect(await told('doctrine', text)).toEqual([
    '11-11 as written: CREATE INDEX CONCURRENTLY ix ON a (b)',
    '12-12 as written: UPDATE a SET b = 1',
    '13 not checked: change of the schema object',
  ])
})

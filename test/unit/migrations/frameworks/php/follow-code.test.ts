import { describe, expect, test } from 'vitest'
import { sqlOf, told } from '../code/read-snippet.ts'

describe('what runs', () => {
  const rows: readonly (readonly [code: string, ...sql: readonly string[]])[] = [
    ["foreach (['a', 'b'] as $t) { Schema::drop($t); }", 'DROP TABLE "a"', 'DROP TABLE "b"'],
    ["foreach (['a' => 'x'] as $t => $u) { Schema::drop($t . '_' . $u); }", 'DROP TABLE "a_x"'],
    ['foreach ($this->tables as $t) Schema::drop($t);', 'DROP TABLE "one"', 'DROP TABLE "two"'],
    ['foreach (self::NAMES as $t) { Schema::drop($t); }', 'DROP TABLE "three"'],
    ["collect(['a'])->each(fn ($t) => Schema::drop($t));", 'DROP TABLE "a"'],
    ["array_map(function ($t) { Schema::drop($t); }, ['a']);", 'DROP TABLE "a"'],
    ["$this->dropAll('a', 'b');", 'DROP TABLE "a"', 'DROP TABLE "b"'],
    ["self::dropOne('a');", 'DROP TABLE "a"'],
    ["$name = 'a'; Schema::drop($name);", 'DROP TABLE "a"'],
    ["$name = config('x.table', 'a'); Schema::drop($name);", 'DROP TABLE "a"'],
    ["$names = config('x.tables'); Schema::drop($names['roles']);", 'DROP TABLE "names_roles_"'],
    [
      "if (Schema::hasTable('a')) { Schema::drop('a'); } elseif ($x) { Schema::drop('b'); } else { Schema::drop('c'); }",
      'DROP TABLE "a"',
      'DROP TABLE "b"',
      'DROP TABLE "c"',
    ],
    ["if (! Schema::hasTable('a')) { return; } Schema::drop('a');", 'DROP TABLE "a"'],
    [
      "if (config('database.default') === 'mysql') { Schema::drop('a'); } else { Schema::drop('b'); }",
      'DROP TABLE "b"',
    ],
    [
      "if (DB::connection()->getDriverName() != 'pgsql') { return; } Schema::drop('a');",
      'DROP TABLE "a"',
    ],
    [
      "switch (DB::getDriverName()) { case 'mysql': Schema::drop('a'); break; case 'pgsql': Schema::drop('b'); break; }",
      'DROP TABLE "b"',
    ],
    [
      "match (DB::getDriverName()) { 'mysql' => Schema::drop('a'), 'pgsql' => Schema::drop('b'), default => null };",
      'DROP TABLE "b"',
    ],
    ["$x ? Schema::drop('a') : Schema::drop('b');", 'DROP TABLE "a"', 'DROP TABLE "b"'],
    ["try { Schema::drop('a'); } catch (Exception $e) { Schema::drop('b'); }", 'DROP TABLE "a"'],
    ["for ($i = 0; $i < 3; $i++) { DB::statement('SELECT 1'); }", 'SELECT 1'],
    ["DB::statement(sprintf('DROP TABLE %s', 'a'));", 'DROP TABLE a'],
    ['DB::statement("DROP TABLE {$this->tables[0]}");', 'DROP TABLE one'],
    ['DB::statement("DROP TABLE ${name} CASCADE");', 'DROP TABLE name_ CASCADE'],
    [
      'DB::statement("UPDATE a SET b = 1 WHERE id = {$row->id}");',
      'UPDATE a SET b = 1 WHERE id = $1',
    ],
    ["echo 'x'; Log::info('x'); $a = Str::uuid();"],
  ]

  test.each(rows)('%s', async (code, ...sql) => {
    const text = `<?php
class A extends Migration
{
    const NAMES = ['three'];
    protected $tables = ['one', 'two'];
    public function up()
    {
        ${code}
    }
    private function dropAll(...$names) { foreach (['a', 'b'] as $name) { self::dropOne($name); } }
    private static function dropOne($name) { Schema::drop($name); }
    public function down() { Schema::drop('z'); }
}`

    expect(await sqlOf('laravel', text)).toEqual(sql)
  })
})

test('SQL keeps its lines in heredocs, nowdocs and strings', async () => {
  const text = `<?php
return new class extends Migration {
    public function up(): void {
        DB::statement(<<<SQL
            UPDATE a
            SET b = {$c}
            SQL);
        DB::unprepared(<<<'SQL'
            DROP INDEX ix
        SQL);
        DB::statement('UPDATE a ' .
            'SET b = 1');
        DB::statement("
            DROP TABLE a
        ");
    }
};`

  expect(await told('laravel', text)).toEqual([
    '4-6 as written: UPDATE a\n            SET b = c_',
    '8-9 as written: DROP INDEX ix',
    '11-12 as written: UPDATE a \nSET b = 1',
    '13-15 as written: DROP TABLE a',
  ])
})

test('a class without a way forward, and one for another engine, are told', async () => {
  expect(await told('laravel', '<?php class A extends Migration {}')).toEqual([
    '1 not checked: no method `up` in this file',
  ])
  expect(
    await told(
      'laravel',
      "<?php class A extends Migration { protected $connection = 'mysql'; function up() { Schema::drop('a'); } }",
    ),
  ).toEqual(['1 not checked: MySQL'])
})

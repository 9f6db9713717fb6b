import { describe, expect, test } from 'vitest'
import { sqlOf } from '../code/read-snippet.ts'

/** Calls, and the SQL that Laravel sends for them. */
type Row = readonly [call: string, ...sql: readonly string[]]

const columns: readonly Row[] = [
  ["$table->string('a');", 'ALTER TABLE "orders" ADD COLUMN "a" varchar(255) NOT NULL'],
  [
    "$table->string('a', 20)->nullable()->after('b');",
    'ALTER TABLE "orders" ADD COLUMN "a" varchar(20)',
  ],
  [
    "$table->char('a', 2)->default('US');",
    'ALTER TABLE "orders" ADD COLUMN "a" char(2) DEFAULT \'US\' NOT NULL',
  ],
  ["$table->text('a')->nullable(false);", 'ALTER TABLE "orders" ADD COLUMN "a" text NOT NULL'],
  [
    "$table->integer('a')->default(0);",
    'ALTER TABLE "orders" ADD COLUMN "a" integer DEFAULT 0 NOT NULL',
  ],
  ["$table->unsignedBigInteger('a')->nullable();", 'ALTER TABLE "orders" ADD COLUMN "a" bigint'],
  ["$table->tinyInteger('a');", 'ALTER TABLE "orders" ADD COLUMN "a" smallint NOT NULL'],
  ['$table->id();', 'ALTER TABLE "orders" ADD COLUMN "id" bigserial NOT NULL PRIMARY KEY'],
  ["$table->increments('n');", 'ALTER TABLE "orders" ADD COLUMN "n" serial NOT NULL PRIMARY KEY'],
  [
    "$table->integer('n')->autoIncrement();",
    'ALTER TABLE "orders" ADD COLUMN "n" serial NOT NULL PRIMARY KEY',
  ],
  [
    "$table->bigInteger('n')->generatedAs()->always();",
    'ALTER TABLE "orders" ADD COLUMN "n" bigint NOT NULL GENERATED ALWAYS AS IDENTITY',
  ],
  [
    "$table->uuid('a')->default(DB::raw('gen_random_uuid()'));",
    'ALTER TABLE "orders" ADD COLUMN "a" uuid DEFAULT gen_random_uuid() NOT NULL',
  ],
  [
    "$table->boolean('a')->default(true);",
    'ALTER TABLE "orders" ADD COLUMN "a" boolean DEFAULT true NOT NULL',
  ],
  ["$table->decimal('a', 10, 2);", 'ALTER TABLE "orders" ADD COLUMN "a" decimal(10, 2) NOT NULL'],
  ["$table->double('a');", 'ALTER TABLE "orders" ADD COLUMN "a" double precision NOT NULL'],
  [
    "$table->json('a')->default('{}');",
    'ALTER TABLE "orders" ADD COLUMN "a" json DEFAULT \'{}\' NOT NULL',
  ],
  [
    "$table->jsonb('a')->default(new Expression(\"'{}'::jsonb\"));",
    'ALTER TABLE "orders" ADD COLUMN "a" jsonb DEFAULT \'{}\'::jsonb NOT NULL',
  ],
  ["$table->date('a');", 'ALTER TABLE "orders" ADD COLUMN "a" date NOT NULL'],
  [
    "$table->dateTime('a', 3);",
    'ALTER TABLE "orders" ADD COLUMN "a" timestamp(3) without time zone NOT NULL',
  ],
  [
    "$table->timestamp('a')->useCurrent();",
    'ALTER TABLE "orders" ADD COLUMN "a" timestamp(0) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL',
  ],
  [
    "$table->timestampTz('a')->nullable();",
    'ALTER TABLE "orders" ADD COLUMN "a" timestamp(0) with time zone',
  ],
  ["$table->time('a');", 'ALTER TABLE "orders" ADD COLUMN "a" time(0) without time zone NOT NULL'],
  [
    "$table->enum('a', ['x', 'y'])->default('x');",
    'ALTER TABLE "orders" ADD COLUMN "a" varchar(255) CHECK ("a" IN (\'x\', \'y\')) DEFAULT \'x\' NOT NULL',
  ],
  ["$table->binary('a');", 'ALTER TABLE "orders" ADD COLUMN "a" bytea NOT NULL'],
  ['$table->ipAddress();', 'ALTER TABLE "orders" ADD COLUMN "ip_address" inet NOT NULL'],
  [
    "$table->integer('a')->storedAs('b + 1');",
    'ALTER TABLE "orders" ADD COLUMN "a" integer NOT NULL GENERATED ALWAYS AS (b + 1) STORED',
  ],
  [
    "$table->integer('a')->virtualAs('b + 1')->nullable();",
    'ALTER TABLE "orders" ADD COLUMN "a" integer GENERATED ALWAYS AS (b + 1)',
  ],
  [
    "$table->string('a')->unique();",
    'ALTER TABLE "orders" ADD COLUMN "a" varchar(255) NOT NULL',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_a_unique" UNIQUE ("a")',
  ],
  [
    "$table->string('a')->nullable()->index('ix');",
    'ALTER TABLE "orders" ADD COLUMN "a" varchar(255)',
    'CREATE INDEX "ix" ON "orders" ("a")',
  ],
  [
    "$table->foreignId('user_id')->constrained();",
    'ALTER TABLE "orders" ADD COLUMN "user_id" bigint NOT NULL',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_foreign" FOREIGN KEY ("user_id") REFERENCES "users" ("id")',
  ],
  [
    "$table->foreignId('owner_id')->nullable()->constrained('users')->nullOnDelete();",
    'ALTER TABLE "orders" ADD COLUMN "owner_id" bigint',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE SET NULL',
  ],
  [
    "$table->foreignId('category_id')->constrained()->onDelete('cascade')->onUpdate('cascade');",
    'ALTER TABLE "orders" ADD COLUMN "category_id" bigint NOT NULL',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_category_id_foreign" FOREIGN KEY ("category_id") REFERENCES "categories" ("id") ON DELETE CASCADE ON UPDATE CASCADE',
  ],
  [
    '$table->foreignIdFor(User::class)->constrained();',
    'ALTER TABLE "orders" ADD COLUMN "user_id" bigint NOT NULL',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_foreign" FOREIGN KEY ("user_id") REFERENCES "users" ("id")',
  ],
  [
    "$table->foreignUuid('team_id')->references('uuid')->on('teams')->cascadeOnDelete();",
    'ALTER TABLE "orders" ADD COLUMN "team_id" uuid NOT NULL',
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_team_id_foreign" FOREIGN KEY ("team_id") REFERENCES "teams" ("uuid") ON DELETE CASCADE',
  ],
  [
    '$table->timestamps();',
    'ALTER TABLE "orders" ADD COLUMN "created_at" timestamp(0) without time zone',
    'ALTER TABLE "orders" ADD COLUMN "updated_at" timestamp(0) without time zone',
  ],
  [
    '$table->timestampsTz(3);',
    'ALTER TABLE "orders" ADD COLUMN "created_at" timestamp(3) with time zone',
    'ALTER TABLE "orders" ADD COLUMN "updated_at" timestamp(3) with time zone',
  ],
  [
    '$table->softDeletes();',
    'ALTER TABLE "orders" ADD COLUMN "deleted_at" timestamp(0) without time zone',
  ],
  ['$table->rememberToken();', 'ALTER TABLE "orders" ADD COLUMN "remember_token" varchar(100)'],
  [
    "$table->nullableMorphs('owner');",
    'ALTER TABLE "orders" ADD COLUMN "owner_type" varchar(255)',
    'ALTER TABLE "orders" ADD COLUMN "owner_id" bigint',
    'CREATE INDEX "orders_owner_type_owner_id_index" ON "orders" ("owner_type", "owner_id")',
  ],
  [
    "$table->uuidMorphs('owner');",
    'ALTER TABLE "orders" ADD COLUMN "owner_type" varchar(255) NOT NULL',
    'ALTER TABLE "orders" ADD COLUMN "owner_id" uuid NOT NULL',
    'CREATE INDEX "orders_owner_type_owner_id_index" ON "orders" ("owner_type", "owner_id")',
  ],
  [
    "$table->bigInteger('a')->change();",
    'ALTER TABLE "orders" ALTER COLUMN "a" TYPE bigint',
    'ALTER TABLE "orders" ALTER COLUMN "a" DROP DEFAULT',
  ],
  [
    "$table->string('a', 50)->nullable()->change();",
    'ALTER TABLE "orders" ALTER COLUMN "a" TYPE varchar(50)',
    'ALTER TABLE "orders" ALTER COLUMN "a" DROP NOT NULL',
    'ALTER TABLE "orders" ALTER COLUMN "a" DROP DEFAULT',
  ],
  [
    "$table->string('a')->nullable(false)->default('x')->change();",
    'ALTER TABLE "orders" ALTER COLUMN "a" TYPE varchar(255)',
    'ALTER TABLE "orders" ALTER COLUMN "a" SET NOT NULL',
    'ALTER TABLE "orders" ALTER COLUMN "a" SET DEFAULT \'x\'',
  ],
  [
    "$table->addColumn('string', 'a', ['length' => 20]);",
    'ALTER TABLE "orders" ADD COLUMN "a" varchar(20) NOT NULL',
  ],
  ["$table->magic('a');", 'not checked: call of `magic`, which Laravel does not have'],
]

const tableCalls: readonly Row[] = [
  ["$table->index('a');", 'CREATE INDEX "orders_a_index" ON "orders" ("a")'],
  [
    "$table->index(['a', 'b'], 'ix', 'hash');",
    'CREATE INDEX "ix" ON "orders" USING hash ("a", "b")',
  ],
  ["$table->rawIndex('lower(a)', 'ix');", 'CREATE INDEX "ix" ON "orders" (lower(a))'],
  [
    "$table->fullText('a');",
    'CREATE INDEX "orders_a_fulltext" ON "orders" USING gin ((to_tsvector(\'english\', "a")))',
  ],
  [
    "$table->spatialIndex('a');",
    'CREATE INDEX "orders_a_spatialindex" ON "orders" USING gist ("a")',
  ],
  [
    "$table->unique(['a', 'b']);",
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_a_b_unique" UNIQUE ("a", "b")',
  ],
  ["$table->unique('a', 'u');", 'ALTER TABLE "orders" ADD CONSTRAINT "u" UNIQUE ("a")'],
  ["$table->primary(['a', 'b']);", 'ALTER TABLE "orders" ADD PRIMARY KEY ("a", "b")'],
  [
    "$table->foreign('user_id')->references('id')->on('users')->onDelete('set null');",
    'ALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_foreign" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE SET NULL',
  ],
  [
    "$table->foreign(['a', 'b'], 'fk')->references(['c', 'd'])->on('t')->notValid();",
    'ALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("a", "b") REFERENCES "t" ("c", "d") NOT VALID',
  ],
  ["$table->dropColumn('a');", 'ALTER TABLE "orders" DROP COLUMN "a"'],
  [
    "$table->dropColumn(['a', 'b']);",
    'ALTER TABLE "orders" DROP COLUMN "a"',
    'ALTER TABLE "orders" DROP COLUMN "b"',
  ],
  [
    "$table->dropColumn('a', 'b');",
    'ALTER TABLE "orders" DROP COLUMN "a"',
    'ALTER TABLE "orders" DROP COLUMN "b"',
  ],
  ["$table->renameColumn('a', 'b');", 'ALTER TABLE "orders" RENAME COLUMN "a" TO "b"'],
  [
    "$table->dropForeign(['user_id']);",
    'ALTER TABLE "orders" DROP CONSTRAINT "orders_user_id_foreign"',
  ],
  ["$table->dropForeign('fk');", 'ALTER TABLE "orders" DROP CONSTRAINT "fk"'],
  [
    "$table->dropConstrainedForeignId('user_id');",
    'ALTER TABLE "orders" DROP CONSTRAINT "orders_user_id_foreign"',
    'ALTER TABLE "orders" DROP COLUMN "user_id"',
  ],
  ["$table->dropIndex(['a']);", 'DROP INDEX "orders_a_index"'],
  ["$table->dropIndex('ix');", 'DROP INDEX "ix"'],
  ["$table->dropUnique(['a']);", 'ALTER TABLE "orders" DROP CONSTRAINT "orders_a_unique"'],
  ['$table->dropPrimary();', 'ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey"'],
  ["$table->renameIndex('a', 'b');", 'ALTER INDEX "a" RENAME TO "b"'],
  [
    '$table->dropTimestamps();',
    'ALTER TABLE "orders" DROP COLUMN "created_at"',
    'ALTER TABLE "orders" DROP COLUMN "updated_at"',
  ],
  ['$table->dropSoftDeletes();', 'ALTER TABLE "orders" DROP COLUMN "deleted_at"'],
  ['$table->dropRememberToken();', 'ALTER TABLE "orders" DROP COLUMN "remember_token"'],
  [
    "$table->dropMorphs('owner');",
    'DROP INDEX "orders_owner_type_owner_id_index"',
    'ALTER TABLE "orders" DROP COLUMN "owner_type"',
    'ALTER TABLE "orders" DROP COLUMN "owner_id"',
  ],
  [
    "$table->after('a', function ($table) { $table->text('b')->nullable(); });",
    'ALTER TABLE "orders" ADD COLUMN "b" text',
  ],
  ["$table->rename('b');", 'ALTER TABLE "orders" RENAME TO "b"'],
  ["$table->comment('x');"],
]

const others: readonly Row[] = [
  [
    "Schema::create('t', function (Blueprint $table) { $table->id(); $table->string('a')->unique(); });",
    'CREATE TABLE "t" ("id" bigserial NOT NULL PRIMARY KEY, "a" varchar(255) NOT NULL)',
    'ALTER TABLE "t" ADD CONSTRAINT "t_a_unique" UNIQUE ("a")',
  ],
  ["Schema::drop('t');", 'DROP TABLE "t"'],
  ["Schema::dropIfExists('t');", 'DROP TABLE IF EXISTS "t"'],
  ["Schema::rename('a', 'b');", 'ALTER TABLE "a" RENAME TO "b"'],
  [
    "Schema::dropColumns('t', ['a', 'b']);",
    'ALTER TABLE "t" DROP COLUMN "a"',
    'ALTER TABLE "t" DROP COLUMN "b"',
  ],
  [
    "Schema::whenTableHasColumn('t', 'a', fn (Blueprint $table) => $table->dropColumn('a'));",
    'ALTER TABLE "t" DROP COLUMN "a"',
  ],
  ["Schema::connection('mysql')->drop('t');", 'not checked: MySQL'],
  ["Schema::connection('tenant')->drop('t');", 'DROP TABLE "t"'],
  [
    "if (! Schema::hasColumn('t', 'a')) { Schema::table('t', fn ($table) => $table->text('a')->nullable()); }",
    'ALTER TABLE "t" ADD COLUMN "a" text',
  ],
  ["DB::statement('ALTER TABLE a ADD b int');", 'ALTER TABLE a ADD b int'],
  ['DB::unprepared("DROP INDEX ix");', 'DROP INDEX ix'],
  ["DB::statement('UPDATE a SET b = ?', [1]);", 'UPDATE a SET b = 1'],
  ["DB::connection('mysql')->statement('x');", 'not checked: MySQL'],
  ['DB::statement($this->sql());', 'not checked: SQL that is put together at run time'],
  ["DB::table('a')->update(['b' => 1, 'c' => DB::raw('d')]);", 'UPDATE "a" SET "b" = 1, "c" = d'],
  ["DB::table('a')->where('id', 3)->delete();", 'DELETE FROM "a" WHERE "id" = 3'],
  [
    "DB::table('a')->whereNull('b')->limit(100)->update(['b' => 0]);",
    'UPDATE "a" SET "b" = 0 WHERE ctid IN (SELECT ctid FROM "a" WHERE "b" IS NULL LIMIT 100)',
  ],
  [
    "DB::table('a')->whereIn('id', $ids)->update(['b' => 0]);",
    'UPDATE "a" SET "b" = 0 WHERE "id" IN ($1)',
  ],
  [
    "DB::table('a')->orderBy('id')->chunkById(100, function ($rows) { foreach ($rows as $row) { DB::table('a')->where('id', $row->id)->update(['b' => 1]); } });",
    'UPDATE "a" SET "b" = 1 WHERE "id" = $1',
  ],
  ["DB::table('a')->truncate();", 'TRUNCATE "a" RESTART IDENTITY CASCADE'],
  ["DB::table('a')->insert([['b' => 1]]);", 'INSERT INTO "a" ("b") VALUES (1)'],
  ["DB::table('a')->get();"],
  ["DB::transaction(function () { DB::table('a')->delete(); });", 'DELETE FROM "a"'],
  [
    "User::query()->whereNull('a')->update(['a' => 1]);",
    'UPDATE "users" SET "a" = 1 WHERE "a" IS NULL',
  ],
  ["OrderItem::where('a', '>', 1)->delete();", 'DELETE FROM "order_items" WHERE "a" > 1'],
  ["(new User)->newQuery()->update(['a' => 1]);", 'UPDATE "users" SET "a" = 1'],
  ["User::all()->each(fn ($user) => $user->update(['a' => 1]));"],
  ['$user->save();'],
  ["Artisan::call('db:seed');", 'not checked: call of `call` on `Artisan`'],
  ["if (DB::getDriverName() === 'sqlite') { return; } Schema::drop('t');", 'DROP TABLE "t"'],
  ["if (in_array(DB::getDriverName(), ['mysql', 'mariadb'])) { Schema::drop('t'); }"],
]

describe('columns of a blueprint', () => {
  test.each(columns)('%s', async (call, ...sql) => {
    const sent = await sqlOf(
      'laravel',
      `<?php\nreturn new class extends Migration {\n    public function up(): void {\n        Schema::table('orders', function (Blueprint $table) {\n            ${call}\n        });\n    }\n};`,
    )

    expect(sent).toEqual(sql)
  })
})

describe('other calls of a blueprint', () => {
  test.each(tableCalls)('%s', async (call, ...sql) => {
    const sent = await sqlOf(
      'laravel',
      `<?php\nreturn new class extends Migration {\n    public function up(): void {\n        Schema::table('orders', function (Blueprint $table) {\n            ${call}\n        });\n    }\n};`,
    )

    expect(sent).toEqual(sql)
  })
})

describe('Schema, DB and models', () => {
  test.each(others)('%s', async (call, ...sql) => {
    const sent = await sqlOf(
      'laravel',
      `<?php\nreturn new class extends Migration {\n    public function up(): void {\n        ${call}\n    }\n};`,
    )

    expect(sent).toEqual(sql)
  })
})

import { expect, test } from 'vitest'
import { openGrammars } from '../../../../../src/migrations/frameworks/tree.ts'
import { openStepReader } from '../../../../../src/migrations/read-steps.ts'
import { readWasm } from '../../../../../src/runner/wasm.ts'
import { readSnippet } from '../code/read-snippet.ts'

test('a class may leave the transaction', async () => {
  const wrapped = '<?php class A extends Migration { public function up() {} }'
  const alone =
    '<?php class A extends Migration { public $withinTransaction = false; public function up() {} }'

  expect((await readSnippet('laravel', wrapped)).transaction).toBe('wrapped')
  expect((await readSnippet('laravel', alone)).transaction).toBe('none')
})

test('change() makes a column required that an older file left free', async () => {
  const read = openStepReader(() =>
    openGrammars(readWasm('tree-sitter'), (language) => readWasm(language)),
  )
  const file = (body: string) => ({
    path: 'a.php',
    text: `<?php class A extends Migration { function up() { Schema::table('a', function ($table) { ${body} }); } }`,
    migration: {
      tool: 'laravel',
      engine: null,
      version: null,
      direction: 'both',
      transaction: { default: 'file', left: false },
    } as const,
  })

  await read(file("$table->string('b')->nullable(); $table->string('c');"))
  const { pieces } = await read(file("$table->text('b')->change(); $table->text('c')->change();"))

  expect(pieces.map(({ sql }) => sql)).toEqual([
    'ALTER TABLE "a" ALTER COLUMN "b" TYPE text',
    'ALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL',
    'ALTER TABLE "a" ALTER COLUMN "b" DROP DEFAULT',
    'ALTER TABLE "a" ALTER COLUMN "c" TYPE text',
    'ALTER TABLE "a" ALTER COLUMN "c" DROP DEFAULT',
  ])
})

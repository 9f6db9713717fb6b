import { openGrammars } from '../../../../../src/migrations/frameworks/tree.ts'
import type { MigrationSteps } from '../../../../../src/migrations/migration-file.ts'
import { readSteps } from '../../../../../src/migrations/read-steps.ts'
import { readWasm } from '../../../../../src/runner/wasm.ts'

const grammars = openGrammars(readWasm('tree-sitter'), (language) => readWasm(language))

/** The steps of a migration in code, such as `readSnippet('knex', '…')`. */
export function readSnippet(tool: string, text: string): Promise<MigrationSteps> {
  const migration = {
    tool,
    engine: null,
    version: null,
    direction: 'both',
    transaction: { default: 'file', left: false },
  } as const
  return readSteps(
    { path: `migration.${extensions[tool] ?? 'ts'}`, text, migration },
    () => grammars,
  )
}

const extensions: Readonly<Record<string, string>> = {
  laravel: 'php',
  doctrine: 'php',
  ecto: 'exs',
}

/** What is sent, each as `3: SQL`, or `3-5 as written: SQL` for SQL of the file; then what is not checked, as `3 not checked: why`. */
export async function told(tool: string, text: string): Promise<readonly string[]> {
  const { pieces, unchecked } = await readSnippet(tool, text)
  return [
    ...pieces.map(({ line, endLine, sql, written }) =>
      written === 'file' ? `${line}-${endLine} as written: ${sql.trim()}` : `${line}: ${sql}`,
    ),
    ...unchecked.map(({ line, why }) => `${line} not checked: ${why}`),
  ]
}

/** The SQL alone. */
export async function sqlOf(tool: string, text: string): Promise<readonly string[]> {
  const { pieces, unchecked } = await readSnippet(tool, text)
  return [
    ...pieces.map(({ sql }) => sql.trim()),
    ...unchecked.map(({ why }) => `not checked: ${why}`),
  ]
}

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Builds `dist/` anew beside the committed one and fails when a byte or a file differs, untracked files included. */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const fresh = 'dist-check'

execFileSync(process.execPath, [join(root, 'scripts/build.ts'), fresh], {
  cwd: root,
  stdio: 'ignore',
})
const differences = compare(join(root, 'dist'), join(root, fresh))
rmSync(join(root, fresh), { recursive: true, force: true })
if (differences.length > 0) {
  console.error(
    `dist/ is stale; run \`npm run build\` and commit it:\n  ${differences.join('\n  ')}`,
  )
  process.exitCode = 1
} else {
  console.log('dist/ is current')
}

function compare(committed: string, built: string): readonly string[] {
  const paths = new Set([...filesIn(committed), ...filesIn(built)])
  return [...paths].flatMap((path) => {
    const [before, after] = [read(committed, path), read(built, path)]
    if (before === null) return [`missing: ${path}`]
    if (after === null) return [`left over: ${path}`]
    return before.equals(after) ? [] : [`differs: ${path}`]
  })
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function read(folder: string, path: string): Buffer | null {
  try {
    return readFileSync(join(folder, path))
  } catch {
    // Missing on one side is what is being looked for.
    return null
  }
}

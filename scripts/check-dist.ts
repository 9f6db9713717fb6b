import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Builds `dist/` anew beside the committed one and fails when a byte or a file differs, untracked files included. */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const fresh = 'dist-check'

try {
  process.exitCode = check()
} finally {
  // A build that failed leaves its compiled sources behind, too.
  for (const folder of ['.build', fresh])
    rmSync(join(root, folder), { recursive: true, force: true })
}

function check(): number {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build.ts'), fresh],
    // The compiler tells its errors on stdout; of a build that worked nobody wants to read it.
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (status !== 0) {
    console.error(`${stdout}The build failed, so dist/ was not compared.`)
    return 1
  }
  const differences = compare(join(root, 'dist'), join(root, fresh))
  if (differences.length === 0) {
    console.log('dist/ is current')
    return 0
  }
  console.error(
    `dist/ is stale; run \`npm run build\` and commit it:\n  ${differences.join('\n  ')}`,
  )
  return 1
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

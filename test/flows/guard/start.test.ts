import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../../sandbox/stage.ts'

/** What every run of the guard loads, and what it loads where there is a configuration. */
const entries = [
  'src/main.ts',
  'src/open-world.ts',
  'src/flows/guard.ts',
  'src/config/read-settings.ts',
]

test('the guard starts without Markdown, SQL, grammars and the holidays of the world', () => {
  const packages = new Set<string>()
  const seen = new Set<string>()
  for (const entry of entries) walk(entry, seen, packages)

  expect(seen.size).toBeGreaterThan(50)
  expect([...packages].toSorted()).toEqual([
    '@actions/core',
    '@actions/github',
    'fastest-levenshtein',
    'liquidjs',
    'picomatch',
    'temporal-polyfill',
    'yaml',
    'zod',
  ])
})

/** Follows imports that load at once: neither those of types nor those on demand. */
function walk(path: string, seen: Set<string>, packages: Set<string>): void {
  if (seen.has(path)) return
  seen.add(path)
  const text = readFileSync(join(projectFolder, path), 'utf8')
  for (const [, name = ''] of text.matchAll(
    /^(?:import|export) (?!type )[^'"]*?from '([^']+)'/gm,
  )) {
    if (name.startsWith('.')) {
      walk(relative(projectFolder, join(projectFolder, dirname(path), name)), seen, packages)
    } else if (!name.startsWith('node:')) {
      packages.add(name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name)
    }
  }
}

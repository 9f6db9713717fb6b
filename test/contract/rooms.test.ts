import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../sandbox/stage.ts'

const rooms = [
  'incident',
  'changes',
  'migrations',
  'postmortem',
  'guard',
  'config',
  'text',
  'time',
] as const
const others = ['flows', 'git', 'github', 'runner']
const source = join(projectFolder, 'src')

test('every folder is a room, or is known to be none', () => {
  const folders = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

  expect(folders.filter((name) => ![...rooms, ...others].includes(name))).toEqual([])
})

test('both linters hold the same rooms', () => {
  const biome = JSON.parse(readFileSync(join(projectFolder, 'biome.json'), 'utf8'))
  const layers = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')
  const globals = biome.overrides.find(
    (override: { linter: { rules: { style: object } } }) =>
      'noRestrictedGlobals' in override.linter.rules.style,
  )
  const pure = layers.forbidden.filter((rule: { name: string }) => /^rooms-/.test(rule.name))

  expect(globals.includes).toEqual(rooms.map((room) => `src/${room}/**`))
  expect(pure.map((rule: { from: { path: string } }) => rule.from.path)).toEqual([
    `^src/(${rooms.join('|')})/`,
    `^src/(${rooms.join('|')})/`,
  ])
})

test.each(sourcesOfRooms())('%s reads no clock and throws no dice', (_path, text) => {
  const code = text
    .replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '')
    // Patterns that stand on a line of their own, such as lists of what other languages have.
    .replace(/^\s*\/.*\/[a-z]*,?$/gm, '')
    .replace(/\bDate\.parse\(|\bnew Date\((?!\s*\))/g, '')

  expect(code.match(/\bDate\b|\bMath\b(?!\.(?!random\b)\w)|\bTemporal\s*\.\s*Now\b/g)).toBeNull()
})

function sourcesOfRooms(): readonly (readonly [path: string, text: string])[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && rooms.some((room) => path.startsWith(`${room}/`)))
    .map((path) => [path, readFileSync(join(source, path), 'utf8')])
}

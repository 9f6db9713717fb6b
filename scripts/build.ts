import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Builds `dist/`: the action (`dist/index.js`) and the command line (`dist/cli/index.js`), each with the files it reads and
 * its lazily loaded parts. `node scripts/build.ts [FOLDER]` builds into another folder instead.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const compiled = join(root, '.build')
const target = join(root, process.argv[2] ?? 'dist')

compile()
rmSync(target, { recursive: true, force: true })
bundle('main.js', target)
bundle('cli.js', join(target, 'cli'))
rmSync(compiled, { recursive: true, force: true })

/** The bundler takes only JavaScript as ES modules, so TypeScript is compiled first, with the files the code reads beside it. */
function compile(): void {
  rmSync(compiled, { recursive: true, force: true })
  mkdirSync(compiled)
  run('tsc', ['--project', 'tsconfig.build.json'])
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }\n')
  cpSync(join(root, 'templates'), join(compiled, 'templates'), { recursive: true })
  cpSync(join(root, 'wasm'), join(compiled, 'wasm'), { recursive: true })
  cpSync(join(root, 'src/github/queries'), join(compiled, 'src/github/queries'), {
    recursive: true,
  })
}

function bundle(entry: string, folder: string): void {
  const source = join(compiled, 'src', entry)
  run('ncc', [
    'build',
    source,
    '--out',
    folder,
    '--minify',
    '--no-cache',
    '--license',
    'licenses.txt',
  ])
  removeStrayGrammars(folder)
}

/** web-tree-sitter names its WASM in a way that makes the bundler write it as text. We hand it the bytes of ours instead. */
function removeStrayGrammars(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^[0-9a-f]{20}\.wasm$/.test(name)) rmSync(join(folder, name))
  }
}

function run(command: string, parameters: readonly string[]): void {
  execFileSync(join(root, 'node_modules/.bin', command), parameters, {
    cwd: root,
    stdio: 'inherit',
  })
}

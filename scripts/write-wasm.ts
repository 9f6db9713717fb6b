import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { digest, digestOfCompressed, packagedWasm, wasmSources } from './wasm-sources.ts'

/**
 * Writes the libraries in WebAssembly to `wasm/`, compressed, as far as they differ from their packages: part of `npm run
 * build`. With `--check` it writes nothing and fails where one differs. What is compared is the content, because another
 * version of Node may compress otherwise.
 */
const folder = new URL('../wasm/', import.meta.url)
const names = Object.keys(wasmSources)
const stale = names.filter((name) => !isCurrent(name))
const leftOver = filesThere().filter((file) => !names.includes(file.replace('.wasm.br', '')))

if (process.argv.includes('--check')) check()
else write()

function check(): void {
  if (stale.length + leftOver.length === 0) {
    console.log('wasm/ is current')
    return
  }
  const files = [...stale.map((name) => `${name}.wasm.br`), ...leftOver]
  console.error(
    `wasm/ differs from its packages; run \`npm run build\` and commit it:\n  ${files.join('\n  ')}`,
  )
  process.exitCode = 1
}

function write(): void {
  mkdirSync(folder, { recursive: true })
  for (const file of leftOver) rmSync(new URL(file, folder))
  for (const name of stale) writeFileSync(fileOf(name), compressed(packagedWasm(name)))
}

function compressed(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

function isCurrent(name: string): boolean {
  return existsSync(fileOf(name)) && digestOfCompressed(fileOf(name)) === digest(packagedWasm(name))
}

function filesThere(): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

function fileOf(name: string): URL {
  return new URL(`${name}.wasm.br`, folder)
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { WasmName } from '../src/runner/wasm.ts'

/** Where in node_modules the bytes of a library in WebAssembly come from. */
export const wasmSources: Readonly<Record<WasmName, string>> = {
  'libpg-query': 'libpg-query/wasm/libpg-query.wasm',
  'tree-sitter': 'web-tree-sitter/web-tree-sitter.wasm',
  ruby: '@vscode/tree-sitter-wasm/wasm/tree-sitter-ruby.wasm',
  python: '@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm',
  typescript: '@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm',
  php: '@vscode/tree-sitter-wasm/wasm/tree-sitter-php.wasm',
  elixir: 'tree-sitter-elixir/tree-sitter-elixir.wasm',
}

/** The bytes as the package has them. */
export function packagedWasm(name: string): Buffer {
  const source = new Map(Object.entries(wasmSources)).get(name)
  if (source === undefined) throw new Error(`scripts/wasm-sources.ts names no source of ${name}`)
  return readFileSync(new URL(`../node_modules/${source}`, import.meta.url))
}

/** What a compressed file holds, in short, to be compared with `digest` of the package's bytes. */
export function digestOfCompressed(file: string | URL): string {
  return digest(brotliDecompressSync(readFileSync(file)))
}

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

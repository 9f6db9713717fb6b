import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** A library in WebAssembly that we ship: the parser of PostgreSQL, the engine of grammars, and the grammars. */
export type WasmName = keyof typeof urls

/** The bytes of one of them, some milliseconds to decompress; `scripts/write-wasm.ts` writes them. */
export function readWasm(name: WasmName): Uint8Array<ArrayBuffer> {
  return brotliDecompressSync(readFileSync(urls[name]()))
}

/** Each URL is written out whole: the bundler copies files it can see by name, and only those. */
const urls = {
  'libpg-query': () => new URL('../../wasm/libpg-query.wasm.br', import.meta.url),
  'tree-sitter': () => new URL('../../wasm/tree-sitter.wasm.br', import.meta.url),
  ruby: () => new URL('../../wasm/ruby.wasm.br', import.meta.url),
  python: () => new URL('../../wasm/python.wasm.br', import.meta.url),
  typescript: () => new URL('../../wasm/typescript.wasm.br', import.meta.url),
  php: () => new URL('../../wasm/php.wasm.br', import.meta.url),
  elixir: () => new URL('../../wasm/elixir.wasm.br', import.meta.url),
}

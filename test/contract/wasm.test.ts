import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  digest,
  digestOfCompressed,
  packagedWasm,
  wasmSources,
} from '../../scripts/wasm-sources.ts'
import { readWasm } from '../../src/runner/wasm.ts'

const folder = new URL('../../wasm/', import.meta.url)
const names = Object.keys(wasmSources)

test('wasm/ has the libraries that are read, and no other file', () => {
  expect(readdirSync(folder).toSorted()).toEqual(names.map((name) => `${name}.wasm.br`).toSorted())
})

test.each(names)('%s is what its package has', (name) => {
  expect(digestOfCompressed(new URL(`${name}.wasm.br`, folder))).toBe(digest(packagedWasm(name)))
})

test('what is read begins as WebAssembly does', () => {
  expect([...readWasm('libpg-query').slice(0, 4)]).toEqual([0x00, 0x61, 0x73, 0x6d])
})

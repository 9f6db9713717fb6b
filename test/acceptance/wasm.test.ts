import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  digest,
  digestOfCompressed,
  packagedWasm,
  wasmSources,
} from '../../scripts/wasm-sources.ts'
import { packAction } from './packed.ts'

test.each([
  ['the action', 'dist'],
  ['the command line', 'dist/cli'],
])('%s carries every library as its package has it', (_door, place) => {
  using action = packAction()
  const folder = join(action.folder, place)
  const files = readdirSync(folder).filter((name) => name.endsWith('.wasm.br'))

  const carried = files.map((name) => [
    basename(name, '.wasm.br'),
    digestOfCompressed(join(folder, name)),
  ])

  const packaged = Object.keys(wasmSources).map((name) => [name, digest(packagedWasm(name))])
  expect(Object.fromEntries(carried)).toEqual(Object.fromEntries(packaged))
})

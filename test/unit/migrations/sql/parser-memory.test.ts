import { expect, test } from 'vitest'
import { openSqlParser } from '../../../../src/migrations/sql/open-sql-parser.ts'
import { readWasm } from '../../../../src/runner/wasm.ts'

test('the memory of the parser does not grow with what it has read', async () => {
  const { parser, memory } = await openWatched()
  const text =
    "ALTER TABLE a ADD b int DEFAULT 1; SELECT 'x' FROM FROM; DO $$ BEGIN DELETE FROM a; END $$"
  const readAll = (times: number) => {
    for (let time = 0; time < times; time += 1) {
      for (const statement of parser.read(text).statements) parser.readBody(statement)
    }
  }
  readAll(100)
  const before = memory.buffer.byteLength

  readAll(4_000)

  // Five parses each: the text, its three statements, the body and what is in it.
  expect(memory.buffer.byteLength).toBe(before)
})

/** The parser, and the memory of its library. */
async function openWatched() {
  const Instance = WebAssembly.Instance
  const memories: { readonly buffer: ArrayBuffer }[] = []
  class WatchedInstance extends Instance {
    constructor(...given: ConstructorParameters<typeof Instance>) {
      super(...given)
      for (const exported of Object.values(this.exports)) {
        if (exported?.buffer instanceof ArrayBuffer) memories.push(exported)
      }
    }
  }
  Reflect.set(WebAssembly, 'Instance', WatchedInstance)
  const parser = await openSqlParser(readWasm('libpg-query'))
  Reflect.set(WebAssembly, 'Instance', Instance)
  const [memory] = memories
  if (memory === undefined) throw new Error('the library exports no memory')
  return { parser, memory }
}

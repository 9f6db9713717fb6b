import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { openTerminal } from '../../../src/runner/terminal.ts'

/** A stream that fails every write so. */
function failing(code: string): Writable {
  const error = Object.assign(new Error(`write ${code}`), { code })
  return new Writable({ write: (_chunk, _encoding, done) => done(error) })
}

test('a reader that stops before the end, as `head` does, is no failure', async () => {
  const process = { stdout: failing('EPIPE'), stderr: failing('EPIPE'), exitCode: 0 }
  const terminal = openTerminal(false, process)
  const failed = new Promise((resolve) => process.stdout.once('close', resolve))

  terminal.answer('a long report')
  await failed

  expect(process.exitCode).toBe(0)
})

test('any other failure to write is one', () => {
  const stdout = failing('ENOSPC')
  openTerminal(false, { stdout, stderr: failing('EPIPE') })

  expect(() => stdout.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow(
    'full',
  )
})

import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { runProcess } from '../../sandbox/runner/run-process.ts'

const request = {
  env: { PATH: process.env['PATH'] ?? '' },
  folder: tmpdir(),
  timeoutMilliseconds: 60_000,
}

test('lines arrive whole, whatever ends them, the last one too', async () => {
  const lines: string[] = []
  const args = ['-c', String.raw`printf 'a\rb\r\nc'; printf ' d\n\ne\r'`]

  const end = await runProcess({
    ...request,
    file: 'bash',
    args,
    onLine: (_source, line) => lines.push(line),
  })

  expect(lines).toEqual(['a', 'b', 'c d', '', 'e'])
  expect([end.exitCode, end.timedOut]).toEqual([0, false])
})

test('a signal aborted before the start kills at once', async () => {
  const end = await runProcess({
    ...request,
    file: 'sleep',
    args: ['600'],
    signal: AbortSignal.abort(),
    onLine: () => undefined,
  })

  expect([end.exitCode, end.timedOut]).toEqual([137, false])
})

test('a program that does not exist rejects', async () => {
  const run = runProcess({ ...request, file: 'no-such-program', args: [], onLine: () => undefined })

  await expect(run).rejects.toThrow('ENOENT')
})

import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { showProgress } from '../../../src/runner/show-progress.ts'

function open(isTTY: boolean) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  let now = 0
  return {
    progress: showProgress(stream, () => now),
    wait: (milliseconds: number) => {
      now += milliseconds
    },
    written: () => stream.read() ?? '',
  }
}

test('what is done soon says nothing', () => {
  const { progress, wait, written } = open(false)
  wait(4900)

  progress.at('commits read', 10, null)
  progress.end()

  expect(written()).toBe('')
})

test('elsewhere than on a terminal a line comes every five seconds', () => {
  const { progress, wait, written } = open(false)

  for (let count = 1; count <= 120; count += 1) {
    wait(100)
    progress.at('commits read', count, count < 60 ? null : 200)
  }
  progress.end()

  expect(written()).toBe('50 commits read\n100 of 200 commits read\n')
})

test('on a terminal one line is rewritten, and wiped away at the end', () => {
  const { progress, wait, written } = open(true)

  wait(600)
  progress.at('commits read', 1, null)
  progress.at('commits read', 2, null)
  wait(100)
  progress.at('commits read', 3, null)
  progress.end()

  expect(written()).toBe('\r\u001b[2K1 commits read\r\u001b[2K3 commits read\r\u001b[2K')
})

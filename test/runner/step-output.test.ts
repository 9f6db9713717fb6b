import { expect, test } from 'vitest'
import { runAction } from '../../sandbox/runner/run-action.ts'
import { annotationLength, StepLog } from '../../sandbox/runner/step-log.ts'
import { readStepOutput } from '../../sandbox/runner/step-output.ts'
import { requestFor, tinyAction } from './tiny-action.ts'

function logOf(...lines: readonly string[]): ReturnType<StepLog['result']> {
  const log = new StepLog(['ghs_token'])
  const read = readStepOutput(log)
  for (const line of lines) read('stdout', line)
  return log.result()
}

function textsOf(...lines: readonly string[]): readonly string[] {
  return logOf(...lines).log.map(({ kind, text }) => `${kind}: ${text}`)
}

test('annotations carry their place and unescaped text', () => {
  const { annotations } = logOf(
    '::error title=A%3A b%2C c,file=src/a.ts,line=3,endLine=4,col=5,endColumn=6::one%0Atwo%0D %25 %250A',
    '::warning::careful: it, is',
    '  ::notice file=,line=x::indented',
  )

  expect(annotations).toEqual([
    {
      level: 'error',
      message: 'one\ntwo\r % %0A',
      title: 'A: b, c',
      file: 'src/a.ts',
      line: 3,
      endLine: 4,
      column: 5,
      endColumn: 6,
    },
    { level: 'warning', message: 'careful: it, is' },
    { level: 'notice', message: 'indented' },
  ])
})

test('groups, debug lines and plain text are told apart', () => {
  const texts = textsOf(
    '::group::Gather',
    'reading',
    '::debug::slow',
    '::endgroup::',
    '::unknown::x',
    'say ::error::x',
    '::echo::on',
  )

  expect(texts).toEqual([
    'group: Gather',
    'text: reading',
    'debug: slow',
    'endgroup: ',
    'text: ::unknown::x',
    'text: say ::error::x',
    'command: ::echo::on',
  ])
})

test('the old spelling of commands still works, anywhere in a line', () => {
  const { annotations } = logOf('issue 7: ##[error file=a%3Bb;line=2]text%5D')

  expect(annotations).toEqual([{ level: 'error', message: 'text]', file: 'a;b', line: 2 }])
})

test('masks hide values from then on, and the mask command itself is not shown', () => {
  const { log, annotations, masks } = logOf(
    'hunter2',
    '::add-mask::hunter2',
    'the password hunter2 and ghs_token',
    '::error::hunter2',
  )

  expect(log.map(({ text }) => text)).toEqual(['hunter2', 'the password *** and ***', '***'])
  expect(annotations).toEqual([{ level: 'error', message: '***' }])
  expect(masks).toEqual(['ghs_token', 'hunter2'])
})

test('a mask of several lines hides each of them, and overlapping ones together', () => {
  const texts = textsOf('::add-mask::line1%0Aline2', '::add-mask::ne2 tail', 'x line2 tail line1')

  expect(texts).toEqual(['text: x *** ***'])
})

test('an empty mask is warned about', () => {
  expect(logOf('::add-mask:: ').annotations).toEqual([
    {
      level: 'warning',
      message: "Can't add secret mask for empty string in ##[add-mask] command.",
    },
  ])
})

test('stopped commands are text until the token comes', () => {
  const { log, annotations } = logOf(
    '::stop-commands::Token-1',
    '::error::from a stranger',
    '::add-mask::the',
    '##[error]also the stranger',
    '::other-token::',
    '::token-1::',
    '::error::mine',
  )

  expect(annotations).toEqual([{ level: 'error', message: 'mine' }])
  expect(log.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'command: ::stop-commands::Token-1',
    'text: ::error::from a stranger',
    'text: ::add-mask::the',
    'text: ##[error]also the stranger',
    'text: ::other-token::',
    'command: ::token-1::',
    'error: mine',
  ])
})

test('a stop token that is empty or a command name fails the step', () => {
  const { failed, annotations } = logOf('::stop-commands::', '::stop-commands::Error', '::error::x')

  expect(failed).toBe(true)
  expect(annotations.map(({ message }) => message)).toEqual([
    "The stop-commands token '' is empty or the name of a command.",
    "The stop-commands token 'Error' is empty or the name of a command.",
    'x',
  ])
})

test('ten annotations of each level are kept, the rest stays in the log', () => {
  const many = Array.from({ length: 12 }, (_, index) => `::error::${index + 1}`)

  const { annotations, log } = logOf(...many, '::notice::n')

  expect(annotations.map(({ message }) => message)).toEqual('1 2 3 4 5 6 7 8 9 10 n'.split(' '))
  expect(log.length).toBe(13)
})

test('an annotation is cut at its longest length', () => {
  const { annotations, log } = logOf(`::warning::${'x'.repeat(annotationLength + 1)}`)

  expect(annotations.map(({ message }) => message.length)).toEqual([annotationLength])
  expect(log.map(({ text }) => text.length)).toEqual([annotationLength + 1])
})

test('disabled commands fail the step, deprecated ones still work', () => {
  const { failed, outputs, state, annotations } = logOf(
    '::set-output name=a::1',
    '::save-state name=b::2',
    '::set-env name=PATH::/evil',
  )

  expect(failed).toBe(true)
  expect([outputs, state]).toEqual([[{ name: 'a', value: '1' }], [{ name: 'b', value: '2' }]])
  expect(annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    'warning: The `set-output` command is deprecated and will be disabled soon.',
    'warning: The `save-state` command is deprecated and will be disabled soon.',
    'error: The `set-env` command is disabled. Please upgrade to using Environment Files.',
  ])
})

test('a real step is read on both streams, line by line, by line breaks only', async () => {
  const folder = await tinyAction(String.raw`
    process.stdout.write('one\r\ntwo \u2028::error::no\nthr')
    process.stdout.write('ee ☕\n::warning::out')
    process.stderr.write('::error::err')`)

  const run = await runAction(requestFor(folder))

  const out = run.log.filter(({ source }) => source === 'stdout').map(({ text }) => text)
  expect(out).toEqual(['one', 'two \u2028::error::no', 'three ☕', 'out'])
  expect(run.annotations.toSorted((a, b) => a.level.localeCompare(b.level))).toEqual([
    { level: 'error', message: 'err' },
    { level: 'warning', message: 'out' },
  ])
  expect(run.result).toBe('success')
})

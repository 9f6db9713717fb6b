import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectFolder } from '../../sandbox/stage.ts'
import { readReportedChanges } from '../../src/changes/reported/reported-changes.ts'
import { inputTable, readInputs } from '../../src/config/inputs.ts'
import { occasionOf } from '../../src/config/occasion.ts'
import { openShop, type Shop } from '../flows/shop.ts'

const page = readFileSync(join(projectFolder, 'docs/changes.md'), 'utf8')

/** The fenced blocks of docs/changes.md in a language. */
function blocks(language: string): readonly string[] {
  return [...page.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  )
}

const automatic = { command: 'auto', issue: null, changesFile: null } as const

/** What the events of a sandbox report, as the Action takes them. */
function reportsIn(shop: Shop): readonly unknown[] {
  const reports: unknown[] = []
  shop.sandbox.onEvent(({ name, payload }) => {
    const occasion = occasionOf(automatic, { name, payload })
    if (occasion.kind === 'record-changes' && 'payload' in occasion.from) {
      reports.push(occasion.from.payload)
    }
  })
  return reports
}

test('the JSON that docs/changes.md shows is an event that records its change', async () => {
  await using shop = await openShop()
  const reports = reportsIn(shop)
  const [example = ''] = blocks('json')

  await shop.sandbox.as('ana').request('POST', '/dispatches', JSON.parse(example))

  expect(reports.map((report) => readReportedChanges(report, '2026-11-20T14:00:00Z'))).toEqual([
    {
      problems: [],
      changes: [
        expect.objectContaining({
          id: 'external:launchdarkly-8812',
          at: '2026-11-20T13:50:00Z',
          external: { kind: 'feature-flag', environment: 'production', services: ['checkout'] },
        }),
      ],
    },
  ])
})

test('the job that docs/changes.md shows sends an event that records its change', async () => {
  await using shop = await openShop()
  const reports = reportsIn(shop)
  const [example = ''] = blocks('yaml')
  const [step] = parse(example).steps
  using tools = toolsWithGh()

  await promisify(execFile)('bash', ['-e', '-c', step.run], {
    env: {
      PATH: `${tools.folder}:${process.env['PATH']}`,
      FLAG: step.env.FLAG,
      GH_REPO: 'acme/shop',
      GH_TOKEN: shop.sandbox.token.actions({ contents: 'write' }),
      GH_API: shop.sandbox.apiUrl,
      GITHUB_RUN_ID: '77',
    },
  })
  const now = new Date().toISOString()
  const [reading] = reports.map((report) => readReportedChanges(report, now))

  expect(reading?.problems).toEqual([])
  expect(reading?.changes).toEqual([
    expect.objectContaining({
      id: 'external:express-checkout-77',
      title: 'Flag express-checkout switched on for everybody',
      external: { kind: 'feature-flag', environment: 'production', services: ['checkout'] },
    }),
  ])
})

test('the step that docs/changes.md shows for a file is one the Action takes', () => {
  const [, example = ''] = blocks('yaml')
  const step = parse(example).steps.at(-1)
  const reading = readInputs((name) => (name === 'token' ? 'x' : (step.with[name] ?? '')))
  const inputs = 'inputs' in reading ? reading.inputs : null

  expect(Object.keys(step.with).every((name) => Object.hasOwn(inputTable, name))).toBe(true)
  expect(inputs && occasionOf(inputs, { name: 'push', payload: {} })).toEqual({
    kind: 'record-changes',
    from: { file: 'changes.json' },
  })
})

/**
 * A folder with a `gh` that does what `gh api` says of nested fields: `a[b]=` is a key of an object, `a[]=` one more in a list,
 * and `a[][b]=` a key of the last object of a list, or of a new one once that has it.
 * https://cli.github.com/manual/gh_api
 */
function toolsWithGh(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gh-'))
  const program = `#!${process.execPath}
const [, , api, path, ...rest] = process.argv
if (api !== 'api') throw new Error('only gh api')
const put = (holder, [key, ...more], value) => {
  if (more.length === 0) { Array.isArray(holder) ? holder.push(value) : (holder[key] = value); return }
  const empty = more[0] === '' ? [] : {}
  if (!Array.isArray(holder)) return put((holder[key] ??= empty), more, value)
  const isNew = holder.length === 0 || (more.length === 1 && more[0] in holder.at(-1))
  if (isNew) holder.push({})
  put(holder.at(-1), more, value)
}
const body = {}
for (let index = 0; index < rest.length; index += 2) {
  if (rest[index] !== '-f') throw new Error('only -f')
  const [, name, value] = /^([^=]*)=(.*)$/s.exec(rest[index + 1])
  put(body, name.replaceAll(']', '').split('['), value)
}
const [owner, repo] = process.env.GH_REPO.split('/')
const url = process.env.GH_API + '/' + path.replace('{owner}', owner).replace('{repo}', repo)
const headers = { authorization: 'Bearer ' + process.env.GH_TOKEN, 'content-type': 'application/json',
  accept: 'application/vnd.github+json', 'user-agent': 'gh' }
const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
if (!answer.ok) throw new Error(answer.status + ' ' + (await answer.text()))
`
  const file = join(folder, 'gh')
  writeFileSync(file, program)
  chmodSync(file, 0o755)
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) }
}

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectFolder, userWorkflow } from '../../sandbox/stage.ts'
import { referencePages } from '../../scripts/reference.ts'
import { cloneCommandTable } from '../../src/config/clone-commands.ts'
import { commands, inputTable, readInputs } from '../../src/config/inputs.ts'
import { occasionOf } from '../../src/config/occasion.ts'
import { outputTable } from '../../src/config/outputs.ts'
import { formHeadings, readForm } from '../../src/incident/form.ts'
import { incidentView } from '../../src/incident/incident-view.ts'
import { errorCodes } from '../../src/user-error.ts'
import { incidentOf, set } from '../unit/incident/facts.ts'

function read(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8')
}

const action = parse(read('action.yml'))

test('action.yml declares exactly the inputs of the table, with their defaults and descriptions', () => {
  expect(action.inputs).toEqual(inputTable)
})

test('every input of the table is read', () => {
  const asked = new Set<string>()

  readInputs((name) => {
    asked.add(name)
    return inputTable[name].default
  })

  expect([...asked].toSorted()).toEqual(Object.keys(inputTable).toSorted())
})

test('every command but `auto` is done whatever the event, by input and by hand', () => {
  const named = commands.filter((command) => command !== 'auto')
  const push = { name: 'push', payload: {} }
  const file = { issue: 42, changesFile: 'changes.json' }
  const byHand = (command: string) => ({
    name: 'workflow_dispatch',
    payload: { inputs: { command, issue: '42' } },
  })

  expect(named.map((command) => occasionOf({ command, ...file }, push).kind)).toEqual(named)
  expect(
    named.map((command) => occasionOf({ command: 'auto', ...file }, byHand(command)).kind),
  ).toEqual(named)
})

test('the command line has exactly the commands but `auto`, those on a clone, and the demo', () => {
  const help = execFileSync(process.execPath, [join(projectFolder, 'src/cli.ts'), '--help'], {
    encoding: 'utf8',
  })
  const listed = help.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? ''
  const verbs = [...listed.matchAll(/^ {2}([a-z]\S*)/gm)].map(([, verb]) => verb)

  expect(verbs.filter((verb) => verb !== 'help').toSorted()).toEqual(
    [
      ...new Set([
        ...commands.filter((command) => command !== 'auto'),
        ...Object.keys(cloneCommandTable),
        'demo',
      ]),
    ].toSorted(),
  )
})

test('action.yml declares exactly the outputs of the table', () => {
  const descriptions = Object.entries(action.outputs).map(([name, output]) => [
    name,
    (output as { description: string }).description,
  ])

  expect(Object.fromEntries(descriptions)).toEqual(outputTable)
})

test('action.yml runs the built file on Node 24 and has a brand', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  expect(action.branding).toEqual({ icon: 'activity', color: 'red' })
})

test.each([...referencePages(read)])('%s is current', (path, text) => {
  expect(read(path)).toBe(text)
})

test('docs/errors.md explains every error code, in the order of the table', () => {
  const headings = [...read('docs/errors.md').matchAll(/^## (\S+)$/gm)].map(([, code]) => code)

  expect(headings).toEqual([...errorCodes])
})

test('every error code is used, and every code used is in the table', () => {
  const used = [...sources().matchAll(/new UserError\(\s*'([a-z-]+)'|newer\('([a-z-]+)'/g)]

  expect(new Set(errorCodes)).toEqual(
    new Set([
      ...used.map(([, code, other]) => code ?? other),
      'template-invalid',
      'config-invalid',
    ]),
  )
})

test('the README shows the workflow that the tests run', () => {
  expect(read('README.md')).toContain(`\`\`\`yaml\n${userWorkflow()}\`\`\``)
})

test('docs/templates.md names exactly the values a template may show', () => {
  const rows = [...read('docs/templates.md').matchAll(/^\| (`incident\..*?) \| (.*) \|$/gm)]
  const documented = rows.flatMap(([, names = '']) => inBackticks(names))
  const view = incidentView(incidentOf(set('14:01', 'SEV1')), {
    zone: 'UTC',
    links: { repositoryUrl: '', recordsBranch: '' },
    runbooks: [{ title: 'a', url: 'a.md', services: [], labels: [], paths: [] }],
  })

  expect(documented.map((name) => name.replace('incident.', '')).toSorted()).toEqual(
    Object.keys(view).toSorted(),
  )
  for (const list of ['runbooks', 'timeline']) {
    const row = rows.find(([, names]) => names === `\`incident.${list}\``)
    const named = inBackticks(row?.[2] ?? '')
    expect(namesOfFirst(view[list]).filter((name) => !named.includes(name))).toEqual([])
  }
})

test('the issue form asks for exactly the headings that are read, free text last', () => {
  const form = parse(read('templates/issue-form/incident.yml'))
  const elements: { type: string; attributes: { label: string } }[] = form.body

  expect(elements.map(({ attributes }) => attributes.label)).toEqual(Object.values(formHeadings))
  expect(elements.filter(({ type }) => type === 'textarea')).toEqual([elements.at(-1)])
})

test('every answer the issue form offers is understood', () => {
  const form = parse(read('templates/issue-form/incident.yml'))
  const optionsOf = (id: string): readonly string[] =>
    form.body.find((element: { id: string }) => element.id === id).attributes.options
  const answered = (heading: string, answer: string) => readForm(`### ${heading}\n\n${answer}`)

  expect(optionsOf('severity').map((answer) => answered('Severity', answer).severity)).toEqual([
    'SEV1',
    'SEV2',
    'SEV3',
    'SEV4',
    'unsure',
  ])
  expect(optionsOf('kind').map((answer) => answered('Kind', answer).kind)).toEqual([
    'incident',
    'drill',
    'maintenance',
    'backfilled',
  ])
})

test('our own workflows pin every action by commit and take no permission they do not name', () => {
  const folder = '.github/workflows'
  for (const file of readdirSync(join(projectFolder, folder))) {
    const text = read(`${folder}/${file}`)
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, reference]) => reference)
    expect(parse(text).permissions).toEqual({})
    expect(uses.every((reference) => /@[0-9a-f]{40}$/.test(reference ?? ''))).toBe(true)
    expect(text).toContain('persist-credentials: false')
  }
})

function inBackticks(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

/** The names that the first entry of a list has in a template. */
function namesOfFirst(list: unknown): readonly string[] {
  const [first] = Array.isArray(list) ? list : []
  return Object.keys(first ?? {})
}

function sources(): string {
  const files = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`src/${file}`))
    .join('\n')
}

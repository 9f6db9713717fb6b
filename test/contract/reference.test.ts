import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectFolder, userWorkflow } from '../../sandbox/stage.ts'
import { referencePages } from '../../scripts/reference.ts'
import { inputTable } from '../../src/config/inputs.ts'
import { outputTable } from '../../src/config/outputs.ts'
import { formHeadings, readForm } from '../../src/incident/form.ts'
import { errorCodes } from '../../src/user-error.ts'

function read(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8')
}

const action = parse(read('action.yml'))

test('action.yml declares exactly the inputs of the table, with their defaults and descriptions', () => {
  expect(action.inputs).toEqual(inputTable)
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

test('every value a template may show is in docs/templates.md', () => {
  const view = read('src/incident/incident-view.ts')
  const names = [...view.matchAll(/^ {4}(\w+): /gm)].map(([, name]) => name ?? '')
  const documented = read('docs/templates.md')

  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !documented.includes(name))).toEqual([])
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

function sources(): string {
  const files = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`src/${file}`))
    .join('\n')
}

/**
 * Writes `openapi.json`: what GitHub publishes of the routes the sandbox serves, without prose.
 *
 *     node sandbox/github/contract/slice-openapi.ts            packs @octokit/openapi into a temp folder
 *     node sandbox/github/contract/slice-openapi.ts FILE       reads an unpacked api.github.com.json
 *
 * The package unpacks to 385 MB, which is why only this slice is committed.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isObject } from '../rest/body.ts'
import { routeName } from '../rest/route.ts'
import { routes } from '../rest/routes.ts'

const source = '@octokit/openapi@23.0.2'
const member = 'package/generated/api.github.com.json'
const target = new URL('openapi.json', import.meta.url)

type Json = Readonly<Record<string, unknown>>

const contract = slice(readSpecification(process.argv[2]))
writeFileSync(target, oneLineEach(contract))
// Where biome.json leaves the file out, this changes nothing.
const format = ['biome', 'format', '--write', '--no-errors-on-unmatched', fileURLToPath(target)]
execFileSync('npx', format, { stdio: 'ignore' })

function readSpecification(file: string | undefined): Json {
  if (file !== undefined) return asObject(JSON.parse(readFileSync(file, 'utf8')))
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    const options = { cwd: folder, encoding: 'utf8' } as const
    const archive = execFileSync('npm', ['pack', '--silent', source], options).trim()
    execFileSync('tar', ['-xzf', archive, member], options)
    return asObject(JSON.parse(readFileSync(join(folder, member), 'utf8')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function slice(specification: Json) {
  const components = asObject(specification['components'])
  const wanted = new Set<string>()
  const sliced: Record<string, unknown> = {}
  for (const route of routes) {
    const item = asObject(asObject(specification['paths'])[route.template])
    const operation = asObject(item[route.method.toLowerCase()])
    sliced[routeName(route)] = routeSlice(components, operation, wanted)
  }
  const schemas: Record<string, unknown> = {}
  // The set grows while it is walked: schemas refer to schemas.
  for (const name of wanted) schemas[name] = trim(asObject(components['schemas'])[name], wanted)
  return { source, routes: sliced, schemas }
}

function routeSlice(components: Json, operation: Json, wanted: Set<string>) {
  const answers: Record<string, unknown> = {}
  for (const [status, answer] of Object.entries(asObject(operation['responses']))) {
    if (!status.startsWith('2')) continue
    answers[status] = bodySchema(dereference(components, answer), wanted)
  }
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : []
  const query = parameters
    .map((parameter: unknown) => dereference(components, parameter))
    .filter((parameter) => parameter['in'] === 'query')
    .map((parameter) => parameter['name'])
  return { query, request: bodySchema(asObject(operation['requestBody']), wanted), answers }
}

function bodySchema(holder: Json, wanted: Set<string>): unknown {
  const media = asObject(asObject(holder['content'])['application/json'])
  return media['schema'] === undefined ? null : trim(media['schema'], wanted)
}

function dereference(components: Json, value: unknown): Json {
  const { $ref } = asObject(value)
  if (typeof $ref !== 'string') return asObject(value)
  const [kind = '', name = ''] = $ref.split('/').slice(-2)
  return asObject(asObject(components[kind])[name])
}

/** Keeps what `Schema` knows; refers to other schemas by their bare name. */
function trim(value: unknown, wanted: Set<string>): unknown {
  const schema = asObject(value)
  if (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].split('/').at(-1) ?? ''
    wanted.add(name)
    return { $ref: name }
  }
  const trimmed: Record<string, unknown> = {}
  for (const name of ['type', 'nullable', 'enum', 'required']) {
    if (schema[name] !== undefined) trimmed[name] = schema[name]
  }
  for (const name of ['oneOf', 'anyOf', 'allOf']) {
    const parts = schema[name]
    if (Array.isArray(parts)) trimmed[name] = parts.map((part: unknown) => trim(part, wanted))
  }
  if (schema['items'] !== undefined) trimmed['items'] = trim(schema['items'], wanted)
  if (isObject(schema['properties'])) {
    trimmed['properties'] = Object.fromEntries(
      Object.entries(schema['properties']).map(([name, part]) => [name, trim(part, wanted)]),
    )
  }
  const additional = schema['additionalProperties']
  if (additional !== undefined) trimmed['additionalProperties'] = additional !== false
  return trimmed
}

/** One route and one schema a line, so that a new version of the package can be reviewed. */
function oneLineEach({ routes: sliced, schemas }: ReturnType<typeof slice>): string {
  const lines = (values: Json) =>
    Object.entries(values)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n')
  return `{"source":${JSON.stringify(source)},\n"routes":{\n${lines(sliced)}},\n"schemas":{\n${lines(schemas)}}}\n`
}

function asObject(value: unknown): Json {
  return isObject(value) ? value : {}
}

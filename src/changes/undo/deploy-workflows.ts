import { openYaml } from '../../config/yaml-source.ts'
import { isRecord } from '../../text/canonical-json.ts'

/** A workflow that may deploy. */
export interface DeployWorkflow {
  /** Its file below `.github/workflows/`, such as `deploy.yml`. */
  readonly file: string
  /** Environments that its jobs name, as written; those that an expression computes are left out. */
  readonly environments: readonly string[]
  /** How it can be started by hand for a revision; null when it cannot. */
  readonly dispatch: Dispatch | null
}

/** What to give a workflow that is started by hand. */
export interface Dispatch {
  /** The input that says what to deploy. */
  readonly revision: { readonly input: string; readonly takes: 'commit' | 'version' }
  /** The input that says where to; null when there is none. */
  readonly environment: EnvironmentInput | null
  /** Other inputs that must be given and have no default. */
  readonly alsoNeeds: readonly string[]
}

/** How a workflow is told where to deploy to. */
export interface EnvironmentInput {
  readonly input: string
  /** What may be chosen; empty when any text may be given. */
  readonly options: readonly string[]
}

/** Reads a workflow file; null for a file elsewhere, and for one that is no YAML we read (aliases are not read). */
export function readDeployWorkflow(path: string, text: string): DeployWorkflow | null {
  const file = /^\.github\/workflows\/([^/]+\.ya?ml)$/.exec(path)?.[1]
  const source = openYaml(text, path)
  if (file === undefined || 'problems' in source || !isRecord(source.value)) return null
  const jobs = Object.values(recordAt(source.value, 'jobs')).filter(isRecord)
  const named = jobs.flatMap(environmentOf)
  return {
    file,
    environments: [...new Set(named.filter((name) => !isExpression(name)))],
    dispatch: dispatchOf(recordAt(source.value, 'on')),
  }
}

function environmentOf(job: Readonly<Record<string, unknown>>): readonly string[] {
  const { environment } = job
  // A job that calls another workflow hands the environment on.
  const names = [
    environment,
    recordAt(job, 'environment')['name'],
    recordAt(job, 'with')['environment'],
  ]
  return names.filter((name) => typeof name === 'string')
}

function isExpression(text: string): boolean {
  return text.includes('${{')
}

function dispatchOf(triggers: Readonly<Record<string, unknown>>): Dispatch | null {
  const inputs = Object.entries(recordAt(recordAt(triggers, 'workflow_dispatch'), 'inputs')).map(
    ([input, declared]) => ({ input, declared: isRecord(declared) ? declared : {} }),
  )
  const texts = inputs.filter(({ declared }) => (declared['type'] ?? 'string') === 'string')
  const revision =
    texts.find(({ input }) => commitInput.test(input)) ??
    texts.find(({ input }) => versionInput.test(input))
  if (revision === undefined) return null
  const environment = inputs.find(
    ({ input, declared }) => declared['type'] === 'environment' || environmentInput.test(input),
  )
  const rest = inputs.filter((one) => one !== revision && one !== environment)
  return {
    revision: {
      input: revision.input,
      takes: commitInput.test(revision.input) ? 'commit' : 'version',
    },
    environment:
      environment === undefined
        ? null
        : { input: environment.input, options: textsIn(environment.declared['options']) },
    alsoNeeds: rest
      .filter(({ declared }) => declared['required'] === true && declared['default'] === undefined)
      .map(({ input }) => input),
  }
}

/** Names under which people hand a workflow what to check out. */
const commitInput =
  /^(?:(?:git|deploy|commit|target|source|head|release)[-_]?)?(?:sha|ref|revision|rev|commit|commitish|commit[-_]?(?:sha|hash|id|ref))$/i
const versionInput = /^(?:(?:git|image|docker|release|app|deploy)[-_]?)?(?:version|tag|release)$/i
const environmentInput = /^(?:(?:deploy|target)[-_]?)?(?:environment|env|stage)$/i

function recordAt(
  value: Readonly<Record<string, unknown>>,
  key: string,
): Readonly<Record<string, unknown>> {
  const inner = Object.hasOwn(value, key) ? value[key] : null
  return isRecord(inner) ? inner : {}
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one: unknown) => typeof one === 'string') : []
}

import type { Annotation, LogLine, StepLog } from './step-log.ts'
import type { WorkflowCommand } from './workflow-command.ts'
import { readWorkflowCommand } from './workflow-command.ts'

/** Takes one line a step printed; both streams are read for commands, as in the runner. */
export type LineReader = (source: 'stdout' | 'stderr', line: string) => void

const commandNames = [
  ...['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'stop-commands', 'warning'],
  ...['add-path', 'save-state', 'set-env', 'set-output'],
  ...['add-matcher', 'echo', 'remove-matcher'],
]

/** Answers a reader that writes a step's lines to its log and obeys the workflow commands in them. */
export function readStepOutput(log: StepLog): LineReader {
  const known = new Set(commandNames)
  let stopToken: string | undefined

  return (source, line) => {
    const command = readWorkflowCommand(line, known)
    if (command === undefined || (stopToken !== undefined && command.name !== stopToken)) {
      log.write(source, 'text', line)
      return
    }
    if (stopToken !== undefined) {
      log.write(source, 'command', line)
      known.delete(stopToken)
      stopToken = undefined
      return
    }
    obey({ log, source, line, command })
    if (command.name !== 'stop-commands') return
    const token = command.data.toLowerCase()
    if (token === '' || known.has(token)) {
      log.fail(`The stop-commands token '${command.data}' is empty or the name of a command.`)
      return
    }
    stopToken = token
    known.add(token)
  }
}

type Spoken = {
  readonly log: StepLog
  readonly source: LogLine['source']
  readonly line: string
  readonly command: WorkflowCommand
}

function obey({ log, source, line, command }: Spoken): void {
  const { name, data } = command
  switch (name) {
    case 'add-mask':
      addMask(log, data)
      break
    case 'notice':
    case 'warning':
    case 'error':
      log.annotate({ level: name, message: data, ...location(command) }, source)
      break
    case 'debug':
    case 'group':
    case 'endgroup':
      log.write(source, name, data)
      break
    case 'set-env':
    case 'add-path':
      log.fail(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`)
      break
    case 'set-output':
    case 'save-state':
      obeyRetired(log, command)
      break
    default:
      log.write(source, 'command', line)
  }
}

function addMask(log: StepLog, value: string): void {
  // The line itself is never written: it holds the secret.
  if (value.trim() !== '') log.mask(value)
  else log.warn("Can't add secret mask for empty string in ##[add-mask] command.")
}

function obeyRetired(log: StepLog, { name, properties, data }: WorkflowCommand): void {
  const key = properties.get('name')
  if (key === undefined) {
    log.fail(`Required field 'name' is missing in ##[${name}] command.`)
    return
  }
  log.warn(`The \`${name}\` command is deprecated and will be disabled soon.`)
  log.set(name === 'set-output' ? 'output' : 'state', { name: key, value: data })
}

const numbered = [
  ['line', 'line'],
  ['endline', 'endLine'],
  ['col', 'column'],
  ['endcolumn', 'endColumn'],
] as const

function location({ properties }: WorkflowCommand): Omit<Annotation, 'level' | 'message'> {
  const place: Record<string, string | number> = {}
  for (const key of ['title', 'file']) {
    const value = properties.get(key)
    if (value !== undefined) place[key] = value
  }
  for (const [key, name] of numbered) {
    const value = properties.get(key)
    if (value !== undefined && /^\d+$/.test(value)) place[name] = Number(value)
  }
  return place
}

import { spawn } from 'node:child_process'

/** A process to run to its end. */
export type ProcessRequest = {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly folder: string
  readonly timeoutMilliseconds: number
  /** Kills the process, and what it started, when aborted. */
  readonly signal?: AbortSignal | undefined
  /** Called for each line without its line break, in the order lines arrive. */
  readonly onLine: (source: 'stdout' | 'stderr', line: string) => void
}

/** How a process ended; a killed one has exit code 128 + 9. */
export type ProcessEnd = {
  readonly exitCode: number
  readonly timedOut: boolean
  readonly durationMs: number
}

const killedExitCode = 137

/** Runs a process with exactly the given environment and waits until its output is closed. */
export function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<ProcessEnd>()
  const startedAt = performance.now()
  const child = spawn(request.file, [...request.args], {
    cwd: request.folder,
    env: { ...request.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a kill reaches what the step itself started.
    detached: true,
  })
  const watch = killWhenDue(request, child.pid)
  const flushOut = eachLine(child.stdout, (line) => request.onLine('stdout', line))
  const flushError = eachLine(child.stderr, (line) => request.onLine('stderr', line))

  child.on('error', (error) => {
    watch.stop()
    reject(error)
  })
  child.on('close', (code) => {
    const timedOut = watch.stop()
    flushOut()
    flushError()
    const durationMs = performance.now() - startedAt
    resolve({ exitCode: code ?? killedExitCode, timedOut, durationMs })
  })
  return promise
}

type Watch = {
  /** Stops watching; answers whether the time ran out. */
  readonly stop: () => boolean
}

function killWhenDue(request: ProcessRequest, pid: number | undefined): Watch {
  let timedOut = false
  const kill = () => killGroup(pid)
  const timer = setTimeout(() => {
    timedOut = true
    kill()
  }, request.timeoutMilliseconds)
  request.signal?.addEventListener('abort', kill)
  if (request.signal?.aborted === true) kill()
  return {
    stop: () => {
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', kill)
      return timedOut
    },
  }
}

// Only these three end a line, as in the runner: U+2028 inside a text must not start a command.
const lineBreak = /\r\n|\n|\r(?!$)/

function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string | Buffer) => {
    const lines = `${rest}${chunk}`.split(lineBreak)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  return () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''))
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // ESRCH: it ended by itself in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

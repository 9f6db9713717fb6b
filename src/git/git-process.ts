import { spawn } from 'node:child_process'
import { plainLine } from '../text/escape.ts'
import { UserError } from '../user-error.ts'

/** One call of Git: its own parameters, and what it reads from standard input. */
export interface GitCall {
  readonly parameters: readonly string[]
  readonly input?: string
}

/** How a call ended that was read whole. */
export interface GitAnswer {
  readonly status: number
  readonly output: string
  /** What Git said of it, for people; empty when nothing. */
  readonly complaint: string
}

/**
 * Runs Git in a folder and hands over its output while it comes. Stops Git when the reader stops; throws `git-failed` when Git
 * does.
 */
export async function* streamGit(folder: string, call: GitCall): AsyncGenerator<Buffer> {
  const child = startGit(folder, call)
  try {
    for await (const chunk of child.stdout) yield chunk
    const { status, complaint } = await child.ended
    if (status !== 0) throw gitFailed(call, complaint)
  } finally {
    child.stop()
  }
}

/** Runs Git in a folder and answers what it said; a refusal is an answer. */
export async function askGit(folder: string, call: GitCall): Promise<GitAnswer> {
  const child = startGit(folder, call)
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  return { output: Buffer.concat(chunks).toString(), ...(await child.ended) }
}

function gitFailed({ parameters }: GitCall, complaint: string): UserError {
  return new UserError('git-failed', {
    what: `\`git ${parameters[0]}\` ended with "${complaint}".`,
    remedy: 'Run `git fsck` in the clone, or make a new one.',
  })
}

interface GitChild {
  readonly stdout: AsyncIterable<Buffer>
  readonly ended: Promise<{ readonly status: number; readonly complaint: string }>
  stop(): void
}

function startGit(folder: string, { parameters, input }: GitCall): GitChild {
  const child = spawn('git', [...armour, '-C', folder, ...parameters], {
    env: cleanEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, maximumComplaint)
  })
  // Git may end without reading what it is given; how it ends tells why.
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const ended = new Promise<{ status: number; complaint: string }>((resolve, reject) => {
    child.once('error', (cause) => reject(gitMissing(cause)))
    child.once('close', (status) =>
      resolve({ status: status ?? 1, complaint: firstLine(complaint) }),
    )
  })
  // Whoever stops early does not wait for the end.
  ended.catch(() => {})
  return { stdout: child.stdout, ended, stop: () => void child.kill() }
}

/** Enough to say what is wrong, UTF-16 units. */
const maximumComplaint = 2000

/** Its first line; more of it are hints on how to use Git. */
function firstLine(complaint: string): string {
  const [first = ''] = complaint
    .split('\n')
    .filter((line) => !line.startsWith('warning: '))
    .map((line) => line.replace(/^(?:fatal|error): /, ''))
  return plainLine(first).replace(/\.$/, '')
}

function gitMissing(cause: Error): UserError {
  return new UserError('git-failed', {
    what: `Git did not start: ${cause.message}.`,
    remedy: 'Install Git 2.31 or later, and see that `git --version` works here.',
    cause,
  })
}

/**
 * Settings that stand above those of the clone, which may belong to anybody: nothing it names is run, nothing is fetched, and
 * output is the same everywhere. Options that only one command knows stand with that command.
 */
const armour = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'core.warnAmbiguousRefs=false',
    // Bigger files count as binary: their lines tell nothing, and take long.
    'core.bigFileThreshold=1m',
    'diff.external=',
    'diff.suppressBlankEmpty=false',
    'log.showSignature=false',
    'log.showRoot=true',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
]

/** Where a person keeps their own settings of Git, which say what folders are trusted. */
const kept = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH']

function cleanEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(environment).filter(
    ([name]) => !/^GIT_/i.test(name) || kept.includes(name),
  )
  return {
    ...Object.fromEntries(entries),
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}

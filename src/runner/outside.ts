import type { InputName } from '../config/inputs.ts'
import type { OutputName } from '../config/outputs.ts'
import type { ErrorCode } from '../user-error.ts'
import type { Log } from '../world.ts'
import type { Terminal } from './terminal.ts'

/** What starts a run gives it: the GitHub runner, or the local command line. */
export interface Outside {
  readonly log: Log
  input(name: InputName): string
  /** Where we are; throws `bad-input` when whoever started us did not say. */
  context(): RunContext
  /** The event that started the run, not yet checked. */
  readonly event: { readonly name: string; readonly payload: unknown }
  /** Text of a file, by its path in the workspace; throws `bad-input` when it cannot be read. */
  textFile(path: string): string
  setOutput(name: OutputName, value: string): void
  /** Shows Markdown on the run's page. */
  showSummary(markdown: string): Promise<void>
  /** Where a person reads, for answers that are other than a page of Markdown; absent on GitHub. */
  readonly terminal?: Terminal
  /** Ends the run as failed, with this as its reason. */
  fail(message: string, code: ErrorCode): void
}

/** Where and as which run we are. */
export interface RunContext {
  readonly owner: string
  readonly name: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** Root of the web pages, such as `https://github.com`. */
  readonly serverUrl: string
  /** `<run id>.<attempt>` */
  readonly run: string
  /** Whoever started this attempt, by login; null outside of a run. */
  readonly actor: string | null
  /** Whoever started the first attempt of the run, by login; null where nobody is known. */
  readonly startedBy: string | null
  /** The commit of the run; null outside of one. */
  readonly sha: string | null
  /** File name of the workflow; null outside of one. */
  readonly workflow: string | null
}

import type { KeyValue } from './key-value-file.ts'
import { hideMasked, masksOf } from './masks.ts'

/** One line of a step's log as the web page shows it, masked values hidden. */
export type LogLine = {
  readonly source: 'stdout' | 'stderr' | 'runner'
  readonly kind: 'text' | AnnotationLevel | 'debug' | 'group' | 'endgroup' | 'command'
  readonly text: string
}

/** How loud an annotation is. */
type AnnotationLevel = 'notice' | 'warning' | 'error'

/** A remark attached to the run; lines and columns count from 1. */
export type Annotation = {
  readonly level: AnnotationLevel
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

/** What the output of a step amounted to. `failed` = the runner fails it whatever its exit code. */
export type LogResult = {
  readonly log: readonly LogLine[]
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  readonly outputs: readonly KeyValue[]
  readonly state: readonly KeyValue[]
  readonly failed: boolean
}

/** Each level separately, per step. Source: docs, Actions limits. */
const annotationsPerLevel = 10
/** In UTF-16 units. Source: actions/runner ExecutionContext.cs. */
export const annotationLength = 4096

/** Collects what a step says; values masked so far are hidden as they come in. */
export class StepLog {
  readonly #log: LogLine[] = []
  readonly #annotations: Annotation[] = []
  readonly #masks: Set<string>
  readonly #outputs: KeyValue[] = []
  readonly #state: KeyValue[] = []
  #failed = false

  constructor(masks: readonly string[]) {
    this.#masks = new Set(masks)
  }

  write(source: LogLine['source'], kind: LogLine['kind'], text: string): void {
    this.#log.push({ source, kind, text: this.#hide(text) })
  }

  /** Writes the annotation's message; beyond the limit it stays in the log only. */
  annotate(annotation: Annotation, source: LogLine['source'] = 'runner'): void {
    this.write(source, annotation.level, annotation.message)
    const sameLevel = this.#annotations.filter(({ level }) => level === annotation.level)
    if (sameLevel.length >= annotationsPerLevel) return
    const message = this.#hide(annotation.message).slice(0, annotationLength)
    this.#annotations.push({ ...annotation, message })
  }

  warn(message: string): void {
    this.annotate({ level: 'warning', message })
  }

  /** Adds an error that does not fail the step. */
  complain(message: string): void {
    this.annotate({ level: 'error', message })
  }

  /** Adds an error and fails the step. */
  fail(message: string): void {
    this.#failed = true
    this.complain(message)
  }

  mask(value: string): void {
    for (const mask of masksOf(value)) this.#masks.add(mask)
  }

  /** Keeps an output or state set by a retired command. */
  set(kind: 'output' | 'state', pair: KeyValue): void {
    const target = kind === 'output' ? this.#outputs : this.#state
    target.push(pair)
  }

  result(): LogResult {
    return {
      log: this.#log,
      annotations: this.#annotations,
      masks: [...this.#masks],
      outputs: this.#outputs,
      state: this.#state,
      failed: this.#failed,
    }
  }

  #hide(text: string): string {
    return hideMasked(text, [...this.#masks])
  }
}

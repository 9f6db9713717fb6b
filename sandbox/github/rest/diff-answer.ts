import { diffText, formatPatch } from '../patch/format-patch.ts'
import { demandSmallDiff } from '../patch/limits.ts'
import type { FieldProblem } from '../refusal.ts'
import { fileDeltas } from '../state/git-diff.ts'
import type { GitStore } from '../state/git-store.ts'
import type { Answer } from './answer.ts'
import type { RestRequest } from './request.ts'

/** What a diff is taken of. */
export interface DiffRange {
  readonly resource: FieldProblem['resource']
  readonly git: GitStore
  /** Null: from nothing. */
  readonly base: string | null
  readonly head: string
  /** Oldest first. */
  readonly commits: readonly string[]
}

/** The range as the media type asked for, `diff` or `patch`; null when JSON was asked for. */
export function diffAnswer(request: RestRequest, range: DiffRange): Answer | null {
  const kind = /application\/vnd\.github(?:\.v3)?\.(diff|patch)\b/.exec(request.accept)?.[1]
  if (kind === undefined) return null
  const { git, base, head, commits } = range
  const isPatch = kind === 'patch'
  const files = fileDeltas(git, base, head).length
  const { diffLimits } = request
  const size = { files, commits: isPatch ? commits.length : 0 }
  // Before the text is made, which may be long.
  demandSmallDiff(diffLimits, range.resource, { ...size, text: '' })
  const text = isPatch ? formatPatch(git, commits) : diffText(git, base, head)
  demandSmallDiff(diffLimits, range.resource, { ...size, text })
  const headers = {
    'content-type': `application/vnd.github.${kind}; charset=utf-8`,
    'x-github-media-type': `github.v3; param=${kind}`,
  }
  return { status: 200, headers, body: { raw: Buffer.from(text, 'latin1') } }
}

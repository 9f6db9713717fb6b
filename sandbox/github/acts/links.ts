import type { Call } from '../call.ts'
import { fullName } from '../shapes/repository.ts'
import { compareCommits } from '../state/git-diff.ts'
import { commitObject } from '../state/git-store.ts'
import { mayMention, mentionedNumbers } from '../state/mentions.ts'
import { proseOf } from '../state/prose.ts'
import { commitThing } from '../state/revisions.ts'
import type { Issue, PullRequest, Repository } from '../state/things.ts'
import { eventBase, recordLink } from './timeline.ts'

/** Tells the issues that a body or comment mentions who did; each hears of one source once. */
export function linkMentions(call: Call, source: Issue | PullRequest, markdown: string): void {
  if (!mayMention(markdown)) return
  for (const target of mentioned(call, source.repository, proseOf(markdown))) {
    if (target === source || isLinked(target, source)) continue
    const base = eventBase(call, target, 'CrossReferencedEvent')
    recordLink(call, { ...base, typename: 'CrossReferencedEvent', source })
  }
}

/** A push that moved a ref. */
export interface Push {
  readonly ref: string
  readonly before: string
  readonly after: string
}

/** Tells the issues that messages of commits new on the default branch mention, oldest first. */
export function linkCommits(call: Call, repository: Repository, push: Push): void {
  if (push.ref !== `refs/heads/${repository.defaultBranch}`) return
  for (const oid of compareCommits(repository.git, push.before, push.after).ahead) {
    const message = commitObject(repository.git, oid)?.message ?? ''
    for (const target of mentioned(call, repository, message)) {
      const commit = commitThing(repository, oid)
      const base = eventBase(call, target, 'ReferencedEvent')
      recordLink(call, { ...base, typename: 'ReferencedEvent', commit })
    }
  }
}

/** Takes back what an issue told others, when it is there no more. */
export function unlink(source: Issue): void {
  for (const target of source.repository.issues.values()) {
    target.timeline = target.timeline.filter(
      (item) => item.typename !== 'CrossReferencedEvent' || item.source !== source,
    )
  }
}

function mentioned(call: Call, repository: Repository, text: string) {
  const place = { fullName: fullName(repository), server: call.state.urls.server }
  return mentionedNumbers(text, place).flatMap((number) => repository.issues.get(number) ?? [])
}

function isLinked(target: Issue | PullRequest, source: Issue | PullRequest): boolean {
  return target.timeline.some(
    (item) => item.typename === 'CrossReferencedEvent' && item.source === source,
  )
}

import type { ListedComment, Thread } from '../../action-items-github.ts'
import { isClaimedByAnother } from '../../incident/work.ts'
import type { FiledPostmortem, ListComments } from '../../postmortem/filing/filed.ts'
import { linksComment, linksCommentKey } from '../../postmortem/filing/links-comment.ts'
import { readMarker } from '../../text/marker.ts'
import type { World } from '../../world.ts'
import type { PlannedFiling } from './plan-filing.ts'
import { type FilingSources, isOursBy } from './read-filing.ts'

/** Where the list of issues is to stand, and the comment of ours that holds it by now. */
export interface WantedThread {
  readonly place: keyof ListComments
  /** The operation a claim names for posting it. */
  readonly operation: string
  /** Node id of the issue or pull request; empty where the comment is known. */
  readonly id: string
  /** Null for none yet. */
  readonly comment: ListedComment | null
  /** Whether another run is about to post it. */
  readonly isClaimed: boolean
}

/**
 * The pull request that brought the post-mortem, and its incident, as far as they are here. A comment that somebody deleted is not
 * posted again, and nothing is told of a document without anything to tell.
 */
export async function wantedThreads(
  world: World,
  sources: FilingSources,
  { plan, question }: PlannedFiling,
): Promise<readonly WantedThread[]> {
  const { postmortem, filed } = sources
  const isEmpty = plan.next.items.length === 0 && plan.notes.length === 0
  if (isEmpty && postmortem.incident === null) return []
  const places = [
    { place: 'pull', number: pullOf(sources) },
    { place: 'incident', number: sources.incidentId === null ? null : postmortem.incident },
  ] as const
  const found = places.map(async ({ place, number }): Promise<readonly WantedThread[]> => {
    const operation = `comment:${place}`
    const posted = filed.comments[place]
    if (posted !== null) {
      const comment = await world.github.issueComment(posted)
      return comment === null ? [] : [{ place, operation, id: '', comment, isClaimed: false }]
    }
    const thread = number === null ? null : await world.github.thread(number)
    if (thread === null) return []
    const comment = ownComment(thread, sources)
    const isTaken =
      comment === null &&
      isClaimedByAnother(filed, { operation, run: question.run, now: question.now })
    return [{ place, operation, id: thread.id, comment, isClaimed: isTaken }]
  })
  return (await Promise.all(found)).flat()
}

/** The pull request that published it; once it was read to its end, one that only touches it gets no comment. */
function pullOf({ filed, published }: FilingSources): number | null {
  return filed.document === null ? (published.last?.pull?.number ?? null) : null
}

function ownComment(
  { comments }: Thread,
  { postmortem, work }: FilingSources,
): ListedComment | null {
  const key = linksCommentKey(postmortem.subject)
  const isOurs = isOursBy(work.identities)
  const found = comments.find((comment) => {
    const marker = readMarker(comment.body)
    return marker?.kind === 'notice' && marker.key === key && isOurs(comment)
  })
  return found ?? null
}

/** What the list of issues tells. */
export interface ToldFiling {
  readonly sources: FilingSources
  readonly document: { readonly path: string }
  readonly filed: FiledPostmortem
  readonly planned: PlannedFiling
  /** Whether the issues are sub-issues of the incident; null where none was filed just now. */
  readonly hasSubIssues: boolean | null
}

/** Posts or edits the list of issues on each thread; answers the numbers of the comments. */
export async function tellOnThreads(
  world: World,
  threads: readonly WantedThread[],
  told: ToldFiling,
): Promise<ListComments> {
  let { comments } = told.filed
  for (const thread of threads) {
    const { place, comment } = thread
    const body = bodyFor(world, thread, told)
    if (comment === null) {
      comments = { ...comments, [place]: await post(world, thread, body) }
      await world.github.pace()
    } else {
      if (comment.body !== body) await world.github.editComment(comment.id, body)
      comments = { ...comments, [place]: comment.databaseId }
    }
  }
  return comments
}

/** Posts the list; null where the conversation is locked, which is told and keeps nothing else from being done. */
async function post(
  { github, log }: World,
  { id, place }: WantedThread,
  body: string,
): Promise<number | null> {
  try {
    return await github.postComment(id, body)
  } catch (error) {
    if (!(error instanceof Error) || !/\blocked\b/i.test(error.message)) throw error
    const where = place === 'pull' ? 'the pull request' : 'the incident'
    log.notice(
      `The conversation of ${where} is locked, so the list of issues stands on no comment.`,
    )
    return null
  }
}

function bodyFor(
  { repositoryUrl }: World,
  { place, comment }: Pick<WantedThread, 'place' | 'comment'>,
  { sources, document, filed, planned, hasSubIssues }: ToldFiling,
): string {
  const { postmortem, incident } = sources
  const isTasks = /^- \[[ x]\] /m.test(comment?.body ?? '')
  return linksComment(
    {
      subject: postmortem.subject,
      place,
      items: filed.items,
      notes: planned.plan.notes,
      hasSubIssues: hasSubIssues ?? !isTasks,
      documentUrl: `${repositoryUrl}/blob/HEAD/${encodeURI(document.path)}`,
      repositoryUrl,
      incident:
        incident === null ? null : { number: incident.number, severity: incident.worstSeverity },
    },
    planned.question.render,
  )
}

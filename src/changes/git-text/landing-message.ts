/** What the message of a landed commit says of the change: its own title, not that of the merge. */
export interface LandingMessage {
  readonly title: string
  readonly body: string
  /** Number of the pull or merge request; null when the message names none. */
  readonly pull: number | null
}

/** Reads the message of a merge or squash as GitHub, GitLab, Bitbucket and Azure DevOps write it; any other is taken as it is. */
export function readMessage(message: string): LandingMessage {
  const { title, body } = splitMessage(message)
  const squashed = squashTitle.exec(title)
  if (squashed !== null) {
    return { title: squashed[1] ?? title, body, pull: toNumber(squashed[2]) }
  }
  const azure = azureTitle.exec(title)
  if (azure !== null) return { title: azure[2] ?? title, body, pull: toNumber(azure[1]) }
  const pull = toNumber(
    githubMerge.exec(title)?.[1] ??
      bitbucketMerge.exec(title)?.[1] ??
      gitlabRequest.exec(body)?.[1],
  )
  const isMerge = /^Merged? /.test(title)
  if (!isMerge || pull === null || body === '') return { title, body, pull }
  return { ...splitMessage(body), pull }
}

/** `Title (#57)`, of a squash or rebase by GitHub; Gitea and Azure write the same. */
const squashTitle = /^(.*\S)\s+\(#([1-9]\d{0,9})\)$/
/** `Merged PR 57: Title` */
const azureTitle = /^Merged PR ([1-9]\d{0,9}): (.+)$/
/** `Merge pull request #57 from owner/branch`, then the title. */
const githubMerge = /^Merge pull request #([1-9]\d{0,9})\b/
/** `Merged in branch (pull request #57)`, then the title. */
const bitbucketMerge = /^Merged in .*\(pull request #([1-9]\d{0,9})\)$/
/** The last lines of `Merge branch 'x' into 'main'` and of a squash by GitLab. */
const gitlabRequest = /^See merge request \S{0,200}?!([1-9]\d{0,9})$/m

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

/** The first line, and what comes behind it. */
export function splitMessage(message: string): { readonly title: string; readonly body: string } {
  const end = message.indexOf('\n')
  if (end === -1) return { title: message.trim(), body: '' }
  return { title: message.slice(0, end).trim(), body: message.slice(end + 1).trim() }
}

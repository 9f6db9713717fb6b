import type { Incident } from '../incident/incident.ts'
import { blockedDraftKey } from '../incident/sayings.ts'
import { type DraftPlan, decideDraft } from '../postmortem/draft/decide-draft.ts'
import { UserError } from '../user-error.ts'
import type { World } from '../world.ts'
import type { Drafted, Drafting } from './post-mortem/drafting.ts'
import { lookAtDraft, type SeenDraft } from './post-mortem/look-at-draft.ts'
import { dressDraftPull, openDraftPull } from './post-mortem/open-draft-pull.ts'
import { tellDraftStatus } from './post-mortem/tell-draft-status.ts'
import { showFileChange } from './run/show-plan.ts'

/**
 * Makes the post-mortem of an incident exist: branch, file and pull request, and the generated parts of the file as the incident
 * tells them. Null where none can be looked after; `look-again` when somebody wrote meanwhile.
 *
 * Keys: the branch, its head, and the branch again, of which GitHub takes one pull request at a time.
 */
export async function draftPostmortem(
  world: World,
  drafting: Drafting,
): Promise<Drafted | 'look-again' | null> {
  const { gathered, incident } = drafting
  const { pulls } = gathered.seen
  const nothingDone = { pulls, blocked: null, problems: [] }
  if (gathered.observation.pulls === null) {
    const isPublished = incident.postmortem?.publishedAt != null
    return isPublished ? null : { ...nothingDone, failure: pullsHidden() }
  }
  const written = await mended(() => writeDraft(world, drafting))
  return written instanceof UserError ? { ...nothingDone, failure: written } : written
}

/** The record must not wait for its post-mortem: what kept it from being written is told when the record is. */
async function mended<Result>(work: () => Promise<Result>): Promise<Result | UserError> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error
  }
}

function pullsHidden(): UserError {
  return new UserError('permission-missing', {
    what: 'The post-mortem was not drafted: the token may not read pull requests.',
    remedy: 'Add to the `permissions:` of the job in the workflow: `pull-requests: write`.',
  })
}

async function writeDraft(world: World, drafting: Drafting): Promise<Drafted | 'look-again'> {
  const { gathered, incident, progress } = drafting
  const { pulls } = gathered.seen
  const seen = await lookAtDraft(world, incident, pulls)
  const decided = decideDraft({ ...drawnFrom(world, drafting), existing: seen.text, pulls })
  // Somebody who made it ready for review meanwhile is not contradicted before there is news.
  const toDraft = decided.text === null ? null : decided.toDraft
  const plan = { ...decided, toDraft, opens: mayOpen(drafting, decided, seen) }
  const nothingOpened = { pulls, blocked: null, asked: null }
  if (world.dryRun) {
    for (const line of whatItDoes(plan, seen)) progress.did.add(line)
    if (plan.text !== null) world.log.info(await showDraft(seen, plan.text))
    return { ...nothingOpened, problems: plan.problems, failure: null }
  }
  await makeDraft(world, plan)
  const committed = await commitDraft(world, seen, { plan, incident })
  if (committed === 'look-again') return committed
  for (const line of whatItDoes({ ...plan, opens: false }, seen)) progress.did.add(line)
  const opened = plan.opens ? await openDraftPull(world, drafting, seen) : nothingOpened
  if (opened === 'look-again') return opened
  const { asked, ...done } = opened
  const finished = await mended(async () => {
    const text = plan.text ?? seen.text ?? ''
    await tellDraftStatus(world, gathered, { ...seen, text, head: committed.head })
    await dressDraftPull(world, drafting, { seen, pulls: done.pulls, asked })
  })
  return { ...done, problems: plan.problems, failure: finished ?? null }
}

async function showDraft({ branch, path, text }: SeenDraft, after: string): Promise<string> {
  return `on the branch ${branch}:\n${await showFileChange({ path, before: text, after })}`
}

async function makeDraft({ github, log }: World, { toDraft }: DraftPlan): Promise<void> {
  const told = toDraft === null ? null : await github.backToDraft(toDraft.id)
  if (told !== null) log.info(`Pull request ${toDraft?.number} is no draft again: ${told}`)
}

/**
 * Whether the pull request is to be opened. Without a branch there is nothing to ask for: the default branch says it all. Where
 * somebody was told to open it, only news or a sweep try again.
 */
function mayOpen(
  { gathered, isSweep }: Drafting,
  { opens, text }: DraftPlan,
  { head }: SeenDraft,
): boolean {
  const { said } = gathered.seen.records.work
  const isWaiting = !isSweep && said.some(({ key }) => key === blockedDraftKey)
  return opens && (text !== null || (head !== null && !isWaiting))
}

function drawnFrom(world: World, { gathered, incident, plan }: Drafting) {
  const { settings } = gathered.seen
  return {
    source: {
      incident,
      suspects: plan.suspects,
      zone: settings.timezone,
      links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
      actionItems: settings.postMortem.actionItems,
    },
    templates: {
      shipped: world.templates['post-mortem'],
      overrides: gathered.observation.overrides,
    },
  }
}

function whatItDoes(plan: DraftPlan, { text }: SeenDraft): readonly string[] {
  return [
    ...(plan.text === null
      ? []
      : [text === null ? 'drafted the post-mortem' : 'brought the post-mortem up to date']),
    ...(plan.opens ? ['opened a pull request with the post-mortem'] : []),
    ...(plan.toDraft === null ? [] : ['made the pull request of the post-mortem a draft again']),
  ]
}

/** Commits the draft where it says something new; its head is null while there is no branch to open a pull request from. */
async function commitDraft(
  world: World,
  seen: SeenDraft,
  { plan, incident }: { readonly plan: DraftPlan; readonly incident: Incident },
): Promise<{ readonly head: string | null } | 'look-again'> {
  const { branch, path, text } = seen
  if (plan.text === null) return { head: seen.head }
  const head = await startBranch(world, seen)
  if (head === null) return { head }
  if (head === 'look-again') return head
  const what = text === null ? 'draft of the post-mortem' : 'post-mortem follows the record'
  const committed = await world.github.commitToBranch({
    branch,
    head,
    message: `INC-${incident.number}: ${what}`,
    files: new Map([[path, plan.text]]),
  })
  return committed === 'stale' ? 'look-again' : committed
}

/** The head to commit to: of the branch as it is, or where it begins; null in a repository without commits. */
async function startBranch(
  world: World,
  { branch, head, observation }: SeenDraft,
): Promise<string | 'look-again' | null> {
  const { defaultBranch, draft, repositoryId } = observation
  if (head !== null || defaultBranch === null) return head
  const to = defaultBranch.head
  const started =
    draft === null
      ? await world.github.createBranch(branch, to)
      : await world.github.moveBranch({ repositoryId, branch, from: draft.head, to })
  return started === 'exists' || started === 'stale' ? 'look-again' : to
}

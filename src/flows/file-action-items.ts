import type { PostmortemsObservation } from '../action-items-github.ts'
import type { Problem } from '../config/problem.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import type { World } from '../world.ts'
import {
  type FiledDocumentResult,
  type FilingProgress,
  fileDocument,
} from './action-items/file-document.ts'
import { filingSummary } from './action-items/tell-filing.ts'
import { type ChangedDocuments, changedSince, indexOf } from './post-mortem/changed-documents.ts'
import { indexDocument } from './post-mortem/index-document.ts'
import { refuseUnusable } from './records/refuse-unusable.ts'
import { inRounds } from './records/rounds.ts'
import { settingsOf } from './run/settings-of.ts'
import { type Teller, tellProblems } from './run/tell.ts'
import { sync } from './sync.ts'

/**
 * Files the action items of every post-mortem on the default branch that changed since it was read last, and tells of it. One that
 * fails does not keep the others from being filed; the first failure ends the run.
 *
 * `before` is the commit the default branch was at before the push that started the run; null where none did.
 */
export async function runFileActionItems(
  world: World,
  teller: Teller,
  before: string | null,
): Promise<void> {
  const filing = await fileActionItems(world, before)
  const { filed, problems, failure } = filing
  teller.setOutput('result', canonicalJson({ version: 1, filed: filed.map(brief) }))
  await teller.showSummary(filingSummary(filing, world.repositoryUrl))
  const problem = tellProblems(problems, world)
  if (failure !== null) throw failure
  if (problem !== null) throw problem
}

/** What was filed, document by document, and problems of the repository's own files. */
export interface Filing {
  readonly filed: readonly FiledDocumentResult[]
  readonly problems: readonly Problem[]
  /** What kept the first of those from being filed that were not; null for nothing. */
  readonly failure: Error | null
}

/** Files what is new in the post-mortems on the default branch, one document after the other. */
export async function fileActionItems(world: World, before: string | null): Promise<Filing> {
  const first = await observe(world, before)
  const { problems } = await settingsOf(first.observation.configuration)
  const filed: FiledDocumentResult[] = []
  const failures: Error[] = []
  let observed: Observed | null = first
  for (const { path } of first.changed) {
    try {
      const done = await fileOne(world, { path, before, observed })
      if (done !== null) filed.push(done)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      failures.push(error)
    }
    observed = null
  }
  const { changed, baseline, observation } = first
  if (changed.length === 0 && baseline.length > 0 && !world.dryRun) {
    await indexDocument(world, null, { baseline, now: observation.readAt })
  }
  const all = [...problems, ...filed.flatMap((one) => one.problems)]
  return { filed, problems: all, failure: failures[0] ?? null }
}

interface FilingOne {
  readonly path: string
  readonly before: string | null
  /** What was just seen; null where it has to be looked at. */
  readonly observed: Observed | null
}

/** One document, ten items at a time, until nothing is left; null where it was filed meanwhile. */
async function fileOne(
  world: World,
  { path, before, observed }: FilingOne,
): Promise<FiledDocumentResult | null> {
  const what = `${path} and its action items`
  const remedy = 'Nothing is lost: run the workflow again, or wait for the next sweep.'
  const progress: FilingProgress = { result: null, did: new Map() }
  let seen = observed ?? (await observe(world, before))
  let isSeen = true
  for (;;) {
    const step = await inRounds(world, { what, remedy }, async () => {
      if (!isSeen) seen = await observe(world, before)
      isSeen = false
      const { observation, changed, baseline } = seen
      const document = changed.find((one) => one.path === path)
      if (document === undefined) return 'done'
      const { settings } = await settingsOf(observation.configuration)
      return fileDocument(world, { observation, settings, document }, { baseline, progress })
    })
    if (step === 'published') await tellIncident(world, seen, progress)
    if (step !== 'more') return progress.result
  }
}

/** Shows on the incident at once that its post-mortem is published: nothing we do wakes another run. */
async function tellIncident(
  world: World,
  { observation, changed, baseline }: Observed,
  { result }: FilingProgress,
): Promise<void> {
  const document = changed.find(({ path }) => path === result?.path)
  if (result === null || result.incident === null || document === undefined) return
  await sync(world, { issue: result.incident, asked: false, isBrief: false })
  await indexDocument(world, { ...result, document }, { baseline, now: observation.readAt })
}

interface Observed extends ChangedDocuments {
  readonly observation: PostmortemsObservation
}

async function observe(world: World, before: string | null): Promise<Observed> {
  const observation = await world.github.observePostmortems(before)
  refuseUnusable(observation.repository, world)
  const index = indexOf(observation.index)
  return { observation, ...changedSince(index, observation) }
}

function brief({ path, incident, did, filed }: FiledDocumentResult): object {
  return {
    path,
    incident: incident === null ? null : `INC-${incident}`,
    did,
    items: filed.items.map(({ key, title, issue, owners, due, state }) => ({
      key,
      title,
      issue: issue?.number ?? null,
      owners,
      due,
      state,
    })),
  }
}

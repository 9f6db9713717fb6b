import type { SeenChanges } from '../../changes/feed/seen-changes.ts'
import { differences, type Question, reportedMarks } from '../../changes/question.ts'
import type { Suspects } from '../../changes/verdict/suspects-file.ts'
import type { Settings } from '../../config/settings.ts'
import { acceptEverything } from '../../incident/accept-comments.ts'
import type { FactSources } from '../../incident/accept-facts.ts'
import { askWhatChanged } from '../../incident/ask-what-changed.ts'
import { fold } from '../../incident/fold.ts'
import { canonicalJson } from '../../text/canonical-json.ts'
import type { World } from '../../world.ts'
import type { Progress } from '../run/progress.ts'
import { gatherChanges } from './gather-changes.ts'
import { type OutsideChanges, readOutsideChanges } from './outside-changes.ts'

/** What an issue asks of the changes, and whether the answer on record stands. */
export interface Inquiry {
  /** Null when it asks nothing. */
  readonly question: Question | null
  readonly isOpen: boolean
  readonly known: Suspects | null
  /** Environments whose newest deployment would open it again. */
  readonly environments: readonly string[]
  readonly outside: OutsideChanges
  readonly settings: Settings
  /** The time by GitHub's clock; RFC 3339. */
  readonly now: string
}

/**
 * What an issue asks of the changes, as far as it can be said before anybody's authority is known. Everybody new is believed
 * here, so that a drill asks nothing; a stranger's drill is none, and is asked about in the run after the first.
 */
export function openInquiry(
  seen: Omit<FactSources, 'authorityOf'> & { readonly repositoryUrl: string },
): Inquiry {
  const { records, settings } = seen
  const { ledger } = acceptEverything({ ...seen, ...believed })
  const incident = fold(ledger)
  const question = incident === null ? null : askWhatChanged(incident)
  const known = records.suspects
  const outside = readOutsideChanges(records.files)
  const isOpen = question !== null && !stands(known, question, outside)
  const environments = question === null ? [] : (known?.verdict.searched.environments ?? [])
  return { question, isOpen, known, environments, outside, settings, now: seen.now }
}

/** Everybody may do anything, and what commands name is there. */
const believed: Pick<
  Parameters<typeof acceptEverything>[0],
  'authorityOf' | 'ticks' | 'pulls' | 'changes' | 'deployments' | 'people' | 'found' | 'secretFacts'
> = {
  authorityOf: () => 'admin',
  ticks: [],
  pulls: [],
  changes: null,
  deployments: null,
  people: [],
  found: { issues: [], pulls: [], commits: new Map() },
  secretFacts: new Set(),
}

function stands(known: Suspects | null, question: Question, { external }: OutsideChanges): boolean {
  if (known === null || known.verdict.answer === 'not-checked') return false
  const { newestDeployment, isWhole } = known.question
  if (!isWhole) return false
  const reported = reportedMarks(external, question)
  return (
    differences(known.question, { ...question, newestDeployment, isWhole, reported }).length === 0
  )
}

/** Whether something was deployed since the answer on record was given; `newest` is undefined where nobody looked. */
export function isOvertaken(inquiry: Inquiry, newest: string | null | undefined): boolean {
  const { question, isOpen, known, environments } = inquiry
  if (question === null || isOpen || newest === undefined || environments.length === 0) return false
  return known?.question.newestDeployment !== newest
}

/** Reads what changed; once in a run, however often it has to look again. */
export async function inquire(
  world: World,
  { question, settings, outside, now }: Inquiry,
  progress: Progress,
): Promise<SeenChanges | null> {
  if (question === null) return null
  const asked = canonicalJson({ question, outside })
  if (progress.changes?.asked === asked) return progress.changes.seen
  const seen = await gatherChanges(world, { question, settings, now, ...outside })
  progress.changes = { asked, seen }
  return seen
}

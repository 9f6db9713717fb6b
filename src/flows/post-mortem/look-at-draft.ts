import type { Incident } from '../../incident/incident.ts'
import type { SeenPull } from '../../incident/observation.ts'
import { draftPlace, findDraft } from '../../postmortem/draft/draft-place.ts'
import type { DraftObservation, SeenBranch } from '../../postmortem-github.ts'
import type { World } from '../../world.ts'

/** What a draft goes on from. */
export interface SeenDraft {
  readonly observation: DraftObservation
  readonly branch: string
  /** Head of the branch; null where it is yet to begin, or to begin again. */
  readonly head: string | null
  /** The file, wherever it stands by now. */
  readonly path: string
  /** Its text on the branch, or where that is yet to begin on the default branch; null where there is none. */
  readonly text: string | null
}

/**
 * Finds the draft of an incident, whatever it is called by now. A branch whose pull request was merged begins again: what people
 * wrote stands on the default branch, and a squash of it would conflict with the old one.
 */
export async function lookAtDraft(
  world: World,
  incident: Incident,
  pulls: readonly SeenPull[],
): Promise<SeenDraft> {
  const { branch, path } = draftPlace(incident)
  const observation = await world.github.observeDraft({ branch, path })
  const { draft, defaultBranch } = observation
  const open = pulls.find(({ state }) => state === 'open')
  const isLanded = observation.pulls.some(({ isMerged, head }) => isMerged && head === draft?.head)
  const goesOn = draft !== null && (open !== undefined || !isLanded)
  const place = goesOn ? { ...draft, name: branch } : defaultBranch
  const found = place === null ? null : await findText(world, place, { incident, path, open })
  const head = goesOn ? draft.head : null
  return { observation, branch, head, path: found?.path ?? path, text: found?.text ?? null }
}

interface FoundText {
  readonly path: string
  readonly text: string
}

async function findText(
  world: World,
  { name, paths, text }: SeenBranch & { readonly name: string },
  {
    incident: { number },
    path,
    open,
  }: { readonly incident: Incident; readonly path: string; readonly open: SeenPull | undefined },
): Promise<FoundText | null> {
  if (text !== null) return { path, text }
  // The title was changed since, or somebody renamed the file.
  const renamed = paths.find((other) => isOf(other, number))
  if (renamed !== undefined) {
    const found = await world.github.branchFile(name, renamed)
    return found === null ? null : { path: renamed, text: found }
  }
  return open === undefined ? null : findMarked(world, open, number)
}

function isOf(path: string, number: number): boolean {
  return findDraft([path.slice(path.lastIndexOf('/') + 1)], number) !== null
}

/** The file without the incident's number in its name: what the pull request adds says which incident it is of. */
async function findMarked(world: World, open: SeenPull, number: number): Promise<FoundText | null> {
  const seen = await world.github.pullDocuments(open.number)
  const mark = new RegExp(`^id: INC-${number}\\r?$`, 'm')
  const found = [...(seen?.documents ?? [])].find(([, text]) => mark.test(text.slice(0, farthest)))
  return found === undefined ? null : { path: found[0], text: found[1] }
}

/** No front matter reaches further; characters. */
const farthest = 5000
